// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>
#include <variant>
#include <vector>

/// The answers of API.md as values. Tolerant of what does not decide (numbers written as strings, extra
/// fields, missing or null arrays), strict on what does: an ErrorCode must be there and be a number, an entry
/// must have an account and a code. Nothing throws.
namespace chatapi {

/// What ActionStatus said.
enum class ActionStatus : quint8 { Ok, Fail, Missing, Other };

/// What every answer begins with.
struct AnswerHead {
    int errorCode = 0;
    QByteArray errorInfo; ///< UTF-8 as the service wrote it, at most 1 KiB; data, never markup
    ActionStatus actionStatus = ActionStatus::Missing;
    /// Entries left out because they had no account or no code that can be read; their rows are without
    /// answer.
    int unreadableItems = 0;

    /// ErrorCode 0 and not said to have failed: the entries' own codes count.
    [[nodiscard]] bool isAccepted() const
    {
        return errorCode == 0 && (actionStatus == ActionStatus::Ok || actionStatus == ActionStatus::Missing);
    }
    /// ErrorCode 0 with an ActionStatus that is not OK: neither a success nor a failure with a code. What it
    /// did is unknown, as for TransportError::BodyUnreadable.
    [[nodiscard]] bool isContradictory() const { return errorCode == 0 && !isAccepted(); }
};

/// One entry of ResultItem. Entries come in the answer's order, repeated and foreign accounts included.
struct ResultItem {
    QByteArray account; ///< To_Account (friend_import, friend_delete), UTF-8
    int resultCode = 0;
    QByteArray resultInfo; ///< as errorInfo
};

/// friend_import and friend_delete.
struct FriendImportAnswer : AnswerHead {
    std::vector<ResultItem> items;
    std::vector<QByteArray> failAccounts; ///< Fail_Account; entries that are not text are left out
};

/// Who has whom (friend_check); From is the asking account, To the entry's.
enum class Relation : quint8 { None, FromHasTo, ToHasFrom, Both, Unreadable };

struct FriendCheckItem {
    QByteArray account;
    Relation relation = Relation::Unreadable;
    int resultCode = 0;
    QByteArray resultInfo;

    /// The service said, without error, that From has To.
    [[nodiscard]] bool isFriend() const
    {
        return resultCode == 0 && (relation == Relation::FromHasTo || relation == Relation::Both);
    }
    /// The service said, without error, that From does not have To.
    [[nodiscard]] bool isNoFriend() const
    {
        return resultCode == 0 && (relation == Relation::None || relation == Relation::ToHasFrom);
    }
};

struct FriendCheckAnswer : AnswerHead {
    std::vector<FriendCheckItem> items;
};

enum class AccountStatus : quint8 { Imported, NotImported, Unreadable };

struct AccountCheckItem {
    QByteArray account; ///< UserID
    AccountStatus status = AccountStatus::Unreadable;
    int resultCode = 0;
    QByteArray resultInfo;
};

struct AccountCheckAnswer : AnswerHead {
    std::vector<AccountCheckItem> items;
};

/// Why bytes are no answer.
enum class AnswerError : quint8 {
    Empty,
    TooLarge, ///< more than AnswerReader::largest bytes
    NotJson, ///< broken, cut off, nested deeper than 32, or followed by something else
    NotAnObject,
    NoErrorCode, ///< missing, not a whole number of 32 bits, or there twice with different values
    WrongType, ///< a list of entries that is not a list
};

/// Reads answers; keeps the parser's memory from one to the next. One thread at a time, one for each thread.
class AnswerReader {
public:
    static constexpr qsizetype largest = 16 * 1024 * 1024;

    AnswerReader();
    ~AnswerReader();
    AnswerReader(const AnswerReader &) = delete;
    AnswerReader &operator=(const AnswerReader &) = delete;

    /// Also for friend_delete.
    std::variant<FriendImportAnswer, AnswerError> readFriendImport(QByteArrayView json);
    std::variant<FriendCheckAnswer, AnswerError> readFriendCheck(QByteArrayView json);
    std::variant<AccountCheckAnswer, AnswerError> readAccountCheck(QByteArrayView json);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatapi
