// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/recordingsmodel.h"

#include "format/format.h"
#include "theme/colours.h"
#include "theme/theme.h"

#include <QFileInfo>

#include <algorithm>

namespace clrscope::ui {

Shape RecordingsModel::shape(RecordingState state)
{
    switch (state) {
    case RecordingState::Recording:
        return Shape::Running;
    case RecordingState::Whole:
    case RecordingState::NoSymbols: // as one wished
        return Shape::Done;
    case RecordingState::EventsLost:
        return Shape::NeedsCare;
    case RecordingState::CutOff:
    case RecordingState::NoTrace:
        return Shape::Failed;
    }
    return Shape::Ended;
}

QString RecordingsModel::stateText(RecordingState state)
{
    switch (state) {
    case RecordingState::Recording:
        return tr("Recording");
    case RecordingState::Whole:
        return tr("Whole");
    case RecordingState::EventsLost:
        return tr("Whole, events lost");
    case RecordingState::NoSymbols:
        return tr("Whole, no symbols");
    case RecordingState::CutOff:
        return tr("Cut off");
    case RecordingState::NoTrace:
        return tr("No trace");
    }
    return {};
}

QStringList RecordingsModel::stateWords(bool all)
{
    QStringList words{stateText(RecordingState::Recording), stateText(RecordingState::Whole), stateText(RecordingState::CutOff),
                      stateText(RecordingState::NoTrace)};
    if (all)
        words << stateText(RecordingState::NoSymbols) << stateText(RecordingState::EventsLost);
    return words;
}

int RecordingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecordingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Recording &r = m_rows.at(index.row());
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case State:
            return stateText(r.state);
        case File: {
            const QFileInfo file(r.path);
            return file.suffix() == QLatin1String("nettrace") ? file.completeBaseName() : file.fileName(); // all end so
        }
        case Contents:
            return r.contents.isEmpty() ? Format::unknown() : r.contents.translated();
        case Duration:
            return r.durationMs > 0 ? format.duration(std::chrono::milliseconds(r.durationMs)) : Format::unknown();
        case Size:
            return format.byteSize(quint64(r.sizeBytes));
        case Events:
            return r.events > 0 ? format.count(qint64(r.events)) : Format::unknown();
        case Dropped:
            return r.events > 0 || r.droppedEvents > 0 ? format.count(qint64(r.droppedEvents)) : Format::unknown();
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case State:
            return int(r.state);
        case Duration:
            return r.durationMs;
        case Size:
            return quint64(r.sizeBytes);
        case Events:
            return r.events;
        case Dropped:
            return r.droppedEvents;
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::ToolTipRole:
        if (index.column() == State)
            return r.note.isEmpty() ? stateText(r.state) : r.note.translated();
        if (index.column() == File) // with what a narrow table leaves out
            return QString(r.path + u'\n' + data(index.siblingAtColumn(Contents), Qt::DisplayRole).toString() + u'\n'
                           + tr("%1 events, %2 dropped")
                                 .arg(data(index.siblingAtColumn(Events), Qt::DisplayRole).toString(),
                                      data(index.siblingAtColumn(Dropped), Qt::DisplayRole).toString()));
        return data(index, Qt::DisplayRole);
    case Qt::ForegroundRole:
        if (index.column() == Dropped && r.droppedEvents > 0)
            return colours().warn;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() >= Duration ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case ShapeRole:
        return int(shape(r.state));
    case PathRole:
        return r.path;
    default:
        return {};
    }
}

QVariant RecordingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Duration ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case File:
        return tr("File");
    case Contents:
        return tr("Contents");
    case Duration:
        return tr("Duration");
    case Size:
        return tr("Size");
    case Events:
        return tr("Events");
    case Dropped:
        return tr("Dropped");
    default:
        return {};
    }
}

void RecordingsModel::setRecordings(const RecordingList &recordings)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const QString path = m_rows[row].path;
        if (std::none_of(recordings.begin(), recordings.end(), [&path](const Recording &r) { return r.path == path; })) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (const Recording &recording : recordings) {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Recording &r) { return r.path == recording.path; });
        if (at != m_rows.end()) {
            if (*at != recording) {
                *at = recording;
                const int row = int(at - m_rows.begin());
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        const auto before = std::find_if(m_rows.begin(), m_rows.end(),
                                         [&](const Recording &r) { return r.startedUtc < recording.startedUtc; });
        const int row = int(before - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(row, recording);
        endInsertRows();
    }
}

quint64 RecordingsModel::totalBytes() const
{
    quint64 total = 0;
    for (const Recording &r : m_rows)
        total += quint64(r.sizeBytes);
    return total;
}

} // namespace clrscope::ui
