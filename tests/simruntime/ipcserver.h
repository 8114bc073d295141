// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace clrscope::simruntime {

/// The diagnostics server: one sequential thread for the default socket and all dialled ports,
/// exactly as slow, trusting and blockable as the real one (diagnostics-ipc §3.5, §6).
class IpcServer
{
public:
    explicit IpcServer(World &world);
    ~IpcServer();

    /// Binds and starts. Returns the socket's path ("-" without one), empty on failure.
    [[nodiscard]] std::string start();
    void removeSocket();

private:
    struct DialledPort
    {
        Port port;
        int socket = -1;
        std::int64_t retryAt = 0;
        double waitMs = 10;
        bool isResumed = false;
    };
    struct Request
    {
        std::uint8_t set = 0;
        std::uint8_t id = 0;
        std::string payload;
    };

    void run();
    /// Between bind() and listen() a real runtime's socket is there and refuses; false on errors.
    [[nodiscard]] bool listen();
    void dial(DialledPort &port);
    /// Reads one command and answers it; the connection is used up afterwards.
    void serve(int socket, DialledPort *port);
    void collect(int socket, const Request &request, const std::string &name);
    [[nodiscard]] bool knows(const Request &request) const;
    void ok(int socket, const std::string &payload, const std::string &command);
    void error(int socket, std::uint32_t code, const std::string &command, const std::string &more = {});
    void reply(int socket, std::uint8_t id, const std::string &payload, const std::string &command);
    [[nodiscard]] std::string processInfo(int version) const;
    void dump(int socket, const Request &request);

    World &m_world;
    std::string m_path;
    int m_listener = -1;
    bool m_isListening = false;
    std::vector<DialledPort> m_ports;
    std::vector<int> m_leftOpen; ///< .NET 10 leaves refused sessions' connections open
    std::vector<std::pair<std::string, std::string>> m_environment;
    std::thread m_thread;
    std::atomic<bool> m_quit = false;
};

} // namespace clrscope::simruntime
