// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/journaljson.h"
#include "importing/retention.h"

#include <QtCore/QFile>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

/// What reads journals, for the files that do. Not for others.
namespace importing {

[[nodiscard]] QString newJournalConnection();

/// The database's own words, without the driver's around them.
[[nodiscard]] inline QString wordsOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

/// Opens the file, hands it to `read`, and closes it whatever comes of it.
template <typename Result, typename Read>
std::variant<Result, QString> reading(const QString &path, const Read &read)
{
    if (!QFile::exists(path))
        return path;
    const QString connection = newJournalConnection();
    std::variant<Result, QString> result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
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

/// The empty blocks of the run's rows, by number. The text of an error is the database's own.
std::variant<std::vector<std::shared_ptr<friends::Block>>, QString> readBlocks(QSqlDatabase &database);

} // namespace importing
