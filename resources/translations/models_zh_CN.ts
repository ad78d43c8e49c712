<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
    <message>
        <source>Completion %1</source>
        <translation>办结率 %1</translation>
    </message>
    <message>
        <source>Completion %1 %</source>
        <translation>办结率 %1 %</translation>
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
</TS>
