// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <deque>
#include <optional>
#include <random>
#include <set>

namespace clrscope::simruntime {

class World;

/// A value that wanders about a level like a living program's would.
class Wander
{
public:
    Wander(double level, double spread, unsigned long seed) : m_value(level), m_level(level), m_spread(spread), m_random(seed) {}
    double next()
    {
        m_value += (m_level - m_value) * 0.08 + m_noise(m_random) * m_spread * 0.25;
        if (m_value < 0 && m_level >= 0)
            m_value = 0;
        return m_value;
    }

private:
    double m_value;
    double m_level;
    double m_spread;
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_noise{0, 1};
};

/// Modules, methods with addresses, and the stacks that occur.
struct Code
{
    struct Method
    {
        std::uint64_t start = 0;
        std::uint32_t size = 0;
        std::uint32_t module = 0;
        std::uint32_t flags = 0;
        std::string type;
        std::string name;
        std::string signature;
    };
    std::vector<std::string> modules; ///< IL paths
    std::vector<Method> methods;
    std::vector<std::vector<std::uint64_t>> stacks; ///< leaf first
    std::size_t exceptionStacks = 0;                ///< the first so many end in a throw

    static Code make(const std::string &application, unsigned methodCount, unsigned long seed);
};

/// Nanosecond time at which a source wants to be called again.
inline constexpr std::int64_t never = INT64_MAX;

/// EventCounters: one timer a provider for the whole process (runtime-events §2.3).
class Counters
{
public:
    explicit Counters(World &world);
    void sessionStarted(Session &session);
    void sessionEnded(Session &session);
    std::int64_t tick(std::int64_t now);

private:
    struct Counter
    {
        std::string name, display, unit, scale;
        bool isSum = false;
        bool saws = false; ///< grows and collapses, as a heap does
        Wander value;
        double level = 0;
    };
    struct Source
    {
        std::vector<Counter> counters;
        std::vector<const Session *> listeners;
        double intervalSeconds = 0;
        std::int64_t last = 0;
        std::int64_t due = never;
        const EventType *mean = nullptr;
        const EventType *sum = nullptr;
    };
    void add(const std::string &provider, const std::string &name, const std::string &display,
             const std::string &unit, double level, double spread);
    void addSum(const std::string &provider, const std::string &name, const std::string &display,
                const std::string &unit, const std::string &scale, double level, double spread);
    Source &source(const std::string &provider);
    void publish(Source &source, std::int64_t now);

    World &m_world;
    std::map<std::string, Source> m_sources;
    std::deque<EventType> m_types;
    std::mt19937_64 m_random;
    double m_age = 0;
};

/// System.Diagnostics.Metrics: one metrics session for the whole process (runtime-events §3.5).
class Meters
{
public:
    explicit Meters(World &world);
    void sessionStarted(Session &session);
    void sessionEnded(Session &session);
    std::int64_t tick(std::int64_t now);

private:
    enum class Kind { Counter, ObservableCounter, UpDownCounter, ObservableUpDownCounter, Gauge, ObservableGauge, Histogram };
    struct Series
    {
        std::string tags;
        Wander value;
        double total = 0;
        bool isReported = false;
        bool isFirst = true;
    };
    struct Instrument
    {
        std::string meter, version, name, unit, description;
        Kind kind = Kind::Counter;
        bool isWhole = true;
        std::string meterTags, instrumentTags;
        std::vector<Series> series;
        int id = 0;
        bool isListed = false;
    };
    struct Running
    {
        std::string sessionId, clientId, refresh, maxSeries, maxHistograms;
        std::set<std::string> metrics;
        std::vector<const Session *> members;
        double intervalSeconds = 1;
        std::size_t seriesLimit = 1000, histogramLimit = 20;
        std::size_t series = 0, histograms = 0;
        bool saidSeries = false, saidHistograms = false;
        std::int64_t last = 0;
        std::int64_t due = never;
    };
    Instrument &add(const std::string &meter, const std::string &name, Kind kind, const std::string &unit,
                    const std::string &description, double level, double spread,
                    const std::vector<std::string> &tags = {""}, bool isWhole = true);
    [[nodiscard]] bool isWanted(const Instrument &instrument) const;
    void announce(int eventId, const Instrument &instrument, const std::string &sessionId);
    void announceAll(const std::string &sessionId, bool isListing);
    void say(const std::string &text);
    void send(int eventId, std::string payload);
    void collect(std::int64_t now);
    [[nodiscard]] static std::string typeName(Kind kind);

    World &m_world;
    std::deque<Instrument> m_instruments;
    std::map<int, EventType> m_types;
    std::optional<Running> m_running;
    int m_nextId = 1;
    std::mt19937_64 m_random;
};

/// Microsoft-Extensions-Logging (runtime-events §4).
class Logs
{
public:
    explicit Logs(World &world);
    void sessionStarted(Session &session);
    std::int64_t tick(std::int64_t now);
    /// One message of the given level, to every session whose filters let it pass.
    void write(int level, const std::string &category, const std::string &text);

private:
    struct Argument
    {
        std::string key, value;
    };
    struct Message
    {
        int level = 2;
        std::string category;
        int eventId = 0;
        std::string eventName;
        std::string text;
        std::vector<Argument> arguments;
        std::string exceptionType, exceptionMessage;
    };
    void send(const Message &message, std::uint64_t thread, const Guid &activity);
    void scope(bool isStart, int id, const std::string &category, const std::vector<Argument> &arguments,
               std::uint64_t thread, const Guid &activity, const Guid &related);
    [[nodiscard]] Guid newActivity();

    World &m_world;
    std::mt19937_64 m_random;
    std::int64_t m_due = 0;
    unsigned m_count = 0;
    int m_scopeId = 0;
    bool m_hasActivities = false; ///< sticky, process wide
};

/// What the runtime itself says: exceptions, collections, contention, methods, samples, rundown.
class RuntimeEvents
{
public:
    explicit RuntimeEvents(World &world);
    std::int64_t tick(std::int64_t now);
    void throwException(const std::string &type, const std::string &message);
    /// Samples and load events of [from, to) for one session, on its own thread.
    std::uint64_t fill(const Session &session, TraceEmitter &emitter, std::int64_t from, std::int64_t to,
                       std::size_t roomEvents, std::uint64_t firstIndex);
    /// Method, module and assembly events at the end of a session.
    void rundown(std::uint64_t keywords, TraceEmitter &emitter);
    void processInfo(TraceEmitter &emitter);
    /// The whole heap at once, in answer to GCHeapCollect.
    void heapDump(Session &session);

private:
    void collectGarbage();

    World &m_world;
    std::mt19937_64 m_random;
    std::int64_t m_exceptionDue = 0;
    std::int64_t m_gcDue = 0;
    std::uint32_t m_gcCount = 0;
    std::map<int, EventType> m_types;
    std::map<int, EventType> m_rundownTypes;
    EventType m_sample, m_load, m_processInfo;
};

} // namespace clrscope::simruntime
