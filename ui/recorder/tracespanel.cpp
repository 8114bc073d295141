// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/tracespanel.h"

#include "format/format.h"
#include "processes/processlistmodel.h"
#include "recorder/livecard.h"
#include "recorder/providermodel.h"
#include "recorder/recordingsmodel.h"
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace clrscope::ui {

using operations::Snapshot;

namespace {

constexpr quint64 gib = quint64(1) << 30;

/// Below this the disk counts as nearly full, and the panel says so.
constexpr qint64 scarceBytes = qint64(2) << 30;

QTreeView *table(QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->header()->setSectionsMovable(true);
    return view;
}

} // namespace

TracesPanel::TracesPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent)
    : Panel(parent), m_link(link), m_process(process)
{
    m_choice.folder = link->backend().recordingsFolder;
    if (!settingsPath().isEmpty()) {
        const QSettings settings(settingsPath(), QSettings::IniFormat);
        const QByteArray last = settings.value(QStringLiteral("lastChoice")).toByteArray();
        if (!last.isEmpty())
            m_choice = choiceFromJson(QJsonDocument::fromJson(last).object());
        if (m_choice.folder.isEmpty())
            m_choice.folder = link->backend().recordingsFolder;
    }
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(12);
    all->addWidget(makeLeft());

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QWidget(scroll);
    right->setMinimumWidth(396);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_live = new LiveCard(link, right);
    connect(m_live, &LiveCard::openWanted, this, &TracesPanel::openFile);
    connect(m_live, &LiveCard::said, this, &TracesPanel::said);
    column->addWidget(m_live);
    column->addWidget(makeProviders(), 3);
    column->addWidget(makeRecordings(), 3);
    column->addWidget(makeCurl());
    scroll->setWidget(right);
    all->addWidget(scroll, 1);

    connect(link, &EngineLink::operationAdded, this, &TracesPanel::followOperation);
    connect(link, &EngineLink::operationChanged, this, &TracesPanel::followOperation);
    connect(link, &EngineLink::recordingsChanged, this, &TracesPanel::followRecordings);
    connect(link, &EngineLink::serverChanged, this, &TracesPanel::refresh);
    connect(link, &EngineLink::recordingRepaired, this, [this](const QString &, const QString &result, const QString &problem) {
        Q_EMIT said(problem.isEmpty() ? tr("Repaired: %1").arg(QFileInfo(result).fileName()) : problem);
    });
    m_diskTimer.setInterval(5000);
    connect(&m_diskTimer, &QTimer::timeout, this, &TracesPanel::refreshDisk);
    m_diskTimer.start();
    writeInputs();
    loadPresets();
    followRecordings();
    for (const Snapshot &snapshot : link->operations())
        followOperation(snapshot);
    refresh();
    refreshDisk();
}

TracesPanel::~TracesPanel() = default;

QString TracesPanel::title() const
{
    return tr("Traces");
}

QString TracesPanel::help() const
{
    return tr("A trace keeps every event of the kinds you tick in a file that PerfView, Visual Studio and clrscope open. "
              "Each profile says what it costs the process while it records.");
}

QString TracesPanel::settingsPath() const
{
    const QString &folder = m_link->backend().settingsFolder;
    return folder.isEmpty() ? QString() : QString(folder + u"/recorder.ini");
}

QWidget *TracesPanel::actions()
{
    if (!m_actions) {
        m_actions = new QWidget;
        auto *row = new QHBoxLayout(m_actions);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *open = pushButton(tr("Open file…"), QStringLiteral("open"), m_actions);
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this] {
            const QString path = QFileDialog::getOpenFileName(window(), tr("Open a trace"), m_choice.folder,
                                                              tr("Traces (*.nettrace *.netperf);;All files (*)"));
            if (!path.isEmpty())
                Q_EMIT openFile(path);
        });
    }
    return m_actions;
}

QWidget *TracesPanel::makeLeft()
{
    auto *card = new Card(tr("What to record"), this);
    m_leftCard = card;
    card->setNote(tr("profiles add up"));
    card->setFixedWidth(280);
    auto *scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 2, 0, 8);
    all->setSpacing(0);
    for (const RecordingProfile &profile : recordingProfiles()) {
        auto *row = new QWidget(content);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(8, 0, 8, 0);
        grid->setHorizontalSpacing(6);
        grid->setVerticalSpacing(0);
        auto *box = new QCheckBox(profile.title, row);
        box->setFixedHeight(20);
        box->setAccessibleDescription(profile.cost);
        box->setObjectName(QString(u"profile-" + profile.id));
        m_boxes.insert(profile.id, box);
        grid->addWidget(box, 0, 0);
        if (profile.isHeavy) {
            auto *mark = new QWidget(row);
            auto *line = new QHBoxLayout(mark);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(4);
            line->addWidget(new ShapeMark(Shape::NeedsCare, mark));
            line->addWidget(new Words(tr("heavy"), Text::Second, Ink::Warn, mark));
            grid->addWidget(mark, 0, 1);
        }
        grid->setColumnStretch(2, 1);
        auto *cost = new Words(profile.cost, Text::Second, Ink::Quiet, row);
        cost->setIndent(20);
        cost->setElided(Qt::ElideRight);
        grid->addWidget(cost, 1, 0, 1, 3);
        all->addWidget(row);
        all->addWidget(divider(Qt::Horizontal, content));
        connect(box, &QCheckBox::toggled, this, [this](bool) {
            if (m_isWriting)
                return;
            m_choice.profiles.clear();
            for (const RecordingProfile &p : recordingProfiles()) {
                if (m_boxes.value(p.id)->isChecked())
                    m_choice.profiles << p.id;
            }
            // Ticking a profile starts from what profiles say; own rows of the table are kept.
            if (m_choice.isEdited) {
                QList<ProviderChoice> rows = providersOf(m_choice.profiles);
                for (const ProviderChoice &own : std::as_const(m_choice.providers)) {
                    bool known = false;
                    for (const RecordingProfile &p : recordingProfiles()) {
                        for (const auto &provider : p.providers)
                            known = known || provider.name == own.provider.name;
                    }
                    if (!known)
                        rows.append(own);
                }
                m_choice.isEdited = rows != providersOf(m_choice.profiles);
                m_choice.providers = rows;
            }
            refresh();
        });
    }

    auto *form = new QGridLayout;
    form->setContentsMargins(8, 8, 8, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setColumnMinimumWidth(0, 56);
    form->setColumnStretch(1, 1);
    int line = 0;
    const auto label = [&](const QString &text, QWidget *buddy) {
        auto *words = new Words(text, Text::Base, Ink::Quiet, content);
        words->setBuddy(buddy);
        buddy->setAccessibleName(text);
        form->addWidget(words, line, 0);
    };

    m_presets = new QComboBox(content);
    m_presets->setPlaceholderText(tr("none chosen"));
    auto *add = iconButton(QStringLiteral("plus"), tr("Save as preset…"), content);
    add->setAutoRaise(false);
    auto *more = iconButton(QStringLiteral("trash"), tr("Remove this preset"), content);
    more->setAutoRaise(false);
    label(tr("Presets"), m_presets);
    auto *presetRow = new QHBoxLayout;
    presetRow->setSpacing(8);
    presetRow->addWidget(m_presets, 1);
    presetRow->addWidget(add);
    presetRow->addWidget(more);
    form->addLayout(presetRow, line++, 1);

    m_stop = new QComboBox(content);
    m_stop->addItems({tr("when I stop it"), tr("after")});
    m_seconds = new QSpinBox(content);
    m_seconds->setRange(1, 86400);
    m_seconds->setValue(30);
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_seconds->setAccessibleName(tr("Length in seconds"));
    label(tr("Stop"), m_stop);
    auto *stopRow = new QHBoxLayout;
    stopRow->setSpacing(8);
    stopRow->addWidget(m_stop, 1);
    stopRow->addWidget(m_seconds);
    form->addLayout(stopRow, line++, 1);

    m_orWhen = new QComboBox(content);
    m_orWhen->addItems({tr("never"), tr("size reaches"), tr("an event comes")});
    m_gib = new QDoubleSpinBox(content);
    m_gib->setRange(0.01, 4096);
    m_gib->setDecimals(2);
    m_gib->setValue(2);
    m_gib->setSuffix(QStringLiteral(" GiB"));
    m_gib->setAccessibleName(tr("Size to stop at"));
    label(tr("Or when"), m_orWhen);
    auto *orRow = new QHBoxLayout;
    orRow->setSpacing(8);
    orRow->addWidget(m_orWhen, 1);
    orRow->addWidget(m_gib);
    form->addLayout(orRow, line++, 1);
    m_event = new QLineEdit(content);
    m_event->setObjectName(QStringLiteral("stoppingEvent"));
    m_event->setPlaceholderText(tr("provider/event"));
    m_event->setToolTip(tr("The first such event ends the recording. Behind it, field=value says what its payload must hold."));
    m_event->setAccessibleName(tr("Event that ends the recording"));
    form->addWidget(m_event, line++, 1);

    m_buffer = new QSpinBox(content);
    m_buffer->setRange(1, 1024);
    m_buffer->setSuffix(QStringLiteral(" MiB"));
    m_buffer->setToolTip(tr("What the process keeps for events not yet read. Too small loses events when many come at once."));
    m_rundown = new QCheckBox(tr("Rundown"), content);
    m_rundown->setToolTip(tr("Method names at the end of the file. Without them stacks of running code show addresses only."));
    label(tr("Buffer"), m_buffer);
    auto *bufferRow = new QHBoxLayout;
    bufferRow->setSpacing(8);
    bufferRow->addWidget(m_buffer);
    bufferRow->addWidget(m_rundown);
    bufferRow->addStretch();
    form->addLayout(bufferRow, line++, 1);

    m_file = new QLineEdit(content);
    m_file->setToolTip(tr("{time}, {pid} and {name} are filled in."));
    label(tr("File"), m_file);
    form->addWidget(m_file, line++, 1);

    m_folder = new QLineEdit(content);
    auto *browse = iconButton(QStringLiteral("folder"), tr("Choose the folder"), content);
    browse->setAutoRaise(false);
    label(tr("Folder"), m_folder);
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(8);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    form->addLayout(folderRow, line++, 1);
    m_free = new Words({}, Text::Second, Ink::Quiet, content);
    form->addWidget(m_free, line++, 1);
    all->addLayout(form);
    for (QComboBox *combo : {m_presets, m_stop, m_orWhen}) { // long words must not push the buttons out
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
    }

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 8, 8, 8);
    bottom->setSpacing(8);
    m_record = new QPushButton(tr("Record"), card);
    m_record->setObjectName(QStringLiteral("recordNow"));
    m_record->setAutoDefault(false);
    m_recordNote = new Words({}, Text::Second, Ink::Quiet, card);
    m_recordNote->setWordWrap(true);
    bottom->addWidget(m_record);
    bottom->addWidget(m_recordNote, 1);
    all->addStretch();
    scroll->setWidget(content);
    card->body()->addWidget(scroll);
    card->body()->addWidget(divider(Qt::Horizontal, card)); // the button is in sight however low the window is
    card->body()->addLayout(bottom);

    const auto changed = [this] {
        if (!m_isWriting) {
            readInputs();
            refresh();
        }
    };
    connect(m_stop, &QComboBox::currentIndexChanged, this, changed);
    connect(m_seconds, &QSpinBox::valueChanged, this, changed);
    connect(m_orWhen, &QComboBox::currentIndexChanged, this, changed);
    connect(m_gib, &QDoubleSpinBox::valueChanged, this, changed);
    connect(m_event, &QLineEdit::textChanged, this, changed);
    connect(m_buffer, &QSpinBox::valueChanged, this, changed);
    connect(m_rundown, &QCheckBox::toggled, this, changed);
    connect(m_file, &QLineEdit::textChanged, this, changed);
    connect(m_folder, &QLineEdit::textChanged, this, changed);
    connect(m_folder, &QLineEdit::editingFinished, this, &TracesPanel::refreshDisk);
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(window(), tr("Folder for recordings"), m_choice.folder);
        if (!folder.isEmpty()) {
            m_folder->setText(folder);
            refreshDisk();
        }
    });
    connect(m_record, &QPushButton::clicked, this, &TracesPanel::record);
    connect(m_presets, &QComboBox::activated, this, [this](int index) {
        RecordingChoice chosen = choiceFromJson(
            QJsonDocument::fromJson(m_presets->itemData(index).toByteArray()).object());
        if (chosen.folder.isEmpty())
            chosen.folder = m_choice.folder;
        setChoice(chosen);
    });
    const auto askName = [this] {
        auto *dialog = new QInputDialog(window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Save as preset"));
        dialog->setLabelText(tr("Name of the preset"));
        dialog->setTextValue(m_presets->currentText());
        connect(dialog, &QInputDialog::textValueSelected, this, &TracesPanel::savePreset);
        dialog->open();
    };
    connect(add, &QToolButton::clicked, this, askName);
    connect(more, &QToolButton::clicked, this, &TracesPanel::removePreset);
    return card;
}

QWidget *TracesPanel::makeProviders()
{
    m_providerCard = new Card(tr("Providers of the next recording"), this);
    m_providers = new ProviderModel(this);
    m_providerView = table(m_providerCard);
    m_providerView->setModel(m_providers);
    m_providerView->setItemDelegate(new ProviderDelegate(m_providerView));
    m_providerView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_providerView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                    | QAbstractItemView::SelectedClicked);
    m_providerView->setAccessibleName(tr("Providers"));
    m_providerView->setMinimumHeight(150);
    auto *header = m_providerView->header();
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(30);
    header->resizeSection(ProviderModel::On, 32);
    header->setSectionResizeMode(ProviderModel::On, QHeaderView::Fixed);
    header->resizeSection(ProviderModel::Name, 258);
    header->resizeSection(ProviderModel::Level, 112);
    header->resizeSection(ProviderModel::Keywords, 160);
    m_restore = new QPushButton(tr("Restore"), m_providerCard);
    m_restore->setAutoDefault(false);
    m_restore->setToolTip(tr("Back to what the profiles say"));
    m_providerCard->titleBar()->addWidget(m_restore);
    m_providerCard->body()->addWidget(m_providerView);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_choice.isEdited = false;
        m_choice.providers.clear();
        refresh();
    });
    connect(m_providers, &ProviderModel::edited, this, [this] {
        m_choice.providers = m_providers->providers();
        m_choice.isEdited = m_choice.providers != providersOf(m_choice.profiles);
        refresh();
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
    return m_providerCard;
}

QWidget *TracesPanel::makeRecordings()
{
    m_recordingCard = new Card(tr("Recordings of %1").arg(ProcessListModel::title(m_process)), this);
    m_recordings = new RecordingsModel(this);
    m_sortedRecordings = new QSortFilterProxyModel(this);
    m_sortedRecordings->setSourceModel(m_recordings);
    m_sortedRecordings->setSortRole(RecordingsModel::SortRole);
    m_recordingView = table(m_recordingCard);
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
    const QList<int> widths{104, 150, 130, 70, 76, 76, 72};
    for (int column = 0; column < widths.size(); ++column)
        m_recordingView->header()->resizeSection(column, widths[column]);
    m_recordingView->header()->setStretchLastSection(false);
    m_recordingView->header()->setSectionResizeMode(RecordingsModel::File, QHeaderView::Stretch);
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
    return m_recordingCard;
}

QWidget *TracesPanel::makeCurl()
{
    m_curlCard = new Card(tr("The same over the API"), this);
    m_shell = new QComboBox(m_curlCard);
    m_shell->addItems({QStringLiteral("bash"), QStringLiteral("PowerShell")});
    m_shell->setAccessibleName(tr("Shell of the line"));
    auto *copy = pushButton(tr("Copy"), QStringLiteral("copy"), m_curlCard);
    copy->setObjectName(QStringLiteral("copyCurl"));
    m_curlCard->titleBar()->addWidget(m_shell);
    m_curlCard->titleBar()->addWidget(copy);
    m_curl = new Words({}, Text::Mono, Ink::Text, m_curlCard);
    m_curl->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_curl->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_curl->setContentsMargins(8, 8, 8, 8);
    m_curl->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_curlCard->body()->addWidget(m_curl);
    m_curlCard->setMaximumHeight(110);
    connect(m_shell, &QComboBox::currentIndexChanged, this, &TracesPanel::refresh);
    connect(copy, &QPushButton::clicked, this, [this] {
        copyText(curlLine());
        Q_EMIT said(tr("The line was copied."));
    });
    return m_curlCard;
}

void TracesPanel::setProcess(const diagnostics::ProcessEntry &process)
{
    m_process = process;
    m_recordingCard->setTitle(tr("Recordings of %1").arg(ProcessListModel::title(process)));
    followRecordings();
    refresh();
}

void TracesPanel::setChoice(const RecordingChoice &choice)
{
    m_choice = choice;
    writeInputs();
    refresh();
    refreshDisk();
}

void TracesPanel::readInputs()
{
    m_choice.durationSeconds = m_stop->currentIndex() == 1 ? std::optional<qint64>(m_seconds->value()) : std::nullopt;
    m_choice.maxBytes = m_orWhen->currentIndex() == 1 ? std::optional<quint64>(quint64(m_gib->value() * double(gib))) : std::nullopt;
    m_choice.stoppingEvent = m_orWhen->currentIndex() == 2 ? std::optional(m_event->text()) : std::nullopt;
    m_choice.bufferMiB = quint32(m_buffer->value());
    m_choice.hasRundown = m_rundown->isChecked();
    m_choice.fileName = m_file->text();
    m_choice.folder = m_folder->text();
    if (m_choice.folder.startsWith(QLatin1String("~/")))
        m_choice.folder = QDir::homePath() + m_choice.folder.mid(1);
}

void TracesPanel::writeInputs()
{
    m_isWriting = true;
    for (auto at = m_boxes.begin(); at != m_boxes.end(); ++at)
        at.value()->setChecked(m_choice.profiles.contains(at.key()));
    m_stop->setCurrentIndex(m_choice.durationSeconds ? 1 : 0);
    if (m_choice.durationSeconds)
        m_seconds->setValue(int(*m_choice.durationSeconds));
    m_orWhen->setCurrentIndex(m_choice.maxBytes ? 1 : m_choice.stoppingEvent ? 2 : 0);
    m_event->setText(m_choice.stoppingEvent.value_or(QString()));
    if (m_choice.maxBytes)
        m_gib->setValue(double(*m_choice.maxBytes) / double(gib));
    m_buffer->setValue(int(m_choice.bufferMiB));
    m_rundown->setChecked(m_choice.hasRundown);
    m_file->setText(m_choice.fileName);
    QString folder = m_choice.folder;
    if (folder.startsWith(QDir::homePath() + u'/'))
        folder = u'~' + folder.mid(QDir::homePath().size());
    m_folder->setText(folder);
    m_isWriting = false;
}

QString TracesPanel::curlLine() const
{
    const auto &server = m_link->server();
    const QString address = server.addresses.isEmpty() ? QStringLiteral("http://127.0.0.1:52323") : server.addresses.first();
    return curlOf(m_choice, m_process, address, server.requiresKey, m_shell->currentIndex() == 1 ? Shell::PowerShell : Shell::Bash);
}

void TracesPanel::refresh()
{
    m_seconds->setVisible(m_choice.durationSeconds.has_value());
    m_gib->setVisible(m_choice.maxBytes.has_value());
    m_event->setVisible(m_choice.stoppingEvent.has_value());
    const auto rows = effectiveProviders(m_choice);
    m_providers->setProviders(rows);
    m_providerCard->setNote(m_choice.isEdited ? tr("%n, edited", "providers", int(rows.size())) : QString::number(rows.size()));
    m_restore->setVisible(m_choice.isEdited);
    m_curlCard->setNote(isPostOf(m_choice) ? QStringLiteral("POST /trace") : QStringLiteral("GET /trace"));
    m_curl->setText(curlLine());
    m_curl->setAccessibleName(curlLine());

    const bool recording = m_link->runningRecording(m_process.key()).has_value();
    const bool reachable = ProcessListModel::group(m_process.reach) == 0;
    QString problem = problemOf(m_choice);
    if (!reachable)
        problem = m_process.reach == diagnostics::Reach::Ended ? tr("The process has ended.") : tr("The process is out of reach.");
    m_record->setText(recording ? tr("Record another") : tr("Record"));
    m_record->setEnabled(problem.isEmpty() && m_link->backend().recordings);
    m_record->setProperty("main", !recording);
    m_record->setIcon(recording ? shapeIcon(Shape::Record) : icon(QStringLiteral("record"), Ink::OnAccent));
    m_record->style()->polish(m_record);
    m_record->updateGeometry();
    m_recordNote->setWords(problem);
    m_recordNote->setVisible(!problem.isEmpty());
    m_recordNote->setToolTip(reachable ? QString() : m_process.reason);
}

void TracesPanel::refreshDisk()
{
    if (!isVisible() && m_freeBytes >= 0)
        return;
    askFreeBytes(m_choice.folder, this, [this](qint64 bytes) {
        m_freeBytes = bytes;
        const Format format;
        if (bytes < 0) {
            m_free->setWords({});
            return;
        }
        const bool scarce = bytes < scarceBytes;
        m_free->setInk(scarce ? Ink::Warn : Ink::Quiet);
        m_free->setWords(scarce ? tr("only %1 free", "disk space").arg(format.byteSize(quint64(bytes)))
                                : tr("%1 free", "disk space").arg(format.byteSize(quint64(bytes))));
    });
}

void TracesPanel::followOperation(const Snapshot &snapshot)
{
    if (snapshot.kind != operations::Kind::Trace || snapshot.process.key != m_process.key()
        || snapshot.initiator != QLatin1String("Window"))
        return;
    // The newest one is shown; an older one that still runs is in the operations table.
    const bool isShown = snapshot.id == m_live->operation();
    if (isShown || !isFinal(snapshot.state))
        m_live->setOperation(snapshot);
    refresh();
}

void TracesPanel::followRecordings()
{
    RecordingList mine;
    for (const Recording &recording : m_link->recordings()) {
        if (recording.pid == m_process.pid || recording.processName == ProcessListModel::title(m_process))
            mine.append(recording);
    }
    m_recordings->setRecordings(mine);
    const Format format;
    m_recordingCard->setNote(mine.isEmpty() ? QString()
                                            : tr("%1, %2", "number of recordings, their size")
                                                  .arg(mine.size())
                                                  .arg(format.byteSize(m_recordings->totalBytes())));
    m_recordingView->setVisible(!mine.isEmpty());
    m_recordingEmpty->setVisible(mine.isEmpty());
}

void TracesPanel::record()
{
    if (const QString problem = problemOf(m_choice); !problem.isEmpty()) {
        Q_EMIT said(problem);
        return;
    }
    remember();
    m_token = m_link->startRecording(requestOf(m_choice, m_process));
}

void TracesPanel::focusProfiles()
{
    m_boxes.value(QStringLiteral("cpu"))->setFocus(Qt::ShortcutFocusReason);
}

void TracesPanel::remember() const
{
    if (settingsPath().isEmpty())
        return;
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("lastChoice"), QJsonDocument(toJson(m_choice)).toJson(QJsonDocument::Compact));
}

void TracesPanel::loadPresets()
{
    m_presets->clear();
    if (!settingsPath().isEmpty()) {
        QSettings settings(settingsPath(), QSettings::IniFormat);
        settings.beginGroup(QStringLiteral("presets"));
        for (const QString &key : settings.childKeys())
            m_presets->addItem(QString::fromUtf8(QByteArray::fromPercentEncoding(key.toUtf8())), settings.value(key).toByteArray());
    }
    m_presets->setCurrentIndex(-1);
    m_presets->setEnabled(m_presets->count() > 0);
}

void TracesPanel::savePreset(const QString &name)
{
    if (name.trimmed().isEmpty() || settingsPath().isEmpty())
        return;
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("presets"));
    settings.setValue(QString::fromLatin1(name.trimmed().toUtf8().toPercentEncoding()),
                      QJsonDocument(toJson(m_choice)).toJson(QJsonDocument::Compact));
    settings.sync();
    loadPresets();
    m_presets->setCurrentText(name.trimmed());
    Q_EMIT said(tr("Saved the preset %1.").arg(name.trimmed()));
}

void TracesPanel::removePreset()
{
    const QString name = m_presets->currentText();
    if (name.isEmpty())
        return;
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.beginGroup(QStringLiteral("presets"));
    settings.remove(QString::fromLatin1(name.toUtf8().toPercentEncoding()));
    settings.sync();
    loadPresets();
    Q_EMIT said(tr("Removed the preset %1.").arg(name));
}

void TracesPanel::showRecordingMenu(const QPoint &pos)
{
    const QModelIndex index = m_recordingView->indexAt(pos);
    if (!index.isValid())
        return;
    const Recording recording = m_recordings->at(m_sortedRecordings->mapToSource(index).row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, recording] { Q_EMIT openFile(recording.path); });
    connect(menu->addAction(tr("Show in its folder")), &QAction::triggered, this, [recording] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(recording.path).absolutePath()));
    });
    connect(menu->addAction(tr("Copy path")), &QAction::triggered, this, [this, recording] {
        copyText(recording.path);
        Q_EMIT said(tr("Copied: %1").arg(recording.path));
    });
    auto *repair = menu->addAction(tr("Repair into a new file"));
    repair->setEnabled(recording.canBeRepaired || recording.state == RecordingState::CutOff);
    connect(repair, &QAction::triggered, this, [this, recording] { m_link->repairRecording(recording.path); });
    menu->popup(m_recordingView->viewport()->mapToGlobal(pos));
}

} // namespace clrscope::ui
