// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace clrscope::httpapi {

using namespace std::chrono_literals;

QString ListenAddress::boundUrl(quint16 boundPort) const
{
    QString shown = host;
    if (reach == Reach::Any)
        shown = QStringLiteral("[::]");
    else if (host.contains(u':'))
        shown = u'[' + host + u']';
    return scheme + QStringLiteral("://") + shown + u':' + QString::number(boundPort);
}

std::optional<ListenAddress> readListenAddress(const QString &url)
{
    // By hand: '+' and '*' are hosts here, which QUrl refuses.
    ListenAddress address;
    address.url = url.trimmed();
    const auto schemeEnd = address.url.indexOf(QLatin1String("://"));
    if (schemeEnd < 0)
        return {};
    address.scheme = address.url.left(schemeEnd).toLower();
    if (address.scheme != u"http" && address.scheme != u"https")
        return {};
    auto rest = address.url.mid(schemeEnd + 3);
    if (const auto slash = rest.indexOf(u'/'); slash >= 0)
        rest.truncate(slash);
    auto portText = QString();
    if (rest.startsWith(u'[')) {
        const auto end = rest.indexOf(u']');
        if (end < 0)
            return {};
        address.host = rest.mid(1, end - 1).toLower();
        if (end + 1 < rest.size() && rest[end + 1] != u':')
            return {};
        portText = rest.mid(end + 2);
        if (QHostAddress(address.host).protocol() != QAbstractSocket::IPv6Protocol)
            return {};
    } else {
        const auto colon = rest.indexOf(u':');
        address.host = (colon < 0 ? rest : rest.left(colon)).toLower();
        if (colon >= 0)
            portText = rest.mid(colon + 1);
        if (colon >= 0 && portText.isEmpty())
            return {};
    }
    if (address.host.isEmpty() || address.host.contains(u'@'))
        return {};
    address.port = address.isTls() ? 443 : 80;
    if (!portText.isEmpty()) {
        bool isNumber = false;
        address.port = portText.toUShort(&isNumber);
        if (!isNumber)
            return {};
    }
    if (address.host == u"localhost") {
        address.reach = ListenAddress::Reach::Localhost;
    } else if (const QHostAddress literal(address.host); !literal.isNull()) {
        const bool isAny = literal == QHostAddress(QHostAddress::AnyIPv6);
        address.reach = isAny ? ListenAddress::Reach::Any : ListenAddress::Reach::Literal;
    } else {
        address.reach = ListenAddress::Reach::Any;
    }
    return address;
}

Listener::Listener(Accept accept, std::optional<QSslConfiguration> tls, QObject *parent)
    : QTcpServer(parent), m_accept(std::move(accept)), m_tls(std::move(tls))
{
    setListenBacklogSize(256);
    // Out of descriptors: QTcpServer stops accepting by itself; go on when some may be free again.
    connect(this, &QTcpServer::acceptError, this, [this] {
        pauseAccepting();
        QTimer::singleShot(500ms, this, &QTcpServer::resumeAccepting);
    });
}

void Listener::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_tls) {
        auto tls = std::make_unique<QSslSocket>();
        tls->setSslConfiguration(*m_tls);
        socket = std::move(tls);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    if (socket->setSocketDescriptor(descriptor))
        m_accept(std::move(socket), *this);
}

} // namespace clrscope::httpapi
