// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/credentials.h"

#include <utility>

namespace chatapi {

void wipe(void *memory, std::size_t bytes)
{
    volatile char *at = static_cast<volatile char *>(memory);
    while (bytes-- > 0)
        *at++ = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

std::optional<quint32> readSdkAppId(QStringView text)
{
    const QStringView digits = text.trimmed();
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
    }
    bool ok = false;
    const quint32 number = digits.toUInt(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

Credentials::Credentials(quint32 sdkAppId, QByteArrayView secretKey, QByteArrayView admin)
    : m_sdkAppId(sdkAppId), m_secretKey(secretKey.trimmed().toByteArray()), m_admin(admin.toByteArray())
{
}

Credentials::Credentials(const Credentials &other)
    : m_sdkAppId(other.m_sdkAppId), m_secretKey(other.m_secretKey.constData(), other.m_secretKey.size()),
      m_admin(other.m_admin)
{
}

Credentials::Credentials(Credentials &&other) noexcept
    : m_sdkAppId(std::exchange(other.m_sdkAppId, 0)), m_secretKey(std::exchange(other.m_secretKey, {})),
      m_admin(std::exchange(other.m_admin, {}))
{
}

Credentials &Credentials::operator=(Credentials other) noexcept
{
    std::swap(m_sdkAppId, other.m_sdkAppId);
    m_secretKey.swap(other.m_secretKey);
    m_admin.swap(other.m_admin);
    return *this;
}

Credentials::~Credentials()
{
    wipe(m_secretKey);
    wipe(&m_sdkAppId, sizeof m_sdkAppId);
}

bool Credentials::isComplete() const
{
    return m_sdkAppId != 0 && !m_secretKey.isEmpty() && !m_admin.isEmpty();
}

} // namespace chatapi
