// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"

#include <clrscope/diagnostics/endpointwatcher.h>
#include <clrscope/metrics/countersession.h>
#include <clrscope/operations/filesinks.h>

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>

namespace clrscope::testing {

using namespace Qt::StringLiterals;

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool Answer::has(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&name](const auto &header) { return header.first == name; });
}

RawClient::RawClient(quint16 port, const QHostAddress &address)
{
    QObject::connect(
        &m_socket, &QTcpSocket::errorOccurred, &m_socket, [this](QAbstractSocket::SocketError) {
            m_wasReset =
                m_wasReset || m_socket.errorString().contains(u"reset"_s, Qt::CaseInsensitive);
        });
    m_socket.connectToHost(address, port);
    (void)m_socket.waitForConnected(5000);
}

RawClient::~RawClient()
{
    m_socket.abort();
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void RawClient::close()
{
    m_socket.abort();
}

QByteArray RawClient::received()
{
    m_in += m_socket.readAll();
    return m_in;
}

bool RawClient::parse(Answer &answer, bool isEnded)
{
    const auto headEnd = m_in.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const auto lines = m_in.left(headEnd).split('\n');
    answer = {};
    answer.status = lines.first().split(' ').value(1).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        answer.headers.emplaceBack(lines[i].left(colon).trimmed().toLower(),
                                   lines[i].mid(colon + 1).trimmed());
    }
    if (answer.status == 100) {
        m_in.remove(0, headEnd + 4);
        answer.endsWell = true;
        return true;
    }
    qsizetype at = headEnd + 4;
    if (answer.header("transfer-encoding") == "chunked") {
        answer.isChunked = true;
        for (;;) {
            const auto lineEnd = m_in.indexOf("\r\n", at);
            if (lineEnd < 0)
                return isEnded;
            const auto size = m_in.mid(at, lineEnd - at).toLongLong(nullptr, 16);
            if (m_in.size() < lineEnd + 2 + size + 2) {
                answer.body += m_in.mid(lineEnd + 2, size);
                return isEnded;
            }
            answer.body += m_in.mid(lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
            if (size == 0)
                break;
            ++answer.chunks;
        }
        answer.endsWell = true;
    } else if (answer.has("content-length")) {
        const auto size = answer.header("content-length").toLongLong();
        answer.body = m_in.mid(at, size);
        answer.endsWell = answer.body.size() == size;
        at += size;
        if (!answer.endsWell)
            return isEnded;
    } else if (answer.status == 204) {
        answer.endsWell = true;
    } else {
        answer.body = m_in.mid(at);
        at = m_in.size();
        if (!isEnded)
            return false;
        answer.endsWell = !m_wasReset;
    }
    m_in.remove(0, at);
    return true;
}

Answer RawClient::read(int ms)
{
    Answer answer;
    const QDeadlineTimer deadline(ms);
    QSignalSpy readable(&m_socket, &QTcpSocket::readyRead);
    for (;;) {
        m_in += m_socket.readAll();
        const bool isEnded = m_socket.state() == QAbstractSocket::UnconnectedState;
        if (parse(answer, isEnded) || isEnded || deadline.hasExpired())
            return answer;
        (void)readable.wait(std::min<int>(20, static_cast<int>(deadline.remainingTime())));
    }
}

bool RawClient::waitForClose(int ms)
{
    return QTest::qWaitFor(
        [this] {
            m_in += m_socket.readAll();
            return m_socket.state() == QAbstractSocket::UnconnectedState;
        },
        ms);
}

QCoro::Task<diagnostics::ProcessList> FixedRegistry::refresh()
{
    auto copy = list; // g++ 12 moves out of a member named in co_return
    co_return copy;
}

diagnostics::ProcessEntry fixedProcess(qint64 pid, const QString &name, const QString &uid)
{
    diagnostics::ProcessEntry process;
    process.pid = pid;
    process.name = name;
    process.info.pid = static_cast<quint64>(pid);
    process.info.cookie = uid.isEmpty() ? QUuid::createUuid() : QUuid::fromString(uid);
    process.info.commandLine = u"/usr/bin/"_s + name + u" --serve"_s;
    process.info.operatingSystem = u"Linux"_s;
    process.info.architecture = u"x64"_s;
    process.info.managedEntryAssembly = name;
    process.reach = diagnostics::Reach::Reachable;
    return process;
}

ApiFixture::ApiFixture(Processes processes) : m_processes(processes)
{
    settings.urls = {u"http://127.0.0.1:0"_s};
    settings.metricUrls = {u"http://127.0.0.1:0"_s};
    settings.requiresAuth = false;
    settings.hasExplicitUrls = true;
    settings.version = u"0.1.0"_s;
    settings.metrics.intervalSeconds = 1;
}

ApiFixture::~ApiFixture()
{
    server.reset();
    operations.reset();
    hub.reset();
    watched.reset();
}

diagnostics::ProcessRegistry &ApiFixture::registry()
{
    return m_processes == Processes::Fixed ? static_cast<diagnostics::ProcessRegistry &>(fixed)
                                           : *watched;
}

bool ApiFixture::start()
{
    if (m_processes == Processes::Watched && !watched)
        watched = diagnostics::makeEndpointWatcher(
            {.folders = {folder.path()}, .readsProc = false, .deadlines = {}});
    if (!operations)
        operations = operations::makeOperationRegistry({}, clock);
    if (!hub)
        hub = metrics::makeMetricsHub(registry());
    httpapi::ServerDependencies dependencies{
        .processes = registry(),
        .operations = *operations,
        .clock = clock,
        .authenticator = &authenticator,
        .metricsHub = hub.get(),
        .egress = [this](const QString &name) -> Result<std::unique_ptr<operations::Sink>> {
            if (name.compare(u"files", Qt::CaseInsensitive) != 0)
                return fail(ErrorCode::NotFound, {});
            return operations::makeFileSystemEgressSink(
                {.directoryPath = folder.path() + u"/artifacts"_s});
        }};
    if (!server)
        server = std::make_unique<httpapi::Server>(dependencies);
    return server->start(settings).has_value();
}

quint16 ApiFixture::port() const
{
    const auto addresses = server->status().addresses;
    return addresses.isEmpty() ? quint16(0) : static_cast<quint16>(QUrl(addresses.first()).port());
}

quint16 ApiFixture::metricsPort() const
{
    const auto addresses = server->status().metricsAddresses;
    return addresses.isEmpty() ? quint16(0) : static_cast<quint16>(QUrl(addresses.first()).port());
}

SimProcess *ApiFixture::startRuntime(const QStringList &arguments, const QStringList &environment)
{
    auto runtime = std::make_unique<SimProcess>(folder.path());
    if (!runtime->start(arguments, environment)) {
        qWarning().noquote() << "The simulated runtime did not start:" << runtime->output();
        return nullptr;
    }
    const auto pid = runtime->pid();
    const bool isListed = QTest::qWaitFor(
        [this, pid] {
            const auto all = watched->processes();
            return std::any_of(all.begin(), all.end(), [pid](const auto &process) {
                return process.pid == pid && process.reach == diagnostics::Reach::Reachable;
            });
        },
        5000);
    if (!isListed)
        return nullptr;
    runtimes.push_back(std::move(runtime));
    return runtimes.back().get();
}

QByteArray ApiFixture::text(const QByteArray &method, const QByteArray &target,
                            const QByteArray &body, const QByteArray &headers) const
{
    QByteArray text;
    text.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    if (!headers.toLower().contains("host:"))
        text.append("Host: 127.0.0.1:").append(QByteArray::number(port())).append("\r\n");
    text.append(headers);
    if (!body.isNull())
        text.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n");
    text.append("\r\n").append(body);
    return text;
}

Answer ApiFixture::call(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                        const QByteArray &headers, int ms)
{
    RawClient client(port());
    client.send(text(method, target, body, headers));
    return client.read(ms);
}

Answer ApiFixture::get(const QByteArray &target, const QByteArray &headers, int ms)
{
    return call("GET", target, {}, headers, ms);
}

} // namespace clrscope::testing
