// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/artifacts/livemetricsproducer.h>

#include <clrscope/artifacts/traceproducer.h>
#include <clrscope/metrics/livemetricsjson.h>

#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace clrscope::artifacts {

using namespace Qt::StringLiterals;
using events::CounterSample;

Q_LOGGING_CATEGORY(lcLiveMetrics, "clrscope.artifacts.livemetrics")

namespace {

constexpr int maxQueuedRecords = 1000;

/// Quantiles of one measurement of one histogram: they are one block of records.
bool belongTogether(const CounterSample &a, const CounterSample &b)
{
    return a.quantile && b.quantile && a.utcNs == b.utcNs && a.provider == b.provider && a.name == b.name
        && a.tags == b.tags && a.meterTags == b.meterTags && a.instrumentTags == b.instrumentTags
        && *a.quantile < *b.quantile;
}

class LiveMetricsProducer : public Producer
{
    Q_OBJECT
public:
    LiveMetricsProducer(LiveMetricsSpec spec, const Clock &clock, std::unique_ptr<metrics::CounterSession> session)
        : m_spec(std::move(spec)), m_session(std::move(session))
    {
        m_meta = {.fileName = m_spec.fileName.isEmpty()
                      ? u"%1_%2.metrics.json"_s.arg(artifactStamp(clock.nowUtc()), QString::number(m_spec.pid))
                      : m_spec.fileName,
                  .contentType = u"application/json-seq"_s};
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &LiveMetricsProducer::requestStop);
    }

    [[nodiscard]] Kind kind() const override { return Kind::LiveMetrics; }
    [[nodiscard]] bool isStoppable() const override { return true; }
    [[nodiscard]] ArtifactMeta meta() const override { return m_meta; }
    [[nodiscard]] quint64 events() const override { return m_records; }
    [[nodiscard]] quint64 droppedEvents() const override { return m_dropped; }

    void start(std::shared_ptr<diagnostics::Client> client) override
    {
        if (!client)
            return finishSoon(fail(ErrorCode::NotFound, Message::tr("Unable to discover a target process.")));
        if (m_spec.selection.isEmpty())
            return finishSoon(fail(ErrorCode::InvalidArgument, Message::tr("Failed to start the event pipe session")));
        using metrics::CounterSession;
        connect(m_session.get(), &CounterSession::started, this, &LiveMetricsProducer::begin);
        connect(m_session.get(), &CounterSession::samples, this, &LiveMetricsProducer::enqueue);
        connect(m_session.get(), &CounterSession::message, this,
                [](const Message &text) { qCWarning(lcLiveMetrics).noquote() << text.english(); });
        connect(m_session.get(), &CounterSession::ended, this, &LiveMetricsProducer::end);
        m_isAsked = true;
        m_session->start(std::move(client), m_spec.selection, m_spec.runtimeVersion);
    }

    [[nodiscard]] QByteArray take(qint64 maxBytes) override
    {
        QByteArray bytes;
        while (!m_queue.empty() && (bytes.isEmpty() || bytes.size() + qint64(m_queue.front().text.size()) <= maxBytes)) {
            m_queuedRecords -= m_queue.front().records;
            bytes.append(m_queue.front().text.data(), static_cast<qsizetype>(m_queue.front().text.size()));
            m_queue.pop_front();
        }
        return bytes;
    }

    void requestStop() override
    {
        if (m_stopWanted || m_isFinished)
            return;
        m_stopWanted = true;
        m_timer.stop();
        Q_EMIT stopping();
        if (m_hasBegun)
            m_session->requestStop();
    }

    void abort() override
    {
        if (m_isFinished)
            return;
        m_timer.stop();
        if (m_isAsked)
            m_session->abort();
        finish(fail(ErrorCode::Cancelled, Message::tr("Cancelled.")), {});
    }

private:
    struct Block
    {
        std::string text;
        int records = 0;
    };

    void begin()
    {
        if (std::exchange(m_hasBegun, true) || m_isFinished)
            return;
        const QPointer<LiveMetricsProducer> self(this);
        Q_EMIT started();
        if (!self || m_isFinished)
            return;
        if (m_stopWanted)
            m_session->requestStop();
        else if (m_spec.duration && m_spec.duration->count() >= 0)
            m_timer.start(*m_spec.duration);
    }

    void enqueue(const events::SampleBatch &batch)
    {
        if (m_isFinished || !batch)
            return;
        const auto &samples = *batch;
        for (std::size_t i = 0; i < samples.size();) {
            std::size_t next = i + 1;
            while (next < samples.size() && belongTogether(samples[next - 1], samples[next]))
                ++next;
            const int records = static_cast<int>(next - i);
            if (m_queuedRecords + records > maxQueuedRecords) {
                m_dropped += static_cast<quint64>(records);
            } else {
                Block block{.text = {}, .records = records};
                for (std::size_t k = i; k < next; ++k)
                    metrics::appendLiveMetricsRecord(block.text, samples[k]);
                m_queue.push_back(std::move(block));
                m_queuedRecords += records;
                m_records += static_cast<quint64>(records);
            }
            i = next;
        }
        if (!m_queue.empty())
            Q_EMIT readyRead();
    }

    void end(const Result<void> &outcome)
    {
        if (m_dropped > 0)
            qCWarning(lcLiveMetrics) << "The reader was too slow:" << m_dropped << "records were dropped.";
        if (!outcome && outcome.error().code == ErrorCode::Disconnected && m_hasBegun)
            return finish({}, Message::tr("The process ended."));
        finish(outcome, {});
    }

    void finishSoon(Result<void> outcome)
    {
        QMetaObject::invokeMethod(this, [this, outcome] { finish(outcome, {}); }, Qt::QueuedConnection);
    }

    void finish(const Result<void> &outcome, const Message &note)
    {
        if (std::exchange(m_isFinished, true))
            return;
        m_timer.stop();
        Q_EMIT finished(outcome, note);
    }

    LiveMetricsSpec m_spec;
    ArtifactMeta m_meta;
    QTimer m_timer;
    std::unique_ptr<metrics::CounterSession> m_session;
    std::deque<Block> m_queue;
    int m_queuedRecords = 0;
    quint64 m_records = 0;
    quint64 m_dropped = 0;
    bool m_isAsked = false;
    bool m_hasBegun = false;
    bool m_stopWanted = false;
    bool m_isFinished = false;
};

} // namespace

std::unique_ptr<Producer> makeLiveMetricsProducer(LiveMetricsSpec spec, const Clock &clock,
                                                  std::unique_ptr<metrics::CounterSession> session)
{
    return std::make_unique<LiveMetricsProducer>(std::move(spec), clock, std::move(session));
}

} // namespace clrscope::artifacts

#include "livemetricsproducer.moc"
