// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/changewords.h"

#include "words/numbers.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Changes)
};

} // namespace

QString changeName(friends::ChangeKind kind, qsizetype rows)
{
    using friends::ChangeKind;
    const int n = forPlural(rows);
    const auto counted = [rows](QString text) {
        return inNumber(std::move(text), rows).arg(number(qint64(rows)));
    };
    switch (kind) {
    case ChangeKind::Typing:
        return rows > 1 ? counted(Text::tr("typing in %1 row(s)", nullptr, n)) : Text::tr("typing");
    case ChangeKind::Pasting:
        return counted(Text::tr("pasting into %1 row(s)", nullptr, n));
    case ChangeKind::Clearing:
        return counted(Text::tr("clearing cells of %1 row(s)", nullptr, n));
    case ChangeKind::Filling:
        return counted(Text::tr("filling %1 row(s)", nullptr, n));
    case ChangeKind::AddingRows:
        return counted(Text::tr("adding %1 row(s)", nullptr, n));
    case ChangeKind::RemovingRows:
        return counted(Text::tr("deleting %1 row(s)", nullptr, n));
    case ChangeKind::AddingColumn:
        return Text::tr("adding a column");
    case ChangeKind::Importing:
        return counted(Text::tr("importing %1 row(s)", nullptr, n));
    case ChangeKind::Replacing:
        return counted(Text::tr("replacing in %1 row(s)", nullptr, n));
    case ChangeKind::Fixing:
        return counted(Text::tr("fixing %1 row(s)", nullptr, n));
    case ChangeKind::Unlocking:
        return counted(Text::tr("unlocking %1 row(s)", nullptr, n));
    }
    Q_UNREACHABLE();
}

} // namespace words
