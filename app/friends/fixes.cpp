// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/fixes.h"

#include "friends/values.h"

#include <algorithm>

namespace friends {

namespace {

/// What the vendor's own clients and consoles write; another keyword may mean anything and keeps its case.
constexpr std::array<std::string_view, 8> knownKeywords{"Android", "iOS",     "iPhone", "iPad",
                                                        "Web",     "Windows", "Mac",    "Linux"};

/// Spaces that cannot be told from nothing, beside those of ASCII: as UTF-8.
constexpr std::array<std::string_view, 7> wideSpaces{
    "\xc2\xa0", // no-break space
    "\xe3\x80\x80", // ideographic space
    "\xe2\x80\x8b", // zero-width space
    "\xe2\x80\x8e", // left-to-right mark
    "\xe2\x80\x8f", // right-to-left mark
    "\xe2\x81\xa0", // word joiner
    "\xef\xbb\xbf", // a byte order mark that came along
};

std::string_view trimmedWide(std::string_view text)
{
    while (true) {
        const std::size_t before = text.size();
        text = trimmed(text);
        for (const std::string_view space : wideSpaces) {
            if (text.starts_with(space))
                text.remove_prefix(space.size());
            if (text.ends_with(space))
                text.remove_suffix(space.size());
        }
        if (text.size() == before)
            return text;
    }
}

bool sameLetters(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// An AddSource in the case that the vendor writes it in: prefix and keyword, views of `text` or of
/// constants.
std::pair<std::string_view, std::string_view> withKeywordCase(std::string_view text)
{
    std::string_view prefix;
    std::string_view keyword = text;
    if (text.size() > addSourcePrefix.size()
        && sameLetters(text.substr(0, addSourcePrefix.size()), addSourcePrefix)) {
        prefix = addSourcePrefix;
        keyword.remove_prefix(addSourcePrefix.size());
    }
    const auto *known = std::find_if(knownKeywords.begin(), knownKeywords.end(),
                                     [&](std::string_view name) { return sameLetters(name, keyword); });
    return {prefix, known == knownKeywords.end() ? keyword : *known};
}

/// Each list's name cut; what stands between them stays.
QByteArray withGroupsCut(std::string_view text)
{
    QByteArray fixed;
    while (true) {
        const std::size_t end = text.find_first_of("|;");
        const std::string_view part = text.substr(0, end);
        const std::string_view name = trimmed(part);
        fixed += static_cast<qsizetype>(name.size()) > groupNameBytes
            ? bytes(cutToBytes(name, groupNameBytes))
            : bytes(part);
        if (end == std::string_view::npos)
            return fixed;
        fixed += text[end];
        text.remove_prefix(end + 1);
    }
}

QByteArray cut(const Column &column, std::string_view text)
{
    switch (column.field) {
    case Field::Remark:
    case Field::AddWording:
    case Field::CustomItem:
        return bytes(cutToBytes(text, byteLimit(column)));
    case Field::GroupName:
        return withGroupsCut(text);
    case Field::FromAccount:
    case Field::ToAccount:
    case Field::AddSource:
    case Field::AddTime:
    case Field::RemarkTime:
        break;
    }
    return bytes(text);
}

QByteArray applied(FixKind kind, const Column &column, std::string_view text)
{
    const bool isSource = column.field == Field::AddSource;
    switch (kind) {
    case FixKind::Trim:
        return bytes(trimmedWide(text));
    case FixKind::KeywordCase:
        if (isSource) {
            const auto [prefix, keyword] = withKeywordCase(text);
            return bytes(prefix) + bytes(keyword);
        }
        return bytes(text);
    case FixKind::AddPrefix: {
        const std::string complete = isSource ? completeAddSource(text) : std::string(text);
        return bytes(complete);
    }
    case FixKind::CutToLimit:
        return cut(column, text);
    }
    return bytes(text);
}

bool hasLongGroup(std::string_view text)
{
    while (static_cast<qsizetype>(text.size()) > groupNameBytes) {
        const std::size_t end = text.find_first_of("|;");
        if (static_cast<qsizetype>(trimmed(text.substr(0, end)).size()) > groupNameBytes)
            return true;
        if (end == std::string_view::npos)
            return false;
        text.remove_prefix(end + 1);
    }
    return false;
}

/// Whether the fix has anything to do; without making the text, because nearly always it has not.
bool changes(FixKind kind, const Column &column, std::string_view text)
{
    const bool isSource = column.field == Field::AddSource;
    switch (kind) {
    case FixKind::Trim:
        return trimmedWide(text).size() != text.size();
    case FixKind::KeywordCase: {
        if (!isSource)
            return false;
        const auto [prefix, keyword] = withKeywordCase(text);
        return !text.starts_with(prefix) || text.substr(prefix.size()) != keyword;
    }
    case FixKind::AddPrefix:
        return isSource && isAddSourceKeyword(text);
    case FixKind::CutToLimit:
        if (column.field == Field::GroupName)
            return hasLongGroup(text);
        return byteLimit(column) > 0 && static_cast<qsizetype>(text.size()) > byteLimit(column);
    }
    return false;
}

bool isPlain(const Column &column, std::string_view text)
{
    return text.empty() || std::none_of(allFixes.begin(), allFixes.end(), [&](FixKind kind) {
               return changes(kind, column, text);
           });
}

template <typename Visitor> void forEachField(const RowFields &fields, Visitor visit)
{
    for (const Field field : plainFields)
        visit(Column{field, {}}, fields[field]);
    for (const auto &[column, text] : fields.custom)
        visit(*column, text);
}

} // namespace

std::optional<QByteArray> fixedText(FixKind kind, const Column &column, std::string_view text)
{
    if (!changes(kind, column, text))
        return {};
    QByteArray fixed = applied(kind, column, text);
    if (fixed == QByteArrayView(text.data(), static_cast<qsizetype>(text.size())))
        return {}; // a UserID is never cut
    return fixed;
}

std::optional<QByteArray> fixedText(std::span<const FixKind> kinds, const Column &column,
                                    std::string_view text)
{
    if (kinds.empty() || isPlain(column, text))
        return {};
    QByteArray fixed = bytes(text);
    for (const FixKind kind : allFixes) {
        if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
            fixed = applied(kind, column, {fixed.constData(), static_cast<std::size_t>(fixed.size())});
    }
    if (fixed == QByteArrayView(text.data(), static_cast<qsizetype>(text.size())))
        return {};
    return fixed;
}

FixCounter::FixCounter(std::vector<FixKind> wanted) : m_wanted(std::move(wanted)) { }

void FixCounter::look(const RowFields &fields)
{
    forEachField(fields, [this](const Column &column, std::string_view text) { look(column, text); });
}

void FixCounter::look(const Column &column, std::string_view text)
{
    if (isPlain(column, text))
        return;
    QByteArray left = bytes(text);
    for (const FixKind kind : allFixes) {
        const std::optional<QByteArray> fixed =
            fixedText(kind, column, {left.constData(), static_cast<std::size_t>(left.size())});
        if (!fixed)
            continue;
        auto count = std::find_if(m_counts.begin(), m_counts.end(), [&](const FixCount &other) {
            return other.kind == kind && other.column == column;
        });
        if (count == m_counts.end()) {
            const auto behind = std::find_if(m_counts.begin(), m_counts.end(),
                                             [&](const FixCount &other) { return other.kind > kind; });
            count = m_counts.insert(behind, FixCount{kind, column, 0, left, *fixed});
        }
        ++count->cells;
        if (std::find(m_wanted.begin(), m_wanted.end(), kind) != m_wanted.end())
            left = *fixed;
    }
}

std::vector<FixCount> countFixes(const Table &table, std::span<const quint32> rows)
{
    FixCounter counter;
    RowFields fields;
    for (const quint32 row : rows) {
        if (table.isReadOnly(row))
            continue;
        table.readFields(row, fields);
        counter.look(fields);
    }
    return counter.counts();
}

std::vector<CellEdit> fixEdits(const Table &table, std::span<const quint32> rows, FixKind kind,
                               const std::optional<Column> &column)
{
    std::vector<CellEdit> edits;
    RowFields fields;
    for (const quint32 row : rows) {
        if (table.isReadOnly(row))
            continue;
        table.readFields(row, fields);
        forEachField(fields, [&](const Column &of, std::string_view text) {
            if (column && of != *column)
                return;
            if (std::optional<QByteArray> fixed = fixedText(kind, of, text))
                edits.push_back({row, of, std::move(*fixed)});
        });
    }
    return edits;
}

} // namespace friends
