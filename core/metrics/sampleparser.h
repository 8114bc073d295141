// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intervalgrid.h"

#include <clrscope/events/counterdecoder.h>
#include <clrscope/metrics/sessionproviders.h>
#include <clrscope/nettrace/reader.h>

#include <QByteArray>

#include <memory>
#include <vector>

namespace clrscope::metrics {

/// What one piece of a session's bytes held.
struct ParsedChunk
{
    events::SampleBatch samples; ///< null if there were none
    std::shared_ptr<const std::vector<events::Instrument>> instruments; ///< published; null if none were
    std::vector<events::CounterNotice> notices;
    nettrace::Status status = nettrace::Status::NeedMore;
    QString error; ///< with Failed
};

/// Bytes of one counters session to samples. Belongs to one worker at a time; knows nobody.
class SampleParser : private nettrace::Handler, private events::CounterSink
{
public:
    SampleParser(const CounterSelection &selection, const MeterSessionIds &ids);

    /// `laterNs`: what the clock of the day ran ahead of the target's since the session began.
    [[nodiscard]] ParsedChunk parse(const QByteArray &bytes, std::int64_t laterNs = 0);
    /// The stream has ended.
    [[nodiscard]] ParsedChunk finish();

private:
    void onEvent(const nettrace::Event &event) override;
    void onSample(events::CounterSample &&sample) override;
    void onNotice(const events::CounterNotice &notice) override;
    void onInstrumentPublished(const events::Instrument &instrument) override;
    [[nodiscard]] ParsedChunk takeChunk(nettrace::Status status);

    SampleFilter m_filter;
    IntervalGrid m_grid;
    events::CounterDecoder m_decoder;
    nettrace::Reader m_reader;
    std::vector<events::CounterSample> m_samples;
    std::vector<events::CounterNotice> m_notices;
    std::vector<events::Instrument> m_instruments;
    std::size_t m_listed = 0;
    std::int64_t m_laterNs = 0;
    bool m_limitsDiffer =
        false; ///< meter values are another client's, at its interval, until we reopen
};

} // namespace clrscope::metrics
