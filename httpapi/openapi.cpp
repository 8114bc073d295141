// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace clrscope::httpapi {

namespace {

using namespace Qt::StringLiterals;

QJsonObject reference(const QString &schema)
{
    return {{u"$ref"_s, QString(u"#/components/schemas/"_s + schema)}};
}

QJsonObject typed(const QString &type, const QString &format = {})
{
    QJsonObject schema{{u"type"_s, type}};
    if (!format.isEmpty())
        schema.insert(u"format"_s, format);
    return schema;
}

QJsonObject nullable(QJsonObject schema)
{
    schema.insert(u"nullable"_s, true);
    return schema;
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject mapOf(const QJsonObject &values)
{
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, values}};
}

QJsonObject object(const QJsonObject &properties, const QStringList &required = {})
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, QJsonArray::fromStringList(required));
    return schema;
}

QJsonObject schemas()
{
    const auto text = typed(u"string"_s);
    const auto flag = typed(u"boolean"_s);
    const auto integer = typed(u"integer"_s, u"int32"_s);
    const auto guid = typed(u"string"_s, u"uuid"_s);
    const auto names = listOf(text);
    const QJsonObject process{{u"pid"_s, integer}, {u"uid"_s, guid}, {u"name"_s, text}};
    auto listed = process;
    listed.insert(u"isDefault"_s, flag);
    auto detailed = process;
    for (const auto &name : {u"commandLine"_s, u"operatingSystem"_s, u"processArchitecture"_s})
        detailed.insert(name, text);
    detailed.insert(u"managedEntryPointAssemblyName"_s, nullable(text));
    QJsonObject state = text;
    state.insert(u"enum"_s, QJsonArray{u"Starting"_s, u"Running"_s, u"Stopping"_s, u"Succeeded"_s,
                                       u"Failed"_s, u"Cancelled"_s});
    QJsonObject level = text;
    level.insert(u"enum"_s, QJsonArray{u"LogAlways"_s, u"Critical"_s, u"Error"_s, u"Warning"_s,
                                       u"Informational"_s, u"Verbose"_s});
    level.insert(u"default"_s, u"Verbose"_s);
    const QJsonObject summary{{u"operationId"_s, guid},
                              {u"createdDateTime"_s, typed(u"string"_s, u"date-time"_s)},
                              {u"status"_s, state},
                              {u"process"_s, object(process)},
                              {u"egressProviderName"_s, nullable(text)},
                              {u"isStoppable"_s, flag},
                              {u"tags"_s, names}};
    auto operation = summary;
    operation.insert(u"resourceLocation"_s, nullable(text));
    operation.insert(u"error"_s, nullable(object({{u"code"_s, text}, {u"message"_s, text}})));
    QJsonObject buffer = integer;
    buffer.insert(u"minimum"_s, 1);
    buffer.insert(u"maximum"_s, 1024);
    buffer.insert(u"default"_s, 256);
    QJsonObject rundown = flag;
    rundown.insert(u"default"_s, true);
    const auto provider = object({{u"name"_s, text},
                                  {u"keywords"_s, text},
                                  {u"eventLevel"_s, level},
                                  {u"arguments"_s, nullable(mapOf(text))}},
                                 {u"name"_s});
    auto providers = listOf(provider);
    providers.insert(u"minItems"_s, 1);
    return {
        {u"Anything"_s, typed(u"object"_s)},
        {u"Texts"_s, mapOf(text)},
        {u"OpenApi"_s, typed(u"object"_s)},
        {u"Processes"_s, listOf(object(listed))},
        {u"ProcessInfo"_s, object(detailed)},
        {u"Info"_s,
         object({{u"version"_s, text},
                 {u"runtimeVersion"_s, text},
                 {u"diagnosticPortMode"_s, text},
                 {u"diagnosticPortName"_s, nullable(text)},
                 {u"capabilities"_s, listOf(object({{u"name"_s, text}, {u"enabled"_s, flag}}))}})},
        {u"Operations"_s, listOf(object(summary))},
        {u"Operation"_s, object(operation)},
        {u"EventProvidersConfiguration"_s, object({{u"providers"_s, providers},
                                                   {u"requestRundown"_s, rundown},
                                                   {u"bufferSizeInMB"_s, buffer}},
                                                  {u"providers"_s})},
        {u"EventMetricsConfiguration"_s,
         object({{u"includeDefaultProviders"_s, rundown},
                 {u"providers"_s,
                  nullable(listOf(object({{u"providerName"_s, text}, {u"counterNames"_s, names}},
                                         {u"providerName"_s})))},
                 {u"meters"_s,
                  nullable(listOf(object({{u"meterName"_s, text}, {u"instrumentNames"_s, names}},
                                         {u"meterName"_s})))}})},
        {u"Problem"_s, object({{u"type"_s, text},
                               {u"title"_s, text},
                               {u"status"_s, integer},
                               {u"detail"_s, text},
                               {u"errors"_s, mapOf(names)},
                               {u"reason"_s, text},
                               {u"mend"_s, text}})},
    };
}

QJsonValue toJson(const Value &value, const ParameterSpec &parameter)
{
    if (const auto *number = value.as<int>()) {
        if (parameter.kind != ValueKind::Enumeration)
            return *number;
        QStringList names;
        for (const auto &[name, bit] : parameter.values.names) {
            if (parameter.values.isFlags ? (*number & bit) != 0 : *number == bit)
                names.append(name);
        }
        return names.join(u',');
    }
    if (const auto *flag = value.as<bool>())
        return *flag;
    if (const auto *text = value.as<QString>())
        return *text;
    return value.as<QUuid>()->toString(QUuid::WithoutBraces);
}

QJsonObject describe(const ParameterSpec &parameter)
{
    QJsonObject schema;
    switch (parameter.kind) {
    case ValueKind::Integer:
        schema = typed(u"integer"_s, u"int32"_s);
        break;
    case ValueKind::Flag:
        schema = typed(u"boolean"_s);
        break;
    case ValueKind::Guid:
        schema = typed(u"string"_s, u"uuid"_s);
        break;
    case ValueKind::Text:
        schema = typed(u"string"_s);
        break;
    case ValueKind::Enumeration: {
        schema = typed(u"string"_s);
        QJsonArray names;
        for (const auto &[name, number] : parameter.values.names)
            names.append(name);
        if (!parameter.values.isFlags)
            schema.insert(u"enum"_s, names);
        break;
    }
    }
    if (parameter.range) {
        schema.insert(u"minimum"_s, parameter.range->first);
        schema.insert(u"maximum"_s, parameter.range->second);
    }
    if (parameter.fallback)
        schema.insert(u"default"_s, toJson(*parameter.fallback, parameter));
    auto doc = parameter.doc;
    if (parameter.values.isFlags) {
        QStringList names;
        for (const auto &[name, number] : parameter.values.names)
            names.append(name);
        doc += u" One or more of "_s + names.join(u", "_s) + u'.';
    }
    return {{u"name"_s, parameter.name},
            {u"in"_s, parameter.place == Place::Path ? u"path"_s : u"query"_s},
            {u"required"_s, parameter.place == Place::Path},
            {u"description"_s, doc},
            {u"schema"_s, schema}};
}

QString meaning(int status)
{
    switch (status) {
    case 201:
        return u"The operation has succeeded."_s;
    case 202:
        return u"Started or stopping; its course is at Location or /operations."_s;
    case 204:
        return u"Nothing there."_s;
    case 400:
        return u"The request cannot be served; `detail` or `errors` says why."_s;
    case 401:
        return u"A key is needed."_s;
    case 403:
        return u"The key is not for this server, or the page's origin is foreign."_s;
    case 404:
        return u"The feature is switched off."_s;
    case 415:
        return u"The body must be JSON."_s;
    case 429:
        return u"As many of this kind as may run at once are running."_s;
    case 501:
        return u"This server does not have that yet."_s;
    default:
        return u"See the description."_s;
    }
}

bool hasProblem(int status)
{
    return status == 400 || status == 404 || status == 415 || status == 429 || status == 501;
}

QJsonObject describe(const Endpoint &endpoint, const QString &path)
{
    QJsonObject responses;
    QJsonObject success{{u"description"_s, u"Done."_s}};
    if (!endpoint.success.isEmpty()) {
        QJsonObject media;
        if (endpoint.success == u"application/octet-stream")
            media.insert(u"schema"_s, typed(u"string"_s, u"binary"_s));
        else
            media.insert(u"schema"_s, endpoint.successSchema.isEmpty()
                                          ? typed(u"string"_s)
                                          : reference(endpoint.successSchema));
        success.insert(u"content"_s, QJsonObject{{endpoint.success, media}});
    }
    responses.insert(u"200"_s, success);
    auto statuses = endpoint.otherStatuses;
    if (!endpoint.isPublic)
        statuses += {400, 401, 403};
    for (const int status : statuses) {
        QJsonObject response{{u"description"_s, meaning(status)}};
        if (hasProblem(status))
            response.insert(u"content"_s,
                            QJsonObject{{u"application/problem+json"_s,
                                         QJsonObject{{u"schema"_s, reference(u"Problem"_s)}}}});
        else if (status == 201)
            response.insert(
                u"content"_s,
                QJsonObject{{endpoint.success,
                             QJsonObject{{u"schema"_s, reference(endpoint.successSchema)}}}});
        responses.insert(QString::number(status), response);
    }
    QJsonArray parameters;
    for (const auto &parameter : endpoint.parameters)
        parameters.append(describe(parameter));
    QString id = QString::fromLatin1(endpoint.method).toLower();
    for (const auto &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        QString word = segment;
        word.remove(u'{').remove(u'}');
        id += u'_' + word;
    }
    QJsonObject operation{{u"tags"_s, QJsonArray{endpoint.tag}},
                          {u"summary"_s, endpoint.summary},
                          {u"operationId"_s, id},
                          {u"responses"_s, responses}};
    if (!parameters.isEmpty())
        operation.insert(u"parameters"_s, parameters);
    if (!endpoint.body.isNone())
        operation.insert(
            u"requestBody"_s,
            QJsonObject{
                {u"required"_s, true},
                {u"content"_s,
                 QJsonObject{{u"application/json"_s,
                              QJsonObject{{u"schema"_s, reference(endpoint.body.schema)}}}}}});
    if (endpoint.isPublic)
        operation.insert(u"security"_s, QJsonArray{});
    return operation;
}

} // namespace

QByteArray makeOpenApi(const std::vector<Route> &routes, const QString &version)
{
    QJsonObject paths;
    for (const auto &route : routes) {
        QJsonObject methods;
        for (const auto &endpoint : route.endpoints)
            methods.insert(QString::fromLatin1(endpoint.method).toLower(),
                           describe(endpoint, route.path));
        paths.insert(route.path, methods);
    }
    const QJsonObject document{
        {u"openapi"_s, u"3.0.3"_s},
        {u"info"_s,
         QJsonObject{{u"title"_s, u"clrscope"_s},
                     {u"version"_s, version.isEmpty() ? u"0"_s : version},
                     {u"description"_s,
                      u"See inside running .NET processes; the REST API of dotnet monitor."_s},
                     {u"license"_s,
                      QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s},
                                  {u"url"_s, u"https://www.gnu.org/licenses/gpl-3.0.html"_s}}}}},
        {u"paths"_s, paths},
        {u"security"_s, QJsonArray{QJsonObject{{u"bearer"_s, QJsonArray{}}}}},
        {u"components"_s,
         QJsonObject{{u"schemas"_s, schemas()},
                     {u"securitySchemes"_s,
                      QJsonObject{{u"bearer"_s, QJsonObject{{u"type"_s, u"http"_s},
                                                            {u"scheme"_s, u"bearer"_s},
                                                            {u"bearerFormat"_s, u"JWT"_s}}}}}}}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace clrscope::httpapi
