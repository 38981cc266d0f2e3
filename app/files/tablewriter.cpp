// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tablewriter.h"

namespace files {

bool isSpreadsheetName(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

TableWriter::TableWriter(const QString &path, const WriteOptions &options, bool header)
{
    if (isSpreadsheetName(path)) {
        SpreadsheetWriteOptions sheet;
        sheet.header = header;
        m_writer = std::make_unique<SpreadsheetWriter>(path, sheet);
    } else {
        m_writer = std::make_unique<CsvWriter>(path, options);
    }
}

void TableWriter::writeRow(std::span<const std::string_view> cells)
{
    std::visit([cells](const auto &writer) { writer->writeRow(cells); }, m_writer);
}

void TableWriter::writeRow(const QList<QByteArray> &cells)
{
    std::visit([&cells](const auto &writer) { writer->writeRow(cells); }, m_writer);
}

FileError TableWriter::finish()
{
    return std::visit([](const auto &writer) { return writer->finish(); }, m_writer);
}

const FileError &TableWriter::error() const
{
    return std::visit([](const auto &writer) -> const FileError & { return writer->error(); }, m_writer);
}

} // namespace files
