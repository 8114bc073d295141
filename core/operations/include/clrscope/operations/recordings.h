// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/traceproducer.h>
#include <clrscope/artifacts/traceprofile.h>
#include <clrscope/base/clock.h>
#include <clrscope/base/error.h>
#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/operations/operationregistry.h>

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace clrscope::operations {

/// What the window asks for when one presses Record.
struct RecordingRequest
{
    TargetProcess process;
    /// Each name once: of several a runtime takes the first.
    QList<diagnostics::Provider> providers;
    quint64 rundownKeyword = diagnostics::standardRundownKeyword;
    quint32 bufferMiB = artifacts::defaultBufferMiB;
    std::optional<std::chrono::seconds> duration;         ///< none: until stopped
    qint64 sizeLimitBytes = 0;                            ///< 0: none
    std::optional<artifacts::StoppingEvent> stoppingEvent;///< none: no event stops it
    QString contents;        ///< what it holds, in words; empty: said from the providers
    QString folder;          ///< empty: the service's
    QString fileNamePattern; ///< empty: "{time}_{pid}_{name}"
};

enum class RecordingState {
    Recording,  ///< being written
    Whole,      ///< to its end, nothing lost
    EventsLost, ///< whole, but the runtime dropped events
    NoSymbols,  ///< whole, but one did not wait for the method names behind the events
    CutOff,     ///< ends before its end; what came before is kept
    NoTrace,    ///< named .nettrace, but none
};

/// One recording, as a value.
struct Recording
{
    QString path;
    qint64 sizeBytes = 0;
    RecordingState state = RecordingState::Whole;
    bool canBeRepaired = false; ///< CutOff and not made whole yet: other tools do not open it
    Message contents;    ///< "CPU, HTTP"; empty: not ours
    QString processName;
    qint64 pid = 0;
    QDateTime startedUtc;
    qint64 durationMs = 0;
    quint64 events = 0;
    quint64 droppedEvents = 0;
    Message note;        ///< a sentence on how it ended, or ""
    QUuid operation;     ///< null: not of this run

    bool operator==(const Recording &) const = default;
};

using RecordingList = QList<Recording>;

/// The file's name by a pattern of {time} (local), {pid} and {name}, fit for every file system.
[[nodiscard]] QString recordingFileName(const QString &pattern, const QDateTime &localTime, qint64 pid,
                                        const QString &name);

struct RecordingOptions
{
    QString folder;      ///< where recordings go and which is listed
    QString stateFolder; ///< where what is known about them is kept, and what was being written when we died
    qint64 freeFloorBytes = 64 * 1024 * 1024; ///< ends a recording before the disk is full (at most a fiftieth of it)
};

/// The window's recordings: starts them, lists those of the folder and what it wrote elsewhere, mends cut ones. A recording that
/// was being written when an earlier run died is made whole at the start. Engine thread.
class RecordingService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Stop and cancel it through the OperationRegistry.
    [[nodiscard]] virtual Result<QUuid> start(RecordingRequest request) = 0;
    /// The same of a runtime the processes do not know (yet): a program just launched.
    [[nodiscard]] virtual Result<QUuid> startWith(RecordingRequest request,
                                                  std::shared_ptr<diagnostics::Client> client) = 0;
    /// Ends a recording of this run, if it still runs, and deletes its file once nothing more is written
    /// to it; discarded() follows.
    virtual void discard(const QUuid &operation) = 0;
    /// Newest first; complete once changed() came.
    [[nodiscard]] virtual RecordingList recordings() const = 0;
    [[nodiscard]] virtual QString folder() const = 0;
    virtual void setFolder(const QString &folder) = 0;
    /// Looks at the folder again (it is watched, too).
    virtual void refresh() = 0;
    /// Writes a whole copy beside a cut file, which is not changed; repaired() says where.
    virtual void repair(const QString &path) = 0;

Q_SIGNALS:
    void changed(const clrscope::operations::RecordingList &recordings);
    /// The file is gone, or why not.
    void discarded(const QUuid &operation, const clrscope::Result<void> &outcome);
    void repaired(const QString &path, const clrscope::Result<QString> &copy);
};

/// Registry, processes and clock must outlive the service.
[[nodiscard]] std::unique_ptr<RecordingService> makeRecordingService(RecordingOptions options,
                                                                     OperationRegistry &operations,
                                                                     diagnostics::ProcessRegistry &processes,
                                                                     const Clock &clock);

} // namespace clrscope::operations

Q_DECLARE_METATYPE(clrscope::operations::Recording)
Q_DECLARE_METATYPE(clrscope::operations::RecordingList)
