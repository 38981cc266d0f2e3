// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/codesdialog.h"

#include "chatapi/codes.h"
#include "ui/theme.h"
#include "words/actionwords.h"
#include "words/codewords.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

enum Column : int { CodeColumn, MeaningColumn, StepColumn, ActionColumn, columnCount };

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return item;
}

/// What the program does when the code speaks of a call and when it speaks of a row, said once if it is one.
QString ownDoing(const chatapi::CodeRule &rule)
{
    const QString ofCall = words::actionSentence(rule.atRequest);
    const QString ofRow = words::actionSentence(rule.atRow);
    if (ofCall == ofRow)
        return ofCall;
    if (rule.atRequest == chatapi::Action::FailBatch && rule.atRow == chatapi::Action::FailRow)
        return CodesDialog::tr("Marks the row, or every row of the call, as failed and goes on.");
    return CodesDialog::tr("For a whole call: %1\nFor one row: %2").arg(ofCall, ofRow);
}

QStandardItemModel *makeModel(QObject *parent)
{
    auto *model = new QStandardItemModel(0, columnCount, parent);
    model->setHorizontalHeaderLabels({CodesDialog::tr("Code"), CodesDialog::tr("What it means"),
                                      CodesDialog::tr("What to do"),
                                      CodesDialog::tr("What the program does")});
    for (const chatapi::CodeRule &rule : chatapi::codeRules()) {
        if (rule.code == 0)
            continue;
        const words::Said said = words::codeWords(rule.code, words::CodeLevel::Row);
        model->appendRow({cell(QString::number(rule.code)),
                          cell(CodesDialog::tr("%1. %2").arg(said.title, said.sentence)), cell(said.nextStep),
                          cell(ownDoing(rule))});
    }
    return model;
}

} // namespace

CodesDialog::CodesDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Codes and what to do"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Code or words"));
    m_search->setAccessibleName(tr("Look for a code or words"));
    setHint(*m_search, tr("Shows only codes that have this text in one of their columns."));
    addClearButton(*m_search);
    m_search->setMinimumHeight(size::control);
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(makeModel(this));
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view = new QTableView(this);
    m_view->setModel(m_shown);
    m_view->setAccessibleName(tr("Codes of the service"));
    explain(*m_view,
            tr("The result of a failed row begins with its code in brackets; here is what each code means."));
    makeTextTable(*m_view);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(CodeColumn, QHeaderView::ResizeToContents);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_none = new QLabel(tr("No code has these words. The service's documentation may know more."), this);
    m_none->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &CodesDialog::filter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_none);
    layout->addWidget(buttons);
    resize(fitting(QSize(size::previewWidth, size::previewHeight), *this));
}

void CodesDialog::lookFor(int code)
{
    m_search->setText(QString::number(code));
}

void CodesDialog::filter(const QString &text)
{
    m_shown->setFilterFixedString(text.trimmed());
    m_none->setVisible(m_shown->rowCount() == 0);
}

} // namespace ui
