// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes/defaultprocess.h"

#include <algorithm>

namespace clrscope::ui {

using settings::ProcessFilter;

namespace {

const QStringList filterKeys{QStringLiteral("ProcessId"), QStringLiteral("ProcessName"), QStringLiteral("CommandLine"),
                             QStringLiteral("ManagedEntryPointAssemblyName")};

QString valueOf(const diagnostics::ProcessEntry &process, ProcessFilter::Key key)
{
    switch (key) {
    case ProcessFilter::Key::ProcessId:
        return QString::number(process.pid);
    case ProcessFilter::Key::ProcessName:
        return process.name;
    case ProcessFilter::Key::CommandLine:
        return process.info.commandLine;
    case ProcessFilter::Key::ManagedEntryPointAssemblyName:
        return process.info.managedEntryAssembly;
    }
    return {};
}

} // namespace

QList<ProcessFilter> defaultProcessFilters(const QList<SettingInfo> &settings)
{
    QMap<QString, QMap<QString, QString>> parts; // by the filter's place
    for (const SettingInfo &setting : settings) {
        const QStringList path = setting.key.split(u':');
        if (path.size() == 4 && path[0].compare(QLatin1String("DefaultProcess"), Qt::CaseInsensitive) == 0
            && path[1].compare(QLatin1String("Filters"), Qt::CaseInsensitive) == 0 && !setting.value.isEmpty())
            parts[path[2]].insert(path[3].toLower(), setting.value);
    }
    QList<ProcessFilter> filters;
    for (const auto &part : std::as_const(parts)) {
        const auto match = part.value(QStringLiteral("matchtype")).compare(QLatin1String("Contains"), Qt::CaseInsensitive) == 0
            ? ProcessFilter::Match::Contains : ProcessFilter::Match::Exact;
        bool isShort = false;
        for (int at = 0; at < filterKeys.size(); ++at) {
            if (const QString value = part.value(filterKeys[at].toLower()); !value.isEmpty()) {
                filters.append({ProcessFilter::Key(at), value, match});
                isShort = true;
            }
        }
        const QString name = part.value(QStringLiteral("key"), filterKeys[0]).toLower();
        for (int at = 0; at < filterKeys.size(); ++at) {
            if (!isShort && filterKeys[at].toLower() == name && part.contains(QStringLiteral("value")))
                filters.append({ProcessFilter::Key(at), part.value(QStringLiteral("value")), match});
        }
    }
    return filters;
}

QStringList defaultProcesses(const diagnostics::ProcessList &processes, const QList<ProcessFilter> &filters)
{
    QStringList keys;
    for (const diagnostics::ProcessEntry &process : processes) {
        const auto matches = [&process](const ProcessFilter &filter) {
            const QString value = valueOf(process, filter.key);
            return filter.match == ProcessFilter::Match::Contains && filter.key != ProcessFilter::Key::ProcessId ? value.contains(filter.value, Qt::CaseInsensitive)
                                                                  : value.compare(filter.value, Qt::CaseInsensitive) == 0;
        };
        if (process.reach == diagnostics::Reach::Reachable && !filters.isEmpty() && std::all_of(filters.begin(), filters.end(), matches))
            keys << process.key();
    }
    return keys;
}

} // namespace clrscope::ui
