// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileproblem.h"
#include "importing/run.h"
#include "words/said.h"

#include <QtCore/QMap>

namespace words {

/// What is wrong with a command line, one sentence or two each. Options come with their dashes; everything
/// that was typed is made visible.
/// `command`: empty for the window.
[[nodiscard]] QString unknownOption(const QString &option, const QString &command);
[[nodiscard]] QString missingValue(const QString &option);
[[nodiscard]] QString unexpectedValue(const QString &option);
[[nodiscard]] QString repeatedOption(const QString &option);
[[nodiscard]] QString notANumber(const QString &option, const QString &given, qint64 least, qint64 most);
[[nodiscard]] QString unknownCommand(const QString &command);
[[nodiscard]] QString noFile(const QString &command);
[[nodiscard]] QString severalFiles(const QString &second);
[[nodiscard]] QString sameFileTwice(const QString &path);
/// Failed rows of several files cannot go into one file that names its columns and does not.
[[nodiscard]] QString failedNeedsOneShape();
/// A sentence about one of several files.
[[nodiscard]] QString ofFile(const QString &path, const QString &sentence);
[[nodiscard]] QString noTarget();
[[nodiscard]] QString severalTargets();
/// `option` needs `other`, or goes with it only.
[[nodiscard]] QString optionNeeds(const QString &option, const QString &other);
[[nodiscard]] QString optionsExclude(const QString &option, const QString &other);
[[nodiscard]] QString missingEnvironment(const QString &variable);
/// A value of an option that cannot be used, and the sentences that say why.
[[nodiscard]] QString optionNotUsable(const QString &option, const QString &why);
[[nodiscard]] QString unknownEncoding(const QString &given, const QStringList &known);
[[nodiscard]] QString notADelimiter(const QString &given);
[[nodiscard]] QString notAQuote(const QString &given);
[[nodiscard]] QString unknownConnection(const QString &name, const QStringList &known);
[[nodiscard]] QString dataFolderNotUsable(const QString &folder);
[[nodiscard]] QString sandboxNotStarted();
/// The window is meant, and there is nothing to show it on.
[[nodiscard]] QString noDisplay();
/// What was to be told on stdout did not arrive there.
[[nodiscard]] QString outputNotWritten();

/// Why nobody could write to a result file, before anything is sent.
enum class OutputFault : quint8 { NoFolder, IsFolder, NotWritable, IsInput, Twice, IsForJson };
[[nodiscard]] QString outputNotUsable(const QString &option, const QString &path, OutputFault fault);

/// A file that nothing can be sent from without a header row: behind missingColumnWords().
[[nodiscard]] QString noHeaderHint();
/// "november.csv: 1,204 rows, 24 of them with problems that keep them from being sent".
[[nodiscard]] QString rowsRead(const QString &path, qint64 rows, qint64 problems);
/// Said before rows are sent: a From_Account has more rows than a user may have friends.
[[nodiscard]] QString crowdedAccount(const QByteArray &account, qint64 rows);
/// "and 12 more".
[[nodiscard]] QString andMore(qint64 count);
/// "12 × [30003] Account not found".
[[nodiscard]] QString codeLine(int code, qint64 rows);
/// "44 calls, 3 of them repeated, in 6 s".
[[nodiscard]] QString callsLine(qint64 calls, qint64 retries, std::chrono::milliseconds time);
/// "Report: out.csv"
[[nodiscard]] QString reportWritten(const QString &path);
[[nodiscard]] QString failedWritten(const QString &path, qint64 rows);
[[nodiscard]] QString nothingToSend();
[[nodiscard]] QString reading(qint64 done, qint64 total);
[[nodiscard]] QString stopping();
[[nodiscard]] Said interruptedBeforeSending();
/// Headings of `inspect`.
[[nodiscard]] QString encodingLine(const QString &encoding);
[[nodiscard]] QString dialectLine(const QString &dialect);
/// "Sheet: Friends (of Friends, Notes, Old)".
[[nodiscard]] QString sheetLine(const QString &sheet, const QStringList &all);
[[nodiscard]] QString columnLine(int number, const QString &name, const QString &field);
[[nodiscard]] QString problemCount(qint64 count);
[[nodiscard]] QString problemLine(quint64 line, quint32 column, friends::Severity severity,
                                  const QString &message);

} // namespace words
