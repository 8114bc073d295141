// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include "theme/icons.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QPushButton;
class QTreeView;

namespace clrscope::ui {

class Card;
class EngineLink;
class SearchField;
class ShapeMark;
class TableDelegate;
class Words;

/// The last 1,000 requests the API answered, newest first.
class RequestsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Method, Path, Status, Client, Milliseconds, Sent, ColumnCount };
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

/// Who uses the API, counted from the log and the connections there are.
struct ClientRow
{
    QString address;
    bool isConnected = false;
    int operations = 0;
    quint64 bytes = 0;
    int requests = 0;
    QDateTime lastSeenUtc;

    bool operator==(const ClientRow &) const = default;
};

class ClientsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Address, Connected, Operations, Requests, Sent, LastSeen, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setClients(const QList<ClientRow> &clients);
    [[nodiscard]] static QList<ClientRow> clientsOf(const operations::ServerStatus &status,
                                                    const operations::SnapshotList &operations);

private:
    QList<ClientRow> m_rows;
};

class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Name, Ends, Used, Key, Action, ColumnCount };
    enum Role { ShapeRole = Qt::UserRole + 1, EndedRole, IdRole };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setKeys(const KeyList &keys);
    [[nodiscard]] const KeyInfo &at(int row) const { return m_rows.at(row); }

private:
    KeyList m_rows;
};

/// The embedded API: state, addresses, keys, clients and the last requests with their reasons.
class ServerPage : public QWidget
{
    Q_OBJECT
public:
    explicit ServerPage(EngineLink *link, QWidget *parent = nullptr);
    [[nodiscard]] RequestsModel *requests() const { return m_requests; }
    [[nodiscard]] KeysModel *keys() const { return m_keys; }
    [[nodiscard]] QString shownSecret() const { return m_secret; }

Q_SIGNALS:
    void said(const QString &sentence);

private:
    QWidget *makeState();
    QWidget *makeKeys();
    QWidget *makeClients();
    QWidget *makeRequests();
    void refresh();
    void showDetail();
    void askForKey();
    void copy(const QString &text);

    EngineLink *m_link;
    Card *m_stateCard;
    QPushButton *m_switch;
    QGridLayout *m_addresses;
    QWidget *m_addressHolder;
    QString m_shownAddresses;
    Words *m_problem;
    Card *m_keysCard;
    KeysModel *m_keys;
    QTreeView *m_keyView;
    QWidget *m_secretRow;
    Words *m_secretWords;
    QString m_secret;
    Card *m_clientsCard;
    ClientsModel *m_clients;
    Card *m_requestsCard;
    RequestsModel *m_requests;
    QSortFilterProxyModel *m_shown;
    QTreeView *m_requestView;
    TableDelegate *m_requestDelegate;
    QPushButton *m_all;
    QPushButton *m_failed;
    QPushButton *m_pause;
    QWidget *m_detail;
    ShapeMark *m_detailMark;
    Words *m_detailTitle;
    Words *m_detailCurl;
};

} // namespace clrscope::ui
