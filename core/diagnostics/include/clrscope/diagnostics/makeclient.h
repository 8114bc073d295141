// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/client.h>
#include <clrscope/diagnostics/deadlines.h>

namespace clrscope::diagnostics {

/// The commands of the runtime behind a diagnostics socket (Unix) or pipe (Windows); every command
/// dials anew. label names the process in sentences: "shop.web (4711)".
[[nodiscard]] std::shared_ptr<Client> makeClient(QString socketPath, Message label, Deadlines deadlines = {});

} // namespace clrscope::diagnostics
