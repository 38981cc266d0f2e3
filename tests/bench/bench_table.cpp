// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a million rows as a person meets it: filter, sort, select, change all, undo, scroll, and
// outcomes that come in; beside QSortFilterProxyModel over the same model, in the same run.
// usage: bench_table [all]     all: the peer clears a filter while sorted with a million rows, too (minutes)
#include "bench/bench.h"

#include "ui/bulkedits.h"
#include "ui/cellfinder.h"
#include "ui/edithistory.h"
#include "ui/fixdialog.h"
#include "ui/gridedits.h"
#include "ui/orderrows.h"
#include "ui/setfielddialog.h"
#include "ui/tablemodel.h"
#include "ui/tableview.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QClipboard>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>

#include <ctime>
#include <numeric>

using namespace Qt::StringLiterals;
using friends::Column;
using friends::Field;

namespace {

constexpr quint32 million = 1'000'000;
const Column remark{Field::Remark, {}};
const Column toAccount{Field::ToAccount, {}};

void fill(friends::Table &table, quint32 rows)
{
    friends::Layout layout;
    for (const char *name :
         {"From_Account", "To_Account", "AddSource", "Remark", "RemarkTime", "GroupName", "AddTime"})
        layout.columns.append({QString::fromLatin1(name), friends::columnNamed(name)});
    auto block = std::make_shared<friends::Block>(layout, u"bench.csv"_s);
    std::vector<friends::Record> records;
    records.reserve(rows);
    for (quint32 i = 0; i < rows; ++i) {
        const quint32 mixed = i * 2'654'435'761U; // scattered, so that there is something to sort
        const std::string from = "care." + std::to_string(i % 400);
        const std::string to = "user_" + std::to_string(mixed);
        const std::string note = (i % 3 == 0       ? "王小明，老客户 "
                                      : i % 3 == 1 ? "김서연, 단골 "
                                                   : "Alice Smith ")
            + std::to_string(mixed % 100'000);
        const std::array<std::string_view, 7> cells{
            from, to, "AddSource_Type_Android", note, "1700000000", "老客户|VIP", "2024-01-31T09:05:00Z"};
        records.push_back(friends::makeRecord(*block, block->append(i + 2, cells)));
    }
    friends::Change change = table.prepareImport(block, std::move(records), false);
    table.apply(change);
}

std::string times(std::chrono::duration<double> peer, std::chrono::duration<double> ours)
{
    return bench::withUnit(peer / ours, "times our time");
}

ui::OrderChoice textChoice(const QString &text)
{
    ui::OrderChoice choice;
    choice.text = text;
    return choice;
}

ui::OrderChoice sortChoice(const Column &column)
{
    ui::OrderChoice choice;
    choice.keys = {{ui::SortBy::Cell, column, Qt::AscendingOrder}};
    return choice;
}

/// The time until the model shows what was asked for, and what of it the window's thread needed.
template <typename Ask> std::chrono::duration<double> untilShown(ui::TableModel &model, const Ask &ask)
{
    return bench::measure([&] {
        ask();
        while (model.isOrdering())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void benchOrder(friends::Table &table)
{
    const friends::Snapshot snapshot = table.snapshot();
    const auto snapshots = bench::best(3, [&] { static_cast<void>(table.snapshot().rowCount()); });
    bench::row("a million rows: a snapshot for other threads", bench::duration(snapshots));
    std::size_t found = 0;
    const auto filter = [&](const QString &text) {
        return bench::best(5, [&] { found = orderRows(snapshot, textChoice(text)).size(); });
    };
    const auto rows = [&] { return std::to_string(found) + " rows"; };
    const auto ascii = filter(u"smith 99"_s);
    bench::row("a million rows: filter by text in any column", bench::duration(ascii), rows());
    const auto chinese = filter(u"小明"_s);
    bench::row("the same, Chinese", bench::duration(chinese), rows());
    const auto nowhere = filter(u"nobody has this"_s);
    bench::row("the same, a text that is nowhere", bench::duration(nowhere), rows());
    ui::OrderChoice one = textChoice(u"99"_s);
    one.textColumn = remark;
    const auto column = bench::best(3, [&] { found = orderRows(snapshot, one).size(); });
    bench::row("the same, in one column", bench::duration(column), rows());
    const auto sorted =
        bench::best(3, [&] { static_cast<void>(orderRows(snapshot, sortChoice(toAccount))); });
    bench::row("a million rows: sort by text, different ones", bench::duration(sorted));
    const auto mixed = bench::best(3, [&] { static_cast<void>(orderRows(snapshot, sortChoice(remark))); });
    bench::row("the same, Chinese, Korean and Latin", bench::duration(mixed));
    ui::OrderChoice two = sortChoice({Field::FromAccount, {}});
    two.keys.append({ui::SortBy::Cell, toAccount, Qt::DescendingOrder});
    bench::row("a million rows: sort by two columns",
               bench::duration(bench::best(2, [&] { static_cast<void>(orderRows(snapshot, two)); })));
}

void benchPeer(const std::string &size, ui::TableModel &model, bool clearsFilter)
{
    const int column = 2;
    const auto ourFilter = untilShown(model, [&] { model.setFilterText(u"smith 99"_s); });
    model.setFilterText({});
    const auto ourSort = untilShown(model, [&] { model.sort(column); });
    untilShown(model, [&] { model.setFilterText(u"smith 99"_s); });
    const auto ourClear = untilShown(model, [&] { model.setFilterText({}); });
    model.sort(-1);
    bench::row(size + ": filter by text in any column, until it is shown", bench::duration(ourFilter));
    bench::row(size + ": sort by text, until it is shown", bench::duration(ourSort));
    bench::row(size + ": clear the filter while sorted", bench::duration(ourClear));

    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const auto filter = bench::measure([&] {
        proxy.setFilterFixedString(u"smith 99"_s);
        static_cast<void>(proxy.rowCount());
    });
    bench::row(size + ": QSortFilterProxyModel filters", bench::duration(filter), times(filter, ourFilter));
    proxy.setFilterFixedString({});
    const auto sort = bench::measure([&] {
        proxy.sort(column);
        static_cast<void>(proxy.rowCount());
    });
    bench::row(size + ": QSortFilterProxyModel sorts", bench::duration(sort), times(sort, ourSort));
    if (!clearsFilter)
        return;
    proxy.setFilterFixedString(u"smith 99"_s);
    const auto clear = bench::measure([&] { proxy.setFilterFixedString({}); });
    bench::row(size + ": QSortFilterProxyModel clears its filter while sorted", bench::duration(clear),
               times(clear, ourClear));
}

void benchChanges(friends::Table &table, ui::EditHistory &history, ui::TableModel &model, ui::TableView &view)
{
    const auto select = bench::best(3, [&] {
        view.clearSelection();
        view.selectAll();
        view.viewport()->repaint();
    });
    bench::row("a million rows: select all, and paint", bench::duration(select),
               std::to_string(ui::cellCount(view.selectionModel()->selection())) + " cells");
    view.clearSelection();
    const ui::CellFinder finder(model);
    const ui::CellMatcher matcher(u"android"_s, ui::FindMode::Part, Qt::CaseInsensitive);
    ui::FindScope scope = finder.scope();
    ui::FoundCount count;
    const auto counting = bench::best(3, [&] { count = countCells(scope, matcher); });
    bench::row("a million rows: count the cells that hold a text", bench::duration(counting),
               std::to_string(count.cells) + " cells");
    friends::Rewritten rewritten;
    const auto away = bench::measure([&] { rewritten = replaceCells(scope, matcher, u"Web"_s); });
    const qsizetype replaced = rewritten.cells;
    const auto here = bench::measure(
        [&] { history.push(table.prepareRewrite(friends::ChangeKind::Replacing, std::move(rewritten))); });
    bench::row("a million rows: replace in all of them", bench::duration(away + here),
               std::to_string(replaced) + " cells, " + bench::duration(here)
                   + " of it on the window's thread");
    bench::row("a million rows: undo that", bench::duration(bench::measure([&] { history.undo(); })));
    bench::row("a million rows: do it again", bench::duration(bench::measure([&] { history.redo(); })));
    history.undo();
    scope = {};
    const auto edit = bench::best(5, [&] {
        static int typed = 0;
        const std::array edits{friends::CellEdit{500'000, toAccount, "typed_" + QByteArray::number(++typed)}};
        history.push(table.prepareEdits(friends::ChangeKind::Typing, edits));
    });
    bench::row("a million rows: type an account into one of them", bench::duration(edit),
               "pairs that are there twice are followed");
    const std::array<friends::NewRow, 1> fresh{friends::NewRow{{toAccount, "new"}}};
    const auto insert = bench::best(
        3, [&] { history.push(table.prepareInsert(friends::ChangeKind::AddingRows, 10, fresh)); });
    bench::row("a million rows: insert one near the top", bench::duration(insert));
}

/// How long a person waits until something is done, and how long the window's thread is held at a time at the
/// most (its processor time, so that who else runs does not count).
struct Held {
    std::chrono::duration<double> whole{0};
    double longest = 0;
};
template <typename Ask, typename IsDone> Held hold(const Ask &ask, const IsDone &isDone)
{
    Held held;
    const auto watched = [&held](const auto &work) {
        const double before = threadSeconds();
        work();
        held.longest = std::max(held.longest, threadSeconds() - before);
    };
    held.whole = bench::measure([&] {
        watched(ask);
        while (!isDone())
            watched([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); });
        watched([] { QCoreApplication::processEvents(); });
    });
    return held;
}

void row(const std::string &what, const Held &held)
{
    bench::row(what, bench::duration(held.whole),
               "the window's thread is held for "
                   + bench::duration(std::chrono::duration<double>(held.longest)) + " at the most");
}

QString clipboardText(quint32 rows)
{
    QString text;
    for (quint32 i = 0; i < rows; ++i)
        ui::appendTsvRow(text,
                         {u"care.%1"_s.arg(i % 400), u"user_%1"_s.arg(i * 2'654'435'761U), u"Android"_s,
                          u"王小明，老客户 %1"_s.arg(i % 100'000), u"老客户|VIP"_s});
    return text;
}

/// A table that a person pastes a million rows into, and what is done with all of them at once.
void benchBulk()
{
    friends::Table table;
    ui::EditHistory history(table);
    ui::TableModel model(table);
    ui::TableView view(model, history);
    view.resize(1200, 700);
    view.show();
    QCoreApplication::processEvents();
    const auto isIdle = [&] { return !history.bulk().isBusy(); };
    const QString text = clipboardText(million);
    QGuiApplication::clipboard()->setText(text);
    row("a million rows: paste them from the clipboard", hold([&] { view.paste(); }, isIdle));
    row("a million rows: paste them over themselves", hold([&] { view.paste(); }, isIdle));
    row("a million rows: undo that", hold([&] { history.undo(); }, isIdle));
    view.selectAll();
    row("a million rows: duplicate them", hold([&] { view.duplicateSelectedRows(); }, isIdle));
    row("a million rows: undo that", hold([&] { history.undo(); }, isIdle));
    std::vector<quint32> all(table.rowCount());
    std::iota(all.begin(), all.end(), 0U);
    const auto press = [](const QWidget &dialog, const QString &begin) {
        for (auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text().remove(u'&').startsWith(begin))
                button->click();
        }
    };
    {
        ui::FixDialog dialog(history, all);
        dialog.show();
        const auto *list = dialog.findChild<QListWidget *>();
        row("a million rows: look for fixes", hold([] {}, [&] { return list->count() > 0; }));
        row("a million rows: carry out a fix in all of them", hold([&] { press(dialog, u"Fix"_s); }, isIdle));
    }
    row("a million rows: undo that", hold([&] { history.undo(); }, isIdle));
    {
        ui::SetFieldDialog dialog(history, all, remark);
        dialog.show();
        auto *line = dialog.findChild<QLineEdit *>();
        const auto isShown = [&] {
            for (const auto *button : dialog.findChildren<QAbstractButton *>()) {
                if (button->text().remove(u'&').startsWith(u"Set 1"_s))
                    return true;
            }
            return false;
        };
        row("a million rows: preview of a field that is set", hold([&] { line->setText(u"x"_s); }, isShown));
        row("a million rows: set the field", hold([&] { press(dialog, u"Set"_s); }, isIdle));
    }
    view.selectAll();
    row("a million rows: copy them all", hold([&] { view.copy(); }, isIdle));
    row("a million rows: clear all cells", hold([&] { view.clearSelected(); }, isIdle));
    row("a million rows: undo that", hold([&] { history.undo(); }, isIdle));
    row("a million rows: delete them", hold([&] { view.deleteSelectedRows(); }, isIdle));
    row("a million rows: undo that", hold([&] { history.undo(); }, isIdle));
}

/// Repaints of the whole view while it scrolls through the table.
void benchScrolling(const std::string &size, QTableView &view)
{
    std::vector<double> frames;
    QScrollBar &bar = *view.verticalScrollBar();
    if (bar.maximum() == 0)
        return bench::row(size + ": cannot be scrolled", "-");
    for (int i = 0; i < 200; ++i) {
        frames.push_back(bench::measure([&] {
                             bar.setValue(static_cast<int>(qint64{bar.maximum()} * (i * 37 % 200) / 200));
                             view.viewport()->repaint();
                         }).count());
    }
    std::sort(frames.begin(), frames.end());
    bench::row(size + ": scroll somewhere else and paint",
               bench::duration(std::chrono::duration<double>(frames[100])),
               bench::duration(std::chrono::duration<double>(frames[198])) + " at 99 %, a frame is 16 ms");
}

/// 200 batches of 1000 outcomes a second, as the engine hands them over: 20 times a second.
void benchOutcomes(friends::Table &table, ui::TableModel &model)
{
    std::vector<quint32> rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto tracker = table.beginRun(std::move(rows));
    const QList<friends::Outcome> outcomes{{friends::Cause::Row, 0, 200, 1, {}},
                                           {friends::Cause::Row, 30003, 200, 1, "no such account"}};
    constexpr quint32 atOnce = 10'000;
    constexpr int told = 20;
    const auto second = [&](quint32 from) {
        const double before = threadSeconds();
        std::vector<friends::RowUpdate> updates(atOnce);
        for (int i = 0; i < told; ++i) {
            for (quint32 j = 0; j < atOnce; ++j) {
                const quint32 row = from + static_cast<quint32>(i) * atOnce + j;
                updates[j] = {row, row % 50 == 0 ? friends::State::Failed : friends::State::Imported,
                              row % 50 == 0 ? 1U : 0U};
            }
            table.applyUpdates(*tracker, updates, outcomes);
            QCoreApplication::processEvents();
        }
        return threadSeconds() - before;
    };
    bench::row("200,000 outcomes a second: the window thread's share", bench::withUnit(second(0) * 100, "%"),
               "of one core, with the table painted");
    model.sort(2);
    untilShown(model, [] {});
    bench::row("the same while sorted", bench::withUnit(second(200'000) * 100, "%"));
    model.sort(-1);
    table.endRun(*tracker);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    friends::Table table;
    fill(table, million);
    benchOrder(table);
    {
        friends::Table smaller;
        fill(smaller, million / 10);
        ui::TableModel model(smaller);
        benchPeer("100,000 rows", model, true);
    }
    ui::EditHistory history(table);
    ui::TableModel model(table);
    benchPeer("a million rows", model, argc > 1);
    ui::TableView view(model, history);
    view.resize(1200, 700);
    view.show();
    QCoreApplication::processEvents();
    benchChanges(table, history, model, view);
    benchScrolling("a million rows", view);
    benchOutcomes(table, model);
    view.hide();
    benchBulk();

    friends::Table large;
    fill(large, 10 * million);
    ui::EditHistory largeHistory(large);
    ui::TableModel largeModel(large);
    ui::TableView largeView(largeModel, largeHistory);
    largeView.resize(1200, 700);
    bench::row("ten million rows: show the table", bench::duration(bench::measure([&] {
                   largeView.show();
                   QCoreApplication::processEvents();
                   largeView.viewport()->repaint();
               })));
    benchScrolling("ten million rows", largeView);
    bench::row("ten million rows: sort by text, until it is shown",
               bench::duration(untilShown(largeModel, [&] { largeModel.sort(2); })));
    return 0;
}
