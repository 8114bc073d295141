// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/chartspec.h"
#include "dashboard/exceptionbursts.h"
#include "dashboard/histogrammerge.h"

#include <clrscope/events/countersample.h>
#include <clrscope/metrics/countersession.h>
#include <clrscope/metrics/metricstore.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <span>

namespace clrscope::ui {

/// The samples of a saved session.
struct SavedSeries
{
    qint64 intervalMs = 1000;
    std::vector<std::pair<metrics::SeriesInfo, std::vector<Point>>> series;
};

/// What a dashboard knows: the samples of one process, the charts somebody chose, the marks. No
/// widget. Samples are only stored when they come; changed() follows once for many, and whoever
/// shows a chart then asks for its content.
class DashboardModel : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t mostSeries = 2000;

    explicit DashboardModel(QObject *parent = nullptr);
    ~DashboardModel() override;

    void addSamples(const events::SampleBatch &sent);
    /// What the process has besides, measured or not.
    void addInstruments(const metrics::InstrumentBatch &batch);
    [[nodiscard]] const std::vector<events::Instrument> &instruments() const { return m_instruments; }
    void addMark(const Mark &mark);
    void addGap(const Gap &gap);
    /// Why the samples stop now, once they stop: "debugger".
    void setSilenceReason(const QString &reason) { m_silenceReason = reason; }
    [[nodiscard]] QString silenceReason() const { return m_silenceReason; }

    [[nodiscard]] const QList<ChartSpec> &charts() const { return m_charts; }
    [[nodiscard]] const ChartSpec *chart(const QString &id) const;
    /// Each of these is one step of undo().
    void addChart(ChartSpec spec, qsizetype at = -1);
    void removeChart(const QString &id);
    void moveChart(const QString &id, qsizetype to);
    void changeChart(const ChartSpec &spec, const QString &what);
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    /// A chart of this series, with what is known of it.
    [[nodiscard]] ChartSpec specFor(const metrics::SeriesInfo &info, bool allTags) const;
    [[nodiscard]] SourceSpec sourceFor(const metrics::SeriesInfo &info, bool allTags) const;
    [[nodiscard]] ChartSpec specFor(const events::Instrument &instrument) const;
    /// What a chart measures; none before the target has said so.
    [[nodiscard]] std::optional<Unit> unitOf(const ChartSpec &spec) const;
    /// Shows or hides a ready-made group.
    void setGroupShown(const QString &group, bool shown);
    [[nodiscard]] bool isGroupPublished(const QString &group) const;
    /// Back to what the target's publications suggest.
    void resetCharts();

    [[nodiscard]] ChartContent content(const ChartSpec &spec, TimeSpan range, qint64 nowMs) const;
    [[nodiscard]] std::shared_ptr<const Timeline> timeline() const { return m_timeline; }
    /// The keys of the tags a source's series carry: "http.route".
    [[nodiscard]] QStringList tagKeys(const SourceSpec &source) const;
    /// Whether it is a distribution that comes in several tag sets.
    [[nodiscard]] bool hasSplitPercentiles(const SourceSpec &source) const;
    [[nodiscard]] const metrics::MetricStore &store() const { return m_store; }
    [[nodiscard]] qint64 newestMs() const { return m_newestMs; }
    [[nodiscard]] qint64 oldestMs() const { return m_oldestMs; }
    [[nodiscard]] qint64 intervalMs() const { return m_intervalMs; }
    [[nodiscard]] bool hasSamples() const { return m_newestMs > 0; }

    /// Other processes whose series may stand in our charts.
    struct Peer
    {
        QString key;
        QString name;
        QPointer<DashboardModel> model; ///< null until somebody compares with it
        bool isEnded = false;

        bool operator==(const Peer &) const = default;
    };
    void setPeers(QList<Peer> peers);
    [[nodiscard]] const QList<Peer> &peers() const { return m_peers; }
    /// How our own curves are called beside those of another process.
    void setOwnName(const QString &name) { m_ownName = name; }
    /// Adds the other process's series to a chart, or takes them out again (of all, if no key is given).
    void compare(const QString &chartId, const Peer &peer);
    void endComparison(const QString &chartId, const QString &key = {});
    /// Takes all comparisons out of a layout that was kept.
    void forgetComparisons();
    /// Of the processes whose series stand in some chart.
    [[nodiscard]] QSet<QString> comparedKeys() const;
    [[nodiscard]] bool comparesWith(const QString &key) const;
    /// Event sources and meters the charts take from another process.
    [[nodiscard]] QStringList comparedSources(const QString &key) const;
    /// Another process's charts take these of ours.
    void wantSources(const QStringList &names) { Q_EMIT sourcesWanted(names); }

    [[nodiscard]] QJsonObject layoutJson() const;
    /// Takes charts of a saved layout; ready-made ones are then no longer offered by themselves.
    void setLayoutJson(const QJsonObject &layout);
    /// Replaces samples, marks and gaps: an opened session.
    void restore(SavedSeries samples, const Timeline &timeline);

Q_SIGNALS:
    void changed();        ///< samples or marks; coalesced
    void sampled();        ///< our own process said something
    void sourcesWanted(const QStringList &names);
    void chartsChanged();  ///< which charts there are, or what one shows
    void seriesAdded();    ///< the target publishes something new

private:
    friend class ChartsCommand;

    void setCharts(const QList<ChartSpec> &charts);
    void followPeers();
    void flushSoon();
    void pushCharts(const QList<ChartSpec> &charts, const QString &what);
    void offerReadyCharts();
    void noteSeries(metrics::SeriesId id);
    void watchForEvents(const events::CounterSample &sample);
    void touchTimeline();
    [[nodiscard]] std::optional<ChartSpec> pick(const ReadyChart &ready) const;
    [[nodiscard]] const ReadyChart *readyOf(const ChartSpec &spec) const;
    [[nodiscard]] bool isReadyMade(const ChartSpec &spec, const SourceSpec &source) const;
    [[nodiscard]] QString freeId(const QString &wish) const;
    void improve(ChartSpec &chart) const;
    void append(std::span<const events::CounterSample> samples);
    static QString sourceKey(const QString &provider, const QString &name);
    /// What one source draws.
    struct Drawn
    {
        std::vector<Curve> curves;
        std::optional<Unit> unit;
        QString note; ///< beside the value: "p50"
        QString hint; ///< on hover
        std::optional<double> now; ///< where the sum of the curves is not all
        bool isLevel = false;      ///< its curves have no sum: temperatures
    };
    struct Found;
    [[nodiscard]] Drawn drawn(const SourceSpec &source, const ChartSpec &spec, TimeSpan range, qint64 nowMs) const;
    [[nodiscard]] std::vector<Found> find(const SourceSpec &source, const ChartSpec &spec, TimeSpan range, qint64 nowMs,
                                          Drawn *drawn) const;
    [[nodiscard]] std::vector<Found> grouped(std::vector<Found> found, const QString &key, const ChartSpec &spec) const;
    void drawPercentiles(std::vector<Found> &found, const SourceSpec &source, const ChartSpec &spec, Drawn *drawn) const;
    void drawTop(std::vector<Found> found, const SourceSpec &source, const ChartSpec &spec, bool canSum, Drawn *drawn) const;
    [[nodiscard]] QList<Gap> gapsOf(const std::vector<Curve> &curves) const;
    void drawTotal(const SourceSpec &source, const ChartSpec &spec, TimeSpan range, qint64 nowMs, Drawn *drawn) const;
    /// The greatest first, as long as there are no others: colours stay with their curves.
    void order(const QString &key, std::vector<Found> &found) const;
    /// All that one process draws in a chart that compares: where its curves have a sum, one with its name.
    [[nodiscard]] Drawn drawnOf(const QString &process, const ChartSpec &spec, TimeSpan range, qint64 nowMs) const;

    metrics::MetricStore m_store;
    QHash<QString, std::vector<metrics::SeriesId>> m_bySource; ///< provider \n name
    std::vector<events::Instrument> m_instruments; ///< in order of their publication
    QSet<QString> m_listed; ///< those, by meter and name
    std::size_t m_knownSeries = 0;
    QList<ChartSpec> m_charts;
    QSet<QString> m_offered; ///< ready-made charts that were shown once
    QList<ReadyGroup> m_ready;
    QUndoStack m_undo;
    QTimer m_flush;
    QTimer m_offer;
    std::shared_ptr<Timeline> m_timeline;
    QString m_silenceReason;
    QList<Gap> m_reasons; ///< of silences that may have been of some series only
    QList<Peer> m_peers;
    qint64 m_newestMs = 0;
    qint64 m_oldestMs = 0;
    qint64 m_intervalMs = 1000;
    ExceptionBursts m_bursts;
    HistogramMerge m_merge;
    QString m_ownName;
    mutable QHash<QString, QStringList> m_order; ///< of a source's top curves, by key: kept while they are the same
};

} // namespace clrscope::ui
