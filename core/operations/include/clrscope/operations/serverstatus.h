// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    bool operator==(const ServedRequest &) const = default;
};

/// What the window shows of the API, published by httpapi as a value, wired by app.
struct ServerStatus
{
    enum class State { Off, Starting, Running, Limited, Failed };
    State state = State::Off;
    QStringList addresses;
    QStringList metricsAddresses;
    QString problem;     ///< why Failed or Limited: what, why, what to do
    QString fingerprint; ///< SHA-256 of the certificate, "AB:CD:..."; empty without TLS
    QDateTime certificateExpiresUtc;
    bool requiresKey = true;
    QStringList clients; ///< addresses connected now
    QList<ServedRequest> requests; ///< the last 1,000, oldest first

    bool operator==(const ServerStatus &) const = default;
};

} // namespace clrscope::operations

Q_DECLARE_METATYPE(clrscope::operations::ServerStatus)
