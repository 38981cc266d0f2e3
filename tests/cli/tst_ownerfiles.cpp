// SPDX-License-Identifier: GPL-3.0-or-later
// What other users of the computer can learn of a run: nothing.
#include "cli/commandline.h"

#include "sandbox/sandbox.h"
#include "sandbox/settings.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Everything below a folder that somebody else than its owner could read.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        struct stat status { };
        if (lstat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISLNK(status.st_mode)
            && (status.st_mode & 077) != 0)
            open += path;
    }
    return open;
}

QByteArray ofProcess(qint64 pid, const char *name)
{
    return CommandLine::read(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
}

} // namespace

class TestOwnerFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { umask(022); } // as most systems set it: others may read

    void everythingThatARunWritesIsItsOwnersOnly();
    void aRunLeavesNothingInTheTemporaryFolder();
    void namesOfFilesTellNothingOfTheRows();
    void theProcessCannotBeLookedInto();
    void aRunThatIsForgottenIsReallyGone();
    void oldRunsAreForgottenAndOpenOnesAreKept();
    void aRunWithoutATraceLeavesNone();
    void withoutAHomeItIsSaidOrWorksWithoutATrace();
};

void TestOwnerFiles::everythingThatARunWritesIsItsOwnersOnly()
{
    const CommandLine command;
    const QString data = command.path(QStringLiteral("data"));
    const QString out = command.path(QStringLiteral("out"));
    QVERIFY(QDir().mkdir(out));
    const Ended ended =
        command.run({QStringLiteral("import"), command.file(QStringLiteral("f.csv"), plainRows(20, 3)),
                     QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), data,
                     QStringLiteral("--report"), out + QStringLiteral("/report.csv"),
                     QStringLiteral("--failed"), out + QStringLiteral("/failed.csv")});
    QVERIFY2(ended.status == 0 || ended.status == 1, ended.all());
    QVERIFY(QFile::exists(out + QStringLiteral("/report.csv")));
    QVERIFY(QFile::exists(out + QStringLiteral("/failed.csv")));
    QCOMPARE(openToOthers(out), QStringList());
    QCOMPARE(openToOthers(data), QStringList());
    QCOMPARE(QFileInfo(data).permissions() & (QFile::ReadOther | QFile::ReadGroup | QFile::ExeOther),
             QFile::Permissions());
}

void TestOwnerFiles::aRunLeavesNothingInTheTemporaryFolder()
{
    CommandLine command;
    const QString temporary = command.path(QStringLiteral("tmp"));
    const QString runtime = command.path(QStringLiteral("nowhere"));
    QVERIFY(QDir().mkdir(temporary));
    command.setVariable(QStringLiteral("TMPDIR"), temporary);
    command.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), runtime); // so that the temporary folder is used
    const Ended ended =
        command.run({QStringLiteral("import"), command.file(QStringLiteral("f.csv"), plainRows(20, 3)),
                     QStringLiteral("--sandbox")});
    QVERIFY2(ended.status == 0 || ended.status == 1, ended.all());
    QCOMPARE(QDir(temporary).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TestOwnerFiles::namesOfFilesTellNothingOfTheRows()
{
    const CommandLine command;
    const QString data = command.path(QStringLiteral("data"));
    const QByteArray rows = "From_Account,To_Account,AddSource\nsecretive,clandestine,Android\n";
    const Ended ended =
        command.run({QStringLiteral("import"), command.file(QStringLiteral("telling-name.csv"), rows),
                     QStringLiteral("--sandbox"), QStringLiteral("--data-dir"), data});
    QVERIFY2(ended.status == 0 || ended.status == 1, ended.all());
    QDirIterator files(data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const char *word : {"secretive", "clandestine", "telling", "administrator"})
            QVERIFY2(!path.mid(data.size()).contains(QLatin1String(word)), qPrintable(path));
    }
}

/// The process of a run that waits for an answer, seen from outside.
void TestOwnerFiles::theProcessCannotBeLookedInto()
{
    sandbox::Sandbox service;
    sandbox::Settings slow;
    slow.faults.latency = std::chrono::milliseconds(60'000);
    const auto started = service.start(slow);
    const QUrl *url = std::get_if<QUrl>(&started);
    QVERIFY(url);
    CommandLine command;
    command.setSandboxSecrets();
    const auto process =
        command.start({QStringLiteral("import"), command.file(QStringLiteral("f.csv"), plainRows(5, 1)),
                       QStringLiteral("--host"), url->toString(), QStringLiteral("--admin"),
                       QLatin1String(sandbox::admin)});
    QVERIFY(process->waitForStarted());
    const qint64 pid = process->processId();
    // Before that it may still be the copy of this process that becomes the program.
    QTRY_VERIFY_WITH_TIMEOUT(
        ofProcess(pid, "limits").contains("Max core file size        0                    0"), 20'000);
    // The variable is taken out as soon as it was read.
    QTRY_VERIFY_WITH_TIMEOUT(!ofProcess(pid, "environ").contains(sandbox::secretKey), 20'000);
    QVERIFY(!ofProcess(pid, "cmdline").contains(sandbox::secretKey));
    QVERIFY(!ofProcess(pid, "cmdline").contains(QByteArray::number(sandbox::sdkAppId)));
    // A process that may not be dumped belongs to root in /proc, so that nobody else can open its memory.
    struct stat status { };
    QCOMPARE(stat(QByteArray("/proc/" + QByteArray::number(pid) + "/mem").constData(), &status), 0);
    QCOMPARE(status.st_uid, uid_t(0));
    QVERIFY((status.st_mode & 077) == 0);
    process->kill();
    QVERIFY(process->waitForFinished());
}

void TestOwnerFiles::aRunThatIsForgottenIsReallyGone()
{
    const CommandLine command;
    const QString data = command.path(QStringLiteral("data"));
    const QByteArray rows = "From_Account,To_Account,AddSource\nsecretive,clandestine,Android\n";
    const QStringList place{QStringLiteral("--data-dir"), data};
    const Ended ended =
        command.run(QStringList{QStringLiteral("import"), command.file(QStringLiteral("f.csv"), rows),
                                QStringLiteral("--sandbox"), QStringLiteral("--json")}
                    + place);
    const QString run = ended.json().value(QLatin1String("run")).toString();
    QVERIFY2(!run.isEmpty(), ended.all());
    QVERIFY(command.everythingBelow(data).contains("clandestine"));
    const Ended forgotten = command.run(QStringList{QStringLiteral("forget"), run} + place);
    QVERIFY2(forgotten.status == 0, forgotten.all());
    QVERIFY(!command.everythingBelow(data).contains("clandestine"));
    QVERIFY(!command.everythingBelow(data).contains(run.toUtf8()));
    const Ended again = command.run(QStringList{QStringLiteral("forget"), run} + place);
    QVERIFY2(again.status == 2 && again.err.contains("There is no run"), again.all());
    const Ended elsewhere =
        command.run(QStringList{QStringLiteral("forget"), QStringLiteral("../x")} + place);
    QCOMPARE(elsewhere.status, 2);
}

void TestOwnerFiles::oldRunsAreForgottenAndOpenOnesAreKept()
{
    const CommandLine command;
    const QStringList place{QStringLiteral("--data-dir"), command.path(QStringLiteral("data"))};
    const auto import = [&](const char *name, const QByteArray &rows) {
        return command.run(QStringList{QStringLiteral("import"), command.file(QLatin1String(name), rows),
                                       QStringLiteral("--sandbox"), QStringLiteral("--json"),
                                       QStringLiteral("--max-attempts"), QStringLiteral("1")}
                           + place);
    };
    const auto runs = [&] {
        return command.run(QStringList{QStringLiteral("runs"), QStringLiteral("--json")} + place);
    };
    QCOMPARE(import("done.csv", plainRows(3, 1)).status, 0);
    const QString open = import("open.csv", "From_Account,To_Account,AddSource\nlost_a,b,Android\n")
                             .json()
                             .value(QLatin1String("run"))
                             .toString();
    const Ended young = command.run(
        QStringList{QStringLiteral("forget"), QStringLiteral("--older-than"), QStringLiteral("1")} + place);
    QVERIFY2(young.status == 0 && young.out.contains("nothing was removed"), young.all());
    const Ended old = command.run(
        QStringList{QStringLiteral("forget"), QStringLiteral("--older-than"), QStringLiteral("0")} + place);
    QVERIFY2(old.status == 0 && old.out.contains("1 run"), old.all());
    QCOMPARE(QJsonDocument::fromJson(runs().out).array().size(), 1);
    QVERIFY2(runs().out.contains(open.toUtf8()), runs().all()); // its unknown row has no other place
    for (const char *days : {"-1", "x", ""})
        QCOMPARE(command
                     .run(QStringList{QStringLiteral("forget"),
                                      QStringLiteral("--older-than=") + QLatin1String(days)}
                          + place)
                     .status,
                 2);
}

void TestOwnerFiles::aRunWithoutATraceLeavesNone()
{
    CommandLine command;
    const QString runtime = command.path(QStringLiteral("runtime"));
    QVERIFY(QDir().mkdir(runtime));
    command.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    const QString data = command.path(QStringLiteral("data"));
    const QByteArray rows =
        "From_Account,To_Account,AddSource\nsecretive,clandestine,Android\nlost_a,b,Android\n";
    const Ended ended =
        command.run({QStringLiteral("import"), command.file(QStringLiteral("f.csv"), rows),
                     QStringLiteral("--sandbox"), QStringLiteral("--max-attempts"), QStringLiteral("1"),
                     QStringLiteral("--no-trace"), QStringLiteral("--data-dir"), data});
    QVERIFY2(ended.status == 1 || ended.status == 3, ended.all());
    QVERIFY2(ended.err.contains("cannot be resumed"), ended.all());
    QVERIFY(!command.everythingBelow(data).contains("clandestine"));
    QCOMPARE(QDir(runtime).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QVERIFY2(!QFile::exists(data + QStringLiteral("/runs")), "a place for runs was made");
}

/// No HOME, or one in which nothing can be made: what is sent is recorded first, so nothing is sent; unless
/// no record is wanted.
void TestOwnerFiles::withoutAHomeItIsSaidOrWorksWithoutATrace()
{
    for (const bool set : {false, true}) {
        CommandLine command;
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            command.removeVariable(QLatin1String(name));
        command.setVariable(QStringLiteral("HOME"),
                            set ? QStringLiteral("/proc/nowhere") : QStringLiteral("/dev/null"));
        const QStringList line{QStringLiteral("import"),
                               command.file(QStringLiteral("f.csv"), plainRows(3, 1)),
                               QStringLiteral("--sandbox")};
        const Ended said = command.run(line);
        QVERIFY2(said.status == 2 && said.err.count('\n') == 1 && said.out.isEmpty(), said.all());
        const Ended without = command.run(line + QStringList{QStringLiteral("--no-trace")});
        QVERIFY2(without.status == 0, without.all());
        const Ended inspected = command.run({QStringLiteral("inspect"), line.at(1)});
        QVERIFY2(inspected.status == 0, inspected.all());
    }
}

QTEST_GUILESS_MAIN(TestOwnerFiles)

#include "tst_ownerfiles.moc"
