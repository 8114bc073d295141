// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/client.h>

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

namespace clrscope::artifacts {

/// What is produced; the order is that of the limits in rest-api §6.
enum class Kind { Dump, GcDump, Trace, Logs, LiveMetrics, Stacks, Exceptions, Parameters };

/// What an artifact is called and is.
struct ArtifactMeta
{
    QString fileName;    ///< "20240131_101500_123_1.nettrace"
    QString contentType; ///< "application/octet-stream"
};

/// Makes one artifact's bytes out of one process. Engine thread. The consumer pulls with take();
/// what it does not take stays with the target, so memory stays bounded.
class Producer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Kind kind() const = 0;
    [[nodiscard]] virtual bool isStoppable() const = 0;
    [[nodiscard]] virtual ArtifactMeta meta() const = 0;
    virtual void start(std::shared_ptr<diagnostics::Client> client) = 0;
    /// At most maxBytes, empty when nothing is there now.
    [[nodiscard]] virtual QByteArray take(qint64 maxBytes) = 0;
    /// Graceful: the artifact will be whole; finished() follows.
    virtual void requestStop() = 0;
    /// At once; finished() follows with ErrorCode::Cancelled.
    virtual void abort() = 0;
    /// Counted where the producer parses anyway, or by a live preview; 0 if unknown.
    [[nodiscard]] virtual quint64 events() const { return 0; }
    [[nodiscard]] virtual quint64 droppedEvents() const { return 0; }

Q_SIGNALS:
    void started();   ///< the session runs in the target
    void stopping();  ///< the stop is on its way (asked for, or the duration is over): the tail follows
    void readyRead(); ///< take() has something
    /// Once. take() may still have bytes: consume them first. note: a sentence on how it ended, or "".
    void finished(const clrscope::Result<void> &outcome, const clrscope::Message &note);
};

} // namespace clrscope::artifacts
