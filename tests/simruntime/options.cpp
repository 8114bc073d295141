// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace clrscope::simruntime {

namespace {

const char usageText[] = R"(clrscope-simruntime: speaks the diagnostics side of a .NET process.

  --name NAME               entry assembly (shop.web)       --command-line TEXT
  --runtime-version V       what it knows follows (10.0.12) --os, --arch, --rid TEXT
  --tmpdir DIR              folder of the socket            --key TEXT, --pid N, --cookie GUID
  --env NAME=VALUE          more environment (repeatable)
  --connect PATH[,suspend|nosuspend]   dial this port (repeatable; DOTNET_DiagnosticPorts too)
  --no-socket               no default socket               --map-coreclr  look like .NET in /proc
  --suspended               held before Main                --exit-after SECONDS
  --events-per-second N     samples and load events         --event-bytes N
  --logs-per-second N       --exceptions-per-second N       --methods N  --threads N  --series N
  --dump-bytes N            --dump-seconds N                --flush-ms N  --seed N
  --end-with-stdin          exit when standard input ends
  --fault NAME[=VALUE][@COMMAND]  (repeatable) of
     no-listen no-reply garbage half-header hang-after-header close-after-header lie-size slow=MS split=N
     error=HRESULT refuse-session merge hang-on-stop crash-on-info crash-on-collect crash-on-stop
     crash-on-dump silent-stream garbage-stream drop-stream-after=BYTES truncate no-endtag
     COMMAND: info env collect stop dump resume set

Prints "ready SOCKET" once its socket is there. Control lines on standard input: fault NAME, clear-faults,
exit, crash, rate N, log LEVEL CATEGORY TEXT, throw TYPE TEXT, resume.
)";

[[noreturn]] void die(const std::string &why)
{
    std::fprintf(stderr, "clrscope-simruntime: %s (try --help)\n", why.c_str());
    std::exit(2);
}

Port parsePort(const std::string &text)
{
    Port port;
    std::istringstream stream(text);
    std::string piece;
    std::getline(stream, port.path, ',');
    bool isDecided = false;
    while (std::getline(stream, piece, ',')) {
        if (!isDecided && (piece == "suspend" || piece == "nosuspend")) {
            port.suspend = piece == "suspend";
            isDecided = true;
        }
    }
    return port;
}

Guid parseGuid(const std::string &text)
{
    std::string digits;
    for (const char c : text) {
        if (c != '-' && c != '{' && c != '}')
            digits += c;
    }
    if (digits.size() != 32)
        die("not a GUID: " + text);
    Guid printed{};
    for (std::size_t i = 0; i < 16; ++i)
        printed[i] = static_cast<std::uint8_t>(std::strtoul(digits.substr(i * 2, 2).c_str(), nullptr, 16));
    // The first three fields travel little-endian.
    constexpr std::array<std::size_t, 16> order{3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    Guid wire{};
    for (std::size_t i = 0; i < 16; ++i)
        wire[i] = printed[order[i]];
    return wire;
}

} // namespace

int Options::majorVersion() const
{
    return std::atoi(runtimeVersion.c_str());
}

Options parseOptions(int argc, char **argv)
{
    Options options;
    const auto variable = [](const char *name) -> std::string {
        for (const char *prefix : {"DOTNET_", "COMPlus_"}) {
            if (const char *value = std::getenv((std::string(prefix) + name).c_str()))
                return value;
        }
        return {};
    };
    const char *temp = std::getenv("TMPDIR");
    options.folder = temp && *temp ? temp : "/tmp";
    if (variable("EnableDiagnostics") == "0" || variable("EnableDiagnostics_IPC") == "0")
        options.hasSocket = false;
    if (variable("DefaultDiagnosticPortSuspend") == "1")
        options.isSuspended = true;
    std::istringstream ports(variable("DiagnosticPorts"));
    for (std::string port; std::getline(ports, port, ';');) {
        if (!port.empty())
            options.ports.push_back(parsePort(port));
    }

    for (int i = 1; i < argc; ++i) {
        std::string argument = argv[i];
        std::optional<std::string> inlined;
        if (const auto equals = argument.find('='); equals != std::string::npos && argument.starts_with("--")) {
            inlined = argument.substr(equals + 1);
            argument.resize(equals);
        }
        const auto next = [&]() -> std::string {
            if (inlined)
                return *inlined;
            if (++i >= argc)
                die("a value is missing after " + argument);
            return argv[i];
        };
        const auto number = [&] {
            const std::string text = next();
            char *end = nullptr;
            const double value = std::strtod(text.c_str(), &end);
            if (end == text.c_str() || *end || value < 0)
                die("not a number: " + text);
            return value;
        };
        if (argument == "--name") options.name = next();
        else if (argument == "--command-line") options.commandLine = next();
        else if (argument == "--runtime-version") options.runtimeVersion = next();
        else if (argument == "--os") options.operatingSystem = next();
        else if (argument == "--arch") options.architecture = next();
        else if (argument == "--rid") options.rid = next();
        else if (argument == "--tmpdir") options.folder = next();
        else if (argument == "--key") options.key = next();
        else if (argument == "--pid") options.claimedPid = static_cast<std::uint64_t>(number());
        else if (argument == "--cookie") options.cookie = parseGuid(next());
        else if (argument == "--env") options.environment.push_back(next());
        else if (argument == "--connect") options.ports.push_back(parsePort(next()));
        else if (argument == "--fault") options.faults.push_back(next());
        else if (argument == "--no-socket") options.hasSocket = false;
        else if (argument == "--map-coreclr") options.mapsRuntime = true;
        else if (argument == "--suspended") options.isSuspended = true;
        else if (argument == "--end-with-stdin") options.endsWithStdin = true;
        else if (argument == "--exit-after") options.exitAfterSeconds = number();
        else if (argument == "--events-per-second") options.eventsPerSecond = number();
        else if (argument == "--event-bytes") options.eventBytes = static_cast<std::size_t>(number());
        else if (argument == "--logs-per-second") options.logsPerSecond = number();
        else if (argument == "--exceptions-per-second") options.exceptionsPerSecond = number();
        else if (argument == "--methods") options.methods = static_cast<unsigned>(number());
        else if (argument == "--threads") options.threads = std::max(1U, static_cast<unsigned>(number()));
        else if (argument == "--series") options.extraSeries = static_cast<unsigned>(number());
        else if (argument == "--dump-bytes") options.dumpBytes = static_cast<std::size_t>(number());
        else if (argument == "--dump-seconds") options.dumpSeconds = number();
        else if (argument == "--flush-ms") options.flushMs = std::max(1U, static_cast<unsigned>(number()));
        else if (argument == "--seed") options.seed = static_cast<unsigned long>(number());
        else if (argument == "--help") {
            std::fputs(usageText, stdout);
            std::exit(0);
        } else {
            die("unknown option " + argument);
        }
    }
    if (options.commandLine.empty())
        options.commandLine = "/srv/" + options.name + "/" + options.name + " /srv/" + options.name + "/"
            + options.name + ".dll --urls http://localhost:5000";
    return options;
}

void Faults::add(const std::string &text)
{
    std::string name = text;
    Fault fault;
    if (const auto at = name.find('@'); at != std::string::npos) {
        fault.command = name.substr(at + 1);
        name.resize(at);
    }
    if (const auto equals = name.find('='); equals != std::string::npos) {
        fault.value = name.substr(equals + 1);
        name.resize(equals);
    }
    const std::scoped_lock lock(m_mutex);
    m_faults.emplace(name, fault);
}

void Faults::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

std::optional<std::string> Faults::value(const std::string &name, const std::string &command) const
{
    const std::scoped_lock lock(m_mutex);
    const auto [begin, end] = m_faults.equal_range(name);
    for (auto it = begin; it != end; ++it) {
        if (it->second.command.empty() || it->second.command == command)
            return it->second.value;
    }
    return {};
}

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string out;
    out.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0;
        if (length == 0 || i + length > utf8.size()) {
            out += u'\uFFFD';
            ++i;
            continue;
        }
        std::uint32_t code = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length; ++k)
            code = code << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        if (code >= 0x10000) {
            out += static_cast<char16_t>(0xD7C0 + (code >> 10));
            out += static_cast<char16_t>(0xDC00 + (code & 0x3FF));
        } else {
            out += static_cast<char16_t>(code);
        }
        i += length;
    }
    return out;
}

std::string toUtf8(std::u16string_view utf16)
{
    std::string out;
    for (std::size_t i = 0; i < utf16.size(); ++i) {
        std::uint32_t code = utf16[i];
        if (code >= 0xD800 && code < 0xDC00 && i + 1 < utf16.size())
            code = 0x10000 + ((code - 0xD800) << 10) + (utf16[++i] - 0xDC00U);
        const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
        if (code < 0x80) {
            out += static_cast<char>(code);
        } else if (code < 0x800) {
            out += static_cast<char>(0xC0 | (code >> 6));
            tail(0);
        } else if (code < 0x10000) {
            out += static_cast<char>(0xE0 | (code >> 12));
            tail(6), tail(0);
        } else {
            out += static_cast<char>(0xF0 | (code >> 18));
            tail(12), tail(6), tail(0);
        }
    }
    return out;
}

std::string formatNumber(double value)
{
    char text[64];
    const auto result = std::to_chars(text, text + sizeof text, value);
    return std::string(text, result.ptr);
}

} // namespace clrscope::simruntime
