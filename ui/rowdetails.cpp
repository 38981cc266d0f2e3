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

RowDetails rowDetails(const friends::Table &table, quint32 row)
{
    QStringList parts{detailWords(table, row)};
    const QStringList lines = outcomeLines(table.outcome(row));
    if (!lines.isEmpty())
        parts.append(lines.join(u'\n'));
    return {parts.join(QStringLiteral("\n\n")), {}, requestText(table, row)};
}

QString RowDetails::text() const
{
    QStringList parts{known};
    if (!calls.isEmpty())
        parts.append(RowDetailsDialog::tr("The calls that carried this row:") + u'\n' + calls);
    parts.append(RowDetailsDialog::tr("The request that sends this row alone:") + u'\n' + request);
    return parts.join(QStringLiteral("\n\n"));
}

RowDetailsDialog::RowDetailsDialog(const RowDetails &details, quint32 row, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Row %1").arg(words::number(qint64{row} + 1)));
    resize(fitting({size::sentence, size::sentence}, *this));
    m_text = new QPlainTextEdit(details.text());
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Details"));
    explain(*m_text, tr("Everything that is known about the row."));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    setHint(*copy, tr("Copies the whole text."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RowDetailsDialog::show(const RowDetails &details)
{
    m_text->setPlainText(details.text());
}

} // namespace ui
