// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/processreader.h"

#include "trace/worker.h"

#include <clrscope/diagnostics/processregistry.h>

#include <chrono>

namespace clrscope::ui {

using artifacts::LoadedModules;
using artifacts::ModuleQuery;
using diagnostics::MappedFileList;
using diagnostics::ProcessEntry;

ProcessReader::ProcessReader(const Backend &backend, QObject *parent) : QObject(parent), m_registry(backend.processes) {}

ProcessReader::~ProcessReader()
{
    cancelModules();
}

void ProcessReader::readFacts(const ProcessEntry &entry)
{
    runOnWorker(
        this, [pid = entry.pid] { return diagnostics::readProcessFacts(pid); },
        [this, started = entry.startedUtc](const std::optional<diagnostics::ProcessFacts> &facts) {
            // A container's pid, or one used again, is somebody else's here.
            if (facts && facts->startedUtc == started)
                Q_EMIT factsRead(*facts);
        });
}

void ProcessReader::readFiles(const ProcessEntry &entry)
{
    runOnWorker(
        this,
        [pid = entry.pid, started = entry.startedUtc] {
            const auto isMeant = [pid, started] {
                const auto facts = diagnostics::readProcessFacts(pid);
                return facts && facts->startedUtc == started;
            };
            const auto files = isMeant() ? diagnostics::readMappedFiles(pid) : Result<MappedFileList>();
            return files && isMeant() ? *files : MappedFileList();
        },
        [this](const MappedFileList &files) {
            if (!files.isEmpty())
                Q_EMIT filesMapped(files);
        });
}

void ProcessReader::askModules(const ProcessEntry &entry)
{
    if (m_query || !m_registry)
        return;
    m_query = std::make_shared<QPointer<ModuleQuery>>();
    const auto bring = [link = QPointer<ProcessReader>(this), home = thread(), query = m_query](const Result<LoadedModules> &answer) {
        auto *carrier = new QObject;
        carrier->moveToThread(home);
        QMetaObject::invokeMethod(
            carrier,
            [carrier, link, query, answer] {
                carrier->deleteLater();
                if (link)
                    link->takeAnswer(query, answer);
            },
            Qt::QueuedConnection);
    };
    post(m_registry, [registry = m_registry, key = entry.key(), query = m_query, bring] {
        auto client = registry->client(key);
        if (!client) {
            bring(fail(ErrorCode::NotFound, ProcessReader::tr("The process is gone or cannot be reached.")));
            return;
        }
        auto *asked = new ModuleQuery(std::chrono::seconds(30), registry);
        *query = asked;
        QObject::connect(asked, &ModuleQuery::finished, asked, [asked, bring](const Result<LoadedModules> &answer) {
            bring(answer);
            asked->deleteLater();
        });
        asked->start(std::move(client));
    });
}

void ProcessReader::cancelModules()
{
    if (m_query)
        post(m_registry, [query = m_query] {
            if (*query)
                (*query)->cancel();
        });
}

void ProcessReader::takeAnswer(const Query &query, const Result<LoadedModules> &answer)
{
    if (query != m_query)
        return;
    m_query.reset();
    Q_EMIT modulesAnswered(answer);
}

} // namespace clrscope::ui
