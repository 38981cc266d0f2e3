// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/celldialog.h"

#include "friends/rules.h"
#include "friends/values.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/problemwords.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace ui {

using friends::Field;

QString timeWords(const QString &text)
{
    const std::optional<friends::Time> time = friends::readTime(text.toStdString());
    if (!time)
        return {};
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time->seconds);
    return CellDialog::tr("%1 %2 local time = %3", "date, time, Unix seconds")
        .arg(words::date(local), words::clockTime(local), QString::number(time->seconds));
}

bool CellDialog::isFor(const friends::Column &column)
{
    switch (column.field) {
    case Field::FromAccount:
    case Field::ToAccount:
    case Field::AddSource:
        return false;
    case Field::Remark:
    case Field::GroupName:
    case Field::AddWording:
    case Field::AddTime:
    case Field::RemarkTime:
    case Field::CustomItem:
        return true;
    }
    Q_UNREACHABLE();
}

CellDialog::CellDialog(const friends::Column &column, const QString &text, QWidget *parent)
    : QDialog(parent), m_column(column)
{
    setWindowTitle(words::fieldLabel(column));
    auto *hint = new QLabel(words::fieldHint(column));
    hint->setWordWrap(true);
    makeMuted(*hint);
    m_meter = new QLabel;
    m_meter->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(hint);
    if (column.field == Field::GroupName)
        makeGroups(*layout, text);
    else if (column.field == Field::AddTime || column.field == Field::RemarkTime)
        makeTime(*layout, text);
    else
        makeText(*layout, text);
    layout->addWidget(m_meter);
    layout->addWidget(buttons);
    resize(fitting({size::dialog, sizeHint().height()}, *this));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT textChosen(m_result());
        accept();
    });
}

void CellDialog::showRoom(const QString &text)
{
    const words::RoomLeft room = words::roomLeft(m_column, text.toStdString());
    m_meter->setText(room.text);
    makeColoured(*m_meter, room.isTooLong ? Colour::Error : Colour::Muted);
}

void CellDialog::makeText(QVBoxLayout &layout, const QString &text)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(words::fieldLabel(m_column));
    explain(*edit, words::fieldHint(m_column));
    edit->setTabChangesFocus(true);
    edit->setPlainText(text);
    edit->moveCursor(QTextCursor::End);
    layout.addWidget(edit, 1);
    const auto show = [this, edit] { showRoom(edit->toPlainText()); };
    connect(edit, &QPlainTextEdit::textChanged, this, show);
    show();
    m_result = [edit] { return edit->toPlainText(); };
}

void CellDialog::makeGroups(QVBoxLayout &layout, const QString &text)
{
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Friend lists"));
    explain(
        *list,
        tr("The lists that the friend is put into. Drag them into another order; press F2 to rename one."));
    list->setDragDropMode(QAbstractItemView::InternalMove);
    const auto add = [list](const QString &name) {
        auto *item = new QListWidgetItem(name, list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        return item;
    };
    const std::string utf8 = text.toStdString();
    for (const std::string_view group : friends::splitGroups(utf8))
        add(QString::fromUtf8(group.data(), static_cast<qsizetype>(group.size())));
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Name of a friend list"));
    name->setAccessibleName(tr("Name of a friend list"));
    setHint(*name, tr("Type a name and press Enter."));
    auto *put = new QPushButton(tr("&Add"));
    setHint(*put, tr("Adds the name to the list above."));
    auto *remove = new QPushButton(tr("&Remove"));
    setHint(*remove, tr("Removes the chosen name from the list above."));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(name, 1);
    row->addWidget(put);
    row->addWidget(remove);
    layout.addWidget(list, 1);
    layout.addLayout(row);
    put->setDefault(true);
    const auto addTyped = [list, name, add] {
        // The separators of the cell end a name here too.
        for (const std::string_view group : friends::splitGroups(name->text().toStdString()))
            list->setCurrentItem(add(QString::fromUtf8(group.data(), static_cast<qsizetype>(group.size()))));
        name->clear();
    };
    connect(put, &QPushButton::clicked, this, [name, addTyped] {
        addTyped();
        name->setFocus();
    });
    connect(remove, &QPushButton::clicked, this, [list] { delete list->currentItem(); });
    connect(name, &QLineEdit::textChanged, this, [this](const QString &typed) { showRoom(typed.trimmed()); });
    name->setFocus();
    m_result = [list, addTyped] {
        addTyped();
        QStringList names;
        for (int i = 0; i < list->count(); ++i) {
            if (const QString one = list->item(i)->text().trimmed(); !one.isEmpty())
                names.append(one);
        }
        return names.join(u'|');
    };
}

void CellDialog::makeTime(QVBoxLayout &layout, const QString &text)
{
    const std::optional<friends::Time> time = friends::readTime(text.toStdString());
    auto *local =
        new QDateTimeEdit(time ? QDateTime::fromSecsSinceEpoch(time->seconds) : QDateTime::currentDateTime());
    local->setCalendarPopup(true);
    local->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    local->setMinimumDateTime(QDateTime::fromSecsSinceEpoch(0));
    local->setAccessibleName(tr("Local time"));
    setHint(*local, tr("The date and the time as this computer's clock shows them."));
    auto *unixValue = new QLineEdit(QString::number(local->dateTime().toSecsSinceEpoch()));
    unixValue->setAccessibleName(tr("Unix seconds"));
    setHint(*unixValue,
            tr("How the service keeps a time: seconds since 1 January 1970, UTC. A date can be typed too."));
    auto *now = new QPushButton(tr("&Now"));
    setHint(*now, tr("Fills in the current time."));
    auto *form = new QFormLayout;
    form->setSpacing(space::s);
    form->addRow(tr("&Local time:"), local);
    form->addRow(tr("&Unix seconds:"), unixValue);
    auto *button = new QHBoxLayout; // as wide as its word
    button->addWidget(now);
    button->addStretch();
    form->addRow(QString(), button);
    layout.addLayout(form);
    connect(local, &QDateTimeEdit::dateTimeChanged, this, [unixValue](const QDateTime &chosen) {
        const QString seconds = QString::number(chosen.toSecsSinceEpoch());
        if (!unixValue->hasFocus())
            unixValue->setText(seconds);
    });
    connect(unixValue, &QLineEdit::textEdited, this, [this, local](const QString &typed) {
        const std::optional<friends::Time> read = friends::readTime(typed.toStdString());
        m_meter->setText(read ? QString() : tr("This is neither Unix seconds nor a date."));
        if (read)
            local->setDateTime(QDateTime::fromSecsSinceEpoch(read->seconds));
    });
    connect(now, &QPushButton::clicked, local, [local, unixValue] {
        local->setDateTime(QDateTime::currentDateTime());
        unixValue->setText(QString::number(local->dateTime().toSecsSinceEpoch()));
    });
    m_result = [local] { return QString::number(local->dateTime().toSecsSinceEpoch()); };
}

} // namespace ui
