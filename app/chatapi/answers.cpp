// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/answers.h"

#include "friends/rules.h"

#include <QtCore/QString>

#include <simdjson.h>

#include <charconv>
#include <limits>
#include <optional>
#include <utility>

namespace chatapi {

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t deepest = 32;
constexpr qsizetype infoBytes = 1024;

QByteArray copyOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<int> fitted(qint64 number)
{
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(number);
}

/// A whole number of 32 bits, also as a string or written with a fraction of zero.
std::optional<int> readCode(const dom::element &value)
{
    switch (value.type()) {
    case dom::element_type::INT64:
        return fitted(value.get_int64().value_unsafe());
    case dom::element_type::DOUBLE: {
        const double number = value.get_double().value_unsafe();
        if (!(number >= -1e9 && number <= 1e9) || static_cast<double>(static_cast<qint64>(number)) != number)
            return {};
        return static_cast<int>(number);
    }
    case dom::element_type::STRING: {
        const std::string_view text = value.get_string().value_unsafe();
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        return error == std::errc{} && end == text.data() + text.size() ? std::optional(number)
                                                                        : std::nullopt;
    }
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT:
    case dom::element_type::UINT64:
    case dom::element_type::BOOL:
    case dom::element_type::NULL_VALUE:
        return {};
    }
    return {};
}

std::string_view readText(const dom::element &value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS ? text : std::string_view();
}

QByteArray readInfo(const dom::element &value)
{
    return copyOf(friends::cutToBytes(readText(value), infoBytes));
}

ActionStatus readStatus(const dom::element &value)
{
    if (value.is_null())
        return ActionStatus::Missing;
    const std::string_view text = readText(value);
    if (text == "OK")
        return ActionStatus::Ok;
    return text == "FAIL" ? ActionStatus::Fail : ActionStatus::Other;
}

/// What every entry has, whichever call it answers.
struct EntryHead {
    std::string_view account;
    std::optional<int> code;
    bool clear = true; ///< nothing that decides is there twice
    QByteArray info;

    /// Takes one member of the entry; false when it is not one of these.
    bool take(std::string_view key, const dom::element &value, std::string_view accountKey)
    {
        if (key == accountKey) {
            clear = clear && account.empty();
            account = readText(value);
        } else if (key == "ResultCode") {
            const std::optional<int> read = readCode(value);
            clear = clear && read && (!code || *code == *read);
            code = read;
        } else if (key == "ResultInfo") {
            info = readInfo(value);
        } else {
            return false;
        }
        return true;
    }
    [[nodiscard]] bool isReadable() const { return clear && !account.empty() && code; }
};

Relation readRelation(const dom::element &value)
{
    const std::string_view text = readText(value);
    if (text == "CheckResult_Type_NoRelation")
        return Relation::None;
    if (text == "CheckResult_Type_AWithB")
        return Relation::FromHasTo;
    if (text == "CheckResult_Type_BWithA")
        return Relation::ToHasFrom;
    return text == "CheckResult_Type_BothWay" ? Relation::Both : Relation::Unreadable;
}

AccountStatus readAccountStatus(const dom::element &value)
{
    const std::string_view text = readText(value);
    if (text == "Imported")
        return AccountStatus::Imported;
    return text == "NotImported" ? AccountStatus::NotImported : AccountStatus::Unreadable;
}

bool readItem(const dom::object &object, ResultItem &item)
{
    EntryHead head;
    for (const auto &[key, value] : object)
        head.take(key, value, "To_Account");
    if (!head.isReadable())
        return false;
    item = {copyOf(head.account), *head.code, std::move(head.info)};
    return true;
}

bool readItem(const dom::object &object, FriendCheckItem &item)
{
    EntryHead head;
    for (const auto &[key, value] : object) {
        if (!head.take(key, value, "To_Account") && key == "Relation")
            item.relation = readRelation(value);
    }
    if (!head.isReadable())
        return false;
    item.account = copyOf(head.account);
    item.resultCode = *head.code;
    item.resultInfo = std::move(head.info);
    return true;
}

bool readItem(const dom::object &object, AccountCheckItem &item)
{
    EntryHead head;
    for (const auto &[key, value] : object) {
        if (!head.take(key, value, "UserID") && key == "AccountStatus")
            item.status = readAccountStatus(value);
    }
    if (!head.isReadable())
        return false;
    item.account = copyOf(head.account);
    item.resultCode = *head.code;
    item.resultInfo = std::move(head.info);
    return true;
}

/// Reads a list of entries; false when it is something else than a list or null.
template <typename Item> bool readItems(const dom::element &value, std::vector<Item> &items, int &unreadable)
{
    if (value.is_null())
        return true;
    dom::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    items.reserve(items.size() + array.size());
    for (const dom::element entry : array) {
        dom::object object;
        Item item;
        if (entry.get_object().get(object) == simdjson::SUCCESS && readItem(object, item))
            items.push_back(std::move(item));
        else
            ++unreadable;
    }
    return true;
}

void readAccounts(const dom::element &value, std::vector<QByteArray> &accounts)
{
    dom::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return;
    for (const dom::element entry : array) {
        if (const std::string_view account = readText(entry); !account.empty())
            accounts.push_back(copyOf(account));
    }
}

bool takeOther(FriendImportAnswer &answer, std::string_view key, const dom::element &value)
{
    if (key == "ResultItem")
        return readItems(value, answer.items, answer.unreadableItems);
    if (key == "Fail_Account")
        readAccounts(value, answer.failAccounts);
    return true;
}

bool takeOther(FriendCheckAnswer &answer, std::string_view key, const dom::element &value)
{
    return key != "InfoItem" || readItems(value, answer.items, answer.unreadableItems);
}

bool takeOther(AccountCheckAnswer &answer, std::string_view key, const dom::element &value)
{
    return key != "ResultItem" || readItems(value, answer.items, answer.unreadableItems);
}

template <typename Answer> std::variant<Answer, AnswerError> readAnswer(const dom::object &object)
{
    Answer answer;
    std::optional<int> errorCode;
    for (const auto &[key, value] : object) {
        if (key == "ErrorCode") {
            const std::optional<int> code = readCode(value);
            if (!code || (errorCode && *errorCode != *code))
                return AnswerError::NoErrorCode;
            errorCode = code;
        } else if (key == "ErrorInfo") {
            answer.errorInfo = readInfo(value);
        } else if (key == "ActionStatus") {
            answer.actionStatus = readStatus(value);
        } else if (!takeOther(answer, key, value)) {
            return AnswerError::WrongType;
        }
    }
    if (!errorCode)
        return AnswerError::NoErrorCode;
    answer.errorCode = *errorCode;
    return answer;
}

} // namespace

struct AnswerReader::Private {
    dom::parser parser{static_cast<std::size_t>(largest)};
    bool ready = false;

    template <typename Answer> std::variant<Answer, AnswerError> read(QByteArrayView json)
    {
        if (json.startsWith("\xef\xbb\xbf"))
            json = json.sliced(3);
        if (json.isEmpty())
            return AnswerError::Empty;
        if (json.size() > largest)
            return AnswerError::TooLarge;
        dom::element root;
        simdjson::error_code error = parse(json, root);
        if (error == simdjson::UTF8_ERROR) {
            // A text that was cut inside a character must not make the codes beside it unreadable.
            const QByteArray repaired = QString::fromUtf8(json).toUtf8();
            error = parse(repaired, root);
        }
        if (error == simdjson::MEMALLOC || error == simdjson::CAPACITY)
            return AnswerError::TooLarge;
        if (error != simdjson::SUCCESS)
            return error == simdjson::EMPTY ? AnswerError::Empty : AnswerError::NotJson;
        dom::object object;
        if (root.get_object().get(object) != simdjson::SUCCESS)
            return AnswerError::NotAnObject;
        return readAnswer<Answer>(object);
    }

    simdjson::error_code parse(QByteArrayView json, dom::element &root)
    {
        const auto size = static_cast<std::size_t>(json.size());
        if (parser.capacity() < size || !ready) {
            if (const auto error = parser.allocate(std::max<std::size_t>(size, 64 * 1024), deepest))
                return error;
            ready = true;
        }
        return parser.parse(json.data(), size).get(root);
    }
};

AnswerReader::AnswerReader() : d(std::make_unique<Private>()) { }

AnswerReader::~AnswerReader() = default;

std::variant<FriendImportAnswer, AnswerError> AnswerReader::readFriendImport(QByteArrayView json)
{
    return d->read<FriendImportAnswer>(json);
}

std::variant<FriendCheckAnswer, AnswerError> AnswerReader::readFriendCheck(QByteArrayView json)
{
    return d->read<FriendCheckAnswer>(json);
}

std::variant<AccountCheckAnswer, AnswerError> AnswerReader::readAccountCheck(QByteArrayView json)
{
    return d->read<AccountCheckAnswer>(json);
}

} // namespace chatapi
