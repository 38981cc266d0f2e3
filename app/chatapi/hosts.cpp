// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/hosts.h"

#include <QtNetwork/QHostAddress>

namespace chatapi {

namespace {

struct RegionHosts {
    const char *key;
    const char *host;
    const char *standby;
};

/// API.md, "Hosts".
const RegionHosts &hostsOf(Region region)
{
    static constexpr RegionHosts china{"china", "console.tim.qq.com", "adminapi.my-imcloud.com"};
    static constexpr RegionHosts singapore{"singapore", "adminapisgp.im.qcloud.com",
                                           "adminapisgp.my-imcloud.com"};
    static constexpr RegionHosts seoul{"seoul", "adminapikr.im.qcloud.com", "adminapikr.my-imcloud.com"};
    static constexpr RegionHosts tokyo{"tokyo", "adminapijpn.im.qcloud.com", "adminapijpn.my-imcloud.com"};
    static constexpr RegionHosts frankfurt{"frankfurt", "adminapiger.im.qcloud.com",
                                           "adminapiger.my-imcloud.com"};
    static constexpr RegionHosts valley{"silicon-valley", "adminapiusa.im.qcloud.com",
                                        "adminapiusa.my-imcloud.com"};
    static constexpr RegionHosts jakarta{"jakarta", "adminapiidn.im.qcloud.com",
                                         "adminapiidn.my-imcloud.com"};
    switch (region) {
    case Region::China:
        return china;
    case Region::Singapore:
        return singapore;
    case Region::Seoul:
        return seoul;
    case Region::Tokyo:
        return tokyo;
    case Region::Frankfurt:
        return frankfurt;
    case Region::SiliconValley:
        return valley;
    case Region::Jakarta:
        return jakarta;
    }
    Q_UNREACHABLE();
}

QUrl httpsUrl(const char *host)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QString::fromLatin1(host));
    return url;
}

} // namespace

QUrl regionUrl(Region region)
{
    return httpsUrl(hostsOf(region).host);
}

QUrl standbyUrl(Region region)
{
    return httpsUrl(hostsOf(region).standby);
}

QString regionKey(Region region)
{
    return QString::fromLatin1(hostsOf(region).key);
}

std::optional<Region> regionOfKey(QStringView key)
{
    for (const Region region : regions) {
        if (key == QLatin1StringView(hostsOf(region).key))
            return region;
    }
    return {};
}

std::variant<QUrl, HostError> readHost(QStringView text)
{
    const QStringView typed = text.trimmed();
    if (typed.isEmpty())
        return HostError::Empty;
    const bool hasScheme = typed.contains(QLatin1StringView("://"));
    const QUrl url((hasScheme ? QString() : QStringLiteral("https://")) + typed.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return HostError::Unreadable;
    const bool https = url.scheme() == QLatin1StringView("https");
    if (!https && url.scheme() != QLatin1StringView("http"))
        return HostError::SchemeNotAllowed;
    if (typed.contains(u'@'))
        return HostError::HasUserInfo;
    if ((!url.path().isEmpty() && url.path() != QLatin1StringView("/")) || url.hasQuery()
        || url.hasFragment())
        return HostError::HasPath;
    QUrl host;
    host.setScheme(url.scheme());
    host.setHost(url.host());
    host.setPort(url.port());
    if (!https && !isLoopback(host))
        return HostError::PlainHttpNotLoopback;
    return host;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace chatapi
