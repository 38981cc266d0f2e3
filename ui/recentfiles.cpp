// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentfiles.h"

#include "ui/settings.h"
#include "ui/theme.h"
#include "words/sanitise.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace ui {

namespace {

/// A name from outside as a menu shows it: an ampersand is one, not the mark of a key.
QString menuText(const QString &path)
{
    const QFileInfo file(path);
    QString text = QStringLiteral("%1 — %2").arg(words::visible(file.fileName()),
                                                 words::visible(QDir::toNativeSeparators(file.path())));
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

RecentFilesMenu::RecentFilesMenu(Settings &settings, QWidget *parent) : QMenu(parent), m_settings(settings)
{
    setTitle(tr("Open re&cent"));
    setHint(*this,
            tr("The files that were imported last. Choose one to see it in the import preview again."));
    connect(this, &QMenu::aboutToShow, this, &RecentFilesMenu::fill);
    fill();
}

void RecentFilesMenu::fill()
{
    clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files)
        connect(addAction(menuText(path)), &QAction::triggered, this,
                [this, path] { Q_EMIT fileWanted(path); });
    if (files.isEmpty())
        addAction(tr("No files yet"))->setEnabled(false);
    addSeparator();
    QAction *forget = addAction(tr("&Clear this list"));
    setHint(*forget, tr("Forgets which files were imported. The files themselves stay."));
    forget->setEnabled(!files.isEmpty());
    connect(forget, &QAction::triggered, this, [this] { m_settings.clearRecentFiles(); });
}

} // namespace ui
