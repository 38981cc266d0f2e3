// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>

#include <map>
#include <memory>
#include <variant>
#include <vector>

/// The rows of a table on the disk while they are in no other file, so that they survive the end of the
/// program, however it comes.
namespace files {

/// A table at one moment, for another thread.
struct TableCopy {
    std::vector<friends::Record> records;
    std::vector<std::shared_ptr<const friends::Block>> blocks; ///< by Record::block
    QList<friends::Column> columns;
    QHash<quint32, friends::Outcome> outcomes; ///< by Record::outcome
    QString name; ///< of the table, as its window shows it; may be empty
};

/// Writes a table again and again into one file (SQLite, secure_delete, readable by its owner only). Each
/// write is one transaction: the file holds the table of one write or of the next, whatever happens. After
/// the first, a write costs what changed: texts are written once, and of the rows only the pages (4096 rows)
/// that are others. One call at a time, on any thread.
class AutosaveWriter {
public:
    /// The folder exists. Nothing is made before the first write().
    explicit AutosaveWriter(QString path);

    /// False when it could not be written; error() tells in the database's words.
    [[nodiscard]] bool write(const TableCopy &table);
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    struct KnownBlock {
        qint64 id = 0; ///< in the file
        std::vector<quint64> written; ///< places of rows whose texts are in the file, ascending
    };
    class Transaction;
    KnownBlock &known(Transaction &to, const std::shared_ptr<const friends::Block> &block);
    void writePages(Transaction &to, const TableCopy &table);
    void writeTexts(Transaction &to, const TableCopy &table, std::size_t first, std::size_t last);
    void writeRest(Transaction &to, const TableCopy &table);

    QString m_path;
    QString m_error;
    /// Blocks are told apart by what they are: a table gives the number of one to another.
    std::map<std::weak_ptr<const friends::Block>, KnownBlock, std::owner_less<>> m_blocks;
    qint64 m_lastBlock = 0;
    std::vector<size_t> m_pages; ///< what is in the file, as hashes
    bool m_hasWritten = false;
    bool m_startsAnew = false; ///< what is in the file is not known any more
};

/// What such a file holds.
struct AutosavedRows {
    std::vector<std::shared_ptr<friends::Block>> blocks;
    std::vector<friends::Record> records; ///< Record::block counts `blocks`
    QList<friends::Column> columns;
    /// Of the rows that were in a run: RowUpdate::row counts `records`. What was waiting or on its way is
    /// Unknown (Cause::Interrupted).
    std::vector<friends::RowUpdate> updates;
    QList<friends::Outcome> outcomes;
    QString name;
    QDateTime time; ///< UTC; of the last write
};

/// Reads a file that AutosaveWriter wrote; not for the window's thread. The text of an error is the
/// database's own, or empty when the file is not of that kind.
[[nodiscard]] std::variant<AutosavedRows, QString> readAutosave(const QString &path);

/// The rows as one change that puts them behind the table's own (ChangeKind::Restoring).
[[nodiscard]] friends::Change prepareRestore(friends::Table &table, const AutosavedRows &rows);
/// Gives rows that came by prepareRestore(), the first of them at `first`, their states and outcomes.
void restoreOutcomes(friends::Table &table, quint32 first, const AutosavedRows &rows);

} // namespace files
