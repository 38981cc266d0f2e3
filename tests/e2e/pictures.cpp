// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the window in its states, light and dark, at several sizes: friendconsole-pictures
// FOLDER [--previews].
#include "connections/sessionstore.h"
#include "files/encoding.h"
#include "testpaths.h"
#include "ui/application.h"
#include "ui/findbar.h"
#include "ui/importpreview/importpreview.h"
#include "ui/tableview.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <array>
#include <cstdio>

namespace {

using friends::Field;
using friends::State;

constexpr QSize usual{1280, 800};
constexpr QSize small{720, 480};
constexpr QSize large{1900, 1000};
constexpr QSize previewSmall{1000, 700};
constexpr QSize previewLarge{1400, 900};

QList<friends::NewRow> rows()
{
    const auto row = [](const QByteArray &to, const QByteArray &source, const QByteArray &remark,
                        const QByteArray &group = {}, const QByteArray &time = {}) {
        return friends::NewRow{{{Field::FromAccount, {}}, "alice"}, {{Field::ToAccount, {}}, to},
                               {{Field::AddSource, {}}, source},    {{Field::Remark, {}}, remark},
                               {{Field::GroupName, {}}, group},     {{Field::AddTime, {}}, time}};
    };
    return {row("bob", "AddSource_Type_Android", "Bob", "Friends|Work"),
            row("carol", "Android", "小明 from Shanghai", "Friends"),
            row("dave", "AddSource_Type_Web", "지영", "", "2024-01-31"),
            row("erin", "AddSource_Type_Web", QByteArray(120, 'x')),
            row("", "AddSource_Type_Web", "nobody"),
            row("frank", "AddSource_Type_Web", "Frank", "", "yesterday"),
            row("bob", "AddSource_Type_Web", "Bob again"),
            row("grace", "AddSource_Type_Web", "Grace"),
            row("heidi", "AddSource_Type_Web", "Heidi"),
            row("ivan", "AddSource_Type_Web", "Ivan"),
            row("judy", "AddSource_Type_Web", "Judy")};
}

void showOutcomes(friends::Table &table)
{
    const auto tracker = table.beginRun({0, 1, 2, 7, 8, 9, 10});
    const QList<friends::Outcome> outcomes{{friends::Cause::Row, 0, 200, 1, {}},
                                           {friends::Cause::Row, 30003, 200, 1, "account not exist"},
                                           {friends::Cause::Transport, 4, 0, 3, {}}};
    const std::array updates{
        friends::RowUpdate{0, State::Imported, 0}, friends::RowUpdate{1, State::Imported, 0},
        friends::RowUpdate{2, State::Failed, 1},   friends::RowUpdate{3, State::Failed, 1},
        friends::RowUpdate{4, State::Unknown, 2},  friends::RowUpdate{5, State::Sending, 0}};
    table.applyUpdates(*tracker, updates, outcomes);
}

QString write(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

/// Chinese as a spreadsheet in Shanghai saves it, with keywords, dates and a pair twice.
QByteArray chineseFile()
{
    QByteArray text("用户帐号,好友帐号,来源,备注,分组,添加时间\r\n");
    const std::array names{"小明", "王芳，大学同学", "李雷在上海工作", "韩梅梅喜欢唱歌跳舞"};
    for (int i = 0; i < 60; ++i)
        text += "shanghai_01,friend_" + QByteArray::number(i % 57) + ",Android,\""
            + names[static_cast<std::size_t>(i % 4)] + "\",同事|家人,2024/1/" + QByteArray::number(i % 28 + 1)
            + " 9:05\r\n";
    return *files::encoded(text, "GB18030");
}

/// What comes out of hands and old systems: stray quotes, a row too short, one too long, a file cut off.
QByteArray brokenFile()
{
    return "Exported by the old system\n\nFrom_Account;To_Account;AddSource;Remark;AddTime\n"
           "alice;bob;AddSource_Type_Web;say \"hi\";31.1.2024\n"
           "alice; carol;Web;fine;3.4.2024\n"
           "alice;dave;AddSource_Type_Web\n"
           "alice;erin;AddSource_Type_Web;one;45322.5;two;three\n"
           "alice;frank;AddSource_Type_Web;caf\xe9;yesterday\n"
           "alice;bob;AddSource_Type_Web;again;1706662800\n"
           "alice;grace;AddSource_Type_Web;\"never closed;1706662800\n"
           "alice;heidi;AddSource_Type_W";
}

QByteArray cleanFile()
{
    QByteArray text("From_Account,To_Account,AddSource,Remark,GroupName\n");
    for (int i = 0; i < 40; ++i)
        text += "alice,friend" + QByteArray::number(i) + ",AddSource_Type_Web,Friend " + QByteArray::number(i)
            + ",Friends|Work\n";
    return text;
}

class Photographer {
public:
    Photographer(QDir folder, ui::Application &program) : m_folder(std::move(folder)), m_program(program) { }

    void take(const QString &name, const QSize &size = usual)
    {
        ui::MainWindow &window = m_program.window();
        window.resize(size);
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, false);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QString path =
                m_folder.filePath(name + (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png")));
            window.grab().save(path);
            for (QDialog *dialog : window.findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    dialog->grab().save(m_folder.filePath(
                        name + (dark ? QStringLiteral("-dialog-dark.png") : QStringLiteral("-dialog.png"))));
            }
            std::fprintf(stdout, "%s\n", qPrintable(path));
        }
    }

    /// The preview of files, alone: as it opens, and with its problems and the line of the first of them.
    void takePreview(const QString &name, const QStringList &files)
    {
        for (const QSize &size : {previewSmall, previewLarge}) {
            ui::applyTheme(*qApp, ui::ThemeChoice::Light, false);
            m_program.window().importFiles(files);
            ui::ImportPreview *preview = m_program.window().preview();
            QSignalSpy settled(preview, &ui::ImportPreview::settled);
            if (!settled.wait(10'000))
                qFatal("the preview of %s was not read", qPrintable(name));
            preview->resize(size);
            const QString sized = QStringLiteral("preview-%1-%2").arg(name).arg(size.width());
            grab(*preview, sized);
            for (QPushButton *button : preview->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text().remove(u'&') == QStringLiteral("Show them"))
                    button->click();
            }
            const auto tables = preview->findChildren<QTableView *>();
            for (QTableView *table : tables) {
                if (table->isVisible() && table->accessibleName() == QStringLiteral("Problems")) {
                    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                                      table->visualRect(table->model()->index(0, 3)).center());
                    if (!QThreadPool::globalInstance()->waitForDone(10'000))
                        qFatal("the raw line of %s was not read", qPrintable(name));
                    grab(*preview, sized + QStringLiteral("-problems"));
                    break;
                }
            }
            preview->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

private:
    void grab(QWidget &widget, const QString &name)
    {
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light, false);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            const QString path =
                m_folder.filePath(name + (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png")));
            widget.grab().save(path);
            std::fprintf(stdout, "%s\n", qPrintable(path));
        }
    }

    QDir m_folder;
    ui::Application &m_program;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    if (qt.arguments().size() < 2)
        return 2;
    QDir folder(qt.arguments().at(1));
    folder.mkpath(QStringLiteral("."));
    const QTemporaryDir data;
    connections::SessionStore secrets;
    ui::Application program(qt, secrets, {true, {}, data.path()});
    program.show();
    Photographer photographer(folder, program);
    const QDir files(data.path());
    const QString chinese = write(files, QStringLiteral("十一月.csv"), chineseFile());
    const QString broken = write(files, QStringLiteral("broken.csv"), brokenFile());
    const QString clean = write(files, QStringLiteral("november.csv"), cleanFile());
    photographer.takePreview(QStringLiteral("clean"), {clean});
    photographer.takePreview(QStringLiteral("gb18030"), {chinese});
    photographer.takePreview(QStringLiteral("broken"), {broken});
    photographer.takePreview(QStringLiteral("xlsx"),
                             {QStringLiteral(FC_TEST_DATA "/spreadsheets/three-sheets.xlsx")});
    photographer.takePreview(QStringLiteral("several"), {clean, chinese, broken});
    if (qt.arguments().contains(QStringLiteral("--previews")))
        return 0;
    photographer.take(QStringLiteral("empty"));
    photographer.take(QStringLiteral("empty-small"), small);

    program.history().push(program.table().prepareInsert(friends::ChangeKind::AddingRows, 0, rows()));
    ui::TableView &view = program.window().view();
    view.goToTableRow(3);
    view.setFocus();
    photographer.take(QStringLiteral("problems"));
    view.setCurrentIndex(program.window().model().index(1, 4));
    view.edit(view.currentIndex());
    QTest::keyClicks(view.viewport()->findChild<QLineEdit *>(), QStringLiteral("Little Ming from Shanghai"));
    photographer.take(QStringLiteral("typing"));
    QTest::keyClick(view.viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);

    showOutcomes(program.table());
    view.goToTableRow(2);
    photographer.take(QStringLiteral("outcomes"));
    photographer.take(QStringLiteral("outcomes-small"), small);
    photographer.take(QStringLiteral("outcomes-large"), large);
    program.window().findChild<ui::FindBar *>()->open();
    view.selectAll();
    photographer.take(QStringLiteral("selected"));
    return 0;
}
