// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/autosaveformat.h"
#include "files/fileimport.h"
#include "files/filename.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using files::FileErrorKind;
using files::FileProblemKind;
using files::ImportedFile;

namespace {

const QByteArray twoRows = "From_Account,To_Account\nalice,bob\ncarol,dave\n";

} // namespace

/// Files that are no plain files in a plain folder: pipes, names of other systems, end marks, files that are
/// too large or change under the reader's hands.
class TestUnusualFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPipeIsReadToItsEnd();
    void aPipeIsReadUpToALimit();
    void waitingForAPipeCanBeCancelled();
    void aNameThatIsNoUtf8IsFound();
    void namesGoThereAndBack_data();
    void namesGoThereAndBack();
    void anEndMarkIsLeftOutAndTold_data();
    void anEndMarkIsLeftOutAndTold();
    void rowsOfSeparatorsOnlyAreNotTaken();
    void nulsAtTheEndAreLeftOutAndTold();
    void aDoubledByteOrderMarkIsNoText();
    void aRowWithAQuoteThatIsNeverClosedIsAProblemUntilItIsEdited();
    void ctrlZInsideTheTextStays();
    void theLineOfEveryRepairCanBeSeen_data();
    void theLineOfEveryRepairCanBeSeen();
    void aFileThatNeedsMoreMemoryIsRefusedBeforeItIsRead();
    void aFileThatShrinksIsAnError();
    void aFileThatIsReplacedIsAnError();

private:
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

    QTemporaryDir m_folder;
};

void TestUnusualFiles::aPipeIsReadToItsEnd()
{
    const QString path = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    std::jthread writer([&path] {
        QFile pipe(path);
        if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            for (qsizetype at = 0; at < twoRows.size(); at += 7) // a row comes in pieces
                pipe.write(twoRows.mid(at, 7));
        }
    });
    const ImportedFile file = files::importFile(path);
    QCOMPARE(file.error.kind, FileErrorKind::None);
    QCOMPARE(file.rows, 2U);
    QCOMPARE(file.size, twoRows.size());
    QCOMPARE(files::previewFile(path).error.kind, FileErrorKind::ReadFailed);
}

void TestUnusualFiles::aPipeIsReadUpToALimit()
{
    files::ImportOptions options;
    options.maxPipeBytes = 1 << 20;
    const ImportedFile file = files::importFile(QStringLiteral("/dev/zero"), options);
    QCOMPARE(file.error.kind, FileErrorKind::TooLarge);
    QCOMPARE(file.error.detail, QStringLiteral("pipe"));
    QCOMPARE(file.error.limit, 1 << 20);
}

void TestUnusualFiles::waitingForAPipeCanBeCancelled()
{
    const QString path = m_folder.filePath(QStringLiteral("silent"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    std::stop_source stop;
    ImportedFile file;
    std::thread reader([&] { file = files::importFile(path, {}, stop.get_token()); });
    stop.request_stop();
    reader.join();
    QCOMPARE(file.error.kind, FileErrorKind::Cancelled);
}

void TestUnusualFiles::aNameThatIsNoUtf8IsFound()
{
    const QByteArray name = QFile::encodeName(m_folder.path()) + "/\xB0\xA1 friends \xFF.csv";
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT, 0600);
    QVERIFY(file >= 0);
    QCOMPARE(::write(file, twoRows.constData(), static_cast<std::size_t>(twoRows.size())), twoRows.size());
    ::close(file);
    const QString path = files::fileNameFromBytes(name);
    const ImportedFile read = files::importFile(path);
    QCOMPARE(read.error.kind, FileErrorKind::None);
    QCOMPARE(read.rows, 2U);
    QCOMPARE(files::rawLines(path, read.encoding, 3), "carol,dave");
    ::unlink(name.constData());
    QCOMPARE(files::importFile(path).error.kind, FileErrorKind::NotFound);
}

void TestUnusualFiles::namesGoThereAndBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("ascii") << QByteArray("november.csv");
    QTest::newRow("utf-8") << QByteArray("好友 친구.csv");
    QTest::newRow("beyond the basic plane") << QByteArray("\xF0\x9F\x98\x80.csv");
    QTest::newRow("gb18030") << QByteArray("\xBA\xC3\xD3\xD1.csv");
    QTest::newRow("mixed") << QByteArray("\xE5\xA5\xBD\xFF\xE5\x80/\xC3");
    QTest::newRow("surrogates as bytes") << QByteArray("\xED\xB2\x80");
    QTest::newRow("empty") << QByteArray("");
}

void TestUnusualFiles::namesGoThereAndBack()
{
    QFETCH(QByteArray, name);
    QCOMPARE(files::fileNameToBytes(files::fileNameFromBytes(name)), name);
}

void TestUnusualFiles::anEndMarkIsLeftOutAndTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("line");
    QTest::newRow("on a line of its own")
        << QByteArray("From_Account,To_Account\r\na,b\r\nc,d\r\n\x1A") << 4ULL;
    QTest::newRow("behind the last row") << QByteArray("From_Account,To_Account\r\na,b\r\nc,d\x1A") << 3ULL;
    QTest::newRow("several") << QByteArray("From_Account,To_Account\na,b\nc,d\n\x1A\x1A\x1A") << 4ULL;
}

void TestUnusualFiles::anEndMarkIsLeftOutAndTold()
{
    QFETCH(QByteArray, text);
    QFETCH(quint64, line);
    const QString path = write("endmark.csv", text);
    const ImportedFile file = files::importFile(path);
    QCOMPARE(file.error.kind, FileErrorKind::None);
    QCOMPARE(file.rows, 2U);
    QCOMPARE(file.block->text(file.place(1)).cell(1), "d");
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.front().kind, FileProblemKind::EndMark);
    QCOMPARE(file.problems.front().line, line);
    QCOMPARE(files::importFile(write("only.csv", "\x1A")).error.kind, FileErrorKind::Empty);
}

void TestUnusualFiles::rowsOfSeparatorsOnlyAreNotTaken()
{
    const QString path = write("blank.csv", "From_Account,To_Account\na,b\n,\nc,d\n,\n , \n");
    const ImportedFile file = files::importFile(path);
    QCOMPARE(file.rows, 2U);
    QCOMPARE(file.block->text(file.place(1)).cell(1), "d");
    QCOMPARE(file.blankRows, 3U);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.front().kind, FileProblemKind::BlankRows);
    QCOMPARE(file.problems.front().severity, friends::Severity::Warning);
    QCOMPARE(file.problems.front().line, 3U);
    QCOMPARE(file.problems.front().found, 3);
    files::ImportOptions cellsOnly;
    cellsOnly.makeRecords = false;
    const ImportedFile cells = files::importFile(path, cellsOnly);
    QCOMPARE(cells.rows, 5U); // they are in the file
    QVERIFY(cells.problems.isEmpty());
}

void TestUnusualFiles::nulsAtTheEndAreLeftOutAndTold()
{
    for (const char *end : {"", "\n"}) {
        const QByteArray text = QByteArray("From_Account,To_Account\na,b\nc,d") + end;
        const ImportedFile file = files::importFile(write("nuls.csv", text + QByteArray(512, '\0')));
        QCOMPARE(file.error.kind, FileErrorKind::None);
        QCOMPARE(file.rows, 2U);
        QCOMPARE(file.block->text(file.place(1)).cell(1), "d");
        QCOMPARE(file.problems.size(), 1);
        QCOMPARE(file.problems.front().kind, FileProblemKind::EndNuls);
        QCOMPARE(file.problems.front().line, *end ? 4U : 3U);
        QCOMPARE(file.problems.front().found, 512);
    }
    QCOMPARE(files::importFile(write("only.csv", QByteArray(512, '\0'))).error.kind, FileErrorKind::Empty);
}

void TestUnusualFiles::aDoubledByteOrderMarkIsNoText()
{
    const ImportedFile file = files::importFile(write("marks.csv",
                                                      "\xEF\xBB\xBF\xEF\xBB\xBF"
                                                      "From_Account,To_Account\na,b\n"));
    QCOMPARE(file.headerCells.front(), "From_Account");
    QVERIFY(file.columns.front().column);
}

void TestUnusualFiles::aRowWithAQuoteThatIsNeverClosedIsAProblemUntilItIsEdited()
{
    const ImportedFile file = files::importFile(
        write("torn.csv",
              "From_Account,To_Account,AddSource\na,b,AddSource_Type_Web\n"
              "a,\"c,AddSource_Type_Web\na,d,AddSource_Type_Web\na,e,AddSource_Type_Web\n"));
    QCOMPARE(file.rows, 4U);
    friends::Table table;
    friends::Change change = table.prepareImport({file.block}, file.records, false);
    table.apply(change);
    QCOMPARE(table.state(1), friends::State::Problem);
    QCOMPARE(table.problems(1).front().kind, friends::ProblemKind::QuoteNotClosed);
    QCOMPARE(table.count(friends::State::Ready), 3);
    QByteArray saved; // what is kept on the disk for the next start knows it too
    files::autosave::appendText(saved, 0, file.block->text(file.place(1)));
    files::autosave::PlacedBlock again{
        std::make_shared<friends::Block>(file.block->layout(), QString()), 0, {}};
    QVERIFY(files::autosave::takeTexts(saved, again));
    QVERIFY(again.block->text(again.places.value(0)).isTorn());
    QCOMPARE(again.block->text(again.places.value(0)).cellCount(), 3U);

    const std::array edits{friends::CellEdit{1, {friends::Field::ToAccount, {}}, "c"}};
    friends::Change edit = table.prepareEdits(friends::ChangeKind::Typing, edits);
    table.apply(edit);
    QCOMPARE(table.state(1), friends::State::Ready);
}

void TestUnusualFiles::ctrlZInsideTheTextStays()
{
    const ImportedFile file =
        files::importFile(write("inside.csv", "From_Account,To_Account\na\x1A,b\nc,d\n"));
    QCOMPARE(file.rows, 2U);
    QVERIFY(file.problems.isEmpty());
    QCOMPARE(file.block->text(file.place(0)).cell(0), "a\x1A");
}

void TestUnusualFiles::theLineOfEveryRepairCanBeSeen_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FileProblemKind>("kind");
    QTest::addColumn<quint32>("column");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const QByteArray &line, FileProblemKind kind, quint32 column) {
        QTest::newRow(name) << line << kind << column << line;
    };
    row("stray quote", "a,rod 8\" x,c", FileProblemKind::StrayQuote, 2);
    row("text behind a quote", "\"a\" b,x,c", FileProblemKind::TextAfterQuote, 1);
    row("unterminated quote", "a,b,\"never closed", FileProblemKind::UnterminatedQuote, 3);
    row("NUL", QByteArray("a,x\0y,c", 7), FileProblemKind::NulByte, 2);
    row("too few cells", "a,b", FileProblemKind::TooFewCells, 0);
    row("too many cells", "a,b,c,d", FileProblemKind::TooManyCells, 0);
    QTest::newRow("undecodable") << QByteArray("a,b,x\xFFy") << FileProblemKind::Undecodable << 3U
                                 << QByteArray("a,b,x\xEF\xBF\xBDy");
}

void TestUnusualFiles::theLineOfEveryRepairCanBeSeen()
{
    QFETCH(QByteArray, line);
    QFETCH(FileProblemKind, kind);
    QFETCH(quint32, column);
    QFETCH(QByteArray, shown);
    // A cell of two lines above it, so that rows and lines are counted differently.
    const QString path =
        write("repaired.csv",
              "From_Account,To_Account,Remark\r\nu1,v1,\"two\r\nlines\"\r\nu2,v2,\"a, b\"\r\n" + line
                  + "\r\nu3,v3,w3\r\n");
    files::ImportOptions options;
    options.encoding = "UTF-8";
    const ImportedFile file = files::importFile(path, options);
    QCOMPARE(file.error.kind, FileErrorKind::None);
    QCOMPARE(file.rows, 4U);
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.front().kind, kind);
    QCOMPARE(file.problems.front().line, 5U);
    QCOMPARE(file.problems.front().row, 3U);
    QCOMPARE(file.problems.front().column, column);
    QCOMPARE(files::rawLines(path, file.encoding, file.problems.front().line), shown);
    QCOMPARE(file.block->text(file.place(3)).cell(0), "u3");
}

void TestUnusualFiles::aFileThatNeedsMoreMemoryIsRefusedBeforeItIsRead()
{
    QByteArray text = "From_Account,To_Account\n";
    while (text.size() < 2 * 1024 * 1024)
        text += "alice,bob\n";
    const QString path = write("large.csv", text);
    files::ImportOptions options;
    options.memoryRoom = 3'000'000;
    const ImportedFile file = files::importFile(path, options);
    QCOMPARE(file.error.kind, FileErrorKind::TooLarge);
    QCOMPARE(file.error.detail, QStringLiteral("memory"));
    QVERIFY(file.error.limit > text.size());
    QVERIFY(file.columns.isEmpty());
    QVERIFY(!files::previewFile(path, options).error); // the first rows can always be looked at
    options.memoryRoom = 100'000'000;
    QCOMPARE(files::importFile(path, options).rows, static_cast<quint64>(text.count('\n') - 1));
}

void TestUnusualFiles::aFileThatShrinksIsAnError()
{
    QByteArray text = "From_Account,To_Account\n";
    while (text.size() < 4 * 1024 * 1024)
        text += "alice,bob\n";
    const QString path = write("shrinks.csv", text);
    bool shrunk = false;
    const ImportedFile file = files::importFile(
        path, {}, {}, [&](qint64, qint64) { shrunk = shrunk || QFile::resize(path, 100'000); });
    QVERIFY(shrunk);
    QCOMPARE(file.error.kind, FileErrorKind::Changed);
    QCOMPARE(file.rows, 0U);
}

void TestUnusualFiles::aFileThatIsReplacedIsAnError()
{
    QByteArray text = "From_Account,To_Account\n";
    while (text.size() < 4 * 1024 * 1024)
        text += "alice,bob\n";
    const QString path = write("replaced.csv", text);
    const QString other = write("other.csv", text);
    bool replaced = false;
    const ImportedFile file = files::importFile(path, {}, {}, [&](qint64, qint64) {
        replaced = replaced
            || ::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()) == 0;
    });
    QVERIFY(replaced);
    QCOMPARE(file.error.kind, FileErrorKind::Changed);
}

QTEST_GUILESS_MAIN(TestUnusualFiles)
#include "tst_unusualfiles.moc"
