// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileimport.h"

#include "files/csvreader.h"
#include "files/filename.h"
#include "files/memoryroom.h"
#include "files/rowrepair.h"
#include "files/spreadsheetimport.h"
#include "files/watchedfile.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace files {

namespace {

constexpr qint64 headBytes = 1024 * 1024;
constexpr quint64 rowsBetweenReports = 4096;
constexpr qint64 longestRow = static_cast<qint64>(ReaderLimits().rowBytes);

bool isEmptyText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Everything one reading of a file needs to know.
class Import {
public:
    Import(const QString &path, const ImportOptions &options, std::stop_token stop, ImportProgress progress)
        : m_options(options), m_stop(std::move(stop)), m_progress(std::move(progress)), m_watched(path)
    {
        m_result.path = path;
    }

    ImportedFile run(std::optional<quint64> previewRows)
    {
        m_previewRows = previewRows;
        if (!open())
            return std::move(m_result);
        if (looksLikeSpreadsheet(m_head)) {
            readSpreadsheet();
            return std::move(m_result);
        }
        if (!decideEncoding() || !fitsIntoMemory() || !decideDialect())
            return std::move(m_result);
        readAll();
        if (m_readAgain) {
            m_readAgain = false;
            m_encodingIsFinal = true;
            if (guessFromWholeFile() && decideDialect())
                readAll();
        }
        if (m_result.error)
            dropRows();
        return std::move(m_result);
    }

private:
    bool fail(FileError error)
    {
        error.path = m_result.path;
        m_result.error = std::move(error);
        return false;
    }

    bool open()
    {
        // A pipe can be read once only, so there are no previews of it.
        if (const FileError error = m_watched.open(m_previewRows ? 0 : m_options.maxPipeBytes, m_stop))
            return fail(error);
        m_result.size = m_watched.size();
        QIODevice &device = m_watched.device();
        m_head.resize(std::min(headBytes, std::max<qint64>(m_result.size, 1)));
        const qint64 got = device.read(m_head.data(), m_head.size());
        if (got < 0)
            return fail({FileErrorKind::ReadFailed, {}, device.errorString(), 0});
        m_head.resize(got);
        if (m_head.isEmpty())
            return fail({FileErrorKind::Empty, {}, {}, 0});
        if (looksLikeSpreadsheet(m_head))
            return true;
        if (const FileError error = binaryKind(m_head, m_result.path))
            return fail(error);
        return true;
    }

    /// Whether the rows will fit into memory, as far as the head of the file tells.
    bool fitsIntoMemory()
    {
        if (m_previewRows || headIsAll())
            return true;
        const std::optional<quint64> room = m_options.memoryRoom ? m_options.memoryRoom : memoryRoom();
        if (!room)
            return true;
        const auto lines =
            static_cast<double>(std::max<qsizetype>(m_head.count('\n') + m_head.count('\r'), 1));
        const double rows = static_cast<double>(m_result.size) * lines / static_cast<double>(m_head.size());
        const double grows = m_result.encoding.name == "UTF-8" ? 1.06 : 1.6;
        const double need = static_cast<double>(m_result.size) * grows
            + std::min(rows, static_cast<double>(m_options.maxRows)) * 24;
        if (need < static_cast<double>(*room) * 0.9)
            return true;
        return fail({FileErrorKind::TooLarge, {}, QStringLiteral("memory"), static_cast<qint64>(need)});
    }

    void readSpreadsheet()
    {
        importSpreadsheet(m_result, m_watched.device(), m_head, m_options, m_previewRows, m_stop, m_progress);
        if (m_result.error.kind != FileErrorKind::Cancelled) {
            if (const FileError error = m_watched.check())
                fail(error);
        }
        if (m_result.error)
            dropRows();
    }

    bool headIsAll() const { return m_head.size() >= m_result.size; }

    bool decideEncoding()
    {
        const std::optional<QByteArray> marked = encodingOfBom(m_head);
        if (m_options.encoding)
            m_result.encoding = {*m_options.encoding, marked == m_options.encoding};
        else
            m_result.encoding = guessEncoding(m_head, headIsAll());
        m_encodingIsFinal =
            m_options.encoding || headIsAll() || m_result.encoding.bom || m_result.encoding.name != "UTF-8";
        return true;
    }

    /// UTF-8 was taken from the head, and further down there are bytes that are not: looks at all of them.
    bool guessFromWholeFile()
    {
        QIODevice &file = m_watched.device();
        file.seek(0);
        QByteArray telling = m_head.first(std::min<qsizetype>(m_head.size(), 4096));
        while (!file.atEnd() && telling.size() < 4 * headBytes) {
            const QByteArray piece = file.read(headBytes);
            if (piece.isEmpty())
                break;
            qsizetype begin = 0;
            while (begin < piece.size()) {
                qsizetype end = piece.indexOf('\n', begin);
                end = end < 0 ? piece.size() : end + 1;
                const bool high = std::any_of(piece.begin() + begin, piece.begin() + end,
                                              [](char c) { return static_cast<quint8>(c) >= 0x80; });
                if (high)
                    telling.append(piece.constData() + begin, end - begin);
                begin = end;
            }
        }
        const Encoding guess = guessEncoding(telling, true);
        m_result.encoding.name = guess.name;
        return true;
    }

    bool decideDialect()
    {
        Decoder decoder(m_result.encoding.name);
        std::string text;
        decoder.decode(m_head, headIsAll(), text);
        if (headIsAll() || text.ends_with('\0'))
            text.resize(withoutEndMark(text));
        if (headIsAll() && isEmptyText(text))
            return fail({FileErrorKind::Empty, {}, {}, 0});
        m_result.dialect = detectDialect(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                         headIsAll(), m_options.dialect);
        return true;
    }

    void readAll()
    {
        m_result.rows = 0;
        m_result.blankRows = 0;
        m_result.problems.clear();
        m_result.problemCount = 0;
        m_result.places.clear();
        m_result.records.clear();
        m_result.headerCells.clear();
        m_result.columns.clear();
        m_result.block.reset();
        if (m_previewRows) {
            QBuffer buffer(&m_head);
            buffer.open(QIODevice::ReadOnly);
            readRows(buffer);
            return;
        }
        QIODevice &file = m_watched.device();
        if (!file.seek(0)) {
            fail({FileErrorKind::ReadFailed, {}, file.errorString(), 0});
            return;
        }
        readRows(file);
        if (!m_result.error || m_result.error.kind == FileErrorKind::ReadFailed) {
            if (const FileError error = m_watched.check())
                fail(error);
        }
    }

    void readRows(QIODevice &device)
    {
        CsvReader reader(device, m_result.encoding.name, m_result.dialect);
        reader.setStop(m_stop);
        bool first = true;
        quint64 untilReport = rowsBetweenReports;
        while (reader.next()) {
            if (reader.sawUndecodable() && !m_encodingIsFinal) {
                m_readAgain = true;
                return;
            }
            if (isCutRow(reader) && reader.cells().size() <= m_options.maxColumns) {
                fail({FileErrorKind::TooLarge, {}, QStringLiteral("line"), longestRow});
                return;
            }
            if (reader.cells().size() > m_options.maxColumns) {
                const auto limit = static_cast<qint64>(m_options.maxColumns);
                fail({FileErrorKind::TooLarge, {}, QStringLiteral("columns"), limit});
                return;
            }
            if (first) {
                first = false;
                begin(reader);
                if (m_result.dialect.header)
                    continue;
            }
            if (m_previewRows && m_result.rows >= *m_previewRows) {
                m_result.complete = false;
                return;
            }
            if (!take(reader))
                return;
            if (--untilReport == 0) {
                untilReport = rowsBetweenReports;
                if (!report(reader))
                    return;
                if (m_result.rows == rowsBetweenReports)
                    reserveFor(reader);
            }
        }
        finish(reader, first);
    }

    /// No table has such rows, and their text would be kept whole.
    static bool isCutRow(const CsvReader &reader)
    {
        return std::ranges::any_of(reader.problems(), [](const FileProblem &problem) {
            return problem.kind == FileProblemKind::RowTooLong;
        });
    }

    static bool isTorn(const CsvReader &reader)
    {
        return std::ranges::any_of(reader.problems(), [](const FileProblem &problem) {
            return problem.kind == FileProblemKind::UnterminatedQuote;
        });
    }

    /// The first row of the table: the header, or the first data row, gives the columns.
    void begin(const CsvReader &reader)
    {
        if (m_result.dialect.header) {
            for (const std::string_view cell : reader.cells())
                m_result.headerCells.append(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())));
            m_result.headerLine = reader.line();
            addProblems(reader, 0);
        }
        const auto width = static_cast<qsizetype>(reader.cells().size());
        m_result.columns = mapColumns(m_result.headerCells, width, m_options.mapping);
        m_result.unusedOverrides = unusedOverrides(m_result.columns, m_options.mapping);
        friends::Layout layout{m_result.columns, m_options.defaults};
        m_result.block =
            std::make_shared<friends::Block>(std::move(layout), QFileInfo(m_result.path).fileName());
        m_width = static_cast<std::size_t>(width);
    }

    bool take(const CsvReader &reader)
    {
        if (m_result.rows >= m_options.maxRows)
            return fail({FileErrorKind::TooLarge, {}, {}, static_cast<qint64>(m_options.maxRows)});
        const bool isBlankRow = std::ranges::all_of(reader.cells(), isBlank);
        if (isBlankRow && m_result.blankRows++ == 0)
            m_result.firstBlankLine = reader.line();
        if (isBlankRow && m_options.makeRecords)
            return true;
        ++m_result.rows;
        const auto line = static_cast<quint32>(std::min<quint64>(reader.line(), ~quint32{0}));
        const quint64 place = m_result.block->append(line, reader.cells(), isTorn(reader));
        if (m_options.makeRecords)
            m_result.records.push_back(friends::makeRecord(*m_result.block, place));
        else
            m_result.places.push_back(place);
        if (!reader.problems().empty())
            addProblems(reader, m_result.rows);
        const std::size_t count = reader.cells().size();
        if (count != m_width && !isBlankRow)
            addWidthProblem(reader, count);
        return true;
    }

    void addWidthProblem(const CsvReader &reader, std::size_t count)
    {
        FileProblem problem;
        problem.kind = count < m_width ? FileProblemKind::TooFewCells : FileProblemKind::TooManyCells;
        const bool told =
            std::any_of(reader.problems().begin(), reader.problems().end(),
                        [](const FileProblem &one) { return one.kind == FileProblemKind::CutOff; });
        const bool cutOff = count < m_width && reader.endedByFile() && !m_previewRows;
        if (cutOff && told)
            return;
        if (cutOff)
            problem.kind = FileProblemKind::CutOff;
        problem.severity = severityOf(problem.kind);
        problem.line = reader.line();
        problem.row = m_result.rows;
        problem.found = static_cast<qint64>(count);
        problem.expected = static_cast<qint64>(m_width);
        addProblem(problem);
    }

    void addProblems(const CsvReader &reader, quint64 row)
    {
        for (FileProblem problem : reader.problems()) {
            problem.row = row;
            addProblem(problem);
        }
    }

    void addProblem(const FileProblem &problem)
    {
        ++m_result.problemCount;
        if (m_result.problems.size() < m_options.maxProblems)
            m_result.problems.append(problem);
    }

    /// Room for as many rows as the file will have when it goes on like this.
    void reserveFor(const CsvReader &reader)
    {
        const double part = static_cast<double>(m_result.size)
            / static_cast<double>(std::max<quint64>(reader.bytesRead(), 1));
        const double rows =
            std::min(static_cast<double>(m_result.rows) * part * 1.1, static_cast<double>(m_options.maxRows));
        if (m_options.makeRecords)
            m_result.records.reserve(static_cast<std::size_t>(rows));
        else
            m_result.places.reserve(static_cast<std::size_t>(rows));
    }

    bool report(const CsvReader &reader)
    {
        if (m_stop.stop_requested())
            return fail({FileErrorKind::Cancelled, {}, {}, 0});
        if (m_progress)
            m_progress(static_cast<qint64>(reader.bytesRead()), m_result.size);
        return true;
    }

    void finish(const CsvReader &reader, bool noRows)
    {
        if (m_stop.stop_requested()) {
            fail({FileErrorKind::Cancelled, {}, {}, 0});
            return;
        }
        if (m_previewRows && !headIsAll()) {
            m_result.complete = false;
            dropLastRow();
            return;
        }
        if (reader.readFailed()) {
            fail({FileErrorKind::ReadFailed, {}, m_watched.device().errorString(), 0});
            return;
        }
        if (noRows) {
            fail({FileErrorKind::NoRows, {}, {}, 0});
            return;
        }
        if (reader.sawUndecodable() && !m_encodingIsFinal) {
            m_readAgain = true;
            return;
        }
        if (reader.endMarkLine() > 0) {
            const auto kind = FileProblemKind::EndMark;
            addProblem({kind, severityOf(kind), reader.endMarkLine(), 0, m_result.rows, 0, 0});
        }
        if (reader.endNuls() > 0) {
            const auto kind = FileProblemKind::EndNuls;
            addProblem({kind, severityOf(kind), reader.lastLine(), 0, m_result.rows,
                        static_cast<qint64>(reader.endNuls()), 0});
        }
        if (m_options.makeRecords)
            noteBlankRows(m_result);
        m_result.dialect.lineEnding = reader.lineEnding();
        if (m_progress)
            m_progress(m_result.size, m_result.size);
        if (m_stop.stop_requested())
            fail({FileErrorKind::Cancelled, {}, {}, 0});
    }

    /// The head of a larger file ends anywhere: its last row may be half a row.
    void dropLastRow()
    {
        if (m_result.rows == 0)
            return;
        while (!m_result.problems.isEmpty() && m_result.problems.constLast().row == m_result.rows) {
            m_result.problems.removeLast();
            --m_result.problemCount;
        }
        --m_result.rows;
        if (m_options.makeRecords)
            m_result.records.pop_back();
        else
            m_result.places.pop_back();
    }

    void dropRows()
    {
        m_result.rows = 0;
        m_result.records.clear();
        m_result.places.clear();
        m_result.block.reset();
    }

    const ImportOptions &m_options;
    std::stop_token m_stop;
    ImportProgress m_progress;
    WatchedFile m_watched;
    ImportedFile m_result;
    std::optional<quint64> m_previewRows;
    QByteArray m_head;
    std::size_t m_width = 0;
    bool m_encodingIsFinal = true;
    bool m_readAgain = false;
};

} // namespace

ImportedFile importFile(const QString &path, const ImportOptions &options, std::stop_token stop,
                        const ImportProgress &progress)
{
    return Import(path, options, std::move(stop), progress).run({});
}

ImportedFile previewFile(const QString &path, const ImportOptions &options, quint64 maxRows)
{
    return Import(path, options, {}, {}).run(maxRows);
}

void noteBlankRows(ImportedFile &file)
{
    if (file.blankRows == 0)
        return;
    ++file.problemCount;
    const auto kind = FileProblemKind::BlankRows;
    const auto rows = static_cast<qint64>(file.blankRows);
    // They belong to no row, so they are told before all others.
    file.problems.prepend({kind, severityOf(kind), file.firstBlankLine, 0, 0, rows, 0});
}

void setColumns(ImportedFile &file, const QList<friends::SourceColumn> &columns,
                const QList<std::pair<friends::Column, QByteArray>> &defaults)
{
    file.columns = columns;
    if (file.block == nullptr)
        return;
    file.block->setLayout({columns, defaults});
    for (friends::Record &record : file.records)
        record = friends::makeRecord(*file.block, record.place);
}

void remap(ImportedFile &file, const QList<MapEntry> &mapping,
           const QList<std::pair<friends::Column, QByteArray>> &defaults)
{
    const QList<friends::SourceColumn> columns = mapColumns(file.headerCells, file.columns.size(), mapping);
    file.unusedOverrides = unusedOverrides(columns, mapping);
    setColumns(file, columns, defaults);
}

QByteArray rawLines(const QString &path, const Encoding &encoding, quint64 firstLine, quint64 count)
{
    WatchedFile watched(path);
    if (watched.open(0, {}))
        return {};
    QIODevice &file = watched.device();
    if (looksLikeSpreadsheet(file.read(16)) || !file.seek(0))
        return {};
    constexpr std::size_t most = 64 * 1024;
    Decoder decoder(encoding.name);
    std::string text;
    std::string found;
    quint64 line = 1;
    bool ended = false;
    while (!ended && line < firstLine + count && found.size() < most) {
        const QByteArray piece = file.read(256 * 1024);
        ended = piece.isEmpty();
        decoder.decode(piece, ended, text);
        std::size_t at = 0;
        while (at < text.size() && line < firstLine + count) {
            const std::size_t end = text.find_first_of("\r\n", at);
            const bool whole =
                end != std::string::npos && (text[end] == '\n' || end + 1 < text.size() || ended);
            if (!whole && !ended && text.size() - at < most)
                break;
            const std::size_t stop = whole ? end : text.size();
            if (line >= firstLine)
                found.append(found.empty() ? "" : "\n").append(text, at, stop - at);
            const bool crLf = whole && text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
            at = whole ? end + (crLf ? 2 : 1) : stop;
            line += whole ? 1 : 0;
        }
        text.erase(0, at);
    }
    found.resize(std::min(found.size(), most));
    return QByteArray(found.data(), static_cast<qsizetype>(found.size()));
}

} // namespace files
