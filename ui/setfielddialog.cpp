// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setfielddialog.h"

#include "friends/cellreader.h"
#include "ui/bulkedits.h"
#include "ui/edithistory.h"
#include "ui/history/background.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/problemwords.h"
#include "words/sanitise.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace ui {

namespace {

constexpr int examplesShown = 4;
constexpr qsizetype charactersShown = 40;

QString shown(const QString &text)
{
    return text.isEmpty() ? SetFieldDialog::tr("(empty)") : words::visible(text, charactersShown);
}

} // namespace

SetFieldDialog::SetFieldDialog(EditHistory &history, std::vector<quint32> rows, const friends::Column &column,
                               QWidget *parent)
    : QDialog(parent), m_history(history), m_rows(std::move(rows)), m_columns(history.table().columns())
{
    setWindowTitle(tr("Set a field"));
    m_column = new QComboBox;
    for (const friends::Column &one : std::as_const(m_columns))
        m_column->addItem(words::fieldLabel(one));
    m_column->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, m_columns.indexOf(column))));
    setHint(*m_column, tr("The field that is set in the selected rows."));
    m_text = new QLineEdit;
    setHint(*m_text, tr("What is written into it. Empty makes the cells empty."));
    addClearButton(*m_text);
    m_meter = new QLabel;
    makeMuted(*m_meter);
    m_onlyEmpty = new QCheckBox(tr("Only where the cell is &empty"));
    setHint(*m_onlyEmpty, tr("Cells that hold something stay as they are."));
    m_preview = new QLabel;
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(size::dialog);
    m_preview->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_set = buttons->addButton(tr("&Set"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_set);
    setHint(*m_set, tr("Changes the rows that are named above. One Undo takes it back."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space::l, space::l, space::l, space::l);
    form->setSpacing(space::s);
    form->addRow(tr("&Field:"), m_column);
    form->addRow(tr("&Text:"), m_text);
    form->addRow(QString(), m_meter);
    form->addRow(QString(), m_onlyEmpty);
    form->addRow(m_preview);
    form->addRow(buttons);
    connect(m_column, &QComboBox::currentIndexChanged, this, &SetFieldDialog::ask);
    connect(m_text, &QLineEdit::textChanged, this, &SetFieldDialog::ask);
    connect(m_onlyEmpty, &QCheckBox::toggled, this, &SetFieldDialog::ask);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetFieldDialog::carryOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
    ask();
}

const friends::Column &SetFieldDialog::column() const
{
    return m_columns[m_column->currentIndex()];
}

FieldQuestion SetFieldDialog::question() const
{
    return {column(), m_text->text().toStdString(), m_onlyEmpty->isChecked()};
}

FieldPreview previewField(const friends::Snapshot &snapshot, const std::vector<quint32> &rows,
                          const FieldQuestion &question, const std::stop_token &stop)
{
    FieldPreview preview;
    friends::CellReader reader(snapshot, {question.column});
    for (const quint32 row : rows) {
        if (row >= snapshot.rowCount() || stop.stop_requested())
            break;
        const friends::Record &record = (*snapshot.records)[row];
        const std::string_view now = reader.read(record, 0);
        if (friends::isReadOnly(record) || (question.onlyEmpty && !now.empty()) || now == question.text)
            continue;
        if (++preview.changes <= examplesShown)
            preview.examples.append({row, QString::fromUtf8(now.data(), static_cast<qsizetype>(now.size()))});
    }
    return preview;
}

void SetFieldDialog::ask()
{
    const FieldQuestion asked = question();
    const words::RoomLeft room = words::roomLeft(asked.column, asked.text);
    m_meter->setText(room.text);
    makeColoured(*m_meter, room.isTooLong ? Colour::Error : Colour::Muted);
    m_stop.request_stop();
    m_stop = std::stop_source();
    const friends::Snapshot snapshot = m_history.table().snapshot();
    if (m_rows.size() <= rowsEditedAtOnce)
        return showPreview(previewField(snapshot, m_rows, asked));
    m_set->setText(tr("&Set"));
    inBackground(
        this,
        [snapshot, rows = m_rows, asked, stop = m_stop.get_token()] {
            return previewField(snapshot, rows, asked, stop);
        },
        [this, stop = m_stop.get_token()](const FieldPreview &preview) {
            if (!stop.stop_requested())
                showPreview(preview);
        });
}

void SetFieldDialog::showPreview(const FieldPreview &preview)
{
    QStringList lines{
        tr("%1 of %2 change:")
            .arg(words::number(preview.changes), words::rowCount(static_cast<qint64>(m_rows.size())))};
    for (const auto &[row, now] : preview.examples)
        lines.append(
            tr("Row %1: %2 → %3").arg(words::number(qint64{row} + 1), shown(now), shown(m_text->text())));
    if (preview.changes > examplesShown)
        lines.append(
            tr("… and %1 more", "number of rows").arg(words::number(preview.changes - examplesShown)));
    m_preview->setText(lines.join(u'\n'));
    m_set->setEnabled(preview.changes > 0);
    m_set->setText(tr("&Set %1").arg(words::rowCount(preview.changes)));
}

void SetFieldDialog::carryOut()
{
    if (m_rows.size() > rowsEditedAtOnce)
        return carryOutElsewhere();
    const friends::Table &table = m_history.table();
    const FieldQuestion asked = question();
    std::vector<friends::CellEdit> edits;
    for (const quint32 row : m_rows) {
        if (row < table.rowCount() && (!asked.onlyEmpty || table.text(row, asked.column).empty()))
            edits.push_back({row, asked.column, QByteArray::fromStdString(asked.text)});
    }
    m_history.push(m_history.table().prepareEdits(friends::ChangeKind::SettingField, edits));
    accept();
}

void SetFieldDialog::carryOutElsewhere()
{
    const auto rewrite = [asked = question()](quint32, std::size_t, std::string_view now, std::string &text) {
        if (asked.onlyEmpty && !now.empty())
            return false;
        text = asked.text;
        return true;
    };
    if (m_history.bulk().start(
            rewriting(m_history.table(), friends::ChangeKind::SettingField, m_rows, {column()}, rewrite)))
        accept();
}

} // namespace ui
