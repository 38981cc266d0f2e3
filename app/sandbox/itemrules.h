// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <string_view>
#include <vector>

namespace sandbox {

/// One AddFriendItem as the service read it. Views into the parsed body.
struct ImportItem {
    std::string_view toAccount;
    std::vector<std::string_view> groups;
    /// What breaks a rule of API.md, as the service would write it into ResultInfo; empty when nothing does.
    std::string_view fault;
};

/// True for 1..32 bytes.
bool isUserId(std::string_view text);

/// Reads one item and checks every limit of API.md. False when it is not an object with a To_Account of 1..32
/// bytes, which no answer could name.
bool readImportItem(const simdjson::dom::element &element, ImportItem &item);

/// A member that is a string; empty when it is not there or something else.
std::string_view textOf(const simdjson::dom::object &object, std::string_view key);

} // namespace sandbox
