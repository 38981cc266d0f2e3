// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/datadirs.h"
#include "connections/sessionstore.h"
#include "importing/history.h"
#include "sandbox/settings.h"
#include "testpaths.h"
#include "ui/application.h"
#include "ui/connections/connectionchoice.h"
#include "ui/filterbar.h"
#include "ui/importpreview/importpreview.h"
#include "ui/runs/precheckdialog.h"
#include "ui/runs/proxydialog.h"
#include "ui/runs/requestdialog.h"
#include "ui/runs/runsettingsdialog.h"
#include "ui/runs/steadytime.h"
#include "ui/singleinstance.h"
#include "ui/tableview.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QFileOpenEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::NewRow;
using friends::State;

namespace {

constexpr int longEnough = 60'000;

NewRow row(const QByteArray &to, const QByteArray &from = "alice")
{
    return {{{Field::FromAccount, {}}, from},
            {{Field::ToAccount, {}}, to},
            {{Field::AddSource, {}}, "AddSource_Type_Web"},
            {{Field::Remark, {}}, "it's $(id)"}};
}

/// The whole program on its sandbox, with a data folder of its own.
struct Program {
    QTemporaryDir data;
    connections::SessionStore secrets;
    std::unique_ptr<ui::Application> application;

    Program()
    {
        application =
            std::make_unique<ui::Application>(*qApp, secrets, ui::StartOptions{false, {}, data.path()});
        application->show();
    }
    [[nodiscard]] ui::MainWindow &window() const { return application->window(); }
    [[nodiscard]] friends::Table &table() const { return application->table(); }
    [[nodiscard]] ui::RunController &runs() const { return application->runs(); }
    void add(const QList<NewRow> &rows) const
    {
        application->history().push(
            table().prepareInsert(friends::ChangeKind::AddingRows, table().rowCount(), rows));
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (const QAction *menu : window().menuBar()->actions()) {
            for (QAction *found : menu->menu()->actions()) {
                if (found->text().remove(u'&') == text)
                    return found;
            }
        }
        return nullptr;
    }
    template <typename Dialog> [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *found : window().findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static QAbstractButton *button(const QWidget &inside, const QString &begin)
    {
        for (QAbstractButton *found : inside.findChildren<QAbstractButton *>()) {
            if (found->isVisible() && found->text().remove(u'&').startsWith(begin))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static bool press(const QWidget &inside, const QString &begin)
    {
        QAbstractButton *found = button(inside, begin);
        if (!found || !found->isEnabled())
            return false;
        found->click();
        return true;
    }
    [[nodiscard]] static QString saidIn(const QWidget &inside)
    {
        QStringList said;
        for (const QLabel *label : inside.findChildren<QLabel *>()) {
            if (label->isVisible())
                said += label->text();
        }
        return said.join(u'\n');
    }
    [[nodiscard]] bool isDone() const { return runs().stage() == ui::RunStage::Idle && runs().result(); }
};

/// The folder for sockets while this lives.
class RuntimeDir {
public:
    explicit RuntimeDir(const QString &path) : m_before(qgetenv("XDG_RUNTIME_DIR"))
    {
        qputenv("XDG_RUNTIME_DIR", path.toUtf8());
    }
    ~RuntimeDir() { qputenv("XDG_RUNTIME_DIR", m_before); }
    RuntimeDir(const RuntimeDir &) = delete;
    RuntimeDir &operator=(const RuntimeDir &) = delete;

private:
    QByteArray m_before;
};

} // namespace

/// What a person can do before a run, while one waits, and when the window is closed in the middle.
class TestRunTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingAccountsBecomeProblemsBeforeTheyFail();
    void aCheckThatFindsNothingSaysWhatSubmittingTakes();
    void aCheckThatCannotReachTheServiceSaysWhy();
    void moreRowsThanOneUserMayHaveFriendsAreForetold();
    void everyRequestIsShownAsItWouldBeSent();
    void aRequestIsFoundByTheCurrentRow();
    void theShareOfTheLimitIsKeptForTheConnectionAndUsed();
    void retriedRowsAreAChildOfTheirRun();
    void unknownRowsAreCheckedWithoutSendingAnything();
    void waitingForAnotherSenderIsSaidAndCanBeCancelled();
    void aRunFinishesInTheBackground();
    void aWindowComesBackFromTheBackground();
    void aSecondStartHandsItsFilesOver();
    void aFileThatTheDesktopHandsOverIsShown();
    void aDeadProgramsSocketIsTakenOver();
    void theProxyDialogAsksPlainlyAndHidesThePassword();
    void theTimeThatIsLeftDoesNotJump();
};

void TestRunTools::missingAccountsBecomeProblemsBeforeTheyFail()
{
    Program program;
    program.add({row("bob"), row("missing_erin"), row("carol"), row("dave", "missing_from")});
    QVERIFY(Program::press(program.window(), u"Check accounts"_s));
    auto *dialog = program.dialog<ui::PrecheckDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(Program::button(*dialog, u"Show the 2 rows"_s), longEnough);
    const QString said = Program::saidIn(*dialog);
    for (const QString &fact :
         {u"2 of 4 rows can be sent."_s, u"missing_erin"_s, u"missing_from"_s, u"1 call"_s})
        QVERIFY2(said.contains(fact), qPrintable(said));
    QCOMPARE(program.table().count(State::Problem), 2);
    QCOMPARE(program.table().problems(1).front().kind, friends::ProblemKind::AccountMissing);
    QVERIFY(Program::press(*dialog, u"Submit the other 2"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QCOMPARE(program.table().count(State::Imported), 2);
    QCOMPARE(program.table().count(State::Problem), 2);

    const std::array edits{friends::CellEdit{1, {Field::ToAccount, {}}, "erin"}};
    program.application->history().push(program.table().prepareEdits(friends::ChangeKind::Typing, edits));
    QCOMPARE(program.table().state(1), State::Ready); // gone with the edit
    QAction *forget = program.action(u"Forget missing accounts"_s);
    QVERIFY(forget && forget->isEnabled());
    forget->trigger();
    QCOMPARE(program.table().state(3), State::Ready);
    QVERIFY(!forget->isEnabled());
}

void TestRunTools::aCheckThatFindsNothingSaysWhatSubmittingTakes()
{
    Program program;
    program.add({row("bob"), row("carol"), row("dave", "bea")});
    QVERIFY(Program::press(program.window(), u"Check accounts"_s));
    auto *dialog = program.dialog<ui::PrecheckDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(Program::button(*dialog, u"Submit 3 rows"_s), longEnough);
    const QString said = Program::saidIn(*dialog);
    QVERIFY2(said.contains(u"All 3 rows can be sent."_s) && said.contains(u"2 accounts in 2 calls"_s),
             qPrintable(said));
    QVERIFY(Program::press(*dialog, u"Close"_s));
    QCOMPARE(program.table().count(State::Ready), 3);
    QVERIFY(!program.runs().result());
}

void TestRunTools::aCheckThatCannotReachTheServiceSaysWhy()
{
    Program program;
    connections::ConnectionStore store(program.data.path());
    connections::Connection connection;
    connection.name = u"Shop"_s;
    connection.customHost = u"http://127.0.0.1:9"_s;
    connection.admin = u"administrator"_s;
    QVERIFY(!store.put(connection).isError());
    program.application.reset();
    ui::Settings(program.data.path()).setConnection(connection.id);
    program.application = std::make_unique<ui::Application>(*qApp, program.secrets,
                                                            ui::StartOptions{false, {}, program.data.path()});
    program.application->show();
    program.add({row("bob")});
    QVERIFY(Program::press(program.window(), u"Check accounts"_s));
    auto *dialog = program.dialog<ui::PrecheckDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(Program::saidIn(*dialog).contains(u"The accounts could not be checked."_s),
                             longEnough);
    QVERIFY(Program::saidIn(*dialog).contains(u"Shop"_s)); // it has no secret
    QVERIFY(Program::press(*dialog, u"Close"_s));
    QCOMPARE(program.table().count(State::Ready), 1);
}

void TestRunTools::moreRowsThanOneUserMayHaveFriendsAreForetold()
{
    Program program;
    QList<NewRow> rows;
    for (int i = 0; i < 3010; ++i)
        rows.append(row("to" + QByteArray::number(i)));
    program.add(rows);
    QVERIFY(Program::press(program.window(), u"Check accounts"_s));
    auto *dialog = program.dialog<ui::PrecheckDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(Program::button(*dialog, u"Submit"_s), longEnough);
    const QString said = Program::saidIn(*dialog);
    QVERIFY2(said.contains(u"alice"_s) && said.contains(u"at least 10 of them would fail"_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"in 4 calls"_s), qPrintable(said));
    dialog->reject();
}

void TestRunTools::everyRequestIsShownAsItWouldBeSent()
{
    Program program;
    program.add({row("bob"), row("carol"), row("dave", "bea")});
    program.action(u"Show requests…"_s)->trigger();
    auto *dialog = program.dialog<ui::RequestDialog>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"bob"_s), longEnough);
    QVERIFY(text->isReadOnly());
    const QJsonDocument shown = QJsonDocument::fromJson(text->toPlainText().toUtf8());
    QCOMPARE(shown["From_Account"_L1].toString(), u"alice"_s);
    QCOMPARE(shown["AddFriendItem"_L1].toArray().size(), 2);
    QVERIFY(Program::saidIn(*dialog).contains(u"of 2"_s));

    QVERIFY(Program::press(*dialog, u"Copy JSON"_s));
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()), shown);
    QVERIFY(Program::press(*dialog, u"Copy as curl"_s));
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(u"$SDKAPPID"_s) && command.contains(u"$USERSIG"_s));
    QVERIFY(!command.contains(u"20000001"_s)); // the sandbox's SDKAppID
    QVERIFY(command.contains(u"it'\\''s $(id)"_s));

    dialog->findChild<QSpinBox *>()->setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"dave"_s), longEnough);
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Find in this request"_s)
            field->setText(u"nowhere"_s);
    }
    QVERIFY(Program::saidIn(*dialog).contains(u"does not contain it"_s));
}

void TestRunTools::aRequestIsFoundByTheCurrentRow()
{
    Program program;
    program.add({row("bob"), row("carol"), row("dave", "bea"), row("erin", "bea")});
    program.window().view().goToTableRow(3);
    program.action(u"Show requests…"_s)->trigger();
    auto *dialog = program.dialog<ui::RequestDialog>();
    QVERIFY(dialog);
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(text->textCursor().selectedText().contains(u"erin"_s), longEnough);
    QVERIFY(!text->textCursor().selectedText().contains(u"dave"_s)); // a line for each row
}

void TestRunTools::theShareOfTheLimitIsKeptForTheConnectionAndUsed()
{
    Program program;
    QCOMPARE(program.runs().settings().callsPerSecond, 200);
    program.action(u"Settings of runs…"_s)->trigger();
    auto *dialog = program.dialog<ui::RunSettingsDialog>();
    QVERIFY(dialog);
    for (QSpinBox *box : dialog->findChildren<QSpinBox *>()) {
        if (box->accessibleName().startsWith(u"Share"_s))
            box->setValue(30);
        else if (box->accessibleName().startsWith(u"Most rows"_s))
            box->setValue(2);
    }
    QVERIFY(Program::saidIn(*dialog).contains(u"at most 60 calls a second"_s));
    QVERIFY(Program::press(*dialog, u"Save"_s));
    QCOMPARE(program.runs().settings().callsPerSecond, 60);
    QCOMPARE(program.runs().settings().batchSize, 2);
    QCOMPARE(ui::Settings(program.data.path()).runPreferences(connections::sandboxId()).share, 30);
    QCOMPARE(ui::Settings(program.data.path()).runPreferences(QUuid::createUuid()).share, 100);
    program.add({row("bob"), row("carol"), row("dave")});
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QCOMPARE(program.runs().progress().calls, 2);
}

void TestRunTools::retriedRowsAreAChildOfTheirRun()
{
    Program program;
    program.add({row("missing_a"), row("bob")});
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    const QString first = program.runs().result()->runId;
    program.add({row("carol")});
    program.runs().submit(program.runs().rowsIn(State::Failed));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    const QString second = program.runs().result()->runId;
    program.window().submit(); // carol, who was in no run
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone() && program.runs().result()->runId != second, longEnough);
    const QString folder = program.runs().journalDir();
    QCOMPARE(importing::summariseRun(folder, first).head.parentRunId, QString());
    QCOMPARE(importing::summariseRun(folder, second).head.parentRunId, first);
    QCOMPARE(importing::summariseRun(folder, program.runs().result()->runId).head.parentRunId, QString());
}

void TestRunTools::unknownRowsAreCheckedWithoutSendingAnything()
{
    Program program;
    program.add({row("silent_dave"), row("bob")});
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QCOMPARE(program.table().state(0), State::Unknown);
    QVERIFY(Program::press(program.window(), u"Check 1 unknown now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QVERIFY(program.runs().isCheck());
    QVERIFY(program.table().state(0) != State::Failed);
    if (program.table().state(0) == State::Imported)
        QCOMPARE(program.table().outcome(0).cause, friends::Cause::FoundByCheck);
    QVERIFY(Program::saidIn(program.window()).contains(u"Checked"_s)
            || Program::saidIn(program.window()).contains(u"found"_s));
}

void TestRunTools::waitingForAnotherSenderIsSaidAndCanBeCancelled()
{
    Program program;
    // A command line in another process sends to the same app, and hears nothing for a while.
    QTemporaryDir other;
    QFile file(other.filePath(u"rows.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From_Account,To_Account,AddSource\nhang_alice,bob,AddSource_Type_Web\n");
    file.close();
    QProcess sender;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FRIENDCONSOLE_SDKAPPID"_s, QString::number(sandbox::sdkAppId));
    QByteArray key; // the window's sandbox has one of its own
    program.runs().connections().target(qApp, [&key](const ui::TargetAnswer &answer) {
        key = answer.target ? answer.target->credentials.secretKey().toByteArray() : QByteArray();
    });
    QTRY_VERIFY(!key.isEmpty());
    environment.insert(u"FRIENDCONSOLE_SECRET_KEY"_s, QString::fromLatin1(key));
    sender.setProcessEnvironment(environment);
    const connections::Connection sandbox = program.runs().connections().current();
    sender.start(QString::fromLatin1(FC_BINARY_DIR "/ui/friendconsole"),
                 {u"import"_s, file.fileName(), u"--host"_s, connections::baseUrl(sandbox).toString(),
                  u"--admin"_s, sandbox.admin, u"--data-dir"_s, other.path()});
    const QString journals = connections::runsFolder(other.path());
    QTRY_VERIFY_WITH_TIMEOUT(!importing::listRuns(journals).isEmpty()
                                 && importing::listRuns(journals).first().unknown == 1,
                             longEnough); // its call is on its way

    program.add({row("carol")});
    program.window().submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.runs().progress().phase, importing::RunPhase::Waiting, longEnough);
    QVERIFY(Program::saidIn(program.window()).contains(u"sending to the same app"_s));
    QVERIFY(Program::press(program.window(), u"Cancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QCOMPARE(program.table().state(0), State::Ready);

    program.window().submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.runs().progress().phase, importing::RunPhase::Waiting, longEnough);
    sender.kill();
    QVERIFY(sender.waitForFinished(longEnough));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QCOMPARE(program.table().state(0), State::Imported);
}

void TestRunTools::aRunFinishesInTheBackground()
{
    Program program;
    program.add({row("bob", "slow_alice"), row("missing_x")});
    program.window().submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.runs().stage(), ui::RunStage::Running, longEnough);
    QVERIFY(!program.window().close());
    QTRY_VERIFY(program.dialog<QMessageBox>());
    QVERIFY(Program::press(*program.dialog<QMessageBox>(), u"Finish in the background"_s));
    QTRY_VERIFY(!program.window().isVisible());
    QCOMPARE(program.runs().stage(), ui::RunStage::Running);
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QTRY_VERIFY(program.window().isVisible()); // a row failed: something is left to do
    QVERIFY(QApplication::quitOnLastWindowClosed());
    QCOMPARE(program.table().state(0), State::Imported);
}

void TestRunTools::aWindowComesBackFromTheBackground()
{
    Program program;
    program.add({row("bob", "slow_alice")});
    program.window().submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.runs().stage(), ui::RunStage::Running, longEnough);
    QVERIFY(!program.window().close());
    QTRY_VERIFY(program.dialog<QMessageBox>());
    QVERIFY(Program::press(*program.dialog<QMessageBox>(), u"Finish in the background"_s));
    QTRY_VERIFY(!program.window().isVisible());
    program.application->takeStart({});
    QVERIFY(program.window().isVisible());
    QCOMPARE(program.runs().stage(), ui::RunStage::Running);
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QVERIFY(program.window().isVisible());
}

void TestRunTools::aSecondStartHandsItsFilesOver()
{
    QTemporaryDir data;
    const RuntimeDir runtime(data.path());
    ui::SingleInstance first(data.path());
    QVERIFY(!first.handOver({}));
    QStringList taken;
    int times = 0;
    connect(&first, &ui::SingleInstance::wanted, this, [&](const QStringList &files) {
        taken = files;
        ++times;
    });
    bool handed = false;
    const QString path = data.path();
    std::unique_ptr<QThread> second(QThread::create([&handed, path] {
        ui::SingleInstance other(path);
        handed = other.handOver({u"/tmp/a b.csv"_s, u"/tmp/小明.csv"_s});
    }));
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), longEnough);
    QVERIFY(handed);
    QCOMPARE(taken, (QStringList{u"/tmp/a b.csv"_s, u"/tmp/小明.csv"_s}));
    QCOMPARE(times, 1);
    const QStringList sockets = QDir(data.path()).entryList({u"*.socket"_s}, QDir::System | QDir::Files);
    QCOMPARE(sockets.size(), 1);
    const QFile::Permissions rights = QFile::permissions(data.filePath(sockets.first()));
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));

    QTemporaryDir otherData; // another data folder is another program
    ui::SingleInstance stranger(otherData.path());
    QVERIFY(!stranger.handOver({}));
    QCOMPARE(times, 1);
}

void TestRunTools::aFileThatTheDesktopHandsOverIsShown()
{
    Program program;
    QFileOpenEvent handed(ui::samplePath());
    QApplication::sendEvent(qApp, &handed);
    QVERIFY(program.window().preview());
    QCOMPARE(program.window().preview()->files(), QStringList{ui::samplePath()});
}

void TestRunTools::aDeadProgramsSocketIsTakenOver()
{
    QTemporaryDir data;
    const RuntimeDir runtime(data.path());
    QString socketName;
    {
        ui::SingleInstance first(data.path());
        QVERIFY(!first.handOver({}));
        socketName = QDir(data.path()).entryList({u"*.socket"_s}, QDir::System | QDir::Files).first();
    }
    QFile left(data.filePath(socketName)); // as a program that was killed leaves it: nobody answers there
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    ui::SingleInstance next(data.path());
    QVERIFY(!next.handOver({}));
    bool handed = false;
    std::unique_ptr<QThread> second(QThread::create([&handed, path = data.path()] {
        ui::SingleInstance other(path);
        handed = other.handOver({});
    }));
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), longEnough);
    QVERIFY(handed);
}

void TestRunTools::theProxyDialogAsksPlainlyAndHidesThePassword()
{
    ui::ProxyDialog dialog({u"proxy.example"_s, 3128, u"<b>Office</b>"_s, {}}, u"GNOME Keyring"_s);
    dialog.show();
    const QString said = Program::saidIn(dialog);
    QVERIFY2(said.contains(u"proxy.example:3128"_s) && said.contains(u"<b>Office</b>"_s), qPrintable(said));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy());
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Password"_s)
            QCOMPARE(field->echoMode(), QLineEdit::Password);
        else
            field->setText(u"bob"_s);
    }
    QVERIFY(Program::button(dialog, u"Go on"_s)->isEnabled());
    QCOMPARE(dialog.user(), u"bob"_s);
    QVERIFY(dialog.isToBeKept());
    ui::ProxyDialog without({u"proxy.example"_s, 3128, {}, u"bob"_s}, {});
    QVERIFY(!without.isToBeKept());
}

void TestRunTools::theTimeThatIsLeftDoesNotJump()
{
    using std::chrono::milliseconds;
    ui::SteadyTime time;
    qint64 before = -1;
    int ups = 0;
    for (int ms = 0; ms < 60'000; ms += 50) {
        // Measured: 60 seconds at the start, wrong by a third up and down.
        const qint64 left = (60'000 - ms) * (ms / 50 % 2 == 0 ? 4 : 2) / 3;
        const qint64 shown = time.show(milliseconds(left), milliseconds(ms)).count();
        if (ms < 1000)
            QCOMPARE(shown, -1);
        if (before >= 0 && shown > before)
            ++ups;
        if (ms > 10'000 && ms < 55'000)
            QVERIFY2(std::abs(shown - (60'000 - ms)) < 12'000, qPrintable(QString::number(shown)));
        before = shown;
    }
    QCOMPARE(ups, 0);
    // What takes clearly longer is told.
    const qint64 longer = time.show(milliseconds(600'000), milliseconds(80'000)).count();
    QVERIFY(longer > 100'000);
}

QTEST_MAIN(TestRunTools)
#include "tst_runtools.moc"
