// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/counterdecoder.h>
#include <clrscope/nettrace/writer.h>

#include <QTest>

#include <cmath>

using namespace clrscope;
using namespace clrscope::events;
using nettrace::EventMetadata;
using nettrace::Field;
using nettrace::PayloadBuilder;
using nettrace::TypeCode;

namespace {

struct Recorder : CounterSink
{
    void onSample(CounterSample &&sample) override { samples.push_back(std::move(sample)); }
    void onNotice(const CounterNotice &notice) override { notices.push_back(notice); }
    void onInstrumentBegin(const Instrument &instrument) override { begun.push_back(instrument); }
    void onInstrumentEnd(const Instrument &instrument) override { ended.push_back(instrument); }
    void onInstrumentPublished(const Instrument &instrument) override
    {
        published.push_back(instrument);
    }

    std::vector<CounterSample> samples;
    std::vector<CounterNotice> notices;
    std::vector<Instrument> begun;
    std::vector<Instrument> ended;
    std::vector<Instrument> published;
};

Field field(const char *name, TypeCode type)
{
    Field made;
    made.name = name;
    made.type = type;
    return made;
}

/// The row of an EventCounters event: one object without a name holding one object Payload.
EventMetadata counterRow(std::vector<Field> fields)
{
    auto payload = field("Payload", TypeCode::Object);
    payload.children = std::move(fields);
    auto outer = field("", TypeCode::Object);
    outer.children = {payload};
    EventMetadata row;
    row.id = 1;
    row.provider = "My-Counters";
    row.name = "EventCounters";
    row.fields = {outer};
    return row;
}

EventMetadata meanRow()
{
    return counterRow(
        {field("Name", TypeCode::String), field("DisplayName", TypeCode::String),
         field("Mean", TypeCode::Double), field("StandardDeviation", TypeCode::Double),
         field("Count", TypeCode::Int32), field("Min", TypeCode::Double),
         field("Max", TypeCode::Double), field("IntervalSec", TypeCode::Single),
         field("Series", TypeCode::String), field("CounterType", TypeCode::String),
         field("Metadata", TypeCode::String), field("DisplayUnits", TypeCode::String)});
}

EventMetadata sumRow()
{
    return counterRow({field("Name", TypeCode::String), field("DisplayName", TypeCode::String),
                       field("DisplayRateTimeScale", TypeCode::String),
                       field("Increment", TypeCode::Double), field("IntervalSec", TypeCode::Single),
                       field("Metadata", TypeCode::String), field("Series", TypeCode::String),
                       field("CounterType", TypeCode::String),
                       field("DisplayUnits", TypeCode::String)});
}

/// A row of the metrics source as a runtime without field lists would send it: ids and versions say
/// all.
EventMetadata meterRow(int id, int version)
{
    EventMetadata row;
    row.id = std::uint32_t(id);
    row.provider = "System.Diagnostics.Metrics";
    row.eventId = id;
    row.version = version;
    return row;
}

class Feeder
{
public:
    explicit Feeder(CounterDecoder::Options options = {.sessionId = "SHARED",
                                                       .clientId = "me",
                                                       .refreshSeconds = 1})
        : decoder(recorder, std::move(options))
    {
    }
    bool operator()(const EventMetadata &row, const PayloadBuilder &payload)
    {
        rows.push_back(std::make_unique<EventMetadata>(row));
        nettrace::Event event;
        event.metadata = rows.back().get();
        event.utcNs = 1'700'000'000'123'456'700;
        event.payload = payload.bytes();
        return decoder.handle(event);
    }
    bool meter(int id, int version, const PayloadBuilder &payload)
    {
        return (*this)(meterRow(id, version), payload);
    }

    Recorder recorder;
    CounterDecoder decoder;
    std::vector<std::unique_ptr<EventMetadata>> rows; ///< addresses stay, as a reader's do
};

PayloadBuilder texts(std::initializer_list<const char *> values)
{
    PayloadBuilder payload;
    for (const auto *value : values)
        payload.text(value);
    return payload;
}

PayloadBuilder beginPayload(const char *type, const char *unit, int id)
{
    return texts({"SHARED", "My.Meter", "1.2", "inst", type, unit, "what it is", "it=iv", "mt=mv",
                  ""})
        .i32(id);
}

} // namespace

class TestCounterDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRecordedMeanBytes();
    void readsSums();
    void dropsSamplesThatCoverNoTime();
    void readsFieldsByNameInAnyOrder();
    void countsShortPayloads();
    void survivesCutsAtEveryByte();
    void leavesForeignEventsAlone();
    void readsInstruments_data();
    void readsInstruments();
    void readsHistogramsInPublishedOrder();
    void estimatesBase2Histograms();
    void emptyTextIsNoValue();
    void joinsTagsByIdAndByName();
    void numbersInstrumentsOfOneName();
    void dropsOtherSessions();
    void complainsOnlyForUs();
    void tellsLimitsAndErrors();
    void numbers_data();
    void numbers();
};

void TestCounterDecoder::readsTheRecordedMeanBytes()
{
    // runtime-events §2.2, from runtime 10.
    const auto bytes =
        QByteArray::fromHex("6c00610074000000"
                            "4c006100740065006e00630079000000"
                            "0000000000000840"
                            "493f6811eaeefd3f"
                            "08000000"
                            "0000000000000000"
                            "0000000000001840"
                            "42d27f3f"
                            "49006e00740065007200760061006c003d0031003000300030000000"
                            "4d00650061006e000000"
                            "0000"
                            "6d0073000000");
    PayloadBuilder payload;
    payload.raw(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    Feeder feed;
    QVERIFY(feed(meanRow(), payload));
    QCOMPARE(feed.recorder.samples.size(), 1U);
    const auto &sample = feed.recorder.samples.front();
    QCOMPARE(sample.provider, "My-Counters");
    QCOMPARE(sample.name, "lat");
    QCOMPARE(sample.displayName, "Latency");
    QCOMPARE(sample.unit, "ms");
    QVERIFY(sample.hasUnit);
    QCOMPARE(sample.value, 3.0);
    QCOMPARE(sample.kind, InstrumentKind::EventCounterMean);
    QCOMPARE(sample.seriesIntervalMs, 1000U);
    QVERIFY(std::abs(sample.intervalSeconds - 0.9993) < 0.0001);
    QCOMPARE(sample.utcNs, 1'700'000'000'123'456'700);
    QVERIFY(!sample.isRate());
}

void TestCounterDecoder::readsSums()
{
    Feeder feed;
    PayloadBuilder payload;
    payload.text("alloc-rate")
        .text("Allocation Rate")
        .text("00:00:01")
        .f64(4096)
        .f32(2)
        .text("k1:v,1,k2:a:b")
        .text("Interval=2000")
        .text("Sum")
        .text("B");
    QVERIFY(feed(sumRow(), payload));
    QCOMPARE(feed.recorder.samples.size(), 1U);
    const auto &sample = feed.recorder.samples.front();
    QCOMPARE(sample.kind, InstrumentKind::EventCounterSum);
    QCOMPARE(sample.value, 4096.0); // per interval, never scaled
    QCOMPARE(sample.tags, "k1:v,1,k2:a:b");
    QVERIFY(sample.isRate());
}

void TestCounterDecoder::dropsSamplesThatCoverNoTime()
{
    Feeder feed;
    for (const float interval : {0.0F, 0.049F, 0.06F}) {
        PayloadBuilder payload;
        payload.text("n")
            .text("N")
            .text("")
            .f64(100)
            .f32(interval)
            .text("")
            .text("Interval=500")
            .text("Sum")
            .text("");
        QVERIFY(feed(sumRow(), payload));
    }
    QCOMPARE(feed.recorder.samples.size(), 1U);
    QCOMPARE(feed.decoder.badEvents(), 0U);
}

void TestCounterDecoder::readsFieldsByNameInAnyOrder()
{
    Feeder feed;
    const auto row =
        counterRow({field("New", TypeCode::Guid), field("Mean", TypeCode::Double),
                    field("Name", TypeCode::String), field("Behind", TypeCode::Int64)});
    PayloadBuilder payload;
    payload.guid({}).f64(7.5).text("old source").i64(3);
    QVERIFY(feed(row, payload));
    QCOMPARE(feed.recorder.samples.size(), 1U);
    QCOMPARE(feed.recorder.samples.front().name, "old source");
    QCOMPARE(feed.recorder.samples.front().value, 7.5);
    QVERIFY(!feed.recorder.samples.front().hasUnit);
}

void TestCounterDecoder::countsShortPayloads()
{
    Feeder feed;
    PayloadBuilder payload;
    payload.text("n").text("N").f64(1);
    QVERIFY(feed(meanRow(), payload));
    QVERIFY(feed.meter(4, 2, texts({"SHARED", "My.Meter"})));
    QCOMPARE(feed.recorder.samples.size(), 0U);
    QCOMPARE(feed.decoder.badEvents(), 2U);
}

void TestCounterDecoder::survivesCutsAtEveryByte()
{
    PayloadBuilder sum;
    sum.text("n")
        .text("N")
        .text("")
        .f64(1)
        .f32(1)
        .text("k:v")
        .text("Interval=1000")
        .text("Sum")
        .text("B");
    auto rate = texts({"SHARED", "My.Meter", "1.2", "inst", "By", "a=b", "2.5", "105"});
    rate.i32(68);
    auto histogram = texts({"SHARED", "M", "", "h", "ms", "", "0.5=1;0.95=2"});
    histogram.i32(2).f64(3).i32(4);
    const std::vector<std::pair<EventMetadata, PayloadBuilder>> all = {
        {sumRow(), sum},
        {meterRow(4, 2), rate},
        {meterRow(6, 2), histogram},
        {meterRow(7, 2), beginPayload("Gauge`1", "C", 5)}};
    for (const auto &[row, whole] : all) {
        for (std::size_t length = 0; length <= whole.bytes().size(); ++length) {
            Feeder feed;
            PayloadBuilder cut;
            cut.raw(whole.bytes().first(length));
            QVERIFY(feed(row, cut));
            const bool isWhole = length == whole.bytes().size();
            // Only the last text may be cut: it ends with the payload.
            if (!isWhole && length + 4 < whole.bytes().size())
                QCOMPARE(feed.recorder.samples.size() + feed.recorder.begun.size(), 0U);
            if (isWhole)
                QVERIFY(feed.recorder.samples.size() + feed.recorder.begun.size() > 0);
        }
    }
}

void TestCounterDecoder::leavesForeignEventsAlone()
{
    Feeder feed;
    EventMetadata row;
    row.provider = "Microsoft-Windows-DotNETRuntime";
    row.eventId = 4; // GCHeapStats, not CounterRateValuePublished
    QVERIFY(!feed(row, texts({"x"})));
    row.provider = "My-Counters";
    row.name = "EventSourceMessage";
    row.fields = {field("message", TypeCode::String)};
    QVERIFY(feed(row, texts({"ERROR: Exception in Command Processing"})));
    QCOMPARE(feed.recorder.notices.size(), 1U);
    QCOMPARE(feed.recorder.notices.front().kind, CounterNotice::Kind::SourceMessage);
    QCOMPARE(feed.recorder.notices.front().provider, "My-Counters");
    QCOMPARE(feed.recorder.notices.front().text, "ERROR: Exception in Command Processing");
}

void TestCounterDecoder::readsInstruments_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<int>("version");
    QTest::addColumn<InstrumentKind>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("total"); // NaN: none
    const auto none = std::nan("");
    QTest::newRow("counter, runtime 7") << 4 << 0 << InstrumentKind::Counter << 2.5 << none;
    QTest::newRow("counter, runtime 8") << 4 << 1 << InstrumentKind::Counter << 2.5 << 105.0;
    QTest::newRow("counter, runtime 9") << 4 << 2 << InstrumentKind::Counter << 2.5 << 105.0;
    QTest::newRow("gauge, runtime 8") << 5 << 0 << InstrumentKind::Gauge << 2.5 << none;
    QTest::newRow("gauge, runtime 9") << 5 << 2 << InstrumentKind::Gauge << 2.5 << none;
    QTest::newRow("up-down, runtime 8")
        << 16 << 1 << InstrumentKind::UpDownCounter << 105.0 << none;
    QTest::newRow("up-down, runtime 9")
        << 16 << 2 << InstrumentKind::UpDownCounter << 105.0 << none;
}

void TestCounterDecoder::readsInstruments()
{
    QFETCH(const int, id);
    QFETCH(const int, version);
    QFETCH(const InstrumentKind, kind);
    QFETCH(const double, value);
    QFETCH(const double, total);
    Feeder feed;
    auto payload = texts({"SHARED", "My.Meter", "1.2", "inst", "By", "a=b,z=", "2.5"});
    if (id != 5 && version >= 1)
        payload.text("105");
    if (version >= 2)
        payload.i32(68);
    QVERIFY(feed.meter(id, version, payload));
    QCOMPARE(feed.recorder.samples.size(), 1U);
    const auto &sample = feed.recorder.samples.front();
    QVERIFY(sample.isMeter);
    QCOMPARE(sample.kind, kind);
    QCOMPARE(sample.value, value);
    QCOMPARE(sample.provider, "My.Meter");
    QCOMPARE(sample.name, "inst");
    QCOMPARE(sample.unit, "By");
    QCOMPARE(sample.tags, "a=b,z=");
    QCOMPARE(sample.intervalSeconds, 1.0);
    QCOMPARE(sample.total.has_value(), !std::isnan(total));
    if (sample.total)
        QCOMPARE(*sample.total, total);
}

void TestCounterDecoder::readsHistogramsInPublishedOrder()
{
    Feeder feed;
    QVERIFY(feed.meter(6, 2,
                       texts({"SHARED", "M", "", "h", "ms", "", "0.99=15.5;0.5=8;0.95=14.5"})
                           .i32(50)
                           .f64(397.5)
                           .i32(3)));
    QCOMPARE(feed.recorder.samples.size(), 3U);
    QCOMPARE(*feed.recorder.samples[0].quantile, 0.99);
    QCOMPARE(feed.recorder.samples[0].value, 15.5);
    QCOMPARE(*feed.recorder.samples[1].quantile, 0.5);
    QCOMPARE(feed.recorder.samples[1].value, 8.0);
    QCOMPARE(*feed.recorder.samples[2].histogramCount, 50);
    QCOMPARE(*feed.recorder.samples[2].histogramSum, 397.5);
    // Nothing measured in the interval.
    QVERIFY(feed.meter(6, 2, texts({"SHARED", "M", "", "h", "ms", "", ""}).i32(0).f64(0).i32(3)));
    QCOMPARE(feed.recorder.samples.size(), 3U);
}

void TestCounterDecoder::estimatesBase2Histograms()
{
    // Scale 0: bucket k holds (2^k, 2^(k+1)]; 1 value of 1.5, 8 of 3, 1 of 7: buckets 0, 1, 2.
    Feeder feed;
    PayloadBuilder payload;
    payload.text("SHARED")
        .text("M")
        .text("")
        .text("h")
        .i32(4)
        .text("ms")
        .text("")
        .i32(0)
        .f64(32.5)
        .i64(10)
        .i64(0)
        .f64(1.5)
        .f64(7)
        .text("1, 8, 1");
    QVERIFY(feed.meter(19, 1, payload));
    QCOMPARE(feed.recorder.samples.size(), 3U);
    QVERIFY(feed.recorder.samples[0].value > 2 && feed.recorder.samples[0].value <= 4);
    QVERIFY(feed.recorder.samples[2].value > 4 && feed.recorder.samples[2].value <= 7);
}

void TestCounterDecoder::emptyTextIsNoValue()
{
    Feeder feed;
    QVERIFY(feed.meter(4, 2, texts({"SHARED", "M", "", "first", "", "", "", "77"}).i32(1)));
    QVERIFY(feed.meter(5, 2, texts({"SHARED", "M", "", "gone", "", "", ""}).i32(2)));
    QCOMPARE(feed.recorder.samples.size(), 0U);
    QCOMPARE(feed.decoder.badEvents(), 0U);
    QVERIFY(feed.meter(5, 2, texts({"SHARED", "M", "", "nan", "", "", "NaN"}).i32(2)));
    QCOMPARE(feed.recorder.samples.size(), 1U);
    QVERIFY(std::isnan(feed.recorder.samples[0].value));
}

void TestCounterDecoder::joinsTagsByIdAndByName()
{
    Feeder feed;
    QVERIFY(feed.meter(
        7, 3,
        texts({"SHARED", "My.Meter", "1.2", "inst", "Counter`1", "By", "d", "it=1", "mt=1", ""})
            .i32(1)
            .text("http://schema")));
    QVERIFY(feed.meter(
        7, 2,
        texts({"SHARED", "My.Meter", "1.2", "inst", "Counter`1", "By", "d", "it=2", "mt=2", ""})
            .i32(2)));
    for (const int id : {2, 1, 3})
        QVERIFY(feed.meter(
            4, 2, texts({"SHARED", "My.Meter", "1.2", "inst", "By", "", "1", "1"}).i32(id)));
    QCOMPARE(feed.recorder.samples.size(), 3U);
    QCOMPARE(feed.recorder.samples[0].meterTags, "mt=2");
    QCOMPARE(feed.recorder.samples[1].instrumentTags, "it=1");
    QCOMPARE(feed.recorder.samples[2].meterTags, ""); // never introduced

    // Runtime 8 has no ids: names must do.
    Feeder eight;
    QVERIFY(eight.meter(
        7, 1,
        texts({"SHARED", "My.Meter", "1.2", "inst", "Counter`1", "", "d", "it=8", "mt=8", ""})));
    QVERIFY(eight.meter(4, 1, texts({"SHARED", "My.Meter", "1.2", "inst", "", "", "1", "1"})));
    QCOMPARE(eight.recorder.samples[0].meterTags, "mt=8");
    QVERIFY(eight.recorder.samples[0].hasUnit);
    QVERIFY(eight.meter(
        8, 1,
        texts({"SHARED", "My.Meter", "1.2", "inst", "Counter`1", "", "d", "it=8", "mt=8", ""})));
    QCOMPARE(eight.recorder.ended.size(), 1U);
    QVERIFY(eight.meter(4, 1, texts({"SHARED", "My.Meter", "1.2", "inst", "", "", "1", "1"})));
    QCOMPARE(eight.recorder.samples[1].meterTags, "");
    QVERIFY(!eight.recorder.samples[1].hasUnit);
}

void TestCounterDecoder::numbersInstrumentsOfOneName()
{
    Feeder feed;
    const auto introduce = [&feed](int event, int id, const char *version = "", const char *meterTags = "") {
        return feed.meter(event, 2, texts({"SHARED", "My.Meter", version, "inst", "Counter`1", "", "", "", meterTags, ""}).i32(id));
    };
    const auto twinOf = [&feed](int id) {
        feed.recorder.samples.clear();
        feed.meter(4, 2, texts({"SHARED", "My.Meter", id == 71 ? "2.0" : "", "inst", "", "", "1", "1"}).i32(id));
        return feed.recorder.samples.size() == 1 ? int(feed.recorder.samples.front().twin) : -1;
    };
    QVERIFY(introduce(7, 68) && introduce(7, 69) && introduce(7, 70, "", "mt=1") && introduce(7, 71, "2.0"));
    QCOMPARE(twinOf(68), 0);
    QCOMPARE(twinOf(69), 1);
    QCOMPARE(twinOf(70), 2);
    QCOMPARE(twinOf(71), 3); // a sample as it is decoded has no version of its meter
    // Another instrument with a known id takes nothing away from the one that has it.
    QVERIFY(feed.meter(7, 2, texts({"SHARED", "My.Meter", "", "level", "Gauge`1", "m", "", "", "", ""}).i32(69)));
    QVERIFY(feed.meter(5, 2, texts({"SHARED", "My.Meter", "", "level", "", "", "7"}).i32(69)));
    QCOMPARE(feed.recorder.samples.back().twin, 0U);
    QCOMPARE(feed.recorder.samples.back().unit, "m");
    QCOMPARE(twinOf(69), 1);
    // Each keeps its number while it lives, though it is told again.
    QVERIFY(introduce(8, 69) && introduce(7, 70, "", "mt=1"));
    QCOMPARE(twinOf(70), 2);
    QCOMPARE(twinOf(71), 3);
    QVERIFY(introduce(7, 72));
    QCOMPARE(twinOf(72), 1);

    // Sessions have ids of their own: who reads all of them hears of one instrument in each.
    Feeder all(CounterDecoder::Options{});
    for (const char *session : {"a", "b"}) {
        const int id = *session == 'a' ? 1 : 9;
        QVERIFY(all.meter(7, 2, texts({session, "M", "", "inst", "Counter`1", "", "", "", "", ""}).i32(id)));
        QVERIFY(all.meter(4, 2, texts({session, "M", "", "inst", "", "", "1", "1"}).i32(id)));
        QCOMPARE(all.recorder.samples.back().twin, 0U);
    }
}

void TestCounterDecoder::dropsOtherSessions()
{
    Feeder feed({.sessionId = "mine", .clientId = "me", .refreshSeconds = 1});
    QVERIFY(feed.meter(5, 2, texts({"SHARED", "M", "", "g", "", "", "1"}).i32(1)));
    QVERIFY(feed.meter(14, 0, texts({"SHARED", "not ours"})));
    QVERIFY(feed.recorder.samples.empty() && feed.recorder.notices.empty());
    QVERIFY(feed.meter(5, 2, texts({"mine", "M", "", "g", "", "", "1"}).i32(1)));
    QCOMPARE(feed.recorder.samples.size(), 1U);
}

void TestCounterDecoder::complainsOnlyForUs()
{
    Feeder feed;
    QVERIFY(feed.meter(15, 0, texts({"SHARED"}))); // ours runs, somebody else was refused
    QVERIFY(feed.meter(17, 0, texts({"you", "5", "20", "50", "1000", "2", "1"})));
    QVERIFY(feed.recorder.notices.empty());
    QVERIFY(feed.meter(15, 0, texts({"aaa"})));
    QVERIFY(feed.meter(17, 0, texts({"me", "5", "20", "50", "1000", "0.5", "1"})));
    QCOMPARE(feed.recorder.notices.size(), 2U);
    QCOMPARE(feed.recorder.notices[0].kind, CounterNotice::Kind::OtherSession);
    QCOMPARE(feed.recorder.notices[0].text, "aaa");
    const auto &limits = feed.recorder.notices[1];
    QCOMPARE(limits.kind, CounterNotice::Kind::LimitsDiffer);
    QCOMPARE(limits.maxHistograms, 5);
    QCOMPARE(limits.maxTimeSeries, 50);
    QCOMPARE(limits.refreshSeconds, 0.5);
}

void TestCounterDecoder::tellsLimitsAndErrors()
{
    using Kind = CounterNotice::Kind;
    Feeder feed;
    QVERIFY(feed.meter(1, 0, texts({"parsed"})));
    QVERIFY(feed.meter(9, 0, texts({"SHARED", "bad"})));
    QVERIFY(feed.meter(10, 0, texts({"SHARED"})));
    QVERIFY(feed.meter(11, 2, beginPayload("Gauge`1", "C", 0)));
    QVERIFY(feed.meter(12, 0, texts({"SHARED"})));
    QVERIFY(feed.meter(13, 0, texts({"SHARED"})));
    QVERIFY(feed.meter(14, 0, texts({"SHARED", "One or more\nlines"})));
    QVERIFY(feed.meter(18, 0, PayloadBuilder().i32(10).i32(0).i32(1226)));
    QVERIFY(feed.meter(3, 0, texts({"SHARED"}).i64(1).i64(2)));
    std::vector<Kind> kinds;
    for (const auto &notice : feed.recorder.notices)
        kinds.push_back(notice.kind);
    const std::vector<Kind> expected = {
        Kind::Message,        Kind::Error,         Kind::InstrumentsListed, Kind::TimeSeriesLimit,
        Kind::HistogramLimit, Kind::CallbackError, Kind::Version,           Kind::CollectionStop};
    QVERIFY(kinds == expected);
    QCOMPARE(feed.recorder.notices[5].text, "One or more\nlines");
    QCOMPARE(feed.recorder.notices[6].text, "10.0.1226");
    QCOMPARE(feed.recorder.published.size(), 1U);
    QCOMPARE(feed.recorder.published.front().type, "Gauge`1");
    QCOMPARE(feed.recorder.published.front().unit, "C");
}

void TestCounterDecoder::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<double>("value");
    QTest::newRow("integer") << QByteArray("21") << true << 21.0;
    QTest::newRow("negative") << QByteArray("-2") << true << -2.0;
    QTest::newRow("all digits") << QByteArray("0.30000000000000004") << true << 0.30000000000000004;
    QTest::newRow("exponent") << QByteArray("1E+300") << true << 1e300;
    QTest::newRow("too great") << QByteArray("1E+999") << true << HUGE_VAL;
    QTest::newRow("empty") << QByteArray("") << false << 0.0;
    QTest::newRow("comma") << QByteArray("1,5") << false << 0.0;
    QTest::newRow("word") << QByteArray("many") << false << 0.0;
}

void TestCounterDecoder::numbers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isNumber);
    QFETCH(const double, value);
    const auto parsed = parsePublishedNumber(text.toStdString());
    QCOMPARE(parsed.has_value(), isNumber);
    if (isNumber)
        QCOMPARE(*parsed, value);
}

QTEST_GUILESS_MAIN(TestCounterDecoder)
#include "tst_counterdecoder.moc"
