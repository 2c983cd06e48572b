<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
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
        <source>Manager</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation>Ikkje samde enno. Ventar på {names}.</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet er avslutta.</translation>
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
</context>
<context>
    <name>AreaEditor</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
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
        <source>Remove the focus area</source>
        <translation>Fjern fokusområdet</translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation>Kva vi meiner med det</translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Action done</source>
        <translation>Tiltak gjort</translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation>Tiltak droppa</translation>
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
        <source>Certificate authority of the company made</source>
        <translation>Verksemda sin eigen utstedar laga</translation>
    </message>
    <message>
        <source>Check-in on a goal</source>
        <translation>Statusmelding på eit mål</translation>
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
        <source>Goal deleted</source>
        <translation>Mål sletta</translation>
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
    <name>Calendar</name>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
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
        <source>Goal due</source>
        <translation>Frist for mål</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halden</translation>
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
        <source>One-to-one</source>
        <translation>1:1-samtale</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlegg</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagd</translation>
    </message>
    <message>
        <source>Skipped by agreement</source>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Fila kunne ikkje lagrast der. Vel ei anna mappe.</translation>
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
        <source>How does it go?</source>
        <translation>Korleis går det?</translation>
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
        <source>Value now</source>
        <translation>Verdi no</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
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
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkomen til malapp</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Fila kunne ikkje lagrast der. Vel ei anna mappe.</translation>
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
    <name>DetailsTab</name>
    <message>
        <source>Belongs under</source>
        <translation>Ligg under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
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
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What does it mean to succeed?</source>
        <translation>Kva vil det seie å lukkast?</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Fila kunne ikkje lagrast der. Vel ei anna mappe.</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Fila kunne ikkje lagrast der. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>Når begge har godkjent referatet frå ein samtale, ligg dokumentet til underskrift her.</translation>
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
    <name>FilterBar</name>
    <message>
        <source>All levels</source>
        <translation>Alle nivå</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle ansvarlege</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statusar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Søk i mål</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
    <name>Frame</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
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
    <name>GoalEditing</name>
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
        <source>Goals under “{title}”</source>
        <translation>Mål under «{title}»</translation>
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
    <message>
        <source>Show all goals</source>
        <translation>Vis alle måla</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>Dei første {shown} av {all}</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prøv færre ord, eller vis alle måla igjen.</translation>
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
        <source>Choose a goal in the list to see and change it here.</source>
        <translation>Vel eit mål i lista for å sjå og endre det her.</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Slett målet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Ingen mål valde</translation>
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
    <name>GoalWords</name>
    <message>
        <source>Both together</source>
        <translation>Begge saman</translation>
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
        <source>Key result</source>
        <translation>Nøkkelresultat</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Hovudmål</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbeidaren</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Leiaren</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation>
            <numerusform>%n nøkkelresultat</numerusform>
            <numerusform>%n nøkkelresultat</numerusform>
        </translation>
    </message>
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
    <name>ImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
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
        <source>Nothing is saved before you press the button, and you can undo it.</source>
        <translation>Ingenting blir lagra før du trykkjer på knappen, og du kan angre.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
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
    <name>MeasureTab</name>
    <message>
        <source>%, days, visits …</source>
        <translation>%, dagar, besøk …</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Statusmeldingar så langt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>No value yet. The first check-in gives it.</source>
        <translation>Ingen verdi enno. Han kjem med den første statusmeldinga.</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>No: {value}</translation>
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
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Utan ein ønskt verdi er det berre statusen som viser korleis det går.</translation>
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
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>Til dømes: Løyse 85 % av oppdraga på første besøk</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Kva skal nåast?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Kven sitt mål er det?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Eitt år, eller fleire: 2027, 2027–2029</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Han startar som eit utkast. Teksten skriv du etterpå.</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Ny strategi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
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
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>PanelSpec</name>
    <message>
        <source>About malapp</source>
        <translation>Om malapp</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Ta tryggingskopi</translation>
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
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
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
        <source>People</source>
        <translation>Personar</translation>
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
        <source>Today</source>
        <translation>I dag</translation>
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
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person henta inn.</numerusform>
            <numerusform>%n personar henta inn.</numerusform>
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
        <source>Left out</source>
        <translation>Utelaten</translation>
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
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikkje i fila</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendra</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Oppdatert</translation>
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
    <name>PlanExport</name>
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
    <name>ReadingView</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
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
        <source>Where we are going</source>
        <translation>Kvar vi skal</translation>
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
    <name>SearchButton</name>
    <message>
        <source>Search or go to …</source>
        <translation>Søk eller gå til …</translation>
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
        <source>Close the period</source>
        <translation>Avslutt perioden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alle kjenner han. Ta han opp til revisjon for å endre han, og avslutt han når perioden er over.</translation>
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
        <source>Propose it</source>
        <translation>Foreslå strategien</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
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
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv han med nokre få, enkle setningar. Foreslå han når andre kan få seie kva dei meiner.</translation>
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
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation>Slik heng det saman</translation>
    </message>
</context>
<context>
    <name>Today</name>
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
        <source>Goal due: {title}</source>
        <translation>Frist for mål: {title}</translation>
    </message>
    <message>
        <source>Hold the conversation with {name}</source>
        <translation>Hald samtalen med {name}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Hald eller flytt 1:1-samtalen med {name}</translation>
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
        <source>Prepare the conversation with {name}</source>
        <translation>Førebu samtalen med {name}</translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation>Les og godkjenn referatet med {name}</translation>
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
        <source>Vision: where do we want to be?</source>
        <translation>Visjon: kvar vil vi vere?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Kvar vi skal</translation>
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
