#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts parse, and shellcheck finds nothing in those for a shell. Usage: scripts.py ROOT"""

import subprocess
import sys

import project

SHELLS = {"sh", "bash"}


def broken_shell(paths):
    parses = [subprocess.run(["bash", "-n", path], check=False).returncode for path in paths]
    return any(parses) or subprocess.run(["shellcheck", "--severity=warning", "--external-sources", *paths], check=False).returncode != 0


def broken_python(paths):
    broken = False
    for path in paths:
        try:
            compile(path.read_bytes(), str(path), "exec")
        except SyntaxError as error:
            print(f"{path}:{error.lineno}: {error.msg}")
            broken = True
    return broken


if __name__ == "__main__":
    root = project.root_from_arguments()
    found = project.scripts(root)
    shell = broken_shell([path for path, interpreter in found if interpreter in SHELLS])
    python = broken_python([path for path, interpreter in found if interpreter == "python3"])
    sys.exit(1 if shell or python else 0)
