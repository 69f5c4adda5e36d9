// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QPalette;

namespace vs
{

enum class Appearance {
    System, ///< dark when the desktop was dark as the program started
    Light,
    Dark,
};

/// Every colour of the program, by what it is for. Text on its background keeps at least 4.5 : 1.
struct Colours {
    QColor window;  ///< behind everything
    QColor surface; ///< lists, fields, cards
    QColor sunken;  ///< alternate rows, headers, the navigation
    QColor line;    ///< separators
    QColor edge;    ///< border of a field; 3 : 1 against the surface
    QColor text;
    QColor muted; ///< secondary text and icons
    QColor disabled;
    QColor brand;     ///< primary buttons
    QColor brandDown; ///< primary buttons under the pointer
    QColor brandText; ///< the brand as text or mark
    QColor onBrand;
    QColor gold; ///< stars, nothing else
    QColor focus;
    QColor selection;
    QColor infoBack, infoText;
    QColor okBack, okText;
    QColor warningBack, warningText;
    QColor errorBack, errorText;
};

const Colours &colours(bool dark);

/// The colours that go with a palette set by Theme; for widgets that paint themselves.
const Colours &colours(const QPalette &palette);

/// WCAG 2.1 contrast of two opaque colours, 1–21.
double contrast(const QColor &one, const QColor &other);

/// Dresses the application: Fusion, palette, fonts and the style sheet with its tokens filled in.
class Theme final
{
public:
    static constexpr int normalPixels = 14;
    static constexpr int largePixels = 18;

    /// Remembers whether the desktop is dark, so build it before anything changes the palette.
    explicit Theme(QApplication &application);

    void apply(Appearance appearance, bool largeType);
    bool isDark() const { return m_dark; }

private:
    QApplication &m_application;
    const bool m_systemDark;
    bool m_dark = false;
};

} // namespace vs
