// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace vs
{

/// Passes a PDF on to another device and mends, on the way, what makes Chinese text unsearchable.
///
/// QPdfWriter (Qt 6.4) says which character a glyph stands for by asking its font for the first
/// character of the Basic Multilingual Plane with that glyph. Fonts draw 马 and the radical ⻢
/// alike, so whoever searches for 马 finds nobody, and a space becomes a tab. The text maps are
/// written in the clear and in one piece, so they are corrected in place; their length must not
/// change. Characters beyond U+FFFF are printed but have no entry in Qt's maps, so they are not
/// found.
class PdfTextDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// `target` is open for writing and outlives this device.
    explicit PdfTextDevice(QIODevice &target);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_target;
};

/// The text map with radicals and tabs replaced by what is meant; as long as the one given.
QByteArray correctedTextMap(QByteArray map);

} // namespace vs
