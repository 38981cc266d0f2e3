// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct UCollator;

namespace ui {

/// The order of texts as a reader of a language expects it: Chinese by the language's own rules, accents with
/// their letters, upper beside lower case (ICU). One thread; make one for each.
class Collation {
public:
    /// The C locale stands for no language in particular.
    explicit Collation(const QLocale &locale);
    ~Collation();
    Collation(const Collation &) = delete;
    Collation &operator=(const Collation &) = delete;

    /// Appends bytes to `key` that stand in the order of the texts (UTF-8) when they are compared one by one.
    /// None of them is 0.
    void appendKey(std::string_view text, std::string &key);

private:
    UCollator *m_collator = nullptr;
    std::vector<char16_t> m_units;
};

} // namespace ui
