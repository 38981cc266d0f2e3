#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that the program says is there in every language: no sentence untranslated, unfinished or left over, and
each translation has the numbers, names and keys of its sentence.
Usage: translations.py ROOT [--update] [--lupdate PATH]; --update brings the .ts files up to date with the code first."""

import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

import project

LANGUAGES = {"en": "plural", "zh_CN": "all", "ko": "all", "ja": "all"}
HOW_TO_MEND = "mend it: ./dev translations, then translate what is new in translations/*.ts (translations/GLOSSARY.md)"
PLACE = re.compile(r"%(?:L?\d{1,2}|Ln|n)")
KEY = re.compile(r"&(?=[^\s&])")
SOURCE_ENDING = re.compile(r"(…|:)$")
FULL_WIDTH = ("，", "、")  # commas that have their space within them
ENDINGS = {"…": ("…",), ":": (":", "：")}


def ts_file(root, language):
    return root / "translations" / f"friendconsole_{language}.ts"


def find_lupdate():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"):
        if found := shutil.which(name):
            return found
    sys.exit("lupdate is missing; it is in the Debian package qt6-l10n-tools")


def run_lupdate(lupdate, root, language, target):
    """Brings `target` up to date with the code. No places in the code are written, so that files change only with the words."""
    only = ["-pluralonly"] if LANGUAGES[language] == "plural" else []
    command = [lupdate, "-silent", "-I", ".", "-I", "app", "-locations", "none", "-no-obsolete", *only]
    command += ["-source-language", "en", "-target-language", language, "app", "ui", "-ts", str(target)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0 or done.stderr.strip():
        sys.exit(f"lupdate does not understand the code:\n{done.stdout}{done.stderr}")


def messages(path):
    """[(line, context, message)]: the line of the sentence in the file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = [number for number, line in enumerate(lines, 1) if re.match(r"\s*<message\b", line)]
    found = []
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found.append((starts[len(found)], context.findtext("name"), message))
    return found


def forms(message):
    """The translations of a sentence: one, or its plural forms."""
    translation = message.find("translation")
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def faults(source, text):
    """What is wrong with one translation of a sentence."""
    if not text.strip() and source.strip():
        yield "is not translated"
        return
    wanted, given = collections.Counter(PLACE.findall(source)), collections.Counter(PLACE.findall(text))
    if wanted != given:
        yield f"has the places {sorted(given.elements())}, the sentence {sorted(wanted.elements())}"
    if len(KEY.findall(source)) != len(KEY.findall(text)):
        yield "has a key (&) where the sentence has none, or the other way round"
    ending = SOURCE_ENDING.search(source)
    if ending and not text.endswith(ENDINGS[ending[1]]):
        yield f"does not end with {ending[1]}"
    if source.count("\n") != text.count("\n"):
        yield "has other lines than the sentence"
    begins = source[:1].isspace() == text[:1].isspace()
    ends = source[-1:].isspace() == text[-1:].isspace() or text.endswith(FULL_WIDTH) and source.endswith(", ")
    if not (begins and ends):
        yield "begins or ends with a space, and the sentence does not, or the other way round"
    if "(s)" in text:
        yield "says (s) instead of having plural forms"


def check_file(path):
    for line, context, message in messages(path):
        source = message.findtext("source")
        said = f"{context}: “{source[:60]}”"
        state = message.find("translation").get("type")
        if state in ("vanished", "obsolete"):
            yield path, line, f"{said} is no longer in the code"
            continue
        if state == "unfinished":
            yield path, line, f"{said} is not translated, or not finished"
            continue
        for text in forms(message):
            for fault in faults(source, text):
                yield path, line, f"{said}: the translation {fault}"


def check_up_to_date(root, lupdate, language):
    path = ts_file(root, language)
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        if path.exists():
            shutil.copy(path, copy)
        run_lupdate(lupdate, root, language, copy)
        if not path.exists() or copy.read_bytes() != path.read_bytes():
            yield path, 1, "the code says something that is not in this file, or no longer says something that is"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=lambda given: pathlib.Path(given).resolve())
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--lupdate")
    given = parser.parse_args()
    lupdate = given.lupdate or find_lupdate()
    if given.update:
        for language in LANGUAGES:
            run_lupdate(lupdate, given.root, language, ts_file(given.root, language))
    findings = []
    for language in LANGUAGES:
        findings += check_up_to_date(given.root, lupdate, language)
        if ts_file(given.root, language).exists():
            findings += check_file(ts_file(given.root, language))
    status = project.tell(given.root, findings)
    if findings:
        print(HOW_TO_MEND)
    return status


if __name__ == "__main__":
    sys.exit(main())
