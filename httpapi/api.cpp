// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include "answers.h"
#include "exchange.h"
#include "jsontext.h"
#include "wire.h"

#include <clrscope/diagnostics/client.h>
#include <clrscope/diagnostics/processregistry.h>

#include <QtGlobal>

#include <algorithm>

namespace clrscope::httpapi {

using diagnostics::ProcessEntry;
using diagnostics::ProcessList;

namespace parameters {

const Parameter<int> &pid()
{
    static const auto parameter =
        integerParameter(QStringLiteral("pid"), QStringLiteral("Process id."));
    return parameter;
}

const Parameter<QUuid> &uid()
{
    static const auto parameter =
        guidParameter(QStringLiteral("uid"), QStringLiteral("Runtime instance cookie."));
    return parameter;
}

const Parameter<QString> &name()
{
    static const auto parameter =
        textParameter(QStringLiteral("name"), QStringLiteral("Process name, in any case."));
    return parameter;
}

const Parameter<int> &durationSeconds()
{
    static const auto parameter =
        integerParameter(QStringLiteral("durationSeconds"),
                         QStringLiteral("How long to collect; -1 until stopped."))
            .withDefault(30)
            .between(-1, std::numeric_limits<int>::max());
    return parameter;
}

const Parameter<QString> &egressProvider()
{
    static const auto parameter =
        textParameter(QStringLiteral("egressProvider"),
                      QStringLiteral("Where the artifact goes instead of into the response."));
    return parameter;
}

const Parameter<QString> &tags()
{
    static const auto parameter = textParameter(
        QStringLiteral("tags"), QStringLiteral("Comma separated marks of the operation."));
    return parameter;
}

const Parameter<QString> &processKey()
{
    static const auto parameter =
        textParameter(QStringLiteral("processKey"),
                      QStringLiteral("Runtime instance cookie, process id or name."))
            .inPath();
    return parameter;
}

} // namespace parameters

void launch(QCoro::Task<> &&task)
{
    auto running = std::move(task); // runs on until its end; nothing here throws
    Q_UNUSED(running)
}

const Endpoint *Route::find(const QByteArray &method) const
{
    const auto found =
        std::find_if(endpoints.begin(), endpoints.end(),
                     [&method](const Endpoint &endpoint) { return endpoint.method == method; });
    return found == endpoints.end() ? nullptr : &*found;
}

QByteArray Route::allow() const
{
    QByteArray all;
    for (const auto &endpoint : endpoints) {
        if (!all.isEmpty())
            all.append(", ");
        all.append(endpoint.method);
    }
    return all;
}

bool Route::isPublic() const
{
    return std::all_of(endpoints.begin(), endpoints.end(),
                       [](const Endpoint &endpoint) { return endpoint.isPublic; });
}

Api::Api(const ServerDependencies &dependencies, const ServerSettings &settings,
         std::function<QByteArray()> metricsPage)
    : m_core(dependencies), m_settings(settings), m_metricsPage(std::move(metricsPage))
{
    addProcessRoutes();
    addArtifactRoutes();
    addFeatureRoutes();
    addOperationRoutes();
    addPageRoutes();
    m_openApi = makeOpenApi(m_routes, m_settings.version);
}

Api::~Api() = default;

void Api::addProcessRoutes()
{
    using namespace parameters;
    const auto tag = QStringLiteral("Processes");
    const auto jsonType = QStringLiteral("application/json");
    const QList<ParameterSpec> process{pid(), uid(), name()};
    m_routes.push_back(
        {QStringLiteral("/processes"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("The .NET processes there are."),
           .success = jsonType,
           .successSchema = QStringLiteral("Processes"),
           .handler = [this](const Call &call) { launch(listProcesses(call.exchange)); }}}});
    m_routes.push_back({QStringLiteral("/process"),
                        {{.method = "GET",
                          .tag = tag,
                          .summary = QStringLiteral("One process in detail."),
                          .parameters = process,
                          .success = jsonType,
                          .successSchema = QStringLiteral("ProcessInfo"),
                          .handler = [this](const Call &call) {
                              launch(showProcess(call.exchange, queryOf(call.bound)));
                          }}}});
    m_routes.push_back({QStringLiteral("/env"),
                        {{.method = "GET",
                          .tag = tag,
                          .summary = QStringLiteral("The environment variables of a process."),
                          .parameters = process,
                          .success = jsonType,
                          .successSchema = QStringLiteral("Texts"),
                          .handler = [this](const Call &call) {
                              launch(showEnvironment(call.exchange, queryOf(call.bound)));
                          }}}});
    m_routes.push_back(
        {QStringLiteral("/processes/{processKey}"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("One process in detail (older form of /process)."),
           .parameters = {processKey()},
           .success = jsonType,
           .successSchema = QStringLiteral("ProcessInfo"),
           .handler = [this](const Call &call) {
               launch(showProcess(call.exchange, queryOfKey(call.bound.value(processKey()))));
           }}}});
    m_routes.push_back(
        {QStringLiteral("/processes/{processKey}/env"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("The environment of a process (older form of /env)."),
           .parameters = {processKey()},
           .success = jsonType,
           .successSchema = QStringLiteral("Texts"),
           .handler = [this](const Call &call) {
               launch(showEnvironment(call.exchange, queryOfKey(call.bound.value(processKey()))));
           }}}});
}

void Api::addPageRoutes()
{
    m_routes.push_back({QStringLiteral("/info"),
                        {{.method = "GET",
                          .tag = QStringLiteral("Server"),
                          .summary = QStringLiteral("What this server is and can."),
                          .success = QStringLiteral("application/json"),
                          .successSchema = QStringLiteral("Info"),
                          .handler = [this](const Call &call) { showInfo(*call.exchange); }}}});
    m_routes.push_back(
        {QStringLiteral("/metrics"),
         {{.method = "GET",
           .tag = QStringLiteral("Server"),
           .summary = QStringLiteral("The default process's counters for Prometheus."),
           .isPublic = true,
           .success = QStringLiteral("text/plain"),
           .handler = [this](const Call &call) {
               if (m_settings.isMetricsEnabled)
                   call.exchange->respond(200, type::prometheus, m_metricsPage());
               else
                   respondProblem(*call.exchange, 400, text::metricsOff);
           }}}});
    m_routes.push_back({QStringLiteral("/"),
                        {{.method = "GET",
                          .tag = QStringLiteral("Server"),
                          .summary = QStringLiteral("This document."),
                          .isPublic = true,
                          .success = QStringLiteral("application/json"),
                          .successSchema = QStringLiteral("OpenApi"),
                          .handler = [this](const Call &call) {
                              call.exchange->respond(200, type::openApi, m_openApi);
                          }}}});
}

ProcessQuery Api::queryOf(const Bound &bound) const
{
    return {.pid = bound.find(parameters::pid()),
            .uid = bound.find(parameters::uid()),
            .name = bound.find(parameters::name())};
}

// The older path forms: a guid, else a number, else a name (rest-api §19).
ProcessQuery Api::queryOfKey(const QString &key) const
{
    if (const auto guid = readGuid(key))
        return {.uid = guid};
    if (const auto number = readInteger(key))
        return {.pid = number};
    return {.name = key};
}

Result<ProcessEntry> Api::choose(const ProcessList &served, const ProcessQuery &query) const
{
    if (query.isEmpty() && !m_settings.defaultProcessProblems.isEmpty())
        return fail(ErrorCode::InvalidArgument, Message::joined(m_settings.defaultProcessProblems, QStringLiteral(" ")));
    return selectProcess(served, query, m_settings.defaultProcess);
}

QCoro::Task<std::optional<ProcessEntry>> Api::target(QPointer<Exchange> exchange,
                                                     ProcessQuery query)
{
    const auto all = co_await m_core.processes.refresh();
    if (!exchange)
        co_return std::nullopt;
    const auto chosen = choose(servedProcesses(all), query);
    if (chosen)
        co_return *chosen;
    // The API's sentence says no more; why a process that is there cannot be had stands beside it.
    QString reason;
    QString mend;
    if (chosen.error().code == ErrorCode::NotFound && !query.isEmpty()) {
        for (const auto &process : all) {
            const auto known = selectProcess({process}, query, {});
            if (!known || process.reason.isEmpty())
                continue;
            reason = process.reason.english();
            mend = process.mend;
        }
    }
    respondProblem(*exchange, 400, chosen.error().message.english(), reason, mend);
    co_return std::nullopt;
}

QCoro::Task<> Api::listProcesses(QPointer<Exchange> exchange)
{
    const auto all = co_await m_core.processes.refresh();
    if (!exchange)
        co_return;
    const auto served = servedProcesses(all);
    const auto standard = choose(served, {});
    JsonWriter json;
    json.beginArray();
    for (const auto &process : served) {
        json.beginObject()
            .member(u"pid", process.pid)
            .member(u"uid", wireGuid(process.info.cookie))
            .member(u"name", process.name)
            .key(u"isDefault")
            .boolean(standard && standard->key() == process.key())
            .endObject();
    }
    json.endArray();
    respondJson(*exchange, json);
}

QCoro::Task<> Api::showProcess(QPointer<Exchange> exchange, ProcessQuery query)
{
    const auto process = co_await target(exchange, query);
    if (!process || !exchange)
        co_return;
    const auto orUnknown = [](const QString &text) {
        return text.isEmpty() ? QStringLiteral("unknown") : text;
    };
    const auto &info = process->info;
    JsonWriter json;
    json.beginObject()
        .member(u"pid", process->pid)
        .member(u"uid", wireGuid(info.cookie))
        .member(u"name", process->name)
        .member(u"commandLine", orUnknown(info.commandLine))
        .member(u"operatingSystem", orUnknown(info.operatingSystem))
        .member(u"processArchitecture", orUnknown(info.architecture))
        .key(u"managedEntryPointAssemblyName")
        .valueOrNull(info.managedEntryAssembly.isEmpty() ? QString() : info.managedEntryAssembly)
        .endObject();
    respondJson(*exchange, json);
}

QCoro::Task<> Api::showEnvironment(QPointer<Exchange> exchange, ProcessQuery query)
{
    const auto process = co_await target(exchange, query);
    if (!process || !exchange)
        co_return;
    const auto client = m_core.processes.client(process->key());
    if (!client) {
        respondProblem(*exchange, 400, text::noEnvironment);
        co_return;
    }
    const auto variables = co_await client->environment();
    if (!exchange)
        co_return;
    if (!variables) {
        respondProblem(*exchange, 400, text::noEnvironment, variables.error().message.english(), {});
        co_return;
    }
    JsonWriter json;
    json.beginObject();
    for (auto it = variables->cbegin(); it != variables->cend(); ++it)
        json.member(it.key(), it.value());
    json.endObject();
    respondJson(*exchange, json);
}

void Api::showInfo(Exchange &exchange) const
{
    const bool isListening = m_settings.portMode == diagnostics::PortMode::Listen;
    JsonWriter json;
    json.beginObject()
        .member(u"version", m_settings.version)
        .member(u"runtimeVersion", m_settings.runtimeVersion.isEmpty()
                                       ? QString::fromLatin1(qVersion())
                                       : m_settings.runtimeVersion)
        .member(u"diagnosticPortMode",
                isListening ? QStringLiteral("Listen") : QStringLiteral("Connect"))
        .key(u"diagnosticPortName")
        .valueOrNull(isListening ? m_settings.portName : QString())
        .key(u"capabilities")
        .beginArray();
    const std::pair<QString, bool> capabilities[] = {
        {QStringLiteral("exceptions"), false},
        {QStringLiteral("parameters"), false},
        {QStringLiteral("call_stacks"), false},
        {QStringLiteral("metrics"), m_settings.isMetricsEnabled},
        {QStringLiteral("http_egress"), m_settings.isHttpEgressEnabled}};
    for (const auto &[name, isEnabled] : capabilities)
        json.beginObject().member(u"name", name).key(u"enabled").boolean(isEnabled).endObject();
    json.endArray().endObject();
    respondJson(exchange, json);
}

} // namespace clrscope::httpapi
