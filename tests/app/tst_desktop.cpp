// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program as a process: its demo over its API, and what it does without a display.
#include <clrscope/nettrace/repair.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace clrscope;
using namespace Qt::StringLiterals;

class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void demoIsSeenInTheApi();
    void signalEndsItWithWholeFiles_data();
    void signalEndsItWithWholeFiles();
    void withoutADisplayItBecomesTheService();
    void saysWhatIsWrongWithTheCommandLine();

private:
    QProcessEnvironment environment(const QTemporaryDir &home) const;
    static QString address(QProcess &program);
};

QProcessEnvironment TestDesktop::environment(const QTemporaryDir &home) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"DOTNET"_s, Qt::CaseInsensitive) || name.startsWith(u"ASPNETCORE"_s, Qt::CaseInsensitive))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u".config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"TMPDIR"_s, home.path());
    return environment;
}

QString TestDesktop::address(QProcess &program)
{
    static const QRegularExpression bound(u"Bound default address: (http://\\S+)"_s);
    const QString output = QString::fromLocal8Bit(program.peek(64 * 1024));
    return bound.match(output).captured(1);
}

void TestDesktop::demoIsSeenInTheApi()
{
    QTemporaryDir home;
    QProcess program;
    auto env = environment(home);
    env.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(env);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope"),
                  {u"--demo"_s, u"--urls"_s, u"http://127.0.0.1:0"_s, u"--metrics"_s, u"false"_s, u"--no-auth"_s});
    QVERIFY2(program.waitForStarted(), qPrintable(program.errorString()));
    QTRY_VERIFY2(!address(program).isEmpty(), program.peek(4096).constData());
    QNetworkAccessManager network;
    const auto names = [&] {
        QStringList found;
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(address(program) + u"/processes"_s)));
        if (QTest::qWaitFor([reply] { return reply->isFinished(); }, 2000)) {
            for (const QJsonValue value : QJsonDocument::fromJson(reply->readAll()).array())
                found << value[u"name"_s].toString();
        }
        reply->deleteLater();
        return found;
    };
    QTRY_VERIFY(names().contains(u"shop.web"_s));
    QTRY_VERIFY(names().contains(u"worker"_s));
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void TestDesktop::signalEndsItWithWholeFiles_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("asked to end") << SIGTERM;
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminal closed") << SIGHUP;
}

void TestDesktop::signalEndsItWithWholeFiles()
{
    QFETCH(int, signal);
    QTemporaryDir home;
    QProcess program;
    auto env = environment(home);
    env.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    env.insert(u"DotnetMonitor_Egress__FileSystem__files__directoryPath"_s, home.filePath(u"traces"_s));
    program.setProcessEnvironment(env);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope"),
                  {u"--demo"_s, u"--urls"_s, u"http://127.0.0.1:0"_s, u"--metrics"_s, u"false"_s, u"--no-auth"_s});
    QVERIFY2(program.waitForStarted(), qPrintable(program.errorString()));
    QTRY_VERIFY2(!address(program).isEmpty(), program.peek(4096).constData());
    QNetworkAccessManager network;
    const auto status = [&](const QString &path) {
        QNetworkReply *reply = network.get(QNetworkRequest(QUrl(address(program) + path)));
        const bool isDone = QTest::qWaitFor([reply] { return reply->isFinished(); }, 2000);
        reply->deleteLater();
        return isDone ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    };
    QVERIFY(QTest::qWaitFor([&] {
        return status(u"/trace?name=worker&profile=Metrics&durationSeconds=-1&egressProvider=files"_s) == 202;
    }));
    const auto traces = [&] { return QDir(home.filePath(u"traces"_s)).entryInfoList({u"*.nettrace"_s}); };
    QTRY_VERIFY(!traces().isEmpty() && traces().first().size() > 0);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(5000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QFile::exists(home.filePath(u".config/clrscope/window.ini"_s))); // the layout was kept
    const auto whole = nettrace::repairFile(traces().first().filesystemAbsoluteFilePath(),
                                            home.filePath(u"copy.nettrace"_s).toStdString());
    QCOMPARE(whole.verdict, nettrace::RepairPlan::Verdict::Whole);
}

void TestDesktop::withoutADisplayItBecomesTheService()
{
    QTemporaryDir home;
    QProcess program;
    auto env = environment(home);
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        env.remove(name);
    program.setProcessEnvironment(env);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope"),
                  {u"--urls"_s, u"http://127.0.0.1:0"_s, u"--metrics"_s, u"false"_s, u"--no-auth"_s});
    QVERIFY2(program.waitForStarted(), qPrintable(program.errorString()));
    QTRY_VERIFY2(!address(program).isEmpty(), program.peek(4096).constData());
    QVERIFY(program.peek(4096).startsWith("clrscope: no display here; starting the headless service instead"));
    program.terminate();
    QVERIFY(program.waitForFinished(5000));
    QCOMPARE(program.exitCode(), 0);
}

void TestDesktop::saysWhatIsWrongWithTheCommandLine()
{
    QTemporaryDir home;
    QProcess program;
    program.setProcessEnvironment(environment(home));
    program.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope"), {u"--no-such-option"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().startsWith("clrscope: "));
    program.start(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope"), {u"--version"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith("clrscope "));
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
