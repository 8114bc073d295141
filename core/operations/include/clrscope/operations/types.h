// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/producer.h>
#include <clrscope/base/error.h>

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace clrscope::operations {

enum class State { Starting, Running, Stopping, Succeeded, Failed, Cancelled };

[[nodiscard]] constexpr bool isFinal(State state)
{
    return state == State::Succeeded || state == State::Failed || state == State::Cancelled;
}

using artifacts::Kind;

/// The process an operation is about, as it was when the operation began.
struct TargetProcess
{
    qint64 pid = 0;
    QUuid uid;
    QString name;
    QString key; ///< ProcessEntry::key()

    bool operator==(const TargetProcess &) const = default;
};

/// One operation as a value: what the table shows and GET /operations/{id} prints.
struct Snapshot
{
    QUuid id;
    Kind kind = Kind::Trace;
    State state = State::Starting;
    TargetProcess process;
    QStringList tags;
    QDateTime createdUtc;
    QDateTime endedUtc;       ///< valid in a final state
    QString initiator;        ///< "Window", or the client's address
    Message contents;         ///< what is in it, "CPU, HTTP, GC" or "custom (3 providers)"
    QString egressProvider;   ///< empty: direct (HTTP or window)
    QString destination;      ///< file path (as it was opened, once it is) or "HTTP response"
    QString resourceLocation; ///< where it ended up, once Succeeded (egress, window recordings)
    quint64 bytesWritten = 0;
    quint64 events = 0;       ///< where counted (live preview), else 0
    quint64 droppedEvents = 0;
    std::optional<qint64> durationSeconds; ///< asked for; none or negative = until stopped
    bool isStoppable = false; ///< now: kind is stoppable and state is Starting or Running
    bool isDraining = false;  ///< the end is on its way (asked for, or its time is over) and the tail follows; state may be Running
    std::optional<Error> error;
    Message note;             ///< a sentence about how it ended, "The process ended; ..." or empty

    bool operator==(const Snapshot &) const = default;
};

using SnapshotList = QList<Snapshot>;

/// Where people see it: what drains is Stopping, whoever or whatever ended it. The state is the API's.
[[nodiscard]] inline State phase(const Snapshot &snapshot)
{
    return snapshot.isDraining && !isFinal(snapshot.state) ? State::Stopping : snapshot.state;
}

/// Words for people and for logs, "trace", "livemetrics" (the route's name).
[[nodiscard]] QString kindName(Kind kind);
/// The API's spelling: "Running".
[[nodiscard]] QString stateName(State state);

} // namespace clrscope::operations

Q_DECLARE_METATYPE(clrscope::operations::Snapshot)
Q_DECLARE_METATYPE(clrscope::operations::SnapshotList)
