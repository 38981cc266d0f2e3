// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/requests.h"

#include "friends/values.h"

#include <QtCore/QStringConverter>
#include <QtCore/QUtf8StringView>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace chatapi {

namespace {

constexpr std::array<bool, 256> makeEscapeTable()
{
    std::array<bool, 256> needsEscape{};
    for (std::size_t c = 0; c < 0x20; ++c)
        needsEscape[c] = true;
    needsEscape['"'] = true;
    needsEscape['\\'] = true;
    return needsEscape;
}
constexpr std::array<bool, 256> needsEscape = makeEscapeTable();

void append(QByteArray &json, std::string_view text)
{
    // Not QByteArray::append(), which goes through insert(): a run does this ten times a row.
    const qsizetype end = json.size();
    json.resize(end + static_cast<qsizetype>(text.size()));
    std::copy(text.begin(), text.end(), json.data() + end);
}

void appendEscape(QByteArray &json, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '"':
        return append(json, "\\\"");
    case '\\':
        return append(json, "\\\\");
    case '\n':
        return append(json, "\\n");
    case '\r':
        return append(json, "\\r");
    case '\t':
        return append(json, "\\t");
    default:
        append(json, "\\u00");
        json.append(hex[static_cast<unsigned char>(c) >> 4]).append(hex[static_cast<unsigned char>(c) & 15]);
    }
}

/// `text` must be UTF-8.
void appendEscaped(QByteArray &json, std::string_view text)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape[static_cast<unsigned char>(text[i])])
            continue;
        append(json, text.substr(begin, i - begin));
        appendEscape(json, text[i]);
        begin = i + 1;
    }
    append(json, text.substr(begin));
}

QByteArray repaired(std::string_view text)
{
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return decoded.toUtf8();
}

void appendNumber(QByteArray &json, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    json.append(digits.data(), end - digits.data());
}

void appendText(QByteArray &json, std::string_view key, std::string_view text)
{
    append(json, key);
    appendJsonString(json, text);
}

void appendTime(QByteArray &json, std::string_view key, std::string_view text)
{
    if (text.empty())
        return;
    if (const std::optional<friends::Time> time = friends::readTime(text)) {
        append(json, key);
        appendNumber(json, time->seconds);
    }
}

void appendStrings(QByteArray &json, std::span<const std::string_view> texts)
{
    json.append('[');
    for (const std::string_view &text : texts) {
        if (&text != texts.data())
            json.append(',');
        appendJsonString(json, text);
    }
    json.append(']');
}

void appendGroups(QByteArray &json, std::string_view text)
{
    if (text.empty())
        return;
    const std::vector<std::string_view> groups = friends::splitGroups(text);
    if (groups.empty())
        return;
    append(json, ",\"GroupName\":");
    appendStrings(json, groups);
}

void appendCustomItems(QByteArray &json, const friends::RowFields &fields)
{
    if (fields.custom.empty())
        return;
    const char *separator = ",\"CustomItem\":[";
    for (const auto &[column, text] : fields.custom) {
        append(json, std::exchange(separator, ","));
        appendText(json,
                   "{\"Tag\":", {column->tag.constData(), static_cast<std::size_t>(column->tag.size())});
        append(json, ",\"Value\":");
        const auto value = friends::readCustomValue(text);
        if (const qint64 *number = std::get_if<qint64>(&value))
            appendNumber(json, *number);
        else
            appendJsonString(json, text);
        json.append('}');
    }
    json.append(']');
}

void appendEncoded(QByteArray &query, QByteArrayView value)
{
    query.append(value.toByteArray().toPercentEncoding());
}

QByteArray pairsBody(std::string_view fromAccount, std::span<const std::string_view> toAccounts,
                     std::string_view rest)
{
    QByteArray json;
    json.reserve(128 + static_cast<qsizetype>(toAccounts.size()) * 24);
    appendText(json, "{\"From_Account\":", fromAccount);
    append(json, ",\"To_Account\":");
    appendStrings(json, toAccounts);
    append(json, rest);
    return json;
}

} // namespace

std::string_view commandPath(Command command)
{
    switch (command) {
    case Command::FriendImport:
        return "v4/sns/friend_import";
    case Command::FriendCheck:
        return "v4/sns/friend_check";
    case Command::AccountCheck:
        return "v4/im_open_login_svc/account_check";
    case Command::FriendDelete:
        return "v4/sns/friend_delete";
    }
    Q_UNREACHABLE();
}

QUrl requestUrl(const QUrl &host, Command command, quint32 sdkAppId, QByteArrayView admin,
                QByteArrayView userSig, quint32 random)
{
    QByteArray query = "sdkappid=" + QByteArray::number(sdkAppId) + "&identifier=";
    appendEncoded(query, admin);
    query.append("&usersig=");
    appendEncoded(query, userSig);
    query.append("&random=").append(QByteArray::number(random)).append("&contenttype=json");
    const std::string_view path = commandPath(command);
    QUrl url = host;
    url.setPath(u'/' + QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size())));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

void appendJsonString(QByteArray &json, std::string_view text)
{
    json.append('"');
    if (QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8()) {
        appendEscaped(json, text);
    } else {
        const QByteArray valid = repaired(text);
        appendEscaped(json, {valid.constData(), static_cast<std::size_t>(valid.size())});
    }
    json.append('"');
}

void appendImportItem(QByteArray &json, const friends::RowFields &fields)
{
    using friends::Field;
    appendText(json, "{\"To_Account\":", fields[Field::ToAccount]);
    if (!fields[Field::Remark].empty())
        appendText(json, ",\"Remark\":", fields[Field::Remark]);
    appendTime(json, ",\"RemarkTime\":", fields[Field::RemarkTime]);
    appendGroups(json, fields[Field::GroupName]);
    const std::string_view source = fields[Field::AddSource];
    if (source.starts_with("AddSource_Type_"))
        appendText(json, ",\"AddSource\":", source);
    else
        appendText(json, ",\"AddSource\":", friends::completeAddSource(source));
    if (!fields[Field::AddWording].empty())
        appendText(json, ",\"AddWording\":", fields[Field::AddWording]);
    appendTime(json, ",\"AddTime\":", fields[Field::AddTime]);
    appendCustomItems(json, fields);
    json.append('}');
}

FriendImportBody::FriendImportBody(std::string_view fromAccount, int expectedItems)
{
    m_json.reserve(128 + qsizetype(expectedItems) * 176);
    appendText(m_json, "{\"From_Account\":", fromAccount);
    append(m_json, ",\"AddFriendItem\":[");
}

void FriendImportBody::add(const friends::RowFields &fields)
{
    if (m_count++ > 0)
        m_json.append(',');
    appendImportItem(m_json, fields);
}

void FriendImportBody::addItem(QByteArrayView itemJson)
{
    if (m_count++ > 0)
        m_json.append(',');
    m_json.append(itemJson);
}

QByteArray FriendImportBody::take()
{
    append(m_json, "]}");
    m_count = 0;
    return std::exchange(m_json, {});
}

QByteArray friendCheckBody(std::string_view fromAccount, std::span<const std::string_view> toAccounts)
{
    return pairsBody(fromAccount, toAccounts, ",\"CheckType\":\"CheckResult_Type_Single\"}");
}

QByteArray accountCheckBody(std::span<const std::string_view> accounts)
{
    QByteArray json = "{\"CheckItem\":[";
    for (const std::string_view account : accounts) {
        appendText(json, json.endsWith('}') ? ",{\"UserID\":" : "{\"UserID\":", account);
        json.append('}');
    }
    append(json, "]}");
    return json;
}

QByteArray friendDeleteBody(std::string_view fromAccount, std::span<const std::string_view> toAccounts)
{
    return pairsBody(fromAccount, toAccounts, ",\"DeleteType\":\"Delete_Type_Single\"}");
}

} // namespace chatapi
