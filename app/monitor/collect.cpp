// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect.h"

#include "engine.h"
#include "logging.h"
#include "terminationwatcher.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

namespace clrscope::app {

Q_LOGGING_CATEGORY(lcMonitor, "clrscope.monitor")

namespace {

/// Files made whole, suspended runtimes resumed, then out of the event loop.
QCoro::Task<void> finish(Engine *engine, int exitCode)
{
    co_await engine->shutDown();
    QCoreApplication::exit(exitCode);
}

} // namespace

int runCollect(const settings::CollectOptions &options)
{
    configureLogging({});
    TerminationWatcher termination;
    Engine engine(options, ServerPolicy::Required);
    bool isEnding = false;
    // Only from within the event loop: leaving one that does not run yet does nothing.
    const auto end = [&engine, &isEnding](int exitCode) {
        if (std::exchange(isEnding, true))
            return;
        QTimer::singleShot(0, &engine, [&engine, exitCode] { finish(&engine, exitCode); });
    };
    QObject::connect(&termination, &TerminationWatcher::asked, &engine, [&end] { end(0); });
    if (const auto started = engine.start(); !started) {
        qCCritical(lcMonitor).noquote() << started.error().message.english();
        end(1);
    } else if (options.exitOnStdinDisconnect) {
        termination.followStdin();
    }
    return QCoreApplication::exec();
}

} // namespace clrscope::app
