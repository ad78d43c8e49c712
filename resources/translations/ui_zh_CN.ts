<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
<<<<<<< HEAD
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
</context>
<context>
    <name>pact::ui::AttentionCard</name>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>查看全部 %n 项</numerusform>
=======
    <name>BuiltinViews</name>
    <message>
        <source>All commitments</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>Red and yellow</source>
        <translation>红灯与黄灯</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Owed by us</source>
        <translation>我方承担</translation>
    </message>
    <message>
        <source>Owed by them</source>
        <translation>对方承担</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>倡议</translation>
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
        <translation>没有符合条件的事项</translation>
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
>>>>>>> page
        </translation>
    </message>
</context>
<context>
<<<<<<< HEAD
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
    <name>pact::ui::ChartView</name>
    <message>
        <source>Copy chart and numbers</source>
        <translation>复制图和数字</translation>
=======
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
    <name>pact::ui::CommitmentsBar</name>
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
        <source>%1 added</source>
        <translation>已新建 %1</translation>
    </message>
    <message>
        <source>%1 closed out</source>
        <translation>已办结 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) removed</source>
        <translation>
            <numerusform>已移除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的事项</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>清除条件</translation>
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
    <name>pact::ui::HistoryTab</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
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
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more field(s)</source>
        <translation>
            <numerusform>…另有 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n record(s)</source>
        <translation>
            <numerusform>撤销全部 %n 条记录</numerusform>
        </translation>
>>>>>>> page
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
    <name>pact::ui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
<<<<<<< HEAD
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
        <translation>请先打开“承诺事项”页。</translation>
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
=======
    <name>pact::ui::NewCommitmentDialog</name>
    <message>
        <source>New commitment</source>
        <translation>新建事项</translation>
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
        <source>Draft saved %1</source>
        <translation>草稿已保存 %1</translation>
    </message>
    <message>
        <source>Nothing is filed yet: say how far it is, or what has happened.</source>
        <translation>还没有报送：请填写进度，或写明进展。</translation>
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
    <name>pact::ui::RemoveBar</name>
    <message numerus="yes">
        <source>Remove %n commitment(s). Why?</source>
        <translation>
            <numerusform>移除 %n 项，理由</numerusform>
        </translation>
    </message>
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
>>>>>>> page
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
        <source>Code, words, initials or condition…</source>
        <translation>编号、文字、拼音首字母或条件…</translation>
    </message>
</context>
<context>
<<<<<<< HEAD
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
=======
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
>>>>>>> page
    </message>
</context>
</TS>
