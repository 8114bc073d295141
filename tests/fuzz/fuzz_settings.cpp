// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any settings file: read, merged over itself and bound; what is wrong is said, never crashed on.
#include <clrscope/settings/settings.h>
#include <clrscope/settings/sources.h>

#include <cstdlib>
#include <string>
#include <vector>

using namespace clrscope::settings;

std::vector<std::string> fuzzSeeds()
{
    return {R"({"urls": "http://127.0.0.1:52323", "GlobalCounter": {"IntervalSeconds": 0, "Providers": {"System.Runtime": {"IntervalSeconds": 1e9}}}})",
            R"({"Authentication": {"MonitorApiKey": {"Subject": "ae5473b6", "PublicKey": "eyJ"}}, "Egress": {"FileSystem": {"a": {"DirectoryPath": "/tmp", "CopyBufferSize": 0}}}})",
            R"({"DefaultProcess": {"Filters": [{"Key": "ProcessId", "Value": "1"}, {"ProcessName": "x", "MatchType": "Contains"}]}, // comment
               "DiagnosticPort": {"ConnectionMode": "Listen", "EndpointName": "/tmp/x.sock", "MaxConnections": 300},})",
            R"({"Metrics": {"Providers": [{"ProviderName": "A", "CounterNames": ["b", null, {}]}]}, "Logging": {"LogLevel": {"Default": "Trace"}}})"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto values = parseSettingsJson(text);
    if (!values) {
        if (values.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const Configuration configuration({{{SourceKind::OwnFile, {}, {}}, *values}, {{SourceKind::ExtraFile, {}, {}}, *values}});
    const Settings settings = makeSettings(configuration, {});
    for (const Problem &problem : settings.problems) {
        if (problem.message.isEmpty())
            std::abort();
    }
    return 0;
}
