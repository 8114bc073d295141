// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/artifacts/traceproducer.h>

#include "livepreview.h"

#include <clrscope/artifacts/traceprofile.h>

#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

namespace clrscope::artifacts {

using namespace Qt::StringLiterals;
using diagnostics::Client;
using diagnostics::EventPipeSession;
using diagnostics::SessionRequest;

Q_LOGGING_CATEGORY(lcArtifacts, "clrscope.artifacts")

namespace {

/// A runtime before 9 knows no rundown keyword of one's own: then none (rest-api §10.2).
bool mayRetryWithoutRundown(const SessionRequest &request, const Error &error)
{
    return request.rundownKeyword != 0 && request.rundownKeyword != diagnostics::standardRundownKeyword
        && (error.code == ErrorCode::Rejected || error.code == ErrorCode::Unsupported);
}

class TraceProducer : public Producer
{
    Q_OBJECT
public:
    TraceProducer(TraceSpec spec, const Clock &clock)
        : m_spec(std::move(spec))
    {
        m_meta = {.fileName = m_spec.fileName.isEmpty()
                      ? u"%1_%2.nettrace"_s.arg(artifactStamp(clock.nowUtc()), QString::number(m_spec.pid))
                      : m_spec.fileName,
                  .contentType = u"application/octet-stream"_s};
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &TraceProducer::requestStop);
    }

    [[nodiscard]] Kind kind() const override { return Kind::Trace; }
    [[nodiscard]] bool isStoppable() const override { return true; }
    [[nodiscard]] ArtifactMeta meta() const override { return m_meta; }
    [[nodiscard]] quint64 events() const override { return m_preview ? m_preview->events() : 0; }
    [[nodiscard]] quint64 droppedEvents() const override { return m_preview ? m_preview->dropped() : 0; }

    void start(std::shared_ptr<Client> client) override
    {
        if (!client)
            return finishSoon(fail(ErrorCode::NotFound, Message::tr("Unable to discover a target process.")), {});
        if (m_spec.request.providers.isEmpty())
            return finishSoon(fail(ErrorCode::InvalidArgument, Message::tr("Failed to start the event pipe session")), {});
        openSession(QPointer(this), std::move(client), withHeartbeat(m_spec.request));
    }

    [[nodiscard]] QByteArray take(qint64 maxBytes) override
    {
        if (!m_session || (m_preview && m_preview->isBehind()))
            return {};
        QByteArray bytes = m_session->read(maxBytes);
        if (m_preview && !bytes.isEmpty())
            m_preview->feed(bytes);
        return bytes;
    }

    void requestStop() override
    {
        if (m_stopWanted || m_isFinished)
            return;
        m_stopWanted = true;
        m_timer.stop();
        Q_EMIT stopping();
        if (m_session)
            m_session->requestStop();
    }

    void abort() override
    {
        if (m_isFinished || m_isAborted)
            return;
        m_isAborted = true;
        m_timer.stop();
        if (m_session)
            m_session->abort();
        else
            finish(fail(ErrorCode::Cancelled, Message::tr("The trace was cancelled.")), {});
    }

private:
    /// Runs on whether the producer lives or not: a session that comes too late is stopped by its own end.
    static QCoro::Task<> openSession(QPointer<TraceProducer> self, std::shared_ptr<Client> client, SessionRequest request)
    {
        auto opened = co_await client->startSession(request);
        if (!opened && mayRetryWithoutRundown(request, opened.error())) {
            request.rundownKeyword = 0;
            opened = co_await client->startSession(request);
        }
        if (self && !self->m_isFinished)
            self->adopt(std::move(opened));
    }

    void adopt(Result<std::unique_ptr<EventPipeSession>> opened)
    {
        if (!opened)
            return finish(fail(opened), {});
        m_session = std::move(*opened);
        if (m_spec.hasPreview || m_spec.stoppingEvent) {
            m_preview = std::make_unique<LivePreview>(m_spec.stoppingEvent);
            connect(m_preview.get(), &LivePreview::caughtUp, this, &Producer::readyRead);
            connect(m_preview.get(), &LivePreview::stoppingEventSeen, this, [this] {
                m_note = Message::tr("Stopped by the event %1.").arg(m_spec.stoppingEvent->event);
                requestStop();
            });
            connect(m_preview.get(), &LivePreview::stoppingEventUnusable, this, [this](const Message &sentence) {
                qCWarning(lcArtifacts).noquote() << sentence.english();
                m_note = sentence;
            });
        }
        connect(m_session.get(), &EventPipeSession::readyRead, this, &Producer::readyRead);
        connect(m_session.get(), &EventPipeSession::ended, this, &TraceProducer::endWith);
        const QPointer<TraceProducer> self(this);
        Q_EMIT started();
        if (!self || m_isAborted)
            return;
        if (m_stopWanted)
            m_session->requestStop();
        else if (m_spec.duration && m_spec.duration->count() >= 0)
            m_timer.start(*m_spec.duration);
        if (m_session->bytesAvailable() > 0)
            Q_EMIT readyRead();
        if (self && m_session->state() == EventPipeSession::State::Ended)
            endWith(m_session->end());
    }

    void endWith(EventPipeSession::End end)
    {
        switch (end) {
        case EventPipeSession::End::NotYet: return;
        case EventPipeSession::End::Stopped: return finish({}, m_note);
        case EventPipeSession::End::TargetEnded:
            if (m_session->bytesRead() == 0 && m_session->bytesAvailable() == 0)
                return finish(fail(ErrorCode::Disconnected, Message::tr("End of stream")), {});
            return finish({}, Message::tr("The process ended; everything up to then is kept."));
        case EventPipeSession::End::StopTimedOut:
            return finish(fail(ErrorCode::NotAnswering,
                               Message::tr("The process did not answer the stop. Everything up to then is kept, "
                                  "but method names may be missing.")),
                          {});
        case EventPipeSession::End::Aborted:
            return finish(fail(ErrorCode::Cancelled, Message::tr("The trace was cancelled.")), {});
        }
    }

    void finishSoon(Result<void> outcome, Message note)
    {
        QMetaObject::invokeMethod(this, [this, outcome, note] { finish(outcome, note); }, Qt::QueuedConnection);
    }

    void finish(const Result<void> &outcome, const Message &note)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_timer.stop();
        Q_EMIT finished(outcome, note);
    }

    TraceSpec m_spec;
    ArtifactMeta m_meta;
    QTimer m_timer;
    std::unique_ptr<EventPipeSession> m_session;
    std::unique_ptr<LivePreview> m_preview;
    Message m_note;
    bool m_stopWanted = false;
    bool m_isAborted = false;
    bool m_isFinished = false;
};

} // namespace

QString artifactStamp(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyyMMdd_HHmmss_zzz"_s);
}

std::unique_ptr<Producer> makeTraceProducer(TraceSpec spec, const Clock &clock)
{
    return std::make_unique<TraceProducer>(std::move(spec), clock);
}

} // namespace clrscope::artifacts

#include "traceproducer.moc"
