<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>The other %n domains</source>
        <translation>
            <numerusform>The other domain</numerusform>
            <numerusform>The other %n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n units</source>
        <translation>
            <numerusform>The other unit</numerusform>
            <numerusform>The other %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n units silent two rounds running</source>
        <translation>
            <numerusform>%n unit silent two rounds running</numerusform>
            <numerusform>%n units silent two rounds running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units silent this round</source>
        <translation>
            <numerusform>%n unit silent this round</numerusform>
            <numerusform>%n units silent this round</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%1, %n commitments</source>
        <translation>
            <numerusform>%1, %n commitment</numerusform>
            <numerusform>%1, %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed, not pledged: %n, in no count</source>
        <translation>
            <numerusform>Proposed, not pledged: %n, in no count</numerusform>
            <numerusform>Proposed, not pledged: %n, in no count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be verified, %n: %1.</source>
        <translation>
            <numerusform>To be verified, %n: %1.</numerusform>
            <numerusform>To be verified, %n: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be supervised: %n</source>
        <translation>
            <numerusform>To be supervised: %n</numerusform>
            <numerusform>To be supervised: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
</TS>
