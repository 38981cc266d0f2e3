// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/journal.h"

#include "importing/journalformat.h"
#include "importing/retention.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace importing {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr int formatVersion = 1;
constexpr qsizetype chunkBytes = 1 << 20;

constexpr auto createTables = {
    "CREATE TABLE run(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE block(number INTEGER PRIMARY KEY, layout TEXT NOT NULL)",
    "CREATE TABLE rows(first INTEGER PRIMARY KEY, count INTEGER NOT NULL, data BLOB NOT NULL)",
    "CREATE TABLE attempt(number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, rows BLOB NOT NULL,"
    " started INTEGER NOT NULL, ended INTEGER, verdicts BLOB)",
};

/// The database's own words, without the driver's around them.
QString wordsOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

QString newConnectionName()
{
    return u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject headToJson(const RunHead &head)
{
    const RunSettings &settings = head.settings;
    return {
        {u"runId"_s, head.runId},
        {u"parentRunId"_s, head.parentRunId},
        {u"connectionName"_s, head.connectionName},
        {u"connectionId"_s, head.connectionId},
        {u"host"_s, head.host},
        {u"admin"_s, head.admin},
        {u"caFile"_s, head.caFile},
        {u"started"_s, head.started.toString(Qt::ISODateWithMs)},
        {u"rows"_s, head.rows},
        {u"batchSize"_s, settings.batchSize},
        {u"callsPerSecond"_s, settings.callsPerSecond},
        {u"maxInFlight"_s, settings.maxInFlight},
        {u"maxAttempts"_s, settings.maxAttempts},
        {u"callTimeoutMs"_s, static_cast<qint64>(settings.callTimeout.count())},
    };
}

RunHead headFromJson(const QJsonObject &json)
{
    RunHead head;
    head.runId = json.value("runId"_L1).toString();
    head.parentRunId = json.value("parentRunId"_L1).toString();
    head.connectionName = json.value("connectionName"_L1).toString();
    head.connectionId = json.value("connectionId"_L1).toString();
    head.host = json.value("host"_L1).toString();
    head.admin = json.value("admin"_L1).toString();
    head.caFile = json.value("caFile"_L1).toString();
    head.started = QDateTime::fromString(json.value("started"_L1).toString(), Qt::ISODateWithMs);
    head.rows = json.value("rows"_L1).toInteger();
    head.settings.batchSize = json.value("batchSize"_L1).toInt();
    head.settings.callsPerSecond = json.value("callsPerSecond"_L1).toInt();
    head.settings.maxInFlight = json.value("maxInFlight"_L1).toInt();
    head.settings.maxAttempts = json.value("maxAttempts"_L1).toInt();
    head.settings.callTimeout = milliseconds(json.value("callTimeoutMs"_L1).toInteger());
    head.settings = inRange(head.settings);
    return head;
}

std::optional<friends::Column> columnFromJson(const QJsonValue &json)
{
    return friends::columnNamed(json.toString().toStdString());
}

std::shared_ptr<friends::Block> blockFromJson(const QJsonObject &json)
{
    friends::Layout layout;
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &column : columns)
        layout.columns.append({column["name"_L1].toString(), columnFromJson(column["column"_L1])});
    const QJsonArray defaults = json.value("defaults"_L1).toArray();
    for (const QJsonValue &fixed : defaults) {
        if (const auto column = columnFromJson(fixed["column"_L1]))
            layout.defaults.append({*column, fixed["text"_L1].toString().toUtf8()});
    }
    return std::make_shared<friends::Block>(layout, json.value("source"_L1).toString());
}

QJsonObject layoutToJson(const friends::Block &block)
{
    QJsonArray columns;
    for (const friends::SourceColumn &column : block.layout().columns) {
        columns.append(
            QJsonObject{{u"name"_s, column.name},
                        {u"column"_s, column.column ? friends::columnName(*column.column) : QString()}});
    }
    QJsonArray defaults;
    for (const auto &[column, text] : block.layout().defaults)
        defaults.append(
            QJsonObject{{u"column"_s, friends::columnName(column)}, {u"text"_s, QString::fromUtf8(text)}});
    return {{u"source"_s, block.source()}, {u"columns"_s, columns}, {u"defaults"_s, defaults}};
}

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

    std::unique_ptr<Journal> journal(new Journal(newConnectionName()));
    const bool done = journal->openDatabase(file.fileName()) && journal->run(u"BEGIN IMMEDIATE"_s)
        && journal->writeRun(head, input, plan) && journal->run(u"COMMIT"_s);
    if (done)
        return journal;
    const QString error = journal->error();
    journal.reset();
    for (const QString &rest : {u"-wal"_s, u"-shm"_s, QString()}) // no run began, so none is in the history
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
    return run(u"PRAGMA temp_store=MEMORY"_s) && run(u"PRAGMA journal_mode=WAL"_s)
        && run(u"PRAGMA synchronous=FULL"_s) && run(u"PRAGMA secure_delete=ON"_s);
}

std::variant<std::unique_ptr<Journal>, QString> Journal::open(const QString &path)
{
    if (!QFile::exists(path))
        return path;
    std::unique_ptr<Journal> journal(new Journal(newConnectionName()));
    if (!journal->openDatabase(path) || !journal->run(u"DELETE FROM run WHERE key = 'end'"_s))
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

// --- reading
// ---------------------------------------------------------------------------------------------------

namespace {

/// Takes over what one attempt told, and counts what it settled in the last entry of run.settled; `verdicts`
/// is empty when its end was never recorded.
bool applyAttempt(JournalRun &run, const QByteArray &places, bool check, const QByteArray &verdicts)
{
    const auto rows = readPlaces(places, run.head.rows);
    if (!rows)
        return false;
    std::optional<AttemptEnd> end;
    if (!verdicts.isEmpty()) {
        end = readVerdicts(verdicts, rows->size());
        if (!end)
            return false;
    }
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const quint32 row = (*rows)[i];
        friends::State &state = run.states[row];
        friends::Outcome &outcome = run.outcomes[row];
        if (check && (!end || end->rows[i].verdict == Verdict::RetryUnknown))
            continue; // as unknown as before
        const int attempts = outcome.attempts + (check ? 0 : 1);
        if (!end) {
            state = friends::State::Unknown;
            outcome = {friends::Cause::Interrupted, 0, 0, attempts, {}};
            continue;
        }
        const RowVerdict &verdict = end->rows[i];
        switch (verdict.verdict) {
        case Verdict::Imported:
            state = friends::State::Imported;
            ++run.settled.last().rows;
            break;
        case Verdict::Failed:
            state = friends::State::Failed;
            ++run.settled.last().rows;
            break;
        case Verdict::RetryUnknown:
            state = friends::State::Unknown;
            break;
        case Verdict::NotThere:
            state = friends::State::Ready;
            break;
        case Verdict::Retry:
        case Verdict::RetryUnsent:
            break; // Unknown stays so: an earlier attempt may have been applied
        }
        outcome = end->outcomes.at(verdict.outcome);
        outcome.attempts = attempts;
    }
    return true;
}

std::variant<JournalRun, QString> readOpened(QSqlDatabase &database)
{
    JournalRun run;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT key, value FROM run"_s))
        return wordsOf(query.lastError());
    while (query.next()) {
        const QJsonObject json = QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object();
        if (query.value(0).toString() == "head"_L1)
            run.head = headFromJson(json);
        else if (query.value(0).toString() == "end"_L1)
            run.end = JournalEnd{static_cast<RunEnd>(json.value("end"_L1).toInt()),
                                 QDateTime::fromString(json.value("time"_L1).toString(), Qt::ISODateWithMs)};
    }
    if (!query.exec(u"SELECT coalesce(sum(count), -1) FROM rows"_s) || !query.next())
        return wordsOf(query.lastError());
    run.last = run.head.started;
    if (run.end)
        run.last = std::max(run.last, run.end->time);
    const qint64 rows = query.value(0).toLongLong();
    if (rows != run.head.rows && !(rows == -1 && run.head.rows == 0))
        return u"the rows are not those of the run"_s;
    run.states.assign(static_cast<std::size_t>(run.head.rows), friends::State::Ready);
    run.outcomes.resize(static_cast<std::size_t>(run.head.rows));
    if (!query.exec(
            u"SELECT rows, kind, verdicts, number, coalesce(ended, started) FROM attempt ORDER BY number"_s))
        return wordsOf(query.lastError());
    while (query.next()) {
        run.settled.append({query.value(4).toLongLong(), 0});
        if (!applyAttempt(run, query.value(0).toByteArray(), query.value(1).toInt() == 1,
                          query.value(2).toByteArray()))
            return u"a call's record cannot be read"_s;
        if (run.settled.constLast().rows == 0)
            run.settled.removeLast();
        run.calls += query.value(3).toUInt() == 0 ? 0 : 1;
        run.lastAttempt = query.value(3).toUInt();
        run.last = std::max(run.last, QDateTime::fromMSecsSinceEpoch(query.value(4).toLongLong(), Qt::UTC));
    }
    return run;
}

std::variant<RunInput, QString> readRowsOpened(QSqlDatabase &database)
{
    RunInput input;
    std::vector<std::shared_ptr<friends::Block>> blocks;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT layout FROM block ORDER BY number"_s))
        return wordsOf(query.lastError());
    while (query.next())
        blocks.push_back(blockFromJson(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object()));
    if (!query.exec(u"SELECT data FROM rows ORDER BY first"_s))
        return wordsOf(query.lastError());
    while (query.next()) {
        if (!takeRows(query.value(0).toByteArray(), blocks, input.rows))
            return u"the rows cannot be read"_s;
    }
    input.blocks.assign(blocks.begin(), blocks.end());
    return input;
}

/// Opens the file, hands it to `read`, and closes it whatever comes of it.
template <typename Result>
std::variant<Result, QString> reading(const QString &path,
                                      std::variant<Result, QString> (*read)(QSqlDatabase &))
{
    if (!QFile::exists(path))
        return path;
    const QString connection = newConnectionName();
    std::variant<Result, QString> result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        if (database.open())
            result = read(database);
        else
            result = wordsOf(database.lastError());
        const LogWiper wiper(path);
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return result;
}

} // namespace

std::variant<JournalRun, QString> readJournal(const QString &path)
{
    return reading<JournalRun>(path, readOpened);
}

std::variant<RunInput, QString> readRows(const QString &path)
{
    return reading<RunInput>(path, readRowsOpened);
}

} // namespace importing
