// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace vs
{

/// A portrait: shown small, chosen from a file, cleared. Large pictures are brought down to
/// 480×640 points and kept as JPEG.
class PhotoField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QByteArray photo READ photo WRITE setPhoto NOTIFY photoChanged USER true)

public:
    /// Asks for a file; an empty answer means none.
    using Chooser
        = std::function<QString(QWidget *parent, const QString &title, const QString &filter)>;

    explicit PhotoField(QWidget *parent = nullptr);

    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    QByteArray photo() const { return m_photo; }
    void setPhoto(const QByteArray &photo);

    /// The picture file as it is kept; empty when it can't be read.
    static QByteArray read(const QString &path);

Q_SIGNALS:
    void photoChanged(const QByteArray &photo);
    void unreadable(const QString &path);

private:
    void choose();

    Chooser m_chooser;
    QByteArray m_photo;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_clear;
};

} // namespace vs
