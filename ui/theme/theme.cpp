// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/style.h"
#include "theme/systemscheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPointer>
#include <QToolTip>

#include <algorithm>

namespace clrscope::ui {

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.raised);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.ground);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Light, c.ground);
    palette.setColor(QPalette::Midlight, c.grid);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Shadow, c.edge);
    palette.setColor(QPalette::Highlight, c.select);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.faded);
    return palette;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_base(QApplication::font())
    , m_mono(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    followSystem();
}

Theme *Theme::instance()
{
    // The application's child, so that it ends with it: tests make several applications' worth.
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return theme;
}

void Theme::install(QApplication &app, Mode mode)
{
    Theme *theme = instance();
    theme->m_installed = true;
    theme->m_mode = mode;
    theme->m_dark = mode == Mode::Dark || (mode == Mode::System && theme->m_systemDark);
    QApplication::setStyle(new Style);
    QApplication::setPalette(theme->palette());
    QToolTip::setPalette(theme->palette());
    QToolTip::setFont(theme->font(Text::Second));
    app.setFont(theme->font(Text::Base));
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateTooltip, false);
}

void Theme::followSystem()
{
    auto *system = new SystemScheme(this);
    m_systemDark = system->isDark();
    m_dark = m_systemDark;
    connect(system, &SystemScheme::darkChanged, this, [this](bool dark) {
        m_systemDark = dark;
        if (m_mode == Mode::System)
            setDark(dark);
    });
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    setDark(mode == Mode::Dark || (mode == Mode::System && m_systemDark));
}

void Theme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    if (m_installed) {
        QApplication::setPalette(palette());
        QToolTip::setPalette(palette());
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    return paletteOf(colours());
}

QFont Theme::font(Text text) const
{
    // The same object each time keeps the engine Qt found for it: a frame of 24 charts asks hundreds of times.
    auto &kept = m_fonts[static_cast<std::size_t>(text)];
    if (!kept)
        kept = makeFont(text);
    return *kept;
}

QFont Theme::makeFont(Text text) const
{
    const auto sized = [](QFont font, int base, int step, QFont::Weight weight) {
        font.setPixelSize(std::max(8, base + step));
        font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        font.setFeature("tnum", 1);
#endif
        return font;
    };
    const int base = QFontInfo(m_base).pixelSize();
    switch (text) {
    case Text::Base: return sized(m_base, base, 0, QFont::Normal);
    case Text::Strong: return sized(m_base, base, 0, QFont::DemiBold);
    case Text::Second: return sized(m_base, base, -1, QFont::Normal);
    case Text::Header: return sized(m_base, base, -1, QFont::DemiBold);
    case Text::Axis: return sized(m_base, base, -2, QFont::Normal);
    case Text::AxisStrong: return sized(m_base, base, -2, QFont::DemiBold);
    case Text::Heading: return sized(m_base, base, 3, QFont::DemiBold);
    case Text::Live: return sized(m_base, base, 4, QFont::DemiBold);
    case Text::Value: return sized(m_base, base, 6, QFont::DemiBold);
    case Text::Mono: return sized(m_mono, base, -1, QFont::Normal);
    }
    Q_UNREACHABLE();
}

QColor Theme::series(qsizetype index) const
{
    const auto &all = colours().series;
    return all[static_cast<std::size_t>(index) % all.size()];
}

} // namespace clrscope::ui
