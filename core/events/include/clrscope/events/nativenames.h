// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

namespace clrscope::events {

/// The name of an event of the runtime's native providers, which send none; empty if not known.
[[nodiscard]] std::string_view nativeEventName(std::string_view provider, std::int32_t eventId);

/// The metadata's name, else the built-in table's, else empty.
[[nodiscard]] std::string_view eventName(const nettrace::EventMetadata &metadata);

} // namespace clrscope::events
