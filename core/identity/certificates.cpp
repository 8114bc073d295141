// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/identity/certificates.h>

#include "openssl.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/provider.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace clrscope::identity {

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr int validDays = 365;
constexpr int renewDays = 30;
constexpr int maxChain = 16;
const auto ownFileName = u"https-certificate.pem"_s;

struct Loaded
{
    std::vector<CertificatePtr> chain;
    KeyPtr key;
};

/// Never asks on the terminal: a missing password is an answer too.
int passwordOf(char *buffer, int size, int, void *user)
{
    const auto *password = static_cast<const QByteArray *>(user);
    const auto count = std::min<qsizetype>(size, password->size());
    std::copy_n(password->constData(), count, buffer);
    return static_cast<int>(count);
}

BioPtr reading(const QByteArray &bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Message::tr("The certificate file '%1' could not be read: %2.").arg(
                                       path, file.errorString()));
    return file.read(maxFileBytes);
}

Loaded readPem(const QByteArray &certificates, const QByteArray &key, QByteArray password)
{
    Loaded loaded;
    const auto bio = reading(certificates);
    while (loaded.chain.size() < maxChain) {
        CertificatePtr certificate(PEM_read_bio_X509(bio.get(), nullptr, passwordOf, &password));
        if (!certificate)
            break;
        loaded.chain.push_back(std::move(certificate));
    }
    loaded.key.reset(PEM_read_bio_PrivateKey(reading(key).get(), nullptr, passwordOf, &password));
    ERR_clear_error();
    return loaded;
}

/// Reads a PKCS#12 file with the ciphers of this library context (null: the usual one).
std::optional<Loaded> readPkcs12(const QByteArray &bytes, const QByteArray &password,
                                 OSSL_LIB_CTX *library)
{
    const auto *data = bytesOf(bytes);
    PKCS12 *raw = PKCS12_init_ex(NID_pkcs7_data, library, nullptr);
    raw = d2i_PKCS12(&raw, &data, static_cast<long>(bytes.size())); // frees and nulls it on failure
    const Pkcs12Ptr file(raw);
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool good =
        file && PKCS12_parse(file.get(), password.constData(), &key, &certificate, &others) == 1;
    ERR_clear_error();
    if (!good)
        return std::nullopt;
    Loaded loaded;
    loaded.key.reset(key);
    if (certificate)
        loaded.chain.emplace_back(certificate);
    for (int at = 0; others && at < sk_X509_num(others); ++at)
        loaded.chain.emplace_back(sk_X509_value(others, at));
    sk_X509_free(others);
    return loaded;
}

QByteArray pemOf(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (key)
        PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(bio.get());
}

QByteArray pemOf(const std::vector<CertificatePtr> &chain)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    for (const auto &certificate : chain)
        PEM_write_bio_X509(bio.get(), certificate.get());
    return contents(bio.get());
}

/// PKCS#12 files of older tools use ciphers that OpenSSL 3 keeps apart, in its legacy provider.
/// They are let in for this one file only, in a library context of its own.
std::optional<Loaded> readOldPkcs12(const QByteArray &bytes, const QByteArray &password)
{
    const std::unique_ptr<OSSL_LIB_CTX, Freer<OSSL_LIB_CTX_free>> library(OSSL_LIB_CTX_new());
    using ProviderPtr = std::unique_ptr<OSSL_PROVIDER, Freer<OSSL_PROVIDER_unload>>;
    const ProviderPtr legacy(OSSL_PROVIDER_load(library.get(), "legacy"));
    const ProviderPtr usual(OSSL_PROVIDER_load(library.get(), "default"));
    const auto loaded = readPkcs12(bytes, password, library.get());
    if (!loaded)
        return std::nullopt;
    return readPem(pemOf(loaded->chain), pemOf(loaded->key.get()), {});
}

QDateTime expiryOf(const X509 *certificate)
{
    tm when{};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &when) != 1)
        return {};
    return QDateTime(QDate(when.tm_year + 1900, when.tm_mon + 1, when.tm_mday),
                     QTime(when.tm_hour, when.tm_min, when.tm_sec), Qt::UTC);
}

QString fingerprintOf(const X509 *certificate)
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), bytesOf(digest), &size);
    digest.truncate(static_cast<qsizetype>(size));
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

Result<ServerCertificate> finished(const Loaded &loaded, const QString &path)
{
    const auto bad = [&path](const QString &why) {
        return fail(ErrorCode::InvalidArgument,
                    Message::tr("The certificate file '%1' cannot be used: %2.").arg(path, why));
    };
    if (loaded.chain.empty())
        return bad(u"it holds no certificate"_s);
    if (!loaded.key)
        return bad(u"its private key is missing, or the password is wrong"_s);
    if (X509_check_private_key(loaded.chain.front().get(), loaded.key.get()) != 1) {
        ERR_clear_error();
        return bad(u"the private key does not belong to the certificate"_s);
    }
    const int type = EVP_PKEY_get_base_id(loaded.key.get());
    if (type != EVP_PKEY_EC && type != EVP_PKEY_RSA)
        return bad(u"its key must be ECDSA or RSA"_s);
    ServerCertificate result;
    result.chainPem = pemOf(loaded.chain);
    result.keyPem = pemOf(loaded.key.get());
    result.keyIsEc = type == EVP_PKEY_EC;
    result.fingerprint = fingerprintOf(loaded.chain.front().get());
    result.expiresUtc = expiryOf(loaded.chain.front().get());
    return result;
}

Result<ServerCertificate> usersCertificate(const settings::CertificateSettings &settings)
{
    const auto bytes = readFile(settings.path);
    if (!bytes)
        return fail(bytes);
    auto keyBytes = bytes;
    if (!settings.keyPath.isEmpty()) {
        keyBytes = readFile(settings.keyPath);
        if (!keyBytes)
            return fail(keyBytes);
    }
    const auto password = settings.password.toUtf8();
    if (bytes->contains("-----BEGIN"))
        return finished(readPem(*bytes, *keyBytes, password), settings.path);
    auto loaded = readPkcs12(*bytes, password, nullptr);
    if (!loaded)
        loaded = readOldPkcs12(*bytes, password);
    if (!loaded)
        return fail(
            ErrorCode::InvalidArgument,
            Message::tr("The certificate file '%1' cannot be used: it is neither PEM nor PKCS#12, or the "
            "password is wrong.").arg(settings.path));
    return finished(*loaded, settings.path);
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

std::optional<Loaded> makeCertificate(const Clock &clock)
{
    Loaded made;
    made.key.reset(EVP_EC_gen("P-256"));
    CertificatePtr owned(X509_new());
    if (!made.key || !owned)
        return std::nullopt;
    auto *certificate = owned.get();
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1)
        return std::nullopt;
    serial[0] = static_cast<unsigned char>((serial[0] & 0x3f) | 0x40);
    const NumberPtr number(BN_bin2bn(serial, sizeof serial, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
    X509_set_version(certificate, X509_VERSION_3);
    const auto now = clock.nowUtc().toSecsSinceEpoch();
    // A little earlier than now: clients' clocks differ.
    ASN1_TIME_set(X509_getm_notBefore(certificate), static_cast<time_t>(now - 3600));
    ASN1_TIME_set(X509_getm_notAfter(certificate), static_cast<time_t>(now + validDays * 86400LL));
    auto *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const char *text) {
        return X509_NAME_add_entry_by_txt(name, field, MBSTRING_ASC,
                                          reinterpret_cast<const unsigned char *>(text), -1, -1,
                                          0) == 1;
    };
    const bool good =
        add("O", "clrscope") && add("CN", "localhost") &&
        X509_set_issuer_name(certificate, name) == 1 &&
        X509_set_pubkey(certificate, made.key.get()) == 1 &&
        addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate, NID_key_usage, "critical,digitalSignature") &&
        addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
        addExtension(certificate, NID_subject_key_identifier, "hash") &&
        addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1") &&
        X509_sign(certificate, made.key.get(), EVP_sha256()) > 0;
    if (!good)
        return std::nullopt;
    made.chain.push_back(std::move(owned));
    return made;
}

bool store(const QString &path, const QByteArray &pem)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(pem) == pem.size() && file.commit();
}

Result<ServerCertificate> newCertificate(const QString &folder, const Clock &clock)
{
    const auto path = QDir(folder).filePath(ownFileName);
    const auto made = makeCertificate(clock);
    if (!made)
        return fail(ErrorCode::Io, Message::tr("No certificate could be made: OpenSSL refused."));
    auto result = finished(*made, path);
    if (!result)
        return result;
    result->selfMade = true;
    if (!QDir().mkpath(folder) || !store(path, result->chainPem + result->keyPem))
        return fail(ErrorCode::Io,
                    Message::tr("The certificate could not be stored in '%1'; make the folder writable or set "
                                "Kestrel:Certificates:Default:Path.")
                        .arg(path));
    return result;
}

Result<ServerCertificate> ownCertificate(const QString &folder, const Clock &clock)
{
    const auto path = QDir(folder).filePath(ownFileName);
    if (const auto bytes = readFile(path)) {
        auto kept = finished(readPem(*bytes, *bytes, {}), path);
        if (kept && kept->expiresUtc > clock.nowUtc().addDays(renewDays)) {
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            kept->selfMade = true;
            return kept;
        }
    }
    return newCertificate(folder, clock);
}

} // namespace

Result<ServerCertificate> serverCertificate(const settings::CertificateSettings &settings,
                                            const QString &ownFolder, const Clock &clock)
{
    return settings.path.isEmpty() ? ownCertificate(ownFolder, clock) : usersCertificate(settings);
}

CertificateKeeper::CertificateKeeper(const QString &ownFolder, const Clock &clock,
                                     std::chrono::milliseconds askEvery, QObject *parent)
    : QObject(parent), m_ownFolder(ownFolder), m_clock(clock)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setInterval(askEvery);
    connect(&m_timer, &QTimer::timeout, this, &CertificateKeeper::look);
}

Result<ServerCertificate> CertificateKeeper::use(const settings::CertificateSettings &settings)
{
    m_settings = settings;
    auto certificate = serverCertificate(settings, m_ownFolder, m_clock);
    m_fingerprint = certificate ? certificate->fingerprint : QString();
    m_lookAtUtc = m_clock.nowUtc().addDays(1);
    m_timer.start(); // one that could not be read may be there tomorrow
    return certificate;
}

Result<void> CertificateKeeper::renew()
{
    if (!m_settings.path.isEmpty())
        return fail(ErrorCode::InvalidState,
                    Message::tr("The certificate is the one of Kestrel:Certificates:Default:Path; replace that file."));
    const auto certificate = newCertificate(m_ownFolder, m_clock);
    if (!certificate)
        return fail(certificate);
    m_fingerprint = certificate->fingerprint;
    Q_EMIT changed(*certificate);
    return {};
}

void CertificateKeeper::look()
{
    if (m_clock.nowUtc() < m_lookAtUtc)
        return;
    m_lookAtUtc = m_clock.nowUtc().addDays(1);
    const auto certificate = serverCertificate(m_settings, m_ownFolder, m_clock);
    if (!certificate) {
        Q_EMIT failed(certificate.error().message);
    } else if (certificate->fingerprint != m_fingerprint) {
        m_fingerprint = certificate->fingerprint;
        Q_EMIT changed(*certificate);
    }
}

} // namespace clrscope::identity
