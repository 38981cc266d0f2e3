// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setfielddialog.h"

#include "ui/bulkrewrite.h"
#include "ui/edithistory.h"
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
    m_text->setClearButtonEnabled(true);
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
    connect(m_column, &QComboBox::currentIndexChanged, this, &SetFieldDialog::showPreview);
    connect(m_text, &QLineEdit::textChanged, this, &SetFieldDialog::showPreview);
    connect(m_onlyEmpty, &QCheckBox::toggled, this, &SetFieldDialog::showPreview);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetFieldDialog::carryOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
    showPreview();
}

const friends::Column &SetFieldDialog::column() const
{
    return m_columns[m_column->currentIndex()];
}

bool SetFieldDialog::isWanted(quint32 row) const
{
    const friends::Table &table = m_history.table();
    return row < table.rowCount() && !table.isReadOnly(row)
        && (!m_onlyEmpty->isChecked() || table.text(row, column()).empty());
}

void SetFieldDialog::showPreview()
{
    const friends::Table &table = m_history.table();
    const QString text = m_text->text();
    const std::string wanted = text.toStdString();
    qint64 changes = 0;
    QStringList lines;
    for (const quint32 row : m_rows) {
        if (!isWanted(row) || table.text(row, column()) == wanted)
            continue;
        if (++changes <= examplesShown)
            lines.append(
                tr("Row %1: %2 → %3")
                    .arg(words::number(qint64{row} + 1), shown(table.string(row, column())), shown(text)));
    }
    lines.prepend(tr("%1 of %2 change:")
                      .arg(words::number(changes), words::rowCount(static_cast<qint64>(m_rows.size()))));
    if (changes > examplesShown)
        lines.append(tr("… and %1 more").arg(words::number(changes - examplesShown)));
    m_preview->setText(lines.join(u'\n'));
    const auto bytes = static_cast<qsizetype>(wanted.size());
    m_meter->setText(words::bytesLeft(column(), bytes));
    const qsizetype limit = friends::byteLimit(column());
    makeColoured(*m_meter, limit > 0 && bytes > limit ? Colour::Error : Colour::Muted);
    m_set->setEnabled(changes > 0);
    m_set->setText(tr("&Set %1").arg(words::rowCount(changes)));
}

void SetFieldDialog::carryOut()
{
    if (m_rows.size() > rowsEditedAtOnce)
        return carryOutElsewhere();
    std::vector<friends::CellEdit> edits;
    const QByteArray text = m_text->text().toUtf8();
    for (const quint32 row : m_rows) {
        if (isWanted(row))
            edits.push_back({row, column(), text});
    }
    m_history.push(m_history.table().prepareEdits(friends::ChangeKind::SettingField, edits));
    accept();
}

void SetFieldDialog::carryOutElsewhere()
{
    setEnabled(false);
    m_set->setText(tr("Setting…"));
    BulkRewrite work{friends::ChangeKind::SettingField, m_rows, {column()}, {}};
    work.rewrite = [wanted = m_text->text().toStdString(), onlyEmpty = m_onlyEmpty->isChecked()](
                       quint32, std::size_t, std::string_view now, std::string &text) {
        if (onlyEmpty && !now.empty())
            return false;
        text = wanted;
        return true;
    };
    bulkChange(m_history.table(), std::move(work), this, [this](std::optional<friends::Change> change) {
        if (change) // rows neither come nor go while this dialog is open
            m_history.push(std::move(*change));
        accept();
    });
}

} // namespace ui
