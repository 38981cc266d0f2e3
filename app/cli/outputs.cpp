// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputs.h"

#include "files/outputdevice.h"
#include "files/tablewriter.h"
#include "words/commandwords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <optional>

namespace cli {

namespace {

using words::OutputFault;

QString place(const QString &path)
{
    if (files::isStandardOutput(path))
        return QStringLiteral("-");
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

std::optional<OutputFault> faultOf(const QString &path, const QStringList &inputs)
{
    const QFileInfo file(path);
    if (files::isStandardOutput(path))
        return {};
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return OutputFault::NoFolder;
    if (file.isDir())
        return OutputFault::IsFolder;
    const auto isFile = [&file](const QString &input) {
        return file.canonicalFilePath() == QFileInfo(input).canonicalFilePath();
    };
    if (file.exists() && std::any_of(inputs.begin(), inputs.end(), isFile))
        return OutputFault::IsInput;
    if (files::isOutputDevice(path)) {
        const bool fits = file.isWritable() && !files::isSpreadsheetName(path);
        return fits ? std::nullopt : std::optional(OutputFault::NotWritable);
    }
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return OutputFault::NotWritable;
    return {};
}

} // namespace

QString outputError(const Outputs &outputs, const QStringList &inputs, bool json)
{
    QStringList places;
    for (const auto &[option, path] : outputs) {
        if (path.isEmpty())
            continue;
        const QString dashed = QStringLiteral("--") + QLatin1String(option);
        if (json && files::isStandardOutput(path))
            return words::outputNotUsable(dashed, path, OutputFault::IsForJson);
        if (const std::optional<OutputFault> fault = faultOf(path, inputs))
            return words::outputNotUsable(dashed, path, *fault);
        if (places.contains(place(path)) && path != QLatin1String("/dev/null"))
            return words::outputNotUsable(dashed, path, OutputFault::Twice);
        places += place(path);
    }
    return {};
}

void makeRoomFor(const Outputs &outputs, Console &console)
{
    const auto isTaken = [](const auto &output) { return files::isStandardOutput(output.second); };
    if (std::any_of(outputs.begin(), outputs.end(), isTaken))
        console.leaveStdout();
}

} // namespace cli
