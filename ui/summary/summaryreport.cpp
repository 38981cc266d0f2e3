// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summaryreport.h"

#include "ui/theme.h"
#include "words/historywords.h"
#include "words/numbers.h"
#include "words/sanitise.h"
#include "words/summarywords.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtGui/QPageSize>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

namespace ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::SummaryReport)
};

using Lines = QList<std::pair<QString, QString>>;

void addHeading(QTextCursor &cursor, const QString &text, int steps)
{
    QTextBlockFormat apart;
    apart.setTopMargin(space::l);
    QTextCharFormat large;
    large.setFontWeight(QFont::Bold);
    large.setProperty(QTextFormat::FontSizeAdjustment, steps);
    cursor.insertBlock(apart, large);
    cursor.insertText(text, large);
    cursor.insertBlock({}, {});
}

void addTable(QTextCursor &cursor, const Lines &lines)
{
    if (lines.isEmpty())
        return;
    QTextTableFormat format;
    format.setCellPadding(space::xs);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setBorder(space::hair);
    QTextTable *table = cursor.insertTable(static_cast<int>(lines.size()), 2, format);
    for (int row = 0; row < lines.size(); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines[row].first);
        QTextBlockFormat right;
        right.setAlignment(Qt::AlignRight);
        QTextCursor number = table->cellAt(row, 1).firstCursorPosition();
        number.setBlockFormat(right);
        number.insertText(lines[row].second);
    }
    cursor.movePosition(QTextCursor::End);
}

void addPicture(QTextCursor &cursor, const QImage &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    QTextImageFormat image;
    image.setName(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64()));
    image.setWidth(picture.width() / picture.devicePixelRatio());
    image.setHeight(picture.height() / picture.devicePixelRatio());
    cursor.insertImage(image);
}

Lines countsOf(const importing::RunSummary &run)
{
    return {{Text::tr("Rows"), words::number(run.head.rows)},
            {Text::tr("Imported"), words::number(run.imported)},
            {Text::tr("Failed"), words::number(run.failed)},
            {Text::tr("Unknown"), words::number(run.unknown)},
            {Text::tr("Not sent"), words::number(run.notSent)}};
}

void fill(QTextDocument &document, const importing::RunFigures &figures, const QImage &paceChart)
{
    Lines failures;
    for (const importing::FailureGroup &group : figures.failures)
        failures.append({words::failureName(group.outcome), words::number(group.rows)});
    Lines accounts;
    for (const importing::AccountFailures &each : figures.accounts)
        accounts.append({words::visible(QString::fromUtf8(each.account)), words::number(each.rows)});

    QTextCursor cursor(&document);
    addHeading(cursor, Text::tr("Summary of an import of friends"), 2);
    cursor.insertText(words::summaryHead(figures.run));
    addHeading(cursor, Text::tr("What became of the rows"), 1);
    addTable(cursor, countsOf(figures.run));
    if (!failures.isEmpty()) {
        addHeading(cursor, Text::tr("Why rows were not imported"), 1);
        addTable(cursor, failures);
        addHeading(cursor, Text::tr("Accounts with the most rows not imported"), 1);
        addTable(cursor, accounts);
        cursor.insertText(words::moreAccounts(figures));
    }
    if (const QString pace = words::paceText(figures); !pace.isEmpty()) {
        addHeading(cursor, Text::tr("Rows over time"), 1);
        addPicture(cursor, paceChart);
        cursor.insertBlock();
        cursor.insertText(pace);
    }
}

QByteArray pdfOf(const QTextDocument &document)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(Text::tr("Summary of an import of friends"));
    document.print(&writer);
    return pdf;
}

} // namespace

QString saveSummary(const importing::RunFigures &figures, const QImage &paceChart, const QString &path)
{
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, Text::tr("Summary of an import of friends"));
    fill(document, figures, paceChart);
    const bool pdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(pdf ? pdfOf(document) : document.toHtml().toUtf8());
    return file.commit() ? QString() : file.errorString();
}

} // namespace ui
