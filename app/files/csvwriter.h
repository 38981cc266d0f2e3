// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/dialect.h"
#include "files/fileproblem.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QString>

#include <memory>
#include <span>
#include <string_view>

QT_BEGIN_NAMESPACE
class QFileDevice;
class QSaveFile;
QT_END_NAMESPACE

namespace files {

/// How rows are written. The default is what spreadsheets open: UTF-8 with mark, comma, CRLF, RFC 4180.
struct WriteOptions {
    QByteArray encoding = "UTF-8"; ///< one of knownEncodings()
    bool bom = true; ///< for Unicode encodings
    char delimiter = ','; ///< ASCII, no letter, digit, quote or line end
    bool quoteAll = false;
    LineEnding lineEnding = LineEnding::CrLf; ///< Mixed is written as CRLF
    bool guardFormulas = true; ///< formulaguard.h; our reader takes the guards away again
    QList<qsizetype>
        identifiers; ///< columns, from 0, whose cells are CellUse::Identifier; the others are Text

    /// The way in which a file that was read can be written again: its encoding and delimiter where these can
    /// carry any text (a Unicode encoding or one that `encoding` names; a one-byte delimiter), else the
    /// defaults.
    [[nodiscard]] static WriteOptions like(const Dialect &dialect, const QByteArray &encoding, bool bom);
};

/// Writes rows so that files::CsvReader reads back the same cells, and so does Python's csv but for the guard
/// before cells that a spreadsheet would run (formulaguard.h), which other programs see.
class CsvWriter {
public:
    /// To an open device that outlives the writer.
    CsvWriter(QIODevice &device, WriteOptions options = {});
    /// To a file, which is replaced as a whole by finish(), or left as it was; or to a device as it goes
    /// (outputdevice.h).
    CsvWriter(const QString &path, WriteOptions options = {});
    ~CsvWriter();
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// Cells as UTF-8. Does nothing after an error.
    void writeRow(std::span<const std::string_view> cells);
    void writeRow(const QList<QByteArray> &cells);

    /// Writes what is left and, for a file, puts it in its place. The error of the whole writing, or none.
    FileError finish();
    [[nodiscard]] const FileError &error() const { return m_error; }

private:
    void appendCell(std::string_view guard, std::string_view cell, bool onlyCell);
    void flush();
    void fail(const QIODevice &device);

    WriteOptions m_options;
    std::unique_ptr<QFileDevice> m_file;
    QSaveFile *m_saveFile = nullptr; ///< m_file, when it is to be put in place
    QIODevice *m_device = nullptr;
    QString m_path;
    QByteArray m_buffer; ///< UTF-8, not yet encoded
    qint64 m_row = 0;
    qint64 m_flushedRow = 0;
    bool m_begun = false;
    FileError m_error;
};

} // namespace files
