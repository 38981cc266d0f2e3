// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/settings.h"
#include "sandbox/statistics.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace sandbox {

/// One HTTP request, as far as the service looks at it.
struct IncomingCall {
    bool isPost = false;
    QString path; ///< with the leading '/'
    QString query; ///< still percent-encoded
    QByteArray body;
};

/// What the caller was last told about a pair, if anything reached it whole.
enum class Told : quint8 { Nothing, Success, Failure };

/// What the service keeps of a From_Account with a To_Account.
struct Pair {
    int attempts = 0; ///< calls that carried it
    bool isFriend = false;
    Told told = Told::Nothing;
};

/// How to answer it.
struct Reply {
    int httpStatus = 200;
    QByteArray body;
    qint64 unixTime = 0; ///< what the service's clock says
    std::chrono::milliseconds delay{0};
    Fault fault = Fault::None; ///< what the connection has to do; None, CutBefore .. Drip
    QByteArray writing; ///< From_Account that is being written until Service::ended(); empty for none
    std::shared_ptr<std::vector<std::pair<Pair *, Told>>> tells; ///< what it says about which pair
};

/// What the service does, without a network: checks a call as API.md asks, applies it to the friends it
/// keeps, and says how to answer. One thread.
class Service {
public:
    using Clock = std::chrono::steady_clock;

    explicit Service(const Settings &settings);
    ~Service();

    /// `now`: of the steady clock, for the rate; `unixNow`: Unix seconds of this computer's clock.
    Reply handle(const IncomingCall &call, Clock::time_point now, qint64 unixNow);
    /// The answer to a call is handed to its connection (`delivered`), or the connection is gone.
    void ended(const Reply &reply, bool delivered);
    /// From now on; the calls that scripted faults count begin again at 1.
    void setFaults(const Faults &faults);
    [[nodiscard]] const Faults &faults() const { return m_settings.faults; }

    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    [[nodiscard]] bool isFriend(const QByteArray &fromAccount, const QByteArray &toAccount) const;
    /// All pairs, as From_Account and To_Account, in no order.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> friends() const;

private:
    struct Parser;
    struct Request;
    struct Result;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value>
    using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;
    struct Owner {
        TextMap<Pair> pairs;
        std::unordered_set<std::string, TextHash, std::equal_to<>> groups;
        int friends = 0;
        int calls = 0;
    };

    Reply answer(const IncomingCall &call, Clock::time_point now, qint64 unixNow);
    void countArrival(Clock::time_point now);
    bool isOverRate(Clock::time_point now);
    Reply import(Request &request);
    Reply check(Request &request);
    Reply checkAccounts(Request &request);
    Reply remove(Request &request);
    Reply applyImport(Request &request, Owner &owner);
    std::vector<Result> applyItems(Request &request, Owner &owner);
    static std::vector<std::pair<Pair *, Told>> told(Owner &owner, const std::vector<Result> &results);
    int applyItem(Request &request, Owner &owner, Pair &pair, std::size_t index, QByteArray &info);
    void countItems(Request &request, Owner &owner);
    void chooseFault(Request &request, int callsOfOwner);
    void scriptFault(Request &request);
    std::optional<Reply> failBefore(Request &request);
    Reply finish(Request &request, QByteArray body);
    Reply refuse(int errorCode, std::string_view info);
    [[nodiscard]] bool areFriends(std::string_view fromAccount, std::string_view toAccount) const;

    Settings m_settings;
    std::unique_ptr<Parser> m_parser;
    Statistics m_statistics;
    TextMap<Owner> m_owners;
    TextMap<int> m_callNumbers; ///< by command, for scripted faults
    QSet<QByteArray> m_writing;
    std::deque<Clock::time_point> m_accepted; ///< calls of the last second that were not refused for the rate
    std::deque<Clock::time_point> m_arrived; ///< all calls of the last second
    int m_onTheWay = 0;
};

} // namespace sandbox
