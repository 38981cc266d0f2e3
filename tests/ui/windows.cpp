// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows.h"

#include "ui/importpreview/importpreview.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

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

QWidget *preview(ShownProgram &program)
{
    program.window().importFiles({ui::samplePath()});
    ui::ImportPreview *shown = program.window().preview();
    if (!shown)
        return nullptr;
    bool settled = false;
    QObject::connect(shown, &ui::ImportPreview::settled, shown, [&settled] { settled = true; });
    static_cast<void>(QTest::qWaitFor([&settled] { return settled; }, static_cast<int>(patience.count())));
    return shown;
}

QWidget *withRows(ShownProgram &program)
{
    program.addRows();
    return &program.window();
}

} // namespace

ShownProgram::ShownProgram()
    : m_application(
        std::make_unique<ui::Application>(*qApp, m_secrets, ui::StartOptions{true, {}, m_data.path()}))
{
    m_application->show();
}

ShownProgram::~ShownProgram() = default;

void ShownProgram::addRows()
{
    using friends::Field;
    using friends::State;
    const auto row = [](const QByteArray &to, const QByteArray &source) {
        return friends::NewRow{{{Field::FromAccount, {}}, "alice"},
                               {{Field::ToAccount, {}}, to},
                               {{Field::AddSource, {}}, source}};
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

std::vector<ShownWindow> everyWindow()
{
    const auto byAction = [](const char *name, const char *context, const char *text) {
        return ShownWindow{QString::fromLatin1(name),
                           [context, text](ShownProgram &program) { return chosen(program, context, text); }};
    };
    return {
        {QStringLiteral("an empty window"),
         [](ShownProgram &program) -> QWidget * { return &program.window(); }},
        {QStringLiteral("a window with rows"), withRows},
        {QStringLiteral("the import preview"), preview},
        byAction("a new connection", "ui::ConnectionButton", "&New connection…"),
        byAction("the first connection", "ui::ConnectionButton", "&Connect to your app…"),
        byAction("the history", "ui::MainWindow", "&History of runs…"),
        byAction("the guide", "ui::MainWindow", "&Guide"),
        byAction("the codes", "ui::MainWindow", "&Codes and what to do"),
        byAction("a custom tag", "ui::MainWindow", "Add a column for a custom &tag…"),
        byAction("about", "ui::MainWindow", "&About Friend Console"),
    };
}
