// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/columnmapping.h"

#include <QtTest/QtTest>

using files::MapEntry;
using friends::Column;
using friends::Field;

class TestColumnMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatPeopleCallTheFields_data();
    void knowsWhatPeopleCallTheFields();
    void namesThatCanMeanMoreAreLeftAlone();
    void customTagsKeepTheirWholeName();
    void oneFieldIsFedByOneColumn();
    void whatAPersonMapsWins();
    void columnsWithoutANameAreNumbered();
    void withoutAHeaderNothingIsMappedUnasked();
    void readsMapArguments();
    void overridesThatMatchNothingAreTold();
};

void TestColumnMapping::knowsWhatPeopleCallTheFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("field");
    const auto add = [](const char *name, Field field) {
        QTest::newRow(name) << QString::fromUtf8(name) << static_cast<int>(field);
    };
    for (const Field field : friends::plainFields)
        add(std::string(friends::fieldName(field)).c_str(), field);
    for (const char *name :
         {"from account", "FROM-ACCOUNT", "fromAccount", " From_Account ", "Owner", "user id", "发起方",
          "用户ID", "用户id", "發起方", "보낸 계정", "사용자 ID", "ユーザーID"})
        add(name, Field::FromAccount);
    for (const char *name : {"to_account", "TO ACCOUNT", "friend", "Friend ID", "好友ID", "好友 id",
                             "好友账号", "好友帳號", "친구", "친구 ID", "友達ID", "フレンド"})
        add(name, Field::ToAccount);
    for (const char *name : {"add source", "Source", "添加来源", "添加來源", "추가 경로", "追加元"})
        add(name, Field::AddSource);
    for (const char *name : {"remarks", "Note", "备注", "好友备注", "備註", "비고", "메모", "備考"})
        add(name, Field::Remark);
    for (const char *name : {"Group", "groups", "group_name", "分组", "分組", "그룹", "グループ"})
        add(name, Field::GroupName);
    for (const char *name : {"add wording", "附言", "验证信息", "인사말", "追加メッセージ"})
        add(name, Field::AddWording);
    for (const char *name :
         {"Add Time", "added_at", "添加时间", "添加時間", "추가 시간", "追加日時", "ＡｄｄＴｉｍｅ"})
        add(name, Field::AddTime);
    for (const char *name : {"remark time", "备注时间", "備註時間", "비고 시간", "備考日時"})
        add(name, Field::RemarkTime);
}

void TestColumnMapping::knowsWhatPeopleCallTheFields()
{
    QFETCH(QString, name);
    QFETCH(int, field);
    const std::optional<Column> column = files::columnForHeader(name);
    QVERIFY(column);
    QCOMPARE(static_cast<int>(column->field), field);
}

void TestColumnMapping::namesThatCanMeanMoreAreLeftAlone()
{
    for (const char *name : {"", "id", "name", "account", "time", "date", "comment", "status", "Result",
                             "账号", "名称", "이름", "名前"})
        QVERIFY2(!files::columnForHeader(QString::fromUtf8(name)), name);
}

void TestColumnMapping::customTagsKeepTheirWholeName()
{
    QCOMPARE(files::columnForHeader(u"Tag_SNS_Custom_Level"),
             (Column{Field::CustomItem, "Tag_SNS_Custom_Level"}));
    QCOMPARE(files::columnForHeader(u"tag_sns_custom_Level"),
             (Column{Field::CustomItem, "Tag_SNS_Custom_Level"}));
    QVERIFY(!files::columnForHeader(u"Tag_SNS_Custom_"));
}

void TestColumnMapping::oneFieldIsFedByOneColumn()
{
    const auto columns = files::mapColumns({"To_Account", "friend", "Remark"}, 3);
    QCOMPARE(columns.at(0).column, (Column{Field::ToAccount, {}}));
    QVERIFY(!columns.at(1).column);
    QCOMPARE(columns.at(2).column, (Column{Field::Remark, {}}));
}

void TestColumnMapping::whatAPersonMapsWins()
{
    const QList<MapEntry> overrides{{QStringLiteral("friend"), Column{Field::ToAccount, {}}},
                                    {QStringLiteral("Remark"), {}}};
    const auto columns = files::mapColumns({"To_Account", "friend", "Remark"}, 3, overrides);
    QVERIFY(!columns.at(0).column);
    QCOMPARE(columns.at(1).column, (Column{Field::ToAccount, {}}));
    QVERIFY(!columns.at(2).column);
}

void TestColumnMapping::columnsWithoutANameAreNumbered()
{
    const auto columns = files::mapColumns({"Remark", " ", "x"}, 4);
    QCOMPARE(columns.at(1).name, QStringLiteral("Column 2"));
    QCOMPARE(columns.at(3).name, QStringLiteral("Column 4"));
}

void TestColumnMapping::withoutAHeaderNothingIsMappedUnasked()
{
    const auto columns =
        files::mapColumns({}, 2, {{QStringLiteral("Column 2"), Column{Field::ToAccount, {}}}});
    QCOMPARE(columns.size(), 2);
    QVERIFY(!columns.at(0).column);
    QCOMPARE(columns.at(1).column, (Column{Field::ToAccount, {}}));
}

void TestColumnMapping::readsMapArguments()
{
    QCOMPARE(files::readMapEntry(u"Notes=Remark"),
             (MapEntry{QStringLiteral("Notes"), Column{Field::Remark, {}}}));
    QCOMPARE(files::readMapEntry(u"a=b=remark"),
             (MapEntry{QStringLiteral("a=b"), Column{Field::Remark, {}}}));
    QCOMPARE(files::readMapEntry(u"Notes="), (MapEntry{QStringLiteral("Notes"), {}}));
    files::MapErrorKind error{};
    QVERIFY(!files::readMapEntry(u"Notes", &error));
    QCOMPARE(error, files::MapErrorKind::NoEqualsSign);
    QVERIFY(!files::readMapEntry(u"=Remark", &error));
    QCOMPARE(error, files::MapErrorKind::EmptyColumn);
    QVERIFY(!files::readMapEntry(u"Notes=Nothing", &error));
    QCOMPARE(error, files::MapErrorKind::UnknownField);
}

void TestColumnMapping::overridesThatMatchNothingAreTold()
{
    const QList<MapEntry> overrides{{QStringLiteral("nobody"), Column{Field::ToAccount, {}}},
                                    {QStringLiteral("REMARK"), {}}};
    const auto columns = files::mapColumns({"Remark"}, 1, overrides);
    QCOMPARE(files::unusedOverrides(columns, overrides), (QList<MapEntry>{overrides.first()}));
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
