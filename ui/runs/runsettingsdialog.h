// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/runpreferences.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace ui {

/// How runs through one connection are carried out, with what each choice means.
class RunSettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `connection`: its name as people see it.
    RunSettingsDialog(const QString &connection, const RunPreferences &preferences,
                      QWidget *parent = nullptr);

    [[nodiscard]] RunPreferences preferences() const;

private:
    QWidget *makeShare();
    /// `control`: the one of the field that the label leads to.
    void addChoice(QFormLayout &form, const QString &label, QWidget &field, QWidget &control,
                   const QString &meaning);
    void addNoTrace(QFormLayout &form);
    void show(const RunPreferences &preferences);
    void showPace();

    QSlider *m_slider = nullptr;
    QSpinBox *m_share = nullptr;
    QLabel *m_pace = nullptr;
    QSpinBox *m_rowsACall = nullptr;
    QSpinBox *m_attempts = nullptr;
    QCheckBox *m_noTrace = nullptr;
};

} // namespace ui
