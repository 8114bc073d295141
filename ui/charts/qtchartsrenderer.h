// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrenderer.h"

namespace clrscope::ui {

/// Qt Charts behind our interface. Kept beside the painter because the dashboard's frame budget is
/// a claim: tests/bench/ui measures both on the same charts.
[[nodiscard]] std::unique_ptr<ChartRenderer> makeQtChartsRenderer();

} // namespace clrscope::ui
