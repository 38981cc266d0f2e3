// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetimport.h"

#include "files/rowrepair.h"
#include "files/spreadsheet.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace files {

namespace {

constexpr qsizetype sampleRows = 100;
constexpr qsizetype mostTitleRows = 10;
/// Columns that are made for a sheet; further cells are told as surplus.
constexpr qsizetype mostColumns = 4096;

using Cells = QList<QByteArray>;

QByteArray copyOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

FileProblemKind problemOf(SheetNoteKind kind)
{
    switch (kind) {
    case SheetNoteKind::MissingText:
        return FileProblemKind::MissingText;
    case SheetNoteKind::NoCachedValue:
        return FileProblemKind::NoCachedValue;
    case SheetNoteKind::ErrorValue:
        return FileProblemKind::ErrorValue;
    case SheetNoteKind::MisplacedCell:
        return FileProblemKind::MisplacedCell;
    }
    return FileProblemKind::MisplacedCell;
}

/// A zip that is no spreadsheet, or an OLE2 file that is none, as binaryKind() names it.
FileError otherFile(const SpreadsheetError &error, QByteArrayView head, const QString &path)
{
    if (error.raw == QLatin1String("ole2") && !path.endsWith(QLatin1String(".xls"), Qt::CaseInsensitive))
        return {FileErrorKind::Binary, path, {}, 0};
    if (error.raw == QLatin1String("ole2"))
        return binaryKind(head, path);
    return {FileErrorKind::Binary, path, error.raw.toUpper(), 0};
}

FileError errorOf(const SpreadsheetError &error, QByteArrayView head, const QString &path)
{
    const auto spreadsheet = [&path](const QString &detail) {
        return FileError{FileErrorKind::Spreadsheet, path, detail, 0};
    };
    switch (error.kind) {
    case SpreadsheetErrorKind::None:
        return {};
    case SpreadsheetErrorKind::CannotRead:
        return {FileErrorKind::ReadFailed, path, error.raw, 0};
    case SpreadsheetErrorKind::NotASpreadsheet:
        return otherFile(error, head, path);
    case SpreadsheetErrorKind::OldExcel:
        return spreadsheet(QStringLiteral("xls"));
    case SpreadsheetErrorKind::BinaryWorkbook:
        return spreadsheet(QStringLiteral("xlsb"));
    case SpreadsheetErrorKind::Encrypted:
        return spreadsheet(QStringLiteral("encrypted"));
    case SpreadsheetErrorKind::NoSheets:
        return spreadsheet(QStringLiteral("no sheets"));
    case SpreadsheetErrorKind::NoSuchSheet:
        return spreadsheet(QStringLiteral("no such sheet"));
    case SpreadsheetErrorKind::TooLarge:
        return {FileErrorKind::TooLarge, path, error.raw, error.limit};
    case SpreadsheetErrorKind::Cancelled:
        return {FileErrorKind::Cancelled, path, {}, 0};
    case SpreadsheetErrorKind::Broken:
        break;
    }
    const FileError kind = binaryKind(head, path);
    if (kind.kind == FileErrorKind::Binary)
        return kind;
    const QString part = error.part.isEmpty() ? QString() : error.part + QLatin1String(": ");
    return spreadsheet(QLatin1String("broken: ") + part + error.raw);
}

qsizetype filledCells(const Cells &row)
{
    return std::count_if(row.begin(), row.end(),
                         [](const QByteArray &cell) { return !cell.trimmed().isEmpty(); });
}

bool namesAColumn(const Cells &row)
{
    return std::any_of(row.begin(), row.end(), [](const QByteArray &cell) {
        return columnForHeader(QString::fromUtf8(cell)).has_value();
    });
}

/// How many rows at the begin are titles: a single cell above a table of several columns.
qsizetype titleRows(const QList<Cells> &rows)
{
    QList<qsizetype> filled;
    for (const Cells &row : rows)
        filled.append(filledCells(row));
    std::nth_element(filled.begin(), filled.begin() + filled.size() / 2, filled.end());
    const bool severalColumns = filled.value(filled.size() / 2) > 1;
    qsizetype titles = 0;
    while (severalColumns && titles < std::min(mostTitleRows, rows.size() - 1)
           && filledCells(rows.at(titles)) <= 1 && !namesAColumn(rows.at(titles)))
        ++titles;
    return titles;
}

class SheetImport {
public:
    SheetImport(ImportedFile &file, const ImportOptions &options, std::optional<quint64> previewRows)
        : m_file(file), m_options(options), m_previewRows(previewRows)
    {
    }

    /// One row of the sheet. False when no further one is wanted.
    bool take(quint64 number, std::span<const std::string_view> cells)
    {
        if (m_options.dialect.skipLines && number <= static_cast<quint64>(*m_options.dialect.skipLines))
            return true;
        if (m_decided)
            return append(number, cells);
        Cells row;
        for (const std::string_view cell : cells)
            row.append(copyOf(cell));
        m_sample.append(row);
        m_numbers.append(number);
        return m_sample.size() < sampleRows || decide();
    }

    /// All rows were given.
    void finish(const SheetReading &reading)
    {
        if (!m_decided && !m_sample.isEmpty())
            decide();
        if (m_file.error)
            return;
        if (m_sample.isEmpty()) {
            m_file.error = {FileErrorKind::NoRows, m_file.path, {}, 0};
            return;
        }
        m_file.complete = m_file.complete && reading.complete;
        addNotes(reading);
    }

private:
    /// Titles, header and columns are found in the first rows; these are then taken.
    bool decide()
    {
        m_decided = true;
        const qsizetype titles = m_options.dialect.skipLines ? 0 : titleRows(m_sample);
        const QList<Cells> table = m_sample.mid(titles);
        const bool header = m_options.dialect.header.value_or(looksLikeHeader(table));
        m_file.dialect.header = header;
        m_file.dialect.skipLines =
            m_options.dialect.skipLines.value_or(titles > 0 ? static_cast<int>(m_numbers.at(titles) - 1) : 0);
        qsizetype width = 1;
        for (const Cells &row : table)
            width = std::max(width, std::min(row.size(), mostColumns));
        m_width = static_cast<std::size_t>(width);
        if (header) {
            m_file.headerCells = table.front();
            m_file.headerLine = m_numbers.at(titles);
        }
        m_file.columns = mapColumns(m_file.headerCells, width, m_options.mapping);
        m_file.unusedOverrides = unusedOverrides(m_file.columns, m_options.mapping);
        friends::Layout layout{m_file.columns, m_options.defaults};
        m_file.block = std::make_shared<friends::Block>(std::move(layout), QFileInfo(m_file.path).fileName());
        for (qsizetype i = titles + (header ? 1 : 0); i < m_sample.size(); ++i) {
            std::vector<std::string_view> views;
            for (const QByteArray &cell : m_sample.at(i))
                views.emplace_back(cell.constData(), static_cast<std::size_t>(cell.size()));
            if (!append(m_numbers.at(i), views))
                return false;
        }
        return true;
    }

    /// A sheet has no rows that are too short: cells that nobody filled are empty.
    bool append(quint64 number, std::span<const std::string_view> cells)
    {
        if (m_previewRows && m_file.rows >= *m_previewRows) {
            m_file.complete = false;
            return false;
        }
        if (m_file.rows >= m_options.maxRows) {
            m_file.error = {FileErrorKind::TooLarge, m_file.path, {}, static_cast<qint64>(m_options.maxRows)};
            return false;
        }
        const bool isBlankRow = std::ranges::all_of(cells, isBlank);
        if (isBlankRow && m_file.blankRows++ == 0)
            m_file.firstBlankLine = number;
        if (isBlankRow && m_options.makeRecords)
            return true;
        ++m_file.rows;
        if (cells.size() > m_width)
            addProblem({FileProblemKind::TooManyCells, severityOf(FileProblemKind::TooManyCells), number, 0,
                        m_file.rows, static_cast<qint64>(cells.size()), static_cast<qint64>(m_width)});
        m_cells.assign(cells.begin(), cells.end());
        m_cells.resize(std::max(m_width, m_cells.size()));
        const quint64 place = m_file.block->append(static_cast<quint32>(number), m_cells);
        if (m_options.makeRecords)
            m_file.records.push_back(friends::makeRecord(*m_file.block, place));
        else
            m_file.places.push_back(place);
        return true;
    }

    /// The number of the data row with this row number of the sheet; 0 when it is none.
    quint64 rowOf(quint64 line) const
    {
        quint64 begin = 0;
        quint64 end = m_file.rows;
        while (begin < end) {
            const quint64 middle = begin + (end - begin) / 2;
            if (m_file.block->text(m_file.place(middle)).line() < line)
                begin = middle + 1;
            else
                end = middle;
        }
        const bool found = begin < m_file.rows && m_file.block->text(m_file.place(begin)).line() == line;
        return found ? begin + 1 : 0;
    }

    void addNotes(const SheetReading &reading)
    {
        for (const SheetNote &note : reading.notes) {
            const FileProblemKind kind = problemOf(note.kind);
            addProblem({kind, severityOf(kind), note.row, note.column, rowOf(note.row), 0, 0});
        }
        m_file.problemCount += reading.noteCount - static_cast<quint64>(reading.notes.size());
        std::stable_sort(m_file.problems.begin(), m_file.problems.end(),
                         [](const FileProblem &a, const FileProblem &b) { return a.line < b.line; });
        if (m_options.makeRecords)
            noteBlankRows(m_file);
    }

    void addProblem(const FileProblem &problem)
    {
        ++m_file.problemCount;
        if (m_file.problems.size() < m_options.maxProblems)
            m_file.problems.append(problem);
    }

    ImportedFile &m_file;
    const ImportOptions &m_options;
    std::optional<quint64> m_previewRows;
    bool m_decided = false;
    QList<Cells> m_sample;
    QList<quint64> m_numbers; ///< of the sample's rows
    std::size_t m_width = 0;
    std::vector<std::string_view> m_cells;
};

} // namespace

void importSpreadsheet(ImportedFile &file, QIODevice &device, QByteArrayView head,
                       const ImportOptions &options, std::optional<quint64> previewRows,
                       const std::stop_token &stop, const ImportProgress &progress)
{
    SpreadsheetFile book = SpreadsheetFile::open(device);
    if (!book.error() && !previewRows)
        static_cast<void>(book.completeSheets(stop));
    file.error = errorOf(book.error(), head, file.path);
    if (file.error)
        return;
    file.encoding = {};
    file.dialect = {};
    std::optional<int> sheet = book.firstVisibleSheet();
    if (!options.sheet.isEmpty())
        sheet = book.findSheet(options.sheet);
    if (!sheet && !book.sheetsComplete() && !book.completeSheets(stop))
        sheet = book.findSheet(options.sheet);
    file.spreadsheet = SheetChoice{
        book.format(), book.sheets(), book.sheetsComplete(), sheet.value_or(-1), 0, 0, 0, book.from1904()};
    if (!sheet) {
        file.error = errorOf({SpreadsheetErrorKind::NoSuchSheet, {}, options.sheet, 0}, head, file.path);
        return;
    }
    SheetImport import(file, options, previewRows);
    const SheetReading reading = book.readSheet(
        *sheet,
        [&import](quint64 number, std::span<const std::string_view> cells) {
            return import.take(number, cells);
        },
        stop, progress);
    file.spreadsheet->hiddenRows = reading.hiddenRows;
    file.spreadsheet->hiddenColumns = reading.hiddenColumns;
    file.spreadsheet->mergedRanges = reading.mergedRanges;
    if (!file.error)
        file.error = errorOf(reading.error, head, file.path);
    if (!file.error)
        import.finish(reading);
}

} // namespace files
