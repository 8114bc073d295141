// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/message.h>

#include <QString>

#include <tl/expected.hpp>

namespace clrscope {

/// What kind of failure, for programs. The sentence beside it is for people.
enum class ErrorCode {
    InvalidArgument, ///< the caller's input is at fault
    NotFound,        ///< no such process, operation, file, provider
    Ambiguous,       ///< more than one process matches
    AccessDenied,    ///< rights are missing
    NotAnswering,    ///< connected, but a deadline passed
    Disconnected,    ///< the other side closed, died or refused
    Protocol,        ///< the other side sent what the protocol does not allow
    Unsupported,     ///< the runtime (or this build) cannot do that
    Rejected,        ///< the runtime answered with an error; hresult says which
    LimitReached,    ///< a throttle or bound was hit
    DiskFull,
    Io,
    Cancelled,
    InvalidState,
};

/// An expected failure: a code for programs and one sentence (what, why, what to do) for people,
/// composed where the cause is known.
struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    Message message;
    /// HRESULT of the runtime for Rejected, else 0 (diagnostics-ipc §3.4).
    quint32 hresult = 0;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, Message message, quint32 hresult = 0)
{
    return tl::make_unexpected(Error{code, std::move(message), hresult});
}

/// Passes another result's error on with a different value type.
template <typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &failed)
{
    return tl::make_unexpected(failed.error());
}

/// tl's own template does not compile for void, and Qt's meta type system asks for it as soon as a
/// Result<void> is a signal's argument.
[[nodiscard]] inline bool operator==(const Result<void> &a, const Result<void> &b)
{
    return a.has_value() == b.has_value() && (a.has_value() || a.error() == b.error());
}

/// Stable spelling of a code for logs and tests, such as "NotAnswering".
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace clrscope
