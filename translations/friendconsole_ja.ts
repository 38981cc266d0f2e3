<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>cli::Help</name>
    <message>
        <source>rows (without these options they are taken as they are):
  --fix LIST            put right: trim (spaces around), case (of AddSource keywords), prefix (AddSource_Type_), cut
                        (texts longer than what fits); separate several with commas
  --zone NAME           read times as people write them, those without a zone in this one (Asia/Shanghai, UTC)
  --duplicates WHICH    first or last: of rows with the same pair, take the first or the last; all: take all, but
                        send only the first
inspect tells which of these options the file has use for; import takes several files into one run.</source>
        <translation>行の扱い（指定しなければファイルのまま）：
  --fix LIST            自動修正：trim（前後の空白）、case（AddSource のキーワードの大文字と小文字）、prefix (AddSource_Type_)、cut
                        （上限を超える文字列）。コンマで区切って複数指定できる
  --zone NAME           さまざまな形式の日時を読み取る。タイムゾーンのない日時はこのタイムゾーンとする (Asia/Shanghai, UTC)
  --duplicates WHICH    同じ組の行は first なら最初、last なら最後だけを使う。all ならすべて使うが、最初より
                        後の行は送信しない
どの指定がファイルに役立つかは inspect で確認できます。import は複数のファイルを 1 つの実行にまとめて取り込みます。</translation>
    </message>
    <message>
        <source>Friend Console imports friends into a Tencent Cloud Chat app.

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
  import       send a file&apos;s rows and tell what became of each
  resume       go on with a run that was interrupted or stopped: rows whose outcome is unknown are looked up
               first, failed ones are left to you; with --retry-failed, send its failed rows again, as a run
               of their own
  runs         list all runs, the newest first
  report       write every row of a run with what became of it
  forget       remove a run from the history, with its rows; or all older ones that cannot be resumed
  --help       this text
  --version    the program&apos;s version</source>
        <translation>Friend Console は Tencent Cloud Chat アプリに友だちを取り込みます。

使い方：friendconsole [--sandbox] [--data-dir DIR] [FILE]
       friendconsole inspect FILE [オプション]
       friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [オプション]
       friendconsole resume RUN [--retry-failed] [--report OUT.csv] [--failed OUT.csv] [--raw-cells] [--json] [--data-dir DIR]
       friendconsole runs [--json] [--data-dir DIR]
       friendconsole report RUN --out FILE [--raw-cells] [--data-dir DIR]
       friendconsole forget (RUN | --older-than DAYS) [--data-dir DIR]
       friendconsole help [コマンド]

コマンドを付けずに起動するとウィンドウを開き、FILE を取り込みのプレビューに表示します。コマンドにはディスプレイは不要です。

  inspect      ファイルの読み取り方と、ファイルの問題を示す
  import       ファイルの行を送信し、各行の結果を示す
  resume       中断または停止した実行を再開する。結果が不明な行は先に照会し、失敗した行は
               そのまま残す。--retry-failed を付けると、失敗した行を別の実行として
               再送信する
  runs         すべての実行を新しい順に一覧表示する
  report       実行のすべての行を結果とともに書き出す
  forget       実行を、その行も含めて履歴から削除する。または、古くて再開できないものをすべて削除する
  --help       この説明を表示する
  --version    プログラムのバージョンを表示する</translation>
    </message>
    <message>
        <source>usage: friendconsole inspect FILE [OPTIONS]

Shows how a file is read: encoding, separator, columns, number of rows, problems with line and column.
Works on any CSV file or spreadsheet, whether or not it holds friends. FILE may be &quot;-&quot;, the standard input.

  --json                one JSON object: encoding, bom, delimiter, quote, escape, lineEnding, header, columns
                        ({name, field}), rows, problems ({line, column, severity, message}; column 0: the whole row)
  --rows                the cells too (&quot;cells&quot; in the JSON, the header first)
  --encoding NAME       read the file in this encoding, whatever it looks like
  --delimiter CHAR      the separator; &quot;tab&quot; and &quot;\t&quot; mean the tab
  --quote CHAR          the quote; &quot;none&quot; when there are no quotes
  --header, --no-header the first row names the columns, or does not
  --sheet NAME          the sheet of an .xlsx or .ods file, by its name or its number; else the first that shows

exit status: 0 the file could be read, problems or not; 2 it could not, or the command line cannot be used</source>
        <translation>使い方：friendconsole inspect FILE [オプション]

ファイルの読み取り方を示します：文字コード、区切り文字、列、行数、問題（行番号と列番号付き）。
友だちのデータかどうかにかかわらず、CSV ファイルや表計算のファイルすべてに使えます。FILE には &quot;-&quot;（標準入力）も指定できます。

  --json                1 つの JSON オブジェクトで出力：encoding、bom、delimiter、quote、escape、lineEnding、header、columns
                        ({name, field})、rows、problems ({line, column, severity, message}、column が 0 なら行全体)
  --rows                セルも出力する（JSON では &quot;cells&quot;、見出しが先頭）
  --encoding NAME       ファイルの内容にかかわらず、この文字コードで読み取る
  --delimiter CHAR      区切り文字。&quot;tab&quot; と &quot;\t&quot; はタブ
  --quote CHAR          引用符。引用符がなければ &quot;none&quot;
  --header, --no-header 先頭行を列の名前として扱う、または扱わない
  --sheet NAME          .xlsx や .ods のシートの名前か番号。省略すると、表示される最初のシート

終了コード：0 ファイルを読み取れた（問題の有無によらない）、2 読み取れなかった、またはコマンドラインに誤りがある</translation>
    </message>
    <message>
        <source>usage: friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [OPTIONS]

Sends the rows of a file (&quot;-&quot;: of the standard input). Rows with errors, and rows with the same pair as an earlier
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
  --map &quot;COLUMN=FIELD&quot;  the file&apos;s column COLUMN is FIELD; &quot;COLUMN=&quot; ignores it. Any number of times
  --encoding NAME, --delimiter CHAR, --quote CHAR, --header, --no-header, --sheet NAME
                        how the file is read, as for inspect

how:
  --batch-size N        rows in one call, 1 to 1000 (default 1000)
  --max-rate N          calls in any second, 1 to 200 (default 200); N%: that share of the app&apos;s limit
  --max-in-flight N     calls on their way at once, 1 to 512 (default 128)
  --max-attempts N      attempts for each row, 1 to 100 (default 5)
  --timeout SECONDS     how long one call may take, up to 3600 (default 30)
  --dry-run             only say what would be sent; --report then tells which rows could not be

results:
  --report OUT.csv      every row: its line, its columns, Status, Code, Message, Attempts (&quot;Report Status&quot; and so on
                        where the file has such a column itself); OUT.xlsx: a workbook; &quot;-&quot;: the standard output
  --failed OUT.csv      the rows that were not imported, in the file&apos;s own columns, to be corrected and imported
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
SIGINT or SIGTERM stops the run and tells what is known; a second one ends the program at once.</source>
        <translation>使い方：friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [オプション]

ファイル（&quot;-&quot; なら標準入力）の行を送信します。エラーのある行と、前の行と同じ組の行は送信しません。
すべてのセルが空の行は数えません。

送信先：
  --connection NAME     ウィンドウで作成した接続。認証情報はキーリングにあるものを使う
  --host URL            直接指定するホスト：https、またはこのコンピューターの http。SDKAppID とシークレットキーは
                        環境変数 FRIENDCONSOLE_SDKAPPID と FRIENDCONSOLE_SECRET_KEY から読み取る
  --admin ID            --host とともに指定する、アプリの管理者の UserID
  --sandbox             このコンピューター上のサービス（リハーサル用）
  --ca-file PEM         このファイルの認証局も信頼する

内容：
  --from-account ID     From_Account のない行に使う From_Account
  --add-source S        AddSource のない行に使う AddSource（AddSource_Type_ は省略できる）
  --map &quot;COLUMN=FIELD&quot;  ファイルの列 COLUMN を項目 FIELD に対応付ける。&quot;COLUMN=&quot; ならその列を使わない。何度でも指定できる
  --encoding NAME, --delimiter CHAR, --quote CHAR, --header, --no-header, --sheet NAME
                        ファイルの読み取り方。inspect と同じ

方法：
  --batch-size N        1 回の呼び出しの行数、1 から 1000（既定値 1000）
  --max-rate N          1 秒間の呼び出し回数の上限、1 から 200（既定値 200）。N% なら、サービスがアプリに許す回数に対する割合
  --max-in-flight N     同時に送信する呼び出しの数、1 から 512（既定値 128）
  --max-attempts N      1 つの行を送信する回数の上限、1 から 100（既定値 5）
  --timeout SECONDS     1 回の呼び出しの制限時間、3600 まで（既定値 30）
  --dry-run             何を送信するかを示すだけで、送信しない。--report には送信できない行が示される

結果：
  --report OUT.csv      すべての行：行番号、列、Status、Code、Message、Attempts（ファイルに同じ名前の列があれば
                        &quot;Report Status&quot; など）。OUT.xlsx ならブック、&quot;-&quot; なら標準出力に書き出す
  --failed OUT.csv      取り込まれなかった行を、ファイルの列のまま書き出す。修正してもう一度取り込むためのもの
  --raw-cells           = + - @ などで始まるセルをそのまま書き出す。指定しなければ、見えない文字 (U+2060) を加え、
                        表計算ソフトで数式として実行されるのを防ぐ。このプログラムはファイルを読み取るときに
                        それを取り除く。ただの数値とアカウント ID には加えない
  --json                1 つの JSON オブジェクトで出力：run、rows、imported、failed、unknown、notSent、problems、calls、retries、
                        seconds、codes
  --no-trace            終了後に実行の記録を残さない。履歴に残らず、再開もできない
  --data-dir DIR        すべての設定と状態を DIR に保存する

終了コード：0 すべての行を取り込んだ（--dry-run ではすべて送信できる）、1 取り込まれなかった行がある、2 コマンドライン、
接続、ファイルのいずれかが使えず、何も送信しなかった（キーリングがない、ロックされている場合も含む）、3 サービスが
接続を拒否した（実行を停止するコード、証明書の問題、ホストがない）、4 中断した。最初の SIGINT か SIGTERM で
実行を停止し、分かっている結果を示します。2 回目でプログラムはただちに終了します</translation>
    </message>
    <message>
        <source>usage: friendconsole resume RUN [OPTIONS]

Goes on with a run that was interrupted or stopped. Rows whose outcome is unknown are looked up first, failed ones are
left to you. &quot;friendconsole runs&quot; lists the runs with their names.

  --retry-failed        send the failed rows of RUN again instead, as a run of their own
  --report OUT.csv      every row and what became of it; OUT.xlsx: a workbook; &quot;-&quot;: the standard output
  --failed OUT.csv      the rows that were not imported, to be corrected and imported
  --raw-cells           write cells that begin like formulas as they are
  --json                one JSON object, as import writes it
  --data-dir DIR        where the run is kept, if import was given DIR

A run with --host reads FRIENDCONSOLE_SDKAPPID and FRIENDCONSOLE_SECRET_KEY again. Exit status: as of import.</source>
        <translation>使い方：friendconsole resume RUN [オプション]

中断または停止した実行を再開します。結果が不明な行は先に照会し、失敗した行はそのまま残します。
実行とその名前の一覧は「friendconsole runs」で確認できます。

  --retry-failed        再開せず、RUN の失敗した行を別の実行として再送信する
  --report OUT.csv      すべての行とその結果。OUT.xlsx ならブック、&quot;-&quot; なら標準出力に書き出す
  --failed OUT.csv      取り込まれなかった行を書き出す。修正してもう一度取り込むためのもの
  --raw-cells           数式のように始まるセルをそのまま書き出す
  --json                1 つの JSON オブジェクトで出力。import と同じ
  --data-dir DIR        実行の保存場所（import に DIR を指定した場合）

--host による実行では、FRIENDCONSOLE_SDKAPPID と FRIENDCONSOLE_SECRET_KEY を改めて読み取ります。終了コード：import と同じ。</translation>
    </message>
    <message>
        <source>usage: friendconsole runs [OPTIONS]

Lists all runs, the newest first.

  --json                one JSON array of objects: run, connection, started, seconds, state, rows, imported, failed,
                        unknown, notSent; parent, if it sent the failed rows of another run again
  --data-dir DIR        where the runs are kept, if import was given DIR</source>
        <translation>使い方：friendconsole runs [オプション]

すべての実行を新しい順に一覧表示します。

  --json                オブジェクトの JSON 配列で出力：run、connection、started、seconds、state、rows、imported、failed、
                        unknown、notSent。別の実行の失敗した行を再送信した実行には parent も
  --data-dir DIR        実行の保存場所（import に DIR を指定した場合）</translation>
    </message>
    <message>
        <source>usage: friendconsole report RUN --out FILE [OPTIONS]

Writes every row of a run with what became of it.

  --out FILE            as CSV; as a workbook if it ends with .xlsx; &quot;-&quot;: to the standard output
  --raw-cells           write cells that begin like formulas as they are
  --data-dir DIR        where the run is kept, if import was given DIR

exit status: 0 the report is written; 1 it could not be written whole; 2 the command line or the run cannot be used</source>
        <translation>使い方：friendconsole report RUN --out FILE [オプション]

実行のすべての行を結果とともに書き出します。

  --out FILE            CSV で書き出す。.xlsx で終わるならブック、&quot;-&quot; なら標準出力に書き出す
  --raw-cells           数式のように始まるセルをそのまま書き出す
  --data-dir DIR        実行の保存場所（import に DIR を指定した場合）

終了コード：0 レポートを書き出した、1 最後まで書き出せなかった、2 コマンドラインに誤りがあるか、実行が使えない</translation>
    </message>
    <message>
        <source>usage: friendconsole forget (RUN | --older-than DAYS) [OPTIONS]

Removes a run from the history, with its rows.

  --older-than DAYS     all older runs, except those that can still be resumed
  --data-dir DIR        where the runs are kept, if import was given DIR</source>
        <translation>使い方：friendconsole forget (RUN | --older-than DAYS) [オプション]

実行を、その行も含めて履歴から削除します。

  --older-than DAYS     この日数より古いすべての実行（再開できるものを除く）
  --data-dir DIR        実行の保存場所（import に DIR を指定した場合）</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancels it; nothing is changed.</source>
        <translation>キャンセルすると何も変更されません。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>ui::BulkEdits</name>
    <message>
        <source>“%1” is still being worked out: wait for it, or cancel it first.</source>
        <translation>「%1」はまだ処理中です。終わるまで待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Nothing was changed: rows were added or removed meanwhile. Select again and repeat.</source>
        <translation>何も変更していません。処理の途中で行が増減しました。もう一度選択してやり直してください。</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1を変更しました。</translation>
    </message>
</context>
<context>
    <name>ui::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <comment>name of a field</comment>
        <translation>%2 行目の %1</translation>
    </message>
</context>
<context>
    <name>ui::CellDialog</name>
    <message>
        <source>%1 %2 local time = %3</source>
        <comment>date, time, Unix seconds</comment>
        <translation>現地時刻 %1 %2 = %3</translation>
    </message>
    <message>
        <source>Friend lists</source>
        <translation>友だちリスト</translation>
    </message>
    <message>
        <source>Name of a friend list</source>
        <translation>友だちリストの名前</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 秒</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>現在の日時(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Local time:</source>
        <translation>現地時刻(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Unix seconds:</source>
        <translation>Unix 秒(&amp;U)：</translation>
    </message>
    <message>
        <source>This is neither Unix seconds nor a date.</source>
        <translation>Unix 秒としても日付としても読み取れません。</translation>
    </message>
    <message>
        <source>The lists that the friend is put into. Drag them into another order; press F2 to rename one.</source>
        <translation>この友だちを入れるリストです。ドラッグで並べ替え、F2 キーで名前を変更できます。</translation>
    </message>
    <message>
        <source>Type a name and press Enter.</source>
        <translation>名前を入力して Enter キーを押してください。</translation>
    </message>
    <message>
        <source>Adds the name to the list above.</source>
        <translation>名前を上の一覧に加えます。</translation>
    </message>
    <message>
        <source>Removes the chosen name from the list above.</source>
        <translation>選んだ名前を上の一覧から外します。</translation>
    </message>
    <message>
        <source>The date and the time as this computer&apos;s clock shows them.</source>
        <translation>このコンピューターの時計での日付と時刻です。</translation>
    </message>
    <message>
        <source>How the service keeps a time: seconds since 1 January 1970, UTC. A date can be typed too.</source>
        <translation>サービスでの日時の表し方です（1970 年 1 月 1 日 (UTC) からの秒数）。日付を入力することもできます。</translation>
    </message>
    <message>
        <source>Fills in the current time.</source>
        <translation>現在の日時を入力します。</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>A run is still going on</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>Close Friend Console in the middle of the run?</source>
        <translation>実行の途中で Friend Console を閉じますか？</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>バックグラウンドで最後まで実行</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>一時停止して閉じる</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>実行が終わりました</translation>
    </message>
    <message>
        <source>Finish in the background: the window goes away and the run goes on. When it has ended you are told; the window comes back if something is left to do, and whenever you start Friend Console again.</source>
        <translation>バックグラウンドで最後まで実行：ウィンドウは閉じますが、実行は続きます。終わると通知します。対処が必要な行が残ったときと、Friend Console をもう一度起動したときは、ウィンドウを再び表示します。</translation>
    </message>
    <message>
        <source>Stop and close: calls that are on their way get a moment to come back. Rows that were not sent stay unsent.</source>
        <translation>停止して閉じる：送信済みの呼び出しの応答を少しだけ待ちます。送信されなかった行は未送信のままです。</translation>
    </message>
    <message>
        <source>Pause and close: calls that are on their way come back first. The rows that are left are offered at the next start.</source>
        <translation>一時停止して閉じる：送信済みの呼び出しの応答を先に待ちます。残りの行は次の起動時に再開できます。</translation>
    </message>
</context>
<context>
    <name>ui::CodesDialog</name>
    <message>
        <source>Marks the row, or every row of the call, as failed and goes on.</source>
        <translation>その行、または呼び出しのすべての行を失敗とし、処理を続けます。</translation>
    </message>
    <message>
        <source>For a whole call: %1
For one row: %2</source>
        <translation>呼び出し全体：%1
行ごと：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>プログラムの動作</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Codes and what to do</source>
        <translation>コードと対処</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>コードまたは語句</translation>
    </message>
    <message>
        <source>Look for a code or words</source>
        <translation>コードまたは語句で検索</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>サービスのコード</translation>
    </message>
    <message>
        <source>No code has these words. The service&apos;s documentation may know more.</source>
        <translation>この語句を含むコードはありません。サービスのドキュメントに詳しい説明があるかもしれません。</translation>
    </message>
    <message>
        <source>Shows only codes that have this text in one of their columns.</source>
        <translation>いずれかの列にこの文字列を含むコードだけを表示します。</translation>
    </message>
    <message>
        <source>The result of a failed row begins with its code in brackets; here is what each code means.</source>
        <translation>失敗した行の結果は、角括弧に入ったコードで始まります。ここで各コードの意味を確認できます。</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>&amp;Hide %1</source>
        <translation>%1 を非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>すべての列を表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Usual order and widths</source>
        <translation>標準の順序と幅に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep From_Account and To_Account in sight</source>
        <translation>From_Account と To_Account を常に表示(&amp;K)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The column stays in the table and is still sent; it is just not shown.</source>
        <translation>列は表に残り、送信もされます。表示しないだけです。</translation>
    </message>
    <message>
        <source>Shows the columns that were hidden.</source>
        <translation>非表示にした列を表示します。</translation>
    </message>
    <message>
        <source>Shows all columns in their original order and width.</source>
        <translation>すべての列を最初の状態に戻します。</translation>
    </message>
    <message>
        <source>The two columns stay at the left edge when the table is scrolled sideways.</source>
        <translation>表を横にスクロールしても、この 2 列は左端に残ります。</translation>
    </message>
    <message>
        <source>Which columns are shown, and how.</source>
        <translation>どの列をどのように表示するかを選びます。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionButton</name>
    <message>
        <source>%1  ▾</source>
        <comment>a button that opens a menu</comment>
        <translation>%1  ▾</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>接続：%1</translation>
    </message>
    <message>
        <source>Rows go to %1.</source>
        <translation>行の送信先：%1。</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新しい接続(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit this connection…</source>
        <translation>この接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove this connection…</source>
        <translation>この接続を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>The sandbox is always there.</source>
        <translation>サンドボックスは常にあります。</translation>
    </message>
    <message>
        <source>Its SDKAppID and secret key, which are held for this session, are forgotten.</source>
        <translation>このセッション中だけ保持している SDKAppID とシークレットキーは消去されます。</translation>
    </message>
    <message>
        <source>Its SDKAppID and secret key are removed with it.</source>
        <translation>SDKAppID とシークレットキーも一緒に削除されます。</translation>
    </message>
    <message>
        <source>Its entry in %1, with the SDKAppID and the secret key, is removed with it.</source>
        <translation>%1 に保存された SDKAppID とシークレットキーも、一緒に削除されます。</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>接続「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>What was imported through it stays where it is.</source>
        <translation>この接続で取り込んだ友だちはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed.</source>
        <translation>接続「%1」は削除されませんでした。</translation>
    </message>
    <message>
        <source>You can remove the connection and leave its secret key where it is kept.</source>
        <translation>接続だけを削除し、シークレットキーを保存場所に残すこともできます。</translation>
    </message>
    <message>
        <source>&amp;Remove, and leave the key there</source>
        <translation>キーを残して削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect to your app…</source>
        <translation>自分のアプリに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Where rows are sent: to the sandbox on this computer, or to an app.</source>
        <translation>行の送信先です。このコンピューターのサンドボックスか、アプリを選べます。</translation>
    </message>
    <message>
        <source>Press to choose where they go.</source>
        <translation>押すと送信先を選べます。</translation>
    </message>
    <message>
        <source>Sets up a connection in four questions and checks it.</source>
        <translation>4 つの質問に答えて接続を作成し、確認します。</translation>
    </message>
    <message>
        <source>Shows all the settings of a new connection on one page.</source>
        <translation>接続の設定をすべて 1 ページに表示します。</translation>
    </message>
    <message>
        <source>Changes the connection that is chosen.</source>
        <translation>選んでいる接続を変更します。</translation>
    </message>
    <message>
        <source>Removes the connection that is chosen, and its secrets, from this computer.</source>
        <translation>選んでいる接続とその認証情報を、このコンピューターから削除します。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Edit a connection</source>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Ch&amp;eck connection</source>
        <translation>接続を確認(&amp;E)</translation>
    </message>
    <message>
        <source>Makes one harmless call that changes nothing, and says what is wrong if it fails.</source>
        <translation>データを変更しない安全な呼び出しを 1 回行い、失敗した場合は原因を示します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>(kept for this session)</source>
        <translation>（このセッション中だけ保持）</translation>
    </message>
    <message>
        <source>(in the keychain, which is locked)</source>
        <translation>（キーリング内、ロック中）</translation>
    </message>
    <message>
        <source>(in %1, which is locked)</source>
        <translation>（%1 内、ロック中）</translation>
    </message>
    <message>
        <source>(kept in the keychain)</source>
        <translation>（キーリングに保存済み）</translation>
    </message>
    <message>
        <source>(kept in %1)</source>
        <translation>（%1 に保存済み）</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Stop ch&amp;ecking</source>
        <translation>確認を中止(&amp;E)</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>「%1」への接続を確認しています…</translation>
    </message>
    <message>
        <source>Saves the connection and chooses it.</source>
        <translation>接続を保存し、選択します。</translation>
    </message>
    <message>
        <source>The SDKAppID and the secret key of this connection are not kept anywhere. Enter them to go on.</source>
        <translation>この接続の SDKAppID とシークレットキーはどこにも保存されていません。続けるには入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>CA ファイルを参照</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>CA ファイル(&amp;A)</translation>
    </message>
    <message>
        <source>only if the host uses a certificate of your own</source>
        <translation>ホストが独自の証明書を使う場合のみ</translation>
    </message>
    <message>
        <source>Admin &amp;UserID</source>
        <translation>管理者の UserID(&amp;U)</translation>
    </message>
    <message>
        <source>SDKApp&amp;ID</source>
        <translation>SDKAppID(&amp;I)</translation>
    </message>
    <message>
        <source>Sho&amp;w while held</source>
        <translation>押している間だけ表示(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the key that you typed as long as this button is held down.</source>
        <translation>このボタンを押している間、入力したキーを表示します。</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>シークレットキー(&amp;K)</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What the connection is called in this program.</source>
        <translation>このプログラムでの接続の名前です。</translation>
    </message>
    <message>
        <source>Marks the connection wherever it is named, so that nobody takes production for a test.</source>
        <translation>接続の名前とともに表示される色です。本番をテストと間違えないようにします。</translation>
    </message>
    <message>
        <source>Where the app was made. The vendor&apos;s console shows it with the app.</source>
        <translation>アプリを作成したリージョンです。提供元のコンソールで、アプリとともに表示されます。</translation>
    </message>
    <message>
        <source>The address of the service, if it is in none of the regions.</source>
        <translation>サービスがどのリージョンにもない場合のアドレスです。</translation>
    </message>
    <message>
        <source>Choose the file on this computer.</source>
        <translation>このコンピューターにあるファイルを選びます。</translation>
    </message>
    <message>
        <source>The certificate of the authority that vouches for the host, if the system does not know it.</source>
        <translation>ホストの証明書がシステムに認識されない場合に、その証明書を保証する認証局のファイルです。</translation>
    </message>
    <message>
        <source>An administrator of the app, who makes the calls. The vendor&apos;s console lists them under account management.</source>
        <translation>呼び出しを行う、アプリの管理者です。提供元のコンソールのアカウント管理に一覧があります。</translation>
    </message>
    <message>
        <source>The number beside the app&apos;s name in the vendor&apos;s console.</source>
        <translation>提供元のコンソールで、アプリの名前の横にある番号です。</translation>
    </message>
    <message>
        <source>In the vendor&apos;s console: the app, its basic configuration, “Display key”.</source>
        <translation>提供元のコンソールで、アプリの基本設定にある「キーを表示」から確認できます。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionGuide</name>
    <message>
        <source>Connect to your app</source>
        <translation>自分のアプリに接続</translation>
    </message>
    <message>
        <source>In which region was your app made?</source>
        <translation>アプリはどのリージョンで作成しましたか？</translation>
    </message>
    <message>
        <source>The vendor&apos;s console shows the region on the app&apos;s card and at the top of its page. An app is known in its own region only.</source>
        <translation>提供元のコンソールでは、アプリのカードとページの上部にリージョンが表示されます。アプリは、作成したリージョンでだけ使えます。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>What is the app&apos;s SDKAppID?</source>
        <translation>アプリの SDKAppID は何ですか？</translation>
    </message>
    <message>
        <source>A number, in the console&apos;s list of applications beside the app&apos;s name. Copy it from there.</source>
        <translation>コンソールのアプリ一覧で、アプリの名前の横にある数です。そこからコピーしてください。</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>What is the app&apos;s secret key?</source>
        <translation>アプリのシークレットキーは何ですか？</translation>
    </message>
    <message>
        <source>In the console, open the app and its basic configuration, and press “Display key”. Copy the whole key. Whoever has it can do everything in the app, so it is kept in the keychain and never shown again.</source>
        <translation>コンソールでアプリの基本設定を開き、「キーを表示」を押し、キー全体をコピーしてください。キーがあればアプリで何でもできてしまうため、キーはキーリングに保存し、再び表示することはありません。</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Which admin makes the calls?</source>
        <translation>どの管理者が呼び出しを行いますか？</translation>
    </message>
    <message>
        <source>A UserID that is an administrator of the app: the console lists them under account management. “administrator” is always there.</source>
        <translation>アプリの管理者の UserID です。コンソールのアカウント管理に一覧があります。「administrator」は必ずあります。</translation>
    </message>
    <message>
        <source>Admin UserID</source>
        <translation>管理者の UserID</translation>
    </message>
    <message>
        <source>What should this connection be called?</source>
        <translation>この接続にどんな名前を付けますか？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>もう一度確認(&amp;K)</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>確認して保存</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>質問 %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>My app</source>
        <translation>自分のアプリ</translation>
    </message>
    <message>
        <source>My app %1</source>
        <translation>自分のアプリ %1</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>「%1」への接続を確認しています…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text of a verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1
Go back and correct it, or save it as it is and correct it later.</source>
        <translation>✗ %1
戻って修正するか、このまま保存して後で修正してください。</translation>
    </message>
    <message>
        <source>The address of the service, if it is in none of the regions.</source>
        <translation>サービスがどのリージョンにもない場合のアドレスです。</translation>
    </message>
    <message>
        <source>What the connection is called in this program.</source>
        <translation>このプログラムでの接続の名前です。</translation>
    </message>
    <message>
        <source>Marks the connection wherever it is named, so that nobody takes production for a test.</source>
        <translation>接続の名前とともに表示される色です。本番をテストと間違えないようにします。</translation>
    </message>
    <message>
        <source>Makes one harmless call that changes nothing, and says what is wrong if it fails.</source>
        <translation>データを変更しない安全な呼び出しを 1 回行い、失敗した場合は原因を示します。</translation>
    </message>
    <message>
        <source>Goes back to the previous question. Your answers stay.</source>
        <translation>前の質問に戻ります。入力した回答は残ります。</translation>
    </message>
    <message>
        <source>Saves the connection and chooses it.</source>
        <translation>接続を保存し、選択します。</translation>
    </message>
    <message>
        <source>Goes to the next question.</source>
        <translation>次の質問に進みます。</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Retry this row</source>
        <translation>この行を再試行</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Makes the row editable and ready to be sent again.</source>
        <translation>行を編集できるようにし、もう一度送信できる状態にします。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Choose a row to see what is known about it.</source>
        <translation>行を選ぶと、その行についての説明が表示されます。</translation>
    </message>
    <message>
        <source>Retry %1 like it</source>
        <translation>同じ原因の %1 件を再試行</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Everything that is known about the row, and the request that sends it.</source>
        <translation>この行について分かっているすべての情報と、行を送信するリクエストを表示します。</translation>
    </message>
    <message>
        <source>Sends this row again.</source>
        <translation>この行をもう一度送信します。</translation>
    </message>
    <message>
        <source>Sends all rows that ended for the same reason again.</source>
        <translation>同じ理由で終わった行をすべてもう一度送信します。</translation>
    </message>
    <message>
        <source>Copies everything that is known about the row, as text.</source>
        <translation>この行について分かっているすべての情報を、テキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Details of row %1 copied.</source>
        <translation>%1 行目の詳細をコピーしました。</translation>
    </message>
</context>
<context>
    <name>ui::DialectBar</name>
    <message>
        <source>%1 — detected</source>
        <translation>%1（自動判別）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&quot;  double</source>
        <translation>&quot;  二重引用符</translation>
    </message>
    <message>
        <source>&apos;  single</source>
        <translation>&apos;  一重引用符</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>先頭行は見出し(&amp;H)</translation>
    </message>
    <message>
        <source>Lines above the first row: titles, remarks, blank lines.</source>
        <translation>先頭行より上の行：表題、注記、空行。</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用符(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>シート(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;kip lines</source>
        <translation>読み飛ばす行数(&amp;K)</translation>
    </message>
    <message>
        <source>How the file&apos;s text is encoded. If letters look wrong, choose another encoding.</source>
        <translation>ファイルの文字コードです。文字化けしている場合は別のものを選んでください。</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>What separates two cells.</source>
        <translation>セルとセルの間の文字です。</translation>
    </message>
    <message>
        <source>another one…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>その他の区切り文字</translation>
    </message>
    <message>
        <source>What encloses a cell that contains a separator or a line end.</source>
        <translation>区切り文字や改行を含むセルを囲む文字です。</translation>
    </message>
    <message>
        <source>Which sheet of the file is read.</source>
        <translation>ファイルのどのシートを読むかを選びます。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（非表示）</translation>
    </message>
    <message>
        <source>The first row names the columns and is not imported.</source>
        <translation>先頭行は列の名前として扱い、取り込みません。</translation>
    </message>
    <message>
        <source>The one character that separates two cells.</source>
        <translation>セルとセルの間にある 1 文字です。</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>CSV, formulas made harmless (*.csv)</source>
        <translation>CSV、数式を無効化 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook, every cell as text (*.xlsx)</source>
        <translation>Excel ブック、すべてのセルを文字列として保存 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, every cell exactly as it is (*.csv)</source>
        <translation>CSV、セルの内容をそのまま保存 (*.csv)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>表に名前を付けて保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>変更は保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s) that are not in any file yet.</source>
        <translation>
            <numerusform>表の %Ln 行は、まだどのファイルにも保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s), with changes that are not in any file. “%1” stays as it is if they are not saved.</source>
        <translation>
            <numerusform>表（%Ln 行）に、まだファイルに保存していない変更があります。保存しない場合、「%1」は元のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereBar</name>
    <message>
        <source>Leave them as they are</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>The rows keep what became of them. Rows that failed can still be sent again.</source>
        <translation>行の結果はそのまま残ります。失敗した行は引き続き再送信できます。</translation>
    </message>
    <message>
        <source>Make %1 ready</source>
        <translation>%1を準備完了にする</translation>
    </message>
    <message>
        <source>These rows lose what became of them and can be submitted through “%1”. Nothing is sent yet, and one Undo takes it back.</source>
        <translation>これらの行の結果を消し、「%1」で送信できるようにします。まだ何も送信しません。「元に戻す」1 回で取り消せます。</translation>
    </message>
</context>
<context>
    <name>ui::FieldChip</name>
    <message>
        <source>Fill in %1 for every row</source>
        <translation>すべての行に %1 を入力</translation>
    </message>
    <message>
        <source>Drag it onto the column that holds it, or press it to fill it in for every row.</source>
        <translation>該当する列へドラッグしてください。押すと、すべての行に同じ内容を入力できます。</translation>
    </message>
</context>
<context>
    <name>ui::FileList</name>
    <message>
        <source>reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>問題あり %1</translation>
    </message>
    <message>
        <source>To_Account is missing</source>
        <translation>To_Account がありません</translation>
    </message>
    <message>
        <source>From_Account is missing</source>
        <translation>From_Account がありません</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Leave this file o&amp;ut</source>
        <translation>このファイルを除外(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The files of this import. The one that is chosen is shown beside the list.</source>
        <translation>今回取り込むファイルです。選んだファイルが一覧の横に表示されます。</translation>
    </message>
    <message>
        <source>Leaves the chosen file out of this import. The file itself stays as it is.</source>
        <translation>選んだファイルを今回の取り込みから除外します。ファイル自体はそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Some of the rows shown no longer match this filter. Show those that match now.</source>
        <translation>絞り込みの条件に合わなくなった行が表示されています。押すと、今の条件に合う行を表示し直します。</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>文字列で行を絞り込む</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>ほかの条件</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>ほかの条件（%1）</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1 で絞り込む</translation>
    </message>
    <message>
        <source>Look in one column only, or show the rows with one answer or from one file.</source>
        <translation>1 つの列だけで検索するか、特定の応答や特定のファイルの行だけを表示します。</translation>
    </message>
    <message>
        <source>Look for the text in</source>
        <translation>検索する列</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>File that rows came from</source>
        <translation>取り込み元のファイル</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>すべての応答</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Typed or pasted</source>
        <translation>入力または貼り付け</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未取り込み</translation>
    </message>
    <message>
        <source>Shows only rows that have this text in one of their cells.</source>
        <translation>いずれかのセルにこの文字列を含む行だけを表示します。</translation>
    </message>
    <message>
        <source>Every row of the table.</source>
        <translation>表のすべての行です。</translation>
    </message>
    <message>
        <source>Rows that failed or are unknown.</source>
        <translation>失敗した行と不明な行です。</translation>
    </message>
    <message>
        <source>The text beside this button is looked for in this column only.</source>
        <translation>横に入力した文字列を、この列だけで検索します。</translation>
    </message>
    <message>
        <source>Shows only rows that got this answer.</source>
        <translation>この応答を受けた行だけを表示します。</translation>
    </message>
    <message>
        <source>Shows only rows that came from this file.</source>
        <translation>このファイルから取り込んだ行だけを表示します。</translation>
    </message>
    <message>
        <source>Removes all filters.</source>
        <translation>絞り込みをすべて解除します。</translation>
    </message>
    <message>
        <source>Rows with a cell that is exactly this text</source>
        <translation>この文字列と完全に一致するセルがある行</translation>
    </message>
    <message>
        <source>Rows with a cell that holds this text</source>
        <translation>この文字列を含むセルがある行</translation>
    </message>
    <message>
        <source>Only cells that are exactly the text</source>
        <translation>文字列と完全に一致するセルだけ</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>表示中の行から検索</translation>
    </message>
    <message>
        <source>Not found in the rows shown.</source>
        <translation>表示中の行には見つかりません。</translation>
    </message>
    <message>
        <source>What has to match</source>
        <translation>一致の条件</translation>
    </message>
    <message>
        <source>Part of a cell</source>
        <translation>セルの一部</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>セル全体</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>検索する範囲</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>この列</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>選択したセル</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>This regular expression cannot be used: %1, at character %2.</source>
        <translation>この正規表現は使えません：%1（%2 文字目）。</translation>
    </message>
    <message>
        <source>Replace all %1</source>
        <translation>%1 個をすべて置換</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) found.</source>
        <translation>
            <numerusform>%Ln 個のセルが見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be changed: their rows are imported or in a run.</source>
        <translation>
            <numerusform>うち %Ln 個は変更できません。取り込み済みの行か、実行中の行にあるためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>In some cells the expression took too long and was given up: make it simpler.</source>
        <translation>一部のセルでは正規表現の処理に時間がかかりすぎたため、打ち切りました。正規表現を簡単にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced.</source>
        <translation>
            <numerusform>%Ln 個のセルを置換しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>何も置換していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>%Ln 行は変更していません。取り込み済みの行はロックされており、実行中の行は変更できないためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next cell that has it.</source>
        <translation>検索する文字列です。Enter キーで、それを含む次のセルに移動します。</translation>
    </message>
    <message>
        <source>Whether the text may be a part of the cell, has to be all of it, or describes it as a regular expression.</source>
        <translation>セルの一部に一致すればよいか、セル全体に一致する必要があるか、正規表現として扱うかを選びます。</translation>
    </message>
    <message>
        <source>In all columns, in the one that the cursor is in, or in the selected cells.</source>
        <translation>すべての列、カーソルのある列、選択したセルのどこを検索するかを選びます。</translation>
    </message>
    <message>
        <source>Capital and small letters count as different.</source>
        <translation>大文字と小文字を別の文字として扱います。</translation>
    </message>
    <message>
        <source>What replaces the text that is found. Leave it empty to remove the text.</source>
        <translation>見つかった文字列の代わりに入れる文字列です。空にすると、見つかった文字列を削除します。</translation>
    </message>
    <message>
        <source>Replaces the text in the current cell and goes to the next one.</source>
        <translation>現在のセルの文字列を置き換え、次のセルに移動します。</translation>
    </message>
    <message>
        <source>Replaces the text in every cell where it is found. One Undo takes it back.</source>
        <translation>見つかったすべてのセルの文字列を置き換えます。「元に戻す」1 回で取り消せます。</translation>
    </message>
    <message>
        <source>The next cell that has the text (F3)</source>
        <translation>この文字列を含む次のセル (F3)</translation>
    </message>
    <message>
        <source>The previous cell that has the text (Shift+F3)</source>
        <translation>この文字列を含む前のセル (Shift+F3)</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>ui::FixDialog</name>
    <message numerus="yes">
        <source>Remove the spaces around %1 cell(s) of %2</source>
        <translation>
            <numerusform>%2 のセル %1 個の前後の空白を取り除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 cell(s) of %2 with the letters that the service uses</source>
        <translation>
            <numerusform>%2 のセル %1 個の大文字と小文字をサービスの表記に合わせる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix AddSource_Type_ to %1 cell(s)</source>
        <translation>
            <numerusform>セル %1 個に接頭辞 AddSource_Type_ を付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 cell(s) of %2 to %3 bytes at a whole character</source>
        <translation>
            <numerusform>%2 のセル %1 個を、文字の途中で切らずに %3 バイト以内に縮める</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: “%1” → “%2”</source>
        <translation>例：「%1」→「%2」</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Looking for what can be put right…</source>
        <translation>自動で修正できる箇所を探しています…</translation>
    </message>
    <message>
        <source>Fixes that apply</source>
        <translation>適用できる修正</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>修正(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 duplicate(s)</source>
        <translation>
            <numerusform>重複する %1 行を取り除く</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: row %1, whose pair of accounts an earlier row has</source>
        <translation>例：%1 行目（前の行とアカウントの組が同じ）</translation>
    </message>
    <message>
        <source>Nothing in %1 can be put right automatically.</source>
        <translation>%1に、自動で修正できる箇所はありません。</translation>
    </message>
    <message>
        <source>What can be put right in %1. The ticked fixes are carried out together, and one Undo takes them back.</source>
        <translation>%1の中で自動で修正できる箇所です。チェックした修正をまとめて適用します。「元に戻す」1 回で取り消せます。</translation>
    </message>
    <message>
        <source>Each line is one kind of fix, with an example. Tick those that are to be carried out.</source>
        <translation>修正の種類ごとに、例を付けて 1 行で示します。適用する修正にチェックを入れてください。</translation>
    </message>
    <message>
        <source>Carries out what is ticked. One Undo takes it back.</source>
        <translation>チェックした修正を適用します。「元に戻す」1 回で取り消せます。</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Choose a page to read it beside the list.</source>
        <translation>ページを選ぶと、一覧の横で読めます。</translation>
    </message>
    <message>
        <source>The page that is chosen in the list.</source>
        <translation>一覧で選んだページです。</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>実行の一覧（新しい順）</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table, with what became of them.</source>
        <translation>この実行の行を結果とともに表に入れます。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Removes this run from the history.</source>
        <translation>この実行を履歴から削除します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The journal of this run cannot be read (%1). The run can only be deleted.</source>
        <translation>この実行の記録を読み取れません（%1）。この実行に対してできるのは削除だけです。</translation>
    </message>
    <message>
        <source>A run is still going on in this window. Runs can be opened when it has ended.</source>
        <translation>このウィンドウで実行中です。別の実行は、終わってから開けます。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>実行を読み込んでいます…</translation>
    </message>
    <message>
        <source>Delete a run?</source>
        <translation>実行を削除しますか？</translation>
    </message>
    <message>
        <source>Delete the run of %1 from the history?</source>
        <translation>%1 の実行を履歴から削除しますか？</translation>
    </message>
    <message>
        <source>Delete a run that cannot be read?</source>
        <translation>読み取れない実行を削除しますか？</translation>
    </message>
    <message>
        <source>Not all of its rows have an outcome (%1). Once deleted, the run can no longer be resumed. Friends that it imported stay.</source>
        <translation>結果の出ていない行があります（%1）。削除すると、この実行を再開できなくなります。取り込んだ友だちは残ります。</translation>
    </message>
    <message>
        <source>Its rows and what became of them are removed from this computer. Friends that it imported stay.</source>
        <translation>行とその結果をこのコンピューターから削除します。取り込んだ友だちは残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The run could not be deleted: its journal is in use, or its folder cannot be written.</source>
        <translation>実行を削除できませんでした。記録が使用中か、フォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes every row of this run with what became of it to a file.</source>
        <translation>この実行のすべての行を、結果とともにファイルに書き出します。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table and sends those that failed or are unknown again, as a run of their own. Unknown ones are looked up first.</source>
        <translation>この実行の行を表に入れ、失敗した行と不明な行を別の実行として再送信します。不明な行は先に照会します。</translation>
    </message>
    <message>
        <source>&amp;Retry %1</source>
        <translation>%1を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Save report of a run</source>
        <translation>実行のレポートを保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Every run and what became of its rows. Press Enter to open the chosen one, Delete to delete it.</source>
        <translation>すべての実行とその結果です。Enter で選んだ実行を開き、Delete で削除します。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table and goes on with it: rows whose outcome is unknown are looked up first, then what is left is sent.</source>
        <translation>この実行の行を表に入れて実行を再開します。結果が不明な行をまず照会し、その後で残りを送信します。</translation>
    </message>
    <message>
        <source>When you submit rows, the run is listed here with what became of them. From here you can open it, retry what failed, and save its report.</source>
        <translation>行を送信すると、実行とその結果がここに表示されます。ここから実行を開いたり、失敗した行を再試行したり、レポートを保存したりできます。</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Show &amp;problems</source>
        <translation>問題を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読み込んでいます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Replace the table</source>
        <translation>表を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Hide &amp;problems</source>
        <translation>問題を隠す(&amp;P)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 の取り込み</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>表 (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Custom tag</source>
        <translation>カスタムタグ</translation>
    </message>
    <message>
        <source>The tag&apos;s name, as it is set up for the app. What you type is put after %1.</source>
        <translation>アプリで設定したタグの名前です。入力した内容は %1 の後ろに付きます。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>These are the first rows. Reading the rest of %1…</source>
        <translation>先頭の部分を表示しています。%1 の残りを読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>準備完了 %1</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>問題あり %1</translation>
    </message>
    <message>
        <source>%1 of these already in the table</source>
        <translation>うち表と重複 %1</translation>
    </message>
    <message>
        <source>%1 of these twice in the file</source>
        <translation>うちファイル内の重複 %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>警告あり %1</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add rows</source>
        <translation>行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Ra&amp;w line</source>
        <translation>元の行(&amp;W)</translation>
    </message>
    <message>
        <source>The line of the chosen row as it stands in the file, with what cannot be seen.</source>
        <translation>選んだ行の、ファイル内の元の内容です。見えない文字も示します。</translation>
    </message>
    <message>
        <source>&amp;More files…</source>
        <translation>ファイルを追加(&amp;M)…</translation>
    </message>
    <message>
        <source>Further files for the same import. They can also be dropped here.</source>
        <translation>今回の取り込みに加えるファイルです。ここにドロップして加えることもできます。</translation>
    </message>
    <message>
        <source>&amp;Other fields</source>
        <translation>ほかの項目(&amp;O)</translation>
    </message>
    <message>
        <source>Fields that are in no column of the file.</source>
        <translation>ファイルのどの列にもない項目です。</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>取り込むファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイルの取り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>除外 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read</source>
        <translation>
            <numerusform>読み取れないファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, line by line. Press a problem to go to its row.</source>
        <translation>問題を行ごとに示します。問題を押すとその行に移動します。</translation>
    </message>
    <message>
        <source>Replaces the rows of the table with these. One Undo takes it back.</source>
        <translation>表の行をこれらの行に置き換えます。「元に戻す」1 回で取り消せます。</translation>
    </message>
    <message>
        <source>Puts these rows into the table. Nothing is sent yet, and one Undo takes it back.</source>
        <translation>これらの行を表に加えます。まだ何も送信しません。「元に戻す」1 回で取り消せます。</translation>
    </message>
    <message>
        <source>The cells of the column are sent as a custom field of the friend, under this tag.</source>
        <translation>この列の値は、このタグ名で友だちのカスタム項目になります。</translation>
    </message>
    <message>
        <source>Remember for files like &amp;this</source>
        <translation>同じ形式のファイル用に記憶(&amp;T)</translation>
    </message>
    <message>
        <source>The next file with the same header has its columns mapped as they are mapped here.</source>
        <translation>次に同じ見出しのファイルを取り込むとき、列をここと同じように対応付けます。</translation>
    </message>
</context>
<context>
    <name>ui::InterruptedBar</name>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table. Nothing is sent before you say so.</source>
        <translation>この実行の行を表に入れます。指示するまで何も送信しません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>The run stays in the history of runs.</source>
        <translation>この実行は実行履歴に残ります。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Goes on where the run was cut off: rows whose outcome is unknown are looked up first, then what is left is sent.</source>
        <translation>実行を中断された箇所から再開します。結果が不明な行をまず照会し、その後で残りを送信します。</translation>
    </message>
    <message>
        <source>Not now: leave the run</source>
        <translation>後で：実行はそのまま残す</translation>
    </message>
</context>
<context>
    <name>ui::Invitation</name>
    <message>
        <source>No rows yet</source>
        <translation>まだ行がありません</translation>
    </message>
    <message>
        <source>Each row adds a friend: From_Account gets To_Account as a friend. Drop a file anywhere in this window, or begin here.</source>
        <translation>1 行で友だちを 1 人追加します。To_Account が From_Account の友だちに加わります。このウィンドウにファイルをドロップするか、ここから始めてください。</translation>
    </message>
    <message>
        <source>Import a CSV or Excel file</source>
        <translation>CSV または Excel ファイルを取り込む</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>表計算ソフトから貼り付ける</translation>
    </message>
    <message>
        <source>Type rows</source>
        <translation>行を入力する</translation>
    </message>
    <message>
        <source>Try it with sample rows</source>
        <translation>サンプルの行で試す</translation>
    </message>
    <message>
        <source>Connect to your app</source>
        <translation>自分のアプリに接続</translation>
    </message>
    <message>
        <source>Shows the file before anything enters the table.</source>
        <translation>まずファイルの内容を表示します。確定するまで表には何も入りません。</translation>
    </message>
    <message>
        <source>Pastes the cells that you copied in a spreadsheet.</source>
        <translation>表計算ソフトでコピーしたセルを取り込みます。</translation>
    </message>
    <message>
        <source>Adds an empty row and puts the cursor into its first cell.</source>
        <translation>空の行を追加し、最初のセルから入力を始めます。</translation>
    </message>
    <message>
        <source>Shows a small file that comes with the program. In the sandbox nothing reaches anybody.</source>
        <translation>プログラムに付属の小さなファイルを表示します。サンドボックスでは誰にも届きません。</translation>
    </message>
    <message>
        <source>Sets up a connection in four questions and checks it.</source>
        <translation>4 つの質問に答えて接続を作成し、確認します。</translation>
    </message>
</context>
<context>
    <name>ui::KeepMenu</name>
    <message>
        <source>Until I delete &amp;runs</source>
        <translation>手動で削除するまで(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeptWhere</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>キーリングを探しています…</translation>
    </message>
    <message>
        <source>Choose how to keep the SDKAppID and the secret key before saving.</source>
        <translation>保存する前に、SDKAppID とシークレットキーの保存方法を選んでください。</translation>
    </message>
    <message>
        <source>Unl&amp;ock…</source>
        <translation>ロック解除(&amp;O)…</translation>
    </message>
    <message>
        <source>Keep them for &amp;this session only</source>
        <translation>このセッション中だけ保持する(&amp;T)</translation>
    </message>
    <message>
        <source>They are held in memory until the program ends, and asked for again next time.</source>
        <translation>プログラムを終了するまでメモリに保持します。次回は再入力が必要です。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーリングの応答を待っています…</translation>
    </message>
    <message>
        <source>Asks you for the password of the keychain.</source>
        <translation>キーリングのパスワードの入力を求めます。</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rows that are being sent cannot be changed: %1 has to wait until the run has ended.</source>
        <translation>送信中の行は変更できません。%1は、実行が終わってから行ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>%Ln 行は変更していません。取り込み済みの行はロックされており、実行中の行は変更できないためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1を送信</translation>
    </message>
    <message>
        <source>Sends all rows that are ready through “%1”.</source>
        <translation>準備完了の行をすべて「%1」で送信します。</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%2中 %1 行を表示</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1をやり直す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>表 (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 from %2 put into the table.</source>
        <translation>%2 から %1を表に追加しました。</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>失敗した行に名前を付けて保存</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>レポートに名前を付けて保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation>%1を %2 に保存しました。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>Add a column for a custom tag</source>
        <translation>カスタムタグの列を追加</translation>
    </message>
    <message>
        <source>Name of the tag, as it was set up for your app:</source>
        <translation>アプリで設定したタグの名前：</translation>
    </message>
    <message>
        <source>The table already has this column.</source>
        <translation>この列は既に表にあります。</translation>
    </message>
    <message>
        <source>Submit to production?</source>
        <translation>本番環境に送信しますか？</translation>
    </message>
    <message>
        <source>Send %1 to “%2”?</source>
        <translation>%1を「%2」に送信しますか？</translation>
    </message>
    <message>
        <source>This connection is marked as production: the friends are added for real.

%1.</source>
        <translation>この接続は本番環境用です。友だちが実際に登録されます。

%1。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>表に名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;failed rows as…</source>
        <translation>失敗した行に名前を付けて保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>レポートに名前を付けて保存(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>セルをクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>下方向へコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <translation>行を削除(&amp;E)</translation>
    </message>
    <message>
        <source>Add a column for a custom &amp;tag…</source>
        <translation>カスタムタグの列を追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Unloc&amp;k imported rows</source>
        <translation>取り込み済みの行のロックを解除(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Filter ro&amp;ws by text</source>
        <translation>文字列で行を絞り込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show rows: %1</source>
        <translation>行の表示：%1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>次の領域へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Previous p&amp;art of the window</source>
        <translation>前の領域へ移動(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Submit all ready rows</source>
        <translation>準備完了の行をすべて送信(&amp;S)</translation>
    </message>
    <message>
        <source>Retry &amp;failed rows</source>
        <translation>失敗した行を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Retry &amp;unknown rows</source>
        <translation>不明な行を再試行(&amp;U)</translation>
    </message>
    <message>
        <source>Retry s&amp;elected rows</source>
        <translation>選択した行を再試行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History of runs…</source>
        <translation>実行履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Friend Console</source>
        <translation>Friend Console について(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>About Friend Console</source>
        <translation>Friend Console について</translation>
    </message>
    <message>
        <source>Friend Console %1</source>
        <translation>Friend Console %1</translation>
    </message>
    <message>
        <source>Imports friends into a Tencent Cloud Chat app.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tencent Cloud Chat アプリに友だちを取り込みます。

GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Close the open dialog first, then change the language.</source>
        <translation>開いているダイアログを先に閉じてから、言語を変更してください。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Codes and what to do</source>
        <translation>コードと対処(&amp;C)</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>これは何？(&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary of the run…</source>
        <translation>実行のまとめ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>履歴の保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>The table would have %1, but holds at most %2, so nothing was added. Work on the rows in several parts.</source>
        <translation>表が %1になり、上限の %2を超えるため、何も追加していません。いくつかに分けて作業してください。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>ファイルの取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear s&amp;orting</source>
        <translation>並べ替えを解除(&amp;O)</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>アカウントを照会</translation>
    </message>
    <message>
        <source>Asks the service whether the accounts of all ready rows exist, before anything is sent.</source>
        <translation>送信の前に、準備完了の行のアカウントがすべて存在するかをサービスに照会します。</translation>
    </message>
    <message>
        <source>Friend Console[*]</source>
        <translation>Friend Console[*]</translation>
    </message>
    <message>
        <source>Friend Console — %1[*]</source>
        <translation>Friend Console — %1[*]</translation>
    </message>
    <message>
        <source>Replace the table?</source>
        <translation>表を置き換えますか？</translation>
    </message>
    <message>
        <source>Close Friend Console?</source>
        <translation>Friend Console を閉じますか？</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>保存せずに閉じる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>問題を表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>前の問題(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fixes…</source>
        <translation>修正(&amp;F)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve table</source>
        <translation>表を保存(&amp;V)</translation>
    </message>
    <message>
        <source>Set a f&amp;ield…</source>
        <translation>項目を設定(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the cell in a &amp;window…</source>
        <translation>セルをウィンドウで編集(&amp;W)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>行を複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Could not undo: %1. Some of its rows have been imported since and are locked. To remove them from the table, unlock and delete them.</source>
        <translation>元に戻せませんでした：%1。対象の行の一部はその後取り込まれ、ロックされています。表から取り除くには、ロックを解除して削除してください。</translation>
    </message>
    <message>
        <source>Could not redo: %1. Some of its rows have been imported since and are locked. Unlock them to change them.</source>
        <translation>やり直せませんでした：%1。対象の行の一部はその後取り込まれ、ロックされています。変更するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The table gets a column of this name, and what is typed into it goes to the service as this tag.</source>
        <translation>表にこの名前の列ができます。入力した内容は、このタグの値としてサービスに送信されます。</translation>
    </message>
    <message>
        <source>Opens the list of what is wrong with the rows, by kind.</source>
        <translation>行の問題を種類別に並べた一覧を開きます。</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>問題のある次の行に移動します。</translation>
    </message>
    <message>
        <source>Goes back to the previous row with a problem.</source>
        <translation>問題のある前の行に戻ります。</translation>
    </message>
    <message>
        <source>Offers what can be put right at once, and shows it before it is done.</source>
        <translation>自動で修正できる箇所を示します。内容を確認してから適用できます。</translation>
    </message>
    <message>
        <source>Shows a CSV or Excel file before anything enters the table.</source>
        <translation>まず CSV や Excel のファイルの内容を表示します。確定するまで表には何も入りません。</translation>
    </message>
    <message>
        <source>Saves all rows of the table to the file that they were saved to before.</source>
        <translation>表のすべての行を、前に保存したファイルに保存します。</translation>
    </message>
    <message>
        <source>Saves all rows of the table to another file.</source>
        <translation>表のすべての行を別のファイルに保存します。</translation>
    </message>
    <message>
        <source>Writes the rows that failed or are unknown to a file, to be corrected and imported again.</source>
        <translation>失敗した行と不明な行をファイルに書き出します。修正してもう一度取り込めます。</translation>
    </message>
    <message>
        <source>Writes every row that was sent, with what became of it, to a file.</source>
        <translation>送信したすべての行とその結果をファイルに書き出します。</translation>
    </message>
    <message>
        <source>Closes the window. If a run is going on, you are asked what to do with it.</source>
        <translation>ウィンドウを閉じます。実行中の場合は、どうするかを確認します。</translation>
    </message>
    <message>
        <source>Undoes the last change to the table.</source>
        <translation>表に対して最後に行ったことを取り消します。</translation>
    </message>
    <message>
        <source>Redoes the change that was undone last.</source>
        <translation>最後に取り消したことをもう一度行います。</translation>
    </message>
    <message>
        <source>Copies the selected cells and empties them.</source>
        <translation>選択したセルをコピーし、空にします。</translation>
    </message>
    <message>
        <source>Copies the selected cells, for this table or for a spreadsheet.</source>
        <translation>選択したセルをコピーします。この表や表計算ソフトに貼り付けられます。</translation>
    </message>
    <message>
        <source>Puts what was copied here or in a spreadsheet into the table. Rows are added where they are needed.</source>
        <translation>ここや表計算ソフトでコピーした内容を表に貼り付けます。必要なら行を追加します。</translation>
    </message>
    <message>
        <source>Empties the selected cells.</source>
        <translation>選択したセルを空にします。</translation>
    </message>
    <message>
        <source>Fills the selected cells with what is in the topmost of them.</source>
        <translation>選択したセルに、一番上のセルの内容を入れます。</translation>
    </message>
    <message>
        <source>Adds an empty row below the one that the cursor is in.</source>
        <translation>カーソルのある行の下に空の行を追加します。</translation>
    </message>
    <message>
        <source>Writes one text into a field of all selected rows.</source>
        <translation>選択したすべての行の 1 つの項目に、同じ内容を入力します。</translation>
    </message>
    <message>
        <source>Opens the cell in a window of its own, with a calendar for times and a list for friend lists.</source>
        <translation>セルを専用のウィンドウで編集します。日時にはカレンダー、友だちリストには一覧が使えます。</translation>
    </message>
    <message>
        <source>Adds a copy of each selected row.</source>
        <translation>選択した各行のコピーを追加します。</translation>
    </message>
    <message>
        <source>Removes the selected rows from the table. Nothing is deleted at the service.</source>
        <translation>選択した行を表から取り除きます。サービス側では何も削除されません。</translation>
    </message>
    <message>
        <source>Adds a column for a tag that was set up for your app.</source>
        <translation>アプリに設定されているタグの列を追加します。</translation>
    </message>
    <message>
        <source>Makes the imported ones of the selected rows editable, and ready to be sent again.</source>
        <translation>選択した取り込み済みの行を編集できるようにし、再び送信できるようにします。</translation>
    </message>
    <message>
        <source>Looks for a text in the rows shown.</source>
        <translation>表示中の行から文字列を検索します。</translation>
    </message>
    <message>
        <source>Replaces a text that is found with another.</source>
        <translation>見つかった文字列を別の文字列に置き換えます。</translation>
    </message>
    <message>
        <source>Goes to the next cell that has the text.</source>
        <translation>この文字列を含む次のセルに移動します。</translation>
    </message>
    <message>
        <source>Goes back to the previous cell that has the text.</source>
        <translation>この文字列を含む前のセルに戻ります。</translation>
    </message>
    <message>
        <source>Goes to the field for the text to filter rows by.</source>
        <translation>絞り込みの欄に移動します。そこに入力した文字列を含む行だけが表示されます。</translation>
    </message>
    <message>
        <source>Selects every cell of the rows shown.</source>
        <translation>表示中の行のセルをすべて選択します。</translation>
    </message>
    <message>
        <source>Shows only the rows of this kind. All of them come back with “Show rows: All”.</source>
        <translation>この種類の行だけを表示します。「行の表示：すべて」で、すべての行の表示に戻ります。</translation>
    </message>
    <message>
        <source>Puts the rows back into the order of the table.</source>
        <translation>行を表の順序に戻します。</translation>
    </message>
    <message>
        <source>Which columns are shown, and how.</source>
        <translation>どの列をどのように表示するかを選びます。</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>ウィンドウの配色（ライトまたはダーク）を選びます。</translation>
    </message>
    <message>
        <source>The language of the window. It changes at once.</source>
        <translation>ウィンドウの言語です。すぐに切り替わります。</translation>
    </message>
    <message>
        <source>Moves the keyboard on to the next part: from the connection to the filters, the table and what is below it.</source>
        <translation>キーボードの操作先を、接続、絞り込み、表、その下へと順に移します。</translation>
    </message>
    <message>
        <source>Moves the keyboard back to the previous part.</source>
        <translation>キーボードの操作先を前の部分に戻します。</translation>
    </message>
    <message>
        <source>Sends all rows that are ready through the connection that is chosen.</source>
        <translation>準備完了の行をすべて、選んでいる接続で送信します。</translation>
    </message>
    <message>
        <source>Sends all failed rows again.</source>
        <translation>失敗した行をすべてもう一度送信します。</translation>
    </message>
    <message>
        <source>Asks the service which of the unknown rows are there, and sends those that are not.</source>
        <translation>不明な行がサービスに登録されているかを照会し、登録されていない行だけを送信します。</translation>
    </message>
    <message>
        <source>Sends the failed and unknown ones of the selected rows again.</source>
        <translation>選択した行のうち、失敗した行と不明な行をもう一度送信します。</translation>
    </message>
    <message>
        <source>Sends nothing more until you resume. Calls that are on their way come back first.</source>
        <translation>再開するまで新たに送信しません。送信済みの呼び出しは応答を待ちます。</translation>
    </message>
    <message>
        <source>Goes on with the run that is paused.</source>
        <translation>一時停止中の実行を再開します。</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>実行を終えます。未送信の行は未送信のまま残ります。</translation>
    </message>
    <message>
        <source>Shows in figures and charts what became of the rows of the last run.</source>
        <translation>最後の実行の結果を、数字とグラフで示します。</translation>
    </message>
    <message>
        <source>Shows all runs, to open one, to retry its failures or to save its report.</source>
        <translation>すべての実行を表示します。実行を開く、失敗した行を再試行する、レポートを保存するなどの操作ができます。</translation>
    </message>
    <message>
        <source>How long runs stay in the history.</source>
        <translation>実行を履歴に残す期間を選びます。</translation>
    </message>
    <message>
        <source>Explains page by page, with pictures, how to work with Friend Console.</source>
        <translation>Friend Console の使い方を、画像付きで項目ごとに説明します。</translation>
    </message>
    <message>
        <source>Lists the codes of the service, with what they mean and what to do.</source>
        <translation>サービスのコードと、その意味、対処を一覧で表示します。</translation>
    </message>
    <message>
        <source>Choose this, then press anything in the window to learn what it is for.</source>
        <translation>これを選んでからウィンドウ内のものを押すと、その説明が表示されます。</translation>
    </message>
    <message>
        <source>Shows which version this is, and its licence.</source>
        <translation>バージョンとライセンスを表示します。</translation>
    </message>
    <message>
        <source>The folder for settings cannot be written: what you choose lasts until you close Friend Console.</source>
        <translation>設定フォルダーに書き込めません。選んだ内容は Friend Console を閉じるまで有効です。</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Runs through this connection leave no record when they have ended. Press to change this in the settings of runs.</source>
        <translation>この接続での実行は、終わると記録を残しません。押すと、実行の設定で変更できます。</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected rows is ready, failed or unknown. An imported row can be sent again after “Unlock imported rows”.</source>
        <translation>送信できる行がありません。選択した行の中に、準備完了、失敗、不明の行はありません。取り込み済みの行は、「取り込み済みの行のロックを解除」を行うともう一度送信できます。</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>%1 fixed.</source>
        <translation>%1を修正しました。</translation>
    </message>
    <message>
        <source>&amp;Replace the table</source>
        <translation>表を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Undo brings these rows back.</source>
        <translation>「元に戻す」で、これらの行に戻せます。</translation>
    </message>
    <message>
        <source>Check unkno&amp;wn rows</source>
        <translation>不明な行を照会(&amp;W)</translation>
    </message>
    <message>
        <source>Asks the service which of the unknown rows are there.</source>
        <translation>不明な行がサービスに登録されているかを照会します。</translation>
    </message>
</context>
<context>
    <name>ui::MappingHeader</name>
    <message>
        <source>— ignore —</source>
        <translation>— 使わない —</translation>
    </message>
    <message>
        <source>This column is not imported.</source>
        <translation>この列は取り込まれません。</translation>
    </message>
    <message>
        <source>Custom tag…</source>
        <translation>カスタムタグ…</translation>
    </message>
    <message>
        <source>This column is sent as a custom field of the friend, under a tag that you name.</source>
        <translation>この列は、指定したタグ名で友だちのカスタム項目になります。</translation>
    </message>
    <message>
        <source>Where the columns go</source>
        <translation>各列の対応先の項目</translation>
    </message>
    <message>
        <source>Column %1, %2, goes to</source>
        <comment>number and name of a column of the file; a field is chosen</comment>
        <translation>列 %1（%2）の対応先の項目</translation>
    </message>
</context>
<context>
    <name>ui::MissingFields</name>
    <message>
        <source>Not in the file:</source>
        <translation>ファイルにないもの：</translation>
    </message>
    <message>
        <source>(for every row)</source>
        <translation>（すべての行に共通）</translation>
    </message>
    <message>
        <source>No column of the file is To_Account, the friend to add. Choose it above the column that holds it.</source>
        <translation>追加する友だちを示す To_Account の列がファイルにありません。該当する列の見出しで選んでください。</translation>
    </message>
    <message>
        <source>No column of the file is From_Account, the user who gets the friends. Fill it in here, or choose it above a column.</source>
        <translation>友だちを追加する側のユーザー、From_Account の列がファイルにありません。ここに入力するか、列の上で選んでください。</translation>
    </message>
    <message>
        <source>Drag onto a column, or press to fill in:</source>
        <translation>列へドラッグするか、押して入力：</translation>
    </message>
</context>
<context>
    <name>ui::OffersPane</name>
    <message>
        <source>Order of day and month</source>
        <translation>日と月の順序</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日が先</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月が先</translation>
    </message>
    <message>
        <source>Meaning of whole numbers</source>
        <translation>整数の意味</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 秒</translation>
    </message>
    <message>
        <source>days, as Excel counts them</source>
        <translation>Excel の日付の通し番号</translation>
    </message>
    <message>
        <source>days since 1904</source>
        <translation>1904 年からの通し番号</translation>
    </message>
    <message>
        <source>Columns mapped as last time for this header.</source>
        <translation>この見出しの前回と同じ対応付けを使いました。</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>消去(&amp;G)</translation>
    </message>
    <message>
        <source>Forget the mapping for this header</source>
        <translation>この見出しの対応付けを消去</translation>
    </message>
    <message>
        <source>Which rows of a repeated pair to keep</source>
        <translation>重複する組のどれを使うか</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>keep the first</source>
        <translation>最初を残す</translation>
    </message>
    <message>
        <source>keep the last</source>
        <translation>最後を残す</translation>
    </message>
    <message>
        <source>The first: a row that is already in the table or comes first stays, and later ones are left out. The last: earlier rows are left out, and rows of the table are replaced unless they are locked. All: every row comes into the table, and those that repeat are not sent.</source>
        <translation>最初：表にある行、または先にある行を残し、後の行を除外します。最後：前の行を除外し、表の行もロックされていなければ取り除きます。すべて：すべて表に入れ、重複する行は送信しません。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>The zone of times that name none.</source>
        <translation>タイムゾーンの指定がない日時に使うタイムゾーンです。</translation>
    </message>
    <message>
        <source>%1 — this computer</source>
        <translation>%1 — このコンピューター</translation>
    </message>
    <message numerus="yes">
        <source>Remove the spaces around %Ln value(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>%Ln 個の値の前後の空白を取り除く（「%1」→「%2」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct the case of %Ln AddSource keyword(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>%Ln 個の AddSource のキーワードの大文字と小文字を修正する（「%1」→「%2」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix to %Ln value(s) of AddSource (“%1” → “%2”)</source>
        <translation>
            <numerusform>%Ln 個の AddSource の値に接頭辞を付ける（「%1」→「%2」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln text(s) to what fits, at a whole character (%1: %2 → %3)</source>
        <translation>
            <numerusform>%Ln 個の長すぎる内容を、文字の途中で切らずに上限まで縮める（%1：%2 → %3）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that the table has already.</source>
        <translation>
            <numerusform>%Ln 行は、アカウントの組が既に表にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair that another row of the files has too.</source>
        <translation>
            <numerusform>%Ln 行は、アカウントの組がファイルの別の行にもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is %3 (%4), Unix %5.</source>
        <translation>%1：「%2」は %3（%4）、Unix 秒 %5 です。</translation>
    </message>
    <message>
        <source>%1: what “%2” means is not decided yet.</source>
        <translation>%1：「%2」の意味がまだ決まっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>%Ln 個の日時は、このタイムゾーンの時計が飛ばすか繰り返す時間帯（夏時間の切り替えなど）にあります。確実にするには +08:00 のように UTC との時差を付けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the order of day and month as you chose it.</source>
        <translation>%1：日と月の順序は選んだとおりです。</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %Ln date(s) the day and the month cannot be told apart. Until you choose, they are problems.</source>
        <translation>
            <numerusform>%1：%Ln 個の日付で日と月を区別できません。選ぶまで問題として扱います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of five digits: Unix seconds would be in January 1970, a spreadsheet would mean days.</source>
        <translation>
            <numerusform>5 桁の数が %Ln 個あります。Unix 秒なら 1970 年 1 月の日時、表計算ソフトなら日付の通し番号を意味します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Done to the rows as they are put into the table. The file stays as it is.</source>
        <translation>行を表に入れるときに適用します。ファイルは変更しません。</translation>
    </message>
    <message>
        <source>What comes first in dates like 3/4/2024.</source>
        <translation>3/4/2024 のような日付で、どちらが先かを選びます。</translation>
    </message>
    <message>
        <source>How whole numbers in the columns of times are to be read.</source>
        <translation>日時の列にある整数の読み方を選びます。</translation>
    </message>
    <message>
        <source>The columns are matched with the fields anew, by their names and by what is in them.</source>
        <translation>列の名前と内容から、列と項目を改めて対応付けます。</translation>
    </message>
    <message>
        <source>guess from the column</source>
        <translation>列の内容から判断</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
</context>
<context>
    <name>ui::PaceChart</name>
    <message>
        <source>Rows over time</source>
        <translation>行数の推移</translation>
    </message>
</context>
<context>
    <name>ui::PrecheckDialog</name>
    <message>
        <source>“%1”</source>
        <comment>name of an account</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of accounts, how many others</comment>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) not found in this app: %1.</source>
        <translation>
            <numerusform>%Ln 個のアカウントがこのアプリに存在しません：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with them would fail, so they are marked as problems in the table and are not sent. Create the accounts in the app first and check again, or correct the rows.</source>
        <translation>これらのアカウントを含む行は失敗するため、表に問題として示し、送信しません。先にアプリでアカウントを作成してからもう一度照会するか、行を修正してください。</translation>
    </message>
    <message>
        <source>“%1” has %2. One user can have %3 friends at most, so at least %4 of them would fail.</source>
        <translation>「%1」の行は %2あります。1 人のユーザーの友だちは %3 人までなので、少なくとも %4 行は失敗します。</translation>
    </message>
    <message>
        <source>Check before submitting</source>
        <translation>送信前のアカウント照会</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>照会の進行状況</translation>
    </message>
    <message>
        <source>The service is asked which accounts exist. No rows are sent, and nothing is changed there.</source>
        <translation>どのアカウントが存在するかをサービスに照会します。行は送信せず、サービス側の内容も変更しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking up the accounts…</source>
        <translation>アカウントを照会しています…</translation>
    </message>
    <message>
        <source>%1 of %2 looked up…</source>
        <translation>%2中 %1 件を照会しました…</translation>
    </message>
    <message>
        <source>The accounts could not be checked.</source>
        <translation>アカウントを照会できませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not all accounts could be checked.</source>
        <translation>一部のアカウントを照会できませんでした。</translation>
    </message>
    <message>
        <source>All %1 can be sent.</source>
        <translation>%1すべてを送信できます。</translation>
    </message>
    <message>
        <source>%1 of %2 can be sent.</source>
        <translation>%2中 %1 行を送信できます。</translation>
    </message>
    <message>
        <source>%1 of %2 were looked up.</source>
        <translation>%2中 %1 件を照会しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other account(s) have more rows than one user can have friends.</source>
        <translation>
            <numerusform>ほか %Ln 個のアカウントも、行数が 1 人のユーザーの友だちの上限を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting takes: %1.</source>
        <translation>送信の見込み：%1。</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>該当する %1を表示</translation>
    </message>
    <message>
        <source>Submit the other %1</source>
        <translation>残りの %1 行を送信</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1を送信</translation>
    </message>
    <message>
        <source>Closes this window and goes to the first of these rows.</source>
        <translation>このウィンドウを閉じ、該当する最初の行に移動します。</translation>
    </message>
    <message>
        <source>Closes this window and sends the rows that can be sent.</source>
        <translation>このウィンドウを閉じ、送信できる行を送信します。</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>Column %1 of the file: %2</source>
        <translation>ファイルの列 %1：%2</translation>
    </message>
    <message>
        <source>%1, not imported</source>
        <translation>%1（取り込まない）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>ファイルでは：「%1」</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPage</name>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>別のファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>There are more; these are the first %1 of each kind.</source>
        <translation>ほかにもあります。ここには種類ごとに最初の %1 件を示しています。</translation>
    </message>
    <message>
        <source>The rows as they would come into the table. The list above each column says which field it is.</source>
        <translation>表に入る行のプレビューです。各列の上の一覧に、対応する項目が示されます。</translation>
    </message>
    <message>
        <source>Reads another file instead of this one.</source>
        <translation>このファイルの代わりに別のファイルを選びます。</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What is wrong in the file, and where. Choose a problem to go to its row.</source>
        <translation>ファイルのどこに何の問題があるかを示します。問題を選ぶとその行に移動します。</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>This pair of accounts is in the table already, in row %1.</source>
        <translation>このアカウントの組は既に表の %1 行目にあります。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 already.</source>
        <translation>このアカウントの組は既にファイルの %1 行目にあります。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>This pair of accounts is in the table already, in row %1; this row is left out.</source>
        <translation>このアカウントの組は既に表の %1 行目にあります。この行は除外します。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 too; this row is left out.</source>
        <translation>このアカウントの組はファイルの %1 行目にもあります。この行は除外します。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 of %2 too; this row is left out.</source>
        <translation>このアカウントの組は %2 の %1 行目にもあります。この行は除外します。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 of %2 already.</source>
        <translation>このアカウントの組は既に %2 の %1 行目にあります。</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>問題を閉じる</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>問題の種類</translation>
    </message>
    <message>
        <source>Nothing is wrong with the rows.</source>
        <translation>行に問題はありません。</translation>
    </message>
    <message>
        <source>Prev&amp;ious</source>
        <translation>前へ(&amp;I)</translation>
    </message>
    <message>
        <source>The previous row with this problem (Shift+F8)</source>
        <translation>この問題のある前の行 (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>The next row with this problem (F8)</source>
        <translation>この問題のある次の行 (F8)</translation>
    </message>
    <message>
        <source>Fi&amp;xes…</source>
        <translation>修正(&amp;X)…</translation>
    </message>
    <message>
        <source>What can be put right at once, shown before it is done</source>
        <translation>自動で修正できる箇所。内容を確認してから適用できます</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No row that is shown has a problem.</source>
        <translation>表示中の行に問題はありません。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Closes the problems (Esc)</source>
        <translation>問題の一覧を閉じる (Esc)</translation>
    </message>
    <message>
        <source>What is wrong with the rows, by kind. Choose a kind to go to its rows one after the other.</source>
        <translation>行の問題を種類別に示します。種類を選ぶと、該当する行に順に移動できます。</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>次の問題</translation>
    </message>
</context>
<context>
    <name>ui::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>The way to the service goes through the proxy %1, which wants a name and a password. The run waits; nothing was sent.</source>
        <translation>サービスへの接続に使うプロキシ %1 が、ユーザー名とパスワードを求めています。実行は待機中で、何も送信していません。</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept this name and password. The run waits; nothing was sent.</source>
        <translation>プロキシ %1 がこのユーザー名とパスワードを受け付けません。実行は待機中で、何も送信していません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remember (there is no keychain to keep it in)</source>
        <translation>保存する（保存先のキーリングがありません）</translation>
    </message>
    <message>
        <source>&amp;Keep it in %1</source>
        <translation>%1 に保存する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ユーザー名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P)：</translation>
    </message>
    <message>
        <source>The proxy calls itself “%1”.</source>
        <translation>プロキシが名乗っている名前：「%1」。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>実行を停止</translation>
    </message>
    <message>
        <source>The name by which the proxy knows you. Whoever looks after your network can tell you.</source>
        <translation>プロキシに登録されているユーザー名です。ネットワークの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Is sent to the proxy and nowhere else.</source>
        <translation>プロキシにだけ送信され、ほかには送信されません。</translation>
    </message>
    <message>
        <source>So that you are not asked again. It is never written to a file.</source>
        <translation>次回から入力を求められなくなります。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Tries this name and password; the run goes on when the proxy accepts them.</source>
        <translation>このユーザー名とパスワードを試します。プロキシが受け付けると、実行を続けます。</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>実行を終えます。未送信の行は未送信のまま残ります。</translation>
    </message>
</context>
<context>
    <name>ui::ProxyPassword</name>
    <message>
        <source>the keychain</source>
        <translation>キーリング</translation>
    </message>
</context>
<context>
    <name>ui::RawLine</name>
    <message>
        <source>The line as it stands in the file</source>
        <translation>ファイル内の元の行</translation>
    </message>
    <message>
        <source>Choose a row to see its line as it stands in the file.</source>
        <translation>行を選ぶと、ファイル内の元の行が表示されます。</translation>
    </message>
    <message>
        <source>Line %1 as it stands in the file; what cannot be seen is shown by signs.</source>
        <translation>ファイルの %1 行目の元の内容です。見えない文字は記号で示します。</translation>
    </message>
    <message>
        <source>Signs stand for what cannot be seen: tabs, line ends, bytes that mean nothing.</source>
        <translation>タブ、改行、文字として読み取れないバイトなど、見えないものを記号で示します。</translation>
    </message>
</context>
<context>
    <name>ui::RecentFilesMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近使ったファイル(&amp;C)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>まだファイルがありません</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>The files that were imported last. Choose one to see it in the import preview again.</source>
        <translation>最近取り込んだファイルです。選ぶと取り込みのプレビューにもう一度表示します。</translation>
    </message>
    <message>
        <source>Forgets which files were imported. The files themselves stay.</source>
        <translation>取り込んだファイルの一覧を消去します。ファイル自体は残ります。</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryBar</name>
    <message>
        <source>Restore the rows</source>
        <translation>行を復元</translation>
    </message>
    <message>
        <source>Puts them into the table. Nothing is sent before you say so.</source>
        <translation>行を表に入れます。指示するまで何も送信しません。</translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>They are offered again at the next start.</source>
        <translation>次の起動時にもう一度確認します。</translation>
    </message>
    <message>
        <source>%1 restored.</source>
        <translation>%1を復元しました。</translation>
    </message>
    <message>
        <source>What was kept of an earlier window cannot be read. The file is left as %1.</source>
        <translation>以前のウィンドウで自動保存された内容を読み取れません。ファイルは %1 として残しました。</translation>
    </message>
    <message>
        <source>The table cannot be kept for a restart (%1). Save it to a file.</source>
        <translation>表を自動保存できません（%1）。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Discard the rows?</source>
        <translation>行を破棄しますか？</translation>
    </message>
    <message>
        <source>Discard the rows that were kept?</source>
        <translation>自動保存された行を破棄しますか？</translation>
    </message>
    <message>
        <source>They are in no other file, and this cannot be undone.</source>
        <translation>これらの行はほかのどのファイルにもなく、破棄すると元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Asks you first, then deletes what was kept.</source>
        <translation>確認したうえで、自動保存された行を削除します。</translation>
    </message>
    <message>
        <source>Friend Console ended without being closed. It kept %1 that no file has, as of %2.</source>
        <translation>Friend Console は前回、正常に終了しませんでした。どのファイルにも保存されていない %1が、%2 の時点で自動保存されています。</translation>
    </message>
    <message>
        <source>Friend Console ended without being closed. It kept %1 of “%3” with changes that no file has, as of %2.</source>
        <translation>Friend Console は前回、正常に終了しませんでした。「%3」の %1が、ファイルに保存されていない変更とともに、%2 の時点で自動保存されています。</translation>
    </message>
    <message>
        <source>Not now: leave the rows</source>
        <translation>後で：行はそのまま残す</translation>
    </message>
</context>
<context>
    <name>ui::RequestDialog</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The request&apos;s JSON</source>
        <translation>リクエストの JSON</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copies the JSON exactly as it would be sent.</source>
        <translation>送信される JSON をそのままコピーします。</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies a command for a terminal. SDKAppID and UserSig are left out: $SDKAPPID and $USERSIG stand for them.</source>
        <translation>ターミナル用のコマンドをコピーします。SDKAppID と UserSig は含めず、代わりに $SDKAPPID と $USERSIG と書きます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The JSON is in the clipboard.</source>
        <translation>JSON をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The command is in the clipboard, without SDKAppID and UserSig.</source>
        <translation>コマンドをクリップボードにコピーしました。SDKAppID と UserSig は含まれていません。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>リクエストの番号</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>With the c&amp;urrent row</source>
        <translation>現在の行を含むもの(&amp;U)</translation>
    </message>
    <message>
        <source>Find in this request</source>
        <translation>このリクエストから検索</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Making the requests…</source>
        <translation>リクエストを作成しています…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>command, account, rows, size</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Unknown rows are looked up first; only what is not there is sent again.</source>
        <translation>不明な行は先に照会し、サービスに登録されていないものだけを再送信します。</translation>
    </message>
    <message>
        <source>Reached the start; the search went on from the end.</source>
        <translation>先頭に達したため、末尾から続けて検索しました。</translation>
    </message>
    <message>
        <source>Reached the end; the search went on from the start.</source>
        <translation>末尾に達したため、先頭から続けて検索しました。</translation>
    </message>
    <message>
        <source>This request does not contain it.</source>
        <translation>このリクエストには見つかりません。</translation>
    </message>
    <message>
        <source>Shows the request that row %1 is in.</source>
        <translation>%1 行目を含むリクエストを表示します。</translation>
    </message>
    <message>
        <source>The current row is not among these rows.</source>
        <translation>現在の行はこれらの行に含まれません。</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>行が選ばれていません。</translation>
    </message>
    <message>
        <source>What would be sent, laid out so that it can be read. It contains no secrets.</source>
        <translation>送信される内容を、読みやすいように改行して示します。認証情報は含まれません。</translation>
    </message>
    <message>
        <source>For which rows the requests are made.</source>
        <translation>どの行のリクエストを作成するかを選びます。</translation>
    </message>
    <message>
        <source>Which of the requests is shown.</source>
        <translation>何番目のリクエストを表示するかを選びます。</translation>
    </message>
    <message>
        <source>Shows the request with the row that the cursor of the table is in.</source>
        <translation>表のカーソルがある行を含むリクエストを表示します。</translation>
    </message>
    <message>
        <source>Enter goes to the next place with this text.</source>
        <translation>Enter キーで、この文字列がある次の場所に移動します。</translation>
    </message>
    <message>
        <source>The next place with this text</source>
        <translation>この文字列がある次の場所</translation>
    </message>
    <message>
        <source>The previous place with this text</source>
        <translation>この文字列がある前の場所</translation>
    </message>
</context>
<context>
    <name>ui::RowDetailsDialog</name>
    <message>
        <source>Code: %1</source>
        <translation>コード：%1</translation>
    </message>
    <message>
        <source>The service&apos;s own words: %1</source>
        <translation>サービスからのメッセージ：%1</translation>
    </message>
    <message>
        <source>HTTP status of the last answer: %1</source>
        <translation>最後の応答の HTTP ステータス：%1</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %1 call(s).</source>
        <translation>
            <numerusform>%1 回の呼び出しで送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request that sends this row alone:</source>
        <translation>この行だけを送信するリクエスト：</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Everything that is known about the row.</source>
        <translation>この行について分かっているすべての情報です。</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>テキスト全体をコピーします。</translation>
    </message>
    <message>
        <source>The calls that carried this row:</source>
        <translation>この行を送った呼び出し：</translation>
    </message>
</context>
<context>
    <name>ui::RowHeader</name>
    <message>
        <source>Imported: locked against accidental edits. “Unlock imported rows” in the Edit menu makes it editable.</source>
        <translation>取り込み済み：誤って変更されないようロックされています。「編集」メニューの「取り込み済みの行のロックを解除」で編集できます。</translation>
    </message>
    <message>
        <source>In the run, waiting to be sent: it cannot be changed until the run has ended.</source>
        <translation>実行中、送信待ち：実行が終わるまで変更できません。</translation>
    </message>
    <message>
        <source>Being sent right now: it cannot be changed until the run has ended.</source>
        <translation>送信中：実行が終わるまで変更できません。</translation>
    </message>
</context>
<context>
    <name>ui::RowWords</name>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>From line %1 of %2.</source>
        <translation>元のファイル：%2 の %1 行目。</translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <translation>失敗した %1 件を再試行</translation>
    </message>
    <message>
        <source>Retry %1 unknown</source>
        <translation>不明な %1 件を再試行</translation>
    </message>
    <message>
        <source>Asks the service which of them are there. Nothing is sent.</source>
        <translation>不明な行がサービスに登録されているかを照会します。行は送信しません。</translation>
    </message>
    <message>
        <source>Asks the service which of them are there, and sends those that are not.</source>
        <translation>不明な行がサービスに登録されているかを照会し、登録されていない行だけを送信します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking up unknown rows · %1</source>
        <translation>不明な行を照会中 · %1</translation>
    </message>
    <message>
        <source>Check %1 unknown now</source>
        <translation>不明な %1 件を今すぐ照会</translation>
    </message>
    <message>
        <source>Sends nothing more until you resume. Calls that are on their way come back first.</source>
        <translation>再開するまで新たに送信しません。送信済みの呼び出しは応答を待ちます。</translation>
    </message>
    <message>
        <source>Goes on with the run.</source>
        <translation>実行を再開します。</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>実行を終えます。未送信の行は未送信のまま残ります。</translation>
    </message>
    <message>
        <source>Writes every row that was sent, with what became of it, to a file.</source>
        <translation>送信したすべての行とその結果をファイルに書き出します。</translation>
    </message>
    <message>
        <source>Sends all failed rows again.</source>
        <translation>失敗した行をすべてもう一度送信します。</translation>
    </message>
    <message>
        <source>Hides this line. What became of the rows stays in the table and in the history.</source>
        <translation>この表示を隠します。行の結果は表と履歴に残ります。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Asks the service which of them are there. This run then sends those that are not.</source>
        <translation>不明な行がサービスに登録されているかを照会し、登録されていない行をこの実行で送信します。</translation>
    </message>
</context>
<context>
    <name>ui::RunHistory</name>
    <message>
        <source>A run is still going on in this window. Another one can be opened when it has ended.</source>
        <translation>このウィンドウで実行中です。別の実行は、終わってから開けます。</translation>
    </message>
    <message>
        <source>Replace the table?</source>
        <translation>表を置き換えますか？</translation>
    </message>
    <message>
        <source>Replace the table with the run of %1?</source>
        <translation>表を %1 の実行の行に置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s) now. Undo brings them back.</source>
        <translation>
            <numerusform>現在の表には %Ln 行あります。「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>表を置き換える</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>実行を開いています…</translation>
    </message>
    <message>
        <source>A run has begun in this window. Another one can be opened when it has ended.</source>
        <translation>このウィンドウで実行が始まりました。別の実行は、終わってから開けます。</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>%1 の実行</translation>
    </message>
    <message>
        <source>Run of %1: %2.</source>
        <translation>%1 の実行：%2。</translation>
    </message>
    <message>
        <source>It went through “%1”, which is not among the connections; rows would now go through “%2”.</source>
        <translation>この実行は「%1」で送信されましたが、その接続は一覧にありません。行は今後「%2」で送信されます。</translation>
    </message>
    <message>
        <source>The run was not opened</source>
        <translation>実行を開けませんでした</translation>
    </message>
    <message>
        <source>%1, run of %2</source>
        <comment>name of a file, a time</comment>
        <translation>%1、%2 の実行</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1, retry of %2</source>
        <comment>state of a run, time of another run</comment>
        <translation>%1（%2 の再試行）</translation>
    </message>
</context>
<context>
    <name>ui::RunSettingsDialog</name>
    <message>
        <source>Settings of runs</source>
        <translation>実行の設定</translation>
    </message>
    <message>
        <source>For runs through “%1”, from the next one on:</source>
        <translation>「%1」での実行の設定（次の実行から有効）：</translation>
    </message>
    <message>
        <source>&amp;Share of the app&apos;s limit:</source>
        <translation>アプリの上限に対する割合(&amp;S)：</translation>
    </message>
    <message>
        <source>The service takes 200 calls a second from an app, whoever makes them. Leave a part of that to the app itself while its users are busy; the run takes longer then.</source>
        <translation>サービスが 1 つのアプリから受け付ける呼び出しは、誰が行っても合計で毎秒 200 回です。利用者の多い時間帯は一部をアプリ自身のために残してください。その分、実行に時間がかかります。</translation>
    </message>
    <message>
        <source>Most rows in one call</source>
        <translation>1 回の呼び出しの最大行数</translation>
    </message>
    <message>
        <source>&amp;Most rows in one call:</source>
        <translation>1 回の呼び出しの最大行数(&amp;M)：</translation>
    </message>
    <message>
        <source>1,000 is the most, and the fastest. With a smaller number, fewer rows are in doubt when the network fails in the middle of a call.</source>
        <translation>上限は 1,000 で、最も速くなります。少なくすると、呼び出しの途中でネットワークが切れたときに不明になる行が減ります。</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>行ごとの試行回数</translation>
    </message>
    <message>
        <source>&amp;Attempts for each row:</source>
        <translation>行ごとの試行回数(&amp;A)：</translation>
    </message>
    <message>
        <source>When the service is busy or the network fails, a row is sent again after a growing wait, up to this many attempts. Rows that the service refuses are not repeated.</source>
        <translation>サービスの混雑やネットワークの障害の場合は、待ち時間を延ばしながら、最大でこの回数まで行の送信を試みます。サービスが拒否した行は再送信しません。</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>標準に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Sets everything back to what it was when the program was new.</source>
        <translation>すべて初期設定に戻します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Share of the app&apos;s limit, slider</source>
        <translation>アプリの上限に対する割合、スライダー</translation>
    </message>
    <message>
        <source>Share of the app&apos;s limit, in per cent</source>
        <translation>アプリの上限に対する割合、パーセント</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln call(s) a second</source>
        <translation>
            <numerusform>最大で毎秒 %Ln 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves this for the connection that is named above.</source>
        <translation>上に示した接続の設定として保存します。</translation>
    </message>
    <message>
        <source>How much of the app&apos;s limit the run may use.</source>
        <translation>アプリの上限のうち、実行が使ってよい割合です。</translation>
    </message>
    <message>
        <source>&amp;Leave no trace of runs</source>
        <translation>実行の記録を残さない(&amp;L)</translation>
    </message>
    <message>
        <source>When a run has ended, no record of it stays on this computer: it is not in the history, has no summary, and cannot be resumed. If the program or the computer ends in the middle, nothing tells which rows were sent. What became of the rows is in the table until you close it. Rows that you typed or changed are still kept for you on the disk until you save or close the table, and recent files are still listed.</source>
        <translation>実行が終わると、このコンピューターに記録は残りません。実行は履歴に残らず、まとめも表示できず、再開もできません。途中でプログラムやコンピューターが停止した場合、どの行を送信したかは分からなくなります。行の結果は、表を閉じるまで表で確認できます。入力または変更した行は、表を保存するか閉じるまで、これまでどおりディスクに保管され、最近使ったファイルも一覧に残ります。</translation>
    </message>
</context>
<context>
    <name>ui::RunSummaryDialog</name>
    <message>
        <source>Summary of the run</source>
        <translation>実行のまとめ</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>実行を読み込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>まとめを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Why rows were not imported</source>
        <translation>取り込まれなかった理由</translation>
    </message>
    <message>
        <source>Accounts with the most rows not imported</source>
        <translation>取り込まれなかった行の多いアカウント</translation>
    </message>
    <message>
        <source>Press a bar to see its rows in the table.</source>
        <translation>棒を押すと、その行が表に表示されます。</translation>
    </message>
    <message>
        <source>Rows over time</source>
        <translation>行数の推移</translation>
    </message>
    <message>
        <source>Every row that was sent was imported.</source>
        <translation>送信した行はすべて取り込まれました。</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>まとめの保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>まとめ %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>The summary was not saved: %1. Choose another folder and try again.</source>
        <translation>まとめは保存されませんでした：%1。別のフォルダーを選び、もう一度試してください。</translation>
    </message>
    <message>
        <source>Writes these figures and charts to a PDF or a web page, for handing over.</source>
        <translation>これらの数字とグラフを、共有できる PDF または Web ページに書き出します。</translation>
    </message>
</context>
<context>
    <name>ui::RunTools</name>
    <message>
        <source>&amp;Check before submitting</source>
        <translation>送信前にアカウントを照会(&amp;C)</translation>
    </message>
    <message>
        <source>Forget &amp;missing accounts</source>
        <translation>存在しないアカウントの印を消す(&amp;M)</translation>
    </message>
    <message>
        <source>Show re&amp;quests…</source>
        <translation>リクエストを表示(&amp;Q)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs of runs…</source>
        <translation>実行の設定(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) no longer marked as having missing accounts; they can be sent.</source>
        <translation>
            <numerusform>%Ln 行から、存在しないアカウントの印を消しました。これらの行は送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready rows (%1)</source>
        <translation>準備完了の行（%1）</translation>
    </message>
    <message>
        <source>Failed rows (%1)</source>
        <translation>失敗した行（%1）</translation>
    </message>
    <message>
        <source>Unknown rows (%1)</source>
        <translation>不明な行（%1）</translation>
    </message>
    <message>
        <source>Settings of runs saved.</source>
        <translation>実行の設定を保存しました。</translation>
    </message>
    <message>
        <source>Settings of runs saved. They count from the next run on.</source>
        <translation>実行の設定を保存しました。次の実行から有効です。</translation>
    </message>
    <message>
        <source>Asks the service whether the accounts of all ready rows exist, before anything is sent.</source>
        <translation>送信の前に、準備完了の行のアカウントがすべて存在するかをサービスに照会します。</translation>
    </message>
    <message>
        <source>Rows that were marked because one of their accounts does not exist can be sent again.</source>
        <translation>存在しないアカウントがあると印を付けた行を、もう一度送信できるようにします。</translation>
    </message>
    <message>
        <source>Shows call by call what would be sent. Nothing is sent.</source>
        <translation>送信される内容を呼び出しごとに示します。何も送信しません。</translation>
    </message>
    <message>
        <source>How fast rows are sent through this connection, how many in one call, and how often they are tried.</source>
        <translation>この接続で行を送信する速さ、1 回の呼び出しの行数、試行の回数を決めます。</translation>
    </message>
    <message>
        <source>The settings cannot be written to the disk. They count until you close Friend Console.</source>
        <translation>設定をディスクに書き込めません。Friend Console を閉じるまで有効です。</translation>
    </message>
</context>
<context>
    <name>ui::SetFieldDialog</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>項目の設定</translation>
    </message>
    <message>
        <source>Only where the cell is &amp;empty</source>
        <translation>セルが空の行だけ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>項目(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>内容(&amp;T)：</translation>
    </message>
    <message>
        <source>Row %1: %2 → %3</source>
        <translation>%1 行目：%2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 change:</source>
        <translation>%2中 %1 行を変更します：</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>number of rows</comment>
        <translation>… ほか %1 行</translation>
    </message>
    <message>
        <source>&amp;Set %1</source>
        <translation>%1に設定(&amp;S)</translation>
    </message>
    <message>
        <source>The field that is set in the selected rows.</source>
        <translation>選択した行で設定する項目です。</translation>
    </message>
    <message>
        <source>What is written into it. Empty makes the cells empty.</source>
        <translation>項目に入力する内容です。何も入力しないと、セルを空にします。</translation>
    </message>
    <message>
        <source>Cells that hold something stay as they are.</source>
        <translation>内容のあるセルは変更しません。</translation>
    </message>
    <message>
        <source>Changes the rows that are named above. One Undo takes it back.</source>
        <translation>上に示した行を変更します。「元に戻す」1 回で取り消せます。</translation>
    </message>
</context>
<context>
    <name>ui::SummaryReport</name>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Summary of an import of friends</source>
        <translation>友だち取り込みのまとめ</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>行の結果</translation>
    </message>
    <message>
        <source>Why rows were not imported</source>
        <translation>取り込まれなかった理由</translation>
    </message>
    <message>
        <source>Accounts with the most rows not imported</source>
        <translation>取り込まれなかった行の多いアカウント</translation>
    </message>
    <message>
        <source>Rows over time</source>
        <translation>行数の推移</translation>
    </message>
</context>
<context>
    <name>ui::TableFrame</name>
    <message>
        <source>Cell that is being edited</source>
        <translation>編集中のセル</translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <translation>%1、昇順、並べ替えキー %2</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <translation>%1、降順、並べ替えキー %2</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Friends</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>%1 cells are too many at once: select fewer. “Save table as…” saves all of them.</source>
        <translation>セルが %1 個あり、一度にコピーできる数を超えています。選択を減らしてください。「表に名前を付けて保存…」ならすべて保存できます。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted. The first row named the columns.</source>
        <translation>
            <numerusform>%Ln 行を貼り付けました。先頭行を列の名前としました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of the clipboard match no column of the table and were left out.</source>
        <translation>
            <numerusform>クリップボードの %Ln 列は、対応する列が表にないため貼り付けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>One friend in each row. Type into the cells as in a spreadsheet; the first column says how far a row is, the last what became of it.</source>
        <translation>1 行に友だち 1 人です。表計算ソフトと同じようにセルに入力してください。最初の列に行の状態、最後の列に結果が表示されます。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1をコピーしました。</translation>
    </message>
    <message>
        <source>This column is filled in by the program. Type into the columns between Status and Result.</source>
        <translation>この列はプログラムが入力します。「状態」と「結果」の間の列に入力してください。</translation>
    </message>
    <message>
        <source>No row fits what is chosen above. Choose “All” to see every row.</source>
        <translation>上で選んだ条件に合う行はありません。すべての行を見るには「すべて」を選んでください。</translation>
    </message>
</context>
<context>
    <name>ui::Theme</name>
    <message>
        <source>Clear the text</source>
        <translation>入力を消去</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>「%1」の入力を消去</translation>
    </message>
</context>
<context>
    <name>ui::UndoListDialog</name>
    <message>
        <source>Undo history</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>What was done to the table, the oldest first. Choose an entry to go back to how the table was right after it; what comes later is undone and can be redone.</source>
        <translation>表に行った操作を古い順に示します。選ぶと、その操作の直後の表に戻ります。それより後の操作は元に戻されますが、やり直すこともできます。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;Go to this step</source>
        <translation>この操作の時点へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>%1 — the table is here</source>
        <translation>%1 — 現在の表</translation>
    </message>
    <message>
        <source>%1 — undone</source>
        <translation>%1 — 取り消し済み</translation>
    </message>
    <message>
        <source>Before all of this</source>
        <translation>すべての操作の前</translation>
    </message>
    <message>
        <source>The steps in their order. The table is at the one in bold.</source>
        <translation>操作を順に並べています。表は太字の操作の直後の状態です。</translation>
    </message>
    <message>
        <source>Makes the table as it was right after the step that is chosen.</source>
        <translation>表を、選んだ操作の直後の状態にします。</translation>
    </message>
</context>
<context>
    <name>ui::UndoMenu</name>
    <message>
        <source>Undo &amp;history</source>
        <translation>操作履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>&amp;Whole list…</source>
        <translation>すべて表示(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows every step, also those that were undone.</source>
        <translation>取り消したものも含め、すべての操作を表示します。</translation>
    </message>
    <message>
        <source>What was done to the table, the latest first. Choose an entry to undo it and everything after it.</source>
        <translation>表に行った操作を新しい順に示します。選ぶと、その操作とそれより後の操作をすべて元に戻します。</translation>
    </message>
</context>
<context>
    <name>ui::notify</name>
    <message>
        <source>Friend Console</source>
        <translation>Friend Console</translation>
    </message>
</context>
<context>
    <name>words::Actions</name>
    <message>
        <source>Tries again by itself after a growing wait.</source>
        <translation>待ち時間を延ばしながら自動で再試行します。</translation>
    </message>
    <message>
        <source>Sends more slowly and tries again by itself.</source>
        <translation>送信を遅くし、自動で再試行します。</translation>
    </message>
    <message>
        <source>Makes a new signature and tries again once.</source>
        <translation>新しい署名を作成し、1 回だけ再試行します。</translation>
    </message>
    <message>
        <source>Marks the row as failed and goes on with the others.</source>
        <translation>その行を失敗とし、ほかの行の処理を続けます。</translation>
    </message>
    <message>
        <source>Marks every row of the call as failed and goes on with the others.</source>
        <translation>呼び出しのすべての行を失敗とし、ほかの行の処理を続けます。</translation>
    </message>
    <message>
        <source>Stops the run, because every further call would fail in the same way.</source>
        <translation>以後の呼び出しもすべて同じように失敗するため、実行を停止します。</translation>
    </message>
</context>
<context>
    <name>words::Attempts</name>
    <message>
        <source>looked up: it is there</source>
        <translation>照会：登録あり</translation>
    </message>
    <message>
        <source>looked up: it is not there</source>
        <translation>照会：登録なし</translation>
    </message>
    <message>
        <source>looked up: the answer did not say</source>
        <translation>照会：応答からは判断できません</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>refused for now: %1</source>
        <translation>一時的に拒否：%1</translation>
    </message>
    <message>
        <source>may have been imported or not: %1</source>
        <translation>取り込まれたかどうか不明：%1</translation>
    </message>
    <message>
        <source>did not reach the service: %1</source>
        <translation>サービスに届きませんでした：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of the day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no answer was written down</source>
        <translation>応答の記録なし</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>words::Certificates</name>
    <message>
        <source>Check this computer&apos;s date; if it is right, the host&apos;s owner has to renew the certificate.</source>
        <translation>このコンピューターの日付を確認してください。正しければ、ホストの管理者が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>有効期間前の証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>「%1」の証明書は、%2から有効になります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>「%1」の証明書は、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>「%1」の証明書は、%2に期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>「%1」の証明書は期限が切れています。</translation>
    </message>
    <message>
        <source>Certificate self-signed</source>
        <translation>自己署名証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself or by an authority that nobody vouches for.</source>
        <translation>「%1」の証明書は、自己署名か、信頼できない認証局によるものです。</translation>
    </message>
    <message>
        <source>If the host is your own, choose its authority&apos;s certificate as the CA file of the connection; otherwise do not use it.</source>
        <translation>自社のホストであれば、その認証局の証明書を接続の CA ファイルとして指定してください。そうでなければ、このホストを使わないでください。</translation>
    </message>
    <message>
        <source>Certificate authority unknown</source>
        <translation>不明な認証局</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>「%1」の証明書は、このコンピューターに登録されていない認証局が発行したものです。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, an authority that this computer does not know.</source>
        <translation>「%1」の証明書は、このコンピューターに登録されていない認証局「%2」が発行したものです。</translation>
    </message>
    <message>
        <source>Certificate for another host</source>
        <translation>別のホスト用の証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another host.</source>
        <translation>「%1」の証明書は、別のホスト用に発行されたものです。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for “%2”, not for this host.</source>
        <translation>「%1」の証明書は、このホスト用ではなく「%2」用に発行されたものです。</translation>
    </message>
    <message>
        <source>Check the host of the connection, and whether something in between filters the traffic.</source>
        <translation>接続のホストを確認してください。また、途中で通信を検査・遮断している機器やソフトがないか確認してください。</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>失効した証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked or banned.</source>
        <translation>「%1」の証明書は失効しているか、使用を禁止されています。</translation>
    </message>
    <message>
        <source>Do not use this host before its owner has put that right.</source>
        <translation>ホストの管理者が問題を解決するまで、このホストを使わないでください。</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>無効な証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified: %2.</source>
        <translation>「%1」の証明書を検証できません：%2。</translation>
    </message>
    <message>
        <source>Tell the host&apos;s owner; do not use the host before that is put right.</source>
        <translation>ホストの管理者に知らせてください。問題が解決するまで、このホストを使わないでください。</translation>
    </message>
    <message>
        <source>the host of the connection</source>
        <translation>接続のホスト</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>このホストには何も送信していません。</translation>
    </message>
</context>
<context>
    <name>words::Changes</name>
    <message numerus="yes">
        <source>typing in %1 row(s)</source>
        <translation>
            <numerusform>%1 行の入力</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>入力</translation>
    </message>
    <message numerus="yes">
        <source>pasting into %1 row(s)</source>
        <translation>
            <numerusform>%1 行への貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing cells of %1 row(s)</source>
        <translation>
            <numerusform>%1 行のセルのクリア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filling %1 row(s)</source>
        <translation>
            <numerusform>%1 行への下方向コピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s)</source>
        <translation>
            <numerusform>%1 行の追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %1 row(s)</source>
        <translation>
            <numerusform>%1 行の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>adding a column</source>
        <translation>列の追加</translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s) from files</source>
        <translation>
            <numerusform>ファイルからの %1 行の追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacing in %1 row(s)</source>
        <translation>
            <numerusform>%1 行の置換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fixing %1 row(s)</source>
        <translation>
            <numerusform>%1 行の修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unlocking %1 row(s)</source>
        <translation>
            <numerusform>%1 行のロック解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicating %1 row(s)</source>
        <translation>
            <numerusform>%1 行の複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>setting a field of %1 row(s)</source>
        <translation>
            <numerusform>%1 行の項目の設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %1 row(s)</source>
        <translation>
            <numerusform>%1 行の復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type in %1 row(s)</source>
        <translation>
            <numerusform>%1 行の入力</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>入力</translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 row(s)</source>
        <translation>
            <numerusform>%1 行の貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of %1 row(s)</source>
        <translation>
            <numerusform>%1 行のセルのクリア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %1 row(s)</source>
        <translation>
            <numerusform>%1 行への下方向コピー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s)</source>
        <translation>
            <numerusform>%1 行の追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 row(s)</source>
        <translation>
            <numerusform>%1 行の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>列の追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s) from files</source>
        <translation>
            <numerusform>ファイルからの %1 行の追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %1 row(s)</source>
        <translation>
            <numerusform>%1 行の置換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %1 row(s)</source>
        <translation>
            <numerusform>%1 行の修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %1 row(s)</source>
        <translation>
            <numerusform>%1 行のロック解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %1 row(s)</source>
        <translation>
            <numerusform>%1 行の複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a field of %1 row(s)</source>
        <translation>
            <numerusform>%1 行の項目の設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %1 row(s)</source>
        <translation>
            <numerusform>%1 行の復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>making %1 row(s) ready</source>
        <translation>
            <numerusform>%1 行を準備完了にする操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 row(s) ready</source>
        <translation>
            <numerusform>%1 行を準備完了にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty %1 in row %2</source>
        <comment>name of a field, number</comment>
        <translation>%2 行目の %1 を空にする</translation>
    </message>
    <message>
        <source>Type “%3” into %1 in row %2</source>
        <comment>name of a field, number, what was typed</comment>
        <translation>%2 行目の %1 に「%3」と入力</translation>
    </message>
</context>
<context>
    <name>words::Codes</name>
    <message>
        <source>Service busy</source>
        <translation>サービス混雑中</translation>
    </message>
    <message>
        <source>The service could not carry out the call for a moment.</source>
        <translation>サービスは一時的に呼び出しを処理できませんでした。</translation>
    </message>
    <message>
        <source>It was tried again as often as allowed; retry in a few minutes.</source>
        <translation>許される回数まで再試行しましたが、成功しませんでした。数分後に再試行してください。</translation>
    </message>
    <message>
        <source>Too many calls</source>
        <translation>呼び出しが多すぎる</translation>
    </message>
    <message>
        <source>The app was called more often than the service allows.</source>
        <translation>このアプリへの呼び出しが、サービスの許す回数を超えました。</translation>
    </message>
    <message>
        <source>Lower “Share of the app&apos;s limit” in the settings of runs (--max-rate in the terminal), or retry when other programs of this app are quiet.</source>
        <translation>実行の設定の「アプリの上限に対する割合」（ターミナルでは --max-rate）を下げるか、このアプリを使うほかのプログラムが動いていないときに再試行してください。</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>キーの誤り</translation>
    </message>
    <message>
        <source>The signature is not right: the secret key does not belong to this SDKAppID.</source>
        <translation>署名を検証できません。シークレットキーがこの SDKAppID のものではありません。</translation>
    </message>
    <message>
        <source>Copy the key of exactly this app from the console into the connection, then retry.</source>
        <translation>コンソールで必ずこのアプリのキーをコピーし、接続に設定してから再試行してください。</translation>
    </message>
    <message>
        <source>SDKAppID not known here</source>
        <translation>SDKAppID が未登録</translation>
    </message>
    <message>
        <source>This host does not know the SDKAppID, or has no key for it. Often the app lives in another region.</source>
        <translation>このホストには、この SDKAppID またはそのキーが登録されていません。アプリが別のリージョンにある可能性があります。</translation>
    </message>
    <message>
        <source>Choose the region in which the app was made, and check the SDKAppID.</source>
        <translation>アプリを作成したリージョンを選び、SDKAppID を確認してください。</translation>
    </message>
    <message>
        <source>Not an admin</source>
        <translation>管理者ではない</translation>
    </message>
    <message>
        <source>The calling account is not an administrator of this app.</source>
        <translation>呼び出し元のアカウントはこのアプリの管理者ではありません。</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app (the console lists them), then retry.</source>
        <translation>アプリの管理者の UserID（コンソールに一覧があります）を使って、再試行してください。</translation>
    </message>
    <message>
        <source>Sensitive words</source>
        <translation>禁止語</translation>
    </message>
    <message>
        <source>The service refuses a text of this row because of the words in it.</source>
        <translation>この行の内容に禁止語が含まれるため、サービスが拒否しました。</translation>
    </message>
    <message>
        <source>Change Remark, GroupName or AddWording, then retry.</source>
        <translation>Remark、GroupName、AddWording を変更してから再試行してください。</translation>
    </message>
    <message>
        <source>Check the row&apos;s fields, then retry.</source>
        <translation>行の項目を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Call not understood</source>
        <translation>呼び出しの形式エラー</translation>
    </message>
    <message>
        <source>This is a fault in the program: please report it with these words.</source>
        <translation>このプログラムの不具合です。このメッセージを添えて報告してください。</translation>
    </message>
    <message>
        <source>Account blocked</source>
        <translation>アカウント停止中</translation>
    </message>
    <message>
        <source>The calling account is blocked.</source>
        <translation>呼び出し元のアカウントは停止されています。</translation>
    </message>
    <message>
        <source>Ask the service&apos;s support, or use another admin of the app.</source>
        <translation>サービスのサポートに問い合わせるか、アプリの別の管理者を使ってください。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>The service carried it out.</source>
        <translation>サービスが処理しました。</translation>
    </message>
    <message>
        <source>Value not accepted</source>
        <translation>値の誤り</translation>
    </message>
    <message>
        <source>The service does not accept a value of this row.</source>
        <translation>サービスがこの行の値を受け付けません。</translation>
    </message>
    <message>
        <source>SDKAppID does not match</source>
        <translation>SDKAppID の不一致</translation>
    </message>
    <message>
        <source>The SDKAppID is not the one that the accounts belong to.</source>
        <translation>SDKAppID が、アカウントの属するアプリのものと違います。</translation>
    </message>
    <message>
        <source>Check the SDKAppID of the connection.</source>
        <translation>接続の SDKAppID を確認してください。</translation>
    </message>
    <message>
        <source>Account not found</source>
        <translation>アカウントが存在しない</translation>
    </message>
    <message>
        <source>The account does not exist in this app.</source>
        <translation>このアカウントはこのアプリに存在しません。</translation>
    </message>
    <message>
        <source>Create the account in the app first, or correct the row, then retry.</source>
        <translation>先にアプリでアカウントを作成するか行を修正してから、再試行してください。</translation>
    </message>
    <message>
        <source>Error inside the service</source>
        <translation>サービス内部のエラー</translation>
    </message>
    <message>
        <source>Service timed out</source>
        <translation>サービスのタイムアウト</translation>
    </message>
    <message>
        <source>Write conflict</source>
        <translation>書き込みの競合</translation>
    </message>
    <message>
        <source>Two writes for the same From_Account met at the service.</source>
        <translation>同じ From_Account への 2 つの書き込みがサービスで競合しました。</translation>
    </message>
    <message>
        <source>It was tried again as often as allowed; retry when no other program writes for this account.</source>
        <translation>許される回数まで再試行しましたが、成功しませんでした。このアカウントに書き込むほかのプログラムが動いていないときに再試行してください。</translation>
    </message>
    <message>
        <source>From_Account has too many friends</source>
        <translation>From_Account の友だちが多すぎる</translation>
    </message>
    <message>
        <source>From_Account is at its limit of 3000 friends, so the friend was not added.</source>
        <translation>From_Account は友だち 3000 人の上限に達しているため、追加されませんでした。</translation>
    </message>
    <message>
        <source>Remove friends of From_Account, then retry.</source>
        <translation>From_Account の友だちを減らしてから再試行してください。</translation>
    </message>
    <message>
        <source>From_Account has too many lists</source>
        <translation>From_Account のリストが多すぎる</translation>
    </message>
    <message>
        <source>From_Account is at its limit of friend lists, so the friend was not added.</source>
        <translation>From_Account は友だちリスト数の上限に達しているため、追加されませんでした。</translation>
    </message>
    <message>
        <source>Use an existing friend list in GroupName, or remove one of From_Account&apos;s lists, then retry.</source>
        <translation>GroupName に既存の友だちリストを使うか、From_Account のリストを減らしてから再試行してください。</translation>
    </message>
    <message>
        <source>To_Account has too many friends</source>
        <translation>To_Account の友だちが多すぎる</translation>
    </message>
    <message>
        <source>To_Account is at its limit of friends, so the friend was not added.</source>
        <translation>To_Account は友だち数の上限に達しているため、追加されませんでした。</translation>
    </message>
    <message>
        <source>Remove friends of To_Account, then retry.</source>
        <translation>To_Account の友だちを減らしてから再試行してください。</translation>
    </message>
    <message>
        <source>The service did not understand the address of the call.</source>
        <translation>サービスが呼び出しのアドレスを解釈できませんでした。</translation>
    </message>
    <message>
        <source>The service did not understand the content of the call.</source>
        <translation>サービスが呼び出しの本文を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Wrong account or signature</source>
        <translation>アカウントまたは署名の誤り</translation>
    </message>
    <message>
        <source>The service does not accept the calling account with this signature.</source>
        <translation>サービスが、この署名による呼び出し元のアカウントを受け付けません。</translation>
    </message>
    <message>
        <source>Check the admin UserID and the secret key of the connection, then retry.</source>
        <translation>接続の管理者の UserID とシークレットキーを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>SDKAppID not valid</source>
        <translation>無効な SDKAppID</translation>
    </message>
    <message>
        <source>The service does not accept the SDKAppID.</source>
        <translation>サービスが SDKAppID を受け付けません。</translation>
    </message>
    <message>
        <source>Check the SDKAppID of the connection, then retry.</source>
        <translation>接続の SDKAppID を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>未対応のコマンド</translation>
    </message>
    <message>
        <source>This host does not know the call: it may not be the service.</source>
        <translation>このホストはこの呼び出しに対応していません。サービスのホストではない可能性があります。</translation>
    </message>
    <message>
        <source>Check the host of the connection.</source>
        <translation>接続のホストを確認してください。</translation>
    </message>
    <message>
        <source>SDKAppID missing</source>
        <translation>SDKAppID がない</translation>
    </message>
    <message>
        <source>The call reached the service without an SDKAppID.</source>
        <translation>呼び出しが SDKAppID なしでサービスに届きました。</translation>
    </message>
    <message>
        <source>Admin not valid</source>
        <translation>無効な管理者</translation>
    </message>
    <message>
        <source>The service cannot read the admin UserID.</source>
        <translation>サービスが管理者の UserID を読み取れません。</translation>
    </message>
    <message>
        <source>Correct the admin UserID of the connection, then retry.</source>
        <translation>接続の管理者の UserID を修正してから再試行してください。</translation>
    </message>
    <message>
        <source>App disabled</source>
        <translation>アプリが無効</translation>
    </message>
    <message>
        <source>The app with this SDKAppID is disabled.</source>
        <translation>この SDKAppID のアプリは無効になっています。</translation>
    </message>
    <message>
        <source>Enable it in the console, then retry.</source>
        <translation>コンソールで有効にし、再試行してください。</translation>
    </message>
    <message>
        <source>Call forbidden</source>
        <translation>許可されていない呼び出し</translation>
    </message>
    <message>
        <source>The service forbids this call for the app.</source>
        <translation>サービスがこのアプリからのこの呼び出しを禁止しています。</translation>
    </message>
    <message>
        <source>Ask the service&apos;s support which calls the app may make.</source>
        <translation>このアプリで使える呼び出しを、サービスのサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Package expired</source>
        <translation>パッケージの期限切れ</translation>
    </message>
    <message>
        <source>The app&apos;s package has expired or is not active yet.</source>
        <translation>アプリのパッケージは期限切れか、まだ有効になっていません。</translation>
    </message>
    <message>
        <source>Renew it in the console, wait until it is active, then retry.</source>
        <translation>コンソールで更新し、有効になってから再試行してください。</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <translation>許可されていない IP アドレス</translation>
    </message>
    <message>
        <source>The app does not allow calls from this computer&apos;s IP address.</source>
        <translation>アプリはこのコンピューターの IP アドレスからの呼び出しを許可していません。</translation>
    </message>
    <message>
        <source>Add the address to the app&apos;s list in the console, or work from an allowed one.</source>
        <translation>コンソールでこのアドレスをアプリの許可リストに追加するか、許可されたアドレスから作業してください。</translation>
    </message>
    <message>
        <source>Signature expired</source>
        <translation>署名の期限切れ</translation>
    </message>
    <message>
        <source>The service says that the signature has expired, although it is new.</source>
        <translation>署名は新しいものですが、サービスが期限切れと判断しました。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, date and time zone right, then retry.</source>
        <translation>このコンピューターの時計、日付、タイムゾーンを正しく設定してから再試行してください。</translation>
    </message>
    <message>
        <source>Signature for another UserID</source>
        <translation>別の UserID の署名</translation>
    </message>
    <message>
        <source>The signature was made for another UserID than the one that calls.</source>
        <translation>署名が、呼び出し元とは別の UserID 用に作られています。</translation>
    </message>
    <message>
        <source>Check the admin UserID of the connection, then retry.</source>
        <translation>接続の管理者の UserID を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Signature for another SDKAppID</source>
        <translation>別の SDKAppID の署名</translation>
    </message>
    <message>
        <source>The signature was made for another SDKAppID than the one that calls.</source>
        <translation>署名が、呼び出し元とは別の SDKAppID 用に作られています。</translation>
    </message>
    <message>
        <source>Check the SDKAppID and the key of the connection, then retry.</source>
        <translation>接続の SDKAppID とキーを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Locked for a minute</source>
        <translation>1 分間ロック</translation>
    </message>
    <message>
        <source>There were too many failed logins, so the service locks the account for a minute.</source>
        <translation>ログインに何度も失敗したため、サービスがアカウントを 1 分間ロックしています。</translation>
    </message>
    <message>
        <source>Correct the key first, wait a minute, then retry.</source>
        <translation>先にキーを修正し、1 分待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Signature no longer valid</source>
        <translation>無効になった署名</translation>
    </message>
    <message>
        <source>The service says that the signature was invalidated, although it is new.</source>
        <translation>署名は新しいものですが、サービスが無効と判断しました。</translation>
    </message>
    <message>
        <source>Too many rows in one call</source>
        <translation>1 回の呼び出しの行数が多すぎる</translation>
    </message>
    <message>
        <source>The service does not accept that many rows in one call.</source>
        <translation>サービスは、1 回の呼び出しでこれほど多くの行を受け付けません。</translation>
    </message>
    <message>
        <source>Lower “Most rows in one call” in the settings of runs (--batch-size in the terminal), then retry.</source>
        <translation>実行の設定の「1 回の呼び出しの最大行数」（ターミナルでは --batch-size）を減らしてから再試行してください。</translation>
    </message>
    <message>
        <source>The service does not accept a value of the call.</source>
        <translation>サービスが呼び出しの値を受け付けません。</translation>
    </message>
    <message>
        <source>Needs admin rights</source>
        <translation>管理者権限が必要</translation>
    </message>
    <message>
        <source>The calling account may not make this call.</source>
        <translation>呼び出し元のアカウントには、この呼び出しを行う権限がありません。</translation>
    </message>
    <message>
        <source>Content filter</source>
        <translation>コンテンツフィルター</translation>
    </message>
    <message>
        <source>The app&apos;s content filter blocks a text of this row.</source>
        <translation>アプリのコンテンツフィルターがこの行の内容をブロックしました。</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>サービスの返答：「%1」。</translation>
    </message>
    <message>
        <source>The service refused this row with a code that this program does not know.</source>
        <translation>サービスがこの行を拒否しました。このプログラムが認識できないコードです。</translation>
    </message>
    <message>
        <source>The service refused the call with a code that this program does not know.</source>
        <translation>サービスが呼び出しを拒否しました。このプログラムが認識できないコードです。</translation>
    </message>
    <message>
        <source>Refused: code %1</source>
        <translation>拒否：コード %1</translation>
    </message>
    <message>
        <source>Look the code up in the service&apos;s documentation, then retry.</source>
        <translation>コードをサービスのドキュメントで調べてから再試行してください。</translation>
    </message>
    <message>
        <source>The account “%1” does not exist in this app.</source>
        <translation>アカウント「%1」はこのアプリに存在しません。</translation>
    </message>
    <message>
        <source>“%1” is at the limit of 3000 friends, so “%2” was not added.</source>
        <translation>「%1」は友だち 3000 人の上限に達しているため、「%2」は追加されませんでした。</translation>
    </message>
    <message>
        <source>“%1” is at the limit of friend lists, so “%2” was not added.</source>
        <translation>「%1」は友だちリスト数の上限に達しているため、「%2」は追加されませんでした。</translation>
    </message>
    <message>
        <source>“%1” is at the limit of friends, so “%2” was not added.</source>
        <translation>「%1」は友だち数の上限に達しているため、「%2」は追加されませんでした。</translation>
    </message>
    <message>
        <source>Create the account in the app first, or correct To_Account, then retry.</source>
        <translation>先にアプリでアカウントを作成するか To_Account を修正してから、再試行してください。</translation>
    </message>
</context>
<context>
    <name>words::Commands</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no option %1. See friendconsole --help.</source>
        <translation>%1 というオプションはありません。friendconsole --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no option %1. See friendconsole help %2.</source>
        <translation>%1 というオプションはありません。friendconsole help %2 を参照してください。</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>%1 の後ろに値を指定してください。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>%1 is given more than once; give it once.</source>
        <translation>%1 が複数回指定されています。1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>%1 に指定できるのは %2 から %3 までの数です。「%4」は使えません。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See friendconsole --help.</source>
        <translation>「%1」というコマンドはありません。friendconsole --help を参照してください。</translation>
    </message>
    <message>
        <source>Which file? Write: friendconsole %1 FILE.</source>
        <translation>ファイルが指定されていません。friendconsole %1 FILE のように指定してください。</translation>
    </message>
    <message>
        <source>One file at a time: “%1” is one too many.</source>
        <translation>一度に指定できるファイルは 1 つだけです。「%1」は余分です。</translation>
    </message>
    <message>
        <source>Where to? Give --connection NAME, or --host URL with --admin ID, or --sandbox.</source>
        <translation>送信先が指定されていません。--connection NAME、--host URL と --admin ID、--sandbox のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Give one of --connection, --host and --sandbox, not several.</source>
        <translation>--connection、--host、--sandbox は、いずれか 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 を使うには %2 が必要です。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be used together.</source>
        <translation>%1 と %2 は同時に使えません。</translation>
    </message>
    <message>
        <source>With --host, the environment has to hold %1, and it does not.</source>
        <translation>--host を使うには環境変数 %1 が必要ですが、設定されていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, sentences that say why it cannot be used</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--encoding “%1” is not known. The known ones are: %2.</source>
        <translation>--encoding「%1」は使えない文字コードです。使えるもの：%2。</translation>
    </message>
    <message>
        <source>--delimiter takes one character (or tab), not “%1”.</source>
        <translation>--delimiter に指定できるのは 1 文字（または tab）です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--quote takes &quot;, &apos; or none, not “%1”.</source>
        <translation>--quote に指定できるのは &quot;、&apos;、none のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none was made yet. Make one in the window, or use --host.</source>
        <translation>接続「%1」はありません。接続はまだ 1 つも作成されていません。ウィンドウで作成するか、--host を使ってください。</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>接続「%1」はありません。使える接続：%2。</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be created or written, so nothing can be recorded. Give another one with --data-dir.</source>
        <translation>データフォルダー「%1」を作成できないか、このフォルダーに書き込めないため、何も記録できません。--data-dir で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The sandbox could not be started: no port of this computer could be opened.</source>
        <translation>サンドボックスを起動できませんでした。このコンピューターのポートを開けませんでした。</translation>
    </message>
    <message>
        <source>%1 “%2”: there is no such folder. Create it first; nothing was sent.</source>
        <translation>%1「%2」：そのようなフォルダーはありません。先に作成してください。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 “%2” is a folder. Name a file; nothing was sent.</source>
        <translation>%1「%2」はフォルダーです。ファイルを指定してください。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be written. Choose another place; nothing was sent.</source>
        <translation>%1「%2」に書き込めません。別の場所を指定してください。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 “%2” is the file that is imported. Name another one; nothing was sent.</source>
        <translation>%1「%2」は取り込み元のファイルです。別のファイルを指定してください。何も送信していません。</translation>
    </message>
    <message>
        <source>%1 “%2” is given for two results. Name two files; nothing was sent.</source>
        <translation>%1「%2」が 2 つの出力先に指定されています。別々のファイルを指定してください。何も送信していません。</translation>
    </message>
    <message>
        <source>Its first row was not taken for a header; if it is one, say --header.</source>
        <translation>先頭行は見出しと見なされませんでした。見出しなら --header を付けてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, number of rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3 row(s) with errors, not sent</source>
        <translation>
            <numerusform>%1：%2、うち %3 行はエラーのため送信されません</numerusform>
        </translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  ほか %1 件</translation>
    </message>
    <message>
        <source>  %1 × %2 %3</source>
        <comment>number of rows, code, title</comment>
        <translation>  %1 × %2 %3</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>calls, time</comment>
        <translation>%1、所要時間 %2。</translation>
    </message>
    <message>
        <source>%1, %2 of them repeated, in %3.</source>
        <translation>%1、うち再試行 %2、所要時間 %3。</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>レポート：%1</translation>
    </message>
    <message>
        <source>Not imported (%1): %2</source>
        <translation>取り込まれなかったもの（%1）：%2</translation>
    </message>
    <message>
        <source>There is no row that can be sent.</source>
        <translation>送信できる行がありません。</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>読み込み中：%1 / %2</translation>
    </message>
    <message>
        <source>Stopping: waiting a moment for what is on its way. Interrupt again to end at once.</source>
        <translation>停止しています。送信済みの呼び出しの応答を少しの間待ちます。もう一度中断するとすぐに終了します。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>中断しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>文字コード：%1</translation>
    </message>
    <message>
        <source>File format: %1</source>
        <translation>ファイルの形式：%1</translation>
    </message>
    <message>
        <source>friendconsole: There is no display to open the window on. “friendconsole --help” lists the commands that need none.</source>
        <translation>friendconsole：ウィンドウを表示するディスプレイがありません。ディスプレイが不要なコマンドは「friendconsole --help」で確認できます。</translation>
    </message>
    <message>
        <source>The output could not be written. What was done is done; see “friendconsole runs”.</source>
        <translation>出力を書き込めませんでした。それまでの処理は取り消されません。「friendconsole runs」で確認してください。</translation>
    </message>
    <message>
        <source>Sheet: %1 (sheets: %2)</source>
        <translation>シート：%1（すべてのシート：%2）</translation>
    </message>
    <message>
        <source>  %1. %2 (ignored)</source>
        <comment>column&apos;s number, name</comment>
        <translation>  %1. %2（使わない）</translation>
    </message>
    <message>
        <source>  %1. %2 → %3</source>
        <comment>column&apos;s number, name, field</comment>
        <translation>  %1. %2 → %3</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s):</source>
        <translation>
            <numerusform>問題 %1 件：</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2: %3</source>
        <comment>place, severity, message</comment>
        <translation>  %1：%2：%3</translation>
    </message>
    <message>
        <source>“%1” is given twice. Give each file once.</source>
        <translation>「%1」が 2 回指定されています。ファイルはそれぞれ 1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>Some of the files name their columns in a header row, and some do not, so the failed rows cannot go into one file. Import them one by one, or say --header or --no-header.</source>
        <translation>見出しのあるファイルとないファイルがあるため、失敗した行を 1 つのファイルにまとめられません。ファイルを 1 つずつ取り込むか、--header または --no-header を付けてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is said about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 “%2” would mix with what --json writes there. Name a file; nothing was sent.</source>
        <translation>%1「%2」は、--json の出力と混ざってしまいます。ファイルを指定してください。何も送信していません。</translation>
    </message>
    <message>
        <source>Warning: “%1” has %2. One user can have %3 friends at most, so at least %4 of them will fail.</source>
        <comment>From_Account, number of rows, limit, number</comment>
        <translation>警告：「%1」の行は %2あります。1 人のユーザーの友だちは %3 人までなので、少なくとも %4 行は失敗します。</translation>
    </message>
</context>
<context>
    <name>words::Connections</name>
    <message>
        <source>Wrong admin</source>
        <translation>管理者の誤り</translation>
    </message>
    <message>
        <source>The admin account “%1” does not exist in this app.</source>
        <translation>管理者アカウント「%1」はこのアプリに存在しません。</translation>
    </message>
    <message>
        <source>“%1” is not accepted as an administrator of this app.</source>
        <translation>「%1」は、このアプリの管理者として受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app; the console lists them.</source>
        <translation>アプリの管理者の UserID を使ってください。コンソールに一覧があります。</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>キーの誤り</translation>
    </message>
    <message>
        <source>The secret key is not the one of this SDKAppID.</source>
        <translation>シークレットキーがこの SDKAppID のものではありません。</translation>
    </message>
    <message>
        <source>Copy the key of exactly this app from the console, without spaces around it.</source>
        <translation>必ずこのアプリのキーを、前後に空白を付けずにコンソールからコピーしてください。</translation>
    </message>
    <message>
        <source>Wrong SDKAppID</source>
        <translation>SDKAppID の誤り</translation>
    </message>
    <message>
        <source>%1 does not know this SDKAppID. Often the app lives in another region.</source>
        <translation>「%1」には、この SDKAppID が登録されていません。アプリが別のリージョンにある可能性があります。</translation>
    </message>
    <message>
        <source>Check the SDKAppID, and choose the region in which the app was made.</source>
        <translation>SDKAppID を確認し、アプリを作成したリージョンを選んでください。</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>The service says that a new signature has already expired.</source>
        <translation>署名は新しいものですが、サービスが期限切れと判断しました。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, date and time zone right, and check again.</source>
        <translation>このコンピューターの時計、日付、タイムゾーンを正しく設定し、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Not the service</source>
        <translation>サービス以外からの応答</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as the service does.</source>
        <translation>「%1」から応答がありましたが、サービスの応答ではありません。</translation>
    </message>
    <message>
        <source>Check the host, and whether the network asks for a login first.</source>
        <translation>ホストを確認してください。また、ネットワークが先にログインを求めていないか確認してください。</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>時間をおいて再確認</translation>
    </message>
    <message>
        <source>Correct the key if it is wrong, wait a minute, and check again.</source>
        <translation>キーが間違っていれば修正し、1 分待ってからもう一度確認してください。</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>Something is missing or wrong</source>
        <translation>設定に不備あり</translation>
    </message>
    <message>
        <source>The connection cannot be used as it is.</source>
        <translation>この接続は今のままでは使えません。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>接続できます</translation>
    </message>
    <message>
        <source>%1 knows the app, the key and the admin; it answered in %2.</source>
        <translation>「%1」でアプリ、キー、管理者を確認できました。応答時間：%2。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていない</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認をキャンセルしました。</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>接続の名前が入力されていません。</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>ホストが入力されていません。</translation>
    </message>
    <message>
        <source>The CA file is missing.</source>
        <translation>CA ファイルが入力されていません。</translation>
    </message>
    <message>
        <source>The admin UserID is missing.</source>
        <translation>管理者の UserID が入力されていません。</translation>
    </message>
    <message>
        <source>The SDKAppID is missing.</source>
        <translation>SDKAppID が入力されていません。</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>シークレットキーが入力されていません。</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>「%1」が無効</translation>
    </message>
    <message>
        <source>The SDKAppID is not a number of 1 or more.</source>
        <translation>SDKAppID が 1 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>Copy it from the console: digits only.</source>
        <translation>コンソールからコピーしてください。使えるのは数字だけです。</translation>
    </message>
    <message>
        <source>The secret key has a space or a line end inside.</source>
        <translation>シークレットキーの途中に空白か改行があります。</translation>
    </message>
    <message>
        <source>Copy it from the console again, in one piece.</source>
        <translation>途中で途切れないように、コンソールからコピーし直してください。</translation>
    </message>
    <message>
        <source>This is not a host.</source>
        <translation>ホストとして正しくありません。</translation>
    </message>
    <message>
        <source>Write it as https://chat.example.com or chat.example.com:8443.</source>
        <translation>https://chat.example.com または chat.example.com:8443 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>「%1」は今のままでは使えません。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <source>Host not allowed</source>
        <translation>使えないホスト</translation>
    </message>
    <message>
        <source>http is accepted for this computer only: anywhere else, others could read the signature on its way.</source>
        <translation>http を使えるのは、このコンピューターに対してだけです。ほかのホストへの通信では、途中で誰でも署名を読み取れてしまいます。</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>ホストの前に https:// を付けてください。</translation>
    </message>
    <message>
        <source>The service is reached by https only.</source>
        <translation>サービスとの通信に使えるのは https だけです。</translation>
    </message>
    <message>
        <source>The host contains a name or password, which the service does not use. Remove that part.</source>
        <translation>ホストにユーザー名かパスワードが含まれていますが、サービスでは使いません。その部分を削除してください。</translation>
    </message>
    <message>
        <source>The host has something after its name (a path, “?” or “#”); the program adds what is needed itself. Remove that part.</source>
        <translation>ホスト名の後ろに余分なもの（パス、「?」、「#」）があります。必要なものはプログラムが付けます。その部分を削除してください。</translation>
    </message>
    <message>
        <source>CA file not usable</source>
        <translation>使えない CA ファイル</translation>
    </message>
    <message>
        <source>Choose a PEM file with the authority&apos;s certificate.</source>
        <translation>認証局の証明書を含む PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The CA file does not exist.</source>
        <translation>CA ファイルが存在しません。</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or is too large to be one.</source>
        <translation>CA ファイルを読み取れないか、証明書としては大きすぎます。</translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form.</source>
        <translation>CA ファイルに PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>この接続</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>ソウル</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>フランクフルト</translation>
    </message>
    <message>
        <source>Silicon Valley</source>
        <translation>シリコンバレー</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>ジャカルタ</translation>
    </message>
    <message>
        <source>Green (practice)</source>
        <translation>緑（練習）</translation>
    </message>
    <message>
        <source>Amber (test)</source>
        <translation>黄（テスト）</translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation>赤（本番）</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Sandbox — this computer</source>
        <translation>サンドボックス — このコンピューター</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>region, host</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Admin UserID</source>
        <translation>管理者の UserID</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>「%1」が未入力</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>「%1」が長すぎる</translation>
    </message>
    <message>
        <source>The admin UserID has %1 bytes; the service takes at most %2.</source>
        <translation>管理者の UserID は %1 バイトです。サービスの上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 is the limit.</source>
        <translation>「%1」は %2 文字です。上限は %3 文字です。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>使用中の名前</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>別の接続がこの名前を使っています。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 has unusual characters</source>
        <translation>「%1」に特殊な文字</translation>
    </message>
    <message>
        <source>%1 contains characters other than English letters, digits and common signs (ASCII).</source>
        <translation>「%1」に、半角の英数字と記号（ASCII）以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>Check that it is written exactly as in the console.</source>
        <translation>コンソールの表記と完全に同じか確認してください。</translation>
    </message>
    <message>
        <source>%1 has spaces around it</source>
        <translation>「%1」の前後に空白</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space, which counts as part of it.</source>
        <translation>「%1」の先頭か末尾に空白があり、値の一部と見なされます。</translation>
    </message>
    <message>
        <source>Remove the spaces if they are not intended.</source>
        <translation>不要であれば空白を取り除いてください。</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>Connections not readable</source>
        <translation>接続を読み取れない</translation>
    </message>
    <message>
        <source>The list of connections in %1 cannot be opened.</source>
        <translation>%1にある接続の一覧を開けません。</translation>
    </message>
    <message>
        <source>Check the permissions of that file and its folder; until then, connections cannot be saved.</source>
        <translation>そのファイルとフォルダーのアクセス権を確認してください。解決するまで接続は保存できません。</translation>
    </message>
    <message>
        <source>Connections not understood</source>
        <translation>接続の一覧の破損</translation>
    </message>
    <message>
        <source>The list of connections in %1 is damaged, and no copy of it could be kept.</source>
        <translation>%1にある接続の一覧が壊れており、バックアップも残せませんでした。</translation>
    </message>
    <message>
        <source>The list of connections in %1 is damaged; a copy was kept as “%2”.</source>
        <translation>%1にある接続の一覧が壊れています。バックアップを「%2」に残しました。</translation>
    </message>
    <message>
        <source>Check the connections, and add those that are missing.</source>
        <translation>接続を確認し、足りないものを追加してください。</translation>
    </message>
    <message>
        <source>Connections not saved</source>
        <translation>接続を保存できない</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk, then save again.</source>
        <translation>フォルダーのアクセス権とディスクの空き容量を確認し、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Connection gone</source>
        <translation>存在しない接続</translation>
    </message>
    <message>
        <source>The connection is no longer in the list.</source>
        <translation>接続はもう一覧にありません。</translation>
    </message>
    <message>
        <source>Add it again if you need it.</source>
        <translation>必要であれば追加し直してください。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>The sandbox is always there and cannot be changed or removed.</source>
        <translation>サンドボックスは常にあり、変更や削除はできません。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>The connection cannot be saved as it is.</source>
        <translation>接続は今のままでは保存できません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The keychain holds the secrets of %1.</source>
        <translation>キーリングに%1の認証情報が保存されています。</translation>
    </message>
    <message>
        <source>No secrets kept</source>
        <translation>認証情報が未保存</translation>
    </message>
    <message>
        <source>The keychain holds no SDKAppID and key for %1.</source>
        <translation>キーリングに%1の SDKAppID とキーが保存されていません。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーリングなし</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, so the SDKAppID and key of %1 cannot be read or kept.</source>
        <translation>このコンピューターにはキーリングがないため、%1の SDKAppID とキーの読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring or KWallet, say), or enter the secrets for this session only.</source>
        <translation>キーリング（GNOME Keyring や KWallet など）をインストールまたは起動するか、このセッション中だけ使う認証情報を入力してください。</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーリングがロック中</translation>
    </message>
    <message>
        <source>The keychain is locked, so the SDKAppID and key of %1 cannot be read or kept.</source>
        <translation>キーリングがロックされているため、%1の SDKAppID とキーの読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>キーリングのロックを解除し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>キーリングによる拒否</translation>
    </message>
    <message>
        <source>The keychain does not let this program use the secrets of %1.</source>
        <translation>キーリングが、%1の認証情報をこのプログラムで使うことを許可していません。</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, then try again.</source>
        <translation>キーリングから確認を求められたら許可し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>キーリングの応答なし</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーリングが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, then try again.</source>
        <translation>別のウィンドウでパスワードを求められていないか確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>キーリングのエラー</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーリングでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>キーリングでエラーが発生しました：%1。</translation>
    </message>
    <message>
        <source>Try again, or enter the secrets for this session only.</source>
        <translation>もう一度試すか、このセッション中だけ使う認証情報を入力してください。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>The SDKAppID and the key are kept in memory until the program ends, and not in any file.</source>
        <translation>SDKAppID とキーは、プログラムを終了するまでメモリに保持され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>このコンピューターのキーリングはロックされています。</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 はロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, or use the secrets for this session only.</source>
        <translation>ロックを解除するか、認証情報をこのセッション中だけ使ってください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep secrets.</source>
        <translation>このコンピューターには認証情報を保存できるキーリングがありません。</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring or KWallet, say), or use the secrets for this session only; they are never written to a file.</source>
        <translation>キーリング（GNOME Keyring や KWallet など）をインストールまたは起動するか、認証情報をこのセッション中だけ使ってください。ファイルに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a host as typed, a sentence</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Enter them with “Edit this connection” in the window.</source>
        <translation>ウィンドウの「この接続を編集」で入力してください。</translation>
    </message>
    <message>
        <source>Keychain not created</source>
        <translation>キーリングが未作成</translation>
    </message>
    <message>
        <source>This computer has no keychain yet, and the question for the password of a new one was cancelled: nothing was kept.</source>
        <translation>このコンピューターにはまだキーリングがありません。新しいキーリングのパスワードの入力がキャンセルされたため、何も保存していません。</translation>
    </message>
    <message>
        <source>Save again and choose a password when you are asked, or keep the secrets for this session only.</source>
        <translation>もう一度保存し、求められたらパスワードを決めてください。または、認証情報をこのセッション中だけ保持してください。</translation>
    </message>
    <message>
        <source>Saving puts the SDKAppID and the key into the keychain of this computer.</source>
        <translation>保存すると、SDKAppID とキーはこのコンピューターのキーリングに入ります。</translation>
    </message>
    <message>
        <source>Saving puts the SDKAppID and the key into %1.</source>
        <translation>保存すると、SDKAppID とキーは %1 に入ります。</translation>
    </message>
</context>
<context>
    <name>words::Dialects</name>
    <message>
        <source>simplified Chinese, GBK</source>
        <translation>簡体字中国語、GBK</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁体字中国語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean, EUC-KR</source>
        <translation>韓国語、EUC-KR</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中央ヨーロッパ言語</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル言語</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西ヨーロッパ言語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>バルト言語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>キャレット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>encoding, languages</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, with byte order mark</source>
        <translation>%1（BOM 付き）</translation>
    </message>
    <message>
        <source>runs of spaces</source>
        <translation>連続するスペース</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a delimiter without a name</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>二重引用符</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>一重引用符</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no quote character</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote character without a name</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no way to write a quote inside quotes</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>doubled quotes</source>
        <translation>引用符を重ねる</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>バックスラッシュ</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF (Unix)</translation>
    </message>
    <message>
        <source>CRLF (Windows)</source>
        <translation>CRLF (Windows)</translation>
    </message>
    <message>
        <source>CR (old Mac)</source>
        <translation>CR (旧 Mac)</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>改行コードの混在</translation>
    </message>
    <message>
        <source>separator: %1</source>
        <translation>区切り文字：%1</translation>
    </message>
    <message>
        <source>quote: %1</source>
        <translation>引用符：%1</translation>
    </message>
    <message>
        <source>quotes escaped by a backslash</source>
        <translation>引用符はバックスラッシュでエスケープ</translation>
    </message>
    <message>
        <source>line ends: %1</source>
        <translation>改行コード：%1</translation>
    </message>
    <message>
        <source>first row is a header</source>
        <translation>先頭行は見出し</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>見出しなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) skipped above the table</source>
        <translation>
            <numerusform>表の上の %1 行を読み飛ばす</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>words::Fields</name>
    <message>
        <source>The user who gets the friend. A UserID of 1 to %1 bytes. Required.</source>
        <translation>友だちを追加する側のユーザー。1 から %1 バイトの UserID。必須。</translation>
    </message>
    <message>
        <source>The user who becomes a friend. A UserID of 1 to %1 bytes. Required.</source>
        <translation>友だちとして追加されるユーザー。1 から %1 バイトの UserID。必須。</translation>
    </message>
    <message>
        <source>Where the friendship comes from: AddSource_Type_ followed by 1 to 8 letters, for example AddSource_Type_Android. A bare keyword such as Android gets the prefix. Required.</source>
        <translation>友だちになった経路：AddSource_Type_ に 1 から 8 文字の英字を続けます。例：AddSource_Type_Android。Android のようなキーワードだけの場合は接頭辞が付きます。必須。</translation>
    </message>
    <message>
        <source>What From_Account calls this friend, up to %1 bytes (a Chinese or Korean character has 3).</source>
        <translation>From_Account がこの友だちに付ける名前。%1 バイトまで（漢字やかなは 1 文字 3 バイト）。</translation>
    </message>
    <message>
        <source>The friend lists that the friend is put into, separated by | or ; – up to %1 lists, each name up to %2 bytes.</source>
        <translation>友だちを入れる友だちリスト。複数は | または ; で区切ります。%1 個まで、名前はそれぞれ %2 バイトまで。</translation>
    </message>
    <message>
        <source>What was said when the friend was added, up to %1 bytes.</source>
        <translation>友だち追加のときのメッセージ。%1 バイトまで。</translation>
    </message>
    <message>
        <source>When the friend was added: Unix seconds, or a date such as 2024-01-31 09:05.</source>
        <translation>友だちを追加した日時：Unix 秒、または 2024-01-31 09:05 のような日時。</translation>
    </message>
    <message>
        <source>When the Remark was set: Unix seconds, or a date such as 2024-01-31 09:05.</source>
        <translation>Remark を付けた日時：Unix 秒、または 2024-01-31 09:05 のような日時。</translation>
    </message>
    <message>
        <source>A custom field of the app: a text of up to %1 bytes, or a whole number.</source>
        <translation>アプリのカスタム項目：%1 バイトまでの文字列、または整数。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>of a file, which has no name for it</comment>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>words::Files</name>
    <message>
        <source>Quote inside a cell</source>
        <translation>セルの中の引用符</translation>
    </message>
    <message>
        <source>There is a quote in the middle of a cell; it was kept as part of the text.</source>
        <translation>セルの途中に引用符があります。セルの内容の一部として残しました。</translation>
    </message>
    <message>
        <source>Check the cell.</source>
        <translation>セルを確認してください。</translation>
    </message>
    <message>
        <source>Text after a closing quote</source>
        <translation>閉じ引用符の後の文字</translation>
    </message>
    <message>
        <source>There is text between a closing quote and the next separator; it was kept as part of the cell.</source>
        <translation>閉じ引用符と次の区切り文字の間に文字があります。セルの内容の一部として残しました。</translation>
    </message>
    <message>
        <source>Quote never closed</source>
        <translation>閉じられていない引用符</translation>
    </message>
    <message>
        <source>A quote opens a cell and is never closed; it was kept as text and the row ends with its line.</source>
        <translation>セルの先頭の引用符が閉じられていません。引用符は文字として残し、行はその行末で終わりとしました。</translation>
    </message>
    <message>
        <source>Add the missing quote in the file and read it again.</source>
        <translation>足りない引用符をファイルに加え、読み込み直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; the missing ones were taken as empty.</source>
        <translation>
            <numerusform>ファイルは %2 列ですが、この行のセルは %1 個です。足りないセルは空として扱いました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; its cells may be shifted.</source>
        <translation>
            <numerusform>ファイルは %2 列ですが、この行のセルは %1 個です。セルがずれている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>セルが足りない</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>セルが多すぎる</translation>
    </message>
    <message>
        <source>Check that the cells are in the right columns.</source>
        <translation>セルが正しい列にあるか確認してください。</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読み取れない</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) in the cell could not be decoded and are shown as �.</source>
        <translation>
            <numerusform>セルの %1 か所を文字として読み取れず、� と表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the encoding that the file was written in.</source>
        <translation>ファイルの保存に使われた文字コードを選んでください。</translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation>NUL 文字</translation>
    </message>
    <message numerus="yes">
        <source>The cell holds %1 NUL character(s), which were kept.</source>
        <translation>
            <numerusform>セルに NUL 文字が %1 個あり、そのまま残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether the file was damaged or is in another encoding.</source>
        <translation>ファイルが壊れていないか、文字コードが違っていないか確認してください。</translation>
    </message>
    <message>
        <source>Row too long</source>
        <translation>長すぎる行</translation>
    </message>
    <message>
        <source>The row has more than %1 and was cut into several.</source>
        <translation>行が %1 を超えるため、いくつかの行に分けました。</translation>
    </message>
    <message>
        <source>Check the quotes around it.</source>
        <translation>前後の引用符を確認してください。</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>文字列の欠落</translation>
    </message>
    <message>
        <source>The cell points to text that is not in the file; � stands for it, and its row is not sent.</source>
        <translation>セルが指す文字列がファイルにありません。� で置き換えました。この行は送信しません。</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program, save it again, and read that.</source>
        <translation>表計算ソフトでファイルを開き、保存し直してから読み込んでください。</translation>
    </message>
    <message>
        <source>Formula without result</source>
        <translation>結果のない数式</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file; it was taken as empty.</source>
        <translation>セルの数式の結果がファイルにありません。空として扱いました。</translation>
    </message>
    <message>
        <source>Error in the cell</source>
        <translation>セルのエラー</translation>
    </message>
    <message>
        <source>The cell shows an error instead of a value; the error was kept as text.</source>
        <translation>セルに値ではなくエラーが入っています。エラーを文字列として残しました。</translation>
    </message>
    <message>
        <source>Correct the formula, or the cell.</source>
        <translation>数式またはセルを修正してください。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>順序の乱れ</translation>
    </message>
    <message>
        <source>A row or cell is out of order in the file; it was put where it belongs.</source>
        <translation>ファイル内の行またはセルの順序が乱れています。指定された位置に置きました。</translation>
    </message>
    <message>
        <source>File cut off</source>
        <translation>途中で切れたファイル</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>ファイルがこの行の途中で終わっています。</translation>
    </message>
    <message>
        <source>Get the whole file again if more should follow.</source>
        <translation>続きがあるはずの場合は、ファイル全体を入手し直してください。</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>OpenDocument の表計算ファイル</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>パスワード保護</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1はパスワードで保護されています。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, take the password off, and import that.</source>
        <translation>表計算ソフトで開いてパスワードを解除し、保存したファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>No sheets</source>
        <translation>シートなし</translation>
    </message>
    <message>
        <source>%1 holds no sheet with cells.</source>
        <translation>%1に、セルのあるシートがありません。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>No such sheet</source>
        <translation>該当するシートなし</translation>
    </message>
    <message>
        <source>%1 has no sheet of that name or number.</source>
        <translation>%1に、その名前や番号のシートはありません。</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>ファイルにあるシートから選んでください。</translation>
    </message>
    <message>
        <source>Broken spreadsheet</source>
        <translation>壊れた表計算ファイル</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1は壊れているため読み取れません。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, save it again, or get the whole file again.</source>
        <translation>表計算ソフトで開いて保存し直すか、ファイル全体を入手し直してください。</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>表計算ファイル</translation>
    </message>
    <message>
        <source>%1 is a workbook in the old format of Excel (.xls).</source>
        <translation>%1は古い形式の Excel ブック (.xls) です。</translation>
    </message>
    <message>
        <source>%1 is %2 in a format that this program does not read.</source>
        <translation>%1は %2ですが、この形式は読み取れません。</translation>
    </message>
    <message>
        <source>Save it as .xlsx or as CSV (UTF-8) in the spreadsheet program, and import that.</source>
        <translation>表計算ソフトで .xlsx または CSV (UTF-8) として保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>テキストファイルではない</translation>
    </message>
    <message>
        <source>%1 holds binary data, not text.</source>
        <translation>%1の中身はテキストではなく、バイナリデータです。</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet.</source>
        <translation>CSV ファイルか表計算ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a %2 file, not text.</source>
        <translation>%1はテキストではなく、%2 ファイルです。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つからない</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル%1が見つかりません。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>ファイル名とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>You are not permitted to use %1.</source>
        <translation>%1を使う権限がありません。</translation>
    </message>
    <message>
        <source>Ask its owner, or use another place.</source>
        <translation>所有者に依頼するか、別の場所を使ってください。</translation>
    </message>
    <message>
        <source>File empty</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>%1 holds no rows: all its lines are skipped or comments.</source>
        <translation>%1に取り込める行がありません。すべての行が、読み飛ばす行かコメントです。</translation>
    </message>
    <message>
        <source>Change how many lines are skipped, or choose another file.</source>
        <translation>読み飛ばす行数を変えるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so nothing of it was used.</source>
        <translation>%1は読み込み中に変更されたため、何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Read it again when no program is writing to it.</source>
        <translation>書き込みが終わってから読み込み直してください。</translation>
    </message>
    <message>
        <source>File disappeared</source>
        <translation>ファイルの消失</translation>
    </message>
    <message>
        <source>%1 was removed while it was read, so nothing of it was used.</source>
        <translation>%1は読み込み中に削除されたため、何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another file.</source>
        <translation>ファイルを元に戻すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクの空き不足</translation>
    </message>
    <message>
        <source>%1 was not written: there is no space left.</source>
        <translation>ディスクに空きがないため、%1に書き込みませんでした。</translation>
    </message>
    <message>
        <source>Make space, or save it elsewhere.</source>
        <translation>空きを増やすか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>Not writable in this encoding</source>
        <translation>この文字コードでは保存不可</translation>
    </message>
    <message>
        <source>%1 was not written: the encoding has no sign for a character in row %2.</source>
        <translation>%2 行目にこの文字コードで表せない文字があるため、%1に書き込みませんでした。</translation>
    </message>
    <message>
        <source>Choose UTF-8.</source>
        <translation>UTF-8 を選んでください。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>書き込み失敗</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1に書き込めませんでした：%2。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or save it elsewhere.</source>
        <translation>フォルダーとそのアクセス権を確認するか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1を読み取れませんでした：%2。</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, and try again.</source>
        <translation>ディスクやネットワークドライブを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column&apos;s name in a list</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目 %2 列</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line, sentence</comment>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>line, column, sentence</comment>
        <translation>%1 行目 %2 列：%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file&apos;s path</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>大きすぎるファイル</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>小さなファイルに分けてください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled; nothing of it was used.</source>
        <translation>%1の読み込みをキャンセルしました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Write it as --map &quot;File column=Field&quot;, for example --map &quot;Nickname=Remark&quot;.</source>
        <translation>--map &quot;ファイルの列=項目&quot; のように書いてください。例：--map &quot;Nickname=Remark&quot;。</translation>
    </message>
    <message>
        <source>Mapping not understood</source>
        <translation>対応付けの指定の誤り</translation>
    </message>
    <message>
        <source>--map “%1” has no equals sign.</source>
        <translation>--map「%1」に等号がありません。</translation>
    </message>
    <message>
        <source>--map “%1” names no column of the file.</source>
        <translation>--map「%1」にファイルの列名がありません。</translation>
    </message>
    <message>
        <source>Field not known</source>
        <translation>存在しない項目</translation>
    </message>
    <message>
        <source>--map “%1” names a field that does not exist.</source>
        <translation>--map「%1」で指定した項目は存在しません。</translation>
    </message>
    <message>
        <source>The fields are From_Account, To_Account, AddSource, Remark, GroupName, AddWording, AddTime, RemarkTime and Tag_SNS_Custom_ with a name.</source>
        <translation>項目は From_Account、To_Account、AddSource、Remark、GroupName、AddWording、AddTime、RemarkTime、および Tag_SNS_Custom_ に名前を付けたものです。</translation>
    </message>
    <message>
        <source>Column not in the file</source>
        <translation>ファイルにない列</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>ファイルに列「%1」はありません。</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>ファイルの列：%1。</translation>
    </message>
    <message>
        <source>No column for %1</source>
        <translation>%1 の列なし</translation>
    </message>
    <message>
        <source>The file has no column for %1.</source>
        <translation>ファイルに %1 の列がありません。</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=%1&quot;.</source>
        <translation>--map &quot;ファイルの列=%1&quot; でどの列か指定してください。</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=From_Account&quot;, or give one account for every row with --from-account ID.</source>
        <translation>--map &quot;ファイルの列=From_Account&quot; でどの列か指定するか、--from-account ID で全行に同じアカウントを指定してください。</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=AddSource&quot;, or give one source for every row, for example with --add-source AddSource_Type_Android.</source>
        <translation>--map &quot;ファイルの列=AddSource&quot; でどの列か指定するか、--add-source AddSource_Type_Android などで全行に同じ経路を指定してください。</translation>
    </message>
    <message>
        <source>End mark left out</source>
        <translation>終端文字を除外</translation>
    </message>
    <message>
        <source>The file ends with Ctrl-Z, the end mark of old systems; it was left out.</source>
        <translation>ファイルの末尾に、古いシステムの終端文字 Ctrl-Z があるため、除外しました。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>The rows of %1 would need about %2 of memory, more than this computer has free. Nothing of it was read.</source>
        <translation>%1の行には約 %2 のメモリが必要ですが、このコンピューターの空きメモリを超えます。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>%1 gives more than %2, which is the most that is read from a pipe. Nothing of it was used.</source>
        <translation>%1のデータが、パイプから読み取れる上限の %2 を超えています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Save it as a file, and import that.</source>
        <translation>ファイルとして保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>A row of %1 has more than %2 cells. Nothing of it was used.</source>
        <translation>%1に、セルが %2 個を超える行があります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Check the separator and the quotes.</source>
        <translation>区切り文字と引用符を確認してください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows, which is the most that is imported at once. Nothing of it was used.</source>
        <translation>%1の行数が、一度に取り込める上限の %2 行を超えています。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>表ではない</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 bytes, which no table has.</source>
        <translation>%1に %2 バイトを超える行があり、表のファイルとは考えられません。</translation>
    </message>
    <message>
        <source>Check whether it is the file that you mean, or save it again as CSV.</source>
        <translation>目的のファイルかどうかを確認するか、CSV として保存し直してください。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than this program takes (%2 is the limit). Nothing of it was used.</source>
        <translation>%1を展開すると、このプログラムの上限 %2 を超えます。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Save the rows as CSV, and import that.</source>
        <translation>行を CSV として保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Too much for an .xlsx file</source>
        <translation>.xlsx の上限を超過</translation>
    </message>
    <message>
        <source>Save it as CSV instead: give it a name that ends in .csv.</source>
        <translation>代わりに CSV として保存してください（ファイル名の末尾を .csv にします）。</translation>
    </message>
    <message>
        <source>%1 was not written: a sheet holds %2 columns, and there are more.</source>
        <translation>列数がシートの上限 %2 列を超えるため、%1に書き込みませんでした。</translation>
    </message>
    <message>
        <source>%1 was not written: a cell of a sheet holds %2 characters, and one has more.</source>
        <translation>シートのセルの上限 %2 文字を超えるセルがあるため、%1に書き込みませんでした。</translation>
    </message>
    <message>
        <source>%1 was not written: a sheet holds %2 rows, and there are more.</source>
        <translation>行数がシートの上限 %2 行を超えるため、%1に書き込みませんでした。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, as files made to do harm do. Nothing of it was used.</source>
        <translation>%1を展開すると、元のサイズの %2 倍を超えます。悪意のあるファイルに見られる特徴です。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 holds more sheets, formats or parts than this program takes (%2 is the limit). Nothing of it was used.</source>
        <translation>%1に含まれるシート、書式、または要素の数が、このプログラムの上限 %2 を超えています。何も取り込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in which every cell is empty were left out.</source>
        <translation>
            <numerusform>すべてのセルが空の %1 行は取り込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>NUL characters left out</source>
        <translation>NUL 文字を除外</translation>
    </message>
    <message numerus="yes">
        <source>The file ends with %1 NUL character(s), as a write that was cut off leaves them; they were left out.</source>
        <translation>
            <numerusform>ファイルの末尾に NUL 文字が %1 個あります。書き込みが途中で切れたときに残るもので、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether rows are missing at the end.</source>
        <translation>末尾に欠けた行がないか確認してください。</translation>
    </message>
    <message>
        <source>Empty rows left out</source>
        <translation>空行を除外</translation>
    </message>
</context>
<context>
    <name>words::Guide</name>
    <message>
        <source>Your first import</source>
        <translation>はじめての取り込み</translation>
    </message>
    <message>
        <source>Friend Console adds friends to accounts of your app: each row of the table gives From_Account the friend To_Account.</source>
        <translation>Friend Console は、アプリのアカウントに友だちを追加します。表の 1 行ごとに、From_Account に To_Account が友だちとして加わります。</translation>
    </message>
    <message>
        <source>Begin in the sandbox. It is a copy of the service on this computer: what you do there reaches nobody, and nothing can go wrong.</source>
        <translation>まずサンドボックスで始めてください。このコンピューター上にあるサービスのコピーです。そこでの操作は誰にも届かず、失敗の心配もありません。</translation>
    </message>
    <message>
        <source>Press “Try it with sample rows”. A preview shows what was understood of the sample file.</source>
        <translation>「サンプルの行で試す」を押してください。サンプルファイルをどう読み取ったかがプレビューに表示されます。</translation>
    </message>
    <message>
        <source>Press “Add rows”. The rows are now in the table; rows with a problem say in words what it is.</source>
        <translation>「行を追加」を押してください。行が表に入り、問題のある行には説明が付きます。</translation>
    </message>
    <message>
        <source>Press “Submit”. Every row ends as imported, failed or unknown, and says why.</source>
        <translation>「送信」を押してください。どの行も取り込み済み、失敗、不明のいずれかになり、理由が示されます。</translation>
    </message>
    <message>
        <source>The window after a run: the counts above the table, the state of every row in it, and the sentence about the chosen row below.</source>
        <translation>実行後のウィンドウ：表の上に件数、表に各行の状態、表の下に選んだ行の説明が表示されます。</translation>
    </message>
    <message>
        <source>When you are done with the sandbox, “Connect to your app” asks four questions and checks the answers.</source>
        <translation>サンドボックスに慣れたら、「自分のアプリに接続」を選んでください。4 つの質問に答えると、答えが正しいか確認されます。</translation>
    </message>
    <message>
        <source>Files and the preview</source>
        <translation>ファイルとプレビュー</translation>
    </message>
    <message>
        <source>“Import…” reads CSV and other text tables, Excel (.xlsx) and LibreOffice (.ods) files. You can also drop files into the window, or paste from a spreadsheet.</source>
        <translation>「取り込み…」では、CSV などのテキストの表、Excel (.xlsx)、LibreOffice (.ods) のファイルを読み込みます。ファイルをウィンドウにドロップしたり、表計算ソフトから貼り付けたりもできます。</translation>
    </message>
    <message>
        <source>The import preview: encoding, separator and header at the top, the columns with the fields they go to, and the counts below.</source>
        <translation>取り込みのプレビュー：上に文字コード、区切り文字、見出し、中央に列と対応する項目、下に件数が表示されます。</translation>
    </message>
    <message>
        <source>The preview shows how the file was understood. If letters look wrong, choose another encoding; if columns look wrong, choose another separator.</source>
        <translation>プレビューには、ファイルをどう読み取ったかが示されます。文字化けしている場合は別の文字コードを、列がおかしい場合は別の区切り文字を選んでください。</translation>
    </message>
    <message>
        <source>Each column says to which field it goes. Choose another field above the column, or “ignore”.</source>
        <translation>列ごとに対応する項目が示されます。列の上で、別の項目または「使わない」を選べます。</translation>
    </message>
    <message>
        <source>From_Account and AddSource can be set for every row when the file does not have them.</source>
        <translation>From_Account と AddSource は、ファイルにない場合、すべての行に同じ値を設定できます。</translation>
    </message>
    <message>
        <source>Nothing enters the table before you press “Add rows”, one Undo takes it back, and the file itself is never changed.</source>
        <translation>「行を追加」を押すまで、何も表に入りません。「元に戻す」1 回で取り消せます。ファイル自体が変更されることはありません。</translation>
    </message>
    <message>
        <source>Working in the table</source>
        <translation>表での作業</translation>
    </message>
    <message>
        <source>The table works as your spreadsheet does: type to replace, F2 to edit, Enter to go down, Tab to go right, Ctrl+D to fill down, and copy and paste to and from other programs.</source>
        <translation>表は表計算ソフトと同じように使えます。入力で置き換え、F2 で編集、Enter で下へ、Tab で右へ移動、Ctrl+D で下方向へコピーします。ほかのプログラムとの間でコピーと貼り付けもできます。</translation>
    </message>
    <message>
        <source>The buttons above the table count the rows of each state and show only those.</source>
        <translation>表の上のボタンには状態ごとの行数が示され、押すとその行だけを表示します。</translation>
    </message>
    <message>
        <source>A row with a problem is not sent. Choose “Problems” to see them all; the sentence below the table says what is wrong with the chosen row.</source>
        <translation>問題のある行は送信されません。「問題」を選ぶと、すべての問題を確認できます。表の下には、選んだ行の問題の説明が表示されます。</translation>
    </message>
    <message>
        <source>Every change to the table can be undone: typing, pasting, adding files, replacing and deleting.</source>
        <translation>表への変更（入力、貼り付け、ファイルの追加、置換、削除）は、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Rows that the service has (“Imported”) are locked so that nobody changes them by accident.</source>
        <translation>サービスに取り込まれた行（「取り込み済み」）は、誤って変更されないようロックされます。</translation>
    </message>
    <message>
        <source>Connect to your app</source>
        <translation>自分のアプリに接続</translation>
    </message>
    <message>
        <source>The coloured button at the top left always says where rows would go. Its menu has “Connect to your app…”, which asks for four things.</source>
        <translation>左上の色付きのボタンは、行の送信先を常に示します。そのメニューの「自分のアプリに接続…」を選ぶと、4 つのことを尋ねられます。</translation>
    </message>
    <message>
        <source>Region: where the app was made. The vendor&apos;s console shows it beside the app&apos;s name.</source>
        <translation>リージョン：アプリを作成した地域です。提供元のコンソールで、アプリの名前の横にあります。</translation>
    </message>
    <message>
        <source>SDKAppID: the number of the app, in the console&apos;s list of applications.</source>
        <translation>SDKAppID：アプリの番号です。コンソールのアプリ一覧にあります。</translation>
    </message>
    <message>
        <source>Secret key: in the console, open the app and its basic configuration, and press “Display key”.</source>
        <translation>シークレットキー：コンソールでアプリの基本設定を開き、「キーを表示」を押します。</translation>
    </message>
    <message>
        <source>Admin UserID: the account that makes the calls. It has to be an administrator of the app; “administrator” is always there.</source>
        <translation>管理者の UserID：呼び出しを行うアカウントです。アプリの管理者でなければなりません。「administrator」は必ずあります。</translation>
    </message>
    <message>
        <source>One question of four: the field, and where its value is found.</source>
        <translation>4 つの質問の 1 つ：入力欄と、その値が見つかる場所。</translation>
    </message>
    <message>
        <source>The SDKAppID and the key are kept in the keychain of this computer and nowhere else. Without a keychain they are kept in memory until you close the program.</source>
        <translation>SDKAppID とキーは、このコンピューターのキーリングにだけ保存されます。キーリングがない場合は、プログラムを終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>What becomes of a row</source>
        <translation>行の結果</translation>
    </message>
    <message>
        <source>✓ Imported: the service has it. Nothing to do.</source>
        <translation>✓ 取り込み済み：サービスに登録されました。何もする必要はありません。</translation>
    </message>
    <message>
        <source>✗ Failed: the service refused it and said why. Correct the row or its cause, then retry.</source>
        <translation>✗ 失敗：サービスが理由を示して拒否しました。行またはその原因を修正してから、再試行してください。</translation>
    </message>
    <message>
        <source>? Unknown: it was sent, and no answer came. Retry: the service is asked first whether the friend is there, and the row is sent again only if not.</source>
        <translation>? 不明：送信しましたが、応答がありませんでした。再試行してください。先に友だちが登録されているかを照会し、登録されていない場合だけ再送信します。</translation>
    </message>
    <message>
        <source>● Ready: it was not sent. Submit again.</source>
        <translation>● 準備完了：送信されていません。もう一度送信してください。</translation>
    </message>
    <message>
        <source>You can pause, stop, close the window or lose the network at any moment. Each run is written down before it is sent, so the next start knows what became of every row and offers to go on.</source>
        <translation>いつ一時停止や停止をしても、ウィンドウを閉じても、ネットワークが切れても問題ありません。実行は送信の前に記録されるため、次の起動時に各行の結果が分かり、続きから再開できます。</translation>
    </message>
    <message>
        <source>“Run &gt; History of runs…” has every run, with its rows and its report.</source>
        <translation>「実行 &gt; 実行履歴…」で、すべての実行とその行、レポートを確認できます。</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>失敗したとき</translation>
    </message>
    <message>
        <source>Choose “Failed” above the table and read the sentence about a row. It says what happened, what it means and what to do.</source>
        <translation>表の上の「失敗」を選び、行の説明を読んでください。何が起きたか、どういう意味か、何をすればよいかが書かれています。</translation>
    </message>
    <message>
        <source>“Retry 14 like it” sends all rows that failed for the same reason again.</source>
        <translation>「同じ原因の 14 件を再試行」を押すと、同じ理由で失敗した行をすべて再送信します。</translation>
    </message>
    <message>
        <source>“File &gt; Save failed rows as…” gives a file that you can correct and import again.</source>
        <translation>「ファイル &gt; 失敗した行に名前を付けて保存…」を選ぶと、修正してもう一度取り込めるファイルができます。</translation>
    </message>
    <message>
        <source>The service is busy, or the network was lost: the program has tried again by itself. Retry the rest in a few minutes.</source>
        <translation>サービスの混雑やネットワークの切断：プログラムが自動で再試行しています。残った行は数分後に再試行してください。</translation>
    </message>
    <message>
        <source>The run has stopped at once: the connection is wrong. “Check connection” says in words which part of it.</source>
        <translation>実行がすぐに停止した：接続の設定に誤りがあります。「接続を確認」を押すと、どこが誤っているかが示されます。</translation>
    </message>
    <message>
        <source>Codes in brackets are the service&apos;s own. “Help &gt; Codes and what to do” has all of them.</source>
        <translation>角括弧の中のコードは、サービスが返したものです。「ヘルプ &gt; コードと対処」に一覧があります。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Ctrl+O: import a file. Ctrl+Enter: submit.</source>
        <translation>Ctrl+O：ファイルの取り込み。Ctrl+Enter：送信。</translation>
    </message>
    <message>
        <source>F2: edit a cell. Delete: empty it. Ctrl+D: fill down.</source>
        <translation>F2：セルの編集。Delete：空にする。Ctrl+D：下方向へコピー。</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y: undo and redo. Ctrl+F: find.</source>
        <translation>Ctrl+Z と Ctrl+Y：元に戻す、やり直す。Ctrl+F：検索。</translation>
    </message>
    <message>
        <source>F8 and Shift+F8: the next and the previous problem.</source>
        <translation>F8 と Shift+F8：次の問題、前の問題。</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+6: show all, ready, problem, imported, failed or unknown rows.</source>
        <translation>Ctrl+1 から Ctrl+6：すべて、準備完了、問題、取り込み済み、失敗、不明の行を表示。</translation>
    </message>
    <message>
        <source>F6 and Shift+F6: the next and the previous part of the window. F1: this guide.</source>
        <translation>F6 と Shift+F6：次の領域、前の領域へ移動。F1：このガイド。</translation>
    </message>
    <message>
        <source>Ctrl+Enter while typing: put the text into all selected cells. Ctrl+arrow: jump to the edge of what is filled. Shift+Space and Ctrl+Space: select rows and columns.</source>
        <translation>入力中に Ctrl+Enter：選択したすべてのセルにその内容を入れる。Ctrl+矢印キー：データの端へ移動。Shift+Space と Ctrl+Space：行と列を選択。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pictures</comment>
        <extracomment>Which pictures the guide shows, by the code of their language: en, zh_CN, ko or ja.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>words::History</name>
    <message>
        <source>going on</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>%1  its journal cannot be read</source>
        <translation>%1  記録を読み取れません</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5</source>
        <translation>%1  %2  %3  %4：%5</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>まだ実行はありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>取り込み済み %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted: %2.</source>
        <translation>%1 の取り込みは中断されています：%2。</translation>
    </message>
    <message>
        <source>There is no run “%1”. “friendconsole runs” lists them.</source>
        <translation>実行「%1」はありません。「friendconsole runs」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>The journal of run “%1” cannot be read (%2). Nothing was sent.</source>
        <translation>実行「%1」の記録を読み取れません（%2）。何も送信していません。</translation>
    </message>
    <message>
        <source>Run “%1” is going on in another window or terminal. Wait until it has ended, or stop it there.</source>
        <translation>実行「%1」は、別のウィンドウまたはターミナルで実行中です。終わるのを待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>Every row of this run has an outcome already; nothing was sent.</source>
        <translation>この実行のすべての行に既に結果が出ています。何も送信していません。</translation>
    </message>
    <message>
        <source>Resuming: %1 to look up, %2 to send.</source>
        <translation>再開します：照会 %1、送信 %2。</translation>
    </message>
    <message>
        <source>The run ended before this row was sent. Go on with the run (“friendconsole resume”), or import the row again.</source>
        <translation>この行が送信される前に実行が終わりました。実行を再開する（「friendconsole resume」）か、行をもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Which run? Give its name: friendconsole %1 RUN. “friendconsole runs” lists them.</source>
        <translation>実行が指定されていません。名前を指定してください：friendconsole %1 RUN。「friendconsole runs」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>Where to? Give --out FILE.</source>
        <translation>出力先が指定されていません。--out FILE を指定してください。</translation>
    </message>
    <message>
        <source>%1 (retry of run %2)</source>
        <comment>a line about a run, the run whose rows it sent again</comment>
        <translation>%1（実行 %2 の再試行）</translation>
    </message>
    <message>
        <source>No row of this run failed; nothing was sent.</source>
        <translation>この実行に失敗した行はありません。何も送信していません。</translation>
    </message>
    <message>
        <source>Sending %1 that failed again, as a run of their own.</source>
        <translation>失敗した %1を、別の実行として再送信します。</translation>
    </message>
    <message>
        <source>The row can be sent; nothing was sent, because this was a dry run.</source>
        <translation>行は送信できます。--dry-run のため、何も送信していません。</translation>
    </message>
    <message>
        <source>The run ended before this row was sent, and no record of the run was kept. Save the rows that were not imported with --failed, and import that file.</source>
        <translation>この行を送信する前に実行が終わり、実行の記録も残していません。取り込まれなかった行を --failed で保存し、そのファイルを取り込んでください。</translation>
    </message>
</context>
<context>
    <name>words::Numbers</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>%1 回の呼び出し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 アカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>1 秒未満</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>約 1 秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QLocale::toString()</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>words::Outcomes</name>
    <message>
        <source>Not in the answer</source>
        <translation>応答に含まれない</translation>
    </message>
    <message>
        <source>The service answered and said nothing about this row.</source>
        <translation>サービスから応答がありましたが、この行の結果は含まれていませんでした。</translation>
    </message>
    <message>
        <source>Answer contradicts itself</source>
        <translation>応答の矛盾</translation>
    </message>
    <message>
        <source>The service called this row both imported and failed.</source>
        <translation>サービスはこの行を、取り込み済みとも失敗とも応答しました。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>The program ended while the row was on its way.</source>
        <translation>行の送信中にプログラムが終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s)</source>
        <translation>
            <numerusform>%1 回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>The friend was imported.</source>
        <translation>友だちを取り込みました。</translation>
    </message>
    <message>
        <source>“%2” is now in the friend list of “%1”.</source>
        <translation>「%2」が「%1」の友だちになりました。</translation>
    </message>
    <message>
        <source>Imported, found by check</source>
        <translation>取り込み済み（照会で確認）</translation>
    </message>
    <message>
        <source>A check found the friend at the service.</source>
        <translation>照会により、友だちがサービスに登録されていることを確認しました。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The row was not imported.</source>
        <translation>行は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>Retry the row.</source>
        <translation>行を再試行してください。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The row may have been imported or not.</source>
        <translation>行は取り込まれた可能性も、取り込まれていない可能性もあります。</translation>
    </message>
    <message>
        <source>Retry the row: sending the same pair again still leaves only one friend.</source>
        <translation>行を再試行してください。同じ組をもう一度取り込んでも、友だちは重複しません。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The row can be sent.</source>
        <translation>行は送信できます。</translation>
    </message>
    <message>
        <source>The row was not imported:</source>
        <translation>行は取り込まれませんでした：</translation>
    </message>
    <message>
        <source>It can be sent again.</source>
        <translation>もう一度送信できます。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Rows that can be sent.</source>
        <translation>送信できる行です。</translation>
    </message>
    <message>
        <source>Rows with an error, which are not sent. Correct them first.</source>
        <translation>エラーがあるため送信されない行です。先に修正してください。</translation>
    </message>
    <message>
        <source>Rows of the run that wait for their turn.</source>
        <translation>実行の中で順番を待つ行です。</translation>
    </message>
    <message>
        <source>Rows that are on their way to the service.</source>
        <translation>サービスへ送信中の行です。</translation>
    </message>
    <message>
        <source>Rows whose friend is at the service now.</source>
        <translation>友だちがサービスに登録された行です。</translation>
    </message>
    <message>
        <source>Rows that the service refused. Correct what it found wrong, then retry them.</source>
        <translation>サービスが拒否した行です。サービスの説明に従って修正し、再試行してください。</translation>
    </message>
    <message>
        <source>Rows that were sent and got no answer. They may have been imported; retrying them does no harm.</source>
        <translation>送信しましたが、応答がなかった行です。取り込まれた可能性があります。再試行しても問題ありません。</translation>
    </message>
    <message>
        <source>The row waits for its turn in the run.</source>
        <translation>行は実行の中で順番を待っています。</translation>
    </message>
    <message>
        <source>The row is on its way to the service.</source>
        <translation>行をサービスへ送信しています。</translation>
    </message>
    <message>
        <source>found by check</source>
        <translation>照会で確認</translation>
    </message>
</context>
<context>
    <name>words::Preparation</name>
    <message numerus="yes">
        <source>%1: spaces around %Ln value(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1：%Ln 個の値の前後の空白（「%2」→「%3」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the case of %Ln keyword(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1：%Ln 個のキーワードの大文字と小文字（「%2」→「%3」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) without the prefix (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1：接頭辞のない値 %Ln 個（「%2」→「%3」）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln text(s) longer than what fits (%2 → %3)</source>
        <translation>
            <numerusform>%1：上限を超える内容 %Ln 個（%2 → %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a fix for --fix. There are: %2. Separate several with commas.</source>
        <translation>--fix に「%1」は指定できません。指定できるもの：%2。複数指定するときはコンマで区切ってください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>--zone “%1” is not a time zone that this computer knows. Give its name, for example Asia/Shanghai, Europe/Berlin or UTC.</source>
        <translation>--zone「%1」は、このコンピューターで使えないタイムゾーンです。Asia/Shanghai、Europe/Berlin、UTC などの名前を指定してください。</translation>
    </message>
    <message>
        <source>--duplicates “%1” is not understood. Give first, last or all.</source>
        <translation>--duplicates「%1」は使えません。first、last、all のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Put right by --fix %1: %2</source>
        <comment>name of a fix, what it changes</comment>
        <translation>--fix %1 で修正：%2</translation>
    </message>
    <message>
        <source>Can be put right with --fix %1: %2</source>
        <comment>name of a fix, what it would change</comment>
        <translation>--fix %1 で修正可能：%2</translation>
    </message>
    <message>
        <source>%1: what “%2” means is not decided.</source>
        <translation>%1：「%2」の意味が決まっていません。</translation>
    </message>
    <message>
        <source>%1: “%2” is %3, Unix %4.</source>
        <translation>%1：「%2」は %3、Unix 秒 %4 です。</translation>
    </message>
    <message>
        <source>Times without a zone are taken as %1.</source>
        <translation>タイムゾーンのない日時は %1 とします。</translation>
    </message>
    <message>
        <source>Day numbers of spreadsheets and dates with the year at the end are read only with --zone NAME.</source>
        <translation>表計算ソフトの日付の通し番号と、年が後ろにある日付は、--zone NAME を付けたときだけ受け付けます。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln date(s) the day and the month cannot be told apart; write them as year-month-day.</source>
        <translation>
            <numerusform>%Ln 個の日付で日と月を区別できません。年-月-日の順に書いてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>%Ln 個の日時は、このタイムゾーンの時計が飛ばすか繰り返す時間帯（夏時間の切り替えなど）にあります。確実にするには +08:00 のように UTC との時差を付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that an earlier row has; --duplicates first or last takes one of each pair.</source>
        <translation>
            <numerusform>%Ln 行は、アカウントの組が前の行にもあります。--duplicates first または last を付けると、組ごとに 1 行だけ使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: another row has the same pair of accounts.</source>
        <translation>
            <numerusform>%Ln 行を除外しました。アカウントの組が別の行と同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2, %3, as in line %4</source>
        <comment>line, From_Account, To_Account, other line</comment>
        <translation>  %1 行目：%2、%3、%4 行目と同じ</translation>
    </message>
    <message>
        <source>Left out: line %1 has the same pair of accounts.</source>
        <translation>除外：アカウントの組が %1 行目と同じです。</translation>
    </message>
    <message>
        <source>Left out: line %1 of %2 has the same pair of accounts.</source>
        <translation>除外：アカウントの組が %2 の %1 行目と同じです。</translation>
    </message>
    <message>
        <source>In the terminal, --zone NAME (for example Asia/Shanghai) reads columns of a spreadsheet&apos;s day numbers as dates.</source>
        <translation>ターミナルでは、--zone NAME（例：Asia/Shanghai）を付けると、表計算ソフトの日付の通し番号の列を日付として読み取ります。</translation>
    </message>
    <message>
        <source>In the terminal, --zone NAME (for example Asia/Shanghai) reads dates with the year at the end, where the column shows which number is the day.</source>
        <translation>ターミナルでは、--zone NAME（例：Asia/Shanghai）を付けると、年が後ろにある日付を読み取ります。どの数が日かが列から分かる場合に限ります。</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln time(s) may not mean what will be sent. The first, %1: %2</source>
        <translation>
            <numerusform>警告：%Ln 個の日時は、意図と異なる値で送信される可能性があります。最初の箇所（%1）：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Problems</name>
    <message numerus="yes">
        <source>Shorten it by %1 byte(s).</source>
        <translation>
            <numerusform>%1 バイト短くしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %1 bytes: about %2 Chinese character(s), or %1 English letters.</source>
        <translation>
            <numerusform>%1 バイト短くしてください（漢字やかなで約 %2 文字、半角英字で %1 文字）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 が未入力</translation>
    </message>
    <message>
        <source>%1 is empty; the service needs it.</source>
        <translation>%1 が空です。サービスでは必須の項目です。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 が長すぎる</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; the service takes at most %3.</source>
        <translation>%1 は %2 バイトです。サービスの上限は %3 バイトです。</translation>
    </message>
    <message>
        <source>%1 has unusual characters</source>
        <translation>%1 に特殊な文字</translation>
    </message>
    <message>
        <source>%1 contains characters other than English letters, digits and common signs (ASCII); the service documents no others.</source>
        <translation>%1 に、半角の英数字と記号（ASCII）以外の文字が含まれています。サービスのドキュメントでは ASCII だけが認められています。</translation>
    </message>
    <message>
        <source>Check that it is exactly the UserID; the row is sent as it is.</source>
        <translation>UserID と完全に一致しているか確認してください。行はこのまま送信されます。</translation>
    </message>
    <message>
        <source>%1 has spaces around it</source>
        <translation>%1 の前後に空白</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space, which counts as part of the UserID.</source>
        <translation>%1 の先頭か末尾に空白があり、UserID の一部と見なされます。</translation>
    </message>
    <message>
        <source>Remove the spaces if they are not intended.</source>
        <translation>不要であれば空白を取り除いてください。</translation>
    </message>
    <message>
        <source>Both accounts are the same</source>
        <translation>2 つのアカウントが同じ</translation>
    </message>
    <message>
        <source>To_Account and From_Account are the same; nobody is their own friend.</source>
        <translation>To_Account と From_Account が同じです。自分自身の友だちにはなれません。</translation>
    </message>
    <message>
        <source>Check the two accounts; the row is sent as it is.</source>
        <translation>2 つのアカウントを確認してください。行はこのまま送信されます。</translation>
    </message>
    <message>
        <source>AddSource without prefix</source>
        <translation>接頭辞のない AddSource</translation>
    </message>
    <message>
        <source>AddSource is a keyword without AddSource_Type_; it is sent with that prefix.</source>
        <translation>AddSource が AddSource_Type_ のないキーワードです。接頭辞を付けて送信されます。</translation>
    </message>
    <message>
        <source>Write the prefix if you want the file to say what is sent.</source>
        <translation>送信される値をファイルにも書いておきたい場合は、接頭辞を付けてください。</translation>
    </message>
    <message>
        <source>AddSource not valid</source>
        <translation>無効な AddSource</translation>
    </message>
    <message>
        <source>AddSource has to be AddSource_Type_ followed by 1 to 8 letters.</source>
        <translation>AddSource は、AddSource_Type_ の後ろに 1 から 8 文字の英字を続けたものでなければなりません。</translation>
    </message>
    <message>
        <source>Correct it, for example to AddSource_Type_Android.</source>
        <translation>AddSource_Type_Android などに修正してください。</translation>
    </message>
    <message>
        <source>%1 in milliseconds</source>
        <translation>%1 がミリ秒</translation>
    </message>
    <message>
        <source>Check the date; the row is sent with whole seconds.</source>
        <translation>日時を確認してください。行は整数の秒で送信されます。</translation>
    </message>
    <message>
        <source>%1 not a time</source>
        <translation>%1 が日時ではない</translation>
    </message>
    <message>
        <source>%1 is neither Unix seconds nor a date from 1970 on.</source>
        <translation>%1 は Unix 秒でも、1970 年以降の日時でもありません。</translation>
    </message>
    <message>
        <source>Write it as 1706691900 or 2024-01-31 09:05, or leave it empty.</source>
        <translation>1706691900 または 2024-01-31 09:05 のように書くか、空にしてください。</translation>
    </message>
    <message>
        <source>Friend list name too long</source>
        <translation>友だちリスト名が長すぎる</translation>
    </message>
    <message>
        <source>The longest name in GroupName has %1 bytes; the service takes at most %2.</source>
        <translation>GroupName の最も長い名前は %1 バイトです。サービスの上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>Too many friend lists</source>
        <translation>友だちリストが多すぎる</translation>
    </message>
    <message>
        <source>GroupName names %1 friend lists; a user can have at most %2.</source>
        <translation>GroupName に %1 個の友だちリストが指定されています。1 人のユーザーの上限は %2 個です。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 list(s).</source>
        <translation>
            <numerusform>リストを %1 個減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom tag unusual</source>
        <translation>特殊なカスタムタグ</translation>
    </message>
    <message>
        <source>The tag %1 holds digits or underscores; the service documents letters only.</source>
        <translation>タグ %1 に数字かアンダースコアが含まれています。サービスのドキュメントでは英字だけが認められています。</translation>
    </message>
    <message>
        <source>Check the tag&apos;s name in the app&apos;s settings; the row is sent as it is.</source>
        <translation>アプリの設定でタグの名前を確認してください。行はこのまま送信されます。</translation>
    </message>
    <message>
        <source>Custom tag not valid</source>
        <translation>無効なカスタムタグ</translation>
    </message>
    <message>
        <source>The tag %1 is not Tag_SNS_Custom_ followed by letters.</source>
        <translation>タグ %1 が、Tag_SNS_Custom_ の後ろに英字を続けた形になっていません。</translation>
    </message>
    <message>
        <source>Correct the column&apos;s name, or ignore the column when you import the file.</source>
        <translation>列の名前を修正するか、ファイルを取り込むときにその列を無視してください。</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 を読み取れない</translation>
    </message>
    <message>
        <source>%1 holds bytes that are no text in the file&apos;s encoding.</source>
        <translation>%1 に、ファイルの文字コードでは文字にならないバイトがあります。</translation>
    </message>
    <message>
        <source>Read the file again in the encoding it was written in, or type the text again.</source>
        <translation>正しい文字コードを選んでファイルを読み込み直すか、内容を入力し直してください。</translation>
    </message>
    <message>
        <source>%1 has control characters</source>
        <translation>%1 に制御文字</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen.</source>
        <translation>%1 に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Remove them if they are not intended; the row is sent as it is.</source>
        <translation>不要であれば取り除いてください。行はこのまま送信されます。</translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>セルが足りない</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) fewer than the file has columns; what is missing was taken as empty.</source>
        <translation>
            <numerusform>この行のセルはファイルの列数より %1 個少なく、足りないセルは空として扱いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that its cells are in the right columns.</source>
        <translation>セルが正しい列にあるか確認してください。</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>セルが多すぎる</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) more than the file has columns, so its cells may be shifted.</source>
        <translation>
            <numerusform>この行のセルはファイルの列数より %1 個多く、セルがずれている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the row in the file; a separator inside a text needs quotes around the text.</source>
        <translation>ファイルの行を修正してください。区切り文字を含む内容は、引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>Same pair twice</source>
        <translation>組の重複</translation>
    </message>
    <message>
        <source>An earlier row has the same From_Account and To_Account.</source>
        <translation>From_Account と To_Account が前の行と同じです。</translation>
    </message>
    <message>
        <source>Delete one of the two, or correct its accounts.</source>
        <translation>どちらかの行を削除するか、アカウントを修正してください。</translation>
    </message>
    <message>
        <source>Same pair as row %1</source>
        <translation>%1 行目と同じ組</translation>
    </message>
    <message>
        <source>Row %1 has the same From_Account and To_Account.</source>
        <translation>From_Account と To_Account が %1 行目と同じです。</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>この行</translation>
    </message>
    <message>
        <source>Same pair as line %1</source>
        <translation>ファイルの %1 行目と同じ組</translation>
    </message>
    <message>
        <source>Line %1 has the same From_Account and To_Account.</source>
        <translation>From_Account と To_Account がファイルの %1 行目と同じです。</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>title of a problem, number of further ones</comment>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) left</source>
        <translation>
            <numerusform>あと %1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) too many</source>
        <translation>
            <numerusform>%1 バイト超過</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 が存在しない</translation>
    </message>
    <message>
        <source>The check found that the account in %1 is not in this app.</source>
        <translation>照会の結果、%1 のアカウントはこのアプリに存在しません。</translation>
    </message>
    <message>
        <source>Create the account in the app first and check again, or correct it here.</source>
        <translation>先にアプリでアカウントを作成してもう一度照会するか、ここで修正してください。</translation>
    </message>
    <message>
        <source>Same pair as line %1 of %2</source>
        <translation>%2 の %1 行目と同じ組</translation>
    </message>
    <message>
        <source>Line %1 of %2 has the same From_Account and To_Account.</source>
        <translation>From_Account と To_Account が %2 の %1 行目と同じです。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was taken for milliseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1 はミリ秒と見なし、%2 としました。秒と見なすと遠い未来になるためです。</translation>
    </message>
    <message>
        <source>%1 in parts of a second</source>
        <translation>%1 が秒より細かい単位</translation>
    </message>
    <message>
        <source>%1 was taken for microseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1 はマイクロ秒と見なし、%2 としました。秒と見なすと遠い未来になるためです。</translation>
    </message>
    <message>
        <source>%1 was taken for nanoseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1 はナノ秒と見なし、%2 としました。秒と見なすと遠い未来になるためです。</translation>
    </message>
    <message>
        <source>As Unix seconds, %1 is %2.</source>
        <translation>Unix 秒とすると、%1 は %2 です。</translation>
    </message>
    <message>
        <source>In a spreadsheet, this number means %1.</source>
        <translation>表計算ソフトでは、この数は %1を表します。</translation>
    </message>
    <message>
        <source>%1 soon after 1970</source>
        <translation>%1 が 1970 年直後</translation>
    </message>
    <message>
        <source>If another time is meant, write it as 2024-01-31 09:05; the row is sent as it is.</source>
        <translation>別の日時を意図している場合は 2024-01-31 09:05 のように書いてください。行はこのまま送信されます。</translation>
    </message>
    <message>
        <source>%1 in digits only</source>
        <translation>%1 が数字だけ</translation>
    </message>
    <message>
        <source>%1 was taken for a date and not for Unix seconds; %2 on this computer&apos;s clock is sent.</source>
        <translation>%1 は Unix 秒ではなく日付と見なしました。このコンピューターの時計での %2 を送信します。</translation>
    </message>
    <message>
        <source>Write it as 2024-01-31 09:05 to be sure.</source>
        <translation>確実にするには 2024-01-31 09:05 のように書いてください。</translation>
    </message>
    <message>
        <source>Friend list twice</source>
        <translation>友だちリストが重複</translation>
    </message>
    <message numerus="yes">
        <source>GroupName repeats %1 friend list(s); each is sent only once.</source>
        <translation>
            <numerusform>GroupName に同じ友だちリストが %1 個重複して書かれています。それぞれ 1 回だけ送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the repeated name, or correct it.</source>
        <translation>重複を取り除くか、名前を修正してください。</translation>
    </message>
    <message>
        <source>Quote never closed</source>
        <translation>閉じられていない引用符</translation>
    </message>
    <message>
        <source>A quote in this row is never closed in the file; it was kept as text, and the row ends with its line.</source>
        <translation>ファイルのこの行には閉じられていない引用符があります。引用符は文字として残し、行はその行末で終わりとしました。</translation>
    </message>
    <message>
        <source>Correct the row here, or close the quote in the file and import it again.</source>
        <translation>ここで行を修正するか、ファイルで引用符を閉じてもう一度取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) left</source>
        <translation>
            <numerusform>あと %1 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) too many</source>
        <translation>
            <numerusform>%1 文字超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Retention</name>
    <message>
        <source>There is no such run: nothing was removed.</source>
        <translation>そのような実行はありません。何も削除していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed from the history, with all their rows.</source>
        <translation>
            <numerusform>%n 件の実行を、その行も含めて履歴から削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “%1” was not removed: it is still going on, or its files cannot be written. Try again when it has ended.</source>
        <translation>実行「%1」は削除されませんでした。実行中か、ファイルに書き込めません。終わってからもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) could not be removed: their files cannot be written.</source>
        <translation>
            <numerusform>%n 件の実行を削除できませんでした。ファイルに書き込めません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record of this run was kept: it is not in the history and cannot be resumed.</source>
        <translation>この実行の記録は残していません。履歴に残らず、再開もできません。</translation>
    </message>
    <message>
        <source>No place for a temporary file</source>
        <translation>一時ファイルの保存先なし</translation>
    </message>
    <message>
        <source>Nothing was sent: a run without a trace needs a temporary file, and neither your login session&apos;s folder nor the folder for temporary files can be written.</source>
        <translation>何も送信していません。記録を残さない実行には一時ファイルが必要ですが、ログインセッションのフォルダーにも一時ファイルのフォルダーにも書き込めません。</translation>
    </message>
    <message>
        <source>Make space on that disk, or let the run leave its record.</source>
        <translation>そこに空きを作るか、実行の記録を残す設定に変更してください。</translation>
    </message>
    <message>
        <source>This run leaves no record when it has ended, so it cannot be resumed.</source>
        <translation>この実行は、終わると記録が残らず、再開できません。</translation>
    </message>
</context>
<context>
    <name>words::Runs</name>
    <message>
        <source>Clock is wrong</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>The service says that the signature has expired.</source>
        <translation>サービスが署名を期限切れと判断しました。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right, then retry.</source>
        <translation>このコンピューターの時計を正しく設定してから再試行してください。</translation>
    </message>
    <message>
        <source>Correct the key if it is wrong, and try again at %1.</source>
        <translation>キーが間違っていれば修正し、%1 以降に再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not know the SDKAppID, or has no key for it. Often the app lives in another region.</source>
        <translation>「%1」には、この SDKAppID またはそのキーが登録されていません。アプリが別のリージョンにある可能性があります。</translation>
    </message>
    <message>
        <source>The admin account “%1” does not exist in this app.</source>
        <translation>管理者アカウント「%1」はこのアプリに存在しません。</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of this app.</source>
        <translation>「%1」はこのアプリの管理者ではありません。</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app (the console lists them), then retry.</source>
        <translation>アプリの管理者の UserID（コンソールに一覧があります）を使って、再試行してください。</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <translation>%1の内訳：%2。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) imported, without a failure.</source>
        <translation>
            <numerusform>%1 行をすべて取り込みました。失敗はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, but not everything was imported</source>
        <translation>終了（一部は未取り込み）</translation>
    </message>
    <message>
        <source>Look at the failed rows, correct what the service found wrong, then retry them.</source>
        <translation>失敗した行を確認し、サービスの説明に従って修正してから再試行してください。</translation>
    </message>
    <message>
        <source>Unknown rows may have been imported; retrying them does no harm.</source>
        <translation>不明な行は取り込まれた可能性があります。再試行しても問題ありません。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Waiting for another run of this app</source>
        <translation>このアプリの別の実行の終了を待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 unknown, %4 not sent</source>
        <translation>取り込み済み %1、失敗 %2、不明 %3、未送信 %4</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>取り込み済み %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 calls/s</source>
        <translation>呼び出し %1 回/秒</translation>
    </message>
    <message>
        <source>through the standby host</source>
        <translation>予備ホストを使用中</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the service&apos;s by %1.</source>
        <translation>このコンピューターの時計はサービスより %1遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the service&apos;s by %1.</source>
        <translation>このコンピューターの時計はサービスより %1進んでいます。</translation>
    </message>
    <message>
        <source>Record not writable</source>
        <translation>記録に書き込めない</translation>
    </message>
    <message>
        <source>What is sent could not be recorded first, so nothing more was sent: %1.</source>
        <translation>送信する内容を先に記録できなかったため、それ以上は送信しませんでした：%1。</translation>
    </message>
    <message>
        <source>Make space and check the permissions of the data folder, then retry.</source>
        <translation>ディスクの空きを増やし、データフォルダーのアクセス権を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The run stopped before all rows were sent.</source>
        <translation>すべての行を送信する前に実行が停止しました。</translation>
    </message>
    <message>
        <source>Retry the rest.</source>
        <translation>残りを再試行してください。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>実行を停止しました。</translation>
    </message>
    <message>
        <source>Rows that were not sent can be sent later.</source>
        <translation>送信されなかった行は後で送信できます。</translation>
    </message>
    <message>
        <source>Run in use</source>
        <translation>使用中の実行</translation>
    </message>
    <message>
        <source>Another window or command is carrying out this run; nothing was sent.</source>
        <translation>別のウィンドウまたはコマンドがこの実行を処理しています。何も送信していません。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there.</source>
        <translation>終わるのを待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <comment>why a run stopped, a title</comment>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>%1 for %2 in %3, less than 1 s at best</source>
        <comment>rows, accounts, calls</comment>
        <translation>%1（%2）、%3、最短で 1 秒未満</translation>
    </message>
    <message>
        <source>%1 for %2 in %3, at least %4</source>
        <comment>rows, accounts, calls, time</comment>
        <translation>%1（%2）、%3、最短で %4</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <comment>a span of time</comment>
        <translation>次の試行まで %1</translation>
    </message>
    <message>
        <source>slowed down, as the service asked</source>
        <translation>サービスの求めに応じて減速中</translation>
    </message>
    <message>
        <source>Another window or command of this computer is sending to the same app. This run begins when that one has ended; nothing of it was sent yet.</source>
        <translation>このコンピューターの別のウィンドウまたはコマンドが、同じアプリに送信しています。それが終わるとこの実行が始まります。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>照会完了</translation>
    </message>
    <message>
        <source>Of %1: %2 found, %3 not there, %4 still unknown.</source>
        <comment>rows, then numbers of them</comment>
        <translation>%1の照会結果：登録あり %2、登録なし %3、不明のまま %4。</translation>
    </message>
    <message>
        <source>Rows that are not there are ready again: submit them when you want.</source>
        <translation>サービスに登録されていない行は準備完了に戻りました。いつでも送信できます。</translation>
    </message>
    <message>
        <source>Check the rest again when the service answers.</source>
        <translation>サービスが応答するようになったら、残りをもう一度照会してください。</translation>
    </message>
    <message>
        <source>The service asked to wait, or did not answer: the next attempt is in %1.</source>
        <comment>a span of time</comment>
        <translation>サービスが待つよう求めたか、応答がありませんでした。次の試行は %1後です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported into “%1”, not into “%2”.</source>
        <translation>
            <numerusform>%Ln 行は、「%2」ではなく「%1」に取り込まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or have an unknown outcome in “%1”, not in “%2”.</source>
        <translation>
            <numerusform>%Ln 行は、「%2」ではなく「%1」で失敗したか、結果が不明になっています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Summary</name>
    <message>
        <source>%1 %2</source>
        <comment>title and code of a failure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a bar stands for, and how many rows</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 in %4.</source>
        <translation>%1、「%2」へ送信：%3、所要時間 %4。</translation>
    </message>
    <message>
        <source>On average %1 rows a second, at most %2.</source>
        <translation>平均で毎秒 %1 行、最高 %2 行。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>accounts with failures, as in 3 accounts</comment>
        <translation>ほか %1</translation>
    </message>
    <message>
        <source>The figures of this run cannot be read: its journal is damaged or gone. The rows in the table are not touched. (%1)</source>
        <translation>この実行の数値を読み取れません。記録が壊れているか、なくなっています。表の行には影響ありません。（%1）</translation>
    </message>
</context>
<context>
    <name>words::Transport</name>
    <message>
        <source>Host not found</source>
        <translation>ホストが見つからない</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>Check the host of the connection and this computer&apos;s network.</source>
        <translation>接続のホストとこのコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続拒否</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>「%1」が接続を受け付けません。</translation>
    </message>
    <message>
        <source>Check the host and port of the connection.</source>
        <translation>接続のホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>このコンピューターから「%1」に到達できません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then retry.</source>
        <translation>このコンピューターのネットワークを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>プロキシの問題</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s settings, then retry.</source>
        <translation>このコンピューターの設定でプロキシを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Connection broken</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>応答を受け取る前に「%1」との接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>ネットワークを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>「%1」が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the network, then retry. In the terminal, --timeout gives each call more time.</source>
        <translation>ネットワークを確認してから再試行してください。ターミナルでは --timeout で呼び出しの制限時間を延ばせます。</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>呼び出しの中止</translation>
    </message>
    <message>
        <source>The call to %1 was ended before its answer came.</source>
        <translation>応答を受け取る前に「%1」への呼び出しが中止されました。</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>準備ができたら再試行してください。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>暗号化接続の失敗</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS 1.2 or later is needed).</source>
        <translation>「%1」との暗号化接続を確立できませんでした（TLS 1.2 以降が必要です）。</translation>
    </message>
    <message>
        <source>Check the host and port, and whether something in between filters the traffic.</source>
        <translation>ホストとポートを確認してください。また、途中で通信を検査・遮断している機器やソフトがないか確認してください。</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>無効な証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent to it.</source>
        <translation>「%1」の証明書を検証できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the host; if it is your own, choose its authority&apos;s certificate as the CA file of the connection.</source>
        <translation>ホストを確認してください。自社のホストであれば、その認証局の証明書を接続の CA ファイルとして指定してください。</translation>
    </message>
    <message>
        <source>Too many calls</source>
        <translation>呼び出しが多すぎる</translation>
    </message>
    <message>
        <source>%1 asks for fewer calls.</source>
        <translation>「%1」が呼び出しを減らすよう求めています。</translation>
    </message>
    <message>
        <source>Lower “Share of the app&apos;s limit” in the settings of runs (--max-rate in the terminal), then retry.</source>
        <translation>実行の設定の「アプリの上限に対する割合」（ターミナルでは --max-rate）を下げてから再試行してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a password.</source>
        <translation>「%1」への経路にあるプロキシがパスワードを求めています。</translation>
    </message>
    <message>
        <source>Not the service</source>
        <translation>サービス以外からの応答</translation>
    </message>
    <message>
        <source>%1 redirects elsewhere, which the service never does.</source>
        <translation>「%1」が別の場所に転送しようとしました。サービスが転送することはありません。</translation>
    </message>
    <message>
        <source>Check the host, and whether the network asks for a login first.</source>
        <translation>ホストを確認してください。また、ネットワークが先にログインを求めていないか確認してください。</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>サービス利用不可</translation>
    </message>
    <message>
        <source>%1 cannot carry out calls at the moment.</source>
        <translation>「%1」は現在、呼び出しを処理できません。</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>数分後に再試行してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as the service does.</source>
        <translation>「%1」から応答がありますが、サービスの応答とは異なります。</translation>
    </message>
    <message>
        <source>Check the host of the connection.</source>
        <translation>接続のホストを確認してください。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>大きすぎる応答</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large to come from the service.</source>
        <translation>「%1」からの応答が、サービスの応答としては大きすぎます。</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>読み取れない応答</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be understood.</source>
        <translation>「%1」からの応答を解釈できません。</translation>
    </message>
    <message>
        <source>Check the host of the connection, and whether something in between changes the traffic.</source>
        <translation>接続のホストを確認してください。また、途中で通信を書き換えている機器やソフトがないか確認してください。</translation>
    </message>
    <message>
        <source>the host of the connection</source>
        <translation>接続のホスト</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>サービスが応答しました。</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>ネットワークの問題</translation>
    </message>
    <message>
        <source>The connection to %1 failed for an unknown reason.</source>
        <translation>「%1」との通信が、不明な原因で失敗しました。</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached, or refuses the call.</source>
        <translation>このコンピューターと「%1」の間のプロキシに接続できないか、プロキシに拒否されました。</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>プロキシがパスワードを要求</translation>
    </message>
    <message>
        <source>Enter the name and password when the window asks (they are kept in the keychain), or write them into the proxy&apos;s address in this computer&apos;s settings, then retry.</source>
        <translation>ウィンドウで求められたらユーザー名とパスワードを入力する（キーリングに保存されます）か、このコンピューターの設定でプロキシのアドレスに含めてから、再試行してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a name and a password.</source>
        <translation>「%1」への経路にあるプロキシが、ユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password, so nothing was sent through it.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めているため、何も送信していません。</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the password of “%2”, so nothing was sent through it.</source>
        <translation>プロキシ %1 が「%2」のパスワードを受け付けないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>中間応答</translation>
    </message>
    <message>
        <source>%1 sent an interim answer before its answer, and what came after it cannot be read.</source>
        <translation>「%1」が応答の前に中間応答を送り、その後の内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever runs the host, or the proxy in between, to send no interim answers.</source>
        <translation>ホストまたは途中のプロキシの管理者に、中間応答を送らないよう依頼してください。</translation>
    </message>
    <message>
        <source>The host of the connection cannot be found.</source>
        <translation>接続のホストが見つかりません。</translation>
    </message>
</context>
</TS>
