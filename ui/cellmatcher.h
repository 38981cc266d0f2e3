// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textmatcher.h"

#include <QtCore/QRegularExpression>

#include <optional>
#include <string>

namespace ui {

enum class FindMode : quint8 {
    Part, ///< the text stands anywhere in the cell
    WholeCell, ///< the cell is the text
    Regex, ///< a regular expression (PCRE) matches somewhere in the cell
};

/// Whether a cell is what a person looks for.
enum class CellMatch : quint8 {
    No,
    Yes,
    TooHard, ///< the regular expression would take too long in this cell and was given up
};

/// Why a regular expression cannot be used.
struct PatternError {
    QString reason; ///< as the expressions' own library says it
    qsizetype at = 0; ///< the character of the pattern, from 0
};

/// Finds and replaces in the UTF-8 text of cells. A regular expression gets so many steps in each cell and no
/// more, so none of them can hang. Constant: any number of threads may use one.
class CellMatcher {
public:
    CellMatcher(const QString &text, FindMode mode, Qt::CaseSensitivity sensitivity);

    /// Nothing is looked for: nothing is found.
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const std::optional<PatternError> &error() const { return m_error; }
    [[nodiscard]] CellMatch match(std::string_view cell) const;
    /// False when surely none of the cells that these bytes hold matches, whatever stands between them.
    [[nodiscard]] bool mayMatch(std::string_view bytes) const;
    /// The cell with `with` in the place of each occurrence, put into `replaced`; untouched unless Yes. With
    /// a regular expression, $1 to $9 and \1 to \9 stand for what its groups found, $0 for all of it, $$
    /// and \\ for the characters themselves.
    [[nodiscard]] CellMatch replace(std::string_view cell, const QString &with, std::string &replaced) const;

private:
    [[nodiscard]] CellMatch replaceByRegex(const QString &cell, const QString &with,
                                           std::string &replaced) const;

    QString m_text;
    FindMode m_mode;
    Qt::CaseSensitivity m_sensitivity;
    TextMatcher m_matcher;
    QRegularExpression m_regex;
    std::optional<PatternError> m_error;
};

} // namespace ui
