#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons follow one grid and can be tinted, every resource is packed in, and the samples are what their generator
makes. Usage: resources.py ROOT"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import project

OWN_COLOURS = {"friendconsole.svg"}


def check_icons(root):
    for path in project.files(root / "resources", ["icons"], ["*.svg"]):
        try:
            drawing = ElementTree.parse(path).getroot()
        except ElementTree.ParseError as error:
            yield path, error.position[0], f"not well-formed: {error}"
            continue
        if drawing.get("viewBox") != "0 0 24 24":
            yield path, 2, "icons are drawn on a grid of 24"
        if path.name in OWN_COLOURS:
            continue
        values = {(key, value) for element in drawing.iter() for key, value in element.attrib.items()}
        if any(key in ("fill", "stroke") and value not in ("none", "#000") for key, value in values):
            yield path, 2, "icons are black, so that they can be tinted"
        if {value for key, value in values if key == "stroke-width"} != {"2"}:
            yield path, 2, "icons are drawn with lines of width 2"


def check_packed(root):
    packing = root / "resources" / "resources.qrc"
    packed = set(re.findall(r"<file>([^<]+)</file>", packing.read_text(encoding="utf-8")))
    there = {
        path.relative_to(root / "resources").as_posix()
        for path in project.files(root / "resources", ["guide", "icons", "samples"], ["*.png", "*.svg", "*.csv"])
    }
    for name in sorted(there - packed):
        yield packing, 1, f"{name} is not in it"
    for name in sorted(packed - there):
        yield packing, 1, f"{name} is not there"


def check_samples(root):
    samples = root / "resources" / "samples"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, samples / "make_samples.py", folder], check=True)
        for made in sorted(pathlib.Path(folder).iterdir()):
            if (samples / made.name).read_bytes() != made.read_bytes():
                yield samples / made.name, 1, "is not what make_samples.py makes"


if __name__ == "__main__":
    where = project.root_from_arguments()
    sys.exit(project.tell(where, [*check_icons(where), *check_packed(where), *check_samples(where)]))
