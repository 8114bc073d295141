// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverpage.h"

#include "format/format.h"
#include "server/keyscard.h"
#include "server/serverstatecard.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace clrscope::ui {

using operations::ServedRequest;
using operations::ServerStatus;

namespace {

constexpr int clientRowsShown = 3;

QTreeView *table(QWidget *parent, QAbstractItemModel *model, TableDelegate **delegate)
{
    auto *view = new QTreeView(parent);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionsMovable(true);
    *delegate = new TableDelegate(view);
    view->setItemDelegate(*delegate);
    return view;
}

/// As wide as its header and the longest word it will hold.
void fitColumn(QTreeView *view, int column, const QStringList &words)
{
    const QString name = view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    view->header()->resizeSection(column, std::max(columnWidth(words), headerWidth(name)));
}

} // namespace

/// Only failed ones, and those that hold the typed text.
class RequestFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setFailedOnly(bool on)
    {
        m_failedOnly = on;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_failedOnly && !sourceModel()->index(row, 0, parent).data(RequestsModel::FailedRole).toBool())
            return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_failedOnly = false;
};

ServerPage::ServerPage(EngineLink *link, QWidget *parent)
    : QWidget(parent), m_link(link), m_stateCard(new ServerStateCard(link)), m_keysCard(new KeysCard(link))
{
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_stateCard, 1);
    top->addWidget(m_keysCard, 1);
    all->addLayout(top);
    all->addWidget(makeClients());
    all->addWidget(makeRequests(), 1);
    auto *area = new QScrollArea(this); // a small window still reaches the log
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    connect(m_stateCard, &ServerStateCard::said, this, &ServerPage::said);
    connect(m_keysCard, &KeysCard::said, this, &ServerPage::said);
    connect(link, &EngineLink::serverChanged, this, &ServerPage::refresh);
    connect(link, &EngineLink::operationChanged, this, &ServerPage::refresh);
    refresh();
}

KeysModel *ServerPage::keys() const
{
    return m_keysCard->keys();
}

QString ServerPage::shownSecret() const
{
    return m_keysCard->shownSecret();
}

QUndoStack *ServerPage::undoStack() const
{
    return m_keysCard->undoStack();
}

QString ServerPage::settingsPath() const
{
    const QString &folder = m_link->backend().settingsFolder;
    return folder.isEmpty() ? QString() : QString(folder + u"/window.ini");
}

QWidget *ServerPage::makeClients()
{
    m_clientsCard = new Card(tr("Clients"), this);
    m_clients = new ClientsModel(this);
    TableDelegate *delegate = nullptr;
    m_clientView = table(m_clientsCard, m_clients, &delegate);
    m_clientView->setAccessibleName(tr("Clients"));
    delegate->setQuietColumns({ClientsModel::Since, ClientsModel::LastSeen});
    using Clients = ClientsModel;
    for (const int column : {Clients::Connections, Clients::Operations, Clients::Requests})
        fitColumn(m_clientView, column, {QStringLiteral("0 000")});
    fitColumn(m_clientView, Clients::Sent, {QStringLiteral("999.9 MiB")});
    fitColumn(m_clientView, Clients::Since, {QStringLiteral("00:00:00")});
    fitColumn(m_clientView, Clients::LastSeen, {QStringLiteral("00:00:00"), ClientsModel::tr("connected")});
    m_clientView->header()->setSectionResizeMode(Clients::Address, QHeaderView::Stretch);
    m_clientView->header()->setSectionResizeMode(Clients::Key, QHeaderView::Stretch);
    m_clientView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    copyRowsByKey(m_clientView);
    rememberColumnOrder(m_clientView, settingsPath(), QStringLiteral("server/clientColumns"));
    m_clientsCard->body()->addWidget(m_clientView);
    m_noClients = new Words({}, Text::Base, Ink::Quiet, m_clientsCard);
    m_noClients->setContentsMargins(8, 8, 8, 8);
    m_noClients->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_noClients->setWordWrap(true);
    m_clientsCard->body()->addWidget(m_noClients, 1);
    m_clientsCard->setFixedHeight(30 + 22 + clientRowsShown * 24 + 2);

    m_disconnect = pushButton(tr("Disconnect"), {}, m_clientsCard);
    m_disconnect->setObjectName(QStringLiteral("disconnectClient"));
    m_disconnect->setToolTip(tr("Ends the connections of the chosen client. With a valid key it may come back: revoke the key to keep it out."));
    m_clientsCard->titleBar()->addWidget(m_disconnect);
    connect(m_disconnect, &QPushButton::clicked, this, [this] {
        const int row = m_clientView->currentIndex().row();
        if (row >= 0)
            m_link->disconnectClient(m_clients->at(row).client.address);
    });
    // The model may be about to lose a row: nothing here may change it.
    connect(m_clientView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServerPage::showDisconnect);
    return m_clientsCard;
}

QWidget *ServerPage::makeRequests()
{
    m_requestsCard = new Card(tr("Requests"), this);
    m_requests = new RequestsModel(this);
    auto *filter = new RequestFilter(this);
    m_shown = filter;
    m_shown->setSourceModel(m_requests);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(RequestsModel::SortRole);
    m_requestView = table(m_requestsCard, m_shown, &m_requestDelegate);
    m_requestView->setSortingEnabled(true);
    m_requestView->sortByColumn(RequestsModel::Time, Qt::DescendingOrder);
    m_requestView->setAccessibleName(tr("Requests"));
    m_requestView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left of the page
    m_requestView->setMinimumHeight(22 + 5 * 20);
    m_requestDelegate->setShapeColumn(RequestsModel::Status, RequestsModel::ShapeRole);
    m_requestDelegate->setQuietColumns({RequestsModel::Time});
    m_requestDelegate->setRowHeight(20);
    using Requests = RequestsModel;
    fitColumn(m_requestView, Requests::Time, {QStringLiteral("00:00:00.000")});
    fitColumn(m_requestView, Requests::Method, {QStringLiteral("DELETE")});
    fitColumn(m_requestView, Requests::Status, {QStringLiteral("400") + QString(6, u' ')});
    fitColumn(m_requestView, Requests::Client, {QStringLiteral("100.100.10.10")});
    fitColumn(m_requestView, Requests::Key, {QStringLiteral("laptop-anna")});
    fitColumn(m_requestView, Requests::Milliseconds, {QStringLiteral("000 000")});
    fitColumn(m_requestView, Requests::Sent, {QStringLiteral("999.9 MiB")});
    m_requestView->header()->setSectionResizeMode(Requests::Path, QHeaderView::Stretch);
    makeRequestTools(filter);
    m_requestView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    copyRowsByKey(m_requestView);
    rememberColumnOrder(m_requestView, settingsPath(), QStringLiteral("server/requestColumns"));
    m_requestsCard->body()->addWidget(m_requestView, 1);
    m_noRequests = new Words({}, Text::Base, Ink::Quiet, m_requestsCard);
    m_noRequests->setContentsMargins(8, 8, 8, 8);
    m_noRequests->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_noRequests->setWordWrap(true);
    m_requestsCard->body()->addWidget(m_noRequests, 1);
    m_requestsCard->body()->addWidget(makeDetail());
    connect(m_requestView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServerPage::showDetail);
    return m_requestsCard;
}

void ServerPage::makeRequestTools(RequestFilter *filter)
{
    m_all = new QPushButton(tr("All"), m_requestsCard);
    m_failed = new QPushButton(m_requestsCard);
    m_failed->setObjectName(QStringLiteral("failedOnly"));
    for (QPushButton *button : {m_all, m_failed}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(false);
        m_requestsCard->titleBar()->addWidget(button);
    }
    m_all->setChecked(true);
    auto *search = new SearchField(tr("Filter"), m_requestsCard);
    search->setFixedWidth(168);
    m_requestsCard->titleBar()->addWidget(search);
    m_pause = pushButton({}, QStringLiteral("pause"), m_requestsCard);
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Hold the list still"));
    m_pause->setAccessibleName(tr("Hold the list still"));
    m_requestsCard->titleBar()->addWidget(m_pause);
    connect(m_failed, &QPushButton::toggled, this, [this, filter](bool on) {
        filter->setFailedOnly(on);
        refresh();
    });
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        m_requestDelegate->setMatch(text.trimmed());
        refresh();
    });
    connect(m_pause, &QPushButton::toggled, this, &ServerPage::refresh);
}

QWidget *ServerPage::makeDetail()
{
    m_detail = new QWidget(m_requestsCard);
    auto *whole = new QVBoxLayout(m_detail);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(divider(Qt::Horizontal, m_detail));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    m_detailMark = new ShapeMark(Shape::Failed, m_detail);
    row->addWidget(m_detailMark);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(6);
    m_detailTitle = new Words({}, Text::Strong, Ink::Text, m_detail);
    m_detailReason = new Words({}, Text::Base, Ink::Text, m_detail);
    m_detailReason->setElided(Qt::ElideRight);
    m_detailReason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence->addWidget(m_detailTitle);
    sentence->addWidget(m_detailReason, 1);
    m_detailCurl = new Words({}, Text::Mono, Ink::Quiet, m_detail);
    m_detailCurl->setElided(Qt::ElideRight);
    column->addLayout(sentence);
    column->addWidget(m_detailCurl);
    row->addLayout(column, 1);
    auto *curl = pushButton(tr("Copy as curl"), QStringLiteral("copy"), m_detail);
    curl->setObjectName(QStringLiteral("copyCurl"));
    row->addWidget(curl);
    whole->addLayout(row);
    m_detail->hide();
    connect(curl, &QPushButton::clicked, this, [this] {
        copyText(m_detailCurl->words());
        const QModelIndex index = m_shown->mapToSource(m_requestView->currentIndex());
        const bool hadBody = index.isValid() && m_requests->at(index.row()).method == QLatin1String("POST");
        Q_EMIT said(hadBody ? tr("Copied. What was sent with the request is not kept: add it with -d.") : tr("Copied."));
    });
    return m_detail;
}

void ServerPage::showDetail()
{
    const QModelIndex index = m_shown->mapToSource(m_requestView->currentIndex());
    m_detail->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const ServedRequest &r = m_requests->at(index.row());
    m_detailMark->setShape(Shape(index.siblingAtColumn(RequestsModel::Status).data(RequestsModel::ShapeRole).toInt()));
    const QString number = r.status == 0 ? QString() : QString(QString::number(r.status) + u' ');
    const QString words = statusWords(r.status);
    m_detailTitle->setWords(QString(number + (words.isEmpty() ? tr("Answered") : words) + u'.'));
    m_detailReason->setWords(r.detail.isEmpty() && r.status == 0 ? tr("The client left before the answer was whole.") : r.detail);
    m_detailCurl->setWords(curlOf(r, m_link->server()));
}

void ServerPage::showDisconnect(const QModelIndex &client)
{
    m_disconnect->setEnabled(client.isValid() && m_clients->at(client.row()).client.connections > 0);
}

void ServerPage::refresh()
{
    const ServerStatus &server = m_link->server();
    const auto clients = ClientsModel::clientsOf(server, m_link->operations());
    m_clients->setClients(clients);
    m_clientsCard->setNote(clients.isEmpty() ? tr("none in the last hour") : tr("%n in the last hour", "clients", int(clients.size())));
    showDisconnect(m_clientView->currentIndex());
    if (!m_pause->isChecked())
        m_requests->setRequests(server.requests);
    m_requestsCard->setNote(tr("%1 of %2, the last 1 000 are kept").arg(m_shown->rowCount()).arg(m_requests->rowCount()));
    const bool isOff = server.state == ServerStatus::State::Off;
    m_noClients->setWords(isOff ? tr("The API is off: nobody can ask.") : tr("Scripts, Prometheus and sidecars that ask appear here."));
    m_noClients->setVisible(m_clients->rowCount() == 0);
    m_clientView->setVisible(m_clients->rowCount() > 0);
    m_noRequests->setWords(m_requests->rowCount() > 0 ? tr("No request matches the filter.")
                           : isOff                    ? tr("The API is off: nobody can ask.")
                                                      : tr("No request yet. Each appears here with what it was answered."));
    m_noRequests->setVisible(m_shown->rowCount() == 0);
    m_requestView->setVisible(m_shown->rowCount() > 0);
    m_failed->setText(tr("Failed %1", "number of failed requests").arg(m_requests->failed()));
}

} // namespace clrscope::ui
