// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What QTcpSocket does not offer, one file a platform behind it.
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <span>

namespace clrscope::httpapi {

/// Makes the next close a TCP reset.
void closeWithReset(qintptr socketDescriptor);
/// Tells the peer that nothing more will come, and goes on reading.
void closeWriting(qintptr socketDescriptor);
/// Hands to the system what it takes at once, without a copy of ours; how many bytes that were.
/// Only while the QTcpSocket has nothing unsent.
[[nodiscard]] qint64 sendAtOnce(qintptr socketDescriptor, std::span<const QByteArrayView> parts);

} // namespace clrscope::httpapi
