// SPDX-License-Identifier: GPL-3.0-or-later
// A person can choose that runs leave nothing on the computer, sees that it is so, and is told what it costs.
#include "connections/datadirs.h"
#include "connections/sessionstore.h"
#include "importing/history.h"
#include "ui/application.h"
#include "ui/runs/runsettingsdialog.h"
#include "ui/settings.h"
#include "ui/tableview.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

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
            {{Field::AddSource, {}}, "AddSource_Type_Web"}};
}

/// The whole program on its sandbox, with folders of its own for data and for the session.
struct Program {
    QTemporaryDir data;
    QTemporaryDir runtime;
    QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    connections::SessionStore secrets;
    std::unique_ptr<ui::Application> application;

    Program()
    {
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
        application =
            std::make_unique<ui::Application>(*qApp, secrets, ui::StartOptions{true, {}, data.path()});
        application->show();
    }
    ~Program()
    {
        application.reset();
        qputenv("XDG_RUNTIME_DIR", before);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] ui::MainWindow &window() const { return application->window(); }
    [[nodiscard]] friends::Table &table() const { return application->table(); }
    [[nodiscard]] ui::RunController &runs() const { return application->runs(); }
    void add(const QList<NewRow> &rows) const
    {
        application->history().push(
            table().prepareInsert(friends::ChangeKind::AddingRows, table().rowCount(), rows));
    }
    template <typename Widget> [[nodiscard]] Widget *shown(const QString &begin) const
    {
        for (Widget *found : window().findChildren<Widget *>()) {
            if (found->isVisible() && found->text().remove(u'&').startsWith(begin))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (QMessageBox *found : window().findChildren<QMessageBox *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *found : window().findChildren<QAction *>()) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool isDone() const { return runs().stage() == ui::RunStage::Idle && runs().result(); }
    /// Chooses it as a person does.
    [[nodiscard]] bool chooseNoTrace(bool chosen) const
    {
        action(u"Settings of runs…"_s)->trigger();
        auto *dialog = window().findChild<ui::RunSettingsDialog *>();
        if (!dialog)
            return false;
        auto *box = dialog->findChild<QCheckBox *>();
        if (!box || !box->text().contains(u"trace"_s)
            || !box->accessibleDescription().contains(u"cannot be resumed"_s))
            return false;
        box->setChecked(chosen);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }
};

/// Names and bytes of everything in a folder.
QByteArray everythingBelow(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.fileName().toUtf8();
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestNoTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunLeavesNothingAndSaysSo();
    void itIsSeenBesideSubmitAndKeptForTheConnection();
    void closingInTheMiddleDoesNotOfferToGoOnLater();
    void productionIsAskedWithIt();
    void aRunIsNoChildOfOneThatLeftNoTrace();
    void anAbandonedRunLeavesNothingEither();
};

void TestNoTrace::aRunLeavesNothingAndSaysSo()
{
    Program program;
    QVERIFY(program.chooseNoTrace(true));
    program.add({row("clandestine"), row("missing_secretive")});
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    QCOMPARE(program.table().count(State::Imported), 1);
    QCOMPARE(program.table().count(State::Failed), 1);
    QVERIFY2(program.said().contains(u"No record of this run was kept"_s), qPrintable(program.said()));
    QVERIFY(!program.action(u"Summary of the run…"_s)->isEnabled());
    QVERIFY(importing::listRuns(connections::runsFolder(program.data.path())).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!everythingBelow(program.runtime.path()).contains("clandestine"), longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(
        QDir(program.runtime.path()).entryList({u"friendconsole-run-??????"_s}, QDir::Dirs), QStringList(),
        longEnough);
    const QByteArray runId = program.runs().result()->runId.toUtf8();
    QVERIFY(!everythingBelow(program.data.path()).contains(runId));
}

void TestNoTrace::itIsSeenBesideSubmitAndKeptForTheConnection()
{
    Program program;
    QVERIFY(!program.shown<QToolButton>(u"No trace"_s));
    QVERIFY(program.chooseNoTrace(true));
    auto *sign = program.shown<QToolButton>(u"No trace"_s);
    QVERIFY(sign);
    QVERIFY(!sign->toolTip().isEmpty());
    QVERIFY(ui::Settings(program.data.path()).runPreferences(connections::sandboxId()).noTrace);
    QVERIFY(!ui::Settings(program.data.path()).runPreferences(QUuid::createUuid()).noTrace);
    sign->click(); // where it is changed
    auto *dialog = program.window().findChild<ui::RunSettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());
    dialog->findChild<QCheckBox *>()->setChecked(false);
    dialog->accept();
    QVERIFY(!program.shown<QToolButton>(u"No trace"_s));
}

void TestNoTrace::closingInTheMiddleDoesNotOfferToGoOnLater()
{
    Program program;
    QVERIFY(program.chooseNoTrace(true));
    program.add({row("bob", "slow_alice")});
    program.window().submit();
    QTRY_COMPARE_WITH_TIMEOUT(program.runs().stage(), ui::RunStage::Running, longEnough);
    QVERIFY(!program.window().close());
    QTRY_VERIFY(program.question());
    const QMessageBox *box = program.question();
    QVERIFY2(box->informativeText().contains(u"cannot be resumed"_s), qPrintable(box->informativeText()));
    for (const QAbstractButton *button : box->buttons())
        QVERIFY2(!button->text().contains(u"Pause"_s), qPrintable(button->text()));
    program.shown<QPushButton>(u"Keep running"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
}

void TestNoTrace::productionIsAskedWithIt()
{
    Program program;
    connections::Connection connection;
    connection.name = u"Shop"_s;
    connection.customHost = u"http://127.0.0.1:9"_s;
    connection.admin = u"administrator"_s;
    connection.colour = connections::ConnectionColour::Red;
    QVERIFY(!connections::ConnectionStore(program.data.path()).put(connection).isError());
    ui::Settings(program.data.path()).setConnection(connection.id);
    program.secrets.write(connection.id, connections::Secret(1400000001, "a secret key"), qApp,
                          [](const auto &) {});
    program.application.reset();
    program.application = std::make_unique<ui::Application>(*qApp, program.secrets,
                                                            ui::StartOptions{false, {}, program.data.path()});
    program.application->show();
    QVERIFY(program.chooseNoTrace(true));
    program.add({row("bob")});
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.question(), longEnough);
    QVERIFY2(program.question()->informativeText().contains(u"no record"_s),
             qPrintable(program.question()->informativeText()));
    program.question()->reject();
}

void TestNoTrace::aRunIsNoChildOfOneThatLeftNoTrace()
{
    Program program;
    QVERIFY(program.chooseNoTrace(true));
    program.add({row("missing_a")});
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    const QString first = program.runs().result()->runId;
    QVERIFY(program.chooseNoTrace(false));
    program.runs().submit(program.runs().rowsIn(State::Failed));
    QTRY_VERIFY_WITH_TIMEOUT(program.isDone(), longEnough);
    const QList<importing::RunSummary> runs =
        importing::listRuns(connections::runsFolder(program.data.path()));
    QCOMPARE(runs.size(), 1);
    QVERIFY(runs.first().head.runId != first);
    QCOMPARE(runs.first().head.parentRunId, QString());
}

void TestNoTrace::anAbandonedRunLeavesNothingEither()
{
    Program program;
    QVERIFY(program.chooseNoTrace(true));
    program.add({row("bob", "hang_alice")});
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.runs().progress().inFlight == 1, longEnough);
    QVERIFY(everythingBelow(program.runtime.path()).contains("hang_alice")); // while it goes on
    program.application.reset();
    QCOMPARE(QDir(program.runtime.path()).entryList({u"friendconsole-run-??????"_s}, QDir::Dirs),
             QStringList());
    QVERIFY(!everythingBelow(program.runtime.path()).contains("hang_alice"));
    QVERIFY(importing::listRuns(connections::runsFolder(program.data.path())).isEmpty());
}

QTEST_MAIN(TestNoTrace)

#include "tst_notrace.moc"
