// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace ui {

namespace {

QString pathOf(QLatin1StringView name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap draw(const QString &path, QSize pixels, const QColor &colour)
{
    const QString key = QStringLiteral("fc/%1/%2x%3/%4")
                            .arg(path)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(path);
    if (!renderer.isValid() || pixels.isEmpty())
        return {};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourFor(QIcon::Mode mode, QPalette::ColorRole role)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
        return palette.color(QPalette::Active, role);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    }
    Q_UNREACHABLE();
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString path, QPalette::ColorRole role) : m_path(std::move(path)), m_role(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, draw(m_path, rect.size() * ratio, colourFor(mode, m_role)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(m_path, size, colourFor(mode, m_role));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return draw(m_path, size, colourFor(mode, m_role));
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(m_path, m_role); }

private:
    QString m_path;
    QPalette::ColorRole m_role;
};

class PaintedEngine final : public QIconEngine {
public:
    explicit PaintedEngine(IconPaint paint) : m_paint(std::move(paint)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter, rect, QGuiApplication::palette(), mode);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in pixels of the device; what is painted is measured as on the screen.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        paint(&painter, QRect(QPoint(), size / scale), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new PaintedEngine(m_paint); }

private:
    IconPaint m_paint;
};

} // namespace

QIcon paintedIcon(IconPaint paint)
{
    return QIcon(new PaintedEngine(std::move(paint)));
}

QIcon icon(QLatin1StringView name, QPalette::ColorRole role)
{
    const QString path = pathOf(name);
    return QFile::exists(path) ? QIcon(new TintedEngine(path, role)) : QIcon();
}

QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString path = pathOf(name);
    if (!QFile::exists(path))
        return {};
    QPixmap pixmap = draw(path, QSize(size, size) * devicePixelRatio, colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace ui
