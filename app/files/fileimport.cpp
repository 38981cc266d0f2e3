// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileimport.h"

#include "files/csvreader.h"
#include "files/spreadsheetimport.h"

#include <QtCore/QBuffer>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cstring>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

namespace files {

namespace {

constexpr qint64 headBytes = 1024 * 1024;
constexpr quint64 rowsBetweenReports = 4096;

/// What tells whether a file is still the one that was opened.
struct Stamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1;
    qint64 modified = 0; ///< nanoseconds where the system has them

    bool operator==(const Stamp &) const = default;
};

#if defined(Q_OS_UNIX)
Stamp stampFrom(const struct stat &status)
{
    return
    {
        static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino),
            static_cast<qint64>(status.st_size),
#if defined(Q_OS_DARWIN)
            static_cast<qint64>(status.st_mtimespec.tv_sec) * 1'000'000'000 + status.st_mtimespec.tv_nsec
    };
#else
            static_cast<qint64>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec
    };
#endif
}
#endif

/// A file that the program carries inside itself does not change.
bool isResource(const QString &path)
{
    return path.startsWith(QLatin1String(":/"));
}

std::optional<Stamp> stampOfPath(const QString &path)
{
    if (isResource(path))
        return Stamp{0, 0, QFile(path).size(), 0};
#if defined(Q_OS_UNIX)
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return stampFrom(status);
#else
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return Stamp{0, 0, info.size(), info.lastModified().toMSecsSinceEpoch()};
#endif
}

std::optional<Stamp> stampOfOpen(const QFile &file)
{
    if (isResource(file.fileName()))
        return stampOfPath(file.fileName());
#if defined(Q_OS_UNIX)
    struct stat status { };
    if (::fstat(file.handle(), &status) != 0)
        return {};
    return stampFrom(status);
#else
    return stampOfPath(file.fileName());
#endif
}

/// A file that is open for reading only, and watched.
class WatchedFile {
public:
    explicit WatchedFile(const QString &path) : m_file(path) { }

    FileError open()
    {
        const QString path = m_file.fileName();
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymbolicLink())
            return {FileErrorKind::NotFound, path, {}, 0};
        if (!info.exists())
            return {FileErrorKind::NotFound, path, info.symLinkTarget(), 0};
        if (info.isDir())
            return {FileErrorKind::IsFolder, path, {}, 0};
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            const bool denied = m_file.error() == QFileDevice::PermissionsError || !info.isReadable();
            return {denied ? FileErrorKind::NoPermission : FileErrorKind::ReadFailed, path,
                    m_file.errorString(), 0};
        }
        m_stamp = stampOfOpen(m_file).value_or(Stamp{});
        return {};
    }

    /// What has happened to the file since it was opened.
    FileError check() const
    {
        const QString path = m_file.fileName();
        const std::optional<Stamp> there = stampOfPath(path);
        if (!there)
            return {FileErrorKind::Disappeared, path, {}, 0};
        if (*there != m_stamp || stampOfOpen(m_file) != m_stamp)
            return {FileErrorKind::Changed, path, {}, 0};
        return {};
    }

    [[nodiscard]] QFile &device() { return m_file; }
    [[nodiscard]] qint64 size() const { return m_stamp.size; }
    [[nodiscard]] bool isRegular() const { return QFileInfo(m_file.fileName()).isFile(); }

private:
    QFile m_file;
    Stamp m_stamp;
};

struct Magic {
    std::string_view bytes;
    const char *name;
};

constexpr std::array<Magic, 24> magics{{
    {"\x89PNG\r\n\x1A\n", "PNG"},
    {"\xFF\xD8\xFF", "JPEG"},
    {"GIF87a", "GIF"},
    {"GIF89a", "GIF"},
    {"%PDF-", "PDF"},
    {"\x7F"
     "ELF",
     "ELF"},
    {"\x1F\x8B", "GZIP"},
    {"BZh", "BZIP2"},
    {std::string_view("\xFD"
                      "7zXZ\0",
                      6),
     "XZ"},
    {"\x28\xB5\x2F\xFD", "ZSTD"},
    {"7z\xBC\xAF\x27\x1C", "7Z"},
    {"Rar!\x1A\x07", "RAR"},
    {"SQLite format 3", "SQLite"},
    {"RIFF", "RIFF"},
    {"OggS", "OGG"},
    {"ID3", "MP3"},
    {"fLaC", "FLAC"},
    {std::string_view("\0\0\x01\0", 4), "ICO"},
    {std::string_view("II*\0", 4), "TIFF"},
    {std::string_view("MM\0*", 4), "TIFF"},
    {"PAR1", "Parquet"},
    {"\xCA\xFE\xBA\xBE", "Java"},
    {"MZ", "EXE"},
    {"{\\rtf", "RTF"},
}};

bool needsBinaryBytes(std::string_view name)
{
    return name == "EXE" || name == "BZIP2" || name == "RIFF" || name == "OGG" || name == "MP3";
}

/// Bytes that no text has: control characters other than tab, line ends, form feed, the separators of old
/// systems.
bool isMostlyBinary(QByteArrayView head)
{
    if (encodingOfBom(head))
        return false;
    const Encoding encoding = guessEncoding(head, false);
    if (encoding.name.startsWith("UTF-16") || encoding.name.startsWith("UTF-32"))
        return false;
    qsizetype controls = 0;
    qsizetype nul = 0;
    for (const char c : head) {
        const auto byte = static_cast<quint8>(c);
        const bool usual = byte >= 0x20 || (byte >= 9 && byte <= 13) || byte == 0x1A || byte == 0x1B
            || (byte >= 0x1C && byte <= 0x1F) || byte == 1 || byte == 2;
        controls += !usual || byte == 0x7F ? 1 : 0;
        nul += byte == 0 ? 1 : 0;
    }
    return (controls - nul) * 50 > head.size() || nul * 10 > head.size() || controls * 20 > head.size();
}

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
        if (!decideEncoding() || !decideDialect())
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
        if (const FileError error = m_watched.open())
            return fail(error);
        m_result.size = m_watched.size();
        if (!m_watched.isRegular())
            return fail({FileErrorKind::ReadFailed, {}, QStringLiteral("not a regular file"), 0});
        QFile &file = m_watched.device();
        m_head = file.read(std::min(headBytes, std::max<qint64>(m_result.size, 1)));
        if (file.error() != QFileDevice::NoError)
            return fail({FileErrorKind::ReadFailed, {}, file.errorString(), 0});
        if (m_head.isEmpty())
            return fail({FileErrorKind::Empty, {}, {}, 0});
        if (looksLikeSpreadsheet(m_head))
            return true;
        if (const FileError error = binaryKind(m_head, m_result.path))
            return fail(error);
        return true;
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
        QFile &file = m_watched.device();
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
        if (headIsAll() && isEmptyText(text))
            return fail({FileErrorKind::Empty, {}, {}, 0});
        m_result.dialect = detectDialect(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                         headIsAll(), m_options.dialect);
        return true;
    }

    void readAll()
    {
        m_result.rows = 0;
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
        QFile &file = m_watched.device();
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
        bool first = true;
        quint64 untilReport = rowsBetweenReports;
        while (reader.next()) {
            if (reader.sawUndecodable() && !m_encodingIsFinal) {
                m_readAgain = true;
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
        ++m_result.rows;
        const auto line = static_cast<quint32>(std::min<quint64>(reader.line(), ~quint32{0}));
        const quint64 place = m_result.block->append(line, reader.cells());
        if (m_options.makeRecords)
            m_result.records.push_back(friends::makeRecord(*m_result.block, place));
        else
            m_result.places.push_back(place);
        if (!reader.problems().empty())
            addProblems(reader, m_result.rows);
        const std::size_t count = reader.cells().size();
        if (count != m_width)
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

FileError binaryKind(QByteArrayView head, const QString &path)
{
    const std::string_view text(head.data(), static_cast<std::size_t>(head.size()));
    const auto binary = [&path](const char *name) {
        return FileError{FileErrorKind::Binary, path, QString::fromLatin1(name), 0};
    };
    const auto spreadsheet = [&path](const char *name) {
        return FileError{FileErrorKind::Spreadsheet, path, QString::fromLatin1(name), 0};
    };
    if (text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06")) {
        if (text.find("opendocument.spreadsheet") != std::string_view::npos)
            return spreadsheet("ods");
        const bool office = text.find("xl/") != std::string_view::npos
            || text.find("[Content_Types].xml") != std::string_view::npos;
        if (text.find("xl/") != std::string_view::npos
            || (office && path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)))
            return spreadsheet("xlsx");
        if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
            return spreadsheet("xlsx");
        if (path.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive))
            return spreadsheet("ods");
        return binary("ZIP");
    }
    if (text.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? spreadsheet("xlsx")
                                                                          : spreadsheet("xls");
    const bool mostlyBinary = isMostlyBinary(head.first(std::min<qsizetype>(head.size(), 64 * 1024)));
    for (const Magic &magic : magics) {
        if (text.starts_with(magic.bytes) && (mostlyBinary || !needsBinaryBytes(magic.name)))
            return binary(magic.name);
    }
    return mostlyBinary ? binary("") : FileError{};
}

ImportedFile importFile(const QString &path, const ImportOptions &options, std::stop_token stop,
                        const ImportProgress &progress)
{
    return Import(path, options, std::move(stop), progress).run({});
}

ImportedFile previewFile(const QString &path, const ImportOptions &options, quint64 maxRows)
{
    return Import(path, options, {}, {}).run(maxRows);
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || looksLikeSpreadsheet(file.peek(16)))
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
