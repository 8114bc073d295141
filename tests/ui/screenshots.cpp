// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clrscope-screenshots OUT [--readme FOLDER] [--seconds N] [--language NAME]: pictures of every panel in every state,
// light and dark, from the real engine and window. Run by screenshots.sh, which makes the machine
// look empty and private; what runs on it is started here.
#include "desktopengine.h"
#include "dotnettarget.h"

#include "charts/chartcard.h"
#include "dashboard/cardgrid.h"
#include "dashboard/dashboardpanel.h"
#include "details/detailspanel.h"
#include "details/segments.h"
#include "operations/operationspane.h"
#include "palette/commandpalette.h"
#include "processes/processpane.h"
#include "recorder/tracespanel.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "theme/theme.h"

#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace clrscope;

namespace {

/// The status line tells what the last ten seconds cost: watching, not being pictured.
constexpr int quietMs = 10'500;
constexpr QSize small(1024, 700);
constexpr QSize usual(1280, 800);
constexpr QSize doubled(1280, 720); ///< 2560×1440 where QT_SCALE_FACTOR is 2

void tell(const QString &text)
{
    std::fprintf(stderr, "screenshots: %s\n", qPrintable(text));
}

/// Time for the programs in the picture to live, and for the window to show it.
void letRun(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Stands in for translations into languages of long words: every text a third longer.
class LongWords : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int n) const override
    {
        if (qstrncmp(context, "clrscope", 8) != 0)
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        for (qsizetype i = text.size() - 1, letters = 0; i > 0; --i) {
            const bool isPlace = text[i - 1] == u'%' || text[i - 1] == u'&' || text[i - 1] == u'<';
            if (!isPlace && QStringView(u"aeou").contains(text[i]) && letters++ % 2 == 0)
                text.insert(i, QStringView(u"äöüe")[letters / 2 % 4])
                    .insert(i, letters % 4 == 1 ? u"ch" : u"s");
        }
        return text;
    }
};

/// A process of the machine in the pictures; ends with its standard input.
using Actor = std::unique_ptr<QProcess>;

Actor act(const QStringList &arguments, const QStringList &environment = {})
{
    auto actor = std::make_unique<QProcess>();
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const QString &line : environment)
        variables.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    actor->setProcessEnvironment(variables);
    actor->setStandardOutputFile(QProcess::nullDevice());
    QString program = QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope-simruntime");
    // Who does not answer is known by its file only.
    if (const QString copy = QDir::home().filePath(arguments.value(1));
        arguments.value(2) == u"--no-socket" || arguments.contains(u"no-reply"_s))
        program = QFile::copy(program, copy) ? copy : program;
    actor->start(program, QStringList(arguments) << u"--end-with-stdin"_s);
    return actor;
}

void end(Actor &actor)
{
    if (!actor)
        return;
    actor->closeWriteChannel();
    if (!actor->waitForFinished(3000)) {
        actor->kill();
        actor->waitForFinished(1000);
    }
}

/// The program the pictures show under load: real where there is .NET, simulated elsewhere.
class Shop
{
public:
    Shop()
    {
        const bool isBuilt =
            QFile::exists(testing::DotnetTarget::programFolder(u"WebTarget"_s) + u"/WebTarget");
        const QString why = isBuilt ? QString() : testing::DotnetTarget::missing();
        if (why.isEmpty()) {
            m_real.setEnvironment(u"TMPDIR"_s, QDir::tempPath());
            if (m_real.start({u"--load"_s, u"1"_s})) {
                m_isReal = true;
                m_pid = m_real.pid();
                return;
            }
            tell(m_real.problem());
        } else {
            tell(why + u"; the simulated runtime stands in"_s);
        }
        m_simulated = act({u"--name"_s, u"WebTarget"_s, u"--exceptions-per-second"_s, u"2"_s});
        m_simulated->waitForStarted();
        m_pid = m_simulated->processId();
    }
    ~Shop() { end(m_simulated); }
    Shop(const Shop &) = delete;
    Shop &operator=(const Shop &) = delete;

    [[nodiscard]] qint64 pid() const { return m_pid; }
    /// A day of a shop in a minute: quiet, a rush, something breaks.
    void live()
    {
        if (!m_isReal)
            return;
        const int second = m_second++ % 60;
        if (second == 14 || second == 40)
            m_real.send(second == 14 ? "load 3" : "load 1");
        if (second >= 24 && second < 31)
            for (int i = 0; i < 6; ++i)
                m_real.send("fail");
        if (second % 7 == 0)
            m_real.send("log");
    }

private:
    testing::DotnetTarget m_real{u"WebTarget"_s};
    Actor m_simulated;
    bool m_isReal = false;
    qint64 m_pid = 0;
    int m_second = 0;
};

class Photographer
{
public:
    Photographer(QDir out, bool isDoubled) : m_out(std::move(out)), m_isDoubled(isDoubled) {}

    void shoot(ui::MainWindow &window, const QString &name, bool alsoSmall = true)
    {
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            ui::Theme::instance()->setMode(mode);
            for (const QSize &size : m_isDoubled ? QList{doubled}
                                     : alsoSmall ? QList{small, usual}
                                                 : QList{usual})
                shootOne(window, name, mode, size);
        }
    }
    void shootOne(ui::MainWindow &window, const QString &name, ui::Theme::Mode mode, QSize size)
    {
        ui::Theme::instance()->setMode(mode);
        window.resize(size);
        if (auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            focused->clearFocus(); // its ring would only puzzle
        settle();
        const QPixmap picture = window.grab();
        const QString file =
            u"%1-%2-%3x%4.png"_s.arg(name, mode == ui::Theme::Mode::Dark ? u"dark"_s : u"light"_s)
                .arg(picture.width())
                .arg(picture.height());
        if (!picture.save(m_out.filePath(file)))
            tell(u"%1 cannot be written"_s.arg(m_out.filePath(file)));
        else
            tell(file);
    }
    /// Layouts and the frame after them.
    static void settle() { letRun(250); }
    [[nodiscard]] bool isDoubled() const { return m_isDoubled; }

private:
    QDir m_out;
    bool m_isDoubled;
};

QString keyOf(const ui::MainWindow &window, qint64 pid)
{
    for (const auto &entry : window.link()->processes())
        if (entry.pid == pid && entry.reach == diagnostics::Reach::Reachable)
            return entry.key();
    return {};
}

ui::ProcessTab *openTab(ui::MainWindow &window, qint64 pid)
{
    if (!QTest::qWaitFor([&] { return !keyOf(window, pid).isEmpty(); }, 20'000)) {
        tell(u"process %1 did not appear"_s.arg(pid));
        return nullptr;
    }
    window.openProcess(keyOf(window, pid));
    return qobject_cast<ui::ProcessTab *>(window.tabs()->currentWidget());
}

void choosePanel(ui::ProcessTab *tab, int index)
{
    tab->choosePanel(index);
    Photographer::settle();
}

/// As if chosen by hand in the strip.
void chooseSpan(ui::ProcessTab *tab, int index)
{
    auto *bar = tab->findChild<ui::DashboardWidget *>()->actionBar();
    auto *spans = bar->findChild<QComboBox *>();
    spans->setCurrentIndex(index);
    Q_EMIT spans->activated(index);
}

/// The pointer over a chart: crosshair in all of them, values in a box.
void hover(ui::ProcessTab *tab, int card, double across)
{
    const auto cards = tab->findChild<ui::CardGrid *>()->cards();
    if (card >= cards.size())
        return;
    const QPointF at(cards[card]->width() * across, cards[card]->height() * 0.6);
    QMouseEvent move(QEvent::MouseMove, at, cards[card]->mapToGlobal(at), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cards[card], &move);
}

void leave(ui::ProcessTab *tab)
{
    for (auto *card : tab->findChildren<ui::ChartCard *>()) {
        QEvent event(QEvent::Leave);
        QCoreApplication::sendEvent(card, &event);
    }
}

const QStringList colleagues{u"worker"_s,
                             u"identity.api"_s,
                             u"basket.api"_s,
                             u"catalog.search"_s,
                             u"catalog.search.indexer"_s,
                             u"edge-gateway"_s,
                             u"image-resizer"_s,
                             u"notification.hub"_s,
                             u"payments-settlement-reconciliation-worker-eu-west"_s,
                             u"pwsh"_s,
                             u"Contoso.Insurance.Claims.Processing.Legacy.Adapter.Service"_s};

class Session
{
public:
    Session(const ui::Backend &backend, QDir out, QDir readme, int seconds)
        : m_backend(backend), m_photo(std::move(out), qApp->devicePixelRatio() > 1.5),
          m_readme(std::move(readme)), m_seconds(seconds)
    {
    }

    void run()
    {
        auto window = std::make_unique<ui::MainWindow>(m_backend);
        window->show();
        Photographer::settle();
        m_photo.shoot(*window, u"01-empty-machine"_s);

        QFile(QDir::home().filePath(u"peopled"_s))
            .open(QIODevice::WriteOnly); // screenshots.sh waits for it
        m_shop = std::make_unique<Shop>();
        m_rush.setInterval(1000);
        QObject::connect(&m_rush, &QTimer::timeout, &m_rush, [this] { m_shop->live(); });
        m_rush.start();
        if (!QTest::qWaitFor([&] { return !keyOf(*window, m_shop->pid()).isEmpty(); }, 20'000))
            tell(u"the shop does not appear"_s);
        m_photo.shoot(*window, u"02-one-process"_s);
        auto *tab = openTab(*window, m_shop->pid());
        if (!tab)
            return;
        m_sinceOpened.start();
        m_photo.shootOne(*window, u"03-dashboard-waiting"_s, ui::Theme::Mode::Light,
                         m_photo.isDoubled() ? doubled : usual);
        choosePanel(tab, 1);
        m_photo.shoot(*window, u"04-recorder-empty"_s);
        choosePanel(tab, 0);

        populate(*window);
        pictureServer(*window);
        pictureRecorder(*window, tab);
        pictureEnds(*window, tab);
        pictureDashboard(*window, tab);
        window.reset();
        pictureLanguages();
        for (Actor &actor : m_cast)
            end(actor);
    }

    /// In the language the program was started in.
    void runLanguage(const QString &name)
    {
        m_shop = std::make_unique<Shop>();
        m_rush.setInterval(1000);
        QObject::connect(&m_rush, &QTimer::timeout, &m_rush, [this] { m_shop->live(); });
        m_rush.start();
        pictureLanguage(name);
    }

private:
    void populate(ui::MainWindow &window)
    {
        for (int i = 0; i < colleagues.size(); ++i)
            m_cast.push_back(act({u"--name"_s, colleagues[i], u"--seed"_s, QString::number(i),
                                  u"--runtime-version"_s, i % 3 == 0 ? u"8.0.14"_s : u"9.0.4"_s}));
        m_cast.push_back(act({u"--name"_s, u"old-importer"_s, u"--no-socket"_s, u"--map-coreclr"_s},
                             {u"DOTNET_EnableDiagnostics=0"_s}));
        m_cast.push_back(act({u"--name"_s, u"reports.batch"_s, u"--fault"_s, u"no-reply"_s}));
        m_cast.push_back(act({u"--name"_s, u"importer"_s}));
        letRun(6000);
        end(m_cast.back());
        letRun(3000);
        m_photo.shoot(window, u"05-processes"_s);
        const auto press = [&] {
            for (QAction *action : window.findChildren<QAction *>())
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_T))
                    action->trigger();
        };
        press();
        choosePanel(qobject_cast<ui::ProcessTab *>(window.tabs()->currentWidget()), 1);
        m_photo.shoot(window, u"06-processes-as-table"_s);
        choosePanel(qobject_cast<ui::ProcessTab *>(window.tabs()->currentWidget()), 0);
        letRun(1000);
        readme(window, u"picker-states-light"_s, ui::Theme::Mode::Light);
        press();
        window.processes()->searchField()->setText(u"ser"_s);
        m_photo.shoot(window, u"07-processes-filtered"_s, false);
        window.processes()->searchField()->setText(u"nothing like this"_s);
        m_photo.shoot(window, u"08-processes-no-match"_s, false);
        window.processes()->searchField()->clear();
        std::vector<Actor> crowd;
        for (int i = 0; i < 26; ++i)
            crowd.push_back(
                act({u"--name"_s,
                     u"Contoso.Warehouse.%1.Replication.Endpoint"_s.arg(i, 2, 10, QLatin1Char('0')),
                     u"--seed"_s, QString::number(100 + i)}));
        letRun(5000);
        m_photo.shoot(window, u"09-forty-processes"_s);
        for (Actor &actor : crowd)
            actor->kill();
        for (Actor &actor : crowd)
            actor->waitForFinished(1000);
        letRun(2500);
        for (const auto &entry : QList(window.link()->processes()))
            if (entry.reach == diagnostics::Reach::Ended &&
                entry.displayName.startsWith(u"Contoso.Warehouse"))
                window.link()->dismissProcess(entry.key());
    }

    void pictureServer(ui::MainWindow &window)
    {
        window.openServerPage();
        m_photo.shoot(window, u"10-server-no-key"_s, false);
        window.link()->makeKey(u"laptop-anna"_s, QDateTime::currentDateTimeUtc().addDays(90));
        window.link()->makeKey(u"ci-runner"_s, QDateTime::currentDateTimeUtc().addDays(6));
        letRun(500);
        for (const QString &path : {u"/processes"_s, u"/info"_s, u"/nothing"_s})
            for (const QString &address : window.link()->server().addresses)
                QProcess::execute(u"curl"_s, {u"-sk"_s, u"-o"_s, u"/dev/null"_s, u"--max-time"_s,
                                              u"2"_s, address + path});
        m_photo.shoot(window, u"11-server"_s);
        window.openSettingsPage();
        m_photo.shoot(window, u"12-settings"_s);
        window.openLaunchPage();
        m_photo.shoot(window, u"12-launch"_s);
        window.openPalette();
        m_photo.shoot(window, u"13-palette"_s, false);
        if (auto *field = window.palettePopup()->findChild<QLineEdit *>())
            field->setText(u"rec"_s);
        m_photo.shoot(window, u"14-palette-typed"_s, false);
        QTest::keyClick(window.palettePopup()->findChild<QLineEdit *>(), Qt::Key_Escape);
        for (int i = window.tabs()->count() - 1; i > 0; --i)
            Q_EMIT window.tabs()->tabCloseRequested(i);
    }

    /// A file of the recordings' folder for the time of one picture.
    void shootFile(ui::MainWindow &window, const QString &fileName, const QByteArray &bytes, const QString &picture)
    {
        QFile file(QDir(m_backend.recordingsFolder).filePath(fileName));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        window.openFile(file.fileName());
        letRun(2000);
        m_photo.shoot(window, picture, false);
        Q_EMIT window.tabs()->tabCloseRequested(window.tabs()->currentIndex());
        file.remove();
    }

    void pictureRecorder(ui::MainWindow &window, ui::ProcessTab *tab)
    {
        window.tabs()->setCurrentWidget(tab);
        choosePanel(tab, 2);
        letRun(800);
        for (const auto &[part, name] : {std::pair(ui::DetailsPanel::Details, u"15-details"_s),
                                         std::pair(ui::DetailsPanel::Variables, u"15-environment"_s),
                                         std::pair(ui::DetailsPanel::Modules, u"15-modules"_s)}) {
            tab->details()->parts()->setCurrent(part);
            letRun(1200);
            m_photo.shoot(window, name);
        }
        choosePanel(tab, 1);
        const auto takes = [&](const QStringList &profiles, int seconds) {
            auto choice = tab->traces()->choice();
            choice.profiles = profiles;
            choice.isEdited = false;
            tab->traces()->setChoice(choice);
            window.toggleRecording();
            letRun(seconds * 1000);
        };
        takes({u"gc"_s}, 4);
        window.toggleRecording();
        waitForEnd(window, tab);
        takes({u"cpu"_s, u"http"_s, u"gc"_s}, 14);
        m_photo.shoot(window, u"16-recording"_s);
        readme(window, u"recorder-dark"_s, ui::Theme::Mode::Dark);
        window.operations()->setCollapsed(false);
        m_photo.shoot(window, u"17-recording-operations"_s);
        window.toggleRecording();
        letRun(150);
        m_photo.shootOne(window, u"18-recording-stops"_s, ui::Theme::Mode::Light,
                         m_photo.isDoubled() ? doubled : usual);
        waitForEnd(window, tab);
        letRun(500);
        m_photo.shoot(window, u"19-recordings"_s);
        window.operations()->setCollapsed(true);
        if (!window.link()->recordings().isEmpty()) {
            window.openFile(window.link()->recordings().first().path);
            letRun(4000);
            m_photo.shoot(window, u"20-opened-trace"_s);
            auto *file = window.tabs()->currentWidget();
            const auto strips = file->findChildren<ui::PanelStrip *>();
            for (int i = 1; !strips.isEmpty() && i < strips.first()->count(); ++i) {
                strips.first()->setCurrent(i);
                letRun(1000);
                m_photo.shoot(window, u"21-opened-trace-%1"_s.arg(i));
            }
        }
        QFile whole(window.link()->recordings().isEmpty() ? QString() : window.link()->recordings().first().path);
        if (whole.open(QIODevice::ReadOnly))
            shootFile(window, u"cut.nettrace"_s, whole.read(whole.size() * 2 / 3), u"22-cut-trace"_s);
        shootFile(window, u"broken.nettrace"_s, "this is no trace", u"22-no-trace"_s);
        window.tabs()->setCurrentWidget(tab);
    }

    void pictureEnds(ui::MainWindow &window, ui::ProcessTab *shop)
    {
        // Refuses sessions: dashboard and recorder fail.
        m_cast.push_back(act({u"--name"_s, u"refuses"_s, u"--fault"_s, u"refuse-session"_s}));
        m_cast.back()->waitForStarted();
        if (auto *tab = openTab(window, m_cast.back()->processId())) {
            letRun(3000);
            m_photo.shoot(window, u"23-dashboard-failed"_s, false);
            choosePanel(tab, 1);
            window.toggleRecording();
            letRun(2000);
            m_photo.shoot(window, u"24-recording-failed"_s);
            window.operations()->setCollapsed(false);
            auto *operations = window.operations()->view();
            operations->setCurrentIndex(operations->model()->index(0, 0)); // a failed one shows its details
            m_photo.shoot(window, u"24-operation-details"_s);
            window.operations()->setCollapsed(true);
        }
        // Dies while it is recorded: cut off, what came is kept.
        m_cast.push_back(act({u"--name"_s, u"short-lived"_s}));
        m_cast.back()->waitForStarted();
        if (auto *tab = openTab(window, m_cast.back()->processId())) {
            letRun(12'000);
            choosePanel(tab, 1);
            window.toggleRecording();
            letRun(5000);
            m_cast.back()->kill();
            letRun(4000);
            m_photo.shoot(window, u"25-recording-cut-off"_s);
            choosePanel(tab, 0);
            m_photo.shoot(window, u"26-dashboard-ended"_s);
        }
        // Ended before anybody watched it, and out of reach.
        for (const auto &entry : QList(window.link()->processes())) {
            const bool isImporter =
                entry.reach == diagnostics::Reach::Ended && entry.displayName == u"importer";
            if (!isImporter && entry.reach != diagnostics::Reach::DiagnosticsOff &&
                entry.reach != diagnostics::Reach::NotAnswering &&
                entry.reach != diagnostics::Reach::NoPermission)
                continue;
            window.openProcess(entry.key());
            letRun(400);
            const QString name =
                isImporter ? u"ended-unwatched"_s
                           : QString(u"unreachable-"_s + QString::number(int(entry.reach)));
            m_photo.shoot(window, u"27-"_s + name, false);
            choosePanel(qobject_cast<ui::ProcessTab *>(window.tabs()->currentWidget()), 1);
            m_photo.shoot(window, u"28-"_s + name + u"-traces", false);
        }
        window.operations()->setCollapsed(false);
        window.tabs()->setCurrentWidget(shop);
        m_photo.shoot(window, u"29-many-tabs"_s);
        window.operations()->setCollapsed(true);
        for (int i = window.tabs()->count() - 1; i >= 0; --i)
            if (window.tabs()->widget(i) != shop)
                Q_EMIT window.tabs()->tabCloseRequested(i);
        window.operations()->clearFinished();
    }

    void pictureDashboard(ui::MainWindow &window, ui::ProcessTab *tab)
    {
        choosePanel(tab, 0);
        const qint64 left = m_seconds * 1000 - m_sinceOpened.elapsed();
        if (left > 20'000)
            letRun(int(left - 20'000));
        window.operations()->setCollapsed(true);
        tab->traces()->setChoice({});
        window.toggleRecording(); // its mark stands under every chart
        letRun(16'000);
        choosePanel(tab, 0);
        const bool isLong = m_sinceOpened.elapsed() > 290'000;
        chooseSpan(tab, isLong ? 1 : 0);
        window.setFocus();
        letRun(quietMs);
        m_photo.shoot(window, u"30-dashboard"_s);
        window.resize(m_photo.isDoubled() ? doubled : usual);
        Photographer::settle();
        hover(tab, 1, 0.7);
        m_photo.shoot(window, u"31-dashboard-crosshair"_s, false);
        readme(window, u"dashboard-dark"_s, ui::Theme::Mode::Dark);
        readme(window, u"dashboard-light"_s, ui::Theme::Mode::Light);
        leave(tab);
        auto *dashboard = tab->findChild<ui::DashboardWidget *>();
        for (QToolButton *button : dashboard->actionBar()->findChildren<QToolButton *>())
            if (button->isCheckable() &&
                button->accessibleName() == ui::DashboardWidget::tr("Chart"))
                button->click();
        m_photo.shoot(window, u"32-counters"_s);
        for (QToolButton *button : dashboard->actionBar()->findChildren<QToolButton *>())
            if (button->isCheckable() &&
                button->accessibleName() == ui::DashboardWidget::tr("Chart"))
                button->click();
        const auto range = dashboard->axis()->range();
        dashboard->axis()->setSelection(
            ui::TimeSpan{range.to - range.length() / 2, range.to - range.length() / 4});
        m_photo.shoot(window, u"33-statistics"_s);
        dashboard->axis()->setSelection({});
        dashboard->axis()->setPaused(true);
        m_photo.shoot(window, u"34-paused"_s, false);
        dashboard->axis()->setPaused(false);
        addCharts(dashboard);
        letRun(2000);
        window.operations()->setCollapsed(false);
        m_photo.shoot(window, u"35-24-charts"_s);
        window.toggleRecording();
        waitForEnd(window, tab);
        dashboard->model()->resetCharts();
        pictureComparison(window, dashboard);
    }

    /// Beside another process, and what is kept of it in a file.
    void pictureComparison(ui::MainWindow &window, ui::DashboardWidget *dashboard)
    {
        const auto peers = dashboard->model()->peers();
        if (peers.isEmpty())
            return;
        const QStringList charts{u"cpu"_s, u"heap"_s, u"alloc"_s, u"exceptions"_s, u"memory"_s};
        for (const QString &chart : charts)
            dashboard->model()->compare(chart, peers.first());
        letRun(8000);
        m_photo.shoot(window, u"36-comparison"_s, false);
        const QString path = QDir::homePath() + u"/shop.clrscope"_s;
        dashboard->saveSession(path);
        if (QTest::qWaitFor([&] { return QFile::exists(path); }, 10'000)) {
            window.openFile(path);
            letRun(1500);
            m_photo.shoot(window, u"37-saved-session"_s, false);
            Q_EMIT window.tabs()->tabCloseRequested(window.tabs()->currentIndex());
        }
        for (const QString &chart : charts)
            dashboard->model()->endComparison(chart);
    }

    static void waitForEnd(const ui::MainWindow &window, const ui::ProcessTab *tab)
    {
        if (!QTest::qWaitFor(
                [&] { return !window.link()->runningRecording(tab->key()).has_value(); }, 20'000))
            tell(u"a recording does not end"_s);
    }

    static void addCharts(ui::DashboardWidget *dashboard)
    {
        for (const auto &series : dashboard->model()->store().series()) {
            if (dashboard->model()->charts().size() >= 24)
                return;
            dashboard->model()->addChart(dashboard->model()->specFor(series, false));
        }
    }

    void pictureLanguages()
    {
        LongWords words;
        QCoreApplication::installTranslator(&words);
        pictureLanguage(u"40-long-words"_s);
        QCoreApplication::removeTranslator(&words);
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        pictureLanguage(u"50-right-to-left"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void pictureLanguage(const QString &name)
    {
        auto window = std::make_unique<ui::MainWindow>(m_backend);
        window->show();
        auto *tab = openTab(*window, m_shop->pid());
        if (!tab)
            return;
        choosePanel(tab, 0); // not the one of the last run
        chooseSpan(tab, 0);
        letRun(25'000);
        m_photo.shoot(*window, name + u"-dashboard");
        choosePanel(tab, 1);
        window->operations()->setCollapsed(false);
        m_photo.shoot(*window, name + u"-recorder");
        window->operations()->setCollapsed(true);
        choosePanel(tab, 2);
        m_photo.shoot(*window, name + u"-environment", false);
        window->openServerPage();
        m_photo.shoot(*window, name + u"-server", false);
        window->openSettingsPage();
        m_photo.shoot(*window, name + u"-settings", false);
        window->openLaunchPage();
        m_photo.shoot(*window, name + u"-launch", false);
    }

    void readme(ui::MainWindow &window, const QString &name, ui::Theme::Mode mode)
    {
        if (m_readme.path() == u"." || m_photo.isDoubled())
            return;
        ui::Theme::instance()->setMode(mode);
        window.resize(usual);
        letRun(quietMs);
        window.grab().save(m_readme.filePath(name + u".png"));
    }

    ui::Backend m_backend;
    Photographer m_photo;
    QDir m_readme;
    int m_seconds;
    std::unique_ptr<Shop> m_shop;
    std::vector<Actor> m_cast;
    QTimer m_rush;
    QElapsedTimer m_sinceOpened;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"clrscope"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&](const QString &name) {
        const auto at = arguments.indexOf(name);
        return at > 0 ? arguments.value(at + 1) : QString();
    };
    if (arguments.size() < 2 || arguments[1].startsWith(u'-')) {
        std::fputs("usage: clrscope-screenshots OUT [--readme FOLDER] [--seconds N]\n", stderr);
        return 2;
    }
    QDir().mkpath(arguments[1]);
    ui::installLook(u"light"_s);
    app::DesktopEngine engine({});
    int status = 1;
    QObject::connect(&engine, &app::DesktopEngine::ready, &application,
                     [&](const ui::Backend &backend) {
                         Session session(backend, QDir(arguments[1]), QDir(option(u"--readme"_s)),
                                         option(u"--seconds"_s).toInt());
                         if (const QString name = option(u"--language"_s); !name.isEmpty())
                             session.runLanguage(name);
                         else
                             session.run();
                         status = 0;
                         engine.shutDown();
                     });
    QObject::connect(&engine, &app::DesktopEngine::failed, &application,
                     [](const QString &sentence) {
                         tell(sentence);
                         QCoreApplication::exit(1);
                     });
    QObject::connect(
        &engine, &app::DesktopEngine::ended, &application, [&] { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    engine.start();
    return QApplication::exec();
}
