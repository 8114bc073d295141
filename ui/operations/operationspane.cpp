// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationspane.h"

#include "format/format.h"
#include "operations/operationsmodel.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"
#include "shell/undo.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

namespace clrscope::ui {

using operations::Snapshot;

namespace {

/// Takes operations out of the list. The registry forgets them only once nobody can undo it any more.
class RemoveCommand : public QUndoCommand
{
public:
    RemoveCommand(EngineLink *link, QSet<QUuid> ids)
        : QUndoCommand(OperationsPane::tr("Remove %n operation(s)", nullptr, int(ids.size()))), m_link(link), m_ids(std::move(ids))
    {
    }
    ~RemoveCommand() override
    {
        if (m_link && m_isDone)
            m_link->forgetOperations(m_ids);
    }
    void redo() override { setRemoved(true); }
    void undo() override { setRemoved(false); }

private:
    void setRemoved(bool removed)
    {
        m_isDone = removed;
        if (!m_link)
            return;
        if (removed)
            m_link->hideOperations(m_ids);
        else
            m_link->showOperations(m_ids);
    }

    QPointer<EngineLink> m_link;
    QSet<QUuid> m_ids;
    bool m_isDone = false;
};

const QKeySequence detailsKey(Qt::ALT | Qt::Key_Return);
const QKeySequence revealKey(Qt::CTRL | Qt::Key_Return);

void reveal(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

QUuid idAt(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(OperationsModel::IdRole).toUuid();
}

QSet<QUuid> finishedOf(const QModelIndexList &rows)
{
    QSet<QUuid> ids;
    for (const QModelIndex &index : rows) {
        if (index.data(OperationsModel::FinalRole).toBool())
            ids.insert(index.data(OperationsModel::IdRole).toUuid());
    }
    return ids;
}

} // namespace

OperationsPane::OperationsPane(EngineLink *link, QUndoStack *undo, QWidget *parent)
    : QWidget(parent), m_link(link), m_undo(undo), m_model(new OperationsModel(this)), m_shown(new QSortFilterProxyModel(this)),
      m_view(new QTreeView), m_arrow(iconButton(QStringLiteral("chevron-down"), tr("Collapse operations"), this)),
      m_title(new Words(tr("Operations"), Text::Strong, Ink::Text, this)),
      m_summary(new Words({}, Text::Base, Ink::Quiet, this)), m_line(new QWidget(this)),
      m_undoLine(new UndoLine(undo, this)), m_search(new SearchField(tr("Filter (Ctrl+F)"), this)),
      m_clear(new QPushButton(tr("Clear finished"), this)), m_float(iconButton(QStringLiteral("float"), tr("Float operations"), this)),
      m_content(new QSplitter(Qt::Horizontal, this)), m_details(new QWidget), m_detailsMark(new ShapeMark(Shape::Running, m_details)),
      m_detailsTitle(new Words({}, Text::Strong, Ink::Text, m_details)),
      m_detailsText(new Words({}, Text::Base, Ink::Text, m_details))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_edge = divider(Qt::Horizontal, this); // the dock's own separator shows only while the table is open
    all->addWidget(m_edge);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(27);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_arrow);
    row->addWidget(m_title);
    row->addSpacing(6);
    row->addWidget(m_summary);
    m_lineRow = new QHBoxLayout(m_line);
    m_lineRow->setContentsMargins(0, 0, 0, 0);
    m_lineRow->setSpacing(8);
    row->addWidget(m_line);
    row->addStretch();
    row->addWidget(m_undoLine);
    m_search->setFixedSize(180, 22);
    row->addWidget(m_search);
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    m_clear->setObjectName(QStringLiteral("clearFinished"));
    m_clear->setToolTip(tr("Takes what has ended out of the list; files stay"));
    row->addWidget(m_clear);
    row->addWidget(m_float);
    all->addWidget(bar);

    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(OperationsModel::SortRole);
    m_view->setModel(m_shown);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Operations"));
    auto *delegate = new TableDelegate(m_view);
    delegate->setShapeColumn(OperationsModel::State, OperationsModel::ShapeRole);
    delegate->setButtonColumn(OperationsModel::Action);
    delegate->setQuietColumns({OperationsModel::Contents, OperationsModel::StartedBy, OperationsModel::GoesTo});
    delegate->setFaded(OperationsModel::FinalRole, false);
    m_view->setItemDelegate(delegate);
    connect(delegate, &TableDelegate::pressed, this, [this](const QModelIndex &index) { press(idAt(index)); });
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_search, &QLineEdit::textChanged, this, [this, delegate](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        delegate->setMatch(text.trimmed());
        refreshSummary();
    });
    m_view->header()->setSectionsMovable(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // newest first until one asks otherwise
    m_view->header()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    fitColumns();
    m_view->header()->setSectionResizeMode(OperationsModel::GoesTo, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(OperationsModel::Action, QHeaderView::Fixed);

    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(12, 8, 12, 8);
    details->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_detailsMark);
    head->addWidget(m_detailsTitle, 1);
    auto *close = iconButton(QStringLiteral("close"), tr("Close the details"), m_details);
    head->addWidget(close);
    details->addLayout(head);
    m_detailsText->setWordWrap(true);
    m_detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsText->setAlignment(Qt::AlignTop);
    m_detailsText->setContentsMargins(0, 0, 4, 0);
    auto *scroll = new QScrollArea(m_details);
    scroll->setWidget(m_detailsText);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_detailsText->setAutoFillBackground(false);
    details->addWidget(scroll, 1);
    m_details->hide();
    m_content->addWidget(m_view);
    m_content->addWidget(m_details);
    m_content->setStretchFactor(0, 3);
    m_content->setStretchFactor(1, 1);
    m_content->setChildrenCollapsible(false);
    all->addWidget(m_content, 1);

    connect(m_arrow, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_clear, &QPushButton::clicked, this, &OperationsPane::clearFinished);
    connect(close, &QToolButton::clicked, m_details, &QWidget::hide);
    connect(m_view, &QWidget::customContextMenuRequested, this, &OperationsPane::showMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (OperationsModel::Button(index.siblingAtColumn(0).data(OperationsModel::ButtonRole).toInt()) == OperationsModel::Button::Open)
            press(idAt(index));
        else
            showDetails();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const bool failed = m_view->currentIndex().siblingAtColumn(0).data(OperationsModel::StateRole).toInt()
            == int(operations::State::Failed);
        if (failed || m_details->isVisible())
            showDetails(); // an error is read in its place, without being asked for
    });
    const auto onKey = [this](const QKeySequence &key, auto run) {
        auto *shortcut = new QShortcut(key, m_view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(QKeySequence::Copy, [this] { copyRowsAsTsv(m_view); });
    onKey(QKeySequence::Delete, [this] {
        // Reached by Tab, the row with the focus is not selected yet.
        const QModelIndexList rows = m_view->selectionModel()->selectedRows();
        remove(finishedOf(rows.isEmpty() ? QModelIndexList{m_view->currentIndex().siblingAtColumn(0)} : rows));
    });
    onKey(detailsKey, [this] { showDetails(); });
    onKey(revealKey, [this] {
        if (const int at = m_model->rowOf(m_view->currentIndex().siblingAtColumn(0).data(OperationsModel::IdRole).toUuid()); at >= 0) {
            if (const QString path = OperationsModel::target(m_model->at(at)); QFileInfo(path).isAbsolute())
                reveal(path);
        }
    });

    connect(link, &EngineLink::operationAdded, this, [this](const Snapshot &s) {
        m_model->put(s);
        refreshSummary();
    });
    connect(link, &EngineLink::operationChanged, this, [this](const Snapshot &s) {
        m_model->put(s);
        refreshSummary();
        if (m_details->isVisible() && m_view->currentIndex().siblingAtColumn(0).data(OperationsModel::IdRole).toUuid() == s.id)
            showDetails();
    });
    connect(link, &EngineLink::operationRemoved, this, [this](const QUuid &id) {
        m_model->remove(id);
        refreshSummary();
    });
    const auto followRecordings = [this](const RecordingList &recordings) {
        QSet<QUuid> damaged;
        for (const Recording &recording : recordings) {
            if (recording.state == RecordingState::CutOff || recording.state == RecordingState::EventsLost)
                damaged.insert(recording.operation);
        }
        m_model->setDamaged(damaged);
    };
    connect(link, &EngineLink::recordingsChanged, this, followRecordings);
    followRecordings(link->recordings());
    connect(m_undoLine, &UndoLine::shownChanged, this, &OperationsPane::refreshSummary);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_model->tick(QDateTime::currentDateTimeUtc());
        refreshSummary();
    });
    m_clock.start();
    for (const Snapshot &s : link->operations())
        m_model->put(s);
    refreshSummary();
}

void OperationsPane::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_content->setVisible(!collapsed);
    m_edge->setVisible(collapsed);
    const QString text = collapsed ? tr("Expand operations") : tr("Collapse operations");
    const QString aside = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    m_arrow->setIcon(icon(collapsed ? aside : QStringLiteral("chevron-down")));
    m_arrow->setToolTip(text);
    m_arrow->setAccessibleName(text);
    refreshSummary();
    Q_EMIT collapsedChanged(collapsed);
}

void OperationsPane::refreshSummary()
{
    const bool hasFinished = m_model->rowCount() > int(m_model->running().size());
    m_clear->setVisible(!m_collapsed && hasFinished && m_undoLine->isHidden());
    m_search->setVisible(!m_collapsed && m_undoLine->isHidden());
    const QString shown = tr("%1 of %2", "shown of all").arg(m_shown->rowCount()).arg(m_model->rowCount());
    m_summary->setWords(m_search->text().trimmed().isEmpty() ? m_model->summary() : QString(shown + u" · " + m_model->summary()));
    const auto running = m_model->running();
    m_summary->setVisible(!m_collapsed || running.isEmpty());
    m_line->setVisible(m_collapsed && !running.isEmpty());
    if (!m_line->isVisibleTo(this)) {
        m_lineKey.clear();
        return;
    }
    // Widgets of the line are rebuilt only when other operations run; their numbers change in place.
    QString key;
    for (const Snapshot &s : running)
        key += s.id.toString() + QString::number(int(phase(s))) + QString::number(int(s.isStoppable)) + u';';
    const int done = m_model->count(operations::State::Succeeded);
    const int failed = m_model->count(operations::State::Failed);
    key += QString::number(done) + u'/' + QString::number(failed);
    const bool rebuild = key != m_lineKey;
    m_lineKey = key;
    if (rebuild) {
        while (QLayoutItem *item = m_lineRow->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
    }
    const Format format;
    int at = 0;
    constexpr int most = 2;
    for (qsizetype i = 0; i < std::min<qsizetype>(running.size(), most); ++i) {
        const Snapshot &s = running[i];
        const int row = m_model->rowOf(s.id);
        QString text = OperationsModel::kindText(s.kind) + u' ' + s.process.name;
        if (phase(s) == operations::State::Stopping)
            text += tr(", draining");
        else
            text += u' ' + format.duration(m_model->elapsed(row));
        text += u" · " + format.byteSize(s.bytesWritten);
        if (m_model->rate(row) > 0)
            text += u" · " + format.byteRate(m_model->rate(row)).joined();
        if (s.initiator != QLatin1String("Window"))
            text += tr(", for %1", "%1 is a client's address").arg(s.initiator);
        if (rebuild) {
            m_lineRow->addWidget(new ShapeMark(OperationsModel::shape(phase(s)), m_line));
            auto *words = new Words(text, Text::Base, Ink::Text, m_line);
            words->setElided(Qt::ElideRight);
            m_lineRow->addWidget(words);
            const auto what = OperationsModel::button(s);
            auto *button = pushButton(OperationsModel::buttonText(what),
                                      what == OperationsModel::Button::Stop ? QStringLiteral("stop") : QString(), m_line);
            button->setAccessibleName(tr("%1: %2", "button, operation").arg(button->text(), text));
            button->setMaximumHeight(20);
            connect(button, &QPushButton::clicked, this, [this, id = s.id] { press(id); });
            m_lineRow->addWidget(button);
            m_lineRow->addSpacing(8);
        } else if (auto *words = qobject_cast<Words *>(m_lineRow->itemAt(at + 1)->widget())) {
            words->setWords(text);
        }
        at += 4;
    }
    if (rebuild) {
        if (running.size() > most)
            m_lineRow->addWidget(new Words(tr("%n more", nullptr, int(running.size()) - most), Text::Base, Ink::Quiet, m_line));
        if (done > 0) {
            m_lineRow->addWidget(new ShapeMark(Shape::Done, m_line));
            m_lineRow->addWidget(new Words(tr("%n done", nullptr, done), Text::Base, Ink::Quiet, m_line));
        }
        if (failed > 0) {
            m_lineRow->addWidget(new ShapeMark(Shape::Failed, m_line));
            m_lineRow->addWidget(new Words(tr("%n failed", nullptr, failed), Text::Base, Ink::Text, m_line));
        }
    }
}

void OperationsPane::press(const QUuid &id)
{
    const int at = m_model->rowOf(id);
    if (at < 0)
        return;
    const Snapshot s = m_model->at(at);
    switch (OperationsModel::button(s)) {
    case OperationsModel::Button::None:
        break;
    case OperationsModel::Button::Stop:
        m_link->stopOperation(id);
        break;
    case OperationsModel::Button::Cancel:
    case OperationsModel::Button::FinishNow:
        m_link->cancelOperation(id);
        break;
    case OperationsModel::Button::Open:
        Q_EMIT openFile(OperationsModel::target(s));
        break;
    case OperationsModel::Button::Reveal:
        reveal(OperationsModel::target(s));
        break;
    }
}

void OperationsPane::showMenu(const QPoint &pos)
{
    // The menu key asks from wherever the pointer is: it means the row with the focus.
    const bool isByKey = !m_view->viewport()->underMouse() || !m_view->indexAt(pos).isValid();
    const QModelIndex index = isByKey ? m_view->currentIndex() : m_view->indexAt(pos);
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_view->viewport()->mapToGlobal(isByKey ? m_view->visualRect(index).bottomLeft() : pos));
}

void OperationsPane::fillMenu(QMenu *menu)
{
    const QModelIndex index = m_view->currentIndex().siblingAtColumn(0);
    const int row = index.isValid() ? m_model->rowOf(index.data(OperationsModel::IdRole).toUuid()) : -1;
    const bool isChosen = row >= 0;
    const Snapshot s = isChosen ? m_model->at(row) : Snapshot();
    const QString path = isChosen ? OperationsModel::target(s) : QString();
    const bool isFile = QFileInfo(path).isAbsolute();
    const auto add = [menu, this](const QString &text, bool enabled, auto handler, const QKeySequence &key = {}) {
        auto *action = menu->addAction(text);
        action->setEnabled(enabled);
        action->setShortcut(key); // told here; the table itself listens to it
        connect(action, &QAction::triggered, this, handler);
    };
    add(tr("Stop and keep"), s.isStoppable, [this, s] { m_link->stopOperation(s.id); });
    add(tr("Cancel"), isChosen && !isFinal(s.state), [this, s] { m_link->cancelOperation(s.id); });
    menu->addSeparator();
    add(tr("Open"), isChosen && OperationsModel::button(s) == OperationsModel::Button::Open, [this, path] { Q_EMIT openFile(path); },
        QKeySequence(Qt::Key_Return));
    add(tr("Show in its folder"), isFile, [path] { reveal(path); }, revealKey);
    add(tr("Copy path"), isFile, [this, path] {
        copyText(path);
        Q_EMIT said(tr("Copied: %1").arg(path));
    });
    add(tr("Copy operation id"), isChosen, [this, s] {
        copyText(s.id.toString(QUuid::WithoutBraces));
        Q_EMIT said(tr("Copied: %1").arg(s.id.toString(QUuid::WithoutBraces)));
    });
    menu->addSeparator();
    add(tr("Details"), isChosen, [this] { showDetails(); }, detailsKey);
    QSet<QUuid> finished = finishedOf(m_view->selectionModel()->selectedRows());
    if (isChosen && !m_view->selectionModel()->isRowSelected(index.row(), index.parent()))
        finished = finishedOf({index});
    add(tr("Remove from the list"), !finished.isEmpty(), [this, finished] { remove(finished); }, QKeySequence(Qt::Key_Delete));
}

void OperationsPane::showDetails()
{
    const QModelIndex index = m_view->currentIndex().siblingAtColumn(0);
    const int row = index.isValid() ? m_model->rowOf(index.data(OperationsModel::IdRole).toUuid()) : -1;
    if (row < 0) {
        m_details->hide();
        return;
    }
    const Snapshot &s = m_model->at(row);
    const Format format;
    m_detailsMark->setShape(Shape(index.data(OperationsModel::ShapeRole).toInt()));
    m_detailsTitle->setWords(QString(OperationsModel::kindText(s.kind) + u' ' + s.process.name + u", " + index.data().toString()));
    QStringList lines;
    if (s.error)
        lines << s.error->message.translated();
    if (!s.note.isEmpty())
        lines << s.note.translated();
    lines << tr("Started %1 by %2.").arg(format.time(s.createdUtc), OperationsModel::initiatorText(s));
    const QString where = OperationsModel::target(s);
    if (!where.isEmpty())
        lines << tr("Goes to %1").arg(where);
    if (s.events > 0 || s.droppedEvents > 0)
        lines << tr("%1 events, %2 dropped").arg(format.count(qint64(s.events)), format.count(qint64(s.droppedEvents)));
    if (!s.tags.isEmpty())
        lines << tr("Tags: %1").arg(s.tags.join(QStringLiteral(", ")));
    lines << s.id.toString(QUuid::WithoutBraces);
    m_detailsText->setWords(lines.join(u'\n'));
    if (!m_details->isVisible()) {
        m_details->show();
        constexpr int beside = 300; // the buttons at the rows' ends stay in sight
        m_content->setSizes({std::max(200, m_content->width() - beside), beside});
    }
}

void OperationsPane::clearFinished()
{
    QSet<QUuid> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isFinal(m_model->at(row).state))
            ids.insert(m_model->at(row).id);
    }
    remove(ids);
}

void OperationsPane::remove(const QSet<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    m_undo->push(new RemoveCommand(m_link, ids));
    m_undoLine->offer(tr("%n operation(s) removed, files kept", nullptr, int(ids.size())));
    refreshSummary();
}

/// As wide as the longest words of the language; a width chosen by hand is restored over it.
void OperationsPane::fitColumns()
{
    using Model = OperationsModel;
    using enum operations::State;
    QStringList states;
    for (const auto state : {Starting, Running, Succeeded, Failed, Cancelled}) {
        Snapshot one;
        one.state = state;
        states << Model::stateText(one);
    }
    states << OperationsModel::tr("Draining %1", "%1 a length of time").arg(Format().duration(std::chrono::seconds(59)));
    QStringList kinds;
    for (const auto kind : {operations::Kind::Trace, operations::Kind::Dump, operations::Kind::GcDump, operations::Kind::LiveMetrics})
        kinds << Model::kindText(kind);
    QStringList buttons;
    for (const auto button : {Model::Button::Stop, Model::Button::Cancel, Model::Button::FinishNow, Model::Button::Open, Model::Button::Reveal})
        buttons << Model::buttonText(button);
    const QList<int> widths{columnWidth(states) + 20, columnWidth(kinds), 140, 128, 104, 64, 84, 84, 380, columnWidth(buttons) + 8};
    for (int column = 0; column < widths.size(); ++column)
        m_view->header()->resizeSection(column, std::max(widths[column], headerWidth(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())));
}

QByteArray OperationsPane::columnState() const
{
    return m_view->header()->saveState();
}

void OperationsPane::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty() && m_view->header()->restoreState(state)) {
        m_view->header()->setSectionResizeMode(OperationsModel::GoesTo, QHeaderView::Stretch);
        m_view->header()->setSectionResizeMode(OperationsModel::Action, QHeaderView::Fixed);
    }
}

} // namespace clrscope::ui
