// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardmodel.h"

#include "theme/theme.h"

#include <QJsonArray>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

using metrics::SeriesId;
using metrics::SeriesInfo;

namespace {

constexpr auto flushEvery = std::chrono::milliseconds(50);
constexpr qsizetype mostMarks = 2000;
constexpr qsizetype mostGaps = 500;
constexpr double burstBegins = 10; ///< exceptions a second
constexpr double burstEnds = 3;

QString sourceKey(const QString &provider, const QString &name)
{
    return provider + u'\n' + name;
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
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

/// The newest value there is, at `until` or a little before.
double newestValue(const metrics::MetricStore &store, SeriesId id, qint64 until, qint64 patienceMs)
{
    const auto points = store.range(id, until - patienceMs, until);
    for (auto it = points.rbegin(); it != points.rend(); ++it) {
        if (it->utcMs <= until)
            return it->utcMs >= until - patienceMs ? it->value : noValue;
    }
    return noValue;
}

/// Sums curves whose samples belong to the same interval.
std::vector<Point> summed(const std::vector<const Curve *> &curves, qint64 stepMs)
{
    std::map<qint64, Point> sums;
    for (const Curve *curve : curves) {
        for (const Point &point : curve->points) {
            if (std::isnan(point.value))
                continue;
            Point &sum = sums[point.utcMs / std::max<qint64>(1, stepMs)];
            sum.utcMs = std::max(sum.utcMs, point.utcMs);
            sum.value += point.value;
        }
    }
    std::vector<Point> points;
    points.reserve(sums.size());
    for (const auto &[bucket, point] : sums)
        points.push_back(point);
    return points;
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
    void undo() override { m_model->setCharts(m_before); }
    void redo() override { m_model->setCharts(m_after); }

private:
    DashboardModel *m_model;
    QList<ChartSpec> m_before;
    QList<ChartSpec> m_after;
};

DashboardModel::DashboardModel(QObject *parent)
    : QObject(parent)
    , m_store(metrics::StoreLimits{.pointsPerSeries = 3600, .series = 2000})
    , m_ready(readyGroups())
    , m_timeline(std::make_shared<Timeline>())
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushEvery);
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

void DashboardModel::addSamples(const events::SampleBatch &batch)
{
    if (!batch || batch->empty())
        return;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = 0;
    for (const events::CounterSample &sample : *batch) {
        const qint64 ms = sample.utcNs / 1'000'000;
        first = std::min(first, ms);
        last = std::max(last, ms);
        if (sample.intervalSeconds >= 0.1)
            m_intervalMs = std::max<qint64>(100, std::llround(sample.intervalSeconds * 1000));
        watchForEvents(sample);
    }
    const qint64 patience = std::max<qint64>(m_intervalMs * 5 / 2, 2500);
    if (m_newestMs > 0 && first - m_newestMs > patience) {
        const QString seconds = Format().count((first - m_newestMs) / 1000);
        addGap({{m_newestMs + m_intervalMs / 2, first - m_intervalMs / 2},
                m_silenceReason.isEmpty() ? tr("no samples %1 s").arg(seconds)
                                          : tr("no samples %1 s (%2)").arg(seconds, m_silenceReason)});
    }
    m_silenceReason.clear();
    m_newestMs = std::max(m_newestMs, last);
    m_oldestMs = m_oldestMs == 0 ? first : std::min(m_oldestMs, first);
    for (const SeriesId id : m_store.append(*batch)) {
        if (id >= m_knownSeries)
            noteSeries(id);
    }
    if (!m_flush.isActive())
        m_flush.start();
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
    if (sample.name != "exception-count")
        return;
    const double rate = sample.intervalSeconds > 0 ? sample.value / sample.intervalSeconds : sample.value;
    const qint64 from = ms - std::llround(sample.intervalSeconds * 1000);
    if (m_burstFrom == 0 && rate >= burstBegins) {
        m_burstFrom = from;
        m_burstCount = 0;
    }
    if (m_burstFrom > 0) {
        if (rate >= burstEnds) {
            m_burstCount += sample.value;
            addMark({MarkKind::Exceptions, m_burstFrom, ms,
                     tr("%n exceptions", nullptr, static_cast<int>(std::lround(m_burstCount))),
                     u"burst %1"_s.arg(m_burstFrom)});
        } else {
            m_burstFrom = 0;
        }
    }
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

void DashboardModel::offerReadyCharts()
{
    QList<ChartSpec> charts = m_charts;
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

std::vector<Curve> DashboardModel::curvesOf(const SourceSpec &source, const ChartSpec &spec, TimeSpan range,
                                            qint64 nowMs, Unit *unit, QString *note) const
{
    if (!source.process.isEmpty()) {
        for (const Peer &peer : m_peers) {
            if (peer.key != source.process || !peer.model)
                continue;
            SourceSpec own = source;
            own.process.clear();
            auto curves = peer.model->curvesOf(own, spec, range, nowMs, unit, note);
            for (Curve &curve : curves) {
                curve.key.prepend(peer.key + u'\n');
                curve.name = peer.name + u' ' + curve.name;
            }
            return curves;
        }
        return {};
    }
    std::vector<Curve> curves;
    const auto ids = m_bySource.constFind(sourceKey(source.provider, source.name));
    if (ids == m_bySource.constEnd())
        return curves;

    double divisor = 1;
    if (!source.divideByName.isEmpty()) {
        const auto by = m_bySource.constFind(sourceKey(source.divideByProvider, source.divideByName));
        if (by != m_bySource.constEnd() && !by->empty()) {
            const double count = newestValue(m_store, by->front(), m_newestMs, 60'000);
            if (count > 0)
                divisor = count;
        }
    }

    struct Found
    {
        const SeriesInfo *info;
        Curve curve;
    };
    std::vector<Found> found;
    // Tags all of them share say nothing about the difference: GET, 1.1, http.
    QStringList shared;
    bool isFirst = true;
    for (const SeriesId id : *ids) {
        const SeriesInfo *info = m_store.find(id);
        if (!info)
            continue;
        const QStringList tags = text(info->tags).split(u',');
        if (isFirst)
            shared = tags;
        else
            shared.removeIf([&](const QString &tag) { return !tags.contains(tag); });
        isFirst = false;
    }
    const qint64 patience = m_intervalMs * 3;
    bool isHistogram = false;
    for (const SeriesId id : *ids) {
        const SeriesInfo *info = m_store.find(id);
        if (!info || (!source.allTags && text(info->tags) != source.tags))
            continue;
        isHistogram = isHistogram || info->quantile >= 0;
        const bool isRate = info->kind == events::InstrumentKind::EventCounterSum || info->kind == events::InstrumentKind::Counter;
        const Format::ParsedUnit parsed = Format::parseUnit(text(info->unit), isRate);
        *unit = parsed.unit;
        const double factor = parsed.factor * source.factor / divisor;
        Found one{info, {}};
        one.curve.key = sourceKey(source.provider, source.name) + u'\n' + text(info->tags) + u'\n' + QString::number(info->quantile);
        one.curve.points = m_store.range(id, range.from, range.to);
        one.curve.now = newestValue(m_store, id, std::min(nowMs, m_newestMs), patience) * factor;
        if (factor != 1) {
            for (Point &point : one.curve.points)
                point.value *= factor;
        }
        one.curve.style = spec.steps ? CurveStyle::Step : CurveStyle::Line;
        QStringList telling = text(info->tags).split(u',');
        if (source.allTags)
            telling.removeIf([&](const QString &tag) { return shared.contains(tag); });
        QString words = tagWords(telling.join(u','));
        if (words.isEmpty())
            words = tagWords(text(info->tags));
        one.curve.name = !words.isEmpty() && (source.label.isEmpty() || ids->size() > 1)
            ? (source.label.isEmpty() ? words : QString(source.label + u' ' + words))
            : !source.label.isEmpty()      ? source.label
            : !info->displayName.empty()   ? text(info->displayName)
                                           : text(info->name);
        found.push_back(std::move(one));
    }

    if (isHistogram) {
        QStringList tagSets;
        for (const Found &one : found) {
            const QString tags = text(one.info->tags);
            if (!tagSets.contains(tags))
                tagSets += tags;
        }
        if (tagSets.size() == 1) {
            // One distribution: a line and two shades.
            std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.info->quantile < b.info->quantile; });
            for (Found &one : found) {
                const double percent = one.info->quantile * 100;
                one.curve.name = u"p%1"_s.arg(percent);
                one.curve.style = percent < 90 ? CurveStyle::Line : percent < 98 ? CurveStyle::Band95 : CurveStyle::Band99;
                curves.push_back(std::move(one.curve));
            }
            *note = u"p50"_s;
            return curves;
        }
        std::erase_if(found, [](const Found &one) { return std::abs(one.info->quantile - 0.95) > 1e-9; });
        *note = u"p95"_s;
    }

    if (found.size() > static_cast<std::size_t>(spec.topCount) + 1) {
        std::vector<double> weight(found.size());
        std::vector<std::size_t> order(found.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            order[i] = i;
            for (const Point &point : found[i].curve.points)
                weight[i] += std::isnan(point.value) ? 0 : point.value;
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return weight[a] > weight[b]; });
        std::vector<const Curve *> rest;
        Curve others;
        others.now = 0;
        for (std::size_t i = static_cast<std::size_t>(spec.topCount); i < order.size(); ++i) {
            const Curve &curve = found[order[i]].curve;
            rest.push_back(&curve);
            others.now += std::isnan(curve.now) ? 0 : curve.now;
        }
        if (!isHistogram) { // percentiles have no sum
            others.points = summed(rest, m_intervalMs);
            others.name = tr("others (%1)", "the curves that are not among the top ones, and how many").arg(rest.size());
            others.key = sourceKey(source.provider, source.name) + u"\nothers"_s;
            others.style = spec.steps ? CurveStyle::Step : CurveStyle::Line;
        }
        order.resize(static_cast<std::size_t>(spec.topCount));
        std::sort(order.begin(), order.end()); // colours stay with their series while the set stays
        for (const std::size_t i : order)
            curves.push_back(found[i].curve);
        if (!isHistogram)
            curves.push_back(std::move(others));
        return curves;
    }
    for (Found &one : found)
        curves.push_back(std::move(one.curve));
    return curves;
}

ChartContent DashboardModel::content(const ChartSpec &spec, TimeSpan range, qint64 nowMs) const
{
    ChartContent content;
    content.title = spec.title;
    content.thresholds = spec.thresholds;
    content.fixedTop = spec.fixedTop;
    bool hasUnit = false;
    int colour = 0;
    for (const SourceSpec &source : spec.sources) {
        Unit unit;
        QString note;
        auto curves = curvesOf(source, spec, range, nowMs, &unit, &note);
        if (curves.empty())
            continue;
        if (!hasUnit)
            content.unit = unit;
        hasUnit = true;
        if (!note.isEmpty())
            content.nowNote = note;
        bool sharesColour = false;
        for (Curve &curve : curves) {
            const bool isBand = curve.style == CurveStyle::Band95 || curve.style == CurveStyle::Band99;
            if (isBand && sharesColour)
                curve.colour = colour - 1; // shade of the line before
            else
                curve.colour = colour++;
            sharesColour = true;
            content.curves.push_back(std::move(curve));
        }
    }
    if (spec.unit)
        content.unit = *spec.unit;
    if (content.unit.kind == Unit::Kind::Plain && content.unit.text.isEmpty() && content.unit.isRate)
        content.unit.kind = Unit::Kind::Count;
    if (content.curves.empty()) {
        content.message = tr("%1 is not published by this process (yet).")
                              .arg(spec.sources.isEmpty() ? spec.title : spec.sources.constFirst().name);
        return content;
    }
    if (!spec.sources.isEmpty())
        content.source = spec.sources.constFirst().provider + u", " + spec.sources.constFirst().name;

    const bool isDistribution = !content.nowNote.isEmpty();
    if (spec.now == ChartSpec::Now::First || isDistribution) {
        content.now = content.curves.front().now;
        if (content.nowNote == u"p95") { // of the worst
            for (const Curve &curve : content.curves)
                content.now = std::isnan(content.now) ? curve.now : std::isnan(curve.now) ? content.now : std::max(content.now, curve.now);
        }
    } else {
        double sum = 0;
        bool any = false;
        for (const Curve &curve : content.curves) {
            if (std::isnan(curve.now))
                continue;
            sum += curve.now;
            any = true;
        }
        content.now = any ? sum : noValue;
    }
    return content;
}

QJsonObject DashboardModel::layoutJson() const
{
    QJsonArray charts;
    for (const ChartSpec &spec : m_charts)
        charts.append(toJson(spec));
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
        const auto spec = chartSpecFromJson(value.toObject());
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

void DashboardModel::restore(const SavedSeries &samples, const Timeline &timeline)
{
    m_store.clear();
    m_bySource.clear();
    m_knownSeries = 0;
    m_newestMs = 0;
    m_oldestMs = 0;
    m_intervalMs = samples.intervalMs;
    const double interval = static_cast<double>(samples.intervalMs) / 1000;
    for (const auto &[info, points] : samples.series) {
        std::vector<events::CounterSample> batch; // one series at a time keeps this small
        events::CounterSample sample;
        sample.kind = info.kind;
        sample.provider = info.provider;
        sample.name = info.name;
        sample.displayName = info.displayName;
        sample.unit = info.unit;
        sample.hasUnit = !info.unit.empty();
        sample.tags = info.tags;
        sample.meterTags = info.meterTags;
        sample.instrumentTags = info.instrumentTags;
        sample.isMeter = info.isMeter;
        sample.intervalSeconds = interval;
        if (info.quantile >= 0)
            sample.quantile = info.quantile;
        for (const Point &point : points) {
            sample.utcNs = point.utcMs * 1'000'000;
            sample.value = sample.isRate() ? point.value * interval : point.value;
            batch.push_back(sample);
            m_newestMs = std::max<qint64>(m_newestMs, point.utcMs);
            m_oldestMs = m_oldestMs == 0 ? point.utcMs : std::min<qint64>(m_oldestMs, point.utcMs);
        }
        for (const SeriesId id : m_store.append(batch)) {
            if (id >= m_knownSeries)
                noteSeries(id);
        }
    }
    m_timeline = std::make_shared<Timeline>(timeline);
    m_flush.start();
}

} // namespace clrscope::ui
