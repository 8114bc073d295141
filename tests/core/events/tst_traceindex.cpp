// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the index against all events of the plain reader, sorted.
#include <clrscope/events/nativelayouts.h>
#include <clrscope/events/nativenames.h>
#include <clrscope/events/eventmatcher.h>
#include <clrscope/events/tracedetails.h>
#include <clrscope/events/traceindex.h>
#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/writer.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <numeric>

using namespace clrscope;
using namespace clrscope::events;
using namespace Qt::StringLiterals;

namespace {

/// Everything about an event on one line.
struct Lines : nettrace::Handler
{
    std::vector<std::string> lines;
    std::vector<std::int64_t> times;
    std::vector<std::string> names;

    void onEvent(const nettrace::Event &event) override
    {
        std::string stack;
        for (std::size_t at = 0; at + 8 <= event.stack.size(); at += 8) {
            std::uint64_t address = 0;
            std::memcpy(&address, event.stack.data() + at, 8);
            stack += ' ' + std::to_string(address);
        }
        lines.push_back(line(event.utcNs, event.threadId, *event.metadata, event.payload, stack, event.activityId));
        times.push_back(event.utcNs);
        names.emplace_back(eventName(*event.metadata));
    }
    static std::string line(std::int64_t utcNs, std::uint64_t thread, nettrace::EventMetadata metadata,
                            std::span<const std::byte> payload, const std::string &stack, const nettrace::Guid &activity)
    {
        describeNative(metadata, 8);
        return std::to_string(utcNs) + ' ' + std::to_string(thread) + ' ' + metadata.provider + '/'
               + std::string(eventName(metadata)) + ' ' + std::to_string(payload.size()) + ' '
               + nettrace::payloadText(metadata, payload) + stack + ' ' + nettrace::guidText(activity);
    }
};

std::string lineOf(const EventRow &row)
{
    std::string stack;
    for (const auto address : row.stack)
        stack += ' ' + std::to_string(address);
    return Lines::line(row.utcNs, row.threadId, *row.metadata, row.payload, stack, row.activityId);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Lines plain(const QByteArray &bytes)
{
    Lines lines;
    nettrace::Reader reader(lines);
    reader.feed(std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size()))));
    reader.finish();
    return lines;
}

std::string joined(const std::vector<EventRow> &rows)
{
    std::string text;
    for (const auto &row : rows)
        text += lineOf(row) + '\n';
    return text;
}

std::string joined(const Lines &lines, std::size_t first, std::size_t count)
{
    std::string text;
    for (std::size_t i = first; i < std::min(first + count, lines.lines.size()); ++i)
        text += lines.lines[i] + '\n';
    return text;
}

} // namespace

class TestTraceIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreThePlainReadersEvents_data();
    void pagesAreThePlainReadersEvents();
    void closerLooksCountTheSameEvents();
    void groupsOfALargeTraceStandAlone();
    void filterTakesKindsTimesAndText();
    void everyCutIsRead();
    void garbageSaysSo();
    void stopsWhenAsked();
    void stacksHaveNames_data();
    void stacksHaveNames();
    void textFindsWordsFieldsAndTimes_data();
    void textFindsWordsFieldsAndTimes();
    void addressesUsedAgainAreToldApart();
    void dropsAreTold();

private:
    std::filesystem::path write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"trace%1.nettrace"_s.arg(++m_number));
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path.toStdString();
    }
    QTemporaryDir m_folder;
    int m_number = 0;
};

static QString dataFile(const char *name)
{
    return QStringLiteral(CLRSCOPE_TEST_DATA "/nettrace/") + QString::fromLatin1(name);
}

/// Many threads, flushes, new kinds and stacks on the way, now and then a sequence point.
static QByteArray largeTrace(int flushes)
{
    nettrace::Writer writer;
    nettrace::TraceInfo info;
    info.syncUtcNs = 1'795'224'264'005'000'000;
    info.ticksPerSecond = 1'000'000'000;
    info.processId = 42;
    writer.begin(info);
    std::vector<std::uint32_t> kinds;
    std::int64_t now = 1000;
    for (int flush = 0; flush < flushes; ++flush) {
        if (flush % 7 == 0) {
            nettrace::EventMetadata row;
            row.provider = flush % 2 == 0 ? "Shop" : "Runtime";
            row.name = "Kind" + std::to_string(flush);
            row.eventId = flush + 1;
            row.fields = {{"n", nettrace::TypeCode::Int32, 0, {}}, {"text", nettrace::TypeCode::String, 0, {}}};
            kinds.push_back(writer.addMetadata(row));
        }
        for (int i = 0; i < 600; ++i) {
            nettrace::PayloadBuilder payload;
            payload.i32(i).text("flush " + std::to_string(flush));
            const std::uint64_t addresses[] = {std::uint64_t(flush), std::uint64_t(i % 5)};
            nettrace::EventRecord record;
            record.metadataId = kinds[std::size_t(i) % kinds.size()];
            record.ticks = now += 1000 + i % 3;
            record.threadId = std::uint64_t(1 + i % 4);
            record.stackId = i % 3 == 0 ? writer.addStack(addresses) : 0;
            record.payload = payload.bytes();
            writer.addEvent(record);
        }
        writer.flush();
        if (flush % 10 == 9)
            writer.writeSequencePoint(now);
    }
    writer.finish();
    const auto bytes = writer.take();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

void TestTraceIndex::pagesAreThePlainReadersEvents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("web server") << bytesOf(dataFile("web10.nettrace"));
    QTest::newRow("all field types") << bytesOf(dataFile("custom10.nettrace"));
    QTest::newRow("netperf") << bytesOf(dataFile("custom10.netperf"));
    QTest::newRow("web server on .NET 8, with rundown") << qUncompress(bytesOf(dataFile("web8.nettrace.qz")));
    QTest::newRow("web server on .NET 9, with rundown") << qUncompress(bytesOf(dataFile("web9.nettrace.qz")));
    QTest::newRow("many groups") << largeTrace(60);
}

void TestTraceIndex::pagesAreThePlainReadersEvents()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const Lines all = plain(bytes);
    const auto file = write(bytes);
    const auto index = TraceIndex::read(file);
    const TraceSummary same = readTraceSummary(file);
    QCOMPARE(index->summary().outcome, TraceSummary::Outcome::Whole);
    QCOMPARE(index->summary().eventCount, same.eventCount);
    QCOMPARE(index->summary().durationNs, same.durationNs);
    QCOMPARE(index->summary().stackCount, same.stackCount);
    QCOMPARE(inspectJson(index->summary()), inspectJson(same));
    std::uint64_t counted = 0;
    for (const auto &row : index->density().counts)
        counted = std::accumulate(row.begin(), row.end(), counted);
    QCOMPARE(counted, same.eventCount);

    const EventSelection whole = index->select({});
    QCOMPARE(whole.size(), all.lines.size());
    for (std::size_t first = 0; first < all.lines.size(); first += 5000) {
        const auto got = joined(index->rows(whole, first, 100));
        QVERIFY2(got == joined(all, first, 100), got.substr(0, 2000).c_str());
    }
    QCOMPARE(joined(index->rows(whole, all.lines.size() - 7, 100)), joined(all, all.lines.size() - 7, 100));
    QVERIFY(index->rows(whole, all.lines.size(), 1).empty());
}

void TestTraceIndex::closerLooksCountTheSameEvents()
{
    const auto index = TraceIndex::read(write(largeTrace(60)));
    const EventDensity &whole = index->density();
    const std::int64_t length = index->summary().durationNs;
    const std::int64_t from = index->firstUtcNs() + length / 3;
    const std::int64_t to = from + length / 50;
    const EventDensity close = index->densityOf(from, to);
    QVERIFY(close.bucketNs * 10 < whole.bucketNs);
    QVERIFY(close.bucketNs * std::int64_t(close.buckets) >= to - from);
    QCOMPARE(close.providers, whole.providers);
    const auto &kinds = index->summary().events;
    for (std::size_t p = 0; p < close.providers.size(); ++p) {
        EventFilter filter{.kinds = {}, .fromUtcNs = from, .toUtcNs = to, .text = {}};
        for (const auto &kind : kinds)
            filter.kinds.push_back(kind.provider == close.providers[p]);
        const auto &row = close.counts[p];
        QCOMPARE(std::accumulate(row.begin(), row.end(), std::uint64_t(0)), index->select(filter).size());
        filter.toUtcNs = from + 100 * close.bucketNs;
        QCOMPARE(std::accumulate(row.begin(), row.begin() + 100, std::uint64_t(0)), index->select(filter).size());
    }
    const EventDensity nothing = index->densityOf(to, to); // the least there is
    QCOMPARE(nothing.bucketNs, 1);
    for (const auto &row : nothing.counts)
        QCOMPARE(std::accumulate(row.begin(), row.end(), 0U), 0U);
}

void TestTraceIndex::groupsOfALargeTraceStandAlone()
{
    const QByteArray bytes = largeTrace(60);
    const auto index = TraceIndex::read(write(bytes));
    QVERIFY2(index->groupCount() >= 5, qPrintable(QString::number(index->groupCount())));
    QVERIFY(index->groupCount() <= 60 * 600 / 4096 + 1);
    const auto whole = index->select({});
    QCOMPARE(joined(index->rows(whole, 0, 40000)), joined(plain(bytes), 0, 40000));
}

void TestTraceIndex::filterTakesKindsTimesAndText()
{
    const QByteArray bytes = largeTrace(60);
    const Lines all = plain(bytes);
    const auto index = TraceIndex::read(write(bytes));
    EventFilter filter;
    filter.kinds.assign(index->summary().events.size(), false);
    filter.kinds[1] = true;
    filter.fromUtcNs = all.times[1234];
    filter.toUtcNs = all.times[30321];
    filter.text = "\"FLUSH 4\"";
    const EventCount &kind = index->summary().events[1];
    std::string expected;
    std::size_t count = 0;
    for (std::size_t i = 1234; i < 30321; ++i) {
        if (all.lines[i].find(kind.provider + '/' + kind.name + ' ') == std::string::npos
            || all.lines[i].find("flush 4") == std::string::npos)
            continue;
        ++count;
        expected += all.lines[i] + '\n';
    }
    QVERIFY(count > 100);
    const auto selection = index->select(filter);
    QCOMPARE(selection.size(), count);
    QCOMPARE(joined(index->rows(selection, 0, count)), expected);

    filter.text.clear();
    filter.fromUtcNs = std::numeric_limits<std::int64_t>::min();
    filter.toUtcNs = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(index->select(filter).size(), kind.count);
    filter.kinds.assign(filter.kinds.size(), false);
    QCOMPARE(index->select(filter).size(), 0U);
}

void TestTraceIndex::everyCutIsRead()
{
    const QByteArray bytes = bytesOf(dataFile("custom10.nettrace"));
    for (qsizetype length = 0; length < bytes.size(); length += 97) {
        const QByteArray cut = bytes.left(length);
        const auto file = write(cut);
        const auto index = TraceIndex::read(file);
        const Lines all = plain(cut);
        QCOMPARE(index->summary().eventCount, readTraceSummary(file).eventCount);
        const auto whole = index->select({});
        QCOMPARE(whole.size(), all.lines.size());
        QCOMPARE(joined(index->rows(whole, 0, 5000)), joined(all, 0, 5000));
        QFile::remove(QString::fromStdString(file.string()));
    }
}

void TestTraceIndex::garbageSaysSo()
{
    QByteArray bytes = bytesOf(dataFile("web10.nettrace"));
    std::uint32_t dice = 7;
    for (int round = 0; round < 60; ++round) {
        QByteArray spoilt = bytes;
        for (int i = 0; i < 20; ++i) {
            dice = dice * 1664525 + 1013904223;
            spoilt[qsizetype(102 + (dice >> 8) % std::uint32_t(bytes.size() - 102))] = char(dice >> 3);
        }
        const auto index = TraceIndex::read(write(spoilt));
        const auto whole = index->select({});
        QCOMPARE(whole.size(), index->summary().eventCount);
        QVERIFY(index->rows(whole, 0, 2000).size() <= whole.size());
    }
    const auto noTrace = TraceIndex::read(write("PK\3\4 something else"));
    QCOMPARE(noTrace->summary().outcome, TraceSummary::Outcome::NoTrace);
    QVERIFY(!noTrace->summary().error.empty());
    QCOMPARE(noTrace->select({}).size(), 0U);
    QVERIFY(!TraceIndex::read("/nowhere/at.all")->summary().error.empty());
}

void TestTraceIndex::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto file = write(largeTrace(60));
    QVERIFY(TraceIndex::read(file, stop.get_token())->summary().stopped);
    const auto index = TraceIndex::read(file);
    EventFilter filter;
    filter.text = "flush";
    QCOMPARE(index->select(filter, stop.get_token()).size(), 0U);
    QVERIFY(index->rows(index->select({}), 0, 10, stop.get_token()).empty());
}

void TestTraceIndex::stacksHaveNames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow(".NET 8") << qUncompress(bytesOf(dataFile("web8.nettrace.qz")));
    QTest::newRow(".NET 9") << qUncompress(bytesOf(dataFile("web9.nettrace.qz")));
}

void TestTraceIndex::stacksHaveNames()
{
    QFETCH(QByteArray, bytes);
    const auto index = TraceIndex::read(write(bytes));
    const TraceDetails details = readTraceDetails(*index);
    QVERIFY(details.isWhole);
    QVERIFY(details.symbols->size() > 1000);
    QVERIFY(details.exceptionCount >= 3); // "fail" throws three times
    QCOMPARE(std::accumulate(details.exceptions.begin(), details.exceptions.end(), std::uint64_t{0}), details.exceptionCount);
    EventFilter filter;
    filter.text = "event:ThreadSample";
    const auto samples = index->select(filter);
    QVERIFY(samples.size() > 100);
    std::size_t named = 0;
    std::size_t all = 0;
    for (const EventRow &row : index->rows(samples, 0, samples.size())) {
        for (const auto address : row.stack) {
            ++all;
            named += details.symbols->resolve(address, row.utcNs).method.empty() ? 0 : 1;
        }
    }
    QVERIFY2(named * 100 >= all * 95, qPrintable(QStringLiteral("%1 of %2").arg(named).arg(all)));

    filter.text = "event:ExceptionThrown";
    const auto thrown = index->rows(index->select(filter), 0, 1);
    QVERIFY(!thrown.empty());
    QVERIFY(thrown[0].metadata->isLayoutBuiltIn);
    QVERIFY(nettrace::payloadText(*thrown[0].metadata, thrown[0].payload).starts_with("ExceptionType=System.ArgumentException"));
    bool isOwn = false;
    bool isFramework = false;
    for (const auto address : thrown[0].stack) {
        const StackFrame frame = details.symbols->resolve(address, thrown[0].utcNs);
        isOwn = isOwn || (frame.code == StackFrame::Code::Own && frame.text().starts_with("WebTarget!Shop.Fail("));
        isFramework = isFramework || (frame.code == StackFrame::Code::Framework && frame.module == "System.Private.CoreLib");
    }
    QVERIFY(isOwn);
    QVERIFY(isFramework);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!readTraceDetails(*index, stop.get_token()).isWhole);
}

void TestTraceIndex::textFindsWordsFieldsAndTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing asked") << u""_s << 4;
    QTest::newRow("German") << u"GRÖẞE"_s << 1;
    QTest::newRow("Greek, final sigma") << u"ΟΔΟΣ"_s << 1;
    QTest::newRow("Cyrillic") << u"ЗАКАЗ"_s << 1;
    QTest::newRow("beyond the first plane") << u"𐐀"_s << 1;
    QTest::newRow("name of the event") << u"sold"_s << 4;
    QTest::newRow("two words, both") << u"customer zoë"_s << 1;
    QTest::newRow("two words, one missing") << u"customer nobody"_s << 0;
    QTest::newRow("a phrase") << uR"("customer zoë")"_s << 1;
    QTest::newRow("a phrase in another order") << uR"("zoë customer")"_s << 0;
    QTest::newRow("a field") << u"number:2"_s << 1;
    QTest::newRow("a field of another value") << u"number:7"_s << 0;
    QTest::newRow("a field with a phrase") << uR"(customer:"customer Zoë")"_s << 1;
    QTest::newRow("a thread") << u"thread:101"_s << 2;
    QTest::newRow("provider and thread") << u"provider:shop thread:102"_s << 2;
    QTest::newRow("no such provider") << u"provider:sold"_s << 0;
    QTest::newRow("event") << u"event:sold"_s << 4;
    QTest::newRow("from a time on") << u"after:2"_s << 2;
    QTest::newRow("a span") << u"after:0.5 before:2.5"_s << 2;
}

void TestTraceIndex::textFindsWordsFieldsAndTimes()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    nettrace::Writer writer;
    nettrace::TraceInfo info;
    info.ticksPerSecond = 1'000'000'000;
    writer.begin(info);
    nettrace::EventMetadata row;
    row.provider = "Shop";
    row.name = "Sold";
    row.eventId = 1;
    row.fields = {{"number", nettrace::TypeCode::Int32, 0, {}}, {"customer", nettrace::TypeCode::String, 0, {}}};
    const auto id = writer.addMetadata(row);
    const char *customers[] = {"größe", "Οδος", "Заказ", "customer Zoë 𐐨"};
    for (int i = 0; i < 4; ++i) {
        nettrace::PayloadBuilder payload;
        payload.i32(i).text(customers[i]);
        nettrace::EventRecord record;
        record.metadataId = id;
        record.ticks = i * 1'000'000'000LL;
        record.threadId = 101 + std::uint64_t(i % 2);
        record.payload = payload.bytes();
        writer.addEvent(record);
    }
    writer.finish();
    const auto bytes = writer.take();
    const auto index = TraceIndex::read(write({reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())}));
    EventFilter filter;
    filter.text = text.toStdString();
    const auto selection = index->select(filter);
    QCOMPARE(int(selection.size()), found);
    QCOMPARE(int(index->rows(selection, 0, 10).size()), found);
}

void TestTraceIndex::addressesUsedAgainAreToldApart()
{
    SymbolTable::Builder builder;
    nettrace::EventMetadata load;
    load.provider = "Microsoft-Windows-DotNETRuntime";
    load.eventId = 143;
    nettrace::EventMetadata unload = load;
    unload.eventId = 144;
    nettrace::PayloadBuilder payload;
    const auto tell = [&](const nettrace::EventMetadata &what, std::int64_t utcNs, const char *name, std::uint32_t size) {
        payload.clear();
        payload.u64(1).u64(2).u64(0x1000).u32(size).u32(0).u32(8 | 3 << 7).text("Shop.Cart").text(name).text("instance void  (class Item,int32)");
        nettrace::Event event;
        event.metadata = &what;
        event.utcNs = utcNs;
        event.payload = payload.bytes();
        QVERIFY(builder.handle(event));
    };
    tell(load, 10, "Add", 100);
    tell(unload, 20, "Add", 100);
    tell(load, 30, "Remove", 50);
    nettrace::Event cut;
    cut.metadata = &load;
    cut.payload = payload.bytes().first(20); // too short: of no method
    QVERIFY(builder.handle(cut));
    const auto symbols = builder.finish();
    QCOMPARE(symbols->size(), 2U);
    QCOMPARE(symbols->resolve(0x1010, 15).method, "Shop.Cart.Add(Item,int32)");
    QCOMPARE(symbols->resolve(0x1010, 15).tier, "Tier0");
    QCOMPARE(symbols->resolve(0x1010, 40).method, "Shop.Cart.Remove(Item,int32)");
    QCOMPARE(symbols->resolve(0x1040, 40).method, "Shop.Cart.Add(Item,int32)"); // what else could it be
    QVERIFY(symbols->resolve(0x1064, 15).method.empty());
    QVERIFY(symbols->resolve(0xFFF, 15).method.empty());
    QCOMPARE(symbols->resolve(0xFFF, 15).text(), "0xfff");
}

void TestTraceIndex::dropsAreTold()
{
    nettrace::Writer writer;
    nettrace::TraceInfo info;
    info.syncUtcNs = 1'795'224'264'005'000'000;
    info.ticksPerSecond = 1'000'000'000;
    writer.begin(info);
    nettrace::EventMetadata row;
    row.provider = "Shop";
    row.name = "Sold";
    const auto id = writer.addMetadata(row);
    for (const std::uint32_t sequence : {1U, 2U, 13U}) {
        nettrace::EventRecord record;
        record.metadataId = id;
        record.ticks = std::int64_t(sequence) * 1'000'000;
        record.threadId = 1;
        record.sequence = sequence;
        writer.addEvent(record);
    }
    writer.finish();
    const auto bytes = writer.take();
    const auto index = TraceIndex::read(write({reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())}));
    QCOMPARE(index->summary().droppedEvents, 10U);
    QCOMPARE(index->drops().size(), 1U);
    QCOMPARE(index->drops()[0].count, 10U);
    QCOMPARE(index->drops()[0].utcNs, info.syncUtcNs + 2'000'000);
}

QTEST_GUILESS_MAIN(TestTraceIndex)
#include "tst_traceindex.moc"
