// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwt.h"
#include "testsigner.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clrscope::identity;

/// Signatures against the examples of RFC 7515 appendix A, and what is no token or no key.
class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rfc7515_data();
    void rfc7515();
    void everyBitOfTheSignatureCounts();
    void noTokens_data();
    void noTokens();
    void noKeys_data();
    void noKeys();
    void derSignatureIsRefused();
};

void TestTokens::rfc7515_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("valid");
    const QByteArray payload = ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
                               "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ.";
    const QByteArray rsa =
        R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddx)"
        "HmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_"
        "YpRPEwOWvG6b32690r2jZ47soMZo9wGz"
        "jb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-"
        "UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3"
        "qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_"
        "h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"
        R"(","e":"AQAB"})";
    const QByteArray p256 =
        R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
        R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
    const QByteArray p521 =
        R"({"kty":"EC","crv":"P-521","x":"AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6O)"
        R"(vLFV1jSfS9tsz4qUxcWceqwQGk","y":"ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL)"
        R"(4Kkd0AZMaZmh9ubmf63e3kyMj2"})";
    const QByteArray rs256 = "eyJhbGciOiJSUzI1NiJ9" + payload +
                             "cC4hiUPoj9Eetdgtv3hF80EGrhuB__"
                             "dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujG"
                             "bds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
                             "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K"
                             "0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
                             "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6"
                             "LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
    const QByteArray es256 =
        "eyJhbGciOiJFUzI1NiJ9" + payload +
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
    const QByteArray es512 =
        "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_"
        "UxMi70cwnZOYaRI1bKPWROc-mZZqw"
        "qT2SI-KGDKB34XO0aw_"
        "7XdtAG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ER"
        "BXukOXolLzeO_Jn";
    QTest::newRow("A.2 RS256") << rsa << rs256 << true;
    QTest::newRow("A.3 ES256") << p256 << es256 << true;
    QTest::newRow("A.4 ES512") << p521 << es512 << true;
    QTest::newRow("A.1 HS256") << p256
                               << QByteArray("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9" + payload +
                                             "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
                               << false;
    QTest::newRow("A.5 none") << p256 << QByteArray("eyJhbGciOiJub25lIn0" + payload) << false;
    QTest::newRow("ES256 by another curve") << p521 << es256 << false;
    QTest::newRow("ES256 by an RSA key") << rsa << es256 << false;
    QTest::newRow("RS256 by an EC key") << p256 << rs256 << false;
}

void TestTokens::rfc7515()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QByteArray, token);
    const auto key = parsePublicKey(QString::fromLatin1(toBase64Url(jwk)));
    QVERIFY2(key, key ? "" : qPrintable(key.error().message.english()));
    // The payload of A.4 is no JSON: put the token together by hand.
    const auto parts = token.split('.');
    Token taken;
    taken.signedPart = parts[0] + '.' + parts[1];
    taken.signature = *fromBase64Url(parts[2]);
    taken.header = QJsonDocument::fromJson(*fromBase64Url(parts[0])).object();
    QTEST(isSignedBy(taken, *key), "valid");
}

void TestTokens::everyBitOfTheSignatureCounts()
{
    const TestSigner signer("P-384");
    const auto key = parsePublicKey(signer.publicKey());
    QVERIFY(key);
    auto token = parseToken(signer.token("ES384", {{u"sub"_s, u"x"_s}}));
    QVERIFY(token && isSignedBy(*token, *key));
    for (int bit = 0; bit < token->signature.size() * 8; bit += 5) {
        const auto at = bit / 8;
        token->signature[at] = static_cast<char>(token->signature[at] ^ (1 << (bit % 8)));
        QVERIFY(!isSignedBy(*token, *key));
        token->signature[at] = static_cast<char>(token->signature[at] ^ (1 << (bit % 8)));
    }
    token->signature.append('\0');
    QVERIFY(!isSignedBy(*token, *key));
    token->signature.fill('\0', 96);
    QVERIFY(!isSignedBy(*token, *key));
}

void TestTokens::noTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one part") << QByteArray("nonsense");
    QTest::newRow("two parts") << QByteArray("e30.e30");
    QTest::newRow("encrypted form") << QByteArray("e30.e30.e30.e30.e30");
    QTest::newRow("padding") << QByteArray("e30=.e30=.AA==");
    QTest::newRow("other alphabet") << QByteArray("e30.e30.A+/A");
    QTest::newRow("impossible length") << QByteArray("e30.e30.AAAAA");
    QTest::newRow("header no object") << QByteArray("W10.e30.AAAA");
    QTest::newRow("claims no object") << QByteArray("e30.UGF5bG9hZA.AAAA");
    QTest::newRow("crit") << QByteArray(toBase64Url(R"({"alg":"ES256","crit":["exp"],"exp":1})") +
                                        ".e30.AAAA");
    QTest::newRow("huge") << QByteArray("e30." + QByteArray(100'000, 'A') + ".AAAA");
}

void TestTokens::noTokens()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseToken(text));
}

void TestTokens::noKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    const auto jwk = [](const char *json) { return QString::fromLatin1(toBase64Url(json)); };
    QTest::newRow("no base64url") << u"a+b="_s << u"must be base64Url encoded"_s;
    QTest::newRow("no JSON") << jwk("hello") << u"must be contain a valid jwk"_s;
    QTest::newRow("no type") << jwk("{}") << u"must be contain a valid jwk"_s;
    const auto notForUs = u"must be contain a jwk that is valid for use with dotnet-monitor"_s;
    QTest::newRow("symmetric") << jwk(R"({"kty":"oct","k":"AAAA"})") << notForUs;
    QTest::newRow("OKP") << jwk(R"({"kty":"OKP","crv":"Ed25519","x":"AAAA"})") << notForUs;
    QTest::newRow("other curve") << jwk(R"({"kty":"EC","crv":"secp256k1","x":"AAAA","y":"AAAA"})")
                                 << notForUs;
    QTest::newRow("short coordinates")
        << jwk(R"({"kty":"EC","crv":"P-256","x":"AAAA","y":"AAAA"})") << notForUs;
    const TestSigner ec("P-256");
    QTest::newRow("point beside the curve")
        << ec.publicKey({{u"y"_s, QString::fromLatin1(toBase64Url(QByteArray(32, '\1')))}})
        << notForUs;
    const TestSigner rsa("RSA");
    QTest::newRow("weak RSA")
        << rsa.publicKey({{u"n"_s, QString::fromLatin1(toBase64Url(QByteArray(128, '\xff')))}})
        << notForUs;
    QTest::newRow("huge RSA")
        << rsa.publicKey({{u"n"_s, QString::fromLatin1(toBase64Url(QByteArray(8192, '\xff')))}})
        << notForUs;
    QTest::newRow("no exponent") << rsa.publicKey({{u"e"_s, 3}}) << notForUs;
}

void TestTokens::noKeys()
{
    QFETCH(QString, key);
    QFETCH(QString, message);
    const auto parsed = parsePublicKey(key);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.english().contains(message), qPrintable(parsed.error().message.english()));
}

void TestTokens::derSignatureIsRefused()
{
    const TestSigner signer("P-256");
    const auto key = parsePublicKey(signer.publicKey({{u"kid"_s, u"k1"_s}, {u"d"_s, u"AAAA"_s}}));
    QVERIFY(key);
    QCOMPARE(key->keyId, "k1");
    QVERIFY(key->hadPrivateParts);
    auto token = parseToken(signer.token("ES256", {{u"sub"_s, u"x"_s}}));
    QVERIFY(token && isSignedBy(*token, *key));
    token->signature = QByteArray("\x30\x44\x02\x20", 4) + token->signature.left(32) +
                       QByteArray("\x02\x20", 2) + token->signature.mid(32);
    QVERIFY(!isSignedBy(*token, *key));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
