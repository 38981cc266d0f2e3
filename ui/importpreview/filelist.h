// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/previewset.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QPushButton;

namespace ui {

/// The files of a preview, one below the other, each with what became of it. Hidden while there is one only.
class FileList : public QWidget {
    Q_OBJECT

public:
    explicit FileList(QWidget *parent = nullptr);

    void show(const PreviewSet &files);

Q_SIGNALS:
    void chosen(int file);
    void removeWanted(int file);

private:
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
};

/// What is said of a file below its name: rows and problems, or why there are none.
[[nodiscard]] QString fileSaid(const PreviewSet &files, const PreviewFile &file);

} // namespace ui
