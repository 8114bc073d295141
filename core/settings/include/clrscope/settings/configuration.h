// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace clrscope::settings {

/// Where a value came from, lowest precedence first (configuration.md §2). OwnFile is ours,
/// `$XDG_CONFIG_HOME/clrscope/settings.json`: the highest of the user's files and the only one
/// written.
enum class SourceKind {
    BuiltIn,
    CommandLine,
    DotnetEnvironment,     ///< prefix DOTNET_
    AspNetCoreEnvironment, ///< prefix ASPNETCORE_
    AppSettings,
    PlainEnvironment,
    UserFile,
    OwnFile,
    MachineFile,
    KeyPerFile,
    MonitorEnvironment, ///< prefix DotnetMonitor_
    ExtraFile,          ///< --configuration-file-path
    TemporaryKey,       ///< --temp-apikey
};

/// One source, as `config show --show-sources` and the settings page name it.
struct SourceInfo
{
    SourceKind kind = SourceKind::BuiltIn;
    QString description; ///< the original's wording, such as "CommandLineConfigurationProvider"
    QString path;        ///< file or folder, else empty

    bool operator==(const SourceInfo &) const = default;
};

/// One source's flat values: "A:B:0" -> value, in the source's order. A null value means an empty
/// object or array was there.
struct ConfigurationLayer
{
    struct Value
    {
        QString key;
        QString value;
        bool operator==(const Value &) const = default;
    };
    SourceInfo source;
    QList<Value> values;

    bool operator==(const ConfigurationLayer &) const = default;
};

/// All sources merged: later layers win per key, keys ignore case. A value; copying is cheap.
class Configuration
{
public:
    struct Entry
    {
        QString key; ///< as the lowest source spelled it
        QString value;
        int layer = 0;

        bool operator==(const Entry &) const = default;
    };

    Configuration() = default;
    explicit Configuration(QList<ConfigurationLayer> layers);

    /// The scalar at this key; nothing when absent (or only a section).
    [[nodiscard]] std::optional<QString> value(const QString &key) const;
    /// True when the key has a value or children.
    [[nodiscard]] bool exists(const QString &key) const;
    /// Names of the direct children: numbers first by value, then alphabetically without case.
    [[nodiscard]] QStringList children(const QString &section) const;
    /// Who won; null pointer when absent.
    [[nodiscard]] const SourceInfo *source(const QString &key) const;
    /// Does this kind of source name the key, whether or not it wins?
    [[nodiscard]] std::optional<QString> valueFrom(SourceKind kind, const QString &key) const;
    /// Everything below the section, keys relative to it ("" for the section's own value).
    [[nodiscard]] QMap<QString, QString> below(const QString &section) const;
    /// Every key that begins with one of these sections, with its winner.
    [[nodiscard]] QList<Entry> entries(const QStringList &sections) const;
    [[nodiscard]] const QList<ConfigurationLayer> &layers() const { return m_layers; }

    bool operator==(const Configuration &) const = default;

private:
    QList<ConfigurationLayer> m_layers;
    QMap<QString, Entry> m_entries; ///< by lower-case key
};

} // namespace clrscope::settings
