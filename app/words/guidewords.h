// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace words {

/// One piece of a page of the guide.
struct GuidePart {
    enum class Kind : quint8 {
        Text, ///< a paragraph
        Step, ///< one of a numbered list; steps that follow one another are one list
        Point, ///< one of a list of points
        Picture, ///< `text` describes it for who cannot see it
    };
    Kind kind = Kind::Text;
    QString text; ///< plain text
    QString picture = {}; ///< for Picture: ":/guide/", this and "-light.png" or "-dark.png"
};

/// A page of the guide that is shown offline under Help.
struct GuidePage {
    QString id; ///< never translated; for links from elsewhere in the window
    QString title;
    QList<GuidePart> parts;
};

/// The guide, in the order in which a newcomer reads it; in the language in force.
[[nodiscard]] QList<GuidePage> guidePages();

} // namespace words
