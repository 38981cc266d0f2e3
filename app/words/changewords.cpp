// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/changewords.h"

#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

constexpr qsizetype typedCharacters = 24;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Changes)
};

QString counted(QString text, qsizetype rows)
{
    return inNumber(std::move(text), rows).arg(number(qint64(rows)));
}

} // namespace

QString changeName(friends::ChangeKind kind, qsizetype rows)
{
    using friends::ChangeKind;
    const int n = forPlural(rows);
    switch (kind) {
    case ChangeKind::Typing:
        return rows > 1 ? counted(Text::tr("typing in %1 row(s)", nullptr, n), rows) : Text::tr("typing");
    case ChangeKind::Pasting:
        return counted(Text::tr("pasting into %1 row(s)", nullptr, n), rows);
    case ChangeKind::Clearing:
        return counted(Text::tr("clearing cells of %1 row(s)", nullptr, n), rows);
    case ChangeKind::Filling:
        return counted(Text::tr("filling %1 row(s)", nullptr, n), rows);
    case ChangeKind::AddingRows:
        return counted(Text::tr("adding %1 row(s)", nullptr, n), rows);
    case ChangeKind::RemovingRows:
        return counted(Text::tr("deleting %1 row(s)", nullptr, n), rows);
    case ChangeKind::AddingColumn:
        return Text::tr("adding a column");
    case ChangeKind::Importing:
        return counted(Text::tr("adding %1 row(s) from files", nullptr, n), rows);
    case ChangeKind::Replacing:
        return counted(Text::tr("replacing in %1 row(s)", nullptr, n), rows);
    case ChangeKind::Fixing:
        return counted(Text::tr("fixing %1 row(s)", nullptr, n), rows);
    case ChangeKind::Unlocking:
        return counted(Text::tr("unlocking %1 row(s)", nullptr, n), rows);
    case ChangeKind::DuplicatingRows:
        return counted(Text::tr("duplicating %1 row(s)", nullptr, n), rows);
    case ChangeKind::SettingField:
        return counted(Text::tr("setting a field of %1 row(s)", nullptr, n), rows);
    case ChangeKind::Restoring:
        return counted(Text::tr("restoring %1 row(s)", nullptr, n), rows);
    case ChangeKind::MakingReady:
        return counted(Text::tr("making %1 row(s) ready", nullptr, n), rows);
    }
    Q_UNREACHABLE();
}

QString changeTitle(friends::ChangeKind kind, qsizetype rows)
{
    using friends::ChangeKind;
    const int n = forPlural(rows);
    switch (kind) {
    case ChangeKind::Typing:
        return rows > 1 ? counted(Text::tr("Type in %1 row(s)", nullptr, n), rows) : Text::tr("Type");
    case ChangeKind::Pasting:
        return counted(Text::tr("Paste %1 row(s)", nullptr, n), rows);
    case ChangeKind::Clearing:
        return counted(Text::tr("Clear cells of %1 row(s)", nullptr, n), rows);
    case ChangeKind::Filling:
        return counted(Text::tr("Fill %1 row(s)", nullptr, n), rows);
    case ChangeKind::AddingRows:
        return counted(Text::tr("Add %1 row(s)", nullptr, n), rows);
    case ChangeKind::RemovingRows:
        return counted(Text::tr("Delete %1 row(s)", nullptr, n), rows);
    case ChangeKind::AddingColumn:
        return Text::tr("Add a column");
    case ChangeKind::Importing:
        return counted(Text::tr("Add %1 row(s) from files", nullptr, n), rows);
    case ChangeKind::Replacing:
        return counted(Text::tr("Replace in %1 row(s)", nullptr, n), rows);
    case ChangeKind::Fixing:
        return counted(Text::tr("Fix %1 row(s)", nullptr, n), rows);
    case ChangeKind::Unlocking:
        return counted(Text::tr("Unlock %1 row(s)", nullptr, n), rows);
    case ChangeKind::DuplicatingRows:
        return counted(Text::tr("Duplicate %1 row(s)", nullptr, n), rows);
    case ChangeKind::SettingField:
        return counted(Text::tr("Set a field of %1 row(s)", nullptr, n), rows);
    case ChangeKind::Restoring:
        return counted(Text::tr("Restore %1 row(s)", nullptr, n), rows);
    case ChangeKind::MakingReady:
        return counted(Text::tr("Make %1 row(s) ready", nullptr, n), rows);
    }
    Q_UNREACHABLE();
}

QString typedTitle(const Typed &typed)
{
    const QString field = visible(fieldLabel(typed.column));
    const QString row = number(qint64{typed.row} + 1);
    if (typed.text.isEmpty())
        return Text::tr("Empty %1 in row %2", "name of a field, number").arg(field, row);
    return Text::tr("Type “%3” into %1 in row %2", "name of a field, number, what was typed")
        .arg(field, row, visible(typed.text, typedCharacters));
}

} // namespace words
