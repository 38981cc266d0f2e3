// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetvalues.h"

#include <QtTest/QTest>

using files::NumberFormat;

namespace {

QString kindText(NumberFormat format)
{
    switch (format.kind) {
    case NumberFormat::Kind::Number:
        return format.zeros > 0 ? QStringLiteral("zeros %1").arg(format.zeros) : QStringLiteral("number");
    case NumberFormat::Kind::Date:
        return QStringLiteral("date");
    case NumberFormat::Kind::Time:
        return format.milliseconds ? QStringLiteral("time.ms") : QStringLiteral("time");
    case NumberFormat::Kind::DateTime:
        return format.milliseconds ? QStringLiteral("datetime.ms") : QStringLiteral("datetime");
    case NumberFormat::Kind::Duration:
        return QStringLiteral("duration");
    }
    Q_UNREACHABLE();
}

} // namespace

class TestSpreadsheetValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormatTellsWhetherANumberIsADate_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("kind");
        const std::initializer_list<std::pair<const char *, const char *>> cases{
            {"yyyy\\-mm\\-dd", "date"},
            {"yyyy/m/d;@", "date"},
            {"yyyy\"年\"m\"月\"d\"日\"", "date"},
            {"[$-804]yyyy\"年\"m\"月\"", "date"},
            {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"},
            {"mmm-yy", "date"},
            {"[$-411]ggge\"年\"m\"月\"d\"日\"", "date"},
            {"yyyy-mm-dd hh:mm:ss", "datetime"},
            {"m/d/yy h:mm AM/PM", "datetime"},
            {"yyyy-mm-dd hh:mm:ss.000", "datetime.ms"},
            {"h:mm", "time"},
            {"mm:ss", "time"},
            {"mm:ss.0", "time.ms"},
            {"h:mm:ss AM/PM", "time"},
            {"[h]:mm:ss", "duration"},
            {"[mm]:ss", "duration"},
            {"General", "number"},
            {"General\" days\"", "number"},
            {"0.00E+00", "number"},
            {"#,##0.00", "number"},
            {"#,##0 \"days\"", "number"},
            {"0\\d", "number"},
            {"[Red]#,##0.00;[Blue]-#,##0.00", "number"},
            {"[$kr-414] #,##0", "number"},
            {"_-* #,##0.00\\ [$€-407]_-", "number"},
            {"@", "number"},
            {"0%", "number"},
            {"# ?/?", "number"},
            {"00000", "zeros 5"},
            {"0;yyyy", "number"},
            {"\"yyyy\"", "number"},
            {"\"unclosed", "number"},
            {"[unclosed", "number"},
            {"\\", "number"},
            {"", "number"},
        };
        for (const auto &[code, kind] : cases)
            QTest::newRow(code) << QByteArray(code) << QString::fromLatin1(kind);
    }
    void aFormatTellsWhetherANumberIsADate()
    {
        QFETCH(QByteArray, code);
        QTEST(kindText(files::formatOfCode({code.constData(), static_cast<std::size_t>(code.size())})),
              "kind");
    }

    void builtinFormatsOfAllCountriesAreKnown()
    {
        for (const int id : {14, 15, 16, 17, 27, 31, 36, 50, 57, 58})
            QCOMPARE(kindText(files::builtinFormat(id)), QStringLiteral("date"));
        for (const int id : {18, 19, 20, 21, 32, 33, 45})
            QCOMPARE(kindText(files::builtinFormat(id)), QStringLiteral("time"));
        QCOMPARE(kindText(files::builtinFormat(22)), QStringLiteral("datetime"));
        QCOMPARE(kindText(files::builtinFormat(46)), QStringLiteral("duration"));
        for (const int id : {0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 40, 44, 48, 49, 59, 164, 1000, -1})
            QCOMPARE(kindText(files::builtinFormat(id)), QStringLiteral("number"));
    }

    void serialsAreTheDaysThatExcelShows_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("date") << 45322.0 << QByteArray("yyyy-mm-dd") << false << "2024-01-31";
        QTest::newRow("date and time")
            << 45322.378472222219 << QByteArray("yyyy-mm-dd hh:mm") << false << "2024-01-31 09:05:00";
        QTest::newRow("midnight of a date with time")
            << 45322.0 << QByteArray("yyyy-mm-dd hh:mm") << false << "2024-01-31 00:00:00";
        QTest::newRow("a time that the format hides is not lost")
            << 45322.378472222219 << QByteArray("yyyy-mm-dd") << false << "2024-01-31 09:05:00";
        QTest::newRow("almost midnight")
            << 45321.999999999 << QByteArray("yyyy-mm-dd hh:mm") << false << "2024-01-31 00:00:00";
        QTest::newRow("1904") << 43860.0 << QByteArray("yyyy-mm-dd") << true << "2024-01-31";
        QTest::newRow("1904 begins") << 0.0 << QByteArray("yyyy-mm-dd") << true << "1904-01-01";
        QTest::newRow("1900 begins") << 1.0 << QByteArray("yyyy-mm-dd") << false << "1900-01-01";
        QTest::newRow("before the leap day that was none")
            << 59.0 << QByteArray("yyyy-mm-dd") << false << "1900-02-28";
        QTest::newRow("the leap day that was none")
            << 60.0 << QByteArray("yyyy-mm-dd") << false << "1900-02-29";
        QTest::newRow("behind it") << 61.0 << QByteArray("yyyy-mm-dd") << false << "1900-03-01";
        QTest::newRow("last day") << 2958465.0 << QByteArray("yyyy-mm-dd") << false << "9999-12-31";
        QTest::newRow("no day") << 2958466.0 << QByteArray("yyyy-mm-dd") << false << "none";
        QTest::newRow("negative") << -1.0 << QByteArray("yyyy-mm-dd") << false << "none";
        QTest::newRow("day 0") << 0.0 << QByteArray("yyyy-mm-dd") << false << "none";
        QTest::newRow("huge") << 1e300 << QByteArray("yyyy-mm-dd") << false << "none";
        QTest::newRow("time") << 0.378472222222222 << QByteArray("h:mm") << false << "09:05:00";
        QTest::newRow("milliseconds")
            << 45322.378472222219 + 0.25 / 86400 << QByteArray("yyyy-mm-dd hh:mm:ss.000") << false
            << "2024-01-31 09:05:00.250";
        QTest::newRow("fractions that nobody sees")
            << 45322.378472222219 + 0.25 / 86400 << QByteArray("yyyy-mm-dd hh:mm:ss") << false
            << "2024-01-31 09:05:00";
        QTest::newRow("duration") << 26.5 / 24 << QByteArray("[h]:mm:ss") << false << "26:30:00";
    }
    void serialsAreTheDaysThatExcelShows()
    {
        QFETCH(double, serial);
        QFETCH(QByteArray, code);
        QFETCH(bool, from1904);
        const auto text = files::serialAsText(serial, files::formatOfCode(code.toStdString()), from1904);
        QTEST(QString::fromStdString(text.value_or("none")), "text");
    }

    void everyDayIsTheCalendars()
    {
        const NumberFormat format = files::formatOfCode("yyyy-mm-dd");
        const QDate begin(1899, 12, 30);
        for (int serial = 61; serial <= 2'958'465; serial += serial < 100'000 ? 1 : 97)
            QCOMPARE(QString::fromStdString(files::serialAsText(serial, format, false).value_or("none")),
                     begin.addDays(serial).toString(QStringLiteral("yyyy-MM-dd")));
    }

    void numbersKeepTheirDigits_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("text");
        const std::initializer_list<std::pair<const char *, const char *>> cases{
            {"0", "0"},
            {"42", "42"},
            {"-42", "-42"},
            {"88012345678", "88012345678"},
            {"12345678901234567890123", "12345678901234567890123"},
            {"8.8012345678E10", "88012345678"},
            {"8.8E+07", "88000000"},
            {"1.2345678901234567E+17", "123456789012345670"},
            {"1.23E+17", "123000000000000000"},
            {"1e3", "1000"},
            {"-1.5E-3", "-0.0015"},
            {"1E-7", "0.0000001"},
            {"123.0", "123"},
            {"1.50", "1.5"},
            {"+7", "7"},
            {" 12\n", "12"},
            {"1.1000000000000001", "1.1"},
            {"12.300000000000001", "12.3"},
            {"1.1000000000000001E-3", "0.0011"},
            {"0.30000000000000004", "0.30000000000000004"},
            {"3.1415926535897931", "3.1415926535897931"},
            {"1E+300", "1E+300"},
            {"1E+999999999999", "1E+999999999999"},
            {"0E+300", "0"},
            {"007", "007"},
            {"1.2.3", "1.2.3"},
            {"1E", "1E"},
            {"abc", "abc"},
            {".", "."},
            {"", ""},
        };
        for (const auto &[file, text] : cases)
            QTest::newRow(file) << QByteArray(file) << QByteArray(text);
    }
    void numbersKeepTheirDigits()
    {
        QFETCH(QByteArray, file);
        std::string text = "before" + file.toStdString();
        files::makePlainNumber(text, 6);
        QCOMPARE(QByteArray::fromStdString(text.substr(0, 6)), QByteArray("before"));
        QTEST(QByteArray::fromStdString(text.substr(6)), "text");
    }

    void datesOfOpenDocumentAndOfIsoCells()
    {
        QCOMPARE(files::isoAsText("2024-01-31"), std::string("2024-01-31"));
        QCOMPARE(files::isoAsText("2024-01-31T09:05:00"), std::string("2024-01-31 09:05:00"));
        QCOMPARE(files::isoAsText("2024-01-31T09:05:00.123456789"), std::string("2024-01-31 09:05:00"));
        QCOMPARE(files::isoAsText("2024-01-31T23:59:59.999999999"), std::string("2024-02-01 00:00:00"));
        QCOMPARE(files::isoAsText("2024-01-31T09:05:00Z"), std::string("2024-01-31 09:05:00Z"));
        QCOMPARE(files::isoAsText("soon"), std::string("soon"));
        QCOMPARE(files::durationAsText("PT09H05M00S"), std::string("09:05:00"));
        QCOMPARE(files::durationAsText("PT26H30M00.4S"), std::string("26:30:00"));
        QCOMPARE(files::durationAsText("P1DT1H"), std::string("25:00:00"));
        QCOMPARE(files::durationAsText("-PT1M"), std::string("-00:01:00"));
        QCOMPARE(files::durationAsText("PT"), std::string("00:00:00"));
        QCOMPARE(files::durationAsText("P1Y"), std::string("P1Y"));
        QCOMPARE(files::durationAsText("later"), std::string("later"));
    }

    void escapedCharactersComeBack_data()
    {
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("carriage return") << QByteArray("a_x000D_\nb") << QByteArray("a\r\nb");
        QTest::newRow("underscore") << QByteArray("_x005F_x0041_") << QByteArray("_x0041_");
        QTest::newRow("letter") << QByteArray("_x0041_") << QByteArray("A");
        QTest::newRow("lower case digits") << QByteArray("_x4e2d_") << QByteArray("中");
        QTest::newRow("pair") << QByteArray("_xD83D__xDE00_") << QByteArray("😀");
        QTest::newRow("lone surrogate") << QByteArray("_xD83D_!") << QByteArray("\xEF\xBF\xBD!");
        QTest::newRow("too short") << QByteArray("_x41_") << QByteArray("_x41_");
        QTest::newRow("no digits") << QByteArray("_xWXYZ_") << QByteArray("_xWXYZ_");
        QTest::newRow("cut off") << QByteArray("a_x000") << QByteArray("a_x000");
        QTest::newRow("two that share an underscore") << QByteArray("_x0041_x0042_") << QByteArray("Ax0042_");
        QTest::newRow("names like one") << QByteArray("max_x_y") << QByteArray("max_x_y");
    }
    void escapedCharactersComeBack()
    {
        QFETCH(QByteArray, escaped);
        std::string text = "_x0041_" + escaped.toStdString();
        files::unescapeUnits(text, 7);
        QTEST(QByteArray::fromStdString(text.substr(7)), "text");
    }

    void whateverIsEscapedIsTheSameAgain()
    {
        using namespace std::string_view_literals;
        for (const std::string_view text : {"plain"sv, "_x0041_"sv, "_x005F_x0041_"sv, "a\0b\x01\r\n\t"sv,
                                            "__x0041__"sv, "\xEF\xBF\xBE\xEF\xBF\xBF"sv, "小明_x"sv}) {
            std::string there = files::escapeUnits(text);
            files::unescapeUnits(there);
            QCOMPARE(QByteArray::fromStdString(there),
                     QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        }
    }
};

QTEST_APPLESS_MAIN(TestSpreadsheetValues)
#include "tst_spreadsheetvalues.moc"
