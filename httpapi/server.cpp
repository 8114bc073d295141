// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/httpapi/server.h>

#include "serverimpl.h"

#include "answers.h"
#include "exchange.h"
#include "wire.h"

#include <clrscope/base/clock.h>
#include <clrscope/identity/authenticator.h>

#include <QHostAddress>
#include <QLoggingCategory>
#include <QNetworkInterface>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace clrscope::httpapi {

Q_LOGGING_CATEGORY(log, "clrscope.httpapi")

using namespace std::chrono_literals;
using operations::ServerStatus;

namespace {

constexpr qsizetype keptRequests = 1000;
constexpr auto hstsValue = "max-age=2592000";
constexpr qsizetype keptClients = 200;
constexpr qint64 keptClientSeconds = 3600;
constexpr qsizetype shownNetworkAddresses = 4;

// How other machines may reach a port that is open on every interface.
QStringList networkUrls(const QString &scheme, quint16 port)
{
    QStringList urls;
    auto all = QNetworkInterface::allAddresses();
    all.removeIf([](const QHostAddress &address) { return address.isLoopback() || address.isLinkLocal(); });
    const bool hasV4 = std::any_of(all.cbegin(), all.cend(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    for (const auto &address : std::as_const(all)) {
        if (urls.size() >= shownNetworkAddresses || (hasV4 && address.protocol() != QAbstractSocket::IPv4Protocol))
            continue;
        const auto host = address.protocol() == QAbstractSocket::IPv6Protocol
                              ? QString(u'[' + address.toString() + u']')
                              : address.toString();
        urls.append(scheme + QStringLiteral("://") + host + u':' + QString::number(port));
    }
    return urls;
}

bool isCovered(const Listener &listener, const Connection &connection)
{
    if (!listener.isListening() || listener.serverPort() != connection.localPort())
        return false;
    const auto served = listener.serverAddress();
    return served == QHostAddress(QHostAddress::Any) || served == QHostAddress(QHostAddress::AnyIPv4) ||
           served == QHostAddress(QHostAddress::AnyIPv6) ||
           served.isEqual(connection.localAddress(), QHostAddress::ConvertV4MappedToIPv4);
}

// A query may hold what is nobody else's business.
QString withoutSecrets(const QByteArray &target)
{
    auto text = QString::fromUtf8(target.left(2048));
    for (const auto *name : {"token=", "key=", "secret=", "password="}) {
        qsizetype at = 0;
        const auto needle = QString::fromLatin1(name);
        while ((at = text.indexOf(needle, at, Qt::CaseInsensitive)) >= 0) {
            at += needle.size();
            auto end = text.indexOf(u'&', at);
            end = end < 0 ? text.size() : end;
            text.replace(at, end - at, QStringLiteral("***"));
        }
    }
    return text;
}

QStringList segmentsOf(const QString &path)
{
    auto segments = path.split(u'/');
    if (!segments.isEmpty() && segments.first().isEmpty())
        segments.removeFirst();
    if (segments.size() > 1 && segments.last().isEmpty())
        segments.removeLast();
    return segments;
}

// The segments under a pattern's {placeholders}, as the client spelled them.
QStringList capture(const QString &pattern, const QString &path)
{
    const auto names = segmentsOf(pattern);
    const auto segments = segmentsOf(path);
    QStringList captured;
    for (qsizetype i = 0; i < names.size() && i < segments.size(); ++i) {
        if (names[i].startsWith(u'{'))
            captured.append(segments[i]);
    }
    return captured;
}

QString routerPattern(QString path)
{
    if (const auto from = path.indexOf(u'{'); from >= 0)
        path.replace(from, path.indexOf(u'}') - from + 1, QStringLiteral("<arg>"));
    return path;
}

} // namespace

Server::Impl::Impl(Server &server, const ServerDependencies &dependencies)
    : q(server), core(dependencies)
{
    notice.setSingleShot(true);
    QObject::connect(&notice, &QTimer::timeout, &q, [this] { publish(); });
}

operations::ServedClient &Server::Impl::clientOf(const QString &address, const QString &key)
{
    for (auto &client : clients) {
        if (client.address == address && client.key == key)
            return client;
    }
    if (clients.size() >= keptClients) {
        const auto oldest = std::min_element(clients.begin(), clients.end(), [](const auto &a, const auto &b) {
            return a.lastSeenUtc < b.lastSeenUtc;
        });
        clients.erase(oldest);
    }
    const auto now = core.clock.nowUtc();
    clients.append({.address = address, .key = key, .sinceUtc = now, .lastSeenUtc = now});
    return clients.last();
}

void Server::Impl::publish()
{
    const auto now = core.clock.nowUtc();
    bool isBusy = false;
    status.clients.clear();
    for (const auto *connection : std::as_const(connections)) {
        if (!status.clients.contains(connection->client()))
            status.clients.append(connection->client());
        clientOf(connection->client(), connection->keyName()).lastSeenUtc = now;
    }
    status.clients.sort();
    clients.removeIf([&now](const operations::ServedClient &client) {
        return client.lastSeenUtc.secsTo(now) > keptClientSeconds;
    });
    status.served = clients;
    for (const auto *connection : std::as_const(connections)) {
        const auto client = std::find_if(status.served.begin(), status.served.end(), [connection](const auto &one) {
            return one.address == connection->client() && one.key == connection->keyName();
        });
        if (client == status.served.end())
            continue;
        ++client->connections;
        const auto *exchange = connection->exchange();
        if (exchange && !exchange->isAnswered()) {
            isBusy = true;
            client->bytes += exchange->bodyBytes();
        }
    }
    // Who only knocked, or has just shown its key, is no client of its own.
    status.served.removeIf([](const operations::ServedClient &client) {
        return client.connections == 0 && client.requests == 0;
    });
    Q_EMIT q.statusChanged(status);
    if (isBusy)
        notice.start(1s); // its bytes go on
}

Server::Impl::~Impl()
{
    stop();
}

void Server::Impl::touch()
{
    if (!notice.isActive() || notice.intervalAsDuration() > 250ms)
        notice.start(250ms);
}

void Server::Impl::note(const Message &problem)
{
    qCWarning(log).noquote() << problem.english();
    problems.append(problem);
}

Result<void> Server::Impl::start()
{
    status.state = ServerStatus::State::Starting;
    status.sinceUtc = core.clock.nowUtc();
    api = std::make_unique<Api>(core, settings,
                                [this] { return feed ? feed->page() : QByteArray(); });
    router =
        std::make_unique<RouteTable>([this](quint64 ticket, int rule) { routed(ticket, rule); });
    for (const auto &route : api->routes())
        router->add(routerPattern(route.path));
    if (auto serving = bindAll(); !serving)
        return serving;
    feedMetrics();
    return {};
}

Result<void> Server::Impl::rebind()
{
    if (!api)
        return start();
    if (auto serving = bindAll(); !serving)
        return serving;
    endStrayConnections();
    return {};
}

void Server::Impl::applyTls()
{
    tls.reset();
    if (!settings.tls.isNull()) {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(settings.tls.chain);
        configuration.setPrivateKey(settings.tls.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
        tls = configuration;
    }
}

Result<void> Server::Impl::bindAll()
{
    status.addresses.clear();
    status.metricsAddresses.clear();
    status.networkAddresses.clear();
    status.isOpenToNetwork = false;
    status.problem = {};
    status.fingerprint.clear();
    status.certificateExpiresUtc = {};
    status.isCertificateOwn = false;
    status.requiresKey = settings.requiresAuth;
    problems.clear();
    metricsPorts.clear();
    hostRules = {.isAuthRequired = settings.requiresAuth, .allowedHosts = settings.allowedHosts};
    applyTls();

    // What is not wanted any more goes first: its port may be wanted by another address.
    former = std::exchange(bound, {});
    const auto isWanted = [this](const Bound &one) {
        const auto &urls = one.isMetrics ? settings.metricUrls : settings.urls;
        return (!one.isMetrics || settings.isMetricsEnabled) &&
               std::any_of(urls.cbegin(), urls.cend(), [&one](const QString &url) { return url.trimmed() == one.url; });
    };
    std::erase_if(former, [&isWanted](const Bound &one) {
        const bool goes = !isWanted(one);
        if (goes)
            one.listener->close();
        return goes;
    });
    for (const auto &url : std::as_const(settings.urls))
        listenTo(url, false);
    const bool hasApi = !status.addresses.isEmpty();
    if (settings.isMetricsEnabled && hasApi) {
        for (const auto &url : std::as_const(settings.metricUrls))
            listenTo(url, true);
    }
    for (const auto &one : former)
        one.listener->close();
    former.clear();
    const bool isSecure = std::any_of(status.addresses.cbegin(), status.addresses.cend(),
                                      [](const QString &url) { return url.startsWith(u"https:"); });
    if (isSecure) {
        status.fingerprint = settings.tls.fingerprint;
        status.certificateExpiresUtc = settings.tls.expiresUtc;
        status.isCertificateOwn = settings.tls.isOwn;
    }
    if (!settings.requiresAuth) {
        qCWarning(log) << "Authentication is switched off: whoever reaches this server may look "
                          "into every process it sees.";
    } else if (hasApi && std::any_of(status.addresses.cbegin(), status.addresses.cend(),
                                     [](const QString &url) { return url.startsWith(u"http:"); })) {
        qCWarning(log)
            << "Keys travel unencrypted over plain http; use https wherever others could listen.";
    }
    status.problem = Message::joined(problems, QStringLiteral("\n"));
    if (!hasApi) {
        status.state = ServerStatus::State::Failed;
        touch();
        const auto failure = status;
        stop();
        status = failure;
        return fail(ErrorCode::Io, text::noBindableUrl);
    }
    status.state = problems.isEmpty() ? ServerStatus::State::Running : ServerStatus::State::Limited;
    touch();
    return {};
}

void Server::Impl::endStrayConnections()
{
    const auto all = connections;
    for (auto *connection : all) {
        if (std::none_of(bound.cbegin(), bound.cend(),
                         [connection](const Bound &one) { return isCovered(*one.listener, *connection); }))
            connection->reset();
    }
}

QString Server::Impl::defaultProcessKey() const
{
    if (!settings.defaultProcessProblems.isEmpty())
        return {};
    const auto process =
        selectProcess(servedProcesses(core.processes.processes()), {}, settings.defaultProcess);
    return process ? process->key() : QString();
}

void Server::Impl::feedMetrics()
{
    const bool isWanted =
        settings.isMetricsEnabled && settings.counterProblems.isEmpty() && api && core.metricsHub;
    if (!isWanted) {
        if (feed)
            feed->stop();
        return;
    }
    if (!feed)
        feed = std::make_unique<metrics::PrometheusFeed>(*core.metricsHub,
                                                         [this] { return defaultProcessKey(); });
    feed->start(settings.metrics, settings.metricCount);
}

void Server::Impl::stop()
{
    if (feed)
        feed->stop();
    for (const auto &one : bound)
        one.listener->close();
    bound.clear();
    const auto all = connections;
    connections.clear();
    for (auto *connection : all)
        delete connection;
    waiting.clear();
    router.reset();
    api.reset();
    status.state = ServerStatus::State::Off;
    status.addresses.clear();
    status.metricsAddresses.clear();
    status.networkAddresses.clear();
    status.isOpenToNetwork = false;
    status.problem = {};
    touch();
}

void Server::Impl::listenTo(const QString &url, bool isMetrics)
{
    const auto address = readListenAddress(url);
    if (!address) {
        note(Message::tr("%1 is not an address the server understands; write it as http://127.0.0.1:52323.")
                 .arg(url));
        return;
    }
    if (address->isTls() && !tls) {
        note(Message::tr("Unable to listen to %1. Dotnet-monitor functionality will be limited. There is no "
                "certificate for https; "
                "name one in Kestrel:Certificates:Default:Path or use an http address.")
                 .arg(url));
        return;
    }
    if (!isMetrics && !settings.requiresAuth && address->reach == ListenAddress::Reach::Any) {
        if (!settings.hasExplicitUrls) {
            note(Message::tr("Unable to listen to %1. Dotnet-monitor functionality will be limited. Without "
                    "authentication, an "
                    "address open to the whole network must be given by name: use --urls.")
                     .arg(url));
            return;
        }
        if (!hasWarnedAboutWildcard)
            qCWarning(log).noquote()
                << QStringLiteral("%1 serves the whole network without authentication.").arg(url);
        hasWarnedAboutWildcard = true;
    }
    const auto taken = std::stable_partition(former.begin(), former.end(), [&](const Bound &one) {
        return one.url != address->url || one.isMetrics != isMetrics;
    });
    const auto first = bound.size();
    bound.insert(bound.end(), taken, former.end());
    former.erase(taken, former.end());
    const bool isKept = bound.size() > first;
    if (isKept && tls && address->isTls())
        std::for_each(bound.begin() + static_cast<std::ptrdiff_t>(first), bound.end(),
                      [this](const Bound &one) { one.listener->setTls(*tls); });
    const Result<quint16> port = isKept ? bound[first].listener->serverPort() : bind(*address);
    for (auto at = first; at < bound.size(); ++at)
        bound[at].isMetrics = isMetrics;
    if (!port) {
        note(port.error().message);
        return;
    }
    if (isMetrics) {
        metricsPorts.insert(*port);
    } else {
        hostRules.ownHosts.append(address->host);
        hostRules.isAnyHostServed =
            hostRules.isAnyHostServed || address->reach == ListenAddress::Reach::Any;
        if (address->reach == ListenAddress::Reach::Any)
            status.networkAddresses += networkUrls(address->scheme, *port);
        status.isOpenToNetwork = status.isOpenToNetwork || address->reach == ListenAddress::Reach::Any ||
                                 (address->reach == ListenAddress::Reach::Literal &&
                                  !QHostAddress(address->host).isLoopback());
    }
    const auto shown = address->boundUrl(*port);
    (isMetrics ? status.metricsAddresses : status.addresses).append(shown);
    if (isKept)
        return;
    // Harnesses read these two lines to find the ports (configuration §5).
    qCInfo(log).noquote() << (isMetrics ? QStringLiteral("Bound metrics address: ")
                                        : QStringLiteral("Bound default address: ")) +
                                 shown;
}

Result<quint16> Server::Impl::bind(const ListenAddress &address)
{
    switch (address.reach) {
    case ListenAddress::Reach::Any:
        return bindOne(QHostAddress(QHostAddress::Any), address.port, address);
    case ListenAddress::Reach::Literal:
        return bindOne(QHostAddress(address.host), address.port, address);
    case ListenAddress::Reach::Localhost:
        break;
    }
    const auto v4 = bindOne(QHostAddress(QHostAddress::LocalHost), address.port, address);
    const auto v6 =
        bindOne(QHostAddress(QHostAddress::LocalHostIPv6), v4.value_or(address.port), address);
    return v4 ? v4 : v6; // a machine may have only one of the two
}

Result<quint16> Server::Impl::bindOne(const QHostAddress &host, quint16 port,
                                      const ListenAddress &address)
{
    auto listener =
        std::make_unique<Listener>([this](std::unique_ptr<QTcpSocket> socket,
                                          Listener &from) { take(std::move(socket), from); },
                                   address.isTls() ? tls : std::nullopt, nullptr);
    if (!listener->listen(host, port)) {
        const auto why =
            listener->serverError() == QAbstractSocket::AddressInUseError
                ? Message::tr("port %1 is taken: another program, perhaps another clrscope or "
                     "dotnet-monitor, listens there. End it, or choose another address with "
                     "--urls or under \"urls\" in the settings.")
                      .arg(port)
            : listener->serverError() == QAbstractSocket::SocketAccessError
                ? Message::tr("the system does not allow port %1 to this user. Choose a port above 1023.")
                      .arg(port)
                : Message::tr("%1. Choose another address with --urls or under \"urls\" in the settings.")
                      .arg(listener->errorString());
        return fail(ErrorCode::Io,
                    Message::tr("Unable to listen to %1. Dotnet-monitor functionality will be limited: %2")
                        .arg(address.url, why));
    }
    const auto boundPort = listener->serverPort();
    bound.push_back({.listener = listener.get(), .url = address.url});
    router->serve(listener.release());
    return boundPort;
}

void Server::Impl::take(std::unique_ptr<QTcpSocket> socket, Listener &listener)
{
    if (connections.size() >= settings.limits.connections) {
        // Too many: say so if that needs no handshake, then close.
        if (!qobject_cast<QSslSocket *>(socket.get()))
            socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: "
                          "close\r\n\r\n");
        auto *last = socket.release();
        QObject::connect(last, &QTcpSocket::disconnected, last, &QObject::deleteLater);
        QTimer::singleShot(2s, last, &QObject::deleteLater);
        last->disconnectFromHost();
        return;
    }
    auto *pipe = new RoutePipe;
    listener.offer(pipe);
    auto *connection = new Connection(std::move(socket), *this, settings.limits, pipe, nullptr);
    connections.insert(connection);
    QObject::connect(connection, &QObject::destroyed, &q, [this, connection] {
        connections.remove(connection);
        touch();
    });
    touch();
}

void Server::Impl::admit(Exchange &exchange)
{
    const auto &request = exchange.request();
    if (request.isTls) {
        const auto host = hostName(request.host());
        if (host != u"localhost" && host != u"127.0.0.1" && host != u"::1")
            exchange.setHeader("Strict-Transport-Security", hstsValue);
    }
    if (!isHostAllowed(request.host(), hostRules)) {
        respondProblem(exchange, 400,
                       QStringLiteral("This server does not answer to the name '%1'. Use its address, or add "
                       "the name to AllowedHosts.")
                           .arg(hostName(request.host())));
        return;
    }
    auto *connection = qobject_cast<Connection *>(exchange.parent());
    const auto segments = segmentsOf(request.path);
    const bool isOdd =
        std::any_of(segments.begin(), segments.end(),
                    [](const QString &segment) { return segment == u"." || segment == u".."; }) ||
        request.path.contains(u"//");
    if (isOdd || !connection || !connection->pipe()) {
        exchange.respond(404);
        return;
    }
    waiting.insert(exchange.ticket(), &exchange);
    RouteTable::ask(*connection->pipe(), exchange.ticket(), request.path);
}

void Server::Impl::routed(quint64 ticket, int rule)
{
    const auto exchange = waiting.take(ticket);
    if (!exchange || exchange->isAnswered())
        return;
    auto *connection = qobject_cast<Connection *>(exchange->parent());
    if (rule < 0 || static_cast<std::size_t>(rule) >= api->routes().size()) {
        exchange->respond(404);
        return;
    }
    const auto &route = api->routes()[static_cast<std::size_t>(rule)];
    exchange->captured = capture(route.path, exchange->request().path);
    if (passes(*exchange, route))
        connection->admitted();
}

bool Server::Impl::passes(Exchange &exchange, const Route &route)
{
    const auto &request = exchange.request();
    // Routing, the metrics addresses' restriction, authentication, CORS, then the endpoint.
    if (!route.isPublic() && metricsPorts.contains(request.localPort)) {
        exchange.respond(404);
        return false;
    }
    const auto *endpoint = route.find(request.method);
    if (!endpoint) {
        if (request.method == "OPTIONS" && answersOptions(exchange))
            return false;
        exchange.setHeader("Allow", route.allow());
        exchange.respond(405);
        return false;
    }
    if (!endpoint->isPublic && settings.requiresAuth) {
        const auto outcome = core.authenticator
                                 ? core.authenticator->authenticate(
                                       request.header("authorization").value_or(QByteArray()))
                                 : identity::AuthOutcome{identity::AuthOutcome::Kind::Unauthorized,
                                                         {},
                                                         QStringLiteral("No keys are configured."),
                                                         "Bearer"};
        if (outcome.kind != identity::AuthOutcome::Kind::Ok) {
            qCDebug(log).noquote() << "Refused:" << outcome.reason;
            exchange.setDetail(outcome.reason);
            if (outcome.kind == identity::AuthOutcome::Kind::Forbidden) {
                exchange.respond(403);
            } else {
                exchange.setHeader("WWW-Authenticate", outcome.challenge.isEmpty()
                                                           ? QByteArray("Bearer")
                                                           : outcome.challenge);
                exchange.respond(401);
            }
            return false;
        }
        noteKey(exchange, outcome);
    }
    const auto origin = request.header("origin").value_or(QByteArray());
    switch (judgeOrigin(origin, exchange.baseUrl(), settings.corsOrigins)) {
    case OriginKind::None:
        break;
    case OriginKind::Allowed:
        exchange.setHeader("Access-Control-Allow-Origin", origin);
        exchange.setHeader("Access-Control-Expose-Headers", "Location, Content-Disposition");
        exchange.setHeader("Vary", "Origin");
        break;
    case OriginKind::Foreign:
        if (endpoint->isEffectful) {
            exchange.setDetail(QStringLiteral("The page's origin is not in CorsConfiguration:AllowedOrigins."));
            exchange.respond(403);
            return false;
        }
        break;
    }
    exchange.endpoint = endpoint;
    return true;
}

void Server::Impl::noteKey(Exchange &exchange, const identity::AuthOutcome &outcome)
{
    exchange.setKeyName(outcome.keyName);
    if (auto *connection = qobject_cast<Connection *>(exchange.parent()))
        connection->setKeyName(outcome.keyName);
    auto use = std::find_if(status.keyUses.begin(), status.keyUses.end(),
                            [&outcome](const operations::KeyUse &one) { return one.subject == outcome.subject; });
    if (use == status.keyUses.end()) {
        status.keyUses.append({.subject = outcome.subject, .atUtc = {}, .client = {}});
        use = std::prev(status.keyUses.end());
    }
    use->atUtc = core.clock.nowUtc();
    use->client = exchange.request().client;
    ++use->requests;
}

// A browser's question before a request of another origin.
bool Server::Impl::answersOptions(Exchange &exchange)
{
    const auto &request = exchange.request();
    const auto origin = request.header("origin");
    const auto method = request.header("access-control-request-method");
    if (settings.corsOrigins.isEmpty() || !origin || !method)
        return false;
    if (judgeOrigin(*origin, {}, settings.corsOrigins) == OriginKind::Allowed) {
        exchange.setHeader("Access-Control-Allow-Origin", *origin);
        exchange.setHeader("Access-Control-Allow-Methods", *method);
        if (const auto headers = request.header("access-control-request-headers"))
            exchange.setHeader("Access-Control-Allow-Headers", *headers);
        exchange.setHeader("Vary", "Origin");
    }
    exchange.respond(204);
    return true;
}

void Server::Impl::run(Exchange &exchange)
{
    const auto &endpoint = *exchange.endpoint;
    const auto &request = exchange.request();
    if (!endpoint.body.isNone() &&
        !isJsonType(request.header("content-type").value_or(QByteArray()))) {
        respondGenericProblem(exchange, 415, QStringLiteral("Unsupported Media Type"));
        return;
    }
    ErrorMap errors;
    Call call{.exchange = &exchange,
              .bound = bindParameters(endpoint.parameters, request, exchange.captured, errors),
              .body = {}};
    if (!endpoint.body.isNone())
        call.body = endpoint.body.read(request.body, errors);
    if (!errors.isEmpty()) {
        respondErrors(exchange, errors);
        return;
    }
    endpoint.handler(std::move(call));
}

void Server::Impl::served(const Exchange &exchange)
{
    const auto &request = exchange.request();
    status.requests.append({.atUtc = core.clock.nowUtc().addMSecs(-exchange.milliseconds()),
                            .client = request.client,
                            .method = QString::fromLatin1(request.method),
                            .path = withoutSecrets(request.target),
                            .status = exchange.status(),
                            .milliseconds = exchange.milliseconds(),
                            .bytes = exchange.bodyBytes(),
                            .detail = exchange.detail(),
                            .key = exchange.keyName()});
    if (status.requests.size() > keptRequests)
        status.requests.removeFirst();
    auto &client = clientOf(request.client, exchange.keyName());
    ++client.requests;
    client.bytes += exchange.bodyBytes();
    client.lastSeenUtc = core.clock.nowUtc();
    touch();
}

Server::Server(const ServerDependencies &dependencies, QObject *parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, dependencies))
{
}

Server::~Server() = default;

Result<void> Server::start(const ServerSettings &settings)
{
    m_impl->stop();
    m_impl->settings = settings;
    return m_impl->start();
}

void Server::applySettings(const ServerSettings &settings)
{
    auto &current = m_impl->settings;
    const auto bound = current;
    current = settings;
    // What a socket was bound with stays until the next start.
    current.urls = bound.urls;
    current.metricUrls = bound.metricUrls;
    current.tls = bound.tls;
    current.requiresAuth = bound.requiresAuth;
    current.limits = bound.limits;
    m_impl->hostRules.allowedHosts = settings.allowedHosts;
    if (m_impl->api &&
        (current.metrics != bound.metrics || current.metricCount != bound.metricCount ||
         current.isMetricsEnabled != bound.isMetricsEnabled ||
         current.defaultProcess != bound.defaultProcess))
        m_impl->feedMetrics();
}

Result<void> Server::rebind(const ServerSettings &settings)
{
    const auto before = std::exchange(m_impl->settings, settings);
    auto serving = m_impl->rebind();
    if (serving && m_impl->api &&
        (settings.metrics != before.metrics || settings.metricCount != before.metricCount ||
         settings.isMetricsEnabled != before.isMetricsEnabled || settings.defaultProcess != before.defaultProcess))
        m_impl->feedMetrics();
    return serving;
}

void Server::disconnectClient(const QString &address)
{
    const auto all = m_impl->connections;
    for (auto *connection : all) {
        if (connection->client() == address)
            connection->reset();
    }
}

void Server::stop()
{
    m_impl->stop();
}

const ServerSettings &Server::settings() const
{
    return m_impl->settings;
}

operations::ServerStatus Server::status() const
{
    return m_impl->status;
}

} // namespace clrscope::httpapi
