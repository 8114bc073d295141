// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in, under which name, from which page and over which address; TLS; real clients.
#include "apifixture.h"

#include <clrscope/identity/certificates.h>
#include <clrscope/identity/keys.h>

#include <QCryptographicHash>
#include <QDir>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clrscope;
using namespace clrscope::testing;

namespace {

QByteArray hostLine(const QByteArray &host)
{
    return QByteArray("Host: ").append(host).append("\r\n");
}

QByteArray originLine(const QByteArray &origin)
{
    return QByteArray("Origin: ").append(origin).append("\r\n");
}

QByteArray keyLine(const QByteArray &value)
{
    return QByteArray("Authorization: ").append(value).append("\r\n");
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keysOpenTheDoor();
    void olderKeySchemeOpensTheDoor();
    void publicPagesNeedNoKey();
    void metricsAddressServesMetricsOnly();
    void hostsAreCheckedWithoutKeys_data();
    void hostsAreCheckedWithoutKeys();
    void foreignPagesStartNothing();
    void corsAnswersAsConfigured();
    void wildcardNeedsToBeAskedFor();
    void addressesAreRead_data();
    void addressesAreRead();
    void localhostMeansBothFamilies();
    void addressesAreLogged();
    void tlsServesWithOurCertificate();
    void strictTransportIsAskedOfOtherNamesOnly();
    void newCertificateIsForNewConnections();
    void addressesChangeWhileConnectionsStay();
    void clientsAreCountedByKey();
    void plainTextOnTheTlsPortDoesNoHarm();
    void withoutCertificateHttpsIsSkipped();
    void curlIsServed_data();
    void curlIsServed();
    void wrkIsServed();

private:
    [[nodiscard]] bool setTls(ApiFixture &api);
    identity::GeneratedKey m_key;
    QTemporaryDir m_folder;
    Clock m_clock;
};

void TestAccess::initTestCase()
{
    QLoggingCategory::setFilterRules(u"clrscope.*=false"_s);
    const auto key = identity::generateKey(std::chrono::hours(1), m_clock);
    QVERIFY(key);
    m_key = *key;
}

bool TestAccess::setTls(ApiFixture &api)
{
    const auto certificate = identity::serverCertificate({}, m_folder.path(), m_clock);
    if (!certificate)
        return false;
    api.settings.tls = httpapi::tlsIdentity(*certificate);
    return !api.settings.tls.isNull();
}

void TestAccess::keysOpenTheDoor()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.requiresAuth = true;
    settings::AuthenticationSettings authentication;
    authentication.apiKey = {m_key.subject, m_key.publicKey,
                             QString::fromLatin1(settings::tokenIssuer)};
    api.authenticator.configure(authentication);
    QVERIFY(api.start());
    const QByteArray token = "Bearer " + m_key.token.toLatin1();

    for (const QByteArray path :
         {"/processes", "/process", "/env", "/info", "/trace", "/livemetrics", "/operations",
          "/operations/1", "/trace/1", "/processes/1", "/dump", "/logs", "/stacks",
          "/collectionrules"}) {
        const auto answer = api.get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("www-authenticate"), QByteArray("Bearer"));
        QCOMPARE(answer.header("content-length"), QByteArray("0"));
    }
    QCOMPARE(api.get("/processes", keyLine(token)).status, 200);
    QCOMPARE(api.get("/processes", keyLine("bearer " + m_key.token.toLatin1())).status, 200);
    QCOMPARE(api.get("/processes", keyLine("Basic dTpw")).header("www-authenticate"),
             QByteArray("Bearer"));
    const auto nonsense = api.get("/processes", keyLine("Bearer nonsense"));
    QCOMPARE(nonsense.status, 401);
    QVERIFY(nonsense.header("www-authenticate").startsWith("Bearer error=\"invalid_token\""));
    // Routing comes first.
    QCOMPARE(api.get("/nowhere").status, 404);
    QCOMPARE(api.call("DELETE", "/processes").status, 405);
    // The key of somebody else.
    authentication.apiKey->subject = u"another"_s;
    api.authenticator.configure(authentication);
    const auto foreign = api.get("/processes", keyLine(token));
    QCOMPARE(foreign.status, 403);
    QVERIFY(foreign.body.isEmpty());
    // Rotation is live; the list of requests shows why, never the key.
    authentication.apiKey = std::nullopt;
    api.authenticator.configure(authentication);
    QCOMPARE(api.get("/processes", keyLine(token)).status, 401);
    for (const auto &request : api.server->status().requests)
        QVERIFY(!request.detail.contains(m_key.token.right(20)));
}

void TestAccess::olderKeySchemeOpensTheDoor()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.requiresAuth = true;
    const QByteArray secret(40, 's');
    settings::AuthenticationSettings authentication;
    authentication.apiKeyHash =
        QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex());
    authentication.apiKeyHashType = u"SHA256"_s;
    api.authenticator.configure(authentication);
    QVERIFY(api.start());
    QCOMPARE(api.get("/processes", keyLine("MonitorApiKey " + secret.toBase64())).status, 200);
    QCOMPARE(
        api.get("/processes", keyLine("MonitorApiKey " + QByteArray(40, 't').toBase64())).status,
        401);
}

void TestAccess::publicPagesNeedNoKey()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.requiresAuth = true;
    QVERIFY(api.start());
    QCOMPARE(api.get("/").status, 200);
    QCOMPARE(api.get("/metrics").status, 200);
    QCOMPARE(api.get("/info").status, 401);
}

void TestAccess::metricsAddressServesMetricsOnly()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.requiresAuth = true;
    QVERIFY(api.start());
    const auto ask = [&](const QByteArray &target) {
        RawClient client(api.metricsPort());
        client.send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return client.read();
    };
    QCOMPARE(ask("/metrics").status, 200);
    QCOMPARE(ask("/").status, 200);
    const auto refused = ask("/processes"); // before any key is asked for
    QCOMPARE(refused.status, 404);
    QVERIFY(refused.body.isEmpty() && !refused.has("www-authenticate"));
    QCOMPARE(ask("/trace/1").status, 404);
}

void TestAccess::hostsAreCheckedWithoutKeys_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("requiresAuth");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<int>("status");
    const auto loopback = u"http://127.0.0.1:0"_s;
    const auto wildcard = u"http://*:0"_s;
    const QStringList any{u"*"_s};
    QTest::newRow("localhost") << QByteArray("LocalHost:1") << false << loopback << any << 200;
    QTest::newRow("IPv4 literal") << QByteArray("10.1.2.3") << false << loopback << any << 200;
    QTest::newRow("IPv6 literal") << QByteArray("[::1]:52323") << false << loopback << any << 200;
    QTest::newRow("a name that an attacker's DNS gave us")
        << QByteArray("evil.example") << false << loopback << any << 400;
    QTest::newRow("a name that looks like localhost")
        << QByteArray("localhost.evil.example") << false << loopback << any << 400;
    QTest::newRow("no name") << QByteArray("") << false << loopback << any << 400;
    QTest::newRow("allowed by AllowedHosts")
        << QByteArray("shop.example") << false << loopback << QStringList{u"shop.example"_s} << 200;
    QTest::newRow("sub-domain allowed") << QByteArray("a.shop.example") << false << loopback
                                        << QStringList{u"*.shop.example"_s} << 200;
    QTest::newRow("a sidecar's name under a wildcard address")
        << QByteArray("monitor") << false << wildcard << any << 200;
    QTest::newRow("another name though AllowedHosts names one")
        << QByteArray("monitor") << false << wildcard << QStringList{u"shop"_s} << 400;
    QTest::newRow("keys are asked for")
        << QByteArray("evil.example") << true << loopback << any << 401;
}

void TestAccess::hostsAreCheckedWithoutKeys()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, requiresAuth);
    QFETCH(QString, url);
    QFETCH(QStringList, allowed);
    QFETCH(int, status);
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.requiresAuth = requiresAuth;
    api.settings.urls = {url};
    api.settings.allowedHosts = allowed;
    QVERIFY(api.start());
    QCOMPARE(api.get("/processes", hostLine(host)).status, status);
}

void TestAccess::foreignPagesStartNothing()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"shop"_s)};
    QVERIFY(api.start());
    const QByteArray own = "http://127.0.0.1:" + QByteArray::number(api.port());
    for (const QByteArray origin : {"http://evil.example", "null", "http://127.0.0.1:1"}) {
        QCOMPARE(api.get("/trace?pid=11", originLine(origin)).status, 403);
        QCOMPARE(api.get("/dump?pid=11", originLine(origin)).status, 403);
        QCOMPARE(api.call("POST", "/livemetrics?pid=11", "{}", originLine(origin)).status, 403);
        QCOMPARE(api.call("DELETE", "/operations/00000000-0000-0000-0000-000000000001", {},
                          originLine(origin))
                     .status,
                 403);
        const auto looked = api.get("/processes", originLine(origin));
        QCOMPARE(looked.status, 200);
        QVERIFY(!looked.has("access-control-allow-origin"));
    }
    QVERIFY(api.operations->list().isEmpty());
    QCOMPARE(
        api.call("DELETE", "/operations/00000000-0000-0000-0000-000000000001", {}, originLine(own))
            .status,
        400);
}

void TestAccess::corsAnswersAsConfigured()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.requiresAuth = true;
    api.settings.corsOrigins = {u"https://shop.example"_s};
    settings::AuthenticationSettings authentication;
    authentication.apiKey = {m_key.subject, m_key.publicKey,
                             QString::fromLatin1(settings::tokenIssuer)};
    api.authenticator.configure(authentication);
    QVERIFY(api.start());
    const auto question = [&](const QByteArray &origin) {
        return api.call("OPTIONS", "/processes", {},
                        originLine(origin) +
                            "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: "
                            "authorization\r\n");
    };
    const auto allowed = question("https://shop.example");
    QCOMPARE(allowed.status, 204); // before any key
    QCOMPARE(allowed.header("access-control-allow-origin"), QByteArray("https://shop.example"));
    QCOMPARE(allowed.header("access-control-allow-methods"), QByteArray("GET"));
    QCOMPARE(allowed.header("access-control-allow-headers"), QByteArray("authorization"));
    QVERIFY(!allowed.has("access-control-allow-credentials"));
    const auto foreign = question("https://evil.example");
    QCOMPARE(foreign.status, 204);
    QVERIFY(!foreign.has("access-control-allow-origin"));
    QCOMPARE(api.call("OPTIONS", "/processes").status, 405);
    const auto refused = api.get("/processes", originLine("https://shop.example"));
    QCOMPARE(refused.status, 401);
    QVERIFY(!refused.has("access-control-allow-origin"));
    const auto served = api.get("/processes", originLine("https://shop.example") +
                                                  keyLine("Bearer " + m_key.token.toLatin1()));
    QCOMPARE(served.status, 200);
    QCOMPARE(served.header("access-control-allow-origin"), QByteArray("https://shop.example"));
}

void TestAccess::wildcardNeedsToBeAskedFor()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.urls = {u"http://+:0"_s};
    api.settings.hasExplicitUrls = false;
    QVERIFY(!api.start());
    QVERIFY(api.server->status().problem.english().contains(u"must be given by name"_s));
    api.settings.hasExplicitUrls = true;
    QVERIFY(api.start());
    QCOMPARE(api.get("/info").status, 200);
    QVERIFY(api.server->status().addresses.first().startsWith(u"http://[::]:"_s));
    api.settings.hasExplicitUrls = false;
    api.settings.requiresAuth = true; // whoever has no key gets nothing: no need to ask
    QVERIFY(api.start());
}

void TestAccess::addressesAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("any host") << u"http://*:0"_s << true;
    QTest::newRow("a name means any") << u"http://monitor:0/"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]:0"_s << true;
    QTest::newRow("upper case") << u"HTTP://127.0.0.1:0"_s << true;
    QTest::newRow("no scheme") << u"127.0.0.1:0"_s << false;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1:0"_s << false;
    QTest::newRow("port too big") << u"http://127.0.0.1:70000"_s << false;
    QTest::newRow("port of letters") << u"http://127.0.0.1:http"_s << false;
    QTest::newRow("no host") << u"http://:5000"_s << false;
    QTest::newRow("nonsense") << u"http://[::1"_s << false;
}

void TestAccess::addressesAreRead()
{
    QFETCH(QString, url);
    QFETCH(bool, isGood);
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.urls = {url, u"http://127.0.0.1:0"_s};
    QVERIFY(api.start());
    QCOMPARE(api.server->status().addresses.size(), isGood ? 2 : 1);
    QCOMPARE(api.server->status().problem.isEmpty(), isGood);
}

void TestAccess::localhostMeansBothFamilies()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.urls = {u"http://localhost:0"_s};
    QVERIFY(api.start());
    QCOMPARE(api.server->status().addresses.first(), u"http://localhost:%1"_s.arg(api.port()));
    QCOMPARE(api.get("/info").status, 200);
    QTcpServer probe;
    if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("This machine has no IPv6 loopback.");
    RawClient client(api.port(), QHostAddress(QHostAddress::LocalHostIPv6));
    client.send("GET /info HTTP/1.1\r\nHost: [::1]\r\n\r\n");
    QCOMPARE(client.read().status, 200);
}

void TestAccess::addressesAreLogged()
{
    static QStringList lines;
    lines.clear();
    QLoggingCategory::setFilterRules({});
    const auto former = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (type == QtInfoMsg && QByteArrayView(context.category) == "clrscope.httpapi")
                lines.append(text);
        });
    ApiFixture api(ApiFixture::Processes::Fixed);
    const bool hasStarted = api.start();
    qInstallMessageHandler(former);
    initTestCase();
    QVERIFY(hasStarted);
    QVERIFY(lines.contains(u"Bound default address: http://127.0.0.1:%1"_s.arg(api.port())));
    QVERIFY(lines.contains(u"Bound metrics address: http://127.0.0.1:%1"_s.arg(api.metricsPort())));
}

void TestAccess::tlsServesWithOurCertificate()
{
    ApiFixture api;
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here.");
    QVERIFY(setTls(api));
    api.settings.urls = {u"https://localhost:0"_s};
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    QVERIFY(api.server->status().fingerprint.contains(u':'));
    QVERIFY(api.server->status().certificateExpiresUtc.isValid());

    QNetworkAccessManager manager;
    auto trusted = QSslConfiguration::defaultConfiguration();
    trusted.setCaCertificates({api.settings.tls.chain.first()}); // so the name is checked, too
    const auto fetch = [&](const QString &path) {
        QNetworkRequest request(QUrl(u"https://localhost:%1%2"_s.arg(api.port()).arg(path)));
        request.setSslConfiguration(trusted);
        request.setTransferTimeout(5000);
        std::unique_ptr<QNetworkReply> reply(manager.get(request));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        (void)finished.wait(5000);
        return reply;
    };
    auto reply = fetch(u"/processes"_s);
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    QVERIFY(QJsonDocument::fromJson(reply->readAll()).array().size() == 1);
    QVERIFY(!reply->hasRawHeader("Strict-Transport-Security")); // never for localhost
    reply = fetch(u"/trace?durationSeconds=0&pid=%1"_s.arg(sim->pid()));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const auto trace = reply->readAll();
    QVERIFY(trace.startsWith("Nettrace") && trace.endsWith('\x01'));
    QVERIFY(reply->rawHeader("Location").startsWith("https://localhost:"));
}

namespace {

/// A TLS client that takes any certificate and keeps the one it was shown.
class TlsClient
{
public:
    bool connectTo(quint16 port)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        QSignalSpy encrypted(&m_socket, &QSslSocket::encrypted);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
        return encrypted.wait(4000);
    }
    QByteArray get(const QByteArray &host)
    {
        m_socket.write("GET /info HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QByteArray answer;
        (void)QTest::qWaitFor([&] {
            answer += m_socket.readAll();
            return answer.contains("capabilities");
        }, 4000);
        return answer;
    }
    QByteArray fingerprint() const
    {
        return m_socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    QSslSocket m_socket;
};

} // namespace

void TestAccess::strictTransportIsAskedOfOtherNamesOnly()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here.");
    QVERIFY(setTls(api));
    api.settings.urls = {u"https://127.0.0.1:0"_s, u"http://127.0.0.1:0"_s};
    api.settings.allowedHosts = {u"*"_s, u"monitor.example"_s};
    QVERIFY(api.start());
    TlsClient client;
    QVERIFY(client.connectTo(api.port()));
    // What the original's framework sends by default: 30 days, nothing else.
    for (const QByteArray host : {"monitor.example", "monitor.example:52323", "10.0.4.2"})
        QVERIFY2(client.get(host).contains("\r\nStrict-Transport-Security: max-age=2592000\r\n"), host);
    for (const QByteArray host : {"localhost", "LOCALHOST:52323", "127.0.0.1", "[::1]:52323"})
        QVERIFY2(!client.get(host).toLower().contains("strict-transport-security"), host);
    RawClient plain(static_cast<quint16>(QUrl(api.server->status().addresses.last()).port()));
    plain.send("GET /info HTTP/1.1\r\nHost: 10.0.4.2\r\n\r\n");
    QVERIFY(!plain.read().has("strict-transport-security"));
}

void TestAccess::newCertificateIsForNewConnections()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here.");
    QVERIFY(setTls(api));
    api.settings.urls = {u"https://127.0.0.1:0"_s};
    QVERIFY(api.start());
    const auto port = api.port();
    TlsClient before;
    QVERIFY(before.connectTo(port));
    QCOMPARE(QString::fromLatin1(before.fingerprint()), api.server->status().fingerprint);

    QTemporaryDir other;
    const auto renewed = identity::serverCertificate({}, other.path(), m_clock);
    QVERIFY(renewed);
    auto settings = api.server->settings();
    settings.tls = httpapi::tlsIdentity(*renewed);
    QVERIFY(api.server->rebind(settings));
    QCOMPARE(api.port(), port);
    QCOMPARE(api.server->status().fingerprint, renewed->fingerprint);
    QVERIFY(api.server->status().isCertificateOwn);
    TlsClient after;
    QVERIFY(after.connectTo(port));
    QCOMPARE(QString::fromLatin1(after.fingerprint()), renewed->fingerprint);
    QVERIFY(before.get("localhost").startsWith("HTTP/1.1 200")); // nobody is cut off
}

void TestAccess::addressesChangeWhileConnectionsStay()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.urls = {u"http://127.0.0.1:0"_s};
    api.settings.metricUrls = {u"http://127.0.0.1:0"_s};
    api.settings.requiresAuth = false;
    QVERIFY(api.start());
    const auto port = api.port();
    const auto metricsPort = api.metricsPort();
    const auto ask = [](RawClient &client) {
        client.send("GET /info HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return client.read().status;
    };
    RawClient first(port);
    QCOMPARE(ask(first), 200);
    // One more, with the old one as it was.
    auto settings = api.server->settings();
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const auto second = probe.serverPort();
    probe.close();
    settings.urls = {u"http://127.0.0.1:0"_s, u"http://127.0.0.1:%1"_s.arg(second)};
    QVERIFY(api.server->rebind(settings));
    QCOMPARE(api.port(), port);
    QCOMPARE(api.metricsPort(), metricsPort);
    RawClient other(second);
    QCOMPARE(ask(other), 200);
    QCOMPARE(ask(first), 200);
    QVERIFY(!api.server->status().isOpenToNetwork);
    // The same port on every interface: the loopback client stays.
    settings.urls = {u"http://*:%1"_s.arg(second)};
    settings.hasExplicitUrls = true;
    QVERIFY(api.server->rebind(settings));
    QVERIFY(api.server->status().isOpenToNetwork);
    QCOMPARE(ask(other), 200);
    QVERIFY(first.waitForClose()); // its address went
    RawClient again(second);
    QCOMPARE(ask(again), 200);
    // A port that is taken: said, and tried again with the next change.
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    settings.urls = {u"http://127.0.0.1:%1"_s.arg(probe.serverPort())};
    QVERIFY(!api.server->rebind(settings));
    QCOMPARE(api.server->status().state, operations::ServerStatus::State::Failed);
    probe.close();
    QVERIFY(api.server->rebind(settings));
    QCOMPARE(api.get("/info").status, 200);
}

void TestAccess::clientsAreCountedByKey()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.requiresAuth = true;
    identity::NamedKey named;
    named.name = u"laptop-anna"_s;
    named.subject = m_key.subject;
    named.publicKey = m_key.publicKey;
    named.expiresUtc = m_clock.nowUtc().addDays(1);
    api.authenticator.setNamedKeys({named});
    QVERIFY(api.start());
    const auto line = keyLine("Bearer " + m_key.token.toLatin1());
    RawClient client(api.port());
    for (int i = 0; i < 2; ++i) {
        client.send("GET /processes HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\n");
        QCOMPARE(client.read().status, 200);
    }
    QCOMPARE(api.get("/processes").status, 401);
    QVERIFY(QTest::qWaitFor([&] { return api.server->status().served.size() == 2; }));
    const auto served = api.server->status().served;
    QCOMPARE(served[0].key, u"laptop-anna"_s);
    QCOMPARE(served[0].address, u"127.0.0.1"_s);
    QCOMPARE(served[0].requests, quint64(2));
    QCOMPARE(served[0].connections, 1);
    QVERIFY(served[0].bytes > 0);
    QCOMPARE(served[1].key, QString());
    QCOMPARE(api.server->status().requests.first().key, u"laptop-anna"_s);
    const auto use = api.server->status().keyUses.first();
    QCOMPARE(use.subject, m_key.subject);
    QCOMPARE(use.client, u"127.0.0.1"_s);
    QCOMPARE(use.requests, quint64(2));
    api.authenticator.setNamedKeys({}); // revoked: refused with the next request
    client.send("GET /processes HTTP/1.1\r\nHost: localhost\r\n" + line + "\r\n");
    QCOMPARE(client.read().status, 401);
    api.server->disconnectClient(u"127.0.0.1"_s);
    QVERIFY(client.waitForClose());
}

void TestAccess::plainTextOnTheTlsPortDoesNoHarm()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here.");
    QVERIFY(setTls(api));
    api.settings.urls = {u"https://127.0.0.1:0"_s, u"http://127.0.0.1:0"_s};
    api.settings.limits.headerTimeout = std::chrono::milliseconds(500);
    QVERIFY(api.start());
    RawClient plain(api.port());
    plain.send("GET /info HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(plain.waitForClose());
    QVERIFY(!plain.received().contains("capabilities"));
    RawClient silent(api.port()); // never begins its handshake
    QVERIFY(silent.waitForClose());
    RawClient other(static_cast<quint16>(QUrl(api.server->status().addresses.last()).port()));
    other.send("GET /info HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(other.read().status, 200);
}

void TestAccess::withoutCertificateHttpsIsSkipped()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.urls = {u"https://127.0.0.1:0"_s, u"http://127.0.0.1:0"_s};
    QVERIFY(api.start());
    QCOMPARE(api.server->status().state, operations::ServerStatus::State::Limited);
    QVERIFY(api.server->status().problem.english().startsWith(
        u"Unable to listen to https://127.0.0.1:0. Dotnet-monitor functionality will be limited."_s));
}

void TestAccess::curlIsServed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("processes") << QStringList{u"{http}/processes"_s}
                               << QByteArray("200 [{\"pid\":");
    QTest::newRow("over TLS") << QStringList{u"-k"_s, u"{https}/processes"_s}
                              << QByteArray("200 [{\"pid\":");
    QTest::newRow("HTTP/2 wished for")
        << QStringList{u"-k"_s, u"--http2"_s, u"{https}/info"_s} << QByteArray("200 {\"version\"");
    QTest::newRow("HTTP/1.0") << QStringList{u"-0"_s, u"{http}/trace?durationSeconds=0&pid={pid}"_s}
                              << QByteArray("200 Nettrace");
    QTest::newRow("HEAD") << QStringList{u"-I"_s, u"{http}/info"_s}
                          << QByteArray("405 HTTP/1.1 405");
    QTest::newRow("trace") << QStringList{u"-OJ"_s, u"{http}/trace?durationSeconds=0&pid={pid}"_s}
                           << QByteArray("200 ");
    QTest::newRow("trace with a body")
        << QStringList{u"--json"_s, u"{\"Providers\":[{\"Name\":\"System.Runtime\"}]}"_s,
                       u"{http}/trace?durationSeconds=0&pid={pid}"_s}
        << QByteArray("200 Nettrace");
    QTest::newRow("a body curl asks about first")
        << QStringList{u"-H"_s, u"Expect: 100-continue"_s, u"--json"_s, u"{}"_s,
                       u"{http}/trace?pid={pid}"_s}
        << QByteArray("400 {\"title\"");
    QTest::newRow("a body of chunks")
        << QStringList{u"-H"_s, u"Transfer-Encoding: chunked"_s, u"--json"_s, u"{}"_s,
                       u"{http}/trace?pid={pid}"_s}
        << QByteArray("400 {\"title\"");
}

void TestAccess::curlIsServed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, result);
    const auto curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("curl is not here.");
    ApiFixture api;
    QVERIFY(setTls(api));
    api.settings.urls = {u"http://127.0.0.1:0"_s, u"https://localhost:0"_s};
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    for (auto &argument : arguments) {
        argument.replace(u"{http}"_s, api.server->status().addresses.first());
        argument.replace(u"{https}"_s, api.server->status().addresses.last());
        argument.replace(u"{pid}"_s, QString::number(sim->pid()));
    }
    QProcess process;
    QTemporaryDir folder;
    process.setWorkingDirectory(folder.path());
    process.start(
        curl, QStringList{u"-sS"_s, u"--max-time"_s, u"4"_s, u"-w"_s, u"%{stderr}%{http_code} "_s} +
                  arguments);
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(finished.wait(5000));
    const QByteArray output = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2(output.startsWith(result), output.left(300));
    QCOMPARE(process.exitCode(), 0);
    if (arguments.first() == u"-OJ")
        QCOMPARE(QDir(folder.path()).entryList({u"*_%1.nettrace"_s.arg(sim->pid())}).size(), 1);
}

void TestAccess::wrkIsServed()
{
    const auto wrk = QStandardPaths::findExecutable(u"wrk"_s);
    if (wrk.isEmpty())
        QSKIP("wrk is not here.");
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"shop"_s)};
    QVERIFY(api.start());
    QProcess process;
    process.start(wrk, {u"-t1"_s, u"-c64"_s, u"-d2s"_s,
                        api.server->status().addresses.first() + u"/processes"_s});
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(finished.wait(5000));
    const auto output = process.readAllStandardOutput();
    QVERIFY2(output.contains("Requests/sec:"), output);
    QVERIFY2(!output.contains("Socket errors") && !output.contains("Non-2xx"), output);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
