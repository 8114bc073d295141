// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/countersample.h>
#include <clrscope/nettrace/types.h>

#include <memory>
#include <string>
#include <string_view>

namespace clrscope::events {

inline constexpr std::string_view meterProviderName = "System.Diagnostics.Metrics";

/// An instrument as a Begin, End or Published event describes it (runtime-events §3.3, 7, 8, 11).
struct Instrument
{
    std::int32_t id = 0; ///< 9+: new in every session; 0 = not listened to, or unknown
    std::string meter;
    std::string meterVersion;
    std::string name;
    std::string type; ///< "Counter`1", ...
    std::string unit;
    std::string description;
    std::string instrumentTags;
    std::string meterTags;
    std::string meterScopeHash;

    bool operator==(const Instrument &) const = default;
};

/// What the runtime says about a counters session, besides values.
struct CounterNotice
{
    enum class Kind {
        Message,         ///< text: the source about itself
        Version,         ///< text: "10.0.1226"
        Error,           ///< text: an error inside the source
        CallbackError,   ///< text: an observable instrument's callback failed; others go on
        TimeSeriesLimit, ///< new time series do not appear any more
        HistogramLimit,
        OtherSession,      ///< text: the session that runs; ours gets nothing
        LimitsDiffer,      ///< a shared session runs with the limits below; reopen with them
        InstrumentsListed, ///< the first enumeration is complete
        CollectionStop,    ///< one interval's values are all there
        SourceMessage, ///< text: an EventSource that failed to build (§1 rule 5); provider says
                       ///< which
    };
    Kind kind = Kind::Message;
    std::string text;
    std::string provider;
    int maxHistograms = 0; ///< LimitsDiffer: what runs
    int maxTimeSeries = 0;
    double refreshSeconds = 0;

    bool operator==(const CounterNotice &) const = default;
};

/// Receives what a CounterDecoder understands, in arrival order.
class CounterSink
{
public:
    virtual ~CounterSink() = default;
    virtual void onSample(CounterSample &&sample) = 0;
    virtual void onNotice(const CounterNotice &) {}
    virtual void onInstrumentBegin(const Instrument &) {}
    virtual void onInstrumentEnd(const Instrument &) {}
    virtual void onInstrumentPublished(const Instrument &) {}
};

/// Turns EventCounters of any provider and the events of System.Diagnostics.Metrics into samples.
/// Feed it every event; it takes what it knows. One decoder a reader, one thread at a time; keeps
/// what instruments said of themselves, bounded.
class CounterDecoder
{
public:
    struct Options
    {
        std::string
            sessionId; ///< of our meter session; events of others are dropped. Empty: take all
        std::string clientId;      ///< in a shared session, whose complaints are ours. Empty: all
        double refreshSeconds = 1; ///< of our meter session
    };

    CounterDecoder(CounterSink &sink, Options options);
    ~CounterDecoder();
    CounterDecoder(const CounterDecoder &) = delete;
    CounterDecoder &operator=(const CounterDecoder &) = delete;

    /// True if the event was one of counters or meters, readable or not.
    bool handle(const nettrace::Event &event);

    /// Events whose payload could not be read.
    [[nodiscard]] std::uint64_t badEvents() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The number in a published value text; nothing if there is none ("" means no value now).
[[nodiscard]] std::optional<double> parsePublishedNumber(std::string_view text);

} // namespace clrscope::events
