// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/autosave.h"

#include "files/autosaveformat.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>

namespace files {

namespace {

constexpr std::size_t rowsOfPage = 4096;
constexpr qsizetype bytesOfSegment = qsizetype{1} << 20;
constexpr int formatVersion = 1;

/// The database's own words, without the driver's around them.
QString wordsOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

/// An open database of this thread.
class Database {
public:
    explicit Database(const QString &path)
        : m_name(QStringLiteral("autosave-") + QUuid::createUuid().toString(QUuid::Id128))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        m_isOpen = database.open();
        if (!m_isOpen)
            take(database.lastError());
    }
    ~Database()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool run(const QString &statement, const QVariantList &values = {})
    {
        if (!m_isOpen || !m_error.isEmpty())
            return false;
        QSqlQuery query(connection());
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            take(query.lastError());
        return m_error.isEmpty();
    }
    /// It is no database, or a damaged one: nothing that is in it can be kept.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] bool isGood() const { return m_isOpen && m_error.isEmpty(); }

private:
    void take(const QSqlError &error)
    {
        m_error = wordsOf(error);
        const QString code = error.nativeErrorCode();
        m_isBroken = code == QLatin1String("11") || code == QLatin1String("26"); // SQLITE_CORRUPT, _NOTADB
    }

    QString m_name;
    QString m_error;
    bool m_isOpen = false;
    bool m_isBroken = false;
};

/// The file before anything of it is written: SQLite makes its journal with the same permissions.
bool makeOwnFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return true;
    return file.open(QFile::WriteOnly | QFile::NewOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

/// One write, carried out wholly or not at all.
class AutosaveWriter::Transaction : public Database {
public:
    explicit Transaction(const QString &path) : Database(path)
    {
        run(QStringLiteral("PRAGMA secure_delete=ON"));
        run(QStringLiteral("PRAGMA temp_store=MEMORY"));
        // The pages of before a change stay in a file that can be overwritten, not in space that was given
        // back.
        run(QStringLiteral("PRAGMA journal_mode=PERSIST"));
        run(QStringLiteral("PRAGMA synchronous=NORMAL"));
        run(QStringLiteral("BEGIN IMMEDIATE"));
        run(QStringLiteral("CREATE TABLE IF NOT EXISTS block(id INTEGER PRIMARY KEY, layout TEXT NOT NULL)"));
        run(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS texts(number INTEGER PRIMARY KEY, block INTEGER NOT NULL, "
            "data BLOB NOT NULL)"));
        run(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS page(number INTEGER PRIMARY KEY, data BLOB NOT NULL)"));
        run(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS head(number INTEGER PRIMARY KEY, data TEXT NOT NULL)"));
    }
    void empty()
    {
        for (const char *table : {"block", "texts", "page"})
            run(QStringLiteral("DELETE FROM ") + QLatin1String(table));
    }
    bool commit() { return run(QStringLiteral("COMMIT")) && isGood(); }
};

AutosaveWriter::AutosaveWriter(QString path) : m_path(std::move(path)) { }

bool AutosaveWriter::write(const TableCopy &table)
{
    m_error.clear();
    if (!makeOwnFile(m_path)) {
        m_error = m_path;
        return false;
    }
    Transaction to(m_path);
    if (m_startsAnew)
        to.empty();
    writePages(to, table);
    writeRest(to, table);
    if (to.commit()) {
        m_hasWritten = true;
        m_startsAnew = false;
        return true;
    }
    m_error = to.error();
    m_blocks.clear(); // the file stays as it was; all of it is written again when there is room
    m_pages.clear();
    m_startsAnew = m_hasWritten && !to.isBroken();
    if (!m_startsAnew)
        QFile::remove(m_path);
    return false;
}

AutosaveWriter::KnownBlock &AutosaveWriter::known(Transaction &to,
                                                  const std::shared_ptr<const friends::Block> &block)
{
    const auto found = m_blocks.find(block);
    if (found != m_blocks.end())
        return found->second;
    KnownBlock made;
    made.id = ++m_lastBlock;
    const QJsonDocument layout(autosave::layoutToJson(*block));
    to.run(QStringLiteral("INSERT INTO block VALUES(?,?)"),
           {made.id, QString::fromUtf8(layout.toJson(QJsonDocument::Compact))});
    return m_blocks.emplace(block, std::move(made)).first->second;
}

void AutosaveWriter::writePages(Transaction &to, const TableCopy &table)
{
    std::erase_if(m_blocks, [](const auto &block) { return block.first.expired(); });
    std::vector<qint64> ids(table.blocks.size());
    for (const friends::Record &record : table.records) {
        if (ids[record.block] == 0)
            ids[record.block] = known(to, table.blocks[record.block]).id;
    }
    const std::size_t pages = (table.records.size() + rowsOfPage - 1) / rowsOfPage;
    for (std::size_t page = 0; page < pages; ++page) {
        const std::size_t first = page * rowsOfPage;
        const std::size_t last = std::min(first + rowsOfPage, table.records.size());
        QByteArray bytes;
        for (std::size_t row = first; row < last; ++row) {
            const friends::Record &record = table.records[row];
            autosave::appendRecord(bytes, ids[record.block], record);
        }
        const size_t hash = qHash(bytes, 1);
        if (page < m_pages.size() && m_pages[page] == hash)
            continue;
        writeTexts(to, table, first, last);
        to.run(QStringLiteral("INSERT OR REPLACE INTO page VALUES(?,?)"), {static_cast<qint64>(page), bytes});
        m_pages.resize(std::max(m_pages.size(), page + 1));
        m_pages[page] = hash;
    }
    if (m_pages.size() > pages)
        to.run(QStringLiteral("DELETE FROM page WHERE number>=?"), {static_cast<qint64>(pages)});
    m_pages.resize(pages);
}

void AutosaveWriter::writeTexts(Transaction &to, const TableCopy &table, std::size_t first, std::size_t last)
{
    std::map<quint32, std::vector<quint64>> missing; // by the table's number of the block
    for (std::size_t row = first; row < last; ++row) {
        const friends::Record &record = table.records[row];
        const std::vector<quint64> &written = known(to, table.blocks[record.block]).written;
        if (!std::binary_search(written.begin(), written.end(), quint64{record.place}))
            missing[record.block].push_back(record.place);
    }
    for (auto &[number, places] : missing) {
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        KnownBlock &block = known(to, table.blocks[number]);
        QByteArray data;
        const auto flush = [&] {
            to.run(QStringLiteral("INSERT INTO texts(block,data) VALUES(?,?)"), {block.id, data});
            data.clear();
        };
        for (const quint64 place : places) {
            autosave::appendText(data, place, table.blocks[number]->text(place));
            if (data.size() >= bytesOfSegment)
                flush();
        }
        if (!data.isEmpty())
            flush();
        const auto middle = static_cast<qptrdiff>(block.written.size());
        block.written.insert(block.written.end(), places.begin(), places.end());
        std::inplace_merge(block.written.begin(), block.written.begin() + middle, block.written.end());
    }
}

void AutosaveWriter::writeRest(Transaction &to, const TableCopy &table)
{
    QJsonObject head = autosave::headToJson(table);
    head.insert(QStringLiteral("version"), formatVersion);
    head.insert(QStringLiteral("rows"), static_cast<qint64>(table.records.size()));
    head.insert(QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    to.run(QStringLiteral("INSERT OR REPLACE INTO head VALUES(1,?)"),
           {QString::fromUtf8(QJsonDocument(head).toJson(QJsonDocument::Compact))});
}

// --- reading

namespace {

using Places = std::map<qint64, autosave::PlacedBlock>;

bool readBlocks(const Database &from, AutosavedRows &rows, Places &places)
{
    QSqlQuery query(from.connection());
    if (!query.exec(QStringLiteral("SELECT id,layout FROM block ORDER BY id")))
        return false;
    while (query.next()) {
        const QJsonObject json = QJsonDocument::fromJson(query.value(1).toString().toUtf8()).object();
        autosave::PlacedBlock placed;
        placed.block = autosave::blockFromJson(json);
        placed.number = static_cast<quint32>(rows.blocks.size());
        rows.blocks.push_back(placed.block);
        places.emplace(query.value(0).toLongLong(), std::move(placed));
    }
    QSqlQuery texts(from.connection());
    texts.setForwardOnly(true);
    if (!texts.exec(QStringLiteral("SELECT block,data FROM texts ORDER BY number")))
        return false;
    while (texts.next()) {
        const auto placed = places.find(texts.value(0).toLongLong());
        if (placed == places.end() || !autosave::takeTexts(texts.value(1).toByteArray(), placed->second))
            return false;
    }
    return true;
}

bool readPages(const Database &from, const QList<friends::Outcome> &outcomes, AutosavedRows &rows,
               const Places &places)
{
    QSqlQuery query(from.connection());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT data FROM page ORDER BY number")))
        return false;
    while (query.next()) {
        const QByteArray data = query.value(0).toByteArray();
        qsizetype at = 0;
        while (at < data.size()) {
            const std::optional<autosave::StoredRecord> stored = autosave::takeRecord(data, at);
            const auto block = stored ? places.find(stored->block) : places.end();
            if (block == places.end() || !autosave::addRow(*stored, block->second, outcomes, rows))
                return false;
        }
    }
    return true;
}

} // namespace

std::variant<AutosavedRows, QString> readAutosave(const QString &path)
{
    if (!QFile::exists(path))
        return QString();
    const Database from(path);
    if (!from.isGood())
        return from.error();
    QSqlQuery query(from.connection());
    if (!query.exec(QStringLiteral("SELECT data FROM head")) || !query.next())
        return wordsOf(query.lastError());
    const QJsonObject head = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
    query.finish();
    if (head.value(QStringLiteral("version")).toInt() != formatVersion)
        return QString();
    AutosavedRows rows;
    rows.name = head.value(QStringLiteral("name")).toString();
    rows.time = QDateTime::fromString(head.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
    rows.columns = autosave::columnsFromJson(head);
    Places places;
    const bool read = readBlocks(from, rows, places)
        && readPages(from, autosave::outcomesFromJson(head), rows, places)
        && static_cast<qint64>(rows.records.size()) == head.value(QStringLiteral("rows")).toInteger();
    if (!read)
        return QString();
    return rows;
}

// --- back into a table

friends::Change prepareRestore(friends::Table &table, const AutosavedRows &rows)
{
    friends::Change change = table.prepareImport(rows.blocks, rows.records, false);
    QList<friends::Column> columns = change.changesColumns ? change.columns : table.columns();
    for (const friends::Column &column : rows.columns) {
        if (!columns.contains(column))
            columns.append(column);
    }
    change.kind = friends::ChangeKind::Restoring;
    change.changesColumns = columns != table.columns();
    if (change.changesColumns)
        change.columns = columns;
    return change;
}

void restoreOutcomes(friends::Table &table, quint32 first, const AutosavedRows &rows)
{
    if (rows.updates.empty())
        return;
    std::vector<quint32> tracked;
    tracked.reserve(rows.updates.size());
    std::vector<friends::RowUpdate> updates = rows.updates;
    for (quint32 i = 0; i < updates.size(); ++i) {
        tracked.push_back(first + updates[i].row);
        updates[i].row = i;
    }
    const auto tracker = table.beginRun(std::move(tracked));
    table.applyUpdates(*tracker, updates, rows.outcomes);
    table.endRun(*tracker);
}

} // namespace files
