# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of this folder share: which files there are, and how a finding is told."""

import pathlib
import re
import sys

CODE = ("*.h", "*.cpp")
SKIPPED = {".git", "build", "__pycache__", ".cache"}


def files(root, folders, patterns):
    """The files under `root` in `folders` whose names match one of the patterns, sorted."""
    found = []
    for folder in folders:
        for pattern in patterns:
            for path in (root / folder).rglob(pattern):
                if path.is_file() and not SKIPPED & set(path.relative_to(root).parts):
                    found.append(path)
    return sorted(set(found))


def scripts(root):
    """Files that begin with #!, with the interpreter's name: [(path, "bash" or "python3" or ...)]."""
    found = []
    for path in [root / "dev"] + files(root, [".ci", "tests", "resources", "cmake"], ["*"]):
        with open(path, "rb") as file:
            first = file.readline(200)
        if first.startswith(b"#!"):
            found.append((path, re.split(rb"[/\s]", first.strip())[-1].decode()))
    return found


_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|(?<![\w])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL,
)


def without_words(text):
    """C++ without comments and without what stands in quotes; every line stays where it was."""

    def blank(match):
        kept = '""' if match.group(0)[0] in "\"R" else ""
        return kept + "\n" * match.group(0).count("\n")

    return _TOKEN.sub(blank, text)


def root_from_arguments():
    return pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()


def tell(root, findings):
    """Prints findings (path, line from 1, message) as compilers do; the exit status."""
    for path, line, message in findings:
        print(f"{path.relative_to(root)}:{line}: {message}")
    if findings:
        print(f"{len(findings)} findings")
    return 1 if findings else 0
