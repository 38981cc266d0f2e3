// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileproblem.h"
#include "friends/table.h"

#include <QtCore/QList>
#include <QtCore/QString>

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

/// Which of several rows with one pair of accounts are taken.
enum class Keep : quint8 {
    All, ///< all of them; those behind the first are not sent until somebody decides
    First, ///< what is in the table or stands first; the others are left out
    Last, ///< what stands last; rows of the table with its pair go, unless they are read-only
};

/// A row that repeats another one.
struct Repeat {
    bool inTable = false; ///< what it repeats is in the table already, else in a file
    quint64 place = 0; ///< of what it repeats: the table's row from 1, or the line of the file
    QString file; ///< the other file's name; empty when it is the same one
    bool leftOut = false; ///< by the choice what to keep
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

/// What becomes of a file's rows if they are added now. rows = ready + withErrors + leftOut.size().
struct Survey {
    qint64 rows = 0;
    qint64 ready = 0;
    qint64 withErrors = 0; ///< not sent until they are corrected; with repeats that are kept
    qint64 withWarnings = 0; ///< rows that are ready, and have something to tell
    qint64 alreadyInTable = 0; ///< rows whose pair is in the table, whatever becomes of them
    qint64 twiceInFile = 0; ///< rows whose pair stands elsewhere in the files, one of each pair not counted
    std::vector<quint32> leftOut; ///< rows that are not taken; ascending
    bool listIsWhole = true; ///< false: there are more problems than `problems` has
    std::vector<ListedProblem>
        problems; ///< ascending by row; errors and warnings, listedMost of each at most
};

inline constexpr std::size_t listedMost = 10'000;

/// The rows of one file, as they would go to the table.
struct SurveyedFile {
    QString name; ///< for sentences in other files
    const friends::Block *block = nullptr; ///< of Record::block 0
    const friends::Block *changed = nullptr; ///< of Record::block 1; may be null
    std::span<const friends::Record> records;
    const QList<files::FileProblem> *found = nullptr; ///< by the reader
};

struct Surveyed {
    std::vector<Survey> files; ///< in the order given
    std::vector<quint32> givingWay; ///< rows of the table that go (Keep::Last); ascending
};

/// Looks at all rows of files that are to be added together, in their order. Reads the blocks' layouts: not
/// while another thread changes them. Any thread; about 0.2 µs a row and 12 bytes of memory for a while. Ends
/// early, and is worthless then, when it is asked to stop.
[[nodiscard]] Surveyed survey(std::span<const SurveyedFile> files, const TableRows &table, Keep keep,
                              const std::stop_token &stop);

} // namespace ui
