// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <clrscope/nettrace/writer.h>

#include <QTest>

using namespace clrscope;
using namespace clrscope::nettrace;

namespace {

QByteArray text(std::span<const std::byte> bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toHex(' ');
}

EventMetadata hello(std::string provider)
{
    EventMetadata metadata;
    metadata.provider = std::move(provider);
    metadata.name = "Hello";
    metadata.eventId = 1;
    metadata.level = 4;
    metadata.fields = {{"a", TypeCode::Int32, 0, {}}, {"b", TypeCode::String, 0, {}}};
    return metadata;
}

} // namespace

/// What the writer writes, byte for byte.
class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSmallestFile();
    void writesLikeDotnet10();
    void padsFromTheAbsoluteOffset();
    void startsANewBlockWhenTheThreadChangesUnsorted();
};

void TestWriter::writesTheSmallestFile()
{
    Writer writer({.plainMetadataHeaders = true});
    TraceInfo info;
    info.syncTicks = 1'000'000'000'000;
    info.ticksPerSecond = 1'000'000'000;
    info.processId = 1234;
    info.processorCount = 2;
    info.syncUtcNs = (20778LL * 86400 + 1 * 3600 + 39 * 60 + 24) * 1'000'000'000 + 5'000'000;
    writer.begin(info);
    const auto id = writer.addMetadata(hello("My-Provider"));
    PayloadBuilder payload;
    payload.i32(42).text("hi");
    EventRecord event;
    event.metadataId = id;
    event.ticks = info.syncTicks + 5'000'000;
    event.threadId = 7;
    event.processor = 0;
    event.payload = payload.bytes();
    writer.addEvent(event);
    writer.finish();

    auto written = writer.take();
    const auto golden = test::smallestTrace();
    QCOMPARE(golden.size(), 318u);
    QCOMPARE(written.size(), golden.size());
    // The golden file leaves the block's time range at zero, ours is true.
    for (std::size_t i = 0x114; i < 0x124; ++i)
        written[i] = std::byte{0};
    QCOMPARE(text(written), text(golden));
}

void TestWriter::writesLikeDotnet10()
{
    Writer writer;
    TraceInfo info;
    info.syncUtcNs = (20778LL * 86400 + 1 * 3600 + 44 * 60 + 47) * 1'000'000'000 + 461'000'000;
    info.syncTicks = 0xC6D54FD08A;
    info.ticksPerSecond = 1'000'000'000;
    info.processId = 15842;
    info.processorCount = 2;
    info.samplingIntervalNs = 1'000'000;
    writer.begin(info);
    QCOMPARE(writer.offset(), 102u);
    const std::int64_t ticks = 0xC6E7451E3A;
    auto metadata = hello("My-Src");
    metadata.keywords = 0xF00000000004;
    metadata.version = 3;
    metadata.opcode = 1;
    const auto id = writer.addMetadata(metadata, ticks, 15867);
    const auto stack = writer.addStack(std::array<std::uint64_t, 6>{0x7F74D73CD45E, 2, 3, 4, 5, 6});
    PayloadBuilder payload;
    payload.i32(7).text("hi");
    EventRecord event;
    event.metadataId = id;
    event.ticks = ticks;
    event.threadId = 15842;
    event.stackId = stack;
    event.payload = payload.bytes();
    writer.addEvent(event);
    writer.flush();
    QCOMPARE(text(writer.take()), text(test::dotnet10Trace()));
}

void TestWriter::padsFromTheAbsoluteOffset()
{
    for (std::string name = "A"; name.size() < 6; name += 'b') {
        Writer writer;
        writer.begin({});
        auto metadata = hello(name);
        metadata.fields.clear();
        (void)writer.addMetadata(metadata);
        const auto before = writer.offset();
        (void)writer.take(); // taking bytes away must not change the alignment
        writer.flush();
        const auto bytes = writer.take();
        const std::size_t sizeAt = 2 + 1 + 12 + 13 + 1;
        const std::size_t bodyAt = (before + sizeAt + 4 + 3) / 4 * 4 - before;
        QCOMPARE(bytes.at(bodyAt), std::byte{20});
        std::int32_t size = 0;
        memcpy(&size, bytes.data() + sizeAt, 4);
        QCOMPARE(bytes.size(), bodyAt + std::size_t(size) + 1);
    }
}

void TestWriter::startsANewBlockWhenTheThreadChangesUnsorted()
{
    Writer writer;
    writer.begin({});
    const auto id = writer.addMetadata(hello("P"));
    EventRecord event;
    event.metadataId = id;
    event.ticks = 100;
    event.threadId = 1;
    writer.addEvent(event);
    event.threadId = 2;
    event.ticks = 50; // older than what is written: not the oldest of what is still to come
    writer.addEvent(event);
    writer.flush();
    const auto bytes = writer.take();
    const QByteArray all(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    QCOMPARE(all.count("EventBlock"), 2);
}

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
