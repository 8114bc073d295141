// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/settings/settings.h>

namespace clrscope::settings {

/// Reads typed values out of the flat ones and collects what is wrong, in the original's words.
class Binder
{
public:
    explicit Binder(const Configuration &configuration) : m_configuration(configuration) {}

    [[nodiscard]] QString text(const QString &key, const QString &fallback = {}) const;
    [[nodiscard]] bool boolean(const QString &key, bool fallback);
    [[nodiscard]] int integer(const QString &key, int fallback, int least, int most = INT_MAX);
    [[nodiscard]] std::optional<int> optionalInteger(const QString &key, int least,
                                                     int most = INT_MAX);
    [[nodiscard]] double number(const QString &key, double fallback, double least, double most);
    /// Index of the name in the list, ignoring case; typeName is what a failure calls the type.
    [[nodiscard]] int choice(const QString &key, int fallback, const QStringList &names,
                             const QString &typeName);
    [[nodiscard]] QStringList list(const QString &key) const;
    /// "a;b" split and trimmed.
    [[nodiscard]] QStringList semicolons(const QString &key) const;
    /// The field is the last part of the key.
    void require(const QString &key);

    void report(const QString &section, const Message &message)
    {
        m_problems.append({section, message, false});
    }
    /// The problems since the last call.
    [[nodiscard]] QList<Message> takeProblems();
    [[nodiscard]] const Configuration &configuration() const { return m_configuration; }

private:
    void conversionFailed(const QString &key, const QString &typeName);

    const Configuration &m_configuration;
    QList<Problem> m_problems;
};

} // namespace clrscope::settings
