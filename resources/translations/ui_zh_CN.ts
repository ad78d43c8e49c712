<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>%1, %2 overdue</source>
        <extracomment>behind a bar: all that is owed, and how much of it is overdue</extracomment>
        <translation>%1，%2 逾期</translation>
    </message>
    <message>
        <source>%1 · %2: %3 %4</source>
        <extracomment>a place in a chart: row or column, series, value with its unit</extracomment>
        <translation>%1 · %2：%3 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a row of a chart: its name, the count of all its items with the unit</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a row of a chart read aloud: its name, then "series value" for each</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>over the line of the day</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>出访</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>我方派出</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Sent by them</source>
        <translation>对方派出</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>互访</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n commitment(s), none behind or to watch</source>
        <translation>
            <numerusform>%n 项承诺，没有红灯和黄灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s): %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n 项承诺，其中红灯 %1 项、黄灯 %2 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s): %1 behind</source>
        <translation>
            <numerusform>%n 项承诺，其中红灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s): %1 to watch</source>
        <translation>
            <numerusform>%n 项承诺，其中黄灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems, none behind or to watch</source>
        <translation>
            <numerusform>%n 项存在问题，没有红灯和黄灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n 项存在问题，其中红灯 %1 项、黄灯 %2 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems: %1 behind</source>
        <translation>
            <numerusform>%n 项存在问题，其中红灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems: %1 to watch</source>
        <translation>
            <numerusform>%n 项存在问题，其中黄灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days, none behind or to watch</source>
        <translation>
            <numerusform>%n 项在 30 天内到期，没有红灯和黄灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n 项在 30 天内到期，其中红灯 %1 项、黄灯 %2 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days: %1 behind</source>
        <translation>
            <numerusform>%n 项在 30 天内到期，其中红灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days: %1 to watch</source>
        <translation>
            <numerusform>%n 项在 30 天内到期，其中黄灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us, none behind or to watch</source>
        <translation>
            <numerusform>我方承担 %n 项，没有红灯和黄灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>我方承担 %n 项，其中红灯 %1 项、黄灯 %2 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us: %1 behind</source>
        <translation>
            <numerusform>我方承担 %n 项，其中红灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us: %1 to watch</source>
        <translation>
            <numerusform>我方承担 %n 项，其中黄灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them, none behind or to watch</source>
        <translation>
            <numerusform>对方承担 %n 项，没有红灯和黄灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>对方承担 %n 项，其中红灯 %1 项、黄灯 %2 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them: %1 behind</source>
        <translation>
            <numerusform>对方承担 %n 项，其中红灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them: %1 to watch</source>
        <translation>
            <numerusform>对方承担 %n 项，其中黄灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match, none behind or to watch</source>
        <translation>
            <numerusform>%n 项符合条件，没有红灯和黄灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n 项符合条件，其中红灯 %1 项、黄灯 %2 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match: %1 behind</source>
        <translation>
            <numerusform>%n 项符合条件，其中红灯 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match: %1 to watch</source>
        <translation>
            <numerusform>%n 项符合条件，其中黄灯 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), said and not pledged</source>
        <translation>
            <numerusform>%n 项倡议，提出而未承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 项已办结</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n 项需要督办：红灯 %1 项、黄灯 %2 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n 项红灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n 项黄灯</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSeries</name>
    <message>
        <source>%1 so far, %2 not reported</source>
        <translation>累计 %1，%2未报</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2累计 %1</translation>
    </message>
    <message>
        <source>Progress by period, %</source>
        <translation>按期进度（%）</translation>
    </message>
    <message>
        <source>Actual by period, %1</source>
        <translation>按期完成值（%1）</translation>
    </message>
    <message>
        <source>%1 by period, %2</source>
        <translation>按期%1（%2）</translation>
    </message>
</context>
<context>
    <name>pact::ui::AboutDialog</name>
    <message>
        <source>PactLedger is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Qt 6: GNU Lesser General Public License 3; Qt Charts: GNU General Public License 3
SQLite: public domain
ICU: Unicode License
tl::expected: CC0 1.0
Icons: Breeze, GNU Lesser General Public License 3
Fonts: Noto Sans CJK, SIL Open Font License 1.1</source>
        <translation>履约台账是自由软件，依照 GNU 通用公共许可证第 3 版或更新版本发布，不附任何担保。

Qt 6：GNU 宽通用公共许可证第 3 版；Qt Charts：GNU 通用公共许可证第 3 版
SQLite：公有领域
ICU：Unicode 许可证
tl::expected：CC0 1.0
图标 Breeze：GNU 宽通用公共许可证第 3 版
字体 思源黑体（Noto Sans CJK）：SIL 开放字体许可证 1.1</translation>
    </message>
    <message>
        <source>About PactLedger</source>
        <translation>关于履约台账</translation>
    </message>
    <message>
        <source>PactLedger %1</source>
        <translation>履约台账 %1</translation>
    </message>
    <message>
        <source>Keeps the promises of cooperation agreements: every pledge with its owners, dates, progress and light.</source>
        <translation>管好合作协议里的每一项承诺：谁负责、何时到期、办到哪一步、亮什么灯。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Details to copy</source>
        <translation>供复制的信息</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制这些信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pact::ui::Actions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: what is missing</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>open a ledger first</source>
        <translation>先打开一份台账</translation>
    </message>
    <message>
        <source>this ledger is open for reading only</source>
        <translation>这份台账是只读打开的</translation>
    </message>
    <message>
        <source>this page has no rows; open the commitments</source>
        <translation>本页没有可导出的行，请到承诺事项页</translation>
    </message>
    <message>
        <source>there is nothing of yours to take back</source>
        <translation>没有可撤销的更改</translation>
    </message>
    <message>
        <source>nothing has been taken back since your last change</source>
        <translation>最近一次更改之后没有撤销过</translation>
    </message>
    <message>
        <source>open a page first</source>
        <translation>先打开一页</translation>
    </message>
</context>
<context>
    <name>pact::ui::AgreementPane</name>
    <message>
        <source>The agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Choose an agreement to see what belongs to it</source>
        <translation>选一份协议，看它的内容</translation>
    </message>
    <message>
        <source>Commitments of the agreement</source>
        <translation>协议的事项</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>%1 的事项</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>全部事项</translation>
    </message>
</context>
<context>
    <name>pact::ui::AgreementsPage</name>
    <message>
        <source>Text of %1</source>
        <translation>《%1》条文</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>还没有协议</translation>
    </message>
    <message numerus="yes">
        <source>None of %n agreement(s) is behind</source>
        <translation>
            <numerusform>%n 份协议都没有红灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 commitments of %2 are behind</source>
        <translation>
            <numerusform>%2 有 %n 项红灯，共 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind: %1 of %n agreements, most of all %2 with %3 commitments</source>
        <translation>
            <numerusform>%n 份协议中 %1 份有红灯，最多的是 %2，%3 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this agreement is not in the ledger</source>
        <translation>台账里没有这份协议的条文</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n 份协议</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Commitments page first.</source>
        <translation>请先打开“承诺事项”页。</translation>
    </message>
    <message>
        <source>From the agreements to the text and to the pane</source>
        <translation>从协议到条文、再到详情栏</translation>
    </message>
    <message>
        <source>In the text: the commitments of a clause</source>
        <translation>在条文中：查看一条的事项</translation>
    </message>
    <message>
        <source>In the text: to its commitments; on a commitment: open it</source>
        <translation>在条文中：到它的事项；在事项上：打开</translation>
    </message>
    <message>
        <source>In the text: the commitments of every clause again</source>
        <translation>在条文中：恢复全部事项</translation>
    </message>
    <message>
        <source>In the text: copy the clause</source>
        <translation>在条文中：复制这一条</translation>
    </message>
</context>
<context>
    <name>pact::ui::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pact::ui::AskMoment</name>
    <message>
        <source>Lock a period</source>
        <translation>锁定报告期</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>After this, a report for the period is taken only as a correction with a reason. What the ledger holds now is kept as a snapshot of the period's name. It can be taken back.</source>
        <translation>锁定以后，该报告期的报告只能作为更正补报，并写明理由。台账现在的内容以该报告期为名存为快照。锁定可以撤销。</translation>
    </message>
    <message>
        <source>Gives what the ledger holds now a name, to look at and to compare with later. Nothing is copied.</source>
        <translation>给台账现在的内容起一个名称，以后可以回看和比较。不复制任何内容。</translation>
    </message>
    <message>
        <source>Lock the period</source>
        <translation>锁定报告期</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>存为快照</translation>
    </message>
</context>
<context>
    <name>pact::ui::AskNameDialog</name>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Keeps the condition, the columns, the order and the grouping under a name, for everybody who opens this ledger. A name that is there already is replaced.</source>
        <translation>把条件、列、排序和分组存为一个名称，打开本台账的人都能用。已有的名称会被替换。</translation>
    </message>
</context>
<context>
    <name>pact::ui::Attachment</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::AttentionCard</name>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>查看全部 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::AttentionModel</name>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>pact::ui::ChangePane</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Put this change back</source>
        <translation>恢复这次更改</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>撤销这次更改</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>请先选一次更改。</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>台账以只读方式打开。</translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation>这次更改已经撤销。</translation>
    </message>
    <message>
        <source>Whether later changes touch the same is being looked up.</source>
        <translation>正在查看后来的更改是否动了同样的内容。</translation>
    </message>
    <message>
        <source>Later changes touch the same; take those back first.</source>
        <translation>后来的更改动了同样的内容，请先撤销那些更改。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The light goes from %1 to %2: %3</source>
        <translation>亮灯由 %1 变为 %2：%3</translation>
    </message>
    <message>
        <source>Taken back by: %1</source>
        <translation>撤销于：%1</translation>
    </message>
    <message>
        <source>It took back: %1</source>
        <translation>撤销的是：%1</translation>
    </message>
    <message>
        <source>It put back what this had taken: %1</source>
        <translation>恢复的是：%1</translation>
    </message>
    <message>
        <source>Later changes touch the same. Take these back first, the newest first:</source>
        <translation>后来的更改动了同样的内容。请先撤销以下更改，从最新的一次起：</translation>
    </message>
    <message>
        <source>… and older ones</source>
        <translation>…以及更早的</translation>
    </message>
    <message>
        <source>Each value is again what stands under “Before”; what was added goes, what was removed comes back.</source>
        <translation>各栏回到“更改前”的值；新增的记录随之移除，移除的记录随之恢复。</translation>
    </message>
    <message>
        <source>This is kept in the history, too, and can be taken back at any time.</source>
        <translation>撤销也记入历史，随时可再恢复。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>不能撤销</translation>
    </message>
    <message>
        <source>After putting back</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>After taking back</source>
        <translation>撤销后</translation>
    </message>
    <message>
        <source>Choose a change to see what it changed</source>
        <translation>选一次更改，查看改了什么</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>转到该记录</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>更改前后的值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>pact::ui::ChartView</name>
    <message>
        <source>Copy chart and numbers</source>
        <translation>复制图和数字</translation>
    </message>
</context>
<context>
    <name>pact::ui::ClauseList</name>
    <message>
        <source>Text of the agreement</source>
        <translation>协议条文</translation>
    </message>
    <message>
        <source>no commitments</source>
        <translation>没有事项</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::CloseOutDialog</name>
    <message>
        <source>Close out %1</source>
        <translation>办结 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>替代事项</translation>
    </message>
    <message>
        <source>Code of the commitment that takes its place</source>
        <translation>接替它的事项的编号</translation>
    </message>
    <message>
        <source>The dates say otherwise: due %1, closed %2.</source>
        <translation>与日期不符：现行时限 %1，办结日期 %2。</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>现行时限 %1。</translation>
    </message>
    <message>
        <source>It has no due date.</source>
        <translation>没有时限。</translation>
    </message>
    <message>
        <source>Not closed: “%1” is not a date. Write one such as 2026-12-31.</source>
        <translation>没有办结：“%1”不是日期。请写成 2026-12-31 这样的日期。</translation>
    </message>
</context>
<context>
    <name>pact::ui::CommitmentsPage</name>
    <message>
        <source>The ledger is open read-only.</source>
        <translation>台账以只读方式打开。</translation>
    </message>
    <message>
        <source>Choose a commitment first.</source>
        <translation>请先选一项。</translation>
    </message>
    <message>
        <source>Choose only one commitment.</source>
        <translation>请只选一项。</translation>
    </message>
    <message>
        <source>This column is computed.</source>
        <translation>这一列由系统计算。</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>该事项已办结或终止。</translation>
    </message>
    <message>
        <source>It has no due date to extend.</source>
        <translation>没有时限，无需延期。</translation>
    </message>
    <message>
        <source>It is no recurring duty.</source>
        <translation>不是按期重复的事项。</translation>
    </message>
    <message>
        <source>None of its occurrences is owed now.</source>
        <translation>目前没有未了的期次。</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已新建 %1</translation>
    </message>
    <message>
        <source>%1 closed out</source>
        <translation>已办结 %1</translation>
    </message>
    <message>
        <source>%1 of %2 written off</source>
        <translation>%2的期次%1已销号</translation>
    </message>
</context>
<context>
    <name>pact::ui::CommitmentsWindowPage</name>
    <message>
        <source>The ledger can only be read here.</source>
        <translation>台账在这里只能读。</translation>
    </message>
    <message>
        <source>amend the cell</source>
        <translation>修改单元格</translation>
    </message>
    <message>
        <source>open the list of a cell</source>
        <translation>展开单元格的列表</translation>
    </message>
    <message>
        <source>first and last commitment</source>
        <translation>第一项和最后一项</translation>
    </message>
    <message>
        <source>file the form in the pane</source>
        <translation>提交详情栏中的表单</translation>
    </message>
    <message>
        <source>in the evidence: look at it, remove it</source>
        <translation>在佐证中：查看、移除</translation>
    </message>
    <message>
        <source>in a preview: nearer, farther, as it was, turn the page</source>
        <translation>在预览中：放大、缩小、复原、翻页</translation>
    </message>
    <message>
        <source>leave the cell as it was</source>
        <translation>单元格恢复原值</translation>
    </message>
</context>
<context>
    <name>pact::ui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The earlier: a day, a snapshot, or a ledger file</source>
        <translation>较早的一方：日期、快照或台账文件</translation>
    </message>
    <message>
        <source>The later: a day, a snapshot, or a ledger file</source>
        <translation>较晚的一方：日期、快照或台账文件</translation>
    </message>
    <message>
        <source>Ledger or backup…</source>
        <translation>台账或备份…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare with a ledger or backup</source>
        <translation>与台账或备份比较</translation>
    </message>
    <message>
        <source>Ledgers (*.pact);;All files (*)</source>
        <translation>台账 (*.pact);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有不同</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed</source>
        <translation>新增 %1 项，移除 %2 项，更改 %3 项</translation>
    </message>
    <message>
        <source>The command line shows all of them: pactledger compare</source>
        <translation>命令行可列出全部：pactledger compare</translation>
    </message>
</context>
<context>
    <name>pact::ui::ConflictBar</name>
    <message>
        <source>Use mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Not saved: “%1” was changed while you were writing. Yours: “%2”. In the ledger now: “%3”. Nothing is lost; choose one.</source>
        <translation>没有保存：你填写时“%1”已被别人改过。你写的是“%2”，台账中现为“%3”。两个值都在，请选一个。</translation>
    </message>
</context>
<context>
    <name>pact::ui::CorrectionDialog</name>
    <message>
        <source>Correct what is counted for %1</source>
        <translation>更正 %1 的统计</translation>
    </message>
    <message>
        <source>The correction stays visible beside the count, with its reason. It can be taken back.</source>
        <translation>更正连同理由一直显示在统计旁边，可以撤销。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>pact::ui::DetailPane</name>
    <message>
        <source>Progress filed</source>
        <translation>已报进度</translation>
    </message>
    <message>
        <source>Extension recorded</source>
        <translation>已登记延期</translation>
    </message>
    <message>
        <source>A proposal: said, not pledged; it has no light and is in no count</source>
        <translation>倡议：提出而未承诺，不亮灯，不计入统计</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Choose a commitment to see its facts</source>
        <translation>选一项，在这里看它的情况</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>pact::ui::DiffModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>表中现值</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1（原为 %2）</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>（清空）</translation>
    </message>
    <message>
        <source>(as in the ledger)</source>
        <translation>（与台账相同）</translation>
    </message>
    <message>
        <source>(whole row)</source>
        <translation>（整行）</translation>
    </message>
</context>
<context>
    <name>pact::ui::DropEffect</name>
    <message>
        <source>Let go to keep %1 as evidence of %2</source>
        <translation>松开后把 %1 附为 %2 的佐证</translation>
    </message>
    <message numerus="yes">
        <source>Let go to keep %n files as evidence of %1</source>
        <translation>
            <numerusform>松开后把 %n 个文件附为 %1 的佐证</numerusform>
        </translation>
    </message>
    <message>
        <source>Let go to open the ledger %1</source>
        <translation>松开后打开台账 %1</translation>
    </message>
    <message>
        <source>%1 is neither a ledger nor a table (CSV, TSV or JSON); nothing will happen</source>
        <translation>%1 既不是台账，也不是表格（CSV、TSV、JSON），松开后不会有动作</translation>
    </message>
    <message>
        <source>Let go to make a ledger for %1; you see what would be imported before it is written</source>
        <translation>松开后先为 %1 新建台账，再预览导入；写入前可以取消</translation>
    </message>
    <message>
        <source>%1 cannot be imported: this ledger is open for reading only</source>
        <translation>不能导入 %1：这份台账是只读打开的</translation>
    </message>
    <message>
        <source>Let go to see what importing %1 would change; nothing is written yet</source>
        <translation>松开后预览导入 %1 会改什么，此时不写入</translation>
    </message>
</context>
<context>
    <name>pact::ui::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Added on %1 · SHA-256 %2…</source>
        <translation>%1 添加 · SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1, %2, added on %3</source>
        <translation>%1，%2，%3 添加</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>pact::ui::EvidencePreview</name>
    <message>
        <source>A PDF is shown with poppler-utils, which this machine does not have. Install it, or save the file and open it elsewhere.</source>
        <translation>显示 PDF 要用 poppler-utils，本机没有安装。请安装它，或另存后用别的程序打开。</translation>
    </message>
    <message>
        <source>This file would take too much to be shown here. Save it and open it elsewhere.</source>
        <translation>这个文件太大，不在这里显示。请另存后用别的程序打开。</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is damaged, locked or of another type than its name says. Save it and open it elsewhere.</source>
        <translation>这个文件无法显示：已损坏、加了密码，或内容与文件名不符。请另存后用别的程序打开。</translation>
    </message>
    <message>
        <source>A file of unknown type, %1</source>
        <translation>类型不明的文件，%1</translation>
    </message>
    <message>
        <source>A file of type %1, %2</source>
        <translation>%1 文件，%2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>The first 64 KB; the text goes on</source>
        <translation>前 64 KB，后面还有</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>%1 的预览</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>pact::ui::EvidenceTab</name>
    <message>
        <source>Attach evidence to %1</source>
        <translation>给 %1 附佐证</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 has this evidence already; nothing was changed</source>
        <translation>%1 已经有这份佐证，没有改动</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to %1</source>
        <translation>
            <numerusform>已给 %1 附佐证 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>另存 %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Remove %1. Why?</source>
        <translation>移除 %1，为什么？</translation>
    </message>
    <message>
        <source>%1 removed from %2</source>
        <translation>已从 %2 移除 %1</translation>
    </message>
    <message>
        <source>Working on the files…</source>
        <translation>正在处理文件…</translation>
    </message>
    <message>
        <source>Drop files here to keep them as evidence</source>
        <translation>把文件拖到这里即附为佐证</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>附佐证…</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+Shift+A)</source>
        <translation>附佐证 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>还没有佐证</translation>
    </message>
</context>
<context>
    <name>pact::ui::ExtendForm</name>
    <message>
        <source>The ledger is open read-only.</source>
        <translation>台账以只读方式打开。</translation>
    </message>
    <message>
        <source>It is closed: its due date stays.</source>
        <translation>该事项已办结或终止，时限不再变动。</translation>
    </message>
    <message>
        <source>It has no due date to extend.</source>
        <translation>没有时限，无需延期。</translation>
    </message>
    <message>
        <source>Asked for on %1: to %2. It waits for a decision.</source>
        <translation>%1 申请延至 %2，待批。</translation>
    </message>
    <message>
        <source>With an approver the due date moves at once; without one the extension waits for a decision.</source>
        <translation>填了批准人，时限立即改；不填，则为待批。</translation>
    </message>
    <message>
        <source>The new due date is missing. Nothing has changed. Write a date such as 2026-12-31.</source>
        <translation>还没有填新时限，台账没有改动。请写成 2026-12-31 这样的日期。</translation>
    </message>
    <message>
        <source>Nothing is decided yet: write who decides.</source>
        <translation>还没有决定：请填写批准人。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>2026-12-31, 1231 or +30</source>
        <translation>2026-12-31、1231 或 +30</translation>
    </message>
</context>
<context>
    <name>pact::ui::ExtensionsTab</name>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2，%3</translation>
    </message>
    <message>
        <source>Asked for on %1</source>
        <translation>%1 申请</translation>
    </message>
    <message>
        <source>Asked for on %1, decided on %2: %3</source>
        <translation>%1 申请，%2 决定：%3</translation>
    </message>
    <message>
        <source>Its due date was never moved.</source>
        <translation>时限从未改动。</translation>
    </message>
</context>
<context>
    <name>pact::ui::FactsTab</name>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>File…</source>
        <comment>a progress report, on a narrow button</comment>
        <translation>报进度…</translation>
    </message>
    <message>
        <source>File progress…</source>
        <translation>报进度…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>全部栏目</translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s), approved %1</source>
        <translation>
            <numerusform>延期 %n 次，%1 获批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>延期 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>pact::ui::HistoryBar</name>
    <message>
        <source>Everyone</source>
        <translation>所有作者</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Code or words</source>
        <translation>编号或文字</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>pact::ui::HistoryPage</name>
    <message>
        <source>Go to the record</source>
        <translation>转到该记录</translation>
    </message>
    <message>
        <source>All history of this record</source>
        <translation>该记录的全部历史</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The record has been removed. Taking that change back brings it back.</source>
        <translation>该记录已移除；撤销那次变更即可找回。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) · %1 selected</source>
        <translation>
            <numerusform>%n 次更改 · 选中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 次更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>请先选一次更改。</translation>
    </message>
    <message>
        <source>Open the Commitments page first.</source>
        <translation>请先打开承诺事项页。</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>撤销所选更改</translation>
    </message>
    <message>
        <source>Fold and unfold a month</source>
        <translation>折叠或展开一个月</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) match</source>
        <translation>
            <numerusform>%n 次更改符合条件</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>还没有更改</translation>
    </message>
    <message>
        <source>No change today; the last was on %1</source>
        <translation>今天没有更改，最近一次是 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) today</source>
        <translation>
            <numerusform>今天 %n 次更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) today, %1 taken back</source>
        <translation>
            <numerusform>今天 %n 次更改，%1 次已撤销</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain %1 %2</source>
        <translation>链首 %1 %2</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>清除条件</translation>
    </message>
</context>
<context>
    <name>pact::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>All history of this record</source>
        <translation>该记录的全部历史</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more field(s)</source>
        <translation>
            <numerusform>…另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, taken back</source>
        <translation>%1，%2，%3，已撤销</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n record(s)</source>
        <translation>
            <numerusform>撤销全部 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>pact::ui::ImportPreview</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n rows</source>
        <translation>
            <numerusform>正在读取：%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n rows</source>
        <translation>
            <numerusform>正在导入：%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected rows.csv</source>
        <translation>%1 退回的行.csv</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>另存退回的行</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Import into</source>
        <translation>导入到</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Read strictly: every column must be one of this program's</source>
        <translation>按严格方式读取：表头都须是本程序的栏目名</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>只看有变化的</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>另存退回的行…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>已取消读取</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is</source>
        <translation>这个文件现在不能导入</translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported; %1 in conflict and %2 rejected need a look</source>
        <translation>
            <numerusform>可导入 %n 项更改；%1 项冲突、%2 项退回要看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported; %1 in conflict need a look</source>
        <translation>
            <numerusform>可导入 %n 项更改；%1 项冲突要看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported; %1 rejected need a look</source>
        <translation>
            <numerusform>可导入 %n 项更改；%1 项退回要看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: the file says what the ledger says</source>
        <translation>没有要导入的：文件与台账相同</translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported</source>
        <translation>
            <numerusform>可导入 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>导入 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import is one change and can be taken back as a whole. The %n rejected rows are not written.</source>
        <translation>
            <numerusform>导入是一次更改，可整体撤销。退回的 %n 行不写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is one change and can be taken back as a whole.</source>
        <translation>导入是一次更改，可整体撤销。</translation>
    </message>
</context>
<context>
    <name>pact::ui::KeysDialog</name>
    <message>
        <source>Go round search, navigation, table and detail pane</source>
        <translation>在搜索、导航、表格、详情栏之间轮换</translation>
    </message>
    <message>
        <source>Close the innermost thing</source>
        <translation>关闭最里层的内容</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pact::ui::LedgerDesk</name>
    <message>
        <source>Open another…</source>
        <translation>打开其他台账…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Ledgers (*.pact);;All files (*)</source>
        <translation>台账 (*.pact);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Making the sample ledger</source>
        <translation>正在生成样例台账</translation>
    </message>
</context>
<context>
    <name>pact::ui::MainWindow</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ 选择</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>pact::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>pact::ui::MomentBar</name>
    <message>
        <source>Looking back, for reading only:</source>
        <translation>回看（只读）：</translation>
    </message>
    <message>
        <source>as known on that day</source>
        <translation>截至当天业务上已知</translation>
    </message>
    <message>
        <source>as recorded at its end</source>
        <translation>当天结束时台账所记</translation>
    </message>
    <message>
        <source>Reports, extensions and closures dated by then, whenever they were entered</source>
        <translation>日期不晚于当天的进展报告、延期和办结，不论何时录入</translation>
    </message>
    <message>
        <source>What the ledger held at midnight, whatever it was dated</source>
        <translation>当天午夜台账里有的内容，不论所写日期</translation>
    </message>
    <message>
        <source>What the day stands for</source>
        <translation>这一天的含义</translation>
    </message>
    <message>
        <source>Day looked at</source>
        <translation>回看的日期</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>pact::ui::MomentDesk</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>pact::ui::NamesList</name>
    <message>
        <source>Names of the unit</source>
        <translation>单位名称沿革</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>前身：%1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>并入%1</translation>
    </message>
</context>
<context>
    <name>pact::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>pact::ui::NewLedgerDialog</name>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>for example Kunming</source>
        <translation>例如 昆明市</translation>
    </message>
    <message>
        <source>for example Chaoyang District, Beijing</source>
        <translation>例如 北京市朝阳区</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我方名称</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>对方名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>A ledger is one file. It begins with the twelve domains; agreements, units and pledges come by import or by hand.</source>
        <translation>一份台账就是一个文件，建成时已有十二个领域；协议、单位和承诺事项可以导入，也可以逐项录入。</translation>
    </message>
    <message>
        <source>Create the ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Where the ledger lies</source>
        <translation>台账存放在</translation>
    </message>
    <message>
        <source>Ledgers (*.pact)</source>
        <translation>台账 (*.pact)</translation>
    </message>
</context>
<context>
    <name>pact::ui::NewRecordDialog</name>
    <message>
        <source>New commitment</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <source>New commitment from %1</source>
        <translation>由 %1 新建事项</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新建</translation>
    </message>
</context>
<context>
    <name>pact::ui::OverviewPage</name>
    <message>
        <source>No commitments yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>As of %1, %2</source>
        <extracomment>a day, the name of an agreement</extracomment>
        <translation>截至 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %n agreements</source>
        <translation>
            <numerusform>截至 %1，%n 份协议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sample data</source>
        <extracomment>the line above, in a ledger whose progress, people and figures are illustration</extracomment>
        <translation>%1 · 示例数据</translation>
    </message>
    <message>
        <source>Once commitments are added or imported, this page shows how they are kept.</source>
        <translation>新建或导入事项后，这里显示履行情况。</translation>
    </message>
    <message>
        <source>Go to Commitments</source>
        <translation>去承诺事项</translation>
    </message>
    <message>
        <source>Go to a chart first.</source>
        <translation>请先选一张图。</translation>
    </message>
    <message>
        <source>Open the Commitments page first.</source>
        <translation>请先打开承诺事项页。</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>From mark to mark</source>
        <translation>在图上逐个移动</translation>
    </message>
    <message>
        <source>Open the rows that a mark counts</source>
        <translation>打开所数的事项</translation>
    </message>
    <message>
        <source>Copy the chart as picture, drawing and numbers</source>
        <translation>复制这张图：图片、矢量图和数字</translation>
    </message>
</context>
<context>
    <name>pact::ui::PeopleTree</name>
    <message>
        <source>Units and people of both sides</source>
        <translation>双方单位和人员</translation>
    </message>
</context>
<context>
    <name>pact::ui::PersonPane</name>
    <message>
        <source>The person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Choose a person to see more</source>
        <translation>选择一个人员，查看详情</translation>
    </message>
    <message>
        <source>Commitments that name this person</source>
        <translation>提到此人的事项</translation>
    </message>
</context>
<context>
    <name>pact::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save as PDF, HTML or CSV…</source>
        <translation>另存为 PDF、HTML 或 CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>全部协议</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>正在读取台账</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存报告</translation>
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
        <source>Tables as CSV (*.csv)</source>
        <translation>CSV 明细表 (*.csv)</translation>
    </message>
    <message>
        <source>The summary has been written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
</context>
<context>
    <name>pact::ui::ProblemsDialog</name>
    <message>
        <source>Check of the ledger</source>
        <translation>检查台账</translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as this program left them</source>
        <translation>
            <numerusform>有 %n 处与本程序写入时不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Make the index anew</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pact::ui::ProgressForm</name>
    <message>
        <source>It is closed: nothing more is reported.</source>
        <translation>该事项已办结或终止，不再报送。</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，补报</translation>
    </message>
    <message>
        <source>%1, again</source>
        <translation>%1，重报</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>分台账统计 %1</translation>
    </message>
    <message>
        <source>Take what the register gives up to the end of the period as its actual</source>
        <translation>将分台账截至期末的统计数填为完成值</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Nothing is filed yet: say how far it is, or what has happened.</source>
        <translation>还没有报送：请填写进度，或写明进展。</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正的理由</translation>
    </message>
    <message>
        <source>File progress</source>
        <translation>报进度</translation>
    </message>
</context>
<context>
    <name>pact::ui::ProgressMeter</name>
    <message>
        <source>No progress given</source>
        <translation>未填进度</translation>
    </message>
    <message>
        <source>Progress %1 %, time gone by %2 %</source>
        <translation>进度 %1 %，时间进度 %2 %</translation>
    </message>
    <message>
        <source>Progress %1 %</source>
        <translation>进度 %1 %</translation>
    </message>
</context>
<context>
    <name>pact::ui::ProgressTab</name>
    <message>
        <source>No report yet</source>
        <translation>还没有报告</translation>
    </message>
</context>
<context>
    <name>pact::ui::RecordsBar</name>
    <message>
        <source>Columns as designed</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
</context>
<context>
    <name>pact::ui::RecordsList</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的更改</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>清除条件</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Remove %1. Why?</source>
        <translation>移除 %1，为什么？</translation>
    </message>
</context>
<context>
    <name>pact::ui::RegisterPage</name>
    <message>
        <source>Open the Commitments page first.</source>
        <translation>请先打开“承诺事项”页。</translation>
    </message>
    <message>
        <source>The ledger can only be read here.</source>
        <translation>台账在这里只能读。</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>先选中一条记录。</translation>
    </message>
    <message>
        <source>Choose only one record.</source>
        <translation>只选一条记录。</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已新建 %1</translation>
    </message>
    <message>
        <source>amend the cell</source>
        <translation>修改单元格</translation>
    </message>
    <message>
        <source>open the list of a cell</source>
        <translation>展开单元格的列表</translation>
    </message>
    <message>
        <source>first and last record</source>
        <translation>第一条和最后一条</translation>
    </message>
    <message>
        <source>in a picture: from mark to mark; Enter shows its records</source>
        <translation>在图中：逐处移动，回车列出其记录</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>pact::ui::RegisterPane</name>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已新建 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a record to see its facts</source>
        <translation>选中一条记录，查看详情</translation>
    </message>
    <message>
        <source>It is for no commitment yet</source>
        <translation>还没有对应事项</translation>
    </message>
    <message>
        <source>People are named by commitments as leader or contact</source>
        <translation>人员由事项列为责任领导或联系人</translation>
    </message>
    <message>
        <source>New commitment from this…</source>
        <translation>由此新建事项…</translation>
    </message>
    <message>
        <source>Move to a stage…</source>
        <translation>推进阶段…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>pact::ui::RemoveBar</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>One line; the history keeps it</source>
        <translation>写一句话，留在历史里</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pact::ui::ReportChart</name>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year under the first of its periods</comment>
        <translation>%1 年</translation>
    </message>
</context>
<context>
    <name>pact::ui::ReportList</name>
    <message>
        <source>Progress reports</source>
        <translation>进展报告</translation>
    </message>
</context>
<context>
    <name>pact::ui::ReportListHeader</name>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
</context>
<context>
    <name>pact::ui::RollUpDialog</name>
    <message>
        <source>What %1 counts</source>
        <translation>%1 统计什么</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>needed to remove the rule</source>
        <translation>移除规则时必填</translation>
    </message>
    <message>
        <source>Its actual is then counted from the records of a register that name it, and is not typed any more. What the register lacks is added by a correction.</source>
        <translation>完成值改由分台账中对应本事项的记录统计得出，不再手工填写。台账缺少的，用更正补上。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>开始统计</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>移除规则</translation>
    </message>
</context>
<context>
    <name>pact::ui::RollUpList</name>
    <message>
        <source>Counted by period</source>
        <translation>按期统计</translation>
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
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>pact::ui::RollUpPanel</name>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Counting rule…</source>
        <translation>统计规则…</translation>
    </message>
    <message>
        <source>Let its actual be counted from a register</source>
        <translation>由分台账统计完成值</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is counted in its register</source>
        <translation>在分台账中显示计入的记录</translation>
    </message>
    <message>
        <source>Correction recorded</source>
        <translation>已记录更正</translation>
    </message>
    <message>
        <source>Counting rule recorded</source>
        <translation>已记录统计规则</translation>
    </message>
    <message>
        <source>Counting rule removed</source>
        <translation>已移除统计规则</translation>
    </message>
</context>
<context>
    <name>pact::ui::SafetyDesk</name>
    <message>
        <source>A backup or a check is still running. Wait until it is done, or cancel it below.</source>
        <translation>备份或检查还在进行。请等它完成，或在下方取消。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试</translation>
    </message>
    <message>
        <source>Back up the ledger</source>
        <translation>备份台账</translation>
    </message>
    <message>
        <source>Ledger backups (*.pact)</source>
        <translation>台账备份 (*.pact)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is complete and verified: %1, %2, up to change %3 (%4).</source>
        <translation>备份已完成并核对无误：%1，%2，到第 %3 次变更（%4）。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore: choose the backup</source>
        <translation>恢复：选择备份</translation>
    </message>
    <message>
        <source>Restore: where the new ledger goes</source>
        <translation>恢复：新台账放在哪里</translation>
    </message>
    <message>
        <source>Ledgers (*.pact)</source>
        <translation>台账 (*.pact)</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>The ledger is restored and verified: %1, up to change %2 (%3).</source>
        <translation>台账已恢复并核对无误：%1，到第 %2 次变更（%3）。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Checking the ledger</source>
        <translation>正在检查台账</translation>
    </message>
    <message>
        <source>The ledger is sound: every record and every change of the history is as it was written.</source>
        <translation>台账完好：每条记录和历史中的每次变更都与写入时一致。</translation>
    </message>
    <message>
        <source>Making the index anew</source>
        <translation>正在重建索引</translation>
    </message>
</context>
<context>
    <name>pact::ui::SearchControl</name>
    <message>
        <source>Code, words, pinyin initials or a condition…</source>
        <translation>编号、文字、拼音首字母或条件…</translation>
    </message>
</context>
<context>
    <name>pact::ui::SearchField</name>
    <message>
        <source>Conditions: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Code, words or condition…</source>
        <translation>编号、文字或条件…</translation>
    </message>
</context>
<context>
    <name>pact::ui::SharedLedgerDialog</name>
    <message>
        <source>Connect to a shared ledger</source>
        <translation>连接共享台账</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A shared ledger lies on a PostgreSQL server. The password is not part of the address: it is read from ~/.pgpass or PGPASSWORD.</source>
        <translation>共享台账存放在 PostgreSQL 服务器上。密码不写在地址里，由 ~/.pgpass 或 PGPASSWORD 提供。</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>打开台账</translation>
    </message>
</context>
<context>
    <name>pact::ui::SilenceCard</name>
    <message numerus="yes">
        <source>Show all %n units</source>
        <translation>
            <numerusform>查看全部 %n 个单位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::SilenceGrid</name>
    <message>
        <source>R</source>
        <extracomment>one character: the unit reported in time</extracomment>
        <translation>报</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one character: the unit reported late</extracomment>
        <translation>迟</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>one character: the report is missing</extracomment>
        <translation>缺</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>not owed</source>
        <translation>不需报</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a unit and, for each period, whether it reported</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>pact::ui::StageDialog</name>
    <message>
        <source>Move %1 to a stage</source>
        <translation>%1：推进到哪一阶段</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The stage and the day on which the project got there are written together. It can be taken back.</source>
        <translation>阶段和到达日期一并写入，可以撤销。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>推进</translation>
    </message>
</context>
<context>
    <name>pact::ui::StartPage</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n red</source>
        <translation>
            <numerusform>%n 项红灯</numerusform>
        </translation>
    </message>
    <message>
        <source>Every pledge of an agreement: who does it, by when, how far it is</source>
        <translation>协议里的每一项承诺：谁办、何时办、办到哪一步</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开样例</translation>
    </message>
    <message>
        <source>Kunming and Chaoyang: 46 pledges in a minute</source>
        <translation>昆明—朝阳，46 项，一分钟看懂</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>Open the books for an agreement of yours</source>
        <translation>为一份协议建账</translation>
    </message>
    <message>
        <source>Open a ledger…</source>
        <translation>打开台账…</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>本机文件</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>A list you have, as CSV, TSV or JSON: first seen, then written</source>
        <translation>现有的 CSV、TSV 或 JSON 表格，先预览后写入</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>Or drop a file here: a ledger or a table</source>
        <translation>拖一个文件到这里也可以：台账或表格</translation>
    </message>
</context>
<context>
    <name>pact::ui::StatusControl</name>
    <message>
        <source>No ledger is open</source>
        <translation>没有打开台账</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n · %2 selected</source>
        <translation>
            <numerusform>%n 项中的 %1 项 · 选中 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%n 项中的 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments · %1 selected</source>
        <translation>
            <numerusform>%n 项 · 选中 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>统计日 %1</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time of today</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>day</comment>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>pact::ui::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pact::ui::TableDesk</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.json);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所见内容</translation>
    </message>
    <message>
        <source>CSV, heads as they are read here (*.csv)</source>
        <translation>CSV，表头用中文栏目名 (*.csv)</translation>
    </message>
    <message>
        <source>CSV, heads as field keys for scripts (*.csv)</source>
        <translation>CSV，表头用字段代号 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have been written to %1.</source>
        <translation>
            <numerusform>%n 行已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试</translation>
    </message>
</context>
<context>
    <name>pact::ui::TotalsRow</name>
    <message numerus="yes">
        <source>Total, %n shown</source>
        <translation>
            <numerusform>合计　显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean progress —</source>
        <translation>平均进度 —</translation>
    </message>
    <message>
        <source>Mean progress %1 %</source>
        <translation>平均进度 %1 %</translation>
    </message>
</context>
<context>
    <name>pact::ui::UnitNameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1更名</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>From a day on %1 is called by another name everywhere; what is dated before keeps the old one. %2 It can be taken back.</source>
        <translation>自某日起，%1在各处改用新名称，此前的记录保留旧名称。%2可以撤销。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并%1</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>合并为</translation>
    </message>
    <message>
        <source>From a day on %1 and another unit are one, with all that they owe; what is dated before keeps the old names. It is one change and can be taken back.</source>
        <translation>自某日起，%1与另一单位合为一个，各自承担的事项一并归入；此前的记录保留旧名称。这是一次变更，可以撤销。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 is the only unit of its party.</source>
        <translation>%1是这一方唯一的单位。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>与</translation>
    </message>
    <message>
        <source>one of the two, or a new name</source>
        <translation>两者之一，或新名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Open commitments: %1, people: %2.</source>
        <translation>涉及未结事项 %1 项、人员 %2 人。</translation>
    </message>
    <message>
        <source>%1 and %2 become %3</source>
        <translation>%1、%2合并为%3</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1更名为%2</translation>
    </message>
</context>
<context>
    <name>pact::ui::UnitPane</name>
    <message>
        <source>The unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Choose a unit to see what it owes</source>
        <translation>选择一个单位，查看其承担的事项</translation>
    </message>
    <message>
        <source>Commitments of the unit</source>
        <translation>单位承担的事项</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>单位人员</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>更名…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
</context>
<context>
    <name>pact::ui::UnitsBar</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Name, or pinyin initials</source>
        <translation>名称或拼音首字母</translation>
    </message>
    <message>
        <source>Name, post, notes</source>
        <translation>姓名、职务、备注</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>含已停用</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>新单位…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新人员…</translation>
    </message>
</context>
<context>
    <name>pact::ui::UnitsPage</name>
    <message>
        <source>%1 added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>Remove the unit %1. Why?</source>
        <translation>移除单位%1。为什么？</translation>
    </message>
    <message>
        <source>Remove the person %1. Why?</source>
        <translation>移除人员%1。为什么？</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除%1</translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation>还没有单位</translation>
    </message>
    <message numerus="yes">
        <source>None of %n unit(s) is behind</source>
        <translation>
            <numerusform>%n 个单位都没有滞后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) behind, most of all %1 (%2 red)</source>
        <translation>
            <numerusform>%n 个单位有红灯事项，最多的是%1：%2 项</numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>No unit has such a name</source>
        <translation>没有这个名称的单位</translation>
    </message>
    <message>
        <source>Nobody answers to that</source>
        <translation>没有符合的人员</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 个单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the Commitments page first.</source>
        <translation>请先打开“承诺事项”页。</translation>
    </message>
    <message>
        <source>The ledger can only be read here.</source>
        <translation>台账在这里只能读。</translation>
    </message>
    <message>
        <source>Choose a unit or a person first.</source>
        <translation>请先选择一个单位或人员。</translation>
    </message>
    <message>
        <source>From the list to the pane</source>
        <translation>从列表到右侧窗格</translation>
    </message>
    <message>
        <source>On the tabs: units or people, the parts of the pane</source>
        <translation>在标签上：单位或人员、窗格的各部分</translation>
    </message>
    <message>
        <source>In the pane: open the commitment, unit or person</source>
        <translation>在窗格中：打开事项、单位或人员</translation>
    </message>
    <message>
        <source>Look for nothing: the whole list again</source>
        <translation>清除查找，恢复整个列表</translation>
    </message>
</context>
<context>
    <name>pact::ui::WriteOffDialog</name>
    <message>
        <source>Write off %1</source>
        <translation>销号：%1</translation>
    </message>
    <message>
        <source>An occurrence that was missed and cannot be made good is owed no more once a leader approves. It does not count as fulfilled. It can be taken back.</source>
        <translation>错过且无法补办的一期，经领导批准后销号，不再欠办，也不算完成。可以撤销。</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>%1, missed: was due %2</source>
        <translation>%1，已错过：%2到期</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，%2到期</translation>
    </message>
</context>
</TS>
