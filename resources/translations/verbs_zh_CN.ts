<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Verbs</name>
    <message>
        <source>Add a record; a commitment needs code and title.</source>
        <translation>新增一条记录；承诺事项须有编号和事项名称。</translation>
    </message>
    <message>
        <source>the commitment follows from this record of a register, which then names it: meetings/M-14</source>
        <translation>事项由分台账的这条记录而来，记录随即对应该事项：meetings/M-14</translation>
    </message>
    <message>
        <source>why, for the history</source>
        <translation>理由，记入历史</translation>
    </message>
    <message>
        <source>“--%1” is for commitments only.</source>
        <translation>“--%1”只用于承诺事项。</translation>
    </message>
    <message>
        <source>“%1” has no option “--%2”.</source>
        <translation>“%1”没有选项“--%2”。</translation>
    </message>
    <message>
        <source>The option “--%1” takes no value.</source>
        <translation>选项“--%1”后面不带值。</translation>
    </message>
    <message>
        <source>The option “--%1” is given twice.</source>
        <translation>选项“--%1”写了两次。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value: %2.</source>
        <translation>选项“--%1”后面要写值：%2。</translation>
    </message>
    <message>
        <source>The option “--%1” cannot be “%2”. Possible are: %3.</source>
        <translation>选项“--%1”不能是“%2”。可以写：%3。</translation>
    </message>
    <message>
        <source>“%1” needs the option “--%2”.</source>
        <translation>“%1”必须写选项“--%2”。</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>“%1”后面还要写：%2。</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>“%1”不明白“%2”是什么。</translation>
    </message>
    <message>
        <source>Write a piece of evidence to a file, byte for byte as it was attached.</source>
        <translation>将一份佐证材料写入文件，内容与附加时逐字节相同。</translation>
    </message>
    <message>
        <source>where to; “-” is standard output</source>
        <translation>写到哪里；“-”为标准输出</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写到 %1。</translation>
    </message>
    <message>
        <source>Keep files in the ledger as evidence of a record; a name that is taken by another file gets a number.</source>
        <translation>将文件作为记录的佐证材料存入台账；与其他文件重名时自动编号。</translation>
    </message>
    <message>
        <source>%1 is attached already; nothing was changed.</source>
        <translation>%1 已经附加过，未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is kept as “%2”, as another file has its name.</source>
        <translation>%1 与已有文件重名，保存为“%2”。</translation>
    </message>
    <message>
        <source>Copy the ledger as it is now, while it is in use, and verify the copy; an earlier backup of it is replaced, any other file is not.</source>
        <translation>给正在使用的台账做一份此刻的副本并核对；它的较早备份会被替换，别的文件不会。</translation>
    </message>
    <message>
        <source>The backup %1 is complete and verified: %2 changes, head of the chain %3.</source>
        <translation>备份 %1 已完成并核对无误：共 %2 次变更，链首 %3。</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>正在复制：%1 %</translation>
    </message>
    <message>
        <source>Draw a chart, or tell its numbers: %1.</source>
        <translation>画一张图表，或给出它的数字：%1。</translation>
    </message>
    <message>
        <source>file to draw into; without it the numbers are shown</source>
        <translation>画到哪个文件；不写则显示数字</translation>
    </message>
    <message>
        <source>format; without it by the ending of the file</source>
        <translation>格式；不写则看文件扩展名</translation>
    </message>
    <message>
        <source>only this agreement</source>
        <translation>只看这一份协议</translation>
    </message>
    <message>
        <source>only what meets the condition, such as light:red,yellow</source>
        <translation>只要符合条件的，如 light:red,yellow</translation>
    </message>
    <message>
        <source>Look for damaged structure and altered content; problems make exit code 1.</source>
        <translation>检查结构是否损坏、内容是否被改动；有问题时退出码为 1。</translation>
    </message>
    <message>
        <source>first make anew what is worked out from the records for searching, sorting and lights; no data is altered</source>
        <translation>先重新算出供查找、排序和亮灯使用的内容；不改动数据</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>正在检查：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>The index was made anew; %n record(s) had something stale.</source>
        <translation>
            <numerusform>索引已重建；%n 条记录有过时内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is sound: structure, records and history are as they were stored.</source>
        <translation>台账完好：结构、记录和历史都与存入时一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. No data was altered.</source>
        <translation>
            <numerusform>发现 %n 个问题。没有改动数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close out a commitment with a verdict.</source>
        <translation>给承诺事项下结论并办结。</translation>
    </message>
    <message>
        <source>how it ended: %1</source>
        <translation>办结结论：%1</translation>
    </message>
    <message>
        <source>the day it was closed; without it the day asked for</source>
        <translation>办结日期；不写则为统计日</translation>
    </message>
    <message>
        <source>with superseded: the commitment that takes its place</source>
        <translation>结论为 superseded 时：替代它的事项</translation>
    </message>
    <message>
        <source>what was reached</source>
        <translation>办结说明</translation>
    </message>
    <message>
        <source>--by goes with --verdict superseded only.</source>
        <translation>--by 只能与 --verdict superseded 同用。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有不同。</translation>
    </message>
    <message>
        <source>What differs between two days, snapshots, ledgers or backups: a day stands for what was recorded at its end.</source>
        <translation>比较两个日期、快照、台账或备份的不同：日期指当天结束时台账所记的内容。</translation>
    </message>
    <message>
        <source>the earlier: a day, the name of a snapshot, or a ledger</source>
        <translation>较早的一方：日期、快照名称或台账</translation>
    </message>
    <message>
        <source>the later; without it the ledger as it is now</source>
        <translation>较晚的一方；不写则为台账现状</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>归属期</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Up to then</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Counted records: the newest %1 of %2</source>
        <translation>计入的记录：最近 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Counted records: %1</source>
        <translation>计入的记录：%1 条</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Take a piece of evidence off a record; undo brings it back.</source>
        <translation>移除记录的一份佐证材料；撤销即可恢复。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>What is overdue, due soon, or unreported.</source>
        <translation>哪些已逾期、临期或漏报。</translation>
    </message>
    <message>
        <source>how soon is soon: days (30d), weeks (4w) or months (2m); without it 30d</source>
        <translation>临期的范围：天（30d）、周（4w）或月（2m）；不写则为 30d</translation>
    </message>
    <message>
        <source>only what this unit leads, or answers for on the other side</source>
        <translation>只看该单位牵头的事项，或对方由其负责的事项</translation>
    </message>
    <message>
        <source>“%1” is no stretch of time. Write 30d, 4w or 2m.</source>
        <translation>“%1”不是时间长度。请写 30d、4w 或 2m。</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>分台账</translation>
    </message>
    <message>
        <source>Nothing is overdue, due soon or unreported on %1.</source>
        <translation>到 %1，没有逾期、临期或漏报的事项。</translation>
    </message>
    <message>
        <source>Change fields of a record; an empty value clears the field.</source>
        <translation>更改一条记录的栏目；空值即清空。</translation>
    </message>
    <message>
        <source>only if the field still has this value; else a conflict, exit code 3</source>
        <translation>仅当该栏目仍是此值时才更改；否则为冲突，退出码 3</translation>
    </message>
    <message>
        <source>%1 has these values already; nothing was changed.</source>
        <translation>%1 已经是这样，没有改动。</translation>
    </message>
    <message>
        <source>Write records to a file or to standard output.</source>
        <translation>把记录写到文件或标准输出。</translation>
    </message>
    <message>
        <source>format; without it by the ending of the file, else CSV</source>
        <translation>格式；不写则看文件扩展名，否则为 CSV</translation>
    </message>
    <message>
        <source>name the columns by key (the default) or by label</source>
        <translation>列名用键（默认）或用名称</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 条记录写到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a later due date, or decide on what was asked for; with an approver it is approved at once.</source>
        <translation>申请延期，或对申请作决定；写明批准人即当场批准。</translation>
    </message>
    <message>
        <source>the new due date</source>
        <translation>新的时限</translation>
    </message>
    <message>
        <source>why it takes longer</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>approve the pending extension</source>
        <translation>批准待批的延期</translation>
    </message>
    <message>
        <source>refuse the pending extension</source>
        <translation>不批准待批的延期</translation>
    </message>
    <message>
        <source>Give either --to with --reason, or --approve, or --refuse.</source>
        <translation>请写 --to 和 --reason，或只写 --approve，或只写 --refuse。</translation>
    </message>
    <message>
        <source>The catalogue: names, types, accepted values and header aliases of every field.</source>
        <translation>栏目总表：每个栏目的名称、类型、可取的值和表头别名。</translation>
    </message>
    <message>
        <source>%1 (%2), known by %3</source>
        <translation>%1（%2），以 %3 识别</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>可取的值</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>* required, = worked out by the program and never imported</source>
        <translation>* 必填，= 由程序算出、从不导入</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>the ledger file; without it PACTLEDGER_LEDGER</source>
        <translation>台账文件；不写则用 PACTLEDGER_LEDGER</translation>
    </message>
    <message>
        <source>the result as one JSON object with stable keys</source>
        <translation>结果写成一个 JSON 对象，键固定不变</translation>
    </message>
    <message>
        <source>no messages but those of failure</source>
        <translation>除失败外不显示消息</translation>
    </message>
    <message>
        <source>language of messages and labels</source>
        <translation>消息和名称的语言</translation>
    </message>
    <message>
        <source>this help, or that of a verb; the version</source>
        <translation>本帮助或某个命令的帮助；版本</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed; the message says why and nothing was changed</source>
        <translation>失败；消息说明原因，什么都没有改动</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>命令行写错</translation>
    </message>
    <message>
        <source>refused: rows were rejected or in conflict, nothing was changed</source>
        <translation>拒绝：有行被退回或有冲突，什么都没有改动</translation>
    </message>
    <message>
        <source>the ledger when none is named</source>
        <translation>没有指明台账时所用的台账</translation>
    </message>
    <message>
        <source>the name written in the history; without it the system user</source>
        <translation>写入历史的姓名；不写则为系统用户</translation>
    </message>
    <message>
        <source>the day asked for, YYYY-MM-DD; without it the ledger's as-of date or today</source>
        <translation>统计日，YYYY-MM-DD；不写则为台账的统计日或今天</translation>
    </message>
    <message>
        <source>further folders, with a colon between two, in which a ledger has one writer at a time, as on any network drive</source>
        <translation>另有哪些文件夹（用冒号隔开）也像网络盘那样，一个台账同时只由一人写入</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>work without a window; pactledger VERB --help tells more</source>
        <translation>不开窗口直接办理；详见 pactledger VERB --help</translation>
    </message>
    <message>
        <source>PactLedger keeps the promises of cooperation agreements.</source>
        <translation>履约台账：记录并督办合作协议中的承诺事项。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>环境变量：</translation>
    </message>
    <message>
        <source>(taken back)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>The changes, newest first; of one record with every field before and after.</source>
        <translation>变更历史，新的在前；查一条记录时列出每个栏目的前后值。</translation>
    </message>
    <message>
        <source>not before this day</source>
        <translation>从这一天起</translation>
    </message>
    <message>
        <source>at most this many</source>
        <translation>最多列出几条</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>已读 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2, “%3”: %4</source>
        <translation>第 %1 行，%2，“%3”：%4</translation>
    </message>
    <message>
        <source>created: %1 %2</source>
        <translation>新建：%1 %2</translation>
    </message>
    <message>
        <source>Nothing was stored, as this was a trial.</source>
        <translation>这是试运行，没有存入。</translation>
    </message>
    <message>
        <source>The ledger has all of it already; nothing was changed.</source>
        <translation>台账里已经全有，没有改动。</translation>
    </message>
    <message>
        <source>Take in a table (CSV, TSV, JSON) as one change; “-” reads standard input.</source>
        <translation>导入一张表（CSV、TSV、JSON），作为一次变更；“-”为标准输入。</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>只说明会怎样，不存入</translation>
    </message>
    <message>
        <source>take the good rows although others are rejected</source>
        <translation>虽有行被退回，仍收下合格的行</translation>
    </message>
    <message>
        <source>what counts where file and ledger have both changed: mine is the ledger's, theirs the file's</source>
        <translation>文件与台账都改过时以谁为准：mine 为台账，theirs 为文件</translation>
    </message>
    <message>
        <source>auto, utf-8, gb18030 or utf-16</source>
        <translation>auto、utf-8、gb18030 或 utf-16</translation>
    </message>
    <message>
        <source>format; without it by content and ending</source>
        <translation>格式；不写则看内容和扩展名</translation>
    </message>
    <message>
        <source>The file holds %1, not %2.</source>
        <translation>文件里是 %1，不是 %2。</translation>
    </message>
    <message>
        <source>Show records as a table for the terminal.</source>
        <translation>在终端上以表格列出记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>统计日 %1</translation>
    </message>
    <message>
        <source>Create a ledger with the twelve domains; an existing file is refused.</source>
        <translation>新建台账，含十二个领域；已有的文件不会被覆盖。</translation>
    </message>
    <message>
        <source>fill it with a sample: kunming-chaoyang</source>
        <translation>装入样例：kunming-chaoyang</translation>
    </message>
    <message>
        <source>name of our side</source>
        <translation>我方名称</translation>
    </message>
    <message>
        <source>name of the other side</source>
        <translation>对方名称</translation>
    </message>
    <message>
        <source>A sample brings its own sides: leave out --ours and --theirs.</source>
        <translation>样例自带双方名称：请不要写 --ours 和 --theirs。</translation>
    </message>
    <message numerus="yes">
        <source>The ledger %1 is ready: %n commitment(s).</source>
        <translation>
            <numerusform>台账 %1 已建好：%n 项承诺事项。</numerusform>
        </translation>
    </message>
    <message>
        <source>File a progress report; without a period for the current one, in the days of grace for the last if that is unreported.</source>
        <translation>报进度；不写报告期则报本期，宽限期内上期未报则报上期。</translation>
    </message>
    <message>
        <source>progress, 0 to 100</source>
        <translation>进度，0 到 100</translation>
    </message>
    <message>
        <source>value reached, in the item's unit</source>
        <translation>完成值，用该事项的计量单位</translation>
    </message>
    <message>
        <source>what it reports on: 2026, 2026-H1, 2026-Q3 or 2026-11</source>
        <translation>报告期：2026、2026-H1、2026-Q3 或 2026-11</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>what stands in the way</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>why a report of a locked period is corrected</source>
        <translation>更正已锁定报告期的理由</translation>
    </message>
    <message>
        <source>keep it as a draft that counts for nothing yet</source>
        <translation>存为草稿，暂不计入</translation>
    </message>
    <message>
        <source>The report says nothing. Give --percent, --actual, --text, --problem or --next.</source>
        <translation>报告没有内容。请写 --percent、--actual、--text、--problem 或 --next。</translation>
    </message>
    <message>
        <source>Put back what your newest undo took.</source>
        <translation>重做刚才撤销的变更。</translation>
    </message>
    <message>
        <source>Remove a record with all that belongs to it; the history keeps it, and undo brings it back.</source>
        <translation>移除一条记录及其所属的一切；历史里仍有，撤销即可恢复。</translation>
    </message>
    <message>
        <source>Make a new ledger of a backup, with its whole history; a damaged backup and an existing file are refused.</source>
        <translation>由备份恢复出一个新台账，历史完整；损坏的备份和已有的文件会被拒绝。</translation>
    </message>
    <message>
        <source>The ledger %1 is restored and verified: %2 changes, head of the chain %3.</source>
        <translation>台账 %1 已恢复并核对无误：共 %2 次变更，链首 %3。</translation>
    </message>
    <message>
        <source>It is done and stored, but the answer could not be written.</source>
        <translation>已办理并存入，但结果没能写出。</translation>
    </message>
    <message>
        <source>No verb is given. “pactledger --help” lists them.</source>
        <translation>没有写命令。“pactledger --help”列出全部命令。</translation>
    </message>
    <message>
        <source>There is no verb “%1”. “pactledger --help” lists them.</source>
        <translation>没有命令“%1”。“pactledger --help”列出全部命令。</translation>
    </message>
    <message>
        <source>Find words in every record, names also by their pinyin initials.</source>
        <translation>在所有记录中查找词语；名称也可用拼音首字母。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在字段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>these columns in this order</source>
        <translation>只要这些列，按此顺序</translation>
    </message>
    <message>
        <source>order; a hyphen before a name turns it round</source>
        <translation>排序；名称前加连字符即倒序</translation>
    </message>
    <message>
        <source>as this saved view has it</source>
        <translation>按这个已存视图</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written</source>
        <translation>
            <numerusform>已写 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No ledger is named. Give --ledger FILE, or set PACTLEDGER_LEDGER.</source>
        <translation>没有指明台账。请写 --ledger 文件，或设置 PACTLEDGER_LEDGER。</translation>
    </message>
    <message>
        <source>with what was known in the business on that day: reports, extensions and closures dated by then</source>
        <translation>按当天业务上已知的情况：截至当天的进展报告、延期和办结</translation>
    </message>
    <message>
        <source>as the ledger had recorded it at the end of that day, or at a snapshot</source>
        <translation>按当天结束时（或某个快照时）台账所记的内容</translation>
    </message>
    <message>
        <source>kind of record; without it commitments</source>
        <translation>记录种类；不写则为 commitments</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>“%1”不是“栏目=值”的写法。</translation>
    </message>
    <message>
        <source>Show the ledger's settings, or change one; an empty value puts back the default.</source>
        <translation>显示台账设置，或更改一项；空值即恢复默认。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1; without an edit the light changes on %2</source>
        <translation>%1；若不更改，%2 变灯</translation>
    </message>
    <message>
        <source>Everything about one commitment: facts, light and why, reports, extensions, closing, and how its actual is counted.</source>
        <translation>一个承诺事项的全部内容：事实、亮灯及原因、进展报告、延期、办结，以及完成值如何统计。</translation>
    </message>
    <message>
        <source>Give what the ledger holds now a name, by which --at and compare find it again.</source>
        <translation>给台账现在的内容起一个名称，以后 --at 和 compare 可按此名称找回。</translation>
    </message>
    <message>
        <source>the reporting period that it is about</source>
        <translation>所涉及的报告期</translation>
    </message>
    <message>
        <source>Lock a reporting period that is over: what is reported for it later is a correction and needs a reason. To unlock it, take that back.</source>
        <translation>锁定已结束的报告期：以后补报的内容属于更正，须写明理由。要解除锁定，撤销这一步即可。</translation>
    </message>
    <message>
        <source>The printed progress summary, charts included.</source>
        <translation>打印用的履行情况报告，含图表。</translation>
    </message>
    <message>
        <source>layout: plain</source>
        <translation>版式：plain</translation>
    </message>
    <message>
        <source>the reporting round; without it the latest closed quarter</source>
        <translation>报告期；不写则为最近一个已截止的季度</translation>
    </message>
    <message>
        <source>Take back your newest change that still stands, or the one named.</source>
        <translation>撤销本人最近一次仍有效的变更，或指明的那一次。</translation>
    </message>
    <message>
        <source>Give a unit another name from a day on, or merge two units into one; what is dated before keeps the old names.</source>
        <translation>从某日起给单位更名，或将两个单位合并；此前的记录仍用旧名。</translation>
    </message>
    <message>
        <source>the first day of the new name</source>
        <translation>新名称的起用日期</translation>
    </message>
    <message>
        <source>of a merger: the unit that they become, an existing one or a new one</source>
        <translation>合并时：并入的单位，可以是已有的，也可以是新的</translation>
    </message>
    <message>
        <source>the English name that goes with the new one</source>
        <translation>新名称的英文名</translation>
    </message>
    <message>
        <source>“%1” can be followed by: %2.</source>
        <translation>“%1”后面可以写：%2。</translation>
    </message>
    <message>
        <source>“%1” does not take the option “--%2”.</source>
        <translation>“%1”不用选项“--%2”。</translation>
    </message>
    <message>
        <source>Keep a list's condition, columns and order under a name, for everybody who opens the ledger; --view then asks for it.</source>
        <translation>把列表的条件、列和排序存为一个名称，打开台账的人都能用；以后用 --view 调出。</translation>
    </message>
    <message>
        <source>the field that the window groups by</source>
        <translation>窗口中按哪一栏分组</translation>
    </message>
    <message>
        <source>Say “view list”, “view save NAME” or “view remove NAME”.</source>
        <translation>请写“view list”“view save 名称”或“view remove 名称”。</translation>
    </message>
    <message>
        <source>The view says so already: nothing was changed.</source>
        <translation>视图本来就是这样，没有改动。</translation>
    </message>
    <message>
        <source>Write off an occurrence of a recurring duty that was missed, with a leader's approval.</source>
        <translation>经领导批准，将按期重复事项中错过的一期销号。</translation>
    </message>
    <message>
        <source>which occurrence: its period, or the day it began where it is no calendar period</source>
        <translation>哪一期：写报告期；不按日历周期的，写该期开始的日期</translation>
    </message>
    <message>
        <source>why it can no longer be made good</source>
        <translation>为何无法补办</translation>
    </message>
    <message>
        <source>who approved it</source>
        <translation>批准人</translation>
    </message>
</context>
</TS>
