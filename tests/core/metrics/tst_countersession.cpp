// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotnettarget.h"
#include "simprocess.h"

#include <clrscope/diagnostics/makeclient.h>
#include <clrscope/metrics/countersession.h>
#include <clrscope/metrics/declaredsources.h>
#include <clrscope/metrics/sessionproviders.h>

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace clrscope;
using namespace clrscope::metrics;
using namespace clrscope::testing;
using namespace Qt::StringLiterals;
using diagnostics::ProcessEntry;
using events::CounterSample;
using events::InstrumentKind;

namespace {

/// A session and all it said.
class Listener
{
public:
    explicit Listener(const QString &socketPath, const CounterSelection &selection,
                      const QString &version = u"10.0.12"_s, const Clock *clock = nullptr)
        : session(makeCounterSession(clock))
    {
        QObject::connect(session.get(), &CounterSession::started, [this] { isStarted = true; });
        QObject::connect(session.get(), &CounterSession::samples,
                         [this](const events::SampleBatch &batch) {
                             samples.insert(samples.end(), batch->begin(), batch->end());
                         });
        QObject::connect(session.get(), &CounterSession::instruments,
                         [this](const InstrumentBatch &batch) {
                             for (const auto &instrument : *batch)
                                 published += QString::fromStdString(instrument.meter + '/' + instrument.name);
                         });
        QObject::connect(session.get(), &CounterSession::message,
                         [this](const clrscope::Message &text) { messages += text.english(); });
        QObject::connect(session.get(), &CounterSession::ended,
                         [this](const Result<void> &result) { outcome = result; });
        session->start(diagnostics::makeClient(socketPath, u"target"_s), selection, version);
    }
    [[nodiscard]] std::vector<CounterSample> of(std::string_view name) const
    {
        std::vector<CounterSample> found;
        std::ranges::copy_if(samples, std::back_inserter(found),
                             [&](const auto &sample) { return sample.name == name; });
        return found;
    }

    std::unique_ptr<CounterSession> session;
    std::vector<CounterSample> samples;
    QStringList messages;
    QStringList published;
    bool isStarted = false;
    std::optional<Result<void>> outcome;
};

/// A day that jumps ahead of the clock that stands still while the machine sleeps.
class SleepingClock : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc().addSecs(sleptSeconds); }

    qint64 sleptSeconds = 0;
};

CounterSelection meters(const QList<CounterSelection::Group> &groups, double seconds = 0.5)
{
    CounterSelection selection;
    selection.includeDefaultProviders = false;
    selection.meters = groups;
    selection.intervalSeconds = seconds;
    return selection;
}

CounterSelection providers(const QList<CounterSelection::Group> &groups, double seconds = 0.5)
{
    CounterSelection selection;
    selection.includeDefaultProviders = false;
    selection.providers = groups;
    selection.intervalSeconds = seconds;
    return selection;
}

/// A fixed list of processes over sockets.
class FixedRegistry : public diagnostics::ProcessRegistry
{
public:
    void add(const QString &socketPath, qint64 pid)
    {
        ProcessEntry entry;
        entry.pid = pid;
        entry.name = u"sim"_s;
        entry.info.runtimeVersion = u"10.0.12"_s;
        entry.reach = diagnostics::Reach::Reachable;
        m_entries.append(entry);
        m_sockets[entry.key()] = socketPath;
    }
    void setReach(qsizetype index, diagnostics::Reach reach)
    {
        m_entries[index].reach = reach;
        Q_EMIT changed(m_entries);
    }
    [[nodiscard]] diagnostics::ProcessList processes() const override { return m_entries; }
    [[nodiscard]] QCoro::Task<diagnostics::ProcessList> refresh() override { co_return m_entries; }
    [[nodiscard]] std::shared_ptr<diagnostics::Client> client(const QString &key) override
    {
        return diagnostics::makeClient(m_sockets.value(key), u"sim"_s);
    }
    [[nodiscard]] diagnostics::PortMode mode() const override
    {
        return diagnostics::PortMode::Connect;
    }
    void dismiss(const QString &) override {}

private:
    diagnostics::ProcessList m_entries;
    QMap<QString, QString> m_sockets;
};

} // namespace

class TestCounterSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASimulatedProcess();
    void stopsAndCancels();
    void saysWhenTheProcessDies();
    void timesGoOnAfterTheMachineSlept();
    void refusesAnEmptySelection();
    void joinsASharedSessionOfOtherLimits();
    void hubSharesOneSession();
    void hubComesBack();
    void realEventCounters();
    void realFasterClientDoesNotChangeOurRhythm();
    void realInstrumentsOfEveryKind();
    void realMetersOfOneName();
    void realLimitsAndFaultyCallbacks();
    void realUnknownSourceIsNotSilent();
    void realProgramsTellWhatTheyPublish();
    void assembliesThatAreNone();

private:
    bool startCustom(const QStringList &arguments = {});
    std::unique_ptr<DotnetTarget> m_custom;
};

void TestCounterSession::readsASimulatedProcess()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.output()));
    CounterSelection selection;
    selection.intervalSeconds = 0.5;
    selection.meters = {{u"Shop.Orders"_s, {}}};
    Listener listener(sim.socketPath(), selection);
    QTRY_VERIFY(listener.isStarted);
    QTRY_VERIFY(!listener.of("cpu-usage").empty());
    QTRY_VERIFY(listener.of("orders.placed").size() >= 3);
    QTRY_VERIFY(listener.of("checkout.duration").size() >= 6);
    const auto orders = listener.of("orders.placed").front();
    QCOMPARE(orders.kind, InstrumentKind::Counter);
    QCOMPARE(orders.meterTags, "team=checkout");
    QCOMPARE(orders.unit, "{order}");
    QVERIFY(listener.of("checkout.duration").front().quantile.has_value());
}

void TestCounterSession::stopsAndCancels()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.output()));
    Listener graceful(sim.socketPath(), providers({{u"System.Runtime"_s, {}}}));
    QTRY_VERIFY(graceful.isStarted);
    graceful.session->requestStop();
    QTRY_VERIFY(graceful.outcome.has_value());
    QVERIFY(graceful.outcome->has_value());

    Listener hasty(sim.socketPath(), providers({{u"System.Runtime"_s, {}}}));
    hasty.session->abort(); // before the session has begun
    QTRY_VERIFY(hasty.outcome.has_value());
    QCOMPARE(hasty.outcome->error().code, ErrorCode::Cancelled);
    QVERIFY(hasty.samples.empty());
}

void TestCounterSession::saysWhenTheProcessDies()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.output()));
    Listener listener(sim.socketPath(), providers({{u"System.Runtime"_s, {}}}));
    QTRY_VERIFY(!listener.samples.empty());
    sim.kill();
    QTRY_VERIFY(listener.outcome.has_value());
    QCOMPARE(listener.outcome->error().code, ErrorCode::Disconnected);
    QVERIFY(!listener.outcome->error().message.isEmpty());
}

void TestCounterSession::timesGoOnAfterTheMachineSlept()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.output()));
    SleepingClock clock;
    Listener listener(sim.socketPath(), providers({{u"System.Runtime"_s, {}}}), u"10.0.12"_s, &clock);
    const auto behindMs = [&] {
        return listener.samples.empty() ? qint64(-1)
                                        : clock.nowUtc().toMSecsSinceEpoch() - listener.samples.back().utcNs / 1'000'000;
    };
    QTRY_VERIFY(!listener.samples.empty());
    QVERIFY2(behindMs() < 60'000, qPrintable(QString::number(behindMs())));
    const auto lastNs = listener.samples.back().utcNs;

    clock.sleptSeconds = 3600;
    QVERIFY(behindMs() > 3'500'000);
    QTRY_VERIFY2(behindMs() < 60'000, qPrintable(QString::number(behindMs())));
    clock.sleptSeconds = 1800; // set back: times never go back
    const auto count = listener.samples.size();
    QTRY_VERIFY(listener.samples.size() > count);
    QVERIFY(listener.samples.back().utcNs > lastNs + 3'500'000'000'000);
}

void TestCounterSession::refusesAnEmptySelection()
{
    CounterSelection nothing;
    nothing.includeDefaultProviders = false;
    Listener listener(u"/nowhere"_s, nothing);
    QVERIFY(listener.outcome.has_value());
    QCOMPARE(listener.outcome->error().code, ErrorCode::InvalidArgument);
}

void TestCounterSession::joinsASharedSessionOfOtherLimits()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.output()));
    auto first = meters({{u"Shop.Orders"_s, {u"cart.items"_s}}}, 0.5);
    first.maxHistograms = 7;
    first.maxTimeSeries = 77;
    Listener running(sim.socketPath(), first);
    QTRY_VERIFY(!running.samples.empty());

    Listener newcomer(sim.socketPath(), meters({{u"Shop.Orders"_s, {u"stock.level"_s}}}, 1));
    QTRY_VERIFY(!newcomer.of("stock.level").empty());
    QVERIFY(newcomer.of("cart.items").empty());
    QCOMPARE(newcomer.of("stock.level").front().intervalSeconds, 0.5); // what runs
    QVERIFY(newcomer.messages.isEmpty());
    QVERIFY(!running.outcome.has_value());
    QVERIFY(running.of("stock.level").empty()); // not asked for there
}

void TestCounterSession::hubSharesOneSession()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.output()));
    FixedRegistry registry;
    registry.add(sim.socketPath(), sim.pid());
    const auto key = registry.processes().first().key();
    auto hub = makeMetricsHub(registry);
    QSignalSpy samples(hub.get(), &MetricsHub::samples);
    QSignalSpy states(hub.get(), &MetricsHub::stateChanged);
    const int first = 1;
    const int second = 2;
    hub->watch(key, providers({{u"System.Runtime"_s, {}}}), &first);
    QTRY_VERIFY(!samples.isEmpty());
    QCOMPARE(states.last().at(1).value<MetricsHub::State>(), MetricsHub::State::Live);
    hub->watch(key, meters({{u"Shop.Orders"_s, {}}}), &second);
    const auto has = [&](std::string_view name) {
        return std::ranges::any_of(samples, [&](const auto &call) {
            const auto batch = call.at(1).template value<events::SampleBatch>();
            return std::ranges::any_of(*batch,
                                       [&](const auto &sample) { return sample.name == name; });
        });
    };
    QTRY_VERIFY(has("cart.items"));
    QTRY_VERIFY(has("cpu-usage"));
    hub->unwatch(key, &second);
    samples.clear();
    QTRY_VERIFY(has("cpu-usage")); // the first watcher is still there
    samples.clear();
    QTRY_VERIFY(samples.size() > 2);
    QVERIFY(!has("cart.items")); // and nobody measures for the second any more
    hub->watch(key, meters({{u"Shop.Orders"_s, {}}}), &first); // changes its mind
    QTRY_VERIFY(has("cart.items"));
    samples.clear();
    QTRY_VERIFY(samples.size() > 2);
    QVERIFY(!has("cpu-usage"));
    hub->unwatch(key, &first);
    hub->unwatch(key, &first); // once too often does no harm
}

void TestCounterSession::hubComesBack()
{
    SimProcess sim;
    QVERIFY2(sim.start(), qPrintable(sim.output()));
    FixedRegistry registry;
    registry.add(sim.socketPath(), sim.pid());
    const auto key = registry.processes().first().key();
    registry.setReach(0, diagnostics::Reach::NotAnswering);
    auto hub = makeMetricsHub(registry);
    QSignalSpy samples(hub.get(), &MetricsHub::samples);
    QSignalSpy states(hub.get(), &MetricsHub::stateChanged);
    const auto state = [&] { return states.last().at(1).value<MetricsHub::State>(); };
    hub->watch(key, providers({{u"System.Runtime"_s, {}}}), this);
    QCOMPARE(state(), MetricsHub::State::Waiting);
    QVERIFY(!states.last().at(2).value<clrscope::Message>().isEmpty());
    registry.setReach(0, diagnostics::Reach::Reachable);
    QTRY_COMPARE(state(), MetricsHub::State::Live);
    QTRY_VERIFY(!samples.isEmpty());
    sim.kill();
    QTRY_COMPARE(state(), MetricsHub::State::Waiting);
    registry.setReach(0, diagnostics::Reach::Ended);
    QTRY_COMPARE(state(), MetricsHub::State::Ended);
    QCOMPARE(states.last().at(2).value<clrscope::Message>().english(), u"The process has ended."_s);
}

bool TestCounterSession::startCustom(const QStringList &arguments)
{
    m_custom = std::make_unique<DotnetTarget>(u"CustomTarget"_s);
    return m_custom->start(arguments);
}

#define NEED_CUSTOM(...)                                                                           \
    if (const auto why = DotnetTarget::missing(); !why.isEmpty())                                  \
        QSKIP(qPrintable(why));                                                                    \
    QVERIFY2(startCustom({__VA_ARGS__}), qPrintable(m_custom->problem()));                         \
    QVERIFY(!m_custom->socketPath().isEmpty())

void TestCounterSession::realEventCounters()
{
    NEED_CUSTOM();
    Listener listener(
        m_custom->socketPath(),
        providers({{u"Clrscope.Custom"_s, {}}, {u"System.Runtime"_s, {u"working-set"_s}}}));
    for (const auto *name : {"level", "steps", "way", "latency", "working-set"})
        QTRY_VERIFY2(!listener.of(name).empty(), name);
    const auto level = listener.of("level").front();
    QCOMPARE(level.value, 42.5);
    QCOMPARE(level.unit, "MB");
    QCOMPARE(level.tags, "k1:v,1,k2:a:b");
    QCOMPARE(level.seriesIntervalMs, 500U);
    QCOMPARE(listener.of("steps").front().kind, InstrumentKind::EventCounterSum);
    QCOMPARE(listener.of("latency").front().value, 3.0);
    for (const auto &sample : listener.samples)
        QVERIFY(sample.intervalSeconds > 0.05);
    QVERIFY(listener.of("cpu-usage").empty());
}

void TestCounterSession::realFasterClientDoesNotChangeOurRhythm()
{
    NEED_CUSTOM();
    Listener fast(m_custom->socketPath(), providers({{u"Clrscope.Custom"_s, {}}}, 0.2));
    QTRY_VERIFY(!fast.samples.empty());
    Listener slow(m_custom->socketPath(),
                  providers({{u"Clrscope.Custom"_s, {u"steps"_s, u"level"_s}}}, 1));
    QTRY_VERIFY(slow.of("steps").size() >= 2);
    const auto steps = slow.of("steps").back();
    QCOMPARE(steps.seriesIntervalMs, 200U);             // what the runtime does ...
    QVERIFY(std::abs(steps.intervalSeconds - 1) < 0.3); // ... and what was asked for
    QVERIFY2(std::abs(steps.value / steps.intervalSeconds - 20) < 6,
             qPrintable(QString::number(steps.value)));
    QCOMPARE(slow.of("level").back().value, 42.5);
}

void TestCounterSession::realInstrumentsOfEveryKind()
{
    NEED_CUSTOM();
    Listener listener(
        m_custom->socketPath(),
        meters({{u"Clrscope.Meter"_s, {}}, {u"System.Runtime"_s, {u"dotnet.gc.collections"_s}}}));
    for (const auto *name : {"counter", "updown", "histogram", "gauge", "observable-counter",
                             "observable-updown", "observable-gauge", "dotnet.gc.collections"})
        QTRY_VERIFY2(!listener.of(name).empty(), name);
    QTRY_VERIFY(listener.of("counter").size() >= 4);
    const auto counters = listener.of("counter");
    const auto blue = std::ranges::find(counters, "color=blue,size=", &CounterSample::tags);
    QVERIFY(blue != counters.end()); // null is an empty text
    QCOMPARE(blue->kind, InstrumentKind::Counter);
    QVERIFY(blue->total.has_value());
    QCOMPARE(blue->meterTags, "site=here");
    QCOMPARE(blue->instrumentTags, "kind=plain");
    QCOMPARE(blue->unit, "items");
    QCOMPARE(listener.of("updown").front().kind, InstrumentKind::UpDownCounter);
    QCOMPARE(listener.of("gauge").front().value, 36.6);
    QCOMPARE(listener.of("observable-gauge").front().value, 0.1 + 0.2);
    QCOMPARE(listener.of("observable-updown").front().value, -3.0);
    QCOMPARE(QByteArray::fromStdString(listener.of("observable-updown").front().tags),
             QByteArray("queue=a,b=c;d\"e\\f"));
    QCOMPARE(listener.of("observable-counter").front().kind, InstrumentKind::Counter);
    const auto histogram = listener.of("histogram");
    QCOMPARE(*histogram[0].quantile, 0.5);
    QCOMPARE(*histogram[2].quantile, 0.99);
    QVERIFY(std::abs(histogram[0].value - 50) <= 2);
    QVERIFY(std::abs(histogram[2].value - 99) <= 2);
    QVERIFY(histogram[0].histogramCount.value_or(0) >= 100);
    listener.session->requestStop();
    QTRY_VERIFY(listener.outcome.has_value());
    QVERIFY(listener.outcome->has_value());
}

void TestCounterSession::realMetersOfOneName()
{
    NEED_CUSTOM();
    Listener listener(m_custom->socketPath(), meters({{u"Clrscope.Equal"_s, {}}}));
    const auto saidBy = [&listener](const char *name, std::uint32_t twin) {
        std::set<double> values;
        for (const auto &sample : listener.of(name)) {
            if (sample.twin == twin)
                values.insert(sample.total.value_or(sample.value));
        }
        return values;
    };
    QTRY_VERIFY(listener.of("equal").size() >= 6 && listener.of("equal-total").size() >= 6); // three of each
    for (const std::uint32_t twin : {0U, 1U}) {
        QCOMPARE(saidBy("equal", twin), std::set<double>{1.0 + twin});
        QCOMPARE(saidBy("equal-total", twin), std::set<double>{10.0 + twin});
    }
    QVERIFY(saidBy("equal", 2).empty());
}

void TestCounterSession::realLimitsAndFaultyCallbacks()
{
    NEED_CUSTOM(u"--series"_s, u"50"_s);
    auto selection = meters({{u"Clrscope.Wide"_s, {}}, {u"Clrscope.Faulty"_s, {}}});
    selection.maxTimeSeries = 10;
    Listener listener(m_custom->socketPath(), selection);
    QTRY_VERIFY(!listener.messages.filter(u"Time series tracking limit (10) reached"_s).isEmpty());
    QTRY_VERIFY(!listener.messages.filter(u"this callback always fails"_s).isEmpty());
    QTRY_VERIFY(listener.of("wide").size() >= 20);
    QCOMPARE(listener.messages.filter(u"this callback always fails"_s).size(),
             1); // every interval says it; once is enough
}

void TestCounterSession::realUnknownSourceIsNotSilent()
{
    // A session that never writes would stay in the target for ever if we were killed.
    NEED_CUSTOM();
    const auto ids = makeMeterSessionIds(u"10.0.12"_s);
    const auto client = diagnostics::makeClient(m_custom->socketPath(), u"target"_s);
    for (const auto &selection :
         {meters({{u"No.Such.Meter"_s, {}}}), providers({{u"No.Such.Source"_s, {}}})}) {
        diagnostics::SessionRequest request;
        request.rundownKeyword = 0;
        request.providers = withKeepAlive(selectionProviders(selection, ids), u"10.0.12"_s, 1);
        auto opened = QCoro::waitFor(client->startSession(request));
        QVERIFY(opened.has_value());
        auto &session = *opened;
        int bursts = 0; // what comes after the first second comes because time passes
        QElapsedTimer clock;
        clock.start();
        QObject::connect(session.get(), &diagnostics::EventPipeSession::readyRead, [&] {
            static_cast<void>(session->read(1 << 20));
            bursts += clock.elapsed() > 1200 ? 1 : 0;
        });
        QTRY_VERIFY(bursts > 0);
    }
}

/// Nobody named the meters and the event source of the program: it tells them itself.
void TestCounterSession::realProgramsTellWhatTheyPublish()
{
    NEED_CUSTOM();
    CounterSelection selection = meters({{u"System.Runtime"_s, {}}});
    selection.listsInstruments = true;
    Listener listener(m_custom->socketPath(), selection);
    QTRY_VERIFY2(listener.published.contains(u"Clrscope.Meter/observable-counter"_s),
                 qPrintable(listener.published.join(u" "_s)));
    QTRY_VERIFY(!listener.of("dotnet.gc.collections").empty()); // and measures only what it was asked for
    QVERIFY(listener.of("observable-counter").empty());

    const QStringList sources = loadedEventSources(m_custom->pid());
    QVERIFY2(sources.contains(u"Clrscope.Custom"_s), qPrintable(sources.join(u' ')));
    listener.session->abort();
    QTRY_VERIFY(listener.outcome);
}

void TestCounterSession::assembliesThatAreNone()
{
    QVERIFY(declaredEventSources({}).isEmpty());
    QVERIFY(declaredEventSources("MZ").isEmpty());
    QByteArray lies(4096, '\xff');
    lies.replace(0, 2, "MZ");
    QVERIFY(declaredEventSources(lies).isEmpty());
    if (const auto why = DotnetTarget::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    // Cut or damaged anywhere, it is read without harm.
    QFile file(DotnetTarget::programFolder(u"CustomTarget"_s) + u"/CustomTarget.dll"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(declaredEventSources(whole).contains(u"Clrscope.Custom"_s));
    for (qsizetype size = 0; size < whole.size(); size += 97)
        static_cast<void>(declaredEventSources(whole.first(size)));
    for (qsizetype at = 0; at < whole.size(); at += 61) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(~damaged[at]);
        static_cast<void>(declaredEventSources(damaged));
    }
}

QTEST_GUILESS_MAIN(TestCounterSession)
#include "tst_countersession.moc"
