// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invitation.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ui {

Invitation::Invitation(QWidget *parent) : QWidget(parent)
{
    auto *heading = new QLabel(tr("No rows yet"), this);
    makeHeading(*heading);
    heading->setAlignment(Qt::AlignHCenter);
    auto *text =
        new QLabel(tr("Each row makes two accounts friends: From_Account gets To_Account as a friend. "
                      "Drop a file anywhere in this window, or begin here."),
                   this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(size::sentence);
    makeMuted(*text);

    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    const auto button = [this, column](const QString &words, QLatin1String drawing, auto pressed) {
        auto *made = new QPushButton(icon(drawing), words, this);
        made->setFixedWidth(size::invitation);
        made->setMinimumHeight(size::control);
        connect(made, &QPushButton::clicked, this, pressed);
        column->addWidget(made, 0, Qt::AlignHCenter);
        return made;
    };
    makePrimary(*button(tr("Import a CSV file"), QLatin1String("import"), &Invitation::importWanted));
    button(tr("Paste from a spreadsheet"), QLatin1String("paste"), &Invitation::pasteWanted);
    button(tr("Type rows"), QLatin1String("type"), &Invitation::typeWanted);
    m_sample = button(tr("Try it with sample rows"), QLatin1String("sample"), &Invitation::sampleWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(heading);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(space::m);
    layout->addLayout(column);
    layout->addStretch(3);
}

void Invitation::setSampleOffered(bool offered)
{
    m_sample->setVisible(offered);
}

} // namespace ui
