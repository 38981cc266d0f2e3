// SPDX-License-Identifier: GPL-3.0-or-later
// What other users of the computer can learn of a run: nothing.
#include "cli/commandline.h"

#include "sandbox/sandbox.h"
#include "sandbox/settings.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
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
    // The variable is taken out as soon as it was read.
    QTRY_VERIFY_WITH_TIMEOUT(!ofProcess(pid, "environ").contains(sandbox::secretKey), 20'000);
    QVERIFY(!ofProcess(pid, "cmdline").contains(sandbox::secretKey));
    QVERIFY(!ofProcess(pid, "cmdline").contains(QByteArray::number(sandbox::sdkAppId)));
    QVERIFY(ofProcess(pid, "limits").contains("Max core file size        0                    0"));
    // A process that may not be dumped belongs to root in /proc, so that nobody else can open its memory.
    struct stat status { };
    QCOMPARE(stat(QByteArray("/proc/" + QByteArray::number(pid) + "/mem").constData(), &status), 0);
    QCOMPARE(status.st_uid, uid_t(0));
    QVERIFY((status.st_mode & 077) == 0);
    process->kill();
    QVERIFY(process->waitForFinished());
}

QTEST_GUILESS_MAIN(TestOwnerFiles)

#include "tst_ownerfiles.moc"
