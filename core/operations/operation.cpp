// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

#include <QScopedValueRollback>

namespace clrscope::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 64 * 1024;          // rest-api §10.4
constexpr qint64 turnBytes = 32 * blockBytes;     // then others on this thread have their turn
constexpr int stallTicks = 5;

} // namespace

Operation::Operation(StartRequest request, const Clock &clock, std::chrono::milliseconds stallLimit)
    : m_producer(std::move(request.producer)), m_sink(std::move(request.sink)), m_clock(clock)
{
    m_snapshot = {.id = QUuid::createUuid(),
                  .kind = m_producer->kind(),
                  .state = State::Starting,
                  .process = std::move(request.process),
                  .tags = std::move(request.tags),
                  .createdUtc = clock.nowUtc(),
                  .endedUtc = {},
                  .initiator = std::move(request.initiator),
                  .contents = std::move(request.contents),
                  .egressProvider = std::move(request.egressProvider),
                  .destination = std::move(request.destination),
                  .resourceLocation = {},
                  .bytesWritten = 0,
                  .events = 0,
                  .droppedEvents = 0,
                  .durationSeconds = request.durationSeconds,
                  .isStoppable = false,
                  .isDraining = false,
                  .error = std::nullopt,
                  .note = {}};
    m_snapshot.tags.removeDuplicates();
    m_stall.setInterval(stallLimit / stallTicks);
    connect(&m_stall, &QTimer::timeout, this, &Operation::checkStall);

    using artifacts::Producer;
    connect(m_producer.get(), &Producer::started, this, [this] {
        if (m_snapshot.state == State::Starting)
            setState(State::Running);
    });
    connect(m_producer.get(), &Producer::stopping, this, [this] {
        m_isStopping = true;
        pumpLater(); // begins to watch a sink that is stalled already
        Q_EMIT stateChanged();
    });
    connect(m_producer.get(), &Producer::readyRead, this, &Operation::pump);
    connect(m_producer.get(), &Producer::finished, this, &Operation::takeOutcome);
    connect(m_sink.get(), &Sink::opened, this, [this](const QString &path) {
        if (m_snapshot.destination == path)
            return;
        m_snapshot.destination = path;
        Q_EMIT stateChanged();
    });
    connect(m_sink.get(), &Sink::ready, this, &Operation::pump);
    connect(m_sink.get(), &Sink::broken, this, [this] {
        if (!isFinal(m_snapshot.state))
            static_cast<void>(cancel());
    });
    connect(m_sink.get(), &Sink::failed, this, [this](const Error &error) {
        if (!m_isSinkEnding && !isFinal(m_snapshot.state))
            breakOff(error);
        pumpLater();
    });
    connect(m_sink.get(), &Sink::enough, this, [this](const Message &why) {
        addNote(why);
        static_cast<void>(stop());
    });
    connect(m_sink.get(), &Sink::settled, this, [this](const Result<QString> &location) { conclude(location); });
}

Operation::~Operation() = default;

void Operation::begin(std::shared_ptr<diagnostics::Client> client)
{
    m_producer->start(std::move(client));
}

Snapshot Operation::snapshot() const
{
    Snapshot snapshot = m_snapshot;
    snapshot.events = m_producer->events();
    snapshot.droppedEvents = m_producer->droppedEvents();
    snapshot.isStoppable = m_producer->isStoppable()
        && (snapshot.state == State::Starting || snapshot.state == State::Running);
    snapshot.isDraining = m_isStopping && !isFinal(snapshot.state);
    return snapshot;
}

Result<void> Operation::stop()
{
    if (m_snapshot.state != State::Starting && m_snapshot.state != State::Running)
        return fail(ErrorCode::InvalidState, Message::tr("Operation is not running."));
    if (!m_producer->isStoppable())
        return fail(ErrorCode::Unsupported, Message::tr("Operation does not support being stopped."));
    setState(State::Stopping);
    m_producer->requestStop();
    return {};
}

Result<void> Operation::cancel()
{
    if (isFinal(m_snapshot.state))
        return fail(ErrorCode::InvalidState, Message::tr("Operation is not running."));
    if (!m_sink->isDirect() && !m_isDiscarding && !m_isSinkEnding)
        pump(); // what has arrived is kept
    if (isFinal(m_snapshot.state))
        return {};
    m_stall.stop();
    m_isDiscarding = true;
    m_snapshot.endedUtc = m_clock.nowUtc();
    const bool wasEnding = std::exchange(m_isSinkEnding, true);
    setState(State::Cancelled);
    m_producer->abort();
    if (!wasEnding)
        m_sink->cancel();
    if (!m_sink->isDeferred())
        m_isSinkDone = true;
    pumpLater();
    return {};
}

bool Operation::isSettled() const
{
    return isFinal(m_snapshot.state) && m_isProducerDone && m_isSinkDone;
}

void Operation::pumpLater()
{
    if (std::exchange(m_isPumpQueued, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_isPumpQueued = false;
        pump();
    }, Qt::QueuedConnection);
}

void Operation::pump()
{
    if (m_isPumping) // a sink or producer answered at once: the loop below sees it
        return;
    const QScopedValueRollback pumping(m_isPumping, true);
    qint64 moved = 0;
    while (true) {
        if (!m_isDiscarding && !m_sink->canAccept())
            return watchStall();
        if (moved >= turnBytes)
            return pumpLater();
        const QByteArray bytes = m_producer->take(blockBytes);
        if (bytes.isEmpty())
            break;
        moved += bytes.size();
        if (!m_isDiscarding && !writeBlock(bytes))
            break;
    }
    if (moved > 0 && !m_isDiscarding)
        Q_EMIT progressed();
    if (m_isProducerDone) {
        if (!m_isSinkEnding)
            endSink();
        reportSettled();
    }
}

bool Operation::writeBlock(const QByteArray &bytes)
{
    m_blockedTicks = 0;
    if (!m_isOpen) {
        if (auto opened = m_sink->open(m_producer->meta()); !opened) {
            breakOff(opened.error());
            return false;
        }
        m_isOpen = true;
    }
    if (auto written = m_sink->write(bytes); !written) {
        breakOff(written.error());
        return false;
    }
    m_snapshot.bytesWritten += static_cast<quint64>(bytes.size());
    return !m_isDiscarding;
}

void Operation::watchStall()
{
    if (m_isStopping && !m_isProducerDone && !m_isDiscarding && !m_stall.isActive()) {
        m_blockedTicks = 0;
        m_stall.start();
    }
}

/// A receiver that takes something now and then is slow, not stalled: ready() may wait for much more
/// room than the next block needs, so it is asked here, too.
void Operation::checkStall()
{
    if (m_isDiscarding || m_isProducerDone || isFinal(m_snapshot.state)) {
        m_stall.stop();
    } else if (m_sink->canAccept()) {
        m_blockedTicks = 0;
        pump();
    } else if (++m_blockedTicks >= stallTicks) {
        discardRest();
    }
}

void Operation::discardRest()
{
    m_stall.stop();
    m_isDiscarding = true;
    m_outcome = fail(ErrorCode::NotAnswering,
                     Message::tr("The receiver stopped reading while the recording was being stopped. Its end was discarded, "
                        "so that the process is not held up; what was sent before is cut off."));
    pump();
}

void Operation::takeOutcome(const Result<void> &outcome, const Message &note)
{
    m_isProducerDone = true;
    if (m_outcome)
        m_outcome = outcome;
    addNote(note);
    if (m_isPumping)
        pumpLater();
    else
        pump();
}

/// The sink failed: nothing more can be kept, so the session ends.
void Operation::breakOff(const Error &error)
{
    if (m_sink->isDirect() && m_isOpen) { // the client went away
        static_cast<void>(cancel());
        return;
    }
    m_isDiscarding = true;
    m_outcome = tl::make_unexpected(error);
    m_stall.stop();
    m_producer->abort();
    if (!m_isSinkEnding)
        endSink();
}

void Operation::endSink()
{
    m_isSinkEnding = true;
    m_stall.stop();
    if (m_outcome && !m_isOpen) { // an empty artifact is one all the same
        auto opened = m_sink->open(m_producer->meta());
        if (opened)
            m_isOpen = true;
        else
            m_outcome = fail(opened);
    }
    const auto location = m_sink->finish(m_outcome);
    if (!m_sink->isDeferred())
        conclude(location);
}

void Operation::conclude(const Result<QString> &location)
{
    m_isSinkDone = true;
    addNote(m_sink->note());
    if (!isFinal(m_snapshot.state)) {
        const bool isSwallowed = m_sink->isDirect() && m_isOpen;
        m_snapshot.endedUtc = m_clock.nowUtc();
        if (location && m_outcome) {
            m_snapshot.resourceLocation = *location;
            setState(State::Succeeded);
        } else {
            // The sink knows best what became of the bytes, so its sentence wins.
            const Error error = location ? m_outcome.error() : location.error();
            if (isSwallowed) {
                addNote(error.message);
                setState(State::Succeeded);
            } else {
                m_snapshot.error = error;
                setState(State::Failed);
            }
        }
    } else {
        Q_EMIT stateChanged(); // the note
    }
    reportSettled();
}

void Operation::setState(State state)
{
    m_snapshot.state = state;
    Q_EMIT stateChanged();
}

void Operation::addNote(const Message &sentence)
{
    if (!sentence.isEmpty() && !m_snapshot.note.english().contains(sentence.english()))
        m_snapshot.note = Message::joined({m_snapshot.note, sentence}, u" "_s);
}

void Operation::reportSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace clrscope::operations
