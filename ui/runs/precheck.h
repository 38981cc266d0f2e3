// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/preflight.h"
#include "ui/runcontroller.h"

#include <QtCore/QObject>

#include <memory>

namespace ui {

/// What a check before submitting found.
struct PrecheckReport {
    importing::PreflightResult found;
    qint64 rows = 0; ///< that were checked
    qint64 missing = 0; ///< of these, rows with an account that is not in the app; marked in the table
    quint32 firstMissing = 0; ///< row of the table, when there is one
    RunPlan plan; ///< of the rows that can be sent
    words::Said stop; ///< why not all accounts could be checked; empty when they were
};

/// Looks up the accounts of all rows that are ready, and of those that an earlier check marked, and marks the
/// rows whose accounts are not there. Changes nothing at the service. Once. GUI thread; nothing here waits
/// but the destructor, for a call to be cut off.
class Precheck : public QObject {
    Q_OBJECT

public:
    explicit Precheck(RunController &runs, QObject *parent = nullptr);
    ~Precheck() override;

    void start();

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    /// The connection cannot be used.
    void notStarted(const words::Said &why);
    void finished(const ui::PrecheckReport &report);

private:
    using Marks = std::vector<std::pair<quint32, int>>; ///< row of the table, and which account

    void begin(const TargetAnswer &answer);
    void findRows(const importing::PreflightResult &found);
    void mark(const importing::PreflightResult &found, const Marks &marks);
    void report();

    RunController &m_runs;
    std::vector<quint32> m_rows; ///< of the table
    importing::RunInput m_input; ///< the same
    words::RunContext m_context;
    std::unique_ptr<importing::Preflight> m_preflight;
    PrecheckReport m_report;
};

} // namespace ui
