// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/deadlines.h>
#include <clrscope/diagnostics/processregistry.h>

#include <functional>

namespace clrscope::diagnostics {

struct ReverseServerOptions
{
    QString path;                      ///< of the listening socket
    int maxConnections = -1;           ///< 1 to 254, -1 as many as the system allows
    bool deletesEndpointOnStart = false;///< of a dead listener; else an existing file is an error
    bool resumesRuntimes = true;       ///< suspended runtimes go on once beforeResume is done
    /// Start-up work in a suspended runtime (collection rules, launches); resumed when it ends.
    std::function<QCoro::Task<void>(ProcessEntry, std::shared_ptr<Client>)> beforeResume;
    std::chrono::milliseconds pruneInterval{3'000};
    int maxEnded = 200;
    Deadlines deadlines = {};
};

/// Listen mode: the runtimes that dial our port. Engine thread. Destroying it resumes every
/// runtime still held; call shutDown() first to wait for that.
class ReverseServer : public ProcessRegistry
{
    Q_OBJECT
public:
    using ProcessRegistry::ProcessRegistry;

    /// Binds the path; the error says why not.
    [[nodiscard]] virtual Result<void> listen() = 0;
    /// Resumes whoever waits (those who dial meanwhile, too), then closes and removes the path.
    [[nodiscard]] virtual QCoro::Task<void> shutDown() = 0;

Q_SIGNALS:
    /// The socket file was removed while in use and the like: a sentence for the log and the window.
    void warning(const clrscope::Message &text);
};

[[nodiscard]] std::unique_ptr<ReverseServer> makeReverseServer(ReverseServerOptions options);

} // namespace clrscope::diagnostics
