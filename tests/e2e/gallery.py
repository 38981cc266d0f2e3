#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""gallery.py FOLDER: writes FOLDER/index.html, which shows the pictures that friendconsole-pictures saved there: a table for
each window, languages downwards, themes and scales across. FOLDER/windows-*.txt have the windows' names, one a line."""
import html
import pathlib
import sys

LANGUAGES = {"en": "English", "zh_CN": "简体中文", "ko": "한국어", "ja": "日本語"}
LOOKS = [("light", 100), ("dark", 100), ("light", 200), ("dark", 200)]

HEAD = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Friend Console: every window</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 15px system-ui, sans-serif; margin: 24px; }
  nav { columns: 16em; margin-bottom: 32px; }
  nav a { display: block; }
  table { border-spacing: 12px; margin: 0 -12px 32px; }
  th { text-align: left; font-weight: 600; vertical-align: top; }
  img { max-width: 360px; max-height: 280px; border: 1px solid #8888; }
</style>
<h1>Friend Console: every window</h1>
"""


def picture(folder: pathlib.Path, slug: str, language: str, theme: str, scale: int) -> str:
    name = f"{slug}-{language}-{scale}-{theme}.png"
    if not (folder / name).exists():
        return "<td>missing</td>"
    return f'<td><a href="{name}"><img src="{name}" alt="{LANGUAGES[language]}, {theme}, {scale} %" loading="lazy"></a></td>'


def section(folder: pathlib.Path, window: str) -> str:
    slug = window.replace(" ", "-")
    head = "".join(f"<th>{theme}, {scale} %</th>" for theme, scale in LOOKS)
    rows = "".join(
        f"<tr><th>{name}</th>" + "".join(picture(folder, slug, language, theme, scale) for theme, scale in LOOKS) + "</tr>\n"
        for language, name in LANGUAGES.items())
    return f'<h2 id="{slug}">{html.escape(window)}</h2>\n<table>\n<tr><th></th>{head}</tr>\n{rows}</table>\n'


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    lists = [path.read_text(encoding="utf-8").splitlines() for path in sorted(folder.glob("windows-*.txt"))]
    windows = list(dict.fromkeys(name for names in lists for name in names))
    links = "".join(f'<a href="#{name.replace(" ", "-")}">{html.escape(name)}</a>\n' for name in windows)
    page = HEAD + f"<nav>\n{links}</nav>\n" + "".join(section(folder, name) for name in windows)
    (folder / "index.html").write_text(page, encoding="utf-8")


main()
