// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/settings/sources.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Places of its own for one test: empty folders, no environment.
class TestPlaces
{
public:
    TestPlaces()
    {
        const auto make = [this](const QString &name) {
            QDir(m_root.path()).mkpath(name);
            return m_root.filePath(name);
        };
        places.programFolder = make(QStringLiteral("program"));
        places.userFolder = make(QStringLiteral("user"));
        places.machineFolder = make(QStringLiteral("machine"));
        places.ownFolder = make(QStringLiteral("own"));
        places.documentsFolder = make(QStringLiteral("documents"));
        places.temporaryFolder = make(QStringLiteral("temporary"));
    }

    static void writeFile(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(text);
    }

    void env(const char *name, const char *value)
    {
        places.environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    }

    [[nodiscard]] QString root() const { return m_root.path(); }

    [[nodiscard]] clrscope::settings::Configuration configuration() const
    {
        const auto loaded = clrscope::settings::loadSources(places);
        return loaded ? clrscope::settings::Configuration(loaded->layers)
                      : clrscope::settings::Configuration();
    }

    [[nodiscard]] clrscope::settings::Settings settings() const
    {
        return clrscope::settings::makeSettings(configuration(), places);
    }

    clrscope::settings::SourcePlaces places;

private:
    QTemporaryDir m_root;
};
