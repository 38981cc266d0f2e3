// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findbar.h"

#include "ui/icons.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace ui {

FindBar::FindBar(TableView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    makeBar(*this, BarEdge::Bottom);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Find in the rows shown"));
    m_text->setAccessibleName(tr("Find in the rows shown"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(2 * size::field);
    m_text->setMinimumHeight(size::row);
    m_text->setTextMargins(space::xs, 0, 0, 0);
    m_result = new QLabel(this);
    makeMuted(*m_result);
    const auto button = [this](const QString &text, QLatin1String drawing) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setIcon(icon(drawing));
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        return made;
    };
    QToolButton *next = button(tr("Next"), QLatin1String("down"));
    QToolButton *previous = button(tr("Previous"), QLatin1String("up"));
    QToolButton *done = button(tr("Close"), QLatin1String("close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, next, previous, m_result})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(done);
    hide();

    connect(next, &QToolButton::clicked, this, [this] { findNext(false); });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    connect(m_text, &QLineEdit::textEdited, m_result, &QLabel::clear);
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::findNext(bool backward)
{
    if (m_text->text().isEmpty())
        return open();
    const bool found = m_view.find(m_text->text(), backward);
    m_result->setText(found ? QString() : tr("Not found in the rows shown."));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return findNext(event->modifiers().testFlag(Qt::ShiftModifier));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
