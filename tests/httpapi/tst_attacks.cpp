// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hostile and broken clients may cost: every limit of the server is attacked, and after each
// attack the server still answers.
#include "apifixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace clrscope;
using namespace clrscope::testing;

namespace {

const QByteArray json = "Content-Type: application/json\r\n";

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestAttacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void malformedRequestsAreRefused_data();
    void malformedRequestsAreRefused();
    void anyCutOfARequestIsTheSame();
    void headHasALimit();
    void bodyHasALimit();
    void chunkedBodiesAreRead();
    void brokenChunksAreRefused_data();
    void brokenChunksAreRefused();
    void continueIsSentWhenTheBodyIsWanted();
    void refusalComesBeforeTheBody();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void oddPathsAreNowhere_data();
    void oddPathsAreNowhere();
    void pipelinedRequestsAreAnsweredInOrder();
    void pipeliningBehindAStreamWaits();
    void smuggledRequestIsNeverAnswered();
    void slowHeadTimesOut();
    void slowBodyTimesOut();
    void idleConnectionsAreClosed();
    void tooManyConnectionsAreTurnedAway();
    void slowReaderSlowsTheTargetNotMemory();
    void readerThatNeverReadsIsReset();
    void garbageDoesNoHarm();
    void hundredLiveMetricsDoNotDisturbThree();

private:
    std::unique_ptr<ApiFixture> m_api;
};

void TestAttacks::initTestCase()
{
    QLoggingCategory::setFilterRules(u"clrscope.*=false"_s);
}

void TestAttacks::init()
{
    m_api = std::make_unique<ApiFixture>();
    m_api->settings.limits.connections = 150;
    QVERIFY(m_api->start());
}

void TestAttacks::cleanup()
{
    // Whatever was done to it, the server goes on answering.
    QTRY_COMPARE(m_api->get("/info").status, 200);
    m_api.reset();
}

void TestAttacks::malformedRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: localhost\r\n";
    const auto row = [&](const char *name, const QByteArray &text, int status = 400) {
        QTest::newRow(name) << text << status;
    };
    row("no request", "hello\r\n\r\n");
    row("no version", "GET /info\r\n" + host + "\r\n");
    row("two blanks", "GET  /info HTTP/1.1\r\n" + host + "\r\n");
    row("HTTP/2 spoken plainly", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("version of later", "GET /info HTTP/2.0\r\n" + host + "\r\n", 505);
    row("no host", "GET /info HTTP/1.1\r\n\r\n");
    row("two hosts", "GET /info HTTP/1.1\r\n" + host + host + "\r\n");
    row("absolute form of another host", "GET http://evil/info HTTP/1.1\r\n" + host + "\r\n");
    row("bare line feeds", "GET /info HTTP/1.1\nHost: localhost\n\n");
    row("one bare line feed", "GET /info HTTP/1.1\r\nHost: localhost\nA: b\r\n\r\n");
    row("carriage return inside", "GET /info HTTP/1.1\r\nHost: localhost\r\nA: b\rc\r\n\r\n");
    row("zero byte in a value",
        QByteArray("GET /info HTTP/1.1\r\nHost: localhost\r\nA: b\0c\r\n\r\n", 47));
    row("zero byte in the path", "GET /in%00fo HTTP/1.1\r\n" + host + "\r\n");
    row("broken escape", "GET /in%zzfo HTTP/1.1\r\n" + host + "\r\n");
    row("path that is not UTF-8", "GET /%ff%fe HTTP/1.1\r\n" + host + "\r\n");
    row("folded header", "GET /info HTTP/1.1\r\n" + host + "A: b\r\n  c\r\n\r\n");
    row("blank before the colon", "GET /info HTTP/1.1\r\n" + host + "A : b\r\n\r\n");
    row("header without a name", "GET /info HTTP/1.1\r\n" + host + ": b\r\n\r\n");
    row("header without a colon", "GET /info HTTP/1.1\r\n" + host + "nonsense\r\n\r\n");
    row("two lengths",
        "POST /trace HTTP/1.1\r\n" + host + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}");
    row("list of lengths", "POST /trace HTTP/1.1\r\n" + host + "Content-Length: 2, 2\r\n\r\n{}");
    row("negative length", "POST /trace HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n");
    row("signed length", "POST /trace HTTP/1.1\r\n" + host + "Content-Length: +2\r\n\r\n{}");
    row("length beyond numbers",
        "POST /trace HTTP/1.1\r\n" + host + "Content-Length: 99999999999999999999\r\n\r\n");
    row("length and chunks",
        "POST /trace HTTP/1.1\r\n" + host +
            "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("unknown coding",
        "POST /trace HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    row("coding with a trick",
        "POST /trace HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
    row("chunks from HTTP/1.0",
        "POST /trace HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("expectation of something else",
        "POST /trace HTTP/1.1\r\n" + host + "Expect: miracles\r\nContent-Length: 2\r\n\r\n", 417);
}

void TestAttacks::malformedRequestsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    RawClient client(m_api->port());
    client.send(text);
    const auto answer = client.read();
    QVERIFY2(answer.status == status || (text.startsWith("PRI") && answer.status == 505),
             QByteArray::number(answer.status));
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(answer.header("connection"), QByteArray("close"));
    QVERIFY(client.waitForClose(4000));
}

void TestAttacks::anyCutOfARequestIsTheSame()
{
    const auto text = m_api->text("POST", "/trace?pid=1", R"({"providers":[{"name":""}]})", json);
    for (qsizetype cut = 1; cut < text.size(); cut += 7) {
        RawClient client(m_api->port());
        client.send(text.left(cut));
        QCoreApplication::processEvents();
        client.send(text.mid(cut));
        const auto answer = client.read();
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("The Name field is required."));
    }
    RawClient client(m_api->port());
    const QByteArray slowly = "\r\n" + m_api->text("GET", "/info");
    for (const char c : slowly)
        client.send(QByteArray(1, c));
    QCOMPARE(client.read().status, 200);
}

void TestAttacks::headHasALimit()
{
    const QByteArray host = "Host: localhost\r\n";
    struct Case
    {
        QByteArray text;
        int status;
    };
    const Case cases[] = {
        {"GET /info HTTP/1.1\r\n" + host + "A: " + QByteArray(31'000, 'a') + "\r\n\r\n", 200},
        {"GET /info HTTP/1.1\r\n" + host + "A: " + QByteArray(33'000, 'a') + "\r\n\r\n", 431},
        {"GET /info HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(99) + "\r\n", 200},
        {"GET /info HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(100) + "\r\n", 431},
        {"GET /info?" + QByteArray(8'000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 200},
        {"GET /info?" + QByteArray(9'000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414},
    };
    for (const auto &[text, status] : cases) {
        RawClient client(m_api->port());
        client.send(text);
        QCOMPARE(client.read().status, status);
    }
    // One that never ends.
    RawClient client(m_api->port());
    client.send("GET /info HTTP/1.1\r\n" + host);
    const auto before = residentBytes();
    for (int i = 0; i < 400 && client.isOpen(); ++i) {
        client.send("X: " + QByteArray(10'000, 'x'));
        QCoreApplication::processEvents();
    }
    QCOMPARE(client.read().status, 431);
    QVERIFY(client.waitForClose());
    QVERIFY(residentBytes() - before < 32 * 1024 * 1024);
}

void TestAttacks::bodyHasALimit()
{
    const QByteArray padding(1024 * 1024 - 2, ' ');
    QCOMPARE(m_api->call("POST", "/trace", "{}" + padding, json).status,
             400); // 1 MiB: read, and wrong
    QCOMPARE(m_api->call("POST", "/trace", "{}" + padding + " ", json).status, 413);
    RawClient liar(m_api->port());
    liar.send("POST /trace HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999999\r\n\r\n");
    QCOMPARE(liar.read().status, 413);
    RawClient chunks(m_api->port());
    chunks.send("POST /trace HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 40; ++i)
        chunks.send("8000\r\n" + QByteArray(0x8000, ' ') + "\r\n");
    QCOMPARE(chunks.read().status, 413);
    // A GET may have a body; it is read and ignored, within the same limit.
    QCOMPARE(m_api->call("GET", "/info", QByteArray(2000, 'x')).status, 200);
    QCOMPARE(m_api->call("GET", "/info", QByteArray(2'000'000, 'x')).status, 413);
}

void TestAttacks::chunkedBodiesAreRead()
{
    const QByteArray body = R"({"providers":[{"name":""}]})";
    QByteArray text =
        "POST /trace HTTP/1.1\r\nHost: localhost\r\n" + json + "Transfer-Encoding: Chunked\r\n\r\n";
    for (const char c : body)
        text.append("1;ext=\"a b\"\r\n").append(c).append("\r\n");
    text.append("000\r\nTrailer: x\r\n\r\n");
    RawClient client(m_api->port());
    client.send(text + m_api->text("GET", "/info"));
    QVERIFY(client.read().body.contains("The Name field is required."));
    QCOMPARE(client.read().status, 200); // the next request begins where the trailers end
}

void TestAttacks::brokenChunksAreRefused_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::newRow("size of letters") << QByteArray("xyz\r\n");
    QTest::newRow("size with a sign") << QByteArray("+2\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("size with a prefix") << QByteArray("0x2\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("no size") << QByteArray("\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("bare line feed") << QByteArray("2\n{}\r\n0\r\n\r\n");
    QTest::newRow("no end of the data") << QByteArray("2\r\n{}XX0\r\n\r\n");
    QTest::newRow("size beyond numbers") << QByteArray("fffffffffffffffff\r\n");
    QTest::newRow("extension without end") << "2;" + QByteArray(5000, 'x');
}

void TestAttacks::brokenChunksAreRefused()
{
    QFETCH(QByteArray, chunks);
    RawClient client(m_api->port());
    client.send("POST /trace HTTP/1.1\r\nHost: localhost\r\n" + json +
                "Transfer-Encoding: chunked\r\n\r\n" + chunks);
    const auto answer = client.read();
    QVERIFY2(answer.status == 400 && answer.body.isEmpty(), QByteArray::number(answer.status));
    QVERIFY(client.waitForClose());
}

void TestAttacks::continueIsSentWhenTheBodyIsWanted()
{
    const QByteArray head = "POST /trace HTTP/1.1\r\nHost: localhost\r\n" + json +
                            "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n";
    RawClient client(m_api->port());
    client.send(head);
    QCOMPARE(client.read().status, 100);
    client.send("{}");
    QCOMPARE(client.read().status, 400);
    client.send(m_api->text("GET", "/info"));
    QCOMPARE(client.read().status, 200);
    // Who does not wait for it is served too.
    RawClient hasty(m_api->port());
    hasty.send(head + "{}");
    QCOMPARE(hasty.read().status, 100);
    QCOMPARE(hasty.read().status, 400);
}

void TestAttacks::refusalComesBeforeTheBody()
{
    for (const QByteArray path : {"/nowhere", "/info"}) {
        RawClient client(m_api->port());
        client.send("POST " + path +
                    " HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: "
                    "1000000\r\n\r\n");
        const auto answer = client.read();
        QCOMPARE(answer.status, path == "/info" ? 405 : 404);
        QCOMPARE(answer.header("connection"), QByteArray("close"));
        QVERIFY(client.waitForClose(4000));
    }
    // And arrives although the client goes on sending.
    RawClient client(m_api->port());
    client.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n" +
                QByteArray(700'000, 'x'));
    QCOMPARE(client.read().status, 404);
}

void TestAttacks::otherMethodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    for (const auto *method : {"HEAD", "OPTIONS", "PUT", "PATCH", "TRACE", "PURGE", "get"})
        QTest::newRow(method) << QByteArray(method) << QByteArray("/processes")
                              << QByteArray("GET");
    QTest::newRow("HEAD of a trace")
        << QByteArray("HEAD") << QByteArray("/trace?pid=1") << QByteArray("GET, POST");
    QTest::newRow("POST of an operation")
        << QByteArray("POST") << QByteArray("/operations/1") << QByteArray("GET, DELETE");
}

void TestAttacks::otherMethodsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allow);
    RawClient client(m_api->port());
    client.send(m_api->text(method, path) + m_api->text("GET", "/info"));
    auto answer = client.read();
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("allow"), allow);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(client.read().status, 200); // no body was announced that is not there
}

void TestAttacks::oddPathsAreNowhere_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const auto *path :
         {"/nowhere", "//", "//info", "/info//", "/info/x", "/./info", "/x/../info", "/%2e%2e/info",
          "/info%2f", "/in fo", "/processes/1/2/3", "/processes//env", "/proc_sses",
          "/operations/a/b", "/*", "/<arg>", "/operations/<arg>/", "/\xc3\xa4"})
        QTest::newRow(path) << QByteArray(path);
}

void TestAttacks::oddPathsAreNowhere()
{
    QFETCH(QByteArray, path);
    const auto answer = m_api->get(path);
    QVERIFY2(answer.status == 404 || answer.status == 400, QByteArray::number(answer.status));
    QVERIFY(answer.status == 400 || answer.body.isEmpty());
}

void TestAttacks::pipelinedRequestsAreAnsweredInOrder()
{
    RawClient client(m_api->port());
    QByteArray text;
    for (int i = 0; i < 50; ++i)
        text += m_api->text("GET", "/process?pid=x" + QByteArray::number(i));
    client.send(text);
    for (int i = 0; i < 50; ++i)
        QVERIFY(client.read().body.contains(QByteArray("'x" + QByteArray::number(i) + "'")));
}

void TestAttacks::pipeliningBehindAStreamWaits()
{
    const auto *sim = m_api->startRuntime();
    QVERIFY(sim);
    RawClient client(m_api->port());
    client.send(m_api->text("GET", "/trace?durationSeconds=1&profile=Metrics&pid=" +
                                       QByteArray::number(sim->pid())) +
                m_api->text("GET", "/info"));
    const auto trace = client.read();
    QVERIFY(trace.endsWell && trace.body.startsWith("Nettrace"));
    QVERIFY(client.read().body.startsWith("{\"version\""));
}

void TestAttacks::smuggledRequestIsNeverAnswered()
{
    RawClient client(m_api->port());
    client.send("POST /trace HTTP/1.1\r\nHost: localhost\r\n" + json +
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
                m_api->text("GET", "/info"));
    QCOMPARE(client.read().status, 400);
    QVERIFY(client.waitForClose());
    QVERIFY(!client.received().contains("capabilities"));
    for (const auto &request : m_api->server->status().requests)
        QVERIFY(request.path != u"/info");
}

void TestAttacks::slowHeadTimesOut()
{
    m_api->settings.limits.headerTimeout = 400ms;
    QVERIFY(m_api->start());
    RawClient client(m_api->port());
    QElapsedTimer clock;
    clock.start();
    client.send("GET /info HTTP/1.1\r\nHost: localhost\r\n");
    QSignalSpy closed(&client.socket(), &QTcpSocket::disconnected);
    while (closed.isEmpty() && clock.elapsed() < 4000) { // one byte now and then does not buy time
        client.send("A");
        (void)closed.wait(50);
    }
    QVERIFY(clock.elapsed() < 3500);
    QVERIFY(client.received().startsWith("HTTP/1.1 408 ") || client.wasReset());
}

void TestAttacks::slowBodyTimesOut()
{
    m_api->settings.limits.bodyTimeout = 300ms;
    QVERIFY(m_api->start());
    RawClient client(m_api->port());
    client.send("POST /trace HTTP/1.1\r\nHost: localhost\r\n" + json +
                "Content-Length: 100\r\n\r\n{");
    QCOMPARE(client.read().status, 408);
    QVERIFY(client.waitForClose());
}

void TestAttacks::idleConnectionsAreClosed()
{
    m_api->settings.limits.idleTimeout = 300ms;
    QVERIFY(m_api->start());
    RawClient silent(m_api->port());
    RawClient used(m_api->port());
    used.send(m_api->text("GET", "/info"));
    QCOMPARE(used.read().status, 200);
    QVERIFY(silent.waitForClose());
    QVERIFY(used.waitForClose());
    QVERIFY(silent.received().isEmpty());
}

void TestAttacks::tooManyConnectionsAreTurnedAway()
{
    m_api->settings.limits.connections = 20;
    QVERIFY(m_api->start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_api->port()));
        clients.back()->send(m_api->text("GET", "/info"));
        QCOMPARE(clients.back()->read().status, 200);
    }
    RawClient late(m_api->port());
    QCOMPARE(late.read().status, 503);
    QVERIFY(late.waitForClose());
    clients.front()->send(m_api->text("GET", "/info")); // those inside are served
    QCOMPARE(clients.front()->read().status, 200);
    clients.pop_back();
    QTRY_COMPARE(m_api->get("/info").status, 200);
}

void TestAttacks::slowReaderSlowsTheTargetNotMemory()
{
    const auto *sim =
        m_api->startRuntime({u"--events-per-second"_s, u"200000"_s, u"--event-bytes"_s, u"400"_s});
    QVERIFY(sim);
    RawClient client(m_api->port());
    client.socket().setReadBufferSize(16 * 1024);
    const auto before = residentBytes();
    client.send(
        m_api->text("GET", "/trace?durationSeconds=-1&pid=" + QByteArray::number(sim->pid())));
    QSignalSpy ticks(m_api->operations.get(), &operations::OperationRegistry::changed);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 2500)
        (void)ticks.wait(200);
    const auto grown = residentBytes() - before;
    QVERIFY2(grown < 48 * 1024 * 1024, QByteArray::number(grown));
    QCOMPARE(m_api->get("/info").status, 200);
    const auto written = m_api->operations->list().first().bytesWritten;
    QVERIFY2(written < 32 * 1024 * 1024,
             QByteArray::number(written)); // what fits into the socket, and no more
}

void TestAttacks::readerThatNeverReadsIsReset()
{
    m_api->settings.limits.sendTimeout = 700ms;
    QVERIFY(m_api->start());
    const auto *sim =
        m_api->startRuntime({u"--events-per-second"_s, u"200000"_s, u"--event-bytes"_s, u"400"_s});
    QVERIFY(sim);
    RawClient client(m_api->port());
    client.socket().setReadBufferSize(16 * 1024);
    client.send(
        m_api->text("GET", "/trace?durationSeconds=-1&pid=" + QByteArray::number(sim->pid())));
    QTRY_VERIFY(!m_api->operations->list().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_api->operations->list().first().state, operations::State::Cancelled,
                              4500);
}

void TestAttacks::garbageDoesNoHarm()
{
    QRandomGenerator random(4711);
    const auto good = m_api->text("POST", "/trace?pid=1&durationSeconds=1",
                                  R"({"providers":[{"name":"A"}]})", json);
    for (int round = 0; round < 150; ++round) {
        RawClient client(m_api->port());
        QByteArray text = good;
        if (round % 3 == 0) {
            for (auto &c : text)
                c = static_cast<char>(random.bounded(256));
        } else {
            for (int i = 0; i < 1 + round % 7; ++i)
                text[random.bounded(static_cast<int>(text.size()))] =
                    static_cast<char>(random.bounded(256));
        }
        client.send(text);
        QCoreApplication::processEvents();
        if (round % 5 == 0)
            (void)client.read(30);
    }
}

void TestAttacks::hundredLiveMetricsDoNotDisturbThree()
{
    const auto *sim = m_api->startRuntime();
    QVERIFY(sim);
    const auto text =
        m_api->text("GET", "/livemetrics?durationSeconds=3&pid=" + QByteArray::number(sim->pid()));
    std::vector<std::unique_ptr<RawClient>> running;
    for (int i = 0; i < 3; ++i) {
        running.push_back(std::make_unique<RawClient>(m_api->port()));
        running.back()->send(text);
    }
    QTRY_COMPARE(m_api->operations->list().size(), 3);
    std::vector<std::unique_ptr<RawClient>> refused;
    for (int i = 0; i < 97; ++i) {
        refused.push_back(std::make_unique<RawClient>(m_api->port()));
        refused.back()->send(text);
    }
    for (auto &client : refused)
        QCOMPARE(client->read().status, 429);
    for (auto &client : running) {
        const auto answer = client->read();
        QVERIFY(answer.endsWell);
        QVERIFY(answer.body.count('\x1e') > 30);
    }
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
