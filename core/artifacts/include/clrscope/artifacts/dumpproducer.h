// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/producer.h>
#include <clrscope/base/clock.h>

#include <QString>

#include <memory>

namespace clrscope::artifacts {

struct DumpSpec
{
    diagnostics::DumpType type = diagnostics::DumpType::WithHeap;
    QString folder; ///< where the runtime writes it: a path of the target's, too. Made if missing
    qint64 pid = 0;
};

/// "WithHeap", as the API spells it.
[[nodiscard]] QString dumpTypeName(diagnostics::DumpType type);

/// A dump the runtime writes to a file of ours, "{guid}_{pid}", then its bytes; the file goes with
/// the producer. It cannot be stopped; when cancelled, the file goes once the runtime is done with it.
[[nodiscard]] std::unique_ptr<Producer> makeDumpProducer(DumpSpec spec, const Clock &clock);

} // namespace clrscope::artifacts
