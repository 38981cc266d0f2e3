// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/encoding.h"
#include "testpaths.h"
#include "ui/importpreview/fieldchip.h"
#include "ui/importpreview/importpreview.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

/// A person looks at a file before its rows count. Everything is found as the person finds it: by what it
/// says.
class TestImportPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aGb18030FileShowsReadableChinese();
    void theSheetOfASpreadsheetCanBeChosen();
    void anotherEncodingIsReadAtOnceAndTakenBack();
    void changingTheSeparatorChangesTheRows();
    void aSeparatorOfOnesOwnCanBeTyped();
    void sayingThatThereIsNoHeaderMakesItARow();
    void linesAboveTheTableCanBeSkipped();
    void aColumnIsMappedInItsHead();
    void aFieldComesFromOneColumnOnly();
    void aMappingOutlivesAnotherWayOfReading();
    void aMissingFromAccountHasToBeFilledIn();
    void theAddSourceThatIsPutInIsSeenAndCanBeChanged();
    void whoTheRowsAreForMustBeKnown();
    void problemsAreCountedListedAndLedTo();
    void rowsThatTheTableHasAlreadyAreCounted();
    void addingTakesTheRowsAsTheyAreShown();
    void enterAddsAndEscapeLeavesTheTableAlone();
    void replacingIsOfferedWhenThereIsSomethingToReplace();
    void aFileThatCannotBeReadSaysWhy_data();
    void aFileThatCannotBeReadSaysWhy();
    void controlCharactersAreSeenAndTakenForText();
    void aHugeFileShowsItsFirstRowsBeforeItsEndAndCanBeCancelled();
    void severalFilesAreTakenTogetherAndShareTheMapping();
    void pairsThatRepeatCanBeLeftOut();
    void fixesAreOfferedWithCountsAndDoneWhenTicked();
    void timesAreUnderstoodInTheChosenZone();
    void aMappingIsOfferedAgainAndCanBeForgotten();
    void anyFieldCanBeFilledInForEveryRow();
    void aFieldCanBeDraggedOntoAColumn();
    void theRawLineOfARepairIsShown();
    void aCellSpeaksItsFieldValueAndProblem();
    void aCleanFileShowsFewThings();
    void everythingCanBeReachedWithTheKeyboardAndHasAName();
    void itFitsOnASmallScreen();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void open(const QString &path);
    [[nodiscard]] bool settled();
    void choose(const QString &boxName, const QString &entry);
    void choose(QComboBox *box, const QString &entry);
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] bool isSaid(const QString &part) const;
    [[nodiscard]] QTableView *rows() const;
    [[nodiscard]] QPushButton *button(const QString &begin) const;
    [[nodiscard]] QComboBox *head(int column) const;
    template <typename Widget> [[nodiscard]] Widget *named(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<friends::Table> m_table;
    std::unique_ptr<ui::ImportPreview> m_preview;
    std::unique_ptr<QSignalSpy> m_settled;
};

namespace {

constexpr char threeFriends[] = "From_Account,To_Account,AddSource,Remark\n"
                                "alice,bob,AddSource_Type_Android,Bob\n"
                                "alice,carol,AddSource_Type_Web,Carol\n"
                                "dave,erin,AddSource_Type_Web,Erin\n";

} // namespace

void TestImportPreview::init()
{
    ui::applyTheme(*qApp, ui::ThemeChoice::Light, false);
    m_folder = std::make_unique<QTemporaryDir>();
    m_table = std::make_unique<friends::Table>();
    m_preview = std::make_unique<ui::ImportPreview>(*m_table);
    m_settled = std::make_unique<QSignalSpy>(m_preview.get(), &ui::ImportPreview::settled);
}

void TestImportPreview::cleanup()
{
    m_settled.reset();
    m_preview.reset();
    m_table.reset();
}

QString TestImportPreview::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void TestImportPreview::open(const QString &path)
{
    m_preview->readFile(path);
    m_preview->open();
    QVERIFY(QTest::qWaitForWindowActive(m_preview.get()));
    QVERIFY(settled());
}

/// Waits until what was asked for last is shown.
bool TestImportPreview::settled()
{
    return !m_settled->isEmpty() || m_settled->wait(20'000);
}

template <typename Widget> Widget *TestImportPreview::named(const QString &name) const
{
    for (Widget *widget : m_preview->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QTableView *TestImportPreview::rows() const
{
    return named<QTableView>(u"Rows of the file"_s);
}

QPushButton *TestImportPreview::button(const QString &begin) const
{
    for (QPushButton *button : m_preview->findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&').startsWith(begin))
            return button;
    }
    return nullptr;
}

QComboBox *TestImportPreview::head(int column) const
{
    for (QComboBox *box : m_preview->findChildren<QComboBox *>()) {
        if (box->accessibleName().startsWith(u"Column %1,"_s.arg(column + 1)))
            return box;
    }
    return nullptr;
}

/// Chooses with the keyboard, as a person does: open the list, type what it begins with, Enter.
void TestImportPreview::choose(QComboBox *box, const QString &entry)
{
    QVERIFY(box);
    const int index = box->findText(entry, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(u"no entry "_s + entry));
    m_settled->clear();
    box->setFocus();
    box->showPopup();
    QAbstractItemView *list = box->view();
    QTRY_VERIFY(list->isVisible());
    list->setCurrentIndex(list->model()->index(index, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!list->isVisible());
}

void TestImportPreview::choose(const QString &boxName, const QString &entry)
{
    choose(named<QComboBox>(boxName), entry);
}

QString TestImportPreview::cell(int row, int column) const
{
    return rows()->model()->index(row, column).data().toString();
}

bool TestImportPreview::isSaid(const QString &part) const
{
    const QList<QLabel *> labels = m_preview->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

QString TestImportPreview::counts() const
{
    for (const QLabel *label : m_preview->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u" ready"_s))
            return label->text();
    }
    return {};
}

// --- how the file is read

void TestImportPreview::aGb18030FileShowsReadableChinese()
{
    QByteArray text("From_Account,To_Account,AddSource,Remark,GroupName\n");
    for (const char *remark : {"小明是我的好朋友", "王芳，大学同学", "李雷在上海工作", "韩梅梅喜欢唱歌跳舞"})
        text += QByteArray("alice,bob") + QByteArray::number(text.size()) + ",AddSource_Type_Web,\"" + remark
            + "\",同事|家人\n";
    open(write(u"november.csv"_s, *files::encoded(text, "GB18030")));
    QCOMPARE(m_preview->windowTitle(), u"Import november.csv"_s);
    QCOMPARE(cell(0, 3), u"小明是我的好朋友"_s);
    QCOMPARE(cell(3, 4), u"同事|家人"_s);
    const QString encoding = named<QComboBox>(u"Encoding"_s)->currentText();
    QVERIFY2(encoding.startsWith(u"GB18030"_s) && encoding.endsWith(u"— detected"_s), qPrintable(encoding));
    QCOMPARE(counts(), u"4 rows · 4 ready"_s);
}

void TestImportPreview::theSheetOfASpreadsheetCanBeChosen()
{
    open(QStringLiteral(FC_TEST_DATA "/spreadsheets/three-sheets.xlsx"));
    auto *sheet = named<QComboBox>(u"Sheet"_s);
    QVERIFY(sheet->isVisible());
    QVERIFY(!named<QComboBox>(u"Encoding"_s)->isVisible());
    QCOMPARE(sheet->currentText(), u"Friends"_s);
    QVERIFY(counts().startsWith(u"2 rows"_s));
    choose(u"Sheet"_s, u"2024"_s);
    QCOMPARE(sheet->currentText(), u"2024"_s);
    QVERIFY(!counts().startsWith(u"2 rows"_s));
}

void TestImportPreview::anotherEncodingIsReadAtOnceAndTakenBack()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,Remark\nalice,bob,AddSource_Type_Web,caf\xc3\xa9\n"));
    QCOMPARE(cell(0, 3), u"café"_s);
    choose(u"Encoding"_s, u"windows-1252"_s);
    QVERIFY(settled());
    QCOMPARE(cell(0, 3), u"cafÃ©"_s);
    choose(u"Encoding"_s, u"UTF-8 — detected"_s);
    QVERIFY(settled());
    QCOMPARE(cell(0, 3), u"café"_s);
}

void TestImportPreview::changingTheSeparatorChangesTheRows()
{
    open(write(u"a.csv"_s, threeFriends));
    QCOMPARE(rows()->model()->columnCount(), 4);
    choose(u"Separator"_s, u";"_s);
    QVERIFY(settled());
    QCOMPARE(rows()->model()->columnCount(), 1);
    QVERIFY(cell(0, 0).contains(u','));
    QVERIFY(!button(u"Add "_s)->isEnabled());
    choose(u"Separator"_s, u",  comma — detected"_s);
    QVERIFY(settled());
    QCOMPARE(rows()->model()->columnCount(), 4);
    QVERIFY(button(u"Add 3 rows"_s)->isEnabled());
}

void TestImportPreview::aSeparatorOfOnesOwnCanBeTyped()
{
    open(write(u"a.csv"_s, "From_Account~To_Account~AddSource\nalice~bob~AddSource_Type_Web\n"));
    choose(u"Separator"_s, u"another one"_s);
    auto *other = named<QLineEdit>(u"Other separator"_s);
    QVERIFY(other->isVisible());
    m_settled->clear();
    QTest::keyClicks(other, u"~"_s);
    QVERIFY(settled());
    QCOMPARE(cell(0, 1), u"bob"_s);
    QCOMPARE(counts(), u"1 row · 1 ready"_s);
}

void TestImportPreview::sayingThatThereIsNoHeaderMakesItARow()
{
    open(write(u"a.csv"_s, threeFriends));
    auto *header = named<QCheckBox>(u"First row is a header"_s);
    if (!header) {
        for (QCheckBox *box : m_preview->findChildren<QCheckBox *>())
            header = QString(box->text()).remove(u'&') == u"First row is a header"_s ? box : header;
    }
    QVERIFY(header && header->isChecked());
    m_settled->clear();
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Space);
    QVERIFY(settled());
    QCOMPARE(rows()->model()->rowCount(), 4);
    QCOMPARE(cell(0, 0), u"From_Account"_s);
}

void TestImportPreview::linesAboveTheTableCanBeSkipped()
{
    open(write(u"a.csv"_s, threeFriends));
    auto *skip = named<QSpinBox>(u"Skip lines"_s);
    QVERIFY(skip);
    m_settled->clear();
    skip->setFocus();
    QTest::keyClick(skip, Qt::Key_Up);
    QVERIFY(settled());
    QVERIFY(rows()->model()->rowCount() <= 3);
    QVERIFY(rows()->model()->headerData(0, Qt::Horizontal).toString() != u"From_Account"_s);
}

// --- what its columns mean

void TestImportPreview::aColumnIsMappedInItsHead()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,Notes on this person\n"
               "alice,bob,AddSource_Type_Web,Bob\n"));
    QCOMPARE(head(3)->currentText(), u"— ignore —"_s);
    choose(head(3), u"Remark"_s);
    QVERIFY(settled());
    QCOMPARE(head(3)->currentText(), u"Remark"_s);
    QTest::keyClick(m_preview.get(), Qt::Key_Return);
    QCOMPARE(m_preview->result(), int(QDialog::Accepted));
    const ui::ImportChoice choice = m_preview->takeChoice();
    QVERIFY(!choice.blocks.empty());
    QCOMPARE(choice.blocks.front()->field(choice.records.at(0).place, {friends::Field::Remark, {}}), "Bob");
}

void TestImportPreview::aFieldComesFromOneColumnOnly()
{
    open(write(u"a.csv"_s, threeFriends));
    choose(head(3), u"To_Account"_s);
    QVERIFY(settled());
    QCOMPARE(head(3)->currentText(), u"To_Account"_s);
    QCOMPARE(head(1)->currentText(), u"— ignore —"_s);
}

void TestImportPreview::aMappingOutlivesAnotherWayOfReading()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,Notes on this person\n"
               "alice,bob,AddSource_Type_Web,caf\xc3\xa9\n"));
    choose(head(3), u"Remark"_s);
    QVERIFY(settled());
    choose(u"Encoding"_s, u"windows-1252"_s);
    QVERIFY(settled());
    QCOMPARE(head(3)->currentText(), u"Remark"_s);
}

void TestImportPreview::aMissingFromAccountHasToBeFilledIn()
{
    open(write(u"a.csv"_s, "To_Account,AddSource\nbob,AddSource_Type_Web\ncarol,AddSource_Type_Web\n"));
    auto *from = named<QLineEdit>(u"From_Account"_s);
    QVERIFY(from && from->isVisible());
    QVERIFY(!button(u"Add 2 rows"_s)->isEnabled());
    QVERIFY(isSaid(u"No column of the file is From_Account"_s));
    QVERIFY(isSaid(u"(for every row)"_s));
    QTRY_VERIFY(from->hasFocus());
    m_settled->clear();
    QTest::keyClicks(from, u"alice"_s);
    QVERIFY(!isSaid(u"No column of the file is From_Account"_s));
    QTRY_COMPARE(counts(), u"2 rows · 2 ready"_s);
    QVERIFY(button(u"Add 2 rows"_s)->isEnabled());
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_COMPARE(m_preview->result(), int(QDialog::Accepted));
    const ui::ImportChoice choice = m_preview->takeChoice();
    QCOMPARE(choice.blocks.front()->field(choice.records.at(1).place, {friends::Field::FromAccount, {}}),
             "alice");
}

void TestImportPreview::theAddSourceThatIsPutInIsSeenAndCanBeChanged()
{
    m_preview->suggestAddSource(u"AddSource_Type_Crm"_s);
    open(write(u"a.csv"_s, "From_Account,To_Account\nalice,bob\n"));
    auto *source = named<QLineEdit>(u"AddSource"_s);
    QVERIFY(source && source->isVisible());
    QCOMPARE(source->text(), u"AddSource_Type_Crm"_s);
    QCOMPARE(counts(), u"1 row · 1 ready"_s);
    source->setFocus();
    source->selectAll();
    QTest::keyClicks(source, u"AddSource_Type_TooLongAWord"_s);
    QTRY_COMPARE(counts(), u"1 row · 0 ready · 1 with problems"_s);
    source->selectAll();
    QTest::keyClicks(source, u"AddSource_Type_Web"_s);
    QTRY_COMPARE(counts(), u"1 row · 1 ready"_s);
    QTest::keyClick(source, Qt::Key_Return);
    QTRY_COMPARE(m_preview->result(), int(QDialog::Accepted));
    QCOMPARE(m_preview->takeChoice().addSource, u"AddSource_Type_Web"_s);
}

void TestImportPreview::whoTheRowsAreForMustBeKnown()
{
    open(write(u"a.csv"_s, "From_Account,AddSource,Somebody or other\nalice,AddSource_Type_Web,bob\n"));
    QVERIFY(isSaid(u"No column of the file is To_Account"_s));
    QVERIFY(!button(u"Add "_s)->isEnabled());
    choose(head(2), u"To_Account"_s);
    QVERIFY(settled());
    QVERIFY(!isSaid(u"No column of the file is To_Account"_s));
    QVERIFY(button(u"Add 1 row"_s)->isEnabled());
}

// --- what is wrong with its rows

void TestImportPreview::problemsAreCountedListedAndLedTo()
{
    QByteArray text("From_Account,To_Account,AddSource,Remark\n");
    for (int i = 0; i < 300; ++i)
        text += "alice,friend" + QByteArray::number(i) + ",AddSource_Type_Web,"
            + (i == 250 ? QByteArray(120, 'x') : QByteArray("fine")) + '\n';
    open(write(u"a.csv"_s, text));
    QCOMPARE(counts(), u"300 rows · 299 ready · 1 with problems"_s);
    auto *list = named<QTableView>(u"Problems"_s);
    QVERIFY(!list->isVisible());
    QTest::mouseClick(button(u"Show problems"_s), Qt::LeftButton);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"252"_s); // the header is line 1
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"Remark"_s);
    QVERIFY(list->model()->index(0, 3).data().toString().contains(u"120"_s));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 3)).center());
    QCOMPARE(rows()->currentIndex(), rows()->model()->index(250, 3));
    QTRY_VERIFY(rows()->viewport()->rect().contains(rows()->visualRect(rows()->currentIndex()).center()));
}

void TestImportPreview::rowsThatTheTableHasAlreadyAreCounted()
{
    const friends::NewRow known{{{friends::Field::FromAccount, {}}, "alice"},
                                {{friends::Field::ToAccount, {}}, "carol"},
                                {{friends::Field::AddSource, {}}, "AddSource_Type_Web"}};
    friends::Change change = m_table->prepareInsert(friends::ChangeKind::AddingRows, 0, std::span(&known, 1));
    QVERIFY(m_table->apply(change));
    m_settled.reset();
    m_preview = std::make_unique<ui::ImportPreview>(*m_table);
    m_settled = std::make_unique<QSignalSpy>(m_preview.get(), &ui::ImportPreview::settled);
    open(write(u"a.csv"_s, QByteArray(threeFriends) + "alice,bob,AddSource_Type_Web,again\n"));
    QCOMPARE(
        counts(),
        u"4 rows · 2 ready · 2 with problems · 1 of these already in the table · 1 of these twice in the file"_s);
    QTest::mouseClick(button(u"Show problems"_s), Qt::LeftButton);
    auto *list = named<QTableView>(u"Problems"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(0, 3).data().toString().contains(u"table already, in row 1"_s));
    QVERIFY(list->model()->index(1, 3).data().toString().contains(u"line 2 already"_s));
}

// --- taking them

void TestImportPreview::addingTakesTheRowsAsTheyAreShown()
{
    open(write(u"a.csv"_s, threeFriends));
    QTest::mouseClick(button(u"Add 3 rows"_s), Qt::LeftButton);
    QCOMPARE(m_preview->result(), int(QDialog::Accepted));
    QCOMPARE(m_table->rowCount(), 0u); // it is the window that puts them in
    ui::ImportChoice choice = m_preview->takeChoice();
    QVERIFY(!choice.replace);
    friends::Change change = m_table->prepareImport(choice.blocks, std::move(choice.records), choice.replace);
    QVERIFY(m_table->apply(change));
    QCOMPARE(m_table->rowCount(), 3u);
    QCOMPARE(m_table->string(2, {friends::Field::ToAccount, {}}), u"erin"_s);
    QCOMPARE(m_table->origin(2).first, u"a.csv"_s);
    QCOMPARE(m_table->origin(2).second, 4u);
    QVERIFY(m_preview->takeChoice().blocks.empty());
}

void TestImportPreview::enterAddsAndEscapeLeavesTheTableAlone()
{
    open(write(u"a.csv"_s, threeFriends));
    QTest::keyClick(rows(), Qt::Key_Escape);
    QVERIFY(!m_preview->isVisible());
    QCOMPARE(m_preview->result(), int(QDialog::Rejected));
    QVERIFY(m_preview->takeChoice().blocks.empty());
    QCOMPARE(m_table->rowCount(), 0u);
    m_settled->clear();
    open(m_preview->files().constFirst());
    QTest::keyClick(rows(), Qt::Key_Return);
    QCOMPARE(m_preview->result(), int(QDialog::Accepted));
}

void TestImportPreview::replacingIsOfferedWhenThereIsSomethingToReplace()
{
    QVERIFY(!button(u"Replace the table"_s)->isVisibleTo(m_preview.get()));
    const friends::NewRow row{{{friends::Field::ToAccount, {}}, "carol"}};
    friends::Change change = m_table->prepareInsert(friends::ChangeKind::AddingRows, 0, std::span(&row, 1));
    QVERIFY(m_table->apply(change));
    m_settled.reset();
    m_preview = std::make_unique<ui::ImportPreview>(*m_table);
    m_settled = std::make_unique<QSignalSpy>(m_preview.get(), &ui::ImportPreview::settled);
    open(write(u"a.csv"_s, threeFriends));
    QTest::mouseClick(button(u"Replace the table"_s), Qt::LeftButton);
    QCOMPARE(m_preview->result(), int(QDialog::Accepted));
    QVERIFY(m_preview->takeChoice().replace);
}

// --- files of every kind

void TestImportPreview::aFileThatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << u"not-there.csv"_s << QByteArray();
    QTest::newRow("a folder") << u"."_s << QByteArray();
    QTest::newRow("empty") << u"empty.csv"_s << QByteArray("\n\n");
    QTest::newRow("a picture") << u"picture.csv"_s
                               << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0", 24);
}

void TestImportPreview::aFileThatCannotBeReadSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    open(bytes.isEmpty() ? m_folder->filePath(name) : write(name, bytes));
    QVERIFY(!rows()->isVisible());
    QVERIFY(button(u"Choose another file"_s)->isVisible());
    QVERIFY(!button(u"Add "_s)->isEnabled());
    const QList<QLabel *> labels = m_preview->findChildren<QLabel *>();
    const auto isSentence = [](const QLabel *label) {
        return label->isVisible() && label->text().size() > 20 && label->text().contains(u'.');
    };
    QVERIFY(std::any_of(labels.begin(), labels.end(), isSentence));
    QVERIFY(!named<QComboBox>(u"Encoding"_s)->isVisible()); // no choice there would help
    QVERIFY(button(u"Choose another file"_s)->hasFocus());
    // Another file is shown like any other.
    m_settled->clear();
    m_preview->readFile(write(u"good.csv"_s, threeFriends));
    QVERIFY(settled());
    QVERIFY(rows()->isVisible());
    QVERIFY(named<QComboBox>(u"Encoding"_s)->isVisible());
    QVERIFY(button(u"Add 3 rows"_s)->isEnabled());
}

void TestImportPreview::controlCharactersAreSeenAndTakenForText()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,Remark\n"
               "alice,bob,AddSource_Type_Web,<b>bold</b>\x1b[31m\n"));
    QCOMPARE(cell(0, 3), u"<b>bold</b>␛[31m"_s);
}

void TestImportPreview::aHugeFileShowsItsFirstRowsBeforeItsEndAndCanBeCancelled()
{
    QByteArray text("From_Account,To_Account,AddSource,Remark\n");
    text.reserve(80'000'000);
    for (int i = 0; i < 1'000'000; ++i)
        text += "alice" + QByteArray::number(i % 997) + ",friend" + QByteArray::number(i)
            + ",AddSource_Type_Web,\"a remark of usual length\"\n";
    const QString path = write(u"huge.csv"_s, text);
    text.clear();

    QSignalSpy first(m_preview.get(), &ui::ImportPreview::firstRowsShown);
    m_preview->readFile(path);
    m_preview->open();
    QVERIFY(first.wait(20'000));
    QVERIFY(m_settled->isEmpty());
    QCOMPARE(cell(0, 1), u"friend0"_s);
    QVERIFY(named<QProgressBar>(u"Reading the file"_s)->isVisible());
    QVERIFY(!button(u"Add "_s)->isEnabled());
    // A click on Cancel while it is read closes the window at once, and nothing comes later.
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!m_preview->isVisible());
    QVERIFY(m_preview->takeChoice().blocks.empty());

    // Read to its end it has all rows, and mapping a column does not read it again.
    m_settled->clear();
    open(path);
    QCOMPARE(rows()->model()->rowCount(), 1'000'000);
    QCOMPARE(counts(), u"1,000,000 rows · 1,000,000 ready"_s);
    QVERIFY(QFile::remove(path));
    choose(head(3), u"— ignore —"_s);
    QVERIFY(settled());
    QCOMPARE(counts(), u"1,000,000 rows · 1,000,000 ready"_s);
    QCOMPARE(cell(999'999, 1), u"friend999999"_s);
}

// --- several files, offers, memory

void TestImportPreview::severalFilesAreTakenTogetherAndShareTheMapping()
{
    const QByteArray header("From_Account,To_Account,AddSource,Notes on this person\n");
    const QString first = write(u"a.csv"_s, header + "alice,bob,AddSource_Type_Web,Bob\n");
    const QString second = write(
        u"b.csv"_s, header + "alice,carol,AddSource_Type_Web,Carol\nalice,bob,AddSource_Type_Web,again\n");
    m_preview->readFiles({first, second});
    m_preview->open();
    QTRY_VERIFY(button(u"Add 3 rows"_s) && button(u"Add 3 rows"_s)->isEnabled());
    QCOMPARE(m_preview->windowTitle(), u"Import 2 files"_s);
    auto *list = named<QListWidget>(u"Files"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    choose(head(3), u"Remark"_s);
    QTRY_VERIFY(!m_settled->isEmpty());
    list->setCurrentRow(1);
    QTRY_COMPARE(cell(0, 1), u"carol"_s);
    QCOMPARE(head(3)->currentText(), u"Remark"_s);
    QVERIFY(isSaid(u"another row of the files"_s));
    choose(u"Which rows of a repeated pair to keep"_s, u"keep the first"_s);
    QTRY_VERIFY(button(u"Add 2 rows"_s) && button(u"Add 2 rows"_s)->isEnabled());
    button(u"Add 2 rows"_s)->click();
    ui::ImportChoice choice = m_preview->takeChoice();
    friends::Change change = m_table->prepareImport(choice.blocks, std::move(choice.records), choice.replace);
    QVERIFY(m_table->apply(change));
    QCOMPARE(m_table->rowCount(), 2U);
    QCOMPARE(m_table->origin(0), std::pair(u"a.csv"_s, 2U));
    QCOMPARE(m_table->origin(1), std::pair(u"b.csv"_s, 2U));
    QCOMPARE(m_table->string(1, {friends::Field::Remark, {}}), u"Carol"_s);
}

void TestImportPreview::pairsThatRepeatCanBeLeftOut()
{
    const QList<friends::NewRow> there{{{{friends::Field::FromAccount, {}}, "alice"},
                                        {{friends::Field::ToAccount, {}}, "bob"},
                                        {{friends::Field::AddSource, {}}, "AddSource_Type_Old"}}};
    friends::Change before = m_table->prepareInsert(friends::ChangeKind::AddingRows, 0, there);
    QVERIFY(m_table->apply(before));
    m_preview = std::make_unique<ui::ImportPreview>(*m_table);
    m_settled = std::make_unique<QSignalSpy>(m_preview.get(), &ui::ImportPreview::settled);
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource\nalice,bob,AddSource_Type_New\n"
               "alice,carol,AddSource_Type_One\nalice,carol,AddSource_Type_Two\n"));
    QVERIFY(counts().startsWith(u"3 rows · 1 ready · 2 with problems"_s));
    QVERIFY(isSaid(u"1 row with a pair of accounts that the table has already"_s));
    choose(u"Which rows of a repeated pair to keep"_s, u"keep the last"_s);
    QTRY_COMPARE(counts(), u"3 rows · 2 ready · 1 left out"_s);
    button(u"Add 2 rows"_s)->click();
    ui::ImportChoice choice = m_preview->takeChoice();
    QCOMPARE(choice.givingWay, std::vector<quint32>{0});
    friends::Change change =
        m_table->prepareImport(choice.blocks, std::move(choice.records), false, choice.givingWay);
    QVERIFY(m_table->apply(change));
    QCOMPARE(m_table->rowCount(), 2U);
    QCOMPARE(m_table->count(friends::State::Ready), 2);
    QCOMPARE(m_table->string(0, {friends::Field::AddSource, {}}), u"AddSource_Type_New"_s);
    QCOMPARE(m_table->string(1, {friends::Field::AddSource, {}}), u"AddSource_Type_Two"_s);
}

void TestImportPreview::fixesAreOfferedWithCountsAndDoneWhenTicked()
{
    open(write(u"a.csv"_s, "From_Account,To_Account,AddSource\nalice, bob,Android\nalice,carol,Web\n"));
    QCheckBox *prefix = nullptr;
    QCheckBox *trim = nullptr;
    for (QCheckBox *box : m_preview->findChildren<QCheckBox *>()) {
        prefix = box->text().startsWith(u"Add the prefix to 2 values"_s) ? box : prefix;
        trim = box->text().startsWith(u"Remove the spaces around 1 value"_s) ? box : trim;
    }
    QVERIFY(prefix && prefix->isVisible() && !prefix->isChecked());
    QVERIFY(trim && trim->isVisible() && !trim->isChecked());
    QCOMPARE(cell(0, 2), u"Android"_s); // nothing is done unasked
    m_settled->clear();
    prefix->setFocus();
    QTest::keyClick(prefix, Qt::Key_Space);
    QVERIFY(settled());
    QTRY_COMPARE(cell(0, 2), u"AddSource_Type_Android"_s);
    QCOMPARE(cell(0, 1), u" bob"_s);
    QVERIFY(rows()->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(u"Android"_s));
    QVERIFY(prefix->isVisible()); // it can be taken back
    QTest::keyClick(prefix, Qt::Key_Space);
    QTRY_COMPARE(cell(0, 2), u"Android"_s);
    QTest::keyClick(prefix, Qt::Key_Space);
    QTRY_COMPARE(cell(1, 2), u"AddSource_Type_Web"_s);
    button(u"Add 2 rows"_s)->click();
    QTRY_COMPARE(m_preview->result(), int(QDialog::Accepted));
    ui::ImportChoice choice = m_preview->takeChoice();
    friends::Change change = m_table->prepareImport(choice.blocks, std::move(choice.records), false);
    QVERIFY(m_table->apply(change));
    QCOMPARE(m_table->string(0, {friends::Field::AddSource, {}}), u"AddSource_Type_Android"_s);
    QCOMPARE(m_table->string(0, {friends::Field::ToAccount, {}}), u" bob"_s);
    QCOMPARE(m_table->origin(0), std::pair(u"a.csv"_s, 2U));
}

void TestImportPreview::timesAreUnderstoodInTheChosenZone()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,AddTime\nalice,bob,AddSource_Type_Web,2024/1/31 9:05\n"));
    QVERIFY(isSaid(u"Unix 1706691900"_s)); // the tests' own zone is UTC
    QCOMPARE(cell(0, 3), u"2024/1/31 9:05"_s);
    choose(u"Time zone"_s, u"Asia/Shanghai"_s);
    QTRY_VERIFY(isSaid(u"Unix 1706663100"_s));
    QVERIFY(isSaid(u"UTC+08:00"_s));
    QTRY_COMPARE(cell(0, 3), u"2024-01-31T09:05:00+08:00"_s);
}

void TestImportPreview::aMappingIsOfferedAgainAndCanBeForgotten()
{
    ui::Settings settings(m_folder->path());
    const QString path = write(u"a.csv"_s,
                               "From_Account,To_Account,AddSource,Notes on this person\n"
                               "alice,bob,AddSource_Type_Web,Bob\n");
    const auto anotherPreview = [&] {
        m_settled.reset();
        m_preview = std::make_unique<ui::ImportPreview>(*m_table, &settings);
        m_settled = std::make_unique<QSignalSpy>(m_preview.get(), &ui::ImportPreview::settled);
        open(path);
    };
    anotherPreview();
    QVERIFY(!isSaid(u"as last time"_s));
    choose(head(3), u"Remark"_s);
    QVERIFY(settled());
    button(u"Add 1 row"_s)->click();
    QTRY_COMPARE(m_preview->result(), int(QDialog::Accepted));
    QVERIFY(!m_preview->takeChoice().blocks.empty());

    settings.forgetMapping({"From_Account", "To_Account", "AddSource", "Notes on this person"});
    anotherPreview(); // the same, and the box that says so is unchecked
    choose(head(3), u"Remark"_s);
    QVERIFY(settled());
    auto *remember = m_preview->findChild<QCheckBox *>(u"remember"_s);
    QVERIFY(remember && remember->isVisible() && remember->isChecked());
    remember->click();
    button(u"Add 1 row"_s)->click();
    QVERIFY(!m_preview->takeChoice().blocks.empty());
    anotherPreview();
    QVERIFY(!isSaid(u"as last time"_s));
    choose(head(3), u"Remark"_s);
    QVERIFY(settled());
    button(u"Add 1 row"_s)->click();
    QVERIFY(!m_preview->takeChoice().blocks.empty());

    anotherPreview();
    QVERIFY(isSaid(u"Columns mapped as last time for this header."_s));
    QCOMPARE(head(3)->currentText(), u"Remark"_s);
    m_settled->clear();
    button(u"Forget"_s)->click();
    QVERIFY(settled());
    QCOMPARE(head(3)->currentText(), u"— ignore —"_s);
    anotherPreview();
    QVERIFY(!isSaid(u"as last time"_s));
    QFile stored(m_folder->filePath(u"window.ini"_s));
    if (stored.open(QIODevice::ReadOnly))
        QVERIFY(!stored.readAll().contains("Notes"));
}

void TestImportPreview::anyFieldCanBeFilledInForEveryRow()
{
    open(write(u"a.csv"_s, threeFriends));
    QVERIFY(!named<QLineEdit>(u"GroupName"_s)->isVisible());
    button(u"Other fields"_s)->click();
    button(u"GroupName"_s)->click();
    auto *group = named<QLineEdit>(u"GroupName"_s);
    QVERIFY(group->isVisible());
    m_settled->clear();
    QTest::keyClicks(group, u"Work"_s);
    QVERIFY(settled());
    QTRY_VERIFY(button(u"Add 3 rows"_s)->isEnabled());
    button(u"Add 3 rows"_s)->click();
    QTRY_COMPARE(m_preview->result(), int(QDialog::Accepted));
    ui::ImportChoice choice = m_preview->takeChoice();
    friends::Change change = m_table->prepareImport(choice.blocks, std::move(choice.records), false);
    QVERIFY(m_table->apply(change));
    QCOMPARE(m_table->string(2, {friends::Field::GroupName, {}}), u"Work"_s);
}

void TestImportPreview::aFieldCanBeDraggedOntoAColumn()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,Notes on this person\n"
               "alice,bob,AddSource_Type_Web,Bob\n"));
    const std::unique_ptr<QMimeData> data(ui::fieldData({friends::Field::Remark, {}}));
    auto *header = rows()->horizontalHeader();
    const QPoint onFourth(header->sectionViewportPosition(3) + 5, 5);
    QDragEnterEvent enter(onFourth, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(rows()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    m_settled->clear();
    QDropEvent drop(onFourth, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(rows()->viewport(), &drop);
    QVERIFY(settled());
    QCOMPARE(head(3)->currentText(), u"Remark"_s);
}

void TestImportPreview::theRawLineOfARepairIsShown()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,Remark\nalice,bob,AddSource_Type_Web,say \"hi\"\xc2\xa0x \n"
               "alice,carol,AddSource_Type_Web,fine\n"));
    button(u"Show problems"_s)->click();
    auto *list = named<QTableView>(u"Problems"_s);
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    auto *raw = named<QPlainTextEdit>(u"The line as it stands in the file"_s);
    QVERIFY(!raw->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 3)).center());
    QVERIFY(raw->isVisible());
    QTRY_COMPARE(raw->toPlainText(), u"alice,bob,AddSource_Type_Web,say \"hi\"<U+00A0>x·"_s);
    rows()->setCurrentIndex(rows()->model()->index(1, 0));
    QTRY_COMPARE(raw->toPlainText(), u"alice,carol,AddSource_Type_Web,fine"_s);
}

void TestImportPreview::aCellSpeaksItsFieldValueAndProblem()
{
    open(write(u"a.csv"_s,
               "From_Account,To_Account,AddSource,Somebody or other\nalice,bob,nineteenletters,x\n"));
    const auto spoken = [this](int column) {
        return rows()->model()->index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(1), u"To_Account, bob"_s);
    QVERIFY2(spoken(2).startsWith(u"AddSource, nineteenletters, "_s), qPrintable(spoken(2)));
    QCOMPARE(spoken(3), u"Somebody or other, not imported, x"_s);
}

void TestImportPreview::aCleanFileShowsFewThings()
{
    open(write(u"a.csv"_s, threeFriends));
    for (const QString &name : {u"Files"_s, u"Which rows of a repeated pair to keep"_s, u"Time zone"_s,
                                u"Order of day and month"_s, u"Meaning of whole numbers"_s, u"Problems"_s}) {
        const auto all = m_preview->findChildren<QWidget *>();
        const auto named = std::find_if(all.begin(), all.end(), [&name](const QWidget *widget) {
            return widget->accessibleName() == name;
        });
        QVERIFY2(named != all.end() && !(*named)->isVisible(), qPrintable(name));
    }
    QVERIFY(button(u"Add 3 rows"_s)->isDefault());
}

// --- for everybody

void TestImportPreview::everythingCanBeReachedWithTheKeyboardAndHasAName()
{
    open(write(u"a.csv"_s, "To_Account,Remark\nbob,Bob\n"));
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(m_preview->focusWidget());
        QTest::keyClick(m_preview->focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : m_preview->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy() || qobject_cast<QLabel *>(widget))
            continue;
        if (qobject_cast<QSpinBox *>(widget->parentWidget()))
            continue; // a part of it
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
        QVERIFY2(reached.contains(widget), qPrintable(widget->accessibleName()));
    }
}

void TestImportPreview::itFitsOnASmallScreen()
{
    open(write(u"a.csv"_s, "To_Account,Remark\nbob,Bob\n"));
    QSize least = m_preview->minimumSizeHint();
    QVERIFY2(least.width() <= 1000 && least.height() <= 600,
             qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    // With names of columns that nothing can be made of, and everything that can be opened open.
    open(write(u"b.csv"_s, "\xd5\xca\xba\xc5;\xba\xc3\xd3\xd1;x\nalice;bob;\"c\n"));
    for (const QString &more : {u"Other fields"_s, u"Show problems"_s, u"Raw line"_s}) {
        if (button(more)->isVisible())
            button(more)->click();
    }
    QCoreApplication::sendPostedEvents();
    least = m_preview->minimumSizeHint();
    QVERIFY2(least.width() <= 1000 && least.height() <= 600,
             qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
