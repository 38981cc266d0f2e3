// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tablesave.h"

#include <QtCore/QObject>

class QFileDialog;
class QWidget;

namespace ui {

class EditHistory;
class Settings;

/// Offers the formats in which a table is saved, in a dialog that asks for a file; gives the name of the
/// filter under which formulas are kept from running.
[[nodiscard]] QString offerTableFormats(QFileDialog &dialog);

/// The table as something that has a name and is saved: which file it is, whether it was changed since, and
/// the question before that is lost.
class Document : public QObject {
    Q_OBJECT

public:
    /// Both outlive the document.
    Document(EditHistory &history, Settings &settings, QObject *parent = nullptr);

    /// What the title says: the name of the file or run; empty for typed rows.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Whether there are rows in the table that closing would lose: changed since they were read or saved,
    /// and not all of them imported.
    [[nodiscard]] bool isModified() const;
    /// Rows of a file or a run were put into the table. `wholeTable`: there are no others.
    void rowsCame(const QString &name, const QString &folder, bool wholeTable);

    /// Writes the table to the file it was saved to last; asks for one over `window` when there is none.
    void save(QWidget &window);
    /// Asks for a file.
    void saveAs(QWidget &window);
    /// Calls `then` when nothing would be lost, or a person says that it may be, or once it is saved; not at
    /// all when the window is gone by then. `question`: what is about to happen, as a question.
    void askBeforeLosing(QWidget &window, const QString &question, const QString &goOn,
                         std::function<void()> then);

Q_SIGNALS:
    /// Name or modified mark.
    void changed();
    /// A file could not be written, or was; shown by the window.
    void saved(const ui::Saved &saved);
    /// Plain text.
    void told(const QString &sentence);

private:
    void saveTo(const QString &path);
    void takeSaved(const Saved &result, quint64 version);

    EditHistory &m_history;
    Settings &m_settings;
    QString m_name;
    QString m_path; ///< where it was saved; empty before that: a file that was read is not written by itself
    QString m_folder; ///< of the file that was read last
    bool m_guardFormulas = true; ///< as it was chosen for m_path
    quint64 m_savedVersion = 0;
    std::function<void()> m_afterSaving;
};

} // namespace ui
