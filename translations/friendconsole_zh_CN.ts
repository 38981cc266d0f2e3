<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>各行（不带以下选项时保持原样）：
  --fix LIST            修复：trim（前后空格）、case（AddSource 关键字的大小写）、prefix (AddSource_Type_)、cut
                        （截短超出允许长度的文字）；多项以逗号分隔
  --zone NAME           时间按日常写法读取，未注明时区的按此时区计算（Asia/Shanghai、UTC）
  --duplicates WHICH    两个账号都相同的行，只取第一行 (first) 或最后一行 (last)；all：全部保留，
                        但只发送第一行
inspect 会说明此文件适用其中哪些；import 可把多个文件放入一个任务。</translation>
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
        <translation>把好友导入腾讯云即时通信应用。

用法：friendconsole [--sandbox] [--data-dir DIR] [FILE]
      friendconsole inspect FILE [选项]
      friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [选项]
      friendconsole resume RUN [--retry-failed] [--report OUT.csv] [--failed OUT.csv] [--raw-cells] [--json] [--data-dir DIR]
      friendconsole runs [--json] [--data-dir DIR]
      friendconsole report RUN --out FILE [--raw-cells] [--data-dir DIR]
      friendconsole forget (RUN | --older-than DAYS) [--data-dir DIR]
      friendconsole help [COMMAND]

不带命令时打开窗口，并在导入预览中显示 FILE。各命令不需要图形界面。

  inspect      显示文件如何读取，以及其中有什么问题
  import       发送文件中的行，并说明每行的结果
  resume       继续中断或停止的任务：先核实结果未知的行，失败的行留给您处理；
               带 --retry-failed 时，把失败的行作为单独的任务
               再次发送
  runs         列出所有任务，最新的在前
  report       把任务的每一行及其结果写入文件
  forget       从历史中删除任务及其各行；或删除早于指定天数且无法再继续的所有任务
  --help       显示本帮助
  --version    显示程序版本</translation>
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
        <translation>用法：friendconsole inspect FILE [选项]

显示程序如何读取文件：编码、分隔符、列、行数，以及各个问题所在的行和列。
适用于任何 CSV 文件或电子表格，不论内容是否为好友。FILE 可以是 &quot;-&quot;，即标准输入。

  --json                一个 JSON 对象：encoding、bom、delimiter、quote、escape、lineEnding、header、columns
                        ({name, field})、rows、problems ({line, column, severity, message}；column 为 0：整行)
  --rows                还输出单元格（JSON 中的 &quot;cells&quot;，标题行在前）
  --encoding NAME       强制按此编码读取文件，不自动识别
  --delimiter CHAR      分隔符；&quot;tab&quot; 和 &quot;\t&quot; 表示制表符
  --quote CHAR          引号；没有引号时写 &quot;none&quot;
  --header, --no-header 首行是列名，或首行不是列名
  --sheet NAME          .xlsx 或 .ods 文件的工作表，用名称或编号指定；不指定时为第一个可见的工作表

退出状态：0 文件可以读取，不论有无问题；2 文件无法读取，或命令行有误</translation>
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
        <translation>用法：friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [选项]

发送文件（&quot;-&quot;：标准输入）中的行。有错误的行，以及两个账号都与前面某行相同的行，不会发送；
所有单元格都为空的行不计入。

发往何处：
  --connection NAME     在窗口中建立的连接；其机密信息在密钥环中
  --host URL            手动指定的主机：https，或此电脑上的 http。SDKAppID 和密钥从环境变量
                        FRIENDCONSOLE_SDKAPPID 和 FRIENDCONSOLE_SECRET_KEY 读取
  --admin ID            与 --host 同用：应用管理员的 UserID
  --sandbox             此电脑上的服务，用于演练
  --ca-file PEM         同时信任此文件中的证书颁发机构

发送什么：
  --from-account ID     没有 From_Account 的行使用此值
  --add-source S        没有 AddSource 的行使用此值，可带或不带 AddSource_Type_
  --map &quot;COLUMN=FIELD&quot;  文件的 COLUMN 列是 FIELD；&quot;COLUMN=&quot; 表示忽略该列。可多次使用
  --encoding NAME, --delimiter CHAR, --quote CHAR, --header, --no-header, --sheet NAME
                        文件如何读取，与 inspect 相同

如何发送：
  --batch-size N        一次调用的行数，1 到 1000（默认 1000）
  --max-rate N          任意一秒内的调用数，1 到 200（默认 200）；N% 表示占服务对应用所设上限的百分比
  --max-in-flight N     同时进行的调用数，1 到 512（默认 128）
  --max-attempts N      每行最多发送几次，1 到 100（默认 5）
  --timeout SECONDS     一次调用最长等待多少秒，最大 3600（默认 30）
  --dry-run             只说明会发送什么；--report 会说明哪些行不能发送

结果：
  --report OUT.csv      每一行：行号、各列、Status、Code、Message、Attempts（文件本身有这样的列时
                        写作 &quot;Report Status&quot; 等）；OUT.xlsx：工作簿；&quot;-&quot;：标准输出
  --failed OUT.csv      未导入的行，按文件原有的列写出，便于更正后再导入
  --raw-cells           以 = + - @ 等开头的单元格按原样写出。不带此选项时，会加一个不可见
                        字符 (U+2060)，以免电子表格把它们当作公式运行；本程序读取文件时
                        会再去掉它。普通数字和账号 ID 不需要加
  --json                一个 JSON 对象：run、rows、imported、failed、unknown、notSent、problems、calls、retries、
                        seconds、codes
  --no-trace            任务结束后不保留记录：历史中没有它，也无法继续
  --data-dir DIR        把所有设置和状态保存在 DIR 下

退出状态：0 每一行都已导入（带 --dry-run 时：都可以发送）；1 有些行未导入；2 命令行、
连接或文件无法使用，未发送任何内容（没有密钥环或密钥环已锁定也算在内）；3 服务
拒绝了连接（返回使任务停止的错误码、证书有问题、找不到主机）；4 已中断。第一个
SIGINT 或 SIGTERM 停止任务并说明已知情况；第二个立即结束程序。</translation>
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
        <translation>用法：friendconsole resume RUN [选项]

继续中断或停止的任务。先核实结果未知的行，失败的行留给您处理。
“friendconsole runs”列出各任务及其名称。

  --retry-failed        改为把 RUN 中失败的行作为单独的任务再次发送
  --report OUT.csv      每一行及其结果；OUT.xlsx：工作簿；&quot;-&quot;：标准输出
  --failed OUT.csv      未导入的行，便于更正后再导入
  --raw-cells           开头像公式的单元格按原样写出
  --json                一个 JSON 对象，与 import 的相同
  --data-dir DIR        import 使用了 DIR 时，任务也保存在那里，须指定同一 DIR

用 --host 的任务会再次读取 FRIENDCONSOLE_SDKAPPID 和 FRIENDCONSOLE_SECRET_KEY。退出状态：与 import 相同。</translation>
    </message>
    <message>
        <source>usage: friendconsole runs [OPTIONS]

Lists all runs, the newest first.

  --json                one JSON array of objects: run, connection, started, seconds, state, rows, imported, failed,
                        unknown, notSent; parent, if it sent the failed rows of another run again
  --data-dir DIR        where the runs are kept, if import was given DIR</source>
        <translation>用法：friendconsole runs [选项]

列出所有任务，最新的在前。

  --json                一个 JSON 数组，其对象含：run、connection、started、seconds、state、rows、imported、failed、
                        unknown、notSent；若为再次发送另一任务的失败行，还有 parent
  --data-dir DIR        import 使用了 DIR 时，任务也保存在那里，须指定同一 DIR</translation>
    </message>
    <message>
        <source>usage: friendconsole report RUN --out FILE [OPTIONS]

Writes every row of a run with what became of it.

  --out FILE            as CSV; as a workbook if it ends with .xlsx; &quot;-&quot;: to the standard output
  --raw-cells           write cells that begin like formulas as they are
  --data-dir DIR        where the run is kept, if import was given DIR

exit status: 0 the report is written; 1 it could not be written whole; 2 the command line or the run cannot be used</source>
        <translation>用法：friendconsole report RUN --out FILE [选项]

把任务的每一行及其结果写入文件。

  --out FILE            写成 CSV；以 .xlsx 结尾时为工作簿；&quot;-&quot;：写到标准输出
  --raw-cells           开头像公式的单元格按原样写出
  --data-dir DIR        import 使用了 DIR 时，任务也保存在那里，须指定同一 DIR

退出状态：0 报告已写出；1 未能完整写出；2 命令行有误或任务无法使用</translation>
    </message>
    <message>
        <source>usage: friendconsole forget (RUN | --older-than DAYS) [OPTIONS]

Removes a run from the history, with its rows.

  --older-than DAYS     all older runs, except those that can still be resumed
  --data-dir DIR        where the runs are kept, if import was given DIR</source>
        <translation>用法：friendconsole forget (RUN | --older-than DAYS) [选项]

从历史中删除任务及其各行。

  --older-than DAYS     早于该天数的所有任务，仍可继续的除外
  --data-dir DIR        import 使用了 DIR 时，任务也保存在那里，须指定同一 DIR</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancels it; nothing is changed.</source>
        <translation>取消后不会更改任何内容。</translation>
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
        <translation>“%1”仍在处理中：请等它完成，或先取消它。</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>已取消：未更改任何内容。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Nothing was changed: rows were added or removed meanwhile. Select again and repeat.</source>
        <translation>未更改任何内容：期间有行增加或减少。请重新选择后再试。</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>已更改 %1。</translation>
    </message>
</context>
<context>
    <name>ui::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <comment>name of a field</comment>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>ui::CellDialog</name>
    <message>
        <source>%1 %2 local time = %3</source>
        <comment>date, time, Unix seconds</comment>
        <translation>本地时间 %1 %2 = %3</translation>
    </message>
    <message>
        <source>Friend lists</source>
        <translation>好友分组</translation>
    </message>
    <message>
        <source>Name of a friend list</source>
        <translation>好友分组名称</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 时间戳</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>现在(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Local time:</source>
        <translation>本地时间(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Unix seconds:</source>
        <translation>Unix 时间戳(&amp;U)：</translation>
    </message>
    <message>
        <source>This is neither Unix seconds nor a date.</source>
        <translation>这既不是 Unix 时间戳，也不是日期。</translation>
    </message>
    <message>
        <source>The lists that the friend is put into. Drag them into another order; press F2 to rename one.</source>
        <translation>好友所属的分组。拖动可调整顺序，按 F2 可重命名。</translation>
    </message>
    <message>
        <source>Type a name and press Enter.</source>
        <translation>输入名称后按 Enter。</translation>
    </message>
    <message>
        <source>Adds the name to the list above.</source>
        <translation>把名称加入上方的列表。</translation>
    </message>
    <message>
        <source>Removes the chosen name from the list above.</source>
        <translation>从上方列表中删除所选名称。</translation>
    </message>
    <message>
        <source>The date and the time as this computer&apos;s clock shows them.</source>
        <translation>按此电脑的本地时间显示的日期和时间。</translation>
    </message>
    <message>
        <source>How the service keeps a time: seconds since 1 January 1970, UTC. A date can be typed too.</source>
        <translation>服务保存时间的方式：自 1970 年 1 月 1 日 (UTC) 起的秒数。也可以输入日期。</translation>
    </message>
    <message>
        <source>Fills in the current time.</source>
        <translation>填入当前时间。</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>A run is still going on</source>
        <translation>任务正在进行</translation>
    </message>
    <message>
        <source>Close Friend Console in the middle of the run?</source>
        <translation>任务尚未结束，要关闭 Friend Console 吗？</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>在后台完成</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>暂停并关闭</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>任务已结束</translation>
    </message>
    <message>
        <source>Finish in the background: the window goes away and the run goes on. When it has ended you are told; the window comes back if something is left to do, and whenever you start Friend Console again.</source>
        <translation>在后台完成：窗口会隐藏，任务继续进行。结束时会通知您；如果还有事要处理，或您再次启动 Friend Console，窗口会重新出现。</translation>
    </message>
    <message>
        <source>Stop and close: calls that are on their way get a moment to come back. Rows that were not sent stay unsent.</source>
        <translation>停止并关闭：会稍等已发出的调用返回。未发送的行保持未发送。</translation>
    </message>
    <message>
        <source>Pause and close: calls that are on their way come back first. The rows that are left are offered at the next start.</source>
        <translation>暂停并关闭：会先等已发出的调用返回。下次启动时可继续处理剩余的行。</translation>
    </message>
</context>
<context>
    <name>ui::CodesDialog</name>
    <message>
        <source>Marks the row, or every row of the call, as failed and goes on.</source>
        <translation>把该行（或该次调用的所有行）标为失败，然后继续。</translation>
    </message>
    <message>
        <source>For a whole call: %1
For one row: %2</source>
        <translation>对整次调用：%1
对单行：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>程序如何处理</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Codes and what to do</source>
        <translation>错误码及处理办法</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>错误码或文字</translation>
    </message>
    <message>
        <source>Look for a code or words</source>
        <translation>查找错误码或文字</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>服务的错误码</translation>
    </message>
    <message>
        <source>No code has these words. The service&apos;s documentation may know more.</source>
        <translation>没有找到含有这些文字的错误码。服务的文档中可能有更多说明。</translation>
    </message>
    <message>
        <source>Shows only codes that have this text in one of their columns.</source>
        <translation>只显示任意一列含有此文字的错误码。</translation>
    </message>
    <message>
        <source>The result of a failed row begins with its code in brackets; here is what each code means.</source>
        <translation>失败行的结果以方括号中的错误码开头；这里说明每个错误码的含义。</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>&amp;Hide %1</source>
        <translation>隐藏 %1(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>显示所有列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Usual order and widths</source>
        <translation>默认顺序和宽度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep From_Account and To_Account in sight</source>
        <translation>始终显示 From_Account 和 To_Account(&amp;K)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The column stays in the table and is still sent; it is just not shown.</source>
        <translation>此列仍在表格中并照常发送，只是不显示。</translation>
    </message>
    <message>
        <source>Shows the columns that were hidden.</source>
        <translation>重新显示已隐藏的列。</translation>
    </message>
    <message>
        <source>Shows all columns in their original order and width.</source>
        <translation>把所有列恢复为最初的样子。</translation>
    </message>
    <message>
        <source>The two columns stay at the left edge when the table is scrolled sideways.</source>
        <translation>横向滚动表格时，这两列保持在左侧。</translation>
    </message>
    <message>
        <source>Which columns are shown, and how.</source>
        <translation>显示哪些列以及如何显示。</translation>
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
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Rows go to %1.</source>
        <translation>各行发往 %1。</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新建连接(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit this connection…</source>
        <translation>编辑此连接(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove this connection…</source>
        <translation>删除此连接(&amp;R)…</translation>
    </message>
    <message>
        <source>The sandbox is always there.</source>
        <translation>沙盒始终存在。</translation>
    </message>
    <message>
        <source>Its SDKAppID and secret key, which are held for this session, are forgotten.</source>
        <translation>它的 SDKAppID 和密钥仅供本次使用，将被清除。</translation>
    </message>
    <message>
        <source>Its SDKAppID and secret key are removed with it.</source>
        <translation>它的 SDKAppID 和密钥将一并删除。</translation>
    </message>
    <message>
        <source>Its entry in %1, with the SDKAppID and the secret key, is removed with it.</source>
        <translation>它在 %1 中的条目（含 SDKAppID 和密钥）将一并删除。</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>要删除连接“%1”吗？</translation>
    </message>
    <message>
        <source>What was imported through it stays where it is.</source>
        <translation>已通过它导入的内容保持不变。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed.</source>
        <translation>连接“%1”未能删除。</translation>
    </message>
    <message>
        <source>You can remove the connection and leave its secret key where it is kept.</source>
        <translation>您可以只删除连接，把密钥留在原处。</translation>
    </message>
    <message>
        <source>&amp;Remove, and leave the key there</source>
        <translation>删除，密钥留在原处(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect to your app…</source>
        <translation>连接到您的应用(&amp;C)…</translation>
    </message>
    <message>
        <source>Where rows are sent: to the sandbox on this computer, or to an app.</source>
        <translation>行发往何处：此电脑上的沙盒，或某个应用。</translation>
    </message>
    <message>
        <source>Press to choose where they go.</source>
        <translation>点击可选择发往何处。</translation>
    </message>
    <message>
        <source>Sets up a connection in four questions and checks it.</source>
        <translation>通过四个问题引导您建立并检查连接。</translation>
    </message>
    <message>
        <source>Shows all the settings of a new connection on one page.</source>
        <translation>在一页上显示连接的全部设置。</translation>
    </message>
    <message>
        <source>Changes the connection that is chosen.</source>
        <translation>更改所选的连接。</translation>
    </message>
    <message>
        <source>Removes the connection that is chosen, and its secrets, from this computer.</source>
        <translation>从此电脑中删除所选的连接及其机密信息。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Edit a connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Ch&amp;eck connection</source>
        <translation>检查连接(&amp;E)</translation>
    </message>
    <message>
        <source>Makes one harmless call that changes nothing, and says what is wrong if it fails.</source>
        <translation>发出一次不更改任何内容的无害调用；如果失败，会说明原因。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>(kept for this session)</source>
        <translation>（已保留，仅供本次使用）</translation>
    </message>
    <message>
        <source>(in the keychain, which is locked)</source>
        <translation>（在密钥环中，密钥环已锁定）</translation>
    </message>
    <message>
        <source>(in %1, which is locked)</source>
        <translation>（在 %1 中，已锁定）</translation>
    </message>
    <message>
        <source>(kept in the keychain)</source>
        <translation>（保存在密钥环中）</translation>
    </message>
    <message>
        <source>(kept in %1)</source>
        <translation>（保存在 %1 中）</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Stop ch&amp;ecking</source>
        <translation>停止检查(&amp;E)</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Saves the connection and chooses it.</source>
        <translation>保存此连接并选用它。</translation>
    </message>
    <message>
        <source>The SDKAppID and the secret key of this connection are not kept anywhere. Enter them to go on.</source>
        <translation>此连接的 SDKAppID 和密钥未保存。请输入后继续。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>数据中心(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>浏览 CA 文件</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>CA 文件(&amp;A)</translation>
    </message>
    <message>
        <source>only if the host uses a certificate of your own</source>
        <translation>仅当主机使用您自己的证书时需要</translation>
    </message>
    <message>
        <source>Admin &amp;UserID</source>
        <translation>管理员 UserID(&amp;U)</translation>
    </message>
    <message>
        <source>SDKApp&amp;ID</source>
        <translation>SDKAppID(&amp;I)</translation>
    </message>
    <message>
        <source>Sho&amp;w while held</source>
        <translation>按住显示(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the key that you typed as long as this button is held down.</source>
        <translation>按住此按钮时显示您输入的密钥。</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>What the connection is called in this program.</source>
        <translation>此连接在本程序中的名称。</translation>
    </message>
    <message>
        <source>Marks the connection wherever it is named, so that nobody takes production for a test.</source>
        <translation>在出现连接名称的地方加以标记，以免把生产环境误当作测试环境。</translation>
    </message>
    <message>
        <source>Where the app was made. The vendor&apos;s console shows it with the app.</source>
        <translation>应用所在的数据中心，可在腾讯云控制台的应用信息中查看。</translation>
    </message>
    <message>
        <source>The address of the service, if it is in none of the regions.</source>
        <translation>服务不在以上任何数据中心时，请填写其地址。</translation>
    </message>
    <message>
        <source>Choose the file on this computer.</source>
        <translation>选择此电脑上的文件。</translation>
    </message>
    <message>
        <source>The certificate of the authority that vouches for the host, if the system does not know it.</source>
        <translation>系统不信任主机的证书时，用此文件中的颁发机构证书来验证。</translation>
    </message>
    <message>
        <source>An administrator of the app, who makes the calls. The vendor&apos;s console lists them under account management.</source>
        <translation>用来进行调用的应用管理员，可在腾讯云控制台的“账号管理”中查看。</translation>
    </message>
    <message>
        <source>The number beside the app&apos;s name in the vendor&apos;s console.</source>
        <translation>腾讯云控制台中应用名称旁的数字。</translation>
    </message>
    <message>
        <source>In the vendor&apos;s console: the app, its basic configuration, “Display key”.</source>
        <translation>在腾讯云控制台打开该应用的基本配置，点击“显示密钥”。</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionGuide</name>
    <message>
        <source>Connect to your app</source>
        <translation>连接到您的应用</translation>
    </message>
    <message>
        <source>In which region was your app made?</source>
        <translation>您的应用在哪个数据中心？</translation>
    </message>
    <message>
        <source>The vendor&apos;s console shows the region on the app&apos;s card and at the top of its page. An app is known in its own region only.</source>
        <translation>腾讯云控制台在应用卡片和应用页面顶部显示数据中心。应用只能通过其所在的数据中心访问。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>What is the app&apos;s SDKAppID?</source>
        <translation>应用的 SDKAppID 是什么？</translation>
    </message>
    <message>
        <source>A number, in the console&apos;s list of applications beside the app&apos;s name. Copy it from there.</source>
        <translation>一个数字，在控制台应用列表中应用名称旁边。请从那里复制。</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>What is the app&apos;s secret key?</source>
        <translation>应用的密钥是什么？</translation>
    </message>
    <message>
        <source>In the console, open the app and its basic configuration, and press “Display key”. Copy the whole key. Whoever has it can do everything in the app, so it is kept in the keychain and never shown again.</source>
        <translation>在控制台打开该应用的基本配置，点击“显示密钥”，复制完整的密钥。拥有密钥的人可以在应用中做任何事，因此它保存在密钥环中，不会再次显示。</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Which admin makes the calls?</source>
        <translation>用哪个管理员进行调用？</translation>
    </message>
    <message>
        <source>A UserID that is an administrator of the app: the console lists them under account management. “administrator” is always there.</source>
        <translation>应用管理员的 UserID，可在控制台的“账号管理”中查看。“administrator”始终存在。</translation>
    </message>
    <message>
        <source>Admin UserID</source>
        <translation>管理员 UserID</translation>
    </message>
    <message>
        <source>What should this connection be called?</source>
        <translation>给此连接取什么名称？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第 %1 个问题，共 %2 个</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>My app</source>
        <translation>我的应用</translation>
    </message>
    <message>
        <source>My app %1</source>
        <translation>我的应用 %1</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text of a verdict</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1
Go back and correct it, or save it as it is and correct it later.</source>
        <translation>✗ %1
请返回修改，或先照此保存，以后再修改。</translation>
    </message>
    <message>
        <source>The address of the service, if it is in none of the regions.</source>
        <translation>服务不在以上任何数据中心时，请填写其地址。</translation>
    </message>
    <message>
        <source>What the connection is called in this program.</source>
        <translation>此连接在本程序中的名称。</translation>
    </message>
    <message>
        <source>Marks the connection wherever it is named, so that nobody takes production for a test.</source>
        <translation>在出现连接名称的地方加以标记，以免把生产环境误当作测试环境。</translation>
    </message>
    <message>
        <source>Makes one harmless call that changes nothing, and says what is wrong if it fails.</source>
        <translation>发出一次不更改任何内容的无害调用；如果失败，会说明原因。</translation>
    </message>
    <message>
        <source>Goes back to the previous question. Your answers stay.</source>
        <translation>回到上一个问题。您的回答会保留。</translation>
    </message>
    <message>
        <source>Saves the connection and chooses it.</source>
        <translation>保存此连接并选用它。</translation>
    </message>
    <message>
        <source>Goes to the next question.</source>
        <translation>进入下一个问题。</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Retry this row</source>
        <translation>重试此行</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Makes the row editable and ready to be sent again.</source>
        <translation>使该行可以编辑，并可再次发送。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Choose a row to see what is known about it.</source>
        <translation>选择一行，查看其说明。</translation>
    </message>
    <message>
        <source>Retry %1 like it</source>
        <translation>重试同类的 %1 行</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Everything that is known about the row, and the request that sends it.</source>
        <translation>关于此行的全部信息，以及发送它的请求。</translation>
    </message>
    <message>
        <source>Sends this row again.</source>
        <translation>再次发送此行。</translation>
    </message>
    <message>
        <source>Sends all rows that ended for the same reason again.</source>
        <translation>再次发送因同样原因结束的所有行。</translation>
    </message>
    <message>
        <source>Copies everything that is known about the row, as text.</source>
        <translation>以文字形式复制有关此行的全部信息。</translation>
    </message>
    <message>
        <source>Details of row %1 copied.</source>
        <translation>已复制第 %1 行的详情。</translation>
    </message>
</context>
<context>
    <name>ui::DialectBar</name>
    <message>
        <source>%1 — detected</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&quot;  double</source>
        <translation>&quot;  双引号</translation>
    </message>
    <message>
        <source>&apos;  single</source>
        <translation>&apos;  单引号</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>首行是标题行(&amp;H)</translation>
    </message>
    <message>
        <source>Lines above the first row: titles, remarks, blank lines.</source>
        <translation>首行之上的内容：标题、说明、空行。</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;kip lines</source>
        <translation>跳过行数(&amp;K)</translation>
    </message>
    <message>
        <source>How the file&apos;s text is encoded. If letters look wrong, choose another encoding.</source>
        <translation>文件字节的含义。如果文字显示不正确，请选择其他编码。</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>What separates two cells.</source>
        <translation>两个单元格之间的字符。</translation>
    </message>
    <message>
        <source>another one…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>其他分隔符</translation>
    </message>
    <message>
        <source>What encloses a cell that contains a separator or a line end.</source>
        <translation>含有分隔符或换行的单元格两侧的字符。</translation>
    </message>
    <message>
        <source>Which sheet of the file is read.</source>
        <translation>读取文件中的哪个工作表。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>The first row names the columns and is not imported.</source>
        <translation>首行是各列的名称，不会导入。</translation>
    </message>
    <message>
        <source>The one character that separates two cells.</source>
        <translation>两个单元格之间的那个字符。</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>CSV, formulas made harmless (*.csv)</source>
        <translation>CSV，公式不会运行 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook, every cell as text (*.xlsx)</source>
        <translation>Excel 工作簿，单元格均为文本 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, every cell exactly as it is (*.csv)</source>
        <translation>CSV，单元格保持原样 (*.csv)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>另存表格</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>更改尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s) that are not in any file yet.</source>
        <translation>
            <numerusform>表格中有 %Ln 行尚未保存到任何文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s), with changes that are not in any file. “%1” stays as it is if they are not saved.</source>
        <translation>
            <numerusform>表格有 %Ln 行，其中的更改尚未保存到文件。如不保存，“%1”保持原样。</numerusform>
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
        <translation>保持不变</translation>
    </message>
    <message>
        <source>The rows keep what became of them. Rows that failed can still be sent again.</source>
        <translation>这些行保留各自的结果。失败的行仍可再次发送。</translation>
    </message>
    <message>
        <source>Make %1 ready</source>
        <translation>将 %1设为就绪</translation>
    </message>
    <message>
        <source>These rows lose what became of them and can be submitted through “%1”. Nothing is sent yet, and one Undo takes it back.</source>
        <translation>这些行的结果将被清除，可以通过“%1”提交。此时不发送任何内容，撤消一次即可恢复。</translation>
    </message>
</context>
<context>
    <name>ui::FieldChip</name>
    <message>
        <source>Fill in %1 for every row</source>
        <translation>为每一行填写 %1</translation>
    </message>
    <message>
        <source>Drag it onto the column that holds it, or press it to fill it in for every row.</source>
        <translation>拖到对应的列上，或点击后为每一行统一填写。</translation>
    </message>
</context>
<context>
    <name>ui::FileList</name>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 行有问题</translation>
    </message>
    <message>
        <source>To_Account is missing</source>
        <translation>缺少 To_Account</translation>
    </message>
    <message>
        <source>From_Account is missing</source>
        <translation>缺少 From_Account</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Leave this file o&amp;ut</source>
        <translation>排除此文件(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The files of this import. The one that is chosen is shown beside the list.</source>
        <translation>本次导入的文件。所选文件显示在列表旁边。</translation>
    </message>
    <message>
        <source>Leaves the chosen file out of this import. The file itself stays as it is.</source>
        <translation>把所选文件排除在本次导入之外。文件本身保持不变。</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Some of the rows shown no longer match this filter. Show those that match now.</source>
        <translation>显示的行已不符合当前筛选。点击以显示现在符合的行。</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>按文字筛选行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>更多筛选（%1）</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按 %1 筛选</translation>
    </message>
    <message>
        <source>Look in one column only, or show the rows with one answer or from one file.</source>
        <translation>只在一列中查找，或只显示某一应答或某一文件的行。</translation>
    </message>
    <message>
        <source>Look for the text in</source>
        <translation>在何处查找文字</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>服务的应答</translation>
    </message>
    <message>
        <source>File that rows came from</source>
        <translation>行的来源文件</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>任意列</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有应答</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Typed or pasted</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Shows only rows that have this text in one of their cells.</source>
        <translation>只显示任意单元格含有此文字的行。</translation>
    </message>
    <message>
        <source>Every row of the table.</source>
        <translation>表格中的所有行。</translation>
    </message>
    <message>
        <source>Rows that failed or are unknown.</source>
        <translation>失败或结果未知的行。</translation>
    </message>
    <message>
        <source>The text beside this button is looked for in this column only.</source>
        <translation>只在此列中查找按钮旁输入的文字。</translation>
    </message>
    <message>
        <source>Shows only rows that got this answer.</source>
        <translation>只显示得到此应答的行。</translation>
    </message>
    <message>
        <source>Shows only rows that came from this file.</source>
        <translation>只显示来自此文件的行。</translation>
    </message>
    <message>
        <source>Removes all filters.</source>
        <translation>取消所有筛选。</translation>
    </message>
    <message>
        <source>Rows with a cell that is exactly this text</source>
        <translation>有单元格与此文字完全一致的行</translation>
    </message>
    <message>
        <source>Rows with a cell that holds this text</source>
        <translation>有单元格包含此文字的行</translation>
    </message>
    <message>
        <source>Only cells that are exactly the text</source>
        <translation>仅限与文字完全一致的单元格</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>在显示的行中查找</translation>
    </message>
    <message>
        <source>Not found in the rows shown.</source>
        <translation>在显示的行中未找到。</translation>
    </message>
    <message>
        <source>What has to match</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Part of a cell</source>
        <translation>单元格的一部分</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>整个单元格</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>此列</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>选中的单元格</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>This regular expression cannot be used: %1, at character %2.</source>
        <translation>此正则表达式无法使用：第 %2 个字符处，%1。</translation>
    </message>
    <message>
        <source>Replace all %1</source>
        <translation>全部替换（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be changed: their rows are imported or in a run.</source>
        <translation>
            <numerusform>其中 %Ln 个不能更改：所在的行已导入或在任务中。</numerusform>
        </translation>
    </message>
    <message>
        <source>In some cells the expression took too long and was given up: make it simpler.</source>
        <translation>此表达式在某些单元格中匹配用时过长，已放弃：请简化表达式。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced.</source>
        <translation>
            <numerusform>已替换 %Ln 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>未替换任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>%Ln 行保持原样：已导入的行已锁定，任务中的行不能更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next cell that has it.</source>
        <translation>要查找的内容。按 Enter 前往下一个含有它的单元格。</translation>
    </message>
    <message>
        <source>Whether the text may be a part of the cell, has to be all of it, or describes it as a regular expression.</source>
        <translation>文字只需是单元格的一部分、须与整个单元格一致，还是按正则表达式匹配。</translation>
    </message>
    <message>
        <source>In all columns, in the one that the cursor is in, or in the selected cells.</source>
        <translation>在所有列中、光标所在列中，还是所选单元格中查找。</translation>
    </message>
    <message>
        <source>Capital and small letters count as different.</source>
        <translation>大写和小写字母视为不同。</translation>
    </message>
    <message>
        <source>What replaces the text that is found. Leave it empty to remove the text.</source>
        <translation>用来替换所找到文字的内容。留空则删除该文字。</translation>
    </message>
    <message>
        <source>Replaces the text in the current cell and goes to the next one.</source>
        <translation>替换当前单元格中的文字，并前往下一处。</translation>
    </message>
    <message>
        <source>Replaces the text in every cell where it is found. One Undo takes it back.</source>
        <translation>替换所有找到之处的文字。撤消一次即可恢复。</translation>
    </message>
    <message>
        <source>The next cell that has the text (F3)</source>
        <translation>下一个含有此文字的单元格 (F3)</translation>
    </message>
    <message>
        <source>The previous cell that has the text (Shift+F3)</source>
        <translation>上一个含有此文字的单元格 (Shift+F3)</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>ui::FixDialog</name>
    <message numerus="yes">
        <source>Remove the spaces around %1 cell(s) of %2</source>
        <translation>
            <numerusform>去掉 %2 中 %1 个单元格前后的空格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 cell(s) of %2 with the letters that the service uses</source>
        <translation>
            <numerusform>把 %2 中 %1 个单元格的大小写改为服务所用的写法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix AddSource_Type_ to %1 cell(s)</source>
        <translation>
            <numerusform>为 %1 个单元格加上前缀 AddSource_Type_</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 cell(s) of %2 to %3 bytes at a whole character</source>
        <translation>
            <numerusform>把 %2 中 %1 个单元格截短到 %3 字节，不截断字符</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: “%1” → “%2”</source>
        <translation>例如：“%1” → “%2”</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Looking for what can be put right…</source>
        <translation>正在查找可以修复的内容…</translation>
    </message>
    <message>
        <source>Fixes that apply</source>
        <translation>适用的修复</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>修复(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 duplicate(s)</source>
        <translation>
            <numerusform>删除 %1 个重复行</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: row %1, whose pair of accounts an earlier row has</source>
        <translation>例如：第 %1 行，其两个账号与前面某行相同</translation>
    </message>
    <message>
        <source>Nothing in %1 can be put right automatically.</source>
        <translation>%1中没有可以自动修复的内容。</translation>
    </message>
    <message>
        <source>What can be put right in %1. The ticked fixes are carried out together, and one Undo takes them back.</source>
        <translation>%1中可以修复的内容。勾选的各项一起执行，撤消一次即可全部恢复。</translation>
    </message>
    <message>
        <source>Each line is one kind of fix, with an example. Tick those that are to be carried out.</source>
        <translation>每一项是一种修复，并附示例。请勾选要执行的项。</translation>
    </message>
    <message>
        <source>Carries out what is ticked. One Undo takes it back.</source>
        <translation>执行勾选的各项。撤消一次即可恢复。</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>指南的各页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Choose a page to read it beside the list.</source>
        <translation>选择一页，即可在列表旁阅读。</translation>
    </message>
    <message>
        <source>The page that is chosen in the list.</source>
        <translation>列表中所选的页面。</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>Runs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>任务，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table, with what became of them.</source>
        <translation>把此任务的各行及其结果放入表格。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Removes this run from the history.</source>
        <translation>从历史中删除此任务。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The journal of this run cannot be read (%1). The run can only be deleted.</source>
        <translation>此任务的日志无法读取（%1），只能删除。</translation>
    </message>
    <message>
        <source>A run is still going on in this window. Runs can be opened when it has ended.</source>
        <translation>此窗口中有任务正在进行。任务结束后才能打开其他任务。</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取任务…</translation>
    </message>
    <message>
        <source>Delete a run?</source>
        <translation>要删除任务吗？</translation>
    </message>
    <message>
        <source>Delete the run of %1 from the history?</source>
        <translation>要从历史中删除 %1 的任务吗？</translation>
    </message>
    <message>
        <source>Delete a run that cannot be read?</source>
        <translation>要删除无法读取的任务吗？</translation>
    </message>
    <message>
        <source>Not all of its rows have an outcome (%1). Once deleted, the run can no longer be resumed. Friends that it imported stay.</source>
        <translation>并非所有行都有结果（%1）。删除后，就无法再继续此任务。已导入的好友保持不变。</translation>
    </message>
    <message>
        <source>Its rows and what became of them are removed from this computer. Friends that it imported stay.</source>
        <translation>它的各行及结果将从此电脑中删除。已导入的好友保持不变。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The run could not be deleted: its journal is in use, or its folder cannot be written.</source>
        <translation>无法删除任务：其日志正在使用，或文件夹无法写入。</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes every row of this run with what became of it to a file.</source>
        <translation>把此任务的每一行及其结果写入文件。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table and sends those that failed or are unknown again, as a run of their own. Unknown ones are looked up first.</source>
        <translation>把此任务的各行放入表格，并把失败或结果未知的行作为单独的任务再次发送。会先核实结果未知的行。</translation>
    </message>
    <message>
        <source>&amp;Retry %1</source>
        <translation>重试 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Save report of a run</source>
        <translation>保存任务报告</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Every run and what became of its rows. Press Enter to open the chosen one, Delete to delete it.</source>
        <translation>所有任务及其结果。按 Enter 打开所选任务，按 Delete 删除。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table and goes on with it: rows whose outcome is unknown are looked up first, then what is left is sent.</source>
        <translation>把此任务的各行放入表格并继续该任务：先核实结果未知的行，再发送剩下的行。</translation>
    </message>
    <message>
        <source>When you submit rows, the run is listed here with what became of them. From here you can open it, retry what failed, and save its report.</source>
        <translation>提交行之后，任务及其结果会列在这里。您可以在这里打开任务、重试失败的行并保存报告。</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Show &amp;problems</source>
        <translation>显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Replace the table</source>
        <translation>替换表格(&amp;R)</translation>
    </message>
    <message>
        <source>Hide &amp;problems</source>
        <translation>隐藏问题(&amp;P)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>表格 (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Custom tag</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>The tag&apos;s name, as it is set up for the app. What you type is put after %1.</source>
        <translation>应用中设置的字段名称。您输入的内容会接在 %1 之后。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>These are the first rows. Reading the rest of %1…</source>
        <translation>这是前面的若干行。正在读取 %1 的其余部分…</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 行就绪</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 行有问题</translation>
    </message>
    <message>
        <source>%1 of these already in the table</source>
        <translation>其中 %1 行已在表格中</translation>
    </message>
    <message>
        <source>%1 of these twice in the file</source>
        <translation>其中 %1 行在文件中重复</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>%1 行有警告</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>添加 %1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add rows</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>Ra&amp;w line</source>
        <translation>原始行(&amp;W)</translation>
    </message>
    <message>
        <source>The line of the chosen row as it stands in the file, with what cannot be seen.</source>
        <translation>所选行在文件中的原样，包括看不见的字符。</translation>
    </message>
    <message>
        <source>&amp;More files…</source>
        <translation>更多文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Further files for the same import. They can also be dropped here.</source>
        <translation>同一次导入的其他文件。也可以拖放到这里。</translation>
    </message>
    <message>
        <source>&amp;Other fields</source>
        <translation>其他字段(&amp;O)</translation>
    </message>
    <message>
        <source>Fields that are in no column of the file.</source>
        <translation>文件中没有对应列的字段。</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>导入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>跳过 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, line by line. Press a problem to go to its row.</source>
        <translation>逐行列出问题。点击某个问题即可前往其所在行。</translation>
    </message>
    <message>
        <source>Replaces the rows of the table with these. One Undo takes it back.</source>
        <translation>用这些行替换表格中现有的行。撤消一次即可恢复。</translation>
    </message>
    <message>
        <source>Puts these rows into the table. Nothing is sent yet, and one Undo takes it back.</source>
        <translation>把这些行加入表格。此时不发送任何内容，撤消一次即可恢复。</translation>
    </message>
    <message>
        <source>The cells of the column are sent as a custom field of the friend, under this tag.</source>
        <translation>此列的单元格将成为好友的自定义字段，以此名称为字段名称。</translation>
    </message>
    <message>
        <source>Remember for files like &amp;this</source>
        <translation>记住此类文件的设置(&amp;T)</translation>
    </message>
    <message>
        <source>The next file with the same header has its columns mapped as they are mapped here.</source>
        <translation>下次遇到标题行相同的文件时，各列会按此处的方式对应。</translation>
    </message>
</context>
<context>
    <name>ui::InterruptedBar</name>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table. Nothing is sent before you say so.</source>
        <translation>把此任务的各行放入表格。在您确认之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The run stays in the history of runs.</source>
        <translation>此任务保留在任务历史中。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Goes on where the run was cut off: rows whose outcome is unknown are looked up first, then what is left is sent.</source>
        <translation>从任务中断的地方继续：先核实结果未知的行，再发送剩下的行。</translation>
    </message>
    <message>
        <source>Not now: leave the run</source>
        <translation>暂不处理：保留任务</translation>
    </message>
</context>
<context>
    <name>ui::Invitation</name>
    <message>
        <source>No rows yet</source>
        <translation>还没有行</translation>
    </message>
    <message>
        <source>Each row adds a friend: From_Account gets To_Account as a friend. Drop a file anywhere in this window, or begin here.</source>
        <translation>每一行为一个账号添加一位好友：To_Account 成为 From_Account 的好友。把文件拖放到窗口任意位置，或从这里开始。</translation>
    </message>
    <message>
        <source>Import a CSV or Excel file</source>
        <translation>导入 CSV 或 Excel 文件</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message>
        <source>Type rows</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Try it with sample rows</source>
        <translation>用示例行试一试</translation>
    </message>
    <message>
        <source>Connect to your app</source>
        <translation>连接到您的应用</translation>
    </message>
    <message>
        <source>Shows the file before anything enters the table.</source>
        <translation>先预览文件，确认之前不会加入表格。</translation>
    </message>
    <message>
        <source>Pastes the cells that you copied in a spreadsheet.</source>
        <translation>粘贴您在电子表格中复制的单元格。</translation>
    </message>
    <message>
        <source>Adds an empty row and puts the cursor into its first cell.</source>
        <translation>添加一个空行，并从其第一个单元格开始输入。</translation>
    </message>
    <message>
        <source>Shows a small file that comes with the program. In the sandbox nothing reaches anybody.</source>
        <translation>打开程序自带的小文件。在沙盒中，任何操作都不会影响他人。</translation>
    </message>
    <message>
        <source>Sets up a connection in four questions and checks it.</source>
        <translation>通过四个问题引导您建立并检查连接。</translation>
    </message>
</context>
<context>
    <name>ui::KeepMenu</name>
    <message>
        <source>Until I delete &amp;runs</source>
        <translation>直到我手动删除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeptWhere</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>正在查找密钥环…</translation>
    </message>
    <message>
        <source>Choose how to keep the SDKAppID and the secret key before saving.</source>
        <translation>保存之前，请选择如何保存 SDKAppID 和密钥。</translation>
    </message>
    <message>
        <source>Unl&amp;ock…</source>
        <translation>解锁(&amp;O)…</translation>
    </message>
    <message>
        <source>Keep them for &amp;this session only</source>
        <translation>仅供本次使用(&amp;T)</translation>
    </message>
    <message>
        <source>They are held in memory until the program ends, and asked for again next time.</source>
        <translation>它们只保留在内存中，程序结束后即清除，下次需重新输入。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>Asks you for the password of the keychain.</source>
        <translation>要求您输入密钥环的密码。</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rows that are being sent cannot be changed: %1 has to wait until the run has ended.</source>
        <translation>正在发送的行不能更改：请等任务结束后再执行“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>%Ln 行保持原样：已导入的行已锁定，任务中的行不能更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Sends all rows that are ready through “%1”.</source>
        <translation>通过“%1”发送所有就绪的行。</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤消%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>表格 (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 from %2 put into the table.</source>
        <translation>已将 %2 中的 %1加入表格。</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>另存失败的行</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>另存报告</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation>%1已保存到 %2。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Add a column for a custom tag</source>
        <translation>添加自定义字段列</translation>
    </message>
    <message>
        <source>Name of the tag, as it was set up for your app:</source>
        <translation>字段名称，与应用中的设置一致：</translation>
    </message>
    <message>
        <source>The table already has this column.</source>
        <translation>表格中已有此列。</translation>
    </message>
    <message>
        <source>Submit to production?</source>
        <translation>要提交到生产环境吗？</translation>
    </message>
    <message>
        <source>Send %1 to “%2”?</source>
        <translation>要把 %1发送到“%2”吗？</translation>
    </message>
    <message>
        <source>This connection is marked as production: the friends are added for real.

%1.</source>
        <translation>此连接标记为生产环境：将真正建立好友关系。

%1。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>另存表格(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;failed rows as…</source>
        <translation>另存失败的行(&amp;F)…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>另存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>清除单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <translation>删除行(&amp;E)</translation>
    </message>
    <message>
        <source>Add a column for a custom &amp;tag…</source>
        <translation>添加自定义字段列(&amp;T)…</translation>
    </message>
    <message>
        <source>Unloc&amp;k imported rows</source>
        <translation>解锁已导入的行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Filter ro&amp;ws by text</source>
        <translation>按文字筛选行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Show rows: %1</source>
        <translation>显示行：%1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>窗口的下一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Previous p&amp;art of the window</source>
        <translation>窗口的上一部分(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>任务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Submit all ready rows</source>
        <translation>提交所有就绪的行(&amp;S)</translation>
    </message>
    <message>
        <source>Retry &amp;failed rows</source>
        <translation>重试失败的行(&amp;F)</translation>
    </message>
    <message>
        <source>Retry &amp;unknown rows</source>
        <translation>重试结果未知的行(&amp;U)</translation>
    </message>
    <message>
        <source>Retry s&amp;elected rows</source>
        <translation>重试选中的行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History of runs…</source>
        <translation>任务历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Friend Console</source>
        <translation>关于 Friend Console(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>About Friend Console</source>
        <translation>关于 Friend Console</translation>
    </message>
    <message>
        <source>Friend Console %1</source>
        <translation>Friend Console %1</translation>
    </message>
    <message>
        <source>Imports friends into a Tencent Cloud Chat app.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>把好友导入腾讯云即时通信应用。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Close the open dialog first, then change the language.</source>
        <translation>请先关闭打开的对话框，再更改语言。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Codes and what to do</source>
        <translation>错误码及处理办法(&amp;C)</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary of the run…</source>
        <translation>任务摘要(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>历史保留时间(&amp;K)</translation>
    </message>
    <message>
        <source>The table would have %1, but holds at most %2, so nothing was added. Work on the rows in several parts.</source>
        <translation>表格将有 %1，但最多容纳 %2 行：未添加任何内容。请分几次处理。</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear s&amp;orting</source>
        <translation>清除排序(&amp;O)</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>检查账号</translation>
    </message>
    <message>
        <source>Asks the service whether the accounts of all ready rows exist, before anything is sent.</source>
        <translation>在发送之前，向服务查询所有就绪行的账号是否存在。</translation>
    </message>
    <message>
        <source>Could not undo: %1. Some of its rows have been imported since and are locked. To remove them from the table, unlock and delete them.</source>
        <translation>无法撤消：%1。其中有些行此后已导入并锁定。要从表格中去掉它们，请解锁后删除。</translation>
    </message>
    <message>
        <source>Could not redo: %1. Some of its rows have been imported since and are locked. Unlock them to change them.</source>
        <translation>无法重做：%1。其中有些行此后已导入并锁定。要更改它们，请先解锁。</translation>
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
        <translation>要替换表格吗？</translation>
    </message>
    <message>
        <source>Close Friend Console?</source>
        <translation>要关闭 Friend Console 吗？</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>不保存并关闭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>上一个问题(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fixes…</source>
        <translation>修复(&amp;F)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve table</source>
        <translation>保存表格(&amp;V)</translation>
    </message>
    <message>
        <source>Set a f&amp;ield…</source>
        <translation>设置字段(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the cell in a &amp;window…</source>
        <translation>在窗口中编辑单元格(&amp;W)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>创建行副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>The table gets a column of this name, and what is typed into it goes to the service as this tag.</source>
        <translation>表格会增加一个以此命名的列，其中输入的内容将作为此自定义字段发送给服务。</translation>
    </message>
    <message>
        <source>Opens the list of what is wrong with the rows, by kind.</source>
        <translation>打开问题列表，其中按类型列出各行的问题。</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>前往下一个有问题的行。</translation>
    </message>
    <message>
        <source>Goes back to the previous row with a problem.</source>
        <translation>回到上一个有问题的行。</translation>
    </message>
    <message>
        <source>Offers what can be put right at once, and shows it before it is done.</source>
        <translation>提供可以立即修复的内容，并在执行前显示。</translation>
    </message>
    <message>
        <source>Shows a CSV or Excel file before anything enters the table.</source>
        <translation>先预览 CSV 或 Excel 文件，确认之前不会加入表格。</translation>
    </message>
    <message>
        <source>Saves all rows of the table to the file that they were saved to before.</source>
        <translation>把表格的所有行保存到上次保存的文件。</translation>
    </message>
    <message>
        <source>Saves all rows of the table to another file.</source>
        <translation>把表格的所有行保存到另一个文件。</translation>
    </message>
    <message>
        <source>Writes the rows that failed or are unknown to a file, to be corrected and imported again.</source>
        <translation>把失败或结果未知的行写入文件，以便更正后再次导入。</translation>
    </message>
    <message>
        <source>Writes every row that was sent, with what became of it, to a file.</source>
        <translation>把发送过的每一行及其结果写入文件。</translation>
    </message>
    <message>
        <source>Closes the window. If a run is going on, you are asked what to do with it.</source>
        <translation>关闭窗口。如有任务正在进行，会询问您如何处理。</translation>
    </message>
    <message>
        <source>Undoes the last change to the table.</source>
        <translation>撤消对表格的上一步操作。</translation>
    </message>
    <message>
        <source>Redoes the change that was undone last.</source>
        <translation>重做上一步撤消的操作。</translation>
    </message>
    <message>
        <source>Copies the selected cells and empties them.</source>
        <translation>复制所选单元格并清空它们。</translation>
    </message>
    <message>
        <source>Copies the selected cells, for this table or for a spreadsheet.</source>
        <translation>复制所选单元格，可粘贴到本表格或电子表格。</translation>
    </message>
    <message>
        <source>Puts what was copied here or in a spreadsheet into the table. Rows are added where they are needed.</source>
        <translation>把在此处或电子表格中复制的内容粘贴到表格。需要时会添加行。</translation>
    </message>
    <message>
        <source>Empties the selected cells.</source>
        <translation>清空所选单元格。</translation>
    </message>
    <message>
        <source>Fills the selected cells with what is in the topmost of them.</source>
        <translation>用最上方单元格的内容填充所选单元格。</translation>
    </message>
    <message>
        <source>Adds an empty row below the one that the cursor is in.</source>
        <translation>在光标所在行下方添加一个空行。</translation>
    </message>
    <message>
        <source>Writes one text into a field of all selected rows.</source>
        <translation>把同一文字写入所有所选行的某个字段。</translation>
    </message>
    <message>
        <source>Opens the cell in a window of its own, with a calendar for times and a list for friend lists.</source>
        <translation>在单独的窗口中编辑单元格：时间可用日历选择，好友分组以列表显示。</translation>
    </message>
    <message>
        <source>Adds a copy of each selected row.</source>
        <translation>为每个所选行添加一个副本。</translation>
    </message>
    <message>
        <source>Removes the selected rows from the table. Nothing is deleted at the service.</source>
        <translation>把所选行从表格中删除。服务端不会删除任何内容。</translation>
    </message>
    <message>
        <source>Adds a column for a tag that was set up for your app.</source>
        <translation>为您的应用中已设置的自定义字段添加一列。</translation>
    </message>
    <message>
        <source>Makes the imported ones of the selected rows editable, and ready to be sent again.</source>
        <translation>使所选的已导入行可以编辑，并可再次发送。</translation>
    </message>
    <message>
        <source>Looks for a text in the rows shown.</source>
        <translation>在显示的行中查找文字。</translation>
    </message>
    <message>
        <source>Replaces a text that is found with another.</source>
        <translation>把找到的文字替换为其他文字。</translation>
    </message>
    <message>
        <source>Goes to the next cell that has the text.</source>
        <translation>前往下一个含有此文字的单元格。</translation>
    </message>
    <message>
        <source>Goes back to the previous cell that has the text.</source>
        <translation>回到上一个含有此文字的单元格。</translation>
    </message>
    <message>
        <source>Goes to the field for the text to filter rows by.</source>
        <translation>前往筛选框：只显示含有其中文字的行。</translation>
    </message>
    <message>
        <source>Selects every cell of the rows shown.</source>
        <translation>选择所显示行的全部单元格。</translation>
    </message>
    <message>
        <source>Shows only the rows of this kind. All of them come back with “Show rows: All”.</source>
        <translation>只显示这一类的行。“显示行：全部”可恢复显示所有行。</translation>
    </message>
    <message>
        <source>Puts the rows back into the order of the table.</source>
        <translation>把行恢复为表格的原有顺序。</translation>
    </message>
    <message>
        <source>Which columns are shown, and how.</source>
        <translation>显示哪些列以及如何显示。</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>窗口使用浅色还是深色。</translation>
    </message>
    <message>
        <source>The language of the window. It changes at once.</source>
        <translation>窗口的语言，立即生效。</translation>
    </message>
    <message>
        <source>Moves the keyboard on to the next part: from the connection to the filters, the table and what is below it.</source>
        <translation>把键盘焦点移到下一部分：从连接依次到筛选、表格及其下方。</translation>
    </message>
    <message>
        <source>Moves the keyboard back to the previous part.</source>
        <translation>把键盘焦点移回上一部分。</translation>
    </message>
    <message>
        <source>Sends all rows that are ready through the connection that is chosen.</source>
        <translation>通过所选的连接发送所有就绪的行。</translation>
    </message>
    <message>
        <source>Sends all failed rows again.</source>
        <translation>再次发送所有失败的行。</translation>
    </message>
    <message>
        <source>Asks the service which of the unknown rows are there, and sends those that are not.</source>
        <translation>向服务核实结果未知的行中哪些已存在，并发送不存在的行。</translation>
    </message>
    <message>
        <source>Sends the failed and unknown ones of the selected rows again.</source>
        <translation>再次发送所选行中失败或结果未知的行。</translation>
    </message>
    <message>
        <source>Sends nothing more until you resume. Calls that are on their way come back first.</source>
        <translation>在您继续之前不再发送。会先等已发出的调用返回。</translation>
    </message>
    <message>
        <source>Goes on with the run that is paused.</source>
        <translation>继续已暂停的任务。</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>结束任务。未发送的行保持未发送。</translation>
    </message>
    <message>
        <source>Shows in figures and charts what became of the rows of the last run.</source>
        <translation>以数字和图表显示上次任务的结果。</translation>
    </message>
    <message>
        <source>Shows all runs, to open one, to retry its failures or to save its report.</source>
        <translation>显示所有任务，可打开任务、重试失败的行或保存报告。</translation>
    </message>
    <message>
        <source>How long runs stay in the history.</source>
        <translation>任务在历史中保留多久。</translation>
    </message>
    <message>
        <source>Explains page by page, with pictures, how to work with Friend Console.</source>
        <translation>逐页图文介绍如何使用 Friend Console。</translation>
    </message>
    <message>
        <source>Lists the codes of the service, with what they mean and what to do.</source>
        <translation>列出服务的错误码、含义和处理办法。</translation>
    </message>
    <message>
        <source>Choose this, then press anything in the window to learn what it is for.</source>
        <translation>选择此项后，点击窗口中的任意位置，即可了解其用途。</translation>
    </message>
    <message>
        <source>Shows which version this is, and its licence.</source>
        <translation>显示版本和许可证。</translation>
    </message>
    <message>
        <source>The folder for settings cannot be written: what you choose lasts until you close Friend Console.</source>
        <translation>无法写入设置文件夹：您的选择在关闭 Friend Console 之前有效。</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>不留痕迹</translation>
    </message>
    <message>
        <source>Runs through this connection leave no record when they have ended. Press to change this in the settings of runs.</source>
        <translation>通过此连接的任务结束后不保留任何记录。点击可在任务设置中更改。</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected rows is ready, failed or unknown. An imported row can be sent again after “Unlock imported rows”.</source>
        <translation>没有可发送的行：选中的行都不是就绪、失败或结果未知。已导入的行要先用“解锁已导入的行”解锁，才能再次发送。</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>撤消历史</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>%1 fixed.</source>
        <translation>已修复 %1。</translation>
    </message>
    <message>
        <source>&amp;Replace the table</source>
        <translation>替换表格(&amp;R)</translation>
    </message>
    <message>
        <source>Undo brings these rows back.</source>
        <translation>撤消即可恢复这些行。</translation>
    </message>
    <message>
        <source>Check unkno&amp;wn rows</source>
        <translation>核实结果未知的行(&amp;W)</translation>
    </message>
    <message>
        <source>Asks the service which of the unknown rows are there.</source>
        <translation>向服务核实结果未知的行中哪些已存在。</translation>
    </message>
</context>
<context>
    <name>ui::MappingHeader</name>
    <message>
        <source>— ignore —</source>
        <translation>— 忽略 —</translation>
    </message>
    <message>
        <source>This column is not imported.</source>
        <translation>不导入此列。</translation>
    </message>
    <message>
        <source>Custom tag…</source>
        <translation>自定义字段…</translation>
    </message>
    <message>
        <source>This column is sent as a custom field of the friend, under a tag that you name.</source>
        <translation>此列将成为好友的自定义字段，字段名称由您指定。</translation>
    </message>
    <message>
        <source>Where the columns go</source>
        <translation>各列对应的字段</translation>
    </message>
    <message>
        <source>Column %1, %2, goes to</source>
        <comment>number and name of a column of the file; a field is chosen</comment>
        <translation>第 %1 列（%2）对应的字段</translation>
    </message>
</context>
<context>
    <name>ui::MissingFields</name>
    <message>
        <source>Not in the file:</source>
        <translation>文件中没有：</translation>
    </message>
    <message>
        <source>(for every row)</source>
        <translation>（用于每一行）</translation>
    </message>
    <message>
        <source>No column of the file is To_Account, the friend to add. Choose it above the column that holds it.</source>
        <translation>文件中没有 To_Account（要添加的好友）列。请在对应列的表头选择它。</translation>
    </message>
    <message>
        <source>No column of the file is From_Account, the user who gets the friends. Fill it in here, or choose it above a column.</source>
        <translation>文件中没有 From_Account（为其添加好友的账号）列。请在此填写，或在对应列的上方选择它。</translation>
    </message>
    <message>
        <source>Drag onto a column, or press to fill in:</source>
        <translation>拖到某列上，或点击填写：</translation>
    </message>
</context>
<context>
    <name>ui::OffersPane</name>
    <message>
        <source>Order of day and month</source>
        <translation>日和月的顺序</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>Meaning of whole numbers</source>
        <translation>整数的含义</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 时间戳</translation>
    </message>
    <message>
        <source>days, as Excel counts them</source>
        <translation>天数（Excel 日期序号）</translation>
    </message>
    <message>
        <source>days since 1904</source>
        <translation>天数（从 1904 年起算）</translation>
    </message>
    <message>
        <source>Columns mapped as last time for this header.</source>
        <translation>已按上次遇到此标题行时的方式对应各列。</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>清除(&amp;G)</translation>
    </message>
    <message>
        <source>Forget the mapping for this header</source>
        <translation>清除为此标题行记住的对应方式</translation>
    </message>
    <message>
        <source>Which rows of a repeated pair to keep</source>
        <translation>两个账号都重复的行保留哪些</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>keep the first</source>
        <translation>保留第一行</translation>
    </message>
    <message>
        <source>keep the last</source>
        <translation>保留最后一行</translation>
    </message>
    <message>
        <source>The first: a row that is already in the table or comes first stays, and later ones are left out. The last: earlier rows are left out, and rows of the table are replaced unless they are locked. All: every row comes into the table, and those that repeat are not sent.</source>
        <translation>第一行：保留表格中已有的或最先出现的行，跳过后面的。最后一行：跳过前面的行，表格中的行也会被替换，除非已锁定。全部：都加入表格，重复的行不发送。</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>The zone of times that name none.</source>
        <translation>未注明时区的日期按此时区计算。</translation>
    </message>
    <message>
        <source>%1 — this computer</source>
        <translation>%1（此电脑）</translation>
    </message>
    <message numerus="yes">
        <source>Remove the spaces around %Ln value(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>去掉 %Ln 个值前后的空格（“%1” → “%2”）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct the case of %Ln AddSource keyword(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>更正 %Ln 个 AddSource 关键字的大小写（“%1” → “%2”）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix to %Ln value(s) of AddSource (“%1” → “%2”)</source>
        <translation>
            <numerusform>为 %Ln 个 AddSource 值加上前缀（“%1” → “%2”）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln text(s) to what fits, at a whole character (%1: %2 → %3)</source>
        <translation>
            <numerusform>把 %Ln 处文字截短到允许的长度，不截断字符（%1：%2 → %3）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that the table has already.</source>
        <translation>
            <numerusform>%Ln 行的两个账号与表格中已有的行相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair that another row of the files has too.</source>
        <translation>
            <numerusform>%Ln 行的两个账号与文件中的其他行相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is %3 (%4), Unix %5.</source>
        <translation>%1：“%2”是 %3（%4），Unix %5。</translation>
    </message>
    <message>
        <source>%1: what “%2” means is not decided yet.</source>
        <translation>%1：“%2”尚未确定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>%Ln 个时间落在此时区因调整时钟而跳过或重复的一小时内；为确保准确，请注明与 UTC 的时差，例如 +08:00。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the order of day and month as you chose it.</source>
        <translation>%1：日和月的顺序以您的选择为准。</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %Ln date(s) the day and the month cannot be told apart. Until you choose, they are problems.</source>
        <translation>
            <numerusform>%1：有 %Ln 个日期无法区分日和月。在您选择之前，它们算作问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of five digits: Unix seconds would be in January 1970, a spreadsheet would mean days.</source>
        <translation>
            <numerusform>%Ln 个五位数：若为 Unix 时间戳则在 1970 年 1 月，若来自电子表格则为天数。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Done to the rows as they are put into the table. The file stays as it is.</source>
        <translation>在行加入表格时执行。文件保持不变。</translation>
    </message>
    <message>
        <source>What comes first in dates like 3/4/2024.</source>
        <translation>在 3/4/2024 这样的日期中，哪个在前。</translation>
    </message>
    <message>
        <source>How whole numbers in the columns of times are to be read.</source>
        <translation>时间列中的整数应如何解读。</translation>
    </message>
    <message>
        <source>The columns are matched with the fields anew, by their names and by what is in them.</source>
        <translation>按列名和内容重新对应列与字段。</translation>
    </message>
    <message>
        <source>guess from the column</source>
        <translation>按列的内容判断</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>任务进度</translation>
    </message>
</context>
<context>
    <name>ui::PaceChart</name>
    <message>
        <source>Rows over time</source>
        <translation>各时段的行数</translation>
    </message>
</context>
<context>
    <name>ui::PrecheckDialog</name>
    <message>
        <source>“%1”</source>
        <comment>name of an account</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of accounts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of accounts, how many others</comment>
        <translation>%1及另外 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) not found in this app: %1.</source>
        <translation>
            <numerusform>此应用中找不到 %Ln 个账号：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with them would fail, so they are marked as problems in the table and are not sent. Create the accounts in the app first and check again, or correct the rows.</source>
        <translation>用到这些账号的行会失败，因此已在表格中标为问题，不会发送。请先在应用中创建这些账号再检查，或更正这些行。</translation>
    </message>
    <message>
        <source>“%1” has %2. One user can have %3 friends at most, so at least %4 of them would fail.</source>
        <translation>“%1”有 %2。一个用户最多可有 %3 个好友，因此至少 %4 行会失败。</translation>
    </message>
    <message>
        <source>Check before submitting</source>
        <translation>提交前检查</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>The service is asked which accounts exist. No rows are sent, and nothing is changed there.</source>
        <translation>向服务查询哪些账号存在。不会发送任何行，也不会更改任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking up the accounts…</source>
        <translation>正在查询账号…</translation>
    </message>
    <message>
        <source>%1 of %2 looked up…</source>
        <translation>已查询 %1 / %2…</translation>
    </message>
    <message>
        <source>The accounts could not be checked.</source>
        <translation>无法检查账号。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not all accounts could be checked.</source>
        <translation>未能检查所有账号。</translation>
    </message>
    <message>
        <source>All %1 can be sent.</source>
        <translation>全部 %1都可以发送。</translation>
    </message>
    <message>
        <source>%1 of %2 can be sent.</source>
        <translation>%2中有 %1 行可以发送。</translation>
    </message>
    <message>
        <source>%1 of %2 were looked up.</source>
        <translation>%2中已查询 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other account(s) have more rows than one user can have friends.</source>
        <translation>
            <numerusform>另有 %Ln 个账号的行数超过一个用户可有的好友数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting takes: %1.</source>
        <translation>提交计划：%1。</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>显示这 %1</translation>
    </message>
    <message>
        <source>Submit the other %1</source>
        <translation>提交其余 %1 行</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Closes this window and goes to the first of these rows.</source>
        <translation>关闭此窗口，并前往其中的第一行。</translation>
    </message>
    <message>
        <source>Closes this window and sends the rows that can be sent.</source>
        <translation>关闭此窗口，并发送可以发送的行。</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>Column %1 of the file: %2</source>
        <translation>文件的第 %1 列：%2</translation>
    </message>
    <message>
        <source>%1, not imported</source>
        <translation>%1，不导入</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>文件中：“%1”</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPage</name>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>选择其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>There are more; these are the first %1 of each kind.</source>
        <translation>还有更多；这里是每类的前 %1 个。</translation>
    </message>
    <message>
        <source>The rows as they would come into the table. The list above each column says which field it is.</source>
        <translation>行加入表格后的样子。每列上方的列表表示对应的字段。</translation>
    </message>
    <message>
        <source>Reads another file instead of this one.</source>
        <translation>改用另一个文件。</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong in the file, and where. Choose a problem to go to its row.</source>
        <translation>文件中有哪些问题，以及问题在何处。选择某个问题即可前往其所在行。</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>This pair of accounts is in the table already, in row %1.</source>
        <translation>这对账号已在表格的第 %1 行。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 already.</source>
        <translation>这对账号已在第 %1 行出现。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>This pair of accounts is in the table already, in row %1; this row is left out.</source>
        <translation>这对账号已在表格的第 %1 行；此行跳过。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 too; this row is left out.</source>
        <translation>这对账号在第 %1 行也有；此行跳过。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 of %2 too; this row is left out.</source>
        <translation>这对账号在 %2 的第 %1 行也有；此行跳过。</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 of %2 already.</source>
        <translation>这对账号已在 %2 的第 %1 行出现。</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>关闭问题列表</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>问题的类型</translation>
    </message>
    <message>
        <source>Nothing is wrong with the rows.</source>
        <translation>各行没有问题。</translation>
    </message>
    <message>
        <source>Prev&amp;ious</source>
        <translation>上一个(&amp;I)</translation>
    </message>
    <message>
        <source>The previous row with this problem (Shift+F8)</source>
        <translation>上一个有此问题的行 (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>The next row with this problem (F8)</source>
        <translation>下一个有此问题的行 (F8)</translation>
    </message>
    <message>
        <source>Fi&amp;xes…</source>
        <translation>修复(&amp;X)…</translation>
    </message>
    <message>
        <source>What can be put right at once, shown before it is done</source>
        <translation>可以立即修复的内容，执行前先显示</translation>
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
        <translation>显示的行都没有问题。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Closes the problems (Esc)</source>
        <translation>关闭问题列表 (Esc)</translation>
    </message>
    <message>
        <source>What is wrong with the rows, by kind. Choose a kind to go to its rows one after the other.</source>
        <translation>按类型列出各行的问题。选择一种即可逐一前往有此问题的行。</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
</context>
<context>
    <name>ui::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>代理服务器密码</translation>
    </message>
    <message>
        <source>The way to the service goes through the proxy %1, which wants a name and a password. The run waits; nothing was sent.</source>
        <translation>连接服务时要经过代理服务器 %1，它要求用户名和密码。任务正在等待；未发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept this name and password. The run waits; nothing was sent.</source>
        <translation>代理服务器 %1 不接受此用户名和密码。任务正在等待；未发送任何内容。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remember (there is no keychain to keep it in)</source>
        <translation>记住（没有可用来保存的密钥环）</translation>
    </message>
    <message>
        <source>&amp;Keep it in %1</source>
        <translation>保存到“%1”(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>用户名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>The proxy calls itself “%1”.</source>
        <translation>该代理服务器自称“%1”。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>The name by which the proxy knows you. Whoever looks after your network can tell you.</source>
        <translation>您在该代理服务器上的用户名，可向网络管理员询问。</translation>
    </message>
    <message>
        <source>Is sent to the proxy and nowhere else.</source>
        <translation>只发送给代理服务器，不发往别处。</translation>
    </message>
    <message>
        <source>So that you are not asked again. It is never written to a file.</source>
        <translation>这样就不会再次询问。密码绝不写入文件。</translation>
    </message>
    <message>
        <source>Tries this name and password; the run goes on when the proxy accepts them.</source>
        <translation>用此用户名和密码尝试；代理服务器接受后，任务继续。</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>结束任务。未发送的行保持未发送。</translation>
    </message>
</context>
<context>
    <name>ui::ProxyPassword</name>
    <message>
        <source>the keychain</source>
        <translation>密钥环</translation>
    </message>
</context>
<context>
    <name>ui::RawLine</name>
    <message>
        <source>The line as it stands in the file</source>
        <translation>文件中的原始行</translation>
    </message>
    <message>
        <source>Choose a row to see its line as it stands in the file.</source>
        <translation>选择一行，查看它在文件中的原样。</translation>
    </message>
    <message>
        <source>Line %1 as it stands in the file; what cannot be seen is shown by signs.</source>
        <translation>文件第 %1 行的原样；看不见的字符以符号表示。</translation>
    </message>
    <message>
        <source>Signs stand for what cannot be seen: tabs, line ends, bytes that mean nothing.</source>
        <translation>以符号表示看不见的内容：制表符、行尾、无意义的字节。</translation>
    </message>
</context>
<context>
    <name>ui::RecentFilesMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近打开的文件(&amp;C)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>The files that were imported last. Choose one to see it in the import preview again.</source>
        <translation>最近导入的文件。选择一个即可再次在导入预览中查看。</translation>
    </message>
    <message>
        <source>Forgets which files were imported. The files themselves stay.</source>
        <translation>清除导入过哪些文件的记录。文件本身保留。</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryBar</name>
    <message>
        <source>Restore the rows</source>
        <translation>恢复这些行</translation>
    </message>
    <message>
        <source>Puts them into the table. Nothing is sent before you say so.</source>
        <translation>把它们放入表格。在您确认之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>They are offered again at the next start.</source>
        <translation>下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>%1 restored.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>What was kept of an earlier window cannot be read. The file is left as %1.</source>
        <translation>上次窗口中保留的内容无法读取，其文件保留为 %1。</translation>
    </message>
    <message>
        <source>The table cannot be kept for a restart (%1). Save it to a file.</source>
        <translation>无法保留表格以备重新启动后恢复（%1）。请把表格保存到文件。</translation>
    </message>
    <message>
        <source>Discard the rows?</source>
        <translation>要丢弃这些行吗？</translation>
    </message>
    <message>
        <source>Discard the rows that were kept?</source>
        <translation>要丢弃保留的行吗？</translation>
    </message>
    <message>
        <source>They are in no other file, and this cannot be undone.</source>
        <translation>它们不在其他任何文件中，丢弃后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Asks you first, then deletes what was kept.</source>
        <translation>经确认后删除所保留的内容。</translation>
    </message>
    <message>
        <source>Friend Console ended without being closed. It kept %1 that no file has, as of %2.</source>
        <translation>Friend Console 上次未正常关闭。它保留了尚未存入任何文件的 %1，截至 %2。</translation>
    </message>
    <message>
        <source>Friend Console ended without being closed. It kept %1 of “%3” with changes that no file has, as of %2.</source>
        <translation>Friend Console 上次未正常关闭。它保留了“%3”的 %1，其中的更改尚未存入任何文件，截至 %2。</translation>
    </message>
    <message>
        <source>Not now: leave the rows</source>
        <translation>暂不处理：保留这些行</translation>
    </message>
</context>
<context>
    <name>ui::RequestDialog</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>The request&apos;s JSON</source>
        <translation>请求的 JSON</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>复制 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copies the JSON exactly as it would be sent.</source>
        <translation>复制 JSON，与将要发送的完全一致。</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>复制为 curl(&amp;C)</translation>
    </message>
    <message>
        <source>Copies a command for a terminal. SDKAppID and UserSig are left out: $SDKAPPID and $USERSIG stand for them.</source>
        <translation>复制可在终端中运行的命令。其中不含 SDKAppID 和 UserSig，以 $SDKAPPID 和 $USERSIG 代替。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The JSON is in the clipboard.</source>
        <translation>JSON 已在剪贴板中。</translation>
    </message>
    <message>
        <source>The command is in the clipboard, without SDKAppID and UserSig.</source>
        <translation>命令已在剪贴板中，不含 SDKAppID 和 UserSig。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>请求的编号</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>With the c&amp;urrent row</source>
        <translation>含当前行的请求(&amp;U)</translation>
    </message>
    <message>
        <source>Find in this request</source>
        <translation>在此请求中查找</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Making the requests…</source>
        <translation>正在生成请求…</translation>
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
        <translation>会先核实结果未知的行；只有服务中没有的才再次发送。</translation>
    </message>
    <message>
        <source>Reached the start; the search went on from the end.</source>
        <translation>已到开头，从末尾继续查找。</translation>
    </message>
    <message>
        <source>Reached the end; the search went on from the start.</source>
        <translation>已到末尾，从开头继续查找。</translation>
    </message>
    <message>
        <source>This request does not contain it.</source>
        <translation>此请求中没有。</translation>
    </message>
    <message>
        <source>Shows the request that row %1 is in.</source>
        <translation>显示第 %1 行所在的请求。</translation>
    </message>
    <message>
        <source>The current row is not among these rows.</source>
        <translation>当前行不在这些行中。</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>未选择行。</translation>
    </message>
    <message>
        <source>What would be sent, laid out so that it can be read. It contains no secrets.</source>
        <translation>将要发送的内容，分行显示以便阅读，不含机密信息。</translation>
    </message>
    <message>
        <source>For which rows the requests are made.</source>
        <translation>为哪些行生成请求。</translation>
    </message>
    <message>
        <source>Which of the requests is shown.</source>
        <translation>显示第几个请求。</translation>
    </message>
    <message>
        <source>Shows the request with the row that the cursor of the table is in.</source>
        <translation>显示包含表格光标所在行的请求。</translation>
    </message>
    <message>
        <source>Enter goes to the next place with this text.</source>
        <translation>按 Enter 前往下一处含有此文字的地方。</translation>
    </message>
    <message>
        <source>The next place with this text</source>
        <translation>下一处含有此文字的地方</translation>
    </message>
    <message>
        <source>The previous place with this text</source>
        <translation>上一处含有此文字的地方</translation>
    </message>
</context>
<context>
    <name>ui::RowDetailsDialog</name>
    <message>
        <source>Code: %1</source>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>The service&apos;s own words: %1</source>
        <translation>服务返回的原文：%1</translation>
    </message>
    <message>
        <source>HTTP status of the last answer: %1</source>
        <translation>最后一次应答的 HTTP 状态：%1</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %1 call(s).</source>
        <translation>
            <numerusform>通过 %1 次调用发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request that sends this row alone:</source>
        <translation>单独发送此行的请求：</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Everything that is known about the row.</source>
        <translation>有关此行的全部信息。</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>复制全部文字。</translation>
    </message>
    <message>
        <source>The calls that carried this row:</source>
        <translation>发送过此行的调用：</translation>
    </message>
</context>
<context>
    <name>ui::RowHeader</name>
    <message>
        <source>Imported: locked against accidental edits. “Unlock imported rows” in the Edit menu makes it editable.</source>
        <translation>已导入：已锁定以防误改。“编辑”菜单中的“解锁已导入的行”可使其能够编辑。</translation>
    </message>
    <message>
        <source>In the run, waiting to be sent: it cannot be changed until the run has ended.</source>
        <translation>在任务中等待发送：任务结束前不能更改。</translation>
    </message>
    <message>
        <source>Being sent right now: it cannot be changed until the run has ended.</source>
        <translation>正在发送：任务结束前不能更改。</translation>
    </message>
</context>
<context>
    <name>ui::RowWords</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>From line %1 of %2.</source>
        <translation>来自 %2 的第 %1 行。</translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <translation>重试失败的 %1 行</translation>
    </message>
    <message>
        <source>Retry %1 unknown</source>
        <translation>重试结果未知的 %1 行</translation>
    </message>
    <message>
        <source>Asks the service which of them are there. Nothing is sent.</source>
        <translation>向服务核实其中哪些已存在。不发送任何内容。</translation>
    </message>
    <message>
        <source>Asks the service which of them are there, and sends those that are not.</source>
        <translation>向服务核实其中哪些已存在，并发送不存在的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking up unknown rows · %1</source>
        <translation>正在核实结果未知的行 · %1</translation>
    </message>
    <message>
        <source>Check %1 unknown now</source>
        <translation>立即核实结果未知的 %1 行</translation>
    </message>
    <message>
        <source>Sends nothing more until you resume. Calls that are on their way come back first.</source>
        <translation>在您继续之前不再发送。会先等已发出的调用返回。</translation>
    </message>
    <message>
        <source>Goes on with the run.</source>
        <translation>继续任务。</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>结束任务。未发送的行保持未发送。</translation>
    </message>
    <message>
        <source>Writes every row that was sent, with what became of it, to a file.</source>
        <translation>把发送过的每一行及其结果写入文件。</translation>
    </message>
    <message>
        <source>Sends all failed rows again.</source>
        <translation>再次发送所有失败的行。</translation>
    </message>
    <message>
        <source>Hides this line. What became of the rows stays in the table and in the history.</source>
        <translation>隐藏此栏。各行的结果仍保留在表格和历史中。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Asks the service which of them are there. This run then sends those that are not.</source>
        <translation>向服务核实其中哪些已存在，不存在的由本次任务发送。</translation>
    </message>
</context>
<context>
    <name>ui::RunHistory</name>
    <message>
        <source>A run is still going on in this window. Another one can be opened when it has ended.</source>
        <translation>此窗口中有任务正在进行。任务结束后才能打开其他任务。</translation>
    </message>
    <message>
        <source>Replace the table?</source>
        <translation>要替换表格吗？</translation>
    </message>
    <message>
        <source>Replace the table with the run of %1?</source>
        <translation>要用 %1 的任务替换表格吗？</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s) now. Undo brings them back.</source>
        <translation>
            <numerusform>表格现有 %Ln 行。撤消即可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>替换表格</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>正在打开任务…</translation>
    </message>
    <message>
        <source>A run has begun in this window. Another one can be opened when it has ended.</source>
        <translation>此窗口中已有任务开始。任务结束后才能打开其他任务。</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>Run of %1: %2.</source>
        <translation>%1 的任务：%2。</translation>
    </message>
    <message>
        <source>It went through “%1”, which is not among the connections; rows would now go through “%2”.</source>
        <translation>该任务曾通过“%1”发送，但此连接已不存在；现在各行会通过“%2”发送。</translation>
    </message>
    <message>
        <source>The run was not opened</source>
        <translation>任务未打开</translation>
    </message>
    <message>
        <source>%1, run of %2</source>
        <comment>name of a file, a time</comment>
        <translation>%1，%2 的任务</translation>
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
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1, retry of %2</source>
        <comment>state of a run, time of another run</comment>
        <translation>%1，重试 %2 的任务</translation>
    </message>
</context>
<context>
    <name>ui::RunSettingsDialog</name>
    <message>
        <source>Settings of runs</source>
        <translation>任务设置</translation>
    </message>
    <message>
        <source>For runs through “%1”, from the next one on:</source>
        <translation>适用于通过“%1”发送的任务，从下一个任务起生效：</translation>
    </message>
    <message>
        <source>&amp;Share of the app&apos;s limit:</source>
        <translation>占应用上限的比例(&amp;S)：</translation>
    </message>
    <message>
        <source>The service takes 200 calls a second from an app, whoever makes them. Leave a part of that to the app itself while its users are busy; the run takes longer then.</source>
        <translation>服务每秒最多接受每个应用 200 次调用，不论由谁发出。应用的用户活跃时，请给应用本身留出一部分；任务用时会相应变长。</translation>
    </message>
    <message>
        <source>Most rows in one call</source>
        <translation>每次调用的最多行数</translation>
    </message>
    <message>
        <source>&amp;Most rows in one call:</source>
        <translation>每次调用的最多行数(&amp;M)：</translation>
    </message>
    <message>
        <source>1,000 is the most, and the fastest. With a smaller number, fewer rows are in doubt when the network fails in the middle of a call.</source>
        <translation>最多 1,000 行，此时也最快。行数少一些，调用中途网络出错时，结果未知的行也会少一些。</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>每行的尝试次数</translation>
    </message>
    <message>
        <source>&amp;Attempts for each row:</source>
        <translation>每行的尝试次数(&amp;A)：</translation>
    </message>
    <message>
        <source>When the service is busy or the network fails, a row is sent again after a growing wait, up to this many attempts. Rows that the service refuses are not repeated.</source>
        <translation>服务繁忙或网络出错时，会等待一段时间后再次发送该行，等待时间逐次加长，最多尝试这么多次。被服务拒绝的行不会重复发送。</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>Sets everything back to what it was when the program was new.</source>
        <translation>全部恢复为程序最初的设置。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Share of the app&apos;s limit, slider</source>
        <translation>占应用上限的比例，滑块</translation>
    </message>
    <message>
        <source>Share of the app&apos;s limit, in per cent</source>
        <translation>占应用上限的比例，百分比</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln call(s) a second</source>
        <translation>
            <numerusform>每秒最多 %Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves this for the connection that is named above.</source>
        <translation>为上方所示的连接保存这些设置。</translation>
    </message>
    <message>
        <source>How much of the app&apos;s limit the run may use.</source>
        <translation>任务可占用应用调用上限的多少。</translation>
    </message>
    <message>
        <source>&amp;Leave no trace of runs</source>
        <translation>任务不留痕迹(&amp;L)</translation>
    </message>
    <message>
        <source>When a run has ended, no record of it stays on this computer: it is not in the history, has no summary, and cannot be resumed. If the program or the computer ends in the middle, nothing tells which rows were sent. What became of the rows is in the table until you close it. Rows that you typed or changed are still kept for you on the disk until you save or close the table, and recent files are still listed.</source>
        <translation>任务结束后，此电脑上不保留它的任何记录：历史中没有它，没有摘要，也无法继续。如果程序或电脑中途停止运行，就无从得知哪些行已经发送。各行的结果保留在表格中，直到您关闭表格。您输入或更改的行仍会为您保留在磁盘上，直到您保存或关闭表格；最近打开的文件仍会列出。</translation>
    </message>
</context>
<context>
    <name>ui::RunSummaryDialog</name>
    <message>
        <source>Summary of the run</source>
        <translation>任务摘要</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>正在读取任务…</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>保存摘要(&amp;S)…</translation>
    </message>
    <message>
        <source>Why rows were not imported</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Accounts with the most rows not imported</source>
        <translation>未导入行最多的账号</translation>
    </message>
    <message>
        <source>Press a bar to see its rows in the table.</source>
        <translation>点击条形，可在表格中查看相应的行。</translation>
    </message>
    <message>
        <source>Rows over time</source>
        <translation>各时段的行数</translation>
    </message>
    <message>
        <source>Every row that was sent was imported.</source>
        <translation>发送的每一行都已导入。</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>摘要 %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>The summary was not saved: %1. Choose another folder and try again.</source>
        <translation>摘要未保存：%1。请选择其他文件夹再试。</translation>
    </message>
    <message>
        <source>Writes these figures and charts to a PDF or a web page, for handing over.</source>
        <translation>把这些数字和图表写入 PDF 或网页，便于转交。</translation>
    </message>
</context>
<context>
    <name>ui::RunTools</name>
    <message>
        <source>&amp;Check before submitting</source>
        <translation>提交前检查(&amp;C)</translation>
    </message>
    <message>
        <source>Forget &amp;missing accounts</source>
        <translation>清除“账号不存在”标记(&amp;M)</translation>
    </message>
    <message>
        <source>Show re&amp;quests…</source>
        <translation>显示请求(&amp;Q)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs of runs…</source>
        <translation>任务设置(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) no longer marked as having missing accounts; they can be sent.</source>
        <translation>
            <numerusform>%Ln 行不再标为账号不存在，可以发送了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready rows (%1)</source>
        <translation>就绪的行（%1）</translation>
    </message>
    <message>
        <source>Failed rows (%1)</source>
        <translation>失败的行（%1）</translation>
    </message>
    <message>
        <source>Unknown rows (%1)</source>
        <translation>结果未知的行（%1）</translation>
    </message>
    <message>
        <source>Settings of runs saved.</source>
        <translation>任务设置已保存。</translation>
    </message>
    <message>
        <source>Settings of runs saved. They count from the next run on.</source>
        <translation>任务设置已保存，从下一个任务起生效。</translation>
    </message>
    <message>
        <source>Asks the service whether the accounts of all ready rows exist, before anything is sent.</source>
        <translation>在发送之前，向服务查询所有就绪行的账号是否存在。</translation>
    </message>
    <message>
        <source>Rows that were marked because one of their accounts does not exist can be sent again.</source>
        <translation>因账号不存在而被标记的行，可再次发送。</translation>
    </message>
    <message>
        <source>Shows call by call what would be sent. Nothing is sent.</source>
        <translation>逐次显示将要发送的调用。不会发送任何内容。</translation>
    </message>
    <message>
        <source>How fast rows are sent through this connection, how many in one call, and how often they are tried.</source>
        <translation>通过此连接发送行的速度、每次调用的行数以及尝试次数。</translation>
    </message>
    <message>
        <source>The settings cannot be written to the disk. They count until you close Friend Console.</source>
        <translation>无法将设置写入磁盘。设置在您关闭 Friend Console 之前有效。</translation>
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
        <translation>设置字段</translation>
    </message>
    <message>
        <source>Only where the cell is &amp;empty</source>
        <translation>仅用于空单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>字段(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>文字(&amp;T)：</translation>
    </message>
    <message>
        <source>Row %1: %2 → %3</source>
        <translation>第 %1 行：%2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 change:</source>
        <translation>%2中有 %1 行将更改：</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>number of rows</comment>
        <translation>… 另有 %1 行</translation>
    </message>
    <message>
        <source>&amp;Set %1</source>
        <translation>设置 %1(&amp;S)</translation>
    </message>
    <message>
        <source>The field that is set in the selected rows.</source>
        <translation>要在所选行中设置的字段。</translation>
    </message>
    <message>
        <source>What is written into it. Empty makes the cells empty.</source>
        <translation>要写入的内容。留空则清空单元格。</translation>
    </message>
    <message>
        <source>Cells that hold something stay as they are.</source>
        <translation>已有内容的单元格保持不变。</translation>
    </message>
    <message>
        <source>Changes the rows that are named above. One Undo takes it back.</source>
        <translation>更改上方列出的行。撤消一次即可恢复。</translation>
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
        <translation>已导入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Summary of an import of friends</source>
        <translation>好友导入摘要</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>各行的结果</translation>
    </message>
    <message>
        <source>Why rows were not imported</source>
        <translation>未导入的原因</translation>
    </message>
    <message>
        <source>Accounts with the most rows not imported</source>
        <translation>未导入行最多的账号</translation>
    </message>
    <message>
        <source>Rows over time</source>
        <translation>各时段的行数</translation>
    </message>
</context>
<context>
    <name>ui::TableFrame</name>
    <message>
        <source>Cell that is being edited</source>
        <translation>正在编辑的单元格</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <translation>%1，升序，第 %2 排序列</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <translation>%1，降序，第 %2 排序列</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>%1 cells are too many at once: select fewer. “Save table as…” saves all of them.</source>
        <translation>%1 个单元格一次太多：请少选一些。“另存表格…”可保存全部。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted. The first row named the columns.</source>
        <translation>
            <numerusform>已粘贴 %Ln 行。首行用作列名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of the clipboard match no column of the table and were left out.</source>
        <translation>
            <numerusform>剪贴板中有 %Ln 列在表格中没有对应列，已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>One friend in each row. Type into the cells as in a spreadsheet; the first column says how far a row is, the last what became of it.</source>
        <translation>每行一位好友。像在电子表格中一样输入；第一列显示该行的状态，最后一列显示结果。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>This column is filled in by the program. Type into the columns between Status and Result.</source>
        <translation>此列由程序填写。请在“状态”和“结果”之间的列中输入。</translation>
    </message>
    <message>
        <source>No row fits what is chosen above. Choose “All” to see every row.</source>
        <translation>没有符合上方条件的行。选择“全部”可查看所有行。</translation>
    </message>
</context>
<context>
    <name>ui::Theme</name>
    <message>
        <source>Clear the text</source>
        <translation>清空文字</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>清空“%1”</translation>
    </message>
</context>
<context>
    <name>ui::UndoListDialog</name>
    <message>
        <source>Undo history</source>
        <translation>撤消历史</translation>
    </message>
    <message>
        <source>What was done to the table, the oldest first. Choose an entry to go back to how the table was right after it; what comes later is undone and can be redone.</source>
        <translation>对表格所做的操作，最早的在前。选择一项，可回到该操作刚完成时的表格；其后的操作会撤消，并可重做。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Go to this step</source>
        <translation>转到此步骤(&amp;G)</translation>
    </message>
    <message>
        <source>%1 — the table is here</source>
        <translation>%1（表格当前在此步）</translation>
    </message>
    <message>
        <source>%1 — undone</source>
        <translation>%1（已撤消）</translation>
    </message>
    <message>
        <source>Before all of this</source>
        <translation>所有操作之前</translation>
    </message>
    <message>
        <source>The steps in their order. The table is at the one in bold.</source>
        <translation>按顺序列出的步骤。表格当前处于粗体所示的一步。</translation>
    </message>
    <message>
        <source>Makes the table as it was right after the step that is chosen.</source>
        <translation>把表格恢复为所选步骤刚完成时的样子。</translation>
    </message>
</context>
<context>
    <name>ui::UndoMenu</name>
    <message>
        <source>Undo &amp;history</source>
        <translation>撤消历史(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤消的操作</translation>
    </message>
    <message>
        <source>&amp;Whole list…</source>
        <translation>完整列表(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows every step, also those that were undone.</source>
        <translation>显示所有步骤，包括已撤消的。</translation>
    </message>
    <message>
        <source>What was done to the table, the latest first. Choose an entry to undo it and everything after it.</source>
        <translation>对表格所做的操作，最新的在前。选择一项，即可撤消该操作及其之后的所有操作。</translation>
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
        <translation>自动重试，每次等待的时间逐渐加长。</translation>
    </message>
    <message>
        <source>Sends more slowly and tries again by itself.</source>
        <translation>降低发送速度并自动重试。</translation>
    </message>
    <message>
        <source>Makes a new signature and tries again once.</source>
        <translation>生成新签名并重试一次。</translation>
    </message>
    <message>
        <source>Marks the row as failed and goes on with the others.</source>
        <translation>把该行标为失败，然后继续处理其他行。</translation>
    </message>
    <message>
        <source>Marks every row of the call as failed and goes on with the others.</source>
        <translation>把该次调用的所有行标为失败，然后继续处理其他行。</translation>
    </message>
    <message>
        <source>Stops the run, because every further call would fail in the same way.</source>
        <translation>停止任务，因为之后的每次调用都会同样失败。</translation>
    </message>
</context>
<context>
    <name>words::Attempts</name>
    <message>
        <source>looked up: it is there</source>
        <translation>核实：已存在</translation>
    </message>
    <message>
        <source>looked up: it is not there</source>
        <translation>核实：不存在</translation>
    </message>
    <message>
        <source>looked up: the answer did not say</source>
        <translation>核实：应答未能说明是否存在</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>refused for now: %1</source>
        <translation>暂时被拒绝：%1</translation>
    </message>
    <message>
        <source>may have been imported or not: %1</source>
        <translation>可能已导入，也可能没有：%1</translation>
    </message>
    <message>
        <source>did not reach the service: %1</source>
        <translation>未到达服务：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of the day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no answer was written down</source>
        <translation>没有记录到应答</translation>
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
        <translation>请检查此电脑的日期；如果日期正确，需请主机的所有者更新证书。</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>%1 的证书自 %2 起才有效。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1 的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>Certificate self-signed</source>
        <translation>自签名证书</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself or by an authority that nobody vouches for.</source>
        <translation>%1 的证书是自签名的，或由不受信任的机构签发。</translation>
    </message>
    <message>
        <source>If the host is your own, choose its authority&apos;s certificate as the CA file of the connection; otherwise do not use it.</source>
        <translation>如果主机是您自己的，请把签发机构的证书设为连接的 CA 文件；否则不要使用此主机。</translation>
    </message>
    <message>
        <source>Certificate authority unknown</source>
        <translation>未知的证书颁发机构</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>%1 的证书由此电脑不信任的机构签发。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, an authority that this computer does not know.</source>
        <translation>%1 的证书由此电脑不信任的机构“%2”签发。</translation>
    </message>
    <message>
        <source>Certificate for another host</source>
        <translation>证书属于其他主机</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another host.</source>
        <translation>%1 的证书是为其他主机签发的。</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for “%2”, not for this host.</source>
        <translation>%1 的证书是为“%2”签发的，而不是为此主机签发的。</translation>
    </message>
    <message>
        <source>Check the host of the connection, and whether something in between filters the traffic.</source>
        <translation>请检查连接的主机，以及途中是否有设备拦截流量。</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>证书已吊销</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked or banned.</source>
        <translation>%1 的证书已被吊销或禁用。</translation>
    </message>
    <message>
        <source>Do not use this host before its owner has put that right.</source>
        <translation>在主机的所有者解决此问题之前，请不要使用此主机。</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified: %2.</source>
        <translation>%1 的证书未通过验证：%2。</translation>
    </message>
    <message>
        <source>Tell the host&apos;s owner; do not use the host before that is put right.</source>
        <translation>请告知主机的所有者；问题解决之前不要使用此主机。</translation>
    </message>
    <message>
        <source>the host of the connection</source>
        <translation>连接的主机</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>没有向它发送任何内容。</translation>
    </message>
</context>
<context>
    <name>words::Changes</name>
    <message numerus="yes">
        <source>typing in %1 row(s)</source>
        <translation>
            <numerusform>输入内容（%1 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>输入</translation>
    </message>
    <message numerus="yes">
        <source>pasting into %1 row(s)</source>
        <translation>
            <numerusform>粘贴到 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing cells of %1 row(s)</source>
        <translation>
            <numerusform>清除 %1 行的单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filling %1 row(s)</source>
        <translation>
            <numerusform>填充 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s)</source>
        <translation>
            <numerusform>添加 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %1 row(s)</source>
        <translation>
            <numerusform>删除 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>adding a column</source>
        <translation>添加列</translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s) from files</source>
        <translation>
            <numerusform>从文件加入 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacing in %1 row(s)</source>
        <translation>
            <numerusform>替换 %1 行中的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fixing %1 row(s)</source>
        <translation>
            <numerusform>修复 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unlocking %1 row(s)</source>
        <translation>
            <numerusform>解锁 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicating %1 row(s)</source>
        <translation>
            <numerusform>创建 %1 行的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>setting a field of %1 row(s)</source>
        <translation>
            <numerusform>设置 %1 行的字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %1 row(s)</source>
        <translation>
            <numerusform>恢复 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type in %1 row(s)</source>
        <translation>
            <numerusform>输入内容（%1 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 row(s)</source>
        <translation>
            <numerusform>粘贴 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of %1 row(s)</source>
        <translation>
            <numerusform>清除 %1 行的单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %1 row(s)</source>
        <translation>
            <numerusform>填充 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s)</source>
        <translation>
            <numerusform>添加 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 row(s)</source>
        <translation>
            <numerusform>删除 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s) from files</source>
        <translation>
            <numerusform>从文件加入 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %1 row(s)</source>
        <translation>
            <numerusform>替换 %1 行中的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %1 row(s)</source>
        <translation>
            <numerusform>修复 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %1 row(s)</source>
        <translation>
            <numerusform>解锁 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %1 row(s)</source>
        <translation>
            <numerusform>创建 %1 行的副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a field of %1 row(s)</source>
        <translation>
            <numerusform>设置 %1 行的字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %1 row(s)</source>
        <translation>
            <numerusform>恢复 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>making %1 row(s) ready</source>
        <translation>
            <numerusform>将 %1 行设为就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 row(s) ready</source>
        <translation>
            <numerusform>将 %1 行设为就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty %1 in row %2</source>
        <comment>name of a field, number</comment>
        <translation>清空第 %2 行的 %1</translation>
    </message>
    <message>
        <source>Type “%3” into %1 in row %2</source>
        <comment>name of a field, number, what was typed</comment>
        <translation>在第 %2 行的 %1 中输入“%3”</translation>
    </message>
</context>
<context>
    <name>words::Codes</name>
    <message>
        <source>Service busy</source>
        <translation>服务繁忙</translation>
    </message>
    <message>
        <source>The service could not carry out the call for a moment.</source>
        <translation>服务暂时无法完成调用。</translation>
    </message>
    <message>
        <source>It was tried again as often as allowed; retry in a few minutes.</source>
        <translation>已重试到允许的次数；请过几分钟再重试。</translation>
    </message>
    <message>
        <source>Too many calls</source>
        <translation>调用过多</translation>
    </message>
    <message>
        <source>The app was called more often than the service allows.</source>
        <translation>该应用的调用频率超过了服务的限制。</translation>
    </message>
    <message>
        <source>Lower “Share of the app&apos;s limit” in the settings of runs (--max-rate in the terminal), or retry when other programs of this app are quiet.</source>
        <translation>请降低任务设置中的“占应用上限的比例”（在终端中为 --max-rate），或在此应用的其他程序空闲时重试。</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>The signature is not right: the secret key does not belong to this SDKAppID.</source>
        <translation>签名未通过验证：该密钥不属于此 SDKAppID。</translation>
    </message>
    <message>
        <source>Copy the key of exactly this app from the console into the connection, then retry.</source>
        <translation>请从控制台复制此应用自己的密钥，填入连接，然后重试。</translation>
    </message>
    <message>
        <source>SDKAppID not known here</source>
        <translation>此主机上没有该 SDKAppID</translation>
    </message>
    <message>
        <source>This host does not know the SDKAppID, or has no key for it. Often the app lives in another region.</source>
        <translation>此主机上没有该 SDKAppID，或没有它的密钥。应用往往在其他数据中心。</translation>
    </message>
    <message>
        <source>Choose the region in which the app was made, and check the SDKAppID.</source>
        <translation>请选择应用所在的数据中心，并检查 SDKAppID。</translation>
    </message>
    <message>
        <source>Not an admin</source>
        <translation>不是管理员</translation>
    </message>
    <message>
        <source>The calling account is not an administrator of this app.</source>
        <translation>用来调用的账号不是此应用的管理员。</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app (the console lists them), then retry.</source>
        <translation>请使用此应用的管理员 UserID（可在控制台查看），然后重试。</translation>
    </message>
    <message>
        <source>Sensitive words</source>
        <translation>敏感词</translation>
    </message>
    <message>
        <source>The service refuses a text of this row because of the words in it.</source>
        <translation>此行的文字中含有敏感词，被服务拒绝。</translation>
    </message>
    <message>
        <source>Change Remark, GroupName or AddWording, then retry.</source>
        <translation>请修改 Remark、GroupName 或 AddWording，然后重试。</translation>
    </message>
    <message>
        <source>Check the row&apos;s fields, then retry.</source>
        <translation>请检查此行的字段，然后重试。</translation>
    </message>
    <message>
        <source>Call not understood</source>
        <translation>无法识别调用</translation>
    </message>
    <message>
        <source>This is a fault in the program: please report it with these words.</source>
        <translation>这是本程序的缺陷：请附上这些文字反馈给我们。</translation>
    </message>
    <message>
        <source>Account blocked</source>
        <translation>账号已被封禁</translation>
    </message>
    <message>
        <source>The calling account is blocked.</source>
        <translation>用来调用的账号已被封禁。</translation>
    </message>
    <message>
        <source>Ask the service&apos;s support, or use another admin of the app.</source>
        <translation>请联系服务的技术支持，或改用此应用的其他管理员。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>The service carried it out.</source>
        <translation>服务已完成处理。</translation>
    </message>
    <message>
        <source>Value not accepted</source>
        <translation>值不被接受</translation>
    </message>
    <message>
        <source>The service does not accept a value of this row.</source>
        <translation>服务不接受此行的某个值。</translation>
    </message>
    <message>
        <source>SDKAppID does not match</source>
        <translation>SDKAppID 不匹配</translation>
    </message>
    <message>
        <source>The SDKAppID is not the one that the accounts belong to.</source>
        <translation>该 SDKAppID 与账号所属应用的不一致。</translation>
    </message>
    <message>
        <source>Check the SDKAppID of the connection.</source>
        <translation>请检查连接的 SDKAppID。</translation>
    </message>
    <message>
        <source>Account not found</source>
        <translation>账号不存在</translation>
    </message>
    <message>
        <source>The account does not exist in this app.</source>
        <translation>此应用中不存在该账号。</translation>
    </message>
    <message>
        <source>Create the account in the app first, or correct the row, then retry.</source>
        <translation>请先在应用中创建该账号，或更正此行，然后重试。</translation>
    </message>
    <message>
        <source>Error inside the service</source>
        <translation>服务内部错误</translation>
    </message>
    <message>
        <source>Service timed out</source>
        <translation>服务超时</translation>
    </message>
    <message>
        <source>Write conflict</source>
        <translation>写入冲突</translation>
    </message>
    <message>
        <source>Two writes for the same From_Account met at the service.</source>
        <translation>对同一 From_Account 的两次写入在服务端发生冲突。</translation>
    </message>
    <message>
        <source>It was tried again as often as allowed; retry when no other program writes for this account.</source>
        <translation>已重试到允许的次数；请在没有其他程序写入此账号时重试。</translation>
    </message>
    <message>
        <source>From_Account has too many friends</source>
        <translation>From_Account 的好友过多</translation>
    </message>
    <message>
        <source>From_Account is at its limit of 3000 friends, so the friend was not added.</source>
        <translation>From_Account 已达 3000 个好友的上限，未添加该好友。</translation>
    </message>
    <message>
        <source>Remove friends of From_Account, then retry.</source>
        <translation>请删除 From_Account 的部分好友，然后重试。</translation>
    </message>
    <message>
        <source>From_Account has too many lists</source>
        <translation>From_Account 的分组过多</translation>
    </message>
    <message>
        <source>From_Account is at its limit of friend lists, so the friend was not added.</source>
        <translation>From_Account 已达好友分组数上限，未添加该好友。</translation>
    </message>
    <message>
        <source>Use an existing friend list in GroupName, or remove one of From_Account&apos;s lists, then retry.</source>
        <translation>请在 GroupName 中使用已有的好友分组，或删除 From_Account 的一个分组，然后重试。</translation>
    </message>
    <message>
        <source>To_Account has too many friends</source>
        <translation>To_Account 的好友过多</translation>
    </message>
    <message>
        <source>To_Account is at its limit of friends, so the friend was not added.</source>
        <translation>To_Account 已达好友数上限，未添加该好友。</translation>
    </message>
    <message>
        <source>Remove friends of To_Account, then retry.</source>
        <translation>请删除 To_Account 的部分好友，然后重试。</translation>
    </message>
    <message>
        <source>The service did not understand the address of the call.</source>
        <translation>服务无法识别调用的地址。</translation>
    </message>
    <message>
        <source>The service did not understand the content of the call.</source>
        <translation>服务无法识别调用的内容。</translation>
    </message>
    <message>
        <source>Wrong account or signature</source>
        <translation>账号或签名错误</translation>
    </message>
    <message>
        <source>The service does not accept the calling account with this signature.</source>
        <translation>服务不接受用来调用的账号及其签名。</translation>
    </message>
    <message>
        <source>Check the admin UserID and the secret key of the connection, then retry.</source>
        <translation>请检查连接的管理员 UserID 和密钥，然后重试。</translation>
    </message>
    <message>
        <source>SDKAppID not valid</source>
        <translation>SDKAppID 无效</translation>
    </message>
    <message>
        <source>The service does not accept the SDKAppID.</source>
        <translation>服务不接受该 SDKAppID。</translation>
    </message>
    <message>
        <source>Check the SDKAppID of the connection, then retry.</source>
        <translation>请检查连接的 SDKAppID，然后重试。</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>没有此命令</translation>
    </message>
    <message>
        <source>This host does not know the call: it may not be the service.</source>
        <translation>此主机无法识别该调用，可能不是即时通信服务的主机。</translation>
    </message>
    <message>
        <source>Check the host of the connection.</source>
        <translation>请检查连接的主机。</translation>
    </message>
    <message>
        <source>SDKAppID missing</source>
        <translation>缺少 SDKAppID</translation>
    </message>
    <message>
        <source>The call reached the service without an SDKAppID.</source>
        <translation>到达服务的调用中没有 SDKAppID。</translation>
    </message>
    <message>
        <source>Admin not valid</source>
        <translation>管理员 UserID 无效</translation>
    </message>
    <message>
        <source>The service cannot read the admin UserID.</source>
        <translation>服务无法读取管理员 UserID。</translation>
    </message>
    <message>
        <source>Correct the admin UserID of the connection, then retry.</source>
        <translation>请更正连接的管理员 UserID，然后重试。</translation>
    </message>
    <message>
        <source>App disabled</source>
        <translation>应用已停用</translation>
    </message>
    <message>
        <source>The app with this SDKAppID is disabled.</source>
        <translation>使用此 SDKAppID 的应用已停用。</translation>
    </message>
    <message>
        <source>Enable it in the console, then retry.</source>
        <translation>请在控制台启用该应用，然后重试。</translation>
    </message>
    <message>
        <source>Call forbidden</source>
        <translation>调用被禁止</translation>
    </message>
    <message>
        <source>The service forbids this call for the app.</source>
        <translation>服务禁止此应用进行该调用。</translation>
    </message>
    <message>
        <source>Ask the service&apos;s support which calls the app may make.</source>
        <translation>请向服务的技术支持咨询此应用可以进行哪些调用。</translation>
    </message>
    <message>
        <source>Package expired</source>
        <translation>套餐已过期</translation>
    </message>
    <message>
        <source>The app&apos;s package has expired or is not active yet.</source>
        <translation>应用的套餐已过期或尚未生效。</translation>
    </message>
    <message>
        <source>Renew it in the console, wait until it is active, then retry.</source>
        <translation>请在控制台续费，等套餐生效后重试。</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <translation>IP 地址不被允许</translation>
    </message>
    <message>
        <source>The app does not allow calls from this computer&apos;s IP address.</source>
        <translation>应用不允许来自此电脑 IP 地址的调用。</translation>
    </message>
    <message>
        <source>Add the address to the app&apos;s list in the console, or work from an allowed one.</source>
        <translation>请在控制台把该地址加入应用的白名单，或改用允许的地址。</translation>
    </message>
    <message>
        <source>Signature expired</source>
        <translation>签名已过期</translation>
    </message>
    <message>
        <source>The service says that the signature has expired, although it is new.</source>
        <translation>服务称签名已过期，但签名是刚生成的。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, date and time zone right, then retry.</source>
        <translation>请校准此电脑的时间、日期和时区，然后重试。</translation>
    </message>
    <message>
        <source>Signature for another UserID</source>
        <translation>签名属于其他 UserID</translation>
    </message>
    <message>
        <source>The signature was made for another UserID than the one that calls.</source>
        <translation>签名属于另一个 UserID，而不是当前用来调用的 UserID。</translation>
    </message>
    <message>
        <source>Check the admin UserID of the connection, then retry.</source>
        <translation>请检查连接的管理员 UserID，然后重试。</translation>
    </message>
    <message>
        <source>Signature for another SDKAppID</source>
        <translation>签名属于其他 SDKAppID</translation>
    </message>
    <message>
        <source>The signature was made for another SDKAppID than the one that calls.</source>
        <translation>签名属于另一个 SDKAppID，而不是当前用来调用的 SDKAppID。</translation>
    </message>
    <message>
        <source>Check the SDKAppID and the key of the connection, then retry.</source>
        <translation>请检查连接的 SDKAppID 和密钥，然后重试。</translation>
    </message>
    <message>
        <source>Locked for a minute</source>
        <translation>账号锁定一分钟</translation>
    </message>
    <message>
        <source>There were too many failed logins, so the service locks the account for a minute.</source>
        <translation>登录失败次数过多，服务将该账号锁定一分钟。</translation>
    </message>
    <message>
        <source>Correct the key first, wait a minute, then retry.</source>
        <translation>请先更正密钥，等一分钟，然后重试。</translation>
    </message>
    <message>
        <source>Signature no longer valid</source>
        <translation>签名已失效</translation>
    </message>
    <message>
        <source>The service says that the signature was invalidated, although it is new.</source>
        <translation>服务称签名已失效，但签名是刚生成的。</translation>
    </message>
    <message>
        <source>Too many rows in one call</source>
        <translation>每次调用的行数过多</translation>
    </message>
    <message>
        <source>The service does not accept that many rows in one call.</source>
        <translation>服务不接受一次调用中有这么多行。</translation>
    </message>
    <message>
        <source>Lower “Most rows in one call” in the settings of runs (--batch-size in the terminal), then retry.</source>
        <translation>请减小任务设置中的“每次调用的最多行数”（在终端中为 --batch-size），然后重试。</translation>
    </message>
    <message>
        <source>The service does not accept a value of the call.</source>
        <translation>服务不接受调用中的某个值。</translation>
    </message>
    <message>
        <source>Needs admin rights</source>
        <translation>需要管理员权限</translation>
    </message>
    <message>
        <source>The calling account may not make this call.</source>
        <translation>用来调用的账号无权进行此调用。</translation>
    </message>
    <message>
        <source>Content filter</source>
        <translation>内容过滤</translation>
    </message>
    <message>
        <source>The app&apos;s content filter blocks a text of this row.</source>
        <translation>应用的内容过滤拦截了此行的文字。</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>服务返回：“%1”。</translation>
    </message>
    <message>
        <source>The service refused this row with a code that this program does not know.</source>
        <translation>服务拒绝了此行，返回的错误码未收录在本程序中。</translation>
    </message>
    <message>
        <source>The service refused the call with a code that this program does not know.</source>
        <translation>服务拒绝了调用，返回的错误码未收录在本程序中。</translation>
    </message>
    <message>
        <source>Refused: code %1</source>
        <translation>被拒绝：错误码 %1</translation>
    </message>
    <message>
        <source>Look the code up in the service&apos;s documentation, then retry.</source>
        <translation>请在服务的文档中查找该错误码，然后重试。</translation>
    </message>
    <message>
        <source>The account “%1” does not exist in this app.</source>
        <translation>账号“%1”在此应用中不存在。</translation>
    </message>
    <message>
        <source>“%1” is at the limit of 3000 friends, so “%2” was not added.</source>
        <translation>“%1”已达 3000 个好友的上限，未添加“%2”。</translation>
    </message>
    <message>
        <source>“%1” is at the limit of friend lists, so “%2” was not added.</source>
        <translation>“%1”已达好友分组数上限，未添加“%2”。</translation>
    </message>
    <message>
        <source>“%1” is at the limit of friends, so “%2” was not added.</source>
        <translation>“%1”已达好友数上限，未添加“%2”。</translation>
    </message>
    <message>
        <source>Create the account in the app first, or correct To_Account, then retry.</source>
        <translation>请先在应用中创建该账号，或更正 To_Account，然后重试。</translation>
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
        <translation>没有 %1 这个选项。请参阅 friendconsole --help。</translation>
    </message>
    <message>
        <source>There is no option %1. See friendconsole help %2.</source>
        <translation>没有 %1 这个选项。请参阅 friendconsole help %2。</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>%1 后面需要写一个值。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 后面不能带值。</translation>
    </message>
    <message>
        <source>%1 is given more than once; give it once.</source>
        <translation>%1 出现了多次；请只写一次。</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>%1 须为 %2 到 %3 的数字，不能是“%4”。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See friendconsole --help.</source>
        <translation>没有名为“%1”的命令。请参阅 friendconsole --help。</translation>
    </message>
    <message>
        <source>Which file? Write: friendconsole %1 FILE.</source>
        <translation>未指定文件。请写成：friendconsole %1 FILE。</translation>
    </message>
    <message>
        <source>One file at a time: “%1” is one too many.</source>
        <translation>一次只能处理一个文件：“%1”是多余的。</translation>
    </message>
    <message>
        <source>Where to? Give --connection NAME, or --host URL with --admin ID, or --sandbox.</source>
        <translation>未指定发往何处。请使用 --connection NAME，或 --host URL 加 --admin ID，或 --sandbox。</translation>
    </message>
    <message>
        <source>Give one of --connection, --host and --sandbox, not several.</source>
        <translation>--connection、--host 和 --sandbox 只能使用其中一个。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>使用 %1 时须同时使用 %2。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be used together.</source>
        <translation>%1 和 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>With --host, the environment has to hold %1, and it does not.</source>
        <translation>使用 --host 时须设置环境变量 %1，但它未设置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, sentences that say why it cannot be used</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--encoding “%1” is not known. The known ones are: %2.</source>
        <translation>--encoding 不支持“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>--delimiter takes one character (or tab), not “%1”.</source>
        <translation>--delimiter 须为一个字符（或 tab），不能是“%1”。</translation>
    </message>
    <message>
        <source>--quote takes &quot;, &apos; or none, not “%1”.</source>
        <translation>--quote 须为 &quot;、&apos; 或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none was made yet. Make one in the window, or use --host.</source>
        <translation>没有名为“%1”的连接：尚未建立任何连接。请在窗口中建立，或使用 --host。</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>没有名为“%1”的连接。现有：%2。</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be created or written, so nothing can be recorded. Give another one with --data-dir.</source>
        <translation>数据文件夹“%1”无法创建或写入，因此无法记录任何内容。请用 --data-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The sandbox could not be started: no port of this computer could be opened.</source>
        <translation>沙盒无法启动：无法打开此电脑的任何端口。</translation>
    </message>
    <message>
        <source>%1 “%2”: there is no such folder. Create it first; nothing was sent.</source>
        <translation>%1“%2”：没有这个文件夹。请先创建；未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 “%2” is a folder. Name a file; nothing was sent.</source>
        <translation>%1“%2”是文件夹。请指定文件；未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be written. Choose another place; nothing was sent.</source>
        <translation>%1“%2”无法写入。请选择其他位置；未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 “%2” is the file that is imported. Name another one; nothing was sent.</source>
        <translation>%1“%2”正是要导入的文件。请指定其他文件；未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 “%2” is given for two results. Name two files; nothing was sent.</source>
        <translation>%1“%2”被用于两种结果。请指定两个文件；未发送任何内容。</translation>
    </message>
    <message>
        <source>Its first row was not taken for a header; if it is one, say --header.</source>
        <translation>首行未被当作标题行；如果它是标题行，请加 --header。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, number of rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3 row(s) with errors, not sent</source>
        <translation>
            <numerusform>%1：%2，其中 %3 行有错误，未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  另有 %1 个</translation>
    </message>
    <message>
        <source>  %1 × %2 %3</source>
        <comment>number of rows, code, title</comment>
        <translation>  %1 × %2 %3</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>calls, time</comment>
        <translation>%1，用时 %2。</translation>
    </message>
    <message>
        <source>%1, %2 of them repeated, in %3.</source>
        <translation>%1，其中重试 %2 次，用时 %3。</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <source>Not imported (%1): %2</source>
        <translation>未导入（%1）：%2</translation>
    </message>
    <message>
        <source>There is no row that can be sent.</source>
        <translation>没有可以发送的行。</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>正在读取：%1 / %2</translation>
    </message>
    <message>
        <source>Stopping: waiting a moment for what is on its way. Interrupt again to end at once.</source>
        <translation>正在停止：会稍等已发出的调用返回。再次中断则立即结束。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>已中断；未发送任何内容。</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>File format: %1</source>
        <translation>文件格式：%1</translation>
    </message>
    <message>
        <source>friendconsole: There is no display to open the window on. “friendconsole --help” lists the commands that need none.</source>
        <translation>friendconsole：没有图形界面，无法打开窗口。“friendconsole --help”列出不需要图形界面的命令。</translation>
    </message>
    <message>
        <source>The output could not be written. What was done is done; see “friendconsole runs”.</source>
        <translation>无法写入输出。已完成的仍然有效；请运行“friendconsole runs”查看。</translation>
    </message>
    <message>
        <source>Sheet: %1 (sheets: %2)</source>
        <translation>工作表：%1（文件中的工作表：%2）</translation>
    </message>
    <message>
        <source>  %1. %2 (ignored)</source>
        <comment>column&apos;s number, name</comment>
        <translation>  %1. %2（忽略）</translation>
    </message>
    <message>
        <source>  %1. %2 → %3</source>
        <comment>column&apos;s number, name, field</comment>
        <translation>  %1. %2 → %3</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s):</source>
        <translation>
            <numerusform>%1 个问题：</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2: %3</source>
        <comment>place, severity, message</comment>
        <translation>  %1：%2：%3</translation>
    </message>
    <message>
        <source>“%1” is given twice. Give each file once.</source>
        <translation>“%1”出现了两次。每个文件请只写一次。</translation>
    </message>
    <message>
        <source>Some of the files name their columns in a header row, and some do not, so the failed rows cannot go into one file. Import them one by one, or say --header or --no-header.</source>
        <translation>有些文件的首行是列名，有些不是，因此失败的行无法写入同一个文件。请逐个导入，或指定 --header 或 --no-header。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is said about it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 “%2” would mix with what --json writes there. Name a file; nothing was sent.</source>
        <translation>%1“%2”会与 --json 的输出混在一起。请指定一个文件；未发送任何内容。</translation>
    </message>
    <message>
        <source>Warning: “%1” has %2. One user can have %3 friends at most, so at least %4 of them will fail.</source>
        <comment>From_Account, number of rows, limit, number</comment>
        <translation>警告：“%1”有 %2。一个用户最多可有 %3 个好友，因此至少 %4 行会失败。</translation>
    </message>
</context>
<context>
    <name>words::Connections</name>
    <message>
        <source>Wrong admin</source>
        <translation>管理员 UserID 错误</translation>
    </message>
    <message>
        <source>The admin account “%1” does not exist in this app.</source>
        <translation>管理员账号“%1”在此应用中不存在。</translation>
    </message>
    <message>
        <source>“%1” is not accepted as an administrator of this app.</source>
        <translation>服务不接受“%1”作为此应用的管理员。</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app; the console lists them.</source>
        <translation>请使用此应用的管理员 UserID，可在控制台查看。</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>The secret key is not the one of this SDKAppID.</source>
        <translation>该密钥不属于此 SDKAppID。</translation>
    </message>
    <message>
        <source>Copy the key of exactly this app from the console, without spaces around it.</source>
        <translation>请从控制台复制此应用自己的密钥，前后不要有空格。</translation>
    </message>
    <message>
        <source>Wrong SDKAppID</source>
        <translation>SDKAppID 错误</translation>
    </message>
    <message>
        <source>%1 does not know this SDKAppID. Often the app lives in another region.</source>
        <translation>%1 上没有此 SDKAppID。应用往往在其他数据中心。</translation>
    </message>
    <message>
        <source>Check the SDKAppID, and choose the region in which the app was made.</source>
        <translation>请检查 SDKAppID，并选择应用所在的数据中心。</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>时间不准</translation>
    </message>
    <message>
        <source>The service says that a new signature has already expired.</source>
        <translation>服务认为刚生成的签名已过期。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, date and time zone right, and check again.</source>
        <translation>请校准此电脑的时间、日期和时区，然后再次检查。</translation>
    </message>
    <message>
        <source>Not the service</source>
        <translation>不是即时通信服务</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as the service does.</source>
        <translation>%1 有应答，但不像即时通信服务的应答。</translation>
    </message>
    <message>
        <source>Check the host, and whether the network asks for a login first.</source>
        <translation>请检查主机，以及所在网络是否需要先登录。</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>请稍后再试</translation>
    </message>
    <message>
        <source>Correct the key if it is wrong, wait a minute, and check again.</source>
        <translation>如果密钥有误请更正，等一分钟后再次检查。</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>请过几分钟再次检查。</translation>
    </message>
    <message>
        <source>Something is missing or wrong</source>
        <translation>填写有缺漏或错误</translation>
    </message>
    <message>
        <source>The connection cannot be used as it is.</source>
        <translation>此连接目前无法使用。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>%1 knows the app, the key and the admin; it answered in %2.</source>
        <translation>%1 已确认应用、密钥和管理员均有效；应答用时 %2。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>未填写连接名称。</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>未填写主机。</translation>
    </message>
    <message>
        <source>The CA file is missing.</source>
        <translation>未选择 CA 文件。</translation>
    </message>
    <message>
        <source>The admin UserID is missing.</source>
        <translation>未填写管理员 UserID。</translation>
    </message>
    <message>
        <source>The SDKAppID is missing.</source>
        <translation>未填写 SDKAppID。</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>未填写密钥。</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>“%1”无效</translation>
    </message>
    <message>
        <source>The SDKAppID is not a number of 1 or more.</source>
        <translation>SDKAppID 不是大于 0 的数字。</translation>
    </message>
    <message>
        <source>Copy it from the console: digits only.</source>
        <translation>请从控制台复制，只含数字。</translation>
    </message>
    <message>
        <source>The secret key has a space or a line end inside.</source>
        <translation>密钥中间有空格或换行。</translation>
    </message>
    <message>
        <source>Copy it from the console again, in one piece.</source>
        <translation>请从控制台重新完整复制。</translation>
    </message>
    <message>
        <source>This is not a host.</source>
        <translation>这不是有效的主机。</translation>
    </message>
    <message>
        <source>Write it as https://chat.example.com or chat.example.com:8443.</source>
        <translation>请写成 https://chat.example.com 或 chat.example.com:8443。</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>“%1”的内容无法使用。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正。</translation>
    </message>
    <message>
        <source>Host not allowed</source>
        <translation>不能使用此主机</translation>
    </message>
    <message>
        <source>http is accepted for this computer only: anywhere else, others could read the signature on its way.</source>
        <translation>http 仅限用于此电脑：发往别处时，途中的任何人都可能读到签名。</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>请在主机前加上 https://。</translation>
    </message>
    <message>
        <source>The service is reached by https only.</source>
        <translation>与服务通信只能使用 https。</translation>
    </message>
    <message>
        <source>The host contains a name or password, which the service does not use. Remove that part.</source>
        <translation>主机中含有用户名或密码，而服务不使用它们。请删除这部分。</translation>
    </message>
    <message>
        <source>The host has something after its name (a path, “?” or “#”); the program adds what is needed itself. Remove that part.</source>
        <translation>主机名后面还有其他内容（路径、“?”或“#”）；所需内容由程序自行添加。请删除这部分。</translation>
    </message>
    <message>
        <source>CA file not usable</source>
        <translation>CA 文件不可用</translation>
    </message>
    <message>
        <source>Choose a PEM file with the authority&apos;s certificate.</source>
        <translation>请选择含有颁发机构证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The CA file does not exist.</source>
        <translation>CA 文件不存在。</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or is too large to be one.</source>
        <translation>CA 文件无法读取，或文件过大，不像是 CA 文件。</translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form.</source>
        <translation>CA 文件中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>该连接</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>首尔</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>东京</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>法兰克福</translation>
    </message>
    <message>
        <source>Silicon Valley</source>
        <translation>硅谷</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>雅加达</translation>
    </message>
    <message>
        <source>Green (practice)</source>
        <translation>绿色（演练）</translation>
    </message>
    <message>
        <source>Amber (test)</source>
        <translation>琥珀色（测试）</translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation>红色（生产）</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Sandbox — this computer</source>
        <translation>沙盒 — 此电脑</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>region, host</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Admin UserID</source>
        <translation>管理员 UserID</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>未填写“%1”</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>“%1”过长</translation>
    </message>
    <message>
        <source>The admin UserID has %1 bytes; the service takes at most %2.</source>
        <translation>管理员 UserID 有 %1 字节；服务最多接受 %2。</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 is the limit.</source>
        <translation>“%1”有 %2 个字符；上限是 %3。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名称已被使用</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>另一个连接已使用此名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>%1 has unusual characters</source>
        <translation>“%1”含有不常见字符</translation>
    </message>
    <message>
        <source>%1 contains characters other than English letters, digits and common signs (ASCII).</source>
        <translation>“%1”含有英文字母、数字和常用符号 (ASCII) 以外的字符。</translation>
    </message>
    <message>
        <source>Check that it is written exactly as in the console.</source>
        <translation>请检查它是否与控制台中的写法完全一致。</translation>
    </message>
    <message>
        <source>%1 has spaces around it</source>
        <translation>“%1”前后有空格</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space, which counts as part of it.</source>
        <translation>“%1”以空格开头或结尾，空格也算其中一部分。</translation>
    </message>
    <message>
        <source>Remove the spaces if they are not intended.</source>
        <translation>如非有意，请去掉空格。</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>Connections not readable</source>
        <translation>无法读取连接列表</translation>
    </message>
    <message>
        <source>The list of connections in %1 cannot be opened.</source>
        <translation>无法打开%1中的连接列表。</translation>
    </message>
    <message>
        <source>Check the permissions of that file and its folder; until then, connections cannot be saved.</source>
        <translation>请检查该文件及其文件夹的权限；在此之前无法保存连接。</translation>
    </message>
    <message>
        <source>Connections not understood</source>
        <translation>无法识别连接列表</translation>
    </message>
    <message>
        <source>The list of connections in %1 is damaged, and no copy of it could be kept.</source>
        <translation>%1中的连接列表已损坏，且未能保留副本。</translation>
    </message>
    <message>
        <source>The list of connections in %1 is damaged; a copy was kept as “%2”.</source>
        <translation>%1中的连接列表已损坏；副本保留为“%2”。</translation>
    </message>
    <message>
        <source>Check the connections, and add those that are missing.</source>
        <translation>请检查各连接，并补上缺少的。</translation>
    </message>
    <message>
        <source>Connections not saved</source>
        <translation>连接未保存</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk, then save again.</source>
        <translation>请检查文件夹权限和磁盘空间，然后再次保存。</translation>
    </message>
    <message>
        <source>Connection gone</source>
        <translation>连接已不存在</translation>
    </message>
    <message>
        <source>The connection is no longer in the list.</source>
        <translation>该连接已不在列表中。</translation>
    </message>
    <message>
        <source>Add it again if you need it.</source>
        <translation>如需要请重新添加。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox is always there and cannot be changed or removed.</source>
        <translation>沙盒始终存在，不能更改或删除。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The connection cannot be saved as it is.</source>
        <translation>此连接目前无法保存。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The keychain holds the secrets of %1.</source>
        <translation>密钥环中保存着%1的机密信息。</translation>
    </message>
    <message>
        <source>No secrets kept</source>
        <translation>没有保存机密信息</translation>
    </message>
    <message>
        <source>The keychain holds no SDKAppID and key for %1.</source>
        <translation>密钥环中没有%1的 SDKAppID 和密钥。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, so the SDKAppID and key of %1 cannot be read or kept.</source>
        <translation>此电脑上没有密钥环，因此无法读取或保存%1的 SDKAppID 和密钥。</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring or KWallet, say), or enter the secrets for this session only.</source>
        <translation>请安装或启动一个（如 GNOME Keyring 或 KWallet），或提供仅供本次使用的机密信息。</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain is locked, so the SDKAppID and key of %1 cannot be read or kept.</source>
        <translation>密钥环已锁定，因此无法读取或保存%1的 SDKAppID 和密钥。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>请解锁密钥环，然后再试。</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>密钥环拒绝访问</translation>
    </message>
    <message>
        <source>The keychain does not let this program use the secrets of %1.</source>
        <translation>密钥环不允许本程序使用%1的机密信息。</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, then try again.</source>
        <translation>请在密钥环询问时允许，然后再试。</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>密钥环没有应答</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>密钥环没有及时应答。</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, then try again.</source>
        <translation>请查看是否有另一个窗口在询问密码，然后再试。</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>密钥环出错</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>密钥环出错。</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>密钥环出错：%1。</translation>
    </message>
    <message>
        <source>Try again, or enter the secrets for this session only.</source>
        <translation>请再试一次，或提供仅供本次使用的机密信息。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>仅供本次使用</translation>
    </message>
    <message>
        <source>The SDKAppID and the key are kept in memory until the program ends, and not in any file.</source>
        <translation>SDKAppID 和密钥保留在内存中，直到程序结束，不写入任何文件。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>此电脑的密钥环已锁定。</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, or use the secrets for this session only.</source>
        <translation>请解锁密钥环，或选择让机密信息仅供本次使用。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep secrets.</source>
        <translation>此电脑上没有可以保存机密信息的密钥环。</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring or KWallet, say), or use the secrets for this session only; they are never written to a file.</source>
        <translation>请安装或启动一个（如 GNOME Keyring 或 KWallet），或选择让机密信息仅供本次使用；它们绝不会写入文件。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a host as typed, a sentence</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Enter them with “Edit this connection” in the window.</source>
        <translation>请在窗口中通过“编辑此连接”输入它们。</translation>
    </message>
    <message>
        <source>Keychain not created</source>
        <translation>密钥环未创建</translation>
    </message>
    <message>
        <source>This computer has no keychain yet, and the question for the password of a new one was cancelled: nothing was kept.</source>
        <translation>此电脑还没有密钥环，而创建新密钥环时取消了设置密码：未保存任何内容。</translation>
    </message>
    <message>
        <source>Save again and choose a password when you are asked, or keep the secrets for this session only.</source>
        <translation>请再次保存，并在询问时设置密码，或选择让机密信息仅供本次使用。</translation>
    </message>
    <message>
        <source>Saving puts the SDKAppID and the key into the keychain of this computer.</source>
        <translation>保存时，SDKAppID 和密钥会存入此电脑的密钥环。</translation>
    </message>
    <message>
        <source>Saving puts the SDKAppID and the key into %1.</source>
        <translation>保存时，SDKAppID 和密钥会存入 %1。</translation>
    </message>
</context>
<context>
    <name>words::Dialects</name>
    <message>
        <source>simplified Chinese, GBK</source>
        <translation>简体中文，GBK</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean, EUC-KR</source>
        <translation>韩文，EUC-KR</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>中欧语言</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西欧语言</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>波罗的海语言</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>脱字符</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>encoding, languages</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, with byte order mark</source>
        <translation>%1，带字节顺序标记</translation>
    </message>
    <message>
        <source>runs of spaces</source>
        <translation>连续空格</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a delimiter without a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>双引号</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>单引号</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no quote character</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote character without a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no way to write a quote inside quotes</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>doubled quotes</source>
        <translation>双写引号</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>反斜杠</translation>
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
        <translation>CR（旧 Mac）</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>混合换行</translation>
    </message>
    <message>
        <source>separator: %1</source>
        <translation>分隔符：%1</translation>
    </message>
    <message>
        <source>quote: %1</source>
        <translation>引号：%1</translation>
    </message>
    <message>
        <source>quotes escaped by a backslash</source>
        <translation>引号用反斜杠转义</translation>
    </message>
    <message>
        <source>line ends: %1</source>
        <translation>换行：%1</translation>
    </message>
    <message>
        <source>first row is a header</source>
        <translation>首行是标题行</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>没有标题行</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) skipped above the table</source>
        <translation>
            <numerusform>表格上方跳过 %1 行</numerusform>
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
        <translation>为其添加好友的用户，1 到 %1 字节的 UserID。必填。</translation>
    </message>
    <message>
        <source>The user who becomes a friend. A UserID of 1 to %1 bytes. Required.</source>
        <translation>被添加为好友的用户，1 到 %1 字节的 UserID。必填。</translation>
    </message>
    <message>
        <source>Where the friendship comes from: AddSource_Type_ followed by 1 to 8 letters, for example AddSource_Type_Android. A bare keyword such as Android gets the prefix. Required.</source>
        <translation>加好友来源：AddSource_Type_ 加 1 到 8 个字母，例如 AddSource_Type_Android。只写 Android 这样的关键字会自动补上前缀。必填。</translation>
    </message>
    <message>
        <source>What From_Account calls this friend, up to %1 bytes (a Chinese or Korean character has 3).</source>
        <translation>From_Account 对此好友的备注，最多 %1 字节（一个汉字或韩文字占 3 字节）。</translation>
    </message>
    <message>
        <source>The friend lists that the friend is put into, separated by | or ; – up to %1 lists, each name up to %2 bytes.</source>
        <translation>好友所属的分组，用 | 或 ; 分隔；最多 %1 个分组，每个名称最多 %2 字节。</translation>
    </message>
    <message>
        <source>What was said when the friend was added, up to %1 bytes.</source>
        <translation>加好友时的附言，最多 %1 字节。</translation>
    </message>
    <message>
        <source>When the friend was added: Unix seconds, or a date such as 2024-01-31 09:05.</source>
        <translation>添加好友的时间：Unix 时间戳，或 2024-01-31 09:05 这样的日期。</translation>
    </message>
    <message>
        <source>When the Remark was set: Unix seconds, or a date such as 2024-01-31 09:05.</source>
        <translation>设置 Remark 的时间：Unix 时间戳，或 2024-01-31 09:05 这样的日期。</translation>
    </message>
    <message>
        <source>A custom field of the app: a text of up to %1 bytes, or a whole number.</source>
        <translation>应用的自定义好友字段：最多 %1 字节的文字，或整数。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>of a file, which has no name for it</comment>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>words::Files</name>
    <message>
        <source>Quote inside a cell</source>
        <translation>单元格内有引号</translation>
    </message>
    <message>
        <source>There is a quote in the middle of a cell; it was kept as part of the text.</source>
        <translation>单元格中间有引号，已作为文字保留。</translation>
    </message>
    <message>
        <source>Check the cell.</source>
        <translation>请检查该单元格。</translation>
    </message>
    <message>
        <source>Text after a closing quote</source>
        <translation>结束引号后有文字</translation>
    </message>
    <message>
        <source>There is text between a closing quote and the next separator; it was kept as part of the cell.</source>
        <translation>结束引号与下一个分隔符之间有文字，已作为单元格的一部分保留。</translation>
    </message>
    <message>
        <source>Quote never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>A quote opens a cell and is never closed; it was kept as text and the row ends with its line.</source>
        <translation>单元格以引号开头，但引号没有闭合；已作为文字保留，此行到文件中该行末尾为止。</translation>
    </message>
    <message>
        <source>Add the missing quote in the file and read it again.</source>
        <translation>请在文件中补上缺少的引号，再重新读取。</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; the missing ones were taken as empty.</source>
        <translation>
            <numerusform>此行有 %1 个单元格，而文件有 %2 列；缺少的按空单元格处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; its cells may be shifted.</source>
        <translation>
            <numerusform>此行有 %1 个单元格，而文件有 %2 列；单元格可能错位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>单元格过少</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>单元格过多</translation>
    </message>
    <message>
        <source>Check that the cells are in the right columns.</source>
        <translation>请检查单元格是否在正确的列中。</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) in the cell could not be decoded and are shown as �.</source>
        <translation>
            <numerusform>单元格中有 %1 处无法解码，以 � 表示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the encoding that the file was written in.</source>
        <translation>请选择写入此文件时所用的编码。</translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation>NUL 字符</translation>
    </message>
    <message numerus="yes">
        <source>The cell holds %1 NUL character(s), which were kept.</source>
        <translation>
            <numerusform>单元格含有 %1 个 NUL 字符，已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether the file was damaged or is in another encoding.</source>
        <translation>请检查文件是否损坏，或是否为其他编码。</translation>
    </message>
    <message>
        <source>Row too long</source>
        <translation>行过长</translation>
    </message>
    <message>
        <source>The row has more than %1 and was cut into several.</source>
        <translation>此行超过 %1，已拆成几行。</translation>
    </message>
    <message>
        <source>Check the quotes around it.</source>
        <translation>请检查其附近的引号。</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>缺少文字</translation>
    </message>
    <message>
        <source>The cell points to text that is not in the file; � stands for it, and its row is not sent.</source>
        <translation>单元格指向的文字不在文件中，用 � 代替；此行不会发送。</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program, save it again, and read that.</source>
        <translation>请在电子表格程序中打开该文件，重新保存后再读取。</translation>
    </message>
    <message>
        <source>Formula without result</source>
        <translation>公式没有结果</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file; it was taken as empty.</source>
        <translation>单元格含有公式，而文件中没有其结果；已按空处理。</translation>
    </message>
    <message>
        <source>Error in the cell</source>
        <translation>单元格有错误</translation>
    </message>
    <message>
        <source>The cell shows an error instead of a value; the error was kept as text.</source>
        <translation>单元格显示错误而不是值；错误已作为文字保留。</translation>
    </message>
    <message>
        <source>Correct the formula, or the cell.</source>
        <translation>请更正公式或单元格。</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>顺序错乱</translation>
    </message>
    <message>
        <source>A row or cell is out of order in the file; it was put where it belongs.</source>
        <translation>文件中某行或单元格顺序错乱；已放到它所标明的位置。</translation>
    </message>
    <message>
        <source>File cut off</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>文件在此行中间结束。</translation>
    </message>
    <message>
        <source>Get the whole file again if more should follow.</source>
        <translation>如果后面还应有内容，请重新取得完整文件。</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>OpenDocument 电子表格</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1受密码保护。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, take the password off, and import that.</source>
        <translation>请在电子表格程序中打开，去掉密码，然后导入。</translation>
    </message>
    <message>
        <source>No sheets</source>
        <translation>没有工作表</translation>
    </message>
    <message>
        <source>%1 holds no sheet with cells.</source>
        <translation>%1中没有含单元格的工作表。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>No such sheet</source>
        <translation>没有此工作表</translation>
    </message>
    <message>
        <source>%1 has no sheet of that name or number.</source>
        <translation>%1中没有该名称或编号的工作表。</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>请选择其中一个工作表。</translation>
    </message>
    <message>
        <source>Broken spreadsheet</source>
        <translation>电子表格已损坏</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, save it again, or get the whole file again.</source>
        <translation>请在电子表格程序中打开并重新保存，或重新取得完整文件。</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>%1 is a workbook in the old format of Excel (.xls).</source>
        <translation>%1是旧格式的 Excel 工作簿 (.xls)。</translation>
    </message>
    <message>
        <source>%1 is %2 in a format that this program does not read.</source>
        <translation>%1是 %2，其格式不受支持。</translation>
    </message>
    <message>
        <source>Save it as .xlsx or as CSV (UTF-8) in the spreadsheet program, and import that.</source>
        <translation>请在电子表格程序中另存为 .xlsx 或 CSV (UTF-8)，然后导入。</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>%1 holds binary data, not text.</source>
        <translation>%1含有二进制数据，不是文本。</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet.</source>
        <translation>请选择 CSV 文件或电子表格。</translation>
    </message>
    <message>
        <source>%1 is a %2 file, not text.</source>
        <translation>%1是 %2 文件，不是文本。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件%1。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>You are not permitted to use %1.</source>
        <translation>您没有使用%1的权限。</translation>
    </message>
    <message>
        <source>Ask its owner, or use another place.</source>
        <translation>请询问其所有者，或使用其他位置。</translation>
    </message>
    <message>
        <source>File empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1是空的。</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>%1 holds no rows: all its lines are skipped or comments.</source>
        <translation>%1中没有行：所有行都被跳过，或是注释。</translation>
    </message>
    <message>
        <source>Change how many lines are skipped, or choose another file.</source>
        <translation>请更改跳过的行数，或选择其他文件。</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so nothing of it was used.</source>
        <translation>%1在读取时被更改，因此未使用其中任何内容。</translation>
    </message>
    <message>
        <source>Read it again when no program is writing to it.</source>
        <translation>请在没有其他程序写入它时重新读取。</translation>
    </message>
    <message>
        <source>File disappeared</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>%1 was removed while it was read, so nothing of it was used.</source>
        <translation>%1在读取时被删除，因此未使用其中任何内容。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another file.</source>
        <translation>请恢复该文件，或选择其他文件。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>%1 was not written: there is no space left.</source>
        <translation>%1未写入：磁盘没有剩余空间。</translation>
    </message>
    <message>
        <source>Make space, or save it elsewhere.</source>
        <translation>请腾出空间，或保存到别处。</translation>
    </message>
    <message>
        <source>Not writable in this encoding</source>
        <translation>此编码无法写入</translation>
    </message>
    <message>
        <source>%1 was not written: the encoding has no sign for a character in row %2.</source>
        <translation>%1未写入：该编码无法表示第 %2 行中的某个字符。</translation>
    </message>
    <message>
        <source>Choose UTF-8.</source>
        <translation>请选择 UTF-8。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入%1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入%1：%2。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or save it elsewhere.</source>
        <translation>请检查文件夹及其权限，或保存到别处。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取%1：%2。</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, and try again.</source>
        <translation>请检查磁盘或网络驱动器，然后再试。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column&apos;s name in a list</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line, sentence</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>line, column, sentence</comment>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file&apos;s path</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>请拆成较小的文件。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled; nothing of it was used.</source>
        <translation>已取消读取%1；未使用其中任何内容。</translation>
    </message>
    <message>
        <source>Write it as --map &quot;File column=Field&quot;, for example --map &quot;Nickname=Remark&quot;.</source>
        <translation>请写成 --map &quot;文件列=字段&quot;，例如 --map &quot;Nickname=Remark&quot;。</translation>
    </message>
    <message>
        <source>Mapping not understood</source>
        <translation>列对应写法有误</translation>
    </message>
    <message>
        <source>--map “%1” has no equals sign.</source>
        <translation>--map“%1”没有等号。</translation>
    </message>
    <message>
        <source>--map “%1” names no column of the file.</source>
        <translation>--map“%1”没有写出文件的列。</translation>
    </message>
    <message>
        <source>Field not known</source>
        <translation>没有此字段</translation>
    </message>
    <message>
        <source>--map “%1” names a field that does not exist.</source>
        <translation>--map“%1”中的字段不存在。</translation>
    </message>
    <message>
        <source>The fields are From_Account, To_Account, AddSource, Remark, GroupName, AddWording, AddTime, RemarkTime and Tag_SNS_Custom_ with a name.</source>
        <translation>字段有 From_Account、To_Account、AddSource、Remark、GroupName、AddWording、AddTime、RemarkTime，以及 Tag_SNS_Custom_ 加名称。</translation>
    </message>
    <message>
        <source>Column not in the file</source>
        <translation>文件中没有此列</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有名为“%1”的列。</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>文件中的列有：%1。</translation>
    </message>
    <message>
        <source>No column for %1</source>
        <translation>没有 %1 列</translation>
    </message>
    <message>
        <source>The file has no column for %1.</source>
        <translation>文件中没有 %1 列。</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=%1&quot;.</source>
        <translation>请用 --map &quot;文件列=%1&quot; 指明是哪一列。</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=From_Account&quot;, or give one account for every row with --from-account ID.</source>
        <translation>请用 --map &quot;文件列=From_Account&quot; 指明是哪一列，或用 --from-account ID 为每一行指定同一账号。</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=AddSource&quot;, or give one source for every row, for example with --add-source AddSource_Type_Android.</source>
        <translation>请用 --map &quot;文件列=AddSource&quot; 指明是哪一列，或为每一行指定同一来源，例如 --add-source AddSource_Type_Android。</translation>
    </message>
    <message>
        <source>End mark left out</source>
        <translation>已忽略结束标记</translation>
    </message>
    <message>
        <source>The file ends with Ctrl-Z, the end mark of old systems; it was left out.</source>
        <translation>文件以旧系统的结束标记 Ctrl-Z 结尾；已忽略。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>The rows of %1 would need about %2 of memory, more than this computer has free. Nothing of it was read.</source>
        <translation>%1的各行约需 %2 内存，超过此电脑的可用内存。未读取其中任何内容。</translation>
    </message>
    <message>
        <source>%1 gives more than %2, which is the most that is read from a pipe. Nothing of it was used.</source>
        <translation>%1的内容超过 %2，这是从管道读取的上限。未使用其中任何内容。</translation>
    </message>
    <message>
        <source>Save it as a file, and import that.</source>
        <translation>请保存为文件，再导入该文件。</translation>
    </message>
    <message>
        <source>A row of %1 has more than %2 cells. Nothing of it was used.</source>
        <translation>%1的某行超过 %2 个单元格。未使用其中任何内容。</translation>
    </message>
    <message>
        <source>Check the separator and the quotes.</source>
        <translation>请检查分隔符和引号。</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows, which is the most that is imported at once. Nothing of it was used.</source>
        <translation>%1超过 %2 行，这是一次导入的上限。未使用其中任何内容。</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>不是表格</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 bytes, which no table has.</source>
        <translation>%1中有一行超过 %2 字节，不像是表格。</translation>
    </message>
    <message>
        <source>Check whether it is the file that you mean, or save it again as CSV.</source>
        <translation>请确认是否选对了文件，或重新保存为 CSV。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than this program takes (%2 is the limit). Nothing of it was used.</source>
        <translation>%1解压后超出本程序的限度（上限为 %2）。未使用其中任何内容。</translation>
    </message>
    <message>
        <source>Save the rows as CSV, and import that.</source>
        <translation>请把各行另存为 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>Too much for an .xlsx file</source>
        <translation>超出 .xlsx 文件的容量</translation>
    </message>
    <message>
        <source>Save it as CSV instead: give it a name that ends in .csv.</source>
        <translation>请改存为 CSV：使用以 .csv 结尾的名称。</translation>
    </message>
    <message>
        <source>%1 was not written: a sheet holds %2 columns, and there are more.</source>
        <translation>%1未写入：一个工作表最多 %2 列，而这里更多。</translation>
    </message>
    <message>
        <source>%1 was not written: a cell of a sheet holds %2 characters, and one has more.</source>
        <translation>%1未写入：工作表的一个单元格最多 %2 个字符，而有一个单元格更长。</translation>
    </message>
    <message>
        <source>%1 was not written: a sheet holds %2 rows, and there are more.</source>
        <translation>%1未写入：一个工作表最多 %2 行，而这里更多。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, as files made to do harm do. Nothing of it was used.</source>
        <translation>%1解压后超过其大小的 %2 倍，这是恶意文件的特征。未使用其中任何内容。</translation>
    </message>
    <message>
        <source>%1 holds more sheets, formats or parts than this program takes (%2 is the limit). Nothing of it was used.</source>
        <translation>%1包含的工作表、格式或部件超出本程序的限度（上限为 %2）。未使用其中任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in which every cell is empty were left out.</source>
        <translation>
            <numerusform>%1 行的所有单元格都为空，已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>NUL characters left out</source>
        <translation>已忽略 NUL 字符</translation>
    </message>
    <message numerus="yes">
        <source>The file ends with %1 NUL character(s), as a write that was cut off leaves them; they were left out.</source>
        <translation>
            <numerusform>文件末尾有 %1 个 NUL 字符，通常是写入中断留下的；已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether rows are missing at the end.</source>
        <translation>请检查末尾是否缺少行。</translation>
    </message>
    <message>
        <source>Empty rows left out</source>
        <translation>已忽略空行</translation>
    </message>
</context>
<context>
    <name>words::Guide</name>
    <message>
        <source>Your first import</source>
        <translation>第一次导入</translation>
    </message>
    <message>
        <source>Friend Console adds friends to accounts of your app: each row of the table gives From_Account the friend To_Account.</source>
        <translation>Friend Console 为您应用中的账号添加好友：表格的每一行把 To_Account 加为 From_Account 的好友。</translation>
    </message>
    <message>
        <source>Begin in the sandbox. It is a copy of the service on this computer: what you do there reaches nobody, and nothing can go wrong.</source>
        <translation>请从沙盒开始。它是此电脑上的服务副本：您在那里的操作不会影响任何人，可以放心尝试。</translation>
    </message>
    <message>
        <source>Press “Try it with sample rows”. A preview shows what was understood of the sample file.</source>
        <translation>点击“用示例行试一试”。预览会显示程序如何理解示例文件。</translation>
    </message>
    <message>
        <source>Press “Add rows”. The rows are now in the table; rows with a problem say in words what it is.</source>
        <translation>点击“添加行”。各行会出现在表格中；有问题的行用文字说明问题。</translation>
    </message>
    <message>
        <source>Press “Submit”. Every row ends as imported, failed or unknown, and says why.</source>
        <translation>点击“提交”。每一行最终为已导入、失败或未知，并说明原因。</translation>
    </message>
    <message>
        <source>The window after a run: the counts above the table, the state of every row in it, and the sentence about the chosen row below.</source>
        <translation>任务结束后的窗口：表格上方是各状态的数量，表格中是每行的状态，下方是所选行的说明。</translation>
    </message>
    <message>
        <source>When you are done with the sandbox, “Connect to your app” asks four questions and checks the answers.</source>
        <translation>熟悉沙盒之后，“连接到您的应用”会问四个问题并检查答案。</translation>
    </message>
    <message>
        <source>Files and the preview</source>
        <translation>文件与预览</translation>
    </message>
    <message>
        <source>“Import…” reads CSV and other text tables, Excel (.xlsx) and LibreOffice (.ods) files. You can also drop files into the window, or paste from a spreadsheet.</source>
        <translation>“导入…”可读取 CSV 等文本表格、Excel (.xlsx) 和 LibreOffice (.ods) 文件。也可以把文件拖入窗口，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>The import preview: encoding, separator and header at the top, the columns with the fields they go to, and the counts below.</source>
        <translation>导入预览：上方是编码、分隔符和标题行，中间是各列及其对应字段，下方是数量。</translation>
    </message>
    <message>
        <source>The preview shows how the file was understood. If letters look wrong, choose another encoding; if columns look wrong, choose another separator.</source>
        <translation>预览显示程序如何理解文件。文字不正确时请换编码；分列不正确时请换分隔符。</translation>
    </message>
    <message>
        <source>Each column says to which field it goes. Choose another field above the column, or “ignore”.</source>
        <translation>每列都标明对应的字段。可在列的上方选择其他字段，或选择“忽略”。</translation>
    </message>
    <message>
        <source>From_Account and AddSource can be set for every row when the file does not have them.</source>
        <translation>文件中没有 From_Account 和 AddSource 时，可为每一行统一设置。</translation>
    </message>
    <message>
        <source>Nothing enters the table before you press “Add rows”, one Undo takes it back, and the file itself is never changed.</source>
        <translation>在您点击“添加行”之前，任何内容都不会加入表格；加入后撤消一次即可恢复；文件本身绝不会更改。</translation>
    </message>
    <message>
        <source>Working in the table</source>
        <translation>使用表格</translation>
    </message>
    <message>
        <source>The table works as your spreadsheet does: type to replace, F2 to edit, Enter to go down, Tab to go right, Ctrl+D to fill down, and copy and paste to and from other programs.</source>
        <translation>表格的用法与您熟悉的电子表格一样：直接输入以替换，F2 编辑，Enter 向下，Tab 向右，Ctrl+D 向下填充，并可与其他程序互相复制粘贴。</translation>
    </message>
    <message>
        <source>The buttons above the table count the rows of each state and show only those.</source>
        <translation>表格上方的按钮统计各状态的行数，并可只显示这些行。</translation>
    </message>
    <message>
        <source>A row with a problem is not sent. Choose “Problems” to see them all; the sentence below the table says what is wrong with the chosen row.</source>
        <translation>有问题的行不会发送。选择“问题”可查看全部；表格下方的文字说明所选行有什么问题。</translation>
    </message>
    <message>
        <source>Every change to the table can be undone: typing, pasting, adding files, replacing and deleting.</source>
        <translation>对表格的每项更改都可以撤消：输入、粘贴、加入文件、替换和删除。</translation>
    </message>
    <message>
        <source>Rows that the service has (“Imported”) are locked so that nobody changes them by accident.</source>
        <translation>服务中已有的行（“已导入”）会锁定，以免误改。</translation>
    </message>
    <message>
        <source>Connect to your app</source>
        <translation>连接到您的应用</translation>
    </message>
    <message>
        <source>The coloured button at the top left always says where rows would go. Its menu has “Connect to your app…”, which asks for four things.</source>
        <translation>左上角的彩色按钮始终说明各行将发往哪里。其菜单中的“连接到您的应用…”会询问四项内容。</translation>
    </message>
    <message>
        <source>Region: where the app was made. The vendor&apos;s console shows it beside the app&apos;s name.</source>
        <translation>数据中心：应用所在的数据中心，显示在腾讯云控制台中应用名称旁边。</translation>
    </message>
    <message>
        <source>SDKAppID: the number of the app, in the console&apos;s list of applications.</source>
        <translation>SDKAppID：应用的编号，在控制台的应用列表中。</translation>
    </message>
    <message>
        <source>Secret key: in the console, open the app and its basic configuration, and press “Display key”.</source>
        <translation>密钥：在控制台打开该应用的基本配置，点击“显示密钥”。</translation>
    </message>
    <message>
        <source>Admin UserID: the account that makes the calls. It has to be an administrator of the app; “administrator” is always there.</source>
        <translation>管理员 UserID：用来进行调用的账号，须为应用的管理员；“administrator”始终存在。</translation>
    </message>
    <message>
        <source>One question of four: the field, and where its value is found.</source>
        <translation>四个问题之一：要填写的内容，以及在哪里可以找到。</translation>
    </message>
    <message>
        <source>The SDKAppID and the key are kept in the keychain of this computer and nowhere else. Without a keychain they are kept in memory until you close the program.</source>
        <translation>SDKAppID 和密钥只保存在此电脑的密钥环中。没有密钥环时，它们保留在内存中，直到您关闭程序。</translation>
    </message>
    <message>
        <source>What becomes of a row</source>
        <translation>每一行的结果</translation>
    </message>
    <message>
        <source>✓ Imported: the service has it. Nothing to do.</source>
        <translation>✓ 已导入：服务中已有此好友。无需处理。</translation>
    </message>
    <message>
        <source>✗ Failed: the service refused it and said why. Correct the row or its cause, then retry.</source>
        <translation>✗ 失败：服务拒绝了此行并说明了原因。请更正此行或排除原因，然后重试。</translation>
    </message>
    <message>
        <source>? Unknown: it was sent, and no answer came. Retry: the service is asked first whether the friend is there, and the row is sent again only if not.</source>
        <translation>? 未知：已发送，但没有应答。请重试：会先向服务核实该好友是否已存在，只有不存在时才再次发送。</translation>
    </message>
    <message>
        <source>● Ready: it was not sent. Submit again.</source>
        <translation>● 就绪：尚未发送。请再次提交。</translation>
    </message>
    <message>
        <source>You can pause, stop, close the window or lose the network at any moment. Each run is written down before it is sent, so the next start knows what became of every row and offers to go on.</source>
        <translation>您可以随时暂停、停止或关闭窗口，网络中断也没关系。每个任务在发送前都会先记录下来，因此下次启动时仍知道每一行的结果，并可选择继续。</translation>
    </message>
    <message>
        <source>“Run &gt; History of runs…” has every run, with its rows and its report.</source>
        <translation>“任务 &gt; 任务历史…”中有每个任务及其各行和报告。</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>出现失败时</translation>
    </message>
    <message>
        <source>Choose “Failed” above the table and read the sentence about a row. It says what happened, what it means and what to do.</source>
        <translation>在表格上方选择“失败”，阅读某行的说明。它会告诉您发生了什么、意味着什么、该怎么办。</translation>
    </message>
    <message>
        <source>“Retry 14 like it” sends all rows that failed for the same reason again.</source>
        <translation>“重试同类的 14 行”会再次发送因同一原因失败的所有行。</translation>
    </message>
    <message>
        <source>“File &gt; Save failed rows as…” gives a file that you can correct and import again.</source>
        <translation>“文件 &gt; 另存失败的行…”会生成一个文件，您可以更正后再次导入。</translation>
    </message>
    <message>
        <source>The service is busy, or the network was lost: the program has tried again by itself. Retry the rest in a few minutes.</source>
        <translation>服务繁忙或网络中断：程序已自动重试。请过几分钟再重试其余的行。</translation>
    </message>
    <message>
        <source>The run has stopped at once: the connection is wrong. “Check connection” says in words which part of it.</source>
        <translation>任务刚开始就停止：连接有误。“检查连接”会说明是哪一部分。</translation>
    </message>
    <message>
        <source>Codes in brackets are the service&apos;s own. “Help &gt; Codes and what to do” has all of them.</source>
        <translation>方括号中的错误码由服务返回。“帮助 &gt; 错误码及处理办法”中有全部说明。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Ctrl+O: import a file. Ctrl+Enter: submit.</source>
        <translation>Ctrl+O：导入文件。Ctrl+Enter：提交。</translation>
    </message>
    <message>
        <source>F2: edit a cell. Delete: empty it. Ctrl+D: fill down.</source>
        <translation>F2：编辑单元格。Delete：清空。Ctrl+D：向下填充。</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y: undo and redo. Ctrl+F: find.</source>
        <translation>Ctrl+Z 和 Ctrl+Y：撤消和重做。Ctrl+F：查找。</translation>
    </message>
    <message>
        <source>F8 and Shift+F8: the next and the previous problem.</source>
        <translation>F8 和 Shift+F8：下一个和上一个问题。</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+6: show all, ready, problem, imported, failed or unknown rows.</source>
        <translation>Ctrl+1 到 Ctrl+6：依次显示全部、就绪、问题、已导入、失败、未知的行。</translation>
    </message>
    <message>
        <source>F6 and Shift+F6: the next and the previous part of the window. F1: this guide.</source>
        <translation>F6 和 Shift+F6：窗口的下一部分和上一部分。F1：本指南。</translation>
    </message>
    <message>
        <source>Ctrl+Enter while typing: put the text into all selected cells. Ctrl+arrow: jump to the edge of what is filled. Shift+Space and Ctrl+Space: select rows and columns.</source>
        <translation>输入时按 Ctrl+Enter：把文字填入所有选中的单元格。Ctrl+方向键：跳到有内容区域的边缘。Shift+空格和 Ctrl+空格：选中整行和整列。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pictures</comment>
        <extracomment>Which pictures the guide shows, by the code of their language: en, zh_CN, ko or ja.</extracomment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>words::History</name>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1  its journal cannot be read</source>
        <translation>%1  日志无法读取</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5</source>
        <translation>%1  %2  %3  %4：%5</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>还没有任务。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>未知 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未发送 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted: %2.</source>
        <translation>%1 的导入被中断：%2。</translation>
    </message>
    <message>
        <source>There is no run “%1”. “friendconsole runs” lists them.</source>
        <translation>没有名为“%1”的任务。“friendconsole runs”列出所有任务。</translation>
    </message>
    <message>
        <source>The journal of run “%1” cannot be read (%2). Nothing was sent.</source>
        <translation>无法读取任务“%1”的日志（%2）。未发送任何内容。</translation>
    </message>
    <message>
        <source>Run “%1” is going on in another window or terminal. Wait until it has ended, or stop it there.</source>
        <translation>任务“%1”正在另一个窗口或终端中进行。请等它结束，或在那里停止。</translation>
    </message>
    <message>
        <source>Every row of this run has an outcome already; nothing was sent.</source>
        <translation>此任务的每一行都已有结果；未发送任何内容。</translation>
    </message>
    <message>
        <source>Resuming: %1 to look up, %2 to send.</source>
        <translation>继续：%1待核实，%2待发送。</translation>
    </message>
    <message>
        <source>The run ended before this row was sent. Go on with the run (“friendconsole resume”), or import the row again.</source>
        <translation>任务在发送此行之前就结束了。请继续该任务（“friendconsole resume”），或重新导入此行。</translation>
    </message>
    <message>
        <source>Which run? Give its name: friendconsole %1 RUN. “friendconsole runs” lists them.</source>
        <translation>未指定任务。请给出其名称：friendconsole %1 RUN。“friendconsole runs”列出所有任务。</translation>
    </message>
    <message>
        <source>Where to? Give --out FILE.</source>
        <translation>未指定写入位置。请给出 --out FILE。</translation>
    </message>
    <message>
        <source>%1 (retry of run %2)</source>
        <comment>a line about a run, the run whose rows it sent again</comment>
        <translation>%1（重试任务 %2）</translation>
    </message>
    <message>
        <source>No row of this run failed; nothing was sent.</source>
        <translation>此任务没有失败的行；未发送任何内容。</translation>
    </message>
    <message>
        <source>Sending %1 that failed again, as a run of their own.</source>
        <translation>作为新任务再次发送：失败的 %1。</translation>
    </message>
    <message>
        <source>The row can be sent; nothing was sent, because this was a dry run.</source>
        <translation>此行可以发送；因为是试运行，未发送任何内容。</translation>
    </message>
    <message>
        <source>The run ended before this row was sent, and no record of the run was kept. Save the rows that were not imported with --failed, and import that file.</source>
        <translation>任务在发送此行之前已结束，且未保留任务的记录。请用 --failed 保存未导入的行，再导入该文件。</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 天</numerusform>
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
            <numerusform>%1 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>约 1 秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
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
        <translation>应答中没有此行</translation>
    </message>
    <message>
        <source>The service answered and said nothing about this row.</source>
        <translation>服务已应答，但没有提到此行。</translation>
    </message>
    <message>
        <source>Answer contradicts itself</source>
        <translation>应答自相矛盾</translation>
    </message>
    <message>
        <source>The service called this row both imported and failed.</source>
        <translation>服务的应答既称此行已导入，又称失败。</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The program ended while the row was on its way.</source>
        <translation>程序在此行发送途中结束了。</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s)</source>
        <translation>
            <numerusform>%1 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>The friend was imported.</source>
        <translation>好友已导入。</translation>
    </message>
    <message>
        <source>“%2” is now in the friend list of “%1”.</source>
        <translation>“%2”现已在“%1”的好友列表中。</translation>
    </message>
    <message>
        <source>Imported, found by check</source>
        <translation>已导入，经核实</translation>
    </message>
    <message>
        <source>A check found the friend at the service.</source>
        <translation>经核实，该好友已在服务中。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The row was not imported.</source>
        <translation>此行未导入。</translation>
    </message>
    <message>
        <source>Retry the row.</source>
        <translation>请重试此行。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The row may have been imported or not.</source>
        <translation>此行可能已导入，也可能没有。</translation>
    </message>
    <message>
        <source>Retry the row: sending the same pair again still leaves only one friend.</source>
        <translation>请重试此行：重复导入同一对账号只会留下一个好友。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The row can be sent.</source>
        <translation>此行可以发送。</translation>
    </message>
    <message>
        <source>The row was not imported:</source>
        <translation>此行未导入：</translation>
    </message>
    <message>
        <source>It can be sent again.</source>
        <translation>可以再次发送。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Rows that can be sent.</source>
        <translation>可以发送的行。</translation>
    </message>
    <message>
        <source>Rows with an error, which are not sent. Correct them first.</source>
        <translation>有错误、不会发送的行。请先更正。</translation>
    </message>
    <message>
        <source>Rows of the run that wait for their turn.</source>
        <translation>任务中等待发送的行。</translation>
    </message>
    <message>
        <source>Rows that are on their way to the service.</source>
        <translation>正在发送给服务的行。</translation>
    </message>
    <message>
        <source>Rows whose friend is at the service now.</source>
        <translation>好友已在服务中的行。</translation>
    </message>
    <message>
        <source>Rows that the service refused. Correct what it found wrong, then retry them.</source>
        <translation>被服务拒绝的行。请按服务的说明更正，然后重试。</translation>
    </message>
    <message>
        <source>Rows that were sent and got no answer. They may have been imported; retrying them does no harm.</source>
        <translation>已发送但没有应答的行。它们可能已导入，可以放心重试。</translation>
    </message>
    <message>
        <source>The row waits for its turn in the run.</source>
        <translation>此行在任务中等待发送。</translation>
    </message>
    <message>
        <source>The row is on its way to the service.</source>
        <translation>正在把此行发送给服务。</translation>
    </message>
    <message>
        <source>found by check</source>
        <translation>经核实</translation>
    </message>
</context>
<context>
    <name>words::Preparation</name>
    <message numerus="yes">
        <source>%1: spaces around %Ln value(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1：%Ln 个值前后有空格（“%2” → “%3”）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the case of %Ln keyword(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1：%Ln 个关键字的大小写（“%2” → “%3”）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) without the prefix (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1：%Ln 个值没有前缀（“%2” → “%3”）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln text(s) longer than what fits (%2 → %3)</source>
        <translation>
            <numerusform>%1：%Ln 处文字超出允许的长度（%2 → %3）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a fix for --fix. There are: %2. Separate several with commas.</source>
        <translation>“%1”不是 --fix 的修复项。可用的有：%2。多项以逗号分隔。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>--zone “%1” is not a time zone that this computer knows. Give its name, for example Asia/Shanghai, Europe/Berlin or UTC.</source>
        <translation>此电脑不支持 --zone“%1”这个时区。请给出时区名称，例如 Asia/Shanghai、Europe/Berlin 或 UTC。</translation>
    </message>
    <message>
        <source>--duplicates “%1” is not understood. Give first, last or all.</source>
        <translation>--duplicates 不支持“%1”。请使用 first、last 或 all。</translation>
    </message>
    <message>
        <source>Put right by --fix %1: %2</source>
        <comment>name of a fix, what it changes</comment>
        <translation>已由 --fix %1 修复：%2</translation>
    </message>
    <message>
        <source>Can be put right with --fix %1: %2</source>
        <comment>name of a fix, what it would change</comment>
        <translation>可用 --fix %1 修复：%2</translation>
    </message>
    <message>
        <source>%1: what “%2” means is not decided.</source>
        <translation>%1：“%2”的含义尚未确定。</translation>
    </message>
    <message>
        <source>%1: “%2” is %3, Unix %4.</source>
        <translation>%1：“%2”是 %3，Unix %4。</translation>
    </message>
    <message>
        <source>Times without a zone are taken as %1.</source>
        <translation>未注明时区的时间按 %1 计算。</translation>
    </message>
    <message>
        <source>Day numbers of spreadsheets and dates with the year at the end are read only with --zone NAME.</source>
        <translation>只有使用 --zone NAME 时，才会读取电子表格的日期序号和年份在后的日期。</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln date(s) the day and the month cannot be told apart; write them as year-month-day.</source>
        <translation>
            <numerusform>有 %Ln 个日期无法区分日和月；请写成年-月-日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>%Ln 个时间落在此时区因调整时钟而跳过或重复的一小时内；为确保准确，请注明与 UTC 的时差，例如 +08:00。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that an earlier row has; --duplicates first or last takes one of each pair.</source>
        <translation>
            <numerusform>%Ln 行的两个账号与前面的行相同；使用 --duplicates first 或 last 可只保留其中一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: another row has the same pair of accounts.</source>
        <translation>
            <numerusform>已跳过 %Ln 行：另一行的两个账号与其相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2, %3, as in line %4</source>
        <comment>line, From_Account, To_Account, other line</comment>
        <translation>  第 %1 行：%2，%3，与第 %4 行相同</translation>
    </message>
    <message>
        <source>Left out: line %1 has the same pair of accounts.</source>
        <translation>已跳过：两个账号与第 %1 行相同。</translation>
    </message>
    <message>
        <source>Left out: line %1 of %2 has the same pair of accounts.</source>
        <translation>已跳过：两个账号与 %2 的第 %1 行相同。</translation>
    </message>
    <message>
        <source>In the terminal, --zone NAME (for example Asia/Shanghai) reads columns of a spreadsheet&apos;s day numbers as dates.</source>
        <translation>在终端中，可用 --zone NAME（例如 Asia/Shanghai）把含有电子表格日期序号的列作为日期读取。</translation>
    </message>
    <message>
        <source>In the terminal, --zone NAME (for example Asia/Shanghai) reads dates with the year at the end, where the column shows which number is the day.</source>
        <translation>在终端中，可用 --zone NAME（例如 Asia/Shanghai）读取年份在后的日期，前提是从该列能看出哪个数字是日。</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln time(s) may not mean what will be sent. The first, %1: %2</source>
        <translation>
            <numerusform>警告：有 %Ln 个时间，将要发送的值可能不是原来的意思。第一个在%1：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Problems</name>
    <message numerus="yes">
        <source>Shorten it by %1 byte(s).</source>
        <translation>
            <numerusform>请缩短 %1 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %1 bytes: about %2 Chinese character(s), or %1 English letters.</source>
        <translation>
            <numerusform>请缩短 %1 字节：约 %2 个汉字，或 %1 个英文字母。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is empty; the service needs it.</source>
        <translation>%1 为空；服务需要它。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 过长</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; the service takes at most %3.</source>
        <translation>%1 有 %2 字节；服务最多接受 %3。</translation>
    </message>
    <message>
        <source>%1 has unusual characters</source>
        <translation>%1 含有不常见字符</translation>
    </message>
    <message>
        <source>%1 contains characters other than English letters, digits and common signs (ASCII); the service documents no others.</source>
        <translation>%1 含有英文字母、数字和常用符号 (ASCII) 以外的字符；服务的文档只允许 ASCII。</translation>
    </message>
    <message>
        <source>Check that it is exactly the UserID; the row is sent as it is.</source>
        <translation>请检查它是否与 UserID 完全一致；此行仍会按原样发送。</translation>
    </message>
    <message>
        <source>%1 has spaces around it</source>
        <translation>%1 前后有空格</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space, which counts as part of the UserID.</source>
        <translation>%1 以空格开头或结尾，空格也算 UserID 的一部分。</translation>
    </message>
    <message>
        <source>Remove the spaces if they are not intended.</source>
        <translation>如非有意，请去掉空格。</translation>
    </message>
    <message>
        <source>Both accounts are the same</source>
        <translation>两个账号相同</translation>
    </message>
    <message>
        <source>To_Account and From_Account are the same; nobody is their own friend.</source>
        <translation>To_Account 与 From_Account 相同，等于把自己加为好友。</translation>
    </message>
    <message>
        <source>Check the two accounts; the row is sent as it is.</source>
        <translation>请检查这两个账号；此行仍会按原样发送。</translation>
    </message>
    <message>
        <source>AddSource without prefix</source>
        <translation>AddSource 没有前缀</translation>
    </message>
    <message>
        <source>AddSource is a keyword without AddSource_Type_; it is sent with that prefix.</source>
        <translation>AddSource 只有关键字，没有前缀 AddSource_Type_；发送时会自动加上。</translation>
    </message>
    <message>
        <source>Write the prefix if you want the file to say what is sent.</source>
        <translation>如果希望文件与发送的内容一致，请写上前缀。</translation>
    </message>
    <message>
        <source>AddSource not valid</source>
        <translation>AddSource 无效</translation>
    </message>
    <message>
        <source>AddSource has to be AddSource_Type_ followed by 1 to 8 letters.</source>
        <translation>AddSource 须为 AddSource_Type_ 加 1 到 8 个字母。</translation>
    </message>
    <message>
        <source>Correct it, for example to AddSource_Type_Android.</source>
        <translation>请更正，例如改为 AddSource_Type_Android。</translation>
    </message>
    <message>
        <source>%1 in milliseconds</source>
        <translation>%1 以毫秒为单位</translation>
    </message>
    <message>
        <source>Check the date; the row is sent with whole seconds.</source>
        <translation>请检查日期；此行按整秒发送。</translation>
    </message>
    <message>
        <source>%1 not a time</source>
        <translation>%1 不是时间</translation>
    </message>
    <message>
        <source>%1 is neither Unix seconds nor a date from 1970 on.</source>
        <translation>%1 既不是 Unix 时间戳，也不是 1970 年以后的日期。</translation>
    </message>
    <message>
        <source>Write it as 1706691900 or 2024-01-31 09:05, or leave it empty.</source>
        <translation>请写成 1706691900 或 2024-01-31 09:05，或留空。</translation>
    </message>
    <message>
        <source>Friend list name too long</source>
        <translation>好友分组名称过长</translation>
    </message>
    <message>
        <source>The longest name in GroupName has %1 bytes; the service takes at most %2.</source>
        <translation>GroupName 中最长的名称有 %1 字节；服务最多接受 %2。</translation>
    </message>
    <message>
        <source>Too many friend lists</source>
        <translation>好友分组过多</translation>
    </message>
    <message>
        <source>GroupName names %1 friend lists; a user can have at most %2.</source>
        <translation>GroupName 列出了 %1 个好友分组；一个用户最多 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 list(s).</source>
        <translation>
            <numerusform>请去掉 %1 个分组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom tag unusual</source>
        <translation>自定义字段名称不常见</translation>
    </message>
    <message>
        <source>The tag %1 holds digits or underscores; the service documents letters only.</source>
        <translation>字段名称 %1 含有数字或下划线；服务文档只允许字母。</translation>
    </message>
    <message>
        <source>Check the tag&apos;s name in the app&apos;s settings; the row is sent as it is.</source>
        <translation>请在应用设置中检查字段名称；此行仍会按原样发送。</translation>
    </message>
    <message>
        <source>Custom tag not valid</source>
        <translation>自定义字段名称无效</translation>
    </message>
    <message>
        <source>The tag %1 is not Tag_SNS_Custom_ followed by letters.</source>
        <translation>字段名称 %1 不是 Tag_SNS_Custom_ 加字母。</translation>
    </message>
    <message>
        <source>Correct the column&apos;s name, or ignore the column when you import the file.</source>
        <translation>请更正列名，或在导入文件时忽略此列。</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 无法读取</translation>
    </message>
    <message>
        <source>%1 holds bytes that are no text in the file&apos;s encoding.</source>
        <translation>%1 中有些字节无法按文件的编码读取。</translation>
    </message>
    <message>
        <source>Read the file again in the encoding it was written in, or type the text again.</source>
        <translation>请用写入文件时所用的编码重新读取，或重新输入文字。</translation>
    </message>
    <message>
        <source>%1 has control characters</source>
        <translation>%1 含有控制字符</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen.</source>
        <translation>%1 含有看不见的字符。</translation>
    </message>
    <message>
        <source>Remove them if they are not intended; the row is sent as it is.</source>
        <translation>如非有意，请删除；此行仍会按原样发送。</translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>单元格过少</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) fewer than the file has columns; what is missing was taken as empty.</source>
        <translation>
            <numerusform>此行比文件的列数少 %1 个单元格；缺少的按空单元格处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that its cells are in the right columns.</source>
        <translation>请检查单元格是否在正确的列中。</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>单元格过多</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) more than the file has columns, so its cells may be shifted.</source>
        <translation>
            <numerusform>此行比文件的列数多 %1 个单元格，因此单元格可能错位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the row in the file; a separator inside a text needs quotes around the text.</source>
        <translation>请在文件中更正此行；文字中含有分隔符时须用引号括起。</translation>
    </message>
    <message>
        <source>Same pair twice</source>
        <translation>同一对账号重复</translation>
    </message>
    <message>
        <source>An earlier row has the same From_Account and To_Account.</source>
        <translation>前面的一行有相同的 From_Account 和 To_Account。</translation>
    </message>
    <message>
        <source>Delete one of the two, or correct its accounts.</source>
        <translation>请删除其中一行，或更正其账号。</translation>
    </message>
    <message>
        <source>Same pair as row %1</source>
        <translation>与第 %1 行相同</translation>
    </message>
    <message>
        <source>Row %1 has the same From_Account and To_Account.</source>
        <translation>第 %1 行有相同的 From_Account 和 To_Account。</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>Same pair as line %1</source>
        <translation>与文件第 %1 行相同</translation>
    </message>
    <message>
        <source>Line %1 has the same From_Account and To_Account.</source>
        <translation>文件第 %1 行有相同的 From_Account 和 To_Account。</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>title of a problem, number of further ones</comment>
        <translation>%1，+%2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) left</source>
        <translation>
            <numerusform>还剩 %1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) too many</source>
        <translation>
            <numerusform>超出 %1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>The check found that the account in %1 is not in this app.</source>
        <translation>检查发现 %1 中的账号不在此应用中。</translation>
    </message>
    <message>
        <source>Create the account in the app first and check again, or correct it here.</source>
        <translation>请先在应用中创建该账号再检查，或在此更正。</translation>
    </message>
    <message>
        <source>Same pair as line %1 of %2</source>
        <translation>与 %2 的第 %1 行相同</translation>
    </message>
    <message>
        <source>Line %1 of %2 has the same From_Account and To_Account.</source>
        <translation>%2 的第 %1 行有相同的 From_Account 和 To_Account。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was taken for milliseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1 已按毫秒读取，即 %2；按秒计算会是很久以后的时间。</translation>
    </message>
    <message>
        <source>%1 in parts of a second</source>
        <translation>%1 的单位小于毫秒</translation>
    </message>
    <message>
        <source>%1 was taken for microseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1 已按微秒读取，即 %2；按秒计算会是很久以后的时间。</translation>
    </message>
    <message>
        <source>%1 was taken for nanoseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1 已按纳秒读取，即 %2；按秒计算会是很久以后的时间。</translation>
    </message>
    <message>
        <source>As Unix seconds, %1 is %2.</source>
        <translation>按 Unix 时间戳计算，%1 是 %2。</translation>
    </message>
    <message>
        <source>In a spreadsheet, this number means %1.</source>
        <translation>在电子表格中，这个数字表示 %1。</translation>
    </message>
    <message>
        <source>%1 soon after 1970</source>
        <translation>%1 刚过 1970 年</translation>
    </message>
    <message>
        <source>If another time is meant, write it as 2024-01-31 09:05; the row is sent as it is.</source>
        <translation>如果指的是别的时间，请写成 2024-01-31 09:05；此行仍会按原样发送。</translation>
    </message>
    <message>
        <source>%1 in digits only</source>
        <translation>%1 只有数字</translation>
    </message>
    <message>
        <source>%1 was taken for a date and not for Unix seconds; %2 on this computer&apos;s clock is sent.</source>
        <translation>%1 被当作日期，而不是 Unix 时间戳；将按此电脑的本地时间发送 %2。</translation>
    </message>
    <message>
        <source>Write it as 2024-01-31 09:05 to be sure.</source>
        <translation>为确保准确，请写成 2024-01-31 09:05。</translation>
    </message>
    <message>
        <source>Friend list twice</source>
        <translation>好友分组重复</translation>
    </message>
    <message numerus="yes">
        <source>GroupName repeats %1 friend list(s); each is sent only once.</source>
        <translation>
            <numerusform>GroupName 中有 %1 个好友分组重复；每个分组只发送一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the repeated name, or correct it.</source>
        <translation>请删除重复的分组，或更正其名称。</translation>
    </message>
    <message>
        <source>Quote never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>A quote in this row is never closed in the file; it was kept as text, and the row ends with its line.</source>
        <translation>文件中此行的一个引号没有闭合；已作为文字保留，此行到文件中该行末尾为止。</translation>
    </message>
    <message>
        <source>Correct the row here, or close the quote in the file and import it again.</source>
        <translation>请在此更正该行，或在文件中补上引号后重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) left</source>
        <translation>
            <numerusform>还可输入 %1 个字母</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) too many</source>
        <translation>
            <numerusform>超出 %1 个字母</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Retention</name>
    <message>
        <source>There is no such run: nothing was removed.</source>
        <translation>没有此任务：未删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed from the history, with all their rows.</source>
        <translation>
            <numerusform>已从历史中删除 %n 个任务及其所有行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “%1” was not removed: it is still going on, or its files cannot be written. Try again when it has ended.</source>
        <translation>任务“%1”未删除：它正在进行，或其文件无法写入。请等它结束后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) could not be removed: their files cannot be written.</source>
        <translation>
            <numerusform>有 %n 个任务无法删除：其文件无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>No record of this run was kept: it is not in the history and cannot be resumed.</source>
        <translation>未保留此任务的记录：历史中没有它，也无法继续。</translation>
    </message>
    <message>
        <source>No place for a temporary file</source>
        <translation>临时文件没有存放位置</translation>
    </message>
    <message>
        <source>Nothing was sent: a run without a trace needs a temporary file, and neither your login session&apos;s folder nor the folder for temporary files can be written.</source>
        <translation>未发送任何内容：不留痕迹的任务需要一个临时文件，但本次登录的会话文件夹和临时文件夹都无法写入。</translation>
    </message>
    <message>
        <source>Make space on that disk, or let the run leave its record.</source>
        <translation>请在那里腾出空间，或允许任务保留记录。</translation>
    </message>
    <message>
        <source>This run leaves no record when it has ended, so it cannot be resumed.</source>
        <translation>此任务结束后不保留任何记录：无法继续。</translation>
    </message>
</context>
<context>
    <name>words::Runs</name>
    <message>
        <source>Clock is wrong</source>
        <translation>时间不准</translation>
    </message>
    <message>
        <source>The service says that the signature has expired.</source>
        <translation>服务认为签名已过期。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right, then retry.</source>
        <translation>请校准此电脑的时间，然后重试。</translation>
    </message>
    <message>
        <source>Correct the key if it is wrong, and try again at %1.</source>
        <translation>如果密钥有误请更正，并在 %1 之后再试。</translation>
    </message>
    <message>
        <source>%1 does not know the SDKAppID, or has no key for it. Often the app lives in another region.</source>
        <translation>%1 上没有该 SDKAppID，或没有它的密钥。应用往往在其他数据中心。</translation>
    </message>
    <message>
        <source>The admin account “%1” does not exist in this app.</source>
        <translation>管理员账号“%1”在此应用中不存在。</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of this app.</source>
        <translation>“%1”不是此应用的管理员。</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app (the console lists them), then retry.</source>
        <translation>请使用此应用的管理员 UserID（可在控制台查看），然后重试。</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <translation>共 %1：%2。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) imported, without a failure.</source>
        <translation>
            <numerusform>已导入 %1 行，没有失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, but not everything was imported</source>
        <translation>已完成，但并非全部导入</translation>
    </message>
    <message>
        <source>Look at the failed rows, correct what the service found wrong, then retry them.</source>
        <translation>请查看失败的行，按服务的说明更正，然后重试。</translation>
    </message>
    <message>
        <source>Unknown rows may have been imported; retrying them does no harm.</source>
        <translation>结果未知的行可能已导入，可以放心重试。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Waiting for another run of this app</source>
        <translation>正在等待此应用的另一个任务</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 unknown, %4 not sent</source>
        <translation>已导入 %1，失败 %2，未知 %3，未发送 %4</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>未知 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未发送 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 calls/s</source>
        <translation>每秒 %1 次调用</translation>
    </message>
    <message>
        <source>through the standby host</source>
        <translation>使用备用主机</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the service&apos;s by %1.</source>
        <translation>此电脑的时钟比服务慢 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the service&apos;s by %1.</source>
        <translation>此电脑的时钟比服务快 %1。</translation>
    </message>
    <message>
        <source>Record not writable</source>
        <translation>无法写入记录</translation>
    </message>
    <message>
        <source>What is sent could not be recorded first, so nothing more was sent: %1.</source>
        <translation>未能先记录要发送的内容，因此不再发送：%1。</translation>
    </message>
    <message>
        <source>Make space and check the permissions of the data folder, then retry.</source>
        <translation>请腾出空间并检查数据文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The run stopped before all rows were sent.</source>
        <translation>任务在发送完所有行之前停止了。</translation>
    </message>
    <message>
        <source>Retry the rest.</source>
        <translation>请重试其余的行。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>任务已停止。</translation>
    </message>
    <message>
        <source>Rows that were not sent can be sent later.</source>
        <translation>未发送的行可以稍后发送。</translation>
    </message>
    <message>
        <source>Run in use</source>
        <translation>任务正在别处执行</translation>
    </message>
    <message>
        <source>Another window or command is carrying out this run; nothing was sent.</source>
        <translation>另一个窗口或命令正在执行此任务；未发送任何内容。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there.</source>
        <translation>请等它结束，或在那里停止。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <comment>why a run stopped, a title</comment>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>%1 for %2 in %3, less than 1 s at best</source>
        <comment>rows, accounts, calls</comment>
        <translation>%2共 %1，需 %3，最快不到 1 秒</translation>
    </message>
    <message>
        <source>%1 for %2 in %3, at least %4</source>
        <comment>rows, accounts, calls, time</comment>
        <translation>%2共 %1，需 %3，至少 %4</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <comment>a span of time</comment>
        <translation>%1后再次尝试</translation>
    </message>
    <message>
        <source>slowed down, as the service asked</source>
        <translation>已按服务要求减速</translation>
    </message>
    <message>
        <source>Another window or command of this computer is sending to the same app. This run begins when that one has ended; nothing of it was sent yet.</source>
        <translation>此电脑的另一个窗口或命令正在向同一应用发送。等它结束后此任务才会开始；目前尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Of %1: %2 found, %3 not there, %4 still unknown.</source>
        <comment>rows, then numbers of them</comment>
        <translation>共 %1：%2 行已找到，%3 行不存在，%4 行仍未知。</translation>
    </message>
    <message>
        <source>Rows that are not there are ready again: submit them when you want.</source>
        <translation>服务中不存在的行已重新就绪：可随时提交。</translation>
    </message>
    <message>
        <source>Check the rest again when the service answers.</source>
        <translation>服务恢复应答后，请再核实其余的行。</translation>
    </message>
    <message>
        <source>The service asked to wait, or did not answer: the next attempt is in %1.</source>
        <comment>a span of time</comment>
        <translation>服务要求等待，或没有应答：下一次尝试在 %1 后。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported into “%1”, not into “%2”.</source>
        <translation>
            <numerusform>%Ln 行已导入“%1”，而不是“%2”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or have an unknown outcome in “%1”, not in “%2”.</source>
        <translation>
            <numerusform>%Ln 行在“%1”中（而不是“%2”）失败或结果未知。</numerusform>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 in %4.</source>
        <translation>%1 发往“%2”：%3，用时 %4。</translation>
    </message>
    <message>
        <source>On average %1 rows a second, at most %2.</source>
        <translation>平均每秒 %1 行，最高 %2 行。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>accounts with failures, as in 3 accounts</comment>
        <translation>另有 %1</translation>
    </message>
    <message>
        <source>The figures of this run cannot be read: its journal is damaged or gone. The rows in the table are not touched. (%1)</source>
        <translation>无法读取此任务的数据：其日志已损坏或不存在。表格中的行不受影响。（%1）</translation>
    </message>
</context>
<context>
    <name>words::Transport</name>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>没有名为 %1 的主机。</translation>
    </message>
    <message>
        <source>Check the host of the connection and this computer&apos;s network.</source>
        <translation>请检查连接的主机和此电脑的网络。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1 不接受连接。</translation>
    </message>
    <message>
        <source>Check the host and port of the connection.</source>
        <translation>请检查连接的主机和端口。</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>此电脑无法连接到 %1。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then retry.</source>
        <translation>请检查此电脑的网络，然后重试。</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>代理服务器有问题</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s settings, then retry.</source>
        <translation>请检查此电脑设置中的代理服务器，然后重试。</translation>
    </message>
    <message>
        <source>Connection broken</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>与 %1 的连接在收到应答之前中断。</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时应答。</translation>
    </message>
    <message>
        <source>Check the network, then retry. In the terminal, --timeout gives each call more time.</source>
        <translation>请检查网络，然后重试。在终端中，可用 --timeout 延长每次调用的等待时间。</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>调用被终止</translation>
    </message>
    <message>
        <source>The call to %1 was ended before its answer came.</source>
        <translation>对 %1 的调用在收到应答之前被终止。</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>请在准备好后重试。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS 1.2 or later is needed).</source>
        <translation>未能与 %1 建立加密连接（需要 TLS 1.2 或更高版本）。</translation>
    </message>
    <message>
        <source>Check the host and port, and whether something in between filters the traffic.</source>
        <translation>请检查主机和端口，以及途中是否有设备拦截流量。</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent to it.</source>
        <translation>%1 的证书未通过验证，因此没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Check the host; if it is your own, choose its authority&apos;s certificate as the CA file of the connection.</source>
        <translation>请检查主机；如果主机是您自己的，请把签发机构的证书设为连接的 CA 文件。</translation>
    </message>
    <message>
        <source>Too many calls</source>
        <translation>调用过多</translation>
    </message>
    <message>
        <source>%1 asks for fewer calls.</source>
        <translation>%1 要求降低调用频率。</translation>
    </message>
    <message>
        <source>Lower “Share of the app&apos;s limit” in the settings of runs (--max-rate in the terminal), then retry.</source>
        <translation>请降低任务设置中的“占应用上限的比例”（在终端中为 --max-rate），然后重试。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a password.</source>
        <translation>通往 %1 的代理服务器需要密码。</translation>
    </message>
    <message>
        <source>Not the service</source>
        <translation>不是即时通信服务</translation>
    </message>
    <message>
        <source>%1 redirects elsewhere, which the service never does.</source>
        <translation>%1 重定向到别处，即时通信服务从不这样做。</translation>
    </message>
    <message>
        <source>Check the host, and whether the network asks for a login first.</source>
        <translation>请检查主机，以及所在网络是否需要先登录。</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>服务不可用</translation>
    </message>
    <message>
        <source>%1 cannot carry out calls at the moment.</source>
        <translation>%1 目前无法执行调用。</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>请过几分钟再重试。</translation>
    </message>
    <message>
        <source>%1 answers, but not as the service does.</source>
        <translation>%1 有应答，但与即时通信服务的应答不符。</translation>
    </message>
    <message>
        <source>Check the host of the connection.</source>
        <translation>请检查连接的主机。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>应答过大</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large to come from the service.</source>
        <translation>%1 的应答过大，不像来自即时通信服务。</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>无法读取应答</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be understood.</source>
        <translation>无法识别 %1 的应答。</translation>
    </message>
    <message>
        <source>Check the host of the connection, and whether something in between changes the traffic.</source>
        <translation>请检查连接的主机，以及途中是否有设备改动流量。</translation>
    </message>
    <message>
        <source>the host of the connection</source>
        <translation>连接的主机</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>服务已应答。</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>网络有问题</translation>
    </message>
    <message>
        <source>The connection to %1 failed for an unknown reason.</source>
        <translation>与 %1 的连接因未知原因失败。</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached, or refuses the call.</source>
        <translation>此电脑与 %1 之间的代理服务器无法连接，或拒绝访问。</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>代理服务器需要密码</translation>
    </message>
    <message>
        <source>Enter the name and password when the window asks (they are kept in the keychain), or write them into the proxy&apos;s address in this computer&apos;s settings, then retry.</source>
        <translation>请在窗口询问时输入用户名和密码（保存在密钥环中），或把它们写入此电脑设置的代理服务器地址中，然后重试。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a name and a password.</source>
        <translation>通往 %1 的代理服务器需要用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password, so nothing was sent through it.</source>
        <translation>代理服务器 %1 需要用户名和密码，因此没有通过它发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the password of “%2”, so nothing was sent through it.</source>
        <translation>代理服务器 %1 不接受“%2”的密码，因此没有通过它发送任何内容。</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>临时应答</translation>
    </message>
    <message>
        <source>%1 sent an interim answer before its answer, and what came after it cannot be read.</source>
        <translation>%1 在应答之前发送了临时应答，其后的内容无法读取。</translation>
    </message>
    <message>
        <source>Ask whoever runs the host, or the proxy in between, to send no interim answers.</source>
        <translation>请主机或途中代理服务器的管理者不要发送临时应答。</translation>
    </message>
    <message>
        <source>The host of the connection cannot be found.</source>
        <translation>找不到连接的主机。</translation>
    </message>
</context>
</TS>
