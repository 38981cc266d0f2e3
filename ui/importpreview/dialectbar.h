// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"

#include <QtWidgets/QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// What a person chose of the way in which a file is read; the rest is detected.
struct DialectChoice {
    std::optional<QByteArray> encoding;
    files::DialectHints hints;
    QString sheet; ///< its number from 1, as ImportOptions::sheet takes it; empty: the first that shows
};

/// How a file is read: encoding, separator, quote (of a spreadsheet: the sheet), header, lines to skip. What
/// was detected is shown as such; what a person chose stays chosen until the person takes it back.
class DialectBar : public QWidget {
    Q_OBJECT

public:
    explicit DialectBar(QWidget *parent = nullptr);

    /// What was chosen for another file.
    void setChoice(const DialectChoice &choice);
    [[nodiscard]] const DialectChoice &choice() const { return m_choice; }
    /// What was found in a file, put beside what was chosen.
    void showFound(const files::ImportedFile &file);

Q_SIGNALS:
    /// A person chose something.
    void changed();

private:
    void makeEncoding();
    void makeSeparator();
    void makeQuote();
    void takeSeparator(int entry);
    void takeOtherSeparator();
    void makeSheet();
    void showSeparator(const files::Dialect &dialect);
    void showTips();
    void showSheets(const files::SheetChoice &spreadsheet);

    DialectChoice m_choice;
    std::array<QWidget *, 3> m_textControls{}; ///< what only text files have
    QWidget *m_sheetControls = nullptr; ///< what only spreadsheets have
    QComboBox *m_sheetBox = nullptr;
    QComboBox *m_encodingBox = nullptr;
    QComboBox *m_separatorBox = nullptr;
    QLineEdit *m_otherSeparator = nullptr;
    QComboBox *m_quoteBox = nullptr;
    QCheckBox *m_headerBox = nullptr;
    QSpinBox *m_skipBox = nullptr;
};

} // namespace ui
