// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/previewreader.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;

namespace ui {

/// The lines of the file that make a row, as they stand there, with what cannot be seen made visible. They
/// are read from the file on another thread, because a line far down takes its time.
class RawLine : public QWidget {
    Q_OBJECT

public:
    explicit RawLine(QWidget *parent = nullptr);

    /// Shows the row's lines; nothing while hidden, and nothing of a spreadsheet, which has none.
    void show(const std::shared_ptr<ReadFile> &file, int row);
    [[nodiscard]] static bool canShow(const ReadFile &file) { return !file.file.spreadsheet; }

private:
    void take(quint64 order, const QByteArray &lines);

    QLabel *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    quint64 m_order = 0; ///< of the lines that are wanted; earlier ones are dropped
};

} // namespace ui
