#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tables as people and old systems spoil them, from a seed (among them likenesses of the kinds that are met in
published collections), and counts for how many csvdump finds the delimiter
and the quote.

    dialects.py CSVDUMP COUNT SEED [FLOOR] [--keep FOLDER]

Prints the share for each kind of file and over all; exit status 1 when the share over all is below FLOOR.
"""
import collections
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

FIRST = "John Mary Li Wei Ana José Olga Peter Jürgen Chloé Minjun Yuki Omar Fatima Lars Ingrid Paul Nora Sam Zoë".split()
LAST = "Smith O'Brien Garcia Müller Kim Tanaka D'Angelo Nguyen Brown van-Dyk Ivanov Rossi Silva Novak Weber Jones".split()
NOUN = ("report table sensor invoice order customer street river mountain engine window paper coffee bread music letter "
        "history price quality station airport garden school winter summer bottle market village").split()
VERB = "is was has shows needs gives holds makes keeps takes finds sends".split()
CITY = ["Berlin", "New York", "São Paulo", "Paris", "Tokyo", "Los Angeles", "Seoul", "北京", "Rio de Janeiro", "Lyon"]


def sentence(rng, low=3, high=14, commas=0.2):
    words = []
    for _ in range(rng.randrange(low, high)):
        word = rng.choice(NOUN if rng.random() < 0.6 else VERB)
        if rng.random() < commas:
            word += rng.choice([",", ",", ";", ":", "."])
        words.append(word)
    return " ".join(words).capitalize() + rng.choice(["", ".", "!"])


def apostrophes(rng):
    return rng.choice(["don't stop", "l'eau d'hiver", "it's 5 o'clock", "the '90s", "rock 'n' roll", "'tis late", "Peter's car"])


COLUMNS = {
    "id": lambda r: str(r.randrange(1, 100000)),
    "code": lambda r: f"{r.choice('ABCXYZ')}{r.choice('ABC')}-{r.randrange(1000):04}",
    "name": lambda r: f"{r.choice(FIRST)} {r.choice(LAST)}",
    "last_first": lambda r: f"{r.choice(LAST)}, {r.choice(FIRST)}",
    "city": lambda r: r.choice(CITY),
    "word": lambda r: r.choice(NOUN),
    "user": lambda r: r.choice(FIRST).lower() + "_" + str(r.randrange(1000)),
    "price": lambda r: f"{r.randrange(1000)}.{r.randrange(100):02}",
    "price_de": lambda r: f"{r.randrange(1000)},{r.randrange(100):02}",
    "price_us": lambda r: f"${r.randrange(1, 9)},{r.randrange(1000):03}.{r.randrange(100):02}",
    "price_large_de": lambda r: f"{r.randrange(1, 9)}.{r.randrange(1000):03},{r.randrange(100):02} €",
    "percent": lambda r: f"{r.randrange(100)}%",
    "date": lambda r: f"20{r.randrange(10, 27)}-{r.randrange(1, 13):02}-{r.randrange(1, 29):02}",
    "date_us": lambda r: f"{r.randrange(1, 13)}/{r.randrange(1, 29)}/{r.randrange(1990, 2027)}",
    "date_de": lambda r: f"{r.randrange(1, 29):02}.{r.randrange(1, 13):02}.{r.randrange(1990, 2027)}",
    "datetime": lambda r: f"20{r.randrange(10, 27)}-{r.randrange(1, 13):02}-{r.randrange(1, 29):02} {r.randrange(24):02}:{r.randrange(60):02}:{r.randrange(60):02}",
    "iso": lambda r: f"20{r.randrange(10, 27)}-{r.randrange(1, 13):02}-{r.randrange(1, 29):02}T{r.randrange(24):02}:{r.randrange(60):02}:{r.randrange(60):02}Z",
    "time": lambda r: f"{r.randrange(24):02}:{r.randrange(60):02}:{r.randrange(60):02}",
    "clock": lambda r: f"{r.randrange(1, 13)}:{r.randrange(60):02} {r.choice(['AM', 'PM'])}",
    "url": lambda r: f"https://www.{r.choice(NOUN)}.com/{r.choice(NOUN)}?id={r.randrange(999)}&lang=en",
    "port": lambda r: f"http://{r.choice(NOUN)}:8080/{r.choice(NOUN)};v={r.randrange(9)}",
    "email": lambda r: f"{r.choice(NOUN)}.{r.randrange(99)}@{r.choice(NOUN)}.org",
    "ip": lambda r: ".".join(str(r.randrange(256)) for _ in range(4)),
    "text": sentence,
    "prose": lambda r: sentence(r, 10, 30, 0.3),
    "apostrophe": apostrophes,
    "json": lambda r: json.dumps({r.choice(NOUN): r.randrange(99), r.choice(NOUN): r.choice(NOUN), "tags": [r.choice(NOUN), r.choice(NOUN)]}),
    "list": lambda r: "|".join(r.choice(NOUN) for _ in range(r.randrange(1, 5))),
    "slist": lambda r: ";".join(r.choice(NOUN) for _ in range(r.randrange(1, 4))),
    "point": lambda r: f"({r.random() * 90:.4f}, {r.random() * 180:.4f})",
    "bool": lambda r: r.choice(["true", "false"]),
    "yes": lambda r: r.choice(["Y", "N", ""]),
    "empty": lambda r: "",
    "sparse": lambda r: r.choice(["", "", "", r.choice(NOUN)]),
    "phone": lambda r: f"+{r.randrange(1, 99)} ({r.randrange(999)}) {r.randrange(100, 999)}-{r.randrange(1000, 9999)}",
    "float": lambda r: f"{r.gauss(0, 10):.6f}",
    "science": lambda r: f"{r.gauss(0, 1):.3e}",
    "hash": lambda r: f"{r.getrandbits(64):016x}",
    "size": lambda r: f"{r.randrange(1, 12)}\"" if r.random() < 0.3 else f"{r.randrange(1, 12)}cm",
    "chinese": lambda r: r.choice(["小明", "你好，世界", "北京市", "客户：重要", "张伟"]),
    "path": lambda r: f"C:\\{r.choice(NOUN)}\\{r.choice(NOUN)}.txt",
    "ratio": lambda r: f"{r.randrange(9)}:{r.randrange(9)}",
    "html": lambda r: f"<b>{r.choice(NOUN)}</b>&nbsp;{r.choice(NOUN)}",
}
PLAIN = [c for c in COLUMNS if c not in ("empty", "prose")]
FIGURES = ["id", "price", "float", "date", "science", "percent", "code", "time"]


def quoted(cell, delimiter, quote, mode, escape, rng):
    needs = delimiter in cell or quote in cell or "\n" in cell or "\r" in cell
    if mode == "all" or needs or (mode == "text" and not cell.replace(".", "").isdigit()):
        inner = cell.replace(quote, quote * 2) if escape == "double" else cell.replace("\\", "\\\\").replace(quote, "\\" + quote)
        return quote + inner + quote
    return cell


class Maker:
    def __init__(self, rng):
        self.rng = rng
        self.delimiter = rng.choice([","] * 5 + [";"] * 4 + ["\t"] * 2 + ["|"])
        self.quote = '"'
        self.mode = rng.choice(["minimal", "minimal", "minimal", "all", "text"])
        self.escape = "double"
        self.ending = rng.choice(["\n", "\n", "\r\n", "\r\n", "\r"])
        self.columns = [rng.choice(PLAIN) for _ in range(rng.randrange(2, 12))]
        self.rows = rng.choice([2, 3, 5, 10, 20, 50, 100, 200])
        self.header = rng.random() < 0.85

    def table(self):
        rows = [[c if self.rng.random() < 0.7 else c.replace("_", " ").title() for c in self.columns]] if self.header else []
        return rows + [[COLUMNS[c](self.rng) for c in self.columns] for _ in range(self.rows)]

    def line(self, row):
        return self.delimiter.join(quoted(c, self.delimiter, self.quote, self.mode, self.escape, self.rng) for c in row)

    def lines(self):
        return [self.line(row) for row in self.table()]

    def text(self, lines):
        return self.ending.join(lines) + (self.ending if self.rng.random() < 0.9 else "")


def titles(rng, m, lines):
    above = [sentence(rng, 2, 10) for _ in range(rng.randrange(1, 5))]
    if rng.random() < 0.5:
        above.append("")
    if rng.random() < 0.3:
        above[0] = f"Export of {rng.choice(NOUN)}, made on 2024-01-31 10:15:00"
    return above + lines


def padded_titles(rng, m, lines):
    """Titles as spreadsheets save them, with all the separators of the table."""
    width = len(m.columns)
    pad = m.delimiter * (width - 1)
    words = [sentence(rng, 2, 6, 0) for _ in range(rng.randrange(1, 4))]
    return [quoted(w, m.delimiter, m.quote, "minimal", m.escape, rng) + pad for w in words] + [pad] * rng.randrange(2) + lines


def header_again(rng, m, lines):
    """Files that were joined, each with its header."""
    if m.header:
        lines.insert(rng.randrange(1, len(lines)), lines[0])
    return lines


def footer(rng, m, lines):
    return lines + ["", sentence(rng), "Source: " + COLUMNS["url"](rng)]


def ragged(rng, m, lines):
    out = list(lines)
    for _ in range(max(1, len(out) // 8)):
        i = rng.randrange(len(out))
        parts = out[i].split(m.delimiter)
        out[i] = m.delimiter.join(parts[:-1] if rng.random() < 0.5 else parts + [COLUMNS["word"](rng)])
    return out


def stray_delimiter(rng, m, lines):
    out = list(lines)
    i = rng.randrange(len(out))
    out[i] = out[i].replace(m.delimiter, rng.choice([d for d in [",", ";", "\t", "|", " ", ":"] if d != m.delimiter]))
    return out


def stray_quote(rng, m, lines):
    out = list(lines)
    i = rng.randrange(len(out))
    at = rng.randrange(len(out[i]) + 1)
    out[i] = out[i][:at] + m.quote + out[i][at:]
    return out


def two_tables(rng, m, lines):
    other = Maker(rng)
    other.delimiter, other.mode = m.delimiter, m.mode
    return lines + [""] * rng.randrange(0, 2) + other.lines()


def comments(rng, m, lines):
    return ["# " + sentence(rng) for _ in range(rng.randrange(1, 5))] + lines


def trailing(rng, m, lines):
    return [line + m.delimiter for line in lines]


def trailing_many(rng, m, lines):
    return [line + m.delimiter * 4 for line in lines]


def word(rng):
    return rng.choice(NOUN)


def space_with_prose(rng, m):
    """A table set with single spaces whose short cells hold spaces too: only the quotes tell."""
    m.delimiter = " "
    row = lambda: " ".join([COLUMNS["date_us"](rng), f"{rng.randrange(24):02}:{rng.randrange(60):02}", COLUMNS["code"](rng),
                            sentence(rng, 1, 4, 0).rstrip(".!"), f'"{COLUMNS["prose"](rng)}, {word(rng)}"', f'"{COLUMNS["url"](rng)}"', ""])
    return m.text(['DATE TIME CODE NAME "DESCRIPTION" "URL" COMMENTS'] + [row() for _ in range(max(m.rows, 5))]), m


def numbered_marks(rng, m):
    """     1 # '100 columbia dr' # ' amherst, ma 01002'"""
    m.delimiter, m.quote = "#", "'"
    return m.text([f"{i:6} # '{rng.randrange(999)} {word(rng)} st' # ' {word(rng)}, {rng.randrange(99999):05}'"
                   for i in range(1, max(m.rows, 10))]), m


def one_mark(rng, m):
    """One line, with a mark in it that is no separator."""
    m.delimiter = ","
    return m.text([word(rng) + rng.choice(["#_%", "*", "&", "$", ":", "~1", "!"]) + word(rng)]), m


def title_then_pairs(rng, m):
    m.delimiter = rng.choice([";", "\t", "|"])
    return m.text([word(rng).upper()] + [f"MM_{i:02}-{word(rng)}{m.delimiter}{word(rng)}.{word(rng)}.example.org" for i in range(3, 3 + max(m.rows, 3))]), m


def patterns_above_one_row(rng, m):
    """A header of patterns and one row, as test files have them; lines end with CR at times."""
    m.delimiter = ","
    pairs = [("yyyy-MM-dd", "2015-03-22"), ("HH:mm:ss", "15:02:37"), ("dd.MM.yyyy", "22.03.2015"), ("HH:mm:ssX", "15:02:37-05:00"),
             ("d/M/yyyy", "22/3/2015"), ("HHmm X", "1502 +08:00"), ("yyyyMMdd HHmmss", "20150322 150237"), ("anyURI", "http://example.org/a")]
    chosen = rng.sample(pairs, rng.randrange(1, len(pairs)))
    return m.text([",".join(p[0] for p in chosen), ",".join(p[1] for p in chosen)]), m


def pipe_lists(rng, m):
    m.delimiter = rng.choice([",", ";"])
    cells = lambda: "|".join(word(rng) for _ in range(3))
    return m.text([m.delimiter.join(["groups", "tags"])] + [cells() + m.delimiter + cells() for _ in range(max(m.rows, 5))]), m


def settings_above(rng, m):
    """Lists with commas in brackets above a wide table with semicolons."""
    m.delimiter = ";"
    numbers = lambda: ",".join(f"{rng.random() * 9:.3f}" for _ in range(15))
    wide = rng.randrange(20, 200)
    return m.text([f"{word(rng)}=[{numbers()}]" for _ in range(rng.randrange(3, 11))] + ["$$time[s];" + ";".join(f"x[m]_{i}" for i in range(wide)) + ";"]
                  + [f"{i / 10:.3f};" + ";".join(rng.choice(["0", "-234.0025", "1.98e-06"]) for _ in range(wide)) + ";" for i in range(max(m.rows, 10))]), m


def colours_in_tabs(rng, m):
    m.delimiter = "\t"
    return m.text(["".join(f"{i}_{rng.randrange(9)}.jpg\t" for _ in range(3)) + "".join(f"{rng.randrange(256)},{rng.randrange(256)},{rng.randrange(256)}\t"
                   for _ in range(8)) for i in range(1894, 1894 + max(m.rows, 4))]), m


def code_in_cells(rng, m):
    m.delimiter = ";"
    row = lambda: (lambda w, n: f"{w};{n};Account.create(:name=>'{w}',:path=>'{n}')")(sentence(rng, 1, 3, 0).rstrip(".!"), f"1/{rng.randrange(40)}")
    return m.text([row() for _ in range(max(m.rows, 5))]), m


def quoted_figures(rng, m):
    """Apostrophes before figures inside the usual quotes, and some outside."""
    m.delimiter = ","
    return m.text(["Subset #,Q#,Selector,,Lower,,Upper,"] + [f"{i},{rng.randrange(99)},'0.{rng.randrange(99)},,\"'{rng.randrange(99)}%\",,\"'{rng.randrange(300)}%\",x"
                                                             for i in range(max(m.rows, 4))]), m


def now_and_then_quoted(rng, m):
    """Text with tabs; a cell in apostrophes now and then is speech, not quoting."""
    m.delimiter = "\t"
    return m.text(["id\ttext\tnumber"] + [f"{i}\t{chr(39) + word(rng) + chr(39) if i % 7 == 0 else sentence(rng)}\t{i}" for i in range(max(m.rows, 20))]), m


def molecule(rng, m):
    m.delimiter = " "
    return m.text(["5", "methane molecule (in angstroms)"] + [rng.choice("CHON") + "".join(f"{rng.uniform(-2, 2):16.6f}" for _ in range(3))
                                                              for _ in range(rng.randrange(4, 12))]), m


def table_in_a_page(rng, m):
    """A header and a ruler in the middle of prose."""
    m.delimiter = ","
    return m.text([f"Release 8.1 - {word(rng)}", "", "NOTE: This file is made for spreadsheets. The comma ','", "character is the separator.", "",
                   "Input file:  task.ngd", "Speed grade: -15", "", ",".join(["-----"] * 10) + ",",
                   "Pin Number,Signal Name,Pin Usage,Pin Name,Direction,IO Standard,{blank},Slew Rate,Voltage,Constraint,", "",
                   "To keep the pins as they are, run the process", "located under the next heading, or use the", "command line."]), m


COLLECTED = {f.__name__: f for f in (space_with_prose, numbered_marks, one_mark, title_then_pairs, patterns_above_one_row, pipe_lists, settings_above,
                                     colours_in_tabs, code_in_cells, quoted_figures, now_and_then_quoted, molecule, table_in_a_page)}


def make(rng, number):
    m = Maker(rng)
    kinds = ["clean", "clean", "titles", "footer", "ragged", "stray_delimiter", "stray_quote", "two_tables", "comments", "trailing",
             "trailing_many", "single_quote", "backslash", "one_column", "one_column_names", "one_column_last_first", "one_column_prose",
             "header_only", "one_row", "two_rows", "rare", "colon", "space", "space_quoted", "space_runs", "figures", "decimal_comma", "times", "urls",
             "apostrophes", "json", "json_bare", "prose_cells", "newlines", "wide", "sparse", "spaced", "sep", "blank_lines", "lists",
             "padded_titles", "header_again", "unquoted_text", "no_header_text", "multi_header", "unneeded_quotes", "mixed_ends", "points", "short_lines",
             *COLLECTED]
    kind = kinds[number % len(kinds)]
    if kind in COLLECTED:
        m.header = None
        return kind, *COLLECTED[kind](rng, m)
    change = {"titles": titles, "padded_titles": padded_titles, "header_again": header_again, "footer": footer, "ragged": ragged, "stray_delimiter": stray_delimiter, "stray_quote": stray_quote,
              "two_tables": two_tables, "comments": comments, "trailing": trailing, "trailing_many": trailing_many}.get(kind)
    if change:
        m.columns = [rng.choice(PLAIN) for _ in range(rng.randrange(3, 12))]
        m.rows = max(m.rows, 5)
        lines = change(rng, m, m.lines())
        return kind, m.text(lines), m
    if kind == "single_quote":
        m.quote, m.mode = "'", rng.choice(["all", "text", "minimal"])
        m.columns = [rng.choice(["text", "last_first", "name", "prose", "id"]) for _ in range(4)] + ["id", "apostrophe", "last_first", "text"]
        m.rows = max(m.rows, 5)
    elif kind == "backslash":
        m.escape, m.mode = "backslash", rng.choice(["all", "text"])
        m.columns += ["json", "size"]
    elif kind.startswith("one_column"):
        column = {"one_column": rng.choice(["id", "code", "word", "email", "datetime", "time", "url", "date", "ip", "phone", "hash", "price", "user", "iso"]),
                  "one_column_names": "name", "one_column_last_first": "last_first", "one_column_prose": "prose"}[kind]
        m.columns, m.delimiter, m.mode = [column], ",", rng.choice(["none", "all"])
        m.rows = max(m.rows, 3)
        rows = m.table()
        lines = [r[0] if m.mode == "none" else '"' + r[0].replace('"', '""') + '"' for r in rows]
        return kind, m.text(lines), m
    elif kind == "header_only":
        m.rows, m.header, m.mode = 0, True, "minimal"
        m.columns = [rng.choice(PLAIN) for _ in range(rng.randrange(3, 12))]
    elif kind == "one_row":
        m.rows = 1
    elif kind == "two_rows":
        m.rows = 2
    elif kind == "rare":
        m.delimiter = rng.choice(["^", "~", "#", "&", "$", "*", "\x01", "§", "，", "；", "｜"])
        m.columns = [rng.choice([c for c in PLAIN if c not in ("html", "url", "chinese")]) for _ in range(rng.randrange(3, 9))]
        m.rows = max(m.rows, 3)
    elif kind == "colon":
        m.delimiter = ":"
        m.columns = [rng.choice(["user", "id", "word", "code", "name", "price", "date", "city", "hash"]) for _ in range(rng.randrange(3, 8))]
        m.rows = max(m.rows, 4)
    elif kind == "space":
        m.delimiter = " "
        m.columns = [rng.choice(["user", "id", "code", "price", "date", "float", "ip", "hash"]) for _ in range(rng.randrange(3, 8))]
        m.rows = max(m.rows, 4)
    elif kind == "space_quoted":
        m.delimiter = " "
        m.columns = ["date_us", "time", "id", "code", "price", "word", "text", "url", "sparse"][rng.randrange(3):]
        m.mode, m.rows = "minimal", max(m.rows, 5)
    elif kind == "space_runs":
        m.delimiter, m.mode = " ", "minimal"
        m.columns = [rng.choice(["user", "id", "code", "price", "date", "float", "ip", "word"]) for _ in range(rng.randrange(3, 8))]
        m.rows = max(m.rows, 4)
        table = m.table()
        widths = [max(len(r[i]) for r in table) + 2 for i in range(len(m.columns))]
        return kind, m.text(["".join(c.ljust(w) for c, w in zip(r, widths)).rstrip() for r in table]), m
    elif kind == "figures":
        m.columns = [rng.choice(FIGURES) for _ in range(rng.randrange(2, 10))]
    elif kind == "decimal_comma":
        m.delimiter = rng.choice([";", ";", "\t", "|"])
        m.columns = [rng.choice(["price_de", "price_large_de", "date_de", "id", "city", "price_de"]) for _ in range(rng.randrange(2, 9))]
    elif kind == "times":
        m.columns = [rng.choice(["time", "clock", "datetime", "iso", "ratio", "id", "date"]) for _ in range(rng.randrange(2, 8))]
    elif kind == "urls":
        m.columns = [rng.choice(["url", "port", "email", "id", "word"]) for _ in range(rng.randrange(2, 7))]
    elif kind == "apostrophes":
        m.columns = [rng.choice(["apostrophe", "name", "text", "id", "city"]) for _ in range(rng.randrange(2, 8))]
    elif kind == "json":
        m.columns = [rng.choice(["id", "word", "date"]) for _ in range(rng.randrange(1, 4))] + ["json"]
    elif kind == "json_bare":
        m.columns, m.delimiter = [rng.choice(["id", "word", "date"]) for _ in range(rng.randrange(1, 4))], rng.choice(["\t", "|"])
        return kind, m.text([line + m.delimiter + COLUMNS["json"](rng) for line in m.lines()]), m
    elif kind == "prose_cells":
        m.columns = [rng.choice(["prose", "id", "word", "text"]) for _ in range(rng.randrange(2, 6))] + ["prose"]
    elif kind == "newlines":
        table = m.table()
        for row in table[1:]:
            if rng.random() < 0.4:
                row[rng.randrange(len(row))] = m.ending.join(sentence(rng, 1, 8) for _ in range(rng.randrange(2, 5)))
        return kind, m.text([m.line(r) for r in table]), m
    elif kind == "wide":
        m.columns = [rng.choice(PLAIN) for _ in range(rng.randrange(20, 60))]
        m.rows = min(m.rows, 20)
    elif kind == "sparse":
        m.columns = [rng.choice(["empty", "sparse", "sparse", rng.choice(PLAIN)]) for _ in range(rng.randrange(4, 14))]
    elif kind == "spaced":
        m.delimiter = rng.choice([",", ";", "|"])
        return kind, m.text([(m.delimiter + " ").join(quoted(c, m.delimiter, '"', m.mode, "double", rng) for c in r) for r in m.table()]), m
    elif kind == "sep":
        m.delimiter = rng.choice([";", ",", "|", "\t", "^"])
        return kind, m.text(["sep=" + m.delimiter] + m.lines()), m
    elif kind == "blank_lines":
        lines = []
        for line in m.lines():
            lines += [line] + [""] * (rng.random() < 0.3)
        return kind, m.text([""] * rng.randrange(3) + lines + [""] * rng.randrange(4)), m
    elif kind == "lists":
        m.columns = [rng.choice(["list", "slist", "id", "name", "user"]) for _ in range(rng.randrange(2, 7))]
    elif kind == "unquoted_text":
        m.delimiter = rng.choice([";", "\t", "|"])
        m.columns = [rng.choice(["id", "word"]) for _ in range(rng.randrange(1, 4))] + ["text", "text"]
        table = [[c.replace(m.delimiter, " ") for c in r] for r in m.table()]
        return kind, m.text([m.delimiter.join(r) for r in table]), m
    elif kind == "no_header_text":
        m.header = False
        m.columns = [rng.choice(["name", "city", "word", "user", "text"]) for _ in range(rng.randrange(2, 5))]
    elif kind == "multi_header":
        lines = m.lines()
        return kind, m.text([m.delimiter.join(rng.choice(NOUN) if rng.random() < 0.5 else "" for _ in m.columns) for _ in range(2)] + lines), m
    elif kind == "unneeded_quotes":
        table = m.table()
        return kind, m.text([m.delimiter.join(f'"{c}"' if rng.random() < 0.5 and '"' not in c else quoted(c, m.delimiter, '"', "minimal", "double", rng)
                                              for c in r) for r in table]), m
    elif kind == "mixed_ends":
        return kind, "".join(line + rng.choice(["\n", "\r\n"]) for line in m.lines()), m
    elif kind == "points":
        m.columns = [rng.choice(["point", "id", "city", "float"]) for _ in range(rng.randrange(2, 6))]
    elif kind == "short_lines":
        m.columns = [rng.choice(["yes", "bool", "id", "empty"]) for _ in range(rng.randrange(3, 8))] + ["yes"]
    return kind, m.text(m.lines()), m


def main():
    dump, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    floor = float(sys.argv[4]) if len(sys.argv) > 4 and not sys.argv[4].startswith("-") else 0
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[sys.argv.index("--keep") + 1] if "--keep" in sys.argv else temporary)
        folder.mkdir(exist_ok=True)
        made = []
        for number in range(count):
            kind, text, m = make(rng, number)
            path = folder / f"{number:05}_{kind}.csv"
            path.write_bytes(text.encode())
            quote = '"' if m.quote == "'" and "'" not in text.replace("''", "") else m.quote
            made.append((path, kind, m, quote))
        run = subprocess.run([dump], input="".join(f"{p}\n" for p, *_ in made).encode(), capture_output=True, check=True)
        results = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert len(results) == count, f"{len(results)} results for {count} files"
    headers = collections.Counter()
    total, good, wrong = collections.Counter(), collections.Counter(), collections.defaultdict(list)
    for (path, kind, m, expected_quote), result in zip(made, results):
        total[kind] += 1
        if m.header is not None:
            headers[result["header"] == m.header] += 1
        if "--headers" in sys.argv and m.header is not None and result["header"] != m.header:
            print(f"{path.name}: header {m.header}, found {result['header']} ({','.join(m.columns[:6])})")
        if result["delimiter"] == m.delimiter and result["quote"] == expected_quote:
            good[kind] += 1
        else:
            wrong[kind].append(f"{path.name}: expected {m.delimiter!r} {expected_quote} found {result['delimiter']!r} {result['quote']} ({','.join(m.columns[:6])})")
    for kind in sorted(total, key=lambda k: good[k] / total[k]):
        if good[kind] < total[kind]:
            print(f"{kind:24} {good[kind]:4} of {total[kind]}")
            for line in wrong[kind][:4]:
                print("    " + line)
    share = sum(good.values()) / count
    print(f"{sum(good.values())} of {count} dialects found, {share:.4f}")
    print(f"headers told from data in {headers[True]} of {sum(headers.values())}")
    sys.exit(share < floor)


main()
