<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>The file is damaged: %1. What is shown may be wrong. Keep this file, and go on with the newest backup.</source>
        <translation>文件已损坏：%1。显示的内容可能有误。请留存此文件，改用最近的备份。</translation>
    </message>
    <message>
        <source>%1 “%2” was altered from outside. Its values are not what the history says. Compare it with the history and correct it.</source>
        <translation>%1“%2”在程序之外被改动，现值与历史不符。请对照历史更正。</translation>
    </message>
    <message>
        <source>%1 “%2” was removed from outside. The history still holds it. Go on with the newest backup.</source>
        <translation>%1“%2”在程序之外被移除，历史中仍有记载。请改用最近的备份。</translation>
    </message>
    <message>
        <source>Change %1 of the history (“%2”) was altered from outside. It proves nothing any more. Compare it with a backup.</source>
        <translation>历史第 %1 次更改（“%2”）在程序之外被改动，不再能作为证明。请与备份对照。</translation>
    </message>
    <message>
        <source>The history is broken at change %1 of %2. Changes may be missing. Compare it with a backup.</source>
        <translation>历史在 %2 的第 %1 次更改处断开，可能缺少更改。请与备份对照。</translation>
    </message>
    <message>
        <source>The file holds a foreign %1, “%2”, which may alter data unseen. Do not write to it. Go on with the newest backup.</source>
        <translation>文件中有外来的 %1“%2”，可能暗中改动数据。请不要再写入，改用最近的备份。</translation>
    </message>
    <message>
        <source>A record in table %1 names a record that is not in table %2. Go on with the newest backup.</source>
        <translation>表 %1 中有记录指向表 %2 中不存在的记录。请改用最近的备份。</translation>
    </message>
    <message>
        <source>The file of the evidence “%1” was altered from outside. What comes out is not what was attached. Go on with the newest backup.</source>
        <translation>佐证材料“%1”的文件被外部改动，取出的内容与附加时不同。请使用最新的备份。</translation>
    </message>
    <message>
        <source>The ledger lacks the file of the evidence “%1”. Attach the file again, or go on with the newest backup.</source>
        <translation>台账中缺少佐证材料“%1”的文件。请重新附加该文件，或使用最新的备份。</translation>
    </message>
</context>
</TS>
