// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QLocalSocket;

namespace clrscope::diagnostics {

/// What lies in the socket beyond the socket object's own buffer, which must be empty: at most
/// maxBytes, without waiting and without a copy on the way. Empty where there is nothing, at the
/// end, and where the platform has no such thing; the socket object finds that out in its own time.
[[nodiscard]] QByteArray readAtOnce(const QLocalSocket &socket, qint64 maxBytes);

} // namespace clrscope::diagnostics
