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
    <name>pact::ui::ChartView</name>
    <message>
        <source>Copy chart and numbers</source>
        <translation>复制图和数字</translation>
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
</TS>
