// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/servermodels.h"

#include "format/format.h"

#include <algorithm>
#include <tuple>

namespace clrscope::ui {

using operations::ServedRequest;

namespace {

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

template <typename T, typename Same>
int rowLike(const QList<T> &rows, const T &wanted, Same same)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const T &row) { return same(row, wanted); });
    return at == rows.end() ? -1 : int(at - rows.begin());
}

bool isSameClient(const ClientRow &a, const ClientRow &b)
{
    return a.client.address == b.client.address && a.client.key == b.client.key;
}

bool isSameKey(const KeyInfo &a, const KeyInfo &b)
{
    return a.shortId == b.shortId && a.isFromConfiguration == b.isFromConfiguration;
}

QString dayOf(const QDateTime &when)
{
    return when.isValid() ? when.toLocalTime().date().toString(Qt::ISODate) : Format::unknown();
}

QString useWords(const KeyInfo &key)
{
    const QString used = key.lastUsedUtc.isValid()
        ? KeysModel::tr("Last used %1 from %2, %n request(s) since the program started.", nullptr, int(std::min<quint64>(key.requests, 1'000'000'000)))
              .arg(Format().timeFull(key.lastUsedUtc), key.lastClient)
        : KeysModel::tr("Not used since the program started.");
    return key.isFromConfiguration ? QString(KeysModel::tr("From the configuration (MonitorApiKey); change it there.") + u' ' + used) : used;
}

} // namespace

QString statusWords(int status)
{
    switch (status) {
    case 0:
        return RequestsModel::tr("Broken off");
    case 400:
        return RequestsModel::tr("Bad request");
    case 401:
        return RequestsModel::tr("No valid key");
    case 403:
        return RequestsModel::tr("Forbidden");
    case 404:
        return RequestsModel::tr("Not found");
    case 405:
        return RequestsModel::tr("Method not allowed");
    case 406:
        return RequestsModel::tr("Not acceptable");
    case 408:
        return RequestsModel::tr("Too slow");
    case 413:
        return RequestsModel::tr("Body too large");
    case 414:
        return RequestsModel::tr("Address too long");
    case 415:
        return RequestsModel::tr("Unknown content type");
    case 429:
        return RequestsModel::tr("Too many requests");
    case 431:
        return RequestsModel::tr("Headers too large");
    case 500:
        return RequestsModel::tr("Failed inside");
    case 503:
        return RequestsModel::tr("Too many connections");
    default:
        return {};
    }
}

QString curlOf(const ServedRequest &request, const operations::ServerStatus &server)
{
    QString line = QStringLiteral("curl -sk ");
    if (request.method != QLatin1String("GET"))
        line += QString(u"-X " + shellQuoted(request.method) + u' ');
    if (server.requiresKey)
        line += QLatin1String("-H \"Authorization: Bearer $KEY\" ");
    line += shellQuoted(server.addresses.value(0) + request.path);
    static const QStringList files{QStringLiteral("/dump"), QStringLiteral("/gcdump"), QStringLiteral("/trace"),
                                   QStringLiteral("/logs"), QStringLiteral("/livemetrics")};
    const bool isFile = std::any_of(files.begin(), files.end(), [&request](const QString &path) {
        return request.path.startsWith(path, Qt::CaseInsensitive);
    });
    return isFile ? QString(line + u" -OJ") : line;
}

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
            return r.status == 0 ? Format::unknown() : QString::number(r.status);
        case Client:
            return r.client;
        case Key:
            return r.key.isEmpty() ? Format::unknown() : r.key;
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
        return index.column() == Time ? format.timeFull(r.atUtc) : index.column() == Path ? r.path
            : index.column() == Status ? (r.detail.isEmpty() ? statusWords(r.status) : r.detail) : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Milliseconds || index.column() == Sent
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case ShapeRole:
        return int(r.status >= 400 ? Shape::Failed : r.status == 0 ? Shape::NeedsCare : Shape::Done);
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
    case Key:
        return tr("Key");
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
    for (const operations::ServedClient &client : status.served) {
        ClientRow row;
        row.client = client;
        for (const operations::Snapshot &s : operations)
            row.operations += !isFinal(s.state) && s.initiator == client.address ? 1 : 0;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ClientRow &a, const ClientRow &b) {
        return std::tie(a.client.address, a.client.key) < std::tie(b.client.address, b.client.key);
    });
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
        return index.column() >= Connections && index.column() <= Sent
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Since)
        return format.timeFull(row.client.sinceUtc);
    if (role == Qt::ToolTipRole && index.column() == LastSeen)
        return format.timeFull(row.client.lastSeenUtc);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Address:
        return row.client.address;
    case Key:
        return row.client.key.isEmpty() ? Format::unknown() : row.client.key;
    case Connections:
        return format.count(row.client.connections);
    case Operations:
        return format.count(row.operations);
    case Requests:
        return format.count(qint64(row.client.requests));
    case Sent:
        return format.byteSize(row.client.bytes);
    case Since:
        return format.time(row.client.sinceUtc);
    case LastSeen:
        return row.client.connections > 0 ? tr("connected") : format.time(row.client.lastSeenUtc);
    default:
        return {};
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Connections && section <= Sent)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Key:
        return tr("Key");
    case Connections:
        return tr("Connections");
    case Operations:
        return tr("Operations");
    case Requests:
        return tr("Requests");
    case Sent:
        return tr("Sent");
    case Since:
        return tr("Since");
    case LastSeen:
        return tr("Last seen");
    default:
        return {};
    }
}

void ClientsModel::setClients(const QList<ClientRow> &clients)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (rowLike(clients, m_rows[row], isSameClient) < 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < clients.size(); ++row) {
        if (row < m_rows.size() && isSameClient(m_rows[row], clients[row])) {
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

QStringList KeysModel::stateWords()
{
    return {tr("Valid"), tr("Ends soon"), tr("Ended")};
}

QStringList KeysModel::actionWords()
{
    return {tr("Revoke"), tr("Remove")};
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
            return stateWords().at(int(key.state));
        case Name:
            return key.name;
        case Created:
            return dayOf(key.createdUtc);
        case Ends:
            return key.endsUtc.isValid() ? dayOf(key.endsUtc) : tr("never");
        case Used:
            return key.lastUsedUtc.isValid() ? format.time(key.lastUsedUtc) : Format::unknown();
        case Key:
            return QString(key.shortId + u'…');
        case Action:
            return key.isFromConfiguration ? QString() : actionWords().at(key.state == KeyInfo::State::Ended ? 1 : 0);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return useWords(key);
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
    case Created:
        return tr("Created");
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
        if (rowLike(keys, m_rows[row], isSameKey) < 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < keys.size(); ++row) {
        if (row < m_rows.size() && isSameKey(m_rows[row], keys[row])) {
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
