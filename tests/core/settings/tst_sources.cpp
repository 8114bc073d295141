// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplaces.h"

using namespace Qt::StringLiterals;
using namespace clrscope::settings;

/// Where values come from and who wins (configuration.md §2, §3).
class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laterSourceWins();
    void urlPrecedence_data();
    void urlPrecedence();
    void environmentNames();
    void keyPerFile();
    void kubernetesReadsDataFolder();
    void appSettingsByEnvironment();
    void unusableFiles();
    void jsonForms_data();
    void jsonForms();
    void malformedJson_data();
    void malformedJson();
    void nestingIsBounded();
    void placesOfThisProcess();
};

void TestSources::laterSourceWins()
{
    // Adds the sources from the lowest to the highest; each must take the value over.
    TestPlaces test;
    const auto key = u"urls"_s;
    const auto winner = [&] { return *test.configuration().value(key); };
    const auto kind = [&] {
        const auto configuration = test.configuration();
        return configuration.source(key)->kind;
    };
    QCOMPARE(winner(), u"https://localhost:52323"_s);
    test.places.commandLine.urls = u"commandline"_s;
    QCOMPARE(winner(), u"commandline"_s);
    test.env("DOTNET_Urls", "dotnet");
    QCOMPARE(winner(), u"dotnet"_s);
    test.env("ASPNETCORE_Urls", "aspnetcore");
    QCOMPARE(winner(), u"aspnetcore"_s);
    TestPlaces::writeFile(test.places.programFolder + u"/appsettings.json"_s, R"({"Urls":"app"})");
    QCOMPARE(winner(), u"app"_s);
    TestPlaces::writeFile(test.places.programFolder + u"/appsettings.Production.json"_s,
                          R"({"urls":"production"})");
    QCOMPARE(winner(), u"production"_s);
    test.env("urls", "plain");
    QCOMPARE(winner(), u"plain"_s);
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({"urls":"user"})");
    QCOMPARE(winner(), u"user"_s);
    TestPlaces::writeFile(test.places.ownFolder + u"/settings.json"_s, R"({"urls":"own"})");
    QCOMPARE(winner(), u"own"_s);
    QCOMPARE(kind(), SourceKind::OwnFile);
    TestPlaces::writeFile(test.places.machineFolder + u"/settings.json"_s, R"({"urls":"machine"})");
    QCOMPARE(winner(), u"machine"_s);
    TestPlaces::writeFile(test.places.machineFolder + u"/Urls"_s, "keyfile\n");
    QCOMPARE(winner(), u"keyfile"_s);
    test.env("DotnetMonitor_Urls", "monitor");
    QCOMPARE(winner(), u"monitor"_s);
    QCOMPARE(kind(), SourceKind::MonitorEnvironment);
    const QString extra = test.root() + u"/extra.json"_s;
    TestPlaces::writeFile(extra, R"({"urls":"extra"})");
    test.places.commandLine.configurationFilePath = extra;
    QCOMPARE(winner(), u"extra"_s);
    test.places.temporaryKey = {{u"urls"_s, u"temporary"_s}};
    QCOMPARE(winner(), u"temporary"_s);
}

void TestSources::urlPrecedence_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("winner");
    QTest::newRow("command line alone") << QStringList{} << u"http://c:1"_s;
    QTest::newRow("DOTNET_ beats the command line")
        << QStringList{u"DOTNET_Urls"_s} << u"DOTNET_Urls"_s;
    QTest::newRow("ASPNETCORE_ beats DOTNET_")
        << QStringList{u"DOTNET_Urls"_s, u"ASPNETCORE_Urls"_s} << u"ASPNETCORE_Urls"_s;
    QTest::newRow("DotnetMonitor_ beats all")
        << QStringList{u"DOTNET_Urls"_s, u"ASPNETCORE_Urls"_s, u"DotnetMonitor_Urls"_s}
        << u"DotnetMonitor_Urls"_s;
    QTest::newRow("the prefix ignores case")
        << QStringList{u"ASPNETCORE_Urls"_s, u"DOTNETMONITOR_URLS"_s} << u"DOTNETMONITOR_URLS"_s;
}

void TestSources::urlPrecedence()
{
    QFETCH(QStringList, given);
    QFETCH(QString, winner);
    TestPlaces test;
    test.places.commandLine.urls = u"http://c:1"_s;
    for (const auto &name : given)
        test.places.environment.insert(name, name);
    QCOMPARE(test.settings().urls, QStringList{winner});
}

void TestSources::environmentNames()
{
    TestPlaces test;
    test.env("DotnetMonitor_DefaultProcess__Filters__0__Key", "ProcessId");
    test.env("DotnetMonitor_DefaultProcess__Filters__0__Value", "1");
    test.env("DOTNETMONITOR_EGRESS__FileSystem__my.out-put__DirectoryPath", "/artifacts");
    test.env("Authentication__MonitorApiKey__Subject", "plain");
    const auto settings = test.settings();
    QCOMPARE(settings.defaultProcess.size(), 1);
    QCOMPARE(settings.defaultProcess[0].key, ProcessFilter::Key::ProcessId);
    QCOMPARE(settings.defaultProcess[0].value, u"1"_s);
    const auto *provider = settings.egress.find(u"MY.OUT-PUT"_s);
    QVERIFY(provider);
    QCOMPARE(provider->directoryPath, u"/artifacts"_s);
    QCOMPARE(*settings.configuration.value(u"authentication:monitorapikey:SUBJECT"_s), u"plain"_s);
}

void TestSources::keyPerFile()
{
    TestPlaces test;
    const auto folder = test.places.machineFolder;
    TestPlaces::writeFile(folder + u"/Authentication__MonitorApiKey__Subject"_s, "from file\n");
    TestPlaces::writeFile(folder + u"/Metrics__MetricCount"_s, "7");
    TestPlaces::writeFile(folder + u"/.hidden"_s, "no");
    TestPlaces::writeFile(folder + u"/ignore.this"_s, "no");
    QDir(folder).mkpath(u"folder"_s);
    const auto configuration = test.configuration();
    QCOMPARE(*configuration.value(u"Authentication:MonitorApiKey:Subject"_s), u"from file"_s);
    QCOMPARE(configuration.source(u"Metrics:MetricCount"_s)->description,
             u"KeyPerFileConfigurationProvider for files in '%1/' (Optional)"_s.arg(folder));
    QVERIFY(!configuration.exists(u".hidden"_s));
    QVERIFY(!configuration.exists(u"ignore.this"_s));
    QCOMPARE(test.settings().metrics.metricCount, 7);
}

void TestSources::kubernetesReadsDataFolder()
{
    TestPlaces test;
    const auto folder = test.places.machineFolder;
    QDir(folder).mkpath(u"..data"_s);
    TestPlaces::writeFile(folder + u"/..data/Metrics__MetricCount"_s, "9");
    QCOMPARE(test.settings().metrics.metricCount, 3);
    test.env("KUBERNETES_SERVICE_HOST", "10.0.0.1");
    QCOMPARE(test.settings().metrics.metricCount, 9);
}

void TestSources::appSettingsByEnvironment()
{
    TestPlaces test;
    TestPlaces::writeFile(test.places.programFolder + u"/appsettings.Staging.json"_s,
                          R"({"Metrics":{"MetricCount":11}})");
    QCOMPARE(test.settings().metrics.metricCount, 3);
    test.env("ASPNETCORE_ENVIRONMENT", "Staging");
    QCOMPARE(test.settings().metrics.metricCount, 11);
}

void TestSources::unusableFiles()
{
    TestPlaces test;
    test.places.commandLine.configurationFilePath = test.root() + u"/absent.json"_s;
    auto loaded = loadSources(test.places);
    QVERIFY(loaded);
    QCOMPARE(loaded->warnings,
             QList<clrscope::Message>{u"The provided configuration file '%1' could not be found."_s.arg(
                 test.places.commandLine.configurationFilePath)});

    test.places.commandLine.configurationFilePath = test.root() + u"/settings.txt"_s;
    TestPlaces::writeFile(test.places.commandLine.configurationFilePath, "{}");
    loaded = loadSources(test.places);
    QVERIFY(loaded);
    QCOMPARE(
        loaded->warnings,
        QList<clrscope::Message>{u"The provided configuration file '%1' must have the .json extension."_s.arg(
            test.places.commandLine.configurationFilePath)});

    // A settings.json that cannot be read is a warning, a key file that cannot be read is the end.
    test.places.commandLine.configurationFilePath.clear();
    QDir(test.places.userFolder).mkpath(u"settings.json"_s);
    loaded = loadSources(test.places);
    QVERIFY(loaded);
    QCOMPARE(loaded->warnings.size(), 1);
    const QString secret = test.places.machineFolder + u"/Secret"_s;
    TestPlaces::writeFile(secret, "x");
    QFile::setPermissions(secret, QFile::Permissions());
    if (QFile file(secret); file.open(QIODevice::ReadOnly))
        QSKIP("this user may read everything: the unreadable key file is not tested");
    QVERIFY(!loadSources(test.places));
}

void TestSources::jsonForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("comments and trailing commas")
        << QByteArray("\xEF\xBB\xBF// head\n{ /* a */ \"A\": { \"B\": [1, 2.50, ], }, // b\n }")
        << QStringList{u"A:B:0=1"_s, u"A:B:1=2.50"_s};
    QTest::newRow("scalars keep .NET's text")
        << QByteArray(R"({"t":true,"f":false,"n":null,"e":-1e3,"s":"\u00e4\n\"/"})")
        << QStringList{u"t=True"_s, u"f=False"_s, u"n="_s, u"e=-1e3"_s, u"s=ä\n\"/"_s};
    QTest::newRow("empty object and array are not there")
        << QByteArray(R"({"o":{},"a":[]})") << QStringList{u"o=<null>"_s, u"a=<null>"_s};
    QTest::newRow("names may hold colons") << QByteArray(R"({"A:B":1})") << QStringList{u"A:B=1"_s};
}

void TestSources::jsonForms()
{
    QFETCH(QByteArray, json);
    const auto values = parseSettingsJson(json);
    QVERIFY2(values, values ? "" : qPrintable(values.error().message.english()));
    QStringList found;
    for (const auto &value : *values)
        found.append(value.key + u'=' + (value.value.isNull() ? u"<null>"_s : value.value));
    QTEST(found, "values");
}

void TestSources::malformedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("cut") << QByteArray("{\"a\": {\"b\": 1");
    QTest::newRow("open comment") << QByteArray("{ /* }");
    QTest::newRow("open string") << QByteArray("{\"a");
    QTest::newRow("two commas") << QByteArray("{\"a\":1,,}");
    QTest::newRow("no comma") << QByteArray("{\"a\":1 \"b\":2}");
    QTest::newRow("bare word") << QByteArray("{\"a\": yes}");
    QTest::newRow("rest") << QByteArray("{} {}");
    QTest::newRow("duplicate, other case") << QByteArray(R"({"a":1,"A":2})");
    QTest::newRow("bad escape") << QByteArray(R"({"a":"\x"})");
    QTest::newRow("short unicode") << QByteArray(R"({"a":"\u12)");
}

void TestSources::malformedJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseSettingsJson(json));
    TestPlaces test;
    const QString path = test.places.userFolder + u"/settings.json"_s;
    TestPlaces::writeFile(path, json);
    const auto loaded = loadSources(test.places);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().message.english().contains(path));
}

void TestSources::nestingIsBounded()
{
    QVERIFY(!parseSettingsJson("{\"a\":" + QByteArray(1'000'000, '[')));
    QVERIFY(parseSettingsJson("{\"a\":" + QByteArray(30, '[') + '1' + QByteArray(30, ']') + '}'));
}

void TestSources::placesOfThisProcess()
{
    qputenv("XDG_CONFIG_HOME", "/x/config");
    qunsetenv("DotnetMonitorTestSettings__UserConfigDirectoryOverride");
    auto places = SourcePlaces::ofThisProcess();
    QCOMPARE(places.userFolder, u"/x/config/dotnet-monitor"_s);
    QCOMPARE(places.ownFolder, u"/x/config/clrscope"_s);
    QCOMPARE(places.machineFolder, u"/etc/dotnet-monitor"_s);
    qputenv("DotnetMonitorTestSettings__UserConfigDirectoryOverride", "/x/user");
    qputenv("DotnetMonitorTestSettings__SharedConfigDirectoryOverride", "/x/shared");
    places = SourcePlaces::ofThisProcess();
    QCOMPARE(places.userFolder, u"/x/user"_s);
    QCOMPARE(places.machineFolder, u"/x/shared"_s);
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
