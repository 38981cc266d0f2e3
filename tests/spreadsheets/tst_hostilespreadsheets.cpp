// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/zips.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <zip.h>

using files::SpreadsheetErrorKind;
using zips::Read;

namespace {

const QByteArray oneCell = "<row><c><v>1</v></c></row>";

/// An OLE2 file whose directory has these names.
QByteArray ole(const QList<QByteArray> &names)
{
    constexpr int sector = 512;
    QByteArray file(3 * sector, '\0');
    const auto put = [&](int offset, quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            file[offset + i] = static_cast<char>(value >> (8 * i));
    };
    file.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    put(0x1A, 3, 2);
    put(0x1E, 9, 2);
    put(0x2C, 1, 4);
    put(0x30, 1, 4); // the directory begins in sector 1
    put(0x4C, 0, 4); // the table of sectors is sector 0
    put(sector, 0xFFFFFFFD, 4);
    put(sector + 4, 0xFFFFFFFE, 4);
    int at = 2 * sector;
    for (const QByteArray &name : names) {
        for (int i = 0; i < name.size(); ++i)
            file[at + 2 * i] = name.at(i);
        put(at + 64, static_cast<quint32>(2 * (name.size() + 1)), 2);
        at += 128;
    }
    return file;
}

QByteArray withSheet(const QByteArray &sheet)
{
    return zips::xlsx({}, {{"xl/worksheets/sheet1.xml", sheet}});
}

files::SpreadsheetLimits small()
{
    files::SpreadsheetLimits limits;
    limits.partBytes = 6 << 20;
    limits.ratioFrom = 2 << 20;
    limits.ratio = 300;
    limits.stringBytes = 1 << 20;
    limits.textBytes = 2 << 20;
    limits.rowBytes = 1 << 20;
    limits.tokenBytes = 1 << 18;
    limits.rows = 100'000;
    limits.sheets = 100;
    limits.styles = 1000;
    return limits;
}

QByteArray odsRow(const QByteArray &rowRepeat, const QByteArray &cellRepeat, const QByteArray &inside)
{
    return "<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"" + rowRepeat
        + "\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"" + cellRepeat
        + "\">" + inside + "</table:table-cell></table:table-row></table:table>";
}

} // namespace

class TestHostileSpreadsheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoSpreadsheetIsToldAsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SpreadsheetErrorKind>("kind");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<bool>("looks");
        using Kind = SpreadsheetErrorKind;
        QTest::newRow("text") << QByteArray("a,b\n1,2\n") << Kind::NotASpreadsheet << "text" << false;
        QTest::newRow("empty") << QByteArray() << Kind::NotASpreadsheet << "text" << false;
        QTest::newRow("UTF-16 text") << QByteArray("\xFF\xFE"
                                                   "a\0,\0",
                                                   6)
                                     << Kind::NotASpreadsheet << "text" << false;
        QTest::newRow("page") << QByteArray("<html><table>") << Kind::NotASpreadsheet << "html" << false;
        QTest::newRow("XML of Excel 2003") << QByteArray("<?xml version=\"1.0\"?><Workbook xmlns=\"urn\"/>")
                                           << Kind::NotASpreadsheet << "xml" << false;
        QTest::newRow("binary") << QByteArray("\x89PNG\0\0", 6) << Kind::NotASpreadsheet << "" << false;
        QTest::newRow("old Excel") << ole({"Root Entry", "Workbook"}) << Kind::OldExcel << "" << true;
        QTest::newRow("older Excel") << ole({"Root Entry", "Book"}) << Kind::OldExcel << "" << true;
        QTest::newRow("Excel 4") << QByteArray("\x09\x04\x06\x00\x00\x00", 6) << Kind::OldExcel << "" << true;
        QTest::newRow("passworded") << ole({"Root Entry", "EncryptionInfo", "EncryptedPackage"})
                                    << Kind::Encrypted << "EncryptedPackage" << true;
        QTest::newRow("old Word") << ole({"Root Entry", "WordDocument"}) << Kind::NotASpreadsheet << "ole2"
                                  << true;
        QTest::newRow("OLE2 cut off")
            << QByteArray("\xD0\xCF\x11\xE0") << Kind::NotASpreadsheet << "ole2" << true;
        QTest::newRow("Word") << zips::zip(
            {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}})
                              << Kind::NotASpreadsheet << "docx" << true;
        QTest::newRow("slides") << zips::zip(
            {{"[Content_Types].xml", "<Types/>"}, {"ppt/presentation.xml", "<w/>"}})
                                << Kind::NotASpreadsheet << "pptx" << true;
        QTest::newRow("OpenDocument text")
            << zips::zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}})
            << Kind::NotASpreadsheet << "odt" << true;
        QTest::newRow("other zip") << zips::zip({{"friends.csv", "a,b\n"}}) << Kind::NotASpreadsheet << "zip"
                                   << true;
        QTest::newRow("xlsb") << zips::zip(
            {{"[Content_Types].xml", "<Types/>"},
             {"_rels/.rels",
              "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
              "Target=\"xl/workbook.bin\"/></Relationships>"},
             {"xl/workbook.bin", QByteArray("\x83\x01\x00", 3)}})
                              << Kind::BinaryWorkbook << "" << true;
    }
    void whatIsNoSpreadsheetIsToldAsWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, looks);
        QCOMPARE(files::looksLikeSpreadsheet(bytes.left(4096)), looks);
        const Read read = zips::read(bytes);
        QTEST(read.error.kind, "kind");
        QTEST(read.error.raw, "raw");
        QVERIFY(read.rows.isEmpty());
    }

    void filesThatCannotBeOpened()
    {
        QTemporaryDir dir;
        QCOMPARE(zips::readFile(dir.filePath(QStringLiteral("none.xlsx"))).error.kind,
                 SpreadsheetErrorKind::CannotRead);
        QCOMPARE(zips::readFile(dir.path()).error.kind, SpreadsheetErrorKind::CannotRead);
    }

    void passwordedFilesAreToldAsSuch()
    {
        zips::Parts parts = zips::odsParts("<table:table/>");
        parts.last().second =
            "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry "
            "manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>"
            "</manifest:manifest>";
        QCOMPARE(zips::read(zips::zip(parts)).error.kind, SpreadsheetErrorKind::Encrypted);
        QByteArray locked = zips::xlsx({oneCell, {}, {}, {}, {}, {}, {}});
        for (const QByteArray &header : {QByteArray("PK\x03\x04"), QByteArray("PK\x01\x02")}) {
            const int flags = header.at(2) == 3 ? 6 : 8;
            for (qsizetype at = locked.indexOf(header); at >= 0; at = locked.indexOf(header, at + 1))
                locked[at + flags] = static_cast<char>(locked.at(at + flags) | 1);
        }
        QCOMPARE(zips::read(locked).error.kind, SpreadsheetErrorKind::Encrypted);
    }

    void everyCutAndEveryFlippedByteEndsInAnErrorOrIsRead()
    {
        const QByteArray whole = zips::xlsx(
            {oneCell + "<row><c t=\"s\"><v>0</v></c></row>", "<si><t>Bob</t></si>", {}, {}, {}, {}, {}});
        for (qsizetype size = 4; size < whole.size(); size += 3)
            QVERIFY2(zips::read(whole.left(size)).error, QByteArray::number(size));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const int bits : {0xFF, 0x01, 0x80}) {
                QByteArray broken = whole;
                broken[at] = static_cast<char>(broken.at(at) ^ bits);
                const Read read = zips::read(broken, 0, small());
                QVERIFY(read.validUtf8);
                QVERIFY(read.error || read.rows.size() <= 2);
            }
        }
    }

    void xmlThatIsBrokenIsToldWithPartAndPlace_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("words");
        QTest::newRow("cut off") << QByteArray("<worksheet><sheetData><row>") << "line 1";
        QTest::newRow("tags") << QByteArray("<worksheet>\n<sheetData></row></worksheet>")
                              << "mismatched tag, line 2";
        QTest::newRow("bytes") << QByteArray("<worksheet>\xC3\x28</worksheet>") << "not well-formed";
        QTest::newRow("nothing") << QByteArray("") << "no element found";
        QTest::newRow("unknown encoding")
            << QByteArray("<?xml version=\"1.0\" encoding=\"klingon\"?><a/>") << "unknown encoding";
        QTest::newRow("laughs") << QByteArray(
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>"
            "<sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")
                                << "document type declaration";
        QTest::newRow("a file from outside")
            << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>")
            << "document type declaration";
        QTest::newRow("an entity that nobody declared")
            << QByteArray("<worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>")
            << "undefined entity";
        QTest::newRow("deep") << QByteArray(QByteArray("<a>").repeated(100'000)) << "nested too deep";
    }
    void xmlThatIsBrokenIsToldWithPartAndPlace()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, words);
        const Read read = zips::read(withSheet(sheet.isEmpty() ? QByteArray("") : sheet));
        QCOMPARE(read.error.kind, SpreadsheetErrorKind::Broken);
        QCOMPARE(read.error.part, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY2(read.error.raw.contains(words), qPrintable(read.error.raw));
    }

    void partsThatAreMissingAreTold()
    {
        const zips::Xlsx one{oneCell, {}, {}, {}, {}, {}, {}};
        const Read noSheet = zips::read(zips::xlsx(one, {{"xl/worksheets/sheet1.xml", {}}}));
        QCOMPARE(noSheet.error.kind, SpreadsheetErrorKind::Broken);
        QCOMPARE(noSheet.error.part, QStringLiteral("xl/worksheets/sheet1.xml"));
        QCOMPARE(zips::read(zips::xlsx(one, {{"xl/workbook.xml", {}}})).error.kind,
                 SpreadsheetErrorKind::Broken);
        QCOMPARE(zips::read(zips::xlsx(one, {{"xl/workbook.xml", "<workbook/>"}})).error.kind,
                 SpreadsheetErrorKind::NoSheets);
    }

    void referencesOutOfTheFileAreNotFollowed()
    {
        QTemporaryDir dir;
        QFile secret(dir.filePath(QStringLiteral("secret.xml")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("<worksheet><sheetData><row><c><v>666</v></c></row></sheetData></worksheet>");
        secret.close();
        for (const QByteArray &mode : {QByteArray(), QByteArray(" TargetMode=\"External\"")}) {
            for (const QByteArray &target :
                 {"file://" + secret.fileName().toUtf8(), secret.fileName().toUtf8(),
                  "../../../../../../.." + secret.fileName().toUtf8()}) {
                const Read read = zips::read(
                    zips::xlsx({},
                               {{"xl/_rels/workbook.xml.rels",
                                 "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\""
                                     + target + "\"" + mode + "/></Relationships>"}}));
                QVERIFY(read.rows.isEmpty());
            }
        }
    }

    void namesThatClimbOutOfTheFolderAreOnlyNames()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("inner/file.xlsx"));
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("inner")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zips::xlsx({oneCell, {}, {}, {}, {}, {}, {}},
                              {{"../escaped.txt", "x"}, {"/tmp/escaped.txt", "x"}}));
        file.close();
        QCOMPARE(zips::readFile(path).text(), QStringLiteral("1"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("inner")});
        QCOMPARE(QDir(dir.filePath(QStringLiteral("inner"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("file.xlsx")});
    }

    void bombsEndAtALimit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("limit");
        const QByteArray begin = "<worksheet><sheetData>";
        const QByteArray end = "</sheetData></worksheet>";
        const QByteArray manySpaces(16 << 20, ' ');
        const QByteArray letters(900'000, 'x');
        QTest::newRow("unpacks to very much") << withSheet(begin + manySpaces + end) << "ratio";
        QTest::newRow("one tag that never ends")
            << withSheet("<worksheet " + manySpaces.left(1 << 20) + ">") << "tokenBytes";
        QTest::newRow("one row that never ends") << withSheet(
            begin + "<row>" + ("<c t=\"str\"><v>" + letters + "</v></c>").repeated(2) + "</row>" + end)
                                                 << "rowBytes";
        QTest::newRow("one cell that never ends")
            << withSheet(begin + "<row><c t=\"str\"><v>" + letters.repeated(2) + "</v></c></row>" + end)
            << "rowBytes";
        QTest::newRow("a string in every cell")
            << zips::xlsx({QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(100),
                           "<si><t>" + letters.left(100'000) + "</t></si>",
                           {},
                           {},
                           {},
                           {},
                           {}})
            << "textBytes";
        QTest::newRow("strings without end") << zips::xlsx({"<row><c t=\"s\"><v>999999999</v></c></row>",
                                                            QByteArray("<si/>").repeated(300'000),
                                                            {},
                                                            {},
                                                            {},
                                                            {},
                                                            {}})
                                             << "stringBytes";
        QTest::newRow("a column that is not")
            << withSheet(begin + "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>" + end) << "columns";
        QTest::newRow("a row that is not")
            << withSheet(begin + "<row r=\"1000000000000\"><c><v>1</v></c></row>" + end) << "rows";
        QTest::newRow("a row beyond all numbers") << withSheet(
            begin + "<row r=\"18446744073709551615\"><c><v>1</v></c></row><row><c><v>1</v></c></row>" + end)
                                                  << "rows";
        QTest::newRow("formats without end")
            << zips::xlsx({oneCell, {}, {}, QByteArray("<xf numFmtId=\"14\"/>").repeated(5000), {}, {}, {}})
            << "styles";
        QTest::newRow("sheets without end") << zips::xlsx(
            {},
            {{"xl/workbook.xml",
              "<workbook><sheets>" + QByteArray("<sheet name=\"S\" r:id=\"rId1\"/>").repeated(1000)
                  + "</sheets></workbook>"}})
                                            << "sheets";
        QTest::newRow("ods: sheets without end")
            << zips::ods(QByteArray("<table:table table:name=\"S\"/>").repeated(1000)) << "sheets";
        QTest::newRow("ods: a row a billion times")
            << zips::ods(odsRow("1000000000", "1", "<text:p>x</text:p>")) << "rows";
        QTest::newRow("ods: a cell a billion times")
            << zips::ods(odsRow("1", "1000000000", "<text:p>x</text:p>")) << "columns";
        QTest::newRow("ods: many cells many times")
            << zips::ods(odsRow("1000000000", "16384", "<text:p>abc</text:p>")) << "textBytes";
        QTest::newRow("ods: spaces a billion times")
            << zips::ods(odsRow("1", "1", "<text:p><text:s text:c=\"1000000000\"/></text:p>")) << "rowBytes";
    }
    void bombsEndAtALimit()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, limit);
        const Read read = zips::read(bytes, 0, small());
        QCOMPARE(read.error.kind, SpreadsheetErrorKind::TooLarge);
        QCOMPARE(read.error.raw, limit);
        QVERIFY(read.error.limit > 0);
    }

    void aSmallFileDoesNotBecomeMuchText()
    {
        zips::Xlsx content;
        content.sheetData = QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(20'000);
        content.sharedStrings = "<si><t>" + QByteArray(30'000, 'y') + "</t></si>";
        const QByteArray file = zips::xlsx(content);
        QVERIFY(file.size() < 100'000);
        const Read read = zips::read(file, 0, {});
        QCOMPARE(read.error.kind, SpreadsheetErrorKind::TooLarge);
        QCOMPARE(read.error.raw, QStringLiteral("textBytes"));
    }

    void aPartLargerThanAllowedIsRefused()
    {
        QByteArray rows;
        for (int i = 0; rows.size() < 7 << 20; ++i)
            rows += "<row><c><v>" + QByteArray::number(i * 7919LL) + "</v></c></row>";
        files::SpreadsheetLimits limits;
        limits.partBytes = 6 << 20;
        const Read read = zips::read(zips::xlsx({rows, {}, {}, {}, {}, {}, {}}), 0, limits);
        QCOMPARE(read.error.kind, SpreadsheetErrorKind::TooLarge);
        QCOMPARE(read.error.raw, QStringLiteral("partBytes"));
    }

    void repeatsThatWrapAroundAreHarmless()
    {
        for (const QByteArray &count :
             {QByteArray("18446744073709551615"), QByteArray("99999999999999999999999"), QByteArray("-1"),
              QByteArray("0"), QByteArray("x")}) {
            const Read empty = zips::read(zips::ods(odsRow(count, count, {}).repeated(3)), 0, small());
            QVERIFY(!empty.error);
            QVERIFY(empty.rows.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileSpreadsheets)
#include "tst_hostilespreadsheets.moc"
