// SPDX-License-Identifier: GPL-3.0-or-later
// What a service that means harm says about a row is plain visible text wherever the window shows it.
#include "friends/table.h"
#include "ui/edithistory.h"
#include "ui/tablemodel.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace {

const QByteArray nasty = "\x1b[2J\x1b]0;owned\x07 \xe2\x80\xaegnp \xe2\x81\xa6x \xc2\x9b"
                         "31m\r\nline <script>&<img src=x>";

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (c != u'\n' && (category == QChar::Other_Control || category == QChar::Other_Format))
            return false;
    }
    return true;
}

} // namespace

class TestHostileAnswersUi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableShowsThemAsTheyAre_data();
    void theTableShowsThemAsTheyAre();
};

void TestHostileAnswersUi::theTableShowsThemAsTheyAre_data()
{
    QTest::addColumn<int>("cause");
    QTest::newRow("ResultInfo") << static_cast<int>(friends::Cause::Row);
    QTest::newRow("ErrorInfo") << static_cast<int>(friends::Cause::Request);
}

void TestHostileAnswersUi::theTableShowsThemAsTheyAre()
{
    QFETCH(int, cause);
    friends::Table table;
    ui::EditHistory history{table};
    ui::TableModel model{table};
    const friends::NewRow row{{{friends::Field::FromAccount, {}}, "alice"},
                              {{friends::Field::ToAccount, {}}, "bob"},
                              {{friends::Field::AddSource, {}}, "AddSource_Type_Android"}};
    history.push(table.prepareInsert(friends::ChangeKind::AddingRows, 0, std::array{row}));
    const auto tracker = table.beginRun({0});
    friends::Outcome refused;
    refused.cause = static_cast<friends::Cause>(cause);
    refused.code = 39999; // not in the catalog: the service's own words are shown
    refused.httpStatus = 200;
    refused.attempts = 1;
    refused.info = nasty;
    table.applyUpdates(*tracker, std::vector{friends::RowUpdate{0, friends::State::Failed, 0}}, {refused});
    int shown = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const Qt::ItemDataRole role :
             {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
            const QString text = model.index(0, column).data(role).toString();
            QVERIFY2(isPlain(text), qPrintable(text));
            shown += int(text.contains(u"owned"_s));
            if (role == Qt::ToolTipRole)
                QVERIFY2(!text.contains(u"<script>"_s) && !text.contains(u"<img"_s), qPrintable(text));
        }
    }
    QVERIFY(shown > 0); // it is not hidden either
}

QTEST_MAIN(TestHostileAnswersUi)

#include "tst_hostileanswers.moc"
