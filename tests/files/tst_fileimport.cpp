// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileimport.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <unistd.h>

using files::FileErrorKind;
using files::FileProblemKind;
using files::ImportedFile;
using files::ImportOptions;
using friends::Field;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList cells(const ImportedFile &file, quint64 row)
{
    QStringList result;
    file.block->text(file.place(row)).forEachCell([&result](quint32, std::string_view cell) {
        result.append(text(cell));
    });
    return result;
}

} // namespace

class TestFileImport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void aFriendFileBecomesRows();
    void cellsKeepTheirLines();
    void whatCannotBeReadIsAnError_data();
    void whatCannotBeReadIsAnError();
    void aFileWithoutPermissionIsAnError();
    void raggedRowsAreKeptAndTold();
    void aFileCutOffInTheMiddleIsTold();
    void problemsAreListedUpToALimitAndAllCounted();
    void anotherMappingNeedsNoReading();
    void encodingAndDialectCanBeChosen();
    void aLateByteDecidesTheEncodingOfTheWholeFile();
    void theFirstRowsComeWithoutTheRest();
    void readingCanBeCancelled();
    void aRowWithoutAnEndIsRefusedBeforeItIsWhole();
    void progressReachesTheEnd();
    void aFileThatChangesWhileItIsReadGivesNoRows();
    void aFileThatDisappearsWhileItIsReadGivesNoRows();
    void tooManyRowsAreRefused();
    void aHeaderAloneIsATableWithoutRows();
    void aTitlePaddedWithSeparatorsIsNoHeader();
    void theFileIsOnlyRead();
    void rawLinesCanBeSeen();
};

void TestFileImport::aFriendFileBecomesRows()
{
    const QString path =
        write(QStringLiteral("friends.csv"), "用户ID;好友ID;备注;Other\nalice;bob;小明;x\nalice;;\"a;b\";\n");
    ImportOptions options;
    options.defaults = {{friends::Column{Field::AddSource, {}}, "AddSource_Type_Web"}};
    const ImportedFile file = files::importFile(path, options);
    QVERIFY(!file.error);
    QCOMPARE(file.encoding.name, QByteArray("UTF-8"));
    QCOMPARE(file.dialect.delimiter, QByteArray(";"));
    QVERIFY(file.dialect.header);
    QCOMPARE(file.rows, 2U);
    QCOMPARE(file.columns.size(), 4);
    QCOMPARE(file.columns.at(0).column->field, Field::FromAccount);
    QVERIFY(!file.columns.at(3).column);
    QCOMPARE(cells(file, 1),
             (QStringList{QStringLiteral("alice"), QString(), QStringLiteral("a;b"), QString()}));
    QCOMPARE(file.records.size(), 2U);
    QCOMPARE(file.records.at(0).rowState(), friends::State::Ready);
    QCOMPARE(file.records.at(1).rowState(), friends::State::Problem);
    QCOMPARE(text(file.block->field(file.records.at(0).place, {Field::AddSource, {}})),
             QStringLiteral("AddSource_Type_Web"));
    QCOMPARE(file.block->source(), QStringLiteral("friends.csv"));
    QCOMPARE(file.problemCount, 0U);
}

void TestFileImport::cellsKeepTheirLines()
{
    const ImportedFile file =
        files::importFile(write(QStringLiteral("lines.csv"), "a,b\n\n1,\"x\ny\"\n2,z\n"));
    QCOMPARE(file.headerLine, 1U);
    QCOMPARE(file.block->text(file.place(0)).line(), 3U);
    QCOMPARE(file.block->text(file.place(1)).line(), 5U);
}

void TestFileImport::whatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, const QByteArray &bytes, FileErrorKind kind, const char *detail) {
        QTest::newRow(name) << bytes << QString::fromLatin1(name) << kind << QString::fromLatin1(detail);
    };
    add("empty.csv", "", FileErrorKind::Empty, "");
    add("mark.csv", "\xEF\xBB\xBF", FileErrorKind::Empty, "");
    add("blank.csv", "\r\n  \n\n", FileErrorKind::Empty, "");
    add("picture.csv", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), FileErrorKind::Binary, "PNG");
    add("program.csv",
        QByteArray("\x7F"
                   "ELF\2\1\1\0\0\0\0\0\0\0\0\0",
                   16),
        FileErrorKind::Binary, "ELF");
    add("paper.csv", "%PDF-1.7\n1 0 obj\n", FileErrorKind::Binary, "PDF");
    add("archive.csv", QByteArray("PK\3\4\x14\0\0\0\x08\0something.txt", 23), FileErrorKind::Binary, "ZIP");
    add("packed.csv.gz", QByteArray("\x1F\x8B\x08\0\0\0\0\0\0\3", 10), FileErrorKind::Binary, "GZIP");
    add("sheet.xlsx", QByteArray("PK\3\4\x14\0\0\0\x08\0xl/workbook.xml", 25), FileErrorKind::Spreadsheet,
        "broken: Not a zip archive");
    add("sheet.ods", "PK\3\4mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        FileErrorKind::Spreadsheet, "broken: Not a zip archive");
    add("sheet.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileErrorKind::Spreadsheet, "xls");
    QByteArray noise;
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i)
        noise.append(static_cast<char>(random.bounded(256)));
    add("noise.csv", noise, FileErrorKind::Binary, "");
}

void TestFileImport::whatCannotBeReadIsAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(FileErrorKind, kind);
    QFETCH(QString, detail);
    const QString path = write(name, bytes);
    for (const ImportedFile &file : {files::importFile(path), files::previewFile(path)}) {
        QCOMPARE(file.error.kind, kind);
        QCOMPARE(file.error.detail, detail);
        QCOMPARE(file.error.path, path);
        QCOMPARE(file.rows, 0U);
    }
    QCOMPARE(files::importFile(m_folder.filePath(QStringLiteral("missing.csv"))).error.kind,
             FileErrorKind::NotFound);
    QCOMPARE(files::importFile(m_folder.path()).error.kind, FileErrorKind::IsFolder);
}

void TestFileImport::aFileWithoutPermissionIsAnError()
{
    const QString path = write(QStringLiteral("secret.csv"), "a,b\n");
    QVERIFY(QFile::setPermissions(path, {}));
    const bool readable =
        ::access(QFile::encodeName(path).constData(), R_OK) == 0; // root may read everything
    QCOMPARE(files::importFile(path).error.kind,
             readable ? FileErrorKind::None : FileErrorKind::NoPermission);
}

void TestFileImport::raggedRowsAreKeptAndTold()
{
    const ImportedFile file =
        files::importFile(write(QStringLiteral("ragged.csv"), "a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,11,12\n"));
    QCOMPARE(file.rows, 4U);
    QCOMPARE(cells(file, 2).size(), 4);
    QCOMPARE(file.problems.size(), 2);
    QCOMPARE(file.problems.at(0).kind, FileProblemKind::TooFewCells);
    QCOMPARE(file.problems.at(0).line, 3U);
    QCOMPARE(file.problems.at(0).found, 2);
    QCOMPARE(file.problems.at(0).expected, 3);
    QCOMPARE(file.problems.at(1).kind, FileProblemKind::TooManyCells);
    QCOMPARE(file.problems.at(1).line, 4U);
    QCOMPARE(file.problems.at(1).row, 3U);
}

void TestFileImport::aFileCutOffInTheMiddleIsTold()
{
    const ImportedFile file = files::importFile(write(QStringLiteral("cut.csv"), "a,b,c\n1,2,3\n4,5,6\n7,8"));
    QCOMPARE(file.rows, 3U);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.at(0).kind, FileProblemKind::CutOff);
    QCOMPARE(file.problems.at(0).line, 4U);
}

void TestFileImport::problemsAreListedUpToALimitAndAllCounted()
{
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 100; ++i)
        bytes += i % 2 == 0 ? "1,2\n" : "1,2\"x\n";
    ImportOptions options;
    options.maxProblems = 10;
    const ImportedFile file = files::importFile(write(QStringLiteral("many.csv"), bytes), options);
    QCOMPARE(file.problems.size(), 10);
    QCOMPARE(file.problemCount, 50U);
}

void TestFileImport::anotherMappingNeedsNoReading()
{
    const QString path = write(QStringLiteral("map.csv"), "who,whom\nalice,bob\n");
    ImportedFile file = files::importFile(path);
    QCOMPARE(file.records.at(0).rowState(), friends::State::Problem);
    QVERIFY(QFile::remove(path));
    files::remap(file,
                 {{QStringLiteral("who"), friends::Column{Field::FromAccount, {}}},
                  {QStringLiteral("whom"), friends::Column{Field::ToAccount, {}}}},
                 {{friends::Column{Field::AddSource, {}}, "Web"}});
    QCOMPARE(file.records.at(0).rowState(), friends::State::Ready);
    QCOMPARE(text(file.block->field(file.records.at(0).place, {Field::ToAccount, {}})),
             QStringLiteral("bob"));
}

void TestFileImport::encodingAndDialectCanBeChosen()
{
    const QString path = write(QStringLiteral("choose.csv"), "\xD0\xA1\xC3\xF7;1,5\n");
    ImportOptions options;
    options.encoding = "GB18030";
    options.dialect.delimiter = ",";
    options.dialect.header = false;
    const ImportedFile file = files::importFile(path, options);
    QCOMPARE(cells(file, 0), (QStringList{QStringLiteral("小明;1"), QStringLiteral("5")}));
    QCOMPARE(file.columns.at(0).name, QStringLiteral("Column 1"));
}

void TestFileImport::aLateByteDecidesTheEncodingOfTheWholeFile()
{
    QByteArray bytes = "name,note\n";
    while (bytes.size() < 1500 * 1024)
        bytes += "alice,plain text without anything\n";
    const QByteArray late = "\xD0\xA1\xC3\xF7\xCD\xAC\xD1\xA7,\xB1\xB1\xBE\xA9\xBF\xCD\xBB\xA7\n";
    const ImportedFile chinese = files::importFile(write(QStringLiteral("late.csv"), bytes + late + late));
    QVERIFY(!chinese.error);
    QCOMPARE(chinese.encoding.name, QByteArray("GB18030"));
    QCOMPARE(cells(chinese, chinese.rows - 1),
             (QStringList{QStringLiteral("小明同学"), QStringLiteral("北京客户")}));
    QCOMPARE(chinese.problemCount, 0U);
}

void TestFileImport::theFirstRowsComeWithoutTheRest()
{
    QByteArray bytes = "name,note\n";
    while (bytes.size() < 3000 * 1024)
        bytes += "alice,plain text without anything\n";
    const QString path = write(QStringLiteral("long.csv"), bytes);
    const ImportedFile some = files::previewFile(path, {}, 50);
    QCOMPARE(some.rows, 50U);
    QVERIFY(!some.complete);
    QCOMPARE(some.size, bytes.size());
    const ImportedFile more = files::previewFile(path, {}, 10'000'000);
    QVERIFY(!more.complete);
    QVERIFY(more.rows > 1000);
    QCOMPARE(more.problemCount, 0U);
    QCOMPARE(cells(more, more.rows - 1).size(), 2);
    QVERIFY(files::previewFile(write(QStringLiteral("short.csv"), "a,b\n1,2\n"), {}, 50).complete);
}

void TestFileImport::aRowWithoutAnEndIsRefusedBeforeItIsWhole()
{
    const QString line = write(QStringLiteral("line.csv"), "a,b\n1," + QByteArray(17 << 20, 'x'));
    const ImportedFile tooLong = files::importFile(line, {});
    QCOMPARE(tooLong.error.kind, FileErrorKind::TooLarge);
    QCOMPARE(tooLong.error.detail, QStringLiteral("line"));
    const QString commas = write(QStringLiteral("commas.csv"), "a,b\n" + QByteArray(12 << 20, ','));
    const ImportedFile tooMany = files::importFile(commas, {});
    QCOMPARE(tooMany.error.kind, FileErrorKind::TooLarge);
    QCOMPARE(tooMany.error.detail, QStringLiteral("columns"));
}

void TestFileImport::readingCanBeCancelled()
{
    QByteArray bytes = "name,note\n";
    for (int i = 0; i < 50000; ++i)
        bytes += "alice,text\n";
    std::stop_source stop;
    int reports = 0;
    const ImportedFile file = files::importFile(write(QStringLiteral("cancel.csv"), bytes), {},
                                                stop.get_token(), [&](qint64, qint64) {
                                                    ++reports;
                                                    stop.request_stop();
                                                });
    QCOMPARE(file.error.kind, FileErrorKind::Cancelled);
    QCOMPARE(reports, 1);
    QVERIFY(file.records.empty());
}

void TestFileImport::progressReachesTheEnd()
{
    QByteArray bytes = "name,note\n";
    for (int i = 0; i < 50000; ++i)
        bytes += "alice,text\n";
    qint64 last = 0;
    bool ascending = true;
    const ImportedFile file = files::importFile(
        write(QStringLiteral("progress.csv"), bytes), {}, {}, [&](qint64 done, qint64 total) {
            ascending = ascending && done >= last && total == bytes.size();
            last = done;
        });
    QVERIFY(!file.error);
    QVERIFY(ascending);
    QCOMPARE(last, bytes.size());
}

void TestFileImport::aFileThatChangesWhileItIsReadGivesNoRows()
{
    QByteArray bytes = "name,note\n";
    for (int i = 0; i < 200000; ++i)
        bytes += "alice,text\n";
    for (const bool shrink : {true, false}) {
        const QString path = write(QStringLiteral("changing.csv"), bytes);
        bool done = false;
        const ImportedFile file = files::importFile(path, {}, {}, [&](qint64, qint64) {
            if (done)
                return;
            done = true;
            QFile other(path);
            if (shrink)
                other.resize(5000);
            else if (other.open(QIODevice::Append))
                other.write("mallory,added\n");
        });
        QVERIFY(done);
        QCOMPARE(file.error.kind, FileErrorKind::Changed);
        QCOMPARE(file.rows, 0U);
        QVERIFY(file.records.empty());
    }
}

void TestFileImport::aFileThatDisappearsWhileItIsReadGivesNoRows()
{
    QByteArray bytes = "name,note\n";
    for (int i = 0; i < 50000; ++i)
        bytes += "alice,text\n";
    const QString path = write(QStringLiteral("going.csv"), bytes);
    const ImportedFile file = files::importFile(path, {}, {}, [&](qint64, qint64) { QFile::remove(path); });
    QCOMPARE(file.error.kind, FileErrorKind::Disappeared);
    QVERIFY(file.records.empty());
}

void TestFileImport::tooManyRowsAreRefused()
{
    ImportOptions options;
    options.maxRows = 2;
    const ImportedFile file =
        files::importFile(write(QStringLiteral("large.csv"), "a,b\n1,2\n3,4\n5,6\n"), options);
    QCOMPARE(file.error.kind, FileErrorKind::TooLarge);
    QCOMPARE(file.error.limit, 2);
    const ImportedFile wide =
        files::importFile(write(QStringLiteral("wide.csv"), QByteArray(3'000'000, ',')));
    QCOMPARE(wide.error.kind, FileErrorKind::TooLarge);
    QCOMPARE(wide.error.detail, QStringLiteral("columns"));
}

void TestFileImport::aHeaderAloneIsATableWithoutRows()
{
    const ImportedFile file =
        files::importFile(write(QStringLiteral("header.csv"), "From_Account,To_Account,AddSource\n"));
    QVERIFY(!file.error);
    QVERIFY(file.dialect.header);
    QCOMPARE(file.rows, 0U);
    QCOMPARE(file.columns.size(), 3);
    QVERIFY(file.block != nullptr);
}

void TestFileImport::aTitlePaddedWithSeparatorsIsNoHeader()
{
    for (const QByteArray &bytes :
         {QByteArray("Friends export,,\nFrom_Account,To_Account,AddSource\nu,a,Web\nu,b,Web\n"),
          QByteArray("Friends;;\n;;\nFrom_Account;To_Account;AddSource\nu;a;Web\nu;b;Web\n")}) {
        const ImportedFile file = files::importFile(write(QStringLiteral("title.csv"), bytes));
        QVERIFY(file.dialect.header);
        QCOMPARE(file.headerCells.value(1), QByteArray("To_Account"));
        QCOMPARE(file.rows, 2U);
    }
    // Without names that are known it may be a row like any other.
    const ImportedFile rows = files::importFile(write(QStringLiteral("rows.csv"), "a,,\nb,2,3\nc,4,5\n"));
    QCOMPARE(rows.rows + (rows.dialect.header ? 1U : 0U), 3U);
}

void TestFileImport::theFileIsOnlyRead()
{
    const QByteArray bytes = "a,b\n1,\"2\n";
    const QString path = write(QStringLiteral("kept.csv"), bytes);
    const QDateTime before = QFileInfo(path).lastModified();
    QVERIFY(!files::importFile(path).error);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QFileInfo(path).lastModified(), before);
}

void TestFileImport::rawLinesCanBeSeen()
{
    const QString path = write(QStringLiteral("raw.csv"), "one\r\ntwo\rthree\nfour");
    QCOMPARE(files::rawLines(path, {}, 1), QByteArray("one"));
    QCOMPARE(files::rawLines(path, {}, 2, 2), QByteArray("two\nthree"));
    QCOMPARE(files::rawLines(path, {}, 4), QByteArray("four"));
    QCOMPARE(files::rawLines(path, {}, 9), QByteArray());
}

QTEST_GUILESS_MAIN(TestFileImport)
#include "tst_fileimport.moc"
