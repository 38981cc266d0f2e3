// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/previewset.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// What could be done with the rows before they go to the table, and what has to be decided: a remembered
/// mapping, spaces and keywords to put right, pairs that repeat, times. A line each, and none where there is
/// nothing; a clean file shows nothing at all. Nothing is done that is not ticked here.
class OffersPane : public QWidget {
    Q_OBJECT

public:
    explicit OffersPane(QWidget *parent = nullptr);

    /// Shows what there is to offer for these files.
    void show(const PreviewSet &files);
    [[nodiscard]] Wanted wanted() const;

Q_SIGNALS:
    void changed();
    /// The remembered mapping is not wanted.
    void forgetWanted();

private:
    QWidget *makeMemory();
    QWidget *makeRepeats();
    QWidget *makeTimes();
    void showFixes(const PreviewSet &files);
    void showRepeats(const PreviewTotals &totals);
    void showTimes(const PreviewSet &files);
    void fillZones();
    void tell();

    QWidget *m_memory = nullptr;
    std::vector<QCheckBox *> m_fixes; ///< by FixKind
    QWidget *m_repeats = nullptr;
    QLabel *m_repeatsSaid = nullptr;
    QComboBox *m_keep = nullptr;
    QWidget *m_times = nullptr;
    QLabel *m_timesSaid = nullptr;
    QLabel *m_zoneLabel = nullptr;
    QComboBox *m_zone = nullptr;
    QWidget *m_order = nullptr;
    QLabel *m_orderSaid = nullptr;
    QComboBox *m_orderBox = nullptr;
    QWidget *m_days = nullptr;
    QLabel *m_daysSaid = nullptr;
    QComboBox *m_daysBox = nullptr;
};

} // namespace ui
