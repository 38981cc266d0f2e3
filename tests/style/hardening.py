#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an executable was built so that a mistake in it is hard to use. Reads it with readelf.

usage: hardening.py EXECUTABLE [CONFIG]     CONFIG Debug: what only optimised builds have is not asked for
"""
import platform
import re
import subprocess
import sys


def readelf(*arguments):
    done = subprocess.run(["readelf", "-W", *arguments], capture_output=True, text=True, check=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    return done.stdout


def is_marked(executable):
    """Whether main() begins with the mark of an allowed target. The note that says so for the whole executable is no
    use: the linker leaves it out as soon as one object has none, and the system's own startup code may have none."""
    done = subprocess.run(["objdump", "-d", "--no-show-raw-insn", "--disassemble=main", executable], capture_output=True,
                          text=True, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    code = re.search(r"<main>:\n\s*[0-9a-f]+:\s*(\w+)", done.stdout)
    return code is not None and code[1] == "endbr64"


def findings(executable, debug):
    header, programs = readelf("-h", executable), readelf("-l", executable)
    dynamic, symbols = readelf("-d", executable), readelf("--dyn-syms", executable)
    stack = re.search(r"GNU_STACK.*", programs)
    asked = [
        ("it is not position independent", re.search(r"Type:\s+DYN", header) and "PIE" in dynamic),
        ("its relocations stay writable (no RELRO)", "GNU_RELRO" in programs),
        ("its functions are looked up late (no BIND_NOW)", "BIND_NOW" in dynamic),
        ("its stack is executable", stack and not re.search(r"\bRWE\b", stack.group())),
        ("a segment is writable and executable", not re.search(r"LOAD.*\bRWE\b", programs)),
        ("its text is relocated", "TEXTREL" not in dynamic),
        ("it looks for libraries in a path of its own", not re.search(r"\((RPATH|RUNPATH)\)", dynamic)),
        ("its stack is not protected", "__stack_chk_fail" in symbols),
    ]
    if not debug:
        asked.append(("calls into libc are not fortified", re.search(r"__\w+_chk@", symbols.replace("__stack_chk", ""))))
        if platform.machine() == "x86_64":
            asked.append(("its functions have no marks for the processor to guard (IBT)", is_marked(executable)))
    return [text for text, holds in asked if not holds]


def main():
    executable = sys.argv[1]
    debug = len(sys.argv) > 2 and sys.argv[2] == "Debug"
    found = findings(executable, debug)
    for text in found:
        print(f"{executable}: {text}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
