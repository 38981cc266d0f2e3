// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include "ui/access/menubutton.h"
#include "ui/icons.h"
#include "ui/tablemodel.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/outcomewords.h"
#include "words/sanitise.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace ui {

namespace {

constexpr std::array filters{RowFilter::All,     RowFilter::Ready,      RowFilter::Problems,
                             RowFilter::Waiting, RowFilter::Imported,   RowFilter::Failed,
                             RowFilter::Unknown, RowFilter::NotImported};
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
    case RowFilter::NotImported:
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

/// Text from outside in a menu: an "&" underlines nothing.
QString inMenu(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

/// What the service answered, in words, with its code where it has one.
QString answerName(const friends::Outcome &outcome)
{
    const bool imported = outcome.cause == friends::Cause::FoundByCheck
        || (outcome.cause == friends::Cause::Row && outcome.code == 0);
    const QString words =
        words::rowWords(imported ? friends::State::Imported : friends::State::Failed, outcome, {}, {}, {})
            .title;
    const QString code = words::outcomeCode(outcome);
    return words::visible(code.isEmpty() || imported ? words : QStringLiteral("%1 [%2]").arg(words, code));
}

} // namespace

FilterBar::FilterBar(TableModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    makeBar(*this, BarEdge::Bottom);
    makeChips();
    m_refresh = new QToolButton(this);
    m_refresh->setText(tr("Refresh"));
    setHint(*m_refresh, tr("Some of the rows shown no longer match this filter. Show those that match now."));
    m_refresh->setAutoRaise(true);
    m_refresh->setIcon(icon(QLatin1String("refresh")));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Filter rows by text"));
    m_text->setAccessibleName(tr("Filter rows by text"));
    setHint(*m_text, tr("Shows only rows that have this text in one of their cells."));
    addClearButton(*m_text);
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
    makeMore();
    layout->addWidget(m_more);

    connect(m_refresh, &QToolButton::clicked, &model, &TableModel::refresh);
    connect(m_text, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::takeText);
    connect(&m_typed, &QTimer::timeout, this, &FilterBar::takeText);
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
        else
            setHint(*chip,
                    filter == RowFilter::All ? tr("Every row of the table.")
                                             : tr("Rows that failed or are unknown."));
        group->addButton(chip);
        // Not clicked(): a screen reader toggles without a click.
        connect(chip, &QPushButton::toggled, this, [this, filter](bool on) {
            if (on && m_model.choice().filter != filter)
                m_model.setFilter(filter);
        });
        m_chips[numberOf(filter)] = chip;
    }
    // All is all, also when a bar of the summary or the menu has left some of them.
    connect(m_chips[numberOf(RowFilter::All)], &QPushButton::clicked, this, [this] {
        OrderChoice all = m_model.choice();
        all.code.reset();
        all.source.reset();
        m_model.setChoice(std::move(all));
    });
}

void FilterBar::choose(RowFilter filter)
{
    m_model.setFilter(filter);
}

void FilterBar::choose(OrderChoice choice)
{
    const QSignalBlocker quiet(m_text);
    m_text->setText(choice.text);
    m_typed.stop();
    m_wholeUntilTyped = choice.isWholeCell;
    choice.keys = m_model.choice().keys;
    m_model.setChoice(std::move(choice));
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    takeText();
}

/// Who types another text does not mean that a cell has to be all of it, because something that led here did.
void FilterBar::takeText()
{
    m_typed.stop();
    OrderChoice choice = m_model.choice();
    if (m_wholeUntilTyped && choice.text != m_text->text())
        choice.isWholeCell = m_wholeUntilTyped = false;
    choice.text = m_text->text();
    m_model.setChoice(std::move(choice));
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
        if (filter == RowFilter::NotImported) // two chips have its rows already
            chip.setVisible(m_model.choice().filter == filter);
        else if (filter == RowFilter::Waiting)
            chip.setVisible(count(filter) > 0 || m_model.choice().filter == filter);
    }
    const OrderChoice &choice = m_model.choice();
    const bool countDiffers = choice.filter != RowFilter::All && choice.text.isEmpty() && !choice.code
        && !choice.source && count(choice.filter) != m_model.rowCount();
    m_refresh->setVisible((m_model.isStale() || countDiffers) && !m_model.isOrdering());
}

void FilterBar::showChoice()
{
    const OrderChoice &choice = m_model.choice();
    m_chips[numberOf(choice.filter)]->setChecked(true);
    const int more = (choice.textColumn ? 1 : 0) + (choice.isWholeCell ? 1 : 0) + (choice.code ? 1 : 0)
        + (choice.source ? 1 : 0);
    const QString name =
        more == 0 ? tr("More filters") : tr("More filters (%1)").arg(words::number(qint64{more}));
    m_more->setText(name + QStringLiteral("  ▾"));
    m_more->setAccessibleName(name);
    setHint(*m_text,
            choice.isWholeCell ? tr("Rows with a cell that is exactly this text")
                               : tr("Rows with a cell that holds this text"));
    m_text->setPlaceholderText(choice.textColumn
                                   ? tr("Filter by %1").arg(words::fieldLabel(*choice.textColumn))
                                   : tr("Filter rows by text"));
    showCounts();
}

// --- one column, one answer, one file

void FilterBar::makeMore()
{
    m_more = new MenuButton(this);
    makeMenuButton(*m_more);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setHint(*m_more, tr("Look in one column only, or show the rows with one answer or from one file."));
    m_choices = new QMenu(m_more);
    setHint(*m_choices, m_more->accessibleDescription());
    m_more->setPopup(*m_choices);
    connect(m_choices, &QMenu::aboutToShow, this, &FilterBar::fillMore);
}

void FilterBar::fillMore()
{
    m_choices->clear();
    const auto add = [this](const QString &name, const QString &hint) -> QMenu & {
        QMenu &menu = *m_choices->addMenu(name);
        setHint(menu, hint);
        return menu;
    };
    addColumns(add(tr("Look for the text in"),
                   tr("The text beside this button is looked for in this column only.")));
    addCodes(add(tr("Answer of the service"), tr("Shows only rows that got this answer.")));
    addSources(add(tr("File that rows came from"), tr("Shows only rows that came from this file.")));
    m_choices->addSeparator();
    QAction *all = m_choices->addAction(tr("Show all rows"));
    setHint(*all, tr("Removes all filters."));
    const OrderChoice &choice = m_model.choice();
    all->setEnabled(!choice.showsAllRows() || choice.textColumn || choice.isWholeCell);
    connect(all, &QAction::triggered, this, [this] { choose(OrderChoice()); });
}

void FilterBar::addColumns(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const std::optional<friends::Column> &column) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_model.choice().textColumn == column);
        connect(action, &QAction::triggered, this, [this, column] { m_model.setFilterColumn(column); });
    };
    add(tr("Any column"), {});
    menu.addSeparator();
    for (const friends::Column &column : m_model.table().columns())
        add(inMenu(words::fieldLabel(column)), column);
    menu.addSeparator();
    QAction *whole = menu.addAction(tr("Only cells that are exactly the text"));
    whole->setCheckable(true);
    whole->setChecked(m_model.choice().isWholeCell);
    connect(whole, &QAction::triggered, this, [this](bool on) {
        m_wholeUntilTyped = false;
        m_model.setFilterWholeCell(on);
    });
}

void FilterBar::addCodes(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const std::optional<OutcomeCode> &code) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_model.choice().code == code);
        connect(action, &QAction::triggered, this, [this, code] { m_model.setFilterCode(code); });
    };
    add(tr("All answers"), {});
    menu.addSeparator();
    QList<std::pair<friends::Outcome, qsizetype>> codes; // one for each cause and code
    for (const auto &[outcome, rows] : m_model.table().outcomeCounts()) {
        const auto same = std::find_if(codes.begin(), codes.end(), [&found = outcome](const auto &code) {
            return code.first.cause == found.cause && code.first.code == found.code;
        });
        if (same != codes.end())
            same->second += rows;
        else
            codes.append({outcome, rows});
    }
    std::sort(codes.begin(), codes.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    for (const auto &[outcome, rows] : codes) {
        const QString words = answerName(outcome);
        add(tr("%1 · %2").arg(inMenu(words), words::rowCount(rows)),
            OutcomeCode{outcome.cause, outcome.code});
    }
}

void FilterBar::addSources(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &name, const std::optional<QString> &source) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_model.choice().source == source);
        connect(action, &QAction::triggered, this, [this, source] { m_model.setFilterSource(source); });
    };
    add(tr("All files"), {});
    menu.addSeparator();
    for (const auto &[source, rows] : m_model.table().sourceCounts()) {
        const QString name = source.isEmpty() ? tr("Typed or pasted") : words::visible(source);
        add(tr("%1 · %2").arg(inMenu(name), words::rowCount(rows)), source);
    }
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
        return FilterBar::tr("Queued");
    case RowFilter::Imported:
        return FilterBar::tr("Imported");
    case RowFilter::Failed:
        return FilterBar::tr("Failed");
    case RowFilter::Unknown:
        return FilterBar::tr("Unknown");
    case RowFilter::NotImported:
        return FilterBar::tr("Not imported");
    }
    Q_UNREACHABLE();
}

} // namespace ui
