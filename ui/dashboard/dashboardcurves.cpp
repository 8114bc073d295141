// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a chart's sources and the stored samples to what it draws.
#include "dashboard/dashboardmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

using metrics::SeriesId;
using metrics::SeriesInfo;

namespace {

constexpr double wholeShare = 0.97; ///< of the total: the curves of the tags are all there is

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

bool isRate(const SeriesInfo &info)
{
    return info.kind == events::InstrumentKind::EventCounterSum || info.kind == events::InstrumentKind::Counter;
}

bool isLevel(const SeriesInfo &info)
{
    return info.kind == events::InstrumentKind::EventCounterMean || info.kind == events::InstrumentKind::Gauge;
}

/// The newest value there is, at `until` or a little before.
double newestValue(const metrics::MetricStore &store, SeriesId id, qint64 until, qint64 patienceMs)
{
    const auto points = store.pieces(id, until - patienceMs, until);
    for (std::size_t i = points.size(); i-- > 0;) {
        if (points[i].utcMs <= until)
            return points[i].utcMs >= until - patienceMs ? points[i].value : noValue;
    }
    return noValue;
}

/// Points where they lie, and what makes their values those of a chart.
struct Part
{
    metrics::PointPieces points;
    double factor = 1;
};

/// Sums parts whose samples belong to the same interval: less than half a step apart. There may be a thousand
/// of an hour each, so each is read once, from one end to the other.
std::vector<Point> summed(const std::vector<Part> &parts, qint64 stepMs)
{
    std::vector<Point> sums; // at the earliest of each interval's samples
    std::vector<qint64> slots; // the times that decide what belongs to one
    if (!parts.empty()) {
        sums.reserve(parts.front().points.size());
        slots.reserve(parts.front().points.size());
    }
    for (const Part &part : parts) {
        std::size_t at = 0;
        for (const auto &piece : {part.points.older, part.points.newer}) {
            for (const Point &point : piece) {
                while (at < slots.size() && slots[at] + stepMs / 2 < point.utcMs)
                    ++at;
                const double value = point.value * part.factor;
                if (at == slots.size() || point.utcMs < slots[at] - stepMs / 2) {
                    const auto place = static_cast<std::ptrdiff_t>(at);
                    slots.insert(slots.begin() + place, point.utcMs);
                    sums.insert(sums.begin() + place, {point.utcMs, value});
                    continue;
                }
                Point &sum = sums[at];
                sum.utcMs = std::min(sum.utcMs, point.utcMs);
                if (!std::isnan(value))
                    sum.value = std::isnan(sum.value) ? value : sum.value + value;
            }
        }
    }
    return sums;
}

/// Where a curve stops and goes on later.
QList<TimeSpan> silencesOf(const Curve &curve, qint64 stepMs)
{
    QList<TimeSpan> spans;
    const auto &points = curve.points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (!std::isnan(points[i].value) || std::isnan(points[i - 1].value))
            continue;
        std::size_t next = i;
        while (next < points.size() && std::isnan(points[next].value))
            ++next;
        if (next < points.size())
            spans.append({points[i - 1].utcMs + stepMs / 2, points[next].utcMs - stepMs / 2});
        i = next;
    }
    return spans;
}

double sumOfNow(const std::vector<const Curve *> &curves)
{
    double sum = noValue;
    for (const Curve *curve : curves) {
        if (!std::isnan(curve->now))
            sum = (std::isnan(sum) ? 0 : sum) + curve->now;
    }
    return sum;
}

double weightOf(std::span<const Point> points)
{
    double weight = 0;
    for (const Point &point : points)
        weight += std::isnan(point.value) ? 0 : point.value;
    return weight;
}

} // namespace

/// What a source has, before it is known what of it is drawn: only that is copied.
struct DashboardModel::Found
{
    const SeriesInfo *info = nullptr;
    QString tags;
    Curve curve; ///< without its points, if they are stored
    Part stored;

    [[nodiscard]] Part part() const { return curve.points.empty() ? stored : Part{{curve.points, {}}}; }
    [[nodiscard]] double weight() const
    {
        const Part all = part();
        return (weightOf(all.points.older) + weightOf(all.points.newer)) * all.factor;
    }
    [[nodiscard]] Curve drawn() &&
    {
        if (curve.points.empty()) {
            curve.points.reserve(stored.points.size());
            for (const auto &piece : {stored.points.older, stored.points.newer})
                curve.points.insert(curve.points.end(), piece.begin(), piece.end());
            if (stored.factor != 1) {
                for (Point &point : curve.points)
                    point.value *= stored.factor;
            }
        }
        return std::move(curve);
    }
};

std::vector<DashboardModel::Found> DashboardModel::find(const SourceSpec &source, const ChartSpec &spec, TimeSpan range,
                                                        qint64 nowMs, Drawn *drawn) const
{
    std::vector<Found> found;
    const auto ids = m_bySource.constFind(sourceKey(source.provider, source.name));
    if (ids == m_bySource.constEnd())
        return found;

    double divisor = 1;
    if (!source.divideByName.isEmpty()) {
        const auto by = m_bySource.constFind(sourceKey(source.divideByProvider, source.divideByName));
        if (by != m_bySource.constEnd() && !by->empty()) {
            const double count = newestValue(m_store, by->front(), m_newestMs, 60'000);
            if (count > 0)
                divisor = count;
        }
    }

    // Where all tags of a distribution are wanted as one, the merged series is there.
    const auto isMerged = [](const SeriesInfo &info) { return info.tags == HistogramMerge::allTags; };
    bool wantsMerged = false;
    for (const SeriesId id : *ids) {
        const SeriesInfo *info = m_store.find(id);
        wantsMerged = wantsMerged || (info && isMerged(*info) && !spec.byTag && source.allTags && source.groupBy.isEmpty());
    }
    // Tags all of them share say nothing about the difference: GET, 1.1, http.
    QStringList shared;
    QSet<QString> tagSets;
    for (const SeriesId id : *ids) {
        const SeriesInfo *info = m_store.find(id);
        if (!info || isMerged(*info))
            continue;
        const QStringList tags = splitTags(text(info->tags));
        if (tagSets.isEmpty())
            shared = tags;
        else
            shared.removeIf([&](const QString &tag) { return !tags.contains(tag); });
        tagSets.insert(text(info->tags));
    }
    const qint64 patience = m_intervalMs * 3;
    for (const SeriesId id : *ids) {
        const SeriesInfo *info = m_store.find(id);
        if (!info || (source.allTags ? isMerged(*info) != wantsMerged : text(info->tags) != source.tags))
            continue;
        const Format::ParsedUnit parsed = Format::parseUnit(text(info->unit), isRate(*info));
        drawn->unit = parsed.unit;
        const double factor = parsed.factor * source.factor / divisor;
        Found one{info, text(info->tags), {}, {m_store.pieces(id, range.from, range.to), factor}};
        one.curve.key = sourceKey(source.provider, source.name) + u'\n' + one.tags + u'\n' + QString::number(info->quantile);
        one.curve.now = newestValue(m_store, id, std::min(nowMs, m_newestMs), patience) * factor;
        one.curve.style = spec.steps ? CurveStyle::Step : CurveStyle::Line;
        QStringList telling = splitTags(one.tags);
        if (source.allTags)
            telling.removeIf([&](const QString &tag) { return shared.contains(tag); });
        QString words = tagWords(telling.join(u','));
        if (words.isEmpty())
            words = tagWords(one.tags);
        one.curve.name = !words.isEmpty() && (source.allTags || source.label.isEmpty()) && (source.label.isEmpty() || ids->size() > 1)
            ? (source.label.isEmpty() ? words : QString(source.label + u' ' + words))
            : !source.label.isEmpty()    ? source.label
            : !info->displayName.empty() ? text(info->displayName)
                                         : text(info->name);
        found.push_back(std::move(one));
    }
    if (wantsMerged && tagSets.size() > 1)
        drawn->hint = tr("All %n tag sets together, estimated from the percentiles of each.", nullptr, static_cast<int>(tagSets.size()));
    return found;
}

std::vector<DashboardModel::Found> DashboardModel::grouped(std::vector<Found> found, const QString &key, const ChartSpec &spec) const
{
    QStringList order;
    QHash<QString, std::vector<const Found *>> members;
    for (const Found &one : found) {
        const QString value = tagValue(one.tags, key);
        if (!members.contains(value))
            order += value;
        members[value].push_back(&one);
    }
    std::vector<Found> groups;
    for (const QString &value : std::as_const(order)) {
        const auto &those = members[value];
        Found group = *those.front();
        group.info = found.front().info;
        group.tags = value;
        if (those.size() > 1) {
            std::vector<Part> parts;
            std::vector<const Curve *> curves;
            for (const Found *one : those) {
                parts.push_back(one->part());
                curves.push_back(&one->curve);
            }
            group.curve.points = summed(parts, m_intervalMs);
            group.curve.now = sumOfNow(curves);
        }
        group.curve.key = sourceKey(text(group.info->provider), text(group.info->name)) + u'\n' + key + u'=' + value;
        group.curve.name = value.isEmpty() ? tr("without %1", "%1 is the name of a tag").arg(key.mid(key.lastIndexOf(u'.') + 1)) : value;
        group.curve.style = spec.steps ? CurveStyle::Step : CurveStyle::Line;
        groups.push_back(std::move(group));
    }
    return groups;
}

void DashboardModel::drawPercentiles(std::vector<Found> &found, const SourceSpec &source, const ChartSpec &spec, Drawn *drawn) const
{
    QSet<QString> tagSets;
    for (const Found &one : found)
        tagSets.insert(one.tags);
    if (tagSets.size() == 1) {
        // One distribution: a line and two shades.
        std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.info->quantile < b.info->quantile; });
        for (Found &one : found) {
            const double percent = one.info->quantile * 100;
            one.curve.name = u"p%1"_s.arg(percent);
            one.curve.style = percent < 90 ? CurveStyle::Line : percent < 98 ? CurveStyle::Band95 : CurveStyle::Band99;
            drawn->curves.push_back(std::move(one).drawn());
        }
        drawn->note = u"p50"_s;
        return;
    }
    std::erase_if(found, [](const Found &one) { return std::abs(one.info->quantile - 0.95) > 1e-9; });
    drawn->note = u"p95"_s;
    drawTop(std::move(found), source, spec, false, drawn); // percentiles have no sum
}

void DashboardModel::order(const QString &key, std::vector<Found> &found) const
{
    QStringList &known = m_order[key];
    const bool isSame = known.size() == static_cast<qsizetype>(found.size())
        && std::all_of(found.begin(), found.end(), [&](const Found &one) { return known.contains(one.curve.key); });
    if (!isSame) {
        std::vector<std::pair<double, QString>> weights;
        for (const Found &one : found)
            weights.emplace_back(-one.weight(), one.curve.key);
        std::stable_sort(weights.begin(), weights.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        known.clear();
        for (const auto &[weight, curve] : weights)
            known += curve;
    }
    std::sort(found.begin(), found.end(),
              [&](const Found &a, const Found &b) { return known.indexOf(a.curve.key) < known.indexOf(b.curve.key); });
}

void DashboardModel::drawTop(std::vector<Found> found, const SourceSpec &source, const ChartSpec &spec, bool canSum, Drawn *drawn) const
{
    const auto most = static_cast<std::size_t>(spec.topCount);
    if (found.size() <= most + 1) {
        if (!source.groupBy.isEmpty())
            order(sourceKey(source.provider, source.name) + source.groupBy, found);
        for (Found &one : found)
            drawn->curves.push_back(std::move(one).drawn());
        return;
    }
    std::vector<double> weight(found.size());
    std::vector<std::size_t> byWeight(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        byWeight[i] = i;
        weight[i] = found[i].weight();
    }
    std::stable_sort(byWeight.begin(), byWeight.end(), [&](std::size_t a, std::size_t b) { return weight[a] > weight[b]; });
    Curve others;
    if (canSum) {
        std::vector<const Curve *> rest;
        std::vector<Part> parts;
        for (std::size_t i = most; i < byWeight.size(); ++i) {
            rest.push_back(&found[byWeight[i]].curve);
            parts.push_back(found[byWeight[i]].part());
        }
        others.now = sumOfNow(rest);
        if (std::isnan(others.now))
            others.now = 0;
        others.points = summed(parts, m_intervalMs);
        others.name = tr("others (%1)", "the curves that are not among the top ones, and how many").arg(rest.size());
        others.key = sourceKey(source.provider, source.name) + u"\nothers"_s;
        others.style = spec.steps ? CurveStyle::Step : CurveStyle::Line;
    }
    std::vector<Found> top;
    for (std::size_t i = 0; i < most; ++i)
        top.push_back(std::move(found[byWeight[i]]));
    order(sourceKey(source.provider, source.name) + source.groupBy, top);
    for (Found &one : top)
        drawn->curves.push_back(std::move(one).drawn());
    if (canSum)
        drawn->curves.push_back(std::move(others));
    else
        drawn->hint = tr("%n more are below these.", "curves", static_cast<int>(found.size() - most));
}

void DashboardModel::drawTotal(const SourceSpec &source, const ChartSpec &spec, TimeSpan range, qint64 nowMs, Drawn *drawn) const
{
    SourceSpec whole;
    whole.provider = source.totalProvider;
    whole.name = source.totalName;
    Drawn ignored;
    auto total = find(whole, spec, range, nowMs, &ignored);
    if (total.size() != 1)
        return;
    Curve all = std::move(total.front()).drawn();
    if (!std::isnan(all.now))
        drawn->now = all.now;
    double weight = 0;
    for (const Curve &curve : drawn->curves)
        weight += weightOf(curve.points);
    // The runtime follows so many tag sets and no more: what is missing is not hidden.
    if (weight >= wholeShare * weightOf(all.points))
        return;
    all.name = tr("all", "the sum of all tags");
    drawn->hint = tr("The runtime does not count every tag set; “all” has them.");
    drawn->curves.push_back(std::move(all));
}

DashboardModel::Drawn DashboardModel::drawnOf(const QString &process, const ChartSpec &spec, TimeSpan range, qint64 nowMs) const
{
    const DashboardModel *model = process.isEmpty() ? this : nullptr;
    QString name = m_ownName;
    QString why = tr("gone", "a process that is not there any more");
    QList<SourceSpec> sources;
    for (const SourceSpec &source : spec.sources) {
        if (source.process != process)
            continue;
        if (!process.isEmpty())
            name = source.processName;
        sources.append(source);
        sources.last().process.clear();
        sources.last().processName.clear();
    }
    bool isEnded = false;
    for (const Peer &peer : m_peers) {
        if (peer.key != process || process.isEmpty())
            continue;
        name = peer.name;
        model = peer.model;
        isEnded = peer.isEnded;
        why = isEnded ? tr("ended", "a process") : tr("waiting", "for the first values of a process");
    }
    // Another runtime says the same with other counters.
    for (const ReadyGroup &group : m_ready) {
        for (const ReadyChart &ready : group.charts) {
            const auto theirs = model && model != this && ready.spec.id == spec.id ? model->pick(ready) : std::nullopt;
            if (theirs)
                sources = theirs->sources;
        }
    }

    Drawn all;
    bool isDistribution = false;
    std::vector<Curve> curves;
    for (const SourceSpec &source : std::as_const(sources)) {
        Drawn one = model ? model->drawn(source, spec, range, nowMs) : Drawn();
        all.unit = all.unit ? all.unit : one.unit;
        all.now = all.now ? all.now : one.now;
        all.isLevel = all.isLevel || one.isLevel;
        isDistribution = isDistribution || !one.note.isEmpty();
        all.note = one.note.isEmpty() ? all.note : one.note;
        all.hint = one.hint.isEmpty() ? all.hint : one.hint;
        std::move(one.curves.begin(), one.curves.end(), std::back_inserter(curves));
    }
    if (isEnded && !curves.empty())
        name = tr("%1 (ended)", "%1 is a process").arg(name);
    if (curves.empty()) { // its place in the legend says why
        curves.emplace_back();
        curves.back().name = tr("%1 (%2)", "%1 is a process, %2 why it has no curve").arg(name, why);
    } else if (!isDistribution && (curves.size() == 1 || !spec.group.isEmpty())) {
        Curve whole = curves.front(); // the one that counts, or all together
        if (curves.size() > 1 && spec.now == ChartSpec::Now::Sum) {
            std::vector<Part> parts;
            std::vector<const Curve *> those;
            for (const Curve &curve : curves) {
                parts.push_back({{curve.points, {}}});
                those.push_back(&curve);
            }
            whole.points = summed(parts, m_intervalMs);
            whole.now = all.now.value_or(sumOfNow(those));
        }
        whole.name = name;
        curves = {std::move(whole)};
    } else {
        for (Curve &curve : curves)
            curve.name = name + u' ' + curve.name;
    }
    for (Curve &curve : curves)
        curve.key.prepend(process + u'\n');
    all.curves = std::move(curves);
    return all;
}

DashboardModel::Drawn DashboardModel::drawn(const SourceSpec &source, const ChartSpec &spec, TimeSpan range, qint64 nowMs) const
{
    Drawn drawn;
    auto found = find(source, spec, range, nowMs, &drawn);
    if (found.empty())
        return drawn;
    const bool isHistogram = std::any_of(found.begin(), found.end(), [](const Found &one) { return one.info->quantile >= 0; });
    if (isHistogram) {
        drawPercentiles(found, source, spec, &drawn);
        return drawn;
    }
    if (!source.groupBy.isEmpty() && !isLevel(*found.front().info))
        found = grouped(std::move(found), source.groupBy, spec);
    // Temperatures have no sum; requests do.
    const bool canSum = std::none_of(found.begin(), found.end(), [](const Found &one) { return isLevel(*one.info); });
    drawn.isLevel = !canSum;
    drawTop(std::move(found), source, spec, canSum, &drawn);
    if (!source.totalName.isEmpty())
        drawTotal(source, spec, range, nowMs, &drawn);
    return drawn;
}

QStringList DashboardModel::tagKeys(const SourceSpec &source) const
{
    QStringList keys;
    for (const SeriesId id : m_bySource.value(sourceKey(source.provider, source.name))) {
        const SeriesInfo *info = m_store.find(id);
        if (!info || info->tags == HistogramMerge::allTags)
            continue;
        if (isLevel(*info)) // cannot be summed up by one of its tags
            return {};
        for (const QString &tag : splitTags(text(info->tags))) {
            const QString key = tag.left(tag.indexOf(u'='));
            if (tag.contains(u'=') && !keys.contains(key))
                keys += key;
        }
    }
    keys.sort();
    return keys;
}

bool DashboardModel::hasSplitPercentiles(const SourceSpec &source) const
{
    const auto ids = m_bySource.value(sourceKey(source.provider, source.name));
    return source.allTags && std::any_of(ids.begin(), ids.end(), [this](SeriesId id) {
        const SeriesInfo *info = m_store.find(id);
        return info && info->tags == HistogramMerge::allTags;
    });
}

/// Where none of the curves says anything although the process does.
QList<Gap> DashboardModel::gapsOf(const std::vector<Curve> &curves) const
{
    std::optional<QList<TimeSpan>> all;
    for (const Curve &curve : curves) {
        if (curve.points.empty())
            continue;
        const auto silences = silencesOf(curve, m_intervalMs);
        if (!all) {
            all = silences;
            continue;
        }
        QList<TimeSpan> common;
        for (const TimeSpan &a : std::as_const(*all)) {
            for (const TimeSpan &b : silences) {
                if (std::max(a.from, b.from) < std::min(a.to, b.to))
                    common.append({std::max(a.from, b.from), std::min(a.to, b.to)});
            }
        }
        all = common;
    }
    QList<Gap> gaps;
    const auto overlaps = [](const TimeSpan &a, const TimeSpan &b) { return a.from <= b.to && b.from <= a.to; };
    for (const TimeSpan &span : all.value_or(QList<TimeSpan>())) {
        const auto isIn = [&](const Gap &gap) { return overlaps(gap.span, span); };
        if (std::any_of(m_timeline->gaps.begin(), m_timeline->gaps.end(), isIn))
            continue;
        const auto reason = std::find_if(m_reasons.crbegin(), m_reasons.crend(), isIn);
        const QString seconds = Format().count((span.length() + m_intervalMs) / 1000);
        gaps.append({span, reason == m_reasons.crend() ? tr("no values %1 s").arg(seconds) : tr("no values %1 s (%2)").arg(seconds, reason->reason)});
    }
    return gaps;
}

ChartContent DashboardModel::content(const ChartSpec &spec, TimeSpan range, qint64 nowMs) const
{
    ChartContent content;
    content.title = spec.title;
    content.thresholds = spec.thresholds;
    for (Threshold &threshold : content.thresholds) {
        if (threshold.name.isEmpty() || threshold.name == u"threshold") // in older layouts
            threshold.name = QCoreApplication::translate("clrscope::ui::DashboardWidget", "threshold");
    }
    content.fixedTop = spec.fixedTop;
    const bool compares = std::any_of(spec.sources.begin(), spec.sources.end(), [](const SourceSpec &source) { return !source.process.isEmpty(); });
    bool hasUnit = false;
    int colour = 0;
    // The large value is of our own curves. What somebody put together has no sum: there its first source counts.
    const bool isReady = !spec.group.isEmpty();
    std::vector<std::size_t> counted;
    bool isLevel = false;
    bool isMixed = false;
    std::optional<double> ownNow;
    QStringList processes; ///< ours first
    for (const SourceSpec &source : spec.sources) {
        if (compares && processes.contains(source.process))
            continue;
        processes += source.process;
        Drawn one = compares ? drawnOf(source.process, spec, range, nowMs) : drawn(source, spec, range, nowMs);
        if (one.curves.empty())
            continue;
        if (!hasUnit && one.unit)
            content.unit = *one.unit;
        hasUnit = hasUnit || one.unit;
        const bool isOwn = source.process.isEmpty();
        if (!one.note.isEmpty())
            content.nowNote = one.note;
        if (!one.hint.isEmpty())
            content.hint = one.hint;
        const bool counts = isOwn && (isReady ? compares || isReadyMade(spec, source) : counted.empty());
        if (counts && one.now)
            ownNow = one.now;
        if (counts && !isReady) {
            isLevel = one.isLevel;
            isMixed = compares && std::count_if(spec.sources.begin(), spec.sources.end(), [](const SourceSpec &other) { return other.process.isEmpty(); }) > 1;
        }
        bool sharesColour = false;
        for (Curve &curve : one.curves) {
            const bool isBand = curve.style == CurveStyle::Band95 || curve.style == CurveStyle::Band99;
            curve.colour = isBand && sharesColour ? colour - 1 : colour++; // a shade of the line before
            sharesColour = true;
            if (counts)
                counted.push_back(content.curves.size());
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

    content.gaps = gapsOf(content.curves);

    std::vector<const Curve *> own;
    for (const std::size_t i : counted)
        own.push_back(&content.curves[i]);
    if (ownNow) {
        content.now = *ownNow;
    } else if (!own.empty() && (spec.now == ChartSpec::Now::First || !content.nowNote.isEmpty() || isLevel || isMixed)) {
        content.now = own.front()->now;
        if (content.nowNote == u"p95" || (isLevel && !isMixed)) { // of the worst, of the hottest
            for (const Curve *curve : own)
                content.now = std::isnan(content.now) ? curve->now : std::isnan(curve->now) ? content.now : std::max(content.now, curve->now);
        }
    } else {
        content.now = sumOfNow(own);
    }
    if (!content.hint.isEmpty() && content.nowNote == u"p50")
        content.nowNote = u"≈ p50"_s;
    return content;
}

} // namespace clrscope::ui
