// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/chartspec.h"

#include <clrscope/events/countersample.h>
#include <clrscope/metrics/metricstore.h>

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>

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
    explicit DashboardModel(QObject *parent = nullptr);
    ~DashboardModel() override;

    void addSamples(const events::SampleBatch &batch);
    void addMark(const Mark &mark);
    void addGap(const Gap &gap);
    /// Why the samples stop now, once they stop: "debugger".
    void setSilenceReason(const QString &reason) { m_silenceReason = reason; }

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
    /// Shows or hides a ready-made group.
    void setGroupShown(const QString &group, bool shown);
    [[nodiscard]] bool isGroupPublished(const QString &group) const;
    /// Back to what the target's publications suggest.
    void resetCharts();

    [[nodiscard]] ChartContent content(const ChartSpec &spec, TimeSpan range, qint64 nowMs) const;
    [[nodiscard]] std::shared_ptr<const Timeline> timeline() const { return m_timeline; }
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
        QPointer<DashboardModel> model;
    };
    void setPeers(QList<Peer> peers) { m_peers = std::move(peers); }
    [[nodiscard]] const QList<Peer> &peers() const { return m_peers; }

    [[nodiscard]] QJsonObject layoutJson() const;
    /// Takes charts of a saved layout; ready-made ones are then no longer offered by themselves.
    void setLayoutJson(const QJsonObject &layout);
    /// Replaces samples, marks and gaps: an opened session.
    void restore(const SavedSeries &samples, const Timeline &timeline);

Q_SIGNALS:
    void changed();        ///< samples or marks; coalesced
    void chartsChanged();  ///< which charts there are, or what one shows
    void seriesAdded();    ///< the target publishes something new

private:
    friend class ChartsCommand;

    void setCharts(const QList<ChartSpec> &charts);
    void pushCharts(const QList<ChartSpec> &charts, const QString &what);
    void offerReadyCharts();
    void noteSeries(metrics::SeriesId id);
    void watchForEvents(const events::CounterSample &sample);
    void touchTimeline();
    [[nodiscard]] std::optional<ChartSpec> pick(const ReadyChart &ready) const;
    [[nodiscard]] QString freeId(const QString &wish) const;
    [[nodiscard]] std::vector<Curve> curvesOf(const SourceSpec &source, const ChartSpec &spec, TimeSpan range,
                                              qint64 nowMs, Unit *unit, QString *note) const;

    metrics::MetricStore m_store;
    QHash<QString, std::vector<metrics::SeriesId>> m_bySource; ///< provider \n name
    std::size_t m_knownSeries = 0;
    QList<ChartSpec> m_charts;
    QSet<QString> m_offered; ///< ready-made charts that were shown once
    QList<ReadyGroup> m_ready;
    QUndoStack m_undo;
    QTimer m_flush;
    QTimer m_offer;
    std::shared_ptr<Timeline> m_timeline;
    QString m_silenceReason;
    QList<Peer> m_peers;
    qint64 m_newestMs = 0;
    qint64 m_oldestMs = 0;
    qint64 m_intervalMs = 1000;
    qint64 m_burstFrom = 0; ///< exceptions: since when, 0 = quiet
    double m_burstCount = 0;
};

} // namespace clrscope::ui
