// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "golden.h"
#include "rawtrace.h"

#include <clrscope/nettrace/repair.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace clrscope;
using namespace clrscope::nettrace;
using test::read;

namespace {

using Data = std::vector<std::byte>;

Data load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const auto span = std::as_bytes(std::span(bytes.data(), std::size_t(bytes.size())));
    return {span.begin(), span.end()};
}

Data loadShared(const char *name)
{
    const Data bytes = load(QString::fromUtf8(CLRSCOPE_TEST_DATA "/nettrace/") + QString::fromUtf8(name));
    if (!QByteArray(name).endsWith(".qz"))
        return bytes;
    const QByteArray unpacked = qUncompress(reinterpret_cast<const uchar *>(bytes.data()), qsizetype(bytes.size()));
    const auto *begin = reinterpret_cast<const std::byte *>(unpacked.constData());
    return Data(begin, begin + unpacked.size());
}

void save(const QString &path, std::span<const std::byte> bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// What repairFile does, in memory.
Data repaired(std::span<const std::byte> bytes, RepairPlan::Verdict &verdict)
{
    RepairTracker tracker;
    tracker.feed(bytes);
    const auto open = tracker.openBlock();
    const RepairPlan plan = tracker.plan(bytes.subspan(open.offset, open.size));
    verdict = plan.verdict;
    Data out(bytes.begin(), bytes.end());
    if (plan.patch)
        std::copy(plan.patch->bytes.begin(), plan.patch->bytes.end(),
                  out.begin() + std::ptrdiff_t(plan.patch->offset));
    out.resize(plan.truncateTo);
    out.insert(out.end(), plan.append.begin(), plan.append.end());
    return out;
}

/// Everything an event carries, in order, in one number.
struct Digest : Handler
{
    void onEvent(const Event &event) override
    {
        const auto add = [this](std::span<const std::byte> bytes) {
            const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
            hash = hash * 31 + std::hash<std::string_view>()(text);
        };
        add(event.payload);
        add(event.stack);
        add(event.activityId);
        for (const std::uint64_t number :
             {std::uint64_t(event.ticks), std::uint64_t(event.utcNs), event.threadId,
              event.captureThreadId, std::uint64_t(event.sequence),
              std::uint64_t(event.metadata->id)})
            hash = hash * 31 + number;
        ++events;
    }
    std::size_t hash = 0;
    std::size_t events = 0;
    bool complete = false;
};

Digest digestOf(std::span<const std::byte> bytes, std::span<const std::size_t> cuts)
{
    Digest digest;
    Reader reader(digest);
    std::size_t from = 0;
    for (const std::size_t cut : cuts) {
        reader.feed(bytes.subspan(from, cut - from));
        from = cut;
    }
    reader.feed(bytes.subspan(from));
    digest.complete = reader.finish() == Status::Complete && !reader.error();
    return digest;
}

std::filesystem::path fsPath(const QString &path)
{
    return path.toStdString();
}

} // namespace

/// Real traces: in any cut of the stream the same events, and cut short nothing is lost needlessly.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRealTracesInAnyCut_data();
    void readsRealTracesInAnyCut();
    void everyPrefixIsRepaired_data();
    void everyPrefixIsRepaired();
    void savesEventsOfTheLastBlock();
    void repairsFiles();
    void repairsRecordingsInPlace();
    void leavesWholeFilesAlone();
    void saysWhenNothingCanBeSaved();
    void neverTouchesItsInput();
    void refusesWhatExistsAndStops();
};

void TestRepair::readsRealTracesInAnyCut_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("ASP.NET Core on .NET 10") << QByteArray("web10.nettrace");
    QTest::newRow("custom sources on .NET 10") << QByteArray("custom10.nettrace");
    QTest::newRow("netperf of .NET 10") << QByteArray("custom10.netperf");
    QTest::newRow("ASP.NET Core on .NET 8, with rundown") << QByteArray("web8.nettrace.qz");
    QTest::newRow("ASP.NET Core on .NET 9, with rundown") << QByteArray("web9.nettrace.qz");
}

void TestRepair::readsRealTracesInAnyCut()
{
    QFETCH(const QByteArray, file);
    const Data bytes = loadShared(file.constData());
    QVERIFY(!bytes.empty());
    const auto whole = read(bytes);
    QCOMPARE(whole.status, Status::Complete);
    QVERIFY(!whole.error);
    QVERIFY(whole.warnings.empty());
    QCOMPARE(whole.statistics.dropped, 0u);
    QVERIFY(std::is_sorted(whole.seen.ticks.begin(), whole.seen.ticks.end()));
    QVERIFY(whole.seen.lines.size() > 50);

    const Digest expected = digestOf(bytes, {});
    QCOMPARE(expected.events, whole.seen.lines.size());
    std::uint32_t random = 12345;
    const int rounds = bytes.size() > 1'000'000 ? 20 : 200;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::size_t> cuts;
        const std::size_t parts = round % 20 == 0 ? bytes.size() : std::size_t(1) << (round % 12);
        for (std::size_t i = 0; i < parts; ++i) {
            random = random * 1664525 + 1013904223;
            cuts.push_back(parts == bytes.size() ? i : random % bytes.size());
        }
        std::sort(cuts.begin(), cuts.end());
        const Digest seen = digestOf(bytes, cuts);
        QVERIFY(seen.complete);
        QCOMPARE(seen.events, expected.events);
        QCOMPARE(seen.hash, expected.hash);
    }
}

void TestRepair::everyPrefixIsRepaired_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("step");
    QTest::newRow("the smallest trace") << QByteArray() << 1;
    QTest::newRow("custom sources") << QByteArray("custom10.nettrace") << 53;
    QTest::newRow("netperf") << QByteArray("custom10.netperf") << 47;
    QTest::newRow("ASP.NET Core") << QByteArray("web10.nettrace") << 509;
    QTest::newRow("ASP.NET Core on .NET 8") << QByteArray("web8.nettrace.qz") << 150'001;
    QTest::newRow("ASP.NET Core on .NET 9") << QByteArray("web9.nettrace.qz") << 150'001;
}

void TestRepair::everyPrefixIsRepaired()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, step);
    const Data bytes = file.isEmpty() ? test::smallestTrace() : loadShared(file.constData());
    const auto inOrder = read(bytes, {}, Order::Arrival).seen.lines;
    for (std::size_t size = 0; size < bytes.size(); size += std::size_t(step)) {
        const auto prefix = std::span(bytes).first(size);
        RepairPlan::Verdict verdict{};
        const Data mended = repaired(prefix, verdict);
        const auto raw = read(prefix, {}, Order::Arrival);
        QCOMPARE(raw.status, Status::Failed);
        if (verdict == RepairPlan::Verdict::NothingToSave) {
            QVERIFY(size < 102);
            continue;
        }
        const auto seen = read(mended, {}, Order::Arrival);
        QCOMPARE(seen.status, Status::Complete);
        QVERIFY(!seen.error);
        // Everything that is whole in the cut file is in the repaired one, and nothing else.
        QCOMPARE(seen.seen.lines, raw.seen.lines);
        QVERIFY(seen.seen.lines.size() <= inOrder.size());
        QVERIFY(std::equal(seen.seen.lines.begin(), seen.seen.lines.end(), inOrder.begin()));
    }
}

void TestRepair::savesEventsOfTheLastBlock()
{
    test::RawEvents events;
    for (std::uint32_t i = 1; i <= 10; ++i)
        events.event(1, i, i);
    const auto bytes = test::RawTrace().metadata(1).object("EventBlock", events).bytes;
    RepairPlan::Verdict verdict{};
    const auto mended = repaired(std::span(bytes).first(bytes.size() - 3), verdict);
    QCOMPARE(verdict, RepairPlan::Verdict::Cut);
    QCOMPARE(read(mended).seen.lines.size(), 9u);
}

void TestRepair::repairsFiles()
{
    QTemporaryDir folder;
    const QString in = folder.filePath(u"cut.nettrace"_qs);
    const QString out = folder.filePath(u"whole.nettrace"_qs);
    const Data bytes = loadShared("web10.nettrace");
    save(in, std::span(bytes).first(bytes.size() / 2));
    const auto result = repairFile(fsPath(in), fsPath(out));
    QVERIFY2(!result.failed, result.message.c_str());
    QCOMPARE(result.verdict, RepairPlan::Verdict::Cut);
    const Data mended = load(out);
    QCOMPARE(mended.size(), result.savedBytes);
    const auto seen = read(mended);
    QCOMPARE(seen.status, Status::Complete);
    QCOMPARE(seen.seen.lines, read(std::span(bytes).first(bytes.size() / 2)).seen.lines);
    QCOMPARE(QDir(folder.path()).entryList({u"*.part"_qs}), QStringList());
}

void TestRepair::repairsRecordingsInPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"recording.nettrace"_qs);
    const Data bytes = loadShared("custom10.nettrace");
    for (std::size_t size = 102; size < bytes.size(); size += 2003) {
        RepairTracker tracker;
        const auto prefix = std::span(bytes).first(size);
        for (std::size_t at = 0; at < size; at += 500)
            tracker.feed(prefix.subspan(at, std::min<std::size_t>(500, size - at)));
        save(path, prefix);
        const auto result = repairInPlace(fsPath(path), tracker);
        QVERIFY2(!result.failed, result.message.c_str());
        const auto seen = read(load(path));
        QCOMPARE(seen.status, Status::Complete);
        QCOMPARE(seen.seen.lines, read(prefix).seen.lines);
    }
}

void TestRepair::leavesWholeFilesAlone()
{
    QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_qs);
    const QString out = folder.filePath(u"out"_qs);
    Data bytes = test::smallestTrace();
    bytes.insert(bytes.end(), 5, std::byte{9}); // what lies behind the end mark is nobody's
    save(in, bytes);
    const auto result = repairFile(fsPath(in), fsPath(out));
    QCOMPARE(result.verdict, RepairPlan::Verdict::Whole);
    QCOMPARE(load(out), test::smallestTrace());
}

void TestRepair::saysWhenNothingCanBeSaved()
{
    QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_qs);
    const QString out = folder.filePath(u"out"_qs);
    const Data whole = test::smallestTrace();
    save(in, std::span(whole).first(101));
    auto result = repairFile(fsPath(in), fsPath(out));
    QCOMPARE(result.verdict, RepairPlan::Verdict::NothingToSave);
    QVERIFY(!result.failed);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(QDir(folder.path()).entryList({u"*.part"_qs}), QStringList());

    result = repairFile(fsPath(folder.filePath(u"missing"_qs)), fsPath(out));
    QVERIFY(result.failed);
    QVERIFY(result.message.find("missing") != std::string::npos);
    result = repairFile(fsPath(in), fsPath(folder.filePath(u"no/such/folder"_qs)));
    QVERIFY(result.failed);
}

void TestRepair::neverTouchesItsInput()
{
    QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_qs);
    const Data bytes = test::dotnet10Trace();
    save(in, bytes);
    QVERIFY(repairFile(fsPath(in), fsPath(in)).failed);
    QCOMPARE(load(in), bytes);
    QCOMPARE(repairFile(fsPath(in), fsPath(folder.filePath(u"out"_qs))).verdict,
             RepairPlan::Verdict::Cut);
    QCOMPARE(load(in), bytes);
}

void TestRepair::refusesWhatExistsAndStops()
{
    QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_qs);
    const QString out = folder.filePath(u"out"_qs);
    const Data bytes = loadShared("web10.nettrace");
    save(in, std::span(bytes).first(bytes.size() / 2));
    std::stop_source stop;
    std::uint64_t told = 0;
    auto result = repairFile(fsPath(in), fsPath(out), IfExists::Refuse, stop.get_token(), [&](std::uint64_t done, std::uint64_t) {
        told = done;
        stop.request_stop();
    });
    QCOMPARE(result.failure, RepairResult::Failure::Cancelled);
    QVERIFY(told > 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"in"_qs});

    // Made by somebody else while the copy is under way.
    const Data other(3, std::byte{7});
    result = repairFile(fsPath(in), fsPath(out), IfExists::Refuse, {}, [&](std::uint64_t, std::uint64_t) { save(out, other); });
    QCOMPARE(result.failure, RepairResult::Failure::Exists);
    QCOMPARE(load(out), other);
    QCOMPARE(repairFile(fsPath(in), fsPath(out)).failure, RepairResult::Failure::Exists);
    QCOMPARE(load(out), other);
    QVERIFY(!repairFile(fsPath(in), fsPath(out), IfExists::Replace).failed);
    QVERIFY(load(out) != other);
    QCOMPARE(QDir(folder.path()).entryList({u"*.part"_qs}), QStringList());
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
