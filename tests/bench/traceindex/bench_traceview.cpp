// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of ten million events costs the GUI thread.
//   bench_traceview [FILE [EVENTS]]   writes FILE unless it is there; exit code 1 over a limit
#include "largetrace.h"

#include "trace/eventlistmodel.h"
#include "trace/traceview.h"

#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace clrscope;
using namespace Qt::StringLiterals;

namespace {

constexpr double limitMs = 50;
constexpr double openingLimitMs = 150; ///< Qt's header makes room for each row once

/// Processor time of this thread.
double workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::installLook(u"dark"_s);
    const bool own = argc < 2;
    const std::filesystem::path path =
        own ? std::filesystem::temp_directory_path() / "clrscope-bench-traceview.nettrace" : std::filesystem::path(argv[1]);
    const std::uint64_t wanted = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 10'000'000;
    if (!std::filesystem::exists(path))
        writeLargeTrace(path, wanted);

    int status = 0;
    {
        ui::TraceView view(QString::fromStdString(path.string()));
        view.resize(1280, 800);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) // fonts and the first picture
            return 1;
        const double start = workedMs();
        double before = start;
        double longest = 0; // of what was done between two looks into the queue
        QElapsedTimer opening;
        opening.start();
        while (!view.isSettled() || !view.traceDetails()) {
            if (opening.hasExpired(120'000))
                return 1;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            longest = std::max(longest, workedMs() - before);
            before = workedMs();
        }
        std::printf("opening %d events: %.1f s, %.0f ms of the GUI thread, at most %.1f at once (limit %.0f)\n",
                    view.eventList()->rowCount(), double(opening.elapsed()) / 1000, before - start, longest, openingLimitMs);
        if (longest > openingLimitMs)
            status = 1;
        QTableView *list = view.eventView();
        list->setFocus();
        const auto measure = [&](const char *what, const auto &act) {
            before = workedMs();
            act();
            for (int i = 0; i < 3; ++i) {
                list->viewport()->update();
                list->horizontalHeader()->viewport()->update();
                QTest::qWait(20); // what follows from it
            }
            const double ms = workedMs() - before;
            std::printf("%s: %.1f ms (limit %.0f)\n", what, ms, limitMs);
            if (ms > limitMs)
                status = 1;
        };
        measure("a letter", [&] { QTest::keyClick(list, Qt::Key_X); });
        measure("End", [&] { QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier); });
        measure("Ctrl+A", [&] { QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier); });
        measure("a letter with all chosen", [&] { QTest::keyClick(list, Qt::Key_Y); });
        measure("Page Up", [&] { QTest::keyClick(list, Qt::Key_PageUp); });
    }
    if (own)
        std::filesystem::remove(path);
    return status;
}
