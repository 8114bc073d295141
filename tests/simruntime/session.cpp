// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

namespace clrscope::simruntime {

std::map<std::string, std::string> parseArguments(const std::string &text)
{
    std::map<std::string, std::string> out;
    std::string key, value;
    bool inQuotes = false, inValue = false;
    const auto flush = [&] {
        if (!key.empty())
            out[key] = value;
        key.clear();
        value.clear();
        inValue = false;
    };
    for (const char c : text) {
        if (c == '"')
            inQuotes = !inQuotes;
        else if (c == ';' && !inQuotes)
            flush();
        else if (c == '=' && !inQuotes && !inValue)
            inValue = true;
        else
            (inValue ? value : key) += c;
    }
    flush();
    return out;
}

Session::Session(World &world, int socket, std::uint64_t id, SessionSettings settings)
    : m_world(world), m_socket(socket), m_id(id), m_settings(std::move(settings)), m_emitter(world.code().stacks)
{
}

Session::~Session()
{
    if (m_thread.joinable()) {
        if (m_thread.get_id() == std::this_thread::get_id())
            m_thread.detach();
        else
            m_thread.join();
    }
}

void Session::start(const std::string &reply)
{
    m_thread = std::thread([this, reply] { run(reply); });
}

const ProviderRequest *Session::provider(const std::string &name) const
{
    const auto found = std::find_if(m_settings.providers.begin(), m_settings.providers.end(),
                                    [&](const ProviderRequest &request) { return request.name == name; });
    return found == m_settings.providers.end() ? nullptr : &*found;
}

bool Session::wants(const EventType &type) const
{
    const std::uint64_t keywords = type.keywords & 0x0FFFFFFFFFFF;
    for (const ProviderRequest &request : m_settings.providers) {
        if (request.name == type.provider && (type.level == 0 || static_cast<std::uint32_t>(type.level) <= request.level)
            && (keywords == 0 || (keywords & request.keywords) != 0))
            return true;
    }
    return false;
}

void Session::post(SimEvent event)
{
    const std::scoped_lock lock(m_mutex);
    const std::size_t bytes = event.payload.size() + 80;
    if (m_inboxBytes + bytes > m_settings.bufferBytes) {
        ++m_dropped[event.captureThread ? event.captureThread : event.thread];
        return;
    }
    m_inboxBytes += bytes;
    m_inbox.push_back(std::move(event));
}

void Session::requestStop()
{
    m_stopRequested = true;
    m_wake.notify_all();
}

void Session::waitForEnd()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_hasEnded.load(); });
}

bool Session::write(const std::string &bytes)
{
    std::size_t limit = bytes.size();
    bool isLast = false;
    if (const auto bound = m_world.faults().value("drop-stream-after", "collect")) {
        const std::uint64_t most = std::strtoull(bound->c_str(), nullptr, 0);
        if (m_written + bytes.size() >= most) {
            limit = most > m_written ? static_cast<std::size_t>(most - m_written) : 0;
            isLast = true;
        }
    }
    for (std::size_t done = 0; done < limit;) {
        const ssize_t n = ::send(m_socket, bytes.data() + done, limit - done, MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        done += static_cast<std::size_t>(n);
    }
    m_written += limit;
    return !isLast;
}

void Session::fill(std::int64_t now)
{
    std::vector<SimEvent> inbox;
    std::map<std::uint64_t, std::uint32_t> dropped;
    {
        const std::scoped_lock lock(m_mutex);
        inbox.swap(m_inbox);
        dropped.swap(m_dropped);
        m_inboxBytes = 0;
    }
    for (SimEvent &event : inbox)
        m_emitter.add(std::move(event));
    if (!m_world.isSuspended()) {
        const std::size_t room = m_settings.bufferBytes / (64 + m_world.options().eventBytes);
        m_loadIndex += m_world.runtime().fill(*this, m_emitter, m_filledUpTo, now, room, m_loadIndex);
    }
    for (const auto &[thread, count] : dropped)
        m_emitter.drop(thread, count);
    m_filledUpTo = now;
}

void Session::run(std::string reply)
{
    const Faults &faults = m_world.faults();
    const bool isGarbage = faults.has("garbage-stream", "collect");
    const bool isSilent = faults.has("silent-stream", "collect");
    const std::string preamble = isGarbage ? std::string(4096, '\xA5') : m_emitter.preamble(m_world.pid());
    m_filledUpTo = nowTicks();
    bool isAlive = false;
    if (faults.has("merge", "collect")) {
        isAlive = write(reply + preamble);
    } else if (const auto split = faults.value("split", "collect")) {
        const std::size_t step = std::max(1UL, std::strtoul(split->c_str(), nullptr, 10));
        isAlive = true;
        for (std::size_t i = 0; isAlive && i < reply.size(); i += step) {
            isAlive = write(reply.substr(i, step));
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        isAlive = isAlive && write(preamble);
    } else {
        isAlive = write(reply) && (isSilent || write(preamble));
    }
    m_world.sessionStreams(*this);
    while (isAlive && !m_stopRequested) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, std::chrono::milliseconds(m_world.options().flushMs),
                            [this] { return m_stopRequested.load(); });
        }
        fill(nowTicks());
        if (!isSilent && m_emitter.pending() > 0)
            isAlive = write(m_emitter.flush());
    }
    m_world.sessionEnded(*this);
    if (isAlive && !isSilent) {
        fill(nowTicks());
        isAlive = write(m_emitter.flush());
        if (isAlive) {
            if (m_settings.rundownKeyword != 0)
                m_world.runtime().rundown(m_settings.rundownKeyword, m_emitter);
            m_world.runtime().processInfo(m_emitter);
            std::string tail = m_emitter.finish(!faults.has("no-endtag", "collect"));
            if (faults.has("truncate", "collect"))
                tail.resize(tail.size() - std::min<std::size_t>(tail.size(), 50));
            write(tail);
        }
    }
    ::close(m_socket);
    const std::scoped_lock lock(m_mutex);
    m_hasEnded = true;
    m_wake.notify_all();
}

} // namespace clrscope::simruntime
