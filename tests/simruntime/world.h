// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content.h"
#include "options.h"
#include "session.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <random>

namespace clrscope::simruntime {

/// The simulated process: its identity, its code, its sessions and what happens in it. Sessions,
/// the ticker and the IPC server run on threads of their own, as in a real runtime.
class World
{
public:
    explicit World(Options options);
    ~World();

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] std::uint64_t pid() const { return m_pid; }
    [[nodiscard]] const Guid &cookie() const { return m_cookie; }
    [[nodiscard]] std::string commandLine() const; ///< only the executable while suspended
    [[nodiscard]] bool isSuspended() const { return m_suspensions > 0; }
    void resumeOne(); ///< one port's resume
    void resumeAll() { m_suspensions = 0; }
    void setSuspensions(int count) { m_suspensions = count; }
    [[nodiscard]] double eventsPerSecond() const { return m_eventsPerSecond; }
    void setEventsPerSecond(double rate) { m_eventsPerSecond = rate; }
    [[nodiscard]] const Code &code() const { return m_code; }
    [[nodiscard]] Logs &logs() { return m_logs; }
    [[nodiscard]] RuntimeEvents &runtime() { return m_runtime; }

    /// Opens a session that will stream to socket; null when 64 run.
    [[nodiscard]] std::shared_ptr<Session> openSession(int socket, SessionSettings settings);
    [[nodiscard]] std::shared_ptr<Session> findSession(std::uint64_t id);
    void sessionStreams(Session &session); ///< providers see it from now on
    void sessionEnded(Session &session);
    void stopAllSessions();

    /// To every session that wants it. while suspended nothing is said.
    void publish(const EventType &type, std::string payload, std::uint64_t thread = 0, int stack = -1,
                 const Guid &activity = {}, const Guid &related = {});
    void forEachSession(const std::function<void(Session &)> &visit);
    void wakeTicker();

private:
    void tickerRun();

    Options m_options;
    Faults m_faults;
    std::uint64_t m_pid = 0;
    Guid m_cookie{};
    Code m_code;
    std::atomic<int> m_suspensions = 0;
    std::atomic<double> m_eventsPerSecond = 0;
    std::mutex m_mutex; ///< sessions
    std::vector<std::shared_ptr<Session>> m_sessions;
    std::mutex m_contentMutex; ///< counters, meters, logs, runtime events
    Counters m_counters;
    Meters m_meters;
    Logs m_logs;
    RuntimeEvents m_runtime;
    std::mutex m_tickMutex;
    std::condition_variable m_tick;
    bool m_wake = false;
    bool m_quit = false;
    std::thread m_ticker;
};

} // namespace clrscope::simruntime
