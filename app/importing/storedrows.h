// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"
#include "importing/journal.h"

#include <variant>
#include <vector>

namespace importing {

/// All of a run as its journal holds it, in the shape in which a table takes rows. In the order of their
/// files, and there by line; rows without one behind as they were sent.
struct StoredRows {
    RunHead head;
    /// Every row's text: a block for each file they came from, whose source it is, and one without a source
    /// for the others. At least one. All have one layout.
    std::vector<std::shared_ptr<friends::Block>> blocks;
    /// For friends::Table::prepareImport(): Record::block is a place in `blocks`, and grows from row to row.
    std::vector<friends::Record> records;
    std::vector<quint32> places; ///< by index into `records`: the row's place in the journal
    /// Of the rows that have an outcome; RowUpdate::row is the place in `records`.
    std::vector<friends::RowUpdate> updates;
    QList<friends::Outcome> outcomes;
};

/// Reads all of a run; not for the window's thread. The text of an error is the database's own.
[[nodiscard]] std::variant<StoredRows, QString> readStoredRows(const QString &path);

/// The failed rows of a run, to be sent again as its child (RunInput::parentRunId). Reads all of a run; the
/// text of an error is the database's own.
[[nodiscard]] std::variant<RunInput, QString> failedRows(const QString &path);

/// Gives rows that were imported into `table`, the first of them at `first`, their states and outcomes. On
/// the table's thread.
void applyOutcomes(friends::Table &table, quint32 first, const StoredRows &stored);

} // namespace importing
