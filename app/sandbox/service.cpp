// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/service.h"

#include "chatapi/codes.h"
#include "chatapi/requests.h"
#include "chatapi/usersig.h"
#include "sandbox/itemrules.h"
#include "sandbox/rehearsal.h"

#include "friends/rules.h"

#include <QtCore/QUrlQuery>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {

namespace dom = simdjson::dom;
using chatapi::Command;

namespace {

constexpr std::array commands{Command::FriendImport, Command::FriendCheck, Command::AccountCheck,
                              Command::FriendDelete};

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What every answer ends with.
void appendTail(QByteArray &json, int errorCode, std::string_view info, bool ok)
{
    json.append(R"("ActionStatus":)").append(ok ? "\"OK\"" : "\"FAIL\"");
    json.append(R"(,"ErrorCode":)").append(QByteArray::number(errorCode)).append(R"(,"ErrorInfo":)");
    chatapi::appendJsonString(json, info);
    json.append(R"(,"ErrorDisplay":""})");
}

void appendEntry(QByteArray &json, std::string_view accountKey, std::string_view account, int code,
                 std::string_view info)
{
    if (!json.endsWith('['))
        json.append(',');
    json.append("{\"").append(accountKey.data(), static_cast<qsizetype>(accountKey.size())).append("\":");
    chatapi::appendJsonString(json, account);
    json.append(R"(,"ResultCode":)").append(QByteArray::number(code)).append(R"(,"ResultInfo":)");
    chatapi::appendJsonString(json, info);
    json.append('}');
}

/// FNV-1a, so that a seed means the same on every computer.
quint64 mixed(quint64 hash, std::string_view text)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

quint64 drawn(quint32 seed, std::string_view a, std::string_view b, int attempt)
{
    quint64 hash =
        mixed(mixed((14695981039346656037ULL ^ seed) * 1099511628211ULL, a) ^ 0x9e3779b97f4a7c15ULL, b);
    hash ^= static_cast<quint64>(attempt) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

/// What is wrong with the parameters of a URL; code 0 for nothing.
struct QueryFault {
    int code = 0;
    std::string_view info;
};

QueryFault signatureFault(const QByteArray &userSig, const chatapi::Credentials &caller, qint64 unixNow)
{
    if (userSig.isEmpty())
        return {70002, "UserSig is empty"};
    switch (chatapi::verifyUserSig(userSig, caller, unixNow)) {
    case chatapi::UserSigVerdict::Valid:
        return {};
    case chatapi::UserSigVerdict::Unreadable:
        return {70003, "UserSig cannot be read"};
    case chatapi::UserSigVerdict::WrongIdentifier:
        return {70013, "UserSig was made for another identifier"};
    case chatapi::UserSigVerdict::WrongSdkAppId:
        return {70014, "UserSig was made for another SDKAppID"};
    case chatapi::UserSigVerdict::WrongSignature:
        return {70009, "UserSig does not verify with the key of this SDKAppID"};
    case chatapi::UserSigVerdict::Expired:
        return {70001, "UserSig is expired"};
    }
    Q_UNREACHABLE();
}

QueryFault callerFault(const QUrlQuery &query, const QByteArray &key, qint64 unixNow)
{
    const auto value = [&query](const char *name) {
        return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded).toUtf8();
    };
    const QByteArray app = value("sdkappid");
    bool isNumber = false;
    const quint32 number = app.toUInt(&isNumber);
    if (app.isEmpty())
        return {60012, "sdkappid is missing"};
    if (!isNumber || number == 0)
        return {60006, "sdkappid is not a number"};
    if (number != sdkAppId)
        return {70020, "no such sdkappid here"};
    const QByteArray identifier = value("identifier");
    if (identifier.isEmpty())
        return {60004, "identifier is missing"};
    const QueryFault fault = signatureFault(value("usersig"), {number, key, identifier}, unixNow);
    if (fault.code != 0)
        return fault;
    if (identifier != admin)
        return {60010, "identifier is not an app admin"};
    return {};
}

QueryFault queryFault(const QString &text, const QByteArray &key, qint64 unixNow)
{
    const QUrlQuery query(text);
    if (const QueryFault fault = callerFault(query, key, unixNow); fault.code != 0)
        return fault;
    bool isNumber = false;
    query.queryItemValue(QStringLiteral("random")).toUInt(&isNumber);
    if (!isNumber)
        return {60002, "random is not an unsigned number of 32 bits"};
    if (query.queryItemValue(QStringLiteral("contenttype")) != QLatin1StringView("json"))
        return {60002, "contenttype is not json"};
    return {};
}

/// A list of UserIDs under `key`; false when it is something else or its length is not 1..most.
bool readAccounts(const dom::object &body, std::string_view key, std::size_t most,
                  std::vector<std::string_view> &accounts)
{
    dom::array array;
    if (body.at_key(key).get_array().get(array) != simdjson::SUCCESS || array.size() == 0
        || array.size() > most)
        return false;
    for (const dom::element entry : array) {
        std::string_view account;
        if (entry.get_string().get(account) != simdjson::SUCCESS || !isUserId(account))
            return false;
        accounts.push_back(account);
    }
    return true;
}

/// True for faults that a caller can still read a whole and true answer behind.
bool leavesAnswerWhole(Fault fault)
{
    return fault == Fault::None || fault == Fault::Drip;
}

} // namespace

struct Service::Parser {
    dom::parser json;
};

/// A call that is being worked on. Views into the parser's memory.
struct Service::Request {
    Command command = Command::FriendImport;
    dom::object body;
    std::string_view from;
    std::vector<ImportItem> items;
    RehearsedCall fault;
};

/// What became of one item.
struct Service::Result {
    std::string_view account;
    int code = 0;
    QByteArray info;

    explicit Result(std::string_view toAccount) : account(toAccount) { }
};

namespace {

void appendFailed(QByteArray &json, const std::vector<std::string_view> &failed)
{
    json.append("\"Fail_Account\":[");
    for (const std::string_view account : failed) {
        if (!json.endsWith('['))
            json.append(',');
        chatapi::appendJsonString(json, account);
    }
    json.append("],");
}

/// Makes the entries of an answer as wrong as the fault asks for.
template <typename Result>
void spoil(Fault fault, std::vector<Result> &results, std::vector<std::string_view> &failed)
{
    std::erase_if(results, [](const Result &result) { return isSilent(result.account); });
    std::erase_if(failed, isSilent);
    if (results.empty())
        return;
    if (fault == Fault::Incomplete) {
        const std::string_view first = results.front().account;
        std::erase_if(results, [first](const Result &result) {
            return result.account == first || drawn(1, result.account, {}, 0) % 3 == 0;
        });
    } else if (fault == Fault::WrongEntries) {
        std::reverse(results.begin(), results.end());
        results.push_back(Result(results.front()));
        results.emplace_back("nobody_asked").code = 30003;
    } else if (fault == Fault::Contradictory) {
        failed.push_back(results[results.size() / 2].account);
        results.emplace_back(results.front().account).code = results.front().code == 0 ? 30003 : 0;
    }
}

} // namespace

Service::Service(const Settings &settings) : m_settings(settings), m_parser(std::make_unique<Parser>()) { }

Service::~Service() = default;

Reply Service::handle(const IncomingCall &call, Clock::time_point now, qint64 unixNow)
{
    ++m_statistics.calls;
    m_statistics.mostCallsAtOnce = std::max(m_statistics.mostCallsAtOnce, ++m_onTheWay);
    countArrival(now);
    const qint64 serviceNow = unixNow + m_settings.clockAhead.count();
    Reply reply = answer(call, now, serviceNow);
    reply.unixTime = serviceNow;
    const Faults &faults = m_settings.faults;
    reply.delay += faults.latency;
    if (faults.latencySpread.count() > 0) {
        const quint64 draw = drawn(faults.seed, "latency", {}, static_cast<int>(m_statistics.calls));
        reply.delay +=
            std::chrono::milliseconds(draw % static_cast<quint64>(faults.latencySpread.count() + 1));
    }
    if (reply.fault != Fault::None)
        ++m_statistics.faults;
    return reply;
}

void Service::ended(const Reply &reply, bool delivered)
{
    --m_onTheWay;
    if (delivered && reply.tells) {
        for (const auto &[pair, told] : *reply.tells)
            pair->told = told;
    }
    if (!reply.writing.isEmpty())
        m_writing.remove(reply.writing);
}

void Service::setFaults(const Faults &faults)
{
    m_settings.faults = faults;
    m_callNumbers.clear();
}

Reply Service::answer(const IncomingCall &call, Clock::time_point now, qint64 unixNow)
{
    const QByteArray path = call.path.toUtf8();
    const auto command = std::find_if(commands.begin(), commands.end(), [&path](Command candidate) {
        return path.startsWith('/') && viewOf(path).substr(1) == chatapi::commandPath(candidate);
    });
    if (command == commands.end())
        return refuse(60009, "no such command");
    if (!call.isPost)
        return refuse(60002, "the method is not POST");
    if (const QueryFault fault = queryFault(call.query, m_settings.secretKey, unixNow); fault.code != 0)
        return refuse(fault.code, fault.info);
    if (isOverRate(now)) {
        ++m_statistics.overRate;
        return refuse(60011, "more calls in a second than this SDKAppID may make");
    }
    Request request;
    request.command = *command;
    if (m_parser->json.parse(call.body.constData(), static_cast<std::size_t>(call.body.size()))
            .get_object()
            .get(request.body)
        != simdjson::SUCCESS)
        return refuse(60003, "the body is not a JSON object");
    switch (*command) {
    case Command::FriendImport:
        return import(request);
    case Command::FriendCheck:
        return check(request);
    case Command::AccountCheck:
        return checkAccounts(request);
    case Command::FriendDelete:
        return remove(request);
    }
    Q_UNREACHABLE();
}

void Service::countArrival(Clock::time_point now)
{
    m_arrived.push_back(now);
    while (now - m_arrived.front() >= std::chrono::seconds(1))
        m_arrived.pop_front();
    m_statistics.mostCallsInASecond =
        std::max(m_statistics.mostCallsInASecond, static_cast<int>(m_arrived.size()));
}

bool Service::isOverRate(Clock::time_point now)
{
    while (!m_accepted.empty() && now - m_accepted.front() >= std::chrono::seconds(1))
        m_accepted.pop_front();
    if (static_cast<int>(m_accepted.size()) >= m_settings.callsPerSecond)
        return true;
    m_accepted.push_back(now);
    return false;
}

Reply Service::import(Request &request)
{
    ++m_statistics.importCalls;
    request.from = textOf(request.body, "From_Account");
    dom::array array;
    if (!isUserId(request.from))
        return refuse(30001, "From_Account is not a UserID of 1 to 32 bytes");
    if (request.body.at_key("AddFriendItem").get_array().get(array) != simdjson::SUCCESS || array.size() == 0
        || array.size() > chatapi::itemsPerCall)
        return refuse(30001, "AddFriendItem is not a list of 1 to 1000 items");
    request.items.resize(array.size());
    std::size_t index = 0;
    for (const dom::element element : array) {
        if (!readImportItem(element, request.items[index++]))
            return refuse(30001, "an item has no To_Account of 1 to 32 bytes");
    }
    const auto found = m_owners.find(request.from);
    Owner &owner = found != m_owners.end() ? found->second : m_owners[std::string(request.from)];
    countItems(request, owner);
    chooseFault(request, ++owner.calls);
    if (m_writing.contains(bytesOf(request.from))) {
        ++m_statistics.overlaps;
        return refuse(30008, "Err_SNS_FriendImport_Write_Conflict");
    }
    if (std::optional<Reply> failed = failBefore(request))
        return *failed;
    return applyImport(request, owner);
}

/// Counts every pair of the call, before anything is decided about it.
void Service::countItems(Request &request, Owner &owner)
{
    m_statistics.largestCall = std::max(m_statistics.largestCall, static_cast<int>(request.items.size()));
    m_statistics.items += static_cast<qint64>(request.items.size());
    for (const ImportItem &item : request.items) {
        auto found = owner.pairs.find(item.toAccount);
        if (found == owner.pairs.end()) {
            found = owner.pairs.emplace(std::string(item.toAccount), Pair{}).first;
            ++m_statistics.pairs;
        } else {
            ++m_statistics.repeatedPairs;
            m_statistics.repeatedAfterSuccess += found->second.told == Told::Success ? 1 : 0;
            m_statistics.repeatedAfterFailure += found->second.told == Told::Failure ? 1 : 0;
        }
        ++found->second.attempts;
        found->second.told = Told::Nothing;
    }
}

void Service::chooseFault(Request &request, int callsOfOwner)
{
    request.fault = rehearsedCall(request.from, callsOfOwner);
    scriptFault(request);
    if (request.fault.fault != Fault::None)
        return;
    const std::string_view first = request.items.front().toAccount;
    const quint64 draw = drawn(m_settings.faults.seed, request.from, first, callsOfOwner);
    double at = static_cast<double>(draw >> 11) / 9007199254740992.0;
    for (const FaultRate &rate : m_settings.faults.rates) {
        if (at < rate.rate) {
            request.fault.fault = rate.fault;
            request.fault.code = rate.code;
            return;
        }
        at -= rate.rate;
    }
}

void Service::scriptFault(Request &request)
{
    const std::string_view command = chatapi::commandPath(request.command);
    const int number = ++m_callNumbers[std::string(command)];
    for (const ScriptedFault &fault : m_settings.faults.script) {
        if (viewOf(fault.command) == command && number >= fault.first && number < fault.first + fault.times) {
            request.fault.fault = fault.fault;
            request.fault.code = fault.code;
        }
    }
}

/// The faults after which nothing is applied.
std::optional<Reply> Service::failBefore(Request &request)
{
    if (request.fault.fault == Fault::ErrorCode) {
        ++m_statistics.faults;
        return refuse(request.fault.code, "Err_Sandbox_Rehearsal");
    }
    Reply reply;
    reply.fault = request.fault.fault;
    reply.delay = request.fault.delay;
    if (request.fault.fault == Fault::CutBefore)
        return reply;
    if (request.fault.fault != Fault::HttpStatus)
        return {};
    reply.httpStatus = request.fault.code;
    reply.body = "<html><body>" + QByteArray::number(request.fault.code) + "</body></html>";
    return reply;
}

Reply Service::applyImport(Request &request, Owner &owner)
{
    std::vector<Result> results = applyItems(request, owner);
    std::vector<std::pair<Pair *, Told>> tells;
    if (leavesAnswerWhole(request.fault.fault))
        tells = told(owner, results);
    std::vector<std::string_view> failed;
    for (const Result &result : results) {
        if (result.code != 0)
            failed.push_back(result.account);
    }
    spoil(request.fault.fault, results, failed);
    QByteArray json = "{\"ResultItem\":[";
    json.reserve(static_cast<qsizetype>(results.size()) * 72 + 256);
    for (const Result &result : results)
        appendEntry(json, "To_Account", result.account, result.code, viewOf(result.info));
    json.append("],");
    if (!failed.empty())
        appendFailed(json, failed);
    Reply reply = finish(request, std::move(json));
    reply.tells = std::make_shared<std::vector<std::pair<Pair *, Told>>>(std::move(tells));
    return reply;
}

std::vector<Service::Result> Service::applyItems(Request &request, Owner &owner)
{
    std::vector<Result> results;
    std::unordered_set<std::string_view> inCall;
    results.reserve(request.items.size());
    for (std::size_t i = 0; i < request.items.size(); ++i) {
        Result &result = results.emplace_back(request.items[i].toAccount);
        if (inCall.insert(result.account).second) {
            result.code = applyItem(request, owner, owner.pairs.find(result.account)->second, i, result.info);
        } else {
            ++m_statistics.duplicatesInCall;
            result.code = 30001;
            result.info = "Err_SNS_FriendImport_To_Account_Repeated";
        }
        ++m_statistics.resultCodes[result.code];
    }
    return results;
}

/// What a whole answer says about each pair.
std::vector<std::pair<Pair *, Told>> Service::told(Owner &owner, const std::vector<Result> &results)
{
    std::vector<std::pair<Pair *, Told>> told;
    told.reserve(results.size());
    for (const Result &result : results) {
        if (isSilent(result.account))
            continue;
        Pair &pair = owner.pairs.find(result.account)->second;
        const chatapi::Action action = chatapi::rowAction(result.code);
        if (action == chatapi::Action::Success)
            told.emplace_back(&pair, Told::Success);
        else if (action == chatapi::Action::FailRow || action == chatapi::Action::Stop)
            told.emplace_back(&pair, Told::Failure);
    }
    return told;
}

/// Applies one item to the friends; gives its ResultCode.
int Service::applyItem(Request &request, Owner &owner, Pair &pair, std::size_t index, QByteArray &info)
{
    const ImportItem &item = request.items[index];
    if (!item.fault.empty()) {
        info = bytesOf(item.fault);
        return 30001;
    }
    if (const int code = rehearsedResult(request.from, item.toAccount, pair.attempts)) {
        info = "Err_SNS_FriendImport_Rehearsal_" + QByteArray::number(code);
        return code;
    }
    if (!pair.isFriend && owner.friends >= m_settings.friendsOfOneUser) {
        info = "Err_SNS_FriendImport_My_Friend_Num_Exceed_Threshold";
        return 30010;
    }
    std::size_t newGroups = 0;
    for (const std::string_view group : item.groups)
        newGroups += owner.groups.contains(group) ? 0 : 1;
    if (owner.groups.size() + newGroups > friends::groupsOfOneUser) {
        info = "Err_SNS_FriendImport_Group_Num_Exceed_Threshold";
        return 30011;
    }
    for (const std::string_view group : item.groups)
        owner.groups.emplace(group);
    if (std::exchange(pair.isFriend, true)) {
        ++m_statistics.appliedAgain;
    } else {
        ++owner.friends;
        ++m_statistics.friends;
    }
    return 0;
}

Reply Service::check(Request &request)
{
    request.from = textOf(request.body, "From_Account");
    const std::string_view type = textOf(request.body, "CheckType");
    std::vector<std::string_view> accounts;
    const bool both = type == "CheckResult_Type_Both";
    if (!isUserId(request.from) || !readAccounts(request.body, "To_Account", chatapi::itemsPerCall, accounts))
        return refuse(30001, "From_Account or To_Account is wrong");
    if (!both && type != "CheckResult_Type_Single")
        return refuse(30001, "CheckType is wrong");
    scriptFault(request);
    if (std::optional<Reply> failed = failBefore(request))
        return *failed;
    QByteArray json = "{\"InfoItem\":[";
    for (const std::string_view account : accounts) {
        const bool isLeftOut = account == accounts.front() || drawn(1, account, {}, 0) % 3 == 0;
        if (request.fault.fault == Fault::Incomplete && isLeftOut)
            continue;
        const bool has = areFriends(request.from, account);
        const bool isHad = both && areFriends(account, request.from);
        appendEntry(json, "To_Account", account, 0, {});
        json.chop(1);
        json.append(R"(,"Relation":"CheckResult_Type_)");
        json.append(has && isHad ? "BothWay"
                        : has    ? "AWithB"
                        : isHad  ? "BWithA"
                                 : "NoRelation")
            .append("\"}");
    }
    json.append("],");
    return finish(request, std::move(json));
}

Reply Service::checkAccounts(Request &request)
{
    dom::array array;
    if (request.body.at_key("CheckItem").get_array().get(array) != simdjson::SUCCESS || array.size() == 0
        || array.size() > chatapi::accountsPerAccountCheck)
        return refuse(70402, "CheckItem is not a list of 1 to 100 items");
    QByteArray json = "{\"ResultItem\":[";
    for (const dom::element entry : array) {
        dom::object object;
        const bool isObject = entry.get_object().get(object) == simdjson::SUCCESS;
        const std::string_view account = isObject ? textOf(object, "UserID") : std::string_view();
        if (!isUserId(account))
            return refuse(70402, "an item has no UserID of 1 to 32 bytes");
        const bool missing = account.starts_with("missing_") || account.starts_with("noaccount_");
        appendEntry(json, "UserID", account, 0, {});
        json.chop(1);
        json.append(R"(,"AccountStatus":")").append(missing ? "NotImported" : "Imported").append("\"}");
    }
    json.append("],");
    scriptFault(request);
    if (std::optional<Reply> failed = failBefore(request))
        return *failed;
    return finish(request, std::move(json));
}

Reply Service::remove(Request &request)
{
    request.from = textOf(request.body, "From_Account");
    const std::string_view type = textOf(request.body, "DeleteType");
    std::vector<std::string_view> accounts;
    if (!isUserId(request.from) || !readAccounts(request.body, "To_Account", chatapi::itemsPerCall, accounts))
        return refuse(30001, "From_Account or To_Account is wrong");
    if (type != "Delete_Type_Single" && type != "Delete_Type_Both")
        return refuse(30001, "DeleteType is wrong");
    if (m_writing.contains(bytesOf(request.from))) {
        ++m_statistics.overlaps;
        return refuse(30008, "Err_SNS_FriendDelete_Write_Conflict");
    }
    scriptFault(request);
    if (std::optional<Reply> failed = failBefore(request))
        return *failed;
    const auto forget = [this](std::string_view from, std::string_view to) {
        const auto owner = m_owners.find(from);
        if (owner == m_owners.end())
            return;
        const auto pair = owner->second.pairs.find(to);
        if (pair != owner->second.pairs.end() && std::exchange(pair->second.isFriend, false)) {
            --owner->second.friends;
            --m_statistics.friends;
        }
    };
    QByteArray json = "{\"ResultItem\":[";
    for (const std::string_view account : accounts) {
        forget(request.from, account);
        if (type == "Delete_Type_Both")
            forget(account, request.from);
        appendEntry(json, "To_Account", account, 0, {});
    }
    json.append("],");
    return finish(request, std::move(json));
}

/// Closes an answer that begins with its entries, and spoils it where the call's fault says so.
Reply Service::finish(Request &request, QByteArray body)
{
    Reply reply;
    reply.delay = request.fault.delay;
    reply.fault = request.fault.fault;
    const bool isWrite = request.command == Command::FriendImport || request.command == Command::FriendDelete;
    if (isWrite) {
        reply.writing = bytesOf(request.from);
        m_writing.insert(reply.writing);
    }
    appendTail(body, 0, {}, request.fault.fault != Fault::FailWithoutCode);
    if (request.fault.fault == Fault::Garbled)
        body = body.first(body.size() * 2 / 3) + "\"}]garbled";
    reply.body = std::move(body);
    return reply;
}

Reply Service::refuse(int errorCode, std::string_view info)
{
    ++m_statistics.refused;
    ++m_statistics.errorCodes[errorCode];
    Reply reply;
    reply.body = "{";
    appendTail(reply.body, errorCode, info, false);
    return reply;
}

bool Service::areFriends(std::string_view fromAccount, std::string_view toAccount) const
{
    const auto owner = m_owners.find(fromAccount);
    if (owner == m_owners.end())
        return false;
    const auto pair = owner->second.pairs.find(toAccount);
    return pair != owner->second.pairs.end() && pair->second.isFriend;
}

bool Service::isFriend(const QByteArray &fromAccount, const QByteArray &toAccount) const
{
    return areFriends(viewOf(fromAccount), viewOf(toAccount));
}

QList<std::pair<QByteArray, QByteArray>> Service::friends() const
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const auto &[from, owner] : m_owners) {
        for (const auto &[to, pair] : owner.pairs) {
            if (pair.isFriend)
                pairs.append({bytesOf(from), bytesOf(to)});
        }
    }
    return pairs;
}

} // namespace sandbox
