// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"

#include <QtCore/QObject>

#include <thread>

namespace cli {

/// Reads a file on a thread of its own, so that signals are heard meanwhile.
class FileReading : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Stops reading and waits for the thread.
    ~FileReading() override;

    /// Not while a file is being read.
    void start(const QString &path, const files::ImportOptions &options);
    /// Ends it soon, with FileErrorKind::Cancelled.
    void cancel() { m_thread.request_stop(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// Exactly once after each start().
    void finished(const std::shared_ptr<files::ImportedFile> &file);

private:
    std::jthread m_thread;
};

} // namespace cli
