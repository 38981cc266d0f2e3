// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/fieldchip.h"

#include "ui/theme.h"
#include "words/fieldwords.h"

#include <QtCore/QMimeData>
#include <QtGui/QDrag>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

namespace ui {

namespace {

const QString mimeType = QStringLiteral("application/x-friendconsole-field");

} // namespace

QMimeData *fieldData(const friends::Column &field)
{
    auto *data = new QMimeData;
    data->setData(mimeType, friends::columnName(field).toUtf8());
    return data;
}

std::optional<friends::Column> draggedField(const QMimeData *data)
{
    if (data == nullptr || !data->hasFormat(mimeType))
        return {};
    return friends::columnNamed(data->data(mimeType).toStdString());
}

FieldChip::FieldChip(friends::Field field, QWidget *parent) : QPushButton(parent), m_field(field)
{
    setText(words::fieldLabel({field, {}}));
    setAccessibleName(tr("Fill in %1 for every row").arg(text()));
    setHint(*this,
            tr("Drag it onto the column that holds it, or press it to fill it in for every row.")
                + QLatin1Char('\n') + words::fieldHint({field, {}}));
    setAutoDefault(false);
    setCursor(Qt::OpenHandCursor);
    makeFramedChip(*this);
}

void FieldChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QPushButton::mousePressEvent(event);
}

void FieldChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far) {
        QPushButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto *drag = new QDrag(this); // Qt deletes it when it was dropped
    drag->setMimeData(fieldData({m_field, {}}));
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::CopyAction);
}

} // namespace ui
