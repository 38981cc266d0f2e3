// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileimport.h"
#include "testpaths.h"

#include "spreadsheets/zips.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using files::FileErrorKind;
using files::FileProblemKind;
using files::ImportedFile;
using friends::Field;

namespace {

const QString threeSheets = QStringLiteral(FC_TEST_DATA "/spreadsheets/three-sheets.xlsx");

QByteArray textCells(const QList<QByteArray> &cells)
{
    QByteArray row;
    for (const QByteArray &cell : cells)
        row += cell.isEmpty() ? QByteArray("<c/>") : "<c t=\"str\"><v>" + cell + "</v></c>";
    return "<row>" + row + "</row>";
}

QString rows(const ImportedFile &file)
{
    QStringList lines;
    for (quint64 i = 0; i < file.rows; ++i) {
        QStringList cells;
        file.block->text(file.place(i)).forEachCell([&cells](quint32, std::string_view cell) {
            cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        });
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines.join(QLatin1Char('/'));
}

} // namespace

class TestSpreadsheetImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWorkbookIsImportedLikeAnyTable()
    {
        const ImportedFile file = files::importFile(threeSheets);
        QVERIFY2(!file.error, qPrintable(file.error.detail));
        QVERIFY(file.spreadsheet);
        QCOMPARE(file.spreadsheet->sheets.size(), 3);
        QCOMPARE(file.spreadsheet->sheet, 1);
        QVERIFY(file.dialect.header);
        QCOMPARE(file.headerLine, 1U);
        QCOMPARE(file.columns.at(1).column, (std::optional<friends::Column>({Field::ToAccount, {}})));
        QCOMPARE(rows(file),
                 QStringLiteral("alice|bob|Android|小明|2024-01-31 09:05:00/88012345678901|carol|Android|"
                                "김서연|2024-02-01 00:00:00"));
        QCOMPARE(file.block->text(file.place(1)).line(), 3U);
        QCOMPARE(file.records.size(), std::size_t{2});
        QCOMPARE(file.problemCount, 0U);
        QCOMPARE(file.block->source(), QStringLiteral("three-sheets.xlsx"));
        QVERIFY(file.complete);
    }

    void anotherSheetIsChosenByNameOrNumber()
    {
        files::ImportOptions options;
        for (const QString &sheet : {QStringLiteral("2024"), QStringLiteral("3")}) {
            options.sheet = sheet;
            QCOMPARE(rows(files::importFile(threeSheets, options)), QStringLiteral("dave|erin"));
        }
        options.sheet = QStringLiteral("Settings");
        QCOMPARE(files::importFile(threeSheets, options).spreadsheet->sheet, 0);
        options.sheet = QStringLiteral("Nobody");
        const ImportedFile none = files::importFile(threeSheets, options);
        QCOMPARE(none.error.kind, FileErrorKind::Spreadsheet);
        QCOMPARE(none.error.detail, QStringLiteral("no such sheet"));
        QCOMPARE(none.spreadsheet->sheets.size(), 3);
    }

    void aPreviewHasTheFirstRows()
    {
        const ImportedFile all = files::previewFile(threeSheets);
        QCOMPARE(all.rows, 2U);
        QVERIFY(all.complete);
        const ImportedFile one = files::previewFile(threeSheets, {}, 1);
        QCOMPARE(one.rows, 1U);
        QVERIFY(!one.complete);
    }

    void titlesAboveTheHeaderAreLeftOut()
    {
        const ImportedFile file =
            imported("<row r=\"1\"><c t=\"str\"><v>Friends of November</v></c></row>"
                     "<row r=\"4\"><c t=\"str\"><v>From_Account</v></c><c t=\"str\"><v>To_Account"
                     "</v></c></row>"
                     + textCells({"alice", "bob"}) + textCells({"alice", "carol"}));
        QCOMPARE(file.headerLine, 4U);
        QCOMPARE(file.dialect.skipLines, 3);
        QCOMPARE(rows(file), QStringLiteral("alice|bob/alice|carol"));
        files::ImportOptions options;
        options.dialect.skipLines = 4;
        options.dialect.header = false;
        QCOMPARE(rows(files::importFile(m_path, options)), QStringLiteral("alice|bob/alice|carol"));
        QCOMPARE(files::importFile(m_path, options).headerLine, 0U);
    }

    void emptyCellsAtTheEndOfARowAreNoProblem()
    {
        const ImportedFile file = imported(textCells({"From_Account", "To_Account", "Remark"})
                                           + textCells({"alice", "bob"}) + textCells({"a", "b", "c", "d"}));
        QCOMPARE(rows(file), QStringLiteral("alice|bob||/a|b|c|d"));
        QCOMPARE(file.columns.size(), 4);
        QCOMPARE(file.problemCount, 0U);
    }

    void whatCellsLackIsToldWithRowAndColumn()
    {
        const ImportedFile file =
            imported(textCells({"From_Account", "To_Account"})
                     + "<row r=\"5\"><c t=\"str\"><v>alice</v></c><c t=\"e\"><v>#REF!</v></c></row>"
                       "<row r=\"6\"><c t=\"s\"><v>7</v></c><c><f>X()</f></c><c><v>1</v></c></row>");
        QCOMPARE(file.problemCount, 3U);
        QCOMPARE(
            file.problems.at(0),
            (files::FileProblem{FileProblemKind::ErrorValue, friends::Severity::Warning, 5, 2, 1, 0, 0}));
        QCOMPARE(file.problems.at(1),
                 (files::FileProblem{FileProblemKind::MissingText, friends::Severity::Error, 6, 1, 2, 0, 0}));
        QCOMPARE(file.problems.at(2).kind, FileProblemKind::NoCachedValue);
    }

    void columnsAreRemapped()
    {
        ImportedFile file = imported(textCells({"Who", "Whom"}) + textCells({"alice", "bob"}));
        files::remap(file, {{QStringLiteral("Whom"), friends::Column{Field::ToAccount, {}}}}, {});
        friends::RowFields fields;
        file.block->readFields(file.place(0), fields);
        QCOMPARE(QByteArray(fields[Field::ToAccount].data(), 3), QByteArray("bob"));
    }

    void sheetsWithoutRowsAndLimits()
    {
        QCOMPARE(imported({}).error.kind, FileErrorKind::NoRows);
        QByteArray many = textCells({"From_Account", "To_Account"});
        for (int i = 0; i < 300; ++i)
            many += textCells({"alice", QByteArray::number(i)});
        QCOMPARE(imported(many).rows, 300U);
        files::ImportOptions options;
        for (const quint64 most : {50U, 150U}) {
            options.maxRows = most;
            const ImportedFile file = files::importFile(m_path, options);
            QCOMPARE(file.error,
                     (files::FileError{FileErrorKind::TooLarge, m_path, {}, static_cast<qint64>(most)}));
            QCOMPARE(file.rows, 0U);
        }
        options = {};
        options.makeRecords = false;
        const ImportedFile cells = files::importFile(m_path, options);
        QCOMPARE(cells.places.size(), std::size_t{300});
    }

    void whatCannotBeReadSaysWhy()
    {
        const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
        zips::Parts locked = zips::odsParts("<table:table/>");
        locked.last().second = "<manifest><encryption-data/></manifest>";
        const QList<std::tuple<QByteArray, FileErrorKind, QString>> cases{
            {zips::zip({{"xl/workbook.bin", "x"}, {"[Content_Types].xml", "<Types/>"}}),
             FileErrorKind::Spreadsheet, QStringLiteral("xlsb")},
            {zips::zip(locked), FileErrorKind::Spreadsheet, QStringLiteral("encrypted")},
            {zips::xlsx({}, {{"xl/workbook.xml", "<workbook/>"}}), FileErrorKind::Spreadsheet,
             QStringLiteral("no sheets")},
            {zips::xlsx({}, {{"xl/worksheets/sheet1.xml", "<worksheet>"}}), FileErrorKind::Spreadsheet,
             QStringLiteral("broken: xl/worksheets/sheet1.xml: no element found, line 1, column 12")},
            {zips::zip({{"word/document.xml", "x"}}), FileErrorKind::Binary, QStringLiteral("DOCX")},
            {zips::zip({{"friends.csv", "x"}}), FileErrorKind::Binary, QStringLiteral("ZIP")},
            {ole, FileErrorKind::Binary, QString()},
        };
        for (const auto &[bytes, kind, detail] : cases) {
            write(bytes);
            for (const ImportedFile &file : {files::importFile(m_path), files::previewFile(m_path)}) {
                QCOMPARE(file.error.kind, kind);
                QCOMPARE(file.error.detail, detail);
                QCOMPARE(file.error.path, m_path);
                QVERIFY(!file.block);
            }
        }
    }

    void textThatIsCalledAWorkbookIsReadAsText()
    {
        write("From_Account,To_Account\nalice,bob\n");
        const ImportedFile file = files::importFile(m_path);
        QVERIFY(!file.error);
        QVERIFY(!file.spreadsheet);
        QCOMPARE(rows(file), QStringLiteral("alice|bob"));
    }

    void aFileThatChangesMeanwhileGivesNoRows()
    {
        QByteArray many = textCells({"From_Account", "To_Account"});
        for (int i = 0; i < 60'000; ++i)
            many += textCells({"alice", QByteArray::number(i)});
        write(zips::xlsx({many, {}, {}, {}, {}, {}, {}}));
        bool changed = false;
        const ImportedFile file = files::importFile(m_path, {}, {}, [&](qint64, qint64) {
            if (!changed)
                QFile::resize(m_path, 100);
            changed = true;
        });
        QVERIFY(changed);
        QCOMPARE(file.error.kind, FileErrorKind::Changed);
        QCOMPARE(file.rows, 0U);
    }

    void anImportIsCancelled()
    {
        QByteArray many;
        for (int i = 0; i < 60'000; ++i)
            many += textCells({"alice", QByteArray::number(i)});
        write(zips::xlsx({many, {}, {}, {}, {}, {}, {}}));
        std::stop_source stop;
        const ImportedFile file =
            files::importFile(m_path, {}, stop.get_token(), [&stop](qint64, qint64) { stop.request_stop(); });
        QCOMPARE(file.error.kind, FileErrorKind::Cancelled);
        QCOMPARE(file.rows, 0U);
    }

private:
    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    ImportedFile imported(const QByteArray &sheetData)
    {
        write(zips::xlsx({sheetData, {}, {}, {}, {}, {}, {}}));
        return files::importFile(m_path);
    }

    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(QStringLiteral("friends.xlsx"));
};

QTEST_APPLESS_MAIN(TestSpreadsheetImport)
#include "tst_spreadsheetimport.moc"
