// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/zippackage.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <zip.h>

namespace files {

namespace {

constexpr zip_int64_t mostParts = 200'000;

QString wordsOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

bool isEncryption(int code)
{
    return code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
}

SpreadsheetError errorOf(zip_error_t *error, const QString &part)
{
    const bool encrypted = isEncryption(zip_error_code_zip(error));
    return {encrypted ? SpreadsheetErrorKind::Encrypted : SpreadsheetErrorKind::Broken, part, wordsOf(error),
            0};
}

/// A device as libzip reads it.
struct DeviceSource {
    QIODevice *device = nullptr;
    zip_error_t error{};

    zip_int64_t fail(int code)
    {
        zip_error_set(&error, code, 0);
        return -1;
    }

    zip_int64_t seek(void *data, zip_uint64_t length)
    {
        const zip_int64_t to =
            zip_source_seek_compute_offset(static_cast<zip_uint64_t>(device->pos()),
                                           static_cast<zip_uint64_t>(device->size()), data, length, &error);
        if (to < 0)
            return -1;
        return to <= device->size() && device->seek(to) ? 0 : fail(ZIP_ER_SEEK);
    }

    zip_int64_t read(void *data, zip_uint64_t length)
    {
        const qint64 got = device->read(static_cast<char *>(data), static_cast<qint64>(length));
        return got >= 0 ? got : fail(ZIP_ER_READ);
    }

    zip_int64_t status(void *data) const
    {
        auto *status = static_cast<zip_stat_t *>(data);
        zip_stat_init(status);
        status->valid = ZIP_STAT_SIZE;
        status->size = static_cast<zip_uint64_t>(device->size());
        return sizeof(zip_stat_t);
    }

    /// Newer versions of libzip know more commands, so this is no switch.
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        if (command == ZIP_SOURCE_READ)
            return read(data, length);
        if (command == ZIP_SOURCE_SEEK)
            return seek(data, length);
        if (command == ZIP_SOURCE_TELL)
            return device->pos();
        if (command == ZIP_SOURCE_OPEN)
            return device->seek(0) ? 0 : fail(ZIP_ER_SEEK);
        if (command == ZIP_SOURCE_CLOSE)
            return 0;
        if (command == ZIP_SOURCE_STAT)
            return status(data);
        if (command == ZIP_SOURCE_ERROR)
            return zip_error_to_data(&error, data, length);
        if (command == ZIP_SOURCE_SUPPORTS)
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                                  ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_SEEK,
                                                  ZIP_SOURCE_TELL, ZIP_SOURCE_FREE, -1);
        return fail(ZIP_ER_OPNOTSUPP);
    }
};

zip_int64_t askDevice(void *source, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *from = static_cast<DeviceSource *>(source);
    if (command != ZIP_SOURCE_FREE)
        return from->answer(data, length, command);
    delete from;
    return 0;
}

} // namespace

ZipPart::ZipPart(QString name, zip_file *file, quint64 size, quint64 packedSize,
                 const SpreadsheetLimits &limits)
    : m_name(std::move(name)), m_file(file),
      m_size(static_cast<qint64>(std::min<quint64>(size, Q_INT64_C(1) << 62))),
      m_packedSize(static_cast<qint64>(std::min<quint64>(packedSize, Q_INT64_C(1) << 40))), m_limits(limits)
{
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::read(char *data, qint64 size)
{
    if (m_error)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        m_error = errorOf(zip_file_get_error(m_file), m_name);
        return -1;
    }
    m_done += got;
    if (m_done > m_limits.partBytes)
        m_error = {SpreadsheetErrorKind::TooLarge, m_name, QStringLiteral("partBytes"), m_limits.partBytes};
    else if (m_done > m_limits.ratioFrom && m_done / m_limits.ratio > m_packedSize)
        m_error = {SpreadsheetErrorKind::TooLarge, m_name, QStringLiteral("ratio"), m_limits.ratio};
    return m_error ? -1 : got;
}

ZipPackage::~ZipPackage()
{
    if (m_zip)
        zip_discard(m_zip);
}

SpreadsheetError ZipPackage::open(QIODevice &device, const SpreadsheetLimits &limits)
{
    m_limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    auto *state = new DeviceSource{&device, {}};
    zip_error_init(&state->error);
    zip_source_t *source = zip_source_function_create(&askDevice, state, &error);
    if (!source) {
        delete state;
        return errorOf(&error, {});
    }
    m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!m_zip) {
        zip_source_free(source);
        SpreadsheetError found = errorOf(&error, {});
        zip_error_fini(&error);
        return found;
    }
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > mostParts)
        return {SpreadsheetErrorKind::TooLarge, {}, QStringLiteral("parts"), mostParts};
    m_parts.reserve(count);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QString name = key(QString::fromUtf8(zip_get_name(m_zip, index, ZIP_FL_ENC_GUESS)));
        if (!m_parts.contains(name))
            m_parts.insert(name, index);
    }
    return {};
}

QString ZipPackage::key(const QString &name)
{
    QString key = name.toLower();
    key.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (key.startsWith(QLatin1Char('/')))
        key.remove(0, 1);
    return key;
}

std::unique_ptr<ZipPart> ZipPackage::part(const QString &name, SpreadsheetError &error) const
{
    const auto found = m_parts.constFind(key(name));
    if (found == m_parts.constEnd()) {
        error = {SpreadsheetErrorKind::Broken, name, QStringLiteral("no such part"), 0};
        return nullptr;
    }
    zip_stat_t status;
    zip_stat_init(&status);
    zip_stat_index(m_zip, *found, 0, &status);
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE) {
        error = {SpreadsheetErrorKind::Encrypted, name, QStringLiteral("encrypted zip"), 0};
        return nullptr;
    }
    zip_file_t *file = zip_fopen_index(m_zip, *found, 0);
    if (!file) {
        error = errorOf(zip_get_error(m_zip), name);
        return nullptr;
    }
    return std::make_unique<ZipPart>(name, file, status.size, status.comp_size, m_limits);
}

QByteArray ZipPackage::head(const QString &name, qint64 most) const
{
    SpreadsheetError error;
    const std::unique_ptr<ZipPart> found = contains(name) ? part(name, error) : nullptr;
    QByteArray bytes(found ? most : 0, Qt::Uninitialized);
    qint64 at = 0;
    while (at < bytes.size()) {
        const qint64 got = found->read(bytes.data() + at, bytes.size() - at);
        if (got <= 0)
            break;
        at += got;
    }
    bytes.truncate(at);
    return bytes;
}

QString ZipPackage::nameEnding(const QString &end) const
{
    QString best;
    for (auto it = m_parts.constBegin(); it != m_parts.constEnd(); ++it) {
        if (it.key().endsWith(end) && (best.isEmpty() || it.key() < best))
            best = it.key();
    }
    return best;
}

QString ZipPackage::resolved(const QString &fromPart, const QString &target)
{
    QString path = target;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (!path.startsWith(QLatin1Char('/')))
        path.prepend(fromPart.left(fromPart.lastIndexOf(QLatin1Char('/')) + 1));
    QStringList steps;
    for (const QString &step : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps.append(step);
        }
    }
    return steps.join(QLatin1Char('/'));
}

} // namespace files
