<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangeName</name>
    <message>
        <source>Add: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>File progress: %1</source>
        <translation>报进度：%1</translation>
    </message>
    <message>
        <source>Ask for an extension: %1</source>
        <translation>申请延期：%1</translation>
    </message>
    <message>
        <source>Extend: %1</source>
        <translation>延期：%1</translation>
    </message>
    <message>
        <source>Refuse an extension: %1</source>
        <translation>不批准延期：%1</translation>
    </message>
    <message>
        <source>Close out: %1</source>
        <translation>办结：%1</translation>
    </message>
    <message>
        <source>Change the setting: %1</source>
        <translation>更改设置：%1</translation>
    </message>
    <message>
        <source>New ledger: %1</source>
        <translation>新建台账：%1</translation>
    </message>
    <message>
        <source>Attach evidence: %1</source>
        <translation>附加佐证材料：%1</translation>
    </message>
    <message>
        <source>Take off evidence: %1</source>
        <translation>移除佐证材料：%1</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>快照：%1</translation>
    </message>
    <message>
        <source>Lock the period: %1</source>
        <translation>锁定报告期：%1</translation>
    </message>
    <message>
        <source>Save the view: %1</source>
        <translation>保存视图：%1</translation>
    </message>
    <message>
        <source>Rename a unit: %1</source>
        <translation>单位更名：%1</translation>
    </message>
    <message>
        <source>Merge units: %1</source>
        <translation>单位合并：%1</translation>
    </message>
    <message>
        <source>Write off: %1</source>
        <translation>销号：%1</translation>
    </message>
    <message numerus="yes">
        <source>Import: %n record(s), %1</source>
        <translation>
            <numerusform>导入：%n 项 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import “%1”: %n record(s), %2</source>
        <translation>
            <numerusform>导入“%1”：%n 项 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s), %1</source>
        <translation>
            <numerusform>更改：%n 项 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %1: %n record(s), %2</source>
        <translation>
            <numerusform>更改 %1：%n 项 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>更改 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s), %1</source>
        <translation>
            <numerusform>移除：%n 项 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>样例：%1</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file %1 could not be read or written: %2. Nothing was changed. Look at the disk and the rights of the folder, then try again.</source>
        <translation>文件 %1 无法读写：%2。没有任何改动。请查看磁盘和文件夹权限后再试。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full (%1). Nothing was changed. Free some space and try again.</source>
        <translation>没有保存：磁盘已满（%1）。没有任何改动。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The file %1 exists already. It was left as it is. Choose another name.</source>
        <translation>文件 %1 已经存在。原文件没有改动。请换一个名字。</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed or created. Check the name.</source>
        <translation>没有文件 %1。没有改动，也没有新建。请核对文件名。</translation>
    </message>
    <message>
        <source>%1 is not a ledger of this program. The file was left as it is. Choose a file that PactLedger made.</source>
        <translation>%1 不是本程序的台账。文件没有改动。请选择履约台账建立的文件。</translation>
    </message>
    <message>
        <source>The ledger %1 is damaged. It was left as it is. Restore a backup, or keep a copy of the file before anything else.</source>
        <translation>台账 %1 已损坏。文件没有改动。请用备份恢复；动手之前先留存一份文件。</translation>
    </message>
    <message>
        <source>The ledger %1 was made by a newer version (format %2; this version knows %3). The file was left as it is. Install the newer version to open it.</source>
        <translation>台账 %1 由较新的版本建立（格式 %2，本版本只认到 %3）。文件没有改动。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>The ledger %1 can only be read here. Nothing was changed. Copy it to a place you may write to, or ask for the right to write.</source>
        <translation>台账 %1 在这里只能读。没有任何改动。请把它复制到可写的位置，或申请写权限。</translation>
    </message>
    <message>
        <source>The ledger %1 is in use by another program that is writing to it. Nothing was changed. Wait until that is done and try again.</source>
        <translation>台账 %1 正被另一个程序写入。没有任何改动。请等它写完后再试。</translation>
    </message>
    <message>
        <source>In use: %2 (%3) has had the ledger %1 open since %4. Nothing was changed; you can read it meanwhile. Try again later, or remove the file %1-lock if nobody has it open.</source>
        <translation>台账正在使用：%2（%3）%4 起打开 %1。没有任何改动，你可以先只读查看。请稍后再试；确实无人打开时，可删除文件 %1-lock。</translation>
    </message>
    <message>
        <source>The output %1 is the open ledger itself. Nothing was written. Choose another file.</source>
        <translation>输出文件 %1 就是正在使用的台账。什么都没有写。请换一个文件。</translation>
    </message>
    <message>
        <source>No backup could be made first in %1: %2. Nothing was changed. Free some space or give the right to write there, then try again; the setting backup_keep says how many are kept.</source>
        <translation>没能先在 %1 做备份：%2。什么都没有改动。请腾出空间，或给出写入那里的权限，然后再试；设置 backup_keep 规定保留几份。</translation>
    </message>
    <message>
        <source>%1 is damaged and no copy of it was made. %2 Nothing was changed. Use an older backup.</source>
        <translation>%1 已损坏，没有为它做副本。%2什么都没有改动。请用更早的备份。</translation>
    </message>
    <message>
        <source>The address %1 cannot be used: it holds a password or is not complete. Nothing was opened. Leave the password out of the address.</source>
        <translation>地址 %1 不能用：其中写了密码，或写得不全。什么都没有打开。请不要在地址里写密码。</translation>
    </message>
    <message>
        <source>The shared ledger %1 cannot be reached: %2. What was under way was not saved. Check the address and the network, then try again.</source>
        <translation>连不上共享台账 %1：%2。正在做的改动没有保存。请检查地址和网络后再试。</translation>
    </message>
    <message>
        <source>The server of %1 refuses the login: %2. Nothing was opened. Give the password in ~/.pgpass or PGPASSWORD, or ask the administrator for an account.</source>
        <translation>%1 所在的服务器拒绝登录：%2。什么都没有打开。请在 ~/.pgpass 或 PGPASSWORD 中给出密码，或向管理员申请账户。</translation>
    </message>
    <message>
        <source>Your account has no right to do this in the shared ledger %1. Nothing was changed. Ask its administrator for the right.</source>
        <translation>您的账户无权在共享台账 %1 中这样做。没有任何改动。请向其管理员申请权限。</translation>
    </message>
    <message>
        <source>%1 is no file that can be kept as evidence. Nothing was changed. Choose an ordinary file that is not the ledger itself.</source>
        <translation>%1 不能作为佐证材料保存。没有任何改动。请选择普通文件，且不能是台账本身。</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Nothing was changed. Make it smaller, or raise the setting attachment_mb.</source>
        <translation>文件 %1 超过 %2 MB。没有任何改动。请缩小文件，或调高设置项 attachment_mb。</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was read. Nothing was changed in the ledger. Try again when nobody is writing to the file.</source>
        <translation>文件 %1 在读取过程中发生了变化。台账没有任何改动。请在无人写入该文件时重试。</translation>
    </message>
    <message>
        <source>The ledger's database refused an operation (%1). Nothing was changed. Run “check”, and report this if it happens again.</source>
        <translation>台账数据库拒绝了一个操作（%1）。没有任何改动。请运行“检查”；若再次出现，请反馈。</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not text in this encoding. They were not taken. Save the file as UTF-8 and try again.</source>
        <translation>第 %1 行有不属于该编码的字节。这些内容没有收下。请把文件另存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed. What follows it cannot be read and was not taken. Close the quotation mark, or double it inside the text.</source>
        <translation>第 %1 行的引号没有收尾。其后的内容无法读取，没有收下。请补上引号，文字里的引号要写两个。</translation>
    </message>
    <message>
        <source>The file %1 holds no table. Nothing was changed. The first row must name the columns.</source>
        <translation>文件 %1 里没有表格。没有任何改动。第一行应写列名。</translation>
    </message>
    <message>
        <source>There is no column “%1”. Nothing was changed. Rename it or leave it out; known are: %2.</source>
        <translation>没有“%1”这一列。没有任何改动。请改名或去掉；可用的列有：%2。</translation>
    </message>
    <message>
        <source>The column “%1” stands twice. It was not taken, as it is not clear which one counts. Leave one of them out.</source>
        <translation>“%1”这一列出现了两次。分不清以哪个为准，没有收下。请去掉其中一个。</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Nothing was changed. Add it to the file.</source>
        <translation>缺少“%1”这一列。没有任何改动。请在文件里补上。</translation>
    </message>
    <message>
        <source>This is not the JSON of a table, at %1. It was not taken. Expected is {"kind": …, "records": […]}.</source>
        <translation>%1 处不是表格的 JSON。没有收下。应写成 {"kind": …, "records": […]}。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2. The row was not taken. Make it as long as the header; a text with a comma needs quotation marks.</source>
        <translation>这一行有 %1 格，表头有 %2 格。这一行没有收下。请与表头对齐；文字里有逗号时要加引号。</translation>
    </message>
    <message>
        <source>“%1” is no format this program reads or writes here. Nothing was changed. Use CSV, TSV or JSON.</source>
        <translation>“%1”不是这里能读写的格式。没有任何改动。请用 CSV、TSV 或 JSON。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which is no date of the calendar. The value was not taken. Write it like 2026-12-31.</source>
        <translation>“%1”是“%2”，日历上没有这一天。这个值没有收下。请写成 2026-12-31 的样子。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which is no number. The value was not taken. Write plain digits, like 1234.5.</source>
        <translation>“%1”是“%2”，不是数。这个值没有收下。请只写数字，如 1234.5。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which lies outside %3 to %4. The value was not taken. Write a number within these limits.</source>
        <translation>“%1”是“%2”，不在 %3 到 %4 之间。这个值没有收下。请写此范围内的数。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which is none of its values. The value was not taken. Possible are: %3.</source>
        <translation>“%1”是“%2”，不是可取的值。这个值没有收下。可以写：%3。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which is no period. The value was not taken. Write 2026, 2026-H1, 2026-Q3 or 2026-11.</source>
        <translation>“%1”是“%2”，不是报告期。这个值没有收下。请写 2026、2026-H1、2026-Q3 或 2026-11。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which says no recurrence. The value was not taken. Leave it empty for once, or write standing, P1M, P3M, P6M or P1Y.</source>
        <translation>“%1”是“%2”，不是周期。这个值没有收下。一次性的留空，否则写 standing、P1M、P3M、P6M 或 P1Y。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters. The value was not taken. Shorten it, or keep the text in a file of its own.</source>
        <translation>“%1”超过 %2 个字符。这个值没有收下。请写短些，或另存为文件。</translation>
    </message>
    <message>
        <source>“%1” holds a zero character, which is no text. The value was not taken. Leave the character out.</source>
        <translation>“%1”含有零字符，不是文本。该值没有采用。请去掉这个字符。</translation>
    </message>
    <message>
        <source>“%1” is empty. The record was not taken without it. Fill it in.</source>
        <translation>“%1”没有填。缺了它，这条记录没有收下。请补填。</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which this ledger does not have. The value was not taken. Check the spelling, or add it first.</source>
        <translation>“%1”写的是“%2”，台账里没有。这个值没有收下。请核对写法，或先把它加进来。</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which can mean several: %3. The value was not taken. Write one of these.</source>
        <translation>“%1”写的是“%2”，可能指几个：%3。这个值没有收下。请写其中一个。</translation>
    </message>
    <message>
        <source>“%1” is worked out by the program. The value was not taken. Change what it is worked out from.</source>
        <translation>“%1”由程序算出。这个值没有收下。请改它所依据的内容。</translation>
    </message>
    <message>
        <source>%2: there is no field “%1”. Nothing was changed. “fields” lists the names there are.</source>
        <translation>%2没有“%1”这个栏目。没有任何改动。可用命令 fields 查看全部栏目。</translation>
    </message>
    <message>
        <source>The due date is %1 and was to become %2. It was not moved, as only an extension moves it. Use “extend”, with a reason.</source>
        <translation>现行时限是 %1，要改成 %2。没有改，因为时限只能通过延期改动。请办理“延期”并写明理由。</translation>
    </message>
    <message>
        <source>The status was to become “%1”. It was not set, as only closing out sets it. Use “close”, with a verdict.</source>
        <translation>状态要改成“%1”。没有改，因为只有办结才能设定。请办理“办结”并写明结论。</translation>
    </message>
    <message>
        <source>The actual %1 is counted from a register and was to become %2. It was not set by hand. Add a correction with a reason, or correct the register.</source>
        <translation>完成值 %1 由分台账统计得出，要改成 %2。没有手工改动。请添加人工更正并写明理由，或更正分台账。</translation>
    </message>
    <message>
        <source>What is counted comes in %1, the indicator in %2. Nothing was changed: the two are never added up. Count something else, or change the unit.</source>
        <translation>统计口径的单位是“%1”，指标的单位是“%2”。台账没有改动：两者不能相加。请换一个统计口径，或更改单位。</translation>
    </message>
    <message>
        <source>The condition “%1” means something else every day. It was not taken, as a count would change unseen. Write its dates out.</source>
        <translation>条件“%1”的含义每天都不同，统计会悄悄变化。没有采用。请写明具体日期。</translation>
    </message>
    <message>
        <source>“%1” holds the identity number of a person. It was not taken: no ledger keeps such numbers. Take it out.</source>
        <translation>“%1”中有公民身份号码，未予采用：台账一律不存此类号码。请删去。</translation>
    </message>
    <message>
        <source>The column “%1” is one of identity numbers. Nothing was changed: no ledger keeps such numbers. Take the column out of the file.</source>
        <translation>“%1”一列是身份证号。未作任何更改：台账一律不存此类号码。请从文件中删去这一列。</translation>
    </message>
    <message>
        <source>“%1” (%2) lies after “%3” (%4). The values were not taken. Correct one of the two dates.</source>
        <translation>“%1”（%2）晚于“%3”（%4）。这些值没有收下。请改正其中一个日期。</translation>
    </message>
    <message>
        <source>“%1” is “%2”, with which there can be no “%3” (%4). The values were not taken. Correct one of the two.</source>
        <translation>“%1”为“%2”，此时不应有“%3”（%4）。这些值没有收下。请改正其中一个。</translation>
    </message>
    <message>
        <source>“%1” is “%2”, but “%3” is empty. The values were not taken. Fill it in together with the other.</source>
        <translation>“%1”为“%2”，但“%3”为空。这些值没有收下。请一并填写。</translation>
    </message>
    <message>
        <source>“%1” (%2) is more than “%3” (%4). The values were not taken. Correct one of the two numbers.</source>
        <translation>“%1”（%2）大于“%3”（%4）。这些值没有收下。请改正其中一个数字。</translation>
    </message>
    <message>
        <source>Nothing says what the %1 belongs to. The record was not taken. Fill in one of: %2.</source>
        <translation>没有说明%1属于哪条记录。该记录没有收下。请填写其中一个：%2。</translation>
    </message>
    <message>
        <source>The %1 would belong to several records: %2. The record was not taken. Leave only one of these.</source>
        <translation>%1同时属于多条记录：%2。该记录没有收下。请只保留其中一个。</translation>
    </message>
    <message>
        <source>This ledger has no %1 “%2”. Nothing was changed. Check the code.</source>
        <translation>台账里没有%1“%2”。没有任何改动。请核对编号。</translation>
    </message>
    <message>
        <source>“%1” can mean several records: %2. Nothing was changed. Write one of these.</source>
        <translation>“%1”可能指几条记录：%2。没有任何改动。请写其中一个。</translation>
    </message>
    <message>
        <source>The %1 “%2” exists already. The record was not taken. Use another code, or change the record that is there.</source>
        <translation>%1“%2”已经存在。这条记录没有收下。请换一个编号，或更改已有的记录。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the file, first in row %2. The row was not taken. Leave one of them out.</source>
        <translation>“%1”在文件里出现两次，第一次在第 %2 行。这一行没有收下。请去掉其中一行。</translation>
    </message>
    <message>
        <source>The %1 “%2” is named by other records (%4: %3). It was not removed. Change or remove those first.</source>
        <translation>%1“%2”还被其他记录引用（%4 %3 项）。没有移除。请先更改或移除那些记录。</translation>
    </message>
    <message>
        <source>“%2” of %1 was expected to be “%3” but is “%4”: somebody has changed it meanwhile. Your change was not saved. Look at the new value and decide again.</source>
        <translation>%1 的“%2”原以为是“%3”，现在是“%4”：其间有人改过。您的更改没有保存。请看过现在的值再决定。</translation>
    </message>
    <message>
        <source>A reason is missing. Nothing was changed. Say in a line why.</source>
        <translation>没有写理由。没有任何改动。请用一行写明理由。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file. The evidence was not taken. Use a name without slashes and control characters.</source>
        <translation>“%1”不能用作文件名。该佐证材料未收录。请使用不含斜杠和控制字符的名称。</translation>
    </message>
    <message>
        <source>No evidence is kept of the records of %1. Nothing was changed. Attach it to one of: %2.</source>
        <translation>“%1”的记录不附佐证材料。没有任何改动。可附加到：%2。</translation>
    </message>
    <message>
        <source>The ledger holds no file with the SHA-256 %2. The evidence “%1” was not taken. Attach the file itself with “attach”.</source>
        <translation>台账中没有 SHA-256 为 %2 的文件。佐证材料“%1”未收录。请用“attach”附加文件本身。</translation>
    </message>
    <message>
        <source>%1 was closed on %2. Nothing was changed. Take the closing back first if it was a mistake.</source>
        <translation>%1 已于 %2 办结。没有任何改动。若办结有误，请先撤销办结。</translation>
    </message>
    <message>
        <source>%1 cannot be closed out. Nothing was changed. Only pledges that are still open can.</source>
        <translation>%1 不能办结。没有任何改动。只有尚未办结的承诺可以办结。</translation>
    </message>
    <message>
        <source>The due date is %1, and %2 is not later. Nothing was changed. Ask for a later day.</source>
        <translation>现行时限是 %1，%2 并不更晚。没有任何改动。请申请更晚的日期。</translation>
    </message>
    <message>
        <source>The due date %1 has passed, and an extension is asked for before it. Nothing was changed. Close out the commitment, or correct the date applied on.</source>
        <translation>时限 %1 已过，延期应在此前申请。没有任何改动。请办结该事项，或更正申请日期。</translation>
    </message>
    <message>
        <source>An extension of %1 is waiting for a decision. Nothing was changed. Approve or refuse it first.</source>
        <translation>%1 有一项延期待批。没有任何改动。请先批准或不批准它。</translation>
    </message>
    <message>
        <source>No extension of %1 is waiting for a decision. Nothing was changed. Ask for one first.</source>
        <translation>%1 没有待批的延期。没有任何改动。请先申请延期。</translation>
    </message>
    <message>
        <source>%1 has no due date. Nothing was changed. Give it one first.</source>
        <translation>%1 没有时限。没有任何改动。请先写明时限。</translation>
    </message>
    <message>
        <source>%1 is no recurring duty, so it has no occurrences to write off. Nothing was changed. Close it out, or ask for an extension.</source>
        <translation>%1不是按期重复的事项，没有可销号的期次。未作任何更改。请办结，或申请延期。</translation>
    </message>
    <message>
        <source>%1 has no occurrence “%2” that has begun. Nothing was changed. Open occurrences: %3.</source>
        <translation>%1没有已开始的期次“%2”。未作任何更改。未了的期次：%3。</translation>
    </message>
    <message>
        <source>The occurrence %2 of %1 is closed already. Nothing was changed.</source>
        <translation>%1的期次%2已经了结。未作任何更改。</translation>
    </message>
    <message>
        <source>The period %1 has not begun. The report was not filed. Choose the current period or an earlier one.</source>
        <translation>报告期 %1 还没有开始。没有报送。请选本期或更早的报告期。</translation>
    </message>
    <message>
        <source>The report for %1 is approved already. It was left as it is. File a report for another period.</source>
        <translation>%1 的报告已核准。原报告没有改动。请报其他报告期。</translation>
    </message>
    <message>
        <source>There is nothing of %1 to undo. Nothing was changed. “history” names the changes; each can be undone by its name.</source>
        <translation>没有 %1 可以撤销的变更。没有任何改动。历史里有各次变更，可按名称逐个撤销。</translation>
    </message>
    <message>
        <source>There is nothing of %1 to redo. Nothing was changed. Only what was undone last can be redone.</source>
        <translation>没有 %1 可以重做的变更。没有任何改动。只有刚撤销的变更可以重做。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, as later changes touch the same: %2. Nothing was changed. Take those back first, the newest first.</source>
        <translation>变更“%1”不能撤销，因为后来的变更动了同样的内容：%2。没有任何改动。请先撤销这些变更，从最新的一次起。</translation>
    </message>
    <message>
        <source>“%1” has been taken back already. Nothing was changed. To do it again, take back what took it back.</source>
        <translation>变更“%1”已经撤销过了。没有任何改动。要恢复它，请撤销那次“撤销”。</translation>
    </message>
    <message>
        <source>The history has no change “%1”. Nothing was changed. “history” names them.</source>
        <translation>历史里没有变更“%1”。没有任何改动。各次变更的名称见历史。</translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a snapshot of this ledger. Write a day as 2026-09-30, or the name of a snapshot.</source>
        <translation>“%1”既不是日期，也不是本台账的快照。请写成 2026-09-30 这样的日期，或写快照的名称。</translation>
    </message>
    <message>
        <source>The period %1 is locked by the snapshot “%2”. Nothing was changed. What is reported for it now is a correction and needs a reason.</source>
        <translation>报告期 %1 已由快照“%2”锁定。没有任何改动。现在补报属于更正，须写明理由。</translation>
    </message>
    <message>
        <source>“%1” has had this name since %2, and %3 is not later. Nothing was changed. Choose a later day.</source>
        <translation>“%1”自 %2 起用此名，%3 并不晚于该日。台账没有改动。请改用更晚的日期。</translation>
    </message>
    <message>
        <source>No unit is called “%1” on %3; the name ended on %2. Nothing was changed. Choose an earlier day, or the name of that day.</source>
        <translation>%3 没有单位叫“%1”，此名用到 %2 为止。台账没有改动。请改用更早的日期，或写该日的名称。</translation>
    </message>
    <message>
        <source>“%1” is the unit's name already. Nothing was changed. Give the new name.</source>
        <translation>“%1”就是该单位现在的名称。台账没有改动。请写新名称。</translation>
    </message>
    <message>
        <source>Another unit of the same party is called “%1” at that time. Nothing was changed. Choose another name, or merge the two.</source>
        <translation>同一方在这段时间已有另一单位叫“%1”。台账没有改动。请换一个名称，或将两个单位合并。</translation>
    </message>
    <message>
        <source>“%1” is named twice. Nothing was changed. Name two different units.</source>
        <translation>“%1”写了两次。台账没有改动。请写两个不同的单位。</translation>
    </message>
    <message>
        <source>“%1” and “%2” belong to different parties. Nothing was changed. Units of one party only can be merged.</source>
        <translation>“%1”和“%2”不属于同一方。台账没有改动。只有同一方的单位才能合并。</translation>
    </message>
    <message>
        <source>“%1” has another name from %2 on. Nothing was changed. Choose a day after that, or take the later name back first.</source>
        <translation>“%1”自 %2 起另有名称。台账没有改动。请改用该日之后的日期，或先撤回后来的名称。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Nothing was changed. Known are: %2.</source>
        <translation>没有设置项“%1”。没有任何改动。可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no sample “%1”. Nothing was created. Known are: %2.</source>
        <translation>没有样例“%1”。没有新建。可用的有：%2。</translation>
    </message>
    <message>
        <source>The condition cannot be read from character %1 on: %2. Nothing was looked up. Mend it there.</source>
        <translation>条件从第 %1 个字符起读不懂：%2。没有查找。请改正这里。</translation>
    </message>
    <message>
        <source>No field is called “%1”. Nothing was looked up. Perhaps one of these: %2.</source>
        <translation>没有叫“%1”的栏目。没有查找。也许是其中之一：%2。</translation>
    </message>
    <message>
        <source>“%2” is no value of “%1”. Nothing was looked up. “fields” lists the values there are.</source>
        <translation>“%2”不是“%1”可取的值。没有查找。可用命令 fields 查看可取的值。</translation>
    </message>
    <message>
        <source>PACTLEDGER_TODAY is “%1”, which is no date of the calendar. Nothing was done. Write it like 2026-12-31.</source>
        <translation>PACTLEDGER_TODAY 是“%1”，日历上没有这一天。什么都没有做。请写成 2026-12-31 的样子。</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Nothing was changed. Known are: %2.</source>
        <translation>没有“%1”这一种类。没有任何改动。可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Nothing was drawn. Known are: %2.</source>
        <translation>没有图表“%1”。没有绘制。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not available in this version. Nothing was changed. “pactledger --help” lists what there is.</source>
        <translation>本版本没有“%1”（not available in this version）。没有任何改动。可用的见 pactledger --help。</translation>
    </message>
    <message>
        <source>Nothing was stored: %1 rows were rejected and %2 are in conflict. The ledger is unchanged. Mend these rows, or say which of them to take.</source>
        <translation>没有存入：退回 %1 行，冲突 %2 行。台账没有改动。请改正这些行，或说明收下哪些。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which is less than %3. The value was not taken. Write a greater number.</source>
        <translation>“%1”是“%2”，小于 %3。这个值没有收下。请写更大的数。</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, which is more than %4. The value was not taken. Write a smaller number.</source>
        <translation>“%1”是“%2”，大于 %4。这个值没有收下。请写更小的数。</translation>
    </message>
    <message>
        <source>There is no column “%1”. Nothing was changed. Rename it or leave it out; “fields” lists the names there are.</source>
        <translation>没有“%1”这一列。没有任何改动。请改名或去掉；可用命令 fields 查看全部列名。</translation>
    </message>
    <message>
        <source>No field is called “%1”. Nothing was looked up. “fields” lists the names there are.</source>
        <translation>没有叫“%1”的栏目。没有查找。可用命令 fields 查看全部栏目。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, as what it changed is no longer as it left it. Nothing was changed. Change the values by hand instead.</source>
        <translation>变更“%1”不能撤销，因为它改过的内容已不是当时的样子。没有任何改动。请直接修改各栏的值。</translation>
    </message>
    <message>
        <source>The database %1 holds a ledger already. It was left as it is. Choose an empty database.</source>
        <translation>数据库 %1 中已有台账。它保持原样。请另选一个空的数据库。</translation>
    </message>
    <message>
        <source>The database %1 holds no ledger. It was left as it is. Check the address, or make a ledger there with “new”.</source>
        <translation>数据库 %1 中没有台账。它没有改动。请检查地址，或用 “new” 在其中新建台账。</translation>
    </message>
    <message>
        <source>The ledger %1 was made by a newer version (format %2; this version knows %3). It was left as it is. Install the newer version to open it.</source>
        <translation>台账 %1 由较新的版本建立（格式 %2，本版本只认到 %3）。它没有改动。请安装新版本后打开。</translation>
    </message>
    <message>
        <source>In use: somebody else has the ledger %1 open. Nothing was changed; you can read it meanwhile. Try again later, or remove the file %1-lock if nobody has it open.</source>
        <translation>台账正在使用：另有人打开了 %1。没有任何改动，你可以先只读查看。请稍后再试；确实无人打开时，可删除文件 %1-lock。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written. Nothing was changed. Look at the disk and the rights of the folder, then try again.</source>
        <translation>文件 %1 无法读写。没有任何改动。请查看磁盘和文件夹权限后再试。</translation>
    </message>
</context>
</TS>
