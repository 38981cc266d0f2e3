// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/previewreader.h"

namespace ui {

namespace {

constexpr std::chrono::milliseconds progressEvery{50};
constexpr quint64 firstRowCount = 200;
SurveyedFile surveyedFile(const ReadFile &read)
{
    return {read.file.block->source(), read.file.block.get(), read.changed.get(), read.rows(),
            &read.file.problems};
}

void takeOver(ReadFile &read, friends::Prepared &prepared)
{
    read.fixes = std::move(prepared.fixes);
    read.times = std::move(prepared.times);
    read.changed = std::move(prepared.changed);
    read.prepared.clear();
    if (read.changed)
        read.prepared = std::move(prepared.records);
    else
        read.file.records = std::move(prepared.records);
}

/// What is wanted, for one file: a workbook that counts days from 1904 says so itself.
friends::Preparation preparationOf(const Wanted &wanted, const files::ImportedFile &file)
{
    friends::Preparation preparation = wanted.preparation;
    if (file.spreadsheet && file.spreadsheet->from1904)
        preparation.times.from1904 = true;
    return preparation;
}

/// Prepares and surveys a file by itself; gives the rows of the table that would go.
std::vector<quint32> lookAt(ReadFile &read, const Wanted &wanted, const TableRows &table,
                            const std::stop_token &stop)
{
    if (read.file.error || !read.file.block)
        return {};
    friends::Prepared prepared =
        friends::prepare(*read.file.block, read.file.records, preparationOf(wanted, read.file), stop, true);
    if (stop.stop_requested())
        return {};
    takeOver(read, prepared);
    Surveyed surveyed = survey(std::array{surveyedFile(read)}, table, wanted.keep, stop);
    if (!surveyed.files.empty())
        read.survey = std::move(surveyed.files.front());
    return surveyed.givingWay;
}

} // namespace

struct PreviewReader::Order {
    std::stop_source stop;
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
};

PreviewReader::PreviewReader(std::shared_ptr<const TableRows> table, QObject *parent)
    : QObject(parent), m_table(std::move(table))
{
    m_thread.setMaxThreadCount(1);
    m_progress.setInterval(progressEvery);
    connect(&m_progress, &QTimer::timeout, this, &PreviewReader::tellProgress);
}

PreviewReader::~PreviewReader()
{
    stop();
    m_thread.waitForDone();
}

void PreviewReader::read(const QString &path, const files::ImportOptions &options, const Wanted &wanted)
{
    const std::shared_ptr<Order> order = newOrder();
    m_reading = true;
    m_progress.start();
    const auto tellWhole = [this, order](const std::shared_ptr<ReadFile> &read,
                                         const std::vector<quint32> &givingWay) {
        tellLater(order, [this, read, givingWay] {
            m_reading = false;
            m_progress.stop();
            Q_EMIT wholeFile(read, givingWay);
        });
    };
    start(order, [this, order, path, options, wanted, tellWhole, table = m_table] {
        const std::stop_token stop = order->stop.get_token();
        auto first = std::make_shared<ReadFile>();
        first->file = files::previewFile(path, options, firstRowCount);
        first->wholeFile = first->file.complete || first->file.error;
        std::vector<quint32> givingWay = lookAt(*first, wanted, *table, stop);
        if (first->wholeFile) {
            tellWhole(first, givingWay);
            return;
        }
        tellLater(order, [this, first] { Q_EMIT firstRows(first); });
        first.reset();

        auto whole = std::make_shared<ReadFile>();
        whole->file = files::importFile(path, options, stop, [&order](qint64 done, qint64 total) {
            order->done.store(done, std::memory_order_relaxed);
            order->total.store(total, std::memory_order_relaxed);
        });
        whole->wholeFile = true;
        givingWay = lookAt(*whole, wanted, *table, stop);
        tellWhole(whole, givingWay);
    });
}

void PreviewReader::check(const FilesToCheck &files, const Wanted &wanted)
{
    const std::shared_ptr<Order> order = newOrder();
    m_checking = true;
    start(order, [this, order, files, wanted, table = m_table] {
        const std::stop_token stop = order->stop.get_token();
        auto result = std::make_shared<Checked>();
        for (const auto &[file, layout] : files) {
            friends::Block &block = *file->file.block;
            block.setLayout(layout);
            result->files.push_back(
                {file,
                 friends::prepare(block, file->file.records, preparationOf(wanted, file->file), stop),
                 {}});
            if (stop.stop_requested())
                return;
        }
        std::vector<SurveyedFile> surveyedFiles;
        for (const Checked::File &one : result->files) {
            const files::ImportedFile &file = one.file->file;
            surveyedFiles.push_back({file.block->source(), file.block.get(), one.prepared.changed.get(),
                                     one.prepared.records, &file.problems});
        }
        Surveyed surveyed = survey(surveyedFiles, *table, wanted.keep, stop);
        if (stop.stop_requested())
            return;
        for (std::size_t i = 0; i < surveyed.files.size(); ++i)
            result->files[i].survey = std::move(surveyed.files[i]);
        result->givingWay = std::move(surveyed.givingWay);
        tellLater(order, [this, result] {
            m_checking = false;
            Q_EMIT checked(result);
        });
    });
}

void takeChecked(Checked::File &checked)
{
    takeOver(*checked.file, checked.prepared);
    checked.file->survey = std::move(checked.survey);
}

void PreviewReader::stop()
{
    if (m_order)
        m_order->stop.request_stop();
    m_order.reset();
    m_thread.clear();
    m_progress.stop();
    m_reading = false;
    m_checking = false;
}

std::shared_ptr<PreviewReader::Order> PreviewReader::newOrder()
{
    stop();
    m_order = std::make_shared<Order>();
    return m_order;
}

void PreviewReader::start(const std::shared_ptr<Order> &order, std::function<void()> work)
{
    m_thread.start([order, work = std::move(work)] {
        if (!order->stop.stop_requested())
            work();
    });
}

void PreviewReader::tellLater(const std::shared_ptr<Order> &order, std::function<void()> tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, order, tell = std::move(tell)] {
            if (order == m_order)
                tell();
        },
        Qt::QueuedConnection);
}

void PreviewReader::tellProgress()
{
    if (m_order && m_reading)
        Q_EMIT progressed(m_order->done.load(std::memory_order_relaxed),
                          m_order->total.load(std::memory_order_relaxed));
}

} // namespace ui
