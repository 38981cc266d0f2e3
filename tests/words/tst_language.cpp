// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/language.h"
#include "words/numbers.h"
#include "words/outcomewords.h"
#include "words/transportwords.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using words::Language;
using words::Speech;

/// The program speaks the person's language, and files read the same in each of them.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theEnvironmentChooses_data();
    void theEnvironmentChooses();
    void aChoiceGoesBeforeTheEnvironment();
    void everyLanguageIsBuiltIn();
    void englishHasItsPlurals();
    void numbersAndDatesAreTheLanguages();
    void whatGoesToFilesIsEnglish();
    void sentencesStandTogetherAsTheLanguageDoes();
    void theLanguageCanBeChangedWhileTheProgramRuns();
    void codesAreRead();
};

void TestLanguage::init()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"})
        qunsetenv(name);
}

void TestLanguage::theEnvironmentChooses_data()
{
    QTest::addColumn<QByteArrayList>("environment");
    QTest::addColumn<Language>("language");
    QTest::newRow("nothing") << QByteArrayList{} << Language::English;
    QTest::newRow("LANG") << QByteArrayList{"LANG=ja_JP.UTF-8"} << Language::Japanese;
    QTest::newRow("LC_ALL before LANG")
        << QByteArrayList{"LANG=ja_JP.UTF-8", "LC_ALL=ko_KR.UTF-8"} << Language::Korean;
    QTest::newRow("LC_MESSAGES before LANG")
        << QByteArrayList{"LANG=ja_JP.UTF-8", "LC_MESSAGES=zh_CN.utf8"} << Language::Chinese;
    QTest::newRow("LANGUAGE before LC_ALL")
        << QByteArrayList{"LC_ALL=de_DE.UTF-8", "LANGUAGE=fr:ko:ja"} << Language::Korean;
    QTest::newRow("C before LANGUAGE") << QByteArrayList{"LC_ALL=C", "LANGUAGE=ko"} << Language::English;
    QTest::newRow("C.UTF-8 is no language")
        << QByteArrayList{"LC_ALL=C.UTF-8", "LANGUAGE=ko"} << Language::Korean;
    QTest::newRow("not spoken here") << QByteArrayList{"LANG=de_DE.UTF-8"} << Language::English;
    QTest::newRow("begins like another") << QByteArrayList{"LANG=kok_IN.UTF-8"} << Language::English;
    QTest::newRow("traditional Chinese") << QByteArrayList{"LANG=zh_TW.UTF-8"} << Language::Chinese;
}

void TestLanguage::theEnvironmentChooses()
{
    QFETCH(QByteArrayList, environment);
    QFETCH(Language, language);
    for (const QByteArray &setting : environment)
        qputenv(setting.left(setting.indexOf('=')).constData(), setting.mid(setting.indexOf('=') + 1));
    QCOMPARE(words::systemLanguage(), language);
    Speech speech;
    speech.speak({});
    QCOMPARE(speech.language(), language);
}

void TestLanguage::aChoiceGoesBeforeTheEnvironment()
{
    qputenv("LC_ALL", "ko_KR.UTF-8");
    Speech speech;
    speech.speak(Language::Japanese);
    QCOMPARE(speech.language(), Language::Japanese);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
}

void TestLanguage::everyLanguageIsBuiltIn()
{
    for (const Language language : words::languages) {
        QVERIFY2(QFile::exists(
                     QStringLiteral(":/translations/friendconsole_%1.qm").arg(words::languageCode(language))),
                 qPrintable(words::languageName(language)));
    }
}

void TestLanguage::englishHasItsPlurals()
{
    Speech speech;
    speech.speak(Language::English);
    QCOMPARE(words::rowCount(1), QStringLiteral("1 row"));
    QCOMPARE(words::rowCount(0), QStringLiteral("0 rows"));
    QCOMPARE(words::rowCount(12408), QStringLiteral("12,408 rows"));
}

void TestLanguage::numbersAndDatesAreTheLanguages()
{
    Speech speech;
    speech.speak(Language::Japanese);
    const QDateTime day(QDate(2026, 11, 22), QTime(14, 5));
    QCOMPARE(words::date(day), QStringLiteral("2026年11月22日"));
    speech.speak(Language::English);
    QCOMPARE(words::date(day), QStringLiteral("22 Nov 2026"));
    QCOMPARE(words::number(1234567.5, 1), QStringLiteral("1,234,567.5"));
}

void TestLanguage::whatGoesToFilesIsEnglish()
{
    Speech speech;
    speech.speak(Language::Chinese);
    const QString spoken = words::stateName(friends::State::Imported);
    QCOMPARE(spoken, QStringLiteral("已导入"));
    {
        const words::InEnglish english;
        QCOMPARE(words::stateName(friends::State::Imported), QStringLiteral("Imported"));
        QCOMPARE(words::rowCount(2), QStringLiteral("2 rows"));
        QCOMPARE(words::number(qint64{12408}), QStringLiteral("12,408"));
    }
    QCOMPARE(words::stateName(friends::State::Imported), spoken);
    QCOMPARE(words::transportCode(chatapi::TransportError::Timeout), QStringLiteral("no answer in time"));
}

void TestLanguage::sentencesStandTogetherAsTheLanguageDoes()
{
    QCOMPARE(words::sentences({QStringLiteral("One."), {}, QStringLiteral("Two.")}),
             QStringLiteral("One. Two."));
    QCOMPARE(words::sentences({QStringLiteral("一。"), QStringLiteral("二。")}), QStringLiteral("一。二。"));
}

void TestLanguage::theLanguageCanBeChangedWhileTheProgramRuns()
{
    Speech speech;
    for (const auto &[language, ready] : {std::pair{Language::Korean, QStringLiteral("준비됨")},
                                          std::pair{Language::Japanese, QStringLiteral("準備完了")},
                                          std::pair{Language::English, QStringLiteral("Ready")}}) {
        speech.speak(language);
        QCOMPARE(words::stateName(friends::State::Ready), ready);
    }
}

void TestLanguage::codesAreRead()
{
    for (const Language language : words::languages)
        QCOMPARE(words::languageFromCode(words::languageCode(language)), std::optional(language));
    QCOMPARE(words::languageFromCode(QStringLiteral("xx")), std::nullopt);
    QCOMPARE(words::languageFromCode({}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
