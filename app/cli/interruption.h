// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

class QSocketNotifier;

namespace cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal. The first one is told; after it the system's own
/// handling is back, so that a second one ends the program. One at a time in a process.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    [[nodiscard]] bool happened() const { return m_happened; }

Q_SIGNALS:
    void interrupted();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_readEnd = -1;
    bool m_happened = false;
};

} // namespace cli
