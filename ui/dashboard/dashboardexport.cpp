// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

constexpr auto formatName = "clrscope-session";
constexpr std::size_t mostPoints = 40'000'000;

QString csvField(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString unitWord(const Unit &unit)
{
    QString word;
    switch (unit.kind) {
    case Unit::Kind::Bytes: word = u"bytes"_s; break;
    case Unit::Kind::Percent: word = u"%"_s; break;
    case Unit::Kind::Seconds: word = u"s"_s; break;
    case Unit::Kind::Count:
    case Unit::Kind::Plain: word = unit.text; break;
    }
    return unit.isRate ? QString(word + u"/s") : word;
}

QString kindWord(events::InstrumentKind kind)
{
    using Kind = events::InstrumentKind;
    switch (kind) {
    case Kind::EventCounterMean: return u"mean"_s;
    case Kind::EventCounterSum: return u"sum"_s;
    case Kind::Counter: return u"counter"_s;
    case Kind::Gauge: return u"gauge"_s;
    case Kind::UpDownCounter: return u"updown"_s;
    case Kind::Histogram: return u"histogram"_s;
    }
    Q_UNREACHABLE();
}

std::optional<events::InstrumentKind> kindFrom(const QString &word)
{
    using Kind = events::InstrumentKind;
    for (const Kind kind : {Kind::EventCounterMean, Kind::EventCounterSum, Kind::Counter, Kind::Gauge, Kind::UpDownCounter, Kind::Histogram}) {
        if (kindWord(kind) == word)
            return kind;
    }
    return {};
}

QString markWord(MarkKind kind)
{
    switch (kind) {
    case MarkKind::GcGen2: return u"gc"_s;
    case MarkKind::Exceptions: return u"exceptions"_s;
    case MarkKind::Recording: return u"recording"_s;
    case MarkKind::Dump: return u"dump"_s;
    case MarkKind::Restart: return u"restart"_s;
    case MarkKind::Note: return u"note"_s;
    }
    Q_UNREACHABLE();
}

MarkKind markFrom(const QString &word)
{
    for (const MarkKind kind : {MarkKind::GcGen2, MarkKind::Exceptions, MarkKind::Recording, MarkKind::Dump, MarkKind::Restart}) {
        if (markWord(kind) == word)
            return kind;
    }
    return MarkKind::Note;
}

SavedSeries seriesOf(const DashboardModel &model)
{
    SavedSeries saved;
    saved.intervalMs = model.intervalMs();
    for (const metrics::SeriesInfo &info : model.store().series())
        saved.series.emplace_back(info, model.store().range(info.id, model.oldestMs(), model.newestMs()));
    return saved;
}

QJsonArray toJson(const SavedSeries &saved)
{
    QJsonArray series;
    for (const auto &[info, points] : saved.series) {
        QJsonArray times; // differences: small numbers, and they compress
        QJsonArray values;
        qint64 last = 0;
        for (const Point &point : points) {
            times.append(point.utcMs - last);
            last = point.utcMs;
            values.append(std::isfinite(point.value) ? QJsonValue(point.value) : QJsonValue());
        }
        series.append(QJsonObject{{u"provider"_s, QString::fromStdString(info.provider)}, {u"name"_s, QString::fromStdString(info.name)},
            {u"displayName"_s, QString::fromStdString(info.displayName)}, {u"unit"_s, QString::fromStdString(info.unit)},
            {u"tags"_s, QString::fromStdString(info.tags)}, {u"meterTags"_s, QString::fromStdString(info.meterTags)},
            {u"instrumentTags"_s, QString::fromStdString(info.instrumentTags)}, {u"kind"_s, kindWord(info.kind)},
            {u"meter"_s, info.isMeter}, {u"quantile"_s, info.quantile}, {u"times"_s, times}, {u"values"_s, values}});
    }
    return series;
}

/// Lenient: what is no series is left out. `total` counts the points of the whole file.
SavedSeries seriesFromJson(const QJsonArray &array, qint64 intervalMs, std::size_t &total)
{
    SavedSeries saved;
    saved.intervalMs = std::clamp<qint64>(intervalMs, 10, 3'600'000);
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const auto kind = kindFrom(object[u"kind"_s].toString());
        const QJsonArray times = object[u"times"_s].toArray();
        const QJsonArray values = object[u"values"_s].toArray();
        if (!kind || times.size() != values.size())
            continue;
        metrics::SeriesInfo info;
        info.kind = *kind;
        info.provider = object[u"provider"_s].toString().toStdString();
        info.name = object[u"name"_s].toString().toStdString();
        info.displayName = object[u"displayName"_s].toString().toStdString();
        info.unit = object[u"unit"_s].toString().toStdString();
        info.tags = object[u"tags"_s].toString().toStdString();
        info.meterTags = object[u"meterTags"_s].toString().toStdString();
        info.instrumentTags = object[u"instrumentTags"_s].toString().toStdString();
        info.isMeter = object[u"meter"_s].toBool();
        info.quantile = object[u"quantile"_s].toDouble(-1);
        std::vector<Point> points;
        points.reserve(static_cast<std::size_t>(times.size()));
        qint64 at = 0;
        for (qsizetype i = 0; i < times.size() && total < mostPoints; ++i, ++total) {
            at += times[i].toInteger();
            points.push_back({at, values[i].toDouble(noValue)}); // null is where a curve stops
        }
        saved.series.emplace_back(std::move(info), std::move(points));
    }
    return saved;
}

} // namespace

QByteArray curvesToCsv(const std::vector<ChartContent> &charts, TimeSpan span, qint64 intervalMs)
{
    struct Column
    {
        QString head;
        const Curve *curve;
    };
    std::vector<Column> columns;
    for (const ChartContent &chart : charts) {
        const QString unit = unitWord(chart.unit);
        for (const Curve &curve : chart.curves) {
            QString head = chart.title;
            if (curve.name != chart.title)
                head += u": " + curve.name;
            if (!unit.isEmpty())
                head += u" [" + unit + u']';
            columns.push_back({head, &curve});
        }
    }
    QString text = u"time"_s;
    for (const Column &column : columns)
        text += u',' + csvField(column.head);
    text += u"\r\n"_s;
    // Samples of one interval differ by milliseconds: a row takes one of each curve within half an interval.
    std::vector<std::size_t> next(columns.size(), 0);
    for (;;) {
        qint64 first = std::numeric_limits<qint64>::max();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto &points = columns[i].curve->points;
            while (next[i] < points.size() && (!span.contains(points[next[i]].utcMs) || std::isnan(points[next[i]].value)))
                ++next[i];
            if (next[i] < points.size())
                first = std::min<qint64>(first, points[next[i]].utcMs);
        }
        if (first == std::numeric_limits<qint64>::max())
            break;
        text += Format::isoUtc(QDateTime::fromMSecsSinceEpoch(first, Qt::UTC));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto &points = columns[i].curve->points;
            text += u',';
            if (next[i] < points.size() && points[next[i]].utcMs <= first + intervalMs / 2)
                text += QString::number(points[next[i]++].value, 'g', 12);
        }
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

DashboardSession sessionOf(const DashboardModel &model, const QString &processName, qint64 pid)
{
    DashboardSession session;
    session.processName = processName;
    session.pid = pid;
    session.savedUtc = QDateTime::currentDateTimeUtc();
    session.layout = model.layoutJson();
    session.timeline = *model.timeline();
    session.samples = seriesOf(model);
    for (const DashboardModel::Peer &peer : model.peers()) {
        if (peer.model && model.comparesWith(peer.key))
            session.peers.append({peer.key, peer.name, seriesOf(*peer.model)});
    }
    return session;
}

QByteArray sessionToJson(const DashboardSession &session)
{
    QJsonArray marks;
    for (const Mark &mark : session.timeline.marks)
        marks.append(QJsonObject{{u"kind"_s, markWord(mark.kind)}, {u"from"_s, mark.from},
                                 {u"to"_s, std::min<qint64>(mark.to, session.savedUtc.toMSecsSinceEpoch())}, {u"words"_s, mark.words}});
    QJsonArray gaps;
    for (const Gap &gap : session.timeline.gaps)
        gaps.append(QJsonObject{{u"from"_s, gap.span.from}, {u"to"_s, gap.span.to}, {u"reason"_s, gap.reason}});
    QJsonArray peers;
    for (const DashboardSession::Peer &peer : session.peers) {
        peers.append(QJsonObject{{u"key"_s, peer.key}, {u"name"_s, peer.name}, {u"intervalMs"_s, peer.samples.intervalMs},
                                 {u"series"_s, toJson(peer.samples)}});
    }
    const QJsonObject root{{u"format"_s, QLatin1String(formatName)}, {u"version"_s, 1},
        {u"process"_s, QJsonObject{{u"name"_s, session.processName}, {u"pid"_s, session.pid}}},
        {u"savedUtc"_s, Format::isoUtc(session.savedUtc)}, {u"intervalMs"_s, session.samples.intervalMs}, {u"layout"_s, session.layout}, {u"marks"_s, marks},
        {u"gaps"_s, gaps}, {u"series"_s, toJson(session.samples)}, {u"peers"_s, peers}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<DashboardSession> sessionFromJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &problem).object();
    if (root[u"format"_s].toString() != QLatin1String(formatName)) {
        return fail(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("clrscope::ui::DashboardSession", "This file is no saved session of clrscope."));
    }
    if (root[u"version"_s].toInt() != 1) {
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("clrscope::ui::DashboardSession",
                                                "This session was saved by a newer clrscope. Open it with that one."));
    }
    DashboardSession session;
    session.processName = root[u"process"_s][u"name"_s].toString();
    session.pid = root[u"process"_s][u"pid"_s].toInteger();
    session.savedUtc = QDateTime::fromString(root[u"savedUtc"_s].toString(), Qt::ISODateWithMs);
    session.layout = root[u"layout"_s].toObject();
    for (const auto &value : root[u"marks"_s].toArray())
        session.timeline.marks.append({markFrom(value[u"kind"_s].toString()), value[u"from"_s].toInteger(), value[u"to"_s].toInteger(),
                                       value[u"words"_s].toString(), {}});
    for (const auto &value : root[u"gaps"_s].toArray())
        session.timeline.gaps.append({{value[u"from"_s].toInteger(), value[u"to"_s].toInteger()}, value[u"reason"_s].toString()});
    std::size_t total = 0;
    session.samples = seriesFromJson(root[u"series"_s].toArray(), root[u"intervalMs"_s].toInteger(1000), total);
    for (const auto &value : root[u"peers"_s].toArray()) {
        session.peers.append({value[u"key"_s].toString(), value[u"name"_s].toString(),
                              seriesFromJson(value[u"series"_s].toArray(), value[u"intervalMs"_s].toInteger(1000), total)});
    }
    return session;
}

} // namespace clrscope::ui
