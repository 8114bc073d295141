// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsigner.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QByteArray &data)
{
    return data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString number(EVP_PKEY *key, const char *name, int bytes)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    QByteArray data(bytes, '\0');
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(data.data()), bytes);
    BN_free(value);
    return QString::fromLatin1(encoded(data));
}

} // namespace

TestSigner::TestSigner(const QByteArray &kind) : m_kind(kind)
{
    EVP_PKEY *key = kind == "RSA" ? EVP_RSA_gen(2048) : EVP_EC_gen(kind.constData());
    m_key = std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free);
}

QString TestSigner::publicKey(const QJsonObject &extra) const
{
    QJsonObject jwk;
    if (m_kind == "RSA") {
        jwk = {{u"kty"_s, u"RSA"_s},
               {u"n"_s, number(m_key.get(), OSSL_PKEY_PARAM_RSA_N, 256)},
               {u"e"_s, u"AQAB"_s}};
    } else {
        const int bytes = (EVP_PKEY_get_bits(m_key.get()) + 7) / 8;
        jwk = {{u"kty"_s, u"EC"_s},
               {u"crv"_s, QString::fromLatin1(m_kind)},
               {u"x"_s, number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, bytes)},
               {u"y"_s, number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, bytes)}};
    }
    for (auto at = extra.begin(); at != extra.end(); ++at)
        jwk.insert(at.key(), at.value());
    return QString::fromLatin1(encoded(QJsonDocument(jwk).toJson(QJsonDocument::Compact)));
}

QByteArray TestSigner::token(const QByteArray &algorithm, const QJsonObject &claims,
                             const QJsonObject &header) const
{
    auto fullHeader = header;
    fullHeader.insert(u"alg"_s, QString::fromLatin1(algorithm));
    const QByteArray input = encoded(QJsonDocument(fullHeader).toJson(QJsonDocument::Compact)) +
                             '.' + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return input + '.' + encoded(sign(algorithm, input));
}

QByteArray TestSigner::sign(const QByteArray &algorithm, const QByteArray &input) const
{
    if (algorithm == "none")
        return {};
    const auto bits = algorithm.right(3);
    if (algorithm.startsWith("HS")) {
        // The classic confusion: the public key as the secret.
        return QMessageAuthenticationCode::hash(
            input, QByteArray::fromBase64(publicKey().toLatin1(), QByteArray::Base64UrlEncoding),
            QCryptographicHash::Sha256);
    }
    const auto *digest = bits == "256" ? EVP_sha256() : bits == "384" ? EVP_sha384() : EVP_sha512();
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit(context.get(), &keyContext, digest, nullptr, m_key.get());
    if (algorithm.startsWith("PS"))
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
    QByteArray signature(1024, '\0');
    auto size = static_cast<size_t>(signature.size());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(input.constData()),
                   static_cast<size_t>(input.size()));
    signature.truncate(static_cast<qsizetype>(size));
    if (!algorithm.startsWith("ES"))
        return signature;
    const auto *der = reinterpret_cast<const unsigned char *>(signature.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(
        d2i_ECDSA_SIG(nullptr, &der, static_cast<long>(size)), ECDSA_SIG_free);
    const int bytes = (EVP_PKEY_get_bits(m_key.get()) + 7) / 8;
    QByteArray raw(2 * bytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, bytes);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + bytes, bytes);
    return raw;
}

QJsonObject goodClaims(const QString &subject, const QDateTime &now)
{
    return {{u"aud"_s, u"https://github.com/dotnet/dotnet-monitor"_s},
            {u"iss"_s, u"https://github.com/dotnet/dotnet-monitor/generatekey+MonitorApiKey"_s},
            {u"sub"_s, subject},
            {u"exp"_s, now.toSecsSinceEpoch() + 3600}};
}
