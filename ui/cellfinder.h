// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/rewrite.h"
#include "ui/cellmatcher.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <functional>

namespace ui {

class TableModel;

/// Cells that stand together: rows as they are shown and columns of FindScope, the last ones included.
struct FindArea {
    quint32 firstRow = 0;
    quint32 lastRow = 0;
    std::size_t firstColumn = 0;
    std::size_t lastColumn = 0;
};

/// Where to look: rows shown and columns of the table.
struct FindScope {
    friends::Snapshot snapshot;
    std::vector<quint32> rows; ///< of the table, in the order shown
    QList<friends::Column> columns;
    std::vector<FindArea> areas;
};

struct FindQuestion {
    QString text;
    FindMode mode = FindMode::Part;
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
};

struct FoundCount {
    qint64 cells = 0;
    qint64 lockedCells = 0; ///< of these, in rows that cannot be changed
    qint64 tooHard = 0; ///< cells in which the expression was given up
};

struct FoundCell {
    quint32 row = 0; ///< as shown
    std::size_t column = 0; ///< of the scope
};

/// Where to go on: behind this cell, or before it.
struct FindFrom {
    std::optional<FoundCell> at; ///< none: from the begin, or the end
    bool backward = false;
};

// The work itself, for any thread but the window's. `stop` ends it early, with a useless result.

[[nodiscard]] FoundCount countCells(const FindScope &scope, const CellMatcher &matcher,
                                    const std::stop_token &stop = {});
/// The next cell in the order shown, around the end; none when there is none.
[[nodiscard]] std::optional<FoundCell> nextCell(const FindScope &scope, const CellMatcher &matcher,
                                                const FindFrom &from, const std::stop_token &stop = {});
/// All of them replaced, for Table::prepareRewrite().
[[nodiscard]] friends::Rewritten replaceCells(const FindScope &scope, const CellMatcher &matcher,
                                              const QString &with,
                                              const friends::Watch &watch = friends::Watch());

/// Looks for cells of a model away from the window's thread. Each kind of question has one answer: a newer
/// one takes its place, and stop() ends all of them.
class CellFinder : public QObject {
    Q_OBJECT

public:
    /// The model outlives the finder.
    explicit CellFinder(const TableModel &model, QObject *parent = nullptr);
    ~CellFinder() override;

    /// All rows shown, in all columns or in one; or these areas of them, whose columns count from the model's
    /// first cell.
    [[nodiscard]] FindScope scope(const std::optional<friends::Column> &column = {}) const;
    [[nodiscard]] FindScope scope(std::vector<FindArea> areas) const;

    /// Answers are given on this thread, later.
    void count(FindScope scope, const FindQuestion &question, std::function<void(FoundCount)> answer);
    void next(FindScope scope, const FindQuestion &question, const FindFrom &from,
              std::function<void(std::optional<FoundCell>)> answer);
    void stop();

private:
    enum Kind : quint8 { Count, Next };
    template <typename Answer, typename Work>
    void start(Kind kind, Work work, std::function<void(Answer)> answer);

    const TableModel &m_model;
    std::array<std::stop_source, 2> m_stops;
    QThreadPool m_pool;
};

} // namespace ui
