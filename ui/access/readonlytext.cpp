// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/readonlytext.h"

namespace ui {

void ReadOnlyText::selection(int, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = 0;
}

QString ReadOnlyText::text(int startOffset, int endOffset) const
{
    return wholeText().mid(startOffset, endOffset - startOffset);
}

int ReadOnlyText::characterCount() const
{
    return static_cast<int>(wholeText().size());
}

QString ReadOnlyText::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace ui
