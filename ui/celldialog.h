// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/field.h"

#include <QtWidgets/QDialog>

class QLabel;
class QVBoxLayout;

namespace ui {

/// One cell in a window of its own, made for what its field holds: a list of friend lists, a calendar with
/// the Unix value beside the local time, or text of several lines. Changes nothing by itself.
class CellDialog : public QDialog {
    Q_OBJECT

public:
    /// Whether a field has such a window.
    [[nodiscard]] static bool isFor(const friends::Column &column);
    /// For a column that isFor(). `text`: what the cell holds, or what was typed into it so far.
    CellDialog(const friends::Column &column, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person is done; the cell is to hold this.
    void textChosen(const QString &text);

private:
    void makeGroups(QVBoxLayout &layout, const QString &text);
    void makeTime(QVBoxLayout &layout, const QString &text);
    void makeText(QVBoxLayout &layout, const QString &text);
    void showRoom(const QString &text);

    friends::Column m_column;
    QLabel *m_meter = nullptr;
    std::function<QString()> m_result;
};

/// What a time in a cell means, as it is typed: "31 Jan 2024 09:05 here = 1706691900". Empty when it is none.
[[nodiscard]] QString timeWords(const QString &text);

} // namespace ui
