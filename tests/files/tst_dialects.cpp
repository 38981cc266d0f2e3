// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/dialectdetector.h"

#include <QtTest/QtTest>

using files::detectDialect;
using files::Dialect;

class TestDialects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void findsQuotesAndEscapes();
    void linesAboveTheTableAreSkipped();
    void paddedTitlesAreSkipped_data();
    void paddedTitlesAreSkipped();
    void aSepLineRules();
    void commentsAreRecognised();
    void trailingDelimitersAreNoColumn();
    void lineEndings();
    void tellsHeadersFromData_data();
    void tellsHeadersFromData();
    void whatAPersonSaysIsKept();
};

void TestDialects::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QByteArray(",");
    QTest::newRow("decimal commas") << QByteArray("Name;Preis\nApfel;1,20\nBirne;2,35\n") << QByteArray(";");
    QTest::newRow("tabs, with commas in the text")
        << QByteArray("name\tnote\nAnna\tone, two\nBob\tthree, four\n") << QByteArray("\t");
    QTest::newRow("pipes") << QByteArray("a|b|c\n1|2|3\n4|5|6\n") << QByteArray("|");
    QTest::newRow("colons") << QByteArray("root:x:0:0:root:/root\nbin:x:2:2:bin:/bin\nsys:x:3:3:sys:/dev\n")
                            << QByteArray(":");
    QTest::newRow("spaces") << QByteArray("10.0.0.1 12 0.5\n10.0.0.2 13 0.7\n10.0.0.3 14 0.8\n")
                            << QByteArray(" ");
    QTest::newRow("runs of spaces") << QByteArray(
        "id   name    size\n1    alpha   12\n22   be      3\n333  gamma   45\n")
                                    << QByteArray(" ");
    QTest::newRow("carets") << QByteArray("a^b^c\n1^2,5^3\n4^5,1^6\n") << QByteArray("^");
    QTest::newRow("control characters") << QByteArray("a\001b\001c\n1\0012\0013\n") << QByteArray("\001");
    QTest::newRow("wide") << QByteArray("姓名；年龄；城市\n小明；20；北京\n小红；21；上海\n")
                          << QByteArray("；");
    QTest::newRow("one column of words") << QByteArray("name\nalice\nbob\ncarol\n") << QByteArray(",");
    QTest::newRow("one column of names")
        << QByteArray("John Smith\nMary Jones\nPeter Brown\nAnn Lee\n") << QByteArray(",");
    QTest::newRow("one column of times") << QByteArray("12:30:45\n13:31:00\n14:00:15\n") << QByteArray(",");
    QTest::newRow("one column of dates and times")
        << QByteArray("2024-01-31 10:00:00\n2024-02-01 11:30:00\n") << QByteArray(",");
    QTest::newRow("one column of addresses")
        << QByteArray("http://a.com/x?y=1&z=2\nhttp://b.com/x?y=3&z=4\n") << QByteArray(",");
    QTest::newRow("two lines") << QByteArray("from;to\nalice;bob\n") << QByteArray(";");
    QTest::newRow("one line") << QByteArray("alice;bob;carol") << QByteArray(";");
    QTest::newRow("groups in cells") << QByteArray(
        "From_Account,To_Account,GroupName\na,b,Friends|Work\nc,d,Family|School\n")
                                     << QByteArray(",");
    QTest::newRow("objects in cells")
        << QByteArray("id\tdata\n1\t{\"a\": 1, \"b\": 2}\n2\t{\"a\": 3, \"b\": 4}\n") << QByteArray("\t");
    QTest::newRow("quoted delimiters and lines")
        << QByteArray("a;b\n\"x,y,z\";\"1\n2,3,4\"\n\"u,v,w\";\"5,6,7\"\n") << QByteArray(";");
    QTest::newRow("nothing") << QByteArray("") << QByteArray(",");
    QTest::newRow("spaces between quoted prose") << QByteArray(
        "DATE NAME \"TEXT\"\n1/2 Men's Boots \"Rugged, light, quick.\"\n3/2 Trail Shoes Blue \"Warm, dry.\"\n"
        "4/2 Rods \"Strong, long.\"\n5/2 Hat \"Soft, even when wet.\"\n")
                                                 << QByteArray(" ");
    QTest::newRow("a mark in one line") << QByteArray("milan#_%pass\n") << QByteArray(",");
    QTest::newRow("one line with a colon") << QByteArray("user:name\n") << QByteArray(",");
    QTest::newRow("parameters of an address")
        << QByteArray("anyURI\nhttp://example.org/a;b?c=d&e=f\n") << QByteArray(",");
    QTest::newRow("a title above pairs")
        << QByteArray("SEQUENTIAL\nMM_07;ibk.example.org\nMM_08;ibk.example.org\n") << QByteArray(";");
    QTest::newRow("lists in both columns")
        << QByteArray("a,b\nx|y|z,u|v|w\nx|y|z,u|v|w\nx|y|z,u|v|w\n") << QByteArray(",");
    QTest::newRow("lists of addresses")
        << QByteArray("group,mails\nA,a@x.org;b@x.org\nB,c@x.org;d@x.org\nC,e@x.org;f@x.org\n")
        << QByteArray(",");
    QTest::newRow("figures with commas in few rows of tabs")
        << QByteArray("a.jpg\t51,47,45\t87,88,86\t\nb.jpg\t37,25,24\t87,59,47\t\n") << QByteArray("\t");
    QTest::newRow("commas within brackets")
        << QByteArray("x y;1/2;create(:a=>'x y',:b=>'1/2')\nz;1/3;create(:a=>'z',:b=>'1/3')\n")
        << QByteArray(";");
    QTest::newRow("one column of hardware addresses")
        << QByteArray("3d:f2:c9:a8:b3:4f\n3d:f2:c9:a8:b3:50\n00:f2:c9:a8:b3:4f\n") << QByteArray(",");
    QTest::newRow("one column of Chinese sentences")
        << QByteArray("备注\n你好，我是小王\n谢谢，再见\n客户，重要\n") << QByteArray(",");
    QTest::newRow("plus signs") << QByteArray(
        "Harry's+ Hill House+ IL+ 2/1/03+ Kim Hay\nThe Shark+ Glen City+ IL+ 12/8/02+ Prez\n"
        "Tom's Place+ Blue Isle+ IL+ 12/2/02+ Blue Sun/White Crow\n")
                                << QByteArray("+");
    QTest::newRow("one column of telephone numbers")
        << QByteArray("+49 30 1234567\n+86 10 7654321\n+82 2 1234567\n") << QByteArray(",");
    QTest::newRow("columns set with spaces, words beside words") << QByteArray(
        "paper     coffee    12\nmusic     letter    13\nhistory   price     4\nstation   garden    5\n")
                                                                 << QByteArray(" ");
}

void TestDialects::findsTheDelimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, delimiter);
    QCOMPARE(detectDialect(text, true).delimiter, delimiter);
}

void TestDialects::findsQuotesAndEscapes()
{
    Dialect marks =
        detectDialect("   1 # '100 columbia dr' # ' amherst, ma'\n   2 # '1 rd' # ' amherst, ma'\n"
                      "   3 # '7 fearing st' # ' pelham, ma'\n",
                      true);
    QCOMPARE(marks.delimiter, "#");
    QCOMPARE(marks.quote, '\'');
    // Speech in apostrophes now and then does not quote cells.
    QCOMPARE(detectDialect("id\ttext\n1\t'yes'\n2\tsome words\n3\tother words\n4\t'no'\n", true).quote, '"');
    const Dialect plain = detectDialect("a,b\n1,2\n", true);
    QCOMPARE(plain.quote, '"');
    QCOMPARE(plain.escape, files::Escape::Doubled);
    const Dialect single = detectDialect("'a','b, c','d'\n'1','2, 3','it''s'\n'4','5','6'\n", true);
    QCOMPARE(single.quote, '\'');
    QCOMPARE(single.delimiter, QByteArray(","));
    QCOMPARE(detectDialect("name,note\nAnna,it's 5 o'clock\nBob,don't\n", true).quote, '"');
    const Dialect backslash =
        detectDialect("\"a\",\"b\"\n\"say \\\"hi\\\", she\",\"2\"\n\"x\",\"\\\"y\\\"\"\n", true);
    QCOMPARE(backslash.escape, files::Escape::Backslash);
    const Dialect path =
        detectDialect("\"name\",\"path\"\n\"a\",\"C:\\temp\\\"\n\"b\",\"C:\\data\\\"\n", true);
    QCOMPARE(path.escape, files::Escape::Doubled);
    // A backslash in a text whose quotes are not escaped at all.
    const Dialect bare =
        detectDialect("a,\"a rod of 8\\'9\" length, light\",\"x\"\nb,\"a table\",\"y\"\n", true);
    QCOMPARE(bare.escape, files::Escape::Doubled);
    QVERIFY(detectDialect("\"a\", \"b\"\n\"1\", \"x, y\"\n", true).spacesAroundQuotes);
}

void TestDialects::linesAboveTheTableAreSkipped()
{
    const Dialect dialect = detectDialect("Friends of November\nExported 2024-01-31 "
                                          "10:00\n\nFrom_Account;To_Account;Remark\na;b;c\nd;e;f\ng;h;i\n",
                                          true);
    QCOMPARE(dialect.delimiter, QByteArray(";"));
    QCOMPARE(dialect.skipLines, 3);
    QVERIFY(dialect.header);
    QCOMPARE(detectDialect("a,b,c\n1,2,3\n", true).skipLines, 0);
    // The second line of a title that has a comma in it.
    QCOMPARE(detectDialect("some notes\nmore notes,and so on\nnumber,text,date\n3.5,x,2000-12-13\n", true)
                 .skipLines,
             2);
}

void TestDialects::paddedTitlesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("skipLines");
    QTest::addColumn<bool>("header");
    QTest::newRow("a title and a blank line")
        << QByteArray("PREAMBLE,,,\n,,,\nday,hour,price,note\n1/2,00:00,3.50,warm\n2/2,00:15,4.20,dry\n") << 2
        << true;
    QTest::newRow("three lines, text below")
        << QByteArray("Ministry of Works,,,\nTravel abroad,,,\nPeriod: January to "
                      "March,,,\nName,Date,Destination,Purpose of the trip\n"
                      "\"Ann Lee, minister\",NIL return,,\n\"Bob Ray, minister\",14-Jan,Berlin,Committee\n"
                      "\"Bob Ray, minister\",22-Feb,Dublin,Council\n")
        << 3 << true;
    QTest::newRow("a section of the table")
        << QByteArray("Fruit,,,\napple,1,2,3\npear,2,3,4\nVegetables,,,\ncarrot,5,6,7\n") << 0 << false;
    QTest::newRow("two names for each column, from the first line")
        << QByteArray("Total,North,South\n,2010,2011\nRome,4,5\nParis,6,7\n") << 0 << true;
    QTest::newRow("sparse rows") << QByteArray("a,,,\n,,b,\nc,,,\n,d,,\n,,,e\n") << 0 << false;
}

void TestDialects::paddedTitlesAreSkipped()
{
    QFETCH(QByteArray, text);
    const Dialect dialect = detectDialect(text, true);
    QTEST(dialect.skipLines, "skipLines");
    QTEST(dialect.header, "header");
}

void TestDialects::aSepLineRules()
{
    const Dialect dialect = detectDialect("sep=;\na,b;c,d\n1,2;3,4\n5,6;7,8\n", true);
    QCOMPARE(dialect.delimiter, QByteArray(";"));
    QCOMPARE(dialect.skipLines, 1);
}

void TestDialects::commentsAreRecognised()
{
    const Dialect dialect =
        detectDialect("# made by hand, on a Monday\n# do not edit\na,b\n1,2\n3,4\n5,6\n7,8\n", true);
    QCOMPARE(dialect.commentPrefix, QByteArray("#"));
    QCOMPARE(dialect.skipLines, 0);
    QCOMPARE(dialect.delimiter, QByteArray(","));
    QVERIFY(detectDialect("#id,name\n1,a\n2,b\n3,c\n", true).commentPrefix.isEmpty());
}

void TestDialects::trailingDelimitersAreNoColumn()
{
    QVERIFY(detectDialect("a,b,\n1,2,\n3,4,\n5,6,\n", true).trailingDelimiter);
    QVERIFY(!detectDialect("a,b,c\n1,2,\n3,4,\n5,6,\n", true).trailingDelimiter);
}

void TestDialects::lineEndings()
{
    QCOMPARE(files::lineEndingOf("a\nb\n"), files::LineEnding::Lf);
    QCOMPARE(files::lineEndingOf("a\r\nb\r\n"), files::LineEnding::CrLf);
    QCOMPARE(files::lineEndingOf("a\rb\r"), files::LineEnding::Cr);
    QCOMPARE(files::lineEndingOf("a\r\nb\n"), files::LineEnding::Mixed);
    QCOMPARE(files::lineEndingOf("a"), files::LineEnding::Lf);
}

void TestDialects::tellsHeadersFromData_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("header");
    QTest::newRow("the service's names") << QByteArray("From_Account,To_Account\nalice,bob\n") << true;
    QTest::newRow("the names alone") << QByteArray("From_Account,To_Account,Remark\n") << true;
    QTest::newRow("Chinese names") << QByteArray("用户ID,好友ID,备注\nalice,bob,小明\n") << true;
    QTest::newRow("unknown names above numbers")
        << QByteArray("city,people\nBerlin,3600000\nSeoul,9400000\n") << true;
    QTest::newRow("numbers from the first line")
        << QByteArray("Berlin,3600000\nSeoul,9400000\nParis,2100000\n") << false;
    QTest::newRow("friend rows from the first line") << QByteArray(
        "alice,bob,AddSource_Type_Android,1420000001\nalice,carol,AddSource_Type_Web,1420000002\n")
                                                     << false;
    QTest::newRow("one friend row") << QByteArray("alice,bob,AddSource_Type_Android\n") << false;
    QTest::newRow("friend rows without figures")
        << QByteArray("alice,bob,AddSource_Type_Android\ncarol,dave,AddSource_Type_Web\n") << false;
    QTest::newRow("dates from the first line") << QByteArray("2024-01-01,a\n2024-01-02,b\n") << false;
    QTest::newRow("values that come again") << QByteArray("alice,bob\nalice,carol\nalice,dave\n") << false;
    QTest::newRow("the header comes again")
        << QByteArray("city,people\nBerlin,3600000\nSeoul,9400000\ncity,people\nParis,2100000\n") << true;
    QTest::newRow("the header twice, above text") << QByteArray(
        "day,item,text\nday,item,text\n2024-01-01,A-1,Strong and light.\n2024-01-02,A-2,Warm and dry.\n")
                                                  << true;
    QTest::newRow("a row that comes again")
        << QByteArray("alice,bob\nalice,bob\ncarol,dave\nerin,frank\n") << false;
    QTest::newRow("another table's names among the figures")
        << QByteArray("a,b,c\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\n1,2,3\na,b\n4,5\n")
        << true;
    QTest::newRow("codes of one length") << QByteArray(
        "Argentina,ar,Peso,ARS\nAustralia,au,Dollar,AUD\nBahrain,bh,Dinar,BHD\nBrazil,br,Real,BRL\n"
        "Chile,cl,Escudo,CLP\nDenmark,dk,Krone,DKK\n")
                                         << false;
    QTest::newRow("names above codes of one length") << QByteArray(
        "country,code\nArgentina,AR\nAustralia,AU\nBahrain,BH\nBrazil,BR\nChile,CL\nDenmark,DK\n")
                                                     << true;
    QTest::newRow("numbered users from the first line")
        << QByteArray("user1,user2\nuser3,user14\nuser15,user6\nuser7,user18\n") << false;
    QTest::newRow("names above numbered users")
        << QByteArray("owner,guest\nuser3,user14\nuser15,user6\nuser7,user18\n") << true;
    QTest::newRow("a remark in brackets")
        << QByteArray("Explain;(when a page is opened)\nAddUser;Add a user to it\nAddForum;Add a "
                      "forum\nAddImage;Add an image\n")
        << false;
    QTest::newRow("sentences from the first line")
        << QByteArray("oak;It grows by the river.\nelm;It gives much shade.\nash;It is a street "
                      "tree.\nfir;It stays green.\n")
        << false;
}

void TestDialects::tellsHeadersFromData()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, header);
    QCOMPARE(detectDialect(text, true).header, header);
}

void TestDialects::whatAPersonSaysIsKept()
{
    files::DialectHints hints;
    hints.delimiter = ";";
    hints.quote = '\0';
    hints.header = false;
    hints.skipLines = 1;
    const Dialect dialect = detectDialect("title\na,b\n1,2\n", true, hints);
    QCOMPARE(dialect.delimiter, QByteArray(";"));
    QCOMPARE(dialect.quote, '\0');
    QVERIFY(!dialect.header);
    QCOMPARE(dialect.skipLines, 1);
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
