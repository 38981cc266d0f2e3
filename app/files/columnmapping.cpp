// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/columnmapping.h"

#include <QtCore/QHash>

#include <array>

namespace files {

namespace {

struct FieldNames {
    friends::Field field;
    const char *names; ///< UTF-8, simplified, separated by '|'
};

// The service's own names (From_Account, ...) are among them, simplified.
constexpr std::array<FieldNames, 8> knownNames{{
    {friends::Field::FromAccount,
     "fromaccount|from|fromid|fromuser|fromuserid|fromuseraccount|owner|ownerid|owneraccount|user|userid|"
     "useraccount|initiator|requester|"
     "发起方|发起方账号|发起方帐号|发起账号|发起帐号|发起人|发起方id|用户|用户id|用户账号|用户帐号|用户编号|"
     "我方账号|主账号|添加方|添加方账号|所属用户|所有者|"
     "發起方|發起方帳號|發起帳號|發起人|用戶|用戶id|用戶帳號|使用者|使用者id|使用者帳號|我方帳號|主帳號|"
     "擁有者|"
     "보낸계정|보내는계정|보낸사람|발신계정|요청계정|요청자|사용자|사용자id|사용자아이디|사용자계정|소유자|"
     "소유자id|유저|유저id|본인계정|"
     "ユーザー|ユーザーid|ユーザ|ユーザid|ユーザーアカウント|送信元|送信元アカウント|追加元アカウント|申請元|"
     "申請者|依頼元|所有者id|利用者|利用者id"},
    {friends::Field::ToAccount,
     "toaccount|to|toid|touser|touserid|touseraccount|friend|friendid|friendaccount|frienduser|frienduserid|"
     "friendaccountid|contact|contactid|"
     "buddy|buddyid|target|targetid|targetaccount|targetuser|targetuserid|"
     "好友|好友id|好友账号|好友帐号|好友用户id|好友编号|被添加方|被加方|被添加方账号|接收方|接收方账号|"
     "接收账号|对方|对方账号|对方帐号|对方id|目标账号|目标用户|目标用户id|朋友|朋友id|朋友账号|"
     "好友帳號|好友用戶id|被添加方帳號|接收方帳號|對方|對方帳號|對方id|目標帳號|目標用戶|朋友帳號|"
     "친구|친구id|친구아이디|친구계정|친구사용자id|받는계정|받은계정|받는사람|대상|대상계정|대상id|상대방|"
     "상대방계정|상대방id|상대계정|수신계정|"
     "友達|友だち|友達id|友だちid|友人|友人id|友達アカウント|友人アカウント|フレンド|フレンドid|相手|相手id|"
     "相手アカウント|宛先アカウント|送信先|送信先アカウント|追加先|対象アカウント"},
    {friends::Field::AddSource,
     "addsource|source|sourcetype|addsourcetype|addedfrom|addedvia|addedby|via|channel|friendsource|"
     "添加来源|来源|好友来源|加好友来源|来源渠道|添加渠道|渠道|添加方式|添加途径|"
     "添加來源|來源|好友來源|加好友來源|加入來源|新增來源|來源渠道|添加管道|"
     "추가경로|추가출처|추가소스|출처|소스|경로|친구추가경로|유입경로|"
     "追加元|追加ソース|ソース|追加経路|経路|流入元|流入経路|友達追加元|追加方法"},
    {friends::Field::Remark,
     "remark|remarks|remarkname|friendremark|friendremarks|note|notes|memo|alias|nickname|friendnickname|"
     "备注|备注名|备注名称|好友备注|好友备注名|备注信息|昵称|好友昵称|别名|"
     "備註|備註名|備註名稱|備注|好友備註|暱稱|好友暱稱|別名|"
     "비고|메모|별명|별칭|닉네임|친구메모|친구별명|친구비고|"
     "備考|備考名|メモ|ニックネーム|表示名|注記|あだ名"},
    {friends::Field::GroupName,
     "groupname|groupnames|group|groups|friendgroup|friendgroups|friendlist|friendlists|listname|list|lists|"
     "分组|分组名|分组名称|好友分组|好友分组名|所在分组|所属分组|组|组名|组别|"
     "分組|分組名|分組名稱|好友分組|所屬分組|群組|群組名稱|組別|"
     "그룹|그룹명|그룹이름|친구그룹|친구그룹명|친구목록|"
     "グループ|グループ名|友達グループ|友だちグループ|友達リスト|リスト名"},
    {friends::Field::AddWording,
     "addwording|wording|message|addmessage|addingmessage|requestmessage|friendrequestmessage|greeting|"
     "verificationmessage|"
     "附言|添加附言|好友附言|加好友附言|验证信息|验证消息|验证语|申请附言|申请信息|打招呼|招呼语|添加理由|"
     "驗證訊息|驗證信息|驗證語|申請附言|申請訊息|招呼語|"
     "인사말|추가메시지|친구요청메시지|친구추가메시지|요청메시지|추가문구|메시지|인증메시지|부가메시지|"
     "追加メッセージ|申請メッセージ|リクエストメッセージ|メッセージ|挨拶|ひとこと|一言"},
    {friends::Field::AddTime,
     "addtime|addedat|addedon|addedtime|addeddate|adddate|dateadded|timeadded|created|createdat|createtime|"
     "createdtime|creationtime|friendsince|"
     "添加时间|添加日期|加好友时间|好友添加时间|成为好友时间|创建时间|"
     "添加時間|添加日期時間|加好友時間|好友添加時間|加入時間|新增時間|創建時間|建立時間|"
     "추가시간|추가시각|추가일시|추가일|추가날짜|친구추가시간|친구추가일|등록일|등록일시|등록시간|생성일|"
     "생성일시|"
     "追加時間|追加日時|追加日|友達追加日時|登録日時|登録日|作成日時"},
    {friends::Field::RemarkTime,
     "remarktime|remarkedat|remarkdate|remarksettime|notetime|notedat|"
     "备注时间|备注日期|备注更新时间|备注修改时间|备注设置时间|"
     "備註時間|備註日期|備註更新時間|備注時間|"
     "비고시간|비고일시|비고날짜|메모시간|메모일시|별명설정시간|"
     "備考時間|備考日時|備考日|メモ日時|メモ時間"},
}};

/// Case, width, spaces and marks between words do not count.
QString simplified(QStringView name)
{
    const QString folded = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString result;
    for (const QChar c : folded) {
        const bool between = c.isSpace() || c == u'_' || c == u'-' || c == u'.' || c == u'*' || c == u':'
            || c == u'·' || c == QChar(0xFEFF);
        if (!between)
            result.append(c);
    }
    return result;
}

const QHash<QString, friends::Field> &fieldsByName()
{
    static const QHash<QString, friends::Field> fields = [] {
        QHash<QString, friends::Field> result;
        for (const FieldNames &known : knownNames) {
            for (const QString &name : QString::fromUtf8(known.names).split(u'|'))
                result.insert(simplified(name), known.field);
        }
        return result;
    }();
    return fields;
}

/// "tag sns custom level" is the tag Tag_SNS_Custom_level: what stands behind the prefix stays as it is.
std::optional<friends::Column> customColumn(QStringView name)
{
    const auto prefix = QLatin1String(friends::customTagPrefix.data(),
                                      static_cast<qsizetype>(friends::customTagPrefix.size()));
    const QString begin =
        name.first(std::min(name.size(), prefix.size())).toString().replace(u' ', u'_').replace(u'-', u'_');
    const QStringView keyword = name.sliced(std::min(name.size(), prefix.size()));
    if (begin.compare(prefix, Qt::CaseInsensitive) != 0 || keyword.isEmpty())
        return {};
    return friends::Column{friends::Field::CustomItem,
                           QByteArray(prefix.data(), prefix.size()) + keyword.toUtf8()};
}

} // namespace

std::optional<friends::Column> columnForHeader(QStringView name)
{
    const QStringView trimmed = name.trimmed();
    if (const std::optional<friends::Column> custom = customColumn(trimmed))
        return custom;
    const auto found = fieldsByName().constFind(simplified(trimmed));
    if (found == fieldsByName().cend())
        return {};
    return friends::Column{*found, {}};
}

std::optional<friends::Column> columnForField(QStringView name)
{
    return columnForHeader(name);
}

std::optional<MapEntry> readMapEntry(QStringView text, MapErrorKind *error)
{
    const auto fail = [error](MapErrorKind kind) {
        if (error != nullptr)
            *error = kind;
        return std::optional<MapEntry>();
    };
    const qsizetype at = text.lastIndexOf(u'=');
    if (at < 0)
        return fail(MapErrorKind::NoEqualsSign);
    if (at == 0)
        return fail(MapErrorKind::EmptyColumn);
    const QStringView field = text.sliced(at + 1).trimmed();
    MapEntry entry{text.first(at).toString(), {}};
    if (field.isEmpty())
        return entry;
    entry.column = columnForField(field);
    if (!entry.column)
        return fail(MapErrorKind::UnknownField);
    return entry;
}

namespace {

bool sameName(const QString &a, const QString &b)
{
    return a == b || a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The file's column that an override means: exactly so named, else with case and spaces around ignored; -1
/// for none.
qsizetype indexOfColumn(const QList<friends::SourceColumn> &columns, const QString &name)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).name == name)
            return i;
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (sameName(columns.at(i).name, name))
            return i;
    }
    return -1;
}

} // namespace

QList<friends::SourceColumn> mapColumns(const QList<QByteArray> &header, qsizetype count,
                                        const QList<MapEntry> &overrides)
{
    QList<friends::SourceColumn> columns;
    for (qsizetype i = 0; i < std::max(count, header.size()); ++i) {
        friends::SourceColumn column;
        if (i < header.size())
            column.name = QString::fromUtf8(header.at(i));
        column.named = !column.name.trimmed().isEmpty();
        if (column.named)
            column.column = columnForHeader(column.name);
        else
            column.name = QStringLiteral("Column %1").arg(i + 1);
        columns.append(column);
    }
    for (const MapEntry &entry : overrides) {
        const qsizetype index = indexOfColumn(columns, entry.fileColumn);
        if (index < 0)
            continue;
        for (friends::SourceColumn &other : columns) {
            if (entry.column && other.column == entry.column)
                other.column.reset();
        }
        columns[index].column = entry.column;
    }
    QList<friends::Column> taken;
    for (friends::SourceColumn &column : columns) {
        if (column.column && taken.contains(*column.column))
            column.column.reset();
        else if (column.column)
            taken.append(*column.column);
    }
    return columns;
}

QList<MapEntry> unusedOverrides(const QList<friends::SourceColumn> &columns, const QList<MapEntry> &overrides)
{
    QList<MapEntry> unused;
    for (const MapEntry &entry : overrides) {
        if (indexOfColumn(columns, entry.fileColumn) < 0)
            unused.append(entry);
    }
    return unused;
}

} // namespace files
