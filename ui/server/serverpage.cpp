// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverpage.h"

#include "format/format.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace clrscope::ui {

using operations::ServedRequest;
using operations::ServerStatus;

namespace {

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

} // namespace

ServerPage::ServerPage(EngineLink *link, QWidget *parent) : QWidget(parent), m_link(link)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(makeState(), 1);
    top->addWidget(makeKeys(), 1);
    all->addLayout(top);
    all->addWidget(makeClients());
    all->addWidget(makeRequests(), 1);

    connect(link, &EngineLink::serverChanged, this, &ServerPage::refresh);
    connect(link, &EngineLink::operationChanged, this, &ServerPage::refresh);
    connect(link, &EngineLink::keysChanged, this, [this](const KeyList &keys) { m_keys->setKeys(keys); });
    connect(link, &EngineLink::keyMade, this, [this](const QString &name, const QString &secret) {
        m_secret = secret;
        m_secretWords->setWords(tr("%1: copy the key now. It is shown this once.", "%1 is the key's name").arg(name));
        m_secretRow->show();
    });
    m_keys->setKeys(link->keys());
    refresh();
}

void ServerPage::copy(const QString &text)
{
    copyText(text);
    Q_EMIT said(tr("Copied."));
}

QWidget *ServerPage::makeState()
{
    m_stateCard = new Card({}, this);
    m_switch = new QPushButton(m_stateCard);
    m_switch->setObjectName(QStringLiteral("apiSwitch"));
    m_switch->setAutoDefault(false);
    m_stateCard->titleBar()->addWidget(m_switch);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        const auto state = m_link->server().state;
        m_link->setServerEnabled(state == ServerStatus::State::Off || state == ServerStatus::State::Failed);
    });
    m_addressHolder = new QWidget(m_stateCard);
    auto *column = new QVBoxLayout(m_addressHolder);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_problem = new Words({}, Text::Base, Ink::Text, m_addressHolder);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    m_addresses = new QGridLayout;
    m_addresses->setHorizontalSpacing(12);
    m_addresses->setVerticalSpacing(4);
    m_addresses->setColumnMinimumWidth(0, 84);
    m_addresses->setColumnStretch(1, 1);
    column->addLayout(m_addresses);
    column->addStretch();
    m_stateCard->body()->addWidget(m_addressHolder);
    m_stateCard->setMinimumHeight(180);
    return m_stateCard;
}

QWidget *ServerPage::makeKeys()
{
    m_keysCard = new Card(tr("Keys"), this);
    m_keysCard->setNote(tr("every request needs one"));
    auto *add = pushButton(tr("New key…"), QStringLiteral("plus"), m_keysCard);
    add->setVisible(m_link->backend().canManageKeys);
    m_keysCard->titleBar()->addWidget(add);
    m_keys = new KeysModel(this);
    TableDelegate *delegate = nullptr;
    m_keyView = table(m_keysCard, m_keys, &delegate);
    m_keyView->setAccessibleName(tr("Keys"));
    delegate->setShapeColumn(KeysModel::State, KeysModel::ShapeRole);
    delegate->setMonoColumns({KeysModel::Key});
    delegate->setButtonColumn(KeysModel::Action);
    delegate->setFaded(KeysModel::EndedRole, true);
    const QList<int> widths{104, 96, 82, 60, 70, 76};
    for (int column = 0; column < widths.size(); ++column)
        m_keyView->header()->resizeSection(column, widths[column]);
    m_keyView->header()->setSectionResizeMode(KeysModel::Name, QHeaderView::Stretch);
    m_keysCard->body()->addWidget(m_keyView, 1);
    const auto revoke = [this](const QModelIndex &index) {
        const QModelIndex row = index.siblingAtColumn(0);
        if (row.isValid() && !m_keys->at(row.row()).isFromConfiguration) {
            m_link->revokeKey(row.data(KeysModel::IdRole).toString());
            Q_EMIT said(tr("The key was revoked. Requests with it are refused from now on."));
        }
    };
    connect(delegate, &TableDelegate::pressed, this, revoke);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_keyView);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, [this, revoke] { revoke(m_keyView->currentIndex()); });

    m_secretRow = new QWidget(m_keysCard);
    auto *row = new QHBoxLayout(m_secretRow);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(new ShapeMark(Shape::NeedsCare, m_secretRow));
    m_secretWords = new Words({}, Text::Second, Ink::Text, m_secretRow);
    m_secretWords->setWordWrap(true);
    row->addWidget(m_secretWords, 1);
    auto *copyKey = pushButton(tr("Copy key"), QStringLiteral("copy"), m_secretRow);
    auto *done = new QPushButton(tr("Done"), m_secretRow);
    row->addWidget(copyKey);
    row->addWidget(done);
    connect(copyKey, &QPushButton::clicked, this, [this] { copy(m_secret); });
    connect(done, &QPushButton::clicked, this, [this] {
        m_secret.clear();
        m_secretRow->hide();
    });
    m_secretRow->hide();
    m_keysCard->body()->addWidget(m_secretRow);
    connect(add, &QPushButton::clicked, this, &ServerPage::askForKey);
    return m_keysCard;
}

void ServerPage::askForKey()
{
    // Beside, not on top: a small form unfolds under the button.
    auto *form = new QFrame(this, Qt::Popup);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setFrameShape(QFrame::Box);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(12, 12, 12, 12);
    auto *name = new QLineEdit(form);
    name->setPlaceholderText(tr("laptop, ci-runner …"));
    name->setAccessibleName(tr("Name of the key"));
    auto *ends = new QDateEdit(QDate::currentDate().addYears(1), form);
    ends->setMinimumDate(QDate::currentDate().addDays(1));
    ends->setCalendarPopup(true);
    ends->setAccessibleName(tr("Last day of the key"));
    auto *make = new QPushButton(tr("Make key"), form);
    make->setProperty("main", true);
    grid->addWidget(new Words(tr("Name"), Text::Base, Ink::Quiet, form), 0, 0);
    grid->addWidget(name, 0, 1);
    grid->addWidget(new Words(tr("Ends"), Text::Base, Ink::Quiet, form), 1, 0);
    grid->addWidget(ends, 1, 1);
    grid->addWidget(make, 2, 1, Qt::AlignRight);
    const auto run = [this, form, name, ends] {
        if (name->text().trimmed().isEmpty()) {
            name->setFocus();
            return;
        }
        m_link->makeKey(name->text().trimmed(), QDateTime(ends->date(), QTime(23, 59, 59)).toUTC());
        form->close();
    };
    connect(make, &QPushButton::clicked, form, run);
    connect(name, &QLineEdit::returnPressed, form, run);
    form->adjustSize();
    form->move(m_keysCard->mapToGlobal(QPoint(m_keysCard->width() - form->sizeHint().width() - 8, 30)));
    form->show();
    name->setFocus();
}

QWidget *ServerPage::makeClients()
{
    m_clientsCard = new Card(tr("Clients"), this);
    m_clients = new ClientsModel(this);
    TableDelegate *delegate = nullptr;
    auto *view = table(m_clientsCard, m_clients, &delegate);
    view->setAccessibleName(tr("Clients"));
    delegate->setQuietColumns({ClientsModel::LastSeen, ClientsModel::Connected});
    const QList<int> widths{200, 140, 100, 100, 120, 120};
    for (int column = 0; column < widths.size(); ++column)
        view->header()->resizeSection(column, widths[column]);
    view->header()->setSectionResizeMode(ClientsModel::Address, QHeaderView::Stretch);
    m_clientsCard->body()->addWidget(view);
    m_clientsCard->setFixedHeight(128);
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
    m_requestDelegate->setShapeColumn(RequestsModel::Status, RequestsModel::ShapeRole);
    m_requestDelegate->setQuietColumns({RequestsModel::Time});
    m_requestDelegate->setRowHeight(20);
    const QList<int> widths{104, 64, 380, 72, 120, 80, 84};
    for (int column = 0; column < widths.size(); ++column)
        m_requestView->header()->resizeSection(column, widths[column]);
    m_requestView->header()->setSectionResizeMode(RequestsModel::Path, QHeaderView::Stretch);

    m_all = new QPushButton(tr("All"), m_requestsCard);
    m_failed = new QPushButton(m_requestsCard);
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
    m_requestsCard->body()->addWidget(m_requestView, 1);
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

    m_detail = new QWidget(m_requestsCard);
    auto *row = new QHBoxLayout(m_detail);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    m_detailMark = new ShapeMark(Shape::Failed, m_detail);
    row->addWidget(m_detailMark);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_detailTitle = new Words({}, Text::Base, Ink::Text, m_detail);
    m_detailTitle->setWordWrap(true);
    m_detailTitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailCurl = new Words({}, Text::Mono, Ink::Quiet, m_detail);
    m_detailCurl->setElided(Qt::ElideRight);
    column->addWidget(m_detailTitle);
    column->addWidget(m_detailCurl);
    row->addLayout(column, 1);
    auto *curl = pushButton(tr("Copy as curl"), QStringLiteral("copy"), m_detail);
    row->addWidget(curl);
    m_detail->hide();
    m_requestsCard->body()->addWidget(divider(Qt::Horizontal, m_requestsCard));
    m_requestsCard->body()->addWidget(m_detail);
    connect(curl, &QPushButton::clicked, this, [this] { copy(m_detailCurl->words()); });
    connect(m_requestView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServerPage::showDetail);
    return m_requestsCard;
}

void ServerPage::showDetail()
{
    const QModelIndex index = m_shown->mapToSource(m_requestView->currentIndex());
    if (!index.isValid()) {
        m_detail->hide();
        return;
    }
    const ServedRequest &r = m_requests->at(index.row());
    m_detailMark->setShape(r.status >= 400 ? Shape::Failed : Shape::Done);
    const QString reason = r.detail.isEmpty() ? (r.status >= 400 ? tr("Refused.") : tr("Answered.")) : r.detail;
    m_detailTitle->setWords(QString(QString::number(r.status) + u"  " + reason));
    const QString base = m_link->server().addresses.isEmpty() ? QString() : m_link->server().addresses.first();
    const QString key = m_link->server().requiresKey ? QStringLiteral("-H \"Authorization: Bearer $KEY\" ") : QString();
    const QString method = r.method == QLatin1String("GET") ? QString() : QString(u"-X " + r.method + u' ');
    m_detailCurl->setWords(QString(u"curl -sk " + method + key + u'\'' + base + r.path + u'\''));
    m_detail->show();
}

void ServerPage::refresh()
{
    const ServerStatus &server = m_link->server();
    using State = ServerStatus::State;
    const bool off = server.state == State::Off || server.state == State::Failed;
    m_stateCard->setTitle(server.state == State::Running  ? tr("The API is on")
                          : server.state == State::Limited ? tr("The API is on, with limits")
                          : server.state == State::Starting ? tr("The API starts")
                          : server.state == State::Failed  ? tr("The API cannot be reached")
                                                           : tr("The API is off"));
    m_stateCard->setShape(server.state == State::Running  ? Shape::Done
                          : server.state == State::Limited ? Shape::NeedsCare
                          : server.state == State::Starting ? Shape::Stopping
                          : server.state == State::Failed  ? Shape::Failed
                                                           : Shape::Ended);
    if (server.state == State::Running)
        m_stateCard->setDot(Ink::Good);
    m_switch->setText(off ? tr("Turn on") : tr("Turn off"));
    m_problem->setWords(server.problem.isEmpty() && off ? tr("Turned on, scripts, Prometheus and sidecars reach this machine's "
                                                             "processes over HTTP, with a key.")
                                                        : server.problem);
    m_problem->setVisible(!m_problem->words().isEmpty());

    const QString key = server.addresses.join(u' ') + u'|' + server.metricsAddresses.join(u' ') + u'|' + server.fingerprint;
    if (key != m_shownAddresses) {
        m_shownAddresses = key;
        while (QLayoutItem *item = m_addresses->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        int line = 0;
        const auto add = [this, &line](const QString &name, const QString &text, const QString &copied) {
            m_addresses->addWidget(new Words(name, Text::Base, Ink::Quiet, m_addressHolder), line, 0);
            auto *words = new Words(text, Text::Mono, Ink::Text, m_addressHolder);
            words->setElided(Qt::ElideMiddle);
            m_addresses->addWidget(words, line, 1);
            if (!copied.isEmpty()) {
                auto *button = pushButton(tr("Copy"), QStringLiteral("copy"), m_addressHolder);
                button->setAccessibleName(tr("Copy %1").arg(copied));
                connect(button, &QPushButton::clicked, this, [this, copied] { copy(copied); });
                m_addresses->addWidget(button, line, 2);
            }
            ++line;
        };
        for (qsizetype i = 0; i < server.addresses.size(); ++i)
            add(i == 0 ? tr("Address") : QString(), server.addresses[i], server.addresses[i]);
        for (qsizetype i = 0; i < server.metricsAddresses.size(); ++i)
            add(i == 0 ? tr("Metrics") : QString(), server.metricsAddresses[i], server.metricsAddresses[i]);
        if (!server.fingerprint.isEmpty()) {
            if (server.certificateExpiresUtc.isValid())
                add(tr("Certificate"), tr("valid until %1").arg(server.certificateExpiresUtc.toLocalTime().date().toString(Qt::ISODate)), {});
            add(tr("SHA-256"), server.fingerprint, server.fingerprint);
        }
    }
    m_keysCard->setNote(server.requiresKey ? tr("every request needs one") : tr("none is asked for now"));

    const auto clients = ClientsModel::clientsOf(server, m_link->operations());
    m_clients->setClients(clients);
    m_clientsCard->setNote(clients.isEmpty() ? tr("none yet") : QString::number(clients.size()));
    if (!m_pause->isChecked())
        m_requests->setRequests(server.requests);
    m_requestsCard->setNote(tr("%1 of %2, the last 1 000 are kept").arg(m_shown->rowCount()).arg(m_requests->rowCount()));
    m_failed->setText(tr("Failed %1", "number of failed requests").arg(m_requests->failed()));
}

} // namespace clrscope::ui
