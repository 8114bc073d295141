// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/settings/sources.h>

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace clrscope::settings {

/// One value as the settings page shows it: what it is and which source won.
struct SettingRow
{
    QString key;
    QString value; ///< ":REDACTED:" for secrets
    SourceInfo source;
    bool secret = false;
    /// Ours names it too but a higher source wins: writing it changes nothing.
    bool shadowed = false;
    bool needsRestart = false; ///< a running program keeps what it started with
    bool pending = false;      ///< needsRestart, and it is not what the program started with

    bool operator==(const SettingRow &) const = default;
};

/// Whether a running desktop program keeps its old value of this setting until it starts again.
[[nodiscard]] bool needsRestart(const QString &key);

/// Whether its value must not be shown to whoever looks over a shoulder.
[[nodiscard]] bool isSecretSetting(const QString &key);

/// The current settings: loads all sources, follows the files, writes our own settings.json.
/// Engine thread. What a change means to a running part is that part's business (§24).
class SettingsStore : public QObject
{
    Q_OBJECT
public:
    explicit SettingsStore(SourcePlaces places, QObject *parent = nullptr);

    /// Reads everything and starts following the files. Fails where the service must not start:
    /// malformed JSON, an unreadable key file; validation problems are in settings().
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const SourcePlaces &places() const { return m_places; }
    [[nodiscard]] QList<SettingRow> rows() const;
    /// What is wrong now: files that cannot be read (the old values stay), wrong values, sources left out.
    [[nodiscard]] QList<Message> problems() const;

    /// Sets (or, with no value, removes) one key in our own settings.json: atomically, mode 0600. The
    /// files are read before: what was changed by hand stays, and one that is malformed is not touched.
    [[nodiscard]] Result<void> write(const QString &key, const std::optional<QString> &value);
    using Change = std::pair<QString, std::optional<QString>>;
    /// Several in their order, all or nothing: what is only right together.
    [[nodiscard]] Result<void> write(const QList<Change> &changes);

Q_SIGNALS:
    void changed(const clrscope::settings::Settings &settings);
    /// A file changed into something unusable; the old values stay.
    void reloadFailed(const QString &problem);
    /// Files can be read again, or no longer.
    void failureChanged();

private:
    void reload();
    void follow(const LoadedSources &loaded);

    SourcePlaces m_places;
    Settings m_settings;
    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
    bool m_isLoaded = false;
    Message m_failure; ///< of the last load()
    QSet<QString> m_filesAtStart;
    Configuration m_atStart;
};

} // namespace clrscope::settings
