// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard as its user meets it: samples come in, charts appear, hands do things to them.
#include "charts/eventsstrip.h"
#include "dashboard/cardgrid.h"
#include "dashboard/counterbrowser.h"
#include "dashboard/countertreemodel.h"
#include "dashboard/dashboardexport.h"
#include "dashboard/dashboardpanel.h"
#include "dashboard/dashboardwidget.h"
#include "dashboard/statisticsmodel.h"
#include "dashboardfeed.h"
#include "fakes.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImageReader>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

using namespace clrscope;
using namespace clrscope::ui;
using namespace Qt::StringLiterals;
using Kind = events::InstrumentKind;
using namespace clrscope::ui::test;
using State = metrics::MetricsHub::State;

namespace {

QToolButton *button(DashboardWidget &dashboard, const QString &name)
{
    for (QToolButton *found : dashboard.actionBar()->findChildren<QToolButton *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

/// Remembers what is asked of it.
class FakeHub : public metrics::MetricsHub
{
    Q_OBJECT
public:
    void watch(const QString &key, const metrics::CounterSelection &selection, const void *watcher) override { asked[key][watcher] = selection; }
    void unwatch(const QString &key, const void *watcher) override { asked[key].remove(watcher); }
    QHash<QString, QHash<const void *, metrics::CounterSelection>> asked;

    [[nodiscard]] bool isAsked(const QString &key, const QString &source) const
    {
        for (const auto &selection : asked.value(key)) {
            for (const auto &group : selection.providers) {
                if (group.name == source)
                    return true;
            }
        }
        return false;
    }
};

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }

    void seriesJoinChartsOfTheirUnitOnce()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1200, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.addSamples(Feed(noon).meter("Shop", "orders", Kind::Counter, 3, "{order}", "")
                                 .meter("Shop", "latency", Kind::Gauge, 3, "ms", "").mean("Shop.Events", "load", 7, "%"));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        QSignalSpy said(&dashboard, &DashboardWidget::said);
        const auto &store = dashboard.model()->store();
        const auto add = [&](const char *name) {
            for (const auto &info : store.series()) {
                if (info.name == name) {
                    ChartCard *cpu = dashboard.grid()->cards()[0];
                    QMimeData mime;
                    mime.setData(CounterTreeModel::seriesMimeType(), QJsonDocument(toJson(dashboard.model()->specFor(info, true))).toJson());
                    Q_EMIT cpu->dropped(&mime);
                }
            }
        };
        add("load"); // percent beside percent
        QCOMPARE(dashboard.model()->charts()[0].sources.size(), 2);
        QCOMPARE(dashboard.model()->charts().size(), 5);
        QTRY_COMPARE(dashboard.grid()->cards()[0]->content().curves.size(), 2u);
        QTRY_COMPARE(dashboard.grid()->cards()[0]->content().now, 1.0); // still the CPU
        add("load");
        QCOMPARE(dashboard.model()->charts()[0].sources.size(), 2);
        QVERIFY(said.last()[0].toString().contains(u"already"));
        add("latency");
        QCOMPARE(dashboard.model()->charts()[0].sources.size(), 2);
        QCOMPARE(dashboard.model()->charts().size(), 6);
        QVERIFY(said.last()[0].toString().contains(u"another unit"));
    }

    void sessionIsSavedAndOpened()
    {
        QTemporaryDir folder;
        DashboardWidget live(u"shop.web"_s, 4711);
        for (int i = 0; i < 120; ++i) {
            live.addSamples(runtime8(noon + i * 1000, i));
            if (i == 60)
                live.addMarker({MarkKind::Dump, noon + i * 1000, noon + i * 1000, u"GC dump"_s, {}});
        }
        QTRY_VERIFY(!live.model()->charts().isEmpty());
        const QString path = folder.filePath(u"a.clrscope"_s);
        QSignalSpy said(&live, &DashboardWidget::said);
        live.saveSession(path);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(QFile::exists(path));

        DashboardWidget opened({}, 0);
        opened.openSession(path);
        QTRY_VERIFY(opened.model()->hasSamples());
        QCOMPARE(titles(opened.model()), titles(live.model()));
        const TimeSpan all{noon, noon + 120'000};
        const auto spec = chartCalled(live.model(), u"CPU"_s);
        const auto before = live.model()->content(spec, all, all.to);
        const auto after = opened.model()->content(spec, all, all.to);
        QCOMPARE(after.curves[0].points.size(), before.curves[0].points.size());
        QCOMPARE(after.curves[0].points[77].value, 77.0);
        QCOMPARE(opened.model()->timeline()->marks.size(), 1);
        QCOMPARE(opened.csv(all), live.csv(all));

        QVERIFY(!sessionFromJson("{}"));
        QVERIFY(!sessionFromJson("not json"));
        QVERIFY(sessionFromJson(R"({"format":"clrscope-session","version":1,"series":[{"kind":"mean","times":[1],"values":[]}]})"));
        opened.openSession(folder.filePath(u"missing"_s));
        QTRY_COMPARE(opened.state(), State::Failed);
    }

    void sessionKeepsTheOtherProcess()
    {
        DashboardModel mine;
        DashboardModel other;
        for (int i = 0; i < 20; ++i) {
            mine.addSamples(runtime8(noon + i * 1000, 10));
            other.addSamples(runtime8(noon + i * 1000, 30));
        }
        mine.setPeers({{u"key"_s, u"worker"_s, &other, false}});
        QTRY_VERIFY(!mine.charts().isEmpty());
        mine.compare(chartCalled(&mine, u"CPU"_s).id, mine.peers()[0]);
        const auto session = sessionFromJson(sessionToJson(sessionOf(mine, u"shop.web"_s, 4711)));
        QVERIFY(session.has_value());
        DashboardWidget opened({}, 0);
        opened.resize(900, 600);
        opened.show();
        opened.showSession(*session);
        const auto content = opened.model()->content(chartCalled(opened.model(), u"CPU"_s), {noon, noon + 20'000}, noon + 19'000);
        QCOMPARE(content.curves.size(), 2);
        QCOMPARE(content.curves[0].name, u"shop.web"_s);
        QCOMPARE(content.curves[1].name, u"worker"_s);
        QCOMPARE(content.curves[1].points.size(), 20u);
        // History is marked as what it is.
        bool saysSo = false;
        for (const QLabel *label : opened.findChildren<QLabel *>())
            saysSo = saysSo || (label->isVisible() && label->text().contains(u"Saved session of shop.web 4711"));
        QVERIFY(saysSo);
    }

    void keysReachEverything()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        ChartCard *first = dashboard.grid()->cards().first();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dashboard.model()->charts()[0].wide);
        QTRY_VERIFY(first->width() > 2 * dashboard.grid()->cards().last()->width());
        QTest::keyClick(first, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!dashboard.model()->charts()[0].wide);
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(!first->hasFocus());
        QVERIFY(qobject_cast<ChartCard *>(dashboard.focusWidget()));
        QTest::keyClick(first, Qt::Key_Return);
        const auto menu = [&]() -> QMenu * {
            for (QMenu *one : dashboard.findChildren<QMenu *>()) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(menu());
        menu()->close();
        QTest::keyClick(first, Qt::Key_F2);
        auto *title = first->findChild<QLineEdit *>();
        QVERIFY(title);
        QTest::keyClicks(title, u"Load"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(dashboard.model()->charts()[0].title, u"Load"_s);
        QTRY_VERIFY(!first->findChild<QLineEdit *>());
        QCOMPARE(dashboard.focusWidget(), first);
    }

    void aRemovedChartHandsOnTheFocus()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        const QList<ChartCard *> cards = dashboard.grid()->cards();
        cards[1]->setFocus();
        QTest::keyClick(cards[1], Qt::Key_Delete);
        QCOMPARE(dashboard.focusWidget(), cards[2]);
        cards[4]->setFocus();
        QTest::keyClick(cards[4], Qt::Key_Delete);
        QCOMPARE(dashboard.focusWidget(), cards[3]);
        QTest::keyClick(cards[3], Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(dashboard.model()->charts().size(), 4);
    }

    void aThresholdIsANumber()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 12));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        ChartCard *card = dashboard.grid()->cards().first();
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        auto *menu = dashboard.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(menu && menu->isVisible());
        const QList<QAction *> actions = menu->actions();
        menu->close();
        for (QAction *action : actions) {
            if (action->text() == u"Add threshold…")
                action->trigger();
        }
        const QPointer<QLineEdit> editor = card->findChild<QLineEdit *>();
        QVERIFY(editor);
        for (const QString &wrong : {u"abc"_s, u"nan"_s}) {
            editor->clear();
            QTest::keyClicks(editor, wrong);
            QTest::keyClick(editor, Qt::Key_Return);
            QVERIFY(editor && editor->hasFocus()); // to be corrected where it stands
            bool saysWhy = false;
            for (const QLabel *label : card->findChildren<QLabel *>())
                saysWhy = saysWhy || (label->isVisible() && label->text().contains(u'“' + wrong + u'”'));
            QVERIFY(saysWhy);
            QVERIFY(dashboard.model()->charts()[0].thresholds.isEmpty());
        }
        QTest::keyClicks(editor, u"80"_s); // in place of what is chosen
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(dashboard.model()->charts()[0].thresholds, (QList<Threshold>{{{}, 80}}));
        QTRY_VERIFY(card->findChildren<QLabel *>().isEmpty());
        QCOMPARE(dashboard.focusWidget(), card);
    }

    void theBarStaysWhenItPauses()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.show();
        QWidget *bar = dashboard.actionBar();
        bar->show();
        const auto places = [&] {
            QList<QRect> rects;
            bar->adjustSize();
            for (const QToolButton *button : bar->findChildren<QToolButton *>())
                rects += button->geometry();
            return rects;
        };
        const auto before = places();
        dashboard.axis()->setPaused(true);
        QCOMPARE(places(), before);
    }

    void theListTellsMetersFromEventSources()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 12));
        dashboard.addSamples(runtime9(noon + 1000));
        dashboard.showBrowser(true);
        auto *view = dashboard.findChild<QTreeView *>();
        const auto names = [view] {
            QStringList list;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                list += view->model()->index(row, 0).data().toString();
                if (!view->isFirstColumnSpanned(row, {}))
                    list += u"cut"_s;
            }
            list.sort();
            return list;
        };
        const QStringList both{u"System.Runtime (event source)"_s, u"System.Runtime (meter)"_s};
        QTRY_COMPARE(names(), both);
        auto *search = dashboard.findChild<SearchField *>();
        search->setText(u"cpu-usage"_s);
        QCOMPARE(names(), both.mid(0, 1));
        search->clear();
        QCOMPARE(names(), both);
    }

    void exportsTheVisibleSpan()
    {
        QTemporaryDir folder;
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        for (int i = 0; i < 10; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        dashboard.setState(State::Live, {});
        dashboard.show();
        QTRY_VERIFY(!dashboard.grid()->cards().isEmpty());
        const QByteArray csv = dashboard.csv({noon + 2000, noon + 4000});
        const auto lines = csv.split('\n');
        QCOMPARE(lines[0].trimmed(), "time,CPU [%],GC heap: gen 0 [bytes],GC heap: gen 2 [bytes],Thread pool: threads [threads],"
                                     "Exceptions: thrown [/s],Working set: working set [bytes]");
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[1].startsWith("2025-11-21T12:00:02.000Z,2,1000000,"));
        for (const QString &name : {u"a.png"_s, u"a.svg"_s}) {
            QSignalSpy said(&dashboard, &DashboardWidget::said);
            dashboard.exportPicture(folder.filePath(name));
            QTRY_COMPARE(said.size(), 1);
            QVERIFY2(QImageReader(folder.filePath(name)).canRead(), qPrintable(name));
        }
    }

    void showsItsFiveStates()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.show();
        const auto says = [&](const QString &words) {
            for (const QLabel *label : dashboard.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        dashboard.setEmpty(u"Counters show what it does."_s, u"Show counters"_s);
        QVERIFY(says(u"Counters show"_s));
        QSignalSpy wanted(&dashboard, &DashboardWidget::startRequested);
        for (QPushButton *found : dashboard.findChildren<QPushButton *>()) {
            if (found->text() == u"Show counters")
                found->click();
        }
        QCOMPARE(wanted.size(), 1);
        dashboard.setState(State::Waiting, {});
        QVERIFY(says(u"Waiting for shop.web"_s));
        dashboard.setState(State::Failed, u"Not enough rights for process 4711."_s);
        QVERIFY(says(u"Not enough rights"_s));
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.setState(State::Live, {});
        QTRY_VERIFY(!dashboard.grid()->cards().isEmpty());
        QVERIFY(dashboard.grid()->isVisible());
        dashboard.setState(State::Ended, u"It exited with code 0."_s);
        QVERIFY(dashboard.grid()->isVisible()); // the content stays
        QVERIFY(says(u"exited with code 0"_s));
    }

    void saysWhatIsMissingWhileLive()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.show();
        const auto says = [&](const QString &words) {
            for (const Words *label : dashboard.findChildren<Words *>()) {
                if (label->isVisible() && label->words().contains(words))
                    return true;
            }
            return false;
        };
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.setState(State::Live, {});
        QVERIFY(!says(u"limit"_s));
        dashboard.setState(State::Live, u"Warning: Histogram tracking limit (20) reached.\nNot all data is being shown."_s);
        QTRY_VERIFY(says(u"limit (20) reached. Not all"_s));
        dashboard.setState(State::Live, {}); // asked anew, the runtime has nothing to complain of
        QVERIFY(!says(u"limit"_s));
        Feed feed(noon + 1000);
        for (int i = 0; i <= 2000; ++i)
            feed.meter("Shop", "orders", Kind::Counter, i, "", qPrintable(u"customer=%1"_s.arg(i)));
        dashboard.addSamples(feed);
        QTRY_VERIFY(says(u"shop.web publishes more than"_s));
    }

    void pauseFreezesThePictureNotTheData()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        for (int i = 0; i < 10; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        ChartCard *cpu = dashboard.grid()->cards()[0];
        QTRY_COMPARE(cpu->content().now, 9.0);
        button(dashboard, u"Pause"_s)->click();
        for (int i = 10; i < 20; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        QSignalSpy changed(dashboard.model(), &DashboardModel::changed);
        QVERIFY(changed.wait(1000));
        QCOMPARE(cpu->content().now, 9.0);
        QCOMPARE(dashboard.axis()->range().to, noon + 9000);
        for (int i = 20; i < 3700; ++i) // more than is kept
            dashboard.addSamples(runtime8(noon + i * 1000, i < 3690 ? 1 : i - 3680));
        QVERIFY(changed.wait(1000));
        QCOMPARE(cpu->content().curves[0].points.front().value, 0.0);
        QTest::keyClick(cpu, Qt::Key_F); // follows again
        QCOMPARE(cpu->content().now, 19.0);
        QCOMPARE(cpu->content().curves[0].points.size(), 302u); // five minutes and one before them
    }

    void spanComboZoomsAllCharts()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.addSamples(runtime8(noon, 1));
        auto *span = dashboard.actionBar()->findChild<QComboBox *>();
        span->setCurrentIndex(4);
        Q_EMIT span->activated(4);
        QCOMPARE(dashboard.axis()->range().length(), 3'600'000);
        // And it says how long the span is, however it came to be.
        dashboard.axis()->setSpan(160'000);
        QCOMPARE(span->currentText(), u"02:40"_s);
        dashboard.axis()->setSpan(300'000);
        QCOMPARE(span->currentText(), u"5 min"_s);
        QCOMPARE(span->count(), 5);
        QVERIFY(button(dashboard, u"Follow"_s)->isChecked());
        button(dashboard, u"Follow"_s)->click(); // it follows already, and goes on
        QVERIFY(button(dashboard, u"Follow"_s)->isChecked());
    }

    void seriesGoIntoTheChartTouchedLast()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1200, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        dashboard.activateWindow();
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.addSamples(Feed(noon).mean("Shop.Events", "load", 7, "%"));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        dashboard.grid()->cards()[1]->setFocus();
        dashboard.grid()->cards()[0]->setFocus(); // no sample came since
        dashboard.showBrowser(true);
        QTest::keyClicks(dashboard.browser()->search(), u"load"_s);
        QAbstractItemModel *shown = dashboard.browser()->view()->model();
        dashboard.browser()->view()->setCurrentIndex(shown->index(0, 0, shown->index(0, 0)));
        QPushButton *add = nullptr;
        for (QPushButton *found : dashboard.browser()->findChildren<QPushButton *>()) {
            if (found->text() == u"Add to CPU")
                add = found;
        }
        QVERIFY(add);
        add->click();
        QCOMPARE(chartCalled(dashboard.model(), u"CPU"_s).sources.size(), 2);
    }

    void selectionShowsStatistics()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        QAbstractItemModelTester tester(dashboard.statistics(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i <= 100; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        dashboard.axis()->setSelection(TimeSpan{noon + 10'000, noon + 20'000});
        auto *table = dashboard.findChild<QTableView *>();
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() >= 6);
        QTRY_VERIFY(table->rowViewportPosition(5) + table->rowHeight(5) == table->viewport()->height()); // six rows, none cut
        const auto rows = dashboard.statistics()->rows();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[0].chart, u"CPU"_s);
        QCOMPARE(rows[0].statistics.least, 10.0);
        QCOMPARE(rows[0].statistics.greatest, 20.0);
        QCOMPARE(dashboard.statistics()->index(0, StatisticsModel::Mean).data().toString(), u"15.0 %"_s);
        dashboard.axis()->setSelection(TimeSpan{noon + 10'000, noon + 30'000});
        QCOMPARE(dashboard.statistics()->rows()[0].statistics.greatest, 30.0);
        dashboard.model()->removeChart(chartCalled(dashboard.model(), u"GC heap"_s).id);
        QCOMPARE(dashboard.statistics()->rowCount(), 4); // at once
    }

    void browserFindsAndCharts()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1200, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.addSamples(Feed(noon).meter("Shop", "orders", Kind::Counter, 3, "{order}", "color=red")
                                 .meter("Shop", "orders", Kind::Counter, 5, "{order}", "color=blue"));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        button(dashboard, u"Chart"_s)->click();
        CounterBrowser *browser = dashboard.browser();
        QVERIFY(browser->isVisible());
        QTest::keyClicks(browser->search(), u"shop red"_s);
        QAbstractItemModel *shown = browser->view()->model();
        QCOMPARE(shown->rowCount(), 1);
        const QModelIndex orders = shown->index(0, 0, shown->index(0, 0));
        QCOMPARE(orders.data().toString(), u"orders"_s);
        QCOMPARE(shown->rowCount(orders), 1);
        browser->view()->setCurrentIndex(shown->index(0, 0, orders));
        QTest::keyClick(browser->view(), Qt::Key_Return);
        QTRY_COMPARE(dashboard.grid()->cards().size(), 6);
        QCOMPARE(titles(dashboard.model()).last(), u"orders red"_s);
        // One more series into the chart touched last.
        dashboard.grid()->cards().last()->setFocus();
        dashboard.addSamples(runtime8(noon + 1000, 1));
        QTRY_COMPARE(dashboard.grid()->cards().last()->content().curves.size(), 1u);
        browser->search()->clear();
        QSignalSpy wanted(&dashboard, &DashboardWidget::selectionChanged);
        Q_EMIT browser->sourceWanted(u"My.Meter"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(dashboard.selection().meters.last().name, u"My.Meter"_s);
    }

    void whatNobodyNamedIsListedAndAskedFor()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.actionBar()->setParent(&dashboard);
        dashboard.actionBar()->show();
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        events::Instrument instrument;
        instrument.meter = "Shop.Meter";
        instrument.name = "order.duration";
        instrument.type = "Histogram`1";
        instrument.description = "Time an order takes";
        dashboard.model()->addInstruments(std::make_shared<std::vector<events::Instrument>>(1, instrument));
        dashboard.addSources({u"Shop.Events"_s});
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        QSignalSpy wanted(&dashboard, &DashboardWidget::selectionChanged);
        const auto asksFor = [&](const QList<metrics::CounterSelection::Group> &groups, const QString &name) {
            return std::any_of(groups.begin(), groups.end(), [&](const auto &group) { return group.name == name; });
        };
        QVERIFY(!asksFor(dashboard.selection().meters, u"Shop.Meter"_s)); // the dashboard alone stays light
        button(dashboard, u"Chart"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(asksFor(dashboard.selection().meters, u"Shop.Meter"_s));
        QVERIFY(asksFor(dashboard.selection().providers, u"Shop.Events"_s));
        QTest::keyClicks(dashboard.browser()->search(), u"nothing like this"_s);
        const auto labels = dashboard.browser()->view()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"nothing like this"); }));
        dashboard.browser()->search()->clear();
        QTest::keyClicks(dashboard.browser()->search(), u"takes"_s); // by its description
        QAbstractItemModel *shown = dashboard.browser()->view()->model();
        QCOMPARE(shown->rowCount(), 1);
        const QModelIndex found = shown->index(0, 0, shown->index(0, 0));
        QCOMPARE(found.data().toString(), u"order.duration"_s);
        QCOMPARE(found.siblingAtColumn(1).data().toString(), Format::unknown());
        dashboard.browser()->view()->setCurrentIndex(found);
        QTest::keyClick(dashboard.browser()->view(), Qt::Key_Return);
        QCOMPARE(dashboard.model()->charts().last().sources[0].provider, u"Shop.Meter"_s);

        // A kept layout asks for what its charts need.
        DashboardWidget again(u"shop.web"_s, 4712);
        again.model()->setLayoutJson(dashboard.model()->layoutJson());
        QVERIFY(asksFor(again.selection().meters, u"Shop.Meter"_s));
    }

    void gridFollowsTheWindow()
    {
        QCOMPARE(layoutGrid({971, 460}, 9).columns, 3);
        QCOMPARE(layoutGrid({864, 460}, 9).columns, 3); // 1168 px window beside a list of 280
        QCOMPARE(layoutGrid({840, 460}, 9).columns, 2);
        QVERIFY(layoutGrid({971, 432}, 9).card.height() >= 120);
        const GridLayout scrolls = layoutGrid({971, 300}, 24);
        QVERIFY(scrolls.card.height() >= 120 && scrolls.height > 300);
        QCOMPARE(2 * scrolls.card.height() + 12, 300); // whole rows, none cut
        const GridLayout wide = layoutGrid({971, 432}, std::vector<bool>{false, false, true, false});
        QCOMPARE(wide.places[2].width(), 2 * wide.card.width() + 12);
        QCOMPARE(wide.places[2].y(), wide.places[0].bottom() + 1 + 12); // does not fit beside the first two
    }

    void comparingAsksForWhatIsCompared()
    {
        FakeEngine engine;
        FakeHub hub;
        Backend backend = engine.backend();
        backend.metrics = &hub;
        const auto web = makeProcess(4711, u"shop.web"_s);
        const auto worker = makeProcess(4802, u"worker"_s);
        EngineLink link(backend);
        engine.run([&] { engine.registry.set({web, worker}); });
        QTRY_COMPARE(link.processes().size(), 2);
        DashboardPanel panel(&link, web);
        QTRY_VERIFY(hub.asked.value(web.key()).size() == 1);
        DashboardModel *model = panel.dashboard()->model();
        model->addSamples(Feed(noon).mean("Shop.Events", "orders", 3));
        model->addChart(model->specFor(*model->store().find(0), true));
        QTRY_VERIFY(hub.isAsked(web.key(), u"Shop.Events"_s)); // a chart of it is asked for
        QTRY_COMPARE(model->peers().size(), 1);
        model->compare(model->charts()[0].id, model->peers()[0]);
        QTRY_VERIFY(hub.isAsked(worker.key(), u"Shop.Events"_s)); // behind the scenes ...
        DashboardPanel other(&link, worker);
        QTRY_COMPARE(hub.asked.value(worker.key()).size(), 1);
        QTRY_VERIFY(hub.isAsked(worker.key(), u"Shop.Events"_s)); // ... and of an open tab
    }

    void endAndRestartAreMarked()
    {
        FakeEngine engine;
        FakeHub hub;
        Backend backend = engine.backend();
        backend.metrics = &hub;
        auto web = makeProcess(4711, u"shop.web"_s);
        web.startedUtc = QDateTime::fromMSecsSinceEpoch(noon - 60'000, Qt::UTC);
        auto twin = makeProcess(4712, u"shop.web"_s); // runs beside it
        twin.startedUtc = web.startedUtc.addSecs(30);
        EngineLink link(backend);
        engine.run([&] { engine.registry.set({web, twin}); });
        QTRY_COMPARE(link.processes().size(), 2);
        DashboardPanel panel(&link, web);
        panel.dashboard()->addSamples(runtime8(noon, 1));
        QTRY_VERIFY(!panel.dashboard()->model()->charts().isEmpty());
        web.reach = Reach::Ended;
        web.endedUtc = QDateTime::fromMSecsSinceEpoch(noon + 2000, Qt::UTC);
        engine.run([&] { engine.registry.set({web, twin}); });
        const auto marks = [&] { return panel.dashboard()->model()->timeline()->marks; };
        QTRY_COMPARE(marks().size(), 1);
        auto again = makeProcess(4900, u"shop.web"_s);
        again.startedUtc = web.endedUtc.addSecs(3);
        engine.run([&] { engine.registry.set({web, twin, again}); });
        QTRY_COMPARE(marks().size(), 2);
        QCOMPARE(marks()[1].kind, MarkKind::Restart);
        QCOMPARE(marks()[1].from, noon + 5000);
        QVERIFY(marks()[1].words.contains(u"4900"));
        QVERIFY(panel.dashboard()->axis()->range().contains(noon + 5000)); // to be seen
    }

    void aRecordingOpensFromItsMark()
    {
        FakeEngine engine;
        FakeHub hub;
        Backend backend = engine.backend();
        backend.metrics = &hub;
        const auto web = makeProcess(4711, u"shop.web"_s);
        EngineLink link(backend);
        engine.run([&] { engine.registry.set({web}); });
        QTRY_COMPARE(link.processes().size(), 1);
        DashboardPanel panel(&link, web);
        panel.resize(900, 600);
        panel.show();
        QSignalSpy opened(&panel, &DashboardPanel::openFile);
        panel.dashboard()->addSamples(runtime8(noon, 1));
        Snapshot trace;
        trace.id = QUuid::createUuid();
        trace.kind = operations::Kind::Trace;
        trace.state = operations::State::Succeeded;
        trace.process.key = web.key();
        trace.process.pid = web.pid;
        trace.initiator = u"Window"_s;
        trace.createdUtc = QDateTime::fromMSecsSinceEpoch(noon - 150'000, Qt::UTC);
        trace.endedUtc = trace.createdUtc.addSecs(60);
        trace.bytesWritten = 1;
        trace.resourceLocation = u"/tmp/a.nettrace"_s;
        engine.run([&] { engine.operations.put(trace); });
        auto *strip = panel.findChild<EventsStrip *>();
        QTRY_VERIFY(strip->isVisible() && strip->stripLayout().marks.size() == 1);
        QTest::mouseDClick(strip, Qt::LeftButton, {}, strip->stripLayout().marks[0].rect.center().toPoint());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"/tmp/a.nettrace"_s);
    }

    void keyboardRearrangesAndUndoes()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        dashboard.activateWindow();
        dashboard.addSamples(runtime8(noon, 1));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        QTest::keyClick(dashboard.grid()->cards()[0], Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(titles(dashboard.model())[1], u"CPU"_s);
        QTest::keyClick(dashboard.grid()->cards()[1], Qt::Key_Delete);
        QVERIFY(!titles(dashboard.model()).contains(u"CPU"_s));
        QTest::keyClick(&dashboard, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(titles(dashboard.model()).contains(u"CPU"_s));
    }
};

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
