// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include "ui/icons.h"
#include "ui/tablemodel.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/outcomewords.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace ui {

namespace {

constexpr std::array filters{RowFilter::All,      RowFilter::Ready,  RowFilter::Problems, RowFilter::Waiting,
                             RowFilter::Imported, RowFilter::Failed, RowFilter::Unknown};
constexpr std::chrono::milliseconds typingRests{200};

std::size_t numberOf(RowFilter filter)
{
    return static_cast<std::size_t>(filter);
}

/// The state that tells what the chip is about.
std::optional<friends::State> stateOf(RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return {};
    case RowFilter::Ready:
        return friends::State::Ready;
    case RowFilter::Problems:
        return friends::State::Problem;
    case RowFilter::Waiting:
        return friends::State::Queued;
    case RowFilter::Imported:
        return friends::State::Imported;
    case RowFilter::Failed:
        return friends::State::Failed;
    case RowFilter::Unknown:
        return friends::State::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

FilterBar::FilterBar(TableModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    makeBar(*this, BarEdge::Bottom);
    makeChips();
    m_refresh = new QToolButton(this);
    m_refresh->setText(tr("Refresh"));
    setHint(*m_refresh, tr("The rows shown no longer fit this choice. Show those that do now."));
    m_refresh->setAutoRaise(true);
    m_refresh->setIcon(icon(QLatin1String("refresh")));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Filter rows by text"));
    m_text->setAccessibleName(tr("Filter rows by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(size::fieldMin);
    m_text->setMaximumWidth(size::field);
    m_text->setTextMargins(space::xs, 0, 0, 0);
    m_text->setMinimumHeight(size::row);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingRests);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    for (QPushButton *chip : m_chips)
        layout->addWidget(chip);
    layout->addWidget(m_refresh);
    layout->addStretch();
    layout->addWidget(m_text);

    connect(m_refresh, &QToolButton::clicked, &model, &TableModel::refresh);
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_typed.stop();
        m_model.setFilterText(m_text->text());
    });
    connect(&m_typed, &QTimer::timeout, this, [this] { m_model.setFilterText(m_text->text()); });
    connect(&model.table(), &friends::Table::countsChanged, this, &FilterBar::showCounts);
    connect(&model, &TableModel::orderChanged, this, &FilterBar::showChoice);
    connect(&model, &TableModel::staleChanged, this, &FilterBar::showCounts);
    connect(&model, &TableModel::orderingChanged, this, &FilterBar::showCounts);
    showCounts();
    showChoice();
}

void FilterBar::makeChips()
{
    auto *group = new QButtonGroup(this);
    for (const RowFilter filter : filters) {
        auto *chip = new QPushButton(this);
        chip->setCheckable(true);
        chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        makeChip(*chip);
        if (const auto state = stateOf(filter))
            setHint(*chip, words::stateHint(*state));
        group->addButton(chip);
        // Not clicked(): a screen reader toggles without a click.
        connect(chip, &QPushButton::toggled, this, [this, filter](bool on) {
            if (on && m_model.choice().filter != filter)
                m_model.setFilter(filter);
        });
        m_chips[numberOf(filter)] = chip;
    }
}

void FilterBar::choose(RowFilter filter)
{
    m_model.setFilter(filter);
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    m_typed.stop();
    m_model.setFilterText(text);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

qsizetype FilterBar::count(RowFilter filter) const
{
    if (filter == RowFilter::All)
        return m_model.table().rowCount();
    qsizetype rows = 0;
    for (int state = 0; state < friends::stateCount; ++state) {
        if (isIn(filter, static_cast<friends::State>(state)))
            rows += m_model.table().count(static_cast<friends::State>(state));
    }
    return rows;
}

void FilterBar::showCounts()
{
    for (const RowFilter filter : filters) {
        QPushButton &chip = *m_chips[numberOf(filter)];
        chip.setText(QStringLiteral("%1 %2").arg(filterName(filter), words::number(count(filter))));
        if (filter == RowFilter::Waiting)
            chip.setVisible(count(filter) > 0 || m_model.choice().filter == filter);
    }
    const OrderChoice &choice = m_model.choice();
    const bool countDiffers = choice.filter != RowFilter::All && choice.text.isEmpty() && !choice.code
        && !choice.source && count(choice.filter) != m_model.rowCount();
    m_refresh->setVisible((m_model.isStale() || countDiffers) && !m_model.isOrdering());
}

void FilterBar::showChoice()
{
    m_chips[numberOf(m_model.choice().filter)]->setChecked(true);
    showCounts();
}

QString filterName(RowFilter filter)
{
    switch (filter) {
    case RowFilter::All:
        return FilterBar::tr("All");
    case RowFilter::Ready:
        return FilterBar::tr("Ready");
    case RowFilter::Problems:
        return FilterBar::tr("Problems");
    case RowFilter::Waiting:
        return FilterBar::tr("Waiting");
    case RowFilter::Imported:
        return FilterBar::tr("Imported");
    case RowFilter::Failed:
        return FilterBar::tr("Failed");
    case RowFilter::Unknown:
        return FilterBar::tr("Unknown");
    }
    Q_UNREACHABLE();
}

} // namespace ui
