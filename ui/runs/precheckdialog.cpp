// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/precheckdialog.h"

#include "friends/rules.h"
#include "ui/announcement.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype namedAccounts = 5;

/// "erin, frank and 12 more"; every name made safe to show.
QString accountList(const QList<QByteArray> &accounts)
{
    QStringList names;
    for (qsizetype i = 0; i < std::min(accounts.size(), namedAccounts); ++i)
        names.append(PrecheckDialog::tr("“%1”", "name of an account").arg(words::visible(accounts[i], 32)));
    const QString list = names.join(PrecheckDialog::tr(", ", "between names of accounts"));
    const qint64 more = accounts.size() - names.size();
    return more > 0 ? PrecheckDialog::tr("%1 and %2 more", "names of accounts, how many others")
                          .arg(list, words::number(more))
                    : list;
}

QString missingText(const PrecheckReport &report)
{
    const qint64 accounts = report.found.missing.size();
    return words::sentences(
        {words::inNumber(PrecheckDialog::tr("%Ln account(s) not found in this app: %1.", nullptr,
                                            words::forPlural(accounts)),
                         accounts)
             .arg(accountList(report.found.missing)),
         PrecheckDialog::tr(
             "Rows with them would fail, so they are marked as problems in the table and are not sent. "
             "Create the accounts in the app first and check again, or correct the rows.")});
}

QString crowdedText(const importing::CrowdedAccount &crowded)
{
    const qint64 limit = friends::friendsOfOneUser;
    return PrecheckDialog::tr(
               "“%1” has %2. One user can have %3 friends at most, so at least %4 of them would fail.")
        .arg(words::visible(crowded.account, 32), words::rowCount(crowded.rows), words::number(limit),
             words::number(crowded.rows - limit));
}

} // namespace

PrecheckDialog::PrecheckDialog(RunController &runs, QWidget *parent) : QDialog(parent), m_check(runs)
{
    setObjectName(QStringLiteral("precheckDialog"));
    setWindowTitle(tr("Check before submitting"));
    m_heading = new QLabel;
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    makeHeading(*m_heading);
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_note = new QLabel(
        tr("The service is asked which accounts exist. No rows are sent, and nothing is changed there."));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    makeMuted(*m_note);
    m_paragraphs = new QVBoxLayout;
    m_paragraphs->setSpacing(space::m);

    m_show = new QPushButton;
    m_submit = new QPushButton;
    makePrimary(*m_submit);
    setHint(*m_show, tr("Closes this window and goes to the first of these rows."));
    setHint(*m_submit, tr("Closes this window and sends the rows that can be sent."));
    m_close = new QPushButton(tr("Cancel"));
    connect(m_show, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT showWanted(m_firstMissing);
    });
    connect(m_submit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT submitWanted();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_show->hide();
    m_submit->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_submit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_note);
    layout->addLayout(m_paragraphs);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(size::sentence, 0);

    connect(&m_check, &Precheck::progressed, this, &PrecheckDialog::showProgress);
    connect(&m_check, &Precheck::notStarted, this, &PrecheckDialog::showRefusal);
    connect(&m_check, &Precheck::finished, this, &PrecheckDialog::showReport);
    showHeading(tr("Looking up the accounts…"));
    m_check.start();
}

void PrecheckDialog::showHeading(const QString &text)
{
    m_heading->setText(text);
    announce(*this, text);
}

void PrecheckDialog::addParagraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_paragraphs->addWidget(label);
    label->show(); // at once, so that the dialog is made large enough for it
}

void PrecheckDialog::showProgress(qint64 done, qint64 all)
{
    constexpr int steps = 1000;
    m_bar->setRange(0, steps);
    m_bar->setValue(all > 0 ? static_cast<int>(done * steps / all) : steps);
    m_heading->setText(tr("%1 of %2 looked up…").arg(words::number(done), words::accountCount(all)));
}

void PrecheckDialog::showRefusal(const words::Said &why)
{
    m_bar->hide();
    m_note->hide();
    showHeading(tr("The accounts could not be checked."));
    addParagraph(why.text());
    m_close->setText(tr("Close"));
    adjustSize();
}

void PrecheckDialog::showReport(const PrecheckReport &report)
{
    m_bar->hide();
    m_note->hide();
    const qint64 sendable = report.plan.rows;
    const bool whole = !report.found.stop;
    showHeading(!whole ? tr("Not all accounts could be checked.")
                    : report.missing == 0
                    ? tr("All %1 can be sent.").arg(words::rowCount(report.rows))
                    : tr("%1 of %2 can be sent.").arg(words::number(sendable), words::rowCount(report.rows)));
    if (!whole) {
        addParagraph(tr("%1 of %2 were looked up.")
                         .arg(words::number(report.found.accountsChecked),
                              words::accountCount(report.found.accounts)));
        addParagraph(report.stop.text());
    }
    if (!report.found.missing.isEmpty())
        addParagraph(missingText(report));
    constexpr qsizetype mostCrowded = 3;
    for (const importing::CrowdedAccount &crowded :
         report.found.crowded.first(std::min(mostCrowded, report.found.crowded.size())))
        addParagraph(crowdedText(crowded));
    if (const qint64 more = report.found.crowded.size() - mostCrowded; more > 0)
        addParagraph(words::inNumber(tr("%Ln other account(s) have more rows than one user can have friends.",
                                        nullptr, words::forPlural(more)),
                                     more));
    if (sendable > 0)
        addParagraph(tr("Submitting takes: %1.")
                         .arg(words::planText(report.plan.rows, report.plan.accounts, report.plan.calls,
                                              report.plan.leastTime)));
    m_firstMissing = report.firstMissing;
    m_show->setText(tr("Show the %1").arg(words::rowCount(report.missing)));
    m_show->setVisible(report.missing > 0);
    m_submit->setText(report.missing > 0 ? tr("Submit the other %1").arg(words::number(sendable))
                                         : tr("Submit %1").arg(words::rowCount(sendable)));
    m_submit->setVisible(sendable > 0);
    m_submit->setDefault(sendable > 0);
    m_close->setText(tr("Close"));
    m_close->setFocus(); // nothing is sent by a key that was meant for something else
    adjustSize();
    resize(std::max(width(), size::sentence), height());
}

} // namespace ui
