// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/photofield.h"

#include "ui/controls/icons.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QSize shownSize(120, 160);
constexpr QSize keptSize(480, 640);
constexpr int jpegQuality = 85;

} // namespace

PhotoField::PhotoField(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose photo…"), this))
    , m_clear(new QPushButton(tr("Remove photo"), this))
{
    m_picture->setObjectName(u"photoPicture"_s);
    m_picture->setFixedSize(shownSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_choose->setObjectName(u"choosePhoto"_s);
    m_clear->setObjectName(u"clearPhoto"_s);
    for (QPushButton *button : {m_choose, m_clear})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_choose);
    layout->addWidget(m_clear);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PhotoField::choose);
    connect(m_clear, &QPushButton::clicked, this, [this] { setPhoto({}); });
    setPhoto({});
}

void PhotoField::setPhoto(const QByteArray &photo)
{
    QPixmap picture;
    if (picture.loadFromData(photo))
        m_picture->setPixmap(
            picture.scaled(shownSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else
        m_picture->setPixmap(icon(u"person"_s).pixmap(48, 48));
    m_clear->setEnabled(!photo.isEmpty());
    if (photo == m_photo)
        return;
    m_photo = photo;
    Q_EMIT photoChanged(m_photo);
}

QByteArray PhotoField::read(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true); // as the telephone was held
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.width() > keptSize.width() || image.height() > keptSize.height())
        image = image.scaled(keptSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", jpegQuality);
    return bytes;
}

void PhotoField::choose()
{
    const QString path = m_chooser
        ? m_chooser(this, tr("Choose photo"), tr("Pictures (*.jpg *.jpeg *.png *.bmp)"))
        : QString();
    if (path.isEmpty())
        return;
    const QByteArray photo = read(path);
    if (photo.isEmpty())
        Q_EMIT unreadable(path);
    else
        setPhoto(photo);
}

} // namespace vs
