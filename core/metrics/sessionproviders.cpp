// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/metrics/sessionproviders.h"

#include "clrscope/metrics/livemetricsjson.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

namespace clrscope::metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 timeSeriesKeyword = 0x2;
constexpr quint64 instrumentListKeyword = 0x4;
constexpr quint32 informational = 4;

QString invariant(double number)
{
    return QString::fromStdString(formatNumber(number));
}

diagnostics::Provider eventCounterProvider(const QString &name, double intervalSeconds)
{
    diagnostics::Provider provider;
    provider.name = name;
    provider.level = informational;
    provider.arguments = {{u"EventCounterIntervalSec"_s, invariant(intervalSeconds)}};
    return provider;
}

} // namespace

QStringList defaultCounterProviders()
{
    return {u"System.Runtime"_s, u"Microsoft.AspNetCore.Hosting"_s, u"Grpc.AspNetCore.Server"_s};
}

QVersionNumber parseRuntimeVersion(const QString &text)
{
    return QVersionNumber::fromString(text);
}

MeterSessionIds makeMeterSessionIds(const QString &runtimeVersion)
{
    const auto guid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    const bool isShared = parseRuntimeVersion(runtimeVersion).majorVersion() >= 8;
    return {isShared ? u"SHARED"_s : guid(), guid()};
}

double providerInterval(const CounterSelection &selection, const QString &provider)
{
    for (auto it = selection.providerIntervals.cbegin(); it != selection.providerIntervals.cend();
         ++it) {
        if (it.key().compare(provider, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return selection.intervalSeconds;
}

QList<diagnostics::Provider> selectionProviders(const CounterSelection &selection,
                                                const MeterSessionIds &ids)
{
    QStringList names;
    for (const auto &group : selection.providers)
        names += group.name;
    if (selection.includeDefaultProviders)
        names += defaultCounterProviders();
    names.removeDuplicates();

    QList<diagnostics::Provider> providers;
    for (const auto &name : std::as_const(names))
        providers.append(eventCounterProvider(name, providerInterval(selection, name)));

    if (!selection.meters.isEmpty()) {
        QStringList meters;
        for (const auto &group : selection.meters)
            meters += group.name;
        meters.removeDuplicates();
        diagnostics::Provider provider;
        provider.name = u"System.Diagnostics.Metrics"_s;
        provider.keywords = timeSeriesKeyword | (selection.listsInstruments ? instrumentListKeyword : 0);
        provider.level = informational;
        provider.arguments = {{u"SessionId"_s, ids.sessionId},
                              {u"Metrics"_s, meters.join(u',')},
                              {u"RefreshInterval"_s, invariant(selection.intervalSeconds)},
                              {u"MaxTimeSeries"_s, QString::number(selection.maxTimeSeries)},
                              {u"MaxHistograms"_s, QString::number(selection.maxHistograms)},
                              {u"ClientId"_s, ids.clientId}};
        providers.append(provider);
    }
    return providers;
}

QList<diagnostics::Provider> withKeepAlive(QList<diagnostics::Provider> providers,
                                           const QString &runtimeVersion, double intervalSeconds)
{
    // From 8 on meters report the end of each interval even when nothing was measured; before, they
    // may not exist or be somebody else's.
    const bool metersSpeak = parseRuntimeVersion(runtimeVersion).majorVersion() >= 8;
    const bool speaks =
        std::any_of(providers.cbegin(), providers.cend(), [&](const auto &provider) {
            return provider.name == u"System.Runtime" ||
                   (metersSpeak && provider.name == u"System.Diagnostics.Metrics");
        });
    if (!speaks)
        providers.append(eventCounterProvider(u"System.Runtime"_s, intervalSeconds));
    return providers;
}

CounterSelection mergedSelection(const CounterSelection &a, const CounterSelection &b)
{
    const auto mergeGroups = [](QList<CounterSelection::Group> groups,
                                const QList<CounterSelection::Group> &more) {
        for (const auto &group : more) {
            const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto &known) {
                return known.name == group.name;
            });
            if (same == groups.end()) {
                groups.append(group);
            } else if (same->items.isEmpty() || group.items.isEmpty()) {
                same->items.clear();
            } else {
                same->items += group.items;
                same->items.removeDuplicates();
            }
        }
        return groups;
    };
    auto merged = a;
    merged.includeDefaultProviders = a.includeDefaultProviders || b.includeDefaultProviders;
    merged.providers = mergeGroups(a.providers, b.providers);
    merged.meters = mergeGroups(a.meters, b.meters);
    merged.intervalSeconds = std::min(a.intervalSeconds, b.intervalSeconds);
    for (const auto *one : {&a, &b}) { // who has no rhythm of its own for a provider asks for the usual one
        for (auto it = one->providerIntervals.cbegin(); it != one->providerIntervals.cend(); ++it)
            merged.providerIntervals[it.key()] =
                std::min(providerInterval(a, it.key()), providerInterval(b, it.key()));
    }
    merged.listsInstruments = a.listsInstruments || b.listsInstruments;
    merged.maxHistograms = std::max(a.maxHistograms, b.maxHistograms);
    merged.maxTimeSeries = std::max(a.maxTimeSeries, b.maxTimeSeries);
    return merged;
}

SampleFilter::SampleFilter(const CounterSelection &selection)
{
    for (const auto &group : selection.providers)
        add(selection, group, false);
    for (const auto &group : selection.meters)
        add(selection, group, true);
    if (selection.includeDefaultProviders) {
        const auto names = defaultCounterProviders();
        for (const auto &name : names)
            add(selection, {name, {}}, false);
    }
}

void SampleFilter::add(const CounterSelection &selection, const CounterSelection::Group &group,
                       bool isMeter)
{
    auto name = group.name.toCaseFolded();
    const bool isPrefix = isMeter && name.endsWith(u'*');
    if (isPrefix)
        m_prefixes.append({name.chopped(1), {}});
    auto &entry = isPrefix ? m_prefixes.last().second : m_groups[name];
    entry.items = QSet<QString>(group.items.cbegin(), group.items.cend());
    (isMeter ? entry.fromMeter : entry.fromProvider) = true;
    entry.intervalMs =
        static_cast<quint32>(std::lround(providerInterval(selection, group.name) * 1000));
}

const SampleFilter::Group *SampleFilter::find(const QString &name) const
{
    const auto folded = name.toCaseFolded();
    if (const auto it = m_groups.constFind(folded); it != m_groups.constEnd())
        return &it.value();
    for (const auto &[prefix, group] : m_prefixes) {
        if (folded.startsWith(prefix))
            return &group;
    }
    return nullptr;
}

bool SampleFilter::accepts(const events::CounterSample &sample) const
{
    const auto *group = find(QString::fromStdString(sample.provider));
    // A shared session delivers other clients' meters too: those were not asked for here.
    if (group == nullptr || !(sample.isMeter ? group->fromMeter : group->fromProvider))
        return false;
    return group->items.isEmpty() || group->items.contains(QString::fromStdString(sample.name));
}

quint32 SampleFilter::askedIntervalMs(const events::CounterSample &sample) const
{
    const auto *group = find(QString::fromStdString(sample.provider));
    return group == nullptr ? 0 : group->intervalMs;
}

} // namespace clrscope::metrics
