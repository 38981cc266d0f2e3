// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/httpfront.h"

namespace sandbox {

Sandbox::Sandbox(QObject *parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("sandbox"));
}

Sandbox::~Sandbox()
{
    stop();
}

template <typename Function> auto Sandbox::onThread(Function function) const
{
    decltype(function()) result{};
    QMetaObject::invokeMethod(
        m_front.get(), [&result, &function] { result = function(); }, Qt::BlockingQueuedConnection);
    return result;
}

std::variant<QUrl, StartError> Sandbox::start(const Settings &settings)
{
    stop();
    m_front = std::make_unique<HttpFront>(settings);
    m_front->moveToThread(&m_thread);
    m_thread.start();
    const auto opened = onThread([this, &settings] { return m_front->open(settings); });
    if (const StartError *error = std::get_if<StartError>(&opened)) {
        stop();
        return *error;
    }
    m_url.setScheme(settings.certificateFile.isEmpty() ? QStringLiteral("http") : QStringLiteral("https"));
    m_url.setHost(settings.certificateFile.isEmpty() ? QStringLiteral("127.0.0.1")
                                                     : QStringLiteral("localhost"));
    m_url.setPort(std::get<quint16>(opened));
    return m_url;
}

void Sandbox::stop()
{
    if (!m_front)
        return;
    // Its sockets and timers belong to the thread: they end there, before the thread does.
    m_front.release()->deleteLater();
    m_thread.quit();
    m_thread.wait();
    m_url.clear();
}

void Sandbox::setFaults(const Faults &faults)
{
    if (!m_front)
        return;
    onThread([this, &faults] {
        m_front->service().setFaults(faults);
        return true;
    });
}

Statistics Sandbox::statistics() const
{
    return m_front ? onThread([this] { return m_front->service().statistics(); }) : Statistics();
}

bool Sandbox::isFriend(const QByteArray &fromAccount, const QByteArray &toAccount) const
{
    return m_front && onThread([&] { return m_front->service().isFriend(fromAccount, toAccount); });
}

QList<std::pair<QByteArray, QByteArray>> Sandbox::friends() const
{
    if (!m_front)
        return {};
    return onThread([this] { return m_front->service().friends(); });
}

} // namespace sandbox
