<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
        <translation>행을 다루는 방법(다음 옵션이 없으면 그대로 둠):
  --fix LIST            자동 수정: trim(앞뒤 공백), case(AddSource 키워드의 대소문자), prefix(AddSource_Type_), cut
                        (한도보다 긴 텍스트). 여러 개는 쉼표로 구분
  --zone NAME           사람이 쓰는 형식의 시간도 읽음. 시간대가 없는 시간은 이 시간대로 봄(Asia/Shanghai, UTC)
  --duplicates WHICH    계정 쌍이 같은 행 중 first는 첫 행, last는 마지막 행만 사용. all은 모두 사용하되 첫 행
                        뒤의 행은 보내지 않음
이 파일에 어느 옵션이 필요한지는 inspect가 알려 줍니다. import는 여러 파일을 한 실행으로 보냅니다.</translation>
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
        <translation>Friend Console은 Tencent Cloud Chat 앱으로 친구를 가져옵니다.

사용법: friendconsole [--sandbox] [--data-dir DIR] [FILE]
       friendconsole inspect FILE [옵션]
       friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [옵션]
       friendconsole resume RUN [--retry-failed] [--report OUT.csv] [--failed OUT.csv] [--raw-cells] [--json] [--data-dir DIR]
       friendconsole runs [--json] [--data-dir DIR]
       friendconsole report RUN --out FILE [--raw-cells] [--data-dir DIR]
       friendconsole forget (RUN | --older-than DAYS) [--data-dir DIR]
       friendconsole help [COMMAND]

명령 없이 실행하면 창을 열고 가져오기 미리 보기에 FILE을 보여 줍니다. 명령은 화면이 없어도 쓸 수 있습니다.

  inspect      파일을 어떻게 읽는지, 무엇이 잘못되었는지 보여 줌
  import       파일의 행을 보내고 각 행의 결과를 알려 줌
  resume       중단되거나 중지된 실행을 재개함. 결과를 알 수 없는 행은 먼저
               조회하고, 실패한 행은 그대로 둠. --retry-failed를 쓰면 실패한 행을
               별도의 실행으로 다시 보냄
  runs         모든 실행의 목록을 최신순으로 보여 줌
  report       실행의 모든 행을 결과와 함께 파일로 저장
  forget       실행 하나를 행과 함께 기록에서 삭제하거나, 오래되고 더는 재개할 수 없는 실행을 모두 삭제
  --help       이 도움말
  --version    프로그램 버전</translation>
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
        <translation>사용법: friendconsole inspect FILE [옵션]

파일을 어떻게 읽는지 보여 줍니다: 인코딩, 구분 기호, 열, 행 수, 문제와 그 줄과 열.
친구가 들어 있지 않아도 CSV 파일이나 스프레드시트면 모두 읽습니다. FILE이 &quot;-&quot;이면 표준 입력을 읽습니다.

  --json                JSON 객체 하나: encoding, bom, delimiter, quote, escape, lineEnding, header, columns
                        ({name, field}), rows, problems ({line, column, severity, message}; column 0은 행 전체)
  --rows                셀도 출력(JSON에서는 &quot;cells&quot;, 머리글이 먼저)
  --encoding NAME       자동 감지하지 않고 이 인코딩으로 읽음
  --delimiter CHAR      구분 기호. &quot;tab&quot;과 &quot;\t&quot;는 탭
  --quote CHAR          따옴표. 따옴표가 없으면 &quot;none&quot;
  --header, --no-header 첫 행이 열 이름임, 또는 아님
  --sheet NAME          .xlsx 또는 .ods 파일의 시트 이름이나 번호. 없으면 보이는 첫 시트

종료 코드: 0 파일을 읽었음(문제가 있든 없든), 2 파일을 읽지 못했거나 명령줄이 잘못됨</translation>
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
        <translation>사용법: friendconsole import FILE... (--connection NAME | --host URL --admin ID | --sandbox) [옵션]

파일(&quot;-&quot;는 표준 입력)의 행을 보냅니다. 오류가 있는 행과 앞의 행과 계정 쌍이 같은 행은 보내지 않습니다.
모든 셀이 빈 행은 세지 않습니다.

어디로:
  --connection NAME     창에서 만든 연결. 비밀 정보는 키링에 있음
  --host URL            직접 지정한 호스트: https, 이 컴퓨터라면 http도 가능. SDKAppID와 비밀 키는 환경 변수
                        FRIENDCONSOLE_SDKAPPID와 FRIENDCONSOLE_SECRET_KEY에서 읽음
  --admin ID            --host와 함께: 앱 관리자의 UserID
  --sandbox             이 컴퓨터에 있는 서비스, 연습용
  --ca-file PEM         이 파일의 인증 기관도 신뢰

무엇을:
  --from-account ID     From_Account가 없는 행의 From_Account
  --add-source S        AddSource가 없는 행의 AddSource. AddSource_Type_은 있어도 없어도 됨
  --map &quot;COLUMN=FIELD&quot;  파일의 열 COLUMN이 FIELD임. &quot;COLUMN=&quot;은 그 열을 무시. 여러 번 쓸 수 있음
  --encoding NAME, --delimiter CHAR, --quote CHAR, --header, --no-header, --sheet NAME
                        파일을 읽는 방법. inspect와 같음

어떻게:
  --batch-size N        호출당 행 수, 1~1000(기본값 1000)
  --max-rate N          초당 호출 수, 1~200(기본값 200). N%는 서비스가 앱에 허용하는 한도에 대한 비율
  --max-in-flight N     동시에 진행하는 호출 수, 1~512(기본값 128)
  --max-attempts N      행당 최대 시도 횟수, 1~100(기본값 5)
  --timeout SECONDS     호출 한 번의 제한 시간, 최대 3600(기본값 30)
  --dry-run             무엇을 보낼지 알려 주기만 함. 보낼 수 없는 행은 --report에 기록

결과:
  --report OUT.csv      모든 행: 줄, 열, Status, Code, Message, Attempts(파일에 이미 그런 열이 있으면
                        &quot;Report Status&quot; 등). OUT.xlsx면 통합 문서, &quot;-&quot;는 표준 출력
  --failed OUT.csv      가져오지 못한 행, 파일의 열 그대로. 고쳐서 다시 가져오기 위한 것
  --raw-cells           = + - @ 등으로 시작하는 셀을 그대로 씀. 이 옵션이 없으면 보이지 않는 문자
                        (U+2060)를 넣어 스프레드시트가 수식으로 실행하지 않게 함. 이 프로그램은 파일을
                        읽을 때 그 문자를 다시 없앰. 일반 숫자와 계정 ID에는 필요하지 않음
  --json                JSON 객체 하나: run, rows, imported, failed, unknown, notSent, problems, calls, retries,
                        seconds, codes
  --no-trace            끝난 뒤에 기록을 남기지 않음. 실행 기록에 나오지 않고 재개할 수 없음
  --data-dir DIR        모든 설정과 상태를 DIR 아래에 보관

종료 코드: 0 모든 행을 가져옴(--dry-run이면 모두 보낼 수 있음); 1 일부는 가져오지 못함; 2 명령줄, 연결 또는
파일을 쓸 수 없어 아무것도 보내지 않음(키링이 없거나 잠긴 경우 포함); 3 서비스가 연결을 거부함(실행을 중지시키는
코드, 인증서 문제, 호스트 없음); 4 중단됨. 첫 번째 SIGINT 또는 SIGTERM은 실행을 중지하고 지금까지의 결과를
알려 주며, 두 번째는 프로그램을 바로 끝냅니다.</translation>
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
        <translation>사용법: friendconsole resume RUN [옵션]

중단되거나 중지된 실행을 재개합니다. 결과를 알 수 없는 행은 먼저 조회하고, 실패한 행은 그대로 둡니다.
“friendconsole runs”로 실행과 그 이름을 볼 수 있습니다.

  --retry-failed        재개하는 대신 RUN의 실패한 행을 별도의 실행으로 다시 보냄
  --report OUT.csv      모든 행과 그 결과. OUT.xlsx면 통합 문서, &quot;-&quot;는 표준 출력
  --failed OUT.csv      가져오지 못한 행, 고쳐서 다시 가져오기 위한 것
  --raw-cells           수식처럼 시작하는 셀을 그대로 씀
  --json                JSON 객체 하나, import와 같음
  --data-dir DIR        import에 DIR을 지정했다면 실행이 있는 곳

--host로 한 실행은 FRIENDCONSOLE_SDKAPPID와 FRIENDCONSOLE_SECRET_KEY를 다시 읽습니다. 종료 코드: import와 같음.</translation>
    </message>
    <message>
        <source>usage: friendconsole runs [OPTIONS]

Lists all runs, the newest first.

  --json                one JSON array of objects: run, connection, started, seconds, state, rows, imported, failed,
                        unknown, notSent; parent, if it sent the failed rows of another run again
  --data-dir DIR        where the runs are kept, if import was given DIR</source>
        <translation>사용법: friendconsole runs [옵션]

모든 실행의 목록을 최신순으로 보여 줍니다.

  --json                객체의 JSON 배열 하나: run, connection, started, seconds, state, rows, imported, failed,
                        unknown, notSent. 다른 실행의 실패한 행을 보낸 실행이면 parent도
  --data-dir DIR        import에 DIR을 지정했다면 실행이 있는 곳</translation>
    </message>
    <message>
        <source>usage: friendconsole report RUN --out FILE [OPTIONS]

Writes every row of a run with what became of it.

  --out FILE            as CSV; as a workbook if it ends with .xlsx; &quot;-&quot;: to the standard output
  --raw-cells           write cells that begin like formulas as they are
  --data-dir DIR        where the run is kept, if import was given DIR

exit status: 0 the report is written; 1 it could not be written whole; 2 the command line or the run cannot be used</source>
        <translation>사용법: friendconsole report RUN --out FILE [옵션]

실행의 모든 행을 결과와 함께 파일로 저장합니다.

  --out FILE            CSV로 저장. .xlsx로 끝나면 통합 문서, &quot;-&quot;는 표준 출력
  --raw-cells           수식처럼 시작하는 셀을 그대로 씀
  --data-dir DIR        import에 DIR을 지정했다면 실행이 있는 곳

종료 코드: 0 보고서를 저장함, 1 끝까지 저장하지 못함, 2 명령줄이나 실행을 쓸 수 없음</translation>
    </message>
    <message>
        <source>usage: friendconsole forget (RUN | --older-than DAYS) [OPTIONS]

Removes a run from the history, with its rows.

  --older-than DAYS     all older runs, except those that can still be resumed
  --data-dir DIR        where the runs are kept, if import was given DIR</source>
        <translation>사용법: friendconsole forget (RUN | --older-than DAYS) [옵션]

실행 하나를 행과 함께 기록에서 삭제합니다.

  --older-than DAYS     DAYS일보다 오래된 모든 실행. 아직 재개할 수 있는 실행은 제외
  --data-dir DIR        import에 DIR을 지정했다면 실행이 있는 곳</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancels it; nothing is changed.</source>
        <translation>취소하면 아무것도 바뀌지 않습니다.</translation>
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
        <translation>“%1” 작업이 아직 진행 중입니다. 끝날 때까지 기다리거나 먼저 취소하세요.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>취소했습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Nothing was changed: rows were added or removed meanwhile. Select again and repeat.</source>
        <translation>그동안 행이 추가되거나 삭제되어 아무것도 바꾸지 않았습니다. 다시 선택한 뒤 한 번 더 시도하세요.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1를 바꿨습니다.</translation>
    </message>
</context>
<context>
    <name>ui::CellDelegate</name>
    <message>
        <source>%1, row %2</source>
        <comment>name of a field</comment>
        <translation>%1, %2행</translation>
    </message>
</context>
<context>
    <name>ui::CellDialog</name>
    <message>
        <source>%1 %2 local time = %3</source>
        <comment>date, time, Unix seconds</comment>
        <translation>현지 시간 %1 %2 = %3</translation>
    </message>
    <message>
        <source>Friend lists</source>
        <translation>친구 그룹</translation>
    </message>
    <message>
        <source>Name of a friend list</source>
        <translation>친구 그룹 이름</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>현지 시간</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 초</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>지금(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Local time:</source>
        <translation>현지 시간(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Unix seconds:</source>
        <translation>Unix 초(&amp;U):</translation>
    </message>
    <message>
        <source>This is neither Unix seconds nor a date.</source>
        <translation>Unix 초나 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>The lists that the friend is put into. Drag them into another order; press F2 to rename one.</source>
        <translation>친구를 넣을 그룹입니다. 끌어서 순서를 바꾸고, F2 키로 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>Type a name and press Enter.</source>
        <translation>이름을 입력하고 Enter 키를 누르세요.</translation>
    </message>
    <message>
        <source>Adds the name to the list above.</source>
        <translation>입력한 이름을 위 목록에 추가합니다.</translation>
    </message>
    <message>
        <source>Removes the chosen name from the list above.</source>
        <translation>선택한 이름을 위 목록에서 뺍니다.</translation>
    </message>
    <message>
        <source>The date and the time as this computer&apos;s clock shows them.</source>
        <translation>이 컴퓨터 시계의 날짜와 시간입니다.</translation>
    </message>
    <message>
        <source>How the service keeps a time: seconds since 1 January 1970, UTC. A date can be typed too.</source>
        <translation>서비스가 시간을 저장하는 방식으로, 1970년 1월 1일(UTC)부터 센 초입니다. 날짜로 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>Fills in the current time.</source>
        <translation>지금 시각을 넣습니다.</translation>
    </message>
</context>
<context>
    <name>ui::Closing</name>
    <message>
        <source>A run is still going on</source>
        <translation>실행이 진행 중입니다</translation>
    </message>
    <message>
        <source>Close Friend Console in the middle of the run?</source>
        <translation>실행 도중에 Friend Console을 닫을까요?</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>백그라운드에서 마치기</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>일시 중지하고 닫기</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>실행이 끝났습니다</translation>
    </message>
    <message>
        <source>Finish in the background: the window goes away and the run goes on. When it has ended you are told; the window comes back if something is left to do, and whenever you start Friend Console again.</source>
        <translation>백그라운드에서 마치기: 창은 사라지고 실행은 계속됩니다. 끝나면 알려 주며, 할 일이 남았거나 Friend Console을 다시 시작하면 창이 다시 나타납니다.</translation>
    </message>
    <message>
        <source>Stop and close: calls that are on their way get a moment to come back. Rows that were not sent stay unsent.</source>
        <translation>중지하고 닫기: 이미 보낸 호출의 응답을 잠시만 기다립니다. 보내지 않은 행은 보내지 않은 채로 남습니다.</translation>
    </message>
    <message>
        <source>Pause and close: calls that are on their way come back first. The rows that are left are offered at the next start.</source>
        <translation>일시 중지하고 닫기: 이미 보낸 호출의 응답을 먼저 기다립니다. 남은 행은 다음에 시작할 때 재개할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::CodesDialog</name>
    <message>
        <source>Marks the row, or every row of the call, as failed and goes on.</source>
        <translation>그 행 또는 호출의 모든 행을 실패로 표시하고 계속합니다.</translation>
    </message>
    <message>
        <source>For a whole call: %1
For one row: %2</source>
        <translation>호출 전체: %1
행 하나: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치 방법</translation>
    </message>
    <message>
        <source>What the program does</source>
        <translation>프로그램의 처리</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Codes and what to do</source>
        <translation>코드와 조치 방법</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>코드 또는 검색어</translation>
    </message>
    <message>
        <source>Look for a code or words</source>
        <translation>코드 또는 검색어로 찾기</translation>
    </message>
    <message>
        <source>Codes of the service</source>
        <translation>서비스의 코드</translation>
    </message>
    <message>
        <source>No code has these words. The service&apos;s documentation may know more.</source>
        <translation>검색어에 맞는 코드가 없습니다. 서비스 문서에는 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Shows only codes that have this text in one of their columns.</source>
        <translation>어느 열에든 이 텍스트가 있는 코드만 표시합니다.</translation>
    </message>
    <message>
        <source>The result of a failed row begins with its code in brackets; here is what each code means.</source>
        <translation>실패한 행의 결과는 대괄호 안의 코드로 시작합니다. 각 코드의 의미를 여기에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>&amp;Hide %1</source>
        <translation>%1 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>모든 열 표시(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Usual order and widths</source>
        <translation>기본 순서와 너비(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep From_Account and To_Account in sight</source>
        <translation>From_Account와 To_Account를 항상 표시(&amp;K)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>The column stays in the table and is still sent; it is just not shown.</source>
        <translation>열을 숨기기만 합니다. 열은 표에 남아 있고 내용도 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>Shows the columns that were hidden.</source>
        <translation>숨긴 열을 다시 표시합니다.</translation>
    </message>
    <message>
        <source>Shows all columns in their original order and width.</source>
        <translation>모든 열을 처음처럼 표시합니다.</translation>
    </message>
    <message>
        <source>The two columns stay at the left edge when the table is scrolled sideways.</source>
        <translation>표를 옆으로 스크롤해도 두 열은 왼쪽에 남습니다.</translation>
    </message>
    <message>
        <source>Which columns are shown, and how.</source>
        <translation>어떤 열을 어떻게 표시할지 정합니다.</translation>
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
        <translation>연결: %1</translation>
    </message>
    <message>
        <source>Rows go to %1.</source>
        <translation>행을 보내는 곳: %1.</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>새 연결(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit this connection…</source>
        <translation>이 연결 편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove this connection…</source>
        <translation>이 연결 삭제(&amp;R)…</translation>
    </message>
    <message>
        <source>The sandbox is always there.</source>
        <translation>샌드박스는 항상 있습니다.</translation>
    </message>
    <message>
        <source>Its SDKAppID and secret key, which are held for this session, are forgotten.</source>
        <translation>이번 세션 동안 보관한 SDKAppID와 비밀 키가 삭제됩니다.</translation>
    </message>
    <message>
        <source>Its SDKAppID and secret key are removed with it.</source>
        <translation>SDKAppID와 비밀 키도 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>Its entry in %1, with the SDKAppID and the secret key, is removed with it.</source>
        <translation>%1에 보관된 SDKAppID와 비밀 키도 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>연결 삭제</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>연결 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>What was imported through it stays where it is.</source>
        <translation>이 연결로 가져온 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed.</source>
        <translation>연결 “%1”이(가) 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>You can remove the connection and leave its secret key where it is kept.</source>
        <translation>연결만 삭제하고 비밀 키는 보관된 곳에 남겨 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove, and leave the key there</source>
        <translation>키는 남기고 삭제(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect to your app…</source>
        <translation>내 앱에 연결(&amp;C)…</translation>
    </message>
    <message>
        <source>Where rows are sent: to the sandbox on this computer, or to an app.</source>
        <translation>행을 보낼 곳입니다. 이 컴퓨터의 샌드박스 또는 앱 중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Press to choose where they go.</source>
        <translation>누르면 보낼 곳을 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>Sets up a connection in four questions and checks it.</source>
        <translation>네 가지 질문으로 연결을 만들고 확인합니다.</translation>
    </message>
    <message>
        <source>Shows all the settings of a new connection on one page.</source>
        <translation>연결의 모든 설정을 한 화면에 표시합니다.</translation>
    </message>
    <message>
        <source>Changes the connection that is chosen.</source>
        <translation>선택한 연결의 설정을 바꿉니다.</translation>
    </message>
    <message>
        <source>Removes the connection that is chosen, and its secrets, from this computer.</source>
        <translation>선택한 연결과 그 비밀 정보를 이 컴퓨터에서 삭제합니다.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Edit a connection</source>
        <translation>연결 편집</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>새 연결</translation>
    </message>
    <message>
        <source>Ch&amp;eck connection</source>
        <translation>연결 확인(&amp;E)</translation>
    </message>
    <message>
        <source>Makes one harmless call that changes nothing, and says what is wrong if it fails.</source>
        <translation>아무것도 바꾸지 않는 호출을 한 번 하고, 실패하면 원인을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>(kept for this session)</source>
        <translation>(이번 세션 동안 보관)</translation>
    </message>
    <message>
        <source>(in the keychain, which is locked)</source>
        <translation>(잠긴 키링에 있음)</translation>
    </message>
    <message>
        <source>(in %1, which is locked)</source>
        <translation>(잠긴 %1에 있음)</translation>
    </message>
    <message>
        <source>(kept in the keychain)</source>
        <translation>(키링에 보관됨)</translation>
    </message>
    <message>
        <source>(kept in %1)</source>
        <translation>(%1에 보관됨)</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시 기다려 주세요…</translation>
    </message>
    <message>
        <source>Stop ch&amp;ecking</source>
        <translation>확인 중지(&amp;E)</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 확인 중…</translation>
    </message>
    <message>
        <source>Saves the connection and chooses it.</source>
        <translation>연결을 저장하고 선택합니다.</translation>
    </message>
    <message>
        <source>The SDKAppID and the secret key of this connection are not kept anywhere. Enter them to go on.</source>
        <translation>이 연결의 SDKAppID와 비밀 키가 어디에도 저장되어 있지 않습니다. 계속하려면 입력하세요.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>지역(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>호스트(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>CA 파일 찾아보기</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>CA 파일(&amp;A)</translation>
    </message>
    <message>
        <source>only if the host uses a certificate of your own</source>
        <translation>호스트가 자체 인증서를 쓸 때만</translation>
    </message>
    <message>
        <source>Admin &amp;UserID</source>
        <translation>관리자 UserID(&amp;U)</translation>
    </message>
    <message>
        <source>SDKApp&amp;ID</source>
        <translation>SDKAppID(&amp;I)</translation>
    </message>
    <message>
        <source>Sho&amp;w while held</source>
        <translation>누르는 동안 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the key that you typed as long as this button is held down.</source>
        <translation>이 버튼을 누르는 동안 입력한 키를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>비밀 키(&amp;K)</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>다른 호스트</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA 파일 선택</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>What the connection is called in this program.</source>
        <translation>이 프로그램에서 쓰는 연결 이름입니다.</translation>
    </message>
    <message>
        <source>Marks the connection wherever it is named, so that nobody takes production for a test.</source>
        <translation>연결 이름이 나오는 곳마다 이 색으로 표시하여, 운영을 테스트로 착각하지 않게 합니다.</translation>
    </message>
    <message>
        <source>Where the app was made. The vendor&apos;s console shows it with the app.</source>
        <translation>앱을 만든 지역입니다. Tencent Cloud 콘솔의 앱 정보에 나옵니다.</translation>
    </message>
    <message>
        <source>The address of the service, if it is in none of the regions.</source>
        <translation>지역 목록에 없는 서비스의 주소입니다.</translation>
    </message>
    <message>
        <source>Choose the file on this computer.</source>
        <translation>이 컴퓨터에서 파일을 고릅니다.</translation>
    </message>
    <message>
        <source>The certificate of the authority that vouches for the host, if the system does not know it.</source>
        <translation>이 컴퓨터가 호스트의 인증서를 모를 때, 그것을 보증하는 인증 기관의 파일입니다.</translation>
    </message>
    <message>
        <source>An administrator of the app, who makes the calls. The vendor&apos;s console lists them under account management.</source>
        <translation>호출에 쓰는 앱 관리자입니다. Tencent Cloud 콘솔의 계정 관리에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The number beside the app&apos;s name in the vendor&apos;s console.</source>
        <translation>Tencent Cloud 콘솔에서 앱 이름 옆에 있는 숫자입니다.</translation>
    </message>
    <message>
        <source>In the vendor&apos;s console: the app, its basic configuration, “Display key”.</source>
        <translation>Tencent Cloud 콘솔에서 앱의 기본 설정을 열고 “키 표시”를 누르면 나옵니다.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionGuide</name>
    <message>
        <source>Connect to your app</source>
        <translation>내 앱에 연결</translation>
    </message>
    <message>
        <source>In which region was your app made?</source>
        <translation>앱을 어느 지역에서 만들었나요?</translation>
    </message>
    <message>
        <source>The vendor&apos;s console shows the region on the app&apos;s card and at the top of its page. An app is known in its own region only.</source>
        <translation>Tencent Cloud 콘솔의 앱 카드와 앱 페이지 위쪽에 지역이 나옵니다. 앱은 만든 지역에서만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>What is the app&apos;s SDKAppID?</source>
        <translation>앱의 SDKAppID는 무엇인가요?</translation>
    </message>
    <message>
        <source>A number, in the console&apos;s list of applications beside the app&apos;s name. Copy it from there.</source>
        <translation>콘솔의 앱 목록에서 앱 이름 옆에 있는 숫자입니다. 거기서 복사하세요.</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>What is the app&apos;s secret key?</source>
        <translation>앱의 비밀 키는 무엇인가요?</translation>
    </message>
    <message>
        <source>In the console, open the app and its basic configuration, and press “Display key”. Copy the whole key. Whoever has it can do everything in the app, so it is kept in the keychain and never shown again.</source>
        <translation>콘솔에서 앱의 기본 설정을 열고 “키 표시”를 누른 뒤 키 전체를 복사하세요. 키를 가진 사람은 앱에서 무엇이든 할 수 있으므로, 키링에 보관하고 다시 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>비밀 키</translation>
    </message>
    <message>
        <source>Which admin makes the calls?</source>
        <translation>호출에 쓸 관리자는 누구인가요?</translation>
    </message>
    <message>
        <source>A UserID that is an administrator of the app: the console lists them under account management. “administrator” is always there.</source>
        <translation>앱의 관리자인 UserID입니다. 콘솔의 계정 관리에서 볼 수 있으며, “administrator”는 항상 있습니다.</translation>
    </message>
    <message>
        <source>Admin UserID</source>
        <translation>관리자 UserID</translation>
    </message>
    <message>
        <source>What should this connection be called?</source>
        <translation>이 연결의 이름을 무엇으로 할까요?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>다시 확인(&amp;K)</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>다른 호스트</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>확인하고 저장</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>질문 %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>My app</source>
        <translation>내 앱</translation>
    </message>
    <message>
        <source>My app %1</source>
        <translation>내 앱 %1</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 확인 중…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text of a verdict</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1
Go back and correct it, or save it as it is and correct it later.</source>
        <translation>✗ %1
돌아가서 고치거나, 그대로 저장하고 나중에 고치세요.</translation>
    </message>
    <message>
        <source>The address of the service, if it is in none of the regions.</source>
        <translation>지역 목록에 없는 서비스의 주소입니다.</translation>
    </message>
    <message>
        <source>What the connection is called in this program.</source>
        <translation>이 프로그램에서 쓰는 연결 이름입니다.</translation>
    </message>
    <message>
        <source>Marks the connection wherever it is named, so that nobody takes production for a test.</source>
        <translation>연결 이름이 나오는 곳마다 이 색으로 표시하여, 운영을 테스트로 착각하지 않게 합니다.</translation>
    </message>
    <message>
        <source>Makes one harmless call that changes nothing, and says what is wrong if it fails.</source>
        <translation>아무것도 바꾸지 않는 호출을 한 번 하고, 실패하면 원인을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Goes back to the previous question. Your answers stay.</source>
        <translation>이전 질문으로 돌아갑니다. 답한 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Saves the connection and chooses it.</source>
        <translation>연결을 저장하고 선택합니다.</translation>
    </message>
    <message>
        <source>Goes to the next question.</source>
        <translation>다음 질문으로 넘어갑니다.</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>Retry this row</source>
        <translation>이 행 다시 시도</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Makes the row editable and ready to be sent again.</source>
        <translation>행을 편집하고 다시 보낼 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Choose a row to see what is known about it.</source>
        <translation>행을 선택하면 그 행에 대한 설명이 나옵니다.</translation>
    </message>
    <message>
        <source>Retry %1 like it</source>
        <translation>같은 원인의 %1건 다시 시도</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>자세히…</translation>
    </message>
    <message>
        <source>Everything that is known about the row, and the request that sends it.</source>
        <translation>이 행의 모든 정보와 이 행을 보내는 요청입니다.</translation>
    </message>
    <message>
        <source>Sends this row again.</source>
        <translation>이 행을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Sends all rows that ended for the same reason again.</source>
        <translation>같은 이유로 끝난 모든 행을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Copies everything that is known about the row, as text.</source>
        <translation>이 행의 모든 정보를 텍스트로 복사합니다.</translation>
    </message>
    <message>
        <source>Details of row %1 copied.</source>
        <translation>%1행의 세부 정보를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>ui::DialectBar</name>
    <message>
        <source>%1 — detected</source>
        <translation>%1 (자동 감지)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&quot;  double</source>
        <translation>&quot;  큰따옴표</translation>
    </message>
    <message>
        <source>&apos;  single</source>
        <translation>&apos;  작은따옴표</translation>
    </message>
    <message>
        <source>First row is a &amp;header</source>
        <translation>첫 행은 머리글(&amp;H)</translation>
    </message>
    <message>
        <source>Lines above the first row: titles, remarks, blank lines.</source>
        <translation>첫 행 위의 줄: 제목, 설명, 빈 줄.</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>구분 기호(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>따옴표(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>시트(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;kip lines</source>
        <translation>건너뛸 줄(&amp;K)</translation>
    </message>
    <message>
        <source>How the file&apos;s text is encoded. If letters look wrong, choose another encoding.</source>
        <translation>파일의 바이트를 읽는 방법입니다. 글자가 깨져 보이면 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>자동 감지</translation>
    </message>
    <message>
        <source>What separates two cells.</source>
        <translation>셀과 셀을 나누는 문자입니다.</translation>
    </message>
    <message>
        <source>another one…</source>
        <translation>직접 입력…</translation>
    </message>
    <message>
        <source>Other separator</source>
        <translation>다른 구분 기호</translation>
    </message>
    <message>
        <source>What encloses a cell that contains a separator or a line end.</source>
        <translation>구분 기호나 줄 바꿈이 든 셀을 둘러싸는 문자입니다.</translation>
    </message>
    <message>
        <source>Which sheet of the file is read.</source>
        <translation>파일에서 읽을 시트입니다.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (숨김)</translation>
    </message>
    <message>
        <source>The first row names the columns and is not imported.</source>
        <translation>첫 행을 열 이름으로 보고 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>The one character that separates two cells.</source>
        <translation>셀과 셀을 나누는 문자 하나입니다.</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>CSV, formulas made harmless (*.csv)</source>
        <translation>CSV, 수식 실행 방지 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook, every cell as text (*.xlsx)</source>
        <translation>Excel 통합 문서, 모든 셀을 텍스트로 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, every cell exactly as it is (*.csv)</source>
        <translation>CSV, 모든 셀을 그대로 (*.csv)</translation>
    </message>
    <message>
        <source>Save table as</source>
        <translation>표를 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>저장하지 않은 변경 내용</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s) that are not in any file yet.</source>
        <translation>
            <numerusform>아직 파일에 저장하지 않은 행이 표에 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s), with changes that are not in any file. “%1” stays as it is if they are not saved.</source>
        <translation>
            <numerusform>표에 행 %Ln개가 있고, 파일에 저장하지 않은 변경 내용이 있습니다. 저장하지 않으면 “%1”은(는) 이전 내용 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereBar</name>
    <message>
        <source>Leave them as they are</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>The rows keep what became of them. Rows that failed can still be sent again.</source>
        <translation>이 행들의 결과를 그대로 둡니다. 실패한 행은 여전히 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Make %1 ready</source>
        <translation>%1를 준비됨으로 바꾸기</translation>
    </message>
    <message>
        <source>These rows lose what became of them and can be submitted through “%1”. Nothing is sent yet, and one Undo takes it back.</source>
        <translation>이 행들의 결과가 지워지고 “%1”(으)로 제출할 수 있게 됩니다. 아직 아무것도 보내지 않으며, 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::FieldChip</name>
    <message>
        <source>Fill in %1 for every row</source>
        <translation>모든 행의 %1 채우기</translation>
    </message>
    <message>
        <source>Drag it onto the column that holds it, or press it to fill it in for every row.</source>
        <translation>해당 열로 끌어다 놓거나, 눌러서 모든 행에 채우세요.</translation>
    </message>
</context>
<context>
    <name>ui::FileList</name>
    <message>
        <source>reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>문제 %1</translation>
    </message>
    <message>
        <source>To_Account is missing</source>
        <translation>To_Account 없음</translation>
    </message>
    <message>
        <source>From_Account is missing</source>
        <translation>From_Account 없음</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Leave this file o&amp;ut</source>
        <translation>이 파일 제외(&amp;U)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The files of this import. The one that is chosen is shown beside the list.</source>
        <translation>이번에 가져올 파일입니다. 선택한 파일이 목록 옆에 표시됩니다.</translation>
    </message>
    <message>
        <source>Leaves the chosen file out of this import. The file itself stays as it is.</source>
        <translation>선택한 파일을 이번 가져오기에서 제외합니다. 파일 자체는 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Some of the rows shown no longer match this filter. Show those that match now.</source>
        <translation>표시된 행 중 이 조건에 더는 맞지 않는 행이 있습니다. 지금 맞는 행을 표시합니다.</translation>
    </message>
    <message>
        <source>Filter rows by text</source>
        <translation>텍스트로 행 필터링</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>추가 필터</translation>
    </message>
    <message>
        <source>More filters (%1)</source>
        <translation>추가 필터(%1)</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1 기준으로 필터링</translation>
    </message>
    <message>
        <source>Look in one column only, or show the rows with one answer or from one file.</source>
        <translation>한 열에서만 찾거나, 응답이 같은 행 또는 한 파일의 행만 표시합니다.</translation>
    </message>
    <message>
        <source>Look for the text in</source>
        <translation>텍스트를 찾을 열</translation>
    </message>
    <message>
        <source>Answer of the service</source>
        <translation>서비스의 응답</translation>
    </message>
    <message>
        <source>File that rows came from</source>
        <translation>행의 원본 파일</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>모든 행 표시</translation>
    </message>
    <message>
        <source>Any column</source>
        <translation>모든 열</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>모든 응답</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Typed or pasted</source>
        <translation>입력하거나 붙여넣음</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>가져오지 못함</translation>
    </message>
    <message>
        <source>Shows only rows that have this text in one of their cells.</source>
        <translation>어느 셀에든 이 텍스트가 있는 행만 표시합니다.</translation>
    </message>
    <message>
        <source>Every row of the table.</source>
        <translation>표의 모든 행입니다.</translation>
    </message>
    <message>
        <source>Rows that failed or are unknown.</source>
        <translation>실패했거나 결과를 알 수 없는 행입니다.</translation>
    </message>
    <message>
        <source>The text beside this button is looked for in this column only.</source>
        <translation>옆에 입력한 텍스트를 이 열에서만 찾습니다.</translation>
    </message>
    <message>
        <source>Shows only rows that got this answer.</source>
        <translation>이 응답을 받은 행만 표시합니다.</translation>
    </message>
    <message>
        <source>Shows only rows that came from this file.</source>
        <translation>이 파일에서 온 행만 표시합니다.</translation>
    </message>
    <message>
        <source>Removes all filters.</source>
        <translation>모든 필터를 해제합니다.</translation>
    </message>
    <message>
        <source>Rows with a cell that is exactly this text</source>
        <translation>셀 내용이 이 텍스트와 정확히 같은 행</translation>
    </message>
    <message>
        <source>Rows with a cell that holds this text</source>
        <translation>셀에 이 텍스트가 들어 있는 행</translation>
    </message>
    <message>
        <source>Only cells that are exactly the text</source>
        <translation>텍스트와 정확히 같은 셀만</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the rows shown</source>
        <translation>표시된 행에서 찾기</translation>
    </message>
    <message>
        <source>Not found in the rows shown.</source>
        <translation>표시된 행에 없습니다.</translation>
    </message>
    <message>
        <source>What has to match</source>
        <translation>일치 방식</translation>
    </message>
    <message>
        <source>Part of a cell</source>
        <translation>셀 일부</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>셀 전체</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>정규식</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>찾을 곳</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>모든 열</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>이 열</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>선택한 셀</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>This regular expression cannot be used: %1, at character %2.</source>
        <translation>이 정규식은 쓸 수 없습니다: %1(%2번째 문자).</translation>
    </message>
    <message>
        <source>Replace all %1</source>
        <translation>%1개 모두 바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) found.</source>
        <translation>
            <numerusform>셀 %Ln개를 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be changed: their rows are imported or in a run.</source>
        <translation>
            <numerusform>그중 %Ln개는 바꿀 수 없습니다. 이미 가져왔거나 실행에 포함된 행입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>In some cells the expression took too long and was given up: make it simpler.</source>
        <translation>일부 셀에서 정규식 처리가 너무 오래 걸려 그만두었습니다. 정규식을 더 간단하게 고치세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced.</source>
        <translation>
            <numerusform>셀 %Ln개를 바꿨습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>바꾼 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>행 %Ln개는 그대로 두었습니다. 가져온 행은 잠겨 있고, 실행에 포함된 행은 바꿀 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to look for. Enter goes to the next cell that has it.</source>
        <translation>찾을 내용입니다. Enter를 누르면 그 내용이 있는 다음 셀로 갑니다.</translation>
    </message>
    <message>
        <source>Whether the text may be a part of the cell, has to be all of it, or describes it as a regular expression.</source>
        <translation>텍스트가 셀의 일부인지, 셀 전체인지, 정규식인지 정합니다.</translation>
    </message>
    <message>
        <source>In all columns, in the one that the cursor is in, or in the selected cells.</source>
        <translation>모든 열, 커서가 있는 열, 선택한 셀 중에서 찾을 곳을 정합니다.</translation>
    </message>
    <message>
        <source>Capital and small letters count as different.</source>
        <translation>대문자와 소문자를 다른 글자로 봅니다.</translation>
    </message>
    <message>
        <source>What replaces the text that is found. Leave it empty to remove the text.</source>
        <translation>찾은 텍스트 대신 넣을 내용입니다. 비워 두면 텍스트를 지웁니다.</translation>
    </message>
    <message>
        <source>Replaces the text in the current cell and goes to the next one.</source>
        <translation>현재 셀의 텍스트를 바꾸고 다음 셀로 갑니다.</translation>
    </message>
    <message>
        <source>Replaces the text in every cell where it is found. One Undo takes it back.</source>
        <translation>찾은 모든 셀의 텍스트를 바꿉니다. 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The next cell that has the text (F3)</source>
        <translation>이 텍스트가 있는 다음 셀 (F3)</translation>
    </message>
    <message>
        <source>The previous cell that has the text (Shift+F3)</source>
        <translation>이 텍스트가 있는 이전 셀 (Shift+F3)</translation>
    </message>
    <message>
        <source>Closes the search (Esc)</source>
        <translation>찾기 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>찾기 닫기</translation>
    </message>
</context>
<context>
    <name>ui::FixDialog</name>
    <message numerus="yes">
        <source>Remove the spaces around %1 cell(s) of %2</source>
        <translation>
            <numerusform>%2의 셀 %1개에서 앞뒤 공백 없애기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 cell(s) of %2 with the letters that the service uses</source>
        <translation>
            <numerusform>%2의 셀 %1개를 서비스가 쓰는 대소문자로 바꾸기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix AddSource_Type_ to %1 cell(s)</source>
        <translation>
            <numerusform>셀 %1개에 접두어 AddSource_Type_ 붙이기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 cell(s) of %2 to %3 bytes at a whole character</source>
        <translation>
            <numerusform>%2의 셀 %1개를 글자가 깨지지 않게 %3바이트까지 자르기</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: “%1” → “%2”</source>
        <translation>예: “%1” → “%2”</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>자동 수정</translation>
    </message>
    <message>
        <source>Looking for what can be put right…</source>
        <translation>자동으로 수정할 수 있는 것을 찾는 중…</translation>
    </message>
    <message>
        <source>Fixes that apply</source>
        <translation>적용할 수 있는 자동 수정</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>수정(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 duplicate(s)</source>
        <translation>
            <numerusform>중복 행 %1개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: row %1, whose pair of accounts an earlier row has</source>
        <translation>예: %1행. 앞의 행에 같은 계정 쌍이 있음</translation>
    </message>
    <message>
        <source>Nothing in %1 can be put right automatically.</source>
        <translation>%1에는 자동으로 수정할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>What can be put right in %1. The ticked fixes are carried out together, and one Undo takes them back.</source>
        <translation>%1에서 자동으로 수정할 수 있는 것입니다. 선택한 것을 한꺼번에 수정하며, 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Each line is one kind of fix, with an example. Tick those that are to be carried out.</source>
        <translation>한 줄이 수정 한 가지이며 예가 붙어 있습니다. 적용할 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Carries out what is ticked. One Undo takes it back.</source>
        <translation>선택한 것을 적용합니다. 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>사용 안내</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>사용 안내 페이지</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Choose a page to read it beside the list.</source>
        <translation>페이지를 고르면 목록 옆에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The page that is chosen in the list.</source>
        <translation>목록에서 선택한 페이지입니다.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDialog</name>
    <message>
        <source>Runs</source>
        <translation>실행 기록</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>실행 목록, 최신순</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table, with what became of them.</source>
        <translation>이 실행의 행을 결과와 함께 표에 넣습니다.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Removes this run from the history.</source>
        <translation>이 실행을 기록에서 삭제합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The journal of this run cannot be read (%1). The run can only be deleted.</source>
        <translation>이 실행의 기록 파일을 읽을 수 없습니다(%1). 삭제만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A run is still going on in this window. Runs can be opened when it has ended.</source>
        <translation>이 창에서 실행이 진행 중입니다. 끝나면 다른 실행을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>실행을 읽는 중…</translation>
    </message>
    <message>
        <source>Delete a run?</source>
        <translation>실행을 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete the run of %1 from the history?</source>
        <translation>%1에 시작한 실행을 기록에서 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete a run that cannot be read?</source>
        <translation>읽을 수 없는 실행을 삭제할까요?</translation>
    </message>
    <message>
        <source>Not all of its rows have an outcome (%1). Once deleted, the run can no longer be resumed. Friends that it imported stay.</source>
        <translation>결과가 나오지 않은 행이 있습니다(%1). 삭제하면 이 실행을 재개할 수 없습니다. 이미 가져온 친구는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Its rows and what became of them are removed from this computer. Friends that it imported stay.</source>
        <translation>행과 그 결과가 이 컴퓨터에서 삭제됩니다. 이미 가져온 친구는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The run could not be deleted: its journal is in use, or its folder cannot be written.</source>
        <translation>실행을 삭제하지 못했습니다. 기록 파일이 사용 중이거나 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>보고서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes every row of this run with what became of it to a file.</source>
        <translation>이 실행의 모든 행을 결과와 함께 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table and sends those that failed or are unknown again, as a run of their own. Unknown ones are looked up first.</source>
        <translation>이 실행의 행을 표에 넣고, 실패했거나 결과를 알 수 없는 행을 별도의 실행으로 다시 보냅니다. 결과를 알 수 없는 행은 먼저 조회합니다.</translation>
    </message>
    <message>
        <source>&amp;Retry %1</source>
        <translation>%1 다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Save report of a run</source>
        <translation>실행 보고서 저장</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Every run and what became of its rows. Press Enter to open the chosen one, Delete to delete it.</source>
        <translation>모든 실행과 그 결과입니다. Enter 키로 선택한 실행을 열고 Delete 키로 삭제합니다.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>재개(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table and goes on with it: rows whose outcome is unknown are looked up first, then what is left is sent.</source>
        <translation>이 실행의 행을 표에 넣고 실행을 재개합니다. 결과를 알 수 없는 행을 먼저 조회한 다음 남은 행을 보냅니다.</translation>
    </message>
    <message>
        <source>When you submit rows, the run is listed here with what became of them. From here you can open it, retry what failed, and save its report.</source>
        <translation>행을 제출하면 실행과 그 결과가 여기에 표시됩니다. 여기에서 실행을 열고, 실패한 행을 다시 시도하고, 보고서를 저장할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Show &amp;problems</source>
        <translation>문제 표시(&amp;P)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>파일 읽는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Replace the table</source>
        <translation>표 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Hide &amp;problems</source>
        <translation>문제 숨기기(&amp;P)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>표 (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Custom tag</source>
        <translation>사용자 지정 태그</translation>
    </message>
    <message>
        <source>The tag&apos;s name, as it is set up for the app. What you type is put after %1.</source>
        <translation>앱에 설정된 태그 이름입니다. 입력한 내용은 %1 뒤에 붙습니다.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message>
        <source>These are the first rows. Reading the rest of %1…</source>
        <translation>파일의 앞부분입니다. 전체 %1 중 나머지를 읽는 중…</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>준비됨 %1</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>문제 %1</translation>
    </message>
    <message>
        <source>%1 of these already in the table</source>
        <translation>그중 이미 표에 있음 %1</translation>
    </message>
    <message>
        <source>%1 of these twice in the file</source>
        <translation>그중 파일에 중복 %1</translation>
    </message>
    <message>
        <source>%1 with warnings</source>
        <translation>경고 %1</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add rows</source>
        <translation>행 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Ra&amp;w line</source>
        <translation>원본 줄(&amp;W)</translation>
    </message>
    <message>
        <source>The line of the chosen row as it stands in the file, with what cannot be seen.</source>
        <translation>선택한 행의 줄을 파일에 있는 그대로, 보이지 않는 문자까지 보여 줍니다.</translation>
    </message>
    <message>
        <source>&amp;More files…</source>
        <translation>파일 더 추가(&amp;M)…</translation>
    </message>
    <message>
        <source>Further files for the same import. They can also be dropped here.</source>
        <translation>함께 가져올 다른 파일입니다. 여기에 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Other fields</source>
        <translation>다른 필드(&amp;O)</translation>
    </message>
    <message>
        <source>Fields that are in no column of the file.</source>
        <translation>파일의 어느 열에도 없는 필드입니다.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>가져올 파일 선택</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>파일 %Ln개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>제외 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read</source>
        <translation>
            <numerusform>읽을 수 없는 파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, line by line. Press a problem to go to its row.</source>
        <translation>무엇이 잘못되었는지 줄마다 보여 줍니다. 문제를 누르면 그 행으로 갑니다.</translation>
    </message>
    <message>
        <source>Replaces the rows of the table with these. One Undo takes it back.</source>
        <translation>표에 있는 행을 이 행들로 바꿉니다. 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Puts these rows into the table. Nothing is sent yet, and one Undo takes it back.</source>
        <translation>이 행들을 표에 넣습니다. 아직 아무것도 보내지 않으며, 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The cells of the column are sent as a custom field of the friend, under this tag.</source>
        <translation>이 열의 셀이 이 태그로 친구의 사용자 지정 항목이 됩니다.</translation>
    </message>
    <message>
        <source>Remember for files like &amp;this</source>
        <translation>이런 파일의 설정 기억(&amp;T)</translation>
    </message>
    <message>
        <source>The next file with the same header has its columns mapped as they are mapped here.</source>
        <translation>머리글이 같은 다음 파일은 열을 지금과 똑같이 매핑합니다.</translation>
    </message>
</context>
<context>
    <name>ui::InterruptedBar</name>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Puts the rows of this run into the table. Nothing is sent before you say so.</source>
        <translation>이 실행의 행을 표에 넣습니다. 제출하거나 재개하기 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>The run stays in the history of runs.</source>
        <translation>이 실행은 실행 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Goes on where the run was cut off: rows whose outcome is unknown are looked up first, then what is left is sent.</source>
        <translation>중단된 곳에서 실행을 재개합니다. 결과를 알 수 없는 행을 먼저 조회한 다음 남은 행을 보냅니다.</translation>
    </message>
    <message>
        <source>Not now: leave the run</source>
        <translation>나중에: 실행을 그대로 둠</translation>
    </message>
</context>
<context>
    <name>ui::Invitation</name>
    <message>
        <source>No rows yet</source>
        <translation>아직 행이 없습니다</translation>
    </message>
    <message>
        <source>Each row adds a friend: From_Account gets To_Account as a friend. Drop a file anywhere in this window, or begin here.</source>
        <translation>행마다 친구 하나를 추가합니다. To_Account가 From_Account의 친구로 추가됩니다. 파일을 이 창에 끌어다 놓거나 여기서 시작하세요.</translation>
    </message>
    <message>
        <source>Import a CSV or Excel file</source>
        <translation>CSV 또는 Excel 파일 가져오기</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>스프레드시트에서 붙여넣기</translation>
    </message>
    <message>
        <source>Type rows</source>
        <translation>행 직접 입력</translation>
    </message>
    <message>
        <source>Try it with sample rows</source>
        <translation>예제 행으로 해 보기</translation>
    </message>
    <message>
        <source>Connect to your app</source>
        <translation>내 앱에 연결</translation>
    </message>
    <message>
        <source>Shows the file before anything enters the table.</source>
        <translation>파일을 먼저 보여 주며, 확인하기 전에는 아무것도 표에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Pastes the cells that you copied in a spreadsheet.</source>
        <translation>스프레드시트에서 복사한 셀을 가져옵니다.</translation>
    </message>
    <message>
        <source>Adds an empty row and puts the cursor into its first cell.</source>
        <translation>빈 행을 추가하고 첫 셀부터 입력을 시작합니다.</translation>
    </message>
    <message>
        <source>Shows a small file that comes with the program. In the sandbox nothing reaches anybody.</source>
        <translation>프로그램에 들어 있는 작은 파일을 보여 줍니다. 샌드박스에서는 실제 사용자에게 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>Sets up a connection in four questions and checks it.</source>
        <translation>네 가지 질문으로 연결을 만들고 확인합니다.</translation>
    </message>
</context>
<context>
    <name>ui::KeepMenu</name>
    <message>
        <source>Until I delete &amp;runs</source>
        <translation>직접 삭제할 때까지(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeptWhere</name>
    <message>
        <source>Looking for the keychain…</source>
        <translation>키링을 찾는 중…</translation>
    </message>
    <message>
        <source>Choose how to keep the SDKAppID and the secret key before saving.</source>
        <translation>저장하기 전에 SDKAppID와 비밀 키를 어떻게 보관할지 고르세요.</translation>
    </message>
    <message>
        <source>Unl&amp;ock…</source>
        <translation>잠금 해제(&amp;O)…</translation>
    </message>
    <message>
        <source>Keep them for &amp;this session only</source>
        <translation>이번 세션 동안만 보관(&amp;T)</translation>
    </message>
    <message>
        <source>They are held in memory until the program ends, and asked for again next time.</source>
        <translation>프로그램을 끝낼 때까지 메모리에만 두고, 다음에 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>키링을 기다리는 중…</translation>
    </message>
    <message>
        <source>Asks you for the password of the keychain.</source>
        <translation>키링의 암호를 묻습니다.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rows that are being sent cannot be changed: %1 has to wait until the run has ended.</source>
        <translation>보내는 중인 행은 바꿀 수 없습니다. 실행이 끝난 뒤에 다시 하세요: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>행 %Ln개는 그대로 두었습니다. 가져온 행은 잠겨 있고, 실행에 포함된 행은 바꿀 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>제출</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1 제출</translation>
    </message>
    <message>
        <source>Sends all rows that are ready through “%1”.</source>
        <translation>준비된 모든 행을 “%1”(으)로 보냅니다.</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%2 중 %1개 표시</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</source>
        <translation>표 (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 from %2 put into the table.</source>
        <translation>%2의 %1를 표에 넣었습니다.</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>실패한 행을 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Save report as</source>
        <translation>보고서를 다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>%1 saved to %2.</source>
        <translation>%1를 %2에 저장했습니다.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Add a column for a custom tag</source>
        <translation>사용자 지정 태그 열 추가</translation>
    </message>
    <message>
        <source>Name of the tag, as it was set up for your app:</source>
        <translation>앱에 설정된 태그 이름:</translation>
    </message>
    <message>
        <source>The table already has this column.</source>
        <translation>표에 이미 이 열이 있습니다.</translation>
    </message>
    <message>
        <source>Submit to production?</source>
        <translation>운영 환경에 제출할까요?</translation>
    </message>
    <message>
        <source>Send %1 to “%2”?</source>
        <translation>%1를 “%2”(으)로 보낼까요?</translation>
    </message>
    <message>
        <source>This connection is marked as production: the friends are added for real.

%1.</source>
        <translation>이 연결은 운영용으로 표시되어 있어 친구 관계가 실제로 만들어집니다.

%1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save table as…</source>
        <translation>표를 다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;failed rows as…</source>
        <translation>실패한 행을 다른 이름으로 저장(&amp;F)…</translation>
    </message>
    <message>
        <source>Save &amp;report as…</source>
        <translation>보고서를 다른 이름으로 저장(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>셀 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>아래로 채우기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>행 추가(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;elete rows</source>
        <translation>행 삭제(&amp;E)</translation>
    </message>
    <message>
        <source>Add a column for a custom &amp;tag…</source>
        <translation>사용자 지정 태그 열 추가(&amp;T)…</translation>
    </message>
    <message>
        <source>Unloc&amp;k imported rows</source>
        <translation>가져온 행 잠금 해제(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>Filter ro&amp;ws by text</source>
        <translation>텍스트로 행 필터링(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>모두 선택(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Show rows: %1</source>
        <translation>행 표시: %1</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>창의 다음 영역(&amp;P)</translation>
    </message>
    <message>
        <source>Previous p&amp;art of the window</source>
        <translation>창의 이전 영역(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Submit all ready rows</source>
        <translation>준비된 모든 행 제출(&amp;S)</translation>
    </message>
    <message>
        <source>Retry &amp;failed rows</source>
        <translation>실패한 행 다시 시도(&amp;F)</translation>
    </message>
    <message>
        <source>Retry &amp;unknown rows</source>
        <translation>결과를 알 수 없는 행 다시 시도(&amp;U)</translation>
    </message>
    <message>
        <source>Retry s&amp;elected rows</source>
        <translation>선택한 행 다시 시도(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>재개(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History of runs…</source>
        <translation>실행 기록(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Friend Console</source>
        <translation>Friend Console 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>About Friend Console</source>
        <translation>Friend Console 정보</translation>
    </message>
    <message>
        <source>Friend Console %1</source>
        <translation>Friend Console %1</translation>
    </message>
    <message>
        <source>Imports friends into a Tencent Cloud Chat app.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tencent Cloud Chat 앱으로 친구를 가져옵니다.

GNU 일반 공중 사용 허가서 버전 3 이상을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Close the open dialog first, then change the language.</source>
        <translation>먼저 열린 대화 상자를 닫은 다음 언어를 바꾸세요.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>사용 안내(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Codes and what to do</source>
        <translation>코드와 조치 방법(&amp;C)</translation>
    </message>
    <message>
        <source>What is &amp;this?</source>
        <translation>이 항목은 무엇인가요?(&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary of the run…</source>
        <translation>실행 요약(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep the history</source>
        <translation>기록 보관 기간(&amp;K)</translation>
    </message>
    <message>
        <source>The table would have %1, but holds at most %2, so nothing was added. Work on the rows in several parts.</source>
        <translation>표에 %1가 들어가게 되어 한도인 %2개를 넘으므로 아무것도 추가하지 않았습니다. 여러 번에 나누어 작업하세요.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear s&amp;orting</source>
        <translation>정렬 해제(&amp;O)</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>계정 조회</translation>
    </message>
    <message>
        <source>Asks the service whether the accounts of all ready rows exist, before anything is sent.</source>
        <translation>보내기 전에, 준비된 모든 행의 계정이 있는지 서비스에 조회합니다.</translation>
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
        <translation>표를 바꿀까요?</translation>
    </message>
    <message>
        <source>Close Friend Console?</source>
        <translation>Friend Console을 닫을까요?</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>저장하지 않고 닫기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>문제(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;problems</source>
        <translation>문제 표시(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>다음 문제(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>이전 문제(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fixes…</source>
        <translation>자동 수정(&amp;F)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve table</source>
        <translation>표 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Set a f&amp;ield…</source>
        <translation>필드 값 설정(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the cell in a &amp;window…</source>
        <translation>셀을 창에서 편집(&amp;W)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>행 복제(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>Could not undo: %1. Some of its rows have been imported since and are locked. To remove them from the table, unlock and delete them.</source>
        <translation>되돌리지 못했습니다: %1. 해당 행 중 그 뒤에 가져온 행이 있어 잠겨 있습니다. 표에서 빼려면 잠금을 해제하고 삭제하세요.</translation>
    </message>
    <message>
        <source>Could not redo: %1. Some of its rows have been imported since and are locked. Unlock them to change them.</source>
        <translation>다시 실행하지 못했습니다: %1. 해당 행 중 그 뒤에 가져온 행이 있어 잠겨 있습니다. 바꾸려면 잠금을 해제하세요.</translation>
    </message>
    <message>
        <source>The table gets a column of this name, and what is typed into it goes to the service as this tag.</source>
        <translation>표에 이 이름의 열이 생기며, 거기에 입력한 내용을 이 태그로 서비스에 보냅니다.</translation>
    </message>
    <message>
        <source>Opens the list of what is wrong with the rows, by kind.</source>
        <translation>행의 문제를 종류별로 보여 주는 목록을 엽니다.</translation>
    </message>
    <message>
        <source>Goes to the next row with a problem.</source>
        <translation>문제가 있는 다음 행으로 갑니다.</translation>
    </message>
    <message>
        <source>Goes back to the previous row with a problem.</source>
        <translation>문제가 있는 이전 행으로 갑니다.</translation>
    </message>
    <message>
        <source>Offers what can be put right at once, and shows it before it is done.</source>
        <translation>바로 수정할 수 있는 것을 찾아, 적용하기 전에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows a CSV or Excel file before anything enters the table.</source>
        <translation>CSV나 Excel 파일을 먼저 보여 주며, 확인하기 전에는 아무것도 표에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Saves all rows of the table to the file that they were saved to before.</source>
        <translation>표의 모든 행을 전에 저장한 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>Saves all rows of the table to another file.</source>
        <translation>표의 모든 행을 다른 파일에 저장합니다.</translation>
    </message>
    <message>
        <source>Writes the rows that failed or are unknown to a file, to be corrected and imported again.</source>
        <translation>실패했거나 결과를 알 수 없는 행을 파일로 저장하여, 고친 뒤 다시 가져올 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Writes every row that was sent, with what became of it, to a file.</source>
        <translation>보낸 모든 행과 그 결과를 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Closes the window. If a run is going on, you are asked what to do with it.</source>
        <translation>창을 닫습니다. 실행이 진행 중이면 어떻게 할지 묻습니다.</translation>
    </message>
    <message>
        <source>Undoes the last change to the table.</source>
        <translation>표에서 마지막으로 한 작업을 되돌립니다.</translation>
    </message>
    <message>
        <source>Redoes the change that was undone last.</source>
        <translation>마지막으로 취소한 작업을 다시 합니다.</translation>
    </message>
    <message>
        <source>Copies the selected cells and empties them.</source>
        <translation>선택한 셀을 복사하고 비웁니다.</translation>
    </message>
    <message>
        <source>Copies the selected cells, for this table or for a spreadsheet.</source>
        <translation>선택한 셀을 복사합니다. 이 표나 스프레드시트에 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Puts what was copied here or in a spreadsheet into the table. Rows are added where they are needed.</source>
        <translation>여기나 스프레드시트에서 복사한 내용을 표에 넣습니다. 필요하면 행을 추가합니다.</translation>
    </message>
    <message>
        <source>Empties the selected cells.</source>
        <translation>선택한 셀을 비웁니다.</translation>
    </message>
    <message>
        <source>Fills the selected cells with what is in the topmost of them.</source>
        <translation>선택한 셀을 맨 위 셀의 내용으로 채웁니다.</translation>
    </message>
    <message>
        <source>Adds an empty row below the one that the cursor is in.</source>
        <translation>커서가 있는 행 아래에 빈 행을 추가합니다.</translation>
    </message>
    <message>
        <source>Writes one text into a field of all selected rows.</source>
        <translation>선택한 모든 행의 한 필드에 같은 텍스트를 씁니다.</translation>
    </message>
    <message>
        <source>Opens the cell in a window of its own, with a calendar for times and a list for friend lists.</source>
        <translation>셀을 별도의 창에서 편집합니다. 시간에는 달력, 친구 그룹에는 목록이 나옵니다.</translation>
    </message>
    <message>
        <source>Adds a copy of each selected row.</source>
        <translation>선택한 각 행의 사본을 추가합니다.</translation>
    </message>
    <message>
        <source>Removes the selected rows from the table. Nothing is deleted at the service.</source>
        <translation>선택한 행을 표에서 뺍니다. 서비스에서는 아무것도 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>Adds a column for a tag that was set up for your app.</source>
        <translation>앱에 설정된 태그의 열을 추가합니다.</translation>
    </message>
    <message>
        <source>Makes the imported ones of the selected rows editable, and ready to be sent again.</source>
        <translation>선택한 행 중 가져온 행을 편집하고 다시 보낼 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Looks for a text in the rows shown.</source>
        <translation>표시된 행에서 텍스트를 찾습니다.</translation>
    </message>
    <message>
        <source>Replaces a text that is found with another.</source>
        <translation>찾은 텍스트를 다른 텍스트로 바꿉니다.</translation>
    </message>
    <message>
        <source>Goes to the next cell that has the text.</source>
        <translation>이 텍스트가 있는 다음 셀로 갑니다.</translation>
    </message>
    <message>
        <source>Goes back to the previous cell that has the text.</source>
        <translation>이 텍스트가 있는 이전 셀로 갑니다.</translation>
    </message>
    <message>
        <source>Goes to the field for the text to filter rows by.</source>
        <translation>행을 필터링할 텍스트를 입력하는 칸으로 갑니다.</translation>
    </message>
    <message>
        <source>Selects every cell of the rows shown.</source>
        <translation>표시된 행의 모든 셀을 선택합니다.</translation>
    </message>
    <message>
        <source>Shows only the rows of this kind. All of them come back with “Show rows: All”.</source>
        <translation>이 종류의 행만 표시합니다. “행 표시: 전체”로 모두 다시 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Puts the rows back into the order of the table.</source>
        <translation>행을 표의 순서로 되돌립니다.</translation>
    </message>
    <message>
        <source>Which columns are shown, and how.</source>
        <translation>어떤 열을 어떻게 표시할지 정합니다.</translation>
    </message>
    <message>
        <source>Whether the window is light or dark.</source>
        <translation>창을 밝게 할지 어둡게 할지 정합니다.</translation>
    </message>
    <message>
        <source>The language of the window. It changes at once.</source>
        <translation>창의 언어입니다. 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>Moves the keyboard on to the next part: from the connection to the filters, the table and what is below it.</source>
        <translation>키보드를 다음 영역으로 옮깁니다. 연결, 필터, 표, 그 아래 순서입니다.</translation>
    </message>
    <message>
        <source>Moves the keyboard back to the previous part.</source>
        <translation>키보드를 이전 영역으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Sends all rows that are ready through the connection that is chosen.</source>
        <translation>준비된 모든 행을 선택한 연결로 보냅니다.</translation>
    </message>
    <message>
        <source>Sends all failed rows again.</source>
        <translation>실패한 모든 행을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Asks the service which of the unknown rows are there, and sends those that are not.</source>
        <translation>결과를 알 수 없는 행이 서비스에 있는지 조회하고, 없는 행을 보냅니다.</translation>
    </message>
    <message>
        <source>Sends the failed and unknown ones of the selected rows again.</source>
        <translation>선택한 행 중 실패했거나 결과를 알 수 없는 행을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Sends nothing more until you resume. Calls that are on their way come back first.</source>
        <translation>재개하기 전까지 더 보내지 않습니다. 이미 보낸 호출의 응답은 먼저 받습니다.</translation>
    </message>
    <message>
        <source>Goes on with the run that is paused.</source>
        <translation>일시 중지한 실행을 재개합니다.</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>실행을 끝냅니다. 보내지 않은 행은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Shows in figures and charts what became of the rows of the last run.</source>
        <translation>마지막 실행의 결과를 숫자와 차트로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows all runs, to open one, to retry its failures or to save its report.</source>
        <translation>모든 실행을 보여 줍니다. 열거나, 실패한 행을 다시 시도하거나, 보고서를 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>How long runs stay in the history.</source>
        <translation>실행을 기록에 얼마나 오래 둘지 정합니다.</translation>
    </message>
    <message>
        <source>Explains page by page, with pictures, how to work with Friend Console.</source>
        <translation>Friend Console의 사용법을 그림과 함께 페이지별로 설명합니다.</translation>
    </message>
    <message>
        <source>Lists the codes of the service, with what they mean and what to do.</source>
        <translation>서비스의 코드와 그 의미, 조치 방법을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Choose this, then press anything in the window to learn what it is for.</source>
        <translation>이것을 고른 뒤 창의 아무 곳이나 누르면 무엇에 쓰는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Shows which version this is, and its licence.</source>
        <translation>버전과 라이선스를 알려 줍니다.</translation>
    </message>
    <message>
        <source>The folder for settings cannot be written: what you choose lasts until you close Friend Console.</source>
        <translation>설정 폴더에 쓸 수 없습니다. 선택한 내용은 Friend Console을 닫을 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>No trace</source>
        <translation>기록 안 남김</translation>
    </message>
    <message>
        <source>Runs through this connection leave no record when they have ended. Press to change this in the settings of runs.</source>
        <translation>이 연결로 보내는 실행은 끝난 뒤 기록을 남기지 않습니다. 누르면 실행 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing to send: none of the selected rows is ready, failed or unknown. An imported row can be sent again after “Unlock imported rows”.</source>
        <translation>보낼 행이 없습니다. 선택한 행 중에 준비되었거나, 실패했거나, 결과를 알 수 없는 행이 없습니다. 가져온 행은 “가져온 행 잠금 해제”를 한 뒤에 다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>실행 취소 목록</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>선택한 행</translation>
    </message>
    <message>
        <source>%1 fixed.</source>
        <translation>%1를 수정했습니다.</translation>
    </message>
    <message>
        <source>&amp;Replace the table</source>
        <translation>표 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>Undo brings these rows back.</source>
        <translation>“실행 취소”로 이 행들을 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Check unkno&amp;wn rows</source>
        <translation>결과를 알 수 없는 행 조회(&amp;W)</translation>
    </message>
    <message>
        <source>Asks the service which of the unknown rows are there.</source>
        <translation>결과를 알 수 없는 행이 서비스에 있는지 조회합니다.</translation>
    </message>
</context>
<context>
    <name>ui::MappingHeader</name>
    <message>
        <source>— ignore —</source>
        <translation>— 무시 —</translation>
    </message>
    <message>
        <source>This column is not imported.</source>
        <translation>이 열은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Custom tag…</source>
        <translation>사용자 지정 태그…</translation>
    </message>
    <message>
        <source>This column is sent as a custom field of the friend, under a tag that you name.</source>
        <translation>이 열은 친구의 사용자 지정 항목이 되며, 태그 이름은 직접 정합니다.</translation>
    </message>
    <message>
        <source>Where the columns go</source>
        <translation>열별 대상 필드</translation>
    </message>
    <message>
        <source>Column %1, %2, goes to</source>
        <comment>number and name of a column of the file; a field is chosen</comment>
        <translation>%1번째 열(%2)의 대상 필드</translation>
    </message>
</context>
<context>
    <name>ui::MissingFields</name>
    <message>
        <source>Not in the file:</source>
        <translation>파일에 없음:</translation>
    </message>
    <message>
        <source>(for every row)</source>
        <translation>(모든 행에 적용)</translation>
    </message>
    <message>
        <source>No column of the file is To_Account, the friend to add. Choose it above the column that holds it.</source>
        <translation>추가할 친구인 To_Account가 될 열이 없습니다. 해당 열 위의 목록에서 To_Account를 고르세요.</translation>
    </message>
    <message>
        <source>No column of the file is From_Account, the user who gets the friends. Fill it in here, or choose it above a column.</source>
        <translation>친구를 얻는 사용자인 From_Account가 될 열이 없습니다. 여기에 입력하거나 열 위의 목록에서 From_Account를 고르세요.</translation>
    </message>
    <message>
        <source>Drag onto a column, or press to fill in:</source>
        <translation>열로 끌어다 놓거나, 눌러서 채우세요:</translation>
    </message>
</context>
<context>
    <name>ui::OffersPane</name>
    <message>
        <source>Order of day and month</source>
        <translation>일과 월의 순서</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>일이 먼저</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>월이 먼저</translation>
    </message>
    <message>
        <source>Meaning of whole numbers</source>
        <translation>정수의 의미</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 초</translation>
    </message>
    <message>
        <source>days, as Excel counts them</source>
        <translation>Excel 날짜 일련번호</translation>
    </message>
    <message>
        <source>days since 1904</source>
        <translation>1904년 기준 날짜 일련번호</translation>
    </message>
    <message>
        <source>Columns mapped as last time for this header.</source>
        <translation>이 머리글에 지난번에 쓴 매핑을 적용했습니다.</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>매핑 지우기(&amp;G)</translation>
    </message>
    <message>
        <source>Forget the mapping for this header</source>
        <translation>이 머리글의 매핑 지우기</translation>
    </message>
    <message>
        <source>Which rows of a repeated pair to keep</source>
        <translation>중복된 쌍 중 사용할 행</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>모두 유지</translation>
    </message>
    <message>
        <source>keep the first</source>
        <translation>첫 행 유지</translation>
    </message>
    <message>
        <source>keep the last</source>
        <translation>마지막 행 유지</translation>
    </message>
    <message>
        <source>The first: a row that is already in the table or comes first stays, and later ones are left out. The last: earlier rows are left out, and rows of the table are replaced unless they are locked. All: every row comes into the table, and those that repeat are not sent.</source>
        <translation>첫 행: 이미 표에 있거나 먼저 나온 행을 남기고 뒤의 행은 제외합니다. 마지막 행: 앞의 행을 제외하며, 표의 행도 잠겨 있지 않으면 새 행으로 바뀝니다. 모두: 모두 표에 넣되, 중복된 행은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>시간대(&amp;Z)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>The zone of times that name none.</source>
        <translation>시간대가 적혀 있지 않은 날짜에 적용할 시간대입니다.</translation>
    </message>
    <message>
        <source>%1 — this computer</source>
        <translation>%1 — 이 컴퓨터</translation>
    </message>
    <message numerus="yes">
        <source>Remove the spaces around %Ln value(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>값 %Ln개의 앞뒤 공백 없애기(“%1” → “%2”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct the case of %Ln AddSource keyword(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>AddSource 키워드 %Ln개의 대소문자 고치기(“%1” → “%2”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix to %Ln value(s) of AddSource (“%1” → “%2”)</source>
        <translation>
            <numerusform>AddSource 값 %Ln개에 접두어 붙이기(“%1” → “%2”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln text(s) to what fits, at a whole character (%1: %2 → %3)</source>
        <translation>
            <numerusform>텍스트 %Ln개를 글자가 깨지지 않게 한도까지 자르기(%1: %2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that the table has already.</source>
        <translation>
            <numerusform>계정 쌍이 이미 표에 있는 행이 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair that another row of the files has too.</source>
        <translation>
            <numerusform>파일의 다른 행과 계정 쌍이 같은 행이 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is %3 (%4), Unix %5.</source>
        <translation>%1: “%2”은(는) %3 (%4), Unix %5입니다.</translation>
    </message>
    <message>
        <source>%1: what “%2” means is not decided yet.</source>
        <translation>%1: “%2”의 의미가 아직 정해지지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>시간 %Ln개가 이 시간대에서 서머타임으로 건너뛰거나 반복되는 시간에 있습니다. 확실히 하려면 +08:00처럼 UTC와의 시차를 적으세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the order of day and month as you chose it.</source>
        <translation>%1: 일과 월의 순서를 선택한 대로 적용했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: in %Ln date(s) the day and the month cannot be told apart. Until you choose, they are problems.</source>
        <translation>
            <numerusform>%1: 날짜 %Ln개에서 일과 월을 구별할 수 없습니다. 순서를 고를 때까지 문제로 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of five digits: Unix seconds would be in January 1970, a spreadsheet would mean days.</source>
        <translation>
            <numerusform>다섯 자리 수가 %Ln개 있습니다. Unix 초라면 1970년 1월이고, 스프레드시트라면 날짜 일련번호입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Done to the rows as they are put into the table. The file stays as it is.</source>
        <translation>행을 표에 넣을 때 적용합니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>What comes first in dates like 3/4/2024.</source>
        <translation>3/4/2024 같은 날짜에서 무엇이 먼저인지 정합니다.</translation>
    </message>
    <message>
        <source>How whole numbers in the columns of times are to be read.</source>
        <translation>시간 열의 정수를 어떻게 읽을지 정합니다.</translation>
    </message>
    <message>
        <source>The columns are matched with the fields anew, by their names and by what is in them.</source>
        <translation>열의 이름과 내용을 보고 열과 필드를 다시 매핑합니다.</translation>
    </message>
    <message>
        <source>guess from the column</source>
        <translation>열 내용으로 추측</translation>
    </message>
</context>
<context>
    <name>ui::OutcomeBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>실행 진행 상황</translation>
    </message>
</context>
<context>
    <name>ui::PaceChart</name>
    <message>
        <source>Rows over time</source>
        <translation>시간에 따른 행 수</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names of accounts, how many others</comment>
        <translation>%1 외 %2개</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) not found in this app: %1.</source>
        <translation>
            <numerusform>이 앱에 없는 계정 %Ln개: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with them would fail, so they are marked as problems in the table and are not sent. Create the accounts in the app first and check again, or correct the rows.</source>
        <translation>이 계정이 든 행은 실패하므로 표에 문제로 표시하고 보내지 않습니다. 먼저 앱에 계정을 만든 뒤 다시 조회하거나, 행을 고치세요.</translation>
    </message>
    <message>
        <source>“%1” has %2. One user can have %3 friends at most, so at least %4 of them would fail.</source>
        <translation>“%1”에 %2가 있습니다. 한 사용자는 친구를 최대 %3명 둘 수 있으므로 그중 %4개 이상이 실패합니다.</translation>
    </message>
    <message>
        <source>Check before submitting</source>
        <translation>제출 전 조회</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>조회 진행 상황</translation>
    </message>
    <message>
        <source>The service is asked which accounts exist. No rows are sent, and nothing is changed there.</source>
        <translation>어느 계정이 있는지 서비스에 조회합니다. 행은 보내지 않으며 서비스에서 바뀌는 것도 없습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Looking up the accounts…</source>
        <translation>계정을 조회하는 중…</translation>
    </message>
    <message>
        <source>%1 of %2 looked up…</source>
        <translation>%2 중 %1개 조회함…</translation>
    </message>
    <message>
        <source>The accounts could not be checked.</source>
        <translation>계정을 조회하지 못했습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Not all accounts could be checked.</source>
        <translation>일부 계정을 조회하지 못했습니다.</translation>
    </message>
    <message>
        <source>All %1 can be sent.</source>
        <translation>%1를 모두 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 can be sent.</source>
        <translation>%2 중 %1개를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 were looked up.</source>
        <translation>%2 중 %1개를 조회했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other account(s) have more rows than one user can have friends.</source>
        <translation>
            <numerusform>다른 계정 %Ln개도 행이 한 사용자의 친구 한도보다 많습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitting takes: %1.</source>
        <translation>제출 규모: %1.</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1 표시</translation>
    </message>
    <message>
        <source>Submit the other %1</source>
        <translation>나머지 %1개 제출</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>%1 제출</translation>
    </message>
    <message>
        <source>Closes this window and goes to the first of these rows.</source>
        <translation>이 창을 닫고 그중 첫 행으로 갑니다.</translation>
    </message>
    <message>
        <source>Closes this window and sends the rows that can be sent.</source>
        <translation>이 창을 닫고 보낼 수 있는 행을 보냅니다.</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>Column %1 of the file: %2</source>
        <translation>파일의 %1번 열: %2</translation>
    </message>
    <message>
        <source>%1, not imported</source>
        <translation>%1, 가져오지 않음</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>파일의 값: “%1”</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPage</name>
    <message>
        <source>Rows of the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>다른 파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>There are more; these are the first %1 of each kind.</source>
        <translation>더 있습니다. 종류별로 처음 %1개만 표시합니다.</translation>
    </message>
    <message>
        <source>The rows as they would come into the table. The list above each column says which field it is.</source>
        <translation>표에 들어갈 행의 모습입니다. 각 열 위의 목록에 해당 필드가 나옵니다.</translation>
    </message>
    <message>
        <source>Reads another file instead of this one.</source>
        <translation>이 파일 대신 다른 파일을 고릅니다.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>What is wrong in the file, and where. Choose a problem to go to its row.</source>
        <translation>파일에서 무엇이 어디에서 잘못되었는지 보여 줍니다. 문제를 고르면 그 행으로 갑니다.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>This pair of accounts is in the table already, in row %1.</source>
        <translation>이 계정 쌍은 이미 표의 %1행에 있습니다.</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 already.</source>
        <translation>이 계정 쌍은 이미 %1번째 줄에 있습니다.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>행 전체</translation>
    </message>
    <message>
        <source>This pair of accounts is in the table already, in row %1; this row is left out.</source>
        <translation>이 계정 쌍은 이미 표의 %1행에 있어 이 행은 제외합니다.</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 too; this row is left out.</source>
        <translation>이 계정 쌍은 %1번째 줄에도 있어 이 행은 제외합니다.</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 of %2 too; this row is left out.</source>
        <translation>이 계정 쌍은 %2의 %1번째 줄에도 있어 이 행은 제외합니다.</translation>
    </message>
    <message>
        <source>This pair of accounts is in line %1 of %2 already.</source>
        <translation>이 계정 쌍은 이미 %2의 %1번째 줄에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>문제 목록 닫기</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>문제 종류</translation>
    </message>
    <message>
        <source>Nothing is wrong with the rows.</source>
        <translation>행에 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Prev&amp;ious</source>
        <translation>이전(&amp;I)</translation>
    </message>
    <message>
        <source>The previous row with this problem (Shift+F8)</source>
        <translation>이 문제가 있는 이전 행 (Shift+F8)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>The next row with this problem (F8)</source>
        <translation>이 문제가 있는 다음 행 (F8)</translation>
    </message>
    <message>
        <source>Fi&amp;xes…</source>
        <translation>자동 수정(&amp;X)…</translation>
    </message>
    <message>
        <source>What can be put right at once, shown before it is done</source>
        <translation>바로 수정할 수 있는 것을 적용하기 전에 보여 줍니다</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No row that is shown has a problem.</source>
        <translation>표시된 행에 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Closes the problems (Esc)</source>
        <translation>문제 목록 닫기 (Esc)</translation>
    </message>
    <message>
        <source>What is wrong with the rows, by kind. Choose a kind to go to its rows one after the other.</source>
        <translation>행의 문제를 종류별로 보여 줍니다. 종류를 고르면 해당 행을 차례로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>이전 문제</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>다음 문제</translation>
    </message>
</context>
<context>
    <name>ui::ProxyDialog</name>
    <message>
        <source>Password for the proxy</source>
        <translation>프록시 암호</translation>
    </message>
    <message>
        <source>The way to the service goes through the proxy %1, which wants a name and a password. The run waits; nothing was sent.</source>
        <translation>서비스에 연결하려면 프록시 %1을(를) 거쳐야 하는데, 이 프록시가 사용자 이름과 암호를 요구합니다. 실행은 기다리고 있으며, 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept this name and password. The run waits; nothing was sent.</source>
        <translation>프록시 %1이(가) 이 사용자 이름과 암호를 받아들이지 않습니다. 실행은 기다리고 있으며, 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Remember (there is no keychain to keep it in)</source>
        <translation>기억하기(보관할 키링이 없음)</translation>
    </message>
    <message>
        <source>&amp;Keep it in %1</source>
        <translation>%1에 보관(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>사용자 이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>암호(&amp;P):</translation>
    </message>
    <message>
        <source>The proxy calls itself “%1”.</source>
        <translation>프록시가 밝힌 이름: “%1”.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>실행 중지</translation>
    </message>
    <message>
        <source>The name by which the proxy knows you. Whoever looks after your network can tell you.</source>
        <translation>프록시에 등록된 사용자 이름입니다. 네트워크 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Is sent to the proxy and nowhere else.</source>
        <translation>프록시에만 보내고 다른 곳에는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>So that you are not asked again. It is never written to a file.</source>
        <translation>다음부터 다시 묻지 않습니다. 파일에는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Tries this name and password; the run goes on when the proxy accepts them.</source>
        <translation>이 사용자 이름과 암호로 시도하고, 프록시가 받아들이면 실행을 계속합니다.</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>실행을 끝냅니다. 보내지 않은 행은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ProxyPassword</name>
    <message>
        <source>the keychain</source>
        <translation>키링</translation>
    </message>
</context>
<context>
    <name>ui::RawLine</name>
    <message>
        <source>The line as it stands in the file</source>
        <translation>파일에 있는 그대로의 줄</translation>
    </message>
    <message>
        <source>Choose a row to see its line as it stands in the file.</source>
        <translation>행을 선택하면 그 줄이 파일에 있는 그대로 나옵니다.</translation>
    </message>
    <message>
        <source>Line %1 as it stands in the file; what cannot be seen is shown by signs.</source>
        <translation>파일에 있는 그대로의 %1번째 줄입니다. 보이지 않는 것은 기호로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Signs stand for what cannot be seen: tabs, line ends, bytes that mean nothing.</source>
        <translation>탭, 줄 바꿈, 의미 없는 바이트처럼 보이지 않는 것은 기호로 나타냅니다.</translation>
    </message>
</context>
<context>
    <name>ui::RecentFilesMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>최근 파일 열기(&amp;C)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>아직 파일이 없음</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>이 목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>The files that were imported last. Choose one to see it in the import preview again.</source>
        <translation>최근에 가져온 파일입니다. 고르면 가져오기 미리 보기에 다시 나옵니다.</translation>
    </message>
    <message>
        <source>Forgets which files were imported. The files themselves stay.</source>
        <translation>가져온 파일의 목록을 지웁니다. 파일 자체는 남습니다.</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryBar</name>
    <message>
        <source>Restore the rows</source>
        <translation>행 복원</translation>
    </message>
    <message>
        <source>Puts them into the table. Nothing is sent before you say so.</source>
        <translation>표에 넣습니다. 제출하기 전에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Discard them…</source>
        <translation>버리기…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>They are offered again at the next start.</source>
        <translation>다음에 시작할 때 다시 물어봅니다.</translation>
    </message>
    <message>
        <source>%1 restored.</source>
        <translation>%1를 복원했습니다.</translation>
    </message>
    <message>
        <source>What was kept of an earlier window cannot be read. The file is left as %1.</source>
        <translation>이전 창에서 보관한 내용을 읽을 수 없습니다. 파일은 %1(으)로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>The table cannot be kept for a restart (%1). Save it to a file.</source>
        <translation>다음에 시작할 때를 위해 표를 보관해 둘 수 없습니다(%1). 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>Discard the rows?</source>
        <translation>행을 버릴까요?</translation>
    </message>
    <message>
        <source>Discard the rows that were kept?</source>
        <translation>보관한 행을 버릴까요?</translation>
    </message>
    <message>
        <source>They are in no other file, and this cannot be undone.</source>
        <translation>다른 파일에 없으며, 버리면 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Asks you first, then deletes what was kept.</source>
        <translation>확인한 뒤 보관한 것을 삭제합니다.</translation>
    </message>
    <message>
        <source>Friend Console ended without being closed. It kept %1 that no file has, as of %2.</source>
        <translation>Friend Console이 정상적으로 닫히지 않고 끝났습니다. 어떤 파일에도 없는 %1를 %2 상태로 보관했습니다.</translation>
    </message>
    <message>
        <source>Friend Console ended without being closed. It kept %1 of “%3” with changes that no file has, as of %2.</source>
        <translation>Friend Console이 정상적으로 닫히지 않고 끝났습니다. “%3”의 %1를 어떤 파일에도 없는 변경 내용과 함께 %2 상태로 보관했습니다.</translation>
    </message>
    <message>
        <source>Not now: leave the rows</source>
        <translation>나중에: 행을 그대로 둠</translation>
    </message>
</context>
<context>
    <name>ui::RequestDialog</name>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>The request&apos;s JSON</source>
        <translation>요청의 JSON</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON 복사(&amp;J)</translation>
    </message>
    <message>
        <source>Copies the JSON exactly as it would be sent.</source>
        <translation>보낼 JSON을 그대로 복사합니다.</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curl로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies a command for a terminal. SDKAppID and UserSig are left out: $SDKAPPID and $USERSIG stand for them.</source>
        <translation>터미널에서 쓸 명령을 복사합니다. SDKAppID와 UserSig는 빼고 $SDKAPPID와 $USERSIG로 대신합니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The JSON is in the clipboard.</source>
        <translation>JSON을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>The command is in the clipboard, without SDKAppID and UserSig.</source>
        <translation>명령을 SDKAppID와 UserSig 없이 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>요청 번호</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>요청(&amp;R)</translation>
    </message>
    <message>
        <source>With the c&amp;urrent row</source>
        <translation>현재 행의 요청(&amp;U)</translation>
    </message>
    <message>
        <source>Find in this request</source>
        <translation>이 요청에서 찾기</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>이전(&amp;P)</translation>
    </message>
    <message>
        <source>Making the requests…</source>
        <translation>요청을 만드는 중…</translation>
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
        <translation>결과를 알 수 없는 행은 먼저 조회하고, 없는 행만 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Reached the start; the search went on from the end.</source>
        <translation>처음에 도달하여 끝에서부터 다시 찾았습니다.</translation>
    </message>
    <message>
        <source>Reached the end; the search went on from the start.</source>
        <translation>끝에 도달하여 처음부터 다시 찾았습니다.</translation>
    </message>
    <message>
        <source>This request does not contain it.</source>
        <translation>이 요청에는 찾는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Shows the request that row %1 is in.</source>
        <translation>%1행이 든 요청을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The current row is not among these rows.</source>
        <translation>현재 행은 이 행들에 포함되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>선택한 행이 없습니다.</translation>
    </message>
    <message>
        <source>What would be sent, laid out so that it can be read. It contains no secrets.</source>
        <translation>보낼 내용을 읽기 쉽게 줄을 나누어 보여 줍니다. 비밀 정보는 없습니다.</translation>
    </message>
    <message>
        <source>For which rows the requests are made.</source>
        <translation>어떤 행의 요청을 만들지 정합니다.</translation>
    </message>
    <message>
        <source>Which of the requests is shown.</source>
        <translation>몇 번째 요청을 표시할지 정합니다.</translation>
    </message>
    <message>
        <source>Shows the request with the row that the cursor of the table is in.</source>
        <translation>표의 커서가 있는 행이 들어 있는 요청을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Enter goes to the next place with this text.</source>
        <translation>Enter를 누르면 이 텍스트가 있는 다음 곳으로 갑니다.</translation>
    </message>
    <message>
        <source>The next place with this text</source>
        <translation>이 텍스트가 있는 다음 곳</translation>
    </message>
    <message>
        <source>The previous place with this text</source>
        <translation>이 텍스트가 있는 이전 곳</translation>
    </message>
</context>
<context>
    <name>ui::RowDetailsDialog</name>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>The service&apos;s own words: %1</source>
        <translation>서비스 메시지: %1</translation>
    </message>
    <message>
        <source>HTTP status of the last answer: %1</source>
        <translation>마지막 응답의 HTTP 상태: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %1 call(s).</source>
        <translation>
            <numerusform>호출 %1회로 보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request that sends this row alone:</source>
        <translation>이 행만 보내는 요청:</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Everything that is known about the row.</source>
        <translation>이 행의 모든 정보입니다.</translation>
    </message>
    <message>
        <source>Copies the whole text.</source>
        <translation>전체 텍스트를 복사합니다.</translation>
    </message>
    <message>
        <source>The calls that carried this row:</source>
        <translation>이 행을 보낸 호출:</translation>
    </message>
</context>
<context>
    <name>ui::RowHeader</name>
    <message>
        <source>Imported: locked against accidental edits. “Unlock imported rows” in the Edit menu makes it editable.</source>
        <translation>가져옴: 실수로 바꾸지 않도록 잠겨 있습니다. 편집 메뉴의 “가져온 행 잠금 해제”로 편집할 수 있습니다.</translation>
    </message>
    <message>
        <source>In the run, waiting to be sent: it cannot be changed until the run has ended.</source>
        <translation>실행에서 차례를 기다리는 중: 실행이 끝날 때까지 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Being sent right now: it cannot be changed until the run has ended.</source>
        <translation>지금 보내는 중: 실행이 끝날 때까지 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::RowWords</name>
    <message>
        <source>Row %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>From line %1 of %2.</source>
        <translation>출처: %2의 %1번째 줄.</translation>
    </message>
</context>
<context>
    <name>ui::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>준비 중…</translation>
    </message>
    <message>
        <source>Retry %1 failed</source>
        <translation>실패 %1건 다시 시도</translation>
    </message>
    <message>
        <source>Retry %1 unknown</source>
        <translation>알 수 없음 %1건 다시 시도</translation>
    </message>
    <message>
        <source>Asks the service which of them are there. Nothing is sent.</source>
        <translation>그중 어느 행이 서비스에 있는지 조회합니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Asks the service which of them are there, and sends those that are not.</source>
        <translation>그중 어느 행이 서비스에 있는지 조회하고, 없는 행을 보냅니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Looking up unknown rows · %1</source>
        <translation>결과를 알 수 없는 행 조회 중 · %1</translation>
    </message>
    <message>
        <source>Check %1 unknown now</source>
        <translation>알 수 없음 %1건 지금 조회</translation>
    </message>
    <message>
        <source>Sends nothing more until you resume. Calls that are on their way come back first.</source>
        <translation>재개하기 전까지 더 보내지 않습니다. 이미 보낸 호출의 응답은 먼저 받습니다.</translation>
    </message>
    <message>
        <source>Goes on with the run.</source>
        <translation>실행을 재개합니다.</translation>
    </message>
    <message>
        <source>Ends the run. Rows that were not sent stay unsent.</source>
        <translation>실행을 끝냅니다. 보내지 않은 행은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Writes every row that was sent, with what became of it, to a file.</source>
        <translation>보낸 모든 행과 그 결과를 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Sends all failed rows again.</source>
        <translation>실패한 모든 행을 다시 보냅니다.</translation>
    </message>
    <message>
        <source>Hides this line. What became of the rows stays in the table and in the history.</source>
        <translation>이 표시를 숨깁니다. 행의 결과는 표와 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Asks the service which of them are there. This run then sends those that are not.</source>
        <translation>그중 어느 행이 서비스에 있는지 조회하고, 없는 행은 이 실행에서 보냅니다.</translation>
    </message>
</context>
<context>
    <name>ui::RunHistory</name>
    <message>
        <source>A run is still going on in this window. Another one can be opened when it has ended.</source>
        <translation>이 창에서 실행이 진행 중입니다. 끝나면 다른 실행을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Replace the table?</source>
        <translation>표를 바꿀까요?</translation>
    </message>
    <message>
        <source>Replace the table with the run of %1?</source>
        <translation>표 대신 %1에 시작한 실행을 넣을까요?</translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s) now. Undo brings them back.</source>
        <translation>
            <numerusform>지금 표에는 행 %Ln개가 있습니다. “실행 취소”로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the table</source>
        <translation>표 바꾸기</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>실행을 여는 중…</translation>
    </message>
    <message>
        <source>A run has begun in this window. Another one can be opened when it has ended.</source>
        <translation>이 창에서 실행이 시작되었습니다. 끝나면 다른 실행을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>run of %1</source>
        <translation>%1에 시작한 실행</translation>
    </message>
    <message>
        <source>Run of %1: %2.</source>
        <translation>%1에 시작한 실행: %2.</translation>
    </message>
    <message>
        <source>It went through “%1”, which is not among the connections; rows would now go through “%2”.</source>
        <translation>이 실행은 “%1”(으)로 보냈지만 그 연결은 목록에 없습니다. 지금 보내면 “%2”(으)로 갑니다.</translation>
    </message>
    <message>
        <source>The run was not opened</source>
        <translation>실행을 열지 못했습니다</translation>
    </message>
    <message>
        <source>%1, run of %2</source>
        <comment>name of a file, a time</comment>
        <translation>%1, %2에 시작한 실행</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>%1, retry of %2</source>
        <comment>state of a run, time of another run</comment>
        <translation>%1, %2 실행의 재시도</translation>
    </message>
</context>
<context>
    <name>ui::RunSettingsDialog</name>
    <message>
        <source>Settings of runs</source>
        <translation>실행 설정</translation>
    </message>
    <message>
        <source>For runs through “%1”, from the next one on:</source>
        <translation>“%1”(으)로 보내는 실행에 다음번부터 적용:</translation>
    </message>
    <message>
        <source>&amp;Share of the app&apos;s limit:</source>
        <translation>앱 한도 사용 비율(&amp;S):</translation>
    </message>
    <message>
        <source>The service takes 200 calls a second from an app, whoever makes them. Leave a part of that to the app itself while its users are busy; the run takes longer then.</source>
        <translation>서비스는 누가 호출하든 앱 하나에 초당 200회까지 호출을 허용합니다. 앱 사용자가 많을 때는 일부를 앱 몫으로 남겨 두세요. 그만큼 실행이 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Most rows in one call</source>
        <translation>호출당 최대 행 수</translation>
    </message>
    <message>
        <source>&amp;Most rows in one call:</source>
        <translation>호출당 최대 행 수(&amp;M):</translation>
    </message>
    <message>
        <source>1,000 is the most, and the fastest. With a smaller number, fewer rows are in doubt when the network fails in the middle of a call.</source>
        <translation>1,000이 최대이며 가장 빠릅니다. 줄이면 호출 도중 네트워크가 끊겨도 결과를 알 수 없는 행이 적습니다.</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>행당 시도 횟수</translation>
    </message>
    <message>
        <source>&amp;Attempts for each row:</source>
        <translation>행당 시도 횟수(&amp;A):</translation>
    </message>
    <message>
        <source>When the service is busy or the network fails, a row is sent again after a growing wait, up to this many attempts. Rows that the service refuses are not repeated.</source>
        <translation>서비스가 혼잡하거나 네트워크가 끊기면, 대기 시간을 늘려 가며 최대 이 횟수만큼 행을 다시 보냅니다. 서비스가 거부한 행은 다시 보내지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>기본값으로(&amp;R)</translation>
    </message>
    <message>
        <source>Sets everything back to what it was when the program was new.</source>
        <translation>모든 설정을 프로그램의 처음 값으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Share of the app&apos;s limit, slider</source>
        <translation>앱 한도 사용 비율, 슬라이더</translation>
    </message>
    <message>
        <source>Share of the app&apos;s limit, in per cent</source>
        <translation>앱 한도 사용 비율, 퍼센트</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln call(s) a second</source>
        <translation>
            <numerusform>초당 최대 %Ln회 호출</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves this for the connection that is named above.</source>
        <translation>위에 적힌 연결에 이 설정을 저장합니다.</translation>
    </message>
    <message>
        <source>How much of the app&apos;s limit the run may use.</source>
        <translation>앱의 한도 중 실행이 쓸 수 있는 비율입니다.</translation>
    </message>
    <message>
        <source>&amp;Leave no trace of runs</source>
        <translation>실행 기록을 남기지 않기(&amp;L)</translation>
    </message>
    <message>
        <source>When a run has ended, no record of it stays on this computer: it is not in the history, has no summary, and cannot be resumed. If the program or the computer ends in the middle, nothing tells which rows were sent. What became of the rows is in the table until you close it. Rows that you typed or changed are still kept for you on the disk until you save or close the table, and recent files are still listed.</source>
        <translation>실행이 끝나면 이 컴퓨터에 기록이 남지 않습니다. 실행 기록에 나오지 않고, 요약도 없으며, 재개할 수 없습니다. 프로그램이나 컴퓨터가 도중에 꺼지면 어떤 행을 보냈는지 알 수 없습니다. 각 행의 결과는 표를 닫을 때까지 표에 있습니다. 입력하거나 바꾼 행은 표를 저장하거나 닫을 때까지 디스크에 보관되며, 최근 파일은 계속 목록에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>ui::RunSummaryDialog</name>
    <message>
        <source>Summary of the run</source>
        <translation>실행 요약</translation>
    </message>
    <message>
        <source>Reading the run…</source>
        <translation>실행을 읽는 중…</translation>
    </message>
    <message>
        <source>&amp;Save summary…</source>
        <translation>요약 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Why rows were not imported</source>
        <translation>가져오지 못한 이유</translation>
    </message>
    <message>
        <source>Accounts with the most rows not imported</source>
        <translation>가져오지 못한 행이 많은 계정</translation>
    </message>
    <message>
        <source>Press a bar to see its rows in the table.</source>
        <translation>막대를 누르면 해당 행이 표에 나옵니다.</translation>
    </message>
    <message>
        <source>Rows over time</source>
        <translation>시간에 따른 행 수</translation>
    </message>
    <message>
        <source>Every row that was sent was imported.</source>
        <translation>보낸 행을 모두 가져왔습니다.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>요약 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Summary %1</source>
        <translation>요약 %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>The summary was not saved: %1. Choose another folder and try again.</source>
        <translation>요약을 저장하지 못했습니다: %1. 다른 폴더를 고르고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Writes these figures and charts to a PDF or a web page, for handing over.</source>
        <translation>이 숫자와 차트를 PDF나 웹 페이지로 저장하여 전달할 수 있게 합니다.</translation>
    </message>
</context>
<context>
    <name>ui::RunTools</name>
    <message>
        <source>&amp;Check before submitting</source>
        <translation>제출 전 조회(&amp;C)</translation>
    </message>
    <message>
        <source>Forget &amp;missing accounts</source>
        <translation>없는 계정 표시 지우기(&amp;M)</translation>
    </message>
    <message>
        <source>Show re&amp;quests…</source>
        <translation>요청 보기(&amp;Q)…</translation>
    </message>
    <message>
        <source>Settin&amp;gs of runs…</source>
        <translation>실행 설정(&amp;G)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) no longer marked as having missing accounts; they can be sent.</source>
        <translation>
            <numerusform>행 %Ln개에서 없는 계정 표시를 지웠습니다. 이제 보낼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready rows (%1)</source>
        <translation>준비된 행(%1)</translation>
    </message>
    <message>
        <source>Failed rows (%1)</source>
        <translation>실패한 행(%1)</translation>
    </message>
    <message>
        <source>Unknown rows (%1)</source>
        <translation>결과를 알 수 없는 행(%1)</translation>
    </message>
    <message>
        <source>Settings of runs saved.</source>
        <translation>실행 설정을 저장했습니다.</translation>
    </message>
    <message>
        <source>Settings of runs saved. They count from the next run on.</source>
        <translation>실행 설정을 저장했습니다. 다음 실행부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Asks the service whether the accounts of all ready rows exist, before anything is sent.</source>
        <translation>보내기 전에, 준비된 모든 행의 계정이 있는지 서비스에 조회합니다.</translation>
    </message>
    <message>
        <source>Rows that were marked because one of their accounts does not exist can be sent again.</source>
        <translation>없는 계정 때문에 표시된 행을 다시 보낼 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Shows call by call what would be sent. Nothing is sent.</source>
        <translation>보낼 내용을 호출마다 보여 줍니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>How fast rows are sent through this connection, how many in one call, and how often they are tried.</source>
        <translation>이 연결로 행을 보내는 속도, 호출당 행 수, 시도 횟수를 정합니다.</translation>
    </message>
    <message>
        <source>The settings cannot be written to the disk. They count until you close Friend Console.</source>
        <translation>설정을 디스크에 쓸 수 없습니다. Friend Console을 닫을 때까지만 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>ui::SetFieldDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>필드 값 설정</translation>
    </message>
    <message>
        <source>Only where the cell is &amp;empty</source>
        <translation>빈 셀에만(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>필드(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>텍스트(&amp;T):</translation>
    </message>
    <message>
        <source>Row %1: %2 → %3</source>
        <translation>%1행: %2 → %3</translation>
    </message>
    <message>
        <source>%1 of %2 change:</source>
        <translation>%2 중 %1개가 바뀜:</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>number of rows</comment>
        <translation>… 그 밖에 %1개</translation>
    </message>
    <message>
        <source>&amp;Set %1</source>
        <translation>%1 설정(&amp;S)</translation>
    </message>
    <message>
        <source>The field that is set in the selected rows.</source>
        <translation>선택한 행에서 바꿀 필드입니다.</translation>
    </message>
    <message>
        <source>What is written into it. Empty makes the cells empty.</source>
        <translation>필드에 쓸 내용입니다. 비워 두면 셀을 비웁니다.</translation>
    </message>
    <message>
        <source>Cells that hold something stay as they are.</source>
        <translation>내용이 있는 셀은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Changes the rows that are named above. One Undo takes it back.</source>
        <translation>위에 적힌 행을 바꿉니다. 실행 취소 한 번으로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ui::SummaryReport</name>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>Summary of an import of friends</source>
        <translation>친구 가져오기 요약</translation>
    </message>
    <message>
        <source>What became of the rows</source>
        <translation>행의 결과</translation>
    </message>
    <message>
        <source>Why rows were not imported</source>
        <translation>가져오지 못한 이유</translation>
    </message>
    <message>
        <source>Accounts with the most rows not imported</source>
        <translation>가져오지 못한 행이 많은 계정</translation>
    </message>
    <message>
        <source>Rows over time</source>
        <translation>시간에 따른 행 수</translation>
    </message>
</context>
<context>
    <name>ui::TableFrame</name>
    <message>
        <source>Cell that is being edited</source>
        <translation>편집 중인 셀</translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, 오름차순 정렬</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, 내림차순 정렬</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2</source>
        <translation>%1, 오름차순 정렬, %2번째 기준</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2</source>
        <translation>%1, 내림차순 정렬, %2번째 기준</translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message>
        <source>Friends</source>
        <translation>친구</translation>
    </message>
    <message>
        <source>%1 cells are too many at once: select fewer. “Save table as…” saves all of them.</source>
        <translation>셀 %1개는 한 번에 복사하기에 너무 많습니다. 더 적게 선택하세요. “표를 다른 이름으로 저장…”으로 전체를 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>클립보드에 텍스트가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted. The first row named the columns.</source>
        <translation>
            <numerusform>행 %Ln개를 붙여넣었습니다. 첫 행은 열 이름으로 썼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of the clipboard match no column of the table and were left out.</source>
        <translation>
            <numerusform>클립보드의 열 %Ln개는 표에 맞는 열이 없어 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One friend in each row. Type into the cells as in a spreadsheet; the first column says how far a row is, the last what became of it.</source>
        <translation>한 행에 친구 한 명입니다. 스프레드시트처럼 셀에 입력하세요. 첫 열은 행의 상태를, 마지막 열은 결과를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 복사</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1를 복사했습니다.</translation>
    </message>
    <message>
        <source>This column is filled in by the program. Type into the columns between Status and Result.</source>
        <translation>이 열은 프로그램이 채웁니다. 상태와 결과 사이의 열에 입력하세요.</translation>
    </message>
    <message>
        <source>No row fits what is chosen above. Choose “All” to see every row.</source>
        <translation>위에서 선택한 조건에 맞는 행이 없습니다. 모든 행을 보려면 “전체”를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ui::Theme</name>
    <message>
        <source>Clear the text</source>
        <translation>텍스트 지우기</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <translation>“%1” 지우기</translation>
    </message>
</context>
<context>
    <name>ui::UndoListDialog</name>
    <message>
        <source>Undo history</source>
        <translation>실행 취소 목록</translation>
    </message>
    <message>
        <source>What was done to the table, the oldest first. Choose an entry to go back to how the table was right after it; what comes later is undone and can be redone.</source>
        <translation>표에서 한 작업을 오래된 것부터 보여 줍니다. 항목을 고르면 표가 그 작업 직후의 상태로 돌아갑니다. 그 뒤의 작업은 취소되며 다시 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>&amp;Go to this step</source>
        <translation>이 단계로 가기(&amp;G)</translation>
    </message>
    <message>
        <source>%1 — the table is here</source>
        <translation>%1 — 현재 상태</translation>
    </message>
    <message>
        <source>%1 — undone</source>
        <translation>%1 — 취소됨</translation>
    </message>
    <message>
        <source>Before all of this</source>
        <translation>이 모든 작업 이전</translation>
    </message>
    <message>
        <source>The steps in their order. The table is at the one in bold.</source>
        <translation>단계를 순서대로 보여 줍니다. 표는 굵게 표시된 단계에 있습니다.</translation>
    </message>
    <message>
        <source>Makes the table as it was right after the step that is chosen.</source>
        <translation>표를 선택한 단계 직후의 상태로 만듭니다.</translation>
    </message>
</context>
<context>
    <name>ui::UndoMenu</name>
    <message>
        <source>Undo &amp;history</source>
        <translation>실행 취소 목록(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>취소할 작업 없음</translation>
    </message>
    <message>
        <source>&amp;Whole list…</source>
        <translation>전체 목록(&amp;W)…</translation>
    </message>
    <message>
        <source>Shows every step, also those that were undone.</source>
        <translation>취소한 단계까지 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>What was done to the table, the latest first. Choose an entry to undo it and everything after it.</source>
        <translation>표에서 한 작업을 최근 것부터 보여 줍니다. 항목을 고르면 그 작업과 그 뒤의 모든 작업을 취소합니다.</translation>
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
        <translation>대기 시간을 늘려 가며 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Sends more slowly and tries again by itself.</source>
        <translation>속도를 낮추어 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Makes a new signature and tries again once.</source>
        <translation>새 서명을 만들어 한 번 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Marks the row as failed and goes on with the others.</source>
        <translation>행을 실패로 표시하고 나머지를 계속합니다.</translation>
    </message>
    <message>
        <source>Marks every row of the call as failed and goes on with the others.</source>
        <translation>호출의 모든 행을 실패로 표시하고 나머지를 계속합니다.</translation>
    </message>
    <message>
        <source>Stops the run, because every further call would fail in the same way.</source>
        <translation>이후의 모든 호출이 똑같이 실패하므로 실행을 중지합니다.</translation>
    </message>
</context>
<context>
    <name>words::Attempts</name>
    <message>
        <source>looked up: it is there</source>
        <translation>조회함: 있음</translation>
    </message>
    <message>
        <source>looked up: it is not there</source>
        <translation>조회함: 없음</translation>
    </message>
    <message>
        <source>looked up: the answer did not say</source>
        <translation>조회함: 응답으로 알 수 없음</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>거부됨: %1</translation>
    </message>
    <message>
        <source>refused for now: %1</source>
        <translation>일시적으로 거부됨: %1</translation>
    </message>
    <message>
        <source>may have been imported or not: %1</source>
        <translation>가져왔을 수도 있고 아닐 수도 있음: %1</translation>
    </message>
    <message>
        <source>did not reach the service: %1</source>
        <translation>서비스에 도달하지 못함: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no answer was written down</source>
        <translation>기록된 응답 없음</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>words::Certificates</name>
    <message>
        <source>Check this computer&apos;s date; if it is right, the host&apos;s owner has to renew the certificate.</source>
        <translation>이 컴퓨터의 날짜를 확인하세요. 날짜가 맞다면 호스트 소유자가 인증서를 갱신해야 합니다.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>아직 유효하지 않은 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>%1의 인증서는 %2부터 유효합니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1의 인증서는 아직 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>만료된 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1의 인증서는 %2에 만료되었습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1의 인증서가 만료되었습니다.</translation>
    </message>
    <message>
        <source>Certificate self-signed</source>
        <translation>자체 서명 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself or by an authority that nobody vouches for.</source>
        <translation>%1의 인증서는 자체 서명했거나 아무도 보증하지 않는 기관이 서명한 것입니다.</translation>
    </message>
    <message>
        <source>If the host is your own, choose its authority&apos;s certificate as the CA file of the connection; otherwise do not use it.</source>
        <translation>직접 운영하는 호스트라면 그 인증 기관의 인증서를 연결의 CA 파일로 지정하세요. 아니라면 이 호스트를 사용하지 마세요.</translation>
    </message>
    <message>
        <source>Certificate authority unknown</source>
        <translation>알 수 없는 인증 기관</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know.</source>
        <translation>%1의 인증서는 이 컴퓨터가 모르는 기관에서 발급했습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from “%2”, an authority that this computer does not know.</source>
        <translation>%1의 인증서는 이 컴퓨터가 모르는 기관 “%2”에서 발급했습니다.</translation>
    </message>
    <message>
        <source>Certificate for another host</source>
        <translation>다른 호스트의 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for another host.</source>
        <translation>%1의 인증서는 다른 호스트용으로 발급되었습니다.</translation>
    </message>
    <message>
        <source>The certificate of %1 was made for “%2”, not for this host.</source>
        <translation>%1의 인증서는 이 호스트가 아니라 “%2”용으로 발급되었습니다.</translation>
    </message>
    <message>
        <source>Check the host of the connection, and whether something in between filters the traffic.</source>
        <translation>연결의 호스트가 맞는지, 중간에서 통신을 검사하는 장비가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>폐기된 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked or banned.</source>
        <translation>%1의 인증서는 폐기되었거나 사용이 금지되었습니다.</translation>
    </message>
    <message>
        <source>Do not use this host before its owner has put that right.</source>
        <translation>소유자가 문제를 해결하기 전에는 이 호스트를 사용하지 마세요.</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>유효하지 않은 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified: %2.</source>
        <translation>%1의 인증서를 검증할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Tell the host&apos;s owner; do not use the host before that is put right.</source>
        <translation>호스트의 소유자에게 알리고, 문제가 해결될 때까지 이 호스트를 사용하지 마세요.</translation>
    </message>
    <message>
        <source>the host of the connection</source>
        <translation>연결의 호스트</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>이 호스트에는 아무것도 보내지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>words::Changes</name>
    <message numerus="yes">
        <source>typing in %1 row(s)</source>
        <translation>
            <numerusform>행 %1개에 입력</numerusform>
        </translation>
    </message>
    <message>
        <source>typing</source>
        <translation>입력</translation>
    </message>
    <message numerus="yes">
        <source>pasting into %1 row(s)</source>
        <translation>
            <numerusform>행 %1개에 붙여넣기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing cells of %1 row(s)</source>
        <translation>
            <numerusform>행 %1개의 셀 지우기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filling %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 채우기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>adding a column</source>
        <translation>열 추가</translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s) from files</source>
        <translation>
            <numerusform>파일에서 행 %1개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacing in %1 row(s)</source>
        <translation>
            <numerusform>행 %1개에서 바꾸기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fixing %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 자동 수정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unlocking %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 잠금 해제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicating %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 복제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>setting a field of %1 row(s)</source>
        <translation>
            <numerusform>행 %1개의 필드 값 설정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 복원</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type in %1 row(s)</source>
        <translation>
            <numerusform>행 %1개에 입력</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>입력</translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 row(s)</source>
        <translation>
            <numerusform>행 %1개에 붙여넣기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of %1 row(s)</source>
        <translation>
            <numerusform>행 %1개의 셀 지우기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 채우기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>열 추가</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s) from files</source>
        <translation>
            <numerusform>파일에서 행 %1개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %1 row(s)</source>
        <translation>
            <numerusform>행 %1개에서 바꾸기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 자동 수정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 잠금 해제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 복제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a field of %1 row(s)</source>
        <translation>
            <numerusform>행 %1개의 필드 값 설정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %1 row(s)</source>
        <translation>
            <numerusform>행 %1개 복원</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>making %1 row(s) ready</source>
        <translation>
            <numerusform>행 %1개를 준비됨으로 바꾸기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 row(s) ready</source>
        <translation>
            <numerusform>행 %1개를 준비됨으로 바꾸기</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty %1 in row %2</source>
        <comment>name of a field, number</comment>
        <translation>%2행의 %1 비우기</translation>
    </message>
    <message>
        <source>Type “%3” into %1 in row %2</source>
        <comment>name of a field, number, what was typed</comment>
        <translation>%2행의 %1에 “%3” 입력</translation>
    </message>
</context>
<context>
    <name>words::Codes</name>
    <message>
        <source>Service busy</source>
        <translation>서비스 혼잡</translation>
    </message>
    <message>
        <source>The service could not carry out the call for a moment.</source>
        <translation>서비스가 일시적으로 호출을 처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>It was tried again as often as allowed; retry in a few minutes.</source>
        <translation>허용된 횟수만큼 다시 시도했습니다. 몇 분 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Too many calls</source>
        <translation>호출이 너무 많음</translation>
    </message>
    <message>
        <source>The app was called more often than the service allows.</source>
        <translation>서비스가 허용하는 한도보다 이 앱을 자주 호출했습니다.</translation>
    </message>
    <message>
        <source>Lower “Share of the app&apos;s limit” in the settings of runs (--max-rate in the terminal), or retry when other programs of this app are quiet.</source>
        <translation>실행 설정의 “앱 한도 사용 비율”(터미널에서는 --max-rate)을 낮추거나, 이 앱을 쓰는 다른 프로그램이 호출하지 않을 때 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>잘못된 키</translation>
    </message>
    <message>
        <source>The signature is not right: the secret key does not belong to this SDKAppID.</source>
        <translation>서명을 검증할 수 없습니다. 비밀 키가 이 SDKAppID의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Copy the key of exactly this app from the console into the connection, then retry.</source>
        <translation>콘솔에서 바로 이 앱의 키를 복사해 연결에 넣은 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>SDKAppID not known here</source>
        <translation>이 호스트에 없는 SDKAppID</translation>
    </message>
    <message>
        <source>This host does not know the SDKAppID, or has no key for it. Often the app lives in another region.</source>
        <translation>이 호스트에 이 SDKAppID가 없거나 그 키가 없습니다. 앱이 다른 지역에 있는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Choose the region in which the app was made, and check the SDKAppID.</source>
        <translation>앱을 만든 지역을 고르고 SDKAppID를 확인하세요.</translation>
    </message>
    <message>
        <source>Not an admin</source>
        <translation>관리자가 아님</translation>
    </message>
    <message>
        <source>The calling account is not an administrator of this app.</source>
        <translation>호출한 계정은 이 앱의 관리자가 아닙니다.</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app (the console lists them), then retry.</source>
        <translation>앱의 관리자 UserID(콘솔에 목록이 있음)를 쓰고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Sensitive words</source>
        <translation>금칙어</translation>
    </message>
    <message>
        <source>The service refuses a text of this row because of the words in it.</source>
        <translation>이 행의 텍스트에 든 단어 때문에 서비스가 거부했습니다.</translation>
    </message>
    <message>
        <source>Change Remark, GroupName or AddWording, then retry.</source>
        <translation>Remark, GroupName 또는 AddWording을 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Check the row&apos;s fields, then retry.</source>
        <translation>행의 필드를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Call not understood</source>
        <translation>호출을 이해하지 못함</translation>
    </message>
    <message>
        <source>This is a fault in the program: please report it with these words.</source>
        <translation>프로그램의 결함입니다. 이 메시지를 개발자에게 알려 주세요.</translation>
    </message>
    <message>
        <source>Account blocked</source>
        <translation>차단된 계정</translation>
    </message>
    <message>
        <source>The calling account is blocked.</source>
        <translation>호출한 계정이 차단되었습니다.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s support, or use another admin of the app.</source>
        <translation>서비스 고객 지원에 문의하거나 앱의 다른 관리자를 쓰세요.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>The service carried it out.</source>
        <translation>서비스가 처리했습니다.</translation>
    </message>
    <message>
        <source>Value not accepted</source>
        <translation>잘못된 값</translation>
    </message>
    <message>
        <source>The service does not accept a value of this row.</source>
        <translation>서비스가 이 행의 값을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>SDKAppID does not match</source>
        <translation>SDKAppID 불일치</translation>
    </message>
    <message>
        <source>The SDKAppID is not the one that the accounts belong to.</source>
        <translation>이 SDKAppID는 계정이 속한 앱의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Check the SDKAppID of the connection.</source>
        <translation>연결의 SDKAppID를 확인하세요.</translation>
    </message>
    <message>
        <source>Account not found</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>The account does not exist in this app.</source>
        <translation>이 계정은 이 앱에 없습니다.</translation>
    </message>
    <message>
        <source>Create the account in the app first, or correct the row, then retry.</source>
        <translation>먼저 앱에 계정을 만들거나 행을 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Error inside the service</source>
        <translation>서비스 내부 오류</translation>
    </message>
    <message>
        <source>Service timed out</source>
        <translation>서비스 시간 초과</translation>
    </message>
    <message>
        <source>Write conflict</source>
        <translation>쓰기 충돌</translation>
    </message>
    <message>
        <source>Two writes for the same From_Account met at the service.</source>
        <translation>같은 From_Account에 대한 쓰기 두 건이 서비스에서 충돌했습니다.</translation>
    </message>
    <message>
        <source>It was tried again as often as allowed; retry when no other program writes for this account.</source>
        <translation>허용된 횟수만큼 다시 시도했습니다. 이 계정에 쓰는 다른 프로그램이 없을 때 다시 시도하세요.</translation>
    </message>
    <message>
        <source>From_Account has too many friends</source>
        <translation>From_Account의 친구가 너무 많음</translation>
    </message>
    <message>
        <source>From_Account is at its limit of 3000 friends, so the friend was not added.</source>
        <translation>From_Account의 친구가 한도인 3000명에 이르러 친구를 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>Remove friends of From_Account, then retry.</source>
        <translation>From_Account의 친구를 줄인 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>From_Account has too many lists</source>
        <translation>From_Account의 친구 그룹이 너무 많음</translation>
    </message>
    <message>
        <source>From_Account is at its limit of friend lists, so the friend was not added.</source>
        <translation>From_Account의 친구 그룹이 한도에 이르러 친구를 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>Use an existing friend list in GroupName, or remove one of From_Account&apos;s lists, then retry.</source>
        <translation>GroupName에 이미 있는 친구 그룹을 쓰거나 From_Account의 그룹 하나를 없앤 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>To_Account has too many friends</source>
        <translation>To_Account의 친구가 너무 많음</translation>
    </message>
    <message>
        <source>To_Account is at its limit of friends, so the friend was not added.</source>
        <translation>To_Account의 친구가 한도에 이르러 친구를 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>Remove friends of To_Account, then retry.</source>
        <translation>To_Account의 친구를 줄인 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service did not understand the address of the call.</source>
        <translation>서비스가 호출의 주소를 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>The service did not understand the content of the call.</source>
        <translation>서비스가 호출의 내용을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>Wrong account or signature</source>
        <translation>잘못된 계정 또는 서명</translation>
    </message>
    <message>
        <source>The service does not accept the calling account with this signature.</source>
        <translation>서비스가 이 서명의 호출 계정을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Check the admin UserID and the secret key of the connection, then retry.</source>
        <translation>연결의 관리자 UserID와 비밀 키를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>SDKAppID not valid</source>
        <translation>유효하지 않은 SDKAppID</translation>
    </message>
    <message>
        <source>The service does not accept the SDKAppID.</source>
        <translation>서비스가 SDKAppID를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Check the SDKAppID of the connection, then retry.</source>
        <translation>연결의 SDKAppID를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>없는 명령</translation>
    </message>
    <message>
        <source>This host does not know the call: it may not be the service.</source>
        <translation>이 호스트는 이 호출을 모릅니다. 서비스가 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>Check the host of the connection.</source>
        <translation>연결의 호스트를 확인하세요.</translation>
    </message>
    <message>
        <source>SDKAppID missing</source>
        <translation>SDKAppID 없음</translation>
    </message>
    <message>
        <source>The call reached the service without an SDKAppID.</source>
        <translation>호출이 SDKAppID 없이 서비스에 도착했습니다.</translation>
    </message>
    <message>
        <source>Admin not valid</source>
        <translation>유효하지 않은 관리자</translation>
    </message>
    <message>
        <source>The service cannot read the admin UserID.</source>
        <translation>서비스가 관리자 UserID를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct the admin UserID of the connection, then retry.</source>
        <translation>연결의 관리자 UserID를 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>App disabled</source>
        <translation>사용 중지된 앱</translation>
    </message>
    <message>
        <source>The app with this SDKAppID is disabled.</source>
        <translation>이 SDKAppID의 앱은 사용 중지되어 있습니다.</translation>
    </message>
    <message>
        <source>Enable it in the console, then retry.</source>
        <translation>콘솔에서 앱을 사용 설정한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Call forbidden</source>
        <translation>금지된 호출</translation>
    </message>
    <message>
        <source>The service forbids this call for the app.</source>
        <translation>서비스가 이 앱의 이 호출을 금지합니다.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s support which calls the app may make.</source>
        <translation>이 앱에 허용된 호출이 무엇인지 서비스 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>Package expired</source>
        <translation>만료된 패키지</translation>
    </message>
    <message>
        <source>The app&apos;s package has expired or is not active yet.</source>
        <translation>앱의 패키지가 만료되었거나 아직 활성화되지 않았습니다.</translation>
    </message>
    <message>
        <source>Renew it in the console, wait until it is active, then retry.</source>
        <translation>콘솔에서 갱신하고, 활성화된 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>IP address not allowed</source>
        <translation>허용되지 않은 IP 주소</translation>
    </message>
    <message>
        <source>The app does not allow calls from this computer&apos;s IP address.</source>
        <translation>앱이 이 컴퓨터의 IP 주소에서 오는 호출을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Add the address to the app&apos;s list in the console, or work from an allowed one.</source>
        <translation>콘솔에서 앱의 허용 목록에 이 주소를 추가하거나, 허용된 주소의 컴퓨터에서 작업하세요.</translation>
    </message>
    <message>
        <source>Signature expired</source>
        <translation>만료된 서명</translation>
    </message>
    <message>
        <source>The service says that the signature has expired, although it is new.</source>
        <translation>새로 만든 서명인데 서비스는 만료되었다고 합니다.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, date and time zone right, then retry.</source>
        <translation>이 컴퓨터의 시계, 날짜, 시간대를 맞춘 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Signature for another UserID</source>
        <translation>다른 UserID의 서명</translation>
    </message>
    <message>
        <source>The signature was made for another UserID than the one that calls.</source>
        <translation>호출한 UserID가 아니라 다른 UserID용으로 만든 서명입니다.</translation>
    </message>
    <message>
        <source>Check the admin UserID of the connection, then retry.</source>
        <translation>연결의 관리자 UserID를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Signature for another SDKAppID</source>
        <translation>다른 SDKAppID의 서명</translation>
    </message>
    <message>
        <source>The signature was made for another SDKAppID than the one that calls.</source>
        <translation>호출한 SDKAppID가 아니라 다른 SDKAppID용으로 만든 서명입니다.</translation>
    </message>
    <message>
        <source>Check the SDKAppID and the key of the connection, then retry.</source>
        <translation>연결의 SDKAppID와 키를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Locked for a minute</source>
        <translation>1분간 잠김</translation>
    </message>
    <message>
        <source>There were too many failed logins, so the service locks the account for a minute.</source>
        <translation>로그인 실패가 너무 많아 서비스가 계정을 1분간 잠갔습니다.</translation>
    </message>
    <message>
        <source>Correct the key first, wait a minute, then retry.</source>
        <translation>먼저 키를 고치고 1분 기다린 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Signature no longer valid</source>
        <translation>더는 유효하지 않은 서명</translation>
    </message>
    <message>
        <source>The service says that the signature was invalidated, although it is new.</source>
        <translation>새로 만든 서명인데 서비스는 무효가 되었다고 합니다.</translation>
    </message>
    <message>
        <source>Too many rows in one call</source>
        <translation>호출당 행 수가 너무 많음</translation>
    </message>
    <message>
        <source>The service does not accept that many rows in one call.</source>
        <translation>서비스는 호출 한 번에 이렇게 많은 행을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Lower “Most rows in one call” in the settings of runs (--batch-size in the terminal), then retry.</source>
        <translation>실행 설정의 “호출당 최대 행 수”(터미널에서는 --batch-size)를 줄인 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service does not accept a value of the call.</source>
        <translation>서비스가 호출의 값을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Needs admin rights</source>
        <translation>관리자 권한 필요</translation>
    </message>
    <message>
        <source>The calling account may not make this call.</source>
        <translation>호출한 계정은 이 호출을 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Content filter</source>
        <translation>콘텐츠 필터</translation>
    </message>
    <message>
        <source>The app&apos;s content filter blocks a text of this row.</source>
        <translation>앱의 콘텐츠 필터가 이 행의 텍스트를 막았습니다.</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>서비스 메시지: “%1”.</translation>
    </message>
    <message>
        <source>The service refused this row with a code that this program does not know.</source>
        <translation>서비스가 이 프로그램이 모르는 코드로 이 행을 거부했습니다.</translation>
    </message>
    <message>
        <source>The service refused the call with a code that this program does not know.</source>
        <translation>서비스가 이 프로그램이 모르는 코드로 호출을 거부했습니다.</translation>
    </message>
    <message>
        <source>Refused: code %1</source>
        <translation>거부됨: 코드 %1</translation>
    </message>
    <message>
        <source>Look the code up in the service&apos;s documentation, then retry.</source>
        <translation>서비스 문서에서 이 코드를 찾아본 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The account “%1” does not exist in this app.</source>
        <translation>계정 “%1”은(는) 이 앱에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is at the limit of 3000 friends, so “%2” was not added.</source>
        <translation>“%1”의 친구가 한도인 3000명에 이르러 “%2”을(를) 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” is at the limit of friend lists, so “%2” was not added.</source>
        <translation>“%1”의 친구 그룹이 한도에 이르러 “%2”을(를) 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” is at the limit of friends, so “%2” was not added.</source>
        <translation>“%1”의 친구가 한도에 이르러 “%2”을(를) 추가하지 못했습니다.</translation>
    </message>
    <message>
        <source>Create the account in the app first, or correct To_Account, then retry.</source>
        <translation>먼저 앱에 계정을 만들거나 To_Account를 고친 뒤 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>words::Commands</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>There is no option %1. See friendconsole --help.</source>
        <translation>%1 옵션은 없습니다. friendconsole --help로 도움말을 보세요.</translation>
    </message>
    <message>
        <source>There is no option %1. See friendconsole help %2.</source>
        <translation>%1 옵션은 없습니다. “friendconsole help %2”로 도움말을 보세요.</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>%1 뒤에 값이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1은(는) 값을 받지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is given more than once; give it once.</source>
        <translation>%1을(를) 여러 번 지정했습니다. 한 번만 쓰세요.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>%1에는 %2에서 %3까지의 수를 씁니다. “%4”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See friendconsole --help.</source>
        <translation>“%1” 명령은 없습니다. friendconsole --help로 도움말을 보세요.</translation>
    </message>
    <message>
        <source>Which file? Write: friendconsole %1 FILE.</source>
        <translation>어느 파일인가요? 이렇게 쓰세요: friendconsole %1 FILE.</translation>
    </message>
    <message>
        <source>One file at a time: “%1” is one too many.</source>
        <translation>파일은 한 번에 하나만 쓸 수 있습니다. “%1”을(를) 빼세요.</translation>
    </message>
    <message>
        <source>Where to? Give --connection NAME, or --host URL with --admin ID, or --sandbox.</source>
        <translation>어디로 보낼까요? --connection NAME, 또는 --host URL과 --admin ID, 또는 --sandbox를 쓰세요.</translation>
    </message>
    <message>
        <source>Give one of --connection, --host and --sandbox, not several.</source>
        <translation>--connection, --host, --sandbox 중 하나만 쓰세요.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1에는 %2이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be used together.</source>
        <translation>%1과(와) %2은(는) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>With --host, the environment has to hold %1, and it does not.</source>
        <translation>--host를 쓰려면 환경 변수 %1이(가) 있어야 하는데 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option, sentences that say why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--encoding “%1” is not known. The known ones are: %2.</source>
        <translation>--encoding “%1”은(는) 모르는 인코딩입니다. 쓸 수 있는 것: %2.</translation>
    </message>
    <message>
        <source>--delimiter takes one character (or tab), not “%1”.</source>
        <translation>--delimiter에는 문자 하나(또는 tab)를 씁니다. “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--quote takes &quot;, &apos; or none, not “%1”.</source>
        <translation>--quote에는 &quot;, &apos;, none 중 하나를 씁니다. “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no connection “%1”: none was made yet. Make one in the window, or use --host.</source>
        <translation>연결 “%1”이(가) 없습니다. 아직 만든 연결이 없으니, 창에서 만들거나 --host를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>연결 “%1”이(가) 없습니다. 있는 연결: %2.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be created or written, so nothing can be recorded. Give another one with --data-dir.</source>
        <translation>데이터 폴더 “%1”을(를) 만들거나 쓸 수 없어 아무것도 기록할 수 없습니다. --data-dir로 다른 곳을 지정하세요.</translation>
    </message>
    <message>
        <source>The sandbox could not be started: no port of this computer could be opened.</source>
        <translation>샌드박스를 시작하지 못했습니다. 이 컴퓨터에서 포트를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 “%2”: there is no such folder. Create it first; nothing was sent.</source>
        <translation>%1 “%2”: 그런 폴더가 없습니다. 먼저 만드세요. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 “%2” is a folder. Name a file; nothing was sent.</source>
        <translation>%1 “%2”은(는) 폴더입니다. 파일을 지정하세요. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be written. Choose another place; nothing was sent.</source>
        <translation>%1 “%2”에 쓸 수 없습니다. 다른 곳을 고르세요. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 “%2” is the file that is imported. Name another one; nothing was sent.</source>
        <translation>%1 “%2”은(는) 가져올 파일입니다. 다른 파일을 지정하세요. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 “%2” is given for two results. Name two files; nothing was sent.</source>
        <translation>%1 “%2”을(를) 두 결과에 지정했습니다. 파일 두 개를 지정하세요. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Its first row was not taken for a header; if it is one, say --header.</source>
        <translation>첫 행을 머리글로 보지 않았습니다. 머리글이 맞으면 --header를 쓰세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, number of rows</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3 row(s) with errors, not sent</source>
        <translation>
            <numerusform>%1: %2, 오류가 있어 보내지 않는 행 %3개</numerusform>
        </translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation>  그 밖에 %1개</translation>
    </message>
    <message>
        <source>  %1 × %2 %3</source>
        <comment>number of rows, code, title</comment>
        <translation>  %1 × %2 %3</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>calls, time</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2 of them repeated, in %3.</source>
        <translation>%1, 그중 재시도 %2회, %3.</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>보고서: %1</translation>
    </message>
    <message>
        <source>Not imported (%1): %2</source>
        <translation>가져오지 못한 %1: %2</translation>
    </message>
    <message>
        <source>There is no row that can be sent.</source>
        <translation>보낼 수 있는 행이 없습니다.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>읽는 중: %1 / %2</translation>
    </message>
    <message>
        <source>Stopping: waiting a moment for what is on its way. Interrupt again to end at once.</source>
        <translation>중지하는 중: 이미 보낸 호출의 응답을 잠시 기다립니다. 다시 중단하면 바로 끝냅니다.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Interrupted; nothing was sent.</source>
        <translation>중단됨. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>인코딩: %1</translation>
    </message>
    <message>
        <source>File format: %1</source>
        <translation>파일 형식: %1</translation>
    </message>
    <message>
        <source>friendconsole: There is no display to open the window on. “friendconsole --help” lists the commands that need none.</source>
        <translation>friendconsole: 창을 열 화면이 없습니다. 화면이 필요 없는 명령은 “friendconsole --help”에 있습니다.</translation>
    </message>
    <message>
        <source>The output could not be written. What was done is done; see “friendconsole runs”.</source>
        <translation>출력을 쓸 수 없었습니다. 이미 한 일은 그대로입니다. “friendconsole runs”로 확인하세요.</translation>
    </message>
    <message>
        <source>Sheet: %1 (sheets: %2)</source>
        <translation>시트: %1 (모든 시트: %2)</translation>
    </message>
    <message>
        <source>  %1. %2 (ignored)</source>
        <comment>column&apos;s number, name</comment>
        <translation>  %1. %2 (무시)</translation>
    </message>
    <message>
        <source>  %1. %2 → %3</source>
        <comment>column&apos;s number, name, field</comment>
        <translation>  %1. %2 → %3</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>문제가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s):</source>
        <translation>
            <numerusform>문제 %1개:</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1: %2: %3</source>
        <comment>place, severity, message</comment>
        <translation>  %1: %2: %3</translation>
    </message>
    <message>
        <source>“%1” is given twice. Give each file once.</source>
        <translation>“%1”을(를) 두 번 지정했습니다. 파일마다 한 번만 쓰세요.</translation>
    </message>
    <message>
        <source>Some of the files name their columns in a header row, and some do not, so the failed rows cannot go into one file. Import them one by one, or say --header or --no-header.</source>
        <translation>머리글 행이 있는 파일과 없는 파일이 섞여 있어 실패한 행을 한 파일에 쓸 수 없습니다. 하나씩 가져오거나 --header 또는 --no-header를 쓰세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, what is said about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2” would mix with what --json writes there. Name a file; nothing was sent.</source>
        <translation>%1 “%2”은(는) --json의 출력과 섞입니다. 파일을 지정하세요. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Warning: “%1” has %2. One user can have %3 friends at most, so at least %4 of them will fail.</source>
        <comment>From_Account, number of rows, limit, number</comment>
        <translation>경고: “%1”에 %2가 있습니다. 한 사용자는 친구를 최대 %3명 둘 수 있으므로 그중 %4개 이상이 실패합니다.</translation>
    </message>
</context>
<context>
    <name>words::Connections</name>
    <message>
        <source>Wrong admin</source>
        <translation>잘못된 관리자</translation>
    </message>
    <message>
        <source>The admin account “%1” does not exist in this app.</source>
        <translation>관리자 계정 “%1”이(가) 이 앱에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not accepted as an administrator of this app.</source>
        <translation>“%1”은(는) 이 앱의 관리자로 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app; the console lists them.</source>
        <translation>앱의 관리자 UserID를 쓰세요. 콘솔에 목록이 있습니다.</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>잘못된 키</translation>
    </message>
    <message>
        <source>The secret key is not the one of this SDKAppID.</source>
        <translation>비밀 키가 이 SDKAppID의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Copy the key of exactly this app from the console, without spaces around it.</source>
        <translation>콘솔에서 바로 이 앱의 키를 앞뒤 공백 없이 복사하세요.</translation>
    </message>
    <message>
        <source>Wrong SDKAppID</source>
        <translation>잘못된 SDKAppID</translation>
    </message>
    <message>
        <source>%1 does not know this SDKAppID. Often the app lives in another region.</source>
        <translation>%1에 이 SDKAppID가 없습니다. 앱이 다른 지역에 있는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Check the SDKAppID, and choose the region in which the app was made.</source>
        <translation>SDKAppID를 확인하고 앱을 만든 지역을 고르세요.</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>컴퓨터 시계가 맞지 않음</translation>
    </message>
    <message>
        <source>The service says that a new signature has already expired.</source>
        <translation>서비스가 새로 만든 서명을 만료된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, date and time zone right, and check again.</source>
        <translation>이 컴퓨터의 시계, 날짜, 시간대를 맞춘 뒤 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Not the service</source>
        <translation>서비스가 아님</translation>
    </message>
    <message>
        <source>Something answers at %1, but not as the service does.</source>
        <translation>%1이(가) 응답하지만 서비스의 응답과 다릅니다.</translation>
    </message>
    <message>
        <source>Check the host, and whether the network asks for a login first.</source>
        <translation>호스트가 맞는지, 네트워크에 먼저 로그인해야 하는지 확인하세요.</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>나중에 다시 시도</translation>
    </message>
    <message>
        <source>Correct the key if it is wrong, wait a minute, and check again.</source>
        <translation>키가 틀렸다면 고치고, 1분 기다린 뒤 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Check again in a few minutes.</source>
        <translation>몇 분 뒤에 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Something is missing or wrong</source>
        <translation>빠지거나 잘못된 정보가 있음</translation>
    </message>
    <message>
        <source>The connection cannot be used as it is.</source>
        <translation>이 연결은 지금 상태로는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>%1 knows the app, the key and the admin; it answered in %2.</source>
        <translation>%1에서 앱, 키, 관리자를 확인했습니다. 응답까지 %2 걸렸습니다.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1밀리초</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>허용되지 않음</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>확인이 취소되었습니다.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation>연결에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>호스트가 없습니다.</translation>
    </message>
    <message>
        <source>The CA file is missing.</source>
        <translation>CA 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The admin UserID is missing.</source>
        <translation>관리자 UserID가 없습니다.</translation>
    </message>
    <message>
        <source>The SDKAppID is missing.</source>
        <translation>SDKAppID가 없습니다.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>비밀 키가 없습니다.</translation>
    </message>
    <message>
        <source>%1 not valid</source>
        <translation>유효하지 않은 %1</translation>
    </message>
    <message>
        <source>The SDKAppID is not a number of 1 or more.</source>
        <translation>SDKAppID는 1 이상의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>Copy it from the console: digits only.</source>
        <translation>콘솔에서 복사하세요. 숫자로만 되어 있습니다.</translation>
    </message>
    <message>
        <source>The secret key has a space or a line end inside.</source>
        <translation>비밀 키 안에 공백이나 줄 바꿈이 있습니다.</translation>
    </message>
    <message>
        <source>Copy it from the console again, in one piece.</source>
        <translation>콘솔에서 키 전체를 한 번에 다시 복사하세요.</translation>
    </message>
    <message>
        <source>This is not a host.</source>
        <translation>올바른 호스트가 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as https://chat.example.com or chat.example.com:8443.</source>
        <translation>https://chat.example.com 또는 chat.example.com:8443처럼 쓰세요.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1은(는) 지금 상태로는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>고치세요.</translation>
    </message>
    <message>
        <source>Host not allowed</source>
        <translation>허용되지 않은 호스트</translation>
    </message>
    <message>
        <source>http is accepted for this computer only: anywhere else, others could read the signature on its way.</source>
        <translation>http는 이 컴퓨터로 보낼 때만 쓸 수 있습니다. 다른 곳으로 보내면 중간에서 누구나 서명을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Write https:// before the host.</source>
        <translation>호스트 앞에 https://를 쓰세요.</translation>
    </message>
    <message>
        <source>The service is reached by https only.</source>
        <translation>서비스와는 https로만 통신합니다.</translation>
    </message>
    <message>
        <source>The host contains a name or password, which the service does not use. Remove that part.</source>
        <translation>호스트에 사용자 이름이나 암호가 들어 있습니다. 서비스는 이를 쓰지 않습니다. 그 부분을 지우세요.</translation>
    </message>
    <message>
        <source>The host has something after its name (a path, “?” or “#”); the program adds what is needed itself. Remove that part.</source>
        <translation>호스트 이름 뒤에 다른 내용(경로, “?” 또는 “#”)이 있습니다. 필요한 것은 프로그램이 붙입니다. 그 부분을 지우세요.</translation>
    </message>
    <message>
        <source>CA file not usable</source>
        <translation>쓸 수 없는 CA 파일</translation>
    </message>
    <message>
        <source>Choose a PEM file with the authority&apos;s certificate.</source>
        <translation>인증 기관의 인증서가 든 PEM 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The CA file does not exist.</source>
        <translation>CA 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The CA file cannot be read, or is too large to be one.</source>
        <translation>CA 파일을 읽을 수 없거나, CA 파일이라기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The CA file holds no certificate in PEM form.</source>
        <translation>CA 파일에 PEM 형식의 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>이 연결</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>서울</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>도쿄</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>프랑크푸르트</translation>
    </message>
    <message>
        <source>Silicon Valley</source>
        <translation>실리콘밸리</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>자카르타</translation>
    </message>
    <message>
        <source>Green (practice)</source>
        <translation>녹색(연습)</translation>
    </message>
    <message>
        <source>Amber (test)</source>
        <translation>주황색(테스트)</translation>
    </message>
    <message>
        <source>Red (production)</source>
        <translation>빨간색(운영)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파란색</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>Sandbox — this computer</source>
        <translation>샌드박스 — 이 컴퓨터</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>region, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 파일</translation>
    </message>
    <message>
        <source>Admin UserID</source>
        <translation>관리자 UserID</translation>
    </message>
    <message>
        <source>SDKAppID</source>
        <translation>SDKAppID</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>비밀 키</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>값을 입력하세요.</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 길이 초과</translation>
    </message>
    <message>
        <source>The admin UserID has %1 bytes; the service takes at most %2.</source>
        <translation>관리자 UserID가 %1바이트입니다. 서비스의 한도는 %2바이트입니다.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 is the limit.</source>
        <translation>%1이(가) %2자입니다. 한도는 %3자입니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>줄이세요.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>이미 쓰는 이름</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>다른 연결이 이 이름을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>%1 has unusual characters</source>
        <translation>%1에 특이한 문자 있음</translation>
    </message>
    <message>
        <source>%1 contains characters other than English letters, digits and common signs (ASCII).</source>
        <translation>%1에 영문자, 숫자, 일반 기호(ASCII)가 아닌 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Check that it is written exactly as in the console.</source>
        <translation>콘솔에 쓰인 것과 똑같은지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 has spaces around it</source>
        <translation>%1 앞뒤에 공백 있음</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space, which counts as part of it.</source>
        <translation>%1이(가) 공백으로 시작하거나 끝납니다. 이 공백도 값의 일부가 됩니다.</translation>
    </message>
    <message>
        <source>Remove the spaces if they are not intended.</source>
        <translation>의도한 공백이 아니면 지우세요.</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>오류 없음</translation>
    </message>
    <message>
        <source>Connections not readable</source>
        <translation>연결 목록을 읽을 수 없음</translation>
    </message>
    <message>
        <source>The list of connections in %1 cannot be opened.</source>
        <translation>%1에 있는 연결 목록을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the permissions of that file and its folder; until then, connections cannot be saved.</source>
        <translation>그 파일과 폴더의 권한을 확인하세요. 그때까지는 연결을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Connections not understood</source>
        <translation>연결 목록이 손상됨</translation>
    </message>
    <message>
        <source>The list of connections in %1 is damaged, and no copy of it could be kept.</source>
        <translation>%1에 있는 연결 목록이 손상되었고 사본도 남기지 못했습니다.</translation>
    </message>
    <message>
        <source>The list of connections in %1 is damaged; a copy was kept as “%2”.</source>
        <translation>%1에 있는 연결 목록이 손상되었습니다. 사본을 “%2”(으)로 남겼습니다.</translation>
    </message>
    <message>
        <source>Check the connections, and add those that are missing.</source>
        <translation>연결을 확인하고 빠진 것을 추가하세요.</translation>
    </message>
    <message>
        <source>Connections not saved</source>
        <translation>연결이 저장되지 않음</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk, then save again.</source>
        <translation>폴더의 권한과 디스크 공간을 확인한 뒤 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Connection gone</source>
        <translation>연결이 없어짐</translation>
    </message>
    <message>
        <source>The connection is no longer in the list.</source>
        <translation>연결이 더는 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Add it again if you need it.</source>
        <translation>필요하면 다시 추가하세요.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>샌드박스</translation>
    </message>
    <message>
        <source>The sandbox is always there and cannot be changed or removed.</source>
        <translation>샌드박스는 항상 있으며 바꾸거나 없앨 수 없습니다.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>The connection cannot be saved as it is.</source>
        <translation>연결을 지금 상태로는 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The keychain holds the secrets of %1.</source>
        <translation>키링에 %1의 비밀 정보가 있습니다.</translation>
    </message>
    <message>
        <source>No secrets kept</source>
        <translation>보관된 비밀 정보 없음</translation>
    </message>
    <message>
        <source>The keychain holds no SDKAppID and key for %1.</source>
        <translation>키링에 %1의 SDKAppID와 키가 없습니다.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>키링 없음</translation>
    </message>
    <message>
        <source>There is no keychain on this computer, so the SDKAppID and key of %1 cannot be read or kept.</source>
        <translation>이 컴퓨터에 키링이 없어 %1의 SDKAppID와 키를 읽거나 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring or KWallet, say), or enter the secrets for this session only.</source>
        <translation>키링(GNOME Keyring, KWallet 등)을 설치하거나 시작하세요. 또는 비밀 정보를 이번 세션 동안만 쓰도록 입력하세요.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>키링이 잠김</translation>
    </message>
    <message>
        <source>The keychain is locked, so the SDKAppID and key of %1 cannot be read or kept.</source>
        <translation>키링이 잠겨 있어 %1의 SDKAppID와 키를 읽거나 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>키링의 잠금을 해제한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>키링이 거부함</translation>
    </message>
    <message>
        <source>The keychain does not let this program use the secrets of %1.</source>
        <translation>키링이 이 프로그램에 %1의 비밀 정보를 쓰도록 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, then try again.</source>
        <translation>키링이 물으면 허용한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>키링 응답 없음</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>키링이 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>See whether it asks for a password in another window, then try again.</source>
        <translation>다른 창에서 암호를 묻고 있는지 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Keychain failed</source>
        <translation>키링 오류</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>키링에 오류가 생겼습니다.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>키링에 오류가 생겼습니다: %1.</translation>
    </message>
    <message>
        <source>Try again, or enter the secrets for this session only.</source>
        <translation>다시 시도하거나, 비밀 정보를 이번 세션 동안만 쓰도록 입력하세요.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>이번 세션</translation>
    </message>
    <message>
        <source>The SDKAppID and the key are kept in memory until the program ends, and not in any file.</source>
        <translation>SDKAppID와 키는 프로그램을 끝낼 때까지 메모리에만 보관하고 파일에는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>키링</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>이 컴퓨터의 키링이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1이(가) 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it, or use the secrets for this session only.</source>
        <translation>잠금을 해제하거나, 비밀 정보를 이번 세션 동안만 쓰세요.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer that could keep secrets.</source>
        <translation>이 컴퓨터에는 비밀 정보를 보관할 키링이 없습니다.</translation>
    </message>
    <message>
        <source>Install or start one (GNOME Keyring or KWallet, say), or use the secrets for this session only; they are never written to a file.</source>
        <translation>키링(GNOME Keyring, KWallet 등)을 설치하거나 시작하세요. 또는 비밀 정보를 이번 세션 동안만 쓰세요. 파일에는 절대 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a host as typed, a sentence</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Enter them with “Edit this connection” in the window.</source>
        <translation>창의 “이 연결 편집”에서 입력하세요.</translation>
    </message>
    <message>
        <source>Keychain not created</source>
        <translation>키링이 만들어지지 않음</translation>
    </message>
    <message>
        <source>This computer has no keychain yet, and the question for the password of a new one was cancelled: nothing was kept.</source>
        <translation>이 컴퓨터에는 아직 키링이 없고, 새 키링의 암호를 묻는 창이 취소되었습니다. 아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Save again and choose a password when you are asked, or keep the secrets for this session only.</source>
        <translation>다시 저장하고, 물어보면 암호를 정하세요. 또는 비밀 정보를 이번 세션 동안만 보관하세요.</translation>
    </message>
    <message>
        <source>Saving puts the SDKAppID and the key into the keychain of this computer.</source>
        <translation>저장하면 SDKAppID와 키를 이 컴퓨터의 키링에 보관합니다.</translation>
    </message>
    <message>
        <source>Saving puts the SDKAppID and the key into %1.</source>
        <translation>저장하면 SDKAppID와 키를 %1에 보관합니다.</translation>
    </message>
</context>
<context>
    <name>words::Dialects</name>
    <message>
        <source>simplified Chinese, GBK</source>
        <translation>중국어 간체, GBK</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>중국어 번체</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean, EUC-KR</source>
        <translation>한국어, EUC-KR</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>중앙유럽</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>키릴 문자</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>서유럽</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>발트어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>콜론</translation>
    </message>
    <message>
        <source>space</source>
        <translation>공백</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>캐럿</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>encoding, languages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, with byte order mark</source>
        <translation>%1, 바이트 순서 표시(BOM) 있음</translation>
    </message>
    <message>
        <source>runs of spaces</source>
        <translation>연속된 공백</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a delimiter without a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>double quote</source>
        <translation>큰따옴표</translation>
    </message>
    <message>
        <source>single quote</source>
        <translation>작은따옴표</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no quote character</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote character without a name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no way to write a quote inside quotes</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>doubled quotes</source>
        <translation>따옴표를 두 번 씀</translation>
    </message>
    <message>
        <source>backslash</source>
        <translation>백슬래시</translation>
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
        <translation>CR (이전 Mac)</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>섞인 줄 바꿈</translation>
    </message>
    <message>
        <source>separator: %1</source>
        <translation>구분 기호: %1</translation>
    </message>
    <message>
        <source>quote: %1</source>
        <translation>따옴표: %1</translation>
    </message>
    <message>
        <source>quotes escaped by a backslash</source>
        <translation>따옴표 앞에 백슬래시를 씀</translation>
    </message>
    <message>
        <source>line ends: %1</source>
        <translation>줄 바꿈: %1</translation>
    </message>
    <message>
        <source>first row is a header</source>
        <translation>첫 행이 머리글</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>머리글 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s) skipped above the table</source>
        <translation>
            <numerusform>표 위에서 %1줄 건너뜀</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>words::Fields</name>
    <message>
        <source>The user who gets the friend. A UserID of 1 to %1 bytes. Required.</source>
        <translation>친구를 얻는 사용자. 1~%1바이트의 UserID. 필수.</translation>
    </message>
    <message>
        <source>The user who becomes a friend. A UserID of 1 to %1 bytes. Required.</source>
        <translation>친구가 되는 사용자. 1~%1바이트의 UserID. 필수.</translation>
    </message>
    <message>
        <source>Where the friendship comes from: AddSource_Type_ followed by 1 to 8 letters, for example AddSource_Type_Android. A bare keyword such as Android gets the prefix. Required.</source>
        <translation>친구가 된 경로: AddSource_Type_과 1~8자의 영문자, 예: AddSource_Type_Android. Android처럼 키워드만 쓰면 접두어가 붙습니다. 필수.</translation>
    </message>
    <message>
        <source>What From_Account calls this friend, up to %1 bytes (a Chinese or Korean character has 3).</source>
        <translation>From_Account가 이 친구를 부르는 이름, 최대 %1바이트(한글이나 한자는 한 글자에 3바이트).</translation>
    </message>
    <message>
        <source>The friend lists that the friend is put into, separated by | or ; – up to %1 lists, each name up to %2 bytes.</source>
        <translation>친구를 넣을 친구 그룹, | 또는 ;로 구분. 최대 %1개, 이름은 각각 최대 %2바이트.</translation>
    </message>
    <message>
        <source>What was said when the friend was added, up to %1 bytes.</source>
        <translation>친구를 추가할 때 한 말, 최대 %1바이트.</translation>
    </message>
    <message>
        <source>When the friend was added: Unix seconds, or a date such as 2024-01-31 09:05.</source>
        <translation>친구를 추가한 때: Unix 초, 또는 2024-01-31 09:05 같은 날짜.</translation>
    </message>
    <message>
        <source>When the Remark was set: Unix seconds, or a date such as 2024-01-31 09:05.</source>
        <translation>Remark를 설정한 때: Unix 초, 또는 2024-01-31 09:05 같은 날짜.</translation>
    </message>
    <message>
        <source>A custom field of the app: a text of up to %1 bytes, or a whole number.</source>
        <translation>앱의 사용자 지정 필드: 최대 %1바이트의 텍스트, 또는 정수.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>of a file, which has no name for it</comment>
        <translation>열 %1</translation>
    </message>
</context>
<context>
    <name>words::Files</name>
    <message>
        <source>Quote inside a cell</source>
        <translation>셀 안의 따옴표</translation>
    </message>
    <message>
        <source>There is a quote in the middle of a cell; it was kept as part of the text.</source>
        <translation>셀 중간에 따옴표가 있습니다. 텍스트의 일부로 처리했습니다.</translation>
    </message>
    <message>
        <source>Check the cell.</source>
        <translation>셀을 확인하세요.</translation>
    </message>
    <message>
        <source>Text after a closing quote</source>
        <translation>닫는 따옴표 뒤의 텍스트</translation>
    </message>
    <message>
        <source>There is text between a closing quote and the next separator; it was kept as part of the cell.</source>
        <translation>닫는 따옴표와 다음 구분 기호 사이에 텍스트가 있습니다. 셀의 일부로 처리했습니다.</translation>
    </message>
    <message>
        <source>Quote never closed</source>
        <translation>닫히지 않은 따옴표</translation>
    </message>
    <message>
        <source>A quote opens a cell and is never closed; it was kept as text and the row ends with its line.</source>
        <translation>셀을 여는 따옴표가 닫히지 않았습니다. 따옴표를 텍스트로 처리했고, 행은 그 줄에서 끝납니다.</translation>
    </message>
    <message>
        <source>Add the missing quote in the file and read it again.</source>
        <translation>파일에 빠진 따옴표를 넣고 다시 읽으세요.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; the missing ones were taken as empty.</source>
        <translation>
            <numerusform>파일의 열은 %2개인데 이 행의 셀은 %1개입니다. 빠진 셀은 빈 셀로 처리했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; its cells may be shifted.</source>
        <translation>
            <numerusform>파일의 열은 %2개인데 이 행의 셀은 %1개입니다. 셀이 밀렸을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>셀이 너무 적음</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>셀이 너무 많음</translation>
    </message>
    <message>
        <source>Check that the cells are in the right columns.</source>
        <translation>셀이 올바른 열에 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) in the cell could not be decoded and are shown as �.</source>
        <translation>
            <numerusform>셀의 %1곳을 읽을 수 없어 �로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the encoding that the file was written in.</source>
        <translation>파일을 저장할 때 쓴 인코딩을 고르세요.</translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation>NUL 문자</translation>
    </message>
    <message numerus="yes">
        <source>The cell holds %1 NUL character(s), which were kept.</source>
        <translation>
            <numerusform>셀에 NUL 문자가 %1개 있으며 그대로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether the file was damaged or is in another encoding.</source>
        <translation>파일이 손상되었거나 다른 인코딩인지 확인하세요.</translation>
    </message>
    <message>
        <source>Row too long</source>
        <translation>너무 긴 행</translation>
    </message>
    <message>
        <source>The row has more than %1 and was cut into several.</source>
        <translation>행이 %1보다 커서 여러 행으로 나눴습니다.</translation>
    </message>
    <message>
        <source>Check the quotes around it.</source>
        <translation>그 주변의 따옴표를 확인하세요.</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>텍스트 없음</translation>
    </message>
    <message>
        <source>The cell points to text that is not in the file; � stands for it, and its row is not sent.</source>
        <translation>셀이 가리키는 텍스트가 파일에 없습니다. �로 대신했으며 이 행은 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Open the file in the spreadsheet program, save it again, and read that.</source>
        <translation>스프레드시트 프로그램에서 파일을 열어 다시 저장한 뒤 읽으세요.</translation>
    </message>
    <message>
        <source>Formula without result</source>
        <translation>결과 없는 수식</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file; it was taken as empty.</source>
        <translation>셀에 있는 수식의 결과가 파일에 없습니다. 빈 셀로 처리했습니다.</translation>
    </message>
    <message>
        <source>Error in the cell</source>
        <translation>셀의 오류</translation>
    </message>
    <message>
        <source>The cell shows an error instead of a value; the error was kept as text.</source>
        <translation>셀에 값 대신 오류가 표시되어 있습니다. 오류를 텍스트로 처리했습니다.</translation>
    </message>
    <message>
        <source>Correct the formula, or the cell.</source>
        <translation>수식이나 셀을 고치세요.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>순서가 어긋남</translation>
    </message>
    <message>
        <source>A row or cell is out of order in the file; it was put where it belongs.</source>
        <translation>파일에서 행이나 셀의 순서가 어긋나 있습니다. 적혀 있는 위치에 놓았습니다.</translation>
    </message>
    <message>
        <source>File cut off</source>
        <translation>잘린 파일</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row.</source>
        <translation>파일이 이 행 가운데에서 끝납니다.</translation>
    </message>
    <message>
        <source>Get the whole file again if more should follow.</source>
        <translation>뒤에 내용이 더 있어야 한다면 파일 전체를 다시 받으세요.</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>OpenDocument 스프레드시트</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <source>Password-protected</source>
        <translation>암호로 보호됨</translation>
    </message>
    <message>
        <source>%1 is protected with a password.</source>
        <translation>%1은(는) 암호로 보호되어 있습니다.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, take the password off, and import that.</source>
        <translation>스프레드시트 프로그램에서 열어 암호를 없앤 뒤 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>No sheets</source>
        <translation>시트 없음</translation>
    </message>
    <message>
        <source>%1 holds no sheet with cells.</source>
        <translation>%1에 셀이 있는 시트가 없습니다.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>No such sheet</source>
        <translation>없는 시트</translation>
    </message>
    <message>
        <source>%1 has no sheet of that name or number.</source>
        <translation>%1에 그런 이름이나 번호의 시트가 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of its sheets.</source>
        <translation>이 파일에 있는 시트를 고르세요.</translation>
    </message>
    <message>
        <source>Broken spreadsheet</source>
        <translation>손상된 스프레드시트</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1이(가) 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program, save it again, or get the whole file again.</source>
        <translation>스프레드시트 프로그램에서 열어 다시 저장하거나, 파일 전체를 다시 받으세요.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>%1 is a workbook in the old format of Excel (.xls).</source>
        <translation>%1은(는) 이전 형식의 Excel 통합 문서(.xls)입니다.</translation>
    </message>
    <message>
        <source>%1 is %2 in a format that this program does not read.</source>
        <translation>%1은(는) %2이지만, 이 형식은 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or as CSV (UTF-8) in the spreadsheet program, and import that.</source>
        <translation>스프레드시트 프로그램에서 .xlsx 또는 CSV (UTF-8)로 저장한 뒤 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>텍스트 파일이 아님</translation>
    </message>
    <message>
        <source>%1 holds binary data, not text.</source>
        <translation>%1에는 텍스트가 아니라 이진 데이터가 있습니다.</translation>
    </message>
    <message>
        <source>Choose a CSV file or a spreadsheet.</source>
        <translation>CSV 파일이나 스프레드시트를 고르세요.</translation>
    </message>
    <message>
        <source>%1 is a %2 file, not text.</source>
        <translation>%1은(는) 텍스트가 아니라 %2 파일입니다.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>파일을 찾을 수 없음</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>파일이 아니라 폴더임</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1은(는) 파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>그 안의 파일을 고르세요.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>권한 없음</translation>
    </message>
    <message>
        <source>You are not permitted to use %1.</source>
        <translation>%1을(를) 사용할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask its owner, or use another place.</source>
        <translation>소유자에게 문의하거나 다른 곳을 사용하세요.</translation>
    </message>
    <message>
        <source>File empty</source>
        <translation>빈 파일</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1은(는) 비어 있습니다.</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>행 없음</translation>
    </message>
    <message>
        <source>%1 holds no rows: all its lines are skipped or comments.</source>
        <translation>%1에 행이 없습니다. 모든 줄이 건너뛴 줄이거나 주석입니다.</translation>
    </message>
    <message>
        <source>Change how many lines are skipped, or choose another file.</source>
        <translation>건너뛸 줄 수를 바꾸거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>파일이 바뀜</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so nothing of it was used.</source>
        <translation>읽는 동안 %1이(가) 바뀌어 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Read it again when no program is writing to it.</source>
        <translation>다른 사람이나 프로그램이 파일에 쓰지 않을 때 다시 읽으세요.</translation>
    </message>
    <message>
        <source>File disappeared</source>
        <translation>파일이 사라짐</translation>
    </message>
    <message>
        <source>%1 was removed while it was read, so nothing of it was used.</source>
        <translation>읽는 동안 %1이(가) 삭제되어 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another file.</source>
        <translation>파일을 되돌려 놓거나 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>디스크 가득 참</translation>
    </message>
    <message>
        <source>%1 was not written: there is no space left.</source>
        <translation>남은 공간이 없어 %1을(를) 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Make space, or save it elsewhere.</source>
        <translation>공간을 확보하거나 다른 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>Not writable in this encoding</source>
        <translation>이 인코딩으로 저장할 수 없음</translation>
    </message>
    <message>
        <source>%1 was not written: the encoding has no sign for a character in row %2.</source>
        <translation>이 인코딩으로 나타낼 수 없는 문자가 %2행에 있어 %1을(를) 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Choose UTF-8.</source>
        <translation>UTF-8을 고르세요.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>저장하지 못함</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1을(를) 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1을(를) 저장하지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, or save it elsewhere.</source>
        <translation>폴더와 그 권한을 확인하거나 다른 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1을(를) 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1을(를) 읽지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive, and try again.</source>
        <translation>디스크나 네트워크 드라이브를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a column&apos;s name in a list</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1번째 줄, %2열</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>line, sentence</comment>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <comment>line, column, sentence</comment>
        <translation>%1번째 줄, %2열: %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file&apos;s path</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>오류 없음</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>너무 큰 파일</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>더 작은 파일로 나누세요.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled; nothing of it was used.</source>
        <translation>%1 읽기를 취소했습니다. 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Write it as --map &quot;File column=Field&quot;, for example --map &quot;Nickname=Remark&quot;.</source>
        <translation>--map &quot;파일의 열=필드&quot;처럼 쓰세요. 예: --map &quot;Nickname=Remark&quot;.</translation>
    </message>
    <message>
        <source>Mapping not understood</source>
        <translation>이해할 수 없는 매핑</translation>
    </message>
    <message>
        <source>--map “%1” has no equals sign.</source>
        <translation>--map “%1”에 등호가 없습니다.</translation>
    </message>
    <message>
        <source>--map “%1” names no column of the file.</source>
        <translation>--map “%1”에 파일의 열 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Field not known</source>
        <translation>모르는 필드</translation>
    </message>
    <message>
        <source>--map “%1” names a field that does not exist.</source>
        <translation>--map “%1”에 없는 필드를 지정했습니다.</translation>
    </message>
    <message>
        <source>The fields are From_Account, To_Account, AddSource, Remark, GroupName, AddWording, AddTime, RemarkTime and Tag_SNS_Custom_ with a name.</source>
        <translation>필드는 From_Account, To_Account, AddSource, Remark, GroupName, AddWording, AddTime, RemarkTime, 그리고 Tag_SNS_Custom_ 뒤에 이름을 붙인 것입니다.</translation>
    </message>
    <message>
        <source>Column not in the file</source>
        <translation>파일에 없는 열</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>파일에 열 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>있는 열: %1.</translation>
    </message>
    <message>
        <source>No column for %1</source>
        <translation>%1 열 없음</translation>
    </message>
    <message>
        <source>The file has no column for %1.</source>
        <translation>파일에 %1 열이 없습니다.</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=%1&quot;.</source>
        <translation>--map &quot;파일의 열=%1&quot;로 어느 열인지 지정하세요.</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=From_Account&quot;, or give one account for every row with --from-account ID.</source>
        <translation>--map &quot;파일의 열=From_Account&quot;로 어느 열인지 지정하거나, --from-account ID로 모든 행에 같은 계정을 지정하세요.</translation>
    </message>
    <message>
        <source>Say which one it is with --map &quot;File column=AddSource&quot;, or give one source for every row, for example with --add-source AddSource_Type_Android.</source>
        <translation>--map &quot;파일의 열=AddSource&quot;로 어느 열인지 지정하거나, --add-source AddSource_Type_Android 등으로 모든 행에 같은 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>End mark left out</source>
        <translation>끝 표시 제외</translation>
    </message>
    <message>
        <source>The file ends with Ctrl-Z, the end mark of old systems; it was left out.</source>
        <translation>파일 끝에 옛 시스템의 끝 표시인 Ctrl-Z가 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>조치할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The rows of %1 would need about %2 of memory, more than this computer has free. Nothing of it was read.</source>
        <translation>%1의 행을 읽으려면 메모리가 약 %2 필요한데, 이 컴퓨터에 남은 메모리보다 많습니다. 아무것도 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 gives more than %2, which is the most that is read from a pipe. Nothing of it was used.</source>
        <translation>%1이(가) 파이프에서 읽을 수 있는 한도인 %2을(를) 넘습니다. 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Save it as a file, and import that.</source>
        <translation>파일로 저장한 뒤 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>A row of %1 has more than %2 cells. Nothing of it was used.</source>
        <translation>%1에 셀이 %2개를 넘는 행이 있습니다. 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the separator and the quotes.</source>
        <translation>구분 기호와 따옴표를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows, which is the most that is imported at once. Nothing of it was used.</source>
        <translation>%1의 행이 한 번에 가져올 수 있는 한도인 %2개를 넘습니다. 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>표 파일이 아님</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 bytes, which no table has.</source>
        <translation>%1에 %2바이트를 넘는 줄이 있습니다. 표 파일에는 이렇게 긴 줄이 없습니다.</translation>
    </message>
    <message>
        <source>Check whether it is the file that you mean, or save it again as CSV.</source>
        <translation>가져오려는 파일이 맞는지 확인하거나 CSV로 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than this program takes (%2 is the limit). Nothing of it was used.</source>
        <translation>%1의 압축을 풀면 이 프로그램의 한도(%2)를 넘습니다. 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Save the rows as CSV, and import that.</source>
        <translation>행을 CSV로 저장한 뒤 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Too much for an .xlsx file</source>
        <translation>.xlsx 파일에 담을 수 없음</translation>
    </message>
    <message>
        <source>Save it as CSV instead: give it a name that ends in .csv.</source>
        <translation>대신 CSV로 저장하세요. 이름이 .csv로 끝나게 하면 됩니다.</translation>
    </message>
    <message>
        <source>%1 was not written: a sheet holds %2 columns, and there are more.</source>
        <translation>시트에는 열을 %2개까지만 담을 수 있어 %1을(를) 저장하지 못했습니다. 열이 그보다 많습니다.</translation>
    </message>
    <message>
        <source>%1 was not written: a cell of a sheet holds %2 characters, and one has more.</source>
        <translation>시트의 셀에는 %2자까지만 담을 수 있어 %1을(를) 저장하지 못했습니다. 그보다 긴 셀이 있습니다.</translation>
    </message>
    <message>
        <source>%1 was not written: a sheet holds %2 rows, and there are more.</source>
        <translation>시트에는 행을 %2개까지만 담을 수 있어 %1을(를) 저장하지 못했습니다. 행이 그보다 많습니다.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, as files made to do harm do. Nothing of it was used.</source>
        <translation>%1의 압축을 풀면 크기가 %2배를 넘습니다. 해를 끼치려고 만든 파일이 그렇습니다. 내용을 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 holds more sheets, formats or parts than this program takes (%2 is the limit). Nothing of it was used.</source>
        <translation>%1에 들어 있는 시트, 서식 또는 구성 요소가 이 프로그램의 한도(%2)를 넘습니다. 내용을 사용하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in which every cell is empty were left out.</source>
        <translation>
            <numerusform>모든 셀이 빈 행 %1개는 가져오지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>NUL characters left out</source>
        <translation>NUL 문자 제외</translation>
    </message>
    <message numerus="yes">
        <source>The file ends with %1 NUL character(s), as a write that was cut off leaves them; they were left out.</source>
        <translation>
            <numerusform>파일 끝에 NUL 문자가 %1개 있어 제외했습니다. 파일을 쓰다가 끊기면 이런 문자가 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether rows are missing at the end.</source>
        <translation>끝에 빠진 행이 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>Empty rows left out</source>
        <translation>빈 행 제외</translation>
    </message>
</context>
<context>
    <name>words::Guide</name>
    <message>
        <source>Your first import</source>
        <translation>첫 가져오기</translation>
    </message>
    <message>
        <source>Friend Console adds friends to accounts of your app: each row of the table gives From_Account the friend To_Account.</source>
        <translation>Friend Console은 앱의 계정에 친구를 추가합니다. 표의 각 행에서 To_Account가 From_Account의 친구로 추가됩니다.</translation>
    </message>
    <message>
        <source>Begin in the sandbox. It is a copy of the service on this computer: what you do there reaches nobody, and nothing can go wrong.</source>
        <translation>샌드박스에서 시작하세요. 이 컴퓨터에 있는 서비스의 복사본이라, 실제 사용자에게 영향을 주지 않고 잘못될 것도 없습니다.</translation>
    </message>
    <message>
        <source>Press “Try it with sample rows”. A preview shows what was understood of the sample file.</source>
        <translation>“예제 행으로 해 보기”를 누르세요. 예제 파일을 어떻게 읽었는지 미리 보기에 나옵니다.</translation>
    </message>
    <message>
        <source>Press “Add rows”. The rows are now in the table; rows with a problem say in words what it is.</source>
        <translation>“행 추가”를 누르세요. 행이 표에 들어가고, 문제가 있는 행에는 무엇이 문제인지 나옵니다.</translation>
    </message>
    <message>
        <source>Press “Submit”. Every row ends as imported, failed or unknown, and says why.</source>
        <translation>“제출”을 누르세요. 모든 행은 가져옴, 실패, 알 수 없음 중 하나가 되고 그 이유가 나옵니다.</translation>
    </message>
    <message>
        <source>The window after a run: the counts above the table, the state of every row in it, and the sentence about the chosen row below.</source>
        <translation>실행 뒤의 창: 표 위에 개수, 표에 각 행의 상태, 아래에 선택한 행의 설명.</translation>
    </message>
    <message>
        <source>When you are done with the sandbox, “Connect to your app” asks four questions and checks the answers.</source>
        <translation>샌드박스에 익숙해지면 “내 앱에 연결”을 고르세요. 네 가지를 묻고 답을 확인합니다.</translation>
    </message>
    <message>
        <source>Files and the preview</source>
        <translation>파일과 미리 보기</translation>
    </message>
    <message>
        <source>“Import…” reads CSV and other text tables, Excel (.xlsx) and LibreOffice (.ods) files. You can also drop files into the window, or paste from a spreadsheet.</source>
        <translation>“가져오기…”는 CSV 같은 텍스트 표, Excel (.xlsx), LibreOffice (.ods) 파일을 읽습니다. 파일을 창에 끌어다 놓거나 스프레드시트에서 붙여넣을 수도 있습니다.</translation>
    </message>
    <message>
        <source>The import preview: encoding, separator and header at the top, the columns with the fields they go to, and the counts below.</source>
        <translation>가져오기 미리 보기: 위에 인코딩, 구분 기호, 머리글, 가운데에 열과 해당 필드, 아래에 개수.</translation>
    </message>
    <message>
        <source>The preview shows how the file was understood. If letters look wrong, choose another encoding; if columns look wrong, choose another separator.</source>
        <translation>미리 보기는 파일을 어떻게 읽었는지 보여 줍니다. 글자가 깨져 보이면 다른 인코딩을, 열이 이상하면 다른 구분 기호를 고르세요.</translation>
    </message>
    <message>
        <source>Each column says to which field it goes. Choose another field above the column, or “ignore”.</source>
        <translation>열마다 어느 필드로 들어가는지 나옵니다. 열 위에서 다른 필드나 “무시”를 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>From_Account and AddSource can be set for every row when the file does not have them.</source>
        <translation>From_Account와 AddSource가 파일에 없으면 모든 행에 한꺼번에 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing enters the table before you press “Add rows”, one Undo takes it back, and the file itself is never changed.</source>
        <translation>“행 추가”를 누르기 전에는 아무것도 표에 들어가지 않고, 실행 취소 한 번으로 되돌릴 수 있으며, 파일 자체는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Working in the table</source>
        <translation>표에서 작업하기</translation>
    </message>
    <message>
        <source>The table works as your spreadsheet does: type to replace, F2 to edit, Enter to go down, Tab to go right, Ctrl+D to fill down, and copy and paste to and from other programs.</source>
        <translation>표는 스프레드시트처럼 씁니다. 입력하면 바뀌고, F2로 편집, Enter로 아래로, Tab으로 오른쪽으로, Ctrl+D로 아래로 채우며, 다른 프로그램과 복사하고 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>The buttons above the table count the rows of each state and show only those.</source>
        <translation>표 위의 버튼은 상태별 행 수를 보여 주고 그 행만 표시합니다.</translation>
    </message>
    <message>
        <source>A row with a problem is not sent. Choose “Problems” to see them all; the sentence below the table says what is wrong with the chosen row.</source>
        <translation>문제가 있는 행은 보내지 않습니다. “문제”를 고르면 모두 볼 수 있고, 표 아래에 선택한 행의 문제가 나옵니다.</translation>
    </message>
    <message>
        <source>Every change to the table can be undone: typing, pasting, adding files, replacing and deleting.</source>
        <translation>표에서 바꾼 것은 모두 되돌릴 수 있습니다. 입력, 붙여넣기, 파일 추가, 바꾸기, 삭제가 모두 해당합니다.</translation>
    </message>
    <message>
        <source>Rows that the service has (“Imported”) are locked so that nobody changes them by accident.</source>
        <translation>서비스에 이미 있는 행(‘가져옴’)은 실수로 바꾸지 않도록 잠깁니다.</translation>
    </message>
    <message>
        <source>Connect to your app</source>
        <translation>내 앱에 연결</translation>
    </message>
    <message>
        <source>The coloured button at the top left always says where rows would go. Its menu has “Connect to your app…”, which asks for four things.</source>
        <translation>왼쪽 위의 색 있는 버튼은 행을 어디로 보낼지 항상 보여 줍니다. 그 메뉴의 “내 앱에 연결…”을 고르면 네 가지를 묻습니다.</translation>
    </message>
    <message>
        <source>Region: where the app was made. The vendor&apos;s console shows it beside the app&apos;s name.</source>
        <translation>지역: 앱을 만든 곳. Tencent Cloud 콘솔에서 앱 이름 옆에 있습니다.</translation>
    </message>
    <message>
        <source>SDKAppID: the number of the app, in the console&apos;s list of applications.</source>
        <translation>SDKAppID: 앱의 번호. 콘솔의 앱 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Secret key: in the console, open the app and its basic configuration, and press “Display key”.</source>
        <translation>비밀 키: 콘솔에서 앱의 기본 설정을 열고 “키 표시”를 누르세요.</translation>
    </message>
    <message>
        <source>Admin UserID: the account that makes the calls. It has to be an administrator of the app; “administrator” is always there.</source>
        <translation>관리자 UserID: 호출에 쓰는 계정. 앱의 관리자여야 합니다. “administrator”는 항상 있습니다.</translation>
    </message>
    <message>
        <source>One question of four: the field, and where its value is found.</source>
        <translation>네 질문 중 하나: 필드와 그 값이 있는 곳.</translation>
    </message>
    <message>
        <source>The SDKAppID and the key are kept in the keychain of this computer and nowhere else. Without a keychain they are kept in memory until you close the program.</source>
        <translation>SDKAppID와 키는 이 컴퓨터의 키링에만 보관합니다. 키링이 없으면 프로그램을 닫을 때까지 메모리에 둡니다.</translation>
    </message>
    <message>
        <source>What becomes of a row</source>
        <translation>행의 결과</translation>
    </message>
    <message>
        <source>✓ Imported: the service has it. Nothing to do.</source>
        <translation>✓ 가져옴: 친구가 서비스에 있습니다. 더 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>✗ Failed: the service refused it and said why. Correct the row or its cause, then retry.</source>
        <translation>✗ 실패: 서비스가 이유를 밝히고 거부했습니다. 행이나 원인을 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>? Unknown: it was sent, and no answer came. Retry: the service is asked first whether the friend is there, and the row is sent again only if not.</source>
        <translation>? 알 수 없음: 보냈지만 응답이 없었습니다. 다시 시도하세요. 먼저 친구가 있는지 서비스에 조회하고, 없을 때만 다시 보냅니다.</translation>
    </message>
    <message>
        <source>● Ready: it was not sent. Submit again.</source>
        <translation>● 준비됨: 보내지 않았습니다. 다시 제출하세요.</translation>
    </message>
    <message>
        <source>You can pause, stop, close the window or lose the network at any moment. Each run is written down before it is sent, so the next start knows what became of every row and offers to go on.</source>
        <translation>언제든지 일시 중지하거나, 중지하거나, 창을 닫아도 되고, 네트워크가 끊겨도 됩니다. 실행은 보내기 전에 기록되므로, 다음에 시작할 때 각 행의 결과를 알 수 있고 재개할 수 있습니다.</translation>
    </message>
    <message>
        <source>“Run &gt; History of runs…” has every run, with its rows and its report.</source>
        <translation>“실행 &gt; 실행 기록…”에 모든 실행과 그 행, 보고서가 있습니다.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>실패했을 때</translation>
    </message>
    <message>
        <source>Choose “Failed” above the table and read the sentence about a row. It says what happened, what it means and what to do.</source>
        <translation>표 위에서 “실패”를 고르고 행의 설명을 읽으세요. 무슨 일이 있었는지, 무슨 뜻인지, 무엇을 해야 하는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>“Retry 14 like it” sends all rows that failed for the same reason again.</source>
        <translation>“같은 원인의 14건 다시 시도”는 같은 이유로 실패한 행을 모두 다시 보냅니다.</translation>
    </message>
    <message>
        <source>“File &gt; Save failed rows as…” gives a file that you can correct and import again.</source>
        <translation>“파일 &gt; 실패한 행을 다른 이름으로 저장…”은 고쳐서 다시 가져올 수 있는 파일을 만듭니다.</translation>
    </message>
    <message>
        <source>The service is busy, or the network was lost: the program has tried again by itself. Retry the rest in a few minutes.</source>
        <translation>서비스가 혼잡하거나 네트워크가 끊긴 경우: 프로그램이 이미 자동으로 다시 시도했습니다. 나머지는 몇 분 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The run has stopped at once: the connection is wrong. “Check connection” says in words which part of it.</source>
        <translation>실행이 시작하자마자 중지된 경우: 연결이 잘못되었습니다. “연결 확인”을 누르면 어느 부분이 잘못되었는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Codes in brackets are the service&apos;s own. “Help &gt; Codes and what to do” has all of them.</source>
        <translation>대괄호 안의 코드는 서비스의 코드입니다. “도움말 &gt; 코드와 조치 방법”에 모두 있습니다.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Ctrl+O: import a file. Ctrl+Enter: submit.</source>
        <translation>Ctrl+O: 파일 가져오기. Ctrl+Enter: 제출.</translation>
    </message>
    <message>
        <source>F2: edit a cell. Delete: empty it. Ctrl+D: fill down.</source>
        <translation>F2: 셀 편집. Delete: 비우기. Ctrl+D: 아래로 채우기.</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y: undo and redo. Ctrl+F: find.</source>
        <translation>Ctrl+Z와 Ctrl+Y: 실행 취소와 다시 실행. Ctrl+F: 찾기.</translation>
    </message>
    <message>
        <source>F8 and Shift+F8: the next and the previous problem.</source>
        <translation>F8과 Shift+F8: 다음 문제와 이전 문제.</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+6: show all, ready, problem, imported, failed or unknown rows.</source>
        <translation>Ctrl+1에서 Ctrl+6까지: 전체, 준비됨, 문제, 가져옴, 실패, 알 수 없음 행 표시.</translation>
    </message>
    <message>
        <source>F6 and Shift+F6: the next and the previous part of the window. F1: this guide.</source>
        <translation>F6과 Shift+F6: 창의 다음 영역과 이전 영역. F1: 이 사용 안내.</translation>
    </message>
    <message>
        <source>Ctrl+Enter while typing: put the text into all selected cells. Ctrl+arrow: jump to the edge of what is filled. Shift+Space and Ctrl+Space: select rows and columns.</source>
        <translation>입력 중 Ctrl+Enter: 선택한 모든 셀에 그 텍스트 넣기. Ctrl+화살표: 채워진 셀의 끝으로 이동. Shift+스페이스, Ctrl+스페이스: 행과 열 선택.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pictures</comment>
        <extracomment>Which pictures the guide shows, by the code of their language: en, zh_CN, ko or ja.</extracomment>
        <translation>ko</translation>
    </message>
</context>
<context>
    <name>words::History</name>
    <message>
        <source>going on</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>%1  its journal cannot be read</source>
        <translation>%1  기록 파일을 읽을 수 없음</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5</source>
        <translation>%1  %2  %3  %4: %5</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>아직 실행이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>가져옴 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>알 수 없음 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>보내지 않음 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The import of %1 was interrupted: %2.</source>
        <translation>%1에 시작한 가져오기가 중단되었습니다: %2.</translation>
    </message>
    <message>
        <source>There is no run “%1”. “friendconsole runs” lists them.</source>
        <translation>실행 “%1”이(가) 없습니다. “friendconsole runs”에 목록이 있습니다.</translation>
    </message>
    <message>
        <source>The journal of run “%1” cannot be read (%2). Nothing was sent.</source>
        <translation>실행 “%1”의 기록 파일을 읽을 수 없습니다(%2). 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Run “%1” is going on in another window or terminal. Wait until it has ended, or stop it there.</source>
        <translation>실행 “%1”이(가) 다른 창이나 터미널에서 진행 중입니다. 끝날 때까지 기다리거나 그곳에서 중지하세요.</translation>
    </message>
    <message>
        <source>Every row of this run has an outcome already; nothing was sent.</source>
        <translation>이 실행의 모든 행에 이미 결과가 있습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Resuming: %1 to look up, %2 to send.</source>
        <translation>이어서 진행: 조회할 %1, 보낼 %2.</translation>
    </message>
    <message>
        <source>The run ended before this row was sent. Go on with the run (“friendconsole resume”), or import the row again.</source>
        <translation>이 행을 보내기 전에 실행이 끝났습니다. 실행을 재개하거나(“friendconsole resume”) 행을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Which run? Give its name: friendconsole %1 RUN. “friendconsole runs” lists them.</source>
        <translation>어느 실행인가요? 실행 이름을 쓰세요: friendconsole %1 RUN. “friendconsole runs”에 목록이 있습니다.</translation>
    </message>
    <message>
        <source>Where to? Give --out FILE.</source>
        <translation>어디에 저장할까요? --out FILE을 쓰세요.</translation>
    </message>
    <message>
        <source>%1 (retry of run %2)</source>
        <comment>a line about a run, the run whose rows it sent again</comment>
        <translation>%1 (실행 %2의 재시도)</translation>
    </message>
    <message>
        <source>No row of this run failed; nothing was sent.</source>
        <translation>이 실행에 실패한 행이 없습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Sending %1 that failed again, as a run of their own.</source>
        <translation>별도의 실행으로 다시 보냅니다: 실패한 %1.</translation>
    </message>
    <message>
        <source>The row can be sent; nothing was sent, because this was a dry run.</source>
        <translation>행을 보낼 수 있습니다. 모의 실행(--dry-run)이라 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The run ended before this row was sent, and no record of the run was kept. Save the rows that were not imported with --failed, and import that file.</source>
        <translation>이 행을 보내기 전에 실행이 끝났고 실행의 기록을 남기지 않았습니다. 가져오지 못한 행을 --failed로 저장하고 그 파일을 가져오세요.</translation>
    </message>
</context>
<context>
    <name>words::Numbers</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>행 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>호출 %1회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>계정 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>1초 미만</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>약 1초</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, in the letters of QLocale::toString()</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
</context>
<context>
    <name>words::Outcomes</name>
    <message>
        <source>Not in the answer</source>
        <translation>응답에 없음</translation>
    </message>
    <message>
        <source>The service answered and said nothing about this row.</source>
        <translation>서비스가 응답했지만 이 행의 결과는 없었습니다.</translation>
    </message>
    <message>
        <source>Answer contradicts itself</source>
        <translation>응답이 모순됨</translation>
    </message>
    <message>
        <source>The service called this row both imported and failed.</source>
        <translation>서비스가 이 행을 가져왔다고도 하고 실패했다고도 했습니다.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>The program ended while the row was on its way.</source>
        <translation>행을 보내는 동안 프로그램이 끝났습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s)</source>
        <translation>
            <numerusform>시도 %1회</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>The friend was imported.</source>
        <translation>친구를 가져왔습니다.</translation>
    </message>
    <message>
        <source>“%2” is now in the friend list of “%1”.</source>
        <translation>“%2”이(가) 이제 “%1”의 친구 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Imported, found by check</source>
        <translation>가져옴, 조회로 확인</translation>
    </message>
    <message>
        <source>A check found the friend at the service.</source>
        <translation>조회해 보니 친구가 서비스에 있습니다.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>The row was not imported.</source>
        <translation>행을 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>Retry the row.</source>
        <translation>행을 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The row may have been imported or not.</source>
        <translation>행을 가져왔을 수도, 아닐 수도 있습니다.</translation>
    </message>
    <message>
        <source>Retry the row: sending the same pair again still leaves only one friend.</source>
        <translation>행을 다시 시도하세요. 같은 쌍을 다시 가져와도 친구가 중복되지 않습니다.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>The row can be sent.</source>
        <translation>행을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The row was not imported:</source>
        <translation>행을 가져오지 못했습니다:</translation>
    </message>
    <message>
        <source>It can be sent again.</source>
        <translation>다시 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Rows that can be sent.</source>
        <translation>보낼 수 있는 행입니다.</translation>
    </message>
    <message>
        <source>Rows with an error, which are not sent. Correct them first.</source>
        <translation>오류가 있어 보내지 않는 행입니다. 먼저 고치세요.</translation>
    </message>
    <message>
        <source>Rows of the run that wait for their turn.</source>
        <translation>실행에서 차례를 기다리는 행입니다.</translation>
    </message>
    <message>
        <source>Rows that are on their way to the service.</source>
        <translation>서비스로 보내는 중인 행입니다.</translation>
    </message>
    <message>
        <source>Rows whose friend is at the service now.</source>
        <translation>친구가 서비스에 있는 행입니다.</translation>
    </message>
    <message>
        <source>Rows that the service refused. Correct what it found wrong, then retry them.</source>
        <translation>서비스가 거부한 행입니다. 알려 준 이유대로 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Rows that were sent and got no answer. They may have been imported; retrying them does no harm.</source>
        <translation>보냈지만 응답이 없는 행입니다. 가져왔을 수도 있습니다. 다시 시도해도 문제가 생기지 않습니다.</translation>
    </message>
    <message>
        <source>The row waits for its turn in the run.</source>
        <translation>행이 실행에서 차례를 기다립니다.</translation>
    </message>
    <message>
        <source>The row is on its way to the service.</source>
        <translation>행을 서비스로 보내는 중입니다.</translation>
    </message>
    <message>
        <source>found by check</source>
        <translation>조회로 확인</translation>
    </message>
</context>
<context>
    <name>words::Preparation</name>
    <message numerus="yes">
        <source>%1: spaces around %Ln value(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1: 값 %Ln개의 앞뒤 공백(“%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the case of %Ln keyword(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1: 키워드 %Ln개의 대소문자(“%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) without the prefix (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1: 접두어 없는 값 %Ln개(“%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln text(s) longer than what fits (%2 → %3)</source>
        <translation>
            <numerusform>%1: 한도보다 긴 텍스트 %Ln개(%2 → %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a fix for --fix. There are: %2. Separate several with commas.</source>
        <translation>“%1”은(는) --fix에 쓸 수 없습니다. 쓸 수 있는 것: %2. 여러 개는 쉼표로 나누어 쓰세요.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--zone “%1” is not a time zone that this computer knows. Give its name, for example Asia/Shanghai, Europe/Berlin or UTC.</source>
        <translation>--zone “%1”은(는) 이 컴퓨터가 모르는 시간대입니다. Asia/Shanghai, Europe/Berlin, UTC 같은 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>--duplicates “%1” is not understood. Give first, last or all.</source>
        <translation>--duplicates “%1”은(는) 쓸 수 없습니다. first, last, all 중 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>Put right by --fix %1: %2</source>
        <comment>name of a fix, what it changes</comment>
        <translation>--fix %1(으)로 수정함: %2</translation>
    </message>
    <message>
        <source>Can be put right with --fix %1: %2</source>
        <comment>name of a fix, what it would change</comment>
        <translation>--fix %1(으)로 수정할 수 있음: %2</translation>
    </message>
    <message>
        <source>%1: what “%2” means is not decided.</source>
        <translation>%1: “%2”의 의미가 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>%1: “%2” is %3, Unix %4.</source>
        <translation>%1: “%2”은(는) %3, Unix %4입니다.</translation>
    </message>
    <message>
        <source>Times without a zone are taken as %1.</source>
        <translation>시간대가 없는 시간은 %1 기준으로 읽습니다.</translation>
    </message>
    <message>
        <source>Day numbers of spreadsheets and dates with the year at the end are read only with --zone NAME.</source>
        <translation>스프레드시트의 날짜 일련번호와 연도가 뒤에 있는 날짜는 --zone NAME을 쓸 때만 읽습니다.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln date(s) the day and the month cannot be told apart; write them as year-month-day.</source>
        <translation>
            <numerusform>날짜 %Ln개에서 일과 월을 구별할 수 없습니다. 연-월-일로 쓰세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>시간 %Ln개가 이 시간대에서 서머타임으로 건너뛰거나 반복되는 시간에 있습니다. 확실히 하려면 +08:00처럼 UTC와의 시차를 적으세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that an earlier row has; --duplicates first or last takes one of each pair.</source>
        <translation>
            <numerusform>앞의 행과 계정 쌍이 같은 행이 %Ln개 있습니다. --duplicates first 또는 last를 쓰면 쌍마다 하나만 사용합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: another row has the same pair of accounts.</source>
        <translation>
            <numerusform>행 %Ln개를 제외했습니다. 다른 행에 같은 계정 쌍이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>  line %1: %2, %3, as in line %4</source>
        <comment>line, From_Account, To_Account, other line</comment>
        <translation>  %1번째 줄: %2, %3, %4번째 줄과 같음</translation>
    </message>
    <message>
        <source>Left out: line %1 has the same pair of accounts.</source>
        <translation>제외: %1번째 줄에 같은 계정 쌍이 있습니다.</translation>
    </message>
    <message>
        <source>Left out: line %1 of %2 has the same pair of accounts.</source>
        <translation>제외: %2의 %1번째 줄에 같은 계정 쌍이 있습니다.</translation>
    </message>
    <message>
        <source>In the terminal, --zone NAME (for example Asia/Shanghai) reads columns of a spreadsheet&apos;s day numbers as dates.</source>
        <translation>터미널에서는 --zone NAME(예: Asia/Shanghai)을 쓰면 스프레드시트의 날짜 일련번호가 든 열을 날짜로 읽습니다.</translation>
    </message>
    <message>
        <source>In the terminal, --zone NAME (for example Asia/Shanghai) reads dates with the year at the end, where the column shows which number is the day.</source>
        <translation>터미널에서는 --zone NAME(예: Asia/Shanghai)을 쓰면 연도가 뒤에 있는 날짜를 읽습니다. 어느 수가 일인지 열에서 알 수 있어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln time(s) may not mean what will be sent. The first, %1: %2</source>
        <translation>
            <numerusform>경고: 시간 %Ln개는 의도한 시간과 다르게 보낼 수 있습니다. 첫 번째, %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Problems</name>
    <message numerus="yes">
        <source>Shorten it by %1 byte(s).</source>
        <translation>
            <numerusform>%1바이트 줄이세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %1 bytes: about %2 Chinese character(s), or %1 English letters.</source>
        <translation>
            <numerusform>%1바이트 줄이세요. 한글로 약 %2자, 영문자로 %1자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 비어 있음</translation>
    </message>
    <message>
        <source>%1 is empty; the service needs it.</source>
        <translation>%1이(가) 비어 있습니다. 서비스에 필요한 값입니다.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>값을 입력하세요.</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>%1 길이 초과</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; the service takes at most %3.</source>
        <translation>%1이(가) %2바이트입니다. 서비스의 한도는 %3바이트입니다.</translation>
    </message>
    <message>
        <source>%1 has unusual characters</source>
        <translation>%1에 특이한 문자 있음</translation>
    </message>
    <message>
        <source>%1 contains characters other than English letters, digits and common signs (ASCII); the service documents no others.</source>
        <translation>%1에 영문자, 숫자, 일반 기호(ASCII)가 아닌 문자가 있습니다. 서비스 문서에는 ASCII만 나와 있습니다.</translation>
    </message>
    <message>
        <source>Check that it is exactly the UserID; the row is sent as it is.</source>
        <translation>UserID와 똑같은지 확인하세요. 행은 이대로 보냅니다.</translation>
    </message>
    <message>
        <source>%1 has spaces around it</source>
        <translation>%1 앞뒤에 공백 있음</translation>
    </message>
    <message>
        <source>%1 begins or ends with a space, which counts as part of the UserID.</source>
        <translation>%1이(가) 공백으로 시작하거나 끝납니다. 이 공백도 UserID의 일부가 됩니다.</translation>
    </message>
    <message>
        <source>Remove the spaces if they are not intended.</source>
        <translation>의도한 공백이 아니면 지우세요.</translation>
    </message>
    <message>
        <source>Both accounts are the same</source>
        <translation>두 계정이 같음</translation>
    </message>
    <message>
        <source>To_Account and From_Account are the same; nobody is their own friend.</source>
        <translation>To_Account와 From_Account가 같습니다. 자기 자신의 친구가 될 수는 없습니다.</translation>
    </message>
    <message>
        <source>Check the two accounts; the row is sent as it is.</source>
        <translation>두 계정을 확인하세요. 행은 이대로 보냅니다.</translation>
    </message>
    <message>
        <source>AddSource without prefix</source>
        <translation>접두어 없는 AddSource</translation>
    </message>
    <message>
        <source>AddSource is a keyword without AddSource_Type_; it is sent with that prefix.</source>
        <translation>AddSource에 AddSource_Type_ 없이 키워드만 있습니다. 접두어를 붙여 보냅니다.</translation>
    </message>
    <message>
        <source>Write the prefix if you want the file to say what is sent.</source>
        <translation>파일의 내용과 보내는 내용을 같게 하려면 접두어를 쓰세요.</translation>
    </message>
    <message>
        <source>AddSource not valid</source>
        <translation>유효하지 않은 AddSource</translation>
    </message>
    <message>
        <source>AddSource has to be AddSource_Type_ followed by 1 to 8 letters.</source>
        <translation>AddSource는 AddSource_Type_과 그 뒤의 영문자 1~8자여야 합니다.</translation>
    </message>
    <message>
        <source>Correct it, for example to AddSource_Type_Android.</source>
        <translation>AddSource_Type_Android 등으로 고치세요.</translation>
    </message>
    <message>
        <source>%1 in milliseconds</source>
        <translation>밀리초 단위의 %1</translation>
    </message>
    <message>
        <source>Check the date; the row is sent with whole seconds.</source>
        <translation>날짜를 확인하세요. 행은 정수 초로 바꾸어 보냅니다.</translation>
    </message>
    <message>
        <source>%1 not a time</source>
        <translation>시간이 아닌 %1</translation>
    </message>
    <message>
        <source>%1 is neither Unix seconds nor a date from 1970 on.</source>
        <translation>%1이(가) Unix 초도 1970년 이후의 날짜도 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as 1706691900 or 2024-01-31 09:05, or leave it empty.</source>
        <translation>1706691900 또는 2024-01-31 09:05처럼 쓰거나 비워 두세요.</translation>
    </message>
    <message>
        <source>Friend list name too long</source>
        <translation>친구 그룹 이름 길이 초과</translation>
    </message>
    <message>
        <source>The longest name in GroupName has %1 bytes; the service takes at most %2.</source>
        <translation>GroupName의 가장 긴 이름이 %1바이트입니다. 서비스의 한도는 %2바이트입니다.</translation>
    </message>
    <message>
        <source>Too many friend lists</source>
        <translation>친구 그룹이 너무 많음</translation>
    </message>
    <message>
        <source>GroupName names %1 friend lists; a user can have at most %2.</source>
        <translation>GroupName에 친구 그룹이 %1개 있습니다. 한 사용자는 %2개까지 둘 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 list(s).</source>
        <translation>
            <numerusform>친구 그룹 %1개를 빼세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom tag unusual</source>
        <translation>특이한 사용자 지정 태그</translation>
    </message>
    <message>
        <source>The tag %1 holds digits or underscores; the service documents letters only.</source>
        <translation>태그 %1에 숫자나 밑줄이 있습니다. 서비스 문서에는 영문자만 나와 있습니다.</translation>
    </message>
    <message>
        <source>Check the tag&apos;s name in the app&apos;s settings; the row is sent as it is.</source>
        <translation>앱 설정에서 태그 이름을 확인하세요. 행은 이대로 보냅니다.</translation>
    </message>
    <message>
        <source>Custom tag not valid</source>
        <translation>유효하지 않은 사용자 지정 태그</translation>
    </message>
    <message>
        <source>The tag %1 is not Tag_SNS_Custom_ followed by letters.</source>
        <translation>태그 %1은(는) Tag_SNS_Custom_ 뒤에 영문자를 붙인 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Correct the column&apos;s name, or ignore the column when you import the file.</source>
        <translation>열 이름을 고치거나, 파일을 가져올 때 그 열을 무시하세요.</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>읽을 수 없는 %1</translation>
    </message>
    <message>
        <source>%1 holds bytes that are no text in the file&apos;s encoding.</source>
        <translation>%1에 파일의 인코딩으로 읽을 수 없는 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>Read the file again in the encoding it was written in, or type the text again.</source>
        <translation>파일을 저장할 때 쓴 인코딩으로 다시 읽거나, 텍스트를 새로 입력하세요.</translation>
    </message>
    <message>
        <source>%1 has control characters</source>
        <translation>%1에 제어 문자 있음</translation>
    </message>
    <message>
        <source>%1 holds characters that cannot be seen.</source>
        <translation>%1에 보이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Remove them if they are not intended; the row is sent as it is.</source>
        <translation>의도한 문자가 아니면 지우세요. 행은 이대로 보냅니다.</translation>
    </message>
    <message>
        <source>Too few cells</source>
        <translation>셀이 너무 적음</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) fewer than the file has columns; what is missing was taken as empty.</source>
        <translation>
            <numerusform>이 행은 파일의 열보다 셀이 %1개 적습니다. 빠진 셀은 빈 셀로 처리했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that its cells are in the right columns.</source>
        <translation>셀이 올바른 열에 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Too many cells</source>
        <translation>셀이 너무 많음</translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) more than the file has columns, so its cells may be shifted.</source>
        <translation>
            <numerusform>이 행은 파일의 열보다 셀이 %1개 많아 셀이 밀렸을 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the row in the file; a separator inside a text needs quotes around the text.</source>
        <translation>파일에서 행을 고치세요. 텍스트 안에 구분 기호가 있으면 텍스트를 따옴표로 둘러싸야 합니다.</translation>
    </message>
    <message>
        <source>Same pair twice</source>
        <translation>계정 쌍 중복</translation>
    </message>
    <message>
        <source>An earlier row has the same From_Account and To_Account.</source>
        <translation>앞의 행에 같은 From_Account와 To_Account가 있습니다.</translation>
    </message>
    <message>
        <source>Delete one of the two, or correct its accounts.</source>
        <translation>둘 중 하나를 삭제하거나 계정을 고치세요.</translation>
    </message>
    <message>
        <source>Same pair as row %1</source>
        <translation>%1행과 계정 쌍 중복</translation>
    </message>
    <message>
        <source>Row %1 has the same From_Account and To_Account.</source>
        <translation>%1행에 같은 From_Account와 To_Account가 있습니다.</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>이 행</translation>
    </message>
    <message>
        <source>Same pair as line %1</source>
        <translation>파일의 %1번째 줄과 계정 쌍 중복</translation>
    </message>
    <message>
        <source>Line %1 has the same From_Account and To_Account.</source>
        <translation>파일의 %1번째 줄에 같은 From_Account와 To_Account가 있습니다.</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>title of a problem, number of further ones</comment>
        <translation>%1, +%2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) left</source>
        <translation>
            <numerusform>%1바이트 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) too many</source>
        <translation>
            <numerusform>%1바이트 초과</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>앱에 없는 %1</translation>
    </message>
    <message>
        <source>The check found that the account in %1 is not in this app.</source>
        <translation>조회해 보니 %1의 계정이 이 앱에 없습니다.</translation>
    </message>
    <message>
        <source>Create the account in the app first and check again, or correct it here.</source>
        <translation>먼저 앱에 계정을 만든 뒤 다시 조회하거나, 여기서 고치세요.</translation>
    </message>
    <message>
        <source>Same pair as line %1 of %2</source>
        <translation>%2의 %1번째 줄과 계정 쌍 중복</translation>
    </message>
    <message>
        <source>Line %1 of %2 has the same From_Account and To_Account.</source>
        <translation>%2의 %1번째 줄에 같은 From_Account와 To_Account가 있습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was taken for milliseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1을(를) 밀리초로 보았습니다(%2). 초로 보면 먼 미래가 되기 때문입니다.</translation>
    </message>
    <message>
        <source>%1 in parts of a second</source>
        <translation>초보다 작은 단위의 %1</translation>
    </message>
    <message>
        <source>%1 was taken for microseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1을(를) 마이크로초로 보았습니다(%2). 초로 보면 먼 미래가 되기 때문입니다.</translation>
    </message>
    <message>
        <source>%1 was taken for nanoseconds, that is %2, because as seconds it would be far in the future.</source>
        <translation>%1을(를) 나노초로 보았습니다(%2). 초로 보면 먼 미래가 되기 때문입니다.</translation>
    </message>
    <message>
        <source>As Unix seconds, %1 is %2.</source>
        <translation>Unix 초로 보면 %1은(는) %2입니다.</translation>
    </message>
    <message>
        <source>In a spreadsheet, this number means %1.</source>
        <translation>스프레드시트에서 이 숫자는 %1입니다.</translation>
    </message>
    <message>
        <source>%1 soon after 1970</source>
        <translation>1970년 무렵의 %1</translation>
    </message>
    <message>
        <source>If another time is meant, write it as 2024-01-31 09:05; the row is sent as it is.</source>
        <translation>다른 시간을 뜻한다면 2024-01-31 09:05처럼 쓰세요. 행은 이대로 보냅니다.</translation>
    </message>
    <message>
        <source>%1 in digits only</source>
        <translation>숫자뿐인 %1</translation>
    </message>
    <message>
        <source>%1 was taken for a date and not for Unix seconds; %2 on this computer&apos;s clock is sent.</source>
        <translation>%1을(를) Unix 초가 아니라 날짜로 보았습니다. 이 컴퓨터의 시간으로 %2을(를) 보냅니다.</translation>
    </message>
    <message>
        <source>Write it as 2024-01-31 09:05 to be sure.</source>
        <translation>확실히 하려면 2024-01-31 09:05처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Friend list twice</source>
        <translation>친구 그룹 중복</translation>
    </message>
    <message numerus="yes">
        <source>GroupName repeats %1 friend list(s); each is sent only once.</source>
        <translation>
            <numerusform>GroupName에 친구 그룹 %1개가 중복되어 있습니다. 각각 한 번만 보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the repeated name, or correct it.</source>
        <translation>중복된 것을 지우거나 이름을 고치세요.</translation>
    </message>
    <message>
        <source>Quote never closed</source>
        <translation>닫히지 않은 따옴표</translation>
    </message>
    <message>
        <source>A quote in this row is never closed in the file; it was kept as text, and the row ends with its line.</source>
        <translation>파일에서 이 행의 따옴표 하나가 닫히지 않았습니다. 따옴표를 텍스트로 처리했고, 행은 그 줄에서 끝납니다.</translation>
    </message>
    <message>
        <source>Correct the row here, or close the quote in the file and import it again.</source>
        <translation>여기서 행을 고치거나, 파일에서 따옴표를 닫고 다시 가져오세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) left</source>
        <translation>
            <numerusform>%1자 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) too many</source>
        <translation>
            <numerusform>%1자 초과</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Retention</name>
    <message>
        <source>There is no such run: nothing was removed.</source>
        <translation>그런 실행이 없습니다. 아무것도 삭제하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) removed from the history, with all their rows.</source>
        <translation>
            <numerusform>실행 %n개를 모든 행과 함께 기록에서 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run “%1” was not removed: it is still going on, or its files cannot be written. Try again when it has ended.</source>
        <translation>실행 “%1”을(를) 삭제하지 못했습니다. 진행 중이거나 파일에 쓸 수 없습니다. 끝난 뒤에 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) could not be removed: their files cannot be written.</source>
        <translation>
            <numerusform>실행 %n개를 삭제하지 못했습니다. 파일에 쓸 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record of this run was kept: it is not in the history and cannot be resumed.</source>
        <translation>이 실행의 기록은 남기지 않았습니다. 실행 기록에 나오지 않고 재개할 수 없습니다.</translation>
    </message>
    <message>
        <source>No place for a temporary file</source>
        <translation>임시 파일을 둘 곳이 없음</translation>
    </message>
    <message>
        <source>Nothing was sent: a run without a trace needs a temporary file, and neither your login session&apos;s folder nor the folder for temporary files can be written.</source>
        <translation>아무것도 보내지 않았습니다. 기록을 남기지 않는 실행에는 임시 파일이 필요하지만, 로그인 세션의 폴더와 임시 파일 폴더에 모두 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Make space on that disk, or let the run leave its record.</source>
        <translation>그곳에 공간을 확보하거나, 실행 기록을 남기도록 설정하세요.</translation>
    </message>
    <message>
        <source>This run leaves no record when it has ended, so it cannot be resumed.</source>
        <translation>이 실행은 끝난 뒤 기록이 남지 않으며, 재개할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>words::Runs</name>
    <message>
        <source>Clock is wrong</source>
        <translation>컴퓨터 시계가 맞지 않음</translation>
    </message>
    <message>
        <source>The service says that the signature has expired.</source>
        <translation>서비스가 서명을 만료된 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock right, then retry.</source>
        <translation>이 컴퓨터의 시계를 맞춘 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Correct the key if it is wrong, and try again at %1.</source>
        <translation>키가 틀렸다면 고치고, %1 이후에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 does not know the SDKAppID, or has no key for it. Often the app lives in another region.</source>
        <translation>%1에 이 SDKAppID가 없거나 그 키가 없습니다. 앱이 다른 지역에 있는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The admin account “%1” does not exist in this app.</source>
        <translation>관리자 계정 “%1”이(가) 이 앱에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not an administrator of this app.</source>
        <translation>“%1”은(는) 이 앱의 관리자가 아닙니다.</translation>
    </message>
    <message>
        <source>Use an admin UserID of the app (the console lists them), then retry.</source>
        <translation>앱의 관리자 UserID(콘솔에 목록이 있음)를 쓰고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <translation>%1 중: %2.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>끝남</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) imported, without a failure.</source>
        <translation>
            <numerusform>행 %1개를 가져왔습니다. 실패한 행은 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, but not everything was imported</source>
        <translation>끝남, 일부는 가져오지 못함</translation>
    </message>
    <message>
        <source>Look at the failed rows, correct what the service found wrong, then retry them.</source>
        <translation>실패한 행을 보고 서비스가 알려 준 대로 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Unknown rows may have been imported; retrying them does no harm.</source>
        <translation>결과를 알 수 없는 행은 가져왔을 수도 있습니다. 다시 시도해도 문제가 생기지 않습니다.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Waiting for another run of this app</source>
        <translation>이 앱의 다른 실행을 기다리는 중</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>일시 중지하는 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>%1 imported, %2 failed, %3 unknown, %4 not sent</source>
        <translation>가져옴 %1, 실패 %2, 알 수 없음 %3, 보내지 않음 %4</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>가져옴 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>알 수 없음 %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>보내지 않음 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>남음 %1</translation>
    </message>
    <message>
        <source>%1 calls/s</source>
        <translation>초당 호출 %1회</translation>
    </message>
    <message>
        <source>through the standby host</source>
        <translation>예비 호스트 사용 중</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the service&apos;s by %1.</source>
        <translation>이 컴퓨터의 시계가 서비스보다 %1 늦습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead of the service&apos;s by %1.</source>
        <translation>이 컴퓨터의 시계가 서비스보다 %1 빠릅니다.</translation>
    </message>
    <message>
        <source>Record not writable</source>
        <translation>기록할 수 없음</translation>
    </message>
    <message>
        <source>What is sent could not be recorded first, so nothing more was sent: %1.</source>
        <translation>보낼 내용을 먼저 기록할 수 없어 더는 보내지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>Make space and check the permissions of the data folder, then retry.</source>
        <translation>공간을 확보하고 데이터 폴더의 권한을 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>The run stopped before all rows were sent.</source>
        <translation>모든 행을 보내기 전에 실행이 중지되었습니다.</translation>
    </message>
    <message>
        <source>Retry the rest.</source>
        <translation>나머지를 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>실행을 중지했습니다.</translation>
    </message>
    <message>
        <source>Rows that were not sent can be sent later.</source>
        <translation>보내지 않은 행은 나중에 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Run in use</source>
        <translation>사용 중인 실행</translation>
    </message>
    <message>
        <source>Another window or command is carrying out this run; nothing was sent.</source>
        <translation>다른 창이나 명령이 이 실행을 진행하고 있습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there.</source>
        <translation>끝날 때까지 기다리거나 그곳에서 중지하세요.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <comment>why a run stopped, a title</comment>
        <translation>중지됨: %1</translation>
    </message>
    <message>
        <source>%1 for %2 in %3, less than 1 s at best</source>
        <comment>rows, accounts, calls</comment>
        <translation>%2의 %1, %3, 빠르면 1초 미만</translation>
    </message>
    <message>
        <source>%1 for %2 in %3, at least %4</source>
        <comment>rows, accounts, calls, time</comment>
        <translation>%2의 %1, %3, 빨라도 %4</translation>
    </message>
    <message>
        <source>next attempt in %1</source>
        <comment>a span of time</comment>
        <translation>다음 시도까지 %1</translation>
    </message>
    <message>
        <source>slowed down, as the service asked</source>
        <translation>서비스의 요청으로 속도 낮춤</translation>
    </message>
    <message>
        <source>Another window or command of this computer is sending to the same app. This run begins when that one has ended; nothing of it was sent yet.</source>
        <translation>이 컴퓨터의 다른 창이나 명령이 같은 앱으로 보내고 있습니다. 그것이 끝나면 이 실행이 시작됩니다. 아직 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>조회 완료</translation>
    </message>
    <message>
        <source>Of %1: %2 found, %3 not there, %4 still unknown.</source>
        <comment>rows, then numbers of them</comment>
        <translation>%1 중: 있음 %2, 없음 %3, 아직 알 수 없음 %4.</translation>
    </message>
    <message>
        <source>Rows that are not there are ready again: submit them when you want.</source>
        <translation>없는 행은 다시 준비됨 상태가 되었습니다. 원할 때 제출하세요.</translation>
    </message>
    <message>
        <source>Check the rest again when the service answers.</source>
        <translation>서비스가 응답하면 나머지를 다시 조회하세요.</translation>
    </message>
    <message>
        <source>The service asked to wait, or did not answer: the next attempt is in %1.</source>
        <comment>a span of time</comment>
        <translation>서비스가 기다리라고 했거나 응답하지 않았습니다. 다음 시도는 %1 뒤입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported into “%1”, not into “%2”.</source>
        <translation>
            <numerusform>행 %Ln개는 “%2”이(가) 아니라 “%1”(으)로 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or have an unknown outcome in “%1”, not in “%2”.</source>
        <translation>
            <numerusform>행 %Ln개는 “%2”이(가) 아니라 “%1”에서 실패했거나 결과를 알 수 없습니다.</numerusform>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2: %3 in %4.</source>
        <translation>%1, “%2”(으)로 보냄: %3, %4.</translation>
    </message>
    <message>
        <source>On average %1 rows a second, at most %2.</source>
        <translation>평균 초당 행 %1개, 최대 %2개.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>accounts with failures, as in 3 accounts</comment>
        <translation>그 밖에 %1</translation>
    </message>
    <message>
        <source>The figures of this run cannot be read: its journal is damaged or gone. The rows in the table are not touched. (%1)</source>
        <translation>이 실행의 수치를 읽을 수 없습니다. 기록 파일이 손상되었거나 없습니다. 표의 행은 그대로입니다. (%1)</translation>
    </message>
</context>
<context>
    <name>words::Transport</name>
    <message>
        <source>Host not found</source>
        <translation>호스트를 찾을 수 없음</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>%1(이)라는 이름의 호스트가 없습니다.</translation>
    </message>
    <message>
        <source>Check the host of the connection and this computer&apos;s network.</source>
        <translation>연결의 호스트와 이 컴퓨터의 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>연결 거부됨</translation>
    </message>
    <message>
        <source>%1 does not accept connections.</source>
        <translation>%1이(가) 연결을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Check the host and port of the connection.</source>
        <translation>연결의 호스트와 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>네트워크 연결 없음</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>이 컴퓨터에서 %1에 연결할 길이 없습니다.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network, then retry.</source>
        <translation>이 컴퓨터의 네트워크를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>프록시 문제</translation>
    </message>
    <message>
        <source>Check the proxy in this computer&apos;s settings, then retry.</source>
        <translation>이 컴퓨터 설정의 프록시를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Connection broken</source>
        <translation>연결이 끊어짐</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came.</source>
        <translation>응답이 오기 전에 %1과(와)의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Check the network, then retry.</source>
        <translation>네트워크를 확인한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>제때 응답 없음</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1이(가) 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the network, then retry. In the terminal, --timeout gives each call more time.</source>
        <translation>네트워크를 확인한 뒤 다시 시도하세요. 터미널에서는 --timeout으로 호출의 제한 시간을 늘릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>호출이 중단됨</translation>
    </message>
    <message>
        <source>The call to %1 was ended before its answer came.</source>
        <translation>응답이 오기 전에 %1에 대한 호출이 중단되었습니다.</translation>
    </message>
    <message>
        <source>Retry when you are ready.</source>
        <translation>준비되면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>보안 연결 실패</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made (TLS 1.2 or later is needed).</source>
        <translation>%1과(와) 암호화된 연결을 맺지 못했습니다(TLS 1.2 이상 필요).</translation>
    </message>
    <message>
        <source>Check the host and port, and whether something in between filters the traffic.</source>
        <translation>호스트와 포트가 맞는지, 중간에서 통신을 검사하는 장비가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Certificate not valid</source>
        <translation>유효하지 않은 인증서</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was sent to it.</source>
        <translation>%1의 인증서를 검증할 수 없어 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the host; if it is your own, choose its authority&apos;s certificate as the CA file of the connection.</source>
        <translation>호스트를 확인하세요. 직접 운영하는 호스트라면 그 인증 기관의 인증서를 연결의 CA 파일로 지정하세요.</translation>
    </message>
    <message>
        <source>Too many calls</source>
        <translation>호출이 너무 많음</translation>
    </message>
    <message>
        <source>%1 asks for fewer calls.</source>
        <translation>%1이(가) 호출을 줄이라고 요청합니다.</translation>
    </message>
    <message>
        <source>Lower “Share of the app&apos;s limit” in the settings of runs (--max-rate in the terminal), then retry.</source>
        <translation>실행 설정의 “앱 한도 사용 비율”(터미널에서는 --max-rate)을 낮춘 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a password.</source>
        <translation>%1에 연결할 때 거치는 프록시가 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>Not the service</source>
        <translation>서비스가 아님</translation>
    </message>
    <message>
        <source>%1 redirects elsewhere, which the service never does.</source>
        <translation>%1이(가) 다른 곳으로 리디렉션합니다. 서비스는 절대 그러지 않습니다.</translation>
    </message>
    <message>
        <source>Check the host, and whether the network asks for a login first.</source>
        <translation>호스트가 맞는지, 네트워크에 먼저 로그인해야 하는지 확인하세요.</translation>
    </message>
    <message>
        <source>Service not available</source>
        <translation>서비스를 사용할 수 없음</translation>
    </message>
    <message>
        <source>%1 cannot carry out calls at the moment.</source>
        <translation>%1이(가) 지금 호출을 처리할 수 없습니다.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>몇 분 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 answers, but not as the service does.</source>
        <translation>%1이(가) 응답하지만 서비스와 다르게 응답합니다.</translation>
    </message>
    <message>
        <source>Check the host of the connection.</source>
        <translation>연결의 호스트를 확인하세요.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>너무 큰 응답</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large to come from the service.</source>
        <translation>%1의 응답이 서비스의 응답이라기에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Answer not readable</source>
        <translation>읽을 수 없는 응답</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be understood.</source>
        <translation>%1의 응답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the host of the connection, and whether something in between changes the traffic.</source>
        <translation>연결의 호스트가 맞는지, 중간에서 통신을 바꾸는 장비가 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>the host of the connection</source>
        <translation>연결의 호스트</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답함</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>서비스가 응답했습니다.</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>네트워크 문제</translation>
    </message>
    <message>
        <source>The connection to %1 failed for an unknown reason.</source>
        <translation>알 수 없는 이유로 %1에 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 cannot be reached, or refuses the call.</source>
        <translation>이 컴퓨터와 %1 사이의 프록시에 연결할 수 없거나 프록시가 거부했습니다.</translation>
    </message>
    <message>
        <source>Proxy wants a password</source>
        <translation>프록시가 암호를 요구함</translation>
    </message>
    <message>
        <source>Enter the name and password when the window asks (they are kept in the keychain), or write them into the proxy&apos;s address in this computer&apos;s settings, then retry.</source>
        <translation>창에서 물으면 사용자 이름과 암호를 입력하거나(키링에 보관됨), 이 컴퓨터 설정의 프록시 주소에 적은 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a name and a password.</source>
        <translation>%1에 연결할 때 거치는 프록시가 사용자 이름과 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and a password, so nothing was sent through it.</source>
        <translation>프록시 %1이(가) 사용자 이름과 암호를 요구하여 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the password of “%2”, so nothing was sent through it.</source>
        <translation>프록시 %1이(가) “%2”의 암호를 받아들이지 않아 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>중간 응답</translation>
    </message>
    <message>
        <source>%1 sent an interim answer before its answer, and what came after it cannot be read.</source>
        <translation>%1이(가) 응답 전에 중간 응답을 보냈고, 그 뒤에 온 것을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask whoever runs the host, or the proxy in between, to send no interim answers.</source>
        <translation>호스트나 중간 프록시의 운영자에게 중간 응답을 보내지 말아 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The host of the connection cannot be found.</source>
        <translation>연결의 호스트를 찾을 수 없습니다.</translation>
    </message>
</context>
</TS>
