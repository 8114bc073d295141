// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <algorithm>
#include <cmath>

namespace clrscope::ui {

namespace {

struct Linear
{
    double r = 0;
    double g = 0;
    double b = 0;
};

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double toGamma(double channel)
{
    const double bounded = std::clamp(channel, 0.0, 1.0);
    return bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * std::pow(bounded, 1 / 2.4) - 0.055;
}

Linear linear(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return {toLinear(rgb.red() / 255.0), toLinear(rgb.green() / 255.0), toLinear(rgb.blue() / 255.0)};
}

double luminance(const QColor &colour)
{
    const Linear c = linear(colour);
    return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
}

std::array<double, 3> lab(const QColor &colour)
{
    const Linear c = linear(colour);
    const auto f = [](double t) {
        return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
    };
    const double x = f((0.4124564 * c.r + 0.3575761 * c.g + 0.1804375 * c.b) / 0.95047);
    const double y = f(0.2126729 * c.r + 0.7151522 * c.g + 0.0721750 * c.b);
    const double z = f((0.0193339 * c.r + 0.1191920 * c.g + 0.9503041 * c.b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours{
        .ground = rgb(0xFFFFFF), .raised = rgb(0xF5F6F8), .text = rgb(0x1B1F24), .quiet = rgb(0x57606A),
        .line = rgb(0xD5D9DF), .edge = rgb(0x858D97), .grid = rgb(0xE8EBEF), .accent = rgb(0x2662CC),
        .good = rgb(0x1A7F37), .warn = rgb(0x9A6700), .bad = rgb(0xC62828), .select = rgb(0xDCE8FB),
        .match = rgb(0xFBE7A6), .faded = rgb(0x69717B), .button = rgb(0xFFFFFF), .onAccent = rgb(0xFFFFFF),
        .series = {rgb(0x2F7ED8), rgb(0x8A4B08), rgb(0x12A683), rgb(0x7A0F5E), rgb(0x8F9900), rgb(0x6B2BE0)}};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .ground = rgb(0x1E2227), .raised = rgb(0x272C33), .text = rgb(0xE6E9ED), .quiet = rgb(0xA0A8B3),
        .line = rgb(0x3A414A), .edge = rgb(0x78818C), .grid = rgb(0x2E343C), .accent = rgb(0x7AA8FF),
        .good = rgb(0x5CC46F), .warn = rgb(0xE3B341), .bad = rgb(0xFF7B72), .select = rgb(0x2B3D59),
        .match = rgb(0x5C4A12), .faded = rgb(0x8E96A1), .button = rgb(0x30363E), .onAccent = rgb(0x14181D),
        .series = {rgb(0x8AB4FF), rgb(0xF0A95A), rgb(0x8FF0E0), rgb(0xD0789F), rgb(0xE3F056), rgb(0xA678FF)}};
    return colours;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor seenWith(Vision vision, const QColor &colour)
{
    if (vision == Vision::Full)
        return colour;
    const Linear c = linear(colour);
    // To cone responses, the missing one rebuilt from the other two, and back.
    double l = 17.8824 * c.r + 43.5161 * c.g + 4.11935 * c.b;
    double m = 3.45565 * c.r + 27.1554 * c.g + 3.86714 * c.b;
    const double s = 0.0299566 * c.r + 0.184309 * c.g + 1.46709 * c.b;
    if (vision == Vision::Protanopia)
        l = 2.02344 * m - 2.52581 * s;
    else
        m = 0.494207 * l + 1.24827 * s;
    const double r = 0.0809444479 * l - 0.130504409 * m + 0.116721066 * s;
    const double g = -0.0102485335 * l + 0.0540193266 * m - 0.113614708 * s;
    const double b = -0.000365296938 * l - 0.00412161469 * m + 0.693511405 * s;
    return QColor::fromRgbF(static_cast<float>(toGamma(r)), static_cast<float>(toGamma(g)),
                            static_cast<float>(toGamma(b)));
}

double colourDistance(const QColor &a, const QColor &b)
{
    const auto first = lab(a);
    const auto second = lab(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace clrscope::ui
