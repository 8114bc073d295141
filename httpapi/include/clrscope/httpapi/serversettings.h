// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/types.h>
#include <clrscope/identity/certificates.h>
#include <clrscope/metrics/counterselection.h>
#include <clrscope/settings/settings.h>

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

#include <chrono>

namespace clrscope::httpapi {

/// What one client may cost. Every number can be attacked; tests set small ones.
struct ServerLimits
{
    qsizetype requestLineBytes = 8 * 1024;  ///< 414
    qsizetype headerBytes = 32 * 1024;      ///< request line and headers; 431
    int headerCount = 100;                  ///< 431
    qsizetype bodyBytes = 1024 * 1024;      ///< 413
    int connections = 512;                  ///< 503, closed
    qint64 sendHighWater = 4 * 1024 * 1024; ///< a stream pauses above this many unsent bytes
    qint64 sendLowWater = 1024 * 1024;      ///< and goes on below
    std::chrono::milliseconds headerTimeout{
        15'000}; ///< from the first byte (or TLS hello) to the head's end; 408
    std::chrono::milliseconds idleTimeout{60'000}; ///< between requests; closed
    std::chrono::milliseconds bodyTimeout{20'000}; ///< from the head's end to the body's; 408
    std::chrono::milliseconds sendTimeout{60'000}; ///< without one byte leaving; reset

    bool operator==(const ServerLimits &) const = default;
};

/// Certificate (leaf first) and key of the https addresses.
struct TlsIdentity
{
    QList<QSslCertificate> chain;
    QSslKey key;
    QString fingerprint;
    QDateTime expiresUtc;
    bool isOwn = false; ///< made by clrscope

    bool operator==(const TlsIdentity &) const = default;
    [[nodiscard]] bool isNull() const { return chain.isEmpty() || key.isNull(); }
};

/// Everything the server is told, as one value; the app makes it from the settings tree.
struct ServerSettings
{
    QStringList urls{QStringLiteral("https://localhost:52323")};
    QStringList metricUrls{QStringLiteral("http://localhost:52325")};
    TlsIdentity tls;
    bool requiresAuth = true;
    /// A wildcard address without auth is served only when the address was asked for by name, too.
    bool hasExplicitUrls = false;
    bool isHttpEgressEnabled = true;
    bool isMetricsEnabled = true;
    QStringList corsOrigins;
    QStringList allowedHosts; ///< empty or "*": not restricted
    QList<settings::ProcessFilter> defaultProcess;
    QList<Message> defaultProcessProblems; ///< not empty: no process is the default one
    metrics::CounterSelection
        metrics;                 ///< the `Metrics` section with the intervals of GlobalCounter
    QList<Message> counterProblems; ///< not empty: what needs GlobalCounter fails with these
    int metricCount = 3;
    QString dumpTempFolder; ///< where runtimes write dumps; empty: the temporary folder
    QString version;        ///< this program's
    QString runtimeVersion; ///< what /info says it runs on
    diagnostics::PortMode portMode = diagnostics::PortMode::Connect;
    QString portName; ///< listen mode only
    ServerLimits limits;

    bool operator==(const ServerSettings &) const = default;
};

/// What the settings tree says about the server. TLS, versions and the limits are the app's to add.
[[nodiscard]] ServerSettings serverSettings(const settings::Settings &tree);
[[nodiscard]] TlsIdentity tlsIdentity(const identity::ServerCertificate &certificate);

} // namespace clrscope::httpapi
