// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef CLRSCOPE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace clrscope::ui {

#if defined(CLRSCOPE_HAS_DBUS) && QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
namespace {
constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
}
#endif

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    const QPalette started = QGuiApplication::palette();
    m_dark = started.color(QPalette::Window).lightness() < started.color(QPalette::WindowText).lightness();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#elif defined(CLRSCOPE_HAS_DBUS)
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QLatin1String(portalService), QLatin1String(portalPath), QLatin1String(portalInterface),
                u"SettingChanged"_s, this, SLOT(readPortal(QString,QString,QDBusVariant)));
    auto ask = QDBusMessage::createMethodCall(QLatin1String(portalService), QLatin1String(portalPath),
                                              QLatin1String(portalInterface), u"Read"_s);
    ask << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask, 2000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            readPortal(u"org.freedesktop.appearance"_s, u"color-scheme"_s, reply.value());
        done->deleteLater();
    });
#endif
}

void SystemScheme::readPortal(const QString &group, const QString &key, const QDBusVariant &value)
{
#ifdef CLRSCOPE_HAS_DBUS
    if (group != u"org.freedesktop.appearance"_s || key != u"color-scheme"_s)
        return;
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>()) // Read wraps its answer twice
        inner = inner.value<QDBusVariant>().variant();
    setDark(inner.toUInt() == 1); // 0 no preference, 1 dark, 2 light
#else
    Q_UNUSED(group)
    Q_UNUSED(key)
    Q_UNUSED(value)
#endif
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT darkChanged(dark);
}

} // namespace clrscope::ui
