// SPDX-License-Identifier: GPL-3.0-or-later
// Names from outside - of files, of connections, of columns, in cells - are shown as they are, in every
// question and window that speaks of them: no markup, no links, nothing that turns the text around.
#include "connections/sessionstore.h"
#include "ui/application.h"
#include "ui/history/historydialog.h"
#include "ui/runs/runsettingsdialog.h"
#include "ui/tableview.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QTextDocument>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using friends::Field;

namespace {

constexpr int longEnough = 60'000;

const QString nasty = u"<b>x</b> <img src='y'> &lt; <a href='z'>\u202egnp\u2066\x1b[2J"_s;

/// Labels that would show markup.
QStringList wouldRead(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found += label->text();
        for (const QChar c : label->text()) {
            if (c.category() == QChar::Other_Format || (c != u'\n' && c.category() == QChar::Other_Control))
                found += u"U+"_s + QString::number(c.unicode(), 16) + u" in "_s + label->text();
        }
    }
    return found;
}

struct Program {
    QTemporaryDir data;
    connections::SessionStore secrets;
    std::unique_ptr<ui::Application> application;
    connections::Connection connection;

    Program()
    {
        connection.name = nasty;
        connection.customHost = u"http://127.0.0.1:9"_s;
        connection.admin = nasty.first(12);
        connection.colour = connections::ConnectionColour::Red;
        static_cast<void>(connections::ConnectionStore(data.path()).put(connection));
        ui::Settings(data.path()).setConnection(connection.id);
        secrets.write(connection.id, connections::Secret(1400000001, "a secret key"), qApp,
                      [](const auto &) {});
        application =
            std::make_unique<ui::Application>(*qApp, secrets, ui::StartOptions{false, {}, data.path()});
        application->show();
    }
    [[nodiscard]] ui::MainWindow &window() const { return application->window(); }
    void add(const QByteArray &to)
    {
        const friends::NewRow row{{{Field::FromAccount, {}}, "alice"},
                                  {{Field::ToAccount, {}}, to},
                                  {{Field::AddSource, {}}, "AddSource_Type_Web"}};
        friends::Table &table = application->table();
        application->history().push(
            table.prepareInsert(friends::ChangeKind::AddingRows, table.rowCount(), std::array{row}));
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (QMessageBox *found : window().findChildren<QMessageBox *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *found : window().findChildren<QAction *>()) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
};

} // namespace

class TestHostileNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuestionBeforeWorkIsLost();
    void theQuestionBeforeProduction();
    void theQuestionBeforeAConnectionIsRemoved();
    void whatCouldNotBeSaved();
    void settingsOfRuns();
    void namesOfColumns();
};

void TestHostileNames::theQuestionBeforeWorkIsLost()
{
    Program program;
    program.application->document().rowsCame(nasty + u".csv"_s, {}, true);
    program.add("bob");
    QVERIFY(!program.window().close());
    QTRY_VERIFY(program.question());
    QVERIFY(program.question()->informativeText().contains(u"<b>x</b>"_s)); // as it is, and not hidden
    QCOMPARE(wouldRead(program.window()), QStringList());
    program.question()->reject();
}

void TestHostileNames::theQuestionBeforeProduction()
{
    Program program;
    program.add("bob");
    program.window().submit();
    QTRY_VERIFY_WITH_TIMEOUT(program.question(), longEnough);
    QVERIFY(program.question()->text().contains(u"<b>x</b>"_s));
    QCOMPARE(wouldRead(program.window()), QStringList());
    program.question()->reject();
}

void TestHostileNames::theQuestionBeforeAConnectionIsRemoved()
{
    Program program;
    program.action(u"Remove this connection…"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(program.question(), longEnough);
    QVERIFY(program.question()->text().contains(u"<b>x</b>"_s));
    QCOMPARE(wouldRead(program.window()), QStringList());
    program.question()->reject();
}

void TestHostileNames::whatCouldNotBeSaved()
{
    Program program;
    program.add("bob");
    Q_EMIT program.application->document().saved(
        {{files::FileErrorKind::NotFound, u"/nowhere/"_s + nasty, nasty, 0}, u"/nowhere/"_s + nasty, 0});
    QTRY_VERIFY(program.question());
    QVERIFY2(program.question()->informativeText().contains(u"<b>x</b>"_s),
             qPrintable(program.question()->informativeText()));
    QCOMPARE(wouldRead(program.window()), QStringList());
    program.question()->reject();
}

void TestHostileNames::settingsOfRuns()
{
    Program program;
    program.action(u"Settings of runs…"_s)->trigger();
    QVERIFY(program.window().findChild<ui::RunSettingsDialog *>());
    QCOMPARE(wouldRead(program.window()), QStringList());
}

void TestHostileNames::namesOfColumns()
{
    Program program;
    const friends::Column column{Field::CustomItem, "Tag_SNS_Custom_" + nasty.toUtf8()};
    QVERIFY(program.application->history().push(program.application->table().prepareColumn(column)));
    program.add("bob");
    const ui::TableModel &model = program.window().model();
    bool found = false;
    for (int section = 0; section < model.columnCount(); ++section) {
        const QString name = model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        found = found || name.contains(u"<b>x</b>"_s);
        for (const QChar c : name)
            QVERIFY2(c.category() != QChar::Other_Format && c.category() != QChar::Other_Control,
                     qPrintable(name));
    }
    QVERIFY(found);
    QCOMPARE(wouldRead(program.window()), QStringList());
}

QTEST_MAIN(TestHostileNames)

#include "tst_hostilenames.moc"
