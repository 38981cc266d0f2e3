// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/previewpage.h"

#include "ui/access/tableframe.h"
#include "ui/blankpage.h"
#include "ui/importpreview/mappingheader.h"
#include "ui/importpreview/previewmodel.h"
#include "ui/importpreview/problemlist.h"
#include "ui/importpreview/rawline.h"
#include "ui/theme.h"
#include "words/filewords.h"
#include "words/numbers.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int rowsForWidths = 50;
constexpr int rowsKept = 3; ///< of the file, when its problems need room

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

bool canBeReadDifferently(const files::FileError &error)
{
    switch (error.kind) {
    case files::FileErrorKind::None:
    case files::FileErrorKind::NoRows:
    case files::FileErrorKind::TooLarge:
        return true;
    case files::FileErrorKind::NotFound:
    case files::FileErrorKind::IsFolder:
    case files::FileErrorKind::NoPermission:
    case files::FileErrorKind::Empty:
    case files::FileErrorKind::Spreadsheet:
    case files::FileErrorKind::Binary:
    case files::FileErrorKind::Changed:
    case files::FileErrorKind::Disappeared:
    case files::FileErrorKind::ReadFailed:
    case files::FileErrorKind::Cancelled:
    case files::FileErrorKind::WriteFailed:
    case files::FileErrorKind::NoSpace:
    case files::FileErrorKind::SheetFull:
    case files::FileErrorKind::NotEncodable:
        return false;
    }
    return false;
}

PreviewPage::PreviewPage(const QList<friends::Column> &tags, QWidget *parent) : QWidget(parent)
{
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeRows(tags));
    m_pages->addWidget(makeError());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QWidget *PreviewPage::makeRows(const QList<friends::Column> &tags)
{
    m_view = new QTableView;
    m_view->setAccessibleName(tr("Rows of the file"));
    explain(
        *m_view,
        tr("The rows as they would come into the table. The list above each column says which field it is."));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_header = new MappingHeader(m_view);
    m_header->offerTags(tags);
    m_view->setHorizontalHeader(m_header);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(size::row);
    m_view->verticalHeader()->setHighlightSections(false);
    m_model = new PreviewModel(*m_view);
    m_view->setModel(m_model);

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(new TableFrame(*m_view));
    m_splitter->addWidget(makeLower());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    connect(m_header, &MappingHeader::mapped, this, &PreviewPage::mapped);
    connect(m_header, &MappingHeader::tagWanted, this, &PreviewPage::tagWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewPage::showRaw);
    return m_splitter;
}

QWidget *PreviewPage::makeLower()
{
    m_problems = new ProblemList;
    m_problemSaid = plainLabel(); // the line of a list has no room for all of it
    m_problemSaid->setWordWrap(true);
    m_problemSaid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_problems, &ProblemList::said, m_problemSaid, &QLabel::setText);
    m_problemsCut = plainLabel();
    makeMuted(*m_problemsCut);
    m_raw = new RawLine;
    m_raw->hide();
    m_lower = new QWidget;
    auto *layout = new QVBoxLayout(m_lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_problemSaid);
    layout->addWidget(m_problemsCut);
    layout->addWidget(m_raw);
    m_lower->hide();
    connect(m_problems, &ProblemList::chosen, this, &PreviewPage::leadTo);
    connect(m_problems, &ProblemList::repairChosen, this, &PreviewPage::rawWanted);
    return m_lower;
}

QWidget *PreviewPage::makeError()
{
    m_errorTitle = plainLabel();
    m_errorText = plainLabel();
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_another = new QPushButton(tr("Choose another &file…"));
    setHint(*m_another, tr("Reads another file instead of this one."));
    m_another->setAutoDefault(false);

    auto *page = new QWidget;
    layOutBlankPage(*page, m_errorTitle, m_errorText, m_another);
    connect(m_another, &QPushButton::clicked, this, &PreviewPage::anotherWanted);
    return page;
}

// --- showing

void PreviewPage::show(const PreviewFile &file)
{
    if (file.error)
        showError(file.error);
    else
        showRows(file);
}

void PreviewPage::showRows(const PreviewFile &file)
{
    const bool another = m_file != file.read;
    m_file = file.read;
    m_pages->setCurrentIndex(0);
    if (another)
        m_model->show(m_file);
    else
        m_model->showChecked();
    m_header->setColumns(file.columns);
    if (m_file)
        setWidths(m_file->file);
    m_problems->show(m_file);
    showLower();
}

void PreviewPage::showError(const files::FileError &error)
{
    m_file.reset();
    m_model->show(nullptr);
    m_problems->show({});
    const words::Said said = words::fileErrorWords(error);
    m_errorTitle->setText(said.title);
    m_errorText->setText(said.text());
    m_pages->setCurrentIndex(1);
    if (canBeReadDifferently(error))
        return;
    m_another->setDefault(true);
    m_another->setFocus();
}

void PreviewPage::setProblemsShown(bool shown)
{
    m_problemsShown = shown;
    showLower();
}

void PreviewPage::setRawShown(bool shown)
{
    m_rawShown = shown;
    showLower();
}

void PreviewPage::showLower()
{
    const bool problems = m_problemsShown && m_file && !m_file->survey.problems.empty();
    const bool raw = m_rawShown && m_file && RawLine::canShow(*m_file);
    m_problemSaid->setVisible(problems);
    m_problemsCut->setVisible(problems && !m_file->survey.listIsWhole);
    m_problemsCut->setText(tr("There are more; these are the first %1 of each kind.")
                               .arg(words::number(static_cast<qint64>(listedMost))));
    const bool grows = (problems && m_problems->isHidden()) || (raw && m_raw->isHidden());
    m_problems->setVisible(problems);
    m_raw->setVisible(raw);
    m_lower->setVisible(problems || raw);
    if (grows)
        shareHeight();
    showRaw();
}

/// The lists below get what the first few rows leave over.
void PreviewPage::shareHeight()
{
    const int all = m_splitter->height();
    const int rows = m_header->sizeHint().height() + rowsKept * size::row;
    const int lower = m_problemsShown ? std::max(all / 2, std::min(all - rows, size::details * 4))
                                      : m_lower->sizeHint().height();
    m_splitter->setSizes({all - lower, lower});
}

void PreviewPage::showRaw()
{
    if (m_rawShown)
        m_raw->show(m_file, m_view->currentIndex().row());
}

void PreviewPage::focusRows()
{
    m_view->setFocus();
}

bool PreviewPage::rowsHaveFocus() const
{
    return window()->focusWidget() == m_view;
}

void PreviewPage::setWidths(const files::ImportedFile &file)
{
    QStringList names;
    for (const friends::SourceColumn &column : file.columns)
        names.append(column.name);
    if (names == m_widthsOf)
        return; // a person may have set them since
    m_widthsOf = names;
    const QFontMetrics metrics = m_view->fontMetrics();
    const int least = m_header->leastWidth();
    const int rows = std::min(m_model->rowCount(), rowsForWidths);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rows; ++row)
            widest =
                std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_header->resizeSection(
            column, std::clamp(widest + 2 * size::cellMargin + space::xs, least, size::columnResult));
    }
}

void PreviewPage::leadTo(int row, int column)
{
    const QModelIndex cell = m_model->index(row, std::max(column, 0));
    if (!cell.isValid())
        return;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    if (column < 0)
        m_view->selectRow(row);
}

} // namespace ui
