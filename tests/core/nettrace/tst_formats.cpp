// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "rawtrace.h"

#include <clrscope/nettrace/repair.h>
#include <clrscope/nettrace/writer.h>

#include <QTest>

using namespace clrscope;
using namespace clrscope::nettrace;
using test::RawBytes;
using test::RawEvents;
using test::RawTrace;
using test::read;

namespace {

/// Format 6: blocks with a head of size and kind.
class RawTrace6 : public RawBytes
{
public:
    explicit RawTrace6(std::uint32_t major = 6)
    {
        raw("Nettrace").u32(0).u32(major).u32(1);
        RawBytes body;
        body.u16(2026).u16(11).u16(6).u16(21).u16(1).u16(2).u16(3).u16(4);
        body.u64(0).u64(1'000'000).i32(8).i32(2);
        body.text8("ProcessId").text8("4711").text8("HardwareThreadCount").text8("16");
        block(1, body);
    }
    RawTrace6 &block(unsigned kind, const RawBytes &body)
    {
        u32(static_cast<std::uint32_t>(body.bytes.size()) | kind << 24).raw(body);
        return *this;
    }
};

RawBytes sized16(const RawBytes &content)
{
    RawBytes out;
    out.u16(static_cast<unsigned>(content.bytes.size())).raw(content);
    return out;
}

RawTrace6 smallTrace6()
{
    RawTrace6 trace;
    RawBytes threads;
    threads.raw(sized16(RawBytes().var(1).u8(1).text8("main").u8(3).var(5555).u8(2).var(4711)));
    threads.raw(sized16(RawBytes().var(2).u8(3).var(6666).u8(99).u8(1))); // an unknown property
    trace.block(6, threads);

    RawBytes fields;
    fields.u16(2);
    fields.raw(sized16(RawBytes().text8("n").u8(20)));
    fields.raw(sized16(RawBytes().text8("who").u8(19).u8(23)));
    RawBytes row;
    row.var(1).text8("Prov").var(42).text8("Ev").raw(fields);
    row.raw(sized16(RawBytes().u8(3).u64(0x10).u8(8).u8(4).u8(9).u8(2)));
    RawBytes metadata;
    metadata.u16(0).raw(sized16(row));
    trace.block(3, metadata);

    RawBytes stacks;
    stacks.u32(1).u32(1).u32(16).u64(0x1000).u64(0x2000);
    trace.block(5, stacks);

    RawBytes labels;
    labels.u32(1).u32(1);
    labels.u8(1).u8(0xAB).u8(0).u16(0).u32(0).u64(0); // activity id
    labels.u8(0x80 | 10).u8(7);                       // version, the last of the list
    trace.block(8, labels);

    RawBytes events = RawTrace::blockHead();
    RawBytes payload;
    payload.var(13).u16(3).raw("bob"); // zig-zag 13 = -7
    events.u8(0xDF)
        .var(1)
        .var(0)
        .var(1)
        .var(3)
        .var(2)
        .var(1)
        .var(500)
        .var(1)
        .var(payload.bytes.size())
        .raw(payload);
    events.u8(0x10).var(10).var(0).raw(payload); // same, without labels
    trace.block(2, events);
    return trace;
}

} // namespace

/// The other formats, and the shapes metadata and payloads come in.
class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersion6();
    void version6ThreadsBeginAtZero();
    void version6ForgetsAtSequencePoints();
    void readsNetPerf();
    void refuses_data();
    void refuses();
    void readsMetadata_data();
    void readsMetadata();
    void keepsRowsWhoseFieldsAreDamaged();
    void writesAndReadsArrays();
    void survivesShortPayloads();
    void skipsUnknownObjects();
    void takesPaddedNumbers();
    void convertsTimeWithoutOverflow();
};

void TestFormats::readsVersion6()
{
    auto trace = smallTrace6();
    trace.block(77, RawBytes().u32(1)); // of a kind nobody knows
    trace.u32(0);
    const auto seen = read(trace);
    QCOMPARE(seen.status, Status::Complete);
    QVERIFY(!seen.error);
    QCOMPARE(seen.info->formatVersion, 6);
    QCOMPARE(seen.info->processId, 4711);
    QCOMPARE(seen.info->processorCount, 16);
    QCOMPARE(seen.seen.lines.size(), 2u);
    QCOMPARE(
        seen.seen.lines[0],
        std::string("Prov/Ev#42 v7 @500 t6666 c5555 s1 k16 a000000ab 00000000 (n=-7, who=bob)"));
    QCOMPARE(
        seen.seen.lines[1],
        std::string("Prov/Ev#42 v2 @510 t6666 c5555 s2 k16 a00000000 00000000 (n=-7, who=bob)"));
    QCOMPARE(seen.seen.metadata[0].keywords, 0x10u);
    QCOMPARE(seen.seen.metadata[0].level, 4);

    RepairTracker tracker;
    tracker.feed(std::span(trace.bytes).first(trace.bytes.size() - 4));
    QCOMPARE(tracker.plan().verdict, RepairPlan::Verdict::Cut);
    QCOMPARE(tracker.plan().append.size(), 4u);
}

void TestFormats::version6ThreadsBeginAtZero()
{
    RawTrace6 trace;
    trace.block(6, sized16(RawBytes().var(1).u8(3).var(5555)));
    RawBytes row;
    row.var(1).text8("P").var(1).text8("E").u16(0).u16(0);
    trace.block(3, RawBytes().u16(0).raw(sized16(row)));
    RawBytes events = RawTrace::blockHead();
    events.u8(0xCF).var(1).var(3).var(1).var(0).var(1).var(0).var(1).var(0); // sequence 4
    trace.block(2, events);
    trace.block(7, RawBytes().var(1).var(6)); // the thread ends, having tried six
    trace.u32(0);
    QCOMPARE(read(trace).statistics.dropped, 5u);
}

void TestFormats::version6ForgetsAtSequencePoints()
{
    auto trace = smallTrace6();
    trace.block(4, RawBytes().u64(600).u32(3).u32(1).var(1).var(2));
    RawBytes events = RawTrace::blockHead();
    events.u8(0xCF).var(1).var(0).var(1).var(3).var(2).var(1).var(700).var(0);
    trace.block(2, events).u32(0);
    const auto seen = read(trace);
    QCOMPARE(seen.status, Status::Complete);
    QCOMPARE(seen.seen.lines.size(), 2u); // the third names metadata that is gone
    QVERIFY(!seen.warnings.empty());
    QCOMPARE(seen.statistics.dropped, 0u);
}

void TestFormats::readsNetPerf()
{
    RawBytes trace;
    trace.i32(20).raw("!FastSerialization.1");
    trace.u8(4).u8(4).u8(1).i32(3).i32(0).i32(5).raw("Trace").u8(6).raw(test::traceBody()).u8(6);
    RawBytes body;
    const auto add = [&body](std::uint32_t metadata, std::uint64_t ticks, const RawBytes &payload,
                             const RawBytes &stack) {
        RawBytes event;
        event.u32(metadata).i32(9).u64(ticks).u64(0).u64(0).u64(0).u64(0);
        event.i32(static_cast<std::int32_t>(payload.bytes.size())).raw(payload);
        event.i32(static_cast<std::int32_t>(stack.bytes.size())).raw(stack);
        body.i32(static_cast<std::int32_t>(event.bytes.size())).raw(event);
        while (body.bytes.size() % 4 != 0)
            body.u8(0);
    };
    RawBytes row;
    row.u32(5)
        .text16("Old")
        .u32(3)
        .text16("Hi")
        .u64(0)
        .i32(1)
        .i32(4)
        .i32(1)
        .i32(9)
        .text16("x")
        .i32(1)
        .u8(1)
        .u8(2);
    add(0, 0, row, {});
    add(5, 100, RawBytes().i32(-5), RawBytes().u64(1).u64(2));
    add(5, 110, RawBytes().i32(6).u8(1), {});
    trace.u8(4)
        .u8(4)
        .u8(1)
        .i32(1)
        .i32(0)
        .i32(10)
        .raw("EventBlock")
        .u8(6)
        .i32(static_cast<std::int32_t>(body.bytes.size()));
    while (trace.bytes.size() % 4 != 0)
        trace.u8(0);
    trace.raw(body).u8(6);
    const auto cut = read(trace);
    QCOMPARE(cut.status, Status::Failed);
    QCOMPARE(cut.seen.lines.size(), 2u);
    trace.u8(1);
    const auto seen = read(trace);
    QCOMPARE(seen.status, Status::Complete);
    QVERIFY(!seen.error);
    QCOMPARE(seen.info->formatVersion, 3);
    QCOMPARE(seen.seen.lines[0],
             std::string("Old/Hi#3 v1 @100 t9 c9 s0 k16 a00000000 00000000 (x=-5)"));
    QCOMPARE(seen.seen.lines[1],
             std::string("Old/Hi#3 v1 @110 t9 c9 s0 k0 a00000000 00000000 (x=6)"));
    QCOMPARE(seen.seen.metadata[0].opcode, 2);
}

void TestFormats::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char *name, const RawBytes &bytes, const char *sentence) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.bytes.data()),
                                          qsizetype(bytes.bytes.size()))
                            << QByteArray(sentence);
    };
    row("nothing", {}, "empty");
    row("text", RawBytes().raw("Hello, this is no trace at all"), "no trace");
    row("version 7", RawTrace6(7), "version 7 is not supported");
    row("version 5 in the form of 6", RawTrace6(5), "no trace");
    RawBytes v5;
    v5.raw("Nettrace")
        .u32(20)
        .raw("!FastSerialization.1")
        .u8(5)
        .u8(5)
        .u8(1)
        .i32(5)
        .i32(4)
        .i32(5)
        .raw("Trace")
        .u8(6);
    row("Trace version 5", v5, "version 5 is not supported");
    RawBytes v1;
    v1.u32(20).raw("!FastSerialization.1").u8(4).u8(4).u8(1).i32(1).i32(0).i32(38);
    row("a 2.0 preview", v1.raw("Microsoft.DotNet.Runtime.EventPipeFile").u8(6), "2.0");
    row("frequency 0", RawTrace(test::traceBody(0)), "frequency");
    row("negative frequency", RawTrace(test::traceBody(-1)), "frequency");
    row("month 0", RawTrace(test::traceBody(1000, 0)), "start time");
    RawBytes noTrace;
    noTrace.raw("Nettrace")
        .u32(20)
        .raw("!FastSerialization.1")
        .u8(5)
        .u8(5)
        .u8(1)
        .i32(2)
        .i32(2)
        .i32(10)
        .raw("EventBlock")
        .u8(6);
    row("an event block first", noTrace, "does not begin with its header");
}

void TestFormats::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, sentence);
    const auto seen = read(std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size()))));
    QCOMPARE(seen.status, Status::Failed);
    QVERIFY2(QByteArray::fromStdString(seen.error->message).contains(sentence),
             seen.error->message.c_str());
    RepairTracker tracker;
    tracker.feed(std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size()))));
    QCOMPARE(tracker.plan().verdict, RepairPlan::Verdict::NothingToSave);
}

void TestFormats::readsMetadata_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("text");
    const auto bytes = [](const RawBytes &raw) {
        return QByteArray(reinterpret_cast<const char *>(raw.bytes.data()),
                          qsizetype(raw.bytes.size()));
    };
    QTest::newRow("no field count at all")
        << QByteArray() << QByteArray("\x01\x02") << QByteArray("0102");
    QTest::newRow("no fields, but a payload")
        << bytes(RawBytes().i32(0)) << QByteArray("\xff") << QByteArray("ff");
    QTest::newRow("boolean of four bytes") << bytes(RawBytes().i32(1).i32(3).text16("b"))
                                           << bytes(RawBytes().i32(1)) << QByteArray("b=true");
    QTest::newRow("self-describing: boolean of one byte")
        << bytes(RawBytes().i32(1).i32(1).i32(2).i32(3).text16("b").i32(9).text16("n").text16(""))
        << bytes(RawBytes().u8(1).i32(12)) << QByteArray("b=true, n=12");
    QTest::newRow("array in a tag")
        << bytes(RawBytes()
                     .i32(0)
                     .i32(0x22)
                     .u8(2)
                     .i32(2)
                     .i32(18)
                     .text16("xs")
                     .i32(19)
                     .i32(9)
                     .i32(12)
                     .text16("n")
                     .i32(18))
        << bytes(RawBytes().u16(2).i32(5).i32(-6).text16("end")) << QByteArray("xs=[5, -6], n=end");
    QTest::newRow("an unknown tag before the opcode")
        << bytes(RawBytes().i32(1).i32(9).text16("a").i32(2).u8(9).u16(0).i32(1).u8(1).u8(1))
        << bytes(RawBytes().i32(3)) << QByteArray("a=3");
    QTest::newRow("decimal, time and guid")
        << bytes(RawBytes().i32(3).i32(15).text16("d").i32(16).text16("t").i32(17).text16("g"))
        << bytes(RawBytes()
                     .put(2.5)
                     .u64(134117030245000000)
                     .u64(0x7766554433221100)
                     .u64(0xFFEEDDCCBBAA9988))
        << QByteArray("d=2.5, t=2026-01-01T01:03:44.500Z, g=33221100-5544-7766-8899-aabbccddeeff");
    QTest::newRow("a text without an end") << bytes(RawBytes().i32(1).i32(18).text16("s"))
                                           << QByteArray("h\0i\0", 4) << QByteArray("s=hi");
}

void TestFormats::readsMetadata()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, text);
    RawBytes fieldBytes;
    fieldBytes.raw(std::string_view(fields.data(), std::size_t(fields.size())));
    RawBytes payloadBytes;
    payloadBytes.raw(std::string_view(payload.data(), std::size_t(payload.size())));
    RawEvents events;
    events.event(1, 1, 10, true, 1, 0, payloadBytes);
    const auto seen = read(RawTrace().metadata(1, fieldBytes).object("EventBlock", events).end());
    QVERIFY(!seen.error);
    QCOMPARE(seen.seen.lines.size(), 1u);
    QVERIFY2(seen.seen.lines[0].ends_with("(" + text.toStdString() + ")"),
             seen.seen.lines[0].c_str());
}

void TestFormats::keepsRowsWhoseFieldsAreDamaged()
{
    for (const std::int32_t count : {-1, 0x7FFFFFFF, 1000}) {
        RawEvents events;
        events.event(1, 1, 10, true, 1, 0, RawBytes().u16(7));
        const auto seen =
            read(RawTrace().metadata(1, RawBytes().i32(count)).object("EventBlock", events).end());
        QVERIFY(!seen.error);
        QCOMPARE(seen.seen.metadata.size(), 1u);
        QVERIFY(seen.seen.metadata[0].fields.empty());
        QVERIFY(seen.seen.lines[0].ends_with("(0700)"));
    }
}

void TestFormats::writesAndReadsArrays()
{
    Writer writer;
    writer.begin({.ticksPerSecond = 1000});
    EventMetadata row{.provider = "P", .name = "Arr", .eventId = 1, .opcode = 3, .fields = {}};
    row.fields.push_back({"xs", TypeCode::Array, 0, {{"", TypeCode::UInt16, 0, {}}}});
    row.fields.push_back({"o", TypeCode::Object, 0, {{"s", TypeCode::String, 0, {}}}});
    PayloadBuilder payload;
    payload.u16(3).u16(1).u16(2).u16(65535).text("żółw 🐢");
    EventRecord event;
    event.metadataId = writer.addMetadata(row);
    event.threadId = 1;
    event.payload = payload.bytes();
    writer.addEvent(event);
    writer.finish();
    const auto seen = read(writer.take());
    QVERIFY(!seen.error);
    QCOMPARE(seen.seen.metadata[0].fields, row.fields);
    QCOMPARE(seen.seen.metadata[0].opcode, 3);
    QVERIFY2(seen.seen.lines[0].ends_with("(xs=[1, 2, 65535], o={s=żółw 🐢})"),
             seen.seen.lines[0].c_str());
}

void TestFormats::survivesShortPayloads()
{
    EventMetadata row;
    row.fields = {{"a", TypeCode::Int32, 0, {}},
                  {"xs", TypeCode::Array, 0, {{"", TypeCode::String, 0, {}}}},
                  {"z", TypeCode::FixedArray, 65535, {{"", TypeCode::Object, 0, {}}}}};
    PayloadBuilder payload;
    payload.i32(1).u16(2).text("one").text("two");
    for (std::size_t size = 0; size <= payload.bytes().size(); ++size) {
        PayloadWalker walker(row, payload.bytes().first(size));
        int values = 0;
        while (walker.next())
            ++values;
        QVERIFY(walker.isShort()); // 65535 empty objects do not fit into any payload this short
        QVERIFY(values <= 2);
    }
}

void TestFormats::skipsUnknownObjects()
{
    RawEvents events;
    events.event(1, 1, 10, true);
    const auto seen = read(RawTrace()
                               .object("Novelty", RawBytes().u8(9).u32(5))
                               .metadata(1)
                               .object("EventBlock", events)
                               .end());
    QCOMPARE(seen.status, Status::Complete);
    QCOMPARE(seen.seen.lines.size(), 1u);
    QCOMPARE(seen.warnings.size(), 1u);
}

void TestFormats::takesPaddedNumbers()
{
    RawBytes body = RawTrace::blockHead();
    body.u8(0x8F).u8(0x81).u8(0x80).u8(0x80).u8(0x80).u8(0); // metadata id 1 in five bytes
    body.var(0).var(1).var(0).var(1).var(0);
    body.u8(0x8A).u8(0x80).u8(0x80).u8(0x80).u8(0x80).u8(0x80).u8(0x80).u8(0x80).u8(0x80).u8(
        0); // time 10 in ten
    body.var(0);
    const auto seen = read(RawTrace().metadata(1).object("EventBlock", body).end());
    QVERIFY(!seen.error);
    QCOMPARE(seen.seen.ticks, std::vector<std::int64_t>{10});
}

void TestFormats::convertsTimeWithoutOverflow()
{
    TraceInfo info{.syncUtcNs = 5, .syncTicks = 100, .ticksPerSecond = 3'124'099};
    QCOMPARE(info.toUtcNs(100), 5);
    QCOMPARE(info.toUtcNs(100 + 3'124'099LL * 86400 * 365), 5 + 86400LL * 365 * 1'000'000'000);
    QCOMPARE(info.toUtcNs(100 - 3'124'099), 5 - 1'000'000'000);
    info.ticksPerSecond = 1;
    (void)info.toUtcNs(std::numeric_limits<std::int64_t>::max()); // saturates
    (void)info.toUtcNs(std::numeric_limits<std::int64_t>::min());
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
