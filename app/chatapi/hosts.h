// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <QtCore/QUrl>

#include <array>
#include <optional>
#include <variant>

/// The service's side of an import: hosts, UserSig, the bodies of the calls and their answers, what each code
/// asks for, and one object for one call. Qt Core and Network; no words for people.
namespace chatapi {

/// Where an app lives (API.md, "Hosts"). Chosen when the SDKAppID was made; a wrong one ends in 70016 or
/// 70020.
enum class Region : quint8 { China, Singapore, Seoul, Tokyo, Frankfurt, SiliconValley, Jakarta };

inline constexpr std::array<Region, 7> regions{
    Region::China,     Region::Singapore,     Region::Seoul,   Region::Tokyo,
    Region::Frankfurt, Region::SiliconValley, Region::Jakarta,
};

/// "https://" and the region's host, no path. Pure.
QUrl regionUrl(Region region);
/// The same for the region's standby host.
QUrl standbyUrl(Region region);

/// The name under which settings keep a region: "china", "silicon-valley". Never shown to a person.
QString regionKey(Region region);
std::optional<Region> regionOfKey(QStringView key);

/// Why a text is not an address that calls may go to.
enum class HostError : quint8 {
    Empty,
    Unreadable, ///< not a URL, no host name, or a port outside 1..65535
    SchemeNotAllowed, ///< neither https nor http
    PlainHttpNotLoopback, ///< http to another computer: the signature would travel in the clear
    HasUserInfo, ///< name or password inside the address
    HasPath, ///< a path, query or fragment: the program adds these itself
};

/// Reads a host that a person typed: "https://chat.example.com", "chat.example.com:8443" (https is meant),
/// "http://127.0.0.1:8080". A single '/' at the end is dropped; an explicit port is kept. Gives scheme, host
/// and port only. Pure.
std::variant<QUrl, HostError> readHost(QStringView text);

/// True for localhost, 127.0.0.0/8 and ::1 by their spelling; names are not looked up.
bool isLoopback(const QUrl &url);

} // namespace chatapi
