// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace clrscope::ui {

/// Which series a chart takes from one counter or instrument.
struct SourceSpec
{
    QString provider;
    QString name;
    QString label;       ///< in the legend; empty: from the tags, else the display name
    bool allTags = true; ///< every tag combination is a curve (the top N), else only `tags`
    QString tags;
    QString divideByProvider; ///< the value is divided by the newest of this one (CPU count)
    QString divideByName;
    double factor = 1;
    QString groupBy; ///< a tag's key: one curve a value of it, the other tags summed up
    QString totalProvider; ///< knows the sum of all tags, also of those the runtime leaves out
    QString totalName;
    QString process; ///< key of another process to compare with; empty: the tab's own
    QString processName; ///< what it was called, for when it is gone

    bool operator==(const SourceSpec &) const = default;
};

/// What a chart shows and how: a value one can save, undo and drag about.
struct ChartSpec
{
    enum class Now { Sum, First };

    QString id; ///< unique in its dashboard
    QString title;
    QString group; ///< ready-made ones: "gc"
    QList<SourceSpec> sources;
    std::optional<Unit> unit; ///< else by the source
    double fixedTop = 0;
    bool steps = false;
    bool byTag = false; ///< distributions: the 95th percentile of every tag, else bands of all together
    bool wide = false;  ///< two columns of the grid
    int topCount = 5;
    Now now = Now::Sum;
    QList<Threshold> thresholds;

    bool operator==(const ChartSpec &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ChartSpec &spec);
/// Lenient: what is missing takes its default; no sources or no id gives none.
[[nodiscard]] std::optional<ChartSpec> chartSpecFromJson(const QJsonObject &object);

/// "gen2", "/cart GET": a runtime's tag text for people (values only; runtime-events §3.4).
[[nodiscard]] QString tagWords(const QString &tags);
/// The pieces "key=value" of such a text; nothing is escaped in it.
[[nodiscard]] QStringList splitTags(const QString &tags);
/// The value of one key; empty if it is not there.
[[nodiscard]] QString tagValue(const QString &tags, const QString &key);

/// A ready-made chart: the same question for runtimes that publish it under different names.
struct ReadyChart
{
    ChartSpec spec;
    QString plainTitle; ///< not translated
    QList<QList<SourceSpec>> alternatives; ///< best first; the first of which any source is published is taken
};

struct ReadyGroup
{
    QString id;
    QString title;
    QList<ReadyChart> charts;
};

/// CPU & memory, GC & heap, thread pool, exceptions & JIT, HTTP server, HTTP client, Kestrel.
[[nodiscard]] QList<ReadyGroup> readyGroups();

/// A layout is read in whatever language the window speaks that day: it keeps of a ready-made chart's words
/// only the title that somebody gave it.
void dropWords(ChartSpec &spec, const ReadyChart &ready);
void takeWords(ChartSpec &spec, const ReadyChart &ready);

} // namespace clrscope::ui
