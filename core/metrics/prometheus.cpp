// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/metrics/prometheus.h"

#include "clrscope/metrics/livemetricsjson.h"
#include "clrscope/metrics/sessionproviders.h"
#include "intervalgrid.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace clrscope::metrics {

using events::CounterSample;
using events::InstrumentKind;
using namespace std::chrono_literals;

namespace {

/// A process may invent names without end; the page stays readable and the memory bounded.
constexpr std::size_t maxGroups = 10000;
constexpr auto resolveEvery = 5s;

enum class Part { Provider, Other };

bool isValid(char16_t unit, bool isFirst)
{
    const bool isLetter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    return unit == u'_' || isLetter || (!isFirst && unit >= u'0' && unit <= u'9');
}

/// Invalid characters vanish from providers and become '_' elsewhere.
void appendNormalised(std::string &out, std::string_view utf8, Part part)
{
    const auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    bool isAllInvalid = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto unit = text.at(i).unicode();
        if (isValid(unit, i == 0)) {
            isAllInvalid = false;
            const bool isUpper = unit >= u'A' && unit <= u'Z';
            out += static_cast<char>(part == Part::Provider && isUpper ? unit - u'A' + u'a' : unit);
        } else if (part == Part::Other) {
            out += '_';
        }
    }
    if (isAllInvalid && part == Part::Provider)
        out += '_';
}

std::string lowered(std::string text)
{
    for (auto &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

std::string escapedLabel(std::string_view value)
{
    std::string out;
    out.reserve(value.size());
    for (const auto c : value) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '"')
            out += "\\\"";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out;
}

std::string joinedTags(const CounterSample &sample)
{
    std::string joined;
    for (const auto *part : {&sample.meterTags, &sample.instrumentTags, &sample.tags}) {
        if (!part->empty())
            joined.append(joined.empty() ? "" : ",").append(*part);
    }
    return joined;
}

void appendLine(std::string &page, const std::string &name, const CounterSample &sample)
{
    auto labels = prometheusLabels(joinedTags(sample), sample.isMeter ? '=' : ':');
    if (sample.quantile)
        labels.append(labels.empty() ? "" : ", ")
            .append("quantile=\"")
            .append(formatNumber(*sample.quantile))
            .append(1, '"');
    page += name;
    if (!labels.empty())
        page.append(1, '{').append(labels).append(1, '}');
    page.append(1, ' ').append(prometheusValue(sample.value, recordUnit(sample)));
    if (!sample.quantile)
        page.append(1, ' ').append(std::to_string(sample.utcNs / 1'000'000));
    page += '\n';
}

} // namespace

std::string prometheusName(std::string_view provider, std::string_view metric,
                           const std::optional<std::string> &unit)
{
    std::string name;
    appendNormalised(name, provider, Part::Provider);
    name += '_';
    appendNormalised(name, metric, Part::Other);
    const auto folded = lowered(unit.value_or(std::string{}));
    if (folded.empty() || folded == "count")
        return name;
    name += '_';
    if (folded == "b" || folded == "mb")
        name += "bytes";
    else if (folded == "%")
        name += "ratio";
    else
        appendNormalised(name, *unit, Part::Other);
    return name;
}

std::string prometheusValue(double value, const std::optional<std::string> &unit)
{
    if (unit && lowered(*unit) == "mb")
        value *= 1'000'000;
    if (std::isinf(value))
        return value < 0 ? "-Inf" : "+Inf";
    return formatNumber(value);
}

std::string prometheusLabels(std::string_view tags, char separator)
{
    std::vector<std::pair<std::string_view, std::string_view>> pairs;
    while (!tags.empty()) {
        const auto end = tags.find(',');
        const auto piece = tags.substr(0, end);
        tags = end == std::string_view::npos ? std::string_view{} : tags.substr(end + 1);
        const auto mark = piece.find(separator);
        if (mark == std::string_view::npos)
            return {};
        const auto key = piece.substr(0, mark);
        const auto value = piece.substr(mark + 1);
        const auto known =
            std::ranges::find(pairs, key, &std::pair<std::string_view, std::string_view>::first);
        if (known == pairs.end())
            pairs.emplace_back(key, value);
        else
            known->second = value;
    }
    std::string labels;
    for (const auto &[key, value] : pairs) {
        if (!labels.empty())
            labels += ", ";
        appendNormalised(labels, key, Part::Other);
        labels.append("=\"").append(escapedLabel(value)).append(1, '"');
    }
    return labels;
}

void PrometheusStore::append(std::span<const CounterSample> samples)
{
    for (const auto &sample : samples) {
        auto it = m_index.find({sample.provider, sample.name});
        if (it == m_index.end()) {
            if (m_groups.size() >= maxGroups)
                continue;
            it = m_index.emplace(std::pair(sample.provider, sample.name), m_groups.size()).first;
            m_groups.emplace_back();
        }
        auto &kept = m_groups[it->second].samples;
        if (sample.quantile) {
            // One publication arrives as a sample a quantile; the group keeps the newest
            // publication.
            if (!kept.empty() &&
                (kept.front().utcNs != sample.utcNs || kept.front().tags != sample.tags ||
                 kept.front().meterTags != sample.meterTags))
                kept.clear();
            kept.push_back(sample);
            std::ranges::sort(kept, {}, &CounterSample::quantile);
            continue;
        }
        kept.push_back(sample);
        while (kept.size() > static_cast<std::size_t>(std::max(m_metricCount, 1)))
            kept.pop_front();
    }
}

void PrometheusStore::setMetricCount(int count)
{
    m_metricCount = count;
}

QByteArray PrometheusStore::render() const
{
    std::string page;
    for (const auto &group : m_groups) {
        if (group.samples.empty())
            continue;
        const auto &first = group.samples.front();
        const auto name = prometheusName(first.provider, first.name, recordUnit(first));
        auto help = recordDisplayName(first).value_or(std::string{});
        // Verbatim, but a line end would let a process forge lines of others.
        std::ranges::replace_if(
            help, [](char c) { return c == '\n' || c == '\r'; }, ' ');
        page.append("# HELP ").append(name).append(1, ' ').append(help).append(1, '\n');
        page.append("# TYPE ").append(name).append(first.quantile ? " summary\n" : " gauge\n");
        for (const auto &sample : group.samples)
            appendLine(page, name, sample);
    }
    return QByteArray::fromStdString(page);
}

PrometheusFeed::PrometheusFeed(MetricsHub &hub, Resolver resolve, QObject *parent)
    : QObject(parent), m_hub(hub), m_resolve(std::move(resolve)),
      m_grid(std::make_unique<IntervalGrid>())
{
    m_retry.setInterval(resolveEvery);
    connect(&m_retry, &QTimer::timeout, this, &PrometheusFeed::lookForProcess);
    connect(&hub, &MetricsHub::samples, this,
            [this](const QString &key, const events::SampleBatch &batch) {
                if (key != m_processKey || !batch)
                    return;
                // The session is shared: charts may have asked for more than this page shows, and more often.
                const SampleFilter filter(m_selection);
                const auto usualMs =
                    static_cast<std::uint32_t>(std::lround(m_selection.intervalSeconds * 1000));
                std::vector<CounterSample> wanted;
                for (auto sample : *batch) {
                    if (!filter.accepts(sample))
                        continue;
                    const auto askedMs = sample.isMeter ? usualMs : filter.askedIntervalMs(sample);
                    if (auto whole = m_grid->add(std::move(sample), askedMs))
                        wanted.push_back(std::move(*whole));
                }
                m_store.append(wanted);
            });
    connect(&hub, &MetricsHub::stateChanged, this,
            [this](const QString &key, MetricsHub::State state, const Message &) {
                if (key == m_processKey && state == MetricsHub::State::Ended)
                    letGo();
            });
}

PrometheusFeed::~PrometheusFeed()
{
    stop();
}

void PrometheusFeed::start(const CounterSelection &selection, int metricCount)
{
    stop();
    m_selection = selection;
    m_grid->clear();
    m_store.setMetricCount(metricCount);
    m_retry.start();
    lookForProcess();
}

void PrometheusFeed::stop()
{
    m_retry.stop();
    if (!m_processKey.isEmpty())
        m_hub.unwatch(std::exchange(m_processKey, {}), this);
}

void PrometheusFeed::lookForProcess()
{
    if (!m_processKey.isEmpty() || m_selection.isEmpty())
        return;
    const QString key = m_resolve();
    m_processKey = key;
    if (!key.isEmpty())
        m_hub.watch(key, m_selection, this);
}

void PrometheusFeed::letGo()
{
    // Not within the hub's own signal; the timer looks for the next process.
    QTimer::singleShot(0, this, [this, key = m_processKey] {
        if (key == m_processKey && !key.isEmpty())
            m_hub.unwatch(std::exchange(m_processKey, {}), this);
    });
}

} // namespace clrscope::metrics
