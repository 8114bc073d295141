// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testplaces.h"

#include <clrscope/settings/settingsstore.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace clrscope::settings;

/// Settings follow their files, and ours can be written (configuration.md §24).
class TestSettingsStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsFiles_data();
    void followsFiles();
    void followsKeyFiles();
    void absentAtStartStaysOut();
    void malformedChangeKeepsOldValues();
    void handEditIsNeverOverwritten();
    void writesOwnFile();
    void refusesWhatWouldBeWrong();
    void rowsNameTheWinner();
};

void TestSettingsStore::followsFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("user's, in place") << u"user/settings.json"_s << false;
    QTest::newRow("user's, replaced as editors do") << u"user/settings.json"_s << true;
    QTest::newRow("machine's") << u"machine/settings.json"_s << true;
    QTest::newRow("ours") << u"own/settings.json"_s << true;
}

void TestSettingsStore::followsFiles()
{
    QFETCH(QString, file);
    QFETCH(bool, replaced);
    TestPlaces test;
    const QString path = test.root() + u'/' + file;
    TestPlaces::writeFile(path, R"({"Metrics":{"MetricCount":4}})");
    SettingsStore store(test.places);
    QVERIFY(store.load());
    QCOMPARE(store.settings().metrics.metricCount, 4);
    for (int count = 5; count < 8; ++count) {
        const QByteArray text = R"({"Metrics":{"MetricCount":)" + QByteArray::number(count) + "}}";
        if (replaced) {
            QSaveFile saved(path);
            QVERIFY(saved.open(QIODevice::WriteOnly));
            saved.write(text);
            QVERIFY(saved.commit());
        } else {
            TestPlaces::writeFile(path, text);
        }
        QTRY_COMPARE(store.settings().metrics.metricCount, count);
    }
}

void TestSettingsStore::followsKeyFiles()
{
    // As Kubernetes does it: "..data" is a link that is swapped for another folder.
    TestPlaces test;
    test.env("KUBERNETES_SERVICE_HOST", "10.0.0.1");
    const QDir folder(test.places.machineFolder);
    for (const auto &version : {u"..1"_s, u"..2"_s}) {
        folder.mkpath(version);
        TestPlaces::writeFile(folder.filePath(version + u"/Metrics__MetricCount"_s),
                              version.right(1).toLatin1() + '\n');
    }
    QVERIFY(QFile::link(u"..1"_s, folder.filePath(u"..data"_s)));
    SettingsStore store(test.places);
    QVERIFY(store.load());
    QCOMPARE(store.settings().metrics.metricCount, 1);
    QVERIFY(QFile::remove(folder.filePath(u"..data"_s)));
    QVERIFY(QFile::link(u"..2"_s, folder.filePath(u"..data"_s)));
    QTRY_COMPARE(store.settings().metrics.metricCount, 2);
}

void TestSettingsStore::absentAtStartStaysOut()
{
    TestPlaces test;
    SettingsStore store(test.places);
    QVERIFY(store.load());
    TestPlaces::writeFile(test.places.userFolder + u"/settings.json"_s,
                          R"({"Metrics":{"MetricCount":4}})");
    TestPlaces::writeFile(test.places.ownFolder + u"/settings.json"_s,
                          R"({"Metrics":{"MetricCount":5}})");
    QTRY_COMPARE(store.settings().metrics.metricCount, 5);
    TestPlaces::writeFile(test.places.ownFolder + u"/settings.json"_s, "{}");
    QTRY_COMPARE(store.settings().metrics.metricCount, 3);
}

void TestSettingsStore::malformedChangeKeepsOldValues()
{
    TestPlaces test;
    const QString path = test.places.userFolder + u"/settings.json"_s;
    TestPlaces::writeFile(path, R"({"Metrics":{"MetricCount":4}})");
    SettingsStore store(test.places);
    QVERIFY(store.load());
    QSignalSpy failed(&store, &SettingsStore::reloadFailed);
    TestPlaces::writeFile(path, R"({"Metrics":{)");
    QVERIFY(failed.wait());
    QVERIFY(failed[0][0].toString().contains(path));
    QCOMPARE(store.settings().metrics.metricCount, 4);
    TestPlaces::writeFile(path, R"({"Metrics":{"MetricCount":6}})");
    QTRY_COMPARE(store.settings().metrics.metricCount, 6);
}

void TestSettingsStore::handEditIsNeverOverwritten()
{
    TestPlaces test;
    const QString path = test.places.ownFolder + u"/settings.json"_s;
    TestPlaces::writeFile(path, R"({"Metrics":{"MetricCount":4}})");
    SettingsStore store(test.places);
    QVERIFY(store.load());
    // Changed by hand, and written to before anybody noticed that.
    TestPlaces::writeFile(path, R"({"Metrics":{"MetricCount":4},"AllowedHosts":"example.org"})");
    QVERIFY(store.write(u"Metrics:Enabled"_s, u"false"_s));
    QCOMPARE(store.settings().configuration.value(u"AllowedHosts"_s), u"example.org"_s);
    const QByteArray broken = R"({"Metrics":{"MetricCount":4,)";
    TestPlaces::writeFile(path, broken);
    QSignalSpy changed(&store, &SettingsStore::failureChanged);
    const auto done = store.write(u"Metrics:Enabled"_s, u"true"_s);
    QVERIFY(!done);
    QVERIFY(done.error().message.english().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), broken);
    QCOMPARE(changed.size(), 1);
    QVERIFY(store.problems().contains(done.error().message));
    TestPlaces::writeFile(path, "{}");
    QVERIFY(store.load());
    QCOMPARE(changed.size(), 2);
    QVERIFY(store.problems().isEmpty());
}

void TestSettingsStore::writesOwnFile()
{
    TestPlaces test;
    test.places.ownFolder = test.root() + u"/new/clrscope"_s;
    SettingsStore store(test.places);
    QVERIFY(store.load());
    QSignalSpy changed(&store, &SettingsStore::changed);
    QVERIFY(store.write(u"GlobalCounter:IntervalSeconds"_s, u"2"_s));
    QVERIFY(store.write(u"DefaultProcess:Filters:0:ProcessName"_s, u"Shop"_s));
    QVERIFY(store.write(u"Metrics:Enabled"_s, u"false"_s));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(store.settings().globalCounter.intervalSeconds, 2.0);
    QCOMPARE(store.settings().defaultProcess.size(), 1);
    QVERIFY(!store.settings().metrics.enabled);

    const QString path = test.places.ownFolder + u"/settings.json"_s;
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(json[u"DefaultProcess"_s][u"Filters"_s].isArray());
    QCOMPARE(json[u"Metrics"_s][u"Enabled"_s], QJsonValue(false));

    QVERIFY(store.write(u"globalcounter:intervalseconds"_s, std::nullopt));
    QCOMPARE(store.settings().globalCounter.intervalSeconds, 5.0);
    QVERIFY(!store.write(u"A::B"_s, u"x"_s));
}

void TestSettingsStore::refusesWhatWouldBeWrong()
{
    TestPlaces test;
    SettingsStore store(test.places);
    QVERIFY(store.load());
    const auto done = store.write(u"GlobalCounter:IntervalSeconds"_s, u"0"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().message.english(), u"The field IntervalSeconds must be between 1 and 86400."_s);
    QVERIFY(!QFile::exists(test.places.ownFolder + u"/settings.json"_s));
}

void TestSettingsStore::rowsNameTheWinner()
{
    TestPlaces test;
    test.env("DotnetMonitor_GlobalCounter__IntervalSeconds", "7");
    test.env("Authentication__MonitorApiKey__Subject", "me");
    test.env("Authentication__MonitorApiKey__PublicKey", "abc");
    test.env("HOME", "/somewhere");
    TestPlaces::writeFile(test.places.ownFolder + u"/settings.json"_s,
                          R"({"GlobalCounter":{"IntervalSeconds":2}})");
    SettingsStore store(test.places);
    QVERIFY(store.load());
    QMap<QString, SettingRow> rows;
    const auto all = store.rows();
    for (const auto &row : all)
        rows.insert(row.key, row);
    const auto interval = rows[u"GlobalCounter:IntervalSeconds"_s];
    QCOMPARE(interval.value, u"7"_s);
    QCOMPARE(interval.source.kind, SourceKind::MonitorEnvironment);
    QVERIFY(interval.shadowed);
    const auto key = rows[u"Authentication:MonitorApiKey:PublicKey"_s];
    QVERIFY(key.secret);
    QCOMPARE(key.value, u":REDACTED:"_s);
    QVERIFY(!rows.contains(u"HOME"_s));
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
