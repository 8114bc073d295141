// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/httpapi/serversettings.h>

namespace clrscope::httpapi {

TlsIdentity tlsIdentity(const identity::ServerCertificate &certificate)
{
    return {.chain = QSslCertificate::fromData(certificate.chainPem, QSsl::Pem),
            .key =
                QSslKey(certificate.keyPem, certificate.keyIsEc ? QSsl::Ec : QSsl::Rsa, QSsl::Pem),
            .fingerprint = certificate.fingerprint,
            .expiresUtc = certificate.expiresUtc,
            .isOwn = certificate.selfMade};
}

ServerSettings serverSettings(const settings::Settings &tree)
{
    ServerSettings server;
    server.urls = tree.urls;
    server.metricUrls = tree.metrics.endpoints;
    server.requiresAuth = tree.authentication.mode != settings::AuthenticationSettings::Mode::None;
    server.hasExplicitUrls = tree.urlsExplicit;
    server.isHttpEgressEnabled = tree.egress.httpEnabled;
    server.isMetricsEnabled = tree.metrics.enabled;
    server.corsOrigins = tree.corsOrigins;
    server.allowedHosts = tree.allowedHosts;
    server.defaultProcess = tree.defaultProcess;
    server.defaultProcessProblems = tree.defaultProcessProblems;
    server.metrics.includeDefaultProviders = tree.metrics.includeDefaultProviders;
    for (const auto &group : tree.metrics.providers)
        server.metrics.providers.append({.name = group.name, .items = group.items});
    for (const auto &group : tree.metrics.meters)
        server.metrics.meters.append({.name = group.name, .items = group.items});
    server.metrics.intervalSeconds = tree.globalCounter.intervalSeconds;
    server.metrics.providerIntervals = tree.globalCounter.providerIntervals;
    server.metrics.maxHistograms = tree.globalCounter.maxHistograms;
    server.metrics.maxTimeSeries = tree.globalCounter.maxTimeSeries;
    server.counterProblems = tree.globalCounter.problems;
    server.metricCount = tree.metrics.metricCount;
    server.dumpTempFolder = tree.storage.dumpTempFolder;
    const bool isListening =
        tree.diagnosticPort.mode == settings::DiagnosticPortSettings::Mode::Listen;
    server.portMode = isListening ? diagnostics::PortMode::Listen : diagnostics::PortMode::Connect;
    server.portName = tree.diagnosticPort.endpointName;
    return server;
}

} // namespace clrscope::httpapi
