// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/worker.h"

namespace clrscope::ui {

QThreadPool *longWork()
{
    struct Pool : QThreadPool
    {
        Pool() { setMaxThreadCount(4); }
    };
    static Pool pool;
    return &pool;
}

} // namespace clrscope::ui
