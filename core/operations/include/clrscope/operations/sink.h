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
/// the target, never memory. An HTTP response needs the plain functions only; a sink whose end takes
/// its time (files are written on a thread of their own) says so with isDeferred() and settled().
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
    /// The receiver is the client that asked: what fails behind the first byte is the client's to
    /// notice, the operation has Succeeded all the same (rest-api §18.5).
    [[nodiscard]] virtual bool isDirect() const { return true; }
    /// finish() and cancel() only begin the end: its result comes with settled(), and the sink must
    /// live until then. What finish() returns is then of no meaning.
    [[nodiscard]] virtual bool isDeferred() const { return false; }
    /// What else is to be said about how it ended: a sentence, or "".
    [[nodiscard]] virtual Message note() const { return {}; }

Q_SIGNALS:
    void opened(const QString &path); ///< of a file: its name may differ from the one planned
    void ready();  ///< canAccept() became true again
    void broken(); ///< the receiver went away: cancel the operation
    void failed(const clrscope::Error &error); ///< nothing more can be written: end the operation
    /// Only of a deferred sink, once behind finish() or cancel(): the location, or what failed.
    void settled(const clrscope::Result<QString> &location);
    /// The sink has enough (a size limit, a disk about to be full): stop gracefully, say why.
    void enough(const clrscope::Message &why);
};

} // namespace clrscope::operations
