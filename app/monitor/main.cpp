// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clrscope-monitor: the API without a window, and the small tools beside it.
#include "collect.h"
#include "terminationwatcher.h"

#include <clrscope/events/inspect.h>
#include <clrscope/identity/keys.h>
#include <clrscope/settings/sources.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <iostream>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace clrscope;

namespace {

constexpr int failed = 1;

void print(std::FILE *stream, const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

int complain(const QString &sentence)
{
    print(stderr, u"clrscope-monitor: "_s + sentence + u'\n');
    return failed;
}

std::filesystem::path toPath(const QString &name)
{
    return {QFile::encodeName(name).toStdString()};
}

int generateKey(const settings::CommandLine &line)
{
    const auto key = identity::generateKey(line.keyLifetime, Clock());
    if (!key)
        return complain(key.error().message.english());
    print(stdout, identity::printGeneratedKey(*key, line.keyFormat));
    return 0;
}

int showConfig(const settings::CommandLine &line)
{
    auto places = settings::SourcePlaces::ofThisProcess(line.collect);
    if (line.collect.tempApiKey && !line.collect.noAuth) {
        const auto key = identity::generateKey(std::chrono::hours(1), Clock());
        if (!key)
            return complain(key.error().message.english());
        places.temporaryKey = {{u"Authentication:MonitorApiKey:Subject"_s, key->subject},
                               {u"Authentication:MonitorApiKey:PublicKey"_s, key->publicKey}};
    }
    const auto loaded = settings::loadSources(places);
    if (!loaded)
        return complain(loaded.error().message.english());
    for (const auto &warning : loaded->warnings)
        complain(warning.english());
    print(stdout, settings::showConfiguration(
                      settings::Configuration(loaded->layers),
                      line.showFull ? settings::ShowLevel::Full : settings::ShowLevel::Redacted,
                      line.showSources ? settings::ShowSources::Yes : settings::ShowSources::No));
    if (::isatty(STDOUT_FILENO))
        print(stdout, u"\n"_s);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    app::prepareProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"clrscope-monitor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLRSCOPE_VERSION));

    const auto line = settings::parseCommandLine(QCoreApplication::arguments().mid(1),
                                                 settings::Program::Monitor);
    if (!line)
        return complain(line.error().message.english());
    using Verb = settings::CommandLine::Verb;
    switch (line->verb) {
    case Verb::Collect:
        return app::runCollect(line->collect);
    case Verb::ConfigShow:
        return showConfig(*line);
    case Verb::GenerateKey:
        return generateKey(*line);
    case Verb::Inspect:
        return events::runInspect(
            toPath(line->files[0]),
            line->json ? events::InspectFormat::Json : events::InspectFormat::Table, std::cout);
    case Verb::Repair:
        return events::runRepair(toPath(line->files[0]), toPath(line->files[1]), std::cerr);
    case Verb::Version:
        print(stdout, u"clrscope-monitor "_s + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    case Verb::Help:
    case Verb::Desktop:
        print(stdout, settings::helpText(settings::Program::Monitor, line->helpFor));
        return 0;
    }
    return failed;
}
