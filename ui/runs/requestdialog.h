// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/requestlist.h"

#include <QtCore/QUrl>
#include <QtWidgets/QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

/// Rows of the table that a run could take.
struct RequestRows {
    QString name; ///< "Ready rows (1,180)"
    std::vector<quint32> rows; ///< of the table, ascending
    importing::RunInput input; ///< the same rows
};

/// Where requests would go, without anything secret.
struct RequestTarget {
    QUrl host;
    QByteArray admin; ///< UserID, UTF-8
};

/// Shows the JSON of each request of a run, as the run would send it. Sends nothing. Requests are made on
/// another thread.
class RequestDialog : public QDialog {
    Q_OBJECT

public:
    /// `choices`: at least one, none of them without rows. `current`: the row of the table that the cursor is
    /// on, if any.
    RequestDialog(std::vector<RequestRows> choices, const importing::RunSettings &settings,
                  RequestTarget target, std::optional<quint32> current, QWidget *parent = nullptr);

private:
    void makeWidgets();
    QWidget *makeHead();
    QWidget *makeSearch();
    void chooseRows(int choice);
    void showRequest(int number);
    void take(qsizetype index, const QByteArray &body, const QString &text);
    void goToCurrentRow();
    void markItem(qsizetype item);
    void find(bool backward);
    void copy(const QByteArray &text, const QString &said);
    void updateButtons();

    std::vector<RequestRows> m_choices;
    importing::RunSettings m_settings;
    RequestTarget m_target;
    std::optional<quint32> m_current;
    std::shared_ptr<const importing::RequestList> m_list; ///< none while it is being made
    quint64 m_wish = 0; ///< what was made for an earlier wish is dropped
    std::optional<std::pair<qsizetype, qsizetype>> m_wantedItem; ///< to be marked when its request is shown
    QByteArray m_body; ///< of the request that is shown, as it is sent
    QComboBox *m_rows = nullptr;
    QSpinBox *m_number = nullptr;
    QLabel *m_of = nullptr;
    QPushButton *m_goToCurrent = nullptr;
    QLabel *m_about = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyCurl = nullptr;
};

} // namespace ui
