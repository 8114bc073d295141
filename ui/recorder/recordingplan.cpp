// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recordingplan.h"

#include "processes/processlistmodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace clrscope::ui {

using artifacts::TraceProfile;
using diagnostics::Provider;
using diagnostics::SessionRequest;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RecordingPlan", text);
}

const QString runtimeName = QStringLiteral("Microsoft-Windows-DotNETRuntime");
const QString diagnosticSource = QStringLiteral("Microsoft-Diagnostics-DiagnosticSource");

RecordingProfile fromApi(TraceProfile profile, const QString &id, const QString &title, const QString &cost,
                         const QString &shortName)
{
    const SessionRequest request = artifacts::traceRequest(profile);
    return {id, title, cost, shortName, false, request.providers, request.rundownKeyword, profile};
}

} // namespace

QList<RecordingProfile> recordingProfiles()
{
    // The costs are what tests/bench/profiles measured: the share of one core and the growth of the file
    // while an ASP.NET Core program answers 1,000 small requests a second (logs: writes 1,000 lines). Only
    // the database's is a reference figure.
    return {
        fromApi(TraceProfile::Cpu, QStringLiteral("cpu"), words(QT_TRANSLATE_NOOP("RecordingPlan", "CPU samples")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "3–5 % CPU, 5 MiB/min. Threads each ms.")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "CPU"))),
        fromApi(TraceProfile::Http, QStringLiteral("http"), words(QT_TRANSLATE_NOOP("RecordingPlan", "HTTP requests")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "2–4 % CPU, 65 MiB/min. In, out, with ids.")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "HTTP"))),
        fromApi(TraceProfile::Logs, QStringLiteral("logs"), words(QT_TRANSLATE_NOOP("RecordingPlan", "Logs")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "2 % CPU, 95 MiB/min. What the app writes.")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "logs"))),
        fromApi(TraceProfile::Metrics, QStringLiteral("metrics"), words(QT_TRANSLATE_NOOP("RecordingPlan", "Metrics")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "1 % CPU, 2 MiB/min. Counters every 5 s.")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "metrics"))),
        fromApi(TraceProfile::GcCollect, QStringLiteral("gc"), words(QT_TRANSLATE_NOOP("RecordingPlan", "GC collections")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "below 0.5 % CPU. Each GC with its pauses.")),
                words(QT_TRANSLATE_NOOP("RecordingPlan", "GC"))),
        {QStringLiteral("allocations"), words(QT_TRANSLATE_NOOP("RecordingPlan", "Allocations")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "from 0.5 % CPU on. Size and type, sampled.")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "allocations")), true,
         {Provider{runtimeName, 0x8003, 5, {}}}, diagnostics::standardRundownKeyword, std::nullopt},
        {QStringLiteral("contention"), words(QT_TRANSLATE_NOOP("RecordingPlan", "Contention and thread pool")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "below 1 % CPU. Lock waits, adjustments.")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "contention")), false,
         {Provider{runtimeName, 0x14000, 4, {}}}, diagnostics::standardRundownKeyword, std::nullopt},
        {QStringLiteral("exceptions"), words(QT_TRANSLATE_NOOP("RecordingPlan", "Exceptions")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "below 1 % CPU. Each throw with its stack.")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "exceptions")), false,
         {Provider{runtimeName, 0x8000, 2, {}}}, diagnostics::standardRundownKeyword, std::nullopt},
        {QStringLiteral("database"), words(QT_TRANSLATE_NOOP("RecordingPlan", "Database")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "below 1 % CPU. SqlClient and EF Core.")),
         words(QT_TRANSLATE_NOOP("RecordingPlan", "database")), false,
         {Provider{QStringLiteral("System.Threading.Tasks.TplEventSource"), 0x80, 4, {}},
          Provider{diagnosticSource, 0x3, 5,
                   {{QStringLiteral("FilterAndPayloadSpecs"),
                     QStringLiteral("SqlClientDiagnosticListener/System.Data.SqlClient.WriteCommandBefore@Activity1Start:-Command;Command.CommandText;ConnectionId;Operation\r\n"
                                    "SqlClientDiagnosticListener/System.Data.SqlClient.WriteCommandAfter@Activity1Stop:\r\n"
                                    "Microsoft.EntityFrameworkCore/Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting@Activity2Start:-Command.CommandText;ConnectionId;IsAsync;Command.Connection.Database\r\n"
                                    "Microsoft.EntityFrameworkCore/Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted@Activity2Stop:")}}}},
         diagnostics::standardRundownKeyword, std::nullopt},
    };
}

QList<ProviderChoice> providersOf(const QStringList &profiles)
{
    QList<ProviderChoice> result;
    for (const RecordingProfile &profile : recordingProfiles()) {
        if (!profiles.contains(profile.id))
            continue;
        for (const Provider &provider : profile.providers) {
            const auto at = std::find_if(result.begin(), result.end(),
                                         [&provider](const ProviderChoice &c) { return c.provider.name == provider.name; });
            if (at == result.end()) {
                result.append({provider, true});
                continue;
            }
            at->provider.keywords |= provider.keywords;
            at->provider.level = std::max(at->provider.level, provider.level);
            for (const auto &argument : provider.arguments) {
                const auto same = std::find_if(at->provider.arguments.begin(), at->provider.arguments.end(),
                                               [&argument](const auto &a) { return a.first == argument.first; });
                if (same == at->provider.arguments.end())
                    at->provider.arguments.append(argument);
                else if (same->second != argument.second && argument.first == QLatin1String("FilterAndPayloadSpecs"))
                    same->second += QStringLiteral("\r\n") + argument.second; // its lines add up
            }
        }
    }
    return result;
}

QList<ProviderChoice> effectiveProviders(const RecordingChoice &choice)
{
    return choice.isEdited ? choice.providers : providersOf(choice.profiles);
}

SessionRequest sessionOf(const RecordingChoice &choice)
{
    SessionRequest request;
    request.bufferMiB = choice.bufferMiB;
    for (const ProviderChoice &row : effectiveProviders(choice)) {
        if (row.isOn && !row.provider.name.isEmpty())
            request.providers.append(row.provider);
    }
    request.rundownKeyword = 0;
    if (choice.hasRundown) {
        if (choice.isEdited) {
            request.rundownKeyword = diagnostics::standardRundownKeyword;
        } else {
            for (const RecordingProfile &profile : recordingProfiles()) {
                if (choice.profiles.contains(profile.id))
                    request.rundownKeyword |= profile.rundownKeyword;
            }
        }
    }
    return request;
}

QString contentsOf(const RecordingChoice &choice)
{
    if (choice.isEdited) {
        const auto on = int(sessionOf(choice).providers.size());
        return QCoreApplication::translate("RecordingPlan", "custom (%n provider(s))", nullptr, on);
    }
    QStringList names;
    for (const RecordingProfile &profile : recordingProfiles()) {
        if (choice.profiles.contains(profile.id))
            names << profile.shortName;
    }
    return names.join(QStringLiteral(", "));
}

QString problemOf(const RecordingChoice &choice)
{
    if (sessionOf(choice).providers.isEmpty())
        return words(QT_TRANSLATE_NOOP("RecordingPlan", "Nothing is chosen. Tick a profile or a provider."));
    for (const ProviderChoice &row : effectiveProviders(choice)) {
        for (const auto &[key, value] : row.provider.arguments) {
            if (row.isOn && (key.contains(u'"') || value.contains(u'"')))
                return words(QT_TRANSLATE_NOOP("RecordingPlan", "%1: an argument may not hold a double quote."))
                    .arg(row.provider.name);
        }
    }
    if (choice.fileName.trimmed().isEmpty())
        return words(QT_TRANSLATE_NOOP("RecordingPlan", "The file has no name."));
    if (choice.stoppingEvent) {
        const auto event = parseStoppingEvent(*choice.stoppingEvent);
        if (!event)
            return words(QT_TRANSLATE_NOOP("RecordingPlan", "Name the event that ends it as provider/event, such as %1."))
                .arg(QStringLiteral("Microsoft-Windows-DotNETRuntime/GC/Start"));
        const auto rows = effectiveProviders(choice);
        const bool isRecorded = std::any_of(rows.begin(), rows.end(), [&event](const ProviderChoice &row) {
            return row.isOn && row.provider.name == event->provider; // as the events that come are compared
        });
        if (!isRecorded)
            return words(QT_TRANSLATE_NOOP("RecordingPlan", "%1 is not recorded, so its event cannot end the recording. Add the provider."))
                .arg(event->provider);
    }
    return {};
}

RecordingRequest requestOf(const RecordingChoice &choice, const diagnostics::ProcessEntry &process)
{
    RecordingRequest request;
    request.process = {process.pid, process.info.cookie, ProcessListModel::title(process), process.key()};
    const SessionRequest session = sessionOf(choice); // what the table shows
    request.providers = session.providers;
    request.rundownKeyword = session.rundownKeyword;
    request.bufferMiB = session.bufferMiB;
    request.contents = contentsOf(choice);
    if (choice.durationSeconds)
        request.duration = std::chrono::seconds(*choice.durationSeconds);
    request.sizeLimitBytes = qint64(choice.maxBytes.value_or(0));
    if (choice.stoppingEvent)
        request.stoppingEvent = parseStoppingEvent(*choice.stoppingEvent);
    request.folder = choice.folder;
    request.fileNamePattern = choice.fileName;
    return request;
}

bool isPostOf(const RecordingChoice &choice)
{
    if (choice.isEdited || !choice.hasRundown || choice.bufferMiB != artifacts::defaultBufferMiB)
        return true;
    const auto profiles = recordingProfiles();
    return std::any_of(profiles.begin(), profiles.end(), [&choice](const RecordingProfile &p) {
        return choice.profiles.contains(p.id) && !p.api;
    });
}

QString curlOf(const RecordingChoice &choice, const diagnostics::ProcessEntry &process, const QString &address, bool needsKey,
               Shell shell)
{
    const bool bash = shell == Shell::Bash;
    const QString next = bash ? QStringLiteral(" \\\n  ") : QStringLiteral(" `\n  ");
    const QString seconds = QString::number(choice.durationSeconds.value_or(-1));
    QString line = QStringLiteral("curl -skOJ");
    if (needsKey)
        line += bash ? QStringLiteral(" -H \"Authorization: Bearer $KEY\"")
                     : QStringLiteral(" -H \"Authorization: Bearer $env:KEY\"");
    if (!isPostOf(choice)) {
        artifacts::TraceProfiles profiles;
        for (const RecordingProfile &profile : recordingProfiles()) {
            if (choice.profiles.contains(profile.id) && profile.api)
                profiles |= *profile.api;
        }
        return QString(line + next + u'\'' + address + u"/trace?pid=" + QString::number(process.pid) + u"&profile="
                       + artifacts::traceProfileNames(profiles) + u"&durationSeconds=" + seconds + u'\'');
    }
    const SessionRequest session = sessionOf(choice);
    QJsonArray providers;
    for (const Provider &provider : session.providers) {
        QJsonObject object{{QStringLiteral("name"), provider.name},
                           {QStringLiteral("keywords"), hexKeywords(provider.keywords)},
                           {QStringLiteral("eventLevel"), artifacts::eventLevelName(provider.level)}};
        if (!provider.arguments.isEmpty()) {
            QJsonObject arguments;
            for (const auto &[key, value] : provider.arguments)
                arguments.insert(key, value);
            object.insert(QStringLiteral("arguments"), arguments);
        }
        providers.append(object);
    }
    QString json = QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("providers"), providers},
                                                               {QStringLiteral("requestRundown"), session.rundownKeyword != 0},
                                                               {QStringLiteral("bufferSizeInMB"), int(session.bufferMiB)}})
                                         .toJson(QJsonDocument::Compact));
    const QString url = QString(u'\'' + address + u"/trace?pid=" + QString::number(process.pid) + u"&durationSeconds=" + seconds + u'\'');
    line += QStringLiteral(" -H 'Content-Type: application/json'");
    if (bash)
        return QString(line + next + url + next + u"-d '" + json.replace(QLatin1String("'"), QLatin1String("'\\''")) + u'\'');
    // What PowerShell makes of quotes in arguments differs from one to the next; what comes by the pipe stays.
    return QString(u'\'' + json.replace(QLatin1String("'"), QLatin1String("''")) + u"' |\n  " + line + next + url + u" -d '@-'");
}

QString apiGapsOf(const RecordingChoice &choice)
{
    QStringList gaps;
    if (choice.maxBytes)
        gaps << words(QT_TRANSLATE_NOOP("RecordingPlan", "the size limit"));
    if (choice.stoppingEvent)
        gaps << words(QT_TRANSLATE_NOOP("RecordingPlan", "the event that ends it"));
    if (choice.fileName != RecordingChoice().fileName)
        gaps << words(QT_TRANSLATE_NOOP("RecordingPlan", "the name of the file"));
    const quint64 rundown = sessionOf(choice).rundownKeyword;
    if (isPostOf(choice) && rundown != 0 && rundown != diagnostics::standardRundownKeyword)
        gaps << words(QT_TRANSLATE_NOOP("RecordingPlan", "the short rundown"));
    return gaps.isEmpty() ? QString()
                          : words(QT_TRANSLATE_NOOP("RecordingPlan", "Not over the API: %1.")).arg(gaps.join(QStringLiteral(", ")));
}

std::optional<artifacts::StoppingEvent> parseStoppingEvent(const QString &text)
{
    const QStringList words = QProcess::splitCommand(text); // a value with spaces stands in quotes
    if (words.isEmpty())
        return {};
    const auto slash = words.first().indexOf(u'/');
    if (slash <= 0 || slash + 1 == words.first().size())
        return {};
    artifacts::StoppingEvent event;
    event.provider = words.first().left(slash);
    event.event = words.first().mid(slash + 1);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto equals = words[i].indexOf(u'=');
        if (equals <= 0)
            return {};
        event.payload.append({words[i].left(equals), words[i].mid(equals + 1)});
    }
    return event;
}

QJsonObject toJson(const RecordingChoice &choice)
{
    QJsonObject object{{QStringLiteral("profiles"), QJsonArray::fromStringList(choice.profiles)},
                       {QStringLiteral("bufferMiB"), int(choice.bufferMiB)},
                       {QStringLiteral("rundown"), choice.hasRundown},
                       {QStringLiteral("fileName"), choice.fileName},
                       {QStringLiteral("folder"), choice.folder}};
    if (choice.durationSeconds)
        object.insert(QStringLiteral("durationSeconds"), *choice.durationSeconds);
    if (choice.maxBytes)
        object.insert(QStringLiteral("maxBytes"), qint64(*choice.maxBytes));
    if (choice.stoppingEvent)
        object.insert(QStringLiteral("stoppingEvent"), *choice.stoppingEvent);
    if (choice.isEdited) {
        QJsonArray rows;
        for (const ProviderChoice &row : choice.providers) {
            QJsonArray arguments;
            for (const auto &[key, value] : row.provider.arguments)
                arguments.append(QJsonArray{key, value});
            rows.append(QJsonObject{{QStringLiteral("on"), row.isOn},
                                    {QStringLiteral("name"), row.provider.name},
                                    {QStringLiteral("keywords"), hexKeywords(row.provider.keywords)},
                                    {QStringLiteral("level"), int(row.provider.level)},
                                    {QStringLiteral("arguments"), arguments}});
        }
        object.insert(QStringLiteral("providers"), rows);
    }
    return object;
}

RecordingChoice choiceFromJson(const QJsonObject &object)
{
    RecordingChoice choice;
    if (object.isEmpty())
        return choice;
    choice.profiles.clear();
    for (const QJsonValue value : object.value(QStringLiteral("profiles")).toArray())
        choice.profiles << value.toString();
    choice.bufferMiB = quint32(std::clamp(object.value(QStringLiteral("bufferMiB")).toInt(256), 1, 1024));
    choice.hasRundown = object.value(QStringLiteral("rundown")).toBool(true);
    choice.fileName = object.value(QStringLiteral("fileName")).toString(choice.fileName);
    choice.folder = object.value(QStringLiteral("folder")).toString();
    if (object.contains(QStringLiteral("durationSeconds")))
        choice.durationSeconds = object.value(QStringLiteral("durationSeconds")).toInteger();
    if (object.contains(QStringLiteral("maxBytes")))
        choice.maxBytes = quint64(std::max<qint64>(0, object.value(QStringLiteral("maxBytes")).toInteger()));
    if (object.contains(QStringLiteral("stoppingEvent")))
        choice.stoppingEvent = object.value(QStringLiteral("stoppingEvent")).toString();
    choice.isEdited = object.contains(QStringLiteral("providers"));
    for (const QJsonValue value : object.value(QStringLiteral("providers")).toArray()) {
        const QJsonObject row = value.toObject();
        ProviderChoice one;
        one.isOn = row.value(QStringLiteral("on")).toBool(true);
        one.provider.name = row.value(QStringLiteral("name")).toString();
        one.provider.keywords = artifacts::parseKeywords(row.value(QStringLiteral("keywords"))).value_or(0);
        one.provider.level = quint32(std::clamp(row.value(QStringLiteral("level")).toInt(4), 0, 5));
        for (const QJsonValue pair : row.value(QStringLiteral("arguments")).toArray())
            one.provider.arguments.append({pair.toArray().at(0).toString(), pair.toArray().at(1).toString()});
        choice.providers.append(one);
    }
    return choice;
}

QStringList wellKnownProviders()
{
    return {QStringLiteral("Microsoft-DotNETCore-SampleProfiler"),
            runtimeName,
            QStringLiteral("Microsoft-Windows-DotNETRuntimePrivate"),
            diagnosticSource,
            QStringLiteral("Microsoft-Extensions-Logging"),
            QStringLiteral("System.Threading.Tasks.TplEventSource"),
            QStringLiteral("System.Runtime"),
            QStringLiteral("System.Diagnostics.Metrics"),
            QStringLiteral("System.Net.Http"),
            QStringLiteral("System.Net.NameResolution"),
            QStringLiteral("System.Net.Security"),
            QStringLiteral("System.Net.Sockets"),
            QStringLiteral("Microsoft.AspNetCore.Hosting"),
            QStringLiteral("Microsoft-AspNetCore-Server-Kestrel"),
            QStringLiteral("Microsoft.EntityFrameworkCore"),
            QStringLiteral("Microsoft.Data.SqlClient.EventSource"),
            QStringLiteral("Grpc.AspNetCore.Server"),
            QStringLiteral("System.Buffers.ArrayPoolEventSource"),
            QStringLiteral("Private.InternalDiagnostics.System.Net.Http")};
}

QList<KeywordName> keywordNames(const QString &provider)
{
    const auto named = [](std::initializer_list<std::pair<quint64, const char *>> list) {
        QList<KeywordName> names;
        for (const auto &[bit, name] : list)
            names.append({bit, QString::fromLatin1(name)});
        return names;
    };
    if (provider == runtimeName)
        return named({{0x1, "GC"}, {0x2, "GCHandle"}, {0x4, "AssemblyLoader"}, {0x8, "Loader"}, {0x10, "Jit"}, {0x20, "NGen"},
                      {0x40, "StartEnumeration"}, {0x80, "EndEnumeration"}, {0x400, "Security"}, {0x800, "AppDomainResourceManagement"},
                      {0x1000, "JitTracing"}, {0x2000, "Interop"}, {0x4000, "Contention"}, {0x8000, "Exception"}, {0x10000, "Threading"},
                      {0x20000, "JittedMethodILToNativeMap"}, {0x40000, "OverrideAndSuppressNGenEvents"}, {0x80000, "Type"},
                      {0x100000, "GCHeapDump"}, {0x200000, "GCSampledObjectAllocationHigh"}, {0x400000, "GCHeapSurvivalAndMovement"},
                      {0x800000, "ManagedHeapCollect"}, {0x1000000, "GCHeapAndTypeNames"}, {0x2000000, "GCSampledObjectAllocationLow"},
                      {0x20000000, "PerfTrack"}, {0x40000000, "Stack"}, {0x80000000, "ThreadTransfer"}, {0x100000000, "Debugger"},
                      {0x200000000, "Monitoring"}, {0x400000000, "CodeSymbols"}, {0x800000000, "EventSource"},
                      {0x1000000000, "Compilation"}, {0x2000000000, "CompilationDiagnostic"}, {0x4000000000, "MethodDiagnostic"},
                      {0x8000000000, "TypeDiagnostic"}, {0x40000000000, "WaitHandle"}, {0x80000000000, "AllocationSampling"}});
    if (provider == QLatin1String("Microsoft-Extensions-Logging"))
        return named({{0x1, "Meta"}, {0x2, "Message"}, {0x4, "FormattedMessage"}, {0x8, "JsonMessage"}});
    if (provider == diagnosticSource)
        return named({{0x1, "Messages"}, {0x2, "Events"}, {0x800, "IgnoreShortCutKeywords"}, {0x1000, "AspNetCoreHosting"},
                      {0x2000, "EntityFrameworkCoreCommands"}});
    if (provider == QLatin1String("System.Threading.Tasks.TplEventSource"))
        return named({{0x1, "TaskTransfer"}, {0x2, "Tasks"}, {0x4, "Parallel"}, {0x8, "AsyncCausalityOperation"},
                      {0x10, "AsyncCausalityRelation"}, {0x20, "AsyncCausalitySynchronousWork"}, {0x40, "TaskStops"},
                      {0x80, "TasksFlowActivityIds"}, {0x10000, "TasksSetActivityIds"}, {0x20000, "Debug"}, {0x40000, "DebugActivityId"}});
    if (provider == QLatin1String("System.Diagnostics.Metrics"))
        return named({{0x1, "Messages"}, {0x2, "TimeSeriesValues"}, {0x4, "InstrumentPublishing"}});
    return {};
}

quint64 usualKeywords(const QString &provider)
{
    if (provider == runtimeName)
        return 0x14C14FCCBD; // what the CPU profile asks for
    if (provider == QLatin1String("Microsoft-Extensions-Logging"))
        return 0xC;
    if (provider == diagnosticSource)
        return 0x3;
    if (provider == QLatin1String("System.Threading.Tasks.TplEventSource"))
        return 0x80;
    if (provider == QLatin1String("System.Diagnostics.Metrics"))
        return 0x2;
    return ~quint64(0);
}

QString hexKeywords(quint64 keywords)
{
    return QString(u"0x" + QString::number(keywords, 16).toUpper());
}

QString argumentText(const QList<std::pair<QString, QString>> &arguments)
{
    QStringList parts;
    for (const auto &[key, value] : arguments) {
        QString shown = value;
        shown.replace(QLatin1String("\r\n"), QLatin1String("\\n"));
        parts << QString(key + u'=' + shown);
    }
    return parts.join(u'|');
}

QList<std::pair<QString, QString>> parseArguments(const QString &text)
{
    QList<std::pair<QString, QString>> arguments;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype at = part.indexOf(u'=');
        QString value = at < 0 ? QString() : part.mid(at + 1);
        value.replace(QLatin1String("\\n"), QLatin1String("\r\n"));
        arguments.append({part.left(at < 0 ? part.size() : at).trimmed(), value});
    }
    return arguments;
}

} // namespace clrscope::ui
