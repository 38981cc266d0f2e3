// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreview/dialectbar.h"

#include "ui/flowlayout.h"
#include "ui/theme.h"
#include "words/dialectwords.h"
#include "words/sanitise.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace ui {

namespace {

constexpr int detectedEntry = 0;
constexpr int mostSkippedLines = 100'000;

/// The separators that are offered by name; any other character can be typed.
constexpr std::array<const char *, 7> separators{",", ";", "\t", "|", ":", " ", "^"};

QString detected(const QString &what)
{
    return DialectBar::tr("%1 — detected").arg(what);
}

QString separatorText(const QByteArray &separator, bool runs = false)
{
    const QString name = words::delimiterName(separator, runs);
    const bool blank = separator == "\t" || separator == " ";
    return blank || name.contains(QString::fromUtf8(separator))
        ? name
        : DialectBar::tr("%1  %2").arg(QString::fromUtf8(separator), name);
}

QString quoteText(char quote)
{
    switch (quote) {
    case '"':
        return DialectBar::tr("\"  double");
    case '\'':
        return DialectBar::tr("'  single");
    default:
        return words::quoteName(quote);
    }
}

/// As wide as what it has found makes it.
QComboBox *listBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(forText(size::field, *box));
    box->setMinimumHeight(size::control);
    return box;
}

/// A control with its name before it, and what belongs to it behind it.
QWidget *named(const QString &name, QWidget *control, QWidget *behind = nullptr)
{
    auto *group = new QWidget;
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto *label = new QLabel(name);
    label->setBuddy(control);
    control->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    layout->addWidget(label);
    layout->addWidget(control);
    if (behind)
        layout->addWidget(behind);
    return group;
}

void setEntry(QComboBox &box, int entry)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(entry);
}

} // namespace

DialectBar::DialectBar(QWidget *parent) : QWidget(parent)
{
    makeEncoding();
    makeSeparator();
    makeQuote();
    makeSheet();
    m_headerBox = new QCheckBox(tr("First row is a &header"));
    setHint(*m_headerBox, tr("The first row names the columns and is not imported."));
    connect(m_headerBox, &QCheckBox::clicked, this, [this](bool checked) {
        m_choice.hints.header = checked;
        Q_EMIT changed();
    });
    m_skipBox = new QSpinBox;
    m_skipBox->setMinimumHeight(size::control);
    m_skipBox->setFixedWidth(size::columnMin);
    m_skipBox->setRange(0, mostSkippedLines);
    setHint(*m_skipBox, tr("Lines above the first row: titles, remarks, blank lines."));
    connect(m_skipBox, &QSpinBox::valueChanged, this, [this](int lines) {
        m_choice.hints.skipLines = lines;
        Q_EMIT changed();
    });

    m_textControls = {named(tr("&Encoding"), m_encodingBox),
                      named(tr("&Separator"), m_separatorBox, m_otherSeparator),
                      named(tr("&Quote"), m_quoteBox)};
    m_sheetControls = named(tr("&Sheet"), m_sheetBox);
    m_sheetControls->hide();

    auto *layout = new FlowLayout(this, space::m, space::s);
    for (QWidget *controls : m_textControls)
        layout->addWidget(controls);
    layout->addWidget(m_sheetControls);
    layout->addWidget(m_headerBox);
    layout->addWidget(named(tr("S&kip lines"), m_skipBox));
}

void DialectBar::makeEncoding()
{
    m_encodingBox = listBox();
    setHint(*m_encodingBox,
            tr("How the file's text is encoded. If letters look wrong, choose another encoding."));
    m_encodingBox->addItem(tr("detect"));
    for (const QByteArray &name : files::knownEncodings())
        m_encodingBox->addItem(words::encodingName(QByteArrayView(name)), name);
    connect(m_encodingBox, &QComboBox::activated, this, [this](int entry) {
        m_choice.encoding.reset();
        if (entry != detectedEntry)
            m_choice.encoding = m_encodingBox->itemData(entry).toByteArray();
        Q_EMIT changed();
    });
}

void DialectBar::makeSeparator()
{
    m_separatorBox = listBox();
    setHint(*m_separatorBox, tr("What separates two cells."));
    m_separatorBox->addItem(tr("detect"));
    for (const char *separator : separators)
        m_separatorBox->addItem(separatorText(separator), QByteArray(separator));
    m_separatorBox->addItem(tr("another one…"));
    m_otherSeparator = new QLineEdit;
    m_otherSeparator->setAccessibleName(tr("Other separator"));
    setHint(*m_otherSeparator, tr("The one character that separates two cells."));
    m_otherSeparator->setMaxLength(1);
    m_otherSeparator->setAlignment(Qt::AlignCenter);
    m_otherSeparator->setFixedSize(size::control, size::control);
    m_otherSeparator->hide();
    connect(m_separatorBox, &QComboBox::activated, this, &DialectBar::takeSeparator);
    connect(m_otherSeparator, &QLineEdit::textEdited, this, &DialectBar::takeOtherSeparator);
}

void DialectBar::makeQuote()
{
    m_quoteBox = listBox();
    setHint(*m_quoteBox, tr("What encloses a cell that contains a separator or a line end."));
    m_quoteBox->addItem(tr("detect"));
    for (const char quote : {'"', '\'', '\0'})
        m_quoteBox->addItem(quoteText(quote), static_cast<int>(quote));
    connect(m_quoteBox, &QComboBox::activated, this, [this](int entry) {
        m_choice.hints.quote.reset();
        if (entry != detectedEntry)
            m_choice.hints.quote = static_cast<char>(m_quoteBox->itemData(entry).toInt());
        Q_EMIT changed();
    });
}

void DialectBar::makeSheet()
{
    m_sheetBox = listBox();
    m_sheetBox->setMaximumWidth(forText(size::columnResult, *m_sheetBox));
    setHint(*m_sheetBox, tr("Which sheet of the file is read."));
    connect(m_sheetBox, &QComboBox::activated, this, [this](int entry) {
        m_choice.sheet = QString::number(entry + 1);
        Q_EMIT changed();
    });
}

void DialectBar::setChoice(const DialectChoice &choice)
{
    m_choice = choice;
    const QByteArray separator = choice.hints.delimiter.value_or(QByteArray());
    const bool another = choice.hints.delimiter && m_separatorBox->findData(separator) < 0;
    m_otherSeparator->setText(another ? QString::fromUtf8(separator) : QString());
    m_otherSeparator->setVisible(another);
    for (QComboBox *box : {m_encodingBox, m_separatorBox, m_quoteBox}) {
        box->setItemText(detectedEntry, tr("detect"));
        setEntry(*box, detectedEntry);
    }
    if (another)
        setEntry(*m_separatorBox, m_separatorBox->count() - 1);
}

void DialectBar::showFound(const files::ImportedFile &file)
{
    const files::Encoding &encoding = file.encoding;
    const files::Dialect &dialect = file.dialect;
    for (QWidget *controls : m_textControls)
        controls->setVisible(!file.spreadsheet);
    m_sheetControls->setVisible(file.spreadsheet.has_value());
    if (file.spreadsheet)
        showSheets(*file.spreadsheet);
    if (!m_choice.encoding)
        m_encodingBox->setItemText(detectedEntry, detected(QString::fromLatin1(encoding.name)));
    setEntry(*m_encodingBox, m_choice.encoding ? m_encodingBox->findData(*m_choice.encoding) : detectedEntry);
    showSeparator(dialect);
    if (!m_choice.hints.quote)
        m_quoteBox->setItemText(
            detectedEntry, detected(dialect.quote == 0 ? quoteText(0) : QString(QLatin1Char(dialect.quote))));
    setEntry(*m_quoteBox,
             m_choice.hints.quote ? m_quoteBox->findData(static_cast<int>(*m_choice.hints.quote))
                                  : detectedEntry);
    m_headerBox->setChecked(m_choice.hints.header.value_or(dialect.header));
    showTips();
    const QSignalBlocker quiet(m_skipBox);
    m_skipBox->setValue(m_choice.hints.skipLines.value_or(dialect.skipLines));
}

/// What is chosen may be longer than its box.
void DialectBar::showTips()
{
    for (QComboBox *box : {m_encodingBox, m_separatorBox, m_quoteBox, m_sheetBox})
        box->setToolTip(plainToolTip(box->currentText() + QLatin1Char('\n') + box->accessibleDescription()));
}

void DialectBar::showSheets(const files::SheetChoice &spreadsheet)
{
    const QSignalBlocker quiet(m_sheetBox);
    m_sheetBox->clear();
    for (const files::SheetInfo &sheet : spreadsheet.sheets) {
        const QString name = words::visible(sheet.name);
        m_sheetBox->addItem(sheet.hidden ? tr("%1 (hidden)").arg(name) : name);
    }
    m_sheetBox->setCurrentIndex(spreadsheet.sheet);
}

void DialectBar::showSeparator(const files::Dialect &dialect)
{
    if (!m_choice.hints.delimiter) {
        const QString found = separatorText(dialect.delimiter, dialect.delimiterRuns);
        m_separatorBox->setItemText(detectedEntry, detected(found));
        setEntry(*m_separatorBox, detectedEntry);
        return;
    }
    const int named = m_separatorBox->findData(*m_choice.hints.delimiter);
    if (m_otherSeparator->isHidden() && named >= 0)
        setEntry(*m_separatorBox, named);
}

void DialectBar::takeSeparator(int entry)
{
    const bool another = entry == m_separatorBox->count() - 1;
    m_otherSeparator->setVisible(another);
    if (another) {
        m_otherSeparator->setFocus();
        takeOtherSeparator();
        return;
    }
    m_choice.hints.delimiter.reset();
    if (entry != detectedEntry)
        m_choice.hints.delimiter = m_separatorBox->itemData(entry).toByteArray();
    Q_EMIT changed();
}

void DialectBar::takeOtherSeparator()
{
    if (m_otherSeparator->text().isEmpty())
        return;
    m_choice.hints.delimiter = m_otherSeparator->text().toUtf8();
    Q_EMIT changed();
}

} // namespace ui
