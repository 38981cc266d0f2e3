// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"

#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The fields of a connection, with what is wrong told under each of them once it was left or is to be saved.
class ConnectionForm : public QWidget {
    Q_OBJECT

public:
    /// What the fields have to be good for: a call needs no name.
    enum class For : quint8 { Saving, Calling };

    explicit ConnectionForm(QWidget *parent = nullptr);

    void setConnection(const connections::Connection &connection,
                       const QList<connections::Connection> &others);
    [[nodiscard]] connections::Connection connection() const;

    /// Where the SDKAppID and the key of this connection are kept, as their fields say it; empty when nothing
    /// is kept. What is kept need not be typed.
    void setKept(const QString &where);
    /// Something of the secret was typed; all of it was.
    [[nodiscard]] bool hasTypedSecret() const;
    [[nodiscard]] bool hasWholeSecret() const;
    /// What was typed; none when that is not all of a valid secret.
    [[nodiscard]] std::optional<connections::Secret> typedSecret() const;
    /// What was typed in the place of what is kept.
    [[nodiscard]] connections::Secret typedOver(const connections::Secret &kept) const;
    /// Empties the fields of the secret.
    void forgetSecret();

    /// Puts the cursor into the first field of the secret.
    void focusSecret();
    /// True when nothing prevents it; else tells what does, and puts the cursor there.
    bool check(For purpose);

Q_SIGNALS:
    /// A person changed something.
    void changed();

private:
    static constexpr std::size_t parts = 6;
    struct Field {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QLabel *said = nullptr;
        QString hint; ///< what is said of it while nothing is wrong
    };

    void makeFields();
    void addRow(const QString &name, QWidget *control, QWidget *buddy = nullptr);
    void addField(connections::ConnectionPart part, const QString &name, const QString &hint,
                  QWidget *beside = nullptr);
    void makeColours();
    void makeRegions();
    void makeKeyField();
    void chooseCaFile();
    void showRegion();

    [[nodiscard]] Field &field(connections::ConnectionPart part);
    [[nodiscard]] const Field &field(connections::ConnectionPart part) const;
    [[nodiscard]] QString text(connections::ConnectionPart part) const;
    [[nodiscard]] QList<connections::ConnectionProblem> problems() const;
    [[nodiscard]] QList<connections::ConnectionProblem> secretProblems() const;
    void tellAgain(connections::ConnectionPart part);
    void tell(connections::ConnectionPart part, const QList<connections::ConnectionProblem> &problems);

    connections::Connection m_begun;
    QList<connections::Connection> m_others;
    QString m_kept;
    QGridLayout *m_layout = nullptr;
    std::array<Field, parts> m_fields;
    QComboBox *m_colour = nullptr;
    QComboBox *m_region = nullptr;
    QPushButton *m_showKey = nullptr;
};

} // namespace ui
