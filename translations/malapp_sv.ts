<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Built on</source>
        <translation>Byggt med</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Fri programvara under MIT-licensen.</translation>
    </message>
    <message>
        <source>The goal and development conversation, from strategy to signed summary and follow-up.</source>
        <translation>Mål- och utvecklingssamtalet, från strategi till underskriven dokumentation och uppföljning.</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this computer unless you save it elsewhere.</source>
        <translation>Fungerar utan nätverk: inget lämnar datorn om du inte själv sparar det någon annanstans.</translation>
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
        <translation>Lämna tillbaka tangentbordet till {name} …</translation>
    </message>
    <message>
        <source>Hand over the keyboard to</source>
        <translation>Lämna över tangentbordet till</translation>
    </message>
    <message>
        <source>Try malapp as</source>
        <translation>Prova malapp som</translation>
    </message>
    <message>
        <source>{name} is at the keyboard</source>
        <translation>{name} sitter vid tangentbordet</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Lägg till team</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation>Språk i formulär och dokument</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamledare</translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation>Chef (håller samtalet)</translation>
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
        <translation>Sätter teamets mål.</translation>
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
        <translation>Lägg till åtgärden</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Åtgärden är borttagen.</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
</context>
<context>
    <name>AgreedGoals</name>
    <message>
        <source>Add the goal</source>
        <translation>Lägg till målet</translation>
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
        <translation>Inget</translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation>Målet är borttaget.</translation>
    </message>
    <message>
        <source>What will {name} reach, and by when?</source>
        <translation>Vad ska {name} uppnå, och till när?</translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source> and </source>
        <translation> och </translation>
    </message>
    <message>
        <source>Accepts the goal</source>
        <translation>Accepterar målet</translation>
    </message>
    <message>
        <source>Believes it will be reached</source>
        <translation>Tror på målet</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Has not accepted it yet</source>
        <translation>Har inte accepterat ännu</translation>
    </message>
    <message>
        <source>Has not said whether it can be reached</source>
        <translation>Har inte sagt om det går att nå</translation>
    </message>
    <message>
        <source>I accept this goal</source>
        <translation>Jag accepterar målet</translation>
    </message>
    <message>
        <source>I believe it will be reached</source>
        <translation>Jag tror att det går att nå</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation>Ni är inte överens ännu. Väntar på {names}.</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet är avslutat.</translation>
    </message>
    <message>
        <source>When the goal itself is changed after you have agreed, both are asked again.</source>
        <translation>Om själva målet ändras efter att ni kommit överens får båda frågan på nytt.</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Vem föreslog målet?</translation>
    </message>
    <message>
        <source>You have both agreed on this goal.</source>
        <translation>Ni är överens om målet.</translation>
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
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Ta bort fokusområdet</translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation>Vad vi menar med det</translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Action done</source>
        <translation>Åtgärd klar</translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation>Åtgärd struken</translation>
    </message>
    <message>
        <source>Action in progress</source>
        <translation>Åtgärd pågår</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Åtgärd planerad</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Säkerhetskopia skapad</translation>
    </message>
    <message>
        <source>Certificate authority of the company made</source>
        <translation>Företagets egen utfärdare skapad</translation>
    </message>
    <message>
        <source>Check-in on a goal</source>
        <translation>Avstämning av ett mål</translation>
    </message>
    <message>
        <source>Conversation cancelled</source>
        <translation>Samtal inställt</translation>
    </message>
    <message>
        <source>Conversation closed without signatures</source>
        <translation>Samtal avslutat utan underskrift</translation>
    </message>
    <message>
        <source>Conversation completed</source>
        <translation>Samtal avslutat</translation>
    </message>
    <message>
        <source>Conversation held</source>
        <translation>Samtal hållet</translation>
    </message>
    <message>
        <source>Conversation moved</source>
        <translation>Samtal flyttat</translation>
    </message>
    <message>
        <source>Conversation planned</source>
        <translation>Samtal planerat</translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation>Samtal påbörjat</translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation>Dokument öppnat</translation>
    </message>
    <message>
        <source>Edit done again</source>
        <translation>Ändring gjord om</translation>
    </message>
    <message>
        <source>Edit undone</source>
        <translation>Ändring ångrad</translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation>Mål tillagt</translation>
    </message>
    <message>
        <source>Goal answered by the employee</source>
        <translation>Mål besvarat av medarbetaren</translation>
    </message>
    <message>
        <source>Goal answered by the manager</source>
        <translation>Mål besvarat av chefen</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Mål borttaget</translation>
    </message>
    <message>
        <source>Invitation confirmed</source>
        <translation>Kallelse bekräftad</translation>
    </message>
    <message>
        <source>Invited to a conversation</source>
        <translation>Kallad till samtal</translation>
    </message>
    <message>
        <source>Keyboard handed over</source>
        <translation>Tangentbord överlämnat</translation>
    </message>
    <message>
        <source>Keyboard taken back</source>
        <translation>Tangentbord återtaget</translation>
    </message>
    <message>
        <source>Last day of work entered</source>
        <translation>Sista arbetsdag angiven</translation>
    </message>
    <message>
        <source>Manager of a person changed</source>
        <translation>Chef för en person ändrad</translation>
    </message>
    <message>
        <source>One-to-one held</source>
        <translation>Uppföljning genomförd</translation>
    </message>
    <message>
        <source>One-to-one moved</source>
        <translation>Uppföljning flyttad</translation>
    </message>
    <message>
        <source>One-to-one planned</source>
        <translation>Uppföljning planerad</translation>
    </message>
    <message>
        <source>One-to-one skipped</source>
        <translation>Uppföljning överhoppad</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Lösenfras ändrad</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personer importerade</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person tillagd</translation>
    </message>
    <message>
        <source>Preparation form read in</source>
        <translation>Förberedelseformulär inläst</translation>
    </message>
    <message>
        <source>Preparation form saved as PDF</source>
        <translation>Förberedelseformulär sparat som PDF</translation>
    </message>
    <message>
        <source>Preparation no longer shared</source>
        <translation>Förberedelse inte längre delad</translation>
    </message>
    <message>
        <source>Preparation shared</source>
        <translation>Förberedelse delad</translation>
    </message>
    <message>
        <source>Record approved</source>
        <translation>Dokumentation godkänd</translation>
    </message>
    <message>
        <source>Record opened again</source>
        <translation>Dokumentation öppnad igen</translation>
    </message>
    <message>
        <source>Record sent for reading through</source>
        <translation>Dokumentation klar för genomläsning</translation>
    </message>
    <message>
        <source>Roles of a person changed</source>
        <translation>Roller för en person ändrade</translation>
    </message>
    <message>
        <source>Strategy added</source>
        <translation>Strategi tillagd</translation>
    </message>
    <message>
        <source>Strategy adopted</source>
        <translation>Strategi antagen</translation>
    </message>
    <message>
        <source>Strategy closed</source>
        <translation>Strategi avslutad</translation>
    </message>
    <message>
        <source>Strategy presented</source>
        <translation>Strategi presenterad</translation>
    </message>
    <message>
        <source>Strategy proposed</source>
        <translation>Strategi föreslagen</translation>
    </message>
    <message>
        <source>Strategy under revision</source>
        <translation>Strategi under revidering</translation>
    </message>
    <message>
        <source>Summary made for signing</source>
        <translation>Dokument för underskrift skapat</translation>
    </message>
    <message>
        <source>Summary signed</source>
        <translation>Dokumentation underskriven</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Arbetsyta skapad</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation>Kontrollera loggen</translation>
    </message>
    <message>
        <source>Each step is noted with who and when, never with content. A line taken out or changed is found.</source>
        <translation>Varje steg noteras med vem och när, aldrig med innehåll. Om en rad tas bort eller ändras upptäcks det.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>The log is whole: no line is missing or changed.</source>
        <translation>Loggen är hel: ingen rad saknas eller har ändrats.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
</context>
<context>
    <name>AutosaveLabel</name>
    <message>
        <source>Not saved. {why}</source>
        <translation>Inte sparat. {why}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
</context>
<context>
    <name>BelowList</name>
    <message>
        <source>Add a key result</source>
        <translation>Lägg till nyckelresultat</translation>
    </message>
    <message>
        <source>Goals below</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Nyckelresultat</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Framsteg för {title}</translation>
    </message>
</context>
<context>
    <name>BothSides</name>
    <message>
        <source>How far you are</source>
        <translation>Så långt har ni kommit</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (du)</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Struken</translation>
    </message>
    <message>
        <source>Goal due</source>
        <translation>Slutdatum för mål</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move the one-to-one</source>
        <translation>Flytta uppföljningen</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny uppföljning</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Skipped by agreement</source>
        <translation>Överhoppad</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%n thing(s) ahead</source>
        <translation>
            <numerusform>%n sak framöver</numerusform>
            <numerusform>%n saker framöver</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Exportera till kalender</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny uppföljning</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Spara kalenderfilen</translation>
    </message>
    <message>
        <source>Save the meetings as an .ics file with neutral titles</source>
        <translation>Spara mötena som en .ics-fil med neutrala titlar</translation>
    </message>
    <message>
        <source>Saved. Open the file to add the meetings to your calendar.</source>
        <translation>Sparat. Öppna filen för att lägga in mötena i din kalender.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen gick inte att spara där. Välj en annan mapp.</translation>
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
        <translation>Vy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Med eller om</translation>
    </message>
    <message>
        <source>You have no manager or people of your own to meet.</source>
        <translation>Du har varken en chef eller egna medarbetare att träffa.</translation>
    </message>
</context>
<context>
    <name>CalendarSide</name>
    <message>
        <source>How far it has come</source>
        <translation>Så långt har det kommit</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Inget i kalendern.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>CapsLockHint</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock verkar vara på.</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Choose how it goes.</source>
        <translation>Välj hur det går.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation>Hur går det?</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Spara avstämning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Värde nu</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
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
        <translation>Allt stannar på den här datorn, krypterat. Först: vem är det till för?</translation>
    </message>
    <message>
        <source>How many days before the conversation the invitation is given; 7 to 10 is usual.</source>
        <translation>Så många dagar före samtalet ska kallelsen ges; 7 till 10 är vanligt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of new documents</source>
        <translation>Språk i nya dokument</translation>
    </message>
    <message>
        <source>Least notice for a conversation</source>
        <translation>Kortaste varsel för samtal</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Företagets namn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
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
        <translation>Välkommen till malapp</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Din titel</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>for example managing director</source>
        <translation>till exempel vd</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Efter %n minut</numerusform>
            <numerusform>Efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Lock when left alone</source>
        <translation>Lås när datorn lämnas</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Utseende och språk</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Luftigt</translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation>Rader i listor</translation>
    </message>
    <message>
        <source>Synchronised folder</source>
        <translation>Synkroniserad mapp</translation>
    </message>
    <message>
        <source>The folder is on this computer only; no known service copies it elsewhere.</source>
        <translation>Mappen finns bara på den här datorn; ingen känd tjänst kopierar den någon annanstans.</translation>
    </message>
    <message>
        <source>The workspace, one encrypted file</source>
        <translation>Arbetsytan, en krypterad fil</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Här ligger uppgifterna</translation>
    </message>
    <message>
        <source>{service} copies this folder to its own computers. Then {service} handles your personal data and you need an agreement with it; and a file copied while in use may be damaged. Move malapp&apos;s folder out of it.</source>
        <translation>{service} kopierar den här mappen till sina egna datorer. Då hanterar {service} era personuppgifter och ni behöver ett avtal med dem; och en fil som kopieras medan den används kan skadas. Flytta malapps mapp därifrån.</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>All conversations</source>
        <translation>Alla samtal</translation>
    </message>
    <message>
        <source>Begin the conversation now</source>
        <translation>Börja samtalet nu</translation>
    </message>
    <message>
        <source>Cancel the conversation …</source>
        <translation>Ställ in samtalet …</translation>
    </message>
    <message>
        <source>Change the summary …</source>
        <translation>Ändra dokumentationen …</translation>
    </message>
    <message>
        <source>Close without signatures …</source>
        <translation>Avsluta utan underskrift …</translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Samtalets språk</translation>
    </message>
    <message>
        <source>More to do with this conversation</source>
        <translation>Fler val för samtalet</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flytta till en annan tid …</translation>
    </message>
    <message>
        <source>Preparation form as PDF …</source>
        <translation>Förberedelseformulär som PDF …</translation>
    </message>
    <message>
        <source>Read a form that has come back …</source>
        <translation>Läs in ett ifyllt formulär …</translation>
    </message>
    <message>
        <source>Take my preparation back</source>
        <translation>Ta tillbaka min förberedelse</translation>
    </message>
    <message>
        <source>{employee} and {manager}</source>
        <translation>{employee} och {manager}</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Invitation</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation>Min förberedelse</translation>
    </message>
    <message>
        <source>Pages of the conversation</source>
        <translation>Samtalets sidor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Samtalet</translation>
    </message>
    <message>
        <source>What the two say stays between them</source>
        <translation>Det som sägs stannar mellan de två</translation>
    </message>
    <message>
        <source>You see that the conversation exists, when it is held and whether it is signed. Only the employee and the manager can open what is written in it.</source>
        <translation>Du ser att samtalet finns, när det hålls och om det är underskrivet. Bara medarbetaren och chefen kan öppna det som står i det.</translation>
    </message>
</context>
<context>
    <name>ConversationRecordView</name>
    <message>
        <source>Development and cooperation</source>
        <translation>Utveckling och samarbete</translation>
    </message>
    <message>
        <source>Each may write an own note. It becomes part of the summary.</source>
        <translation>Var och en kan skriva en egen anteckning. Den blir en del av dokumentationen.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Goals for the next period</source>
        <translation>Mål för nästa period</translation>
    </message>
    <message>
        <source>Goals or actions</source>
        <translation>Mål eller åtgärder</translation>
    </message>
    <message>
        <source>How often do you meet for a one-to-one?</source>
        <translation>Hur ofta följer ni upp?</translation>
    </message>
    <message>
        <source>How was the conversation?</source>
        <translation>Hur var samtalet?</translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation>Om ni ser olika på något</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tillbakablick</translation>
    </message>
    <message>
        <source>Needed before you both read it:</source>
        <translation>Ska finnas innan ni läser igenom:</translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation>Roll och riktning</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>Första gången</translation>
    </message>
    <message>
        <source>We have talked about this (leave the field empty when nothing may be passed on)</source>
        <translation>Vi har pratat om det här (lämna fältet tomt om inget får föras vidare)</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Vad får föras vidare</translation>
    </message>
    <message>
        <source>When both have signed, malapp puts the one-to-ones in the calendar.</source>
        <translation>När båda har skrivit under lägger malapp in uppföljningarna i kalendern.</translation>
    </message>
    <message>
        <source>Who does what, and when</source>
        <translation>Vem gör vad, och när</translation>
    </message>
    <message>
        <source>{part}: still missing</source>
        <translation>{part}: saknas ännu</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <translation>{part}: klart</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>A few words about it</source>
        <translation>Några ord om det</translation>
    </message>
    <message>
        <source>All done. What {name} and you agreed is followed up in the calendar.</source>
        <translation>Allt är klart. Det du och {name} kom överens om följs upp i kalendern.</translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation>Svara på kallelsen</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Börja samtalet</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Läses igenom</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Both have signed. Save or print a copy for each of you, then file it.</source>
        <translation>Båda har skrivit under. Spara eller skriv ut var sitt exemplar och arkivera sedan.</translation>
    </message>
    <message>
        <source>Both shared</source>
        <translation>Båda har delat</translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation>Med till samtalet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Check that what you agreed is written down. Then {name} and you each read it.</source>
        <translation>Kontrollera att det ni kom överens om står med. Sedan läser du och {name} igenom var för sig.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Choose a day and a time, and then invite {name}.</source>
        <translation>Välj dag och tid och bjud sedan in {name}.</translation>
    </message>
    <message>
        <source>Closed without signatures</source>
        <translation>Avslutat utan underskrift</translation>
    </message>
    <message>
        <source>Closed without signatures: {reason}</source>
        <translation>Avslutat utan underskrift: {reason}</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Gör klart dokumentationen</translation>
    </message>
    <message>
        <source>Complete the record while you both remember it.</source>
        <translation>Gör klart dokumentationen medan ni båda minns.</translation>
    </message>
    <message>
        <source>Complete what you agreed. Then {name} and you each read the summary.</source>
        <translation>Skriv klart det ni kom överens om. Sedan läser du och {name} dokumentationen var för sig.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Copy the text and mark as invited</source>
        <translation>Kopiera och markera som inbjuden</translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation>Var fjärde vecka</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Varje kvartal</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Every six weeks</source>
        <translation>Var sjätte vecka</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Exit conversation</source>
        <translation>Avslutningssamtal</translation>
    </message>
    <message>
        <source>Extra conversation</source>
        <translation>Extra samtal</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>Give the keyboard back to {name}</source>
        <translation>Lämna tillbaka tangentbordet till {name}</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Till samtalet</translation>
    </message>
    <message>
        <source>Half-year conversation</source>
        <translation>Halvårssamtal</translation>
    </message>
    <message>
        <source>Hand the keyboard to {name}</source>
        <translation>Lämna tangentbordet till {name}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Hold the conversation</source>
        <translation>Håll samtalet</translation>
    </message>
    <message>
        <source>I have read it, it is right</source>
        <translation>Jag har läst, det stämmer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation>Bjud in {name}</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Listen first. Write down together what you agree; it is saved as you write.</source>
        <translation>Lyssna först. Skriv tillsammans ner det ni kommer överens om; det sparas medan ni skriver.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move the conversation</source>
        <translation>Flytta samtalet</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nytt samtal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Only {employee} and {manager} can read this conversation.</source>
        <translation>Bara {employee} och {manager} kan läsa det här samtalet.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plan the conversation</source>
        <translation>Planera samtalet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered dig</translation>
    </message>
    <message>
        <source>Prepare for {when}: a few words on what matters to you are enough.</source>
        <translation>Förbered dig till {when}: några ord om det som är viktigt för dig räcker.</translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation>Läs och godkänn</translation>
    </message>
    <message>
        <source>Read the summary</source>
        <translation>Läs dokumentationen</translation>
    </message>
    <message>
        <source>Read the summary. If something is wrong, change it in the record.</source>
        <translation>Läs dokumentationen. Om något är fel, ändra det under Samtalet.</translation>
    </message>
    <message>
        <source>Ready to be read</source>
        <translation>Klart att läsas igenom</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Klart att skriva under</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Save as preparation</source>
        <translation>Spara som förberedelse</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Sparat. Kopian är inte krypterad: förvara den där andra inte kan läsa den.</translation>
    </message>
    <message>
        <source>Share with {name}</source>
        <translation>Dela med {name}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delad</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Skriv under</translation>
    </message>
    <message>
        <source>Sign the summary</source>
        <translation>Skriv under dokumentationen</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Underskrivet av båda</translation>
    </message>
    <message>
        <source>The conversation is under way.</source>
        <translation>Samtalet pågår.</translation>
    </message>
    <message>
        <source>The day is chosen: {when}. Now invite {name}.</source>
        <translation>Dagen är vald: {when}. Bjud nu in {name}.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen gick inte att spara där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>The form from {name}</source>
        <translation>Formuläret från {name}</translation>
    </message>
    <message>
        <source>The invitation falls away: invite again for the new time.</source>
        <translation>Kallelsen gäller inte längre: bjud in igen till den nya tiden.</translation>
    </message>
    <message>
        <source>The summary waits for you to read it.</source>
        <translation>Dokumentationen väntar på att du läser den.</translation>
    </message>
    <message>
        <source>This conversation was cancelled.</source>
        <translation>Samtalet ställdes in.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation>Väntar på {name}</translation>
    </message>
    <message>
        <source>We have finished talking</source>
        <translation>Vi har pratat klart</translation>
    </message>
    <message>
        <source>Write down what you agree</source>
        <translation>Skriv ner vad ni enas om</translation>
    </message>
    <message>
        <source>Write for yourself. {name} reads only what you choose to share.</source>
        <translation>Skriv för dig själv. {name} läser bara det du väljer att dela.</translation>
    </message>
    <message>
        <source>Write what you want to bring up. {name} reads it once you share it.</source>
        <translation>Skriv det du vill ta upp. {name} läser det när du har delat det.</translation>
    </message>
    <message>
        <source>Yearly conversation</source>
        <translation>Årligt samtal</translation>
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
        <translation>Ni är båda förberedda. Börja när ni sitter tillsammans: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not answered the invitation yet: {when}.</source>
        <translation>Du är förberedd. {name} har inte svarat på kallelsen ännu: {when}.</translation>
    </message>
    <message>
        <source>You are prepared. {name} has not shared yet. You meet {when}.</source>
        <translation>Du är förberedd. {name} har inte delat ännu. Ni träffas {when}.</translation>
    </message>
    <message>
        <source>You have approved. Now {name} reads the summary.</source>
        <translation>Du har godkänt. Nu läser {name} dokumentationen.</translation>
    </message>
    <message>
        <source>You have both approved. The text is fixed now and waits for your signature.</source>
        <translation>Ni har båda godkänt. Texten ligger nu fast och väntar på din underskrift.</translation>
    </message>
    <message>
        <source>You have signed. Now {name} signs.</source>
        <translation>Du har skrivit under. Nu är det {name} som skriver under.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} has approved the summary. Read it, and approve it if it is right.</source>
        <translation>{name} har godkänt dokumentationen. Läs den och godkänn om den stämmer.</translation>
    </message>
    <message>
        <source>{name} has shared</source>
        <translation>{name} har delat</translation>
    </message>
    <message>
        <source>{name} has signed. Your signature completes the summary.</source>
        <translation>{name} har skrivit under. Nu saknas bara din underskrift.</translation>
    </message>
    <message>
        <source>{name} invites you: {when}. Does the time suit you?</source>
        <translation>{name} bjuder in dig: {when}. Passar tiden?</translation>
    </message>
    <message>
        <source>{name} is choosing a day and will invite you. You can begin to prepare.</source>
        <translation>{name} väljer en dag och bjuder in dig. Du kan redan börja förbereda dig.</translation>
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
            <numerusform>%n sak för dig att göra</numerusform>
            <numerusform>%n saker för dig att göra</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Mine to do</source>
        <translation>Min tur</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nytt samtal</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Vilka samtal</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Something went wrong in malapp</source>
        <translation>Något gick fel i malapp</translation>
    </message>
    <message>
        <source>Start malapp again</source>
        <translation>Starta om malapp</translation>
    </message>
    <message>
        <source>What you have written is stored.</source>
        <translation>Det du har skrivit är sparat.</translation>
    </message>
    <message>
        <source>What you wrote last may not be stored. Look it over.</source>
        <translation>Det du skrev sist kanske inte är sparat. Titta igenom det.</translation>
    </message>
    <message>
        <source>Where the fault is noted</source>
        <translation>Var felet är noterat</translation>
    </message>
    <message>
        <source>You can go on where you are. If something looks odd, start malapp again. The place of the fault is noted on this computer, without any of your texts.</source>
        <translation>Du kan fortsätta där du är. Om något ser konstigt ut, starta om malapp. Var felet finns är noterat på den här datorn, utan några av dina texter.</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Progress against the plan</source>
        <translation>Framsteg mot planen</translation>
    </message>
    <message>
        <source>The curve begins with the first check-in that has a value.</source>
        <translation>Kurvan börjar med den första avstämningen som har ett värde.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Write a date, or press Alt and arrow down for the calendar</source>
        <translation>Skriv ett datum, eller tryck Alt och nedåtpil för kalendern</translation>
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
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Everybody in the company may read this personal goal</source>
        <translation>Alla i företaget får läsa det här personliga målet</translation>
    </message>
    <message>
        <source>How do I contribute to the whole?</source>
        <translation>Hur bidrar jag till helheten?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>What does it mean to succeed?</source>
        <translation>Vad innebär det att lyckas?</translation>
    </message>
    <message>
        <source>Why is the goal important?</source>
        <translation>Varför är målet viktigt?</translation>
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
        <translation>Anteckning av {name}</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Choose a document</source>
        <translation>Välj ett dokument</translation>
    </message>
    <message>
        <source>Its pages and the check of its signatures stand here.</source>
        <translation>Här visas sidorna och kontrollen av underskrifterna.</translation>
    </message>
    <message>
        <source>Only the two parties can open this</source>
        <translation>Bara de två parterna kan öppna det</translation>
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
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation>Sparat. Kopian är inte krypterad: förvara den där andra inte kan läsa den.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen gick inte att spara där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>You can see that the document exists and whether it is signed, not what it says.</source>
        <translation>Du kan se att dokumentet finns och om det är underskrivet, men inte vad som står i det.</translation>
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
        <translation>Inte underskrivet</translation>
    </message>
    <message>
        <source>One signature missing</source>
        <translation>En underskrift saknas</translation>
    </message>
    <message>
        <source>Preparation form</source>
        <translation>Förberedelseformulär</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>Underskrivet av båda</translation>
    </message>
    <message>
        <source>Summary of conversation</source>
        <translation>Samtalsdokumentation</translation>
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
        <translation>Certifikat (*.pem)</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Kontrollera en fil</translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation>Kontroll av filen</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerar underskrifterna</translation>
    </message>
    <message>
        <source>Choose a signed summary</source>
        <translation>Välj en underskriven dokumentation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Company certificate</source>
        <translation>Vårt certifikat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
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
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation>Gå till samtal</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Inga dokument ännu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Spara certifikatet</translation>
    </message>
    <message>
        <source>Save the certificate that lets others check who signed</source>
        <translation>Spara certifikatet som låter andra kontrollera vem som skrev under</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Certifikatet är sparat.</translation>
    </message>
    <message>
        <source>The company gets its certificate when the first summary is made.</source>
        <translation>Företaget får sitt certifikat när den första dokumentationen skapas.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Filen går inte att läsa. Kontrollera att den finns kvar.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation>Filen gick inte att spara där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>När båda har godkänt dokumentationen av ett samtal finns dokumentet att skriva under här.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Det här är inget datum. Skriv det som {pattern}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Det här är inget tal.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as {example}.</source>
        <translation>Det här är inget klockslag. Skriv det som {example}.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All levels</source>
        <translation>Alla nivåer</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alla ansvariga</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Sök mål</translation>
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
        <translation>Välj en dag.</translation>
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
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Notes by {name}</source>
        <translation>Anteckningar av {name}</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>Uppföljning med {name}</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planera igen</translation>
    </message>
    <message>
        <source>Skip by agreement</source>
        <translation>Vi hoppar över den</translation>
    </message>
</context>
<context>
    <name>FormPreviewDialog</name>
    <message numerus="yes">
        <source>%n answer(s) that are not shared: they are kept, and only the author reads them.</source>
        <translation>
            <numerusform>%n svar som inte delas: det sparas, och bara den som skrev läser det.</numerusform>
            <numerusform>%n svar som inte delas: de sparas, och bara den som skrev läser dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared answer(s).</source>
        <translation>
            <numerusform>%n delat svar.</numerusform>
            <numerusform>%n delade svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is shared.</source>
        <translation>Inget svar är delat.</translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n answer(s) that are there already.</source>
        <translation>
            <numerusform>Ersätter %n svar som redan finns.</numerusform>
            <numerusform>Ersätter %n svar som redan finns.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation>Delade svar</translation>
    </message>
    <message>
        <source>The preparation of {name} is saved.</source>
        <translation>Förberedelsen från {name} är sparad.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>%, days, calls …</source>
        <translation>%, dagar, samtal …</translation>
    </message>
    <message>
        <source>Agreed, not believed by both</source>
        <translation>Överens, men inte båda tror på det</translation>
    </message>
    <message>
        <source>Both agree and believe in it</source>
        <translation>Båda är överens och tror på det</translation>
    </message>
    <message>
        <source>Fold the goal</source>
        <translation>Fäll ihop målet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>How does it contribute to that?</source>
        <translation>Hur bidrar det till det målet?</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Inte överens ännu</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>Show the whole goal</source>
        <translation>Visa hela målet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What will be reached?</source>
        <translation>Vad ska uppnås?</translation>
    </message>
    <message>
        <source>Which goal above does it serve?</source>
        <translation>Vilket överordnat mål bidrar det till?</translation>
    </message>
    <message>
        <source>Why does it matter?</source>
        <translation>Varför är det viktigt?</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>Where it is now</source>
        <translation>Där målet ligger nu</translation>
    </message>
    <message>
        <source>You had both agreed on this goal. As it now says something else, both must agree again.</source>
        <translation>Ni var överens om det här målet. Nu säger det något annat, så båda behöver säga ja igen.</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Begin with the one thing that must go well this year. Goals for teams and people can be hung under it afterwards.</source>
        <translation>Börja med det som måste gå bra i år. Mål för team och personer kan läggas under det sedan.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals under “{title}”</source>
        <translation>Mål under ”{title}”</translation>
    </message>
    <message>
        <source>No goal fits</source>
        <translation>Inget mål passar</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Inga mål ännu</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sätt det första målet</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>Visa alla mål</translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation>De första {shown} av {all}</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prova färre ord, eller visa alla mål igen.</translation>
    </message>
</context>
<context>
    <name>GoalPlaces</name>
    <message>
        <source>Company: {title}</source>
        <translation>Företaget: {title}</translation>
    </message>
    <message>
        <source>Focus area: {title}</source>
        <translation>Fokusområde: {title}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Nothing above it</source>
        <translation>Inget över det</translation>
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
        <translation>Samsyn</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Alla mål</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Stäm av</translation>
    </message>
    <message>
        <source>Choose a goal in the list to see and change it here.</source>
        <translation>Välj ett mål i listan så kan du se och ändra det här.</translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation>Ta bort målet</translation>
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
        <translation>Mått</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Inget mål valt</translation>
    </message>
    <message>
        <source>You can read this goal, but not change it.</source>
        <translation>Du kan läsa det här målet men inte ändra det.</translation>
    </message>
</context>
<context>
    <name>GoalStatus</name>
    <message>
        <source>At risk</source>
        <translation>Håll koll</translation>
    </message>
    <message>
        <source>Behind plan</source>
        <translation>Ligger efter</translation>
    </message>
    <message>
        <source>No longer relevant</source>
        <translation>Inte längre aktuellt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte uppnått</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Inte uppdaterat</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
</context>
<context>
    <name>GoalTree</name>
    <message>
        <source>Deadline</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
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
        <translation>Båda tillsammans</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goal for a team</source>
        <translation>Mål för ett team</translation>
    </message>
    <message>
        <source>Goal for the company</source>
        <translation>Mål för företaget</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nyckelresultat</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Övergripande mål</translation>
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
        <translation>Medarbetaren</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Chefen</translation>
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
            <numerusform>%n nyckelresultat</numerusform>
            <numerusform>%n nyckelresultat</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the goal plan as PDF</source>
        <translation>Exportera målplanen som PDF</translation>
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
        <translation>”{title}” är borttaget.</translation>
    </message>
</context>
<context>
    <name>GuestBar</name>
    <message>
        <source>Give the keyboard back …</source>
        <translation>Lämna tillbaka tangentbordet …</translation>
    </message>
    <message>
        <source>{name} is at the keyboard.</source>
        <translation>{name} sitter vid tangentbordet.</translation>
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
        <translation>Blir</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Läs in</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Läs in %n person</numerusform>
            <numerusform>Läs in %n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Läs in personer</translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button, and you can undo it.</source>
        <translation>Inget sparas förrän du trycker på knappen, och du kan ångra.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>Vad varje rad blir</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Vad kolumnerna innehåller</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message numerus="yes">
        <source>%n day(s) from today.</source>
        <translation>
            <numerusform>%n dag från i dag.</numerusform>
            <numerusform>%n dagar från i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation>Ett rum där ingen stör</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Ge minst %n dags varsel.</numerusform>
            <numerusform>Ge minst %n dagars varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation>Samtalets språk</translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation>Flytta till en annan tid …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Kallelsens text</translation>
    </message>
    <message>
        <source>That is short notice: malapp asks you whether the employee has agreed.</source>
        <translation>Det är kort varsel: malapp frågar dig om medarbetaren har godtagit det.</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Kallelsen</translation>
    </message>
    <message>
        <source>The invitation is copied. Paste it into an e-mail.</source>
        <translation>Kallelsen är kopierad. Klistra in den i ett mejl.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Dagen har redan passerat.</translation>
    </message>
    <message>
        <source>This is what {name} invites you to.</source>
        <translation>Det här bjuder {name} in dig till.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time and purpose</source>
        <translation>Tid och syfte</translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Copy the text into an e-mail or a calendar entry.</source>
        <translation>malapp skickar inget själv. Kopiera in texten i ett mejl eller en kalenderbokning.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Text of the invitation</source>
        <translation>Kallelsens text</translation>
    </message>
    <message numerus="yes">
        <source>Your company gives at least %n day(s)&apos; notice.</source>
        <translation>
            <numerusform>Ert företag ger minst %n dags varsel.</numerusform>
            <numerusform>Ert företag ger minst %n dagars varsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Paste the text into an e-mail or a calendar entry.</source>
        <translation>malapp skickar inget själv. Klistra in texten i ett mejl eller en kalenderbokning.</translation>
    </message>
    <message>
        <source>{name} has agreed to the short notice</source>
        <translation>{name} har godtagit det korta varslet</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Goals and signed summaries stay until they are due to be deleted. You can undo this.</source>
        <translation>Mål och underskriven dokumentation finns kvar tills de ska raderas. Du kan ångra.</translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation>Sista arbetsdag</translation>
    </message>
    <message>
        <source>Record last day</source>
        <translation>Spara sista dagen</translation>
    </message>
    <message>
        <source>Write the last day of work.</source>
        <translation>Skriv den sista arbetsdagen.</translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation>{name} slutar</translation>
    </message>
</context>
<context>
    <name>LineChart</name>
    <message numerus="yes">
        <source>From {start} on {first_day} to {end} on {last_day}, %n value(s)</source>
        <translation>
            <numerusform>Från {start} {first_day} till {end} {last_day}, %n värde</numerusform>
            <numerusform>Från {start} {first_day} till {end} {last_day}, %n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Inga värden ännu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Opening the workspace …</source>
        <translation>Öppnar arbetsytan …</translation>
    </message>
    <message>
        <source>malapp locks as soon as the work that is going on is done.</source>
        <translation>malapp låses så snart det pågående arbetet är klart.</translation>
    </message>
</context>
<context>
    <name>MeasureTab</name>
    <message>
        <source>%, days, visits …</source>
        <translation>%, dagar, besök …</translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation>Avstämningar hittills</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>No value yet. The first check-in gives it.</source>
        <translation>Inget värde ännu. Den första avstämningen ger det.</translation>
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
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Utan målvärde bedöms målet bara efter status.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
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
        <translation>Välj en dag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Dagen har redan passerat. Välj en dag framåt i tiden.</translation>
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
        <translation>Ett rum där ingen stör</translation>
    </message>
    <message>
        <source>Choose whom the conversation is with.</source>
        <translation>Välj vem samtalet är med.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Med vem?</translation>
    </message>
</context>
<context>
    <name>NewGoalDialog</name>
    <message>
        <source>Add goal</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation>Lägg till nyckelresultat</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>Till exempel: Lösa 85 % av jobben vid första besöket</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>New key result</source>
        <translation>Nytt nyckelresultat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Vad ska uppnås?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Vems mål är det?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Ett år eller flera: 2027, 2027–2029</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Den börjar som ett utkast. Texten skriver du sedan.</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Ny strategi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All conversations are with the other party, or done. Choose “All” to see them.</source>
        <translation>Alla samtal väntar på den andra parten eller är klara. Välj ”Alla” för att se dem.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Inga samtal ännu</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>Of conversations that are not yours you see dates and states, never what is said in them.</source>
        <translation>För samtal som inte är dina ser du datum och status, aldrig vad som sägs i dem.</translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation>Planera ett samtal</translation>
    </message>
    <message>
        <source>Plan the first one: malapp suggests a day and a purpose, and writes the invitation for you.</source>
        <translation>Planera det första: malapp föreslår dag och syfte och skriver kallelsen åt dig.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Förberedelse</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrivet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When your manager plans a conversation with you, it stands here.</source>
        <translation>När din chef planerar ett samtal med dig visas det här.</translation>
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
        <translation>Skapa formuläret</translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation>Min förberedelse</translation>
    </message>
    <message>
        <source>On paper or as PDF</source>
        <translation>På papper eller som PDF</translation>
    </message>
    <message>
        <source>Only you can read this. When you share it, {name} reads the answers with a tick.</source>
        <translation>Bara du kan läsa det här. När du delar läser {name} de svar som du har kryssat för.</translation>
    </message>
    <message>
        <source>Read a form back</source>
        <translation>Läs in ett formulär</translation>
    </message>
    <message>
        <source>Shared: {name} reads the answers with a tick. You can change them until you meet.</source>
        <translation>Delat: {name} läser de svar som du har kryssat för. Du kan ändra dem tills ni träffas.</translation>
    </message>
    <message>
        <source>Take back what I shared</source>
        <translation>Ta tillbaka det jag delat</translation>
    </message>
    <message>
        <source>The conversation has begun: what you shared lies beside the record.</source>
        <translation>Samtalet har börjat: det du delade finns under Samtalet.</translation>
    </message>
    <message>
        <source>The form can be filled in outside malapp and read back here.</source>
        <translation>Formuläret kan fyllas i utanför malapp och läsas in här.</translation>
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
        <translation>Inget hittades. Prova ett annat ord, eller bara början av det.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person, goal, panel or action</source>
        <translation>Person, mål, sida eller kommando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Search or go to …</source>
        <translation>Sök eller gå till …</translation>
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
        <translation>Säkerhetskopiera</translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation>Läs in personer från en fil</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Change language or colours</source>
        <translation>Ändra språk eller färger</translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation>Kontrollera en underskriven fil</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Export the goal plan as PDF</source>
        <translation>Exportera målplanen som PDF</translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation>Exportera till kalender</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nytt samtal</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation>Ny uppföljning</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New strategy period</source>
        <translation>Ny strategiperiod</translation>
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
        <translation>Spara företagets certifikat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
        <translation>Välj det ifyllda formuläret</translation>
    </message>
    <message>
        <source>Making the form</source>
        <translation>Skapar formuläret</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the preparation form</source>
        <translation>Spara förberedelseformuläret</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Filen går inte att läsa. Kontrollera att den finns kvar.</translation>
    </message>
    <message>
        <source>The form is saved. {name} can fill it in with any PDF program.</source>
        <translation>Formuläret är sparat. {name} kan fylla i det med valfritt PDF-program.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Ändra lösenfrasen</translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation>Ändrar lösenfrasen …</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nya lösenfrasen igen</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>Lösenfrasen är ändrad. Äldre säkerhetskopior öppnas fortfarande med den gamla.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what I write</source>
        <translation>Dölj det jag skriver</translation>
    </message>
    <message>
        <source>Show what I write</source>
        <translation>Visa det jag skriver</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>It locks everything that is written here. Three or four words in a row are easy to remember.</source>
        <translation>Den låser allt som skrivs här. Tre eller fyra ord i rad är lätta att komma ihåg.</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>Skapa arbetsytan</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>Skapar arbetsytan …</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase or the recovery sheet that comes next.</source>
        <translation>Ingen kan öppna den utan lösenfrasen eller återställningsbladet som kommer härnäst.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Lösenfrasen igen</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Easy to guess: it repeats the same few characters.</source>
        <translation>Lätt att gissa: den upprepar samma få tecken.</translation>
    </message>
    <message>
        <source>Good enough. A few more words make it strong.</source>
        <translation>Tillräckligt bra. Några ord till gör den stark.</translation>
    </message>
    <message>
        <source>Strong. Choose words that you will remember.</source>
        <translation>Stark. Välj ord som du kommer ihåg.</translation>
    </message>
    <message>
        <source>The two are not the same. Write the passphrase once more.</source>
        <translation>De är inte likadana. Skriv lösenfrasen en gång till.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s).</source>
        <translation>
            <numerusform>För kort: %n tecken till.</numerusform>
            <numerusform>För kort: %n tecken till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>PeopleEditing</name>
    <message>
        <source>Removed the team “{name}”.</source>
        <translation>Teamet ”{name}” är borttaget.</translation>
    </message>
    <message>
        <source>The last day of {name} is recorded.</source>
        <translation>Sista dagen för {name} är sparad.</translation>
    </message>
    <message>
        <source>{name} works here.</source>
        <translation>{name} arbetar här.</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n utelämnad</numerusform>
            <numerusform>%n utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person inläst.</numerusform>
            <numerusform>%n personer inlästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be updated</source>
        <translation>
            <numerusform>%n uppdateras</numerusform>
            <numerusform>%n uppdateras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
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
        <translation>Finns inte i filen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdateras</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamledare</translation>
    </message>
    <message>
        <source>Make the first team</source>
        <translation>Skapa det första teamet</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Inga team ännu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
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
        <translation>Team håller ihop personer och mål. Ett litet företag klarar sig kanske utan.</translation>
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
        <translation>Läs in från fil</translation>
    </message>
    <message>
        <source>Choose a table with people</source>
        <translation>Välj en tabell med personer</translation>
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
        <translation>Läser tabellen</translation>
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
        <translation>Inget team</translation>
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
        <translation>Välj någon i listan.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamledare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>Chef för</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ingen vald</translation>
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
        <translation>Har slutat</translation>
    </message>
    <message>
        <source>Last day of work: {day}</source>
        <translation>Sista arbetsdag: {day}</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbetar här</translation>
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
        <translation>HR: sköter personlistan och ser vems tur det är</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation>Språk i formulär och dokument</translation>
    </message>
    <message>
        <source>Leaves the company …</source>
        <translation>Slutar i företaget …</translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation>Chef (håller samtalet)</translation>
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
        <translation>Ledig: påminnelser pausas</translation>
    </message>
    <message>
        <source>Owner: writes the strategy and the company&apos;s goals</source>
        <translation>Ägare eller vd: skriver strategin och företagets mål</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Works here after all</source>
        <translation>Arbetar kvar ändå</translation>
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
        <translation>Alla tre stegen är klara</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
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
        <translation>Samtalet blir inte av</translation>
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
        <translation>Spara målplanen</translation>
    </message>
    <message>
        <source>The goal plan is saved as a PDF.</source>
        <translation>Målplanen är sparad som PDF.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hela företaget</translation>
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
        <translation>Det finns inga tidigare mål att se tillbaka på.</translation>
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
        <translation>Fokusområden</translation>
    </message>
    <message>
        <source>No focus areas yet.</source>
        <translation>Inga fokusområden ännu.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Inget är skrivet ännu.</translation>
    </message>
    <message>
        <source>Our core task</source>
        <translation>Vår kärnuppgift</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Det som är svårt</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>Det som är möjligt</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Dit vi är på väg</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Do not write about health.</source>
        <translation>Skriv inte om hälsa.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Orsak (kan utelämnas)</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation>Spara lösenfrasen och öppna</translation>
    </message>
    <message>
        <source>The code stands on the recovery sheet that was printed or saved when malapp was set up.</source>
        <translation>Koden står på återställningsbladet som skrevs ut eller sparades när malapp togs i bruk.</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nya lösenfrasen igen</translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the recovery sheet, letter by letter.</source>
        <translation>Koden stämmer inte. Jämför den med återställningsbladet, tecken för tecken.</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Använd återställningskoden</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>I have stored the recovery sheet in a safe place</source>
        <translation>Jag har lagt återställningsbladet på en säker plats</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only way in. It is shown now and never again.</source>
        <translation>Om lösenfrasen glöms bort är koden enda vägen in. Den visas nu och aldrig mer.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Det gick inte att spara där. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Spara återställningsbladet</translation>
    </message>
    <message>
        <source>Print it and lock it away, or save it on a memory stick, not on this computer.</source>
        <translation>Skriv ut det och lås in det, eller spara det på ett USB-minne, inte på den här datorn.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Spara som PDF …</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Spara återställningsbladet</translation>
    </message>
    <message>
        <source>The recovery sheet is on its way to the printer.</source>
        <translation>Återställningsbladet är på väg till skrivaren.</translation>
    </message>
    <message>
        <source>The recovery sheet is saved.</source>
        <translation>Återställningsbladet är sparat.</translation>
    </message>
</context>
<context>
    <name>ScaleField</name>
    <message>
        <source>Step {step} of {steps} from “{low}” to “{high}”</source>
        <translation>Steg {step} av {steps} från ”{low}” till ”{high}”</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Ta tillbaka svaret</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or go to …</source>
        <translation>Sök eller gå till …</translation>
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
        <translation>Företag</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Passphrase and backup</source>
        <translation>Lösenfras och säkerhetskopia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
</context>
<context>
    <name>SharedAnswers</name>
    <message>
        <source>Has not shared a preparation.</source>
        <translation>Har inte delat någon förberedelse.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide the preparations</source>
        <translation>Dölj förberedelserna</translation>
    </message>
    <message>
        <source>Nothing to share.</source>
        <translation>Inget att dela.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the preparations</source>
        <translation>Visa förberedelserna</translation>
    </message>
    <message>
        <source>What you have both prepared</source>
        <translation>Det ni båda har förberett</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
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
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>At least {count} characters. It is yours alone: nobody else, not even your manager, can sign for you or find it again.</source>
        <translation>Minst {count} tecken. Den är bara din: ingen annan, inte ens din chef, kan skriva under åt dig eller ta fram den igen.</translation>
    </message>
    <message>
        <source>Both have signed. The one-to-ones you agreed on are in the calendar.</source>
        <translation>Båda har skrivit under. Uppföljningarna ni kom överens om finns i kalendern.</translation>
    </message>
    <message>
        <source>Choose a passphrase for signing</source>
        <translation>Välj en lösenfras för underskrift</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sudda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Rita</translation>
    </message>
    <message>
        <source>Draw your signature, or choose to type your name.</source>
        <translation>Rita din underskrift, eller välj att skriva ditt namn.</translation>
    </message>
    <message>
        <source>How do you sign?</source>
        <translation>Hur skriver du under?</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Upprepa lösenfrasen</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>Visa kalendern</translation>
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
        <translation>Underskriften håller inte och sparades inte. Stäng och försök igen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De är inte likadana.</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Skriv namnet</translation>
    </message>
    <message>
        <source>With your signature you confirm that you have read the summary and that it says what you agreed. It does not mean that you agree on every opinion in it.</source>
        <translation>Med din underskrift bekräftar du att du har läst dokumentationen och att den säger det ni kom överens om. Det betyder inte att du delar varje åsikt i den.</translation>
    </message>
    <message>
        <source>Write your passphrase for signing.</source>
        <translation>Skriv din lösenfras för underskrift.</translation>
    </message>
    <message>
        <source>Your passphrase for signing</source>
        <translation>Din lösenfras för underskrift</translation>
    </message>
    <message>
        <source>Your signature is stored. Now {name} signs.</source>
        <translation>Din underskrift är sparad. Nu är det {name} som skriver under.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Draw with mouse or pen. Delete takes the drawing away.</source>
        <translation>Rita med mus eller penna. Delete suddar ut.</translation>
    </message>
    <message>
        <source>Draw your signature here</source>
        <translation>Rita din underskrift här</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n goal(s) are not agreed to by both of you. Tick under the goal, or go on as it is.</source>
        <translation>
            <numerusform>%n mål är ni inte överens om. Kryssa för under målet, eller gå vidare ändå.</numerusform>
            <numerusform>%n mål är ni inte överens om. Kryssa för under målen, eller gå vidare ändå.</numerusform>
        </translation>
    </message>
    <message>
        <source>A changed summary is a new revision: both read and approve it anew before it is signed.</source>
        <translation>En ändrad dokumentation blir en ny version: båda läser och godkänner på nytt innan ni skriver under.</translation>
    </message>
    <message>
        <source>A changed summary is a new revision: the signatures there are stay with the old one, and both read, approve and sign anew.</source>
        <translation>En ändrad dokumentation blir en ny version: underskrifterna som finns hör till den gamla, och båda läser, godkänner och skriver under på nytt.</translation>
    </message>
    <message>
        <source>Answered. {name} sees that the time suits you.</source>
        <translation>Besvarat. {name} ser att tiden passar dig.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Börja nu</translation>
    </message>
    <message>
        <source>Begin the conversation?</source>
        <translation>Börja samtalet?</translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation>Ställ in samtalet</translation>
    </message>
    <message>
        <source>Cancel the conversation?</source>
        <translation>Ställa in samtalet?</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the summary?</source>
        <translation>Ändra dokumentationen?</translation>
    </message>
    <message>
        <source>Close without signatures</source>
        <translation>Avsluta utan underskrift</translation>
    </message>
    <message>
        <source>Close without signatures?</source>
        <translation>Avsluta utan underskrift?</translation>
    </message>
    <message>
        <source>Filed. The summary stays under Documents.</source>
        <translation>Arkiverat. Dokumentationen finns kvar under Dokument.</translation>
    </message>
    <message>
        <source>From now on the preparations cannot be changed.</source>
        <translation>Från och med nu kan förberedelserna inte ändras.</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Gå vidare ändå</translation>
    </message>
    <message>
        <source>Go on without agreement?</source>
        <translation>Gå vidare utan samsyn?</translation>
    </message>
    <message>
        <source>It will not be held. You can plan a new one later.</source>
        <translation>Det blir inte av. Du kan planera ett nytt senare.</translation>
    </message>
    <message>
        <source>No law requires signatures. The record stays as it is, with the reason shown.</source>
        <translation>Ingen lag kräver underskrift. Dokumentationen står kvar som den är, med orsaken synlig.</translation>
    </message>
    <message>
        <source>Shared. {name} can read the answers with a tick.</source>
        <translation>Delat. {name} kan läsa de svar som du har kryssat för.</translation>
    </message>
    <message>
        <source>Taken back. Only you can read your preparation now.</source>
        <translation>Återtaget. Nu kan bara du läsa din förberedelse.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation>Dagen har redan passerat. Välj en dag framåt i tiden.</translation>
    </message>
    <message>
        <source>Write briefly why you meet.</source>
        <translation>Skriv kort varför ni träffas.</translation>
    </message>
    <message>
        <source>{name} has not shared a preparation.</source>
        <translation>{name} har inte delat någon förberedelse.</translation>
    </message>
</context>
<context>
    <name>StrategyPanel</name>
    <message>
        <source>Close the period?</source>
        <translation>Avsluta perioden?</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Ny period</translation>
    </message>
    <message>
        <source>No strategy yet</source>
        <translation>Ingen strategi ännu</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>The strategy is kept and can be read, but it cannot be opened again.</source>
        <translation>Strategin sparas och kan läsas, men den kan inte öppnas igen.</translation>
    </message>
    <message>
        <source>Those who lead the company have not written one yet. Goals can be set all the same.</source>
        <translation>Företagets ledning har inte skrivit någon ännu. Mål kan sättas ändå.</translation>
    </message>
    <message>
        <source>Write in a few plain sentences where the company is going. Goals then hang below it.</source>
        <translation>Skriv med några enkla meningar vart företaget är på väg. Målen läggs sedan under den.</translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation>Skriv strategin</translation>
    </message>
</context>
<context>
    <name>StrategyPresenter</name>
    <message>
        <source>Removed the focus area “{title}”.</source>
        <translation>Fokusområdet ”{title}” är borttaget.</translation>
    </message>
</context>
<context>
    <name>StrategyWords</name>
    <message>
        <source>Adopt it</source>
        <translation>Anta</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Antagen</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Avsluta perioden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alla känner till den. Ta upp den till revidering för att ändra; avsluta den när perioden är slut.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>It has been presented</source>
        <translation>Den är presenterad</translation>
    </message>
    <message>
        <source>It is being revised. Until then this is in force.</source>
        <translation>Den revideras. Till dess gäller det här.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is decided yet.</source>
        <translation>Den håller på att skrivas, och inget är beslutat ännu.</translation>
    </message>
    <message>
        <source>It is decided, and the text is fixed. Present it to everybody, and say so here.</source>
        <translation>Den är beslutad och texten ligger fast. Presentera den för alla och markera det här.</translation>
    </message>
    <message>
        <source>It is decided, and will soon be presented.</source>
        <translation>Den är beslutad och presenteras snart.</translation>
    </message>
    <message>
        <source>It lies open for comments and can still be changed. Adopt it when it is decided.</source>
        <translation>Den är öppen för synpunkter och kan fortfarande ändras. Anta den när den är beslutad.</translation>
    </message>
    <message>
        <source>It lies open for comments. Say what you think.</source>
        <translation>Den är öppen för synpunkter. Säg vad du tycker.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslagen</translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation>Revidera</translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation>Perioden är avslutad.</translation>
    </message>
    <message>
        <source>The period is over.</source>
        <translation>Perioden är slut.</translation>
    </message>
    <message>
        <source>The period is over. The text is kept as it was.</source>
        <translation>Perioden är slut. Texten sparas som den var.</translation>
    </message>
    <message>
        <source>The strategy is adopted.</source>
        <translation>Strategin är antagen.</translation>
    </message>
    <message>
        <source>The strategy is presented, and in force.</source>
        <translation>Strategin är presenterad och gäller.</translation>
    </message>
    <message>
        <source>The strategy is proposed.</source>
        <translation>Strategin är föreslagen.</translation>
    </message>
    <message>
        <source>The strategy is under revision. Its text can be changed.</source>
        <translation>Strategin är under revidering. Texten kan ändras.</translation>
    </message>
    <message>
        <source>The text can be changed again. Adopt it anew when it is decided.</source>
        <translation>Texten kan ändras igen. Anta den på nytt när den är beslutad.</translation>
    </message>
    <message>
        <source>This is what we work towards.</source>
        <translation>Det här arbetar vi mot.</translation>
    </message>
    <message>
        <source>Under revision</source>
        <translation>Under revidering</translation>
    </message>
    <message>
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv den med några enkla meningar. Föreslå den när andra får säga vad de tycker.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Change something</source>
        <translation>Ändra något</translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation>Kontrollerar underskrifterna</translation>
    </message>
    <message>
        <source>Making the document to sign</source>
        <translation>Skapar dokumentet att skriva under</translation>
    </message>
    <message>
        <source>Making the summary</source>
        <translation>Skapar dokumentationen</translation>
    </message>
    <message>
        <source>Making the summary …</source>
        <translation>Skapar dokumentationen …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Revision {number}, signed by both.</source>
        <translation>Version {number}, underskriven av båda.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Dokumentationen</translation>
    </message>
    <message>
        <source>The summary is not kept here</source>
        <translation>Dokumentationen finns inte här</translation>
    </message>
    <message>
        <source>The text is fixed. To change it, choose “Change the summary” in the menu above.</source>
        <translation>Texten ligger fast. Välj ”Ändra dokumentationen” i menyn ovanför om den ska ändras.</translation>
    </message>
    <message>
        <source>There is no document of it in malapp.</source>
        <translation>Det finns inget dokument i malapp.</translation>
    </message>
    <message>
        <source>This conversation was signed outside malapp. What the two agreed stands in the record.</source>
        <translation>Samtalet skrevs under utanför malapp. Det ni kom överens om står under Samtalet.</translation>
    </message>
    <message>
        <source>This is a draft. Nothing is fixed until both have approved.</source>
        <translation>Det här är ett utkast. Inget ligger fast förrän båda har godkänt.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Give back</source>
        <translation>Lämna tillbaka</translation>
    </message>
    <message>
        <source>Give the keyboard back to {name}</source>
        <translation>Lämna tillbaka tangentbordet till {name}</translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Arbetsytans lösenfras</translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>A team can be removed when neither people nor goals belong to it.</source>
        <translation>Ett team kan tas bort när inga personer eller mål hör till det.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Teamledare</translation>
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
        <translation>Ta bort teamet</translation>
    </message>
    <message>
        <source>Sets the goals of the team.</source>
        <translation>Sätter teamets mål.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation>Så hänger det ihop</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Answer the invitation from {name}</source>
        <translation>Svara på kallelsen från {name}</translation>
    </message>
    <message>
        <source>Choose a day for the conversation with {name}</source>
        <translation>Välj en dag för samtalet med {name}</translation>
    </message>
    <message>
        <source>Complete the record with {name}</source>
        <translation>Gör klart dokumentationen med {name}</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Samtal med {name}</translation>
    </message>
    <message>
        <source>Deadline: {title}</source>
        <translation>Slutdatum: {title}</translation>
    </message>
    <message>
        <source>File the signed summary with {name}</source>
        <translation>Arkivera den underskrivna dokumentationen med {name}</translation>
    </message>
    <message>
        <source>Finish or move: {title}</source>
        <translation>Gör klart eller flytta: {title}</translation>
    </message>
    <message>
        <source>Goal due: {title}</source>
        <translation>Slutdatum för mål: {title}</translation>
    </message>
    <message>
        <source>Hold the conversation with {name}</source>
        <translation>Håll samtalet med {name}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Håll uppföljningen med {name}, eller flytta den</translation>
    </message>
    <message>
        <source>Invite {name} to the conversation</source>
        <translation>Bjud in {name} till samtalet</translation>
    </message>
    <message>
        <source>Last check-in {date}</source>
        <translation>Senaste avstämning {date}</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Ingen avstämning ännu</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>Uppföljning med {name}</translation>
    </message>
    <message>
        <source>Prepare the conversation with {name}</source>
        <translation>Förbered samtalet med {name}</translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation>Läs och godkänn dokumentationen med {name}</translation>
    </message>
    <message>
        <source>Say how it goes: {title}</source>
        <translation>Berätta hur det går: {title}</translation>
    </message>
    <message>
        <source>Sign the summary with {name}</source>
        <translation>Skriv under dokumentationen med {name}</translation>
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
        <translation>Var planerat till {date}</translation>
    </message>
    <message>
        <source>Write down what you and {name} agree</source>
        <translation>Skriv ner det du och {name} enas om</translation>
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
        <translation>Lägg till personer</translation>
    </message>
    <message>
        <source>Begin with the people: add them one by one, or bring them from a spreadsheet.</source>
        <translation>Börja med personerna: lägg till dem en i taget eller läs in dem från ett kalkylark.</translation>
    </message>
    <message>
        <source>Conversations, one-to-ones and goals that need you will stand here.</source>
        <translation>Här visas samtal, uppföljningar och mål som behöver dig.</translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation>Inget i kalendern.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Inget väntar på dig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Set a goal for the company, so that everybody can see what their own goals lead to.</source>
        <translation>Sätt ett mål för företaget, så att alla kan se vad de egna målen leder till.</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sätt det första målet</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n)</source>
        <translation>
            <numerusform>Visa alla (%n)</numerusform>
            <numerusform>Visa alla (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>De senaste tolv månaderna</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>De närmaste två veckorna</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Välkommen till malapp</translation>
    </message>
    <message>
        <source>What matters most this year?</source>
        <translation>Vad är viktigast i år?</translation>
    </message>
    <message>
        <source>Where is the company going?</source>
        <translation>Vart är företaget på väg?</translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation>Skriv strategin</translation>
    </message>
    <message>
        <source>Write the strategy in a few sentences. Goals and conversations hang below it.</source>
        <translation>Skriv strategin med några meningar. Mål och samtal bygger på den.</translation>
    </message>
    <message>
        <source>agreed one-to-ones held</source>
        <translation>avtalade uppföljningar genomförda</translation>
    </message>
    <message>
        <source>people have had their conversation</source>
        <translation>personer har haft sitt samtal</translation>
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
        <translation>Något annat har ändrats sedan dess. Tryck Ctrl+Z tills du är tillbaka.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Gjort om: {edit}</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Ångrat: {edit}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {passphrase}</source>
        <translation>Det här är demoversionen. Lösenfrasen är: {passphrase}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Använd återställningskoden</translation>
    </message>
    <message>
        <source>What is written here is encrypted. Unlock it to go on.</source>
        <translation>Det som skrivs här är krypterat. Lås upp för att fortsätta.</translation>
    </message>
    <message>
        <source>malapp is locked</source>
        <translation>malapp är låst</translation>
    </message>
</context>
<context>
    <name>VerificationView</name>
    <message>
        <source>Changed, or not fully signed</source>
        <translation>Ändrat, eller inte underskrivet av båda</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Unchanged, not yet signed</source>
        <translation>Oförändrat, inte underskrivet ännu</translation>
    </message>
    <message>
        <source>Unchanged, signer unknown</source>
        <translation>Oförändrat, okänd undertecknare</translation>
    </message>
    <message>
        <source>Unchanged, signers known</source>
        <translation>Oförändrat, kända undertecknare</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Säkerhetskopiera nu …</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Backup (*.malapp-backup)</source>
        <translation>Säkerhetskopia (*.malapp-backup)</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation>Spara nyckeln i datorns nyckelring</translation>
    </message>
    <message>
        <source>Open without asking</source>
        <translation>Öppna utan att fråga</translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation>Säkerhetskopian är skriven och kontrollerad.</translation>
    </message>
    <message>
        <source>The keychain did not take it.</source>
        <translation>Nyckelringen tog inte emot den.</translation>
    </message>
    <message>
        <source>This computer has no keychain that malapp can use, so the passphrase is asked each time.</source>
        <translation>Datorn har ingen nyckelring som malapp kan använda, så lösenfrasen behövs varje gång.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open malapp without the passphrase.</source>
        <translation>Den som är inloggad på datorn kan då öppna malapp utan lösenfrasen.</translation>
    </message>
    <message>
        <source>Writing and checking the backup …</source>
        <translation>Skriver och kontrollerar säkerhetskopian …</translation>
    </message>
    <message>
        <source>malapp keeps a backup of each day beside its file. Make one on a memory stick as well: it is encrypted and opens with the passphrase.</source>
        <translation>malapp sparar en säkerhetskopia för varje dag bredvid sin fil. Gör en på ett USB-minne också: den är krypterad och öppnas med lösenfrasen.</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Add focus area</source>
        <translation>Lägg till fokusområde</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Utmaningar</translation>
    </message>
    <message>
        <source>Core task: what are we here for?</source>
        <translation>Kärnuppgift: vad finns vi till för?</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområden</translation>
    </message>
    <message>
        <source>New focus area</source>
        <translation>Nytt fokusområde</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>En på varje rad</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Möjligheter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The few things to put first. Three to five are enough: goals hang below them.</source>
        <translation>Det fåtal saker som kommer först. Tre till fem räcker: målen läggs under dem.</translation>
    </message>
    <message>
        <source>Vision: where do we want to be?</source>
        <translation>Vision: vart vill vi nå?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Dit vi är på väg</translation>
    </message>
</context>
<context>
    <name>_ActionCard</name>
    <message>
        <source>By when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
</context>
<context>
    <name>_Hands</name>
    <message>
        <source>Has approved</source>
        <translation>Har godkänt</translation>
    </message>
    <message>
        <source>Has not read it yet</source>
        <translation>Har inte läst ännu</translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation>Har skrivit under</translation>
    </message>
</context>
<context>
    <name>_Marks</name>
    <message>
        <source>Do you both stand behind it?</source>
        <translation>Står ni båda bakom det?</translation>
    </message>
    <message>
        <source>{name} agrees to the goal</source>
        <translation>{name} accepterar målet</translation>
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
        <translation>Sidorna i dokumentet</translation>
    </message>
</context>
<context>
    <name>_ReviewCard</name>
    <message>
        <source>How did it go?</source>
        <translation>Hur gick det?</translation>
    </message>
    <message>
        <source>What helped, what stood in the way?</source>
        <translation>Vad hjälpte, vad hindrade?</translation>
    </message>
</context>
<context>
    <name>_Tools</name>
    <message>
        <source>Fit width</source>
        <translation>Anpassa bredden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
</context>
</TS>
