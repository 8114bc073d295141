// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFile>

namespace clrscope::operations {

/// Watches a trace on its way to disk and makes the file whole where the stream was cut off
/// (nettrace §9). Any thread, one at a time.
class TraceEnding
{
public:
    enum class State {
        NoTrace,  ///< not a trace, or too little of one to be saved
        Whole,    ///< the end mark was there
        Repaired, ///< cut off, and made whole
        Cut,      ///< cut off; making it whole failed
    };

    void feed(QByteArrayView bytes);
    /// At the end of the writing; the file is open for reading and writing.
    [[nodiscard]] State complete(QFile &file);
};

} // namespace clrscope::operations
