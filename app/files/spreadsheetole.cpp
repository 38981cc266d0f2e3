// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetole.h"

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

namespace files {

namespace {

constexpr int mostDirectorySectors = 1000;
constexpr qsizetype entryBytes = 128;
constexpr qsizetype nameBytes = 64;

/// The compound file as far as its directory needs it.
class Ole {
public:
    explicit Ole(QIODevice &device) : m_device(device) { }

    bool open()
    {
        m_header = at(0, 512);
        const int shift =
            m_header.size() == 512 ? qFromLittleEndian<quint16>(m_header.constData() + 0x1E) : 0;
        m_sectorBytes = shift == 9 || shift == 12 ? 1 << shift : 0;
        return m_sectorBytes != 0;
    }

    /// Names in the directory, as UTF-8.
    QList<QByteArray> names()
    {
        QList<QByteArray> names;
        quint32 number = qFromLittleEndian<quint32>(m_header.constData() + 0x30);
        for (int i = 0; i < mostDirectorySectors && number < lastSector; ++i) {
            const QByteArray bytes = sector(number);
            for (qsizetype entry = 0; entry + entryBytes <= bytes.size(); entry += entryBytes)
                names.append(nameAt(bytes, entry));
            number = next(number);
        }
        return names;
    }

private:
    static constexpr quint32 lastSector = 0xFFFFFFFA;

    static QByteArray nameAt(const QByteArray &bytes, qsizetype entry)
    {
        const auto length = qFromLittleEndian<quint16>(bytes.constData() + entry + nameBytes);
        if (length < 2 || length > nameBytes)
            return {};
        QString name;
        for (qsizetype i = 0; i + 2 < length; i += 2)
            name += QChar(qFromLittleEndian<quint16>(bytes.constData() + entry + i));
        return name.toUtf8();
    }

    QByteArray at(qint64 offset, qint64 size)
    {
        return m_device.seek(offset) ? m_device.read(size) : QByteArray();
    }

    QByteArray sector(quint32 number) { return at((qint64{number} + 1) * m_sectorBytes, m_sectorBytes); }

    /// The sector behind one, by the table whose first 109 sectors the header names.
    quint32 next(quint32 number)
    {
        const quint32 perSector = static_cast<quint32>(m_sectorBytes) / 4;
        const quint32 table = number / perSector;
        if (table >= 109)
            return lastSector;
        const QByteArray bytes = sector(qFromLittleEndian<quint32>(m_header.constData() + 0x4C + 4 * table));
        const qsizetype offset = static_cast<qsizetype>(number % perSector) * 4;
        return bytes.size() == m_sectorBytes ? qFromLittleEndian<quint32>(bytes.constData() + offset)
                                             : lastSector;
    }

    QIODevice &m_device;
    QByteArray m_header;
    int m_sectorBytes = 0;
};

} // namespace

SpreadsheetError kindOfOle(QIODevice &device)
{
    Ole ole(device);
    const QList<QByteArray> names = ole.open() ? ole.names() : QList<QByteArray>();
    if (names.contains("EncryptedPackage"))
        return {SpreadsheetErrorKind::Encrypted, {}, QStringLiteral("EncryptedPackage"), 0};
    if (names.contains("Workbook") || names.contains("Book"))
        return {SpreadsheetErrorKind::OldExcel, {}, {}, 0};
    return {SpreadsheetErrorKind::NotASpreadsheet, {}, QStringLiteral("ole2"), 0};
}

} // namespace files
