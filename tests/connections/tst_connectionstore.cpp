// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"

#include <QtTest/QtTest>

using namespace connections;

namespace {

Connection example(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.colour = ConnectionColour::Red;
    connection.region = chatapi::Region::Frankfurt;
    connection.admin = QStringLiteral("administrator");
    return connection;
}

[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

[[nodiscard]] QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] bool hasProblem(const QList<ConnectionProblem> &problems, ConnectionPart part,
                              ConnectionProblemKind kind)
{
    return std::any_of(problems.begin(), problems.end(), [&](const ConnectionProblem &problem) {
        return problem.part == part && problem.kind == kind;
    });
}

} // namespace

class tst_ConnectionStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void beginsWithTheSandboxAlone();
    void theSandboxStaysAsItIs();
    void whatIsSavedIsThereNextTime();
    void theFileIsItsOwnersOnly();
    void changesAndRemoves();
    void aRefusedConnectionChangesNothing();
    void twoWindowsDoNotUndoEachOther();
    void aBrokenFileIsKeptAside_data();
    void aBrokenFileIsKeptAside();
    void whatIsUnderstoodInABrokenFileIsUsed();
    void aFileThatCannotBeOpenedIsNotWrittenOver();
    void aFolderThatCannotBeMadeIsSaid();
    void fieldsOfANewerVersionStay();
    void findsByName();
    void hosts_data();
    void hosts();
    void admins_data();
    void admins();
    void caFiles();
    void secretsAsTheyAreTyped_data();
    void secretsAsTheyAreTyped();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ConnectionStore::beginsWithTheSandboxAlone()
{
    ConnectionStore store(path());
    QVERIFY(!store.load().isError());
    QCOMPARE(store.connections().size(), 1);
    const Connection sandbox = store.connections().first();
    QVERIFY(sandbox.isSandbox());
    QCOMPARE(sandbox.colour, ConnectionColour::Green);
    QVERIFY(!QFileInfo::exists(path()));
}

void tst_ConnectionStore::theSandboxStaysAsItIs()
{
    ConnectionStore store(path());
    store.setSandbox(QUrl(QStringLiteral("http://127.0.0.1:4711")), QStringLiteral("administrator"));
    Connection sandbox = store.connections().first();
    QCOMPARE(baseUrl(sandbox), QUrl(QStringLiteral("http://127.0.0.1:4711")));
    sandbox.name = QStringLiteral("mine");
    QCOMPARE(store.put(sandbox).kind, StoreErrorKind::IsSandbox);
    QCOMPARE(store.remove(sandboxId()).kind, StoreErrorKind::IsSandbox);
    Connection other = example(QStringLiteral("A"));
    QVERIFY(!store.put(other).isError());
    QVERIFY(store.connections().first().isSandbox());
    QVERIFY(!fileBytes(store.file()).contains("4711"));
}

void tst_ConnectionStore::whatIsSavedIsThereNextTime()
{
    Connection region = example(QStringLiteral("  生产 / Production "));
    Connection custom = example(QStringLiteral("Test"));
    custom.region.reset();
    custom.customHost = QStringLiteral("https://chat.example.com:8443");
    custom.colour = ConnectionColour::Blue;
    {
        ConnectionStore store(path());
        QSignalSpy changed(&store, &ConnectionStore::connectionsChanged);
        QVERIFY(!store.put(region).isError());
        QVERIFY(!store.put(custom).isError());
        QCOMPARE(changed.count(), 2);
    }
    QVERIFY(!region.id.isNull());
    QCOMPARE(region.name, QStringLiteral("生产 / Production"));
    ConnectionStore again(path());
    QVERIFY(!again.load().isError());
    QCOMPARE(again.connections().mid(1), (QList<Connection>{region, custom}));
    QCOMPARE(baseUrl(region), QUrl(QStringLiteral("https://adminapiger.im.qcloud.com")));
    QCOMPARE(baseUrl(custom), QUrl(QStringLiteral("https://chat.example.com:8443")));
}

void tst_ConnectionStore::theFileIsItsOwnersOnly()
{
    ConnectionStore store(path());
    Connection connection = example(QStringLiteral("A"));
    QVERIFY(!store.put(connection).isError());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(store.file()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QVERIFY(QFile::setPermissions(store.file(), QFile::permissions(store.file()) | others));
    connection.name = QStringLiteral("B");
    QVERIFY(!store.put(connection).isError());
    QCOMPARE(QFile::permissions(store.file()) & others, QFile::Permissions());
}

void tst_ConnectionStore::changesAndRemoves()
{
    ConnectionStore store(path());
    Connection a = example(QStringLiteral("A"));
    Connection b = example(QStringLiteral("B"));
    QVERIFY(!store.put(a).isError());
    QVERIFY(!store.put(b).isError());
    a.admin = QStringLiteral("boss");
    QVERIFY(!store.put(a).isError());
    QCOMPARE(store.connections().mid(1), (QList<Connection>{a, b}));
    QVERIFY(!store.remove(a.id).isError());
    QCOMPARE(store.remove(a.id).kind, StoreErrorKind::NotKnown);
    QVERIFY(!store.find(a.id));
    ConnectionStore again(path());
    QVERIFY(!again.load().isError());
    QCOMPARE(again.connections().mid(1), (QList<Connection>{b}));
}

void tst_ConnectionStore::aRefusedConnectionChangesNothing()
{
    ConnectionStore store(path());
    Connection a = example(QStringLiteral("A"));
    QVERIFY(!store.put(a).isError());
    const QByteArray before = fileBytes(store.file());

    Connection taken = example(QStringLiteral(" a "));
    const StoreError error = store.put(taken);
    QCOMPARE(error.kind, StoreErrorKind::NotValid);
    QVERIFY(hasProblem(error.problems, ConnectionPart::Name, ConnectionProblemKind::Taken));
    QVERIFY(taken.id.isNull());
    Connection nameless = example(QStringLiteral("  "));
    QVERIFY(hasProblem(store.put(nameless).problems, ConnectionPart::Name, ConnectionProblemKind::Missing));
    Connection endless = example(QString(101, QLatin1Char('x')));
    QVERIFY(hasProblem(store.put(endless).problems, ConnectionPart::Name, ConnectionProblemKind::TooLong));
    QCOMPARE(fileBytes(store.file()), before);
    QCOMPARE(store.connections().size(), 2);
}

void tst_ConnectionStore::twoWindowsDoNotUndoEachOther()
{
    ConnectionStore one(path());
    ConnectionStore two(path());
    Connection a = example(QStringLiteral("A"));
    Connection b = example(QStringLiteral("B"));
    QVERIFY(!one.put(a).isError());
    QVERIFY(!two.put(b).isError());
    Connection alsoB = example(QStringLiteral("B"));
    QCOMPARE(one.put(alsoB).kind, StoreErrorKind::NotValid);
    ConnectionStore three(path());
    QVERIFY(!three.load().isError());
    QCOMPARE(three.connections().mid(1), (QList<Connection>{a, b}));
}

void tst_ConnectionStore::aBrokenFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray(R"({"connections": [{"id": )");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("[1, 2]");
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4);
}

void tst_ConnectionStore::aBrokenFileIsKeptAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(path()));
    ConnectionStore store(path());
    QVERIFY(writeFile(store.file(), bytes));

    const StoreError error = store.load();
    QCOMPARE(error.kind, StoreErrorKind::NotUnderstood);
    QVERIFY(!error.raw.isEmpty());
    QCOMPARE(fileBytes(error.keptAs), bytes);
    QCOMPARE(store.load().keptAs, error.keptAs); // looking twice keeps one copy
    QCOMPARE(fileBytes(store.file()), bytes);
    QCOMPARE(store.connections().size(), 1);

    Connection connection = example(QStringLiteral("A"));
    QVERIFY(!store.put(connection).isError());
    QCOMPARE(fileBytes(error.keptAs), bytes);
    QVERIFY(!store.load().isError());
    QCOMPARE(store.connections().size(), 2);
}

void tst_ConnectionStore::whatIsUnderstoodInABrokenFileIsUsed()
{
    ConnectionStore store(path());
    Connection a = example(QStringLiteral("A"));
    QVERIFY(!store.put(a).isError());
    QByteArray bytes = fileBytes(store.file());
    bytes.replace("\"connections\": [", "\"connections\": [ {\"id\": \"nonsense\"}, 7,");
    QVERIFY(writeFile(store.file(), bytes));
    const StoreError error = store.load();
    QCOMPARE(error.kind, StoreErrorKind::NotUnderstood);
    QCOMPARE(fileBytes(error.keptAs), bytes);
    QCOMPARE(store.connections().mid(1), (QList<Connection>{a}));
}

void tst_ConnectionStore::aFileThatCannotBeOpenedIsNotWrittenOver()
{
    ConnectionStore store(path());
    QVERIFY(QDir().mkpath(store.file() + QStringLiteral("/inside")));
    const StoreError error = store.load();
    QCOMPARE(error.kind, StoreErrorKind::NotReadable);
    QCOMPARE(error.file, store.file());
    Connection connection = example(QStringLiteral("A"));
    QCOMPARE(store.put(connection).kind, StoreErrorKind::NotReadable);
    QVERIFY(QFileInfo(store.file() + QStringLiteral("/inside")).isDir());
}

void tst_ConnectionStore::aFolderThatCannotBeMadeIsSaid()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    QVERIFY(writeFile(file, "x"));
    ConnectionStore store(file + QStringLiteral("/settings"));
    Connection connection = example(QStringLiteral("A"));
    QCOMPARE(store.put(connection).kind, StoreErrorKind::NotWritable);
    QVERIFY(connection.id.isNull());
    QCOMPARE(store.connections().size(), 1);
}

void tst_ConnectionStore::fieldsOfANewerVersionStay()
{
    ConnectionStore store(path());
    Connection a = example(QStringLiteral("A"));
    QVERIFY(!store.put(a).isError());
    QByteArray bytes = fileBytes(store.file());
    bytes.replace("\"admin\":", "\"fromTomorrow\": 42, \"admin\":");
    QVERIFY(writeFile(store.file(), bytes));
    a.name = QStringLiteral("B");
    QVERIFY(!store.put(a).isError());
    QVERIFY(fileBytes(store.file()).contains("fromTomorrow"));
}

void tst_ConnectionStore::findsByName()
{
    ConnectionStore store(path());
    Connection a = example(QStringLiteral("Production EU"));
    QVERIFY(!store.put(a).isError());
    QVERIFY(store.findByName(QStringLiteral(" production eu")) == a);
    QVERIFY(!store.findByName(QStringLiteral("production")));
    QVERIFY(!store.findByName(QString()));
}

void tst_ConnectionStore::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("kind"); // -1: allowed
    const auto add = [](const char *host, int kind) {
        QTest::newRow(host) << QString::fromLatin1(host) << kind;
    };
    add("chat.example.com", -1);
    add("https://chat.example.com:8443/", -1);
    add("http://127.0.0.1:8080", -1);
    add("http://localhost:8080", -1);
    add("http://[::1]:8080", -1);
    add("", static_cast<int>(ConnectionProblemKind::Missing));
    add("http://chat.example.com", static_cast<int>(ConnectionProblemKind::NotEncrypted));
    add("http://127.0.0.1.example.com", static_cast<int>(ConnectionProblemKind::NotEncrypted));
    add("http://192.168.0.1", static_cast<int>(ConnectionProblemKind::NotEncrypted));
    add("ftp://chat.example.com", static_cast<int>(ConnectionProblemKind::SchemeNotAllowed));
    add("https://me:pw@chat.example.com", static_cast<int>(ConnectionProblemKind::HasUserInfo));
    add("https://chat.example.com/v4", static_cast<int>(ConnectionProblemKind::HasPath));
    add("https://", static_cast<int>(ConnectionProblemKind::Invalid));
}

void tst_ConnectionStore::hosts()
{
    QFETCH(QString, host);
    QFETCH(int, kind);
    Connection connection = example(QStringLiteral("A"));
    connection.region.reset();
    connection.customHost = host;
    const QList<ConnectionProblem> problems = checkConnection(connection, {});
    QCOMPARE(problems.isEmpty() ? -1 : static_cast<int>(problems.first().kind), kind);
    QCOMPARE(baseUrl(connection).isEmpty(), kind != -1);
    connection.region = chatapi::Region::China; // then the custom host is not looked at
    QVERIFY(checkConnection(connection, {}).isEmpty());
}

void tst_ConnectionStore::admins_data()
{
    QTest::addColumn<QString>("admin");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("prevents");
    QTest::newRow("plain") << QStringLiteral("admin & co/+") << -1 << false;
    QTest::newRow("32 bytes") << QString(32, QLatin1Char('a')) << -1 << false;
    QTest::newRow("33 bytes") << QString(33, QLatin1Char('a'))
                              << static_cast<int>(ConnectionProblemKind::TooLong) << true;
    QTest::newRow("11 characters of 3 bytes")
        << QString(11, QChar(0x4e2d)) << static_cast<int>(ConnectionProblemKind::TooLong) << true;
    QTest::newRow("empty") << QString() << static_cast<int>(ConnectionProblemKind::Missing) << true;
    QTest::newRow("spaces") << QStringLiteral("  ") << static_cast<int>(ConnectionProblemKind::Missing)
                            << true;
    QTest::newRow("space behind") << QStringLiteral("admin ")
                                  << static_cast<int>(ConnectionProblemKind::SpacesAround) << false;
    QTest::newRow("Chinese") << QStringLiteral("管理员")
                             << static_cast<int>(ConnectionProblemKind::UnusualCharacters) << false;
}

void tst_ConnectionStore::admins()
{
    QFETCH(QString, admin);
    QFETCH(int, kind);
    QFETCH(bool, prevents);
    const QList<ConnectionProblem> problems = checkAdmin(admin);
    QCOMPARE(problems.isEmpty() ? -1 : static_cast<int>(problems.first().kind), kind);
    QVERIFY(problems.isEmpty() || problems.first().prevents() == prevents);
}

void tst_ConnectionStore::caFiles()
{
    QVERIFY(checkCaFile({}).isEmpty());
    const QString missing = m_folder->filePath(QStringLiteral("none.pem"));
    QVERIFY(hasProblem(checkCaFile(missing), ConnectionPart::CaFile, ConnectionProblemKind::NotFound));
    QVERIFY(hasProblem(checkCaFile(m_folder->path()), ConnectionPart::CaFile,
                       ConnectionProblemKind::NotReadable));
    QVERIFY(writeFile(missing, "not a certificate"));
    QVERIFY(hasProblem(checkCaFile(missing), ConnectionPart::CaFile, ConnectionProblemKind::NoCertificate));
    Connection connection = example(QStringLiteral("A"));
    connection.caFile = missing;
    ConnectionStore store(path());
    QCOMPARE(store.put(connection).kind, StoreErrorKind::NotValid);
}

void tst_ConnectionStore::secretsAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("plain") << QStringLiteral("1400000001") << QStringLiteral("key") << true;
    QTest::newRow("copied") << QStringLiteral(" 1400000001\n") << QStringLiteral("\tkey\r\n") << true;
    QTest::newRow("no number") << QStringLiteral("14oo") << QStringLiteral("key") << false;
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("key") << false;
    QTest::newRow("no key") << QStringLiteral("1") << QString() << false;
    QTest::newRow("torn key") << QStringLiteral("1") << QStringLiteral("ke\ny") << false;
}

void tst_ConnectionStore::secretsAsTheyAreTyped()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(bool, isRead);
    const SecretReading reading = readSecret(id, key);
    QCOMPARE(reading.secret.has_value(), isRead);
    QCOMPARE(reading.problems.isEmpty(), isRead);
    QVERIFY(!isRead || reading.secret == Secret(1400000001, "key"));
}

QTEST_GUILESS_MAIN(tst_ConnectionStore)
#include "tst_connectionstore.moc"
