// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filename.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>
#include <QtCore/QUtf8StringView>

#include <algorithm>

namespace files {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

constexpr char16_t firstEscaped = 0xDC80;
constexpr char16_t lastEscaped = 0xDCFF;

/// The length of the UTF-8 character at the begin, 0 when there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(4, bytes.size()); ++length) {
        if (QUtf8StringView(bytes.data(), length).isValidUtf8())
            return length;
    }
    return 0;
}

} // namespace

QString fileNameFromBytes(QByteArrayView name)
{
    if (QUtf8StringView(name.data(), name.size()).isValidUtf8())
        return QString::fromUtf8(name);
    QString text;
    for (qsizetype at = 0; at < name.size();) {
        const qsizetype length = characterLength(name.sliced(at));
        if (length > 0)
            text += QString::fromUtf8(name.sliced(at, length));
        else
            text += QChar(static_cast<char16_t>(0xDC00 + static_cast<quint8>(name[at])));
        at += std::max<qsizetype>(length, 1);
    }
    return text;
}

QByteArray fileNameToBytes(const QString &name)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const char16_t unit = name.at(at).unicode();
        const bool paired = at > 0 && name.at(at - 1).isHighSurrogate();
        if (unit < firstEscaped || unit > lastEscaped || paired)
            continue;
        bytes += QStringView(name).sliced(from, at - from).toUtf8();
        bytes += static_cast<char>(unit - 0xDC00);
        from = at + 1;
    }
    return bytes + QStringView(name).sliced(from).toUtf8();
}

#else

QString fileNameFromBytes(QByteArrayView name)
{
    return QFile::decodeName(name.toByteArray());
}

QByteArray fileNameToBytes(const QString &name)
{
    return QFile::encodeName(name);
}

#endif

QStringList namesApart(const QStringList &paths)
{
    QList<QStringList> parts;
    for (const QString &path : paths)
        parts +=
            QDir::cleanPath(QFileInfo(path).absoluteFilePath()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const auto tail = [](const QStringList &all, qsizetype count) {
        return all.mid(std::max<qsizetype>(0, all.size() - count)).join(QLatin1Char('/'));
    };
    QStringList names;
    for (const QStringList &all : parts) {
        qsizetype count = 1;
        const auto isTaken = [&](const QStringList &other) {
            return other != all && tail(other, count) == tail(all, count);
        };
        while (count < all.size() && std::any_of(parts.begin(), parts.end(), isTaken))
            ++count;
        names += tail(all, count);
    }
    return names;
}

} // namespace files
