// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/settings/configuration.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clrscope::settings {

Configuration::Configuration(QList<ConfigurationLayer> layers) : m_layers(std::move(layers))
{
    for (int layer = 0; layer < m_layers.size(); ++layer) {
        for (const auto &value : std::as_const(m_layers[layer].values)) {
            auto &entry = m_entries[value.key.toLower()];
            if (entry.key.isEmpty())
                entry.key = value.key;
            entry.value = value.value;
            entry.layer = layer;
        }
    }
}

std::optional<QString> Configuration::value(const QString &key) const
{
    const auto found = m_entries.constFind(key.toLower());
    if (found == m_entries.cend() || found->value.isNull())
        return std::nullopt;
    return found->value;
}

bool Configuration::exists(const QString &key) const
{
    return value(key) || !children(key).isEmpty();
}

QStringList Configuration::children(const QString &section) const
{
    const QString prefix = section.isEmpty() ? QString() : QString(section.toLower() + u':');
    QStringList names;
    QSet<QString> seen;
    for (auto at = m_entries.lowerBound(prefix);
         at != m_entries.cend() && at.key().startsWith(prefix); ++at) {
        // The spelling comes from the entry's own key: same length, its own case.
        const auto rest = QStringView(at->key).mid(prefix.size());
        const auto name =
            rest.left(rest.indexOf(u':') < 0 ? rest.size() : rest.indexOf(u':')).toString();
        if (name.isEmpty() || seen.contains(name.toLower()))
            continue;
        seen.insert(name.toLower());
        names.append(name);
    }
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        bool aIsNumber = false;
        bool bIsNumber = false;
        const int aNumber = a.toInt(&aIsNumber);
        const int bNumber = b.toInt(&bIsNumber);
        if (aIsNumber && bIsNumber)
            return aNumber < bNumber;
        if (aIsNumber != bIsNumber)
            return aIsNumber;
        return a.compare(b, Qt::CaseInsensitive) < 0;
    });
    return names;
}

const SourceInfo *Configuration::source(const QString &key) const
{
    const auto found = m_entries.constFind(key.toLower());
    return found == m_entries.cend() ? nullptr : &m_layers[found->layer].source;
}

std::optional<QString> Configuration::valueFrom(SourceKind kind, const QString &key) const
{
    std::optional<QString> found;
    for (const auto &layer : m_layers) {
        if (layer.source.kind != kind)
            continue;
        for (const auto &value : layer.values) {
            if (value.key.compare(key, Qt::CaseInsensitive) == 0 && !value.value.isNull())
                found = value.value;
        }
    }
    return found;
}

QMap<QString, QString> Configuration::below(const QString &section) const
{
    QMap<QString, QString> found;
    if (const auto own = value(section))
        found.insert(QString(), *own);
    const QString prefix = section.toLower() + u':';
    for (auto at = m_entries.lowerBound(prefix);
         at != m_entries.cend() && at.key().startsWith(prefix); ++at) {
        if (!at->value.isNull())
            found.insert(at->key.mid(prefix.size()), at->value);
    }
    return found;
}

QList<Configuration::Entry> Configuration::entries(const QStringList &sections) const
{
    QList<Entry> found;
    for (const auto &section : sections) {
        const auto own = m_entries.constFind(section.toLower());
        if (own != m_entries.cend() && !own->value.isNull())
            found.append(*own);
        const QString prefix = section.toLower() + u':';
        for (auto at = m_entries.lowerBound(prefix);
             at != m_entries.cend() && at.key().startsWith(prefix); ++at) {
            if (!at->value.isNull())
                found.append(*at);
        }
    }
    return found;
}

} // namespace clrscope::settings
