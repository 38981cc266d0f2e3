#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes well-formed files in many dialects and encodings from a seed, reads them with Python's csv module and with
csvdump, and compares every cell.

    pythoncsv.py CSVDUMP COUNT SEED [--detect] [--keep FOLDER]

Without --detect the dialect is told to both sides: the reader must agree on every file. With --detect csvdump finds
encoding and dialect out by itself; the last line says how many files it read alike. Exit status 1 when a file of the
first kind differs, or more than 2 % of the second kind do.
"""
import csv
import io
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

WORDS = ("alice bob carol dave erin frank grace heidi ivan judy mallory oscar peggy trent victor walter "
         "Friends Work Family School group remark note hello thanks").split()
CHINESE = ["小明", "好友", "同事", "家人", "老师", "你好，我是小王", "北京市海淀区", "客户经理", "张伟", "李娜", "王芳", "刘洋"]
TRADITIONAL = ["臺灣", "好友", "同事", "備註說明", "陳小姐", "資訊部門", "聯絡人", "電話號碼"]
KOREAN = ["친구", "회사 동료", "가족", "안녕하세요", "김철수", "이영희", "서울특별시", "학교 선배"]
JAPANESE = ["友達", "こんにちは", "東京都", "メモ", "家族", "ありがとう", "カタカナ", "会社の同僚"]
LATIN = ["café", "Müller", "señor", "façade", "crème brûlée", "über", "naïve", "Ångström"]
CYRILLIC = ["привет", "друзья", "Москва", "работа", "семья", "Иван Петров", "заметка"]

ENCODINGS = {
    "utf-8": (CHINESE + KOREAN + LATIN, "UTF-8"), "utf-8-sig": (CHINESE + KOREAN, "UTF-8"),
    "utf-16-le": (CHINESE + LATIN, "UTF-16LE"), "utf-16-be": (KOREAN + LATIN, "UTF-16BE"),
    "utf-16": (CHINESE + LATIN, "UTF-16LE"), "utf-32-le": (CHINESE, "UTF-32LE"),
    "gb18030": (CHINESE, "GB18030"), "big5": (TRADITIONAL, "Big5"), "cp949": (KOREAN, "windows-949"),
    "shift_jis": (JAPANESE, "Shift_JIS"), "euc_jp": (JAPANESE, "EUC-JP"), "cp1252": (LATIN, "windows-1252"),
    "cp1251": (CYRILLIC, "windows-1251"), "koi8_r": (CYRILLIC, "KOI8-R"), "ascii": ([], "UTF-8"),
}
DELIMITERS = [",", ",", ",", ";", ";", "\t", "\t", "|", ":", "^", "~"]


def cell(rng, extra, special):
    kind = rng.random()
    if kind < 0.25:
        return rng.choice(WORDS) + str(rng.randrange(1000))
    if kind < 0.40 and extra:
        return rng.choice(extra)
    if kind < 0.50:
        return str(rng.randrange(10 ** rng.randrange(1, 12)))
    if kind < 0.58:
        return f"20{rng.randrange(10, 27):02}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
    if kind < 0.63:
        return ""
    if kind < 0.80:
        return " ".join(rng.choice(WORDS + extra) for _ in range(rng.randrange(1, 5)))
    if kind < 0.84:
        return f"{rng.randrange(1000)}.{rng.randrange(100):02}"
    return "".join(rng.choice([rng.choice(WORDS), rng.choice(special), " "]) for _ in range(rng.randrange(1, 6)))


def make(rng, folder, number):
    encoding = rng.choice(list(ENCODINGS))
    extra, name = ENCODINGS[encoding]
    delimiter = rng.choice(DELIMITERS)
    quote = rng.choice(['"', '"', '"', "'"])
    ending = rng.choice(["\n", "\r\n", "\r"])
    quoting = rng.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
    backslash = rng.random() < 0.2
    inner = ["\n", "\r\n", "\r"] if quoting == csv.QUOTE_ALL or ending == "\r\n" else [ending]
    special = [delimiter, quote, *inner, quote + quote, delimiter + quote, "|", ";", ",", "\\", "'", ":"]
    if backslash:
        special = [delimiter, quote, *inner, "\\", quote + delimiter]
    columns = rng.randrange(2, 10)
    rows = [[f"{rng.choice(WORDS)}_{i}" for i in range(columns)]]
    rows += [[cell(rng, extra, special) for _ in range(columns)] for _ in range(rng.randrange(3, 60))]
    arguments = dict(delimiter=delimiter, quotechar=quote, quoting=quoting, doublequote=not backslash,
                     escapechar="\\" if backslash else None)
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=ending, **arguments).writerows(rows)
    text = text.getvalue()
    if rng.random() < 0.2 and text.endswith(ending):
        text = text[:-len(ending)]
    path = Path(folder) / f"{number:05}_{encoding}.csv"
    path.write_bytes(text.encode(encoding))
    expected = [row for row in csv.reader(io.StringIO(text, newline=""), **arguments) if row]
    hint = "\x1f".join([str(path), delimiter, quote, "backslash" if backslash else "", name])
    return path, hint, expected, (name, delimiter, quote, backslash)


def main():
    dump, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    detect = "--detect" in sys.argv
    csv.field_size_limit(10 ** 9)
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as temporary:
        folder = sys.argv[sys.argv.index("--keep") + 1] if "--keep" in sys.argv else temporary
        Path(folder).mkdir(exist_ok=True)
        made = [make(rng, folder, i) for i in range(count)]
        names = "\n".join(str(m[0]) if detect else m[1] for m in made) + "\n"
        run = subprocess.run([dump, "--cells"] + ([] if detect else ["--header"]), input=names.encode(), capture_output=True, check=True)
        results = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert len(results) == count, f"{len(results)} results for {count} files"
    different = 0
    for (path, _, expected, dialect), result in zip(made, results):
        problems = [] if detect else result["problems"]
        if result.get("cells") == expected and not problems:
            continue
        different += 1
        if different <= 15:
            cells = result.get("cells") or []
            at = next((i for i, (a, b) in enumerate(zip(cells, expected)) if a != b), min(len(cells), len(expected)))
            print(path.name, dialect, "read as", result["encoding"], repr(result["delimiter"]), result["quote"], result["escape"],
                  "skip", result["skip"], "comment", result["comment"], "error", result["error"], problems[:3])
            print("   row", at, "expected", expected[at:at + 1], "got", cells[at:at + 1])
    print(f"{count - different} of {count} files alike")
    sys.exit(different > (count * 0.02 if detect else 0))


main()
