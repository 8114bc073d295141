// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardmodel.h"

#include "theme/theme.h"

#include <QJsonArray>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

using metrics::SeriesId;
using metrics::SeriesInfo;

namespace {

constexpr auto flushSoonest = std::chrono::milliseconds(50);
constexpr auto flushLatest = std::chrono::milliseconds(250);
constexpr qsizetype mostMarks = 2000;
constexpr qsizetype mostGaps = 500;
constexpr std::size_t mostInstruments = 5000;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

bool isGrowing(const events::Instrument &instrument)
{
    return instrument.type.find("Counter") != std::string::npos && instrument.type.find("UpDown") == std::string::npos;
}

/// Instruments of one name in several meters, or in one, are told apart like tags: of the second on, what it
/// has of its own stands among them.
events::SampleBatch withTwinsAsTags(const events::SampleBatch &batch)
{
    const auto isTwin = [](const events::CounterSample &sample) { return sample.twin > 0; };
    if (std::none_of(batch->begin(), batch->end(), isTwin))
        return batch;
    auto told = std::make_shared<std::vector<events::CounterSample>>(*batch);
    for (events::CounterSample &sample : *told) {
        if (!isTwin(sample))
            continue;
        for (const std::string &more : {sample.instrumentTags, sample.meterTags, "instance=#" + std::to_string(sample.twin + 1)}) {
            if (!more.empty())
                sample.tags.append(sample.tags.empty() ? "" : ",").append(more);
        }
    }
    return told;
}

/// Where a ready-made chart stands: what one looks at first comes first, the rest by group.
qsizetype readyRank(const QString &id)
{
    static const QStringList order{
        u"cpu"_s, u"requests"_s, u"request-duration"_s, u"heap"_s, u"alloc"_s, u"pause"_s, u"pool"_s, u"exceptions"_s,
        u"memory"_s, u"collections"_s, u"fragmentation"_s, u"work"_s, u"locks"_s, u"jit"_s, u"active-requests"_s,
        u"connections"_s, u"connection-rate"_s, u"kestrel-queues"_s, u"connection-duration"_s, u"outgoing"_s,
        u"outgoing-duration"_s, u"outgoing-active"_s, u"outgoing-connections"_s};
    const qsizetype at = order.indexOf(id);
    return at < 0 ? order.size() : at;
}

} // namespace

class ChartsCommand : public QUndoCommand
{
public:
    ChartsCommand(DashboardModel *model, QList<ChartSpec> after, const QString &what)
        : QUndoCommand(what)
        , m_model(model)
        , m_before(model->charts())
        , m_after(std::move(after))
    {
    }
    void undo() override { m_model->setCharts(withNewcomers(m_before)); }
    void redo() override { m_model->setCharts(withNewcomers(m_after)); }

private:
    /// Charts that came by themselves since then are nobody's step: they stay where they are.
    [[nodiscard]] QList<ChartSpec> withNewcomers(QList<ChartSpec> charts) const
    {
        const auto has = [](const QList<ChartSpec> &list, const QString &id) {
            return std::any_of(list.begin(), list.end(), [&](const ChartSpec &spec) { return spec.id == id; });
        };
        const QList<ChartSpec> &now = m_model->charts();
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (!has(m_before, now[i].id) && !has(m_after, now[i].id))
                charts.insert(std::min(i, charts.size()), now[i]);
        }
        return charts;
    }

    DashboardModel *m_model;
    QList<ChartSpec> m_before;
    QList<ChartSpec> m_after;
};

DashboardModel::DashboardModel(QObject *parent)
    : QObject(parent)
    , m_store(metrics::StoreLimits{.pointsPerSeries = 3600, .series = mostSeries})
    , m_ready(readyGroups())
    , m_timeline(std::make_shared<Timeline>())
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushSoonest);
    connect(&m_flush, &QTimer::timeout, this, &DashboardModel::changed);
    m_offer.setSingleShot(true);
    m_offer.setInterval(0);
    connect(&m_offer, &QTimer::timeout, this, [this] {
        offerReadyCharts();
        Q_EMIT seriesAdded();
    });
    m_undo.setUndoLimit(100);
}

DashboardModel::~DashboardModel() = default;

QString DashboardModel::sourceKey(const QString &provider, const QString &name)
{
    return provider + u'\n' + name;
}

void DashboardModel::setPeers(QList<Peer> peers)
{
    if (peers == m_peers)
        return;
    for (const Peer &peer : std::as_const(m_peers)) {
        if (peer.model)
            disconnect(peer.model, &DashboardModel::sampled, this, nullptr);
    }
    m_peers = std::move(peers);
    followPeers();
    if (!m_flush.isActive())
        m_flush.start();
}

/// Charts that compare move on although our own process may say nothing.
void DashboardModel::followPeers()
{
    const QSet<QString> compared = comparedKeys();
    for (const Peer &peer : std::as_const(m_peers)) {
        if (!peer.model)
            continue;
        disconnect(peer.model, &DashboardModel::sampled, this, nullptr);
        if (compared.contains(peer.key)) // not changed(): two that compare with each other would never rest
            connect(peer.model, &DashboardModel::sampled, this, &DashboardModel::flushSoon);
    }
}

void DashboardModel::flushSoon()
{
    // Providers send theirs one after the other: the charts wait for all of a second, not for each.
    if (!m_flush.isActive())
        m_flush.start(std::clamp(std::chrono::milliseconds(m_intervalMs / 4), flushSoonest, flushLatest));
}

QStringList DashboardModel::comparedSources(const QString &key) const
{
    QStringList names;
    for (const ChartSpec &chart : m_charts) {
        for (const SourceSpec &source : chart.sources) {
            if (source.process == key && !names.contains(source.provider))
                names += source.provider;
        }
    }
    return names;
}

bool DashboardModel::comparesWith(const QString &key) const
{
    return comparedKeys().contains(key);
}

QSet<QString> DashboardModel::comparedKeys() const
{
    QSet<QString> keys;
    for (const ChartSpec &chart : m_charts) {
        for (const SourceSpec &source : chart.sources) {
            if (!source.process.isEmpty())
                keys.insert(source.process);
        }
    }
    return keys;
}

void DashboardModel::compare(const QString &chartId, const Peer &peer)
{
    const ChartSpec *found = chart(chartId);
    if (!found)
        return;
    ChartSpec changed = *found;
    for (const SourceSpec &source : found->sources) {
        if (!source.process.isEmpty())
            continue;
        SourceSpec other = source;
        other.process = peer.key;
        other.processName = peer.name;
        if (!changed.sources.contains(other))
            changed.sources.append(other);
    }
    changeChart(changed, tr("compare with %1").arg(peer.name));
}

void DashboardModel::forgetComparisons()
{
    QList<ChartSpec> charts = m_charts;
    for (ChartSpec &spec : charts)
        spec.sources.removeIf([](const SourceSpec &source) { return !source.process.isEmpty(); });
    charts.removeIf([](const ChartSpec &spec) { return spec.sources.isEmpty(); });
    setCharts(charts);
}

void DashboardModel::endComparison(const QString &chartId, const QString &key)
{
    const ChartSpec *found = chart(chartId);
    if (!found)
        return;
    ChartSpec changed = *found;
    QString name;
    changed.sources.removeIf([&](const SourceSpec &source) {
        const bool is = !source.process.isEmpty() && (key.isEmpty() || source.process == key);
        if (is)
            name = source.processName;
        return is;
    });
    changeChart(changed, tr("end the comparison with %1").arg(name));
}

void DashboardModel::addSamples(const events::SampleBatch &sent)
{
    if (!sent || sent->empty())
        return;
    const events::SampleBatch batch = withTwinsAsTags(sent);
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = 0;
    for (const events::CounterSample &sample : *batch) {
        const qint64 ms = sample.utcNs / 1'000'000;
        first = std::min(first, ms);
        last = std::max(last, ms);
        if (sample.intervalSeconds >= 0.1)
            m_intervalMs = std::max<qint64>(100, std::llround(sample.intervalSeconds * 1000));
        watchForEvents(sample);
        if (sample.kind == events::InstrumentKind::Histogram)
            m_merge.add(sample);
    }
    const qint64 patience = std::max<qint64>(m_intervalMs * 5 / 2, 2500);
    if (m_newestMs > 0 && first - m_newestMs > patience) {
        const QString seconds = Format().count((first - m_newestMs) / 1000);
        addGap({{m_newestMs + m_intervalMs / 2, first - m_intervalMs / 2},
                m_silenceReason.isEmpty() ? tr("no samples %1 s").arg(seconds)
                                          : tr("no samples %1 s (%2)").arg(seconds, m_silenceReason)});
    }
    if (!m_silenceReason.isEmpty()) {
        m_reasons.append({{m_newestMs, first}, m_silenceReason});
        if (m_reasons.size() > mostGaps)
            m_reasons.removeFirst();
    }
    m_silenceReason.clear();
    m_newestMs = std::max(m_newestMs, last);
    m_oldestMs = m_oldestMs == 0 ? first : std::min(m_oldestMs, first);
    append(*batch);
    append(m_merge.take(m_newestMs));
    flushSoon();
    Q_EMIT sampled();
}

void DashboardModel::addInstruments(const metrics::InstrumentBatch &batch)
{
    if (!batch)
        return;
    bool isNew = false;
    for (const events::Instrument &instrument : *batch) {
        const QString key = sourceKey(text(instrument.meter), text(instrument.name));
        if (m_listed.contains(key) || m_instruments.size() >= mostInstruments)
            continue;
        m_listed.insert(key);
        m_instruments.push_back(instrument);
        isNew = true;
    }
    if (isNew && !m_offer.isActive())
        m_offer.start();
}

void DashboardModel::append(std::span<const events::CounterSample> samples)
{
    for (const SeriesId id : m_store.append(samples)) {
        if (id >= m_knownSeries)
            noteSeries(id);
    }
}

void DashboardModel::noteSeries(SeriesId id)
{
    m_knownSeries = std::max<std::size_t>(m_knownSeries, id + 1);
    const SeriesInfo *info = m_store.find(id);
    if (!info)
        return;
    m_bySource[sourceKey(text(info->provider), text(info->name))].push_back(id);
    if (!m_offer.isActive()) // once for the dozens of new series a batch brings
        m_offer.start();
}

void DashboardModel::watchForEvents(const events::CounterSample &sample)
{
    if (sample.provider != "System.Runtime" || std::isnan(sample.value))
        return;
    const qint64 ms = sample.utcNs / 1'000'000;
    const bool isGen2 = sample.name == "gen-2-gc-count"
        || (sample.name == "dotnet.gc.collections" && sample.tags.find("=gen2") != std::string::npos);
    if (isGen2 && sample.value > 0 && m_newestMs > 0) {
        const auto recent = std::find_if(m_timeline->marks.crbegin(), m_timeline->marks.crend(),
                                         [](const Mark &mark) { return mark.kind == MarkKind::GcGen2; });
        // Counter and meter both tell of the same collections.
        if (recent == m_timeline->marks.crend() || ms - recent->from > m_intervalMs * 3 / 4) {
            const auto count = static_cast<int>(std::lround(sample.value));
            addMark({MarkKind::GcGen2, ms, ms, count > 1 ? tr("%n collections", nullptr, count) : QString(), {}});
        }
        return;
    }
    if (const auto burst = m_bursts.add(sample))
        addMark(*burst);
}

void DashboardModel::touchTimeline()
{
    // Charts hold the old one until they are given the new: never change what is shared.
    if (m_timeline.use_count() > 1)
        m_timeline = std::make_shared<Timeline>(*m_timeline);
}

void DashboardModel::addMark(const Mark &mark)
{
    touchTimeline();
    auto &marks = m_timeline->marks;
    if (!mark.key.isEmpty()) {
        const auto old = std::find_if(marks.begin(), marks.end(), [&](const Mark &m) { return m.key == mark.key; });
        if (old != marks.end()) {
            *old = mark;
            if (!m_flush.isActive())
                m_flush.start();
            return;
        }
    }
    const auto at = std::upper_bound(marks.begin(), marks.end(), mark.from,
                                     [](qint64 ms, const Mark &m) { return ms < m.from; });
    marks.insert(at, mark);
    if (marks.size() > mostMarks)
        marks.removeFirst();
    if (!m_flush.isActive())
        m_flush.start();
}

void DashboardModel::addGap(const Gap &gap)
{
    touchTimeline();
    m_timeline->gaps.append(gap);
    if (m_timeline->gaps.size() > mostGaps)
        m_timeline->gaps.removeFirst();
}

const ChartSpec *DashboardModel::chart(const QString &id) const
{
    const auto it = std::find_if(m_charts.cbegin(), m_charts.cend(), [&](const ChartSpec &spec) { return spec.id == id; });
    return it == m_charts.cend() ? nullptr : &*it;
}

void DashboardModel::setCharts(const QList<ChartSpec> &charts)
{
    m_charts = charts;
    followPeers();
    Q_EMIT chartsChanged();
}

void DashboardModel::pushCharts(const QList<ChartSpec> &charts, const QString &what)
{
    if (charts != m_charts)
        m_undo.push(new ChartsCommand(this, charts, what));
}

QString DashboardModel::freeId(const QString &wish) const
{
    if (!chart(wish))
        return wish;
    for (int number = 2;; ++number) {
        const QString id = wish + u'-' + QString::number(number);
        if (!chart(id))
            return id;
    }
}

void DashboardModel::addChart(ChartSpec spec, qsizetype at)
{
    spec.id = freeId(spec.id.isEmpty() ? u"chart"_s : spec.id);
    QList<ChartSpec> charts = m_charts;
    charts.insert(at < 0 || at > charts.size() ? charts.size() : at, spec);
    pushCharts(charts, tr("add chart %1").arg(spec.title));
}

void DashboardModel::removeChart(const QString &id)
{
    QList<ChartSpec> charts = m_charts;
    QString title;
    charts.removeIf([&](const ChartSpec &spec) {
        if (spec.id == id)
            title = spec.title;
        return spec.id == id;
    });
    pushCharts(charts, tr("remove chart %1").arg(title));
}

void DashboardModel::moveChart(const QString &id, qsizetype to)
{
    QList<ChartSpec> charts = m_charts;
    for (qsizetype from = 0; from < charts.size(); ++from) {
        if (charts[from].id == id) {
            charts.move(from, qBound<qsizetype>(0, to, charts.size() - 1));
            pushCharts(charts, tr("move chart %1").arg(charts[qBound<qsizetype>(0, to, charts.size() - 1)].title));
            return;
        }
    }
}

void DashboardModel::changeChart(const ChartSpec &spec, const QString &what)
{
    QList<ChartSpec> charts = m_charts;
    for (ChartSpec &chart : charts) {
        if (chart.id == spec.id)
            chart = spec;
    }
    pushCharts(charts, what);
}

std::optional<ChartSpec> DashboardModel::pick(const ReadyChart &ready) const
{
    for (const QList<SourceSpec> &sources : ready.alternatives) {
        ChartSpec spec = ready.spec;
        for (const SourceSpec &source : sources) {
            if (m_bySource.contains(sourceKey(source.provider, source.name)))
                spec.sources.append(source);
        }
        if (!spec.sources.isEmpty()) {
            spec.sources = sources; // the others may come with later samples
            return spec;
        }
    }
    return {};
}

const ReadyChart *DashboardModel::readyOf(const ChartSpec &spec) const
{
    for (const ReadyGroup &group : m_ready) {
        for (const ReadyChart &ready : group.charts) {
            if (group.id == spec.group && ready.spec.id == spec.id)
                return &ready;
        }
    }
    return nullptr;
}

bool DashboardModel::isReadyMade(const ChartSpec &spec, const SourceSpec &source) const
{
    const ReadyChart *ready = readyOf(spec);
    return ready && std::any_of(ready->alternatives.begin(), ready->alternatives.end(), [&](const QList<SourceSpec> &sources) {
        return std::any_of(sources.begin(), sources.end(),
                           [&](const SourceSpec &one) { return one.provider == source.provider && one.name == source.name; });
    });
}

std::optional<Unit> DashboardModel::unitOf(const ChartSpec &spec) const
{
    if (spec.unit)
        return spec.unit;
    for (const SourceSpec &source : spec.sources) {
        const auto ids = m_bySource.value(sourceKey(source.provider, source.name));
        if (const SeriesInfo *info = ids.empty() ? nullptr : m_store.find(ids.front()))
            return Format::parseUnit(text(info->unit), info->kind == events::InstrumentKind::EventCounterSum || info->kind == events::InstrumentKind::Counter).unit;
        for (const events::Instrument &instrument : m_instruments) { // published, not measured yet
            if (text(instrument.meter) == source.provider && text(instrument.name) == source.name)
                return Format::parseUnit(text(instrument.unit), isGrowing(instrument)).unit;
        }
    }
    return {};
}

/// What a better source was found for since it was offered, and nobody changed, takes that one.
void DashboardModel::improve(ChartSpec &chart) const
{
    const ReadyChart *ready = readyOf(chart);
    const auto best = ready ? pick(*ready) : std::nullopt;
    if (best && ready->alternatives.contains(chart.sources))
        chart.sources = best->sources;
}

void DashboardModel::offerReadyCharts()
{
    QList<ChartSpec> charts = m_charts;
    for (ChartSpec &chart : charts)
        improve(chart);
    for (const ReadyGroup &group : m_ready) {
        for (const ReadyChart &ready : group.charts) {
            const QString &id = ready.spec.id;
            if (m_offered.contains(id) || chart(id))
                continue;
            const auto spec = pick(ready);
            if (!spec)
                continue;
            m_offered.insert(id);
            // Before the first one that is less important; those the user added count as least.
            const auto rank = readyRank(id);
            const auto at = std::find_if(charts.cbegin(), charts.cend(), [&](const ChartSpec &other) {
                return other.group.isEmpty() || readyRank(other.id) > rank;
            });
            charts.insert(at - charts.cbegin(), *spec);
        }
    }
    if (charts != m_charts)
        setCharts(charts); // not the user's doing, so nothing to undo
}

bool DashboardModel::isGroupPublished(const QString &group) const
{
    for (const ReadyGroup &ready : m_ready) {
        if (ready.id == group)
            return std::any_of(ready.charts.begin(), ready.charts.end(), [this](const ReadyChart &chart) { return pick(chart).has_value(); });
    }
    return false;
}

void DashboardModel::setGroupShown(const QString &group, bool shown)
{
    QList<ChartSpec> charts = m_charts;
    for (const ReadyGroup &ready : m_ready) {
        if (ready.id != group)
            continue;
        for (const ReadyChart &chart : ready.charts) {
            const QString &id = chart.spec.id;
            if (!shown)
                charts.removeIf([&](const ChartSpec &spec) { return spec.id == id; });
            else if (const auto spec = pick(chart); spec && !DashboardModel::chart(id))
                charts.append(*spec);
            m_offered.insert(id);
        }
        pushCharts(charts, shown ? tr("show %1").arg(ready.title) : tr("hide %1").arg(ready.title));
    }
}

void DashboardModel::resetCharts()
{
    QList<ChartSpec> charts;
    m_offered.clear();
    for (const ReadyGroup &group : m_ready) {
        for (const ReadyChart &ready : group.charts) {
            if (const auto spec = pick(ready)) {
                m_offered.insert(spec->id);
                charts.append(*spec);
            }
        }
    }
    std::stable_sort(charts.begin(), charts.end(),
                     [](const ChartSpec &a, const ChartSpec &b) { return readyRank(a.id) < readyRank(b.id); });
    pushCharts(charts, tr("reset charts"));
}

SourceSpec DashboardModel::sourceFor(const SeriesInfo &info, bool allTags) const
{
    SourceSpec source;
    source.provider = text(info.provider);
    source.name = text(info.name);
    source.allTags = allTags;
    source.tags = allTags ? QString() : text(info.tags);
    if (info.tags.empty() || allTags)
        source.label = info.tags.empty() && !info.displayName.empty() ? text(info.displayName) : QString();
    return source;
}

ChartSpec DashboardModel::specFor(const events::Instrument &instrument) const
{
    ChartSpec spec;
    spec.id = text(instrument.name);
    spec.title = text(instrument.name);
    SourceSpec source;
    source.provider = text(instrument.meter);
    source.name = text(instrument.name);
    spec.sources = {source};
    spec.steps = isGrowing(instrument) && instrument.unit != "By" && instrument.unit != "s";
    return spec;
}

ChartSpec DashboardModel::specFor(const SeriesInfo &info, bool allTags) const
{
    ChartSpec spec;
    spec.id = text(info.name) + (allTags ? QString() : u'/' + text(info.tags));
    spec.title = info.displayName.empty() ? text(info.name) : text(info.displayName);
    if (!allTags && !info.tags.empty())
        spec.title += u' ' + tagWords(text(info.tags));
    spec.sources = {sourceFor(info, allTags)};
    const bool isRate = info.kind == events::InstrumentKind::EventCounterSum || info.kind == events::InstrumentKind::Counter;
    const Unit unit = Format::parseUnit(text(info.unit), isRate).unit;
    spec.fixedTop = unit.kind == Unit::Kind::Percent ? 100 : 0;
    spec.steps = unit.kind == Unit::Kind::Count || (unit.kind == Unit::Kind::Plain && isRate);
    return spec;
}

QJsonObject DashboardModel::layoutJson() const
{
    QJsonArray charts;
    for (ChartSpec spec : m_charts) {
        if (const ReadyChart *ready = readyOf(spec))
            dropWords(spec, *ready);
        charts.append(toJson(spec));
    }
    QJsonArray offered;
    QStringList ids(m_offered.begin(), m_offered.end());
    ids.sort();
    for (const QString &id : ids)
        offered.append(id);
    return {{u"version"_s, 1}, {u"charts"_s, charts}, {u"offered"_s, offered}};
}

void DashboardModel::setLayoutJson(const QJsonObject &layout)
{
    QList<ChartSpec> charts;
    QSet<QString> ids;
    for (const auto &value : layout[u"charts"_s].toArray()) {
        auto spec = chartSpecFromJson(value.toObject());
        if (const ReadyChart *ready = spec ? readyOf(*spec) : nullptr)
            takeWords(*spec, *ready);
        if (spec && !ids.contains(spec->id) && charts.size() < 200) {
            ids.insert(spec->id);
            charts.append(*spec);
        }
    }
    m_offered.clear();
    for (const auto &value : layout[u"offered"_s].toArray())
        m_offered.insert(value.toString());
    m_undo.clear();
    setCharts(charts);
}

void DashboardModel::restore(SavedSeries samples, const Timeline &timeline)
{
    m_store.clear();
    m_bySource.clear();
    m_knownSeries = 0;
    m_newestMs = 0;
    m_oldestMs = 0;
    m_reasons.clear();
    m_bursts.clear();
    m_merge.clear();
    m_intervalMs = samples.intervalMs;
    for (auto &[info, points] : samples.series) {
        if (points.empty())
            continue;
        const TimeSpan span{points.front().utcMs, points.back().utcMs};
        const auto id = m_store.restore(std::move(info), std::move(points));
        if (!id)
            continue;
        m_newestMs = std::max(m_newestMs, span.to);
        m_oldestMs = m_oldestMs == 0 ? span.from : std::min(m_oldestMs, span.from);
        noteSeries(*id);
    }
    m_timeline = std::make_shared<Timeline>(timeline);
    m_flush.start();
}

} // namespace clrscope::ui
