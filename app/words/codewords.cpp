// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/codewords.h"

#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace words {

namespace {

struct Entry {
    int code;
    const char *title;
    const char *meaning;
    const char *nextStep;
    bool quotesService = false; ///< its own words tell more than ours can
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Codes)

public:
    static constexpr const char *busyTitle = QT_TR_NOOP("Service busy");
    static constexpr const char *busyMeaning =
        QT_TR_NOOP("The service could not carry out the call for a moment.");
    static constexpr const char *laterStep =
        QT_TR_NOOP("It was tried again as often as allowed; retry in a few minutes.");
    static constexpr const char *oftenTitle = QT_TR_NOOP("Too many calls");
    static constexpr const char *oftenMeaning =
        QT_TR_NOOP("The app was called more often than the service allows.");
    static constexpr const char *oftenStep =
        QT_TR_NOOP("Lower “Share of the app's limit” in the settings of runs (--max-rate in the terminal), "
                   "or retry when other programs of this app are quiet.");
    static constexpr const char *keyTitle = QT_TR_NOOP("Wrong key");
    static constexpr const char *keyMeaning =
        QT_TR_NOOP("The signature is not right: the secret key does not belong to this SDKAppID.");
    static constexpr const char *keyStep =
        QT_TR_NOOP("Copy the key of exactly this app from the console into the connection, then retry.");
    static constexpr const char *regionTitle = QT_TR_NOOP("SDKAppID not known here");
    static constexpr const char *regionMeaning = QT_TR_NOOP(
        "This host does not know the SDKAppID, or has no key for it. Often the app lives in another region.");
    static constexpr const char *regionStep =
        QT_TR_NOOP("Choose the region in which the app was made, and check the SDKAppID.");
    static constexpr const char *adminTitle = QT_TR_NOOP("Not an admin");
    static constexpr const char *adminMeaning =
        QT_TR_NOOP("The calling account is not an administrator of this app.");
    static constexpr const char *adminStep =
        QT_TR_NOOP("Use an admin UserID of the app (the console lists them), then retry.");
    static constexpr const char *filterTitle = QT_TR_NOOP("Sensitive words");
    static constexpr const char *filterMeaning =
        QT_TR_NOOP("The service refuses a text of this row because of the words in it.");
    static constexpr const char *filterStep =
        QT_TR_NOOP("Change Remark, GroupName or AddWording, then retry.");
    static constexpr const char *parameterStep = QT_TR_NOOP("Check the row's fields, then retry.");
    static constexpr const char *defectTitle = QT_TR_NOOP("Call not understood");
    static constexpr const char *defectStep =
        QT_TR_NOOP("This is a fault in the program: please report it with these words.");
    static constexpr const char *blockedTitle = QT_TR_NOOP("Account blocked");
    static constexpr const char *blockedMeaning = QT_TR_NOOP("The calling account is blocked.");
    static constexpr const char *blockedStep =
        QT_TR_NOOP("Ask the service's support, or use another admin of the app.");

    /// API.md, "Codes and what to do with each", ascending.
    static constexpr Entry entries[] = {
        Entry{0, QT_TR_NOOP("Success"), QT_TR_NOOP("The service carried it out."), ""},
        Entry{30001, QT_TR_NOOP("Value not accepted"),
              QT_TR_NOOP("The service does not accept a value of this row."), parameterStep, true},
        Entry{30002, QT_TR_NOOP("SDKAppID does not match"),
              QT_TR_NOOP("The SDKAppID is not the one that the accounts belong to."),
              QT_TR_NOOP("Check the SDKAppID of the connection.")},
        Entry{30003, QT_TR_NOOP("Account not found"), QT_TR_NOOP("The account does not exist in this app."),
              QT_TR_NOOP("Create the account in the app first, or correct the row, then retry.")},
        Entry{30004, adminTitle, adminMeaning, adminStep},
        Entry{30005, filterTitle, filterMeaning, filterStep},
        Entry{30006, QT_TR_NOOP("Error inside the service"), busyMeaning, laterStep},
        Entry{30007, QT_TR_NOOP("Service timed out"), busyMeaning, laterStep},
        Entry{30008, QT_TR_NOOP("Write conflict"),
              QT_TR_NOOP("Two writes for the same From_Account met at the service."),
              QT_TR_NOOP("It was tried again as often as allowed; retry when no other program writes for "
                         "this account.")},
        Entry{30010, QT_TR_NOOP("From_Account has too many friends"),
              QT_TR_NOOP("From_Account is at its limit of 3000 friends, so the friend was not added."),
              QT_TR_NOOP("Remove friends of From_Account, then retry.")},
        Entry{30011, QT_TR_NOOP("From_Account has too many lists"),
              QT_TR_NOOP("From_Account is at its limit of friend lists, so the friend was not added."),
              QT_TR_NOOP("Use an existing friend list in GroupName, or remove one of From_Account's lists, "
                         "then retry.")},
        Entry{30014, QT_TR_NOOP("To_Account has too many friends"),
              QT_TR_NOOP("To_Account is at its limit of friends, so the friend was not added."),
              QT_TR_NOOP("Remove friends of To_Account, then retry.")},
        Entry{60002, defectTitle, QT_TR_NOOP("The service did not understand the address of the call."),
              defectStep, true},
        Entry{60003, defectTitle, QT_TR_NOOP("The service did not understand the content of the call."),
              defectStep, true},
        Entry{60004, QT_TR_NOOP("Wrong account or signature"),
              QT_TR_NOOP("The service does not accept the calling account with this signature."),
              QT_TR_NOOP("Check the admin UserID and the secret key of the connection, then retry.")},
        Entry{60005, QT_TR_NOOP("Wrong account or signature"),
              QT_TR_NOOP("The service does not accept the calling account with this signature."),
              QT_TR_NOOP("Check the admin UserID and the secret key of the connection, then retry.")},
        Entry{60006, QT_TR_NOOP("SDKAppID not valid"),
              QT_TR_NOOP("The service does not accept the SDKAppID."),
              QT_TR_NOOP("Check the SDKAppID of the connection, then retry.")},
        Entry{60007, oftenTitle, oftenMeaning, oftenStep},
        Entry{60008, QT_TR_NOOP("Service timed out"), busyMeaning, laterStep},
        Entry{60009, QT_TR_NOOP("No such command"),
              QT_TR_NOOP("This host does not know the call: it may not be the service."),
              QT_TR_NOOP("Check the host of the connection.")},
        Entry{60010, adminTitle, adminMeaning, adminStep},
        Entry{60011, oftenTitle, oftenMeaning, oftenStep},
        Entry{60012, QT_TR_NOOP("SDKAppID missing"),
              QT_TR_NOOP("The call reached the service without an SDKAppID."),
              QT_TR_NOOP("Check the SDKAppID of the connection, then retry.")},
        Entry{60013, busyTitle, busyMeaning, laterStep},
        Entry{60014, busyTitle, busyMeaning, laterStep},
        Entry{60015, QT_TR_NOOP("Admin not valid"), QT_TR_NOOP("The service cannot read the admin UserID."),
              QT_TR_NOOP("Correct the admin UserID of the connection, then retry.")},
        Entry{60016, QT_TR_NOOP("App disabled"), QT_TR_NOOP("The app with this SDKAppID is disabled."),
              QT_TR_NOOP("Enable it in the console, then retry.")},
        Entry{60017, QT_TR_NOOP("Call forbidden"), QT_TR_NOOP("The service forbids this call for the app."),
              QT_TR_NOOP("Ask the service's support which calls the app may make."), true},
        Entry{60018, oftenTitle, oftenMeaning, oftenStep},
        Entry{60019, oftenTitle, oftenMeaning, oftenStep},
        Entry{60020, QT_TR_NOOP("Package expired"),
              QT_TR_NOOP("The app's package has expired or is not active yet."),
              QT_TR_NOOP("Renew it in the console, wait until it is active, then retry.")},
        Entry{60021, QT_TR_NOOP("IP address not allowed"),
              QT_TR_NOOP("The app does not allow calls from this computer's IP address."),
              QT_TR_NOOP("Add the address to the app's list in the console, or work from an allowed one.")},
        Entry{70001, QT_TR_NOOP("Signature expired"),
              QT_TR_NOOP("The service says that the signature has expired, although it is new."),
              QT_TR_NOOP("Set this computer's clock, date and time zone right, then retry.")},
        Entry{70002, keyTitle, keyMeaning, keyStep},
        Entry{70003, keyTitle, keyMeaning, keyStep},
        Entry{70005, keyTitle, keyMeaning, keyStep},
        Entry{70009, keyTitle, keyMeaning, keyStep},
        Entry{70013, QT_TR_NOOP("Signature for another UserID"),
              QT_TR_NOOP("The signature was made for another UserID than the one that calls."),
              QT_TR_NOOP("Check the admin UserID of the connection, then retry.")},
        Entry{70014, QT_TR_NOOP("Signature for another SDKAppID"),
              QT_TR_NOOP("The signature was made for another SDKAppID than the one that calls."),
              QT_TR_NOOP("Check the SDKAppID and the key of the connection, then retry.")},
        Entry{70016, regionTitle, regionMeaning, regionStep},
        Entry{70020, regionTitle, regionMeaning, regionStep},
        Entry{70050, QT_TR_NOOP("Locked for a minute"),
              QT_TR_NOOP("There were too many failed logins, so the service locks the account for a minute."),
              QT_TR_NOOP("Correct the key first, wait a minute, then retry.")},
        Entry{70051, blockedTitle, blockedMeaning, blockedStep},
        Entry{70052, QT_TR_NOOP("Signature no longer valid"),
              QT_TR_NOOP("The service says that the signature was invalidated, although it is new."),
              QT_TR_NOOP("Set this computer's clock, date and time zone right, then retry.")},
        Entry{70107, QT_TR_NOOP("Account not found"), QT_TR_NOOP("The account does not exist in this app."),
              QT_TR_NOOP("Create the account in the app first, or correct the row, then retry.")},
        Entry{70114, blockedTitle, blockedMeaning, blockedStep},
        Entry{70169, QT_TR_NOOP("Service timed out"), busyMeaning, laterStep},
        Entry{70202, QT_TR_NOOP("Service timed out"), busyMeaning, laterStep},
        Entry{70206, QT_TR_NOOP("Too many rows in one call"),
              QT_TR_NOOP("The service does not accept that many rows in one call."),
              QT_TR_NOOP("Lower “Most rows in one call” in the settings of runs (--batch-size in the "
                         "terminal), then retry."),
              true},
        Entry{70402, QT_TR_NOOP("Value not accepted"),
              QT_TR_NOOP("The service does not accept a value of the call."), parameterStep, true},
        Entry{70403, QT_TR_NOOP("Needs admin rights"),
              QT_TR_NOOP("The calling account may not make this call."), adminStep},
        Entry{70500, QT_TR_NOOP("Error inside the service"), busyMeaning, laterStep},
        Entry{80001, QT_TR_NOOP("Content filter"),
              QT_TR_NOOP("The app's content filter blocks a text of this row."), filterStep},
    };
};
static_assert(std::ranges::is_sorted(Text::entries, {}, &Entry::code));

QString serviceSays(const QString &info)
{
    return info.isEmpty() ? QString() : Text::tr("The service says: “%1”.").arg(info);
}

Said unknownCode(int code, CodeLevel level, const QString &info)
{
    const QString meaning = level == CodeLevel::Row
        ? Text::tr("The service refused this row with a code that this program does not know.")
        : Text::tr("The service refused the call with a code that this program does not know.");
    return {Text::tr("Refused: code %1").arg(code), sentences({meaning, serviceSays(info)}),
            Text::tr("Look the code up in the service's documentation, then retry."), codeMark(code), info};
}

/// Sentences that name the account; empty for codes that speak of none.
QString namingSentence(int code, const QString &from, const QString &to)
{
    switch (code) {
    case 30003:
    case 70107:
        return Text::tr("The account “%1” does not exist in this app.").arg(to);
    case 30010:
        return Text::tr("“%1” is at the limit of 3000 friends, so “%2” was not added.").arg(from, to);
    case 30011:
        return Text::tr("“%1” is at the limit of friend lists, so “%2” was not added.").arg(from, to);
    case 30014:
        return Text::tr("“%1” is at the limit of friends, so “%2” was not added.").arg(to, from);
    default:
        return {};
    }
}

} // namespace

QString codeMark(int code)
{
    return code == 0 ? QString() : QStringLiteral("[%1]").arg(code);
}

Said codeWords(int code, CodeLevel level, QByteArrayView info)
{
    const QString shown = visible(info);
    const auto found = std::ranges::lower_bound(Text::entries, code, {}, &Entry::code);
    if (found == std::end(Text::entries) || found->code != code)
        return unknownCode(code, level, shown);
    const QString own = found->quotesService ? serviceSays(shown) : QString();
    return {Text::tr(found->title), sentences({Text::tr(found->meaning), own}),
            found->nextStep[0] ? Text::tr(found->nextStep) : QString(), codeMark(code), shown};
}

Said rowCodeWords(int code, QByteArrayView info, QStringView fromAccount, QStringView toAccount)
{
    Said said = codeWords(code, CodeLevel::Row, info);
    if (fromAccount.isEmpty() || toAccount.isEmpty())
        return said;
    const QString sentence = namingSentence(code, visible(fromAccount, 64), visible(toAccount, 64));
    if (!sentence.isEmpty())
        said.sentence = sentence;
    if (code == 30003 || code == 70107)
        said.nextStep = Text::tr("Create the account in the app first, or correct To_Account, then retry.");
    return said;
}

} // namespace words
