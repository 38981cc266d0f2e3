// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionkeeper.h"
#include "fakes/keychainoftest.h"
#include "sandbox/sandbox.h"
#include "ui/connections/connectionguide.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace connections;

/// A person who has never made a connection makes one. Everything is found by what it says.
class TestConnectionGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fourQuestionsAndACheckMakeAConnection();
    void anAnswerThatCannotBeRightIsToldAtItsQuestion();
    void aWrongKeyIsSaidAndCanBeSavedForLater();
    void cancellingSavesNothing();

private:
    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool isSaid(const QString &part) const;
    void answerHost();
    void answer(const QString &name, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionStore> m_list;
    std::unique_ptr<fakes::KeychainOfTest> m_keychain;
    std::unique_ptr<SessionStore> m_session;
    std::unique_ptr<ConnectionKeeper> m_keeper;
    std::unique_ptr<ui::ConnectionServices> m_services;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QUrl m_url;
    std::unique_ptr<ui::ConnectionGuide> m_guide;
};

void TestConnectionGuide::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<ConnectionStore>(m_folder->path());
    m_keychain = std::make_unique<fakes::KeychainOfTest>();
    m_session = std::make_unique<SessionStore>();
    m_keeper = std::make_unique<ConnectionKeeper>(*m_list, *m_keychain, *m_session);
    m_services = std::make_unique<ui::ConnectionServices>(
        ui::ConnectionServices{*m_list, *m_keychain, *m_session, *m_keeper});
    m_sandbox = std::make_unique<sandbox::Sandbox>();
    m_url = std::get<QUrl>(m_sandbox->start());
    m_guide = std::make_unique<ui::ConnectionGuide>(*m_services);
    m_guide->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_guide.get()));
}

void TestConnectionGuide::cleanup()
{
    m_guide.reset();
    m_sandbox.reset();
}

template <typename Widget> Widget *TestConnectionGuide::named(const QString &name) const
{
    for (Widget *widget : m_guide->findChildren<Widget *>()) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *TestConnectionGuide::button(const QString &text) const
{
    for (QPushButton *each : m_guide->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool TestConnectionGuide::isSaid(const QString &part) const
{
    for (const QLabel *label : m_guide->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TestConnectionGuide::answerHost()
{
    auto *region = named<QComboBox>(u"Region"_s);
    QVERIFY(region);
    region->setCurrentIndex(region->count() - 1);
    answer(u"Host"_s, m_url.toString());
}

void TestConnectionGuide::answer(const QString &name, const QString &text)
{
    auto *edit = named<QLineEdit>(name);
    QVERIFY2(edit, qPrintable(name));
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestConnectionGuide::fourQuestionsAndACheckMakeAConnection()
{
    answerHost();
    QVERIFY(isSaid(u"Question 2 of 4"_s));
    answer(u"SDKAppID"_s, QString::number(sandbox::sdkAppId));
    QVERIFY(isSaid(u"Question 3 of 4"_s));
    QCOMPARE(named<QLineEdit>(u"Secret key"_s)->echoMode(), QLineEdit::Password);
    answer(u"Secret key"_s, QString::fromLatin1(sandbox::secretKey));
    answer(u"Admin UserID"_s, QString::fromLatin1(sandbox::admin));
    QTRY_VERIFY(isSaid(u"✓"_s));
    answer(u"Name"_s, u"Shop"_s);
    QTRY_COMPARE(m_guide->result(), int(QDialog::Accepted));
    const auto made = m_list->findByName(u"Shop"_s);
    QVERIFY(made);
    QCOMPARE(m_guide->savedId(), made->id);
    QCOMPARE(m_keychain->entries.value(made->id).sdkAppId, sandbox::sdkAppId);
}

void TestConnectionGuide::anAnswerThatCannotBeRightIsToldAtItsQuestion()
{
    answerHost();
    answer(u"SDKAppID"_s, u"not a number"_s);
    QVERIFY(isSaid(u"Question 2 of 4"_s));
    QVERIFY(isSaid(u"SDKAppID"_s));
    QTest::keyClick(named<QLineEdit>(u"SDKAppID"_s), Qt::Key_Return);
    QVERIFY(named<QLineEdit>(u"SDKAppID"_s));
}

void TestConnectionGuide::aWrongKeyIsSaidAndCanBeSavedForLater()
{
    answerHost();
    answer(u"SDKAppID"_s, QString::number(sandbox::sdkAppId));
    answer(u"Secret key"_s, u"0000000000000000000000000000000000000000000000000000000000000000"_s);
    answer(u"Admin UserID"_s, QString::fromLatin1(sandbox::admin));
    QTRY_VERIFY(isSaid(u"✗"_s));
    QVERIFY(isSaid(u"Go back and correct it"_s));
    answer(u"Name"_s, u"Later"_s);
    QTRY_COMPARE(m_guide->result(), int(QDialog::Accepted));
    QVERIFY(m_list->findByName(u"Later"_s));
}

void TestConnectionGuide::cancellingSavesNothing()
{
    const QList<Connection> before = m_list->connections();
    answerHost();
    answer(u"SDKAppID"_s, QString::number(sandbox::sdkAppId));
    QTest::keyClick(m_guide.get(), Qt::Key_Escape);
    QVERIFY(!m_guide->isVisible());
    QCOMPARE(m_list->connections(), before);
    QVERIFY(m_keychain->entries.isEmpty());
}

QTEST_MAIN(TestConnectionGuide)
#include "tst_connectionguide.moc"
