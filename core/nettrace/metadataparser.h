// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <clrscope/nettrace/types.h>

#include <optional>

namespace clrscope::nettrace {

/// The payload of a metadata event of formats 3 and 4 (nettrace §5). Nothing if the row cannot be
/// used at all; a row whose field list fails keeps everything before it.
[[nodiscard]] std::optional<EventMetadata> parseMetadataRow(Bytes row);

/// One row of a version 6 MetadataBlock, behind its size (nettrace §10).
[[nodiscard]] std::optional<EventMetadata> parseMetadataRow6(Bytes row);

/// About what a row costs in memory.
[[nodiscard]] std::size_t memoryOf(const EventMetadata &metadata);

/// The header of a trace of formats 3 and 4 (48 bytes) or 6; or the reason to refuse it.
[[nodiscard]] std::optional<std::string> parseTraceHeader(Bytes body, int formatVersion,
                                                          TraceInfo &info);

} // namespace clrscope::nettrace
