// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesession.h"

#include <clrscope/artifacts/livemetricsproducer.h>
#include <clrscope/artifacts/traceproducer.h>
#include <clrscope/artifacts/traceprofile.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace clrscope;
using namespace clrscope::artifacts;
using namespace clrscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Session = diagnostics::EventPipeSession;

Q_DECLARE_METATYPE(clrscope::Result<void>)

namespace {

class FixedClock : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2024, 1, 31), QTime(10, 15, 0, 123), Qt::UTC);
    }
};

class FakeCounters : public metrics::CounterSession
{
    Q_OBJECT
public:
    void start(std::shared_ptr<diagnostics::Client>, const metrics::CounterSelection &, const QString &) override
    {
        Q_EMIT started();
    }
    void requestStop() override { Q_EMIT ended({}); }
    void abort() override { Q_EMIT ended(fail(ErrorCode::Cancelled, {})); }

    void arrive(std::vector<events::CounterSample> samples)
    {
        Q_EMIT this->samples(std::make_shared<const std::vector<events::CounterSample>>(std::move(samples)));
    }
};

struct Watch
{
    explicit Watch(Producer &producer)
    {
        QObject::connect(&producer, &Producer::finished, &producer, [this](const Result<void> &result, const Message &text) {
            ++finishes;
            outcome = result;
            note = text;
        });
        QObject::connect(&producer, &Producer::started, &producer, [this] { ++starts; });
        QObject::connect(&producer, &Producer::stopping, &producer, [this] { ++stops; });
    }
    int starts = 0;
    int stops = 0;
    int finishes = 0;
    Result<void> outcome;
    Message note;
};

} // namespace

class TestProducers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void traceIsTheSessionsBytes();
    void durationRunsFromTheSessionsStart();
    void stopBeforeTheSessionIsKept();
    void killedTargetKeepsItsTrace();
    void targetThatHangsUpAtOnceFails();
    void abortEndsSoon();
    void rundownIsGivenUpWhereTheRuntimeKnowsNone();
    void refusalIsReported();
    void nothingToTraceFails();
    void previewThatGaveUpKnowsNoNumber();
    void recordsAreFramedAndPercentilesStayTogether();
    void slowReaderOfMetricsLosesRecordsNotMemory();
    void nothingToMeasureFails();

private:
    FixedClock m_clock;
};

void TestProducers::traceIsTheSessionsBytes()
{
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu), .pid = 21632}, m_clock);
    Watch watch(*producer);
    QCOMPARE(producer->meta().fileName, u"20240131_101500_123_21632.nettrace"_s);
    QCOMPARE(producer->meta().contentType, u"application/octet-stream"_s);
    producer->start(client);
    QCOMPARE(watch.starts, 1);
    QCOMPARE(client->requests.size(), 1);
    QCOMPARE(client->requests.first(), traceRequest(TraceProfile::Cpu));

    client->session->arrive("Nettrace and more");
    QCOMPARE(producer->take(8), QByteArray("Nettrace"));
    QCOMPARE(producer->take(100), QByteArray(" and more"));
    producer->requestStop();
    producer->requestStop();
    QCOMPARE(client->session->stops, 1);
    client->session->arrive("rundown");
    client->session->endWith(Session::End::Stopped);
    QCOMPARE(watch.finishes, 1);
    QVERIFY(watch.outcome.has_value());
    QVERIFY(watch.note.isEmpty());
    QCOMPARE(producer->take(100), QByteArray("rundown"));
}

void TestProducers::previewThatGaveUpKnowsNoNumber()
{
    QFile file(QStringLiteral(CLRSCOPE_TEST_DATA "/nettrace/custom10.nettrace"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu), .hasPreview = true}, m_clock);
    producer->start(client);
    const auto pass = [&](const QByteArray &bytes) {
        client->session->arrive(bytes);
        while (!producer->take(64 * 1024).isEmpty()) { }
    };
    pass(file.readAll());
    QTRY_VERIFY(producer->events() > 0);
    for (int i = 0; i < 20; ++i) // faster than anybody reads
        pass(QByteArray(1024 * 1024, '\0'));
    QCOMPARE(producer->events(), quint64(0)); // an old number would pass for the whole
}

void TestProducers::durationRunsFromTheSessionsStart()
{
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu), .duration = 0ms}, m_clock);
    Watch watch(*producer);
    producer->start(client);
    QTRY_COMPARE(client->session->stops, 1);
    QCOMPARE(watch.stops, 1);
}

void TestProducers::stopBeforeTheSessionIsKept()
{
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu)}, m_clock);
    producer->requestStop();
    producer->start(client);
    QCOMPARE(client->session->stops, 1);
}

void TestProducers::killedTargetKeepsItsTrace()
{
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu)}, m_clock);
    Watch watch(*producer);
    producer->start(client);
    client->session->arrive("Nettrace");
    client->session->endWith(Session::End::TargetEnded);
    QVERIFY(watch.outcome.has_value());
    QVERIFY(watch.note.english().startsWith(u"The process ended"_s));
    QCOMPARE(producer->take(100), QByteArray("Nettrace"));
}

void TestProducers::targetThatHangsUpAtOnceFails()
{
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu)}, m_clock);
    Watch watch(*producer);
    producer->start(client);
    client->session->endWith(Session::End::TargetEnded);
    QVERIFY(!watch.outcome.has_value());
    QCOMPARE(watch.outcome.error().message.english(), u"End of stream"_s);
}

void TestProducers::abortEndsSoon()
{
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu), .duration = 1h}, m_clock);
    Watch watch(*producer);
    producer->start(client);
    producer->abort();
    QCOMPARE(client->session->aborts, 1);
    QCOMPARE(watch.finishes, 1);
    QCOMPARE(watch.outcome.error().code, ErrorCode::Cancelled);
}

void TestProducers::rundownIsGivenUpWhereTheRuntimeKnowsNone()
{
    auto client = std::make_shared<FakeClient>();
    client->refuses = [](const auto &request) { return request.rundownKeyword == 1; };
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::GcCollect)}, m_clock);
    Watch watch(*producer);
    producer->start(client);
    QCOMPARE(watch.starts, 1);
    QCOMPARE(client->requests.size(), 2);
    QCOMPARE(client->requests.last().rundownKeyword, quint64(0));
}

void TestProducers::refusalIsReported()
{
    auto client = std::make_shared<FakeClient>();
    client->refuses = [](const auto &) { return true; };
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfile::Cpu)}, m_clock);
    Watch watch(*producer);
    producer->start(client);
    QCOMPARE(client->requests.size(), 1);
    QCOMPARE(watch.outcome.error().code, ErrorCode::Rejected);
    QCOMPARE(watch.starts, 0);
}

void TestProducers::nothingToTraceFails()
{
    auto client = std::make_shared<FakeClient>();
    auto producer = makeTraceProducer({.request = traceRequest(TraceProfiles())}, m_clock);
    Watch watch(*producer);
    producer->start(client);
    QTRY_COMPARE(watch.finishes, 1);
    QCOMPARE(watch.outcome.error().message.english(), u"Failed to start the event pipe session"_s);
    QVERIFY(client->requests.isEmpty());
}

void TestProducers::recordsAreFramedAndPercentilesStayTogether()
{
    auto counters = std::make_unique<FakeCounters>();
    auto *session = counters.get();
    auto producer = makeLiveMetricsProducer({.selection = {}, .pid = 7}, m_clock, std::move(counters));
    Watch watch(*producer);
    QCOMPARE(producer->meta().fileName, u"20240131_101500_123_7.metrics.json"_s);
    QCOMPARE(producer->meta().contentType, u"application/json-seq"_s);
    producer->start(std::make_shared<FakeClient>());
    QCOMPARE(watch.starts, 1);

    std::vector<events::CounterSample> samples(4);
    samples[0].provider = "System.Runtime";
    samples[0].name = "cpu-usage";
    samples[0].value = 12;
    for (std::size_t i = 1; i < 4; ++i) {
        samples[i].provider = "My.Meter";
        samples[i].name = "latency";
        samples[i].kind = events::InstrumentKind::Histogram;
        samples[i].quantile = i == 1 ? 0.5 : i == 2 ? 0.95 : 0.99;
    }
    session->arrive(samples);
    const QByteArray first = producer->take(1);
    QCOMPARE(first.count('\x1e'), 1);
    QVERIFY(first.startsWith('\x1e') && first.endsWith('\n'));
    const auto json = QJsonDocument::fromJson(first.mid(1)).object();
    QCOMPARE(json.value(u"name"_s).toString(), u"cpu-usage"_s);
    const QByteArray histogram = producer->take(1);
    QCOMPARE(histogram.count('\x1e'), 3);
    QVERIFY(producer->take(1000).isEmpty());
    QCOMPARE(producer->events(), quint64(4));
    producer->requestStop();
    QVERIFY(watch.finishes == 1 && watch.outcome.has_value());
}

void TestProducers::slowReaderOfMetricsLosesRecordsNotMemory()
{
    auto counters = std::make_unique<FakeCounters>();
    auto *session = counters.get();
    auto producer = makeLiveMetricsProducer({}, m_clock, std::move(counters));
    producer->start(std::make_shared<FakeClient>());
    std::vector<events::CounterSample> samples(300);
    for (int batch = 0; batch < 5; ++batch)
        session->arrive(samples);
    QCOMPARE(producer->droppedEvents(), quint64(500));
    qsizetype records = 0;
    for (QByteArray bytes = producer->take(65536); !bytes.isEmpty(); bytes = producer->take(65536)) {
        QVERIFY(bytes.size() <= 65536);
        records += bytes.count('\x1e');
    }
    QCOMPARE(records, 1000);
    session->arrive(samples);
    QVERIFY(!producer->take(1).isEmpty());
}

void TestProducers::nothingToMeasureFails()
{
    LiveMetricsSpec nothing;
    nothing.selection.includeDefaultProviders = false;
    auto producer = makeLiveMetricsProducer(nothing, m_clock, std::make_unique<FakeCounters>());
    Watch watch(*producer);
    producer->start(std::make_shared<FakeClient>());
    QTRY_COMPARE(watch.finishes, 1);
    QCOMPARE(watch.outcome.error().message.english(), u"Failed to start the event pipe session"_s);
}

QTEST_GUILESS_MAIN(TestProducers)

#include "tst_producers.moc"
