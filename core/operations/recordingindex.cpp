// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingindex.h"

#include "traceending.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace clrscope::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxListed = 1000;
constexpr qsizetype maxNotes = 2000;
constexpr qint64 maxNoteBytes = 64 * 1024;
constexpr qint64 chunkBytes = 1024 * 1024;

/// When a process began, in clock ticks since boot; 0 if there is none (or no /proc).
qint64 startOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.read(4096);
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields[19].toLongLong() : 0;
}

qint64 modifiedMs(const QFileInfo &info)
{
    return info.lastModified().toMSecsSinceEpoch();
}

QString stateText(RecordingState state)
{
    switch (state) {
    case RecordingState::Recording: return u"recording"_s;
    case RecordingState::Whole: return u"whole"_s;
    case RecordingState::EventsLost: return u"events lost"_s;
    case RecordingState::NoSymbols: return u"no symbols"_s;
    case RecordingState::CutOff: return u"cut off"_s;
    case RecordingState::NoTrace: return u"no trace"_s;
    }
    return {};
}

RecordingState stateOf(const QString &text)
{
    for (const auto state : {RecordingState::Recording, RecordingState::Whole, RecordingState::EventsLost,
                             RecordingState::NoSymbols, RecordingState::NoTrace}) {
        if (stateText(state) == text)
            return state;
    }
    return RecordingState::CutOff;
}

QJsonObject toJson(const RecordingNote &note)
{
    const Recording &recording = note.recording;
    return {{u"path"_s, recording.path},
            {u"bytes"_s, recording.sizeBytes},
            {u"state"_s, stateText(recording.state)},
            {u"canBeRepaired"_s, recording.canBeRepaired},
            {u"contents"_s, recording.contents.toJson()},
            {u"process"_s, recording.processName},
            {u"pid"_s, recording.pid},
            {u"started"_s, recording.startedUtc.toUTC().toString(Qt::ISODateWithMs)},
            {u"durationMs"_s, recording.durationMs},
            {u"events"_s, static_cast<qint64>(recording.events)},
            {u"dropped"_s, static_cast<qint64>(recording.droppedEvents)},
            {u"note"_s, recording.note.toJson()},
            {u"modifiedMs"_s, note.modifiedMs},
            {u"writerPid"_s, note.writerPid},
            {u"writerStart"_s, note.writerStart}};
}

RecordingNote noteFromJson(const QString &id, const QJsonObject &json)
{
    RecordingNote note;
    note.id = id;
    Recording &recording = note.recording;
    recording.path = json.value(u"path"_s).toString();
    recording.sizeBytes = json.value(u"bytes"_s).toInteger();
    recording.state = stateOf(json.value(u"state"_s).toString());
    recording.canBeRepaired = json.value(u"canBeRepaired"_s).toBool();
    recording.contents = Message::fromJson(json.value(u"contents"_s));
    recording.processName = json.value(u"process"_s).toString();
    recording.pid = json.value(u"pid"_s).toInteger();
    recording.startedUtc = QDateTime::fromString(json.value(u"started"_s).toString(), Qt::ISODateWithMs);
    recording.durationMs = json.value(u"durationMs"_s).toInteger();
    recording.events = static_cast<quint64>(std::max<qint64>(0, json.value(u"events"_s).toInteger()));
    recording.droppedEvents = static_cast<quint64>(std::max<qint64>(0, json.value(u"dropped"_s).toInteger()));
    recording.note = Message::fromJson(json.value(u"note"_s));
    note.modifiedMs = json.value(u"modifiedMs"_s).toInteger();
    note.writerPid = json.value(u"writerPid"_s).toInteger();
    note.writerStart = json.value(u"writerStart"_s).toInteger();
    return note;
}

/// Reads a file to its end; false if it cannot be read or nobody wants to know any more.
bool readThrough(const QString &path, TraceEnding &ending, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    while (!stop.stop_requested()) {
        const qint64 count = file.read(chunk.data(), chunk.size());
        if (count <= 0)
            return count == 0;
        ending.feed(QByteArrayView(chunk.constData(), count));
    }
    return false;
}

/// Looks at a file that nobody told us about.
std::optional<Recording> lookAt(const QFileInfo &info, const std::stop_token &stop)
{
    TraceEnding ending;
    if (!readThrough(info.filePath(), ending, stop))
        return std::nullopt;
    Recording found;
    found.path = info.filePath();
    switch (ending.look()) {
    case TraceEnding::State::NoTrace: found.state = RecordingState::NoTrace; break;
    case TraceEnding::State::Whole:
    case TraceEnding::State::Repaired: found.state = RecordingState::Whole; break;
    case TraceEnding::State::Cut:
        found.state = RecordingState::CutOff;
        found.canBeRepaired = true;
        break;
    }
    return found;
}

} // namespace

RecordingNote RecordingIndex::begin(Recording recording)
{
    RecordingNote note;
    note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.recording = std::move(recording);
    note.writerPid = QCoreApplication::applicationPid();
    note.writerStart = startOf(note.writerPid);
    return note;
}

void RecordingIndex::save(const RecordingNote &note) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    RecordingNote dated = note;
    dated.modifiedMs = modifiedMs(QFileInfo(note.recording.path));
    QSaveFile file(QDir(m_folder).filePath(note.id + u".json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(toJson(dated)).toJson(QJsonDocument::Compact));
    file.commit();
}

void RecordingIndex::saveCopy(Recording original, const QString &copy) const
{
    RecordingNote note;
    note.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.recording = std::move(original);
    note.recording.path = copy;
    note.recording.sizeBytes = QFileInfo(copy).size();
    note.recording.state = note.recording.droppedEvents > 0 ? RecordingState::EventsLost : RecordingState::Whole;
    note.recording.canBeRepaired = false;
    note.recording.note = {};
    save(note);
}

QHash<QString, RecordingNote> RecordingIndex::load() const
{
    QHash<QString, RecordingNote> notes;
    if (m_folder.isEmpty())
        return notes;
    auto files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time); // newest first
    // Only our own are read, and removed when they are of no use: the folder may hold other files.
    files.removeIf([](const QFileInfo &info) { return QUuid::fromString(info.completeBaseName()).isNull(); });
    for (qsizetype i = 0; i < files.size(); ++i) {
        QFile file(files[i].filePath());
        if (i >= maxNotes) {
            file.remove();
            continue;
        }
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto note = noteFromJson(files[i].completeBaseName(), QJsonDocument::fromJson(file.read(maxNoteBytes)).object());
        file.close();
        if (note.recording.path.isEmpty() || !QFile::exists(note.recording.path)) {
            if (note.recording.state != RecordingState::Recording || note.writerStart != startOf(note.writerPid))
                file.remove(); // its trace was deleted or moved away
            continue;
        }
        if (note.recording.state == RecordingState::Recording && note.writerStart != startOf(note.writerPid))
            mend(note);
        if (!notes.contains(note.recording.path))
            notes.insert(note.recording.path, note);
    }
    return notes;
}

/// Its writer died in mid-recording: the file is closed where it lies.
void RecordingIndex::mend(RecordingNote &note) const
{
    Recording &recording = note.recording;
    TraceEnding ending;
    if (!readThrough(recording.path, ending, {}))
        return;
    const QFileInfo before(recording.path);
    if (recording.startedUtc.isValid())
        recording.durationMs = std::max<qint64>(0, recording.startedUtc.msecsTo(before.lastModified()));
    recording.canBeRepaired = false;
    switch (ending.complete(recording.path)) {
    case TraceEnding::State::Whole: recording.state = RecordingState::Whole; break;
    case TraceEnding::State::NoTrace: recording.state = RecordingState::NoTrace; break;
    case TraceEnding::State::Cut: recording.canBeRepaired = true; [[fallthrough]];
    case TraceEnding::State::Repaired:
        recording.state = RecordingState::CutOff;
        recording.note = Message::tr(
            "clrscope ended while this was being recorded; what was written until then is kept.");
        break;
    }
    recording.sizeBytes = QFileInfo(recording.path).size();
    save(note);
    note.modifiedMs = modifiedMs(QFileInfo(recording.path));
}

RecordingList RecordingIndex::list(const QString &folder, const std::stop_token &stop) const
{
    RecordingList recordings;
    auto notes = load();
    auto files = QDir(folder).entryInfoList({u"*.nettrace"_s}, QDir::Files | QDir::Readable, QDir::Time);
    files.resize(std::min(files.size(), maxListed));
    QSet<QString> seen;
    for (const QFileInfo &info : std::as_const(files))
        seen.insert(info.filePath());
    for (const RecordingNote &note : std::as_const(notes)) {
        if (!note.recording.contents.isEmpty() && !seen.contains(note.recording.path))
            files.append(QFileInfo(note.recording.path));
    }
    for (const QFileInfo &info : std::as_const(files)) {
        if (stop.stop_requested())
            return {};
        auto note = notes.constFind(info.filePath());
        const bool isKnown = note != notes.constEnd()
            && (note->recording.state == RecordingState::Recording
                || (note->recording.sizeBytes == info.size() && note->modifiedMs == modifiedMs(info)));
        if (isKnown) {
            recordings.append(note->recording);
            recordings.last().sizeBytes = info.size();
            continue;
        }
        auto found = lookAt(info, stop);
        if (!found)
            continue;
        found->sizeBytes = info.size();
        found->startedUtc = info.birthTime().isValid() ? info.birthTime().toUTC() : info.lastModified().toUTC();
        RecordingNote fresh;
        fresh.id = note != notes.constEnd() ? note->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
        fresh.recording = *found;
        save(fresh); // so that a large file is read through only once
        recordings.append(*found);
    }
    return recordings;
}

} // namespace clrscope::operations
