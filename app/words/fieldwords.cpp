// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fieldwords.h"

#include "friends/rules.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>

namespace words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(words::Fields)
};

} // namespace

QString fieldLabel(const friends::Column &column)
{
    return visible(friends::columnName(column), 100);
}

QString fieldHint(const friends::Column &column)
{
    using friends::Field;
    switch (column.field) {
    case Field::FromAccount:
        return Text::tr("The user who gets the friend. A UserID of 1 to %1 bytes. Required.")
            .arg(number(friends::userIdBytes));
    case Field::ToAccount:
        return Text::tr("The user who becomes a friend. A UserID of 1 to %1 bytes. Required.")
            .arg(number(friends::userIdBytes));
    case Field::AddSource:
        return Text::tr(
            "Where the friendship comes from: AddSource_Type_ followed by 1 to 8 letters, for example "
            "AddSource_Type_Android. A bare keyword such as Android gets the prefix. Required.");
    case Field::Remark:
        return Text::tr(
                   "What From_Account calls this friend, up to %1 bytes (a Chinese or Korean character has "
                   "3).")
            .arg(number(friends::remarkBytes));
    case Field::GroupName:
        return Text::tr("The friend lists that the friend is put into, separated by | or ; – up to %1 lists, "
                        "each name up to %2 bytes.")
            .arg(number(friends::groupsOfOneUser), number(friends::groupNameBytes));
    case Field::AddWording:
        return Text::tr("What was said when the friend was added, up to %1 bytes.")
            .arg(number(friends::addWordingBytes));
    case Field::AddTime:
        return Text::tr("When the friend was added: Unix seconds, or a date such as 2024-01-31 09:05.");
    case Field::RemarkTime:
        return Text::tr("When the Remark was set: Unix seconds, or a date such as 2024-01-31 09:05.");
    case Field::CustomItem:
        return Text::tr("A custom field of the app: a text of up to %1 bytes, or a whole number.")
            .arg(number(friends::customValueBytes));
    }
    Q_UNREACHABLE();
}

QString sourceColumnName(const friends::SourceColumn &column, qsizetype index)
{
    return column.named ? visible(column.name)
                        : Text::tr("Column %1", "of a file, which has no name for it").arg(number(index + 1));
}

} // namespace words
