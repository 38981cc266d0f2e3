// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/block.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <span>
#include <string_view>

/// The requests of API.md as URL and body. Bodies are UTF-8 JSON appended by hand, always valid: bytes that
/// are not UTF-8 become U+FFFD. Pure functions, any thread.
namespace chatapi {

enum class Command : quint8 { FriendImport, FriendCheck, AccountCheck, FriendDelete };

/// Most items that one call may carry, and most calls a second for one SDKAppID (API.md, "Calls").
inline constexpr int itemsPerCall = 1000;
inline constexpr int accountsPerAccountCheck = 100;
inline constexpr int callsPerSecond = 200;

/// "v4/sns/friend_import" and its like.
std::string_view commandPath(Command command);

/// The URL of one call. `host`: scheme, host and port (hosts.h); `admin`: UTF-8; every query value is
/// percent-encoded byte by byte (only letters, digits and -._~ stay). `random`: any 32-bit number, new for
/// each call. The URL holds the signature: it belongs in no message and no log.
QUrl requestUrl(const QUrl &host, Command command, quint32 sdkAppId, QByteArrayView admin,
                QByteArrayView userSig, quint32 random);

/// Appends `text` as a JSON string with its quotes.
void appendJsonString(QByteArray &json, std::string_view text);

/// Appends the AddFriendItem object of one row. Optional fields that are empty are left out, and so are times
/// that are none; AddSource gets its prefix (friends::completeAddSource), GroupName becomes an array, custom
/// cells become CustomItem with integers where friends::readCustomValue says so. Rows with errors by
/// friends::checkRow are not meant to be sent.
void appendImportItem(QByteArray &json, const friends::RowFields &fields);

/// A friend_import body that grows row by row.
class FriendImportBody {
public:
    /// `expectedItems` reserves memory.
    explicit FriendImportBody(std::string_view fromAccount, int expectedItems = itemsPerCall);

    void add(const friends::RowFields &fields);
    /// Adds an item that appendImportItem() wrote before.
    void addItem(QByteArrayView itemJson);
    [[nodiscard]] int count() const { return m_count; }
    /// Bytes so far.
    [[nodiscard]] qsizetype size() const { return m_json.size(); }
    /// Closes the body and gives it away; the object is empty and done then.
    QByteArray take();

private:
    QByteArray m_json;
    int m_count = 0;
};

/// friend_check with CheckResult_Type_Single (does From have To?). 1..1000 accounts.
QByteArray friendCheckBody(std::string_view fromAccount, std::span<const std::string_view> toAccounts);
/// account_check. 1..100 accounts.
QByteArray accountCheckBody(std::span<const std::string_view> accounts);
/// friend_delete with Delete_Type_Single. 1..1000 accounts.
QByteArray friendDeleteBody(std::string_view fromAccount, std::span<const std::string_view> toAccounts);

} // namespace chatapi
