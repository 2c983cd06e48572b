<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation>Ikke enige ennå. Venter på {names}.</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet er avsluttet.</translation>
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
        <translation>Hva vi mener med det</translation>
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
        <translation>Tiltak droppet</translation>
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
        <source>Certificate authority of the company made</source>
        <translation>Virksomhetens egen utsteder laget</translation>
    </message>
    <message>
        <source>Check-in on a goal</source>
        <translation>Statusmelding på et mål</translation>
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
        <source>Goal deleted</source>
        <translation>Mål slettet</translation>
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
        <translation>Droppet</translation>
    </message>
    <message>
        <source>Goal due</source>
        <translation>Frist for mål</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
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
        <translation>Planlagt</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke lagres der. Velg en annen mappe.</translation>
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
        <source>How does it go?</source>
        <translation>Hvordan går det?</translation>
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
        <translation>Verdi nå</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
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
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkommen til malapp</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke lagres der. Velg en annen mappe.</translation>
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
    <name>DetailsTab</name>
    <message>
        <source>Belongs under</source>
        <translation>Ligger under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
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
        <source>Owner</source>
        <translation>Ansvarlig</translation>
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
        <translation>Hva vil det si å lykkes?</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke lagres der. Velg en annen mappe.</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke lagres der. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>Når begge har godkjent referatet fra en samtale, ligger dokumentet til underskrift her.</translation>
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
    <name>FilterBar</name>
    <message>
        <source>All levels</source>
        <translation>Alle nivåer</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle ansvarlige</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
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
    <name>GoalEditing</name>
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
        <source>Goals under “{title}”</source>
        <translation>Mål under «{title}»</translation>
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
    <message>
        <source>Show all goals</source>
        <translation>Vis alle mål</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>De første {shown} av {all}</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prøv færre ord, eller vis alle mål igjen.</translation>
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
        <source>Choose a goal in the list to see and change it here.</source>
        <translation>Velg et mål i listen for å se og endre det her.</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Slett målet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
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
        <translation>Ingen mål valgt</translation>
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
    <name>GoalWords</name>
    <message>
        <source>Both together</source>
        <translation>Begge sammen</translation>
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
        <source>Key result</source>
        <translation>Nøkkelresultat</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Hovedmål</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbeideren</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Lederen</translation>
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
            <numerusform>%n nøkkelresultater</numerusform>
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
            <numerusform>Hent inn %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Hent inn personer</translation>
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
    <name>MeasureTab</name>
    <message>
        <source>%, days, visits …</source>
        <translation>%, dager, besøk …</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Statusmeldinger så langt</translation>
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
        <translation>Ingen verdi ennå. Den kommer med den første statusmeldingen.</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Nå: {value}</translation>
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
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Uten en ønsket verdi er det bare statusen som viser hvordan det går.</translation>
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
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>For eksempel: Løse 85 % av oppdragene på første besøk</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Hva skal nås?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Hvem sitt mål er det?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Et år, eller flere: 2027, 2027–2029</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Den starter som et utkast. Teksten skriver du etterpå.</translation>
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
        <translation>Ta sikkerhetskopi</translation>
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
        <translation>Personer</translation>
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
        <source>Today</source>
        <translation>I dag</translation>
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
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person hentet inn.</numerusform>
            <numerusform>%n personer hentet inn.</numerusform>
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
        <translation>Utelatt</translation>
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
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikke i filen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uendret</translation>
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
        <source>Where we are going</source>
        <translation>Hvor vi skal</translation>
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
        <translation>Virksomhet</translation>
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
        <source>Close the period</source>
        <translation>Avslutt perioden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alle kjenner den. Ta den opp til revisjon for å endre den, og avslutt den når perioden er over.</translation>
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
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv den med noen få, enkle setninger. Foreslå den når andre kan få si hva de mener.</translation>
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
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation>Slik henger det sammen</translation>
    </message>
</context>
<context>
    <name>Today</name>
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
        <source>Goal due: {title}</source>
        <translation>Frist for mål: {title}</translation>
    </message>
    <message>
        <source>Hold the conversation with {name}</source>
        <translation>Hold samtalen med {name}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Hold eller flytt 1:1-samtalen med {name}</translation>
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
        <source>Prepare the conversation with {name}</source>
        <translation>Forbered samtalen med {name}</translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation>Les og godkjenn referatet med {name}</translation>
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
        <source>Vision: where do we want to be?</source>
        <translation>Visjon: hvor vil vi være?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Hvor vi skal</translation>
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
