// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkedits.h"

#include "ui/edithistory.h"
#include "words/changewords.h"
#include "words/numbers.h"

namespace ui {

BulkEdits::BulkEdits(EditHistory &history) : m_history(history)
{
    m_pool.setMaxThreadCount(1);
}

BulkEdits::~BulkEdits()
{
    cancel();
    m_pool.waitForDone();
}

bool BulkEdits::begin(const QString &title, std::function<void(const friends::Watch &)> work,
                      std::function<void(bool)> end)
{
    if (m_stop) {
        Q_EMIT told(tr("“%1” is still being worked out: wait for it, or cancel it first.").arg(m_title));
        return false;
    }
    m_title = title;
    m_stop.emplace();
    m_watch = friends::Watch(m_stop->get_token());
    m_pool.start([this, watch = m_watch, work = std::move(work), end = std::move(end)]() mutable {
        work(watch);
        work = {}; // what it worked on is freed here, not on the window's thread
        // This waits for the pool before it goes, and takes what is queued for it along.
        QMetaObject::invokeMethod(
            this,
            [this, end = std::move(end)] {
                const bool cancelled = m_stop->stop_requested();
                m_stop.reset();
                Q_EMIT busyChanged();
                if (cancelled)
                    Q_EMIT told(tr("Cancelled: nothing was changed."));
                end(cancelled);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT busyChanged();
    return true;
}

bool BulkEdits::start(BulkWork work, QObject *context, std::function<void(const BulkResult &)> then)
{
    const auto made = std::make_shared<friends::Rewritten>();
    const auto workOut = [made, task = std::move(work.workOut)](const friends::Watch &watch) {
        *made = task(watch);
    };
    const auto end = [this, made, kind = work.kind, has = context != nullptr,
                      context = QPointer<QObject>(context), then = std::move(then)](bool cancelled) {
        BulkResult result;
        result.ending = BulkResult::Ending::Cancelled;
        if (!cancelled)
            result = take(kind, std::move(*made));
        if (then && (context || !has))
            then(result);
    };
    // How much a paste is, is known when it has been read.
    return begin(work.rows == 0 ? tr("Paste") : words::changeTitle(work.kind, work.rows), workOut, end);
}

bool BulkEdits::look(const QString &title, std::function<void(const friends::Watch &)> work, QObject *context,
                     std::function<void()> then)
{
    return begin(title, std::move(work),
                 [context = QPointer<QObject>(context), then = std::move(then)](bool cancelled) {
                     if (context && !cancelled)
                         then();
                 });
}

void BulkEdits::cancel()
{
    if (m_stop)
        m_stop->request_stop();
}

BulkResult BulkEdits::take(friends::ChangeKind kind, friends::Rewritten made)
{
    if (made.structure == m_history.table().structure())
        return carryOut(kind, std::move(made));
    BulkResult result;
    result.ending = BulkResult::Ending::Stale;
    Q_EMIT told(tr("Nothing was changed: rows were added or removed meanwhile. Select again and repeat."));
    return result;
}

BulkResult BulkEdits::carryOut(friends::ChangeKind kind, friends::Rewritten made)
{
    BulkResult result;
    result.cells = made.cells;
    friends::Change change = m_history.table().prepareRewrite(kind, std::move(made));
    result.rows = change.rows;
    result.skipped = change.skipped;
    if (!m_history.push(std::move(change)))
        return result;
    result.ending = BulkResult::Ending::Done;
    if (result.skipped == 0) // else the history tells that
        Q_EMIT told(tr("%1 changed.").arg(words::rowCount(result.rows)));
    return result;
}

BulkWork rewriting(const friends::Table &table, friends::ChangeKind kind, std::vector<quint32> rows,
                   QList<friends::Column> columns, friends::CellRewriter rewrite)
{
    BulkWork work{kind, static_cast<qint64>(rows.size()), {}};
    work.workOut = [snapshot = table.snapshot(), rows = std::move(rows), columns = std::move(columns),
                    rewrite = std::move(rewrite)](const friends::Watch &watch) {
        watch.expect(rows.size());
        return friends::rewriteRows(snapshot, rows, columns, rewrite, watch);
    };
    return work;
}

} // namespace ui
