// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

namespace clrscope::events {

/// The fields of an event of the runtime's native providers, which send none: names and types by
/// provider, id and version. Versions only append, so a version newer than the table has the fields
/// of the newest known. Empty if not known.
[[nodiscard]] std::vector<nettrace::Field> nativeFields(std::string_view provider, std::int32_t eventId,
                                                        std::int32_t version, int pointerSize);

/// Gives the metadata the name and fields of the built-in tables where it has none of its own.
void describeNative(nettrace::EventMetadata &metadata, int pointerSize);

/// What the tables know, for those who want to go through all of it.
struct NativeEvent
{
    std::string_view provider;
    std::int32_t id = 0;
    std::int32_t newestVersion = 0;
};
[[nodiscard]] std::vector<NativeEvent> nativeEvents();

} // namespace clrscope::events
