// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/changewords.h"
#include "words/codewords.h"
#include "words/dialectwords.h"
#include "words/fieldwords.h"
#include "words/filewords.h"
#include "words/outcomewords.h"
#include "words/problemwords.h"
#include "words/saidchecks.h"
#include "words/transportwords.h"

using friends::Column;
using friends::Field;
using saidchecks::isClean;
using saidchecks::isSaid;
using saidchecks::nasty;

/// Every value of an enum from the first to `last`.
template <typename Enum> static QList<Enum> upTo(Enum last)
{
    QList<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all += static_cast<Enum>(i);
    return all;
}

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsExplained();
    void everyProblemIsSaid();
    void aLongRemarkIsSaidWithItsNumbers();
    void problemsOfARowStandBehindEachOther();
    void bytesThatAreLeftAreCounted();
    void everyFileProblemIsSaidWithItsPlace();
    void everyFileErrorIsSaid();
    void mappingsAreExplained();
    void everyCodeOfTheCatalogHasWords();
    void anUnknownCodeIsShownRaw();
    void everyTransportErrorIsSaid();
    void everyRowIsSaid();
    void aMissingAccountIsNamed();
    void unknownRowsMayBeRepeated();
    void textFromOutsideStaysHarmless();
    void everyDialectIsSaid();
    void everyChangeHasAName();
};

void TestWords::everyFieldIsExplained()
{
    for (const Field field : upTo(Field::CustomItem)) {
        const Column column{field,
                            field == Field::CustomItem ? QByteArray("Tag_SNS_Custom_Level") : QByteArray()};
        QCOMPARE(words::fieldLabel(column), friends::columnName(column));
        QVERIFY(words::fieldHint(column).endsWith(QLatin1Char('.')));
        QVERIFY(isClean(words::fieldHint(column)));
    }
}

void TestWords::everyProblemIsSaid()
{
    const QList<std::optional<Column>> columns{
        Column{Field::Remark, {}}, Column{Field::CustomItem, "Tag_SNS_Custom_Level"}, std::nullopt};
    for (const friends::ProblemKind kind : upTo(friends::ProblemKind::DuplicatePair)) {
        for (const auto &column : columns) {
            for (const qint64 other : {-1, 0, 41}) {
                QVERIFY(
                    isSaid(words::problemWords({kind, friends::Severity::Error, column, 120, 96, other})));
                QVERIFY(
                    isSaid(words::problemWords({kind, friends::Severity::Warning, column, 97, 96, other})));
            }
        }
    }
}

void TestWords::aLongRemarkIsSaidWithItsNumbers()
{
    const words::Said said = words::problemWords(
        {friends::ProblemKind::TooLong, friends::Severity::Error, Column{Field::Remark, {}}, 120, 96, -1});
    QCOMPARE(said.title, QStringLiteral("Remark too long"));
    QCOMPARE(said.message(),
             QStringLiteral("Remark has 120 bytes; the service takes at most 96. Shorten it by 24 bytes: "
                            "about 8 Chinese characters, or 24 English letters."));
    const words::Said byOne = words::problemWords(
        {friends::ProblemKind::TooLong, friends::Severity::Error, Column{Field::Remark, {}}, 97, 96, -1});
    QCOMPARE(byOne.nextStep, QStringLiteral("Shorten it by 1 byte."));
}

void TestWords::problemsOfARowStandBehindEachOther()
{
    const std::array problems{
        friends::Problem{friends::ProblemKind::SpacesAround, friends::Severity::Warning,
                         Column{Field::ToAccount, {}}},
        friends::Problem{friends::ProblemKind::Missing, friends::Severity::Error,
                         Column{Field::AddSource, {}}},
        friends::Problem{friends::ProblemKind::TimeInvalid, friends::Severity::Error,
                         Column{Field::AddTime, {}}},
    };
    QCOMPARE(words::problemsTitle(problems), QStringLiteral("AddSource missing, +1"));
    QCOMPARE(words::problemsTitle(std::span(problems).first(1)),
             QStringLiteral("To_Account has spaces around it"));
    QVERIFY(words::problemsText(problems).startsWith(QStringLiteral("AddSource is empty")));
    QVERIFY(isClean(words::problemsText(problems)));
    QCOMPARE(words::problemsText({}), QString());
    QCOMPARE(words::problemsTitle({}), QString());
}

void TestWords::bytesThatAreLeftAreCounted()
{
    QCOMPARE(words::roomLeft({Field::Remark, {}}, std::string(84, 'x')).text,
             QStringLiteral("12 bytes left"));
    QCOMPARE(words::roomLeft({Field::Remark, {}}, std::string(95, 'x')).text, QStringLiteral("1 byte left"));
    QCOMPARE(words::roomLeft({Field::Remark, {}}, std::string(99, 'x')).text,
             QStringLiteral("3 bytes too many"));
    QCOMPARE(words::roomLeft({Field::AddTime, {}}, std::string(99, 'x')).text, QString());
    const auto source = [](std::string_view typed) { return words::roomLeft({Field::AddSource, {}}, typed); };
    QCOMPARE(source("Android").text, QStringLiteral("1 letter left"));
    QCOMPARE(source("Androidxyz").text, QStringLiteral("2 letters too many"));
    QVERIFY(source("Androidxyz").isTooLong);
    QCOMPARE(source("AddSource_Type_Web").text, QStringLiteral("5 letters left"));
    QCOMPARE(source("AddSource_T").text, QStringLiteral("8 letters left")); // the prefix is being typed
    QVERIFY(source("AddSource_Type_Androidxyz").isTooLong);
}

void TestWords::everyFileProblemIsSaidWithItsPlace()
{
    for (const files::FileProblemKind kind : upTo(files::FileProblemKind::RowTooLong)) {
        const words::Said inCell =
            words::fileProblemWords({kind, friends::Severity::Warning, 1204, 2, 3, 1, 8});
        QVERIFY(isSaid(inCell));
        QVERIFY(inCell.sentence.startsWith(QStringLiteral("Line 1,204, column 2: ")));
        const words::Said ofRow = words::fileProblemWords({kind, friends::Severity::Warning, 4, 0, 3, 12, 8});
        QVERIFY(ofRow.sentence.startsWith(QStringLiteral("Line 4: ")));
        QVERIFY(isClean(words::fileProblemMessage({kind, friends::Severity::Warning, 4, 0, 3, 12, 8})));
    }
    QCOMPARE(words::filePlace(4, 2), QStringLiteral("line 4, column 2"));
    QCOMPARE(words::filePlace(4, 0), QStringLiteral("line 4"));
}

void TestWords::everyFileErrorIsSaid()
{
    for (const files::FileErrorKind kind : upTo(files::FileErrorKind::NotEncodable)) {
        if (kind == files::FileErrorKind::None)
            continue;
        for (const QString &detail : {QString(), QStringLiteral("xlsx"), QStringLiteral("ods"), nasty}) {
            const words::Said said =
                words::fileErrorWords({kind, QStringLiteral("/tmp/no%1vember.csv"), detail, 5});
            QVERIFY(!said.title.isEmpty());
            QVERIFY2(said.sentence.contains(QStringLiteral("/tmp/no%1vember.csv")),
                     qPrintable(said.sentence));
        }
    }
    QVERIFY(words::fileErrorWords({files::FileErrorKind::NotFound, QStringLiteral("x\x1b[0m.csv"), {}, 0})
                .sentence.contains(QStringLiteral("x\u241b[0m.csv")));
    // What a bomb has too much of, with its unit.
    const auto limit = [](const char *detail, qint64 value) {
        return words::fileErrorWords({files::FileErrorKind::TooLarge, QStringLiteral("a.xlsx"),
                                      QString::fromLatin1(detail), value})
            .sentence;
    };
    QVERIFY(limit("tokenBytes", 8'388'608).contains(QStringLiteral("8.4 MB")));
    QVERIFY(limit("ratio", 500).contains(QStringLiteral("500 times its size")));
    QVERIFY(limit("sheets", 10'000).contains(QStringLiteral("more sheets")));
}

void TestWords::mappingsAreExplained()
{
    for (const files::MapErrorKind kind : upTo(files::MapErrorKind::UnknownField))
        QVERIFY(isSaid(words::mapErrorWords(kind, QStringLiteral("Nickname Remark"))));
    const QStringList columns{QStringLiteral("user"), QStringLiteral("friend")};
    const words::Said unknown = words::unknownFileColumnWords(QStringLiteral("Nick"), columns);
    QVERIFY(isSaid(unknown));
    QVERIFY(unknown.text().contains(QStringLiteral("“user”, “friend”")));
    for (const Field field : {Field::FromAccount, Field::ToAccount, Field::AddSource}) {
        const words::Said said = words::missingColumnWords(field, columns);
        QVERIFY(isSaid(said));
        QVERIFY(said.text().contains(QStringLiteral("--map")));
        QVERIFY(said.text().contains(QStringLiteral("“friend”")));
    }
    QVERIFY(words::missingColumnWords(Field::FromAccount, columns)
                .text()
                .contains(QStringLiteral("--from-account")));
    QVERIFY(
        words::missingColumnWords(Field::AddSource, columns).text().contains(QStringLiteral("--add-source")));
}

void TestWords::everyCodeOfTheCatalogHasWords()
{
    QVERIFY(!chatapi::codeRules().empty());
    const QString unknown = words::codeWords(12345, words::CodeLevel::Row).nextStep;
    for (const chatapi::CodeRule &rule : chatapi::codeRules()) {
        for (const words::CodeLevel level : {words::CodeLevel::Request, words::CodeLevel::Row}) {
            const words::Said said = words::codeWords(rule.code, level, "Err_TLS");
            QVERIFY2(isSaid(said), qPrintable(QString::number(rule.code)));
            QVERIFY2(said.nextStep != unknown, qPrintable(QString::number(rule.code)));
            QCOMPARE(said.code, rule.code == 0 ? QString() : QStringLiteral("[%1]").arg(rule.code));
            QCOMPARE(said.nextStep.isEmpty(), rule.code == 0);
        }
        QVERIFY(isSaid(words::rowCodeWords(rule.code, "info", u"alice", u"bob")));
    }
}

void TestWords::anUnknownCodeIsShownRaw()
{
    for (const words::CodeLevel level : {words::CodeLevel::Request, words::CodeLevel::Row}) {
        const words::Said said = words::codeWords(98765, level, "the moon is full");
        QVERIFY(isSaid(said));
        QVERIFY(said.text().contains(QStringLiteral("the moon is full")));
        QVERIFY(said.text().endsWith(QStringLiteral("[98765]")));
    }
    QVERIFY(isSaid(words::codeWords(-7, words::CodeLevel::Row)));
}

void TestWords::everyTransportErrorIsSaid()
{
    using chatapi::TransportError;
    for (const TransportError error : upTo(TransportError::Other)) {
        for (const int status : {200, 302, 403, 407, 408, 429, 502}) {
            QVERIFY(isSaid(words::transportWords(error, status)));
            const words::Said named =
                words::transportWords(error, status, QStringLiteral("chat.example.com"));
            QVERIFY(isSaid(named));
            if (error != TransportError::None)
                QVERIFY(named.sentence.contains(QStringLiteral("chat.example.com")));
        }
        QCOMPARE(words::transportCode(error, 502).isEmpty(), error == TransportError::None);
    }
    QCOMPARE(words::transportWords(TransportError::HttpStatus, 502).code, QStringLiteral("[HTTP 502]"));
}

void TestWords::everyRowIsSaid()
{
    using friends::Cause;
    using friends::State;
    const std::array problems{friends::Problem{friends::ProblemKind::Missing, friends::Severity::Error,
                                               Column{Field::AddSource, {}}}};
    for (const State state : upTo(State::Unknown)) {
        QVERIFY(isClean(words::stateName(state)) && !words::stateName(state).isEmpty());
        QVERIFY(words::stateHint(state).endsWith(QLatin1Char('.')));
        for (const Cause cause : upTo(Cause::Interrupted)) {
            for (const int code : {4, 30003, 98765}) {
                const friends::Outcome outcome{cause, code, 502, 3, "info"};
                QVERIFY(isSaid(words::rowWords(state, outcome, problems, u"alice", u"bob")));
                QVERIFY(isSaid(words::rowWords(state, outcome, problems, {}, {})));
                QVERIFY(isClean(words::resultText(state, outcome)));
                QVERIFY(isClean(words::outcomeCode(outcome)));
            }
        }
    }
    QCOMPARE(words::resultText(State::Ready, {}), QString());
    QCOMPARE(words::resultText(State::Failed, {Cause::Row, 30003, 200, 2, {}}),
             QStringLiteral("[30003] Account not found · 2 attempts"));
    QCOMPARE(words::resultText(State::Failed, {Cause::Row, 98765, 200, 1, "moon"}),
             QStringLiteral("[98765] moon"));
}

void TestWords::aMissingAccountIsNamed()
{
    const words::Said said = words::rowWords(
        friends::State::Failed, {friends::Cause::Row, 30003, 200, 1, "x"}, {}, u"alice", u"erin");
    QCOMPARE(said.title, QStringLiteral("Account not found"));
    QCOMPARE(
        said.text(),
        QStringLiteral(
            "The account “erin” does not exist in this app. Create the account in the app first, or correct "
            "To_Account, then retry. [30003]"));
}

void TestWords::unknownRowsMayBeRepeated()
{
    using friends::Cause;
    for (const Cause cause :
         {Cause::Transport, Cause::NotInAnswer, Cause::Contradiction, Cause::Interrupted}) {
        const words::Said said =
            words::rowWords(friends::State::Unknown, {cause, 4, 0, 5, {}}, {}, u"a", u"b");
        QCOMPARE(said.title, QStringLiteral("Unknown"));
        QVERIFY(said.text().contains(QStringLiteral("may have been imported")));
        QVERIFY(said.text().contains(QStringLiteral("again still leaves only one friend")));
    }
}

void TestWords::textFromOutsideStaysHarmless()
{
    const QByteArray info = nasty.toUtf8();
    for (const chatapi::CodeRule &rule : chatapi::codeRules()) {
        const words::Said said = words::rowCodeWords(rule.code, info, nasty, nasty);
        for (const QString &text : {said.text(), said.raw, said.title}) {
            for (const QChar c : text)
                QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
        }
    }
    const QString unknown = words::codeWords(4711, words::CodeLevel::Row, info).text();
    QVERIFY2(unknown.contains(QStringLiteral("\u241b[31m")), qPrintable(unknown));
    QVERIFY(unknown.contains(QStringLiteral("<U+202E>")));
    const QString both = words::rowCodeWords(30010, {}, u"%2", u"bob").sentence;
    QVERIFY2(both.startsWith(QStringLiteral("“%2” is at the limit")), qPrintable(both));
    QVERIFY(both.contains(QStringLiteral("“bob”")));
    QVERIFY(words::fieldLabel({Field::CustomItem, "Tag_SNS_Custom_\x1b"}).endsWith(QChar(0x241b)));
}

void TestWords::everyDialectIsSaid()
{
    for (const QByteArray &name : files::knownEncodings())
        QVERIFY(words::encodingName(QByteArrayView(name)).startsWith(QString::fromLatin1(name)));
    for (const files::LineEnding ending : upTo(files::LineEnding::Mixed))
        QVERIFY(!words::lineEndingName(ending).isEmpty());
    for (const files::Escape escape : upTo(files::Escape::Backslash))
        QVERIFY(!words::escapeName(escape).isEmpty());
    for (const char *delimiter : {",", ";", "\t", "|", ":", " ", "^", "~", "\x01"}) {
        const QString name = words::delimiterName(delimiter);
        QVERIFY(!name.isEmpty() && isClean(name));
    }
    QCOMPARE(
        words::dialectText({}),
        QStringLiteral("separator: comma, quote: double quote, line ends: LF (Unix), first row is a header"));
}

void TestWords::everyChangeHasAName()
{
    for (const friends::ChangeKind kind : upTo(friends::ChangeKind::Restoring)) {
        for (const qsizetype rows : {0, 1, 1204}) {
            QVERIFY(!words::changeName(kind, rows).isEmpty());
            QVERIFY(isClean(words::changeName(kind, rows)));
        }
    }
    QCOMPARE(words::changeName(friends::ChangeKind::RemovingRows, 1), QStringLiteral("deleting 1 row"));
    QCOMPARE(words::changeTitle(friends::ChangeKind::Pasting, 500), QStringLiteral("Paste 500 rows"));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
