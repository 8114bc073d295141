// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/tracesummary.h>
#include <clrscope/nettrace/repair.h>

#include <QString>

namespace clrscope::ui {

/// What is wrong with a trace, in the window's language. Offsets and such are in TraceSummary::error.
[[nodiscard]] QString faultWords(const events::TraceSummary &summary);
/// What came of a repair; `file` is the one that was to be written.
[[nodiscard]] QString repairWords(const nettrace::RepairResult &result, const QString &file);

} // namespace clrscope::ui
