// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/servermodels.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QPushButton;
class QTreeView;
class QUndoStack;

namespace clrscope::ui {

class Card;
class EngineLink;
class KeysCard;
class RequestFilter;
class ServerStateCard;
class ShapeMark;
class TableDelegate;
class Words;

/// The embedded API: state, addresses, keys, clients and the last requests with their reasons.
class ServerPage : public QWidget
{
    Q_OBJECT
public:
    explicit ServerPage(EngineLink *link, QWidget *parent = nullptr);
    [[nodiscard]] RequestsModel *requests() const { return m_requests; }
    [[nodiscard]] ClientsModel *clients() const { return m_clients; }
    [[nodiscard]] KeysModel *keys() const;
    [[nodiscard]] KeysCard *keysCard() const { return m_keysCard; }
    [[nodiscard]] ServerStateCard *stateCard() const { return m_stateCard; }
    [[nodiscard]] QString shownSecret() const;
    /// Revoked keys come back through it.
    [[nodiscard]] QUndoStack *undoStack() const;

Q_SIGNALS:
    void said(const QString &sentence);

private:
    QWidget *makeClients();
    QWidget *makeRequests();
    void makeRequestTools(RequestFilter *filter);
    QWidget *makeDetail();
    void refresh();
    void showDisconnect(const QModelIndex &client);
    void showDetail();
    [[nodiscard]] QString settingsPath() const;

    EngineLink *m_link;
    ServerStateCard *m_stateCard;
    KeysCard *m_keysCard;
    Card *m_clientsCard;
    ClientsModel *m_clients;
    QTreeView *m_clientView;
    Words *m_noClients;
    Words *m_noRequests;
    QPushButton *m_disconnect;
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
    Words *m_detailReason;
    Words *m_detailCurl;
};

} // namespace clrscope::ui
