// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/types.h>
#include <clrscope/settings/settings.h>

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace clrscope::httpapi {

/// Does one condition of `DefaultProcess:Filters` (configuration §8) hold?
[[nodiscard]] bool matches(const settings::ProcessFilter &filter,
                           const diagnostics::ProcessEntry &process);

/// `pid`, `uid`, `name` of a request; all given ones must match (rest-api §4).
struct ProcessQuery
{
    std::optional<int> pid{};
    std::optional<QUuid> uid{};
    std::optional<QString> name{};

    bool operator==(const ProcessQuery &) const = default;
    [[nodiscard]] bool isEmpty() const { return !pid && !uid && !name; }
};

/// The processes the API speaks of: those that answer, without ourselves.
[[nodiscard]] diagnostics::ProcessList servedProcesses(const diagnostics::ProcessList &all);

/// The one process a request means, or the API's sentence why there is none.
[[nodiscard]] Result<diagnostics::ProcessEntry>
selectProcess(const diagnostics::ProcessList &served, const ProcessQuery &query,
              const QList<settings::ProcessFilter> &defaultProcess);

} // namespace clrscope::httpapi
