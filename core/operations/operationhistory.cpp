// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationhistory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace clrscope::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 4 * 1024 * 1024;

constexpr Kind allKinds[] = {Kind::Dump, Kind::GcDump, Kind::Trace, Kind::Logs,
                             Kind::LiveMetrics, Kind::Stacks, Kind::Exceptions, Kind::Parameters};
constexpr State finalStates[] = {State::Succeeded, State::Failed, State::Cancelled};

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

quint64 countOf(const QJsonValue &value)
{
    return static_cast<quint64>(std::max<qint64>(0, value.toInteger()));
}

} // namespace

QJsonObject toJson(const Snapshot &snapshot)
{
    QJsonObject json{
        {u"id"_s, snapshot.id.toString(QUuid::WithoutBraces)},
        {u"kind"_s, kindName(snapshot.kind)},
        {u"state"_s, stateName(snapshot.state)},
        {u"pid"_s, snapshot.process.pid},
        {u"uid"_s, snapshot.process.uid.toString(QUuid::WithoutBraces)},
        {u"name"_s, snapshot.process.name},
        {u"key"_s, snapshot.process.key},
        {u"tags"_s, QJsonArray::fromStringList(snapshot.tags)},
        {u"created"_s, snapshot.createdUtc.toUTC().toString(Qt::ISODateWithMs)},
        {u"ended"_s, snapshot.endedUtc.toUTC().toString(Qt::ISODateWithMs)},
        {u"initiator"_s, snapshot.initiator},
        {u"contents"_s, snapshot.contents.toJson()},
        {u"egressProvider"_s, snapshot.egressProvider},
        {u"destination"_s, snapshot.destination},
        {u"resourceLocation"_s, snapshot.resourceLocation},
        {u"bytes"_s, static_cast<qint64>(snapshot.bytesWritten)},
        {u"events"_s, static_cast<qint64>(snapshot.events)},
        {u"dropped"_s, static_cast<qint64>(snapshot.droppedEvents)},
        {u"note"_s, snapshot.note.toJson()},
    };
    if (snapshot.durationSeconds)
        json.insert(u"durationSeconds"_s, *snapshot.durationSeconds);
    if (snapshot.error) {
        json.insert(u"error"_s, QJsonObject{{u"code"_s, static_cast<int>(snapshot.error->code)},
                                            {u"message"_s, snapshot.error->message.toJson()}});
    }
    return json;
}

std::optional<Snapshot> snapshotFromJson(const QJsonObject &json)
{
    const auto kind = std::find_if(std::begin(allKinds), std::end(allKinds), [&](Kind candidate) {
        return kindName(candidate) == json.value(u"kind"_s).toString();
    });
    const auto state = std::find_if(std::begin(finalStates), std::end(finalStates), [&](State candidate) {
        return stateName(candidate) == json.value(u"state"_s).toString();
    });
    Snapshot snapshot;
    snapshot.id = QUuid(json.value(u"id"_s).toString());
    snapshot.createdUtc = timeOf(json.value(u"created"_s));
    snapshot.endedUtc = timeOf(json.value(u"ended"_s));
    if (snapshot.id.isNull() || !snapshot.createdUtc.isValid() || kind == std::end(allKinds)
        || state == std::end(finalStates))
        return std::nullopt;
    snapshot.kind = *kind;
    snapshot.state = *state;
    snapshot.process = {.pid = json.value(u"pid"_s).toInteger(),
                        .uid = QUuid(json.value(u"uid"_s).toString()),
                        .name = json.value(u"name"_s).toString(),
                        .key = json.value(u"key"_s).toString()};
    for (const QJsonValue tag : json.value(u"tags"_s).toArray())
        snapshot.tags.append(tag.toString());
    snapshot.initiator = json.value(u"initiator"_s).toString();
    snapshot.contents = Message::fromJson(json.value(u"contents"_s));
    snapshot.egressProvider = json.value(u"egressProvider"_s).toString();
    snapshot.destination = json.value(u"destination"_s).toString();
    snapshot.resourceLocation = json.value(u"resourceLocation"_s).toString();
    snapshot.bytesWritten = countOf(json.value(u"bytes"_s));
    snapshot.events = countOf(json.value(u"events"_s));
    snapshot.droppedEvents = countOf(json.value(u"dropped"_s));
    snapshot.note = Message::fromJson(json.value(u"note"_s));
    if (json.contains(u"durationSeconds"_s))
        snapshot.durationSeconds = json.value(u"durationSeconds"_s).toInteger();
    if (json.contains(u"error"_s)) {
        const auto error = json.value(u"error"_s).toObject();
        snapshot.error = Error{static_cast<ErrorCode>(std::clamp(error.value(u"code"_s).toInt(), 0,
                                                                 static_cast<int>(ErrorCode::InvalidState))),
                               Message::fromJson(error.value(u"message"_s))};
    }
    return snapshot;
}

OperationHistory::OperationHistory(QString file, int count) : m_file(std::move(file)), m_count(count) {}

SnapshotList OperationHistory::load() const
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > maxFileBytes)
        file.seek(file.size() - maxFileBytes);
    SnapshotList snapshots;
    const auto lines = file.read(maxFileBytes).split('\n');
    for (const QByteArray &line : lines) {
        const auto document = QJsonDocument::fromJson(line);
        if (auto snapshot = snapshotFromJson(document.object()))
            snapshots.append(std::move(*snapshot));
    }
    std::stable_sort(snapshots.begin(), snapshots.end(),
                     [](const Snapshot &a, const Snapshot &b) { return a.createdUtc < b.createdUtc; });
    return snapshots.mid(std::max<qsizetype>(0, snapshots.size() - m_count));
}

void OperationHistory::append(const Snapshot &snapshot)
{
    if (m_file.isEmpty())
        return;
    if (++m_appended > m_count) { // trims now and then instead of every time
        m_appended = 0;
        auto kept = load();
        kept.append(snapshot);
        return write(kept);
    }
    QDir().mkpath(QFileInfo(m_file).path());
    QFile file(m_file);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        file.write(QJsonDocument(toJson(snapshot)).toJson(QJsonDocument::Compact) + '\n');
}

void OperationHistory::remove(const QSet<QUuid> &ids)
{
    if (m_file.isEmpty() || ids.isEmpty())
        return;
    auto kept = load();
    kept.removeIf([&](const Snapshot &snapshot) { return ids.contains(snapshot.id); });
    write(kept);
}

void OperationHistory::write(const SnapshotList &snapshots) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const Snapshot &snapshot : snapshots)
        file.write(QJsonDocument(toJson(snapshot)).toJson(QJsonDocument::Compact) + '\n');
    file.commit();
}

} // namespace clrscope::operations
