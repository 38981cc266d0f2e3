// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <string_view>
#include <vector>

namespace ui {

/// Whether `bytes` hold `wanted`. With `foldCase`, ASCII letters match in both cases; `wanted` is lower case
/// then. Sixteen bytes at a time.
[[nodiscard]] bool holdsBytes(std::string_view bytes, std::string_view wanted, bool foldCase);

/// Finds a text in UTF-8 text. Without regard to case unless asked for; scripts without case and ASCII are
/// compared byte by byte. Constant: any number of threads may use one.
class TextMatcher {
public:
    explicit TextMatcher(const QString &text, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);

    [[nodiscard]] bool matches(std::string_view cell) const;
    /// False when the text surely is in none of the cells that these bytes hold, whatever stands between
    /// them. Much faster than asking for each.
    [[nodiscard]] bool mayMatch(std::string_view bytes) const;
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    enum class Way : quint8 { Bytes, AsciiWithoutCase, Unicode };
    QString m_text;
    QByteArray m_bytes; ///< lower case for AsciiWithoutCase
    std::vector<QByteArray> m_firsts; ///< for Unicode: the first character in each of its cases
    Way m_way = Way::Unicode;
};

} // namespace ui
