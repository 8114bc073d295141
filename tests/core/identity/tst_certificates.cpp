// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/identity/certificates.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;
using namespace clrscope::identity;
using clrscope::settings::CertificateSettings;

namespace {

class MovingClock : public clrscope::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime::currentDateTimeUtc();
};

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

BIO *bioOf(const QByteArray &bytes)
{
    return BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size()));
}

Certificate certificateOf(const QByteArray &pem)
{
    BIO *bio = bioOf(pem);
    Certificate certificate(PEM_read_bio_X509(bio, nullptr, nullptr, nullptr), X509_free);
    BIO_free(bio);
    return certificate;
}

Key keyOf(const QByteArray &pem)
{
    BIO *bio = bioOf(pem);
    Key key(PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr), EVP_PKEY_free);
    BIO_free(bio);
    return key;
}

} // namespace

/// The certificate of the https address: our own, or the user's in either form.
class TestCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selfMade();
    void keptAndRenewed();
    void renewedWhileTheProgramRuns();
    void usersFileIsReadAgain();
    void brokenOwnFileIsReplaced();
    void unwritableFolder();
    void usersFile_data();
    void usersFile();
    void unusableFiles();

private:
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

void TestCertificates::selfMade()
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"new/clrscope"_s);
    const auto made = serverCertificate({}, own, MovingClock());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message.english()));
    QVERIFY(made->selfMade && made->keyIsEc);
    const auto certificate = certificateOf(made->chainPem);
    const auto key = keyOf(made->keyPem);
    QVERIFY(certificate && key);
    QCOMPARE(X509_check_private_key(certificate.get(), key.get()), 1);
    QCOMPARE(EVP_PKEY_get_bits(key.get()), 256);
    QCOMPARE(X509_check_host(certificate.get(), "localhost", 0, 0, nullptr), 1);
    QCOMPARE(X509_check_ip_asc(certificate.get(), "127.0.0.1", 0), 1);
    QCOMPARE(X509_check_ip_asc(certificate.get(), "::1", 0), 1);
    QCOMPARE(X509_check_host(certificate.get(), "example.com", 0, 0, nullptr), 0);
    QCOMPARE(X509_verify(certificate.get(), key.get()), 1);
    QCOMPARE(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0), 1);
    QCOMPARE(made->fingerprint.count(u':'), 31);
    const auto permissions = QFile::permissions(own + u"/https-certificate.pem"_s);
    QCOMPARE(permissions &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(QFile::exists(own + u"/https-certificate.pem"_s));
}

void TestCertificates::keptAndRenewed()
{
    const QTemporaryDir folder;
    MovingClock clock;
    const auto first = serverCertificate({}, folder.path(), clock);
    QVERIFY(first);
    clock.now = first->expiresUtc.addDays(-31);
    const auto second = serverCertificate({}, folder.path(), clock);
    QVERIFY(second);
    QCOMPARE(second->fingerprint, first->fingerprint);
    QCOMPARE(second->keyPem, first->keyPem);
    clock.now = first->expiresUtc.addDays(-29);
    const auto third = serverCertificate({}, folder.path(), clock);
    QVERIFY(third);
    QVERIFY(third->fingerprint != first->fingerprint);
    QVERIFY(third->expiresUtc > first->expiresUtc);
}

void TestCertificates::renewedWhileTheProgramRuns()
{
    QTemporaryDir folder;
    MovingClock clock;
    CertificateKeeper keeper(folder.path(), clock, std::chrono::milliseconds(5));
    QSignalSpy changed(&keeper, &CertificateKeeper::changed);
    const auto first = keeper.use({});
    QVERIFY(first);
    clock.now = first->expiresUtc.addDays(-31); // a day later than the last look, not yet due
    QVERIFY(!changed.wait(100));
    clock.now = first->expiresUtc.addDays(-30).addSecs(-60); // due, but looked at a moment ago
    QVERIFY(!changed.wait(100));
    clock.now = first->expiresUtc.addDays(-29);
    QVERIFY(changed.wait());
    const auto second = changed.first().first().value<ServerCertificate>();
    QVERIFY(second.fingerprint != first->fingerprint);
    QVERIFY(second.selfMade);
    QVERIFY(second.expiresUtc > clock.now.addDays(300));
    QVERIFY(!changed.wait(50)); // once
    QVERIFY(keeper.renew());    // and when it is asked for
    QCOMPARE(changed.count(), 2);
    QVERIFY(changed.last().first().value<ServerCertificate>().fingerprint != second.fingerprint);
}

void TestCertificates::usersFileIsReadAgain()
{
    QTemporaryDir folder;
    MovingClock clock;
    const auto one = serverCertificate({}, folder.filePath(u"one"_s), clock);
    const auto other = serverCertificate({}, folder.filePath(u"other"_s), clock);
    QVERIFY(one && other);
    CertificateSettings settings;
    settings.path = folder.filePath(u"server.pem"_s);
    const auto write = [&settings](const QByteArray &bytes) {
        QFile file(settings.path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(one->chainPem + one->keyPem));
    CertificateKeeper keeper(folder.path(), clock, std::chrono::milliseconds(5));
    QSignalSpy changed(&keeper, &CertificateKeeper::changed);
    QSignalSpy failed(&keeper, &CertificateKeeper::failed);
    QVERIFY(keeper.use(settings));
    QVERIFY(!keeper.renew()); // it is not ours to make
    QVERIFY(write("half a file"));
    clock.now = clock.now.addDays(2);
    QVERIFY(failed.wait());
    QCOMPARE(changed.count(), 0);
    QVERIFY(write(other->chainPem + other->keyPem));
    clock.now = clock.now.addDays(2);
    QVERIFY(changed.wait());
    QCOMPARE(changed.first().first().value<ServerCertificate>().fingerprint, other->fingerprint);
}

void TestCertificates::brokenOwnFileIsReplaced()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"https-certificate.pem"_s), "-----BEGIN CERTIFICATE-----\nAAAA\n");
    const auto made = serverCertificate({}, folder.path(), MovingClock());
    QVERIFY(made);
    QVERIFY(certificateOf(made->chainPem));
}

void TestCertificates::unwritableFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), {});
    const auto made = serverCertificate({}, folder.filePath(u"file"_s), MovingClock());
    QVERIFY(!made);
    QVERIFY(made.error().message.english().contains(u"Kestrel:Certificates:Default:Path"_s));
}

void TestCertificates::usersFile_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("password");
    QTest::newRow("PEM, both in one") << QByteArray("pem") << QString();
    QTest::newRow("PEM, key beside it") << QByteArray("two") << QString();
    QTest::newRow("PEM, encrypted key") << QByteArray("encrypted") << u"geheim ü"_s;
    QTest::newRow("PKCS#12") << QByteArray("p12") << u"geheim"_s;
    QTest::newRow("PKCS#12 without password") << QByteArray("p12") << QString();
    QTest::newRow("PKCS#12 of an old tool") << QByteArray("legacy") << u"geheim"_s;
}

void TestCertificates::usersFile()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, password);
    const QTemporaryDir folder;
    const auto made = serverCertificate({}, folder.filePath(u"own"_s), MovingClock());
    QVERIFY(made);
    CertificateSettings settings{folder.filePath(u"user.crt"_s), {}, password};
    const auto secret = password.toUtf8();
    QByteArray bytes = made->chainPem + made->keyPem;
    if (form == "two") {
        settings.keyPath = folder.filePath(u"user.key"_s);
        write(settings.keyPath, made->keyPem);
        bytes = made->chainPem;
    } else if (form == "encrypted") {
        BIO *bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PKCS8PrivateKey(bio, keyOf(made->keyPem).get(), EVP_aes_256_cbc(),
                                      secret.constData(), static_cast<int>(secret.size()), nullptr,
                                      nullptr);
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        bytes = made->chainPem + QByteArray(data, size);
        BIO_free(bio);
    } else if (form == "p12" || form == "legacy") {
        // Old tools encrypt with RC2: only a library context of its own may know that here.
        OSSL_LIB_CTX *old = OSSL_LIB_CTX_new();
        const bool isOld = form == "legacy";
        OSSL_PROVIDER *providers[] = {isOld ? OSSL_PROVIDER_load(old, "legacy") : nullptr,
                                      isOld ? OSSL_PROVIDER_load(old, "default") : nullptr};
        if (isOld && !providers[0])
            QSKIP("OpenSSL's legacy provider is not installed");
        PKCS12 *file = PKCS12_create_ex(secret.constData(), "name", keyOf(made->keyPem).get(),
                                        certificateOf(made->chainPem).get(), nullptr,
                                        isOld ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : 0,
                                        isOld ? NID_pbe_WithSHA1And40BitRC2_CBC : 0, 0, 0, 0,
                                        isOld ? old : nullptr, nullptr);
        QVERIFY(file);
        unsigned char *der = nullptr;
        const int size = i2d_PKCS12(file, &der);
        bytes = QByteArray(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        PKCS12_free(file);
        for (OSSL_PROVIDER *provider : providers)
            OSSL_PROVIDER_unload(provider);
        OSSL_LIB_CTX_free(old);
    }
    write(settings.path, bytes);
    const auto loaded = serverCertificate(settings, {}, MovingClock());
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message.english()));
    QVERIFY(!loaded->selfMade);
    QCOMPARE(loaded->fingerprint, made->fingerprint);
    QCOMPARE(loaded->keyPem, made->keyPem);
    if (!password.isEmpty()) {
        settings.password = u"falsch"_s;
        QVERIFY(!serverCertificate(settings, {}, MovingClock()));
    }
}

void TestCertificates::unusableFiles()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"c.pem"_s);
    const auto message = [&path] {
        const auto loaded = serverCertificate({path, {}, {}}, {}, MovingClock());
        return loaded ? QString() : loaded.error().message.english();
    };
    QVERIFY(message().contains(u"could not be read"_s));
    write(path, "nothing of the kind");
    QVERIFY(message().contains(u"neither PEM nor PKCS#12"_s));
    const auto one = serverCertificate({}, folder.filePath(u"1"_s), MovingClock());
    const auto two = serverCertificate({}, folder.filePath(u"2"_s), MovingClock());
    QVERIFY(one && two);
    write(path, one->chainPem);
    QVERIFY(message().contains(u"private key is missing"_s));
    write(path, one->keyPem);
    QVERIFY(message().contains(u"no certificate"_s));
    write(path, one->chainPem + two->keyPem);
    QVERIFY(message().contains(u"does not belong"_s));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
