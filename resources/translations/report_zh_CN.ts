<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>The other %n domains</source>
        <translation>
            <numerusform>其余 %n 个领域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n units</source>
        <translation>
            <numerusform>其余 %n 个单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean progress</source>
        <translation>平均进度</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>时间进度</translation>
    </message>
    <message>
        <source>Standing, no due date</source>
        <translation>长期坚持，没有时限</translation>
    </message>
    <message>
        <source>No due date to compare with</source>
        <translation>没有可比的时限</translation>
    </message>
    <message>
        <source>Falling due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Ours, overdue</source>
        <translation>我方逾期</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Theirs, overdue</source>
        <translation>对方逾期</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>双方</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No commitments yet</source>
        <translation>还没有承诺事项</translation>
    </message>
    <message>
        <source>All %1 are done</source>
        <translation>%1 项已全部办结</translation>
    </message>
    <message>
        <source>No red light, as at the end of %1</source>
        <translation>没有红灯，与%1末相同</translation>
    </message>
    <message>
        <source>No red light; at the end of %1 there were %2</source>
        <translation>没有红灯，%1末还有 %2 项</translation>
    </message>
    <message>
        <source>%1 red, as many as at the end of %2</source>
        <translation>红灯 %1 项，与%2末持平</translation>
    </message>
    <message>
        <source>%1 red, %2 more than at the end of %3</source>
        <translation>红灯 %1 项，比%3末多 %2 项</translation>
    </message>
    <message>
        <source>%1 red, %2 fewer than at the end of %3</source>
        <translation>红灯 %1 项，比%3末少 %2 项</translation>
    </message>
    <message>
        <source>Neither red nor yellow lights</source>
        <translation>没有红灯和黄灯</translation>
    </message>
    <message>
        <source>%1 red, %2 % of all</source>
        <translation>红灯 %1 项，占 %2 %</translation>
    </message>
    <message>
        <source>%1 yellow, %2 % of all</source>
        <translation>黄灯 %1 项，占 %2 %</translation>
    </message>
    <message>
        <source>%1 red and %2 yellow, together %3 % of all</source>
        <translation>红灯 %1 项、黄灯 %2 项，合计占 %3 %</translation>
    </message>
    <message>
        <source>No domain has a due date to compare with</source>
        <translation>各领域都没有可比的时限</translation>
    </message>
    <message>
        <source>No domain is behind its time</source>
        <translation>各领域都没有落后时间进度</translation>
    </message>
    <message>
        <source>%1 is furthest behind: %2 points behind the elapsed time</source>
        <translation>%1落后最多：落后时间进度 %2 个百分点</translation>
    </message>
    <message>
        <source>%1 and %2 are furthest behind, both %3 points behind the elapsed time</source>
        <translation>%1、%2落后最多：都落后时间进度 %3 个百分点</translation>
    </message>
    <message>
        <source>%1 domains are furthest behind, each %2 points behind the elapsed time</source>
        <translation>%1 个领域落后最多：都落后时间进度 %2 个百分点</translation>
    </message>
    <message>
        <source>Nothing falls due within twelve months</source>
        <translation>12 个月内没有到期事项</translation>
    </message>
    <message>
        <source>%1 fall due together in %2</source>
        <translation>%2集中到期 %1 项</translation>
    </message>
    <message>
        <source>%1 due in %2, the most in a month</source>
        <translation>%2到期最多：%1 项</translation>
    </message>
    <message>
        <source>%1 each due in %2 and %3, the most in a month</source>
        <translation>%2和 %3到期最多：各 %1 项</translation>
    </message>
    <message>
        <source>Never more than %1 due in a month</source>
        <translation>每月到期都不超过 %1 项</translation>
    </message>
    <message>
        <source>Neither side owes anything</source>
        <translation>双方都不欠</translation>
    </message>
    <message>
        <source>Neither side owes anything alone; %1 are owed jointly</source>
        <translation>没有单方欠的，双方共同的还有 %1 项</translation>
    </message>
    <message>
        <source>They still owe %1, none overdue</source>
        <translation>对方还欠 %1 项，都没有逾期</translation>
    </message>
    <message>
        <source>They still owe %1, %2 of these overdue</source>
        <translation>对方还欠 %1 项，其中 %2 项逾期</translation>
    </message>
    <message>
        <source>We still owe %1, none overdue</source>
        <translation>我方还欠 %1 项，都没有逾期</translation>
    </message>
    <message>
        <source>We still owe %1, %2 of these overdue</source>
        <translation>我方还欠 %1 项，其中 %2 项逾期</translation>
    </message>
    <message>
        <source>They still owe %1, we %2, none overdue</source>
        <translation>对方还欠 %1 项，我方还欠 %2 项，都没有逾期</translation>
    </message>
    <message>
        <source>They still owe %1, %2 overdue; we %3, %4 overdue</source>
        <translation>对方还欠 %1 项，逾期 %2 项；我方还欠 %3 项，逾期 %4 项</translation>
    </message>
    <message numerus="yes">
        <source>%n units silent two rounds running</source>
        <translation>
            <numerusform>%n 个单位连续两期漏报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units silent this round</source>
        <translation>
            <numerusform>%n 个单位本期漏报</numerusform>
        </translation>
    </message>
    <message>
        <source>No reports were due</source>
        <translation>本期无须报送</translation>
    </message>
    <message>
        <source>Everyone has reported</source>
        <translation>本期无人漏报</translation>
    </message>
    <message>
        <source>Nothing to supervise</source>
        <translation>没有要督办的事项</translation>
    </message>
    <message>
        <source>Nothing to supervise, %1 to verify</source>
        <translation>没有要督办的，%1 项待核验</translation>
    </message>
    <message>
        <source>%1 to supervise</source>
        <translation>%1 项要督办</translation>
    </message>
    <message>
        <source>%1 to supervise, %2 to verify</source>
        <translation>%1 项要督办，%2 项待核验</translation>
    </message>
    <message>
        <source>Which domain is behind?</source>
        <translation>哪个领域落后？</translation>
    </message>
    <message>
        <source>Does progress keep up with time?</source>
        <translation>进度跟上时间了吗？</translation>
    </message>
    <message>
        <source>Who has the red ones?</source>
        <translation>红灯在谁手里？</translation>
    </message>
    <message>
        <source>When is it due?</source>
        <translation>何时到期？</translation>
    </message>
    <message>
        <source>Who owes whom?</source>
        <translation>谁欠谁？</translation>
    </message>
    <message>
        <source>Who is silent?</source>
        <translation>谁没报？</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要办什么？</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按期办结率</translation>
    </message>
    <message>
        <source>Overdue rate</source>
        <translation>逾期率</translation>
    </message>
    <message>
        <source>%1 report rate</source>
        <translation>%1报送率</translation>
    </message>
</context>
<context>
    <name>GroupFinding</name>
    <message>
        <source>%1 of %2 red</source>
        <translation>%2 项中 %1 红</translation>
    </message>
    <message>
        <source>%1 of %2 yellow</source>
        <translation>%2 项中 %1 黄</translation>
    </message>
    <message>
        <source>%1 red and %2 yellow of %3</source>
        <translation>%3 项中 %1 红 %2 黄</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>还没有承诺事项</translation>
    </message>
    <message>
        <source>All %1 are done</source>
        <translation>%1 项已全部办结</translation>
    </message>
    <message>
        <source>Only %1 has red lights: %2</source>
        <translation>只有%1有红灯：%2</translation>
    </message>
    <message>
        <source>No red lights; only %1 has yellow ones: %2</source>
        <translation>没有红灯；只有%1有黄灯：%2</translation>
    </message>
    <message>
        <source>No domain has red or yellow lights</source>
        <translation>各领域都没有红灯和黄灯</translation>
    </message>
    <message>
        <source>%1 domains have red lights; %2: %3</source>
        <translation>%1 个领域有红灯；%2 %3</translation>
    </message>
    <message>
        <source>No red lights; %1 domains have yellow ones; %2: %3</source>
        <translation>没有红灯；%1 个领域有黄灯；%2 %3</translation>
    </message>
    <message>
        <source>No unit has red or yellow lights</source>
        <translation>各单位都没有红灯和黄灯</translation>
    </message>
    <message>
        <source>%1 units have red lights; %2: %3</source>
        <translation>%1 个单位有红灯；%2 %3</translation>
    </message>
    <message>
        <source>No red lights; %1 units have yellow ones; %2: %3</source>
        <translation>没有红灯；%1 个单位有黄灯；%2 %3</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Lead unit / partner unit</source>
        <translation>牵头单位／对方单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>现行时限</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>进度 %</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n commitments</source>
        <translation>
            <numerusform>%1　%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed, not pledged: %n, in no count</source>
        <translation>
            <numerusform>倡议 %n 项，不计入统计</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 commitments %2 are done, %3 on track, %4 due soon or behind, %5 overdue or far behind, %6 not started, paused or ended.</source>
        <translation>共 %1 项承诺事项：已办结 %2 项，正常推进 %3 项，临期或滞后 %4 项，逾期或严重滞后 %5 项，未启动、暂缓和终止 %6 项。</translation>
    </message>
    <message>
        <source>Of the %1 that can be completed (not standing, not ended) %2 % are done; of those done %3 % on time.</source>
        <translation>可办结的 %1 项（长期坚持和终止的除外），办结率 %2 %，按期办结率 %3 %。</translation>
    </message>
    <message>
        <source>Of the %1 that can be completed (not standing, not ended) %2 % are done.</source>
        <translation>可办结的 %1 项（长期坚持和终止的除外），办结率 %2 %。</translation>
    </message>
    <message>
        <source>For %1 %2 reports were due and %3 are in.</source>
        <translation>%1应报 %2 项，已报 %3 项。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a finding as a full sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Mean progress %</source>
        <translation>平均进度 %</translation>
    </message>
    <message>
        <source>Elapsed time %</source>
        <translation>时间进度 %</translation>
    </message>
    <message>
        <source>Completion rate %</source>
        <translation>办结率 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>To be verified, %n: %1.</source>
        <translation>
            <numerusform>待核验 %n 项：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be supervised: %n</source>
        <translation>
            <numerusform>需要督办的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>To be supervised</source>
        <translation>需要督办的事项</translation>
    </message>
    <message>
        <source>No commitment is red or yellow.</source>
        <translation>没有红灯和黄灯。</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n 份协议</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>统计日 %1</translation>
    </message>
    <message>
        <source>sample, progress is illustration</source>
        <translation>样例，进展为演示</translation>
    </message>
    <message>
        <source>Progress summary, %1</source>
        <translation>履行情况报告　%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>分领域情况</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>事项明细</translation>
    </message>
    <message>
        <source>Head of the ledger's chain of changes: %1</source>
        <translation>台账变更链首：%1</translation>
    </message>
</context>
</TS>
