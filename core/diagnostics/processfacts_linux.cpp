// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/diagnostics/processfacts.h>

#include "procfs.h"

#include <QCoreApplication>
#include <QHash>

#include <cerrno>
#include <limits>

namespace clrscope::diagnostics {

namespace {

/// The kernel allows a process 65,530 mappings; a library has some five.
constexpr qsizetype maxMappedFiles = 32'768;

/// The value behind "Name:" in /proc/<pid>/status.
QByteArray statusValue(const QByteArray &status, const QByteArray &name)
{
    const QByteArray key = '\n' + name + ':';
    const qsizetype at = status.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype from = at + key.size();
    qsizetype end = status.indexOf('\n', from);
    if (end < 0)
        end = status.size();
    return status.mid(from, end - from).simplified();
}

/// Version 2 has one line "0::/path"; version 1 several, of which the one of systemd names the service.
QString controlGroup(const QByteArray &text)
{
    QByteArray found;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':', line.indexOf(':') + 1);
        if (colon > 0 && (line.startsWith("0::") || line.contains(":name=systemd:")))
            found = line.mid(colon + 1);
    }
    return found == "/" ? QString() : QString::fromLocal8Bit(found);
}

bool isLibraryName(QByteArrayView name)
{
    // libssl.so.3, libc.so, libcoreclr.so
    const qsizetype at = name.lastIndexOf(".so");
    return at > 0 && (at + 3 == name.size() || name[at + 3] == '.');
}

bool isManagedName(const QByteArray &name)
{
    const QByteArray lower = name.right(6).toLower();
    return lower.endsWith(".dll") || lower.endsWith(".exe") || lower.endsWith(".winmd");
}

} // namespace

std::optional<ProcessFacts> readProcessFacts(qint64 pid)
{
    const auto stat = procfs::stat(pid);
    if (!stat)
        return {};
    ProcessFacts facts;
    facts.startedUtc = procfs::startTime(stat->startTicks);
    facts.workingSetBytes = stat->workingSetBytes;
    facts.executable = procfs::link(pid, "exe");
    facts.workingFolder = procfs::link(pid, "cwd");
    facts.controlGroup = controlGroup(procfs::file(pid, "cgroup"));
    const QByteArray status = procfs::file(pid, "status");
    facts.threads = statusValue(status, "Threads").toInt();
    facts.parentPid = statusValue(status, "PPid").toLongLong();
    if (facts.parentPid > 0)
        facts.parentName = QString::fromLocal8Bit(procfs::file(facts.parentPid, "comm").trimmed());
    const QList<QByteArray> pids = statusValue(status, "NSpid").split(' ');
    if (pids.size() > 1)
        facts.namespacePid = pids.constLast().toLongLong();
    return facts;
}

MappedFileList parseMappedFiles(const QByteArray &maps)
{
    struct Known
    {
        qsizetype at = 0;
        bool isCode = false;
    };
    MappedFileList files;
    QHash<QByteArray, Known> known;
    for (qsizetype start = 0; start < maps.size();) {
        qsizetype end = maps.indexOf('\n', start);
        if (end < 0)
            end = maps.size();
        // 7f9b382de000-7f9b382e3000 r--s 00000000 fe:00 350946      /usr/lib/…
        const QByteArray line = maps.mid(start, end - start);
        start = end + 1;
        const qsizetype slash = line.indexOf('/');
        const qsizetype dash = line.indexOf('-');
        const qsizetype space = line.indexOf(' ');
        if (slash < 0 || dash <= 0 || space < dash || slash < space)
            continue;
        bool isFrom = false, isTo = false;
        const quint64 from = line.left(dash).toULongLong(&isFrom, 16);
        const quint64 to = line.mid(dash + 1, space - dash - 1).toULongLong(&isTo, 16);
        if (!isFrom || !isTo || to <= from)
            continue;
        const QByteArray path = line.mid(slash);
        if (path.startsWith("/dev/") || path.startsWith("/memfd:") || path.startsWith("/SYSV"))
            continue;
        const auto found = known.constFind(path);
        if (found != known.constEnd()) {
            MappedFile &file = files[found->at];
            file.address = std::min(file.address, from);
            file.sizeBytes += std::min(to - from, std::numeric_limits<quint64>::max() - file.sizeBytes);
            if (line.mid(space + 1, 4).contains('x'))
                known[path].isCode = true;
            continue;
        }
        if (files.size() >= maxMappedFiles)
            break;
        MappedFile file;
        QByteArray name = path;
        constexpr qsizetype markSize = 10; // " (deleted)"
        if (name.endsWith(" (deleted)")) {
            file.isDeleted = true;
            name.chop(markSize);
        }
        file.isManaged = isManagedName(name);
        const bool isCode = file.isManaged || isLibraryName(QByteArrayView(name).sliced(name.lastIndexOf('/') + 1))
            || line.mid(space + 1, 4).contains('x');
        file.path = QString::fromLocal8Bit(name.replace("\\012", "\n"));
        file.address = from;
        file.sizeBytes = to - from;
        known.insert(path, {files.size(), isCode});
        files.append(std::move(file));
    }
    // The rest is data: locales, caches, fonts.
    QList<bool> isWanted(files.size());
    for (const Known &one : std::as_const(known))
        isWanted[one.at] = one.isCode;
    MappedFileList wanted;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (isWanted[i])
            wanted.append(std::move(files[i]));
    }
    std::sort(wanted.begin(), wanted.end(), [](const MappedFile &a, const MappedFile &b) { return a.address < b.address; });
    return wanted;
}

Result<MappedFileList> readMappedFiles(qint64 pid)
{
    int error = 0;
    const QByteArray maps = procfs::file(pid, "maps", &error);
    if (error == EACCES || error == EPERM)
        return fail(ErrorCode::AccessDenied,
                    QCoreApplication::translate("ProcessFacts", "The memory of process %1 belongs to another user.").arg(pid));
    if (error != 0)
        return fail(ErrorCode::NotFound, QCoreApplication::translate("ProcessFacts", "Process %1 is gone.").arg(pid));
    return parseMappedFiles(maps);
}

} // namespace clrscope::diagnostics
