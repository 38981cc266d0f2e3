// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/settings.h"

#include <QtCore/QRandomGenerator>

#include <array>

namespace sandbox {

chatapi::Credentials credentials()
{
    return {sdkAppId, secretKey, admin};
}

QByteArray newKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

} // namespace sandbox
