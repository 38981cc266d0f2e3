// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/columnmapping.h"
#include "files/fileproblem.h"
#include "words/said.h"

namespace words {

/// A repair of the reader; the sentence says line and column ("Line 4, column 2: ...").
[[nodiscard]] Said fileProblemWords(const files::FileProblem &problem);
/// The same without line and column, for a list that shows them in columns of their own.
[[nodiscard]] QString fileProblemMessage(const files::FileProblem &problem);
/// "line 4, column 2"; without the column when it is 0.
[[nodiscard]] QString filePlace(quint64 line, quint32 column);

/// Why a file cannot be read or written; names the file. FileErrorKind::None gives a title and no sentence.
[[nodiscard]] Said fileErrorWords(const files::FileError &error);

/// Why a --map argument is none. `text`: the argument as given.
[[nodiscard]] Said mapErrorWords(files::MapErrorKind error, const QString &text);
/// A mapping that names a column which the file does not have; `columns` are those that it has.
[[nodiscard]] Said unknownFileColumnWords(const QString &name, const QStringList &columns);
/// A file from which nothing can be sent because a required field has no column and no default; `columns` are
/// the file's.
[[nodiscard]] Said missingColumnWords(friends::Field field, const QStringList &columns);

} // namespace words
