// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "sandbox/sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// Like a disk with so many bytes left for each file: writing more fails, as it does on a full disk.
std::function<void()> filesUpTo(rlim_t bytes)
{
    return [bytes] {
        const rlimit limit{bytes, bytes};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    };
}

/// The superuser, too, has to keep to the permissions of files.
void obeyPermissions()
{
    for (const unsigned long capability : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER})
        prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
}

} // namespace

/// What is sent is recorded first: what happens when it cannot be.
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->setSandboxSecrets();
    }
    void cleanup() { m_sandbox.stop(); }

    void aDiskThatIsFullFromTheStartSendsNothing()
    {
        const QUrl url = start();
        m_line->setChildModifier(filesUpTo(64 * 1024));
        const Ended ended = m_line->run(importTo(url, 5000, {}));
        QVERIFY2(ended.status == 2, ended.all().constData());
        QVERIFY2(ended.err.contains("could not be recorded first"), ended.all().constData());
        QVERIFY2(ended.err.contains("Make space"), ended.all().constData());
        QCOMPARE(ended.json().value("notSent"_L1).toInt(), 5000);
        QCOMPARE(m_sandbox.statistics().calls, 0);
    }

    void aDiskThatFillsInTheMiddleStopsTheRunAndLosesNothing()
    {
        const QUrl url = start();
        m_line->setChildModifier(filesUpTo(700 * 1024));
        const Ended ended = m_line->run(importTo(url, 2000, {u"--batch-size"_s, u"5"_s}));
        QVERIFY2(ended.status == 1, ended.all().constData());
        QVERIFY2(ended.err.contains("nothing more was sent"), ended.all().constData());
        const QJsonObject json = ended.json();
        QVERIFY(json.value("notSent"_L1).toInt() > 0);
        QVERIFY(json.value("imported"_L1).toInt() > 0);
        QCOMPARE(json.value("imported"_L1).toInt() + json.value("unknown"_L1).toInt()
                     + json.value("failed"_L1).toInt() + json.value("notSent"_L1).toInt(),
                 2000);
        QVERIFY(m_sandbox.friends().size()
                <= json.value("imported"_L1).toInt() + json.value("unknown"_L1).toInt());

        m_line->setChildModifier({});
        const Ended resumed = m_line->run({u"resume"_s, json.value("run"_L1).toString(), u"--json"_s,
                                           u"--data-dir"_s, m_line->path(u"data"_s)});
        QVERIFY2(resumed.status == 0, resumed.all().constData());
        QCOMPARE(resumed.json().value("imported"_L1).toInt(), 2000);
        QCOMPARE(m_sandbox.friends().size(), 2000);
        QCOMPARE(m_sandbox.statistics().repeatedAfterSuccess, 0);
    }

    void aFolderThatCannotBeWrittenSendsNothing()
    {
        const QUrl url = start();
        const QString parent = m_line->path(u"readonly"_s);
        QVERIFY(QDir().mkpath(parent));
        QVERIFY(QFile::setPermissions(parent, QFile::ReadOwner | QFile::ExeOwner));
        m_line->setChildModifier(obeyPermissions);
        const QString dir = parent + u"/data"_s;
        const Ended ended =
            m_line->run({u"import"_s, m_line->file(u"in.csv"_s, plainRows(5, 1)), u"--host"_s, url.toString(),
                         u"--admin"_s, u"administrator"_s, u"--json"_s, u"--data-dir"_s, dir});
        QVERIFY2(ended.status == 2, ended.all().constData());
        QVERIFY2(ended.err.contains(parent.toUtf8()), ended.all().constData());
        QCOMPARE(m_sandbox.statistics().calls, 0);
    }

private:
    [[nodiscard]] QUrl start()
    {
        const auto started = m_sandbox.start({});
        return std::holds_alternative<QUrl>(started) ? std::get<QUrl>(started) : QUrl();
    }
    [[nodiscard]] QStringList importTo(const QUrl &url, int rows, const QStringList &more) const
    {
        return QStringList{u"import"_s,
                           m_line->file(u"in.csv"_s, plainRows(rows, 20)),
                           u"--json"_s,
                           u"--host"_s,
                           url.toString(),
                           u"--admin"_s,
                           u"administrator"_s,
                           u"--data-dir"_s,
                           m_line->path(u"data"_s)}
        + more;
    }

    std::unique_ptr<CommandLine> m_line;
    sandbox::Sandbox m_sandbox;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
