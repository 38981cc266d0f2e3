// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/run.h"

#include "importing/engine.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>

namespace importing {

using namespace Qt::StringLiterals;

QString newRunId()
{
    const quint32 number = QRandomGenerator::system()->bounded(quint32{1} << 24);
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s) + u'-'
        + QString::number(number, 16).rightJustified(6, u'0');
}

Run::Run(RunInput input, Target target, RunSettings settings, QString journalDir, QObject *parent)
    : QObject(parent), m_runId(newRunId())
{
    m_progress.rows = static_cast<qint64>(input.rows.size());
    m_progress.notSent = m_progress.rows;
    begin(new Engine(m_runId, std::move(input), std::move(target), inRange(settings), std::move(journalDir)));
}

Run::Run(const QString &runId, Target target, RunSettings settings, QString journalDir, QObject *parent)
    : QObject(parent), m_runId(runId)
{
    begin(new Engine(m_runId, std::nullopt, std::move(target), inRange(settings), std::move(journalDir)));
}

void Run::begin(Engine *engine)
{
    m_engine = engine;
    m_engine->moveToThread(&m_thread);
    m_thread.setObjectName(u"run"_s);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &Engine::updated, this, &Run::updated);
    connect(m_engine, &Engine::progressed, this, [this](const Progress &progress) {
        m_progress = progress;
        Q_EMIT progressed(progress);
    });
    connect(m_engine, &Engine::proxyPasswordWanted, this, &Run::proxyPasswordWanted);
    connect(m_engine, &Engine::finished, this, [this](const RunResult &result) {
        m_progress = result.totals;
        Q_EMIT finished(result);
    });
    m_thread.start();
}

Run::~Run()
{
    m_thread.quit();
    m_thread.wait();
}

void Run::start()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->start(); });
}

void Run::pause()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->pause(); });
}

void Run::resume()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->resume(); });
}

void Run::setProxyPassword(const QString &user, const QString &password)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, user, password] { engine->setProxyPassword(user, password); });
}

void Run::refuseProxyPassword()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->refuseProxyPassword(); });
}

void Run::checkUnknown(std::vector<quint32> rows)
{
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, rows = std::move(rows)] { engine->checkUnknown(rows); });
}

void Run::stop(std::chrono::milliseconds grace)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, grace] { engine->stop(grace); });
}

} // namespace importing
