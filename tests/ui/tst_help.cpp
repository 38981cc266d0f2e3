// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatapi/codes.h"
#include "ui/help/codesdialog.h"
#include "ui/help/guidewindow.h"
#include "words/language.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

using namespace Qt::StringLiterals;

/// Help that needs no network.
class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfTheGuideHasWordsAndItsPictures_data();
    void everyPageOfTheGuideHasWordsAndItsPictures();
    void aPageIsFoundByItsName();
    void everyCodeOfTheServiceHasAMeaningAndADoing();
    void aCodeIsFoundByNumberAndByWords();
};

void TestHelp::everyPageOfTheGuideHasWordsAndItsPictures_data()
{
    QTest::addColumn<words::Language>("language");
    for (const words::Language language : words::languages)
        QTest::newRow(qPrintable(words::languageCode(language))) << language;
}

void TestHelp::everyPageOfTheGuideHasWordsAndItsPictures()
{
    QFETCH(const words::Language, language);
    words::Speech speech;
    speech.speak(language);
    const QString own = u"-%1-"_s.arg(words::languageCode(language));
    int pictures = 0;
    for (const words::GuidePage &page : words::guidePages()) {
        QVERIFY(!page.title.isEmpty());
        QVERIFY(page.parts.size() >= 4);
        for (const words::GuidePart &part : page.parts) {
            QVERIFY(!part.text.isEmpty());
            if (part.kind != words::GuidePart::Kind::Picture)
                continue;
            ++pictures;
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                const QString path = u":/guide/%1-%2.png"_s.arg(part.picture, theme);
                QVERIFY2(path.contains(own) && !QImage(path).isNull(), qPrintable(path));
            }
        }
    }
    QVERIFY(pictures >= 3);
}

void TestHelp::aPageIsFoundByItsName()
{
    ui::GuideWindow guide;
    guide.showPage(u"connect"_s);
    QCOMPARE(guide.findChild<QListWidget *>()->currentItem()->text(), u"Connect to your app"_s);
    QVERIFY(guide.findChild<QTextBrowser *>()->toPlainText().contains(u"SDKAppID"_s));
}

void TestHelp::everyCodeOfTheServiceHasAMeaningAndADoing()
{
    ui::CodesDialog dialog;
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    QSet<int> shown;
    for (int row = 0; row < model->rowCount(); ++row) {
        shown.insert(model->index(row, 0).data().toInt());
        for (int column = 1; column < model->columnCount(); ++column)
            QVERIFY(!model->index(row, column).data().toString().isEmpty());
    }
    for (const chatapi::CodeRule &rule : chatapi::codeRules())
        QVERIFY(rule.code == 0 || shown.contains(rule.code));
}

void TestHelp::aCodeIsFoundByNumberAndByWords()
{
    ui::CodesDialog dialog;
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    dialog.lookFor(30003);
    QCOMPARE(model->rowCount(), 1);
    dialog.findChild<QLineEdit *>()->setText(u"too many friends"_s);
    QCOMPARE(model->rowCount(), 2);
    dialog.findChild<QLineEdit *>()->setText(u"no such words"_s);
    QCOMPARE(model->rowCount(), 0);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
