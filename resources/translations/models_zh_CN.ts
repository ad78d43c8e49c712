<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangeDetail</name>
    <message>
        <source>%1, added</source>
        <translation>%1，新增</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1，移除</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>CountTexts</name>
    <message>
        <source>Completion %1</source>
        <translation>办结率 %1</translation>
    </message>
    <message>
        <source>Completion %1 %</source>
        <translation>办结率 %1 %</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 项</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1，共 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>%n other domain(s)</source>
        <translation>
            <numerusform>其余 %n 个领域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other group(s)</source>
        <translation>
            <numerusform>其余 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>没有%1</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>%1, taken back</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>pact::models::AgreementModel</name>
    <message>
        <source>Parties</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Completion, %</source>
        <translation>办结率（%）</translation>
    </message>
</context>
<context>
    <name>pact::models::UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮灯</translation>
    </message>
</context>
</TS>
