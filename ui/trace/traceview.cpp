// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/traceview.h"

#include "details/environmentmodel.h"
#include "format/format.h"
#include "shell/menus.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"
#include "trace/densityline.h"
#include "trace/eventkindmodel.h"
#include "trace/stackpane.h"
#include "trace/tracewords.h"
#include "trace/worker.h"

#include <clrscope/events/eventmatcher.h>
#include <clrscope/nettrace/payload.h>

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <climits>

namespace clrscope::ui {

using events::TraceIndex;
using events::TraceSummary;
using namespace std::chrono_literals;

TraceView::TraceView(const QString &path, QWidget *parent)
    : QWidget(parent), m_path(path), m_done(std::make_shared<std::atomic<int>>(0)), m_clock(new QTimer(this)),
      m_typing(new QTimer(this)), m_banner(new Banner(this)), m_job(new JobLine(this)), m_stack(new QStackedWidget(this)), m_waiting(new EmptyState),
      m_kinds(new EventCountModel(this)), m_kindFilter(new QSortFilterProxyModel(this)), m_events(new EventListModel(this)),
      m_growth(new QTimer(this)), m_detailsDone(std::make_shared<std::atomic<int>>(0)), m_saving(new QTimer(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_job);
    all->addWidget(m_stack, 1);

    m_cancel = m_waiting->addButton(tr("Cancel"));
    m_again = m_waiting->addButton(tr("Read again"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_readStop.request_stop(); });
    connect(m_again, &QPushButton::clicked, this, &TraceView::read);
    m_stack->addWidget(m_waiting);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(divider(Qt::Horizontal, content));
    column->addWidget(makeBar());
    column->addWidget(divider(Qt::Horizontal, content));
    m_density = new DensityLine(content);
    column->addWidget(m_density);
    auto *split = new QSplitter(Qt::Horizontal, content);
    split->setObjectName(QStringLiteral("kindsSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeKinds());
    split->addWidget(makeEvents());
    split->setSizes({270, 730});
    split->setStretchFactor(1, 1);
    auto *down = new QSplitter(Qt::Vertical, content);
    down->setObjectName(QStringLiteral("detailsSplit"));
    down->setChildrenCollapsible(false);
    down->addWidget(split);
    down->addWidget(makeDetails());
    down->setSizes({300, 150});
    down->setStretchFactor(0, 1);
    column->addWidget(down, 1);
    m_stack->addWidget(content);

    m_clock->setInterval(100ms);
    connect(m_clock, &QTimer::timeout, this, &TraceView::showProgress);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150ms);
    connect(m_typing, &QTimer::timeout, this, &TraceView::list);
    connect(m_density, &DensityLine::selectionChanged, this, [this] {
        showSelection();
        list();
    });
    connect(m_density, &DensityLine::viewChanged, this, &TraceView::showSelection);
    connect(m_density, &DensityLine::closerWanted, this, &TraceView::lookCloser);
    connect(m_kinds, &EventCountModel::tickedChanged, this, [this] {
        showKindNote();
        m_typing->start(); // several ticks come together
    });
    connect(m_events, &EventListModel::pageLoaded, this, [this](int first, int last) {
        if (m_detailRow >= first && m_detailRow <= last)
            showDetails();
    });
    setFocusProxy(m_eventView); // not the first field of the bar
    m_growth->setInterval(1s);
    connect(m_growth, &QTimer::timeout, this, &TraceView::lookForChange);
    m_saving->setSingleShot(true);
    m_saving->setInterval(500ms);
    connect(m_saving, &QTimer::timeout, this, &TraceView::saveLayout);
    // The window's own commands filter and refresh; these are found in its Panel menu.
    auto *again = new QAction(tr("Read again"), this);
    connect(again, &QAction::triggered, this, &TraceView::refresh);
    auto *columns = new QAction(tr("Choose columns…"), this);
    connect(columns, &QAction::triggered, this, [this] { showHeaderMenu({0, m_eventView->horizontalHeader()->height()}); });
    auto *save = new QAction(tr("Save the listed events as CSV…"), this);
    save->setShortcut(Qt::CTRL | Qt::Key_E);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, this, &TraceView::askWhereToSave);
    addActions({again, columns, save});
    read();
}

TraceView::~TraceView()
{
    m_readStop.request_stop();
    m_listStop.request_stop();
    m_detailsStop.request_stop();
    m_closerStop.request_stop();
    if (m_saving->isActive())
        saveLayout();
}

QWidget *TraceView::makeHead()
{
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    constexpr int columns = 4;
    for (int i = 0; i < 2 * columns; ++i) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        auto *label = new Words({}, Text::Second, Ink::Quiet, head);
        auto *value = new Words({}, Text::Base, Ink::Text, head);
        value->setElided(Qt::ElideMiddle);
        cell->addWidget(label);
        cell->addWidget(value);
        grid->addLayout(cell, i / columns, i % columns);
        m_facts.append(std::pair(label, value));
    }
    grid->setColumnStretch(0, 2);
    for (int i = 1; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    return head;
}

QWidget *TraceView::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(36);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_wholeButton = new QPushButton(tr("Whole trace"), bar);
    m_zoomButton = new QPushButton(tr("Zoom to selection"), bar);
    connect(m_wholeButton, &QPushButton::clicked, this, [this] {
        m_density->setSelection(std::nullopt);
        m_density->setView(m_density->whole());
    });
    connect(m_zoomButton, &QPushButton::clicked, this, [this] {
        if (const auto span = m_density->selection())
            m_density->setView(*span);
    });
    m_selectionWords = new Words({}, Text::Base, Ink::Quiet, bar);
    m_selectionWords->setElided(Qt::ElideRight);
    row->addWidget(m_wholeButton);
    row->addWidget(m_zoomButton);
    row->addWidget(m_selectionWords, 1);
    m_goTo = new QLineEdit(bar);
    m_goTo->setPlaceholderText(tr("Go to, s"));
    m_goTo->setAccessibleName(tr("Go to a time of the trace, in seconds"));
    m_goTo->setToolTip(tr("Seconds since the trace began; Enter chooses the first event from there on"));
    m_goTo->setFixedWidth(84);
    connect(m_goTo, &QLineEdit::returnPressed, this, [this] {
        bool ok = false;
        const double seconds = QLocale().toDouble(m_goTo->text().trimmed(), &ok);
        const double plain = ok ? seconds : m_goTo->text().trimmed().toDouble(&ok);
        if (ok)
            goToTime(plain);
        else
            Q_EMIT said(tr("Type a number of seconds, such as 12.5."));
    });
    row->addWidget(m_goTo);
    auto *copyPath = pushButton(tr("Copy path"), QStringLiteral("copy"), bar);
    connect(copyPath, &QPushButton::clicked, this, [this] {
        copyText(m_path);
        Q_EMIT said(tr("Copied: %1").arg(m_path));
    });
    row->addWidget(copyPath);
    return bar;
}

QWidget *TraceView::makeEvents()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = tracePaneHead(column, tr("Events"), m_listNote, pane);
    m_progress = new QProgressBar(pane);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(80, 8);
    m_progress->setAccessibleName(tr("Looking for events"));
    m_progress->hide();
    m_listCancel = new QPushButton(tr("Cancel"), pane);
    m_listCancel->hide();
    connect(m_listCancel, &QPushButton::clicked, this, [this] { m_listStop.request_stop(); });
    m_filterField = new SearchField(tr("Filter (Ctrl+F)"), pane);
    m_filterField->setAccessibleName(tr("Filter events by text"));
    m_filterField->setMinimumWidth(120);
    m_filterField->setMaximumWidth(260);
    m_filterField->setToolTip(tr("Words that all must be in an event, and of one thing: provider:Kestrel event:Start thread:27 "
                                 "after:1.5 before:2 or any field of the payload, such as Reason:Induced. "
                                 "\"Two words\" in quotes stand together."));
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const auto words = events::EventMatcher::words(typed.toStdString());
        m_eventDelegate->setMatch(words.empty() ? QString() : QString::fromStdString(words.front()));
        m_typing->start();
    });
    connect(m_filterField, &QLineEdit::returnPressed, this, &TraceView::list); // once more what was cancelled
    auto *copy = iconButton(QStringLiteral("copy"), tr("Copy the chosen events"), pane);
    connect(copy, &QToolButton::clicked, this, &TraceView::copyRows);
    row->addWidget(m_progress);
    row->addWidget(m_listCancel);
    auto *save = iconButton(QStringLiteral("export"), tr("Save the listed events as CSV…"), pane);
    connect(save, &QToolButton::clicked, this, &TraceView::askWhereToSave);
    row->addWidget(m_filterField, 1);
    row->addWidget(copy);
    row->addWidget(save);

    m_listStack = new QStackedWidget(pane);
    m_eventView = new QTableView(m_listStack);
    m_eventView->setModel(m_events);
    m_eventView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_eventView->setShowGrid(false);
    m_eventView->setWordWrap(false);
    m_eventView->setFrameShape(QFrame::NoFrame);
    m_eventView->setTabKeyNavigation(false);
    m_eventView->setCornerButtonEnabled(false);
    m_eventView->setAccessibleName(tr("Events in the order of time"));
    QHeaderView *rows = m_eventView->verticalHeader();
    rows->hide();
    rows->setMinimumSectionSize(20);
    rows->setDefaultSectionSize(20);
    rows->setSectionResizeMode(QHeaderView::Fixed); // nothing is measured: there may be millions
    m_eventView->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    QHeaderView *header = m_eventView->horizontalHeader();
    header->setSelectionModel(new QItemSelectionModel(m_events, header)); // none: it would ask of every row whether it is chosen
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TraceView::showHeaderMenu);
    offerMenu(header, tr("Columns"), [this](QMenu *menu) { fillHeaderMenu(menu); });
    connect(header, &QHeaderView::sectionResized, this, &TraceView::rememberColumns);
    connect(header, &QHeaderView::sectionMoved, this, &TraceView::rememberColumns);
    const QList<int> widths{68, 100, 130, 56, 300}; // the payload begins in a window of 1024, too
    for (int i = 0; i < widths.size(); ++i)
        header->resizeSection(i, widths[i]);
    m_eventDelegate = new TableDelegate(m_eventView);
    m_eventDelegate->setQuietColumns({EventListModel::Provider});
    m_eventDelegate->setRowHeight(20);
    QSet<int> sentences;
    for (int i = EventListModel::Payload; i < 64; ++i)
        sentences.insert(i);
    m_eventDelegate->setSentenceColumns(sentences);
    m_eventView->setItemDelegate(m_eventDelegate);
    connect(m_eventView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_detailRow = current.isValid() ? current.row() : -1;
        showDetails();
    });
    auto *copyKey = new QAction(m_eventView);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    connect(copyKey, &QAction::triggered, this, &TraceView::copyRows);
    m_eventView->addAction(copyKey);
    m_listStack->addWidget(m_eventView);
    m_noMatch = new EmptyState(m_listStack);
    m_noMatch->setIcon(QStringLiteral("filter"));
    m_noMatch->setHeading(tr("Nothing matches"));
    m_showAll = m_noMatch->addButton(tr("Show all events"), true);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_filterField->clear();
        m_kinds->tickAll();
        m_density->setSelection(std::nullopt);
        list();
    });
    m_listStack->addWidget(m_noMatch);
    column->addWidget(m_listStack, 1);
    return pane;
}

QWidget *TraceView::makeDetails()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(QStringLiteral("stackSplit"));
    split->setChildrenCollapsible(false);
    m_details = new QTreeWidget(split);
    m_details->setColumnCount(2);
    m_details->setHeaderLabels({tr("Field"), tr("Value")});
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setUniformRowHeights(true);
    m_details->setAllColumnsShowFocus(true);
    m_details->header()->resizeSection(0, 150);
    m_details->setAccessibleName(tr("Details of the event"));
    m_details->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_details, &QWidget::customContextMenuRequested, this, &TraceView::showFieldMenu);
    offerMenu(m_details, m_details->accessibleName(), [this](QMenu *menu) { fillFieldMenu(menu); });
    auto *copyValue = new QAction(m_details);
    copyValue->setShortcut(QKeySequence::Copy);
    copyValue->setShortcutContext(Qt::WidgetShortcut);
    connect(copyValue, &QAction::triggered, this, [this] {
        if (const auto *item = m_details->currentItem())
            copyText(item->text(1));
    });
    m_details->addAction(copyValue);
    m_details->setMinimumHeight(64);
    split->addWidget(m_details);
    m_stackPane = new StackPane(split);
    connect(m_stackPane, &StackPane::said, this, &TraceView::said);
    connect(m_stackPane, &StackPane::cancelled, this, [this] { m_detailsStop.request_stop(); });
    split->addWidget(m_stackPane);
    split->setSizes({420, 560});
    split->setStretchFactor(1, 1);
    return split;
}

void TraceView::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_readStop = {};
    m_done->store(0);
    m_growth->stop();
    m_stack->setCurrentIndex(0);
    m_waiting->setHeading({});
    m_waiting->setSentence({}); // said when it takes longer than 0.3 s
    m_waiting->setToolTip({});
    m_cancel->hide();
    m_again->hide();
    m_clock->start();
    QTimer::singleShot(300ms, m_cancel, [this] {
        if (m_isReading) {
            m_cancel->show();
            showProgress();
        }
    });
    auto work = [path = m_path, stop = m_readStop.get_token(), done = m_done] {
        const FileState state = FileState::of(path);
        return Read{TraceIndex::read(QFileInfo(path).filesystemFilePath(), stop,
                                     [&done](std::uint64_t at, std::uint64_t of) {
                                         done->store(int(of == 0 ? 0 : double(at) * 1000.0 / double(of)));
                                     }),
                    state};
    };
    runOnWorker(
        this, std::move(work),
        [this](Read &&read) {
            m_isReading = false;
            m_fileState = read.state;
            showTrace(std::move(read.index));
        },
        longWork());
}

void TraceView::showProgress()
{
    const int perMille = m_done->load();
    if (m_isReading) {
        if (m_cancel->isVisibleTo(m_waiting))
            m_waiting->setSentence(tr("Reading %1, %2 %.").arg(QFileInfo(m_path).fileName(), QString::number(perMille / 10)));
        return;
    }
    m_progress->setValue(perMille);
}

bool TraceView::isUnreadable(const TraceSummary &summary)
{
    return summary.outcome == TraceSummary::Outcome::NoTrace || (summary.stopped && summary.eventCount == 0);
}

void TraceView::showTrace(std::shared_ptr<const TraceIndex> index)
{
    m_clock->stop();
    const TraceSummary &summary = index->summary();
    const QString name = QFileInfo(m_path).fileName();
    if (isUnreadable(summary)) {
        m_cancel->hide();
        m_again->show();
        if (m_eventView->hasFocus())
            m_again->setFocus();
        m_waiting->setIcon(QStringLiteral("document"));
        m_waiting->setHeading(summary.stopped ? tr("Not read") : tr("No trace"));
        m_waiting->setSentence(summary.stopped ? tr("Reading %1 was cancelled.").arg(name)
                               : summary.error.empty()
                                   ? tr("%1 is not a .nettrace or .netperf file.").arg(name)
                                   : tr("%1 cannot be read as a trace: %2").arg(name, faultWords(summary)));
        m_waiting->setToolTip(QString::fromStdString(summary.error));
        return;
    }
    m_index = std::move(index);
    m_traceDetails.reset();
    showFacts();
    m_density->setTrace(m_index);
    m_kinds->setCounts(m_index->summary().events);
    m_kindView->expandAll();
    showKindNote();
    showSelection();
    m_stack->setCurrentIndex(1);
    m_shownFilter.reset();
    showState();
    list();
    readDetails();
    m_growth->start();
}

void TraceView::showState()
{
    const TraceSummary &summary = m_index->summary();
    const Format format;
    if (summary.stopped)
        warn(ui::Shape::NeedsCare, tr("Reading was cancelled; what was read until then is shown."), {}, tr("Read again"),
             [this] { refresh(); });
    else if (summary.outcome == TraceSummary::Outcome::Cut)
        warn(ui::Shape::NeedsCare,
             summary.fault == nettrace::ReadFault::Damaged
                 ? tr("The file is damaged. What could be read is shown. A repaired copy opens in other tools, too.")
                 : tr("The file breaks off before its end. Everything before is shown. A repaired copy opens in other tools, too."),
             summary.error, tr("Repair…"), [this] { repair(); });
    else if (summary.droppedEvents > 0)
        warn(ui::Shape::NeedsCare,
             tr("The runtime dropped %1 events because its buffer was full; what is missing is marked in the time line. "
                "A larger buffer or fewer providers keep all.")
                 .arg(format.count(qint64(summary.droppedEvents))),
             {});
    else if (!summary.warnings.empty())
        warn(ui::Shape::NeedsCare, tr("Parts of the file could not be understood and were passed over."), summary.warnings.front());
    else
        m_banner->hide();
}

/// What is only said in English, for those who know the format, is in the tooltip.
void TraceView::warn(ui::Shape shape, const QString &sentence, const std::string &details, const QString &button,
                     std::function<void()> mend)
{
    m_banner->show(shape, sentence, button, std::move(mend));
    m_banner->setToolTip(QString::fromStdString(details));
}

void TraceView::showFacts()
{
    const Format format;
    const TraceSummary &summary = m_index->summary();
    const events::TraceProcess &process = m_index->process();
    const bool whole = summary.outcome == TraceSummary::Outcome::Whole;
    const QString pid = summary.info ? QString::number(summary.info->processId) : Format::unknown();
    const QString system = QStringList{QString::fromStdString(process.operatingSystem), QString::fromStdString(process.architecture)}.join(u' ').trimmed();
    QStringList runtime;
    if (!process.runtimeVersion.empty())
        runtime.append(QStringLiteral(".NET ") + QString::fromStdString(process.runtimeVersion));
    if (!system.isEmpty())
        runtime.append(system);
    const QString formatName = (summary.formatVersion == 3 ? QStringLiteral("netperf ") : QStringLiteral("nettrace "))
        + QString::number(summary.formatVersion);
    const QDateTime started =
        summary.info ? QDateTime::fromMSecsSinceEpoch(summary.info->syncUtcNs / 1'000'000) : QDateTime();
    const QString command = process.commandLine.empty() ? tr("process %1").arg(pid)
                                                        : tr("%1 (process %2)").arg(EnvironmentModel::withoutSecrets(QString::fromStdString(process.commandLine)), pid);
    const QList<std::pair<QString, QString>> facts{
        {tr("Process"), command},
        {tr("Started"), started.isValid() ? format.timeFull(started) : Format::unknown()},
        {tr("Length"), summary.durationNs < 60'000'000'000 ? DensityLine::lengthText(summary.durationNs)
                                                           : format.duration(std::chrono::milliseconds(summary.durationNs / 1'000'000))},
        {tr("Whole"), summary.stopped ? tr("not known, reading was cancelled")
                          : whole ? tr("yes") : tr("no, it breaks off")},
        {tr("Runtime"), runtime.isEmpty() ? Format::unknown() : runtime.join(QStringLiteral(", "))},
        {tr("File"), format.byteSize(summary.sizeBytes) + QStringLiteral(", ") + formatName},
        {tr("Events"), format.count(qint64(summary.eventCount))},
        {tr("Dropped"), summary.droppedEvents == 0 ? tr("none") : format.count(qint64(summary.droppedEvents))},
    };
    for (qsizetype i = 0; i < facts.size(); ++i) {
        m_facts[i].first->setText(facts[i].first);
        m_facts[i].second->setWords(facts[i].second);
        m_facts[i].second->setInk(Ink::Text);
    }
    m_facts[3].second->setInk(whole ? Ink::Good : Ink::Warn);
    if (summary.droppedEvents > 0)
        m_facts[7].second->setInk(Ink::Warn);
}

events::EventFilter TraceView::filter() const
{
    events::EventFilter filter;
    if (!m_kinds->areAllTicked())
        filter.kinds = m_kinds->ticked();
    if (const auto span = m_density->selection()) {
        filter.fromUtcNs = m_index->firstUtcNs() + span->from;
        filter.toUtcNs = m_index->firstUtcNs() + span->to;
    }
    filter.text = m_filterField->text().trimmed().toStdString();
    return filter;
}

void TraceView::list()
{
    if (!m_index)
        return;
    m_typing->stop();
    if (m_isListing) { // one at a time: what is at work ends soon
        m_isAskedAgain = true;
        m_listStop.request_stop();
        return;
    }
    if (m_shownFilter == filter())
        return;
    m_isListing = true;
    m_isAskedAgain = false;
    m_listStop = {};
    m_done->store(0);
    m_clock->start();
    QTimer::singleShot(300ms, this, [this] {
        m_progress->setVisible(m_isListing);
        m_listCancel->setVisible(m_isListing);
    });
    struct Found
    {
        EventListing listing;
        bool isWhole = true;
    };
    auto work = [index = m_index, wanted = filter(), chosen = m_chosenFields, stop = m_listStop.get_token(), done = m_done] {
        Found found;
        found.listing.fields = chosen;
        found.listing.index = index;
        found.listing.selection = index->select(wanted, stop, [&done](std::uint64_t at, std::uint64_t of) {
            done->store(int(of == 0 ? 0 : double(at) * 1000.0 / double(of)));
        });
        found.isWhole = !stop.stop_requested();
        if (std::count(wanted.kinds.begin(), wanted.kinds.end(), true) == 1) {
            const auto first = index->rows(found.listing.selection, 0, 1, stop);
            for (const auto &row : first) {
                found.listing.fields = ShownEvent::fieldNames(*row.metadata);
                found.listing.isOneKind = !found.listing.fields.isEmpty();
            }
        }
        return found;
    };
    const auto take = [this, wanted = filter()](Found &&found) {
        m_isListing = false;
        m_clock->stop();
        m_progress->hide();
        m_listCancel->hide();
        if (m_isAskedAgain) {
            m_isAskedAgain = false;
            list();
            return;
        }
        m_shownFilter = found.isWhole ? std::optional(wanted) : std::nullopt; // what was cancelled may be asked for again
        showListing(std::move(found.listing), found.isWhole);
    };
    runOnWorker(this, std::move(work), take, longWork());
}

void TraceView::showListing(EventListing listing, bool isWhole)
{
    const Format format;
    const QStringList before = m_events->listing().fields;
    const quint64 found = listing.selection.size();
    const bool sameColumns = before == listing.fields && m_events->listing().isOneKind == listing.isOneKind && m_events->listing().index;
    m_isArranging = true;
    m_events->setListing(std::move(listing));
    QHeaderView *header = m_eventView->horizontalHeader();
    if (!sameColumns) {
        const bool single = m_events->listing().isOneKind;
        for (int i = EventListModel::FirstField; i < m_events->columnCount(); ++i)
            header->resizeSection(i, 110);
        m_eventView->setColumnHidden(EventListModel::Provider, single);
        m_eventView->setColumnHidden(EventListModel::Payload, single);
        restoreColumns();
    }
    m_isArranging = false;
    QString note = tr("%1 of %2").arg(format.count(qint64(found)), format.count(qint64(m_index->summary().eventCount)));
    if (!isWhole)
        note = tr("%1 so far, cancelled").arg(format.count(qint64(found)));
    else if (found > quint64(EventListModel::mostRows))
        note = tr("the first %1 of %2").arg(format.count(EventListModel::mostRows), format.count(qint64(found)));
    m_listNote->setWords(note);
    const bool isEmpty = m_index->summary().eventCount == 0;
    m_noMatch->setHeading(isEmpty ? tr("This trace holds no events") : tr("Nothing matches"));
    m_showAll->setVisible(!isEmpty);
    m_noMatch->setSentence(isEmpty ? tr("Nothing that was asked for happened while it was recorded. Check the providers and their "
                                        "levels, and record for longer or while the program works.")
                           : m_filterField->text().trimmed().isEmpty()
                               ? tr("No event is in the span and of the kinds chosen.")
                               : tr("No event has “%1” in its provider, name or payload.").arg(m_filterField->text().trimmed()));
    m_listStack->setCurrentIndex(found == 0 && isWhole ? 1 : 0);
    m_detailRow = -1;
    if (m_events->rowCount() > 0)
        m_eventView->setCurrentIndex(m_events->index(0, EventListModel::Time));
    else
        showDetails();
    showSelection();
}

bool TraceView::isSettled() const
{
    return m_index && !m_isListing && !m_isAskedAgain && !m_typing->isActive() && !m_isRefreshing;
}

QString TraceView::listNote() const
{
    return m_listNote->words();
}

void TraceView::showSelection()
{
    const auto span = m_density->selection();
    m_zoomButton->setEnabled(span.has_value());
    m_wholeButton->setEnabled(span.has_value() || m_density->view() != m_density->whole());
    const Format format;
    if (!span) {
        m_selectionWords->setWords(tr("Drag over the time line to choose a span; W A S D zoom and pan."));
        return;
    }
    QString words = tr("Selected %1 s – %2 s, %3")
                        .arg(format.number(double(span->from) / 1e9, 4), format.number(double(span->to) / 1e9, 4),
                             DensityLine::lengthText(span->length()));
    if (m_shownFilter && m_shownFilter == filter()) {
        const qint64 count = qint64(m_events->listing().selection.size());
        words += QStringLiteral(", ")
                 + tr("%n event(s)", nullptr, int(std::min<qint64>(count, INT_MAX))) + QStringLiteral(", ")
                 + format.value(double(count) * 1e9 / double(std::max<qint64>(1, span->length())), {Unit::Kind::Count, true, {}}).joined();
    }
    m_selectionWords->setWords(words);
}

void TraceView::showDetails()
{
    m_details->clear();
    showStack();
    const auto shown = m_detailRow < 0 ? nullptr : m_events->event(m_detailRow);
    if (!shown)
        return;
    const events::EventRow &row = shown->row;
    const auto &metadata = *row.metadata;
    const auto &kind = m_events->listing().index->summary().events[row.kind]; // of what is listed, while a newer index is filtered
    const auto add = [this](QTreeWidgetItem *parent, const QString &name, const QString &value) {
        auto *item = new QTreeWidgetItem(QStringList{name, value});
        item->setToolTip(1, value);
        item->setFont(1, themeFont(Text::Base));
        if (parent)
            parent->addChild(item);
        else
            m_details->addTopLevelItem(item);
        return item;
    };
    const auto hex = [](quint64 value) -> QString { return QStringLiteral("0x") + QString::number(value, 16).toUpper(); };
    for (const auto &[name, value] : shown->values())
        add(nullptr, name, value)->setData(0, FieldRole, name);
    if (metadata.fields.empty() && !row.payload.empty())
        add(nullptr, tr("Payload"), shown->payload);
    else if (const QString rest = shown->unknownRest(); !rest.isEmpty())
        add(nullptr, tr("More bytes"), rest);
    auto *about = add(nullptr, tr("Event"), QString::fromStdString(kind.provider) + u'/' + QString::fromStdString(kind.name));
    add(about, tr("Time"), QString::fromStdString(nettrace::utcText(row.utcNs)));
    // Two numbers keep their order where words run to the left.
    const auto isolated = [this](const QString &value) {
        return isRightToLeft() ? QString(QChar(0x2066) + value + QChar(0x2069)) : value;
    };
    add(about, tr("Id, version"), isolated(QString::number(metadata.eventId) + QStringLiteral(", ") + QString::number(metadata.version)));
    add(about, tr("Level, keywords"), isolated(QString::number(metadata.level) + QStringLiteral(", ") + hex(metadata.keywords)));
    add(about, tr("Thread"), QString::number(row.threadId));
    if (row.captureThreadId != row.threadId)
        add(about, tr("Written by thread"), QString::number(row.captureThreadId));
    if (row.processor != 0xFFFFFFFF)
        add(about, tr("Processor"), QString::number(row.processor));
    if (row.activityId != nettrace::Guid{})
        add(about, tr("Activity"), QString::fromStdString(nettrace::guidText(row.activityId)));
    if (row.relatedActivityId != nettrace::Guid{})
        add(about, tr("Related activity"), QString::fromStdString(nettrace::guidText(row.relatedActivityId)));
    about->setExpanded(true);
}

} // namespace clrscope::ui
