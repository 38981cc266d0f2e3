// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatapi/requests.h"
#include "importing/lanes.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace importing {

/// The JSON body of a batch, byte for byte as it is sent: friend_import, or friend_check for a batch of
/// checks. `batch.rows` is not empty. Any thread.
[[nodiscard]] QByteArray bodyOf(const RunInput &input, const Plan &plan, const Batch &batch);

/// Every request of a run before it is sent, in the order in which the run would begin them when each is
/// answered at once and nothing has to be repeated. Making it reads every row's accounts: for many rows not
/// on the window's thread. Const functions may be called on any thread.
class RequestList {
public:
    /// Rows that are Unknown (RunInput::states) are looked up first; what would be sent afterwards depends on
    /// the answer and is not in the list.
    RequestList(RunInput input, const RunSettings &settings);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_batches.size()); }
    [[nodiscard]] qsizetype rowCount() const { return static_cast<qsizetype>(m_input.rows.size()); }
    /// Of request `index`, from 0.
    [[nodiscard]] qsizetype rowsOf(qsizetype index) const;
    [[nodiscard]] QByteArray fromAccount(qsizetype index) const; ///< UserID, UTF-8
    [[nodiscard]] chatapi::Command command(qsizetype index) const;
    [[nodiscard]] QByteArray body(qsizetype index) const;
    /// The request that carries a row (index into RunInput::rows), and which of its items that is, from 0.
    /// None for a row that is left out because an earlier one has its pair.
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> requestOf(quint32 row) const;

private:
    struct Place {
        quint32 batch = none;
        quint32 item = 0;
    };
    static constexpr quint32 none = ~quint32{0};

    RunInput m_input;
    Plan m_plan;
    std::vector<Batch> m_batches;
    std::vector<Place> m_places; ///< by row of the input
};

} // namespace importing
