// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/autosave.h"
#include "ui/edithistory.h"
#include "ui/history/historydialog.h"
#include "ui/importpreview/importpreview.h"
#include "ui/recoverybar.h"
#include "ui/tablesave.h"
#include "ui/tableview.h"
#include "ui/windows.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStatusBar>

#include <numeric>

using namespace Qt::StringLiterals;
using friends::Field;

/// More rows than a table view can hold are refused in words, whatever way they would come.
class TestFullTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLimitIsWhatAViewCanHold();
    void aPaste();
    void aLargePaste();
    void anAddedRow();
    void tabBehindTheLastCell();
    void duplicates();
    void anImport();
    void aRunThatIsOpened();
    void rowsOfBefore();

private:
    [[nodiscard]] friends::Table &table() { return m_program->application().table(); }
    void holdNoMore() { m_program->application().history().setMostRows(table().rowCount()); }
    [[nodiscard]] bool isRefused(qint64 rows);
    [[nodiscard]] static QAbstractButton *button(const QWidget &inside, const QString &begin);

    std::unique_ptr<ShownProgram> m_program;
};

void TestFullTable::init()
{
    m_program = std::make_unique<ShownProgram>();
}

/// The table has as many rows as before, and the window says what it would have had.
bool TestFullTable::isRefused(qint64 rows)
{
    const QString wanted = u"The table would have %1 rows, but holds at most"_s.arg(QLocale().toString(rows));
    return QTest::qWaitFor(
        [&] { return m_program->window().statusBar()->currentMessage().startsWith(wanted); }, 30'000);
}

QAbstractButton *TestFullTable::button(const QWidget &inside, const QString &begin)
{
    for (auto *button : inside.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text().remove(u'&').startsWith(begin))
            return button;
    }
    return nullptr;
}

void TestFullTable::theLimitIsWhatAViewCanHold()
{
    const qint64 most = ui::TableView::mostRows();
    const int height = m_program->window().view().verticalHeader()->defaultSectionSize();
    QVERIFY(most * height < (qint64{1} << 31));
    QVERIFY((most + 1) * height >= (qint64{1} << 31) - height);
    QVERIFY(most > 70'000'000);
}

void TestFullTable::aPaste()
{
    m_program->addRows();
    holdNoMore();
    QGuiApplication::clipboard()->setText(u"a\nb\nc\n"_s);
    ui::TableView &view = m_program->window().view();
    view.setCurrentIndex(m_program->window().model().index(7, 2));
    view.paste();
    QVERIFY(isRefused(10));
    QCOMPARE(table().rowCount(), 8U);
    QCOMPARE(table().string(7, {Field::ToAccount, {}}), u"bob"_s);
}

void TestFullTable::aLargePaste()
{
    m_program->addRows();
    holdNoMore();
    QGuiApplication::clipboard()->setText(u"a\n"_s.repeated(6'000));
    m_program->window().view().setCurrentIndex(m_program->window().model().index(7, 2));
    m_program->window().view().paste();
    QVERIFY(isRefused(6'007));
    QCOMPARE(table().rowCount(), 8U);
}

void TestFullTable::anAddedRow()
{
    m_program->addRows();
    holdNoMore();
    m_program->window().view().addRow();
    QVERIFY(isRefused(9));
    QCOMPARE(table().rowCount(), 8U);
}

void TestFullTable::tabBehindTheLastCell()
{
    m_program->addRows();
    holdNoMore();
    ui::TableView &view = m_program->window().view();
    view.setCurrentIndex(m_program->window().model().index(7, m_program->window().model().lastCell()));
    QTest::keyClick(&view, Qt::Key_Tab);
    QVERIFY(isRefused(9));
    QCOMPARE(table().rowCount(), 8U);
}

void TestFullTable::duplicates()
{
    m_program->addRows();
    holdNoMore();
    m_program->window().view().selectAll();
    m_program->window().view().duplicateSelectedRows();
    QVERIFY(isRefused(16));
    QCOMPARE(table().rowCount(), 8U);
}

void TestFullTable::anImport()
{
    m_program->addRows();
    holdNoMore();
    m_program->window().importFiles({m_program->file(
        u"more.csv"_s, "From_Account,To_Account,AddSource\nalice,zoe,AddSource_Type_Web\n")});
    ui::ImportPreview *preview = m_program->window().preview();
    QVERIFY(preview);
    QTRY_VERIFY_WITH_TIMEOUT(button(*preview, u"Add 1 row"_s), 30'000);
    button(*preview, u"Add 1 row"_s)->click();
    QVERIFY(isRefused(9));
    QCOMPARE(table().rowCount(), 8U);
}

void TestFullTable::aRunThatIsOpened()
{
    QVERIFY(m_program->sendSample());
    std::vector<quint32> all(table().rowCount());
    std::iota(all.begin(), all.end(), 0U);
    ui::EditHistory &history = m_program->application().history();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->application().runs().stage() == ui::RunStage::Idle, 30'000);
    QVERIFY(history.push(table().prepareRemove(all)));
    history.setMostRows(1);
    for (QAction *action : m_program->window().findChildren<QAction *>()) {
        if (action->text().remove(u'&').startsWith(u"History of runs"_s))
            action->trigger();
    }
    const QPointer<ui::HistoryDialog> dialog = m_program->window().findChild<ui::HistoryDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, u"Open"_s), 30'000);
    button(*dialog, u"Open"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().statusBar()->currentMessage().contains(
                                 u"holds at most 1, so nothing was added"_s),
                             30'000);
    QCOMPARE(table().rowCount(), 0U);
    QTRY_VERIFY(!dialog || !dialog->isVisible()); // it would hide what is said
}

/// What an earlier window left behind is offered, and too much for this one.
void TestFullTable::rowsOfBefore()
{
    const QTemporaryDir data;
    {
        friends::Table kept;
        const QList<friends::NewRow> rows{friends::NewRow{{{Field::ToAccount, {}}, "a"}},
                                          friends::NewRow{{{Field::ToAccount, {}}, "b"}}};
        friends::Change change = kept.prepareInsert(friends::ChangeKind::AddingRows, 0, rows);
        QVERIFY(kept.apply(change));
        ui::SaveSource source = ui::saveSource(kept);
        QVERIFY(QDir(data.path()).mkpath(u"autosave"_s));
        files::AutosaveWriter writer(data.filePath(u"autosave/20261122-100000000-aaaa.rows"_s));
        QVERIFY(writer.write({std::move(source.records), std::move(source.blocks), std::move(source.columns),
                              std::move(source.outcomes), QString()}));
    }
    connections::SessionStore secrets;
    ui::Application application(*qApp, secrets, {true, {}, data.path()});
    application.show();
    const auto *bar = application.window().findChild<ui::RecoveryBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30'000);
    application.history().setMostRows(1);
    button(*bar, u"Restore the rows"_s)->click();
    QVERIFY(application.window().statusBar()->currentMessage().startsWith(u"The table would have 2 rows"_s));
    QCOMPARE(application.table().rowCount(), 0U);
    QVERIFY(bar->isVisible()); // they are still offered
}

QTEST_MAIN(TestFullTable)
#include "tst_fulltable.moc"
