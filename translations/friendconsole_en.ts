<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::Document</name>
    <message numerus="yes">
        <source>The table has %Ln row(s) that are not in any file yet.</source>
        <translation>
            <numerusform>The table has %Ln row that is not in any file yet.</numerusform>
            <numerusform>The table has %Ln rows that are not in any file yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has %Ln row(s), with changes that are not in any file. “%1” stays as it is if they are not saved.</source>
        <translation>
            <numerusform>The table has %Ln row, with changes that are not in any file. “%1” stays as it is if they are not saved.</numerusform>
            <numerusform>The table has %Ln rows, with changes that are not in any file. “%1” stays as it is if they are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message numerus="yes">
        <source>%Ln cell(s) found.</source>
        <translation>
            <numerusform>%Ln cell found.</numerusform>
            <numerusform>%Ln cells found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be changed: their rows are imported or in a run.</source>
        <translation>
            <numerusform>%Ln of them cannot be changed: its row is imported or in a run.</numerusform>
            <numerusform>%Ln of them cannot be changed: their rows are imported or in a run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced.</source>
        <translation>
            <numerusform>%Ln cell replaced.</numerusform>
            <numerusform>%Ln cells replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>%Ln row left as it is: imported rows are locked, and rows of a run cannot be changed.</numerusform>
            <numerusform>%Ln rows left as they are: imported rows are locked, and rows of a run cannot be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixDialog</name>
    <message numerus="yes">
        <source>Remove the spaces around %1 cell(s) of %2</source>
        <translation>
            <numerusform>Remove the spaces around %1 cell of %2</numerusform>
            <numerusform>Remove the spaces around %1 cells of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %1 cell(s) of %2 with the letters that the service uses</source>
        <translation>
            <numerusform>Write %1 cell of %2 with the letters that the service uses</numerusform>
            <numerusform>Write %1 cells of %2 with the letters that the service uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix AddSource_Type_ to %1 cell(s)</source>
        <translation>
            <numerusform>Add the prefix AddSource_Type_ to %1 cell</numerusform>
            <numerusform>Add the prefix AddSource_Type_ to %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 cell(s) of %2 to %3 bytes at a whole character</source>
        <translation>
            <numerusform>Cut %1 cell of %2 to %3 bytes at a whole character</numerusform>
            <numerusform>Cut %1 cells of %2 to %3 bytes at a whole character</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 duplicate(s)</source>
        <translation>
            <numerusform>Remove %1 duplicate</numerusform>
            <numerusform>Remove %1 duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read</source>
        <translation>
            <numerusform>%Ln file cannot be read</numerusform>
            <numerusform>%Ln files cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMenu</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln row(s) left as they are: imported rows are locked, and rows of a run cannot be changed.</source>
        <translation>
            <numerusform>%Ln row left as it is: imported rows are locked, and rows of a run cannot be changed.</numerusform>
            <numerusform>%Ln rows left as they are: imported rows are locked, and rows of a run cannot be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OffersPane</name>
    <message numerus="yes">
        <source>Remove the spaces around %Ln value(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>Remove the spaces around %Ln value (“%1” → “%2”)</numerusform>
            <numerusform>Remove the spaces around %Ln values (“%1” → “%2”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct the case of %Ln AddSource keyword(s) (“%1” → “%2”)</source>
        <translation>
            <numerusform>Correct the case of %Ln AddSource keyword (“%1” → “%2”)</numerusform>
            <numerusform>Correct the case of %Ln AddSource keywords (“%1” → “%2”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the prefix to %Ln value(s) of AddSource (“%1” → “%2”)</source>
        <translation>
            <numerusform>Add the prefix to %Ln value of AddSource (“%1” → “%2”)</numerusform>
            <numerusform>Add the prefix to %Ln values of AddSource (“%1” → “%2”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln text(s) to what fits, at a whole character (%1: %2 → %3)</source>
        <translation>
            <numerusform>Cut %Ln text to what fits, at a whole character (%1: %2 → %3)</numerusform>
            <numerusform>Cut %Ln texts to what fits, at a whole character (%1: %2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that the table has already.</source>
        <translation>
            <numerusform>%Ln row with a pair of accounts that the table has already.</numerusform>
            <numerusform>%Ln rows with a pair of accounts that the table has already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair that another row of the files has too.</source>
        <translation>
            <numerusform>%Ln row with a pair that another row of the files has too.</numerusform>
            <numerusform>%Ln rows with a pair that another row of the files has too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>%Ln time falls into an hour that the clocks of this zone skip or repeat; give it an offset such as +08:00 to be sure.</numerusform>
            <numerusform>%Ln times fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in %Ln date(s) the day and the month cannot be told apart. Until you choose, they are problems.</source>
        <translation>
            <numerusform>%1: in %Ln date the day and the month cannot be told apart. Until you choose, it is a problem.</numerusform>
            <numerusform>%1: in %Ln dates the day and the month cannot be told apart. Until you choose, they are problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of five digits: Unix seconds would be in January 1970, a spreadsheet would mean days.</source>
        <translation>
            <numerusform>%Ln number of five digits: Unix seconds would be in January 1970, a spreadsheet would mean days.</numerusform>
            <numerusform>%Ln numbers of five digits: Unix seconds would be in January 1970, a spreadsheet would mean days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrecheckDialog</name>
    <message numerus="yes">
        <source>%Ln account(s) not found in this app: %1.</source>
        <translation>
            <numerusform>%Ln account not found in this app: %1.</numerusform>
            <numerusform>%Ln accounts not found in this app: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other account(s) have more rows than one user can have friends.</source>
        <translation>
            <numerusform>%Ln other account has more rows than one user can have friends.</numerusform>
            <numerusform>%Ln other accounts have more rows than one user can have friends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowDetailsDialog</name>
    <message numerus="yes">
        <source>Sent in %1 call(s).</source>
        <translation>
            <numerusform>Sent in %1 call.</numerusform>
            <numerusform>Sent in %1 calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunHistory</name>
    <message numerus="yes">
        <source>The table has %Ln row(s) now. Undo brings them back.</source>
        <translation>
            <numerusform>The table has %Ln row now. Undo brings it back.</numerusform>
            <numerusform>The table has %Ln rows now. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunSettingsDialog</name>
    <message numerus="yes">
        <source>at most %Ln call(s) a second</source>
        <translation>
            <numerusform>at most %Ln call a second</numerusform>
            <numerusform>at most %Ln calls a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RunTools</name>
    <message numerus="yes">
        <source>%Ln row(s) no longer marked as having missing accounts; they can be sent.</source>
        <translation>
            <numerusform>%Ln row no longer marked as having missing accounts; it can be sent.</numerusform>
            <numerusform>%Ln rows no longer marked as having missing accounts; they can be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TableView</name>
    <message numerus="yes">
        <source>%Ln row(s) pasted. The first row named the columns.</source>
        <translation>
            <numerusform>%Ln row pasted. The first row named the columns.</numerusform>
            <numerusform>%Ln rows pasted. The first row named the columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of the clipboard match no column of the table and were left out.</source>
        <translation>
            <numerusform>%Ln column of the clipboard matches no column of the table and was left out.</numerusform>
            <numerusform>%Ln columns of the clipboard match no column of the table and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Changes</name>
    <message numerus="yes">
        <source>typing in %1 row(s)</source>
        <translation>
            <numerusform>typing in %1 row</numerusform>
            <numerusform>typing in %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pasting into %1 row(s)</source>
        <translation>
            <numerusform>pasting into %1 row</numerusform>
            <numerusform>pasting into %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing cells of %1 row(s)</source>
        <translation>
            <numerusform>clearing cells of %1 row</numerusform>
            <numerusform>clearing cells of %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filling %1 row(s)</source>
        <translation>
            <numerusform>filling %1 row</numerusform>
            <numerusform>filling %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s)</source>
        <translation>
            <numerusform>adding %1 row</numerusform>
            <numerusform>adding %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %1 row(s)</source>
        <translation>
            <numerusform>deleting %1 row</numerusform>
            <numerusform>deleting %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %1 row(s) from files</source>
        <translation>
            <numerusform>adding %1 row from files</numerusform>
            <numerusform>adding %1 rows from files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacing in %1 row(s)</source>
        <translation>
            <numerusform>replacing in %1 row</numerusform>
            <numerusform>replacing in %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fixing %1 row(s)</source>
        <translation>
            <numerusform>fixing %1 row</numerusform>
            <numerusform>fixing %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unlocking %1 row(s)</source>
        <translation>
            <numerusform>unlocking %1 row</numerusform>
            <numerusform>unlocking %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicating %1 row(s)</source>
        <translation>
            <numerusform>duplicating %1 row</numerusform>
            <numerusform>duplicating %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>setting a field of %1 row(s)</source>
        <translation>
            <numerusform>setting a field of %1 row</numerusform>
            <numerusform>setting a field of %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %1 row(s)</source>
        <translation>
            <numerusform>restoring %1 row</numerusform>
            <numerusform>restoring %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type in %1 row(s)</source>
        <translation>
            <numerusform>Type in %1 row</numerusform>
            <numerusform>Type in %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %1 row(s)</source>
        <translation>
            <numerusform>Paste %1 row</numerusform>
            <numerusform>Paste %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells of %1 row(s)</source>
        <translation>
            <numerusform>Clear cells of %1 row</numerusform>
            <numerusform>Clear cells of %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %1 row(s)</source>
        <translation>
            <numerusform>Fill %1 row</numerusform>
            <numerusform>Fill %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s)</source>
        <translation>
            <numerusform>Add %1 row</numerusform>
            <numerusform>Add %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 row(s)</source>
        <translation>
            <numerusform>Delete %1 row</numerusform>
            <numerusform>Delete %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 row(s) from files</source>
        <translation>
            <numerusform>Add %1 row from files</numerusform>
            <numerusform>Add %1 rows from files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %1 row(s)</source>
        <translation>
            <numerusform>Replace in %1 row</numerusform>
            <numerusform>Replace in %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %1 row(s)</source>
        <translation>
            <numerusform>Fix %1 row</numerusform>
            <numerusform>Fix %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %1 row(s)</source>
        <translation>
            <numerusform>Unlock %1 row</numerusform>
            <numerusform>Unlock %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %1 row(s)</source>
        <translation>
            <numerusform>Duplicate %1 row</numerusform>
            <numerusform>Duplicate %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a field of %1 row(s)</source>
        <translation>
            <numerusform>Set a field of %1 row</numerusform>
            <numerusform>Set a field of %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %1 row(s)</source>
        <translation>
            <numerusform>Restore %1 row</numerusform>
            <numerusform>Restore %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>making %1 row(s) ready</source>
        <translation>
            <numerusform>making %1 row ready</numerusform>
            <numerusform>making %1 rows ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 row(s) ready</source>
        <translation>
            <numerusform>Make %1 row ready</numerusform>
            <numerusform>Make %1 rows ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Commands</name>
    <message numerus="yes">
        <source>%1: %2, %3 row(s) with errors, not sent</source>
        <translation>
            <numerusform>%1: %2, %3 row with errors, not sent</numerusform>
            <numerusform>%1: %2, %3 rows with errors, not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s):</source>
        <translation>
            <numerusform>%1 problem:</numerusform>
            <numerusform>%1 problems:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Dialects</name>
    <message numerus="yes">
        <source>%1 line(s) skipped above the table</source>
        <translation>
            <numerusform>%1 line skipped above the table</numerusform>
            <numerusform>%1 lines skipped above the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Files</name>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; the missing ones were taken as empty.</source>
        <translation>
            <numerusform>The row has %1 cell where the file has %2 columns; the missing ones were taken as empty.</numerusform>
            <numerusform>The row has %1 cells where the file has %2 columns; the missing ones were taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) where the file has %2 columns; its cells may be shifted.</source>
        <translation>
            <numerusform>The row has %1 cell where the file has %2 columns; its cells may be shifted.</numerusform>
            <numerusform>The row has %1 cells where the file has %2 columns; its cells may be shifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 place(s) in the cell could not be decoded and are shown as �.</source>
        <translation>
            <numerusform>%1 place in the cell could not be decoded and is shown as �.</numerusform>
            <numerusform>%1 places in the cell could not be decoded and are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cell holds %1 NUL character(s), which were kept.</source>
        <translation>
            <numerusform>The cell holds %1 NUL character, which was kept.</numerusform>
            <numerusform>The cell holds %1 NUL characters, which were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in which every cell is empty were left out.</source>
        <translation>
            <numerusform>%1 row in which every cell is empty was left out.</numerusform>
            <numerusform>%1 rows in which every cell is empty were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file ends with %1 NUL character(s), as a write that was cut off leaves them; they were left out.</source>
        <translation>
            <numerusform>The file ends with %1 NUL character, as a write that was cut off leaves it; it was left out.</numerusform>
            <numerusform>The file ends with %1 NUL characters, as a write that was cut off leaves them; they were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Numbers</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 call(s)</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s)</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s)</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Outcomes</name>
    <message numerus="yes">
        <source>%1 attempt(s)</source>
        <translation>
            <numerusform>%1 attempt</numerusform>
            <numerusform>%1 attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Preparation</name>
    <message numerus="yes">
        <source>%1: spaces around %Ln value(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1: spaces around %Ln value (“%2” → “%3”)</numerusform>
            <numerusform>%1: spaces around %Ln values (“%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the case of %Ln keyword(s) (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1: the case of %Ln keyword (“%2” → “%3”)</numerusform>
            <numerusform>%1: the case of %Ln keywords (“%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) without the prefix (“%2” → “%3”)</source>
        <translation>
            <numerusform>%1: %Ln value without the prefix (“%2” → “%3”)</numerusform>
            <numerusform>%1: %Ln values without the prefix (“%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln text(s) longer than what fits (%2 → %3)</source>
        <translation>
            <numerusform>%1: %Ln text longer than what fits (%2 → %3)</numerusform>
            <numerusform>%1: %Ln texts longer than what fits (%2 → %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln date(s) the day and the month cannot be told apart; write them as year-month-day.</source>
        <translation>
            <numerusform>In %Ln date the day and the month cannot be told apart; write it as year-month-day.</numerusform>
            <numerusform>In %Ln dates the day and the month cannot be told apart; write them as year-month-day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</source>
        <translation>
            <numerusform>%Ln time falls into an hour that the clocks of this zone skip or repeat; give it an offset such as +08:00 to be sure.</numerusform>
            <numerusform>%Ln times fall into an hour that the clocks of this zone skip or repeat; give them an offset such as +08:00 to be sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a pair of accounts that an earlier row has; --duplicates first or last takes one of each pair.</source>
        <translation>
            <numerusform>%Ln row with a pair of accounts that an earlier row has; --duplicates first or last takes one of each pair.</numerusform>
            <numerusform>%Ln rows with a pair of accounts that an earlier row has; --duplicates first or last takes one of each pair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: another row has the same pair of accounts.</source>
        <translation>
            <numerusform>%Ln row left out: another row has the same pair of accounts.</numerusform>
            <numerusform>%Ln rows left out: another row has the same pair of accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warning: %Ln time(s) may not mean what will be sent. The first, %1: %2</source>
        <translation>
            <numerusform>Warning: %Ln time may not mean what will be sent. The first, %1: %2</numerusform>
            <numerusform>Warning: %Ln times may not mean what will be sent. The first, %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Problems</name>
    <message numerus="yes">
        <source>Shorten it by %1 byte(s).</source>
        <translation>
            <numerusform>Shorten it by %1 byte.</numerusform>
            <numerusform>Shorten it by %1 bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it by %1 bytes: about %2 Chinese character(s), or %1 English letters.</source>
        <translation>
            <numerusform>Shorten it by %1 bytes: about %2 Chinese character, or %1 English letters.</numerusform>
            <numerusform>Shorten it by %1 bytes: about %2 Chinese characters, or %1 English letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %1 list(s).</source>
        <translation>
            <numerusform>Remove %1 list.</numerusform>
            <numerusform>Remove %1 lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) fewer than the file has columns; what is missing was taken as empty.</source>
        <translation>
            <numerusform>The row has %1 cell fewer than the file has columns; what is missing was taken as empty.</numerusform>
            <numerusform>The row has %1 cells fewer than the file has columns; what is missing was taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %1 cell(s) more than the file has columns, so its cells may be shifted.</source>
        <translation>
            <numerusform>The row has %1 cell more than the file has columns, so its cells may be shifted.</numerusform>
            <numerusform>The row has %1 cells more than the file has columns, so its cells may be shifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) left</source>
        <translation>
            <numerusform>%1 byte left</numerusform>
            <numerusform>%1 bytes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) too many</source>
        <translation>
            <numerusform>%1 byte too many</numerusform>
            <numerusform>%1 bytes too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GroupName repeats %1 friend list(s); each is sent only once.</source>
        <translation>
            <numerusform>GroupName repeats %1 friend list; it is sent only once.</numerusform>
            <numerusform>GroupName repeats %1 friend lists; each is sent only once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) left</source>
        <translation>
            <numerusform>%1 letter left</numerusform>
            <numerusform>%1 letters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 letter(s) too many</source>
        <translation>
            <numerusform>%1 letter too many</numerusform>
            <numerusform>%1 letters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Retention</name>
    <message numerus="yes">
        <source>%n run(s) removed from the history, with all their rows.</source>
        <translation>
            <numerusform>%n run removed from the history, with all its rows.</numerusform>
            <numerusform>%n runs removed from the history, with all their rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) could not be removed: their files cannot be written.</source>
        <translation>
            <numerusform>%n run could not be removed: its files cannot be written.</numerusform>
            <numerusform>%n runs could not be removed: their files cannot be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::Runs</name>
    <message numerus="yes">
        <source>%1 row(s) imported, without a failure.</source>
        <translation>
            <numerusform>%1 row imported, without a failure.</numerusform>
            <numerusform>%1 rows imported, without a failure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were imported into “%1”, not into “%2”.</source>
        <translation>
            <numerusform>%Ln row was imported into “%1”, not into “%2”.</numerusform>
            <numerusform>%Ln rows were imported into “%1”, not into “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or have an unknown outcome in “%1”, not in “%2”.</source>
        <translation>
            <numerusform>%Ln row failed or has an unknown outcome in “%1”, not in “%2”.</numerusform>
            <numerusform>%Ln rows failed or have an unknown outcome in “%1”, not in “%2”.</numerusform>
        </translation>
    </message>
</context>
</TS>
