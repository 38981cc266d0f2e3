// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/filelist.h"

#include "ui/theme.h"
#include "words/filewords.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace ui {

QString fileSaid(const PreviewSet &files, const PreviewFile &file)
{
    if (file.error)
        return words::fileErrorWords(file.error).title;
    if (!file.read || !file.read->wholeFile)
        return FileList::tr("reading…");
    const Survey &survey = file.read->survey;
    QStringList parts{words::rowCount(survey.rows)};
    if (survey.withErrors > 0)
        parts.append(FileList::tr("%1 with problems").arg(words::number(survey.withErrors)));
    if (files.lacks(file, friends::Field::ToAccount))
        parts.append(FileList::tr("To_Account is missing"));
    else if (files.lacks(file, friends::Field::FromAccount))
        parts.append(FileList::tr("From_Account is missing"));
    return parts.join(QStringLiteral(" · "));
}

FileList::FileList(QWidget *parent) : QWidget(parent)
{
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Files"));
    explain(*m_list, tr("The files of this import. The one that is chosen is shown beside the list."));
    m_list->setSpacing(space::xs);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove = new QPushButton(tr("Leave this file o&ut"));
    setHint(*m_remove, tr("Leaves the chosen file out of this import. The file itself stays as it is."));
    m_remove->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remove);
    setFixedWidth(std::max(size::columnSource, m_remove->minimumSizeHint().width()));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(row);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_list->currentRow()); });
    hide();
}

void FileList::show(const PreviewSet &files)
{
    setVisible(files.count() > 1);
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > files.count())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < files.count(); ++i) {
        const PreviewFile &file = files.file(i);
        if (i == m_list->count())
            m_list->addItem(QString());
        QListWidgetItem &item = *m_list->item(i);
        const QString name = words::visible(QFileInfo(file.path).fileName());
        item.setText(name + QLatin1Char('\n') + fileSaid(files, file));
        item.setToolTip(plainToolTip(words::visible(file.path)));
        item.setData(Qt::AccessibleTextRole, tr("%1, %2").arg(name, fileSaid(files, file)));
    }
    m_list->doItemsLayout(); // the texts have got other heights
    m_list->setCurrentRow(files.current());
}

} // namespace ui
