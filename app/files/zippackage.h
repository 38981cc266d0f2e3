// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/spreadsheeterror.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QIODevice>

#include <memory>

struct zip;
struct zip_file;

/// The zip inside a spreadsheet: parts by name, unpacked piece by piece into memory. Not for other rooms.
namespace files {

/// One part, being unpacked. The package outlives it.
class ZipPart {
public:
    ZipPart(QString name, zip_file *file, quint64 size, quint64 packedSize, const SpreadsheetLimits &limits);
    ~ZipPart();
    ZipPart(const ZipPart &) = delete;
    ZipPart &operator=(const ZipPart &) = delete;

    /// At most `size` bytes; 0 at the end, which is reached only when the checksum is right; -1 after an
    /// error.
    qint64 read(char *data, qint64 size);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const SpreadsheetError &error() const { return m_error; }
    [[nodiscard]] qint64 done() const { return m_done; }
    /// As the file declares it, which may be wrong.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    QString m_name;
    zip_file *m_file = nullptr;
    qint64 m_size = 0;
    qint64 m_packedSize = 0;
    qint64 m_done = 0;
    SpreadsheetLimits m_limits;
    SpreadsheetError m_error;
};

/// The zip. Names are found without regard to case, with / for \ and without a leading /.
class ZipPackage {
public:
    ZipPackage() = default;
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    /// `device`: open, random-access, outlives this object.
    SpreadsheetError open(QIODevice &device, const SpreadsheetLimits &limits);

    [[nodiscard]] bool contains(const QString &name) const { return m_parts.contains(key(name)); }
    /// The part, or an error in `error`: it is not there, is encrypted, or is packed in an unknown way.
    [[nodiscard]] std::unique_ptr<ZipPart> part(const QString &name, SpreadsheetError &error) const;
    /// The first `most` bytes of a part, or nothing when it cannot be read.
    [[nodiscard]] QByteArray head(const QString &name, qint64 most) const;
    /// A part whose name ends so, or an empty text.
    [[nodiscard]] QString nameEnding(const QString &end) const;

    /// Where a target of a relationship leads: from the folder of the part that names it, "/" from the top.
    /// ".." ends at the top.
    [[nodiscard]] static QString resolved(const QString &fromPart, const QString &target);

private:
    static QString key(const QString &name);

    zip *m_zip = nullptr;
    SpreadsheetLimits m_limits;
    QHash<QString, quint64> m_parts; ///< by key()
};

} // namespace files
