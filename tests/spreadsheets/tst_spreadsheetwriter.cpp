// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/spreadsheetwriter.h"

#include "spreadsheets/zips.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using files::FileErrorKind;
using files::SpreadsheetWriter;
using zips::Read;

class TestSpreadsheetWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("报告 November.xlsx"));
    }

    void whatIsWrittenIsReadBackAsItWas()
    {
        const QList<QByteArray> header{"From_Account", "To_Account", "Remark"};
        const QList<QList<QByteArray>> rows{
            {"alice", "88012345678901234567", "小明 😀"},
            {"007", "1.50", "=SUM(A1:A2)"},
            {"http://example.com", "TRUE", "  spaces  "},
            {"two\nlines", "tab\there", "carriage\r\nreturn"},
            {"_x0041_", "a\x01z", QByteArray("nul\0!", 5)},
            {"<&>\"'", "\xEF\xBF\xBE", "#N/A"},
            {"", "", "only the last"},
        };
        SpreadsheetWriter writer(m_path, {QStringLiteral("结果"), true});
        writer.writeRow(header);
        for (const QList<QByteArray> &row : rows)
            writer.writeRow(row);
        const files::FileError error = writer.finish();
        QVERIFY2(!error, qPrintable(error.detail));

        const Read read = zips::readFile(m_path);
        QVERIFY2(!read.error, qPrintable(read.error.raw));
        QCOMPARE(read.sheets, (QList<files::SheetInfo>{{QStringLiteral("结果"), false}}));
        QCOMPARE(read.rows.size(), rows.size() + 1);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (qsizetype j = 0; j < rows.at(i).size(); ++j)
                QCOMPARE(read.cell(i + 1, j).toUtf8(), rows.at(i).at(j));
        }
    }

    void anyTextIsReadBackAsItWas()
    {
        QRandomGenerator random(20261123);
        const QString letters = QStringLiteral("ab_x0045F \t\r\n<&>\"'=小€\u0001\u001F\uFFFE\uFFFD;");
        QList<QStringList> rows;
        SpreadsheetWriter writer(m_path, {QStringLiteral("S"), false});
        for (int i = 0; i < 500; ++i) {
            QStringList row;
            QList<QByteArray> cells;
            for (int j = 0; j < 4; ++j) {
                QString cell(random.bounded(1, 12), Qt::Uninitialized);
                for (QChar &c : cell)
                    c = letters.at(random.bounded(letters.size()));
                row.append(cell);
                cells.append(cell.toUtf8());
            }
            rows.append(row);
            writer.writeRow(cells);
        }
        QVERIFY(!writer.finish());
        QCOMPARE(zips::readFile(m_path).rows, rows);
    }

    void emptyRowsKeepTheirPlaceAndBytesThatAreNoTextAreMarked()
    {
        SpreadsheetWriter writer(m_path);
        writer.writeRow(QList<QByteArray>{"a"});
        writer.writeRow(QList<QByteArray>{});
        writer.writeRow(QList<QByteArray>{"", ""});
        writer.writeRow(QList<QByteArray>{"b\xC3("});
        QVERIFY(!writer.finish());
        const Read read = zips::readFile(m_path);
        QCOMPARE(read.text(), QStringLiteral("a/b\uFFFD("));
        QCOMPARE(read.numbers, (QList<quint64>{1, 4}));
    }

    void aTableWithoutRowsIsAFileAllTheSame()
    {
        SpreadsheetWriter writer(m_path);
        QVERIFY(!writer.finish());
        const Read read = zips::readFile(m_path);
        QVERIFY(!read.error);
        QVERIFY(read.rows.isEmpty());
    }

    void anotherFileIsReplacedOnlyWhenAllIsWritten()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            SpreadsheetWriter writer(m_path);
            writer.writeRow(QList<QByteArray>{"a"});
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        old.close();
        SpreadsheetWriter writer(m_path);
        writer.writeRow(QList<QByteArray>{"a"});
        QVERIFY(!writer.finish());
        QCOMPARE(zips::readFile(m_path).text(), QStringLiteral("a"));
    }

    void nothingIsLeftBeside()
    {
        {
            SpreadsheetWriter writer(m_path);
            writer.writeRow(QList<QByteArray>{"a"});
            QVERIFY(!writer.finish());
        }
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("报告 November.xlsx")});
    }

    void placesWhereNothingCanBeWritten()
    {
        SpreadsheetWriter folder(m_dir->path());
        folder.writeRow(QList<QByteArray>{"a"});
        QCOMPARE(folder.finish().kind, FileErrorKind::IsFolder);
        SpreadsheetWriter nowhere(m_dir->filePath(QStringLiteral("none/file.xlsx")));
        nowhere.writeRow(QList<QByteArray>{"a"});
        QCOMPARE(nowhere.finish().kind, FileErrorKind::WriteFailed);
    }

    void whatTheFormatCannotHoldIsAnError()
    {
        SpreadsheetWriter cell(m_path);
        cell.writeRow(QList<QByteArray>{QByteArray(32'768, 'x')});
        QCOMPARE(cell.finish(),
                 (files::FileError{FileErrorKind::SheetFull, m_path, QStringLiteral("cell"), 32'767}));
        SpreadsheetWriter fits(m_path);
        fits.writeRow(QList<QByteArray>{QByteArray(32'767, 'x')});
        QVERIFY(!fits.finish());
        SpreadsheetWriter columns(m_path);
        columns.writeRow(QList<QByteArray>(16'385, "x"));
        QCOMPARE(columns.finish().detail, QStringLiteral("columns"));
        SpreadsheetWriter rows(m_path);
        for (int i = 0; i < 1'048'577; ++i)
            rows.writeRow(QList<QByteArray>{});
        QCOMPARE(rows.finish().detail, QStringLiteral("rows"));
    }

    void anyNameOfASheetWillDo_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("given");
        QTest::newRow("forbidden") << QStringLiteral("a[b]:*?/\\c") << QStringLiteral("abc");
        QTest::newRow("quotes") << QStringLiteral("'it's'") << QStringLiteral("it's");
        QTest::newRow("long") << QString(40, QLatin1Char('x')) << QString(31, QLatin1Char('x'));
        QTest::newRow("empty") << QString() << QStringLiteral("Sheet1");
    }
    void anyNameOfASheetWillDo()
    {
        QFETCH(QString, wanted);
        SpreadsheetWriter writer(m_path, {wanted, true});
        QVERIFY(!writer.finish());
        QTEST(zips::readFile(m_path).sheets.value(0).name, "given");
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestSpreadsheetWriter)
#include "tst_spreadsheetwriter.moc"
