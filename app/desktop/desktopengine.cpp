// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopengine.h"

#include "engine.h"

#include <clrscope/artifacts/dumpproducer.h>
#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/identity/authenticator.h>
#include <clrscope/identity/keys.h>
#include <clrscope/metrics/countersession.h>
#include <clrscope/operations/filesinks.h>
#include <clrscope/operations/operationregistry.h>
#include <clrscope/operations/recordings.h>
#include <clrscope/settings/settingsstore.h>

#include <QDir>

namespace clrscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto endsSoon = std::chrono::days(14);

/// The API and its keys as the window steers them. Engine thread.
class ServerOfEngine : public ui::ServerPort
{
public:
    explicit ServerOfEngine(Engine &engine) : m_engine(engine)
    {
        m_published = keys();
        connect(&engine, &Engine::serverStatusChanged, this, [this](const operations::ServerStatus &status) {
            Q_EMIT statusChanged(status);
            publishKeys();
        });
        connect(&engine.keys(), &identity::NamedKeyStore::changed, this, &ServerOfEngine::publishKeys);
        connect(&engine.settings(), &settings::SettingsStore::changed, this, [this] {
            publishKeys();
            Q_EMIT settingsChanged();
        });
        connect(&engine.settings(), &settings::SettingsStore::failureChanged, this, &ServerOfEngine::settingsChanged);
    }

    operations::ServerStatus status() const override { return m_engine.serverStatus(); }
    void setEnabled(bool on) override { tell(m_engine.setServing(on)); }

    ui::KeyList keys() const override
    {
        ui::KeyList list;
        const QDateTime now = m_engine.clock().nowUtc();
        const auto uses = m_engine.serverStatus().keyUses;
        const auto addUse = [&uses](ui::KeyInfo &info, const QString &subject) {
            for (const operations::KeyUse &use : uses) {
                if (use.subject != subject)
                    continue;
                info.lastUsedUtc = use.atUtc;
                info.lastClient = use.client;
                info.requests = use.requests;
            }
        };
        for (const identity::NamedKey &key : m_engine.keys().keys()) {
            ui::KeyInfo info;
            info.name = key.name;
            info.shortId = key.subject.left(6);
            info.createdUtc = key.createdUtc;
            info.endsUtc = key.expiresUtc;
            addUse(info, key.subject);
            info.state = !key.expiresUtc.isValid()                          ? ui::KeyInfo::State::Valid
                : key.expiresUtc <= now                                     ? ui::KeyInfo::State::Ended
                : now.secsTo(key.expiresUtc) < std::chrono::seconds(endsSoon).count() ? ui::KeyInfo::State::EndsSoon
                                                                            : ui::KeyInfo::State::Valid;
            list << info;
        }
        if (const auto &own = m_engine.settings().settings().authentication.apiKey) {
            ui::KeyInfo info;
            info.name = identity::configuredKeyName();
            info.shortId = own->subject.left(6);
            addUse(info, own->subject);
            info.isFromConfiguration = true;
            list << info;
        }
        return list;
    }

    void makeKey(const QString &name, const QDateTime &endsUtc) override
    {
        const auto lifetime = std::chrono::milliseconds(m_engine.clock().nowUtc().msecsTo(endsUtc));
        const auto made = m_engine.keys().make(name, lifetime);
        if (made)
            Q_EMIT keyMade(name, made->token);
        else
            Q_EMIT refused(made.error().message.translated());
    }

    void revokeKey(const QString &shortId) override
    {
        for (const identity::NamedKey &key : m_engine.keys().keys()) {
            if (key.subject.left(6) != shortId)
                continue;
            const identity::NamedKey gone = key; // the list changes below
            if (const auto revoked = m_engine.keys().revoke(gone.name))
                m_revoked.insert(shortId, gone);
            else
                Q_EMIT refused(revoked.error().message.translated());
            return;
        }
    }

    void restoreKey(const QString &shortId) override
    {
        const auto key = m_revoked.constFind(shortId);
        if (key == m_revoked.constEnd())
            return;
        if (const auto restored = m_engine.keys().restore(*key))
            m_revoked.erase(key);
        else
            Q_EMIT refused(restored.error().message.translated());
    }

    void setListensOnNetwork(bool on) override { tell(m_engine.setListensOnNetwork(on)); }
    void renewCertificate() override { tell(m_engine.renewCertificate()); }
    void disconnectClient(const QString &address) override { m_engine.disconnectClient(address); }

private:
    void tell(const Result<void> &done)
    {
        if (!done)
            Q_EMIT refused(done.error().message.translated());
        Q_EMIT statusChanged(status()); // a switch that was refused goes back
    }

    void publishKeys()
    {
        auto now = keys();
        if (now == m_published)
            return;
        m_published = std::move(now);
        Q_EMIT keysChanged(m_published);
    }

    Engine &m_engine;
    ui::KeyList m_published;
    QHash<QString, identity::NamedKey> m_revoked; ///< by short id, for taking it back
};

} // namespace

/// Owns everything of the engine thread, made and destroyed there.
class DesktopEngine::Host : public QObject
{
public:
    explicit Host(settings::CollectOptions options) : m_options(std::move(options)) {}

    Result<ui::Backend> start()
    {
        m_engine = std::make_unique<Engine>(m_options, ServerPolicy::Optional);
        if (auto started = m_engine->start(); !started)
            return fail(started);
        m_usage = std::make_unique<diagnostics::ProcessUsage>();
        const QString own = m_engine->settings().places().ownFolder;
        const QString folder = m_engine->settings().settings().window.recordingsFolder;
        m_recordings = operations::makeRecordingService({.folder = folder, .stateFolder = own + u"/recordings"_s}, m_engine->operations(),
                                                        m_engine->processes(), m_engine->clock());
        m_server = std::make_unique<ServerOfEngine>(*m_engine);
        ui::Backend backend;
        backend.processes = &m_engine->processes();
        backend.operations = &m_engine->operations();
        backend.metrics = &m_engine->metrics();
        backend.usage = m_usage.get();
        backend.recordings = m_recordings.get();
        backend.server = m_server.get();
        backend.canManageKeys = true;
        backend.recordingsFolder = folder;
        backend.settingsFolder = own;
        backend.settings = [this] { return settingsInForce(); };
        backend.readSettings = [this] { (void)m_engine->settings().load(); }; // what fails is among the problems
        backend.settingsProblems = [this] {
            QStringList sentences;
            for (const Message &problem : m_engine->settings().problems())
                sentences.append(problem.translated());
            return sentences;
        };
        backend.writeSettings = [this](const ui::SettingChanges &changes) { return m_engine->settings().write(changes); };
        backend.dump = [this](const operations::TargetProcess &process, diagnostics::DumpType type) {
            return startDump(process, type);
        };
        return backend;
    }

    static QCoro::Task<void> shutDown(Host *host, DesktopEngine *owner)
    {
        if (host->m_engine)
            co_await host->m_engine->shutDown();
        host->m_recordings.reset();
        host->m_server.reset();
        host->m_usage.reset();
        host->m_engine.reset();
        Q_EMIT owner->ended(); // queued: the owner lives on the GUI thread and waits for this
    }

private:
    QList<ui::SettingInfo> settingsInForce() const
    {
        QList<ui::SettingInfo> list;
        const auto &configuration = m_engine->settings().settings().configuration;
        const auto rows = m_engine->settings().rows();
        auto others = configuration.layers();
        others.removeIf([](const settings::ConfigurationLayer &layer) {
            return layer.source.kind == settings::SourceKind::OwnFile;
        });
        const settings::Configuration below(others);
        for (const settings::SettingRow &row : rows) {
            ui::SettingInfo info;
            info.key = row.key;
            info.value = row.value;
            info.source = ui::sourceWords(row.source);
            info.isSecret = row.secret;
            info.isOwn = row.source.kind == settings::SourceKind::OwnFile;
            info.needsRestart = row.needsRestart;
            info.isPending = row.pending;
            if (!row.secret) {
                info.own = configuration.valueFrom(settings::SourceKind::OwnFile, row.key);
                info.below = below.value(row.key);
                if (const auto *source = below.source(row.key))
                    info.belowSource = ui::sourceWords(*source);
            }
            list.append(info);
        }
        return list;
    }

    Result<QUuid> startDump(const operations::TargetProcess &process, diagnostics::DumpType type)
    {
        const settings::Settings &now = m_engine->settings().settings();
        operations::StartRequest request;
        request.producer = artifacts::makeDumpProducer(
            {.type = type, .folder = now.storage.dumpTempFolder, .pid = process.pid}, m_engine->clock());
        operations::FileSpec file;
        file.folder = now.window.recordingsFolder;
        request.destination = QDir(file.folder).filePath(request.producer->meta().fileName);
        request.sink = operations::makeFileSink(file, m_engine->clock());
        request.process = process;
        request.initiator = u"Window"_s;
        request.contents = artifacts::dumpTypeName(type);
        request.countsAgainstLimit = false;
        return m_engine->operations().start(std::move(request), m_engine->processes().client(process.key));
    }

    settings::CollectOptions m_options;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<diagnostics::ProcessUsage> m_usage;
    std::unique_ptr<operations::RecordingService> m_recordings;
    std::unique_ptr<ServerOfEngine> m_server;
};

DesktopEngine::DesktopEngine(settings::CollectOptions options, QObject *parent)
    : QObject(parent), m_host(new Host(std::move(options)))
{
    m_thread.setObjectName(u"engine"_s);
    m_host->moveToThread(&m_thread);
    m_thread.start();
}

DesktopEngine::~DesktopEngine()
{
    m_host->deleteLater();
    m_thread.quit();
    m_thread.wait(); // the program ends; nothing of it may run on
}

void DesktopEngine::start()
{
    ui::ask(m_host, [host = m_host] { return host->start(); }, this, [this](const Result<ui::Backend> &started) {
        if (started)
            Q_EMIT ready(*started);
        else
            Q_EMIT failed(started.error().message.translated());
    });
}

void DesktopEngine::shutDown()
{
    ui::post(m_host, [host = m_host, this] { Host::shutDown(host, this); });
}

} // namespace clrscope::app
