// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The service as its users meet it: a process, its output, its addresses, its end.
#include "simprocess.h"

#include <clrscope/nettrace/reader.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using clrscope::testing::SimProcess;

namespace {

/// clrscope-monitor in a world of its own: folders, environment, port.
class Service
{
public:
    explicit Service(const QString &socketFolder) : m_socketFolder(socketFolder) {}
    ~Service()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    bool start(const QStringList &extra = {}, const QString &urls = u"http://127.0.0.1:0"_s)
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"TMPDIR"_s, m_socketFolder);
        environment.insert(u"DotnetMonitorTestSettings__SharedConfigDirectoryOverride"_s, m_home.filePath(u"etc"_s));
        for (auto setting = m_settings.cbegin(); setting != m_settings.cend(); ++setting)
            environment.insert(QString(u"DotnetMonitor_" + setting.key()), setting.value());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope-monitor"),
                        QStringList{u"collect"_s, u"--urls"_s, urls, u"--metricUrls"_s, u"http://127.0.0.1:0"_s} + extra);
        return m_process.waitForStarted(5000);
    }

    /// Before the start, as the environment says it: "GlobalCounter__IntervalSeconds".
    void set(const QString &setting, const QString &value) { m_settings.insert(setting, value); }

    /// Waits for the line that names the address.
    bool waitForAddress()
    {
        static const QRegularExpression line(u"Bound default address: (\\S+)"_s);
        QDeadlineTimer deadline(10'000);
        while (!deadline.hasExpired()) {
            const auto match = line.match(output());
            if (match.hasMatch()) {
                m_address = QUrl(match.captured(1));
                return true;
            }
            if (m_process.state() == QProcess::NotRunning)
                return false;
            m_process.waitForReadyRead(200);
        }
        return false;
    }

    QString output()
    {
        m_output += QString::fromUtf8(m_process.readAll());
        return m_output;
    }

    [[nodiscard]] QUrl url(const QString &pathAndQuery) const { return QUrl(m_address.toString() + pathAndQuery); }

    /// The exit code after a signal, or -1 if it would not go.
    int endBy(int signal)
    {
        ::kill(pid_t(m_process.processId()), signal);
        if (!m_process.waitForFinished(10'000))
            return -1;
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : 128 + signal;
    }

    QProcess &process() { return m_process; }

private:
    QString m_socketFolder;
    QMap<QString, QString> m_settings;
    QTemporaryDir m_home;
    QProcess m_process;
    QString m_output;
    QUrl m_address;
};

class CountingHandler : public clrscope::nettrace::Handler
{
public:
    void onEvent(const clrscope::nettrace::Event &) override { ++count; }
    int count = 0;
};

} // namespace

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesTheProcessesAndEndsWell()
    {
        SimProcess sim;
        QVERIFY2(sim.start({u"--name"_s, u"shop.web"_s}), qPrintable(sim.output()));
        Service service(sim.folder());
        QVERIFY(service.start({u"--no-auth"_s}));
        QVERIFY2(service.waitForAddress(), qPrintable(service.output()));

        const auto listed = get(service.url(u"/processes"_s));
        QCOMPARE(listed->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        const QJsonArray processes = QJsonDocument::fromJson(listed->readAll()).array();
        const auto ours = std::find_if(processes.cbegin(), processes.cend(), [&sim](const QJsonValue &one) {
            return one[u"pid"].toInteger() == sim.pid(); // others of this machine may be listed, too
        });
        QVERIFY(ours != processes.cend());
        QCOMPARE((*ours)[u"name"].toString(), u"shop.web"_s);

        QCOMPARE(service.endBy(SIGTERM), 0);
    }

    void metricsOfTheDefaultProcessAreScraped()
    {
        SimProcess sim;
        QVERIFY2(sim.start(), qPrintable(sim.output()));
        Service service(sim.folder());
        service.set(u"GlobalCounter__IntervalSeconds"_s, u"1"_s);
        service.set(u"DefaultProcess__Filters__0__Key"_s, u"ProcessId"_s);
        service.set(u"DefaultProcess__Filters__0__Value"_s, QString::number(sim.pid()));
        QVERIFY(service.start({u"--no-auth"_s}));
        QVERIFY2(service.waitForAddress(), qPrintable(service.output()));
        QTRY_VERIFY_WITH_TIMEOUT(get(service.url(u"/metrics"_s))->readAll().contains("systemruntime_cpu_usage_ratio "), 10'000);
    }

    void tracesAreWholeFiles()
    {
        SimProcess sim;
        QVERIFY2(sim.start(), qPrintable(sim.output()));
        Service service(sim.folder());
        QVERIFY(service.start({u"--no-auth"_s}));
        QVERIFY2(service.waitForAddress(), qPrintable(service.output()));

        const auto trace =
            get(service.url(u"/trace?pid=%1&profile=Metrics,Cpu&durationSeconds=1"_s.arg(sim.pid())));
        QCOMPARE(trace->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        const QByteArray bytes = trace->readAll();
        CountingHandler handler;
        clrscope::nettrace::Reader reader(handler);
        reader.feed(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
        QCOMPARE(reader.finish(), clrscope::nettrace::Status::Complete);
        QVERIFY(handler.count > 0);
    }

    void killedTargetEndsTheBodyAndTheOperationSucceeds()
    {
        SimProcess sim;
        QVERIFY2(sim.start(), qPrintable(sim.output()));
        Service service(sim.folder());
        QVERIFY(service.start({u"--no-auth"_s}));
        QVERIFY2(service.waitForAddress(), qPrintable(service.output()));

        std::unique_ptr<QNetworkReply> trace(m_network.get(
            QNetworkRequest(service.url(u"/trace?pid=%1&profile=Metrics&durationSeconds=-1"_s.arg(sim.pid())))));
        QTRY_VERIFY(trace->bytesAvailable() > 0);
        sim.kill();
        QTRY_VERIFY(trace->isFinished());
        QCOMPARE(trace->error(), QNetworkReply::NoError);
        const QByteArray location = trace->rawHeader("Location");
        QVERIFY(!location.isEmpty());
        const auto operation = get(QUrl(QString::fromLatin1(location)));
        QCOMPARE(QJsonDocument::fromJson(operation->readAll())[u"status"].toString(), u"Succeeded"_s);
    }

    void killedServiceLeavesTheTargetServing()
    {
        SimProcess sim;
        QVERIFY2(sim.start(), qPrintable(sim.output()));
        {
            Service service(sim.folder());
            QVERIFY(service.start({u"--no-auth"_s}));
            QVERIFY2(service.waitForAddress(), qPrintable(service.output()));
            std::unique_ptr<QNetworkReply> trace(m_network.get(
                QNetworkRequest(service.url(u"/trace?pid=%1&profile=Logs&durationSeconds=-1"_s.arg(sim.pid())))));
            QTRY_VERIFY(trace->bytesAvailable() > 0);
            service.endBy(SIGKILL);
        }
        QVERIFY(sim.isRunning());
        Service next(sim.folder());
        QVERIFY(next.start({u"--no-auth"_s}));
        QVERIFY2(next.waitForAddress(), qPrintable(next.output()));
        const auto one = get(next.url(u"/process?pid=%1"_s.arg(sim.pid())));
        QCOMPARE(one->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    }

    void listenModeServesWhoDialsAndLeavesNobodySuspended()
    {
        QTemporaryDir folder;
        const QString port = folder.filePath(u"port.sock"_s);
        Service service(folder.path());
        QVERIFY(service.start({u"--no-auth"_s, u"--diagnostic-port"_s, port}));
        QVERIFY2(service.waitForAddress(), qPrintable(service.output()));

        SimProcess sim;
        QVERIFY2(sim.start({u"--connect"_s, port + u",suspend"_s}), qPrintable(sim.output()));
        QTRY_COMPARE(QJsonDocument::fromJson(get(service.url(u"/processes"_s))->readAll()).array().size(), 1);
        const auto info = get(service.url(u"/info"_s));
        QCOMPARE(QJsonDocument::fromJson(info->readAll())[u"diagnosticPortMode"].toString(), u"Listen"_s);

        QCOMPARE(service.endBy(SIGTERM), 0);
        QVERIFY2(!QFile::exists(port), "the socket file stays behind");
        QVERIFY(sim.isRunning());
    }

    void takenPortIsOneClearSentence()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QTemporaryDir folder;
        Service service(folder.path());
        QVERIFY(service.start({u"--no-auth"_s}, u"http://127.0.0.1:%1"_s.arg(other.serverPort())));
        QVERIFY(service.process().waitForFinished(10'000));
        QVERIFY(service.process().exitCode() != 0);
        QVERIFY2(service.output().contains(u"Unable to bind any urls."_s), qPrintable(service.output()));
    }

private:
    std::unique_ptr<QNetworkReply> get(const QUrl &url)
    {
        std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10'000);
        return reply;
    }

    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
