// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <clrscope/operations/sink.h>

#include <QPointer>

namespace clrscope::httpapi {

/// An operation's bytes as the answer of the request that started it (rest-api §5.1).
class HttpSink : public operations::Sink
{
    Q_OBJECT
public:
    explicit HttpSink(Exchange &exchange);

    [[nodiscard]] Result<void> open(const operations::ArtifactMeta &meta) override;
    [[nodiscard]] bool canAccept() const override;
    [[nodiscard]] Result<void> write(const QByteArray &bytes) override;
    [[nodiscard]] Result<QString> finish(const Result<void> &outcome) override;
    void cancel() override;

private:
    QPointer<Exchange> m_exchange;
    bool m_isEnded = false;
};

} // namespace clrscope::httpapi
