// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runsettingsdialog.h"

#include "ui/theme.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

constexpr int mostAttempts = 20; // more only makes a person wait; a file may hold more

void addMeaning(QFormLayout &form, QWidget &control, const QString &meaning)
{
    auto *text = new QLabel(meaning);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setContentsMargins(0, 0, 0, space::s);
    makeMuted(*text);
    form.addRow(text);
    setHint(control, meaning);
}

QSpinBox *spin(int from, int to, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    return box;
}

} // namespace

RunSettingsDialog::RunSettingsDialog(const QString &connection, const RunPreferences &preferences,
                                     QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("runSettingsDialog"));
    setWindowTitle(tr("Settings of runs"));
    auto *head =
        new QLabel(tr("For runs through “%1”, from the next one on:").arg(words::visible(connection)));
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    QWidget *share = makeShare();
    addChoice(*form, tr("&Share of the app's limit:"), *share, *m_share,
              tr("The service takes 200 calls a second from an app, whoever makes them. Leave a part of that "
                 "to the app itself while its users are busy; the run takes longer then."));
    m_rowsACall = spin(1, chatapi::itemsPerCall, tr("Most rows in one call"));
    addChoice(*form, tr("&Most rows in one call:"), *m_rowsACall, *m_rowsACall,
              tr("1,000 is the most, and the fastest. With a smaller number, fewer rows are in doubt when "
                 "the network fails in the middle of a call."));
    m_attempts = spin(1, std::max(mostAttempts, preferences.attempts), tr("Attempts for each row"));
    addChoice(*form, tr("&Attempts for each row:"), *m_attempts, *m_attempts,
              tr("When the service is busy or the network fails, a row is sent again after a growing wait, "
                 "up to this many attempts. Rows that the service refuses are not repeated."));
    addNoTrace(*form);

    auto *usual = new QPushButton(tr("&Restore defaults"));
    setHint(*usual, tr("Sets everything back to what it was when the program was new."));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new QPushButton(tr("Save"));
    makePrimary(*save);
    setHint(*save, tr("Saves this for the connection that is named above."));
    save->setDefault(true);
    connect(usual, &QPushButton::clicked, this, [this] { show({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(usual);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(head);
    layout->addLayout(form);
    layout->addStretch();
    layout->addLayout(buttons);
    show(preferences);
    resize(size::sentence, layout->totalHeightForWidth(size::sentence));
}

QWidget *RunSettingsDialog::makeShare()
{
    auto *line = new QWidget;
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(1, 100);
    m_slider->setPageStep(10);
    m_slider->setMinimumWidth(size::columnMin);
    m_slider->setAccessibleName(tr("Share of the app's limit, slider"));
    setHint(*m_slider, tr("How much of the app's limit the run may use."));
    m_share = spin(1, 100, tr("Share of the app's limit, in per cent"));
    m_share->setSuffix(tr(" %"));
    m_pace = new QLabel;
    m_pace->setTextFormat(Qt::PlainText);
    connect(m_slider, &QSlider::valueChanged, m_share, &QSpinBox::setValue);
    connect(m_share, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_share, &QSpinBox::valueChanged, this, &RunSettingsDialog::showPace);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_share);
    layout->addWidget(m_pace);
    return line;
}

void RunSettingsDialog::addChoice(QFormLayout &form, const QString &label, QWidget &field, QWidget &control,
                                  const QString &meaning)
{
    auto *name = new QLabel(label);
    name->setBuddy(&control);
    form.addRow(name, &field);
    addMeaning(form, control, meaning);
}

void RunSettingsDialog::addNoTrace(QFormLayout &form)
{
    m_noTrace = new QCheckBox(tr("&Leave no trace of runs"));
    form.addRow(m_noTrace);
    addMeaning(
        form, *m_noTrace,
        tr("When a run has ended, no record of it stays on this computer: it is not in the history, has "
           "no summary, and cannot be resumed. If the program or the computer ends in the middle, "
           "nothing tells which rows were sent. What became of the rows is in the table until you close "
           "it. Rows that you typed or changed are still kept for you on the disk until you save or "
           "close the table, and recent files are still listed."));
}

void RunSettingsDialog::show(const RunPreferences &preferences)
{
    m_share->setValue(preferences.share);
    m_rowsACall->setValue(preferences.rowsACall);
    m_attempts->setValue(preferences.attempts);
    m_noTrace->setChecked(preferences.noTrace);
    showPace();
}

void RunSettingsDialog::showPace()
{
    const qint64 calls = preferences().callsPerSecond();
    m_pace->setText(
        words::inNumber(tr("at most %Ln call(s) a second", nullptr, words::forPlural(calls)), calls));
}

RunPreferences RunSettingsDialog::preferences() const
{
    RunPreferences preferences;
    preferences.share = m_share->value();
    preferences.rowsACall = m_rowsACall ? m_rowsACall->value() : preferences.rowsACall;
    preferences.attempts = m_attempts ? m_attempts->value() : preferences.attempts;
    preferences.noTrace = m_noTrace && m_noTrace->isChecked();
    return preferences;
}

} // namespace ui
