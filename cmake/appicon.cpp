// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the program's icon in the format of Windows or macOS from its drawing, while the program is built
// there: appicon DRAWING.svg ICON.ico|ICON.icns. Both formats hold PNG pictures of several sizes.
#include <QtCore/QBuffer>
#include <QtCore/QDataStream>
#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <array>
#include <cstdio>

namespace {

struct IcnsKind {
    char name[5];
    int pixels;
};

constexpr std::array icoSizes{16, 24, 32, 48, 64, 128, 256};
// Without and with "@2x", as Apple's icon composer names them.
constexpr std::array<IcnsKind, 10> icnsKinds{{{"icp4", 16},
                                              {"icp5", 32},
                                              {"ic11", 32},
                                              {"ic12", 64},
                                              {"ic07", 128},
                                              {"ic13", 256},
                                              {"ic08", 256},
                                              {"ic14", 512},
                                              {"ic09", 512},
                                              {"ic10", 1024}}};

QByteArray picture(QSvgRenderer &drawing, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10): a directory, then the pictures.
QByteArray ico(QSvgRenderer &drawing)
{
    constexpr quint32 headerBytes = 6;
    constexpr quint32 entryBytes = 16;
    constexpr quint16 isIcon = 1;
    constexpr quint16 planes = 1;
    constexpr quint16 bitsAPixel = 32;
    QByteArray bytes;
    QByteArray pictures;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << isIcon << static_cast<quint16>(icoSizes.size());
    const quint32 first = headerBytes + entryBytes * static_cast<quint32>(icoSizes.size());
    for (const int pixels : icoSizes) {
        const QByteArray png = picture(drawing, pixels);
        const auto side = static_cast<quint8>(pixels); // 256 is written as 0
        stream << side << side << quint8(0) << quint8(0) << planes << bitsAPixel
               << static_cast<quint32>(png.size()) << first + static_cast<quint32>(pictures.size());
        pictures += png;
    }
    return bytes + pictures;
}

/// A head with the length of all, then kind, length and picture; numbers are big-endian.
QByteArray icns(QSvgRenderer &drawing)
{
    constexpr quint32 headBytes = 8; // of the file, and of each picture
    QByteArray pictures;
    QDataStream inner(&pictures, QIODevice::WriteOnly);
    for (const IcnsKind &kind : icnsKinds) {
        const QByteArray png = picture(drawing, kind.pixels);
        inner.writeRawData(kind.name, 4);
        inner << headBytes + static_cast<quint32>(png.size());
        inner.writeRawData(png.constData(), static_cast<int>(png.size()));
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.writeRawData("icns", 4);
    stream << headBytes + static_cast<quint32>(pictures.size());
    return bytes + pictures;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const QString target = QString::fromLocal8Bit(argv[2]);
    QFile file(target);
    const QByteArray bytes = target.endsWith(QLatin1String(".icns")) ? icns(drawing) : ico(drawing);
    if (!drawing.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "appicon: cannot make %s\n", argv[2]);
        return 1;
    }
    return 0;
}
