// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"
#include "dashboard/dashboardmodel.h"

#include <clrscope/base/error.h>

#include <QByteArray>
#include <QImage>

namespace clrscope::ui {

/// The curves of some charts over a span as CSV: ISO 8601 UTC times, one column a curve with its unit,
/// no grouping, decimal points; empty where there was no sample.
[[nodiscard]] QByteArray curvesToCsv(const std::vector<ChartContent> &charts, TimeSpan span, qint64 intervalMs);

/// Everything a dashboard knows, to open it again elsewhere.
struct DashboardSession
{
    QString processName;
    qint64 pid = 0;
    QDateTime savedUtc;
    QJsonObject layout;
    Timeline timeline;
    SavedSeries samples;

    struct Peer
    {
        QString key;
        QString name;
        SavedSeries samples;
    };
    QList<Peer> peers; ///< the processes some chart compares with
};

/// A copy of what the model holds now; cheap enough for the GUI thread (memcpy of the rings).
[[nodiscard]] DashboardSession sessionOf(const DashboardModel &model, const QString &processName, qint64 pid);

/// JSON, version 1. Runs on any thread.
[[nodiscard]] QByteArray sessionToJson(const DashboardSession &session);
[[nodiscard]] Result<DashboardSession> sessionFromJson(const QByteArray &bytes);

} // namespace clrscope::ui
