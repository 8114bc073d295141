// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include "jsontext.h"
#include "wire.h"

#include <cmath>
#include <functional>

namespace clrscope::httpapi {

namespace {

/// The first value that does not fit ends the reading, as in the original.
class BodyReader
{
public:
    explicit BodyReader(ErrorMap &errors) : m_errors(errors) {}

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    void refuse(const JsonNode &node, const QString &path, const QString &typeName)
    {
        if (m_hasFailed)
            return;
        m_hasFailed = true;
        m_errors.add(path,
                     text::notConvertible.arg(typeName) + jsonPlace(path, node.line, node.column));
        m_errors.add(key::configuration, text::required.arg(key::configuration));
    }

    using Member =
        std::function<void(const QString &name, const JsonNode &node, const QString &path)>;

    /// Calls for every member; names come in lower case. False where it is no object.
    bool object(const JsonNode &node, const QString &path, const QString &typeName,
                const Member &member)
    {
        if (node.kind != JsonNode::Kind::Object) {
            refuse(node, path, typeName);
            return false;
        }
        for (const auto &[name, value] : node.members) {
            if (m_hasFailed)
                return false;
            member(name.toLower(), value, path + jsonPathStep(name));
        }
        return !m_hasFailed;
    }

    using Item = std::function<void(qsizetype index, const JsonNode &node, const QString &path)>;

    /// False where it is null (or no array, which is noted).
    bool array(const JsonNode &node, const QString &path, const QString &typeName, const Item &item)
    {
        if (node.kind == JsonNode::Kind::Null)
            return false;
        if (node.kind != JsonNode::Kind::Array) {
            refuse(node, path, typeName);
            return false;
        }
        for (std::size_t i = 0; i < node.items.size() && !m_hasFailed; ++i) {
            item(static_cast<qsizetype>(i), node.items[i], path + u'[' + QString::number(i) + u']');
        }
        return true;
    }

    /// Nothing for null.
    std::optional<QString> text(const JsonNode &node, const QString &path)
    {
        if (node.kind == JsonNode::Kind::Text)
            return node.text;
        if (node.kind != JsonNode::Kind::Null)
            refuse(node, path, QStringLiteral("System.String"));
        return {};
    }

    bool flag(const JsonNode &node, const QString &path)
    {
        if (node.kind != JsonNode::Kind::True && node.kind != JsonNode::Kind::False)
            refuse(node, path, QStringLiteral("System.Boolean"));
        return node.kind == JsonNode::Kind::True;
    }

    int integer(const JsonNode &node, const QString &path)
    {
        std::optional<int> number;
        if (node.kind == JsonNode::Kind::Number || node.kind == JsonNode::Kind::Text)
            number = readInteger(node.text);
        if (!number)
            refuse(node, path, QStringLiteral("System.Int32"));
        return number.value_or(0);
    }

    int enumeration(const JsonNode &node, const QString &path, const EnumSpec &values,
                    const QString &typeName)
    {
        std::optional<int> number;
        if (node.kind == JsonNode::Kind::Number)
            number = readInteger(node.text);
        else if (node.kind == JsonNode::Kind::Text)
            number = values.read(node.text);
        if (!number)
            refuse(node, path, typeName);
        return number.value_or(0);
    }

    QStringList texts(const JsonNode &node, const QString &path)
    {
        QStringList all;
        array(node, path, QStringLiteral("System.String[]"),
              [&](qsizetype, const JsonNode &item, const QString &at) {
                  if (const auto one = text(item, at))
                      all.append(*one);
              });
        return all;
    }

private:
    ErrorMap &m_errors;
    bool m_hasFailed = false;
};

/// The parsed body, or nothing with the reason noted.
std::optional<JsonNode> readBody(const QByteArray &body, ErrorMap &errors)
{
    if (body.trimmed().isEmpty()) {
        errors.add(QString(), text::emptyBody);
        errors.add(key::configuration, text::required.arg(key::configuration));
        return {};
    }
    auto parsed = parseJson(body);
    if (!parsed) {
        errors.add(parsed.error().path, parsed.error().message);
        errors.add(key::configuration, text::required.arg(key::configuration));
        return {};
    }
    if (parsed->kind == JsonNode::Kind::Null) {
        errors.add(QString(), text::emptyBody);
        errors.add(key::configuration, text::required.arg(key::configuration));
        return {};
    }
    return std::move(*parsed);
}

const EnumSpec &eventLevels()
{
    static const EnumSpec levels{{{QStringLiteral("LogAlways"), 0},
                                  {QStringLiteral("Critical"), 1},
                                  {QStringLiteral("Error"), 2},
                                  {QStringLiteral("Warning"), 3},
                                  {QStringLiteral("Informational"), 4},
                                  {QStringLiteral("Verbose"), 5}}};
    return levels;
}

/// A provider as it was sent: absent, null and given are three things here.
struct RawProvider
{
    QString name;
    bool hasKeywords = false;
    QString keywords;
    int level = 5;
    QList<std::pair<QString, QString>> arguments;
};

quint64 readKeywords(const RawProvider &raw, const QString &key, ErrorMap &errors)
{
    if (!raw.hasKeywords)
        return ~quint64(0);
    const auto text = raw.keywords.trimmed();
    if (text.isEmpty()) {
        errors.add(key, text::emptyKeywords);
        return 0;
    }
    bool isGood = false;
    if (text.startsWith(u"0x", Qt::CaseInsensitive)) {
        const auto digits = QStringView(text).sliced(2);
        quint64 value = 0;
        if (digits.size() <= 16 && !digits.startsWith(u'+') && !digits.startsWith(u'-'))
            value = digits.toULongLong(&isGood, 16);
        if (!isGood)
            errors.add(key, text::notHexadecimal.arg(raw.keywords));
        return value;
    }
    const auto value = text.toLongLong(&isGood, 10);
    if (!isGood)
        errors.add(key, text::notAnInteger.arg(raw.keywords));
    return static_cast<quint64>(value);
}

RawProvider readProvider(BodyReader &reader, const JsonNode &node, const QString &path)
{
    RawProvider raw;
    if (node.kind == JsonNode::Kind::Null)
        return raw;
    reader.object(
        node, path,
        QStringLiteral("Microsoft.Diagnostics.Monitoring.WebApi.Models.EventPipeProvider"),
        [&](const QString &name, const JsonNode &value, const QString &at) {
            if (name == u"name") {
                raw.name = reader.text(value, at).value_or(QString());
            } else if (name == u"keywords") {
                raw.hasKeywords = true;
                raw.keywords = reader.text(value, at).value_or(QString());
            } else if (name == u"eventlevel") {
                raw.level =
                    reader.enumeration(value, at, eventLevels(),
                                       QStringLiteral("System.Diagnostics.Tracing.EventLevel"));
            } else if (name == u"arguments" && value.kind != JsonNode::Kind::Null) {
                raw.arguments.clear();
                if (value.kind != JsonNode::Kind::Object) {
                    reader.refuse(value, at,
                                  QStringLiteral("System.Collections.Generic.IDictionary`2[System."
                                                 "String,System.String]"));
                    return;
                }
                for (const auto &[argument, content] : value.members)
                    raw.arguments.emplaceBack(
                        argument,
                        reader.text(content, at + jsonPathStep(argument)).value_or(QString()));
            }
        });
    return raw;
}

QList<metrics::CounterSelection::Group> readGroups(BodyReader &reader, const JsonNode &node,
                                                   const QString &path, const QString &typeName,
                                                   QStringView nameKey, QStringView itemsKey)
{
    QList<metrics::CounterSelection::Group> groups;
    reader.array(node, path, typeName + QStringLiteral("[]"),
                 [&](qsizetype, const JsonNode &item, const QString &at) {
                     auto &group = groups.emplace_back();
                     if (item.kind == JsonNode::Kind::Null)
                         return;
                     reader.object(
                         item, at, typeName,
                         [&](const QString &name, const JsonNode &value, const QString &where) {
                             if (name == nameKey)
                                 group.name = reader.text(value, where).value_or(QString());
                             else if (name == itemsKey)
                                 group.items = reader.texts(value, where);
                         });
                 });
    return groups;
}

void requireNames(const QList<metrics::CounterSelection::Group> &groups, const QString &list,
                  const QString &member, ErrorMap &errors)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups[i].name.trimmed().isEmpty())
            errors.add(QStringLiteral("%1[%2].%3").arg(list).arg(i).arg(member),
                       text::required.arg(member));
    }
}

} // namespace

bool isJsonType(const QByteArray &contentType)
{
    const auto semicolon = contentType.indexOf(';');
    const auto type =
        (semicolon < 0 ? contentType : contentType.left(semicolon)).trimmed().toLower();
    return type == "application/json" || type == "text/json" ||
           (type.startsWith("application/") && type.endsWith("+json"));
}

std::optional<TraceBody> readTraceBody(const QByteArray &body, ErrorMap &errors)
{
    const auto root = readBody(body, errors);
    if (!root)
        return {};
    BodyReader reader(errors);
    TraceBody trace;
    QList<RawProvider> raws;
    bool isProvidersNull = false;
    int bufferMiB = 256;
    reader.object(
        *root, QStringLiteral("$"),
        QStringLiteral("Microsoft.Diagnostics.Monitoring.WebApi.Models.EventPipeConfiguration"),
        [&](const QString &name, const JsonNode &value, const QString &path) {
            if (name == u"providers") {
                raws.clear();
                isProvidersNull = !reader.array(
                    value, path,
                    QStringLiteral(
                        "Microsoft.Diagnostics.Monitoring.WebApi.Models.EventPipeProvider[]"),
                    [&](qsizetype, const JsonNode &item, const QString &at) {
                        raws.append(readProvider(reader, item, at));
                    });
            } else if (name == u"requestrundown") {
                if (!reader.flag(value, path))
                    trace.request.rundownKeyword = 0;
                else
                    trace.request.rundownKeyword = diagnostics::standardRundownKeyword;
            } else if (name == u"buffersizeinmb") {
                bufferMiB = reader.integer(value, path);
            }
        });
    if (reader.hasFailed())
        return {};
    ErrorMap found;
    if (isProvidersNull)
        found.add(QStringLiteral("Providers"), text::required.arg(QStringLiteral("Providers")));
    else if (raws.isEmpty())
        found.add(QStringLiteral("Providers"), text::tooShort.arg(QStringLiteral("Providers")));
    if (bufferMiB < 1 || bufferMiB > 1024)
        found.add(QStringLiteral("BufferSizeInMB"),
                  text::outOfRange.arg(QStringLiteral("BufferSizeInMB")).arg(1).arg(1024));
    for (qsizetype i = 0; i < raws.size(); ++i) {
        const auto &raw = raws[i];
        const auto at = QStringLiteral("Providers[%1].").arg(i);
        if (raw.name.trimmed().isEmpty())
            found.add(at + QStringLiteral("Name"), text::required.arg(QStringLiteral("Name")));
        const auto keywords = readKeywords(raw, at + QStringLiteral("Keywords"), found);
        if (!eventLevels().isDefined(raw.level))
            found.add(at + QStringLiteral("EventLevel"),
                      text::fieldInvalid.arg(QStringLiteral("EventLevel")));
        trace.request.providers.append({.name = raw.name,
                                        .keywords = keywords,
                                        .level = static_cast<quint32>(raw.level),
                                        .arguments = raw.arguments});
    }
    for (const auto &[key, texts] : found.errors()) {
        for (const auto &sentence : texts)
            errors.add(key, sentence);
    }
    if (!found.isEmpty())
        return {};
    trace.request.bufferMiB = static_cast<quint32>(bufferMiB);
    return trace;
}

std::optional<metrics::CounterSelection> readMetricsBody(const QByteArray &body, ErrorMap &errors)
{
    const auto root = readBody(body, errors);
    if (!root)
        return {};
    BodyReader reader(errors);
    metrics::CounterSelection selection;
    reader.object(
        *root, QStringLiteral("$"),
        QStringLiteral("Microsoft.Diagnostics.Monitoring.WebApi.Models.EventMetricsConfiguration"),
        [&](const QString &name, const JsonNode &value, const QString &path) {
            if (name == u"includedefaultproviders") {
                selection.includeDefaultProviders = reader.flag(value, path);
            } else if (name == u"providers") {
                selection.providers = readGroups(
                    reader, value, path,
                    QStringLiteral(
                        "Microsoft.Diagnostics.Monitoring.WebApi.Models.EventMetricsProvider"),
                    u"providername", u"counternames");
            } else if (name == u"meters") {
                selection.meters = readGroups(
                    reader, value, path,
                    QStringLiteral(
                        "Microsoft.Diagnostics.Monitoring.WebApi.Models.EventMetricsMeter"),
                    u"metername", u"instrumentnames");
            }
        });
    if (reader.hasFailed())
        return {};
    ErrorMap found;
    requireNames(selection.providers, QStringLiteral("Providers"), QStringLiteral("ProviderName"),
                 found);
    requireNames(selection.meters, QStringLiteral("Meters"), QStringLiteral("MeterName"), found);
    for (const auto &[key, texts] : found.errors()) {
        for (const auto &sentence : texts)
            errors.add(key, sentence);
    }
    if (!found.isEmpty())
        return {};
    return selection;
}

} // namespace clrscope::httpapi
