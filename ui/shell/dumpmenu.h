// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/client.h>

#include <functional>

class QMenu;

namespace clrscope::ui {

/// One action a kind of dump, each with what is in it.
void fillDumpMenu(QMenu *menu, const std::function<void(diagnostics::DumpType)> &chosen);

} // namespace clrscope::ui
