#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is laid out as .clang-format says; `./dev format` does it. Usage: layout.py ROOT"""

import pathlib
import re
import subprocess
import sys

import project

PLACE = re.compile(r"^(.+?):(\d+):\d+: error: ", re.MULTILINE)

if __name__ == "__main__":
    root = project.root_from_arguments()
    code = project.files(root, ["app", "ui", "tests", "cmake"], project.CODE)
    result = subprocess.run(
        ["clang-format", "--dry-run", "-Werror", "--style=file", *code], check=False, capture_output=True, text=True
    )
    places = sorted({(pathlib.Path(path), int(line)) for path, line in PLACE.findall(result.stderr)})
    if result.returncode and not places:
        print(result.stderr)
    status = project.tell(root, [(path, line, "laid out differently: run ./dev format") for path, line in places])
    sys.exit(status or result.returncode)
