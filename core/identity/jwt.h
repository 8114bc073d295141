// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jwk.h"

#include <QJsonObject>

namespace clrscope::identity {

/// A token taken apart, nothing of it believed yet (RFC 7515 §3.1, compact form).
struct Token
{
    QByteArray signedPart; ///< header '.' payload, as it came
    QByteArray signature;
    QJsonObject header;
    QJsonObject claims;
};

/// Nothing when it is no JWT: not three parts, not base64url, not JSON, or a `crit` header.
[[nodiscard]] std::optional<Token> parseToken(const QByteArray &text);

/// True only for ES256/384/512 with the curve of that name and RS256/384/512, by the header's alg.
[[nodiscard]] bool isSignedBy(const Token &token, const PublicKey &key);

/// An ES384 token of these claims.
[[nodiscard]] Result<QByteArray> signToken(const QByteArray &claimsJson, EVP_PKEY *key);

} // namespace clrscope::identity
