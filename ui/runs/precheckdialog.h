// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/precheck.h"

#include <QtWidgets/QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// "Check before submitting": how far the check is, then what it found and what can be done. Changes nothing
/// at the service.
class PrecheckDialog : public QDialog {
    Q_OBJECT

public:
    /// `runs` outlives the dialog. Begins at once.
    explicit PrecheckDialog(RunController &runs, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The rows with missing accounts are to be shown, the first of which is this row of the table.
    void showWanted(quint32 row);
    /// All rows that are ready are to be sent.
    void submitWanted();

private:
    void showProgress(qint64 done, qint64 all);
    void showRefusal(const words::Said &why);
    void showReport(const PrecheckReport &report);
    void showHeading(const QString &text);
    void addParagraph(const QString &text);

    Precheck m_check;
    quint32 m_firstMissing = 0;
    QLabel *m_heading = nullptr;
    QProgressBar *m_bar = nullptr;
    QVBoxLayout *m_paragraphs = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
