// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace clrscope::simruntime {

/// A diagnostic port to dial, as in DOTNET_DiagnosticPorts.
struct Port
{
    std::string path;
    bool suspend = true;
};

/// What the simulated process is and does; every field has a command line option (see usage()).
struct Options
{
    std::string name = "shop.web";
    std::string commandLine; ///< empty: made from the name
    std::string runtimeVersion = "10.0.12";
    std::string operatingSystem = "Linux";
    std::string architecture = "x64";
    std::string rid = "linux-x64";
    std::string folder;        ///< where the socket goes: $TMPDIR, else /tmp
    std::string key;           ///< instead of the start time
    std::uint64_t claimedPid = 0;
    std::optional<Guid> cookie;
    std::vector<std::string> environment; ///< NAME=value, beside our own
    std::vector<Port> ports;
    std::vector<std::string> faults;
    bool hasSocket = true;
    bool mapsRuntime = false; ///< maps a file called libcoreclr.so, as a real process does
    bool isSuspended = false;
    bool endsWithStdin = false;
    double exitAfterSeconds = 0;
    double eventsPerSecond = 0; ///< 0: what each provider does by itself
    std::size_t eventBytes = 0; ///< extra payload of load events
    double logsPerSecond = 4;
    double exceptionsPerSecond = 0.5;
    unsigned methods = 400;
    unsigned threads = 4;
    unsigned extraSeries = 0;
    std::size_t dumpBytes = 256 * 1024;
    double dumpSeconds = 0;
    unsigned flushMs = 40;
    unsigned long seed = 1;

    [[nodiscard]] int majorVersion() const;
};

/// Reads the command line and the variables the runtime itself reads. Exits on --help and nonsense.
[[nodiscard]] Options parseOptions(int argc, char **argv);

/// The faults in force; changed at run time by control lines, asked by the server and the sessions.
/// A fault is NAME[=VALUE][@COMMAND], COMMAND one of info, env, collect, stop, dump, resume, set.
class Faults
{
public:
    void add(const std::string &text);
    void clear();
    [[nodiscard]] std::optional<std::string> value(const std::string &name, const std::string &command) const;
    [[nodiscard]] bool has(const std::string &name, const std::string &command = {}) const
    {
        return value(name, command).has_value();
    }

private:
    struct Fault
    {
        std::string value;
        std::string command;
    };
    mutable std::mutex m_mutex;
    std::multimap<std::string, Fault> m_faults;
};

} // namespace clrscope::simruntime
