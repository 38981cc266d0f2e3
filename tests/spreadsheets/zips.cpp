// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/zips.h"

#include <zip.h>

namespace zips {

namespace {

const QByteArray spreadsheetMl = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationMl = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray packageMl = "http://schemas.openxmlformats.org/package/2006/relationships";
const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationMl + '/' + type + "\" Target=\"" + target
        + "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return declaration + "<Relationships xmlns=\"" + packageMl + "\">" + inside + "</Relationships>";
}

Read readSheet(files::SpreadsheetFile file, int sheet, quint64 maxRows)
{
    Read read;
    read.error = file.error();
    read.sheets = file.sheets();
    if (read.error)
        return read;
    read.reading = file.readSheet(sheet, [&](quint64 number, std::span<const std::string_view> cells) {
        QStringList row;
        for (const std::string_view cell : cells) {
            read.validUtf8 = read.validUtf8
                && QUtf8StringView(cell.data(), static_cast<qsizetype>(cell.size())).isValidUtf8();
            row.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        }
        read.numbers.append(number);
        read.rows.append(row);
        return static_cast<quint64>(read.rows.size()) < maxRows;
    });
    read.error = read.reading.error;
    return read;
}

} // namespace

QByteArray zip(const Parts &parts, bool stored)
{
    zip_error_t error;
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    ::zip *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            return {};
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                 stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
    }
    if (zip_close(archive) != 0 || zip_source_open(memory) != 0)
        return {};
    zip_source_seek(memory, 0, SEEK_END);
    QByteArray whole(zip_source_tell(memory), Qt::Uninitialized);
    zip_source_seek(memory, 0, SEEK_SET);
    zip_source_read(memory, whole.data(), static_cast<zip_uint64_t>(whole.size()));
    zip_source_close(memory);
    zip_source_free(memory);
    return whole;
}

Parts parts(const Xlsx &xlsx)
{
    Parts parts;
    parts.append(
        {"[Content_Types].xml",
         declaration + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"});
    parts.append({"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))});
    parts.append(
        {"xl/workbook.xml",
         declaration + "<workbook xmlns=\"" + spreadsheetMl + "\" xmlns:r=\"" + relationMl + "\"><workbookPr "
             + xlsx.workbookProperties
             + "/><sheets><sheet name=\"Friends\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"});
    parts.append(
        {"xl/_rels/workbook.xml.rels",
         relations(
             relation("rId1", "worksheet", "worksheets/sheet1.xml") + relation("rId2", "styles", "styles.xml")
             + (xlsx.sharedStrings.isEmpty() ? QByteArray()
                                             : relation("rId3", "sharedStrings", "sharedStrings.xml")))});
    parts.append({"xl/styles.xml",
                  declaration + "<styleSheet xmlns=\"" + spreadsheetMl + "\"><numFmts>" + xlsx.formats
                      + "</numFmts><cellXfs><xf numFmtId=\"0\"/>" + xlsx.cellFormats
                      + "</cellXfs></styleSheet>"});
    if (!xlsx.sharedStrings.isEmpty())
        parts.append({"xl/sharedStrings.xml",
                      declaration + "<sst xmlns=\"" + spreadsheetMl + "\">" + xlsx.sharedStrings + "</sst>"});
    parts.append({"xl/worksheets/sheet1.xml",
                  declaration + "<worksheet xmlns=\"" + spreadsheetMl + "\">" + xlsx.beforeData
                      + "<sheetData>" + xlsx.sheetData + "</sheetData>" + xlsx.afterData + "</worksheet>"});
    return parts;
}

QByteArray xlsx(const Xlsx &xlsx)
{
    return zip(parts(xlsx));
}

QByteArray xlsx(const Xlsx &xlsx, const Parts &instead)
{
    Parts all = parts(xlsx);
    for (const auto &[name, bytes] : instead) {
        all.removeIf([&name = name](const auto &part) { return part.first == name; });
        if (!bytes.isNull())
            all.append({name, bytes});
    }
    return zip(all);
}

Parts odsParts(const QByteArray &tables, const QByteArray &automaticStyles)
{
    const QByteArray namespaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
        " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
        " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             declaration + "<office:document-content" + namespaces
                 + " office:version=\"1.3\"><office:automatic-styles>" + automaticStyles
                 + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                 + "</office:spreadsheet></office:body></office:document-content>"},
            {"META-INF/manifest.xml",
             declaration
                 + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                   "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/"
                   "vnd.oasis.opendocument.spreadsheet\"/></manifest:manifest>"}};
}

QByteArray ods(const QByteArray &tables, const QByteArray &automaticStyles)
{
    return zip(odsParts(tables, automaticStyles));
}

QString Read::text() const
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(QLatin1Char('|')));
    return lines.join(QLatin1Char('/'));
}

QString Read::cell(qsizetype row, qsizetype column) const
{
    return rows.value(row).value(column);
}

Read read(QByteArray bytes, int sheet, const files::SpreadsheetLimits &limits, quint64 maxRows)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSheet(files::SpreadsheetFile::open(buffer, limits), sheet, maxRows);
}

Read readFile(const QString &path, int sheet)
{
    return readSheet(files::SpreadsheetFile::open(path), sheet, ~quint64{0});
}

} // namespace zips
