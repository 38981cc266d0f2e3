// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preparationoptions.h"

#include "words/preparationwords.h"

#include <QtCore/QJsonObject>

namespace cli {

namespace {

using friends::FixKind;
using friends::TimeForm;

QString formKey(TimeForm form)
{
    switch (form) {
    case TimeForm::NotATime:
        return QStringLiteral("notATime");
    case TimeForm::UnixSeconds:
        return QStringLiteral("unixSeconds");
    case TimeForm::UnixMilliseconds:
        return QStringLiteral("unixMilliseconds");
    case TimeForm::WithZone:
        return QStringLiteral("withZone");
    case TimeForm::YearFirst:
        return QStringLiteral("yearFirst");
    case TimeForm::DayAndMonth:
        return QStringLiteral("dayAndMonth");
    case TimeForm::DayNumber:
        return QStringLiteral("dayNumber");
    case TimeForm::DateDigits:
        return QStringLiteral("dateDigits");
    }
    Q_UNREACHABLE();
}

/// Adds the fixes of one list; what it names that is none otherwise.
QString takeFixes(const QString &list, std::vector<FixKind> &fixes)
{
    for (const QString &name : list.split(QLatin1Char(','))) {
        const auto isNamed = [&name](FixKind kind) { return fixName(kind) == name.trimmed(); };
        const auto *kind = std::find_if(friends::allFixes.begin(), friends::allFixes.end(), isNamed);
        if (kind == friends::allFixes.end())
            return name.trimmed().isEmpty() ? list : name.trimmed();
        if (std::find(fixes.begin(), fixes.end(), *kind) == fixes.end())
            fixes.push_back(*kind);
    }
    std::sort(fixes.begin(), fixes.end());
    return {};
}

std::optional<Keep> keepNamed(const QString &name)
{
    if (name == QLatin1String("first"))
        return Keep::First;
    if (name == QLatin1String("last"))
        return Keep::Last;
    return name == QLatin1String("all") ? std::optional(Keep::All) : std::nullopt;
}

} // namespace

friends::Preparation PreparationRequest::forFile(const files::ImportedFile &file) const
{
    friends::Preparation all = preparation;
    if (file.spreadsheet && file.spreadsheet->from1904)
        all.times.from1904 = true;
    return all;
}

QString fixName(FixKind kind)
{
    switch (kind) {
    case FixKind::Trim:
        return QStringLiteral("trim");
    case FixKind::KeywordCase:
        return QStringLiteral("case");
    case FixKind::AddPrefix:
        return QStringLiteral("prefix");
    case FixKind::CutToLimit:
        return QStringLiteral("cut");
    }
    Q_UNREACHABLE();
}

std::variant<PreparationRequest, QString> readPreparation(const Arguments &arguments)
{
    PreparationRequest request;
    QStringList known;
    for (const FixKind kind : friends::allFixes)
        known += fixName(kind);
    for (const QString &list : arguments.values("fix")) {
        if (const QString unknown = takeFixes(list, request.preparation.fixes);
            !unknown.isEmpty() || list.isEmpty())
            return words::unknownFix(unknown, known);
    }
    if (arguments.has("zone")) {
        const QTimeZone zone(arguments.value("zone").toUtf8());
        if (!zone.isValid())
            return words::unknownZone(arguments.value("zone"));
        request.preparation.times.zone = zone;
        request.preparation.changesTimes = true;
    }
    if (arguments.has("duplicates")) {
        request.keep = keepNamed(arguments.value("duplicates"));
        if (!request.keep)
            return words::unknownKeep(arguments.value("duplicates"));
    }
    return request;
}

QJsonArray fixesJson(const std::vector<friends::FixCount> &fixes, const PreparationRequest &request)
{
    const std::vector<FixKind> &wanted = request.preparation.fixes;
    QJsonArray all;
    for (const friends::FixCount &fix : fixes)
        all += QJsonObject{
            {QStringLiteral("fix"), fixName(fix.kind)},
            {QStringLiteral("field"), friends::columnName(fix.column)},
            {QStringLiteral("cells"), static_cast<qint64>(fix.cells)},
            {QStringLiteral("before"), QString::fromUtf8(fix.before)},
            {QStringLiteral("after"), QString::fromUtf8(fix.after)},
            {QStringLiteral("applied"), std::find(wanted.begin(), wanted.end(), fix.kind) != wanted.end()}};
    return all;
}

QJsonArray timesJson(const std::vector<friends::TimeColumn> &times, const friends::Preparation &preparation)
{
    QJsonArray all;
    for (const friends::TimeColumn &column : times) {
        QJsonObject one{{QStringLiteral("field"), friends::columnName(column.column)},
                        {QStringLiteral("undecided"), static_cast<qint64>(column.undecided)},
                        {QStringLiteral("clockChanges"), static_cast<qint64>(column.clockChanges)},
                        {QStringLiteral("zone"), QString::fromLatin1(preparation.times.zone.id())},
                        {QStringLiteral("example"), QString::fromUtf8(column.example)},
                        {QStringLiteral("meaning"),
                         column.meaning ? QJsonValue(*column.meaning) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("applied"), preparation.changesTimes}};
        for (int form = 0; form < friends::timeFormCount; ++form)
            one.insert(formKey(static_cast<TimeForm>(form)),
                       static_cast<qint64>(column.count(static_cast<TimeForm>(form))));
        all += one;
    }
    return all;
}

} // namespace cli
