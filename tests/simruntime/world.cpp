// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace clrscope::simruntime {

namespace {

constexpr std::size_t maxSessions = 64;
constexpr std::uint64_t firstSessionId = 0x55D0C0DE0000;

} // namespace

World::World(Options options)
    : m_options(std::move(options)),
      m_pid(m_options.claimedPid ? m_options.claimedPid : static_cast<std::uint64_t>(::getpid())),
      m_code(Code::make(m_options.name, m_options.methods, m_options.seed)),
      m_eventsPerSecond(m_options.eventsPerSecond),
      m_counters(*this), m_meters(*this), m_logs(*this), m_runtime(*this)
{
    if (m_options.cookie) {
        m_cookie = *m_options.cookie;
    } else {
        std::random_device random;
        for (std::uint8_t &byte : m_cookie)
            byte = static_cast<std::uint8_t>(random());
        m_cookie[7] = static_cast<std::uint8_t>((m_cookie[7] & 0x0F) | 0x40);
        m_cookie[8] = static_cast<std::uint8_t>((m_cookie[8] & 0x3F) | 0x80);
    }
    for (const std::string &fault : m_options.faults)
        m_faults.add(fault);
    m_ticker = std::thread([this] { tickerRun(); });
}

World::~World()
{
    {
        const std::scoped_lock lock(m_tickMutex);
        m_quit = true;
    }
    m_tick.notify_all();
    m_ticker.join();
}

std::string World::commandLine() const
{
    return isSuspended() ? m_options.commandLine.substr(0, m_options.commandLine.find(' ')) : m_options.commandLine;
}

void World::resumeOne()
{
    if (m_suspensions > 0)
        --m_suspensions;
    wakeTicker();
}

std::shared_ptr<Session> World::openSession(int socket, SessionSettings settings)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_sessions, [](const std::shared_ptr<Session> &session) { return session->hasEnded(); });
    if (m_sessions.size() >= maxSessions)
        return nullptr;
    // Ids are addresses in the real runtime: opaque, and used again by later sessions.
    std::uint64_t id = firstSessionId;
    while (std::any_of(m_sessions.begin(), m_sessions.end(), [&](const auto &session) { return session->id() == id; }))
        id += 0x180;
    m_sessions.push_back(std::make_shared<Session>(*this, socket, id, std::move(settings)));
    return m_sessions.back();
}

std::shared_ptr<Session> World::findSession(std::uint64_t id)
{
    const std::scoped_lock lock(m_mutex);
    for (const std::shared_ptr<Session> &session : m_sessions) {
        if (session->id() == id && !session->hasEnded())
            return session;
    }
    return nullptr;
}

void World::sessionStreams(Session &session)
{
    {
        const std::scoped_lock lock(m_contentMutex);
        m_counters.sessionStarted(session);
        m_meters.sessionStarted(session);
        m_logs.sessionStarted(session);
    }
    if (const ProviderRequest *runtime = session.provider("Microsoft-Windows-DotNETRuntime");
        runtime && (runtime->keywords & 0x800000) != 0 && !isSuspended())
        m_runtime.heapDump(session);
    wakeTicker();
}

void World::sessionEnded(Session &session)
{
    const std::scoped_lock lock(m_contentMutex);
    m_counters.sessionEnded(session);
    m_meters.sessionEnded(session);
}

void World::stopAllSessions()
{
    std::vector<std::shared_ptr<Session>> sessions;
    {
        const std::scoped_lock lock(m_mutex);
        sessions = m_sessions;
    }
    for (const auto &session : sessions)
        session->requestStop();
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(3);
    for (const auto &session : sessions) {
        while (!session->hasEnded() && std::chrono::steady_clock::now() < deadline)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

void World::publish(const EventType &type, std::string payload, std::uint64_t thread, int stack,
                    const Guid &activity, const Guid &related)
{
    if (isSuspended())
        return;
    SimEvent event{.type = &type, .ticks = nowTicks(), .thread = thread ? thread : m_pid, .captureThread = 0,
                   .stack = stack, .activity = activity, .related = related, .payload = std::move(payload)};
    forEachSession([&](Session &session) {
        if (session.wants(type)) {
            SimEvent copy = event;
            if (!session.settings().hasStacks)
                copy.stack = -1;
            session.post(std::move(copy));
        }
    });
}

void World::forEachSession(const std::function<void(Session &)> &visit)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &session : m_sessions) {
        if (!session->hasEnded())
            visit(*session);
    }
}

void World::wakeTicker()
{
    {
        const std::scoped_lock lock(m_tickMutex);
        m_wake = true;
    }
    m_tick.notify_all();
}

void World::tickerRun()
{
    std::unique_lock lock(m_tickMutex);
    while (!m_quit) {
        m_wake = false;
        lock.unlock();
        const std::int64_t now = nowTicks();
        std::int64_t due = now + 1'000'000'000;
        {
            const std::scoped_lock content(m_contentMutex);
            bool isListenedTo = false;
            forEachSession([&](Session &) { isListenedTo = true; });
            if (isListenedTo && !isSuspended()) {
                due = std::min({due, m_counters.tick(now), m_meters.tick(now), m_logs.tick(now), m_runtime.tick(now)});
            }
        }
        lock.lock();
        if (m_quit || m_wake)
            continue;
        m_tick.wait_for(lock, std::chrono::nanoseconds(std::max<std::int64_t>(due - nowTicks(), 1'000'000)),
                        [this] { return m_quit || m_wake; });
    }
}

} // namespace clrscope::simruntime
