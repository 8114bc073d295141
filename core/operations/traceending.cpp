// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceending.h"

namespace clrscope::operations {

void TraceEnding::feed(QByteArrayView) {}

TraceEnding::State TraceEnding::complete(QFile &)
{
    return State::NoTrace;
}

} // namespace clrscope::operations
