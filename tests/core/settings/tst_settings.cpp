// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplaces.h"

using namespace Qt::StringLiterals;
using namespace clrscope::settings;

/// The typed tree and what it says about wrong values (configuration.md §4 to §14).
class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults();
    void wrongValues_data();
    void wrongValues();
    void harmlessProblems_data();
    void harmlessProblems();
    void apiKey();
    void keyHash_data();
    void keyHash();
    void diagnosticPort();
    void processFilters();
    void metricsAndCounters();
    void egress();
    void logging_data();
    void logging();
    void explicitUrls();
    void unsupportedIsNamed();
    void originalsExampleIsTaken();
};

void TestSettings::defaults()
{
    const TestPlaces test;
    const auto settings = test.settings();
    QCOMPARE(settings.urls, QStringList{u"https://localhost:52323"_s});
    QVERIFY(!settings.urlsExplicit);
    QVERIFY(settings.metrics.enabled);
    QCOMPARE(settings.metrics.endpoints, QStringList{u"http://localhost:52325"_s});
    QCOMPARE(settings.metrics.metricCount, 3);
    QVERIFY(settings.metrics.includeDefaultProviders);
    QCOMPARE(settings.globalCounter.intervalSeconds, 5.0);
    QCOMPARE(settings.globalCounter.maxHistograms, 20);
    QCOMPARE(settings.globalCounter.maxTimeSeries, 1000);
    QCOMPARE(settings.diagnosticPort, DiagnosticPortSettings());
    QCOMPARE(settings.authentication, AuthenticationSettings());
    QCOMPARE(settings.storage.dumpTempFolder, test.places.temporaryFolder);
    QCOMPARE(settings.allowedHosts, QStringList{u"*"_s});
    QCOMPARE(settings.logging.timestampFormat, u"HH:mm:ss "_s);
    QCOMPARE(settings.window.recordingsFolder,
             QString(test.places.documentsFolder + u"/clrscope"_s));
    QVERIFY(settings.problems.isEmpty());
    QCOMPARE(settings.unsupportedNotice(), QString());
}

void TestSettings::wrongValues_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("no bool")
        << QByteArray("Metrics__Enabled") << QByteArray("yes")
        << u"Failed to convert configuration value at 'Metrics:Enabled' to type 'System.Boolean'."_s;
    QTest::newRow("no int")
        << QByteArray("Metrics__MetricCount") << QByteArray("three")
        << u"Failed to convert configuration value at 'Metrics:MetricCount' to type 'System.Int32'."_s;
    QTest::newRow("below range") << QByteArray("Metrics__MetricCount") << QByteArray("0")
                                 << u"The field MetricCount must be between 1 and 2147483647."_s;
    QTest::newRow("no float")
        << QByteArray("GlobalCounter__IntervalSeconds") << QByteArray("5,5")
        << u"Failed to convert configuration value at 'GlobalCounter:IntervalSeconds' to type 'System.Single'."_s;
    QTest::newRow("interval") << QByteArray("GlobalCounter__IntervalSeconds") << QByteArray("86401")
                              << u"The field IntervalSeconds must be between 1 and 86400."_s;
    QTest::newRow("provider interval")
        << QByteArray("GlobalCounter__Providers__System.Runtime__IntervalSeconds")
        << QByteArray("0.5")
        << u"Provider 'System.Runtime' validation error: 'The field IntervalSeconds must be between 1 and 86400.'"_s;
    QTest::newRow("connections")
        << QByteArray("DiagnosticPort__MaxConnections") << QByteArray("255")
        << u"Value must be between 1 and 254, or -1 (to obtain the maximum number allowed by system resources)."_s;
    QTest::newRow("listen where?")
        << QByteArray("DiagnosticPort__ConnectionMode") << QByteArray("listen")
        << u"In 'Listen' mode, the diagnostic port endpoint name must be specified."_s;
    QTest::newRow("provider without name")
        << QByteArray("Metrics__Providers__0__CounterNames__0") << QByteArray("x")
        << u"The ProviderName field is required."_s;
}

void TestSettings::wrongValues()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    TestPlaces test;
    test.env(QByteArray("DotnetMonitor_" + name).constData(), value.constData());
    QTEST(test.settings().startFailure().english(), "message");
}

void TestSettings::harmlessProblems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("filter without value")
        << QByteArray(R"({"DefaultProcess":{"Filters":[{"Key":"ProcessName"}]}})")
        << u"A value is required for the process filter."_s;
    QTest::newRow("filter key")
        << QByteArray(R"({"DefaultProcess":{"Filters":[{"Key":"Color","Value":"x"}]}})")
        << u"Failed to convert configuration value at 'DefaultProcess:Filters:0:Key' to type "
           "'Microsoft.Diagnostics.Monitoring.WebApi.ProcessFilterKey'."_s;
    QTest::newRow("egress without folder")
        << QByteArray(R"({"Egress":{"FileSystem":{"out":{"CopyBufferSize":4096}}}})")
        << u"The out egress provider failed validation: The DirectoryPath field is required."_s;
    QTest::newRow("unknown egress type") << QByteArray(R"({"Egress":{"Pigeon":{"p":{"Wings":2}}}})")
                                         << u"Egress provider type 'Pigeon' does not exist."_s;
    QTest::newRow("key without subject")
        << QByteArray(R"({"Authentication":{"MonitorApiKey":{"PublicKey":"abc"}}})")
        << u"The Subject field is required."_s;
    QTest::newRow("key without key")
        << QByteArray(R"({"Authentication":{"MonitorApiKey":{"Subject":"abc"}}})")
        << u"The PublicKey field is required."_s;
    QTest::newRow("key with other signs")
        << QByteArray(R"({"Authentication":{"MonitorApiKey":{"Subject":"s","PublicKey":"a+b="}}})")
        << u"The field PublicKey must match the regular expression '[0-9a-zA-Z_-]+'."_s;
}

void TestSettings::harmlessProblems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    TestPlaces test;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, json);
    const auto settings = test.settings();
    QCOMPARE(settings.problems.size(), 1);
    QCOMPARE(settings.problems[0].message.english(), message);
    QCOMPARE(settings.startFailure(), QString());
}

void TestSettings::apiKey()
{
    TestPlaces test;
    test.env("Authentication__MonitorApiKey__Subject", "me");
    test.env("Authentication__MonitorApiKey__PublicKey", "abc_-");
    auto settings = test.settings();
    QVERIFY(settings.authentication.apiKey);
    QCOMPARE(settings.authentication.apiKey->issuer,
             u"https://github.com/dotnet/dotnet-monitor/generatekey+MonitorApiKey"_s);
    test.env("Authentication__MonitorApiKey__Issuer", "us");
    QCOMPARE(test.settings().authentication.apiKey->issuer, u"us"_s);

    test.env("Authentication__AzureAd__ClientId", "x");
    QCOMPARE(test.settings().startFailure(),
             u"Multiple authentication modes were configured. Only one may be set."_s);

    // The key of this run wins over all that is configured, and so does --no-auth.
    test.places.temporaryKey = {{u"Authentication:MonitorApiKey:Subject"_s, u"temp"_s},
                                {u"Authentication:MonitorApiKey:PublicKey"_s, u"k"_s}};
    settings = test.settings();
    QCOMPARE(settings.startFailure(), QString());
    QCOMPARE(settings.authentication.apiKey->subject, u"temp"_s);
    QCOMPARE(settings.authentication.apiKey->issuer, QString::fromLatin1(tokenIssuer));
    test.places.commandLine.noAuth = true;
    QCOMPARE(test.settings().authentication.mode, AuthenticationSettings::Mode::None);
}

void TestSettings::keyHash_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("usable");
    const QByteArray good(64, 'A');
    QTest::newRow("SHA256") << good << QByteArray("SHA256") << true;
    QTest::newRow("full class name")
        << good << QByteArray("System.Security.Cryptography.SHA512Managed") << true;
    QTest::newRow("SHA1") << good << QByteArray("SHA1") << false;
    QTest::newRow("MD5 spelled out")
        << good << QByteArray("System.Security.Cryptography.MD5CryptoServiceProvider") << false;
    QTest::newRow("too short") << QByteArray(62, 'a') << QByteArray("SHA256") << false;
    QTest::newRow("odd") << QByteArray(65, 'a') << QByteArray("SHA256") << false;
    QTest::newRow("no hex") << QByteArray(64, 'g') << QByteArray("SHA256") << false;
    QTest::newRow("no type") << good << QByteArray("") << false;
}

void TestSettings::keyHash()
{
    QFETCH(QByteArray, hash);
    QFETCH(QByteArray, type);
    TestPlaces test;
    test.env("ApiAuthentication__ApiKeyHash", hash.constData());
    test.env("ApiAuthentication__ApiKeyHashType", type.constData());
    const auto settings = test.settings();
    QTEST(!settings.authentication.apiKeyHash.isEmpty(), "usable");
    QCOMPARE(settings.authentication.apiKeyHashProblems.isEmpty(),
             !settings.authentication.apiKeyHash.isEmpty());
    QCOMPARE(settings.startFailure(), QString());
}

void TestSettings::diagnosticPort()
{
    TestPlaces test;
    test.places.commandLine.diagnosticPort = u"/diag/port.sock"_s;
    auto port = test.settings().diagnosticPort;
    QCOMPARE(port.mode, DiagnosticPortSettings::Mode::Listen);
    QCOMPARE(port.endpointName, u"/diag/port.sock"_s);

    TestPlaces plain;
    TestPlaces::writeFile(plain.places.userFolder + u"/settings.json"_s,
                          R"({"DiagnosticPort":"/a.sock"})");
    port = plain.settings().diagnosticPort;
    QCOMPARE(port.mode, DiagnosticPortSettings::Mode::Listen);
    QCOMPARE(port.endpointName, u"/a.sock"_s);

    TestPlaces shared;
    shared.env("DotnetMonitor_DiagnosticPort__ConnectionMode", "Listen");
    shared.env("DotnetMonitor_Storage__DefaultSharedPath", "/diag");
    const auto settings = shared.settings();
    QCOMPARE(settings.startFailure(), QString());
    QCOMPARE(settings.diagnosticPort.endpointName, u"/diag/dotnet-monitor.sock"_s);
    QCOMPARE(settings.storage.dumpTempFolder, u"/diag/dumps"_s);
    QCOMPARE(settings.storage.sharedLibraryPath, u"/diag/libs"_s);
}

void TestSettings::processFilters()
{
    TestPlaces test;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s,
                          R"({"DefaultProcess":{"Filters":[
        {"Key":"commandline","Value":"shop","MatchType":"Contains"},
        {"ProcessName":"MyApp","MatchType":"contains"},
        {"ManagedEntryPointAssemblyName":"Shop"}]}})");
    using Key = ProcessFilter::Key;
    using Match = ProcessFilter::Match;
    QCOMPARE(test.settings().defaultProcess,
             (QList<ProcessFilter>{{Key::CommandLine, u"shop"_s, Match::Contains},
                                   {Key::ProcessName, u"MyApp"_s, Match::Contains},
                                   {Key::ManagedEntryPointAssemblyName, u"Shop"_s, Match::Exact}}));
}

void TestSettings::metricsAndCounters()
{
    TestPlaces test;
    test.places.commandLine.metrics = false;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({
        "Metrics":{"IncludeDefaultProviders":false,
            "Providers":[{"ProviderName":"System.Runtime","CounterNames":["cpu-usage","working-set"]},
                         {"ProviderName":"Shop.Events"}],
            "Meters":[{"MeterName":"Shop.Meter","InstrumentNames":["orders"]}]},
        "GlobalCounter":{"IntervalSeconds":10,"MaxHistograms":2,
            "Providers":{"System.Runtime":{"IntervalSeconds":2.5}}}})");
    const auto settings = test.settings();
    QVERIFY(!settings.metrics.enabled);
    QVERIFY(!settings.metrics.includeDefaultProviders);
    QCOMPARE(settings.metrics.providers,
             (QList<CounterGroup>{{u"System.Runtime"_s, {u"cpu-usage"_s, u"working-set"_s}},
                                  {u"Shop.Events"_s, {}}}));
    QCOMPARE(settings.metrics.meters, (QList<CounterGroup>{{u"Shop.Meter"_s, {u"orders"_s}}}));
    QCOMPARE(settings.globalCounter.intervalSeconds, 10.0);
    QCOMPARE(settings.globalCounter.maxHistograms, 2);
    QCOMPARE(settings.globalCounter.providerIntervals,
             (QMap<QString, double>{{u"System.Runtime"_s, 2.5}}));
}

void TestSettings::egress()
{
    TestPlaces test;
    test.places.commandLine.noHttpEgress = true;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({"Egress":{
        "Properties":{"secret":"s3cr3t"},
        "AzureBlobStorage":{"cloud":{"AccountUri":"https://x"},"local":{"AccountUri":"https://y"}},
        "FileSystem":{"local":{"DirectoryPath":"/a","IntermediateDirectoryPath":"/a/i","CopyBufferSize":"65536"}}}})");
    const auto egress = test.settings().egress;
    QVERIFY(!egress.httpEnabled);
    QCOMPARE(egress.properties, (QMap<QString, QString>{{u"secret"_s, u"s3cr3t"_s}}));
    QCOMPARE(egress.providers.size(), 2);
    // The first of two with one name counts; types come in alphabetical order.
    QCOMPARE(egress.find(u"LOCAL"_s)->type, u"AzureBlobStorage"_s);
    QCOMPARE(test.settings().warnings.size(), 1);
    QCOMPARE(egress.find(u"nobody"_s), nullptr);
}

void TestSettings::logging_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("level");
    using Level = LoggingSettings::Level;
    QTest::newRow("default") << QByteArray("unrelated") << QByteArray("x")
                             << int(Level::Information);
    QTest::newRow("Default") << QByteArray("Logging__LogLevel__Default") << QByteArray("Debug")
                             << int(Level::Debug);
    QTest::newRow("ours by the original's name")
        << QByteArray("Logging__LogLevel__Microsoft.Diagnostics") << QByteArray("warning")
        << int(Level::Warning);
    QTest::newRow("a .NET category that is nobody here")
        << QByteArray("Logging__LogLevel__Microsoft.Hosting.Lifetime") << QByteArray("Trace")
        << int(Level::Information);
    QTest::newRow("console only") << QByteArray("Logging__Console__LogLevel__Default")
                                  << QByteArray("Error") << int(Level::Error);
}

void TestSettings::logging()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    TestPlaces test;
    test.env(name.constData(), value.constData());
    test.env("Logging__Console__FormatterName", "JSON");
    test.env("Logging__Console__FormatterOptions__UseUtcTimestamp", "true");
    const auto logging = test.settings().logging;
    QTEST(int(logging.level), "level");
    QCOMPARE(logging.formatter, LoggingSettings::Formatter::Json);
    QVERIFY(logging.useUtcTimestamp);
}

void TestSettings::explicitUrls()
{
    TestPlaces test;
    test.env("ASPNETCORE_URLS", "http://+:80"); // what base images set
    QVERIFY(!test.settings().urlsExplicit);
    test.env("DOTNETMONITOR_URLS", "http://+:80;http://127.0.0.1:0");
    const auto settings = test.settings();
    QVERIFY(settings.urlsExplicit);
    QCOMPARE(settings.urls, (QStringList{u"http://+:80"_s, u"http://127.0.0.1:0"_s}));
    TestPlaces line;
    line.places.commandLine.urls = u"http://+:80"_s;
    QVERIFY(line.settings().urlsExplicit);
}

void TestSettings::unsupportedIsNamed()
{
    TestPlaces test;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({
        "CollectionRules":{"r":{"Trigger":{"Type":"Startup"}}}, "InProcessFeatures":{"Enabled":true},
        "Kestrel":{"Certificates":{"Default":{"Path":"x"}},"Endpoints":{"Http":{"Url":"http://x"}}},
        "Egress":{"S3Storage":{"s":{"BucketName":"b"}}}, "Templates":{}})");
    QCOMPARE(
        test.settings().unsupportedNotice(),
        u"Not supported yet: CollectionRules, InProcessFeatures, Kestrel:Endpoints, Egress:S3Storage"_s);

    TestPlaces off;
    off.env("DotnetMonitor_InProcessFeatures__Enabled", "false");
    QCOMPARE(off.settings().unsupportedNotice(), QString());
}

void TestSettings::originalsExampleIsTaken()
{
    TestPlaces test;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({
  "Authentication": { "MonitorApiKey": { "Subject": "ae5473b6-8dad-498d-b915-ffffffffffff", "PublicKey": "eyJrdHkiOiJFQyIs" } },
  "DefaultProcess": { "Filters": [ { "ProcessName": "MyApp" } ] },
  "Egress": { "FileSystem": { "local": { "DirectoryPath": "/artifacts", "IntermediateDirectoryPath": "/artifacts/staging" } } },
  "GlobalCounter": { "IntervalSeconds": 10, "Providers": { "System.Runtime": { "IntervalSeconds": 2 } } },
  "Metrics": { "Meters": [ { "MeterName": "Shop", "InstrumentNames": [ "orders" ] } ] }
})");
    const auto settings = test.settings();
    QVERIFY(settings.problems.isEmpty());
    QCOMPARE(settings.unsupportedNotice(), QString());
    QCOMPARE(settings.egress.find(u"local"_s)->intermediateDirectoryPath, u"/artifacts/staging"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
