// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include "answers.h"
#include "exchange.h"
#include "httpsink.h"
#include "wire.h"

#include <clrscope/artifacts/dumpproducer.h>
#include <clrscope/artifacts/livemetricsproducer.h>
#include <clrscope/artifacts/traceproducer.h>
#include <clrscope/artifacts/traceprofile.h>
#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/operations/operationregistry.h>

#include <QDir>

namespace clrscope::httpapi {

using artifacts::TraceProfiles;

namespace {

const auto octetStream = QStringLiteral("application/octet-stream");
const auto jsonSequence = QStringLiteral("application/json-seq");

EnumSpec profileNames()
{
    EnumSpec names;
    names.isFlags = true;
    for (const auto &info : artifacts::traceProfiles())
        names.names.emplaceBack(info.name, static_cast<int>(info.profile));
    return names;
}

// [8.0] and later collect GC pauses too; the older path form does not (rest-api §10.1, §19).
constexpr int currentProfiles = 1 | 2 | 8 | 16;
constexpr int legacyProfiles = 1 | 2 | 8;
constexpr int legacyMetricsInterval = 1;

const Parameter<int> &profile()
{
    static const auto parameter =
        enumParameter(QStringLiteral("profile"), profileNames(),
                      QStringLiteral("What is in the trace; a comma separated list."))
            .withDefault(currentProfiles);
    return parameter;
}

const Parameter<int> &legacyProfile()
{
    static const auto parameter = profile().withDefault(legacyProfiles);
    return parameter;
}

const Parameter<int> &dumpType()
{
    using diagnostics::DumpType;
    static const auto parameter =
        enumParameter(
            QStringLiteral("type"),
            EnumSpec{{{QStringLiteral("Full"), static_cast<int>(DumpType::Full)},
                      {QStringLiteral("Mini"), static_cast<int>(DumpType::Mini)},
                      {QStringLiteral("WithHeap"), static_cast<int>(DumpType::WithHeap)},
                      {QStringLiteral("Triage"), static_cast<int>(DumpType::Triage)}}},
            QStringLiteral("How much of the memory."))
            .withDefault(static_cast<int>(DumpType::WithHeap));
    return parameter;
}

const Parameter<int> &metricsIntervalSeconds()
{
    static const auto parameter =
        integerParameter(
            QStringLiteral("metricsIntervalSeconds"),
            QStringLiteral(
                "Interval of the counters of the Metrics profile; the configured one if left out."))
            .between(1, std::numeric_limits<int>::max());
    return parameter;
}

artifacts::CounterIntervals intervalsOf(const ServerSettings &settings)
{
    return {.seconds = settings.metrics.intervalSeconds,
            .providers = settings.metrics.providerIntervals};
}

std::optional<std::chrono::milliseconds> durationOf(int seconds)
{
    if (seconds < 0)
        return {};
    return std::chrono::seconds(seconds);
}

// Outside of the coroutine: g++ 12 destroys the operands of a string builder in one too early.
QByteArray operationUrl(const QString &base, const QUuid &id)
{
    QString url = base;
    url += QStringLiteral("/operations/");
    url += wireGuid(id);
    return url.toLatin1();
}

BodyValue traceBody(const QByteArray &body, ErrorMap &errors)
{
    if (auto read = readTraceBody(body, errors))
        return std::move(*read);
    return {};
}

BodyValue metricsBody(const QByteArray &body, ErrorMap &errors)
{
    if (auto read = readMetricsBody(body, errors))
        return std::move(*read);
    return {};
}

} // namespace

void Api::addArtifactRoutes()
{
    using namespace parameters;
    const auto tag = QStringLiteral("Artifacts");
    const QList<ParameterSpec> process{pid(), uid(), name()};
    const QList<ParameterSpec> common{durationSeconds(), egressProvider(), tags()};
    const BodySpec traceSpec{QStringLiteral("EventProvidersConfiguration"), traceBody};
    m_routes.push_back(
        {QStringLiteral("/trace"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("Collects a trace of ready-made contents as .nettrace."),
           .parameters =
               process + QList<ParameterSpec>{profile(), metricsIntervalSeconds()} + common,
           .isEffectful = true,
           .success = octetStream,
           .otherStatuses = {202, 429},
           .handler = [this](const Call &call) { getTrace(call, queryOf(call.bound), false); }},
          {.method = "POST",
           .tag = tag,
           .summary = QStringLiteral("Collects a trace of the providers in the body as .nettrace."),
           .parameters = process + common,
           .body = traceSpec,
           .isEffectful = true,
           .success = octetStream,
           .otherStatuses = {202, 415, 429},
           .handler = [this](const Call &call) { postTrace(call, queryOf(call.bound)); }}}});
    m_routes.push_back(
        {QStringLiteral("/trace/{processKey}"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("Collects a trace (older form of /trace)."),
           .parameters =
               QList<ParameterSpec>{processKey(), legacyProfile(), metricsIntervalSeconds()} +
               common,
           .isEffectful = true,
           .success = octetStream,
           .otherStatuses = {202, 429},
           .handler =
               [this](const Call &call) {
                   getTrace(call, queryOfKey(call.bound.value(processKey())), true);
               }},
          {.method = "POST",
           .tag = tag,
           .summary = QStringLiteral(
               "Collects a trace of the providers in the body (older form of /trace)."),
           .parameters = QList<ParameterSpec>{processKey()} + common,
           .body = traceSpec,
           .isEffectful = true,
           .success = octetStream,
           .otherStatuses = {202, 415, 429},
           .handler = [this](const Call &call) {
               postTrace(call, queryOfKey(call.bound.value(processKey())));
           }}}});
    m_routes.push_back(
        {QStringLiteral("/dump"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("A dump of the process's memory, as the runtime writes it."),
           .parameters =
               process + QList<ParameterSpec>{dumpType(), egressProvider(), tags()},
           .isEffectful = true,
           .success = octetStream,
           .otherStatuses = {202, 429},
           .handler = [this](const Call &call) { getDump(call, queryOf(call.bound)); }}}});
    m_routes.push_back(
        {QStringLiteral("/dump/{processKey}"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("A dump of the process's memory (older form of /dump)."),
           .parameters = QList<ParameterSpec>{processKey(), dumpType(), egressProvider(), tags()},
           .isEffectful = true,
           .success = octetStream,
           .otherStatuses = {202, 429},
           .handler = [this](const Call &call) {
               getDump(call, queryOfKey(call.bound.value(processKey())));
           }}}});
    m_routes.push_back(
        {QStringLiteral("/livemetrics"),
         {{.method = "GET",
           .tag = tag,
           .summary =
               QStringLiteral("Streams the configured counters and instruments as JSON records."),
           .parameters = process + common,
           .isEffectful = true,
           .success = jsonSequence,
           .otherStatuses = {202, 429},
           .handler = [this](const Call &call) { liveMetrics(call, m_settings.metrics); }},
          {.method = "POST",
           .tag = tag,
           .summary =
               QStringLiteral("Streams the counters and instruments of the body as JSON records."),
           .parameters = process + common,
           .body = {QStringLiteral("EventMetricsConfiguration"), metricsBody},
           .isEffectful = true,
           .success = jsonSequence,
           .otherStatuses = {202, 415, 429},
           .handler = [this](const Call &call) {
               liveMetrics(call, withIntervals(std::get<metrics::CounterSelection>(call.body)));
           }}}});
}

metrics::CounterSelection Api::withIntervals(metrics::CounterSelection selection) const
{
    selection.intervalSeconds = m_settings.metrics.intervalSeconds;
    selection.providerIntervals = m_settings.metrics.providerIntervals;
    selection.maxHistograms = m_settings.metrics.maxHistograms;
    selection.maxTimeSeries = m_settings.metrics.maxTimeSeries;
    return selection;
}

// An invalid GlobalCounter section fails what needs its intervals.
Result<void> Api::countersUsable() const
{
    if (m_settings.counterProblems.isEmpty())
        return {};
    return fail(ErrorCode::InvalidArgument, Message::joined(m_settings.counterProblems, QStringLiteral(" ")));
}

void Api::getTrace(const Call &call, const ProcessQuery &query, bool isLegacy)
{
    const auto profiles = TraceProfiles::fromInt(
        static_cast<TraceProfiles::Int>(call.bound.value(isLegacy ? legacyProfile() : profile())));
    auto intervals = intervalsOf(m_settings);
    auto own = call.bound.find(metricsIntervalSeconds());
    if (!own && isLegacy)
        own = legacyMetricsInterval;
    if (own)
        intervals = {.seconds = static_cast<double>(*own), .providers = {}};
    artifacts::TraceSpec spec;
    spec.request = artifacts::traceRequest(profiles, intervals);
    const int seconds = call.bound.value(parameters::durationSeconds());
    spec.duration = durationOf(seconds);
    Job job;
    job.contents = artifacts::describeContents(profiles);
    job.durationSeconds = seconds;
    job.make = [this, spec](const diagnostics::ProcessEntry &process) {
        auto mine = spec;
        mine.pid = process.pid;
        return artifacts::makeTraceProducer(std::move(mine), m_core.clock);
    };
    launch(startArtifact(
        call.exchange, query, call.bound.find(parameters::egressProvider()).value_or(QString()),
        readTags(call.bound.find(parameters::tags()).value_or(QString())), std::move(job)));
}

void Api::postTrace(const Call &call, const ProcessQuery &query)
{
    artifacts::TraceSpec spec;
    spec.request = std::get<TraceBody>(call.body).request;
    const int seconds = call.bound.value(parameters::durationSeconds());
    spec.duration = durationOf(seconds);
    Job job;
    job.contents = artifacts::describeContents(spec.request.providers);
    job.durationSeconds = seconds;
    job.check = [this, providers = spec.request.providers] {
        return artifacts::checkCounterIntervals(providers, intervalsOf(m_settings));
    };
    job.make = [this, spec](const diagnostics::ProcessEntry &process) {
        auto mine = spec;
        mine.pid = process.pid;
        return artifacts::makeTraceProducer(std::move(mine), m_core.clock);
    };
    launch(startArtifact(
        call.exchange, query, call.bound.find(parameters::egressProvider()).value_or(QString()),
        readTags(call.bound.find(parameters::tags()).value_or(QString())), std::move(job)));
}

void Api::getDump(const Call &call, const ProcessQuery &query)
{
    artifacts::DumpSpec spec;
    spec.type = static_cast<diagnostics::DumpType>(call.bound.value(dumpType()));
    spec.folder =
        m_settings.dumpTempFolder.isEmpty() ? QDir::tempPath() : m_settings.dumpTempFolder;
    Job job;
    job.contents = artifacts::dumpTypeName(spec.type);
    job.make = [this, spec](const diagnostics::ProcessEntry &process) {
        auto mine = spec;
        mine.pid = process.pid;
        return artifacts::makeDumpProducer(std::move(mine), m_core.clock);
    };
    launch(startArtifact(
        call.exchange, query, call.bound.find(parameters::egressProvider()).value_or(QString()),
        readTags(call.bound.find(parameters::tags()).value_or(QString())), std::move(job)));
}

void Api::liveMetrics(const Call &call, metrics::CounterSelection selection)
{
    const int seconds = call.bound.value(parameters::durationSeconds());
    Job job;
    job.contents = Message::tr("counters");
    job.durationSeconds = seconds;
    job.check = [this] { return countersUsable(); };
    job.make = [this, selection, seconds](const diagnostics::ProcessEntry &process) {
        return artifacts::makeLiveMetricsProducer({.selection = selection,
                                                   .duration = durationOf(seconds),
                                                   .pid = process.pid,
                                                   .runtimeVersion = process.info.runtimeVersion},
                                                  m_core.clock);
    };
    launch(startArtifact(call.exchange, queryOf(call.bound),
                         call.bound.find(parameters::egressProvider()).value_or(QString()),
                         readTags(call.bound.find(parameters::tags()).value_or(QString())),
                         std::move(job)));
}

// The common life of an artifact's request, in the order of rest-api §5.
QCoro::Task<> Api::startArtifact(QPointer<Exchange> exchange, ProcessQuery query, QString egress,
                                 QStringList tags, Job job)
{
    if (egress.isEmpty() && !m_settings.isHttpEgressEnabled) {
        respondProblem(*exchange, 400, text::httpEgressOff);
        co_return;
    }
    const auto process = co_await target(exchange, query);
    if (!process || !exchange)
        co_return;
    if (job.check) {
        if (const auto checked = job.check(); !checked) {
            respondProblem(*exchange, 400, checked.error().message.english());
            co_return;
        }
    }
    std::unique_ptr<operations::Sink> sink;
    if (egress.isEmpty()) {
        sink = std::make_unique<HttpSink>(*exchange);
    } else {
        auto made = m_core.egress
                        ? m_core.egress(egress)
                        : Result<std::unique_ptr<operations::Sink>>(fail(ErrorCode::NotFound, {}));
        if (!made) {
            respondProblem(*exchange, 400,
                           made.error().code == ErrorCode::NotFound ? text::noSuchEgress.arg(egress)
                                                                    : made.error().message.english());
            co_return;
        }
        sink = std::move(*made);
    }
    operations::StartRequest request;
    request.producer = job.make(*process);
    request.sink = std::move(sink);
    request.process = {.pid = process->pid,
                       .uid = process->info.cookie,
                       .name = process->name,
                       .key = process->key()};
    request.tags = tags;
    request.initiator = exchange->request().client;
    request.contents = job.contents;
    request.egressProvider = egress;
    request.destination = egress.isEmpty() ? QStringLiteral("HTTP response") : egress;
    request.durationSeconds = job.durationSeconds;
    const auto started =
        m_core.operations.start(std::move(request), m_core.processes.client(process->key()));
    if (!exchange)
        co_return;
    if (!started) {
        const bool isLimit = started.error().code == ErrorCode::LimitReached;
        respondProblem(*exchange, isLimit ? 429 : 400,
                       isLimit ? text::rateLimit : started.error().message.english());
        co_return;
    }
    exchange->setHeader("Location", operationUrl(exchange->baseUrl(), *started));
    if (!egress.isEmpty())
        exchange->respond(202);
}

} // namespace clrscope::httpapi
