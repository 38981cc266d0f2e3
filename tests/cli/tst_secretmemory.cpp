// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a secret key in the memory of this process when nobody needs it any more. The key is made
// while the test runs, so that it stands neither in the executable nor in what the test itself keeps.
#include "cli/command.h"
#include "connections/connection.h"
#include "connections/secret.h"
#include "connections/sessionstore.h"
#include "fakes/scriptedservice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

constexpr std::size_t keyLength = 64;

/// Character number `at` of the key, never written down as a whole.
char keyCharacter(std::size_t at)
{
    static const volatile unsigned char seed = 0x5b;
    return "0123456789abcdef"[((at * 7 + 3) ^ (seed >> (at % 5))) % 16];
}

QByteArray makeKey()
{
    QByteArray key(static_cast<qsizetype>(keyLength), Qt::Uninitialized);
    for (std::size_t i = 0; i < keyLength; ++i)
        key[static_cast<qsizetype>(i)] = keyCharacter(i);
    return key;
}

/// How many times the first half of the key stands in `bytes`: as text, as UTF-16, and as the two keys that
/// an HMAC makes of it.
int occurrences(const unsigned char *bytes, std::size_t size)
{
    const auto matches = [&](std::size_t at, std::size_t step, int mask) {
        for (std::size_t i = 0; i < keyLength / 2; ++i) {
            if (at + i * step >= size
                || (bytes[at + i * step] ^ mask) != static_cast<unsigned char>(keyCharacter(i)))
                return false;
        }
        return true;
    };
    int found = 0;
    for (std::size_t at = 0; at < size; ++at) {
        for (const int mask : {0x00, 0x36, 0x5c}) {
            if ((bytes[at] ^ mask) == static_cast<unsigned char>(keyCharacter(0)))
                found += int(matches(at, 1, mask)) + int(mask == 0 && matches(at, 2, mask));
        }
    }
    return found;
}

/// Copies of the key in everything that this process can write to.
int copiesInMemory()
{
    constexpr std::size_t piece = 1 << 20;
    constexpr std::size_t overlap = 2 * keyLength;
    void *mapped = mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        return -1;
    auto *buffer = static_cast<unsigned char *>(mapped);
    const auto own = reinterpret_cast<quintptr>(mapped);
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QFile maps(QStringLiteral("/proc/self/maps"));
    int found = memory >= 0 && maps.open(QIODevice::ReadOnly) ? 0 : -1;
    const QList<QByteArray> lines = found == 0 ? maps.readAll().split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> range = words.first().split('-');
        if (words.size() < 2 || range.size() != 2 || !words.at(1).startsWith("rw"))
            continue;
        const quintptr end = range.at(1).toULongLong(nullptr, 16);
        for (quintptr at = range.at(0).toULongLong(nullptr, 16); at < end;) {
            if (at >= own && at < own + piece) { // what was copied to be searched
                at = own + piece;
                continue;
            }
            const quintptr stop = at < own && end > own ? own : end;
            const ssize_t got =
                pread(memory, buffer, std::min<std::size_t>(piece, stop - at), static_cast<off_t>(at));
            if (got <= 0)
                break;
            found += occurrences(buffer, static_cast<std::size_t>(got));
            const auto step = static_cast<std::size_t>(got);
            at += step == piece && at + step < stop ? step - overlap : step;
        }
    }
    munmap(mapped, piece);
    if (memory >= 0)
        close(memory);
    return found;
}

} // namespace

class TestSecretMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void aRunLeavesNoKeyBehind();
    void theSessionLeavesNoKeyBehind();
    void keychainEntriesLeaveNoKeyBehind();
};

void TestSecretMemory::theSearchFindsWhatIsThere()
{
    QByteArray key = makeKey();
    QVERIFY(copiesInMemory() >= 1);
    chatapi::wipe(key);
    QCOMPARE(copiesInMemory(), 0);
}

/// From the environment to the last call, and away: `import --host`, in this process.
void TestSecretMemory::aRunLeavesNoKeyBehind()
{
    int duringTheRun = 0;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("From_Account,To_Account,AddSource\na,b,Android\n") > 0);
    file.close();
    {
        const fakes::ScriptedService service([&duringTheRun](const fakes::Arrival &arrival) {
            duringTheRun = copiesInMemory();
            return fakes::Reply{
                .body = fakes::ScriptedService::answer(arrival.to, [](const QString &) { return 0; })};
        });
        QByteArray key = makeKey();
        setenv("FRIENDCONSOLE_SDKAPPID", "1400000001", 1);
        setenv("FRIENDCONSOLE_SECRET_KEY", key.constData(), 1);
        chatapi::wipe(key);
        const QStringList line{QStringLiteral("friendconsole"),
                               QStringLiteral("import"),
                               path,
                               QStringLiteral("--host"),
                               service.url().toString(),
                               QStringLiteral("--admin"),
                               QStringLiteral("administrator"),
                               QStringLiteral("--data-dir"),
                               folder.filePath(QStringLiteral("data"))};
        QCOMPARE(cli::run(line), 0);
        QCOMPARE(service.arrivals().size(), 1);
    }
    QVERIFY(duringTheRun >= 1); // it was needed there
    QCOMPARE(copiesInMemory(), 0);
}

void TestSecretMemory::theSessionLeavesNoKeyBehind()
{
    QObject context;
    bool read = false;
    {
        connections::SessionStore session;
        const QUuid id = QUuid::createUuid();
        session.write(id, connections::Secret(1, makeKey()), &context,
                      [](const connections::SecretResult &) {});
        session.read(id, &context,
                     [&](const connections::SecretResult &result) { read = result.secret.has_value(); });
        QTRY_VERIFY(read);
        const connections::Secret copy = *session.held(id);
        const chatapi::Credentials credentials = connections::credentials(copy, QStringLiteral("admin"));
        QVERIFY(credentials.isComplete());
        session.wipe();
    }
    QTRY_COMPARE(copiesInMemory(), 0);
}

void TestSecretMemory::keychainEntriesLeaveNoKeyBehind()
{
    {
        QByteArray entry = connections::toEntry(connections::Secret(1400000001, makeKey()));
        const auto back = connections::fromEntry(entry);
        QVERIFY(back && back->sdkAppId == 1400000001);
        chatapi::wipe(entry);
    }
    QCOMPARE(copiesInMemory(), 0);
}

QTEST_GUILESS_MAIN(TestSecretMemory)

#include "tst_secretmemory.moc"
