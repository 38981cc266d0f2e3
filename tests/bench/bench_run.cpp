// SPDX-License-Identifier: GPL-3.0-or-later
// A run at the service's own limit: 200 calls a second of 1000 rows for more than ten seconds, against the
// sandbox in a process of its own with 50 ms of latency, while a table of these rows takes the outcomes over.
#include "bench/bench.h"

#include "importing/journal.h"
#include "importing/run.h"
#include "sandbox/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 rowCount = 2'600'000; // 13 seconds at the limit
constexpr quint32 rowsOfOneAccount = 2'500;

/// Seconds of processor time that this process has used, and of these the calling thread.
double processSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The same of all threads of this process that have such a name (Linux).
double secondsOfThreads(const QByteArray &name)
{
    double seconds = 0;
    const QStringList tasks = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &task : tasks) {
        QFile file(u"/proc/self/task/"_s + task + u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        if (stat.mid(stat.indexOf('(') + 1).startsWith(name)) {
            const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
            seconds += (fields.at(11).toDouble() + fields.at(12).toDouble())
                / static_cast<double>(sysconf(_SC_CLK_TCK));
        }
    }
    return seconds;
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void fill(friends::Table &table)
{
    friends::Layout layout;
    for (const char *name : {"From_Account", "To_Account", "AddSource", "Remark", "GroupName"})
        layout.columns.append({QString::fromLatin1(name), friends::columnNamed(name)});
    auto block = std::make_shared<friends::Block>(layout, u"bench.csv"_s);
    std::vector<friends::Record> records;
    for (quint32 i = 0; i < rowCount; ++i) {
        const std::string from = "care." + std::to_string(i % (rowCount / rowsOfOneAccount));
        const std::string to = "user_" + std::to_string(i);
        const std::array<std::string_view, 5> cells{from, to, "AddSource_Type_Android", "王小明，老客户",
                                                    "老客户|VIP"};
        records.push_back(friends::makeRecord(*block, block->append(i + 2, cells)));
    }
    friends::Change change = table.prepareImport(block, std::move(records), false);
    table.apply(change);
}

importing::RunInput inputOf(friends::Table &table)
{
    importing::RunInput input;
    input.blocks = table.shareBlocks();
    for (quint32 row = 0; row < table.rowCount(); ++row)
        input.rows.push_back({static_cast<quint32>(table.record(row).block), table.record(row).place});
    return input;
}

/// What a run does before its first call.
void measureBeginning(const importing::RunInput &input)
{
    importing::Plan plan;
    bench::row("the plan of as many rows",
               bench::duration(bench::best(2, [&] { plan = importing::makePlan(input); })));
    QTemporaryDir folder;
    importing::RunHead head;
    head.rows = static_cast<qint64>(plan.order.size());
    head.runId = u"20261122-100000-aaaa"_s;
    bench::row("their journal, on the disk", bench::duration(bench::measure([&] {
                   const auto journal = importing::Journal::create(folder.path(), head, input, plan);
               })));
}

/// How long the event loop kept a timer of 1 ms waiting, each time.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_waits.push_back(static_cast<double>(m_clock.nsecsElapsed()) * 1e-6);
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(1);
    }
    double percentile(double share)
    {
        std::sort(m_waits.begin(), m_waits.end());
        return m_waits.empty()
            ? 0
            : m_waits[static_cast<std::size_t>(share * static_cast<double>(m_waits.size() - 1))];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_waits;
};

/// How many calls a run had begun, over time.
class CallCounts {
public:
    CallCounts() { m_clock.start(); }
    void add(const importing::Progress &progress)
    {
        m_counts.emplace_back(static_cast<double>(m_clock.nsecsElapsed()) * 1e-9, progress.calls);
    }
    /// Calls a second over the best span of so many seconds; 0 when the run was shorter.
    [[nodiscard]] double held(double seconds) const
    {
        double best = 0;
        for (auto first = m_counts.begin(), last = first; last != m_counts.end(); ++last) {
            while (first != last && last->first - std::next(first)->first >= seconds)
                ++first;
            if (const double span = last->first - first->first; span >= seconds)
                best = std::max(best, static_cast<double>(last->second - first->second) / span);
        }
        return best;
    }
    /// Seconds until the first call.
    [[nodiscard]] double untilFirst() const
    {
        const auto first = std::find_if(m_counts.begin(), m_counts.end(),
                                        [](const auto &count) { return count.second > 0; });
        return first == m_counts.end() ? 0 : first->first;
    }

private:
    QElapsedTimer m_clock;
    std::vector<std::pair<double, qint64>> m_counts;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QProcess sandbox;
    sandbox.start(QStringLiteral(FC_SANDBOX), {u"--latency"_s, u"50"_s});
    if (!sandbox.waitForReadyRead(10'000))
        return 1;
    const QString said = QString::fromUtf8(sandbox.readLine()).trimmed();

    friends::Table table;
    fill(table);
    QTemporaryDir journals;
    importing::Target target;
    target.host = QUrl(said.section(u' ', -1));
    target.credentials = sandbox::credentials();
    importing::RunInput input = inputOf(table);
    std::vector<quint32> rows(table.rowCount());
    for (quint32 row = 0; row < table.rowCount(); ++row)
        rows[row] = row;
    const auto tracker = table.beginRun(std::move(rows));

    measureBeginning(input);
    importing::Run run(std::move(input), target, {}, journals.path());
    QObject::connect(&run, &importing::Run::updated, &table, [&](const importing::RunUpdates &updates) {
        table.applyUpdates(*tracker, updates.rows, updates.outcomes);
    });
    CallCounts counts;
    QObject::connect(&run, &importing::Run::progressed, &application,
                     [&](const importing::Progress &progress) { counts.add(progress); });
    importing::RunResult result;
    double engineThread = 0;
    QObject::connect(&run, &importing::Run::finished, &application, [&](const importing::RunResult &ended) {
        result = ended;
        engineThread = secondsOfThreads("run)");
        application.quit();
    });
    const double before = processSeconds();
    const double beforeHere = threadSeconds();
    QElapsedTimer clock;
    clock.start();
    Heartbeat heartbeat;
    run.start();
    QCoreApplication::exec();
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    const double here = threadSeconds() - beforeHere;
    const double engine = processSeconds() - before - here;

    sandbox.terminate();
    sandbox.waitForFinished();
    const QJsonObject seen = QJsonDocument::fromJson(sandbox.readAll().trimmed()).object();
    const auto calls = static_cast<double>(result.totals.calls);
    bench::row("a run of " + std::to_string(rowCount) + " rows",
               bench::duration(std::chrono::duration<double>(seconds)),
               std::to_string(result.totals.imported) + " imported, " + std::to_string(result.totals.retries)
                   + " calls repeated");
    bench::row("until the first call", bench::duration(std::chrono::duration<double>(counts.untilFirst())),
               "planned, and every row written into the journal");
    bench::row("calls a second, held for ten seconds", bench::withUnit(counts.held(10), "/s"),
               "194 is what the limit leaves, with its margin of 30 ms a second");
    bench::row("most calls in any second, as the sandbox saw it",
               std::to_string(seen.value("mostCallsInASecond"_L1).toInt()), "200 is the limit");
    bench::row("processor time of the engine's thread for a call of 1000 rows",
               bench::duration(std::chrono::duration<double>(engineThread / calls)),
               "200 of them a second are " + bench::withUnit(engineThread / calls * 200 * 100, "%")
                   + " of one core, planning and journal included");
    bench::row("the engine's and the network threads' share of one core",
               bench::withUnit(engine / seconds * 100, "%"));
    bench::row("the window thread's share of one core", bench::withUnit(here / seconds * 100, "%"),
               "a heartbeat of 1 ms and the table taking outcomes");
    bench::row("longest wait of the window's loop, 99.9 %",
               bench::withUnit(heartbeat.percentile(0.999), "ms"));
    return result.totals.imported == rowCount ? 0 : 1;
}
