// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openssl.h"

#include <clrscope/base/error.h>

namespace clrscope::identity {

/// A public key out of a JWK (RFC 7517/7518): EC on P-256, P-384, P-521, or RSA from 2048 bits.
struct PublicKey
{
    std::shared_ptr<EVP_PKEY> key;
    QByteArray keyId;        ///< `kid`, usually empty
    int coordinateBytes = 0; ///< EC: of one coordinate; RSA: 0
    bool hadPrivateParts = false;
};

/// From the configuration's form: base64url of the JWK's JSON.
[[nodiscard]] Result<PublicKey> parsePublicKey(const QString &base64UrlJwk);

/// base64url of {"crv","kty","x","y"} of an EC key.
[[nodiscard]] QString publicKeyText(EVP_PKEY *key);

} // namespace clrscope::identity
