// SPDX-License-Identifier: GPL-3.0-or-later
// 200,000 rows of 10 cells as .xlsx and .ods: read, against unzipping them and parsing their XML with nothing
// done.
#include "bench/bench.h"

#include "files/spreadsheet.h"
#include "files/spreadsheetwriter.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <array>
#include <expat.h>
#include <string>
#include <vector>
#include <zip.h>

namespace {

constexpr int rowCount = 200'000;
constexpr int columnCount = 10;

std::array<std::string, columnCount> cellsOf(int row)
{
    return {"care." + std::to_string(row % 400),
            "user_" + std::to_string(row),
            "AddSource_Type_Android",
            row % 2 == 0 ? "王小明，老客户" : "김서연, 단골",
            std::to_string(1'700'000'000 + row),
            "老客户|VIP",
            "hello from us, number " + std::to_string(row),
            std::to_string(45'322 + row % 1000),
            std::to_string(8'801'234'567'800LL + row),
            row % 3 == 0 ? "gold & silver" : "none"};
}

/// Columns that hold numbers where a spreadsheet program would have them.
bool isNumber(int column)
{
    return column == 4 || column == 7 || column == 8;
}

std::string escaped(const std::string &text)
{
    std::string xml;
    for (const char c : text)
        xml += c == '&' ? std::string("&amp;") : std::string(1, c);
    return xml;
}

struct Part {
    const char *name;
    std::string bytes;
};

bool writeZip(const QString &path, const std::vector<Part> &parts)
{
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const Part &part : parts)
        zip_file_add(archive, part.name, zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0),
                     ZIP_FL_ENC_UTF_8);
    return zip_close(archive) == 0;
}

/// As Excel writes: shared strings, numbers, dates by format.
bool writeXlsx(const QString &path)
{
    std::string strings = "<?xml version=\"1.0\"?>\n<sst>";
    std::string sheet = "<?xml version=\"1.0\"?>\n<worksheet><sheetData>";
    int stringCount = 0;
    for (int row = 0; row < rowCount; ++row) {
        const auto cells = cellsOf(row);
        const std::string number = std::to_string(row + 1);
        sheet += "<row r=\"" + number + "\" spans=\"1:10\">";
        for (int column = 0; column < columnCount; ++column) {
            const std::string &cell = cells[static_cast<std::size_t>(column)];
            const std::string reference = std::string(1, static_cast<char>('A' + column)) + number;
            if (isNumber(column)) {
                sheet +=
                    "<c r=\"" + reference + (column == 7 ? "\" s=\"1\"><v>" : "\"><v>") + cell + "</v></c>";
            } else {
                strings += "<si><t>" + escaped(cell) + "</t></si>";
                sheet +=
                    "<c r=\"" + reference + "\" t=\"s\"><v>" + std::to_string(stringCount++) + "</v></c>";
            }
        }
        sheet += "</row>";
    }
    const std::string relation = "<Relationship Id=\"";
    const std::string type = "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return writeZip(
        path,
        {{"_rels/.rels",
          "<Relationships>" + relation + "a" + type
              + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {"xl/workbook.xml", "<workbook><sheets><sheet name=\"Friends\" r:id=\"a\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships>" + relation + "a" + type + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
              + relation + "b" + type + "sharedStrings\" Target=\"sharedStrings.xml\"/>" + relation + "c"
              + type + "styles\" Target=\"styles.xml\"/></Relationships>"},
         {"xl/styles.xml",
          "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml", strings + "</sst>"},
         {"xl/worksheets/sheet1.xml", sheet + "</sheetData></worksheet>"}});
}

bool writeOds(const QString &path)
{
    std::string content =
        "<?xml version=\"1.0\"?>\n<office:document-content><office:body><office:spreadsheet>"
        "<table:table table:name=\"Friends\">";
    for (int row = 0; row < rowCount; ++row) {
        content += "<table:table-row table:style-name=\"ro1\">";
        const auto cells = cellsOf(row);
        for (int column = 0; column < columnCount; ++column) {
            const std::string &cell = cells[static_cast<std::size_t>(column)];
            const std::string type = isNumber(column) ? "float\" office:value=\"" + cell : "string";
            content += "<table:table-cell office:value-type=\"" + type + "\" calcext:value-type=\""
                + (isNumber(column) ? "float" : "string") + "\"><text:p>" + escaped(cell)
                + "</text:p></table:table-cell>";
        }
        content += "</table:table-row>";
    }
    content += "</table:table></office:spreadsheet></office:body></office:document-content>";
    return writeZip(path,
                    {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                     {"content.xml", std::move(content)}});
}

/// Unzips these parts and parses their XML, with handlers that do nothing.
void parseOnly(const QString &path, const std::vector<const char *> &parts)
{
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    for (const char *name : parts) {
        zip_file *file = zip_fopen(archive, name, 0);
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetElementHandler(
            parser, [](void *, const char *, const char **) {}, [](void *, const char *) {});
        XML_SetCharacterDataHandler(parser, [](void *, const char *, int) {});
        constexpr int pieceBytes = 64 * 1024;
        for (;;) {
            const auto got = static_cast<int>(zip_fread(file, XML_GetBuffer(parser, pieceBytes), pieceBytes));
            if (got < 0 || XML_ParseBuffer(parser, got, got == 0) != XML_STATUS_OK || got == 0)
                break;
        }
        XML_ParserFree(parser);
        zip_fclose(file);
    }
    zip_discard(archive);
}

quint64 cellsRead(const QString &path, quint64 mostRows)
{
    quint64 cells = 0;
    quint64 rows = 0;
    files::SpreadsheetFile::open(path).readSheet(0, [&](quint64, std::span<const std::string_view> row) {
        cells += row.size();
        return ++rows < mostRows;
    });
    return cells;
}

void compare(const std::string &kind, const QString &path, const std::vector<const char *> &parts)
{
    const auto bare = bench::best(3, [&] { parseOnly(path, parts); });
    bench::row("200,000 rows x 10, " + kind + ": unzip and parse the XML only", bench::duration(bare),
               bench::withUnit(static_cast<double>(QFileInfo(path).size()) / 1e6, "MB"));
    quint64 cells = 0;
    const auto read = bench::best(3, [&] { cells = cellsRead(path, ~quint64{0}); });
    bench::row("200,000 rows x 10, " + kind + ": every cell as text", bench::duration(read),
               bench::withUnit(read / bare, "times the bare parse")
                   + (cells == rowCount * columnCount ? "" : ", CELLS MISSING"));
    bench::row("200,000 rows x 10, " + kind + ": first 200 rows",
               bench::duration(bench::best(3, [&] { cellsRead(path, 200); })));
}

} // namespace

int main()
{
    QTemporaryDir dir;
    const QString xlsx = dir.filePath(QStringLiteral("friends.xlsx"));
    const QString ods = dir.filePath(QStringLiteral("friends.ods"));
    if (!writeXlsx(xlsx) || !writeOds(ods))
        return 1;
    compare(".xlsx", xlsx, {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"});
    compare(".ods", ods, {"content.xml"});

    const double before = bench::residentBytes();
    bool failed = false;
    bench::row("200,000 rows x 10, .xlsx: written and read back", bench::duration(bench::measure([&] {
                   files::SpreadsheetWriter writer(dir.filePath(QStringLiteral("written.xlsx")));
                   for (int row = 0; row < rowCount; ++row) {
                       const auto cells = cellsOf(row);
                       const std::vector<std::string_view> views(cells.begin(), cells.end());
                       writer.writeRow(views);
                   }
                   failed = bool(writer.finish());
               })),
               bench::withUnit((bench::residentBytes() - before) / 1e6, "MB of memory more"));
    return failed ? 1 : 0;
}
