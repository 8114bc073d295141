// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/client.h>
#include <clrscope/diagnostics/types.h>

#include <QObject>

#include <memory>

namespace clrscope::diagnostics {

/// The .NET processes there are, as the window and the API see them. Engine thread.
/// Implemented by the endpoint watcher (connect mode, by watching, not probing) and the reverse
/// server (listen mode); tests may implement it with a fixed list.
class ProcessRegistry : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// All entries, unreachable and ended ones too, in pid order (listen mode: connection order).
    [[nodiscard]] virtual ProcessList processes() const = 0;
    /// Waits until everything there now has been asked (at most the deadlines of a connection and an answer), then the list.
    [[nodiscard]] virtual QCoro::Task<ProcessList> refresh() = 0;
    /// Asks a process out of reach at once, whatever its back-off; "" asks all of them. For people who press a
    /// button: one that hangs finds every question when it wakes.
    virtual void askAgain(const QString &key) { Q_UNUSED(key) }
    /// The commands of one reachable process, by ProcessEntry::key(); null if it is gone.
    [[nodiscard]] virtual std::shared_ptr<Client> client(const QString &key) = 0;
    [[nodiscard]] virtual PortMode mode() const = 0;
    /// Removes an ended entry from the list.
    virtual void dismiss(const QString &key) = 0;

Q_SIGNALS:
    /// Coalesced, at most a few a second; carries the whole list as a value.
    void changed(const clrscope::diagnostics::ProcessList &processes);
};

} // namespace clrscope::diagnostics
