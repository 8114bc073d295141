// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsigner.h"

#include <clrscope/identity/authenticator.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace clrscope::identity;
using clrscope::settings::ApiKeySettings;
using clrscope::settings::AuthenticationSettings;
using clrscope::settings::KeyFormat;

/// Keys made here: what generatekey prints opens the door, and named keys come and go.
class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printedKeyOpensTheDoor_data();
    void printedKeyOpensTheDoor();
    void printedAsRecorded_data() { printedKeyOpensTheDoor_data(); }
    void printedAsRecorded();
    void claimsAreExactlyFour();
    void lifetimeIsPositive();
    void namedKeysAreStored();
    void namedKeysAreFollowed();
    void brokenFileIsKept();
};

void TestKeys::printedKeyOpensTheDoor_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("publicKey");
    const auto json = u"\"%1\": \"([^\"]+)\""_s;
    QTest::newRow("json") << int(KeyFormat::Json) << json.arg(u"Subject"_s)
                          << json.arg(u"PublicKey"_s);
    QTest::newRow("text") << int(KeyFormat::Text) << u"\nSubject: (\\S+)\n"_s
                          << u"\nPublic Key: (\\S+)\n"_s;
    QTest::newRow("cmd") << int(KeyFormat::Cmd)
                         << u"\nset Authentication__MonitorApiKey__Subject=(\\S+)\n"_s
                         << u"\nset Authentication__MonitorApiKey__PublicKey=(\\S+)\n"_s;
    QTest::newRow("shell") << int(KeyFormat::Shell)
                           << u"\nexport Authentication__MonitorApiKey__Subject=\"(\\S+)\"\n"_s
                           << u"\nexport Authentication__MonitorApiKey__PublicKey=\"(\\S+)\"\n"_s;
    QTest::newRow("powershell")
        << int(KeyFormat::PowerShell)
        << u"\n\\$env:Authentication__MonitorApiKey__Subject=\"(\\S+)\"\n"_s
        << u"\n\\$env:Authentication__MonitorApiKey__PublicKey=\"(\\S+)\"\n"_s;
    QTest::newRow("machinejson") << int(KeyFormat::MachineJson) << json.arg(u"Subject"_s)
                                 << json.arg(u"PublicKey"_s);
}

void TestKeys::printedKeyOpensTheDoor()
{
    QFETCH(int, format);
    QFETCH(QString, subject);
    QFETCH(QString, publicKey);
    TestClock clock;
    const auto key = generateKey(1h, clock);
    QVERIFY(key);
    const auto output = printGeneratedKey(*key, KeyFormat(format));
    const auto capture = [&output](const QString &pattern) {
        return QRegularExpression(pattern).match(output).captured(1);
    };
    const auto token = capture(u"Bearer ([A-Za-z0-9_.-]+)"_s);
    QCOMPARE(capture(subject), key->subject);

    AuthenticationSettings settings;
    settings.apiKey = ApiKeySettings{capture(subject), capture(publicKey),
                                     QString::fromLatin1(clrscope::settings::tokenIssuer)};
    Authenticator authenticator(&clock);
    authenticator.configure(settings);
    const auto outcome = authenticator.authenticate("Bearer " + token.toLatin1());
    QVERIFY2(outcome.kind == AuthOutcome::Kind::Ok, qPrintable(outcome.reason));
    clock.now = clock.now.addSecs(3600 + 301);
    QCOMPARE(authenticator.authenticate("Bearer " + token.toLatin1()).kind,
             AuthOutcome::Kind::Unauthorized);
}

void TestKeys::printedAsRecorded()
{
    QFETCH(int, format);
    QFile file(QStringLiteral(CLRSCOPE_TEST_DATA "/settings/recorded-commands.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto all = QJsonDocument::fromJson(file.readAll()).array();
    QString recorded;
    for (const auto &one : all) {
        if (one[u"command"_s].toString() ==
            QString(u"generatekey -o "_s + QString::fromLatin1(QTest::currentDataTag())))
            recorded = one[u"output"_s].toString();
    }
    QVERIFY(!recorded.isEmpty());
    // The same text but for the three values.
    static const QRegularExpression guid(u"[0-9a-f]{8}-[0-9a-f-]{27}"_s);
    static const QRegularExpression jwk(u"eyJjcnYi[A-Za-z0-9_-]+"_s);
    const auto key = generateKey(1h, TestClock());
    QVERIFY(key);
    auto output = printGeneratedKey(*key, KeyFormat(format)).replace(key->token, u"{token}"_s);
    QCOMPARE(output.replace(guid, u"G"_s).replace(jwk, u"K"_s),
             recorded.replace(guid, u"G"_s).replace(jwk, u"K"_s));
}

void TestKeys::claimsAreExactlyFour()
{
    const TestClock clock;
    const auto key = generateKey(std::chrono::days(7), clock);
    QVERIFY(key);
    const auto parts = key->token.toLatin1().split('.');
    const auto decoded = [](const QByteArray &part) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
            .object();
    };
    QCOMPARE(decoded(parts[0]), (QJsonObject{{u"alg"_s, u"ES384"_s}, {u"typ"_s, u"JWT"_s}}));
    const auto claims = decoded(parts[1]);
    QCOMPARE(claims.keys(), (QStringList{u"aud"_s, u"exp"_s, u"iss"_s, u"sub"_s}));
    QCOMPARE(claims[u"exp"_s].toInteger(), clock.now.addDays(7).toSecsSinceEpoch());
    const auto jwk = decoded(key->publicKey.toLatin1());
    QCOMPARE(jwk.keys(), (QStringList{u"crv"_s, u"kty"_s, u"x"_s, u"y"_s}));
    QVERIFY(!key->publicKey.contains(u'='));
}

void TestKeys::lifetimeIsPositive()
{
    for (const auto lifetime : {std::chrono::milliseconds(0), std::chrono::milliseconds(-1)}) {
        const auto key = generateKey(lifetime, TestClock());
        QVERIFY(!key);
        QCOMPARE(key.error().message.english(),
                 u"The expiration offset must be a positive time span value."_s);
    }
}

void TestKeys::namedKeysAreStored()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"clrscope"_s);
    const TestClock clock;
    NamedKeyStore store(own, &clock);
    QSignalSpy changed(&store, &NamedKeyStore::changed);
    const auto key = store.make(u" laptop "_s, std::chrono::hours(24));
    QVERIFY(key);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.keys().size(), 1);
    QCOMPARE(store.keys()[0], (NamedKey{u"laptop"_s, key->subject, key->publicKey, clock.now,
                                        clock.now.addDays(1)}));
    QVERIFY(!store.make(u"Laptop"_s, 1h));
    QVERIFY(!store.make(u"  "_s, 1h));
    QVERIFY(!store.make(u"x"_s, 0h));
    QVERIFY(!store.revoke(u"nobody"_s));

    QFile file(own + u"/keys.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(!text.contains(key->token.toLatin1()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());

    const NamedKeyStore again(own, &clock);
    QCOMPARE(again.keys(), store.keys());
    Authenticator authenticator(&clock);
    authenticator.setNamedKeys(again.keys());
    authenticator.configure({});
    QCOMPARE(authenticator.authenticate(key->authorizationHeader().toLatin1()).kind,
             AuthOutcome::Kind::Ok);

    QVERIFY(store.revoke(u"LAPTOP"_s));
    QVERIFY(store.keys().isEmpty());
}

void TestKeys::namedKeysAreFollowed()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"clrscope"_s);
    NamedKeyStore window(own);
    NamedKeyStore service(own);
    QVERIFY(window.make(u"a"_s, 1h));
    QTRY_COMPARE(service.keys(), window.keys());
    QVERIFY(window.make(u"b"_s, 1h));
    QTRY_COMPARE(service.keys().size(), 2);
    QVERIFY(service.revoke(u"a"_s));
    QTRY_COMPARE(window.keys(), service.keys());
}

void TestKeys::brokenFileIsKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"keys.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ nonsense");
    file.close();
    NamedKeyStore store(folder.path());
    QVERIFY(store.problem().english().contains(file.fileName()));
    QVERIFY(!store.make(u"a"_s, 1h));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{ nonsense");
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
