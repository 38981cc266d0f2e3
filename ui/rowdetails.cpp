// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowdetails.h"

#include "chatapi/requests.h"
#include "ui/rowwords.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/outcomewords.h"
#include "words/sanitise.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

/// The body of a friend_import with this row alone, made by what makes the real ones.
QString requestText(const friends::Table &table, quint32 row)
{
    friends::RowFields fields;
    table.readFields(row, fields);
    chatapi::FriendImportBody body(fields[friends::Field::FromAccount], 1);
    body.add(fields);
    return QString::fromUtf8(QJsonDocument::fromJson(body.take()).toJson(QJsonDocument::Indented)).trimmed();
}

QStringList outcomeLines(const friends::Outcome &outcome)
{
    QStringList lines;
    const QString code = words::outcomeCode(outcome);
    if (!code.isEmpty())
        lines.append(RowDetailsDialog::tr("Code: %1").arg(code));
    if (!outcome.info.isEmpty())
        lines.append(RowDetailsDialog::tr("The service's own words: %1")
                         .arg(words::visible(QString::fromUtf8(outcome.info))));
    if (outcome.httpStatus > 0)
        lines.append(RowDetailsDialog::tr("HTTP status of the last answer: %1").arg(outcome.httpStatus));
    if (outcome.attempts > 0)
        lines.append(words::inNumber(RowDetailsDialog::tr("Sent in %1 call(s).", nullptr, outcome.attempts),
                                     outcome.attempts)
                         .arg(outcome.attempts));
    return lines;
}

} // namespace

QString rowDetails(const friends::Table &table, quint32 row)
{
    QStringList parts{detailWords(table, row)};
    const QStringList lines = outcomeLines(table.outcome(row));
    if (!lines.isEmpty())
        parts.append(lines.join(u'\n'));
    parts.append(RowDetailsDialog::tr("The request that sends this row alone:") + u'\n'
                 + requestText(table, row));
    return parts.join(QStringLiteral("\n\n"));
}

RowDetailsDialog::RowDetailsDialog(const QString &details, quint32 row, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Row %1").arg(words::number(qint64{row} + 1)));
    resize(fitting({size::sentence, size::sentence}, *this));
    auto *text = new QPlainTextEdit(details);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Details"));
    explain(*text, tr("Everything that is known about the row."));
    text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    setHint(*copy, tr("Copies the whole text."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(details); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
