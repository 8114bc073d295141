// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/artifacts/traceprofile.h>


#include <algorithm>
#include <array>
#include <limits>

namespace clrscope::artifacts {

using namespace Qt::StringLiterals;
using diagnostics::Provider;
using diagnostics::SessionRequest;

namespace {

constexpr std::array profileOrder = {TraceProfile::Cpu, TraceProfile::Http, TraceProfile::Logs, TraceProfile::Metrics,
                                     TraceProfile::GcCollect};
constexpr std::array levelNames = {"LogAlways", "Critical", "Error", "Warning", "Informational", "Verbose"};

const QString runtimeProvider = u"Microsoft-Windows-DotNETRuntime"_s;
const QString intervalArgument = u"EventCounterIntervalSec"_s;

Provider provider(QString name, quint64 keywords, quint32 level, QList<std::pair<QString, QString>> arguments = {})
{
    Provider result;
    result.name = std::move(name);
    result.keywords = keywords;
    result.level = level;
    result.arguments = std::move(arguments);
    return result;
}

/// The value as .NET's invariant culture prints a float: "5", "0.5".
QString intervalText(double seconds)
{
    return QString::number(static_cast<float>(seconds), 'g', QLocale::FloatingPointShortest);
}

/// Which activities of ASP.NET Core and HttpClient become events, and with which properties.
QString httpSpecs()
{
    const QString incoming = u"Microsoft.AspNetCore/Microsoft.AspNetCore.Hosting.HttpRequestIn"_s;
    const QString outgoing = u"HttpHandlerDiagnosticListener/System.Net.Http.HttpRequestOut"_s;
    const QString startTime = u"ActivityStartTime=*Activity.StartTimeUtc.Ticks"_s;
    const QString parentId = u"ActivityParentId=*Activity.ParentId"_s;
    const QString id = u"ActivityId=*Activity.Id"_s;
    const QString ids = u"ActivitySpanId=*Activity.SpanId;ActivityTraceId=*Activity.TraceId;"
                        "ActivityParentSpanId=*Activity.ParentSpanId;ActivityIdFormat=*Activity.IdFormat"_s;
    const QString duration = u"ActivityDuration=*Activity.Duration.Ticks"_s;

    const QStringList lines = {
        incoming + u".Start@Activity1Start:-Request.Scheme;Request.Host;Request.PathBase;Request.QueryString;"
                   "Request.Path;Request.Method;"_s
            + startTime + u';' + parentId + u';' + id + u';' + ids,
        incoming + u".Stop@Activity1Stop:-"_s + id + u";Request.Path;Response.StatusCode;"_s + duration,
        outgoing + u"@Event:-"_s,
        outgoing + u".Start@Activity2Start:-Request.RequestUri;Request.Method;Request.RequestUri.Host;"
                   "Request.RequestUri.Port;"_s
            + startTime + u';' + id + u';' + ids + u';' + id,
        outgoing + u".Stop@Activity2Stop:-"_s + duration + u';' + id,
    };
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

QList<Provider> providersOf(TraceProfile profile, const CounterIntervals &intervals)
{
    switch (profile) {
    case TraceProfile::Cpu:
        return {provider(u"Microsoft-DotNETCore-SampleProfiler"_s, 0xF00000000000, 4),
                provider(runtimeProvider, 0x14C14FCCBD, 4)};
    case TraceProfile::Http:
        return {provider(u"Microsoft-Diagnostics-DiagnosticSource"_s, 0x3, 5, {{u"FilterAndPayloadSpecs"_s, httpSpecs()}})};
    case TraceProfile::Logs:
        return {provider(u"Microsoft-Extensions-Logging"_s, 0xC, 0, {{u"FilterSpecs"_s, u"UseAppFilters"_s}}),
                provider(u"System.Threading.Tasks.TplEventSource"_s, 0x80, 4)};
    case TraceProfile::Metrics: {
        QList<Provider> providers;
        for (const QString &name :
             {u"System.Runtime"_s, u"Microsoft.AspNetCore.Hosting"_s, u"Grpc.AspNetCore.Server"_s})
            providers.append(provider(name, 0, 4, {{intervalArgument, intervalText(intervals.of(name))}}));
        return providers;
    }
    case TraceProfile::GcCollect:
        return {provider(runtimeProvider, 0x1, 4), provider(u"Microsoft-Windows-DotNETRuntimePrivate"_s, 0x1, 4)};
    }
    return {};
}

quint64 rundownOf(TraceProfile profile)
{
    switch (profile) {
    case TraceProfile::Cpu:
    case TraceProfile::Http: return diagnostics::standardRundownKeyword;
    case TraceProfile::GcCollect: return 0x1;
    case TraceProfile::Logs:
    case TraceProfile::Metrics: return 0;
    }
    return 0;
}

const QString *argumentOf(const Provider &source, const QString &key)
{
    for (const auto &[name, value] : source.arguments) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

} // namespace

QList<TraceProfileInfo> traceProfiles()
{
    return {
        {TraceProfile::Cpu, u"Cpu"_s, Message::tr("CPU")},
        {TraceProfile::Http, u"Http"_s, Message::tr("HTTP")},
        {TraceProfile::Logs, u"Logs"_s, Message::tr("Logs")},
        {TraceProfile::Metrics, u"Metrics"_s, Message::tr("Counters")},
        {TraceProfile::GcCollect, u"GcCollect"_s, Message::tr("GC")},
    };
}

double CounterIntervals::of(const QString &provider) const
{
    for (auto it = providers.begin(); it != providers.end(); ++it) {
        if (it.key().compare(provider, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return seconds;
}

SessionRequest traceRequest(TraceProfiles profiles, const CounterIntervals &intervals, quint32 bufferMiB)
{
    SessionRequest request{.providers = {}, .bufferMiB = bufferMiB, .rundownKeyword = 0, .hasStacks = true};
    for (const TraceProfile profile : profileOrder) {
        if (!profiles.testFlag(profile))
            continue;
        request.providers += providersOf(profile, intervals);
        request.rundownKeyword |= rundownOf(profile);
    }
    return request;
}

SessionRequest traceRequest(QList<Provider> providers, bool hasRundown, quint32 bufferMiB)
{
    return {.providers = std::move(providers),
            .bufferMiB = bufferMiB,
            .rundownKeyword = hasRundown ? diagnostics::standardRundownKeyword : 0,
            .hasStacks = true};
}

Result<TraceProfiles> parseTraceProfiles(QStringView text)
{
    TraceProfiles profiles;
    const auto infos = traceProfiles();
    for (const QStringView part : text.split(u',')) {
        const QStringView word = part.trimmed();
        const auto known = std::find_if(infos.begin(), infos.end(), [word](const TraceProfileInfo &info) {
            return word.compare(info.name, Qt::CaseInsensitive) == 0;
        });
        if (known != infos.end()) {
            profiles |= known->profile;
            continue;
        }
        bool isNumber = false;
        const quint32 bits = word.toUInt(&isNumber);
        if (!isNumber || bits > 0x1F)
            return fail(ErrorCode::InvalidArgument, Message::tr("The value '%1' is not valid.").arg(text));
        profiles |= TraceProfiles::fromInt(bits);
    }
    return profiles;
}

QString traceProfileNames(TraceProfiles profiles)
{
    QStringList names;
    for (const auto &info : traceProfiles()) {
        if (profiles.testFlag(info.profile))
            names.append(info.name);
    }
    return names.join(u',');
}

Message describeContents(TraceProfiles profiles)
{
    QList<Message> titles;
    for (const auto &info : traceProfiles()) {
        if (profiles.testFlag(info.profile))
            titles.append(info.title);
    }
    return Message::joined(titles, u", "_s);
}

Message describeContents(const QList<Provider> &providers)
{
    if (providers.size() == 1)
        return providers.first().name;
    return Message::tr("custom (%n providers)", nullptr, static_cast<int>(providers.size()));
}

Result<quint64> parseKeywords(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::InvalidArgument, Message::tr("Value cannot be null, empty, or whitespace."));
    bool ok = false;
    if (trimmed.startsWith(u"0x", Qt::CaseInsensitive)) {
        const QStringView digits = trimmed.mid(2);
        const bool isPlain = !digits.isEmpty() && digits.size() <= 16
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.unicode() < 128 && isxdigit(c.unicode()); });
        const quint64 value = isPlain ? digits.toULongLong(&ok, 16) : 0;
        if (!ok)
            return fail(ErrorCode::InvalidArgument, Message::tr("The value '%1' is not a valid hexadecimal number.").arg(text));
        return value;
    }
    const qint64 value = trimmed.toLongLong(&ok, 10);
    if (!ok)
        return fail(ErrorCode::InvalidArgument, Message::tr("The value '%1' is not a valid integer.").arg(text));
    return static_cast<quint64>(value);
}

Result<quint64> parseKeywords(const QJsonValue &value)
{
    if (value.isUndefined())
        return std::numeric_limits<quint64>::max();
    if (value.isNull())
        return fail(ErrorCode::InvalidArgument, Message::tr("Value cannot be null, empty, or whitespace."));
    if (!value.isString())
        return fail(ErrorCode::InvalidArgument, Message::tr("Value must be of type string."));
    const QString text = value.toString();
    return parseKeywords(QStringView(text));
}

Result<quint32> parseEventLevel(QStringView text)
{
    const QStringView word = text.trimmed();
    for (quint32 level = 0; level < levelNames.size(); ++level) {
        if (word.compare(QLatin1StringView(levelNames[level]), Qt::CaseInsensitive) == 0)
            return level;
    }
    bool ok = false;
    const quint32 level = word.toUInt(&ok);
    if (!ok || level >= levelNames.size())
        return fail(ErrorCode::InvalidArgument, Message::tr("The value '%1' is not valid.").arg(text));
    return level;
}

QString eventLevelName(quint32 level)
{
    return level < levelNames.size() ? QString::fromLatin1(levelNames[level]) : QString::number(level);
}

Result<void> checkCounterIntervals(const QList<Provider> &providers, const CounterIntervals &intervals)
{
    for (const Provider &source : providers) {
        const QString *asked = argumentOf(source, intervalArgument);
        if (!asked)
            continue;
        bool ok = false;
        const float seconds = asked->toFloat(&ok);
        const double expected = intervals.of(source.name);
        if (ok && seconds != static_cast<float>(expected)) {
            return fail(ErrorCode::InvalidArgument,
                        Message::tr("Custom trace metric provider '%1' must use the expected counter interval '%2'.").arg(
                            source.name, intervalText(expected)));
        }
    }
    return {};
}

bool isPeriodic(const Provider &source)
{
    if (source.name == u"Microsoft-DotNETCore-SampleProfiler")
        return true;
    if (source.name == u"System.Runtime") {
        const QString *interval = argumentOf(source, intervalArgument);
        bool ok = false;
        return interval && interval->toFloat(&ok) > 0 && ok;
    }
    if (source.name == u"System.Diagnostics.Metrics")
        return (source.keywords & 0x2) != 0 && argumentOf(source, u"Metrics"_s);
    return false; // other counter sources may not exist in the process
}

SessionRequest withHeartbeat(SessionRequest request)
{
    if (!request.providers.isEmpty() && std::none_of(request.providers.begin(), request.providers.end(), isPeriodic)) {
        request.providers.append(
            provider(u"System.Runtime"_s, 0, 4, {{intervalArgument, QString::number(heartbeatSeconds)}}));
    }
    return request;
}

} // namespace clrscope::artifacts
