// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/requestdialog.h"

#include "chatapi/curltext.h"
#include "ui/history/background.h"
#include "ui/theme.h"
#include "words/numbers.h"
#include "words/sanitise.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace ui {

namespace {

/// Lines of chatapi::jsonInLines() before the first item of a request's list.
constexpr int linesBeforeItems = 3;

/// A request and the text in which it is shown.
struct Shown {
    QByteArray body;
    QString text;
};

QString commandName(chatapi::Command command)
{
    const std::string_view path = chatapi::commandPath(command);
    return QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size()));
}

} // namespace

RequestDialog::RequestDialog(std::vector<RequestRows> choices, const importing::RunSettings &settings,
                             RequestTarget target, std::optional<quint32> current, QWidget *parent)
    : QDialog(parent), m_choices(std::move(choices)), m_settings(settings), m_target(std::move(target)),
      m_current(current)
{
    setObjectName(QStringLiteral("requestDialog"));
    setWindowTitle(tr("Requests"));
    makeWidgets();
    resize(fitting({size::previewWidth, size::previewHeight}, *this));
    int first = 0; // the rows that the cursor is in, where there are several kinds
    for (std::size_t i = 0; m_current && i < m_choices.size(); ++i) {
        if (std::binary_search(m_choices[i].rows.begin(), m_choices[i].rows.end(), *m_current))
            first = static_cast<int>(i);
    }
    m_rows->setCurrentIndex(first);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &RequestDialog::chooseRows);
    connect(m_number, &QSpinBox::valueChanged, this, &RequestDialog::showRequest);
    chooseRows(first);
}

void RequestDialog::makeWidgets()
{
    m_about = new QLabel;
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    makeMuted(*m_about);
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("The request's JSON"));
    explain(*m_text, tr("What would be sent, laid out so that it can be read. It contains no secrets."));

    m_copy = new QPushButton(tr("Copy &JSON"));
    setHint(*m_copy, tr("Copies the JSON exactly as it would be sent."));
    m_copyCurl = new QPushButton(tr("Copy as &curl"));
    setHint(*m_copyCurl,
            tr("Copies a command for a terminal. SDKAppID and UserSig are left out: $SDKAPPID and "
               "$USERSIG stand for them."));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_copy, m_copyCurl, close})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copy(m_body, tr("The JSON is in the clipboard.")); });
    connect(m_copyCurl, &QPushButton::clicked, this, [this] {
        copy(chatapi::curlCommand(m_target.host, m_list->command(m_number->value() - 1), m_target.admin,
                                  m_body, QRandomGenerator::global()->generate()),
             tr("The command is in the clipboard, without SDKAppID and UserSig."));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyCurl);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeHead());
    layout->addWidget(m_about);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeSearch());
    layout->addLayout(buttons);
}

QWidget *RequestDialog::makeHead()
{
    auto *head = new QWidget;
    m_rows = new QComboBox;
    m_rows->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rows->setAccessibleName(tr("Rows"));
    setHint(*m_rows, tr("For which rows the requests are made."));
    for (const RequestRows &rows : m_choices)
        m_rows->addItem(rows.name);
    m_number = new QSpinBox;
    m_number->setAccessibleName(tr("Number of the request"));
    setHint(*m_number, tr("Which of the requests is shown."));
    m_number->setGroupSeparatorShown(true);
    m_number->setKeyboardTracking(false);
    auto *name = new QLabel(tr("&Request"));
    name->setBuddy(m_number);
    m_of = new QLabel;
    m_of->setTextFormat(Qt::PlainText);
    m_goToCurrent = new QPushButton(tr("With the c&urrent row"));
    m_goToCurrent->setAutoDefault(false);
    setHint(*m_goToCurrent, tr("Shows the request with the row that the cursor of the table is in."));
    connect(m_goToCurrent, &QPushButton::clicked, this, &RequestDialog::goToCurrentRow);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_rows);
    layout->addSpacing(space::m);
    layout->addWidget(name);
    layout->addWidget(m_number);
    layout->addWidget(m_of);
    layout->addStretch();
    layout->addWidget(m_goToCurrent);
    return head;
}

QWidget *RequestDialog::makeSearch()
{
    auto *bar = new QWidget;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find in this request"));
    m_search->setAccessibleName(tr("Find in this request"));
    setHint(*m_search, tr("Enter goes to the next place with this text."));
    addClearButton(*m_search);
    auto *next = new QPushButton(tr("&Next"));
    auto *previous = new QPushButton(tr("&Previous"));
    setHint(*next, tr("The next place with this text"));
    setHint(*previous, tr("The previous place with this text"));
    for (QPushButton *button : {next, previous})
        button->setAutoDefault(false);
    m_found = new QLabel;
    m_found->setTextFormat(Qt::PlainText);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    connect(previous, &QPushButton::clicked, this, [this] { find(true); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_search, 1);
    layout->addWidget(next);
    layout->addWidget(previous);
    layout->addWidget(m_found, 1);
    return bar;
}

void RequestDialog::chooseRows(int choice)
{
    m_list.reset();
    m_body.clear();
    m_text->clear();
    m_about->setText(tr("Making the requests…"));
    updateButtons();
    inBackground(
        this,
        [input = m_choices[static_cast<std::size_t>(choice)].input, settings = m_settings] {
            return std::make_shared<const importing::RequestList>(input, settings);
        },
        [this, wish = ++m_wish](std::shared_ptr<const importing::RequestList> list) {
            if (wish != m_wish)
                return;
            m_list = std::move(list);
            const auto requests = static_cast<int>(m_list->count());
            {
                const QSignalBlocker quiet(m_number);
                m_number->setRange(std::min(1, requests), requests);
                m_number->setValue(1);
            }
            m_of->setText(tr("of %1").arg(words::number(qint64{requests})));
            updateButtons();
            if (m_goToCurrent->isEnabled())
                goToCurrentRow();
            else
                showRequest(1);
        });
}

void RequestDialog::showRequest(int number)
{
    if (!m_list || number < 1 || number > m_list->count())
        return;
    const qsizetype index = number - 1;
    inBackground(
        this,
        [list = m_list, index] {
            QByteArray body = list->body(index);
            QString text = QString::fromUtf8(chatapi::jsonInLines(chatapi::visibleJson(body)));
            return Shown{std::move(body), std::move(text)};
        },
        [this, index, wish = ++m_wish](const Shown &shown) {
            if (wish == m_wish)
                take(index, shown.body, shown.text);
        });
}

void RequestDialog::take(qsizetype index, const QByteArray &body, const QString &text)
{
    m_body = body;
    m_text->setPlainText(text);
    const bool check = m_list->command(index) == chatapi::Command::FriendCheck;
    const QString about =
        tr("%1 · %2 · %3 · %4", "command, account, rows, size")
            .arg(commandName(m_list->command(index)), words::visible(m_list->fromAccount(index)),
                 words::rowCount(m_list->rowsOf(index)), words::fileSize(body.size()));
    m_about->setText(check ? words::sentences({about + u'.',
                                               tr("Unknown rows are looked up first; only what is not there "
                                                  "is sent again.")})
                           : about);
    updateButtons();
    if (m_wantedItem && m_wantedItem->first == index)
        markItem(m_wantedItem->second);
    m_wantedItem.reset();
    m_found->clear();
}

void RequestDialog::goToCurrentRow()
{
    const std::vector<quint32> &rows = m_choices[static_cast<std::size_t>(m_rows->currentIndex())].rows;
    const auto at = std::lower_bound(rows.begin(), rows.end(), m_current.value_or(0));
    if (!m_list || !m_current || at == rows.end() || *at != *m_current)
        return;
    const auto place = m_list->requestOf(static_cast<quint32>(at - rows.begin()));
    if (!place)
        return;
    m_wantedItem = place;
    if (m_number->value() == place->first + 1)
        showRequest(m_number->value());
    else
        m_number->setValue(static_cast<int>(place->first) + 1);
}

void RequestDialog::markItem(qsizetype item)
{
    const QTextBlock line = m_text->document()->findBlockByNumber(linesBeforeItems + static_cast<int>(item));
    if (!line.isValid())
        return;
    QTextCursor cursor(line);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void RequestDialog::find(bool backward)
{
    const QString text = m_search->text();
    m_found->clear();
    if (text.isEmpty())
        return;
    const QTextDocument::FindFlags way = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(text, way))
        return;
    const QTextCursor before = m_text->textCursor();
    m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (m_text->find(text, way))
        return m_found->setText(backward ? tr("Reached the start; the search went on from the end.")
                                         : tr("Reached the end; the search went on from the start."));
    m_text->setTextCursor(before);
    m_found->setText(tr("This request does not contain it."));
}

void RequestDialog::copy(const QByteArray &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    m_found->setText(said);
}

void RequestDialog::updateButtons()
{
    const bool some = m_list && !m_body.isEmpty();
    m_copy->setEnabled(some);
    m_copyCurl->setEnabled(some && m_target.host.isValid());
    m_number->setEnabled(m_list && m_list->count() > 0);
    const std::vector<quint32> &rows = m_choices[static_cast<std::size_t>(m_rows->currentIndex())].rows;
    const bool isIn = m_current && std::binary_search(rows.begin(), rows.end(), *m_current);
    m_goToCurrent->setEnabled(isIn && m_list);
    setHint(*m_goToCurrent,
            isIn ? tr("Shows the request that row %1 is in.").arg(words::number(qint64{*m_current} + 1))
                : m_current ? tr("The current row is not among these rows.")
                            : tr("No row is chosen."));
}

} // namespace ui
