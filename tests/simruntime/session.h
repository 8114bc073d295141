// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traceemitter.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace clrscope::simruntime {

class World;

struct ProviderRequest
{
    std::string name;
    std::uint64_t keywords = 0;
    std::uint32_t level = 0;
    std::map<std::string, std::string> arguments;
};

/// "key=value;key="va;lue"" into pairs (diagnostics-ipc §4.2).
[[nodiscard]] std::map<std::string, std::string> parseArguments(const std::string &text);

struct SessionSettings
{
    std::vector<ProviderRequest> providers;
    std::uint64_t rundownKeyword = 0;
    bool hasStacks = true;
    std::size_t bufferBytes = 0;
};

/// One EventPipe session with its streaming thread. Like the real one it blocks in write() when
/// nobody reads, drops events beyond its buffer, and notices a vanished reader at its next write.
class Session
{
public:
    Session(World &world, int socket, std::uint64_t id, SessionSettings settings);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Sends the reply (and what else goes first) and starts streaming.
    void start(const std::string &reply);
    [[nodiscard]] std::uint64_t id() const { return m_id; }
    [[nodiscard]] const SessionSettings &settings() const { return m_settings; }
    [[nodiscard]] const ProviderRequest *provider(const std::string &name) const;
    [[nodiscard]] bool wants(const EventType &type) const;
    void post(SimEvent event);
    void requestStop();
    /// Until the stream has ended: never returns while nobody drains it.
    void waitForEnd();
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    void run(std::string reply);
    bool write(const std::string &bytes);
    void fill(std::int64_t now);
    void rundown();

    World &m_world;
    int m_socket;
    std::uint64_t m_id;
    SessionSettings m_settings;
    TraceEmitter m_emitter;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<SimEvent> m_inbox;
    std::size_t m_inboxBytes = 0;
    std::map<std::uint64_t, std::uint32_t> m_dropped;
    std::int64_t m_filledUpTo = 0;
    std::uint64_t m_loadIndex = 0;
    std::uint64_t m_written = 0;
    std::atomic<bool> m_stopRequested = false;
    std::atomic<bool> m_hasEnded = false;
};

} // namespace clrscope::simruntime
