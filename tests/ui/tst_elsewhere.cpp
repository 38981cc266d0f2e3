// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"
#include "ui/runs/elsewherebar.h"
#include "ui/windows.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::State;

/// Rehearse in the sandbox, then do it for real: rows that went through one connection, when another one is
/// chosen.
class TestElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anotherConnectionIsToldWhereTheRowsWent();
    void theRowsBecomeReadyForItAndOneUndoTakesThatBack();
    void theyCanBeLeftAsTheyAre();

private:
    [[nodiscard]] ui::ElsewhereBar *bar() { return m_program->window().findChild<ui::ElsewhereBar *>(); }
    [[nodiscard]] QString said() { return bar()->findChild<QLabel *>()->text(); }
    [[nodiscard]] bool press(const QString &begin);
    void choose(const QUuid &id) { m_program->application().runs().connections().setCurrent(id); }

    std::unique_ptr<ShownProgram> m_program;
    QUuid m_production;
};

void TestElsewhere::init()
{
    m_program = std::make_unique<ShownProgram>();
    ui::Application &application = m_program->application();
    connections::Connection production;
    production.name = u"Prod"_s;
    production.customHost = u"http://127.0.0.1:9"_s;
    production.admin = u"administrator"_s;
    QVERIFY(!application.runs().connections().services().list.put(production).isError());
    m_production = production.id;
    const auto row = [](const QByteArray &to) {
        return friends::NewRow{{{Field::FromAccount, {}}, "alice"},
                               {{Field::ToAccount, {}}, to},
                               {{Field::AddSource, {}}, "AddSource_Type_Web"}};
    };
    const QList<friends::NewRow> rows{row("bob"), row("missing_a"), row("carol"), row("silent_d"), row("")};
    QVERIFY(application.history().push(
        application.table().prepareInsert(friends::ChangeKind::Importing, 0, rows)));
    m_program->window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(application.runs().stage() == ui::RunStage::Idle && application.runs().result(),
                             60'000);
    QCOMPARE(application.table().count(State::Imported), 2);
}

bool TestElsewhere::press(const QString &begin)
{
    for (QPushButton *button : bar()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(begin)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

void TestElsewhere::anotherConnectionIsToldWhereTheRowsWent()
{
    QVERIFY(!bar()->isVisible());
    choose(m_production);
    QVERIFY(bar()->isVisible());
    QVERIFY2(said().contains(u"2 rows were imported into “Sandbox — this computer”, not into “Prod”."_s),
             qPrintable(said()));
    QVERIFY(said().contains(u"2 rows failed or have an unknown outcome"_s));
    choose(connections::sandboxId());
    QVERIFY(!bar()->isVisible());
}

void TestElsewhere::theRowsBecomeReadyForItAndOneUndoTakesThatBack()
{
    choose(m_production);
    QVERIFY(press(u"Make 4 rows ready"_s));
    const friends::Table &table = m_program->application().table();
    QCOMPARE(table.count(State::Ready), 4);
    QCOMPARE(table.count(State::Problem), 1);
    QVERIFY(!table.isReadOnly(0));
    QCOMPARE(table.outcome(1), friends::Outcome());
    QVERIFY(!bar()->isVisible());
    m_program->application().history().undo();
    QCOMPARE(table.count(State::Imported), 2);
    QCOMPARE(table.state(1), State::Failed);
    QVERIFY(bar()->isVisible());
}

void TestElsewhere::theyCanBeLeftAsTheyAre()
{
    choose(m_production);
    QVERIFY(press(u"Leave them as they are"_s));
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_program->application().table().count(State::Imported), 2);
    choose(connections::sandboxId());
    choose(m_production); // chosen anew
    QVERIFY(bar()->isVisible());
}

QTEST_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
