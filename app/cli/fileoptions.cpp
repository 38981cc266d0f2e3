// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fileoptions.h"

#include "words/commandwords.h"

namespace cli {

namespace {

/// The separator that a person means, as one character in UTF-8; none when it is not one.
std::optional<QByteArray> readDelimiter(const QString &text)
{
    if (text == QLatin1String("tab") || text == QLatin1String("\\t"))
        return QByteArray("\t");
    if (text == QLatin1String("space"))
        return QByteArray(" ");
    const bool isOne = text.size() == 1 || (text.size() == 2 && text.front().isHighSurrogate());
    const bool isTaken =
        text == QLatin1String("\"") || text == QLatin1String("\n") || text == QLatin1String("\r");
    return isOne && !isTaken ? std::optional(text.toUtf8()) : std::nullopt;
}

std::optional<char> readQuote(const QString &text)
{
    if (text == QLatin1String("none") || text.isEmpty())
        return '\0';
    if (text == QLatin1String("\""))
        return '"';
    return text == QLatin1String("'") ? std::optional('\'') : std::nullopt;
}

} // namespace

std::variant<files::ImportOptions, QString> readFileOptions(const Arguments &arguments)
{
    files::ImportOptions options;
    if (arguments.has("encoding")) {
        const QString given = arguments.value("encoding");
        options.encoding = files::encodingNamed(given.toUtf8());
        if (!options.encoding) {
            QStringList known;
            for (const QByteArray &name : files::knownEncodings())
                known += QString::fromLatin1(name);
            return words::unknownEncoding(given, known);
        }
    }
    if (arguments.has("delimiter")) {
        options.dialect.delimiter = readDelimiter(arguments.value("delimiter"));
        if (!options.dialect.delimiter)
            return words::notADelimiter(arguments.value("delimiter"));
    }
    if (arguments.has("quote")) {
        options.dialect.quote = readQuote(arguments.value("quote"));
        if (!options.dialect.quote)
            return words::notAQuote(arguments.value("quote"));
    }
    if (arguments.has("header") && arguments.has("no-header"))
        return words::optionsExclude(QStringLiteral("--header"), QStringLiteral("--no-header"));
    if (arguments.has("header") || arguments.has("no-header"))
        options.dialect.header = arguments.has("header");
    options.sheet = arguments.value("sheet");
    return options;
}

QString argumentErrorText(const ArgumentError &error, const QString &command)
{
    switch (error.kind) {
    case ArgumentErrorKind::UnknownOption:
        return words::unknownOption(error.option, command);
    case ArgumentErrorKind::MissingValue:
        return words::missingValue(error.option);
    case ArgumentErrorKind::UnexpectedValue:
        return words::unexpectedValue(error.option);
    case ArgumentErrorKind::Repeated:
        return words::repeatedOption(error.option);
    }
    Q_UNREACHABLE();
}

QStringList inputPaths(const Arguments &arguments)
{
    QStringList paths = arguments.files;
#ifdef Q_OS_UNIX
    for (QString &path : paths) {
        if (path == QLatin1String("-"))
            path = QStringLiteral("/dev/stdin");
    }
#endif
    return paths;
}

QString filesError(const Arguments &arguments, const QString &command)
{
    if (arguments.files.isEmpty())
        return words::noFile(command);
    return arguments.files.size() > 1 ? words::severalFiles(arguments.files.at(1)) : QString();
}

} // namespace cli
