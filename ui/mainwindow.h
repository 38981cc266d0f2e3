// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"
#include "ui/connections/connectionchoice.h"
#include "ui/edithistory.h"
#include "ui/runcontroller.h"
#include "ui/tablemodel.h"
#include "ui/tablesave.h"
#include "ui/windowmemory.h"
#include "words/language.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

class QLabel;
class QPushButton;
class QToolButton;
class QStackedWidget;

namespace ui {

class Closing;
class Autosave;
class ColumnLayout;
class ConnectionButton;
class DetailsPane;
class Document;
class FilterBar;
class FindBar;
class GuideWindow;
struct ImportChoice;
class ImportPreview;
class Invitation;
class ProblemsPane;
class RunBar;
class RunHistory;
class RunTools;
class Settings;
class TableView;
class UndoMenu;

/// What the main window works on, made once by Application and handed on. All of it outlives the window.
struct WindowServices {
    friends::Table &table;
    EditHistory &history;
    ConnectionChoice &connections;
    RunController &runs;
    Settings &settings;
    Document &document;
    Autosave &autosave;
};

/// The main window: connection, table, what there is to say about a row, and how the run goes.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `before`: of the window whose place this one takes.
    explicit MainWindow(const WindowServices &services, const WindowMemory *before = nullptr);
    ~MainWindow() override;

    /// Shows files in the import preview; in the one that is open, when there is one.
    void importFiles(const QStringList &paths);
    /// The preview that is open, or null.
    [[nodiscard]] ImportPreview *preview() const;
    /// Sends all rows that are ready, as the button does.
    void submit();
    /// Shows the window and brings it to the front, also out of the background in which a run goes on.
    void present();
    /// For the window that takes this one's place.
    [[nodiscard]] WindowMemory memory() const;
    [[nodiscard]] TableView &view() const { return *m_view; }
    [[nodiscard]] TableModel &model() { return m_model; }

Q_SIGNALS:
    /// Another look was chosen; it is in the settings.
    void themeChosen();
    /// Another language was chosen; it is in the settings.
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *addAction(QMenu &menu, const QString &text, const QString &hint, const QKeySequence &keys,
                       std::function<void()> carryOut);
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeRunMenu();
    void makeHelpMenu();
    QWidget *makeToolBar();
    QWidget *makeUndoHistoryButton(QWidget &bar);
    void makeCentre();
    void connectParts();

    void update();
    void updateActions();
    void remember(const WindowMemory &before);
    void chooseLanguage(std::optional<words::Language> language);
    void updateTitle();
    void begin();
    void updateSubmit();
    void updateShown();
    void chooseFile();
    void takeImport(ImportPreview &preview);
    void takeRows(ImportChoice &choice, const QStringList &files);
    void showUndoList();
    void setField();
    void showFixes();
    void makeProblems();
    void saveAs(SaveWhat what);
    void tellSaved(const Saved &saved);
    void typeFirstRow();
    void pasteIntoTable();
    void askForTag();
    void addTag(const QString &typed);
    [[nodiscard]] bool leavesNoTrace() const;
    void retrySelected();
    void askForSecrets();
    void askBeforeProduction(const RunPlan &plan);
    void showContextMenu(const QPoint &where);
    void showSummary();
    void showChosen(const OrderChoice &choice);
    void showGuide();
    void showCodes();
    void showAbout();
    void moveFocus(bool forward);
    void showProblems(quint32 row);
    void runOpened(const QString &title, const QString &sentence);
    void tell(const QString &sentence);
    void tellOfRow(const QString &sentence);

    WindowServices m_services;
    TableModel m_model;
    ConnectionButton *m_connection = nullptr;
    FilterBar *m_filter = nullptr;
    FindBar *m_find = nullptr;
    TableView *m_view = nullptr;
    Invitation *m_invitation = nullptr;
    QStackedWidget *m_centre = nullptr;
    DetailsPane *m_details = nullptr;
    RunBar *m_runBar = nullptr;
    RunHistory *m_pastRuns = nullptr;
    RunTools *m_tools = nullptr;
    Closing *m_closing = nullptr;
    QToolButton *m_noTrace = nullptr; ///< says beside Submit that no record will stay
    QPushButton *m_submit = nullptr;
    QLabel *m_shown = nullptr; ///< how many rows a filter leaves
    QPointer<ImportPreview> m_preview;
    QPointer<GuideWindow> m_guide;
    ColumnLayout *m_columns = nullptr;
    ProblemsPane *m_problems = nullptr;
    UndoMenu *m_undoMenu = nullptr;
    std::optional<quint32> m_toldOf; ///< the row that the sentence in the status bar is about
    bool m_mayLose = false; ///< closing was confirmed, whatever is not saved

    struct Actions {
        QAction *import = nullptr;
        QAction *save = nullptr;
        QAction *saveTable = nullptr;
        QAction *saveFailed = nullptr;
        QAction *saveReport = nullptr;
        QAction *undo = nullptr;
        QAction *redo = nullptr;
        QAction *cut = nullptr;
        QAction *copy = nullptr;
        QAction *paste = nullptr;
        QAction *fillDown = nullptr;
        QAction *clear = nullptr;
        QAction *addRow = nullptr;
        QAction *deleteRows = nullptr;
        QAction *duplicateRows = nullptr;
        QAction *setField = nullptr;
        QAction *fixes = nullptr;
        QAction *problems = nullptr;
        QAction *unlock = nullptr;
        QAction *find = nullptr;
        QAction *submit = nullptr;
        QAction *retryFailed = nullptr;
        QAction *checkUnknown = nullptr;
        QAction *retryUnknown = nullptr;
        QAction *retrySelected = nullptr;
        QAction *summary = nullptr;
        QAction *pause = nullptr;
        QAction *resume = nullptr;
        QAction *stop = nullptr;
        QList<QAction *> withRows; ///< others that have nothing to do when there are none
        QList<QAction *> withCell; ///< and when no cell is chosen
    } m_do;
};

/// The sample file that is shipped with the program.
[[nodiscard]] QString samplePath();

} // namespace ui
