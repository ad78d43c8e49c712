<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GroupList</name>
    <message numerus="yes">
        <source>%n other domain(s)</source>
        <translation>
            <numerusform>%n other domain</numerusform>
            <numerusform>%n other domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other group(s)</source>
        <translation>
            <numerusform>%n other group</numerusform>
            <numerusform>%n other groups</numerusform>
        </translation>
    </message>
</context>
</TS>
