// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filereading.h"

namespace cli {

FileReading::~FileReading() = default;

void FileReading::start(const QString &path, const files::ImportOptions &options)
{
    m_thread = std::jthread([this, path, options](const std::stop_token &stop) {
        const auto tell = [this](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
        };
        auto file = std::make_shared<files::ImportedFile>(files::importFile(path, options, stop, tell));
        QMetaObject::invokeMethod(
            this, [this, file] { Q_EMIT finished(file); }, Qt::QueuedConnection);
    });
}

} // namespace cli
