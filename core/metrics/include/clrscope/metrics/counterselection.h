// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace clrscope::metrics {

/// Which counters and instruments one wants (rest-api §12.1).
struct CounterSelection
{
    struct Group
    {
        QString name;      ///< event source or meter
        QStringList items; ///< counters or instruments; empty = all

        bool operator==(const Group &) const = default;
    };
    bool includeDefaultProviders =
        true; ///< System.Runtime, Microsoft.AspNetCore.Hosting, Grpc.AspNetCore.Server
    QList<Group> providers;
    QList<Group> meters;
    double intervalSeconds = 5;
    QMap<QString, double> providerIntervals; ///< per provider override, names ignore case
    bool listsInstruments = false; ///< have the runtime name every instrument there is, measured or not
    int maxHistograms = 20;
    int maxTimeSeries = 1000;

    bool operator==(const CounterSelection &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return !includeDefaultProviders && providers.isEmpty() && meters.isEmpty();
    }
};

/// "System.Runtime", "Microsoft.AspNetCore.Hosting", "Grpc.AspNetCore.Server".
[[nodiscard]] QStringList defaultCounterProviders();

} // namespace clrscope::metrics
