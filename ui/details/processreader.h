// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/modulequery.h>
#include <clrscope/diagnostics/processfacts.h>
#include <clrscope/ui/backend.h>

#include <QObject>

#include <memory>

namespace clrscope::ui {

/// Fetches what the details of one process show: from the system on a worker, from the runtime on the
/// engine thread. GUI thread. Destroying it ends what it asked for.
class ProcessReader : public QObject
{
    Q_OBJECT
public:
    explicit ProcessReader(const Backend &backend, QObject *parent = nullptr);
    ~ProcessReader() override;

    /// factsRead() follows, unless the process is not one of this machine's.
    void readFacts(const diagnostics::ProcessEntry &entry);
    /// filesMapped() follows under the same condition.
    void readFiles(const diagnostics::ProcessEntry &entry);
    /// modulesAnswered() follows; asked again meanwhile, the question under way counts.
    void askModules(const diagnostics::ProcessEntry &entry);
    void cancelModules();
    [[nodiscard]] bool isAsking() const { return m_query != nullptr; }

Q_SIGNALS:
    void factsRead(const clrscope::diagnostics::ProcessFacts &facts);
    void filesMapped(const clrscope::diagnostics::MappedFileList &files);
    void modulesAnswered(const clrscope::Result<clrscope::artifacts::LoadedModules> &answer);

private:
    using Query = std::shared_ptr<QPointer<artifacts::ModuleQuery>>; ///< looked into on the engine thread only

    void takeAnswer(const Query &query, const Result<artifacts::LoadedModules> &answer);

    diagnostics::ProcessRegistry *m_registry;
    Query m_query;
};

} // namespace clrscope::ui
