// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace clrscope::diagnostics {

/// How long each step may take (diagnostics-ipc §7). Tests pass shorter ones.
struct Deadlines
{
    std::chrono::milliseconds connect{2'000};
    std::chrono::milliseconds advertise{1'000};     ///< 34 bytes after accept
    std::chrono::milliseconds nextConnection{5'000};///< listen mode: the runtime's next advertise
    std::chrono::milliseconds processInfo{3'000};
    std::chrono::milliseconds command{10'000};
    std::chrono::milliseconds collect{10'000};
    std::chrono::milliseconds collectWithHeap{120'000}; ///< the reply waits for a full GC
    std::chrono::milliseconds stopSilence{15'000};  ///< without a byte after StopTracing
    std::chrono::milliseconds abort{1'000};         ///< StopTracing on the way out
};

} // namespace clrscope::diagnostics
