// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The API's speed, printed: GET /trace against a plain relay of the same bytes in the same run, and
// GET /processes with many runtimes.  bench_http [MEGABYTES] [RUNTIMES]
#include "apifixture.h"

#include <clrscope/diagnostics/endpointwatcher.h>
#include <clrscope/diagnostics/makeclient.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLoggingCategory>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace clrscope;
using namespace clrscope::testing;

namespace {

constexpr std::size_t blockBytes = 64 * 1024;

bool sendAll(int fd, const char *data, std::size_t size)
{
    while (size > 0) {
        const auto sent = ::send(fd, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

bool readAll(int fd, char *data, std::size_t size)
{
    while (size > 0) {
        const auto got = ::recv(fd, data, size, 0);
        if (got <= 0)
            return false;
        data += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

/// A runtime's diagnostics socket that answers a session with a flood of bytes.
class Source
{
public:
    Source(const QByteArray &path, std::size_t bytes) : m_bytes(bytes)
    {
        m_listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
        ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
        ::listen(m_listener, 16);
        m_thread = std::thread([this] {
            for (int fd = ::accept(m_listener, nullptr, nullptr); fd >= 0;
                 fd = ::accept(m_listener, nullptr, nullptr))
                std::thread([this, fd] { answer(fd); }).detach();
        });
    }
    ~Source()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        ::close(m_listener);
        m_thread.join();
    }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

private:
    void answer(int fd) const
    {
        char header[20];
        if (readAll(fd, header, sizeof(header))) {
            std::uint16_t size = 0;
            std::memcpy(&size, header + 14, 2);
            std::vector<char> payload(size - sizeof(header));
            const bool isStart = header[16] == 2 && header[17] != 1;
            if (readAll(fd, payload.data(), payload.size())) {
                char reply[28] = "DOTNET_IPC_V1";
                reply[14] = sizeof(reply);
                reply[16] = static_cast<char>(0xff);
                reply[20] = 1;
                sendAll(fd, reply, sizeof(reply));
            }
            const std::vector<char> block(blockBytes, 'n');
            for (std::size_t sent = 0; isStart && sent < m_bytes; sent += block.size()) {
                if (!sendAll(fd, block.data(), block.size()))
                    break;
            }
        }
        ::close(fd);
    }

    int m_listener = -1;
    std::size_t m_bytes;
    std::thread m_thread;
};

int connectTcp(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
    return fd;
}

/// Reads until the peer closes; gives the bytes.
std::size_t swallow(int fd)
{
    std::vector<char> block(256 * 1024);
    std::size_t all = 0;
    for (auto got = ::recv(fd, block.data(), block.size(), 0); got > 0;
         got = ::recv(fd, block.data(), block.size(), 0))
        all += static_cast<std::size_t>(got);
    ::close(fd);
    return all;
}

double megabytesPerSecond(std::size_t bytes, qint64 nanoseconds)
{
    return static_cast<double>(bytes) / 1e6 / (static_cast<double>(nanoseconds) / 1e9);
}

/// The yardstick: a thread that reads the session's socket and writes to a client's, 64 KiB at a
/// time.
double relayed(const QByteArray &path)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    ::bind(listener, reinterpret_cast<const sockaddr *>(&address), length);
    ::listen(listener, 1);
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
    std::thread relay([&] {
        const int client = ::accept(listener, nullptr, nullptr);
        const int source = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un from{};
        from.sun_family = AF_UNIX;
        std::memcpy(from.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
        ::connect(source, reinterpret_cast<const sockaddr *>(&from), sizeof(from));
        char command[24] = "DOTNET_IPC_V1";
        command[14] = sizeof(command);
        command[16] = 2;
        command[17] = 3;
        sendAll(source, command, sizeof(command));
        char reply[28];
        readAll(source, reply, sizeof(reply));
        std::vector<char> block(blockBytes);
        for (auto got = ::recv(source, block.data(), block.size(), 0); got > 0;
             got = ::recv(source, block.data(), block.size(), 0)) {
            if (!sendAll(client, block.data(), static_cast<std::size_t>(got)))
                break;
        }
        ::close(source);
        ::close(client);
    });
    QElapsedTimer clock;
    clock.start();
    const auto bytes = swallow(connectTcp(ntohs(address.sin_port)));
    const auto rate = megabytesPerSecond(bytes, clock.nsecsElapsed());
    relay.join();
    ::close(listener);
    return rate;
}

/// Runs a blocking client on a thread while the server's event loop turns here.
template <typename Work>
auto beside(Work work)
{
    decltype(work()) result{};
    QEventLoop loop;
    std::thread client([&] {
        result = work();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    client.join();
    return result;
}

double traced(quint16 port)
{
    return beside([port] {
        QElapsedTimer clock;
        clock.start();
        const int fd = connectTcp(port);
        constexpr std::string_view request =
            "GET /trace?pid=1&durationSeconds=-1 HTTP/1.1\r\nHost: localhost\r\nConnection: "
            "close\r\n\r\n";
        sendAll(fd, request.data(), request.size());
        const auto bytes = swallow(fd);
        return megabytesPerSecond(bytes, clock.nsecsElapsed());
    });
}

/// Milliseconds of GET /processes on one connection: median and slowest of 200.
std::pair<double, double> processTimes(quint16 port)
{
    return beside([port] {
        const int fd = connectTcp(port);
        const int noDelay = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof(noDelay));
        std::vector<double> times;
        std::vector<char> buffer(64 * 1024);
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer clock;
            clock.start();
            constexpr std::string_view request =
                "GET /processes HTTP/1.1\r\nHost: localhost\r\n\r\n";
            sendAll(fd, request.data(), request.size());
            QByteArray text;
            for (qsizetype wanted = -1; wanted < 0 || text.size() < wanted;) {
                const auto got = ::recv(fd, buffer.data(), buffer.size(), 0);
                if (got <= 0)
                    break;
                text.append(buffer.data(), got);
                const auto end = text.indexOf("\r\n\r\n");
                const auto at = text.indexOf("Content-Length: ");
                if (end > 0 && at > 0)
                    wanted =
                        end + 4 + text.mid(at + 16, text.indexOf('\r', at) - at - 16).toLongLong();
            }
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        ::close(fd);
        std::sort(times.begin(), times.end());
        return std::pair(times[times.size() / 2], times.back());
    });
}

class FloodRegistry : public FixedRegistry
{
public:
    QString path;
    [[nodiscard]] std::shared_ptr<diagnostics::Client> client(const QString &) override
    {
        return diagnostics::makeClient(path, u"flood"_s);
    }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

long residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return resident * 4096 / 1'000'000;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"clrscope.*=false"_s);
    const auto megabytes = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1000;
    const auto runtimes = argc > 2 ? std::strtol(argv[2], nullptr, 10) : 50;
    Clock clock;
    QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
    bool isGood = true;

    {
        const QString path = folder.path() + u"/flood"_s;
        Source source(path.toLocal8Bit(), megabytes * 1'000'000);
        FloodRegistry registry;
        registry.path = path;
        registry.list = {fixedProcess(1, u"flood"_s)};
        const auto operations = operations::makeOperationRegistry({}, clock);
        httpapi::Server server(
            {.processes = registry, .operations = *operations, .clock = clock, .egress = {}});
        httpapi::ServerSettings settings;
        settings.urls = {u"http://127.0.0.1:0"_s};
        settings.metricUrls.clear();
        settings.requiresAuth = false;
        if (!server.start(settings))
            return 1;
        const auto port = static_cast<quint16>(QUrl(server.status().addresses.first()).port());
        // In turn, compared pair by pair: what else the machine does falls on both.
        std::vector<double> relays;
        std::vector<double> traces;
        std::vector<double> ratios;
        for (int round = 0; round < 7; ++round) {
            relays.push_back(beside([&] { return relayed(path.toLocal8Bit()); }));
            traces.push_back(traced(port));
            ratios.push_back(traces.back() / relays.back());
        }
        const auto ratio = median(ratios);
        std::printf("relay        %8.0f MB/s\nGET /trace   %8.0f MB/s\nratio        %8.2f   (at "
                    "least 0.80; %zu pairs, %.2f to %.2f)\nmemory       %8ld MB\n",
                    median(relays), median(traces), ratio, ratios.size(),
                    *std::min_element(ratios.begin(), ratios.end()),
                    *std::max_element(ratios.begin(), ratios.end()), residentMegabytes());
        isGood = isGood && ratio >= 0.8;
    }
    {
        ApiFixture api;
        if (!api.start())
            return 1;
        std::vector<std::unique_ptr<SimProcess>> all;
        for (long i = 0; i < runtimes; ++i) {
            all.push_back(std::make_unique<SimProcess>(api.folder.path()));
            if (!all.back()->start())
                return 1;
        }
        QElapsedTimer waiting;
        waiting.start();
        while (waiting.elapsed() < 10'000 && api.get("/processes").array().size() < runtimes)
            ;
        const auto [median, slowest] = processTimes(api.port());
        std::printf("GET /processes with %ld runtimes: %.1f ms median, %.1f ms slowest of 200   "
                    "(under 20 ms)\n",
                    runtimes, median, slowest);
        isGood = isGood && median < 20;
    }
    return isGood ? 0 : 1;
}
