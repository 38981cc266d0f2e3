// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileimport.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// How a file is read: encoding, separator, quote, header, lines to skip. What was detected is shown as such;
/// what a person chose stays chosen until the person takes it back.
class DialectBar : public QWidget {
    Q_OBJECT

public:
    explicit DialectBar(QWidget *parent = nullptr);

    /// Forgets what was chosen: for another file.
    void clear();
    /// What was found in a file, put beside what was chosen.
    void showFound(const files::Encoding &encoding, const files::Dialect &dialect);
    /// What was chosen; the rest is left to be detected.
    [[nodiscard]] std::optional<QByteArray> encoding() const { return m_encoding; }
    [[nodiscard]] const files::DialectHints &hints() const { return m_hints; }

Q_SIGNALS:
    /// A person chose something.
    void changed();

private:
    void makeEncoding();
    void makeSeparator();
    void makeQuote();
    void takeSeparator(int entry);
    void takeOtherSeparator();
    void showSeparator(const files::Dialect &dialect);

    std::optional<QByteArray> m_encoding;
    files::DialectHints m_hints;
    QComboBox *m_encodingBox = nullptr;
    QComboBox *m_separatorBox = nullptr;
    QLineEdit *m_otherSeparator = nullptr;
    QComboBox *m_quoteBox = nullptr;
    QCheckBox *m_headerBox = nullptr;
    QSpinBox *m_skipBox = nullptr;
};

} // namespace ui
