// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/chartspec.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

QString kindText(Unit::Kind kind)
{
    switch (kind) {
    case Unit::Kind::Count: return u"count"_s;
    case Unit::Kind::Plain: return u"plain"_s;
    case Unit::Kind::Bytes: return u"bytes"_s;
    case Unit::Kind::Percent: return u"percent"_s;
    case Unit::Kind::Seconds: return u"seconds"_s;
    }
    Q_UNREACHABLE();
}

Unit::Kind kindOf(const QString &text)
{
    for (const auto kind : {Unit::Kind::Count, Unit::Kind::Bytes, Unit::Kind::Percent, Unit::Kind::Seconds}) {
        if (kindText(kind) == text)
            return kind;
    }
    return Unit::Kind::Plain;
}

/// A text as it is shown, and as it stands here.
struct Phrase
{
    const char *plain;
    operator QString() const { return QCoreApplication::translate("clrscope::ui", plain); }
};

Phrase tr(const char *text)
{
    return {text};
}

SourceSpec from(const char16_t *provider, const char16_t *name, const QString &label = {}, double factor = 1)
{
    SourceSpec source;
    source.provider = QString::fromUtf16(provider);
    source.name = QString::fromUtf16(name);
    source.label = label;
    source.factor = factor;
    return source;
}

constexpr auto runtime = u"System.Runtime";
constexpr auto hosting = u"Microsoft.AspNetCore.Hosting";
constexpr auto httpClient = u"System.Net.Http";
constexpr auto kestrelSource = u"Microsoft-AspNetCore-Server-Kestrel";
constexpr auto kestrelMeter = u"Microsoft.AspNetCore.Server.Kestrel";

/// Fills what the table below leaves to the kind of chart.
class GroupBuilder
{
public:
    GroupBuilder(const char16_t *id, const QString &title)
        : m_group{QString::fromUtf16(id), title, {}}
    {
    }

    GroupBuilder &chart(const char16_t *id, Phrase title, QList<QList<SourceSpec>> alternatives,
                        std::optional<Unit> unit = {}, bool steps = false, ChartSpec::Now now = ChartSpec::Now::Sum)
    {
        ReadyChart ready;
        ready.spec.id = QString::fromUtf16(id);
        ready.spec.title = title;
        ready.plainTitle = QString::fromUtf8(title.plain);
        ready.spec.group = m_group.id;
        ready.spec.unit = std::move(unit);
        ready.spec.fixedTop = ready.spec.unit && ready.spec.unit->kind == Unit::Kind::Percent ? 100 : 0;
        ready.spec.steps = steps;
        ready.spec.now = now;
        ready.alternatives = std::move(alternatives);
        m_group.charts.append(ready);
        return *this;
    }

    operator ReadyGroup() const { return m_group; }

private:
    ReadyGroup m_group;
};

/// What the ready-made chart calls a source; nothing if it is not one of its own.
QString readyLabel(const ReadyChart &ready, const SourceSpec &source)
{
    for (const QList<SourceSpec> &sources : ready.alternatives) {
        for (const SourceSpec &one : sources) {
            if (one.provider == source.provider && one.name == source.name && one.allTags == source.allTags && one.tags == source.tags)
                return one.label;
        }
    }
    return {};
}

Unit percent() { return {Unit::Kind::Percent, false, {}}; }
Unit counted(const QString &word) { return {Unit::Kind::Count, false, word}; }
Unit perSecond() { return {Unit::Kind::Count, true, {}}; }

} // namespace

QStringList splitTags(const QString &tags)
{
    QStringList pieces;
    for (const QString &piece : tags.split(u',', Qt::SkipEmptyParts)) {
        if (!piece.contains(u'=') && !pieces.isEmpty())
            pieces.last() += u',' + piece; // no escaping on the wire: a piece without = continues
        else
            pieces += piece;
    }
    return pieces;
}

QString tagValue(const QString &tags, const QString &key)
{
    for (const QString &piece : splitTags(tags)) {
        if (piece.size() > key.size() && piece.startsWith(key) && piece[key.size()] == u'=')
            return piece.mid(key.size() + 1);
    }
    return {};
}

QString tagWords(const QString &tags)
{
    QStringList values;
    for (const QString &piece : splitTags(tags))
        values += piece.mid(piece.indexOf(u'=') + 1);
    values.removeAll(QString());
    return values.join(u' ');
}

QJsonObject toJson(const ChartSpec &spec)
{
    QJsonArray sources;
    for (const SourceSpec &source : spec.sources) {
        QJsonObject object{{u"provider"_s, source.provider}, {u"name"_s, source.name}};
        if (!source.label.isEmpty())
            object[u"label"_s] = source.label;
        if (!source.allTags)
            object[u"tags"_s] = source.tags;
        if (source.factor != 1)
            object[u"factor"_s] = source.factor;
        if (!source.divideByName.isEmpty()) {
            object[u"divideByProvider"_s] = source.divideByProvider;
            object[u"divideByName"_s] = source.divideByName;
        }
        if (!source.groupBy.isEmpty())
            object[u"groupBy"_s] = source.groupBy;
        if (!source.totalName.isEmpty()) {
            object[u"totalProvider"_s] = source.totalProvider;
            object[u"totalName"_s] = source.totalName;
        }
        if (!source.process.isEmpty())
            object[u"process"_s] = source.process;
        if (!source.processName.isEmpty())
            object[u"processName"_s] = source.processName;
        sources.append(object);
    }
    QJsonArray thresholds;
    for (const Threshold &threshold : spec.thresholds)
        thresholds.append(QJsonObject{{u"name"_s, threshold.name}, {u"value"_s, threshold.value}});
    QJsonObject object{{u"id"_s, spec.id}, {u"title"_s, spec.title}, {u"sources"_s, sources}};
    if (!spec.group.isEmpty())
        object[u"group"_s] = spec.group;
    if (spec.unit)
        object[u"unit"_s] = QJsonObject{{u"kind"_s, kindText(spec.unit->kind)}, {u"rate"_s, spec.unit->isRate},
                                        {u"text"_s, spec.unit->text}};
    if (spec.fixedTop > 0)
        object[u"top"_s] = spec.fixedTop;
    if (spec.steps)
        object[u"steps"_s] = true;
    if (spec.byTag)
        object[u"byTag"_s] = true;
    if (spec.wide)
        object[u"wide"_s] = true;
    if (spec.topCount != 5)
        object[u"topCount"_s] = spec.topCount;
    if (spec.now == ChartSpec::Now::First)
        object[u"now"_s] = u"first"_s;
    if (!thresholds.isEmpty())
        object[u"thresholds"_s] = thresholds;
    return object;
}

std::optional<ChartSpec> chartSpecFromJson(const QJsonObject &object)
{
    ChartSpec spec;
    spec.id = object[u"id"_s].toString();
    spec.title = object[u"title"_s].toString();
    spec.group = object[u"group"_s].toString();
    for (const auto &value : object[u"sources"_s].toArray()) {
        const QJsonObject item = value.toObject();
        SourceSpec source;
        source.provider = item[u"provider"_s].toString();
        source.name = item[u"name"_s].toString();
        source.label = item[u"label"_s].toString();
        source.allTags = !item.contains(u"tags"_s);
        source.tags = item[u"tags"_s].toString();
        source.factor = item[u"factor"_s].toDouble(1);
        source.divideByProvider = item[u"divideByProvider"_s].toString();
        source.divideByName = item[u"divideByName"_s].toString();
        source.groupBy = item[u"groupBy"_s].toString();
        source.totalProvider = item[u"totalProvider"_s].toString();
        source.totalName = item[u"totalName"_s].toString();
        source.process = item[u"process"_s].toString();
        source.processName = item[u"processName"_s].toString();
        if (!source.provider.isEmpty() && !source.name.isEmpty())
            spec.sources.append(source);
    }
    if (spec.id.isEmpty() || spec.sources.isEmpty())
        return {};
    if (object.contains(u"unit"_s)) {
        const QJsonObject unit = object[u"unit"_s].toObject();
        spec.unit = Unit{kindOf(unit[u"kind"_s].toString()), unit[u"rate"_s].toBool(), unit[u"text"_s].toString()};
    }
    spec.fixedTop = std::max(0.0, object[u"top"_s].toDouble());
    spec.steps = object[u"steps"_s].toBool();
    spec.byTag = object[u"byTag"_s].toBool();
    spec.wide = object[u"wide"_s].toBool();
    spec.topCount = qBound(1, object[u"topCount"_s].toInt(5), 50);
    spec.now = object[u"now"_s].toString() == u"first" ? ChartSpec::Now::First : ChartSpec::Now::Sum;
    for (const auto &value : object[u"thresholds"_s].toArray())
        spec.thresholds.append({value.toObject()[u"name"_s].toString(), value.toObject()[u"value"_s].toDouble()});
    return spec;
}

void dropWords(ChartSpec &spec, const ReadyChart &ready)
{
    if (spec.title == ready.spec.title)
        spec.title.clear();
    for (SourceSpec &source : spec.sources) {
        if (!readyLabel(ready, source).isEmpty())
            source.label.clear();
    }
    if (spec.unit && ready.spec.unit)
        spec.unit->text.clear();
}

void takeWords(ChartSpec &spec, const ReadyChart &ready)
{
    if (spec.title.isEmpty() || spec.title == ready.plainTitle)
        spec.title = ready.spec.title;
    for (SourceSpec &source : spec.sources) {
        const QString label = readyLabel(ready, source);
        source.label = label.isEmpty() ? source.label : label;
    }
    if (spec.unit && ready.spec.unit)
        spec.unit->text = ready.spec.unit->text;
}

QList<ReadyGroup> readyGroups()
{
    using Now = ChartSpec::Now;
    SourceSpec cpuTime = from(runtime, u"dotnet.process.cpu.time", {}, 100);
    cpuTime.divideByProvider = QString::fromUtf16(runtime);
    cpuTime.divideByName = u"dotnet.process.cpu.count"_s;
    cpuTime.allTags = false;
    SourceSpec userTime = cpuTime;
    userTime.label = tr("user");
    userTime.tags = u"cpu.mode=user"_s;
    SourceSpec systemTime = cpuTime;
    systemTime.label = tr("system");
    systemTime.tags = u"cpu.mode=system"_s;
    // One observation is one request; the runtime counts only so many tag sets, the rate knows all.
    SourceSpec routes = from(hosting, u"http.server.request.duration.count");
    routes.groupBy = u"http.route"_s;
    routes.totalProvider = QString::fromUtf16(hosting);
    routes.totalName = u"requests-per-second"_s;

    return {
        GroupBuilder(u"cpu", tr("CPU and memory"))
            .chart(u"cpu", tr("CPU"), {{userTime, systemTime}, {from(runtime, u"cpu-usage", tr("CPU"))}}, percent())
            .chart(u"memory", tr("Working set"),
                   {{from(runtime, u"working-set", tr("working set")), from(runtime, u"gc-committed", tr("committed"))},
                    {from(runtime, u"dotnet.process.memory.working_set", tr("working set")),
                     from(runtime, u"dotnet.gc.last_collection.memory.committed_size", tr("committed"))}},
                   {}, false, Now::First),
        GroupBuilder(u"gc", tr("GC and heap"))
            .chart(u"heap", tr("GC heap"),
                   {{from(runtime, u"gen-0-size", tr("gen 0")), from(runtime, u"gen-1-size", tr("gen 1")),
                     from(runtime, u"gen-2-size", tr("gen 2")), from(runtime, u"loh-size", tr("LOH")),
                     from(runtime, u"poh-size", tr("POH"))},
                    {from(runtime, u"dotnet.gc.last_collection.heap.size")}})
            .chart(u"alloc", tr("Allocation rate"),
                   {{from(runtime, u"alloc-rate", tr("allocated"))},
                    {from(runtime, u"dotnet.gc.heap.total_allocated", tr("allocated"))}})
            .chart(u"pause", tr("GC pauses"),
                   {{from(runtime, u"total-pause-time-by-gc", tr("pause"))}, {from(runtime, u"dotnet.gc.pause.time", tr("pause"))}},
                   {}, true)
            .chart(u"collections", tr("Collections"),
                   {{from(runtime, u"gen-0-gc-count", tr("gen 0")), from(runtime, u"gen-1-gc-count", tr("gen 1")),
                     from(runtime, u"gen-2-gc-count", tr("gen 2"))},
                    {from(runtime, u"dotnet.gc.collections")}},
                   perSecond(), true)
            .chart(u"fragmentation", tr("Time in GC, fragmentation"),
                   {{from(runtime, u"time-in-gc", tr("time in GC")), from(runtime, u"gc-fragmentation", tr("fragmentation"))}},
                   percent(), false, Now::First),
        GroupBuilder(u"threads", tr("Thread pool"))
            .chart(u"pool", tr("Thread pool"),
                   {{from(runtime, u"threadpool-thread-count", tr("threads")), from(runtime, u"threadpool-queue-length", tr("queue"))},
                    {from(runtime, u"dotnet.thread_pool.thread.count", tr("threads")),
                     from(runtime, u"dotnet.thread_pool.queue.length", tr("queue"))}},
                   counted(tr("threads")), true, Now::First)
            .chart(u"work", tr("Work items"),
                   {{from(runtime, u"threadpool-completed-items-count", tr("completed"))},
                    {from(runtime, u"dotnet.thread_pool.work_item.count", tr("completed"))}},
                   perSecond(), true)
            .chart(u"locks", tr("Lock contention"),
                   {{from(runtime, u"monitor-lock-contention-count", tr("contentions"))},
                    {from(runtime, u"dotnet.monitor.lock_contentions", tr("contentions"))}},
                   perSecond(), true),
        GroupBuilder(u"exceptions", tr("Exceptions and JIT"))
            .chart(u"exceptions", tr("Exceptions"),
                   {{from(runtime, u"exception-count", tr("thrown"))}, {from(runtime, u"dotnet.exceptions")}}, perSecond(), true)
            .chart(u"jit", tr("JIT"),
                   {{from(runtime, u"time-in-jit", tr("time in JIT"))}, {from(runtime, u"dotnet.jit.compilation.time", tr("time in JIT"))}},
                   {}, true),
        GroupBuilder(u"server", tr("HTTP server"))
            .chart(u"requests", tr("Requests"),
                   {{routes}, {from(hosting, u"requests-per-second", tr("requests"))}},
                   perSecond())
            .chart(u"request-duration", tr("Request duration"), {{from(hosting, u"http.server.request.duration")}},
                   {}, false, Now::First)
            .chart(u"active-requests", tr("Active requests"),
                   {{from(hosting, u"current-requests", tr("active"))}, {from(hosting, u"http.server.active_requests")}},
                   counted(tr("requests")), true),
        GroupBuilder(u"client", tr("HTTP client"))
            .chart(u"outgoing", tr("Outgoing requests"),
                   {{from(httpClient, u"requests-started-rate", tr("started")), from(httpClient, u"requests-failed-rate", tr("failed"))}},
                   perSecond(), false, Now::First)
            .chart(u"outgoing-duration", tr("Outgoing duration"), {{from(httpClient, u"http.client.request.duration")}},
                   {}, false, Now::First)
            .chart(u"outgoing-active", tr("Open outgoing"),
                   {{from(httpClient, u"current-requests", tr("active"))}, {from(httpClient, u"http.client.active_requests")}},
                   counted(tr("requests")), true)
            .chart(u"outgoing-connections", tr("Outgoing connections"),
                   {{from(httpClient, u"http11-connections-current-total", tr("HTTP/1.1")),
                     from(httpClient, u"http20-connections-current-total", tr("HTTP/2")),
                     from(httpClient, u"http30-connections-current-total", tr("HTTP/3"))},
                    {from(httpClient, u"http.client.open_connections")}},
                   counted(tr("connections")), true),
        GroupBuilder(u"kestrel", tr("Kestrel"))
            .chart(u"connections", tr("Connections"),
                   {{from(kestrelSource, u"current-connections", tr("open"))}, {from(kestrelMeter, u"kestrel.active_connections")}},
                   counted(tr("connections")), true)
            .chart(u"connection-rate", tr("New connections"), {{from(kestrelSource, u"connections-per-second", tr("new"))}},
                   perSecond(), true)
            .chart(u"kestrel-queues", tr("Kestrel queues"),
                   {{from(kestrelSource, u"connection-queue-length", tr("connections")),
                     from(kestrelSource, u"request-queue-length", tr("requests"))},
                    {from(kestrelMeter, u"kestrel.queued_connections", tr("connections")),
                     from(kestrelMeter, u"kestrel.queued_requests", tr("requests"))}},
                   counted(tr("waiting")), true)
            .chart(u"connection-duration", tr("Connection duration"), {{from(kestrelMeter, u"kestrel.connection.duration")}},
                   {}, false, Now::First),
    };
}

} // namespace clrscope::ui
