// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/assessment.h"
#include "importing/plan.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <memory>
#include <variant>
#include <vector>

namespace importing {

/// What a journal says of its run as a whole. Holds no secret: neither SDKAppID nor key.
struct RunHead {
    QString runId;
    QString parentRunId; ///< the run whose rows were sent again; empty for none
    QString connectionName;
    QString connectionId;
    QString host; ///< URL
    QString admin;
    QString caFile; ///< Target::caFile
    RunSettings settings;
    QDateTime started; ///< UTC
    qint64 rows = 0; ///< rows of the plan
};

/// A call that is about to be sent: `rows` are places in Plan::order.
struct AttemptStart {
    quint32 attempt = 0; ///< its number in the run, from 1
    std::vector<quint32> rows;
    bool check = false; ///< a friend_check: its rows stay as they are until its answer
};

/// What a call told about its rows, in the order in which its AttemptStart named them.
struct AttemptEnd {
    quint32 attempt = 0;
    std::vector<RowVerdict> rows;
    QList<friends::Outcome> outcomes;
};

/// How a run that was read from its journal ended.
struct JournalEnd {
    RunEnd end = RunEnd::Completed;
    QDateTime time; ///< UTC
};

/// Rows that one answer settled: they were imported or failed by it.
struct Settled {
    qint64 time = 0; ///< ms since 1970, by this computer's clock
    qint64 rows = 0;
};

/// A run as its journal tells it, whatever became of the program that wrote it.
struct JournalRun {
    RunHead head;
    std::optional<JournalEnd> end; ///< none: interrupted, or still going on
    std::vector<friends::State>
        states; ///< by place in the plan: Imported, Failed, Unknown, or Ready for not sent
    std::vector<friends::Outcome> outcomes; ///< by place in the plan
    QList<Settled> settled; ///< in the order of their calls
    qint64 calls = 0;
    quint32 lastAttempt = 0; ///< highest number of an attempt
    QDateTime last; ///< UTC; the last thing that it tells, the run's beginning when there is no other
};

/// The journal of one run: an SQLite file of its own (WAL, synchronous=FULL, secure_delete), readable by its
/// owner only. It is always ahead: what is about to be sent is in it before the first byte leaves, and an
/// outcome before a person sees it. One thread.
class Journal {
public:
    /// Creates `dir`/`head.runId`.journal with the run, its rows' texts, the plan, and which rows were
    /// Unknown before. The text of an error is the database's own.
    static std::variant<std::unique_ptr<Journal>, QString> create(const QString &dir, const RunHead &head,
                                                                  const RunInput &input, const Plan &plan);
    /// Opens a run's journal to go on with it; what it says of an earlier end is taken back.
    static std::variant<std::unique_ptr<Journal>, QString> open(const QString &path);
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Records beginnings and ends in one transaction; on the disk when it returns true.
    bool record(const std::vector<AttemptStart> &starts, const std::vector<AttemptEnd> &ends);
    /// Records how the run ended.
    bool recordEnd(RunEnd end);
    /// The database's own text of the last error.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// The path of a run's journal.
    static QString path(const QString &dir, const QString &runId);

private:
    Journal(QString connectionName);
    bool run(const QString &statement);
    bool openDatabase(const QString &file);
    bool beginWriteAhead();
    bool writeUnknown(const RunInput &input, const Plan &plan);
    bool writeStarts(const std::vector<AttemptStart> &starts, qint64 now);
    bool writeEnds(const std::vector<AttemptEnd> &ends, qint64 now);
    bool writeRun(const RunHead &head, const RunInput &input, const Plan &plan);

    QString m_connection; ///< of QSqlDatabase
    QString m_error;
};

/// Reads the rows of a run, in the order of the plan (RunInput::states and ::attempts are left empty). Reads
/// all of their text; not for the window's thread.
std::variant<RunInput, QString> readRows(const QString &path);

/// Reads a run's journal. The text of an error says what is wrong with the file, in the database's words.
std::variant<JournalRun, QString> readJournal(const QString &path);

} // namespace importing
