// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverstatecard.h"

#include "format/format.h"
#include "shell/enginelink.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace clrscope::ui {

using operations::ServerStatus;

namespace {

bool isOff(const ServerStatus &server)
{
    return server.state == ServerStatus::State::Off || server.state == ServerStatus::State::Failed;
}

} // namespace

ServerStateCard::ServerStateCard(EngineLink *link, QWidget *parent)
    : Card({}, parent), m_link(link), m_switch(pushButton({}, {}, this)), m_holder(new QWidget(this)),
      m_problem(new Words({}, Text::Base, Ink::Text, m_holder)), m_lines(new QGridLayout)
{
    m_switch->setObjectName(QStringLiteral("apiSwitch"));
    titleBar()->addWidget(m_switch);
    connect(m_switch, &QPushButton::clicked, this, [this] { m_link->setServerEnabled(isOff(m_link->server())); });

    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_problem);
    m_lines->setHorizontalSpacing(8);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnMinimumWidth(0, 72);
    m_lines->setColumnStretch(1, 1);
    column->addLayout(m_lines);
    makeNetwork(m_holder);
    column->addWidget(m_network);
    column->addWidget(m_confirm);
    column->addStretch();
    body()->addWidget(m_holder);
    setMinimumHeight(204);
    connect(link, &EngineLink::serverChanged, this, &ServerStateCard::refresh);
    refresh();
}

void ServerStateCard::makeNetwork(QWidget *parent)
{
    m_network = new QWidget(parent);
    auto *row = new QHBoxLayout(m_network);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_tick = new QCheckBox(tr("Listen on the network too"), m_network);
    m_tick->setObjectName(QStringLiteral("listenOnNetwork"));
    m_tickNote = new Words({}, Text::Second, Ink::Quiet, m_network);
    m_tickNote->setElided(Qt::ElideRight);
    row->addWidget(m_tick);
    row->addWidget(m_tickNote, 1);
    connect(m_tick, &QCheckBox::clicked, this, &ServerStateCard::askForNetwork);

    m_confirm = new QWidget(parent);
    auto *column = new QVBoxLayout(m_confirm);
    column->setContentsMargins(20, 0, 0, 0);
    column->setSpacing(8);
    auto *words = new Words(tr("Every machine that reaches this one may then ask, over https and with a key of the list. "
                               "Whoever holds a key can read the memory of your .NET processes. Plain http stays on this machine."),
                            Text::Second, Ink::Text, m_confirm);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *open = pushButton(tr("Listen on the network"), {}, m_confirm);
    open->setObjectName(QStringLiteral("confirmNetwork"));
    open->setProperty("main", true);
    auto *stay = pushButton(tr("Stay on this machine"), {}, m_confirm);
    buttons->addWidget(open);
    buttons->addWidget(stay);
    buttons->addStretch();
    column->addLayout(buttons);
    m_confirm->hide();
    connect(open, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        m_link->setListensOnNetwork(true);
    });
    connect(stay, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        refresh();
        m_tick->setFocus();
    });
}

void ServerStateCard::askForNetwork(bool on)
{
    m_confirm->setVisible(on);
    if (on)
        m_confirm->findChild<QPushButton *>(QStringLiteral("confirmNetwork"))->setFocus();
    else
        m_link->setListensOnNetwork(false);
}

void ServerStateCard::refresh()
{
    const ServerStatus &server = m_link->server();
    showState(server);
    showAddresses(server);
    showNetwork(server);
}

void ServerStateCard::showState(const ServerStatus &server)
{
    switch (server.state) {
    case ServerStatus::State::Running:
        setTitle(tr("The API is on"));
        setShape(ui::Shape::Done);
        setDot(Ink::Good);
        break;
    case ServerStatus::State::Limited:
        setTitle(tr("The API is on, with limits"));
        setShape(ui::Shape::NeedsCare);
        break;
    case ServerStatus::State::Starting:
        setTitle(tr("The API starts"));
        setShape(ui::Shape::Stopping);
        break;
    case ServerStatus::State::Failed:
        setTitle(tr("The API cannot be reached"));
        setShape(ui::Shape::Failed);
        break;
    case ServerStatus::State::Off:
        setTitle(tr("The API is off"));
        setShape(ui::Shape::Ended);
        break;
    }
    const bool off = isOff(server);
    setNote(off || !server.sinceUtc.isValid() ? QString() : tr("since %1", "%1 a time").arg(Format().time(server.sinceUtc)));
    m_switch->setText(off ? tr("Turn on") : tr("Turn off"));
    m_problem->setWords(server.problem.isEmpty() && off
                            ? tr("Turned on, scripts, Prometheus and sidecars reach this machine's processes over HTTP, with a key.")
                            : server.problem.translated());
    m_problem->setVisible(!m_problem->words().isEmpty());
}

QWidget *ServerStateCard::copyButton(const QString &text)
{
    auto *button = pushButton(tr("Copy"), QStringLiteral("copy"), m_holder);
    button->setAccessibleName(tr("Copy %1").arg(text));
    connect(button, &QPushButton::clicked, this, [this, text] {
        copyText(text);
        Q_EMIT said(tr("Copied."));
    });
    return button;
}

void ServerStateCard::addLine(const QString &name, const QString &text, QWidget *button, QWidget *note)
{
    const int line = m_lineCount++;
    m_lines->setRowMinimumHeight(line, 24);
    m_lines->addWidget(new Words(name, Text::Base, Ink::Quiet, m_holder), line, 0);
    auto *words = new Words(text, name == tr("Certificate") ? Text::Base : Text::Mono, Ink::Text, m_holder);
    words->setElided(Qt::ElideMiddle);
    if (note) {
        auto *both = new QWidget(m_holder);
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(words);
        row->addWidget(note, 1);
        m_lines->addWidget(both, line, 1);
    } else {
        m_lines->addWidget(words, line, 1);
    }
    if (button)
        m_lines->addWidget(button, line, 2);
}

void ServerStateCard::showAddresses(const ServerStatus &server)
{
    const QString shown = server.addresses.join(u' ') + u'|' + server.networkAddresses.join(u' ') + u'|' + server.metricsAddresses.join(u' ')
        + u'|' + server.fingerprint + u'|' + QString::number(int(server.requiresKey));
    if (shown == m_shownLines)
        return;
    m_shownLines = shown;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int line = 0; line < m_lineCount; ++line)
        m_lines->setRowMinimumHeight(line, 0); // rows of a grid stay, empty
    m_lineCount = 0;
    const QStringList addresses = server.addresses + server.networkAddresses;
    for (qsizetype i = 0; i < addresses.size(); ++i)
        addLine(i == 0 ? tr("Address") : QString(), addresses[i], copyButton(addresses[i]));
    for (qsizetype i = 0; i < server.metricsAddresses.size(); ++i) {
        const QString address = server.metricsAddresses[i];
        Words *note = nullptr;
        if (server.requiresKey) {
            note = new Words(tr("no key asked"), Text::Second, Ink::Quiet, m_holder);
            note->setElided(Qt::ElideRight);
        }
        addLine(i == 0 ? tr("Metrics") : QString(), address, copyButton(address), note);
    }
    if (server.fingerprint.isEmpty())
        return;
    const QString ends = server.certificateExpiresUtc.toLocalTime().date().toString(Qt::ISODate);
    QPushButton *renew = nullptr;
    if (server.isCertificateOwn) {
        renew = pushButton(tr("Renew"), QStringLiteral("refresh"), m_holder);
        renew->setObjectName(QStringLiteral("renewCertificate"));
        renew->setToolTip(tr("Makes a new certificate now. Clients that know the fingerprint have to be told the new one. "
                             "Without this it is renewed by itself 30 days before it ends."));
        connect(renew, &QPushButton::clicked, this, [this] { m_link->renewCertificate(); });
    }
    addLine(tr("Certificate"), server.isCertificateOwn ? tr("made by clrscope, until %1", "%1 a date").arg(ends)
                                                       : tr("from your file, until %1", "%1 a date").arg(ends),
            renew);
    addLine(tr("SHA-256"), server.fingerprint, copyButton(server.fingerprint));
}

void ServerStateCard::showNetwork(const ServerStatus &server)
{
    using Obstacle = ServerStatus::NetworkObstacle;
    m_network->setVisible(!isOff(server));
    if (isOff(server) || server.isOpenToNetwork)
        m_confirm->hide();
    if (!m_confirm->isHidden())
        return; // the tick waits for the answer
    m_tick->setChecked(server.isOpenToNetwork);
    m_tick->setEnabled(server.networkObstacle == Obstacle::None || (server.isOpenToNetwork && server.networkObstacle != Obstacle::OpenByUrls));
    switch (server.networkObstacle) {
    case Obstacle::None:
        m_tickNote->setWords(server.isOpenToNetwork ? tr("https only, every request with a key") : tr("taken over at once, no restart"));
        break;
    case Obstacle::NoKeys:
        m_tickNote->setWords(tr("not while the API asks for no key"));
        break;
    case Obstacle::NoHttps:
        m_tickNote->setWords(tr("needs an https address in the setting \"urls\""));
        break;
    case Obstacle::OpenByUrls:
        m_tickNote->setWords(tr("the setting \"urls\" says where it listens"));
        break;
    }
}

} // namespace clrscope::ui
