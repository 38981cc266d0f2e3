// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/rawline.h"

#include "ui/theme.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThreadPool>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

namespace ui {

namespace {

constexpr int linesShown = 2;
constexpr quint64 mostLines = 50;

/// How many lines of the file the row may stand in: up to where the next row begins.
quint64 linesOf(const ReadFile &file, std::size_t row)
{
    const quint64 line = file.text(row).line();
    const quint64 next = row + 1 < file.rows().size() ? file.text(row + 1).line() : line + 1;
    return std::clamp<quint64>(next - line, 1, mostLines);
}

} // namespace

RawLine::RawLine(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    makeMuted(*m_title);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The line as it stands in the file"));
    explain(*m_text, tr("Signs stand for what cannot be seen: tabs, line ends, bytes that mean nothing."));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(linesShown * m_text->fontMetrics().lineSpacing() + space::xl);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
}

void RawLine::show(const std::shared_ptr<ReadFile> &file, int row)
{
    ++m_order;
    if (!file || row < 0 || static_cast<std::size_t>(row) >= file->rows().size() || isHidden()) {
        m_title->setText(tr("Choose a row to see its line as it stands in the file."));
        m_text->clear();
        return;
    }
    const quint64 line = file->text(static_cast<std::size_t>(row)).line();
    m_title->setText(tr("Line %1 as it stands in the file; what cannot be seen is shown by signs.")
                         .arg(words::number(static_cast<qint64>(line))));
    QThreadPool::globalInstance()->start([guard = QPointer<RawLine>(this), order = m_order,
                                          path = file->file.path, encoding = file->file.encoding, line,
                                          count = linesOf(*file, static_cast<std::size_t>(row))] {
        const QByteArray lines = files::rawLines(path, encoding, line, count);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, order, lines] {
                if (guard)
                    guard->take(order, lines);
            },
            Qt::QueuedConnection);
    });
}

void RawLine::take(quint64 order, const QByteArray &lines)
{
    if (order == m_order)
        m_text->setPlainText(words::visibleRaw(lines));
}

} // namespace ui
