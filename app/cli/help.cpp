// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include <QtCore/QCoreApplication>

namespace cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Help)
};

QString programHelp()
{
    return Text::tr(R"(Friend Console imports friends into a Tencent Cloud Chat app.

usage: friendconsole [--sandbox] [--data-dir DIR] [FILE]
       friendconsole inspect FILE [OPTIONS]
       friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [OPTIONS]
       friendconsole resume RUN [--retry-failed] [--report OUT.csv] [--failed OUT.csv] [--raw-cells] [--json] [--data-dir DIR]
       friendconsole runs [--json] [--data-dir DIR]
       friendconsole report RUN --out FILE [--raw-cells] [--data-dir DIR]
       friendconsole forget (RUN | --older-than DAYS) [--data-dir DIR]
       friendconsole help [COMMAND]

Without a command it opens the window, with FILE in the import preview. The commands need no display.

  inspect      show how a file is read, and what is wrong in it
  import       send a file's rows and tell what became of each
  resume       go on with a run that was interrupted or stopped: rows whose outcome is unknown are looked up
               first, failed ones are left to you; with --retry-failed, send its failed rows again, as a run
               of their own
  runs         list all runs, the newest first
  report       write every row of a run with what became of it
  forget       remove a run from the history, with its rows; or all older ones that cannot be resumed
  --help       this text
  --version    the program's version)");
}

/// Options that import and inspect have in common.
QString preparationHelp()
{
    return Text::tr(R"(rows (without these options they are taken as they are):
  --fix LIST            put right: trim (spaces around), case (of AddSource keywords), prefix (AddSource_Type_), cut
                        (texts longer than what fits); separate several with commas
  --zone NAME           read times as people write them, those without a zone in this one (Asia/Shanghai, UTC)
  --duplicates WHICH    first or last: of rows with the same pair, take the first or the last; all: take all, but
                        send only the first
inspect tells which of these options the file has use for; import takes several files into one run.)");
}

QString inspectHelp()
{
    return Text::tr(R"(usage: friendconsole inspect FILE [OPTIONS]

Shows how a file is read: encoding, separator, columns, number of rows, problems with line and column.
Works on any CSV file or spreadsheet, whether or not it holds friends. FILE may be "-", the standard input.

  --json                one JSON object: encoding, bom, delimiter, quote, escape, lineEnding, header, columns
                        ({name, field}), rows, problems ({line, column, severity, message}; column 0: the whole row)
  --rows                the cells too ("cells" in the JSON, the header first)
  --encoding NAME       read the file in this encoding, whatever it looks like
  --delimiter CHAR      the separator; "tab" and "\t" mean the tab
  --quote CHAR          the quote; "none" when there are no quotes
  --header, --no-header the first row names the columns, or does not
  --sheet NAME          the sheet of an .xlsx or .ods file, by its name or its number; else the first that shows

exit status: 0 the file could be read, problems or not; 2 it could not, or the command line cannot be used)");
}

QString importHelp()
{
    return Text::tr(
        R"(usage: friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [OPTIONS]

Sends the rows of a file ("-": of the standard input). Rows with errors, and rows with the same pair as an earlier
one, are not sent; rows in which every cell is empty do not count.

where to:
  --connection NAME     a connection made in the window; its secrets are in the keychain
  --host URL            a host given by hand: https, or http on this computer. SDKAppID and secret key are read from
                        the environment, FRIENDCONSOLE_SDKAPPID and FRIENDCONSOLE_SECRET_KEY
  --admin ID            with --host: UserID of an administrator of the app
  --sandbox             the service on this computer, for rehearsal
  --ca-file PEM         trust the certificate authorities in this file too

what:
  --from-account ID     From_Account of rows without one
  --add-source S        AddSource of rows without one, with or without AddSource_Type_
  --map "COLUMN=FIELD"  the file's column COLUMN is FIELD; "COLUMN=" ignores it. Any number of times
  --encoding NAME, --delimiter CHAR, --quote CHAR, --header, --no-header, --sheet NAME
                        how the file is read, as for inspect

how:
  --batch-size N        rows in one call, 1 to 1000 (default 1000)
  --max-rate N          calls in any second, 1 to 200 (default 200); N%: that share of the app's limit
  --max-in-flight N     calls on their way at once, 1 to 512 (default 128)
  --max-attempts N      attempts for each row, 1 to 100 (default 5)
  --timeout SECONDS     how long one call may take, up to 3600 (default 30)
  --dry-run             only say what would be sent; --report then tells which rows could not be

results:
  --report OUT.csv      every row: its line, its columns, Status, Code, Message, Attempts ("Report Status" and so on
                        where the file has such a column itself); OUT.xlsx: a workbook; "-": the standard output
  --failed OUT.csv      the rows that were not imported, in the file's own columns, to be corrected and imported
  --raw-cells           write cells that begin with = + - @ and the like as they are. Without it an invisible
                        character (U+2060) keeps spreadsheets from running them as formulas; this program takes it
                        away again when it reads the file. Plain numbers and account IDs never need it
  --json                one JSON object: run, rows, imported, failed, unknown, notSent, problems, calls, retries,
                        seconds, codes
  --no-trace            keep no record of the run after its end: it is not in the history and cannot be resumed
  --data-dir DIR        keep all settings and state under DIR

exit status: 0 every row imported (with --dry-run: could be sent); 1 some were not; 2 the command line, the
connection or the file cannot be used, nothing was sent (a keychain that is missing or locked counts here); 3 the
service refused the connection (a code that stops the run, its certificate, no host); 4 interrupted. The first
SIGINT or SIGTERM stops the run and tells what is known; a second one ends the program at once.)");
}

QString resumeHelp()
{
    return Text::tr(R"(usage: friendconsole resume RUN [OPTIONS]

Goes on with a run that was interrupted or stopped. Rows whose outcome is unknown are looked up first, failed ones are
left to you. "friendconsole runs" lists the runs with their names.

  --retry-failed        send the failed rows of RUN again instead, as a run of their own
  --report OUT.csv      every row and what became of it; OUT.xlsx: a workbook; "-": the standard output
  --failed OUT.csv      the rows that were not imported, to be corrected and imported
  --raw-cells           write cells that begin like formulas as they are
  --json                one JSON object, as import writes it
  --data-dir DIR        where the run is kept, if import was given DIR

A run with --host reads FRIENDCONSOLE_SDKAPPID and FRIENDCONSOLE_SECRET_KEY again. Exit status: as of import.)");
}

QString runsHelp()
{
    return Text::tr(R"(usage: friendconsole runs [OPTIONS]

Lists all runs, the newest first.

  --json                one JSON array of objects: run, connection, started, seconds, state, rows, imported, failed,
                        unknown, notSent; parent, if it sent the failed rows of another run again
  --data-dir DIR        where the runs are kept, if import was given DIR)");
}

QString reportHelp()
{
    return Text::tr(R"(usage: friendconsole report RUN --out FILE [OPTIONS]

Writes every row of a run with what became of it.

  --out FILE            as CSV; as a workbook if it ends with .xlsx; "-": to the standard output
  --raw-cells           write cells that begin like formulas as they are
  --data-dir DIR        where the run is kept, if import was given DIR

exit status: 0 the report is written; 1 it could not be written whole; 2 the command line or the run cannot be used)");
}

QString forgetHelp()
{
    return Text::tr(R"(usage: friendconsole forget (RUN | --older-than DAYS) [OPTIONS]

Removes a run from the history, with its rows.

  --older-than DAYS     all older runs, except those that can still be resumed
  --data-dir DIR        where the runs are kept, if import was given DIR)");
}

} // namespace

QString helpText(Topic topic)
{
    switch (topic) {
    case Topic::Program:
        return programHelp();
    case Topic::Inspect:
        return inspectHelp() + QStringLiteral("\n\n") + preparationHelp();
    case Topic::Import:
        return importHelp() + QStringLiteral("\n\n") + preparationHelp();
    case Topic::Resume:
        return resumeHelp();
    case Topic::Runs:
        return runsHelp();
    case Topic::Report:
        return reportHelp();
    case Topic::Forget:
        return forgetHelp();
    }
    Q_UNREACHABLE();
}

} // namespace cli
