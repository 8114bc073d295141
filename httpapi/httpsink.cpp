// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsink.h"

#include "answers.h"

namespace clrscope::httpapi {

HttpSink::HttpSink(Exchange &exchange) : m_exchange(&exchange)
{
    connect(&exchange, &Exchange::ready, this, &HttpSink::ready);
    connect(&exchange, &Exchange::gone, this, [this] {
        if (!m_isEnded)
            Q_EMIT broken();
    });
}

Result<void> HttpSink::open(const operations::ArtifactMeta &meta)
{
    if (!m_exchange || m_exchange->isAnswered())
        return fail(ErrorCode::Disconnected, Message::tr("The client closed the connection."));
    if (!meta.fileName.isEmpty())
        m_exchange->setHeader("Content-Disposition",
                              QByteArray("attachment; filename=").append(meta.fileName.toUtf8()));
    m_exchange->beginStream(meta.contentType.toUtf8());
    return {};
}

bool HttpSink::canAccept() const
{
    return !m_exchange || m_exchange->canAccept();
}

Result<void> HttpSink::write(const QByteArray &bytes)
{
    if (!m_exchange || m_exchange->isAnswered())
        return fail(ErrorCode::Disconnected, Message::tr("The client closed the connection."));
    m_exchange->write(bytes);
    return {};
}

// Before the first byte a failure is a problem body; after it, the body ends without its last
// chunk, so that a client can tell it from a whole one.
Result<QString> HttpSink::finish(const Result<void> &outcome)
{
    m_isEnded = true;
    if (!m_exchange)
        return QString();
    if (outcome)
        m_exchange->finish();
    else if (m_exchange->hasSentHead())
        m_exchange->breakOff();
    else
        respondProblem(*m_exchange, 400, outcome.error().message.english());
    return QString();
}

void HttpSink::cancel()
{
    m_isEnded = true;
    if (m_exchange)
        m_exchange->reset();
}

} // namespace clrscope::httpapi
