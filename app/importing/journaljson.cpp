// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/journaljson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace importing {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

std::optional<friends::Column> columnFromJson(const QJsonValue &json)
{
    return friends::columnNamed(json.toString().toStdString());
}

} // namespace

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject headToJson(const RunHead &head)
{
    const RunSettings &settings = head.settings;
    return {
        {u"runId"_s, head.runId},
        {u"parentRunId"_s, head.parentRunId},
        {u"connectionName"_s, head.connectionName},
        {u"connectionId"_s, head.connectionId},
        {u"host"_s, head.host},
        {u"admin"_s, head.admin},
        {u"caFile"_s, head.caFile},
        {u"started"_s, head.started.toString(Qt::ISODateWithMs)},
        {u"rows"_s, head.rows},
        {u"batchSize"_s, settings.batchSize},
        {u"callsPerSecond"_s, settings.callsPerSecond},
        {u"maxInFlight"_s, settings.maxInFlight},
        {u"maxAttempts"_s, settings.maxAttempts},
        {u"callTimeoutMs"_s, static_cast<qint64>(settings.callTimeout.count())},
    };
}

RunHead headFromJson(const QJsonObject &json)
{
    RunHead head;
    head.runId = json.value("runId"_L1).toString();
    head.parentRunId = json.value("parentRunId"_L1).toString();
    head.connectionName = json.value("connectionName"_L1).toString();
    head.connectionId = json.value("connectionId"_L1).toString();
    head.host = json.value("host"_L1).toString();
    head.admin = json.value("admin"_L1).toString();
    head.caFile = json.value("caFile"_L1).toString();
    head.started = QDateTime::fromString(json.value("started"_L1).toString(), Qt::ISODateWithMs);
    head.rows = json.value("rows"_L1).toInteger();
    head.settings.batchSize = json.value("batchSize"_L1).toInt();
    head.settings.callsPerSecond = json.value("callsPerSecond"_L1).toInt();
    head.settings.maxInFlight = json.value("maxInFlight"_L1).toInt();
    head.settings.maxAttempts = json.value("maxAttempts"_L1).toInt();
    head.settings.callTimeout = milliseconds(json.value("callTimeoutMs"_L1).toInteger());
    head.settings = inRange(head.settings);
    return head;
}

std::shared_ptr<friends::Block> blockFromJson(const QJsonObject &json)
{
    friends::Layout layout;
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const QJsonValue &column : columns)
        layout.columns.append({column["name"_L1].toString(), columnFromJson(column["column"_L1])});
    const QJsonArray defaults = json.value("defaults"_L1).toArray();
    for (const QJsonValue &fixed : defaults) {
        if (const auto column = columnFromJson(fixed["column"_L1]))
            layout.defaults.append({*column, fixed["text"_L1].toString().toUtf8()});
    }
    return std::make_shared<friends::Block>(layout, json.value("source"_L1).toString());
}

QJsonObject layoutToJson(const friends::Block &block)
{
    QJsonArray columns;
    for (const friends::SourceColumn &column : block.layout().columns) {
        columns.append(
            QJsonObject{{u"name"_s, column.name},
                        {u"column"_s, column.column ? friends::columnName(*column.column) : QString()}});
    }
    QJsonArray defaults;
    for (const auto &[column, text] : block.layout().defaults)
        defaults.append(
            QJsonObject{{u"column"_s, friends::columnName(column)}, {u"text"_s, QString::fromUtf8(text)}});
    return {{u"source"_s, block.source()}, {u"columns"_s, columns}, {u"defaults"_s, defaults}};
}

} // namespace importing
