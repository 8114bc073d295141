// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two tables of the recorder: providers of the next recording, recordings there are.
#include "recorder/tracespanel.h"

#include "format/format.h"
#include "processes/processlistmodel.h"
#include "recorder/presetbar.h"
#include "recorder/providermodel.h"
#include "recorder/recordingsmodel.h"
#include "shell/enginelink.h"
#include "shell/menus.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"
#include "shell/undo.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

namespace {

/// A table that lays its columns out again whenever it has other room.
class FittedTable : public QTreeView
{
public:
    FittedTable(QWidget *parent, std::function<void()> fit) : QTreeView(parent), m_fit(std::move(fit))
    {
        setRootIsDecorated(false);
        setItemsExpandable(false);
        setUniformRowHeights(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        header()->setSectionsMovable(true);
        header()->setStretchLastSection(false);
        header()->setMinimumSectionSize(28);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        if (event->oldSize().width() != event->size().width())
            m_fit();
    }

private:
    std::function<void()> m_fit;
};

/// Rows of the provider table as they were and are; any edit by hand is one.
class ProvidersCommand : public QUndoCommand
{
public:
    struct Rows
    {
        QStringList profiles;
        QList<ProviderChoice> providers;
        bool isEdited = false;
    };
    ProvidersCommand(TracesPanel *panel, Rows before, Rows after, const QString &text)
        : QUndoCommand(text), m_panel(panel), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void redo() override { m_panel->setProviders(m_after.profiles, m_after.providers, m_after.isEdited); }
    void undo() override { m_panel->setProviders(m_before.profiles, m_before.providers, m_before.isEdited); }

private:
    TracesPanel *m_panel; ///< owns the stack we are on
    Rows m_before;
    Rows m_after;
};

} // namespace

QWidget *TracesPanel::makeProviders()
{
    m_providerCard = new Card(tr("Providers of the next recording"), this);
    m_providers = new ProviderModel(this);
    m_providerView = new FittedTable(m_providerCard, [this] { fitProviderColumns(); });
    m_providerView->setModel(m_providers);
    m_providerView->setItemDelegate(new ProviderDelegate(m_providerView));
    m_providerView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_providerView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                    | QAbstractItemView::SelectedClicked);
    m_providerView->setAccessibleName(tr("Providers"));
    m_providerView->setMinimumHeight(150);
    m_providerView->header()->setSectionsMovable(false);
    m_providerView->setContextMenuPolicy(Qt::CustomContextMenu);
    m_providerUndo = new UndoLine(m_undo, m_providerCard);
    m_providerCard->titleBar()->addWidget(m_providerUndo);
    connect(m_providerUndo, &UndoLine::shownChanged, this, &TracesPanel::arrange);
    m_restore = new QPushButton(tr("Restore"), m_providerCard);
    m_restore->setAutoDefault(false);
    m_restore->setToolTip(tr("Back to what the profiles say"));
    m_restore->setObjectName(QStringLiteral("restoreProviders"));
    m_providerCard->titleBar()->addWidget(m_restore);
    m_saveAs = new QPushButton(tr("Save as preset…"), m_providerCard);
    m_saveAs->setAutoDefault(false);
    m_providerCard->titleBar()->addWidget(m_saveAs);
    connect(m_saveAs, &QPushButton::clicked, this, [this] { m_presets->startSaving(); });
    m_providerCard->body()->addWidget(m_providerView);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const RecordingChoice before = m_choice;
        setProviders(m_choice.profiles, {}, false);
        takeProviders(before, tr("Restore providers"));
    });
    connect(m_providers, &ProviderModel::edited, this, [this] {
        const RecordingChoice before = m_choice;
        QString what = tr("Change providers");
        for (const ProviderChoice &row : effectiveProviders(before)) {
            const auto &now = m_providers->providers();
            if (now.size() < effectiveProviders(before).size()
                && std::none_of(now.begin(), now.end(), [&row](const ProviderChoice &r) { return r.provider.name == row.provider.name; }))
                what = tr("Remove %1", "%1 a provider").arg(row.provider.name);
        }
        m_choice.providers = m_providers->providers();
        m_choice.isEdited = m_choice.providers != providersOf(m_choice.profiles);
        refresh();
        takeProviders(before, what);
        if (m_choice.providers.size() < effectiveProviders(before).size())
            m_providerUndo->offer(tr("Provider removed"));
    });
    connect(m_providers, &ProviderModel::refused, this, &TracesPanel::said);
    connect(m_providerView, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(ProviderModel::AddRole).toBool())
            m_providerView->edit(index.siblingAtColumn(ProviderModel::Name));
        else if (index.column() == ProviderModel::On)
            m_providers->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                                 Qt::CheckStateRole);
    });
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_providerView);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] {
        const QModelIndex on = m_providerView->currentIndex().siblingAtColumn(ProviderModel::On);
        if (on.isValid() && !on.data(ProviderModel::AddRole).toBool())
            m_providers->setData(on, on.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                                 Qt::CheckStateRole);
    });
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_providerView);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, [this] { m_providers->removeProvider(m_providerView->currentIndex().row()); });
    copyRowsByKey(m_providerView);
    connect(m_providerView, &QWidget::customContextMenuRequested, this, &TracesPanel::showProviderMenu);
    offerMenu(m_providerView, m_providerView->accessibleName(), [this](QMenu *menu) { fillProviderMenu(menu); });
    return m_providerCard;
}

void TracesPanel::takeProviders(const RecordingChoice &before, const QString &what)
{
    m_undo->push(new ProvidersCommand(this, {before.profiles, before.providers, before.isEdited},
                                      {m_choice.profiles, m_choice.providers, m_choice.isEdited}, what));
}

/// The names take what is left; nothing needs to be scrolled sideways.
void TracesPanel::fitProviderColumns()
{
    using Model = ProviderModel;
    auto *header = m_providerView->header();
    const int room = m_providerView->viewport()->width();
    QStringList levels;
    for (quint32 level = 0; level <= 5; ++level)
        levels << artifacts::eventLevelName(level);
    const int levelWidth = std::max(columnWidth(levels) + (room > 560 ? 20 : 0),
                                    QFontMetrics(themeFont(Text::Header)).horizontalAdvance(tr("Level")) + 20);
    const int hexWidth = QFontMetrics(themeFont(Text::Mono)).horizontalAdvance(QStringLiteral("0xF00000000000")) + 18;
    const int keywords = room > 560 ? std::max(160, hexWidth) : hexWidth;
    const int arguments = room > 560 ? std::max(100, (room - 400) / 3) : 0;
    m_providerView->setColumnHidden(Model::Arguments, arguments == 0);
    header->setSectionResizeMode(Model::On, QHeaderView::Fixed);
    header->resizeSection(Model::On, 32);
    header->resizeSection(Model::Level, levelWidth);
    header->resizeSection(Model::Keywords, keywords);
    if (arguments > 0)
        header->resizeSection(Model::Arguments, arguments);
    header->resizeSection(Model::Name, std::max(100, room - 32 - levelWidth - keywords - arguments));
}

void TracesPanel::showProviderMenu(const QPoint &pos)
{
    if (const QModelIndex index = m_providerView->indexAt(pos); index.isValid())
        m_providerView->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillProviderMenu(menu);
    if (!menu->isEmpty())
        menu->popup(m_providerView->viewport()->mapToGlobal(pos));
}

void TracesPanel::fillProviderMenu(QMenu *menu)
{
    const QModelIndex index = m_providerView->currentIndex();
    if (!index.isValid() || index.data(ProviderModel::AddRole).toBool())
        return;
    const auto edit = [&](const QString &text, int column) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, at = QPersistentModelIndex(index.siblingAtColumn(column))] {
            m_providerView->setColumnHidden(at.column(), false); // in a narrow table it may be out of sight
            m_providerView->edit(at);
        });
    };
    edit(tr("Change keywords…"), ProviderModel::Keywords);
    edit(tr("Change level…"), ProviderModel::Level);
    edit(tr("Change arguments…"), ProviderModel::Arguments);
    menu->addSeparator();
    auto *remove = menu->addAction(icon(QStringLiteral("trash")), tr("Remove"));
    remove->setShortcut(QKeySequence::Delete); // told here; the table itself listens to it
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, [this, at = QPersistentModelIndex(index)] {
        if (at.isValid())
            m_providers->removeProvider(at.row());
    });
}

QWidget *TracesPanel::makeRecordings()
{
    m_recordingCard = new Card(tr("Recordings of %1").arg(ProcessListModel::title(m_process)), this);
    m_recordings = new RecordingsModel(this);
    m_sortedRecordings = new QSortFilterProxyModel(this);
    m_sortedRecordings->setSourceModel(m_recordings);
    m_sortedRecordings->setSortRole(RecordingsModel::SortRole);
    m_recordingView = new FittedTable(m_recordingCard, [this] { fitRecordingColumns(); });
    m_recordingView->setModel(m_sortedRecordings);
    m_recordingView->setAllColumnsShowFocus(true);
    m_recordingView->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recordingView->setAccessibleName(tr("Recordings"));
    m_recordingView->setMinimumHeight(110);
    auto *delegate = new TableDelegate(m_recordingView);
    delegate->setShapeColumn(RecordingsModel::State, RecordingsModel::ShapeRole);
    delegate->setQuietColumns({RecordingsModel::Contents});
    delegate->setRowHeight(20);
    m_recordingView->setItemDelegate(delegate);
    delegate->setSentenceColumns({RecordingsModel::State, RecordingsModel::File}); // names differ in their time, which stands first
    m_recordingView->header()->setSortIndicator(-1, Qt::AscendingOrder); // newest first until one asks otherwise
    m_recordingView->header()->setSortIndicatorClearable(true);
    m_recordingView->setSortingEnabled(true);
    auto *empty = new EmptyState(m_recordingCard);
    m_recordingEmpty = empty;
    empty->setSentence(tr("No recordings of %1 yet. A recording keeps every event of the kinds you choose in a file.")
                           .arg(ProcessListModel::title(m_process)));
    m_recordingCard->body()->addWidget(m_recordingView);
    m_recordingCard->body()->addWidget(m_recordingEmpty);
    auto *folder = pushButton(tr("Open folder"), QStringLiteral("folder"), m_recordingCard);
    m_recordingCard->titleBar()->addWidget(folder);
    connect(folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_choice.folder));
    });
    connect(m_recordingView, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openFile(index.siblingAtColumn(0).data(RecordingsModel::PathRole).toString()); });
    connect(m_recordingView, &QWidget::customContextMenuRequested, this, &TracesPanel::showRecordingMenu);
    m_recordingView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    copyRowsByKey(m_recordingView);
    rememberColumnOrder(m_recordingView, settingsPath(), QStringLiteral("recordingColumns"));
    makeRecordingActions();
    return m_recordingCard;
}

/// Sizes and times keep their words; the file gets the rest, and what matters least goes first
/// where there is no room (the tooltip of a row still has it).
void TracesPanel::fitRecordingColumns()
{
    using Model = RecordingsModel;
    const int room = m_recordingView->viewport()->width();
    const auto header = [this](int column) {
        return QFontMetrics(themeFont(Text::Header)).horizontalAdvance(m_recordings->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 20;
    };
    QList<int> widths(Model::ColumnCount, 0);
    widths[Model::Contents] = 110;
    widths[Model::Duration] = std::max(columnWidth({QStringLiteral("0:00:00")}), header(Model::Duration));
    widths[Model::Size] = std::max(columnWidth({QStringLiteral("888.8 MiB")}), header(Model::Size));
    widths[Model::Events] = std::max(columnWidth({Format().count(88'888'888)}), header(Model::Events));
    widths[Model::Dropped] = std::max(columnWidth({Format().count(88'888)}), header(Model::Dropped));
    const int fileNeeds = columnWidth({QStringLiteral("20261121_1351…")});
    const auto stateNeeds = [&](bool all) { return std::max(columnWidth(Model::stateWords(all)) + 20, header(Model::State)); };
    const bool hasRoom = stateNeeds(true) + fileNeeds + widths[Model::Duration] + widths[Model::Size] <= room;
    widths[Model::State] = stateNeeds(hasRoom);
    const auto left = [&] {
        int used = 0;
        for (const int width : widths)
            used += width;
        return room - used;
    };
    for (const int column : {int(Model::Dropped), int(Model::Events), int(Model::Contents), int(Model::Duration)}) {
        if (left() < fileNeeds)
            widths[column] = 0;
    }
    widths[Model::File] = std::max(fileNeeds, left());
    for (int column = 0; column < Model::ColumnCount; ++column) {
        m_recordingView->setColumnHidden(column, widths[column] == 0);
        if (widths[column] > 0)
            m_recordingView->header()->resizeSection(column, widths[column]);
    }
}

void TracesPanel::followRecordings()
{
    RecordingList mine;
    for (const Recording &recording : m_link->recordings()) {
        if (recording.pid == m_process.pid || recording.processName == ProcessListModel::title(m_process))
            mine.append(recording);
    }
    m_recordings->setRecordings(mine);
    refreshRecordingActions();
    const Format format;
    m_recordingCard->setNote(mine.isEmpty() ? QString()
                                            : tr("%1, %2", "number of recordings, their size")
                                                  .arg(mine.size())
                                                  .arg(format.byteSize(m_recordings->totalBytes())));
    m_recordingView->setVisible(!mine.isEmpty());
    m_recordingEmpty->setVisible(mine.isEmpty());
    arrange();
}

/// What can be done with the file of the row: by menu, palette and the row's own menu.
void TracesPanel::makeRecordingActions()
{
    const auto add = [this](const QString &text, auto run) {
        auto *action = new QAction(text, m_recordingView);
        connect(action, &QAction::triggered, this, [this, run] {
            if (const auto recording = currentRecording())
                run(*recording);
        });
        m_recordingView->addAction(action);
        return action;
    };
    add(tr("Open recording"), [this](const Recording &recording) { Q_EMIT openFile(recording.path); });
    add(tr("Show in its folder"), [](const Recording &recording) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(recording.path).absolutePath()));
    });
    add(tr("Copy path"), [this](const Recording &recording) {
        copyText(recording.path);
        Q_EMIT said(tr("Copied: %1").arg(recording.path));
    });
    m_repair = add(tr("Repair into a new file"), [this](const Recording &recording) { m_link->repairRecording(recording.path); });
    connect(m_recordingView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracesPanel::refreshRecordingActions);
    refreshRecordingActions();
}

std::optional<Recording> TracesPanel::currentRecording() const
{
    const QModelIndex row = m_sortedRecordings->mapToSource(m_recordingView->currentIndex());
    return row.isValid() ? std::optional(m_recordings->at(row.row())) : std::nullopt;
}

void TracesPanel::refreshRecordingActions()
{
    const auto recording = currentRecording();
    for (QAction *action : m_recordingView->actions())
        action->setEnabled(recording.has_value());
    m_repair->setEnabled(recording && (recording->canBeRepaired || recording->state == RecordingState::CutOff));
}

void TracesPanel::showRecordingMenu(const QPoint &pos)
{
    const QModelIndex index = m_recordingView->viewport()->underMouse() ? m_recordingView->indexAt(pos) : m_recordingView->currentIndex();
    if (!index.isValid())
        return;
    m_recordingView->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_recordingView->actions());
    menu->popup(m_recordingView->viewport()->mapToGlobal(pos));
}

} // namespace clrscope::ui
