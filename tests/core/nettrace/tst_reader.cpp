// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "golden.h"

#include <QTest>

using namespace clrscope;
using namespace clrscope::nettrace;
using test::read;

/// The golden files, whole, in every cut and at every prefix.
class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSmallestFile();
    void readsDotnet10();
    void givesTheSameInEveryTwoParts();
    void givesTheSameByteByByte();
    void everyPrefixGivesAPrefix();
};

void TestReader::readsTheSmallestFile()
{
    const auto seen = read(test::smallestTrace());
    QCOMPARE(seen.status, Status::Complete);
    QVERIFY(!seen.error);
    QCOMPARE(seen.seen.traces, 1);
    QCOMPARE(seen.seen.lines.size(), 1u);
    QCOMPARE(
        seen.seen.lines[0],
        std::string(
            "My-Provider/Hello#1 v0 @1000005000000 t7 c7 s1 k0 a00000000 00000000 (a=42, b=hi)"));
    QCOMPARE(seen.info->formatVersion, 4);
    QCOMPARE(seen.info->processId, 1234);
    QCOMPARE(utcText(seen.info->syncUtcNs), std::string("2026-11-21T01:39:24.005Z"));
    QCOMPARE(utcText(seen.info->toUtcNs(1000005000000)), std::string("2026-11-21T01:39:24.010Z"));
}

void TestReader::readsDotnet10()
{
    auto bytes = test::dotnet10Trace();
    bytes.push_back(std::byte{1});
    const auto seen = read(bytes);
    QCOMPARE(seen.status, Status::Complete);
    QVERIFY(!seen.error);
    QVERIFY(seen.warnings.empty());
    QCOMPARE(seen.seen.lines.size(), 1u);
    QCOMPARE(
        seen.seen.lines[0],
        std::string(
            "My-Src/Hello#1 v3 @854283591226 t15842 c15842 s1 k48 a00000000 00000000 (a=7, b=hi)"));
    QCOMPARE(seen.seen.metadata[0].opcode, 1);
    QCOMPARE(seen.seen.metadata[0].keywords, 0xF00000000004u);
    QCOMPARE(seen.statistics.stacks, 1u);
    QCOMPARE(seen.statistics.dropped, 0u);
}

void TestReader::givesTheSameInEveryTwoParts()
{
    const auto bytes = test::smallestTrace();
    const auto whole = read(bytes);
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        const auto seen = read(bytes, std::array{cut});
        QCOMPARE(seen.status, Status::Complete);
        QCOMPARE(seen.seen.lines, whole.seen.lines);
    }
}

void TestReader::givesTheSameByteByByte()
{
    auto bytes = test::dotnet10Trace();
    bytes.push_back(std::byte{1});
    std::vector<std::size_t> cuts(bytes.size());
    for (std::size_t i = 0; i < cuts.size(); ++i)
        cuts[i] = i;
    const auto seen = read(bytes, cuts);
    QCOMPARE(seen.status, Status::Complete);
    QCOMPARE(seen.seen.lines, read(bytes).seen.lines);
}

void TestReader::everyPrefixGivesAPrefix()
{
    const auto bytes = test::smallestTrace();
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto seen = read(std::span(bytes).first(size));
        QCOMPARE(seen.status, Status::Failed);
        QVERIFY(seen.error.has_value());
        QVERIFY(seen.error->offset <= size);
        // The event is whole as soon as its payload is, even if its block is not closed.
        QCOMPARE(seen.seen.lines.size(), size >= bytes.size() - 2 ? 1u : 0u);
    }
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
