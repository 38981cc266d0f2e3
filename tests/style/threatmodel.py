#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every line of docs/threat-model.md names tests that prove it, and all of them are there.

usage: threatmodel.py ROOT [BUILD]     BUILD: the build folder, whose ctest entries are asked for as well
"""
import re
import subprocess
import sys
from pathlib import Path


def entries(build):
    done = subprocess.run(["ctest", "--test-dir", build, "-N"], capture_output=True, text=True, check=True)
    return set(re.findall(r"^\s*Test\s+#\d+: (.+?)\s*$", done.stdout, re.M))


def functions(root):
    """By ctest name: the functions of the Qt Test file behind it."""
    found = {}
    for source in (root / "tests").rglob("tst_*.cpp"):
        names = set(re.findall(r"\bvoid (\w+)\(\)", source.read_text(encoding="utf-8")))
        stem = source.stem.removeprefix("tst_")
        for name in (f"tst_{stem}", f"tst_{source.parent.name}_{stem}"):
            found.setdefault(name, set()).update(names)
    return found


def findings(text, known, tests):
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|") or set(line) <= set("|- ") or cells[-1] == "proven by":
            continue
        named = re.findall(r"`([^`]+)`", cells[-1])
        if not named:
            yield number, "names no test"
        for name in named:
            test, _, function = name.partition(": ")
            if name in tests:
                continue
            if function and test in tests and function in known.get(test, set()):
                continue
            yield number, f"there is no test '{name}'"


def main():
    root = Path(sys.argv[1])
    known = functions(root)
    tests = entries(sys.argv[2]) if len(sys.argv) > 2 else set(known)
    page = root / "docs" / "threat-model.md"
    wrong = list(findings(page.read_text(encoding="utf-8"), known, tests))
    for number, text in wrong:
        print(f"{page.relative_to(root)}:{number}: {text}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
