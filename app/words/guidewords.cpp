// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/guidewords.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Guide)
};

GuidePart text(const QString &words)
{
    return {GuidePart::Kind::Text, words};
}

GuidePart step(const QString &words)
{
    return {GuidePart::Kind::Step, words};
}

GuidePart point(const QString &words)
{
    return {GuidePart::Kind::Point, words};
}

GuidePart picture(const QString &name, const QString &words)
{
    //: Which pictures the guide shows, by the code of their language: en, zh_CN, ko or ja.
    return {GuidePart::Kind::Picture, words,
            name + QLatin1Char('-') + Text::tr("en", "language of the pictures")};
}

GuidePage firstImport()
{
    return {
        QStringLiteral("first"),
        Text::tr("Your first import"),
        {
            text(Text::tr("Friend Console adds friends to accounts of your app: each row of the table gives "
                          "From_Account the friend To_Account.")),
            text(Text::tr("Begin in the sandbox. It is a copy of the service on this computer: what you do "
                          "there reaches nobody, and nothing can go wrong.")),
            step(Text::tr("Press “Try it with sample rows”. A preview shows what was understood of the "
                          "sample file.")),
            step(Text::tr("Press “Add rows”. The rows are now in the table; rows with a problem say in words "
                          "what it is.")),
            step(Text::tr("Press “Submit”. Every row ends as imported, failed or unknown, and says why.")),
            picture(QStringLiteral("results"),
                    Text::tr("The window after a run: the counts above the table, the state of every row "
                             "in it, and the sentence about the chosen row below.")),
            text(Text::tr("When you are done with the sandbox, “Connect to your app” asks four questions "
                          "and checks the answers.")),
        },
    };
}

GuidePage filesPage()
{
    return {
        QStringLiteral("files"),
        Text::tr("Files and the preview"),
        {
            text(Text::tr("“Import…” reads CSV and other text tables, Excel (.xlsx) and LibreOffice (.ods) "
                          "files. You can also drop files into the window, or paste from a spreadsheet.")),
            picture(QStringLiteral("preview"),
                    Text::tr("The import preview: encoding, separator and header at the top, the columns "
                             "with the fields they go to, and the counts below.")),
            point(Text::tr("The preview shows how the file was understood. If letters look wrong, choose "
                           "another encoding; if columns look wrong, choose another separator.")),
            point(Text::tr("Each column says to which field it goes. Choose another field above the column, "
                           "or “ignore”.")),
            point(Text::tr("From_Account and AddSource can be set for every row when the file does not have "
                           "them.")),
            point(
                Text::tr("Nothing enters the table before you press “Add rows”, one Undo takes it back, and "
                         "the file itself is never changed.")),
        },
    };
}

GuidePage tablePage()
{
    return {
        QStringLiteral("table"),
        Text::tr("Working in the table"),
        {
            text(Text::tr("The table works as your spreadsheet does: type to replace, F2 to edit, Enter to "
                          "go down, Tab to go right, Ctrl+D to fill down, and copy and paste to and from "
                          "other programs.")),
            point(Text::tr("The buttons above the table count the rows of each state and show only those.")),
            point(
                Text::tr("A row with a problem is not sent. Choose “Problems” to see them all; the sentence "
                         "below the table says what is wrong with the chosen row.")),
            point(Text::tr("Every change to the table can be undone: typing, pasting, adding files, "
                           "replacing and deleting.")),
            point(Text::tr("Rows that the service has (“Imported”) are locked so that nobody changes them by "
                           "accident.")),
        },
    };
}

GuidePage connectPage()
{
    return {
        QStringLiteral("connect"),
        Text::tr("Connect to your app"),
        {
            text(Text::tr("The coloured button at the top left always says where rows would go. Its menu has "
                          "“Connect to your app…”, which asks for four things.")),
            point(Text::tr(
                "Region: where the app was made. The vendor's console shows it beside the app's name.")),
            point(Text::tr("SDKAppID: the number of the app, in the console's list of applications.")),
            point(Text::tr("Secret key: in the console, open the app and its basic configuration, and press "
                           "“Display key”.")),
            point(Text::tr("Admin UserID: the account that makes the calls. It has to be an administrator of "
                           "the app; “administrator” is always there.")),
            picture(QStringLiteral("connection"),
                    Text::tr("One question of four: the field, and where its value is found.")),
            text(Text::tr("The SDKAppID and the key are kept in the keychain of this computer and nowhere "
                          "else. Without a keychain they are kept in memory until you close the program.")),
        },
    };
}

GuidePage runPage()
{
    return {
        QStringLiteral("run"),
        Text::tr("What becomes of a row"),
        {
            point(Text::tr("✓ Imported: the service has it. Nothing to do.")),
            point(
                Text::tr("✗ Failed: the service refused it and said why. Correct the row or its cause, then "
                         "retry.")),
            point(Text::tr("? Unknown: it was sent, and no answer came. Retry: the service is asked first "
                           "whether the friend is there, and the row is sent again only if not.")),
            point(Text::tr("● Ready: it was not sent. Submit again.")),
            text(Text::tr("You can pause, stop, close the window or lose the network at any moment. Each "
                          "run is written down before it is sent, so the next start knows what became "
                          "of every row and offers to go on.")),
            text(Text::tr("“Run > History of runs…” has every run, with its rows and its report.")),
        },
    };
}

GuidePage troublePage()
{
    return {
        QStringLiteral("trouble"),
        Text::tr("When something fails"),
        {
            point(Text::tr("Choose “Failed” above the table and read the sentence about a row. It says what "
                           "happened, what it means and what to do.")),
            point(Text::tr("“Retry 14 like it” sends all rows that failed for the same reason again.")),
            point(Text::tr("“File > Save failed rows as…” gives a file that you can correct and import "
                           "again.")),
            point(Text::tr("The service is busy, or the network was lost: the program has tried again by "
                           "itself. Retry the rest in a few minutes.")),
            point(Text::tr("The run has stopped at once: the connection is wrong. “Check connection” says in "
                           "words which part of it.")),
            text(Text::tr("Codes in brackets are the service's own. “Help > Codes and what to do” has all "
                          "of them.")),
        },
    };
}

GuidePage keysPage()
{
    return {
        QStringLiteral("keys"),
        Text::tr("Keys"),
        {
            point(Text::tr("Ctrl+O: import a file. Ctrl+Enter: submit.")),
            point(Text::tr("F2: edit a cell. Delete: empty it. Ctrl+D: fill down.")),
            point(
                Text::tr("Ctrl+Enter while typing: put the text into all selected cells. Ctrl+arrow: jump to "
                         "the edge of what is filled. Shift+Space and Ctrl+Space: select rows and columns.")),
            point(Text::tr("Ctrl+Z and Ctrl+Y: undo and redo. Ctrl+F: find.")),
            point(Text::tr("F8 and Shift+F8: the next and the previous problem.")),
            point(Text::tr("Ctrl+1 to Ctrl+6: show all, ready, problem, imported, failed or unknown rows.")),
            point(Text::tr("F6 and Shift+F6: the next and the previous part of the window. F1: this guide.")),
        },
    };
}

} // namespace

QList<GuidePage> guidePages()
{
    return {firstImport(), filesPage(), tablePage(), connectPage(), runPage(), troublePage(), keysPage()};
}

} // namespace words
