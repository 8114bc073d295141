// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>
#include <memory>
#include <optional>

class QApplication;

namespace clrscope::ui {

/// The type scale (ui/README "Measures"): no other sizes exist. Derived from the system font.
enum class Text {
    Base,        ///< 12: everything else
    Strong,      ///< 12 600: titles, the chosen tab and panel, the selected name
    Second,      ///< 11: second lines, status bar
    Header,      ///< 11 600: table headers
    Axis,        ///< 10: axis and lane labels
    AxisStrong,  ///< 10 600: time chip
    Heading,     ///< 15 600: heading of an empty state
    Live,        ///< 16 600: live numbers of a recording
    Value,       ///< 18 600: value of a chart
    Mono,        ///< mono 11: hex, shell lines, frames
};

/// The look of the whole application: colours, palette, fonts. Like QApplication::palette() there
/// is one per application; GUI thread. Ask for colours at paint time and never keep them, then a
/// switch needs nothing but a repaint; changed() is for what caches.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// The application's theme, made at first use and owned by it.
    [[nodiscard]] static Theme *instance();
    /// Fusion-based style, palette and base font. Call once, before the first widget.
    static void install(QApplication &app, Mode mode = Mode::System);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const Colours &colours() const { return m_dark ? darkColours() : lightColours(); }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QFont font(Text text) const;
    /// 0, 1, … six colours, then again; the seventh is dashed.
    [[nodiscard]] QColor series(qsizetype index) const;
    [[nodiscard]] static bool isSeriesDashed(qsizetype index) { return index / 6 % 2 == 1; }

Q_SIGNALS:
    /// Light became dark or back; palettes are set already.
    void changed();

private:
    explicit Theme(QObject *parent);
    void followSystem();
    void setDark(bool dark);
    [[nodiscard]] QFont makeFont(Text text) const;

    Mode m_mode = Mode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_installed = false;
    QFont m_base;
    QFont m_mono;
    mutable std::array<std::optional<QFont>, static_cast<std::size_t>(Text::Mono) + 1> m_fonts;
};

/// The colours of now.
[[nodiscard]] inline const Colours &colours()
{
    return Theme::instance()->colours();
}

[[nodiscard]] inline QFont themeFont(Text text)
{
    return Theme::instance()->font(text);
}

[[nodiscard]] QPalette paletteOf(const Colours &colours);

} // namespace clrscope::ui
