// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findbar.h"

#include "ui/bulkedits.h"
#include "ui/edithistory.h"
#include "ui/icons.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingRests{200};

QLineEdit *makeField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    addClearButton(*field);
    field->setMinimumWidth(size::field);
    field->setMaximumWidth(2 * size::field);
    field->setMinimumHeight(size::row);
    field->setTextMargins(space::xs, 0, 0, 0);
    return field;
}

} // namespace

FindBar::FindBar(TableView &view, TableModel &model, EditHistory &history, QWidget *parent)
    : QWidget(parent), m_view(view), m_model(model), m_history(history), m_finder(model)
{
    makeBar(*this, BarEdge::Bottom);
    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRests);
    makeControls();
    layOut();
    connectControls();
    hide();
}

void FindBar::makeControls()
{
    m_text = makeField(tr("Find in the rows shown"), this);
    setHint(*m_text, tr("What to look for. Enter goes to the next cell that has it."));
    m_mode = new QComboBox(this);
    m_mode->setAccessibleName(tr("What has to match"));
    setHint(*m_mode,
            tr("Whether the text may be a part of the cell, has to be all of it, or describes it as a "
               "regular expression."));
    m_mode->addItem(tr("Part of a cell"), QVariant::fromValue(static_cast<int>(FindMode::Part)));
    m_mode->addItem(tr("Whole cell"), QVariant::fromValue(static_cast<int>(FindMode::WholeCell)));
    m_mode->addItem(tr("Regular expression"), QVariant::fromValue(static_cast<int>(FindMode::Regex)));
    m_where = new QComboBox(this);
    m_where->setAccessibleName(tr("Where to look"));
    setHint(*m_where, tr("In all columns, in the one that the cursor is in, or in the selected cells."));
    m_where->addItems({tr("All columns"), tr("This column"), tr("Selected cells")});
    m_case = new QCheckBox(tr("Match case"), this);
    setHint(*m_case, tr("Capital and small letters count as different."));
    m_result = new QLabel(this);
    m_result->setTextFormat(Qt::PlainText);
    makeMuted(*m_result);
    m_replaceLine = new QWidget(this);
    m_replacement = makeField(tr("Replace with"), m_replaceLine);
    m_replace = new QPushButton(tr("Replace"), m_replaceLine);
    m_replaceAll = new QPushButton(tr("Replace all"), m_replaceLine);
    setHint(*m_replacement, tr("What replaces the text that is found. Leave it empty to remove the text."));
    setHint(*m_replace, tr("Replaces the text in the current cell and goes to the next one."));
    setHint(*m_replaceAll, tr("Replaces the text in every cell where it is found. One Undo takes it back."));
    m_replaceLine->hide();
}

void FindBar::layOut()
{
    const auto button = [this](const QString &text, const QString &hint, QLatin1String drawing) {
        auto *made = new QToolButton(this);
        made->setAccessibleName(text);
        setHint(*made, hint);
        made->setIcon(icon(drawing));
        made->setAutoRaise(true);
        return made;
    };
    QToolButton *next =
        button(tr("Next match"), tr("The next cell that has the text (F3)"), QLatin1String("down"));
    QToolButton *previous = button(tr("Previous match"), tr("The previous cell that has the text (Shift+F3)"),
                                   QLatin1String("up"));
    QToolButton *done = button(tr("Close the search"), tr("Closes the search (Esc)"), QLatin1String("close"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, next, previous, m_mode, m_where, m_case})
        line->addWidget(widget);
    line->addStretch();
    line->addWidget(done);
    auto *replaceLine = new QHBoxLayout(m_replaceLine);
    replaceLine->setContentsMargins(0, 0, 0, 0);
    replaceLine->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_replacement, m_replace, m_replaceAll})
        replaceLine->addWidget(widget);
    replaceLine->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::m, space::s, space::m, space::s);
    lines->setSpacing(space::s);
    lines->addLayout(line);
    lines->addWidget(m_replaceLine);
    lines->addWidget(m_result);
    m_result->hide();
    // From the text to its replacement, as they are typed, then through the rest as it stands.
    const std::initializer_list<QWidget *> inTurn{m_text,   m_replacement, m_replace, m_replaceAll, next,
                                                  previous, m_mode,        m_where,   m_case,       done};
    for (auto one = inTurn.begin(); std::next(one) != inTurn.end(); ++one)
        setTabOrder(*one, *std::next(one));
    connect(next, &QToolButton::clicked, this, [this] { findNext(false); });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
}

void FindBar::connectControls()
{
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::asksAnew);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &FindBar::asksAnew);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::asksAnew);
    connect(m_where, &QComboBox::currentIndexChanged, this, &FindBar::takeWhere);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_rest, &QTimer::timeout, this, &FindBar::count);
    // What was selected stands elsewhere in another order, and other rows may be there.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_where->currentIndex() == Selection)
            m_where->setCurrentIndex(AllColumns);
        else
            asksAnew();
    });
    for (const auto rowsMoved : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, rowsMoved, this, &FindBar::asksAnew);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (isVisible() && !m_rest.isActive())
            m_rest.start();
    });
}

void FindBar::open()
{
    QWidget::show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    count();
}

void FindBar::openReplace()
{
    m_replaceLine->show();
    if (cellCount(m_view.selectionModel()->selection()) > 1)
        m_where->setCurrentIndex(Selection);
    open();
}

void FindBar::close()
{
    m_finder.stop();
    m_rest.stop();
    m_replaceLine->hide();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

// --- what is asked

FindQuestion FindBar::question() const
{
    return {m_text->text(), static_cast<FindMode>(m_mode->currentData().toInt()),
            m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive};
}

void FindBar::takeWhere()
{
    const QModelIndex current = m_view.currentIndex();
    m_selection = m_view.selectionModel()->selection();
    if (current.isValid() && m_model.kindOf(current.column()) == ColumnKind::Cell)
        m_column = m_model.columnAt(current.column());
    asksAnew();
}

FindScope FindBar::scope() const
{
    if (m_where->currentIndex() != Selection)
        return m_finder.scope(m_where->currentIndex() == ThisColumn ? std::optional(m_column) : std::nullopt);
    std::vector<FindArea> areas;
    for (const QItemSelectionRange &range : m_selection) {
        const int left = std::max(range.left(), m_model.firstCell());
        const int right = std::min(range.right(), m_model.lastCell());
        if (range.isValid() && left <= right)
            areas.push_back({static_cast<quint32>(range.top()), static_cast<quint32>(range.bottom()),
                             static_cast<std::size_t>(left - m_model.firstCell()),
                             static_cast<std::size_t>(right - m_model.firstCell())});
    }
    return m_finder.scope(std::move(areas));
}

void FindBar::asksAnew()
{
    m_finder.stop();
    if (!isVisible())
        return;
    m_replaceAll->setText(tr("Replace all"));
    m_rest.start();
}

// --- finding

void FindBar::count()
{
    const FindQuestion asked = question();
    const CellMatcher matcher(asked.text, asked.mode, asked.sensitivity);
    const bool usable = !matcher.isEmpty() && !matcher.error();
    m_replace->setEnabled(usable);
    m_replaceAll->setEnabled(usable);
    m_result->setVisible(!matcher.isEmpty());
    if (matcher.error())
        return showError(*matcher.error());
    if (usable)
        m_finder.count(scope(), asked, [this](const FoundCount &count) { showCount(count); });
}

void FindBar::showError(const PatternError &error)
{
    m_result->setText(tr("This regular expression cannot be used: %1, at character %2.")
                          .arg(words::visible(error.reason), words::number(qint64{error.at} + 1)));
}

void FindBar::showCount(const FoundCount &count)
{
    const qint64 free = count.cells - count.lockedCells;
    m_replaceAll->setEnabled(free > 0);
    m_replaceAll->setText(free > 0 ? tr("Replace all %1").arg(words::number(free)) : tr("Replace all"));
    if (count.cells == 0 && count.tooHard == 0)
        return m_result->setText(tr("Not found in the rows shown."));
    QStringList said{
        words::inNumber(tr("%Ln cell(s) found.", nullptr, words::forPlural(count.cells)), count.cells)};
    if (count.lockedCells > 0)
        said.append(words::inNumber(tr("%Ln of them cannot be changed: their rows are imported or in a run.",
                                       nullptr, words::forPlural(count.lockedCells)),
                                    count.lockedCells));
    if (count.tooHard > 0)
        said.append(tr("In some cells the expression took too long and was given up: make it simpler."));
    m_result->setText(words::sentences(said));
}

void FindBar::findNext(bool backward)
{
    if (m_text->text().isEmpty())
        return open();
    FindFrom from;
    from.backward = backward;
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid())
        from.at = FoundCell{
            static_cast<quint32>(current.row()),
            static_cast<std::size_t>(std::clamp(current.column(), m_model.firstCell(), m_model.lastCell())
                                     - m_model.firstCell())};
    m_finder.next(scope(), question(), from, [this](const std::optional<FoundCell> &cell) { show(cell); });
}

void FindBar::show(const std::optional<FoundCell> &cell)
{
    if (!cell) {
        m_result->setVisible(true);
        return m_result->setText(tr("Not found in the rows shown."));
    }
    const QModelIndex index =
        m_model.index(static_cast<int>(cell->row), static_cast<int>(cell->column) + m_model.firstCell());
    if (!index.isValid())
        return;
    const bool keep = m_where->currentIndex() == Selection;
    m_view.selectionModel()->setCurrentIndex(
        index, keep ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    m_view.scrollTo(index);
}

// --- replacing

void FindBar::replaceOne()
{
    const FindQuestion asked = question();
    const CellMatcher matcher(asked.text, asked.mode, asked.sensitivity);
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && m_model.kindOf(current.column()) == ColumnKind::Cell) {
        const quint32 row = m_model.tableRow(current);
        const friends::Column &column = m_model.columnAt(current.column());
        std::string text;
        if (matcher.replace(m_model.table().text(row, column), m_replacement->text(), text)
            == CellMatch::Yes) {
            const std::array edits{friends::CellEdit{row, column, QByteArray::fromStdString(text)}};
            m_history.push(m_model.table().prepareEdits(friends::ChangeKind::Replacing, edits));
        }
    }
    findNext(false);
}

void FindBar::replaceAll()
{
    if (m_text->text().isEmpty())
        return;
    const auto scope = std::make_shared<FindScope>(this->scope());
    BulkWork work{friends::ChangeKind::Replacing, static_cast<qint64>(scope->rows.size()), {}};
    work.workOut = [scope, asked = question(), with = m_replacement->text()](const friends::Watch &watch) {
        friends::Rewritten made =
            replaceCells(*scope, {asked.text, asked.mode, asked.sensitivity}, with, watch);
        made.structure = scope->snapshot.structure;
        return made;
    };
    m_history.bulk().start(std::move(work), this, [this](const BulkResult &result) { tellReplaced(result); });
}

void FindBar::tellReplaced(const BulkResult &result)
{
    asksAnew();
    switch (result.ending) {
    case BulkResult::Ending::Done:
    case BulkResult::Ending::NothingToDo:
        break;
    case BulkResult::Ending::Stale:
    case BulkResult::Ending::Cancelled:
        return; // said already
    }
    const bool done = result.ending == BulkResult::Ending::Done;
    QStringList said{done ? words::inNumber(
                         tr("%Ln cell(s) replaced.", nullptr, words::forPlural(result.cells)), result.cells)
                          : tr("Nothing was replaced.")};
    if (result.skipped > 0)
        said.append(words::inNumber(tr("%Ln row(s) left as they are: imported rows are locked, and rows of a "
                                       "run cannot be changed.",
                                       nullptr, words::forPlural(result.skipped)),
                                    result.skipped));
    Q_EMIT told(words::sentences(said));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_replacement->hasFocus())
            return replaceOne();
        return findNext(event->modifiers().testFlag(Qt::ShiftModifier));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
