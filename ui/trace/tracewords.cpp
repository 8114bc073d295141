// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/tracewords.h"

#include "format/format.h"

#include <QCoreApplication>

namespace clrscope::ui {

namespace {

struct TraceWords
{
    Q_DECLARE_TR_FUNCTIONS(clrscope::ui::TraceWords)
};

} // namespace

QString faultWords(const events::TraceSummary &summary)
{
    switch (summary.fault) {
    case nettrace::ReadFault::None:
        return {};
    case nettrace::ReadFault::Empty:
        return TraceWords::tr("The file is empty.");
    case nettrace::ReadFault::NotATrace:
        return TraceWords::tr("It is neither a .nettrace nor a .netperf file.");
    case nettrace::ReadFault::Unsupported:
        return TraceWords::tr("Its version is not supported; NetTrace 4 and 6 are.");
    case nettrace::ReadFault::HeaderCut:
        return TraceWords::tr("It is cut off inside its header: nothing was captured.");
    case nettrace::ReadFault::EndMissing:
    case nettrace::ReadFault::BlockCut:
        return TraceWords::tr("It breaks off before its end.");
    case nettrace::ReadFault::Damaged:
        return TraceWords::tr("It is damaged.");
    case nettrace::ReadFault::Unreadable:
        return qt_error_string(summary.systemError) + u'.';
    }
    return {};
}

QString repairWords(const nettrace::RepairResult &result, const QString &file)
{
    using Failure = nettrace::RepairResult::Failure;
    using Verdict = nettrace::RepairPlan::Verdict;
    switch (result.failure) {
    case Failure::None:
        break;
    case Failure::SameFile:
        return TraceWords::tr("The damaged file is never changed; choose another name for the repaired one.");
    case Failure::CannotRead:
        return TraceWords::tr("The damaged file could not be read: %1").arg(QString::fromLocal8Bit(result.reason.c_str()));
    case Failure::CannotWrite:
        return TraceWords::tr("%1 could not be written: %2").arg(file, QString::fromLocal8Bit(result.reason.c_str()));
    case Failure::Exists:
        return TraceWords::tr("%1 was made by somebody else meanwhile and is left as it is; choose another name.").arg(file);
    case Failure::Cancelled:
        return TraceWords::tr("Repairing was cancelled; nothing was written.");
    }
    switch (result.verdict) {
    case Verdict::Whole:
        return TraceWords::tr("The trace is whole; the copy is the same.");
    case Verdict::Cut:
        return result.lostBytes == 0
            ? TraceWords::tr("The trace was made whole; nothing had to be given up.")
            : TraceWords::tr("The trace was made whole; %1 of an incomplete block were given up.", "%1 a size")
                  .arg(Format().byteSize(result.lostBytes));
    case Verdict::NothingToSave:
        return TraceWords::tr("There is nothing to save in this file.");
    }
    return {};
}

} // namespace clrscope::ui
