// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/previewreader.h"

namespace ui {

namespace {

constexpr std::chrono::milliseconds progressEvery{50};
constexpr quint64 firstRowCount = 200;
constexpr std::size_t rowsBetweenLooks = 4096;

void surveyFile(ReadFile &read, const TableRows &table, const std::stop_token &stop)
{
    if (!read.file.error && read.file.block)
        read.survey = survey(*read.file.block, read.file.records, read.file.problems, table, stop);
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

void PreviewReader::read(const QString &path, const files::ImportOptions &options)
{
    const std::shared_ptr<Order> order = newOrder();
    m_reading = true;
    m_progress.start();
    const auto tellWhole = [this, order](const std::shared_ptr<ReadFile> &read) {
        tellLater(order, [this, read] {
            m_reading = false;
            m_progress.stop();
            Q_EMIT wholeFile(read);
        });
    };
    start(order, [this, order, path, options, tellWhole, table = m_table] {
        const std::stop_token stop = order->stop.get_token();
        auto first = std::make_shared<ReadFile>();
        first->file = files::previewFile(path, options, firstRowCount);
        first->wholeFile = first->file.complete || first->file.error;
        surveyFile(*first, *table, stop);
        if (first->wholeFile) {
            tellWhole(first);
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
        surveyFile(*whole, *table, stop);
        tellWhole(whole);
    });
}

void PreviewReader::check(const std::shared_ptr<ReadFile> &file, const friends::Layout &layout)
{
    const std::shared_ptr<Order> order = newOrder();
    m_checking = true;
    start(order, [this, order, file, layout, table = m_table] {
        const std::stop_token stop = order->stop.get_token();
        friends::Block &block = *file->file.block;
        block.setLayout(layout);
        auto result = std::make_shared<Checked>();
        result->records.reserve(file->file.records.size());
        for (const friends::Record &record : file->file.records) {
            if (result->records.size() % rowsBetweenLooks == 0 && stop.stop_requested())
                return;
            result->records.push_back(friends::makeRecord(block, record.place));
        }
        result->survey = survey(block, result->records, file->file.problems, *table, stop);
        tellLater(order, [this, result] {
            m_checking = false;
            Q_EMIT checked(result);
        });
    });
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
