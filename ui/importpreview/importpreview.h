// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/table.h"

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// What a person decided to take out of a file: what friends::Table::prepareImport() takes.
struct ImportChoice {
    std::vector<std::shared_ptr<friends::Block>> blocks; ///< nobody else holds or reads them any more
    std::vector<friends::Record> records; ///< Record::block is a place in `blocks`
    std::vector<quint32> givingWay; ///< rows of the table that go, because these have their pairs
    bool replace = false; ///< in the place of the table's rows, else behind them
    /// What was put in as AddSource for every row; empty when the file has the field. To be suggested next
    /// time.
    QString addSource;
};

class Settings;

/// Shows files before they count: how they are read, what their columns mean, what is wrong with their rows.
/// Several files are shown one at a time, with a list of them at the side, and taken together. Everything can
/// be changed, and every change is seen at once; nothing reaches the table before the person says so.
///
/// Window-modal: show it with open(). accepted() comes when the person chose to take the rows; then
/// takeChoice() has them. Files are read on threads of their own; closing the dialog stops them without
/// waiting.
class ImportPreview : public QDialog {
    Q_OBJECT

public:
    /// `table`: where the rows would go; only looked at, to tell which rows are already there. Outlives the
    /// dialog.
    /// `settings`: where mappings are remembered by their headers; null: nowhere.
    explicit ImportPreview(friends::Table &table, Settings *settings = nullptr, QWidget *parent = nullptr);
    ~ImportPreview() override;

    /// What is suggested as AddSource for files that lack the field. "AddSource_Type_Import" unless told.
    /// Before readFile().
    void suggestAddSource(const QString &addSource);
    /// Begins to read a file, in the place of the one before. Returns at once; an unusable file is told in
    /// the dialog, which then offers to choose another one.
    void readFile(const QString &path) { readFiles({path}); }
    /// The same for several files.
    void readFiles(const QStringList &paths);
    /// All files, in their order.
    [[nodiscard]] QStringList files() const;

    /// Asks over the preview before the table is replaced; the preview closes once `then` is called, and
    /// stays as it is otherwise. Nobody is asked unless set.
    using Ask = std::function<void(QWidget &over, std::function<void()> then)>;
    void setAskBeforeReplacing(Ask ask);

    /// Once, after accepted(): the rows. Empty otherwise.
    [[nodiscard]] ImportChoice takeChoice();

Q_SIGNALS:
    /// The first rows of the file that is looked at are shown; the rest may still be on its way.
    void firstRowsShown();
    /// All files were read to their ends and checked, or cannot be read. Again after each change.
    void settled();

public:
    /// Cancels or takes; stops reading.
    void done(int result) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
