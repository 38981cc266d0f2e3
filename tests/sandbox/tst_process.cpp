// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/networkaccess.h"
#include "chatapi/requests.h"
#include "chatapi/usersig.h"
#include "sandbox/settings.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

class TestProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesAndSaysAtItsEndWhatItSaw();
    void refusesFaultsThatItCannotRead();
};

void TestProcess::servesAndSaysAtItsEndWhatItSaw()
{
    QTemporaryDir folder;
    const QString dump = folder.filePath(QStringLiteral("friends.tsv"));
    QProcess process;
    process.start(QStringLiteral(FC_SANDBOX),
                  {QStringLiteral("--script"), QStringLiteral("http:503@1"), QStringLiteral("--dump"), dump});
    QTRY_VERIFY(process.canReadLine());
    const QByteArray first = process.readLine().trimmed();
    QVERIFY(first.startsWith("listening on http://127.0.0.1:"));
    const QUrl url(QString::fromUtf8(first.mid(13)));

    chatapi::NetworkAccess access;
    for (const int status : {503, 200}) {
        chatapi::CallRequest request;
        const QByteArray userSig =
            chatapi::makeUserSig(sandbox::credentials(), QDateTime::currentSecsSinceEpoch(), 100);
        request.url = chatapi::requestUrl(url, chatapi::Command::FriendImport, sandbox::sdkAppId,
                                          sandbox::admin, userSig, 1);
        chatapi::FriendImportBody body("alice", 1);
        body.addItem("{\"To_Account\":\"bob\",\"AddSource\":\"AddSource_Type_Web\"}");
        request.body = body.take();
        chatapi::Call *call = access.newCall(request);
        QSignalSpy finished(call, &chatapi::Call::finished);
        call->start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<chatapi::CallResult>().httpStatus, status);
        call->deleteLater();
    }
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QJsonObject seen = QJsonDocument::fromJson(process.readAll()).object();
    QCOMPARE(seen[QStringLiteral("calls")].toInt(), 2);
    QCOMPARE(seen[QStringLiteral("friends")].toInt(), 1);
    QCOMPARE(seen[QStringLiteral("faults")].toInt(), 1);
    QFile file(dump);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("alice\tbob\n"));
}

void TestProcess::refusesFaultsThatItCannotRead()
{
    for (const char *wrong : {"cut-after", "nonsense=0.5", "=1"}) {
        QProcess process;
        process.start(QStringLiteral(FC_SANDBOX), {QStringLiteral("--fault"), QString::fromLatin1(wrong)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
