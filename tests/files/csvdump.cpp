// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files whose paths come on standard input, one a line, and prints one line of JSON for each: encoding,
// dialect, problems, and with --cells the cells, the header row first. For comparing the reader with other
// programs.
#include "files/fileimport.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

QString lineEndingName(files::LineEnding ending)
{
    switch (ending) {
    case files::LineEnding::Lf:
        return QStringLiteral("LF");
    case files::LineEnding::CrLf:
        return QStringLiteral("CRLF");
    case files::LineEnding::Cr:
        return QStringLiteral("CR");
    case files::LineEnding::Mixed:
        return QStringLiteral("mixed");
    }
    return {};
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonArray cellsOf(const files::ImportedFile &file)
{
    QJsonArray rows;
    if (file.dialect.header) {
        QJsonArray header;
        for (const QByteArray &cell : file.headerCells)
            header.append(QString::fromUtf8(cell));
        rows.append(header);
    }
    for (quint64 row = 0; row < file.rows; ++row) {
        QJsonArray cells;
        file.block->text(file.place(row)).forEachCell([&cells](quint32, std::string_view cell) {
            cells.append(text(cell));
        });
        rows.append(cells);
    }
    return rows;
}

QJsonObject describe(const files::ImportedFile &file, bool withCells)
{
    QJsonObject object{
        {QStringLiteral("path"), file.path},
        {QStringLiteral("error"), static_cast<int>(file.error.kind)},
        {QStringLiteral("detail"), file.error.detail},
        {QStringLiteral("encoding"), QString::fromLatin1(file.encoding.name)},
        {QStringLiteral("bom"), file.encoding.bom},
        {QStringLiteral("delimiter"), QString::fromUtf8(file.dialect.delimiter)},
        {QStringLiteral("quote"),
         file.dialect.quote == 0 ? QString() : QString(QLatin1Char(file.dialect.quote))},
        {QStringLiteral("escape"), static_cast<int>(file.dialect.escape)},
        {QStringLiteral("lineEnding"), lineEndingName(file.dialect.lineEnding)},
        {QStringLiteral("header"), file.dialect.header},
        {QStringLiteral("skip"), file.dialect.skipLines},
        {QStringLiteral("comment"), QString::fromUtf8(file.dialect.commentPrefix)},
        {QStringLiteral("runs"), file.dialect.delimiterRuns},
        {QStringLiteral("trailing"), file.dialect.trailingDelimiter},
        {QStringLiteral("rows"), static_cast<qint64>(file.rows)},
        {QStringLiteral("columns"), file.columns.size()},
    };
    QJsonArray problems;
    for (const files::FileProblem &problem : file.problems)
        problems.append(QJsonArray{static_cast<int>(problem.kind), static_cast<qint64>(problem.line),
                                   static_cast<qint64>(problem.column)});
    object.insert(QStringLiteral("problems"), problems);
    if (withCells && file.block != nullptr)
        object.insert(QStringLiteral("cells"), cellsOf(file));
    return object;
}

} // namespace

int main(int argc, char **argv)
{
    bool withCells = false;
    files::ImportOptions options;
    options.makeRecords = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        withCells = withCells || argument == "--cells";
        if (argument == "--header")
            options.dialect.header = true;
    }
    std::string path;
    while (std::getline(std::cin, path)) {
        // "path<TAB>delimiter<TAB>quote<TAB>escape<TAB>encoding" when the dialect is known beforehand.
        const QList<QByteArray> parts = QByteArray::fromStdString(path).split('\x1f');
        files::ImportOptions these = options;
        if (parts.size() == 5) {
            these.dialect.delimiter = parts.at(1);
            these.dialect.quote = parts.at(2).isEmpty() ? '\0' : parts.at(2).front();
            these.dialect.escape =
                parts.at(3) == "backslash" ? files::Escape::Backslash : files::Escape::Doubled;
            these.dialect.skipLines = 0;
            these.encoding = parts.at(4);
        }
        const files::ImportedFile file = files::importFile(QString::fromUtf8(parts.front()), these);
        const QByteArray line = QJsonDocument(describe(file, withCells)).toJson(QJsonDocument::Compact);
        std::printf("%s\n", line.constData());
    }
    return 0;
}
