// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/missingfields.h"

#include "friends/rules.h"
#include "ui/flowlayout.h"
#include "ui/importpreview/fieldchip.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/problemwords.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace ui {

namespace {

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

/// A text that is longer than its field is read from its begin.
void setFromBegin(QLineEdit &edit, const QString &text)
{
    edit.setText(text);
    edit.setCursorPosition(0);
}

constexpr int entriesInARow = 3;

/// What no row can do without.
bool isAlwaysAsked(friends::Field field)
{
    return field == friends::Field::FromAccount || field == friends::Field::AddSource;
}

} // namespace

MissingFields::MissingFields(QWidget *parent) : QWidget(parent)
{
    for (const friends::Field field : friends::plainFields)
        m_entries.push_back(makeEntry(field));
    m_said = new QLabel;
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    makeColoured(*m_said, Colour::Problem);

    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s);
    m_grid->addWidget(new QLabel(tr("Not in the file:")), 0, 0);
    auto *forAll = new QLabel(tr("(for every row)"));
    makeMuted(*forAll);
    m_grid->addWidget(forAll, 0, 1 + 2 * entriesInARow);
    m_grid->setColumnStretch(2 + 2 * entriesInARow, 1);

    m_others = new QWidget;
    auto *others = new FlowLayout(m_others, space::s, space::s);
    auto *how = new QLabel(tr("Drag onto a column, or press to fill in:"));
    how->setMinimumHeight(size::chip + 2 * space::hair); // on the line of the chips
    others->addWidget(how);
    for (const Entry &one : m_entries)
        others->addWidget(one.chip);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_others);
    layout->addWidget(m_fields);
    layout->addWidget(m_said);
    setColumns({});
}

MissingFields::Entry MissingFields::makeEntry(friends::Field field)
{
    Entry made;
    made.field = field;
    const QString name = words::fieldLabel({field, {}});
    made.edit = new QLineEdit(this);
    made.edit->setAccessibleName(name);
    setHint(*made.edit, words::fieldHint({field, {}}));
    made.edit->setMinimumWidth(field == friends::Field::AddSource ? size::columnSource : size::fieldMin);
    made.edit->setMaximumWidth(size::field);
    made.edit->setMinimumHeight(size::control);
    if (field == friends::Field::AddSource)
        setFromBegin(*made.edit, QStringLiteral("AddSource_Type_Import"));
    made.label = new QLabel(name, this);
    made.label->setBuddy(made.edit);
    auto *chip = new FieldChip(field, this);
    made.chip = chip;
    connect(chip, &QPushButton::clicked, this, [this, field] { fillIn(field); });
    connect(made.edit, &QLineEdit::textChanged, this, [this] {
        tell();
        Q_EMIT changed();
    });
    return made;
}

MissingFields::Entry &MissingFields::entry(friends::Field field)
{
    return m_entries[static_cast<std::size_t>(field)];
}

const MissingFields::Entry &MissingFields::entry(friends::Field field) const
{
    return m_entries[static_cast<std::size_t>(field)];
}

void MissingFields::suggestAddSource(const QString &addSource)
{
    if (!addSource.trimmed().isEmpty())
        setFromBegin(*entry(friends::Field::AddSource).edit, addSource);
}

void MissingFields::setColumns(const QList<friends::SourceColumn> &columns)
{
    for (Entry &one : m_entries) {
        const friends::Column column{one.field, {}};
        one.lacking = !columns.isEmpty()
            && std::none_of(columns.cbegin(), columns.cend(), [&column](const friends::SourceColumn &source) {
                   return source.column == column;
               });
    }
    arrange();
    tell();
}

void MissingFields::setOthersShown(bool shown)
{
    m_othersShown = shown;
    arrange();
    tell();
}

bool MissingFields::hasOthers() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &one) { return one.lacking; });
}

/// Opens the field for typing; once more: closes it.
void MissingFields::fillIn(friends::Field field)
{
    Entry &one = entry(field);
    one.wanted = !one.wanted || isAlwaysAsked(field);
    if (!one.wanted)
        one.edit->clear();
    arrange();
    tell();
    if (one.wanted)
        one.edit->setFocus();
}

/// Puts the fields that are shown beside and below each other.
void MissingFields::arrange()
{
    int shown = 0;
    for (const Entry &one : m_entries) {
        const bool visible = one.lacking && (isAlwaysAsked(one.field) || one.wanted);
        const int row = shown / entriesInARow;
        const int column = 1 + 2 * (shown % entriesInARow);
        if (visible) {
            m_grid->addWidget(one.label, row, column);
            m_grid->addWidget(one.edit, row, column + 1);
            ++shown;
        }
        one.label->setVisible(visible);
        one.edit->setVisible(visible);
        one.chip->setVisible(one.lacking);
    }
    m_fields->setVisible(shown > 0);
    m_others->setVisible(m_othersShown && hasOthers());
}

FixedValues MissingFields::values() const
{
    FixedValues all;
    for (const Entry &one : m_entries) {
        if ((isAlwaysAsked(one.field) || one.wanted) && !one.edit->text().trimmed().isEmpty())
            all.append({{one.field, {}}, one.edit->text().trimmed().toUtf8()});
    }
    return all;
}

QString MissingFields::addSource() const
{
    const Entry &source = entry(friends::Field::AddSource);
    return source.lacking ? source.edit->text().trimmed() : QString();
}

bool MissingFields::focusMissing()
{
    const Entry &from = entry(friends::Field::FromAccount);
    if (!from.lacking || !from.edit->text().trimmed().isEmpty())
        return false;
    from.edit->setFocus();
    return true;
}

void MissingFields::tell()
{
    QStringList said;
    const auto isEmpty = [](const Entry &one) { return one.edit->text().trimmed().isEmpty(); };
    const Entry &to = entry(friends::Field::ToAccount);
    const Entry &from = entry(friends::Field::FromAccount);
    if (to.lacking && isEmpty(to))
        said.append(tr("No column of the file is To_Account, the friend to add. Choose it above the column "
                       "that holds it."));
    if (from.lacking && isEmpty(from))
        said.append(tr("No column of the file is From_Account, the user who gets the friends. Fill it in "
                       "here, or choose it above a column."));
    for (const Entry &one : m_entries) {
        if (one.lacking && (!isEmpty(one) || one.field == friends::Field::AddSource))
            said.append(ruling(one.field, one.edit->text().trimmed().toUtf8()));
    }
    said.removeAll(QString());
    m_said->setText(said.join(QLatin1Char('\n')));
    m_said->setVisible(!said.isEmpty());
    setVisible(!m_fields->isHidden() || !m_others->isHidden() || !said.isEmpty());
}

} // namespace ui
