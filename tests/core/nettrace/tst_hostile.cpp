// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "golden.h"
#include "rawtrace.h"

#include <clrscope/nettrace/repair.h>

#include <QFile>
#include <QTest>

#include <functional>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace clrscope;
using namespace clrscope::nettrace;
using test::RawBytes;
using test::RawEvents;
using test::RawTrace;
using test::read;

namespace {

/// Greatest memory the process ever used; 0 where that says nothing.
long peakKilobytes()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

struct Counter : Handler
{
    void onEvent(const Event &) override { ++events; }
    std::uint64_t events = 0;
};

RawEvents oneEvent(std::int64_t ticks = 10)
{
    RawEvents events;
    events.event(1, 1, ticks, true);
    return events;
}

/// A good event, the hostile part, another good event and the end mark.
RawTrace around(const std::function<void(RawTrace &)> &hostile)
{
    RawTrace trace;
    trace.metadata(1).object("EventBlock", oneEvent(10));
    hostile(trace);
    trace.object("EventBlock", oneEvent(20)).end();
    return trace;
}

RawBytes rowWithTail(const RawBytes &tail)
{
    RawBytes row;
    row.u32(2).text16("P").u32(2).text16("X").u64(0).i32(0).i32(4).raw(tail);
    return row;
}

RawBytes objectsInObjects(int depth)
{
    RawBytes fields;
    for (int i = 0; i < depth; ++i)
        fields.i32(1).i32(1); // one field, an object
    fields.i32(0);
    for (int i = 0; i < depth; ++i)
        fields.text16("");
    return fields;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<std::byte>)

/// Bytes that lie. Nothing crashes, memory stays bounded, and what is good around them is read.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedBlocksAreSkipped_data();
    void damagedBlocksAreSkipped();
    void damagedContainersEndTheReading_data();
    void damagedContainersEndTheReading();
    void queuesAreBounded();
    void threadsAreBounded();
    void mutationsOfGoodTraces_data();
    void mutationsOfGoodTraces();
};

void TestHostile::damagedBlocksAreSkipped_data()
{
    using Data = std::vector<std::byte>;
    QTest::addColumn<Data>("bytes");
    QTest::addColumn<bool>("isError"); // else a warning at most
    QTest::addColumn<int>("eventsBetween");
    const auto row = [](const char *name, bool isError, int eventsBetween,
                        const std::function<void(RawTrace &)> &hostile) {
        QTest::newRow(name) << around(hostile).bytes << isError << eventsBetween;
    };
    const auto events = [](const RawBytes &more) {
        RawEvents body;
        body.event(1, 2, 15);
        body.raw(more);
        return [body](RawTrace &trace) { trace.object("EventBlock", body); };
    };
    row("event block without events", false, 0,
        [](RawTrace &t) { t.object("EventBlock", RawTrace::blockHead()); });
    row("block header of 19 bytes", true, 0,
        [](RawTrace &t) { t.object("EventBlock", RawTrace::blockHead(19)); });
    row("block header of 21 bytes", false, 1, [](RawTrace &t) {
        RawBytes body = RawTrace::blockHead(21);
        const RawEvents event = oneEvent(15);
        t.object("EventBlock", body.u8(0).raw(std::span(event.bytes).subspan(20)));
    });
    row("block header beyond the block", true, 0,
        [](RawTrace &t) { t.object("EventBlock", RawTrace::blockHead(500)); });
    row("block of three bytes", true, 0,
        [](RawTrace &t) { t.object("EventBlock", RawBytes().u16(20).u8(1)); });
    row("payload beyond the block", true, 1, events(RawBytes().u8(0x80).var(1).var(100).u32(0)));
    row("payload of four gigabytes", true, 1, events(RawBytes().u8(0x80).var(1).var(0xFFFFFFFF)));
    row("number of six bytes", true, 1,
        events(RawBytes().u8(0x81).u32(0x80808080).u8(0x80).u8(0).var(1).var(0)));
    row("number of eleven bytes", true, 1,
        events(RawBytes().u8(0).u64(~0ULL).u8(0xFF).u8(0xFF).u8(0)));
    row("number at the very end", true, 1, events(RawBytes().u8(0).u8(0x80)));
    row("a flag byte at the very end", true, 1, events(RawBytes().u8(0xFF)));
    row("events of unknown metadata", false, 0, [](RawTrace &t) {
        RawEvents body;
        t.object("EventBlock", body.event(1, 2, 15, true, 99).event(1, 3, 16, false, 0x7FFFFFFF));
    });
    row("metadata after its use", false, 0, [](RawTrace &t) {
        RawEvents body;
        t.object("EventBlock", body.event(1, 2, 15, true, 2)).metadata(2);
    });
    row("metadata id defined twice", false, 0, [](RawTrace &t) { t.metadata(1); });
    row("metadata id 0", false, 0, [](RawTrace &t) { t.metadata(0); });
    row("huge metadata id", false, 0,
        [](RawTrace &t) { t.metadata(0xFFFFFFFF).metadata(0x80000000); });
    row("metadata row without an end of its text", false, 0,
        [](RawTrace &t) { t.rowBlock(RawBytes().u32(2).raw("P\1Q\1")); });
    row("types nested 33 deep", false, 0,
        [](RawTrace &t) { t.rowBlock(rowWithTail(objectsInObjects(33))); });
    row("types nested 50 000 deep", false, 0,
        [](RawTrace &t) { t.rowBlock(rowWithTail(objectsInObjects(50'000))); });
    row("array types nested 50 000 deep", false, 0, [](RawTrace &t) {
        RawBytes type;
        for (int i = 0; i < 50'000; ++i)
            type.i32(19);
        RawBytes fields;
        fields.i32(1)
            .i32(static_cast<std::int32_t>(4 + 2 + type.bytes.size()))
            .text16("")
            .raw(type);
        t.rowBlock(rowWithTail(RawBytes()
                                   .i32(0)
                                   .i32(static_cast<std::int32_t>(fields.bytes.size()))
                                   .u8(2)
                                   .raw(fields)));
    });
    row("negative tag size", false, 0,
        [](RawTrace &t) { t.rowBlock(rowWithTail(RawBytes().i32(0).i32(-5).u8(1))); });
    row("tag beyond its row", false, 0,
        [](RawTrace &t) { t.rowBlock(rowWithTail(RawBytes().i32(0).i32(500).u8(2))); });
    row("second-form field of size 3", false, 0,
        [](RawTrace &t) { t.rowBlock(rowWithTail(RawBytes().i32(0).i32(8).u8(2).i32(1).i32(3))); });
    row("stack of negative size", true, 0,
        [](RawTrace &t) { t.object("StackBlock", RawBytes().i32(1).i32(1).i32(-1)); });
    row("stack beyond its block", true, 0,
        [](RawTrace &t) { t.object("StackBlock", RawBytes().i32(1).i32(1).i32(800)); });
    row("stack count that lies", false, 0,
        [](RawTrace &t) { t.object("StackBlock", RawBytes().i32(1).i32(-7).i32(8).u64(1)); });
    row("stack ids that wrap", false, 0, [](RawTrace &t) {
        t.object("StackBlock",
                 RawBytes().u32(0xFFFFFFFF).i32(3).i32(8).u64(1).i32(8).u64(2).i32(0));
    });
    row("stack of odd size", false, 0,
        [](RawTrace &t) { t.object("StackBlock", RawBytes().i32(1).i32(1).i32(3).u16(0).u8(0)); });
    row("unknown stack id", false, 1, [](RawTrace &t) {
        RawEvents body;
        t.object("EventBlock", body.event(1, 2, 15, true, 1, 0xFFFFFFFE));
    });
    row("sequence point with too many threads", true, 0,
        [](RawTrace &t) { t.object("SPBlock", RawBytes().u64(1).i32(0x7FFFFFFF)); });
    row("sequence point with negative threads", false, 0,
        [](RawTrace &t) { t.object("SPBlock", RawBytes().u64(1).i32(-1)); });
    row("empty blocks of every type", true, 0, [](RawTrace &t) {
        t.object("StackBlock", {})
            .object("SPBlock", {})
            .object("MetadataBlock", {})
            .object("EventBlock", {});
    });
    row("uncompressed event of negative size", true, 0,
        [](RawTrace &t) { t.object("EventBlock", RawTrace::blockHead(20, 0).i32(-1).u64(0)); });
}

void TestHostile::damagedBlocksAreSkipped()
{
    QFETCH(const std::vector<std::byte>, bytes);
    QFETCH(const bool, isError);
    QFETCH(const int, eventsBetween);
    for (const auto order : {Order::Sorted, Order::Arrival}) {
        const auto seen = read(bytes, {}, order);
        QCOMPARE(seen.status, Status::Complete);
        QVERIFY2(seen.error.has_value() == isError,
                 seen.error ? seen.error->message.c_str() : "no error");
        QCOMPARE(int(seen.seen.lines.size()), 2 + eventsBetween);
        if (isError)
            QVERIFY(seen.error->offset > 102 && seen.error->offset < bytes.size());
    }
}

void TestHostile::damagedContainersEndTheReading_data()
{
    using Data = std::vector<std::byte>;
    QTest::addColumn<Data>("bytes");
    const auto row = [](const char *name, const std::function<void(RawTrace &)> &hostile) {
        QTest::newRow(name) << around(hostile).bytes;
    };
    row("negative block size", [](RawTrace &t) { t.begin("EventBlock").i32(-1); });
    row("block of two gigabytes", [](RawTrace &t) { t.begin("EventBlock").i32(0x7FFFFFFF); });
    row("type name of 65 bytes", [](RawTrace &t) { t.begin(std::string(65, 'x')); });
    row("type name of negative length",
        [](RawTrace &t) { t.u8(5).u8(5).u8(1).i32(2).i32(2).i32(-3); });
    row("no object where one must begin", [](RawTrace &t) { t.u8(0x77); });
    row("a second header", [](RawTrace &t) { t.begin("Trace", 4).raw(test::traceBody()).u8(6); });
    row("block without its end", [](RawTrace &t) {
        t.object("StackBlock", RawBytes().i32(1).i32(0));
        t.bytes.back() = std::byte{7};
    });
}

void TestHostile::damagedContainersEndTheReading()
{
    QFETCH(const std::vector<std::byte>, bytes);
    const auto seen = read(bytes);
    QCOMPARE(seen.status, Status::Failed);
    QCOMPARE(seen.seen.lines.size(), 1u);
    QVERIFY(seen.error->offset > 102 && seen.error->offset < bytes.size());
    RepairTracker tracker;
    tracker.feed(bytes);
    QCOMPARE(tracker.plan().verdict, RepairPlan::Verdict::Cut);
}

void TestHostile::queuesAreBounded()
{
    // Two gigabytes of events no sorting mark ever releases, given block by block.
    RawEvents block;
    for (std::uint32_t i = 1; i <= 1000; ++i)
        block.event(1, i, i, false, 1, 0, RawBytes().raw(std::string(1000, 'x')));
    Counter counter;
    Reader reader(counter);
    RawTrace trace;
    reader.feed(trace.metadata(1).bytes);
    const auto before = peakKilobytes();
    std::uint64_t offset = trace.bytes.size();
    for (int i = 0; i < 2000; ++i) {
        RawBytes object;
        object.u8(5).u8(5).u8(1).i32(2).i32(2).i32(10).raw("EventBlock").u8(6);
        object.i32(static_cast<std::int32_t>(block.bytes.size()));
        while ((offset + object.bytes.size()) % 4 != 0)
            object.u8(0);
        reader.feed(object);
        reader.feed(block);
        reader.feed(RawBytes().u8(6));
        offset += object.bytes.size() + block.bytes.size() + 1;
    }
    reader.feed(RawBytes().u8(1));
    QCOMPARE(reader.finish(), Status::Complete);
    QCOMPARE(counter.events, 2'000'000u);
    QVERIFY(reader.statistics().unsortedBursts > 10);
    QVERIFY2(peakKilobytes() - before < 200'000,
             qPrintable(QString::number(peakKilobytes() - before)));
}

void TestHostile::threadsAreBounded()
{
    RawEvents events;
    for (std::uint32_t i = 1; i <= 300'000; ++i)
        events.event(i, 1, i);
    const auto bytes = RawTrace().metadata(1).object("EventBlock", events).end().bytes;
    const auto before = peakKilobytes();
    for (const auto order : {Order::Arrival, Order::Sorted}) {
        Counter counter;
        Reader reader(counter, order);
        QCOMPARE(reader.feed(bytes), Status::Complete);
        QCOMPARE(counter.events, 300'000u);
        QCOMPARE(reader.statistics().dropped, 0u);
    }
    QVERIFY(peakKilobytes() - before < 300'000);
}

void TestHostile::mutationsOfGoodTraces_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rounds");
    QTest::newRow("the smallest trace") << QByteArray() << 10'000;
    QTest::newRow("custom10.nettrace") << QByteArray("custom10.nettrace") << 200;
    QTest::newRow("custom10.netperf") << QByteArray("custom10.netperf") << 200;
    QTest::newRow("web10.nettrace") << QByteArray("web10.nettrace") << 40;
}

void TestHostile::mutationsOfGoodTraces()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, rounds);
    std::vector<std::byte> good = test::smallestTrace();
    if (!file.isEmpty()) {
        QFile source(QString::fromUtf8(CLRSCOPE_TEST_DATA "/nettrace/") + QString::fromUtf8(file));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray bytes = source.readAll();
        const auto span = std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size())));
        good.assign(span.begin(), span.end());
    }
    std::uint32_t random = 99;
    const auto roll = [&random](std::size_t sides) {
        random = random * 1664525 + 1013904223;
        return std::size_t(random >> 8) % sides;
    };
    for (int round = 0; round < rounds; ++round) {
        auto bytes = good;
        for (std::size_t i = 0, changes = 1 + roll(4); i < changes; ++i) {
            constexpr std::byte liked[] = {std::byte{0}, std::byte{0xFF}, std::byte{0x80},
                                           std::byte{0x7F}, std::byte{1}};
            bytes[roll(bytes.size())] =
                roll(2) == 0 ? liked[roll(5)] : static_cast<std::byte>(roll(256));
        }
        const auto sorted = read(bytes, std::array{roll(bytes.size())});
        const auto arrival = read(bytes, {}, Order::Arrival);
        QCOMPARE(sorted.statistics.events,
                 arrival.statistics.events); // no event is lost in sorting
        QCOMPARE(sorted.status, arrival.status);
        RepairTracker tracker;
        tracker.feed(bytes);
        (void)tracker.plan();
    }
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
