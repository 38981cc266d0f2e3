// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/formulaguard.h"

#include <algorithm>

namespace files {

namespace {

constexpr std::string_view signs[] = {
    "+", "-", "@", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0", // full-width + - @
};
constexpr std::string_view others[] = {
    "=", "\t", "\r", "\n", "\xEF\xBC\x9D", // full-width =
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOfIdentifier(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-';
}

/// Digits, with one point or comma among them.
bool isNumber(std::string_view text)
{
    const auto marks = std::ranges::count_if(text, [](char c) { return c == '.' || c == ','; });
    const auto digits = std::ranges::count_if(text, isDigit);
    return digits > 0 && marks <= 1 && static_cast<std::size_t>(digits + marks) == text.size();
}

/// Behind the sign with which the cell begins; npos when it begins with none.
std::size_t behindSign(std::string_view cell)
{
    for (const std::string_view sign : signs) {
        if (cell.starts_with(sign))
            return sign.size();
    }
    return std::string_view::npos;
}

bool beginsFormula(std::string_view cell)
{
    return behindSign(cell) != std::string_view::npos
        || std::ranges::any_of(others, [&](std::string_view other) { return cell.starts_with(other); });
}

/// A guard or several, and something to be guarded behind them.
bool isGuarded(std::string_view cell)
{
    const bool begins = cell.starts_with(formulaGuard);
    while (cell.starts_with(formulaGuard))
        cell.remove_prefix(formulaGuard.size());
    return begins && beginsFormula(cell);
}

} // namespace

bool needsGuard(std::string_view cell, CellUse use)
{
    if (isGuarded(cell))
        return true;
    if (!beginsFormula(cell))
        return false;
    const std::size_t behind = behindSign(cell);
    if (behind == std::string_view::npos)
        return true;
    const std::string_view rest = cell.substr(behind);
    switch (use) {
    case CellUse::Text:
        return !isNumber(rest);
    case CellUse::Identifier:
        return !std::ranges::all_of(rest, isOfIdentifier);
    }
    return true;
}

std::string_view withoutGuard(std::string_view cell)
{
    return isGuarded(cell) ? cell.substr(formulaGuard.size()) : cell;
}

} // namespace files
