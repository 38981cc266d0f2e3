// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/zips.h"

#include <QtTest/QTest>

using files::SheetNoteKind;
using zips::Read;

namespace {

QByteArray table(const QByteArray &rows, const QByteArray &name = "Friends",
                 const QByteArray &attributes = {})
{
    return "<table:table table:name=\"" + name + "\" " + attributes + ">" + rows + "</table:table>";
}

QByteArray text(const QByteArray &paragraphs)
{
    return "<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\">" + paragraphs
        + "</table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray typed(const QByteArray &type, const QByteArray &value, const QByteArray &shown)
{
    const QByteArray name = type == "date" || type == "time" || type == "boolean" ? type + "-value" : "value";
    return "<table:table-cell office:value-type=\"" + type + "\" office:" + name + "=\"" + value
        + "\"><text:p>" + shown + "</text:p></table:table-cell>";
}

Read readRows(const QByteArray &rows)
{
    return zips::read(zips::ods(table(rows)));
}

} // namespace

class TestOds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesOfAllTypes_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << text("<text:p>小明</text:p>") << "小明";
        QTest::newRow("number") << typed("float", "42", "42.00") << "42";
        QTest::newRow("number with fraction") << typed("float", "1.5", "1.50 €") << "1.5";
        QTest::newRow("rounded on screen") << typed("float", "12.7", "13") << "12.7";
        QTest::newRow("long ID") << typed("float", "88012345678901", "8.80E+13") << "88012345678901";
        QTest::newRow("long ID with exponent")
            << typed("float", "1.23456789012346E+17", "123456789012346000") << "123456789012346000";
        QTest::newRow("long ID hidden by ###") << typed("float", "8.8E+07", "###") << "88000000";
        QTest::newRow("leading zeros shown") << typed("float", "123", "00123") << "00123";
        QTest::newRow("date") << typed("date", "2024-01-31", "31.01.24") << "2024-01-31";
        QTest::newRow("date and time")
            << typed("date", "2024-01-31T09:05:00", "31.01.24 09:05") << "2024-01-31 09:05:00";
        QTest::newRow("time") << typed("time", "PT09H05M00S", "09:05") << "09:05:00";
        QTest::newRow("true") << typed("boolean", "true", "WAHR") << "TRUE";
        QTest::newRow("false") << typed("boolean", "false", "FALSCH") << "FALSE";
        QTest::newRow("percentage") << typed("percentage", "0.5", "50%") << "0.5";
        QTest::newRow("currency") << typed("currency", "12.30", "12,30 €") << "12.3";
        QTest::newRow("text with a value of its own") << QByteArray(
            "<table:table-cell office:value-type=\"string\" office:string-value=\"whole\"><text:p>wh…"
            "</text:p></table:table-cell>") << "whole";
        QTest::newRow("error") << QByteArray(
            "<table:table-cell office:value-type=\"string\" office:string-value=\"\" "
            "calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>")
                               << "#N/A";
        QTest::newRow("no type") << QByteArray("<table:table-cell><text:p>x</text:p></table:table-cell>")
                                 << "x";
    }
    void valuesOfAllTypes()
    {
        QFETCH(QByteArray, cell);
        const Read read = readRows(row(cell));
        QVERIFY2(!read.error, qPrintable(read.error.raw));
        QTEST(read.text(), "expected");
    }

    void paragraphsSpacesAndTabs_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("expected");
        QTest::newRow("paragraphs") << QByteArray("<text:p>one</text:p><text:p>two</text:p>") << "one\ntwo";
        QTest::newRow("empty paragraphs")
            << QByteArray("<text:p>one</text:p><text:p/><text:p>three</text:p>") << "one\n\nthree";
        QTest::newRow("spaces") << QByteArray("<text:p>a <text:s/>b<text:s text:c=\"3\"/></text:p>")
                                << "a  b   ";
        QTest::newRow("tab and break")
            << QByteArray("<text:p>a<text:tab/>b<text:line-break/>c</text:p>") << "a\tb\nc";
        QTest::newRow("spans") << QByteArray(
            "<text:p><text:span>a</text:span><text:span> b</text:span></text:p>")
                               << "a b";
        QTest::newRow("link") << QByteArray("<text:p><text:a xlink:href=\"mailto:x\">x@y.z</text:a></text:p>")
                              << "x@y.z";
        QTest::newRow("pretty printed") << QByteArray("\n  <text:p>\n   a\n   b\n  </text:p>\n") << "a b";
        QTest::newRow("annotation") << QByteArray(
            "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>")
                                    << "a";
        QTest::newRow("drawing") << QByteArray(
            "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box>"
            "</draw:frame><text:p>a</text:p>")
                                 << "a";
        QTest::newRow("ruby") << QByteArray(
            "<text:p><text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>"
            "とうきょう</text:ruby-text></text:ruby></text:p>")
                              << "東京";
    }
    void paragraphsSpacesAndTabs()
    {
        QFETCH(QByteArray, inside);
        QTEST(readRows(row(text(inside))).text(), "expected");
    }

    void repeatedCellsAndRows()
    {
        const Read read =
            readRows(row("<table:table-cell table:number-columns-repeated=\"2\"/>"
                         "<table:table-cell office:value-type=\"float\" office:value=\"7\" "
                         "table:number-columns-repeated=\"3\"><text:p>7</text:p></table:table-cell>")
                     + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                           "table:number-rows-repeated=\"4\"")
                     + row(text("<text:p>a</text:p>")
                               + "<table:table-cell table:number-columns-repeated=\"1000000000\"/>",
                           "table:number-rows-repeated=\"2\"")
                     + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                           "table:number-rows-repeated=\"1000000000\""));
        QVERIFY2(!read.error, qPrintable(read.error.raw));
        QCOMPARE(read.text(), QStringLiteral("||7|7|7/a/a"));
        QCOMPARE(read.numbers, (QList<quint64>{1, 6, 7}));
        QVERIFY(read.reading.complete);
    }

    void groupsHeadersAndHiddenRows()
    {
        const Read read = readRows(
            "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
            "<table:table-header-rows>"
            + row(text("<text:p>head</text:p>"))
            + "</table:table-header-rows>"
              "<table:table-row-group>"
            + row(text("<text:p>a</text:p>"), "table:visibility=\"filter\"") + "<table:table-row-group>"
            + row(text("<text:p>b</text:p>"), "table:visibility=\"collapse\"")
            + "</table:table-row-group></table:table-row-group>" + row(text("<text:p>c</text:p>")));
        QCOMPARE(read.text(), QStringLiteral("head/a/b/c"));
        QCOMPARE(read.reading.hiddenRows, quint64{2});
        QCOMPARE(read.reading.hiddenColumns, quint32{2});
    }

    void aMergedCellHasItsValueOnce()
    {
        const Read read =
            readRows(row("<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" "
                         "table:number-rows-spanned=\"1\"><text:p>merged</text:p></table:table-cell>"
                         "<table:covered-table-cell "
                         "office:value-type=\"string\"><text:p>old</text:p></table:covered-table-cell>"
                         + text("<text:p>next</text:p>")));
        QCOMPARE(read.text(), QStringLiteral("merged||next"));
        QCOMPARE(read.reading.mergedRanges, quint64{1});
    }

    void formulasWithoutValueAreTold()
    {
        const Read read =
            readRows(row("<table:table-cell table:formula=\"of:=1+1\"/>" + text("<text:p>x</text:p>")));
        QCOMPARE(read.text(), QStringLiteral("|x"));
        QCOMPARE(read.reading.notes, (QList<files::SheetNote>{{SheetNoteKind::NoCachedValue, 1, 1}}));
    }

    void sheetsAndWhichAreHidden()
    {
        const QByteArray styles =
            "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
            "table:display=\"true\"/></style:style>"
            "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
            "table:display=\"false\"/></style:style>";
        const QByteArray bytes =
            zips::ods(table(row(text("<text:p>1</text:p>")), "Eins", "table:style-name=\"ta2\"")
                          + table(row(text("<text:p>2</text:p>"
                                           "<table:table table:name=\"inner\"/>")),
                                  "二", "table:style-name=\"ta1\"")
                          + table({}, "empty"),
                      styles);
        const Read second = zips::read(bytes, 1);
        QCOMPARE(second.sheets,
                 (QList<files::SheetInfo>{{QStringLiteral("Eins"), true},
                                          {QStringLiteral("二"), false},
                                          {QStringLiteral("empty"), false}}));
        QCOMPARE(second.text(), QStringLiteral("2"));
        QCOMPARE(zips::read(bytes, 0).text(), QStringLiteral("1"));
        QCOMPARE(zips::read(bytes, 2).rows.size(), 0);
        QVERIFY(zips::read(bytes, 2).reading.complete);
        QCOMPARE(zips::read(bytes, 3).error.kind, files::SpreadsheetErrorKind::NoSuchSheet);
    }

    void aLargeFileOpensWithoutBeingReadWhole()
    {
        QByteArray many;
        for (int i = 0; many.size() < 9 * 1024 * 1024; ++i)
            many += row(text("<text:p>row " + QByteArray::number(i) + "</text:p>"));
        zips::Parts parts =
            zips::odsParts(table(many, "First") + table(row(text("<text:p>x</text:p>")), "Second"));
        for (const bool withSettings : {false, true}) {
            if (withSettings)
                parts.append(std::pair<QByteArray, QByteArray>(
                    "settings.xml",
                    "<office:document-settings><config:config-item-map-indexed config:name=\"Views\">"
                    "<config:config-item-map-entry><config:config-item-map-named config:name=\"Tables\">"
                    "<config:config-item-map-entry config:name=\"First\"/><config:config-item-map-entry "
                    "config:name=\"Second\"><config:config-item config:name=\"ZoomValue\"/>"
                    "</config:config-item-map-entry></config:config-item-map-named>"
                    "</config:config-item-map-entry></config:config-item-map-indexed>"
                    "</office:document-settings>"));
            QByteArray bytes = zips::zip(parts);
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            files::SpreadsheetFile file = files::SpreadsheetFile::open(buffer);
            QVERIFY(!file.error());
            QVERIFY(!file.sheetsComplete());
            QCOMPARE(file.sheets().size(), withSettings ? 2 : 1);
            QString cell;
            const files::SheetReading reading =
                file.readSheet(1, [&](quint64, std::span<const std::string_view> cells) {
                    cell = QString::fromUtf8(cells[0].data(), static_cast<qsizetype>(cells[0].size()));
                    return true;
                });
            QVERIFY(!reading.error);
            QCOMPARE(cell, QStringLiteral("x"));
            QVERIFY(!file.completeSheets());
            QVERIFY(file.sheetsComplete());
            QCOMPARE(file.sheets().size(), 2);
        }
    }

    void aFileWithoutItsTypeIsKnownByItsManifestOrContent()
    {
        zips::Parts parts = zips::odsParts(table(row(text("<text:p>a</text:p>"))));
        parts.removeFirst();
        QCOMPARE(zips::read(zips::zip(parts)).text(), QStringLiteral("a"));
        parts.removeLast();
        QCOMPARE(zips::read(zips::zip(parts)).text(), QStringLiteral("a"));
    }
};

QTEST_APPLESS_MAIN(TestOds)
#include "tst_ods.moc"
