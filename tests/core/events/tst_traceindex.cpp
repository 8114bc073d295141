// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the index against all events of the plain reader, sorted.
#include <clrscope/events/nativenames.h>
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
    static std::string line(std::int64_t utcNs, std::uint64_t thread, const nettrace::EventMetadata &metadata,
                            std::span<const std::byte> payload, const std::string &stack, const nettrace::Guid &activity)
    {
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
    void groupsOfALargeTraceStandAlone();
    void filterTakesKindsTimesAndText();
    void everyCutIsRead();
    void garbageSaysSo();
    void stopsWhenAsked();

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
    filter.text = "FLUSH 4";
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

QTEST_GUILESS_MAIN(TestTraceIndex)
#include "tst_traceindex.moc"
