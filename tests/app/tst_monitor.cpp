// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/identity/keys.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// clrscope-monitor as a user runs it: command lines, exit codes, what it prints (configuration.md
/// §1).
class TestMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void commandLines_data();
    void commandLines();
    void generatedKeyWorksFromTheEnvironment();
    void configShow();
    void inspectWhatIsNoTrace();
    void startFailures_data();
    void startFailures();
    void endsOnRequest_data();
    void endsOnRequest();
    void temporaryKey();
    void keyRotationIsLive();
    void changesAreReported();
    void logsHoldNoSecrets();

private:
    struct Outcome
    {
        int exitCode = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments,
                              const QMap<QString, QString> &environment = {});
    [[nodiscard]] QProcessEnvironment
    environmentWith(const QMap<QString, QString> &environment) const;
    [[nodiscard]] bool serve(QProcess &process, const QStringList &options,
                             const QMap<QString, QString> &environment = {});
    /// The status of GET /processes there; 0 without an answer.
    [[nodiscard]] int statusOf(const QByteArray &authorization = {});
    void writeUserSettings(const QByteArray &json);

    std::unique_ptr<QTemporaryDir> m_folder;
    QUrl m_address;
    QByteArray m_log;
};

void TestMonitor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(u"config/dotnet-monitor"_s);
    QDir(m_folder->path()).mkpath(u"machine"_s);
    QDir(m_folder->path()).mkpath(u"tmp"_s);
    m_log.clear();
}

QProcessEnvironment TestMonitor::environmentWith(const QMap<QString, QString> &environment) const
{
    QProcessEnvironment full;
    for (const auto &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s})
        full.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    full.insert(u"HOME"_s, m_folder->path());
    full.insert(u"TMPDIR"_s, m_folder->filePath(u"tmp"_s));
    full.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    full.insert(u"DotnetMonitorTestSettings__SharedConfigDirectoryOverride"_s,
                m_folder->filePath(u"machine"_s));
    for (auto at = environment.cbegin(); at != environment.cend(); ++at)
        full.insert(at.key(), at.value());
    return full;
}

TestMonitor::Outcome TestMonitor::run(const QStringList &arguments,
                                      const QMap<QString, QString> &environment)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(environment));
    process.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope-monitor"), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
    }
    Outcome outcome;
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

bool TestMonitor::serve(QProcess &process, const QStringList &options,
                        const QMap<QString, QString> &environment)
{
    process.setProcessEnvironment(environmentWith(environment));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope-monitor"),
                  QStringList{u"collect"_s, u"--urls"_s, u"http://127.0.0.1:0"_s, u"--metricUrls"_s,
                              u"http://127.0.0.1:0"_s} +
                      options);
    static const QRegularExpression bound(u"Bound default address: (\\S+)"_s);
    static const QRegularExpression boundMetrics(u"Bound metrics address: (\\S+)"_s);
    return QTest::qWaitFor(
        [&] {
            m_log += process.readAll();
            const auto text = QString::fromUtf8(m_log);
            m_address = QUrl(bound.match(text).captured(1));
            return !m_address.isEmpty() && boundMetrics.match(text).hasMatch();
        },
        20'000);
}

int TestMonitor::statusOf(const QByteArray &authorization)
{
    QTcpSocket socket;
    socket.connectToHost(m_address.host(), static_cast<quint16>(m_address.port()));
    if (!socket.waitForConnected(5000))
        return 0;
    socket.write("GET /processes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    if (!authorization.isEmpty())
        socket.write("Authorization: " + authorization + "\r\n");
    socket.write("\r\n");
    while (!socket.canReadLine() && socket.waitForReadyRead(5000)) {}
    return socket.readLine().split(' ').value(1).toInt();
}

void TestMonitor::writeUserSettings(const QByteArray &json)
{
    QFile file(m_folder->filePath(u"config/dotnet-monitor/settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
}

void TestMonitor::commandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");
    QTest::newRow("nothing") << QStringList{} << 1 << QString()
                             << u"clrscope-monitor: A command is missing"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"clrscope-monitor collect"_s
                          << QString();
    QTest::newRow("help of a verb")
        << QStringList{u"generatekey"_s, u"-h"_s} << 0 << u"--expiration"_s << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"clrscope-monitor 0."_s
                             << QString();
    QTest::newRow("unknown verb") << QStringList{u"ps"_s} << 1 << QString()
                                  << u"Unknown command 'ps'"_s;
    QTest::newRow("unknown option") << QStringList{u"collect"_s, u"--loud"_s} << 1 << QString()
                                    << u"'collect' has no option '--loud'"_s;
    QTest::newRow("key that never was good")
        << QStringList{u"generatekey"_s, u"-e"_s, u"-00:00:01"_s} << 1 << QString()
        << u"The expiration offset must be a positive time span value."_s;
}

void TestMonitor::commandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, out);
    QFETCH(QString, err);
    const auto outcome = run(arguments);
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY2(outcome.out.contains(out) && outcome.out.isEmpty() == out.isEmpty(),
             qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains(err) && outcome.err.isEmpty() == err.isEmpty(),
             qPrintable(outcome.err));
    QVERIFY(outcome.err.count(u'\n') <= 1);
}

void TestMonitor::generatedKeyWorksFromTheEnvironment()
{
    const auto outcome = run({u"generatekey"_s, u"-o"_s, u"machinejson"_s});
    QCOMPARE(outcome.exitCode, 0);
    const auto json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    const auto key = json[u"Authentication"_s][u"MonitorApiKey"_s];
    QProcess process;
    QVERIFY2(
        serve(process, {},
              {{u"Authentication__MonitorApiKey__Subject"_s, key[u"Subject"_s].toString()},
               {u"Authentication__MonitorApiKey__PublicKey"_s, key[u"PublicKey"_s].toString()}}),
        m_log.constData());
    QCOMPARE(statusOf(), 401);
    QCOMPARE(statusOf(json[u"AuthorizationHeader"_s].toString().toLatin1()), 200);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestMonitor::configShow()
{
    writeUserSettings(R"({ "Egress": { "Properties": { "p": "secret" } }, // comment
        "Metrics": { "Meters": [ { "MeterName": "Shop" }, ] } })");
    auto outcome =
        run({u"config"_s, u"show"_s, u"--urls"_s, u"http://127.0.0.1:1"_s, u"--show-sources"_s},
            {{u"DotnetMonitor_Metrics__MetricCount"_s, u"9"_s}});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.startsWith(u"Tell us about your experience"_s));
    QVERIFY(outcome.out.contains(
        u"\"urls\": \"http://127.0.0.1:1\"\n  /*CommandLineConfigurationProvider*/,"_s));
    QVERIFY(outcome.out.contains(
        u"\"MetricCount\": \"9\"\n    /*EnvironmentVariablesConfigurationProvider Prefix: 'DotnetMonitor_'*/"_s));
    QVERIFY(
        outcome.out.contains(u"/*JsonConfigurationProvider for 'settings.json' (Optional)*/"_s));
    QVERIFY(!outcome.out.contains(u"secret"_s));
    outcome = run({u"config"_s, u"show"_s, u"--level"_s, u"Full"_s});
    QVERIFY(outcome.out.contains(u"secret"_s));
    writeUserSettings("{ nonsense");
    outcome = run({u"config"_s, u"show"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains(u"settings.json"_s));
}

void TestMonitor::inspectWhatIsNoTrace()
{
    const auto path = m_folder->filePath(u"text.nettrace"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no trace at all");
    file.close();
    const auto outcome = run({u"inspect"_s, path, u"--json"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(QJsonDocument::fromJson(outcome.out.toUtf8()).object()[u"format"_s],
             QJsonValue(u"unknown"_s));
    QCOMPARE(run({u"repair"_s, path, m_folder->filePath(u"out"_s)}).exitCode, 1);
    QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
}

void TestMonitor::startFailures_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("message");
    QTest::newRow("malformed JSON")
        << QStringList{} << QByteArray("{ \"a\": ") << u"malformed JSON in line 1"_s;
    QTest::newRow("both modes")
        << QStringList{}
        << QByteArray(
               R"({"Authentication":{"MonitorApiKey":{"Subject":"s"},"AzureAd":{"TenantId":"t"}}})")
        << u"Multiple authentication modes were configured. Only one may be set."_s;
    QTest::newRow("options") << QStringList{} << QByteArray(R"({"Metrics":{"MetricCount":0}})")
                             << u"The field MetricCount must be between 1 and 2147483647."_s;
    QTest::newRow("no address") << QStringList{u"--urls"_s, u"nonsense"_s, u"--metrics"_s,
                                               u"false"_s}
                                << QByteArray("{}") << u"Unable to bind any urls."_s;
}

void TestMonitor::startFailures()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, settings);
    QFETCH(QString, message);
    writeUserSettings(settings);
    if (options.isEmpty())
        options = QStringList{u"--urls"_s, u"http://127.0.0.1:0"_s, u"--metricUrls"_s,
                              u"http://127.0.0.1:0"_s};
    const auto outcome = run(QStringList{u"collect"_s} + options);
    QVERIFY(outcome.exitCode > 0);
    QVERIFY2(QString(outcome.out + outcome.err).contains(message),
             qPrintable(outcome.out + outcome.err));
}

void TestMonitor::endsOnRequest_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("end of stdin") << 0;
}

void TestMonitor::endsOnRequest()
{
    QFETCH(int, signal);
    QProcess process;
    QVERIFY2(serve(process, {u"--no-auth"_s, u"--exit-on-stdin-disconnect"_s}), m_log.constData());
    QCOMPARE(statusOf(), 200);
    if (signal == 0)
        process.closeWriteChannel();
    else
        ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestMonitor::temporaryKey()
{
    QProcess process;
    QVERIFY2(serve(process, {u"--temp-apikey"_s},
                   {{u"Logging__LogLevel__Default"_s, u"Error"_s},
                    {u"Logging__LogLevel__Microsoft.Diagnostics"_s, u"Error"_s}}),
             m_log.constData());
    static const QRegularExpression header(u"Generated one-time-use ApiKey for dotnet-monitor; use "
                                           u"the following header for authorization:\\s+"
                                           "Authorization: (Bearer \\S+)"_s);
    const auto match = header.match(QString::fromUtf8(m_log));
    QVERIFY2(match.hasMatch(), m_log.constData());
    QCOMPARE(statusOf(), 401);
    QCOMPARE(statusOf(match.captured(1).toLatin1()), 200);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
}

void TestMonitor::keyRotationIsLive()
{
    const auto settings = [](const clrscope::identity::GeneratedKey &key) {
        return QByteArray(R"({"Authentication":{"MonitorApiKey":{"Subject":")" +
                          key.subject.toLatin1() + R"(","PublicKey":")" + key.publicKey.toLatin1() +
                          R"("}}})");
    };
    const auto first = clrscope::identity::generateKey(1h, clrscope::Clock());
    const auto second = clrscope::identity::generateKey(1h, clrscope::Clock());
    QVERIFY(first && second);
    const auto oldHeader = first->authorizationHeader().toLatin1();
    const auto newHeader = second->authorizationHeader().toLatin1();
    writeUserSettings(settings(*first));
    QProcess process;
    QVERIFY2(serve(process, {}), m_log.constData());
    QCOMPARE(statusOf(oldHeader), 200);
    QCOMPARE(statusOf(newHeader), 401);
    writeUserSettings(settings(*second));
    QTRY_COMPARE(statusOf(newHeader), 200);
    QCOMPARE(statusOf(oldHeader), 401);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
}

void TestMonitor::changesAreReported()
{
    writeUserSettings(R"({"CollectionRules":{"r":{"Trigger":{"Type":"Startup"}}}})");
    QProcess process;
    QVERIFY2(serve(process, {u"--no-auth"_s}), m_log.constData());
    QCOMPARE(m_log.count("Not supported yet: CollectionRules"), 1);
    const auto says = [&](const char *sentence) {
        return QTest::qWaitFor([&] {
            m_log += process.readAll();
            return m_log.contains(sentence);
        });
    };
    writeUserSettings(R"({"Egress":{"FileSystem":{"out":{}, "in":{"CopyBufferSize":1}}}})");
    QVERIFY(says("The in egress provider failed validation: The DirectoryPath field is required."));
    writeUserSettings("{ nonsense");
    QVERIFY(says("malformed JSON in line 1"));
    QCOMPARE(statusOf(), 200);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(m_log.count("Not supported yet"), 1);
}

void TestMonitor::logsHoldNoSecrets()
{
    const auto key = clrscope::identity::generateKey(1h, clrscope::Clock());
    QVERIFY(key);
    QProcess process;
    QVERIFY2(serve(process, {},
                   {{u"Logging__LogLevel__Default"_s, u"Trace"_s},
                    {u"Logging__LogLevel__Microsoft.Diagnostics"_s, u"Trace"_s},
                    {u"Egress__Properties__p"_s, u"hush-hush"_s},
                    {u"Kestrel__Certificates__Default__Password"_s, u"hush-hush"_s},
                    {u"Authentication__MonitorApiKey__Subject"_s, u"somebody-else"_s},
                    {u"Authentication__MonitorApiKey__PublicKey"_s, key->publicKey}}),
             m_log.constData());
    QCOMPARE(statusOf(key->authorizationHeader().toLatin1()), 403);
    QCOMPARE(statusOf("Bearer a.b.c-secret"), 401);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    m_log += process.readAll();
    QVERIFY(!m_log.contains("hush-hush"));
    QVERIFY(!m_log.contains("c-secret"));
    QVERIFY(!m_log.contains(key->token.right(60).toLatin1()));
}

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
