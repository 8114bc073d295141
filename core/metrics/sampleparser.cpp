// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleparser.h"

namespace clrscope::metrics {

namespace {
/// What a process may say in one chunk; the rest of it says nothing new.
constexpr std::size_t maxNotices = 200;
constexpr std::size_t maxInstruments = 5000; ///< of one session
} // namespace

SampleParser::SampleParser(const CounterSelection &selection, const MeterSessionIds &ids)
    : m_filter(selection), m_decoder(*this, {.sessionId = ids.sessionId.toStdString(),
                                             .clientId = ids.clientId.toStdString(),
                                             .refreshSeconds = selection.intervalSeconds}),
      m_reader(*this, nettrace::Order::Arrival)
{
}

ParsedChunk SampleParser::parse(const QByteArray &bytes, std::int64_t laterNs)
{
    m_laterNs = laterNs;
    return takeChunk(m_reader.feed(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())))));
}

ParsedChunk SampleParser::finish()
{
    return takeChunk(m_reader.finish());
}

ParsedChunk SampleParser::takeChunk(nettrace::Status status)
{
    ParsedChunk chunk;
    chunk.status = status;
    if (status == nettrace::Status::Failed && m_reader.error())
        chunk.error = QString::fromStdString(m_reader.error()->message);
    if (!m_samples.empty())
        chunk.samples =
            std::make_shared<const std::vector<events::CounterSample>>(std::move(m_samples));
    if (!m_instruments.empty())
        chunk.instruments = std::make_shared<const std::vector<events::Instrument>>(std::move(m_instruments));
    m_instruments.clear();
    chunk.notices = std::move(m_notices);
    m_samples.clear();
    m_notices.clear();
    return chunk;
}

void SampleParser::onEvent(const nettrace::Event &event)
{
    m_decoder.handle(event);
}

void SampleParser::onSample(events::CounterSample &&sample)
{
    if ((m_limitsDiffer && sample.isMeter) || !m_filter.accepts(sample))
        return;
    // Meters come in the rhythm of their session.
    const auto asked = sample.isMeter ? 0 : m_filter.askedIntervalMs(sample);
    if (auto whole = m_grid.add(std::move(sample), asked)) {
        whole->utcNs += m_laterNs;
        m_samples.push_back(std::move(*whole));
    }
}

void SampleParser::onInstrumentPublished(const events::Instrument &instrument)
{
    if (++m_listed <= maxInstruments)
        m_instruments.push_back(instrument);
}

void SampleParser::onNotice(const events::CounterNotice &notice)
{
    using Kind = events::CounterNotice::Kind;
    if (notice.kind == Kind::CollectionStop || notice.kind == Kind::InstrumentsListed)
        return;
    m_limitsDiffer = m_limitsDiffer || notice.kind == Kind::LimitsDiffer;
    if (m_notices.size() < maxNotices)
        m_notices.push_back(notice);
}

} // namespace clrscope::metrics
