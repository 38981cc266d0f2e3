// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionkeeper.h"
#include "fakes/keychainoftest.h"
#include "sandbox/sandbox.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectiondialog.h"
#include "ui/theme.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace connections;

namespace {

constexpr char key[] = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";

} // namespace

/// A person makes, edits, checks and removes connections. Everything is found by what it says.
class TestConnectionDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewConnectionIsSavedAndItsKeyIsInNoFile();
    void theKeyIsHiddenAndShownOnlyWhileTheButtonIsHeld();
    void aKeyThatIsKeptIsNotLoadedIntoItsField();
    void aNewKeyReplacesTheKeptOneAndTheAppStays();
    void whatIsWrongIsSaidAtTheFieldWhenItIsLeft();
    void savingPointsAtTheFirstFieldThatIsWrong();
    void withoutAKeychainTheSessionIsOfferedAndNothingElse();
    void aLockedKeychainIsSaidToBeLockedAndCanBeUnlocked();
    void secretsOfTheSessionMoveToTheKeychainWhenAsked();
    void escapeSavesNothing();
    void aCheckSaysThatItWorks();
    void aCheckSaysWhatIsWrong_data();
    void aCheckSaysWhatIsWrong();
    void aChangeMakesAnOldVerdictGo();
    void everythingHasANameAndIsReachedByTab();
    void itFitsOnASmallScreen();

    void theButtonTellsWhereRowsGo();
    void theMenuChoosesAndRefusesToEditTheSandbox();
    void removingAsksAndSaysWhatHappensToTheSecret();
    void aLockedKeychainKeepsTheConnectionUntilThePersonInsists();
    void aRunGetsTheSecretOrTheReason();

private:
    ui::ConnectionDialog *open(const QUuid &id = {});
    QUuid saved(const QString &name, const std::optional<Secret> &secret, KeepWhere where);
    void fill(const QString &name, const QString &text);
    void fillAll();
    void chooseRegion(const QString &begin);
    [[nodiscard]] bool isSaid(const QString &part) const;
    [[nodiscard]] QPushButton *button(const QString &begin) const;
    [[nodiscard]] QLineEdit *field(const QString &name) const;
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const;
    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_list;
    std::unique_ptr<fakes::KeychainOfTest> m_keychain;
    std::unique_ptr<SessionStore> m_session;
    std::unique_ptr<ConnectionKeeper> m_keeper;
    std::unique_ptr<ui::ConnectionServices> m_services;
    std::unique_ptr<ui::ConnectionDialog> m_dialog;
};

void TestConnectionDialog::init()
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light, false);
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<ConnectionStore>(m_folder->path());
    m_keychain = std::make_unique<fakes::KeychainOfTest>();
    m_session = std::make_unique<SessionStore>();
    m_keeper = std::make_unique<ConnectionKeeper>(*m_list, *m_keychain, *m_session);
    m_services.reset(new ui::ConnectionServices{*m_list, *m_keychain, *m_session, *m_keeper});
}

void TestConnectionDialog::cleanup()
{
    m_dialog.reset();
    m_services.reset();
    m_keeper.reset();
    m_session.reset();
    m_keychain.reset();
    m_list.reset();
}

ui::ConnectionDialog *TestConnectionDialog::open(const QUuid &id)
{
    m_dialog = std::make_unique<ui::ConnectionDialog>(*m_services, id);
    m_dialog->open();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qFatal("the dialog was not shown");
    if (!QTest::qWaitFor([this] { return !isSaid(u"Looking for"_s); }))
        qFatal("the keychain did not answer");
    QCoreApplication::processEvents();
    return m_dialog.get();
}

QUuid TestConnectionDialog::saved(const QString &name, const std::optional<Secret> &secret, KeepWhere where)
{
    Connection connection;
    connection.name = name;
    connection.region = chatapi::Region::Singapore;
    connection.admin = u"administrator"_s;
    connection.colour = ConnectionColour::Red;
    bool done = false;
    m_keeper->save(connection, secret, where, this,
                   [&done](const KeepResult &result) { done = result.isDone(); });
    if (!QTest::qWaitFor([&done] { return done; }))
        qFatal("the test's connection was not saved");
    return m_list->findByName(name)->id;
}

template <typename Widget> Widget *TestConnectionDialog::named(const QString &name) const
{
    for (Widget *widget : m_dialog->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QLineEdit *TestConnectionDialog::field(const QString &name) const
{
    return named<QLineEdit>(name);
}

QPushButton *TestConnectionDialog::button(const QString &begin) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(begin))
            return button;
    }
    return nullptr;
}

void TestConnectionDialog::fill(const QString &name, const QString &text)
{
    QLineEdit *edit = field(name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestConnectionDialog::chooseRegion(const QString &begin)
{
    auto *box = named<QComboBox>(u"Region"_s);
    const int entry = box->findText(begin, Qt::MatchStartsWith);
    QVERIFY2(entry >= 0, qPrintable(begin));
    box->setFocus();
    while (box->currentIndex() != entry)
        QTest::keyClick(box, box->currentIndex() < entry ? Qt::Key_Down : Qt::Key_Up);
}

void TestConnectionDialog::fillAll()
{
    fill(u"Name"_s, u"Production"_s);
    chooseRegion(u"Singapore"_s);
    fill(u"Admin UserID"_s, u"administrator"_s);
    fill(u"SDKAppID"_s, u"1400000001"_s);
    fill(u"Secret key"_s, QString::fromLatin1(key));
}

bool TestConnectionDialog::isSaid(const QString &part) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

QStringList TestConnectionDialog::filesWith(const QByteArray &text) const
{
    QStringList found;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (bytes.contains(text) || bytes.contains(text.toBase64()) || bytes.contains(text.toHex()))
            found.append(file.fileName());
    }
    return found;
}

// --- the dialog

void TestConnectionDialog::aNewConnectionIsSavedAndItsKeyIsInNoFile()
{
    open();
    QVERIFY(isSaid(u"GNOME Keyring"_s));
    fillAll();
    QTest::keyClick(field(u"Secret key"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    const std::optional<Connection> made = m_list->find(m_dialog->savedId());
    QVERIFY(made);
    QCOMPARE(made->name, u"Production"_s);
    QCOMPARE(made->region, chatapi::Region::Singapore);
    QCOMPARE(m_keychain->entries.value(made->id), Secret(1400000001, key));
    QCOMPARE(filesWith("Production").size(), 1);
    QCOMPARE(filesWith(key), QStringList());
    QCOMPARE(filesWith("1400000001"), QStringList());
}

void TestConnectionDialog::theKeyIsHiddenAndShownOnlyWhileTheButtonIsHeld()
{
    open();
    QPushButton *show = button(u"Show while held"_s);
    QVERIFY(!show->isEnabled());
    fill(u"Secret key"_s, QString::fromLatin1(key));
    QLineEdit *edit = field(u"Secret key"_s);
    QVERIFY(!edit->displayText().contains(u"5bd2"_s));
    QTest::mousePress(show, Qt::LeftButton);
    QCOMPARE(edit->displayText(), QString::fromLatin1(key));
    QTest::mouseRelease(show, Qt::LeftButton);
    QVERIFY(!edit->displayText().contains(u"5bd2"_s));
    show->setFocus();
    QTest::keyPress(show, Qt::Key_Space);
    QCOMPARE(edit->displayText(), QString::fromLatin1(key));
    QTest::keyRelease(show, Qt::Key_Space);
    QVERIFY(!edit->displayText().contains(u"5bd2"_s));
}

void TestConnectionDialog::aKeyThatIsKeptIsNotLoadedIntoItsField()
{
    open(saved(u"Production"_s, Secret(1400000001, key), KeepWhere::Keychain));
    QTRY_COMPARE(field(u"Secret key"_s)->placeholderText(), u"(kept in GNOME Keyring)"_s);
    QCOMPARE(field(u"SDKAppID"_s)->placeholderText(), u"(kept in GNOME Keyring)"_s);
    QCOMPARE(field(u"Secret key"_s)->text(), QString());
    QCOMPARE(field(u"SDKAppID"_s)->text(), QString());
    QCOMPARE(field(u"Name"_s)->text(), u"Production"_s);
    fill(u"Admin UserID"_s, u"boss"_s);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_list->find(m_dialog->savedId())->admin, u"boss"_s);
    QCOMPARE(m_keychain->entries.value(m_dialog->savedId()), Secret(1400000001, key));
}

void TestConnectionDialog::aNewKeyReplacesTheKeptOneAndTheAppStays()
{
    open(saved(u"Production"_s, Secret(1400000001, key), KeepWhere::Keychain));
    QTRY_COMPARE(field(u"Secret key"_s)->placeholderText(), u"(kept in GNOME Keyring)"_s);
    fill(u"Secret key"_s, u" anotherkey\n"_s.trimmed());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_keychain->entries.value(m_dialog->savedId()), Secret(1400000001, "anotherkey"));
}

void TestConnectionDialog::whatIsWrongIsSaidAtTheFieldWhenItIsLeft()
{
    saved(u"Production"_s, {}, KeepWhere::Keychain);
    open();
    fill(u"Name"_s, u"production"_s);
    QVERIFY(!isSaid(u"Another connection has this name."_s));
    QTest::keyClick(field(u"Name"_s), Qt::Key_Tab);
    QVERIFY(isSaid(u"Another connection has this name."_s));
    QVERIFY(field(u"Name"_s)->accessibleDescription().contains(u"Another connection"_s));
    fill(u"Name"_s, u"Test"_s);
    QTest::keyClick(field(u"Name"_s), Qt::Key_Tab);
    QVERIFY(!isSaid(u"Another connection has this name."_s));

    QVERIFY(!field(u"Host"_s)->isVisible());
    chooseRegion(u"Another host"_s);
    QVERIFY(field(u"Host"_s)->isVisible());
    fill(u"Host"_s, u"http://chat.example.com"_s);
    QTest::keyClick(field(u"Host"_s), Qt::Key_Tab);
    QVERIFY(isSaid(u"http is accepted for this computer only"_s));
    fill(u"SDKAppID"_s, u"14x"_s);
    QTest::keyClick(field(u"SDKAppID"_s), Qt::Key_Tab);
    QVERIFY(isSaid(u"not a number"_s));
}

void TestConnectionDialog::savingPointsAtTheFirstFieldThatIsWrong()
{
    open();
    fillAll();
    fill(u"Admin UserID"_s, u""_s);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QVERIFY(isSaid(u"The admin UserID is missing."_s));
    QVERIFY(field(u"Admin UserID"_s)->hasFocus());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_list->connections().size(), 1); // the sandbox
}

void TestConnectionDialog::withoutAKeychainTheSessionIsOfferedAndNothingElse()
{
    m_keychain->now = {KeychainAvailability::NoKeychain, KeychainKind::Unknown, {}};
    open();
    QVERIFY(isSaid(u"There is no keychain on this computer"_s));
    QVERIFY(!button(u"Unlock"_s)->isVisible());
    fillAll();
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QVERIFY(isSaid(u"Choose how to keep"_s));
    QVERIFY(m_dialog->isVisible());
    auto *session = m_dialog->findChild<QCheckBox *>();
    QVERIFY(session->hasFocus() && !session->isChecked());
    QTest::keyClick(session, Qt::Key_Space);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_session->held(m_dialog->savedId()), Secret(1400000001, key));
    QVERIFY(m_keychain->entries.isEmpty());
    QCOMPARE(filesWith(key), QStringList());
    QCOMPARE(filesWith("1400000001"), QStringList());
}

void TestConnectionDialog::aLockedKeychainIsSaidToBeLockedAndCanBeUnlocked()
{
    m_keychain->now.availability = KeychainAvailability::Locked;
    open();
    QVERIFY(isSaid(u"GNOME Keyring is locked."_s));
    QVERIFY(!isSaid(u"There is no keychain"_s));
    fillAll();
    QTest::mouseClick(button(u"Unlock"_s), Qt::LeftButton);
    QTRY_VERIFY(isSaid(u"Saving puts the SDKAppID and the key into GNOME Keyring."_s));
    QVERIFY(!button(u"Unlock"_s)->isVisible());
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_keychain->entries.size(), 1);
}

void TestConnectionDialog::secretsOfTheSessionMoveToTheKeychainWhenAsked()
{
    open(saved(u"Production"_s, Secret(1400000001, key), KeepWhere::ThisSession));
    auto *session = m_dialog->findChild<QCheckBox *>();
    QTRY_VERIFY(session->isChecked());
    QCOMPARE(field(u"Secret key"_s)->placeholderText(), u"(kept for this session)"_s);
    session->setFocus();
    QTest::keyClick(session, Qt::Key_Space);
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_keychain->entries.value(m_dialog->savedId()), Secret(1400000001, key));
    QTRY_VERIFY(!m_session->holds(m_dialog->savedId()));
}

void TestConnectionDialog::escapeSavesNothing()
{
    open();
    fillAll();
    QTest::keyClick(field(u"Secret key"_s), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_list->connections().size(), 1);
    QVERIFY(m_keychain->entries.isEmpty());
    QVERIFY(m_dialog->savedId().isNull());
}

// --- checking

void TestConnectionDialog::aCheckSaysThatItWorks()
{
    sandbox::Sandbox service;
    const auto started = service.start();
    QVERIFY(std::holds_alternative<QUrl>(started));
    open();
    chooseRegion(u"Another host"_s);
    fill(u"Host"_s, std::get<QUrl>(started).toString());
    fill(u"Admin UserID"_s, QString::fromLatin1(sandbox::admin));
    fill(u"SDKAppID"_s, QString::number(sandbox::sdkAppId));
    fill(u"Secret key"_s, QString::fromLatin1(sandbox::secretKey));
    QTest::mouseClick(button(u"Check connection"_s), Qt::LeftButton); // a name is not needed for it
    QTRY_VERIFY(isSaid(u"✓ Works."_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_keychain->entries.isEmpty());
}

void TestConnectionDialog::aCheckSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("key") << u"Secret key"_s << u"notthekey"_s << u"✗ Wrong key."_s;
    QTest::newRow("app") << u"SDKAppID"_s << u"1400000001"_s << u"✗ Wrong SDKAppID."_s;
    QTest::newRow("admin") << u"Admin UserID"_s << u"somebody"_s << u"✗ Wrong admin."_s;
    QTest::newRow("host") << u"Host"_s << u"http://127.0.0.1:9"_s << u"✗"_s;
}

void TestConnectionDialog::aCheckSaysWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, said);
    sandbox::Sandbox service;
    const auto started = service.start();
    QVERIFY(std::holds_alternative<QUrl>(started));
    open();
    chooseRegion(u"Another host"_s);
    fill(u"Host"_s, std::get<QUrl>(started).toString());
    fill(u"Admin UserID"_s, QString::fromLatin1(sandbox::admin));
    fill(u"SDKAppID"_s, QString::number(sandbox::sdkAppId));
    fill(u"Secret key"_s, QString::fromLatin1(sandbox::secretKey));
    fill(field, value);
    QTest::mouseClick(button(u"Check connection"_s), Qt::LeftButton);
    QTRY_VERIFY(isSaid(said));
    QVERIFY(!isSaid(u"notthekey"_s));
}

void TestConnectionDialog::aChangeMakesAnOldVerdictGo()
{
    sandbox::Sandbox service;
    const auto started = service.start();
    QVERIFY(std::holds_alternative<QUrl>(started));
    open();
    chooseRegion(u"Another host"_s);
    fill(u"Host"_s, std::get<QUrl>(started).toString());
    fill(u"Admin UserID"_s, QString::fromLatin1(sandbox::admin));
    fill(u"SDKAppID"_s, QString::number(sandbox::sdkAppId));
    fill(u"Secret key"_s, QString::fromLatin1(sandbox::secretKey));
    QTest::mouseClick(button(u"Check connection"_s), Qt::LeftButton);
    QTRY_VERIFY(isSaid(u"✓ Works."_s));
    fill(u"Admin UserID"_s, u"somebody"_s);
    QVERIFY(!isSaid(u"✓ Works."_s));
}

// --- for everybody

void TestConnectionDialog::everythingHasANameAndIsReachedByTab()
{
    open();
    fill(u"Secret key"_s, u"k"_s); // so that the button beside it can be used
    QSet<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        reached.insert(m_dialog->focusWidget());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || qobject_cast<QLabel *>(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
        QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
    }
}

void TestConnectionDialog::itFitsOnASmallScreen()
{
    open();
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton); // with every complaint there is
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 1000 && least.height() <= 600,
             qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
}

// --- the button

void TestConnectionDialog::theButtonTellsWhereRowsGo()
{
    ui::ConnectionChoice choice(*m_services);
    ui::ConnectionButton button(choice);
    QVERIFY(button.text().startsWith(u"Sandbox — this computer"_s));
    QCOMPARE(button.accessibleName(), u"Connection: Sandbox — this computer"_s);
    const QUuid id = saved(u"R&D <b>"_s, {}, KeepWhere::Keychain);
    choice.setCurrent(id);
    QCOMPARE(button.accessibleName(), u"Connection: R&D <b>"_s);
    QVERIFY(button.accessibleDescription().contains(u"adminapisgp.im.qcloud.com"_s));
    QVERIFY(!button.icon().isNull());
}

void TestConnectionDialog::theMenuChoosesAndRefusesToEditTheSandbox()
{
    ui::ConnectionChoice choice(*m_services);
    ui::ConnectionButton button(choice);
    saved(u"Production"_s, {}, KeepWhere::Keychain);
    const auto action = [&button](const QString &begin) -> QAction * {
        for (QAction *one : button.findChild<QMenu *>()->actions()) {
            if (QString(one->text()).remove(u'&').startsWith(begin))
                return one;
        }
        return nullptr;
    };
    QVERIFY(!action(u"Edit this"_s)->isEnabled());
    QVERIFY(!action(u"Remove this"_s)->isEnabled());
    QVERIFY(action(u"Sandbox"_s)->isChecked());
    QSignalSpy changed(&choice, &ui::ConnectionChoice::currentChanged);
    action(u"Production"_s)->trigger();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(choice.current().name, u"Production"_s);
    QVERIFY(action(u"Production"_s)->isChecked());
    QVERIFY(action(u"Edit this"_s)->isEnabled());
}

void TestConnectionDialog::removingAsksAndSaysWhatHappensToTheSecret()
{
    ui::ConnectionChoice choice(*m_services);
    QWidget window;
    ui::ConnectionButton button(choice, &window);
    choice.setCurrent(saved(u"Production"_s, Secret(1400000001, key), KeepWhere::Keychain));
    button.removeConnection();
    QTRY_VERIFY(window.findChild<QMessageBox *>());
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box->informativeText().contains(u"entry in GNOME Keyring"_s));
    QCOMPARE(m_keychain->entries.size(), 1);
    for (QAbstractButton *answer : box->buttons()) {
        if (QString(answer->text()).remove(u'&') == u"Remove"_s)
            QTest::mouseClick(answer, Qt::LeftButton);
    }
    QTRY_VERIFY(choice.current().isSandbox());
    QVERIFY(m_keychain->entries.isEmpty());
}

void TestConnectionDialog::aLockedKeychainKeepsTheConnectionUntilThePersonInsists()
{
    ui::ConnectionChoice choice(*m_services);
    QWidget window;
    ui::ConnectionButton button(choice, &window);
    choice.setCurrent(saved(u"Production"_s, Secret(1400000001, key), KeepWhere::Keychain));
    m_keychain->now.availability = KeychainAvailability::Locked;
    const auto answer = [&window](const QString &text) {
        for (QMessageBox *box : window.findChildren<QMessageBox *>()) {
            for (QAbstractButton *one : box->buttons()) {
                if (box->isVisible() && QString(one->text()).remove(u'&') == text) {
                    QTest::mouseClick(one, Qt::LeftButton);
                    return true;
                }
            }
        }
        return false;
    };
    button.removeConnection();
    QVERIFY(QTest::qWaitFor([&] { return answer(u"Remove"_s); }));
    QVERIFY(QTest::qWaitFor([&] { return answer(u"Remove, and leave the key there"_s); }));
    QTRY_VERIFY(choice.current().isSandbox());
    QCOMPARE(m_keychain->entries.size(), 1);
}

void TestConnectionDialog::aRunGetsTheSecretOrTheReason()
{
    ui::ConnectionChoice choice(*m_services);
    choice.setSandbox(QUrl(u"http://127.0.0.1:8080"_s), u"administrator"_s, Secret(20000001, "sandboxkey"));
    std::optional<ui::TargetAnswer> told;
    const auto ask = [&] {
        told.reset();
        choice.target(this, [&told](const ui::TargetAnswer &answer) { told = answer; });
        return !told && QTest::qWaitFor([&told] { return told.has_value(); });
    };
    QVERIFY(ask());
    QVERIFY(told->target);
    QCOMPARE(told->target->host, QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(told->target->connectionId, connections::sandboxId().toString(QUuid::WithoutBraces));
    QCOMPARE(told->target->credentials.sdkAppId(), 20000001u);

    choice.setCurrent(saved(u"Production"_s, Secret(1400000001, key), KeepWhere::Keychain));
    QVERIFY(ask());
    QVERIFY(told->target);
    QCOMPARE(told->target->connectionName, u"Production"_s);
    QCOMPARE(told->target->credentials.admin(), "administrator");

    m_keychain->now.availability = KeychainAvailability::Locked;
    QVERIFY(ask());
    QVERIFY(!told->target);
    QCOMPARE(told->secretStatus, SecretStatus::Locked);
}

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
