// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/filewords.h"

#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

using files::FileErrorKind;
using files::FileProblemKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Files)
};

constexpr qsizetype pathCharacters = 400;
constexpr qsizetype columnsShown = 12;

/// Problems that are about quotes: title, what happened and what was made of it, what to do.
Said quoteProblem(FileProblemKind kind)
{
    if (kind == FileProblemKind::StrayQuote)
        return {Text::tr("Quote inside a cell"),
                Text::tr("There is a quote in the middle of a cell; it was kept as part of the text."),
                Text::tr("Check the cell."),
                {},
                {}};
    if (kind == FileProblemKind::TextAfterQuote)
        return {
            Text::tr("Text after a closing quote"),
            Text::tr("There is text between a closing quote and the next separator; it was kept as part of "
                     "the cell."),
            Text::tr("Check the cell."),
            {},
            {}};
    return {
        Text::tr("Quote never closed"),
        Text::tr("A quote opens a cell and is never closed; it was kept as text and the row ends with its "
                 "line."),
        Text::tr("Add the missing quote in the file and read it again."),
        {},
        {}};
}

Said cellsProblem(const files::FileProblem &problem)
{
    const bool few = problem.kind == FileProblemKind::TooFewCells;
    const QString sentence = few
        ? Text::tr(
            "The row has %1 cell(s) where the file has %2 columns; the missing ones were taken as empty.",
            nullptr, forPlural(problem.found))
        : Text::tr("The row has %1 cell(s) where the file has %2 columns; its cells may be shifted.", nullptr,
                   forPlural(problem.found));
    return {few ? Text::tr("Too few cells") : Text::tr("Too many cells"),
            inNumber(sentence, problem.found).arg(number(problem.found), number(problem.expected)),
            Text::tr("Check that the cells are in the right columns."),
            {},
            {}};
}

Said bytesProblem(const files::FileProblem &problem)
{
    if (problem.kind == FileProblemKind::Undecodable)
        return {Text::tr("Not readable"),
                inNumber(Text::tr("%1 place(s) in the cell could not be decoded and are shown as \uFFFD.",
                                  nullptr, forPlural(problem.found)),
                         problem.found)
                    .arg(number(problem.found)),
                Text::tr("Choose the encoding that the file was written in."),
                {},
                {}};
    if (problem.kind == FileProblemKind::NulByte)
        return {Text::tr("NUL characters"),
                inNumber(Text::tr("The cell holds %1 NUL character(s), which were kept.", nullptr,
                                  forPlural(problem.found)),
                         problem.found)
                    .arg(number(problem.found)),
                Text::tr("Check whether the file was damaged or is in another encoding."),
                {},
                {}};
    return {Text::tr("Row too long"),
            Text::tr("The row has more than %1 and was cut into several.").arg(fileSize(problem.found)),
            Text::tr("Check the quotes around it."),
            {},
            {}};
}

/// Cells of spreadsheets.
Said cellProblem(FileProblemKind kind)
{
    if (kind == FileProblemKind::MissingText)
        return {
            Text::tr("Text missing"),
            Text::tr(
                "The cell points to text that is not in the file; � stands for it, and its row is not sent."),
            Text::tr("Open the file in the spreadsheet program, save it again, and read that."),
            {},
            {}};
    if (kind == FileProblemKind::NoCachedValue)
        return {Text::tr("Formula without result"),
                Text::tr("The cell holds a formula whose result is not in the file; it was taken as empty."),
                Text::tr("Open the file in the spreadsheet program, save it again, and read that."),
                {},
                {}};
    if (kind == FileProblemKind::ErrorValue)
        return {Text::tr("Error in the cell"),
                Text::tr("The cell shows an error instead of a value; the error was kept as text."),
                Text::tr("Correct the formula, or the cell."),
                {},
                {}};
    return {Text::tr("Out of order"),
            Text::tr("A row or cell is out of order in the file; it was put where it belongs."),
            Text::tr("Check that the cells are in the right columns."),
            {},
            {}};
}

QString blankRows(qint64 rows)
{
    return inNumber(
               Text::tr("%1 row(s) in which every cell is empty were left out.", nullptr, forPlural(rows)),
               rows)
        .arg(number(rows));
}

Said problemSaid(const files::FileProblem &problem)
{
    switch (problem.kind) {
    case FileProblemKind::MissingText:
    case FileProblemKind::NoCachedValue:
    case FileProblemKind::ErrorValue:
    case FileProblemKind::MisplacedCell:
        return cellProblem(problem.kind);
    case FileProblemKind::Undecodable:
    case FileProblemKind::NulByte:
    case FileProblemKind::RowTooLong:
        return bytesProblem(problem);
    case FileProblemKind::StrayQuote:
    case FileProblemKind::TextAfterQuote:
    case FileProblemKind::UnterminatedQuote:
        return quoteProblem(problem.kind);
    case FileProblemKind::TooFewCells:
    case FileProblemKind::TooManyCells:
        return cellsProblem(problem);
    case FileProblemKind::EndMark:
        return {Text::tr("End mark left out"),
                Text::tr("The file ends with Ctrl-Z, the end mark of old systems; it was left out."),
                Text::tr("Nothing needs to be done."),
                {},
                {}};
    case FileProblemKind::EndNuls:
        return {Text::tr("NUL characters left out"),
                inNumber(Text::tr("The file ends with %1 NUL character(s), as a write that was cut off "
                                  "leaves them; they were left out.",
                                  nullptr, forPlural(problem.found)),
                         problem.found)
                    .arg(number(problem.found)),
                Text::tr("Check whether rows are missing at the end."),
                {},
                {}};
    case FileProblemKind::BlankRows:
        return {Text::tr("Empty rows left out"),
                blankRows(problem.found),
                Text::tr("Nothing needs to be done."),
                {},
                {}};
    case FileProblemKind::CutOff:
        return {Text::tr("File cut off"),
                Text::tr("The file ends in the middle of this row."),
                Text::tr("Get the whole file again if more should follow."),
                {},
                {}};
    }
    Q_UNREACHABLE();
}

QString spreadsheetName(const QString &detail)
{
    if (detail == QLatin1String("ods"))
        return Text::tr("an OpenDocument spreadsheet");
    return Text::tr("an Excel workbook");
}

/// A spreadsheet that cannot be read; the reasons are those of files::FileErrorKind::Spreadsheet.
Said notReadableSheet(const files::FileError &error, const QString &path)
{
    const QString &why = error.detail;
    if (why == QLatin1String("encrypted"))
        return {Text::tr("Password-protected"),
                Text::tr("%1 is protected with a password.").arg(path),
                Text::tr("Open it in the spreadsheet program, take the password off, and import that."),
                {},
                {}};
    if (why == QLatin1String("no sheets"))
        return {Text::tr("No sheets"),
                Text::tr("%1 holds no sheet with cells.").arg(path),
                Text::tr("Choose another file."),
                {},
                {}};
    if (why == QLatin1String("no such sheet"))
        return {Text::tr("No such sheet"),
                Text::tr("%1 has no sheet of that name or number.").arg(path),
                Text::tr("Choose one of its sheets."),
                {},
                {}};
    if (why.startsWith(QLatin1String("broken: ")))
        return {Text::tr("Broken spreadsheet"),
                Text::tr("%1 is damaged and cannot be read.").arg(path),
                Text::tr("Open it in the spreadsheet program, save it again, or get the whole file again."),
                {},
                visible(why.mid(8))};
    const bool isOld = why == QLatin1String("xls");
    return {Text::tr("Spreadsheet"),
            isOld ? Text::tr("%1 is a workbook in the old format of Excel (.xls).").arg(path)
                  : Text::tr("%1 is %2 in a format that this program does not read.")
                        .arg(path, spreadsheetName(why)),
            Text::tr("Save it as .xlsx or as CSV (UTF-8) in the spreadsheet program, and import that."),
            {},
            {}};
}

Said notText(const files::FileError &error, const QString &path)
{
    if (error.kind == FileErrorKind::Spreadsheet)
        return notReadableSheet(error, path);
    if (error.detail.isEmpty())
        return {Text::tr("Not a text file"),
                Text::tr("%1 holds binary data, not text.").arg(path),
                Text::tr("Choose a CSV file or a spreadsheet."),
                {},
                {}};
    return {Text::tr("Not a text file"),
            Text::tr("%1 is a %2 file, not text.").arg(path, visible(error.detail, 20)),
            Text::tr("Choose a CSV file or a spreadsheet."),
            {},
            {}};
}

Said notThere(FileErrorKind kind, const QString &path)
{
    if (kind == FileErrorKind::NotFound)
        return {Text::tr("File not found"),
                Text::tr("There is no file %1.").arg(path),
                Text::tr("Check the name and the folder."),
                {},
                {}};
    if (kind == FileErrorKind::IsFolder)
        return {Text::tr("A folder"),
                Text::tr("%1 is a folder, not a file.").arg(path),
                Text::tr("Choose a file inside it."),
                {},
                {}};
    return {Text::tr("No permission"),
            Text::tr("You are not permitted to use %1.").arg(path),
            Text::tr("Ask its owner, or use another place."),
            {},
            {}};
}

Said nothingInIt(FileErrorKind kind, const QString &path)
{
    if (kind == FileErrorKind::Empty)
        return {Text::tr("File empty"),
                Text::tr("%1 is empty.").arg(path),
                Text::tr("Choose another file."),
                {},
                {}};
    return {Text::tr("No rows"),
            Text::tr("%1 holds no rows: all its lines are skipped or comments.").arg(path),
            Text::tr("Change how many lines are skipped, or choose another file."),
            {},
            {}};
}

/// What a spreadsheet has too much of (files/spreadsheeterror.h, SpreadsheetLimits).
QString spreadsheetLimit(const files::FileError &error, const QString &path)
{
    if (error.detail == QLatin1String("ratio"))
        return Text::tr("%1 unpacks to more than %2 times its size, as files made to do harm do. Nothing of "
                        "it was used.")
            .arg(path, number(error.limit));
    if (error.detail.endsWith(QLatin1String("Bytes")))
        return Text::tr(
                   "%1 unpacks to more than this program takes (%2 is the limit). Nothing of it was used.")
            .arg(path, fileSize(error.limit));
    return Text::tr(
               "%1 holds more sheets, formats or parts than this program takes (%2 is the limit). Nothing "
               "of it was used.")
        .arg(path, number(error.limit));
}

Said tooLarge(const files::FileError &error, const QString &path)
{
    if (error.detail == QLatin1String("line")) {
        return {Text::tr("No table"),
                Text::tr("%1 has a line of more than %2 bytes, which no table has.")
                    .arg(path, number(error.limit)),
                Text::tr("Check whether it is the file that you mean, or save it again as CSV."),
                {},
                {}};
    }
    const QString title = Text::tr("File too large");
    const QString split = Text::tr("Split it into smaller files.");
    if (error.detail == QLatin1String("memory"))
        return {title,
                Text::tr("The rows of %1 would need about %2 of memory, more than this computer has free. "
                         "Nothing of it was read.")
                    .arg(path, fileSize(error.limit)),
                split,
                {},
                {}};
    if (error.detail == QLatin1String("pipe"))
        return {title,
                Text::tr("%1 gives more than %2, which is the most that is read from a pipe. Nothing of it "
                         "was used.")
                    .arg(path, fileSize(error.limit)),
                Text::tr("Save it as a file, and import that."),
                {},
                {}};
    if (error.detail == QLatin1String("columns"))
        return {title,
                Text::tr("A row of %1 has more than %2 cells. Nothing of it was used.")
                    .arg(path, number(error.limit)),
                Text::tr("Check the separator and the quotes."),
                {},
                {}};
    if (!error.detail.isEmpty() && error.detail != QLatin1String("rows"))
        return {
            title, spreadsheetLimit(error, path), Text::tr("Save the rows as CSV, and import that."), {}, {}};
    return {
        title,
        Text::tr("%1 has more than %2 rows, which is the most that is imported at once. Nothing of it was "
                 "used.")
            .arg(path, number(error.limit)),
        split,
        {},
        {}};
}

Said changedMeanwhile(FileErrorKind kind, const QString &path)
{
    if (kind == FileErrorKind::Changed)
        return {Text::tr("File changed"),
                Text::tr("%1 was changed while it was read, so nothing of it was used.").arg(path),
                Text::tr("Read it again when no program is writing to it."),
                {},
                {}};
    return {Text::tr("File disappeared"),
            Text::tr("%1 was removed while it was read, so nothing of it was used.").arg(path),
            Text::tr("Bring it back, or choose another file."),
            {},
            {}};
}

/// More than the format of .xlsx holds; CSV holds anything.
Said sheetFull(const files::FileError &error, const QString &path)
{
    const QString most = number(error.limit);
    const QString title = Text::tr("Too much for an .xlsx file");
    const QString asCsv = Text::tr("Save it as CSV instead: give it a name that ends in .csv.");
    if (error.detail == QLatin1String("columns"))
        return {title,
                Text::tr("%1 was not written: a sheet holds %2 columns, and there are more.").arg(path, most),
                asCsv,
                {},
                {}};
    if (error.detail == QLatin1String("cell"))
        return {title,
                Text::tr("%1 was not written: a cell of a sheet holds %2 characters, and one has more.")
                    .arg(path, most),
                asCsv,
                {},
                {}};
    return {title,
            Text::tr("%1 was not written: a sheet holds %2 rows, and there are more.").arg(path, most),
            asCsv,
            {},
            {}};
}

Said writingFailed(const files::FileError &error, const QString &path, const QString &raw)
{
    if (error.kind == FileErrorKind::SheetFull)
        return sheetFull(error, path);
    if (error.kind == FileErrorKind::NoSpace)
        return {Text::tr("Disk full"),
                Text::tr("%1 was not written: there is no space left.").arg(path),
                Text::tr("Make space, or save it elsewhere."),
                {},
                raw};
    if (error.kind == FileErrorKind::NotEncodable)
        return {Text::tr("Not writable in this encoding"),
                Text::tr("%1 was not written: the encoding has no sign for a character in row %2.")
                    .arg(path, number(error.limit)),
                Text::tr("Choose UTF-8."),
                {},
                raw};
    return {Text::tr("Not written"),
            raw.isEmpty() ? Text::tr("%1 could not be written.").arg(path)
                          : Text::tr("%1 could not be written: %2.").arg(path, raw),
            Text::tr("Check the folder and its permissions, or save it elsewhere."),
            {},
            raw};
}

Said readingFailed(const QString &path, const QString &raw)
{
    return {Text::tr("Not readable"),
            raw.isEmpty() ? Text::tr("%1 could not be read.").arg(path)
                          : Text::tr("%1 could not be read: %2.").arg(path, raw),
            Text::tr("Check the disk or the network drive, and try again."),
            {},
            raw};
}

QString listed(const QStringList &columns)
{
    QStringList shown;
    for (const QString &column : columns.first(std::min(columns.size(), columnsShown)))
        shown += Text::tr("“%1”", "a column's name in a list").arg(visible(column, 60));
    if (columns.size() > columnsShown)
        shown += QStringLiteral("…");
    return shown.join(Text::tr(", ", "between the parts of a list"));
}

} // namespace

QString filePlace(quint64 line, quint32 column)
{
    const QString lineText = number(static_cast<qint64>(line));
    return column == 0 ? Text::tr("line %1").arg(lineText)
                       : Text::tr("line %1, column %2").arg(lineText, number(qint64(column)));
}

QString fileProblemMessage(const files::FileProblem &problem)
{
    return problemSaid(problem).message();
}

Said fileProblemWords(const files::FileProblem &problem)
{
    Said said = problemSaid(problem);
    const QString line = number(static_cast<qint64>(problem.line));
    said.sentence = problem.column == 0 ? Text::tr("Line %1: %2", "line, sentence").arg(line, said.sentence)
                                        : Text::tr("Line %1, column %2: %3", "line, column, sentence")
                                              .arg(line, number(qint64(problem.column)), said.sentence);
    return said;
}

Said fileErrorWords(const files::FileError &error)
{
    const QString path = Text::tr("“%1”", "a file's path").arg(visible(error.path, pathCharacters));
    const QString raw = visible(error.detail);
    switch (error.kind) {
    case FileErrorKind::None:
        return {Text::tr("No error"), {}, {}, {}, {}};
    case FileErrorKind::NotFound:
    case FileErrorKind::IsFolder:
    case FileErrorKind::NoPermission:
        return notThere(error.kind, path);
    case FileErrorKind::Empty:
    case FileErrorKind::NoRows:
        return nothingInIt(error.kind, path);
    case FileErrorKind::Spreadsheet:
    case FileErrorKind::Binary:
        return notText(error, path);
    case FileErrorKind::TooLarge:
        return tooLarge(error, path);
    case FileErrorKind::Changed:
    case FileErrorKind::Disappeared:
        return changedMeanwhile(error.kind, path);
    case FileErrorKind::ReadFailed:
        return readingFailed(path, raw);
    case FileErrorKind::Cancelled:
        return {Text::tr("Cancelled"),
                Text::tr("Reading %1 was cancelled; nothing of it was used.").arg(path),
                {},
                {},
                {}};
    case FileErrorKind::WriteFailed:
    case FileErrorKind::NoSpace:
    case FileErrorKind::SheetFull:
    case FileErrorKind::NotEncodable:
        return writingFailed(error, path, raw);
    }
    Q_UNREACHABLE();
}

Said mapErrorWords(files::MapErrorKind error, const QString &text)
{
    const QString shown = visible(text);
    const QString how =
        Text::tr("Write it as --map \"File column=Field\", for example --map \"Nickname=Remark\".");
    switch (error) {
    case files::MapErrorKind::NoEqualsSign:
        return {Text::tr("Mapping not understood"),
                Text::tr("--map “%1” has no equals sign.").arg(shown),
                how,
                {},
                {}};
    case files::MapErrorKind::EmptyColumn:
        return {Text::tr("Mapping not understood"),
                Text::tr("--map “%1” names no column of the file.").arg(shown),
                how,
                {},
                {}};
    case files::MapErrorKind::UnknownField:
        return {Text::tr("Field not known"),
                Text::tr("--map “%1” names a field that does not exist.").arg(shown),
                Text::tr("The fields are From_Account, To_Account, AddSource, Remark, GroupName, AddWording, "
                         "AddTime, RemarkTime and Tag_SNS_Custom_ with a name."),
                {},
                {}};
    }
    Q_UNREACHABLE();
}

Said unknownFileColumnWords(const QString &name, const QStringList &columns)
{
    return {Text::tr("Column not in the file"),
            Text::tr("The file has no column “%1”.").arg(visible(name)),
            Text::tr("Its columns are: %1.").arg(listed(columns)),
            {},
            {}};
}

Said missingColumnWords(friends::Field field, const QStringList &columns)
{
    const QString name = fieldLabel({field, {}});
    const QString found = Text::tr("Its columns are: %1.").arg(listed(columns));
    Said said{Text::tr("No column for %1").arg(name),
              sentences({Text::tr("The file has no column for %1.").arg(name), found}),
              Text::tr("Say which one it is with --map \"File column=%1\".").arg(name),
              {},
              {}};
    if (field == friends::Field::FromAccount)
        said.nextStep = Text::tr("Say which one it is with --map \"File column=From_Account\", or give one "
                                 "account for every row with --from-account ID.");
    if (field == friends::Field::AddSource)
        said.nextStep =
            Text::tr("Say which one it is with --map \"File column=AddSource\", or give one source for every "
                     "row, for example with --add-source AddSource_Type_Android.");
    return said;
}

} // namespace words
