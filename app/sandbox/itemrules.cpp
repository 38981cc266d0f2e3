// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/itemrules.h"

#include "friends/field.h"
#include "friends/rules.h"
#include "friends/values.h"

#include <algorithm>

namespace sandbox {

namespace dom = simdjson::dom;

namespace {

bool fits(std::string_view text, qsizetype bytes)
{
    return text.size() <= static_cast<std::size_t>(bytes);
}

bool isText(const dom::element &value, qsizetype bytes)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS && fits(text, bytes);
}

bool isTime(const dom::element &value)
{
    int64_t seconds = 0;
    return value.get_int64().get(seconds) == simdjson::SUCCESS && seconds >= 0;
}

bool isAddSource(const dom::element &value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS && text.starts_with(friends::addSourcePrefix)
        && friends::isAddSourceKeyword(text.substr(friends::addSourcePrefix.size()));
}

bool readGroups(const dom::element &value, std::vector<std::string_view> &groups)
{
    dom::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (const dom::element entry : array) {
        std::string_view group;
        if (entry.get_string().get(group) != simdjson::SUCCESS || group.empty()
            || !fits(group, friends::groupNameBytes))
            return false;
        groups.push_back(group);
    }
    return true;
}

bool isCustomTag(std::string_view tag)
{
    if (!tag.starts_with(friends::customTagPrefix) || tag.size() == friends::customTagPrefix.size())
        return false;
    tag.remove_prefix(friends::customTagPrefix.size());
    return std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool isCustomItem(const dom::element &value)
{
    dom::object object;
    dom::element content;
    if (value.get_object().get(object) != simdjson::SUCCESS || !isCustomTag(textOf(object, "Tag"))
        || object.at_key("Value").get(content) != simdjson::SUCCESS)
        return false;
    return content.is_int64() || isText(content, friends::customValueBytes);
}

bool areCustomItems(const dom::element &value)
{
    dom::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    return std::all_of(array.begin(), array.end(), isCustomItem);
}

/// What is wrong with one member of an item; empty for nothing, and for members that nobody knows.
std::string_view memberFault(std::string_view key, const dom::element &value, ImportItem &item)
{
    if (key == "Remark")
        return isText(value, friends::remarkBytes) ? "" : "Err_SNS_FriendImport_Remark_Illegal";
    if (key == "AddWording")
        return isText(value, friends::addWordingBytes) ? "" : "Err_SNS_FriendImport_AddWording_Illegal";
    if (key == "AddSource")
        return isAddSource(value) ? "" : "Err_SNS_FriendImport_AddSource_Illegal";
    if (key == "RemarkTime")
        return isTime(value) ? "" : "Err_SNS_FriendImport_RemarkTime_Illegal";
    if (key == "AddTime")
        return isTime(value) ? "" : "Err_SNS_FriendImport_AddTime_Illegal";
    if (key == "GroupName")
        return readGroups(value, item.groups) ? "" : "Err_SNS_FriendImport_GroupName_Illegal";
    if (key == "CustomItem")
        return areCustomItems(value) ? "" : "Err_SNS_FriendImport_CustomItem_Illegal";
    return {};
}

} // namespace

bool isUserId(std::string_view text)
{
    return !text.empty() && fits(text, friends::userIdBytes);
}

std::string_view textOf(const dom::object &object, std::string_view key)
{
    std::string_view text;
    return object.at_key(key).get_string().get(text) == simdjson::SUCCESS ? text : std::string_view();
}

bool readImportItem(const dom::element &element, ImportItem &item)
{
    dom::object object;
    if (element.get_object().get(object) != simdjson::SUCCESS)
        return false;
    bool hasSource = false;
    for (const auto &[key, value] : object) {
        if (key == "To_Account") {
            if (value.get_string().get(item.toAccount) != simdjson::SUCCESS)
                return false;
            continue;
        }
        hasSource = hasSource || key == "AddSource";
        if (const std::string_view fault = memberFault(key, value, item); item.fault.empty())
            item.fault = fault;
    }
    if (!hasSource && item.fault.empty())
        item.fault = "Err_SNS_FriendImport_AddSource_Missing";
    return isUserId(item.toAccount);
}

} // namespace sandbox
