// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvreader.h"
#include "files/csvwriter.h"
#include "files/encoding.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using files::CsvWriter;
using files::FileErrorKind;
using files::WriteOptions;

namespace {

using Rows = QList<QList<QByteArray>>;

const Rows difficult{{"From_Account", "备注", "note"},
                     {"alice", "小明, \"好友\"", "two\r\nlines"},
                     {"", "", ""},
                     {"=1+2", " spaces ", "\t"},
                     {"it's", "a;b|c", "\"\""},
                     {"\xEF\xBB\xBFmark", "친구", "\n"},
                     {"😀", "\\", ","}};

QByteArray written(const Rows &rows, const WriteOptions &options = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    CsvWriter writer(buffer, options);
    for (const QList<QByteArray> &row : rows)
        writer.writeRow(row);
    return writer.finish() ? QByteArray() : bytes;
}

Rows readBack(QByteArray bytes, const QByteArray &encoding, const files::Dialect &dialect)
{
    QBuffer buffer(&bytes);
    Rows rows;
    if (!buffer.open(QIODevice::ReadOnly))
        return rows;
    files::CsvReader reader(buffer, encoding, dialect);
    while (reader.next()) {
        QList<QByteArray> row;
        for (const std::string_view cell : reader.cells())
            row.append(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())));
        rows.append(row);
    }
    return rows;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spreadsheetsOpenWhatIsWrittenByDefault();
    void everythingReadsBackTheSame_data();
    void everythingReadsBackTheSame();
    void aRowOfOneEmptyCellIsStillARow();
    void aFileIsReplacedAsAWholeOrNotAtAll();
    void aPlaceThatCannotBeWrittenIsAnError();
    void textThatTheEncodingLacksIsAnErrorAndNoFile();
    void aFullDiskIsAnError();
    void failedRowsKeepTheFilesOwnDialect();
    void aSpreadsheetRunsNoCell_data();
    void aSpreadsheetRunsNoCell();
    void whatNeedsNoGuardStaysAsItIs_data();
    void whatNeedsNoGuardStaysAsItIs();
    void guardsCanBeLeftOut();
    void onlyOurOwnGuardsAreTakenAway();
};

void TestCsvWriter::spreadsheetsOpenWhatIsWrittenByDefault()
{
    QCOMPARE(written({{"a", "小"}, {"1", "x,y"}}),
             QByteArray("\xEF\xBB\xBF"
                        "a,\xE5\xB0\x8F\r\n1,\"x,y\"\r\n"));
}

void TestCsvWriter::everythingReadsBackTheSame_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("quoteAll");
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"}) {
        for (const char delimiter : {',', ';', '\t', '|'}) {
            for (const bool quoteAll : {false, true})
                QTest::addRow("%s %d %d", encoding, delimiter, quoteAll)
                    << QByteArray(encoding) << delimiter << quoteAll;
        }
    }
}

void TestCsvWriter::everythingReadsBackTheSame()
{
    QFETCH(QByteArray, encoding);
    QFETCH(char, delimiter);
    QFETCH(bool, quoteAll);
    WriteOptions options;
    options.encoding = encoding;
    options.delimiter = delimiter;
    options.quoteAll = quoteAll;
    const QByteArray bytes = written(difficult, options);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(files::encodingOfBom(bytes), std::optional(encoding));
    files::Dialect dialect;
    dialect.delimiter = QByteArray(1, delimiter);
    QCOMPARE(readBack(bytes, encoding, dialect), difficult);
}

void TestCsvWriter::aRowOfOneEmptyCellIsStillARow()
{
    const Rows rows{{"name"}, {""}, {" "}, {"x"}};
    QCOMPARE(readBack(written(rows), "UTF-8", {}), rows);
}

void TestCsvWriter::aFileIsReplacedAsAWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    {
        CsvWriter writer(path);
        writer.writeRow(QList<QByteArray>{"old"});
        QVERIFY(!writer.finish());
    }
    const QByteArray before = contents(path);
    {
        CsvWriter writer(path);
        for (int i = 0; i < 100000; ++i)
            writer.writeRow(QList<QByteArray>{"half", "written"});
    }
    QCOMPARE(contents(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("out.csv")});
}

void TestCsvWriter::aPlaceThatCannotBeWrittenIsAnError()
{
    const QTemporaryDir folder;
    CsvWriter nowhere(folder.filePath(QStringLiteral("no/such/folder/out.csv")));
    nowhere.writeRow(QList<QByteArray>{"a"});
    QCOMPARE(nowhere.finish().kind, FileErrorKind::NotFound);
    CsvWriter onFolder(folder.path());
    const FileErrorKind kind = onFolder.finish().kind;
    QVERIFY(kind == FileErrorKind::IsFolder || kind == FileErrorKind::WriteFailed);
}

void TestCsvWriter::textThatTheEncodingLacksIsAnErrorAndNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    WriteOptions options;
    options.encoding = "windows-1252";
    CsvWriter writer(path, options);
    writer.writeRow(QList<QByteArray>{"fine"});
    writer.writeRow(QList<QByteArray>{"小明"});
    QCOMPARE(writer.finish().kind, FileErrorKind::NotEncodable);
    QVERIFY(!QFile::exists(path));
}

void TestCsvWriter::aFullDiskIsAnError()
{
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter writer(full);
    writer.writeRow(QList<QByteArray>{"a"});
    QCOMPARE(writer.finish().kind, FileErrorKind::NoSpace);
}

void TestCsvWriter::failedRowsKeepTheFilesOwnDialect()
{
    files::Dialect dialect;
    dialect.delimiter = ";";
    dialect.lineEnding = files::LineEnding::Lf;
    const WriteOptions german = WriteOptions::like(dialect, "UTF-8", false);
    QCOMPARE(german.delimiter, ';');
    QVERIFY(!german.bom);
    QCOMPARE(written({{"a", "b"}}, german), QByteArray("a;b\n"));
    const WriteOptions legacy = WriteOptions::like(dialect, "Shift_JIS", false);
    QCOMPARE(legacy.encoding, QByteArray("UTF-8"));
    QVERIFY(legacy.bom);
}

/// What spreadsheets take for the begin of a formula: LibreOffice '=', Excel also + - @ and, after it dropped
/// them, what stands behind a tab or line end; Japanese ones the full-width forms.
void TestCsvWriter::aSpreadsheetRunsNoCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {"=1+2",
                             "=cmd|' /C calc'!A0",
                             "=HYPERLINK(\"http://x/?\"&A1,\"y\")",
                             "+1+cmd|' /C calc'!A0",
                             "-2+3+cmd|' /C calc'!A0",
                             "@SUM(1+1)*cmd|' /C calc'!A0",
                             "\t=1+2",
                             "\r=1+2",
                             "\n=1+2",
                             "=",
                             "-",
                             "+",
                             "@",
                             "-_-",
                             "-a b",
                             "+49 30 1234",
                             "\xEF\xBC\x9D"
                             "1+2",
                             "\xEF\xBC\x8B"
                             "1+2",
                             "\xEF\xBC\x8D"
                             "x y",
                             "\xEF\xBC\xA0"
                             "SUM(1)"})
        QTest::newRow(cell) << QByteArray(cell);
}

void TestCsvWriter::aSpreadsheetRunsNoCell()
{
    QFETCH(QByteArray, cell);
    const Rows rows{{"a", "b"}, {cell, "x"}, {"\xE2\x81\xA0" + cell, "\xE2\x81\xA0\xE2\x81\xA0" + cell}};
    const QByteArray bytes = written(rows);
    QVERIFY(bytes.contains("\r\n\xE2\x81\xA0" + cell) || bytes.contains("\r\n\"\xE2\x81\xA0"));
    QCOMPARE(readBack(bytes, "UTF-8", {}), rows);
}

void TestCsvWriter::whatNeedsNoGuardStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("alsoAsText");
    for (const char *cell : {"-12", "+8613900000000", "-0.5", "'=x", "'-_-", "a=b", "1-2", "(1)"})
        QTest::newRow(cell) << QByteArray(cell) << true;
    for (const char *cell : {"-abc", "@x", "+user_1.b-2"})
        QTest::newRow(cell) << QByteArray(cell) << false;
}

void TestCsvWriter::whatNeedsNoGuardStaysAsItIs()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, alsoAsText);
    WriteOptions options;
    options.bom = false;
    options.identifiers = {0};
    const QByteArray bytes = written({{cell, cell}}, options);
    QVERIFY2(bytes.startsWith(cell + ','), bytes);
    QCOMPARE(bytes == cell + ',' + cell + "\r\n", alsoAsText);
}

void TestCsvWriter::guardsCanBeLeftOut()
{
    WriteOptions options;
    options.bom = false;
    options.guardFormulas = false;
    QCOMPARE(written({{"=1+2", "@x"}}, options), QByteArray("=1+2,@x\r\n"));
}

void TestCsvWriter::onlyOurOwnGuardsAreTakenAway()
{
    const QByteArray guard = "\xE2\x81\xA0";
    QCOMPARE(readBack(guard + "a,x" + guard + "=1," + guard + ",'=1," + guard + "=1\n", "UTF-8", {}),
             (Rows{{guard + "a", "x" + guard + "=1", guard, "'=1", "=1"}}));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
