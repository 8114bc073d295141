// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsigner.h"

#include <clrscope/identity/authenticator.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clrscope::identity;
using clrscope::settings::ApiKeySettings;
using clrscope::settings::AuthenticationSettings;
Q_DECLARE_METATYPE(const TestSigner *)

using Kind = AuthOutcome::Kind;

/// Who may come in (configuration.md §6.1, §25; rest-api §1).
class TestAuthenticator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headers_data();
    void headers();
    void algorithms_data();
    void algorithms();
    void claims_data();
    void claims();
    void ownIssuer();
    void noAuth();
    void nothingConfigured();
    void unusableKeyRefusesAll();
    void rotationIsLive();
    void namedKeys();
    void temporaryKeyIsAlone();
    void hashedSecret_data();
    void hashedSecret();
    void foreignTextStaysOutOfTheHeader();
    void secretsAreNotLogged();

private:
    static AuthenticationSettings with(const TestSigner &signer, const QString &subject = u"me"_s)
    {
        AuthenticationSettings settings;
        settings.apiKey = ApiKeySettings{subject, signer.publicKey(),
                                         QString::fromLatin1(clrscope::settings::tokenIssuer)};
        return settings;
    }
    TestClock m_clock;
    const TestSigner m_p256{"P-256"};
    const TestSigner m_p384{"P-384"};
    const TestSigner m_p521{"P-521"};
    const TestSigner m_rsa{"RSA"};
};

void TestAuthenticator::headers_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<bool>("withToken");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray() << false << int(Kind::Unauthorized)
                          << QByteArray("Bearer");
    QTest::newRow("other scheme") << QByteArray("Basic dTpw") << false << int(Kind::Unauthorized)
                                  << QByteArray("Bearer");
    QTest::newRow("scheme alone") << QByteArray("Bearer ") << false << int(Kind::Unauthorized)
                                  << QByteArray("Bearer");
    QTest::newRow("no token") << QByteArray("Bearer nonsense") << false << int(Kind::Unauthorized)
                              << QByteArray("Bearer error=\"invalid_token\"");
    QTest::newRow("Bearer") << QByteArray("Bearer ") << true << int(Kind::Ok) << QByteArray();
    QTest::newRow("case of the scheme")
        << QByteArray("bEARER   ") << true << int(Kind::Ok) << QByteArray();
    QTest::newRow("token without scheme")
        << QByteArray() << true << int(Kind::Unauthorized) << QByteArray("Bearer");
}

void TestAuthenticator::headers()
{
    QFETCH(QByteArray, prefix);
    QFETCH(bool, withToken);
    Authenticator authenticator(&m_clock);
    authenticator.configure(with(m_p384));
    const auto outcome = authenticator.authenticate(
        prefix +
        (withToken ? m_p384.token("ES384", goodClaims(u"me"_s, m_clock.now)) : QByteArray()));
    QTEST(int(outcome.kind), "kind");
    QTEST(outcome.challenge, "challenge");
    QCOMPARE(outcome.reason.isEmpty(), outcome.kind == Kind::Ok);
    QCOMPARE(outcome.subject, outcome.kind == Kind::Ok ? u"me"_s : QString());
}

void TestAuthenticator::algorithms_data()
{
    QTest::addColumn<const TestSigner *>("signer");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<bool>("good");
    const auto row = [](const TestSigner &signer, const char *algorithm, bool good) {
        QTest::addRow("%s", algorithm) << &signer << QByteArray(algorithm) << good;
    };
    row(m_p256, "ES256", true);
    row(m_p384, "ES384", true);
    row(m_p521, "ES512", true);
    row(m_rsa, "RS256", true);
    row(m_rsa, "RS384", true);
    row(m_rsa, "RS512", true);
    row(m_rsa, "PS256", false);
    row(m_rsa, "PS384", false);
    row(m_rsa, "PS512", false);
    row(m_rsa, "HS256", false);
    row(m_p384, "HS384", false);
    row(m_p384, "none", false);
    QTest::addRow("ES256 signed by P-384") << &m_p384 << QByteArray("ES256") << false;
    QTest::addRow("lower case") << &m_p384 << QByteArray("es384") << false;
}

void TestAuthenticator::algorithms()
{
    QFETCH(const TestSigner *, signer);
    QFETCH(QByteArray, algorithm);
    QFETCH(bool, good);
    Authenticator authenticator(&m_clock);
    authenticator.configure(with(*signer));
    const auto outcome = authenticator.authenticate(
        "Bearer " + signer->token(algorithm, goodClaims(u"me"_s, m_clock.now)));
    QCOMPARE(outcome.kind, good ? Kind::Ok : Kind::Unauthorized);
    QCOMPARE(outcome.challenge.contains("invalid_token"), !good);
}

void TestAuthenticator::claims_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("description");
    const auto now = m_clock.now.toSecsSinceEpoch();
    const auto ok = int(Kind::Ok);
    const auto no = int(Kind::Unauthorized);
    const auto forbidden = int(Kind::Forbidden);
    const auto row = [](const char *name, const QJsonObject &changes, int kind,
                        const QByteArray &description = {}) {
        QTest::newRow(name) << changes << kind << description;
    };
    row("all good", {}, ok);
    row("exp as a string", {{u"exp"_s, QString::number(now + 60)}}, ok);
    row("exp with a fraction", {{u"exp"_s, double(now) + 60.5}}, ok);
    row("expired within the skew", {{u"exp"_s, now - 299}}, ok);
    row("expired beyond the skew", {{u"exp"_s, now - 301}}, no,
        "The token expired at '01/02/2026 02:59:04'");
    row("no exp", {{u"exp"_s, QJsonValue::Null}}, no, "The token has no expiration");
    row("exp is a word", {{u"exp"_s, u"tomorrow"_s}}, no, "The token has no expiration");
    row("exp beyond all time", {{u"exp"_s, 1e300}}, no, "The token has no expiration");
    row("nbf in the skew", {{u"nbf"_s, now + 299}}, ok);
    row("nbf later", {{u"nbf"_s, now + 301}}, no,
        "The token is not valid before '01/02/2026 03:09:06'");
    row("nbf after exp", {{u"nbf"_s, now + 7200}}, no,
        "The token lifetime is invalid; NotBefore: '01/02/2026 05:04:05', "
        "Expires: '01/02/2026 04:04:05'");
    row("other audience", {{u"aud"_s, u"them"_s}}, no, "The audience 'them' is invalid");
    row("no audience", {{u"aud"_s, QJsonValue::Null}}, no, "The audience '(null)' is invalid");
    row("one of several audiences",
        {{u"aud"_s, QJsonArray{u"them"_s, u"https://github.com/dotnet/dotnet-monitor"_s}}}, ok);
    row("other issuer", {{u"iss"_s, u"them"_s}}, no, "The issuer 'them' is invalid");
    row("no issuer", {{u"iss"_s, QJsonValue::Null}}, no, "The issuer '(null)' is invalid");
    row("other subject", {{u"sub"_s, u"you"_s}}, forbidden);
    row("subject in other case", {{u"sub"_s, u"ME"_s}}, forbidden);
    row("no subject", {{u"sub"_s, QJsonValue::Null}}, forbidden);
    row("other subject and expired", {{u"sub"_s, u"you"_s}, {u"exp"_s, now - 400}}, no,
        "The token expired at '01/02/2026 02:57:25'");
}

void TestAuthenticator::claims()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QByteArray, description);
    auto claims = goodClaims(u"me"_s, m_clock.now);
    for (auto at = changes.begin(); at != changes.end(); ++at) {
        if (at.value().isNull())
            claims.remove(at.key());
        else
            claims.insert(at.key(), at.value());
    }
    Authenticator authenticator(&m_clock);
    authenticator.configure(with(m_p384));
    const auto outcome = authenticator.authenticate("Bearer " + m_p384.token("ES384", claims));
    QTEST(int(outcome.kind), "kind");
    if (!description.isEmpty())
        QCOMPARE(
            outcome.challenge,
            QByteArray("Bearer error=\"invalid_token\", error_description=\"" + description + '"'));
    else
        QVERIFY(outcome.challenge.isEmpty());
}

void TestAuthenticator::ownIssuer()
{
    auto settings = with(m_p384);
    settings.apiKey->issuer = u"us"_s;
    Authenticator authenticator(&m_clock);
    authenticator.configure(settings);
    auto claims = goodClaims(u"me"_s, m_clock.now);
    QCOMPARE(authenticator.authenticate("Bearer " + m_p384.token("ES384", claims)).kind,
             Kind::Unauthorized);
    claims.insert(u"iss"_s, u"us"_s);
    QCOMPARE(authenticator.authenticate("Bearer " + m_p384.token("ES384", claims)).kind, Kind::Ok);
}

void TestAuthenticator::noAuth()
{
    Authenticator authenticator(&m_clock);
    AuthenticationSettings settings;
    settings.mode = AuthenticationSettings::Mode::None;
    authenticator.configure(settings);
    QVERIFY(!authenticator.isRequired());
    QCOMPARE(authenticator.authenticate({}).kind, Kind::Ok);
    QCOMPARE(authenticator.authenticate("Bearer nonsense").kind, Kind::Ok);
}

void TestAuthenticator::nothingConfigured()
{
    Authenticator authenticator(&m_clock);
    QCOMPARE(authenticator.authenticate({}).kind, Kind::Unauthorized);
    authenticator.configure({});
    QVERIFY(!authenticator.hasUsableKey());
    QCOMPARE(authenticator
                 .authenticate("Bearer " + m_p384.token("ES384", goodClaims(u"me"_s, m_clock.now)))
                 .kind,
             Kind::Unauthorized);
}

void TestAuthenticator::unusableKeyRefusesAll()
{
    auto settings = with(m_p384);
    settings.apiKey->publicKey = u"AAAA"_s;
    Authenticator authenticator(&m_clock);
    authenticator.configure(settings);
    QCOMPARE(authenticator.problems(),
             QList<clrscope::Message>{u"The PublicKey field must be contain a valid jwk."_s});
    QCOMPARE(authenticator
                 .authenticate("Bearer " + m_p384.token("ES384", goodClaims(u"me"_s, m_clock.now)))
                 .kind,
             Kind::Unauthorized);
    authenticator.configure(with(m_p384)); // fixed
    QCOMPARE(authenticator
                 .authenticate("Bearer " + m_p384.token("ES384", goodClaims(u"me"_s, m_clock.now)))
                 .kind,
             Kind::Ok);
}

void TestAuthenticator::rotationIsLive()
{
    Authenticator authenticator(&m_clock);
    authenticator.configure(with(m_p384));
    const QByteArray first = "Bearer " + m_p384.token("ES384", goodClaims(u"me"_s, m_clock.now));
    const QByteArray second = "Bearer " + m_p256.token("ES256", goodClaims(u"you"_s, m_clock.now));
    QCOMPARE(authenticator.authenticate(first).kind, Kind::Ok);
    QCOMPARE(authenticator.authenticate(second).kind, Kind::Unauthorized);
    QCOMPARE(
        authenticator.authenticate(second).challenge,
        "Bearer error=\"invalid_token\", error_description=\"The signature key was not found\"");
    authenticator.configure(with(m_p256, u"you"_s));
    QCOMPARE(authenticator.authenticate(first).kind, Kind::Unauthorized);
    QCOMPARE(authenticator.authenticate(second).kind, Kind::Ok);
}

void TestAuthenticator::namedKeys()
{
    Authenticator authenticator(&m_clock);
    authenticator.configure(with(m_p384));
    const NamedKey laptop{u"laptop"_s, u"laptop-subject"_s, m_p256.publicKey(), m_clock.now,
                          m_clock.now.addDays(1)};
    const NamedKey robot{u"robot"_s, u"robot-subject"_s, m_rsa.publicKey(), m_clock.now,
                         m_clock.now.addDays(-1)};
    authenticator.setNamedKeys({laptop, robot});
    const auto claims = [this](const QString &subject) { return goodClaims(subject, m_clock.now); };
    QCOMPARE(authenticator.authenticate("Bearer " + m_p384.token("ES384", claims(u"me"_s))).kind,
             Kind::Ok);
    const auto outcome =
        authenticator.authenticate("Bearer " + m_p256.token("ES256", claims(u"laptop-subject"_s)));
    QCOMPARE(outcome.kind, Kind::Ok);
    QCOMPARE(outcome.subject, u"laptop-subject"_s);
    // Each key speaks for its own subject only, and not after its end.
    QCOMPARE(authenticator.authenticate("Bearer " + m_p256.token("ES256", claims(u"me"_s))).kind,
             Kind::Forbidden);
    QCOMPARE(
        authenticator.authenticate("Bearer " + m_rsa.token("RS256", claims(u"robot-subject"_s)))
            .kind,
        Kind::Unauthorized);
    authenticator.setNamedKeys({});
    QCOMPARE(
        authenticator.authenticate("Bearer " + m_p256.token("ES256", claims(u"laptop-subject"_s)))
            .kind,
        Kind::Unauthorized);
}

void TestAuthenticator::temporaryKeyIsAlone()
{
    auto settings = with(m_p384);
    settings.temporaryKey = true;
    Authenticator authenticator(&m_clock);
    authenticator.setNamedKeys(
        {{u"n"_s, u"s"_s, m_p256.publicKey(), m_clock.now, m_clock.now.addDays(1)}});
    authenticator.configure(settings);
    QCOMPARE(authenticator
                 .authenticate("Bearer " + m_p384.token("ES384", goodClaims(u"me"_s, m_clock.now)))
                 .kind,
             Kind::Ok);
    QCOMPARE(authenticator
                 .authenticate("Bearer " + m_p256.token("ES256", goodClaims(u"s"_s, m_clock.now)))
                 .kind,
             Kind::Unauthorized);
}

void TestAuthenticator::hashedSecret_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    const QByteArray secret(32, 's');
    QTest::newRow("right") << QByteArray("MonitorApiKey " + secret.toBase64()) << int(Kind::Ok)
                           << QString();
    QTest::newRow("scheme in other case")
        << QByteArray("monitorapikey " + secret.toBase64()) << int(Kind::Ok) << QString();
    QTest::newRow("wrong") << QByteArray("MonitorApiKey " + QByteArray(32, 't').toBase64())
                           << int(Kind::Unauthorized) << u"Invalid API key."_s;
    QTest::newRow("too short") << QByteArray("MonitorApiKey " + QByteArray(31, 's').toBase64())
                               << int(Kind::Unauthorized) << u"Invalid API key format."_s;
    QTest::newRow("too long") << QByteArray("MonitorApiKey " + QByteArray(2049, 's').toBase64())
                              << int(Kind::Unauthorized) << u"Invalid API key format."_s;
    QTest::newRow("no base64") << QByteArray("MonitorApiKey ****") << int(Kind::Unauthorized)
                               << u"Invalid API key format."_s;
    QTest::newRow("other scheme") << QByteArray("Basic dTpw") << int(Kind::Unauthorized)
                                  << u"Invalid authentication header."_s;
}

void TestAuthenticator::hashedSecret()
{
    QFETCH(QByteArray, header);
    for (const auto &[name, algorithm] : {std::pair{u"SHA256"_s, QCryptographicHash::Sha256},
                                          std::pair{u"SHA384"_s, QCryptographicHash::Sha384},
                                          std::pair{u"SHA512"_s, QCryptographicHash::Sha512}}) {
        AuthenticationSettings settings;
        settings.apiKeyHash =
            QString::fromLatin1(QCryptographicHash::hash(QByteArray(32, 's'), algorithm).toHex());
        settings.apiKeyHashType = name;
        Authenticator authenticator(&m_clock);
        authenticator.configure(settings);
        const auto outcome = authenticator.authenticate(header);
        QTEST(int(outcome.kind), "kind");
        QTEST(outcome.reason, "reason");
    }
    Authenticator without(&m_clock);
    without.configure(with(m_p384));
    if (header.toLower().startsWith("monitorapikey"))
        QCOMPARE(without.authenticate(header).reason, u"API key authentication not configured."_s);
}

void TestAuthenticator::foreignTextStaysOutOfTheHeader()
{
    Authenticator authenticator(&m_clock);
    authenticator.configure(with(m_p384));
    auto claims = goodClaims(u"me"_s, m_clock.now);
    claims.insert(u"aud"_s, QString(u"x\"\r\nSet-Cookie: a=ü\\"_s + QString(4000, u'y')));
    const auto outcome = authenticator.authenticate("Bearer " + m_p384.token("ES384", claims));
    QCOMPARE(outcome.kind, Kind::Unauthorized);
    QVERIFY(!outcome.challenge.contains('\r') && !outcome.challenge.contains('\n'));
    QCOMPARE(outcome.challenge.count('"'), 4);
    QVERIFY(outcome.challenge.size() < 500);
}

void TestAuthenticator::secretsAreNotLogged()
{
    static QString logged;
    logged.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged += text + u'\n'; });
    Authenticator authenticator(&m_clock);
    auto settings = with(m_p384);
    settings.apiKey->publicKey = m_p384.publicKey({{u"d"_s, u"cHJpdmF0ZQ"_s}});
    authenticator.configure(settings);
    auto claims = goodClaims(u"you"_s, m_clock.now);
    const auto token = m_p384.token("ES384", claims);
    const auto outcome = authenticator.authenticate("Bearer " + token);
    qInstallMessageHandler(previous);
    QCOMPARE(outcome.kind, Kind::Forbidden);
    QVERIFY(logged.contains(u"private key"_s));
    QVERIFY(!logged.contains(u"cHJpdmF0ZQ"_s) && !logged.contains(settings.apiKey->publicKey));
    QVERIFY(!QString(logged + outcome.reason).contains(QString::fromLatin1(token.right(40))));
}

QTEST_GUILESS_MAIN(TestAuthenticator)
#include "tst_authenticator.moc"
