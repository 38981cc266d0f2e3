// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Autosave;

/// Offers above the table what a program that ended in the middle of work left behind. Hidden until there is
/// something.
class RecoveryBar : public QWidget {
    Q_OBJECT

public:
    /// Outlives the bar.
    explicit RecoveryBar(Autosave &autosave, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Plain text.
    void told(const QString &sentence);
    void restored();

private:
    void offer(qint64 rows, const QDateTime &time, const QString &name);
    void askBeforeDiscarding();

    Autosave &m_autosave;
    QLabel *m_text = nullptr;
};

} // namespace ui
