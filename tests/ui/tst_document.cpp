// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"
#include "ui/edithistory.h"
#include "ui/recentfiles.h"
#include "ui/settings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using friends::Field;
using friends::NewRow;

namespace {

struct Desk {
    QTemporaryDir folder;
    ui::Settings settings{folder.path()};
    friends::Table table;
    ui::EditHistory history{table};
    ui::Document document{history, settings};
    QWidget window;

    void addRow(const QByteArray &account)
    {
        const QList<NewRow> rows{NewRow{{{Field::ToAccount, {}}, account}}};
        history.push(table.prepareInsert(friends::ChangeKind::AddingRows, table.rowCount(), rows));
    }
    /// Answers the dialog that asks for a file.
    [[nodiscard]] bool chooseFile(const QString &path)
    {
        auto *dialog = window.findChild<QFileDialog *>();
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        return true;
    }
    [[nodiscard]] bool press(const QString &begin)
    {
        auto *box = window.findChild<QMessageBox *>();
        for (QAbstractButton *button : box ? box->buttons() : QList<QAbstractButton *>()) {
            if (button->text().remove(u'&').startsWith(begin)) {
                button->click();
                return true;
            }
        }
        return false;
    }
};

} // namespace

/// The table as a file: what it is called, whether it is saved, and that nothing is lost unasked.
class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileJustReadIsNotModified();
    void undoingBackToWhatWasSavedIsNotModified();
    void undoingAnImportBringsTheNameBefore();
    void saveAsksOnceAndThenWritesThere();
    void nothingIsLostUnasked();
    void recentFilesAreBoundedAndForgotten();
};

void TestDocument::aFileJustReadIsNotModified()
{
    Desk desk;
    desk.addRow("bob");
    QVERIFY(desk.document.isModified());
    desk.document.rowsCame(u"november.csv"_s, desk.folder.path(), true);
    QVERIFY(!desk.document.isModified());
    desk.addRow("carol");
    QVERIFY(desk.document.isModified());
    QCOMPARE(desk.document.name(), u"november.csv"_s);
}

void TestDocument::undoingBackToWhatWasSavedIsNotModified()
{
    Desk desk;
    desk.addRow("bob");
    desk.document.rowsCame(u"november.csv"_s, desk.folder.path(), true);
    desk.addRow("carol");
    desk.history.undo();
    QVERIFY(!desk.document.isModified());
    desk.history.undo();
    desk.addRow("dave"); // another row in the place of the one that was read
    QVERIFY(desk.document.isModified());
}

void TestDocument::undoingAnImportBringsTheNameBefore()
{
    Desk desk;
    desk.addRow("bob");
    desk.document.rowsCame(u"november.csv"_s, desk.folder.path(), true);
    desk.addRow("carol");
    desk.document.rowsCame(u"broken.csv"_s, desk.folder.path(), true);
    desk.history.undo();
    QCOMPARE(desk.document.name(), u"november.csv"_s);
    QVERIFY(!desk.document.isModified());
    desk.history.redo();
    QCOMPARE(desk.document.name(), u"broken.csv"_s);
    QVERIFY(!desk.document.isModified());
    desk.history.undo();
    desk.addRow("dave"); // in the place of the import
    QCOMPARE(desk.document.name(), u"november.csv"_s);
    QVERIFY(desk.document.isModified());
    desk.history.undo();
    desk.history.undo();
    QCOMPARE(desk.document.name(), QString());
}

void TestDocument::saveAsksOnceAndThenWritesThere()
{
    Desk desk;
    const QString path = desk.folder.filePath(u"own.csv"_s);
    QSignalSpy saved(&desk.document, &ui::Document::saved);
    desk.addRow("bob");
    desk.document.save(desk.window);
    QVERIFY(desk.chooseFile(path));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
    QVERIFY(!desk.document.isModified());
    QCOMPARE(desk.document.name(), u"own.csv"_s);
    QCOMPARE(desk.settings.recentFiles(), QStringList{path});
    desk.addRow("carol");
    desk.document.save(desk.window);
    QVERIFY(!desk.window.findChild<QFileDialog *>());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 30'000);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("carol"));
}

void TestDocument::nothingIsLostUnasked()
{
    Desk desk;
    int done = 0;
    const auto then = [&done] { ++done; };
    desk.document.askBeforeLosing(desk.window, u"Close?"_s, u"Close anyway"_s, then);
    QCOMPARE(done, 1); // nothing to lose
    desk.addRow("bob");
    desk.document.askBeforeLosing(desk.window, u"Close?"_s, u"Close anyway"_s, then);
    QVERIFY(desk.press(u"Cancel"_s));
    QCOMPARE(done, 1);
    QTRY_VERIFY(!desk.window.findChild<QMessageBox *>());
    desk.document.askBeforeLosing(desk.window, u"Close?"_s, u"Close anyway"_s, then);
    QVERIFY(desk.press(u"Close anyway"_s));
    QCOMPARE(done, 2);
    QTRY_VERIFY(!desk.window.findChild<QMessageBox *>());
    desk.document.askBeforeLosing(desk.window, u"Close?"_s, u"Close anyway"_s, then);
    QVERIFY(desk.press(u"Save"_s));
    QVERIFY(desk.chooseFile(desk.folder.filePath(u"a.csv"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(done, 3, 30'000);
    QVERIFY(!desk.document.isModified());
}

void TestDocument::recentFilesAreBoundedAndForgotten()
{
    Desk desk;
    for (int i = 0; i < 15; ++i)
        desk.settings.addRecentFile(u"/a & b/%1.csv"_s.arg(i));
    desk.settings.addRecentFile(u"/a & b/10.csv"_s);
    QCOMPARE(desk.settings.recentFiles().size(), ui::Settings::recentFilesKept);
    QCOMPARE(desk.settings.recentFiles().first(), u"/a & b/10.csv"_s);
    ui::RecentFilesMenu menu(desk.settings);
    QSignalSpy wanted(&menu, &ui::RecentFilesMenu::fileWanted);
    QCOMPARE(menu.actions().first()->text(), u"10.csv — /a && b"_s);
    menu.actions().first()->trigger();
    QCOMPARE(wanted.first().first().toString(), u"/a & b/10.csv"_s);
    menu.actions().last()->trigger();
    QVERIFY(desk.settings.recentFiles().isEmpty());
    QVERIFY(ui::Settings(desk.folder.path()).recentFiles().isEmpty());
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
