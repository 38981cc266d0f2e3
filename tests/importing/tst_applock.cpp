// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/applock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using importing::AppLock;

namespace {

importing::Target target(quint32 app)
{
    importing::Target target;
    target.host = QUrl(u"https://chat.example.com"_s);
    target.credentials = chatapi::Credentials(app, "a key that is in no name", "administrator");
    return target;
}

} // namespace

class TestAppLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shared = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<QTemporaryDir>();
        qputenv("TMPDIR", m_shared->path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_session->path().toUtf8());
    }

    void oneAtATimeForOneApp()
    {
        AppLock first(target(1));
        AppLock second(target(1));
        AppLock other(target(2));
        QVERIFY(first.tryLock());
        QVERIFY(first.tryLock()); // still
        QVERIFY(!second.tryLock());
        QVERIFY(other.tryLock());
        first.release();
        QVERIFY(second.tryLock());
        QVERIFY(!first.tryLock());
    }

    /// What cron or ssh started has no runtime folder, and meets what the desktop started.
    void withAndWithoutASession()
    {
        AppLock inSession(target(1));
        QVERIFY(inSession.tryLock());
        qunsetenv("XDG_RUNTIME_DIR");
        AppLock outside(target(1));
        QVERIFY(!outside.tryLock());
        inSession.release();
        QVERIFY(outside.tryLock());
        QVERIFY(!inSession.tryLock());
        outside.release();
        QVERIFY(inSession.tryLock()); // it holds neither place while it waits
    }

    void whatADeadProcessHeldIsFree()
    {
        QString name;
        {
            AppLock lock(target(1));
            QVERIFY(lock.tryLock());
            name = QDir(m_shared->path()).entryList(QDir::Files).value(0);
        }
        for (const QTemporaryDir *dir : {m_shared.get(), m_session.get()}) {
            QFile left(dir->filePath(name));
            QVERIFY(left.open(QIODevice::WriteOnly));
            left.write("999999999\nfriendconsole\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        }
        AppLock lock(target(1));
        QVERIFY(lock.tryLock());
    }

    void theNameTellsNothing()
    {
        AppLock lock(target(1400000001));
        QVERIFY(lock.tryLock());
        for (const QString &name : QDir(m_shared->path()).entryList(QDir::Files)) {
            QVERIFY2(!name.contains(u"1400000001"_s) && !name.contains(u"example"_s), qPrintable(name));
            QVERIFY(
                !(QFile::permissions(m_shared->filePath(name)) & (QFile::WriteGroup | QFile::WriteOther)));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_shared;
    std::unique_ptr<QTemporaryDir> m_session;
};

QTEST_GUILESS_MAIN(TestAppLock)

#include "tst_applock.moc"
