// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, and folders in which nothing can be made: the window says so and loses nothing. The disk is
// full as far as a file may grow no further (RLIMIT_FSIZE); /proc takes no files from anybody.
#include "chatapi/networkaccess.h"
#include "chatapi/usersig.h"
#include "connections/ownprocess.h"
#include "connections/sessionstore.h"
#include "importing/history.h"
#include "sandbox/settings.h"
#include "ui/application.h"
#include "ui/connections/connectionchoice.h"
#include "ui/runs/runsettingsdialog.h"
#include "ui/tableview.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStatusBar>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::NewRow;
using friends::State;

namespace {

constexpr int longEnough = 60'000;

/// No file grows beyond `bytes` while this lives; also the soft limit of every other user of the process.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

QList<NewRow> rows(int count)
{
    QList<NewRow> made;
    for (int i = 0; i < count; ++i)
        made.append(NewRow{{{Field::FromAccount, {}}, "from" + QByteArray::number(i % 40)},
                           {{Field::ToAccount, {}}, "to" + QByteArray::number(i)},
                           {{Field::AddSource, {}}, "AddSource_Type_Web"}});
    return made;
}

struct Program {
    connections::SessionStore secrets;
    ui::Application application;

    explicit Program(const QString &dataDir) : application(*qApp, secrets, {true, {}, dataDir})
    {
        application.show();
    }
    [[nodiscard]] friends::Table &table() { return application.table(); }
    [[nodiscard]] ui::RunController &runs() { return application.runs(); }
    void add(const QList<NewRow> &added)
    {
        application.history().push(
            table().prepareInsert(friends::ChangeKind::AddingRows, table().rowCount(), added));
    }
    [[nodiscard]] QString said()
    {
        QStringList all{application.window().statusBar()->currentMessage()};
        for (const QLabel *label : application.window().findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }
    [[nodiscard]] bool isDone() { return runs().stage() == ui::RunStage::Idle && runs().result(); }
    [[nodiscard]] bool says(const QString &words) { return said().contains(words); }
};

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        connections::keepToOwner();
    } // as main() does: a full disk does not end the process
    void aFolderThatCannotBeMadeIsSaidAndNothingIsSent_data();
    void aFolderThatCannotBeMadeIsSaidAndNothingIsSent();
    void aDiskThatFillsStopsTheRunAndLosesNothing();
    void aFullDiskKeepsWhatWasKeptBefore();
    void aTableThatCannotBeSavedIsSaid();
    void nobodyElseAsksTheSandboxWhoIsWhoseFriend();
};

void TestPlaces::aFolderThatCannotBeMadeIsSaidAndNothingIsSent_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("cannot be made") << u"/proc/nowhere"_s;
    QTest::newRow("is there and takes no files") << u"/proc/sys"_s;
    QTest::newRow("is a device") << u"/dev/null"_s;
}

void TestPlaces::aFolderThatCannotBeMadeIsSaidAndNothingIsSent()
{
    QFETCH(QString, folder);
    Program program(folder);
    QVERIFY2(program.says(u"settings cannot be written"_s), qPrintable(program.said()));
    QSignalSpy failed(&program.application.autosave(), &ui::Autosave::failed);
    program.add(rows(3));
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0, longEnough);
    QVERIFY2(program.says(u"Save it to a file"_s), qPrintable(program.said()));
    program.application.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QVERIFY2(program.says(u"could not be recorded first"_s), qPrintable(program.said()));
    QCOMPARE(program.runs().result()->totals.calls, 0);
    QCOMPARE(program.table().count(State::Ready), 3); // nothing was sent, nothing is lost

    for (QAction *action : program.application.window().findChildren<QAction *>()) {
        if (action->text().remove(u'&') == u"Settings of runs…"_s)
            action->trigger();
    }
    auto *dialog = program.application.window().findChild<ui::RunSettingsDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY2(program.says(u"until you close Friend Console"_s), qPrintable(program.said()));
}

void TestPlaces::aDiskThatFillsStopsTheRunAndLosesNothing()
{
    const QTemporaryDir data;
    ui::Settings(data.path()).setRunPreferences(connections::sandboxId(), {100, 1, 5, false}); // many calls
    Program program(data.path());
    program.add(rows(1'000));
    {
        std::unique_ptr<FullDisk> full;
        connect(&program.runs(), &ui::RunController::progressed, this, [&] {
            if (!full && program.runs().progress().imported > 20)
                full = std::make_unique<FullDisk>(4'096);
        });
        program.application.window().submit();
        QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    }
    const importing::RunResult result = *program.runs().result();
    QCOMPARE(result.end, importing::RunEnd::JournalUnwritable);
    QVERIFY2(program.says(u"Make space"_s), qPrintable(program.said()));
    const friends::Table &table = program.table();
    QCOMPARE(table.count(State::Imported) + table.count(State::Failed) + table.count(State::Unknown)
                 + table.count(State::Ready),
             qsizetype{1'000});
    QVERIFY(table.count(State::Imported) > 20 && table.count(State::Ready) > 0);
    // What the journal knows is no less careful: a row that was sent is never among those that were not.
    const importing::RunSummary kept = importing::summariseRun(program.runs().journalDir(), result.runId);
    QVERIFY(kept.state != importing::RunState::Unreadable);
    QVERIFY(kept.imported + kept.unknown
            >= qint64{table.count(State::Imported) + table.count(State::Unknown)});

    program.application.window().submit(); // there is room again
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone() && program.runs().result()->runId != result.runId, longEnough);
    QCOMPARE(table.count(State::Ready), 0);
}

void TestPlaces::aFullDiskKeepsWhatWasKeptBefore()
{
    const QTemporaryDir data;
    {
        Program program(data.path());
        QSignalSpy written(&program.application.autosave(), &ui::Autosave::written);
        QSignalSpy failed(&program.application.autosave(), &ui::Autosave::failed);
        program.add(rows(10));
        QTRY_VERIFY_WITH_TIMEOUT(written.count() > 0, longEnough);
        {
            const FullDisk full(16'384);
            program.add(rows(2'000));
            QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0, longEnough);
        }
        QVERIFY2(program.says(u"Save it to a file"_s), qPrintable(program.said()));
        const QStringList files = QDir(data.path() + u"/autosave"_s).entryList({u"*.rows"_s});
        QCOMPARE(files.size(), 1);
        const auto read = files::readAutosave(data.path() + u"/autosave/"_s + files.first());
        QVERIFY(std::holds_alternative<files::AutosavedRows>(read));
        QCOMPARE(std::get<files::AutosavedRows>(read).records.size(), std::size_t{10});

        const qsizetype before = written.count();
        program.add(rows(1)); // there is room again: everything is kept
        QTRY_VERIFY_WITH_TIMEOUT(written.count() > before, longEnough);
        const auto again = files::readAutosave(data.path() + u"/autosave/"_s + files.first());
        QVERIFY(std::holds_alternative<files::AutosavedRows>(again));
        QCOMPARE(std::get<files::AutosavedRows>(again).records.size(), std::size_t{2'011});
    }
}

void TestPlaces::aTableThatCannotBeSavedIsSaid()
{
    const QTemporaryDir data;
    Program program(data.path());
    program.add(rows(2'000));
    const QString path = data.filePath(u"kept.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what was there");
    file.close();
    ui::Saved saved;
    {
        const FullDisk full(4'096);
        saved = ui::saveRows(ui::saveSource(program.table()), ui::SaveWhat::Table, path);
    }
    QVERIFY(saved.error);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("what was there"));
    QCOMPARE(QDir(data.path()).entryList({u"kept*"_s}).size(), 1); // nothing half beside it
}

/// Every user of the computer reaches its port; what is rehearsed is a person's own.
void TestPlaces::nobodyElseAsksTheSandboxWhoIsWhoseFriend()
{
    const QTemporaryDir data;
    Program program(data.path());
    program.add(rows(1));
    program.application.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QCOMPARE(program.table().count(State::Imported), 1);
    const QUrl host = connections::baseUrl(program.runs().connections().current());
    const auto ask = [&host](const chatapi::Credentials &caller) {
        chatapi::NetworkAccess network;
        chatapi::CallRequest request;
        request.url =
            chatapi::requestUrl(host, chatapi::Command::FriendCheck, sandbox::sdkAppId, sandbox::admin,
                                chatapi::makeUserSig(caller, QDateTime::currentSecsSinceEpoch(), 1'000), 7);
        request.body =
            R"({"From_Account":"from0","To_Account":["to0"],"CheckType":"CheckResult_Type_Single"})";
        chatapi::Call *call = network.newCall(request);
        QSignalSpy finished(call, &chatapi::Call::finished);
        call->start();
        return finished.wait(longEnough) ? finished.at(0).at(0).value<chatapi::CallResult>().body
                                         : QByteArray();
    };
    const QByteArray refused = ask(sandbox::credentials()); // as everybody knows them
    QVERIFY2(refused.contains("70009") && !refused.contains("to0"), refused.constData());
    QByteArray key;
    program.runs().connections().target(qApp, [&key](const ui::TargetAnswer &answer) {
        key = answer.target ? answer.target->credentials.secretKey().toByteArray() : QByteArray();
    });
    QTRY_VERIFY(!key.isEmpty());
    const QByteArray answered = ask({sandbox::sdkAppId, key, sandbox::admin});
    QVERIFY2(answered.contains("to0"), answered.constData()); // it is there to be asked for
}

QTEST_MAIN(TestPlaces)

#include "tst_places.moc"
