// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemspane.h"

#include "ui/history/background.h"
#include "ui/icons.h"
#include "ui/stateshape.h"
#include "ui/tablemodel.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/problemwords.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr std::chrono::milliseconds rest{250};

/// The mark of a severity: a filled triangle for an error, a hollow corner for a warning.
QIcon markOf(friends::Severity severity)
{
    return paintedIcon(
        [severity](QPainter &painter, const QRectF &square, const QPalette &palette, QIcon::Mode mode) {
            const bool isError = severity == friends::Severity::Error;
            const Colour ink = mode == QIcon::Selected ? Colour::OnAccent
                : isError                              ? Colour::Error
                                                       : Colour::Warning;
            if (isError)
                paintState(painter, square, friends::State::Problem, colour(ink, palette));
            else
                paintCorner(painter, square.adjusted(0, space::xs, -space::xs, 0), severity,
                            colour(ink, palette));
        });
}

bool isProblem(const friends::Table &table, quint32 row)
{
    const friends::Record &record = table.record(row);
    const bool any =
        record.rowState() == friends::State::Problem || record.ownError || record.duplicate || record.warning;
    return any && !table.isReadOnly(row);
}

} // namespace

ProblemsPane::ProblemsPane(TableModel &model, TableView &view, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view)
{
    setAccessibleName(tr("Problems"));
    makeBar(*this, BarEdge::Top);
    auto *title = new QLabel(tr("Problems"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the problems"));
    setHint(*close, tr("Closes the problems (Esc)"));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Kinds of problems"));
    explain(*m_list,
            tr("What is wrong with the rows, by kind. Choose a kind to go to its rows one after the other."));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(size::icon, size::icon));
    m_none = new QLabel(tr("Nothing is wrong with the rows."));
    m_none->setWordWrap(true);
    makeMuted(*m_none);
    auto *previous = new QPushButton(tr("Prev&ious"));
    previous->setAccessibleName(tr("Previous problem"));
    setHint(*previous, tr("The previous row with this problem (Shift+F8)"));
    auto *next = new QPushButton(tr("&Next"));
    next->setAccessibleName(tr("Next problem"));
    setHint(*next, tr("The next row with this problem (F8)"));
    m_fix = new QPushButton(tr("Fi&xes…"));
    setHint(*m_fix, tr("What can be put right at once, shown before it is done"));

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    for (QPushButton *button : {previous, next, m_fix})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setMinimumWidth(size::invitation);
    hide();

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ProblemsPane::scan);
    connect(&model.table(), &friends::Table::rowsChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&model.table(), &friends::Table::countsChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(close, &QToolButton::clicked, this, [this] { setOpen(false); });
    followChoice();
    connect(previous, &QPushButton::clicked, this, [this] { walk(true); });
    connect(next, &QPushButton::clicked, this, [this] { walk(false); });
    connect(m_fix, &QPushButton::clicked, this, &ProblemsPane::fixesWanted);
}

/// However a kind is chosen, it leads to its rows; a click on the one that is chosen leads on.
void ProblemsPane::followChoice()
{
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ledByChoice = row >= 0;
        if (m_ledByChoice)
            walk(false);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (!m_ledByChoice)
            walk(false);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const ProblemGroup *group = chosen();
        const std::optional<quint32> row = m_view.currentTableRow();
        if (!group || !row || !std::binary_search(group->rows.begin(), group->rows.end(), *row))
            walk(false);
        m_view.setFocus();
    });
    // A screen reader selects without moving the cursor of the list.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (const QList<QListWidgetItem *> chosen = m_list->selectedItems(); !chosen.isEmpty())
            m_list->setCurrentItem(chosen.constFirst());
    });
}

bool ProblemsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_ledByChoice = false;
    return QWidget::eventFilter(watched, event);
}

void ProblemsPane::setOpen(bool open)
{
    setVisible(open);
    (open ? static_cast<QWidget *>(m_list) : &m_view)->setFocus();
    Q_EMIT openChanged(open);
}

void ProblemsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    scan();
}

void ProblemsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        setOpen(false);
    else
        QWidget::keyPressEvent(event);
}

void ProblemsPane::scan()
{
    m_rest.stop();
    if (!isVisible())
        return;
    if (m_scanning) {
        m_again = true;
        return;
    }
    m_scanning = true;
    inBackground(
        this,
        [source = std::make_shared<SaveSource>(saveSource(m_model.table()))] {
            return scanProblems(*source);
        },
        [this](std::vector<ProblemGroup> groups) {
            m_scanning = false;
            if (std::exchange(m_again, false))
                scan();
            else
                take(std::move(groups));
        });
}

void ProblemsPane::take(std::vector<ProblemGroup> groups)
{
    const ProblemGroup *before = chosen();
    const std::optional<friends::Problem> kept = before ? std::optional(before->example) : std::nullopt;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_groups = std::move(groups);
    for (const ProblemGroup &group : m_groups) {
        const auto rows = static_cast<qint64>(group.rows.size());
        auto *item = new QListWidgetItem(
            markOf(group.example.severity),
            tr("%1 — %2").arg(words::problemWords(group.example).title, words::rowCount(rows)), m_list);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: %2").arg(words::severityName(group.example.severity), item->text()));
        if (kept && kept->kind == group.example.kind && kept->column == group.example.column)
            m_list->setCurrentItem(item);
    }
    m_none->setVisible(m_groups.empty());
    m_list->setVisible(!m_groups.empty());
}

const ProblemGroup *ProblemsPane::chosen() const
{
    const int row = isVisible() ? m_list->currentRow() : -1;
    return row < 0 || row >= static_cast<int>(m_groups.size()) ? nullptr
                                                               : &m_groups[static_cast<std::size_t>(row)];
}

std::optional<int> ProblemsPane::nextShown(bool backward) const
{
    const int count = m_model.rowCount();
    const int step = backward ? count - 1 : 1;
    int at = m_view.currentIndex().isValid() ? m_view.currentIndex().row() : (backward ? 0 : count - 1);
    const ProblemGroup *group = chosen();
    for (int i = 0; i < count; ++i) {
        at = (at + step) % count;
        const quint32 row = m_model.tableRow(at);
        const bool fits = group ? std::binary_search(group->rows.begin(), group->rows.end(), row)
                                : isProblem(m_model.table(), row);
        if (fits)
            return at;
    }
    return {};
}

void ProblemsPane::walk(bool backward)
{
    if (const std::optional<int> row = nextShown(backward))
        goTo(*row);
    else
        Q_EMIT told(tr("No row that is shown has a problem."));
}

void ProblemsPane::goTo(int shownRow)
{
    const quint32 row = m_model.tableRow(shownRow);
    const std::vector<friends::Problem> problems = m_model.table().problems(row);
    const ProblemGroup *group = chosen();
    const friends::Problem *found = nullptr;
    for (const friends::Problem &problem : problems) {
        const bool wanted =
            group && problem.kind == group->example.kind && problem.column == group->example.column;
        if (wanted || !found || (!group && problem.severity > found->severity))
            found = &problem;
        if (wanted)
            break;
    }
    int column = m_model.firstCell();
    for (int i = m_model.firstCell(); found && found->column && i <= m_model.lastCell(); ++i) {
        if (m_model.columnAt(i) == *found->column)
            column = i;
    }
    const QModelIndex index = m_model.index(shownRow, column);
    m_view.setCurrentIndex(index);
    m_view.scrollTo(index);
    Q_EMIT told(
        tr("Row %1: %2")
            .arg(words::number(qint64{row} + 1), found ? words::problemWords(*found).text() : QString()));
}

} // namespace ui
