// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include "ui/edithistory.h"
#include "ui/plainbox.h"
#include "ui/settings.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace ui {

QString offerTableFormats(QFileDialog &dialog)
{
    const QString guarded = Document::tr("CSV, formulas made harmless (*.csv)");
    const QString spreadsheet = Document::tr("Excel workbook, every cell as text (*.xlsx)");
    dialog.setNameFilters({guarded, Document::tr("CSV, every cell exactly as it is (*.csv)"), spreadsheet});
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    QObject::connect(
        &dialog, &QFileDialog::filterSelected, &dialog, [&dialog, spreadsheet](const QString &chosen) {
            const QString suffix = chosen == spreadsheet ? QStringLiteral("xlsx") : QStringLiteral("csv");
            dialog.setDefaultSuffix(suffix);
            const QFileInfo now(dialog.selectedFiles().value(0));
            if (!now.fileName().isEmpty() && !now.isDir())
                dialog.selectFile(now.completeBaseName() + QLatin1Char('.') + suffix);
        });
    return guarded;
}

Document::Document(EditHistory &history, Settings &settings, QObject *parent)
    : QObject(parent), m_history(history), m_settings(settings)
{
    connect(&history, &EditHistory::changed, this, &Document::followHistory);
    connect(&history.table(), &friends::Table::countsChanged, this, &Document::changed);
}

void Document::followHistory()
{
    const quint64 version = m_history.version();
    if (version > m_latest) // something new: what was undone cannot be redone any more
        m_names.resize(m_now + 1);
    m_latest = std::max(m_latest, version);
    while (m_now > 0 && version < now().from)
        --m_now;
    while (m_now + 1 < m_names.size() && version >= m_names[m_now + 1].from)
        ++m_now;
    Q_EMIT changed();
}

bool Document::isModified() const
{
    const friends::Table &table = m_history.table();
    const bool anythingLeft = qsizetype{table.rowCount()} > table.count(friends::State::Imported);
    return anythingLeft && m_history.version() != now().savedVersion;
}

void Document::rowsCame(const QString &name, const QString &folder, bool wholeTable)
{
    Name came = now();
    came.from = m_history.version();
    came.name = name;
    came.folder = folder;
    if (wholeTable) {
        came.path.clear();
        came.savedVersion = came.from;
    }
    m_names.resize(m_now + 1);
    m_names.push_back(std::move(came));
    ++m_now;
    Q_EMIT changed();
}

void Document::save(QWidget &window)
{
    m_guardFormulas = now().guardFormulas;
    if (now().path.isEmpty())
        saveAs(window);
    else
        saveTo(now().path);
}

void Document::saveAs(QWidget &window)
{
    const QString folder = now().folder.isEmpty() ? m_settings.folder() : now().folder;
    auto *dialog = new QFileDialog(&window, tr("Save table as"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString guarded = offerTableFormats(*dialog);
    const QString base = QFileInfo(now().path.isEmpty() ? now().name : now().path).completeBaseName();
    dialog->selectFile((base.isEmpty() ? QStringLiteral("friends") : base) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, guarded](const QString &file) {
        m_guardFormulas = dialog->selectedNameFilter() == guarded;
        saveTo(file);
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSaving = nullptr; });
    dialog->open();
}

void Document::saveTo(const QString &path)
{
    m_settings.setFolder(QFileInfo(path).absolutePath());
    Q_EMIT told(tr("Saving…"));
    SaveSource source = saveSource(m_history.table());
    source.guardFormulas = m_guardFormulas;
    saveElsewhere(std::move(source), SaveWhat::Table, path, this,
                  [this, version = m_history.version()](const Saved &result) { takeSaved(result, version); });
}

void Document::takeSaved(const Saved &result, quint64 version)
{
    const std::function<void()> then = std::exchange(m_afterSaving, nullptr);
    if (!result.error) {
        now().path = result.path;
        now().name = QFileInfo(result.path).fileName();
        now().folder = QFileInfo(result.path).absolutePath();
        now().guardFormulas = m_guardFormulas;
        now().savedVersion = version;
        m_settings.addRecentFile(result.path);
        Q_EMIT changed();
    }
    Q_EMIT saved(result);
    if (!result.error && then)
        then();
}

void Document::askBeforeLosing(QWidget &window, const QString &question, const QString &goOn,
                               std::function<void()> then, const QString &more)
{
    if (!isModified())
        return then();
    const qint64 rows = m_history.table().rowCount();
    const QString lost = now().name.isEmpty()
        ? words::inNumber(
            tr("The table has %Ln row(s) that are not in any file yet.", nullptr, words::forPlural(rows)),
            rows)
        : words::inNumber(tr("The table has %Ln row(s), with changes that are not in any file. “%1” stays as "
                             "it is if they are not saved.",
                             nullptr, words::forPlural(rows)),
                          rows)
              .arg(words::visible(now().name));
    QMessageBox *box =
        plainBox(&window, tr("Changes are not saved"), question, words::sentences({lost, more}));
    QPushButton *save = box->addButton(tr("&Save…"), QMessageBox::AcceptRole);
    QPushButton *lose = box->addButton(goOn, QMessageBox::DestructiveRole);
    box->setDefaultButton(save);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QDialog::finished, this,
            [this, box, save, lose, then = std::move(then), over = QPointer<QWidget>(&window)] {
                if (box->clickedButton() == lose)
                    return then();
                if (box->clickedButton() != save)
                    return;
                if (!over)
                    return;
                m_afterSaving = [then, over] {
                    if (over)
                        then();
                };
                this->save(*over);
            });
    box->open();
}

} // namespace ui
