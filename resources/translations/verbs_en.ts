<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Verbs</name>
    <message numerus="yes">
        <source>The index was made anew; %n record(s) had something stale.</source>
        <translation>
            <numerusform>The index was made anew; %n record had something stale.</numerusform>
            <numerusform>The index was made anew; %n records had something stale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. No data was altered.</source>
        <translation>
            <numerusform>%n problem found. No data was altered.</numerusform>
            <numerusform>%n problems found. No data was altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger %1 is ready: %n commitment(s).</source>
        <translation>
            <numerusform>The ledger %1 is ready: %n commitment.</numerusform>
            <numerusform>The ledger %1 is ready: %n commitments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written</source>
        <translation>
            <numerusform>%n record written</numerusform>
            <numerusform>%n records written</numerusform>
        </translation>
    </message>
</context>
</TS>
