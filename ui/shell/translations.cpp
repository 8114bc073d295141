// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace clrscope::ui {

void installTranslations(const QLocale &locale)
{
    auto *application = QCoreApplication::instance();
    auto *ofQt = new QTranslator(application);
    // A package of its own on most systems; where it is missing, Qt's words stay English.
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    auto *words = new QTranslator(application);
    // English is a translation, too: it brings the plurals.
    if (words->load(locale, QStringLiteral("clrscope"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || words->load(QStringLiteral(":/i18n/clrscope_en")))
        QCoreApplication::installTranslator(words);
}

} // namespace clrscope::ui
