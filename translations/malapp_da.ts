<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Builds on the strategy</source>
        <translation>Bygger på strategien</translation>
    </message>
    <message>
        <source>Core task: what is the unit there for?</source>
        <translation>Kerneopgave: hvad er enheden til for?</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planens navn</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ikke valgt endnu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Read the strategy</source>
        <translation>Læs strategien</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Niveauet over</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheden</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>Hvad planen handler om</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Hvem har gavn af det, og hvordan?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Hvorfor netop det, og hvorfor nu?</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>How is it counted?</source>
        <translation>Hvordan tælles det?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Følges op af</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Aflæses</translation>
    </message>
    <message>
        <source>Says something about the goal</source>
        <translation>Siger noget om målet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
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
        <translation>Hvem gælder tallet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Hvorfor følger vi dette tal?</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Built on</source>
        <translation>Bygget med</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Fri software under MIT-licensen.</translation>
    </message>
    <message>
        <source>The goal and development conversation, from strategy to signed summary and follow-up.</source>
        <translation>Mål- og udviklingssamtalen, fra strategi til underskrevet referat og opfølgning.</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this computer unless you save it elsewhere.</source>
        <translation>Virker uden netværk: intet forlader computeren, medmindre du selv gemmer det et andet sted.</translation>
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
        <translation>Giv tastaturet tilbage til {name} …</translation>
    </message>
    <message>
        <source>Hand over the keyboard to</source>
        <translation>Overdrag tastaturet til</translation>
    </message>
    <message>
        <source>Try malapp as</source>
        <translation>Prøv malapp som</translation>
    </message>
    <message>
        <source>{name} is at the keyboard</source>
        <translation>{name} sidder ved tastaturet</translation>
    </message>
</context>
<context>
    <name>ActionPlan</name>
    <message>
        <source>A plan on paper belongs to one person or one team. Choose whose first.</source>
        <translation>En plan på papir hører til én person eller ét team. Vælg først hvis.</translation>
    </message>
    <message>
        <source>Action plan {day}</source>
        <translation>Handlingsplan {day}</translation>
    </message>
    <message>
        <source>Company: {title}</source>
        <translation>Virksomheden: {title}</translation>
    </message>
    <message>
        <source>Deleted “{what}”.</source>
        <translation>Slettede ”{what}”.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>Everything I can see</source>
        <translation>Alt, jeg kan se</translation>
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
        <translation>Intet mål</translation>
    </message>
    <message>
        <source>No team, only between the two</source>
        <translation>Intet team, kun mellem de to</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Save the action plan</source>
        <translation>Gem handlingsplanen</translation>
    </message>
    <message>
        <source>The action plan is saved as a PDF.</source>
        <translation>Handlingsplanen er gemt som PDF.</translation>
    </message>
    <message>
        <source>Writing the action plan</source>
        <translation>Skriver handlingsplanen</translation>
    </message>
    <message>
        <source>{team}: {title}</source>
        <translation>{team}: {title}</translation>
    </message>
    <message>
        <source>“{what}” is a goal now.</source>
        <translation>”{what}” er et mål nu.</translation>
    </message>
</context>
<context>
    <name>ActionPlanPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åben</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overskredet</numerusform>
            <numerusform>%n overskredne</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: “{what}”.</source>
        <translation>Udført: ”{what}”.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>Open again: “{what}”.</source>
        <translation>Åben igen: ”{what}”.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>The plan you look at, on paper ({key})</source>
        <translation>Planen, du ser på, på papir ({key})</translation>
    </message>
</context>
<context>
    <name>ActionSide</name>
    <message>
        <source>Agreed in a conversation: the words stay as you both signed them.</source>
        <translation>Aftalt i en samtale: Ordene står, som I begge skrev under på.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Slet tiltaget</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjælper målet</translation>
    </message>
    <message>
        <source>Helps your own goal</source>
        <translation>Hjælper dit eget mål</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen for</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Gør det til et mål</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Was it done as planned, and did it have the effect you wanted? Did it move the goal? What did you learn, and did anything happen that nobody meant?</source>
        <translation>Blev det gjort som planlagt, og gav det den virkning, I ønskede? Flyttede det målet? Hvad lærte I, og skete der noget, ingen havde tænkt?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af det?</translation>
    </message>
    <message>
        <source>When you want it for its own sake, it is a goal.</source>
        <translation>Når du vil have det for dets egen skyld, er det et mål.</translation>
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
        <translation>Du kan læse dette, men ikke ændre det.</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add person</source>
        <translation>Tilføj person</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Tilføj team</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation>Sprog i skemaer og dokumenter</translation>
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
        <translation>Nyt team</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Sets the goals of the team.</source>
        <translation>Sætter teamets mål.</translation>
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
        <translation>Tilføj tiltaget</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Tiltaget er slettet.</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Hvad skal gøres?</translation>
    </message>
</context>
<context>
    <name>AgreedGoals</name>
    <message>
        <source>Add the goal</source>
        <translation>Tilføj målet</translation>
    </message>
    <message>
        <source>Focus area: {title}</source>
        <translation>Fokusområde: {title}</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation>Målet er slettet.</translation>
    </message>
    <message>
        <source>What will {name} reach, and by when?</source>
        <translation>Hvad skal {name} nå, og hvornår?</translation>
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
        <translation>Accepterer målet</translation>
    </message>
    <message>
        <source>Believes it will be reached</source>
        <translation>Tror på målet</translation>
    </message>
    <message>
        <source>Decline the goal …</source>
        <translation>Sig nej til målet …</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Has not accepted it yet</source>
        <translation>Har ikke accepteret endnu</translation>
    </message>
    <message>
        <source>Has not said whether it can be reached</source>
        <translation>Har ikke sagt, om det kan nås</translation>
    </message>
    <message>
        <source>I accept this goal</source>
        <translation>Jeg accepterer målet</translation>
    </message>
    <message>
        <source>I believe it will be reached</source>
        <translation>Jeg tror på, at det kan nås</translation>
    </message>
    <message>
        <source>I want this</source>
        <translation>Jeg vil det her</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation>I er ikke enige endnu. Venter på {names}.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Tag det op igen</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet er afsluttet.</translation>
    </message>
    <message>
        <source>The reason stays under “More”, among the earlier wordings.</source>
        <translation>Begrundelsen bliver stående under ”Mere”, blandt de tidligere formuleringer.</translation>
    </message>
    <message>
        <source>Wants this</source>
        <translation>Vil det her</translation>
    </message>
    <message>
        <source>When the goal itself is changed after you have agreed, both are asked again.</source>
        <translation>Hvis selve målet ændres, efter at I er blevet enige, bliver begge spurgt igen.</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Hvem foreslog målet?</translation>
    </message>
    <message>
        <source>You have both agreed on this goal.</source>
        <translation>I er enige om målet.</translation>
    </message>
    <message>
        <source>{name} declined this goal on {day}:</source>
        <translation>{name} sagde nej til dette mål {day}:</translation>
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
        <translation>Ingen arbejder med dette endnu</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Åbn strategien</translation>
    </message>
    <message>
        <source>Teams that work on no focus area yet: {teams}</source>
        <translation>Teams, der ikke arbejder med noget fokusområde endnu: {teams}</translation>
    </message>
    <message>
        <source>There are no focus areas yet.</source>
        <translation>Der er ingen fokusområder endnu.</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>virksomheden</translation>
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
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Én på hver linje</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Slet fokusområdet</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Succesfaktorer</translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation>Hvad vi mener med det</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Add action</source>
        <translation>Tilføj tiltag</translation>
    </message>
    <message>
        <source>An action is worth doing because of what it helps to reach.</source>
        <translation>Et tiltag er værd at gøre for det, det hjælper jer med at nå.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Vælg den</translation>
    </message>
    <message>
        <source>Could somebody see or hear it? For example: I ask one question before I answer.</source>
        <translation>Kan nogen se eller høre det? For eksempel: Jeg stiller ét spørgsmål, før jeg svarer.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop den</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <translation>Drop tiltaget</translation>
    </message>
    <message>
        <source>Drop the behaviour</source>
        <translation>Drop adfærden</translation>
    </message>
    <message>
        <source>For example: at every visit</source>
        <translation>For eksempel: ved hvert besøg</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen for</translation>
    </message>
    <message>
        <source>It has become a habit, so you need not tick it any more.</source>
        <translation>Det er blevet en vane, så du behøver ikke krydse af mere.</translation>
    </message>
    <message>
        <source>It stays in the plan with the reason, so that nobody wonders later.</source>
        <translation>Det bliver stående i planen med begrundelsen, så ingen undrer sig senere.</translation>
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
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flyt til en anden dag</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny adfærd</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>That is fine: something else may help more. Your days are kept.</source>
        <translation>Det er helt i orden: Noget andet kan hjælpe mere. Dine dage bliver gemt.</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Hvad lærte du?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Hvad skal der gøres?</translation>
    </message>
    <message>
        <source>What will you do again and again?</source>
        <translation>Hvad vil du gøre igen og igen?</translation>
    </message>
    <message>
        <source>Which goal does it help?</source>
        <translation>Hvilket mål hjælper det?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Hvem gør det?</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Hvorfor flyttes det?</translation>
    </message>
    <message>
        <source>Why is it not done?</source>
        <translation>Hvorfor bliver det ikke gjort?</translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Action added</source>
        <translation>Tiltag tilføjet</translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>Tiltag slettet</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Tiltag udført</translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation>Tiltag droppet</translation>
    </message>
    <message>
        <source>Action given a new date</source>
        <translation>Tiltag fik ny dato</translation>
    </message>
    <message>
        <source>Action in progress</source>
        <translation>Tiltag i gang</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Tiltag planlagt</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sikkerhedskopi lavet</translation>
    </message>
    <message>
        <source>Behaviour kept or dropped</source>
        <translation>Adfærd beholdt eller droppet</translation>
    </message>
    <message>
        <source>Briefing held</source>
        <translation>Orientering holdt</translation>
    </message>
    <message>
        <source>Briefing not held after all</source>
        <translation>Orientering alligevel ikke holdt</translation>
    </message>
    <message>
        <source>Briefing prepared</source>
        <translation>Orientering forberedt</translation>
    </message>
    <message>
        <source>Certificate authority of the company made</source>
        <translation>Virksomhedens egen udsteder oprettet</translation>
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
        <translation>Samtale aflyst</translation>
    </message>
    <message>
        <source>Conversation closed without signatures</source>
        <translation>Samtale afsluttet uden underskrift</translation>
    </message>
    <message>
        <source>Conversation completed</source>
        <translation>Samtale afsluttet</translation>
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
        <translation>Afvist mål taget op igen</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation>Dokument åbnet</translation>
    </message>
    <message>
        <source>Edit done again</source>
        <translation>Ændring gentaget</translation>
    </message>
    <message>
        <source>Edit undone</source>
        <translation>Ændring fortrudt</translation>
    </message>
    <message>
        <source>Everything exported to a spreadsheet</source>
        <translation>Alt eksporteret til regneark</translation>
    </message>
    <message>
        <source>Form adapted</source>
        <translation>Skema tilpasset</translation>
    </message>
    <message>
        <source>Form reset</source>
        <translation>Skema nulstillet</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Mål tilføjet</translation>
    </message>
    <message>
        <source>Goal answered by the employee</source>
        <translation>Mål besvaret af medarbejderen</translation>
    </message>
    <message>
        <source>Goal answered by the manager</source>
        <translation>Mål besvaret af lederen</translation>
    </message>
    <message>
        <source>Goal declined</source>
        <translation>Mål afvist</translation>
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
        <translation>Mål taget med til en anden periode</translation>
    </message>
    <message>
        <source>Goal turned into another kind</source>
        <translation>Mål gjort til en anden type</translation>
    </message>
    <message>
        <source>Goals imported</source>
        <translation>Mål importeret</translation>
    </message>
    <message>
        <source>Indicator added</source>
        <translation>Indikator tilføjet</translation>
    </message>
    <message>
        <source>Indicator deleted</source>
        <translation>Indikator slettet</translation>
    </message>
    <message>
        <source>Invitation confirmed</source>
        <translation>Indkaldelse bekræftet</translation>
    </message>
    <message>
        <source>Invited to a conversation</source>
        <translation>Indkaldt til samtale</translation>
    </message>
    <message>
        <source>Keyboard handed over</source>
        <translation>Tastatur overdraget</translation>
    </message>
    <message>
        <source>Keyboard taken back</source>
        <translation>Tastatur taget tilbage</translation>
    </message>
    <message>
        <source>Last day of work entered</source>
        <translation>Sidste arbejdsdag noteret</translation>
    </message>
    <message>
        <source>Manager of a person changed</source>
        <translation>Leder for en person ændret</translation>
    </message>
    <message>
        <source>Measuring individuals switched off</source>
        <translation>Måling af enkeltpersoner slået fra</translation>
    </message>
    <message>
        <source>Measuring individuals switched on</source>
        <translation>Måling af enkeltpersoner slået til</translation>
    </message>
    <message>
        <source>One-to-one held</source>
        <translation>Opfølgning afholdt</translation>
    </message>
    <message>
        <source>One-to-one moved</source>
        <translation>Opfølgning flyttet</translation>
    </message>
    <message>
        <source>One-to-one planned</source>
        <translation>Opfølgning planlagt</translation>
    </message>
    <message>
        <source>One-to-one skipped</source>
        <translation>Opfølgning sprunget over</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Adgangssætning ændret</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personer importeret</translation>
    </message>
    <message>
        <source>Period added</source>
        <translation>Periode tilføjet</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Periode afsluttet</translation>
    </message>
    <message>
        <source>Period deleted</source>
        <translation>Periode slettet</translation>
    </message>
    <message>
        <source>Period opened again</source>
        <translation>Periode åbnet igen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person tilføjet</translation>
    </message>
    <message>
        <source>Preparation form read in</source>
        <translation>Forberedelsesskema læst ind</translation>
    </message>
    <message>
        <source>Preparation form saved as PDF</source>
        <translation>Forberedelsesskema gemt som PDF</translation>
    </message>
    <message>
        <source>Preparation no longer shared</source>
        <translation>Forberedelse ikke længere delt</translation>
    </message>
    <message>
        <source>Preparation shared</source>
        <translation>Forberedelse delt</translation>
    </message>
    <message>
        <source>Presentation of the strategy recorded</source>
        <translation>Præsentation af strategien noteret</translation>
    </message>
    <message>
        <source>Record approved</source>
        <translation>Referat godkendt</translation>
    </message>
    <message>
        <source>Record opened again</source>
        <translation>Referat åbnet igen</translation>
    </message>
    <message>
        <source>Record sent for reading through</source>
        <translation>Referat klar til gennemlæsning</translation>
    </message>
    <message>
        <source>Roles of a person changed</source>
        <translation>Roller for en person ændret</translation>
    </message>
    <message>
        <source>Strategy added</source>
        <translation>Strategi tilføjet</translation>
    </message>
    <message>
        <source>Strategy adopted</source>
        <translation>Strategi vedtaget</translation>
    </message>
    <message>
        <source>Strategy closed</source>
        <translation>Strategi afsluttet</translation>
    </message>
    <message>
        <source>Strategy presented</source>
        <translation>Strategi præsenteret</translation>
    </message>
    <message>
        <source>Strategy proposed</source>
        <translation>Strategi foreslået</translation>
    </message>
    <message>
        <source>Strategy under revision</source>
        <translation>Strategi under revision</translation>
    </message>
    <message>
        <source>Summary made for signing</source>
        <translation>Dokument til underskrift lavet</translation>
    </message>
    <message>
        <source>Summary signed</source>
        <translation>Referat underskrevet</translation>
    </message>
    <message>
        <source>Unit plan added</source>
        <translation>Mål- og resultatplan lavet</translation>
    </message>
    <message>
        <source>Unit plan approved</source>
        <translation>Mål- og resultatplan godkendt</translation>
    </message>
    <message>
        <source>Unit plan closed</source>
        <translation>Mål- og resultatplan afsluttet</translation>
    </message>
    <message>
        <source>Unit plan deleted</source>
        <translation>Mål- og resultatplan slettet</translation>
    </message>
    <message>
        <source>Unit plan evaluated</source>
        <translation>Mål- og resultatplan evalueret</translation>
    </message>
    <message>
        <source>Unit plan in force</source>
        <translation>Mål- og resultatplan gælder</translation>
    </message>
    <message>
        <source>Unit plan taken up for revision</source>
        <translation>Mål- og resultatplan taget op til ændring</translation>
    </message>
    <message>
        <source>Unit plan talked about</source>
        <translation>Mål- og resultatplan drøftet</translation>
    </message>
    <message>
        <source>Values of an indicator imported</source>
        <translation>Værdier i en indikator importeret</translation>
    </message>
    <message>
        <source>Word of the company chosen</source>
        <translation>Virksomhedens eget ord valgt</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Arbejdsområde oprettet</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>Tjek loggen</translation>
    </message>
    <message>
        <source>Each step is noted with who and when, never with content. A line taken out or changed is found.</source>
        <translation>Hvert trin noteres med hvem og hvornår, aldrig med indhold. Fjernes eller ændres en linje, bliver det opdaget.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The log is whole: no line is missing or changed.</source>
        <translation>Loggen er hel: ingen linje mangler eller er ændret.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
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
        <translation>Ikke gemt. {why}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
</context>
<context>
    <name>BackgroundTab</name>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n tidligere formulering</numerusform>
            <numerusform>%n tidligere formuleringer</numerusform>
        </translation>
    </message>
    <message>
        <source>A number may become more important than what it is for. What could go wrong?</source>
        <translation>Et tal kan blive vigtigere end det, tallet er til for. Hvad kan gå galt?</translation>
    </message>
    <message>
        <source>Are there figures at hand that we trust?</source>
        <translation>Findes der tal, vi stoler på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det nås uden at skade noget, der er vigtigere?</translation>
    </message>
    <message>
        <source>Can whoever owns the goal influence the result?</source>
        <translation>Kan den, der ejer målet, påvirke resultatet?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet gøre os blinde?</translation>
    </message>
    <message>
        <source>Do we know today what a good result is?</source>
        <translation>Ved vi i dag, hvad et godt resultat er?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Passer et måltal til denne opgave?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Dækker målet hoveddelen af opgaven?</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Tidligere formuleringer</translation>
    </message>
    <message>
        <source>Follow it by dialogue, without a target</source>
        <translation>Følg op i dialog, uden måltal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>Not every task suits a target. Five short questions before the number is set:</source>
        <translation>Ikke alle opgaver egner sig til måltal. Fem korte spørgsmål, før tallet sættes:</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Opgaven følges op ved at tale om den, uden måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nej. Måske er det bedre at følge opgaven op ved at tale om den.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Brug måltal alligevel</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Hvad konkret skal gøres?</translation>
    </message>
    <message>
        <source>What would we do wrong if only the number counted?</source>
        <translation>Hvad ville vi gøre forkert, hvis kun tallet talte?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Hvilke kunder eller kolleger ville få mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would we forget?</source>
        <translation>Hvilken side af opgaven ville vi glemme?</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Hvem har gavn af det, og hvordan?</translation>
    </message>
    <message>
        <source>Who is involved?</source>
        <translation>Hvem er involveret?</translation>
    </message>
    <message>
        <source>Why does it matter to me?</source>
        <translation>Hvorfor betyder det noget for mig?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Hvorfor betyder det noget for virksomheden?</translation>
    </message>
    <message>
        <source>Why this task now?</source>
        <translation>Hvorfor netop denne opgave nu?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} af 5 besvaret</translation>
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
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about: {behaviour}</source>
        <translation>Mere om: {behaviour}</translation>
    </message>
    <message>
        <source>helps: {goal}</source>
        <translation>hjælper: {goal}</translation>
    </message>
</context>
<context>
    <name>BehaviourSide</name>
    <message>
        <source>Could somebody see or hear it?</source>
        <translation>Kan nogen se eller høre det?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop den</translation>
    </message>
    <message>
        <source>Dropped. Learnt: {learning}</source>
        <translation>Droppet. Lært: {learning}</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjælper målet</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>I did it this day</source>
        <translation>Jeg gjorde det denne dag</translation>
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
        <translation>Min leder må se denne dag</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Only you see your ticks and notes.</source>
        <translation>Kun du ser dine krydser og noter.</translation>
    </message>
    <message>
        <source>Short note, if you like</source>
        <translation>Kort note, hvis du vil</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Tag den op igen</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Det, jeg gør</translation>
    </message>
    <message>
        <source>You see only the days that have been shared with you.</source>
        <translation>Du ser kun de dage, der er delt med dig.</translation>
    </message>
    <message>
        <source>{name} can read the behaviour itself, but only those days that you show.</source>
        <translation>{name} kan læse selve adfærden, men kun de dage, du viser.</translation>
    </message>
</context>
<context>
    <name>BehavioursCard</name>
    <message>
        <source>Behaviours of {name}</source>
        <translation>Adfærd hos {name}</translation>
    </message>
    <message>
        <source>Choose one to three things you do again and again that help you most towards a goal. The test: could somebody see or hear it?</source>
        <translation>Vælg en til tre ting, du gør igen og igen, og som hjælper dig mest mod et mål. Testen: Kan nogen se eller høre det?</translation>
    </message>
    <message>
        <source>My behaviours</source>
        <translation>Min adfærd</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny adfærd</translation>
    </message>
    <message>
        <source>Only you see your ticks.</source>
        <translation>Kun du ser dine krydser.</translation>
    </message>
    <message>
        <source>Three at a time are enough. Keep or drop one before you choose the next.</source>
        <translation>Tre ad gangen er nok. Behold eller drop én, før du vælger den næste.</translation>
    </message>
    <message>
        <source>You see the behaviours, and only the days that have been shared with you.</source>
        <translation>Du ser adfærden, og kun de dage, der er delt med dig.</translation>
    </message>
</context>
<context>
    <name>BelowList</name>
    <message>
        <source>Add a key result</source>
        <translation>Tilføj nøgleresultat</translation>
    </message>
    <message>
        <source>Goals below</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Nøgleresultater</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Fremdrift for {title}</translation>
    </message>
</context>
<context>
    <name>BothSides</name>
    <message>
        <source>How far you are</source>
        <translation>Så langt er I</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (dig)</translation>
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
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} shares of own goals</source>
        <translation>Egne mål, som {name} deler</translation>
    </message>
</context>
<context>
    <name>BriefingSide</name>
    <message>
        <source>All units</source>
        <translation>Alle enheder</translation>
    </message>
    <message>
        <source>Day and participants</source>
        <translation>Dag og deltagere</translation>
    </message>
    <message>
        <source>Earlier: held {day}</source>
        <translation>Tidligere: holdt {day}</translation>
    </message>
    <message>
        <source>For the unit itself</source>
        <translation>For enheden selv</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Den er holdt</translation>
    </message>
    <message>
        <source>It was not held after all</source>
        <translation>Den blev alligevel ikke holdt</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Ny orientering</translation>
    </message>
    <message>
        <source>No briefing yet</source>
        <translation>Ingen orientering endnu</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Ikke holdt endnu</translation>
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
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Show full screen</source>
        <translation>Vis på hele skærmen</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Orienteringen</translation>
    </message>
    <message>
        <source>The present briefing</source>
        <translation>Orienteringen, der gælder nu</translation>
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
        <translation>Vælg blandt mine egne mål</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planlagt til</translation>
    </message>
    <message>
        <source>What everybody should prepare from. One on each line</source>
        <translation>Det, alle bør forberede sig ud fra. Én på hver linje</translation>
    </message>
    <message>
        <source>What you have agreed with your own manager and want the others to know</source>
        <translation>Det, du har aftalt med din egen leder, og som du vil have de andre til at vide</translation>
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
        <translation>Alle bør starte fra samme sted. De første lister udfyldes fra strategi og mål.</translation>
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
        <translation>Mine egne mål og prioriteringer, som jeg deler</translation>
    </message>
    <message>
        <source>Our chosen goals and priorities</source>
        <translation>Vores valgte mål og prioriterede opgaver</translation>
    </message>
    <message>
        <source>Our focus areas</source>
        <translation>Vores fokusområder</translation>
    </message>
    <message>
        <source>Our greatest challenges and opportunities</source>
        <translation>Vores største udfordringer og muligheder</translation>
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
        <translation>Orienteringen er noteret som holdt.</translation>
    </message>
    <message>
        <source>The first conversation here is planned for {day}. Hold the briefing before then.</source>
        <translation>Den første samtale her er planlagt til {day}. Hold orienteringen inden da.</translation>
    </message>
    <message>
        <source>The invitation to contribute</source>
        <translation>Invitationen til at bidrage</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheden</translation>
    </message>
    <message>
        <source>This is what everybody heard. Prepare for your conversation from it.</source>
        <translation>Det er det, alle hørte. Forbered din samtale ud fra det.</translation>
    </message>
    <message>
        <source>Those who belong to the unit can read what was said.</source>
        <translation>De, der hører til enheden, kan læse, hvad der blev sagt.</translation>
    </message>
    <message>
        <source>Three lists of three, and an invitation. It is saved as you write; show it when you are together.</source>
        <translation>Tre lister med tre punkter og en invitation. Den gemmes, mens du skriver. Vis den, når I er samlet.</translation>
    </message>
    <message>
        <source>What the unit needs in the coming period</source>
        <translation>Det, enheden har brug for i den kommende periode</translation>
    </message>
    <message>
        <source>When the briefing has been held, you can read here what was said.</source>
        <translation>Når orienteringen er holdt, kan du her læse, hvad der blev sagt.</translation>
    </message>
    <message>
        <source>{name} is preparing it. You can read it here when it has been held.</source>
        <translation>{name} forbereder den. Du kan læse den her, når den er holdt.</translation>
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
        <translation>Gem orienteringen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The briefing is saved as a PDF.</source>
        <translation>Orienteringen er gemt som PDF.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheder</translation>
    </message>
    <message>
        <source>Writing the briefing</source>
        <translation>Skriver orienteringen</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} af {all} holdt</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Action</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a goal</comment>
        <translation>Afsluttet</translation>
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
        <translation>Udført</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a conversation</comment>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a review of a plan</comment>
        <translation>Aflyst</translation>
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
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a one-to-one</comment>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a review of a plan</comment>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Move the one-to-one</source>
        <translation>Flyt opfølgningen</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny opfølgning</translation>
    </message>
    <message>
        <source>No longer relevant</source>
        <comment>a goal</comment>
        <translation>Ikke længere aktuelt</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a conversation</comment>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a goal</comment>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a one-to-one</comment>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a review of a plan</comment>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>an action</comment>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>Gennemgang af plan</translation>
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
        <translation>Sprunget over</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%n thing(s) ahead</source>
        <translation>
            <numerusform>%n ting forude</numerusform>
            <numerusform>%n ting forude</numerusform>
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
        <translation>Ny opfølgning</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næste måned</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Gem kalenderfilen</translation>
    </message>
    <message>
        <source>Save the meetings as an .ics file with neutral titles</source>
        <translation>Gem møderne som en .ics-fil med neutrale titler</translation>
    </message>
    <message>
        <source>Saved. Open the file to add the meetings to your calendar.</source>
        <translation>Gemt. Åbn filen for at lægge møderne ind i din kalender.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
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
        <translation>Hvad</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Med eller om</translation>
    </message>
    <message>
        <source>You have no manager or people of your own to meet.</source>
        <translation>Du har hverken en leder eller egne medarbejdere at mødes med.</translation>
    </message>
</context>
<context>
    <name>CalendarSide</name>
    <message>
        <source>How far it has come</source>
        <translation>Så langt er det</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Intet i kalenderen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
        <translation>Caps Lock ser ud til at være slået til.</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message numerus="yes">
        <source>%n goal(s) came along.</source>
        <translation>
            <numerusform>%n mål er taget med.</numerusform>
            <numerusform>%n mål er taget med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring goals along</source>
        <translation>Tag mål med videre</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>Tag dem med</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>There is nothing in this period that you may bring along.</source>
        <translation>Der er intet i denne periode, du kan tage med.</translation>
    </message>
    <message>
        <source>They begin anew in the other period: where they ended is their start, and nobody has agreed yet.</source>
        <translation>De begynder forfra i den anden periode: Der, hvor de sluttede, er starten, og ingen har sagt ja endnu.</translation>
    </message>
    <message>
        <source>Tick at least one goal.</source>
        <translation>Sæt kryds ved mindst ét mål.</translation>
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
        <translation>[tilføjet: {words}]</translation>
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
        <translation>Godt</translation>
    </message>
    <message>
        <source>It fits on two A4 pages.</source>
        <translation>Den kan være på to A4-sider.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Skal med</translation>
    </message>
    <message numerus="yes">
        <source>The plan fills {pages} pages. To keep to two it must be about %n line(s) shorter.</source>
        <translation>
            <numerusform>Planen fylder {pages} sider. For at holde sig på to skal den være omtrent %n linje kortere.</numerusform>
            <numerusform>Planen fylder {pages} sider. For at holde sig på to skal den være omtrent %n linjer kortere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Five are easier to remember. Does one of them say the same?</source>
        <translation>
            <numerusform>Der er %n mål. Fem er lettere at huske. Siger nogle af dem det samme?</numerusform>
            <numerusform>Der er %n mål. Fem er lettere at huske. Siger nogle af dem det samme?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Nobody can keep more than ten in mind: which may wait?</source>
        <translation>
            <numerusform>Der er %n mål. Ingen kan huske mere end ti: hvilke kan vente?</numerusform>
            <numerusform>Der er %n mål. Ingen kan huske mere end ti: hvilke kan vente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Værd at se på</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Save check-in</source>
        <translation>Gem statusmelding</translation>
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
        <translation>Vælg, hvordan det går.</translation>
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
        <translation>Hvor langt er det nået?</translation>
    </message>
    <message>
        <source>How sure are you that it will be reached?</source>
        <translation>Hvor sikker er du på, at det bliver nået?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Gem statusmelding</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is a later check-in, so what the goal says now stays as it is.</source>
        <translation>Der er en nyere statusmelding, så det, målet viser nu, bliver stående.</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Værdi nu</translation>
    </message>
    <message>
        <source>Value now ({unit})</source>
        <translation>Værdi nu ({unit})</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Værdi dengang</translation>
    </message>
    <message>
        <source>Value then ({unit})</source>
        <translation>Værdi dengang ({unit})</translation>
    </message>
    <message>
        <source>What have we learnt since last time?</source>
        <translation>Hvad har vi lært siden sidst?</translation>
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
        <translation>slet ikke</translation>
    </message>
</context>
<context>
    <name>CheckInsTab</name>
    <message>
        <source>Check-ins so far</source>
        <translation>Statusmeldinger indtil nu</translation>
    </message>
    <message>
        <source>Correct the check-in of {day}</source>
        <translation>Ret statusmeldingen fra {day}</translation>
    </message>
    <message>
        <source>Delete the check-in of {day}</source>
        <translation>Slet statusmeldingen fra {day}</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lært: {text}</translation>
    </message>
    <message>
        <source>Nobody has said lately how it goes. An old status is not shown until somebody does.</source>
        <translation>Ingen har på det seneste sagt, hvordan det går. Gammel status vises først, når nogen gør det.</translation>
    </message>
    <message>
        <source>Sure: {step} of 10</source>
        <translation>Sikkerhed: {step} af 10</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Statusmeldingen er slettet.</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Værdi: {value}</translation>
    </message>
    <message>
        <source>Values so far</source>
        <translation>Værdier indtil nu</translation>
    </message>
    <message>
        <source>You can correct a check-in the day you write it. After that it stands as what was said.</source>
        <translation>Du kan rette en statusmelding den dag, du skriver den. Derefter står den som det, der blev sagt.</translation>
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
            <numerusform>%n mål er ikke afgjort. Det forbliver åbent i denne periode.</numerusform>
            <numerusform>%n mål er ikke afgjort. De forbliver åbne i denne periode.</numerusform>
        </translation>
    </message>
    <message>
        <source>All goals have been looked at</source>
        <translation>Alle mål er gennemgået</translation>
    </message>
    <message>
        <source>And in the next period?</source>
        <translation>Og i næste periode?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ændr det</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <translation>Afslut {period}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop det</translation>
    </message>
    <message>
        <source>Every goal is decided on.</source>
        <translation>Alle mål er afgjort.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Fortsæt senere</translation>
    </message>
    <message>
        <source>Go through {period}</source>
        <translation>Gennemgå {period}</translation>
    </message>
    <message>
        <source>Goal {number} of {all}</source>
        <translation>Mål {number} af {all}</translation>
    </message>
    <message>
        <source>Goals gone through</source>
        <translation>Gennemgåede mål</translation>
    </message>
    <message>
        <source>How far did we get, in tenths?</source>
        <translation>Hvor langt kom vi, i tiendedele?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Take the goals we keep or change along into the next period</source>
        <translation>Tag de mål, vi beholder eller ændrer, med ind i næste periode</translation>
    </message>
    <message>
        <source>The numbers say {number} of 10: {word}.</source>
        <translation>Tallene siger {number} af 10: {word}.</translation>
    </message>
    <message>
        <source>What do we take with us from the whole period?</source>
        <translation>Hvad tager vi med os fra hele perioden?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Hvad har vi lært?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Hvorfor: {purpose}</translation>
    </message>
    <message>
        <source>all the way</source>
        <translation>hele vejen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>slet ikke</translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <translation>{period} er afsluttet.</translation>
    </message>
</context>
<context>
    <name>CoachNotes</name>
    <message>
        <source>Fill in the date</source>
        <translation>Udfyld datoen</translation>
    </message>
    <message>
        <source>Fill in the target</source>
        <translation>Udfyld målværdien</translation>
    </message>
    <message>
        <source>Follow it as an indicator</source>
        <translation>Følg det som nøgletal</translation>
    </message>
    <message>
        <source>Make it a behaviour</source>
        <translation>Gør det til adfærd</translation>
    </message>
    <message>
        <source>Make it a key result</source>
        <translation>Gør det til et nøgleresultat</translation>
    </message>
    <message>
        <source>Move to the action plan</source>
        <translation>Flyt til handlingsplanen</translation>
    </message>
    <message>
        <source>Say when it is good enough</source>
        <translation>Sig, hvornår det er godt nok</translation>
    </message>
    <message>
        <source>What the coach asks</source>
        <translation>Det coachen spørger om</translation>
    </message>
    <message>
        <source>Write a second goal</source>
        <translation>Skriv et mål mere</translation>
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
        <translation>Virksomhed</translation>
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
        <translation>Alt bliver på denne computer, krypteret. Først: hvem er det til?</translation>
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
        <translation>Så mange dage før samtalen gives indkaldelsen; 7 til 10 er almindeligt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Language of new documents</source>
        <translation>Sprog i nye dokumenter</translation>
    </message>
    <message>
        <source>Least notice for a conversation</source>
        <translation>Korteste varsel for samtaler</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Periodens længde</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Virksomhedens navn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>OKR needs good leadership and a clear structure first; the overview helps you see.</source>
        <translation>OKR kræver god ledelse og en klar struktur først; overblikket hjælper jer med at se, om det er sådan.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>The A in SMART</source>
        <translation>A’et i SMART</translation>
    </message>
    <message>
        <source>Use objectives and key results (OKR)</source>
        <translation>Brug Objectives og nøgleresultater (OKR)</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkommen til malapp</translation>
    </message>
    <message>
        <source>Which of the four readings of SMART the guide and the help use.</source>
        <translation>Hvilken af de fire måder at læse SMART på guiden og hjælpen bruger.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Din stilling</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
    <message>
        <source>for example managing director</source>
        <translation>for eksempel direktør</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Efter %n minut</numerusform>
            <numerusform>Efter %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Lock when left alone</source>
        <translation>Lås, når du går fra den</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>Rækker i lister</translation>
    </message>
    <message>
        <source>Synchronised folder</source>
        <translation>Synkroniseret mappe</translation>
    </message>
    <message>
        <source>The folder is on this computer only; no known service copies it elsewhere.</source>
        <translation>Mappen ligger kun på denne computer; ingen kendt tjeneste kopierer den andre steder hen.</translation>
    </message>
    <message>
        <source>The workspace, one encrypted file</source>
        <translation>Arbejdsområdet, én krypteret fil</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Her ligger dine data</translation>
    </message>
    <message>
        <source>{service} copies this folder to its own computers. Then {service} handles your personal data and you need an agreement with it; and a file copied while in use may be damaged. Move malapp&apos;s folder out of it.</source>
        <translation>{service} kopierer denne mappe til sine egne computere. Så behandler {service} jeres personoplysninger, og I skal have en aftale med dem; og en fil, der kopieres, mens den er i brug, kan blive beskadiget. Flyt malapps mappe væk derfra.</translation>
    </message>
</context>
<context>
    <name>ControlDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>De ansatte informeret den</translation>
    </message>
    <message>
        <source>Figures on one person are a control measure. They are off until these questions are answered, and only the person and the manager see them. People are never compared.</source>
        <translation>Tal om én person er en kontrolforanstaltning. De er slået fra, indtil disse spørgsmål er besvaret, og kun personen og lederen ser dem. Folk bliver aldrig sammenlignet.</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Måling af enkeltpersoner</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Slå fra</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå til</translation>
    </message>
    <message>
        <source>The date to look again has come. Is it still needed? Set a new date, or switch it off.</source>
        <translation>Det er tid til at se på dette igen. Er det stadig nødvendigt? Sæt en ny dato, eller slå det fra.</translation>
    </message>
    <message>
        <source>The employees&apos; representative, or all concerned where there is none.</source>
        <translation>Tillidsrepræsentanten, eller alle, det gælder, hvor der ikke er nogen.</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Vurderes igen den</translation>
    </message>
    <message>
        <source>Which milder means were tried or thought of?</source>
        <translation>Hvilke mildere midler er prøvet eller overvejet?</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Hvorfor er det nødvendigt?</translation>
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
        <translation>Begynd samtalen nu</translation>
    </message>
    <message>
        <source>Cancel the conversation …</source>
        <translation>Aflys samtalen …</translation>
    </message>
    <message>
        <source>Change the summary …</source>
        <translation>Ændr referatet …</translation>
    </message>
    <message>
        <source>Close without signatures …</source>
        <translation>Afslut uden underskrift …</translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Samtalens sprog</translation>
    </message>
    <message>
        <source>More to do with this conversation</source>
        <translation>Flere valg for samtalen</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flyt til et andet tidspunkt …</translation>
    </message>
    <message>
        <source>Preparation form as PDF …</source>
        <translation>Forberedelsesskema som PDF …</translation>
    </message>
    <message>
        <source>Read a form that has come back …</source>
        <translation>Læs et udfyldt skema ind …</translation>
    </message>
    <message>
        <source>Take my preparation back</source>
        <translation>Tag min forberedelse tilbage</translation>
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
        <translation>Indkaldelse</translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation>Min forberedelse</translation>
    </message>
    <message>
        <source>Pages of the conversation</source>
        <translation>Samtalens sider</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Samtalen</translation>
    </message>
    <message>
        <source>What the two say stays between them</source>
        <translation>Det, der siges, bliver mellem de to</translation>
    </message>
    <message>
        <source>You see that the conversation exists, when it is held and whether it is signed. Only the employee and the manager can open what is written in it.</source>
        <translation>Du kan se, at samtalen findes, hvornår den holdes, og om den er underskrevet. Kun medarbejderen og lederen kan åbne det, der er skrevet i den.</translation>
    </message>
</context>
<context>
    <name>ConversationRecordView</name>
    <message>
        <source>Development and cooperation</source>
        <translation>Udvikling og samarbejde</translation>
    </message>
    <message>
        <source>Each may write an own note. It becomes part of the summary.</source>
        <translation>Hver kan skrive sin egen bemærkning. Den bliver en del af referatet.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Goals for the next period</source>
        <translation>Mål for næste periode</translation>
    </message>
    <message>
        <source>Goals or actions</source>
        <translation>Mål eller tiltag</translation>
    </message>
    <message>
        <source>How often do you meet for a one-to-one?</source>
        <translation>Hvor ofte følger I op?</translation>
    </message>
    <message>
        <source>How was the conversation?</source>
        <translation>Hvordan var samtalen?</translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation>Hvis I ser forskelligt på noget</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tilbageblik</translation>
    </message>
    <message>
        <source>Needed before you both read it:</source>
        <translation>Skal være der, før I læser igennem:</translation>
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
        <translation>Vi har talt om det (lad feltet stå tomt, hvis intet må gives videre)</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Hvad må gives videre</translation>
    </message>
    <message>
        <source>When both have signed, malapp puts the one-to-ones in the calendar.</source>
        <translation>Når begge har underskrevet, lægger malapp opfølgningerne i kalenderen.</translation>
    </message>
    <message>
        <source>Who does what, and when</source>
        <translation>Hvem gør hvad, og hvornår</translation>
    </message>
    <message>
        <source>{part}: still missing</source>
        <translation>{part}: mangler endnu</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <translation>{part}: på plads</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>A few words about it</source>
        <translation>Et par ord om det</translation>
    </message>
    <message>
        <source>All done. What {name} and you agreed is followed up in the calendar.</source>
        <translation>Alt er klaret. Det, du og {name} blev enige om, følges op i kalenderen.</translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation>Svar på indkaldelsen</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Begynd samtalen</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Læses igennem</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Both have signed. Save or print a copy for each of you, then file it.</source>
        <translation>Begge har underskrevet. Gem eller udskriv et eksemplar til jer hver, og arkiver så.</translation>
    </message>
    <message>
        <source>Both shared</source>
        <translation>Begge har delt</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>Taget med</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Check that what you agreed is written down. Then {name} and you each read it.</source>
        <translation>Tjek, at det, I blev enige om, er skrevet ned. Så læser du og {name} det igennem hver for sig.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Vælg en dag</translation>
    </message>
    <message>
        <source>Choose a day and a time, and then invite {name}.</source>
        <translation>Vælg dag og tid, og indkald så {name}.</translation>
    </message>
    <message>
        <source>Closed without signatures</source>
        <translation>Afsluttet uden underskrift</translation>
    </message>
    <message>
        <source>Closed without signatures: {reason}</source>
        <translation>Afsluttet uden underskrift: {reason}</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Gør referatet færdigt</translation>
    </message>
    <message>
        <source>Complete the record while you both remember it.</source>
        <translation>Gør referatet færdigt, mens I begge kan huske det.</translation>
    </message>
    <message>
        <source>Complete what you agreed. Then {name} and you each read the summary.</source>
        <translation>Skriv aftalerne færdige. Så læser du og {name} referatet hver for sig.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Copy the text and mark as invited</source>
        <translation>Kopier, og marker som indkaldt</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Hver fjerde uge</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hvert kvartal</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Hver anden uge</translation>
    </message>
    <message>
        <source>Every six weeks</source>
        <translation>Hver sjette uge</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uge</translation>
    </message>
    <message>
        <source>Exit conversation</source>
        <translation>Fratrædelsessamtale</translation>
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
        <translation>Giv tastaturet tilbage til {name}</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Til samtalen</translation>
    </message>
    <message>
        <source>Half-year conversation</source>
        <translation>Halvårssamtale</translation>
    </message>
    <message>
        <source>Hand the keyboard to {name}</source>
        <translation>Giv tastaturet til {name}</translation>
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
        <translation>Jeg har læst det, det er rigtigt</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Indkald</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>Indkald {name}</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Indkaldt</translation>
    </message>
    <message>
        <source>Listen first. Write down together what you agree; it is saved as you write.</source>
        <translation>Lyt først. Skriv sammen ned, hvad I bliver enige om; det gemmes, mens I skriver.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Move the conversation</source>
        <translation>Flyt samtalen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Only {employee} and {manager} can read this conversation.</source>
        <translation>Kun {employee} og {manager} kan læse denne samtale.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plan the conversation</source>
        <translation>Planlæg samtalen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered dig</translation>
    </message>
    <message>
        <source>Prepare for {when}: a few words on what matters to you are enough.</source>
        <translation>Forbered dig til {when}: et par ord om det, der er vigtigt for dig, er nok.</translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation>Læs og godkend</translation>
    </message>
    <message>
        <source>Read the summary</source>
        <translation>Læs referatet</translation>
    </message>
    <message>
        <source>Read the summary. If something is wrong, change it in the record.</source>
        <translation>Læs referatet. Er der noget galt, så ret det under Samtalen.</translation>
    </message>
    <message>
        <source>Ready to be read</source>
        <translation>Klar til gennemlæsning</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Klar til underskrift</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>Save as preparation</source>
        <translation>Gem som forberedelse</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Gemt. Kopien er ikke krypteret: opbevar den, hvor andre ikke kan læse den.</translation>
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
        <translation>Underskriv referatet</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Underskrevet af begge</translation>
    </message>
    <message>
        <source>The conversation is under way.</source>
        <translation>Samtalen er i gang.</translation>
    </message>
    <message>
        <source>The day is chosen: {when}. Now invite {name}.</source>
        <translation>Dagen er valgt: {when}. Indkald nu {name}.</translation>
    </message>
    <message>
        <source>The form from {name}</source>
        <translation>Skemaet fra {name}</translation>
    </message>
    <message>
        <source>The invitation falls away: invite again for the new time.</source>
        <translation>Indkaldelsen gælder ikke længere: indkald igen til det nye tidspunkt.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} has not been held. It is best held before the conversations begin.</source>
        <translation>Den fælles orientering i {unit} er ikke holdt. Den holdes bedst, før samtalerne begynder.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} is planned for {day}, after the conversation. It is best held before.</source>
        <translation>Den fælles orientering i {unit} er planlagt til {day}, efter samtalen. Den holdes bedst før.</translation>
    </message>
    <message>
        <source>The summary waits for you to read it.</source>
        <translation>Referatet venter på, at du læser det.</translation>
    </message>
    <message>
        <source>This conversation was cancelled.</source>
        <translation>Samtalen blev aflyst.</translation>
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
        <translation>Vi har talt færdig</translation>
    </message>
    <message>
        <source>Write down what you agree</source>
        <translation>Skriv ned, hvad I aftaler</translation>
    </message>
    <message>
        <source>Write for yourself. {name} reads only what you choose to share.</source>
        <translation>Skriv for dig selv. {name} læser kun det, du vælger at dele.</translation>
    </message>
    <message>
        <source>Write what you want to bring up. {name} reads it once you share it.</source>
        <translation>Skriv, hvad du vil tage op. {name} læser det, når du har delt det.</translation>
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
        <translation>Ja, det passer mig</translation>
    </message>
    <message>
        <source>You are both prepared. Begin when you sit together: {when}.</source>
        <translation>I er begge forberedt. Begynd, når I sidder sammen: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not answered the invitation yet: {when}.</source>
        <translation>Du er forberedt. {name} har ikke svaret på indkaldelsen endnu: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not shared yet. You meet {when}.</source>
        <translation>Du er forberedt. {name} har ikke delt endnu. I mødes {when}.</translation>
    </message>
    <message>
        <source>You have approved. Now {name} reads the summary.</source>
        <translation>Du har godkendt. Nu læser {name} referatet.</translation>
    </message>
    <message>
        <source>You have both approved. The text is fixed now and waits for your signature.</source>
        <translation>I har begge godkendt. Teksten ligger nu fast og venter på din underskrift.</translation>
    </message>
    <message>
        <source>You have signed. Now {name} signs.</source>
        <translation>Du har skrevet under. Nu skriver {name} under.</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>virksomheden</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} has approved the summary. Read it, and approve it if it is right.</source>
        <translation>{name} har godkendt referatet. Læs det, og godkend det, hvis det er rigtigt.</translation>
    </message>
    <message>
        <source>{name} has shared</source>
        <translation>{name} har delt</translation>
    </message>
    <message>
        <source>{name} has signed. Your signature completes the summary.</source>
        <translation>{name} har skrevet under. Nu mangler kun din underskrift.</translation>
    </message>
    <message>
        <source>{name} invites you: {when}. Does the time suit you?</source>
        <translation>{name} indkalder dig: {when}. Passer tidspunktet dig?</translation>
    </message>
    <message>
        <source>{name} is choosing a day and will invite you. You can begin to prepare.</source>
        <translation>{name} vælger en dag og indkalder dig. Du kan allerede begynde at forberede dig.</translation>
    </message>
    <message>
        <source>{step} of {steps} (1 = {low}, {steps} = {high})</source>
        <translation>{step} af {steps} (1 = {low}, {steps} = {high})</translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) for you to do</source>
        <translation>
            <numerusform>%n ting, du skal gøre</numerusform>
            <numerusform>%n ting, du skal gøre</numerusform>
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
        <translation>Intet venter på dig</translation>
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
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Something went wrong in malapp</source>
        <translation>Noget gik galt i malapp</translation>
    </message>
    <message>
        <source>Start malapp again</source>
        <translation>Genstart malapp</translation>
    </message>
    <message>
        <source>What you have written is stored.</source>
        <translation>Det, du har skrevet, er gemt.</translation>
    </message>
    <message>
        <source>What you wrote last may not be stored. Look it over.</source>
        <translation>Det, du skrev sidst, er måske ikke gemt. Se det efter.</translation>
    </message>
    <message>
        <source>Where the fault is noted</source>
        <translation>Hvor fejlen er noteret</translation>
    </message>
    <message>
        <source>You can go on where you are. If something looks odd, start malapp again. The place of the fault is noted on this computer, without any of your texts.</source>
        <translation>Du kan fortsætte, hvor du er. Hvis noget ser mærkeligt ud, så genstart malapp. Hvor fejlen ligger, er noteret på denne computer, uden nogen af dine tekster.</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Progress against the plan</source>
        <translation>Fremdrift i forhold til planen</translation>
    </message>
    <message>
        <source>The curve begins with the first check-in that has a value.</source>
        <translation>Kurven begynder med den første statusmelding, der har en værdi.</translation>
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
        <translation>Skriv en dato, eller tryk Alt og pil ned for kalenderen</translation>
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
        <translation>ikke krydset af</translation>
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
        <translation>Sig nej</translation>
    </message>
    <message>
        <source>Decline the goal?</source>
        <translation>Sige nej til målet?</translation>
    </message>
    <message>
        <source>It is then no longer open work for anybody, but it can be taken up again at any time.</source>
        <translation>Så er det ikke længere noget, nogen arbejder med, men det kan tages op igen når som helst.</translation>
    </message>
    <message>
        <source>The goal is declined. You find it with the filter “Declined”.</source>
        <translation>Målet er afvist. Du finder det med filteret ”Afvist”.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>{name} reads what you write here.</source>
        <translation>{name} læser det, du skriver her.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Begins</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>Hører under</translation>
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
        <translation>Alle i virksomheden må læse dette personlige mål</translation>
    </message>
    <message>
        <source>How do I contribute to the whole?</source>
        <translation>Hvordan bidrager jeg til helheden?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>It is for my own development and needs no place</source>
        <translation>Det gælder min egen udvikling og behøver ikke høre under noget</translation>
    </message>
    <message>
        <source>May stand instead of a day: this task, these customers, this project.</source>
        <translation>Kan stå i stedet for en dato: denne opgave, disse kunder, dette projekt.</translation>
    </message>
    <message>
        <source>Nothing above it yet</source>
        <translation>Intet over det endnu</translation>
    </message>
    <message>
        <source>One goal rarely covers a whole task. Write what must not be forgotten.</source>
        <translation>Ét mål dækker sjældent en hel opgave. Skriv, hvad der ikke må glemmes.</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen udvikling</translation>
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
        <translation>Hvad vil det sige at lykkes?</translation>
    </message>
    <message>
        <source>What does the goal not say?</source>
        <translation>Hvad siger målet ikke?</translation>
    </message>
    <message>
        <source>What is it limited to?</source>
        <translation>Hvad er det afgrænset til?</translation>
    </message>
    <message>
        <source>What it means to succeed</source>
        <translation>Hvad det vil sige at lykkes</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Hvor det hører hjemme</translation>
    </message>
    <message>
        <source>Why is the goal important?</source>
        <translation>Hvorfor er målet vigtigt?</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>DisagreementNotes</name>
    <message>
        <source>Note by {name}</source>
        <translation>Bemærkning fra {name}</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Choose a document</source>
        <translation>Vælg et dokument</translation>
    </message>
    <message>
        <source>Its pages and the check of its signatures stand here.</source>
        <translation>Her vises siderne og kontrollen af underskrifterne.</translation>
    </message>
    <message>
        <source>Only the two parties can open this</source>
        <translation>Kun de to parter kan åbne det</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Gemt. Kopien er ikke krypteret: opbevar den, hvor andre ikke kan læse den.</translation>
    </message>
    <message>
        <source>You can see that the document exists and whether it is signed, not what it says.</source>
        <translation>Du kan se, at dokumentet findes, og om det er underskrevet, men ikke hvad der står i det.</translation>
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
        <translation>Ikke underskrevet</translation>
    </message>
    <message>
        <source>One signature missing</source>
        <translation>En underskrift mangler</translation>
    </message>
    <message>
        <source>Preparation form</source>
        <translation>Forberedelsesskema</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Underskrevet af begge</translation>
    </message>
    <message>
        <source>Summary of conversation</source>
        <translation>Samtalereferat</translation>
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
        <translation>Certifikat (*.pem)</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Tjek en fil</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Kontrol af filen</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerer underskrifterne</translation>
    </message>
    <message>
        <source>Choose a signed summary</source>
        <translation>Vælg et underskrevet referat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Company certificate</source>
        <translation>Vores certifikat</translation>
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
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Gå til samtaler</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ingen dokumenter endnu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Gem certifikatet</translation>
    </message>
    <message>
        <source>Save the certificate that lets others check who signed</source>
        <translation>Gem certifikatet, så andre kan tjekke, hvem der underskrev</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Certifikatet er gemt.</translation>
    </message>
    <message>
        <source>The company gets its certificate when the first summary is made.</source>
        <translation>Virksomheden får sit certifikat, når det første referat laves.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Filen kan ikke læses. Tjek, at den stadig ligger der.</translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>Når begge har godkendt referatet af en samtale, ligger dokumentet til underskrift her.</translation>
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
        <translation>Det, der gøres for at nå det</translation>
    </message>
</context>
<context>
    <name>DotRow</name>
    <message numerus="yes">
        <source>%n day(s) in the last four weeks</source>
        <translation>
            <numerusform>%n dag de seneste fire uger</numerusform>
            <numerusform>%n dage de seneste fire uger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Det er ikke en dato. Skriv den som {pattern}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Det er ikke et tal.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as {example}.</source>
        <translation>Det er ikke et klokkeslæt. Skriv det som {example}.</translation>
    </message>
</context>
<context>
    <name>FigureHead</name>
    <message>
        <source>No value yet</source>
        <translation>Ingen værdi endnu</translation>
    </message>
    <message>
        <source>Write why this number matters</source>
        <translation>Skriv, hvorfor dette tal betyder noget</translation>
    </message>
    <message>
        <source>unchanged from {period}</source>
        <translation>uændret fra {period}</translation>
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
        <translation>Alle niveauer</translation>
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
        <translation>Alle teams</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statusser</translation>
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
        <translation>Mål under »{title}«</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Only goals that hang under nothing</source>
        <translation>Kun mål, der ikke hører under noget</translation>
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
        <translation>Søg i mål</translation>
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
        <translation>Fjern filteret: {filter}</translation>
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
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>How do you follow up?</source>
        <translation>Hvordan følger I op?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor tit?</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Næste gennemgang</translation>
    </message>
    <message>
        <source>What do you do when something does not go as expected?</source>
        <translation>Hvad gør I, når noget ikke går som ventet?</translation>
    </message>
    <message>
        <source>What do you know now that you did not know when the period began? Take it into the next plan.</source>
        <translation>Hvad ved I nu, som I ikke vidste, da perioden begyndte? Tag det med i næste plan.</translation>
    </message>
    <message>
        <source>What have we learnt in the period?</source>
        <translation>Hvad har vi lært i perioden?</translation>
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
        <translation>Vælg en dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
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
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Notes by {name}</source>
        <translation>Notater fra {name}</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>Opfølgning med {name}</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planlæg igen</translation>
    </message>
    <message>
        <source>Skip by agreement</source>
        <translation>Vi springer den over</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>A few words about it</source>
        <translation>Et par ord om det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>This is what people meet from now on. What you write here is not kept.</source>
        <translation>Det er det, folk møder fra nu af. Det, du skriver her, bliver ikke gemt.</translation>
    </message>
</context>
<context>
    <name>FormPreviewDialog</name>
    <message numerus="yes">
        <source>%n answer(s) that are not shared: they are kept, and only the author reads them.</source>
        <translation>
            <numerusform>%n svar, der ikke deles: det gemmes, og kun den, der skrev det, kan læse det.</numerusform>
            <numerusform>%n svar, der ikke deles: de gemmes, og kun den, der skrev dem, kan læse dem.</numerusform>
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
        <translation>Mål, tiltag, datoer og underskrifter har deres egne pladser.</translation>
    </message>
    <message>
        <source>No answer is shared.</source>
        <translation>Ingen svar er delt.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n answer(s) that are there already.</source>
        <translation>
            <numerusform>Erstatter %n svar, der allerede findes.</numerusform>
            <numerusform>Erstatter %n svar, der allerede findes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Delte svar</translation>
    </message>
    <message>
        <source>The preparation of {name} is saved.</source>
        <translation>Forberedelsen fra {name} er gemt.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Development and cooperation</source>
        <translation>Udvikling og samarbejde</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>How was the conversation?</source>
        <translation>Hvordan var samtalen?</translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation>Hvis I ser forskelligt på noget</translation>
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
        <translation>Med egne ord, med målene ved siden af</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tilbageblik</translation>
    </message>
    <message>
        <source>On a scale of five</source>
        <translation>På en skala med fem trin</translation>
    </message>
    <message>
        <source>On a scale of five, and in one&apos;s own words</source>
        <translation>På en skala med fem trin og med egne ord</translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation>Rolle og retning</translation>
    </message>
    <message>
        <source>Stays: a conversation ends with how you follow up.</source>
        <translation>Bliver: En samtale ender med, hvordan I følger op.</translation>
    </message>
    <message>
        <source>Stays: each may always write how they see it themselves.</source>
        <translation>Bliver: Hver part må altid skrive, hvordan de selv ser det.</translation>
    </message>
    <message>
        <source>Stays: everybody can always raise something of their own.</source>
        <translation>Bliver: Alle kan altid tage noget eget op.</translation>
    </message>
    <message>
        <source>Stays: from here the two look back on the goals.</source>
        <translation>Bliver: Herfra ser de to tilbage på målene.</translation>
    </message>
    <message>
        <source>Stays: it is one of the five things the conversation is prepared from.</source>
        <translation>Bliver: Det er en af de fem ting, samtalen forberedes ud fra.</translation>
    </message>
    <message>
        <source>Stays: it ties the conversation to the goals of the unit.</source>
        <translation>Bliver: Det knytter samtalen til enhedens mål.</translation>
    </message>
    <message>
        <source>Stays: nothing may be passed on unless both have agreed to it.</source>
        <translation>Bliver: Intet må deles videre, uden at begge er enige.</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Hvad må gives videre</translation>
    </message>
    <message>
        <source>Yes or no, with a tick</source>
        <translation>Ja eller nej, med et kryds</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a question</source>
        <translation>Tilføj et spørgsmål</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skemaer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vis skemaet</translation>
    </message>
    <message>
        <source>Reset the form</source>
        <translation>Nulstil skemaet</translation>
    </message>
    <message>
        <source>The form is as it came with malapp. What has been answered keeps its questions.</source>
        <translation>Skemaet er, som det fulgte med malapp. Det, der er besvaret, beholder sine spørgsmål.</translation>
    </message>
    <message>
        <source>The question has malapp&apos;s wording again.</source>
        <translation>Spørgsmålet har malapps ordlyd igen.</translation>
    </message>
    <message>
        <source>The question is added.</source>
        <translation>Spørgsmålet er tilføjet.</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>Spørgsmålet stilles igen.</translation>
    </message>
    <message>
        <source>The question is deleted. What has been answered to it is kept.</source>
        <translation>Spørgsmålet er slettet. Det, der er svaret på det, er bevaret.</translation>
    </message>
    <message>
        <source>The question is no longer asked.</source>
        <translation>Spørgsmålet stilles ikke længere.</translation>
    </message>
    <message>
        <source>The wording is changed.</source>
        <translation>Ordlyden er ændret.</translation>
    </message>
    <message>
        <source>What you change here is asked from the next form on. What somebody has begun, printed or signed keeps the questions it was answered with.</source>
        <translation>Det, du ændrer her, gælder fra det næste skema. Det, nogen er begyndt på, har udskrevet eller skrevet under på, beholder de spørgsmål, der blev svaret på.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Hvilket skema</translation>
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
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message numerus="yes">
        <source>%n person(s) got the goal as a proposal.</source>
        <translation>
            <numerusform>%n person fik målet som forslag.</numerusform>
            <numerusform>%n personer fik målet som forslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number or a day for {name} cannot be read.</source>
        <translation>Et tal eller en dato for {name} kan ikke læses.</translation>
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
        <translation>Hver får sit eget forslag. Det, du lader stå åbent, bliver I enige om.</translation>
    </message>
    <message>
        <source>Give the goal</source>
        <translation>Giv målet</translation>
    </message>
    <message>
        <source>Give the goal to several people</source>
        <translation>Giv målet til flere</translation>
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
        <translation>Målværdi</translation>
    </message>
    <message>
        <source>Target for {name}</source>
        <translation>Målværdi for {name}</translation>
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
        <translation>Sig nej til målet …</translation>
    </message>
    <message>
        <source>Give it to several people …</source>
        <translation>Giv det til flere …</translation>
    </message>
    <message>
        <source>It is now of the kind “{kind}”. Text, numbers and history are kept.</source>
        <translation>Typen er nu »{kind}«. Tekst, tal og historik er bevaret.</translation>
    </message>
    <message>
        <source>Keep it in the goal library</source>
        <translation>Gem det i målbiblioteket</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Mere at gøre med målet</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Put it under the goal above</source>
        <translation>Læg det under målet ovenover</translation>
    </message>
    <message>
        <source>Take it out one step</source>
        <translation>Flyt det et trin ud</translation>
    </message>
    <message>
        <source>The words are kept in the goal library, without owner and numbers.</source>
        <translation>Teksten ligger nu i målbiblioteket, uden ejer og tal.</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>%, days, calls …</source>
        <translation>%, dage, opkald …</translation>
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
        <translation>Fold målet sammen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>How does it contribute to that?</source>
        <translation>Hvordan bidrager det til det?</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ikke enige endnu</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Slet målet</translation>
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
        <translation>Enhed</translation>
    </message>
    <message>
        <source>What will be reached?</source>
        <translation>Hvad skal nås?</translation>
    </message>
    <message>
        <source>Which goal above does it serve?</source>
        <translation>Hvilket mål ovenfor bidrager det til?</translation>
    </message>
    <message>
        <source>Why does it matter?</source>
        <translation>Hvorfor er det vigtigt?</translation>
    </message>
</context>
<context>
    <name>GoalCoach</name>
    <message>
        <source>Help with goals</source>
        <translation>Hjælp til mål</translation>
    </message>
    <message>
        <source>The goal in five steps</source>
        <translation>Målet i fem trin</translation>
    </message>
</context>
<context>
    <name>GoalCountWords</name>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%n nøgleresultat</numerusform>
            <numerusform>%n nøgleresultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open goal(s)</source>
        <translation>
            <numerusform>%n åbent mål</numerusform>
            <numerusform>%n åbne mål</numerusform>
        </translation>
    </message>
    <message>
        <source>No open goals</source>
        <translation>Ingen åbne mål</translation>
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
        <translation>Hvor målet ligger nu</translation>
    </message>
    <message>
        <source>You had both agreed on this goal. As it now says something else, both must agree again.</source>
        <translation>I var enige om dette mål. Nu siger det noget andet, så begge skal sige ja igen.</translation>
    </message>
</context>
<context>
    <name>GoalEntry</name>
    <message>
        <source>Beware</source>
        <translation>Pas på</translation>
    </message>
    <message>
        <source>By dialogue</source>
        <translation>I dialog</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidrager til</translation>
    </message>
    <message>
        <source>Does not capture</source>
        <translation>Fanger ikke</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Tallene kommer fra</translation>
    </message>
    <message>
        <source>Its data, its limits, and whether a target suits it at all</source>
        <translation>Tallene, begrænsningerne, og om et måltal overhovedet passer</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Måles med</translation>
    </message>
    <message>
        <source>Move the goal down</source>
        <translation>Flyt målet ned</translation>
    </message>
    <message>
        <source>Move the goal up</source>
        <translation>Flyt målet op</translation>
    </message>
    <message>
        <source>Not said yet: {things}.</source>
        <translation>Ikke sagt endnu: {things}.</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Åbn målet</translation>
    </message>
    <message numerus="yes">
        <source>Open the goal: %n earlier wording(s)</source>
        <translation>
            <numerusform>Åbn målet: %n tidligere ordlyd</numerusform>
            <numerusform>Åbn målet: %n tidligere ordlyde</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to the goal</source>
        <translation>Spørgsmål til målet</translation>
    </message>
    <message>
        <source>Questions to the goal {number}</source>
        <translation>Spørgsmål til mål {number}</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Opfyldt når</translation>
    </message>
    <message>
        <source>Take the goal out of the plan</source>
        <translation>Tag målet ud af planen</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Opgaven følges op ved at tale om den, uden måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nej. Det kan være bedre at følge opgaven op ved at tale om den.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hvad det er godt for</translation>
    </message>
    <message>
        <source>what it contributes to</source>
        <translation>hvad det bidrager til</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>hvad det er godt for</translation>
    </message>
    <message>
        <source>when it is reached</source>
        <translation>hvornår det er opfyldt</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} af 5 besvaret</translation>
    </message>
</context>
<context>
    <name>GoalGuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Begge sammen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>How does it contribute to the goal above?</source>
        <translation>Hvordan bidrager det til målet ovenover?</translation>
    </message>
    <message>
        <source>How is it measured?</source>
        <translation>Hvordan måles det?</translation>
    </message>
    <message>
        <source>How will you see that it is reached?</source>
        <translation>Hvordan ser du, at det er nået?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Or: what is it bounded to?</source>
        <translation>Eller: hvad er det afgrænset til?</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nået senest</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Spring resten over</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Trin {number} af {all}</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbejderen</translation>
    </message>
    <message>
        <source>The goal in five steps</source>
        <translation>Målet i fem trin</translation>
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
        <translation>Enhed</translation>
    </message>
    <message>
        <source>What does the goal not catch?</source>
        <translation>Hvad fanger målet ikke?</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Hvad skal helt konkret gøres?</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Hvad skal det føre til?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Hvad skal nås?</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Hvem foreslog målet?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Hvem er med?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Hvorfor er det vigtigt for virksomheden?</translation>
    </message>
    <message>
        <source>Why does it matter to those who do it?</source>
        <translation>Hvorfor er det vigtigt for dem, der gør det?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Hvorfor er det vigtigt for dig?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Hvorfor dette, og hvorfor nu?</translation>
    </message>
</context>
<context>
    <name>GoalHelpDialog</name>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Back to the goal</source>
        <translation>Tilbage til målet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>Help with goals</source>
        <translation>Hjælp til mål</translation>
    </message>
    <message>
        <source>Three goals</source>
        <translation>Tre mål</translation>
    </message>
    <message>
        <source>Three questions when in doubt</source>
        <translation>Tre spørgsmål, når du er i tvivl</translation>
    </message>
    <message>
        <source>What is what?</source>
        <translation>Hvad er hvad?</translation>
    </message>
</context>
<context>
    <name>GoalImport</name>
    <message numerus="yes">
        <source>%n goal(s) brought in.</source>
        <translation>
            <numerusform>%n mål er hentet ind.</numerusform>
            <numerusform>%n mål er hentet ind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n goal(s)</source>
        <translation>
            <numerusform>Hent %n mål ind</numerusform>
            <numerusform>Hent %n mål ind</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in goals</source>
        <translation>Hent mål ind</translation>
    </message>
    <message>
        <source>Choose a file with goals</source>
        <translation>Vælg en fil med mål</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export everything to a spreadsheet</source>
        <translation>Eksportér alt til et regneark</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Læser filen</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Regneark (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The spreadsheet is saved. It is not encrypted: keep it where others cannot read it.</source>
        <translation>Regnearket er gemt. Det er ikke krypteret: læg det, hvor andre ikke kan læse det.</translation>
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
        <translation>Åbn: {title}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
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
        <translation>Begynd med det ene, der skal gå godt i år. Mål for teams og personer kan lægges under det bagefter.</translation>
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
        <translation>Ingen mål endnu</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sæt det første mål</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more goal(s)</source>
        <translation>
            <numerusform>Vis %n mål mere</numerusform>
            <numerusform>Vis %n mål mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>Vis alle mål</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>De første {shown} af {all}</translation>
    </message>
    <message>
        <source>The most important goals are shown first.</source>
        <translation>De vigtigste mål vises først.</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prøv med færre ord, eller vis alle mål igen.</translation>
    </message>
</context>
<context>
    <name>GoalMoving</name>
    <message>
        <source>It cannot go further that way.</source>
        <translation>Det kan ikke længere den vej.</translation>
    </message>
    <message>
        <source>It stands on top already.</source>
        <translation>Det ligger allerede øverst.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flyttet.</translation>
    </message>
    <message>
        <source>Now on top, under nothing.</source>
        <translation>Nu øverst, ikke under noget.</translation>
    </message>
    <message>
        <source>Now under “{title}”.</source>
        <translation>Nu under »{title}«.</translation>
    </message>
    <message>
        <source>There is no goal above it on the same step to put it under.</source>
        <translation>Der er intet mål ovenover på samme trin at lægge det under.</translation>
    </message>
</context>
<context>
    <name>GoalPlaces</name>
    <message>
        <source>Company: {title}</source>
        <translation>Virksomheden: {title}</translation>
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
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Nothing above it</source>
        <translation>Intet over det</translation>
    </message>
    <message>
        <source>Own goal: {title}</source>
        <translation>Eget mål: {title}</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>What lies below it came along.</source>
        <translation>Det, der ligger under, fulgte med.</translation>
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
        <translation>Enighed</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alle mål</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giv status</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose a goal in the list to see and change it here.</source>
        <translation>Vælg et mål i listen for at se og ændre det her.</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Slet målet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Its kind is now “{kind}”. Text, numbers and history are kept.</source>
        <translation>Typen er nu »{kind}«. Tekst, tal og historik er bevaret.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Mere at gøre med målet</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Intet mål valgt</translation>
    </message>
    <message>
        <source>The goal is declined. Take it up again to change it.</source>
        <translation>Målet er afvist. Tag det op igen for at ændre det.</translation>
    </message>
    <message>
        <source>The goal is open again. Both say anew what they think of it.</source>
        <translation>Målet er åbent igen. Begge siger på ny, hvad de mener om det.</translation>
    </message>
    <message>
        <source>You can read this goal, but not change it.</source>
        <translation>Du kan læse dette mål, men ikke ændre det.</translation>
    </message>
</context>
<context>
    <name>GoalStatus</name>
    <message>
        <source>At risk</source>
        <translation>Hold øje</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>Bagud</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Ingen statusmelding endnu</translation>
    </message>
    <message>
        <source>No longer relevant</source>
        <translation>Ikke længere aktuelt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nået</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Ikke opdateret</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvist nået</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
</context>
<context>
    <name>GoalTest</name>
    <message>
        <source>Are figures at hand that you trust?</source>
        <translation>Er der tal, I stoler på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det nås uden at skade noget, der er vigtigere?</translation>
    </message>
    <message>
        <source>Can the unit influence the result?</source>
        <translation>Kan enheden påvirke resultatet?</translation>
    </message>
    <message>
        <source>Can they be trusted?</source>
        <translation>Er de til at stole på?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet gøre os blinde?</translation>
    </message>
    <message>
        <source>Do you know today what a good result is?</source>
        <translation>Ved I i dag, hvad et godt resultat er?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Passer et måltal til denne opgave?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Dækker målet det meste af opgaven?</translation>
    </message>
    <message>
        <source>Follow it by dialogue</source>
        <translation>Følg den op i dialog</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Opgaven følges op ved at tale om den, uden måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>To svar er nej. Det kan være bedre at følge opgaven op ved at tale om den.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Brug et måltal alligevel</translation>
    </message>
    <message>
        <source>What does the goal not capture?</source>
        <translation>Hvad fanger målet ikke?</translation>
    </message>
    <message>
        <source>What would you do wrong if only the number counted?</source>
        <translation>Hvad ville I gøre forkert, hvis kun tallet talte?</translation>
    </message>
    <message>
        <source>When, and how, is it reached?</source>
        <translation>Hvornår, og hvordan, er det opfyldt?</translation>
    </message>
    <message>
        <source>Where do the figures come from?</source>
        <translation>Hvor kommer tallene fra?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Hvilke kunder eller kolleger ville få mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would you forget?</source>
        <translation>Hvilken side af opgaven ville I glemme?</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Hvem læser dem af?</translation>
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
        <translation>Fremdrift</translation>
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
        <translation>Tæller {own} af {all} dele for målet ovenover, {share}.</translation>
    </message>
    <message>
        <source>It is the only one that counts for the goal above.</source>
        <translation>Det er det eneste, der tæller for målet ovenover.</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Ikke der endnu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Score {number} of 1: {word}.</source>
        <translation>Resultat {number} af 1: {word}.</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det, vi sigter efter</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det, vi lover</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det, der ville være enestående</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} af {all}</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>A behaviour is what others can see one do, again and again.</source>
        <translation>En adfærd er noget, andre kan se, at man gør igen og igen.</translation>
    </message>
    <message>
        <source>A goal is a result we want, worth having for its own sake.</source>
        <translation>Et mål er et resultat, vi ønsker, værd at nå for sin egen skyld.</translation>
    </message>
    <message>
        <source>A key result shows in numbers that the objective is reached.</source>
        <translation>Et nøgleresultat viser med tal, at det overordnede mål er nået.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Et tal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>An activity is something we do, with a beginning and an end.</source>
        <translation>En aktivitet er noget, vi gør, med en begyndelse og en slutning.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Et beløb</translation>
    </message>
    <message>
        <source>An indicator is a number we compare over time. It is never done.</source>
        <translation>En indikator er et tal, vi sammenligner over tid. Den bliver aldrig færdig.</translation>
    </message>
    <message>
        <source>An objective is the direction, in few words and without a number.</source>
        <translation>Et overordnet mål er retningen, med få ord og uden tal.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Adfærd</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Begge sammen</translation>
    </message>
    <message>
        <source>Committed: we promise to get there</source>
        <translation>Forpligtet: Vi lover at nå dertil</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
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
        <translation>Mål for virksomheden</translation>
    </message>
    <message>
        <source>How will you get there?</source>
        <translation>Hvordan vil du nå dertil?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kept within limits</source>
        <translation>Holdes inden for grænser</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nøgleresultat</translation>
    </message>
    <message>
        <source>Make this a behaviour</source>
        <translation>Gør dette til en adfærd</translation>
    </message>
    <message>
        <source>Make this a goal</source>
        <translation>Gør dette til et mål</translation>
    </message>
    <message>
        <source>Make this a key result</source>
        <translation>Gør dette til et nøgleresultat</translation>
    </message>
    <message>
        <source>Make this an activity</source>
        <translation>Gør dette til en aktivitet</translation>
    </message>
    <message>
        <source>Make this an indicator</source>
        <translation>Gør dette til en indikator</translation>
    </message>
    <message>
        <source>Make this an objective</source>
        <translation>Gør dette til et overordnet mål</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæle</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke sagt endnu</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Overordnet mål</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personal goal</source>
        <translation>Personligt mål</translation>
    </message>
    <message>
        <source>Stretch: two thirds of the way is good</source>
        <translation>Strækmål: To tredjedele af vejen er godt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbejderen</translation>
    </message>
    <message>
        <source>The figures can be trusted</source>
        <translation>Tallene er til at stole på</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>They cannot be trusted yet</source>
        <translation>Tallene er ikke til at stole på endnu</translation>
    </message>
    <message>
        <source>Three levels in words</source>
        <translation>Tre niveauer med ord</translation>
    </message>
    <message>
        <source>What can others see or hear me do?</source>
        <translation>Hvad kan andre se eller høre mig gøre?</translation>
    </message>
    <message>
        <source>What do you want to achieve?</source>
        <translation>Hvad vil du opnå?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Hvad skal gøres?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Hvad skal nås?</translation>
    </message>
    <message>
        <source>Which number is followed?</source>
        <translation>Hvilket tal følges?</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>som ventet</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>langt fra</translation>
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
        <translation>Ingen mål endnu. Læg de få ind, der betyder mest for kerneopgaven.</translation>
    </message>
    <message>
        <source>Put in goals</source>
        <translation>Læg mål ind</translation>
    </message>
    <message>
        <source>Write a new goal</source>
        <translation>Skriv et nyt mål</translation>
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
        <translation>Nyt mål</translation>
    </message>
</context>
<context>
    <name>GoalsPresenter</name>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>»{title}« er slettet.</translation>
    </message>
</context>
<context>
    <name>GuestBar</name>
    <message>
        <source>Give the keyboard back …</source>
        <translation>Giv tastaturet tilbage …</translation>
    </message>
    <message>
        <source>{name} is at the keyboard.</source>
        <translation>{name} sidder ved tastaturet.</translation>
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
        <translation>Alle har mindst ét mål.</translation>
    </message>
    <message>
        <source>Goal health</source>
        <translation>Hvordan målene har det</translation>
    </message>
    <message>
        <source>Of the goals you may see: those of the company and its teams, and your own.</source>
        <translation>Af de mål, du må se: virksomhedens og teamenes, og dine egne.</translation>
    </message>
    <message>
        <source>People with at least one goal</source>
        <translation>Medarbejdere med mindst ét mål</translation>
    </message>
    <message>
        <source>The people you manage</source>
        <translation>Dem, du er leder for</translation>
    </message>
    <message>
        <source>Without a goal: {names}</source>
        <translation>Uden mål: {names}</translation>
    </message>
    <message>
        <source>hang below no other goal and no focus area</source>
        <translation>hører hverken til et andet mål eller et fokusområde</translation>
    </message>
    <message>
        <source>have had no check-in for two months</source>
        <translation>har ikke fået en statusmelding i to måneder</translation>
    </message>
    <message>
        <source>have wording that the coach would ask about</source>
        <translation>har en formulering, som coachen ville spørge om</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} af {all}</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>1. Write the core task and why it matters now. Put in the few goals that matter most.</source>
        <translation>1. Skriv kerneopgaven, og hvorfor den betyder noget nu. Læg de få mål ind, der betyder mest.</translation>
    </message>
    <message>
        <source>2. Ask the questions to each goal. What no target suits is followed by talking about it.</source>
        <translation>2. Stil spørgsmålene til hvert mål. Det, der ikke egner sig til måltal, følger I op ved at tale om det.</translation>
    </message>
    <message>
        <source>3. Talk about the wording with those it concerns, and note the day and the comments.</source>
        <translation>3. Tal om ordlyden med dem, det gælder, og skriv dagen og kommentarerne ned.</translation>
    </message>
    <message>
        <source>4. Agree how, how often and with whom you follow up. Then approve the plan.</source>
        <translation>4. Bliv enige om, hvordan, hvor tit og med hvem I følger op. Godkend så planen.</translation>
    </message>
    <message>
        <source>5. Begin every review with what you have learnt. Revise the plan when it no longer fits.</source>
        <translation>5. Begynd hver gennemgang med det, I har lært. Ret planen, når den ikke passer længere.</translation>
    </message>
    <message>
        <source>Good goals are not easy to write, and following them up takes practice. It is normal to need several tries: a plan half right and talked about is better than a perfect one in a drawer.</source>
        <translation>Det er ikke let at skrive gode mål, og at følge dem op kræver øvelse. Det er normalt at have brug for flere forsøg: en halvgod plan, I taler om, er bedre end en perfekt plan i en skuffe.</translation>
    </message>
    <message>
        <source>Help with the plan</source>
        <translation>Hjælp til planen</translation>
    </message>
    <message>
        <source>How do you use it?</source>
        <translation>Hvordan bruger du værktøjet?</translation>
    </message>
    <message>
        <source>It ties strategy, goals and tasks together, and says beforehand how you follow up, so that you can learn along the way.</source>
        <translation>Den knytter strategi, mål og opgaver sammen, og siger på forhånd, hvordan I følger op, så I kan lære undervejs.</translation>
    </message>
    <message>
        <source>The plan is a short agreement between two levels: the owner or board and the management, or the management and a team. It says what you expect of each other in the period.</source>
        <translation>Planen er en kort aftale mellem to niveauer: ejer eller bestyrelse og ledelsen, eller ledelsen og et team. Den siger, hvad I forventer af hinanden i perioden.</translation>
    </message>
    <message>
        <source>What can the tool do?</source>
        <translation>Hvad kan værktøjet?</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Vælg en dag.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>It then counts as presented: the strategy has reached {unit}.</source>
        <translation>Så regnes strategien som præsenteret for {unit}.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Notér det</translation>
    </message>
    <message>
        <source>The briefing was held</source>
        <translation>Orienteringen er holdt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem der var med</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation>Bliver</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Læs ind</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udelades</translation>
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
        <translation>Intet gemmes, før du trykker på knappen, og du kan fortryde.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateres</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Hvad hver række bliver til</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Hvad kolonnerne indeholder</translation>
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
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>Slettede ”{title}”.</translation>
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
        <translation>Hver uge</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hvert år</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Højere er bedre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lavere er bedre</translation>
    </message>
    <message>
        <source>Moved, with all its values.</source>
        <translation>Flyttet, med alle værdier.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Intet mål</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Som ønsket</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Forældet</translation>
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
        <translation>Bør holde sig stabilt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Week {week} {year}</source>
        <translation>Uge {week} {year}</translation>
    </message>
    <message>
        <source>at least {target}</source>
        <translation>mindst {target}</translation>
    </message>
    <message>
        <source>at most {target}</source>
        <translation>højst {target}</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>faldende</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stigende</translation>
    </message>
    <message>
        <source>steady at {target}</source>
        <translation>stabilt på {target}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} procentpoint</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Add the first indicator</source>
        <translation>Tilføj den første indikator</translation>
    </message>
    <message>
        <source>An indicator is a number you follow over time to compare with, such as customer meetings a week. It is never finished.</source>
        <translation>En indikator er et tal, I følger over tid for at sammenligne, for eksempel kundemøder om ugen. Den bliver aldrig færdig.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Company and teams</source>
        <translation>Virksomheden og team</translation>
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
        <translation>Seneste</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Se på det igen</translation>
    </message>
    <message>
        <source>No indicators here</source>
        <translation>Ingen indikatorer her</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Søg i indikatorer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The date to look again at measuring individuals has come.</source>
        <translation>Det er tid til at vurdere måling af enkeltpersoner igen.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Hvis tal</translation>
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
        <translation>Læs ind fra fil</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Vælg en på listen for at se den her.</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>Slet indikatoren</translation>
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
        <translation>Den stiplede linje er målet.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Values and targets over time</source>
        <translation>Værdier og mål over tid</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Værdier efter periode</translation>
    </message>
    <message>
        <source>You can read this indicator, but not change it.</source>
        <translation>Du kan læse denne indikator, men ikke ændre den.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>”{text}” er ikke et tal.</translation>
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
            <numerusform>%n uden ny værdi</numerusform>
            <numerusform>%n uden ny værdi</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table with values</source>
        <translation>Vælg en tabel med værdier</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Måling af enkeltpersoner</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Læser tabellen</translation>
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
            <numerusform>%n dag fra i dag.</numerusform>
            <numerusform>%n dage fra i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation>Et rum, hvor ingen forstyrrer</translation>
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
            <numerusform>Giv mindst %n dags varsel.</numerusform>
            <numerusform>Giv mindst %n dages varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Samtalens sprog</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flyt til et andet tidspunkt …</translation>
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
        <translation>Indkaldelsens tekst</translation>
    </message>
    <message>
        <source>That is short notice: malapp asks you whether the employee has agreed.</source>
        <translation>Det er kort varsel: malapp spørger dig, om medarbejderen har sagt ja.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Indkaldelsen</translation>
    </message>
    <message>
        <source>The invitation is copied. Paste it into an e-mail.</source>
        <translation>Indkaldelsen er kopieret. Sæt den ind i en mail.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Den dag er allerede gået.</translation>
    </message>
    <message>
        <source>This is what {name} invites you to.</source>
        <translation>Det er det, {name} indkalder dig til.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time and purpose</source>
        <translation>Tid og formål</translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Copy the text into an e-mail or a calendar entry.</source>
        <translation>malapp sender intet selv. Kopier teksten ind i en mail eller en kalenderaftale.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Text of the invitation</source>
        <translation>Indkaldelsens tekst</translation>
    </message>
    <message numerus="yes">
        <source>Your company gives at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Jeres virksomhed giver mindst %n dags varsel.</numerusform>
            <numerusform>Jeres virksomhed giver mindst %n dages varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Paste the text into an e-mail or a calendar entry.</source>
        <translation>malapp sender intet selv. Sæt teksten ind i en mail eller en kalenderaftale.</translation>
    </message>
    <message>
        <source>{name} has agreed to the short notice</source>
        <translation>{name} har sagt ja til det korte varsel</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Goals and signed summaries stay until they are due to be deleted. You can undo this.</source>
        <translation>Mål og underskrevne referater bliver, indtil de skal slettes. Du kan fortryde.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Sidste arbejdsdag</translation>
    </message>
    <message>
        <source>Record last day</source>
        <translation>Gem sidste dag</translation>
    </message>
    <message>
        <source>Write the last day of work.</source>
        <translation>Skriv den sidste arbejdsdag.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} stopper</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Begin from it</source>
        <translation>Begynd med det</translation>
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
        <translation>Vores egne</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Søg i biblioteket</translation>
    </message>
    <message>
        <source>Take it out of the library</source>
        <translation>Tag det ud af biblioteket</translation>
    </message>
    <message>
        <source>What we have kept ourselves</source>
        <translation>Det, vi selv har gemt</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Hvorfra</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message numerus="yes">
        <source>From {start} on {first_day} to {end} on {last_day}, %n value(s)</source>
        <translation>
            <numerusform>Fra {start} {first_day} til {end} {last_day}, %n værdi</numerusform>
            <numerusform>Fra {start} {first_day} til {end} {last_day}, %n værdier</numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Ingen værdier endnu</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Choose a goal</source>
        <translation>Vælg et mål</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidrager til</translation>
    </message>
    <message>
        <source>Contributes to one more goal</source>
        <translation>Bidrager til et mål mere</translation>
    </message>
    <message>
        <source>Goals that contribute to this one</source>
        <translation>Mål, der bidrager til dette</translation>
    </message>
    <message>
        <source>It no longer contributes to that goal.</source>
        <translation>Det bidrager ikke længere til det mål.</translation>
    </message>
    <message>
        <source>It now contributes to one more goal.</source>
        <translation>Det bidrager nu til et mål mere.</translation>
    </message>
    <message>
        <source>No longer contributes to “{title}”</source>
        <translation>Bidrager ikke længere til »{title}«</translation>
    </message>
    <message>
        <source>There is no other goal this one could contribute to.</source>
        <translation>Der er intet andet mål, dette kan bidrage til.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Opening the workspace …</source>
        <translation>Åbner arbejdsområdet …</translation>
    </message>
    <message>
        <source>malapp locks as soon as the work that is going on is done.</source>
        <translation>malapp låser, så snart det igangværende arbejde er færdigt.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Arrow keys walk from card to card. The list shows the same in words.</source>
        <translation>Piletasterne går fra kort til kort. Listen viser det samme med ord.</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategikort</translation>
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
        <translation>Slags</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
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
        <translation>Strategikortet som liste</translation>
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
        <translation>Billede (PNG)</translation>
    </message>
    <message>
        <source>Save the strategy map</source>
        <translation>Gem strategikortet</translation>
    </message>
    <message>
        <source>Strategy map {day}</source>
        <translation>Strategikort {day}</translation>
    </message>
    <message>
        <source>The strategy map is saved as a PDF.</source>
        <translation>Strategikortet er gemt som PDF.</translation>
    </message>
    <message>
        <source>The strategy map is saved as a picture.</source>
        <translation>Strategikortet er gemt som billede.</translation>
    </message>
    <message>
        <source>Writing the strategy map</source>
        <translation>Skriver strategikortet</translation>
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
        <translation>Bidrager til</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerneopgave</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Åbn målet</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Åbn strategien</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
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
        <translation>Det, der mangler</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Hvorfor det betyder noget</translation>
    </message>
</context>
<context>
    <name>MeasureTab</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n del</numerusform>
            <numerusform>%n dele</numerusform>
        </translation>
    </message>
    <message>
        <source>Can they be trusted?</source>
        <translation>Er de til at stole på?</translation>
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
        <translation>Hvor meget det tæller</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Det tæller</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Måles som</translation>
    </message>
    <message>
        <source>No value yet. The first check-in gives it.</source>
        <translation>Ingen værdi endnu. Den første statusmelding giver den.</translation>
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
        <translation>Nu: {value}</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Åbn handlingsplanen</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Åbn indikatoren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målværdi</translation>
    </message>
    <message>
        <source>The numbers of an objective are in its key results.</source>
        <translation>Tallene for et overordnet mål står i nøgleresultaterne.</translation>
    </message>
    <message>
        <source>This task is followed by talking about it, without a target.</source>
        <translation>Denne opgave følges op ved at tale om den, uden måltal.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>What does the target mean?</source>
        <translation>Hvad betyder måltallet?</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det, vi sigter efter</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det, vi lover</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det, der ville være enestående</translation>
    </message>
    <message>
        <source>Where are the figures found?</source>
        <translation>Hvor findes tallene?</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Hvem aflæser dem?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Hvorfor: {purpose}</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Uden en målværdi vurderes målet kun ud fra sin status.</translation>
    </message>
    <message>
        <source>days, visits …</source>
        <translation>dage, besøg …</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>MilestoneList</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>Ret ”{title}”</translation>
    </message>
    <message>
        <source>Its day, if it has one</source>
        <translation>Dato, hvis den har en</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæle</translation>
    </message>
    <message>
        <source>Move “{title}” up</source>
        <translation>Flyt »{title}« op</translation>
    </message>
    <message>
        <source>One more milestone</source>
        <translation>En milepæl mere</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>Fjern »{title}«</translation>
    </message>
    <message>
        <source>The milestone is removed.</source>
        <translation>Milepælen er fjernet.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Det er ikke en dato. Skriv den som {pattern}.</translation>
    </message>
    <message>
        <source>{title} · by {day}</source>
        <translation>{title} · senest {day}</translation>
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
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Its day, if it has one</source>
        <translation>Dato, hvis den har en</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
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
        <translation>Vælg en dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Den dag er allerede gået. Vælg en senere dag.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation>Et rum, hvor ingen forstyrrer</translation>
    </message>
    <message>
        <source>Choose whom the conversation is with.</source>
        <translation>Vælg, hvem samtalen er med.</translation>
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
        <translation>Tid</translation>
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
        <translation>Tilføj mål</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Tilføj nøgleresultat</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>Hører under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>For example: Be the first one the neighbours call</source>
        <translation>For eksempel: Bliv den, naboerne ringer til først</translation>
    </message>
    <message>
        <source>For example: I repeat what the customer needs before I answer</source>
        <translation>For eksempel: Jeg gentager, hvad kunden har brug for, før jeg svarer</translation>
    </message>
    <message>
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>For eksempel: Løse 85 % af opgaverne ved første besøg</translation>
    </message>
    <message>
        <source>For example: Write a guide for new colleagues</source>
        <translation>For eksempel: Skrive en vejledning til nye kolleger</translation>
    </message>
    <message>
        <source>From the goal library …</source>
        <translation>Fra målbiblioteket …</translation>
    </message>
    <message>
        <source>Key result {number}</source>
        <translation>Nøgleresultat {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>New key result</source>
        <translation>Nyt nøgleresultat</translation>
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
        <translation>To eller tre resultater, der viser med tal, at I er i mål.</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Hvis mål er det?</translation>
    </message>
    <message>
        <source>Why is it important?</source>
        <translation>Hvorfor er det vigtigt?</translation>
    </message>
</context>
<context>
    <name>NewIndicatorDialog</name>
    <message>
        <source>Add indicator</source>
        <translation>Tilføj indikator</translation>
    </message>
    <message>
        <source>For example: Customer meetings</source>
        <translation>For eksempel: Kundemøder</translation>
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
        <translation>Aflæses</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Ønsket retning</translation>
    </message>
    <message>
        <source>Which number do you want to follow?</source>
        <translation>Hvilket tal vil du følge?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Hvem gælder tallet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Hvorfor følger vi dette tal?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Et år eller flere: 2027, 2027–2029</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Tilføj periode</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vælg en dato.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Den starter som en kladde. Teksten skriver du bagefter.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
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
        <translation>Korte perioder gør det let at ændre kurs. Et kvartal er almindeligt.</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>A short agreement between two levels. What malapp already knows is filled in for you.</source>
        <translation>En kort aftale mellem to niveauer. Det, malapp allerede ved, er udfyldt for dig.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Begynd på planen</translation>
    </message>
    <message>
        <source>For which period?</source>
        <translation>For hvilken periode?</translation>
    </message>
    <message>
        <source>For which unit?</source>
        <translation>For hvilken enhed?</translation>
    </message>
    <message>
        <source>New unit plan</source>
        <translation>Ny mål- og resultatplan</translation>
    </message>
    <message>
        <source>Put in the unit&apos;s own open goals</source>
        <translation>Læg enhedens egne åbne mål ind</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheden</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Nobody has checked in yet.</source>
        <translation>Ingen har givet en statusmelding endnu.</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Åbn: {title}</translation>
    </message>
    <message>
        <source>What has happened lately</source>
        <translation>Det, der er sket på det seneste</translation>
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
        <translation>Før I begynder med overordnede mål</translation>
    </message>
    <message>
        <source>Everybody knows where the company is going: there is a strategy, and it has been talked about.</source>
        <translation>Alle ved, hvor virksomheden er på vej hen: Der er en strategi, og I har talt om den.</translation>
    </message>
    <message>
        <source>It is clear who leads whom and who decides what.</source>
        <translation>Det er klart, hvem der leder hvem, og hvem der bestemmer hvad.</translation>
    </message>
    <message>
        <source>Leaders and people talk with each other regularly.</source>
        <translation>Ledere og medarbejdere taler jævnligt sammen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Objectives and key results (OKR) help a company that already works well together. They do not mend one that does not. Is this in place?</source>
        <translation>Overordnede mål og nøgleresultater (OKR) hjælper en virksomhed, der allerede arbejder godt sammen. De reparerer ikke en, der ikke gør. Er dette på plads?</translation>
    </message>
    <message>
        <source>The team has a few minutes each week to look at how it goes.</source>
        <translation>Teamet har nogle minutter hver uge til at se på, hvordan det går.</translation>
    </message>
    <message>
        <source>Use objectives and key results</source>
        <translation>Brug overordnede mål og nøgleresultater</translation>
    </message>
    <message>
        <source>You can switch it off again in the settings. No goal is lost by that.</source>
        <translation>I kan slå det fra igen i indstillingerne. Ingen mål går tabt af det.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All conversations are with the other party, or done. Choose “All” to see them.</source>
        <translation>Alle samtaler venter på den anden part eller er færdige. Vælg »Alle« for at se dem.</translation>
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
        <translation>Medarbejder</translation>
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
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ingen samtaler endnu</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Intet venter på dig</translation>
    </message>
    <message>
        <source>Of conversations that are not yours you see dates and states, never what is said in them.</source>
        <translation>For samtaler, der ikke er dine, ser du dato og status, aldrig hvad der bliver sagt.</translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation>Planlæg en samtale</translation>
    </message>
    <message>
        <source>Plan the first one: malapp suggests a day and a purpose, and writes the invitation for you.</source>
        <translation>Planlæg den første: malapp foreslår dag og formål og skriver indkaldelsen for dig.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When your manager plans a conversation with you, it stands here.</source>
        <translation>Når din leder planlægger en samtale med dig, vises den her.</translation>
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
        <translation>Fra det, virksomheden er til for, til det, du gør nu, på én side</translation>
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
        <translation>Ingen mål endnu</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Rød tråd</translation>
    </message>
    <message>
        <source>Save the goal sheet</source>
        <translation>Gem målarket</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sæt det første mål</translation>
    </message>
    <message>
        <source>The goal sheet is saved as a PDF.</source>
        <translation>Målarket er gemt som PDF.</translation>
    </message>
    <message>
        <source>The goals of the company and its teams on one page, for everybody</source>
        <translation>Virksomhedens og teamenes mål på én side, for alle</translation>
    </message>
    <message>
        <source>When there are goals, you see here what matters most and how it goes.</source>
        <translation>Når der er sat mål, ser du her, hvad der er vigtigst, og hvordan det går.</translation>
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
        <translation>Lav skemaet</translation>
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
        <translation>Kun du kan læse dette. Når du deler, læser {name} de svar, du har sat kryds ved.</translation>
    </message>
    <message>
        <source>Read a form back</source>
        <translation>Læs et skema ind</translation>
    </message>
    <message>
        <source>Shared: {name} reads the answers with a tick. You can change them until you meet.</source>
        <translation>Delt: {name} læser de svar, du har sat kryds ved. Du kan ændre dem, til I mødes.</translation>
    </message>
    <message>
        <source>Take back what I shared</source>
        <translation>Tag det delte tilbage</translation>
    </message>
    <message>
        <source>The conversation has begun: what you shared lies beside the record.</source>
        <translation>Samtalen er begyndt: det, du delte, ligger under Samtalen.</translation>
    </message>
    <message>
        <source>The form can be filled in outside malapp and read back here.</source>
        <translation>Skemaet kan udfyldes uden for malapp og læses ind her.</translation>
    </message>
    <message>
        <source>The goals of your team</source>
        <translation>Dit teams mål</translation>
    </message>
    <message>
        <source>What your unit needs in the coming period</source>
        <translation>Det, din enhed har brug for i den kommende periode</translation>
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
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Agreed action</source>
        <translation>Aftalt tiltag</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Adfærd</translation>
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
        <translation>Intet fundet. Prøv et andet ord, eller kun begyndelsen af det.</translation>
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
        <translation>Person, mål, side eller kommando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Search or go to …</source>
        <translation>Søg eller gå til …</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Task in a unit plan</source>
        <translation>Opgave i en plan</translation>
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
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Orienteringer</translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation>Læs personer ind fra en fil</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Change language or colours</source>
        <translation>Skift sprog eller farver</translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation>Tjek en underskrevet fil</translation>
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
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Ny adfærd</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny opfølgning</translation>
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
        <translation>Nyt team</translation>
    </message>
    <message>
        <source>New unit plan</source>
        <translation>Ny mål- og resultatplan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Print my red thread</source>
        <translation>Udskriv min røde tråd</translation>
    </message>
    <message>
        <source>Print the goal sheet</source>
        <translation>Udskriv målarket</translation>
    </message>
    <message>
        <source>Save the action plan as PDF</source>
        <translation>Gem handlingsplanen som PDF</translation>
    </message>
    <message>
        <source>Save the company certificate</source>
        <translation>Gem virksomhedens certifikat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategikort</translation>
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
        <translation>Vælg det udfyldte skema</translation>
    </message>
    <message>
        <source>Making the form</source>
        <translation>Laver skemaet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the preparation form</source>
        <translation>Gem forberedelsesskemaet</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Filen kan ikke læses. Tjek, at den stadig ligger der.</translation>
    </message>
    <message>
        <source>The form is saved. {name} can fill it in with any PDF program.</source>
        <translation>Skemaet er gemt. {name} kan udfylde det i et hvilket som helst PDF-program.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Skifter adgangssætning …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuværende adgangssætning</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Gentag den nye</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>Adgangssætningen er skiftet. Ældre sikkerhedskopier åbnes stadig med den gamle.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what I write</source>
        <translation>Skjul det, jeg skriver</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Vis det, jeg skriver</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Vælg en adgangssætning</translation>
    </message>
    <message>
        <source>It locks everything that is written here. Three or four words in a row are easy to remember.</source>
        <translation>Den låser alt, hvad der skrives her. Tre eller fire ord i træk er nemme at huske.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Opret arbejdsområdet</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>Opretter arbejdsområdet …</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase or the recovery sheet that comes next.</source>
        <translation>Ingen kan åbne det uden adgangssætningen eller gendannelsesarket, som kommer nu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Gentag adgangssætningen</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Easy to guess: it repeats the same few characters.</source>
        <translation>Let at gætte: den gentager de samme få tegn.</translation>
    </message>
    <message>
        <source>Good enough. A few more words make it strong.</source>
        <translation>God nok. Et par ord mere gør den stærk.</translation>
    </message>
    <message>
        <source>Strong. Choose words that you will remember.</source>
        <translation>Stærk. Vælg ord, du kan huske.</translation>
    </message>
    <message>
        <source>The two are not the same. Write the passphrase once more.</source>
        <translation>De to er ikke ens. Skriv adgangssætningen en gang til.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>For kort: %n tegn mere.</numerusform>
            <numerusform>For kort: %n tegn mere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>PeopleEditing</name>
    <message>
        <source>Removed the team “{name}”.</source>
        <translation>Teamet »{name}« er slettet.</translation>
    </message>
    <message>
        <source>The last day of {name} is recorded.</source>
        <translation>Sidste dag for {name} er gemt.</translation>
    </message>
    <message>
        <source>{name} works here.</source>
        <translation>{name} arbejder her.</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person læst ind.</numerusform>
            <numerusform>%n personer læst ind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Læs %n person ind</numerusform>
            <numerusform>Læs %n personer ind</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Læs personer ind</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
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
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamleder</translation>
    </message>
    <message>
        <source>Make the first team</source>
        <translation>Opret det første team</translation>
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
        <translation>Ingen teams endnu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
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
        <translation>Teams</translation>
    </message>
    <message>
        <source>Teams hold people and goals together. A small company may do without.</source>
        <translation>Teams samler personer og mål. En lille virksomhed kan godt klare sig uden.</translation>
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
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Læs ind fra fil</translation>
    </message>
    <message>
        <source>Choose a table with people</source>
        <translation>Vælg en tabel med personer</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nyt team</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Læser tabellen</translation>
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
        <translation>Intet team</translation>
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
        <translation>Vælg en i listen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
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
        <translation>Fratrådt</translation>
    </message>
    <message>
        <source>Last day of work: {day}</source>
        <translation>Sidste arbejdsdag: {day}</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>På orlov</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbejder her</translation>
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
        <translation>Tag mål med fra en tidligere periode …</translation>
    </message>
    <message>
        <source>Go through {name} …</source>
        <translation>Gennemgå {name} …</translation>
    </message>
    <message>
        <source>New period …</source>
        <translation>Ny periode …</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>Åbn {name} igen</translation>
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
        <translation>{name} (afsluttet)</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>HR: keeps the list of people and sees who is due</source>
        <translation>HR: passer personlisten og ser, hvem der står for tur</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation>Sprog i skemaer og dokumenter</translation>
    </message>
    <message>
        <source>Leaves the company …</source>
        <translation>Forlader virksomheden …</translation>
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
        <translation>På orlov: påmindelser holder pause</translation>
    </message>
    <message>
        <source>Owner: writes the strategy and the company&apos;s goals</source>
        <translation>Ejer eller direktør: skriver strategien og virksomhedens mål</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Works here after all</source>
        <translation>Arbejder her alligevel</translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>All three steps are done</source>
        <translation>Alle tre trin er klaret</translation>
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
        <translation>Trin {number} af {steps}: {name}</translation>
    </message>
    <message>
        <source>The conversation does not take place</source>
        <translation>Samtalen bliver ikke til noget</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose what you have agreed with your own manager. Only you see this list.</source>
        <translation>Vælg det, du har aftalt med din egen leder. Kun du ser denne liste.</translation>
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
        <translation>Få og klare mål for kerneopgaven: fem er som regel nok.</translation>
    </message>
    <message>
        <source>Choose a goal in the list first.</source>
        <translation>Vælg et mål på listen først.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Every open goal of the unit and the company is in the plan.</source>
        <translation>Alle åbne mål for enheden og virksomheden står i planen.</translation>
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
        <translation>Læg mål ind i planen</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Læg det ind</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Søg i mål</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Virksomheden</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvis</translation>
    </message>
    <message>
        <source>“{title}” is in the plan.</source>
        <translation>»{title}« står i planen.</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Bring in goals from a file …</source>
        <translation>Hent mål ind fra en fil …</translation>
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
        <translation>Gem målplanen</translation>
    </message>
    <message>
        <source>The goal plan is saved as a PDF.</source>
        <translation>Målplanen er gemt som PDF.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheden</translation>
    </message>
    <message>
        <source>Writing the goal plan</source>
        <translation>Skriver målplanen</translation>
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
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nyt tiltag</translation>
    </message>
    <message>
        <source>Not for a goal yet</source>
        <translation>Ikke for et mål endnu</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Intet at gøre her</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Kun det, der er åbent</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Søg i planen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Hvis plan</translation>
    </message>
    <message>
        <source>Write down what you will do to reach a goal: what, who and by when.</source>
        <translation>Skriv ned, hvad I vil gøre for at nå et mål: hvad, hvem og hvornår.</translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
    <message>
        <source>Removed the talk.</source>
        <translation>Fjernede samtalen.</translation>
    </message>
    <message>
        <source>Removed the task.</source>
        <translation>Fjernede opgaven.</translation>
    </message>
    <message>
        <source>The goal has its target again.</source>
        <translation>Målet har sit måltal igen.</translation>
    </message>
    <message>
        <source>The review is saved. What did you learn? One line is enough, also later.</source>
        <translation>Gennemgangen er gemt. Hvad lærte I? En linje er nok, også senere.</translation>
    </message>
    <message>
        <source>The task is followed by dialogue, without a target.</source>
        <translation>Opgaven følges op i dialog, uden måltal.</translation>
    </message>
    <message>
        <source>Took the goal out of the plan. The goal itself is kept.</source>
        <translation>Tog målet ud af planen. Selve målet er beholdt.</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Choose something in the plan to see it here.</source>
        <translation>Vælg noget i planen for at se det her.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Intet valgt</translation>
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
            <numerusform>%n godkendt udgave</numerusform>
            <numerusform>%n godkendte udgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Slet planen</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
</context>
<context>
    <name>PlanVersionsDialog</name>
    <message>
        <source>Approved wordings</source>
        <translation>Godkendte ordlyde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Læs</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Show only what changed</source>
        <translation>Vis kun det, der er ændret</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Streget over: blev fjernet. Understreget: kom til.</translation>
    </message>
    <message>
        <source>The plan as it is now</source>
        <translation>Planen, som den er nu</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>De to siger det samme.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Udgave {number}, {day}</translation>
    </message>
    <message>
        <source>What the wordings say</source>
        <translation>Hvad ordlydene siger</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>All the goals are things to do. What are they to lead to?</source>
        <translation>Alle målene er ting, der skal gøres. Hvad skal de føre til?</translation>
    </message>
    <message>
        <source>All the goals count something. Does one speak of quality, customers, learning or nature?</source>
        <translation>Alle målene tæller noget. Siger et af dem noget om kvalitet, kunder, læring eller miljø?</translation>
    </message>
    <message>
        <source>All the goals look at the same thing. Which side of the task is left out?</source>
        <translation>Alle målene ser på det samme. Hvilken side af opgaven er udeladt?</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Godkend planen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Both parties must be named.</source>
        <translation>Begge parter skal være nævnt.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Afslut planen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerneopgave</translation>
    </message>
    <message>
        <source>Does not hang under a goal or focus area:</source>
        <translation>Ligger ikke under et mål eller fokusområde:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Evaluate the period</source>
        <translation>Evaluer perioden</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evalueret</translation>
    </message>
    <message>
        <source>Follow it up as you have agreed. At the end of the period, write what you have learnt.</source>
        <translation>Følg den op, som I har aftalt. Skriv ved slutningen af perioden, hvad I har lært.</translation>
    </message>
    <message>
        <source>Followed by dialogue, without a target</source>
        <translation>Følges op i dialog, uden måltal</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor tit</translation>
    </message>
    <message>
        <source>How we follow up</source>
        <translation>Hvordan vi følger op</translation>
    </message>
    <message>
        <source>In dialogue</source>
        <translation>I dialog</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>It is agreed, and will soon be told in a joint briefing.</source>
        <translation>Den er aftalt og bliver snart fortalt på en fælles orientering.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is agreed yet.</source>
        <translation>Den er ved at blive skrevet, og intet er aftalt endnu.</translation>
    </message>
    <message>
        <source>It is not said how often you follow up.</source>
        <translation>Det er ikke sagt, hvor tit I følger op.</translation>
    </message>
    <message>
        <source>It is not said how you follow up.</source>
        <translation>Det er ikke sagt, hvordan I følger op.</translation>
    </message>
    <message>
        <source>It is not said what you do when something does not go as expected.</source>
        <translation>Det er ikke sagt, hvad I gør, når noget ikke går som ventet.</translation>
    </message>
    <message>
        <source>It is not said when it is reached:</source>
        <translation>Det er ikke sagt, hvornår det er opfyldt:</translation>
    </message>
    <message>
        <source>It is not said where the figures come from:</source>
        <translation>Det er ikke sagt, hvor tallene kommer fra:</translation>
    </message>
    <message>
        <source>It is not said who benefits, and how.</source>
        <translation>Det er ikke sagt, hvem der har gavn af det, og hvordan.</translation>
    </message>
    <message>
        <source>It is not said who takes part in following up.</source>
        <translation>Det er ikke sagt, hvem der er med til at følge op.</translation>
    </message>
    <message>
        <source>It is not said why this comes now.</source>
        <translation>Det er ikke sagt, hvorfor det kommer nu.</translation>
    </message>
    <message>
        <source>More is to come out below than goes in above. Do the numbers fit together?</source>
        <translation>Der skal komme mere ud for neden, end der går ind for oven. Passer tallene sammen?</translation>
    </message>
    <message>
        <source>No talk about the wording is noted.</source>
        <translation>Ingen samtale om ordlyden er noteret.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke sagt endnu</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Notér en samtale</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Lad den gælde</translation>
    </message>
    <message>
        <source>Revise it</source>
        <translation>Ret den</translation>
    </message>
    <message>
        <source>Take what you have learnt into the next plan, and close this one.</source>
        <translation>Tag det, I har lært, med i næste plan, og afslut denne.</translation>
    </message>
    <message>
        <source>Talk about the wording as often as it takes. Approve the plan when you agree.</source>
        <translation>Tal om ordlyden, så tit der er brug for det. Godkend planen, når I er enige.</translation>
    </message>
    <message>
        <source>Talk about the wording. When you agree, {names} approves the plan.</source>
        <translation>Tal om ordlyden. Når I er enige, godkender {names} planen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>The core task is not written.</source>
        <translation>Kerneopgaven er ikke skrevet.</translation>
    </message>
    <message>
        <source>The figures can be trusted</source>
        <translation>Tallene er til at stole på</translation>
    </message>
    <message>
        <source>The figures can partly be trusted</source>
        <translation>Tallene er delvist til at stole på</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet</source>
        <translation>Tallene er ikke til at stole på endnu</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet:</source>
        <translation>Tallene er ikke til at stole på endnu:</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Niveauet over</translation>
    </message>
    <message>
        <source>The parties are talking about the wording. Say what you think.</source>
        <translation>Parterne taler om ordlyden. Sig, hvad du mener.</translation>
    </message>
    <message>
        <source>The period is evaluated.</source>
        <translation>Perioden er evalueret.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>Perioden mangler.</translation>
    </message>
    <message>
        <source>The period is over, and what was learnt is written down.</source>
        <translation>Perioden er slut, og det, I lærte, er skrevet ned.</translation>
    </message>
    <message>
        <source>The period is over. The plan is kept as it was.</source>
        <translation>Perioden er slut. Planen bliver stående, som den var.</translation>
    </message>
    <message>
        <source>The plan can be changed. The approved wording is kept beside it.</source>
        <translation>Planen kan rettes. Den godkendte ordlyd er gemt ved siden af.</translation>
    </message>
    <message>
        <source>The plan does not build on a strategy.</source>
        <translation>Planen bygger ikke på en strategi.</translation>
    </message>
    <message>
        <source>The plan is approved, and this wording is kept.</source>
        <translation>Planen er godkendt, og denne ordlyd er gemt.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Planen er afsluttet.</translation>
    </message>
    <message>
        <source>The plan is in force.</source>
        <translation>Planen gælder nu.</translation>
    </message>
    <message>
        <source>The plan needs at least one goal.</source>
        <translation>Planen skal have mindst ét mål.</translation>
    </message>
    <message>
        <source>The talk is noted.</source>
        <translation>Samtalen er noteret.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheden</translation>
    </message>
    <message>
        <source>The unit has not had a joint briefing since the plan was approved.</source>
        <translation>Enheden har ikke haft en fælles orientering, siden planen blev godkendt.</translation>
    </message>
    <message>
        <source>The wording is agreed. Tell the unit in a joint briefing, then put the plan in force.</source>
        <translation>Ordlyden er aftalt. Fortæl om den på en fælles orientering, og lad så planen gælde.</translation>
    </message>
    <message>
        <source>This is what the two parties have agreed for the period.</source>
        <translation>Det har de to parter aftalt for perioden.</translation>
    </message>
    <message>
        <source>What was learnt in the period is not written.</source>
        <translation>Det, I har lært i perioden, er ikke skrevet.</translation>
    </message>
    <message>
        <source>What we do when something does not go as expected</source>
        <translation>Hvad vi gør, når noget ikke går som ventet</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Hvem har gavn af det, og hvordan?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Hvem der er med</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Hvorfor nu?</translation>
    </message>
    <message>
        <source>Write a few lines in each field, then talk about the wording with the other party.</source>
        <translation>Skriv nogle linjer i hvert felt, og tal så om ordlyden med den anden part.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>»{title}«</translation>
    </message>
</context>
<context>
    <name>PresentDialog</name>
    <message>
        <source>A joint briefing that was held counts by itself; it need not be recorded here.</source>
        <translation>En fælles orientering, der er holdt, tæller af sig selv og behøver ikke at blive noteret her.</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Et team</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vælg en dag.</translation>
    </message>
    <message>
        <source>Everybody in the company</source>
        <translation>Alle i virksomheden</translation>
    </message>
    <message>
        <source>Occasion (may be left out)</source>
        <translation>Anledning (kan udelades)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Én person</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Notér det</translation>
    </message>
    <message>
        <source>The strategy was presented</source>
        <translation>Strategien er præsenteret</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
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
        <translation>Mellemrum eller klik: næste · venstrepil: tilbage · Esc: afslut</translation>
    </message>
</context>
<context>
    <name>PresentedCard</name>
    <message>
        <source>Record a presentation</source>
        <translation>Notér en præsentation</translation>
    </message>
    <message>
        <source>Remove the presentation: {name}</source>
        <translation>Fjern præsentationen: {name}</translation>
    </message>
    <message>
        <source>The joint briefings</source>
        <translation>De fælles orienteringer</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheden</translation>
    </message>
    <message>
        <source>Who it has been presented to</source>
        <translation>Hvem den er præsenteret for</translation>
    </message>
</context>
<context>
    <name>PreviousGoals</name>
    <message>
        <source>There are no earlier goals to look back on.</source>
        <translation>Der er ingen tidligere mål at se tilbage på.</translation>
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
        <translation>Et eget spørgsmål</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Tilføj spørgsmålet</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Ret ordlyden</translation>
    </message>
    <message>
        <source>Do not ask about health, union, belief, family or pay: people are promised that malapp does not.</source>
        <translation>Spørg ikke om helbred, fagforening, tro, familie eller løn: Alle er lovet, at malapp ikke gør det.</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Sådan svarer man</translation>
    </message>
    <message>
        <source>Question ({language})</source>
        <translation>Spørgsmål ({language})</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Gem ordlyden</translation>
    </message>
    <message>
        <source>The high end means</source>
        <translation>Den høje ende betyder</translation>
    </message>
    <message>
        <source>The low end means</source>
        <translation>Den lave ende betyder</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp spørger: {wording}</translation>
    </message>
    <message>
        <source>“{word}” sounds like something people are promised not to be asked. Press again to keep it.</source>
        <translation>”{word}” lyder som noget, folk er lovet ikke at blive spurgt om. Tryk igen for at beholde det.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Ask this again</source>
        <translation>Stil spørgsmålet igen</translation>
    </message>
    <message>
        <source>Bring back malapp&apos;s wording</source>
        <translation>Hent malapps ordlyd tilbage</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Ret ordlyden</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Slet spørgsmålet</translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>Stil ikke spørgsmålet</translation>
    </message>
    <message>
        <source>Move the question down (Alt+Down)</source>
        <translation>Flyt spørgsmålet ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Move the question up (Alt+Up)</source>
        <translation>Flyt spørgsmålet op (Alt+Pil op)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Stilles ikke</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Jeres eget</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Jeres ordlyd</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp spørger: {wording}</translation>
    </message>
    <message>
        <source>{language} is not written yet: its readers see the wording above.</source>
        <translation>{language} er ikke skrevet endnu: De, der læser sproget, ser ordlyden ovenfor.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Build the ground first. Objectives show weak management, they do not replace it.</source>
        <translation>Byg fundamentet først. Overordnede mål viser svag ledelse, de erstatter den ikke.</translation>
    </message>
    <message>
        <source>Every team has a lead with time for its people.</source>
        <translation>Hvert team har en leder med tid til sine folk.</translation>
    </message>
    <message>
        <source>Nearly. Work on what is missing, or begin with one team and learn.</source>
        <translation>Næsten. Tag fat på det, der mangler, eller begynd med ét team og lær.</translation>
    </message>
    <message>
        <source>One can say that something is behind without losing face.</source>
        <translation>Man kan sige, at noget er bagud, uden at tabe ansigt.</translation>
    </message>
    <message>
        <source>Ready for objectives and key results?</source>
        <translation>Klar til overordnede mål og nøgleresultater?</translation>
    </message>
    <message>
        <source>Scores will not decide pay or appraisal.</source>
        <translation>Point skal ikke afgøre løn eller vurdering.</translation>
    </message>
    <message>
        <source>Teams talk at least every other week about how it goes.</source>
        <translation>Teamene taler mindst hver anden uge om, hvordan det går.</translation>
    </message>
    <message>
        <source>The strategy and its focus areas are written down, and people know them.</source>
        <translation>Strategien og fokusområderne er skrevet ned, og folk kender dem.</translation>
    </message>
    <message>
        <source>They need good management and clear teams first. Ask yourself before they are switched on.</source>
        <translation>De kræver god ledelse og tydelige teams først. Spørg dig selv, før de slås til.</translation>
    </message>
    <message>
        <source>Tick what is true with you. Nothing is stored.</source>
        <translation>Sæt kryds ved det, der passer hos jer. Intet bliver gemt.</translation>
    </message>
    <message>
        <source>You are ready. Begin with one objective and two to five key results a team.</source>
        <translation>I er klar. Begynd med ét overordnet mål og to til fem nøgleresultater pr. team.</translation>
    </message>
    <message>
        <source>You use them already. It is worth asking again whether the ground holds.</source>
        <translation>I bruger dem allerede. Det er værd at spørge igen, om fundamentet holder.</translation>
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
        <translation>Ingen fokusområder endnu.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Intet er skrevet endnu.</translation>
    </message>
    <message>
        <source>Our core task</source>
        <translation>Vores kerneopgave</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Det, der er svært</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>Det, der er muligt</translation>
    </message>
    <message>
        <source>What must be in place</source>
        <translation>Det, der skal være på plads</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Det, vi står for</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Hvor vi vil hen</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Hvem det er til gavn for</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Do not write about health.</source>
        <translation>Skriv ikke om helbred.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Årsag (kan udelades)</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Gem adgangssætningen, og åbn</translation>
    </message>
    <message>
        <source>The code stands on the recovery sheet that was printed or saved when malapp was set up.</source>
        <translation>Koden står på gendannelsesarket, der blev udskrevet eller gemt, da malapp blev taget i brug.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Gentag den nye</translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the recovery sheet, letter by letter.</source>
        <translation>Koden passer ikke. Sammenlign den med gendannelsesarket, tegn for tegn.</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Brug gendannelseskoden</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>I have stored the recovery sheet in a safe place</source>
        <translation>Jeg har lagt gendannelsesarket et sikkert sted</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only way in. It is shown now and never again.</source>
        <translation>Hvis adgangssætningen bliver glemt, er koden den eneste vej ind. Den vises nu og aldrig igen.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Det kunne ikke gemmes der. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Gem gendannelsesarket</translation>
    </message>
    <message>
        <source>Print it and lock it away, or save it on a memory stick, not on this computer.</source>
        <translation>Udskriv det, og lås det inde, eller gem det på et USB-stik, ikke på denne computer.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Gem gendannelsesarket</translation>
    </message>
    <message>
        <source>The recovery sheet is on its way to the printer.</source>
        <translation>Gendannelsesarket er på vej til printeren.</translation>
    </message>
    <message>
        <source>The recovery sheet is saved.</source>
        <translation>Gendannelsesarket er gemt.</translation>
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
        <translation>Gem den røde tråd</translation>
    </message>
    <message>
        <source>The red thread is saved as a PDF.</source>
        <translation>Den røde tråd er gemt som PDF.</translation>
    </message>
    <message>
        <source>Writing the red thread</source>
        <translation>Skriver den røde tråd</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Keep as is</source>
        <translation>Behold, som det er</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>Its text can then be changed. Until it is adopted anew, everybody else reads the adopted text.</source>
        <translation>Så kan teksten ændres. Indtil den er vedtaget på ny, læser alle andre den vedtagne tekst.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Take the strategy under revision?</source>
        <translation>Tage strategien op til revision?</translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation>Tag op til revision</translation>
    </message>
    <message>
        <source>What has changed since it was adopted? It is kept with the new version.</source>
        <translation>Hvad har ændret sig, siden den blev vedtaget? Det gemmes sammen med den nye udgave.</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Step {step} of {steps} from “{low}” to “{high}”</source>
        <translation>Trin {step} af {steps} fra »{low}« til »{high}«</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tag svaret tilbage</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Beside the pictures, in the company&apos;s language. Use your own words.</source>
        <translation>Ved siden af billederne, på virksomhedens sprog. Brug dine egne ord.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Det, du siger</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or go to …</source>
        <translation>Søg eller gå til …</translation>
    </message>
</context>
<context>
    <name>SeriesImport</name>
    <message numerus="yes">
        <source>%n value(s) brought in.</source>
        <translation>
            <numerusform>%n værdi læst ind.</numerusform>
            <numerusform>%n værdier læst ind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n value(s)</source>
        <translation>
            <numerusform>Læs %n værdi ind</numerusform>
            <numerusform>Læs %n værdier ind</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in values for “{title}”</source>
        <translation>Læs værdier ind for ”{title}”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Værdi</translation>
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
        <translation>Det coachen spørger om disse mål</translation>
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
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Skemaer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Passphrase and backup</source>
        <translation>Adgangssætning og sikkerhedskopi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
</context>
<context>
    <name>SharedAnswers</name>
    <message>
        <source>Has not shared a preparation.</source>
        <translation>Har ikke delt en forberedelse.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide the preparations</source>
        <translation>Skjul forberedelserne</translation>
    </message>
    <message>
        <source>Nothing to share.</source>
        <translation>Intet at dele.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the preparations</source>
        <translation>Vis forberedelserne</translation>
    </message>
    <message>
        <source>What you have both prepared</source>
        <translation>Det, I begge har forberedt</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
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
        <translation>Mindst {count} tegn. Den er kun din: ingen andre, heller ikke din leder, kan skrive under for dig eller finde den igen.</translation>
    </message>
    <message>
        <source>Both have signed. The one-to-ones you agreed on are in the calendar.</source>
        <translation>Begge har skrevet under. Opfølgningerne, I aftalte, ligger i kalenderen.</translation>
    </message>
    <message>
        <source>Choose a passphrase for signing</source>
        <translation>Vælg en adgangssætning til underskrift</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Draw your signature, or choose to type your name.</source>
        <translation>Tegn din underskrift, eller vælg at skrive dit navn.</translation>
    </message>
    <message>
        <source>How do you sign?</source>
        <translation>Hvordan skriver du under?</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Gentag adgangssætningen</translation>
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
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Skriver under …</translation>
    </message>
    <message>
        <source>The signature does not hold and was not stored. Close this and try again.</source>
        <translation>Underskriften holder ikke og blev ikke gemt. Luk, og prøv igen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De to er ikke ens.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Skriv navnet</translation>
    </message>
    <message>
        <source>With your signature you confirm that you have read the summary and that it says what you agreed. It does not mean that you agree on every opinion in it.</source>
        <translation>Med din underskrift bekræfter du, at du har læst referatet, og at det siger, hvad I blev enige om. Det betyder ikke, at du deler alle synspunkter i det.</translation>
    </message>
    <message>
        <source>Write your passphrase for signing.</source>
        <translation>Skriv din adgangssætning til underskrift.</translation>
    </message>
    <message>
        <source>Your passphrase for signing</source>
        <translation>Din adgangssætning til underskrift</translation>
    </message>
    <message>
        <source>Your signature is stored. Now {name} signs.</source>
        <translation>Din underskrift er gemt. Nu skriver {name} under.</translation>
    </message>
</context>
<context>
    <name>SignLine</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n mere i mållisten</numerusform>
            <numerusform>%n mere i mållisten</numerusform>
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
        <translation>Tegn med mus eller pen. Delete visker tegningen ud.</translation>
    </message>
    <message>
        <source>Draw your signature here</source>
        <translation>Tegn din underskrift her</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message numerus="yes">
        <source>%n adopted version(s)</source>
        <translation>
            <numerusform>%n vedtaget udgave</numerusform>
            <numerusform>%n vedtagne udgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Something is missing. You may go on all the same: write briefly why.</source>
        <translation>Noget mangler. I kan gå videre alligevel: skriv kort hvorfor.</translation>
    </message>
    <message>
        <source>The wording can then be changed, talked about and approved anew. The present one is kept.</source>
        <translation>Ordlyden kan så rettes, drøftes og godkendes igen. Den nuværende bliver gemt.</translation>
    </message>
    <message>
        <source>Why go on?</source>
        <translation>Hvorfor gå videre?</translation>
    </message>
    <message>
        <source>Why is it revised?</source>
        <translation>Hvorfor rettes den?</translation>
    </message>
    <message>
        <source>Without this the plan cannot be approved. Everything else may follow later:</source>
        <translation>Uden dette kan planen ikke godkendes. Alt andet kan komme senere:</translation>
    </message>
</context>
<context>
    <name>StepField</name>
    <message>
        <source>{question}: {step} of {highest}</source>
        <translation>{question}: {step} af {highest}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n goal(s) are not agreed to by both of you. Tick under the goal, or go on as it is.</source>
        <translation>
            <numerusform>%n mål er I ikke enige om. Sæt kryds under målet, eller gå videre alligevel.</numerusform>
            <numerusform>%n mål er I ikke enige om. Sæt kryds under målene, eller gå videre alligevel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A changed summary is a new revision: both read and approve it anew before it is signed.</source>
        <translation>Et ændret referat er en ny udgave: begge læser og godkender det på ny, før I underskriver.</translation>
    </message>
    <message>
        <source>A changed summary is a new revision: the signatures there are stay with the old one, and both read, approve and sign anew.</source>
        <translation>Et ændret referat er en ny udgave: de underskrifter, der er, bliver ved den gamle, og begge læser, godkender og underskriver på ny.</translation>
    </message>
    <message>
        <source>Answered. {name} sees that the time suits you.</source>
        <translation>Besvaret. {name} kan se, at tidspunktet passer dig.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Begynd nu</translation>
    </message>
    <message>
        <source>Begin the conversation?</source>
        <translation>Begynde samtalen?</translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation>Aflys samtalen</translation>
    </message>
    <message>
        <source>Cancel the conversation?</source>
        <translation>Aflyse samtalen?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ændr</translation>
    </message>
    <message>
        <source>Change the summary?</source>
        <translation>Ændre referatet?</translation>
    </message>
    <message>
        <source>Close without signatures</source>
        <translation>Afslut uden underskrift</translation>
    </message>
    <message>
        <source>Close without signatures?</source>
        <translation>Afslutte uden underskrift?</translation>
    </message>
    <message>
        <source>Filed. The summary stays under Documents.</source>
        <translation>Arkiveret. Referatet ligger fortsat under Dokumenter.</translation>
    </message>
    <message>
        <source>From now on the preparations cannot be changed.</source>
        <translation>Fra nu af kan forberedelserne ikke ændres.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Gå videre alligevel</translation>
    </message>
    <message>
        <source>Go on without agreement?</source>
        <translation>Gå videre uden enighed?</translation>
    </message>
    <message>
        <source>It will not be held. You can plan a new one later.</source>
        <translation>Den bliver ikke holdt. Du kan planlægge en ny senere.</translation>
    </message>
    <message>
        <source>No law requires signatures. The record stays as it is, with the reason shown.</source>
        <translation>Ingen lov kræver underskrift. Referatet bliver stående, som det er, med årsagen vist.</translation>
    </message>
    <message>
        <source>Shared. {name} can read the answers with a tick.</source>
        <translation>Delt. {name} kan læse de svar, du har sat kryds ved.</translation>
    </message>
    <message>
        <source>Taken back. Only you can read your preparation now.</source>
        <translation>Taget tilbage. Nu kan kun du læse din forberedelse.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Den dag er allerede gået. Vælg en senere dag.</translation>
    </message>
    <message>
        <source>Write briefly why you meet.</source>
        <translation>Skriv kort, hvorfor I mødes.</translation>
    </message>
    <message>
        <source>{name} has not shared a preparation.</source>
        <translation>{name} har ikke delt en forberedelse.</translation>
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
        <translation>Mål for virksomheden</translation>
    </message>
    <message>
        <source>Goals that belong neither to a focus area nor to another goal.</source>
        <translation>Mål, der hverken hører til et fokusområde eller et andet mål.</translation>
    </message>
    <message>
        <source>It belongs neither to a focus area nor to another goal.</source>
        <translation>Det hører hverken til et fokusområde eller et andet mål.</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nøgleresultat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>No key results yet</source>
        <translation>Mangler nøgleresultater</translation>
    </message>
    <message>
        <source>Nobody works on this yet.</source>
        <translation>Ingen arbejder med dette endnu.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Overordnet mål</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Uden plads</translation>
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
            <numerusform>%n fokusområde, som ingen arbejder med</numerusform>
            <numerusform>%n fokusområder, som ingen arbejder med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a place</source>
        <translation>
            <numerusform>%n mål uden plads</numerusform>
            <numerusform>%n mål uden plads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without key results</source>
        <translation>
            <numerusform>%n overordnet mål uden nøgleresultater</numerusform>
            <numerusform>%n overordnede mål uden nøgleresultater</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing is missing: every focus area is worked on.</source>
        <translation>Intet mangler: der arbejdes med alle fokusområder.</translation>
    </message>
    <message>
        <source>Once there are focus areas or goals, you see here how they hang together.</source>
        <translation>Når der er fokusområder eller mål, ser du her, hvordan de hænger sammen.</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Åbn strategien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Save the strategy map</source>
        <translation>Gem strategikortet</translation>
    </message>
    <message>
        <source>Show at 100 per cent</source>
        <translation>Vis i 100 procent</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>There is no map to show yet</source>
        <translation>Der er ikke noget kort at vise endnu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Zoom {percent}, back to 100</source>
        <translation>Zoom {percent}, tilbage til 100</translation>
    </message>
</context>
<context>
    <name>StrategyPanel</name>
    <message>
        <source>Close the period?</source>
        <translation>Afslutte perioden?</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Ny periode</translation>
    </message>
    <message>
        <source>No strategy yet</source>
        <translation>Ingen strategi endnu</translation>
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
        <translation>Strategien gemmes og kan læses, men den kan ikke åbnes igen.</translation>
    </message>
    <message>
        <source>Those who lead the company have not written one yet. Goals can be set all the same.</source>
        <translation>Virksomhedens ledelse har ikke skrevet en endnu. Der kan godt sættes mål alligevel.</translation>
    </message>
    <message>
        <source>Write in a few plain sentences where the company is going. Goals then hang below it.</source>
        <translation>Skriv med få, enkle sætninger, hvor virksomheden er på vej hen. Målene lægges så under den.</translation>
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
        <translation>Fokusområdet »{title}« er slettet.</translation>
    </message>
    <message>
        <source>Removed the presentation.</source>
        <translation>Præsentationen er fjernet.</translation>
    </message>
    <message>
        <source>The presentation is recorded.</source>
        <translation>Præsentationen er noteret.</translation>
    </message>
</context>
<context>
    <name>StrategyWords</name>
    <message>
        <source>Adopt it</source>
        <translation>Vedtag</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtaget</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Udfordringer</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Afslut perioden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kerneopgave</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Tidligere udgave</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alle kender den. Tag den op til revision for at ændre den; afslut den, når perioden er slut.</translation>
    </message>
    <message>
        <source>Focus area {number}</source>
        <translation>Fokusområde {number}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>It has been presented</source>
        <translation>Den er præsenteret</translation>
    </message>
    <message>
        <source>It is being revised. Until then this is in force.</source>
        <translation>Den er under revision. Indtil da gælder denne.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is decided yet.</source>
        <translation>Den er ved at blive skrevet, og intet er besluttet endnu.</translation>
    </message>
    <message>
        <source>It is decided, and the text is fixed. Present it to everybody, and say so here.</source>
        <translation>Den er besluttet, og teksten ligger fast. Præsenter den for alle, og sig til her.</translation>
    </message>
    <message>
        <source>It is decided, and will soon be presented.</source>
        <translation>Den er besluttet og bliver snart præsenteret.</translation>
    </message>
    <message>
        <source>It lies open for comments and can still be changed. Adopt it when it is decided.</source>
        <translation>Den er åben for kommentarer og kan stadig ændres. Vedtag den, når den er besluttet.</translation>
    </message>
    <message>
        <source>It lies open for comments. Say what you think.</source>
        <translation>Den er åben for kommentarer. Sig, hvad du synes.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Muligheder</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Præsenteret</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Foreslå</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslået</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Succesfaktorer</translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation>Tag op til revision</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>Perioden er afsluttet.</translation>
    </message>
    <message>
        <source>The period is over.</source>
        <translation>Perioden er slut.</translation>
    </message>
    <message>
        <source>The period is over. The text is kept as it was.</source>
        <translation>Perioden er slut. Teksten gemmes, som den var.</translation>
    </message>
    <message>
        <source>The strategy is adopted.</source>
        <translation>Strategien er vedtaget.</translation>
    </message>
    <message>
        <source>The strategy is presented, and in force.</source>
        <translation>Strategien er præsenteret og gælder.</translation>
    </message>
    <message>
        <source>The strategy is proposed.</source>
        <translation>Strategien er foreslået.</translation>
    </message>
    <message>
        <source>The strategy is under revision. Its text can be changed.</source>
        <translation>Strategien er under revision. Teksten kan ændres.</translation>
    </message>
    <message>
        <source>The text can be changed again. Adopt it anew when it is decided.</source>
        <translation>Teksten kan ændres igen. Vedtag den på ny, når den er besluttet.</translation>
    </message>
    <message>
        <source>This is what we work towards.</source>
        <translation>Det er det, vi arbejder hen imod.</translation>
    </message>
    <message>
        <source>Under revision</source>
        <translation>Under revision</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Hvem det er til gavn for</translation>
    </message>
    <message>
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv den med få, enkle sætninger. Foreslå den, når andre må sige, hvad de synes.</translation>
    </message>
    <message>
        <source>{day}, in a joint briefing</source>
        <translation>{day}, på en fælles orientering</translation>
    </message>
    <message>
        <source>{day}, together with the whole company</source>
        <translation>{day}, sammen med hele virksomheden</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Change something</source>
        <translation>Ændr noget</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerer underskrifterne</translation>
    </message>
    <message>
        <source>Making the document to sign</source>
        <translation>Laver dokumentet til underskrift</translation>
    </message>
    <message>
        <source>Making the summary</source>
        <translation>Laver referatet</translation>
    </message>
    <message>
        <source>Making the summary …</source>
        <translation>Laver referatet …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Revision {number}, signed by both.</source>
        <translation>Udgave {number}, underskrevet af begge.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Referatet</translation>
    </message>
    <message>
        <source>The summary is not kept here</source>
        <translation>Referatet ligger ikke her</translation>
    </message>
    <message>
        <source>The text is fixed. To change it, choose “Change the summary” in the menu above.</source>
        <translation>Teksten ligger fast. Vælg »Ændr referatet« i menuen ovenfor for at ændre den.</translation>
    </message>
    <message>
        <source>There is no document of it in malapp.</source>
        <translation>Der er intet dokument i malapp.</translation>
    </message>
    <message>
        <source>This conversation was signed outside malapp. What the two agreed stands in the record.</source>
        <translation>Samtalen blev underskrevet uden for malapp. Det, I blev enige om, står under Samtalen.</translation>
    </message>
    <message>
        <source>This is a draft. Nothing is fixed until both have approved.</source>
        <translation>Dette er en kladde. Intet ligger fast, før begge har godkendt.</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n udeladt</numerusform>
            <numerusform>%n udeladt</numerusform>
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
            <numerusform>%n opdateres</numerusform>
            <numerusform>%n opdateres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uændret</numerusform>
            <numerusform>%n uændrede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Give back</source>
        <translation>Giv tilbage</translation>
    </message>
    <message>
        <source>Give the keyboard back to {name}</source>
        <translation>Giv tastaturet tilbage til {name}</translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Arbejdsområdets adgangssætning</translation>
    </message>
</context>
<context>
    <name>TalkDialog</name>
    <message>
        <source>Before anything else: what do you know now that you did not know last time?</source>
        <translation>Før noget andet: hvad ved I nu, som I ikke vidste sidst?</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Vælg en dag.</translation>
    </message>
    <message>
        <source>Comments on the wording</source>
        <translation>Kommentarer til ordlyden</translation>
    </message>
    <message>
        <source>How the goals stood at their latest check-in</source>
        <translation>Hvordan målene stod ved seneste statusmelding</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Næste gennemgang</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Gennemgang af planen</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Talk about the plan</source>
        <translation>Samtale om planen</translation>
    </message>
    <message>
        <source>What do we do now?</source>
        <translation>Hvad gør vi nu?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Hvad har vi lært?</translation>
    </message>
    <message>
        <source>What was said about the wording, and what you changed because of it.</source>
        <translation>Hvad der blev sagt om ordlyden, og hvad I ændrede på grund af det.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Change the talk of {day}</source>
        <translation>Ret samtalen {day}</translation>
    </message>
    <message>
        <source>Hold a review</source>
        <translation>Hold en gennemgang</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lærte: {text}</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Notér en samtale</translation>
    </message>
    <message>
        <source>Nothing yet. Talking about the words is how a goal becomes one that people want.</source>
        <translation>Intet endnu. Det er ved at tale om ordene, at et mål bliver noget, folk vil.</translation>
    </message>
    <message>
        <source>Remove the talk of {day}</source>
        <translation>Fjern samtalen {day}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gennemgang</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Talks and reviews</source>
        <translation>Samtaler og gennemgange</translation>
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
        <translation>Flyt opgaven ned</translation>
    </message>
    <message>
        <source>Move the task up</source>
        <translation>Flyt opgaven op</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Fjern opgaven</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Task {number}</source>
        <translation>Opgave {number}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>Tilføj opgave</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>No goal of its own</source>
        <translation>Intet mål for sig</translation>
    </message>
    <message>
        <source>No tasks are named.</source>
        <translation>Ingen opgaver er nævnt.</translation>
    </message>
    <message>
        <source>Take in “{title}”</source>
        <translation>Tag »{title}« med</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>The plan is not an exhaustive list: it shows the most important goals and tasks of the period.</source>
        <translation>Planen er ikke en udtømmende liste: den viser de vigtigste mål og opgaver i perioden.</translation>
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
        <translation>Et team kan slettes, når hverken personer eller mål hører til det.</translation>
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
        <translation>Slet teamet</translation>
    </message>
    <message>
        <source>Sets the goals of the team.</source>
        <translation>Sætter teamets mål.</translation>
    </message>
</context>
<context>
    <name>TeamsCard</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n mere i mållisten</numerusform>
            <numerusform>%n mere i mållisten</numerusform>
        </translation>
    </message>
    <message>
        <source>How we are doing</source>
        <translation>Hvordan det går os</translation>
    </message>
    <message>
        <source>No team has set goals yet.</source>
        <translation>Ingen teams har sat mål endnu.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheden</translation>
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
        <translation>Medarbejderen</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Lederen</translation>
    </message>
    <message>
        <source>Used in forms, documents, invitations, calendars and headings made from now on. The rest of the window and its help keep malapp&apos;s words.</source>
        <translation>Bruges i skemaer, dokumenter, indkaldelser, kalendere og overskrifter fra nu af. Resten af vinduet og hjælpen beholder malapps ord.</translation>
    </message>
    <message>
        <source>Without an article, as in “Record of …”. It is used in titles; sentences say “the conversation”.</source>
        <translation>Ubestemt form, som i ”Referat af …”. Det bruges i titler; i sætninger står der ”samtalen”.</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Ord på</translation>
    </message>
    <message>
        <source>Your word for the conversation</source>
        <translation>Jeres ord for samtalen</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Jeres egne ord</translation>
    </message>
    <message>
        <source>another word …</source>
        <translation>et andet ord …</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation>Sådan hænger det sammen</translation>
    </message>
</context>
<context>
    <name>ThreeList</name>
    <message>
        <source>Three is the aim: what is short is remembered. The others can wait for the conversations.</source>
        <translation>Tre er målet: Det, der er kort, bliver husket. Resten kan vente til samtalerne.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Agreed for {date}</source>
        <translation>Aftalt til {date}</translation>
    </message>
    <message>
        <source>Answer the invitation from {name}</source>
        <translation>Svar på indkaldelsen fra {name}</translation>
    </message>
    <message>
        <source>Choose a day for the conversation with {name}</source>
        <translation>Vælg en dag til samtalen med {name}</translation>
    </message>
    <message>
        <source>Complete the record with {name}</source>
        <translation>Gør referatet færdigt med {name}</translation>
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
        <translation>Arkiver det underskrevne referat med {name}</translation>
    </message>
    <message>
        <source>Finish or move: {title}</source>
        <translation>Gør færdig eller flyt: {title}</translation>
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
        <translation>Hold den fælles orientering for {title}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Hold opfølgningen med {name}, eller flyt den</translation>
    </message>
    <message>
        <source>Hold the review: {title}</source>
        <translation>Hold gennemgangen: {title}</translation>
    </message>
    <message>
        <source>Invite {name} to the conversation</source>
        <translation>Indkald {name} til samtalen</translation>
    </message>
    <message>
        <source>Last check-in {date}</source>
        <translation>Seneste statusmelding {date}</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Ingen statusmelding endnu</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>Opfølgning med {name}</translation>
    </message>
    <message>
        <source>Plan review: {title}</source>
        <translation>Gennemgang af plan: {title}</translation>
    </message>
    <message>
        <source>Prepare the conversation with {name}</source>
        <translation>Forbered samtalen med {name}</translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation>Læs og godkend referatet med {name}</translation>
    </message>
    <message>
        <source>Read why {name} said no: {title}</source>
        <translation>Læs, hvorfor {name} sagde nej: {title}</translation>
    </message>
    <message>
        <source>Said {date}</source>
        <translation>Sagt {date}</translation>
    </message>
    <message>
        <source>Say how it goes: {title}</source>
        <translation>Fortæl, hvordan det går: {title}</translation>
    </message>
    <message>
        <source>Sign the summary with {name}</source>
        <translation>Underskriv referatet med {name}</translation>
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
        <translation>Var planlagt til {date}</translation>
    </message>
    <message>
        <source>Write down what you and {name} agree</source>
        <translation>Skriv ned, hvad du og {name} aftaler</translation>
    </message>
    <message>
        <source>Write the new value: {title}</source>
        <translation>Skriv den nye værdi: {title}</translation>
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
        <translation>Tilføj personer</translation>
    </message>
    <message>
        <source>Begin with the people: add them one by one, or bring them from a spreadsheet.</source>
        <translation>Begynd med personerne: tilføj dem en ad gangen, eller læs dem ind fra et regneark.</translation>
    </message>
    <message>
        <source>Conversations, one-to-ones and goals that need you will stand here.</source>
        <translation>Her vises samtaler, opfølgninger og mål, der har brug for dig.</translation>
    </message>
    <message>
        <source>No agreed one-to-one has come up yet. They are agreed when a conversation ends.</source>
        <translation>Der har ikke været nogen aftalt opfølgning endnu. De aftales, når en samtale afsluttes.</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Intet i kalenderen.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Intet venter på dig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Set a goal for the company, so that everybody can see what their own goals lead to.</source>
        <translation>Sæt et mål for virksomheden, så alle kan se, hvad deres egne mål fører til.</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sæt det første mål</translation>
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
        <translation>De seneste tolv måneder</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>De næste to uger</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på dig</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkommen til malapp</translation>
    </message>
    <message>
        <source>What matters most this year?</source>
        <translation>Hvad er vigtigst i år?</translation>
    </message>
    <message>
        <source>Where is the company going?</source>
        <translation>Hvor er virksomheden på vej hen?</translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation>Skriv strategien</translation>
    </message>
    <message>
        <source>Write the strategy in a few sentences. Goals and conversations hang below it.</source>
        <translation>Skriv strategien med få sætninger. Mål og samtaler bygger på den.</translation>
    </message>
    <message>
        <source>agreed one-to-ones held</source>
        <translation>aftalte opfølgninger holdt</translation>
    </message>
    <message>
        <source>people have had their conversation</source>
        <translation>personer har haft deres samtale</translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation>{held} af {all}</translation>
    </message>
</context>
<context>
    <name>TopCard</name>
    <message>
        <source>The company has not set goals yet.</source>
        <translation>Virksomheden har ikke sat mål endnu.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Det vigtigste nu</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Something else was changed since. Press Ctrl+Z until you are back.</source>
        <translation>Noget andet er ændret siden. Tryk Ctrl+Z, til du er tilbage.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Gentaget: {edit}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Intet at gentage</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Intet at fortryde</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Fortrudt: {edit}</translation>
    </message>
</context>
<context>
    <name>UnitPlansPanel</name>
    <message>
        <source>Close the plan?</source>
        <translation>Afslutte planen?</translation>
    </message>
    <message>
        <source>Everything will be in the file all the same.</source>
        <translation>Alt kommer med i filen alligevel.</translation>
    </message>
    <message>
        <source>It is kept and can be read, but it cannot be changed again.</source>
        <translation>Den bliver gemt og kan læses, men ikke ændres igen.</translation>
    </message>
    <message>
        <source>Longer than two pages</source>
        <translation>Længere end to sider</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>No unit plan yet</source>
        <translation>Ingen mål- og resultatplan endnu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>Gem den, som den er</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Gem planen</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Planen er gemt.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hele virksomheden</translation>
    </message>
    <message>
        <source>Those who lead the company and the teams write one for each period. You will read it here.</source>
        <translation>De, der leder virksomheden og teamene, skriver en for hver periode. Du læser den her.</translation>
    </message>
    <message>
        <source>Two pages on what two levels expect of each other: a core task, a few goals, and how you follow up. It is normal to need several tries.</source>
        <translation>To sider om, hvad to niveauer forventer af hinanden: en kerneopgave, få mål, og hvordan I følger op. Det er normalt at have brug for flere forsøg.</translation>
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
        <translation>Slettede planen.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Opening …</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {passphrase}</source>
        <translation>Dette er demoversionen. Adgangssætningen er: {passphrase}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Brug gendannelseskoden</translation>
    </message>
    <message>
        <source>What is written here is encrypted. Unlock it to go on.</source>
        <translation>Det, der skrives her, er krypteret. Lås op for at fortsætte.</translation>
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
        <translation>Sidste år</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>Værdi</translation>
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
        <translation>Ændret, eller ikke underskrevet af begge</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Unchanged, not yet signed</source>
        <translation>Uændret, ikke underskrevet endnu</translation>
    </message>
    <message>
        <source>Unchanged, signer unknown</source>
        <translation>Uændret, ukendt underskriver</translation>
    </message>
    <message>
        <source>Unchanged, signers known</source>
        <translation>Uændret, kendte underskrivere</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Adopted versions</source>
        <translation>Vedtagne udgaver</translation>
    </message>
    <message>
        <source>Adopted {day} by {name}.</source>
        <translation>Vedtaget {day} af {name}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Står der ikke</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Show only what changed</source>
        <translation>Vis kun det, der er ændret</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Overstreget: taget bort. Understreget: tilføjet.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Teksten, som den er nu</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>De to siger det samme.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Udgave {number}, {day}</translation>
    </message>
</context>
<context>
    <name>WordingList</name>
    <message>
        <source>Declined {day} by {name}</source>
        <translation>Afvist {day} af {name}</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation>Gem bemærkningen</translation>
    </message>
    <message>
        <source>Replaced {day} by {name}</source>
        <translation>Erstattet {day} af {name}</translation>
    </message>
    <message>
        <source>Said {day} by {name}</source>
        <translation>Sagt {day} af {name}</translation>
    </message>
    <message>
        <source>What do you think of the words as they are now?</source>
        <translation>Hvad synes du om ordene, som de er nu?</translation>
    </message>
    <message>
        <source>When the words are changed after somebody else has read them, the old ones are kept here.</source>
        <translation>Når ordlyden ændres, efter at andre har læst den, gemmes den gamle her.</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhedskopier nu</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Sikkerhedskopier nu …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Backup (*.malapp-backup)</source>
        <translation>Sikkerhedskopi (*.malapp-backup)</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Gem nøglen i computerens nøglering</translation>
    </message>
    <message>
        <source>Open without asking</source>
        <translation>Åbn uden at spørge</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>Sikkerhedskopien er skrevet og kontrolleret.</translation>
    </message>
    <message>
        <source>The keychain did not take it.</source>
        <translation>Nøgleringen tog ikke imod den.</translation>
    </message>
    <message>
        <source>This computer has no keychain that malapp can use, so the passphrase is asked each time.</source>
        <translation>Computeren har ingen nøglering, malapp kan bruge, så adgangssætningen skal skrives hver gang.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open malapp without the passphrase.</source>
        <translation>Den, der er logget på computeren, kan så åbne malapp uden adgangssætningen.</translation>
    </message>
    <message>
        <source>Writing and checking the backup …</source>
        <translation>Skriver og kontrollerer sikkerhedskopien …</translation>
    </message>
    <message>
        <source>malapp keeps a backup of each day beside its file. Make one on a memory stick as well: it is encrypted and opens with the passphrase.</source>
        <translation>malapp gemmer en sikkerhedskopi for hver dag ved siden af sin fil. Lav også en på et USB-stik: den er krypteret og åbnes med adgangssætningen.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Add focus area</source>
        <translation>Tilføj fokusområde</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Udfordringer</translation>
    </message>
    <message>
        <source>Core task: what are we here for?</source>
        <translation>Kerneopgave: hvad er vi her for?</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområder</translation>
    </message>
    <message>
        <source>New focus area</source>
        <translation>Nyt fokusområde</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Én på hver linje</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Muligheder</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The few things to put first. Three to five are enough: goals hang below them.</source>
        <translation>De få ting, der kommer først. Tre til fem er nok: målene lægges under dem.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Vision: where do we want to be?</source>
        <translation>Vision: hvor vil vi være?</translation>
    </message>
    <message>
        <source>What must be in place for us to succeed?</source>
        <translation>Hvad skal være på plads, for at vi lykkes?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Hvor vi vil hen</translation>
    </message>
    <message>
        <source>Who benefits from what we do?</source>
        <translation>Hvem har gavn af det, vi gør?</translation>
    </message>
</context>
<context>
    <name>_ActionCard</name>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Slet tiltaget</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <translation>Har godkendt</translation>
    </message>
    <message>
        <source>Has not read it yet</source>
        <translation>Har ikke læst endnu</translation>
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
        <translation>Åben</translation>
    </message>
</context>
<context>
    <name>_Marks</name>
    <message>
        <source>Do you both stand behind it?</source>
        <translation>Står I begge bag det?</translation>
    </message>
    <message>
        <source>{name} agrees to the goal</source>
        <translation>{name} accepterer målet</translation>
    </message>
    <message>
        <source>{name} believes it can be done</source>
        <translation>{name} tror på målet</translation>
    </message>
</context>
<context>
    <name>_PageArea</name>
    <message>
        <source>Pages of the document</source>
        <translation>Siderne i dokumentet</translation>
    </message>
</context>
<context>
    <name>_ReviewCard</name>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gik det?</translation>
    </message>
    <message>
        <source>What helped, what stood in the way?</source>
        <translation>Hvad hjalp, hvad stod i vejen?</translation>
    </message>
</context>
<context>
    <name>_Tools</name>
    <message>
        <source>Fit width</source>
        <translation>Tilpas bredden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
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
