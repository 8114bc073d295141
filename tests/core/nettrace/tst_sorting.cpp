// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "rawtrace.h"

#include <clrscope/nettrace/writer.h>

#include <QTest>

#include <algorithm>

using namespace clrscope;
using namespace clrscope::nettrace;
using test::RawEvents;
using test::RawTrace;
using test::read;
using Ticks = std::vector<std::int64_t>;

/// Time order across threads, and what is counted as lost.
class TestSorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesRunsOfThreads();
    void mergesARunThatGoesOnInTheNextBlock();
    void ordersEverythingWithoutAnySortedMark();
    void keepsAThreadsOwnOrderAtEqualTimes();
    void arrivalOrderIsTheFilesOrder();
    void emitsSortedEventsWithoutWaitingForTheEnd();
    void keepsWhatIsQueuedWhenTheFedBytesGo();
    void deliversAMillionQueuedEventsInOrder();
    void dropsAreCounted_data();
    void dropsAreCounted();
    void readsUncompressedHeadersByTime();
};

void TestSorting::mergesRunsOfThreads()
{
    RawEvents events;
    events.event(1, 1, 100, true).event(1, 2, 300).event(1, 3, 500);
    events.event(2, 1, 200, true).event(2, 2, 400);
    events.event(3, 1, 600, true);
    const auto seen = read(RawTrace().metadata(1).object("EventBlock", events).end());
    QCOMPARE(seen.status, Status::Complete);
    QVERIFY(seen.warnings.empty());
    QCOMPARE(seen.seen.ticks, (Ticks{100, 200, 300, 400, 500, 600}));
    QCOMPARE(seen.statistics.firstTicks, 100);
    QCOMPARE(seen.statistics.lastTicks, 600);
}

void TestSorting::mergesARunThatGoesOnInTheNextBlock()
{
    RawEvents first;
    first.event(1, 1, 100, true).event(1, 2, 300);
    RawEvents second;
    second.event(1, 3, 350).event(2, 1, 200, true);
    const auto seen =
        read(RawTrace().metadata(1).object("EventBlock", first).object("EventBlock", second).end());
    QCOMPARE(seen.seen.ticks, (Ticks{100, 200, 300, 350}));
}

void TestSorting::ordersEverythingWithoutAnySortedMark()
{
    RawTrace trace;
    trace.metadata(1);
    for (std::uint64_t thread = 1; thread <= 5; ++thread) {
        RawEvents events;
        for (std::uint32_t i = 1; i <= 20; ++i)
            events.event(thread, i, std::int64_t(i * 10 + thread * 3 % 7));
        trace.object("EventBlock", events);
    }
    const auto seen = read(trace.end());
    QCOMPARE(seen.seen.ticks.size(), 100u);
    QVERIFY(std::is_sorted(seen.seen.ticks.begin(), seen.seen.ticks.end()));
}

void TestSorting::keepsAThreadsOwnOrderAtEqualTimes()
{
    RawEvents events;
    events.event(1, 1, 100).event(1, 2, 100).event(1, 3, 100, true).event(1, 4, 100);
    const auto seen = read(RawTrace().metadata(1).object("EventBlock", events).end());
    QCOMPARE(seen.seen.lines.size(), 4u);
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(seen.seen.lines[i].find(" s" + std::to_string(i + 1) + " ") != std::string::npos);
}

void TestSorting::arrivalOrderIsTheFilesOrder()
{
    RawEvents events;
    events.event(1, 1, 300, true).event(2, 1, 100).event(1, 2, 200);
    const auto seen =
        read(RawTrace().metadata(1).object("EventBlock", events).end(), {}, Order::Arrival);
    QCOMPARE(seen.seen.ticks, (Ticks{300, 100, 200}));
    QVERIFY(seen.warnings.empty());
}

void TestSorting::emitsSortedEventsWithoutWaitingForTheEnd()
{
    RawEvents events;
    events.event(1, 1, 100, true).event(1, 2, 200).event(2, 1, 300, true).event(2, 2, 400);
    const auto bytes = RawTrace().metadata(1).object("EventBlock", events).bytes;
    test::Collector collector;
    Reader reader(collector);
    QCOMPARE(reader.feed(bytes), Status::NeedMore);
    QCOMPARE(collector.ticks, (Ticks{100, 200, 300}));
}

void TestSorting::keepsWhatIsQueuedWhenTheFedBytesGo()
{
    Writer writer;
    writer.begin({.ticksPerSecond = 1'000'000'000});
    const auto id = writer.addMetadata({.provider = "P", .name = "E", .eventId = 1, .fields = {}});
    for (std::int64_t flush = 0; flush < 20; ++flush) {
        for (std::uint64_t thread = 1; thread <= 3; ++thread) {
            for (std::int64_t i = 0; i < 300; ++i) {
                PayloadBuilder payload;
                payload.u64(thread).text("some text");
                EventRecord event;
                event.metadataId = id;
                event.threadId = thread;
                event.ticks = flush * 1000 + i * 3 + std::int64_t(thread);
                event.payload = payload.bytes();
                event.sorted = i == 0 ? SortedMark::Set : SortedMark::Clear;
                writer.addEvent(event);
            }
        }
        writer.flush();
    }
    writer.finish();
    const auto trace = writer.take();
    const auto whole = read(trace);
    QCOMPARE(whole.seen.lines.size(), 18'000u);
    QVERIFY(std::is_sorted(whole.seen.ticks.begin(), whole.seen.ticks.end()));
    // Blocks of 20 KB: some come whole in a piece, others do not. Each piece is wiped after its
    // turn.
    for (const std::size_t size : {1'000u, 30'000u, 70'000u}) {
        test::Collector collector;
        Reader reader(collector);
        for (std::size_t at = 0; at < trace.size(); at += size) {
            std::vector<std::byte> piece(trace.begin() + std::ptrdiff_t(at),
                                         trace.begin() +
                                             std::ptrdiff_t(std::min(at + size, trace.size())));
            (void)reader.feed(piece);
            std::fill(piece.begin(), piece.end(), std::byte{0xA5});
        }
        QCOMPARE(reader.finish(), Status::Complete);
        QVERIFY(collector.lines == whole.seen.lines);
    }
}

void TestSorting::deliversAMillionQueuedEventsInOrder()
{
    Writer writer;
    writer.begin({.ticksPerSecond = 1'000'000'000});
    const auto id = writer.addMetadata({.provider = "P", .name = "E", .eventId = 1, .fields = {}});
    for (std::uint64_t thread = 1; thread <= 4; ++thread) {
        for (std::uint32_t i = 0; i < 250'000; ++i) {
            EventRecord event;
            event.metadataId = id;
            event.threadId = thread;
            event.ticks = std::int64_t(i) * 4 + std::int64_t(thread);
            event.sorted = SortedMark::Clear;
            writer.addEvent(event);
        }
        writer.flush();
    }
    writer.finish();
    struct Checker : Handler
    {
        void onEvent(const Event &event) override
        {
            inOrder &= event.ticks >= last;
            last = event.ticks;
            ++events;
        }
        std::int64_t last = 0;
        int events = 0;
        bool inOrder = true;
    } checker;
    Reader reader(checker);
    QCOMPARE(reader.feed(writer.take()), Status::Complete);
    QCOMPARE(checker.events, 1'000'000);
    QVERIFY(checker.inOrder || reader.statistics().unsortedBursts > 0);
}

void TestSorting::dropsAreCounted_data()
{
    using Numbers = std::vector<std::uint32_t>;
    QTest::addColumn<Numbers>("sequences");
    QTest::addColumn<qint64>("sequencePoint");
    QTest::addColumn<quint64>("lost");

    QTest::newRow("first sight of a thread at 9") << Numbers{9, 10} << qint64(10) << quint64(0);
    QTest::newRow("a gap") << Numbers{1, 5} << qint64(5) << quint64(3);
    QTest::newRow("wrap to 0") << Numbers{0xFFFFFFFF, 0, 1} << qint64(1) << quint64(0);
    QTest::newRow("thread id reused") << Numbers{1, 2, 3, 1, 2} << qint64(2) << quint64(0);
    QTest::newRow("lost before the sequence point") << Numbers{1, 2} << qint64(10) << quint64(8);
    QTest::newRow("sequence point below the last seen")
        << Numbers{1, 2, 3} << qint64(2) << quint64(0);
    QTest::newRow("no sequence point") << Numbers{1, 4} << qint64(-1) << quint64(2);
}

void TestSorting::dropsAreCounted()
{
    QFETCH(const std::vector<std::uint32_t>, sequences);
    QFETCH(const qint64, sequencePoint);
    QFETCH(const quint64, lost);
    RawEvents events;
    std::int64_t ticks = 0;
    for (const auto sequence : sequences)
        events.event(7, sequence, ++ticks);
    RawTrace trace;
    trace.metadata(1).object("EventBlock", events);
    if (sequencePoint >= 0)
        trace.sequencePoint({{7, std::uint32_t(sequencePoint)}, {8, 100}});
    const auto seen = read(trace.end());
    QCOMPARE(seen.statistics.dropped, lost);
    QCOMPARE(seen.seen.dropped, lost);
}

void TestSorting::readsUncompressedHeadersByTime()
{
    test::RawBytes body = RawTrace::blockHead(20, 0);
    const auto add = [&body](std::uint64_t thread, std::uint32_t sequence, std::uint64_t ticks,
                             bool special) {
        body.i32(80)
            .u32(1u | (special ? 0x80000000u : 0u))
            .u32(sequence)
            .u64(thread)
            .u64(thread)
            .u32(0xFFFFFFFF);
        body.u32(0).u64(ticks).u64(0).u64(0).u64(0).u64(0).i32(2).u16(0xBEEF).u16(0);
    };
    add(1, 1, 300, false);
    add(2, 1, 100, true);
    add(1, 2, 400, false);
    add(2, 2, 200, false);
    const auto seen = read(RawTrace().metadata(1).object("EventBlock", body).end());
    QVERIFY(!seen.error);
    QCOMPARE(seen.seen.ticks, (Ticks{100, 200, 300, 400}));
    QVERIFY(seen.seen.lines[0].ends_with("(efbe)"));
}

QTEST_GUILESS_MAIN(TestSorting)
#include "tst_sorting.moc"
