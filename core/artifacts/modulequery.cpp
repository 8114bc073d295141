// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/artifacts/modulequery.h"

#include <clrscope/diagnostics/eventpipesession.h>
#include <clrscope/nettrace/reader.h>

#include <QPointer>
#include <QPromise>
#include <QThreadPool>

namespace clrscope::artifacts {

using diagnostics::EventPipeSession;

namespace {

constexpr quint32 bufferMiB = 64;

struct Collector : nettrace::Handler
{
    void onEvent(const nettrace::Event &event) override { decoder.handle(event); }
    events::ModuleDecoder decoder;
};

LoadedModules read(const QByteArray &bytes)
{
    Collector collector;
    nettrace::Reader reader(collector, nettrace::Order::Arrival);
    reader.feed(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    const auto status = reader.finish();
    LoadedModules loaded;
    loaded.modules = collector.decoder.modules();
    loaded.runtimePath = QString::fromStdString(collector.decoder.runtimePath());
    loaded.isComplete = collector.decoder.isComplete() && status == nettrace::Status::Complete && reader.statistics().dropped == 0;
    loaded.lost = collector.decoder.badEvents() + collector.decoder.lostModules() + reader.statistics().dropped;
    loaded.bytes = static_cast<quint64>(bytes.size());
    return loaded;
}

} // namespace

ModuleQuery::ModuleQuery(std::chrono::milliseconds limit, QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(fail(ErrorCode::NotAnswering,
                    Message::tr("The process did not list its modules within %n s. It may be stopped in a debugger or suspended.", nullptr,
                       int(std::chrono::ceil<std::chrono::seconds>(m_limit.intervalAsDuration()).count()))));
    });
    connect(&m_parsing, &QFutureWatcherBase::finished, this, [this] {
        if (m_isFinished || m_parsing.future().resultCount() == 0)
            return;
        LoadedModules loaded = std::move(*m_parsing.result());
        loaded.took = m_took;
        if (loaded.modules.empty())
            finish(fail(ErrorCode::Protocol, Message::tr("The process listed no modules: its runtime may be starting or ending.")));
        else
            finish(std::move(loaded));
    });
}

ModuleQuery::~ModuleQuery()
{
    m_isFinished = true;
    if (m_session)
        m_session->disconnect(this); // going away, it closes the stream
}

void ModuleQuery::start(std::shared_ptr<diagnostics::Client> client)
{
    Q_ASSERT(!m_session && client);
    diagnostics::SessionRequest request;
    // Nobody's provider: nothing is sent but the rundown at the end.
    request.providers = {{.name = QStringLiteral("X-None")}};
    request.bufferMiB = bufferMiB;
    request.rundownKeyword = events::loaderRundownKeyword;
    request.hasStacks = false;
    m_startedAt = std::chrono::steady_clock::now();
    m_limit.start();
    static_cast<void>(open(this, std::move(client), std::move(request)));
}

void ModuleQuery::cancel()
{
    finish(fail(ErrorCode::Cancelled, Message::tr("Listing the modules was cancelled.")));
}

QCoro::Task<> ModuleQuery::open(QPointer<ModuleQuery> self, std::shared_ptr<diagnostics::Client> client,
                                diagnostics::SessionRequest request)
{
    auto opened = co_await client->startSession(std::move(request));
    if (self)
        self->adopt(std::move(opened));
}

void ModuleQuery::adopt(Result<std::unique_ptr<EventPipeSession>> opened)
{
    if (m_isFinished)
        return;
    if (!opened) {
        finish(fail(opened));
        return;
    }
    m_session = std::move(*opened);
    connect(m_session.get(), &EventPipeSession::readyRead, this, &ModuleQuery::pump);
    connect(m_session.get(), &EventPipeSession::ended, this, &ModuleQuery::pump);
    m_session->requestStop();
    pump();
}

void ModuleQuery::pump()
{
    if (m_isFinished || !m_session)
        return;
    constexpr qint64 pieceBytes = 256 * 1024;
    for (QByteArray piece = m_session->read(pieceBytes); !piece.isEmpty(); piece = m_session->read(pieceBytes)) {
        m_bytes += piece;
        if (m_bytes.size() > maxBytes) {
            finish(fail(ErrorCode::LimitReached, Message::tr("The process lists more than %1 MiB of methods and modules: too much to show.")
                                                     .arg(maxBytes / 1024 / 1024)));
            return;
        }
    }
    if (m_session->state() != EventPipeSession::State::Ended)
        return;
    switch (m_session->end()) {
    case EventPipeSession::End::TargetEnded:
        finish(fail(ErrorCode::Disconnected, Message::tr("The process ended while it listed its modules.")));
        return;
    case EventPipeSession::End::StopTimedOut:
        finish(fail(ErrorCode::NotAnswering, Message::tr("The process began to list its modules and fell silent.")));
        return;
    case EventPipeSession::End::NotYet:
    case EventPipeSession::End::Stopped:
    case EventPipeSession::End::Aborted:
        break;
    }
    parse();
}

void ModuleQuery::parse()
{
    m_took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_startedAt);
    m_session->disconnect(this);
    m_session.release()->deleteLater(); // we may stand in one of its signals
    auto promise = std::make_shared<QPromise<Parsed>>();
    m_parsing.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, bytes = std::exchange(m_bytes, {})] {
        promise->start();
        promise->addResult(std::make_shared<LoadedModules>(read(bytes)));
        promise->finish();
    });
}

void ModuleQuery::finish(Result<LoadedModules> result)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_limit.stop();
    m_bytes.clear();
    if (m_session) {
        m_session->disconnect(this);
        m_session->abort();
        m_session.release()->deleteLater();
    }
    Q_EMIT finished(result);
}

} // namespace clrscope::artifacts
