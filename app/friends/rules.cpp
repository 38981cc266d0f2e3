// SPDX-License-Identifier: GPL-3.0-or-later
#include "friends/rules.h"

#include "friends/values.h"

#include <QtCore/QUtf8StringView>

#include <algorithm>

namespace friends {

namespace {

/// Unix seconds below are the small numbers of tests; those up to March 1973 are days, months or dates that
/// were read as seconds.
constexpr qint64 earliestUnusual = 1'000;
constexpr qint64 earliestUsual = 100'000'000;

class Checker {
public:
    Checker(const RowFields &fields, std::vector<Problem> &problems) : m_fields(fields), m_problems(problems)
    {
    }

    void check()
    {
        checkUserId(Field::FromAccount);
        checkUserId(Field::ToAccount);
        if (!m_fields[Field::ToAccount].empty() && m_fields[Field::ToAccount] == m_fields[Field::FromAccount])
            add(ProblemKind::SameAccount, Severity::Warning, Field::ToAccount);
        checkAddSource();
        checkText(Field::Remark, remarkBytes);
        checkGroups();
        checkText(Field::AddWording, addWordingBytes);
        checkTime(Field::AddTime);
        checkTime(Field::RemarkTime);
        for (const auto &[column, text] : m_fields.custom)
            checkCustom(*column, text);
        if (m_fields.missingCells > 0)
            m_problems.push_back(
                {ProblemKind::TooFewCells, Severity::Warning, {}, m_fields.missingCells, 0, -1});
        if (m_fields.isTorn)
            m_problems.push_back({ProblemKind::QuoteNotClosed, Severity::Error, {}, 0, 0, -1});
        if (m_fields.surplusCells > 0)
            m_problems.push_back(
                {ProblemKind::TooManyCells, Severity::Error, {}, m_fields.surplusCells, 0, -1});
    }

private:
    void add(ProblemKind kind, Severity severity, const Column &column, qint64 found = 0, qint64 limit = 0)
    {
        m_problems.push_back({kind, severity, column, found, limit, -1});
    }
    void add(ProblemKind kind, Severity severity, Field field, qint64 found = 0, qint64 limit = 0)
    {
        add(kind, severity, Column{field, {}}, found, limit);
    }

    void checkLength(const Column &column, std::string_view text, qsizetype limit)
    {
        if (static_cast<qsizetype>(text.size()) > limit)
            add(ProblemKind::TooLong, Severity::Error, column, static_cast<qint64>(text.size()), limit);
    }

    /// True when the text is plain printable ASCII, which is nearly always.
    static bool isPrintable(std::string_view text)
    {
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
    }

    void checkCharacters(const Column &column, std::string_view text)
    {
        if (isPrintable(text))
            return;
        const QUtf8StringView view(text.data(), static_cast<qsizetype>(text.size()));
        if (!view.isValidUtf8() || text.find("\xef\xbf\xbd") != std::string_view::npos)
            add(ProblemKind::Undecodable, Severity::Error, column);
        const auto isControl = [](char c) {
            const auto byte = static_cast<quint8>(c);
            return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
        };
        if (std::any_of(text.begin(), text.end(), isControl))
            add(ProblemKind::ControlCharacters, Severity::Warning, column);
    }

    void checkUserId(Field field)
    {
        const std::string_view text = m_fields[field];
        if (trimmed(text).empty()) {
            add(ProblemKind::Missing, Severity::Error, field);
            return;
        }
        checkLength({field, {}}, text, userIdBytes);
        if (isPrintable(text)) {
            if (text.front() == ' ' || text.back() == ' ')
                add(ProblemKind::SpacesAround, Severity::Warning, field);
            return;
        }
        const std::size_t before = m_problems.size();
        checkCharacters({field, {}}, text);
        if (m_problems.size() == before)
            add(ProblemKind::UnusualCharacters, Severity::Warning, field);
    }

    void checkAddSource()
    {
        const std::string_view text = m_fields[Field::AddSource];
        if (trimmed(text).empty())
            add(ProblemKind::Missing, Severity::Error, Field::AddSource);
        else if (isAddSourceKeyword(text))
            add(ProblemKind::AddSourceWithoutPrefix, Severity::Warning, Field::AddSource);
        else if (!text.starts_with(addSourcePrefix)
                 || !isAddSourceKeyword(text.substr(addSourcePrefix.size())))
            add(ProblemKind::AddSourceInvalid, Severity::Error, Field::AddSource);
    }

    void checkText(Field field, qsizetype limit)
    {
        const std::string_view text = m_fields[field];
        checkLength({field, {}}, text, limit);
        checkCharacters({field, {}}, text);
    }

    void checkGroups()
    {
        const std::string_view text = m_fields[Field::GroupName];
        if (text.empty())
            return;
        checkCharacters({Field::GroupName, {}}, text);
        std::size_t repeated = 0;
        const std::vector<std::string_view> groups = splitGroups(text, &repeated);
        std::size_t longest = 0;
        for (const std::string_view group : groups)
            longest = std::max(longest, group.size());
        if (static_cast<qsizetype>(longest) > groupNameBytes)
            add(ProblemKind::GroupTooLong, Severity::Error, Field::GroupName, static_cast<qint64>(longest),
                groupNameBytes);
        if (static_cast<qsizetype>(groups.size()) > groupsOfOneUser)
            add(ProblemKind::TooManyGroups, Severity::Error, Field::GroupName,
                static_cast<qint64>(groups.size()), groupsOfOneUser);
        if (repeated > 0)
            add(ProblemKind::RepeatedGroups, Severity::Warning, Field::GroupName,
                static_cast<qint64>(repeated));
    }

    void checkTime(Field field)
    {
        const std::string_view text = trimmed(m_fields[field]);
        if (text.empty())
            return;
        const std::optional<Time> time = readTime(text);
        if (!time)
            add(ProblemKind::TimeInvalid, Severity::Error, field);
        else
            checkTimeKind(*time, field);
    }

    /// Numbers that are rather not the Unix seconds that they look like.
    void checkTimeKind(const Time &time, Field field)
    {
        const auto warn = [&](ProblemKind kind, qint64 limit = 0) {
            add(kind, Severity::Warning, field, time.seconds, limit);
        };
        switch (time.kind) {
        case TimeKind::Seconds:
            if (time.seconds >= earliestUnusual && time.seconds < earliestUsual)
                warn(ProblemKind::TimeVeryEarly);
            return;
        case TimeKind::Milliseconds:
            return warn(ProblemKind::TimeInMilliseconds, 3);
        case TimeKind::Microseconds:
            return warn(ProblemKind::TimeInMilliseconds, 6);
        case TimeKind::Nanoseconds:
            return warn(ProblemKind::TimeInMilliseconds, 9);
        case TimeKind::DateDigits:
            return warn(ProblemKind::TimeInDigits);
        case TimeKind::Date:
            return;
        }
        Q_UNREACHABLE();
    }

    void checkCustom(const Column &column, std::string_view text)
    {
        const std::string_view tag(column.tag.constData(), static_cast<std::size_t>(column.tag.size()));
        bool letters = tag.size() > customTagPrefix.size() && tag.starts_with(customTagPrefix);
        bool known = letters;
        for (const char c : letters ? tag.substr(customTagPrefix.size()) : std::string_view{}) {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            letters = letters && letter;
            known = known && (letter || (c >= '0' && c <= '9') || c == '_');
        }
        if (!known)
            add(ProblemKind::CustomTagInvalid, Severity::Error, column);
        else if (!letters)
            add(ProblemKind::CustomTagUnusual, Severity::Warning, column);
        checkLength(column, text, customValueBytes);
        checkCharacters(column, text);
    }

    const RowFields &m_fields;
    std::vector<Problem> &m_problems;
};

} // namespace

void checkRow(const RowFields &fields, std::vector<Problem> &problems)
{
    problems.clear();
    Checker(fields, problems).check();
}

qsizetype byteLimit(const Column &column)
{
    switch (column.field) {
    case Field::FromAccount:
    case Field::ToAccount:
        return userIdBytes;
    case Field::AddSource:
        return static_cast<qsizetype>(addSourcePrefix.size()) + addSourceLetters;
    case Field::Remark:
        return remarkBytes;
    case Field::GroupName:
        return groupNameBytes;
    case Field::AddWording:
        return addWordingBytes;
    case Field::AddTime:
    case Field::RemarkTime:
        return 0;
    case Field::CustomItem:
        return customValueBytes;
    }
    return 0;
}

std::string_view cutToBytes(std::string_view text, qsizetype bytes)
{
    if (static_cast<qsizetype>(text.size()) <= bytes)
        return text;
    auto end = static_cast<std::size_t>(bytes);
    while (end > 0 && (static_cast<quint8>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace friends
