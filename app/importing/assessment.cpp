// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/assessment.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace importing {

namespace {

using chatapi::Action;
using friends::Cause;
using friends::Outcome;

constexpr int longestWaitAskedFor = 60; // seconds

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// The same verdict for every row.
void judgeAll(Assessment &assessment, std::size_t rows, Verdict verdict, Outcome outcome)
{
    assessment.outcomes = {std::move(outcome)};
    assessment.rows.assign(rows, {verdict, 0});
}

StopReason reasonOf(const Outcome &outcome, const chatapi::CallResult &result)
{
    StopReason reason;
    reason.cause = outcome.cause;
    reason.code = outcome.code;
    reason.httpStatus = outcome.httpStatus;
    reason.info = outcome.info;
    reason.certificateFaults = result.certificateFaults;
    return reason;
}

void assessTransport(Assessment &assessment, const chatapi::CallResult &result, chatapi::TransportError error,
                     bool mayHaveBeenApplied, std::size_t rows)
{
    Outcome outcome;
    outcome.cause = Cause::Transport;
    outcome.code = static_cast<int>(error);
    outcome.httpStatus = result.httpStatus;
    const Action action = chatapi::transportAction(error, result.httpStatus);
    assessment.laneWaits = true;
    assessment.slow = action == Action::RetrySlow;
    assessment.askedToWait =
        std::chrono::seconds(std::clamp(result.retryAfter.value_or(0), 0, longestWaitAskedFor));
    assessment.wantsProxyPassword = error == chatapi::TransportError::ProxyPasswordWanted;
    if (action == Action::Stop)
        assessment.stop = reasonOf(outcome, result);
    judgeAll(assessment, rows, mayHaveBeenApplied ? Verdict::RetryUnknown : Verdict::RetryUnsent, outcome);
}

void assessRefusal(Assessment &assessment, const chatapi::CallResult &result, const chatapi::AnswerHead &head,
                   bool fromIsAdmin, std::size_t rows)
{
    const Outcome outcome{Cause::Request, head.errorCode, result.httpStatus, 0, head.errorInfo};
    Verdict verdict = Verdict::Failed;
    switch (chatapi::requestAction(head.errorCode, fromIsAdmin)) {
    case Action::RetrySlow:
        assessment.slow = true;
        [[fallthrough]];
    case Action::Retry:
        assessment.laneWaits = true;
        verdict = Verdict::Retry;
        break;
    case Action::RenewSignature:
        assessment.renewSignature = true;
        verdict = Verdict::Retry;
        break;
    case Action::Success:
    case Action::FailRow:
    case Action::FailBatch:
        break;
    case Action::Stop:
        assessment.stop = reasonOf(outcome, result);
        break;
    }
    judgeAll(assessment, rows, verdict, outcome);
}

/// Judges row by row what ResultItem says.
class ItemMatcher {
public:
    ItemMatcher(Assessment &assessment, const chatapi::CallResult &result, bool fromIsAdmin)
        : m_assessment(assessment), m_result(result), m_fromIsAdmin(fromIsAdmin)
    {
    }

    void match(const chatapi::FriendImportAnswer &answer, std::span<const std::string_view> toAccounts)
    {
        m_toAccounts = toAccounts;
        const quint32 missing = outcomeNumber({Cause::NotInAnswer, 0, m_result.httpStatus, 0, {}});
        m_assessment.rows.assign(toAccounts.size(), {Verdict::RetryUnknown, missing});
        std::vector<bool> seen(toAccounts.size(), false);
        for (std::size_t i = 0; i < answer.items.size(); ++i) {
            const chatapi::ResultItem &item = answer.items[i];
            const std::optional<std::size_t> row = rowOf(viewOf(item.account), i);
            if (!row || seen[*row])
                continue;
            seen[*row] = true;
            m_assessment.rows[*row] = judge(item);
        }
        for (const QByteArray &account : answer.failAccounts) {
            const std::optional<std::size_t> row = rowOf(viewOf(account), toAccounts.size());
            if (row && m_assessment.rows[*row].verdict == Verdict::Imported)
                m_assessment.rows[*row] = {
                    Verdict::RetryUnknown,
                    outcomeNumber({Cause::Contradiction, 0, m_result.httpStatus, 0, {}})};
        }
    }

private:
    /// The row of an account. Most answers keep the order of the call, so `guess` is looked at first; the map
    /// is only made for those that do not.
    std::optional<std::size_t> rowOf(std::string_view account, std::size_t guess)
    {
        if (guess < m_toAccounts.size() && m_toAccounts[guess] == account)
            return guess;
        if (m_rowOf.empty()) {
            m_rowOf.reserve(m_toAccounts.size());
            for (std::size_t row = 0; row < m_toAccounts.size(); ++row)
                m_rowOf.emplace(m_toAccounts[row], row);
        }
        const auto row = m_rowOf.find(account);
        return row == m_rowOf.end() ? std::nullopt : std::optional(row->second);
    }

    RowVerdict judge(const chatapi::ResultItem &item)
    {
        const Outcome outcome{Cause::Row, item.resultCode, m_result.httpStatus, 0, item.resultInfo};
        const quint32 number = outcomeNumber(outcome);
        switch (chatapi::rowAction(item.resultCode, m_fromIsAdmin)) {
        case Action::Success:
            return {Verdict::Imported, number};
        case Action::RetrySlow:
            m_assessment.slow = true;
            return {Verdict::Retry, number};
        case Action::Retry:
            return {Verdict::Retry, number};
        case Action::RenewSignature:
        case Action::FailRow:
        case Action::FailBatch:
            return {Verdict::Failed, number};
        case Action::Stop:
            m_assessment.stop = reasonOf(outcome, m_result);
            return {Verdict::Failed, number};
        }
        return {Verdict::Failed, number};
    }

    quint32 outcomeNumber(const Outcome &outcome)
    {
        if (!m_assessment.outcomes.isEmpty() && m_assessment.outcomes.constLast() == outcome)
            return static_cast<quint32>(m_assessment.outcomes.size())
                - 1; // most rows end like the one before
        const auto known = m_numbers.constFind(outcome);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = static_cast<quint32>(m_assessment.outcomes.size());
        m_assessment.outcomes.append(outcome);
        m_numbers.insert(outcome, number);
        return number;
    }

    Assessment &m_assessment;
    const chatapi::CallResult &m_result;
    bool m_fromIsAdmin;
    std::span<const std::string_view> m_toAccounts;
    std::unordered_map<std::string_view, std::size_t> m_rowOf;
    QHash<Outcome, quint32> m_numbers;
};

/// Judges row by row what friend_check found.
class CheckMatcher {
public:
    CheckMatcher(Assessment &assessment, const chatapi::CallResult &result) : m_assessment(assessment)
    {
        m_assessment.outcomes = {{Cause::FoundByCheck, 0, result.httpStatus, 0, {}},
                                 {Cause::NotInAnswer, 0, result.httpStatus, 0, {}}};
    }

    void match(const chatapi::FriendCheckAnswer &answer, std::span<const std::string_view> toAccounts)
    {
        std::unordered_map<std::string_view, Verdict> verdicts;
        for (const chatapi::FriendCheckItem &item : answer.items)
            verdicts.emplace(viewOf(item.account), judge(item));
        for (const std::string_view account : toAccounts) {
            const auto known = verdicts.find(account);
            const Verdict verdict = known == verdicts.end() ? Verdict::RetryUnknown : known->second;
            m_assessment.rows.push_back({verdict, verdict == Verdict::Imported ? 0U : 1U});
        }
    }

private:
    static Verdict judge(const chatapi::FriendCheckItem &item)
    {
        if (item.isFriend())
            return Verdict::Imported;
        if (item.isNoFriend())
            return Verdict::NotThere;
        // Sending it tells what is wrong with the row, and repeating it is harmless.
        return chatapi::rowAction(item.resultCode) == Action::FailRow ? Verdict::NotThere
                                                                      : Verdict::RetryUnknown;
    }

    Assessment &m_assessment;
};

} // namespace

bool leavesDoubt(Verdict verdict, const Outcome &outcome)
{
    const bool hasCode = outcome.cause == Cause::Row || outcome.cause == Cause::Request;
    return verdict == Verdict::RetryUnknown
        || (verdict == Verdict::Retry && hasCode && chatapi::mayBeApplied(outcome.code));
}

Assessment assess(const chatapi::CallResult &result, std::span<const std::string_view> toAccounts,
                  bool fromIsAdmin, chatapi::AnswerReader &reader)
{
    Assessment assessment;
    if (result.error != chatapi::TransportError::None) {
        assessTransport(assessment, result, result.error, result.mayHaveBeenApplied(), toAccounts.size());
        return assessment;
    }
    const auto read = reader.readFriendImport(result.body);
    const auto *answer = std::get_if<chatapi::FriendImportAnswer>(&read);
    if (!answer || answer->isContradictory()) {
        assessTransport(assessment, result, chatapi::TransportError::BodyUnreadable, true, toAccounts.size());
        return assessment;
    }
    assessment.answered = true;
    assessment.accepted = answer->errorCode == 0;
    if (!assessment.accepted)
        assessRefusal(assessment, result, *answer, fromIsAdmin, toAccounts.size());
    else
        ItemMatcher(assessment, result, fromIsAdmin).match(*answer, toAccounts);
    return assessment;
}

Assessment assessCheck(const chatapi::CallResult &result, std::span<const std::string_view> toAccounts,
                       bool fromIsAdmin, chatapi::AnswerReader &reader)
{
    Assessment assessment;
    const auto read = reader.readFriendCheck(result.body);
    const auto *answer = std::get_if<chatapi::FriendCheckAnswer>(&read);
    if (result.error != chatapi::TransportError::None) {
        assessTransport(assessment, result, result.error, true, toAccounts.size());
    } else if (!answer || answer->isContradictory()) {
        assessTransport(assessment, result, chatapi::TransportError::BodyUnreadable, true, toAccounts.size());
    } else if (answer->errorCode != 0) {
        assessment.answered = true;
        assessRefusal(assessment, result, *answer, fromIsAdmin, toAccounts.size());
        // Whatever the service has against the question, the rows are as unknown as before.
        for (RowVerdict &row : assessment.rows)
            row.verdict = Verdict::RetryUnknown;
    } else {
        assessment.answered = assessment.accepted = true;
        CheckMatcher(assessment, result).match(*answer, toAccounts);
    }
    return assessment;
}

} // namespace importing
