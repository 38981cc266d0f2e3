// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/runsummary.h"

#include "ui/history/background.h"
#include "ui/summary/barlist.h"
#include "ui/summary/pacechart.h"
#include "ui/summary/summaryreport.h"
#include "ui/theme.h"
#include "words/historywords.h"
#include "words/sanitise.h"
#include "words/summarywords.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *title(const QString &text)
{
    auto *label = plainLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

RunSummaryDialog::RunSummaryDialog(const QString &journalDir, const QString &runId, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Summary of the run"));
    m_message = plainLabel(tr("Reading the run…"));
    m_message->setAlignment(Qt::AlignCenter);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_message);
    m_pages->addWidget(makeFigures());
    m_saved = plainLabel();
    m_saved->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save summary…"), QDialogButtonBox::ActionRole);
    setHint(*m_save, tr("Writes these figures and charts to a PDF or a web page, for handing over."));
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &RunSummaryDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_saved);
    layout->addWidget(buttons);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setDefault(true);
    close->setFocus(); // however fast the run is read
    resize(fitting(QSize(size::summaryWidth, size::previewHeight), *this));
    inBackground(
        this, [journalDir, runId] { return importing::readFigures(journalDir, runId); },
        [this](const auto &read) { take(read); });
}

QWidget *RunSummaryDialog::makeFigures()
{
    m_head = plainLabel();
    makeHeading(*m_head);
    m_counts = plainLabel();
    m_failuresTitle = title(tr("Why rows were not imported"));
    m_failures = new BarList(m_failuresTitle->text(), Colour::Failed);
    m_accountsTitle = title(tr("Accounts with the most rows not imported"));
    m_accounts = new BarList(m_accountsTitle->text(), Colour::Failed);
    m_moreAccounts = plainLabel();
    makeMuted(*m_moreAccounts);
    m_chart = new PaceChart;
    m_pace = plainLabel();
    makeMuted(*m_pace);
    const QString hint = tr("Press a bar to see its rows in the table.");
    explain(*m_failures, hint);
    explain(*m_accounts, hint);
    connect(m_failures, &BarList::chosen, this,
            [this](int place) { Q_EMIT failureChosen(m_figures->failures.at(place).outcome); });
    connect(m_accounts, &BarList::chosen, this, [this](int place) {
        Q_EMIT accountChosen(QString::fromUtf8(m_figures->accounts.at(place).account));
    });

    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::s);
    grid->addWidget(m_head, 0, 0, 1, 2);
    grid->addWidget(m_counts, 1, 0, 1, 2);
    m_chartTitle = title(tr("Rows over time"));
    grid->addWidget(m_chartTitle, 2, 0, 1, 2);
    grid->addWidget(m_chart, 3, 0, 1, 2);
    grid->addWidget(m_pace, 4, 0, 1, 2);
    grid->addWidget(m_failuresTitle, 5, 0);
    grid->addWidget(m_accountsTitle, 5, 1);
    grid->addWidget(m_failures, 6, 0);
    grid->addWidget(m_accounts, 6, 1);
    grid->addWidget(m_moreAccounts, 7, 1);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return page;
}

void RunSummaryDialog::take(const std::variant<importing::RunFigures, QString> &read)
{
    m_ready = true;
    if (const QString *error = std::get_if<QString>(&read)) {
        m_message->setText(words::figuresNotReadable(*error));
        return;
    }
    m_figures = std::get<importing::RunFigures>(read);
    showFigures(*m_figures);
    m_pages->setCurrentIndex(1);
    m_save->setEnabled(true);
}

void RunSummaryDialog::showFigures(const importing::RunFigures &figures)
{
    m_head->setText(words::summaryHead(figures.run));
    m_counts->setText(words::runCounts(figures.run));
    m_chart->setFigures(figures);
    m_pace->setText(words::paceText(figures));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chartTitle, m_chart, m_pace})
        widget->setVisible(!m_pace->text().isEmpty());
    QList<Bar> failures;
    for (const importing::FailureGroup &group : figures.failures)
        failures.append({words::failureName(group.outcome), group.rows});
    m_failures->setBars(failures);
    QList<Bar> accounts;
    for (const importing::AccountFailures &each : figures.accounts)
        accounts.append({words::visible(QString::fromUtf8(each.account)), each.rows});
    m_accounts->setBars(accounts);
    m_moreAccounts->setText(words::moreAccounts(figures));
    const bool some = !failures.isEmpty();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_failures, m_accountsTitle, m_accounts, m_moreAccounts})
        widget->setVisible(some);
    m_failuresTitle->setText(some ? tr("Why rows were not imported")
                                  : tr("Every row that was sent was imported."));
}

void RunSummaryDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Save the summary"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)")});
    files->setDefaultSuffix(QStringLiteral("pdf"));
    files->selectFile(tr("Summary %1").arg(m_figures->run.head.runId));
    connect(files, &QFileDialog::filterSelected, files, [files](const QString &filter) {
        files->setDefaultSuffix(filter.contains(QLatin1String("html")) ? QStringLiteral("html")
                                                                       : QStringLiteral("pdf"));
    });
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString error = saveSummary(*m_figures, m_chart->picture(), path);
        m_saved->setText(error.isEmpty()
                             ? tr("Saved as %1.").arg(words::visible(path))
                             : tr("The summary was not saved: %1. Choose another folder and try again.")
                                   .arg(words::visible(error)));
        makeColoured(*m_saved, error.isEmpty() ? Colour::Imported : Colour::Error);
        m_saved->show();
    });
    files->open();
}

} // namespace ui
