// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the desktop's notifications, over a real session bus of this test's own (dbus-run-session):
// text and nothing else, whatever a connection is called and whatever the service says.
#include "connections/sessionstore.h"
#include "fakes/scriptedservice.h"
#include "ui/application.h"
#include "ui/notification.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtDBus/QDBusConnection>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using friends::Field;

namespace {

constexpr int longEnough = 60'000;

const QString nasty =
    u"<b>Shop</b> &amp; <a href=\"file:///etc\">&#x41;</a> \u202egnp\u2066 \x1b[2J\u0007\u200b"_s;

/// The desktop's side: keeps what it is told.
class Daemon : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told {
        QString program;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    Daemon() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"daemon"_s))
    {
        m_isThere =
            m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllSlots)
            && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~Daemon() override { QDBusConnection::disconnectFromBus(u"daemon"_s); }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] const QList<Told> &told() const { return m_told; }

public Q_SLOTS:
    // The arguments are the interface's own.
    uint Notify(const QString &program, uint, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        m_told.append({program, icon, title, body, actions, hints});
        return static_cast<uint>(m_told.size());
    }
    QStringList GetCapabilities() { return {u"body"_s, u"body-markup"_s, u"body-hyperlinks"_s}; }

private:
    QDBusConnection m_bus;
    QList<Told> m_told;
    bool m_isThere = false;
};

/// What a desktop that reads markup would show; none when there is an element or anything broken in it.
std::optional<QString> shownOf(const QString &body)
{
    QXmlStreamReader xml(u"<body>"_s + body + u"</body>"_s);
    QString text;
    int elements = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        elements += xml.isStartElement() ? 1 : 0;
        if (xml.isCharacters())
            text += xml.text();
    }
    return elements == 1 && !xml.hasError() ? std::optional(text) : std::nullopt;
}

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
}

} // namespace

class TestNotification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markupArrivesAsText();
    void aRunTellsOfItsEndInPlainText_data();
    void aRunTellsOfItsEndInPlainText();
};

void TestNotification::markupArrivesAsText()
{
    const Daemon daemon;
    QVERIFY(daemon.isThere());
    ui::notify(u"The run has ended"_s, nasty);
    QTRY_COMPARE_WITH_TIMEOUT(daemon.told().size(), 1, longEnough);
    const Daemon::Told told = daemon.told().first();
    QCOMPARE(told.title, u"The run has ended"_s);
    const std::optional<QString> shown = shownOf(told.body);
    QVERIFY2(shown, qPrintable(told.body));
    QVERIFY2(shown->contains(u"<b>Shop</b> &amp; <a href=\"file:///etc\">&#x41;</a>"_s), qPrintable(*shown));
    QVERIFY2(isPlain(*shown), qPrintable(*shown));
    QVERIFY(told.actions.isEmpty());
}

void TestNotification::aRunTellsOfItsEndInPlainText_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("an admin that is none") << 70107;
    QTest::newRow("a key that does not fit") << 70003;
    QTest::newRow("something that is not in the catalog") << 60999;
}

void TestNotification::aRunTellsOfItsEndInPlainText()
{
    QFETCH(int, code);
    const Daemon daemon;
    QVERIFY(daemon.isThere());
    const fakes::ScriptedService service([code](const fakes::Arrival &) {
        return fakes::Reply{.body = fakes::ScriptedService::refusal(code, nasty.toUtf8()), .delayMs = 50};
    });
    const QTemporaryDir data;
    connections::SessionStore secrets;
    connections::Connection connection;
    connection.name = nasty;
    connection.customHost = service.url().toString();
    connection.admin = nasty.first(20);
    QVERIFY(!connections::ConnectionStore(data.path()).put(connection).isError());
    ui::Settings(data.path()).setConnection(connection.id);
    secrets.write(connection.id, connections::Secret(1'400'000'000, "key"), qApp,
                  [](const connections::SecretResult &) {});
    ui::Application application(*qApp, secrets, ui::StartOptions{false, {}, data.path()});
    application.show();
    const friends::NewRow row{{{Field::FromAccount, {}}, "alice"},
                              {{Field::ToAccount, {}}, "bob"},
                              {{Field::AddSource, {}}, "AddSource_Type_Web"}};
    application.history().push(
        application.table().prepareInsert(friends::ChangeKind::AddingRows, 0, std::array{row}));
    QWidget elsewhere; // nobody looks at the run
    elsewhere.show();
    elsewhere.activateWindow();
    QTRY_VERIFY(!application.window().isActiveWindow());
    application.window().submit();
    QTRY_COMPARE_WITH_TIMEOUT(daemon.told().size(), 1, longEnough);
    const Daemon::Told told = daemon.told().first();
    QVERIFY2(isPlain(told.title) && !told.title.contains(u'<'), qPrintable(told.title));
    const std::optional<QString> shown = shownOf(told.body);
    QVERIFY2(shown && !shown->isEmpty(), qPrintable(told.body));
    QVERIFY2(isPlain(*shown), qPrintable(*shown));
}

QTEST_MAIN(TestNotification)

#include "tst_notification.moc"
