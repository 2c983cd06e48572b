<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionPlanPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackgroundTab</name>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n earlier wording</numerusform>
            <numerusform>%n earlier wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingReading</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%n thing(s) ahead</source>
        <translation>
            <numerusform>%n thing ahead</numerusform>
            <numerusform>%n things ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message numerus="yes">
        <source>%n goal(s) came along.</source>
        <translation>
            <numerusform>%n goal came along.</numerusform>
            <numerusform>%n goals came along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>The plan fills {pages} pages. To keep to two it must be about %n line(s) shorter.</source>
        <translation>
            <numerusform>The plan fills {pages} pages. To keep to two it must be about %n line shorter.</numerusform>
            <numerusform>The plan fills {pages} pages. To keep to two it must be about %n lines shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Five are easier to remember. Does one of them say the same?</source>
        <translation>
            <numerusform>There is %n goal. Five are easier to remember. Does one of them say the same?</numerusform>
            <numerusform>There are %n goals. Five are easier to remember. Does one of them say the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Nobody can keep more than ten in mind: which may wait?</source>
        <translation>
            <numerusform>There is %n goal. Nobody can keep more than ten in mind: which may wait?</numerusform>
            <numerusform>There are %n goals. Nobody can keep more than ten in mind: which may wait?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n goal(s) are not decided on. They stay open in this period.</source>
        <translation>
            <numerusform>%n goal is not decided on. It stays open in this period.</numerusform>
            <numerusform>%n goals are not decided on. They stay open in this period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) for you to do</source>
        <translation>
            <numerusform>%n thing for you to do</numerusform>
            <numerusform>%n things for you to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotRow</name>
    <message numerus="yes">
        <source>%n day(s) in the last four weeks</source>
        <translation>
            <numerusform>%n day in the last four weeks</numerusform>
            <numerusform>%n days in the last four weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPreviewDialog</name>
    <message numerus="yes">
        <source>%n answer(s) that are not shared: they are kept, and only the author reads them.</source>
        <translation>
            <numerusform>%n answer that is not shared: it is kept, and only the author reads it.</numerusform>
            <numerusform>%n answers that are not shared: they are kept, and only the author reads them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared answer(s).</source>
        <translation>
            <numerusform>%n shared answer.</numerusform>
            <numerusform>%n shared answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n answer(s) that are there already.</source>
        <translation>
            <numerusform>Replaces %n answer that is there already.</numerusform>
            <numerusform>Replaces %n answers that are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message numerus="yes">
        <source>%n person(s) got the goal as a proposal.</source>
        <translation>
            <numerusform>%n person got the goal as a proposal.</numerusform>
            <numerusform>%n people got the goal as a proposal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCountWords</name>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%n key result</numerusform>
            <numerusform>%n key results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open goal(s)</source>
        <translation>
            <numerusform>%n open goal</numerusform>
            <numerusform>%n open goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalEntry</name>
    <message numerus="yes">
        <source>Open the goal: %n earlier wording(s)</source>
        <translation>
            <numerusform>Open the goal: %n earlier wording</numerusform>
            <numerusform>Open the goal: %n earlier wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalImport</name>
    <message numerus="yes">
        <source>%n goal(s) brought in.</source>
        <translation>
            <numerusform>%n goal brought in.</numerusform>
            <numerusform>%n goals brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n goal(s)</source>
        <translation>
            <numerusform>Bring in %n goal</numerusform>
            <numerusform>Bring in %n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message numerus="yes">
        <source>Show %n more goal(s)</source>
        <translation>
            <numerusform>Show %n more goal</numerusform>
            <numerusform>Show %n more goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a new value</source>
        <translation>
            <numerusform>%n without a new value</numerusform>
            <numerusform>%n without a new value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message numerus="yes">
        <source>%n day(s) from today.</source>
        <translation>
            <numerusform>%n day from today.</numerusform>
            <numerusform>%n days from today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Give at least %n day’s notice.</numerusform>
            <numerusform>Give at least %n days’ notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message numerus="yes">
        <source>Your company gives at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Your company gives at least %n day’s notice.</numerusform>
            <numerusform>Your company gives at least %n days’ notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message numerus="yes">
        <source>From {start} on {first_day} to {end} on {last_day}, %n value(s)</source>
        <translation>
            <numerusform>From {start} on {first_day} to {end} on {last_day}, %n value</numerusform>
            <numerusform>From {start} on {first_day} to {end} on {last_day}, %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureTab</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPreparationView</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>Too short: %n more character.</numerusform>
            <numerusform>Too short: %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person brought in.</numerusform>
            <numerusform>%n people brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSide</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanStateCard</name>
    <message numerus="yes">
        <source>%n approved version(s)</source>
        <translation>
            <numerusform>%n approved version</numerusform>
            <numerusform>%n approved versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesImport</name>
    <message numerus="yes">
        <source>%n value(s) brought in.</source>
        <translation>
            <numerusform>%n value brought in.</numerusform>
            <numerusform>%n values brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n value(s)</source>
        <translation>
            <numerusform>Bring in %n value</numerusform>
            <numerusform>Bring in %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n more in the list of goals</numerusform>
            <numerusform>%n more in the list of goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message numerus="yes">
        <source>%n adopted version(s)</source>
        <translation>
            <numerusform>%n adopted version</numerusform>
            <numerusform>%n adopted versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n goal(s) are not agreed to by both of you. Tick under the goal, or go on as it is.</source>
        <translation>
            <numerusform>%n goal is not agreed to by both of you. Tick under the goal, or go on as it is.</numerusform>
            <numerusform>%n goals are not agreed to by both of you. Tick under the goals, or go on as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrategyMapPanel</name>
    <message numerus="yes">
        <source>%n focus area(s) nobody works on</source>
        <translation>
            <numerusform>%n focus area nobody works on</numerusform>
            <numerusform>%n focus areas nobody works on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a place</source>
        <translation>
            <numerusform>%n goal without a place</numerusform>
            <numerusform>%n goals without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without key results</source>
        <translation>
            <numerusform>%n objective without key results</numerusform>
            <numerusform>%n objectives without key results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be updated</source>
        <translation>
            <numerusform>%n to be updated</numerusform>
            <numerusform>%n to be updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsCard</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n more in the list of goals</numerusform>
            <numerusform>%n more in the list of goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>Show all (%n)</source>
        <translation>
            <numerusform>Show all (%n)</numerusform>
            <numerusform>Show all (%n)</numerusform>
        </translation>
    </message>
</context>
</TS>
