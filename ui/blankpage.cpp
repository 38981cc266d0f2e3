// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blankpage.h"

#include "ui/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace ui {

void layOutBlankPage(QWidget &page, QLabel *heading, QLabel *text, QWidget *action)
{
    makeHeading(*heading);
    text->setMaximumWidth(size::sentence);
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::m);
    layout->addStretch();
    for (QLabel *label : {heading, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        // With an alignment in the layout, Qt would not ask a label how high it is at its width.
        auto *line = new QHBoxLayout;
        constexpr int most = 100; // of the room that is left
        line->addStretch(1);
        line->addWidget(label, most);
        line->addStretch(1);
        layout->addLayout(line);
    }
    if (action)
        layout->addWidget(action, 0, Qt::AlignHCenter);
    layout->addStretch();
}

} // namespace ui
