// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tablesave.h"

#include <QtCore/QObject>

#include <functional>
#include <vector>

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
    [[nodiscard]] const QString &name() const { return now().name; }
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
    /// all when the window is gone by then. `question`: what is about to happen, as a question; `more`:
    /// a sentence that helps to answer it.
    void askBeforeLosing(QWidget &window, const QString &question, const QString &goOn,
                         std::function<void()> then, const QString &more = {});

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

    /// What the table was called from a step of the history on: undoing the step brings the name before back.
    struct Name {
        quint64 from = 0; ///< EditHistory::version()
        QString name;
        QString
            path; ///< where it was saved; empty before that: a file that was read is not written by itself
        QString folder; ///< of the file that was read last
        bool guardFormulas = true; ///< as it was chosen for `path`
        quint64 savedVersion = 0;
    };
    [[nodiscard]] const Name &now() const { return m_names[m_now]; }
    [[nodiscard]] Name &now() { return m_names[m_now]; }
    void followHistory();

    EditHistory &m_history;
    Settings &m_settings;
    std::vector<Name> m_names = std::vector<Name>(1); ///< ascending; those behind m_now are undone
    std::size_t m_now = 0;
    quint64 m_latest = 0; ///< version
    bool m_guardFormulas = true; ///< as it was chosen for what is being saved
    std::function<void()> m_afterSaving;
};

} // namespace ui
