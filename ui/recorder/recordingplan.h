// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/traceprofile.h>
#include <clrscope/ui/backend.h>

#include <QJsonObject>
#include <QStringList>

namespace clrscope::ui {

/// A ready-made part of a recording: what it is for and what it costs.
struct RecordingProfile
{
    QString id;
    QString title;
    QString cost;      ///< one sentence
    QString shortName; ///< "CPU": in contents of tables
    bool isHeavy = false;
    QList<diagnostics::Provider> providers;
    quint64 rundownKeyword = 0;
    std::optional<artifacts::TraceProfile> api; ///< set where GET /trace knows it
};

/// In the language of now.
[[nodiscard]] QList<RecordingProfile> recordingProfiles();

/// One row of the provider table.
struct ProviderChoice
{
    diagnostics::Provider provider;
    bool isOn = true;

    bool operator==(const ProviderChoice &) const = default;
};

/// Everything chosen for the next recording; a plain value, kept as preset and between sessions.
struct RecordingChoice
{
    QStringList profiles{QStringLiteral("cpu"), QStringLiteral("http")};
    QList<ProviderChoice> providers; ///< the table, when it was edited; else it follows the profiles
    bool isEdited = false;
    std::optional<qint64> durationSeconds;
    std::optional<quint64> maxBytes;
    std::optional<QString> stoppingEvent; ///< "Provider/Event", then "field=value" of its payload; may be wrong yet
    quint32 bufferMiB = 256;
    bool hasRundown = true;
    QString fileName = QStringLiteral("{time}_{pid}_{name}");
    QString folder;

    bool operator==(const RecordingChoice &) const = default;
};

/// The providers of some profiles, the same name merged: keywords OR-ed, the higher level.
[[nodiscard]] QList<ProviderChoice> providersOf(const QStringList &profiles);
/// The table that is in force: edited, or what the profiles say.
[[nodiscard]] QList<ProviderChoice> effectiveProviders(const RecordingChoice &choice);
[[nodiscard]] diagnostics::SessionRequest sessionOf(const RecordingChoice &choice);
/// "CPU, HTTP" or "custom (3 providers)".
[[nodiscard]] QString contentsOf(const RecordingChoice &choice);
/// Why it cannot be started, or nothing.
[[nodiscard]] QString problemOf(const RecordingChoice &choice);
[[nodiscard]] RecordingRequest requestOf(const RecordingChoice &choice, const diagnostics::ProcessEntry &process);

/// The same recording over the API as lines of shell: GET where profiles say it all, else POST.
enum class Shell { Bash, PowerShell };
[[nodiscard]] QString curlOf(const RecordingChoice &choice, const diagnostics::ProcessEntry &process, const QString &address,
                             bool needsKey, Shell shell);
[[nodiscard]] bool isPostOf(const RecordingChoice &choice);

/// What of it the API cannot do, as a sentence; or nothing.
[[nodiscard]] QString apiGapsOf(const RecordingChoice &choice);

/// "Microsoft-Windows-DotNETRuntime/GC/Start Depth=2", a value with spaces in quotes; nothing where it names no event.
[[nodiscard]] std::optional<artifacts::StoppingEvent> parseStoppingEvent(const QString &text);

[[nodiscard]] QJsonObject toJson(const RecordingChoice &choice);
[[nodiscard]] RecordingChoice choiceFromJson(const QJsonObject &object);

/// Names one may type without looking them up, and the names of their keywords.
[[nodiscard]] QStringList wellKnownProviders();
struct KeywordName
{
    quint64 bit;
    QString name;
};
[[nodiscard]] QList<KeywordName> keywordNames(const QString &provider);
/// What one usually asks of a provider: all, where nothing better is known.
[[nodiscard]] quint64 usualKeywords(const QString &provider);
[[nodiscard]] QString hexKeywords(quint64 keywords);
/// "k=v;k2=v2" of arguments and back.
[[nodiscard]] QString argumentText(const QList<std::pair<QString, QString>> &arguments);
[[nodiscard]] QList<std::pair<QString, QString>> parseArguments(const QString &text);

} // namespace clrscope::ui
