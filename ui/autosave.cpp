// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/autosave.h"

#include "connections/datadirs.h"
#include "importing/retention.h"
#include "ui/document.h"
#include "ui/edithistory.h"
#include "ui/history/background.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QThreadPool>
#include <QtCore/QUuid>

namespace ui {

namespace {

/// Below the 5 s that may be lost, with room for the writing itself.
constexpr std::chrono::milliseconds soon{1'500};
/// Of what is being overwritten; a program that was killed may leave it.
constexpr QLatin1String goneSuffix(".gone");

files::TableCopy copyOf(friends::Table &table, const QString &name)
{
    SaveSource source = saveSource(table);
    return {std::move(source.records), std::move(source.blocks), std::move(source.columns),
            std::move(source.outcomes), name};
}

void removeForGood(const QStringList &files)
{
    if (!files.isEmpty())
        QThreadPool::globalInstance()->start([files] {
            for (const QString &file : files)
                importing::removeForGood(file);
        });
}

void removeGone(const QString &folder)
{
    QStringList files;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + goneSuffix}, QDir::Files))
        files.append(file.filePath());
    removeForGood(files);
}

/// What has to be kept no longer is out of the way at once, and overwritten on another thread.
void removeWritten(const QString &path)
{
    QStringList gone;
    for (const QString &file : {path, path + QStringLiteral("-journal")}) {
        const QString aside = file + goneSuffix;
        if (QFile::rename(file, aside))
            gone.append(aside);
    }
    removeForGood(gone);
}

std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a process that is gone loses it
    return lock;
}

} // namespace

Autosave::Autosave(EditHistory &history, Document &document, QString folder, QObject *parent)
    : QObject(parent), m_history(history), m_document(document), m_folder(std::move(folder))
{
    static_cast<void>(connections::makeOwnFolder(m_folder)); // writing tells when there is none
    removeGone(m_folder);
    findLeft();
    m_path =
        QStringLiteral("%1/%2-%3.rows")
            .arg(m_folder, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmsszzz")),
                 QUuid::createUuid().toString(QUuid::Id128).left(8));
    m_lock = lockOf(m_path);
    m_lock->tryLock();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::write);
    const friends::Table &table = history.table();
    connect(&table, &friends::Table::rowsChanged, this, &Autosave::changed);
    connect(&table, &friends::Table::countsChanged, this, &Autosave::changed);
    connect(&table, &friends::Table::columnsReset, this, &Autosave::changed);
    connect(&document, &Document::changed, this, &Autosave::changed);
}

Autosave::~Autosave()
{
    if (m_keep && m_document.isModified()) {
        QThreadPool::globalInstance()->waitForDone();
        return;
    }
    removeOwn();
    QThreadPool::globalInstance()->waitForDone();
}

void Autosave::changed()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Autosave::write()
{
    if (m_writing) {
        m_again = true;
        return;
    }
    if (!m_document.isModified()) {
        if (m_writer)
            removeOwn();
        return;
    }
    if (!m_writer)
        m_writer = std::make_shared<files::AutosaveWriter>(m_path);
    m_writing = true;
    inBackground(
        this,
        [writer = m_writer,
         copy = std::make_shared<files::TableCopy>(copyOf(m_history.table(), m_document.name()))] {
            return std::pair(writer->write(*copy), writer->error());
        },
        [this](const std::pair<bool, QString> &result) { takeWritten(result.first, result.second); });
}

void Autosave::takeWritten(bool good, const QString &error)
{
    m_writing = false;
    if (!good && !m_hasFailed)
        Q_EMIT failed(error);
    m_hasFailed = !good;
    if (good && !m_again)
        Q_EMIT written();
    if (std::exchange(m_again, false))
        changed();
}

void Autosave::removeOwn()
{
    QThreadPool::globalInstance()->waitForDone(); // what is being written would come back
    m_writer.reset();
    removeWritten(m_path);
}

void Autosave::closed(bool keep)
{
    m_keep = keep;
}

// --- what was left behind

void Autosave::findLeft()
{
    m_left.clear();
    m_leftLock.reset();
    m_found.reset();
    const QStringList files =
        QDir(m_folder).entryList({QStringLiteral("*.rows")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &file : files) {
        const QString path = m_folder + u'/' + file;
        std::unique_ptr<QLockFile> lock = lockOf(path);
        if (path == m_path || !lock->tryLock())
            continue; // another window's
        m_left = path;
        m_leftLock = std::move(lock);
        return;
    }
}

void Autosave::look()
{
    if (m_left.isEmpty())
        return;
    inBackground(
        this, [path = m_left] { return files::readAutosave(path); },
        [this, path = m_left](std::variant<files::AutosavedRows, QString> read) {
            if (path != m_left)
                return;
            auto *rows = std::get_if<files::AutosavedRows>(&read);
            if (!rows) {
                const QString aside = path + QStringLiteral(".broken");
                QFile::rename(path, aside);
                findLeft();
                Q_EMIT notReadable(aside);
                return look();
            }
            if (rows->records.empty())
                return discard();
            m_found = std::make_shared<files::AutosavedRows>(std::move(*rows));
            Q_EMIT found(static_cast<qint64>(m_found->records.size()), m_found->time, m_found->name);
        });
}

void Autosave::restore()
{
    if (!m_found)
        return;
    const std::shared_ptr<files::AutosavedRows> rows = m_found;
    const quint32 first = m_history.table().rowCount();
    if (!m_history.push(files::prepareRestore(m_history.table(), *rows)))
        return;
    files::restoreOutcomes(m_history.table(), first, *rows);
    if (first == 0 && !rows->name.isEmpty())
        m_document.rowsCame(rows->name, {}, false);
    // Only now that they are in this window's own file, the old one may go.
    const QString old = m_left;
    connect(
        this, &Autosave::written, this,
        [this, old] {
            if (m_left == old)
                discard();
        },
        Qt::SingleShotConnection);
    m_soon.stop();
    write();
    Q_EMIT restored(static_cast<qint64>(rows->records.size()));
}

void Autosave::discard()
{
    if (m_left.isEmpty())
        return;
    removeWritten(m_left);
    findLeft();
    look();
}

} // namespace ui
