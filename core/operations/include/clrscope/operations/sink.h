// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/producer.h>
#include <clrscope/base/error.h>

#include <QByteArray>
#include <QObject>
#include <QString>

namespace clrscope::operations {

using artifacts::ArtifactMeta;

/// Where an operation's bytes go: an HTTP response, a file, an egress provider. Engine thread.
/// The operation writes while canAccept() and waits for ready() otherwise; so a slow sink slows
/// the target, never memory.
class Sink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Before the first byte. A failure here fails the operation.
    [[nodiscard]] virtual Result<void> open(const ArtifactMeta &meta) = 0;
    [[nodiscard]] virtual bool canAccept() const = 0;
    /// Takes all of it. A failure (disk full, client gone) ends the operation; what was written stays.
    [[nodiscard]] virtual Result<void> write(const QByteArray &bytes) = 0;
    /// The end: ok, or what failed. Returns the resource location ("" for HTTP).
    [[nodiscard]] virtual Result<QString> finish(const Result<void> &outcome) = 0;
    /// Cancelled: break off so that the receiver can tell; keep what there is.
    virtual void cancel() = 0;

Q_SIGNALS:
    void ready();  ///< canAccept() became true again
    void broken(); ///< the receiver went away: cancel the operation
};

} // namespace clrscope::operations
