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


LANDING_PAD = b"\xf3\x0f\x1e\xfa"  # endbr64
MANY = 1000  # one for each function that can be called through a pointer; without the flag there is none


def landing_pads(executable):
    """Where a guarded call may land: how many such places the code has. The mark of the whole executable (IBT, SHSTK) says
    less: it is missing as soon as one object lacks it, and what Debian 12 puts before main() does."""
    section = re.search(r"\.text\s+PROGBITS\s+\S+\s+(\S+)\s+(\S+)", readelf("-S", executable))
    offset, size = (int(number, 16) for number in section.groups())
    with open(executable, "rb") as file:
        file.seek(offset)
        return file.read(size).count(LANDING_PAD)


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
            asked.append(("its control flow is not guarded (no landing pads)", landing_pads(executable) > MANY))
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
