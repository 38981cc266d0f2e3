#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of this folder find what they are for, and are silent about what is right."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Checks(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name).resolve()
        for name in ("dev", "CMakeLists.txt"):
            self.write(name, "# SPDX-License-Identifier: GPL-3.0-or-later\n")
        for name in ("friends/rules", "chatapi/codes", "chatapi/call", "words/words", "cli/cli"):
            self.write(f"app/{name}.h", HEAD + "#pragma once\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run_check(self, check):
        return subprocess.run(
            [sys.executable, HERE / f"{check}.py", self.root], capture_output=True, text=True, check=False
        )

    def finds(self, check, place, words):
        result = self.run_check(check)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(place, result.stdout)
        self.assertIn(words, result.stdout)

    def is_silent(self, check):
        result = self.run_check(check)
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stdout + result.stderr)

    def code(self, text, name="app/files/a.cpp"):
        self.write(name, HEAD + text)

    def test_arrows_down_are_right(self):
        self.code('#include "friends/rules.h"\n#include <QtCore/QString>\n#include <vector>\n')
        self.code('#include "chatapi/codes.h"\n', "app/sandbox/a.cpp")
        self.code('#include "words/words.h"\n#include <QtWidgets/QLabel>\n', "ui/a.cpp")
        self.code('#include "cli/cli.h"\n', "ui/main.cpp")
        self.is_silent("arrows")

    def test_an_arrow_up_is_found(self):
        self.code('#include "words/words.h"\n')
        self.finds("arrows", "app/files/a.cpp:2", "words")

    def test_an_arrow_sideways_is_found(self):
        self.code('\n#include "chatapi/codes.h"\n')
        self.finds("arrows", "app/files/a.cpp:3", "chatapi")

    def test_the_sandbox_sees_no_client(self):
        self.code('#include "chatapi/call.h"\n', "app/sandbox/a.cpp")
        self.finds("arrows", "app/sandbox/a.cpp:2", "chatapi/call.h")

    def test_only_main_hands_over_to_the_command_line(self):
        self.code('#include "cli/cli.h"\n', "ui/window.cpp")
        self.finds("arrows", "ui/window.cpp:2", "cli")

    def test_a_widget_in_app_is_found(self):
        self.code("#include <QtWidgets/QLabel>\n")
        self.finds("arrows", "app/files/a.cpp:2", "QtWidgets")

    def test_a_header_without_room_is_found(self):
        self.code('#include "rules.h"\n', "app/friends/a.cpp")
        self.finds("arrows", "app/friends/a.cpp:2", "room")

    def test_a_link_up_is_found(self):
        self.write("app/files/CMakeLists.txt", "fc_room(files LINKS fc_friends fc_words)\n")
        self.finds("arrows", "app/files/CMakeLists.txt:1", "words")

    def test_right_code_keeps_the_rules(self):
        self.code('// never qWait( or system(\nvoid f() { g("setHtml(", R"(QSKIP)"); filesystem(1); a.system(); }\n')
        self.is_silent("rules")

    def test_each_forbidden_call_is_found_at_its_line(self):
        for call in (
            "job.setInsecureFallback(true);",
            "reply->ignoreSslErrors();",
            "QTest::qWait(10);",
            "QSKIP();",
            "edit->setHtml(x);",
            "std::system(x);",
            "system(x);",
            "label->setTextFormat(Qt::AutoText);",
            "QThread::msleep(5);",
            "std::this_thread::sleep_for(x);",
            "QCoreApplication::processEvents();",
            "connect(a, SIGNAL(b()), c, d);",
            "using namespace std;",
        ):
            with self.subTest(call):
                self.code(f'auto text = "line\\"";\n\n{call}\n')
                self.finds("rules", "app/files/a.cpp:4", "is not used here")

    def test_a_colour_or_a_size_outside_of_the_theme_is_found(self):
        for call in ("QColor(12, 3, 4);", 'QColor("red");', "Qt::darkRed;", 'f("#12ab34");', "w.setFixedWidth(20);",
                     "w.setMinimumSize(0, 3);", "l.setSpacing(4);", 'f("padding: 3px");'):
            with self.subTest(call):
                self.code(call + "\n", "ui/a.cpp")
                self.finds("rules", "ui/a.cpp:2", "of its own")
        self.code("w.setFixedWidth(size::field); l.setSpacing(0); Qt::transparent; QColor(x);\n", "ui/a.cpp")
        self.is_silent("rules")

    def test_a_message_box_that_may_show_markup_is_found(self):
        for call in ("auto *box = new QMessageBox(this);", "QMessageBox box(this);", "box->setInformativeText(x);",
                     "QMessageBox::warning(this, a, b);"):
            with self.subTest(call):
                self.code(call + "\n", "ui/a.cpp")
                self.finds("rules", "ui/a.cpp:2", "may show markup")
        self.code("QMessageBox *box = plainBox(this, a, b); box->addButton(QMessageBox::Cancel);\n", "ui/a.cpp")
        self.is_silent("rules")

    def test_what_is_unfinished_is_found(self):
        self.code("// TO" + "DO: later\n")
        self.finds("rules", "app/files/a.cpp:2", "left over")

    def test_a_file_without_licence_is_found(self):
        self.write("ui/a.cpp", "int a;\n")
        self.finds("rules", "ui/a.cpp:1", "SPDX")

    def test_a_header_without_pragma_is_found(self):
        self.write("ui/a.h", HEAD + "int a;\n")
        self.finds("rules", "ui/a.h:2", "#pragma once")

    def test_a_wrong_layout_is_found(self):
        self.write(".clang-format", "BasedOnStyle: WebKit\n")
        self.code("int  a ;\n")
        self.finds("layout", "app/files/a.cpp:2", "dev format")

    def test_a_broken_script_is_found(self):
        self.write("dev", "#!/usr/bin/env bash\nif true\n")
        self.assertEqual(self.run_check("scripts").returncode, 1)


if __name__ == "__main__":
    unittest.main()
