// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"

#include "files/encoding.h"
#include "files/formulaguard.h"
#include "files/outputdevice.h"

#include <QtCore/QSaveFile>

#include <cerrno>

namespace files {

namespace {

constexpr qsizetype flushBytes = 256 * 1024;

std::string_view lineEndOf(LineEnding ending)
{
    switch (ending) {
    case LineEnding::Lf:
        return "\n";
    case LineEnding::Cr:
        return "\r";
    case LineEnding::CrLf:
    case LineEnding::Mixed:
        return "\r\n";
    }
    return "\r\n";
}

bool isUnicode(const QByteArray &encoding)
{
    return encoding.startsWith("UTF-") || encoding == "GB18030";
}

} // namespace

WriteOptions WriteOptions::like(const Dialect &dialect, const QByteArray &encoding, bool bom)
{
    WriteOptions options;
    if (isUnicode(encoding)) {
        options.encoding = encoding;
        options.bom = bom;
    }
    const char delimiter = dialect.delimiter.size() == 1 ? dialect.delimiter.front() : ',';
    if (delimiter != ' ')
        options.delimiter = delimiter;
    options.lineEnding = dialect.lineEnding;
    return options;
}

CsvWriter::CsvWriter(QIODevice &device, WriteOptions options)
    : m_options(std::move(options)), m_device(&device)
{
}

CsvWriter::CsvWriter(const QString &path, WriteOptions options) : m_options(std::move(options)), m_path(path)
{
    errno = 0;
    if (isOutputDevice(path)) {
        m_file = openOutputDevice(path);
    } else {
        auto file = std::make_unique<QSaveFile>(path);
        m_saveFile = file.get();
        m_saveFile->open(QIODevice::WriteOnly);
        m_file = std::move(file);
    }
    m_device = m_file.get();
    if (!m_file->isOpen())
        fail(*m_file);
}

CsvWriter::~CsvWriter() = default;

void CsvWriter::fail(const QIODevice &device)
{
    if (m_error)
        return;
    m_error.kind = FileErrorKind::WriteFailed;
    if (errno == ENOSPC || errno == EDQUOT)
        m_error.kind = FileErrorKind::NoSpace;
    else if (errno == EACCES || errno == EPERM || errno == EROFS)
        m_error.kind = FileErrorKind::NoPermission;
    else if (errno == ENOENT || errno == ENOTDIR)
        m_error.kind = FileErrorKind::NotFound;
    else if (errno == EISDIR)
        m_error.kind = FileErrorKind::IsFolder;
    m_error.path = m_path;
    m_error.detail = device.errorString();
}

void CsvWriter::writeRow(std::span<const std::string_view> cells)
{
    if (m_error)
        return;
    ++m_row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.append(m_options.delimiter);
        const bool isId = m_options.identifiers.contains(static_cast<qsizetype>(i));
        const bool guarded =
            m_options.guardFormulas && needsGuard(cells[i], isId ? CellUse::Identifier : CellUse::Text);
        appendCell(guarded ? formulaGuard : std::string_view(), cells[i], cells.size() == 1);
    }
    const std::string_view end = lineEndOf(m_options.lineEnding);
    m_buffer.append(end.data(), static_cast<qsizetype>(end.size()));
    if (m_buffer.size() >= flushBytes)
        flush();
}

void CsvWriter::writeRow(const QList<QByteArray> &cells)
{
    std::vector<std::string_view> views;
    for (const QByteArray &cell : cells)
        views.emplace_back(cell.constData(), static_cast<std::size_t>(cell.size()));
    writeRow(views);
}

/// An empty cell that is alone in its row is quoted, or the row would be a blank line; so is one of spaces.
void CsvWriter::appendCell(std::string_view guard, std::string_view cell, bool onlyCell)
{
    const char special[] = {m_options.delimiter, '"', '\r', '\n', 0};
    const bool edges = !cell.empty()
        && (cell.front() == ' ' || cell.back() == ' ' || cell.front() == '\t' || cell.back() == '\t');
    const bool mark = m_row == 1 && cell.starts_with("\xEF\xBB\xBF");
    if (!m_options.quoteAll && !edges && !mark && !(onlyCell && cell.empty())
        && cell.find_first_of(std::string_view(special, 4)) == std::string_view::npos) {
        m_buffer.append(guard.data(), static_cast<qsizetype>(guard.size()));
        m_buffer.append(cell.data(), static_cast<qsizetype>(cell.size()));
        return;
    }
    m_buffer.append('"');
    m_buffer.append(guard.data(), static_cast<qsizetype>(guard.size()));
    for (std::size_t at = 0; at < cell.size();) {
        const std::size_t quote = std::min(cell.find('"', at), cell.size());
        m_buffer.append(cell.data() + at, static_cast<qsizetype>(quote - at));
        if (quote < cell.size())
            m_buffer.append("\"\"");
        at = quote + 1;
    }
    m_buffer.append('"');
}

void CsvWriter::flush()
{
    const std::optional<QByteArray> bytes = encoded(m_buffer, m_options.encoding);
    if (!bytes) {
        m_error = {FileErrorKind::NotEncodable, m_path, QString::fromLatin1(m_options.encoding),
                   m_flushedRow + 1};
        return;
    }
    QByteArray out;
    if (!m_begun && m_options.bom)
        out = bomOf(m_options.encoding);
    m_begun = true;
    m_flushedRow = m_row;
    m_buffer.clear();
    errno = 0;
    for (const QByteArray &part : {out, *bytes}) {
        if (!m_error && m_device->write(part) != part.size())
            fail(*m_device);
    }
}

FileError CsvWriter::finish()
{
    if (!m_error)
        flush();
    if (m_file == nullptr)
        return m_error;
    if (m_error) {
        if (m_saveFile)
            m_saveFile->cancelWriting();
        return m_error;
    }
    errno = 0;
    if (m_saveFile ? !m_saveFile->commit() : !m_file->flush())
        fail(*m_file);
    return m_error;
}

} // namespace files
