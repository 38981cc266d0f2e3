// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailspane.h"

#include "importing/attempts.h"
#include "ui/history/background.h"
#include "ui/rowdetails.h"
#include "ui/rowwords.h"
#include "ui/runcontroller.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "words/attemptwords.h"
#include "words/numbers.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace ui {

DetailsPane::DetailsPane(TableModel &model, TableView &view, RunController &runs, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view), m_runs(runs)
{
    makeBar(*this, BarEdge::Top);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(size::details);
    m_text->setContentsMargins(0, space::xs, 0, 0);
    m_retry = new QPushButton(tr("Retry this row"), this);
    setHint(*m_retry, tr("Sends this row again."));
    m_retryLike = new QPushButton(this);
    setHint(*m_retryLike, tr("Sends all rows that ended for the same reason again."));
    m_unlock = new QPushButton(tr("Unlock"), this);
    setHint(*m_unlock, tr("Makes the row editable and ready to be sent again."));
    m_more = new QPushButton(tr("More…"), this);
    setHint(*m_more, tr("Everything that is known about the row, and the request that sends it."));
    m_copy = new QPushButton(tr("Copy details"), this);
    setHint(*m_copy, tr("Copies everything that is known about the row, as text."));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_retry, m_retryLike, m_unlock, m_more, m_copy})
        layout->addWidget(button, 0, Qt::AlignTop);

    connect(&view, &TableView::selectionMoved, this, &DetailsPane::update);
    connect(&model.table(), &friends::Table::countsChanged, this, &DetailsPane::update);
    connect(&model.table(), &friends::Table::rowsChanged, this, [this](quint32 first, quint32 last) {
        const auto row = m_view.currentTableRow();
        if (row && *row >= first && *row <= last)
            update();
    });
    connect(&runs, &RunController::stageChanged, this, &DetailsPane::update);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const auto row = m_view.currentTableRow())
            m_runs.submit({*row});
    });
    connect(m_retryLike, &QPushButton::clicked, this, [this] {
        if (const auto row = m_view.currentTableRow())
            m_runs.submit(m_runs.rowsLike(*row));
    });
    connect(m_unlock, &QPushButton::clicked, this, [this] { m_view.unlockCurrentRow(); });
    connect(m_more, &QPushButton::clicked, this, &DetailsPane::showDetails);
    connect(m_copy, &QPushButton::clicked, this, &DetailsPane::copyDetails);
    update();
}

void DetailsPane::update()
{
    const std::optional<quint32> row = m_view.currentTableRow();
    m_copy->setEnabled(row.has_value());
    m_more->setEnabled(row.has_value());
    m_retry->hide();
    m_retryLike->hide();
    m_unlock->hide();
    if (!row || *row >= m_model.table().rowCount()) {
        m_text->setText(m_model.table().rowCount() == 0 ? QString()
                                                        : tr("Choose a row to see what is known about it."));
        makeMuted(*m_text);
        return;
    }
    makeMuted(*m_text, false);
    m_text->setText(detailWords(m_model.table(), *row));
    const friends::State state = m_model.table().state(*row);
    m_unlock->setVisible(state == friends::State::Imported);
    if (state != friends::State::Failed && state != friends::State::Unknown)
        return;
    const bool idle = m_runs.stage() == RunStage::Idle;
    m_retry->setVisible(true);
    m_retry->setEnabled(idle && m_runs.canSend(*row));
    const auto like = idle ? static_cast<qint64>(m_runs.rowsLike(*row).size()) : 0;
    m_retryLike->setText(tr("Retry %1 like it").arg(words::number(like)));
    m_retryLike->setVisible(like > 1);
}

void DetailsPane::copyDetails()
{
    const auto row = m_view.currentTableRow();
    if (!row)
        return;
    const RowDetails details = rowDetails(m_model.table(), *row);
    QGuiApplication::clipboard()->setText(details.text());
    Q_EMIT told(tr("Details of row %1 copied.").arg(words::number(qint64{*row} + 1)));
    readCalls(*row, [details](const QString &calls) {
        // Unless somebody has copied something else meanwhile.
        if (QGuiApplication::clipboard()->text() == details.text())
            QGuiApplication::clipboard()->setText(RowDetails{details.known, calls, details.request}.text());
    });
}

void DetailsPane::showDetails()
{
    const std::optional<quint32> row = m_view.currentTableRow();
    if (!row || *row >= m_model.table().rowCount())
        return;
    const RowDetails details = rowDetails(m_model.table(), *row);
    auto *dialog = new RowDetailsDialog(details, *row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    readCalls(*row, [details, dialog = QPointer<RowDetailsDialog>(dialog)](const QString &calls) {
        if (dialog)
            dialog->show({details.known, calls, details.request});
    });
}

/// Reads the calls that carried a row from the journals of its runs; `then` is called when there are any.
void DetailsPane::readCalls(quint32 row, const std::function<void(const QString &calls)> &then)
{
    const friends::Table &table = m_model.table();
    if (table.outcome(row).cause == friends::Cause::None)
        return; // it was not in a run since it was last edited
    const auto bytes = [&](friends::Field field) { return table.string(row, {field, {}}).toUtf8(); };
    inBackground(
        this,
        [journals = m_runs.journalsOf(row), from = bytes(friends::Field::FromAccount),
         to = bytes(friends::Field::ToAccount)] {
            QList<importing::Attempt> attempts;
            for (const QString &journal : journals)
                attempts += importing::attemptsOf(journal, from, to);
            return attempts;
        },
        [then](const QList<importing::Attempt> &attempts) {
            if (!attempts.isEmpty())
                then(words::attemptLines(attempts, QDateTime::currentDateTime()));
        });
}

} // namespace ui
