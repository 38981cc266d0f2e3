// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/cellcredit.h"

#include <array>

namespace files {

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Whether each bracket of a text is closed in it, and none that is not open.
bool bracketsMatch(std::string_view text)
{
    std::array<int, 3> open{};
    for (const char c : text) {
        const std::size_t kind = std::string_view("()[]{}").find(c);
        if (kind == std::string_view::npos)
            continue;
        int &depth = open[kind / 2];
        depth += kind % 2 == 0 ? 1 : -1;
        if (depth < 0)
            return false;
    }
    return open == std::array<int, 3>{};
}

/// "51,47,45": figures with commas between them.
bool isListOfFigures(std::string_view text)
{
    const auto last = text.find_last_not_of(' ');
    return text.find(',') != std::string_view::npos && text.find_first_not_of("0123456789,.- ") == text.npos
        && text.front() != ',' && text[last] != ',';
}

/// How much one cell's text says for it when no type does.
double creditOfWords(std::string_view text)
{
    double credit = 0.9;
    const bool call = text.find('(') != std::string_view::npos; // "create(a,b)": the comma is inside
    for (std::size_t at = call ? text.npos : text.find(','); at != std::string_view::npos;
         at = text.find(',', at + 1))
        credit *= at + 1 < text.size() && text[at + 1] == ' ' ? 0.9 : 0.4;
    for (std::size_t at = text.find_first_of("#*$&"); at != std::string_view::npos;
         at = text.find_first_of("#*$&", at + 1)) {
        const bool tight = at > 0 && at + 1 < text.size() && text[at - 1] != ' ' && text[at + 1] != ' ';
        credit *= tight ? 0.5 : 1;
    }
    for (const std::string_view rare : {"；", "｜", "§", "¦", "¬"})
        credit *= text.find(rare) != std::string_view::npos ? 0.4 : 1;
    return credit;
}

/// "lang=en" behind the mark that splits the parts of an address.
bool isParameter(std::string_view text)
{
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
    return end > 0 && end < text.size() && text[end] == '=';
}

/// Whether a delimiter stands inside what is one thing: a time, a date with its time, an address, two words.
bool splitsOneThing(std::string_view delimiter, std::string_view left, std::string_view right)
{
    if (left.empty() || right.empty())
        return false;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (delimiter == ":") {
        if (right.starts_with("//"))
            return true;
        return digit(left.back()) && right.size() >= 2 && digit(right[0]) && digit(right[1])
            && (right.size() == 2 || !digit(right[2]));
    }
    if (delimiter == " ") {
        const CellType before = typeOfCell(left);
        const CellType behind = typeOfCell(right);
        if ((before == CellType::Date || before == CellType::Number) && behind == CellType::Time)
            return true;
        const bool phone =
            (left.front() == '+' && right.front() == '(') || (left.back() == ')' && digit(right.front()));
        return phone || (before == CellType::Words && behind == CellType::Words);
    }
    if ((delimiter == ";" || delimiter == "," || delimiter == "&")
        && left.find("://") != std::string_view::npos && isParameter(right))
        return true;
    if (delimiter == ";") {
        const std::size_t entity = left.rfind('&');
        if (entity != std::string_view::npos && left.size() - entity <= 8
            && left.find_first_not_of("abcdefghijklmnopqrstuvwxyz#0123456789", entity + 1)
                == std::string_view::npos)
            return true;
    }
    if (delimiter == ";" || delimiter == "," || delimiter == "，" || delimiter == "；" || delimiter == "、") {
        // Punctuation of a sentence: a space behind it, none before it, words on both sides.
        return right.front() == ' ' && left.back() != ' ' && typeOfCell(left) == CellType::Words
            && typeOfCell(right) == CellType::Words && delimiter != ",";
    }
    if (delimiter == "&") {
        const bool query =
            left.find('=') != std::string_view::npos && right.find('=') != std::string_view::npos;
        return query || left.back() == ' ' || right.front() == ' ' || right.starts_with("amp;");
    }
    return false;
}

} // namespace

double creditOf(const SampleCell &cell, CellType type)
{
    if (cell.quoted)
        return 1.0;
    if (cell.broken)
        return 0.15;
    switch (type) {
    case CellType::Empty:
        return 0.7;
    case CellType::Number:
    case CellType::Date:
    case CellType::Time:
    case CellType::DateTime:
    case CellType::Url:
    case CellType::Logical:
        return 1.0;
    case CellType::Json:
        return 0.95;
    case CellType::Identifier:
        return 0.95;
    case CellType::Words:
        return creditOfWords(cell.text) * (bracketsMatch(cell.text) ? 1 : 0.5);
    case CellType::Other:
        break;
    }
    if (cell.text.find('\t') != std::string_view::npos)
        return 0.05;
    return isListOfFigures(cell.text) ? 0.5 : 0.2;
}

bool isOneThing(const Choice &choice, const SampleCell &left, const SampleCell &right)
{
    if (left.quoted || right.quoted)
        return false;
    const bool setApart = choice.runs && right.text.data() - (left.text.data() + left.text.size()) >= 2;
    return !setApart && splitsOneThing(view(choice.delimiter), left.text, right.text);
}

} // namespace files
