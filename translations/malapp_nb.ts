<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Builds on the strategy</source>
        <translation>Bygger på strategien</translation>
    </message>
    <message>
        <source>Core task: what is the unit there for?</source>
        <translation>Kjerneoppgave: hva er enheten til for?</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Navn på planen</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ikke valgt ennå</translation>
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
        <translation>Enheten</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>Hva planen handler om</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Hvem har nytte av det, og hvordan?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Hvorfor dette, og hvorfor nå?</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>How is it counted?</source>
        <translation>Hvordan telles det?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leses av</translation>
    </message>
    <message>
        <source>Says something about the goal</source>
        <translation>Sier noe om målet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Ønsket retning</translation>
    </message>
    <message>
        <source>Where does the number come from?</source>
        <translation>Hvor kommer tallet fra?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Hvem gjelder tallet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Hvorfor følger vi dette tallet?</translation>
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
        <translation>Mål- og utviklingssamtalen, fra strategi til underskrevet referat og oppfølging.</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this computer unless you save it elsewhere.</source>
        <translation>Virker uten nett: ingenting forlater denne maskinen med mindre du selv lagrer det et annet sted.</translation>
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
        <translation>{name} sitter ved tastaturet</translation>
    </message>
</context>
<context>
    <name>ActionPlan</name>
    <message>
        <source>A plan on paper belongs to one person or one team. Choose whose first.</source>
        <translation>En plan på papir hører til én person eller ett team. Velg først hvem sin.</translation>
    </message>
    <message>
        <source>Action plan {day}</source>
        <translation>Handlingsplan {day}</translation>
    </message>
    <message>
        <source>Company: {title}</source>
        <translation>Virksomheten: {title}</translation>
    </message>
    <message>
        <source>Deleted “{what}”.</source>
        <translation>Slettet «{what}».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>Everything I can see</source>
        <translation>Alt jeg kan se</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Ikke noe mål</translation>
    </message>
    <message>
        <source>No team, only between the two</source>
        <translation>Ikke et team, bare mellom de to</translation>
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
        <translation>Handlingsplanen er lagret som PDF.</translation>
    </message>
    <message>
        <source>Writing the action plan</source>
        <translation>Lager handlingsplanen</translation>
    </message>
    <message>
        <source>{team}: {title}</source>
        <translation>{team}: {title}</translation>
    </message>
    <message>
        <source>“{what}” is a goal now.</source>
        <translation>«{what}» er et mål nå.</translation>
    </message>
</context>
<context>
    <name>ActionPlanPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åpen</numerusform>
            <numerusform>%n åpne</numerusform>
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
        <translation>Åpen igjen: «{what}».</translation>
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
        <translation>Avtalt i en samtale: Ordene står som dere begge skrev under på.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjelper målet</translation>
    </message>
    <message>
        <source>Helps your own goal</source>
        <translation>Hjelper ditt eget mål</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen til</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Gjør det til et mål</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Was it done as planned, and did it have the effect you wanted? Did it move the goal? What did you learn, and did anything happen that nobody meant?</source>
        <translation>Ble det gjort som planlagt, og ga det virkningen dere ville ha? Flyttet det målet? Hva lærte dere, og skjedde det noe ingen hadde ment?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hva kom det ut av det?</translation>
    </message>
    <message>
        <source>When you want it for its own sake, it is a goal.</source>
        <translation>Når du vil ha det for dets egen skyld, er det et mål.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Hvorfor: {reason}</translation>
    </message>
    <message>
        <source>You can read this, but not change it.</source>
        <translation>Du kan lese dette, men ikke endre det.</translation>
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
        <translation>Språk i skjemaer og dokumenter</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation>Leder (holder samtalen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Setter målene for teamet.</translation>
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
        <translation>Tiltaket er fjernet.</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Hva skal gjøres?</translation>
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
        <translation>Målet er fjernet.</translation>
    </message>
    <message>
        <source>What will {name} reach, and by when?</source>
        <translation>Hva skal {name} nå, og innen når?</translation>
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
        <translation>Sier ja til målet</translation>
    </message>
    <message>
        <source>Believes it will be reached</source>
        <translation>Tror det blir nådd</translation>
    </message>
    <message>
        <source>Decline the goal …</source>
        <translation>Si nei til målet …</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Has not accepted it yet</source>
        <translation>Har ikke sagt ja ennå</translation>
    </message>
    <message>
        <source>Has not said whether it can be reached</source>
        <translation>Har ikke sagt om det kan nås</translation>
    </message>
    <message>
        <source>I accept this goal</source>
        <translation>Jeg sier ja til dette målet</translation>
    </message>
    <message>
        <source>I believe it will be reached</source>
        <translation>Jeg tror det blir nådd</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Jeg vil dette</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation>Ikke enige ennå. Venter på {names}.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta det opp igjen</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet er avsluttet.</translation>
    </message>
    <message>
        <source>The reason stays under “More”, among the earlier wordings.</source>
        <translation>Grunnen blir stående under «Mer», blant de tidligere ordlydene.</translation>
    </message>
    <message>
        <source>Wants this</source>
        <translation>Vil dette</translation>
    </message>
    <message>
        <source>When the goal itself is changed after you have agreed, both are asked again.</source>
        <translation>Blir selve målet endret etter at dere er enige, blir begge spurt på nytt.</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Hvem foreslo målet?</translation>
    </message>
    <message>
        <source>You have both agreed on this goal.</source>
        <translation>Dere er enige om dette målet.</translation>
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
        <translation>Ingen jobber med dette ennå</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Åpne strategien</translation>
    </message>
    <message>
        <source>Teams that work on no focus area yet: {teams}</source>
        <translation>Team som ikke jobber med noe fokusområde ennå: {teams}</translation>
    </message>
    <message>
        <source>There are no focus areas yet.</source>
        <translation>Det er ingen fokusområder ennå.</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>virksomheten</translation>
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
        <translation>Én på hver linje</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Fjern fokusområdet</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Suksessfaktorer</translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation>Hva vi mener med det</translation>
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
        <translation>Et tiltak er verdt å gjøre for det det hjelper dere å nå.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Velg den</translation>
    </message>
    <message>
        <source>Could somebody see or hear it? For example: I ask one question before I answer.</source>
        <translation>Kan noen se eller høre det? For eksempel: Jeg stiller ett spørsmål før jeg svarer.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dropp</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Dropp den</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <translation>Dropp tiltaket</translation>
    </message>
    <message>
        <source>Drop the behaviour</source>
        <translation>Dropp atferden</translation>
    </message>
    <message>
        <source>For example: at every visit</source>
        <translation>For eksempel: ved hver befaring</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen til</translation>
    </message>
    <message>
        <source>It has become a habit, so you need not tick it any more.</source>
        <translation>Det er blitt en vane, så du trenger ikke krysse av mer.</translation>
    </message>
    <message>
        <source>It stays in the plan with the reason, so that nobody wonders later.</source>
        <translation>Det blir stående i planen med begrunnelsen, så ingen lurer senere.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Keep it as a habit</source>
        <translation>Behold den som vane</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytt til en annen dag</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny atferd</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>That is fine: something else may help more. Your days are kept.</source>
        <translation>Det er helt greit: Noe annet kan hjelpe mer. Dagene dine blir tatt vare på.</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Hva lærte du?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Hva skal gjøres?</translation>
    </message>
    <message>
        <source>What will you do again and again?</source>
        <translation>Hva vil du gjøre igjen og igjen?</translation>
    </message>
    <message>
        <source>Which goal does it help?</source>
        <translation>Hvilket mål hjelper det?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Hvem gjør det?</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Hvorfor flyttes det?</translation>
    </message>
    <message>
        <source>Why is it not done?</source>
        <translation>Hvorfor blir det ikke gjort?</translation>
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
        <translation>Tiltak slettet</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Tiltak gjort</translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation>Tiltak droppet</translation>
    </message>
    <message>
        <source>Action given a new date</source>
        <translation>Tiltak fikk ny dato</translation>
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
        <translation>Sikkerhetskopi laget</translation>
    </message>
    <message>
        <source>Behaviour kept or dropped</source>
        <translation>Atferd beholdt eller droppet</translation>
    </message>
    <message>
        <source>Briefing held</source>
        <translation>Orientering holdt</translation>
    </message>
    <message>
        <source>Briefing not held after all</source>
        <translation>Orientering likevel ikke holdt</translation>
    </message>
    <message>
        <source>Briefing prepared</source>
        <translation>Orientering forberedt</translation>
    </message>
    <message>
        <source>Certificate authority of the company made</source>
        <translation>Virksomhetens egen utsteder laget</translation>
    </message>
    <message>
        <source>Check-in on a goal</source>
        <translation>Statusmelding på et mål</translation>
    </message>
    <message>
        <source>Check-in on a goal deleted</source>
        <translation>Statusmelding på mål slettet</translation>
    </message>
    <message>
        <source>Conversation cancelled</source>
        <translation>Samtale avlyst</translation>
    </message>
    <message>
        <source>Conversation closed without signatures</source>
        <translation>Samtale avsluttet uten underskrift</translation>
    </message>
    <message>
        <source>Conversation completed</source>
        <translation>Samtale fullført</translation>
    </message>
    <message>
        <source>Conversation held</source>
        <translation>Samtale holdt</translation>
    </message>
    <message>
        <source>Conversation moved</source>
        <translation>Samtale flyttet</translation>
    </message>
    <message>
        <source>Conversation planned</source>
        <translation>Samtale planlagt</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>Samtale startet</translation>
    </message>
    <message>
        <source>Declined goal taken up again</source>
        <translation>Avslått mål tatt opp igjen</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation>Dokument åpnet</translation>
    </message>
    <message>
        <source>Edit done again</source>
        <translation>Endring gjort på nytt</translation>
    </message>
    <message>
        <source>Edit undone</source>
        <translation>Endring angret</translation>
    </message>
    <message>
        <source>Everything exported to a spreadsheet</source>
        <translation>Alt eksportert til regneark</translation>
    </message>
    <message>
        <source>Form adapted</source>
        <translation>Skjema tilpasset</translation>
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
        <translation>Medarbeideren svarte på et mål</translation>
    </message>
    <message>
        <source>Goal answered by the manager</source>
        <translation>Lederen svarte på et mål</translation>
    </message>
    <message>
        <source>Goal declined</source>
        <translation>Mål avslått</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Mål slettet</translation>
    </message>
    <message>
        <source>Goal put into the library</source>
        <translation>Mål lagt i biblioteket</translation>
    </message>
    <message>
        <source>Goal taken along into another period</source>
        <translation>Mål tatt med til en annen periode</translation>
    </message>
    <message>
        <source>Goal turned into another kind</source>
        <translation>Mål gjort om til en annen type</translation>
    </message>
    <message>
        <source>Goals imported</source>
        <translation>Mål importert</translation>
    </message>
    <message>
        <source>Indicator added</source>
        <translation>Indikator lagt til</translation>
    </message>
    <message>
        <source>Indicator deleted</source>
        <translation>Indikator slettet</translation>
    </message>
    <message>
        <source>Invitation confirmed</source>
        <translation>Innkalling bekreftet</translation>
    </message>
    <message>
        <source>Invited to a conversation</source>
        <translation>Innkalt til samtale</translation>
    </message>
    <message>
        <source>Keyboard handed over</source>
        <translation>Tastaturet overlatt</translation>
    </message>
    <message>
        <source>Keyboard taken back</source>
        <translation>Tastaturet tatt tilbake</translation>
    </message>
    <message>
        <source>Last day of work entered</source>
        <translation>Siste arbeidsdag ført inn</translation>
    </message>
    <message>
        <source>Manager of a person changed</source>
        <translation>Leder for en person endret</translation>
    </message>
    <message>
        <source>Measuring individuals switched off</source>
        <translation>Måling av enkeltpersoner slått av</translation>
    </message>
    <message>
        <source>Measuring individuals switched on</source>
        <translation>Måling av enkeltpersoner slått på</translation>
    </message>
    <message>
        <source>One-to-one held</source>
        <translation>1:1-samtale holdt</translation>
    </message>
    <message>
        <source>One-to-one moved</source>
        <translation>1:1-samtale flyttet</translation>
    </message>
    <message>
        <source>One-to-one planned</source>
        <translation>1:1-samtale planlagt</translation>
    </message>
    <message>
        <source>One-to-one skipped</source>
        <translation>1:1-samtale hoppet over</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passordfrase endret</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personer hentet inn</translation>
    </message>
    <message>
        <source>Period added</source>
        <translation>Periode lagt til</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Periode avsluttet</translation>
    </message>
    <message>
        <source>Period deleted</source>
        <translation>Periode slettet</translation>
    </message>
    <message>
        <source>Period opened again</source>
        <translation>Periode åpnet igjen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person lagt til</translation>
    </message>
    <message>
        <source>Preparation form read in</source>
        <translation>Forberedelsesskjema lest inn</translation>
    </message>
    <message>
        <source>Preparation form saved as PDF</source>
        <translation>Forberedelsesskjema lagret som PDF</translation>
    </message>
    <message>
        <source>Preparation no longer shared</source>
        <translation>Forberedelse ikke lenger delt</translation>
    </message>
    <message>
        <source>Preparation shared</source>
        <translation>Forberedelse delt</translation>
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
        <translation>Referat åpnet igjen</translation>
    </message>
    <message>
        <source>Record sent for reading through</source>
        <translation>Referat sendt til gjennomlesing</translation>
    </message>
    <message>
        <source>Roles of a person changed</source>
        <translation>Roller for en person endret</translation>
    </message>
    <message>
        <source>Strategy added</source>
        <translation>Strategi lagt til</translation>
    </message>
    <message>
        <source>Strategy adopted</source>
        <translation>Strategi vedtatt</translation>
    </message>
    <message>
        <source>Strategy closed</source>
        <translation>Strategi avsluttet</translation>
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
        <translation>Strategi tatt opp til revisjon</translation>
    </message>
    <message>
        <source>Summary made for signing</source>
        <translation>Referat gjort klart til underskrift</translation>
    </message>
    <message>
        <source>Summary signed</source>
        <translation>Referat underskrevet</translation>
    </message>
    <message>
        <source>Unit plan added</source>
        <translation>Mål- og resultatplan laget</translation>
    </message>
    <message>
        <source>Unit plan approved</source>
        <translation>Mål- og resultatplan godkjent</translation>
    </message>
    <message>
        <source>Unit plan closed</source>
        <translation>Mål- og resultatplan avsluttet</translation>
    </message>
    <message>
        <source>Unit plan deleted</source>
        <translation>Mål- og resultatplan slettet</translation>
    </message>
    <message>
        <source>Unit plan evaluated</source>
        <translation>Mål- og resultatplan vurdert</translation>
    </message>
    <message>
        <source>Unit plan in force</source>
        <translation>Mål- og resultatplan gjelder</translation>
    </message>
    <message>
        <source>Unit plan taken up for revision</source>
        <translation>Mål- og resultatplan tatt opp til endring</translation>
    </message>
    <message>
        <source>Unit plan talked about</source>
        <translation>Mål- og resultatplan snakket om</translation>
    </message>
    <message>
        <source>Values of an indicator imported</source>
        <translation>Verdier i en indikator importert</translation>
    </message>
    <message>
        <source>Word of the company chosen</source>
        <translation>Virksomhetens eget ord valgt</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Arbeidsområde laget</translation>
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
        <translation>Hvert steg noteres med hvem og når, aldri med innhold. Blir en linje fjernet eller endret, oppdages det.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>The log is whole: no line is missing or changed.</source>
        <translation>Loggen er hel: ingen linje mangler eller er endret.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>AutosaveLabel</name>
    <message>
        <source>Not saved. {why}</source>
        <translation>Ikke lagret. {why}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
</context>
<context>
    <name>BackgroundTab</name>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n tidligere ordlyd</numerusform>
            <numerusform>%n tidligere ordlyder</numerusform>
        </translation>
    </message>
    <message>
        <source>A number may become more important than what it is for. What could go wrong?</source>
        <translation>Et tall kan bli viktigere enn det tallet er til for. Hva kan gå galt?</translation>
    </message>
    <message>
        <source>Are there figures at hand that we trust?</source>
        <translation>Finnes det tall vi stoler på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det nås uten å skade noe som er viktigere?</translation>
    </message>
    <message>
        <source>Can whoever owns the goal influence the result?</source>
        <translation>Kan den som eier målet, påvirke resultatet?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet gjøre oss blinde?</translation>
    </message>
    <message>
        <source>Do we know today what a good result is?</source>
        <translation>Vet vi i dag hva et godt resultat er?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Passer et måltall for denne oppgaven?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Dekker målet hoveddelen av oppgaven?</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Tidligere ordlyd</translation>
    </message>
    <message>
        <source>Follow it by dialogue, without a target</source>
        <translation>Følg det opp i samtaler, uten måltall</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>Not every task suits a target. Five short questions before the number is set:</source>
        <translation>Ikke alle oppgaver egner seg for måltall. Fem korte spørsmål før tallet settes:</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Oppgaven følges opp ved å snakke om den, uten måltall.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nei. Kanskje er det bedre å følge opp oppgaven ved å snakke om den.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Bruk måltall likevel</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Hva konkret skal gjøres?</translation>
    </message>
    <message>
        <source>What would we do wrong if only the number counted?</source>
        <translation>Hva ville vi gjøre feil hvis bare tallet telte?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Hvilke kunder eller kolleger ville få mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would we forget?</source>
        <translation>Hvilken side av oppgaven ville vi glemme?</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Hvem har nytte av det, og hvordan?</translation>
    </message>
    <message>
        <source>Who is involved?</source>
        <translation>Hvem er involvert?</translation>
    </message>
    <message>
        <source>Why does it matter to me?</source>
        <translation>Hvorfor betyr det noe for meg?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Hvorfor betyr det noe for virksomheten?</translation>
    </message>
    <message>
        <source>Why this task now?</source>
        <translation>Hvorfor akkurat denne oppgaven nå?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} av 5 besvart</translation>
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
        <translation>Mer</translation>
    </message>
    <message>
        <source>More about: {behaviour}</source>
        <translation>Mer om: {behaviour}</translation>
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
        <translation>Kan noen se eller høre det?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Dropp den</translation>
    </message>
    <message>
        <source>Dropped. Learnt: {learning}</source>
        <translation>Droppet. Lært: {learning}</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjelper målet</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>I did it this day</source>
        <translation>Jeg gjorde det denne dagen</translation>
    </message>
    <message>
        <source>Keep as a habit</source>
        <translation>Behold som vane</translation>
    </message>
    <message>
        <source>Kept as a habit. Learnt: {learning}</source>
        <translation>Beholdt som vane. Lært: {learning}</translation>
    </message>
    <message>
        <source>My manager may see this day</source>
        <translation>Lederen min kan se denne dagen</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Only you see your ticks and notes.</source>
        <translation>Bare du ser avkryssingene og notatene dine.</translation>
    </message>
    <message>
        <source>Short note, if you like</source>
        <translation>Kort notat, om du vil</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta den opp igjen</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Det jeg gjør</translation>
    </message>
    <message>
        <source>You see only the days that have been shared with you.</source>
        <translation>Du ser bare dagene som er delt med deg.</translation>
    </message>
    <message>
        <source>{name} can read the behaviour itself, but only those days that you show.</source>
        <translation>{name} kan lese selve atferden, men bare de dagene du viser.</translation>
    </message>
</context>
<context>
    <name>BehavioursCard</name>
    <message>
        <source>Behaviours of {name}</source>
        <translation>Atferden til {name}</translation>
    </message>
    <message>
        <source>Choose one to three things you do again and again that help you most towards a goal. The test: could somebody see or hear it?</source>
        <translation>Velg én til tre ting du gjør igjen og igjen, som hjelper deg mest mot et mål. Prøven: Kan noen se eller høre det?</translation>
    </message>
    <message>
        <source>My behaviours</source>
        <translation>Min atferd</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny atferd</translation>
    </message>
    <message>
        <source>Only you see your ticks.</source>
        <translation>Bare du ser avkryssingene dine.</translation>
    </message>
    <message>
        <source>Three at a time are enough. Keep or drop one before you choose the next.</source>
        <translation>Tre om gangen er nok. Behold eller dropp én før du velger den neste.</translation>
    </message>
    <message>
        <source>You see the behaviours, and only the days that have been shared with you.</source>
        <translation>Du ser atferden, og bare dagene som er delt med deg.</translation>
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
        <translation>Nøkkelresultater</translation>
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
        <translation>Hvor langt dere er</translation>
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
        <translation>Gå til orienteringen</translation>
    </message>
</context>
<context>
    <name>BriefingReading</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltaker</numerusform>
            <numerusform>%n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} shares of own goals</source>
        <translation>Egne mål som {name} deler</translation>
    </message>
</context>
<context>
    <name>BriefingSide</name>
    <message>
        <source>All units</source>
        <translation>Alle enheter</translation>
    </message>
    <message>
        <source>Day and participants</source>
        <translation>Dag og deltakere</translation>
    </message>
    <message>
        <source>Earlier: held {day}</source>
        <translation>Tidligere: holdt {day}</translation>
    </message>
    <message>
        <source>For the unit itself</source>
        <translation>For enheten selv</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Den er holdt</translation>
    </message>
    <message>
        <source>It was not held after all</source>
        <translation>Den ble ikke holdt likevel</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Ny orientering</translation>
    </message>
    <message>
        <source>No briefing yet</source>
        <translation>Ingen orientering ennå</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ikke holdt ennå</translation>
    </message>
    <message>
        <source>Prepare the briefing</source>
        <translation>Forbered orienteringen</translation>
    </message>
    <message>
        <source>Remove the briefing</source>
        <translation>Fjern orienteringen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Show full screen</source>
        <translation>Vis på hele skjermen</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Orienteringen</translation>
    </message>
    <message>
        <source>The present briefing</source>
        <translation>Orienteringen som gjelder nå</translation>
    </message>
</context>
<context>
    <name>BriefingWriting</name>
    <message>
        <source>One on each line. Three is the aim</source>
        <translation>Én på hver linje. Tre er målet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Pick from my own goals</source>
        <translation>Velg blant mine egne mål</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planlagt til</translation>
    </message>
    <message>
        <source>What everybody should prepare from. One on each line</source>
        <translation>Det alle bør forberede seg ut fra. Én på hver linje</translation>
    </message>
    <message>
        <source>What you have agreed with your own manager and want the others to know</source>
        <translation>Det du har blitt enig med din egen leder om, og vil at de andre skal vite</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <source>Being prepared</source>
        <translation>Forberedes</translation>
    </message>
    <message>
        <source>Everybody should start from the same place. The first lists are filled in from strategy and goals.</source>
        <translation>Alle bør starte fra samme sted. De første listene fylles ut fra strategi og mål.</translation>
    </message>
    <message>
        <source>Held {day}</source>
        <translation>Holdt {day}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>My own goals and priorities that I share</source>
        <translation>Mine egne mål og prioriteringer som jeg deler</translation>
    </message>
    <message>
        <source>Our chosen goals and priorities</source>
        <translation>Våre valgte mål og prioriterte oppgaver</translation>
    </message>
    <message>
        <source>Our focus areas</source>
        <translation>Våre fokusområder</translation>
    </message>
    <message>
        <source>Our greatest challenges and opportunities</source>
        <translation>Våre største utfordringer og muligheter</translation>
    </message>
    <message>
        <source>Planned {day}</source>
        <translation>Planlagt {day}</translation>
    </message>
    <message>
        <source>Removed the briefing.</source>
        <translation>Orienteringen er fjernet.</translation>
    </message>
    <message>
        <source>The briefing is recorded as held.</source>
        <translation>Orienteringen er notert som holdt.</translation>
    </message>
    <message>
        <source>The first conversation here is planned for {day}. Hold the briefing before then.</source>
        <translation>Den første samtalen her er planlagt til {day}. Hold orienteringen før det.</translation>
    </message>
    <message>
        <source>The invitation to contribute</source>
        <translation>Invitasjonen til å bidra</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheten</translation>
    </message>
    <message>
        <source>This is what everybody heard. Prepare for your conversation from it.</source>
        <translation>Dette er det alle hørte. Forbered samtalen din ut fra det.</translation>
    </message>
    <message>
        <source>Those who belong to the unit can read what was said.</source>
        <translation>De som hører til enheten, kan lese hva som ble sagt.</translation>
    </message>
    <message>
        <source>Three lists of three, and an invitation. It is saved as you write; show it when you are together.</source>
        <translation>Tre lister med tre punkter og en invitasjon. Den lagres mens du skriver. Vis den når dere er samlet.</translation>
    </message>
    <message>
        <source>What the unit needs in the coming period</source>
        <translation>Det enheten trenger i perioden som kommer</translation>
    </message>
    <message>
        <source>When the briefing has been held, you can read here what was said.</source>
        <translation>Når orienteringen er holdt, kan du lese her hva som ble sagt.</translation>
    </message>
    <message>
        <source>{name} is preparing it. You can read it here when it has been held.</source>
        <translation>{name} forbereder den. Du kan lese den her når den er holdt.</translation>
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
        <translation>Leder</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Lagre orienteringen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The briefing is saved as a PDF.</source>
        <translation>Orienteringen er lagret som PDF.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>Skriver orienteringen</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} av {all} holdt</translation>
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
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>a goal</comment>
        <translation>Kommer</translation>
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
        <translation>Droppet</translation>
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
        <translation>Ikke lenger aktuelt</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>1:1-samtale</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a conversation</comment>
        <translation>Over tiden</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a goal</comment>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a one-to-one</comment>
        <translation>Over tiden</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a review of a plan</comment>
        <translation>Over tiden</translation>
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
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a one-to-one</comment>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a review of a plan</comment>
        <translation>Planlagt</translation>
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
        <translation>Måned</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny 1:1-samtale</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Lagre kalenderfilen</translation>
    </message>
    <message>
        <source>Save the meetings as an .ics file with neutral titles</source>
        <translation>Lagre møtene som en .ics-fil med nøytrale titler</translation>
    </message>
    <message>
        <source>Saved. Open the file to add the meetings to your calendar.</source>
        <translation>Lagret. Åpne filen for å få møtene inn i kalenderen din.</translation>
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
        <translation>Visning</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Med eller om</translation>
    </message>
    <message>
        <source>You have no manager or people of your own to meet.</source>
        <translation>Du har verken leder eller egne medarbeidere å møte.</translation>
    </message>
</context>
<context>
    <name>CalendarSide</name>
    <message>
        <source>How far it has come</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Ingenting i kalenderen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
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
        <translation>Caps Lock ser ut til å være på.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message numerus="yes">
        <source>%n goal(s) came along.</source>
        <translation>
            <numerusform>%n mål er tatt med.</numerusform>
            <numerusform>%n mål er tatt med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring goals along</source>
        <translation>Ta mål med videre</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>Ta dem med</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>There is nothing in this period that you may bring along.</source>
        <translation>Det er ingenting i denne perioden du kan ta med.</translation>
    </message>
    <message>
        <source>They begin anew in the other period: where they ended is their start, and nobody has agreed yet.</source>
        <translation>De begynner på nytt i den andre perioden: Der de sluttet, er starten, og ingen har sagt ja ennå.</translation>
    </message>
    <message>
        <source>Tick at least one goal.</source>
        <translation>Kryss av minst ett mål.</translation>
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
        <translation>[fjernet: {words}]</translation>
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
        <translation>Den får plass på to A4-sider.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Må med</translation>
    </message>
    <message numerus="yes">
        <source>The plan fills {pages} pages. To keep to two it must be about %n line(s) shorter.</source>
        <translation>
            <numerusform>Planen fyller {pages} sider. For å holde seg på to må den bli omtrent %n linje kortere.</numerusform>
            <numerusform>Planen fyller {pages} sider. For å holde seg på to må den bli omtrent %n linjer kortere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Five are easier to remember. Does one of them say the same?</source>
        <translation>
            <numerusform>Det er %n mål. Fem er lettere å huske. Sier noen av dem det samme?</numerusform>
            <numerusform>Det er %n mål. Fem er lettere å huske. Sier noen av dem det samme?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Nobody can keep more than ten in mind: which may wait?</source>
        <translation>
            <numerusform>Det er %n mål. Ingen klarer å huske mer enn ti: hvilke kan vente?</numerusform>
            <numerusform>Det er %n mål. Ingen klarer å huske mer enn ti: hvilke kan vente?</numerusform>
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
        <translation>Verdt å se på</translation>
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
        <translation>Statusmeldingen fra {day}</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Choose how it goes.</source>
        <translation>Velg hvordan det går.</translation>
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
        <translation>Hvordan går det?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hvor langt er det kommet?</translation>
    </message>
    <message>
        <source>How sure are you that it will be reached?</source>
        <translation>Hvor trygg er du på at det blir nådd?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
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
        <translation>Det finnes en nyere statusmelding, så det målet viser nå, blir stående.</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Verdi nå</translation>
    </message>
    <message>
        <source>Value now ({unit})</source>
        <translation>Verdi nå ({unit})</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Verdi da</translation>
    </message>
    <message>
        <source>Value then ({unit})</source>
        <translation>Verdi da ({unit})</translation>
    </message>
    <message>
        <source>What have we learnt since last time?</source>
        <translation>Hva har vi lært siden sist?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Hvorfor: {purpose}</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Ja, det er gjort</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>helt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ikke i det hele tatt</translation>
    </message>
</context>
<context>
    <name>CheckInsTab</name>
    <message>
        <source>Check-ins so far</source>
        <translation>Statusmeldinger så langt</translation>
    </message>
    <message>
        <source>Correct the check-in of {day}</source>
        <translation>Rett statusmeldingen fra {day}</translation>
    </message>
    <message>
        <source>Delete the check-in of {day}</source>
        <translation>Slett statusmeldingen fra {day}</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lært: {text}</translation>
    </message>
    <message>
        <source>Nobody has said lately how it goes. An old status is not shown until somebody does.</source>
        <translation>Ingen har sagt i det siste hvordan det går. Gammel status vises ikke før noen gjør det.</translation>
    </message>
    <message>
        <source>Sure: {step} of 10</source>
        <translation>Trygghet: {step} av 10</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Statusmeldingen er slettet.</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Verdi: {value}</translation>
    </message>
    <message>
        <source>Values so far</source>
        <translation>Verdier så langt</translation>
    </message>
    <message>
        <source>You can correct a check-in the day you write it. After that it stands as what was said.</source>
        <translation>Du kan rette en statusmelding den dagen du skriver den. Etterpå står den som det som ble sagt.</translation>
    </message>
    <message>
        <source>{day}, written {written}</source>
        <translation>{day}, skrevet {written}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n goal(s) are not decided on. They stay open in this period.</source>
        <translation>
            <numerusform>%n mål er ikke avgjort. Det blir stående åpent i denne perioden.</numerusform>
            <numerusform>%n mål er ikke avgjort. De blir stående åpne i denne perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All goals have been looked at</source>
        <translation>Alle målene er gått gjennom</translation>
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
        <translation>Alle målene er avgjort.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Fortsett senere</translation>
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
        <translation>Hvor langt kom vi, i tideler?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Take the goals we keep or change along into the next period</source>
        <translation>Ta målene vi beholder eller endrer, med inn i neste periode</translation>
    </message>
    <message>
        <source>The numbers say {number} of 10: {word}.</source>
        <translation>Tallene sier {number} av 10: {word}.</translation>
    </message>
    <message>
        <source>What do we take with us from the whole period?</source>
        <translation>Hva tar vi med oss fra hele perioden?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Hva har vi lært?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Hvorfor: {purpose}</translation>
    </message>
    <message>
        <source>all the way</source>
        <translation>helt fram</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>ikke i det hele tatt</translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <translation>{period} er avsluttet.</translation>
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
        <translation>Gjør det til atferd</translation>
    </message>
    <message>
        <source>Make it a key result</source>
        <translation>Gjør det til nøkkelresultat</translation>
    </message>
    <message>
        <source>Move to the action plan</source>
        <translation>Flytt til handlingsplanen</translation>
    </message>
    <message>
        <source>Say when it is good enough</source>
        <translation>Si når det er godt nok</translation>
    </message>
    <message>
        <source>What the coach asks</source>
        <translation>Det coachen spør om</translation>
    </message>
    <message>
        <source>Write a second goal</source>
        <translation>Skriv et mål til</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>A quarter</source>
        <translation>Et kvartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Et år</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhet</translation>
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
        <translation>Alt blir liggende på denne maskinen, kryptert. Først: hvem er den for?</translation>
    </message>
    <message>
        <source>Four months</source>
        <translation>Fire måneder</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Et halvt år</translation>
    </message>
    <message>
        <source>How many days before the conversation the invitation is given; 7 to 10 is usual.</source>
        <translation>Hvor mange dager før samtalen innkallingen kommer. 7 til 10 er vanlig.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of new documents</source>
        <translation>Språk i nye dokumenter</translation>
    </message>
    <message>
        <source>Least notice for a conversation</source>
        <translation>Korteste varsel før en samtale</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Lengden på en periode</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Navnet på virksomheten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>OKR needs good leadership and a clear structure first; the overview helps you see.</source>
        <translation>OKR trenger god ledelse og en klar struktur først; oversikten hjelper dere å se om det er slik.</translation>
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
        <translation>Bruk Objectives og nøkkelresultater (OKR)</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkommen til malapp</translation>
    </message>
    <message>
        <source>Which of the four readings of SMART the guide and the help use.</source>
        <translation>Hvilken av de fire måtene å lese SMART på veiviseren og hjelpen bruker.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Stillingen din</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dager</translation>
    </message>
    <message>
        <source>for example managing director</source>
        <translation>for eksempel daglig leder</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Etter %n minutt</numerusform>
            <numerusform>Etter %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datamaskinen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
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
        <translation>Utseende og språk</translation>
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
        <translation>Mappen ligger bare på denne maskinen. Ingen kjent tjeneste kopierer den til andre steder.</translation>
    </message>
    <message>
        <source>The workspace, one encrypted file</source>
        <translation>Arbeidsområdet, én kryptert fil</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Hvor dataene ligger</translation>
    </message>
    <message>
        <source>{service} copies this folder to its own computers. Then {service} handles your personal data and you need an agreement with it; and a file copied while in use may be damaged. Move malapp&apos;s folder out of it.</source>
        <translation>{service} kopierer denne mappen til sine egne maskiner. Da behandler {service} personopplysninger for dere, og det krever en avtale. En fil som kopieres mens den er i bruk, kan også bli skadet. Flytt mappen til malapp ut derfra.</translation>
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
        <translation>Drøftet den</translation>
    </message>
    <message>
        <source>Discussed with</source>
        <translation>Drøftet med</translation>
    </message>
    <message>
        <source>Employees informed on</source>
        <translation>De ansatte informert den</translation>
    </message>
    <message>
        <source>Figures on one person are a control measure. They are off until these questions are answered, and only the person and the manager see them. People are never compared.</source>
        <translation>Tall om én person er et kontrolltiltak. De er av til disse spørsmålene er besvart, og bare personen og lederen ser dem. Folk blir aldri sammenlignet.</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Måling av enkeltpersoner</translation>
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
        <translation>Det er tid for å se på dette igjen. Trengs det fortsatt? Sett en ny dato, eller slå det av.</translation>
    </message>
    <message>
        <source>The employees&apos; representative, or all concerned where there is none.</source>
        <translation>De tillitsvalgte, eller alle det gjelder der det ikke finnes noen.</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Skal vurderes på nytt den</translation>
    </message>
    <message>
        <source>Which milder means were tried or thought of?</source>
        <translation>Hvilke mildere tiltak er prøvd eller vurdert?</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Hvorfor trengs det?</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>All conversations</source>
        <translation>Alle samtaler</translation>
    </message>
    <message>
        <source>Begin the conversation now</source>
        <translation>Start samtalen nå</translation>
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
        <translation>Avslutt uten underskrift …</translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Språk i samtalen</translation>
    </message>
    <message>
        <source>More to do with this conversation</source>
        <translation>Mer du kan gjøre med samtalen</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flytt til et annet tidspunkt …</translation>
    </message>
    <message>
        <source>Preparation form as PDF …</source>
        <translation>Forberedelsesskjema som PDF …</translation>
    </message>
    <message>
        <source>Read a form that has come back …</source>
        <translation>Les inn et skjema som er kommet tilbake …</translation>
    </message>
    <message>
        <source>Take my preparation back</source>
        <translation>Ta tilbake forberedelsen min</translation>
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
        <translation>Min forberedelse</translation>
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
        <translation>Det de to sier, blir mellom dem</translation>
    </message>
    <message>
        <source>You see that the conversation exists, when it is held and whether it is signed. Only the employee and the manager can open what is written in it.</source>
        <translation>Du ser at samtalen finnes, når den holdes, og om begge har skrevet under. Bare medarbeideren og lederen kan åpne det som står i den.</translation>
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
        <translation>Hver av dere kan skrive en egen merknad. Den blir en del av referatet.</translation>
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
        <translation>Hvor ofte møtes dere til 1:1-samtale?</translation>
    </message>
    <message>
        <source>How was the conversation?</source>
        <translation>Hvordan var samtalen?</translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation>Hvis dere ser noe ulikt</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tilbakeblikk</translation>
    </message>
    <message>
        <source>Needed before you both read it:</source>
        <translation>Må med før dere leser gjennom:</translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation>Rolle og retning</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>We have talked about this (leave the field empty when nothing may be passed on)</source>
        <translation>Vi har snakket om dette (la feltet stå tomt når ingenting kan deles videre)</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Hva som kan deles videre</translation>
    </message>
    <message>
        <source>When both have signed, malapp puts the one-to-ones in the calendar.</source>
        <translation>Når begge har skrevet under, legger malapp 1:1-samtalene i kalenderen.</translation>
    </message>
    <message>
        <source>Who does what, and when</source>
        <translation>Hvem gjør hva, og når</translation>
    </message>
    <message>
        <source>{part}: still missing</source>
        <translation>{part}: mangler ennå</translation>
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
        <translation>Noen ord om det</translation>
    </message>
    <message>
        <source>All done. What {name} and you agreed is followed up in the calendar.</source>
        <translation>Alt er gjort. Det {name} og du ble enige om, følges opp i kalenderen.</translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation>Svar på innkallingen</translation>
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
        <translation>Begge har skrevet under. Lagre eller skriv ut et eksemplar til hver, og arkiver så referatet.</translation>
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
        <translation>Se etter at det dere ble enige om, er skrevet ned. Så leser {name} og du gjennom hver for dere.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Velg en dag</translation>
    </message>
    <message>
        <source>Choose a day and a time, and then invite {name}.</source>
        <translation>Velg dag og klokkeslett, og kall så inn {name}.</translation>
    </message>
    <message>
        <source>Closed without signatures</source>
        <translation>Avsluttet uten underskrift</translation>
    </message>
    <message>
        <source>Closed without signatures: {reason}</source>
        <translation>Avsluttet uten underskrift: {reason}</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Gjør ferdig referatet</translation>
    </message>
    <message>
        <source>Complete the record while you both remember it.</source>
        <translation>Gjør ferdig referatet mens dere husker samtalen godt.</translation>
    </message>
    <message>
        <source>Complete what you agreed. Then {name} and you each read the summary.</source>
        <translation>Skriv ferdig det dere ble enige om. Så leser {name} og du gjennom referatet hver for dere.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>Copy the text and mark as invited</source>
        <translation>Kopier teksten og merk som innkalt</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Hver fjerde uke</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hvert kvartal</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Annenhver uke</translation>
    </message>
    <message>
        <source>Every six weeks</source>
        <translation>Hver sjette uke</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
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
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Hold the conversation</source>
        <translation>Hold samtalen</translation>
    </message>
    <message>
        <source>I have read it, it is right</source>
        <translation>Jeg har lest det, det stemmer</translation>
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
        <translation>Innkalt</translation>
    </message>
    <message>
        <source>Listen first. Write down together what you agree; it is saved as you write.</source>
        <translation>Lytt først. Skriv sammen ned det dere blir enige om. Det lagres mens dere skriver.</translation>
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
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Only {employee} and {manager} can read this conversation.</source>
        <translation>Bare {employee} og {manager} kan lese denne samtalen.</translation>
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
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered deg</translation>
    </message>
    <message>
        <source>Prepare for {when}: a few words on what matters to you are enough.</source>
        <translation>Forbered deg til {when}: noen få ord om det som er viktig for deg, er nok.</translation>
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
        <translation>Les gjennom referatet. Er noe feil, retter du det på siden «Referat».</translation>
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
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Save as preparation</source>
        <translation>Lagre som forberedelse</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Lagret. Kopien er ikke kryptert, så legg den der andre ikke kan lese den.</translation>
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
        <translation>Begge har skrevet under</translation>
    </message>
    <message>
        <source>The conversation is under way.</source>
        <translation>Samtalen er i gang.</translation>
    </message>
    <message>
        <source>The day is chosen: {when}. Now invite {name}.</source>
        <translation>Dagen er valgt: {when}. Kall nå inn {name}.</translation>
    </message>
    <message>
        <source>The form from {name}</source>
        <translation>Skjemaet fra {name}</translation>
    </message>
    <message>
        <source>The invitation falls away: invite again for the new time.</source>
        <translation>Innkallingen faller bort. Kall inn på nytt til det nye tidspunktet.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} has not been held. It is best held before the conversations begin.</source>
        <translation>Den felles orienteringen i {unit} er ikke holdt. Den bør helst holdes før samtalene begynner.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} is planned for {day}, after the conversation. It is best held before.</source>
        <translation>Den felles orienteringen i {unit} er planlagt til {day}, etter samtalen. Den bør helst holdes før.</translation>
    </message>
    <message>
        <source>The summary waits for you to read it.</source>
        <translation>Referatet venter på at du leser det.</translation>
    </message>
    <message>
        <source>This conversation was cancelled.</source>
        <translation>Denne samtalen ble avlyst.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Venter på {name}</translation>
    </message>
    <message>
        <source>We have finished talking</source>
        <translation>Vi er ferdige med å snakke</translation>
    </message>
    <message>
        <source>Write down what you agree</source>
        <translation>Skriv ned det dere blir enige om</translation>
    </message>
    <message>
        <source>Write for yourself. {name} reads only what you choose to share.</source>
        <translation>Skriv for deg selv. {name} leser bare det du velger å dele.</translation>
    </message>
    <message>
        <source>Write what you want to bring up. {name} reads it once you share it.</source>
        <translation>Skriv det du vil ta opp. {name} leser det når du deler det.</translation>
    </message>
    <message>
        <source>Yearly conversation</source>
        <translation>Årlig samtale</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, it suits me</source>
        <translation>Ja, det passer</translation>
    </message>
    <message>
        <source>You are both prepared. Begin when you sit together: {when}.</source>
        <translation>Dere er begge forberedt. Start når dere sitter sammen: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not answered the invitation yet: {when}.</source>
        <translation>Du er forberedt. {name} har ikke svart på innkallingen ennå: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not shared yet. You meet {when}.</source>
        <translation>Du er forberedt. {name} har ikke delt ennå. Dere møtes {when}.</translation>
    </message>
    <message>
        <source>You have approved. Now {name} reads the summary.</source>
        <translation>Du har godkjent. Nå leser {name} referatet.</translation>
    </message>
    <message>
        <source>You have both approved. The text is fixed now and waits for your signature.</source>
        <translation>Dere har begge godkjent. Teksten ligger fast og venter på underskriften din.</translation>
    </message>
    <message>
        <source>You have signed. Now {name} signs.</source>
        <translation>Du har skrevet under. Nå skriver {name} under.</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>virksomheten</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} has approved the summary. Read it, and approve it if it is right.</source>
        <translation>{name} har godkjent referatet. Les det, og godkjenn det hvis det stemmer.</translation>
    </message>
    <message>
        <source>{name} has shared</source>
        <translation>{name} har delt</translation>
    </message>
    <message>
        <source>{name} has signed. Your signature completes the summary.</source>
        <translation>{name} har skrevet under. Med din underskrift er referatet ferdig.</translation>
    </message>
    <message>
        <source>{name} invites you: {when}. Does the time suit you?</source>
        <translation>{name} kaller deg inn: {when}. Passer tidspunktet?</translation>
    </message>
    <message>
        <source>{name} is choosing a day and will invite you. You can begin to prepare.</source>
        <translation>{name} velger en dag og kaller deg inn. Du kan begynne å forberede deg.</translation>
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
            <numerusform>%n ting venter på deg</numerusform>
            <numerusform>%n ting venter på deg</numerusform>
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
        <translation>Ingenting venter på deg</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Hvilke samtaler</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Something went wrong in malapp</source>
        <translation>Noe gikk galt i malapp</translation>
    </message>
    <message>
        <source>Start malapp again</source>
        <translation>Start malapp på nytt</translation>
    </message>
    <message>
        <source>What you have written is stored.</source>
        <translation>Det du har skrevet, er lagret.</translation>
    </message>
    <message>
        <source>What you wrote last may not be stored. Look it over.</source>
        <translation>Det siste du skrev, er kanskje ikke lagret. Se over det.</translation>
    </message>
    <message>
        <source>Where the fault is noted</source>
        <translation>Hvor feilen er notert</translation>
    </message>
    <message>
        <source>You can go on where you are. If something looks odd, start malapp again. The place of the fault is noted on this computer, without any of your texts.</source>
        <translation>Du kan fortsette der du er. Ser noe rart ut, så start malapp på nytt. Hvor feilen ligger, er notert på denne maskinen, uten noe av det du har skrevet.</translation>
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
        <translation>Kurven begynner med den første statusmeldingen som har en verdi.</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Hvorfor: {purpose}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write a date, or press Alt and arrow down for the calendar</source>
        <translation>Skriv en dato, eller trykk Alt og pil ned for kalenderen</translation>
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
        <translation>ikke krysset av</translation>
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
        <translation>Si nei</translation>
    </message>
    <message>
        <source>Decline the goal?</source>
        <translation>Si nei til målet?</translation>
    </message>
    <message>
        <source>It is then no longer open work for anybody, but it can be taken up again at any time.</source>
        <translation>Da er det ikke lenger noe noen arbeider med, men det kan tas opp igjen når som helst.</translation>
    </message>
    <message>
        <source>The goal is declined. You find it with the filter “Declined”.</source>
        <translation>Målet er avslått. Du finner det med filteret «Avslått».</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>{name} reads what you write here.</source>
        <translation>{name} leser det du skriver her.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>Ligger under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Every Friday …</source>
        <translation>Hver fredag …</translation>
    </message>
    <message>
        <source>Everybody in the company may read this personal goal</source>
        <translation>Alle i virksomheten kan lese dette personlige målet</translation>
    </message>
    <message>
        <source>How do I contribute to the whole?</source>
        <translation>Hvordan bidrar jeg til helheten?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>It is for my own development and needs no place</source>
        <translation>Det gjelder min egen utvikling og trenger ikke ligge under noe</translation>
    </message>
    <message>
        <source>May stand instead of a day: this task, these customers, this project.</source>
        <translation>Kan stå i stedet for en dato: denne oppgaven, disse kundene, dette prosjektet.</translation>
    </message>
    <message>
        <source>Nothing above it yet</source>
        <translation>Ingenting over ennå</translation>
    </message>
    <message>
        <source>One goal rarely covers a whole task. Write what must not be forgotten.</source>
        <translation>Ett mål dekker sjelden en hel oppgave. Skriv hva som ikke må glemmes.</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen utvikling</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
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
        <translation>Hva vil det si å lykkes?</translation>
    </message>
    <message>
        <source>What does the goal not say?</source>
        <translation>Hva sier målet ikke?</translation>
    </message>
    <message>
        <source>What is it limited to?</source>
        <translation>Hva er det avgrenset til?</translation>
    </message>
    <message>
        <source>What it means to succeed</source>
        <translation>Hva det vil si å lykkes</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Hvor det hører hjemme</translation>
    </message>
    <message>
        <source>Why is the goal important?</source>
        <translation>Hvorfor er målet viktig?</translation>
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
        <translation>Merknad fra {name}</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Choose a document</source>
        <translation>Velg et dokument</translation>
    </message>
    <message>
        <source>Its pages and the check of its signatures stand here.</source>
        <translation>Sidene og kontrollen av underskriftene vises her.</translation>
    </message>
    <message>
        <source>Only the two parties can open this</source>
        <translation>Bare de to partene kan åpne dette</translation>
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
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Lagret. Kopien er ikke kryptert, så legg den der andre ikke kan lese den.</translation>
    </message>
    <message>
        <source>You can see that the document exists and whether it is signed, not what it says.</source>
        <translation>Du ser at dokumentet finnes og om det er underskrevet, ikke hva som står i det.</translation>
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
        <translation>Uten underskrift</translation>
    </message>
    <message>
        <source>One signature missing</source>
        <translation>Mangler underskrift</translation>
    </message>
    <message>
        <source>Preparation form</source>
        <translation>Forberedelsesskjema</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Summary of conversation</source>
        <translation>Referat fra samtale</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate (*.pem)</source>
        <translation>Sertifikat (*.pem)</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Kontroller en fil</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Kontroll av filen</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerer underskriftene</translation>
    </message>
    <message>
        <source>Choose a signed summary</source>
        <translation>Velg et underskrevet referat</translation>
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
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Gå til samtaler</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ingen dokumenter ennå</translation>
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
        <translation>Lagre virksomhetens sertifikat, så andre kan kontrollere hvem som skrev under</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Sertifikatet er lagret.</translation>
    </message>
    <message>
        <source>The company gets its certificate when the first summary is made.</source>
        <translation>Virksomheten får sertifikatet sitt når det første referatet lages.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Filen kan ikke leses. Se etter om den fortsatt er der.</translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>Når begge har godkjent referatet fra en samtale, ligger dokumentet til underskrift her.</translation>
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
        <translation>Det som gjøres for å nå det</translation>
    </message>
</context>
<context>
    <name>DotRow</name>
    <message numerus="yes">
        <source>%n day(s) in the last four weeks</source>
        <translation>
            <numerusform>%n dag de siste fire ukene</numerusform>
            <numerusform>%n dager de siste fire ukene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Dette er ikke en dato. Skriv den som {pattern}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as {example}.</source>
        <translation>Dette er ikke et klokkeslett. Skriv det som {example}.</translation>
    </message>
</context>
<context>
    <name>FigureHead</name>
    <message>
        <source>No value yet</source>
        <translation>Ingen verdi ennå</translation>
    </message>
    <message>
        <source>Write why this number matters</source>
        <translation>Skriv hvorfor dette tallet betyr noe</translation>
    </message>
    <message>
        <source>unchanged from {period}</source>
        <translation>uendret fra {period}</translation>
    </message>
    <message>
        <source>wanted: {target}</source>
        <translation>ønsket: {target}</translation>
    </message>
    <message>
        <source>{change} from {period}</source>
        <translation>{change} fra {period}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle nivåer</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle ansvarlige</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle perioder</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle team</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statuser</translation>
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
        <translation>Bare mål som ikke ligger under noe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
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
        <translation>Vis alle mål</translation>
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
        <translation>Hvordan følger dere opp?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>What do you do when something does not go as expected?</source>
        <translation>Hva gjør dere når noe ikke går som ventet?</translation>
    </message>
    <message>
        <source>What do you know now that you did not know when the period began? Take it into the next plan.</source>
        <translation>Hva vet dere nå som dere ikke visste da perioden begynte? Ta det med i neste plan.</translation>
    </message>
    <message>
        <source>What have we learnt in the period?</source>
        <translation>Hva har vi lært i perioden?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Hvem er med?</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Velg en dag.</translation>
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
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Notes by {name}</source>
        <translation>Notater fra {name}</translation>
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
        <translation>Noen ord om det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>This is what people meet from now on. What you write here is not kept.</source>
        <translation>Dette møter folk fra nå av. Det du skriver her, blir ikke lagret.</translation>
    </message>
</context>
<context>
    <name>FormPreviewDialog</name>
    <message numerus="yes">
        <source>%n answer(s) that are not shared: they are kept, and only the author reads them.</source>
        <translation>
            <numerusform>%n svar som ikke er delt: det tas vare på, og bare den som skrev det, kan lese det.</numerusform>
            <numerusform>%n svar som ikke er delt: de tas vare på, og bare den som skrev dem, kan lese dem.</numerusform>
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
        <translation>Mål, tiltak, datoer og underskrifter har sine egne plasser.</translation>
    </message>
    <message>
        <source>No answer is shared.</source>
        <translation>Ingen svar er delt.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n answer(s) that are there already.</source>
        <translation>
            <numerusform>Erstatter %n svar som allerede er der.</numerusform>
            <numerusform>Erstatter %n svar som allerede er der.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Delte svar</translation>
    </message>
    <message>
        <source>The preparation of {name} is saved.</source>
        <translation>Forberedelsen til {name} er lagret.</translation>
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
        <translation>Hvordan var samtalen?</translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation>Hvis dere ser noe ulikt</translation>
    </message>
    <message>
        <source>In one&apos;s own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>In one&apos;s own words, each in a column</source>
        <translation>Med egne ord, hver i sin kolonne</translation>
    </message>
    <message>
        <source>In one&apos;s own words, with the goals beside</source>
        <translation>Med egne ord, med målene ved siden av</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tilbakeblikk</translation>
    </message>
    <message>
        <source>On a scale of five</source>
        <translation>På en skala med fem trinn</translation>
    </message>
    <message>
        <source>On a scale of five, and in one&apos;s own words</source>
        <translation>På en skala med fem trinn, og med egne ord</translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation>Rolle og retning</translation>
    </message>
    <message>
        <source>Stays: a conversation ends with how you follow up.</source>
        <translation>Blir: En samtale ender med hvordan dere følger opp.</translation>
    </message>
    <message>
        <source>Stays: each may always write how they see it themselves.</source>
        <translation>Blir: Hver av dem kan alltid skrive hvordan de selv ser det.</translation>
    </message>
    <message>
        <source>Stays: everybody can always raise something of their own.</source>
        <translation>Blir: Alle kan alltid ta opp noe eget.</translation>
    </message>
    <message>
        <source>Stays: from here the two look back on the goals.</source>
        <translation>Blir: Herfra ser de to tilbake på målene.</translation>
    </message>
    <message>
        <source>Stays: it is one of the five things the conversation is prepared from.</source>
        <translation>Blir: Dette er en av de fem tingene samtalen forberedes ut fra.</translation>
    </message>
    <message>
        <source>Stays: it ties the conversation to the goals of the unit.</source>
        <translation>Blir: Det knytter samtalen til målene for enheten.</translation>
    </message>
    <message>
        <source>Stays: nothing may be passed on unless both have agreed to it.</source>
        <translation>Blir: Ingenting kan deles videre uten at begge er enige.</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Hva som kan deles videre</translation>
    </message>
    <message>
        <source>Yes or no, with a tick</source>
        <translation>Ja eller nei, med et kryss</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
    <message>
        <source>Reset the form</source>
        <translation>Tilbakestill skjemaet</translation>
    </message>
    <message>
        <source>The form is as it came with malapp. What has been answered keeps its questions.</source>
        <translation>Skjemaet er slik det fulgte med malapp. Det som er besvart, beholder spørsmålene sine.</translation>
    </message>
    <message>
        <source>The question has malapp&apos;s wording again.</source>
        <translation>Spørsmålet har malapps ordlyd igjen.</translation>
    </message>
    <message>
        <source>The question is added.</source>
        <translation>Spørsmålet er lagt til.</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>Spørsmålet stilles igjen.</translation>
    </message>
    <message>
        <source>The question is deleted. What has been answered to it is kept.</source>
        <translation>Spørsmålet er slettet. Det som er svart på det, er beholdt.</translation>
    </message>
    <message>
        <source>The question is no longer asked.</source>
        <translation>Spørsmålet stilles ikke lenger.</translation>
    </message>
    <message>
        <source>The wording is changed.</source>
        <translation>Ordlyden er endret.</translation>
    </message>
    <message>
        <source>What you change here is asked from the next form on. What somebody has begun, printed or signed keeps the questions it was answered with.</source>
        <translation>Det du endrer her, gjelder fra neste skjema. Det noen har begynt på, skrevet ut eller skrevet under på, beholder spørsmålene det ble svart på.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Hvilket skjema</translation>
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
            <numerusform>%n person fikk målet som forslag.</numerusform>
            <numerusform>%n personer fikk målet som forslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number or a day for {name} cannot be read.</source>
        <translation>Et tall eller en dato for {name} kan ikke leses.</translation>
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
        <translation>Hver får sitt eget forslag. Det du lar stå åpent, blir dere enige om.</translation>
    </message>
    <message>
        <source>Give the goal</source>
        <translation>Gi målet</translation>
    </message>
    <message>
        <source>Give the goal to several people</source>
        <translation>Gi målet til flere</translation>
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
        <translation>Ønsket verdi</translation>
    </message>
    <message>
        <source>Target for {name}</source>
        <translation>Ønsket verdi for {name}</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Hvorfor: {purpose}</translation>
    </message>
    <message>
        <source>{name} (has it already)</source>
        <translation>{name} (har det allerede)</translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>Decline the goal …</source>
        <translation>Si nei til målet …</translation>
    </message>
    <message>
        <source>Give it to several people …</source>
        <translation>Gi det til flere …</translation>
    </message>
    <message>
        <source>It is now of the kind “{kind}”. Text, numbers and history are kept.</source>
        <translation>Typen er nå «{kind}». Tekst, tall og historikk er beholdt.</translation>
    </message>
    <message>
        <source>Keep it in the goal library</source>
        <translation>Ta vare på det i målbiblioteket</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Mer å gjøre med målet</translation>
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
        <translation>Flytt det ut ett trinn</translation>
    </message>
    <message>
        <source>The words are kept in the goal library, without owner and numbers.</source>
        <translation>Teksten ligger nå i målbiblioteket, uten eier og tall.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>%, days, calls …</source>
        <translation>%, dager, samtaler …</translation>
    </message>
    <message>
        <source>Agreed, not believed by both</source>
        <translation>Enige, men ikke begge tror på det</translation>
    </message>
    <message>
        <source>Both agree and believe in it</source>
        <translation>Begge er enige og tror på det</translation>
    </message>
    <message>
        <source>Fold the goal</source>
        <translation>Fold sammen målet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>How does it contribute to that?</source>
        <translation>Hvordan bidrar det til dette?</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ikke enige ennå</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nådd innen</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Fjern målet</translation>
    </message>
    <message>
        <source>Show the whole goal</source>
        <translation>Vis hele målet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What will be reached?</source>
        <translation>Hva skal nås?</translation>
    </message>
    <message>
        <source>Which goal above does it serve?</source>
        <translation>Hvilket mål bygger det opp under?</translation>
    </message>
    <message>
        <source>Why does it matter?</source>
        <translation>Hvorfor er det viktig?</translation>
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
            <numerusform>%n nøkkelresultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open goal(s)</source>
        <translation>
            <numerusform>%n åpent mål</numerusform>
            <numerusform>%n åpne mål</numerusform>
        </translation>
    </message>
    <message>
        <source>No open goals</source>
        <translation>Ingen åpne mål</translation>
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
        <translation>Der det er nå</translation>
    </message>
    <message>
        <source>You had both agreed on this goal. As it now says something else, both must agree again.</source>
        <translation>Dere var enige om dette målet. Nå sier det noe annet, så begge må si ja på nytt.</translation>
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
        <translation>Bidrar til</translation>
    </message>
    <message>
        <source>Does not capture</source>
        <translation>Fanger ikke opp</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Tallene kommer fra</translation>
    </message>
    <message>
        <source>Its data, its limits, and whether a target suits it at all</source>
        <translation>Tallene, begrensningene, og om et måltall passer i det hele tatt</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Måles med</translation>
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
        <translation>Ikke sagt ennå: {things}.</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Åpne målet</translation>
    </message>
    <message numerus="yes">
        <source>Open the goal: %n earlier wording(s)</source>
        <translation>
            <numerusform>Åpne målet: %n tidligere ordlyd</numerusform>
            <numerusform>Åpne målet: %n tidligere ordlyder</numerusform>
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
        <translation>Oppgaven følges opp ved å snakke om den, uten måltall.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nei. Det kan være bedre å følge opp oppgaven ved å snakke om den.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hva det er godt for</translation>
    </message>
    <message>
        <source>what it contributes to</source>
        <translation>hva det bidrar til</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>hva det er godt for</translation>
    </message>
    <message>
        <source>when it is reached</source>
        <translation>når det er nådd</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} av 5 besvart</translation>
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
        <translation>Begge sammen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>How does it contribute to the goal above?</source>
        <translation>Hvordan bidrar det til målet over?</translation>
    </message>
    <message>
        <source>How is it measured?</source>
        <translation>Hvordan måles det?</translation>
    </message>
    <message>
        <source>How will you see that it is reached?</source>
        <translation>Hvordan ser du at det er nådd?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Or: what is it bounded to?</source>
        <translation>Eller: hva er det avgrenset til?</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nådd innen</translation>
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
        <translation>Medarbeideren</translation>
    </message>
    <message>
        <source>The goal in five steps</source>
        <translation>Målet i fem steg</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What does the goal not catch?</source>
        <translation>Hva fanger målet ikke?</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Hva konkret skal gjøres?</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Hva skal det føre til?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Hva skal nås?</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Hvem foreslo målet?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Hvem er med?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Hvorfor er det viktig for virksomheten?</translation>
    </message>
    <message>
        <source>Why does it matter to those who do it?</source>
        <translation>Hvorfor er det viktig for dem som gjør det?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Hvorfor er det viktig for deg?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Hvorfor dette, og hvorfor nå?</translation>
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
        <translation>Hva er hva?</translation>
    </message>
</context>
<context>
    <name>GoalImport</name>
    <message numerus="yes">
        <source>%n goal(s) brought in.</source>
        <translation>
            <numerusform>%n mål er hentet inn.</numerusform>
            <numerusform>%n mål er hentet inn.</numerusform>
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
        <translation>Velg en fil med mål</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export everything to a spreadsheet</source>
        <translation>Eksporter alt til et regneark</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leser filen</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Regneark (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The spreadsheet is saved. It is not encrypted: keep it where others cannot read it.</source>
        <translation>Regnearket er lagret. Det er ikke kryptert: legg det der andre ikke kan lese det.</translation>
    </message>
    <message>
        <source>Writing the spreadsheet</source>
        <translation>Skriver regnearket</translation>
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
        <translation>Åpne: {title}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Responsible: {who}</source>
        <translation>Ansvarlig: {who}</translation>
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
        <translation>Begynn med det ene som må gå bra i år. Mål for team og personer kan henges under etterpå.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No goal fits</source>
        <translation>Ingen mål passer</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål ennå</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sett det første målet</translation>
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
        <translation>Vis alle mål</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>De første {shown} av {all}</translation>
    </message>
    <message>
        <source>The most important goals are shown first.</source>
        <translation>De viktigste målene vises først.</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prøv færre ord, eller vis alle mål igjen.</translation>
    </message>
</context>
<context>
    <name>GoalMoving</name>
    <message>
        <source>It cannot go further that way.</source>
        <translation>Det kan ikke lenger den veien.</translation>
    </message>
    <message>
        <source>It stands on top already.</source>
        <translation>Det ligger øverst allerede.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flyttet.</translation>
    </message>
    <message>
        <source>Now on top, under nothing.</source>
        <translation>Nå øverst, ikke under noe.</translation>
    </message>
    <message>
        <source>Now under “{title}”.</source>
        <translation>Nå under «{title}».</translation>
    </message>
    <message>
        <source>There is no goal above it on the same step to put it under.</source>
        <translation>Det er ikke noe mål over det på samme trinn å legge det under.</translation>
    </message>
</context>
<context>
    <name>GoalPlaces</name>
    <message>
        <source>Company: {title}</source>
        <translation>Virksomheten: {title}</translation>
    </message>
    <message>
        <source>Focus area: {title}</source>
        <translation>Fokusområde: {title}</translation>
    </message>
    <message>
        <source>Moved to: {team}.</source>
        <translation>Flyttet til: {team}.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Nothing above it</source>
        <translation>Ingenting over</translation>
    </message>
    <message>
        <source>Own goal: {title}</source>
        <translation>Eget mål: {title}</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Virksomheten</translation>
    </message>
    <message>
        <source>What lies below it came along.</source>
        <translation>Det som ligger under, fulgte med.</translation>
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
        <translation>Enighet</translation>
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
        <translation>Velg et mål i listen for å se og endre det her.</translation>
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
        <translation>Typen er nå «{kind}». Tekst, tall og historie er beholdt.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Mer å gjøre med målet</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Ingen mål valgt</translation>
    </message>
    <message>
        <source>The goal is declined. Take it up again to change it.</source>
        <translation>Målet er avslått. Ta det opp igjen for å endre det.</translation>
    </message>
    <message>
        <source>The goal is open again. Both say anew what they think of it.</source>
        <translation>Målet er åpent igjen. Begge sier på nytt hva de mener om det.</translation>
    </message>
    <message>
        <source>You can read this goal, but not change it.</source>
        <translation>Du kan lese dette målet, men ikke endre det.</translation>
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
        <translation>Ligger etter</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Ingen statusmelding ennå</translation>
    </message>
    <message>
        <source>No longer relevant</source>
        <translation>Ikke lenger aktuelt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nådd</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Ikke oppdatert</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>På vei</translation>
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
        <translation>Finnes det tall dere stoler på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det nås uten å skade noe som er viktigere?</translation>
    </message>
    <message>
        <source>Can the unit influence the result?</source>
        <translation>Kan enheten påvirke resultatet?</translation>
    </message>
    <message>
        <source>Can they be trusted?</source>
        <translation>Er de til å stole på?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet gjøre oss blinde?</translation>
    </message>
    <message>
        <source>Do you know today what a good result is?</source>
        <translation>Vet dere i dag hva et godt resultat er?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Passer et måltall til denne oppgaven?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Dekker målet det meste av oppgaven?</translation>
    </message>
    <message>
        <source>Follow it by dialogue</source>
        <translation>Følg den opp i samtale</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Oppgaven følges opp ved å snakke om den, uten måltall.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nei. Det kan være bedre å følge opp oppgaven ved å snakke om den.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Bruk et måltall likevel</translation>
    </message>
    <message>
        <source>What does the goal not capture?</source>
        <translation>Hva fanger målet ikke opp?</translation>
    </message>
    <message>
        <source>What would you do wrong if only the number counted?</source>
        <translation>Hva ville dere gjort galt hvis bare tallet telte?</translation>
    </message>
    <message>
        <source>When, and how, is it reached?</source>
        <translation>Når, og hvordan, er det nådd?</translation>
    </message>
    <message>
        <source>Where do the figures come from?</source>
        <translation>Hvor kommer tallene fra?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Hvilke kunder eller kolleger ville fått mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would you forget?</source>
        <translation>Hvilken side av oppgaven ville dere glemt?</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Hvem leser dem av?</translation>
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
        <translation>Ansvarlig</translation>
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
        <translation>Teller {own} av {all} deler for målet over, {share}.</translation>
    </message>
    <message>
        <source>It is the only one that counts for the goal above.</source>
        <translation>Det er det eneste som teller for målet over.</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Ikke der ennå</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Score {number} of 1: {word}.</source>
        <translation>Resultat {number} av 1: {word}.</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det vi sikter mot</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det vi lover</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det som ville vært enestående</translation>
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
        <translation>En vane er noe andre kan se at man gjør, igjen og igjen.</translation>
    </message>
    <message>
        <source>A goal is a result we want, worth having for its own sake.</source>
        <translation>Et mål er et resultat vi ønsker, verdt å ha for sin egen skyld.</translation>
    </message>
    <message>
        <source>A key result shows in numbers that the objective is reached.</source>
        <translation>Et nøkkelresultat viser med tall at hovedmålet er nådd.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Et tall</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>An activity is something we do, with a beginning and an end.</source>
        <translation>En aktivitet er noe vi gjør, med en begynnelse og en slutt.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Et beløp</translation>
    </message>
    <message>
        <source>An indicator is a number we compare over time. It is never done.</source>
        <translation>En indikator er et tall vi sammenligner over tid. Den blir aldri ferdig.</translation>
    </message>
    <message>
        <source>An objective is the direction, in few words and without a number.</source>
        <translation>Et hovedmål er retningen, med få ord og uten tall.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Atferd/vane</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Begge sammen</translation>
    </message>
    <message>
        <source>Committed: we promise to get there</source>
        <translation>Forpliktet: Vi lover å nå dit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goal for a team</source>
        <translation>Mål for et team</translation>
    </message>
    <message>
        <source>Goal for the company</source>
        <translation>Mål for virksomheten</translation>
    </message>
    <message>
        <source>How will you get there?</source>
        <translation>Hvordan har du tenkt å komme deg dit?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kept within limits</source>
        <translation>Holdes innenfor grenser</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nøkkelresultat</translation>
    </message>
    <message>
        <source>Make this a behaviour</source>
        <translation>Gjør dette til en vane</translation>
    </message>
    <message>
        <source>Make this a goal</source>
        <translation>Gjør dette til et mål</translation>
    </message>
    <message>
        <source>Make this a key result</source>
        <translation>Gjør dette til et nøkkelresultat</translation>
    </message>
    <message>
        <source>Make this an activity</source>
        <translation>Gjør dette til en aktivitet</translation>
    </message>
    <message>
        <source>Make this an indicator</source>
        <translation>Gjør dette til en indikator</translation>
    </message>
    <message>
        <source>Make this an objective</source>
        <translation>Gjør dette til et hovedmål</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke sagt ennå</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Hovedmål</translation>
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
        <translation>Personlig mål</translation>
    </message>
    <message>
        <source>Stretch: two thirds of the way is good</source>
        <translation>Strekkmål: To tredeler av veien er bra</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbeideren</translation>
    </message>
    <message>
        <source>The figures can be trusted</source>
        <translation>Tallene er til å stole på</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>They cannot be trusted yet</source>
        <translation>Tallene er ikke til å stole på ennå</translation>
    </message>
    <message>
        <source>Three levels in words</source>
        <translation>Tre nivåer med ord</translation>
    </message>
    <message>
        <source>What can others see or hear me do?</source>
        <translation>Hva kan andre se eller høre at jeg gjør?</translation>
    </message>
    <message>
        <source>What do you want to achieve?</source>
        <translation>Hva ønsker du å oppnå?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Hva skal gjøres?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Hva skal nås?</translation>
    </message>
    <message>
        <source>Which number is followed?</source>
        <translation>Hvilket tall følges?</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nei</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>som ventet</translation>
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
        <translation>Ingen mål ennå. Legg inn de få som betyr mest for kjerneoppgaven.</translation>
    </message>
    <message>
        <source>Put in goals</source>
        <translation>Legg inn mål</translation>
    </message>
    <message>
        <source>Write a new goal</source>
        <translation>Skriv et nytt mål</translation>
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
        <translation>Slettet «{title}».</translation>
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
        <translation>{name} sitter ved tastaturet.</translation>
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
        <translation>Alle har minst ett mål.</translation>
    </message>
    <message>
        <source>Goal health</source>
        <translation>Hvordan målene har det</translation>
    </message>
    <message>
        <source>Of the goals you may see: those of the company and its teams, and your own.</source>
        <translation>Av målene du kan se: virksomhetens og teamenes, og dine egne.</translation>
    </message>
    <message>
        <source>People with at least one goal</source>
        <translation>Folk med minst ett mål</translation>
    </message>
    <message>
        <source>The people you manage</source>
        <translation>De du er leder for</translation>
    </message>
    <message>
        <source>Without a goal: {names}</source>
        <translation>Uten mål: {names}</translation>
    </message>
    <message>
        <source>hang below no other goal and no focus area</source>
        <translation>hører verken til et annet mål eller et fokusområde</translation>
    </message>
    <message>
        <source>have had no check-in for two months</source>
        <translation>har ikke fått noen statusmelding på to måneder</translation>
    </message>
    <message>
        <source>have wording that the coach would ask about</source>
        <translation>har en ordlyd coachen ville spurt om</translation>
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
        <translation>1. Skriv kjerneoppgaven og hvorfor den betyr noe nå. Legg inn de få målene som betyr mest.</translation>
    </message>
    <message>
        <source>2. Ask the questions to each goal. What no target suits is followed by talking about it.</source>
        <translation>2. Still spørsmålene til hvert mål. Det som ikke egner seg for måltall, følger dere opp ved å snakke om det.</translation>
    </message>
    <message>
        <source>3. Talk about the wording with those it concerns, and note the day and the comments.</source>
        <translation>3. Snakk om ordlyden med dem det gjelder, og skriv ned dagen og kommentarene.</translation>
    </message>
    <message>
        <source>4. Agree how, how often and with whom you follow up. Then approve the plan.</source>
        <translation>4. Bli enige om hvordan, hvor ofte og med hvem dere følger opp. Godkjenn så planen.</translation>
    </message>
    <message>
        <source>5. Begin every review with what you have learnt. Revise the plan when it no longer fits.</source>
        <translation>5. Begynn hver gjennomgang med det dere har lært. Endre planen når den ikke passer lenger.</translation>
    </message>
    <message>
        <source>Good goals are not easy to write, and following them up takes practice. It is normal to need several tries: a plan half right and talked about is better than a perfect one in a drawer.</source>
        <translation>Det er ikke lett å skrive gode mål, og å følge dem opp krever øvelse. Det er vanlig å trenge flere forsøk: en halvgod plan dere snakker om, er bedre enn en perfekt plan i en skuff.</translation>
    </message>
    <message>
        <source>Help with the plan</source>
        <translation>Hjelp til planen</translation>
    </message>
    <message>
        <source>How do you use it?</source>
        <translation>Hvordan bruker du verktøyet?</translation>
    </message>
    <message>
        <source>It ties strategy, goals and tasks together, and says beforehand how you follow up, so that you can learn along the way.</source>
        <translation>Den knytter sammen strategi, mål og oppgaver, og sier på forhånd hvordan dere følger opp, slik at dere kan lære underveis.</translation>
    </message>
    <message>
        <source>The plan is a short agreement between two levels: the owner or board and the management, or the management and a team. It says what you expect of each other in the period.</source>
        <translation>Planen er en kort avtale mellom to nivåer: eier eller styre og ledelsen, eller ledelsen og et team. Den sier hva dere venter av hverandre i perioden.</translation>
    </message>
    <message>
        <source>What can the tool do?</source>
        <translation>Hva kan verktøyet?</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Velg en dag.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>It then counts as presented: the strategy has reached {unit}.</source>
        <translation>Da regnes strategien som presentert for {unit}.</translation>
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
        <translation>Orienteringen er holdt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem som var der</translation>
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
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikke i filen</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button, and you can undo it.</source>
        <translation>Ingenting lagres før du trykker på knappen, og du kan angre.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Hva hver rad blir til</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Hva som står i hvilken kolonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Company</source>
        <translation>Virksomheten</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>Slettet «{title}».</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hvert kvartal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hvert år</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Høyere er bedre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lavere er bedre</translation>
    </message>
    <message>
        <source>Moved, with all its values.</source>
        <translation>Flyttet, med alle verdiene.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Ikke noe mål</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Avvik</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Som ønsket</translation>
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
        <translation>Bør holde seg jevnt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Week {week} {year}</source>
        <translation>Uke {week} {year}</translation>
    </message>
    <message>
        <source>at least {target}</source>
        <translation>minst {target}</translation>
    </message>
    <message>
        <source>at most {target}</source>
        <translation>høyst {target}</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>synkende</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stigende</translation>
    </message>
    <message>
        <source>steady at {target}</source>
        <translation>jevnt på {target}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uendret</translation>
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
        <translation>En indikator er et tall dere følger over tid for å sammenligne, for eksempel kundemøter i uken. Den blir aldri ferdig.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endring</translation>
    </message>
    <message>
        <source>Company and teams</source>
        <translation>Virksomheten og team</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Se på det igjen</translation>
    </message>
    <message>
        <source>No indicators here</source>
        <translation>Ingen indikatorer her</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Søk i indikatorer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The date to look again at measuring individuals has come.</source>
        <translation>Det er tid for å vurdere måling av enkeltpersoner på nytt.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Hvem tallene gjelder</translation>
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
        <translation>Alle indikatorer</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Hent fra fil</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Velg en i listen for å se den her.</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>Slett indikatoren</translation>
    </message>
    <message>
        <source>Earlier periods</source>
        <translation>Tidligere perioder</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>No indicator chosen</source>
        <translation>Ingen indikator valgt</translation>
    </message>
    <message>
        <source>The dashed line is the target.</source>
        <translation>Den stiplede linjen er målet.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Values and targets over time</source>
        <translation>Verdier og mål over tid</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Verdier etter periode</translation>
    </message>
    <message>
        <source>You can read this indicator, but not change it.</source>
        <translation>Du kan lese denne indikatoren, men ikke endre den.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» er ikke et tall.</translation>
    </message>
</context>
<context>
    <name>IndicatorsPanel</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
            <numerusform>%n indikatorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a new value</source>
        <translation>
            <numerusform>%n uten ny verdi</numerusform>
            <numerusform>%n uten ny verdi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table with values</source>
        <translation>Velg en tabell med verdier</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Måling av enkeltpersoner</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leser tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message numerus="yes">
        <source>%n day(s) from today.</source>
        <translation>
            <numerusform>Om %n dag.</numerusform>
            <numerusform>Om %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation>Et rom der ingen forstyrrer</translation>
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
            <numerusform>Gi minst %n dagers varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Språk i samtalen</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flytt til et annet tidspunkt …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Teksten i innkallingen</translation>
    </message>
    <message>
        <source>That is short notice: malapp asks you whether the employee has agreed.</source>
        <translation>Det er kort varsel: malapp spør deg om medarbeideren har sagt ja.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Innkallingen</translation>
    </message>
    <message>
        <source>The invitation is copied. Paste it into an e-mail.</source>
        <translation>Innkallingen er kopiert. Lim den inn i en e-post.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen er passert.</translation>
    </message>
    <message>
        <source>This is what {name} invites you to.</source>
        <translation>Dette kaller {name} deg inn til.</translation>
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
        <translation>malapp sender ingenting selv. Kopier teksten inn i en e-post eller en kalenderavtale.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Text of the invitation</source>
        <translation>Teksten i innkallingen</translation>
    </message>
    <message numerus="yes">
        <source>Your company gives at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Hos dere er det minst %n dags varsel.</numerusform>
            <numerusform>Hos dere er det minst %n dagers varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Paste the text into an e-mail or a calendar entry.</source>
        <translation>malapp sender ingenting selv. Lim teksten inn i en e-post eller en kalenderavtale.</translation>
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
        <translation>Mål og underskrevne referater blir liggende til de skal slettes. Du kan angre dette.</translation>
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
        <translation>{name} slutter</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Begin from it</source>
        <translation>Begynn med dette</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>Våre egne</translation>
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
        <translation>Det vi har tatt vare på selv</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Hvor fra</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message numerus="yes">
        <source>From {start} on {first_day} to {end} on {last_day}, %n value(s)</source>
        <translation>
            <numerusform>Fra {start} {first_day} til {end} {last_day}, %n verdi</numerusform>
            <numerusform>Fra {start} {first_day} til {end} {last_day}, %n verdier</numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Ingen verdier ennå</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Choose a goal</source>
        <translation>Velg et mål</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidrar til</translation>
    </message>
    <message>
        <source>Contributes to one more goal</source>
        <translation>Bidrar til ett mål til</translation>
    </message>
    <message>
        <source>Goals that contribute to this one</source>
        <translation>Mål som bidrar til dette</translation>
    </message>
    <message>
        <source>It no longer contributes to that goal.</source>
        <translation>Det bidrar ikke lenger til det målet.</translation>
    </message>
    <message>
        <source>It now contributes to one more goal.</source>
        <translation>Det bidrar nå til ett mål til.</translation>
    </message>
    <message>
        <source>No longer contributes to “{title}”</source>
        <translation>Bidrar ikke lenger til «{title}»</translation>
    </message>
    <message>
        <source>There is no other goal this one could contribute to.</source>
        <translation>Det finnes ikke noe annet mål dette kan bidra til.</translation>
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
        <translation>Åpner arbeidsområdet …</translation>
    </message>
    <message>
        <source>malapp locks as soon as the work that is going on is done.</source>
        <translation>malapp låser så snart arbeidet som pågår, er ferdig.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Arrow keys walk from card to card. The list shows the same in words.</source>
        <translation>Piltastene går fra kort til kort. Listen viser det samme med ord.</translation>
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
        <translation>Ansvarlig</translation>
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
        <translation>Bilde (PNG)</translation>
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
        <translation>Strategikartet er lagret som PDF.</translation>
    </message>
    <message>
        <source>The strategy map is saved as a picture.</source>
        <translation>Strategikartet er lagret som bilde.</translation>
    </message>
    <message>
        <source>Writing the strategy map</source>
        <translation>Skriver strategikartet</translation>
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
        <translation>Bidrar til</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kjerneoppgave</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Åpne målet</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Åpne strategien</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Show its goals</source>
        <translation>Vis målene</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som mangler</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Hvorfor det betyr noe</translation>
    </message>
</context>
<context>
    <name>MeasureTab</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n del</numerusform>
            <numerusform>%n deler</numerusform>
        </translation>
    </message>
    <message>
        <source>Can they be trusted?</source>
        <translation>Er de til å stole på?</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>How is it measured?</source>
        <translation>Hvordan måles det?</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Hvor mye det teller</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Det teller</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Måles som</translation>
    </message>
    <message>
        <source>No value yet. The first check-in gives it.</source>
        <translation>Ingen verdi ennå. Den kommer med den første statusmeldingen.</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Ikke over</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Ikke under</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Nå: {value}</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Åpne handlingsplanen</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Åpne indikatoren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ønsket verdi</translation>
    </message>
    <message>
        <source>The numbers of an objective are in its key results.</source>
        <translation>Tallene til et hovedmål står i nøkkelresultatene.</translation>
    </message>
    <message>
        <source>This task is followed by talking about it, without a target.</source>
        <translation>Denne oppgaven følges opp ved å snakke om den, uten måltall.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What does the target mean?</source>
        <translation>Hva betyr måltallet?</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det vi sikter mot</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det vi lover</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det som ville vært enestående</translation>
    </message>
    <message>
        <source>Where are the figures found?</source>
        <translation>Hvor finnes tallene?</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Hvem leser dem av?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Hvorfor: {purpose}</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Uten en ønsket verdi er det bare statusen som viser hvordan det går.</translation>
    </message>
    <message>
        <source>days, visits …</source>
        <translation>dager, besøk …</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
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
        <translation>Dato, hvis den har en</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæler</translation>
    </message>
    <message>
        <source>Move “{title}” up</source>
        <translation>Flytt «{title}» opp</translation>
    </message>
    <message>
        <source>One more milestone</source>
        <translation>En milepæl til</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>Fjern «{title}»</translation>
    </message>
    <message>
        <source>The milestone is removed.</source>
        <translation>Milepælen er fjernet.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Dette er ikke en dato. Skriv den som {pattern}.</translation>
    </message>
    <message>
        <source>{title} · by {day}</source>
        <translation>{title} · innen {day}</translation>
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
        <translation>Dato, hvis den har en</translation>
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
        <translation>Dette er ikke en dato. Skriv den som {pattern}.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Velg en dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Denne dagen er passert. Velg en dag fram i tid.</translation>
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
        <translation>Et rom der ingen forstyrrer</translation>
    </message>
    <message>
        <source>Choose whom the conversation is with.</source>
        <translation>Velg hvem samtalen er med.</translation>
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
        <translation>Sted</translation>
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
        <translation>Med hvem?</translation>
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
        <translation>Ligger under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>For example: Be the first one the neighbours call</source>
        <translation>For eksempel: Bli den naboene ringer først</translation>
    </message>
    <message>
        <source>For example: I repeat what the customer needs before I answer</source>
        <translation>For eksempel: Jeg gjentar hva kunden trenger før jeg svarer</translation>
    </message>
    <message>
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>For eksempel: Løse 85 % av oppdragene på første besøk</translation>
    </message>
    <message>
        <source>For example: Write a guide for new colleagues</source>
        <translation>For eksempel: Skrive en veiledning for nye kolleger</translation>
    </message>
    <message>
        <source>From the goal library …</source>
        <translation>Fra målbiblioteket …</translation>
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
        <translation>Ansvarlig</translation>
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
        <translation>To eller tre resultater som viser med tall at dere er framme.</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Hvem sitt mål er det?</translation>
    </message>
    <message>
        <source>Why is it important?</source>
        <translation>Hvorfor er det viktig?</translation>
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
        <translation>For eksempel: Kundemøter</translation>
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
        <translation>Leses av</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Ønsket retning</translation>
    </message>
    <message>
        <source>Which number do you want to follow?</source>
        <translation>Hvilket tall vil du følge?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Hvem gjelder tallet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Hvorfor følger vi dette tallet?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Et år, eller flere: 2027, 2027–2029</translation>
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
        <translation>Velg en dato.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Den starter som et utkast. Teksten skriver du etterpå.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Korte perioder gjør det lett å endre kurs. Et kvartal er vanlig.</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>A short agreement between two levels. What malapp already knows is filled in for you.</source>
        <translation>En kort avtale mellom to nivåer. Det malapp alt vet, er fylt inn for deg.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Begynn på planen</translation>
    </message>
    <message>
        <source>For which period?</source>
        <translation>For hvilken periode?</translation>
    </message>
    <message>
        <source>For which unit?</source>
        <translation>For hvilken enhet?</translation>
    </message>
    <message>
        <source>New unit plan</source>
        <translation>Ny mål- og resultatplan</translation>
    </message>
    <message>
        <source>Put in the unit&apos;s own open goals</source>
        <translation>Legg inn enhetens egne åpne mål</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheten</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Nobody has checked in yet.</source>
        <translation>Ingen har gitt statusmelding ennå.</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Åpne: {title}</translation>
    </message>
    <message>
        <source>What has happened lately</source>
        <translation>Det som har skjedd i det siste</translation>
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
        <translation>Før dere begynner med hovedmål</translation>
    </message>
    <message>
        <source>Everybody knows where the company is going: there is a strategy, and it has been talked about.</source>
        <translation>Alle vet hvor virksomheten skal: Det finnes en strategi, og den er snakket om.</translation>
    </message>
    <message>
        <source>It is clear who leads whom and who decides what.</source>
        <translation>Det er klart hvem som leder hvem, og hvem som bestemmer hva.</translation>
    </message>
    <message>
        <source>Leaders and people talk with each other regularly.</source>
        <translation>Ledere og medarbeidere snakker jevnlig sammen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Objectives and key results (OKR) help a company that already works well together. They do not mend one that does not. Is this in place?</source>
        <translation>Hovedmål og nøkkelresultater (OKR) hjelper en virksomhet som allerede samarbeider godt. De reparerer ikke en som ikke gjør det. Er dette på plass?</translation>
    </message>
    <message>
        <source>The team has a few minutes each week to look at how it goes.</source>
        <translation>Teamet har noen minutter hver uke til å se på hvordan det går.</translation>
    </message>
    <message>
        <source>Use objectives and key results</source>
        <translation>Ta i bruk hovedmål og nøkkelresultater</translation>
    </message>
    <message>
        <source>You can switch it off again in the settings. No goal is lost by that.</source>
        <translation>Dere kan slå det av igjen i innstillingene. Ingen mål går tapt av det.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All conversations are with the other party, or done. Choose “All” to see them.</source>
        <translation>Alle samtaler ligger hos den andre eller er ferdige. Velg «Alle» for å se dem.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ingen samtaler ennå</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting venter på deg</translation>
    </message>
    <message>
        <source>Of conversations that are not yours you see dates and states, never what is said in them.</source>
        <translation>For samtaler som ikke er dine, ser du dato og status, aldri hva som er sagt.</translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation>Planlegg en samtale</translation>
    </message>
    <message>
        <source>Plan the first one: malapp suggests a day and a purpose, and writes the invitation for you.</source>
        <translation>Planlegg den første: malapp foreslår dag og formål, og skriver innkallingen for deg.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
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
        <translation>Når lederen din planlegger en samtale med deg, står den her.</translation>
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
        <translation>Fra det virksomheten er til for, til det du gjør nå, på én side</translation>
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
        <translation>Min egen</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål ennå</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Rød tråd</translation>
    </message>
    <message>
        <source>Save the goal sheet</source>
        <translation>Lagre målarket</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sett det første målet</translation>
    </message>
    <message>
        <source>The goal sheet is saved as a PDF.</source>
        <translation>Målarket er lagret som PDF.</translation>
    </message>
    <message>
        <source>The goals of the company and its teams on one page, for everybody</source>
        <translation>Virksomhetens og teamenes mål på én side, for alle</translation>
    </message>
    <message>
        <source>When there are goals, you see here what matters most and how it goes.</source>
        <translation>Når det er satt mål, ser du her hva som er viktigst og hvordan det går.</translation>
    </message>
    <message>
        <source>Writing the goal sheet</source>
        <translation>Skriver målarket</translation>
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
        <translation>Min forberedelse</translation>
    </message>
    <message>
        <source>On paper or as PDF</source>
        <translation>På papir eller som PDF</translation>
    </message>
    <message>
        <source>Only you can read this. When you share it, {name} reads the answers with a tick.</source>
        <translation>Bare du kan lese dette. Når du deler det, leser {name} svarene som er krysset av.</translation>
    </message>
    <message>
        <source>Read a form back</source>
        <translation>Les inn et skjema</translation>
    </message>
    <message>
        <source>Shared: {name} reads the answers with a tick. You can change them until you meet.</source>
        <translation>Delt: {name} leser svarene som er krysset av. Du kan endre dem til dere møtes.</translation>
    </message>
    <message>
        <source>Take back what I shared</source>
        <translation>Ta tilbake det jeg delte</translation>
    </message>
    <message>
        <source>The conversation has begun: what you shared lies beside the record.</source>
        <translation>Samtalen har begynt: det du delte, ligger ved siden av referatet.</translation>
    </message>
    <message>
        <source>The form can be filled in outside malapp and read back here.</source>
        <translation>Skjemaet kan fylles ut utenfor malapp og leses inn her.</translation>
    </message>
    <message>
        <source>The goals of your team</source>
        <translation>Målene til teamet ditt</translation>
    </message>
    <message>
        <source>What your unit needs in the coming period</source>
        <translation>Det enheten din trenger i perioden som kommer</translation>
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
        <translation>Atferd</translation>
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
        <translation>Fant ingenting. Prøv et annet ord, eller bare begynnelsen.</translation>
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
        <translation>Oppgave i en plan</translation>
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
        <translation>Ta sikkerhetskopi</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Orienteringer</translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation>Hent inn personer fra fil</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Change language or colours</source>
        <translation>Bytt språk eller farger</translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation>Kontroller en underskrevet fil</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
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
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny atferd</translation>
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
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Print my red thread</source>
        <translation>Skriv ut min røde tråd</translation>
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
        <translation>Lagre virksomhetens sertifikat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
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
        <translation>Mål- og resultatplaner</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Choose the form that has come back</source>
        <translation>Velg skjemaet som er kommet tilbake</translation>
    </message>
    <message>
        <source>Making the form</source>
        <translation>Lager skjemaet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the preparation form</source>
        <translation>Lagre forberedelsesskjemaet</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Filen kan ikke leses. Se etter om den fortsatt er der.</translation>
    </message>
    <message>
        <source>The form is saved. {name} can fill it in with any PDF program.</source>
        <translation>Skjemaet er lagret. {name} kan fylle det ut i et hvilket som helst PDF-program.</translation>
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
        <translation>Endrer passordfrasen …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nåværende passordfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasen en gang til</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>Passordfrasen er endret. Eldre sikkerhetskopier åpnes fortsatt med den gamle.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what I write</source>
        <translation>Skjul det jeg skriver</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Vis det jeg skriver</translation>
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
        <translation>Velg en passordfrase</translation>
    </message>
    <message>
        <source>It locks everything that is written here. Three or four words in a row are easy to remember.</source>
        <translation>Den låser alt som skrives her. Tre eller fire ord etter hverandre er lette å huske.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Lag arbeidsområdet</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>Lager arbeidsområdet …</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase or the recovery sheet that comes next.</source>
        <translation>Ingen kan åpne det uten passordfrasen eller gjenopprettingsarket, som kommer på neste side.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen en gang til</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Easy to guess: it repeats the same few characters.</source>
        <translation>Lett å gjette: den gjentar de samme få tegnene.</translation>
    </message>
    <message>
        <source>Good enough. A few more words make it strong.</source>
        <translation>God nok. Noen ord til gjør den sterk.</translation>
    </message>
    <message>
        <source>Strong. Choose words that you will remember.</source>
        <translation>Sterk. Velg ord du kommer til å huske.</translation>
    </message>
    <message>
        <source>The two are not the same. Write the passphrase once more.</source>
        <translation>De to er ikke like. Skriv passordfrasen en gang til.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>For kort: %n tegn til.</numerusform>
            <numerusform>For kort: %n tegn til.</numerusform>
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
        <translation>Fjernet teamet «{name}».</translation>
    </message>
    <message>
        <source>The last day of {name} is recorded.</source>
        <translation>Siste dag for {name} er lagret.</translation>
    </message>
    <message>
        <source>{name} works here.</source>
        <translation>{name} jobber her.</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person hentet inn.</numerusform>
            <numerusform>%n personer hentet inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Hent inn %n person</numerusform>
            <numerusform>Hent inn %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Hent inn personer</translation>
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
        <translation>Leder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Make the first team</source>
        <translation>Lag det første teamet</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Ingen team ennå</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
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
        <translation>Team samler personer og mål. En liten virksomhet kan klare seg uten.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
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
        <translation>Hent fra fil</translation>
    </message>
    <message>
        <source>Choose a table with people</source>
        <translation>Velg en tabell med personer</translation>
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
        <translation>Leser tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>No team</source>
        <translation>Uten team</translation>
    </message>
</context>
<context>
    <name>PeopleSide</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Velg noen i listen.</translation>
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
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Leder for</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ingen valgt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Red thread as PDF</source>
        <translation>Rød tråd som PDF</translation>
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
        <translation>Har sluttet</translation>
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
        <translation>Eier</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Jobber her</translation>
    </message>
</context>
<context>
    <name>PeriodsButton</name>
    <message>
        <source>All periods</source>
        <translation>Alle perioder</translation>
    </message>
    <message>
        <source>Bring goals along from an earlier period …</source>
        <translation>Ta med mål fra en tidligere periode …</translation>
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
        <translation>Åpne {name} igjen</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>Periode: {name}</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (avsluttet)</translation>
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
        <translation>HR: holder personlisten ved like og ser hvem som skal ha samtale</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation>Språk i skjemaer og dokumenter</translation>
    </message>
    <message>
        <source>Leaves the company …</source>
        <translation>Slutter …</translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation>Leder (holder samtalen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>On leave: reminders pause</source>
        <translation>I permisjon: ingen påminnelser så lenge</translation>
    </message>
    <message>
        <source>Owner: writes the strategy and the company&apos;s goals</source>
        <translation>Eier: skriver strategien og virksomhetens mål</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Works here after all</source>
        <translation>Jobber her likevel</translation>
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
        <translation>Alle tre stegene er gjort</translation>
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
        <translation>Samtalen blir ikke holdt</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose what you have agreed with your own manager. Only you see this list.</source>
        <translation>Velg det du har blitt enig med din egen leder om. Bare du ser denne listen.</translation>
    </message>
    <message>
        <source>Share these</source>
        <translation>Del disse</translation>
    </message>
    <message>
        <source>Which goals do you share?</source>
        <translation>Hvilke mål vil du dele?</translation>
    </message>
</context>
<context>
    <name>PickGoalsDialog</name>
    <message>
        <source>A few clear goals for the core task: five are usually enough.</source>
        <translation>Noen få klare mål for kjerneoppgaven: fem er som regel nok.</translation>
    </message>
    <message>
        <source>Choose a goal in the list first.</source>
        <translation>Velg et mål i listen først.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Every open goal of the unit and the company is in the plan.</source>
        <translation>Alle åpne mål for enheten og virksomheten står i planen.</translation>
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
        <translation>Virksomheten</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvem sitt</translation>
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
        <translation>Hent inn mål fra en fil …</translation>
    </message>
    <message>
        <source>Everything to a spreadsheet …</source>
        <translation>Alt til et regneark …</translation>
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
        <translation>Målplanen er lagret som PDF.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheten</translation>
    </message>
    <message>
        <source>Writing the goal plan</source>
        <translation>Lager målplanen</translation>
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
        <translation>Innen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Not for a goal yet</source>
        <translation>Ikke for et mål ennå</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Ingenting å gjøre her</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Bare det som er åpent</translation>
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
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Hvem sin plan</translation>
    </message>
    <message>
        <source>Write down what you will do to reach a goal: what, who and by when.</source>
        <translation>Skriv ned hva dere vil gjøre for å nå et mål: hva, hvem og innen når.</translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
    <message>
        <source>Removed the talk.</source>
        <translation>Fjernet samtalen.</translation>
    </message>
    <message>
        <source>Removed the task.</source>
        <translation>Fjernet oppgaven.</translation>
    </message>
    <message>
        <source>The goal has its target again.</source>
        <translation>Målet har måltallet sitt igjen.</translation>
    </message>
    <message>
        <source>The review is saved. What did you learn? One line is enough, also later.</source>
        <translation>Gjennomgangen er lagret. Hva lærte dere? En linje er nok, også senere.</translation>
    </message>
    <message>
        <source>The task is followed by dialogue, without a target.</source>
        <translation>Oppgaven følges opp i samtale, uten måltall.</translation>
    </message>
    <message>
        <source>Took the goal out of the plan. The goal itself is kept.</source>
        <translation>Tok målet ut av planen. Selve målet er beholdt.</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Choose something in the plan to see it here.</source>
        <translation>Velg noe i planen for å se det her.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ingenting valgt</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hele planen</translation>
    </message>
</context>
<context>
    <name>PlanStateCard</name>
    <message numerus="yes">
        <source>%n approved version(s)</source>
        <translation>
            <numerusform>%n godkjent utgave</numerusform>
            <numerusform>%n godkjente utgaver</numerusform>
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
        <translation>Godkjente ordlyder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ikke der</translation>
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
        <translation>Vis bare det som er endret</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Strøket: ble tatt bort. Understreket: kom til.</translation>
    </message>
    <message>
        <source>The plan as it is now</source>
        <translation>Planen slik den er nå</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>De to sier det samme.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Utgave {number}, {day}</translation>
    </message>
    <message>
        <source>What the wordings say</source>
        <translation>Hva ordlydene sier</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>All the goals are things to do. What are they to lead to?</source>
        <translation>Alle målene er ting som skal gjøres. Hva skal de føre til?</translation>
    </message>
    <message>
        <source>All the goals count something. Does one speak of quality, customers, learning or nature?</source>
        <translation>Alle målene teller noe. Sier noe av dem noe om kvalitet, kunder, læring eller miljø?</translation>
    </message>
    <message>
        <source>All the goals look at the same thing. Which side of the task is left out?</source>
        <translation>Alle målene ser på det samme. Hvilken side av oppgaven er utelatt?</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Godkjenn planen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Both parties must be named.</source>
        <translation>Begge parter må være nevnt.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Avslutt planen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kjerneoppgave</translation>
    </message>
    <message>
        <source>Does not hang under a goal or focus area:</source>
        <translation>Ligger ikke under noe mål eller fokusområde:</translation>
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
        <translation>Følg den opp slik dere har avtalt. Skriv ved slutten av perioden hva dere har lært.</translation>
    </message>
    <message>
        <source>Followed by dialogue, without a target</source>
        <translation>Følges opp i samtale, uten måltall</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>How we follow up</source>
        <translation>Hvordan vi følger opp</translation>
    </message>
    <message>
        <source>In dialogue</source>
        <translation>I dialog</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>It is agreed, and will soon be told in a joint briefing.</source>
        <translation>Den er avtalt, og blir snart fortalt i en felles orientering.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is agreed yet.</source>
        <translation>Den blir skrevet, og ingenting er avtalt ennå.</translation>
    </message>
    <message>
        <source>It is not said how often you follow up.</source>
        <translation>Det er ikke sagt hvor ofte dere følger opp.</translation>
    </message>
    <message>
        <source>It is not said how you follow up.</source>
        <translation>Det er ikke sagt hvordan dere følger opp.</translation>
    </message>
    <message>
        <source>It is not said what you do when something does not go as expected.</source>
        <translation>Det er ikke sagt hva dere gjør når noe ikke går som ventet.</translation>
    </message>
    <message>
        <source>It is not said when it is reached:</source>
        <translation>Det er ikke sagt når det er nådd:</translation>
    </message>
    <message>
        <source>It is not said where the figures come from:</source>
        <translation>Det er ikke sagt hvor tallene kommer fra:</translation>
    </message>
    <message>
        <source>It is not said who benefits, and how.</source>
        <translation>Det er ikke sagt hvem som har nytte av det, og hvordan.</translation>
    </message>
    <message>
        <source>It is not said who takes part in following up.</source>
        <translation>Det er ikke sagt hvem som er med på å følge opp.</translation>
    </message>
    <message>
        <source>It is not said why this comes now.</source>
        <translation>Det er ikke sagt hvorfor dette kommer nå.</translation>
    </message>
    <message>
        <source>More is to come out below than goes in above. Do the numbers fit together?</source>
        <translation>Det skal komme mer ut nederst enn det går inn øverst. Passer tallene sammen?</translation>
    </message>
    <message>
        <source>No talk about the wording is noted.</source>
        <translation>Ingen samtale om ordlyden er skrevet ned.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke sagt ennå</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Noter en samtale</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>La den gjelde</translation>
    </message>
    <message>
        <source>Revise it</source>
        <translation>Endre den</translation>
    </message>
    <message>
        <source>Take what you have learnt into the next plan, and close this one.</source>
        <translation>Ta med det dere har lært i neste plan, og avslutt denne.</translation>
    </message>
    <message>
        <source>Talk about the wording as often as it takes. Approve the plan when you agree.</source>
        <translation>Snakk om ordlyden så ofte det trengs. Godkjenn planen når dere er enige.</translation>
    </message>
    <message>
        <source>Talk about the wording. When you agree, {names} approves the plan.</source>
        <translation>Snakk om ordlyden. Når dere er enige, godkjenner {names} planen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>The core task is not written.</source>
        <translation>Kjerneoppgaven er ikke skrevet.</translation>
    </message>
    <message>
        <source>The figures can be trusted</source>
        <translation>Tallene er til å stole på</translation>
    </message>
    <message>
        <source>The figures can partly be trusted</source>
        <translation>Tallene er delvis til å stole på</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet</source>
        <translation>Tallene er ikke til å stole på ennå</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet:</source>
        <translation>Tallene er ikke til å stole på ennå:</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Nivået over</translation>
    </message>
    <message>
        <source>The parties are talking about the wording. Say what you think.</source>
        <translation>Partene snakker om ordlyden. Si hva du mener.</translation>
    </message>
    <message>
        <source>The period is evaluated.</source>
        <translation>Perioden er vurdert.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>Perioden mangler.</translation>
    </message>
    <message>
        <source>The period is over, and what was learnt is written down.</source>
        <translation>Perioden er over, og det dere lærte, er skrevet ned.</translation>
    </message>
    <message>
        <source>The period is over. The plan is kept as it was.</source>
        <translation>Perioden er over. Planen blir stående som den var.</translation>
    </message>
    <message>
        <source>The plan can be changed. The approved wording is kept beside it.</source>
        <translation>Planen kan endres. Den godkjente ordlyden er tatt vare på ved siden av.</translation>
    </message>
    <message>
        <source>The plan does not build on a strategy.</source>
        <translation>Planen bygger ikke på noen strategi.</translation>
    </message>
    <message>
        <source>The plan is approved, and this wording is kept.</source>
        <translation>Planen er godkjent, og denne ordlyden er tatt vare på.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Planen er avsluttet.</translation>
    </message>
    <message>
        <source>The plan is in force.</source>
        <translation>Planen gjelder nå.</translation>
    </message>
    <message>
        <source>The plan needs at least one goal.</source>
        <translation>Planen trenger minst ett mål.</translation>
    </message>
    <message>
        <source>The talk is noted.</source>
        <translation>Samtalen er notert.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>The unit has not had a joint briefing since the plan was approved.</source>
        <translation>Enheten har ikke hatt en felles orientering etter at planen ble godkjent.</translation>
    </message>
    <message>
        <source>The wording is agreed. Tell the unit in a joint briefing, then put the plan in force.</source>
        <translation>Ordlyden er avtalt. Fortell om den i en felles orientering, og la så planen gjelde.</translation>
    </message>
    <message>
        <source>This is what the two parties have agreed for the period.</source>
        <translation>Dette har de to partene avtalt for perioden.</translation>
    </message>
    <message>
        <source>What was learnt in the period is not written.</source>
        <translation>Det dere har lært i perioden, er ikke skrevet.</translation>
    </message>
    <message>
        <source>What we do when something does not go as expected</source>
        <translation>Hva vi gjør når noe ikke går som ventet</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Hvem har nytte av det, og hvordan?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Hvem som er med</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Hvorfor nå?</translation>
    </message>
    <message>
        <source>Write a few lines in each field, then talk about the wording with the other party.</source>
        <translation>Skriv noen linjer i hvert felt, og snakk så om ordlyden med den andre parten.</translation>
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
        <translation>En felles orientering som er holdt, teller av seg selv og trenger ikke noteres her.</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Et team</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Velg en dag.</translation>
    </message>
    <message>
        <source>Everybody in the company</source>
        <translation>Alle i virksomheten</translation>
    </message>
    <message>
        <source>Occasion (may be left out)</source>
        <translation>Anledning (kan utelates)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Én person</translation>
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
        <translation>For hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>Hvilket team</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
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
        <translation>Noter en presentasjon</translation>
    </message>
    <message>
        <source>Remove the presentation: {name}</source>
        <translation>Fjern presentasjonen: {name}</translation>
    </message>
    <message>
        <source>The joint briefings</source>
        <translation>De felles orienteringene</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheten</translation>
    </message>
    <message>
        <source>Who it has been presented to</source>
        <translation>Hvem den er presentert for</translation>
    </message>
</context>
<context>
    <name>PreviousGoals</name>
    <message>
        <source>There are no earlier goals to look back on.</source>
        <translation>Det er ingen tidligere mål å se tilbake på.</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>A question of your own</source>
        <translation>Et eget spørsmål</translation>
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
        <translation>Ikke spør om helse, fagforening, tro, familie eller lønn: Folk er lovet at malapp ikke gjør det.</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Slik svarer man</translation>
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
        <translation>Den høye enden betyr</translation>
    </message>
    <message>
        <source>The low end means</source>
        <translation>Den lave enden betyr</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp spør: {wording}</translation>
    </message>
    <message>
        <source>“{word}” sounds like something people are promised not to be asked. Press again to keep it.</source>
        <translation>«{word}» høres ut som noe folk er lovet å ikke bli spurt om. Trykk en gang til for å beholde det.</translation>
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
        <translation>Hent tilbake malapps ordlyd</translation>
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
        <translation>Ikke still spørsmålet</translation>
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
        <translation>Stilles ikke</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Deres eget</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Deres ordlyd</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp spør: {wording}</translation>
    </message>
    <message>
        <source>{language} is not written yet: its readers see the wording above.</source>
        <translation>{language} er ikke skrevet ennå: De som leser språket, ser ordlyden over.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Build the ground first. Objectives show weak management, they do not replace it.</source>
        <translation>Bygg grunnmuren først. Hovedmål viser fram svak ledelse, de erstatter den ikke.</translation>
    </message>
    <message>
        <source>Every team has a lead with time for its people.</source>
        <translation>Hvert team har en leder med tid til folkene sine.</translation>
    </message>
    <message>
        <source>Nearly. Work on what is missing, or begin with one team and learn.</source>
        <translation>Nesten. Ta tak i det som mangler, eller begynn med ett team og lær.</translation>
    </message>
    <message>
        <source>One can say that something is behind without losing face.</source>
        <translation>Man kan si at noe ligger etter uten å tape ansikt.</translation>
    </message>
    <message>
        <source>Ready for objectives and key results?</source>
        <translation>Klar for hovedmål og nøkkelresultater?</translation>
    </message>
    <message>
        <source>Scores will not decide pay or appraisal.</source>
        <translation>Poeng skal ikke avgjøre lønn eller vurdering.</translation>
    </message>
    <message>
        <source>Teams talk at least every other week about how it goes.</source>
        <translation>Teamene snakker minst annenhver uke om hvordan det går.</translation>
    </message>
    <message>
        <source>The strategy and its focus areas are written down, and people know them.</source>
        <translation>Strategien og fokusområdene er skrevet ned, og folk kjenner dem.</translation>
    </message>
    <message>
        <source>They need good management and clear teams first. Ask yourself before they are switched on.</source>
        <translation>De krever god ledelse og tydelige team først. Spør deg selv før de slås på.</translation>
    </message>
    <message>
        <source>Tick what is true with you. Nothing is stored.</source>
        <translation>Kryss av for det som stemmer hos dere. Ingenting blir lagret.</translation>
    </message>
    <message>
        <source>You are ready. Begin with one objective and two to five key results a team.</source>
        <translation>Dere er klare. Begynn med ett hovedmål og to til fem nøkkelresultater per team.</translation>
    </message>
    <message>
        <source>You use them already. It is worth asking again whether the ground holds.</source>
        <translation>Dere bruker dem allerede. Det er verdt å spørre igjen om grunnmuren holder.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområder</translation>
    </message>
    <message>
        <source>No focus areas yet.</source>
        <translation>Ingen fokusområder ennå.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>Our core task</source>
        <translation>Kjerneoppgaven vår</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Det som er vanskelig</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>Det som er mulig</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>Det som må være på plass</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Det vi står for</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Hvor vi skal</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Hvem det er til nytte for</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Do not write about health.</source>
        <translation>Ikke skriv om helse.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Begrunnelse (kan stå tom)</translation>
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
        <translation>Lagre passordfrasen og åpne</translation>
    </message>
    <message>
        <source>The code stands on the recovery sheet that was printed or saved when malapp was set up.</source>
        <translation>Koden står på gjenopprettingsarket som ble skrevet ut eller lagret da malapp ble satt opp.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasen en gang til</translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the recovery sheet, letter by letter.</source>
        <translation>Koden stemmer ikke. Sammenlign den med gjenopprettingsarket, tegn for tegn.</translation>
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
        <translation>Jeg har lagt gjenopprettingsarket på et trygt sted</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only way in. It is shown now and never again.</source>
        <translation>Hvis passordfrasen blir glemt, er denne koden eneste vei inn. Den vises nå og aldri igjen.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Det kunne ikke lagres der. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Ta vare på gjenopprettingsarket</translation>
    </message>
    <message>
        <source>Print it and lock it away, or save it on a memory stick, not on this computer.</source>
        <translation>Skriv det ut og lås det inn, eller lagre det på en minnepinne, ikke på denne maskinen.</translation>
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
        <translation>Gjenopprettingsarket er på vei til skriveren.</translation>
    </message>
    <message>
        <source>The recovery sheet is saved.</source>
        <translation>Gjenopprettingsarket er lagret.</translation>
    </message>
</context>
<context>
    <name>RedThread</name>
    <message>
        <source>Red thread {day}</source>
        <translation>Rød tråd {day}</translation>
    </message>
    <message>
        <source>Save the red thread</source>
        <translation>Lagre den røde tråden</translation>
    </message>
    <message>
        <source>The red thread is saved as a PDF.</source>
        <translation>Den røde tråden er lagret som PDF.</translation>
    </message>
    <message>
        <source>Writing the red thread</source>
        <translation>Skriver den røde tråden</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Keep as is</source>
        <translation>Behold som det er</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>Its text can then be changed. Until it is adopted anew, everybody else reads the adopted text.</source>
        <translation>Da kan teksten endres. Til den er vedtatt på nytt, leser alle andre den vedtatte teksten.</translation>
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
        <translation>Hva har endret seg siden den ble vedtatt? Det lagres sammen med den nye utgaven.</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Step {step} of {steps} from “{low}” to “{high}”</source>
        <translation>Trinn {step} av {steps} fra «{low}» til «{high}»</translation>
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
        <translation>Ved siden av bildene, på virksomhetens språk. Bruk dine egne ord.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Det du sier</translation>
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
            <numerusform>%n verdi hentet inn.</numerusform>
            <numerusform>%n verdier hentet inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n value(s)</source>
        <translation>
            <numerusform>Hent inn %n verdi</numerusform>
            <numerusform>Hent inn %n verdier</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in values for “{title}”</source>
        <translation>Hent inn verdier for «{title}»</translation>
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
        <translation>Det coachen spør om disse målene</translation>
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
        <translation>Virksomhet</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Passphrase and backup</source>
        <translation>Passordfrase og sikkerhetskopi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskinen</translation>
    </message>
</context>
<context>
    <name>SharedAnswers</name>
    <message>
        <source>Has not shared a preparation.</source>
        <translation>Har ikke delt noen forberedelse.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide the preparations</source>
        <translation>Skjul forberedelsene</translation>
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
        <translation>Vis forberedelsene</translation>
    </message>
    <message>
        <source>What you have both prepared</source>
        <translation>Det dere begge har forberedt</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
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
        <translation>Minst {count} tegn. Den er bare din: ingen andre, ikke engang lederen din, kan skrive under for deg eller finne den igjen.</translation>
    </message>
    <message>
        <source>Both have signed. The one-to-ones you agreed on are in the calendar.</source>
        <translation>Begge har skrevet under. 1:1-samtalene dere avtalte, ligger i kalenderen.</translation>
    </message>
    <message>
        <source>Choose a passphrase for signing</source>
        <translation>Velg en passordfrase til underskrift</translation>
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
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Draw your signature, or choose to type your name.</source>
        <translation>Tegn underskriften din, eller velg å skrive navnet.</translation>
    </message>
    <message>
        <source>How do you sign?</source>
        <translation>Hvordan skriver du under?</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Gjenta passordfrasen</translation>
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
        <translation>Skriver under</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Skriver under …</translation>
    </message>
    <message>
        <source>The signature does not hold and was not stored. Close this and try again.</source>
        <translation>Underskriften holdt ikke ved kontroll og ble ikke lagret. Lukk dette og prøv igjen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke like.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Skriv navnet</translation>
    </message>
    <message>
        <source>With your signature you confirm that you have read the summary and that it says what you agreed. It does not mean that you agree on every opinion in it.</source>
        <translation>Med underskriften bekrefter du at du har lest referatet, og at det sier det dere ble enige om. Det betyr ikke at du er enig i alt som er ment der.</translation>
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
        <translation>Underskriften din er lagret. Nå skriver {name} under.</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n til i mållisten</numerusform>
            <numerusform>%n til i mållisten</numerusform>
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
        <translation>Tegn med mus eller penn. Delete visker ut tegningen.</translation>
    </message>
    <message>
        <source>Draw your signature here</source>
        <translation>Tegn underskriften din her</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message numerus="yes">
        <source>%n adopted version(s)</source>
        <translation>
            <numerusform>%n vedtatt utgave</numerusform>
            <numerusform>%n vedtatte utgaver</numerusform>
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
        <translation>Noe mangler. Dere kan gå videre likevel: skriv kort hvorfor.</translation>
    </message>
    <message>
        <source>The wording can then be changed, talked about and approved anew. The present one is kept.</source>
        <translation>Ordlyden kan da endres, snakkes om og godkjennes på nytt. Den som gjelder nå, blir tatt vare på.</translation>
    </message>
    <message>
        <source>Why go on?</source>
        <translation>Hvorfor gå videre?</translation>
    </message>
    <message>
        <source>Why is it revised?</source>
        <translation>Hvorfor endres den?</translation>
    </message>
    <message>
        <source>Without this the plan cannot be approved. Everything else may follow later:</source>
        <translation>Uten dette kan ikke planen godkjennes. Alt annet kan komme senere:</translation>
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
            <numerusform>Dere er ikke begge enige om %n mål. Kryss av under målet, eller fortsett likevel.</numerusform>
            <numerusform>Dere er ikke begge enige om %n mål. Kryss av under målene, eller fortsett likevel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A changed summary is a new revision: both read and approve it anew before it is signed.</source>
        <translation>Et endret referat blir en ny utgave: begge leser og godkjenner på nytt før dere skriver under.</translation>
    </message>
    <message>
        <source>A changed summary is a new revision: the signatures there are stay with the old one, and both read, approve and sign anew.</source>
        <translation>Et endret referat blir en ny utgave: underskriftene som finnes, følger den gamle, og begge leser, godkjenner og skriver under på nytt.</translation>
    </message>
    <message>
        <source>Answered. {name} sees that the time suits you.</source>
        <translation>Svart. {name} ser at tidspunktet passer deg.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Start nå</translation>
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
        <translation>Avslutt uten underskrift</translation>
    </message>
    <message>
        <source>Close without signatures?</source>
        <translation>Avslutte uten underskrift?</translation>
    </message>
    <message>
        <source>Filed. The summary stays under Documents.</source>
        <translation>Arkivert. Referatet ligger under Dokumenter.</translation>
    </message>
    <message>
        <source>From now on the preparations cannot be changed.</source>
        <translation>Fra nå av kan forberedelsene ikke endres.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Fortsett likevel</translation>
    </message>
    <message>
        <source>Go on without agreement?</source>
        <translation>Fortsette uten enighet?</translation>
    </message>
    <message>
        <source>It will not be held. You can plan a new one later.</source>
        <translation>Den blir ikke holdt. Du kan planlegge en ny senere.</translation>
    </message>
    <message>
        <source>No law requires signatures. The record stays as it is, with the reason shown.</source>
        <translation>Ingen lov krever underskrift. Referatet blir stående som det er, sammen med begrunnelsen.</translation>
    </message>
    <message>
        <source>Shared. {name} can read the answers with a tick.</source>
        <translation>Delt. {name} kan lese svarene som er krysset av.</translation>
    </message>
    <message>
        <source>Taken back. Only you can read your preparation now.</source>
        <translation>Tatt tilbake. Nå kan bare du lese forberedelsen din.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Denne dagen er passert. Velg en dag fram i tid.</translation>
    </message>
    <message>
        <source>Write briefly why you meet.</source>
        <translation>Skriv kort hvorfor dere møtes.</translation>
    </message>
    <message>
        <source>{name} has not shared a preparation.</source>
        <translation>{name} har ikke delt noen forberedelse.</translation>
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
        <translation>Mål for et team</translation>
    </message>
    <message>
        <source>Goal for the company</source>
        <translation>Mål for virksomheten</translation>
    </message>
    <message>
        <source>Goals that belong neither to a focus area nor to another goal.</source>
        <translation>Mål som verken hører til et fokusområde eller et annet mål.</translation>
    </message>
    <message>
        <source>It belongs neither to a focus area nor to another goal.</source>
        <translation>Det hører verken til et fokusområde eller et annet mål.</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nøkkelresultat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>No key results yet</source>
        <translation>Mangler nøkkelresultater</translation>
    </message>
    <message>
        <source>Nobody works on this yet.</source>
        <translation>Ingen jobber med dette ennå.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Hovedmål</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Uten plass</translation>
    </message>
    <message>
        <source>cards below: {count}</source>
        <translation>kort under: {count}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>foldet sammen</translation>
    </message>
</context>
<context>
    <name>StrategyMapPanel</name>
    <message numerus="yes">
        <source>%n focus area(s) nobody works on</source>
        <translation>
            <numerusform>%n fokusområde ingen jobber med</numerusform>
            <numerusform>%n fokusområder ingen jobber med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a place</source>
        <translation>
            <numerusform>%n mål uten plass</numerusform>
            <numerusform>%n mål uten plass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without key results</source>
        <translation>
            <numerusform>%n hovedmål uten nøkkelresultater</numerusform>
            <numerusform>%n hovedmål uten nøkkelresultater</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing is missing: every focus area is worked on.</source>
        <translation>Ingenting mangler: det jobbes med alle fokusområdene.</translation>
    </message>
    <message>
        <source>Once there are focus areas or goals, you see here how they hang together.</source>
        <translation>Når det finnes fokusområder eller mål, ser du her hvordan de henger sammen.</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Åpne strategien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
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
        <translation>Det er ikke noe kart å vise ennå</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
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
        <translation>Ingen strategi ennå</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>The strategy</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>The strategy is kept and can be read, but it cannot be opened again.</source>
        <translation>Strategien blir tatt vare på og kan leses, men ikke åpnes igjen.</translation>
    </message>
    <message>
        <source>Those who lead the company have not written one yet. Goals can be set all the same.</source>
        <translation>De som leder virksomheten, har ikke skrevet noen ennå. Mål kan dere sette likevel.</translation>
    </message>
    <message>
        <source>Write in a few plain sentences where the company is going. Goals then hang below it.</source>
        <translation>Skriv med noen få, enkle setninger hvor virksomheten skal. Målene henger så under.</translation>
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
        <translation>Fjernet fokusområdet «{title}».</translation>
    </message>
    <message>
        <source>Removed the presentation.</source>
        <translation>Presentasjonen er fjernet.</translation>
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
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Utfordringer</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Avslutt perioden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kjerneoppgave</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Tidligere utgave</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alle kjenner den. Ta den opp til revisjon for å endre den, og avslutt den når perioden er over.</translation>
    </message>
    <message>
        <source>Focus area {number}</source>
        <translation>Fokusområde {number}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjelder nå</translation>
    </message>
    <message>
        <source>It has been presented</source>
        <translation>Den er presentert</translation>
    </message>
    <message>
        <source>It is being revised. Until then this is in force.</source>
        <translation>Den er til revisjon. Så lenge er det denne som gjelder.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is decided yet.</source>
        <translation>Den skrives nå, og ingenting er bestemt ennå.</translation>
    </message>
    <message>
        <source>It is decided, and the text is fixed. Present it to everybody, and say so here.</source>
        <translation>Den er vedtatt, og teksten ligger fast. Presenter den for alle, og si fra her når det er gjort.</translation>
    </message>
    <message>
        <source>It is decided, and will soon be presented.</source>
        <translation>Den er vedtatt, og blir snart presentert.</translation>
    </message>
    <message>
        <source>It lies open for comments and can still be changed. Adopt it when it is decided.</source>
        <translation>Den ligger åpen for innspill og kan fortsatt endres. Vedta den når den er bestemt.</translation>
    </message>
    <message>
        <source>It lies open for comments. Say what you think.</source>
        <translation>Den ligger åpen for innspill. Si hva du mener.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Muligheter</translation>
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
        <translation>Suksessfaktorer</translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation>Ta opp til revisjon</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>Perioden er avsluttet.</translation>
    </message>
    <message>
        <source>The period is over.</source>
        <translation>Perioden er over.</translation>
    </message>
    <message>
        <source>The period is over. The text is kept as it was.</source>
        <translation>Perioden er over. Teksten er tatt vare på slik den var.</translation>
    </message>
    <message>
        <source>The strategy is adopted.</source>
        <translation>Strategien er vedtatt.</translation>
    </message>
    <message>
        <source>The strategy is presented, and in force.</source>
        <translation>Strategien er presentert og gjelder nå.</translation>
    </message>
    <message>
        <source>The strategy is proposed.</source>
        <translation>Strategien er foreslått.</translation>
    </message>
    <message>
        <source>The strategy is under revision. Its text can be changed.</source>
        <translation>Strategien er til revisjon. Teksten kan endres.</translation>
    </message>
    <message>
        <source>The text can be changed again. Adopt it anew when it is decided.</source>
        <translation>Teksten kan endres igjen. Vedta strategien på nytt når den er bestemt.</translation>
    </message>
    <message>
        <source>This is what we work towards.</source>
        <translation>Dette er det vi jobber mot.</translation>
    </message>
    <message>
        <source>Under revision</source>
        <translation>Til revisjon</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visjon</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Hvem det er til nytte for</translation>
    </message>
    <message>
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv den med noen få, enkle setninger. Foreslå den når andre kan få si hva de mener.</translation>
    </message>
    <message>
        <source>{day}, in a joint briefing</source>
        <translation>{day}, i en felles orientering</translation>
    </message>
    <message>
        <source>{day}, together with the whole company</source>
        <translation>{day}, sammen med hele virksomheten</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Change something</source>
        <translation>Endre noe</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerer underskriftene</translation>
    </message>
    <message>
        <source>Making the document to sign</source>
        <translation>Lager dokumentet til underskrift</translation>
    </message>
    <message>
        <source>Making the summary</source>
        <translation>Lager referatet</translation>
    </message>
    <message>
        <source>Making the summary …</source>
        <translation>Lager referatet …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Revision {number}, signed by both.</source>
        <translation>Utgave {number}, underskrevet av begge.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Referatet</translation>
    </message>
    <message>
        <source>The summary is not kept here</source>
        <translation>Det underskrevne dokumentet er ikke her</translation>
    </message>
    <message>
        <source>The text is fixed. To change it, choose “Change the summary” in the menu above.</source>
        <translation>Teksten ligger fast. Velg «Endre referatet» i menyen over for å endre den.</translation>
    </message>
    <message>
        <source>There is no document of it in malapp.</source>
        <translation>Det finnes ikke noe dokument i malapp.</translation>
    </message>
    <message>
        <source>This conversation was signed outside malapp. What the two agreed stands in the record.</source>
        <translation>Denne samtalen ble underskrevet utenfor malapp. Det de to ble enige om, står på siden «Referat».</translation>
    </message>
    <message>
        <source>This is a draft. Nothing is fixed until both have approved.</source>
        <translation>Dette er et utkast. Ingenting ligger fast før begge har godkjent.</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelatt</numerusform>
            <numerusform>%n utelatt</numerusform>
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
            <numerusform>%n oppdateres</numerusform>
            <numerusform>%n oppdateres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uendret</numerusform>
            <numerusform>%n uendret</numerusform>
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
        <translation>Før noe annet: hva vet dere nå som dere ikke visste sist?</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Velg en dag.</translation>
    </message>
    <message>
        <source>Comments on the wording</source>
        <translation>Kommentarer til ordlyden</translation>
    </message>
    <message>
        <source>How the goals stood at their latest check-in</source>
        <translation>Hvordan målene sto ved siste statusmelding</translation>
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
        <translation>Hva gjør vi nå?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Hva har vi lært?</translation>
    </message>
    <message>
        <source>What was said about the wording, and what you changed because of it.</source>
        <translation>Hva som ble sagt om ordlyden, og hva dere endret på grunn av det.</translation>
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
        <translation>Hold en gjennomgang</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lærte: {text}</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Noter en samtale</translation>
    </message>
    <message>
        <source>Nothing yet. Talking about the words is how a goal becomes one that people want.</source>
        <translation>Ingenting ennå. Det er ved å snakke om ordene at et mål blir noe folk vil.</translation>
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
        <translation>Samtaler og gjennomganger</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>For which goal?</source>
        <translation>For hvilket mål?</translation>
    </message>
    <message>
        <source>Move the task down</source>
        <translation>Flytt oppgaven ned</translation>
    </message>
    <message>
        <source>Move the task up</source>
        <translation>Flytt oppgaven opp</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Fjern oppgaven</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Task {number}</source>
        <translation>Oppgave {number}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>Legg til oppgave</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>No goal of its own</source>
        <translation>Ikke noe eget mål</translation>
    </message>
    <message>
        <source>No tasks are named.</source>
        <translation>Ingen oppgaver er nevnt.</translation>
    </message>
    <message>
        <source>Take in “{title}”</source>
        <translation>Ta med «{title}»</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>The plan is not an exhaustive list: it shows the most important goals and tasks of the period.</source>
        <translation>Planen er ikke en uttømmende liste: den viser de viktigste målene og oppgavene i perioden.</translation>
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
        <translation>Et team kan fjernes når verken personer eller mål hører til det.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Setter målene for teamet.</translation>
    </message>
</context>
<context>
    <name>TeamsCard</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n til i mållisten</numerusform>
            <numerusform>%n til i mållisten</numerusform>
        </translation>
    </message>
    <message>
        <source>How we are doing</source>
        <translation>Hvordan vi ligger an</translation>
    </message>
    <message>
        <source>No team has set goals yet.</source>
        <translation>Ingen team har satt mål ennå.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheten</translation>
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
        <translation>Medarbeideren</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>Used in forms, documents, invitations, calendars and headings made from now on. The rest of the window and its help keep malapp&apos;s words.</source>
        <translation>Brukes i skjemaer, dokumenter, innkallinger, kalendere og overskrifter fra nå av. Resten av vinduet og hjelpen beholder malapps ord.</translation>
    </message>
    <message>
        <source>Without an article, as in “Record of …”. It is used in titles; sentences say “the conversation”.</source>
        <translation>Ubestemt form, som i «Referat fra …». Det brukes i titler; i setninger står det «samtalen».</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Ord på</translation>
    </message>
    <message>
        <source>Your word for the conversation</source>
        <translation>Deres ord for samtalen</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deres egne ord</translation>
    </message>
    <message>
        <source>another word …</source>
        <translation>et annet ord …</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation>Slik henger det sammen</translation>
    </message>
</context>
<context>
    <name>ThreeList</name>
    <message>
        <source>Three is the aim: what is short is remembered. The others can wait for the conversations.</source>
        <translation>Tre er målet: Det som er kort, blir husket. Resten kan vente til samtalene.</translation>
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
        <translation>Svar på innkallingen fra {name}</translation>
    </message>
    <message>
        <source>Choose a day for the conversation with {name}</source>
        <translation>Velg en dag for samtalen med {name}</translation>
    </message>
    <message>
        <source>Complete the record with {name}</source>
        <translation>Gjør ferdig referatet med {name}</translation>
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
        <translation>Arkiver det underskrevne referatet med {name}</translation>
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
        <translation>Hold samtalen med {name}</translation>
    </message>
    <message>
        <source>Hold the joint briefing for {title}</source>
        <translation>Hold den felles orienteringen for {title}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Hold eller flytt 1:1-samtalen med {name}</translation>
    </message>
    <message>
        <source>Hold the review: {title}</source>
        <translation>Hold gjennomgangen: {title}</translation>
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
        <translation>Ingen statusmelding ennå</translation>
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
        <translation>Forbered samtalen med {name}</translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation>Les og godkjenn referatet med {name}</translation>
    </message>
    <message>
        <source>Read why {name} said no: {title}</source>
        <translation>Les hvorfor {name} sa nei: {title}</translation>
    </message>
    <message>
        <source>Said {date}</source>
        <translation>Sagt {date}</translation>
    </message>
    <message>
        <source>Say how it goes: {title}</source>
        <translation>Si hvordan det går: {title}</translation>
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
        <translation>I morgen</translation>
    </message>
    <message>
        <source>Was due {date}</source>
        <translation>Skulle vært gjort {date}</translation>
    </message>
    <message>
        <source>Write down what you and {name} agree</source>
        <translation>Skriv ned det du og {name} blir enige om</translation>
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
        <translation>Legg til personer</translation>
    </message>
    <message>
        <source>Begin with the people: add them one by one, or bring them from a spreadsheet.</source>
        <translation>Begynn med personene: legg dem til én og én, eller hent dem fra et regneark.</translation>
    </message>
    <message>
        <source>Conversations, one-to-ones and goals that need you will stand here.</source>
        <translation>Samtaler, 1:1-samtaler og mål som trenger deg, dukker opp her.</translation>
    </message>
    <message>
        <source>No agreed one-to-one has come up yet. They are agreed when a conversation ends.</source>
        <translation>Ingen avtalt 1:1-samtale har kommet ennå. De avtales når en samtale avsluttes.</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Ingenting i kalenderen.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Ingenting venter på deg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Set a goal for the company, so that everybody can see what their own goals lead to.</source>
        <translation>Sett et mål for virksomheten, så alle kan se hva deres egne mål fører til.</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sett det første målet</translation>
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
        <translation>De siste tolv månedene</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>De neste to ukene</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på deg</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkommen til malapp</translation>
    </message>
    <message>
        <source>What matters most this year?</source>
        <translation>Hva er viktigst i år?</translation>
    </message>
    <message>
        <source>Where is the company going?</source>
        <translation>Hvor skal virksomheten?</translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation>Skriv strategien</translation>
    </message>
    <message>
        <source>Write the strategy in a few sentences. Goals and conversations hang below it.</source>
        <translation>Skriv strategien med noen få setninger. Mål og samtaler henger under den.</translation>
    </message>
    <message>
        <source>agreed one-to-ones held</source>
        <translation>avtalte 1:1-samtaler er holdt</translation>
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
        <translation>Virksomheten har ikke satt mål ennå.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Det viktigste nå</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Something else was changed since. Press Ctrl+Z until you are back.</source>
        <translation>Noe annet er endret siden. Trykk Ctrl+Z til du er tilbake.</translation>
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
        <translation>Ingenting å gjøre på nytt</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Ingenting å angre</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Angret: {edit}</translation>
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
        <translation>Alt kommer med i filen likevel.</translation>
    </message>
    <message>
        <source>It is kept and can be read, but it cannot be changed again.</source>
        <translation>Den blir tatt vare på og kan leses, men ikke endres igjen.</translation>
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
        <translation>Ingen mål- og resultatplan ennå</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>Lagre den som den er</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Lagre planen</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Planen er lagret.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheten</translation>
    </message>
    <message>
        <source>Those who lead the company and the teams write one for each period. You will read it here.</source>
        <translation>De som leder virksomheten og teamene, skriver en for hver periode. Du leser den her.</translation>
    </message>
    <message>
        <source>Two pages on what two levels expect of each other: a core task, a few goals, and how you follow up. It is normal to need several tries.</source>
        <translation>To sider om hva to nivåer venter av hverandre: en kjerneoppgave, noen få mål, og hvordan dere følger opp. Det er vanlig å trenge flere forsøk.</translation>
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
        <translation>Skriv en mål- og resultatplan</translation>
    </message>
    <message>
        <source>Writing the plan</source>
        <translation>Skriver planen</translation>
    </message>
</context>
<context>
    <name>UnitPlansPresenter</name>
    <message>
        <source>Deleted the plan.</source>
        <translation>Slettet planen.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Opening …</source>
        <translation>Åpner …</translation>
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
        <translation>Glemt passordfrasen</translation>
    </message>
    <message>
        <source>What is written here is encrypted. Unlock it to go on.</source>
        <translation>Det som er skrevet her, er kryptert. Lås opp for å fortsette.</translation>
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
        <translation>Endret, eller ikke skrevet under av begge</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbeider</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Unchanged, not yet signed</source>
        <translation>Uendret, ikke skrevet under ennå</translation>
    </message>
    <message>
        <source>Unchanged, signer unknown</source>
        <translation>Uendret, ukjent underskriver</translation>
    </message>
    <message>
        <source>Unchanged, signers known</source>
        <translation>Uendret, kjente underskrivere</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Adopted versions</source>
        <translation>Vedtatte utgaver</translation>
    </message>
    <message>
        <source>Adopted {day} by {name}.</source>
        <translation>Vedtatt {day} av {name}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Står ikke der</translation>
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
        <translation>Vis bare det som er endret</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Gjennomstreket: tatt bort. Understreket: lagt til.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Teksten slik den er nå</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>De to sier det samme.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Utgave {number}, {day}</translation>
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
        <translation>Erstattet {day} av {name}</translation>
    </message>
    <message>
        <source>Said {day} by {name}</source>
        <translation>Sagt {day} av {name}</translation>
    </message>
    <message>
        <source>What do you think of the words as they are now?</source>
        <translation>Hva synes du om ordene slik de er nå?</translation>
    </message>
    <message>
        <source>When the words are changed after somebody else has read them, the old ones are kept here.</source>
        <translation>Når ordlyden endres etter at andre har lest den, tas den gamle vare på her.</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Back up now</source>
        <translation>Ta kopi nå</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Ta kopi nå …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backup (*.malapp-backup)</source>
        <translation>Sikkerhetskopi (*.malapp-backup)</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Ta vare på nøkkelen i nøkkelringen på denne maskinen</translation>
    </message>
    <message>
        <source>Open without asking</source>
        <translation>Åpne uten å spørre</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>Sikkerhetskopien er skrevet og kontrollert.</translation>
    </message>
    <message>
        <source>The keychain did not take it.</source>
        <translation>Nøkkelringen tok den ikke imot.</translation>
    </message>
    <message>
        <source>This computer has no keychain that malapp can use, so the passphrase is asked each time.</source>
        <translation>Denne maskinen har ingen nøkkelring som malapp kan bruke, så du må skrive passordfrasen hver gang.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open malapp without the passphrase.</source>
        <translation>Den som er logget inn på denne maskinen, kan da åpne malapp uten passordfrasen.</translation>
    </message>
    <message>
        <source>Writing and checking the backup …</source>
        <translation>Skriver og kontrollerer sikkerhetskopien …</translation>
    </message>
    <message>
        <source>malapp keeps a backup of each day beside its file. Make one on a memory stick as well: it is encrypted and opens with the passphrase.</source>
        <translation>malapp tar en sikkerhetskopi hver dag og legger den ved siden av filen. Ta også en på en minnepinne: den er kryptert og åpnes med passordfrasen.</translation>
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
        <translation>Utfordringer</translation>
    </message>
    <message>
        <source>Core task: what are we here for?</source>
        <translation>Kjerneoppgave: hva er vi her for?</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområder</translation>
    </message>
    <message>
        <source>New focus area</source>
        <translation>Nytt fokusområde</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Én på hver linje</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Muligheter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The few things to put first. Three to five are enough: goals hang below them.</source>
        <translation>De få tingene dere setter først. Tre til fem er nok: målene henger under dem.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Vision: where do we want to be?</source>
        <translation>Visjon: hvor vil vi være?</translation>
    </message>
    <message>
        <source>What must be in place for us to succeed?</source>
        <translation>Hva må være på plass for at vi skal lykkes?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Hvor vi skal</translation>
    </message>
    <message>
        <source>Who benefits from what we do?</source>
        <translation>Hvem har nytte av det vi gjør?</translation>
    </message>
</context>
<context>
    <name>_ActionCard</name>
    <message>
        <source>By when</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Fjern tiltaket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
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
        <translation>Har ikke lest det ennå</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Har skrevet under</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
</context>
<context>
    <name>_Marks</name>
    <message>
        <source>Do you both stand behind it?</source>
        <translation>Står dere begge bak det?</translation>
    </message>
    <message>
        <source>{name} agrees to the goal</source>
        <translation>{name} sier ja til målet</translation>
    </message>
    <message>
        <source>{name} believes it can be done</source>
        <translation>{name} tror det lar seg gjøre</translation>
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
        <translation>Hvordan gikk det?</translation>
    </message>
    <message>
        <source>What helped, what stood in the way?</source>
        <translation>Hva hjalp, og hva stod i veien?</translation>
    </message>
</context>
<context>
    <name>_Tools</name>
    <message>
        <source>Fit width</source>
        <translation>Tilpass bredden</translation>
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
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
</context>
</TS>
