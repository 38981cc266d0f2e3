#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows go one way: a room includes, and links, only what stands below it. Usage: arrows.py ROOT"""

import re
import sys

import project

# The rooms, and what each may use. tests may use everything.
BELOW = {
    "friends": set(),
    "files": {"friends"},
    "chatapi": {"friends"},
    "importing": {"friends", "files", "chatapi"},
    "connections": {"friends", "chatapi"},
    "sandbox": {"friends"},
    "words": {"friends", "files", "chatapi", "importing", "connections"},
    "cli": {"friends", "files", "chatapi", "importing", "connections", "sandbox", "words"},
    "ui": {"friends", "files", "chatapi", "importing", "connections", "sandbox", "words"},
}
# The sandbox knows the bodies and codes of the service, and nothing of the client.
SINGLE_HEADERS = {
    "sandbox": {f"chatapi/{name}.h" for name in ("requests", "answers", "codes", "usersig", "hosts", "credentials")}
}
LINKS = {"sandbox": {"chatapi"}}
# main.cpp puts the parts together: it alone hands the command line to cli.
ALSO = {"ui/main.cpp": {"cli"}, "ui/history/historydialog.cpp": {"cli"}}
# app/ works without a display.
WINDOW_MODULES = {"QtWidgets", "QtGui", "QtSvg", "QtSvgWidgets", "QtPrintSupport", "QtOpenGL", "QtQuick", "QtQml"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
LINKED = re.compile(r"\bfc_(\w+)")


def may_include(room, path_in_project, header):
    target = header.split("/")[0]
    return (
        target == room
        or target in BELOW[room]
        or header in SINGLE_HEADERS.get(room, ())
        or target in ALSO.get(path_in_project, ())
    )


def check_include(root, path, room, line, kind, header):
    if kind == "<":
        module = header.split("/")[0]
        if room != "ui" and module in WINDOW_MODULES:
            yield path, line, f"app/ never uses {module}: it works without a display"
        if re.match(r"Q[A-Za-z]+$", header):
            yield path, line, f"<{header}> names no module: write <QtCore/{header}> or whichever it is"
        return
    if header.endswith(".moc"):
        return
    target = header.split("/")[0]
    if target not in BELOW:
        yield path, line, f'"{header}" does not begin with a room; headers are included as "room/file.h"'
    elif not may_include(room, path.relative_to(root).as_posix(), header):
        yield path, line, f'{room} stands below {target} or beside it and may not include "{header}"'
    elif not (root / ("" if target == "ui" else "app") / header).is_file():
        yield path, line, f'there is no "{header}"'


def check_code(root):
    for path in project.files(root, ["app", "ui"], project.CODE):
        parts = path.relative_to(root).parts
        room = "ui" if parts[0] == "ui" else parts[1]
        if room not in BELOW:
            yield path, 1, f"{room} is not a room; the rooms are {', '.join(BELOW)}"
            continue
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if match := INCLUDE.match(text):
                yield from check_include(root, path, room, number, match[1], match[2])


def check_links(root):
    for path in project.files(root, ["app"], ["CMakeLists.txt"]):
        room = path.parent.name
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for target in LINKED.findall(text):
                if room in BELOW and target in BELOW and target not in BELOW[room] | LINKS.get(room, set()):
                    yield path, number, f"{room} stands below {target} or beside it and may not link it"


if __name__ == "__main__":
    where = project.root_from_arguments()
    sys.exit(project.tell(where, list(check_code(where)) + list(check_links(where))))
