<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation>I er ikke enige endnu. Venter på {names}.</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet er afsluttet.</translation>
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
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Slet fokusområdet</translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation>Hvad vi mener med det</translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Action done</source>
        <translation>Tiltag udført</translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation>Tiltag droppet</translation>
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
        <source>Certificate authority of the company made</source>
        <translation>Virksomhedens egen udsteder oprettet</translation>
    </message>
    <message>
        <source>Check-in on a goal</source>
        <translation>Statusmelding på et mål</translation>
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
        <source>Goal deleted</source>
        <translation>Mål slettet</translation>
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
    <name>Calendar</name>
    <message>
        <source>Action</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
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
        <source>Goal due</source>
        <translation>Frist for mål</translation>
    </message>
    <message>
        <source>Held</source>
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
        <source>One-to-one</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Skipped by agreement</source>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke gemmes der. Vælg en anden mappe.</translation>
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
        <source>How does it go?</source>
        <translation>Hvordan går det?</translation>
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
        <source>Value now</source>
        <translation>Værdi nu</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
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
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Velkommen til malapp</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke gemmes der. Vælg en anden mappe.</translation>
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
    <name>DetailsTab</name>
    <message>
        <source>Belongs under</source>
        <translation>Hører under</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
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
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What does it mean to succeed?</source>
        <translation>Hvad vil det sige at lykkes?</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke gemmes der. Vælg en anden mappe.</translation>
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
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen kunne ikke gemmes der. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>Når begge har godkendt referatet af en samtale, ligger dokumentet til underskrift her.</translation>
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
    <name>FilterBar</name>
    <message>
        <source>All levels</source>
        <translation>Alle niveauer</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle ansvarlige</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statusser</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Søg i mål</translation>
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
    <name>Frame</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
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
    <name>GoalEditing</name>
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
        <source>Goals under “{title}”</source>
        <translation>Mål under »{title}«</translation>
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
    <message>
        <source>Show all goals</source>
        <translation>Vis alle mål</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>De første {shown} af {all}</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prøv med færre ord, eller vis alle mål igen.</translation>
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
        <source>Choose a goal in the list to see and change it here.</source>
        <translation>Vælg et mål i listen for at se og ændre det her.</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Slet målet</translation>
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
        <translation>Intet mål valgt</translation>
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
    <name>GoalWords</name>
    <message>
        <source>Both together</source>
        <translation>Begge sammen</translation>
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
        <source>Key result</source>
        <translation>Nøgleresultat</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Overordnet mål</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbejderen</translation>
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
            <numerusform>%n nøgleresultat</numerusform>
            <numerusform>%n nøgleresultater</numerusform>
        </translation>
    </message>
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
    <name>ImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation>Bliver</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Læs ind</translation>
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
        <source>Nothing is saved before you press the button, and you can undo it.</source>
        <translation>Intet gemmes, før du trykker på knappen, og du kan fortryde.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
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
    <name>MeasureTab</name>
    <message>
        <source>%, days, visits …</source>
        <translation>%, dage, besøg …</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Statusmeldinger hidtil</translation>
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
        <translation>Ingen værdi endnu. Den første statusmelding giver den.</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Nu: {value}</translation>
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
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Uden en målværdi vurderes målet kun ud fra sin status.</translation>
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
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>For eksempel: Løse 85 % af opgaverne ved første besøg</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Hvad skal nås?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Hvis mål er det?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Et år eller flere: 2027, 2027–2029</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Den starter som en kladde. Teksten skriver du bagefter.</translation>
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
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Kommando</translation>
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
        <translation>Sikkerhedskopier</translation>
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
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
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
        <source>People</source>
        <translation>Personer</translation>
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
        <source>Today</source>
        <translation>I dag</translation>
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
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person læst ind.</numerusform>
            <numerusform>%n personer læst ind.</numerusform>
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
        <source>Left out</source>
        <translation>Udelades</translation>
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
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateres</translation>
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
    <name>PlanExport</name>
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
        <source>Where we are going</source>
        <translation>Hvor vi vil hen</translation>
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
    <name>SearchButton</name>
    <message>
        <source>Search or go to …</source>
        <translation>Søg eller gå til …</translation>
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
        <source>Close the period</source>
        <translation>Afslut perioden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alle kender den. Tag den op til revision for at ændre den; afslut den, når perioden er slut.</translation>
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
        <source>Propose it</source>
        <translation>Foreslå</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslået</translation>
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
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv den med få, enkle sætninger. Foreslå den, når andre må sige, hvad de synes.</translation>
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
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation>Sådan hænger det sammen</translation>
    </message>
</context>
<context>
    <name>Today</name>
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
        <source>Goal due: {title}</source>
        <translation>Frist for mål: {title}</translation>
    </message>
    <message>
        <source>Hold the conversation with {name}</source>
        <translation>Hold samtalen med {name}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Hold opfølgningen med {name}, eller flyt den</translation>
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
        <source>Prepare the conversation with {name}</source>
        <translation>Forbered samtalen med {name}</translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation>Læs og godkend referatet med {name}</translation>
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
        <source>Vision: where do we want to be?</source>
        <translation>Vision: hvor vil vi være?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Hvor vi vil hen</translation>
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
