// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>

namespace ui {

class EditHistory;

/// A change of many rows that is worked out away from the window.
struct BulkWork {
    friends::ChangeKind kind = friends::ChangeKind::SettingField;
    qint64 rows = 0; ///< how many it is about, as far as known: for the words
    /// On another thread, from a snapshot of the table. Captures values only, and looks at the watch.
    std::function<friends::Rewritten(const friends::Watch &)> workOut;
};

struct BulkResult {
    enum class Ending : quint8 {
        Done,
        NothingToDo, ///< or it was refused: EditHistory tells why
        Stale, ///< rows came or went meanwhile, as their numbers mean other rows now
        Cancelled,
    };
    Ending ending = Ending::NothingToDo;
    qsizetype rows = 0; ///< that were changed
    qsizetype cells = 0; ///< that got another text
    qsizetype skipped = 0; ///< rows left as they are, because they are read-only
};

/// More rows than this are for BulkEdits, fewer for the Table's own prepare functions: they are there at
/// once, and need no block of texts of their own for each change.
inline constexpr std::size_t rowsEditedAtOnce = 5'000;

/// Changes of many rows, one at a time: worked out on another thread while the window goes on, and then
/// carried out as one step that can be undone. What a person edits meanwhile counts: such rows are left as
/// they are.
class BulkEdits : public QObject {
    Q_OBJECT

public:
    /// The history outlives this.
    explicit BulkEdits(EditHistory &history);
    /// Waits until the work has stopped.
    ~BulkEdits() override;

    /// False when another change is being worked out: told() says so. `then` is called on the window's thread
    /// at the end, unless `context` is destroyed meanwhile.
    bool start(BulkWork work, QObject *context = nullptr, std::function<void(const BulkResult &)> then = {});
    /// Work that changes nothing, with the same progress: `then` is called when it was not cancelled.
    bool look(const QString &title, std::function<void(const friends::Watch &)> work, QObject *context,
              std::function<void()> then);
    /// Nothing is changed then.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_stop.has_value(); }
    /// "Paste 500 rows": what is being worked out.
    [[nodiscard]] const QString &title() const { return m_title; }
    /// How far it is, from 0 to 1.
    [[nodiscard]] double share() const { return m_watch.share(); }

Q_SIGNALS:
    /// isBusy() is another.
    void busyChanged();
    /// Something that a person should know; plain text.
    void told(const QString &sentence);

private:
    bool begin(const QString &title, std::function<void(const friends::Watch &)> work,
               std::function<void(bool cancelled)> end);
    [[nodiscard]] BulkResult take(friends::ChangeKind kind, friends::Rewritten made);
    [[nodiscard]] BulkResult carryOut(friends::ChangeKind kind, friends::Rewritten made);

    EditHistory &m_history;
    QString m_title;
    std::optional<std::stop_source> m_stop; ///< of the work that goes on
    friends::Watch m_watch;
    QThreadPool m_pool;
};

/// Other texts for cells of these rows (ascending).
[[nodiscard]] BulkWork rewriting(const friends::Table &table, friends::ChangeKind kind,
                                 std::vector<quint32> rows, QList<friends::Column> columns,
                                 friends::CellRewriter rewrite);

} // namespace ui
