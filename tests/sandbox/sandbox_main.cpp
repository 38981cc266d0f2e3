// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox as a process of its own. Prints "listening on URL" first, and what it saw as one line of JSON
// when it is ended with SIGTERM or SIGINT.
#include "sandbox/sandbox.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

using namespace sandbox;

namespace {

std::array<int, 2> signalPipe{};

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalPipe[0], &byte, 1);
}

void quitOnSignal(QCoreApplication &application)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

std::optional<Fault> faultNamed(const QString &name)
{
    static const QHash<QString, Fault> names{
        {QStringLiteral("http"), Fault::HttpStatus},
        {QStringLiteral("error"), Fault::ErrorCode},
        {QStringLiteral("cut-before"), Fault::CutBefore},
        {QStringLiteral("cut-after"), Fault::CutAfter},
        {QStringLiteral("cut-in-headers"), Fault::CutInHeaders},
        {QStringLiteral("cut-in-body"), Fault::CutInBody},
        {QStringLiteral("silence"), Fault::Silence},
        {QStringLiteral("drip"), Fault::Drip},
        {QStringLiteral("garbled"), Fault::Garbled},
        {QStringLiteral("incomplete"), Fault::Incomplete},
        {QStringLiteral("wrong-entries"), Fault::WrongEntries},
        {QStringLiteral("contradictory"), Fault::Contradictory},
        {QStringLiteral("fail-without-code"), Fault::FailWithoutCode},
    };
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(*found);
}

/// "cut-after=0.05" or "http:503=0.1".
std::optional<FaultRate> readRate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([a-z-]+)(?::(\\d+))?=([0-9.]+)$"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<Fault> fault = faultNamed(match.captured(1));
    if (!match.hasMatch() || !fault)
        return {};
    return FaultRate{*fault, match.captured(3).toDouble(), match.captured(2).toInt()};
}

/// "error:60008@3" (the third call), "silence@3+2" (the third and the fourth).
std::optional<ScriptedFault> readScript(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([a-z-]+)(?::(\\d+))?@(\\d+)(?:\\+(\\d+))?$"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<Fault> fault = faultNamed(match.captured(1));
    if (!match.hasMatch() || !fault)
        return {};
    const int times = match.captured(4).isEmpty() ? 1 : match.captured(4).toInt();
    return ScriptedFault{*fault, match.captured(3).toInt(), times, match.captured(2).toInt(),
                         "v4/sns/friend_import"};
}

bool readFaults(const QCommandLineParser &options, Faults &faults)
{
    faults.seed = options.value(QStringLiteral("seed")).toUInt();
    faults.latency = std::chrono::milliseconds(options.value(QStringLiteral("latency")).toInt());
    faults.latencySpread = std::chrono::milliseconds(options.value(QStringLiteral("latency-spread")).toInt());
    for (const QString &text : options.values(QStringLiteral("fault"))) {
        const auto rate = readRate(text);
        if (!rate)
            return false;
        faults.rates.append(*rate);
    }
    for (const QString &text : options.values(QStringLiteral("script"))) {
        const auto script = readScript(text);
        if (!script)
            return false;
        faults.script.append(*script);
    }
    return true;
}

void addOptions(QCommandLineParser &options)
{
    const auto add = [&options](const char *name, const char *help, const char *value,
                                const char *otherwise = "") {
        options.addOption({QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
                           QString::fromLatin1(otherwise)});
    };
    options.addHelpOption();
    add("port", "Port on 127.0.0.1; 0 is any free one.", "port", "0");
    add("certificate", "PEM file: https in place of http.", "file");
    add("key", "PEM file with the key of the certificate.", "file");
    add("calls-per-second", "More calls in a sliding second are answered with 60011.", "calls", "200");
    add("friends-of-one-user", "More friends are answered with 30010.", "friends", "3000");
    add("clock-ahead", "How far the service's clock is ahead of this computer's.", "seconds", "0");
    add("latency", "Time between a call and its answer.", "ms", "0");
    add("latency-spread", "Up to this much more.", "ms", "0");
    add("seed", "What the faults are drawn from.", "number", "1");
    add("fault", "Rate of a fault: cut-after=0.05, http:503=0.1. Repeatable.", "fault");
    add("script", "Fault of certain calls: error:60008@3, silence@3+2. Repeatable.", "fault");
    add("dump", "Writes the friends at the end, one \"From_Account TAB To_Account\" a line, sorted.", "file");
}

bool dump(const Sandbox &service, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QList<std::pair<QByteArray, QByteArray>> pairs = service.friends();
    std::sort(pairs.begin(), pairs.end());
    for (const auto &[from, to] : std::as_const(pairs))
        file.write(from + '\t' + to + '\n');
    return file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    addOptions(options);
    options.process(application);
    Settings settings;
    settings.port = options.value(QStringLiteral("port")).toUShort();
    settings.callsPerSecond = options.value(QStringLiteral("calls-per-second")).toInt();
    settings.friendsOfOneUser = options.value(QStringLiteral("friends-of-one-user")).toInt();
    settings.clockAhead = std::chrono::seconds(options.value(QStringLiteral("clock-ahead")).toLongLong());
    settings.certificateFile = options.value(QStringLiteral("certificate"));
    settings.keyFile = options.value(QStringLiteral("key"));
    if (!readFaults(options, settings.faults)) {
        std::fputs("a fault cannot be read\n", stderr);
        return 2;
    }
    quitOnSignal(application);
    Sandbox service;
    const auto started = service.start(settings);
    if (!std::holds_alternative<QUrl>(started)) {
        std::fputs("cannot listen, or the certificate cannot be read\n", stderr);
        return 2;
    }
    std::printf("listening on %s\n", service.url().toString().toUtf8().constData());
    std::fflush(stdout);
    application.exec();
    std::puts(QJsonDocument(service.statistics().toJson()).toJson(QJsonDocument::Compact).constData());
    const QString dumpName = options.value(QStringLiteral("dump"));
    return dumpName.isEmpty() || dump(service, dumpName) ? 0 : 1;
}
