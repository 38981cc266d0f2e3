// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtTest/QtTest>

using words::visible;

class TestSanitise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs_data();
    void plainTextStaysAsItIs();
    void whatCannotBeSeenIsShown_data();
    void whatCannotBeSeenIsShown();
    void longTextIsCutBetweenCharacters();
    void bytesThatAreNoTextAreShown();
    void linesAreKeptWhereTheyAreAskedFor();
    void everyControlCharacterBecomesVisible();
    void numbersHaveGroups();
    void spansOfTimeAreSaidAsPeopleSayThem_data();
    void spansOfTimeAreSaidAsPeopleSayThem();
    void oneIsSingular();
};

void TestSanitise::plainTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QStringLiteral("alice <b>& \"bob\" 100% \\n");
    QTest::newRow("Chinese") << QStringLiteral("小明，你好　朋友");
    QTest::newRow("Korean") << QStringLiteral("김철수 친구");
    QTest::newRow("emoji") << QStringLiteral("😀👍🏽");
    QTest::newRow("accents") << QStringLiteral("Zoë e\u0301");
    QTest::newRow("Arabic") << QStringLiteral("محمد");
    QTest::newRow("replacement character") << QStringLiteral("a\uFFFDb");
    QTest::newRow("empty") << QString();
}

void TestSanitise::plainTextStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(visible(QStringView(text)), text);
    QCOMPARE(visible(QByteArrayView(text.toUtf8())), text);
}

void TestSanitise::whatCannotBeSeenIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape") << QStringLiteral("\x1b[2J") << QStringLiteral("\u241b[2J");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a\u240ab");
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << QStringLiteral("a\u240db");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\u2409b");
    QTest::newRow("delete") << QStringLiteral("\x7f") << QStringLiteral("\u2421");
    QTest::newRow("C1 control") << QStringLiteral("\u009b31m") << QStringLiteral("<U+009B>31m");
    QTest::newRow("override") << QStringLiteral("a\u202eb") << QStringLiteral("a<U+202E>b");
    QTest::newRow("isolate") << QStringLiteral("\u2066") << QStringLiteral("<U+2066>");
    QTest::newRow("right-to-left mark") << QStringLiteral("\u200f") << QStringLiteral("<U+200F>");
    QTest::newRow("zero width space") << QStringLiteral("a\u200bb") << QStringLiteral("a<U+200B>b");
    QTest::newRow("byte order mark") << QStringLiteral("\ufeff") << QStringLiteral("<U+FEFF>");
    QTest::newRow("soft hyphen") << QStringLiteral("\u00ad") << QStringLiteral("<U+00AD>");
    QTest::newRow("line separator") << QStringLiteral("\u2028") << QStringLiteral("<U+2028>");
    QTest::newRow("hangul filler") << QStringLiteral("\u3164") << QStringLiteral("<U+3164>");
    QTest::newRow("private use") << QStringLiteral("\ue000") << QStringLiteral("<U+E000>");
    QTest::newRow("tag character") << QString::fromUcs4(U"\U000e0041") << QStringLiteral("<U+E0041>");
    QTest::newRow("half of a pair") << QString(QChar(0xd800)) << QStringLiteral("<U+D800>");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("\u2400");
}

void TestSanitise::whatCannotBeSeenIsShown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visible(QStringView(text)), shown);
}

void TestSanitise::longTextIsCutBetweenCharacters()
{
    QCOMPARE(visible(QStringView(u"abcdef"), 6), QStringLiteral("abcdef"));
    QCOMPARE(visible(QStringView(u"abcdefg"), 6), QStringLiteral("abcdef…"));
    QCOMPARE(visible(QStringView(u"😀😀😀"), 2), QStringLiteral("😀😀…"));
    QCOMPARE(visible(QByteArrayView(QByteArray(1000, 'x')), 3), QStringLiteral("xxx…"));
    QCOMPARE(visible(QByteArrayView(QStringLiteral("小明小明").toUtf8()), 3), QStringLiteral("小明小…"));
    QCOMPARE(visible(QByteArrayView(QStringLiteral("😀😀😀😀").toUtf8()), 3), QStringLiteral("😀😀😀…"));
    QCOMPARE(visible(QStringView(u"abc"), 0), QStringLiteral("…"));
}

void TestSanitise::bytesThatAreNoTextAreShown()
{
    QCOMPARE(visible(QByteArrayView("a\xff\xfe", 3)), QStringLiteral("a\uFFFD\uFFFD"));
}

void TestSanitise::linesAreKeptWhereTheyAreAskedFor()
{
    QCOMPARE(words::visibleLines(u"a\n\tb\x1b"), QStringLiteral("a\n\tb\u241b"));
}

void TestSanitise::everyControlCharacterBecomesVisible()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        const QString shown = visible(QStringView(QString::fromUcs4(&c, 1)));
        for (const QChar unit : shown) {
            const QChar::Category category = unit.category();
            QVERIFY2(category != QChar::Other_Control && category != QChar::Other_Format
                         && category != QChar::Separator_Line && category != QChar::Separator_Paragraph,
                     qPrintable(QString::number(c, 16)));
        }
    }
}

void TestSanitise::numbersHaveGroups()
{
    QCOMPARE(words::number(qint64(1234567)), QStringLiteral("1,234,567"));
    QCOMPARE(words::number(41.70, 2), QStringLiteral("41.7"));
    QCOMPARE(words::number(42.0, 1), QStringLiteral("42"));
}

void TestSanitise::spansOfTimeAreSaidAsPeopleSayThem_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("guessed");
    QTest::newRow("nothing") << qint64(0) << "less than 1 s"
                             << "about 1 s";
    QTest::newRow("seconds") << qint64(5600) << "6 s"
                             << "about 6 s";
    QTest::newRow("half a minute") << qint64(31'000) << "31 s"
                                   << "about 35 s";
    QTest::newRow("minutes") << qint64(120'000) << "2 min"
                             << "about 2 min";
    QTest::newRow("minutes and seconds") << qint64(95'000) << "1 min 35 s"
                                         << "about 2 min";
    QTest::newRow("many minutes") << qint64(754'000) << "12 min"
                                  << "about 13 min";
    QTest::newRow("hours") << qint64(3 * 3600'000 + 20 * 60'000) << "3 h 20 min"
                           << "about 3 h 20 min";
    QTest::newRow("days") << qint64(72) * 3600'000 << "3 days"
                          << "about 3 days";
}

void TestSanitise::spansOfTimeAreSaidAsPeopleSayThem()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, said);
    QFETCH(QString, guessed);
    QCOMPARE(words::duration(std::chrono::milliseconds(milliseconds)), said);
    QCOMPARE(words::estimate(std::chrono::milliseconds(milliseconds)), guessed);
}

void TestSanitise::oneIsSingular()
{
    QCOMPARE(words::rowCount(1), QStringLiteral("1 row"));
    QCOMPARE(words::rowCount(0), QStringLiteral("0 rows"));
    QCOMPARE(words::rowCount(12'408), QStringLiteral("12,408 rows"));
    QCOMPARE(words::estimate(std::chrono::milliseconds(-1)), QString());
}

QTEST_GUILESS_MAIN(TestSanitise)
#include "tst_sanitise.moc"
