// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/client.h>
#include <clrscope/diagnostics/processusage.h>
#include <clrscope/diagnostics/types.h>
#include <clrscope/operations/recordings.h>
#include <clrscope/operations/serverstatus.h>
#include <clrscope/operations/types.h>
#include <clrscope/settings/configuration.h>

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <stop_token>

namespace clrscope::diagnostics {
class ProcessRegistry;
}
namespace clrscope::metrics {
class MetricsHub;
}
namespace clrscope::operations {
class OperationRegistry;
class RecordingService;
}

namespace clrscope::ui {

using diagnostics::Usage;
using diagnostics::UsageByPid;
using operations::Recording;
using operations::RecordingList;
using operations::RecordingRequest;
using operations::RecordingState;

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

/// One API key as the server page shows it; the secret is never here.
struct KeyInfo
{
    enum class State { Valid, EndsSoon, Ended };
    QString name;
    QString shortId; ///< first signs of the subject
    State state = State::Valid;
    QDateTime endsUtc;    ///< invalid: never
    QDateTime lastUsedUtc;///< invalid: not since the program started
    bool isFromConfiguration = false; ///< MonitorApiKey of the configuration: not ours to revoke
    QDateTime createdUtc = {};     ///< invalid: unknown
    QString lastClient = {};       ///< who used it last
    quint64 requests = 0;          ///< since the program started

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
    /// Takes a revocation of this run back.
    virtual void restoreKey(const QString &shortId) { Q_UNUSED(shortId) }
    virtual void setListensOnNetwork(bool on) { Q_UNUSED(on) }
    virtual void renewCertificate() {}
    virtual void disconnectClient(const QString &address) { Q_UNUSED(address) }

Q_SIGNALS:
    void statusChanged(const clrscope::operations::ServerStatus &status);
    void keysChanged(const clrscope::ui::KeyList &keys);
    void keyMade(const QString &name, const QString &secret);
    void settingsChanged(); ///< of any source: whoever shows them reads again
    void refused(const QString &sentence);
};

/// One line of the configuration and the source that won.
struct SettingInfo
{
    QString key;    ///< "DiagnosticPort:ConnectionMode"
    QString value;  ///< redacted where secret
    QString source; ///< "settings.json (user)", "environment", "command line", "default"
    bool isSecret = false;
    bool isOwn = false;         ///< our own settings.json won
    std::optional<QString> own = {}; ///< what our own settings.json says, whether or not it wins; no secrets
    bool needsRestart = false;         ///< takes effect at the next start
    bool isPending = false;            ///< changed since the start, and not in effect yet
    std::optional<QString> below = {}; ///< what would count without our own settings.json; no secrets
    QString belowSource = {};          ///< and who says that

    bool operator==(const SettingInfo &) const = default;
};

/// A source of settings in words for people, with its path where it has one.
[[nodiscard]] QString sourceWords(const settings::SourceInfo &source);

/// Keys of our own settings.json in order; no value removes the key and what is below it.
using SettingChanges = QList<std::pair<QString, std::optional<QString>>>;

/// A program to start and to record from its first instant.
struct LaunchRequest
{
    QString program;
    QStringList arguments;
    QString workingFolder;
    QMap<QString, QString> environment; ///< beside ours
    QString outputFile;                 ///< what it prints; empty: thrown away
    RecordingRequest recording;         ///< its process is filled in once there is one
    std::stop_token stop = {};          ///< until its runtime has started
};

/// Everything the window needs of the engine. All objects live on the engine thread and outlive
/// the window; the window reaches them through post() and ask() only and keeps copies of values.
/// What is null is not offered.
struct Backend
{
    diagnostics::ProcessRegistry *processes = nullptr;
    operations::OperationRegistry *operations = nullptr;
    metrics::MetricsHub *metrics = nullptr;
    diagnostics::ProcessUsage *usage = nullptr; ///< told by the window whom to look at
    operations::RecordingService *recordings = nullptr;
    ServerPort *server = nullptr;
    bool canManageKeys = false; ///< whether makeKey() of the server does anything
    /// Starts the simulated runtime; GUI thread.
    std::function<void()> startDemo;
    /// The settings in force; called on the engine thread of `processes`.
    std::function<QList<SettingInfo>()> settings;
    /// Reads the files behind them again, and what is wrong with them, in words; called there, too.
    std::function<void()> readSettings = {};
    std::function<QStringList()> settingsProblems = {};
    /// Writes our own settings.json, all or nothing; called there, too.
    std::function<Result<void>(const SettingChanges &)> writeSettings;
    /// Starts a dump into the folder of the recordings; called on the engine thread.
    std::function<Result<QUuid>(const operations::TargetProcess &, diagnostics::DumpType)> dump;
    /// Where recordings go unless told otherwise.
    QString recordingsFolder;
    /// Where window state and presets are kept.
    QString settingsFolder;
};

} // namespace clrscope::ui

Q_DECLARE_METATYPE(clrscope::ui::KeyList)
