// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/forewarnings.h"
#include "cli/resultfiles.h"
#include "cli/takenrows.h"
#include "connections/datadirs.h"
#include "files/filename.h"
#include "importing/plan.h"
#include "words/commandwords.h"
#include "words/filewords.h"
#include "words/retentionwords.h"
#include "words/runwords.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace cli {

namespace {

bool feeds(const files::ImportedFile &file, friends::Field field)
{
    const friends::Column column{field, {}};
    return std::any_of(file.columns.begin(), file.columns.end(),
                       [&column](const friends::SourceColumn &source) { return source.column == column; });
}

bool hasDefault(const ImportRequest &request, friends::Field field)
{
    return std::any_of(request.reading.defaults.begin(), request.reading.defaults.end(),
                       [field](const auto &entry) { return entry.first.field == field; });
}

QStringList namesOf(const files::ImportedFile &file)
{
    QStringList names;
    for (const friends::SourceColumn &column : file.columns)
        names += column.name;
    return names;
}

importing::RunInput inputOf(friends::Table &table, const std::vector<quint32> &rows)
{
    importing::RunInput input;
    input.blocks = table.shareBlocks();
    input.rows.reserve(rows.size());
    for (const quint32 row : rows) {
        const friends::Record &record = table.record(row);
        input.rows.push_back({static_cast<quint32>(record.block), record.place});
    }
    return input;
}

PlanSummary planOf(const importing::RunInput &input, const importing::RunSettings &settings)
{
    const importing::Plan plan = importing::makePlan(input);
    const qint64 calls = plan.calls(settings.batchSize);
    return {static_cast<qint64>(plan.order.size()), static_cast<qint64>(plan.lanes.size()), calls,
            importing::leastTime(calls, settings.callsPerSecond), importing::crowdedAccounts(plan, input)};
}

} // namespace

ImportCommand::ImportCommand(ImportRequest request, Console &console, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_console(console)
{
    connect(&m_interruption, &Interruption::interrupted, this, &ImportCommand::interrupt);
    connect(&m_reading, &FileReading::progressed, this,
            [this](qint64 done, qint64 total) { m_console.progress(words::reading(done, total)); });
    connect(&m_reading, &FileReading::finished, this, &ImportCommand::takeFile);
    connect(&m_targets, &TargetFinder::found, this, &ImportCommand::send);
    connect(&m_targets, &TargetFinder::failed, this, &ImportCommand::unusable);
}

ImportCommand::~ImportCommand() = default;

void ImportCommand::start()
{
    if (!m_request.dryRun && !makeFolders())
        return unusable(m_request.noTrace ? words::noTracelessPlace().text()
                                          : words::dataFolderNotUsable(m_runsFolder));
    readNext();
}

/// The next file, as far as there is room for its rows.
void ImportCommand::readNext()
{
    quint64 rows = 0;
    for (const SourceFile &source : m_files)
        rows += source.file->rows;
    m_options = m_request.reading;
    m_options.maxRows = std::max<quint64>(1, files::mostRowsOfTable - std::min(rows, files::mostRowsOfTable));
    m_reading.start(m_request.files.at(static_cast<qsizetype>(m_files.size())), m_options);
}

/// What is sent is recorded first, so there has to be a place for that.
bool ImportCommand::makeFolders()
{
    if (m_request.noTrace) {
        m_traceless = std::make_unique<importing::TracelessFolder>();
        m_runsFolder = m_traceless->path();
        return m_traceless->isValid();
    }
    m_runsFolder = connections::runsFolder(m_request.dataDir);
    return (m_request.dataDir.isEmpty() || connections::makeOwnFolder(m_request.dataDir))
        && connections::makeOwnFolder(m_runsFolder);
}

void ImportCommand::interrupt()
{
    if (m_isFinished)
        return;
    if (m_run) {
        m_console.say(words::stopping());
        m_run->stop();
        return;
    }
    m_reading.cancel();
    m_summary.end = words::interruptedBeforeSending();
    m_summary.endIsSaid = true;
    m_console.complain(m_summary.end->text());
    conclude(ExitStatus::Interrupted);
}

void ImportCommand::takeFile(const std::shared_ptr<files::ImportedFile> &file)
{
    if (m_isFinished)
        return;
    m_console.endProgress();
    if (file->error)
        return unusable(words::fileErrorWords(file->error).text());
    if (readsAsHeaderWhatIsARow(*file)) {
        m_options.dialect.header = false;
        return m_reading.start(file->path, m_options);
    }
    if (const QString missing = whatIsMissing(*file); !missing.isEmpty())
        return unusable(m_request.files.size() > 1 ? words::ofFile(file->path, missing) : missing);
    m_files.push_back({file, {}});
    if (static_cast<qsizetype>(m_files.size()) < m_request.files.size())
        return readNext();
    takeFiles();
}

/// All files are read.
void ImportCommand::takeFiles()
{
    if (const QString unknown = unknownColumn(); !unknown.isEmpty())
        return unusable(unknown);
    const auto hasHeader = [](const SourceFile &source) { return source.file->dialect.header; };
    const auto withHeader = std::count_if(m_files.begin(), m_files.end(), hasHeader);
    if (!m_request.failed.isEmpty() && withHeader > 0 && withHeader < std::ssize(m_files))
        return unusable(words::failedNeedsOneShape());
    fillTable();
    PlanSummary plan = planOf(inputOf(m_table, m_rows), m_request.settings);
    for (const QString &warning : forewarnings(m_table, m_rows, plan.crowded, m_files.size() > 1))
        m_console.say(warning);
    if (m_request.dryRun) {
        m_summary.plan = std::move(plan);
        return conclude(m_summary.problems == 0 ? ExitStatus::Done : ExitStatus::SomeNot);
    }
    if (m_rows.empty())
        return conclude(m_summary.rows == 0 ? ExitStatus::Done : ExitStatus::SomeNot);
    m_targets.find(m_request);
}

/// The mapping speaks of "Column 1" and its like, which only a file without a header has, and a header was
/// guessed.
bool ImportCommand::readsAsHeaderWhatIsARow(const files::ImportedFile &file) const
{
    static const QRegularExpression numbered(QStringLiteral("^Column [0-9]+$"));
    const QList<files::MapEntry> &unused = file.unusedOverrides;
    return file.dialect.header && !m_options.dialect.header && !unused.isEmpty()
        && std::all_of(unused.begin(), unused.end(), [](const files::MapEntry &entry) {
               return numbered.match(entry.fileColumn).hasMatch();
           });
}

/// A mapping that fits nothing, or a field that no row could have.
QString ImportCommand::whatIsMissing(const files::ImportedFile &file) const
{
    using friends::Field;
    const QStringList names = namesOf(file);
    if (m_request.files.size() == 1 && !file.unusedOverrides.isEmpty())
        return words::unknownFileColumnWords(file.unusedOverrides.first().fileColumn, names).text();
    for (const Field field : {Field::ToAccount, Field::FromAccount, Field::AddSource}) {
        if (feeds(file, field) || hasDefault(m_request, field))
            continue;
        const QString said = words::missingColumnWords(field, names).text();
        return file.dialect.header ? said : said + QLatin1Char(' ') + words::noHeaderHint();
    }
    return {};
}

/// A mapping of several files has to fit one of them at least.
QString ImportCommand::unknownColumn() const
{
    for (const files::MapEntry &entry : m_files.front().file->unusedOverrides) {
        const auto isUnused = [&entry](const SourceFile &source) {
            const QList<files::MapEntry> &unused = source.file->unusedOverrides;
            return std::any_of(unused.begin(), unused.end(), [&entry](const files::MapEntry &other) {
                return other.fileColumn == entry.fileColumn;
            });
        };
        if (std::all_of(m_files.begin(), m_files.end(), isUnused))
            return words::unknownFileColumnWords(entry.fileColumn, namesOf(*m_files.front().file)).text();
    }
    return {};
}

void ImportCommand::fillTable()
{
    if (m_files.size() > 1) {
        const QStringList names = files::namesApart(m_request.files);
        for (std::size_t i = 0; i < m_files.size(); ++i)
            m_files[i].file->block->setSource(names.at(static_cast<qsizetype>(i)));
    }
    TakenRows taken = takeRows(m_files, m_request.preparation, false);
    friends::Change change = m_table.prepareImport(taken.blocks, std::move(taken.records), false);
    m_table.apply(change);
    m_rows = m_table.sendable(std::array{friends::State::Ready});
    countRows(m_table, m_summary);
    m_summary.problems = m_summary.rows - static_cast<qint64>(m_rows.size());
    m_summary.preparation = m_request.preparation;
    m_summary.fixes = std::move(taken.fixes);
    m_summary.times = std::move(taken.times);
}

void ImportCommand::send(const importing::Target &target)
{
    if (m_isFinished)
        return;
    m_run =
        std::make_unique<importing::Run>(inputOf(m_table, m_rows), target, m_request.settings, m_runsFolder);
    m_summary.run = m_run->runId();
    m_tracker = m_table.beginRun(m_rows);
    words::RunContext context;
    context.connection = target.connectionName;
    context.host = target.host.authority();
    context.admin = QString::fromUtf8(target.credentials.admin());
    connect(m_run.get(), &importing::Run::updated, this, &ImportCommand::update);
    connect(m_run.get(), &importing::Run::progressed, this, [this](const importing::Progress &progress) {
        m_console.progress(words::progressText(progress));
        m_waits.tell(progress, m_console);
    });
    connect(m_run.get(), &importing::Run::finished, this,
            [this, context](const importing::RunResult &result) mutable {
                context.now = QDateTime::currentDateTime();
                m_summary.end = words::runEndWords(result, context);
                takeResult(result);
            });
    m_proxyAnswers = std::make_unique<ProxyAnswers>(*m_run);
    m_run->start();
}

void ImportCommand::update(const importing::RunUpdates &updates)
{
    m_table.applyUpdates(*m_tracker, updates.rows, updates.outcomes);
}

void ImportCommand::takeResult(const importing::RunResult &result)
{
    m_table.endRun(*m_tracker);
    countRows(m_table, m_summary);
    m_summary.calls = result.totals.calls;
    m_summary.retries = result.totals.retries;
    m_summary.time = result.totals.elapsed;
    m_summary.endIsSaid =
        result.end != importing::RunEnd::Completed && result.end != importing::RunEnd::StoppedByPerson;
    if (m_summary.endIsSaid)
        m_console.complain(m_summary.end->text());
    conclude(statusOf(result, m_interruption.happened(), m_summary.imported == m_summary.rows));
}

void ImportCommand::unusable(const QString &why)
{
    if (m_isFinished)
        return;
    m_console.complain(why);
    m_isFinished = true;
    Q_EMIT finished(ExitStatus::Unusable);
}

void ImportCommand::conclude(ExitStatus status)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_console.endProgress();
    const bool hasRows = static_cast<qsizetype>(m_files.size()) == m_request.files.size();
    if (hasRows && !m_request.json)
        tell(m_summary, m_files, m_table, m_console);
    bool written = !hasRows || writeResults();
    if (m_request.json)
        m_console.resultBytes(toJson(m_summary, m_files));
    written = m_console.flush() && written;
    if (!written && status == ExitStatus::Done)
        status = ExitStatus::SomeNot;
    if (m_request.noTrace && m_run && !m_request.json)
        m_console.say(words::noTraceKept());
    Q_EMIT finished(status);
}

/// The results that were asked for; false when one could not be written, which is said.
bool ImportCommand::writeResults()
{
    bool written = true;
    const NotSent notSent = m_request.dryRun ? NotSent::DryRun
        : m_request.noTrace                  ? NotSent::NotKept
                                             : NotSent::CanBeResumed;
    const auto check = [&](const files::FileError &error, const QString &done) {
        if (error) {
            m_console.complain(words::fileErrorWords(error).text());
            written = false;
        } else if (!m_request.json) {
            m_console.result(done);
        }
    };
    if (!m_request.report.isEmpty())
        check(writeReport(m_request.report, m_files, m_table, !m_request.rawCells, notSent),
              words::reportWritten(m_request.report));
    if (!m_request.failed.isEmpty())
        check(writeFailed(m_request.failed, m_files, m_table, !m_request.rawCells),
              words::failedWritten(m_request.failed, m_summary.rows - m_summary.imported));
    return written;
}

} // namespace cli
