#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house's written rules that a machine can read: heads of files, and calls that never stand in this code.
Usage: rules.py ROOT"""

import re
import sys

import project

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"

# What never stands in the code outside of comments and quotes, and what to do instead.
FORBIDDEN = [
    (r"\bsetInsecureFallback\s*\(\s*true", "secrets never go to a file; say that there is no keychain"),
    (r"\bignoreSslErrors\b", "a certificate that does not verify is an error and shown, never waved through"),
    (r"\bsetPeerVerifyMode\s*\(\s*QSslSocket::(VerifyNone|QueryPeer)", "certificates are always verified"),
    (r"\bqWait\s*\(", "waiting for a time makes tests slow or flaky; use QTRY_ or a signal spy"),
    (r"\bQSKIP\b", "what is missing fails; nothing is skipped silently"),
    (r"\b(sleep|usleep|msleep|nanosleep|sleep_for|sleep_until|qSleep)\s*\(", "nothing sleeps; wait for what happens"),
    (r"\bsetHtml\s*\(", "text is data, never markup; use setPlainText"),
    (r"\bQt::(AutoText|RichText|MarkdownText)\b", "text is data, never markup; use Qt::PlainText"),
    (r"(?<![\w.>:])(?:(?:std)?::)?system\s*\(", "no shell; use QProcess with a list of arguments"),
    (r"\bpopen\s*\(", "no shell; use QProcess with a list of arguments"),
    (r"(?<!\w)SIGNAL\s*\(", "connect by pointers to members"),
    (r"(?<![\w.>])sender\s*\(\s*\)", "connect a lambda or a slot with what it needs"),
    (r"\busing\s+namespace\s+std\s*;", "name what you use"),
]
# What tests may do and the program may not.
FORBIDDEN_IN_PROGRAM = [
    (r"\bprocessEvents\s*\(", "no nested event loops; connect to what happens"),
    (r"\bQEventLoop\s+\w+", "no nested event loops; connect to what happens"),
]
# What ui/ has in its theme and nowhere else: shades of colours, and numbers of pixels.
COLOURS = re.compile(
    r"""\bQColor\(\s*(?:0x|\d|"|QStringLiteral)|\bqRgba?\(|\bQt::(?:dark|light)?(?:red|green|blue|cyan|magenta|yellow|gray|black|white)\b|#[0-9a-fA-F]{6}\b""",
    re.IGNORECASE,
)
_NUMBER = r"\d*[1-9]\d*\s*[,)]"
PIXELS = re.compile(
    r"\b(?:(?:setFixed|setMinimum|setMaximum)(?:Width|Height|Size)|setSpacing|addSpacing|setContentsMargins|setIconSize|setIndent"
    rf"|setMargin)\((?:QSize\()?\s*(?:{_NUMBER}|[^()]*,\s*{_NUMBER})|(?<![%\w])\d+px\b"
)
THEME = ("ui/theme.h", "ui/theme.cpp")
# Message boxes take some of their text for markup; ui/plainbox.cpp makes those that do not.
BOXES = re.compile(r"\bnew\s+QMessageBox\b|\bQMessageBox\s+\w+\s*[({]|\bsetInformativeText\s*\(|\bQMessageBox::(?:question|warning|information|critical|about)\s*\(")
BOX_MAKER = "ui/plainbox.cpp"
# What a file does all the same, and why that is no nested loop.
EXCEPTIONS = {
    ("app/sandbox/sandbox.cpp", "QEventLoop loop"): "the sandbox's own thread has no other loop",
}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def check_heads(root):
    for path in project.files(root, ["app", "ui", "tests", "cmake"], project.CODE):
        lines = path.read_text(encoding="utf-8").splitlines()
        if not lines or lines[0] != f"// {SPDX}":
            yield path, 1, f"the first line has to be: // {SPDX}"
        if path.suffix == ".h" and "#pragma once" not in lines[1:3]:
            yield path, 2, "#pragma once has to stand below the licence line"
    scripts = [path for path, _ in project.scripts(root)]
    cmake = project.files(root, ["app", "ui", "tests", "cmake", "resources", "translations"], ["CMakeLists.txt", "*.cmake"])
    for path in scripts + cmake + [root / "CMakeLists.txt"]:
        if not any(SPDX in line for line in path.read_text(encoding="utf-8").splitlines()[:2]):
            yield path, 1, f"the licence is missing at the top: # {SPDX}"


def check_calls(root):
    everywhere = [(re.compile(pattern), instead) for pattern, instead in FORBIDDEN]
    in_program = everywhere + [(re.compile(pattern), instead) for pattern, instead in FORBIDDEN_IN_PROGRAM]
    for path in project.files(root, ["app", "ui", "tests"], project.CODE):
        patterns = everywhere if path.is_relative_to(root / "tests") else in_program
        text = path.read_text(encoding="utf-8")
        for number, line in enumerate(project.without_words(text).splitlines(), 1):
            for pattern, instead in patterns:
                match = pattern.search(line)
                if match and (path.relative_to(root).as_posix(), match[0].strip()) not in EXCEPTIONS:
                    yield path, number, f"'{match[0].strip()}' is not used here: {instead}"
        for number, line in enumerate(text.splitlines(), 1):
            if match := UNFINISHED.search(line):
                yield path, number, f"{match[0]} is left over: finish it, or write it down as an issue"


def check_looks(root):
    for path in project.files(root, ["ui"], project.CODE):
        if path.relative_to(root).as_posix() in THEME:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            said = line.split("//")[0]
            if match := COLOURS.search(said):
                yield path, number, f"'{match[0]}' is a colour of its own: take one from ui/theme.h"
            if path.relative_to(root).as_posix() != BOX_MAKER and (match := BOXES.search(said)):
                yield path, number, f"'{match[0]}' may show markup: take plainBox() of ui/plainbox.h"
            if match := PIXELS.search(said):
                yield path, number, f"'{match[0]}' is a size of its own: take one from ui/theme.h"


if __name__ == "__main__":
    where = project.root_from_arguments()
    sys.exit(project.tell(where, list(check_heads(where)) + list(check_calls(where)) + list(check_looks(where))))
