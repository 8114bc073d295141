// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/httpapi/processselection.h>

#include "wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace clrscope::httpapi {

using diagnostics::ProcessEntry;
using diagnostics::ProcessList;
using settings::ProcessFilter;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

bool matches(const ProcessFilter &filter, const ProcessEntry &process)
{
    QString actual;
    switch (filter.key) {
    case ProcessFilter::Key::ProcessId:
        return isSame(QString::number(process.pid), filter.value);
    case ProcessFilter::Key::ProcessName:
        actual = process.name;
        break;
    case ProcessFilter::Key::CommandLine:
        actual = process.info.commandLine;
        break;
    case ProcessFilter::Key::ManagedEntryPointAssemblyName:
        actual = process.info.managedEntryAssembly;
        break;
    }
    return filter.match == ProcessFilter::Match::Contains
               ? actual.contains(filter.value, Qt::CaseInsensitive)
               : isSame(actual, filter.value);
}

ProcessList servedProcesses(const ProcessList &all)
{
    ProcessList served;
    const auto ourselves = QCoreApplication::applicationPid();
    std::copy_if(all.begin(), all.end(), std::back_inserter(served),
                 [ourselves](const ProcessEntry &process) {
                     return process.reach == diagnostics::Reach::Reachable &&
                            process.pid != ourselves;
                 });
    return served;
}

Result<ProcessEntry> selectProcess(const ProcessList &served, const ProcessQuery &query,
                                   const QList<ProcessFilter> &defaultProcess)
{
    if (query.isEmpty() && defaultProcess.isEmpty())
        return fail(ErrorCode::NotFound, text::noDefaultProcess);
    const ProcessEntry *found = nullptr;
    for (const auto &process : served) {
        const bool isMeant = query.isEmpty()
                                 ? std::all_of(defaultProcess.begin(), defaultProcess.end(),
                                               [&process](const ProcessFilter &filter) {
                                                   return matches(filter, process);
                                               })
                                 : (!query.pid || *query.pid == process.pid) &&
                                       (!query.uid || *query.uid == process.info.cookie) &&
                                       (!query.name || isSame(*query.name, process.name));
        if (!isMeant)
            continue;
        if (found)
            return fail(ErrorCode::Ambiguous, text::severalProcesses);
        found = &process;
    }
    if (!found)
        return fail(ErrorCode::NotFound, text::noProcess);
    return *found;
}

} // namespace clrscope::httpapi
