// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/autosave.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <memory>

class QLockFile;

namespace ui {

class Document;
class EditHistory;

/// Keeps what is in no file yet on the disk, so that at most a few seconds of typing are lost however the
/// program ends: written soon after a change, on another thread, only what changed. What an earlier window
/// left behind is offered. GUI thread.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// History and document outlive it. `folder`: made when it is missing, for the owner only.
    Autosave(EditHistory &history, Document &document, QString folder, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~Autosave() override;

    /// The newest table that was left behind by a program that is no longer there; empty when there is none.
    [[nodiscard]] QString left() const { return m_left; }
    /// Reads left(); found() or notReadable() follows.
    void look();
    /// Puts the rows that were found behind those of the table, as one step that can be undone.
    void restore();
    /// Removes left() for good (importing/retention.h), and looks for another one.
    void discard();
    /// The window was closed by a person who was asked: nothing has to be kept. `keep`: it was not asked.
    void closed(bool keep);

Q_SIGNALS:
    /// There is something to restore: how many rows, as of when, and under which name.
    void found(qint64 rows, const QDateTime &time, const QString &name);
    void restored(qint64 rows);
    /// The file of left() is no such file, or broken: it is left where it is, under another name.
    void notReadable(const QString &path);
    /// What is in the table now is on the disk.
    void written();
    /// It could not be written, in the system's words; told once until it can be again.
    void failed(const QString &why);

private:
    void changed();
    void write();
    void takeWritten(bool good, const QString &error);
    void removeOwn();
    void findLeft();

    EditHistory &m_history;
    Document &m_document;
    QString m_folder;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< of m_path, as long as this lives
    std::shared_ptr<files::AutosaveWriter> m_writer;
    QTimer m_soon;
    bool m_writing = false;
    bool m_again = false; ///< something changed while it was being written
    bool m_hasFailed = false;
    bool m_keep = true;
    QString m_left;
    std::unique_ptr<QLockFile> m_leftLock;
    std::shared_ptr<files::AutosavedRows> m_found;
};

} // namespace ui
