// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows.h"

#include "files/encoding.h"
#include "testpaths.h"
#include "ui/autosave.h"
#include "ui/bulkbar.h"
#include "ui/connections/connectionchoice.h"
#include "ui/detailspane.h"
#include "ui/filterbar.h"
#include "ui/findbar.h"
#include "ui/history/interruptedbar.h"
#include "ui/importpreview/importpreview.h"
#include "ui/problemspane.h"
#include "ui/runs/proxydialog.h"
#include "ui/tableview.h"
#include "ui/undolist.h"
#include "words/changewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>

namespace {

constexpr std::chrono::milliseconds patience{20'000};

QAction *actionNamed(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// Another window than the main one that is shown, or null.
QWidget *dialogOf(const QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Chooses the entry that the code calls `text`, in whatever language it is shown.
QWidget *chosen(ShownProgram &program, const char *context, const char *text)
{
    QAction *action = actionNamed(program.window(), QCoreApplication::translate(context, text));
    if (!action)
        return nullptr;
    action->trigger();
    QWidget *dialog = nullptr;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            dialog = dialogOf(program.window());
            return dialog != nullptr;
        },
        static_cast<int>(patience.count())));
    return dialog;
}

bool waitFor(const std::function<bool()> &happened)
{
    return QTest::qWaitFor(happened, static_cast<int>(patience.count()));
}

/// The preview of these files, read to their ends.
ui::ImportPreview *previewOf(ShownProgram &program, const QStringList &files)
{
    program.window().importFiles(files);
    ui::ImportPreview *shown = program.window().preview();
    if (!shown)
        return nullptr;
    QSignalSpy settled(shown, &ui::ImportPreview::settled);
    return settled.wait(static_cast<int>(patience.count())) ? shown : nullptr;
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

QWidget *brokenPreview(ShownProgram &program)
{
    return previewOf(program, {program.file(QStringLiteral("broken.csv"), brokenFile())});
}

QWidget *severalFiles(ShownProgram &program)
{
    return previewOf(program,
                     {program.file(QStringLiteral("november.csv"), chineseFile()),
                      program.file(QStringLiteral("broken.csv"), brokenFile()),
                      QStringLiteral(FC_TEST_DATA "/spreadsheets/three-sheets.xlsx")});
}

QWidget *withRows(ShownProgram &program)
{
    program.addRows();
    return &program.window();
}

/// At the row that failed, with what can be done about it.
QWidget *withOutcome(ShownProgram &program)
{
    program.addRows();
    return program.window().view().goToTableRow(5) ? &program.window() : nullptr;
}

/// A filter that leaves nothing.
QWidget *filteredAway(ShownProgram &program)
{
    program.addRows();
    program.window().findChild<ui::FilterBar *>()->choose(ui::RowFilter::Waiting);
    return &program.window();
}

QWidget *typing(ShownProgram &program)
{
    program.addRows();
    ui::TableView &view = program.window().view();
    view.setCurrentIndex(program.window().model().index(1, 4));
    view.edit(view.currentIndex());
    auto *editor = view.viewport()->findChild<QLineEdit *>();
    if (!editor)
        return nullptr;
    QTest::keyClicks(editor, QStringLiteral("Little Ming from Shanghai"));
    return &program.window();
}

QWidget *finding(ShownProgram &program)
{
    program.addRows();
    auto *bar = program.window().findChild<ui::FindBar *>();
    bar->openReplace();
    QTest::keyClicks(bar->findChild<QLineEdit *>(), QStringLiteral("alice"));
    const auto isCounted = [bar] {
        const auto labels = bar->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible(); });
    };
    return waitFor(isCounted) ? &program.window() : nullptr;
}

QWidget *withProblems(ShownProgram &program)
{
    program.addRows();
    auto *pane = program.window().findChild<ui::ProblemsPane *>();
    pane->setOpen(true);
    const auto *list = pane->findChild<QListWidget *>();
    return waitFor([list] { return list->count() > 0; }) ? &program.window() : nullptr;
}

/// A cell of the first row in a window of its own.
QWidget *cellInWindow(ShownProgram &program, int column)
{
    program.addRows();
    ui::TableView &view = program.window().view();
    view.setCurrentIndex(program.window().model().index(0, column));
    view.editInWindow();
    return dialogOf(program.window());
}

QWidget *fixes(ShownProgram &program)
{
    program.addRows();
    QWidget *dialog = chosen(program, "ui::MainWindow", "&Fixes…");
    const auto *list = dialog ? dialog->findChild<QListWidget *>() : nullptr;
    return list && waitFor([list] { return list->count() > 0; }) ? dialog : nullptr;
}

QWidget *checked(ShownProgram &program)
{
    program.addRows();
    QWidget *dialog = chosen(program, "ui::RunTools", "&Check before submitting");
    const auto *bar = dialog ? dialog->findChild<QProgressBar *>() : nullptr;
    return bar && waitFor([bar] { return !bar->isVisible(); }) ? dialog : nullptr;
}

QWidget *stepsDone(ShownProgram &program)
{
    program.addRows();
    Q_EMIT program.window().findChild<ui::UndoMenu *>()->wholeListWanted();
    return dialogOf(program.window());
}

QWidget *afterRun(ShownProgram &program)
{
    return program.sendSample() ? &program.window() : nullptr;
}

/// Stopped in the middle, as a person does who wants to look: some rows are imported, the others are not
/// sent.
bool pauseRun(ShownProgram &program)
{
    program.addRows();
    program.addManyRows();
    ui::RunController &runs = program.application().runs();
    const auto stop = QObject::connect(&runs, &ui::RunController::progressed, &runs, [&runs] {
        if (runs.progress().imported > 0)
            runs.pause();
    });
    program.window().submit();
    const bool paused = waitFor([&runs] { return runs.progress().phase == importing::RunPhase::Paused; });
    QObject::disconnect(stop);
    return paused && runs.stage() == ui::RunStage::Running;
}

QWidget *closingInARun(ShownProgram &program)
{
    if (!pauseRun(program))
        return nullptr;
    program.window().close();
    return dialogOf(program.window());
}

QWidget *beforeProduction(ShownProgram &program)
{
    Q_EMIT program.application().runs().confirmationWanted(
        {QStringLiteral("Example Shop"), 12'408, 310, 318, std::chrono::seconds(2)});
    return dialogOf(program.window());
}

/// A file that no rows can be read from.
QWidget *unreadableFile(ShownProgram &program)
{
    const QByteArray picture = "\x89PNG\r\n\x1a\n" + QByteArray(4'096, '\0');
    return previewOf(program, {program.file(QStringLiteral("friends.csv"), picture)});
}

/// All that is known of the row that failed.
QWidget *rowDetails(ShownProgram &program)
{
    program.addRows();
    program.window().view().goToTableRow(5);
    const auto buttons = program.window().findChild<ui::DetailsPane *>()->findChildren<QPushButton *>();
    const QString more = QCoreApplication::translate("ui::DetailsPane", "More…");
    const auto button = std::ranges::find_if(
        buttons, [&more](const QPushButton *each) { return each->isVisible() && each->text() == more; });
    if (button == buttons.end())
        return nullptr;
    (*button)->click();
    return dialogOf(program.window());
}

/// The last question of the first connection, after its check: nobody answers there.
QWidget *connectionChecked(ShownProgram &program)
{
    QWidget *dialog = chosen(program, "ui::ConnectionButton", "&Connect to your app…");
    if (!dialog)
        return nullptr;
    const auto next = [dialog] {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click();
        }
    };
    const auto type = [dialog](const QString &text) {
        for (auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->isVisible() && field->isEnabled())
                field->setText(text);
        }
    };
    for (auto *region : dialog->findChildren<QComboBox *>()) {
        if (region->isVisible())
            region->setCurrentIndex(region->count() - 1); // another host
    }
    for (const char *answer :
         {"http://127.0.0.1:9", "1400000000",
          "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "administrator"}) {
        type(QString::fromLatin1(answer));
        next();
    }
    const auto isChecked = [dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("✗"));
        });
    };
    return waitFor(isChecked) ? dialog : nullptr;
}

/// The program ended in the middle of a run, and before that of something typed.
QWidget *leftBehind(ShownProgram &program)
{
    importing::RunSummary run;
    run.head.runId = QStringLiteral("20261120-093000-000-1");
    run.head.connectionName = QStringLiteral("Example Shop");
    run.head.started = QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);
    run.head.rows = 12'408;
    run.state = importing::RunState::Interrupted;
    run.imported = 4'112;
    run.unknown = 30;
    run.notSent = run.head.rows - run.imported - run.unknown;
    program.window().findChild<ui::InterruptedBar *>()->showRun(run);
    Q_EMIT program.application().autosave().found(
        1'204, QDateTime(QDate(2026, 11, 20), QTime(9, 12), Qt::UTC), QStringLiteral("november.csv"));
    return &program.window();
}

/// Rows that were rehearsed in the sandbox, and the app itself is chosen now.
QWidget *rehearsed(ShownProgram &program)
{
    if (!program.sendSample())
        return nullptr;
    connections::Connection shop;
    shop.name = QStringLiteral("Example Shop");
    shop.colour = connections::ConnectionColour::Red;
    shop.region = chatapi::Region::China;
    shop.admin = QStringLiteral("administrator");
    ui::ConnectionChoice &choice = program.application().runs().connections();
    if (choice.services().list.put(shop).isError())
        return nullptr;
    choice.setCurrent(shop.id);
    return &program.window();
}

/// A change of many rows that has come to a third.
QWidget *longChange(ShownProgram &program)
{
    program.addRows();
    auto *bar = program.window().findChild<ui::BulkBar *>();
    constexpr int third = 33;
    bar->findChild<QProgressBar *>()->setValue(third);
    bar->findChild<QLabel *>()->setText(
        QCoreApplication::translate("ui::BulkBar", "%1…")
            .arg(words::changeTitle(friends::ChangeKind::Pasting, 1'000'000)));
    bar->show();
    return &program.window();
}

/// Rows that are in no file, and the window is to be closed.
QWidget *closingUnsaved(ShownProgram &program)
{
    program.addRows();
    program.window().close();
    return dialogOf(program.window());
}

QWidget *proxyPassword(ShownProgram &program)
{
    auto *dialog = new ui::ProxyDialog(
        {QStringLiteral("proxy.example.com"), 3128, QStringLiteral("Office-1"), QStringLiteral("MEI-LIN")},
        QStringLiteral("GNOME Keyring"), &program.window());
    dialog->open();
    return dialog;
}

} // namespace

ShownProgram::ShownProgram()
    : m_application(
        std::make_unique<ui::Application>(*qApp, m_secrets, ui::StartOptions{true, {}, m_data.path()}))
{
    m_application->show();
    // A window manager that begins after the window does not activate it by itself.
    const auto isInFront = [this] {
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window(), 1'000);
    };
    if (!waitFor(isInFront))
        qFatal("the main window does not come to the front");
}

ShownProgram::~ShownProgram() = default;

QString ShownProgram::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_data.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void ShownProgram::addRows()
{
    using friends::Field;
    using friends::State;
    const auto row = [](const QByteArray &to, const QByteArray &source) {
        return friends::NewRow{
            {{Field::FromAccount, {}}, "alice"},      {{Field::ToAccount, {}}, to},
            {{Field::AddSource, {}}, source},         {{Field::Remark, {}}, "小明 from Shanghai"},
            {{Field::GroupName, {}}, "Friends|Work"}, {{Field::AddTime, {}}, "1706691900"}};
    };
    const std::array rows{row("bob", "AddSource_Type_Web"),   row("carol", "Android"),
                          row("", "AddSource_Type_Web"),      row("dave", "QR-code"),
                          row("erin", "AddSource_Type_Web"),  row("frank", "AddSource_Type_Web"),
                          row("grace", "AddSource_Type_Web"), row("bob", "AddSource_Type_Web")};
    friends::Table &table = m_application->table();
    m_application->history().push(table.prepareInsert(friends::ChangeKind::AddingRows, 0, rows));
    const auto tracker = table.beginRun({4, 5, 6});
    const QList<friends::Outcome> outcomes{{friends::Cause::Row, 0, 200, 1, {}},
                                           {friends::Cause::Row, 30003, 200, 1, "account not exist"},
                                           {friends::Cause::Transport, 4, 0, 3, {}}};
    const std::array updates{friends::RowUpdate{0, State::Imported, 0},
                             friends::RowUpdate{1, State::Failed, 1},
                             friends::RowUpdate{2, State::Unknown, 2}};
    table.applyUpdates(*tracker, updates, outcomes);
    table.endRun(*tracker);
}

void ShownProgram::addManyRows()
{
    using friends::Field;
    constexpr int accounts = 400; // more calls than are under way at the same time
    std::vector<friends::NewRow> rows;
    for (int i = 0; i < accounts; ++i)
        rows.push_back({{{{Field::FromAccount, {}}, "shop_" + QByteArray::number(i)},
                         {{Field::ToAccount, {}}, "carol"},
                         {{Field::AddSource, {}}, "AddSource_Type_Web"}}});
    friends::Table &table = m_application->table();
    m_application->history().push(
        table.prepareInsert(friends::ChangeKind::AddingRows, table.rowCount(), rows));
}

bool ShownProgram::sendSample()
{
    ui::ImportPreview *preview = previewOf(*this, {ui::samplePath()});
    if (!preview)
        return false;
    preview->accept();
    window().activateWindow();
    const friends::Table &table = m_application->table();
    if (!waitFor([&table] { return table.count(friends::State::Ready) > 0; }))
        return false;
    window().submit();
    const ui::RunController &runs = m_application->runs();
    return waitFor([&runs] { return runs.result().has_value(); });
}

std::vector<ShownWindow> everyWindow()
{
    const auto byAction = [](const char *name, const char *context, const char *text) {
        return ShownWindow{QString::fromLatin1(name),
                           [context, text](ShownProgram &program) { return chosen(program, context, text); }};
    };
    const auto withTheRows = [](const char *name, const char *context, const char *text) {
        return ShownWindow{QString::fromLatin1(name), [context, text](ShownProgram &program) {
                               program.addRows();
                               program.window().view().selectAll();
                               return chosen(program, context, text);
                           }};
    };
    const auto afterTheRun = [](const char *name, const char *context, const char *text) {
        return ShownWindow{QString::fromLatin1(name), [context, text](ShownProgram &program) -> QWidget * {
                               return program.sendSample() ? chosen(program, context, text) : nullptr;
                           }};
    };
    const auto shownBy = [](const char *name, QWidget *(*show)(ShownProgram &)) {
        return ShownWindow{QString::fromLatin1(name), show};
    };
    return {
        shownBy("an empty window", [](ShownProgram &program) -> QWidget * { return &program.window(); }),
        shownBy("a window with rows", withRows),
        shownBy("a row that failed", withOutcome),
        shownBy("a filter that leaves nothing", filteredAway),
        shownBy("typing into a cell", typing),
        shownBy("finding and replacing", finding),
        shownBy("the problems", withProblems),
        shownBy("the fixes", fixes),
        withTheRows("setting a field", "ui::MainWindow", "Set a f&ield…"),
        shownBy("a text in a window", [](ShownProgram &program) { return cellInWindow(program, 4); }),
        shownBy("the lists in a window", [](ShownProgram &program) { return cellInWindow(program, 5); }),
        shownBy("a time in a window", [](ShownProgram &program) { return cellInWindow(program, 7); }),
        shownBy("the steps done", stepsDone),
        shownBy("the details of a row", rowDetails),
        shownBy("a change that takes long", longChange),
        shownBy("closing without having saved", closingUnsaved),
        shownBy("what was left behind", leftBehind),
        shownBy("the import preview",
                [](ShownProgram &program) -> QWidget * { return previewOf(program, {ui::samplePath()}); }),
        shownBy("the preview of a broken file", brokenPreview),
        shownBy("the preview of several files", severalFiles),
        shownBy("a file that cannot be read", unreadableFile),
        byAction("a new connection", "ui::ConnectionButton", "&New connection…"),
        byAction("the first connection", "ui::ConnectionButton", "&Connect to your app…"),
        shownBy("the first connection checked", connectionChecked),
        shownBy("rows rehearsed", rehearsed),
        shownBy("the check before submitting", checked),
        withTheRows("the requests of a run", "ui::RunTools", "Show re&quests…"),
        withTheRows("the settings of runs", "ui::RunTools", "Settin&gs of runs…"),
        shownBy("the question before production", beforeProduction),
        shownBy("the password of a proxy", proxyPassword),
        shownBy("a run that goes on",
                [](ShownProgram &program) -> QWidget * {
                    return pauseRun(program) ? &program.window() : nullptr;
                }),
        shownBy("closing while a run goes on", closingInARun),
        shownBy("a run that has ended", afterRun),
        afterTheRun("the summary of a run", "ui::MainWindow", "Su&mmary of the run…"),
        afterTheRun("the history", "ui::MainWindow", "&History of runs…"),
        byAction("the history without runs", "ui::MainWindow", "&History of runs…"),
        byAction("the guide", "ui::MainWindow", "&Guide"),
        byAction("the codes", "ui::MainWindow", "&Codes and what to do"),
        byAction("a custom tag", "ui::MainWindow", "Add a column for a custom &tag…"),
        byAction("about", "ui::MainWindow", "&About Friend Console"),
    };
}
