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
        QCOMPARE(stored.blocks[0]->field(stored.records[0].place, source), "AddSource_Type_Web");
        QCOMPARE(stored.blocks[0]->source(), u"november.csv"_s);
        QCOMPARE(stored.blocks[0]->layout().columns.first().name, u"who"_s);
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
            QCOMPARE(stored.blocks[record.block]->field(record.place, from), "alice");
            const std::string_view text = stored.blocks[record.block]->field(record.place, source);
            sources += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        QCOMPARE(sources,
                 (QStringList{u"AddSource_Type_Web"_s, u"AddSource_Type_Fill"_s, u"AddSource_Type_Own"_s}));
        QCOMPARE(stored.blocks.size(), 2U);
        QCOMPARE(stored.blocks[0]->source(), u"a.csv"_s);
        QVERIFY(stored.blocks[1]->source().isEmpty());
    }

    void everyRowLeadsBackToItsFileAndLine()
    {
        const QTemporaryDir dir;
        RunInput input;
        const QList<friends::SourceColumn> columns{{u"From_Account"_s, from}, {u"To_Account"_s, to}};
        auto north = block(u"north/november.csv"_s, columns, "AddSource_Type_Web");
        auto corrected = block(u"north/november.csv"_s, columns, "AddSource_Type_Web");
        auto south = block(u"south/november.csv"_s, columns, "AddSource_Type_Web");
        input.rows = {add(*south, 2, 3, {"alice", "dave"}), add(*corrected, 1, 2, {"alice", "bob"}),
                      add(*north, 0, 3, {"alice", "carol"}), add(*south, 2, 2, {"bert", "dave"})};
        input.blocks = {north, corrected, south};
        const StoredRows stored = throughJournal(dir.path(), input);
        friends::Table table;
        friends::Change change = table.prepareImport(stored.blocks, stored.records, false);
        QVERIFY(table.apply(change));
        QList<std::pair<QString, quint32>> origins;
        for (quint32 row = 0; row < table.rowCount(); ++row)
            origins += table.origin(row);
        const QString n = u"north/november.csv"_s;
        const QString s = u"south/november.csv"_s;
        QCOMPARE(origins, (QList<std::pair<QString, quint32>>{{n, 2}, {n, 3}, {s, 2}, {s, 3}}));
        QCOMPARE(table.string(0, to), u"bob"_s);
        QCOMPARE(table.string(3, from), u"alice"_s);
    }
};

QTEST_GUILESS_MAIN(TestStoredRows)
#include "tst_storedrows.moc"
