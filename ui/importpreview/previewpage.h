// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/previewset.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {

class MappingHeader;
class PreviewModel;
class ProblemList;
class RawLine;

/// One file as the preview shows it: its rows under the heads that map them, on wish its problems and the
/// lines as they stand in the file; or why there are no rows.
class PreviewPage : public QWidget {
    Q_OBJECT

public:
    /// `tags`: custom tags that the table has, offered in the heads.
    explicit PreviewPage(const QList<friends::Column> &tags, QWidget *parent = nullptr);

    /// Shows a file as it is known now. The same file again: rows that are shown stay where they are.
    void show(const PreviewFile &file);
    void setProblemsShown(bool shown);
    void setRawShown(bool shown);
    void focusRows();
    [[nodiscard]] bool rowsHaveFocus() const;

Q_SIGNALS:
    void mapped(int column, const std::optional<friends::Column> &field);
    void tagWanted(int column);
    /// Another file in the place of one that cannot be read.
    void anotherWanted();
    /// A repair was chosen in the list: its line is worth seeing.
    void rawWanted();

private:
    QWidget *makeRows(const QList<friends::Column> &tags);
    QWidget *makeLower();
    QWidget *makeError();
    void showRows(const PreviewFile &file);
    void showError(const files::FileError &error);
    void showLower();
    void shareHeight();
    void showRaw();
    void setWidths(const files::ImportedFile &file);
    void leadTo(int row, int column);

    std::shared_ptr<ReadFile> m_file;
    QStringList m_widthsOf; ///< names of the columns whose widths were set
    QStackedWidget *m_pages = nullptr;
    QTableView *m_view = nullptr;
    PreviewModel *m_model = nullptr;
    MappingHeader *m_header = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_lower = nullptr;
    ProblemList *m_problems = nullptr;
    QLabel *m_problemSaid = nullptr;
    QLabel *m_problemsCut = nullptr;
    RawLine *m_raw = nullptr;
    QLabel *m_errorTitle = nullptr;
    QLabel *m_errorText = nullptr;
    QPushButton *m_another = nullptr;
    bool m_problemsShown = false;
    bool m_rawShown = false;
};

/// Whether a file could still be read differently: then the controls for that stay, only the rows are
/// missing.
[[nodiscard]] bool canBeReadDifferently(const files::FileError &error);

} // namespace ui
