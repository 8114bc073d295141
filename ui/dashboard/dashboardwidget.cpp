// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardwidget.h"

#include "charts/eventsstrip.h"
#include "dashboard/cardgrid.h"
#include "dashboard/counterbrowser.h"
#include "dashboard/dashboardexport.h"
#include "dashboard/statisticsmodel.h"
#include "shell/menus.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

constexpr auto shortWait = std::chrono::seconds(3);
constexpr qsizetype mostSources = 200;
constexpr std::array<int, 5> spanMinutes{1, 5, 15, 30, 60}; ///< as long as samples are kept

bool addGroups(QList<metrics::CounterSelection::Group> &groups, const QStringList &names)
{
    bool added = false;
    for (const QString &name : names) {
        const bool isKnown = std::any_of(groups.cbegin(), groups.cend(), [&](const auto &group) { return group.name == name && group.items.isEmpty(); });
        if (isKnown || groups.size() >= mostSources || name.contains(u','))
            continue;
        groups.append({name, {}});
        added = true;
    }
    return added;
}

QStringList unasked(const metrics::CounterSelection &selection, QStringList names)
{
    const QStringList usual = metrics::defaultCounterProviders();
    names.removeDuplicates();
    names.removeIf([&](const QString &name) {
        const auto isIn = [&](const auto &groups) {
            return std::any_of(groups.cbegin(), groups.cend(), [&](const auto &group) { return group.name == name; });
        };
        return usual.contains(name) || isIn(selection.providers) || isIn(selection.meters);
    });
    return names;
}

} // namespace

metrics::CounterSelection DashboardWidget::usualSelection()
{
    metrics::CounterSelection selection;
    selection.includeDefaultProviders = true;
    selection.intervalSeconds = 1;
    selection.listsInstruments = true;
    // Event sources cannot be listed by the runtime; these are the known ones that count.
    for (const auto *name : {"System.Net.Http", "Microsoft-AspNetCore-Server-Kestrel", "System.Net.Sockets",
                             "System.Net.NameResolution", "System.Net.Security", "Microsoft.AspNetCore.Http.Connections",
                             "Microsoft.EntityFrameworkCore", "Microsoft.Data.SqlClient.EventSource", "Npgsql", "Grpc.Net.Client"})
        selection.providers.append({QString::fromLatin1(name), {}});
    // Exact names: .NET 8 knows no wildcards (runtime-events §3.1).
    for (const auto *name : {"System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
                             "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Diagnostics", "Microsoft.AspNetCore.RateLimiting",
                             "Microsoft.AspNetCore.Http.Connections", "System.Net.Http", "System.Net.NameResolution"})
        selection.meters.append({QString::fromLatin1(name), {}});
    return selection;
}

DashboardWidget::DashboardWidget(const QString &processName, qint64 pid, QWidget *parent)
    : QWidget(parent)
    , m_processName(processName)
    , m_pid(pid)
    , m_selection(usualSelection())
{
    buildBar();
    buildContent();

    connect(&m_model, &DashboardModel::changed, this, [this] {
        const TimeSpan before = m_axis.range();
        m_axis.advance(m_model.newestMs());
        if (m_axis.range() == before && !m_axis.isPaused()) // else the axis has said so
            refresh();
        if (m_model.store().refusedSeries() > 0 && m_head->isHidden())
            showState();
    });
    connect(&m_model, &DashboardModel::chartsChanged, this, [this] {
        rebuildCards();
        measureCharts();
        showSelection();
        Q_EMIT layoutChanged();
    });
    connect(&m_model, &DashboardModel::sourcesWanted, this, &DashboardWidget::measure);
    connect(&m_model, &DashboardModel::seriesAdded, this, [this] {
        showState();
        if (m_browser->isVisible()) {
            m_browser->refresh();
            measureListed();
        }
    });
    connect(&m_axis, &TimeAxis::rangeChanged, this, [this] {
        showSpan();
        refresh();
    });
    connect(&m_axis, &TimeAxis::modeChanged, this, [this] {
        showMode();
        refresh();
    });
    connect(&m_axis, &TimeAxis::selectionChanged, this, &DashboardWidget::showSelection);
    m_waitingTick.setInterval(1000);
    connect(&m_waitingTick, &QTimer::timeout, this, &DashboardWidget::showState);
    m_waitingSince.start();
    m_waitingTick.start();
    showMode();
    showSpan();
    showState();
    offerMenu(this, {}, [this](QMenu *menu) { offerChartMenu(menu); });
}

DashboardWidget::~DashboardWidget()
{
    if (m_bar && m_bar->parentWidget() != this)
        delete m_bar; // lent to a panel strip
}

void DashboardWidget::buildBar()
{
    m_bar = new QWidget(this);
    m_bar->hide();
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);

    m_span = new QComboBox(m_bar);
    for (const int minutes : spanMinutes)
        m_span->addItem(minutes < 60 ? tr("%n min", "time span", minutes) : tr("%n h", "time span", minutes / 60), minutes);
    m_span->setToolTip(tr("Time span of all charts"));
    m_span->setAccessibleName(tr("Time span"));
    connect(m_span, &QComboBox::activated, this, [this](int index) {
        if (m_span->itemData(index).isValid()) // else the length it has
            m_axis.setSpan(qint64(m_span->itemData(index).toInt()) * 60'000);
    });

    const auto button = [&](const QString &iconName, const QString &words, const QString &help) {
        auto *made = new QToolButton(m_bar);
        made->setIcon(icon(iconName));
        made->setText(words);
        made->setToolButtonStyle(words.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        made->setToolTip(help);
        made->setAccessibleName(words.isEmpty() ? help : words);
        made->setFocusPolicy(Qt::TabFocus);
        row->addWidget(made);
        return made;
    };
    row->addWidget(m_span);
    m_pause = button(u"pause"_s, tr("Pause"), tr("Freeze the picture; samples are kept (Space)"));
    m_pause->setCheckable(true);
    m_pause->setText(tr("Resume"));
    const int resumeWidth = m_pause->sizeHint().width();
    m_pause->setText(tr("Pause"));
    m_pause->setMinimumWidth(std::max(resumeWidth, m_pause->sizeHint().width())); // what stands beside it does not move
    m_follow = button(u"follow"_s, tr("Follow"), tr("Keep the newest samples in view (F)"));
    m_follow->setCheckable(true);
    m_add = button(u"plus"_s, tr("Chart"), tr("Everything the process publishes, to be charted"));
    m_add->setCheckable(true);
    m_more = button(u"more"_s, {}, tr("More: groups, export, sessions"));
    m_moreMenu = new QMenu(m_more);
    connect(m_moreMenu, &QMenu::aboutToShow, this, &DashboardWidget::fillMoreMenu);
    m_more->setMenu(m_moreMenu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_pause, &QToolButton::clicked, this, [this](bool on) { m_axis.setPaused(on); });
    connect(m_follow, &QToolButton::clicked, this, [this] {
        m_axis.setFollowing(true);
        showMode(); // on already, and clicked off: it follows all the same
    });
    connect(m_add, &QToolButton::clicked, this, &DashboardWidget::showBrowser);
}

void DashboardWidget::buildContent()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);

    m_head = new QWidget(this);
    m_head->setFixedHeight(32);
    auto *headRow = new QHBoxLayout(m_head);
    headRow->setContentsMargins(12, 4, 12, 0);
    headRow->setSpacing(8);
    m_headMark = new ShapeMark(Shape::Ended, m_head);
    m_headWords = new Words({}, Text::Base, Ink::Quiet, m_head);
    m_headWords->setElided(Qt::ElideRight);
    m_headButton = pushButton({}, {}, m_head);
    headRow->addWidget(m_headMark);
    headRow->addWidget(m_headWords, 1);
    headRow->addWidget(m_headButton);
    connect(m_headButton, &QPushButton::clicked, this, &DashboardWidget::startRequested);
    all->addWidget(m_head);

    m_stack = new QStackedWidget(this);
    m_page = new EmptyState(m_stack);
    m_page->setIcon(u"chart"_s);
    m_pageButton = m_page->addButton({}, true);
    m_pageCancel = m_page->addButton(tr("Cancel"));
    connect(m_pageButton, &QPushButton::clicked, this, [this] {
        if (m_fromFile)
            askSession();
        else
            Q_EMIT startRequested();
    });
    connect(m_pageCancel, &QPushButton::clicked, this, &DashboardWidget::cancelRequested);
    m_stack->addWidget(m_page);

    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_splitter->setChildrenCollapsible(false);
    auto *content = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(12);
    m_grid = new CardGrid(content); // keeps its own sides free
    column->addWidget(m_grid, 1);
    m_strip = new EventsStrip(&m_axis, content);
    auto *stripRow = new QHBoxLayout;
    stripRow->setContentsMargins(CardGrid::sides, 0, CardGrid::sides, 0);
    stripRow->addWidget(m_strip);
    column->addLayout(stripRow);

    m_details = new QWidget(content);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(CardGrid::sides, 0, CardGrid::sides, 0);
    details->setSpacing(4);
    auto *detailsRow = new QHBoxLayout;
    m_detailsTitle = new Words({}, Text::Strong, Ink::Text, m_details);
    detailsRow->addWidget(m_detailsTitle, 1);
    auto *zoom = pushButton(tr("Zoom to span"), u"search"_s, m_details);
    auto *save = pushButton(tr("Save span…"), u"save"_s, m_details);
    auto *close = iconButton(u"close"_s, tr("Clear the selection (Esc)"), m_details);
    for (QWidget *button : {static_cast<QWidget *>(zoom), static_cast<QWidget *>(save), static_cast<QWidget *>(close)})
        detailsRow->addWidget(button);
    details->addLayout(detailsRow);
    m_statistics = new StatisticsModel(this);
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_statistics);
    sorted->setSortRole(StatisticsModel::SortRole);
    m_detailsView = new QTableView(m_details);
    m_detailsView->setModel(sorted);
    m_detailsView->setSortingEnabled(true);
    m_detailsView->sortByColumn(-1, Qt::AscendingOrder);
    m_detailsView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_detailsView->setShowGrid(false);
    m_detailsView->setWordWrap(false);
    m_detailsView->verticalHeader()->hide();
    m_detailsView->verticalHeader()->setMinimumSectionSize(20);
    m_detailsView->verticalHeader()->setDefaultSectionSize(20);
    auto *cells = new TableDelegate(m_detailsView);
    cells->setRowHeight(20);
    m_detailsView->setItemDelegate(cells);
    m_detailsView->horizontalHeader()->setStretchLastSection(true);
    m_detailsView->horizontalHeader()->setSectionsMovable(true);
    m_detailsView->setTabKeyNavigation(false); // Tab leads out, as everywhere
    m_detailsView->setAccessibleName(tr("Statistics of the selected span"));
    m_detailsView->setFixedHeight(m_detailsView->horizontalHeader()->sizeHint().height() + 2 * m_detailsView->frameWidth() + 6 * 20);
    details->addWidget(m_detailsView);
    m_details->hide();
    column->addWidget(m_details);
    connect(zoom, &QPushButton::clicked, this, [this] {
        if (const auto span = m_axis.selection())
            m_axis.setRange(*span);
    });
    connect(save, &QPushButton::clicked, this, [this] {
        const auto span = m_axis.selection();
        if (span)
            askWhereToSave(tr("Save the selected span"), u"csv"_s, tr("Comma separated values (*.csv)"),
                           [this, span = *span](const QString &path) { exportCsv(path, span); });
    });
    connect(close, &QToolButton::clicked, this, [this] { m_axis.setSelection({}); });

    m_browser = new CounterBrowser(&m_model, m_splitter);
    m_browser->hide();
    m_splitter->addWidget(content);
    m_splitter->addWidget(m_browser);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, 300});
    m_stack->addWidget(m_splitter);
    all->addWidget(m_stack, 1);

    connect(m_grid, &CardGrid::shownChanged, this, &DashboardWidget::refresh);
    connect(m_grid, &CardGrid::dropped, this, [this](const QMimeData *mime) { takeDrop({}, mime); });
    connect(m_strip, &EventsStrip::markActivated, this, &DashboardWidget::markActivated);
    connect(m_browser, &CounterBrowser::chartWanted, this, [this](const ChartSpec &spec) {
        m_model.addChart(spec);
        Q_EMIT said(tr("Added the chart %1.").arg(spec.title));
    });
    connect(m_browser, &CounterBrowser::seriesWanted, this, [this](const ChartSpec &spec) { addSeries(m_touched, spec); });
    connect(m_browser, &CounterBrowser::sourceWanted, this, [this](const QString &name) {
        if (ask({name}, {name}))
            Q_EMIT said(tr("Asked the process for all of %1.").arg(name));
        else
            Q_EMIT said(tr("The process was asked for all of %1 already; it publishes what the list shows.").arg(name));
    });
    connect(m_browser, &CounterBrowser::closeWanted, this, [this] { showBrowser(false); });
}

void DashboardWidget::addSamples(const events::SampleBatch &batch)
{
    m_empty = false;
    m_model.addSamples(batch);
}

void DashboardWidget::addMarker(const Mark &mark)
{
    m_model.addMark(mark);
}

void DashboardWidget::addSources(const QStringList &names)
{
    m_declared = names;
    if (m_browser->isVisible())
        measureListed();
}

void DashboardWidget::setState(State state, const QString &sentence)
{
    if (state == State::Waiting && m_state != State::Waiting)
        m_waitingSince.start();
    if (state == State::Ended && m_state != State::Ended)
        m_endedMs = QDateTime::currentMSecsSinceEpoch();
    if (state == State::Waiting && m_state == State::Live && m_model.silenceReason().isEmpty()) // others may have asked it for more
        m_model.setSilenceReason(tr("the counters session was opened anew", "why there was a pause"));
    m_empty = false;
    m_state = state;
    m_sentence = sentence;
    if (state == State::Waiting)
        m_waitingTick.start();
    else
        m_waitingTick.stop();
    showState();
}

void DashboardWidget::setEmpty(const QString &sentence, const QString &button)
{
    m_empty = true;
    m_emptySentence = sentence;
    m_emptyButton = button;
    m_waitingTick.stop();
    showState();
}

void DashboardWidget::showState()
{
    const bool has = m_model.hasSamples();
    m_stack->setCurrentWidget(has ? static_cast<QWidget *>(m_splitter) : m_page);
    const auto waited = std::chrono::milliseconds(m_waitingSince.elapsed());
    // A session that is opened anew is back within a second: no reason to move everything.
    const bool isShortWait = m_state == State::Waiting && waited < shortWait;
    QString notice = m_sentence.simplified(); // why not all that one expects is there although it is live
    if (notice.isEmpty() && m_model.store().refusedSeries() > 0)
        notice = tr("%1 publishes more than %2 series. What is beyond them is not shown.", "%1 is a process")
                     .arg(m_processName, m_format.count(qint64(DashboardModel::mostSeries)));
    m_head->setVisible(has && (m_fromFile || (m_state == State::Live ? !notice.isEmpty() : !isShortWait)));
    m_headButton->setVisible(m_state == State::Failed);
    if (has && m_fromFile) {
        const auto time = [this](qint64 ms) { return m_format.time(QDateTime::fromMSecsSinceEpoch(ms)); };
        m_headMark->setShape(Shape::Ended);
        m_headWords->setWords(tr("Saved session of %1 %2, %3 to %4. This is history; nothing comes after it.", "a process, its id, two times")
                                  .arg(m_processName).arg(m_pid).arg(time(m_model.oldestMs()), time(m_model.newestMs())));
        return;
    }
    if (has) {
        switch (m_state) {
        case State::Live:
            m_headMark->setShape(Shape::NeedsCare);
            m_headWords->setWords(notice);
            break;
        case State::Waiting:
            m_headMark->setShape(Shape::Stopping);
            m_headWords->setWords(m_sentence.isEmpty() ? tr("Waiting for %1 for %2. The charts go on when it answers.").arg(m_processName, m_format.duration(waited))
                                                       : m_sentence);
            break;
        case State::Ended:
            m_headMark->setShape(Shape::Ended);
            m_headWords->setWords(tr("Ended %1. %2").arg(m_format.time(QDateTime::fromMSecsSinceEpoch(m_endedMs)), m_sentence).trimmed());
            break;
        case State::Failed:
            m_headMark->setShape(Shape::Failed);
            m_headWords->setWords(m_sentence);
            m_headButton->setText(tr("Try again"));
            break;
        }
        return;
    }
    m_pageButton->setVisible(m_empty || m_state == State::Failed); // what has ended does not come back
    m_pageCancel->setVisible(!m_empty && m_state == State::Waiting && waited >= std::chrono::seconds(1));
    if (m_empty) {
        m_page->setHeading(tr("No counters yet"));
        m_page->setSentence(m_emptySentence);
        m_pageButton->setText(m_emptyButton);
        m_pageButton->setVisible(!m_emptyButton.isEmpty());
        return;
    }
    if (m_fromFile) {
        m_page->setHeading(m_state == State::Failed ? tr("This session cannot be opened") : tr("Opening a saved session"));
        m_page->setSentence(m_sentence);
        m_pageButton->setText(tr("Open another session…"));
        m_pageCancel->hide();
        return;
    }
    switch (m_state) {
    case State::Live:
    case State::Waiting:
        m_page->setHeading(tr("Waiting for %1").arg(m_processName));
        m_page->setSentence(m_sentence.isEmpty()
                                ? tr("The first sample comes after one interval of %1 s. Waiting for %2.", "%2 is a duration")
                                      .arg(QLocale().toString(m_selection.intervalSeconds), m_format.duration(waited))
                                : m_sentence);
        break;
    case State::Ended:
        m_page->setHeading(tr("%1 has ended").arg(m_processName));
        m_page->setSentence(tr("No sample of it came before it ended, so there is nothing to show. Recordings of it are kept under Traces."));
        break;
    case State::Failed:
        m_page->setHeading(tr("No counters from %1").arg(m_processName));
        m_page->setSentence(m_sentence);
        m_pageButton->setText(tr("Try again"));
        break;
    }
}

void DashboardWidget::showMode()
{
    m_pause->setChecked(m_axis.isPaused());
    m_pause->setIcon(icon(m_axis.isPaused() ? u"play"_s : u"pause"_s));
    m_pause->setText(m_axis.isPaused() ? tr("Resume") : tr("Pause"));
    m_follow->setChecked(m_axis.isFollowing() && !m_axis.isPaused());
}

/// The length in view, of whatever zoom: one of those offered, or a last line of its own.
void DashboardWidget::showSpan()
{
    const qint64 length = m_axis.range().length();
    int at = m_span->findData(length % 60'000 == 0 ? QVariant(static_cast<int>(length / 60'000)) : QVariant(-1));
    const int own = static_cast<int>(spanMinutes.size());
    if (at < 0) {
        at = own;
        const QString words = m_format.duration(std::chrono::milliseconds(length));
        if (m_span->count() == own)
            m_span->addItem(words);
        else
            m_span->setItemText(own, words);
    } else if (m_span->count() > own) {
        m_span->removeItem(own);
    }
    m_span->setCurrentIndex(at);
}

void DashboardWidget::rebuildCards()
{
    const QList<ChartCard *> before = m_grid->cards();
    const auto focused = std::find_if(before.cbegin(), before.cend(), [focus = window()->focusWidget()](const ChartCard *card) {
        return card == focus || card->isAncestorOf(focus);
    });
    QList<ChartCard *> order;
    QHash<QString, ChartCard *> kept;
    for (const ChartSpec &spec : m_model.charts()) {
        ChartCard *card = m_cards.take(spec.id);
        if (!card) {
            card = new ChartCard(&m_axis, this);
            card->setKey(spec.id);
            card->setBackend(m_backend);
            const QString id = spec.id;
            connect(card, &ChartCard::menuRequested, this, [this, id](const QPoint &pos) { showChartMenu(id, pos); });
            connect(card, &ChartCard::removeRequested, this, [this, id] { removeChart(id); });
            connect(card, &ChartCard::moveRequested, this, [this, id](int by) { moveChart(id, by); });
            connect(card, &ChartCard::renameRequested, this, [this, id] { askTitle(id); });
            connect(card, &ChartCard::widthRequested, this, [this, id](bool wide) {
                const ChartSpec *chart = m_model.chart(id);
                if (!chart || chart->wide == wide)
                    return;
                ChartSpec changed = *chart;
                changed.wide = wide;
                m_model.changeChart(changed, wide ? tr("widen a chart") : tr("narrow a chart"));
            });
            connect(card, &ChartCard::dropped, this, [this, id](const QMimeData *mime) { takeDrop(id, mime); });
            card->installEventFilter(this); // to know which one was touched last
        }
        card->setWide(spec.wide);
        kept.insert(spec.id, card);
        order.append(card);
    }
    m_grid->setCards(order);
    if (focused != before.cend() && !order.contains(*focused) && !order.isEmpty()) // the keys go on where it stood
        order[std::min<qsizetype>(focused - before.cbegin(), order.size() - 1)]->setFocus();
    for (ChartCard *gone : std::as_const(m_cards)) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = kept;
    touch(m_touched); // it may be gone, or called otherwise
    m_stale = true;
    refresh();
}

void DashboardWidget::refresh()
{
    const QWindow *screen = window()->windowHandle();
    if (!isVisible() || (screen && !screen->isExposed())) { // minimized, too: the next samples after that show all
        m_stale = true;
        return;
    }
    m_stale = false;
    const auto timeline = m_model.timeline();
    const TimeSpan range = m_axis.range();
    for (const ChartSpec &spec : m_model.charts()) {
        ChartCard *card = m_cards.value(spec.id);
        if (card && m_grid->isShown(card)) {
            card->setContent(m_model.content(spec, range, m_axis.now()), timeline);
        }
    }
    m_strip->setTimeline(timeline);
    if (m_browser->isVisible())
        m_browser->refresh();
}

bool DashboardWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto *card = qobject_cast<ChartCard *>(watched))
            touch(card->key());
    }
    return QWidget::eventFilter(watched, event);
}

void DashboardWidget::touch(const QString &id)
{
    m_touched = id;
    const ChartSpec *chart = m_model.chart(id);
    m_browser->setTarget(chart ? chart->title : QString());
}

void DashboardWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void DashboardWidget::showSelection()
{
    const auto span = m_axis.selection();
    m_details->setVisible(span.has_value());
    if (!span)
        return;
    const auto time = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm:ss"); };
    m_detailsTitle->setWords(tr("%1 to %2 (%3)", "a span of time and its length")
                                 .arg(time(span->from), time(span->to), m_format.duration(std::chrono::milliseconds(span->length()))));
    QList<StatisticsModel::Row> rows;
    for (const ChartSpec &spec : m_model.charts()) {
        const ChartContent content = m_model.content(spec, *span, m_axis.now());
        for (const Curve &curve : content.curves)
            rows.append({content.title, curve.name, content.unit, statisticsOf(curve.points, *span)});
    }
    const bool isFirst = m_statistics->rowCount() == 0;
    m_statistics->setRows(rows);
    if (isFirst) {
        m_detailsView->resizeColumnsToContents();
        for (int column = 0; column < m_statistics->columnCount(); ++column) // as narrow as the words allow
            m_detailsView->setColumnWidth(column, std::max(m_detailsView->columnWidth(column), 72));
        for (const int column : {StatisticsModel::Chart, StatisticsModel::Series})
            m_detailsView->setColumnWidth(column, qBound(90, m_detailsView->columnWidth(column) + 8, 176));
    }
}

bool DashboardWidget::ask(const QStringList &providers, const QStringList &meters)
{
    const bool asksProviders = addGroups(m_selection.providers, providers);
    const bool asksMeters = addGroups(m_selection.meters, meters);
    if (asksProviders || asksMeters) {
        m_model.setSilenceReason(tr("asked for more counters", "why there was a pause"));
        Q_EMIT selectionChanged(m_selection);
    }
    return asksProviders || asksMeters;
}

bool DashboardWidget::addSources(metrics::CounterSelection &selection, const QStringList &names)
{
    const QStringList missing = unasked(selection, names);
    const bool asksProviders = addGroups(selection.providers, missing);
    return addGroups(selection.meters, missing) || asksProviders;
}

/// While the list is open everything in it is measured, so that it shows values and tags.
void DashboardWidget::measureListed()
{
    if (m_fromFile)
        return;
    QStringList meters;
    for (const events::Instrument &instrument : m_model.instruments()) {
        const QString meter = QString::fromStdString(instrument.meter);
        if (!meters.contains(meter))
            meters += meter;
    }
    ask(m_declared, meters);
}

/// Charts of counters that are not among the usual ones: from a kept layout, or chosen in the list.
void DashboardWidget::measureCharts()
{
    if (m_fromFile)
        return;
    QStringList names;
    for (const ChartSpec &spec : m_model.charts()) {
        for (const SourceSpec &source : spec.sources)
            names += source.provider;
    }
    measure(names);
}

/// Where it is not known which of the two they are: event sources or meters.
void DashboardWidget::measure(const QStringList &names)
{
    const QStringList missing = unasked(m_selection, names);
    if (!missing.isEmpty() && !m_fromFile)
        ask(missing, missing);
}

void DashboardWidget::showBrowser(bool shown)
{
    m_browser->setVisible(shown);
    m_add->setChecked(shown);
    if (shown) {
        m_browser->refresh();
        m_browser->focusSearch();
        measureListed();
    } else if (!m_cards.isEmpty()) {
        if (ChartCard *card = m_cards.value(m_touched, m_grid->cards().constFirst()))
            card->setFocus();
    }
}

void DashboardWidget::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_model.undoStack()->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_model.undoStack()->redo();
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Space) {
        m_axis.setPaused(!m_axis.isPaused());
    } else if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_F) {
        m_axis.setFollowing(true);
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_E) {
        m_more->showMenu();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void DashboardWidget::setBackend(ChartRenderer::Backend backend)
{
    m_backend = backend;
    for (ChartCard *card : std::as_const(m_cards))
        card->setBackend(backend);
}

} // namespace clrscope::ui
