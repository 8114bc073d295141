// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/settings/settings.h>
#include <clrscope/ui/backend.h>

namespace clrscope::ui {

/// DefaultProcess:Filters of the settings in force.
[[nodiscard]] QList<settings::ProcessFilter> defaultProcessFilters(const QList<SettingInfo> &settings);
/// Keys of the processes API requests mean that name none. The API wants exactly one: several are a conflict.
[[nodiscard]] QStringList defaultProcesses(const diagnostics::ProcessList &processes, const QList<settings::ProcessFilter> &filters);

} // namespace clrscope::ui
