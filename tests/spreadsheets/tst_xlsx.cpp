// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/zips.h"
#include "testpaths.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <xlsxwriter.h>

using files::SheetNoteKind;
using files::SpreadsheetErrorKind;
using zips::Read;

namespace {

Read readData(const QByteArray &sheetData)
{
    return zips::read(zips::xlsx({sheetData, {}, {}, {}, {}, {}, {}}));
}

Read readWithStrings(const QByteArray &sheetData, const QByteArray &strings)
{
    return zips::read(zips::xlsx({sheetData, strings, {}, {}, {}, {}, {}}));
}

/// One date cell, in a workbook of its own.
QString dateCell(const QByteArray &value, const QByteArray &code, const QByteArray &workbook = {})
{
    const Read read =
        zips::read(zips::xlsx({"<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>",
                               {},
                               "<numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/>",
                               "<xf numFmtId=\"164\"/>",
                               workbook,
                               {},
                               {}}));
    return read.error ? read.error.raw : read.text();
}

} // namespace

class TestXlsx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLibxlsxwriterWritesIsReadBack()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("friends.xlsx"));
        lxw_workbook *book = workbook_new(path.toUtf8().constData());
        lxw_worksheet *first = workbook_add_worksheet(book, "第一");
        lxw_worksheet *hidden = workbook_add_worksheet(book, "Hidden");
        worksheet_hide(hidden);
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "yyyy-mm-dd hh:mm");
        lxw_format *builtin = workbook_add_format(book);
        format_set_num_format_index(builtin, 14);
        worksheet_write_string(first, 0, 0, "From_Account", nullptr);
        worksheet_write_string(first, 0, 1, "王小明 😀", nullptr);
        worksheet_write_number(first, 1, 0, 88012345678901, nullptr);
        lxw_datetime moment = {2024, 1, 31, 9, 5, 0};
        worksheet_write_datetime(first, 1, 1, &moment, date);
        worksheet_write_number(first, 2, 0, 45322, builtin);
        worksheet_write_boolean(first, 2, 1, 1, nullptr);
        worksheet_write_formula_num(first, 3, 0, "=1+1", nullptr, 2);
        worksheet_write_formula_str(first, 3, 1, "=\"a\"&\"b\"", nullptr, "ab");
        worksheet_write_string(first, 5, 2, "  two lines\nand spaces ", nullptr);
        worksheet_merge_range(first, 7, 0, 7, 2, "merged", nullptr);
        worksheet_write_string(hidden, 0, 0, "secret", nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        const Read read = zips::readFile(path);
        QVERIFY2(!read.error, qPrintable(read.error.raw));
        QCOMPARE(
            read.sheets,
            (QList<files::SheetInfo>{{QStringLiteral("第一"), false}, {QStringLiteral("Hidden"), true}}));
        QCOMPARE(read.text(),
                 QStringLiteral(
                     "From_Account|王小明 😀/88012345678901|2024-01-31 09:05:00/2024-01-31|TRUE/2|ab/||  two "
                     "lines\nand spaces /merged"));
        QCOMPARE(read.numbers, (QList<quint64>{1, 2, 3, 4, 6, 8}));
        QVERIFY(read.reading.complete);
        QCOMPARE(read.reading.mergedRanges, quint64{1});
        QCOMPARE(read.reading.lastRow, quint64{8});
        QCOMPARE(zips::readFile(path, 1).text(), QStringLiteral("secret"));
    }

    void datesAreDates_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("1900") << dateCell("45322", "yyyy/m/d") << "2024-01-31";
        QTest::newRow("with time") << dateCell("45322.378472222219", "yyyy/m/d h:mm")
                                   << "2024-01-31 09:05:00";
        QTest::newRow("1904") << dateCell("43860", "yyyy/m/d", "date1904=\"1\"") << "2024-01-31";
        QTest::newRow("1904 in words") << dateCell("43860", "yyyy/m/d", "date1904=\"true\"") << "2024-01-31";
        QTest::newRow("1904 denied") << dateCell("45322", "yyyy/m/d", "date1904=\"0\"") << "2024-01-31";
        QTest::newRow("time") << dateCell("0.378472222222222", "h:mm") << "09:05:00";
        QTest::newRow("with exponent") << dateCell("4.5322E4", "yyyy/m/d") << "2024-01-31";
        QTest::newRow("no date any more") << dateCell("88012345678901", "yyyy/m/d") << "88012345678901";
        QTest::newRow("before all dates") << dateCell("-3", "yyyy/m/d") << "-3";
        QTest::newRow("leading zeros shown") << dateCell("123", "00000") << "00123";
        QTest::newRow("no leading zeros for a fraction") << dateCell("1.5", "00000") << "1.5";
    }
    void datesAreDates()
    {
        QFETCH(QString, shown);
        QTEST(shown, "expected");
    }

    void isoDateCells()
    {
        const Read read = zips::read(zips::xlsx({"<row><c t=\"d\" s=\"1\"><v>2024-01-31T00:00:00</v></c>"
                                                 "<c t=\"d\"><v>2024-01-31T09:05:00.000</v></c></row>",
                                                 {},
                                                 {},
                                                 "<xf numFmtId=\"14\"/>",
                                                 {},
                                                 {},
                                                 {}}));
        QCOMPARE(read.text(), QStringLiteral("2024-01-31|2024-01-31 09:05:00"));
    }

    void longIdsKeepAllTheirDigits()
    {
        const Read read =
            readData("<row r=\"1\"><c r=\"A1\"><v>88012345678901234567</v></c>"
                     "<c r=\"B1\"><v>8.8012345678E+10</v></c><c r=\"C1\"><v>1.2345678901234567E+17</v></c>"
                     "<c r=\"D1\"><v>1.1000000000000001</v></c><c r=\"E1\"><v>12.0</v></c></row>");
        QCOMPARE(read.text(), QStringLiteral("88012345678901234567|88012345678|123456789012345670|1.1|12"));
    }

    void booleansErrorsFormulasAndText()
    {
        const Read read =
            readData("<row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"b\"><v>0</v></c>"
                     "<c r=\"C3\" t=\"e\"><v>#N/A</v></c><c r=\"D3\"><f>A1*2</f><v>8</v></c>"
                     "<c r=\"E3\" t=\"str\"><f>\"x\"</f><v> x </v></c><c r=\"F3\"><f>NEVER()</f></c>"
                     "<c r=\"G3\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"H3\"><v>1</v></c></row>");
        QCOMPARE(read.text(), QStringLiteral("TRUE|FALSE|#N/A|8| x |||1"));
        QCOMPARE(read.numbers, QList<quint64>{3});
        QCOMPARE(read.reading.notes,
                 (QList<files::SheetNote>{{SheetNoteKind::ErrorValue, 3, 3},
                                          {SheetNoteKind::NoCachedValue, 3, 6}}));
    }

    void textOfAllKinds()
    {
        const QByteArray strings =
            "<si><t>plain</t></si>"
            "<si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space=\"preserve\"> text</t></r></si>"
            "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
            "<si><t xml:space=\"preserve\">  kept  </t></si>"
            "<si><t>\n   pretty printed\n  </t></si>"
            "<si xml:space=\"preserve\"><t> inherited </t></si>"
            "<si><t>a_x000D_\nb_x005F_x0041_</t></si>"
            "<si/>"
            "<si><t>&lt;&amp;&gt;&#x4E2D;</t></si>"
            "<si><t><![CDATA[a,b]]></t></si>";
        QByteArray cells;
        for (int i = 0; i < 10; ++i)
            cells += "<c t=\"s\"><v>" + QByteArray::number(i) + "</v></c>";
        const Read read = readWithStrings("<row>" + cells + "</row>", strings);
        QCOMPARE(read.text(),
                 QStringLiteral(
                     "plain|rich text|東京|  kept  |pretty printed| inherited |a\r\nb_x0041_||<&>中|a,b"));
    }

    void inlineText()
    {
        const Read read =
            readData("<row><c t=\"inlineStr\"><is><t>Bob</t></is></c>"
                     "<c t=\"inlineStr\"><is><r><t>A</t></r><r><t>B</t></r><rPh><t>x</t></rPh></is></c>"
                     "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> _x0041_ </t></is></c></row>");
        QCOMPARE(read.text(), QStringLiteral("Bob|AB| A "));
    }

    void gapsAreEmptyCellsAndEmptyRowsAreNone()
    {
        const Read read =
            readData("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"E2\" s=\"1\"/></row><row r=\"5\"/>"
                     "<row r=\"7\"><c r=\"A7\" s=\"1\"/><c r=\"C7\"><v>2</v></c></row>"
                     "<row r=\"9\"><c r=\"A9\" t=\"str\"><v></v></c></row>");
        QCOMPARE(read.text(), QStringLiteral("|1/||2"));
        QCOMPARE(read.numbers, (QList<quint64>{2, 7}));
    }

    void cellsWithoutReferencesStandInOrder()
    {
        const Read read = readData(
            "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"
            "<row r=\"10\"><c r=\"C10\"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>");
        QCOMPARE(read.text(), QStringLiteral("1||3/4/||5|6/7"));
        QCOMPARE(read.numbers, (QList<quint64>{1, 2, 10, 11}));
        QVERIFY(read.reading.notes.isEmpty());
    }

    void cellsOutOfOrderArePutWhereTheySayAndTold()
    {
        const Read read = readData("<row r=\"2\"><c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c></row>"
                                   "<row r=\"1\"><c r=\"A1\"><v>0</v></c><c r=\"???\"><v>2</v></c></row>");
        QCOMPARE(read.text(), QStringLiteral("1||3/0|2"));
        QCOMPARE(read.reading.noteCount, quint64{3});
        QCOMPARE(read.reading.notes.at(0).kind, SheetNoteKind::MisplacedCell);
        QCOMPARE(read.reading.notes.at(0).column, quint32{1});
    }

    void hiddenRowsAndColumnsAreReadAndCounted()
    {
        const Read read = zips::read(
            zips::xlsx({"<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                        "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>"
                        "<row r=\"3\" hidden=\"true\"/>",
                        {},
                        {},
                        {},
                        {},
                        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"9\"/></cols>",
                        {}}));
        QCOMPARE(read.text(), QStringLiteral("1/2"));
        QCOMPARE(read.reading.hiddenRows, quint64{1});
        QCOMPARE(read.reading.hiddenColumns, quint32{2});
    }

    void aStringThatIsNotThereIsToldAndMarked()
    {
        const QByteArray cells =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>7</v></c>"
            "<c r=\"C1\" t=\"s\"><v>99999999999999999999</v></c><c r=\"D1\" t=\"s\"><v>-1</v></c>"
            "<c r=\"E1\"><v>5</v></c></row>";
        const Read some = readWithStrings(cells, "<si><t>Bob</t></si>");
        QCOMPARE(some.text(), QStringLiteral("Bob|\uFFFD|\uFFFD|\uFFFD|5"));
        QCOMPARE(some.reading.noteCount, quint64{3});
        QCOMPARE(some.reading.notes.at(0), (files::SheetNote{SheetNoteKind::MissingText, 1, 2}));
        const Read none = readData(cells);
        QCOMPARE(none.text(), QStringLiteral("\uFFFD|\uFFFD|\uFFFD|\uFFFD|5"));
        QCOMPARE(none.reading.noteCount, quint64{4});
    }

    void partNamesMayBeAbsoluteClimbOrBeInAnotherCase()
    {
        const QByteArray data = "<row><c t=\"s\"><v>0</v></c></row>";
        const QByteArray type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const auto relations = [&](const QByteArray &sheet, const QByteArray &strings) {
            return "<Relationships "
                   "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                   "Id=\"rId1\" "
                + type + "worksheet\" Target=\"" + sheet + "\"/><Relationship Id=\"rId9\" " + type
                + "sharedStrings\" Target=\"" + strings + "\"/></Relationships>";
        };
        for (const auto &[sheet, strings] :
             {std::pair<const char *, const char *>{"/xl/worksheets/sheet1.xml", "/xl/sharedStrings.xml"},
              {"../../../xl/worksheets/sheet1.xml", "../xl/sharedStrings.xml"},
              {"./worksheets/./sheet1.xml", "worksheets/../sharedStrings.xml"},
              {"Worksheets/Sheet1.XML", "SHAREDSTRINGS.xml"},
              {"worksheets\\sheet1.xml", "sharedStrings.xml"}}) {
            const Read read =
                zips::read(zips::xlsx({data, "<si><t>Bob</t></si>", {}, {}, {}, {}, {}},
                                      {{"xl/_rels/workbook.xml.rels", relations(sheet, strings)}}));
            QVERIFY2(!read.error, sheet);
            QCOMPARE(read.text(), QStringLiteral("Bob"));
        }
    }

    void strictFilesAndPrefixesAreReadAsWell()
    {
        const QByteArray strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        const QByteArray strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        const zips::Parts parts{
            {"_rels/.rels",
             "<Relationships><Relationship Id=\"a\" Type=\"" + strict
                 + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<x:workbook xmlns:x=\"" + strictMain + "\" xmlns:rel=\"" + strict
                 + "\" conformance=\"strict\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" "
                   "rel:id=\"q\"/></x:sheets></x:workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"q\" Type=\"" + strict
                 + "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml",
             "<x:worksheet xmlns:x=\"" + strictMain
                 + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" "
                   "t=\"inlineStr\"><x:is><x:t>Bob</x:t></x:is></x:c><x:c "
                   "r=\"B1\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"}};
        const Read read = zips::read(zips::zip(parts));
        QVERIFY2(!read.error, qPrintable(read.error.raw));
        QCOMPARE(read.text(), QStringLiteral("Bob|7"));
    }

    void otherEncodingsOfXml()
    {
        const QString sheet =
            QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c "
                           "t=\"str\"><v>小明</v></c></row></sheetData></worksheet>");
        QByteArray utf16("\xFF\xFE");
        utf16.append(reinterpret_cast<const char *>(sheet.utf16()), sheet.size() * 2);
        QCOMPARE(zips::read(zips::xlsx({}, {{"xl/worksheets/sheet1.xml", utf16}})).text(),
                 QStringLiteral("小明"));
        const QByteArray marked =
            "\xEF\xBB\xBF<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
        QCOMPARE(zips::read(zips::xlsx({}, {{"xl/worksheets/sheet1.xml", marked}})).text(),
                 QStringLiteral("1"));
    }

    void partsThatAreNotNeededMayBeMissing()
    {
        const QByteArray data = "<row><c s=\"3\"><v>1</v></c></row>";
        QCOMPARE(
            zips::read(zips::xlsx({data, {}, {}, {}, {}, {}, {}},
                                  {{"xl/styles.xml", {}}, {"[Content_Types].xml", {}}, {"_rels/.rels", {}}}))
                .text(),
            QStringLiteral("1"));
        QCOMPARE(zips::read(zips::xlsx({data, {}, {}, {}, {}, {}, {}}, {{"xl/_rels/workbook.xml.rels", {}}}))
                     .text(),
                 QStringLiteral("1"));
        const Read strings = zips::read(
            zips::xlsx({"<row><c t=\"s\"><v>0</v></c></row>", "<si><t>Bob</t></si>", {}, {}, {}, {}, {}},
                       {{"xl/_rels/workbook.xml.rels", {}}}));
        QCOMPARE(strings.text(), QStringLiteral("Bob"));
    }

    void aSheetIsFoundByNameAndByNumber()
    {
        QFile file(QStringLiteral(FC_TEST_DATA "/spreadsheets/three-sheets.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const files::SpreadsheetFile book = files::SpreadsheetFile::open(file);
        QVERIFY(!book.error());
        QCOMPARE(book.sheets().size(), 3);
        QCOMPARE(book.firstVisibleSheet(), 1);
        QCOMPARE(book.findSheet(QStringLiteral("Friends")), std::optional<int>(1));
        QCOMPARE(book.findSheet(QStringLiteral("friends")), std::optional<int>(1));
        QCOMPARE(book.findSheet(QStringLiteral("3")), std::optional<int>(2));
        QCOMPARE(book.findSheet(QStringLiteral("2024")), std::optional<int>(2));
        QCOMPARE(book.findSheet(QStringLiteral("0")), std::optional<int>());
        QCOMPARE(book.findSheet(QStringLiteral("4")), std::optional<int>());
        QCOMPARE(book.findSheet(QStringLiteral("nobody")), std::optional<int>());
    }

    void sheetsOfChartsAreNotOffered()
    {
        const QByteArray type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const zips::Parts parts{
            {"xl/workbook.xml",
             "<workbook><sheets><sheet name=\"Chart\" r:id=\"c\"/><sheet name=\"Data\" "
             "r:id=\"d\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"c\" " + type
                 + "chartsheet\" Target=\"chartsheets/sheet1.xml\"/><Relationship Id=\"d\" " + type
                 + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"}};
        const Read read =
            zips::read(zips::xlsx({"<row><c><v>1</v></c></row>", {}, {}, {}, {}, {}, {}}, parts));
        QCOMPARE(read.sheets, (QList<files::SheetInfo>{{QStringLiteral("Data"), false}}));
        QCOMPARE(read.text(), QStringLiteral("1"));
    }

    void aPreviewStopsWhereItHasEnough()
    {
        QByteArray rows;
        for (int i = 1; i <= 50'000; ++i)
            rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"s\"><v>0</v></c></row>";
        const Read read =
            zips::read(zips::xlsx({rows, "<si><t>Bob</t></si>", {}, {}, {}, {}, {}}), 0, {}, 100);
        QVERIFY(!read.error);
        QCOMPARE(read.rows.size(), 100);
        QVERIFY(!read.reading.complete);
        QCOMPARE(read.reading.lastRow, quint64{100});
    }

    void oneFileIsReadAgainAndAgain()
    {
        QFile file(QStringLiteral(FC_TEST_DATA "/spreadsheets/three-sheets.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        files::SpreadsheetFile book = files::SpreadsheetFile::open(file);
        for (const quint64 most : {1, 2, 1000, 1, 1000}) {
            quint64 rows = 0;
            QByteArray last;
            const files::SheetReading reading =
                book.readSheet(1, [&](quint64, std::span<const std::string_view> cells) {
                    last = QByteArray(cells[1].data(), static_cast<qsizetype>(cells[1].size()));
                    return ++rows < most;
                });
            QVERIFY(!reading.error);
            QCOMPARE(rows, std::min<quint64>(most, 3));
            QCOMPARE(last,
                     most == 1       ? QByteArray("To_Account")
                         : most == 2 ? QByteArray("bob")
                                     : QByteArray("carol"));
        }
    }

    void readingIsCancelled()
    {
        QByteArray rows;
        for (int i = 1; i <= 100'000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
        QByteArray bytes = zips::xlsx({rows, {}, {}, {}, {}, {}, {}});
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        files::SpreadsheetFile book = files::SpreadsheetFile::open(buffer);
        std::stop_source stop;
        const files::SheetReading reading = book.readSheet(
            0,
            [&](quint64 row, std::span<const std::string_view>) {
                if (row == 1000)
                    stop.request_stop();
                return true;
            },
            stop.get_token());
        QCOMPARE(reading.error.kind, SpreadsheetErrorKind::Cancelled);
        QVERIFY(!reading.complete);
        QVERIFY(reading.rows < 100'000);
    }

    void macrosAndTemplatesAreWorkbooksToo()
    {
        const zips::Parts macro{{"xl/vbaProject.bin", "MZ"}};
        QCOMPARE(zips::read(zips::xlsx({"<row><c><v>1</v></c></row>", {}, {}, {}, {}, {}, {}}, macro)).text(),
                 QStringLiteral("1"));
    }
};

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
