<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>Keep a copy of this file, and go on with the newest backup that is sound.</source>
        <translation>请留存这个文件的副本，用最近一份完好的备份继续工作。</translation>
    </message>
    <message>
        <source>Compare it with its history and with a backup, and enter the right values again.</source>
        <translation>请与它的历史和备份对照，把正确的值重新填入。</translation>
    </message>
    <message>
        <source>Run “check --repair-index”: it makes these anew and alters no data.</source>
        <translation>请运行“check --repair-index”：它会重新算出这些内容，不改动数据。</translation>
    </message>
    <message>
        <source>The file is damaged: %1. What is shown may be wrong.</source>
        <translation>文件已损坏：%1。看到的内容可能有误。</translation>
    </message>
    <message>
        <source>Keep a copy of this file and try “check --repair-index”; if it stays damaged, go on with the newest backup.</source>
        <translation>请留存这个文件的副本，再试“check --repair-index”；仍有损坏时，用最近一份备份继续工作。</translation>
    </message>
    <message>
        <source>%1 “%2” was altered from outside. Its values are not what the history says.</source>
        <translation>%1“%2”被人从外部改动过。它的值与历史不符。</translation>
    </message>
    <message>
        <source>%1 “%2” was put in from outside. No change of the history brought it to this state.</source>
        <translation>%1“%2”是从外部放进来的。历史里没有哪次变更使它成为现在这样。</translation>
    </message>
    <message>
        <source>%1 “%2” was removed from outside. The history still holds it.</source>
        <translation>%1“%2”被人从外部删去。历史里仍有它。</translation>
    </message>
    <message>
        <source>Change %1 of the history (“%2”) was altered from outside. It proves nothing any more.</source>
        <translation>历史中的第 %1 次变更（“%2”）被人从外部改动过。它不再能证明什么。</translation>
    </message>
    <message>
        <source>The history is broken at change %1 of %2. Changes may be missing.</source>
        <translation>历史在第 %1 次变更（%2）处断开。可能缺少变更。</translation>
    </message>
    <message>
        <source>Whether change %1 stands or was taken back is not what the later changes say.</source>
        <translation>第 %1 次变更是否已撤销，与后来的变更不符。</translation>
    </message>
    <message>
        <source>The file holds a foreign %1, “%2”, which may alter data unseen.</source>
        <translation>文件里有外来的 %1“%2”，它可能暗中改动数据。</translation>
    </message>
    <message>
        <source>Write nothing to this file, and go on with the newest backup that is sound.</source>
        <translation>请不要再写入这个文件，用最近一份完好的备份继续工作。</translation>
    </message>
    <message>
        <source>A record in table %1 names a record that is not in table %2.</source>
        <translation>表 %1 中有记录指向表 %2 里没有的记录。</translation>
    </message>
    <message>
        <source>A link of the field “%1” leads from or to a record that is not there (%2).</source>
        <translation>字段“%1”有一条关联，其中一端的记录并不存在（%2）。</translation>
    </message>
    <message>
        <source>The file of the evidence “%1” was altered from outside. What comes out is not what was attached.</source>
        <translation>佐证材料“%1”的文件在程序之外被改动。取出的不是当初附上的内容。</translation>
    </message>
    <message>
        <source>The ledger lacks the file of the evidence “%1”.</source>
        <translation>台账中缺少佐证材料“%1”的文件。</translation>
    </message>
    <message>
        <source>Attach the file again, or go on with the newest backup that is sound.</source>
        <translation>请重新附上该文件，或改用最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The actual of %1 “%2” is not what its register and its corrections give.</source>
        <translation>%1“%2”的完成值与分台账及其更正不符。</translation>
    </message>
    <message>
        <source>Remove its counting rule and add it again: the actual is then counted anew.</source>
        <translation>请移除它的统计规则后重新添加，完成值随即重新统计。</translation>
    </message>
    <message>
        <source>The index that finds the words in “%1” is not what the records give: a search may miss some. The records themselves are sound.</source>
        <translation>“%1”的检索索引与记录不符：检索可能漏掉一些记录。记录本身完好。</translation>
    </message>
    <message>
        <source>What is worked out from %1 “%2” for searching, sorting and lights is not what its values give. The values themselves are sound.</source>
        <translation>由%1“%2”算出、供查找、排序和亮灯使用的内容与它的值不符。值本身完好。</translation>
    </message>
</context>
</TS>
