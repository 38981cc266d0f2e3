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
    auto *text = new QLabel(tr("Each row adds a friend: From_Account gets To_Account as a friend. Drop a "
                               "file anywhere in this window, or begin here."),
                            this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(size::sentence);
    text->setFixedHeight(text->heightForWidth(size::sentence));
    makeMuted(*text);

    auto *choices = new QWidget(this);
    choices->setMinimumWidth(size::invitation); // more where the words are longer
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const auto button = [this, column](const QIcon &drawing, const QString &words, const QString &hint,
                                       auto pressed) {
        auto *made = new QPushButton(drawing, words, this);
        setHint(*made, hint);
        connect(made, &QPushButton::clicked, this, pressed);
        column->addWidget(made);
        return made;
    };
    makePrimary(*button(icon(QLatin1String("import"), QPalette::HighlightedText),
                        tr("Import a CSV or Excel file"),
                        tr("Shows the file before anything enters the table."), &Invitation::importWanted));
    button(icon(QLatin1String("paste")), tr("Paste from a spreadsheet"),
           tr("Pastes the cells that you copied in a spreadsheet."), &Invitation::pasteWanted);
    button(icon(QLatin1String("type")), tr("Type rows"),
           tr("Adds an empty row and puts the cursor into its first cell."), &Invitation::typeWanted);
    m_sample =
        button(icon(QLatin1String("sample")), tr("Try it with sample rows"),
               tr("Shows a small file that comes with the program. In the sandbox nothing reaches anybody."),
               &Invitation::sampleWanted);

    m_connect =
        button(icon(QLatin1String("connection")), tr("Connect to your app"),
               tr("Sets up a connection in four questions and checks it."), &Invitation::connectWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    layout->setSpacing(space::m);
    layout->addStretch(2);
    layout->addWidget(heading);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(space::m);
    layout->addWidget(choices, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void Invitation::setSampleOffered(bool offered)
{
    m_sample->setVisible(offered);
    m_connect->setVisible(offered);
}

} // namespace ui
