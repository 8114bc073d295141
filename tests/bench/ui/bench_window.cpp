// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with its engine, as the program wires them, watching a simulated runtime in a
// process of its own that sends 100,000 events a second into a running recording while 24 charts of
// an hour each are redrawn every second: how long the window ever keeps one waiting, what a redraw
// takes and what an hour of 200 series costs. Before that, what the program itself costs while it
// watches one process among many, seen and hidden. bench_window [SECONDS]; exit code 1 over a limit.
#include "desktopengine.h"
#include "simprocess.h"

#include "charts/chartcard.h"
#include "dashboard/cardgrid.h"
#include "dashboard/counterbrowser.h"
#include "dashboard/dashboardpanel.h"
#include "shell/enginelink.h"
#include "shell/processtab.h"

#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QLoggingCategory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>
#include <vector>

#include <malloc.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace clrscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int charts = 24;
constexpr int historySeconds = 3600;
constexpr int wantedSeries = 200;
constexpr double eventsASecond = 100'000;

constexpr double redrawLimitMs = 16;
constexpr double stallLimitMs = 50;
constexpr double memoryLimitMiB = 64;
constexpr double leastEventsASecond = 95'000; ///< less would test nothing
constexpr int others = 17;                    ///< processes that are only listed
constexpr double watchingLimitPercent = 3;    ///< of one core, the whole program
constexpr double hiddenLimitPercent = 1;

using SteadyClock = std::chrono::steady_clock;

double msSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

/// Processor time of this thread.
double workedMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576;
}

double quantile(std::vector<double> values, double at)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(at * static_cast<double>(values.size())))];
}

/// Lets the program run as it does; QTest::qWait would look every 10 ms whether there is something.
void letRun(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What the whole program uses of one core in the time to come.
double processorPercent(int seconds)
{
    QElapsedTimer watch;
    watch.start();
    const std::clock_t before = std::clock();
    letRun(seconds * 1000);
    return 100 * double(std::clock() - before) / CLOCKS_PER_SEC / (double(watch.elapsed()) / 1000);
}

/// Notes what the GUI thread works to show samples: all events since it last rested, up to the
/// frame with the charts in it.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (receiver->thread() != thread() || !m_isMeasuring) // the engine's events come by here, too
            return QApplication::notify(receiver, event);
        if (event->type() == QEvent::Paint && qobject_cast<ui::ChartCard *>(receiver))
            ++m_cardsPainted;
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        if (msSince(m_lastEvent) > 20)
            m_burstMs = 0;
        const double start = workedMs();
        ++m_depth;
        m_cardsPainted = 0;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double worked = workedMs() - start;
        m_burstMs += worked;
        if (m_cardsPainted >= charts / 2) {
            m_redrawsMs.push_back(m_burstMs);
            m_burstMs = 0;
        }
        if (worked > 0.05) // the heartbeat is not work
            m_lastEvent = SteadyClock::now();
        return done;
    }

    void setMeasuring(bool on) { m_isMeasuring = on; }
    [[nodiscard]] const std::vector<double> &redrawsMs() const { return m_redrawsMs; }

private:
    bool m_isMeasuring = false;
    int m_depth = 0;
    int m_cardsPainted = 0;
    double m_burstMs = 0;
    SteadyClock::time_point m_lastEvent;
    std::vector<double> m_redrawsMs;
};

/// Another thread asks the GUI thread over and over to answer; how long that takes is how long a
/// click would have waited. Time in which the machine gave the processor to others is taken off:
/// that is not the window's doing.
class Heartbeat
{
public:
    explicit Heartbeat(QObject *gui)
        : m_gui(gui), m_schedule(u"/proc/self/task/%1/schedstat"_s.arg(syscall(SYS_gettid)))
    {
        m_thread = std::jthread([this](const std::stop_token &stop) { beat(stop); });
    }

    /// Ends it and tells the waits in milliseconds.
    [[nodiscard]] std::vector<double> stop()
    {
        m_thread.request_stop();
        while (!m_hasEnded) // the last beat wants its answer
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_thread.join();
        return std::move(m_waitsMs);
    }

private:
    void beat(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const double othersBefore = runDelayMs();
            const auto asked = SteadyClock::now();
            double wait = 0;
            bool hasAnswered = false;
            QMetaObject::invokeMethod(m_gui, [&] {
                const std::scoped_lock lock(m_mutex);
                wait = msSince(asked);
                hasAnswered = true;
                m_answered.notify_one();
            }, Qt::QueuedConnection);
            std::unique_lock lock(m_mutex);
            m_answered.wait(lock, [&] { return hasAnswered; });
            m_waitsMs.push_back(std::max(0.0, wait - (runDelayMs() - othersBefore)));
            lock.unlock();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        m_hasEnded = true;
        QMetaObject::invokeMethod(m_gui, [] {}, Qt::QueuedConnection); // wakes stop()
    }

    /// For how long the GUI thread could have run and was not let.
    [[nodiscard]] double runDelayMs() const
    {
        QFile file(m_schedule);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() / 1e6;
    }

    QObject *m_gui;
    QString m_schedule;
    std::vector<double> m_waitsMs;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::atomic<bool> m_hasEnded = false;
    std::jthread m_thread;
};

/// Bytes the GUI thread has read from and written to files and pipes so far. Its own wake-ups, eight
/// bytes each, are taken off.
qint64 guiBytes()
{
    QFile file(u"/proc/self/task/%1/io"_s.arg(getpid()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    QHash<QByteArray, qint64> counts;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines)
        counts.insert(line.split(':').first(), line.split(' ').last().toLongLong());
    return counts["rchar"] - 8 * counts["syscr"] + counts["wchar"] - 8 * counts["syscw"];
}

void printWaits(const char *when, const std::vector<double> &waits)
{
    const auto over = [&](double ms) { return std::count_if(waits.begin(), waits.end(), [ms](double wait) { return wait > ms; }); };
    std::printf("  %-22s p99 %5.1f  longest %5.1f ms   of %zu beats over 5 ms: %td, 16: %td, 50: %td\n", when,
                quantile(waits, 0.99), quantile(waits, 1), waits.size(), over(5), over(16), over(50));
}

/// Every series of the model gets an hour of history before now; what is missing to 200 is made up.
ui::SavedSeries anHour(const metrics::MetricStore &store)
{
    ui::SavedSeries hour;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto series = store.series();
    while (series.size() < wantedSeries) {
        metrics::SeriesInfo info;
        info.provider = "Bench";
        info.name = "counter-" + std::to_string(series.size());
        series.push_back(info);
    }
    for (std::size_t i = 0; i < series.size(); ++i) {
        std::vector<metrics::Point> points;
        for (int second = historySeconds; second > 0; --second)
            points.push_back({now - second * 1000, 50 + 20 * std::sin(double(second) / 90 + double(i)) + double(second * 7919 % 100) / 10});
        hour.series.emplace_back(series[i], std::move(points));
    }
    return hour;
}

/// One series a chart, an hour each.
bool layOut(ui::DashboardWidget *dashboard)
{
    auto *model = dashboard->model();
    model->restore(anHour(model->store()), {});
    const auto ready = model->charts();
    for (const auto &chart : ready)
        model->removeChart(chart.id);
    int made = 0;
    const auto series = model->store().series();
    for (const auto &info : series) {
        if (info.provider == "Sim.Series" && made < charts && ++made > 0)
            model->addChart(model->specFor(info, false));
    }
    dashboard->axis()->setSpan(qint64(historySeconds) * 1000);
    letRun(500);
    const auto cards = dashboard->grid()->cards();
    const auto shown = int(std::count_if(cards.begin(), cards.end(), [&](const auto *card) { return dashboard->grid()->isShown(card); }));
    if (shown < charts)
        std::printf("only %d of %d charts are in view\n", shown, charts);
    return shown == charts;
}

QString keyOf(const ui::MainWindow &window, qint64 pid)
{
    for (const auto &entry : window.link()->processes()) {
        if (entry.pid == pid && entry.reach == diagnostics::Reach::Reachable)
            return entry.key();
    }
    return {};
}

struct Figures
{
    std::vector<double> waitsMs;
    std::vector<double> redrawsMs;
    double eventsASecond = 0;
    quint64 dropped = 0;
    double memoryMiB = 0;
    qint64 guiBytes = 0; ///< read and written by the GUI thread while it draws
};

std::optional<Figures> measure(ui::MainWindow &window, Application &app, qint64 pid, int seconds)
{
    Figures figures;
    letRun(2000);
    malloc_trim(0);
    const double empty = residentMiB();

    if (!QTest::qWaitFor([&] { return !keyOf(window, pid).isEmpty(); }, 10'000))
        return {};
    window.openProcess(keyOf(window, pid));
    auto *tab = qobject_cast<ui::ProcessTab *>(window.tabs()->currentWidget());
    auto *dashboard = tab ? tab->findChild<ui::DashboardWidget *>() : nullptr;
    if (!dashboard)
        return {};
    Q_EMIT dashboard->browser()->sourceWanted(u"Sim.Series"_s);
    const auto &store = dashboard->model()->store();
    if (!QTest::qWaitFor([&] {
            const auto series = store.series();
            return std::count_if(series.begin(), series.end(), [](const auto &info) { return info.provider == "Sim.Series"; }) >= charts;
        }, 15'000))
        return {};
    letRun(1500);
    if (!layOut(dashboard))
        return {};

    const auto snapshot = [&] {
        const auto &all = window.link()->operations();
        return all.isEmpty() ? operations::Snapshot() : all.constLast();
    };
    ui::RecordingRequest request;
    const auto &process = tab->process();
    request.process = {process.pid, process.info.cookie, process.displayName, process.key()};
    request.providers = {diagnostics::Provider{.name = u"Sim-Load"_s, .keywords = ~0ULL, .level = 5, .arguments = {}}};
    window.link()->startRecording(request);
    if (!QTest::qWaitFor([&] { return snapshot().events > 0; }, 10'000))
        return {};
    letRun(1000);

    app.setMeasuring(true);
    QElapsedTimer watch;
    watch.start();
    const quint64 eventsBefore = snapshot().events;
    Heartbeat charting(&window);
    const qint64 bytesBefore = guiBytes();
    const qint64 ofLooking = guiBytes() - bytesBefore; // the look itself reads a file
    letRun(seconds * 1000);
    figures.guiBytes = guiBytes() - bytesBefore - 2 * ofLooking;
    const auto charted = charting.stop();
    app.setMeasuring(false);
    figures.redrawsMs = app.redrawsMs();
    figures.eventsASecond = double(snapshot().events - eventsBefore) * 1000 / double(watch.elapsed());
    figures.dropped = snapshot().droppedEvents;
    figures.memoryMiB = residentMiB() - empty;
    printWaits("charts and recording", charted);

    Heartbeat changing(&window);
    tab->choosePanel(1); // the recorder's live card
    letRun(3000);
    tab->choosePanel(0);
    letRun(1000);
    window.link()->stopOperation(snapshot().id);
    for (int i = 0; i < 30 && !isFinal(snapshot().state); ++i)
        letRun(1000);
    const auto changed = changing.stop();
    printWaits("changing, stopping", changed);
    figures.waitsMs = charted;
    figures.waitsMs.insert(figures.waitsMs.end(), changed.begin(), changed.end());

    std::printf("  processor with %d dense charts at 1 s, no recording: %.1f %% of a core\n", charts, processorPercent(6));
    return figures;
}

bool line(const char *what, double value, const char *unit, double limit, bool isLeast = false)
{
    const bool holds = isLeast ? value >= limit : value <= limit;
    std::printf("%-28s %10.1f %-4s %s %.0f%s\n", what, value, unit, isLeast ? "at least" : "at most", limit, holds ? "" : "  BROKEN");
    return holds;
}

/// The ready-made charts of one process among many, every second: the day of most windows.
bool judgeRest(ui::MainWindow &window, qint64 pid)
{
    if (!QTest::qWaitFor([&] { return !keyOf(window, pid).isEmpty() && window.link()->processes().size() > others; }, 15'000))
        return false;
    window.openProcess(keyOf(window, pid));
    letRun(4000);
    const auto *grid = window.findChild<ui::CardGrid *>();
    std::printf("%lld charts at 1 s, %lld processes listed\n", grid ? grid->cards().size() : 0, window.link()->processes().size());
    bool isOk = line("watching", processorPercent(10), "%", watchingLimitPercent);
    window.hide();
    letRun(500);
    isOk = line("watching, hidden", processorPercent(8), "%", hiddenLimitPercent) && isOk;
    window.show();
    std::printf("resident %.0f MiB\n\n", residentMiB());
    return isOk && grid;
}

bool judge(const Figures &figures)
{
    bool isOk = line("median redraw", quantile(figures.redrawsMs, 0.5), "ms", redrawLimitMs);
    isOk = line("longest stall", quantile(figures.waitsMs, 1), "ms", stallLimitMs) && isOk;
    isOk = line("events/s received", figures.eventsASecond, "", leastEventsASecond, true) && isOk;
    isOk = line("memory above empty window", figures.memoryMiB, "MiB", memoryLimitMiB) && isOk;
    isOk = line("I/O of the GUI thread", double(figures.guiBytes), "B", 64) && isOk;
    std::printf("(%zu redraws, worst %.1f ms; %llu events dropped by the runtime)\n", figures.redrawsMs.size(),
                quantile(figures.redrawsMs, 1), figures.dropped);
    return isOk && figures.redrawsMs.size() > 3;
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir home(u"/tmp/cw-XXXXXX"_s); // nothing of the user's is read or written
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        qputenv(variable, home.path().toLocal8Bit());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Application app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QLoggingCategory::setFilterRules(u"clrscope.*=false"_s);
    ui::installLook(u"dark"_s);
    const int seconds = argc > 1 ? std::max(5, std::atoi(argv[1])) : 20;

    testing::SimProcess runtime(home.path());
    if (!runtime.start({u"--name"_s, u"shop.web"_s, u"--events-per-second"_s, QString::number(eventsASecond),
                        u"--event-bytes"_s, u"32"_s, u"--series"_s, u"120"_s})) {
        std::printf("the simulated runtime does not start: %s\n", qPrintable(runtime.output()));
        return 1;
    }
    std::vector<std::unique_ptr<testing::SimProcess>> crowd;
    for (int i = 0; i < others; ++i) {
        crowd.push_back(std::make_unique<testing::SimProcess>(home.path()));
        if (!crowd.back()->start({u"--name"_s, u"service-%1"_s.arg(i)}))
            return 1;
    }
    settings::CollectOptions options;
    options.urls = u"http://127.0.0.1:0"_s;
    options.metrics = false;
    options.noAuth = true;
    app::DesktopEngine engine(options);
    std::unique_ptr<ui::MainWindow> window;
    QObject::connect(&engine, &app::DesktopEngine::ready, &app, [&](const ui::Backend &backend) {
        window = std::make_unique<ui::MainWindow>(backend);
        window->resize(1280, 800);
        window->show();
    });
    bool hasEnded = false;
    QObject::connect(&engine, &app::DesktopEngine::ended, &app, [&] { hasEnded = true; });
    engine.start();
    if (!QTest::qWaitFor([&] { return window != nullptr; }, 10'000)) {
        std::printf("the engine does not start\n");
        return 1;
    }
    const bool isLight = judgeRest(*window, crowd.front()->pid());
    crowd.clear();
    delete window->tabs()->currentWidget();
    window->resize(1920, 1200);
    std::printf("%d charts x %d points, %d series, 1 s; %.0f events/s into a recording\n", charts, historySeconds,
                wantedSeries, eventsASecond);
    const auto figures = measure(*window, app, runtime.pid(), seconds);
    const bool isOk = figures && judge(*figures) && isLight;
    if (!figures)
        std::printf("the window did not come to watch the runtime\n");
    window.reset();
    engine.shutDown();
    if (!QTest::qWaitFor([&] { return hasEnded; }, 10'000))
        std::printf("the engine does not end\n");
    std::printf("%s\n", isOk ? "within budget" : "BUDGET MISSED");
    return isOk ? 0 : 1;
}
