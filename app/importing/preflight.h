// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/run.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QThread>

namespace importing {

/// A From_Account with more rows than one user may have friends (friends::friendsOfOneUser).
struct CrowdedAccount {
    QByteArray account; ///< UserID, UTF-8
    qint64 rows = 0;
};

struct Plan;

/// Those of a plan of these rows, in its order.
[[nodiscard]] QList<CrowdedAccount> crowdedAccounts(const Plan &plan, const RunInput &input);

/// What is known before anything is sent.
struct PreflightResult {
    qint64 accounts = 0; ///< different From_Accounts and To_Accounts
    qint64 accountsChecked = 0; ///< of these, the ones that the service told about
    QList<QByteArray> missing; ///< accounts that are not in the app; sending their rows would end in 30003
    std::vector<quint32> rowsWithMissing; ///< indices into RunInput::rows, ascending
    QList<CrowdedAccount> crowded;
    qint64 calls = 0; ///< that the run takes when nothing has to be repeated
    std::chrono::milliseconds leastTime{0};
    std::optional<StopReason> stop; ///< why not all accounts could be checked
    bool cancelled = false;
};

/// Asks the service which of the accounts of a run exist (account_check, 100 a call, at the run's pace) and
/// counts what the run will take. Changes nothing there. On a thread of its own; made, used and destroyed on
/// one thread.
class Preflight : public QObject {
    Q_OBJECT

public:
    Preflight(RunInput input, Target target, RunSettings settings, QObject *parent = nullptr);
    /// Waits for the thread.
    ~Preflight() override;

    /// Once.
    void start();
    /// finished() follows, with what is known so far.
    void cancel();

Q_SIGNALS:
    /// About 20 times a second at most: accounts asked for so far, of all.
    void progressed(qint64 done, qint64 all);
    /// Exactly once after start().
    void finished(const importing::PreflightResult &result);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< on m_thread, which deletes it
};

} // namespace importing
