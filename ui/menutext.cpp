// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menutext.h"

#include <QtCore/QRegularExpression>

namespace ui {

QString withoutKey(QString menuText)
{
    static const QRegularExpression behind(QStringLiteral("\\s?\\(&\\w\\)"));
    return menuText.remove(behind).remove(QLatin1Char('&'));
}

} // namespace ui
