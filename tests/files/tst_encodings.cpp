// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/encoding.h"

#include <QtCore/QStringEncoder>
#include <QtTest/QtTest>

using files::Decoder;
using files::Encoding;

namespace {

struct Decoded {
    QString text;
    std::vector<quint64> replaced;
};

Decoded decode(const QByteArray &bytes, const QByteArray &encoding, qsizetype step)
{
    Decoder decoder(encoding);
    std::string text;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        decoder.decode(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)), false, text);
    decoder.decode({}, true, text);
    return {QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), decoder.replaced()};
}

QString table(const QString &word, const QString &other)
{
    return QStringLiteral("From_Account,To_Account,Remark,GroupName\r\nalice,bob,%1,%2\r\ncarol,dave,%2,%1%"
                          "2\r\nerin,frank,,%1 %1\r\n")
        .arg(word, other);
}

} // namespace

class TestEncodings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesWhatPeopleSend_data();
    void guessesWhatPeopleSend();
    void asciiIsUtf8();
    void oneBrokenByteDoesNotMakeAUtf8FileAnother();
    void aSampleMayEndInTheMiddleOfACharacter();
    void decodesInPiecesOfAnySize_data();
    void decodesInPiecesOfAnySize();
    void brokenBytesBecomeAMarkAndAreNoted_data();
    void brokenBytesBecomeAMarkAndAreNoted();
    void brokenBytesDecodeAlikeWhereverThePiecesEnd();
    void namesAsPeopleTypeThem();
    void everyEncodingOfferedCanBeRead();
};

void TestEncodings::guessesWhatPeopleSend_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("mark");
    const QString chinese = table(QStringLiteral("小明同学"), QStringLiteral("北京客户，请联系"));
    const QString traditional = table(QStringLiteral("臺灣好友"), QStringLiteral("電話號碼與備註"));
    const QString korean = table(QStringLiteral("회사 동료"), QStringLiteral("안녕하세요 김철수입니다"));
    const QString japanese = table(QStringLiteral("会社の同僚"), QStringLiteral("ありがとうございます"));
    const QString western = table(QStringLiteral("François Müller"), QStringLiteral("señor café déjà"));
    const QString russian = table(QStringLiteral("Сергей Иванов"), QStringLiteral("позвонить завтра"));
    const QString polish = table(QStringLiteral("Łukasz Wałęsa"), QStringLiteral("źródło żółty"));
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        QTest::addRow("%s with mark", name) << chinese << QByteArray(name) << true;
        QTest::addRow("%s without", name) << korean << QByteArray(name) << false;
    }
    QTest::newRow("Chinese") << chinese << QByteArray("GB18030") << false;
    QTest::newRow("traditional") << traditional << QByteArray("Big5") << false;
    QTest::newRow("Korean") << korean << QByteArray("windows-949") << false;
    QTest::newRow("Japanese of Windows") << japanese << QByteArray("Shift_JIS") << false;
    QTest::newRow("Japanese of Unix") << japanese << QByteArray("EUC-JP") << false;
    QTest::newRow("Western") << western << QByteArray("windows-1252") << false;
    QTest::newRow("Russian of Windows") << russian << QByteArray("windows-1251") << false;
    QTest::newRow("Russian of Unix") << russian << QByteArray("KOI8-R") << false;
    QTest::newRow("Polish") << polish << QByteArray("windows-1250") << false;
}

void TestEncodings::guessesWhatPeopleSend()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    QFETCH(bool, mark);
    const std::optional<QByteArray> bytes = files::encoded(text.toUtf8(), encoding);
    QVERIFY(bytes);
    const Encoding guess = files::guessEncoding(mark ? files::bomOf(encoding) + *bytes : *bytes);
    QCOMPARE(guess.name, encoding);
    QCOMPARE(guess.bom, mark);
}

void TestEncodings::asciiIsUtf8()
{
    QCOMPARE(files::guessEncoding("a,b\n1,2\n"), (Encoding{"UTF-8", false}));
    QCOMPARE(files::guessEncoding(""), (Encoding{"UTF-8", false}));
}

void TestEncodings::oneBrokenByteDoesNotMakeAUtf8FileAnother()
{
    const QByteArray good = table(QStringLiteral("小明"), QStringLiteral("친구")).toUtf8();
    QCOMPARE(files::guessEncoding(good + "x\xFFy\n").name, QByteArray("UTF-8"));
    QCOMPARE(files::guessEncoding(good + "\xE5\xB0").name, QByteArray("UTF-8"));
}

void TestEncodings::aSampleMayEndInTheMiddleOfACharacter()
{
    const QByteArray bytes = "remark\n\xE5\xB0";
    QCOMPARE(files::guessEncoding(bytes, false).name, QByteArray("UTF-8"));
}

void TestEncodings::decodesInPiecesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    const QString wide = QStringLiteral("小明,𠀀𠮷,😀\r\n친구,ünï\n");
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
        QTest::newRow(name) << QByteArray(name) << wide;
    QTest::newRow("Big5") << QByteArray("Big5") << QStringLiteral("臺灣,好友\n");
    QTest::newRow("Shift_JIS") << QByteArray("Shift_JIS") << QStringLiteral("会社,カナ,表ソ\n");
    QTest::newRow("EUC-JP") << QByteArray("EUC-JP") << QStringLiteral("会社,カナ\n");
    QTest::newRow("windows-949") << QByteArray("windows-949") << QStringLiteral("똠방각하,친구\n");
    QTest::newRow("KOI8-R") << QByteArray("KOI8-R") << QStringLiteral("друзья\n");
}

void TestEncodings::decodesInPiecesOfAnySize()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    const std::optional<QByteArray> bytes = files::encoded(text.toUtf8(), encoding);
    QVERIFY(bytes);
    for (qsizetype step = 1; step <= bytes->size(); ++step) {
        const Decoded plain = decode(*bytes, encoding, step);
        QCOMPARE(plain.text, text);
        QVERIFY(plain.replaced.empty());
        QCOMPARE(decode(files::bomOf(encoding) + *bytes, encoding, step).text, text);
    }
}

void TestEncodings::brokenBytesBecomeAMarkAndAreNoted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("UTF-8") << QByteArray("a\xFF"
                                         "b\xC3(c")
                           << QByteArray("UTF-8") << QStringLiteral("a\uFFFDb\uFFFD(c") << 2;
    QTest::newRow("surrogates") << QByteArray("\xED\xA0\x80") << QByteArray("UTF-8")
                                << QStringLiteral("\uFFFD\uFFFD\uFFFD") << 3;
    QTest::newRow("cut off") << QByteArray("ab\xE5\xB0") << QByteArray("UTF-8") << QStringLiteral("ab\uFFFD")
                             << 1;
    QTest::newRow("a mark of one's own")
        << QByteArray("a\xEF\xBF\xBD") << QByteArray("UTF-8") << QStringLiteral("a\uFFFD") << 0;
    QTest::newRow("UTF-16 half unit")
        << QByteArray("a\0b", 3) << QByteArray("UTF-16LE") << QStringLiteral("a\uFFFD") << 1;
    QTest::newRow("UTF-16 half pair") << QByteArray("\x01\xD8"
                                                    "a\0",
                                                    4)
                                      << QByteArray("UTF-16LE") << QStringLiteral("\uFFFDa") << 1;
    QTest::newRow("GB18030 cut off") << QByteArray("\xD0\xA1\xC3") << QByteArray("GB18030")
                                     << QStringLiteral("小\uFFFD") << 1;
    QTest::newRow("Big5 cut off") << QByteArray("\xBB\x4F\xC6") << QByteArray("Big5")
                                  << QStringLiteral("臺\uFFFD") << 1;
    QTest::newRow("Shift_JIS cut off")
        << QByteArray("\x93\x8C\x8B") << QByteArray("Shift_JIS") << QStringLiteral("東\uFFFD") << 1;
    QTest::newRow("EUC-JP cut off") << QByteArray("\xC5\xEC\xB5") << QByteArray("EUC-JP")
                                    << QStringLiteral("東\uFFFD") << 1;
    QTest::newRow("windows-949 cut off")
        << QByteArray("\xC4\xA3\xB1") << QByteArray("windows-949") << QStringLiteral("친\uFFFD") << 1;
}

void TestEncodings::brokenBytesBecomeAMarkAndAreNoted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QFETCH(QString, text);
    QFETCH(int, count);
    for (const qsizetype step : {qsizetype{1}, qsizetype{2}, qsizetype{100}}) {
        const Decoded decoded = decode(bytes, encoding, step);
        QCOMPARE(decoded.text, text);
        QCOMPARE(static_cast<int>(decoded.replaced.size()), count);
        for (const quint64 offset : decoded.replaced)
            QCOMPARE(decoded.text.toUtf8().mid(static_cast<qsizetype>(offset), 3),
                     QByteArray("\xEF\xBF\xBD"));
    }
}

void TestEncodings::brokenBytesDecodeAlikeWhereverThePiecesEnd()
{
    QRandomGenerator random(5);
    for (const char *name :
         {"UTF-8", "UTF-16LE", "UTF-32BE", "GB18030", "Big5", "Shift_JIS", "EUC-JP", "windows-949"}) {
        QByteArray bytes = "\xE5,4,\n5,\xA4\n,\x8D"
                           "6\x87;\xE5\xE6";
        for (int i = 0; i < 300; ++i)
            bytes.append(
                static_cast<char>(random.bounded(4) == 0 ? random.bounded(128) : random.bounded(256)));
        const Decoded whole = decode(bytes, name, bytes.size());
        for (qsizetype step = 1; step < 40; ++step) {
            const Decoded pieces = decode(bytes, name, step);
            QCOMPARE(pieces.text, whole.text);
            QVERIFY(pieces.replaced == whole.replaced);
        }
    }
}

void TestEncodings::namesAsPeopleTypeThem()
{
    QCOMPARE(files::encodingNamed("utf8"), std::optional<QByteArray>("UTF-8"));
    QCOMPARE(files::encodingNamed("GBK"), std::optional<QByteArray>("GB18030"));
    QCOMPARE(files::encodingNamed("euc-kr"), std::optional<QByteArray>("windows-949"));
    QCOMPARE(files::encodingNamed("CP 1252"), std::optional<QByteArray>("windows-1252"));
    QCOMPARE(files::encodingNamed("sjis"), std::optional<QByteArray>("Shift_JIS"));
    QCOMPARE(files::encodingNamed("utf-7"), std::optional<QByteArray>());
    QCOMPARE(files::encodingNamed(""), std::optional<QByteArray>());
}

void TestEncodings::everyEncodingOfferedCanBeRead()
{
    for (const QByteArray &name : files::knownEncodings()) {
        QCOMPARE(files::encodingNamed(name), std::optional(name));
        const std::optional<QByteArray> bytes = files::encoded("plain,text\n", name);
        QVERIFY2(bytes, name.constData());
        QCOMPARE(decode(*bytes, name, 3).text, QStringLiteral("plain,text\n"));
    }
}

QTEST_GUILESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
