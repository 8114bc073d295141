// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/settings/commandline.h>

namespace clrscope::app {

/// `collect`: serves until asked to end; returns the exit code. Needs a QCoreApplication.
[[nodiscard]] int runCollect(const settings::CollectOptions &options);

} // namespace clrscope::app
