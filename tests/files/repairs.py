#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks well-formed files in known places, from a seed, and looks whether csvdump tells each repair at its line and
column, tells nothing else, and reads all other rows as they were.

    repairs.py CSVDUMP COUNT SEED [--keep FOLDER]

Exit status 1 when a file is told otherwise.
"""
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

UNDECODABLE, STRAY, BEHIND, UNTERMINATED, NUL, FEW, MANY, CUT_OFF, END_MARK = 0, 1, 2, 3, 4, 5, 6, 7, 12
WORDS = "alice bob carol dave erin frank grace heidi ivan judy 小明 친구 Müller".split()


class File:
    """Rows of cells, as text in the file and as they should be read, and what should be told."""

    def __init__(self, rng):
        self.rng = rng
        self.delimiter, self.ending = rng.choice([",", ";", "\t", "|"]), rng.choice(["\n", "\r\n", "\r"])
        self.width = rng.randrange(3, 8)
        self.rows, self.told, self.line = [], [], 1
        self.text = bytearray()
        self.add([f"column_{i}" for i in range(self.width)])

    def cells(self):
        return [self.rng.choice(WORDS) + str(self.rng.randrange(1000)) for _ in range(self.width)]

    def add(self, written, read=None, lines=1):
        """`written`: the cells as bytes or text; `read`: as they should come out."""
        parts = [c if isinstance(c, bytes) else c.encode() for c in written]
        self.text += self.delimiter.encode().join(parts) + self.ending.encode()
        self.rows.append(read if read is not None else list(written))
        self.line += lines

    def plain(self):
        cells = self.cells()
        written = list(cells)
        lines = 1
        if self.rng.random() < 0.2:
            at = self.rng.randrange(self.width)
            cells[at] = self.rng.choice([f"a{self.delimiter}b", 'say "hi"', f"two{self.ending}lines"])
            written[at] = '"' + cells[at].replace('"', '""') + '"'
            lines += self.ending in cells[at]
        self.add(written, cells, lines)

    def broken(self):
        cells, at = self.cells(), self.rng.randrange(self.width)
        written = list(cells)
        kind = self.rng.choice([UNDECODABLE, STRAY, BEHIND, UNTERMINATED, NUL, FEW, MANY])
        column = at + 1
        if kind == UNDECODABLE:
            written[at], cells[at] = b"x\xffy", "x\ufffdy"
        elif kind == STRAY:
            written[at] = cells[at] = 'rod 8"x9'
        elif kind == BEHIND:
            written[at], cells[at] = '"Bob" Smith', "Bob Smith"
        elif kind == UNTERMINATED:
            written[at] = cells[at] = '"never closed'
        elif kind == NUL:
            written[at] = cells[at] = "x\0y"
        elif kind == FEW:
            written, cells, column = written[:-1], cells[:-1], 0
        elif kind == MANY:
            written, cells, column = written + ["more"], cells + ["more"], 0
        self.told.append([kind, self.line, column])
        self.add(written, cells)

    def cut_off(self):
        """The last row ends inside quotes, or with cells missing and no line end."""
        cells = self.cells()
        count = self.rng.randrange(1, self.width - 1)
        if self.rng.random() < 0.5:
            self.text += self.delimiter.join(cells[:count]).encode() + self.delimiter.encode() + b'"cut in the mid'
            self.rows.append(cells[:count] + ["cut in the mid"])
            self.told.append([CUT_OFF, self.line, count + 1])
        else:
            self.text += self.delimiter.join(cells[:count]).encode()
            self.rows.append(cells[:count])
            self.told.append([CUT_OFF, self.line, 0])


def make(rng):
    file = File(rng)
    wrong = 0
    for _ in range(rng.randrange(8, 40)):
        if wrong < 4 and rng.random() < 0.15:
            file.broken()
            wrong += 1
        else:
            file.plain()
    end = rng.random()
    if end < 0.15:
        file.cut_off()
    elif end < 0.3:
        file.told.append([END_MARK, file.line, 0])
        file.text += b"\x1a"
    return file


def main():
    dump, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[sys.argv.index("--keep") + 1] if "--keep" in sys.argv else temporary)
        folder.mkdir(exist_ok=True)
        made, hints = [], []
        for number in range(count):
            file = make(rng)
            path = folder / f"{number:05}.csv"
            path.write_bytes(file.text)
            made.append((path, file))
            hints.append("\x1f".join([str(path), file.delimiter, '"', "", "UTF-8"]))
        run = subprocess.run([dump, "--cells", "--header"], input=("\n".join(hints) + "\n").encode(), capture_output=True, check=True)
        results = [json.loads(line) for line in run.stdout.decode().splitlines()]
    assert len(results) == count, f"{len(results)} results for {count} files"
    wrong = 0
    for (path, file), result in zip(made, results):
        cells = result.get("cells") or []
        if sorted(result["problems"]) == sorted(file.told) and cells == file.rows:
            continue
        wrong += 1
        if wrong <= 10:
            print(path.name, repr(file.delimiter), repr(file.ending), "error", result["error"])
            print("   told", sorted(result["problems"]), "expected", sorted(file.told))
            at = next((i for i, (a, b) in enumerate(zip(cells, file.rows)) if a != b), min(len(cells), len(file.rows)))
            if cells != file.rows:
                print("   row", at, "expected", file.rows[at:at + 1], "got", cells[at:at + 1])
    print(f"{count - wrong} of {count} broken files told as they are")
    sys.exit(wrong > 0)


main()
