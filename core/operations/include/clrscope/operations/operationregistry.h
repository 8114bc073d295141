// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/sink.h>
#include <clrscope/operations/types.h>

#include <QHash>
#include <QObject>

#include <memory>

namespace clrscope::operations {

/// All one needs to start an operation.
struct StartRequest
{
    std::unique_ptr<artifacts::Producer> producer;
    std::unique_ptr<Sink> sink;
    TargetProcess process;
    QStringList tags;
    QString initiator; ///< "Window", or the client's address
    QString contents;
    QString egressProvider; ///< empty: direct
    QString destination;
    std::optional<qint64> durationSeconds;
    bool countsAgainstLimit = true; ///< the window's and rules' operations do not (rest-api §6)
};

/// What is running and what ran, for whom, where its bytes go. One for window and API. Engine thread.
class OperationRegistry : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Registers and starts, or refuses with LimitReached ("Rate limit reached.").
    [[nodiscard]] virtual Result<QUuid> start(StartRequest request, std::shared_ptr<diagnostics::Client> client) = 0;
    /// Graceful: the artifact will be whole. NotFound, InvalidState, Unsupported with the API's texts (§18.4).
    [[nodiscard]] virtual Result<void> stop(const QUuid &id) = 0;
    /// Soon: keeps what there is.
    [[nodiscard]] virtual Result<void> cancel(const QUuid &id) = 0;
    [[nodiscard]] virtual std::optional<Snapshot> find(const QUuid &id) const = 0;
    /// In order of creation.
    [[nodiscard]] virtual SnapshotList list() const = 0;
    /// Takes a finished one out of the list.
    [[nodiscard]] virtual Result<void> remove(const QUuid &id) = 0;

Q_SIGNALS:
    void added(const clrscope::operations::Snapshot &snapshot);
    /// State changes at once; bytes and counts at most twice a second.
    void changed(const clrscope::operations::Snapshot &snapshot);
    void removed(const QUuid &id);
};

} // namespace clrscope::operations
