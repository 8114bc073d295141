// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/metrics/countersession.h"

#include "clrscope/metrics/livemetricsjson.h"
#include "clrscope/metrics/sessionproviders.h"
#include "sampleparser.h"

#include <clrscope/diagnostics/eventpipesession.h>

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

namespace clrscope::metrics {

using namespace Qt::StringLiterals;
using diagnostics::EventPipeSession;
using events::CounterNotice;

namespace {

Q_LOGGING_CATEGORY(log, "clrscope.metrics")

/// Read from the session at once; while a worker parses it the rest waits in the session, then in
/// the target's socket.
constexpr qint64 chunkBytes = 128 * 1024;
constexpr quint32 bufferMiB = 32;
/// Joining a shared session may need its limits; those cannot change for ever.
constexpr int maxReopens = 3;
constexpr double shortestInterval = 0.1;
constexpr qint64 smallestJumpNs = 2'000'000'000;

Message noticeText(const CounterNotice &notice, const CounterSelection &selection)
{
    const auto text = QString::fromStdString(notice.text);
    switch (notice.kind) {
    case CounterNotice::Kind::Message:
    case CounterNotice::Kind::Version:
    case CounterNotice::Kind::InstrumentsListed:
    case CounterNotice::Kind::CollectionStop:
        return {};
    case CounterNotice::Kind::Error:
        return Message::tr("Error reported from target process:\n%1").arg(text);
    case CounterNotice::Kind::CallbackError:
        return Message::tr("Exception thrown from an observable instrument callback in the target process:\n%1")
            .arg(text);
    case CounterNotice::Kind::TimeSeriesLimit:
        return Message::tr("Warning: Time series tracking limit (%1) reached. Not all data is being shown. "
                           "The limit can be changed but will use more memory in the target process.")
            .arg(selection.maxTimeSeries);
    case CounterNotice::Kind::HistogramLimit:
        return Message::tr("Warning: Histogram tracking limit (%1) reached. Not all data is being shown. "
                           "The limit can be changed but will use more memory in the target process.")
            .arg(selection.maxHistograms);
    case CounterNotice::Kind::OtherSession:
        return Message::tr("Error: Another metrics collection session is already in progress for the target "
                           "process.\n"
                           "Concurrent sessions are not supported.");
    case CounterNotice::Kind::LimitsDiffer: {
        QString values; // names of settings: the same in every language
        if (notice.maxHistograms != selection.maxHistograms)
            values += u"\nMaxHistograms: "_s + QString::number(notice.maxHistograms);
        if (notice.maxTimeSeries != selection.maxTimeSeries)
            values += u"\nMaxTimeSeries: "_s + QString::number(notice.maxTimeSeries);
        if (!qFuzzyCompare(notice.refreshSeconds, selection.intervalSeconds))
            values += u"\nIntervalSeconds: "_s +
                      QString::fromStdString(formatNumber(notice.refreshSeconds));
        return Message::tr("Error: Another shared metrics collection session is already in progress for the "
                           "target process.\n"
                           "To enable this metrics session alongside the existing session, update the "
                           "following values:%1")
            .arg(values);
    }
    case CounterNotice::Kind::SourceMessage:
        return u"%1: %2"_s.arg(QString::fromStdString(notice.provider), text);
    }
    return {};
}

/// What the clock of the day runs ahead of the one that stands still while the machine sleeps; a target
/// counts its events' times with the latter from the moment its session begins (nettrace §8.1).
qint64 dayAheadNs(const Clock &clock)
{
    const std::chrono::nanoseconds steady = clock.steadyNow().time_since_epoch();
    return clock.nowUtc().toMSecsSinceEpoch() * 1'000'000 - steady.count();
}

class Session final : public CounterSession
{
public:
    explicit Session(const Clock *clock) : m_clock(clock != nullptr ? *clock : m_realClock)
    {
        m_workers.setMaxThreadCount(1);
        m_workers.setExpiryTimeout(5000);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, &Session::takeParsed);
    }

    void start(std::shared_ptr<diagnostics::Client> client, const CounterSelection &selection,
               const QString &runtimeVersion) override
    {
        Q_ASSERT(!m_client);
        m_client = std::move(client);
        m_selection = selection;
        m_runtimeVersion = runtimeVersion;
        open();
    }

    void requestStop() override
    {
        m_isStopping = true;
        if (m_session)
            m_session->requestStop();
    }

    void abort() override
    {
        m_isStopping = true;
        m_isAborted = true;
        if (m_session)
            m_session->abort();
    }

private:
    void open()
    {
        const auto ids = makeMeterSessionIds(m_runtimeVersion);
        diagnostics::SessionRequest request;
        request.providers = selectionProviders(m_selection, ids);
        if (request.providers.isEmpty()) {
            finish(fail(ErrorCode::InvalidArgument,
                        Message::tr("No counters or meters were asked for.")));
            return;
        }
        request.providers = withKeepAlive(std::move(request.providers), m_runtimeVersion);
        request.bufferMiB = bufferMiB;
        request.rundownKeyword = 0;
        request.hasStacks = false;
        m_parser = std::make_shared<SampleParser>(m_selection, ids);
        m_mustReopen = false;
        m_startAheadNs = dayAheadNs(m_clock);
        m_laterNs = 0;
        // The coroutine owns what it needs and looks for us again when it goes on.
        static_cast<void>(openSession(this, m_client, std::move(request)));
    }

    static QCoro::Task<void> openSession(QPointer<Session> self,
                                         std::shared_ptr<diagnostics::Client> client,
                                         diagnostics::SessionRequest request)
    {
        auto opened = co_await client->startSession(std::move(request));
        if (self)
            self->adopt(std::move(opened));
    }

    void adopt(Result<std::unique_ptr<EventPipeSession>> opened)
    {
        if (!opened) {
            finish(fail(opened));
            return;
        }
        m_session = std::move(*opened);
        connect(m_session.get(), &EventPipeSession::readyRead, this, &Session::pump);
        connect(m_session.get(), &EventPipeSession::ended, this, &Session::pump);
        if (m_isAborted)
            m_session->abort();
        else if (m_isStopping)
            m_session->requestStop();
        if (!m_hasStarted) {
            m_hasStarted = true;
            const QPointer<Session> self(this);
            Q_EMIT started();
            if (!self)
                return;
        }
        pump();
    }

    /// Gives the worker the next bytes if it has none.
    void pump()
    {
        if (m_isParsing || m_isFinished || !m_session)
            return;
        auto bytes = m_session->read(chunkBytes);
        const bool isOver = bytes.isEmpty() && m_session->state() == EventPipeSession::State::Ended;
        if (bytes.isEmpty() && !isOver)
            return;
        m_isParsing = true;
        m_isLastChunk = isOver;
        // Small steps are the clock being trimmed; times never go back.
        if (const auto laterNs = dayAheadNs(m_clock) - m_startAheadNs; laterNs > m_laterNs + smallestJumpNs)
            m_laterNs = laterNs;
        auto promise = std::make_shared<QPromise<std::shared_ptr<ParsedChunk>>>();
        m_watcher.setFuture(promise->future());
        m_workers.start([promise, parser = m_parser, bytes = std::move(bytes), isOver, laterNs = m_laterNs] {
            promise->start();
            promise->addResult(
                std::make_shared<ParsedChunk>(isOver ? parser->finish() : parser->parse(bytes, laterNs)));
            promise->finish();
        });
    }

    void takeParsed()
    {
        if (m_isFinished || m_watcher.future().resultCount() == 0)
            return;
        const auto chunk = m_watcher.result();
        const QPointer<Session> self(this);
        if (chunk->samples && !m_isAborted)
            Q_EMIT samples(chunk->samples);
        if (self && chunk->instruments && !m_isAborted)
            Q_EMIT instruments(chunk->instruments);
        for (const auto &notice : chunk->notices) {
            if (!self)
                return;
            handleNotice(notice);
        }
        if (!self)
            return;
        if (chunk->status == nettrace::Status::Failed && m_error.isEmpty())
            m_error = chunk->error;
        m_isParsing = false; // now: what was said above may have led back here
        if (m_isLastChunk) {
            endStream();
            return;
        }
        // What cannot be read any more is not worth waiting for.
        if (chunk->status == nettrace::Status::Failed &&
            m_session->state() == EventPipeSession::State::Streaming)
            m_session->abort();
        pump();
    }

    void handleNotice(const CounterNotice &notice)
    {
        const bool isRepeated =
            notice.kind == CounterNotice::Kind::CallbackError && notice.text == m_lastCallbackError;
        if (notice.kind == CounterNotice::Kind::CallbackError)
            m_lastCallbackError = notice.text;
        if (notice.kind == CounterNotice::Kind::LimitsDiffer && !m_isStopping &&
            m_reopens < maxReopens && notice.maxTimeSeries > 0 &&
            notice.refreshSeconds >= shortestInterval && !m_mustReopen) {
            // Joined a shared session of other limits: once more, with those (runtime-events §3.5).
            qCInfo(log) << "reopening with the limits of the running shared metrics session";
            for (const auto &name : eventSourceNames()) // their own rhythm stays
                m_selection.providerIntervals.insert(name, providerInterval(m_selection, name));
            m_selection.maxHistograms = notice.maxHistograms;
            m_selection.maxTimeSeries = notice.maxTimeSeries;
            m_selection.intervalSeconds = notice.refreshSeconds;
            m_mustReopen = true;
            ++m_reopens;
            m_session->abort();
            return;
        }
        if (const auto text = noticeText(notice, m_selection); !text.isEmpty() && !isRepeated)
            Q_EMIT message(text);
    }

    [[nodiscard]] QStringList eventSourceNames() const
    {
        auto names =
            m_selection.includeDefaultProviders ? defaultCounterProviders() : QStringList{};
        for (const auto &group : m_selection.providers)
            names += group.name;
        return names;
    }

    void endStream()
    {
        const auto end = m_session->end();
        m_session->disconnect(this);
        m_session.release()->deleteLater(); // we may stand in one of its signals
        if (m_mustReopen && !m_isStopping) {
            open();
            return;
        }
        if (m_isAborted) {
            finish(fail(ErrorCode::Cancelled,
                        Message::tr("The counters session was cancelled.")));
        } else if (!m_error.isEmpty() && end != EventPipeSession::End::TargetEnded) {
            finish(fail(ErrorCode::Protocol,
                        Message::tr("The process sent counters that cannot be read: %1")
                            .arg(m_error)));
        } else if (end == EventPipeSession::End::TargetEnded) {
            finish(fail(ErrorCode::Disconnected,
                        Message::tr("The process ended or closed its counters session.")));
        } else if (end == EventPipeSession::End::StopTimedOut) {
            finish(
                fail(ErrorCode::NotAnswering,
                     Message::tr(
                         "The process did not answer when asked to stop its counters session.")));
        } else {
            finish({});
        }
    }

    void finish(const Result<void> &outcome)
    {
        m_isFinished = true;
        Q_EMIT ended(outcome);
    }

    Clock m_realClock;
    const Clock &m_clock;
    std::shared_ptr<diagnostics::Client> m_client;
    CounterSelection m_selection;
    QString m_runtimeVersion;
    std::unique_ptr<EventPipeSession> m_session;
    std::shared_ptr<SampleParser> m_parser;
    QFutureWatcher<std::shared_ptr<ParsedChunk>> m_watcher;
    QString m_error;
    std::string m_lastCallbackError;
    qint64 m_startAheadNs = 0;
    qint64 m_laterNs = 0; ///< what the samples' times are behind those of the day
    int m_reopens = 0;
    bool m_hasStarted = false;
    bool m_isParsing = false;
    bool m_isLastChunk = false;
    bool m_isStopping = false;
    bool m_isAborted = false;
    bool m_isFinished = false;
    bool m_mustReopen = false;
    QThreadPool m_workers; ///< last: gone first, so no worker outlives what it works on
};

} // namespace

std::unique_ptr<CounterSession> makeCounterSession(const Clock *clock)
{
    return std::make_unique<Session>(clock);
}

} // namespace clrscope::metrics
