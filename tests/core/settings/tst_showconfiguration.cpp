// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace clrscope::settings;

/// `config show` (configuration.md §22), also sign for sign against the original's recorded output.
class TestShowConfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asRecorded();
    void asRecordedWithSources();
    void redactsSecrets();
    void fullShowsAll();
    void plainDiagnosticPort();
    void arraysButNotRules();
    void noSourceNameEndsTheComment();

private:
    static QString recorded(const QString &command);
    static QJsonObject parsed(const QString &output);
};

QString TestShowConfiguration::recorded(const QString &command)
{
    QFile file(QStringLiteral(CLRSCOPE_TEST_DATA "/settings/recorded-commands.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &one : all) {
        if (one[u"command"_s].toString() == command)
            return one[u"output"_s].toString();
    }
    return {};
}

QJsonObject TestShowConfiguration::parsed(const QString &output)
{
    return QJsonDocument::fromJson(output.mid(output.indexOf(u'{')).toUtf8()).object();
}

void TestShowConfiguration::asRecorded()
{
    TestPlaces test;
    test.env("ASPNETCORE_URLS", "https://localhost:52323");
    test.env("Logging__LogLevel__Microsoft.Diagnostics", "Debug");
    test.env("DotnetMonitor_GlobalCounter__IntervalSeconds", "1");
    test.env("DotnetMonitor_Metrics__IncludeDefaultProviders", "false");
    test.env("DotnetMonitor_Metrics__Meters__0__MeterName", "Shop.Meter");
    test.env("DotnetMonitor_Metrics__Providers__0__ProviderName", "System.Runtime");
    test.env("DotnetMonitor_Metrics__Providers__0__CounterNames__0", "cpu-usage");
    test.env("DotnetMonitor_Metrics__Providers__0__CounterNames__1", "working-set");
    test.env("DotnetMonitor_Metrics__Providers__1__ProviderName", "Shop.Events");
    test.env("DotnetMonitor_DefaultProcess__Filters__0__Key", "ProcessName");
    test.env("DotnetMonitor_DefaultProcess__Filters__0__Value", "ShopWeb");
    test.env("Authentication__MonitorApiKey__Subject", "a8dd165c-a544-43e3-917e-c0378303d0d4");
    test.env("Authentication__MonitorApiKey__PublicKey", "eyJrdHkiOiJFQyJ9");
    QCOMPARE(showConfiguration(test.configuration(), ShowLevel::Redacted, ShowSources::No),
             recorded(u"config show"_s));
}

void TestShowConfiguration::asRecordedWithSources()
{
    TestPlaces test;
    test.env("ASPNETCORE_URLS", "https://localhost:52323");
    test.env("Logging__LogLevel__Microsoft.Diagnostics", "Debug");
    test.env("DotnetMonitor_GlobalCounter__IntervalSeconds", "1");
    QCOMPARE(showConfiguration(test.configuration(), ShowLevel::Redacted, ShowSources::Yes),
             recorded(u"config show --show-sources"_s));
}

void TestShowConfiguration::redactsSecrets()
{
    TestPlaces test;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({
        "Kestrel":{"Certificates":{"Default":{"Path":"/c.pfx","Password":"hush1"}},"Other":1},
        "Authentication":{"MonitorApiKey":{"Subject":"me","PublicKey":"hush2","Issuer":"us"}},
        "Egress":{"Properties":{"account":"hush3"},
            "Zeppelin":{"z":{"Nested":{"Deep":"hush4"}}},
            "AzureBlobStorage":{"cloud":{"AccountUri":"hush5"}},
            "FileSystem":{"local":{"DirectoryPath":"/a"}}}})");
    const auto output =
        showConfiguration(test.configuration(), ShowLevel::Redacted, ShowSources::No);
    QVERIFY(!output.contains(u"hush"_s));
    const auto json = parsed(output);
    const auto redacted = QJsonValue(u":REDACTED:"_s);
    const auto absent = QJsonValue(u":NOT PRESENT:"_s);
    QCOMPARE(json[u"Kestrel"_s].toObject().keys(), QStringList{u"Certificates"_s});
    QCOMPARE(json[u"Kestrel"_s][u"Certificates"_s][u"Default"_s][u"Password"_s], redacted);
    QCOMPARE(json[u"Authentication"_s][u"MonitorApiKey"_s].toObject().keys(),
             (QStringList{u"PublicKey"_s, u"Subject"_s}));
    const auto egress = json[u"Egress"_s];
    QCOMPARE(egress[u"Properties"_s][u"account"_s], redacted);
    QCOMPARE(egress[u"Zeppelin"_s][u"z"_s][u"Nested"_s][u"Deep"_s], redacted);
    QCOMPARE(egress[u"AzureBlobStorage"_s][u"cloud"_s][u"AccountUri"_s], redacted);
    QCOMPARE(egress[u"FileSystem"_s][u"local"_s][u"DirectoryPath"_s], QJsonValue(u"/a"_s));
    QCOMPARE(egress[u"FileSystem"_s][u"local"_s][u"CopyBufferSize"_s], absent);
    const auto at = [&output](const char *name) {
        return output.indexOf(QString::fromLatin1(name));
    };
    QVERIFY(at("\"Properties\"") < at("\"FileSystem\""));
    QVERIFY(at("\"FileSystem\"") < at("\"AzureBlobStorage\""));
    QVERIFY(at("\"AzureBlobStorage\"") < at("\"Zeppelin\""));
}

void TestShowConfiguration::fullShowsAll()
{
    TestPlaces test;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({
        "Kestrel":{"Certificates":{"Default":{"Path":"/c.pfx","Password":"hush"}}},
        "Authentication":{"MonitorApiKey":{"Subject":"me","PublicKey":"key","Issuer":"us"}},
        "Egress":{"Properties":{"account":"secret"}}})");
    const auto json =
        parsed(showConfiguration(test.configuration(), ShowLevel::Full, ShowSources::No));
    QCOMPARE(json[u"Kestrel"_s][u"Certificates"_s][u"Default"_s][u"Password"_s],
             QJsonValue(u"hush"_s));
    QCOMPARE(json[u"Authentication"_s][u"MonitorApiKey"_s][u"Issuer"_s], QJsonValue(u"us"_s));
    QCOMPARE(json[u"Authentication"_s].toObject().keys(), QStringList{u"MonitorApiKey"_s});
    QCOMPARE(json[u"Egress"_s][u"Properties"_s][u"account"_s], QJsonValue(u"secret"_s));
}

void TestShowConfiguration::plainDiagnosticPort()
{
    TestPlaces test;
    test.places.commandLine.diagnosticPort = u"/below.sock"_s;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s,
                          R"({"DiagnosticPort":"/above.sock"})");
    const auto json =
        parsed(showConfiguration(test.configuration(), ShowLevel::Redacted, ShowSources::No));
    QCOMPARE(json[u"DiagnosticPort"_s], QJsonValue(u"/above.sock"_s));
}

void TestShowConfiguration::arraysButNotRules()
{
    TestPlaces test;
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s, R"({
        "CollectionRules":{"0":{"Actions":[{"Type":"\"<ü>\""}]}}, "Templates":{"1":"b","0":"a","2":"c"}, "Storage":{"x":{},"0":1}})");
    const auto output =
        showConfiguration(test.configuration(), ShowLevel::Redacted, ShowSources::No);
    const auto json = parsed(output);
    QVERIFY(json[u"CollectionRules"_s].isObject());
    QCOMPARE(json[u"CollectionRules"_s][u"0"_s][u"Actions"_s][0][u"Type"_s],
             QJsonValue(u"\"<ü>\""_s));
    QCOMPARE(json[u"Templates"_s].toArray(), (QJsonArray{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(json[u"Storage"_s][u"x"_s], QJsonValue(u":NOT PRESENT:"_s));
}

void TestShowConfiguration::noSourceNameEndsTheComment()
{
    TestPlaces test;
    test.places.commandLine.configurationFilePath = test.root() + u"/*.json"_s;
    TestPlaces::writeFile(test.places.commandLine.configurationFilePath,
                          R"({"Storage":{"a":"b"}})");
    const auto output =
        showConfiguration(test.configuration(), ShowLevel::Redacted, ShowSources::Yes);
    QVERIFY(output.contains(u"/*JsonConfigurationProvider for '*.json' (Optional)*/"_s));
}

QTEST_GUILESS_MAIN(TestShowConfiguration)
#include "tst_showconfiguration.moc"
