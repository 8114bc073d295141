// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detailsmodel.h"

#include "details/environmentmodel.h"
#include "format/format.h"

#include <algorithm>

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using diagnostics::Reach;

DetailsModel::DetailsModel(QObject *parent) : QAbstractTableModel(parent) {}

int DetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DetailsModel::nameOf(Fact fact)
{
    switch (fact) {
    case Name:
        return tr("Name");
    case ProcessId:
        return tr("Process id");
    case State:
        return tr("State");
    case User:
        return tr("User");
    case CommandLine:
        return tr("Command line");
    case EntryAssembly:
        return tr("Entry assembly");
    case Executable:
        return tr("Executable");
    case WorkingFolder:
        return tr("Working folder");
    case Started:
        return tr("Started");
    case Ended:
        return tr("Ended");
    case Parent:
        return tr("Parent process");
    case Threads:
        return tr("Threads");
    case WorkingSet:
        return tr("Working set");
    case NamespacePid:
        return tr("Process id in its container");
    case ControlGroup:
        return tr("Control group");
    case RuntimeVersion:
        return tr("Runtime version");
    case RuntimeLibrary:
        return tr("Runtime library");
    case RuntimeInstance:
        return tr("Runtime instance (uid)");
    case Endpoint:
        return tr("Diagnostic port");
    case OperatingSystem:
        return tr("Operating system");
    case Architecture:
        return tr("Architecture");
    case Rid:
        return tr("Portable RID");
    case FactCount:
        break;
    }
    return {};
}

QVariant DetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Fact fact = m_rows.at(index.row());
    const Known &known = m_facts[fact];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        switch (index.column()) {
        case Property:
            return nameOf(fact);
        case Value:
            return known.value;
        default:
            break;
        }
        switch (known.teller) {
        case Teller::Runtime:
            return tr("the runtime");
        case Teller::Kernel:
            return tr("the system");
        case Teller::Clrscope:
            return QStringLiteral("clrscope");
        }
        return {};
    case Qt::ToolTipRole:
        return index.column() == Value ? known.tip.isEmpty() ? known.value : known.tip : QVariant();
    case EndedRole:
        return m_hasEnded;
    case FactRole:
        return int(fact);
    default:
        return {};
    }
}

QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Property ? tr("Property") : section == Value ? tr("Value") : tr("Told by");
}

void DetailsModel::set(Fact fact, const QString &value, Teller teller, const QString &tip)
{
    if (value.isEmpty())
        return; // what was known stays
    Known &known = m_facts[fact];
    const bool isNew = known.value.isEmpty();
    if (known.value == value && known.teller == teller && known.tip == tip)
        return;
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), fact);
    const int row = int(at - m_rows.begin());
    if (isNew)
        beginInsertRows({}, row, row);
    known = {value, tip, teller};
    if (isNew) {
        m_rows.insert(at, fact);
        endInsertRows();
    } else {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void DetailsModel::setEntry(const ProcessEntry &entry)
{
    const Format format;
    // The system knows the command line of those that do not answer.
    const Teller teller = entry.info.cookie.isNull() && entry.info.runtimeVersion.isEmpty() ? Teller::Kernel : Teller::Runtime;
    set(Name, entry.displayName.isEmpty() ? entry.name : entry.displayName, Teller::Clrscope);
    set(ProcessId, QString::number(entry.pid), Teller::Kernel);
    set(User, entry.user, Teller::Kernel);
    set(CommandLine, EnvironmentModel::withoutSecrets(entry.info.commandLine), teller);
    set(EntryAssembly, entry.info.managedEntryAssembly, Teller::Runtime);
    const auto time = [](const QDateTime &when) {
        return when.isValid() ? when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
    };
    const auto fullTime = [&format](const QDateTime &when) {
        return when.isValid() ? QString(format.timeFull(when) + u'\n' + Format::isoUtc(when)) : QString();
    };
    set(Started, time(entry.startedUtc), Teller::Kernel, fullTime(entry.startedUtc));
    set(Ended, time(entry.endedUtc), Teller::Clrscope, fullTime(entry.endedUtc));
    set(RuntimeVersion, entry.info.runtimeVersion, Teller::Runtime);
    set(RuntimeInstance, entry.info.cookie.isNull() ? QString() : entry.info.cookie.toString(QUuid::WithoutBraces), Teller::Runtime);
    set(Endpoint, entry.endpoint, Teller::Clrscope,
        entry.mode == diagnostics::PortMode::Listen ? tr("%1\nIt dialled this port.", "%1 a path").arg(entry.endpoint) : QString());
    set(OperatingSystem, entry.info.operatingSystem, teller);
    set(Architecture, entry.info.architecture, Teller::Runtime);
    set(Rid, entry.info.portableRid, Teller::Runtime);
    if (entry.info.pid != 0 && qint64(entry.info.pid) != entry.pid)
        set(NamespacePid, QString::number(entry.info.pid), Teller::Runtime);
    const QString state = entry.reach == Reach::Ended     ? tr("Ended")
                          : entry.isSuspended             ? tr("Held before its first instant")
                          : entry.reach == Reach::Reachable ? tr("Running")
                          : entry.reason.isEmpty()        ? tr("Not asked yet")
                                                          : entry.reason.translated();
    set(State, state, Teller::Clrscope);
    const bool hasEnded = entry.reach == Reach::Ended;
    if (hasEnded != m_hasEnded) {
        m_hasEnded = hasEnded;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    }
}

void DetailsModel::setFacts(const diagnostics::ProcessFacts &facts)
{
    const Format format;
    set(Executable, facts.executable, Teller::Kernel);
    set(WorkingFolder, facts.workingFolder, Teller::Kernel);
    if (facts.parentPid > 0)
        set(Parent, QString(QString::number(facts.parentPid) + u' ' + facts.parentName).trimmed(), Teller::Kernel);
    if (facts.threads > 0)
        set(Threads, format.count(facts.threads), Teller::Kernel);
    if (facts.workingSetBytes > 0)
        set(WorkingSet, format.byteSize(quint64(facts.workingSetBytes)), Teller::Kernel,
            tr("%1 bytes").arg(format.count(facts.workingSetBytes)));
    if (facts.namespacePid > 0)
        set(NamespacePid, QString::number(facts.namespacePid), Teller::Kernel);
    set(ControlGroup, facts.controlGroup, Teller::Kernel);
}

void DetailsModel::setRuntimeLibrary(const QString &path)
{
    set(RuntimeLibrary, path, Teller::Runtime);
}

} // namespace clrscope::ui
