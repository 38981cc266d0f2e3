// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes a file holds: encoding and dialect are found, rows come out in the order of their lines, the
// same ones wherever the pieces end that are read, and what is written of them reads back the same. The first
// byte of the input chooses the piece size and whether the encoding is told.
#include "files/columnmapping.h"
#include "files/csvreader.h"
#include "files/csvwriter.h"
#include "files/dialectdetector.h"
#include "files/fileimport.h"

#include <QtCore/QBuffer>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using Rows = QList<QList<QByteArray>>;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

struct Reading {
    Rows rows;
    std::vector<files::FileProblem> problems;
};

Reading read(QByteArray bytes, const QByteArray &encoding, const files::Dialect &dialect, std::size_t piece)
{
    QBuffer buffer(&bytes);
    require(buffer.open(QIODevice::ReadOnly));
    files::CsvReader reader(buffer, encoding, dialect, {piece, 1 << 20});
    Reading reading;
    quint64 line = 0;
    while (reader.next()) {
        require(reader.line() > line);
        line = reader.line();
        require(!reader.cells().empty());
        QList<QByteArray> row;
        for (const std::string_view cell : reader.cells())
            row.append(QByteArray(cell.data(), static_cast<qsizetype>(cell.size())));
        reading.rows.append(row);
        for (const files::FileProblem &problem : reader.problems()) {
            require(problem.line >= line && problem.column <= static_cast<quint32>(row.size()));
            reading.problems.push_back(problem);
        }
    }
    require(!reader.readFailed());
    return reading;
}

void writeAndReadBack(Rows rows)
{
    if (rows.isEmpty())
        return;
    for (QList<QByteArray> &row : rows)
        row.resize(rows.front().size());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    require(buffer.open(QIODevice::WriteOnly));
    files::CsvWriter writer(buffer);
    for (const QList<QByteArray> &row : rows)
        writer.writeRow(row);
    require(!writer.finish());
    require(read(bytes, "UTF-8", {}, 4096).rows == rows);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1 || size > 20000)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    static_cast<void>(files::binaryKind(bytes, QString()));
    QByteArray encoding = files::guessEncoding(bytes).name;
    if (data[0] & 0x80) {
        const QList<QByteArray> known = files::knownEncodings();
        encoding = known.at((data[0] & 0x7f) % known.size());
    }
    files::Decoder decoder(encoding);
    std::string text;
    decoder.decode(bytes, true, text);
    const QByteArrayView view(text.data(), static_cast<qsizetype>(text.size()));
    require(view.size() == 0 || QUtf8StringView(view.data(), view.size()).isValidUtf8());

    const files::Dialect dialect = files::detectDialect(view, true);
    require(!dialect.delimiter.isEmpty() && dialect.delimiter != "\n" && dialect.delimiter != "\r");
    const Reading whole = read(bytes, encoding, dialect, 1 << 18);
    const Reading drips = read(bytes, encoding, dialect, 1 + data[0] % 64);
    require(whole.rows == drips.rows);
    require(whole.problems == drips.problems);
    if (!whole.rows.isEmpty())
        require(files::mapColumns(whole.rows.front(), 1).size() >= whole.rows.front().size());
    writeAndReadBack(whole.rows);
    return 0;
}
