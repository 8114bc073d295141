// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/events/counterdecoder.h"

#include "fieldplan.h"
#include "meterlayouts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace clrscope::events {

using nettrace::Event;
using nettrace::EventMetadata;
using Kind = CounterNotice::Kind;

namespace {

/// Instruments remembered for their tags; beyond it the oldest knowledge is given up.
constexpr std::size_t maxInstruments = 20000;
constexpr std::size_t maxQuantiles = 64;
constexpr std::size_t maxBuckets = 4096;

namespace ec { // EventCounters
enum Slot : std::size_t {
    Name,
    DisplayName,
    Mean,
    Increment,
    IntervalSec,
    Series,
    CounterType,
    Metadata,
    DisplayUnits,
    slotCount
};
constexpr std::array<std::string_view, slotCount> names = {
    "Name",   "DisplayName", "Mean",     "Increment",   "IntervalSec",
    "Series", "CounterType", "Metadata", "DisplayUnits"};
} // namespace ec

namespace mt { // System.Diagnostics.Metrics
enum Slot : std::size_t {
    SessionId,
    MeterName,
    MeterVersion,
    InstrumentName,
    InstrumentType,
    Unit,
    Description,
    Tags,
    Rate,
    Value,
    LastValue,
    Quantiles,
    Count,
    Sum,
    InstrumentId,
    InstrumentTags,
    MeterTags,
    MeterScopeHash,
    ErrorMessage,
    RunningSessionId,
    ClientId,
    ExpectedMaxHistograms,
    ExpectedMaxTimeSeries,
    ExpectedRefreshInterval,
    Message,
    Major,
    Minor,
    Patch,
    Scale,
    ZeroCount,
    Minimum,
    Maximum,
    Buckets,
    slotCount
};
constexpr std::array<std::string_view, slotCount> names = {"sessionId",
                                                           "meterName",
                                                           "meterVersion",
                                                           "instrumentName",
                                                           "instrumentType",
                                                           "unit",
                                                           "description",
                                                           "tags",
                                                           "rate",
                                                           "value",
                                                           "lastValue",
                                                           "quantiles",
                                                           "count",
                                                           "sum",
                                                           "instrumentId",
                                                           "instrumentTags",
                                                           "meterTags",
                                                           "meterScopeHash",
                                                           "errorMessage",
                                                           "runningSessionId",
                                                           "clientId",
                                                           "expectedMaxHistograms",
                                                           "expectedMaxTimeSeries",
                                                           "expectedRefreshInterval",
                                                           "message",
                                                           "Major",
                                                           "Minor",
                                                           "Patch",
                                                           "scale",
                                                           "zeroCount",
                                                           "minimum",
                                                           "maximum",
                                                           "buckets"};
} // namespace mt

enum class Row { Foreign, EventCounters, Meter, SourceMessage };

struct RowPlan
{
    Row row = Row::Foreign;
    FieldPlan plan;
};

RowPlan planFor(const EventMetadata &metadata)
{
    static constexpr std::array<std::string_view, 1> messageName = {"message"};
    if (metadata.name == "EventSourceMessage")
        return {Row::SourceMessage, FieldPlan(metadata, messageName)};
    if (metadata.provider == meterProviderName)
        return {Row::Meter, FieldPlan(metadata, mt::names,
                                      meterEventLayout(metadata.eventId, metadata.version))};
    if (metadata.name == "EventCounters")
        return {Row::EventCounters, FieldPlan(metadata, ec::names)};
    return {};
}

double realNumber(const FieldValue &value)
{
    return value.isText() ? parsePublishedNumber(value.text()).value_or(0) : value.number();
}

/// A whole number sent as text or as a number.
int wholeNumber(const FieldValue &value)
{
    const double number = realNumber(value);
    return number > 0 ? static_cast<int>(std::min(number, 1e9)) : 0;
}

std::uint32_t seriesInterval(std::string_view series)
{
    constexpr std::string_view prefix = "Interval=";
    std::uint32_t milliseconds = 0;
    if (series.starts_with(prefix))
        std::from_chars(series.data() + prefix.size(), series.data() + series.size(), milliseconds);
    return milliseconds;
}

/// The next piece of a text up to a separator, which is taken too.
std::string_view takePiece(std::string_view &text, char separator)
{
    const auto end = text.find(separator);
    const auto piece = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    return piece;
}

struct Quantile
{
    double at = 0;
    double value = 0;
};

/// "0.5=8;0.95=14.5;0.99=15.5", in the order published.
std::vector<Quantile> parseQuantiles(std::string_view text)
{
    std::vector<Quantile> quantiles;
    while (!text.empty() && quantiles.size() < maxQuantiles) {
        auto piece = takePiece(text, ';');
        const auto at = parsePublishedNumber(takePiece(piece, '='));
        const auto value = parsePublishedNumber(piece);
        if (at && value)
            quantiles.push_back({*at, *value});
    }
    return quantiles;
}

struct Base2Histogram
{
    int scale = 0;
    double zeroCount = 0;
    double minimum = 0;
    double maximum = 0;
    std::string_view buckets;
};

/// Estimates quantiles from a base-2 exponential histogram (§3.3): each rank takes the geometric
/// middle of its bucket. The start index is not sent; the greatest value tells the last bucket.
std::vector<Quantile> estimateQuantiles(const Base2Histogram &histogram)
{
    std::vector<double> counts;
    for (auto rest = histogram.buckets; !rest.empty() && counts.size() < maxBuckets;) {
        auto piece = takePiece(rest, ',');
        while (piece.starts_with(' '))
            piece.remove_prefix(1);
        counts.push_back(parsePublishedNumber(piece).value_or(0));
    }
    while (!counts.empty() && counts.back() <= 0)
        counts.pop_back();
    double total = histogram.zeroCount;
    for (const auto count : counts)
        total += count;
    if (!(total > 0) || (!counts.empty() && !(histogram.maximum > 0)) ||
        std::abs(histogram.scale) > 30)
        return {};
    const double logBase = std::exp2(-histogram.scale) * std::log(2.0);
    const double last = counts.empty() ? 0 : std::ceil(std::log(histogram.maximum) / logBase) - 1;
    std::vector<Quantile> quantiles;
    for (const double at : {0.5, 0.95, 0.99}) {
        const double rank = std::ceil(at * total);
        double seen = histogram.zeroCount;
        double value = 0;
        for (std::size_t i = 0; seen < rank && i < counts.size(); ++i) {
            seen += counts[i];
            const double index = last - static_cast<double>(counts.size() - 1 - i);
            value = std::exp((index + 0.5) * logBase);
        }
        if (value > 0 && histogram.minimum <= histogram.maximum)
            value = std::clamp(value, histogram.minimum, histogram.maximum);
        quantiles.push_back({at, value});
    }
    return quantiles;
}

} // namespace

std::optional<double> parsePublishedNumber(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || end != text.data() + text.size())
        return {};
    if (error == std::errc::result_out_of_range)
        return text.starts_with('-') ? -HUGE_VAL : HUGE_VAL;
    if (error != std::errc{})
        return {};
    return value;
}

class CounterDecoder::Impl
{
public:
    Impl(CounterSink &sink, Options options) : m_sink(sink), m_options(std::move(options)) {}

    bool handle(const Event &event)
    {
        const auto &row = m_rows.get(event.metadata, [&] { return planFor(*event.metadata); });
        switch (row.row) {
        case Row::Foreign:
            return false;
        case Row::EventCounters:
            handleEventCounters(event, row.plan);
            return true;
        case Row::Meter:
            handleMeter(event, row.plan);
            return true;
        case Row::SourceMessage: {
            std::array<FieldValue, 1> values;
            row.plan.read(event, values);
            notice(Kind::SourceMessage, values[0].text(), event.metadata->provider);
            return true;
        }
        }
        return false;
    }

    std::uint64_t badEvents() const { return m_badEvents; }

private:
    using MeterValues = std::array<FieldValue, mt::slotCount>;

    void notice(Kind kind, std::string text = {}, std::string provider = {})
    {
        CounterNotice value;
        value.kind = kind;
        value.text = std::move(text);
        value.provider = std::move(provider);
        m_sink.onNotice(value);
    }

    void handleEventCounters(const Event &event, const FieldPlan &plan)
    {
        std::array<FieldValue, ec::slotCount> values;
        if (!plan.read(event, values) || !values[ec::Name].present ||
            (!values[ec::Mean].present && !values[ec::Increment].present)) {
            ++m_badEvents;
            return;
        }
        const bool isSum = values[ec::CounterType].present ? values[ec::CounterType].textIs("Sum")
                                                           : values[ec::Increment].present;
        const auto &value = values[isSum ? ec::Increment : ec::Mean];
        const double interval = values[ec::IntervalSec].number();
        const auto seriesMs = seriesInterval(values[ec::Series].text());
        // The first sample of a fractional interval covers no time at all: rates would explode
        // (§2.3).
        const double shortest = seriesMs > 0 ? seriesMs / 1000.0 / 10 : 0.001;
        if (values[ec::IntervalSec].present && interval < shortest)
            return;
        if (!value.present) {
            ++m_badEvents;
            return;
        }
        CounterSample sample;
        sample.utcNs = event.utcNs;
        sample.kind = isSum ? InstrumentKind::EventCounterSum : InstrumentKind::EventCounterMean;
        sample.provider = event.metadata->provider;
        sample.name = values[ec::Name].text();
        sample.displayName = values[ec::DisplayName].text();
        sample.unit = values[ec::DisplayUnits].text();
        sample.hasUnit = values[ec::DisplayUnits].present;
        sample.tags = values[ec::Metadata].text();
        sample.value = value.number();
        sample.intervalSeconds = interval;
        sample.seriesIntervalMs = seriesMs;
        m_sink.onSample(std::move(sample));
    }

    void handleMeter(const Event &event, const FieldPlan &plan)
    {
        MeterValues values;
        const bool isWhole = plan.read(event, values);
        const auto id = event.metadata->eventId;
        if (values[mt::SessionId].present && !m_options.sessionId.empty() &&
            !values[mt::SessionId].textIs(m_options.sessionId)) {
            return; // another client's session: its events reach everybody (§3.5)
        }
        if (!isWhole) {
            ++m_badEvents;
            return;
        }
        switch (id) {
        case 1:
            notice(Kind::Message, values[mt::Message].text());
            break;
        case 3:
            notice(Kind::CollectionStop);
            break;
        case 4:
            publish(event, values, InstrumentKind::Counter, mt::Rate);
            break;
        case 5:
            publish(event, values, InstrumentKind::Gauge, mt::LastValue);
            break;
        case 6:
            publishHistogram(event, values, parseQuantiles(values[mt::Quantiles].text()));
            break;
        case 7:
            begin(values);
            break;
        case 8:
            end(values);
            break;
        case 9:
            notice(Kind::Error, values[mt::ErrorMessage].text());
            break;
        case 10:
            notice(Kind::InstrumentsListed);
            break;
        case 11:
            m_sink.onInstrumentPublished(instrument(values));
            break;
        case 12:
            notice(Kind::TimeSeriesLimit);
            break;
        case 13:
            notice(Kind::HistogramLimit);
            break;
        case 14:
            notice(Kind::CallbackError, values[mt::ErrorMessage].text());
            break;
        case 15:
            // Told to everybody; if the running one is ours, somebody else was refused.
            if (m_options.sessionId.empty() ||
                !values[mt::RunningSessionId].textIs(m_options.sessionId))
                notice(Kind::OtherSession, values[mt::RunningSessionId].text());
            break;
        case 16:
            // Version 0 (runtime 7) has no absolute value.
            if (values[mt::Value].present)
                publish(event, values, InstrumentKind::UpDownCounter, mt::Value);
            break;
        case 17:
            limitsDiffer(values);
            break;
        case 18:
            notice(Kind::Version, std::to_string(values[mt::Major].integer()) + '.' +
                                      std::to_string(values[mt::Minor].integer()) + '.' +
                                      std::to_string(values[mt::Patch].integer()));
            break;
        case 19:
            publishBase2(event, values);
            break;
        default:
            break; // 2, and what later versions may add
        }
    }

    void limitsDiffer(const MeterValues &values)
    {
        if (!m_options.clientId.empty() && !values[mt::ClientId].textIs(m_options.clientId))
            return;
        CounterNotice value;
        value.kind = Kind::LimitsDiffer;
        value.maxHistograms = wholeNumber(values[mt::ExpectedMaxHistograms]);
        value.maxTimeSeries = wholeNumber(values[mt::ExpectedMaxTimeSeries]);
        value.refreshSeconds = realNumber(values[mt::ExpectedRefreshInterval]);
        m_sink.onNotice(value);
    }

    /// Everything but the value.
    CounterSample sampleOf(const Event &event, const MeterValues &values, InstrumentKind kind)
    {
        CounterSample sample;
        sample.utcNs = event.utcNs;
        sample.kind = kind;
        sample.isMeter = true;
        sample.provider = values[mt::MeterName].text();
        sample.name = values[mt::InstrumentName].text();
        sample.unit = values[mt::Unit].text();
        sample.tags = values[mt::Tags].text();
        sample.intervalSeconds = m_options.refreshSeconds;
        const auto *told = find(values);
        if (told != nullptr) {
            sample.unit = told->unit;
            sample.meterTags = told->meterTags;
            sample.instrumentTags = told->instrumentTags;
            sample.twin = told->twin;
        }
        sample.hasUnit = told != nullptr || !sample.unit.empty();
        return sample;
    }

    void publish(const Event &event, const MeterValues &values, InstrumentKind kind, mt::Slot slot)
    {
        const auto value = parsePublishedNumber(values[slot].text());
        if (!value)
            return; // an empty text means: no value now
        auto sample = sampleOf(event, values, kind);
        sample.value = *value;
        if (kind == InstrumentKind::Counter)
            sample.total = parsePublishedNumber(values[mt::Value].text());
        m_sink.onSample(std::move(sample));
    }

    void publishHistogram(const Event &event, const MeterValues &values,
                          const std::vector<Quantile> &quantiles)
    {
        if (quantiles.empty())
            return;
        auto sample = sampleOf(event, values, InstrumentKind::Histogram);
        if (values[mt::Count].present)
            sample.histogramCount = values[mt::Count].integer();
        if (values[mt::Sum].present)
            sample.histogramSum = values[mt::Sum].number();
        for (const auto &quantile : quantiles) {
            sample.quantile = quantile.at;
            sample.value = quantile.value;
            auto one = sample;
            m_sink.onSample(std::move(one));
        }
    }

    void publishBase2(const Event &event, const MeterValues &values)
    {
        const auto buckets = values[mt::Buckets].text();
        publishHistogram(event, values,
                         estimateQuantiles({.scale = static_cast<int>(std::clamp<std::int64_t>(
                                                values[mt::Scale].integer(), -100, 100)),
                                            .zeroCount = values[mt::ZeroCount].number(),
                                            .minimum = values[mt::Minimum].number(),
                                            .maximum = values[mt::Maximum].number(),
                                            .buckets = buckets}));
    }

    /// An instrument that reports, and which it is of those with its names.
    struct Told : Instrument
    {
        std::string twins; ///< key of them
        std::uint32_t twin = 0;
    };

    /// The first number none of its twins has; given back by end().
    std::uint32_t numbered(const std::string &twins)
    {
        auto &used = m_twins[twins];
        const auto free = static_cast<std::uint32_t>(std::ranges::find(used, false) - used.begin());
        if (free == used.size())
            used.push_back(true);
        else
            used[free] = true;
        return free;
    }

    static Instrument instrument(const MeterValues &values)
    {
        Instrument made;
        made.id = static_cast<std::int32_t>(values[mt::InstrumentId].integer());
        made.meter = values[mt::MeterName].text();
        made.meterVersion = values[mt::MeterVersion].text();
        made.name = values[mt::InstrumentName].text();
        made.type = values[mt::InstrumentType].text();
        made.unit = values[mt::Unit].text();
        made.description = values[mt::Description].text();
        made.instrumentTags = values[mt::InstrumentTags].text();
        made.meterTags = values[mt::MeterTags].text();
        made.meterScopeHash = values[mt::MeterScopeHash].text();
        return made;
    }

    static std::string joined(std::initializer_list<std::string_view> parts)
    {
        std::string key;
        for (const auto part : parts)
            key.append(part).append(1, '\0');
        return key;
    }

    /// All a sample says of its instrument: the id alone is trusted with nothing, and runtime 8 has none.
    static std::string key(const MeterValues &values)
    {
        return joined({values[mt::SessionId].text(), values[mt::MeterName].text(), values[mt::MeterVersion].text(),
                       values[mt::InstrumentName].text(), std::to_string(values[mt::InstrumentId].integer())});
    }

    void begin(const MeterValues &values)
    {
        Told told{instrument(values), joined({values[mt::SessionId].text(), values[mt::MeterName].text(), values[mt::InstrumentName].text()}), 0};
        m_sink.onInstrumentBegin(told);
        auto own = key(values);
        if (const auto known = m_told.find(own); known != m_told.end()) {
            told.twin = known->second.twin; // told again, it keeps its number
            known->second = std::move(told);
            return;
        }
        if (m_told.size() >= maxInstruments) {
            m_told.clear();
            m_twins.clear();
        }
        told.twin = numbered(told.twins);
        m_told.emplace(std::move(own), std::move(told));
    }

    void end(const MeterValues &values)
    {
        m_sink.onInstrumentEnd(instrument(values));
        const auto told = m_told.find(key(values));
        if (told == m_told.end())
            return;
        const auto twins = m_twins.find(told->second.twins);
        twins->second[told->second.twin] = false;
        if (std::ranges::find(twins->second, true) == twins->second.end())
            m_twins.erase(twins);
        m_told.erase(told);
    }

    const Told *find(const MeterValues &values) const
    {
        const auto it = m_told.find(key(values));
        return it != m_told.end() ? &it->second : nullptr;
    }

    CounterSink &m_sink;
    Options m_options;
    RowCache<RowPlan> m_rows;
    std::unordered_map<std::string, Told> m_told;
    std::unordered_map<std::string, std::vector<bool>> m_twins; ///< by names: which numbers are taken
    std::uint64_t m_badEvents = 0;
};

CounterDecoder::CounterDecoder(CounterSink &sink, Options options)
    : m_impl(std::make_unique<Impl>(sink, std::move(options)))
{
}

CounterDecoder::~CounterDecoder() = default;

bool CounterDecoder::handle(const Event &event)
{
    return m_impl->handle(event);
}

std::uint64_t CounterDecoder::badEvents() const
{
    return m_impl->badEvents();
}

} // namespace clrscope::events
