// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileproblem.h"
#include "friends/table.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace ui {

/// What is written of the table.
enum class SaveWhat : quint8 {
    Table, ///< every row, its own columns: reads back the same
    NotImported, ///< the same for failed and unknown rows: to be corrected and imported again
    Report, ///< every row that was in a run: the file's line (and its name, when there are several), its
            ///< columns, Status, Code, Message, Attempts
};

/// A copy of the table for another thread: 16 bytes a row.
struct SaveSource {
    std::vector<friends::Record> records;
    std::vector<std::shared_ptr<const friends::Block>> blocks;
    QList<friends::Column> columns;
    QHash<quint32, friends::Outcome> outcomes; ///< by Record::outcome
    bool guardFormulas = true; ///< files/formulaguard.h
};
[[nodiscard]] SaveSource saveSource(friends::Table &table);

struct Saved {
    files::FileError error;
    QString path;
    qint64 rows = 0;
};

/// Writes the file: .xlsx where its name says so, else CSV, UTF-8 with byte order mark, so that Excel opens
/// it. The file is the old or the new one, never half of either. Any thread.
[[nodiscard]] Saved saveRows(const SaveSource &source, SaveWhat what, const QString &path);

/// The same on another thread; `done` is called on the thread of `context`, unless it is destroyed before.
void saveElsewhere(SaveSource source, SaveWhat what, const QString &path, QObject *context,
                   std::function<void(const Saved &)> done);

} // namespace ui
