// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvreader.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using files::CsvReader;
using files::Dialect;
using files::FileProblem;
using files::FileProblemKind;

namespace {

using Rows = QList<QList<QByteArray>>;

struct Reading {
    Rows rows;
    QList<quint64> lines;
    QList<QByteArray> raw;
    std::vector<FileProblem> problems;
};

Reading read(const QByteArray &bytes, const Dialect &dialect = {}, std::size_t piece = 256 * 1024,
             std::size_t rowBytes = 16 * 1024 * 1024)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    Reading reading;
    if (!buffer.open(QIODevice::ReadOnly))
        return reading;
    CsvReader reader(buffer, "UTF-8", dialect, {piece, rowBytes});
    while (reader.next()) {
        QList<QByteArray> row;
        for (const std::string_view cell : reader.cells())
            row.append(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())));
        reading.rows.append(row);
        reading.lines.append(reader.line());
        reading.raw.append(QByteArray(reader.raw().data(), static_cast<qsizetype>(reader.raw().size())));
        reading.problems.insert(reading.problems.end(), reader.problems().begin(), reader.problems().end());
    }
    return reading;
}

QString described(const std::vector<FileProblem> &problems)
{
    QStringList all;
    for (const FileProblem &problem : problems)
        all.append(QStringLiteral("%1@%2:%3")
                       .arg(static_cast<int>(problem.kind))
                       .arg(problem.line)
                       .arg(problem.column));
    return all.join(QLatin1Char(' '));
}

QString one(FileProblemKind kind, int line, int column)
{
    return QStringLiteral("%1@%2:%3").arg(static_cast<int>(kind)).arg(line).arg(column);
}

/// Reads a row at a time from a buffer that ends after `size` bytes of each call: nothing may depend on where
/// a piece ends.
class DripDevice : public QIODevice {
public:
    DripDevice(QByteArray bytes, qsizetype step) : m_bytes(std::move(bytes)), m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count =
            std::min({size, static_cast<qint64>(m_step), static_cast<qint64>(m_bytes.size() - m_at)});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_step;
    qsizetype m_at = 0;
};

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWellFormedRows_data();
    void readsWellFormedRows();
    void blankLinesAreNoRowsAndCountAsLines();
    void linesWithinQuotesAreCounted();
    void repairsSaySo_data();
    void repairsSaySo();
    void anUnterminatedQuoteNeverSwallowsTheFile();
    void aQuoteThatTakesWholeRowsIsRecognised();
    void theSameRowsWhereverThePiecesEnd();
    void carefulAndFastRulesAgree();
    void bytesThatDoNotDecodeAreShownAndTold();
    void nulBytesAreKeptAndTold();
    void rowsThatAreTooLongAreCutAndTold();
    void rawTextOfARepairedRowCanBeSeen();
    void commentsAndLinesAboveAreSkipped();
    void countingAgreesWithReading();
    void linesWithoutRowsCanBeCancelledToo();
};

void TestCsvReader::readsWellFormedRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<char>("quote");
    QTest::addColumn<bool>("backslash");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{"a", "b"}, {"1", "2"}} << '"' << false;
    QTest::newRow("no line end at the end")
        << QByteArray("a,b\n1,2") << Rows{{"a", "b"}, {"1", "2"}} << '"' << false;
    QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << Rows{{"a", "b"}, {"1", "2"}} << '"' << false;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << Rows{{"a", "b"}, {"1", "2"}} << '"' << false;
    QTest::newRow("mixed") << QByteArray("a,b\r1,2\n3,4\r\n5,6")
                           << Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}} << '"' << false;
    QTest::newRow("empty cells") << QByteArray(",\n,,\n") << Rows{{"", ""}, {"", "", ""}} << '"' << false;
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\"\"d\"\n\"\",\"x\r\ny\"\n")
                            << Rows{{"a,b", "c\"d"}, {"", "x\r\ny"}} << '"' << false;
    QTest::newRow("quotes only") << QByteArray("\"\"\"\"\n\"\"\n") << Rows{{"\""}, {""}} << '"' << false;
    QTest::newRow("single quotes") << QByteArray("'a,b','it''s'\n") << Rows{{"a,b", "it's"}} << '\'' << false;
    QTest::newRow("no quotes") << QByteArray("\"a,b\"\n") << Rows{{"\"a", "b\""}} << '\0' << false;
    QTest::newRow("backslash") << QByteArray("\"a\\\"b\",c\\,d,e\\\\\n") << Rows{{"a\"b", "c,d", "e\\"}}
                               << '"' << true;
    QTest::newRow("backslash of a path stays")
        << QByteArray("C:\\temp,x\n") << Rows{{"C:\\temp", "x"}} << '"' << true;
}

void TestCsvReader::readsWellFormedRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QFETCH(char, quote);
    QFETCH(bool, backslash);
    Dialect dialect;
    dialect.quote = quote;
    dialect.escape = backslash ? files::Escape::Backslash : files::Escape::Doubled;
    const Reading reading = read(bytes, dialect);
    QCOMPARE(reading.rows, rows);
    QCOMPARE(described(reading.problems), QString());
}

void TestCsvReader::blankLinesAreNoRowsAndCountAsLines()
{
    const Reading reading = read("\n\na,b\n\n   \n1,2\r\n\r\n3,4\n\n");
    QCOMPARE(reading.rows, (Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
    QCOMPARE(reading.lines, (QList<quint64>{3, 6, 8}));
    QVERIFY(reading.problems.empty());
}

void TestCsvReader::linesWithinQuotesAreCounted()
{
    const Reading reading = read("a,\"1\n2\r\n3\r4\"\nb,c\n\"x\n\",y\nd,e\n");
    QCOMPARE(reading.rows, (Rows{{"a", "1\n2\r\n3\r4"}, {"b", "c"}, {"x\n", "y"}, {"d", "e"}}));
    QCOMPARE(reading.lines, (QList<quint64>{1, 5, 6, 8}));
}

void TestCsvReader::repairsSaySo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("problems");
    QTest::newRow("stray quote in the middle")
        << QByteArray("a,b\n1,5\" pipe\n3,4\n") << Rows{{"a", "b"}, {"1", "5\" pipe"}, {"3", "4"}}
        << one(FileProblemKind::StrayQuote, 2, 2);
    QTest::newRow("text behind a closing quote")
        << QByteArray("a,b\n\"x\"y,2\n3,4\n") << Rows{{"a", "b"}, {"xy", "2"}, {"3", "4"}}
        << one(FileProblemKind::TextAfterQuote, 2, 1);
    QTest::newRow("unterminated, nothing quoted behind")
        << QByteArray("a,b,c\n1,\"x,3\n4,5,6\n") << Rows{{"a", "b", "c"}, {"1", "\"x", "3"}, {"4", "5", "6"}}
        << one(FileProblemKind::UnterminatedQuote, 2, 2);
    QTest::newRow("unterminated, quoted cells behind")
        << QByteArray("a,b,c\n1,\"x,3\n4,\"y\",6\n\"7\",8,9\n")
        << Rows{{"a", "b", "c"}, {"1", "\"x", "3"}, {"4", "y", "6"}, {"7", "8", "9"}}
        << one(FileProblemKind::UnterminatedQuote, 2, 2);
    QTest::newRow("two of them") << QByteArray("a,b\n\"1,2\n\"3,4\n5,6\n")
                                 << Rows{{"a", "b"}, {"\"1", "2"}, {"\"3", "4"}, {"5", "6"}}
                                 << one(FileProblemKind::UnterminatedQuote, 2, 1) + QLatin1Char(' ')
            + one(FileProblemKind::UnterminatedQuote, 3, 1);
    QTest::newRow("cut off inside quotes")
        << QByteArray("a,b,c\n1,2,3\n4,\"fi") << Rows{{"a", "b", "c"}, {"1", "2", "3"}, {"4", "fi"}}
        << one(FileProblemKind::CutOff, 3, 2);
    QTest::newRow("a quote alone at the end") << QByteArray("a,b\n1,\"") << Rows{{"a", "b"}, {"1", "\""}}
                                              << one(FileProblemKind::UnterminatedQuote, 2, 2);
}

void TestCsvReader::repairsSaySo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    QFETCH(QString, problems);
    const Reading reading = read(bytes);
    QCOMPARE(reading.rows, rows);
    QCOMPARE(described(reading.problems), problems);
}

void TestCsvReader::anUnterminatedQuoteNeverSwallowsTheFile()
{
    QByteArray bytes = "id,name,note\n";
    for (int i = 1; i <= 20000; ++i)
        bytes += QByteArray::number(i) + (i == 500 ? ",\"Anna,x\n" : ",Anna,x\n");
    const Reading reading = read(bytes);
    QCOMPARE(reading.rows.size(), 20001);
    QCOMPARE(reading.rows.at(500), (QList<QByteArray>{"500", "\"Anna", "x"}));
    QCOMPARE(described(reading.problems), one(FileProblemKind::UnterminatedQuote, 501, 2));
}

void TestCsvReader::aQuoteThatTakesWholeRowsIsRecognised()
{
    // The quote of row 2 would be "closed" by that of row 5, and three rows would be one cell.
    const Reading reading = read("a,b,c\n1,\"x,3\n4,y,6\n7,z,9\n10,11\",12,13\n14,15,16\n");
    QCOMPARE(reading.rows.size(), 6);
    QCOMPARE(reading.rows.at(2), (QList<QByteArray>{"4", "y", "6"}));
    QCOMPARE(reading.rows.at(5), (QList<QByteArray>{"14", "15", "16"}));
    QVERIFY(described(reading.problems).startsWith(one(FileProblemKind::UnterminatedQuote, 2, 2)));
}

void TestCsvReader::theSameRowsWhereverThePiecesEnd()
{
    const QByteArray bytes =
        "a,\"b\r\nc\",d\r\n\"e\"\"f\",5\" "
        "g,h\r\n\r\ni,\"j\"k,l\r\nm,\"n,o\r\np,\xE4\xB8\xAD\xE6\x96\x87,\xE4\xB8q\r\n\"r\",s,t\r\n";
    const Reading whole = read(bytes);
    QCOMPARE(whole.rows.size(), 6);
    for (qsizetype step = 1; step < bytes.size(); ++step) {
        DripDevice device(bytes, step);
        CsvReader reader(device, "UTF-8", Dialect(), {64, 1 << 20});
        for (qsizetype row = 0; row < whole.rows.size(); ++row) {
            QVERIFY2(reader.next(), qPrintable(QStringLiteral("step %1 row %2").arg(step).arg(row)));
            QCOMPARE(reader.line(), whole.lines.at(row));
            QCOMPARE(static_cast<qsizetype>(reader.cells().size()), whole.rows.at(row).size());
            for (std::size_t i = 0; i < reader.cells().size(); ++i)
                QCOMPARE(
                    QByteArray(reader.cells()[i].data(), static_cast<qsizetype>(reader.cells()[i].size())),
                    whole.rows.at(row).at(static_cast<qsizetype>(i)));
        }
        QVERIFY(!reader.next());
    }
}

void TestCsvReader::carefulAndFastRulesAgree()
{
    // A delimiter of two bytes is always read by the careful rule; the same text with a comma mostly by
    // masks.
    QRandomGenerator random(7);
    const QList<QByteArray> parts{"a",
                                  "bb",
                                  "\"",
                                  "\"\"",
                                  ",",
                                  ",",
                                  "\n",
                                  "\r\n",
                                  "\r",
                                  " ",
                                  "\"x\"",
                                  "\"y,z\"",
                                  "long text without anything",
                                  "'",
                                  "\\"};
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 40; ++i)
            bytes += parts.at(random.bounded(static_cast<int>(parts.size())));
        QByteArray wide = bytes;
        wide.replace(',', "\xC2\xA7");
        Dialect dialect;
        dialect.delimiter = "\xC2\xA7";
        Reading careful = read(wide, dialect);
        for (QList<QByteArray> &row : careful.rows) {
            for (QByteArray &cell : row)
                cell.replace("\xC2\xA7", ",");
        }
        const Reading fast = read(bytes);
        QCOMPARE(fast.rows, careful.rows);
        QCOMPARE(fast.lines, careful.lines);
        QCOMPARE(described(fast.problems), described(careful.problems));
    }
}

void TestCsvReader::bytesThatDoNotDecodeAreShownAndTold()
{
    const Reading reading = read("a,b\nx\xFFy,\"1\n\xC3(\"\n\xEF\xBF\xBD,fine\nlast,\xE4\xB8");
    QCOMPARE(reading.rows,
             (Rows{{"a", "b"},
                   {"x\xEF\xBF\xBDy", "1\n\xEF\xBF\xBD("},
                   {"\xEF\xBF\xBD", "fine"},
                   {"last", "\xEF\xBF\xBD"}}));
    QCOMPARE(described(reading.problems),
             QStringList({one(FileProblemKind::Undecodable, 2, 1), one(FileProblemKind::Undecodable, 3, 2),
                          one(FileProblemKind::Undecodable, 5, 2)})
                 .join(QLatin1Char(' ')));
}

void TestCsvReader::nulBytesAreKeptAndTold()
{
    const Reading reading = read(QByteArray("a,b\n1\0,2\n3,4\n", 13));
    QCOMPARE(reading.rows, (Rows{{"a", "b"}, {QByteArray("1\0", 2), "2"}, {"3", "4"}}));
    QCOMPARE(described(reading.problems), one(FileProblemKind::NulByte, 2, 1));
}

void TestCsvReader::rowsThatAreTooLongAreCutAndTold()
{
    const Reading reading = read("a,b\n" + QByteArray(1000, 'x') + ",2\n3,4\n", {}, 64, 256);
    QVERIFY(reading.rows.size() > 3);
    QCOMPARE(reading.rows.last(), (QList<QByteArray>{"3", "4"}));
    QCOMPARE(reading.lines.last(), 3U);
    QVERIFY(!reading.problems.empty());
    QCOMPARE(reading.problems.front().kind, FileProblemKind::RowTooLong);
    QByteArray text;
    for (const QList<QByteArray> &row : reading.rows)
        text += row.join(',');
    QCOMPARE(text.count('x'), 1000);
}

void TestCsvReader::rawTextOfARepairedRowCanBeSeen()
{
    const Reading reading = read("a,b\n\"x\"y,\"2\nz\"\n");
    QCOMPARE(reading.raw.at(1), QByteArray("\"x\"y,\"2\nz\""));
}

void TestCsvReader::commentsAndLinesAboveAreSkipped()
{
    Dialect dialect;
    dialect.skipLines = 2;
    dialect.commentPrefix = "#";
    const Reading reading = read("A \"title\n\n# it's \"here\na,b\n#1,2\n3,4\n", dialect);
    QCOMPARE(reading.rows, (Rows{{"a", "b"}, {"3", "4"}}));
    QCOMPARE(reading.lines, (QList<quint64>{4, 6}));
    QVERIFY(reading.problems.empty());
}

void TestCsvReader::linesWithoutRowsCanBeCancelledToo()
{
    QByteArray bytes(8 << 20, '\n');
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    files::CsvReader reader(buffer, "UTF-8", {});
    std::stop_source stop;
    reader.setStop(stop.get_token());
    stop.request_stop();
    QVERIFY(!reader.next());
    QVERIFY(reader.bytesRead() < 1 << 20);
}

void TestCsvReader::countingAgreesWithReading()
{
    QRandomGenerator random(11);
    const QList<QByteArray> parts{"a",  "bb",    "\"",        "\"\"",
                                  ",",  ",",     "\n",        "\r\n",
                                  "\r", "\"x\"", "\"y,\nz\"", "long text without anything at all in it"};
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes;
        for (int i = 0; i < 400; ++i)
            bytes += parts.at(random.bounded(static_cast<int>(parts.size())));
        const Reading reading = read(bytes, {}, 128);
        quint64 cells = 0;
        for (const QList<QByteArray> &row : reading.rows)
            cells += static_cast<quint64>(row.size());
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, "UTF-8", Dialect(), {128, 1 << 20});
        std::vector<quint64> starts;
        const CsvReader::Count count = reader.countAll(&starts);
        QCOMPARE(count.rows, static_cast<quint64>(reading.rows.size()));
        QCOMPARE(count.cells, cells);
        QCOMPARE(static_cast<quint64>(starts.size()), count.rows);
        for (std::size_t row = 0; row < starts.size(); ++row) {
            const QByteArray raw = reading.raw.at(static_cast<qsizetype>(row));
            QCOMPARE(bytes.mid(static_cast<qsizetype>(starts[row]), raw.size()), raw);
        }
    }
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
