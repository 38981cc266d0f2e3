// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importpreview/previewset.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace ui {

/// "Not in the file": the fields that every row needs and no column of the file gives, to be filled in for
/// every row; on wish the other fields too, which can be dragged onto a column from here as well. Hidden when
/// nothing is missing and nothing was asked for.
class MissingFields : public QWidget {
    Q_OBJECT

public:
    explicit MissingFields(QWidget *parent = nullptr);

    void suggestAddSource(const QString &addSource);
    /// Shows what these columns lack.
    void setColumns(const QList<friends::SourceColumn> &columns);
    /// Shows the names of the fields that no column gives.
    void setOthersShown(bool shown);
    /// Whether there are fields to show.
    [[nodiscard]] bool hasOthers() const;
    /// What is filled in, whatever the file that is shown has: PreviewSet::setFixedValues().
    [[nodiscard]] FixedValues values() const;
    /// What was filled in as AddSource; empty when the file has it.
    [[nodiscard]] QString addSource() const;
    /// Puts the cursor where something has to be filled in. False: nowhere.
    bool focusMissing();

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        friends::Field field;
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QWidget *chip = nullptr;
        bool lacking = false;
        bool wanted = false; ///< a person asked for it
    };

    Entry makeEntry(friends::Field field);
    [[nodiscard]] Entry &entry(friends::Field field);
    [[nodiscard]] const Entry &entry(friends::Field field) const;
    void fillIn(friends::Field field);
    void arrange();
    void tell();

    std::vector<Entry> m_entries;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_others = nullptr;
    QLabel *m_said = nullptr;
    bool m_othersShown = false;
};

} // namespace ui
