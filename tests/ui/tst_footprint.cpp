// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A flat footprint: the window watches for hours, memory and work stay as they are.
#include "fakes.h"

#include "dashboard/dashboardpanel.h"
#include "shell/enginelink.h"
#include "shell/processtab.h"

#include <clrscope/metrics/countersession.h>
#include <clrscope/ui/mainwindow.h>

#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>

#include <malloc.h>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600;
constexpr int series = 12;
constexpr int shownEvery = 180; ///< seconds; what is not shown is only kept
constexpr qint64 noon = 1'763'726'400'000;

/// A hub that opens nothing; the test is the process.
class SilentHub : public metrics::MetricsHub
{
    Q_OBJECT
public:
    void watch(const QString &, const metrics::CounterSelection &, const void *) override {}
    void unwatch(const QString &, const void *) override {}
};

events::SampleBatch sampleAt(qint64 second)
{
    auto batch = std::make_shared<std::vector<events::CounterSample>>();
    const auto add = [&](const std::string &provider, const std::string &name, double value) {
        events::CounterSample sample;
        sample.utcNs = (noon + second * 1000) * 1'000'000;
        sample.provider = provider;
        sample.name = name;
        sample.value = value;
        sample.intervalSeconds = 1;
        batch->push_back(std::move(sample));
    };
    for (int i = 0; i < series; ++i)
        add("Hours", "counter-" + std::to_string(i), 40 + 25 * std::sin(double(second) / 90 + i));
    add("System.Runtime", "gen-2-gc-count", 1); // a mark each
    add("System.Runtime", "exception-count", second % 60 < 5 ? 40 : 0);
    return batch;
}

struct Measured
{
    double heapKiB = 0;
    double updateMs = 0; ///< processor time of an update that is shown, median
};

double heapKiB()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1024;
}

} // namespace

class TestFootprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursOfWatchingAddNothing();
};

void TestFootprint::hoursOfWatchingAddNothing()
{
    FakeEngine engine;
    ProcessList processes;
    for (int i = 0; i < 18; ++i)
        processes << makeProcess(100 + i, u"service-%1"_s.arg(i));
    engine.run([&] { engine.registry.list = processes; });
    SilentHub hub;
    Backend backend = engine.backend();
    backend.metrics = &hub;
    MainWindow window(backend);
    window.resize(1280, 800);
    window.show();
    QTRY_COMPARE(window.link()->processes().size(), processes.size());
    window.openProcess(processes.constFirst().key());
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->currentWidget());
    QVERIFY(tab);
    auto *dashboard = tab->findChild<DashboardWidget *>();
    dashboard->setState(metrics::MetricsHub::State::Live, {});
    Snapshot recording;
    recording.id = QUuid::createUuid();
    recording.state = operations::State::Running;
    recording.process = {processes.constFirst().pid, {}, u"service-0"_s, processes.constFirst().key()};
    recording.createdUtc = QDateTime::currentDateTimeUtc();
    recording.isStoppable = true;

    const auto watch = [&](qint64 from) {
        std::vector<double> updates;
        for (qint64 second = from; second < from + hour; ++second) {
            dashboard->addSamples(sampleAt(second));
            if (second % shownEvery != 0)
                continue;
            UsageByPid usage;
            for (const ProcessEntry &entry : processes)
                usage.insert(entry.pid, {double(second % 17), 90'000'000 + second});
            Q_EMIT window.link()->usageSampled(usage);
            ProcessList now = processes; // one of them comes and goes
            now << makeProcess(5000 + second / shownEvery, u"short-lived"_s, second / shownEvery % 2 == 0 ? Reach::Reachable : Reach::Ended);
            recording.bytesWritten += 30'000;
            recording.events += 3'000;
            engine.run([&] {
                engine.registry.set(now);
                engine.operations.put(recording);
            });
            const std::clock_t start = std::clock();
            Q_EMIT dashboard->model()->changed(); // what the coalescing timer does
            QCoreApplication::processEvents();
            dashboard->repaint();
            updates.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
        }
        std::nth_element(updates.begin(), updates.begin() + std::ptrdiff_t(updates.size() / 2), updates.end());
        return Measured{heapKiB(), updates[updates.size() / 2]};
    };
    for (const auto &info : (dashboard->addSamples(sampleAt(-1)), dashboard->model()->store().series())) {
        if (dashboard->model()->charts().size() < 8)
            dashboard->model()->addChart(dashboard->model()->specFor(info, false));
    }
    (void)watch(0); // fills what is kept: an hour
    const Measured second = watch(hour);
    const Measured third = watch(2 * hour);
    qInfo("second hour: heap %.0f KiB, an update %.2f ms; third: %.0f KiB, %.2f ms", second.heapKiB, second.updateMs,
          third.heapKiB, third.updateMs);
    QVERIFY2(third.heapKiB < second.heapKiB + 512, "memory grows with time");
    QVERIFY2(third.updateMs < second.updateMs * 1.5 + 1, "work grows with time");
}

QTEST_MAIN(TestFootprint)
#include "tst_footprint.moc"
