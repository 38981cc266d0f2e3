// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rehearsal.h"

#include <array>
#include <charconv>
#include <optional>

namespace sandbox {

namespace {

constexpr std::array prefixes{
    RehearsalPrefix{"missing_", 30003, 0},   RehearsalPrefix{"full_", 30010, 0},
    RehearsalPrefix{"lists_", 30011, 0},     RehearsalPrefix{"otherfull_", 30014, 0},
    RehearsalPrefix{"param_", 30001, 0},     RehearsalPrefix{"appid_", 30002, 0},
    RehearsalPrefix{"notadmin_", 30004, 0},  RehearsalPrefix{"words_", 30005, 0},
    RehearsalPrefix{"error_", 30006, 0},     RehearsalPrefix{"timeout_", 30007, 0},
    RehearsalPrefix{"conflict_", 30008, 0},  RehearsalPrefix{"flaky_", 30006, 2},
    RehearsalPrefix{"noaccount_", 70107, 0}, RehearsalPrefix{"filtered_", 80001, 0},
};

/// The N of "PREFIX_N_": "code_30003_bob" gives 30003 for "code_".
std::optional<int> numberBehind(std::string_view text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return {};
    text.remove_prefix(prefix.size());
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool closed = end != text.data() + text.size() && *end == '_';
    return error == std::errc{} && closed && number > 0 ? std::optional(number) : std::nullopt;
}

int resultOf(std::string_view account, int attempt)
{
    for (const RehearsalPrefix &entry : prefixes) {
        if (account.starts_with(entry.prefix))
            return entry.times == 0 || attempt <= entry.times ? entry.resultCode : 0;
    }
    return numberBehind(account, "code_").value_or(0);
}

} // namespace

std::span<const RehearsalPrefix> rehearsalPrefixes()
{
    return prefixes;
}

int rehearsedResult(std::string_view fromAccount, std::string_view toAccount, int attempt)
{
    const int ofFrom = resultOf(fromAccount, attempt);
    return ofFrom != 0 ? ofFrom : resultOf(toAccount, attempt);
}

bool isSilent(std::string_view toAccount)
{
    return toAccount.starts_with("silent_");
}

RehearsedCall rehearsedCall(std::string_view fromAccount, int attempt)
{
    if (const std::optional<int> code = numberBehind(fromAccount, "call_"))
        return {Fault::ErrorCode, *code};
    if (const std::optional<int> status = numberBehind(fromAccount, "http_"))
        return {Fault::HttpStatus, *status};
    if (fromAccount.starts_with("slow_"))
        return {Fault::None, 0, std::chrono::seconds(3)};
    if (attempt <= 2 && fromAccount.starts_with("busy_"))
        return {Fault::ErrorCode, 60011};
    if (attempt > 1)
        return {};
    if (const std::optional<int> code = numberBehind(fromAccount, "once_"))
        return {Fault::ErrorCode, *code};
    if (fromAccount.starts_with("lost_"))
        return {Fault::CutAfter};
    if (fromAccount.starts_with("gone_"))
        return {Fault::CutBefore};
    if (fromAccount.starts_with("hang_"))
        return {Fault::Silence};
    if (fromAccount.starts_with("broken_"))
        return {Fault::Garbled};
    return {};
}

} // namespace sandbox
