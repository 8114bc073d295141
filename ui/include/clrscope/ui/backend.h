// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/types.h>
#include <clrscope/operations/serverstatus.h>
#include <clrscope/operations/types.h>

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace clrscope::diagnostics {
class ProcessRegistry;
}
namespace clrscope::metrics {
class MetricsHub;
}
namespace clrscope::operations {
class OperationRegistry;
}

namespace clrscope::ui {

/// Runs fn on the thread of obj, later. The way from the window to the engine.
template <typename F>
void post(QObject *obj, F fn)
{
    QMetaObject::invokeMethod(obj, std::move(fn), Qt::QueuedConnection);
}

/// Runs fn on the thread of obj and hands its value to reply on the GUI thread,
/// unless context has gone by then.
template <typename F, typename R>
void ask(QObject *obj, F fn, QObject *context, R reply)
{
    QPointer<QObject> guard(context);
    post(obj, [fn = std::move(fn), guard, reply = std::move(reply), home = context->thread()]() mutable {
        auto value = fn();
        auto *carrier = new QObject; // lives on the window's thread, so the reply runs there
        carrier->moveToThread(home);
        QMetaObject::invokeMethod(
            carrier,
            [carrier, guard, reply = std::move(reply), value = std::move(value)]() mutable {
                carrier->deleteLater();
                if (guard)
                    reply(std::move(value));
            },
            Qt::QueuedConnection);
    });
}

/// CPU and memory of one process at one time.
struct Usage
{
    double cpuPercent = 0;
    quint64 workingSetBytes = 0;

    bool operator==(const Usage &) const = default;
};
using UsageByPid = QHash<qint64, Usage>;

/// Signals usage of the processes once a second. Engine thread.
class UsageSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void sampled(const clrscope::ui::UsageByPid &usage);
};

/// A recording the window asks for: everything the Traces panel lets one choose.
struct RecordingRequest
{
    operations::TargetProcess process;
    diagnostics::SessionRequest session;
    QString contents; ///< "CPU, HTTP", "custom (3 providers)"
    std::optional<qint64> durationSeconds; ///< none: until stopped
    std::optional<quint64> maxBytes;       ///< stop when the file has this size
    QString folder;
    QString fileName; ///< with {time}, {pid}, {name} already filled in

    bool operator==(const RecordingRequest &) const = default;
};

/// A recording on disk, whole or not.
struct RecordingInfo
{
    enum class State { Running, Whole, EventsLost, CutOff };
    QString path;
    QString processName;
    qint64 pid = 0;
    QString contents;
    State state = State::Whole;
    QString note; ///< why it is cut off: "disk full"
    QDateTime startedUtc;
    qint64 durationMs = 0;
    quint64 bytes = 0;
    std::optional<quint64> events;
    std::optional<quint64> dropped;
    QUuid operation;

    bool operator==(const RecordingInfo &) const = default;
};
using RecordingList = QList<RecordingInfo>;

/// Live numbers of one recording, twice a second.
struct RecordingProgress
{
    QUuid operation;
    quint64 bytes = 0;
    quint64 events = 0;
    quint64 dropped = 0;
    double bytesPerSecond = 0;
    double eventsPerSecond = 0;

    bool operator==(const RecordingProgress &) const = default;
};

/// Starts recordings into files and knows those there are. Engine thread.
class RecordingPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts; answers through started() or refused() with the same token.
    virtual void start(quint64 token, const clrscope::ui::RecordingRequest &request) = 0;
    /// Makes a cut file whole beside the original; answers through repaired().
    virtual void repair(const QString &path) = 0;
    /// Removes the file of a recording that was just discarded (after its operation ended).
    virtual void discard(const QUuid &operation) = 0;
    [[nodiscard]] virtual clrscope::ui::RecordingList list() const = 0;

Q_SIGNALS:
    void started(quint64 token, const QUuid &operation);
    void refused(quint64 token, const clrscope::Error &error);
    void listChanged(const clrscope::ui::RecordingList &recordings);
    void progressed(const clrscope::ui::RecordingProgress &progress);
    void repaired(const QString &path, const QString &result, const QString &problem);
};

/// One API key as the server page shows it; the secret is never here.
struct KeyInfo
{
    enum class State { Valid, EndsSoon, Ended };
    QString name;
    QString shortId; ///< first signs of the subject
    State state = State::Valid;
    QDateTime endsUtc;    ///< invalid: never
    QDateTime lastUsedUtc;///< invalid: unknown
    bool isFromConfiguration = false; ///< MonitorApiKey of the configuration: not ours to revoke

    bool operator==(const KeyInfo &) const = default;
};
using KeyList = QList<KeyInfo>;

/// The embedded API as the window steers it. Engine thread.
class ServerPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual clrscope::operations::ServerStatus status() const = 0;
    virtual void setEnabled(bool on) = 0;
    [[nodiscard]] virtual clrscope::ui::KeyList keys() const { return {}; }
    /// Makes a key; its secret arrives once, with keyMade().
    virtual void makeKey(const QString &name, const QDateTime &endsUtc) { Q_UNUSED(name) Q_UNUSED(endsUtc) }
    virtual void revokeKey(const QString &shortId) { Q_UNUSED(shortId) }
    /// Whether makeKey() does anything here.
    [[nodiscard]] virtual bool canManageKeys() const { return false; }

Q_SIGNALS:
    void statusChanged(const clrscope::operations::ServerStatus &status);
    void keysChanged(const clrscope::ui::KeyList &keys);
    void keyMade(const QString &name, const QString &secret);
    void refused(const QString &sentence);
};

/// One line of the configuration and the source that won.
struct SettingInfo
{
    QString key;    ///< "DiagnosticPort:ConnectionMode"
    QString value;  ///< redacted where secret
    QString source; ///< "settings.json (user)", "environment", "command line", "default"

    bool operator==(const SettingInfo &) const = default;
};

/// Everything the window needs of the engine. All objects live on the engine thread and outlive
/// the window; the window reaches them through post() and ask() only and keeps copies of values.
/// What is null is not offered.
struct Backend
{
    diagnostics::ProcessRegistry *processes = nullptr;
    operations::OperationRegistry *operations = nullptr;
    metrics::MetricsHub *metrics = nullptr;
    UsageSource *usage = nullptr;
    RecordingPort *recordings = nullptr;
    ServerPort *server = nullptr;
    /// Starts the simulated runtime; GUI thread.
    std::function<void()> startDemo;
    /// The settings in force; called on the engine thread of `processes`.
    std::function<QList<SettingInfo>()> settings;
    /// Where recordings go unless told otherwise.
    QString recordingsFolder;
    /// Where window state and presets are kept.
    QString settingsFolder;
};

} // namespace clrscope::ui

Q_DECLARE_METATYPE(clrscope::ui::UsageByPid)
Q_DECLARE_METATYPE(clrscope::ui::RecordingInfo)
Q_DECLARE_METATYPE(clrscope::ui::RecordingList)
Q_DECLARE_METATYPE(clrscope::ui::RecordingProgress)
Q_DECLARE_METATYPE(clrscope::ui::RecordingRequest)
Q_DECLARE_METATYPE(clrscope::ui::KeyList)
