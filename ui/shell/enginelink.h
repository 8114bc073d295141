// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include <QMap>
#include <QObject>
#include <QSet>

namespace clrscope::ui {

/// The window's one door to the engine: asks by posting, keeps the last values that came back.
/// GUI thread. Widgets and models hang on its signals and never see an engine object.
class EngineLink : public QObject
{
    Q_OBJECT
public:
    explicit EngineLink(Backend backend, QObject *parent = nullptr);

    [[nodiscard]] const Backend &backend() const { return m_backend; }
    [[nodiscard]] const diagnostics::ProcessList &processes() const { return m_processes; }
    [[nodiscard]] std::optional<diagnostics::ProcessEntry> process(const QString &key) const;
    [[nodiscard]] const operations::SnapshotList &operations() const { return m_operations; }
    /// Addresses are those programs on this machine use: open on all interfaces is localhost here.
    [[nodiscard]] const operations::ServerStatus &server() const { return m_server; }
    [[nodiscard]] const RecordingList &recordings() const { return m_recordings; }
    [[nodiscard]] const KeyList &keys() const { return m_keys; }
    /// The running recording the window started of this process, if any.
    [[nodiscard]] std::optional<operations::Snapshot> runningRecording(const QString &processKey) const;

    /// Asks those out of reach, too.
    void refreshProcesses();
    /// Asks one out of reach at once.
    void askAgain(const QString &key);
    void dismissProcess(const QString &key);
    /// Takes ended processes out of sight until they are shown again or dismissed for good.
    void hideProcesses(const QStringList &keys);
    void showProcesses(const QStringList &keys);
    void resumeProcess(const QString &key);
    void stopOperation(const QUuid &id);
    void cancelOperation(const QUuid &id);
    /// Takes finished ones out of sight, here and in later runs; files stay. showOperations() brings them
    /// back, forgetOperations() (or the next run) takes them out of the registry.
    void hideOperations(const QSet<QUuid> &ids);
    void showOperations(const QSet<QUuid> &ids);
    void forgetOperations(const QSet<QUuid> &ids);
    /// Starts a recording; recordingStarted() or recordingRefused() follows with the returned token.
    quint64 startRecording(const RecordingRequest &request);
    void repairRecording(const QString &path);
    /// Starts a program held before Main, begins its recording, lets it go; launched() or launchRefused() follows.
    void launch(const LaunchRequest &request);
    /// Writes a dump into the folder of the recordings; it appears among the operations.
    void dump(const diagnostics::ProcessEntry &process, diagnostics::DumpType type);
    /// Changes our own settings.json; settingsWritten() follows.
    void writeSettings(const SettingChanges &changes);
    /// Whom the API means when a request names no process; the window's own file says it.
    void setDefaultProcess(const std::optional<diagnostics::ProcessEntry> &process);
    /// Ends a recording and removes its file once it is closed; recordingDiscarded() follows.
    void discardRecording(const QUuid &operation);
    void setServerEnabled(bool on);
    void makeKey(const QString &name, const QDateTime &endsUtc);
    void revokeKey(const QString &shortId);
    void restoreKey(const QString &shortId);
    void setListensOnNetwork(bool on);
    void renewCertificate();
    void disconnectClient(const QString &address);
    /// environmentRead() follows.
    void readEnvironment(const QString &processKey);

Q_SIGNALS:
    void processesChanged(const clrscope::diagnostics::ProcessList &processes);
    void usageSampled(const clrscope::diagnostics::UsageByPid &usage);
    void operationAdded(const clrscope::operations::Snapshot &snapshot);
    void operationChanged(const clrscope::operations::Snapshot &snapshot);
    void operationRemoved(const QUuid &id);
    void serverChanged(const clrscope::operations::ServerStatus &status);
    void keysChanged(const clrscope::ui::KeyList &keys);
    void keyMade(const QString &name, const QString &secret);
    void recordingStarted(quint64 token, const QUuid &operation);
    void recordingRefused(quint64 token, const clrscope::Error &error);
    void recordingsChanged(const clrscope::operations::RecordingList &recordings);
    void recordingDiscarded(const QUuid &operation, const QString &problem);
    void recordingRepaired(const QString &path, const QString &result, const QString &problem);
    void launched(const QString &processKey, const QString &name);
    void launchRefused(const QString &sentence);
    void settingsChanged();
    void settingsWritten(const clrscope::ui::SettingChanges &changes, const QString &problem);
    void environmentRead(const QString &processKey, const QMap<QString, QString> &variables, const QString &problem);
    /// A sentence for the user about a command that was refused.
    void problem(const QString &sentence);

private:
    void takeProcesses(const diagnostics::ProcessList &list);
    void takeOperation(const operations::Snapshot &snapshot);
    void takeFirstOperations(const operations::SnapshotList &list);
    void rememberHidden() const;

    Backend m_backend;
    diagnostics::ProcessList m_allProcesses;
    diagnostics::ProcessList m_processes; ///< without the hidden ones
    QSet<QString> m_hiddenProcesses;
    operations::SnapshotList m_operations;
    operations::SnapshotList m_hiddenOperations;
    QSet<QUuid> m_hiddenBefore; ///< by the last run
    operations::ServerStatus m_server;
    RecordingList m_recordings;
    KeyList m_keys;
    quint64 m_lastToken = 0;
};

} // namespace clrscope::ui
