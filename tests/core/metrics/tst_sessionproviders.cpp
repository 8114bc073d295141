// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/metrics/sessionproviders.h>

#include <QTest>
#include <QUuid>

using namespace clrscope;
using namespace clrscope::metrics;
using namespace Qt::StringLiterals;
using events::CounterSample;

namespace {

using Arguments = QList<std::pair<QString, QString>>;

CounterSample sample(const char *provider, const char *name, bool isMeter = false)
{
    CounterSample made;
    made.provider = provider;
    made.name = name;
    made.isMeter = isMeter;
    return made;
}

} // namespace

class TestSessionProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForDefaults();
    void asksForMetersInOrder();
    void nothingSelectedAsksForNothing();
    void sharesFromRuntimeEightOn();
    void neverAsksSilentProvidersAlone();
    void overridesIntervals();
    void mergesSelections();
    void filtersByOneTable();
    void filtersMetersOfOtherClients();
    void knowsTheIntervalAskedFor();
};

void TestSessionProviders::asksForDefaults()
{
    CounterSelection selection;
    selection.providers = {{u"My.Source"_s, {u"a"_s}}, {u"System.Runtime"_s, {u"cpu-usage"_s}}};
    const auto providers = selectionProviders(selection, {u"SHARED"_s, u"me"_s});
    QStringList names;
    for (const auto &provider : providers) {
        names += provider.name;
        QCOMPARE(provider.level, 4U);
        QCOMPARE(provider.keywords, 0U);
        QCOMPARE(provider.arguments, (Arguments{{u"EventCounterIntervalSec"_s, u"5"_s}}));
    }
    QCOMPARE(names, (QStringList{u"My.Source"_s, u"System.Runtime"_s,
                                 u"Microsoft.AspNetCore.Hosting"_s, u"Grpc.AspNetCore.Server"_s}));
}

void TestSessionProviders::asksForMetersInOrder()
{
    CounterSelection selection;
    selection.includeDefaultProviders = false;
    selection.intervalSeconds = 1;
    selection.meters = {{u"System.Runtime"_s, {}}, {u"My.Meter"_s, {u"x"_s}}};
    const auto providers = selectionProviders(selection, {u"SHARED"_s, u"me"_s});
    QCOMPARE(providers.size(), 1);
    QCOMPARE(providers.first().name, u"System.Diagnostics.Metrics"_s);
    QCOMPARE(providers.first().keywords, 2U);
    QCOMPARE(providers.first().level, 4U);
    QCOMPARE(providers.first().arguments, (Arguments{{u"SessionId"_s, u"SHARED"_s},
                                                     {u"Metrics"_s, u"System.Runtime,My.Meter"_s},
                                                     {u"RefreshInterval"_s, u"1"_s},
                                                     {u"MaxTimeSeries"_s, u"1000"_s},
                                                     {u"MaxHistograms"_s, u"20"_s},
                                                     {u"ClientId"_s, u"me"_s}}));
}

void TestSessionProviders::nothingSelectedAsksForNothing()
{
    CounterSelection selection;
    selection.includeDefaultProviders = false;
    QVERIFY(selection.isEmpty());
    QVERIFY(selectionProviders(selection, {}).isEmpty());
    QVERIFY(!SampleFilter(selection).accepts(sample("System.Runtime", "cpu-usage")));
}

void TestSessionProviders::sharesFromRuntimeEightOn()
{
    QCOMPARE(makeMeterSessionIds(u"10.0.9"_s).sessionId, u"SHARED"_s);
    QCOMPARE(makeMeterSessionIds(u"8.0.0-preview.1"_s).sessionId, u"SHARED"_s);
    for (const auto &version : {u"7.0.20"_s, u"6.0.36"_s, QString()}) {
        const auto ids = makeMeterSessionIds(version);
        QVERIFY(!QUuid(ids.sessionId).isNull());
        QVERIFY(!QUuid(ids.clientId).isNull());
        QVERIFY(ids.sessionId != ids.clientId);
    }
}

void TestSessionProviders::neverAsksSilentProvidersAlone()
{
    CounterSelection selection;
    selection.includeDefaultProviders = false;
    selection.providers = {{u"No.Such.Source"_s, {}}};
    const auto providers = withKeepAlive(selectionProviders(selection, {}), u"10.0.0"_s);
    QCOMPARE(providers.size(), 2);
    QCOMPARE(providers.last().name, u"System.Runtime"_s);
    QVERIFY(!SampleFilter(selection).accepts(sample("System.Runtime", "cpu-usage")));
    // Those who tick anyway need no help.
    QCOMPARE(withKeepAlive(selectionProviders(CounterSelection{}, {}), u"10.0.0"_s).size(), 3);
    selection.meters = {{u"M"_s, {}}};
    QCOMPARE(withKeepAlive(selectionProviders(selection, {}), u"8.0.0"_s).size(), 2);
    QCOMPARE(withKeepAlive(selectionProviders(selection, {}), u"6.0.0"_s).size(), 3);
}

void TestSessionProviders::overridesIntervals()
{
    CounterSelection selection;
    selection.providerIntervals = {{u"system.runtime"_s, 0.5}};
    selection.meters = {{u"System.Runtime"_s, {}}};
    const auto providers = selectionProviders(selection, {});
    QCOMPARE(providers.at(0).arguments.first().second, u"0.5"_s);
    QCOMPARE(providers.at(1).arguments.first().second, u"5"_s);
    QCOMPARE(providers.last().arguments.at(2).second, u"5"_s); // meters keep the global value
}

void TestSessionProviders::mergesSelections()
{
    CounterSelection a;
    a.includeDefaultProviders = false;
    a.providers = {{u"A"_s, {u"x"_s}}, {u"B"_s, {}}};
    CounterSelection b;
    b.intervalSeconds = 1;
    b.providers = {{u"A"_s, {u"y"_s}}, {u"B"_s, {u"z"_s}}, {u"C"_s, {}}};
    const auto merged = mergedSelection(a, b);
    QVERIFY(merged.includeDefaultProviders);
    QCOMPARE(merged.intervalSeconds, 1.0);
    QCOMPARE(merged.providers, (QList<CounterSelection::Group>{
                                   {u"A"_s, {u"x"_s, u"y"_s}}, {u"B"_s, {}}, {u"C"_s, {}}}));
    a.providerIntervals.insert(u"A"_s, 10); // which b asks every second
    QCOMPARE(providerInterval(mergedSelection(a, b), u"A"_s), 1.0);
    QCOMPARE(providerInterval(mergedSelection(b, a), u"A"_s), 1.0);
}

void TestSessionProviders::filtersByOneTable()
{
    CounterSelection selection;
    selection.includeDefaultProviders = false;
    selection.providers = {
        {u"My.Source"_s, {u"one"_s}}, {u"Whole"_s, {}}, {u"Both"_s, {u"counter"_s}}};
    selection.meters = {
        {u"My.Meter"_s, {u"inst"_s}}, {u"both"_s, {u"instrument"_s}}, {u"Wide.*"_s, {}}};
    const SampleFilter filter(selection);
    QVERIFY(filter.accepts(sample("my.source", "one")));  // names of providers ignore case ...
    QVERIFY(!filter.accepts(sample("My.Source", "One"))); // ... names of counters do not
    QVERIFY(!filter.accepts(sample("My.Source", "two")));
    QVERIFY(filter.accepts(sample("Whole", "anything")));
    QVERIFY(!filter.accepts(sample("Other", "one")));
    QVERIFY(filter.accepts(sample("MY.METER", "inst", true)));
    // One key for both kinds: the later list counts.
    QVERIFY(!filter.accepts(sample("Both", "counter")));
    QVERIFY(filter.accepts(sample("Both", "instrument", true)));
    QVERIFY(filter.accepts(sample("Wide.Open", "x", true)));
    QVERIFY(!filter.accepts(sample("Wide.Open", "x")));

    // A default provider named with a list while defaults are included: all of it.
    CounterSelection named;
    named.providers = {{u"System.Runtime"_s, {u"cpu-usage"_s}}};
    QVERIFY(SampleFilter(named).accepts(sample("System.Runtime", "working-set")));
    named.includeDefaultProviders = false;
    QVERIFY(!SampleFilter(named).accepts(sample("System.Runtime", "working-set")));
}

void TestSessionProviders::filtersMetersOfOtherClients()
{
    // Shared sessions deliver everybody's meters; the name of a counter source must not let them
    // in.
    const SampleFilter filter(CounterSelection{});
    QVERIFY(filter.accepts(sample("System.Runtime", "cpu-usage")));
    QVERIFY(!filter.accepts(sample("System.Runtime", "dotnet.gc.collections", true)));
}

void TestSessionProviders::knowsTheIntervalAskedFor()
{
    CounterSelection selection;
    selection.providerIntervals = {{u"Microsoft.AspNetCore.Hosting"_s, 2}};
    const SampleFilter filter(selection);
    QCOMPARE(filter.askedIntervalMs(sample("System.Runtime", "cpu-usage")), 5000U);
    QCOMPARE(filter.askedIntervalMs(sample("microsoft.aspnetcore.hosting", "x")), 2000U);
    QCOMPARE(filter.askedIntervalMs(sample("Other", "x")), 0U);
}

QTEST_GUILESS_MAIN(TestSessionProviders)
#include "tst_sessionproviders.moc"
