// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <vector>

namespace clrscope::events {

/// The fields of an event of System.Diagnostics.Metrics by id and version (runtime-events §3.3),
/// for metadata that came without them. Empty for unknown ids.
[[nodiscard]] std::vector<nettrace::Field> meterEventLayout(std::int32_t id, std::int32_t version);

} // namespace clrscope::events
