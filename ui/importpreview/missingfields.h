// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "friends/block.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace ui {

/// "Not in the file": the fields that every row needs and no column of the file gives, to be filled in for
/// every row. Hidden when nothing is missing.
class MissingFields : public QWidget {
    Q_OBJECT

public:
    explicit MissingFields(QWidget *parent = nullptr);

    void suggestAddSource(const QString &addSource);
    /// Shows what these columns lack.
    void setColumns(const QList<friends::SourceColumn> &columns);
    /// What is filled in, for the fields that are shown: friends::Layout::defaults.
    [[nodiscard]] QList<std::pair<friends::Column, QByteArray>> defaults() const;
    /// What was filled in as AddSource; empty when the file has it.
    [[nodiscard]] QString addSource() const;
    /// False while From_Account or To_Account comes from nowhere: no row can be sent then.
    [[nodiscard]] bool isComplete() const;
    /// Puts the cursor where something has to be filled in. False: nowhere.
    bool focusMissing();

Q_SIGNALS:
    void changed();

private:
    void tell();

    bool m_lacksFrom = false;
    bool m_lacksTo = false;
    bool m_lacksAddSource = false;
    QLabel *m_fromLabel = nullptr;
    QLineEdit *m_from = nullptr;
    QLabel *m_addSourceLabel = nullptr;
    QLineEdit *m_addSource = nullptr;
    QWidget *m_fields = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace ui
