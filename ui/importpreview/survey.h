// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileproblem.h"
#include "friends/table.h"

#include <QtCore/QList>

#include <limits>
#include <memory>
#include <span>
#include <stop_token>
#include <variant>
#include <vector>

namespace ui {

/// The rows of the table that a new row may repeat, for reading on another thread. Made on the table's
/// thread.
struct TableRows {
    explicit TableRows(friends::Table &table);

    std::vector<std::shared_ptr<const friends::Block>> blocks; ///< by Record::block
    std::vector<friends::Record> records;
};

/// A row that repeats an earlier one.
struct Repeat {
    bool inTable = false; ///< what it repeats is in the table already, else in the file
    quint64 place = 0; ///< of what it repeats: the table's row from 1, or the line of the file
};

/// One thing that is wrong with a row of a file, and where. Raw facts.
struct ListedProblem {
    static constexpr quint32 noRow = std::numeric_limits<quint32>::max();

    quint32 row = noRow; ///< among the data rows, from 0; noRow: the header
    quint64 line = 0; ///< of the file, from 1
    quint32 column = 0; ///< of the file, from 1; 0: the whole row, or a field that has no column
    friends::Severity severity = friends::Severity::Error;
    std::variant<files::FileProblem, friends::Problem, Repeat> what;
};

/// What becomes of a file's rows if they are added now. rows = ready + withErrors.
struct Survey {
    qint64 rows = 0;
    qint64 ready = 0;
    qint64 withErrors = 0; ///< not sent until they are corrected; with repeats
    qint64 withWarnings = 0; ///< rows that are ready, and have something to tell
    qint64 alreadyInTable = 0; ///< of withErrors
    qint64 twiceInFile = 0; ///< of withErrors
    bool listIsWhole = true; ///< false: there are more problems than `problems` has
    std::vector<ListedProblem>
        problems; ///< ascending by row; errors and warnings, listedMost of each at most
};

inline constexpr std::size_t listedMost = 10'000;

/// Looks at all rows. Reads the block's layout: not while another thread changes it. Any thread; about 0.2 µs
/// a row and 8 bytes of memory for a while. Ends early, and is worthless then, when it is asked to stop.
[[nodiscard]] Survey survey(const friends::Block &block, std::span<const friends::Record> records,
                            const QList<files::FileProblem> &found, const TableRows &table,
                            const std::stop_token &stop);

} // namespace ui
