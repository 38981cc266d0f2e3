// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/storedrows.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace importing;
using namespace Qt::StringLiterals;
using friends::Column;
using friends::Field;

namespace {

const Column from{Field::FromAccount, {}};
const Column to{Field::ToAccount, {}};
const Column source{Field::AddSource, {}};

std::shared_ptr<friends::Block> block(const QString &file, const QList<friends::SourceColumn> &columns,
                                      const QByteArray &addSource)
{
    friends::Layout layout;
    layout.columns = columns;
    if (!addSource.isEmpty())
        layout.defaults = {{source, addSource}};
    return std::make_shared<friends::Block>(layout, file);
}

SourceRow add(friends::Block &block, quint32 number, quint32 line,
              std::initializer_list<std::string_view> cells)
{
    return {number, block.append(line, std::vector<std::string_view>(cells))};
}

StoredRows throughJournal(const QString &dir, const RunInput &input)
{
    RunHead head;
    head.runId = newRunId();
    head.started = QDateTime::currentDateTimeUtc();
    head.rows = static_cast<qint64>(input.rows.size());
    if (std::holds_alternative<QString>(Journal::create(dir, head, input, makePlan(input))))
        return {};
    auto read = readStoredRows(Journal::path(dir, head.runId));
    return std::holds_alternative<QString>(read) ? StoredRows() : std::get<StoredRows>(std::move(read));
}

} // namespace

/// Rows that come back out of a journal are the rows that went in.
class TestStoredRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStoodForAMissingCellStandsForItAgain()
    {
        const QTemporaryDir dir;
        RunInput input;
        auto file = block(u"november.csv"_s, {{u"who"_s, from}, {u"whom"_s, to}}, "AddSource_Type_Web");
        input.rows = {add(*file, 0, 2, {"alice", "bob"})};
        input.blocks = {file};
        const StoredRows stored = throughJournal(dir.path(), input);
        QCOMPARE(stored.records.size(), 1U);
        QCOMPARE(stored.records[0].rowState(), friends::State::Ready);
        QCOMPARE(stored.block->field(stored.records[0].place, source), "AddSource_Type_Web");
        QCOMPARE(stored.block->source(), u"november.csv"_s);
        QCOMPARE(stored.block->layout().columns.first().name, u"who"_s);
    }

    void rowsOfSeveralSourcesKeepWhatIsTheirs()
    {
        const QTemporaryDir dir;
        RunInput input;
        auto file =
            block(u"a.csv"_s, {{u"From_Account"_s, from}, {u"To_Account"_s, to}}, "AddSource_Type_Web");
        auto typed = block({}, {{u"To_Account"_s, to}, {u"From_Account"_s, from}, {u"AddSource"_s, source}},
                           "AddSource_Type_Fill");
        input.rows = {add(*file, 0, 2, {"alice", "bob"}), add(*typed, 1, 0, {"carol", "alice", ""}),
                      add(*typed, 1, 0, {"dave", "alice", "AddSource_Type_Own"})};
        input.blocks = {file, typed};
        const StoredRows stored = throughJournal(dir.path(), input);
        QStringList sources;
        for (const friends::Record &record : stored.records) {
            QCOMPARE(record.rowState(), friends::State::Ready);
            QCOMPARE(stored.block->field(record.place, from), "alice");
            const std::string_view text = stored.block->field(record.place, source);
            sources += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        QCOMPARE(sources,
                 (QStringList{u"AddSource_Type_Web"_s, u"AddSource_Type_Fill"_s, u"AddSource_Type_Own"_s}));
        QVERIFY(stored.block->source().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoredRows)
#include "tst_storedrows.moc"
