// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverpage.h"

#include "format/format.h"

#include <algorithm>

namespace clrscope::ui {

using operations::ServedRequest;

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ServedRequest &r = m_rows.at(index.row());
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return format.timeMs(r.atUtc);
        case Method:
            return r.method;
        case Path:
            return r.path;
        case Status:
            return QString::number(r.status);
        case Client:
            return r.client;
        case Milliseconds:
            return format.count(r.milliseconds);
        case Sent:
            return format.byteSize(r.bytes);
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case Time:
            return r.atUtc;
        case Status:
            return r.status;
        case Milliseconds:
            return r.milliseconds;
        case Sent:
            return r.bytes;
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::ToolTipRole:
        return index.column() == Time ? format.timeFull(r.atUtc) : index.column() == Path ? r.path : r.detail;
    case Qt::TextAlignmentRole:
        return index.column() == Milliseconds || index.column() == Sent
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case ShapeRole:
        return int(r.status >= 400 ? Shape::Failed : Shape::Done);
    case FailedRole:
        return r.status >= 400;
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Milliseconds)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Client:
        return tr("Client");
    case Milliseconds:
        return tr("Time, ms");
    case Sent:
        return tr("Sent");
    default:
        return {};
    }
}

void RequestsModel::setRequests(const QList<ServedRequest> &requests)
{
    // The log only grows at its end and loses its oldest: find where ours ends in it.
    qsizetype known = requests.size();
    if (m_rows.isEmpty()) {
        known = 0;
    } else {
        while (known > 0 && requests[known - 1] != m_rows.first())
            --known;
    }
    const int fresh = int(requests.size() - known);
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        for (qsizetype i = known; i < requests.size(); ++i)
            m_rows.prepend(requests[i]);
        endInsertRows();
    }
    const int keep = int(requests.size());
    if (m_rows.size() > keep) {
        beginRemoveRows({}, keep, int(m_rows.size()) - 1);
        m_rows.resize(keep);
        endRemoveRows();
    }
}

int RequestsModel::failed() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const ServedRequest &r) { return r.status >= 400; }));
}

QList<ClientRow> ClientsModel::clientsOf(const operations::ServerStatus &status, const operations::SnapshotList &operations)
{
    QList<ClientRow> rows;
    const auto find = [&rows](const QString &address) -> ClientRow & {
        for (ClientRow &row : rows) {
            if (row.address == address)
                return row;
        }
        rows.append(ClientRow{});
        rows.last().address = address;
        return rows.last();
    };
    for (const QString &address : status.clients)
        find(address).isConnected = true;
    for (const ServedRequest &request : status.requests) {
        ClientRow &row = find(request.client);
        ++row.requests;
        row.bytes += request.bytes;
        row.lastSeenUtc = std::max(row.lastSeenUtc, request.atUtc);
    }
    for (const operations::Snapshot &s : operations) {
        if (isFinal(s.state))
            continue;
        for (ClientRow &row : rows) {
            if (row.address == s.initiator)
                ++row.operations;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ClientRow &a, const ClientRow &b) { return a.address < b.address; });
    return rows;
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClientRow &row = m_rows.at(index.row());
    const Format format;
    if (role == Qt::TextAlignmentRole)
        return index.column() >= Operations && index.column() <= Sent
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Address:
        return row.address;
    case Connected:
        return row.isConnected ? tr("connected") : tr("idle");
    case Operations:
        return QString::number(row.operations);
    case Requests:
        return format.count(row.requests);
    case Sent:
        return format.byteSize(row.bytes);
    case LastSeen:
        return row.lastSeenUtc.isValid() ? format.time(row.lastSeenUtc) : Format::unknown();
    default:
        return {};
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Operations && section <= Sent)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Connected:
        return tr("Connection");
    case Operations:
        return tr("Operations");
    case Requests:
        return tr("Requests");
    case Sent:
        return tr("Sent");
    case LastSeen:
        return tr("Last seen");
    default:
        return {};
    }
}

void ClientsModel::setClients(const QList<ClientRow> &clients)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const QString address = m_rows[row].address;
        if (std::none_of(clients.begin(), clients.end(), [&address](const ClientRow &c) { return c.address == address; })) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < clients.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].address == clients[row].address) {
            if (m_rows[row] != clients[row]) {
                m_rows[row] = clients[row];
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, clients[row]);
            endInsertRows();
        }
    }
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeyInfo &key = m_rows.at(index.row());
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case State:
            return key.state == KeyInfo::State::Valid ? tr("Valid") : key.state == KeyInfo::State::EndsSoon ? tr("Ends soon") : tr("Ended");
        case Name:
            return key.name;
        case Ends:
            return key.endsUtc.isValid() ? key.endsUtc.toLocalTime().date().toString(Qt::ISODate) : tr("never");
        case Used:
            return key.lastUsedUtc.isValid() ? format.time(key.lastUsedUtc) : Format::unknown();
        case Key:
            return QString(key.shortId + u'…');
        case Action:
            return key.isFromConfiguration ? QString() : key.state == KeyInfo::State::Ended ? tr("Remove") : tr("Revoke");
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return key.isFromConfiguration ? tr("From the configuration (MonitorApiKey); change it there.") : QString();
    case ShapeRole:
        return int(key.state == KeyInfo::State::Valid ? Shape::Done : key.state == KeyInfo::State::EndsSoon ? Shape::NeedsCare : Shape::Ended);
    case EndedRole:
        return key.state == KeyInfo::State::Ended;
    case IdRole:
        return key.shortId;
    default:
        return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Name:
        return tr("Name");
    case Ends:
        return tr("Ends");
    case Used:
        return tr("Used");
    case Key:
        return tr("Key");
    default:
        return QString();
    }
}

void KeysModel::setKeys(const KeyList &keys)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::none_of(keys.begin(), keys.end(), [&](const KeyInfo &k) { return k.shortId == m_rows[row].shortId; })) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < keys.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].shortId == keys[row].shortId) {
            if (m_rows[row] != keys[row]) {
                m_rows[row] = keys[row];
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, keys[row]);
            endInsertRows();
        }
    }
}

} // namespace clrscope::ui
