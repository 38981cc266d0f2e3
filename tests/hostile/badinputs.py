#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes files and answers that mean harm, lets the program read each of them, and writes down what became of it.

    badinputs.py PROGRAM [--out TABLE.md] [--quick] [--only WORD]

PROGRAM is the friendconsole executable. For each file: `inspect`, and `import --sandbox`. Every input has to end in
rows that were read, or in one sentence and exit status 2; within the memory and the time that BOUNDS names; and when it
is interrupted half a second in, soon and in one sentence. Each answer comes from a service on this computer, to an
`import --host` of one row: nothing is taken for success that is not, nothing is sent elsewhere, and what is said is
plain. Exit status 1 when one does not. --quick makes the big ones smaller (a few MB in place of gigabytes), for a test;
--out writes the table (Markdown). Files are made in a temporary folder and removed again: about 4 GB are needed there
without --quick.
"""
import argparse
import gzip
import http.server
import io
import json
import os
import re
import resource
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from pathlib import Path

MIB = 1 << 20


class Bounds:
    """400 MiB whatever is read, and for rows as long as they are kept: three times the file and 25 bytes a line, of which
    at most 70 million are taken. A pipe or a device is kept while it is read, up to 512 MiB of it, twice."""
    refused_mib = 400
    per_text = 3.0
    per_line = 25
    most_lines = 70_000_000
    pipe_mib = 2 * 512
    seconds = 120
    until_cancelled = 10


# --- what is made -----------------------------------------------------------------------------------------------------

def write_parts(path, parts):
    with open(path, "wb") as out:
        for part in parts:
            out.write(part)


def repeated(piece, size):
    """`piece` again and again, `size` bytes in all, without holding them."""
    block = piece * max(1, MIB // len(piece))
    left = size
    while left > 0:
        yield block[:left]
        left -= len(block)


HEADER = b"From_Account,To_Account,AddSource,Remark\n"
ROW = b"alice,bob,Android,"


def csv_inputs(big):
    """Name, extension, function that writes it."""
    def sparse(path):
        with open(path, "wb") as out:
            out.truncate(big)

    def quotes(path):
        write_parts(path, [HEADER, ROW, *repeated(b'"', big // 8)])

    yield "one line without an end", "csv", lambda p: write_parts(p, repeated(b"a", big))
    yield "one line behind a header", "csv", lambda p: write_parts(p, [HEADER, ROW, *repeated(b"x", big // 4)])
    yield "zero bytes only (sparse)", "csv", sparse
    yield "one quote that is never closed", "csv", lambda p: write_parts(p, [HEADER, ROW, b'"', *repeated(b"x\n", big // 8)])
    yield "quotes without end", "csv", quotes
    yield "quotes, commas and line ends in turn", "csv", lambda p: write_parts(p, repeated(b'",\n"', big // 16))
    yield "a million columns", "csv", lambda p: write_parts(p, repeated(b"a,", 2_000_000))
    yield "a million columns in the second row", "csv", lambda p: write_parts(p, [HEADER, *repeated(b"a,", 2_000_000)])
    yield "line ends only", "csv", lambda p: write_parts(p, repeated(b"\n", big // 4))
    yield "commas only", "csv", lambda p: write_parts(p, repeated(b",", big // 8))
    yield "rows of one comma", "csv", lambda p: write_parts(p, repeated(b",\n", big // 64))
    yield "bytes that are no text anywhere", "csv", lambda p: write_parts(p, [HEADER, *repeated(b"\xff\xfe\xc3\x28,\x80\xed\xa0\x80\n", big // 32)])
    yield "random bytes", "csv", lambda p: write_parts(p, [os.urandom(8 * MIB)])
    yield "zero bytes inside cells", "csv", lambda p: write_parts(p, [HEADER, *repeated(b"al\0ice,b\0b,Android,\0\n", big // 64)])
    yield "UTF-16 cut in the middle of a pair", "csv", lambda p: write_parts(p, [b"\xff\xfe", "From_Account,To_Account\nalice,b\U0001f600".encode("utf-16-le")[:-2]])
    yield "UTF-32 of numbers beyond Unicode", "csv", lambda p: write_parts(p, [b"\xff\xfe\0\0", *repeated(struct.pack("<I", 0x7fffffff), MIB)])
    yield "terminal escapes and bidi overrides", "csv", lambda p: write_parts(p, [HEADER, "\x1b]0;owned\x07\x1b[2J,\u202egnp.exe,Android,\x9b31m\n".encode()])
    yield "a 4 MB name of a column", "csv", lambda p: write_parts(p, [*repeated(b"n", 4 * MIB), b",To_Account\nx,bob\n"])
    yield "every row a problem", "csv", lambda p: write_parts(p, [HEADER, *repeated(b",,,\n", big // 64)])
    yield "nothing", "csv", lambda p: write_parts(p, [])


TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
         "</Types>")
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(sheets=1):
    names = "".join(f'<sheet name="S{i}" sheetId="{i}" r:id="rId{i}"/>' for i in range(1, sheets + 1))
    return f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>'


def workbook_rels(target="worksheets/sheet1.xml", strings=True, mode="", sheets=1):
    rels = "".join(f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="{target}"{mode}/>' for i in range(1, sheets + 1))
    if strings:
        rels += f'<Relationship Id="rIdS" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
    return f'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>'


def sheet(rows, before="", dimension=""):
    return f'<?xml version="1.0"?>{before}<worksheet xmlns="{MAIN}">{dimension}<sheetData>{rows}</sheetData></worksheet>'


GOOD = ('<row r="1"><c t="inlineStr"><is><t>From_Account</t></is></c><c t="inlineStr"><is><t>To_Account</t></is></c></row>'
        '<row r="2"><c t="inlineStr"><is><t>alice</t></is></c><c t="inlineStr"><is><t>bob</t></is></c></row>')


def xlsx(path, rows=GOOD, strings="", book=None, rels=None, more=(), whole=None):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        out.writestr("[Content_Types].xml", TYPES)
        out.writestr("_rels/.rels", RELS)
        out.writestr("xl/workbook.xml", book or workbook())
        out.writestr("xl/_rels/workbook.xml.rels", rels or workbook_rels())
        out.writestr("xl/sharedStrings.xml", f'<?xml version="1.0"?><sst xmlns="{MAIN}">{strings}</sst>')
        with out.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for piece in whole or [sheet(rows).encode()]:
                part.write(piece)
        for name, text in more:
            out.writestr(name, text)


def long_sheet(piece, size, begin=b"<row>", end=b"</row>"):
    head, tail = sheet("|").split("|")
    return [head.encode(), begin, *repeated(piece, size), end, tail.encode()]


LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\">" + "".join(
    f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(12)) + "]>"
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
REMOTE = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'
CELL = '<row><c t="inlineStr"><is><t>&{};</t></is></c></row>'


def xlsx_inputs(big):
    yield "bomb: a sheet of spaces", "xlsx", lambda p: xlsx(p, whole=long_sheet(b" ", big))
    yield "bomb: one cell", "xlsx", lambda p: xlsx(p, whole=long_sheet(b"x", big // 4, b'<row><c t="inlineStr"><is><t>', b"</t></is></c></row>"))
    yield "bomb: one tag", "xlsx", lambda p: xlsx(p, whole=long_sheet(b"x", big // 4, b"<row a='", b"'></row>"))
    yield "bomb: empty rows", "xlsx", lambda p: xlsx(p, whole=long_sheet(b"<row/>", big // 4))
    yield "bomb: deep elements", "xlsx", lambda p: xlsx(p, whole=long_sheet(b"<a>", big // 16))
    yield "entity expansion", "xlsx", lambda p: xlsx(p, whole=[sheet(CELL.format("m"), LAUGHS).encode()])
    yield "an entity of a file", "xlsx", lambda p: xlsx(p, whole=[sheet(CELL.format("e"), OUTSIDE).encode()])
    yield "a DTD on a server", "xlsx", lambda p: xlsx(p, whole=[sheet(GOOD, REMOTE).encode()])
    yield "a sheet on a server", "xlsx", lambda p: xlsx(p, rels=workbook_rels("http://127.0.0.1:9/s.xml", mode=' TargetMode="External"'))
    yield "a sheet outside of the file", "xlsx", lambda p: xlsx(p, rels=workbook_rels("../../../../etc/passwd"))
    yield "names that climb out of folders", "xlsx", lambda p: xlsx(p, more=[("../../../../tmp/friendconsole-climbed", "x"), ("/tmp/friendconsole-climbed", "x")])
    yield "strings that refer to themselves", "xlsx", lambda p: xlsx(p, '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', '<si><t>a</t><si><r><t>b</t></r></si></si><si/>')
    yield "a string number beyond all", "xlsx", lambda p: xlsx(p, '<row><c t="s"><v>4294967296</v></c></row>')
    yield "a string in every cell", "xlsx", lambda p: xlsx(p, '<row><c t="s"><v>0</v></c></row>' * 20000, f"<si><t>{'y' * 30000}</t></si>")
    yield "10^9 declared rows", "xlsx", lambda p: xlsx(p, whole=[sheet(GOOD, dimension='<dimension ref="A1:XFD1000000000"/>').encode()])
    yield "a row with the number 10^9", "xlsx", lambda p: xlsx(p, GOOD + '<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>')
    yield "a cell in column ZZZZZZ", "xlsx", lambda p: xlsx(p, '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')
    yield "100,000 sheets", "xlsx", lambda p: xlsx(p, book=workbook(100_000), rels=workbook_rels(sheets=100_000))
    yield "100,000 parts", "xlsx", lambda p: xlsx(p, more=[(f"x/{i}", "") for i in range(100_000 if big > 100 * MIB else 5_000)])
    yield "cut in half", "xlsx", half


def half(path):
    xlsx(path, GOOD * 1000)
    data = Path(path).read_bytes()
    Path(path).write_bytes(data[:len(data) // 2])


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
ODS_HEAD = (f'<?xml version="1.0"?>%s<office:document-content xmlns:office="{OFFICE}office:1.0" xmlns:table="{OFFICE}table:1.0" '
            f'xmlns:text="{OFFICE}text:1.0"><office:body><office:spreadsheet>')
ODS_TAIL = "</office:spreadsheet></office:body></office:document-content>"


def ods(path, parts, before=""):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        with out.open("content.xml", "w", force_zip64=True) as part:
            part.write((ODS_HEAD % before).encode())
            for piece in parts:
                part.write(piece)
            part.write(ODS_TAIL.encode())


def ods_table(row, head='<table:table table:name="S">'):
    return [(head + row + "</table:table>").encode()]


def ods_inputs(big):
    cell = "<table:table-cell><text:p>x</text:p></table:table-cell>"
    yield "a row a billion times", "ods", lambda p: ods(p, ods_table(f'<table:table-row table:number-rows-repeated="1000000000">{cell}</table:table-row>'))
    yield "a cell a billion times", "ods", lambda p: ods(p, ods_table('<table:table-row><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row>'))
    yield "a space a billion times", "ods", lambda p: ods(p, ods_table('<table:table-row><table:table-cell><text:p><text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>'))
    yield "100,000 sheets", "ods", lambda p: ods(p, [f'<table:table table:name="S{i}"/>'.encode() for i in range(100_000)])
    yield "bomb: spaces", "ods", lambda p: ods(p, repeated(b" ", big))
    yield "entity expansion", "ods", lambda p: ods(p, ods_table("<table:table-row><table:table-cell><text:p>&m;</text:p></table:table-cell></table:table-row>"), LAUGHS)
    yield "an entity of a file", "ods", lambda p: ods(p, ods_table("<table:table-row><table:table-cell><text:p>&e;</text:p></table:table-cell></table:table-row>"), OUTSIDE)


def no_files(folder):
    """What is no file, by name and path."""
    pipe = folder / "pipe.csv"
    os.mkfifo(pipe)
    loop = folder / "loop.csv"
    loop.symlink_to(loop)
    yield "a folder", folder
    yield "a link to itself", loop
    yield "a pipe that nobody writes to", pipe # which is waited for, like everywhere, until one is interrupted
    yield "/dev/zero", Path("/dev/zero")
    yield "a name of 300 letters", folder / ("n" * 300 + ".csv")


# --- what a service answers -------------------------------------------------------------------------------------------

FINE = {"ResultItem": [{"To_Account": "bob", "ResultCode": 0, "ResultInfo": ""}], "ActionStatus": "OK", "ErrorCode": 0,
        "ErrorInfo": "", "ErrorDisplay": ""}
NASTY = "\x1b]0;owned\x07\x1b[2J\u202egnp\u2066 <script>x</script><img src=x>&amp;\r\nline\u200b\u2028"


def fine(**changes):
    return json.dumps({**FINE, **changes}).encode()


def bomb(size):
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9) as packed:
        for piece in repeated(b" ", size):
            packed.write(piece)
    return out.getvalue()


def answers(big):
    """Name, status, headers, parts of the body, and whether the row may count as imported."""
    item = [{"To_Account": "bob", "ResultCode": 30003, "ResultInfo": NASTY}]
    yield "a row's ResultInfo that is markup, escapes and overrides", 200, {}, [fine(ResultItem=item, Fail_Account=["bob"])], False
    yield "ErrorInfo of 8 MB", 200, {}, [fine(ActionStatus="FAIL", ErrorCode=70107, ErrorInfo="x" * (8 * MIB))], False
    yield "ErrorInfo that is markup, escapes and overrides", 200, {}, [fine(ActionStatus="FAIL", ErrorCode=70107, ErrorInfo=NASTY)], False
    yield "a body without end", 200, {}, repeated(b" ", big), False
    yield "a body of open braces", 200, {}, repeated(b"{", 4 * MIB), False
    yield "10^18 declared bytes", 200, {"Content-Length": str(10**18)}, [fine()], False
    yield "headers of 64 MB", 200, {f"X-{i}": "y" * 65_000 for i in range(1_000)}, [fine()], None
    yield "100 interim answers", 103, {}, [], False
    yield "depth of a million", 200, {}, [b"[" * 1_000_000], False
    yield "a million rows that nobody sent", 200, {}, [b'{"ActionStatus":"OK","ErrorCode":0,"ResultItem":[', *repeated(b'{"To_Account":"x","ResultCode":0},', 34 * 100_000), b'{}]}'], False
    yield "ErrorCode twice, first 0", 200, {}, [fine()[:-1] + b',"ErrorCode":70107}'], False
    yield "ErrorCode twice, last 0", 200, {}, [b'{"ErrorCode":70107,' + fine()[1:]], False
    yield "ErrorCode beyond all numbers", 200, {}, [fine().replace(b'"ErrorCode": 0', b'"ErrorCode": 1e999')], False
    yield "ResultCode that wraps to 0", 200, {}, [fine().replace(b'"ResultCode": 0', b'"ResultCode": 4294967296')], False
    yield "ResultCode as text", 200, {}, [fine().replace(b'"ResultCode": 0', b'"ResultCode": "0"')], None
    yield "ResultItem that is a text", 200, {}, [fine(ResultItem="bob")], False
    yield "no item at all", 200, {}, [fine(ResultItem=[])], False
    yield "a page of a captive portal", 200, {"Content-Type": "text/html"}, [b"<html><body onload=alert(1)>Log in to <b>Hotel</b></body></html>"], False
    yield "bytes that are no text", 200, {}, [b"\xff\xfe\x00" * 1000], False
    yield "nothing", 200, {}, [b""], False
    yield "a bomb (gzip)", 200, {"Content-Encoding": "gzip"}, [bomb(min(big, 1_000_000_000))], False
    yield "gzip that is none", 200, {"Content-Encoding": "gzip"}, [b"not packed"], False
    yield "a redirect to itself", 302, {"Location": "{self}/again"}, [b""], False
    yield "a redirect to another host", 307, {"Location": "http://127.0.0.1:{other}/"}, [b""], False
    yield "a redirect to a file", 301, {"Location": "file:///etc/passwd"}, [b""], False
    yield "a cookie and a realm", 401, {"Set-Cookie": "a=b", "WWW-Authenticate": 'Basic realm="\x1b[2J<b>"'}, [b""], False


class Service(http.server.ThreadingHTTPServer):
    """Gives one answer to every call, and counts what reaches it."""
    daemon_threads = True

    def __init__(self, status=200, headers=None, parts=()):
        super().__init__(("127.0.0.1", 0), Handler)
        self.status, self.headers, self.parts, self.arrivals = status, headers or {}, list(parts), []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass # who asked has gone away, as it should from some of these


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.arrivals.append(self.path)
        if self.server.status < 200:
            self.wfile.write(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100)
        self.send_response(max(200, self.server.status))
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        self.end_headers()
        for part in self.server.parts:
            self.wfile.write(part)

    do_GET = do_POST

    def log_message(self, *_):
        pass


def try_answer(program, kind, status, headers, parts, may_succeed, folder, home):
    file = folder / "one.csv"
    write_parts(file, [HEADER, ROW, b"Bob\n"])
    other = Service(200, {}, [fine()])
    parts = list(parts) # by reference: pieces that repeat are one piece of memory
    service = Service(status, {}, parts)
    port = service.server_address[1]
    service.headers = {name: value.replace("{self}", f"http://127.0.0.1:{port}").replace("{other}", str(other.server_address[1]))
                       for name, value in headers.items()}
    arguments = ["import", str(file), "--host", f"http://127.0.0.1:{port}", "--admin", "administrator", "--max-attempts", "1",
                 "--timeout", "20", "--data-dir", str(home / "data")]
    outcome = run(program, arguments, home, more={"FRIENDCONSOLE_SDKAPPID": "1400000000", "FRIENDCONSOLE_SECRET_KEY": "k" * 64})
    wrong = faults(outcome, 0, 0, True, (0, 1, 3))
    if outcome.status == 0 and may_succeed is False:
        wrong.append("the row counts as imported")
    calls = [path for path in service.arrivals if "/v4/sns/friend_import" in path]
    if len(calls) != 1 or len(service.arrivals) != 1:
        wrong.append(f"{len(service.arrivals)} requests arrived")
    if other.arrivals:
        wrong.append("another host was asked")
    for each in (service, other):
        each.shutdown()
        each.server_close()
    shutil.rmtree(home / "data", ignore_errors=True)
    size = sum(len(part) for part in parts)
    return (f"answer: {kind}", size_text(size), "import", outcome.status, said(outcome), outcome.peak, outcome.seconds, wrong)


# --- what becomes of it -----------------------------------------------------------------------------------------------

class Outcome:
    def __init__(self, status, out, err, peak, seconds):
        self.status, self.out, self.err, self.peak, self.seconds = status, out, err, peak, seconds


class Peak(threading.Thread):
    """Looks at the memory of a process until it ends. What wait4() tells counts this script's own as well, of which the
    process was a copy until it became the program."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid, self.kib = pid, 0
        self.start()

    def run(self):
        folder = Path(f"/proc/{self.pid}")
        try:
            while True:
                lines = (folder / "status").read_text(encoding="ascii", errors="replace").splitlines()
                found = [line for line in lines if line.startswith("VmHWM:")]
                if not found: # it has ended
                    return
                if lines[0].split()[1].startswith("friendconsole"):
                    self.kib = max(self.kib, int(found[0].split()[1]))
                time.sleep(0.005)
        except OSError:
            return


def run(program, arguments, home, interrupt_after=None, limit=Bounds.seconds, more=None):
    environment = {**(more or {}), "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    begin = time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment)
        peak = Peak(process.pid)
        timers = [threading.Timer(limit, process.kill)]
        if interrupt_after is not None:
            timers.append(threading.Timer(interrupt_after, process.send_signal, [signal.SIGINT]))
        for timer in timers:
            timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        for timer in timers:
            timer.cancel()
        seconds = time.monotonic() - begin
        peak.join()
        out.seek(0)
        err.seek(0)
        return Outcome(process.returncode, out.read(1 << 20), err.read(1 << 20), (peak.kib or usage.ru_maxrss) / 1024, seconds)


def size_text(size):
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} B"


def said(outcome):
    """What the person sees, in a line: the sentence, or the end of what was read."""
    text = (outcome.err.strip() or outcome.out.strip()).decode("utf-8", "replace")
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if outcome.status == 2 and lines else (lines[0] if lines else "")


def count_lines(path):
    with open(path, "rb") as file:
        return sum(piece.count(b"\n") for piece in iter(lambda: file.read(MIB), b""))


def faults(outcome, size, lines_of_file, is_file, statuses=(0, 1, 2)):
    found = []
    lines = outcome.err.decode("utf-8", "replace").strip().splitlines()
    if outcome.status not in statuses:
        found.append(f"it ended with {outcome.status}")
    if outcome.status == 2 and len(lines) != 1:
        found.append(f"{len(lines)} lines were said")
    both = outcome.out + outcome.err
    if any(byte < 0x20 and byte not in (0x0a, 0x09) for byte in both) or "\u202e".encode() in both:
        found.append("control characters reached the terminal")
    allowed = Bounds.refused_mib + (Bounds.per_text * size + Bounds.per_line * min(lines_of_file, Bounds.most_lines)) / MIB
    if not is_file:
        allowed += Bounds.pipe_mib
    if outcome.peak > allowed:
        found.append(f"{outcome.peak:.0f} MiB")
    if outcome.seconds > Bounds.seconds:
        found.append(f"{outcome.seconds:.0f} s")
    return found


def try_one(program, kind, path, home, is_file):
    size = path.lstat().st_size if is_file else 0
    lines_of_file = count_lines(path) if is_file else 0
    rows = []
    importing = ["import", str(path), "--sandbox", "--from-account", "alice", "--add-source", "Android", "--data-dir",
                 str(home / "data")]
    waits = kind.startswith("a pipe")
    for arguments in [] if waits else (["inspect", str(path)], importing):
        outcome = run(program, arguments, home)
        rows.append((kind, size_text(size), arguments[0], outcome.status, said(outcome), outcome.peak, outcome.seconds,
                     faults(outcome, size, lines_of_file, is_file)))
        shutil.rmtree(home / "data", ignore_errors=True)
    if waits or max(row[6] for row in rows) > 1.5:
        outcome = run(program, importing, home, 0.5)
        wrong = [] if outcome.status == 4 or outcome.seconds < 0.6 else [f"interrupted it ended with {outcome.status}"]
        if outcome.seconds > 0.5 + Bounds.until_cancelled:
            wrong.append(f"interrupted it went on for {outcome.seconds:.0f} s")
        rows.append((kind, size_text(size), "interrupted after 0.5 s", outcome.status, said(outcome), outcome.peak, outcome.seconds, wrong))
        shutil.rmtree(home / "data", ignore_errors=True)
    return rows


def table(rows):
    lines = ["| input | size | command | status | what the person sees | peak MiB | s |", "|---|---|---|---|---|---|---|"]
    for kind, size, command, status, text, peak, seconds, wrong in rows:
        # Not where this run had its files, nor which port it was.
        text = re.sub(r"(127\.0\.0\.1):\d+", r"\1", re.sub(r"/\S*/(?=[^/\s]*\.(?:csv|xlsx|ods))|(?<=“)/tmp/[^/”]*(?=”)", "", text))
        text = text.replace("|", "\\|")[:300] + ("".join(f" **{w}**" for w in wrong))
        lines.append(f"| {kind} | {size} | {command} | {status} | {text} | {peak:.0f} | {seconds:.1f} |")
    return "\n".join(lines) + "\n"


def show(row):
    print(f"{row[0]:45} {row[1]:>9} {row[2]:10.10} {row[3]:>3} {row[5]:6.0f} MiB {row[6]:6.1f} s  {row[4][:90]}"
          + "".join(f"  <<< {w}" for w in row[7]), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--out")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    big = 32 * MIB if options.quick else 2_000_000_000
    rows = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        home = folder / "home"
        home.mkdir()

        def note(kind, path, is_file):
            new = try_one(options.program, kind, path, home, is_file)
            rows.extend(new)
            for row in new:
                show(row)

        for make in (csv_inputs, xlsx_inputs, ods_inputs):
            for kind, extension, write in make(big):
                if options.only not in f"{extension}: {kind}":
                    continue
                path = folder / f"input.{extension}"
                write(path)
                note(f"{extension}: {kind}", path, True)
                path.unlink()
        for kind, *answer in answers(big):
            if options.only in f"answer: {kind}":
                rows.append(try_answer(options.program, kind, *answer, folder, home))
                show(rows[-1])
        for kind, path in no_files(folder):
            if options.only in kind:
                note(kind, path, False)
        if Path("/tmp/friendconsole-climbed").exists():
            rows.append(("names that climb", "", "", 0, "", 0, 0, ["a file was written outside"]))
    if options.out:
        Path(options.out).parent.mkdir(parents=True, exist_ok=True)
        Path(options.out).write_text("# Bad inputs, and what became of them\n\nMade by `tests/hostile/badinputs.py PROGRAM --out "
                                     "FILE` with an optimised build. Status: 0 to 4 as `--help` says; peak: resident memory of "
                                     "the program.\n\n" + table(rows), encoding="utf-8")
    wrong = [row for row in rows if row[7]]
    print(f"{len(rows)} runs, {len(wrong)} not as they should be")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
