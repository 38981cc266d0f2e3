// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/droppedfiles.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>

namespace ui {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace ui
