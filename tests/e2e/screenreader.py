#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the program from outside, as a person does who hears the screen and types: opens the sample, corrects a cell,
submits, waits for the results, retries the failures and reads the outcome from the table. Nothing is known here but
roles, names and values that a screen reader would speak.
Usage: screenreader.py FRIENDCONSOLE, inside a display and a session bus (with-screen)."""

import contextlib
import re
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE = 90  # seconds for anything: the machine may be busy
BUTTONS = ("push button", "toggle button", "check box", "radio button")


class NotThere(Exception):
    pass


def wait_for(what, look, patience=PATIENCE):
    """What `look` gives as soon as it gives something; asks again until then. Windows come and go while it looks."""
    end = time.monotonic() + patience
    while True:
        with contextlib.suppress(Exception):
            found = look()
            if found:
                return found
        if time.monotonic() > end:
            raise NotThere(what)
        time.sleep(0.1)


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node):
    """Everything below that is shown, but not the cells of tables: a table is asked for its cells."""
    yield node
    if node.getRoleName() in ("table", "tree table"):
        return
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None and is_shown(child):
            yield from walk(child)


class Program:
    def __init__(self, executable):
        self.folder = tempfile.TemporaryDirectory(prefix="friendconsole-")
        command = [executable, "--sandbox", "--data-dir", self.folder.name]
        self.process = subprocess.Popen(command)
        self.node = wait_for("the program", self.find_program)

    def find_program(self):
        for node in pyatspi.Registry.getDesktop(0):
            if node is not None and node.get_process_id() == self.process.pid:
                return node
        return None

    def close(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
        self.folder.cleanup()

    def find(self, roles, name):
        """What is shown in one of these roles and whose name fits; None when there is nothing."""
        for window in self.node:
            for node in walk(window):
                if node.getRoleName() in roles and re.match(name, node.name):
                    return node
        return None

    def button(self, name):
        """Waits until a button of that name is shown and can be pressed."""

        def look():
            found = self.find(BUTTONS, name)
            return found if found and found.getState().contains(pyatspi.STATE_SENSITIVE) else None

        return wait_for(f"a button “{name}”", look)

    def press(self, name):
        button = self.button(name)
        print(f"press “{button.name}”", flush=True)
        actions = button.queryAction()
        known = [actions.getName(index) for index in range(actions.nActions)]
        chosen = next((index for index, action in enumerate(known) if action in ("Press", "Toggle")), 0)
        actions.doAction(chosen)

    def table(self, name="Friends"):
        return wait_for(f"the table “{name}”", lambda: self.find(("table",), name))


    def text_of(self, roles, name):
        """The text of what is named so: what is chosen in a box, what stands in a field."""
        found = self.find(roles, name)
        text = found.queryText()
        return text.getText(0, text.characterCount)


HOME, ESCAPE = 0xFF50, 0xFF1B
RETURN, LEFT, UP, RIGHT, DOWN = 0xFF0D, 0xFF51, 0xFF52, 0xFF53, 0xFF54  # X11 keysyms


def type_key(keysym):
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


def type_text(text):
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)


def cell(table, row, column):
    """A cell's name: "Remark, Bob, Ready"."""
    return table.queryTable().getAccessibleAt(row, column).name


def row_words(table, row):
    return [cell(table, row, column) for column in range(table.queryTable().nColumns)]


def cell_text(table, row, column):
    """What stands in a cell and nothing else."""
    text = table.queryTable().getAccessibleAt(row, column).queryText()
    return text.getText(0, text.characterCount)


def do(node, action):
    actions = node.queryAction()
    known = [actions.getName(index) for index in range(actions.nActions)]
    if action not in known:
        raise NotThere(f"the action {action} of {node.getRoleName()} “{node.name}”, which has {known}")
    print(f"{action} on “{node.name[:60]}”", flush=True)
    actions.doAction(known.index(action))


def count_on(program, word):
    """The number on a chip: "Failed 12"."""
    found = program.find(BUTTONS, rf"{word} [\d,]+$")
    return int(found.name.split()[-1].replace(",", "")) if found else None


def open_sample(program):
    program.press("Try it with sample rows")
    program.button(r"Add [\d,]+ rows")
    choose_a_field(program)
    program.press(r"Add [\d,]+ rows")
    table = program.table()
    wait_for("rows in the table", lambda: table.queryTable().nRows > 1)
    print(f"the table has {table.queryTable().nRows} rows", flush=True)


def choose_a_field(program):
    """In the preview: says of a column that it is not imported, and takes it back."""
    box, name = ("combo box",), "Column 9, Tag_SNS_Custom_Level, goes to"
    choice = wait_for(f"a choice “{name}”", lambda: program.find(box, name))
    before = program.text_of(box, name)
    for key, chosen in ((HOME, "— ignore —"), (None, before)):
        choice.queryComponent().grabFocus()
        focused = pyatspi.STATE_FOCUSED
        wait_for("the focus in the choice", lambda: choice.getState().contains(focused))
        do(choice, "ShowMenu")
        entries = wait_for("the entries of the choice", lambda: (choice.getChildAtIndex(0),)[0])
        wait_for("the list to open", lambda: is_shown(entries))
        if key:
            type_key(key)
        else:
            type_text(before)
        type_key(RETURN)
        wait_for(f"“{chosen}” as the choice", lambda chosen=chosen: program.text_of(box, name) == chosen)


def edit_from_outside(program):
    """Puts a text into a cell without typing it, and takes it back with the button."""
    table = program.table()
    column = next(c for c in range(table.queryTable().nColumns) if cell(table, 0, c).startswith("Remark, "))
    before = cell_text(table, 0, column)
    do(table.queryTable().getAccessibleAt(0, column), "Press")
    editor = wait_for("the editor of the cell", lambda: program.find(("text",), "Remark, row 1$"))
    wait_for("the focus in the editor", lambda: editor.getState().contains(pyatspi.STATE_FOCUSED))
    editor.queryEditableText().setTextContents("From outside")
    type_key(RETURN)
    wait_for("the text in the cell", lambda: cell_text(table, 0, column) == "From outside")
    program.press("Undo$")
    wait_for("the text of before", lambda: cell_text(table, 0, column) == before)


def open_menus(program):
    """Each menu that a button or a cell opens can be found, and be closed again."""
    table = program.table()
    more, history = program.button("More filters"), program.button("Undo history")
    for opener, action, entry in (
        (more, "Press", "Show all rows"),
        (history, "Press", "Whole list"),
        (table, "ShowMenu", "Delete rows"),
        (table.queryTable().getAccessibleAt(1, 2), "ShowMenu", "Delete rows"),
    ):
        do(opener, action)
        wait_for(f"“{entry}” in a menu", lambda entry=entry: program.find(("menu item",), entry))
        type_key(ESCAPE)
        wait_for("the menu to close", lambda entry=entry: (program.find(("menu item",), entry) is None,)[0])


def correct_a_cell(program):
    """Shows the rows with problems, goes to the cell that its status names, and types another text over it."""
    before = wait_for("a number of problems", lambda: count_on(program, "Problems"))
    program.press("Problems [0-9]")
    table = program.table()
    grid = table.queryTable()
    wait_for("the rows with problems alone", lambda: grid.nRows == before)
    row, column = wait_for("a remark that is too long", lambda: find_problem(table, "Remark too long", "Remark"))
    print(f"correct “{cell(table, row, column)[:60]}…”", flush=True)
    go_to(table, row, column)
    type_text("A short remark")
    type_key(RETURN)
    wait_for("one problem fewer", lambda: count_on(program, "Problems") == before - 1)
    wait_for("the corrected cell", lambda: cell(table, row, column) == "Remark, A short remark, Ready")


def find_problem(table, status, field):
    grid = table.queryTable()
    for row in range(grid.nRows):
        if cell(table, row, 0).startswith(f"Status, {status}"):
            for column in range(1, grid.nColumns):
                if cell(table, row, column).startswith(f"{field}, "):
                    return row, column
    return None


def go_to(table, row, column):
    """By the arrow keys, from wherever the cursor is; each step waits until the cell says that it has the focus."""
    grid = table.queryTable()
    focused = pyatspi.STATE_FOCUSED
    wait_for("the focus in the table", lambda: table.getState().contains(focused) or table.queryComponent().grabFocus())

    def is_at(at_row, at_column):
        return grid.getAccessibleAt(at_row, at_column).getState().contains(focused)

    def here():
        return next(((r, c) for r in range(grid.nRows) for c in range(grid.nColumns) if is_at(r, c)), None)

    type_key(DOWN)
    at_row, at_column = wait_for("a cell with the focus", here)
    while (at_row, at_column) != (row, column):
        down, right = row - at_row, column - at_column
        type_key(DOWN if down > 0 else UP if down < 0 else RIGHT if right > 0 else LEFT)
        at_row += (down > 0) - (down < 0)
        if down == 0:
            at_column += (right > 0) - (right < 0)
        wait_for(f"the focus in cell {at_row}, {at_column}", lambda: is_at(at_row, at_column))


def wait_for_end(program, rows):
    """Waits until the program says of how many rows what became of them; the numbers on the chips."""
    wait_for(f"the end of a run of {rows} rows", lambda: program.find(("label",), rf".*Of {rows:,} rows: "))
    words = ("Imported", "Failed", "Unknown")
    wait_for("nothing on its way", lambda: (program.find(BUTTONS, "Waiting [1-9]") is None,)[0])
    return {word: wait_for(word, lambda word=word: (count_on(program, word),))[0] for word in words}


def submit(program):
    """Sends what is ready, and waits until the program says how it ended."""
    program.press("All [0-9]")
    rows = int(re.search(r"[\d,]+", program.button(r"Submit [\d,]+ rows").name)[0].replace(",", ""))
    program.press(r"Submit [\d,]+ rows")
    counts = wait_for_end(program, rows)
    if sum(counts.values()) != rows:
        raise NotThere(f"an outcome for each of {rows} rows: {counts}")
    print(f"the run ended: {counts}", flush=True)
    return counts


def retry(program, failed):
    program.press(rf"Retry {failed:,} failed")
    print(f"the retry ended: {wait_for_end(program, failed)}", flush=True)


def read_outcomes(program, imported):
    """What the table says about each row: as many are imported as the chip says, and each failure says why."""
    program.press("Imported [0-9]")
    table = program.table()
    wait_for("the imported rows alone", lambda: table.queryTable().nRows == imported)
    for row in (0, imported // 2, imported - 1):
        if cell(table, row, 0) != "Status, Imported":
            raise NotThere(f"row {row} of the imported ones says “{cell(table, row, 0)}”")
    failed = count_on(program, "Failed")
    program.press("Failed [0-9]")
    wait_for("the failed rows alone", lambda: table.queryTable().nRows == failed)
    for row in range(failed):
        words = row_words(table, row)
        if words[0] == "Status, Ready" or not re.match(r"Result, \[\d+\] .", words[-1]):
            raise NotThere(f"failed row {row} does not say why: {words[0]}, {words[-1]}")
    print(f"{imported} rows say that they are imported, {failed} say why not: {cell(table, 0, 0)}, {words[-1]}", flush=True)


def main():
    program = Program(sys.argv[1])
    try:
        open_sample(program)
        edit_from_outside(program)
        open_menus(program)
        correct_a_cell(program)
        counts = submit(program)
        if counts["Imported"] == 0 or counts["Failed"] == 0:
            raise NotThere("imported and failed rows of the sample")
        retry(program, counts["Failed"])
        read_outcomes(program, count_on(program, "Imported"))
    except NotThere as missing:
        print(f"FAILED: waited in vain for {missing}; this is what can be heard:", flush=True)
        for window in program.node:
            for node in walk(window):
                print(f"  {node.getRoleName()} “{node.name}”")
        return 1
    finally:
        program.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
