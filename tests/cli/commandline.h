// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <functional>
#include <memory>

/// How a command ended and what it said.
struct Ended {
    int status = -1; ///< -1: it did not end, or was killed
    QByteArray out;
    QByteArray err;

    /// stdout as the one JSON object that it has to be; empty when it is anything else.
    [[nodiscard]] QJsonObject json() const;
    /// For messages of failing tests.
    [[nodiscard]] QByteArray all() const;
};

/// The program's commands, run as people run them, in an environment and a home of their own: no display, no
/// session bus, nothing of the person who runs the tests.
class CommandLine {
public:
    CommandLine();

    /// A file in the home of this command line; gives its path.
    QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] static QByteArray read(const QString &path);

    void setVariable(const QString &name, const QString &value);
    void removeVariable(const QString &name) { m_environment.remove(name); }
    /// Lets the program find the session bus of the test itself.
    void useSessionBus();
    /// SDKAppID and key of the sandbox, as `--host` wants them.
    void setSandboxSecrets();

    /// What the program's process does before it becomes the program: a limit of files, say.
    void setChildModifier(const std::function<void()> &modifier) { m_modifier = modifier; }

    [[nodiscard]] Ended run(const QStringList &arguments) const;
    /// The same without waiting; for signals.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Ended wait(QProcess &process);

    /// Everything in files below the home, and their names: for what must not be there.
    [[nodiscard]] QByteArray everythingBelow(const QString &folder) const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::function<void()> m_modifier;
};

/// Rows of a file with the columns From_Account, To_Account, AddSource: `count` different friends of
/// `accounts` accounts in turn.
[[nodiscard]] QByteArray plainRows(int count, int accounts);
