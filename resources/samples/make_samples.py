#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample files of this folder, the same ones every time: friends.csv (UTF-8, commas) and
friends-gb18030.csv (the same kind of rows as a spreadsheet in Shanghai saves them). Everybody in them is made up.
Usage: make_samples.py [FOLDER]"""

import csv
import datetime
import io
import pathlib
import random
import sys

COLUMNS = [
    "From_Account",
    "To_Account",
    "AddSource",
    "Remark",
    "RemarkTime",
    "GroupName",
    "AddWording",
    "AddTime",
    "Tag_SNS_Custom_Level",
    "Tag_SNS_Custom_City",
]
CHINESE_HEADER = ["主账号", "好友账号", "来源", "备注", "备注时间", "分组", "附言", "添加时间"]

# UserIDs that begin like this are refused by the sandbox (app/sandbox/rehearsal.h), and how many of each there are.
REFUSED = [
    ("missing_", 12),  # 30003: the account does not exist
    ("otherfull_", 6),  # 30014: the other side is at its friend limit
    ("words_", 5),  # 30005: a field holds sensitive words
    ("filtered_", 3),  # 80001: the content filter
    ("full_", 2),  # 30010: From_Account is at its friend limit
    ("lists_", 2),  # 30011: From_Account is at its friend-list limit
    ("flaky_", 3),  # 30006 twice, then all right: heals without a person
]

# Who has friends imported: the account, its language, and how many rows.
OWNERS = [
    ("care.shanghai", "zh", 196),
    ("care.beijing", "zh", 179),
    ("care.shenzhen", "zh", 131),
    ("care.seoul", "ko", 148),
    ("care.busan", "ko", 92),
    ("care.tokyo", "ja", 96),
    ("care.osaka", "ja", 54),
    ("care.singapore", "en", 108),
    ("care.london", "en", 76),
    ("vip_desk", "zh", 61),
    ("vip_desk_kr", "ko", 37),
    ("ops lead", "en", 21),
]

SURNAMES = {
    "zh": "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 欧阳 司马".split(),
    "ko": "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황".split(),
    "ja": "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 斎藤".split(),
    "en": "Smith Jones Taylor Brown Tan Lim Evans Wilson Patel Murphy O'Neill Clarke".split(),
}
GIVEN = {
    "zh": "伟 芳 娜 敏 静 丽 强 磊 军 洋 艳 勇 杰 娟 涛 明 超 秀英 建国 子涵 浩然 雨桐 一诺 思远".split(),
    "ko": "민준 서연 도윤 지우 서준 하은 예준 지민 수빈 현우 유진 은지 태현 소영".split(),
    "ja": "翔太 美咲 大輔 陽菜 健一 さくら 拓也 結衣 直樹 葵 蓮 ひなた".split(),
    "en": "Alice Ben Chloe Daniel Emma Farid Grace Hannah Ivan Joanna Kevin Mei Noah Olivia Priya Sam".split(),
}
LATIN = {
    "zh": "wei fang na min jing li qiang lei jun yang yan yong jie juan tao ming chao zihan haoran yutong".split(),
    "ko": "minjun seoyeon doyun jiwoo seojun haeun yejun jimin subin hyunwoo yujin eunji taehyun".split(),
    "ja": "shota misaki daisuke hina kenichi sakura takuya yui naoki aoi ren hinata".split(),
    "en": "alice ben chloe daniel emma farid grace hannah ivan joanna kevin mei noah olivia priya sam".split(),
}
NOTES = {
    "zh": ["老客户", "VIP", "下单前联系", "周末回访", "介绍人：陈姐", "发票抬头已存", "😊 很好沟通"],
    "ko": ["단골", "VIP", "저녁에 연락", "환불 문의", "소개: 박 과장님", "배송지 변경"],
    "ja": ["常連", "VIP", "午後に連絡", "紹介：田中様", "返品対応中", "領収書は会社名で"],
    "en": ["regular", "VIP", "call after six", "referred by Grace", "wholesale", "prefers e-mail"],
}
GROUPS = {
    "zh": ["老客户", "新客户", "VIP", "华东", "华南", "批发", "售后", "家人朋友"],
    "ko": ["단골", "신규", "VIP", "도매", "서울", "부산"],
    "ja": ["常連", "新規", "VIP", "法人", "関西"],
    "en": ["Friends", "Regulars", "New", "VIP", "Wholesale", "Work"],
}
WORDINGS = {
    "zh": ["您好，我是客服小李。", "您好！\n有任何问题请随时联系我们。", "双十一活动咨询", "感谢您的订单，祝您生活愉快！"],
    "ko": ["안녕하세요, 고객센터입니다.", "주문해 주셔서 감사합니다.\n문의 사항은 언제든지 연락 주세요.", "배송 안내드립니다."],
    "ja": ["こんにちは、カスタマーセンターです。", "ご注文ありがとうございます。\nお気軽にお問い合わせください。"],
    "en": ["Hello, this is customer care.", "Thank you for your order, we are here to help.", 'You asked for "the blue one":\nit is back.'],
}
CITIES = {
    "zh": ["上海", "北京", "深圳", "杭州", "成都", "广州", "西安"],
    "ko": ["서울", "부산", "인천", "대구", "수원"],
    "ja": ["東京", "大阪", "横浜", "京都", "名古屋"],
    "en": ["Singapore", "London", "Manchester", "Penang", "Edinburgh"],
}
SOURCES = ["Android"] * 8 + ["iOS"] * 6 + ["Web"] * 3 + ["WeChat"] * 3 + ["Phone", "QRcode", "Search", "CRM"]
FIRST_DAY = datetime.datetime(2021, 3, 1, tzinfo=datetime.timezone.utc)


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.used = set()

    def pick(self, choices):
        return choices[int(self.random.random() * len(choices))]

    def number(self, first, last):
        return first + int(self.random.random() * (last - first + 1))

    def chance(self, share):
        return self.random.random() < share

    def account(self, language):
        while True:
            name = self.pick(LATIN[language])
            account = self.pick(
                [
                    f"user_{self.number(100000, 999999)}",
                    f"user_{self.number(100000, 999999)}",
                    f"{name}{self.number(60, 99)}{self.number(10, 99)}",
                    f"{name}.{self.pick(LATIN[language])}{self.number(1, 99)}",
                    f"wx_{self.number(16 ** 7, 16 ** 8 - 1):08x}",
                    f"m-{self.number(1000000, 9999999)}",
                ]
            )
            if account not in self.used:
                self.used.add(account)
                return account

    def remark(self, language):
        if language == "en":
            name = f"{self.pick(GIVEN['en'])} {self.pick(SURNAMES['en'])}"
        elif language == "ja":
            name = f"{self.pick(SURNAMES['ja'])} {self.pick(GIVEN['ja'])}"
        else:
            name = self.pick(SURNAMES[language]) + self.pick(GIVEN[language])
        if self.chance(0.18):
            return f"{name}, {self.pick(NOTES[language])}"
        if self.chance(0.08):
            return f"{name}（{self.pick(NOTES[language])}）"
        if self.chance(0.03):
            return f'{name} "{self.pick(GIVEN["en"])}"'
        if self.chance(0.02):
            return f"{name}\n{self.pick(NOTES[language])}"
        return name

    def groups(self, language):
        count = self.pick([0, 1, 1, 1, 1, 2, 2, 3])
        chosen = []
        while len(chosen) < count:
            group = self.pick(GROUPS[language])
            if group not in chosen:
                chosen.append(group)
        return "|".join(chosen)

    def time(self, moment):
        if self.chance(0.55):
            return str(int(moment.timestamp()))
        if self.chance(0.5):
            return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
        return moment.strftime("%Y-%m-%d") if self.chance(0.6) else f"{moment.year}/{moment.month}/{moment.day} 9:{moment:%M}"

    def row(self, owner, language):
        added = FIRST_DAY + datetime.timedelta(minutes=self.number(0, 2_500_000))
        noted = added + datetime.timedelta(minutes=self.number(1, 90_000))
        remark = self.remark(language) if self.chance(0.9) else ""
        return {
            "From_Account": owner,
            "To_Account": self.account(language),
            "AddSource": "AddSource_Type_" + self.pick(SOURCES),
            "Remark": remark,
            "RemarkTime": self.time(noted) if remark and self.chance(0.7) else "",
            "GroupName": self.groups(language),
            "AddWording": self.pick(WORDINGS[language]) if self.chance(0.35) else "",
            "AddTime": self.time(added) if self.chance(0.9) else "",
            "Tag_SNS_Custom_Level": str(self.number(1, 9)) if self.chance(0.8) else "",
            "Tag_SNS_Custom_City": self.pick(CITIES[language]) if self.chance(0.6) else "",
        }

    def places(self, rows, count):
        """Different rows, spread over all of them; never one that was handed out before."""
        free = [row for row in rows if "taken" not in row]
        chosen = []
        for index in range(count):
            row = free[(index * len(free) + self.number(0, len(free) - 1)) // count]
            row["taken"] = True
            chosen.append(row)
        return chosen


def make_rows(maker):
    """Rows in runs of a few for one account, as several people's lists put together."""
    left = {owner: count for owner, _, count in OWNERS}
    languages = {owner: language for owner, language, _ in OWNERS}
    rows = []
    while left:
        owner = maker.pick(sorted(left))
        for _ in range(min(left[owner], maker.number(3, 40))):
            rows.append(maker.row(owner, languages[owner]))
            left[owner] -= 1
        if left[owner] == 0:
            del left[owner]
    return rows


def add_refusals(maker, rows):
    for prefix, count in REFUSED:
        for row in maker.places(rows, count):
            row["To_Account"] = (prefix + row["To_Account"])[:32]


def add_problems(maker, rows):
    """Rows that the rules of the service do not allow, and some that only earn a warning."""
    changes = [
        # errors
        {"Remark": "客户说：请在每个工作日的下午三点以后再联系，上午都在开会，周末可以随时打电话，如果没有人接就发短信"},
        {"Remark": "매주 월요일 오전에 정기 배송을 받으시는 고객님이며 부재 시에는 경비실에 맡겨 달라고 하셨습니다 꼭 확인해 주세요"},
        {"Remark": "Asked us three times for a refund of the order from last winter; promised to send the receipt, has not yet"},
        {"To_Account": ""},
        {"To_Account": ""},
        {"To_Account": ""},
        {"From_Account": ""},
        {"AddSource": ""},
        {"AddSource": "AddSource_Type_"},
        {"AddSource": "AddSource_Type_Application"},
        {"AddSource": "QR-code"},
        {"AddTime": "31.02.2024"},
        {"AddTime": "yesterday"},
        {"AddTime": "2024-13-01"},
        {"RemarkTime": "-1"},
        {"RemarkTime": "Nov 3rd"},
        {"GroupName": "去年双十一活动加的客户名单以及他们的朋友"},
        {"GroupName": "Friends|People we met at the spring fair"},
        {"To_Account": "user_4417_imported_from_the_old_system"},
        {"To_Account": "customer-0000000000000000000000000093"},
        # warnings
        {"AddSource": "Android"},
        {"AddSource": "iOS"},
        {"AddSource": "Web"},
        {"AddTime": "1700000000000"},
        {"To_Account": " user_220417"},
        {"To_Account": "小明2024"},
    ]
    for row, change in zip(maker.places(rows, len(changes)), changes):
        row.update(change)
    same = maker.places(rows, 1)[0]
    same["To_Account"] = same["From_Account"]
    for original in maker.places(rows, 5):
        again = dict(original, Remark=original["Remark"] or "?")
        rows.insert(min(len(rows), rows.index(original) + maker.number(2, 60)), again)


def as_csv(header, lines, delimiter, line_end):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=line_end)
    writer.writerow(header)
    writer.writerows(lines)
    return text.getvalue()


def make_friends():
    maker = Maker(20261122)
    rows = make_rows(maker)
    add_refusals(maker, rows)
    add_problems(maker, rows)
    lines = [[row[column] for column in COLUMNS] for row in rows]
    return as_csv(COLUMNS, lines, ",", "\r\n").encode("utf-8-sig")


def make_gb18030():
    maker = Maker(4)
    rows = [maker.row(owner, "zh") for owner in ("care.hangzhou", "care.chengdu") for _ in range(60)]
    lines = [[row[column] for column in COLUMNS[: len(CHINESE_HEADER)]] for row in rows]
    return as_csv(CHINESE_HEADER, lines, ";", "\r\n").encode("gb18030")


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent
    (folder / "friends.csv").write_bytes(make_friends())
    (folder / "friends-gb18030.csv").write_bytes(make_gb18030())
