// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tracelessfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTracelessFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_place->path().toUtf8());
    }

    void isItsOwnersOnlyAndGoesWithEverythingInIt()
    {
        QString path;
        {
            const importing::TracelessFolder folder;
            QVERIFY(folder.isValid());
            path = folder.path();
            QVERIFY(path.startsWith(m_place->path()));
            const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
            QVERIFY(!(QFileInfo(path).permissions() & others));
            write(path + u"/x.journal"_s, "clandestine");
            write(path + u"/x.journal-wal"_s, "clandestine");
            // A second name for the same bytes shows what became of them.
            QCOMPARE(::link(QFile::encodeName(path + u"/x.journal"_s).constData(),
                            QFile::encodeName(m_place->filePath(u"bytes"_s)).constData()),
                     0);
        }
        QVERIFY(!QFileInfo::exists(path));
        QCOMPARE(read(m_place->filePath(u"bytes"_s)), QByteArray(11, '\0'));
    }

    void whatAKilledProgramLeftIsRemovedAndALivingOnesIsNot()
    {
        const QString left = m_place->filePath(u"friendconsole-run-AbCdEf"_s);
        QVERIFY(QDir().mkdir(left));
        write(left + u"/x.journal"_s, "clandestine");
        write(left + u"/in-use"_s,
              "999999999\nfriendconsole\n"_ba + QSysInfo::machineHostName().toUtf8() + "\n");
        const importing::TracelessFolder living;
        QVERIFY(!QFileInfo::exists(left));
        write(living.path() + u"/y.journal"_s, "clandestine");
        importing::removeLeftTraces();
        const importing::TracelessFolder another;
        QCOMPARE(read(living.path() + u"/y.journal"_s), QByteArray("clandestine"));
        QVERIFY(another.isValid() && another.path() != living.path());
    }

    void whatOnlyHasSuchANameIsLeftAlone()
    {
        for (const QString &name : {u"friendconsole-AbCdEf"_s, u"friendconsole-run-AbCdEf"_s}) {
            QVERIFY(QDir().mkdir(m_place->filePath(name)));
            write(m_place->filePath(name) + u"/precious"_s, "kept");
        }
        importing::removeLeftTraces();
        for (const QString &name : {u"friendconsole-AbCdEf"_s, u"friendconsole-run-AbCdEf"_s})
            QCOMPARE(read(m_place->filePath(name) + u"/precious"_s), QByteArray("kept"));
    }

    void aLinkToSomewhereElseIsNotFollowed()
    {
        const QTemporaryDir elsewhere;
        write(elsewhere.filePath(u"precious"_s), "kept");
        write(elsewhere.filePath(u"in-use"_s), "999999999\nfriendconsole\nhost\n");
        QVERIFY(QFile::link(elsewhere.path(), m_place->filePath(u"friendconsole-run-AbCdEf"_s)));
        importing::removeLeftTraces();
        QCOMPARE(read(elsewhere.filePath(u"precious"_s)), QByteArray("kept"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestTracelessFolder)

#include "tst_tracelessfolder.moc"
