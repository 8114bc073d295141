// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/tracespanel.h"

#include "format/format.h"
#include "processes/processlistmodel.h"
#include "recorder/livecard.h"
#include "recorder/presetbar.h"
#include "recorder/providermodel.h"
#include "recorder/recordingsmodel.h"
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/filechoice.h"
#include "shell/parts.h"
#include "shell/undo.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

using operations::Snapshot;

namespace {

constexpr quint64 gib = quint64(1) << 30;

constexpr int leftWidth = 280;
constexpr int rightMinimum = 396;
constexpr int mostCurlLines = 4; ///< longer ones scroll

/// Below this the disk counts as nearly full, and the panel says so.
constexpr qint64 scarceBytes = qint64(2) << 30;

} // namespace

TracesPanel::TracesPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent)
    : Panel(parent), m_link(link), m_process(process), m_undo(new QUndoStack(this))
{
    m_undo->setUndoLimit(100);
    m_choice.folder = link->backend().recordingsFolder;
    if (!settingsPath().isEmpty()) {
        const QByteArray last = keptSetting(settingsPath(), QStringLiteral("lastChoice")).toByteArray();
        if (!last.isEmpty())
            m_choice = choiceFromJson(QJsonDocument::fromJson(last).object());
        if (m_choice.folder.isEmpty())
            m_choice.folder = link->backend().recordingsFolder;
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    const auto scrolled = [](QWidget *in) {
        auto *scroll = new QScrollArea(in);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        return scroll;
    };
    m_scroll = scrolled(this);
    all->addWidget(m_scroll);
    m_invitation = new EmptyState(this);
    m_invitation->setIcon(QStringLiteral("chart"));
    m_inviteRecord = m_invitation->addButton(tr("Record"), true);
    m_inviteRecord->setObjectName(QStringLiteral("inviteRecord"));
    auto *choose = m_invitation->addButton(tr("Choose what…"));
    choose->setObjectName(QStringLiteral("inviteChoose"));
    connect(m_inviteRecord, &QPushButton::clicked, this, &TracesPanel::record);
    connect(choose, &QPushButton::clicked, this, &TracesPanel::focusProfiles);
    all->addWidget(m_invitation);

    auto *body = new QWidget(m_scroll);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_cards->setContentsMargins(12, 8, 12, 12);
    m_cards->setSpacing(12);
    m_cards->addWidget(makeLeft());
    m_rightScroll = scrolled(body);
    auto *right = new QWidget(m_rightScroll);
    m_rightCards = new QVBoxLayout(right);
    m_rightCards->setContentsMargins(0, 0, 0, 0);
    m_rightCards->setSpacing(12);
    m_live = new LiveCard(link, right);
    connect(m_live, &LiveCard::openWanted, this, &TracesPanel::openFile);
    connect(m_live, &LiveCard::said, this, &TracesPanel::said);
    connect(m_live, &LiveCard::retryWanted, this, &TracesPanel::record);
    m_rightCards->addWidget(m_live);
    m_rightCards->addWidget(makeProviders(), 3);
    m_rightCards->addWidget(makeRecordings(), 3);
    m_rightCards->addWidget(makeCurl());
    m_rightScroll->setWidget(right);
    m_cards->addWidget(m_rightScroll, 1);
    m_scroll->setWidget(body);

    connect(link, &EngineLink::operationAdded, this, &TracesPanel::followOperation);
    connect(link, &EngineLink::operationChanged, this, &TracesPanel::followOperation);
    connect(link, &EngineLink::recordingsChanged, this, &TracesPanel::followRecordings);
    connect(link, &EngineLink::recordingDiscarded, this, &TracesPanel::arrange);
    connect(link, &EngineLink::serverChanged, this, &TracesPanel::refresh);
    connect(link, &EngineLink::recordingRepaired, this, [this](const QString &, const QString &result, const QString &problem) {
        if (problem.isEmpty()) // else the banner says it
            Q_EMIT said(tr("Repaired: %1").arg(QFileInfo(result).fileName()));
    });
    m_diskTimer.setInterval(5000);
    connect(&m_diskTimer, &QTimer::timeout, this, &TracesPanel::refreshDisk);
    m_diskTimer.start();
    writeInputs();
    followRecordings();
    for (const Snapshot &snapshot : link->operations())
        followOperation(snapshot);
    refresh();
    refreshDisk();
    arrange();
}

TracesPanel::~TracesPanel()
{
    m_providerUndo->disconnect(this); // the stack goes with us, and what hangs on it says so
}

void TracesPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

/// Side by side where both columns fit, else one above the other; nothing is cut at any width.
void TracesPanel::arrange()
{
    const bool narrow = width() < leftWidth + 3 * 12 + rightMinimum;
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        m_cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        // What runs is seen first, whatever is above what.
        if (narrow)
            m_cards->insertWidget(0, m_live);
        else
            m_rightCards->insertWidget(0, m_live);
        m_leftCard->setMinimumWidth(narrow ? 0 : leftWidth);
        m_leftCard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : leftWidth);
    }
    if (m_isNarrow) {
        m_leftCard->setMinimumHeight(m_leftScroll->widget()->sizeHint().height() + 28 + 44);
        m_rightScroll->setMinimumHeight(m_rightScroll->widget()->sizeHint().height());
    } else {
        m_leftCard->setMinimumHeight(0);
        m_rightScroll->setMinimumHeight(0);
    }
    const bool invites = m_isNarrow && !m_isChoosing && m_live->isHidden() && m_recordings->rowCount() == 0;
    m_invitation->setVisible(invites);
    m_scroll->setVisible(!invites);
    // Where space for words runs out, an action that stands elsewhere, too, gives way.
    m_saveAs->setVisible(width() > 900 && m_providerUndo->isHidden());
    m_restore->setVisible(m_choice.isEdited && (width() > 900 || m_providerUndo->isHidden()));
}

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
            askForFile(this, {FileQuestion::Kind::Open, tr("Open a trace"), m_choice.folder,
                              tr("Traces (*.nettrace *.netperf);;All files (*)"), {}},
                       [this](const QString &path) { Q_EMIT openFile(path); });
        });
    }
    return m_actions;
}

QWidget *TracesPanel::makeLeft()
{
    auto *card = new Card(tr("What to record"), this);
    m_leftCard = card;
    card->setNote(tr("profiles add up"));
    card->setFixedWidth(leftWidth);
    auto *scroll = new QScrollArea(card);
    m_leftScroll = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 4);
    all->setSpacing(0);
    for (const RecordingProfile &profile : recordingProfiles()) {
        auto *row = new QWidget(content);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(8, 1, 8, 3);
        grid->setHorizontalSpacing(6);
        grid->setVerticalSpacing(0);
        auto *box = new QCheckBox(profile.title, row);
        box->setFixedHeight(16);
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
        cost->setWordWrap(true); // sentences of other languages are longer
        grid->addWidget(cost, 1, 0, 1, 3);
        all->addWidget(row);
        all->addWidget(divider(Qt::Horizontal, content));
        connect(box, &QCheckBox::toggled, box, [box](bool on) { box->setFont(themeFont(on ? Text::Strong : Text::Base)); });
        connect(box, &QCheckBox::toggled, this, [this](bool) {
            if (m_isWriting)
                return;
            takeProfiles();
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

    m_presets = new PresetBar(settingsPath(), m_undo, [this] { return m_choice; }, content);
    label(tr("Presets"), m_presets);
    form->addWidget(m_presets, line++, 1);
    m_presetUndo = new UndoLine(m_undo, content);
    form->addWidget(m_presetUndo, line++, 1);

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
    m_gib->setMinimumWidth(76); // what it holds as a rule; room for the largest would push others out
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
    for (QLineEdit *field : {m_event, m_file, m_folder})
        field->setLayoutDirection(Qt::LeftToRight); // names and paths, in every language
    m_free = new Words({}, Text::Second, Ink::Quiet, content);
    form->addWidget(m_free, line++, 1);
    all->addLayout(form);
    for (QComboBox *combo : {m_stop, m_orWhen}) { // long words must not push the buttons out
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
        askForFile(this, {FileQuestion::Kind::Folder, tr("Folder for recordings"), m_choice.folder, {}, {}}, [this](const QString &folder) {
            m_folder->setText(folder);
            refreshDisk();
        });
    });
    connect(m_record, &QPushButton::clicked, this, &TracesPanel::record);
    connect(m_presets, &PresetBar::chosen, this, [this](RecordingChoice choice) {
        if (choice.folder.isEmpty())
            choice.folder = m_choice.folder;
        setChoice(choice);
    });
    connect(m_presets, &PresetBar::removed, m_presetUndo, &UndoLine::offer);
    connect(m_presets, &PresetBar::said, this, &TracesPanel::said);
    return card;
}

void TracesPanel::takeProfiles()
{
    const RecordingChoice before = m_choice;
    const auto profiles = recordingProfiles();
    m_choice.profiles.clear();
    for (const RecordingProfile &profile : profiles) {
        if (m_boxes.value(profile.id)->isChecked())
            m_choice.profiles << profile.id;
    }
    if (!before.isEdited)
        return refresh();
    // Ticking a profile starts from what profiles say; own rows of the table are kept.
    const auto isOfAProfile = [&profiles](const QString &name) {
        return std::any_of(profiles.begin(), profiles.end(), [&name](const RecordingProfile &profile) {
            return std::any_of(profile.providers.begin(), profile.providers.end(),
                               [&name](const diagnostics::Provider &provider) { return provider.name == name; });
        });
    };
    const auto said = providersOf(m_choice.profiles);
    m_choice.providers = said;
    for (const ProviderChoice &own : before.providers) {
        if (!isOfAProfile(own.provider.name))
            m_choice.providers.append(own);
    }
    m_choice.isEdited = m_choice.providers != said;
    refresh();
    takeProviders(before, tr("Change providers"));
    m_providerUndo->offer(tr("Providers changed by hand are as the profiles say again"));
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
    m_curl = new QPlainTextEdit(m_curlCard);
    m_curl->setReadOnly(true);
    m_curl->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_curl->setTabChangesFocus(true);
    m_curl->setFont(themeFont(Text::Mono));
    m_curl->setFrameShape(QFrame::NoFrame);
    m_curl->setLayoutDirection(Qt::LeftToRight); // a line of shell, in every language
    m_curl->setWordWrapMode(QTextOption::WrapAnywhere); // no space falls where it would have to
    m_curl->setAccessibleName(tr("The same over the API"));
    m_curl->document()->setDocumentMargin(8);
    connect(m_curl->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this](const QSizeF &lines) {
        m_curl->setFixedHeight(std::clamp(int(lines.height()), 2, mostCurlLines) * QFontMetrics(themeFont(Text::Mono)).lineSpacing() + 20);
    });
    m_curlCard->body()->addWidget(m_curl);
    m_curlNotes = new QWidget(m_curlCard);
    auto *notes = new QVBoxLayout(m_curlNotes);
    notes->setContentsMargins(8, 0, 8, 8);
    notes->setSpacing(0);
    for (Words **note : {&m_curlOff, &m_curlGaps}) { // not wrapped: a height that follows the width would blow up the tables above
        *note = new Words({}, Text::Second, Ink::Warn, m_curlNotes);
        (*note)->setElided(Qt::ElideRight);
        notes->addWidget(*note);
    }
    m_curlCard->body()->addWidget(m_curlNotes);
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

void TracesPanel::setProviders(const QStringList &profiles, const QList<ProviderChoice> &providers, bool isEdited)
{
    m_choice.profiles = profiles;
    m_choice.providers = providers;
    m_choice.isEdited = isEdited;
    writeInputs();
    refresh();
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
    const QString address = server.addresses.isEmpty() ? QStringLiteral("https://localhost:52323") : server.addresses.first();
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
    m_restore->setVisible(m_choice.isEdited && (width() > 900 || m_providerUndo->isHidden()));
    m_saveAs->setEnabled(!settingsPath().isEmpty());
    m_curlCard->setNote(isPostOf(m_choice) ? QStringLiteral("POST /trace") : QStringLiteral("GET /trace"));
    if (const QString line = curlLine(); line != m_curl->toPlainText()) // a selection stays while nothing changes
        m_curl->setPlainText(line);
    m_curlOff->setWords(m_link->server().addresses.isEmpty() ? tr("The API is off: turn it on first.") : QString());
    m_curlGaps->setWords(apiGapsOf(m_choice));
    for (Words *note : {m_curlOff, m_curlGaps})
        note->setVisible(!note->words().isEmpty());
    m_curlNotes->setVisible(!m_curlOff->isHidden() || !m_curlGaps->isHidden());

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
    m_recordNote->setToolTip(reachable ? QString() : m_process.reason.translated());

    m_invitation->setHeading(tr("No recordings of %1 yet").arg(ProcessListModel::title(m_process)));
    m_invitation->setSentence(problem.isEmpty()
                                  ? tr("A recording keeps every event of the kinds you choose in a file that PerfView, Visual Studio and clrscope open.")
                                  : problem);
    m_inviteRecord->setText(m_choice.isEdited ? tr("Record") : tr("Record %1", "%1 what, CPU, HTTP").arg(contentsOf(m_choice)));
    m_inviteRecord->setEnabled(m_record->isEnabled());
    m_invitation->setShellLine(isPostOf(m_choice) ? QString() : curlLine().replace(QLatin1String(" \\\n  "), QLatin1String(" ")));
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
    // The newest one is shown, and stays while it runs; an older one is in the operations table.
    const Snapshot &shown = m_live->snapshot();
    const bool isNewer = shown.id.isNull() || isFinal(shown.state) || snapshot.createdUtc > shown.createdUtc;
    if (snapshot.id == shown.id || (!isFinal(snapshot.state) && isNewer))
        m_live->setOperation(snapshot);
    refresh();
    arrange();
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
    m_isChoosing = true;
    arrange();
    m_boxes.value(QStringLiteral("cpu"))->setFocus(Qt::ShortcutFocusReason);
}

void TracesPanel::remember() const
{
    if (settingsPath().isEmpty())
        return;
    keepSetting(settingsPath(), QStringLiteral("lastChoice"), QJsonDocument(toJson(m_choice)).toJson(QJsonDocument::Compact));
}

} // namespace clrscope::ui
