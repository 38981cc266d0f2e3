// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetwriter.h"

#include "files/spreadsheet.h"
#include "files/spreadsheetvalues.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>
#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <vector>
#include <xlsxwriter.h>

namespace files {

namespace {

constexpr quint64 mostRows = 1'048'576;
constexpr std::size_t mostColumns = 16'384;
constexpr qsizetype mostUnits = 32'767;
constexpr qsizetype copyBytes = 1024 * 1024;
constexpr qint64 littleSpace = 1024 * 1024;
constexpr quint64 rowsForWidths = 200;
constexpr int narrowest = 8;
constexpr int widest = 50;

/// What a sheet may be called: at most 31 characters without []:*?/\ and without quotes at the ends.
QByteArray allowedName(const QString &name)
{
    QString allowed;
    for (const QChar c : name) {
        if (!QStringLiteral("[]:*?/\\").contains(c) && c >= QLatin1Char(' '))
            allowed += c;
    }
    allowed = allowed.left(31);
    while (allowed.startsWith(QLatin1Char('\'')))
        allowed.remove(0, 1);
    while (allowed.endsWith(QLatin1Char('\'')))
        allowed.chop(1);
    return allowed.trimmed().isEmpty() ? QByteArray("Sheet1") : allowed.toUtf8();
}

/// About how many letters wide a text is; letters of East Asia count twice.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            break;
        width += c.unicode() >= 0x1100 ? 2 : 1;
    }
    return width;
}

} // namespace

struct SpreadsheetWriter::State {
    QString path;
    FileError error;
    QSaveFile target;
    QTemporaryFile made; ///< what libxlsxwriter writes
    QByteArray madeName;
    QByteArray folder;
    bool header = true;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *text = nullptr;
    lxw_format *bold = nullptr;
    quint64 rows = 0;
    quint64 rowsWithText = 0;
    qint64 textBytes = 0;
    std::vector<int> widths;

    explicit State(const QString &to) : path(to), target(to) { }
    ~State()
    {
        if (book)
            lxw_workbook_free(book);
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    void fail(FileErrorKind kind, const QString &detail, qint64 limit = 0)
    {
        if (!error)
            error = {kind, path, detail, limit};
    }
    void failWriting(const QString &words);
    void open(const SpreadsheetWriteOptions &options);
    void writeCell(std::size_t column, std::string_view cell, bool isHeader);
    void close();
    void readBack();
    void putInPlace();
};

void SpreadsheetWriter::State::failWriting(const QString &words)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const bool full = storage.isValid() && storage.bytesAvailable() < littleSpace;
    fail(full ? FileErrorKind::NoSpace : FileErrorKind::WriteFailed, words);
}

void SpreadsheetWriter::State::open(const SpreadsheetWriteOptions &options)
{
    header = options.header;
    if (QFileInfo(path).isDir()) {
        fail(FileErrorKind::IsFolder, {});
        return;
    }
    if (!target.open(QIODevice::WriteOnly)) {
        const bool denied = target.error() == QFileDevice::PermissionsError;
        fail(denied ? FileErrorKind::NoPermission : FileErrorKind::WriteFailed, target.errorString());
        return;
    }
    const QString beside = QFileInfo(path).absolutePath();
    made.setFileTemplate(beside + QLatin1String("/.friendconsole-XXXXXX.xlsx"));
    if (!made.open()) {
        failWriting(made.errorString());
        return;
    }
    madeName = QFile::encodeName(made.fileName());
    folder = QFile::encodeName(beside);
    lxw_workbook_options settings{};
    settings.constant_memory = LXW_TRUE;
    settings.tmpdir = folder.data();
    book = workbook_new_opt(madeName.constData(), &settings);
    sheet = book ? workbook_add_worksheet(book, allowedName(options.sheetName).constData()) : nullptr;
    if (!sheet) {
        failWriting(QStringLiteral("libxlsxwriter"));
        return;
    }
    text = workbook_add_format(book);
    format_set_num_format_index(text, 0x31); // "@", text
    bold = workbook_add_format(book);
    format_set_num_format_index(bold, 0x31);
    format_set_bold(bold);
    if (header)
        worksheet_freeze_panes(sheet, 1, 0);
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

void SpreadsheetWriter::State::writeCell(std::size_t column, std::string_view cell, bool isHeader)
{
    const QString shown = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    if (shown.size() > mostUnits) {
        fail(FileErrorKind::SheetFull, QStringLiteral("cell"), mostUnits);
        return;
    }
    const QByteArray valid = shown.toUtf8();
    textBytes += valid.size();
    const std::string escaped = escapeUnits({valid.constData(), static_cast<std::size_t>(valid.size())});
    const lxw_error failed =
        worksheet_write_string(sheet, static_cast<lxw_row_t>(rows), static_cast<lxw_col_t>(column),
                               escaped.c_str(), isHeader ? bold : text);
    if (failed != LXW_NO_ERROR)
        failWriting(QString::fromUtf8(lxw_strerror(failed)));
    if (rows >= rowsForWidths)
        return;
    if (widths.size() <= column)
        widths.resize(column + 1, narrowest);
    widths[column] = std::clamp(widthOf(shown), widths[column], widest);
}

void SpreadsheetWriter::State::close()
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widths[i] + 2, text);
    }
    const lxw_error failed = workbook_close(book);
    book = nullptr;
    if (failed != LXW_NO_ERROR)
        failWriting(QString::fromUtf8(lxw_strerror(failed)));
}

/// libxlsxwriter does not notice when the disk is full while it writes rows; reading them back does.
void SpreadsheetWriter::State::readBack()
{
    SpreadsheetFile file = SpreadsheetFile::open(made.fileName());
    qint64 bytes = 0;
    const SheetReading reading = file.readSheet(0, [&](quint64, std::span<const std::string_view> cells) {
        for (const std::string_view cell : cells)
            bytes += static_cast<qint64>(cell.size());
        return true;
    });
    if (reading.error || reading.rows != rowsWithText || bytes != textBytes)
        failWriting(reading.error ? reading.error.raw
                                  : QStringLiteral("what was written does not read back"));
}

void SpreadsheetWriter::State::putInPlace()
{
    QFile written(made.fileName());
    if (!written.open(QIODevice::ReadOnly)) {
        failWriting(written.errorString());
        return;
    }
    while (!written.atEnd()) {
        const QByteArray piece = written.read(copyBytes);
        if (piece.isEmpty() || target.write(piece) != piece.size()) {
            failWriting(piece.isEmpty() ? written.errorString() : target.errorString());
            return;
        }
    }
    if (!target.commit())
        failWriting(target.errorString());
}

SpreadsheetWriter::SpreadsheetWriter(const QString &path, SpreadsheetWriteOptions options)
    : m_state(std::make_unique<State>(path))
{
    m_state->open(options);
}

SpreadsheetWriter::~SpreadsheetWriter() = default;

const FileError &SpreadsheetWriter::error() const
{
    return m_state->error;
}

void SpreadsheetWriter::writeRow(std::span<const std::string_view> cells)
{
    if (m_state->error || !m_state->book)
        return;
    if (m_state->rows >= mostRows)
        m_state->fail(FileErrorKind::SheetFull, QStringLiteral("rows"), static_cast<qint64>(mostRows));
    if (cells.size() > mostColumns)
        m_state->fail(FileErrorKind::SheetFull, QStringLiteral("columns"), static_cast<qint64>(mostColumns));
    bool anyText = false;
    const bool isHeader = m_state->header && m_state->rows == 0;
    for (std::size_t i = 0; i < cells.size() && !m_state->error; ++i) {
        if (cells[i].empty())
            continue;
        anyText = true;
        m_state->writeCell(i, cells[i], isHeader);
    }
    ++m_state->rows;
    m_state->rowsWithText += anyText ? 1 : 0;
}

void SpreadsheetWriter::writeRow(const QList<QByteArray> &cells)
{
    std::vector<std::string_view> views;
    views.reserve(static_cast<std::size_t>(cells.size()));
    for (const QByteArray &cell : cells)
        views.emplace_back(cell.constData(), static_cast<std::size_t>(cell.size()));
    writeRow(views);
}

FileError SpreadsheetWriter::finish()
{
    if (m_state->book && !m_state->error) {
        m_state->close();
        if (!m_state->error)
            m_state->readBack();
        if (!m_state->error)
            m_state->putInPlace();
    }
    return m_state->error;
}

} // namespace files
