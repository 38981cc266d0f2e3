// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/autosave.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <optional>

/// How an autosave's blobs and texts are written. Numbers are variable-length; a number once given (State,
/// Cause) is never given another meaning. Reading never trusts a length.
namespace files::autosave {

/// A row of a page.
struct StoredRecord {
    qint64 block = 0; ///< id in the file
    quint64 place = 0; ///< as it was when it was written
    friends::State state = friends::State::Ready;
    quint32 outcome = 0;
};

/// A block that is read, and where its rows are now.
struct PlacedBlock {
    std::shared_ptr<friends::Block> block;
    quint32 number = 0; ///< in AutosavedRows::blocks
    QHash<quint64, quint64> places; ///< by the place that was written
};

void appendRecord(QByteArray &bytes, qint64 block, const friends::Record &record);
/// Takes one record from `at` on; none when the bytes are not of that form.
std::optional<StoredRecord> takeRecord(const QByteArray &bytes, qsizetype &at);

void appendText(QByteArray &bytes, quint64 place, const friends::RowText &text);
/// Puts texts that appendText() wrote into the block. False when the bytes are not of that form.
bool takeTexts(const QByteArray &bytes, PlacedBlock &block);
/// Adds a row and what is known of it. False when its text is missing.
bool addRow(const StoredRecord &stored, const PlacedBlock &block, const QList<friends::Outcome> &outcomes,
            AutosavedRows &rows);

QJsonObject layoutToJson(const friends::Block &block);
std::shared_ptr<friends::Block> blockFromJson(const QJsonObject &json);
/// Columns, outcomes and name.
QJsonObject headToJson(const TableCopy &table);
QList<friends::Column> columnsFromJson(const QJsonObject &head);
/// By number; numbers that were not used are empty.
QList<friends::Outcome> outcomesFromJson(const QJsonObject &head);

} // namespace files::autosave
