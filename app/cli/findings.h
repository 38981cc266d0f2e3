// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"
#include "friends/table.h"

#include <QtCore/QString>

#include <vector>

namespace cli {

/// One thing that is wrong in a file, whether the reader or the rules of the service say so.
struct Finding {
    quint64 line = 0;
    quint32 column = 0; ///< number of the cell, from 1; 0: the whole row
    friends::Severity severity = friends::Severity::Warning;
    QString message;
};

struct Findings {
    std::vector<Finding> listed; ///< by line
    qint64 count = 0; ///< all of them
};

/// True when a file's columns say that it holds friends: To_Account, and From_Account or AddSource.
[[nodiscard]] bool holdsFriends(const files::ImportedFile &file);

/// Whether warnings of the service's rules are asked for, or only what keeps a row from being sent.
enum class RuleDepth : quint8 { Errors, ErrorsAndWarnings };

/// Everything that is wrong in a file; at most `limit` are listed. `table` holds the file's rows in their
/// order, and only those, when the rules of the service are to be asked: of these, only what is about a
/// column of the file or about the whole row. nullptr: what the reader found.
[[nodiscard]] Findings findingsOf(const files::ImportedFile &file, const friends::Table *table,
                                  RuleDepth depth, qsizetype limit);
/// The same where the file's rows are only some of the table's: `count` of them, from `first` on.
[[nodiscard]] Findings findingsOf(const files::ImportedFile &file, const friends::Table *table, quint32 first,
                                  quint32 count, RuleDepth depth, qsizetype limit);

/// What a problem of `row` in `table` says to somebody who looks at the row's file.
[[nodiscard]] QString ruleMessage(const friends::Table &table, quint32 row, const friends::Problem &problem);

} // namespace cli
