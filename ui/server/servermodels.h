// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include "theme/icons.h"

#include <QAbstractTableModel>

namespace clrscope::ui {

/// "Too many requests" of 429; empty for what needs no words.
[[nodiscard]] QString statusWords(int status);
/// The request as a line of shell; what a client sent is quoted, it may be hostile.
[[nodiscard]] QString curlOf(const operations::ServedRequest &request, const operations::ServerStatus &server);

/// The last 1,000 requests the API answered, newest first.
class RequestsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Method, Path, Status, Client, Key, Milliseconds, Sent, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, ShapeRole, FailedRole };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The whole log, oldest first; only what is new is inserted.
    void setRequests(const QList<operations::ServedRequest> &requests);
    [[nodiscard]] const operations::ServedRequest &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int failed() const;

private:
    QList<operations::ServedRequest> m_rows; // newest first
};

/// Who uses the API, by address and key.
struct ClientRow
{
    operations::ServedClient client;
    int operations = 0; ///< that still run for its address

    bool operator==(const ClientRow &) const = default;
};

/// Counts by client; rows stay where they are while they change.
class ClientsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Address, Key, Connections, Operations, Requests, Sent, Since, LastSeen, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setClients(const QList<ClientRow> &clients);
    [[nodiscard]] const ClientRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] static QList<ClientRow> clientsOf(const operations::ServerStatus &status,
                                                    const operations::SnapshotList &operations);

private:
    QList<ClientRow> m_rows;
};

/// The keys with what they were used for; the secrets are never here.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Name, Created, Ends, Used, Key, Action, ColumnCount };
    enum Role { ShapeRole = Qt::UserRole + 1, EndedRole, IdRole };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setKeys(const KeyList &keys);
    [[nodiscard]] const KeyInfo &at(int row) const { return m_rows.at(row); }
    /// All words of these columns, for their widths.
    [[nodiscard]] static QStringList stateWords();
    [[nodiscard]] static QStringList actionWords();

private:
    KeyList m_rows;
};

} // namespace clrscope::ui
