// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/message.h>

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace clrscope::operations {

/// One request the embedded API answered, for the server page.
struct ServedRequest
{
    QDateTime atUtc;
    QString client;  ///< address
    QString method;
    QString path;    ///< with query, never with secrets
    int status = 0;
    qint64 milliseconds = 0;
    quint64 bytes = 0;
    QString detail;  ///< the problem's text of a refused one
    QString key = {}; ///< name of the key it was let in with; empty: none

    bool operator==(const ServedRequest &) const = default;
};

/// One client by its address and key, counted since it was first seen; gone an hour after its last request.
struct ServedClient
{
    QString address;
    QString key; ///< empty: none was asked for, or none was good
    int connections = 0;
    quint64 requests = 0;
    quint64 bytes = 0;
    QDateTime sinceUtc;
    QDateTime lastSeenUtc;

    bool operator==(const ServedClient &) const = default;
};

/// When a key let somebody in last.
struct KeyUse
{
    QString subject;
    QDateTime atUtc;
    QString client;
    quint64 requests = 0;

    bool operator==(const KeyUse &) const = default;
};

/// What the window shows of the API, published by httpapi as a value, wired by app.
struct ServerStatus
{
    enum class State { Off, Starting, Running, Limited, Failed };
    /// Why the switch "listen on the network" cannot be used.
    enum class NetworkObstacle { None, NoKeys, NoHttps, OpenByUrls };
    State state = State::Off;
    QDateTime sinceUtc; ///< when it began to serve
    QStringList addresses;
    QStringList metricsAddresses;
    QStringList networkAddresses; ///< how other machines reach an address that means all of this one's
    bool isOpenToNetwork = false; ///< at least one API address is not of this machine alone
    NetworkObstacle networkObstacle = NetworkObstacle::None;
    Message problem;     ///< why Failed or Limited: what, why, what to do
    Message keysProblem = {}; ///< why the stored keys could not be read
    QString fingerprint; ///< SHA-256 of the certificate, "AB:CD:..."; empty without TLS
    QDateTime certificateExpiresUtc;
    bool isCertificateOwn = false; ///< made by clrscope, renewed by itself
    bool requiresKey = true;
    QStringList clients; ///< addresses connected now
    QList<ServedClient> served; ///< those of the last hour
    QList<KeyUse> keyUses;      ///< since the program started
    QList<ServedRequest> requests; ///< the last 1,000, oldest first

    bool operator==(const ServerStatus &) const = default;
};

} // namespace clrscope::operations

Q_DECLARE_METATYPE(clrscope::operations::ServerStatus)
