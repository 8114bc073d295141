// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/settings/settingsstore.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace clrscope::settings {

namespace {

const QStringList shownSections{u"urls"_s,
                                u"Metrics"_s,
                                u"GlobalCounter"_s,
                                u"DefaultProcess"_s,
                                u"DiagnosticPort"_s,
                                u"Storage"_s,
                                u"Egress"_s,
                                u"Authentication"_s,
                                u"ApiAuthentication"_s,
                                u"Kestrel"_s,
                                u"AllowedHosts"_s,
                                u"CorsConfiguration"_s,
                                u"Logging"_s,
                                u"Clrscope"_s,
                                u"CollectionRules"_s,
                                u"CollectionRuleDefaults"_s,
                                u"Templates"_s,
                                u"InProcessFeatures"_s};

/// Flat values as nested JSON again: children 0, 1, 2… become arrays.
QJsonValue nested(const Configuration &values, const QString &path)
{
    const auto children = values.children(path);
    if (children.isEmpty()) {
        const auto text = values.value(path);
        if (!text)
            return QJsonObject();
        if (text->compare(u"true"_s, Qt::CaseInsensitive) == 0)
            return true;
        if (text->compare(u"false"_s, Qt::CaseInsensitive) == 0)
            return false;
        bool isNumber = false;
        const int number = text->toInt(&isNumber);
        if (isNumber && QString::number(number) == *text)
            return number;
        return *text;
    }
    bool isArray = !path.isEmpty();
    for (int at = 0; at < children.size(); ++at)
        isArray = isArray && children[at] == QString::number(at);
    QJsonArray array;
    QJsonObject object;
    for (const auto &child : children) {
        const auto value = nested(values, path.isEmpty() ? child : QString(path + u':' + child));
        if (isArray)
            array.append(value);
        else
            object.insert(child, value);
    }
    return isArray ? QJsonValue(array) : QJsonValue(object);
}

/// Files that count only if they were there at the start (configuration.md §2).
bool mustExistAtStart(SourceKind kind)
{
    return kind == SourceKind::UserFile || kind == SourceKind::MachineFile ||
           kind == SourceKind::ExtraFile || kind == SourceKind::AppSettings;
}

} // namespace

bool isSecretSetting(const QString &key)
{
    const auto lower = key.toLower();
    return lower.endsWith(u":password"_s) || lower.endsWith(u":publickey"_s) ||
           lower == u"apiauthentication:apikeyhash"_s ||
           lower.startsWith(u"egress:properties:"_s) ||
           (lower.startsWith(u"egress:"_s) && !lower.startsWith(u"egress:filesystem:"_s));
}

bool needsRestart(const QString &key)
{
    static const QStringList sections{u"DiagnosticPort"_s, u"Storage:DefaultSharedPath"_s,
                                      u"Storage:SharedLibraryPath"_s, u"InProcessFeatures"_s,
                                      u"Clrscope:RecordingsFolder"_s};
    return std::any_of(sections.cbegin(), sections.cend(), [&key](const QString &section) {
        return key.startsWith(section, Qt::CaseInsensitive) &&
               (key.size() == section.size() || key[section.size()] == u':');
    });
}

SettingsStore::SettingsStore(SourcePlaces places, QObject *parent)
    : QObject(parent), m_places(std::move(places))
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(150ms);
    connect(&m_debounce, &QTimer::timeout, this, &SettingsStore::reload);
    const auto wait = [this] { m_debounce.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

Result<void> SettingsStore::load()
{
    auto loaded = loadSources(m_places);
    const Message failure = loaded ? Message() : loaded.error().message;
    if (std::exchange(m_failure, failure) != failure)
        Q_EMIT failureChanged();
    if (!loaded)
        return fail(loaded);
    if (!m_isLoaded) {
        m_isLoaded = true;
        m_atStart = Configuration(loaded->layers);
        m_filesAtStart = QSet<QString>(loaded->watchedFiles.cbegin(), loaded->watchedFiles.cend());
    } else {
        loaded->layers.removeIf([this](const ConfigurationLayer &layer) {
            return mustExistAtStart(layer.source.kind) && !layer.source.path.isEmpty() &&
                   !m_filesAtStart.contains(layer.source.path);
        });
    }
    follow(*loaded);
    auto settings = makeSettings(Configuration(loaded->layers), m_places);
    settings.warnings = loaded->warnings + settings.warnings;
    if (settings != m_settings) {
        m_settings = std::move(settings);
        Q_EMIT changed(m_settings);
    }
    return {};
}

void SettingsStore::reload()
{
    if (const auto done = load(); !done)
        Q_EMIT reloadFailed(done.error().message.english());
}

void SettingsStore::follow(const LoadedSources &loaded)
{
    // Editors replace files, so the folders are watched beside them; ours may not exist yet.
    QSet<QString> wanted;
    for (const auto &file : loaded.watchedFiles) {
        wanted.insert(file);
        wanted.insert(QFileInfo(file).absolutePath());
    }
    for (const auto &folder : loaded.watchedFolders)
        wanted.insert(folder);
    if (!m_places.ownFolder.isEmpty()) {
        QFileInfo own(m_places.ownFolder);
        wanted.insert(own.exists() ? own.absoluteFilePath() : own.absolutePath());
    }
    const auto watched = m_watcher.files() + m_watcher.directories();
    for (const auto &path : watched) {
        if (!wanted.remove(path))
            m_watcher.removePath(path);
    }
    for (const auto &path : std::as_const(wanted)) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

QList<Message> SettingsStore::problems() const
{
    QList<Message> all;
    if (!m_failure.isEmpty())
        all.append(m_failure);
    for (const auto &problem : m_settings.problems)
        all.append(problem.message);
    all += m_settings.globalCounter.problems;
    all += m_settings.defaultProcessProblems;
    all += m_settings.warnings;
    return all;
}

QList<SettingRow> SettingsStore::rows() const
{
    QList<SettingRow> rows;
    const auto &configuration = m_settings.configuration;
    const auto entries = configuration.entries(shownSections);
    for (const auto &entry : entries) {
        SettingRow row;
        row.key = entry.key;
        row.secret = isSecretSetting(entry.key);
        row.value = row.secret ? u":REDACTED:"_s : entry.value;
        row.source = configuration.layers()[entry.layer].source;
        row.shadowed = row.source.kind != SourceKind::OwnFile &&
                       configuration.valueFrom(SourceKind::OwnFile, entry.key).has_value();
        row.needsRestart = needsRestart(entry.key);
        row.pending = row.needsRestart && m_atStart.value(entry.key) != entry.value;
        rows.append(row);
    }
    for (const auto &entry : m_atStart.entries(shownSections)) { // taken away since
        if (needsRestart(entry.key) && !configuration.exists(entry.key)) {
            SettingRow row;
            row.key = entry.key;
            row.secret = isSecretSetting(entry.key);
            row.needsRestart = row.pending = true;
            rows.append(row);
        }
    }
    return rows;
}

Result<void> SettingsStore::write(const QString &key, const std::optional<QString> &value)
{
    return write(QList<Change>{{key, value}});
}

Result<void> SettingsStore::write(const QList<Change> &changes)
{
    for (const auto &[key, value] : changes) {
        if (key.isEmpty() || key.split(u':').contains(QString()))
            return fail(ErrorCode::InvalidArgument,
                        Message::tr("'%1' is not the name of a setting.").arg(key));
    }

    if (const auto read = load(); !read) // somebody may be at work on a file
        return read;
    auto layers = m_settings.configuration.layers();
    auto own = std::find_if(layers.begin(), layers.end(), [](const ConfigurationLayer &layer) {
        return layer.source.kind == SourceKind::OwnFile;
    });
    const auto path = QDir(m_places.ownFolder).filePath(u"settings.json"_s);
    if (own == layers.end() && QFileInfo::exists(path) && QFileInfo(path).size() > 0)
        return fail(ErrorCode::InvalidState,
                    Message::tr("'%1' cannot be read; repair or remove it first.").arg(path));
    if (own == layers.end()) {
        own = std::find_if(layers.begin(), layers.end(), [](const ConfigurationLayer &layer) {
            return layer.source.kind > SourceKind::OwnFile;
        });
        own = layers.insert(own, ConfigurationLayer{{SourceKind::OwnFile, {}, path}, {}});
    }
    for (const auto &[key, value] : changes) {
        // A scalar replaces what was below it, and a child replaces a scalar above it.
        const auto lower = key.toLower();
        own->values.removeIf([&lower](const ConfigurationLayer::Value &old) {
            const auto other = old.key.toLower();
            return other == lower || other.startsWith(lower + u':') ||
                   lower.startsWith(other + u':');
        });
        if (value)
            own->values.append({key, value->isNull() ? u""_s : *value});
    }

    // What would make the configuration wrong is refused here, where it can be said.
    const auto candidate = makeSettings(Configuration(layers), m_places);
    for (const auto &problem : candidate.problems) {
        if (!m_settings.problems.contains(problem))
            return fail(ErrorCode::InvalidArgument, problem.message);
    }
    for (const auto &[now, then] :
         {std::pair(&m_settings.globalCounter.problems, &candidate.globalCounter.problems),
          std::pair(&m_settings.defaultProcessProblems, &candidate.defaultProcessProblems)}) {
        for (const auto &problem : *then) {
            if (!now->contains(problem))
                return fail(ErrorCode::InvalidArgument, problem);
        }
    }

    const auto text = QJsonDocument(nested(Configuration({*own}), {}).toObject()).toJson();
    if (!QDir().mkpath(m_places.ownFolder))
        return fail(ErrorCode::Io, Message::tr("The folder '%1' cannot be made.").arg(m_places.ownFolder));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, Message::tr("The settings could not be written to '%1': %2.").arg(
                                       path, file.errorString()));
    return load();
}

} // namespace clrscope::settings
