// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/missingfields.h"

#include "friends/rules.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/problemwords.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace ui {

namespace {

bool lacks(const QList<friends::SourceColumn> &columns, friends::Field field)
{
    return std::none_of(columns.cbegin(), columns.cend(), [field](const friends::SourceColumn &column) {
        return column.column && column.column->field == field;
    });
}

/// What the rules say to a value for every row; empty when nothing.
QString ruling(friends::Field field, const QByteArray &value)
{
    friends::RowFields fields;
    fields.plain[static_cast<std::size_t>(field)] = {value.constData(),
                                                     static_cast<std::size_t>(value.size())};
    std::vector<friends::Problem> problems;
    friends::checkRow(fields, problems);
    for (const friends::Problem &problem : problems) {
        if (problem.column && problem.column->field == field
            && problem.severity == friends::Severity::Error) {
            return words::problemWords(problem).message();
        }
    }
    return {};
}

} // namespace

MissingFields::MissingFields(QWidget *parent) : QWidget(parent)
{
    const auto make = [](friends::Field field, QChar mnemonic, QLabel *&label, QLineEdit *&edit) {
        const QString name = words::fieldLabel({field, {}});
        edit = new QLineEdit;
        edit->setAccessibleName(name);
        edit->setToolTip(plainToolTip(words::fieldHint({field, {}})));
        edit->setFixedWidth(size::field);
        edit->setMinimumHeight(size::control);
        const qsizetype at = name.indexOf(mnemonic);
        label = new QLabel(at < 0 ? name : QString(name).insert(at, QLatin1Char('&')));
        label->setBuddy(edit);
    };
    make(friends::Field::FromAccount, QLatin1Char('F'), m_fromLabel, m_from);
    make(friends::Field::AddSource, QLatin1Char('d'), m_addSourceLabel, m_addSource);
    m_addSource->setText(QStringLiteral("AddSource_Type_Import"));
    m_said = new QLabel;
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    makeColoured(*m_said, Colour::Problem);

    m_fields = new QWidget;
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(new QLabel(tr("Not in the file:")));
    row->addSpacing(space::xs);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_fromLabel, m_from, m_addSourceLabel, m_addSource})
        row->addWidget(widget);
    auto *forAll = new QLabel(tr("(for every row)"));
    makeMuted(*forAll);
    row->addWidget(forAll);
    row->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_fields);
    layout->addWidget(m_said);
    for (QLineEdit *edit : {m_from, m_addSource}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            tell();
            Q_EMIT changed();
        });
    }
    setColumns({});
}

void MissingFields::suggestAddSource(const QString &addSource)
{
    if (!addSource.trimmed().isEmpty())
        m_addSource->setText(addSource);
}

void MissingFields::setColumns(const QList<friends::SourceColumn> &columns)
{
    m_lacksFrom = !columns.isEmpty() && lacks(columns, friends::Field::FromAccount);
    m_lacksTo = !columns.isEmpty() && lacks(columns, friends::Field::ToAccount);
    m_lacksAddSource = !columns.isEmpty() && lacks(columns, friends::Field::AddSource);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from})
        widget->setVisible(m_lacksFrom);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_addSourceLabel, m_addSource})
        widget->setVisible(m_lacksAddSource);
    m_fields->setVisible(m_lacksFrom || m_lacksAddSource);
    tell();
}

QList<std::pair<friends::Column, QByteArray>> MissingFields::defaults() const
{
    QList<std::pair<friends::Column, QByteArray>> all;
    const auto add = [&all](bool lacking, friends::Field field, const QLineEdit &edit) {
        if (lacking && !edit.text().trimmed().isEmpty())
            all.append({{field, {}}, edit.text().trimmed().toUtf8()});
    };
    add(m_lacksFrom, friends::Field::FromAccount, *m_from);
    add(m_lacksAddSource, friends::Field::AddSource, *m_addSource);
    return all;
}

QString MissingFields::addSource() const
{
    return m_lacksAddSource ? m_addSource->text().trimmed() : QString();
}

bool MissingFields::isComplete() const
{
    return !m_lacksTo && (!m_lacksFrom || !m_from->text().trimmed().isEmpty());
}

bool MissingFields::focusMissing()
{
    if (!m_lacksFrom || !m_from->text().trimmed().isEmpty())
        return false;
    m_from->setFocus();
    return true;
}

void MissingFields::tell()
{
    QStringList said;
    if (m_lacksTo)
        said.append(tr("No column of the file is To_Account, the friend to add. Choose it in the head of the "
                       "column that holds it."));
    if (m_lacksFrom && m_from->text().trimmed().isEmpty())
        said.append(
            tr("No column of the file is From_Account, whose friends these are. Fill it in here, or choose "
               "it in the head of a column."));
    else if (m_lacksFrom)
        said.append(ruling(friends::Field::FromAccount, m_from->text().trimmed().toUtf8()));
    if (m_lacksAddSource)
        said.append(ruling(friends::Field::AddSource, m_addSource->text().trimmed().toUtf8()));
    said.removeAll(QString());
    m_said->setText(said.join(QLatin1Char('\n')));
    m_said->setVisible(!said.isEmpty());
    setVisible(m_lacksFrom || m_lacksAddSource || m_lacksTo);
}

} // namespace ui
