<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Builds on the strategy</source>
        <translation>Byggjer på strategien</translation>
    </message>
    <message>
        <source>Core task: what is the unit there for?</source>
        <translation>Kjerneoppgåve: kva er eininga til for?</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Namn på planen</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ikkje valt enno</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Read the strategy</source>
        <translation>Les strategien</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Nivået over</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Eininga</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>Kva planen handlar om</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Kven har nytte av det, og korleis?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Kvifor dette, og kvifor no?</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>How is it counted?</source>
        <translation>Korleis blir det talt?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Blir følgt opp av</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Blir lesen av</translation>
    </message>
    <message>
        <source>Says something about the goal</source>
        <translation>Seier noko om målet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Ønskt retning</translation>
    </message>
    <message>
        <source>Where does the number come from?</source>
        <translation>Kvar kjem talet frå?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Kven gjeld talet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Kvifor følgjer vi dette talet?</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Built on</source>
        <translation>Bygd på</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Fri programvare under MIT-lisensen.</translation>
    </message>
    <message>
        <source>The goal and development conversation, from strategy to signed summary and follow-up.</source>
        <translation>Mål- og utviklingssamtalen, frå strategi til underskrive referat og oppfølging.</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this computer unless you save it elsewhere.</source>
        <translation>Verkar utan nett: ingenting forlèt denne maskina utan at du sjølv lagrar det ein annan stad.</translation>
    </message>
    <message>
        <source>malapp {version}</source>
        <translation>malapp {version}</translation>
    </message>
</context>
<context>
    <name>ActingButton</name>
    <message>
        <source>Give the keyboard back to {name} …</source>
        <translation>Gi tastaturet tilbake til {name} …</translation>
    </message>
    <message>
        <source>Hand over the keyboard to</source>
        <translation>Overlat tastaturet til</translation>
    </message>
    <message>
        <source>Try malapp as</source>
        <translation>Prøv malapp som</translation>
    </message>
    <message>
        <source>{name} is at the keyboard</source>
        <translation>{name} sit ved tastaturet</translation>
    </message>
</context>
<context>
    <name>ActionPlan</name>
    <message>
        <source>A plan on paper belongs to one person or one team. Choose whose first.</source>
        <translation>Ein plan på papir høyrer til éin person eller eitt team. Vel først kven sin.</translation>
    </message>
    <message>
        <source>Action plan {day}</source>
        <translation>Handlingsplan {day}</translation>
    </message>
    <message>
        <source>Company: {title}</source>
        <translation>Verksemda: {title}</translation>
    </message>
    <message>
        <source>Deleted “{what}”.</source>
        <translation>Sletta «{what}».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppa</translation>
    </message>
    <message>
        <source>Everything I can see</source>
        <translation>Alt eg kan sjå</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Planen min</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Ikkje noko mål</translation>
    </message>
    <message>
        <source>No team, only between the two</source>
        <translation>Ikkje eit team, berre mellom dei to</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Save the action plan</source>
        <translation>Lagre handlingsplanen</translation>
    </message>
    <message>
        <source>The action plan is saved as a PDF.</source>
        <translation>Handlingsplanen er lagra som PDF.</translation>
    </message>
    <message>
        <source>Writing the action plan</source>
        <translation>Lagar handlingsplanen</translation>
    </message>
    <message>
        <source>{team}: {title}</source>
        <translation>{team}: {title}</translation>
    </message>
    <message>
        <source>“{what}” is a goal now.</source>
        <translation>«{what}» er eit mål no.</translation>
    </message>
</context>
<context>
    <name>ActionPlanPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n opne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: “{what}”.</source>
        <translation>Gjort: «{what}».</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Open again: “{what}”.</source>
        <translation>Open att: «{what}».</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>The plan you look at, on paper ({key})</source>
        <translation>Planen du ser på, på papir ({key})</translation>
    </message>
</context>
<context>
    <name>ActionSide</name>
    <message>
        <source>Agreed in a conversation: the words stay as you both signed them.</source>
        <translation>Avtalt i ein samtale: Orda står slik de begge skreiv under på.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innan</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Slett tiltaket</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dropp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjelper målet</translation>
    </message>
    <message>
        <source>Helps your own goal</source>
        <translation>Hjelper ditt eige mål</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen til</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Gjer det til eit mål</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne att</translation>
    </message>
    <message>
        <source>Was it done as planned, and did it have the effect you wanted? Did it move the goal? What did you learn, and did anything happen that nobody meant?</source>
        <translation>Vart det gjort som planlagt, og gav det verknaden de ville ha? Flytte det målet? Kva lærte de, og hende det noko ingen hadde meint?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Kva kom det ut av det?</translation>
    </message>
    <message>
        <source>When you want it for its own sake, it is a goal.</source>
        <translation>Når du vil ha det for si eiga skuld, er det eit mål.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Kvifor: {reason}</translation>
    </message>
    <message>
        <source>You can read this, but not change it.</source>
        <translation>Du kan lese dette, men ikkje endre det.</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add person</source>
        <translation>Legg til person</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Legg til team</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation>Språk i skjema og dokument</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleiar</translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation>Leiar (held samtalen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Sets the goals of the team.</source>
        <translation>Set måla for teamet.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>AgreedActions</name>
    <message>
        <source>Add the action</source>
        <translation>Legg til tiltaket</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Tiltaket er fjerna.</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Kva skal gjerast?</translation>
    </message>
</context>
<context>
    <name>AgreedGoals</name>
    <message>
        <source>Add the goal</source>
        <translation>Legg til målet</translation>
    </message>
    <message>
        <source>Focus area: {title}</source>
        <translation>Fokusområde: {title}</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation>Målet er fjerna.</translation>
    </message>
    <message>
        <source>What will {name} reach, and by when?</source>
        <translation>Kva skal {name} nå, og innan når?</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source> and </source>
        <translation> og </translation>
    </message>
    <message>
        <source>Accepts the goal</source>
        <translation>Seier ja til målet</translation>
    </message>
    <message>
        <source>Believes it will be reached</source>
        <translation>Trur det blir nådd</translation>
    </message>
    <message>
        <source>Decline the goal …</source>
        <translation>Sei nei til målet …</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeidar</translation>
    </message>
    <message>
        <source>Has not accepted it yet</source>
        <translation>Har ikkje sagt ja enno</translation>
    </message>
    <message>
        <source>Has not said whether it can be reached</source>
        <translation>Har ikkje sagt om det kan nåast</translation>
    </message>
    <message>
        <source>I accept this goal</source>
        <translation>Eg seier ja til dette målet</translation>
    </message>
    <message>
        <source>I believe it will be reached</source>
        <translation>Eg trur det blir nådd</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Eg vil dette</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation>Ikkje samde enno. Ventar på {names}.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta det opp att</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet er avslutta.</translation>
    </message>
    <message>
        <source>The reason stays under “More”, among the earlier wordings.</source>
        <translation>Grunnen blir ståande under «Meir», mellom dei tidlegare ordlydane.</translation>
    </message>
    <message>
        <source>Wants this</source>
        <translation>Vil dette</translation>
    </message>
    <message>
        <source>When the goal itself is changed after you have agreed, both are asked again.</source>
        <translation>Blir sjølve målet endra etter at de er samde, blir begge spurde på nytt.</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Kven kom med målet?</translation>
    </message>
    <message>
        <source>You have both agreed on this goal.</source>
        <translation>De er samde om dette målet.</translation>
    </message>
    <message>
        <source>{name} declined this goal on {day}:</source>
        <translation>{name} sa nei til dette målet {day}:</translation>
    </message>
</context>
<context>
    <name>AlignmentCard</name>
    <message>
        <source>In step with the strategy</source>
        <translation>I takt med strategien</translation>
    </message>
    <message>
        <source>Nobody works on this yet</source>
        <translation>Ingen arbeider med dette enno</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Opne strategien</translation>
    </message>
    <message>
        <source>Teams that work on no focus area yet: {teams}</source>
        <translation>Team som ikkje arbeider med noko fokusområde enno: {teams}</translation>
    </message>
    <message>
        <source>There are no focus areas yet.</source>
        <translation>Det er ingen fokusområde enno.</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>verksemda</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>Focus area {number}</source>
        <translation>Fokusområde {number}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Éin på kvar linje</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Fjern fokusområdet</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Suksessfaktorar</translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation>Kva vi meiner med det</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Add action</source>
        <translation>Legg til tiltak</translation>
    </message>
    <message>
        <source>An action is worth doing because of what it helps to reach.</source>
        <translation>Eit tiltak er verdt å gjere for det det hjelper dykk å nå.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innan</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Vel henne</translation>
    </message>
    <message>
        <source>Could somebody see or hear it? For example: I ask one question before I answer.</source>
        <translation>Kan nokon sjå eller høyre det? Til dømes: Eg stiller eitt spørsmål før eg svarar.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dropp</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Dropp henne</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <translation>Dropp tiltaket</translation>
    </message>
    <message>
        <source>Drop the behaviour</source>
        <translation>Dropp åtferda</translation>
    </message>
    <message>
        <source>For example: at every visit</source>
        <translation>Til dømes: ved kvar synfaring</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Kor ofte?</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen til</translation>
    </message>
    <message>
        <source>It has become a habit, so you need not tick it any more.</source>
        <translation>Det er blitt ein vane, så du treng ikkje krysse av meir.</translation>
    </message>
    <message>
        <source>It stays in the plan with the reason, so that nobody wonders later.</source>
        <translation>Det blir ståande i planen med grunngjevinga, så ingen lurer seinare.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald henne</translation>
    </message>
    <message>
        <source>Keep it as a habit</source>
        <translation>Behald henne som vane</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytt til ein annan dag</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny åtferd</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>That is fine: something else may help more. Your days are kept.</source>
        <translation>Det er heilt greitt: Noko anna kan hjelpe meir. Dagane dine blir tekne vare på.</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Kva lærte du?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Kva skal gjerast?</translation>
    </message>
    <message>
        <source>What will you do again and again?</source>
        <translation>Kva vil du gjere om att og om att?</translation>
    </message>
    <message>
        <source>Which goal does it help?</source>
        <translation>Kva mål hjelper det?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Kven gjer det?</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Kvifor blir det flytta?</translation>
    </message>
    <message>
        <source>Why is it not done?</source>
        <translation>Kvifor blir det ikkje gjort?</translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Action added</source>
        <translation>Tiltak lagt til</translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>Tiltak sletta</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Tiltak gjort</translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation>Tiltak droppa</translation>
    </message>
    <message>
        <source>Action given a new date</source>
        <translation>Tiltak fekk ny dato</translation>
    </message>
    <message>
        <source>Action in progress</source>
        <translation>Tiltak i gang</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Tiltak planlagt</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Tryggingskopi laga</translation>
    </message>
    <message>
        <source>Behaviour kept or dropped</source>
        <translation>Åtferd behalden eller droppa</translation>
    </message>
    <message>
        <source>Briefing held</source>
        <translation>Orientering halden</translation>
    </message>
    <message>
        <source>Briefing not held after all</source>
        <translation>Orientering likevel ikkje halden</translation>
    </message>
    <message>
        <source>Briefing prepared</source>
        <translation>Orientering førebudd</translation>
    </message>
    <message>
        <source>Certificate authority of the company made</source>
        <translation>Verksemda sin eigen utstedar laga</translation>
    </message>
    <message>
        <source>Check-in on a goal</source>
        <translation>Statusmelding på eit mål</translation>
    </message>
    <message>
        <source>Check-in on a goal deleted</source>
        <translation>Statusmelding på mål sletta</translation>
    </message>
    <message>
        <source>Conversation cancelled</source>
        <translation>Samtale avlyst</translation>
    </message>
    <message>
        <source>Conversation closed without signatures</source>
        <translation>Samtale avslutta utan underskrift</translation>
    </message>
    <message>
        <source>Conversation completed</source>
        <translation>Samtale fullført</translation>
    </message>
    <message>
        <source>Conversation held</source>
        <translation>Samtale halden</translation>
    </message>
    <message>
        <source>Conversation moved</source>
        <translation>Samtale flytta</translation>
    </message>
    <message>
        <source>Conversation planned</source>
        <translation>Samtale planlagd</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>Samtale starta</translation>
    </message>
    <message>
        <source>Declined goal taken up again</source>
        <translation>Avslått mål teke opp att</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation>Dokument opna</translation>
    </message>
    <message>
        <source>Edit done again</source>
        <translation>Endring gjord på nytt</translation>
    </message>
    <message>
        <source>Edit undone</source>
        <translation>Endring angra</translation>
    </message>
    <message>
        <source>Everything exported to a spreadsheet</source>
        <translation>Alt eksportert til rekneark</translation>
    </message>
    <message>
        <source>Form adapted</source>
        <translation>Skjema tilpassa</translation>
    </message>
    <message>
        <source>Form reset</source>
        <translation>Skjema tilbakestilt</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Mål lagt til</translation>
    </message>
    <message>
        <source>Goal answered by the employee</source>
        <translation>Medarbeidaren svarte på eit mål</translation>
    </message>
    <message>
        <source>Goal answered by the manager</source>
        <translation>Leiaren svarte på eit mål</translation>
    </message>
    <message>
        <source>Goal declined</source>
        <translation>Mål avslått</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Mål sletta</translation>
    </message>
    <message>
        <source>Goal put into the library</source>
        <translation>Mål lagt i biblioteket</translation>
    </message>
    <message>
        <source>Goal taken along into another period</source>
        <translation>Mål teke med til ein annan periode</translation>
    </message>
    <message>
        <source>Goal turned into another kind</source>
        <translation>Mål gjort om til ein annan type</translation>
    </message>
    <message>
        <source>Goals imported</source>
        <translation>Mål importerte</translation>
    </message>
    <message>
        <source>Indicator added</source>
        <translation>Indikator lagd til</translation>
    </message>
    <message>
        <source>Indicator deleted</source>
        <translation>Indikator sletta</translation>
    </message>
    <message>
        <source>Invitation confirmed</source>
        <translation>Innkalling stadfesta</translation>
    </message>
    <message>
        <source>Invited to a conversation</source>
        <translation>Kalla inn til samtale</translation>
    </message>
    <message>
        <source>Keyboard handed over</source>
        <translation>Tastaturet overlate</translation>
    </message>
    <message>
        <source>Keyboard taken back</source>
        <translation>Tastaturet teke tilbake</translation>
    </message>
    <message>
        <source>Last day of work entered</source>
        <translation>Siste arbeidsdag ført inn</translation>
    </message>
    <message>
        <source>Manager of a person changed</source>
        <translation>Leiar for ein person endra</translation>
    </message>
    <message>
        <source>Measuring individuals switched off</source>
        <translation>Måling av enkeltpersonar slått av</translation>
    </message>
    <message>
        <source>Measuring individuals switched on</source>
        <translation>Måling av enkeltpersonar slått på</translation>
    </message>
    <message>
        <source>One-to-one held</source>
        <translation>1:1-samtale halden</translation>
    </message>
    <message>
        <source>One-to-one moved</source>
        <translation>1:1-samtale flytta</translation>
    </message>
    <message>
        <source>One-to-one planned</source>
        <translation>1:1-samtale planlagd</translation>
    </message>
    <message>
        <source>One-to-one skipped</source>
        <translation>1:1-samtale hoppa over</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passordfrase endra</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personar henta inn</translation>
    </message>
    <message>
        <source>Period added</source>
        <translation>Periode lagd til</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Periode avslutta</translation>
    </message>
    <message>
        <source>Period deleted</source>
        <translation>Periode sletta</translation>
    </message>
    <message>
        <source>Period opened again</source>
        <translation>Periode opna igjen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person lagd til</translation>
    </message>
    <message>
        <source>Preparation form read in</source>
        <translation>Førebuingsskjema lese inn</translation>
    </message>
    <message>
        <source>Preparation form saved as PDF</source>
        <translation>Førebuingsskjema lagra som PDF</translation>
    </message>
    <message>
        <source>Preparation no longer shared</source>
        <translation>Førebuing ikkje lenger delt</translation>
    </message>
    <message>
        <source>Preparation shared</source>
        <translation>Førebuing delt</translation>
    </message>
    <message>
        <source>Presentation of the strategy recorded</source>
        <translation>Presentasjon av strategien notert</translation>
    </message>
    <message>
        <source>Record approved</source>
        <translation>Referat godkjent</translation>
    </message>
    <message>
        <source>Record opened again</source>
        <translation>Referat opna igjen</translation>
    </message>
    <message>
        <source>Record sent for reading through</source>
        <translation>Referat sendt til gjennomlesing</translation>
    </message>
    <message>
        <source>Roles of a person changed</source>
        <translation>Roller for ein person endra</translation>
    </message>
    <message>
        <source>Strategy added</source>
        <translation>Strategi lagd til</translation>
    </message>
    <message>
        <source>Strategy adopted</source>
        <translation>Strategi vedteken</translation>
    </message>
    <message>
        <source>Strategy closed</source>
        <translation>Strategi avslutta</translation>
    </message>
    <message>
        <source>Strategy presented</source>
        <translation>Strategi presentert</translation>
    </message>
    <message>
        <source>Strategy proposed</source>
        <translation>Strategi foreslått</translation>
    </message>
    <message>
        <source>Strategy under revision</source>
        <translation>Strategi teken opp til revisjon</translation>
    </message>
    <message>
        <source>Summary made for signing</source>
        <translation>Referat gjort klart til underskrift</translation>
    </message>
    <message>
        <source>Summary signed</source>
        <translation>Referat underskrive</translation>
    </message>
    <message>
        <source>Unit plan added</source>
        <translation>Mål- og resultatplan laga</translation>
    </message>
    <message>
        <source>Unit plan approved</source>
        <translation>Mål- og resultatplan godkjend</translation>
    </message>
    <message>
        <source>Unit plan closed</source>
        <translation>Mål- og resultatplan avslutta</translation>
    </message>
    <message>
        <source>Unit plan deleted</source>
        <translation>Mål- og resultatplan sletta</translation>
    </message>
    <message>
        <source>Unit plan evaluated</source>
        <translation>Mål- og resultatplan vurdert</translation>
    </message>
    <message>
        <source>Unit plan in force</source>
        <translation>Mål- og resultatplan gjeld</translation>
    </message>
    <message>
        <source>Unit plan taken up for revision</source>
        <translation>Mål- og resultatplan teken opp til endring</translation>
    </message>
    <message>
        <source>Unit plan talked about</source>
        <translation>Mål- og resultatplan snakka om</translation>
    </message>
    <message>
        <source>Values of an indicator imported</source>
        <translation>Verdiar i ein indikator importerte</translation>
    </message>
    <message>
        <source>Word of the company chosen</source>
        <translation>Eige ord for verksemda valt</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Arbeidsområde laga</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>Kontroller loggen</translation>
    </message>
    <message>
        <source>Each step is noted with who and when, never with content. A line taken out or changed is found.</source>
        <translation>Kvart steg blir notert med kven og når, aldri med innhald. Blir ei linje fjerna eller endra, blir det oppdaga.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>The log is whole: no line is missing or changed.</source>
        <translation>Loggen er heil: inga linje manglar eller er endra.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
</context>
<context>
    <name>AutosaveLabel</name>
    <message>
        <source>Not saved. {why}</source>
        <translation>Ikkje lagra. {why}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagra {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrar …</translation>
    </message>
</context>
<context>
    <name>BackgroundTab</name>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n tidlegare ordlyd</numerusform>
            <numerusform>%n tidlegare ordlydar</numerusform>
        </translation>
    </message>
    <message>
        <source>A number may become more important than what it is for. What could go wrong?</source>
        <translation>Eit tal kan bli viktigare enn det talet er til for. Kva kan gå gale?</translation>
    </message>
    <message>
        <source>Are there figures at hand that we trust?</source>
        <translation>Finst det tal vi stoler på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det bli nådd utan å skade noko som er viktigare?</translation>
    </message>
    <message>
        <source>Can whoever owns the goal influence the result?</source>
        <translation>Kan den som eig målet, påverke resultatet?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet gjere oss blinde?</translation>
    </message>
    <message>
        <source>Do we know today what a good result is?</source>
        <translation>Veit vi i dag kva eit godt resultat er?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Passar eit måltal for denne oppgåva?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Dekkjer målet hovuddelen av oppgåva?</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Tidlegare ordlyd</translation>
    </message>
    <message>
        <source>Follow it by dialogue, without a target</source>
        <translation>Følg det opp i samtalar, utan måltal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svart på</translation>
    </message>
    <message>
        <source>Not every task suits a target. Five short questions before the number is set:</source>
        <translation>Ikkje alle oppgåver eignar seg for måltal. Fem korte spørsmål før talet blir sett:</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Oppgåva blir følgd opp ved å snakke om henne, utan måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nei. Kanskje er det betre å følgje opp oppgåva ved å snakke om henne.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Bruk måltal likevel</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Kva konkret skal gjerast?</translation>
    </message>
    <message>
        <source>What would we do wrong if only the number counted?</source>
        <translation>Kva ville vi gjere feil dersom berre talet talde?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Kva kundar eller kollegaer ville få mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would we forget?</source>
        <translation>Kva side av oppgåva ville vi gløyme?</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Kven har nytte av det, og korleis?</translation>
    </message>
    <message>
        <source>Who is involved?</source>
        <translation>Kven er involvert?</translation>
    </message>
    <message>
        <source>Why does it matter to me?</source>
        <translation>Kvifor betyr det noko for meg?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Kvifor betyr det noko for verksemda?</translation>
    </message>
    <message>
        <source>Why this task now?</source>
        <translation>Kvifor akkurat denne oppgåva no?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} av 5 svart på</translation>
    </message>
</context>
<context>
    <name>BehaviourLine</name>
    <message>
        <source>Done today</source>
        <translation>Gjort i dag</translation>
    </message>
    <message>
        <source>Done today: {behaviour}</source>
        <translation>Gjort i dag: {behaviour}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>More about: {behaviour}</source>
        <translation>Meir om: {behaviour}</translation>
    </message>
    <message>
        <source>helps: {goal}</source>
        <translation>hjelper: {goal}</translation>
    </message>
</context>
<context>
    <name>BehaviourSide</name>
    <message>
        <source>Could somebody see or hear it?</source>
        <translation>Kan nokon sjå eller høyre det?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Dropp henne</translation>
    </message>
    <message>
        <source>Dropped. Learnt: {learning}</source>
        <translation>Droppa. Lært: {learning}</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjelper målet</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Kor ofte?</translation>
    </message>
    <message>
        <source>I did it this day</source>
        <translation>Eg gjorde det denne dagen</translation>
    </message>
    <message>
        <source>Keep as a habit</source>
        <translation>Behald som vane</translation>
    </message>
    <message>
        <source>Kept as a habit. Learnt: {learning}</source>
        <translation>Behalden som vane. Lært: {learning}</translation>
    </message>
    <message>
        <source>My manager may see this day</source>
        <translation>Leiaren min kan sjå denne dagen</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Only you see your ticks and notes.</source>
        <translation>Berre du ser avkryssingane og notata dine.</translation>
    </message>
    <message>
        <source>Short note, if you like</source>
        <translation>Kort notat, om du vil</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta henne opp att</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Det eg gjer</translation>
    </message>
    <message>
        <source>You see only the days that have been shared with you.</source>
        <translation>Du ser berre dagane som er delte med deg.</translation>
    </message>
    <message>
        <source>{name} can read the behaviour itself, but only those days that you show.</source>
        <translation>{name} kan lese sjølve åtferda, men berre dei dagane du viser.</translation>
    </message>
</context>
<context>
    <name>BehavioursCard</name>
    <message>
        <source>Behaviours of {name}</source>
        <translation>Åtferda til {name}</translation>
    </message>
    <message>
        <source>Choose one to three things you do again and again that help you most towards a goal. The test: could somebody see or hear it?</source>
        <translation>Vel éin til tre ting du gjer om att og om att, som hjelper deg mest mot eit mål. Prøva: Kan nokon sjå eller høyre det?</translation>
    </message>
    <message>
        <source>My behaviours</source>
        <translation>Åtferda mi</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny åtferd</translation>
    </message>
    <message>
        <source>Only you see your ticks.</source>
        <translation>Berre du ser avkryssingane dine.</translation>
    </message>
    <message>
        <source>Three at a time are enough. Keep or drop one before you choose the next.</source>
        <translation>Tre om gongen er nok. Behald eller dropp éi før du vel den neste.</translation>
    </message>
    <message>
        <source>You see the behaviours, and only the days that have been shared with you.</source>
        <translation>Du ser åtferda, og berre dagane som er delte med deg.</translation>
    </message>
</context>
<context>
    <name>BelowList</name>
    <message>
        <source>Add a key result</source>
        <translation>Legg til nøkkelresultat</translation>
    </message>
    <message>
        <source>Goals below</source>
        <translation>Mål under dette</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Nøkkelresultat</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Framdrift for {title}</translation>
    </message>
</context>
<context>
    <name>BothSides</name>
    <message>
        <source>How far you are</source>
        <translation>Kor langt de er komne</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (deg)</translation>
    </message>
</context>
<context>
    <name>BriefingNote</name>
    <message>
        <source>Go to the briefing</source>
        <translation>Gå til orienteringa</translation>
    </message>
</context>
<context>
    <name>BriefingReading</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltakar</numerusform>
            <numerusform>%n deltakarar</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} shares of own goals</source>
        <translation>Eigne mål som {name} deler</translation>
    </message>
</context>
<context>
    <name>BriefingSide</name>
    <message>
        <source>All units</source>
        <translation>Alle einingar</translation>
    </message>
    <message>
        <source>Day and participants</source>
        <translation>Dag og deltakarar</translation>
    </message>
    <message>
        <source>Earlier: held {day}</source>
        <translation>Tidlegare: halden {day}</translation>
    </message>
    <message>
        <source>For the unit itself</source>
        <translation>For eininga sjølv</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Ho er halden</translation>
    </message>
    <message>
        <source>It was not held after all</source>
        <translation>Ho vart ikkje halden likevel</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Ny orientering</translation>
    </message>
    <message>
        <source>No briefing yet</source>
        <translation>Inga orientering enno</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ikkje halden enno</translation>
    </message>
    <message>
        <source>Prepare the briefing</source>
        <translation>Førebu orienteringa</translation>
    </message>
    <message>
        <source>Remove the briefing</source>
        <translation>Fjern orienteringa</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Show full screen</source>
        <translation>Vis på heile skjermen</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Orienteringa</translation>
    </message>
    <message>
        <source>The present briefing</source>
        <translation>Orienteringa som gjeld no</translation>
    </message>
</context>
<context>
    <name>BriefingWriting</name>
    <message>
        <source>One on each line. Three is the aim</source>
        <translation>Éin på kvar linje. Tre er målet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Pick from my own goals</source>
        <translation>Vel blant mine eigne mål</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planlagd til</translation>
    </message>
    <message>
        <source>What everybody should prepare from. One on each line</source>
        <translation>Det alle bør førebu seg ut frå. Éin på kvar linje</translation>
    </message>
    <message>
        <source>What you have agreed with your own manager and want the others to know</source>
        <translation>Det du har vorte samd med din eigen leiar om, og vil at dei andre skal vite</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <source>Being prepared</source>
        <translation>Blir førebudd</translation>
    </message>
    <message>
        <source>Everybody should start from the same place. The first lists are filled in from strategy and goals.</source>
        <translation>Alle bør starte frå same stad. Dei første listene blir fylte ut frå strategi og mål.</translation>
    </message>
    <message>
        <source>Held {day}</source>
        <translation>Halden {day}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>My own goals and priorities that I share</source>
        <translation>Mine eigne mål og prioriteringar som eg deler</translation>
    </message>
    <message>
        <source>Our chosen goals and priorities</source>
        <translation>Måla og oppgåvene vi har valt å prioritere</translation>
    </message>
    <message>
        <source>Our focus areas</source>
        <translation>Fokusområda våre</translation>
    </message>
    <message>
        <source>Our greatest challenges and opportunities</source>
        <translation>Dei største utfordringane og moglegheitene våre</translation>
    </message>
    <message>
        <source>Planned {day}</source>
        <translation>Planlagd {day}</translation>
    </message>
    <message>
        <source>Removed the briefing.</source>
        <translation>Orienteringa er fjerna.</translation>
    </message>
    <message>
        <source>The briefing is recorded as held.</source>
        <translation>Orienteringa er notert som halden.</translation>
    </message>
    <message>
        <source>The first conversation here is planned for {day}. Hold the briefing before then.</source>
        <translation>Den første samtalen her er planlagd til {day}. Hald orienteringa før det.</translation>
    </message>
    <message>
        <source>The invitation to contribute</source>
        <translation>Invitasjonen til å bidra</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Heile verksemda</translation>
    </message>
    <message>
        <source>This is what everybody heard. Prepare for your conversation from it.</source>
        <translation>Dette er det alle høyrde. Førebu samtalen din ut frå det.</translation>
    </message>
    <message>
        <source>Those who belong to the unit can read what was said.</source>
        <translation>Dei som høyrer til eininga, kan lese kva som vart sagt.</translation>
    </message>
    <message>
        <source>Three lists of three, and an invitation. It is saved as you write; show it when you are together.</source>
        <translation>Tre lister med tre punkt og ein invitasjon. Ho blir lagra medan du skriv. Vis ho når de er samla.</translation>
    </message>
    <message>
        <source>What the unit needs in the coming period</source>
        <translation>Det eininga treng i perioden som kjem</translation>
    </message>
    <message>
        <source>When the briefing has been held, you can read here what was said.</source>
        <translation>Når orienteringa er halden, kan du lese her kva som vart sagt.</translation>
    </message>
    <message>
        <source>{name} is preparing it. You can read it here when it has been held.</source>
        <translation>{name} førebur ho. Du kan lese ho her når ho er halden.</translation>
    </message>
</context>
<context>
    <name>BriefingsPanel</name>
    <message>
        <source>Briefing {day}</source>
        <translation>Orientering {day}</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Lagre orienteringa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The briefing is saved as a PDF.</source>
        <translation>Orienteringa er lagra som PDF.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>Skriv orienteringa</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} av {all} haldne</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a goal</comment>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>a goal</comment>
        <translation>Kjem</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action</comment>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a conversation</comment>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a review of a plan</comment>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>an action</comment>
        <translation>Droppa</translation>
    </message>
    <message>
        <source>Goal due</source>
        <translation>Frist for mål</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a conversation</comment>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a one-to-one</comment>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a review of a plan</comment>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move the one-to-one</source>
        <translation>Flytt 1:1-samtalen</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny 1:1-samtale</translation>
    </message>
    <message>
        <source>No longer relevant</source>
        <comment>a goal</comment>
        <translation>Ikkje lenger aktuelt</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>1:1-samtale</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a conversation</comment>
        <translation>Over tida</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a goal</comment>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a one-to-one</comment>
        <translation>Over tida</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a review of a plan</comment>
        <translation>Over tida</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>an action</comment>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlegg</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>Gjennomgang av plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a conversation</comment>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a one-to-one</comment>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a review of a plan</comment>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>an action</comment>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Skipped by agreement</source>
        <comment>a one-to-one</comment>
        <translation>Avtalt å hoppe over</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%n thing(s) ahead</source>
        <translation>
            <numerusform>%n ting framover</numerusform>
            <numerusform>%n ting framover</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Eksporter til kalender</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny 1:1-samtale</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste månad</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Lagre kalenderfila</translation>
    </message>
    <message>
        <source>Save the meetings as an .ics file with neutral titles</source>
        <translation>Lagre møta som ei .ics-fil med nøytrale titlar</translation>
    </message>
    <message>
        <source>Saved. Open the file to add the meetings to your calendar.</source>
        <translation>Lagra. Opne fila for å få møta inn i kalenderen din.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vising</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Med eller om</translation>
    </message>
    <message>
        <source>You have no manager or people of your own to meet.</source>
        <translation>Du har verken leiar eller eigne medarbeidarar å møte.</translation>
    </message>
</context>
<context>
    <name>CalendarSide</name>
    <message>
        <source>How far it has come</source>
        <translation>Kor langt det er kome</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Ingenting i kalenderen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>CapsLockHint</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock ser ut til å vere på.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message numerus="yes">
        <source>%n goal(s) came along.</source>
        <translation>
            <numerusform>%n mål er teke med.</numerusform>
            <numerusform>%n mål er tekne med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring goals along</source>
        <translation>Ta mål med vidare</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>Ta dei med</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>There is nothing in this period that you may bring along.</source>
        <translation>Det er ingenting i denne perioden du kan ta med.</translation>
    </message>
    <message>
        <source>They begin anew in the other period: where they ended is their start, and nobody has agreed yet.</source>
        <translation>Dei byrjar på nytt i den andre perioden: Der dei slutta, er starten, og ingen har sagt ja enno.</translation>
    </message>
    <message>
        <source>Tick at least one goal.</source>
        <translation>Kryss av minst eitt mål.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message>
        <source>[added: {words}]</source>
        <translation>[lagt til: {words}]</translation>
    </message>
    <message>
        <source>[removed: {words}]</source>
        <translation>[fjerna: {words}]</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>It fits on two A4 pages.</source>
        <translation>Han får plass på to A4-sider.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Må med</translation>
    </message>
    <message numerus="yes">
        <source>The plan fills {pages} pages. To keep to two it must be about %n line(s) shorter.</source>
        <translation>
            <numerusform>Planen fyller {pages} sider. For å halde seg på to må han bli omtrent %n linje kortare.</numerusform>
            <numerusform>Planen fyller {pages} sider. For å halde seg på to må han bli omtrent %n linjer kortare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Five are easier to remember. Does one of them say the same?</source>
        <translation>
            <numerusform>Det er %n mål. Fem er lettare å hugse. Seier nokre av dei det same?</numerusform>
            <numerusform>Det er %n mål. Fem er lettare å hugse. Seier nokre av dei det same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Nobody can keep more than ten in mind: which may wait?</source>
        <translation>
            <numerusform>Det er %n mål. Ingen klarer å hugse meir enn ti: kva for nokre kan vente?</numerusform>
            <numerusform>Det er %n mål. Ingen klarer å hugse meir enn ti: kva for nokre kan vente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Verdt å sjå på</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Save check-in</source>
        <translation>Lagre statusmelding</translation>
    </message>
    <message>
        <source>The check-in of {day}</source>
        <translation>Statusmeldinga frå {day}</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Choose how it goes.</source>
        <translation>Vel korleis det går.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation>Korleis går det?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Kor langt er det kome?</translation>
    </message>
    <message>
        <source>How sure are you that it will be reached?</source>
        <translation>Kor trygg er du på at det blir nådd?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikkje sagt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Lagre statusmelding</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is a later check-in, so what the goal says now stays as it is.</source>
        <translation>Det finst ei nyare statusmelding, så det målet viser no, blir ståande.</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Verdi no</translation>
    </message>
    <message>
        <source>Value now ({unit})</source>
        <translation>Verdi no ({unit})</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Verdi då</translation>
    </message>
    <message>
        <source>Value then ({unit})</source>
        <translation>Verdi då ({unit})</translation>
    </message>
    <message>
        <source>What have we learnt since last time?</source>
        <translation>Kva har vi lært sidan sist?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Kvifor: {purpose}</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Ja, det er gjort</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>heilt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ikkje i det heile</translation>
    </message>
</context>
<context>
    <name>CheckInsTab</name>
    <message>
        <source>Check-ins so far</source>
        <translation>Statusmeldingar så langt</translation>
    </message>
    <message>
        <source>Correct the check-in of {day}</source>
        <translation>Rett statusmeldinga frå {day}</translation>
    </message>
    <message>
        <source>Delete the check-in of {day}</source>
        <translation>Slett statusmeldinga frå {day}</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lært: {text}</translation>
    </message>
    <message>
        <source>Nobody has said lately how it goes. An old status is not shown until somebody does.</source>
        <translation>Ingen har sagt i det siste korleis det går. Gammal status blir ikkje vist før nokon gjer det.</translation>
    </message>
    <message>
        <source>Sure: {step} of 10</source>
        <translation>Tryggleik: {step} av 10</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Statusmeldinga er sletta.</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Verdi: {value}</translation>
    </message>
    <message>
        <source>Values so far</source>
        <translation>Verdiar så langt</translation>
    </message>
    <message>
        <source>You can correct a check-in the day you write it. After that it stands as what was said.</source>
        <translation>Du kan rette ei statusmelding den dagen du skriv ho. Etterpå står ho som det som vart sagt.</translation>
    </message>
    <message>
        <source>{day}, written {written}</source>
        <translation>{day}, skrive {written}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n goal(s) are not decided on. They stay open in this period.</source>
        <translation>
            <numerusform>%n mål er ikkje avgjort. Det blir ståande ope i denne perioden.</numerusform>
            <numerusform>%n mål er ikkje avgjorde. Dei blir ståande opne i denne perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All goals have been looked at</source>
        <translation>Alle måla er gått gjennom</translation>
    </message>
    <message>
        <source>And in the next period?</source>
        <translation>Og i neste periode?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Endre det</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <translation>Avslutt {period}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Dropp det</translation>
    </message>
    <message>
        <source>Every goal is decided on.</source>
        <translation>Alle måla er avgjorde.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Hald fram seinare</translation>
    </message>
    <message>
        <source>Go through {period}</source>
        <translation>Gå gjennom {period}</translation>
    </message>
    <message>
        <source>Goal {number} of {all}</source>
        <translation>Mål {number} av {all}</translation>
    </message>
    <message>
        <source>Goals gone through</source>
        <translation>Mål gått gjennom</translation>
    </message>
    <message>
        <source>How far did we get, in tenths?</source>
        <translation>Kor langt kom vi, i tidelar?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald det</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Take the goals we keep or change along into the next period</source>
        <translation>Ta måla vi beheld eller endrar, med inn i neste periode</translation>
    </message>
    <message>
        <source>The numbers say {number} of 10: {word}.</source>
        <translation>Tala seier {number} av 10: {word}.</translation>
    </message>
    <message>
        <source>What do we take with us from the whole period?</source>
        <translation>Kva tek vi med oss frå heile perioden?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Kva har vi lært?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Kvifor: {purpose}</translation>
    </message>
    <message>
        <source>all the way</source>
        <translation>heilt fram</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ikkje i det heile</translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <translation>{period} er avslutta.</translation>
    </message>
</context>
<context>
    <name>CoachNotes</name>
    <message>
        <source>Fill in the date</source>
        <translation>Fyll inn datoen</translation>
    </message>
    <message>
        <source>Fill in the target</source>
        <translation>Fyll inn målverdien</translation>
    </message>
    <message>
        <source>Follow it as an indicator</source>
        <translation>Følg det som indikator</translation>
    </message>
    <message>
        <source>Make it a behaviour</source>
        <translation>Gjer det til åtferd</translation>
    </message>
    <message>
        <source>Make it a key result</source>
        <translation>Gjer det til nøkkelresultat</translation>
    </message>
    <message>
        <source>Move to the action plan</source>
        <translation>Flytt til handlingsplanen</translation>
    </message>
    <message>
        <source>Say when it is good enough</source>
        <translation>Sei når det er godt nok</translation>
    </message>
    <message>
        <source>What the coach asks</source>
        <translation>Det coachen spør om</translation>
    </message>
    <message>
        <source>Write a second goal</source>
        <translation>Skriv eit mål til</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>A quarter</source>
        <translation>Eit kvartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Eit år</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. First, whom is it for?</source>
        <translation>Alt blir liggjande på denne maskina, kryptert. Først: kven er det for?</translation>
    </message>
    <message>
        <source>Four months</source>
        <translation>Fire månader</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Eit halvt år</translation>
    </message>
    <message>
        <source>How many days before the conversation the invitation is given; 7 to 10 is usual.</source>
        <translation>Kor mange dagar før samtalen innkallinga kjem. 7 til 10 er vanleg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of new documents</source>
        <translation>Språk i nye dokument</translation>
    </message>
    <message>
        <source>Least notice for a conversation</source>
        <translation>Kortaste varsel før ein samtale</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Lengda på ein periode</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Namnet på verksemda</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
    </message>
    <message>
        <source>OKR needs good leadership and a clear structure first; the overview helps you see.</source>
        <translation>OKR treng god leiing og ein klar struktur først; oversikta hjelper dykk å sjå om det er slik.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>The A in SMART</source>
        <translation>A-en i SMART</translation>
    </message>
    <message>
        <source>Use objectives and key results (OKR)</source>
        <translation>Bruk Objectives og nøkkelresultat (OKR)</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkomen til malapp</translation>
    </message>
    <message>
        <source>Which of the four readings of SMART the guide and the help use.</source>
        <translation>Kva for ein av dei fire måtane å lese SMART på vegvisaren og hjelpa bruker.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Namnet ditt</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Stillinga di</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>for example managing director</source>
        <translation>til dømes dagleg leiar</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Etter %n minutt</numerusform>
            <numerusform>Etter %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datamaskina</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Tett</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Lock when left alone</source>
        <translation>Lås når malapp står ubrukt</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utsjånad og språk</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>Rader i lister</translation>
    </message>
    <message>
        <source>Synchronised folder</source>
        <translation>Synkronisert mappe</translation>
    </message>
    <message>
        <source>The folder is on this computer only; no known service copies it elsewhere.</source>
        <translation>Mappa ligg berre på denne maskina. Inga kjend teneste kopierer ho til andre stader.</translation>
    </message>
    <message>
        <source>The workspace, one encrypted file</source>
        <translation>Arbeidsområdet, éi kryptert fil</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Kvar dataa ligg</translation>
    </message>
    <message>
        <source>{service} copies this folder to its own computers. Then {service} handles your personal data and you need an agreement with it; and a file copied while in use may be damaged. Move malapp&apos;s folder out of it.</source>
        <translation>{service} kopierer denne mappa til sine eigne maskiner. Då behandlar {service} personopplysningar for dykk, og det krev ein avtale. Ei fil som blir kopiert medan ho er i bruk, kan også bli skadd. Flytt mappa til malapp ut derifrå.</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Drøfta den</translation>
    </message>
    <message>
        <source>Discussed with</source>
        <translation>Drøfta med</translation>
    </message>
    <message>
        <source>Employees informed on</source>
        <translation>Dei tilsette informerte den</translation>
    </message>
    <message>
        <source>Figures on one person are a control measure. They are off until these questions are answered, and only the person and the manager see them. People are never compared.</source>
        <translation>Tal om éin person er eit kontrolltiltak. Dei er av til desse spørsmåla er svara på, og berre personen og leiaren ser dei. Folk blir aldri samanlikna.</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Måling av enkeltpersonar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Slå av</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>The date to look again has come. Is it still needed? Set a new date, or switch it off.</source>
        <translation>Det er tid for å sjå på dette att. Trengst det framleis? Set ein ny dato, eller slå det av.</translation>
    </message>
    <message>
        <source>The employees&apos; representative, or all concerned where there is none.</source>
        <translation>Dei tillitsvalde, eller alle det gjeld der det ikkje finst nokon.</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Skal vurderast på nytt den</translation>
    </message>
    <message>
        <source>Which milder means were tried or thought of?</source>
        <translation>Kva mildare tiltak er prøvde eller vurderte?</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Kvifor trengst det?</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>All conversations</source>
        <translation>Alle samtalar</translation>
    </message>
    <message>
        <source>Begin the conversation now</source>
        <translation>Start samtalen no</translation>
    </message>
    <message>
        <source>Cancel the conversation …</source>
        <translation>Avlys samtalen …</translation>
    </message>
    <message>
        <source>Change the summary …</source>
        <translation>Endre referatet …</translation>
    </message>
    <message>
        <source>Close without signatures …</source>
        <translation>Avslutt utan underskrift …</translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Språk i samtalen</translation>
    </message>
    <message>
        <source>More to do with this conversation</source>
        <translation>Meir du kan gjere med samtalen</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flytt til eit anna tidspunkt …</translation>
    </message>
    <message>
        <source>Preparation form as PDF …</source>
        <translation>Førebuingsskjema som PDF …</translation>
    </message>
    <message>
        <source>Read a form that has come back …</source>
        <translation>Les inn eit skjema som er kome tilbake …</translation>
    </message>
    <message>
        <source>Take my preparation back</source>
        <translation>Ta tilbake førebuinga mi</translation>
    </message>
    <message>
        <source>{employee} and {manager}</source>
        <translation>{employee} og {manager}</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Invitation</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation>Mi førebuing</translation>
    </message>
    <message>
        <source>Pages of the conversation</source>
        <translation>Sidene i samtalen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>What the two say stays between them</source>
        <translation>Det dei to seier, blir mellom dei</translation>
    </message>
    <message>
        <source>You see that the conversation exists, when it is held and whether it is signed. Only the employee and the manager can open what is written in it.</source>
        <translation>Du ser at samtalen finst, når han blir halden, og om begge har skrive under. Berre medarbeidaren og leiaren kan opne det som står i han.</translation>
    </message>
</context>
<context>
    <name>ConversationRecordView</name>
    <message>
        <source>Development and cooperation</source>
        <translation>Utvikling og samarbeid</translation>
    </message>
    <message>
        <source>Each may write an own note. It becomes part of the summary.</source>
        <translation>Kvar av dykk kan skrive ein eigen merknad. Han blir ein del av referatet.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Goals for the next period</source>
        <translation>Mål for neste periode</translation>
    </message>
    <message>
        <source>Goals or actions</source>
        <translation>Mål eller tiltak</translation>
    </message>
    <message>
        <source>How often do you meet for a one-to-one?</source>
        <translation>Kor ofte møtest de til 1:1-samtale?</translation>
    </message>
    <message>
        <source>How was the conversation?</source>
        <translation>Korleis var samtalen?</translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation>Om de ser noko ulikt</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tilbakeblikk</translation>
    </message>
    <message>
        <source>Needed before you both read it:</source>
        <translation>Må med før de les gjennom:</translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation>Rolle og retning</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>Første gong</translation>
    </message>
    <message>
        <source>We have talked about this (leave the field empty when nothing may be passed on)</source>
        <translation>Vi har snakka om dette (lat feltet stå tomt når ingenting kan delast vidare)</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Kva som kan delast vidare</translation>
    </message>
    <message>
        <source>When both have signed, malapp puts the one-to-ones in the calendar.</source>
        <translation>Når begge har skrive under, legg malapp 1:1-samtalane i kalenderen.</translation>
    </message>
    <message>
        <source>Who does what, and when</source>
        <translation>Kven gjer kva, og når</translation>
    </message>
    <message>
        <source>{part}: still missing</source>
        <translation>{part}: manglar enno</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <translation>{part}: på plass</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>A few words about it</source>
        <translation>Nokre ord om det</translation>
    </message>
    <message>
        <source>All done. What {name} and you agreed is followed up in the calendar.</source>
        <translation>Alt er gjort. Det {name} og du vart samde om, blir følgt opp i kalenderen.</translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation>Svar på innkallinga</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Start samtalen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Til gjennomlesing</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Both have signed. Save or print a copy for each of you, then file it.</source>
        <translation>Begge har skrive under. Lagre eller skriv ut eit eksemplar til kvar, og arkiver så referatet.</translation>
    </message>
    <message>
        <source>Both shared</source>
        <translation>Begge har delt</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>Med i samtalen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Check that what you agreed is written down. Then {name} and you each read it.</source>
        <translation>Sjå etter at det de vart samde om, er skrive ned. Så les {name} og du gjennom kvar for dykk.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Vel ein dag</translation>
    </message>
    <message>
        <source>Choose a day and a time, and then invite {name}.</source>
        <translation>Vel dag og klokkeslett, og kall så inn {name}.</translation>
    </message>
    <message>
        <source>Closed without signatures</source>
        <translation>Avslutta utan underskrift</translation>
    </message>
    <message>
        <source>Closed without signatures: {reason}</source>
        <translation>Avslutta utan underskrift: {reason}</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Gjer ferdig referatet</translation>
    </message>
    <message>
        <source>Complete the record while you both remember it.</source>
        <translation>Gjer ferdig referatet medan de hugsar samtalen godt.</translation>
    </message>
    <message>
        <source>Complete what you agreed. Then {name} and you each read the summary.</source>
        <translation>Skriv ferdig det de vart samde om. Så les {name} og du gjennom referatet kvar for dykk.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>Copy the text and mark as invited</source>
        <translation>Kopier teksten og merk som kalla inn</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Kvar fjerde veke</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Kvart kvartal</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Annakvar veke</translation>
    </message>
    <message>
        <source>Every six weeks</source>
        <translation>Kvar sjette veke</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Exit conversation</source>
        <translation>Sluttsamtale</translation>
    </message>
    <message>
        <source>Extra conversation</source>
        <translation>Ekstra samtale</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Give the keyboard back to {name}</source>
        <translation>Gi tastaturet tilbake til {name}</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Gå til referatet</translation>
    </message>
    <message>
        <source>Half-year conversation</source>
        <translation>Halvårssamtale</translation>
    </message>
    <message>
        <source>Hand the keyboard to {name}</source>
        <translation>Overlat tastaturet til {name}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halden</translation>
    </message>
    <message>
        <source>Hold the conversation</source>
        <translation>Hald samtalen</translation>
    </message>
    <message>
        <source>I have read it, it is right</source>
        <translation>Eg har lese det, det stemmer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kall inn</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>Kall inn {name}</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Kalla inn</translation>
    </message>
    <message>
        <source>Listen first. Write down together what you agree; it is saved as you write.</source>
        <translation>Lytt først. Skriv saman ned det de blir samde om. Det blir lagra medan de skriv.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move the conversation</source>
        <translation>Flytt samtalen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Only {employee} and {manager} can read this conversation.</source>
        <translation>Berre {employee} og {manager} kan lese denne samtalen.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plan the conversation</source>
        <translation>Planlegg samtalen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Førebu deg</translation>
    </message>
    <message>
        <source>Prepare for {when}: a few words on what matters to you are enough.</source>
        <translation>Førebu deg til {when}: nokre få ord om det som er viktig for deg, er nok.</translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation>Les og godkjenn</translation>
    </message>
    <message>
        <source>Read the summary</source>
        <translation>Les referatet</translation>
    </message>
    <message>
        <source>Read the summary. If something is wrong, change it in the record.</source>
        <translation>Les gjennom referatet. Er noko feil, rettar du det på sida «Referat».</translation>
    </message>
    <message>
        <source>Ready to be read</source>
        <translation>Klart til gjennomlesing</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Klar til underskrift</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Save as preparation</source>
        <translation>Lagre som førebuing</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Lagra. Kopien er ikkje kryptert, så legg han der andre ikkje kan lese han.</translation>
    </message>
    <message>
        <source>Share with {name}</source>
        <translation>Del med {name}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Skriv under</translation>
    </message>
    <message>
        <source>Sign the summary</source>
        <translation>Skriv under referatet</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Begge har skrive under</translation>
    </message>
    <message>
        <source>The conversation is under way.</source>
        <translation>Samtalen er i gang.</translation>
    </message>
    <message>
        <source>The day is chosen: {when}. Now invite {name}.</source>
        <translation>Dagen er vald: {when}. Kall no inn {name}.</translation>
    </message>
    <message>
        <source>The form from {name}</source>
        <translation>Skjemaet frå {name}</translation>
    </message>
    <message>
        <source>The invitation falls away: invite again for the new time.</source>
        <translation>Innkallinga fell bort. Kall inn på nytt til det nye tidspunktet.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} has not been held. It is best held before the conversations begin.</source>
        <translation>Den felles orienteringa i {unit} er ikkje halden. Ho bør helst haldast før samtalane tek til.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} is planned for {day}, after the conversation. It is best held before.</source>
        <translation>Den felles orienteringa i {unit} er planlagd til {day}, etter samtalen. Ho bør helst haldast før.</translation>
    </message>
    <message>
        <source>The summary waits for you to read it.</source>
        <translation>Referatet ventar på at du les det.</translation>
    </message>
    <message>
        <source>This conversation was cancelled.</source>
        <translation>Denne samtalen vart avlyst.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Ventar på {name}</translation>
    </message>
    <message>
        <source>We have finished talking</source>
        <translation>Vi er ferdige med å snakke</translation>
    </message>
    <message>
        <source>Write down what you agree</source>
        <translation>Skriv ned det de blir samde om</translation>
    </message>
    <message>
        <source>Write for yourself. {name} reads only what you choose to share.</source>
        <translation>Skriv for deg sjølv. {name} les berre det du vel å dele.</translation>
    </message>
    <message>
        <source>Write what you want to bring up. {name} reads it once you share it.</source>
        <translation>Skriv det du vil ta opp. {name} les det når du deler det.</translation>
    </message>
    <message>
        <source>Yearly conversation</source>
        <translation>Årleg samtale</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, it suits me</source>
        <translation>Ja, det passar</translation>
    </message>
    <message>
        <source>You are both prepared. Begin when you sit together: {when}.</source>
        <translation>De er begge førebudde. Start når de sit saman: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not answered the invitation yet: {when}.</source>
        <translation>Du er førebudd. {name} har ikkje svart på innkallinga enno: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not shared yet. You meet {when}.</source>
        <translation>Du er førebudd. {name} har ikkje delt enno. De møtest {when}.</translation>
    </message>
    <message>
        <source>You have approved. Now {name} reads the summary.</source>
        <translation>Du har godkjent. No les {name} referatet.</translation>
    </message>
    <message>
        <source>You have both approved. The text is fixed now and waits for your signature.</source>
        <translation>De har begge godkjent. Teksten ligg fast og ventar på underskrifta di.</translation>
    </message>
    <message>
        <source>You have signed. Now {name} signs.</source>
        <translation>Du har skrive under. No skriv {name} under.</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>verksemda</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} has approved the summary. Read it, and approve it if it is right.</source>
        <translation>{name} har godkjent referatet. Les det, og godkjenn det om det stemmer.</translation>
    </message>
    <message>
        <source>{name} has shared</source>
        <translation>{name} har delt</translation>
    </message>
    <message>
        <source>{name} has signed. Your signature completes the summary.</source>
        <translation>{name} har skrive under. Med di underskrift er referatet ferdig.</translation>
    </message>
    <message>
        <source>{name} invites you: {when}. Does the time suit you?</source>
        <translation>{name} kallar deg inn: {when}. Passar tidspunktet?</translation>
    </message>
    <message>
        <source>{name} is choosing a day and will invite you. You can begin to prepare.</source>
        <translation>{name} vel ein dag og kallar deg inn. Du kan byrje å førebu deg.</translation>
    </message>
    <message>
        <source>{step} of {steps} (1 = {low}, {steps} = {high})</source>
        <translation>{step} av {steps} (1 = {low}, {steps} = {high})</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) for you to do</source>
        <translation>
            <numerusform>%n ting ventar på deg</numerusform>
            <numerusform>%n ting ventar på deg</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine to do</source>
        <translation>Min tur</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting ventar på deg</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Kva samtalar</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Something went wrong in malapp</source>
        <translation>Noko gjekk gale i malapp</translation>
    </message>
    <message>
        <source>Start malapp again</source>
        <translation>Start malapp på nytt</translation>
    </message>
    <message>
        <source>What you have written is stored.</source>
        <translation>Det du har skrive, er lagra.</translation>
    </message>
    <message>
        <source>What you wrote last may not be stored. Look it over.</source>
        <translation>Det siste du skreiv, er kanskje ikkje lagra. Sjå over det.</translation>
    </message>
    <message>
        <source>Where the fault is noted</source>
        <translation>Kvar feilen er notert</translation>
    </message>
    <message>
        <source>You can go on where you are. If something looks odd, start malapp again. The place of the fault is noted on this computer, without any of your texts.</source>
        <translation>Du kan halde fram der du er. Ser noko rart ut, så start malapp på nytt. Kvar feilen ligg, er notert på denne maskina, utan noko av det du har skrive.</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Progress against the plan</source>
        <translation>Framdrift mot planen</translation>
    </message>
    <message>
        <source>The curve begins with the first check-in that has a value.</source>
        <translation>Kurva byrjar med den første statusmeldinga som har ein verdi.</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Kvifor: {purpose}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write a date, or press Alt and arrow down for the calendar</source>
        <translation>Skriv ein dato, eller trykk Alt og pil ned for kalenderen</translation>
    </message>
    <message>
        <source>dd</source>
        <comment>two digits of the day in a date pattern</comment>
        <translation>dd</translation>
    </message>
    <message>
        <source>mm</source>
        <comment>two digits of the month in a date pattern</comment>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>four digits of the year in a date pattern</comment>
        <translation>åååå</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>ikkje kryssa av</translation>
    </message>
    <message>
        <source>{day}, {done}</source>
        <translation>{day}, {done}</translation>
    </message>
</context>
<context>
    <name>DeclineDialog</name>
    <message>
        <source>Decline</source>
        <translation>Sei nei</translation>
    </message>
    <message>
        <source>Decline the goal?</source>
        <translation>Seie nei til målet?</translation>
    </message>
    <message>
        <source>It is then no longer open work for anybody, but it can be taken up again at any time.</source>
        <translation>Då er det ikkje lenger noko nokon arbeider med, men det kan takast opp att når som helst.</translation>
    </message>
    <message>
        <source>The goal is declined. You find it with the filter “Declined”.</source>
        <translation>Målet er avslått. Du finn det med filteret «Avslått».</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kvifor?</translation>
    </message>
    <message>
        <source>{name} reads what you write here.</source>
        <translation>{name} les det du skriv her.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>Ligg under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Every Friday …</source>
        <translation>Kvar fredag …</translation>
    </message>
    <message>
        <source>Everybody in the company may read this personal goal</source>
        <translation>Alle i verksemda kan lese dette personlege målet</translation>
    </message>
    <message>
        <source>How do I contribute to the whole?</source>
        <translation>Korleis bidreg eg til heilskapen?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Kor ofte?</translation>
    </message>
    <message>
        <source>It is for my own development and needs no place</source>
        <translation>Det gjeld mi eiga utvikling og treng ikkje liggje under noko</translation>
    </message>
    <message>
        <source>May stand instead of a day: this task, these customers, this project.</source>
        <translation>Kan stå i staden for ein dato: denne oppgåva, desse kundane, dette prosjektet.</translation>
    </message>
    <message>
        <source>Nothing above it yet</source>
        <translation>Ingenting over enno</translation>
    </message>
    <message>
        <source>One goal rarely covers a whole task. Write what must not be forgotten.</source>
        <translation>Eitt mål dekkjer sjeldan ei heil oppgåve. Skriv kva som ikkje må gløymast.</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Eiga utvikling</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What does it mean to succeed?</source>
        <translation>Kva vil det seie å lukkast?</translation>
    </message>
    <message>
        <source>What does the goal not say?</source>
        <translation>Kva seier målet ikkje?</translation>
    </message>
    <message>
        <source>What is it limited to?</source>
        <translation>Kva er det avgrensa til?</translation>
    </message>
    <message>
        <source>What it means to succeed</source>
        <translation>Kva det vil seie å lykkast</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Kvar det høyrer heime</translation>
    </message>
    <message>
        <source>Why is the goal important?</source>
        <translation>Kvifor er målet viktig?</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DisagreementNotes</name>
    <message>
        <source>Note by {name}</source>
        <translation>Merknad frå {name}</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Choose a document</source>
        <translation>Vel eit dokument</translation>
    </message>
    <message>
        <source>Its pages and the check of its signatures stand here.</source>
        <translation>Sidene og kontrollen av underskriftene blir viste her.</translation>
    </message>
    <message>
        <source>Only the two parties can open this</source>
        <translation>Berre dei to partane kan opne dette</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Lagra. Kopien er ikkje kryptert, så legg han der andre ikkje kan lese han.</translation>
    </message>
    <message>
        <source>You can see that the document exists and whether it is signed, not what it says.</source>
        <translation>Du ser at dokumentet finst og om det er skrive under, ikkje kva som står i det.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Goal plan</source>
        <translation>Målplan</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Utan underskrift</translation>
    </message>
    <message>
        <source>One signature missing</source>
        <translation>Manglar underskrift</translation>
    </message>
    <message>
        <source>Preparation form</source>
        <translation>Førebuingsskjema</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstatta</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Underskrive</translation>
    </message>
    <message>
        <source>Summary of conversation</source>
        <translation>Referat frå samtale</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate (*.pem)</source>
        <translation>Sertifikat (*.pem)</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Kontroller ei fil</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Kontroll av fila</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerer underskriftene</translation>
    </message>
    <message>
        <source>Choose a signed summary</source>
        <translation>Vel eit underskrive referat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Company certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeidar</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Gå til samtalar</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ingen dokument enno</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Lagre sertifikatet</translation>
    </message>
    <message>
        <source>Save the certificate that lets others check who signed</source>
        <translation>Lagre sertifikatet til verksemda, så andre kan kontrollere kven som skreiv under</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Sertifikatet er lagra.</translation>
    </message>
    <message>
        <source>The company gets its certificate when the first summary is made.</source>
        <translation>Verksemda får sertifikatet sitt når det første referatet blir laga.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Fila kan ikkje lesast. Sjå etter om ho framleis er der.</translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>Når begge har godkjent referatet frå ein samtale, ligg dokumentet til underskrift her.</translation>
    </message>
</context>
<context>
    <name>DoingList</name>
    <message>
        <source>Show in the action plan: {what}</source>
        <translation>Vis i handlingsplanen: {what}</translation>
    </message>
    <message>
        <source>What is done to get there</source>
        <translation>Det som blir gjort for å nå det</translation>
    </message>
</context>
<context>
    <name>DotRow</name>
    <message numerus="yes">
        <source>%n day(s) in the last four weeks</source>
        <translation>
            <numerusform>%n dag dei siste fire vekene</numerusform>
            <numerusform>%n dagar dei siste fire vekene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Dette er ikkje ein dato. Skriv han som {pattern}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as {example}.</source>
        <translation>Dette er ikkje eit klokkeslett. Skriv det som {example}.</translation>
    </message>
</context>
<context>
    <name>FigureHead</name>
    <message>
        <source>No value yet</source>
        <translation>Ingen verdi enno</translation>
    </message>
    <message>
        <source>Write why this number matters</source>
        <translation>Skriv kvifor dette talet betyr noko</translation>
    </message>
    <message>
        <source>unchanged from {period}</source>
        <translation>uendra frå {period}</translation>
    </message>
    <message>
        <source>wanted: {target}</source>
        <translation>ønskt: {target}</translation>
    </message>
    <message>
        <source>{change} from {period}</source>
        <translation>{change} frå {period}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Alle typar</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle nivå</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle ansvarlege</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle periodar</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle team</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statusar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>Goals under “{title}”</source>
        <translation>Mål under «{title}»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Only goals that hang under nothing</source>
        <translation>Berre mål som ikkje ligg under noko</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Søk i mål</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>Vis alle måla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take the filter away: {filter}</source>
        <translation>Ta bort filteret: {filter}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Following up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>How do you follow up?</source>
        <translation>Korleis følgjer de opp?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Kor ofte?</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>What do you do when something does not go as expected?</source>
        <translation>Kva gjer de når noko ikkje går som venta?</translation>
    </message>
    <message>
        <source>What do you know now that you did not know when the period began? Take it into the next plan.</source>
        <translation>Kva veit de no som de ikkje visste då perioden byrja? Ta det med i neste plan.</translation>
    </message>
    <message>
        <source>What have we learnt in the period?</source>
        <translation>Kva har vi lært i perioden?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Kven er med?</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Vel ein dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Held</source>
        <translation>Halden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Notes by {name}</source>
        <translation>Notat frå {name}</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>1:1-samtale med {name}</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planlegg på nytt</translation>
    </message>
    <message>
        <source>Skip by agreement</source>
        <translation>Avtalt å hoppe over</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>A few words about it</source>
        <translation>Nokre ord om det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>This is what people meet from now on. What you write here is not kept.</source>
        <translation>Dette møter folk frå no av. Det du skriv her, blir ikkje lagra.</translation>
    </message>
</context>
<context>
    <name>FormPreviewDialog</name>
    <message numerus="yes">
        <source>%n answer(s) that are not shared: they are kept, and only the author reads them.</source>
        <translation>
            <numerusform>%n svar som ikkje er delt: det blir teke vare på, og berre den som skreiv det, kan lese det.</numerusform>
            <numerusform>%n svar som ikkje er delte: dei blir tekne vare på, og berre den som skreiv dei, kan lese dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared answer(s).</source>
        <translation>
            <numerusform>%n delt svar.</numerusform>
            <numerusform>%n delte svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals, actions, dates and signatures have their own places.</source>
        <translation>Mål, tiltak, datoar og underskrifter har sine eigne plassar.</translation>
    </message>
    <message>
        <source>No answer is shared.</source>
        <translation>Ingen svar er delte.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n answer(s) that are there already.</source>
        <translation>
            <numerusform>Erstattar %n svar som alt er der.</numerusform>
            <numerusform>Erstattar %n svar som alt er der.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Delte svar</translation>
    </message>
    <message>
        <source>The preparation of {name} is saved.</source>
        <translation>Førebuinga til {name} er lagra.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Development and cooperation</source>
        <translation>Utvikling og samarbeid</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>How was the conversation?</source>
        <translation>Korleis var samtalen?</translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation>Om de ser noko ulikt</translation>
    </message>
    <message>
        <source>In one&apos;s own words</source>
        <translation>Med eigne ord</translation>
    </message>
    <message>
        <source>In one&apos;s own words, each in a column</source>
        <translation>Med eigne ord, kvar i si kolonne</translation>
    </message>
    <message>
        <source>In one&apos;s own words, with the goals beside</source>
        <translation>Med eigne ord, med måla ved sida av</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tilbakeblikk</translation>
    </message>
    <message>
        <source>On a scale of five</source>
        <translation>På ein skala med fem steg</translation>
    </message>
    <message>
        <source>On a scale of five, and in one&apos;s own words</source>
        <translation>På ein skala med fem steg, og med eigne ord</translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation>Rolle og retning</translation>
    </message>
    <message>
        <source>Stays: a conversation ends with how you follow up.</source>
        <translation>Blir: Ein samtale endar med korleis de følgjer opp.</translation>
    </message>
    <message>
        <source>Stays: each may always write how they see it themselves.</source>
        <translation>Blir: Kvar av dei kan alltid skrive korleis dei sjølve ser det.</translation>
    </message>
    <message>
        <source>Stays: everybody can always raise something of their own.</source>
        <translation>Blir: Alle kan alltid ta opp noko eige.</translation>
    </message>
    <message>
        <source>Stays: from here the two look back on the goals.</source>
        <translation>Blir: Herifrå ser dei to tilbake på måla.</translation>
    </message>
    <message>
        <source>Stays: it is one of the five things the conversation is prepared from.</source>
        <translation>Blir: Dette er ein av dei fem tinga samtalen blir førebudd ut frå.</translation>
    </message>
    <message>
        <source>Stays: it ties the conversation to the goals of the unit.</source>
        <translation>Blir: Det knyter samtalen til måla for eininga.</translation>
    </message>
    <message>
        <source>Stays: nothing may be passed on unless both have agreed to it.</source>
        <translation>Blir: Ingenting kan delast vidare utan at begge er samde.</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Kva som kan delast vidare</translation>
    </message>
    <message>
        <source>Yes or no, with a tick</source>
        <translation>Ja eller nei, med eit kryss</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a question</source>
        <translation>Legg til eit spørsmål</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvis</translation>
    </message>
    <message>
        <source>Reset the form</source>
        <translation>Tilbakestill skjemaet</translation>
    </message>
    <message>
        <source>The form is as it came with malapp. What has been answered keeps its questions.</source>
        <translation>Skjemaet er slik det følgde med malapp. Det som er svara på, held på spørsmåla sine.</translation>
    </message>
    <message>
        <source>The question has malapp&apos;s wording again.</source>
        <translation>Spørsmålet har ordlyden til malapp igjen.</translation>
    </message>
    <message>
        <source>The question is added.</source>
        <translation>Spørsmålet er lagt til.</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>Spørsmålet blir stilt igjen.</translation>
    </message>
    <message>
        <source>The question is deleted. What has been answered to it is kept.</source>
        <translation>Spørsmålet er sletta. Det som er svara på det, er teke vare på.</translation>
    </message>
    <message>
        <source>The question is no longer asked.</source>
        <translation>Spørsmålet blir ikkje stilt lenger.</translation>
    </message>
    <message>
        <source>The wording is changed.</source>
        <translation>Ordlyden er endra.</translation>
    </message>
    <message>
        <source>What you change here is asked from the next form on. What somebody has begun, printed or signed keeps the questions it was answered with.</source>
        <translation>Det du endrar her, gjeld frå neste skjema. Det nokon har byrja på, skrive ut eller skrive under på, held på spørsmåla det vart svara på.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Kva skjema</translation>
    </message>
    <message>
        <source>Wording in</source>
        <translation>Ordlyd på</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message numerus="yes">
        <source>%n person(s) got the goal as a proposal.</source>
        <translation>
            <numerusform>%n person fekk målet som forslag.</numerusform>
            <numerusform>%n personar fekk målet som forslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number or a day for {name} cannot be read.</source>
        <translation>Eit tal eller ein dato for {name} kan ikkje lesast.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadline for {name}</source>
        <translation>Frist for {name}</translation>
    </message>
    <message>
        <source>Each gets a proposal of their own. What you leave open is agreed between you.</source>
        <translation>Kvar får sitt eige forslag. Det du lèt stå ope, blir de samde om.</translation>
    </message>
    <message>
        <source>Give the goal</source>
        <translation>Gi målet</translation>
    </message>
    <message>
        <source>Give the goal to several people</source>
        <translation>Gi målet til fleire</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start for {name}</source>
        <translation>Start for {name}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ønskt verdi</translation>
    </message>
    <message>
        <source>Target for {name}</source>
        <translation>Ønskt verdi for {name}</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Kvifor: {purpose}</translation>
    </message>
    <message>
        <source>{name} (has it already)</source>
        <translation>{name} (har det alt)</translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>Decline the goal …</source>
        <translation>Sei nei til målet …</translation>
    </message>
    <message>
        <source>Give it to several people …</source>
        <translation>Gi det til fleire …</translation>
    </message>
    <message>
        <source>It is now of the kind “{kind}”. Text, numbers and history are kept.</source>
        <translation>Typen er no «{kind}». Tekst, tal og historikk er behaldne.</translation>
    </message>
    <message>
        <source>Keep it in the goal library</source>
        <translation>Ta vare på det i målbiblioteket</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Meir å gjere med målet</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Put it under the goal above</source>
        <translation>Legg det under målet over</translation>
    </message>
    <message>
        <source>Take it out one step</source>
        <translation>Flytt det ut eitt steg</translation>
    </message>
    <message>
        <source>The words are kept in the goal library, without owner and numbers.</source>
        <translation>Teksten ligg no i målbiblioteket, utan eigar og tal.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>%, days, calls …</source>
        <translation>%, dagar, samtalar …</translation>
    </message>
    <message>
        <source>Agreed, not believed by both</source>
        <translation>Samde, men ikkje begge trur på det</translation>
    </message>
    <message>
        <source>Both agree and believe in it</source>
        <translation>Begge er samde og trur på det</translation>
    </message>
    <message>
        <source>Fold the goal</source>
        <translation>Fald saman målet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>How does it contribute to that?</source>
        <translation>Korleis bidreg det til dette?</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ikkje samde enno</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nådd innan</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Fjern målet</translation>
    </message>
    <message>
        <source>Show the whole goal</source>
        <translation>Vis heile målet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>What will be reached?</source>
        <translation>Kva skal nåast?</translation>
    </message>
    <message>
        <source>Which goal above does it serve?</source>
        <translation>Kva mål byggjer det opp under?</translation>
    </message>
    <message>
        <source>Why does it matter?</source>
        <translation>Kvifor er det viktig?</translation>
    </message>
</context>
<context>
    <name>GoalCoach</name>
    <message>
        <source>Help with goals</source>
        <translation>Hjelp med mål</translation>
    </message>
    <message>
        <source>The goal in five steps</source>
        <translation>Målet i fem steg</translation>
    </message>
</context>
<context>
    <name>GoalCountWords</name>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%n nøkkelresultat</numerusform>
            <numerusform>%n nøkkelresultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open goal(s)</source>
        <translation>
            <numerusform>%n ope mål</numerusform>
            <numerusform>%n opne mål</numerusform>
        </translation>
    </message>
    <message>
        <source>No open goals</source>
        <translation>Ingen opne mål</translation>
    </message>
</context>
<context>
    <name>GoalCreation</name>
    <message>
        <source>No period</source>
        <translation>Ingen periode</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>No period</source>
        <translation>Ingen periode</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Der det er no</translation>
    </message>
    <message>
        <source>You had both agreed on this goal. As it now says something else, both must agree again.</source>
        <translation>De var samde om dette målet. No seier det noko anna, så begge må seie ja på nytt.</translation>
    </message>
</context>
<context>
    <name>GoalEntry</name>
    <message>
        <source>Beware</source>
        <translation>Pass på</translation>
    </message>
    <message>
        <source>By dialogue</source>
        <translation>I samtale</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidreg til</translation>
    </message>
    <message>
        <source>Does not capture</source>
        <translation>Fangar ikkje opp</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Tala kjem frå</translation>
    </message>
    <message>
        <source>Its data, its limits, and whether a target suits it at all</source>
        <translation>Tala, avgrensingane, og om eit måltal høver i det heile</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Blir målt med</translation>
    </message>
    <message>
        <source>Move the goal down</source>
        <translation>Flytt målet ned</translation>
    </message>
    <message>
        <source>Move the goal up</source>
        <translation>Flytt målet opp</translation>
    </message>
    <message>
        <source>Not said yet: {things}.</source>
        <translation>Ikkje sagt enno: {things}.</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Opne målet</translation>
    </message>
    <message numerus="yes">
        <source>Open the goal: %n earlier wording(s)</source>
        <translation>
            <numerusform>Opne målet: %n tidlegare ordlyd</numerusform>
            <numerusform>Opne målet: %n tidlegare ordlydar</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to the goal</source>
        <translation>Spørsmål til målet</translation>
    </message>
    <message>
        <source>Questions to the goal {number}</source>
        <translation>Spørsmål til mål {number}</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Nådd når</translation>
    </message>
    <message>
        <source>Take the goal out of the plan</source>
        <translation>Ta målet ut av planen</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Oppgåva blir følgt opp ved å snakke om henne, utan måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nei. Det kan vere betre å følgje opp oppgåva ved å snakke om henne.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Kva det er godt for</translation>
    </message>
    <message>
        <source>what it contributes to</source>
        <translation>kva det bidreg til</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>kva det er godt for</translation>
    </message>
    <message>
        <source>when it is reached</source>
        <translation>når det er nådd</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>kvar tala kjem frå</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} av 5 svara på</translation>
    </message>
</context>
<context>
    <name>GoalGuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Begge saman</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>How does it contribute to the goal above?</source>
        <translation>Korleis bidreg det til målet over?</translation>
    </message>
    <message>
        <source>How is it measured?</source>
        <translation>Korleis blir det målt?</translation>
    </message>
    <message>
        <source>How will you see that it is reached?</source>
        <translation>Korleis ser du at det er nådd?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Or: what is it bounded to?</source>
        <translation>Eller: kva er det avgrensa til?</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nådd innan</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Hopp over resten</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Steg {number} av {all}</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbeidaren</translation>
    </message>
    <message>
        <source>The goal in five steps</source>
        <translation>Målet i fem steg</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Leiaren</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>What does the goal not catch?</source>
        <translation>Kva fangar målet ikkje?</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Kva konkret skal gjerast?</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Kva skal det føre til?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Kva skal ein nå?</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Kven foreslo målet?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Kven er med?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Kvifor er det viktig for verksemda?</translation>
    </message>
    <message>
        <source>Why does it matter to those who do it?</source>
        <translation>Kvifor er det viktig for dei som gjer det?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Kvifor er det viktig for deg?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Kvifor dette, og kvifor no?</translation>
    </message>
</context>
<context>
    <name>GoalHelpDialog</name>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Back to the goal</source>
        <translation>Tilbake til målet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og etter</translation>
    </message>
    <message>
        <source>Help with goals</source>
        <translation>Hjelp med mål</translation>
    </message>
    <message>
        <source>Three goals</source>
        <translation>Tre mål</translation>
    </message>
    <message>
        <source>Three questions when in doubt</source>
        <translation>Tre spørsmål når du er i tvil</translation>
    </message>
    <message>
        <source>What is what?</source>
        <translation>Kva er kva?</translation>
    </message>
</context>
<context>
    <name>GoalImport</name>
    <message numerus="yes">
        <source>%n goal(s) brought in.</source>
        <translation>
            <numerusform>%n mål er henta inn.</numerusform>
            <numerusform>%n mål er henta inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n goal(s)</source>
        <translation>
            <numerusform>Hent inn %n mål</numerusform>
            <numerusform>Hent inn %n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in goals</source>
        <translation>Hent inn mål</translation>
    </message>
    <message>
        <source>Choose a file with goals</source>
        <translation>Vel ei fil med mål</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export everything to a spreadsheet</source>
        <translation>Eksporter alt til eit rekneark</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Les fila</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Rekneark (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The spreadsheet is saved. It is not encrypted: keep it where others cannot read it.</source>
        <translation>Reknearket er lagra. Det er ikkje kryptert: legg det der andre ikkje kan lese det.</translation>
    </message>
    <message>
        <source>Writing the spreadsheet</source>
        <translation>Skriv reknearket</translation>
    </message>
    <message>
        <source>malapp {day}</source>
        <translation>malapp {day}</translation>
    </message>
</context>
<context>
    <name>GoalLine</name>
    <message>
        <source>Open: {title}</source>
        <translation>Opne: {title}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Responsible: {who}</source>
        <translation>Ansvarleg: {who}</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>frist {day}</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Begin with the one thing that must go well this year. Goals for teams and people can be hung under it afterwards.</source>
        <translation>Byrj med det eine som må gå bra i år. Mål for team og personar kan hengjast under etterpå.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No goal fits</source>
        <translation>Ingen mål passar</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål enno</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Set det første målet</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more goal(s)</source>
        <translation>
            <numerusform>Vis %n mål til</numerusform>
            <numerusform>Vis %n mål til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>Vis alle måla</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>Dei første {shown} av {all}</translation>
    </message>
    <message>
        <source>The most important goals are shown first.</source>
        <translation>Dei viktigaste måla blir viste først.</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prøv færre ord, eller vis alle måla igjen.</translation>
    </message>
</context>
<context>
    <name>GoalMoving</name>
    <message>
        <source>It cannot go further that way.</source>
        <translation>Det kan ikkje lenger den vegen.</translation>
    </message>
    <message>
        <source>It stands on top already.</source>
        <translation>Det ligg øvst alt.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flytta.</translation>
    </message>
    <message>
        <source>Now on top, under nothing.</source>
        <translation>No øvst, ikkje under noko.</translation>
    </message>
    <message>
        <source>Now under “{title}”.</source>
        <translation>No under «{title}».</translation>
    </message>
    <message>
        <source>There is no goal above it on the same step to put it under.</source>
        <translation>Det er ikkje noko mål over det på same steg å leggje det under.</translation>
    </message>
</context>
<context>
    <name>GoalPlaces</name>
    <message>
        <source>Company: {title}</source>
        <translation>Verksemda: {title}</translation>
    </message>
    <message>
        <source>Focus area: {title}</source>
        <translation>Fokusområde: {title}</translation>
    </message>
    <message>
        <source>Moved to: {team}.</source>
        <translation>Flytta til: {team}.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Nothing above it</source>
        <translation>Ingenting over</translation>
    </message>
    <message>
        <source>Own goal: {title}</source>
        <translation>Eige mål: {title}</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Verksemda</translation>
    </message>
    <message>
        <source>What lies below it came along.</source>
        <translation>Det som ligg under, følgde med.</translation>
    </message>
    <message>
        <source>{team}: {title}</source>
        <translation>{team}: {title}</translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>Strategy {period}</source>
        <translation>Strategi {period}</translation>
    </message>
</context>
<context>
    <name>GoalSide</name>
    <message>
        <source>Agreement</source>
        <translation>Semje</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle mål</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Statusmelding</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Choose a goal in the list to see and change it here.</source>
        <translation>Vel eit mål i lista for å sjå og endre det her.</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Slett målet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Its kind is now “{kind}”. Text, numbers and history are kept.</source>
        <translation>Typen er no «{kind}». Tekst, tal og historie er tekne vare på.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Meir å gjere med målet</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Ingen mål valde</translation>
    </message>
    <message>
        <source>The goal is declined. Take it up again to change it.</source>
        <translation>Målet er avslått. Ta det opp att for å endre det.</translation>
    </message>
    <message>
        <source>The goal is open again. Both say anew what they think of it.</source>
        <translation>Målet er ope att. Begge seier på nytt kva dei meiner om det.</translation>
    </message>
    <message>
        <source>You can read this goal, but not change it.</source>
        <translation>Du kan lese dette målet, men ikkje endre det.</translation>
    </message>
</context>
<context>
    <name>GoalStatus</name>
    <message>
        <source>At risk</source>
        <translation>Følg med</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>Ligg etter</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Inga statusmelding enno</translation>
    </message>
    <message>
        <source>No longer relevant</source>
        <translation>Ikkje lenger aktuelt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikkje nådd</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Ikkje oppdatert</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>På veg</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis nådd</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
</context>
<context>
    <name>GoalTest</name>
    <message>
        <source>Are figures at hand that you trust?</source>
        <translation>Finst det tal de stoler på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det nåast utan å skade noko som er viktigare?</translation>
    </message>
    <message>
        <source>Can the unit influence the result?</source>
        <translation>Kan eininga påverke resultatet?</translation>
    </message>
    <message>
        <source>Can they be trusted?</source>
        <translation>Er dei til å lite på?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet gjere oss blinde?</translation>
    </message>
    <message>
        <source>Do you know today what a good result is?</source>
        <translation>Veit de i dag kva eit godt resultat er?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Høver eit måltal til denne oppgåva?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Dekkjer målet det meste av oppgåva?</translation>
    </message>
    <message>
        <source>Follow it by dialogue</source>
        <translation>Følg henne opp i samtale</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svara på</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Oppgåva blir følgt opp ved å snakke om henne, utan måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nei. Det kan vere betre å følgje opp oppgåva ved å snakke om henne.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Bruk eit måltal likevel</translation>
    </message>
    <message>
        <source>What does the goal not capture?</source>
        <translation>Kva fangar målet ikkje opp?</translation>
    </message>
    <message>
        <source>What would you do wrong if only the number counted?</source>
        <translation>Kva ville de gjort gale om berre talet talde?</translation>
    </message>
    <message>
        <source>When, and how, is it reached?</source>
        <translation>Når, og korleis, er det nådd?</translation>
    </message>
    <message>
        <source>Where do the figures come from?</source>
        <translation>Kvar kjem tala frå?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Kva kundar eller kollegaer ville fått mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would you forget?</source>
        <translation>Kva side av oppgåva ville de gløymt?</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Kven les dei av?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>GoalTree</name>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>GoalValues</name>
    <message>
        <source>Counts {own} of {all} parts for the goal above, {share}.</source>
        <translation>Tel {own} av {all} delar for målet over, {share}.</translation>
    </message>
    <message>
        <source>It is the only one that counts for the goal above.</source>
        <translation>Det er det einaste som tel for målet over.</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Ikkje der enno</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Score {number} of 1: {word}.</source>
        <translation>Resultat {number} av 1: {word}.</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det vi siktar mot</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det vi lovar</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det som ville vore framifrå</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>A behaviour is what others can see one do, again and again.</source>
        <translation>Ein vane er noko andre kan sjå at ein gjer, om og om igjen.</translation>
    </message>
    <message>
        <source>A goal is a result we want, worth having for its own sake.</source>
        <translation>Eit mål er eit resultat vi ønskjer, verdt å ha for si eiga skuld.</translation>
    </message>
    <message>
        <source>A key result shows in numbers that the objective is reached.</source>
        <translation>Eit nøkkelresultat viser med tal at hovudmålet er nådd.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eit tal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>An activity is something we do, with a beginning and an end.</source>
        <translation>Ein aktivitet er noko vi gjer, med ei byrjing og ein slutt.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Eit beløp</translation>
    </message>
    <message>
        <source>An indicator is a number we compare over time. It is never done.</source>
        <translation>Ein indikator er eit tal vi samanliknar over tid. Han blir aldri ferdig.</translation>
    </message>
    <message>
        <source>An objective is the direction, in few words and without a number.</source>
        <translation>Eit hovudmål er retninga, med få ord og utan tal.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Åtferd/vane</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Begge saman</translation>
    </message>
    <message>
        <source>Committed: we promise to get there</source>
        <translation>Forplikta: Vi lovar å nå dit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goal for a team</source>
        <translation>Mål for eit team</translation>
    </message>
    <message>
        <source>Goal for the company</source>
        <translation>Mål for verksemda</translation>
    </message>
    <message>
        <source>How will you get there?</source>
        <translation>Korleis har du tenkt å kome deg dit?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kept within limits</source>
        <translation>Halde innanfor grenser</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nøkkelresultat</translation>
    </message>
    <message>
        <source>Make this a behaviour</source>
        <translation>Gjer dette til ein vane</translation>
    </message>
    <message>
        <source>Make this a goal</source>
        <translation>Gjer dette til eit mål</translation>
    </message>
    <message>
        <source>Make this a key result</source>
        <translation>Gjer dette til eit nøkkelresultat</translation>
    </message>
    <message>
        <source>Make this an activity</source>
        <translation>Gjer dette til ein aktivitet</translation>
    </message>
    <message>
        <source>Make this an indicator</source>
        <translation>Gjer dette til ein indikator</translation>
    </message>
    <message>
        <source>Make this an objective</source>
        <translation>Gjer dette til eit hovudmål</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepælar</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikkje sagt enno</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Hovudmål</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosent</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personal goal</source>
        <translation>Personleg mål</translation>
    </message>
    <message>
        <source>Stretch: two thirds of the way is good</source>
        <translation>Strekkmål: To tredelar av vegen er bra</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbeidaren</translation>
    </message>
    <message>
        <source>The figures can be trusted</source>
        <translation>Tala er til å stole på</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Leiaren</translation>
    </message>
    <message>
        <source>They cannot be trusted yet</source>
        <translation>Tala er ikkje til å stole på enno</translation>
    </message>
    <message>
        <source>Three levels in words</source>
        <translation>Tre nivå med ord</translation>
    </message>
    <message>
        <source>What can others see or hear me do?</source>
        <translation>Kva kan andre sjå eller høyre at eg gjer?</translation>
    </message>
    <message>
        <source>What do you want to achieve?</source>
        <translation>Kva ønskjer du å oppnå?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Kva skal gjerast?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Kva skal nåast?</translation>
    </message>
    <message>
        <source>Which number is followed?</source>
        <translation>Kva tal følgjer vi?</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>som venta</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>langt unna</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>delvis</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No goals yet. Put in the few that matter most for the core task.</source>
        <translation>Ingen mål enno. Legg inn dei få som betyr mest for kjerneoppgåva.</translation>
    </message>
    <message>
        <source>Put in goals</source>
        <translation>Legg inn mål</translation>
    </message>
    <message>
        <source>Write a new goal</source>
        <translation>Skriv eit nytt mål</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message>
        <source>Export the goal plan as PDF</source>
        <translation>Eksporter målplanen som PDF</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
</context>
<context>
    <name>GoalsPresenter</name>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>Sletta «{title}».</translation>
    </message>
</context>
<context>
    <name>GuestBar</name>
    <message>
        <source>Give the keyboard back …</source>
        <translation>Gi tastaturet tilbake …</translation>
    </message>
    <message>
        <source>{name} is at the keyboard.</source>
        <translation>{name} sit ved tastaturet.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock  {keys}</source>
        <translation>Lås  {keys}</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Everybody has at least one goal.</source>
        <translation>Alle har minst eitt mål.</translation>
    </message>
    <message>
        <source>Goal health</source>
        <translation>Korleis måla har det</translation>
    </message>
    <message>
        <source>Of the goals you may see: those of the company and its teams, and your own.</source>
        <translation>Av måla du kan sjå: verksemda og teama sine, og dine eigne.</translation>
    </message>
    <message>
        <source>People with at least one goal</source>
        <translation>Folk med minst eitt mål</translation>
    </message>
    <message>
        <source>The people you manage</source>
        <translation>Dei du er leiar for</translation>
    </message>
    <message>
        <source>Without a goal: {names}</source>
        <translation>Utan mål: {names}</translation>
    </message>
    <message>
        <source>hang below no other goal and no focus area</source>
        <translation>høyrer korkje til eit anna mål eller eit fokusområde</translation>
    </message>
    <message>
        <source>have had no check-in for two months</source>
        <translation>har ikkje fått noka statusmelding på to månader</translation>
    </message>
    <message>
        <source>have wording that the coach would ask about</source>
        <translation>har ei ordlegging coachen ville spurt om</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} av {all}</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>1. Write the core task and why it matters now. Put in the few goals that matter most.</source>
        <translation>1. Skriv kjerneoppgåva og kvifor ho betyr noko no. Legg inn dei få måla som betyr mest.</translation>
    </message>
    <message>
        <source>2. Ask the questions to each goal. What no target suits is followed by talking about it.</source>
        <translation>2. Still spørsmåla til kvart mål. Det som ikkje eignar seg for måltal, følgjer de opp ved å snakke om det.</translation>
    </message>
    <message>
        <source>3. Talk about the wording with those it concerns, and note the day and the comments.</source>
        <translation>3. Snakk om ordlyden med dei det gjeld, og skriv ned dagen og kommentarane.</translation>
    </message>
    <message>
        <source>4. Agree how, how often and with whom you follow up. Then approve the plan.</source>
        <translation>4. Bli samde om korleis, kor ofte og med kven de følgjer opp. Godkjenn så planen.</translation>
    </message>
    <message>
        <source>5. Begin every review with what you have learnt. Revise the plan when it no longer fits.</source>
        <translation>5. Byrj kvar gjennomgang med det de har lært. Endre planen når han ikkje passar lenger.</translation>
    </message>
    <message>
        <source>Good goals are not easy to write, and following them up takes practice. It is normal to need several tries: a plan half right and talked about is better than a perfect one in a drawer.</source>
        <translation>Det er ikkje lett å skrive gode mål, og å følgje dei opp krev øving. Det er vanleg å trenge fleire forsøk: ein halvgod plan de snakkar om, er betre enn ein perfekt plan i ei skuff.</translation>
    </message>
    <message>
        <source>Help with the plan</source>
        <translation>Hjelp til planen</translation>
    </message>
    <message>
        <source>How do you use it?</source>
        <translation>Korleis bruker du verktøyet?</translation>
    </message>
    <message>
        <source>It ties strategy, goals and tasks together, and says beforehand how you follow up, so that you can learn along the way.</source>
        <translation>Han knyter saman strategi, mål og oppgåver, og seier på førehand korleis de følgjer opp, slik at de kan lære undervegs.</translation>
    </message>
    <message>
        <source>The plan is a short agreement between two levels: the owner or board and the management, or the management and a team. It says what you expect of each other in the period.</source>
        <translation>Planen er ein kort avtale mellom to nivå: eigar eller styre og leiinga, eller leiinga og eit team. Han seier kva de ventar av kvarandre i perioden.</translation>
    </message>
    <message>
        <source>What can the tool do?</source>
        <translation>Kva kan verktøyet?</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Vel ein dag.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>It then counts as presented: the strategy has reached {unit}.</source>
        <translation>Då reknar vi strategien som presentert for {unit}.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>The briefing was held</source>
        <translation>Orienteringa er halden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kven som var der</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelaten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikkje i fila</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button, and you can undo it.</source>
        <translation>Ingenting blir lagra før du trykkjer på knappen, og du kan angre.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Kva kvar rad blir til</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Kva som står i kvar kolonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Company</source>
        <translation>Verksemda</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>Sletta «{title}».</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Kvar månad</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Kvart kvartal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Kvart år</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Høgare er betre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lågare er betre</translation>
    </message>
    <message>
        <source>Moved, with all its values.</source>
        <translation>Flytta, med alle verdiane.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Ikkje noko mål</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Som ønskt</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Utdatert</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>{quarter}. kvartal {year}</translation>
    </message>
    <message>
        <source>Should stay steady</source>
        <translation>Bør halde seg jamt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Week {week} {year}</source>
        <translation>Veke {week} {year}</translation>
    </message>
    <message>
        <source>at least {target}</source>
        <translation>minst {target}</translation>
    </message>
    <message>
        <source>at most {target}</source>
        <translation>høgst {target}</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallande</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stigande</translation>
    </message>
    <message>
        <source>steady at {target}</source>
        <translation>jamt på {target}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendra</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} prosentpoeng</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Add the first indicator</source>
        <translation>Legg til den første indikatoren</translation>
    </message>
    <message>
        <source>An indicator is a number you follow over time to compare with, such as customer meetings a week. It is never finished.</source>
        <translation>Ein indikator er eit tal de følgjer over tid for å samanlikne, til dømes kundemøte i veka. Han blir aldri ferdig.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Company and teams</source>
        <translation>Verksemda og team</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Sjå på det att</translation>
    </message>
    <message>
        <source>No indicators here</source>
        <translation>Ingen indikatorar her</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Søk i indikatorar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The date to look again at measuring individuals has come.</source>
        <translation>Det er tid for å vurdere måling av enkeltpersonar på nytt.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Kven tala gjeld</translation>
    </message>
</context>
<context>
    <name>IndicatorSide</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Alle indikatorar</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Hent frå fil</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Vel ein i lista for å sjå han her.</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>Slett indikatoren</translation>
    </message>
    <message>
        <source>Earlier periods</source>
        <translation>Tidlegare periodar</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>No indicator chosen</source>
        <translation>Ingen indikator vald</translation>
    </message>
    <message>
        <source>The dashed line is the target.</source>
        <translation>Den stipla linja er målet.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>Values and targets over time</source>
        <translation>Verdiar og mål over tid</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Verdiar etter periode</translation>
    </message>
    <message>
        <source>You can read this indicator, but not change it.</source>
        <translation>Du kan lese denne indikatoren, men ikkje endre han.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» er ikkje eit tal.</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a new value</source>
        <translation>
            <numerusform>%n utan ny verdi</numerusform>
            <numerusform>%n utan ny verdi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table with values</source>
        <translation>Vel ein tabell med verdiar</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Måling av enkeltpersonar</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Les tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellar</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message numerus="yes">
        <source>%n day(s) from today.</source>
        <translation>
            <numerusform>Om %n dag.</numerusform>
            <numerusform>Om %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation>Eit rom der ingen forstyrrar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Gi minst %n dags varsel.</numerusform>
            <numerusform>Gi minst %n dagars varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Språk i samtalen</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flytt til eit anna tidspunkt …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Teksten i innkallinga</translation>
    </message>
    <message>
        <source>That is short notice: malapp asks you whether the employee has agreed.</source>
        <translation>Det er kort varsel: malapp spør deg om medarbeidaren har sagt ja.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Innkallinga</translation>
    </message>
    <message>
        <source>The invitation is copied. Paste it into an e-mail.</source>
        <translation>Innkallinga er kopiert. Lim ho inn i ein e-post.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen er passert.</translation>
    </message>
    <message>
        <source>This is what {name} invites you to.</source>
        <translation>Dette kallar {name} deg inn til.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Time and purpose</source>
        <translation>Tid og formål</translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Copy the text into an e-mail or a calendar entry.</source>
        <translation>malapp sender ingenting sjølv. Kopier teksten inn i ein e-post eller ein kalenderavtale.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Text of the invitation</source>
        <translation>Teksten i innkallinga</translation>
    </message>
    <message numerus="yes">
        <source>Your company gives at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Hos dykk er det minst %n dags varsel.</numerusform>
            <numerusform>Hos dykk er det minst %n dagars varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Paste the text into an e-mail or a calendar entry.</source>
        <translation>malapp sender ingenting sjølv. Lim teksten inn i ein e-post eller ein kalenderavtale.</translation>
    </message>
    <message>
        <source>{name} has agreed to the short notice</source>
        <translation>{name} har sagt ja til kort varsel</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Goals and signed summaries stay until they are due to be deleted. You can undo this.</source>
        <translation>Mål og underskrivne referat blir liggjande til dei skal slettast. Du kan angre dette.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Siste arbeidsdag</translation>
    </message>
    <message>
        <source>Record last day</source>
        <translation>Lagre siste dag</translation>
    </message>
    <message>
        <source>Write the last day of work.</source>
        <translation>Skriv siste arbeidsdag.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} sluttar</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Begin from it</source>
        <translation>Byrj med dette</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goal library</source>
        <translation>Målbibliotek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Våre eigne</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Søk i biblioteket</translation>
    </message>
    <message>
        <source>Take it out of the library</source>
        <translation>Ta det ut av biblioteket</translation>
    </message>
    <message>
        <source>What we have kept ourselves</source>
        <translation>Det vi har teke vare på sjølve</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Kvar frå</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message numerus="yes">
        <source>From {start} on {first_day} to {end} on {last_day}, %n value(s)</source>
        <translation>
            <numerusform>Frå {start} {first_day} til {end} {last_day}, %n verdi</numerusform>
            <numerusform>Frå {start} {first_day} til {end} {last_day}, %n verdiar</numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Ingen verdiar enno</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Choose a goal</source>
        <translation>Vel eit mål</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidreg til</translation>
    </message>
    <message>
        <source>Contributes to one more goal</source>
        <translation>Bidreg til eitt mål til</translation>
    </message>
    <message>
        <source>Goals that contribute to this one</source>
        <translation>Mål som bidreg til dette</translation>
    </message>
    <message>
        <source>It no longer contributes to that goal.</source>
        <translation>Det bidreg ikkje lenger til det målet.</translation>
    </message>
    <message>
        <source>It now contributes to one more goal.</source>
        <translation>Det bidreg no til eitt mål til.</translation>
    </message>
    <message>
        <source>No longer contributes to “{title}”</source>
        <translation>Bidreg ikkje lenger til «{title}»</translation>
    </message>
    <message>
        <source>There is no other goal this one could contribute to.</source>
        <translation>Det finst ikkje noko anna mål dette kan bidra til.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Opening the workspace …</source>
        <translation>Opnar arbeidsområdet …</translation>
    </message>
    <message>
        <source>malapp locks as soon as the work that is going on is done.</source>
        <translation>malapp låser så snart arbeidet som er i gang, er ferdig.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Arrow keys walk from card to card. The list shows the same in words.</source>
        <translation>Piltastane går frå kort til kort. Lista viser det same med ord.</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategikart</translation>
    </message>
</context>
<context>
    <name>MapOutline</name>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strategy map as a list</source>
        <translation>Strategikartet som liste</translation>
    </message>
</context>
<context>
    <name>MapSaving</name>
    <message>
        <source>PDF on A3</source>
        <translation>PDF på A3</translation>
    </message>
    <message>
        <source>PDF on A4</source>
        <translation>PDF på A4</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bilete (PNG)</translation>
    </message>
    <message>
        <source>Save the strategy map</source>
        <translation>Lagre strategikartet</translation>
    </message>
    <message>
        <source>Strategy map {day}</source>
        <translation>Strategikart {day}</translation>
    </message>
    <message>
        <source>The strategy map is saved as a PDF.</source>
        <translation>Strategikartet er lagra som PDF.</translation>
    </message>
    <message>
        <source>The strategy map is saved as a picture.</source>
        <translation>Strategikartet er lagra som bilete.</translation>
    </message>
    <message>
        <source>Writing the strategy map</source>
        <translation>Skriv strategikartet</translation>
    </message>
</context>
<context>
    <name>MapSide</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Under det</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidreg til</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kjerneoppgåve</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Opne målet</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Opne strategien</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Show its goals</source>
        <translation>Vis måla</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som manglar</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Kvifor det betyr noko</translation>
    </message>
</context>
<context>
    <name>MeasureTab</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n del</numerusform>
            <numerusform>%n delar</numerusform>
        </translation>
    </message>
    <message>
        <source>Can they be trusted?</source>
        <translation>Er dei til å stole på?</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>How is it measured?</source>
        <translation>Korleis blir det målt?</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Kor mykje det tel</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Det tel</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Målt som</translation>
    </message>
    <message>
        <source>No value yet. The first check-in gives it.</source>
        <translation>Ingen verdi enno. Han kjem med den første statusmeldinga.</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Ikkje over</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Ikkje under</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>No: {value}</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Opne handlingsplanen</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Opne indikatoren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ønskt verdi</translation>
    </message>
    <message>
        <source>The numbers of an objective are in its key results.</source>
        <translation>Tala til eit hovudmål står i nøkkelresultata.</translation>
    </message>
    <message>
        <source>This task is followed by talking about it, without a target.</source>
        <translation>Denne oppgåva blir følgd opp ved å snakke om henne, utan måltal.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>What does the target mean?</source>
        <translation>Kva betyr måltalet?</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det vi siktar mot</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det vi lovar</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det som ville vore framifrå</translation>
    </message>
    <message>
        <source>Where are the figures found?</source>
        <translation>Kvar finst tala?</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Kvar tala kjem frå</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Kven les dei av?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Kvifor: {purpose}</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Utan ein ønskt verdi er det berre statusen som viser korleis det går.</translation>
    </message>
    <message>
        <source>days, visits …</source>
        <translation>dagar, besøk …</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldinga</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>Endre «{title}»</translation>
    </message>
    <message>
        <source>Its day, if it has one</source>
        <translation>Dato, om ho har ein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepælar</translation>
    </message>
    <message>
        <source>Move “{title}” up</source>
        <translation>Flytt «{title}» opp</translation>
    </message>
    <message>
        <source>One more milestone</source>
        <translation>Ein milepæl til</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>Fjern «{title}»</translation>
    </message>
    <message>
        <source>The milestone is removed.</source>
        <translation>Milepælen er fjerna.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Dette er ikkje ein dato. Skriv han som {pattern}.</translation>
    </message>
    <message>
        <source>{title} · by {day}</source>
        <translation>{title} · innan {day}</translation>
    </message>
    <message>
        <source>{title} · done {day}</source>
        <translation>{title} · gjort {day}</translation>
    </message>
</context>
<context>
    <name>MilestoneWriting</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Its day, if it has one</source>
        <translation>Dato, om han har ein</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The milestone</source>
        <translation>Milepælen</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Dette er ikkje ein dato. Skriv han som {pattern}.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Vel ein dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Denne dagen er passert. Vel ein dag fram i tid.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation>Eit rom der ingen forstyrrar</translation>
    </message>
    <message>
        <source>Choose whom the conversation is with.</source>
        <translation>Vel kven samtalen er med.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Med kven?</translation>
    </message>
</context>
<context>
    <name>NewGoalDialog</name>
    <message>
        <source>Add goal</source>
        <translation>Legg til mål</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Legg til nøkkelresultat</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>Ligg under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>For example: Be the first one the neighbours call</source>
        <translation>Til dømes: Bli den naboane ringjer først</translation>
    </message>
    <message>
        <source>For example: I repeat what the customer needs before I answer</source>
        <translation>Til dømes: Eg tek opp att kva kunden treng før eg svarar</translation>
    </message>
    <message>
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>Til dømes: Løyse 85 % av oppdraga på første besøk</translation>
    </message>
    <message>
        <source>For example: Write a guide for new colleagues</source>
        <translation>Til dømes: Skrive ei rettleiing for nye kollegaer</translation>
    </message>
    <message>
        <source>From the goal library …</source>
        <translation>Frå målbiblioteket …</translation>
    </message>
    <message>
        <source>Key result {number}</source>
        <translation>Nøkkelresultat {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>New key result</source>
        <translation>Nytt nøkkelresultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Two or three results that show in numbers that you are there.</source>
        <translation>To eller tre resultat som viser med tal at de er framme.</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Kven sitt mål er det?</translation>
    </message>
    <message>
        <source>Why is it important?</source>
        <translation>Kvifor er det viktig?</translation>
    </message>
</context>
<context>
    <name>NewIndicatorDialog</name>
    <message>
        <source>Add indicator</source>
        <translation>Legg til indikator</translation>
    </message>
    <message>
        <source>For example: Customer meetings</source>
        <translation>Til dømes: Kundemøte</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Blir lesen av</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Ønskt retning</translation>
    </message>
    <message>
        <source>Which number do you want to follow?</source>
        <translation>Kva tal vil du følgje?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Kven gjeld talet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Kvifor følgjer vi dette talet?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Eitt år, eller fleire: 2027, 2027–2029</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Legg til periode</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vel ein dato.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Han startar som eit utkast. Teksten skriv du etterpå.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Ny periode</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Ny strategi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Short periods make it easy to change course: a quarter is usual.</source>
        <translation>Korte periodar gjer det lett å endre kurs. Eit kvartal er vanleg.</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>A short agreement between two levels. What malapp already knows is filled in for you.</source>
        <translation>Ein kort avtale mellom to nivå. Det malapp alt veit, er fylt inn for deg.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Byrj på planen</translation>
    </message>
    <message>
        <source>For which period?</source>
        <translation>For kva periode?</translation>
    </message>
    <message>
        <source>For which unit?</source>
        <translation>For kva eining?</translation>
    </message>
    <message>
        <source>New unit plan</source>
        <translation>Ny mål- og resultatplan</translation>
    </message>
    <message>
        <source>Put in the unit&apos;s own open goals</source>
        <translation>Legg inn eininga sine eigne opne mål</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Heile verksemda</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Nobody has checked in yet.</source>
        <translation>Ingen har gitt statusmelding enno.</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Opne: {title}</translation>
    </message>
    <message>
        <source>What has happened lately</source>
        <translation>Det som har hendt i det siste</translation>
    </message>
    <message>
        <source>{day}, {who}</source>
        <translation>{day}, {who}</translation>
    </message>
</context>
<context>
    <name>OkrNote</name>
    <message>
        <source>Before you begin with objectives</source>
        <translation>Før de byrjar med hovudmål</translation>
    </message>
    <message>
        <source>Everybody knows where the company is going: there is a strategy, and it has been talked about.</source>
        <translation>Alle veit kvar verksemda skal: Det finst ein strategi, og han er snakka om.</translation>
    </message>
    <message>
        <source>It is clear who leads whom and who decides what.</source>
        <translation>Det er klart kven som leier kven, og kven som avgjer kva.</translation>
    </message>
    <message>
        <source>Leaders and people talk with each other regularly.</source>
        <translation>Leiarar og medarbeidarar snakkar jamleg saman.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Objectives and key results (OKR) help a company that already works well together. They do not mend one that does not. Is this in place?</source>
        <translation>Hovudmål og nøkkelresultat (OKR) hjelper ei verksemd som alt samarbeider godt. Dei reparerer ikkje ei som ikkje gjer det. Er dette på plass?</translation>
    </message>
    <message>
        <source>The team has a few minutes each week to look at how it goes.</source>
        <translation>Teamet har nokre minutt kvar veke til å sjå på korleis det går.</translation>
    </message>
    <message>
        <source>Use objectives and key results</source>
        <translation>Ta i bruk hovudmål og nøkkelresultat</translation>
    </message>
    <message>
        <source>You can switch it off again in the settings. No goal is lost by that.</source>
        <translation>De kan slå det av att i innstillingane. Ingen mål går tapt av det.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All conversations are with the other party, or done. Choose “All” to see them.</source>
        <translation>Alle samtalar ligg hos den andre eller er ferdige. Vel «Alle» for å sjå dei.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeidar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ingen samtalar enno</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting ventar på deg</translation>
    </message>
    <message>
        <source>Of conversations that are not yours you see dates and states, never what is said in them.</source>
        <translation>For samtalar som ikkje er dine, ser du dato og status, aldri kva som er sagt.</translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation>Planlegg ein samtale</translation>
    </message>
    <message>
        <source>Plan the first one: malapp suggests a day and a purpose, and writes the invitation for you.</source>
        <translation>Planlegg den første: malapp foreslår dag og formål, og skriv innkallinga for deg.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Førebuing</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When your manager plans a conversation with you, it stands here.</source>
        <translation>Når leiaren din planlegg ein samtale med deg, står han her.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
</context>
<context>
    <name>OverviewPanel</name>
    <message>
        <source>From the purpose of the company to what you do next, on one page</source>
        <translation>Frå det verksemda er til for, til det du gjer no, på éi side</translation>
    </message>
    <message>
        <source>Goal sheet</source>
        <translation>Målark</translation>
    </message>
    <message>
        <source>Goal sheet {day}</source>
        <translation>Målark {day}</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Min eigen</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål enno</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Raud tråd</translation>
    </message>
    <message>
        <source>Save the goal sheet</source>
        <translation>Lagre målarket</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Set det første målet</translation>
    </message>
    <message>
        <source>The goal sheet is saved as a PDF.</source>
        <translation>Målarket er lagra som PDF.</translation>
    </message>
    <message>
        <source>The goals of the company and its teams on one page, for everybody</source>
        <translation>Måla til verksemda og teama på éi side, for alle</translation>
    </message>
    <message>
        <source>When there are goals, you see here what matters most and how it goes.</source>
        <translation>Når det er sett mål, ser du her kva som er viktigast og korleis det går.</translation>
    </message>
    <message>
        <source>Writing the goal sheet</source>
        <translation>Skriv målarket</translation>
    </message>
</context>
<context>
    <name>OwnPreparationView</name>
    <message>
        <source>Make the form</source>
        <translation>Lag skjemaet</translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation>Mi førebuing</translation>
    </message>
    <message>
        <source>On paper or as PDF</source>
        <translation>På papir eller som PDF</translation>
    </message>
    <message>
        <source>Only you can read this. When you share it, {name} reads the answers with a tick.</source>
        <translation>Berre du kan lese dette. Når du deler det, les {name} svara som er kryssa av.</translation>
    </message>
    <message>
        <source>Read a form back</source>
        <translation>Les inn eit skjema</translation>
    </message>
    <message>
        <source>Shared: {name} reads the answers with a tick. You can change them until you meet.</source>
        <translation>Delt: {name} les svara som er kryssa av. Du kan endre dei til de møtest.</translation>
    </message>
    <message>
        <source>Take back what I shared</source>
        <translation>Ta tilbake det eg delte</translation>
    </message>
    <message>
        <source>The conversation has begun: what you shared lies beside the record.</source>
        <translation>Samtalen har byrja: det du delte, ligg ved sida av referatet.</translation>
    </message>
    <message>
        <source>The form can be filled in outside malapp and read back here.</source>
        <translation>Skjemaet kan fyllast ut utanfor malapp og lesast inn her.</translation>
    </message>
    <message>
        <source>The goals of your team</source>
        <translation>Måla til teamet ditt</translation>
    </message>
    <message>
        <source>What your unit needs in the coming period</source>
        <translation>Det eininga di treng i perioden som kjem</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n til</numerusform>
            <numerusform>… og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Avtalt tiltak</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Åtferd</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milepæl</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or only its beginning.</source>
        <translation>Fann ingenting. Prøv eit anna ord, eller berre byrjinga.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person, goal, panel or action</source>
        <translation>Person, mål, side eller handling</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Search or go to …</source>
        <translation>Søk eller gå til …</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Task in a unit plan</source>
        <translation>Oppgåve i ein plan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unit plan</source>
        <translation>Mål- og resultatplan</translation>
    </message>
</context>
<context>
    <name>PanelSpec</name>
    <message>
        <source>About malapp</source>
        <translation>Om malapp</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Ta tryggingskopi</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Orienteringar</translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation>Hent inn personar frå fil</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Change language or colours</source>
        <translation>Byt språk eller fargar</translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation>Kontroller ei underskriven fil</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Export the goal plan as PDF</source>
        <translation>Eksporter målplanen som PDF</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Eksporter til kalender</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny åtferd</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny 1:1-samtale</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New strategy period</source>
        <translation>Ny strategiperiode</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>New unit plan</source>
        <translation>Ny mål- og resultatplan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversyn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Print my red thread</source>
        <translation>Skriv ut den raude tråden min</translation>
    </message>
    <message>
        <source>Print the goal sheet</source>
        <translation>Skriv ut målarket</translation>
    </message>
    <message>
        <source>Save the action plan as PDF</source>
        <translation>Lagre handlingsplanen som PDF</translation>
    </message>
    <message>
        <source>Save the company certificate</source>
        <translation>Lagre sertifikatet til verksemda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategikart</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Unit plans</source>
        <translation>Mål- og resultatplanar</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Choose the form that has come back</source>
        <translation>Vel skjemaet som er kome tilbake</translation>
    </message>
    <message>
        <source>Making the form</source>
        <translation>Lagar skjemaet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the preparation form</source>
        <translation>Lagre førebuingsskjemaet</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Fila kan ikkje lesast. Sjå etter om ho framleis er der.</translation>
    </message>
    <message>
        <source>The form is saved. {name} can fill it in with any PDF program.</source>
        <translation>Skjemaet er lagra. {name} kan fylle det ut i kva PDF-program som helst.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Endre passordfrasen</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Endrar passordfrasen …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Noverande passordfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>Passordfrasen er endra. Eldre tryggingskopiar blir framleis opna med den gamle.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what I write</source>
        <translation>Gøym det eg skriv</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Vis det eg skriv</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Vel ein passordfrase</translation>
    </message>
    <message>
        <source>It locks everything that is written here. Three or four words in a row are easy to remember.</source>
        <translation>Han låser alt som blir skrive her. Tre eller fire ord etter kvarandre er lette å hugse.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Lag arbeidsområdet</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>Lagar arbeidsområdet …</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase or the recovery sheet that comes next.</source>
        <translation>Ingen kan opne det utan passordfrasen eller gjenopprettingsarket, som kjem på neste side.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen ein gong til</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Easy to guess: it repeats the same few characters.</source>
        <translation>Lett å gjette: han tek opp att dei same få teikna.</translation>
    </message>
    <message>
        <source>Good enough. A few more words make it strong.</source>
        <translation>God nok. Nokre ord til gjer han sterk.</translation>
    </message>
    <message>
        <source>Strong. Choose words that you will remember.</source>
        <translation>Sterk. Vel ord du kjem til å hugse.</translation>
    </message>
    <message>
        <source>The two are not the same. Write the passphrase once more.</source>
        <translation>Dei to er ikkje like. Skriv passordfrasen ein gong til.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>For kort: %n teikn til.</numerusform>
            <numerusform>For kort: %n teikn til.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>PeopleEditing</name>
    <message>
        <source>Removed the team “{name}”.</source>
        <translation>Fjerna teamet «{name}».</translation>
    </message>
    <message>
        <source>The last day of {name} is recorded.</source>
        <translation>Siste dag for {name} er lagra.</translation>
    </message>
    <message>
        <source>{name} works here.</source>
        <translation>{name} jobbar her.</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person henta inn.</numerusform>
            <numerusform>%n personar henta inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Hent inn %n person</numerusform>
            <numerusform>Hent inn %n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Hent inn personar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleiar</translation>
    </message>
    <message>
        <source>Make the first team</source>
        <translation>Lag det første teamet</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Ingen team enno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams hold people and goals together. A small company may do without.</source>
        <translation>Team samlar personar og mål. Ei lita verksemd kan klare seg utan.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n team</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Hent frå fil</translation>
    </message>
    <message>
        <source>Choose a table with people</source>
        <translation>Vel ein tabell med personar</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nytt team</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Les tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellar</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>No team</source>
        <translation>Utan team</translation>
    </message>
</context>
<context>
    <name>PeopleSide</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Vel nokon i lista.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleiar</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Leiar for</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ingen valde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Red thread as PDF</source>
        <translation>Raud tråd som PDF</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har slutta</translation>
    </message>
    <message>
        <source>Last day of work: {day}</source>
        <translation>Siste arbeidsdag: {day}</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>I permisjon</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigar</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Jobbar her</translation>
    </message>
</context>
<context>
    <name>PeriodsButton</name>
    <message>
        <source>All periods</source>
        <translation>Alle periodar</translation>
    </message>
    <message>
        <source>Bring goals along from an earlier period …</source>
        <translation>Ta med mål frå ein tidlegare periode …</translation>
    </message>
    <message>
        <source>Go through {name} …</source>
        <translation>Gå gjennom {name} …</translation>
    </message>
    <message>
        <source>New period …</source>
        <translation>Ny periode …</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>Opne {name} att</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>Periode: {name}</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodar</translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (avslutta)</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>HR: keeps the list of people and sees who is due</source>
        <translation>HR: held personlista ved like og ser kven som skal ha samtale</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation>Språk i skjema og dokument</translation>
    </message>
    <message>
        <source>Leaves the company …</source>
        <translation>Sluttar …</translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation>Leiar (held samtalen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>On leave: reminders pause</source>
        <translation>I permisjon: ingen påminningar så lenge</translation>
    </message>
    <message>
        <source>Owner: writes the strategy and the company&apos;s goals</source>
        <translation>Eigar: skriv strategien og måla til verksemda</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Works here after all</source>
        <translation>Jobbar her likevel</translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>All three steps are done</source>
        <translation>Alle tre stega er gjorde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {name}</source>
        <translation>Steg {number} av {steps}: {name}</translation>
    </message>
    <message>
        <source>The conversation does not take place</source>
        <translation>Samtalen blir ikkje halden</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose what you have agreed with your own manager. Only you see this list.</source>
        <translation>Vel det du har vorte samd med din eigen leiar om. Berre du ser denne lista.</translation>
    </message>
    <message>
        <source>Share these</source>
        <translation>Del desse</translation>
    </message>
    <message>
        <source>Which goals do you share?</source>
        <translation>Kva mål vil du dele?</translation>
    </message>
</context>
<context>
    <name>PickGoalsDialog</name>
    <message>
        <source>A few clear goals for the core task: five are usually enough.</source>
        <translation>Nokre få klare mål for kjerneoppgåva: fem er som regel nok.</translation>
    </message>
    <message>
        <source>Choose a goal in the list first.</source>
        <translation>Vel eit mål i lista først.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Every open goal of the unit and the company is in the plan.</source>
        <translation>Alle opne mål for eininga og verksemda står i planen.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Put goals into the plan</source>
        <translation>Legg mål inn i planen</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Legg det inn</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Søk i mål</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Verksemda</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kven sitt</translation>
    </message>
    <message>
        <source>“{title}” is in the plan.</source>
        <translation>«{title}» står i planen.</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Bring in goals from a file …</source>
        <translation>Hent inn mål frå ei fil …</translation>
    </message>
    <message>
        <source>Everything to a spreadsheet …</source>
        <translation>Alt til eit rekneark …</translation>
    </message>
    <message>
        <source>Goal plan {day}</source>
        <translation>Målplan {day}</translation>
    </message>
    <message>
        <source>Save the goal plan</source>
        <translation>Lagre målplanen</translation>
    </message>
    <message>
        <source>The goal plan is saved as a PDF.</source>
        <translation>Målplanen er lagra som PDF.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Heile verksemda</translation>
    </message>
    <message>
        <source>Writing the goal plan</source>
        <translation>Lagar målplanen</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innan</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Not for a goal yet</source>
        <translation>Ikkje for eit mål enno</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Ingenting å gjere her</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Berre det som er ope</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Søk i planen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Kven sin plan</translation>
    </message>
    <message>
        <source>Write down what you will do to reach a goal: what, who and by when.</source>
        <translation>Skriv ned kva de vil gjere for å nå eit mål: kva, kven og innan når.</translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
    <message>
        <source>Removed the talk.</source>
        <translation>Fjerna samtalen.</translation>
    </message>
    <message>
        <source>Removed the task.</source>
        <translation>Fjerna oppgåva.</translation>
    </message>
    <message>
        <source>The goal has its target again.</source>
        <translation>Målet har måltalet sitt igjen.</translation>
    </message>
    <message>
        <source>The review is saved. What did you learn? One line is enough, also later.</source>
        <translation>Gjennomgangen er lagra. Kva lærte de? Ei linje er nok, også seinare.</translation>
    </message>
    <message>
        <source>The task is followed by dialogue, without a target.</source>
        <translation>Oppgåva blir følgt opp i samtale, utan måltal.</translation>
    </message>
    <message>
        <source>Took the goal out of the plan. The goal itself is kept.</source>
        <translation>Tok målet ut av planen. Sjølve målet er med vidare.</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Choose something in the plan to see it here.</source>
        <translation>Vel noko i planen for å sjå det her.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ingenting valt</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Heile planen</translation>
    </message>
</context>
<context>
    <name>PlanStateCard</name>
    <message numerus="yes">
        <source>%n approved version(s)</source>
        <translation>
            <numerusform>%n godkjend utgåve</numerusform>
            <numerusform>%n godkjende utgåver</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Slett planen</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grunn: {reason}</translation>
    </message>
</context>
<context>
    <name>PlanVersionsDialog</name>
    <message>
        <source>Approved wordings</source>
        <translation>Godkjende ordlydar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Samanlikn med</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ikkje der</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grunn: {reason}</translation>
    </message>
    <message>
        <source>Show only what changed</source>
        <translation>Vis berre det som er endra</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Stroke: blei teke bort. Understreka: kom til.</translation>
    </message>
    <message>
        <source>The plan as it is now</source>
        <translation>Planen slik han er no</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Dei to seier det same.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Utgåve {number}, {day}</translation>
    </message>
    <message>
        <source>What the wordings say</source>
        <translation>Kva ordlydane seier</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>All the goals are things to do. What are they to lead to?</source>
        <translation>Alle måla er ting som skal gjerast. Kva skal dei føre til?</translation>
    </message>
    <message>
        <source>All the goals count something. Does one speak of quality, customers, learning or nature?</source>
        <translation>Alle måla tel noko. Seier nokon av dei noko om kvalitet, kundar, læring eller miljø?</translation>
    </message>
    <message>
        <source>All the goals look at the same thing. Which side of the task is left out?</source>
        <translation>Alle måla ser på det same. Kva side av oppgåva er utelaten?</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Godkjenn planen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjend</translation>
    </message>
    <message>
        <source>Both parties must be named.</source>
        <translation>Begge partar må vere nemnde.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Avslutt planen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kjerneoppgåve</translation>
    </message>
    <message>
        <source>Does not hang under a goal or focus area:</source>
        <translation>Ligg ikkje under noko mål eller fokusområde:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Evaluate the period</source>
        <translation>Vurder perioden</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>Follow it up as you have agreed. At the end of the period, write what you have learnt.</source>
        <translation>Følg han opp slik de har avtalt. Skriv ved slutten av perioden kva de har lært.</translation>
    </message>
    <message>
        <source>Followed by dialogue, without a target</source>
        <translation>Blir følgt opp i samtale, utan måltal</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kor ofte</translation>
    </message>
    <message>
        <source>How we follow up</source>
        <translation>Korleis vi følgjer opp</translation>
    </message>
    <message>
        <source>In dialogue</source>
        <translation>I dialog</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>It is agreed, and will soon be told in a joint briefing.</source>
        <translation>Han er avtalt, og blir snart fortald i ei felles orientering.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is agreed yet.</source>
        <translation>Han blir skriven, og ingenting er avtalt enno.</translation>
    </message>
    <message>
        <source>It is not said how often you follow up.</source>
        <translation>Det er ikkje sagt kor ofte de følgjer opp.</translation>
    </message>
    <message>
        <source>It is not said how you follow up.</source>
        <translation>Det er ikkje sagt korleis de følgjer opp.</translation>
    </message>
    <message>
        <source>It is not said what you do when something does not go as expected.</source>
        <translation>Det er ikkje sagt kva de gjer når noko ikkje går som venta.</translation>
    </message>
    <message>
        <source>It is not said when it is reached:</source>
        <translation>Det er ikkje sagt når det er nådd:</translation>
    </message>
    <message>
        <source>It is not said where the figures come from:</source>
        <translation>Det er ikkje sagt kvar tala kjem frå:</translation>
    </message>
    <message>
        <source>It is not said who benefits, and how.</source>
        <translation>Det er ikkje sagt kven som har nytte av det, og korleis.</translation>
    </message>
    <message>
        <source>It is not said who takes part in following up.</source>
        <translation>Det er ikkje sagt kven som er med på å følgje opp.</translation>
    </message>
    <message>
        <source>It is not said why this comes now.</source>
        <translation>Det er ikkje sagt kvifor dette kjem no.</translation>
    </message>
    <message>
        <source>More is to come out below than goes in above. Do the numbers fit together?</source>
        <translation>Det skal kome meir ut nedst enn det går inn øvst. Passar tala saman?</translation>
    </message>
    <message>
        <source>No talk about the wording is noted.</source>
        <translation>Ingen samtale om ordlyden er skriven ned.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikkje sagt enno</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Noter ein samtale</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>La han gjelde</translation>
    </message>
    <message>
        <source>Revise it</source>
        <translation>Endre han</translation>
    </message>
    <message>
        <source>Take what you have learnt into the next plan, and close this one.</source>
        <translation>Ta med det de har lært i neste plan, og avslutt denne.</translation>
    </message>
    <message>
        <source>Talk about the wording as often as it takes. Approve the plan when you agree.</source>
        <translation>Snakk om ordlyden så ofte det trengst. Godkjenn planen når de er samde.</translation>
    </message>
    <message>
        <source>Talk about the wording. When you agree, {names} approves the plan.</source>
        <translation>Snakk om ordlyden. Når de er samde, godkjenner {names} planen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>The core task is not written.</source>
        <translation>Kjerneoppgåva er ikkje skriven.</translation>
    </message>
    <message>
        <source>The figures can be trusted</source>
        <translation>Tala er til å lite på</translation>
    </message>
    <message>
        <source>The figures can partly be trusted</source>
        <translation>Tala er delvis til å lite på</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet</source>
        <translation>Tala er ikkje til å lite på enno</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet:</source>
        <translation>Tala er ikkje til å lite på enno:</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Nivået over</translation>
    </message>
    <message>
        <source>The parties are talking about the wording. Say what you think.</source>
        <translation>Partane snakkar om ordlyden. Sei kva du meiner.</translation>
    </message>
    <message>
        <source>The period is evaluated.</source>
        <translation>Perioden er vurdert.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>Perioden manglar.</translation>
    </message>
    <message>
        <source>The period is over, and what was learnt is written down.</source>
        <translation>Perioden er over, og det de lærte, er skrive ned.</translation>
    </message>
    <message>
        <source>The period is over. The plan is kept as it was.</source>
        <translation>Perioden er over. Planen blir ståande som han var.</translation>
    </message>
    <message>
        <source>The plan can be changed. The approved wording is kept beside it.</source>
        <translation>Planen kan endrast. Den godkjende ordlyden er teken vare på ved sida av.</translation>
    </message>
    <message>
        <source>The plan does not build on a strategy.</source>
        <translation>Planen byggjer ikkje på nokon strategi.</translation>
    </message>
    <message>
        <source>The plan is approved, and this wording is kept.</source>
        <translation>Planen er godkjend, og denne ordlyden er teken vare på.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Planen er avslutta.</translation>
    </message>
    <message>
        <source>The plan is in force.</source>
        <translation>Planen gjeld no.</translation>
    </message>
    <message>
        <source>The plan needs at least one goal.</source>
        <translation>Planen treng minst eitt mål.</translation>
    </message>
    <message>
        <source>The talk is noted.</source>
        <translation>Samtalen er notert.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Eininga</translation>
    </message>
    <message>
        <source>The unit has not had a joint briefing since the plan was approved.</source>
        <translation>Eininga har ikkje hatt ei felles orientering etter at planen blei godkjend.</translation>
    </message>
    <message>
        <source>The wording is agreed. Tell the unit in a joint briefing, then put the plan in force.</source>
        <translation>Ordlyden er avtalt. Fortel om han i ei felles orientering, og la så planen gjelde.</translation>
    </message>
    <message>
        <source>This is what the two parties have agreed for the period.</source>
        <translation>Dette har dei to partane avtalt for perioden.</translation>
    </message>
    <message>
        <source>What was learnt in the period is not written.</source>
        <translation>Det de har lært i perioden, er ikkje skrive.</translation>
    </message>
    <message>
        <source>What we do when something does not go as expected</source>
        <translation>Kva vi gjer når noko ikkje går som venta</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Kven har nytte av det, og korleis?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Kven som er med</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Kvifor no?</translation>
    </message>
    <message>
        <source>Write a few lines in each field, then talk about the wording with the other party.</source>
        <translation>Skriv nokre linjer i kvart felt, og snakk så om ordlyden med den andre parten.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>PresentDialog</name>
    <message>
        <source>A joint briefing that was held counts by itself; it need not be recorded here.</source>
        <translation>Ei felles orientering som er halden, tel av seg sjølv og treng ikkje noterast her.</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Eit team</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vel ein dag.</translation>
    </message>
    <message>
        <source>Everybody in the company</source>
        <translation>Alle i verksemda</translation>
    </message>
    <message>
        <source>Occasion (may be left out)</source>
        <translation>Høve (kan utelatast)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Éin person</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>The strategy was presented</source>
        <translation>Strategien er presentert</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>For kven</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>Kva team</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>Space or click: next · left arrow: back · Esc: end</source>
        <translation>Mellomrom eller klikk: neste · venstrepil: tilbake · Esc: avslutt</translation>
    </message>
</context>
<context>
    <name>PresentedCard</name>
    <message>
        <source>Record a presentation</source>
        <translation>Noter ein presentasjon</translation>
    </message>
    <message>
        <source>Remove the presentation: {name}</source>
        <translation>Fjern presentasjonen: {name}</translation>
    </message>
    <message>
        <source>The joint briefings</source>
        <translation>Dei felles orienteringane</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Heile verksemda</translation>
    </message>
    <message>
        <source>Who it has been presented to</source>
        <translation>Kven han er presentert for</translation>
    </message>
</context>
<context>
    <name>PreviousGoals</name>
    <message>
        <source>There are no earlier goals to look back on.</source>
        <translation>Det er ingen tidlegare mål å sjå tilbake på.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>A question of your own</source>
        <translation>Eit eige spørsmål</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Legg til spørsmålet</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Endre ordlyden</translation>
    </message>
    <message>
        <source>Do not ask about health, union, belief, family or pay: people are promised that malapp does not.</source>
        <translation>Ikkje spør om helse, fagforeining, tru, familie eller løn: Folk er lova at malapp ikkje gjer det.</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Slik svarar ein</translation>
    </message>
    <message>
        <source>Question ({language})</source>
        <translation>Spørsmål ({language})</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Lagre ordlyden</translation>
    </message>
    <message>
        <source>The high end means</source>
        <translation>Den høge enden tyder</translation>
    </message>
    <message>
        <source>The low end means</source>
        <translation>Den låge enden tyder</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Kvar det står</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp spør: {wording}</translation>
    </message>
    <message>
        <source>“{word}” sounds like something people are promised not to be asked. Press again to keep it.</source>
        <translation>«{word}» høyrest ut som noko folk er lova å ikkje bli spurde om. Trykk ein gong til for å halde på det.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Ask this again</source>
        <translation>Still spørsmålet igjen</translation>
    </message>
    <message>
        <source>Bring back malapp&apos;s wording</source>
        <translation>Hent tilbake ordlyden til malapp</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Endre ordlyden</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Slett spørsmålet</translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>Ikkje still spørsmålet</translation>
    </message>
    <message>
        <source>Move the question down (Alt+Down)</source>
        <translation>Flytt spørsmålet ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Move the question up (Alt+Up)</source>
        <translation>Flytt spørsmålet opp (Alt+Pil opp)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Blir ikkje stilt</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Dykkar eige</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Dykkar ordlyd</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp spør: {wording}</translation>
    </message>
    <message>
        <source>{language} is not written yet: its readers see the wording above.</source>
        <translation>{language} er ikkje skrive enno: Dei som les språket, ser ordlyden over.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Build the ground first. Objectives show weak management, they do not replace it.</source>
        <translation>Bygg grunnmuren først. Hovudmål viser fram svak leiing, dei erstattar henne ikkje.</translation>
    </message>
    <message>
        <source>Every team has a lead with time for its people.</source>
        <translation>Kvart team har ein leiar med tid til folka sine.</translation>
    </message>
    <message>
        <source>Nearly. Work on what is missing, or begin with one team and learn.</source>
        <translation>Nesten. Ta tak i det som manglar, eller byrj med eitt team og lær.</translation>
    </message>
    <message>
        <source>One can say that something is behind without losing face.</source>
        <translation>Ein kan seie at noko ligg etter utan å tape andlet.</translation>
    </message>
    <message>
        <source>Ready for objectives and key results?</source>
        <translation>Klar for hovudmål og nøkkelresultat?</translation>
    </message>
    <message>
        <source>Scores will not decide pay or appraisal.</source>
        <translation>Poeng skal ikkje avgjere løn eller vurdering.</translation>
    </message>
    <message>
        <source>Teams talk at least every other week about how it goes.</source>
        <translation>Teama snakkar minst annakvar veke om korleis det går.</translation>
    </message>
    <message>
        <source>The strategy and its focus areas are written down, and people know them.</source>
        <translation>Strategien og fokusområda er skrivne ned, og folk kjenner dei.</translation>
    </message>
    <message>
        <source>They need good management and clear teams first. Ask yourself before they are switched on.</source>
        <translation>Dei krev god leiing og tydelege team først. Spør deg sjølv før dei blir slått på.</translation>
    </message>
    <message>
        <source>Tick what is true with you. Nothing is stored.</source>
        <translation>Kryss av for det som stemmer hos dykk. Ingenting blir lagra.</translation>
    </message>
    <message>
        <source>You are ready. Begin with one objective and two to five key results a team.</source>
        <translation>De er klare. Byrj med eitt hovudmål og to til fem nøkkelresultat per team.</translation>
    </message>
    <message>
        <source>You use them already. It is worth asking again whether the ground holds.</source>
        <translation>De bruker dei alt. Det er verdt å spørje igjen om grunnmuren held.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>No focus areas yet.</source>
        <translation>Ingen fokusområde enno.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrive enno.</translation>
    </message>
    <message>
        <source>Our core task</source>
        <translation>Kjerneoppgåva vår</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Det som er vanskeleg</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>Det som er mogleg</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>Det som må vere på plass</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Det vi står for</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Kvar vi skal</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Kven det er til nytte for</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Do not write about health.</source>
        <translation>Ikkje skriv om helse.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Grunngiving (kan stå tom)</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Lagre passordfrasen og opne</translation>
    </message>
    <message>
        <source>The code stands on the recovery sheet that was printed or saved when malapp was set up.</source>
        <translation>Koden står på gjenopprettingsarket som vart skrive ut eller lagra då malapp vart sett opp.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the recovery sheet, letter by letter.</source>
        <translation>Koden stemmer ikkje. Samanlikn han med gjenopprettingsarket, teikn for teikn.</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Bruk gjenopprettingskoden</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>I have stored the recovery sheet in a safe place</source>
        <translation>Eg har lagt gjenopprettingsarket på ein trygg stad</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only way in. It is shown now and never again.</source>
        <translation>Om passordfrasen blir gløymd, er denne koden einaste veg inn. Han blir vist no og aldri igjen.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Det kunne ikkje lagrast der. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Ta vare på gjenopprettingsarket</translation>
    </message>
    <message>
        <source>Print it and lock it away, or save it on a memory stick, not on this computer.</source>
        <translation>Skriv det ut og lås det inn, eller lagre det på ein minnepinne, ikkje på denne maskina.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Lagre gjenopprettingsarket</translation>
    </message>
    <message>
        <source>The recovery sheet is on its way to the printer.</source>
        <translation>Gjenopprettingsarket er på veg til skrivaren.</translation>
    </message>
    <message>
        <source>The recovery sheet is saved.</source>
        <translation>Gjenopprettingsarket er lagra.</translation>
    </message>
</context>
<context>
    <name>RedThread</name>
    <message>
        <source>Red thread {day}</source>
        <translation>Raud tråd {day}</translation>
    </message>
    <message>
        <source>Save the red thread</source>
        <translation>Lagre den raude tråden</translation>
    </message>
    <message>
        <source>The red thread is saved as a PDF.</source>
        <translation>Den raude tråden er lagra som PDF.</translation>
    </message>
    <message>
        <source>Writing the red thread</source>
        <translation>Skriv den raude tråden</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Keep as is</source>
        <translation>Behald som det er</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>Its text can then be changed. Until it is adopted anew, everybody else reads the adopted text.</source>
        <translation>Då kan teksten endrast. Til han er vedteken på nytt, les alle andre den vedtekne teksten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Take the strategy under revision?</source>
        <translation>Ta strategien opp til revisjon?</translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation>Ta opp til revisjon</translation>
    </message>
    <message>
        <source>What has changed since it was adopted? It is kept with the new version.</source>
        <translation>Kva har endra seg sidan han vart vedteken? Det blir lagra saman med den nye utgåva.</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Step {step} of {steps} from “{low}” to “{high}”</source>
        <translation>Steg {step} av {steps} frå «{low}» til «{high}»</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Ta tilbake svaret</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Beside the pictures, in the company&apos;s language. Use your own words.</source>
        <translation>Ved sida av bileta, på språket til verksemda. Bruk dine eigne ord.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Det du seier</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or go to …</source>
        <translation>Søk eller gå til …</translation>
    </message>
</context>
<context>
    <name>SeriesImport</name>
    <message numerus="yes">
        <source>%n value(s) brought in.</source>
        <translation>
            <numerusform>%n verdi henta inn.</numerusform>
            <numerusform>%n verdiar henta inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n value(s)</source>
        <translation>
            <numerusform>Hent inn %n verdi</numerusform>
            <numerusform>Hent inn %n verdiar</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in values for “{title}”</source>
        <translation>Hent inn verdiar for «{title}»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>target {target}</source>
        <translation>mål {target}</translation>
    </message>
</context>
<context>
    <name>SetNotes</name>
    <message>
        <source>What the coach asks about these goals</source>
        <translation>Det coachen spør om desse måla</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>About malapp</source>
        <translation>Om malapp</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Passphrase and backup</source>
        <translation>Passordfrase og tryggingskopi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskina</translation>
    </message>
</context>
<context>
    <name>SharedAnswers</name>
    <message>
        <source>Has not shared a preparation.</source>
        <translation>Har ikkje delt noka førebuing.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gøym</translation>
    </message>
    <message>
        <source>Hide the preparations</source>
        <translation>Gøym førebuingane</translation>
    </message>
    <message>
        <source>Nothing to share.</source>
        <translation>Ingenting å dele.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the preparations</source>
        <translation>Vis førebuingane</translation>
    </message>
    <message>
        <source>What you have both prepared</source>
        <translation>Det de begge har førebudd</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svart på</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>At least {count} characters. It is yours alone: nobody else, not even your manager, can sign for you or find it again.</source>
        <translation>Minst {count} teikn. Han er berre din: ingen andre, ikkje eingong leiaren din, kan skrive under for deg eller finne han igjen.</translation>
    </message>
    <message>
        <source>Both have signed. The one-to-ones you agreed on are in the calendar.</source>
        <translation>Begge har skrive under. 1:1-samtalane de avtalte, ligg i kalenderen.</translation>
    </message>
    <message>
        <source>Choose a passphrase for signing</source>
        <translation>Vel ein passordfrase til underskrift</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Visk ut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Teikn</translation>
    </message>
    <message>
        <source>Draw your signature, or choose to type your name.</source>
        <translation>Teikn underskrifta di, eller vel å skrive namnet.</translation>
    </message>
    <message>
        <source>How do you sign?</source>
        <translation>Korleis skriv du under?</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Vis kalenderen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Skriv under</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Skriv under</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Skriv under …</translation>
    </message>
    <message>
        <source>The signature does not hold and was not stored. Close this and try again.</source>
        <translation>Underskrifta heldt ikkje ved kontroll og vart ikkje lagra. Lukk dette og prøv igjen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Dei to er ikkje like.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Skriv namnet</translation>
    </message>
    <message>
        <source>With your signature you confirm that you have read the summary and that it says what you agreed. It does not mean that you agree on every opinion in it.</source>
        <translation>Med underskrifta stadfestar du at du har lese referatet, og at det seier det de vart samde om. Det tyder ikkje at du er samd i alt som er meint der.</translation>
    </message>
    <message>
        <source>Write your passphrase for signing.</source>
        <translation>Skriv passordfrasen din til underskrift.</translation>
    </message>
    <message>
        <source>Your passphrase for signing</source>
        <translation>Passordfrasen din til underskrift</translation>
    </message>
    <message>
        <source>Your signature is stored. Now {name} signs.</source>
        <translation>Underskrifta di er lagra. No skriv {name} under.</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n til i mållista</numerusform>
            <numerusform>%n til i mållista</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw with mouse or pen. Delete takes the drawing away.</source>
        <translation>Teikn med mus eller penn. Delete viskar ut teikninga.</translation>
    </message>
    <message>
        <source>Draw your signature here</source>
        <translation>Teikn underskrifta di her</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message numerus="yes">
        <source>%n adopted version(s)</source>
        <translation>
            <numerusform>%n vedteken utgåve</numerusform>
            <numerusform>%n vedtekne utgåver</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grunn: {reason}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Something is missing. You may go on all the same: write briefly why.</source>
        <translation>Noko manglar. De kan gå vidare likevel: skriv kort kvifor.</translation>
    </message>
    <message>
        <source>The wording can then be changed, talked about and approved anew. The present one is kept.</source>
        <translation>Ordlyden kan då endrast, snakkast om og godkjennast på nytt. Den som gjeld no, blir teken vare på.</translation>
    </message>
    <message>
        <source>Why go on?</source>
        <translation>Kvifor gå vidare?</translation>
    </message>
    <message>
        <source>Why is it revised?</source>
        <translation>Kvifor blir han endra?</translation>
    </message>
    <message>
        <source>Without this the plan cannot be approved. Everything else may follow later:</source>
        <translation>Utan dette kan ikkje planen godkjennast. Alt anna kan kome seinare:</translation>
    </message>
</context>
<context>
    <name>StepField</name>
    <message>
        <source>{question}: {step} of {highest}</source>
        <translation>{question}: {step} av {highest}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n goal(s) are not agreed to by both of you. Tick under the goal, or go on as it is.</source>
        <translation>
            <numerusform>De er ikkje begge samde om %n mål. Kryss av under målet, eller hald fram likevel.</numerusform>
            <numerusform>De er ikkje begge samde om %n mål. Kryss av under måla, eller hald fram likevel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A changed summary is a new revision: both read and approve it anew before it is signed.</source>
        <translation>Eit endra referat blir ei ny utgåve: begge les og godkjenner på nytt før de skriv under.</translation>
    </message>
    <message>
        <source>A changed summary is a new revision: the signatures there are stay with the old one, and both read, approve and sign anew.</source>
        <translation>Eit endra referat blir ei ny utgåve: underskriftene som finst, følgjer den gamle, og begge les, godkjenner og skriv under på nytt.</translation>
    </message>
    <message>
        <source>Answered. {name} sees that the time suits you.</source>
        <translation>Svart. {name} ser at tidspunktet passar deg.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Start no</translation>
    </message>
    <message>
        <source>Begin the conversation?</source>
        <translation>Starte samtalen?</translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation>Avlys samtalen</translation>
    </message>
    <message>
        <source>Cancel the conversation?</source>
        <translation>Avlyse samtalen?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the summary?</source>
        <translation>Endre referatet?</translation>
    </message>
    <message>
        <source>Close without signatures</source>
        <translation>Avslutt utan underskrift</translation>
    </message>
    <message>
        <source>Close without signatures?</source>
        <translation>Avslutte utan underskrift?</translation>
    </message>
    <message>
        <source>Filed. The summary stays under Documents.</source>
        <translation>Arkivert. Referatet ligg under Dokument.</translation>
    </message>
    <message>
        <source>From now on the preparations cannot be changed.</source>
        <translation>Frå no av kan ikkje førebuingane endrast.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Hald fram likevel</translation>
    </message>
    <message>
        <source>Go on without agreement?</source>
        <translation>Halde fram utan semje?</translation>
    </message>
    <message>
        <source>It will not be held. You can plan a new one later.</source>
        <translation>Han blir ikkje halden. Du kan planleggje ein ny seinare.</translation>
    </message>
    <message>
        <source>No law requires signatures. The record stays as it is, with the reason shown.</source>
        <translation>Inga lov krev underskrift. Referatet blir ståande som det er, saman med grunngivinga.</translation>
    </message>
    <message>
        <source>Shared. {name} can read the answers with a tick.</source>
        <translation>Delt. {name} kan lese svara som er kryssa av.</translation>
    </message>
    <message>
        <source>Taken back. Only you can read your preparation now.</source>
        <translation>Teke tilbake. No kan berre du lese førebuinga di.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Denne dagen er passert. Vel ein dag fram i tid.</translation>
    </message>
    <message>
        <source>Write briefly why you meet.</source>
        <translation>Skriv kort kvifor de møtest.</translation>
    </message>
    <message>
        <source>{name} has not shared a preparation.</source>
        <translation>{name} har ikkje delt noka førebuing.</translation>
    </message>
</context>
<context>
    <name>StrategyMap</name>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>Goal for a team</source>
        <translation>Mål for eit team</translation>
    </message>
    <message>
        <source>Goal for the company</source>
        <translation>Mål for verksemda</translation>
    </message>
    <message>
        <source>Goals that belong neither to a focus area nor to another goal.</source>
        <translation>Mål som korkje høyrer til eit fokusområde eller eit anna mål.</translation>
    </message>
    <message>
        <source>It belongs neither to a focus area nor to another goal.</source>
        <translation>Det høyrer korkje til eit fokusområde eller eit anna mål.</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nøkkelresultat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>No key results yet</source>
        <translation>Manglar nøkkelresultat</translation>
    </message>
    <message>
        <source>Nobody works on this yet.</source>
        <translation>Ingen arbeider med dette enno.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Hovudmål</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Utan plass</translation>
    </message>
    <message>
        <source>cards below: {count}</source>
        <translation>kort under: {count}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>falda saman</translation>
    </message>
</context>
<context>
    <name>StrategyMapPanel</name>
    <message numerus="yes">
        <source>%n focus area(s) nobody works on</source>
        <translation>
            <numerusform>%n fokusområde ingen arbeider med</numerusform>
            <numerusform>%n fokusområde ingen arbeider med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a place</source>
        <translation>
            <numerusform>%n mål utan plass</numerusform>
            <numerusform>%n mål utan plass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without key results</source>
        <translation>
            <numerusform>%n hovudmål utan nøkkelresultat</numerusform>
            <numerusform>%n hovudmål utan nøkkelresultat</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing is missing: every focus area is worked on.</source>
        <translation>Ingenting manglar: det blir arbeidd med alle fokusområda.</translation>
    </message>
    <message>
        <source>Once there are focus areas or goals, you see here how they hang together.</source>
        <translation>Når det finst fokusområde eller mål, ser du her korleis dei heng saman.</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Opne strategien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Save the strategy map</source>
        <translation>Lagre strategikartet</translation>
    </message>
    <message>
        <source>Show at 100 per cent</source>
        <translation>Vis i 100 prosent</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>There is no map to show yet</source>
        <translation>Det er ikkje noko kart å vise enno</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vising</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
    <message>
        <source>Zoom {percent}, back to 100</source>
        <translation>Zoom {percent}, tilbake til 100</translation>
    </message>
</context>
<context>
    <name>StrategyPanel</name>
    <message>
        <source>Close the period?</source>
        <translation>Avslutte perioden?</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Ny periode</translation>
    </message>
    <message>
        <source>No strategy yet</source>
        <translation>Ingen strategi enno</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodar</translation>
    </message>
    <message>
        <source>The strategy</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>The strategy is kept and can be read, but it cannot be opened again.</source>
        <translation>Strategien blir teken vare på og kan lesast, men ikkje opnast igjen.</translation>
    </message>
    <message>
        <source>Those who lead the company have not written one yet. Goals can be set all the same.</source>
        <translation>Dei som leier verksemda, har ikkje skrive nokon enno. Mål kan de setje likevel.</translation>
    </message>
    <message>
        <source>Write in a few plain sentences where the company is going. Goals then hang below it.</source>
        <translation>Skriv med nokre få, enkle setningar kvar verksemda skal. Måla heng så under.</translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation>Skriv strategien</translation>
    </message>
</context>
<context>
    <name>StrategyPresenter</name>
    <message>
        <source>Removed the focus area “{title}”.</source>
        <translation>Fjerna fokusområdet «{title}».</translation>
    </message>
    <message>
        <source>Removed the presentation.</source>
        <translation>Presentasjonen er fjerna.</translation>
    </message>
    <message>
        <source>The presentation is recorded.</source>
        <translation>Presentasjonen er notert.</translation>
    </message>
</context>
<context>
    <name>StrategyWords</name>
    <message>
        <source>Adopt it</source>
        <translation>Vedta strategien</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedteken</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Utfordringar</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Avslutt perioden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kjerneoppgåve</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Tidlegare utgåve</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alle kjenner han. Ta han opp til revisjon for å endre han, og avslutt han når perioden er over.</translation>
    </message>
    <message>
        <source>Focus area {number}</source>
        <translation>Fokusområde {number}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjeld no</translation>
    </message>
    <message>
        <source>It has been presented</source>
        <translation>Han er presentert</translation>
    </message>
    <message>
        <source>It is being revised. Until then this is in force.</source>
        <translation>Han er til revisjon. Så lenge er det denne som gjeld.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is decided yet.</source>
        <translation>Han blir skriven no, og ingenting er bestemt enno.</translation>
    </message>
    <message>
        <source>It is decided, and the text is fixed. Present it to everybody, and say so here.</source>
        <translation>Han er vedteken, og teksten ligg fast. Presenter han for alle, og sei frå her når det er gjort.</translation>
    </message>
    <message>
        <source>It is decided, and will soon be presented.</source>
        <translation>Han er vedteken, og blir snart presentert.</translation>
    </message>
    <message>
        <source>It lies open for comments and can still be changed. Adopt it when it is decided.</source>
        <translation>Han ligg open for innspel og kan framleis endrast. Vedta han når han er bestemt.</translation>
    </message>
    <message>
        <source>It lies open for comments. Say what you think.</source>
        <translation>Han ligg open for innspel. Sei kva du meiner.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Moglegheiter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Presentert</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Foreslå strategien</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Suksessfaktorar</translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation>Ta opp til revisjon</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>Perioden er avslutta.</translation>
    </message>
    <message>
        <source>The period is over.</source>
        <translation>Perioden er over.</translation>
    </message>
    <message>
        <source>The period is over. The text is kept as it was.</source>
        <translation>Perioden er over. Teksten er teken vare på slik han var.</translation>
    </message>
    <message>
        <source>The strategy is adopted.</source>
        <translation>Strategien er vedteken.</translation>
    </message>
    <message>
        <source>The strategy is presented, and in force.</source>
        <translation>Strategien er presentert og gjeld no.</translation>
    </message>
    <message>
        <source>The strategy is proposed.</source>
        <translation>Strategien er foreslått.</translation>
    </message>
    <message>
        <source>The strategy is under revision. Its text can be changed.</source>
        <translation>Strategien er til revisjon. Teksten kan endrast.</translation>
    </message>
    <message>
        <source>The text can be changed again. Adopt it anew when it is decided.</source>
        <translation>Teksten kan endrast igjen. Vedta strategien på nytt når han er bestemt.</translation>
    </message>
    <message>
        <source>This is what we work towards.</source>
        <translation>Dette er det vi jobbar mot.</translation>
    </message>
    <message>
        <source>Under revision</source>
        <translation>Til revisjon</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visjon</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Kven det er til nytte for</translation>
    </message>
    <message>
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv han med nokre få, enkle setningar. Foreslå han når andre kan få seie kva dei meiner.</translation>
    </message>
    <message>
        <source>{day}, in a joint briefing</source>
        <translation>{day}, i ei felles orientering</translation>
    </message>
    <message>
        <source>{day}, together with the whole company</source>
        <translation>{day}, saman med heile verksemda</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Change something</source>
        <translation>Endre noko</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerer underskriftene</translation>
    </message>
    <message>
        <source>Making the document to sign</source>
        <translation>Lagar dokumentet til underskrift</translation>
    </message>
    <message>
        <source>Making the summary</source>
        <translation>Lagar referatet</translation>
    </message>
    <message>
        <source>Making the summary …</source>
        <translation>Lagar referatet …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Revision {number}, signed by both.</source>
        <translation>Utgåve {number}, underskriven av begge.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Referatet</translation>
    </message>
    <message>
        <source>The summary is not kept here</source>
        <translation>Det underskrivne dokumentet er ikkje her</translation>
    </message>
    <message>
        <source>The text is fixed. To change it, choose “Change the summary” in the menu above.</source>
        <translation>Teksten ligg fast. Vel «Endre referatet» i menyen over for å endre han.</translation>
    </message>
    <message>
        <source>There is no document of it in malapp.</source>
        <translation>Det finst ikkje noko dokument i malapp.</translation>
    </message>
    <message>
        <source>This conversation was signed outside malapp. What the two agreed stands in the record.</source>
        <translation>Denne samtalen vart underskriven utanfor malapp. Det dei to vart samde om, står på sida «Referat».</translation>
    </message>
    <message>
        <source>This is a draft. Nothing is fixed until both have approved.</source>
        <translation>Dette er eit utkast. Ingenting ligg fast før begge har godkjent.</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelaten</numerusform>
            <numerusform>%n utelatne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be updated</source>
        <translation>
            <numerusform>%n blir oppdatert</numerusform>
            <numerusform>%n blir oppdaterte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uendra</numerusform>
            <numerusform>%n uendra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Give back</source>
        <translation>Gi tilbake</translation>
    </message>
    <message>
        <source>Give the keyboard back to {name}</source>
        <translation>Gi tastaturet tilbake til {name}</translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Passordfrasen til arbeidsområdet</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Before anything else: what do you know now that you did not know last time?</source>
        <translation>Før noko anna: kva veit de no som de ikkje visste sist?</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vel ein dag.</translation>
    </message>
    <message>
        <source>Comments on the wording</source>
        <translation>Kommentarar til ordlyden</translation>
    </message>
    <message>
        <source>How the goals stood at their latest check-in</source>
        <translation>Korleis måla stod ved siste statusmelding</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Gjennomgang av planen</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Talk about the plan</source>
        <translation>Samtale om planen</translation>
    </message>
    <message>
        <source>What do we do now?</source>
        <translation>Kva gjer vi no?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Kva har vi lært?</translation>
    </message>
    <message>
        <source>What was said about the wording, and what you changed because of it.</source>
        <translation>Kva som blei sagt om ordlyden, og kva de endra på grunn av det.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Change the talk of {day}</source>
        <translation>Endre samtalen {day}</translation>
    </message>
    <message>
        <source>Hold a review</source>
        <translation>Hald ein gjennomgang</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lærte: {text}</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Noter ein samtale</translation>
    </message>
    <message>
        <source>Nothing yet. Talking about the words is how a goal becomes one that people want.</source>
        <translation>Ingenting enno. Det er ved å snakke om orda at eit mål blir noko folk vil.</translation>
    </message>
    <message>
        <source>Remove the talk of {day}</source>
        <translation>Fjern samtalen {day}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Talks and reviews</source>
        <translation>Samtalar og gjennomgangar</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>For which goal?</source>
        <translation>For kva mål?</translation>
    </message>
    <message>
        <source>Move the task down</source>
        <translation>Flytt oppgåva ned</translation>
    </message>
    <message>
        <source>Move the task up</source>
        <translation>Flytt oppgåva opp</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Fjern oppgåva</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Task {number}</source>
        <translation>Oppgåve {number}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>Legg til oppgåve</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>No goal of its own</source>
        <translation>Ikkje noko eige mål</translation>
    </message>
    <message>
        <source>No tasks are named.</source>
        <translation>Ingen oppgåver er nemnde.</translation>
    </message>
    <message>
        <source>Take in “{title}”</source>
        <translation>Ta med «{title}»</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>The plan is not an exhaustive list: it shows the most important goals and tasks of the period.</source>
        <translation>Planen er ikkje ei uttømmande liste: han viser dei viktigaste måla og oppgåvene i perioden.</translation>
    </message>
    <message>
        <source>{task} (goal {number})</source>
        <translation>{task} (mål {number})</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>A team can be removed when neither people nor goals belong to it.</source>
        <translation>Eit team kan fjernast når verken personar eller mål høyrer til det.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleiar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Remove the team</source>
        <translation>Fjern teamet</translation>
    </message>
    <message>
        <source>Sets the goals of the team.</source>
        <translation>Set måla for teamet.</translation>
    </message>
</context>
<context>
    <name>TeamsCard</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n til i mållista</numerusform>
            <numerusform>%n til i mållista</numerusform>
        </translation>
    </message>
    <message>
        <source>How we are doing</source>
        <translation>Korleis vi ligg an</translation>
    </message>
    <message>
        <source>No team has set goals yet.</source>
        <translation>Ingen team har sett mål enno.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Heile verksemda</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>The conversation</source>
        <translation>Samtalen</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbeidaren</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Leiaren</translation>
    </message>
    <message>
        <source>Used in forms, documents, invitations, calendars and headings made from now on. The rest of the window and its help keep malapp&apos;s words.</source>
        <translation>Blir brukte i skjema, dokument, innkallingar, kalendrar og overskrifter frå no av. Resten av vindauget og hjelpa held på orda til malapp.</translation>
    </message>
    <message>
        <source>Without an article, as in “Record of …”. It is used in titles; sentences say “the conversation”.</source>
        <translation>Ubunden form, som i «Referat frå …». Det blir brukt i titlar; i setningar står det «samtalen».</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Ord på</translation>
    </message>
    <message>
        <source>Your word for the conversation</source>
        <translation>Dykkar ord for samtalen</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Dykkar eigne ord</translation>
    </message>
    <message>
        <source>another word …</source>
        <translation>eit anna ord …</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation>Slik heng det saman</translation>
    </message>
</context>
<context>
    <name>ThreeList</name>
    <message>
        <source>Three is the aim: what is short is remembered. The others can wait for the conversations.</source>
        <translation>Tre er målet: Det som er kort, blir hugsa. Resten kan vente til samtalane.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Agreed for {date}</source>
        <translation>Avtalt til {date}</translation>
    </message>
    <message>
        <source>Answer the invitation from {name}</source>
        <translation>Svar på innkallinga frå {name}</translation>
    </message>
    <message>
        <source>Choose a day for the conversation with {name}</source>
        <translation>Vel ein dag for samtalen med {name}</translation>
    </message>
    <message>
        <source>Complete the record with {name}</source>
        <translation>Gjer ferdig referatet med {name}</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Samtale med {name}</translation>
    </message>
    <message>
        <source>Deadline: {title}</source>
        <translation>Frist: {title}</translation>
    </message>
    <message>
        <source>File the signed summary with {name}</source>
        <translation>Arkiver det underskrivne referatet med {name}</translation>
    </message>
    <message>
        <source>Finish or move: {title}</source>
        <translation>Fullfør eller flytt: {title}</translation>
    </message>
    <message>
        <source>First conversation {date}</source>
        <translation>Første samtale {date}</translation>
    </message>
    <message>
        <source>Goal due: {title}</source>
        <translation>Frist for mål: {title}</translation>
    </message>
    <message>
        <source>Hold the conversation with {name}</source>
        <translation>Hald samtalen med {name}</translation>
    </message>
    <message>
        <source>Hold the joint briefing for {title}</source>
        <translation>Hald den felles orienteringa for {title}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Hald eller flytt 1:1-samtalen med {name}</translation>
    </message>
    <message>
        <source>Hold the review: {title}</source>
        <translation>Hald gjennomgangen: {title}</translation>
    </message>
    <message>
        <source>Invite {name} to the conversation</source>
        <translation>Kall inn {name} til samtalen</translation>
    </message>
    <message>
        <source>Last check-in {date}</source>
        <translation>Siste statusmelding {date}</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Inga statusmelding enno</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>1:1-samtale med {name}</translation>
    </message>
    <message>
        <source>Plan review: {title}</source>
        <translation>Gjennomgang av plan: {title}</translation>
    </message>
    <message>
        <source>Prepare the conversation with {name}</source>
        <translation>Førebu samtalen med {name}</translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation>Les og godkjenn referatet med {name}</translation>
    </message>
    <message>
        <source>Read why {name} said no: {title}</source>
        <translation>Les kvifor {name} sa nei: {title}</translation>
    </message>
    <message>
        <source>Said {date}</source>
        <translation>Sagt {date}</translation>
    </message>
    <message>
        <source>Say how it goes: {title}</source>
        <translation>Sei korleis det går: {title}</translation>
    </message>
    <message>
        <source>Sign the summary with {name}</source>
        <translation>Skriv under referatet med {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgon</translation>
    </message>
    <message>
        <source>Was due {date}</source>
        <translation>Skulle vore gjort {date}</translation>
    </message>
    <message>
        <source>Write down what you and {name} agree</source>
        <translation>Skriv ned det du og {name} blir samde om</translation>
    </message>
    <message>
        <source>Write the new value: {title}</source>
        <translation>Skriv den nye verdien: {title}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Add people</source>
        <translation>Legg til personar</translation>
    </message>
    <message>
        <source>Begin with the people: add them one by one, or bring them from a spreadsheet.</source>
        <translation>Byrj med personane: legg dei til éin og éin, eller hent dei frå eit rekneark.</translation>
    </message>
    <message>
        <source>Conversations, one-to-ones and goals that need you will stand here.</source>
        <translation>Samtalar, 1:1-samtalar og mål som treng deg, dukkar opp her.</translation>
    </message>
    <message>
        <source>No agreed one-to-one has come up yet. They are agreed when a conversation ends.</source>
        <translation>Ingen avtalt 1:1-samtale har kome enno. Dei blir avtalte når ein samtale blir avslutta.</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Ingenting i kalenderen.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting ventar på deg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Set a goal for the company, so that everybody can see what their own goals lead to.</source>
        <translation>Set eit mål for verksemda, så alle kan sjå kva dei eigne måla fører til.</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Set det første målet</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n)</source>
        <translation>
            <numerusform>Vis alle (%n)</numerusform>
            <numerusform>Vis alle (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Dei siste tolv månadene</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Dei neste to vekene</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ventar på deg</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkomen til malapp</translation>
    </message>
    <message>
        <source>What matters most this year?</source>
        <translation>Kva er viktigast i år?</translation>
    </message>
    <message>
        <source>Where is the company going?</source>
        <translation>Kvar skal verksemda?</translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation>Skriv strategien</translation>
    </message>
    <message>
        <source>Write the strategy in a few sentences. Goals and conversations hang below it.</source>
        <translation>Skriv strategien med nokre få setningar. Mål og samtalar heng under han.</translation>
    </message>
    <message>
        <source>agreed one-to-ones held</source>
        <translation>avtalte 1:1-samtalar er haldne</translation>
    </message>
    <message>
        <source>people have had their conversation</source>
        <translation>har hatt samtalen sin</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} av {all}</translation>
    </message>
</context>
<context>
    <name>TopCard</name>
    <message>
        <source>The company has not set goals yet.</source>
        <translation>Verksemda har ikkje sett mål enno.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Det viktigaste no</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Something else was changed since. Press Ctrl+Z until you are back.</source>
        <translation>Noko anna er endra sidan. Trykk Ctrl+Z til du er tilbake.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Gjort på nytt: {edit}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Ingenting å gjere på nytt</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Ingenting å angre</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Angra: {edit}</translation>
    </message>
</context>
<context>
    <name>UnitPlansPanel</name>
    <message>
        <source>Close the plan?</source>
        <translation>Avslutte planen?</translation>
    </message>
    <message>
        <source>Everything will be in the file all the same.</source>
        <translation>Alt kjem med i fila likevel.</translation>
    </message>
    <message>
        <source>It is kept and can be read, but it cannot be changed again.</source>
        <translation>Han blir teken vare på og kan lesast, men ikkje endrast igjen.</translation>
    </message>
    <message>
        <source>Longer than two pages</source>
        <translation>Lengre enn to sider</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>No unit plan yet</source>
        <translation>Ingen mål- og resultatplan enno</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>Lagre han som han er</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Lagre planen</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Planen er lagra.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Heile verksemda</translation>
    </message>
    <message>
        <source>Those who lead the company and the teams write one for each period. You will read it here.</source>
        <translation>Dei som leier verksemda og teama, skriv ein for kvar periode. Du les han her.</translation>
    </message>
    <message>
        <source>Two pages on what two levels expect of each other: a core task, a few goals, and how you follow up. It is normal to need several tries.</source>
        <translation>To sider om kva to nivå ventar av kvarandre: ei kjerneoppgåve, nokre få mål, og korleis de følgjer opp. Det er vanleg å trenge fleire forsøk.</translation>
    </message>
    <message>
        <source>Unit plan</source>
        <translation>Mål- og resultatplan</translation>
    </message>
    <message>
        <source>Unit plan {day}</source>
        <translation>Mål- og resultatplan {day}</translation>
    </message>
    <message>
        <source>Write a unit plan</source>
        <translation>Skriv ein mål- og resultatplan</translation>
    </message>
    <message>
        <source>Writing the plan</source>
        <translation>Skriv planen</translation>
    </message>
</context>
<context>
    <name>UnitPlansPresenter</name>
    <message>
        <source>Deleted the plan.</source>
        <translation>Sletta planen.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Opening …</source>
        <translation>Opnar …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {passphrase}</source>
        <translation>Dette er demoen. Passordfrasen er: {passphrase}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Gløymt passordfrasen</translation>
    </message>
    <message>
        <source>What is written here is encrypted. Unlock it to go on.</source>
        <translation>Det som er skrive her, er kryptert. Lås opp for å halde fram.</translation>
    </message>
    <message>
        <source>malapp is locked</source>
        <translation>malapp er låst</translation>
    </message>
</context>
<context>
    <name>ValueGrid</name>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>VerificationView</name>
    <message>
        <source>Changed, or not fully signed</source>
        <translation>Endra, eller ikkje skrive under av begge</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeidar</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Unchanged, not yet signed</source>
        <translation>Uendra, ikkje skrive under enno</translation>
    </message>
    <message>
        <source>Unchanged, signer unknown</source>
        <translation>Uendra, ukjend underskrivar</translation>
    </message>
    <message>
        <source>Unchanged, signers known</source>
        <translation>Uendra, kjende underskrivarar</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Adopted versions</source>
        <translation>Vedtekne utgåver</translation>
    </message>
    <message>
        <source>Adopted {day} by {name}.</source>
        <translation>Vedteken {day} av {name}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Samanlikn med</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Står ikkje der</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Show only what changed</source>
        <translation>Vis berre det som er endra</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Gjennomstroke: teke bort. Understreka: lagt til.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Teksten slik han er no</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Dei to seier det same.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Utgåve {number}, {day}</translation>
    </message>
</context>
<context>
    <name>WordingList</name>
    <message>
        <source>Declined {day} by {name}</source>
        <translation>Avslått {day} av {name}</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation>Ta vare på merknaden</translation>
    </message>
    <message>
        <source>Replaced {day} by {name}</source>
        <translation>Erstatta {day} av {name}</translation>
    </message>
    <message>
        <source>Said {day} by {name}</source>
        <translation>Sagt {day} av {name}</translation>
    </message>
    <message>
        <source>What do you think of the words as they are now?</source>
        <translation>Kva synest du om orda slik dei er no?</translation>
    </message>
    <message>
        <source>When the words are changed after somebody else has read them, the old ones are kept here.</source>
        <translation>Når ordlyden blir endra etter at andre har lese han, blir den gamle teken vare på her.</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Back up now</source>
        <translation>Ta kopi no</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Ta kopi no …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>Backup (*.malapp-backup)</source>
        <translation>Tryggingskopi (*.malapp-backup)</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Ta vare på nøkkelen i nøkkelringen på denne maskina</translation>
    </message>
    <message>
        <source>Open without asking</source>
        <translation>Opne utan å spørje</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>Tryggingskopien er skriven og kontrollert.</translation>
    </message>
    <message>
        <source>The keychain did not take it.</source>
        <translation>Nøkkelringen tok han ikkje imot.</translation>
    </message>
    <message>
        <source>This computer has no keychain that malapp can use, so the passphrase is asked each time.</source>
        <translation>Denne maskina har ingen nøkkelring som malapp kan bruke, så du må skrive passordfrasen kvar gong.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open malapp without the passphrase.</source>
        <translation>Den som er logga inn på denne maskina, kan då opne malapp utan passordfrasen.</translation>
    </message>
    <message>
        <source>Writing and checking the backup …</source>
        <translation>Skriv og kontrollerer tryggingskopien …</translation>
    </message>
    <message>
        <source>malapp keeps a backup of each day beside its file. Make one on a memory stick as well: it is encrypted and opens with the passphrase.</source>
        <translation>malapp tek ein tryggingskopi kvar dag og legg han ved sida av fila. Ta også ein på ein minnepinne: han er kryptert og blir opna med passordfrasen.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Add focus area</source>
        <translation>Legg til fokusområde</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Utfordringar</translation>
    </message>
    <message>
        <source>Core task: what are we here for?</source>
        <translation>Kjerneoppgåve: kva er vi her for?</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>New focus area</source>
        <translation>Nytt fokusområde</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Éi på kvar linje</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Moglegheiter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The few things to put first. Three to five are enough: goals hang below them.</source>
        <translation>Dei få tinga de set først. Tre til fem er nok: måla heng under dei.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>Vision: where do we want to be?</source>
        <translation>Visjon: kvar vil vi vere?</translation>
    </message>
    <message>
        <source>What must be in place for us to succeed?</source>
        <translation>Kva må vere på plass for at vi skal lykkast?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Kvar vi skal</translation>
    </message>
    <message>
        <source>Who benefits from what we do?</source>
        <translation>Kven har nytte av det vi gjer?</translation>
    </message>
</context>
<context>
    <name>_ActionCard</name>
    <message>
        <source>By when</source>
        <translation>Innan</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Fjern tiltaket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
</context>
<context>
    <name>_Hands</name>
    <message>
        <source>Has approved</source>
        <translation>Har godkjent</translation>
    </message>
    <message>
        <source>Has not read it yet</source>
        <translation>Har ikkje lese det enno</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Har skrive under</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>_Marks</name>
    <message>
        <source>Do you both stand behind it?</source>
        <translation>Står de begge bak det?</translation>
    </message>
    <message>
        <source>{name} agrees to the goal</source>
        <translation>{name} seier ja til målet</translation>
    </message>
    <message>
        <source>{name} believes it can be done</source>
        <translation>{name} trur det lèt seg gjere</translation>
    </message>
</context>
<context>
    <name>_PageArea</name>
    <message>
        <source>Pages of the document</source>
        <translation>Sidene i dokumentet</translation>
    </message>
</context>
<context>
    <name>_ReviewCard</name>
    <message>
        <source>How did it go?</source>
        <translation>Korleis gjekk det?</translation>
    </message>
    <message>
        <source>What helped, what stood in the way?</source>
        <translation>Kva hjelpte, og kva stod i vegen?</translation>
    </message>
</context>
<context>
    <name>_Tools</name>
    <message>
        <source>Fit width</source>
        <translation>Tilpass breidda</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
</context>
</TS>
