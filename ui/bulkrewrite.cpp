// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulkrewrite.h"

#include "ui/history/background.h"

namespace ui {

namespace {

std::optional<friends::Change> changeOf(friends::Table &table, friends::ChangeKind kind,
                                        friends::Rewritten rewritten)
{
    if (rewritten.structure != table.structure())
        return {};
    return table.prepareRewrite(kind, std::move(rewritten));
}

} // namespace

void bulkChange(friends::Table &table, BulkRewrite work, QObject *context,
                std::function<void(std::optional<friends::Change>)> then)
{
    const friends::ChangeKind kind = work.kind;
    const auto rewritten = [snapshot = table.snapshot(),
                            task = std::make_shared<BulkRewrite>(std::move(work))] {
        return friends::rewriteRows(snapshot, task->rows, task->columns, task->rewrite);
    };
    inBackground(context, rewritten, [&table, kind, then = std::move(then)](friends::Rewritten made) {
        then(changeOf(table, kind, std::move(made)));
    });
}

} // namespace ui
