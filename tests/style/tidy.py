#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over app/ and ui/, by the checks of .clang-tidy. Usage: tidy.py ROOT BUILD

BUILD holds compile_commands.json and has been built, so that generated files are there. A file without findings
is not looked at again until it, a project header that it includes, its flags or the checks change."""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def plain_flags(command):
    """The compiler's command without its launcher and without precompiled headers, which only that compiler reads."""
    words = shlex.split(command)
    while words and not re.search(r"(g|clang|c)\+\+[-\d.]*$", words[0]):
        words.pop(0)
    kept = []
    for word in words:
        if kept and kept[-1] == "-include" and "cmake_pch" in word:
            kept.pop()
        elif word not in ("-Winvalid-pch", "-fpch-preprocess", "-Wno-error=invalid-pch"):
            kept.append(word)
    return kept


def commands(root, build):
    entries = json.loads((build / "compile_commands.json").read_text())
    for entry in entries:
        file = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if file.is_relative_to(root / "app") or file.is_relative_to(root / "ui"):
            yield {"directory": entry["directory"], "file": str(file), "arguments": plain_flags(entry["command"])}


class Fingerprints:
    """What the verdict on a file depends on, as a hash."""

    def __init__(self, root):
        self.root = root
        self.headers = {}
        version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True).stdout
        self.common = version + (root / ".clang-tidy").read_bytes()

    def project_files(self, file):
        """The file and every project header that it includes, directly or not."""
        found, ahead = set(), [pathlib.Path(file)]
        while ahead:
            path = ahead.pop()
            if path in found:
                continue
            found.add(path)
            if path not in self.headers:
                text = path.read_bytes()
                names = INCLUDE.findall(text.decode("utf-8", "replace"))
                places = [base / name for name in names for base in (self.root / "app", self.root, path.parent)]
                self.headers[path] = (text, [place.resolve() for place in places if place.is_file()])
            ahead += self.headers[path][1]
        return sorted(found)

    def of(self, entry):
        digest = hashlib.sha256(self.common + json.dumps(entry).encode())
        for path in self.project_files(entry["file"]):
            digest.update(str(path).encode() + b"\0" + self.headers[path][0])
        return digest.hexdigest()


def look(entry, folder):
    return subprocess.run(
        ["clang-tidy", "--quiet", "-p", str(folder), entry["file"]], check=False, capture_output=True, text=True
    )


def main():
    root, build = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    folder = build / "tidy"
    clean = folder / "clean"
    clean.mkdir(parents=True, exist_ok=True)
    entries = list(commands(root, build))
    if not entries:
        print("compile_commands.json names no file of app/ or ui/")
        return 1
    (folder / "compile_commands.json").write_text(json.dumps(entries))

    fingerprints = Fingerprints(root)
    wanted = {fingerprints.of(entry): entry for entry in entries}
    for stale in {mark.name for mark in clean.iterdir()} - wanted.keys():
        (clean / stale).unlink()
    ahead = {key: entry for key, entry in wanted.items() if not (clean / key).exists()}
    print(f"{len(ahead)} of {len(wanted)} files to look at")

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = {pool.submit(look, entry, folder): key for key, entry in ahead.items()}
        for job in concurrent.futures.as_completed(jobs):
            result = job.result()
            if result.returncode == 0:
                (clean / jobs[job]).touch()
            else:
                failed += 1
                print(result.stdout + "\n".join(l for l in result.stderr.splitlines() if "warnings generated" not in l))
    if failed:
        print(f"{failed} files with findings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
