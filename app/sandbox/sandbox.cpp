// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/httpfront.h"

#include <QtCore/QEventLoop>

#include <future>

namespace sandbox {

namespace {

/// What the network's thread tells about its start.
struct Opened {
    std::variant<quint16, StartError> port;
    QEventLoop *loop = nullptr;
};

/// The network's thread. A std::thread, with standard locks and promises between it and the caller, so that a
/// thread sanitizer sees them; it does not see those inside of Qt.
void serve(SharedService &shared, const Settings &settings, std::promise<Opened> opened)
{
    QEventLoop loop;
    HttpFront front(shared);
    const auto port = front.open(settings);
    opened.set_value({port, &loop});
    if (std::holds_alternative<quint16>(port))
        loop.exec();
}

} // namespace

Sandbox::Sandbox(QObject *parent) : QObject(parent) { }

Sandbox::~Sandbox()
{
    stop();
}

std::variant<QUrl, StartError> Sandbox::start(const Settings &settings)
{
    stop();
    m_shared = std::make_unique<SharedService>(settings);
    std::promise<Opened> promise;
    std::future<Opened> future = promise.get_future();
    m_thread = std::thread(serve, std::ref(*m_shared), settings, std::move(promise));
    const Opened opened = future.get();
    if (const StartError *error = std::get_if<StartError>(&opened.port)) {
        stop();
        return *error;
    }
    m_loop = opened.loop;
    const bool tls = !settings.certificateFile.isEmpty();
    m_url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    m_url.setHost(tls ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    m_url.setPort(std::get<quint16>(opened.port));
    return m_url;
}

void Sandbox::stop()
{
    if (!m_thread.joinable())
        return;
    // Queued, because a loop that has not begun yet would not hear it.
    if (m_loop)
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
    m_loop = nullptr;
    m_shared.reset();
    m_url.clear();
}

void Sandbox::setFaults(const Faults &faults)
{
    if (!m_shared)
        return;
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->service.setFaults(faults);
}

Statistics Sandbox::statistics() const
{
    if (!m_shared)
        return {};
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->service.statistics();
}

bool Sandbox::isFriend(const QByteArray &fromAccount, const QByteArray &toAccount) const
{
    if (!m_shared)
        return false;
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->service.isFriend(fromAccount, toAccount);
}

QList<std::pair<QByteArray, QByteArray>> Sandbox::friends() const
{
    if (!m_shared)
        return {};
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->service.friends();
}

} // namespace sandbox
