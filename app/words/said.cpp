// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/said.h"

#include "words/numbers.h"

namespace words {

QString Said::message() const
{
    const QString said = sentences({sentence, nextStep});
    return said.isEmpty() ? title : said;
}

QString Said::text() const
{
    return sentences({message(), code});
}

} // namespace words
