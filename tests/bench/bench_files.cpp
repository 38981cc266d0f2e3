// SPDX-License-Identifier: GPL-3.0-or-later
// How fast files of friend rows are read, up to ten million rows, beside libcsv, Python's csv module and
// sqlite3 on the same file in the same run, where they are installed.
#include "bench.h"

#include "files/csvreader.h"
#include "files/csvwriter.h"
#include "files/fileimport.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#ifdef FC_HAVE_LIBCSV
#include <csv.h>
#endif

namespace {

/// 113 bytes a row, 15 % of the cells quoted, Chinese and Korean text.
bool writeFile(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator random(1);
    const QList<QByteArray> remarks{"小明同学", "\"张伟, 北京\"",     "친구 김철수",  "\"회사, 동료\"",
                                    "Bob",      "\"say \"\"hi\"\"\"", "客户经理李娜", ""};
    const QList<QByteArray> groups{"Friends", "\"Work, Berlin\"", "Family|School", "同事", ""};
    QByteArray buffer =
        "From_Account,To_Account,AddSource,Remark,GroupName,AddWording,AddTime,Tag_SNS_Custom_Level\r\n";
    for (int i = 0; i < rows; ++i) {
        buffer += "user_" + QByteArray::number(i / 500) + ",friend_account_" + QByteArray::number(i)
            + ",AddSource_Type_Android," + remarks.at(random.bounded(8)) + ',' + groups.at(random.bounded(5))
            + ',' + (random.bounded(4) == 0 ? "\"Hello, nice to meet you\"" : "Hello from the other side")
            + ",1420000001," + QByteArray::number(random.bounded(100)) + "\r\n";
        if (buffer.size() > 1 << 20) {
            file.write(buffer);
            buffer.clear();
        }
    }
    return file.write(buffer) == buffer.size();
}

files::CsvReader::Count countWithOurs(const QString &path, std::vector<quint64> *starts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    files::CsvReader reader(file, "UTF-8", {});
    return reader.countAll(starts);
}

quint64 readCells(const QString &path)
{
    QFile file(path);
    quint64 bytes = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    files::CsvReader reader(file, "UTF-8", {});
    while (reader.next()) {
        for (const std::string_view cell : reader.cells())
            bytes += cell.size();
    }
    return bytes;
}

#ifdef FC_HAVE_LIBCSV
struct Counter {
    quint64 rows = 0;
    quint64 cells = 0;
};

Counter countWithLibcsv(const QString &path)
{
    Counter counter;
    csv_parser parser;
    QFile file(path);
    if (csv_init(&parser, 0) != 0 || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return counter;
    const auto cell = [](void *, std::size_t, void *data) { ++static_cast<Counter *>(data)->cells; };
    const auto row = [](int, void *data) { ++static_cast<Counter *>(data)->rows; };
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(piece.data(), piece.size())) > 0)
        csv_parse(&parser, piece.constData(), static_cast<std::size_t>(got), cell, row, &counter);
    csv_fini(&parser, cell, row, &counter);
    csv_free(&parser);
    return counter;
}
#endif

/// Another program doing its part with the file; none when it is not installed.
void benchProgram(const std::string &what, const QString &program, const QStringList &arguments,
                  std::chrono::duration<double> ours)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return;
    int status = 0;
    const auto time = bench::measure([&] { status = QProcess::execute(found, arguments); });
    if (status == 0)
        bench::row(what, bench::duration(time), bench::withUnit(time / ours, "times our time"));
}

std::string madeFile(const QString &path, int rows)
{
    if (!writeFile(path, rows)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        std::exit(1);
    }
    const int millions = rows / 1'000'000;
    const std::string count = millions > 0 ? std::to_string(millions) + ",000" : std::to_string(rows / 1000);
    return count + ",000 rows, " + bench::withUnit(static_cast<double>(QFile(path).size()) / 1e6, "MB");
}

/// What must not grow with the file, and what must grow with it and no more.
void benchGrowth(const QString &path, int rows)
{
    const std::string size = madeFile(path, rows);
    const auto preview = bench::best(5, [&] { static_cast<void>(files::previewFile(path)); });
    bench::row(size + ": first 200 rows, encoding and dialect found", bench::duration(preview));
    std::vector<quint64> starts;
    const auto read = bench::best(3, [&] {
        starts.clear();
        static_cast<void>(countWithOurs(path, &starts));
    });
    bench::row(size + ": read, checked for UTF-8, every row indexed", bench::duration(read),
               bench::withUnit(read.count() * 1e9 / rows, "ns a row"));
    QFile::remove(path);
}

void benchSize(const QString &path, int rows)
{
    const std::string size = madeFile(path, rows);
    const double megabytes = static_cast<double>(QFile(path).size()) / 1e6;
    std::vector<quint64> starts;
    files::CsvReader::Count count;
    const auto ours = bench::best(5, [&] {
        starts.clear();
        count = countWithOurs(path, &starts);
    });
    bench::row(size + ": read, checked for UTF-8, every row indexed", bench::duration(ours),
               bench::withUnit(megabytes / ours.count(), "MB/s") + ", " + std::to_string(count.rows)
                   + " rows, " + std::to_string(count.cells) + " cells");
#ifdef FC_HAVE_LIBCSV
    Counter other;
    const auto libcsv = bench::best(3, [&] { other = countWithLibcsv(path); });
    bench::row(size + ": libcsv counts rows and cells", bench::duration(libcsv),
               bench::withUnit(libcsv / ours, "times our time") + ", " + std::to_string(other.rows)
                   + " rows, " + std::to_string(other.cells) + " cells");
#endif
    benchProgram(
        size + ": Python's csv module counts rows", QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import csv, sys; sum(1 for _ in csv.reader(open(sys.argv[1], newline='')))"), path},
        ours);
    benchProgram(
        size + ": sqlite3 imports it", QStringLiteral("sqlite3"),
        {QStringLiteral(":memory:"), QStringLiteral(".mode csv"), QStringLiteral(".import '%1' t").arg(path)},
        ours);
    quint64 bytes = 0;
    const auto cells = bench::best(3, [&] { bytes = readCells(path); });
    bench::row(size + ": every cell decoded", bench::duration(cells),
               bench::withUnit(static_cast<double>(bytes) / 1e6, "MB of text"));
    files::ImportOptions options;
    options.makeRecords = false;
    const auto kept = bench::best(3, [&] { static_cast<void>(files::importFile(path, options)); });
    bench::row(size + ": all cells into memory", bench::duration(kept));
    files::ImportedFile file;
    const double before = bench::residentBytes();
    const auto records = bench::measure([&] { file = files::importFile(path); });
    const double held = bench::residentBytes() - before;
    const auto perRow = [rows](double memory) {
        return bench::withUnit(memory / rows, "bytes a row above ");
    };
    bench::row(size + ": the same, checked by the rules", bench::duration(records),
               perRow(held - static_cast<double>(file.size)) + "the file, "
                   + perRow(held - static_cast<double>(bytes)) + "its cells alone");
    const auto duplicates = bench::measure([&] {
        friends::Table table;
        friends::Change change = table.prepareImport(file.block, std::move(file.records), false);
        table.apply(change);
    });
    bench::row(size + ": and taken into a table, duplicates found", bench::duration(duplicates),
               bench::withUnit((records - kept + duplicates).count(), "s for rules and duplicates"));
    const auto preview = bench::best(5, [&] { static_cast<void>(files::previewFile(path)); });
    bench::row(size + ": first 200 rows with encoding and dialect found", bench::duration(preview));
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    benchSize(path, 1'000'000);
    benchGrowth(path, 100'000);
    benchGrowth(path, 1'000'000);
    benchGrowth(path, 10'000'000);
    return 0;
}
