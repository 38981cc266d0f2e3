// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/sessionstore.h"
#include "files/autosave.h"
#include "ui/application.h"
#include "ui/recoverybar.h"
#include "ui/tableview.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <cstdio>
#include <numeric>
#include <unistd.h>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::NewRow;
using friends::State;

namespace {

const friends::Column from{Field::FromAccount, {}};
const friends::Column to{Field::ToAccount, {}};
const friends::Column remark{Field::Remark, {}};

QList<NewRow> rows(int count)
{
    QList<NewRow> made;
    for (int i = 0; i < count; ++i)
        made.append(NewRow{{from, "alice"},
                           {to, "friend" + QByteArray::number(i)},
                           {{Field::AddSource, {}}, "AddSource_Type_Web"},
                           {remark, "小明 " + QByteArray::number(i)}});
    return made;
}

files::TableCopy copyOf(friends::Table &table)
{
    ui::SaveSource source = ui::saveSource(table);
    return {std::move(source.records), std::move(source.blocks), std::move(source.columns),
            std::move(source.outcomes), u"november.csv"_s};
}

QStringList kept(const QString &dataDir)
{
    return QDir(dataDir + u"/autosave"_s).entryList({u"*.rows"_s}, QDir::Files);
}

struct Program {
    connections::SessionStore secrets;
    ui::Application application;

    explicit Program(const QString &dataDir) : application(*qApp, secrets, {true, {}, dataDir})
    {
        application.show();
    }
    [[nodiscard]] friends::Table &table() { return application.table(); }
    [[nodiscard]] bool press(const QString &begin)
    {
        for (QPushButton *found : application.window().findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text().remove(u'&').startsWith(begin)) {
                found->click();
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool isOffered()
    {
        return application.window().findChild<ui::RecoveryBar *>()->isVisible();
    }
    void add(const QList<NewRow> &added)
    {
        application.history().push(
            table().prepareInsert(friends::ChangeKind::AddingRows, table().rowCount(), added));
    }
};

/// Types two rows into the real window, says when they are kept, and waits for its end.
int typeAndWait(const QString &dataDir)
{
    Program program(dataDir);
    QObject::connect(&program.application.autosave(), &ui::Autosave::written, [] {
        std::fprintf(stdout, "kept\n");
        std::fflush(stdout);
    });
    if (!program.press(u"Type rows"_s))
        return 1;
    ui::TableView &view = program.application.window().view();
    const auto editor = [&view]() -> QWidget * {
        auto *line = view.viewport()->findChild<QLineEdit *>();
        return line ? static_cast<QWidget *>(line) : &view;
    };
    const auto type = [&editor](const QString &text) {
        for (const QChar c : text)
            QTest::keyClick(editor(), c.toLatin1());
    };
    for (const char *cell : {"alice", "bob", "AddSource_Type_Web", "Bob"}) {
        type(QString::fromLatin1(cell));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor that was left
    }
    view.addRow();
    type(u"carol"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    return QApplication::exec();
}

} // namespace

/// What is in no file yet survives the end of the program, however it comes.
class TestAutosave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileReadsBackAsTheTableWas();
    void onlyWhatChangedIsWrittenAgain();
    void brokenFilesAreNoRows();
    void typedRowsSurviveAKill();
    void nothingIsKeptOnceItIsClosedOrSaved();
    void whatIsNotKeptAnyMoreIsOverwritten();
    void anotherWindowsRowsAreNotOffered();
    void closingAsksFirst();
};

void TestAutosave::aFileReadsBackAsTheTableWas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.rows"_s);
    friends::Table table;
    friends::Layout layout;
    layout.columns = {{u"who"_s, from}, {u"whom"_s, to}, {u"note"_s, {}}};
    layout.defaults = {{{Field::AddSource, {}}, "AddSource_Type_Web"}};
    auto block = std::make_shared<friends::Block>(layout, u"november.csv"_s);
    std::vector<friends::Record> records;
    const std::array<std::string_view, 4> cells{"alice", "bob", "kept", "surplus"};
    for (quint32 line = 2; line < 5; ++line)
        records.push_back(
            friends::makeRecord(*block, block->append(line, std::span(cells).first(line == 4 ? 4 : 3))));
    friends::Change change = table.prepareImport(block, records, false);
    QVERIFY(table.apply(change));
    change = table.prepareInsert(friends::ChangeKind::AddingRows, 1, rows(2));
    QVERIFY(table.apply(change));
    const std::array edits{friends::CellEdit{0, {Field::CustomItem, "Tag_SNS_Custom_Level"}, "7"}};
    change = table.prepareEdits(friends::ChangeKind::Typing, edits);
    QVERIFY(table.apply(change));
    const auto tracker = table.beginRun({0, 1, 2});
    const QList<friends::Outcome> outcomes{{friends::Cause::Row, 0, 200, 1, {}},
                                           {friends::Cause::Row, 30003, 200, 2, "no such account"}};
    const std::array updates{friends::RowUpdate{0, State::Imported, 0},
                             friends::RowUpdate{1, State::Failed, 1},
                             friends::RowUpdate{2, State::Sending, 0}};
    table.applyUpdates(*tracker, updates, outcomes);

    files::AutosaveWriter writer(path);
    QVERIFY2(writer.write(copyOf(table)), qPrintable(writer.error()));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const auto read = files::readAutosave(path);
    const auto *stored = std::get_if<files::AutosavedRows>(&read);
    QVERIFY(stored);
    QCOMPARE(stored->name, u"november.csv"_s);

    friends::Table again;
    change = files::prepareRestore(again, *stored);
    QVERIFY(again.apply(change));
    files::restoreOutcomes(again, 0, *stored);
    QCOMPARE(again.rowCount(), table.rowCount());
    QCOMPARE(again.columns(), table.columns());
    for (quint32 row = 0; row < table.rowCount(); ++row) {
        for (const friends::Column &column : table.columns())
            QCOMPARE(again.string(row, column), table.string(row, column));
        QCOMPARE(again.origin(row), table.origin(row));
        QCOMPARE(again.problems(row).size(), table.problems(row).size());
    }
    QCOMPARE(again.state(0), State::Imported);
    QCOMPARE(again.state(1), State::Failed);
    QCOMPARE(again.outcome(1), table.outcome(1));
    QCOMPARE(again.state(2), State::Unknown); // nobody knows whether it arrived
    QCOMPARE(again.outcome(2).cause, friends::Cause::Interrupted);
    QCOMPARE(again.state(4), State::Problem); // a cell too many
    table.endRun(*tracker);
}

void TestAutosave::onlyWhatChangedIsWrittenAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.rows"_s);
    friends::Table table;
    friends::Change change = table.prepareInsert(friends::ChangeKind::AddingRows, 0, rows(20'000));
    QVERIFY(table.apply(change));
    files::AutosaveWriter writer(path);
    QVERIFY(writer.write(copyOf(table)));
    const qint64 first = QFile(path).size();
    for (int i = 0; i < 50; ++i) {
        const std::array edits{friends::CellEdit{static_cast<quint32>(i), remark, "edited"}};
        change = table.prepareEdits(friends::ChangeKind::Typing, edits);
        QVERIFY(table.apply(change));
        QVERIFY(writer.write(copyOf(table)));
    }
    QVERIFY(QFile(path).size() < first + first / 2); // not fifty times as large
    std::vector<quint32> most(15'000);
    std::iota(most.begin(), most.end(), 5'000U);
    change = table.prepareRemove(most);
    QVERIFY(table.apply(change));
    QVERIFY(writer.write(copyOf(table)));
    const auto read = files::readAutosave(path);
    QVERIFY(std::holds_alternative<files::AutosavedRows>(read));
    QCOMPARE(std::get<files::AutosavedRows>(read).records.size(), std::size_t{5'000});
}

void TestAutosave::brokenFilesAreNoRows()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.rows"_s);
    friends::Table table;
    friends::Change change = table.prepareInsert(friends::ChangeKind::AddingRows, 0, rows(500));
    QVERIFY(table.apply(change));
    files::AutosaveWriter writer(path);
    QVERIFY(writer.write(copyOf(table)));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    for (qsizetype at = 0; at < good.size(); at += 997) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x5a);
        QFile broken(folder.filePath(u"b.rows"_s));
        QVERIFY(broken.open(QFile::WriteOnly));
        broken.write(at % 2 == 0 ? bad : good.first(at));
        broken.close();
        const auto read = files::readAutosave(broken.fileName());
        if (const auto *stored = std::get_if<files::AutosavedRows>(&read))
            QCOMPARE(stored->records.size(), std::size_t{500});
    }
    QVERIFY(std::holds_alternative<QString>(files::readAutosave(folder.filePath(u"none.rows"_s))));
}

void TestAutosave::typedRowsSurviveAKill()
{
    const QTemporaryDir data;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, data.path()});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (child.waitForReadyRead(100), said += child.readAllStandardOutput(), said.contains("kept")), 60'000);
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(kept(data.path()).size(), 1);

    Program program(data.path());
    QTRY_VERIFY_WITH_TIMEOUT(program.isOffered(), 30'000);
    QCOMPARE(program.table().rowCount(), 0U); // nothing comes unasked
    QSignalSpy written(&program.application.autosave(), &ui::Autosave::written);
    QVERIFY(program.press(u"Restore the rows"_s));
    QCOMPARE(program.table().rowCount(), 2U);
    QCOMPARE(program.table().string(0, to), u"bob"_s);
    QCOMPARE(program.table().string(0, remark), u"Bob"_s);
    QCOMPARE(program.table().string(1, from), u"carol"_s);
    QVERIFY(program.application.window().isWindowModified());
    QVERIFY(!program.isOffered());
    QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), 30'000);
    QCOMPARE(kept(data.path()).size(), 1); // this window's own, no longer the old one
    program.application.history().undo();
    QCOMPARE(program.table().rowCount(), 0U);
}

void TestAutosave::whatIsNotKeptAnyMoreIsOverwritten()
{
    const QTemporaryDir data;
    const QTemporaryDir names; // second names of the same bytes show what became of them
    Program program(data.path());
    QSignalSpy written(&program.application.autosave(), &ui::Autosave::written);
    program.add(rows(3));
    QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), 30'000);
    const qsizetype first = written.size();
    program.add(rows(3)); // pages of before this change are beside the file
    QTRY_VERIFY_WITH_TIMEOUT(written.size() > first, 30'000);
    const QString folder = data.path() + u"/autosave/"_s;
    const QStringList files = QDir(folder).entryList({u"*.rows"_s, u"*.rows-journal"_s}, QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &file : files)
        QVERIFY2(::link(QFile::encodeName(folder + file).constData(),
                        QFile::encodeName(names.filePath(file)).constData())
                     == 0,
                 qPrintable(qt_error_string(errno)));
    program.application.history().undo();
    program.application.history().undo();
    QTRY_VERIFY_WITH_TIMEOUT(
        QDir(folder).entryList({u"*.rows*"_s}, QDir::Files).filter(QRegularExpression(u"\\.lock$"_s)).size()
            == QDir(folder).entryList({u"*.rows*"_s}, QDir::Files).size(),
        30'000);
    for (const QString &name : files) {
        QFile file(names.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes, QByteArray(bytes.size(), '\0'));
    }
}

void TestAutosave::nothingIsKeptOnceItIsClosedOrSaved()
{
    const QTemporaryDir data;
    {
        Program program(data.path());
        QSignalSpy written(&program.application.autosave(), &ui::Autosave::written);
        program.add(rows(3));
        QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), 30'000);
        QCOMPARE(kept(data.path()).size(), 1);
        program.application.history().undo();
        QTRY_VERIFY_WITH_TIMEOUT(kept(data.path()).isEmpty(), 30'000);
        program.add(rows(3));
        QTRY_VERIFY_WITH_TIMEOUT(written.size() > 1, 30'000);
        QVERIFY(!program.application.window().close());
        auto *box = program.application.window().findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&') == u"Close without saving"_s)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!program.application.window().isVisible(), 30'000);
    }
    QVERIFY(kept(data.path()).isEmpty());
    Program again(data.path());
    QVERIFY(!again.isOffered());
}

void TestAutosave::anotherWindowsRowsAreNotOffered()
{
    const QTemporaryDir data;
    Program first(data.path());
    QSignalSpy written(&first.application.autosave(), &ui::Autosave::written);
    first.add(rows(3));
    QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), 30'000);
    Program second(data.path());
    QVERIFY(!second.isOffered());
    QCOMPARE(kept(data.path()).size(), 1);
}

void TestAutosave::closingAsksFirst()
{
    const QTemporaryDir data;
    Program program(data.path());
    QVERIFY(!program.application.window().isWindowModified());
    program.add(rows(1));
    QVERIFY(program.application.window().isWindowModified());
    QVERIFY(!program.application.window().close());
    QVERIFY(program.application.window().isVisible());
    auto *box = program.application.window().findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    box->reject();
    QVERIFY(program.application.window().isVisible());
    program.application.history().undo();
    QVERIFY(program.application.window().close());
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("friendconsole"));
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return typeAndWait(arguments.value(2));
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_autosave.moc"
