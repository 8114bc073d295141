// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/message.h>

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace clrscope::diagnostics {

/// Why a process can, or cannot, be talked to.
enum class Reach {
    Probing,       ///< just seen, has not answered yet
    Reachable,
    NoPermission,  ///< socket of another user
    DiagnosticsOff,///< DOTNET_EnableDiagnostics=0 or no socket though .NET runs
    NotAnswering,  ///< connected, deadline passed (stopped, debugger, suspended)
    TooOld,        ///< .NET Core before 3.0
    BrokenSocket,  ///< answers what is not the protocol, or nobody listens there
    Ended,         ///< the process is gone; the entry is kept until dismissed
};

enum class PortMode { Connect, Listen };

/// What ProcessInfo 1-3 tell (diagnostics-ipc §5.1); strings are empty where the runtime knows none.
struct ProcessInfo
{
    quint64 pid = 0; ///< as the target sees itself
    QUuid cookie;    ///< runtime instance, the API's "uid"; null before .NET 5
    QString commandLine;
    QString operatingSystem;
    QString architecture;
    QString managedEntryAssembly;
    QString runtimeVersion; ///< CLR product version, "10.0.9"
    QString portableRid;

    bool operator==(const ProcessInfo &) const = default;
};

/// One .NET process of this machine (or one that dialled our port), as a value.
struct ProcessEntry
{
    qint64 pid = 0; ///< as this machine sees it
    ProcessInfo info;
    QString name;   ///< the API's name: first token of the command line (rest-api §4)
    QString displayName; ///< managed entry assembly where that says more, else name
    QString user;
    QDateTime startedUtc;
    QDateTime endedUtc; ///< valid once Ended
    Reach reach = Reach::Probing;
    Message reason; ///< one sentence why it is not reachable, else empty
    QString mend;   ///< a line of shell to copy that mends it, else empty
    PortMode mode = PortMode::Connect;
    bool isSuspended = false; ///< held before Main, waits for resume
    QString endpoint{};       ///< its diagnostic socket, or the port of ours it dialled; kept when it ends

    /// Identity across pid reuse: the cookie, or pid and start time while that is unknown.
    [[nodiscard]] QString key() const
    {
        return info.cookie.isNull()
            ? QString::number(pid) + QLatin1Char('@') + QString::number(startedUtc.toMSecsSinceEpoch())
            : info.cookie.toString(QUuid::WithoutBraces);
    }
    bool operator==(const ProcessEntry &) const = default;
};

using ProcessList = QList<ProcessEntry>;

/// One provider of a session (diagnostics-ipc §4.1).
struct Provider
{
    QString name;
    quint64 keywords = 0;
    quint32 level = 4; ///< 0 LogAlways ... 5 Verbose
    /// In order; quoted on the wire where needed (§4.2). A double quote inside is refused.
    QList<std::pair<QString, QString>> arguments = {};
    /// Which of the provider's events; needs .NET 10, older runtimes send all.
    enum class EventFilter : quint8 { All, Only, AllBut };
    EventFilter eventFilter = EventFilter::All;
    QList<quint32> eventIds = {};

    bool operator==(const Provider &) const = default;
};

inline constexpr quint64 standardRundownKeyword = 0x80020139;

struct SessionRequest
{
    QList<Provider> providers;
    quint32 bufferMiB = 256;
    quint64 rundownKeyword = standardRundownKeyword; ///< 0 = no rundown
    bool hasStacks = true;

    bool operator==(const SessionRequest &) const = default;
};

} // namespace clrscope::diagnostics

Q_DECLARE_METATYPE(clrscope::diagnostics::ProcessEntry)
Q_DECLARE_METATYPE(clrscope::diagnostics::ProcessList)
