// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procfs.h"

#include <QHash>

#include <dirent.h>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>

using namespace Qt::StringLiterals;

namespace clrscope::diagnostics::procfs {

namespace {

constexpr qsizetype maxFileBytes = 16 * 1024 * 1024;

QByteArray path(qint64 pid, const char *file)
{
    return "/proc/" + QByteArray::number(pid) + '/' + file;
}

/// The whole file; error is errno, 0 on success.
QByteArray readFile(const QByteArray &name, int *error = nullptr)
{
    QByteArray out;
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        if (error)
            *error = errno;
        return out;
    }
    int failure = 0;
    char buffer[16 * 1024];
    while (out.size() < maxFileBytes) {
        const ssize_t n = ::read(file, buffer, sizeof buffer);
        if (n < 0)
            failure = errno;
        if (n <= 0)
            break;
        out.append(buffer, n);
    }
    ::close(file);
    if (error)
        *error = failure;
    return out;
}

QByteArray readLink(const QByteArray &name)
{
    char target[4096];
    const ssize_t n = ::readlink(name.constData(), target, sizeof target);
    return n < 0 ? QByteArray() : QByteArray(target, n);
}

/// The runtime names its threads, and anybody may read those names.
bool hasRuntimeThreads(qint64 pid)
{
    const QByteArray folder = path(pid, "task");
    DIR *const threads = ::opendir(folder.constData());
    if (!threads)
        return false;
    bool isFound = false;
    int left = 64;
    while (const dirent *entry = ::readdir(threads)) {
        if (entry->d_name[0] == '.')
            continue;
        if (readFile(folder + '/' + entry->d_name + "/comm").startsWith(".NET ")) {
            isFound = true;
            break;
        }
        if (--left == 0)
            break;
    }
    ::closedir(threads);
    return isFound;
}

} // namespace

QList<qint64> processIds()
{
    QList<qint64> out;
    DIR *const proc = ::opendir("/proc");
    if (!proc)
        return out;
    while (const dirent *entry = ::readdir(proc)) {
        if (entry->d_name[0] < '1' || entry->d_name[0] > '9')
            continue;
        char *end = nullptr;
        const long pid = std::strtol(entry->d_name, &end, 10);
        if (*end == '\0')
            out.append(pid);
    }
    ::closedir(proc);
    return out;
}

bool exists(qint64 pid)
{
    struct stat info{};
    const QByteArray folder = "/proc/" + QByteArray::number(pid);
    return ::stat(folder.constData(), &info) == 0;
}

std::optional<Stat> stat(qint64 pid)
{
    const QByteArray text = readFile(path(pid, "stat"));
    // The name in parentheses may hold anything, also parentheses and spaces.
    const qsizetype close = text.lastIndexOf(')');
    if (close < 0)
        return {};
    const QList<QByteArray> fields = text.mid(close + 2).split(' ');
    if (fields.size() < 22)
        return {};
    Stat out;
    out.state = fields[0].isEmpty() ? '?' : fields[0].front();
    out.cpuTicks = fields[11].toULongLong() + fields[12].toULongLong();
    out.threads = fields[17].toLongLong();
    out.startTicks = fields[19].toULongLong();
    static const long pageBytes = ::sysconf(_SC_PAGESIZE);
    out.workingSetBytes = fields[21].toLongLong() * pageBytes;
    return out;
}

std::optional<quint32> owner(qint64 pid)
{
    struct stat info{};
    const QByteArray folder = "/proc/" + QByteArray::number(pid);
    if (::stat(folder.constData(), &info) != 0)
        return {};
    return info.st_uid;
}

QString userName(quint32 uid)
{
    thread_local QHash<quint32, QString> known;
    const auto found = known.constFind(uid);
    if (found != known.constEnd())
        return *found;
    passwd entry{};
    passwd *result = nullptr;
    char buffer[4096];
    QString name = QString::number(uid);
    if (::getpwuid_r(uid, &entry, buffer, sizeof buffer, &result) == 0 && result)
        name = QString::fromLocal8Bit(entry.pw_name);
    known.insert(uid, name);
    return name;
}

QString commandLine(qint64 pid)
{
    QByteArray text = readFile(path(pid, "cmdline"));
    if (text.endsWith('\0'))
        text.chop(1);
    QStringList words;
    const QList<QByteArray> arguments = text.split('\0');
    for (const QByteArray &argument : arguments) {
        QString word = QString::fromLocal8Bit(argument);
        if (word.contains(u' ') || word.contains(u'"'))
            word = u'"' + word.replace(u'"', u"\\\""_s) + u'"';
        words.append(word);
    }
    return words.join(u' ');
}

std::optional<QMap<QByteArray, QByteArray>> environment(qint64 pid)
{
    int error = 0;
    const QByteArray text = readFile(path(pid, "environ"), &error);
    if (error != 0 || text.isEmpty())
        return {};
    QMap<QByteArray, QByteArray> out;
    const QList<QByteArray> entries = text.split('\0');
    for (const QByteArray &entry : entries) {
        const qsizetype equals = entry.indexOf('=');
        if (equals > 0)
            out.insert(entry.left(equals), entry.mid(equals + 1));
    }
    return out;
}

Runtime runtimeOf(qint64 pid)
{
    int error = 0;
    const QByteArray maps = readFile(path(pid, "maps"), &error);
    if (error == EACCES || error == EPERM)
        return hasRuntimeThreads(pid) ? Runtime::CoreClr : Runtime::Unknown;
    const qsizetype at = maps.indexOf("/libcoreclr.so");
    if (at < 0)
        return Runtime::None;
    const qsizetype lineStart = maps.lastIndexOf('\n', at) + 1;
    const QByteArray line = maps.mid(lineStart, at - lineStart);
    for (const char *old : {"/Microsoft.NETCore.App/1.", "/Microsoft.NETCore.App/2."}) {
        if (line.contains(old))
            return Runtime::OldCoreClr;
    }
    return Runtime::CoreClr;
}

QByteArray file(qint64 pid, const char *name, int *error)
{
    return readFile(path(pid, name), error);
}

QString link(qint64 pid, const char *name)
{
    return QString::fromLocal8Bit(readLink(path(pid, name)));
}

qint64 innermostPid(qint64 pid)
{
    const QByteArray status = readFile(path(pid, "status"));
    const qsizetype at = status.indexOf("\nNSpid:");
    if (at < 0)
        return pid;
    const QByteArray line = status.mid(at + 7, status.indexOf('\n', at + 1) - at - 7).simplified();
    const qint64 inner = line.mid(line.lastIndexOf(' ') + 1).toLongLong();
    return inner > 0 ? inner : pid;
}

QString rootPrefix(qint64 pid)
{
    const QByteArray theirs = readLink(path(pid, "ns/mnt"));
    static const QByteArray ours = readLink("/proc/self/ns/mnt");
    const QByteArray root = readLink(path(pid, "root"));
    const bool isElsewhere = (!theirs.isEmpty() && theirs != ours) || (!root.isEmpty() && root != "/");
    return isElsewhere ? u"/proc/%1/root"_s.arg(pid) : QString();
}

QDateTime startTime(quint64 startTicks)
{
    // Asked once: the difference of the two clocks drifts, and keys are made of start times.
    static const qint64 bootMs = [] {
        timespec wall{}, boot{};
        ::clock_gettime(CLOCK_REALTIME, &wall);
        ::clock_gettime(CLOCK_BOOTTIME, &boot);
        return (wall.tv_sec - boot.tv_sec) * 1000 + (wall.tv_nsec - boot.tv_nsec) / 1'000'000;
    }();
    const qint64 sinceBootMs = static_cast<qint64>(startTicks) * 1000 / ticksPerSecond();
    return QDateTime::fromMSecsSinceEpoch(bootMs + sinceBootMs, Qt::UTC);
}

qint64 ticksPerSecond()
{
    static const long ticks = ::sysconf(_SC_CLK_TCK);
    return ticks > 0 ? ticks : 100;
}

int openPidFd(qint64 pid)
{
#ifdef SYS_pidfd_open
    return static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0));
#else
    Q_UNUSED(pid);
    return -1;
#endif
}

} // namespace clrscope::diagnostics::procfs
