// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/said.h"

#include <QtTest/QtTest>

/// What every sentence promises, whatever it is about.
namespace saidchecks {

/// Nothing in it that a person should not see: no placeholder, plural mark, control character or doubled
/// space.
[[nodiscard]] inline bool isClean(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9nL]|\\(s\\)|  |\\.\\.|undefined"));
    if (text.contains(placeholder)) {
        qWarning() << "not clean:" << text;
        return false;
    }
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            qWarning() << "holds a control character:" << text;
            return false;
        }
    }
    return true;
}

/// A heading, a sentence that ends as sentences do, and nothing unclean.
[[nodiscard]] inline bool isSaid(const words::Said &said)
{
    static const QRegularExpression end(QStringLiteral("[.!?”…]$"));
    const bool whole = !said.title.isEmpty() && !said.title.endsWith(QLatin1Char('.'))
        && !said.sentence.isEmpty() && said.sentence.contains(end)
        && (said.nextStep.isEmpty() || said.nextStep.contains(end));
    if (!whole)
        qWarning() << "not whole:" << said.title << said.sentence << said.nextStep;
    return whole && isClean(said.title) && isClean(said.text()) && isClean(said.raw);
}

/// Text as an attacker would put it into a file or an answer.
inline const QString nasty = QStringLiteral("a\x1b[31mb\u202ec\u2066d\u200be\nf\rg\x07 %1 %2 h\u0085i");

} // namespace saidchecks
