// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <iosfwd>

namespace clrscope::events {

enum class InspectFormat { Table, Json };

/// `clrscope-monitor inspect FILE [--json]`: prints to `out` and returns the exit code, 0 for a
/// whole trace, 3 for one that was read as far as it goes, 1 for what is none.
[[nodiscard]] int runInspect(const std::filesystem::path &file, InspectFormat format,
                             std::ostream &out);

/// `clrscope-monitor repair IN OUT`: 0 done, 1 nothing to save; the sentence about it goes to
/// `err`.
[[nodiscard]] int runRepair(const std::filesystem::path &in, const std::filesystem::path &out,
                            std::ostream &err);

} // namespace clrscope::events
