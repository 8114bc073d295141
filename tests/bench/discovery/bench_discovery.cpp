// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to list many runtimes, and what watching costs: bench_discovery [COUNT]
#include <simprocess.h>

#include <clrscope/diagnostics/endpointwatcher.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace clrscope::diagnostics;
using clrscope::testing::SimProcess;

namespace {

void turn(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 50;
    QTemporaryDir folder(QStringLiteral("/tmp/cs-XXXXXX"));
    std::vector<std::unique_ptr<SimProcess>> sims;
    for (int i = 0; i < count; ++i) {
        sims.push_back(std::make_unique<SimProcess>(folder.path()));
        if (!sims.back()->start())
            return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const auto watcher = makeEndpointWatcher({.folders = {folder.path()}});
    const qsizetype found = QCoro::waitFor(watcher->refresh()).size();
    std::printf("first list    %7.2f ms, %d of %d runtimes\n", milliseconds(timer), static_cast<int>(found), count);
    std::vector<double> times;
    for (int i = 0; i < 10; ++i) {
        turn(300);
        timer.restart();
        (void)QCoro::waitFor(watcher->refresh());
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    std::printf("next lists    %7.2f ms median, %.2f ms longest (target: below 20)\n", times[5], times[9]);
    const std::clock_t before = std::clock();
    turn(5000);
    std::printf("watching      %7.2f %% of a processor\n",
                static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / 5 * 100);
    return found == count ? 0 : 1;
}
