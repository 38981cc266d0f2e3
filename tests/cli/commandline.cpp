// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "sandbox/settings.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

QJsonObject Ended::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray Ended::all() const
{
    return "status " + QByteArray::number(status) + "\nstdout: " + out + "\nstderr: " + err;
}

CommandLine::CommandLine()
{
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QLatin1String(name), m_home.path());
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
}

QString CommandLine::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's file cannot be written");
    return file.fileName();
}

QByteArray CommandLine::read(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void CommandLine::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CommandLine::useSessionBus()
{
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        m_environment.insert(QLatin1String(name), qEnvironmentVariable(name));
}

void CommandLine::setSandboxSecrets()
{
    setVariable(QStringLiteral("FRIENDCONSOLE_SDKAPPID"), QString::number(sandbox::sdkAppId));
    setVariable(QStringLiteral("FRIENDCONSOLE_SECRET_KEY"), QLatin1String(sandbox::secretKey));
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_home.path());
    if (m_modifier)
        process->setChildProcessModifier(m_modifier);
    process->start(QStringLiteral(FC_UNDER_TEST), arguments);
    return process;
}

Ended CommandLine::wait(QProcess &process)
{
    Ended ended;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        ended.status = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

Ended CommandLine::run(const QStringList &arguments) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    return wait(*process);
}

QByteArray CommandLine::everythingBelow(const QString &folder) const
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        all += file.toUtf8() + '\n' + read(file) + '\n';
    }
    return all;
}

QByteArray plainRows(int count, int accounts)
{
    QByteArray rows = "From_Account,To_Account,AddSource\n";
    for (int i = 0; i < count; ++i)
        rows += "user" + QByteArray::number(i % accounts) + ",friend" + QByteArray::number(i)
            + ",AddSource_Type_Android\n";
    return rows;
}
