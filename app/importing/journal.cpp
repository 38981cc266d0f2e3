// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/journal.h"

#include "importing/journalformat.h"
#include "importing/journalreading.h"
#include "importing/retention.h"

#include <QtCore/QDir>
#include <QtSql/QSqlQuery>

namespace importing {

namespace {

using namespace Qt::StringLiterals;

constexpr int formatVersion = 1;
constexpr qsizetype chunkBytes = 1 << 20;

constexpr auto createTables = {
    "CREATE TABLE run(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE block(number INTEGER PRIMARY KEY, layout TEXT NOT NULL)",
    "CREATE TABLE rows(first INTEGER PRIMARY KEY, count INTEGER NOT NULL, data BLOB NOT NULL)",
    "CREATE TABLE attempt(number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, rows BLOB NOT NULL,"
    " started INTEGER NOT NULL, ended INTEGER, verdicts BLOB)",
};

} // namespace

QString Journal::path(const QString &dir, const QString &runId)
{
    return dir + u'/' + runId + u".journal"_s;
}

Journal::Journal(QString connectionName) : m_connection(std::move(connectionName)) { }

Journal::~Journal()
{
    const LogWiper wiper(QSqlDatabase::database(m_connection, false).databaseName());
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Journal::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (query.exec(statement))
        return true;
    m_error = wordsOf(query.lastError());
    return false;
}

std::variant<std::unique_ptr<Journal>, QString> Journal::create(const QString &dir, const RunHead &head,
                                                                const RunInput &input, const Plan &plan)
{
    if (!QDir().mkpath(dir))
        return dir;
    QFile::setPermissions(dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(path(dir, head.runId));
    // Made first, and for its owner only: SQLite gives the WAL beside it the same permissions.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    file.close();

    std::unique_ptr<Journal> journal(new Journal(newJournalConnection()));
    // The rows are written once, into the file itself: it is empty, and nobody reads it before they are
    // there.
    const bool done = journal->openDatabase(file.fileName()) && journal->run(u"BEGIN IMMEDIATE"_s)
        && journal->writeRun(head, input, plan) && journal->run(u"COMMIT"_s) && journal->beginWriteAhead();
    if (done)
        return journal;
    const QString error = journal->error();
    journal.reset();
    for (const QString &rest :
         {u"-journal"_s, u"-wal"_s, u"-shm"_s, QString()}) // no run began, so none is in the history
        removeForGood(file.fileName() + rest);
    return error;
}

bool Journal::openDatabase(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open()) {
        m_error = wordsOf(database.lastError());
        return false;
    }
    return run(u"PRAGMA temp_store=MEMORY"_s) && run(u"PRAGMA synchronous=FULL"_s)
        && run(u"PRAGMA secure_delete=ON"_s);
}

bool Journal::beginWriteAhead()
{
    return run(u"PRAGMA journal_mode=WAL"_s);
}

std::variant<std::unique_ptr<Journal>, QString> Journal::open(const QString &path)
{
    if (!QFile::exists(path))
        return path;
    std::unique_ptr<Journal> journal(new Journal(newJournalConnection()));
    if (!journal->openDatabase(path) || !journal->beginWriteAhead()
        || !journal->run(u"DELETE FROM run WHERE key = 'end'"_s))
        return journal->error();
    return journal;
}

bool Journal::writeRun(const RunHead &head, const RunInput &input, const Plan &plan)
{
    for (const char *statement : createTables) {
        if (!run(QString::fromLatin1(statement)))
            return false;
    }
    if (!run(u"PRAGMA user_version=%1"_s.arg(formatVersion)))
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    const auto insert = [&](const QVariantList &values) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (query.exec())
            return true;
        m_error = wordsOf(query.lastError());
        return false;
    };
    query.prepare(u"INSERT INTO run VALUES('head', ?)"_s);
    if (!insert({compact(headToJson(head))}))
        return false;
    query.prepare(u"INSERT INTO block VALUES(?, ?)"_s);
    for (std::size_t i = 0; i < input.blocks.size(); ++i) {
        if (!insert({static_cast<qint64>(i), compact(layoutToJson(*input.blocks[i]))}))
            return false;
    }
    query.prepare(u"INSERT INTO rows VALUES(?, ?, ?)"_s);
    QByteArray data;
    std::size_t first = 0;
    for (std::size_t place = 0; place < plan.order.size(); ++place) {
        appendRow(data, input, input.rows[plan.order[place]]);
        if (data.size() < chunkBytes && place + 1 < plan.order.size())
            continue;
        if (!insert({static_cast<qint64>(first), static_cast<qint64>(place + 1 - first), data}))
            return false;
        data.clear();
        first = place + 1;
    }
    return writeUnknown(input, plan);
}

/// Rows that were unknown before the run: as a call without an end, which no call has the number of.
bool Journal::writeUnknown(const RunInput &input, const Plan &plan)
{
    AttemptStart before;
    for (quint32 place = 0; !input.states.empty() && place < plan.order.size(); ++place) {
        if (input.states[plan.order[place]] == friends::State::Unknown)
            before.rows.push_back(place);
    }
    return before.rows.empty() || writeStarts({before}, QDateTime::currentMSecsSinceEpoch());
}

bool Journal::record(const std::vector<AttemptStart> &starts, const std::vector<AttemptEnd> &ends)
{
    if (starts.empty() && ends.empty())
        return true;
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (writeStarts(starts, now) && writeEnds(ends, now) && run(u"COMMIT"_s))
        return true;
    const QString reason = m_error;
    run(u"ROLLBACK"_s);
    m_error = reason;
    return false;
}

bool Journal::writeStarts(const std::vector<AttemptStart> &starts, qint64 now)
{
    if (starts.empty())
        return true;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"INSERT INTO attempt(number, rows, kind, started) VALUES(?, ?, ?, ?)"_s);
    for (const AttemptStart &attempt : starts) {
        query.addBindValue(attempt.attempt);
        query.addBindValue(writePlaces(attempt.rows));
        query.addBindValue(attempt.check ? 1 : 0);
        query.addBindValue(now);
        if (!query.exec()) {
            m_error = wordsOf(query.lastError());
            return false;
        }
    }
    return true;
}

bool Journal::writeEnds(const std::vector<AttemptEnd> &ends, qint64 now)
{
    if (ends.empty())
        return true;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"UPDATE attempt SET ended = ?, verdicts = ? WHERE number = ?"_s);
    for (const AttemptEnd &attempt : ends) {
        query.addBindValue(now);
        query.addBindValue(writeVerdicts(attempt));
        query.addBindValue(attempt.attempt);
        if (!query.exec()) {
            m_error = wordsOf(query.lastError());
            return false;
        }
    }
    return true;
}

bool Journal::recordEnd(RunEnd end)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(u"INSERT OR REPLACE INTO run VALUES('end', ?)"_s);
    query.addBindValue(compact({{u"end"_s, static_cast<int>(end)},
                                {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}}));
    if (!query.exec()) {
        m_error = wordsOf(query.lastError());
        return false;
    }
    query.finish();
    // Not TRUNCATE, which would give space back before ~Journal() has overwritten it.
    return run(u"PRAGMA wal_checkpoint(FULL)"_s);
}

} // namespace importing
