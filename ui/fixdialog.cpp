// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fixdialog.h"

#include "ui/bulkedits.h"
#include "ui/edithistory.h"
#include "ui/history/background.h"
#include "ui/theme.h"
#include "words/fieldwords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QSet>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype charactersShown = 60;

QString fixTitle(const friends::FixCount &fix)
{
    using friends::FixKind;
    const int n = words::forPlural(fix.cells);
    const QString field = words::fieldLabel(fix.column);
    const auto put = [&](QString text) {
        return words::inNumber(std::move(text), fix.cells).arg(words::number(qint64{fix.cells}));
    };
    switch (fix.kind) {
    case FixKind::Trim:
        return put(FixDialog::tr("Remove the spaces around %1 cell(s) of %2", nullptr, n)).arg(field);
    case FixKind::KeywordCase:
        return put(FixDialog::tr("Write %1 cell(s) of %2 with the letters that the service uses", nullptr, n))
            .arg(field);
    case FixKind::AddPrefix:
        return put(FixDialog::tr("Add the prefix AddSource_Type_ to %1 cell(s)", nullptr, n));
    case FixKind::CutToLimit:
        return put(FixDialog::tr("Cut %1 cell(s) of %2 to %3 bytes at a whole character", nullptr, n))
            .arg(field, words::number(qint64{friends::byteLimit(fix.column)}));
    }
    Q_UNREACHABLE();
}

QString example(const friends::FixCount &fix)
{
    const auto shown = [](const QByteArray &text) {
        return words::visible(QString::fromUtf8(text), charactersShown);
    };
    return FixDialog::tr("For example: “%1” → “%2”").arg(shown(fix.before), shown(fix.after));
}

bool isOpen(const friends::Record &record)
{
    const friends::State state = record.rowState();
    return state != friends::State::Queued && state != friends::State::Sending
        && state != friends::State::Imported;
}

} // namespace

OfferedFixes findFixes(const SaveSource &source, const std::vector<quint32> &rows)
{
    OfferedFixes offered;
    friends::FixCounter counter;
    friends::RowFields fields;
    for (const quint32 row : rows) {
        const friends::Record &record = source.records[row];
        if (!isOpen(record))
            continue;
        source.blocks[record.block]->readFields(record.place, fields);
        counter.look(fields);
        if (record.duplicate)
            offered.duplicates.push_back(row);
    }
    offered.fixes = counter.counts();
    return offered;
}

FixDialog::FixDialog(EditHistory &history, std::vector<quint32> rows, QWidget *parent)
    : QDialog(parent), m_history(history), m_rows(std::move(rows))
{
    setWindowTitle(tr("Fixes"));
    resize(fitting({size::sentence, size::dialog}, *this));
    m_head = new QLabel(tr("Looking for what can be put right…"));
    m_head->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Fixes that apply"));
    explain(*m_list,
            tr("Each line is one kind of fix, with an example. Tick those that are to be carried out."));
    m_list->setWordWrap(true);
    m_list->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_fix = buttons->addButton(tr("&Fix"), QDialogButtonBox::AcceptRole);
    makePrimary(*m_fix);
    setHint(*m_fix, tr("Carries out what is ticked. One Undo takes it back."));
    m_fix->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &FixDialog::showChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &FixDialog::carryOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    inBackground(
        this,
        [source = std::make_shared<SaveSource>(saveSource(history.table())), wanted = m_rows] {
            return findFixes(*source, wanted);
        },
        [this](OfferedFixes offered) { take(std::move(offered)); });
}

void FixDialog::take(OfferedFixes offered)
{
    m_offered = std::move(offered);
    const QSignalBlocker quiet(m_list);
    const auto add = [this](const QString &text, bool ticked) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    };
    for (const friends::FixCount &fix : m_offered.fixes)
        add(fixTitle(fix) + u'\n' + example(fix), fix.kind != friends::FixKind::CutToLimit);
    const auto duplicates = static_cast<qint64>(m_offered.duplicates.size());
    if (duplicates > 0)
        add(words::inNumber(tr("Remove %1 duplicate(s)", nullptr, words::forPlural(duplicates)), duplicates)
                    .arg(words::number(duplicates))
                + u'\n'
                + tr("For example: row %1, whose pair of accounts an earlier row has")
                      .arg(words::number(qint64{m_offered.duplicates.front()} + 1)),
            false);
    const auto rows = static_cast<qint64>(m_rows.size());
    m_list->setVisible(m_list->count() > 0);
    m_head->setText(m_list->count() == 0
                        ? tr("Nothing in %1 can be put right automatically.").arg(words::rowCount(rows))
                        : tr("What can be put right in %1. The ticked fixes are carried out together, and "
                             "one Undo takes them back.")
                              .arg(words::rowCount(rows)));
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
    showChosen();
}

void FixDialog::showChosen()
{
    int chosen = 0;
    for (int i = 0; i < m_list->count(); ++i)
        chosen += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_fix->setEnabled(chosen > 0);
}

FixDialog::Wanted FixDialog::wanted() const
{
    const auto isTicked = [this](std::size_t i) {
        return m_list->item(static_cast<int>(i))->checkState() == Qt::Checked;
    };
    Wanted wanted;
    if (!m_offered.duplicates.empty() && isTicked(m_offered.fixes.size()))
        wanted.removed = m_offered.duplicates;
    for (std::size_t i = 0; i < m_offered.fixes.size(); ++i) {
        if (!isTicked(i))
            continue;
        const friends::FixCount &fix = m_offered.fixes[i];
        qsizetype column = wanted.columns.indexOf(fix.column);
        if (column < 0) {
            column = wanted.columns.size();
            wanted.columns.append(fix.column);
            wanted.kinds.emplace_back();
        }
        wanted.kinds[static_cast<std::size_t>(column)].push_back(fix.kind);
    }
    return wanted;
}

void FixDialog::carryOut()
{
    if (m_rows.size() > rowsEditedAtOnce)
        return carryOutElsewhere();
    friends::Table &table = m_history.table();
    Wanted wanted = this->wanted();
    std::erase_if(wanted.removed, // as it is now, not as it was when it was counted
                  [&](quint32 row) { return row >= table.rowCount() || !table.record(row).duplicate; });
    std::vector<friends::CellEdit> edits;
    for (const quint32 row : m_rows) {
        if (row >= table.rowCount() || table.isReadOnly(row)
            || std::binary_search(wanted.removed.begin(), wanted.removed.end(), row))
            continue;
        for (std::size_t i = 0; i < wanted.kinds.size(); ++i) {
            const friends::Column &column = wanted.columns.at(static_cast<qsizetype>(i));
            if (const auto text = friends::fixedText(wanted.kinds[i], column, table.text(row, column)))
                edits.push_back({row, column, *text});
        }
    }
    friends::Change change = table.prepareEdits(friends::ChangeKind::Fixing, edits);
    if (!wanted.removed.empty()) {
        friends::Change removal = table.prepareRemove(wanted.removed);
        change.removed = std::move(removal.removed);
        change.texts.insert(change.texts.end(), removal.texts.begin(), removal.texts.end());
        change.rows += removal.rows;
        change.skipped += removal.skipped;
    }
    m_history.push(std::move(change));
    accept();
}

void FixDialog::carryOutElsewhere()
{
    BulkWork work{friends::ChangeKind::Fixing, static_cast<qint64>(m_rows.size()), {}};
    work.workOut = [snapshot = m_history.table().snapshot(), rows = m_rows,
                    wanted = wanted()](const friends::Watch &watch) {
        watch.expect(rows.size());
        friends::Rewritten fixed = friends::rewriteRows(
            snapshot, rows, wanted.columns,
            [&](quint32 row, std::size_t column, std::string_view now, std::string &text) {
                const auto made = friends::fixedText(wanted.kinds[column],
                                                     wanted.columns.at(static_cast<qsizetype>(column)), now);
                if (!made || std::binary_search(wanted.removed.begin(), wanted.removed.end(), row))
                    return false;
                text = made->toStdString();
                return true;
            },
            watch);
        fixed.repeats = wanted.removed;
        return fixed;
    };
    if (m_history.bulk().start(std::move(work)))
        accept();
}

} // namespace ui
