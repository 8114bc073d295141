// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace clrscope::httpapi {

/// One configured URL, read (configuration §5).
struct ListenAddress
{
    enum class Reach { Localhost, Literal, Any };
    QString url;    ///< as configured
    QString scheme; ///< "http" or "https"
    QString host;   ///< as configured, lower case, without brackets
    Reach reach = Reach::Localhost;
    quint16 port = 0;

    [[nodiscard]] bool isTls() const { return scheme == u"https"; }
    /// "http://127.0.0.1:52323" with the port that was really bound.
    [[nodiscard]] QString boundUrl(quint16 boundPort) const;
};

/// Nothing for what is no http(s) URL with a host.
[[nodiscard]] std::optional<ListenAddress> readListenAddress(const QString &url);

/// A listening socket. Clients become sockets of ours (with TLS where asked for) and, for
/// QHttpServer, route pipes.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    using Accept = std::function<void(std::unique_ptr<QTcpSocket> socket, Listener &listener)>;

    Listener(Accept accept, std::optional<QSslConfiguration> tls, QObject *parent);
    /// Hands a pipe to QHttpServer as if it were the client.
    void offer(QTcpSocket *pipe) { addPendingConnection(pipe); }
    /// For connections from now on.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Accept m_accept;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace clrscope::httpapi
