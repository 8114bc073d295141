// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/base/error.h>

namespace clrscope {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return QStringLiteral("InvalidArgument");
    case ErrorCode::NotFound: return QStringLiteral("NotFound");
    case ErrorCode::Ambiguous: return QStringLiteral("Ambiguous");
    case ErrorCode::AccessDenied: return QStringLiteral("AccessDenied");
    case ErrorCode::NotAnswering: return QStringLiteral("NotAnswering");
    case ErrorCode::Disconnected: return QStringLiteral("Disconnected");
    case ErrorCode::Protocol: return QStringLiteral("Protocol");
    case ErrorCode::Unsupported: return QStringLiteral("Unsupported");
    case ErrorCode::Rejected: return QStringLiteral("Rejected");
    case ErrorCode::LimitReached: return QStringLiteral("LimitReached");
    case ErrorCode::DiskFull: return QStringLiteral("DiskFull");
    case ErrorCode::Io: return QStringLiteral("Io");
    case ErrorCode::Cancelled: return QStringLiteral("Cancelled");
    case ErrorCode::InvalidState: return QStringLiteral("InvalidState");
    }
    return {};
}

} // namespace clrscope
