// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/repair.h>

#include <QByteArrayView>
#include <QString>

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

    /// What has reached the disk.
    void feed(QByteArrayView bytes);
    /// Where it stands, changing nothing: NoTrace, Whole or Cut.
    [[nodiscard]] State look() const;
    /// When nothing more will be written; the file is closed. Needs no room on the disk: what is
    /// appended takes the place of what is cut off.
    [[nodiscard]] State complete(const QString &path);

private:
    nettrace::RepairTracker m_tracker;
    std::uint64_t m_earlierEnd = 0; // of an object before the last one
};

} // namespace clrscope::operations
