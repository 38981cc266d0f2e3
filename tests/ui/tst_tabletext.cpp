// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tsv.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

/// Cells that are copied here can be pasted in a spreadsheet, and the other way round.
class TestTableText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsComeBackAsTheyWere_data();
    void cellsComeBackAsTheyWere();
    void textOfSpreadsheetsIsUnderstood_data();
    void textOfSpreadsheetsIsUnderstood();
    void copiedCellsAreNotRunElsewhere();
};

void TestTableText::cellsComeBackAsTheyWere_data()
{
    QTest::addColumn<ui::Grid>("cells");
    QTest::newRow("plain") << ui::Grid{{u"alice"_s, u"bob"_s}, {u"carol"_s, u"dave"_s}};
    QTest::newRow("one empty cell") << ui::Grid{{u""_s}};
    QTest::newRow("empty cells and rows") << ui::Grid{{u""_s, u""_s}, {u""_s, u"x"_s}, {u""_s}};
    QTest::newRow("tabs and line ends inside") << ui::Grid{{u"a\tb"_s, u"c\nd"_s}, {u"e\r\nf"_s, u"g\rh"_s}};
    QTest::newRow("quotes everywhere")
        << ui::Grid{{u"\""_s, u"\"\""_s, u"a\"b"_s, u"\"quoted\""_s}, {u"ends\""_s, u"\"begins"_s}};
    QTest::newRow("other scripts") << ui::Grid{{u"小明"_s, u"지영 😀"_s}};
    QTest::newRow("formulas and what guards them") << ui::Grid{
        {u"=1+2"_s, u"\u2060=1+2"_s, u"\u2060\u2060@SUM(1)"_s}, {u"\t=1"_s, u"\u2060"_s, u"-abc"_s}};
    QTest::newRow("rows of different length")
        << ui::Grid{{u"a"_s}, {u"b"_s, u"c"_s, u"d"_s}, {u"e"_s, u"f"_s}};
}

void TestTableText::cellsComeBackAsTheyWere()
{
    QFETCH(ui::Grid, cells);
    QString text;
    for (const QStringList &row : cells)
        ui::appendTsvRow(text, row);
    QCOMPARE(ui::readTsv(text), cells);
}

void TestTableText::textOfSpreadsheetsIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ui::Grid>("cells");
    QTest::newRow("nothing") << u""_s << ui::Grid{};
    QTest::newRow("Excel ends each row with CRLF")
        << u"a\tb\r\nc\td\r\n"_s << ui::Grid{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("no line end behind the last row")
        << u"a\tb\nc\td"_s << ui::Grid{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("old Mac line ends") << u"a\rb\r"_s << ui::Grid{{u"a"_s}, {u"b"_s}};
    QTest::newRow("a blank row in between") << u"a\n\nb\n"_s << ui::Grid{{u"a"_s}, {u""_s}, {u"b"_s}};
    QTest::newRow("a cell of two lines") << u"\"two\nlines\"\tx\n"_s << ui::Grid{{u"two\nlines"_s, u"x"_s}};
    QTest::newRow("a quote in the middle is text") << u"5\" pipe\tx\n"_s << ui::Grid{{u"5\" pipe"_s, u"x"_s}};
    QTest::newRow("a quote that is never closed is text")
        << u"\"oops\tx\nnext\ty\n"_s << ui::Grid{{u"\"oops"_s, u"x"_s}, {u"next"_s, u"y"_s}};
    QTest::newRow("text behind a closing quote makes the quotes text")
        << u"\"a\"b\tx\n"_s << ui::Grid{{u"\"a\"b"_s, u"x"_s}};
    QTest::newRow("trailing tab is an empty cell") << u"a\t\n"_s << ui::Grid{{u"a"_s, u""_s}};
}

void TestTableText::textOfSpreadsheetsIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(ui::Grid, cells);
    QCOMPARE(ui::readTsv(text), cells);
}

/// A remark that somebody else chose is not to be run by the spreadsheet that it is pasted into; IDs stay as
/// they are.
void TestTableText::copiedCellsAreNotRunElsewhere()
{
    QString text;
    ui::appendTsvRow(
        text, {u"=HYPERLINK(\"http://x\")"_s, u"+1+cmd|' /C calc'!A0"_s, u"＝1"_s, u"-abc"_s, u"+861390"_s});
    QCOMPARE(
        text,
        u"\"\u2060=HYPERLINK(\"\"http://x\"\")\"\t\u2060+1+cmd|' /C calc'!A0\t\u2060＝1\t-abc\t+861390\n"_s);
}

QTEST_APPLESS_MAIN(TestTableText)
#include "tst_tabletext.moc"
