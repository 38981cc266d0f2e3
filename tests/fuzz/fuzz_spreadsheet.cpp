// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a spreadsheet holds: it ends in an error or gives rows of valid UTF-8 within the limits, a preview
// gives the same first rows, and the sheets that are listed can be asked for. The first byte of the input
// says what the rest is: a file as it is, the content of an .ods, or parts of an .xlsx (sheet, shared
// strings, styles, relations, workbook) with a byte 1 between them, so that XML is reached without guessing
// checksums.
#include "files/spreadsheet.h"

#include <QtCore/QBuffer>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <zlib.h>

namespace {

constexpr int previewRows = 3;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// A zip whose parts are not packed.
class Zip {
public:
    void add(const QByteArray &name, const QByteArray &bytes)
    {
        const auto sum = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), static_cast<uInt>(bytes.size())));
        QByteArray common;
        number(common, 20, 2); // version
        number(common, 0, 8); // flags, method, time, date
        number(common, sum, 4);
        number(common, static_cast<quint32>(bytes.size()), 4);
        number(common, static_cast<quint32>(bytes.size()), 4);
        number(common, static_cast<quint32>(name.size()), 2);
        number(common, 0, 2);
        m_directory += "PK\x01\x02";
        number(m_directory, 20, 2);
        m_directory += common;
        number(m_directory, 0, 10);
        number(m_directory, static_cast<quint32>(m_parts.size()), 4);
        m_directory += name;
        m_parts += "PK\x03\x04" + common + name + bytes;
        ++m_count;
    }

    QByteArray whole() const
    {
        QByteArray end("PK\x05\x06");
        number(end, 0, 4);
        number(end, m_count, 2);
        number(end, m_count, 2);
        number(end, static_cast<quint32>(m_directory.size()), 4);
        number(end, static_cast<quint32>(m_parts.size()), 4);
        number(end, 0, 2);
        return m_parts + m_directory + end;
    }

private:
    static void number(QByteArray &to, quint32 value, int bytes)
    {
        for (int i = 0; i < bytes; ++i)
            to.append(i < 4 ? static_cast<char>(value >> (8 * i)) : '\0');
    }

    QByteArray m_parts;
    QByteArray m_directory;
    quint32 m_count = 0;
};

QByteArray xlsx(const QByteArray &input)
{
    const QByteArray type = "\" Type=\"x/";
    const std::array<std::pair<QByteArray, QByteArray>, 5> parts{{
        {"xl/worksheets/sheet1.xml", "<worksheet/>"},
        {"xl/sharedStrings.xml", "<sst><si><t>Bob</t></si></sst>"},
        {"xl/styles.xml", "<styleSheet><cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"a" + type
             + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b" + type
             + "sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"c" + type
             + "styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"},
    }};
    const QList<QByteArray> given = input.split('\x01');
    Zip zip;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QByteArray own = given.value(static_cast<qsizetype>(i));
        zip.add(parts[i].first, own.isEmpty() ? parts[i].second : own);
    }
    return zip.whole();
}

QByteArray ods(const QByteArray &content)
{
    Zip zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("content.xml", content);
    return zip.whole();
}

struct Reading {
    files::SheetReading result;
    QList<std::pair<quint64, QList<QByteArray>>> firstRows;
};

Reading read(files::SpreadsheetFile &file, int sheet, quint64 most, const files::SpreadsheetLimits &limits)
{
    Reading reading;
    quint64 rows = 0;
    reading.result = file.readSheet(sheet, [&](quint64 row, std::span<const std::string_view> cells) {
        require(row >= 1 && row <= limits.rows);
        require(!cells.empty() && cells.size() <= limits.columns && !cells.back().empty());
        QList<QByteArray> copy;
        for (const std::string_view cell : cells) {
            const auto size = static_cast<qsizetype>(cell.size());
            require(size == 0 || QUtf8StringView(cell.data(), size).isValidUtf8());
            copy.append(QByteArray(cell.data(), size));
        }
        if (reading.firstRows.size() < previewRows)
            reading.firstRows.append({row, copy});
        return ++rows < most;
    });
    require(reading.result.rows == rows);
    require(!(reading.result.complete && reading.result.error));
    require(reading.result.notes.size() <= static_cast<qsizetype>(reading.result.noteCount));
    return reading;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1 || size > 50000)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    QByteArray bytes = data[0] % 3 == 0 ? input : data[0] % 3 == 1 ? ods(input) : xlsx(input);

    files::SpreadsheetLimits limits;
    limits.partBytes = 1 << 20;
    limits.stringBytes = 1 << 18;
    limits.textBytes = 1 << 20;
    limits.rowBytes = 1 << 17;
    limits.tokenBytes = 1 << 17;
    limits.rows = 20'000;
    limits.sheets = 100;
    limits.styles = 1000;

    QBuffer buffer(&bytes);
    require(buffer.open(QIODevice::ReadOnly));
    files::SpreadsheetFile file = files::SpreadsheetFile::open(buffer, limits);
    require(file.error() || !file.sheets().isEmpty() || !file.sheetsComplete());
    static_cast<void>(file.completeSheets());
    static_cast<void>(file.findSheet(QStringLiteral("1")));
    const int sheets = std::min<int>(3, static_cast<int>(file.sheets().size()));
    for (int sheet = 0; sheet <= sheets; ++sheet) {
        const Reading whole = read(file, sheet, ~quint64{0}, limits);
        const Reading preview = read(file, sheet, previewRows, limits);
        require(preview.firstRows == whole.firstRows);
    }
    return 0;
}
