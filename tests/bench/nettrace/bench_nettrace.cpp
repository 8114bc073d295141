// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our side of the race against the TraceEvent library.
//   bench_nettrace make FILE MEGABYTES   writes a trace as a busy server's looks
//   bench_nettrace read FILE ROUNDS      every event in time order with its stack, counted by name:
//                                        prints events and the best events a second of processor
//                                        time; the file is mapped, 8 MB at a time
//   bench_nettrace pieces FILE ROUNDS    the same, fed through read() in pieces of 1 MB
//   bench_nettrace arrival FILE ROUNDS   as "read", but in file order
#include <clrscope/nettrace/reader.h>
#include <clrscope/nettrace/writer.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace clrscope::nettrace;

namespace {

using File = std::unique_ptr<std::FILE, decltype([](std::FILE *file) { std::fclose(file); })>;

/// Repeatable on every machine, unlike the standard distributions.
class Dice
{
public:
    std::uint32_t roll(std::uint32_t sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::uint32_t>((m_state >> 33) % sides);
    }

private:
    std::uint64_t m_state = 42;
};

/// A server under load as the runtime writes it: every 100 ms one run of events for each thread
/// that had any; samples of all threads, and requests with activity ids, log messages, allocations,
/// waits and exceptions.
class BusyServer
{
public:
    explicit BusyServer(std::FILE *file) : m_file(file) {}

    void write(std::uint64_t bytes)
    {
        TraceInfo info;
        info.syncUtcNs = 1'795'224'264'005'000'000;
        info.syncTicks = startTicks;
        info.ticksPerSecond = 1'000'000'000;
        info.processId = 4242;
        info.processorCount = 8;
        info.samplingIntervalNs = 1'000'000;
        m_writer.begin(info);
        declare();
        std::int64_t now = startTicks;
        for (int flush = 1; m_writer.offset() < bytes; ++flush) {
            writeFlush(now);
            now += flushNs;
            if (flush % 100 == 0)
                m_writer.writeSequencePoint(now);
            save();
        }
        m_writer.writeSequencePoint(now);
        m_writer.finish();
        save();
    }

private:
    static constexpr std::int64_t startTicks = 1'000'000'000'000;
    static constexpr std::int64_t flushNs = 100'000'000;
    static constexpr std::uint64_t samplerThread = 900;
    static constexpr std::uint32_t workers = 12;
    static constexpr std::uint32_t eventsPerRequest = 8;

    void declare()
    {
        const auto add = [this](std::string provider, std::string name, int id, int version,
                                std::vector<Field> fields) {
            EventMetadata row;
            row.provider = std::move(provider);
            row.name = std::move(name);
            row.eventId = id;
            row.version = version;
            row.level = 4;
            row.fields = std::move(fields);
            return m_writer.addMetadata(std::move(row), startTicks, 1);
        };
        const std::string runtime = "Microsoft-Windows-DotNETRuntime";
        m_sample = add("Microsoft-DotNETCore-SampleProfiler", "", 0, 0, {});
        m_allocation = add(runtime, "", 10, 4, {});
        m_exception = add(runtime, "", 80, 1, {});
        m_wait = add(runtime, "", 301, 0, {});
        m_request = add("Microsoft.AspNetCore.Hosting", "RequestStart", 3, 0,
                        {{"method", TypeCode::String, 0, {}}, {"path", TypeCode::String, 0, {}}});
        m_log = add("Microsoft-Extensions-Logging", "MessageJson", 158, 0,
                    {{"Level", TypeCode::Int32, 0, {}},
                     {"LoggerName", TypeCode::String, 0, {}},
                     {"FormattedMessage", TypeCode::String, 0, {}}});
    }

    std::uint32_t stack(std::uint32_t kinds)
    {
        std::uint64_t addresses[40];
        const std::uint32_t which = m_dice.roll(kinds);
        const std::uint32_t depth = 12 + which % 28;
        for (std::uint32_t i = 0; i < depth; ++i)
            addresses[i] = 0x7F0000000000 + std::uint64_t{i} * 4096 + (i < 4 ? which * 16 : 0);
        return m_writer.addStack(std::span(addresses, depth));
    }

    /// One run for each thread, in the order of their first events: each run begins with the oldest
    /// event of what is still to be written. The sampler stops all threads every 1.1 ms and writes
    /// a sample of each; a worker takes a request now and then and writes some events for it.
    void writeFlush(std::int64_t begin)
    {
        struct Run
        {
            std::uint64_t thread;
            std::vector<std::int64_t> ticks;
        };
        std::vector<Run> runs(workers + 1);
        runs[0].thread = samplerThread;
        for (std::int64_t round = begin + 100'000; round < begin + flushNs; round += 1'100'000) {
            for (std::uint32_t i = 0; i < workers; ++i)
                runs[0].ticks.push_back(round + i * 4'000 + m_dice.roll(3'000));
        }
        for (std::uint32_t i = 1; i <= workers; ++i) {
            runs[i].thread = 1000 + i;
            std::int64_t ticks = begin + 200'000 + m_dice.roll(3'000'000);
            while (ticks + eventsPerRequest * 40'000 < begin + flushNs) {
                for (std::uint32_t event = 0; event < eventsPerRequest; ++event)
                    runs[i].ticks.push_back(ticks += 5'000 + m_dice.roll(30'000));
                ticks += 1'000'000 + m_dice.roll(10'000'000);
            }
        }
        std::sort(runs.begin(), runs.end(),
                  [](const Run &a, const Run &b) { return a.ticks[0] < b.ticks[0]; });
        for (const Run &run : runs) {
            for (std::uint32_t i = 0; i < run.ticks.size(); ++i)
                writeEvent(run.thread, run.ticks[i], i);
        }
    }

    void writeEvent(std::uint64_t thread, std::int64_t ticks, std::uint32_t number)
    {
        EventRecord event;
        event.ticks = ticks;
        event.captureThreadId = thread;
        event.threadId = thread == samplerThread ? 1001 + number % workers : thread;
        event.sorted = number == 0 ? SortedMark::Set : SortedMark::Clear;
        m_payload.clear();
        const std::uint32_t request = number / eventsPerRequest;
        const std::uint32_t kind = number % eventsPerRequest;
        if (thread != samplerThread) {
            event.activityId[0] = static_cast<std::byte>(request);
            event.activityId[15] = std::byte{0x59};
        }
        if (thread == samplerThread) {
            event.metadataId = m_sample;
            event.stackId = stack(400);
            m_payload.u32(1 + m_dice.roll(2));
        } else if (kind == 0) {
            event.metadataId = m_request;
            m_payload.text("GET").text("/api/orders/" + std::to_string(1000 + m_dice.roll(9000)));
        } else if (kind == 1 || kind == 5) {
            event.metadataId = m_log;
            event.stackId = stack(50);
            m_payload.i32(2)
                .text("Shop.Orders")
                .text("Order " + std::to_string(1000 + m_dice.roll(9000)) + " is on its way");
        } else if (kind == 2 || kind == 7) {
            event.metadataId = m_wait;
            event.stackId = stack(100);
            m_payload.u8(1).u64(0x7F1234567890).u16(0);
        } else if (kind == 6 && m_dice.roll(4) == 0) {
            event.metadataId = m_exception;
            event.stackId = stack(50);
            m_payload.text("System.InvalidOperationException")
                .text("no such order")
                .u64(0)
                .u32(0x80131509)
                .u16(16)
                .u16(0);
        } else {
            event.metadataId = m_allocation;
            event.stackId = stack(200);
            m_payload.u32(102400)
                .u32(0)
                .u16(0)
                .u64(102400)
                .u64(0x7F1234567890)
                .text("System.Byte[]")
                .u32(0)
                .u64(static_cast<std::uint64_t>(ticks) % 997)
                .u64(24);
        }
        event.payload = m_payload.bytes();
        m_writer.addEvent(event);
    }

    void save()
    {
        m_writer.flush();
        const auto bytes = m_writer.take();
        if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size()) {
            std::perror("bench_nettrace");
            std::exit(1);
        }
    }

    std::FILE *m_file;
    Writer m_writer;
    PayloadBuilder m_payload;
    Dice m_dice;
    std::uint32_t m_sample = 0;
    std::uint32_t m_allocation = 0;
    std::uint32_t m_exception = 0;
    std::uint32_t m_wait = 0;
    std::uint32_t m_request = 0;
    std::uint32_t m_log = 0;
};

/// Counts by (provider, name) and looks at every event's time and stack. The counting itself is by
/// metadata row, whose address is the same for all events of a kind; names are put together at the
/// end.
class Counter : public Handler
{
public:
    void onEvent(const Event &event) override
    {
        Slot &slot =
            m_slots[reinterpret_cast<std::uintptr_t>(event.metadata) / 64 % std::size(m_slots)];
        if (slot.metadata != event.metadata)
            slot = {event.metadata, &m_counts[event.metadata]};
        ++*slot.count;
        ++total;
        ordered &= event.ticks >= m_last;
        m_last = event.ticks;
        stackBytes += event.stack.size();
    }

    [[nodiscard]] std::map<std::pair<std::string, std::string>, std::uint64_t> byName() const
    {
        std::map<std::pair<std::string, std::string>, std::uint64_t> counts;
        for (const auto &[metadata, count] : m_counts)
            counts[{metadata->provider, metadata->name}] += count;
        return counts;
    }

    std::uint64_t total = 0;
    std::uint64_t stackBytes = 0;
    bool ordered = true;

private:
    struct Slot
    {
        const EventMetadata *metadata = nullptr;
        std::uint64_t *count = nullptr;
    };
    Slot m_slots[64]; ///< the kinds seen last
    std::unordered_map<const EventMetadata *, std::uint64_t> m_counts;
    std::int64_t m_last = 0;
};

int make(const char *path, std::uint64_t megabytes)
{
    const File file(std::fopen(path, "wb"));
    if (!file) {
        std::perror(path);
        return 1;
    }
    BusyServer(file.get()).write(megabytes * 1024 * 1024);
    return 0;
}

/// Feeds the file through read() in pieces.
bool feedPieces(const char *path, Reader &reader)
{
    const File file(std::fopen(path, "rb"));
    if (!file)
        return false;
    std::setvbuf(file.get(), nullptr, _IONBF, 0);
    static std::vector<std::byte> piece(1024 * 1024);
    for (;;) {
        const auto size = std::fread(piece.data(), 1, piece.size(), file.get());
        if (size == 0)
            return true;
        reader.feed(std::span(piece).first(size));
    }
}

/// Feeds the file from windows mapped into memory, one after the other.
bool feedMapped(const char *path, Reader &reader)
{
    constexpr std::size_t window = 8 * 1024 * 1024;
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const auto size = static_cast<std::size_t>(::lseek(file, 0, SEEK_END));
    bool read = true;
    for (std::size_t at = 0; read && at < size; at += window) {
        const std::size_t length = std::min(window, size - at);
        void *const bytes = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file,
                                   static_cast<off_t>(at));
        read = bytes != MAP_FAILED;
        if (read) {
            reader.feed({static_cast<const std::byte *>(bytes), length});
            ::munmap(bytes, length);
        }
    }
    ::close(file);
    return read;
}

int read(const char *path, int rounds, Order order, bool (*feed)(const char *, Reader &))
{
    double best = 0;
    std::uint64_t total = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock(); // processor time: the machine may be busy
        Counter counter;
        Reader reader(counter, order);
        if (!feed(path, reader)) {
            std::perror(path);
            return 1;
        }
        if (reader.finish() != Status::Complete || (!counter.ordered && order == Order::Sorted)) {
            std::fprintf(stderr, "the trace was not read whole and in order\n");
            return 1;
        }
        total = 0;
        for (const auto &[name, count] : counter.byName())
            total += count;
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        if (total != counter.total || total != reader.statistics().events)
            return 1;
        best = std::max(best, static_cast<double>(total) / seconds);
    }
    std::printf("%llu %.0f\n", static_cast<unsigned long long>(total), best);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string command = argc == 4 ? argv[1] : "";
    if (command == "make")
        return make(argv[2], std::strtoull(argv[3], nullptr, 10));
    if (command == "read")
        return read(argv[2], std::atoi(argv[3]), Order::Sorted, feedMapped);
    if (command == "pieces")
        return read(argv[2], std::atoi(argv[3]), Order::Sorted, feedPieces);
    if (command == "arrival")
        return read(argv[2], std::atoi(argv[3]), Order::Arrival, feedMapped);
    std::fprintf(stderr,
                 "usage: bench_nettrace make FILE MEGABYTES | read|pieces|arrival FILE ROUNDS\n");
    return 2;
}
