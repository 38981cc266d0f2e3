// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/offers.h"

#include "ui/importpreview/offerwords.h"
#include "ui/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace ui {

namespace {

QLabel *sentence()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QComboBox *choiceBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumHeight(size::control);
    return box;
}

/// A sentence, and behind it what can be chosen.
QWidget *line(QLabel *said, std::initializer_list<QWidget *> controls)
{
    auto *made = new QWidget;
    auto *layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(said, 1);
    for (QWidget *control : controls)
        layout->addWidget(control);
    made->hide();
    return made;
}

std::vector<friends::FixCount> fixesOf(const PreviewSet &files)
{
    std::vector<friends::FixCount> all;
    for (int i = 0; i < files.count(); ++i) {
        if (files.file(i).read)
            all.insert(all.end(), files.file(i).read->fixes.begin(), files.file(i).read->fixes.end());
    }
    return all;
}

std::vector<friends::TimeColumn> timesOf(const PreviewSet &files)
{
    std::vector<friends::TimeColumn> all;
    for (int i = 0; i < files.count(); ++i) {
        if (files.file(i).read)
            all.insert(all.end(), files.file(i).read->times.begin(), files.file(i).read->times.end());
    }
    return all;
}

} // namespace

OffersPane::OffersPane(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(makeMemory());
    for ([[maybe_unused]] const friends::FixKind kind : friends::allFixes) {
        auto *box = new QCheckBox;
        setHint(*box, tr("Done to the rows as they are put into the table. The file stays as it is."));
        box->hide();
        connect(box, &QCheckBox::toggled, this, &OffersPane::tell);
        m_fixes.push_back(box);
        layout->addWidget(box);
    }
    layout->addWidget(makeRepeats());
    layout->addWidget(makeTimes());
    m_orderSaid = sentence();
    m_orderBox = choiceBox(tr("Order of day and month"));
    setHint(*m_orderBox, tr("What comes first in dates like 3/4/2024."));
    m_orderBox->addItem(tr("choose…"), static_cast<int>(friends::DayOrder::Unknown));
    m_orderBox->addItem(tr("day first"), static_cast<int>(friends::DayOrder::DayFirst));
    m_orderBox->addItem(tr("month first"), static_cast<int>(friends::DayOrder::MonthFirst));
    m_order = line(m_orderSaid, {m_orderBox});
    layout->addWidget(m_order);
    m_daysSaid = sentence();
    m_daysBox = choiceBox(tr("Meaning of whole numbers"));
    setHint(*m_daysBox, tr("How whole numbers in the columns of times are to be read."));
    m_daysBox->addItems({tr("guess from the column"), tr("Unix seconds"), tr("days, as Excel counts them"),
                         tr("days since 1904")});
    m_days = line(m_daysSaid, {m_daysBox});
    layout->addWidget(m_days);
    for (QComboBox *box : {m_keep, m_zone, m_orderBox, m_daysBox})
        connect(box, &QComboBox::activated, this, &OffersPane::tell);
    hide();
}

QWidget *OffersPane::makeMemory()
{
    auto *said = sentence();
    said->setText(tr("Columns mapped as last time for this header."));
    auto *forget = new QPushButton(tr("For&get"));
    forget->setAccessibleName(tr("Forget the mapping for this header"));
    setHint(*forget,
            tr("The columns are matched with the fields anew, by their names and by what is in them."));
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, &OffersPane::forgetWanted);
    m_memory = line(said, {forget});
    return m_memory;
}

QWidget *OffersPane::makeRepeats()
{
    m_repeatsSaid = sentence();
    m_keep = choiceBox(tr("Which rows of a repeated pair to keep"));
    m_keep->addItem(tr("keep all"), static_cast<int>(Keep::All));
    m_keep->addItem(tr("keep the first"), static_cast<int>(Keep::First));
    m_keep->addItem(tr("keep the last"), static_cast<int>(Keep::Last));
    setHint(*m_keep,
            tr("The first: a row that is already in the table or comes first stays, and later ones are left "
               "out. The last: earlier rows are left out, and rows of the table are replaced unless they are "
               "locked. All: every row comes into the table, and those that repeat are not sent."));
    m_repeats = line(m_repeatsSaid, {m_keep});
    return m_repeats;
}

QWidget *OffersPane::makeTimes()
{
    m_timesSaid = sentence();
    m_zoneLabel = new QLabel(tr("Time &zone"));
    m_zone = choiceBox(tr("Time zone"));
    setHint(*m_zone, tr("The zone of times that name none."));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumWidth(size::columnResult);
    m_zoneLabel->setBuddy(m_zone);
    m_times = line(m_timesSaid, {m_zoneLabel, m_zone});
    return m_times;
}

/// The computer's own zone comes first; the list is long and made only for files that have use for it.
void OffersPane::fillZones()
{
    if (m_zone->count() > 0)
        return;
    const QByteArray own = QTimeZone::systemTimeZoneId();
    m_zone->addItem(tr("%1 — this computer").arg(zoneName(QTimeZone(own))), own);
    for (const QByteArray &id : offeredZones()) {
        if (id != own)
            m_zone->addItem(zoneName(QTimeZone(id)), id);
    }
}

void OffersPane::show(const PreviewSet &files)
{
    m_memory->setVisible(files.count() > 0 && files.file(files.current()).asLastTime);
    showFixes(files);
    showRepeats(files.totals());
    showTimes(files);
    bool any = false;
    for (const QWidget *part : {m_memory, m_repeats, m_times, m_order, m_days})
        any = any || !part->isHidden();
    for (const QCheckBox *box : m_fixes)
        any = any || !box->isHidden();
    setVisible(any);
}

void OffersPane::showFixes(const PreviewSet &files)
{
    const std::vector<friends::FixCount> all = fixesOf(files);
    for (const friends::FixKind kind : friends::allFixes) {
        QCheckBox &box = *m_fixes[static_cast<std::size_t>(kind)];
        qint64 cells = 0;
        const friends::FixCount *example = nullptr;
        for (const friends::FixCount &count : all) {
            if (count.kind != kind)
                continue;
            cells += count.cells;
            example = example == nullptr ? &count : example;
        }
        box.setVisible(cells > 0);
        if (cells > 0)
            box.setText(fixOffer(*example, cells));
    }
}

void OffersPane::showRepeats(const PreviewTotals &totals)
{
    const bool any = totals.alreadyInTable + totals.twice > 0;
    m_repeats->setVisible(any);
    if (any)
        m_repeatsSaid->setText(repeatsSaid(totals.alreadyInTable, totals.twice));
}

void OffersPane::showTimes(const PreviewSet &files)
{
    const std::vector<friends::TimeColumn> all = timesOf(files);
    const friends::TimeColumn *shown = nullptr;
    const friends::TimeColumn *ordered = nullptr;
    qint64 undecided = 0;
    qint64 days = 0;
    qint64 clockChanges = 0;
    bool zoned = false;
    for (const friends::TimeColumn &column : all) {
        using friends::TimeForm;
        const qsizetype inZone = column.count(TimeForm::YearFirst) + column.count(TimeForm::DayAndMonth)
            + column.count(TimeForm::DayNumber) + column.count(TimeForm::DateDigits);
        zoned = zoned || inZone > 0;
        const bool tells =
            inZone + column.count(TimeForm::UnixMilliseconds) + column.count(TimeForm::WithZone) > 0;
        shown = shown == nullptr && tells ? &column : shown;
        const bool proved = column.provesDayFirst != column.provesMonthFirst;
        if (column.count(TimeForm::DayAndMonth) > 0 && (!proved || m_orderBox->currentIndex() > 0)) {
            ordered = ordered == nullptr ? &column : ordered;
            undecided += proved ? 0 : column.undecided;
        }
        days += column.mayBeDayNumbers;
        clockChanges += column.clockChanges;
    }
    m_times->setVisible(shown != nullptr);
    m_zone->setVisible(zoned);
    m_zoneLabel->setVisible(zoned);
    if (shown != nullptr) {
        fillZones();
        m_timesSaid->setText(timesSaid(*shown, wanted().preparation.times, clockChanges));
    }
    m_order->setVisible(ordered != nullptr);
    if (ordered != nullptr)
        m_orderSaid->setText(orderSaid(*ordered, undecided));
    m_days->setVisible(days > 0);
    if (days > 0)
        m_daysSaid->setText(daysSaid(days));
}

Wanted OffersPane::wanted() const
{
    Wanted all;
    for (const friends::FixKind kind : friends::allFixes) {
        if (m_fixes[static_cast<std::size_t>(kind)]->isChecked())
            all.preparation.fixes.push_back(kind);
    }
    all.keep = static_cast<Keep>(m_keep->currentData().toInt());
    friends::TimeChoice &times = all.preparation.times;
    if (m_zone->currentIndex() > 0)
        times.zone = QTimeZone(m_zone->currentData().toByteArray());
    times.dayOrder = static_cast<friends::DayOrder>(m_orderBox->currentData().toInt());
    const int days = m_daysBox->currentIndex();
    times.wholeNumbers = days == 0 ? friends::WholeNumbers::Unknown
        : days == 1                ? friends::WholeNumbers::Seconds
                                   : friends::WholeNumbers::Days;
    times.from1904 = days == 3;
    return all;
}

void OffersPane::tell()
{
    Q_EMIT changed();
}

} // namespace ui
