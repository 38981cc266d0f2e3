// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importrequest.h"

#include "cli/fileoptions.h"
#include "cli/outputs.h"
#include "connections/connection.h"
#include "friends/rules.h"
#include "friends/values.h"
#include "words/commandwords.h"
#include "words/connectionwords.h"
#include "words/filewords.h"
#include "words/problemwords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cmath>

namespace cli {

namespace {

constexpr std::array ownSpecs{
    OptionSpec{"connection", "NAME"},
    OptionSpec{"host", "URL"},
    OptionSpec{"admin", "ID"},
    OptionSpec{"sandbox"},
    OptionSpec{"from-account", "ID"},
    OptionSpec{"add-source", "S"},
    OptionSpec{"map", "MAPPING", true},
    OptionSpec{"batch-size", "N"},
    OptionSpec{"max-rate", "N"},
    OptionSpec{"max-in-flight", "N"},
    OptionSpec{"max-attempts", "N"},
    OptionSpec{"timeout", "SECONDS"},
    OptionSpec{"ca-file", "PEM"},
    OptionSpec{"report", "OUT.csv"},
    OptionSpec{"failed", "OUT.csv"},
    OptionSpec{"no-trace"},
    OptionSpec{"dry-run"},
    OptionSpec{"raw-cells"},
    OptionSpec{"json"},
    OptionSpec{"data-dir", "DIR"},
};

constexpr int longestTimeout = 3600; // seconds

QString dashed(const char *name)
{
    return QStringLiteral("--") + QLatin1String(name);
}

QString place(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// Reads step by step; the first thing that cannot be used ends it.
class Reader {
public:
    explicit Reader(const Arguments &arguments) : m_arguments(arguments) { }

    std::variant<ImportRequest, QString> read()
    {
        const bool fine = readFile() && readPreparation() && readTarget() && readMapping() && readDefaults()
            && readSettings() && readPlaces();
        if (!fine)
            return m_error;
        return m_request;
    }

private:
    bool fail(const QString &sentence)
    {
        m_error = sentence;
        return false;
    }

    bool readFile()
    {
        if (m_arguments.files.isEmpty())
            return fail(words::noFile(QStringLiteral("import")));
        if (const QString twice = fileGivenTwice(); !twice.isEmpty())
            return fail(words::sameFileTwice(twice));
        auto options = readFileOptions(m_arguments);
        if (const QString *error = std::get_if<QString>(&options))
            return fail(*error);
        m_request.files = inputPaths(m_arguments);
        m_request.reading = std::get<files::ImportOptions>(std::move(options));
        m_request.noTrace = m_arguments.has("no-trace");
        m_request.dryRun = m_arguments.has("dry-run");
        m_request.json = m_arguments.has("json");
        m_request.rawCells = m_arguments.has("raw-cells");
        return true;
    }

    [[nodiscard]] QString fileGivenTwice() const
    {
        QStringList places;
        for (const QString &file : inputPaths(m_arguments)) {
            if (places.contains(place(file)))
                return file;
            places += place(file);
        }
        return {};
    }

    bool readPreparation()
    {
        auto preparation = cli::readPreparation(m_arguments);
        if (const QString *error = std::get_if<QString>(&preparation))
            return fail(*error);
        m_request.preparation = std::get<PreparationRequest>(std::move(preparation));
        return true;
    }

    bool readTarget()
    {
        const int targets = int(m_arguments.has("connection")) + int(m_arguments.has("host"))
            + int(m_arguments.has("sandbox"));
        if (targets == 0)
            return fail(words::noTarget());
        if (targets > 1)
            return fail(words::severalTargets());
        if (m_arguments.has("admin") && !m_arguments.has("host"))
            return fail(words::optionNeeds(dashed("admin"), dashed("host")));
        m_request.caFile = m_arguments.value("ca-file");
        if (!isUsable("ca-file", connections::checkCaFile(m_request.caFile)))
            return false;
        if (m_arguments.has("sandbox"))
            return true;
        if (m_arguments.has("connection")) {
            m_request.target = TargetKind::Connection;
            m_request.connection = m_arguments.value("connection");
            return true;
        }
        return readHost();
    }

    bool readHost()
    {
        m_request.target = TargetKind::Host;
        m_request.host = m_arguments.value("host");
        m_request.admin = m_arguments.value("admin");
        if (!m_arguments.has("admin"))
            return fail(words::optionNeeds(dashed("host"), dashed("admin")));
        return isUsable("host", connections::checkHost(m_request.host))
            && isUsable("admin", connections::checkAdmin(m_request.admin));
    }

    bool isUsable(const char *option, const QList<connections::ConnectionProblem> &problems)
    {
        for (const connections::ConnectionProblem &problem : problems) {
            if (problem.prevents())
                return fail(
                    words::optionNotUsable(dashed(option), words::connectionProblemWords(problem).text()));
        }
        return true;
    }

    bool readMapping()
    {
        for (const QString &text : m_arguments.values("map")) {
            files::MapErrorKind error = files::MapErrorKind::NoEqualsSign;
            const std::optional<files::MapEntry> entry = files::readMapEntry(text, &error);
            if (!entry)
                return fail(words::mapErrorWords(error, text).text());
            m_request.reading.mapping += *entry;
        }
        return true;
    }

    /// What stands for missing cells has to be right by itself: else every row would fail for one typing
    /// error.
    bool readDefaults()
    {
        using friends::Field;
        return readDefault("from-account", Field::FromAccount, m_arguments.value("from-account").toUtf8())
            && readDefault("add-source", Field::AddSource, completedSource());
    }

    [[nodiscard]] QByteArray completedSource() const
    {
        const QByteArray given = m_arguments.value("add-source").toUtf8();
        return QByteArray::fromStdString(
            friends::completeAddSource({given.constData(), static_cast<std::size_t>(given.size())}));
    }

    bool readDefault(const char *option, friends::Field field, const QByteArray &value)
    {
        if (!m_arguments.has(option))
            return true;
        friends::RowFields row;
        row.plain[static_cast<std::size_t>(field)] = {value.constData(),
                                                      static_cast<std::size_t>(value.size())};
        std::vector<friends::Problem> problems;
        friends::checkRow(row, problems);
        for (const friends::Problem &problem : problems) {
            const bool isOfField = problem.column && problem.column->field == field;
            if (isOfField && problem.severity == friends::Severity::Error)
                return fail(words::optionNotUsable(dashed(option), words::problemWords(problem).message()));
        }
        m_request.reading.defaults += std::pair(friends::Column{field, {}}, value);
        return true;
    }

    bool readSettings()
    {
        importing::RunSettings &settings = m_request.settings;
        return readNumber("batch-size", 1, 1000, settings.batchSize) && readRate(settings.callsPerSecond)
            && readNumber("max-in-flight", 1, 512, settings.maxInFlight)
            && readNumber("max-attempts", 1, 100, settings.maxAttempts) && readTimeout();
    }

    /// A number of calls, or a share of what the service allows.
    bool readRate(int &callsPerSecond)
    {
        const QString given = m_arguments.value("max-rate");
        if (!given.endsWith(QLatin1Char('%')))
            return readNumber("max-rate", 1, 200, callsPerSecond);
        bool isNumber = false;
        const int percent = given.chopped(1).toInt(&isNumber);
        if (!isNumber || percent < 1 || percent > 100)
            return fail(words::notANumber(dashed("max-rate"), given, 1, 100));
        callsPerSecond = importing::callsOfShare(percent);
        return true;
    }

    bool readNumber(const char *option, int least, int most, int &value)
    {
        if (!m_arguments.has(option))
            return true;
        const QString given = m_arguments.value(option);
        bool isNumber = false;
        const int number = given.toInt(&isNumber);
        if (!isNumber || number < least || number > most)
            return fail(words::notANumber(dashed(option), given, least, most));
        value = number;
        return true;
    }

    bool readTimeout()
    {
        if (!m_arguments.has("timeout"))
            return true;
        const QString given = m_arguments.value("timeout");
        bool isNumber = false;
        const double seconds = given.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(seconds) || seconds < 0.001 || seconds > longestTimeout)
            return fail(words::notANumber(dashed("timeout"), given, 1, longestTimeout));
        m_request.settings.callTimeout = std::chrono::milliseconds(std::llround(seconds * 1000));
        return true;
    }

    /// Nobody is to lose a result because it could not be written at the end.
    bool readPlaces()
    {
        m_request.dataDir = m_arguments.value("data-dir");
        if (m_arguments.has("data-dir") && m_request.dataDir.isEmpty())
            return fail(words::missingValue(dashed("data-dir")));
        m_request.report = m_arguments.value("report");
        m_request.failed = m_arguments.value("failed");
        if (m_request.dryRun && m_arguments.has("failed"))
            return fail(words::optionsExclude(dashed("dry-run"), dashed("failed")));
        for (const char *option : {"report", "failed"}) {
            if (m_arguments.has(option) && m_arguments.value(option).isEmpty())
                return fail(words::missingValue(dashed(option)));
        }
        const QString error = outputError(m_request.outputs(), m_request.files, m_request.json);
        return error.isEmpty() || fail(error);
    }

    const Arguments &m_arguments;
    ImportRequest m_request;
    QString m_error;
};

} // namespace

std::vector<OptionSpec> importOptionSpecs()
{
    std::vector<OptionSpec> all(ownSpecs.begin(), ownSpecs.end());
    all.insert(all.end(), fileOptionSpecs.begin(), fileOptionSpecs.end());
    all.insert(all.end(), preparationOptionSpecs.begin(), preparationOptionSpecs.end());
    return all;
}

std::variant<ImportRequest, QString> readImportRequest(const Arguments &arguments)
{
    return Reader(arguments).read();
}

} // namespace cli
