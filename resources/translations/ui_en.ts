<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n commitment(s), none behind or to watch</source>
        <translation>
            <numerusform>%n commitment, not behind or to watch</numerusform>
            <numerusform>%n commitments, none behind or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s): %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n commitment: %1 behind, %2 to watch</numerusform>
            <numerusform>%n commitments: %1 behind, %2 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s): %1 behind</source>
        <translation>
            <numerusform>%n commitment: %1 behind</numerusform>
            <numerusform>%n commitments: %1 behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s): %1 to watch</source>
        <translation>
            <numerusform>%n commitment: %1 to watch</numerusform>
            <numerusform>%n commitments: %1 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems, none behind or to watch</source>
        <translation>
            <numerusform>%n has a problem, not behind or to watch</numerusform>
            <numerusform>%n have problems, none behind or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n has a problem: %1 behind, %2 to watch</numerusform>
            <numerusform>%n have problems: %1 behind, %2 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems: %1 behind</source>
        <translation>
            <numerusform>%n has a problem: %1 behind</numerusform>
            <numerusform>%n have problems: %1 behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have problems: %1 to watch</source>
        <translation>
            <numerusform>%n has a problem: %1 to watch</numerusform>
            <numerusform>%n have problems: %1 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days, none behind or to watch</source>
        <translation>
            <numerusform>%n due within 30 days, not behind or to watch</numerusform>
            <numerusform>%n due within 30 days, none behind or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n due within 30 days: %1 behind, %2 to watch</numerusform>
            <numerusform>%n due within 30 days: %1 behind, %2 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days: %1 behind</source>
        <translation>
            <numerusform>%n due within 30 days: %1 behind</numerusform>
            <numerusform>%n due within 30 days: %1 behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days: %1 to watch</source>
        <translation>
            <numerusform>%n due within 30 days: %1 to watch</numerusform>
            <numerusform>%n due within 30 days: %1 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us, none behind or to watch</source>
        <translation>
            <numerusform>%n owed by us, not behind or to watch</numerusform>
            <numerusform>%n owed by us, none behind or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n owed by us: %1 behind, %2 to watch</numerusform>
            <numerusform>%n owed by us: %1 behind, %2 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us: %1 behind</source>
        <translation>
            <numerusform>%n owed by us: %1 behind</numerusform>
            <numerusform>%n owed by us: %1 behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by us: %1 to watch</source>
        <translation>
            <numerusform>%n owed by us: %1 to watch</numerusform>
            <numerusform>%n owed by us: %1 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them, none behind or to watch</source>
        <translation>
            <numerusform>%n owed by them, not behind or to watch</numerusform>
            <numerusform>%n owed by them, none behind or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n owed by them: %1 behind, %2 to watch</numerusform>
            <numerusform>%n owed by them: %1 behind, %2 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them: %1 behind</source>
        <translation>
            <numerusform>%n owed by them: %1 behind</numerusform>
            <numerusform>%n owed by them: %1 behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed by them: %1 to watch</source>
        <translation>
            <numerusform>%n owed by them: %1 to watch</numerusform>
            <numerusform>%n owed by them: %1 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match, none behind or to watch</source>
        <translation>
            <numerusform>%n matches, not behind or to watch</numerusform>
            <numerusform>%n match, none behind or to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n matches: %1 behind, %2 to watch</numerusform>
            <numerusform>%n match: %1 behind, %2 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match: %1 behind</source>
        <translation>
            <numerusform>%n matches: %1 behind</numerusform>
            <numerusform>%n match: %1 behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match: %1 to watch</source>
        <translation>
            <numerusform>%n matches: %1 to watch</numerusform>
            <numerusform>%n match: %1 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), said and not pledged</source>
        <translation>
            <numerusform>%n proposal, said and not pledged</numerusform>
            <numerusform>%n proposals, said and not pledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention: %1 behind, %2 to watch</source>
        <translation>
            <numerusform>%n needs attention: %1 behind, %2 to watch</numerusform>
            <numerusform>%n need attention: %1 behind, %2 to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to watch</source>
        <translation>
            <numerusform>%n to watch</numerusform>
            <numerusform>%n to watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::AgreementsPage</name>
    <message numerus="yes">
        <source>None of %n agreement(s) is behind</source>
        <translation>
            <numerusform>The agreement is not behind</numerusform>
            <numerusform>None of %n agreements is behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 commitments of %2 are behind</source>
        <translation>
            <numerusform>%n of %1 commitments of %2 is behind</numerusform>
            <numerusform>%n of %1 commitments of %2 are behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind: %1 of %n agreements, most of all %2 with %3 commitments</source>
        <translation>
            <numerusform>Behind: %1 of %n agreement, most of all %2 with %3 commitments</numerusform>
            <numerusform>Behind: %1 of %n agreements, most of all %2 with %3 commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::Attachment</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
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
    <name>pact::ui::ClauseList</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::DropEffect</name>
    <message numerus="yes">
        <source>Let go to keep %n files as evidence of %1</source>
        <translation>
            <numerusform>Let go to keep %n file as evidence of %1</numerusform>
            <numerusform>Let go to keep %n files as evidence of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::EvidenceTab</name>
    <message numerus="yes">
        <source>%n file(s) attached to %1</source>
        <translation>
            <numerusform>%n file attached to %1</numerusform>
            <numerusform>%n files attached to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::FactsTab</name>
    <message numerus="yes">
        <source>extended %n time(s), approved %1</source>
        <translation>
            <numerusform>extended on %1</numerusform>
            <numerusform>%n times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended once</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s) · %1 selected</source>
        <translation>
            <numerusform>%n change · %1 selected</numerusform>
            <numerusform>%n changes · %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) match</source>
        <translation>
            <numerusform>%n change matches</numerusform>
            <numerusform>%n changes match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) today</source>
        <translation>
            <numerusform>%n change today</numerusform>
            <numerusform>%n changes today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) today, %1 taken back</source>
        <translation>
            <numerusform>%n change today, %1 taken back</numerusform>
            <numerusform>%n changes today, %1 taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::HistoryTab</name>
    <message numerus="yes">
        <source>… and %n more field(s)</source>
        <translation>
            <numerusform>… and %n more field</numerusform>
            <numerusform>… and %n more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back all %n record(s)</source>
        <translation>
            <numerusform>Take back %n record</numerusform>
            <numerusform>Take back all %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::ImportPreview</name>
    <message numerus="yes">
        <source>Reading: %n rows</source>
        <translation>
            <numerusform>Reading: %n row</numerusform>
            <numerusform>Reading: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n rows</source>
        <translation>
            <numerusform>Importing: %n row</numerusform>
            <numerusform>Importing: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported; %1 in conflict and %2 rejected need a look</source>
        <translation>
            <numerusform>%n change can be imported; %1 in conflict and %2 rejected need a look</numerusform>
            <numerusform>%n changes can be imported; %1 in conflict and %2 rejected need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported; %1 in conflict need a look</source>
        <translation>
            <numerusform>%n change can be imported; %1 in conflict need a look</numerusform>
            <numerusform>%n changes can be imported; %1 in conflict need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported; %1 rejected need a look</source>
        <translation>
            <numerusform>%n change can be imported; %1 rejected need a look</numerusform>
            <numerusform>%n changes can be imported; %1 rejected need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be imported</source>
        <translation>
            <numerusform>%n change can be imported</numerusform>
            <numerusform>%n changes can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import is one change and can be taken back as a whole. The %n rejected rows are not written.</source>
        <translation>
            <numerusform>An import is one change and can be taken back as a whole. The %n rejected row is not written.</numerusform>
            <numerusform>An import is one change and can be taken back as a whole. The %n rejected rows are not written.</numerusform>
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
    <name>pact::ui::ProblemsDialog</name>
    <message numerus="yes">
        <source>%n things are not as this program left them</source>
        <translation>
            <numerusform>%n thing is not as this program left it</numerusform>
            <numerusform>%n things are not as this program left them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::RollUpPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
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
<context>
    <name>pact::ui::StartPage</name>
    <message numerus="yes">
        <source>%n red</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n red</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::StatusControl</name>
    <message numerus="yes">
        <source>%1 of %n · %2 selected</source>
        <translation>
            <numerusform>%1 of %n · %2 selected</numerusform>
            <numerusform>%1 of %n · %2 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments · %1 selected</source>
        <translation>
            <numerusform>%n commitment · %1 selected</numerusform>
            <numerusform>%n commitments · %1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::TableDesk</name>
    <message numerus="yes">
        <source>%n rows have been written to %1.</source>
        <translation>
            <numerusform>%n row has been written to %1.</numerusform>
            <numerusform>%n rows have been written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::TotalsRow</name>
    <message numerus="yes">
        <source>Total, %n shown</source>
        <translation>
            <numerusform>Total, %n shown</numerusform>
            <numerusform>Total, %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pact::ui::UnitsPage</name>
    <message numerus="yes">
        <source>None of %n unit(s) is behind</source>
        <translation>
            <numerusform>The one unit is not behind</numerusform>
            <numerusform>None of %n units is behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) behind, most of all %1 (%2 red)</source>
        <translation>
            <numerusform>%n unit is behind: %1 (%2 red)</numerusform>
            <numerusform>%n units are behind, most of all %1 (%2 red)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
