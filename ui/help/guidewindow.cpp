// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidewindow.h"

#include "ui/theme.h"

#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtGui/QTextCursor>
#include <QtGui/QTextList>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

#include <optional>

namespace ui {

namespace {

using words::GuidePart;

constexpr int headingSteps = 2; ///< larger than the text, on the scale of QTextFormat

/// How the list looks that a part belongs to; none for what is in no list.
std::optional<QTextListFormat::Style> listOf(GuidePart::Kind kind)
{
    switch (kind) {
    case GuidePart::Kind::Step:
        return QTextListFormat::ListDecimal;
    case GuidePart::Kind::Point:
        return QTextListFormat::ListDisc;
    case GuidePart::Kind::Text:
    case GuidePart::Kind::Picture:
        return {};
    }
    return {};
}

void addHeading(QTextCursor &cursor, const QString &title)
{
    QTextCharFormat large;
    large.setFontWeight(QFont::Bold);
    large.setProperty(QTextFormat::FontSizeAdjustment, headingSteps);
    cursor.insertText(title, large);
}

/// Scaled here, because a text makes an image smaller by leaving out pixels; and so does QImage when it has
/// few colours.
void addPicture(QTextCursor &cursor, const GuidePart &part, const QWidget &window)
{
    const QLatin1StringView theme(isDark(window.palette()) ? "dark" : "light");
    const QString path = QStringLiteral(":/guide/%1-%2.png").arg(part.picture, theme);
    const qreal pixelRatio = window.devicePixelRatioF();
    QImage image = QImage(path)
                       .convertToFormat(QImage::Format_RGB32)
                       .scaledToWidth(qRound(size::guidePicture * pixelRatio), Qt::SmoothTransformation);
    image.setDevicePixelRatio(pixelRatio);
    cursor.document()->addResource(QTextDocument::ImageResource, QUrl(path), image);
    QTextImageFormat picture;
    picture.setName(path);
    picture.setWidth(size::guidePicture);
    cursor.insertImage(picture);
    QTextCharFormat caption;
    caption.setFontItalic(true);
    cursor.insertText(QString(QChar::LineSeparator) + part.text, caption);
}

/// Fills an empty document with a page, as text and never as markup, with the pictures for this window.
void fill(QTextDocument &document, const words::GuidePage &page, const QWidget &window)
{
    QTextCursor cursor(&document);
    addHeading(cursor, page.title);
    QTextBlockFormat apart;
    apart.setTopMargin(space::s);
    QTextList *list = nullptr;
    for (const GuidePart &part : page.parts) {
        cursor.insertBlock(apart, {});
        const std::optional<QTextListFormat::Style> style = listOf(part.kind);
        if (!style)
            list = nullptr;
        else if (list && list->format().style() == *style)
            list->add(cursor.block());
        else
            list = cursor.createList(*style);
        if (part.kind == GuidePart::Kind::Picture)
            addPicture(cursor, part, window);
        else
            cursor.insertText(part.text);
    }
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent) : QDialog(parent), m_pages(words::guidePages())
{
    setWindowTitle(tr("Guide"));
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pages of the guide"));
    explain(*m_list, tr("Choose a page to read it beside the list."));
    m_list->setFixedWidth(size::invitation);
    for (const words::GuidePage &page : std::as_const(m_pages))
        (new QListWidgetItem(page.title, m_list))->setSizeHint(QSize(0, size::row));
    m_page = new QTextBrowser(this);
    m_page->setAccessibleName(tr("Page"));
    explain(*m_page, tr("The page that is chosen in the list."));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(space::l);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showCurrent);

    auto *both = new QHBoxLayout;
    both->setSpacing(space::m);
    both->addWidget(m_list);
    both->addWidget(m_page, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    resize(fitting(QSize(size::previewWidth, size::previewHeight), *this));
    m_list->setCurrentRow(0);
}

void GuideWindow::showPage(const QString &id)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == id)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

void GuideWindow::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_page->clear();
    fill(*m_page->document(), m_pages[row], *this);
    m_page->moveCursor(QTextCursor::Start);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page)
        showCurrent(); // its pictures are of the other theme
}

} // namespace ui
