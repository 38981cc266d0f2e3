// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/runfigures.h"

#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class BarList;
class PaceChart;

/// What a run came to, at a look: why rows were not imported, whose they are, and how fast it went. A bar
/// leads to its rows in the main table; the summary can be saved to be handed over. The journal is read on
/// another thread. Not modal.
class RunSummaryDialog : public QDialog {
    Q_OBJECT

public:
    /// `journalDir`: where the run's journal is.
    RunSummaryDialog(const QString &journalDir, const QString &runId, QWidget *parent = nullptr);

    /// The figures are shown, or the words for why they cannot be.
    [[nodiscard]] bool isReady() const { return m_ready; }

Q_SIGNALS:
    /// Rows with this cause and code are wanted in the main table.
    void failureChosen(const friends::Outcome &outcome);
    /// Rows of this From_Account that were not imported are wanted.
    void accountChosen(const QString &account);

private:
    QWidget *makeFigures();
    void take(const std::variant<importing::RunFigures, QString> &read);
    void showFigures(const importing::RunFigures &figures);
    void chooseFile();

    bool m_ready = false;
    std::optional<importing::RunFigures> m_figures;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_failuresTitle = nullptr;
    BarList *m_failures = nullptr;
    QLabel *m_accountsTitle = nullptr;
    BarList *m_accounts = nullptr;
    QLabel *m_moreAccounts = nullptr;
    QLabel *m_chartTitle = nullptr;
    PaceChart *m_chart = nullptr;
    QLabel *m_pace = nullptr;
    QLabel *m_saved = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
