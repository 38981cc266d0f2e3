// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspectcommand.h"

#include "chatapi/requests.h"
#include "cli/fileoptions.h"
#include "cli/findings.h"
#include "cli/takenrows.h"
#include "words/commandwords.h"
#include "words/dialectwords.h"
#include "words/fieldwords.h"
#include "words/filewords.h"
#include "words/language.h"
#include "words/numbers.h"
#include "words/preparationwords.h"
#include "words/sanitise.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace cli {

namespace {

const QString commandName = QStringLiteral("inspect");
constexpr qsizetype problemsForPeople = 20;
constexpr qsizetype problemsInJson = 1'000'000;
constexpr qsizetype repeatsForPeople = 5;
constexpr qsizetype flushedBytes = 1 << 20;

constexpr std::array inspectSpecs{
    OptionSpec{"json"},
    OptionSpec{"rows"},
    OptionSpec{"data-dir", "DIR"},
};

std::vector<OptionSpec> allSpecs()
{
    std::vector<OptionSpec> all(inspectSpecs.begin(), inspectSpecs.end());
    all.insert(all.end(), fileOptionSpecs.begin(), fileOptionSpecs.end());
    all.insert(all.end(), preparationOptionSpecs.begin(), preparationOptionSpecs.end());
    return all;
}

/// A row whose pair of accounts another row has.
struct Repeat {
    quint32 line = 0;
    quint32 other = 0; ///< line of the row that is taken instead
    QString from;
    QString to;
};

/// What is known of a file besides how it is read.
struct Looked {
    Findings found;
    bool holdsFriends = false; ///< what follows is known only then
    PreparationRequest request;
    friends::Preparation preparation; ///< of this file
    std::vector<friends::FixCount> fixes;
    std::vector<friends::TimeColumn> times;
    std::vector<Repeat> repeats; ///< as many as are listed
    qint64 repeatCount = 0;

    [[nodiscard]] bool leavesOut() const { return request.keep && *request.keep != Keep::All; }
};

/// The character that escapes a quote: the quote itself when it is doubled; empty when there is none.
QString escapeCharacter(const files::Dialect &dialect)
{
    switch (dialect.escape) {
    case files::Escape::None:
        return {};
    case files::Escape::Doubled:
        return dialect.quote == 0 ? QString() : QString(QLatin1Char(dialect.quote));
    case files::Escape::Backslash:
        return QStringLiteral("\\");
    }
    Q_UNREACHABLE();
}

QString lineEndingKey(files::LineEnding ending)
{
    switch (ending) {
    case files::LineEnding::Lf:
        return QStringLiteral("LF");
    case files::LineEnding::CrLf:
        return QStringLiteral("CRLF");
    case files::LineEnding::Cr:
        return QStringLiteral("CR");
    case files::LineEnding::Mixed:
        return QStringLiteral("mixed");
    }
    Q_UNREACHABLE();
}

QString fieldName(const friends::SourceColumn &column)
{
    return column.column ? friends::columnName(*column.column) : QString();
}

QJsonArray columnsJson(const QList<friends::SourceColumn> &columns)
{
    QJsonArray all;
    for (const friends::SourceColumn &column : columns)
        all += QJsonObject{{QStringLiteral("name"), column.name},
                           {QStringLiteral("field"),
                            column.column ? QJsonValue(fieldName(column)) : QJsonValue(QJsonValue::Null)}};
    return all;
}

QJsonArray problemsJson(const Findings &found)
{
    QJsonArray all;
    for (const Finding &one : found.listed) {
        const bool isError = one.severity == friends::Severity::Error;
        all += QJsonObject{
            {QStringLiteral("line"), static_cast<qint64>(one.line)},
            {QStringLiteral("column"), static_cast<qint64>(one.column)},
            {QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("message"), one.message}};
    }
    return all;
}

QStringList sheetNames(const files::SheetChoice &spreadsheet)
{
    QStringList names;
    for (const files::SheetInfo &sheet : spreadsheet.sheets)
        names += sheet.name;
    return names;
}

QJsonArray repeatsJson(const Looked &looked)
{
    QJsonArray all;
    for (const Repeat &repeat : looked.repeats)
        all += QJsonObject{{QStringLiteral("line"), static_cast<qint64>(repeat.line)},
                           {QStringLiteral("sameAs"), static_cast<qint64>(repeat.other)},
                           {QStringLiteral("from"), repeat.from},
                           {QStringLiteral("to"), repeat.to},
                           {QStringLiteral("leftOut"), looked.leavesOut()}};
    return all;
}

QByteArray headJson(const files::ImportedFile &file, const Looked &looked)
{
    const files::Dialect &dialect = file.dialect;
    QJsonObject head{
        {QStringLiteral("encoding"), QString::fromLatin1(file.encoding.name)},
        {QStringLiteral("bom"), file.encoding.bom},
        {QStringLiteral("delimiter"), QString::fromUtf8(dialect.delimiter)},
        {QStringLiteral("quote"), dialect.quote == 0 ? QString() : QString(QLatin1Char(dialect.quote))},
        {QStringLiteral("escape"), escapeCharacter(dialect)},
        {QStringLiteral("lineEnding"), lineEndingKey(dialect.lineEnding)},
        {QStringLiteral("header"), dialect.header},
        {QStringLiteral("columns"), columnsJson(file.columns)},
        {QStringLiteral("rows"), static_cast<qint64>(file.rows)},
        {QStringLiteral("problems"), problemsJson(looked.found)},
    };
    if (looked.holdsFriends) {
        head.insert(QStringLiteral("fixes"), fixesJson(looked.fixes, looked.request));
        head.insert(QStringLiteral("times"), timesJson(looked.times, looked.preparation));
        head.insert(QStringLiteral("duplicates"), repeatsJson(looked));
    }
    if (file.spreadsheet) {
        const QStringList names = sheetNames(*file.spreadsheet);
        head.insert(QStringLiteral("sheet"), names.value(file.spreadsheet->sheet));
        head.insert(QStringLiteral("sheets"), QJsonArray::fromStringList(names));
    }
    return QJsonDocument(head).toJson(QJsonDocument::Compact);
}

/// Cells are written as they are read off the block: a million rows make no million objects.
class CellsJson {
public:
    explicit CellsJson(Console &console) : m_console(console) { }

    void write(const files::ImportedFile &file)
    {
        m_json = ",\"cells\":[";
        if (file.dialect.header) {
            beginRow();
            for (const QByteArray &cell : file.headerCells)
                addCell({cell.constData(), static_cast<std::size_t>(cell.size())});
            m_json += ']';
        }
        for (quint64 row = 0; row < file.rows; ++row) {
            beginRow();
            file.block->text(file.place(row)).forEachCell([this](quint32, std::string_view cell) {
                addCell(cell);
            });
            m_json += ']';
            if (m_json.size() > flushedBytes)
                flush();
        }
        m_json += ']';
        flush();
    }

private:
    void beginRow()
    {
        m_json += m_firstRow ? "[" : ",[";
        m_firstRow = false;
        m_firstCell = true;
    }
    void addCell(std::string_view cell)
    {
        if (!m_firstCell)
            m_json += ',';
        m_firstCell = false;
        chatapi::appendJsonString(m_json, cell);
    }
    void flush()
    {
        m_console.resultBytes(m_json);
        m_json.resize(0);
    }

    Console &m_console;
    QByteArray m_json;
    bool m_firstRow = true;
    bool m_firstCell = true;
};

void writeJson(const files::ImportedFile &file, const Looked &looked, bool withRows, Console &console)
{
    QByteArray head = headJson(file, looked);
    if (withRows) {
        head.chop(1);
        console.resultBytes(head);
        CellsJson(console).write(file);
        head = "}";
    }
    console.resultBytes(head + '\n');
}

void writeCells(const files::ImportedFile &file, Console &console)
{
    const QString separator = QStringLiteral(" │ ");
    for (quint64 row = 0; row < file.rows; ++row) {
        const friends::RowText text = file.block->text(file.place(row));
        QStringList cells;
        text.forEachCell([&cells](quint32, std::string_view cell) {
            cells += words::visible(QByteArrayView(cell.data(), static_cast<qsizetype>(cell.size())));
        });
        const QString line = QStringLiteral("%1: %2\n").arg(text.line()).arg(cells.join(separator));
        console.resultBytes(line.toUtf8());
    }
}

/// What could be done with the rows, or is.
void writeOffers(const Looked &looked, Console &console)
{
    const std::vector<friends::FixKind> &wanted = looked.request.preparation.fixes;
    for (const friends::FixCount &fix : looked.fixes) {
        const bool applied = std::find(wanted.begin(), wanted.end(), fix.kind) != wanted.end();
        console.result(words::fixLine(fix, fixName(fix.kind), applied));
    }
    for (const friends::TimeColumn &column : looked.times)
        console.result(words::timesLine(column, looked.preparation.times, looked.preparation.changesTimes));
    if (looked.repeatCount == 0)
        return;
    console.result(looked.leavesOut() ? words::leftOutLine(looked.repeatCount)
                                      : words::repeatsLine(looked.repeatCount));
    for (const Repeat &repeat : looked.repeats)
        console.result(words::repeatLine(repeat.line, repeat.from, repeat.to, repeat.other));
    if (const auto listed = static_cast<qint64>(looked.repeats.size()); looked.repeatCount > listed)
        console.result(words::andMore(looked.repeatCount - listed));
}

void writeForPeople(const files::ImportedFile &file, const Looked &looked, bool withRows, Console &console)
{
    const Findings &found = looked.found;
    console.result(words::rowsRead(file.path, static_cast<qint64>(file.rows), 0));
    if (file.spreadsheet) {
        const QStringList names = sheetNames(*file.spreadsheet);
        console.result(words::sheetLine(names.value(file.spreadsheet->sheet), names));
    } else {
        console.result(words::encodingLine(words::encodingName(file.encoding)));
        console.result(words::dialectLine(words::dialectText(file.dialect)));
    }
    for (qsizetype i = 0; i < file.columns.size(); ++i) {
        const friends::SourceColumn &column = file.columns.at(i);
        console.result(words::columnLine(static_cast<int>(i + 1), column.name,
                                         column.column ? words::fieldLabel(*column.column) : QString()));
    }
    writeOffers(looked, console);
    console.result(words::problemCount(found.count));
    for (const Finding &one : found.listed)
        console.result(words::problemLine(one.line, one.column, one.severity, one.message));
    const auto listed = static_cast<qint64>(found.listed.size());
    if (found.count > listed)
        console.result(words::andMore(found.count - listed));
    if (withRows)
        writeCells(file, console);
}

QString fieldOf(const friends::Block &block, quint64 place, friends::Field field)
{
    const std::string_view text = block.field(place, {field, {}});
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The rows whose pair another one has, the first `limit` of them.
void findRepeats(const TakenRows &rows, Looked &looked, qsizetype limit)
{
    const Keep keep = looked.request.keep.value_or(Keep::All);
    const std::vector<quint32> owners = ownersOfPairs(rows.records, rows.blocks, keep);
    for (quint32 row = 0; row < owners.size(); ++row) {
        if (owners[row] == row)
            continue;
        if (++looked.repeatCount > limit)
            continue;
        const friends::Record &record = rows.records[row];
        const friends::Record &owner = rows.records[owners[row]];
        const friends::Block &block = *rows.blocks[record.block];
        looked.repeats.push_back({block.text(record.place).line(),
                                  rows.blocks[owner.block]->text(owner.place).line(),
                                  fieldOf(block, record.place, friends::Field::FromAccount),
                                  fieldOf(block, record.place, friends::Field::ToAccount)});
    }
}

/// No table takes it.
bool isBlankRow(const friends::RowText &row)
{
    bool isBlank = true;
    row.forEachCell([&isBlank](quint32, std::string_view cell) {
        isBlank = isBlank && cell.find_first_not_of(" \t") == std::string_view::npos;
    });
    return isBlank;
}

/// What is wrong in the file, by the rules of the service too when it holds friends, and what is offered.
Looked look(const std::shared_ptr<files::ImportedFile> &file, const PreparationRequest &request,
            qsizetype problems, qsizetype repeats)
{
    Looked looked;
    looked.request = request;
    looked.preparation = request.forFile(*file);
    looked.holdsFriends = holdsFriends(*file);
    if (!looked.holdsFriends) {
        looked.found = findingsOf(*file, nullptr, RuleDepth::Errors, problems);
        return looked;
    }
    file->records.reserve(file->rows);
    for (const quint64 place : file->places) {
        if (!isBlankRow(file->block->text(place)))
            file->records.push_back(friends::makeRecord(*file->block, place));
    }
    files::noteBlankRows(*file);
    if (file->blankRows == 0)
        std::vector<quint64>().swap(file->places); // else the cells of all rows are shown by them
    SourceFiles sources{{file, {}}};
    PreparationRequest all = request;
    all.keep = Keep::All;
    TakenRows rows = takeRows(sources, all, true);
    findRepeats(rows, looked, repeats);
    if (looked.leavesOut())
        rows = takeRows(sources, request, true);
    looked.fixes = std::move(rows.fixes);
    looked.times = std::move(rows.times);
    friends::Table table;
    friends::Change change = table.prepareImport(rows.blocks, std::move(rows.records), false);
    table.apply(change);
    looked.found = findingsOf(*file, &table, RuleDepth::ErrorsAndWarnings, problems);
    return looked;
}

} // namespace

ExitStatus inspect(const QStringList &given, Console &console)
{
    const Arguments arguments = readArguments(given, allSpecs());
    const auto unusable = [&console](const QString &sentence) {
        console.complain(sentence);
        return ExitStatus::Unusable;
    };
    if (arguments.error)
        return unusable(argumentErrorText(*arguments.error, commandName));
    if (const QString error = filesError(arguments, commandName); !error.isEmpty())
        return unusable(error);
    const auto options = readFileOptions(arguments);
    if (const QString *error = std::get_if<QString>(&options))
        return unusable(*error);
    const auto preparation = readPreparation(arguments);
    if (const QString *error = std::get_if<QString>(&preparation))
        return unusable(*error);

    const bool json = arguments.has("json");
    const qsizetype limit = json ? problemsInJson : problemsForPeople;
    files::ImportOptions reading = std::get<files::ImportOptions>(options);
    reading.makeRecords = false;
    reading.maxProblems = limit;
    const auto file = std::make_shared<files::ImportedFile>(
        files::importFile(inputPaths(arguments).first(), reading, {}, [&console](qint64 done, qint64 total) {
            console.progress(words::reading(done, total));
        }));
    console.endProgress();
    if (file->error)
        return unusable(words::fileErrorWords(file->error).text());
    const bool withRows = arguments.has("rows");
    const auto &request = std::get<PreparationRequest>(preparation);
    if (json) {
        const words::InEnglish english;
        writeJson(*file, look(file, request, limit, limit), withRows, console);
    } else {
        writeForPeople(*file, look(file, request, limit, repeatsForPeople), withRows, console);
    }
    return console.flush() ? ExitStatus::Done : ExitStatus::SomeNot;
}

} // namespace cli
