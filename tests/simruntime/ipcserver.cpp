// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ipcserver.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <utility>

extern char **environ;

namespace clrscope::simruntime {

namespace {

constexpr std::uint32_t badEncoding = 0x80131384, unknownCommand = 0x80131385, unknownMagic = 0x80131386,
                        genericFailure = 0x80004005, notYetAvailable = 0x8013135B, variableNotFound = 0x800000CB;
const std::string magic("DOTNET_IPC_V1\0", 14);

/// What the runtime does with input it trusts and should not.
[[noreturn]] void crash()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

bool readExactly(int socket, char *data, std::size_t size)
{
    for (std::size_t done = 0; done < size;) {
        const ssize_t n = ::read(socket, data + done, size - done);
        if (n <= 0)
            return false;
        done += static_cast<std::size_t>(n);
    }
    return true;
}

bool writeAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

/// Reads a payload; running out crashes the process, as it does the real one.
class PayloadReader
{
public:
    explicit PayloadReader(const std::string &data) : m_rest(data) {}
    template <typename T>
    T take()
    {
        T value{};
        if (m_rest.size() < sizeof(T))
            crash();
        std::memcpy(&value, m_rest.data(), sizeof(T));
        m_rest.remove_prefix(sizeof(T));
        return value;
    }
    std::string text()
    {
        const auto count = take<std::uint32_t>();
        if (std::uint64_t{count} * 2 > m_rest.size())
            crash();
        std::u16string units(count, u'\0');
        std::memcpy(units.data(), m_rest.data(), std::size_t{count} * 2);
        m_rest.remove_prefix(std::size_t{count} * 2);
        if (!units.empty() && units.back() == u'\0')
            units.pop_back();
        return toUtf8(units);
    }
    [[nodiscard]] bool isEmpty() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

std::string startTime()
{
    std::ifstream file("/proc/self/stat");
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::istringstream rest(text.substr(text.rfind(')') + 2));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        rest >> field;
    return field;
}

std::string commandName(std::uint8_t set, std::uint8_t id)
{
    if (set == 1)
        return "dump";
    if (set == 2)
        return id == 1 ? "stop" : "collect";
    if (set == 4) {
        switch (id) {
        case 0: case 4: case 8: return "info";
        case 1: return "resume";
        case 2: return "env";
        default: return "set";
        }
    }
    return "other";
}

int connectTo(const std::string &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace

IpcServer::IpcServer(World &world) : m_world(world)
{
    for (char **entry = environ; *entry; ++entry) {
        const std::string text = *entry;
        const auto equals = text.find('=');
        if (equals != std::string::npos)
            m_environment.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    for (const std::string &text : world.options().environment) {
        const auto equals = text.find('=');
        m_environment.emplace_back(text.substr(0, equals), equals == std::string::npos ? "" : text.substr(equals + 1));
    }
}

IpcServer::~IpcServer()
{
    m_quit = true;
    if (m_thread.joinable())
        m_thread.detach(); // may hang in a command for good, as the real one does
}

std::string IpcServer::start()
{
    const Options &options = m_world.options();
    int suspensions = options.isSuspended ? 1 : 0;
    for (const Port &port : options.ports) {
        m_ports.push_back({.port = port});
        suspensions += port.suspend;
    }
    m_world.setSuspensions(suspensions);
    if (options.hasSocket) {
        const std::string key = options.key.empty() ? startTime() : options.key;
        m_path = options.folder + "/dotnet-diagnostic-" + std::to_string(::getpid()) + "-" + key + "-socket";
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (m_path.size() >= sizeof address.sun_path) {
            std::fprintf(stderr, "the socket path is too long: %s\n", m_path.c_str());
            return {};
        }
        m_path.copy(address.sun_path, sizeof address.sun_path - 1);
        m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const mode_t mask = ::umask(0177);
        const bool isBound = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::umask(mask);
        if (!isBound || !listen()) {
            std::perror(m_path.c_str());
            return {};
        }
    }
    m_thread = std::thread([this] { run(); });
    return m_path.empty() ? "-" : m_path;
}

bool IpcServer::listen()
{
    m_isListening = !m_world.faults().has("no-listen");
    return !m_isListening || ::listen(m_listener, 255) == 0;
}

void IpcServer::removeSocket()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

void IpcServer::dial(DialledPort &port)
{
    const std::int64_t now = nowTicks();
    if (port.retryAt > now)
        return;
    port.socket = connectTo(port.port.path);
    if (port.socket < 0) {
        port.retryAt = now + static_cast<std::int64_t>(port.waitMs * 1e6);
        port.waitMs = std::min(port.waitMs * 1.25, 500.0);
        return;
    }
    port.waitMs = 10;
    Bytes advertise;
    advertise.raw(std::string_view("ADVR_V1\0", 8)).guid(m_world.cookie()).u64(m_world.pid()).u16(0);
    if (!writeAll(port.socket, advertise.data())) {
        ::close(port.socket);
        port.socket = -1;
    }
}

void IpcServer::run()
{
    while (!m_quit) {
        if (m_listener >= 0 && !m_isListening && !listen())
            return;
        int timeout = m_listener >= 0 && !m_isListening ? 5 : 200;
        std::vector<pollfd> polled;
        if (m_isListening)
            polled.push_back({m_listener, POLLIN, 0});
        for (DialledPort &port : m_ports) {
            if (port.socket < 0)
                dial(port);
            if (port.socket < 0)
                timeout = std::min(timeout, std::max(1, static_cast<int>((port.retryAt - nowTicks()) / 1'000'000)));
            polled.push_back({port.socket, POLLIN, 0});
        }
        if (::poll(polled.data(), polled.size(), timeout) <= 0)
            continue;
        std::size_t index = 0;
        if (m_isListening && polled[index++].revents) {
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket >= 0)
                serve(socket, nullptr);
        }
        for (DialledPort &port : m_ports) {
            if (polled[index++].revents && port.socket >= 0) {
                const int socket = std::exchange(port.socket, -1);
                port.retryAt = 0;
                serve(socket, &port);
            }
        }
    }
}

bool IpcServer::knows(const Request &request) const
{
    const int major = m_world.options().majorVersion();
    int since = 99;
    switch (request.set << 8 | request.id) {
    case 0x0101: case 0x0201: case 0x0202: case 0x0203: since = 3; break;
    case 0x0400: case 0x0401: case 0x0402: since = 5; break;
    case 0x0102: case 0x0403: case 0x0404: since = 6; break;
    case 0x0103: since = 7; break;
    case 0x0405: case 0x0406: case 0x0407: case 0x0408: since = 8; break;
    case 0x0204: case 0x0205: since = 9; break;
    case 0x0206: since = 10; break;
    case 0x0207: since = 11; break;
    default: break;
    }
    return major >= since;
}

void IpcServer::reply(int socket, std::uint8_t id, const std::string &payload, const std::string &command)
{
    const Faults &faults = m_world.faults();
    if (const auto slow = faults.value("slow", command))
        std::this_thread::sleep_for(std::chrono::milliseconds(std::atoi(slow->c_str())));
    Bytes out;
    const std::size_t lie = faults.has("lie-size", command) ? 4000 : 0;
    out.raw(magic).u16(static_cast<std::uint16_t>(20 + payload.size() + lie)).u8(0xFF).u8(id).u16(0).raw(payload);
    std::string bytes = out.take();
    if (faults.has("garbage", command)) {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 37 + 11);
    }
    if (faults.has("half-header", command))
        bytes.resize(10);
    if (faults.has("hang-after-header", command) || faults.has("close-after-header", command))
        bytes.resize(20);
    if (const auto split = faults.value("split", command)) {
        const std::size_t step = std::max(1UL, std::strtoul(split->c_str(), nullptr, 10));
        for (std::size_t i = 0; i < bytes.size(); i += step) {
            writeAll(socket, std::string_view(bytes).substr(i, step));
            std::this_thread::sleep_for(std::chrono::microseconds(500));
        }
    } else {
        writeAll(socket, bytes);
    }
    if (faults.has("hang-after-header", command)) {
        pollfd gone{socket, POLLIN, 0};
        while (!m_quit && faults.has("hang-after-header", command) && ::poll(&gone, 1, 50) == 0) {
        }
    }
}

void IpcServer::ok(int socket, const std::string &payload, const std::string &command)
{
    reply(socket, 0x00, payload, command);
}

void IpcServer::error(int socket, std::uint32_t code, const std::string &command, const std::string &more)
{
    reply(socket, 0xFF, Bytes().u32(code).raw(more).take(), command);
}

std::string IpcServer::processInfo(int version) const
{
    const Options &options = m_world.options();
    Bytes out;
    if (version >= 3)
        out.u32(1);
    out.u64(m_world.pid()).guid(m_world.cookie()).text(m_world.commandLine()).text(options.operatingSystem).text(options.architecture);
    if (version >= 2)
        out.text(options.name).text(options.runtimeVersion);
    if (version >= 3)
        out.text(options.rid);
    return out.take();
}

void IpcServer::dump(int socket, const Request &request)
{
    PayloadReader payload(request.payload);
    std::string path = payload.text();
    const auto type = payload.take<std::uint32_t>();
    (void)payload.take<std::uint32_t>();
    for (std::size_t at = path.find('%'); at != std::string::npos; at = path.find('%', at + 1)) {
        if (path.compare(at, 2, "%p") == 0)
            path.replace(at, 2, std::to_string(m_world.pid()));
        else if (path.compare(at, 2, "%%") == 0)
            path.erase(at, 1);
    }
    if (m_world.faults().has("crash-on-dump"))
        crash();
    const auto fails = [&](const std::string &why) {
        error(socket, genericFailure, "dump", request.id >= 3 ? Bytes().text(why).take() : std::string());
    };
    if (type < 1 || type > 4)
        return error(socket, badEncoding, "dump");
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return fails("Could not create the dump file " + path + ": " + std::strerror(errno));
    // The beginning of an ELF core file, its kind where the flags are, and then nothing of interest.
    Bytes out;
    out.raw(std::string_view("\x7F" "ELF\x02\x01\x01\0", 8)).u64(0).u16(4).u16(62).u32(1).u64(0).u64(64).u64(0);
    out.u32(type).u16(64).u16(56).u16(1).u16(0).u16(0).u16(0);
    out.u32(4).u32(4).u64(120).u64(0).u64(0).u64(0).u64(0).u64(4);
    std::string bytes = out.take();
    bytes.resize(std::max(bytes.size(), m_world.options().dumpBytes));
    std::this_thread::sleep_for(std::chrono::duration<double>(m_world.options().dumpSeconds));
    const bool isWritten = ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    ::close(file);
    if (!isWritten)
        return fails("Writing the dump file failed.");
    ok(socket, Bytes().u32(0).take(), "dump");
}

void IpcServer::collect(int socket, const Request &request, const std::string &name)
{
    const int version = request.id - 1; // CollectTracing 1 is id 2
    const int major = m_world.options().majorVersion();
    PayloadReader payload(request.payload);
    SessionSettings settings;
    settings.rundownKeyword = 0x80020139;
    const auto refuse = [&](std::uint32_t code) {
        error(socket, code, name);
        if (major >= 10)
            m_leftOpen.push_back(socket); // as reality: the client must close
        else
            ::close(socket);
    };
    if (version >= 5 && payload.take<std::uint32_t>() != 0)
        return refuse(badEncoding);
    const auto bufferMiB = payload.take<std::uint32_t>();
    const auto format = payload.take<std::uint32_t>();
    if (format >= 2 && major < 10)
        crash();
    if (version == 2 || version == 3)
        settings.rundownKeyword = payload.take<std::uint8_t>() ? 0x80020139 : 0;
    else if (version >= 4)
        settings.rundownKeyword = payload.take<std::uint64_t>();
    if (version >= 3)
        settings.hasStacks = payload.take<std::uint8_t>() != 0;
    const auto count = payload.take<std::uint32_t>();
    if (bufferMiB == 0 || format != 1 || count == 0 || count > 1000)
        return refuse(badEncoding);
    for (std::uint32_t i = 0; i < count; ++i) {
        ProviderRequest provider;
        provider.keywords = payload.take<std::uint64_t>();
        provider.level = payload.take<std::uint32_t>();
        provider.name = payload.text();
        provider.arguments = parseArguments(payload.text());
        if (version >= 5) {
            (void)payload.take<std::uint8_t>();
            for (auto ids = payload.take<std::uint32_t>(); ids > 0; --ids)
                (void)payload.take<std::uint32_t>();
        }
        if (provider.name.empty() || provider.level > 5)
            return refuse(badEncoding);
        settings.providers.push_back(std::move(provider));
    }
    settings.bufferBytes = std::size_t{std::min(bufferMiB, 1024U)} * 1024 * 1024;
    if (m_world.faults().has("crash-on-collect"))
        crash();
    if (m_world.faults().has("refuse-session"))
        return refuse(genericFailure);
    if (m_world.faults().has("half-header", name) || m_world.faults().has("garbage", name)
        || m_world.faults().has("lie-size", name) || m_world.faults().has("hang-after-header", name)
        || m_world.faults().has("close-after-header", name)) {
        ok(socket, Bytes().u64(1).take(), name);
        ::close(socket);
        return;
    }
    if (const auto slow = m_world.faults().value("slow", name))
        std::this_thread::sleep_for(std::chrono::milliseconds(std::atoi(slow->c_str())));
    const std::shared_ptr<Session> session = m_world.openSession(socket, std::move(settings));
    if (!session)
        return refuse(genericFailure);
    Bytes answer;
    answer.raw(magic).u16(28).u8(0xFF).u8(0).u16(0).u64(session->id());
    session->start(answer.take());
}

void IpcServer::serve(int socket, DialledPort *port)
{
    const Faults &faults = m_world.faults();
    char header[20];
    if (!readExactly(socket, header, sizeof header)) {
        ::close(socket);
        return;
    }
    std::uint16_t size = 0;
    std::memcpy(&size, header + 14, 2);
    Request request{static_cast<std::uint8_t>(header[16]), static_cast<std::uint8_t>(header[17]), {}};
    const std::string name = commandName(request.set, request.id);
    if (std::string_view(header, 14) != magic || size < 20) {
        error(socket, size < 20 ? badEncoding : unknownMagic, name);
        ::close(socket);
        return;
    }
    request.payload.resize(size - 20U);
    if (!readExactly(socket, request.payload.data(), request.payload.size())) {
        ::close(socket);
        return;
    }
    if (faults.has("no-reply", name)) {
        // Hung: everybody else waits in the backlog, too.
        while (!m_quit && faults.has("no-reply", name))
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        ::close(socket);
        return;
    }
    if (const auto code = faults.value("error", name)) {
        error(socket, static_cast<std::uint32_t>(std::strtoul(code->c_str(), nullptr, 0)), name);
        ::close(socket);
        return;
    }
    if (!knows(request)) {
        error(socket, unknownCommand, name);
        ::close(socket);
        return;
    }
    if (faults.has("crash-on-" + name, name))
        crash();
    PayloadReader payload(request.payload);
    const std::string zero = Bytes().u32(0).take();
    switch (request.set << 8 | request.id) {
    case 0x0400: ok(socket, processInfo(1), name); break;
    case 0x0404: ok(socket, processInfo(2), name); break;
    case 0x0408: ok(socket, processInfo(3), name); break;
    case 0x0401:
        if (!port || !std::exchange(port->isResumed, true)) {
            if (!port || port->port.suspend)
                m_world.resumeOne();
        }
        ok(socket, zero, name);
        break;
    case 0x0402: {
        Bytes block;
        block.u32(static_cast<std::uint32_t>(m_environment.size()));
        for (const auto &[variable, value] : m_environment)
            block.text(variable + "=" + value);
        ok(socket, Bytes().u32(static_cast<std::uint32_t>(block.size())).u16(0).take(), name);
        writeAll(socket, block.data());
        break;
    }
    case 0x0403: {
        const std::string variable = payload.text();
        const bool isUnset = payload.take<std::uint32_t>() == 0;
        PayloadReader again(request.payload);
        (void)again.text();
        const std::string value = isUnset ? std::string() : again.text();
        const auto found = std::find_if(m_environment.begin(), m_environment.end(), [&](const auto &entry) { return entry.first == variable; });
        if (isUnset && found == m_environment.end()) {
            error(socket, variableNotFound, name);
            break;
        }
        if (isUnset)
            m_environment.erase(found);
        else if (found != m_environment.end())
            found->second = value;
        else
            m_environment.emplace_back(variable, value);
        ok(socket, zero, name);
        break;
    }
    case 0x0405: case 0x0406: ok(socket, zero, name); break;
    case 0x0407: ok(socket, zero, name); break;
    case 0x0101: case 0x0102: case 0x0103: dump(socket, request); break;
    case 0x0201: {
        const auto id = payload.take<std::uint64_t>();
        if (const std::shared_ptr<Session> session = m_world.findSession(id)) {
            session->requestStop();
            session->waitForEnd(); // hangs the whole server while nobody drains the stream
        }
        if (faults.has("hang-on-stop")) {
            pollfd gone{socket, POLLIN, 0};
            while (!m_quit && faults.has("hang-on-stop") && ::poll(&gone, 1, 50) == 0) {
            }
        }
        ok(socket, Bytes().u64(id).take(), name);
        break;
    }
    case 0x0301:
        error(socket, m_world.isSuspended() ? notYetAvailable : 0x8007007E, name);
        break;
    default:
        collect(socket, request, name); // keeps or closes the connection itself
        return;
    }
    ::close(socket);
}

} // namespace clrscope::simruntime
