// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceending.h"

#include <QFile>

#include <filesystem>

namespace clrscope::operations {

using nettrace::RepairPlan;

namespace {

std::span<const std::byte> bytesOf(QByteArrayView view)
{
    return std::as_bytes(std::span(view.data(), static_cast<std::size_t>(view.size())));
}

/// Cuts the file at the end of an object and closes the stream there.
bool cutAt(const QString &path, std::uint64_t end, const std::vector<std::byte> &endMark)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly) || !file.resize(static_cast<qint64>(end))
        || !file.seek(static_cast<qint64>(end)))
        return false;
    const auto size = static_cast<qint64>(endMark.size());
    return file.write(reinterpret_cast<const char *>(endMark.data()), size) == size;
}

} // namespace

void TraceEnding::feed(QByteArrayView bytes)
{
    const auto before = m_tracker.lastObjectEnd();
    m_tracker.feed(bytesOf(bytes));
    if (m_tracker.lastObjectEnd() != before)
        m_earlierEnd = before;
}

TraceEnding::State TraceEnding::look() const
{
    if (m_tracker.isComplete())
        return State::Whole;
    return m_tracker.plan().verdict == RepairPlan::Verdict::NothingToSave ? State::NoTrace : State::Cut;
}

TraceEnding::State TraceEnding::complete(const QString &path)
{
    if (m_tracker.isComplete())
        return State::Whole;
    const auto repaired = nettrace::repairInPlace(std::filesystem::path(path.toStdU16String()), m_tracker);
    if (repaired.verdict == RepairPlan::Verdict::NothingToSave && !repaired.failed)
        return State::NoTrace;
    if (!repaired.failed)
        return State::Repaired;
    // No room even for the end mark where the file had to be cut at the edge of a disk block: give
    // up the last objects, too, their block has room.
    const auto plan = m_tracker.plan();
    for (const auto end : {plan.truncateTo, m_earlierEnd}) {
        if (end > 0 && cutAt(path, end, plan.append))
            return State::Repaired;
    }
    return State::Cut;
}

} // namespace clrscope::operations
