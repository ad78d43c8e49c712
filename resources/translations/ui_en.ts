<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>pact::ui::AttentionCard</name>
    <message numerus="yes">
        <source>Show all %n items</source>
        <translation>
            <numerusform>Show %n item</numerusform>
            <numerusform>Show all %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::OverviewPage</name>
    <message numerus="yes">
        <source>As of %1, %n agreements</source>
        <translation>
            <numerusform>As of %1, %n agreement</numerusform>
            <numerusform>As of %1, %n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::SilenceCard</name>
    <message numerus="yes">
        <source>Show all %n units</source>
        <translation>
            <numerusform>Show %n unit</numerusform>
            <numerusform>Show all %n units</numerusform>
        </translation>
    </message>
</context>
</TS>
