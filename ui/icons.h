// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>

#include <functional>

class QPainter;

namespace ui {

/// The drawing ":/icons/NAME.svg" as an icon in the colour of the text around it: button text (or another
/// role), muted when it is disabled, text on the selection when it is selected. Drawn for each size and
/// device pixel ratio when it is needed, so it is sharp everywhere and follows a change of theme. An icon
/// without a drawing is null.
[[nodiscard]] QIcon icon(QLatin1StringView name, QPalette::ColorRole role = QPalette::ButtonText);

/// Paints an icon's square with the colours of a palette.
using IconPaint = std::function<void(QPainter &, const QRectF &, const QPalette &, QIcon::Mode)>;
/// An icon that no drawing holds. Painted anew whenever it is shown, with the program's palette, so it
/// follows a change of theme as well.
[[nodiscard]] QIcon paintedIcon(IconPaint paint);

/// A drawing in one colour, for labels and cells. Null when there is no such drawing.
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour,
                                 qreal devicePixelRatio);

} // namespace ui
