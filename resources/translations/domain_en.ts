<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeName</name>
    <message numerus="yes">
        <source>Import: %n record(s), %1</source>
        <translation>
            <numerusform>Import: %n record, %1</numerusform>
            <numerusform>Import: %n records, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import “%1”: %n record(s), %2</source>
        <translation>
            <numerusform>Import “%1”: %n record, %2</numerusform>
            <numerusform>Import “%1”: %n records, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n record(s), %1</source>
        <translation>
            <numerusform>Edit %n record, %1</numerusform>
            <numerusform>Edit %n records, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %1: %n record(s), %2</source>
        <translation>
            <numerusform>Edit %1: %n record, %2</numerusform>
            <numerusform>Edit %1: %n records, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s), %1</source>
        <translation>
            <numerusform>Remove %n record, %1</numerusform>
            <numerusform>Remove %n records, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
