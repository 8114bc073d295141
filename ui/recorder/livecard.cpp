// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/livecard.h"

#include "format/format.h"
#include "operations/operationsmodel.h"
#include "recorder/recordingsmodel.h"
#include "shell/enginelink.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

using operations::Snapshot;
using OpState = operations::State;

namespace {
constexpr int barCount = 60;
}

DensityBars::DensityBars(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(46);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // gives way first where it is narrow
    setAccessibleName(tr("Events over time"));
}

void DensityBars::push(double value)
{
    m_values.append(value);
    if (m_values.size() > barCount)
        m_values.removeFirst();
    update();
}

void DensityBars::clear()
{
    m_values.clear();
    update();
}

void DensityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours();
    const int left = std::max(0, width() - barCount * 4);
    painter.fillRect(QRect(left, height() - 1, width() - left, 1), c.edge);
    const double top = m_values.isEmpty() ? 1 : std::max(1.0, *std::max_element(m_values.begin(), m_values.end()));
    int x = width() - int(m_values.size()) * 4;
    for (const double value : m_values) {
        const int h = value <= 0 ? 0 : std::max(1, int(value / top * (height() - 3)));
        painter.fillRect(QRect(x, height() - 1 - h, 2, h), c.series[0]);
        x += 4;
    }
}

LiveCard::LiveCard(EngineLink *link, QWidget *parent)
    : Card(tr("Recording"), parent), m_link(link), m_file(new Words({}, Text::Second, Ink::Quiet, this)),
      m_bars(new DensityBars(this)), m_barsNote(new Words(tr("events per half second"), Text::Second, Ink::Quiet, this)),
      m_note(new Words({}, Text::Base, Ink::Text, this)),
      m_stop(pushButton(tr("Stop and keep"), QStringLiteral("stop"), this)), m_open(pushButton(tr("Open"), QStringLiteral("open"), this)),
      m_discard(pushButton(tr("Discard…"), QStringLiteral("trash"), this)),
      m_retry(pushButton(tr("Try again"), QStringLiteral("record"), this))
{
    m_file->setElided(Qt::ElideMiddle);
    titleBar()->addWidget(m_file, 1);
    m_file->setAlignment((isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    auto *content = new QWidget(this);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(8, 6, 8, 8);
    all->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    m_elapsed = addNumber(top, tr("Elapsed"));
    m_size = addNumber(top, tr("Size"));
    m_rate = addNumber(top, tr("Rate"));
    m_events = addNumber(top, tr("Events"));
    m_dropped = addNumber(top, tr("Dropped"));
    top->addWidget(m_bars, 100);
    all->addLayout(top);
    m_note->setWordWrap(true);
    m_note->hide();
    all->addWidget(m_note);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    m_stop->setProperty("main", true);
    m_stop->setIcon(icon(QStringLiteral("stop"), Ink::OnAccent));
    m_stop->setObjectName(QStringLiteral("stopRecording"));
    m_discard->setFlat(true);
    bottom->addWidget(m_stop);
    bottom->addWidget(m_retry);
    bottom->addWidget(m_open);
    bottom->addWidget(m_discard);
    m_barsNote->setElided(Qt::ElideRight);
    m_barsNote->setAlignment((isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
    QSizePolicy kept = m_barsNote->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // else the buttons would take its room
    m_barsNote->setSizePolicy(kept);
    bottom->addWidget(m_barsNote, 1);
    all->addLayout(bottom);
    body()->addWidget(content);

    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (phase(m_snapshot) == OpState::Stopping)
            m_link->cancelOperation(m_snapshot.id); // finish without symbols
        else
            m_link->stopOperation(m_snapshot.id);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT openWanted(path());
    });
    connect(m_retry, &QPushButton::clicked, this, &LiveCard::retryWanted);
    connect(m_discard, &QPushButton::clicked, this, &LiveCard::askToDiscard);
    connect(m_link, &EngineLink::recordingsChanged, this, [this] {
        if (isFinal(m_snapshot.state) && !isHidden())
            refresh();
    });
    connect(m_link, &EngineLink::recordingDiscarded, this, [this](const QUuid &id, const QString &problem) {
        if (!m_discarded.remove(id))
            return;
        if (problem.isEmpty() && id == m_snapshot.id) {
            m_snapshot = {};
            m_clock.stop();
            hide();
        }
        Q_EMIT said(problem.isEmpty() ? tr("The recording was discarded.") : problem);
    });
    m_clock.setInterval(500);
    connect(&m_clock, &QTimer::timeout, this, &LiveCard::tick);
    hide();
}

void LiveCard::askToDiscard()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Discard recording"),
                                     tr("The recording ends and its file is deleted: %1").arg(QFileInfo(path()).fileName()),
                                     QMessageBox::NoButton, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *discard = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question->addButton(tr("Keep"), QMessageBox::RejectRole);
    connect(discard, &QAbstractButton::clicked, this, [this, id = m_snapshot.id] {
        m_discarded.insert(id);
        m_link->discardRecording(id);
    });
    question->open();
}

/// Its file, where there is one.
std::optional<Recording> LiveCard::recording() const
{
    for (const Recording &one : m_link->recordings()) {
        if (!m_snapshot.id.isNull() && one.operation == m_snapshot.id)
            return one;
    }
    return std::nullopt;
}

QString LiveCard::path() const
{
    return m_snapshot.resourceLocation.isEmpty() ? m_snapshot.destination : m_snapshot.resourceLocation;
}

LiveCard::Number LiveCard::addNumber(QHBoxLayout *row, const QString &name)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    static_cast<QBoxLayout *>(column)->addStrut(54); // at least; long numbers take more
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new Words(name, Text::Second, Ink::Quiet, cell);
    label->setElided(Qt::ElideRight);
    column->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    Number number{new Words(Format::unknown(), Text::Live, Ink::Text, cell), new Words({}, Text::Second, Ink::Quiet, cell)};
    line->addWidget(number.value);
    number.unit->setContentsMargins(0, 0, 0, QFontMetrics(themeFont(Text::Live)).descent() - QFontMetrics(themeFont(Text::Second)).descent());
    line->addWidget(number.unit, 0, Qt::AlignBottom); // on one base line with the number
    line->addStretch();
    column->addLayout(line);
    row->addWidget(cell);
    return number;
}

void LiveCard::setOperation(const Snapshot &snapshot)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (snapshot.id != m_snapshot.id) {
        m_bars->clear();
        m_lastUtc = now;
        m_lastBytes = snapshot.bytesWritten;
        m_lastEvents = snapshot.events;
        m_bytesPerSecond = m_eventsPerSecond = 0;
    } else if (const double seconds = double(m_lastUtc.msecsTo(now)) / 1000; seconds >= 0.4) {
        m_bytesPerSecond = double(snapshot.bytesWritten - std::min(m_lastBytes, snapshot.bytesWritten)) / seconds;
        m_eventsPerSecond = double(snapshot.events - std::min(m_lastEvents, snapshot.events)) / seconds;
        m_bars->push(snapshot.events > 0 ? m_eventsPerSecond : m_bytesPerSecond);
        m_lastUtc = now;
        m_lastBytes = snapshot.bytesWritten;
        m_lastEvents = snapshot.events;
    }
    if (phase(snapshot) != OpState::Stopping) {
        m_drainingSinceUtc = {};
        m_bytesBeforeDraining = snapshot.bytesWritten;
    } else if (!m_drainingSinceUtc.isValid()) {
        m_drainingSinceUtc = now;
    }
    m_barsNote->setWords(snapshot.events > 0 ? tr("events per half second") : tr("bytes per half second"));
    m_snapshot = snapshot;
    if (isFinal(snapshot.state))
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    refresh();
    show();
}

void LiveCard::tick()
{
    // No notice for a second means nothing came: say so instead of keeping an old rate.
    if (m_lastUtc.msecsTo(QDateTime::currentDateTimeUtc()) > 1500) {
        m_bytesPerSecond = m_eventsPerSecond = 0;
        m_bars->push(0);
    }
    refresh();
}

void LiveCard::refresh()
{
    const Format format;
    const Snapshot &s = m_snapshot;
    const bool final = isFinal(s.state);
    const OpState state = phase(s);
    const auto file = final ? recording() : std::nullopt;
    const bool isSettled = file && file->state != RecordingState::Recording;
    // Of a file the list below judges; both say the same.
    setTitle(isSettled && file->state != RecordingState::Whole ? RecordingsModel::stateText(file->state)
             : state == OpState::Stopping ? tr("Draining")
             : s.state == OpState::Succeeded ? tr("Recorded")
             : s.state == OpState::Failed ? tr("Recording failed")
             : s.state == OpState::Cancelled ? tr("Recording ended early")
             : s.state == OpState::Starting ? tr("Starting")
                                            : tr("Recording"));
    // A running recording wears the mark of the command that started it.
    setShape(isSettled ? RecordingsModel::shape(file->state)
             : final || state == OpState::Stopping ? OperationsModel::shape(state)
                                                   : ui::Shape::Record);
    setNote(s.contents.translated());
    m_file->setWords(QFileInfo(path()).fileName());
    const QDateTime end = final && s.endedUtc.isValid() ? s.endedUtc : QDateTime::currentDateTimeUtc();
    m_elapsed.value->setWords(format.duration(std::chrono::milliseconds(std::max<qint64>(0, s.createdUtc.msecsTo(end)))));
    const Shown size = format.bytes(double(s.bytesWritten));
    m_size.value->setWords(size.value);
    m_size.unit->setWords(size.unit);
    const Shown rate = final ? Shown{Format::unknown(), {}} : format.byteRate(m_bytesPerSecond);
    m_rate.value->setWords(rate.value);
    m_rate.unit->setWords(rate.unit);
    if (final) {
        m_events.value->setWords(s.events > 0 ? format.count(qint64(s.events)) : Format::unknown());
        m_events.unit->setWords({});
    } else {
        m_events.value->setWords(s.events > 0 ? format.count(qint64(m_eventsPerSecond)) : Format::unknown());
        m_events.unit->setWords(s.events > 0 ? tr("/s") : QString());
    }
    m_dropped.value->setWords(s.events > 0 || s.droppedEvents > 0 ? format.count(qint64(s.droppedEvents)) : Format::unknown());
    m_dropped.value->setInk(s.droppedEvents > 0 ? Ink::Warn : Ink::Text);
    QString note = (isSettled ? file->note : s.error ? s.error->message : s.note).translated();
    if (state == OpState::Stopping && m_drainingSinceUtc.isValid()) // how much it will be nobody says; that it comes one sees
        note = tr("Method names for the stacks still come: %1 in %2 so far.", "%1 bytes, %2 a length of time")
                   .arg(format.byteSize(s.bytesWritten - std::min(m_bytesBeforeDraining, s.bytesWritten)),
                        format.duration(std::chrono::milliseconds(
                            std::max<qint64>(0, m_drainingSinceUtc.msecsTo(QDateTime::currentDateTimeUtc())))));
    m_note->setWords(note);
    m_note->setVisible(!note.isEmpty());
    m_stop->setVisible(!final);
    m_stop->setText(state == OpState::Stopping ? tr("Finish without symbols") : tr("Stop and keep"));
    m_open->setVisible(final && (file || (s.state == OpState::Succeeded && s.bytesWritten > 0)));
    m_retry->setVisible(s.state == OpState::Failed && !file);
    m_discard->setVisible(!final);
    m_barsNote->setVisible(!final);
}

} // namespace clrscope::ui
