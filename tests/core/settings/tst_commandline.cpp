// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/settings/commandline.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace clrscope::settings;

/// The command line of configuration.md §1, for both programs.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void collectOptions_data();
    void collectOptions();
    void otherVerbs();
    void desktop();
    void refused_data();
    void refused();
    void timeSpans_data();
    void timeSpans();
    void helpNamesEveryOption();
};

void TestCommandLine::collectOptions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("urls");
    QTest::addColumn<QString>("metrics");
    QTest::newRow("nothing") << u"collect"_s << QString() << QString();
    QTest::newRow("value follows")
        << u"collect --urls http://a:1 -m false"_s << u"http://a:1"_s << u"false"_s;
    QTest::newRow("short") << u"collect -u http://a:1 -m"_s << u"http://a:1"_s << u"true"_s;
    QTest::newRow("equals") << u"collect --urls=http://a:1 --metrics=False"_s << u"http://a:1"_s
                            << u"false"_s;
    QTest::newRow("colon") << u"collect --urls:http://a:1 --metrics:true"_s << u"http://a:1"_s
                           << u"true"_s;
    QTest::newRow("repeated") << u"collect --urls http://a:1 --urls http://b:2"_s
                              << u"http://a:1;http://b:2"_s << QString();
    QTest::newRow("several values") << u"collect --urls http://a:1 http://b:2 --metrics"_s
                                    << u"http://a:1;http://b:2"_s << u"true"_s;
    QTest::newRow("list") << u"collect --urls http://a:1;http://b:2"_s << u"http://a:1;http://b:2"_s
                          << QString();
    QTest::newRow("other case") << u"collect --URLS http://a:1"_s << u"http://a:1"_s << QString();
    QTest::newRow("config show too")
        << u"config show -u http://a:1"_s << u"http://a:1"_s << QString();
}

void TestCommandLine::collectOptions()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(line.split(u' '), Program::Monitor);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message.english()));
    QTEST(parsed->collect.urls.value_or(QString()), "urls");
    const auto metrics = parsed->collect.metrics;
    QTEST(!metrics ? QString() : *metrics ? u"true"_s : u"false"_s, "metrics");
}

void TestCommandLine::otherVerbs()
{
    auto line = parseCommandLine(
        {u"collect"_s, u"--no-auth"_s, u"--temp-apikey"_s, u"--no-http-egress"_s,
         u"--exit-on-stdin-disconnect"_s, u"--diagnostic-port"_s, u"/d.sock"_s,
         u"--configuration-file-path"_s, u"/c.json"_s, u"--metricUrls"_s, u"http://m:1"_s},
        Program::Monitor);
    QVERIFY(line);
    const CollectOptions all{std::nullopt, u"http://m:1"_s, std::nullopt, u"/d.sock"_s, true, true,
                             true,         u"/c.json"_s,    true};
    QVERIFY(line->collect == all);

    line = parseCommandLine({u"config"_s, u"show"_s, u"--level"_s, u"full"_s, u"--show-sources"_s},
                            Program::Monitor);
    QVERIFY(line);
    QCOMPARE(line->verb, CommandLine::Verb::ConfigShow);
    QVERIFY(line->showFull && line->showSources);

    line = parseCommandLine({u"generatekey"_s, u"-o"_s, u"powershell"_s, u"-e"_s, u"1.12:00:00"_s},
                            Program::Monitor);
    QVERIFY(line);
    QCOMPARE(line->keyFormat, KeyFormat::PowerShell);
    QCOMPARE(line->keyLifetime, std::chrono::milliseconds(36h));

    line = parseCommandLine({u"inspect"_s, u"a.nettrace"_s, u"--json"_s}, Program::Monitor);
    QVERIFY(line);
    QVERIFY(line->json);
    QCOMPARE(line->files, QStringList{u"a.nettrace"_s});
    line = parseCommandLine({u"repair"_s, u"in"_s, u"--"_s, u"-out"_s}, Program::Monitor);
    QVERIFY(line);
    QCOMPARE(line->files, (QStringList{u"in"_s, u"-out"_s}));

    QCOMPARE(parseCommandLine({u"--version"_s}, Program::Monitor)->verb,
             CommandLine::Verb::Version);
    QCOMPARE(parseCommandLine({u"-h"_s}, Program::Monitor)->verb, CommandLine::Verb::Help);
    const auto help = parseCommandLine({u"collect"_s, u"--help"_s}, Program::Monitor);
    QCOMPARE(help->helpFor, CommandLine::Verb::Collect);
}

void TestCommandLine::desktop()
{
    const auto line = parseCommandLine(
        {u"--demo"_s, u"--no-auth"_s, u"-u"_s, u"http://127.0.0.1:0"_s, u"a.nettrace"_s},
        Program::Desktop);
    QVERIFY(line);
    QCOMPARE(line->verb, CommandLine::Verb::Desktop);
    QVERIFY(line->demo && line->collect.noAuth);
    QCOMPARE(line->files, QStringList{u"a.nettrace"_s});
    QCOMPARE(parseCommandLine({u"--version"_s}, Program::Desktop)->verb,
             CommandLine::Verb::Version);
    QVERIFY(!parseCommandLine({u"--nonsense"_s}, Program::Desktop));
}

void TestCommandLine::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("message");
    const auto see = u"; see 'clrscope-monitor %1 --help'."_s;
    QTest::newRow("nothing")
        << QString()
        << u"A command is missing: collect, config show, generatekey, inspect or repair; see 'clrscope-monitor --help'."_s;
    QTest::newRow("unknown verb") << u"collekt"_s
                                  << u"Unknown command 'collekt'; see 'clrscope-monitor --help'."_s;
    QTest::newRow("unknown option")
        << u"collect --color"_s
        << QString(u"'collect' has no option '--color'"_s + see.arg(u"collect"_s));
    QTest::newRow("not of config show")
        << u"config show --exit-on-stdin-disconnect"_s
        << QString(u"'config show' has no option '--exit-on-stdin-disconnect'"_s +
                   see.arg(u"config show"_s));
    QTest::newRow("config what")
        << u"config hide"_s
        << u"'config' knows one command: show; see 'clrscope-monitor --help'."_s;
    QTest::newRow("no value") << u"collect --urls"_s
                              << QString(u"The option '--urls' needs a value"_s +
                                         see.arg(u"collect"_s));
    QTest::newRow("option as value")
        << u"collect --urls --no-auth"_s
        << QString(u"The option '--urls' needs a value"_s + see.arg(u"collect"_s));
    QTest::newRow("bad bool") << u"collect --metrics=perhaps"_s
                              << QString(
                                     u"The value 'perhaps' of '--metrics' must be true or false"_s +
                                     see.arg(u"collect"_s));
    QTest::newRow("stray word") << u"collect here"_s
                                << QString(u"'collect' does not know what to do with 'here'"_s +
                                           see.arg(u"collect"_s));
    QTest::newRow("bad format")
        << u"generatekey -o xml"_s
        << QString(
               u"The value 'xml' of '-o' must be one of Json, Text, Cmd, Shell, PowerShell, MachineJson"_s +
               see.arg(u"generatekey"_s));
    QTest::newRow("expired at once")
        << u"generatekey -e 00:00:00"_s
        << u"The expiration offset must be a positive time span value."_s;
    QTest::newRow("negative") << u"generatekey -e -1.00:00:00"_s
                              << u"The expiration offset must be a positive time span value."_s;
    QTest::newRow("no time")
        << u"generatekey --expiration soon"_s
        << QString(u"The value 'soon' of '--expiration' must be a time span such as 7.00:00:00"_s +
                   see.arg(u"generatekey"_s));
    QTest::newRow("no file") << u"inspect"_s
                             << QString(u"'inspect' takes one file"_s + see.arg(u"inspect"_s));
    QTest::newRow("one file") << u"repair a"_s
                              << QString(
                                     u"'repair' takes the file to read and the file to write"_s +
                                     see.arg(u"repair"_s));
}

void TestCommandLine::refused()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), Program::Monitor);
    QVERIFY(!parsed);
    QTEST(parsed.error().message.english(), "message");
}

void TestCommandLine::timeSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("days") << u"7"_s << qint64(7 * 86400000LL);
    QTest::newRow("d.hh:mm:ss") << u"1.02:03:04"_s << qint64(93784000);
    QTest::newRow("d:hh:mm:ss") << u"1:02:03:04"_s << qint64(93784000);
    QTest::newRow("d.hh:mm") << u"1.02:03"_s << qint64(93780000);
    QTest::newRow("hh:mm") << u"02:03"_s << qint64(7380000);
    QTest::newRow("fraction") << u"00:00:01.25"_s << qint64(1250);
    QTest::newRow("ticks") << u"00:00:00.0010000"_s << qint64(1);
    QTest::newRow("negative") << u"-00:01:00"_s << qint64(-60000);
    QTest::newRow("24 hours") << u"24:00:00"_s << qint64(-1);
    QTest::newRow("words") << u"1h"_s << qint64(-1);
    QTest::newRow("empty") << u""_s << qint64(-1);
}

void TestCommandLine::timeSpans()
{
    QFETCH(QString, text);
    QTEST(qint64(parseTimeSpan(text).value_or(-1ms).count()), "milliseconds");
}

void TestCommandLine::helpNamesEveryOption()
{
    const auto text = helpText(Program::Monitor, CommandLine::Verb::Collect);
    for (const auto &option :
         {u"--urls"_s, u"--metricUrls"_s, u"--metrics"_s, u"--diagnostic-port"_s, u"--no-auth"_s,
          u"--temp-apikey"_s, u"--no-http-egress"_s, u"--configuration-file-path"_s,
          u"--exit-on-stdin-disconnect"_s})
        QVERIFY2(text.contains(option), qPrintable(option));
    QVERIFY(helpText(Program::Desktop, CommandLine::Verb::Desktop).contains(u"--demo"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
