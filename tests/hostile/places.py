#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the program work where a disk is full and where nothing can be written, and writes down what became of it.

    places.py PROGRAM [--out TABLE.md]

PROGRAM is the friendconsole executable. The file systems are real ones: small ones in memory and read-only ones, in a
mount namespace of this script's own, so it has to be root or to be allowed user namespaces (unshare -rm). Every case has
to end in one sentence and the exit status that it should have, and every row has to be imported, unknown or not sent; what
was cut off has to be resumed to its end once there is room. Exit status 1 when one does not.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

INSIDE = "FRIENDCONSOLE_PLACES_INSIDE"
ROWS = 20_000


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True)


def small(folder, kib):
    """A file system of so many KiB."""
    folder.mkdir(parents=True, exist_ok=True)
    mount("-t", "tmpfs", "-o", f"size={kib}k,mode=700", "none", folder)
    return folder


def read_only(folder):
    folder.mkdir(parents=True, exist_ok=True)
    mount("-t", "tmpfs", "-o", "ro,size=64k", "none", folder)
    return folder


class Case:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.file = folder / "rows.csv"
        self.file.write_text("From_Account,To_Account,AddSource\n"
                             + "".join(f"from{i % 200},to{i},Android\n" for i in range(ROWS)))
        self.home = folder / "home"
        self.home.mkdir()
        self.runtime = folder / "runtime"
        self.runtime.mkdir(mode=0o700)
        self.environment = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.runtime), "PATH": os.environ["PATH"],
                            "LC_ALL": "C.UTF-8", "TMPDIR": str(folder)}

    def run(self, *arguments):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, env=self.environment, timeout=120,
                              check=False, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def imported(self, *more):
        return self.run("import", self.file, "--sandbox", "--json", *more)


def counts(out):
    said = json.loads(out)
    return {name: said[name] for name in ("imported", "failed", "unknown", "notSent")}, said.get("run", "")


def full_from_the_start(case):
    data = small(case.folder / "data", 64)
    status, out, err = case.imported("--data-dir", data)
    wrong = [] if status == 2 and counts(out)[0]["notSent"] == ROWS else [f"status {status}, {out}"]
    _, runs, _ = case.run("runs", "--json", "--data-dir", data)
    if json.loads(runs):
        wrong.append("a run that never began is in the history")
    return err, wrong


def full_in_the_middle(case):
    data = small(case.folder / "data", 2_200)
    status, out, err = case.imported("--data-dir", data, "--batch-size", "5")
    known, run = counts(out)
    wrong = []
    if status != 1 or sum(known.values()) != ROWS or not known["imported"] or not known["notSent"]:
        wrong.append(f"status {status}, {known}")
    mount("-o", "remount,size=64m", data)
    status, out, _ = case.run("resume", run, "--json", "--data-dir", data)
    # The sandbox of the first command is gone with everything in it, so what was unknown is sent again.
    if status != 0 or counts(out)[0]["imported"] != ROWS:
        wrong.append(f"resumed: status {status}, {out[-300:]}")
    return err, wrong


def a_report_on_a_full_disk(case):
    place = small(case.folder / "reports", 32)
    report = place / "report.csv"
    report.write_text("of yesterday")
    status, out, err = case.imported("--report", report)
    wrong = [] if status == 1 and counts(out)[0]["imported"] == ROWS else [f"status {status}"]
    if report.read_text() != "of yesterday":
        wrong.append("the report of before is gone")
    if len(list(place.iterdir())) != 1:
        wrong.append("half a report was left")
    return err, wrong


def nothing_sent(case, *more):
    status, out, err = case.imported(*more)
    return err, [] if status == 2 and not out.strip() else [f"status {status}, {out[-300:]}"]


def read_only_home(case):
    read_only(case.home)
    return nothing_sent(case)


def read_only_data(case):
    return nothing_sent(case, "--data-dir", read_only(case.folder / "data"))


def no_home(case):
    del case.environment["HOME"]
    case.environment["XDG_DATA_HOME"] = "/proc/nowhere"
    return nothing_sent(case)


def read_only_home_without_a_trace(case):
    read_only(case.home)
    status, out, err = case.imported("--no-trace")
    wrong = [] if status == 0 else [f"status {status}, {err}"]
    if list(case.runtime.iterdir()):
        wrong.append("something was left in the runtime folder")
    return err or f"{counts(out)[0]['imported']} rows imported", wrong


def no_place_for_a_run_without_a_trace(case):
    read_only(case.runtime)
    small(case.folder / "shm", 64)
    mount("--bind", read_only(case.folder / "none"), "/dev/shm")
    temporary = read_only(case.folder / "tmp")
    case.environment["TMPDIR"] = str(temporary)
    return nothing_sent(case, "--no-trace")


def a_full_runtime_folder_without_a_trace(case):
    small(case.runtime, 64)
    status, out, err = case.imported("--no-trace")
    done = counts(out)[0]
    return err or f"{done['imported']} rows imported", [] if status == 0 else [f"status {status}, {out[-200:]}"]


CASES = [full_from_the_start, full_in_the_middle, a_report_on_a_full_disk, read_only_home, read_only_data, no_home,
         read_only_home_without_a_trace, no_place_for_a_run_without_a_trace, a_full_runtime_folder_without_a_trace]


def try_all(program, out):
    lines = ["| place | what the person sees |", "|---|---|"]
    bad = 0
    for case in CASES:
        with tempfile.TemporaryDirectory() as folder:
            # Each case in a process of its own, whose mounts end with it.
            done = subprocess.run(["unshare", "-m", sys.executable, __file__, program, "--case", case.__name__, folder],
                                  capture_output=True, text=True, check=False)
        name = case.__name__.replace("_", " ")
        said = done.stdout.strip().splitlines() or [done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "?"]
        bad += done.returncode != 0
        print(f"{name}: {' '.join(said)}" + ("" if done.returncode == 0 else "  <<<"), flush=True)
        lines.append(f"| {name} | {' '.join(said).replace('|', chr(92) + '|')} |")
    if out:
        Path(out).write_text("# Full disks and folders that cannot be written\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(CASES)} places, {bad} not as they should be")
    return 1 if bad else 0


def try_one(program, name, folder):
    mount("--make-rprivate", "/")
    said, wrong = globals()[name](Case(program, Path(folder)))
    lines = said.strip().splitlines()
    print(lines[-1] if lines else "")
    if len(lines) > 1 and "resum" not in said:
        wrong = [*wrong, f"{len(lines)} lines were said: {lines}"]
    for each in wrong:
        print(f"**{each}**")
    return 1 if wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--out")
    parser.add_argument("--case", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    program = str(Path(options.program).resolve())
    if options.case:
        return try_one(program, *options.case)
    if os.geteuid() != 0 and INSIDE not in os.environ: # a user of one's own is root in a namespace of one's own
        os.environ[INSIDE] = "1"
        os.execvp("unshare", ["unshare", "-rm", sys.executable, *sys.argv])
    return try_all(program, options.out)


if __name__ == "__main__":
    sys.exit(main())
