<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Builds on the strategy</source>
        <translation>Bygger på strategin</translation>
    </message>
    <message>
        <source>Core task: what is the unit there for?</source>
        <translation>Kärnuppgift: vad är enheten till för?</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planens namn</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Inte vald än</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Read the strategy</source>
        <translation>Läs strategin</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Nivån över</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>What the plan is about</source>
        <translation>Vad planen handlar om</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Vem har nytta av det, och hur?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Varför just det här, och varför nu?</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>How is it counted?</source>
        <translation>Hur räknas det?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Följs upp av</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läses av</translation>
    </message>
    <message>
        <source>Says something about the goal</source>
        <translation>Säger något om målet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Önskad riktning</translation>
    </message>
    <message>
        <source>Where does the number come from?</source>
        <translation>Var kommer talet ifrån?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Vem gäller talet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Varför följer vi det här talet?</translation>
    </message>
</context>
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
    <name>ActionPlan</name>
    <message>
        <source>A plan on paper belongs to one person or one team. Choose whose first.</source>
        <translation>En plan på papper hör till en person eller ett team. Välj först vems.</translation>
    </message>
    <message>
        <source>Action plan {day}</source>
        <translation>Handlingsplan {day}</translation>
    </message>
    <message>
        <source>Company: {title}</source>
        <translation>Företaget: {title}</translation>
    </message>
    <message>
        <source>Deleted “{what}”.</source>
        <translation>Tog bort ”{what}”.</translation>
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
        <source>Everything I can see</source>
        <translation>Allt jag kan se</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttad</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Inget mål</translation>
    </message>
    <message>
        <source>No team, only between the two</source>
        <translation>Inget team, bara mellan de två</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Save the action plan</source>
        <translation>Spara handlingsplanen</translation>
    </message>
    <message>
        <source>The action plan is saved as a PDF.</source>
        <translation>Handlingsplanen är sparad som PDF.</translation>
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
        <translation>”{what}” är ett mål nu.</translation>
    </message>
</context>
<context>
    <name>ActionPlanPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: “{what}”.</source>
        <translation>Klar: ”{what}”.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Open again: “{what}”.</source>
        <translation>Öppen igen: ”{what}”.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>The plan you look at, on paper ({key})</source>
        <translation>Planen du tittar på, på papper ({key})</translation>
    </message>
</context>
<context>
    <name>ActionSide</name>
    <message>
        <source>Agreed in a conversation: the words stay as you both signed them.</source>
        <translation>Överenskommet i ett samtal: orden står kvar som ni båda skrev under.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stryk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjälper målet</translation>
    </message>
    <message>
        <source>Helps your own goal</source>
        <translation>Hjälper ditt eget mål</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen för</translation>
    </message>
    <message>
        <source>Make it a goal</source>
        <translation>Gör det till ett mål</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Was it done as planned, and did it have the effect you wanted? Did it move the goal? What did you learn, and did anything happen that nobody meant?</source>
        <translation>Gjordes det som planerat, och gav det den effekt ni ville ha? Förde det målet framåt? Vad lärde ni er, och hände något som ingen hade tänkt sig?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Vad blev resultatet?</translation>
    </message>
    <message>
        <source>When you want it for its own sake, it is a goal.</source>
        <translation>När du vill ha det för dess egen skull är det ett mål.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Varför: {reason}</translation>
    </message>
    <message>
        <source>You can read this, but not change it.</source>
        <translation>Du kan läsa det här, men inte ändra det.</translation>
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
        <source>Decline the goal …</source>
        <translation>Säg nej till målet …</translation>
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
        <source>I want this</source>
        <translation>Jag vill det här</translation>
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
        <source>Take it up again</source>
        <translation>Ta upp det igen</translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation>Målet är avslutat.</translation>
    </message>
    <message>
        <source>The reason stays under “More”, among the earlier wordings.</source>
        <translation>Skälet står kvar under ”Mer”, bland de tidigare formuleringarna.</translation>
    </message>
    <message>
        <source>Wants this</source>
        <translation>Vill det här</translation>
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
    <message>
        <source>{name} declined this goal on {day}:</source>
        <translation>{name} sa nej till det här målet {day}:</translation>
    </message>
</context>
<context>
    <name>AlignmentCard</name>
    <message>
        <source>In step with the strategy</source>
        <translation>I takt med strategin</translation>
    </message>
    <message>
        <source>Nobody works on this yet</source>
        <translation>Ingen arbetar med detta ännu</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Öppna strategin</translation>
    </message>
    <message>
        <source>Teams that work on no focus area yet: {teams}</source>
        <translation>Team som inte arbetar med något fokusområde ännu: {teams}</translation>
    </message>
    <message>
        <source>There are no focus areas yet.</source>
        <translation>Det finns inga fokusområden ännu.</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>företaget</translation>
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
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>En på varje rad</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Ta bort fokusområdet</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Framgångsfaktorer</translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation>Vad vi menar med det</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Add action</source>
        <translation>Lägg till åtgärd</translation>
    </message>
    <message>
        <source>An action is worth doing because of what it helps to reach.</source>
        <translation>En åtgärd är värd att göra för det den hjälper er att nå.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Välj det</translation>
    </message>
    <message>
        <source>Could somebody see or hear it? For example: I ask one question before I answer.</source>
        <translation>Kan någon se eller höra det? Till exempel: Jag ställer en fråga innan jag svarar.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stryk</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Stryk det</translation>
    </message>
    <message>
        <source>Drop the action</source>
        <translation>Stryk åtgärden</translation>
    </message>
    <message>
        <source>Drop the behaviour</source>
        <translation>Stryk beteendet</translation>
    </message>
    <message>
        <source>For example: at every visit</source>
        <translation>Till exempel: vid varje besök</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hur ofta?</translation>
    </message>
    <message>
        <source>In the plan of</source>
        <translation>I planen för</translation>
    </message>
    <message>
        <source>It has become a habit, so you need not tick it any more.</source>
        <translation>Det har blivit en vana, så du behöver inte bocka av mer.</translation>
    </message>
    <message>
        <source>It stays in the plan with the reason, so that nobody wonders later.</source>
        <translation>Den står kvar i planen med skälet, så att ingen undrar senare.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>Keep it as a habit</source>
        <translation>Behåll det som vana</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Flytta till en annan dag</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Nytt beteende</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>That is fine: something else may help more. Your days are kept.</source>
        <translation>Det är helt i sin ordning: något annat kan hjälpa mer. Dina dagar sparas.</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Vad lärde du dig?</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>What will you do again and again?</source>
        <translation>Vad vill du göra gång på gång?</translation>
    </message>
    <message>
        <source>Which goal does it help?</source>
        <translation>Vilket mål hjälper det?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Vem gör det?</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Varför flyttas det?</translation>
    </message>
    <message>
        <source>Why is it not done?</source>
        <translation>Varför görs det inte?</translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Action added</source>
        <translation>Åtgärd tillagd</translation>
    </message>
    <message>
        <source>Action deleted</source>
        <translation>Åtgärd borttagen</translation>
    </message>
    <message>
        <source>Action done</source>
        <translation>Åtgärd klar</translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation>Åtgärd struken</translation>
    </message>
    <message>
        <source>Action given a new date</source>
        <translation>Åtgärd fick nytt datum</translation>
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
        <source>Behaviour kept or dropped</source>
        <translation>Beteende behållet eller struket</translation>
    </message>
    <message>
        <source>Briefing held</source>
        <translation>Genomgång hållen</translation>
    </message>
    <message>
        <source>Briefing not held after all</source>
        <translation>Genomgång ändå inte hållen</translation>
    </message>
    <message>
        <source>Briefing prepared</source>
        <translation>Genomgång förberedd</translation>
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
        <source>Check-in on a goal deleted</source>
        <translation>Avstämning av mål borttagen</translation>
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
        <source>Declined goal taken up again</source>
        <translation>Avböjt mål taget upp igen</translation>
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
        <source>Everything exported to a spreadsheet</source>
        <translation>Allt exporterat till kalkylark</translation>
    </message>
    <message>
        <source>Form adapted</source>
        <translation>Formulär anpassat</translation>
    </message>
    <message>
        <source>Form reset</source>
        <translation>Formulär återställt</translation>
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
        <source>Goal declined</source>
        <translation>Mål avböjt</translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation>Mål borttaget</translation>
    </message>
    <message>
        <source>Goal put into the library</source>
        <translation>Mål lagt i biblioteket</translation>
    </message>
    <message>
        <source>Goal taken along into another period</source>
        <translation>Mål taget med till en annan period</translation>
    </message>
    <message>
        <source>Goal turned into another kind</source>
        <translation>Mål ändrat till en annan typ</translation>
    </message>
    <message>
        <source>Goals imported</source>
        <translation>Mål importerade</translation>
    </message>
    <message>
        <source>Indicator added</source>
        <translation>Indikator tillagd</translation>
    </message>
    <message>
        <source>Indicator deleted</source>
        <translation>Indikator borttagen</translation>
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
        <source>Measuring individuals switched off</source>
        <translation>Mätning av enskilda avstängd</translation>
    </message>
    <message>
        <source>Measuring individuals switched on</source>
        <translation>Mätning av enskilda påslagen</translation>
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
        <source>Period added</source>
        <translation>Period tillagd</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Period avslutad</translation>
    </message>
    <message>
        <source>Period deleted</source>
        <translation>Period borttagen</translation>
    </message>
    <message>
        <source>Period opened again</source>
        <translation>Period öppnad igen</translation>
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
        <source>Presentation of the strategy recorded</source>
        <translation>Presentation av strategin noterad</translation>
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
        <source>Unit plan added</source>
        <translation>Mål- och resultatplan gjord</translation>
    </message>
    <message>
        <source>Unit plan approved</source>
        <translation>Mål- och resultatplan godkänd</translation>
    </message>
    <message>
        <source>Unit plan closed</source>
        <translation>Mål- och resultatplan avslutad</translation>
    </message>
    <message>
        <source>Unit plan deleted</source>
        <translation>Mål- och resultatplan borttagen</translation>
    </message>
    <message>
        <source>Unit plan evaluated</source>
        <translation>Mål- och resultatplan utvärderad</translation>
    </message>
    <message>
        <source>Unit plan in force</source>
        <translation>Mål- och resultatplan gäller</translation>
    </message>
    <message>
        <source>Unit plan taken up for revision</source>
        <translation>Mål- och resultatplan upptagen till ändring</translation>
    </message>
    <message>
        <source>Unit plan talked about</source>
        <translation>Mål- och resultatplan diskuterad</translation>
    </message>
    <message>
        <source>Values of an indicator imported</source>
        <translation>Värden i en indikator importerade</translation>
    </message>
    <message>
        <source>Word of the company chosen</source>
        <translation>Företagets eget ord valt</translation>
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
    <name>BackgroundTab</name>
    <message numerus="yes">
        <source>%n earlier wording(s)</source>
        <translation>
            <numerusform>%n tidigare formulering</numerusform>
            <numerusform>%n tidigare formuleringar</numerusform>
        </translation>
    </message>
    <message>
        <source>A number may become more important than what it is for. What could go wrong?</source>
        <translation>En siffra kan bli viktigare än det den är till för. Vad kan gå fel?</translation>
    </message>
    <message>
        <source>Are there figures at hand that we trust?</source>
        <translation>Finns det siffror som vi litar på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det nås utan att skada något som är viktigare?</translation>
    </message>
    <message>
        <source>Can whoever owns the goal influence the result?</source>
        <translation>Kan den som äger målet påverka resultatet?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet göra oss blinda?</translation>
    </message>
    <message>
        <source>Do we know today what a good result is?</source>
        <translation>Vet vi i dag vad ett bra resultat är?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Passar ett måltal för den här uppgiften?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Täcker målet huvuddelen av uppgiften?</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Tidigare formuleringar</translation>
    </message>
    <message>
        <source>Follow it by dialogue, without a target</source>
        <translation>Följ upp i dialog, utan måltal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>Not every task suits a target. Five short questions before the number is set:</source>
        <translation>Alla uppgifter passar inte för måltal. Fem korta frågor innan siffran sätts:</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Uppgiften följs upp genom samtal, utan måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>Två svar är nej. Det kan vara bättre att följa upp uppgiften genom samtal.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Använd måltal ändå</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Vad konkret ska göras?</translation>
    </message>
    <message>
        <source>What would we do wrong if only the number counted?</source>
        <translation>Vad skulle vi göra fel om bara siffran räknades?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Vilka kunder eller kollegor skulle få mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would we forget?</source>
        <translation>Vilken sida av uppgiften skulle vi glömma?</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Vem har nytta av det, och hur?</translation>
    </message>
    <message>
        <source>Who is involved?</source>
        <translation>Vilka är inblandade?</translation>
    </message>
    <message>
        <source>Why does it matter to me?</source>
        <translation>Varför är det viktigt för mig?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Varför är det viktigt för företaget?</translation>
    </message>
    <message>
        <source>Why this task now?</source>
        <translation>Varför just den här uppgiften nu?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} av 5 besvarade</translation>
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
        <translation>hjälper: {goal}</translation>
    </message>
</context>
<context>
    <name>BehaviourSide</name>
    <message>
        <source>Could somebody see or hear it?</source>
        <translation>Kan någon se eller höra det?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Stryk det</translation>
    </message>
    <message>
        <source>Dropped. Learnt: {learning}</source>
        <translation>Struket. Lärdom: {learning}</translation>
    </message>
    <message>
        <source>Helps the goal</source>
        <translation>Hjälper målet</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hur ofta?</translation>
    </message>
    <message>
        <source>I did it this day</source>
        <translation>Jag gjorde det den här dagen</translation>
    </message>
    <message>
        <source>Keep as a habit</source>
        <translation>Behåll som vana</translation>
    </message>
    <message>
        <source>Kept as a habit. Learnt: {learning}</source>
        <translation>Behållet som vana. Lärdom: {learning}</translation>
    </message>
    <message>
        <source>My manager may see this day</source>
        <translation>Min chef får se den här dagen</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Only you see your ticks and notes.</source>
        <translation>Bara du ser dina bockar och anteckningar.</translation>
    </message>
    <message>
        <source>Short note, if you like</source>
        <translation>Kort anteckning, om du vill</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta upp det igen</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Det jag gör</translation>
    </message>
    <message>
        <source>You see only the days that have been shared with you.</source>
        <translation>Du ser bara de dagar som har delats med dig.</translation>
    </message>
    <message>
        <source>{name} can read the behaviour itself, but only those days that you show.</source>
        <translation>{name} kan läsa själva beteendet, men bara de dagar som du visar.</translation>
    </message>
</context>
<context>
    <name>BehavioursCard</name>
    <message>
        <source>Behaviours of {name}</source>
        <translation>Beteenden för {name}</translation>
    </message>
    <message>
        <source>Choose one to three things you do again and again that help you most towards a goal. The test: could somebody see or hear it?</source>
        <translation>Välj en till tre saker som du gör gång på gång och som hjälper dig mest mot ett mål. Testet: kan någon se eller höra det?</translation>
    </message>
    <message>
        <source>My behaviours</source>
        <translation>Mina beteenden</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Nytt beteende</translation>
    </message>
    <message>
        <source>Only you see your ticks.</source>
        <translation>Bara du ser dina bockar.</translation>
    </message>
    <message>
        <source>Three at a time are enough. Keep or drop one before you choose the next.</source>
        <translation>Tre åt gången räcker. Behåll eller stryk ett innan du väljer nästa.</translation>
    </message>
    <message>
        <source>You see the behaviours, and only the days that have been shared with you.</source>
        <translation>Du ser beteendena, och bara de dagar som har delats med dig.</translation>
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
    <name>BriefingNote</name>
    <message>
        <source>Go to the briefing</source>
        <translation>Gå till genomgången</translation>
    </message>
</context>
<context>
    <name>BriefingReading</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>What {name} shares of own goals</source>
        <translation>Egna mål som {name} delar</translation>
    </message>
</context>
<context>
    <name>BriefingSide</name>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>Day and participants</source>
        <translation>Dag och deltagare</translation>
    </message>
    <message>
        <source>Earlier: held {day}</source>
        <translation>Tidigare: hållen {day}</translation>
    </message>
    <message>
        <source>For the unit itself</source>
        <translation>För enheten själv</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Den är hållen</translation>
    </message>
    <message>
        <source>It was not held after all</source>
        <translation>Den hölls inte ändå</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Ny genomgång</translation>
    </message>
    <message>
        <source>No briefing yet</source>
        <translation>Ingen genomgång ännu</translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation>Inte hållen ännu</translation>
    </message>
    <message>
        <source>Prepare the briefing</source>
        <translation>Förbered genomgången</translation>
    </message>
    <message>
        <source>Remove the briefing</source>
        <translation>Ta bort genomgången</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Show full screen</source>
        <translation>Visa på hela skärmen</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Genomgången</translation>
    </message>
    <message>
        <source>The present briefing</source>
        <translation>Genomgången som gäller nu</translation>
    </message>
</context>
<context>
    <name>BriefingWriting</name>
    <message>
        <source>One on each line. Three is the aim</source>
        <translation>En på varje rad. Tre är målet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Pick from my own goals</source>
        <translation>Välj bland mina egna mål</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planerad till</translation>
    </message>
    <message>
        <source>What everybody should prepare from. One on each line</source>
        <translation>Det alla bör förbereda sig utifrån. En på varje rad</translation>
    </message>
    <message>
        <source>What you have agreed with your own manager and want the others to know</source>
        <translation>Det du har kommit överens med din egen chef om och vill att de andra ska veta</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <source>Being prepared</source>
        <translation>Förbereds</translation>
    </message>
    <message>
        <source>Everybody should start from the same place. The first lists are filled in from strategy and goals.</source>
        <translation>Alla bör börja från samma plats. De första listorna fylls i från strategi och mål.</translation>
    </message>
    <message>
        <source>Held {day}</source>
        <translation>Hållen {day}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>My own goals and priorities that I share</source>
        <translation>Mina egna mål och prioriteringar som jag delar</translation>
    </message>
    <message>
        <source>Our chosen goals and priorities</source>
        <translation>Våra valda mål och prioriterade uppgifter</translation>
    </message>
    <message>
        <source>Our focus areas</source>
        <translation>Våra fokusområden</translation>
    </message>
    <message>
        <source>Our greatest challenges and opportunities</source>
        <translation>Våra största utmaningar och möjligheter</translation>
    </message>
    <message>
        <source>Planned {day}</source>
        <translation>Planerad {day}</translation>
    </message>
    <message>
        <source>Removed the briefing.</source>
        <translation>Genomgången är borttagen.</translation>
    </message>
    <message>
        <source>The briefing is recorded as held.</source>
        <translation>Genomgången är noterad som hållen.</translation>
    </message>
    <message>
        <source>The first conversation here is planned for {day}. Hold the briefing before then.</source>
        <translation>Det första samtalet här är planerat till {day}. Håll genomgången före dess.</translation>
    </message>
    <message>
        <source>The invitation to contribute</source>
        <translation>Inbjudan att bidra</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hela företaget</translation>
    </message>
    <message>
        <source>This is what everybody heard. Prepare for your conversation from it.</source>
        <translation>Det här är vad alla hörde. Förbered ditt samtal utifrån det.</translation>
    </message>
    <message>
        <source>Those who belong to the unit can read what was said.</source>
        <translation>De som hör till enheten kan läsa vad som sades.</translation>
    </message>
    <message>
        <source>Three lists of three, and an invitation. It is saved as you write; show it when you are together.</source>
        <translation>Tre listor med tre punkter och en inbjudan. Den sparas medan du skriver. Visa den när ni är samlade.</translation>
    </message>
    <message>
        <source>What the unit needs in the coming period</source>
        <translation>Det enheten behöver under perioden som kommer</translation>
    </message>
    <message>
        <source>When the briefing has been held, you can read here what was said.</source>
        <translation>När genomgången är hållen kan du läsa här vad som sades.</translation>
    </message>
    <message>
        <source>{name} is preparing it. You can read it here when it has been held.</source>
        <translation>{name} förbereder den. Du kan läsa den här när den är hållen.</translation>
    </message>
</context>
<context>
    <name>BriefingsPanel</name>
    <message>
        <source>Briefing {day}</source>
        <translation>Genomgång {day}</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Spara genomgången</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The briefing is saved as a PDF.</source>
        <translation>Genomgången är sparad som PDF.</translation>
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
        <translation>Skriver genomgången</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{held} av {all} hållna</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a goal</comment>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>a goal</comment>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action</comment>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a conversation</comment>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a review of a plan</comment>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>an action</comment>
        <translation>Struken</translation>
    </message>
    <message>
        <source>Goal due</source>
        <translation>Slutdatum för mål</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a conversation</comment>
        <translation>Genomfört</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a one-to-one</comment>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a review of a plan</comment>
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
        <source>No longer relevant</source>
        <comment>a goal</comment>
        <translation>Inte längre aktuellt</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a conversation</comment>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a goal</comment>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a one-to-one</comment>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>a review of a plan</comment>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>an action</comment>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation>Uppföljning av plan</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a conversation</comment>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a one-to-one</comment>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a review of a plan</comment>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>an action</comment>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Skipped by agreement</source>
        <comment>a one-to-one</comment>
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
    <name>CarryDialog</name>
    <message numerus="yes">
        <source>%n goal(s) came along.</source>
        <translation>
            <numerusform>%n mål följde med.</numerusform>
            <numerusform>%n mål följde med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring goals along</source>
        <translation>Ta med mål vidare</translation>
    </message>
    <message>
        <source>Bring them along</source>
        <translation>Ta med dem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>There is nothing in this period that you may bring along.</source>
        <translation>Det finns inget i den här perioden som du kan ta med.</translation>
    </message>
    <message>
        <source>They begin anew in the other period: where they ended is their start, and nobody has agreed yet.</source>
        <translation>De börjar om i den andra perioden: där de slutade är starten, och ingen har sagt ja ännu.</translation>
    </message>
    <message>
        <source>Tick at least one goal.</source>
        <translation>Kryssa i minst ett mål.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>ChangesText</name>
    <message>
        <source>[added: {words}]</source>
        <translation>[tillagt: {words}]</translation>
    </message>
    <message>
        <source>[removed: {words}]</source>
        <translation>[borttaget: {words}]</translation>
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
        <translation>Den får plats på två A4-sidor.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Måste med</translation>
    </message>
    <message numerus="yes">
        <source>The plan fills {pages} pages. To keep to two it must be about %n line(s) shorter.</source>
        <translation>
            <numerusform>Planen fyller {pages} sidor. För att hålla sig till två måste den bli ungefär %n rad kortare.</numerusform>
            <numerusform>Planen fyller {pages} sidor. För att hålla sig till två måste den bli ungefär %n rader kortare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Five are easier to remember. Does one of them say the same?</source>
        <translation>
            <numerusform>Det är %n mål. Fem är lättare att komma ihåg. Säger några av dem samma sak?</numerusform>
            <numerusform>Det är %n mål. Fem är lättare att komma ihåg. Säger några av dem samma sak?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n goals. Nobody can keep more than ten in mind: which may wait?</source>
        <translation>
            <numerusform>Det är %n mål. Ingen klarar att hålla fler än tio i huvudet: vilka kan vänta?</numerusform>
            <numerusform>Det är %n mål. Ingen klarar att hålla fler än tio i huvudet: vilka kan vänta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Save check-in</source>
        <translation>Spara avstämning</translation>
    </message>
    <message>
        <source>The check-in of {day}</source>
        <translation>Avstämningen {day}</translation>
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
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation>Hur går det?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hur långt har det kommit?</translation>
    </message>
    <message>
        <source>How sure are you that it will be reached?</source>
        <translation>Hur säker är du på att det nås?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte sagt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
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
        <source>There is a later check-in, so what the goal says now stays as it is.</source>
        <translation>Det finns en senare avstämning, så det som målet visar nu står kvar.</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Värde nu</translation>
    </message>
    <message>
        <source>Value now ({unit})</source>
        <translation>Värde nu ({unit})</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>Värde då</translation>
    </message>
    <message>
        <source>Value then ({unit})</source>
        <translation>Värde då ({unit})</translation>
    </message>
    <message>
        <source>What have we learnt since last time?</source>
        <translation>Vad har vi lärt oss sedan sist?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Varför: {purpose}</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Ja, det är klart</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>helt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
</context>
<context>
    <name>CheckInsTab</name>
    <message>
        <source>Check-ins so far</source>
        <translation>Avstämningar hittills</translation>
    </message>
    <message>
        <source>Correct the check-in of {day}</source>
        <translation>Rätta avstämningen {day}</translation>
    </message>
    <message>
        <source>Delete the check-in of {day}</source>
        <translation>Ta bort avstämningen {day}</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lärdom: {text}</translation>
    </message>
    <message>
        <source>Nobody has said lately how it goes. An old status is not shown until somebody does.</source>
        <translation>Ingen har sagt på sistone hur det går. Gammal status visas inte förrän någon gör det.</translation>
    </message>
    <message>
        <source>Sure: {step} of 10</source>
        <translation>Säkerhet: {step} av 10</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>Avstämningen är borttagen.</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Värde: {value}</translation>
    </message>
    <message>
        <source>Values so far</source>
        <translation>Värden hittills</translation>
    </message>
    <message>
        <source>You can correct a check-in the day you write it. After that it stands as what was said.</source>
        <translation>Du kan rätta en avstämning samma dag som du skriver den. Därefter står den kvar som det som sades.</translation>
    </message>
    <message>
        <source>{day}, written {written}</source>
        <translation>{day}, skriven {written}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n goal(s) are not decided on. They stay open in this period.</source>
        <translation>
            <numerusform>%n mål är inte avgjort. Det förblir öppet i den här perioden.</numerusform>
            <numerusform>%n mål är inte avgjorda. De förblir öppna i den här perioden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All goals have been looked at</source>
        <translation>Alla mål är genomgångna</translation>
    </message>
    <message>
        <source>And in the next period?</source>
        <translation>Och i nästa period?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändra det</translation>
    </message>
    <message>
        <source>Close {period}</source>
        <translation>Avsluta {period}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Släpp det</translation>
    </message>
    <message>
        <source>Every goal is decided on.</source>
        <translation>Alla mål är avgjorda.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Fortsätt senare</translation>
    </message>
    <message>
        <source>Go through {period}</source>
        <translation>Gå igenom {period}</translation>
    </message>
    <message>
        <source>Goal {number} of {all}</source>
        <translation>Mål {number} av {all}</translation>
    </message>
    <message>
        <source>Goals gone through</source>
        <translation>Genomgångna mål</translation>
    </message>
    <message>
        <source>How far did we get, in tenths?</source>
        <translation>Hur långt kom vi, i tiondelar?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll det</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Take the goals we keep or change along into the next period</source>
        <translation>Ta med de mål vi behåller eller ändrar till nästa period</translation>
    </message>
    <message>
        <source>The numbers say {number} of 10: {word}.</source>
        <translation>Siffrorna säger {number} av 10: {word}.</translation>
    </message>
    <message>
        <source>What do we take with us from the whole period?</source>
        <translation>Vad tar vi med oss från hela perioden?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Vad har vi lärt oss?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Varför: {purpose}</translation>
    </message>
    <message>
        <source>all the way</source>
        <translation>hela vägen</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>{period} is closed.</source>
        <translation>{period} är avslutad.</translation>
    </message>
</context>
<context>
    <name>CoachNotes</name>
    <message>
        <source>Fill in the date</source>
        <translation>Fyll i datumet</translation>
    </message>
    <message>
        <source>Fill in the target</source>
        <translation>Fyll i målvärdet</translation>
    </message>
    <message>
        <source>Follow it as an indicator</source>
        <translation>Följ det som nyckeltal</translation>
    </message>
    <message>
        <source>Make it a behaviour</source>
        <translation>Gör det till ett beteende</translation>
    </message>
    <message>
        <source>Make it a key result</source>
        <translation>Gör det till ett nyckelresultat</translation>
    </message>
    <message>
        <source>Move to the action plan</source>
        <translation>Flytta till handlingsplanen</translation>
    </message>
    <message>
        <source>Say when it is good enough</source>
        <translation>Säg när det är bra nog</translation>
    </message>
    <message>
        <source>What the coach asks</source>
        <translation>Det coachen frågar</translation>
    </message>
    <message>
        <source>Write a second goal</source>
        <translation>Skriv ett mål till</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>A quarter</source>
        <translation>Ett kvartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ett år</translation>
    </message>
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
        <source>Four months</source>
        <translation>Fyra månader</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ett halvår</translation>
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
        <source>Length of a period</source>
        <translation>Periodens längd</translation>
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
        <source>OKR needs good leadership and a clear structure first; the overview helps you see.</source>
        <translation>OKR kräver gott ledarskap och en tydlig struktur först; översikten hjälper er att se om det är så.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>The A in SMART</source>
        <translation>A:et i SMART</translation>
    </message>
    <message>
        <source>Use objectives and key results (OKR)</source>
        <translation>Använd Objectives och nyckelresultat (OKR)</translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation>Välkommen till malapp</translation>
    </message>
    <message>
        <source>Which of the four readings of SMART the guide and the help use.</source>
        <translation>Vilken av de fyra läsningarna av SMART guiden och hjälpen använder.</translation>
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
    <name>ControlDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Diskuterat den</translation>
    </message>
    <message>
        <source>Discussed with</source>
        <translation>Diskuterat med</translation>
    </message>
    <message>
        <source>Employees informed on</source>
        <translation>De anställda informerade den</translation>
    </message>
    <message>
        <source>Figures on one person are a control measure. They are off until these questions are answered, and only the person and the manager see them. People are never compared.</source>
        <translation>Siffror om en person är en kontrollåtgärd. De är avstängda tills de här frågorna är besvarade, och bara personen och chefen ser dem. Människor jämförs aldrig.</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Mätning av enskilda</translation>
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
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå på</translation>
    </message>
    <message>
        <source>The date to look again has come. Is it still needed? Set a new date, or switch it off.</source>
        <translation>Det är dags att se över detta igen. Behövs det fortfarande? Sätt ett nytt datum, eller stäng av.</translation>
    </message>
    <message>
        <source>The employees&apos; representative, or all concerned where there is none.</source>
        <translation>De fackliga företrädarna, eller alla berörda där det inte finns några.</translation>
    </message>
    <message>
        <source>To be looked at again on</source>
        <translation>Ses över igen den</translation>
    </message>
    <message>
        <source>Which milder means were tried or thought of?</source>
        <translation>Vilka mildare åtgärder har prövats eller övervägts?</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Varför behövs det?</translation>
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
        <source>The form from {name}</source>
        <translation>Formuläret från {name}</translation>
    </message>
    <message>
        <source>The invitation falls away: invite again for the new time.</source>
        <translation>Kallelsen gäller inte längre: bjud in igen till den nya tiden.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} has not been held. It is best held before the conversations begin.</source>
        <translation>Den gemensamma genomgången i {unit} är inte hållen. Den hålls helst innan samtalen börjar.</translation>
    </message>
    <message>
        <source>The joint briefing of {unit} is planned for {day}, after the conversation. It is best held before.</source>
        <translation>Den gemensamma genomgången i {unit} är planerad till {day}, efter samtalet. Den hålls helst före.</translation>
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
        <source>the company</source>
        <translation>företaget</translation>
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
    <message>
        <source>Why: {purpose}</source>
        <translation>Varför: {purpose}</translation>
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
    <name>DayGrid</name>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>inte avbockad</translation>
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
        <translation>Säg nej</translation>
    </message>
    <message>
        <source>Decline the goal?</source>
        <translation>Säga nej till målet?</translation>
    </message>
    <message>
        <source>It is then no longer open work for anybody, but it can be taken up again at any time.</source>
        <translation>Då är det inte längre något någon arbetar med, men det kan tas upp igen när som helst.</translation>
    </message>
    <message>
        <source>The goal is declined. You find it with the filter “Declined”.</source>
        <translation>Målet är avböjt. Du hittar det med filtret ”Avböjt”.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>{name} reads what you write here.</source>
        <translation>{name} läser det du skriver här.</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
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
        <source>Every Friday …</source>
        <translation>Varje fredag …</translation>
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
        <source>How often?</source>
        <translation>Hur ofta?</translation>
    </message>
    <message>
        <source>It is for my own development and needs no place</source>
        <translation>Det gäller min egen utveckling och behöver inte höra till något</translation>
    </message>
    <message>
        <source>May stand instead of a day: this task, these customers, this project.</source>
        <translation>Kan stå i stället för ett datum: den här uppgiften, de här kunderna, det här projektet.</translation>
    </message>
    <message>
        <source>Nothing above it yet</source>
        <translation>Inget över det ännu</translation>
    </message>
    <message>
        <source>One goal rarely covers a whole task. Write what must not be forgotten.</source>
        <translation>Ett mål täcker sällan en hel uppgift. Skriv vad som inte får glömmas.</translation>
    </message>
    <message>
        <source>Own development</source>
        <translation>Egen utveckling</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What does it mean to succeed?</source>
        <translation>Vad innebär det att lyckas?</translation>
    </message>
    <message>
        <source>What does the goal not say?</source>
        <translation>Vad säger målet inte?</translation>
    </message>
    <message>
        <source>What is it limited to?</source>
        <translation>Vad är det avgränsat till?</translation>
    </message>
    <message>
        <source>What it means to succeed</source>
        <translation>Vad det innebär att lyckas</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Var det hör hemma</translation>
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
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation>När båda har godkänt dokumentationen av ett samtal finns dokumentet att skriva under här.</translation>
    </message>
</context>
<context>
    <name>DoingList</name>
    <message>
        <source>Show in the action plan: {what}</source>
        <translation>Visa i handlingsplanen: {what}</translation>
    </message>
    <message>
        <source>What is done to get there</source>
        <translation>Det som görs för att nå det</translation>
    </message>
</context>
<context>
    <name>DotRow</name>
    <message numerus="yes">
        <source>%n day(s) in the last four weeks</source>
        <translation>
            <numerusform>%n dag de senaste fyra veckorna</numerusform>
            <numerusform>%n dagar de senaste fyra veckorna</numerusform>
        </translation>
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
    <name>FigureHead</name>
    <message>
        <source>No value yet</source>
        <translation>Inget värde ännu</translation>
    </message>
    <message>
        <source>Write why this number matters</source>
        <translation>Skriv varför det här talet är viktigt</translation>
    </message>
    <message>
        <source>unchanged from {period}</source>
        <translation>oförändrat från {period}</translation>
    </message>
    <message>
        <source>wanted: {target}</source>
        <translation>önskat: {target}</translation>
    </message>
    <message>
        <source>{change} from {period}</source>
        <translation>{change} från {period}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alla nivåer</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alla ansvariga</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alla perioder</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alla team</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alla statusar</translation>
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
        <translation>Mål under ”{title}”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Only goals that hang under nothing</source>
        <translation>Bara mål som inte hör till något</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Sök mål</translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation>Visa alla mål</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take the filter away: {filter}</source>
        <translation>Ta bort filtret: {filter}</translation>
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
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>How do you follow up?</source>
        <translation>Hur följer ni upp?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hur ofta?</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>What do you do when something does not go as expected?</source>
        <translation>Vad gör ni när något inte går som väntat?</translation>
    </message>
    <message>
        <source>What do you know now that you did not know when the period began? Take it into the next plan.</source>
        <translation>Vad vet ni nu som ni inte visste när perioden började? Ta med det i nästa plan.</translation>
    </message>
    <message>
        <source>What have we learnt in the period?</source>
        <translation>Vad har vi lärt oss under perioden?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Vilka är med?</translation>
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
    <name>FormPreview</name>
    <message>
        <source>A few words about it</source>
        <translation>Några ord om det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>This is what people meet from now on. What you write here is not kept.</source>
        <translation>Det här möter alla från och med nu. Det du skriver här sparas inte.</translation>
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
        <source>Goals, actions, dates and signatures have their own places.</source>
        <translation>Mål, åtgärder, datum och underskrifter har sina egna platser.</translation>
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
    <name>FormWords</name>
    <message>
        <source>Development and cooperation</source>
        <translation>Utveckling och samarbete</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
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
        <source>In one&apos;s own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>In one&apos;s own words, each in a column</source>
        <translation>Med egna ord, var och en i sin kolumn</translation>
    </message>
    <message>
        <source>In one&apos;s own words, with the goals beside</source>
        <translation>Med egna ord, med målen bredvid</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Tillbakablick</translation>
    </message>
    <message>
        <source>On a scale of five</source>
        <translation>På en skala med fem steg</translation>
    </message>
    <message>
        <source>On a scale of five, and in one&apos;s own words</source>
        <translation>På en skala med fem steg och med egna ord</translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation>Roll och riktning</translation>
    </message>
    <message>
        <source>Stays: a conversation ends with how you follow up.</source>
        <translation>Är kvar: Ett samtal slutar med hur ni följer upp.</translation>
    </message>
    <message>
        <source>Stays: each may always write how they see it themselves.</source>
        <translation>Är kvar: Var och en får alltid skriva hur de själva ser det.</translation>
    </message>
    <message>
        <source>Stays: everybody can always raise something of their own.</source>
        <translation>Är kvar: Alla kan alltid ta upp något eget.</translation>
    </message>
    <message>
        <source>Stays: from here the two look back on the goals.</source>
        <translation>Är kvar: Härifrån ser de två tillbaka på målen.</translation>
    </message>
    <message>
        <source>Stays: it is one of the five things the conversation is prepared from.</source>
        <translation>Är kvar: Det är en av de fem saker som samtalet förbereds utifrån.</translation>
    </message>
    <message>
        <source>Stays: it ties the conversation to the goals of the unit.</source>
        <translation>Är kvar: Den knyter samtalet till enhetens mål.</translation>
    </message>
    <message>
        <source>Stays: nothing may be passed on unless both have agreed to it.</source>
        <translation>Är kvar: Inget får föras vidare utan att båda är överens.</translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation>Vad får föras vidare</translation>
    </message>
    <message>
        <source>Yes or no, with a tick</source>
        <translation>Ja eller nej, med en bock</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Add a question</source>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulär</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Reset the form</source>
        <translation>Återställ formuläret</translation>
    </message>
    <message>
        <source>The form is as it came with malapp. What has been answered keeps its questions.</source>
        <translation>Formuläret är som det följde med malapp. Det som är besvarat behåller sina frågor.</translation>
    </message>
    <message>
        <source>The question has malapp&apos;s wording again.</source>
        <translation>Frågan har malapps ordalydelse igen.</translation>
    </message>
    <message>
        <source>The question is added.</source>
        <translation>Frågan är tillagd.</translation>
    </message>
    <message>
        <source>The question is asked again.</source>
        <translation>Frågan ställs igen.</translation>
    </message>
    <message>
        <source>The question is deleted. What has been answered to it is kept.</source>
        <translation>Frågan är borttagen. Det som har svarats på den finns kvar.</translation>
    </message>
    <message>
        <source>The question is no longer asked.</source>
        <translation>Frågan ställs inte längre.</translation>
    </message>
    <message>
        <source>The wording is changed.</source>
        <translation>Ordalydelsen är ändrad.</translation>
    </message>
    <message>
        <source>What you change here is asked from the next form on. What somebody has begun, printed or signed keeps the questions it was answered with.</source>
        <translation>Det du ändrar här gäller från nästa formulär. Det som någon har börjat på, skrivit ut eller skrivit under behåller frågorna som det svarades på.</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Vilket formulär</translation>
    </message>
    <message>
        <source>Wording in</source>
        <translation>Ordalydelse på</translation>
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
    <name>GiveDialog</name>
    <message numerus="yes">
        <source>%n person(s) got the goal as a proposal.</source>
        <translation>
            <numerusform>%n person fick målet som förslag.</numerusform>
            <numerusform>%n personer fick målet som förslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number or a day for {name} cannot be read.</source>
        <translation>En siffra eller ett datum för {name} går inte att läsa.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Slutdatum</translation>
    </message>
    <message>
        <source>Deadline for {name}</source>
        <translation>Slutdatum för {name}</translation>
    </message>
    <message>
        <source>Each gets a proposal of their own. What you leave open is agreed between you.</source>
        <translation>Var och en får ett eget förslag. Det du lämnar öppet kommer ni överens om.</translation>
    </message>
    <message>
        <source>Give the goal</source>
        <translation>Ge målet</translation>
    </message>
    <message>
        <source>Give the goal to several people</source>
        <translation>Ge målet till flera</translation>
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
        <translation>Start för {name}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>Target for {name}</source>
        <translation>Målvärde för {name}</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Varför: {purpose}</translation>
    </message>
    <message>
        <source>{name} (has it already)</source>
        <translation>{name} (har det redan)</translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>Decline the goal …</source>
        <translation>Säg nej till målet …</translation>
    </message>
    <message>
        <source>Give it to several people …</source>
        <translation>Ge det till flera …</translation>
    </message>
    <message>
        <source>It is now of the kind “{kind}”. Text, numbers and history are kept.</source>
        <translation>Typen är nu ”{kind}”. Text, siffror och historik finns kvar.</translation>
    </message>
    <message>
        <source>Keep it in the goal library</source>
        <translation>Spara det i målbiblioteket</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Mer att göra med målet</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Put it under the goal above</source>
        <translation>Lägg det under målet ovanför</translation>
    </message>
    <message>
        <source>Take it out one step</source>
        <translation>Flytta ut det ett steg</translation>
    </message>
    <message>
        <source>The words are kept in the goal library, without owner and numbers.</source>
        <translation>Texten finns nu i målbiblioteket, utan ägare och siffror.</translation>
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
    <name>GoalCoach</name>
    <message>
        <source>Help with goals</source>
        <translation>Hjälp med mål</translation>
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
            <numerusform>%n nyckelresultat</numerusform>
            <numerusform>%n nyckelresultat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open goal(s)</source>
        <translation>
            <numerusform>%n öppet mål</numerusform>
            <numerusform>%n öppna mål</numerusform>
        </translation>
    </message>
    <message>
        <source>No open goals</source>
        <translation>Inga öppna mål</translation>
    </message>
</context>
<context>
    <name>GoalCreation</name>
    <message>
        <source>No period</source>
        <translation>Ingen period</translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>No period</source>
        <translation>Ingen period</translation>
    </message>
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
    <name>GoalEntry</name>
    <message>
        <source>Beware</source>
        <translation>Se upp för</translation>
    </message>
    <message>
        <source>By dialogue</source>
        <translation>I samtal</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidrar till</translation>
    </message>
    <message>
        <source>Does not capture</source>
        <translation>Fångar inte</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Siffrorna kommer från</translation>
    </message>
    <message>
        <source>Its data, its limits, and whether a target suits it at all</source>
        <translation>Siffrorna, begränsningarna, och om ett måltal alls passar</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mäts med</translation>
    </message>
    <message>
        <source>Move the goal down</source>
        <translation>Flytta ned målet</translation>
    </message>
    <message>
        <source>Move the goal up</source>
        <translation>Flytta upp målet</translation>
    </message>
    <message>
        <source>Not said yet: {things}.</source>
        <translation>Inte sagt än: {things}.</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Öppna målet</translation>
    </message>
    <message numerus="yes">
        <source>Open the goal: %n earlier wording(s)</source>
        <translation>
            <numerusform>Öppna målet: %n tidigare ordalydelse</numerusform>
            <numerusform>Öppna målet: %n tidigare ordalydelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions to the goal</source>
        <translation>Frågor till målet</translation>
    </message>
    <message>
        <source>Questions to the goal {number}</source>
        <translation>Frågor till mål {number}</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Uppnått när</translation>
    </message>
    <message>
        <source>Take the goal out of the plan</source>
        <translation>Ta ut målet ur planen</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Uppgiften följs upp genom att ni pratar om den, utan måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>Två svar är nej. Det kan vara bättre att följa upp uppgiften genom att prata om den.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad det är bra för</translation>
    </message>
    <message>
        <source>what it contributes to</source>
        <translation>vad det bidrar till</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>vad det är bra för</translation>
    </message>
    <message>
        <source>when it is reached</source>
        <translation>när det är uppnått</translation>
    </message>
    <message>
        <source>where the figures come from</source>
        <translation>varifrån siffrorna kommer</translation>
    </message>
    <message>
        <source>{count} of 5 answered</source>
        <translation>{count} av 5 besvarade</translation>
    </message>
</context>
<context>
    <name>GoalGuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Båda tillsammans</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>How does it contribute to the goal above?</source>
        <translation>Hur bidrar det till målet ovanför?</translation>
    </message>
    <message>
        <source>How is it measured?</source>
        <translation>Hur mäts det?</translation>
    </message>
    <message>
        <source>How will you see that it is reached?</source>
        <translation>Hur ser du att det är uppnått?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Or: what is it bounded to?</source>
        <translation>Eller: vad är det avgränsat till?</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Uppnått senast</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Hoppa över resten</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Steg {number} av {all}</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbetaren</translation>
    </message>
    <message>
        <source>The goal in five steps</source>
        <translation>Målet i fem steg</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Chefen</translation>
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
        <source>What does the goal not catch?</source>
        <translation>Vad fångar målet inte?</translation>
    </message>
    <message>
        <source>What exactly is to be done?</source>
        <translation>Vad konkret ska göras?</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Vad ska det leda till?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Vad ska uppnås?</translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation>Vem föreslog målet?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Vilka är med?</translation>
    </message>
    <message>
        <source>Why does it matter to the company?</source>
        <translation>Varför är det viktigt för företaget?</translation>
    </message>
    <message>
        <source>Why does it matter to those who do it?</source>
        <translation>Varför är det viktigt för dem som gör det?</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <translation>Varför är det viktigt för dig?</translation>
    </message>
    <message>
        <source>Why this, and why now?</source>
        <translation>Varför detta, och varför nu?</translation>
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
        <translation>Tillbaka till målet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Före och efter</translation>
    </message>
    <message>
        <source>Help with goals</source>
        <translation>Hjälp med mål</translation>
    </message>
    <message>
        <source>Three goals</source>
        <translation>Tre mål</translation>
    </message>
    <message>
        <source>Three questions when in doubt</source>
        <translation>Tre frågor när du tvekar</translation>
    </message>
    <message>
        <source>What is what?</source>
        <translation>Vad är vad?</translation>
    </message>
</context>
<context>
    <name>GoalImport</name>
    <message numerus="yes">
        <source>%n goal(s) brought in.</source>
        <translation>
            <numerusform>%n mål har lästs in.</numerusform>
            <numerusform>%n mål har lästs in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n goal(s)</source>
        <translation>
            <numerusform>Läs in %n mål</numerusform>
            <numerusform>Läs in %n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in goals</source>
        <translation>Läs in mål</translation>
    </message>
    <message>
        <source>Choose a file with goals</source>
        <translation>Välj en fil med mål</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export everything to a spreadsheet</source>
        <translation>Exportera allt till ett kalkylark</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Läser filen</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Kalkylark (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>The spreadsheet is saved. It is not encrypted: keep it where others cannot read it.</source>
        <translation>Kalkylarket är sparat. Det är inte krypterat: förvara det där andra inte kan läsa det.</translation>
    </message>
    <message>
        <source>Writing the spreadsheet</source>
        <translation>Skriver kalkylarket</translation>
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
        <translation>Öppna: {title}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Responsible: {who}</source>
        <translation>Ansvarig: {who}</translation>
    </message>
    <message>
        <source>deadline {day}</source>
        <translation>klart {day}</translation>
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
    <message numerus="yes">
        <source>Show %n more goal(s)</source>
        <translation>
            <numerusform>Visa %n mål till</numerusform>
            <numerusform>Visa %n mål till</numerusform>
        </translation>
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
        <source>The most important goals are shown first.</source>
        <translation>De viktigaste målen visas först.</translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation>Prova färre ord, eller visa alla mål igen.</translation>
    </message>
</context>
<context>
    <name>GoalMoving</name>
    <message>
        <source>It cannot go further that way.</source>
        <translation>Det går inte längre åt det hållet.</translation>
    </message>
    <message>
        <source>It stands on top already.</source>
        <translation>Det ligger redan överst.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flyttat.</translation>
    </message>
    <message>
        <source>Now on top, under nothing.</source>
        <translation>Nu överst, under inget annat.</translation>
    </message>
    <message>
        <source>Now under “{title}”.</source>
        <translation>Nu under ”{title}”.</translation>
    </message>
    <message>
        <source>There is no goal above it on the same step to put it under.</source>
        <translation>Det finns inget mål ovanför på samma nivå att lägga det under.</translation>
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
        <source>Moved to: {team}.</source>
        <translation>Flyttat till: {team}.</translation>
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
        <source>The company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>What lies below it came along.</source>
        <translation>Det som ligger under följde med.</translation>
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
        <source>Check-ins</source>
        <translation>Avstämning</translation>
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
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Its kind is now “{kind}”. Text, numbers and history are kept.</source>
        <translation>Typen är nu ”{kind}”. Text, siffror och historik finns kvar.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More to do with the goal</source>
        <translation>Mer att göra med målet</translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation>Inget mål valt</translation>
    </message>
    <message>
        <source>The goal is declined. Take it up again to change it.</source>
        <translation>Målet är avböjt. Ta upp det igen för att ändra det.</translation>
    </message>
    <message>
        <source>The goal is open again. Both say anew what they think of it.</source>
        <translation>Målet är öppet igen. Båda säger på nytt vad de tycker om det.</translation>
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
        <source>Declined</source>
        <translation>Avböjt</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>Ingen avstämning ännu</translation>
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
    <name>GoalTest</name>
    <message>
        <source>Are figures at hand that you trust?</source>
        <translation>Finns det siffror som ni litar på?</translation>
    </message>
    <message>
        <source>Can it be met without hurting what matters more?</source>
        <translation>Kan det uppnås utan att skada något som är viktigare?</translation>
    </message>
    <message>
        <source>Can the unit influence the result?</source>
        <translation>Kan enheten påverka resultatet?</translation>
    </message>
    <message>
        <source>Can they be trusted?</source>
        <translation>Går de att lita på?</translation>
    </message>
    <message>
        <source>Could the goal make us blind?</source>
        <translation>Kan målet göra oss blinda?</translation>
    </message>
    <message>
        <source>Do you know today what a good result is?</source>
        <translation>Vet ni i dag vad ett bra resultat är?</translation>
    </message>
    <message>
        <source>Does a target suit this task?</source>
        <translation>Passar ett måltal för den här uppgiften?</translation>
    </message>
    <message>
        <source>Does the goal cover the main part of the task?</source>
        <translation>Täcker målet det mesta av uppgiften?</translation>
    </message>
    <message>
        <source>Follow it by dialogue</source>
        <translation>Följ upp den i samtal</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Inte besvarad</translation>
    </message>
    <message>
        <source>The task is followed by talking about it, without a target.</source>
        <translation>Uppgiften följs upp genom att ni pratar om den, utan måltal.</translation>
    </message>
    <message>
        <source>Two answers are no. It may be better to follow the task by talking about it.</source>
        <translation>Två svar är nej. Det kan vara bättre att följa upp uppgiften genom att prata om den.</translation>
    </message>
    <message>
        <source>Use a target after all</source>
        <translation>Använd ett måltal ändå</translation>
    </message>
    <message>
        <source>What does the goal not capture?</source>
        <translation>Vad fångar målet inte?</translation>
    </message>
    <message>
        <source>What would you do wrong if only the number counted?</source>
        <translation>Vad skulle ni göra fel om bara siffran räknades?</translation>
    </message>
    <message>
        <source>When, and how, is it reached?</source>
        <translation>När, och hur, är det uppnått?</translation>
    </message>
    <message>
        <source>Where do the figures come from?</source>
        <translation>Varifrån kommer siffrorna?</translation>
    </message>
    <message>
        <source>Which customers or colleagues would get less?</source>
        <translation>Vilka kunder eller kollegor skulle få mindre?</translation>
    </message>
    <message>
        <source>Which side of the task would you forget?</source>
        <translation>Vilken sida av uppgiften skulle ni glömma?</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Vem läser av dem?</translation>
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
    <name>GoalValues</name>
    <message>
        <source>Counts {own} of {all} parts for the goal above, {share}.</source>
        <translation>Räknas som {own} av {all} delar för målet ovanför, {share}.</translation>
    </message>
    <message>
        <source>It is the only one that counts for the goal above.</source>
        <translation>Det är det enda som räknas för målet ovanför.</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Inte där ännu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Score {number} of 1: {word}.</source>
        <translation>Resultat {number} av 1: {word}.</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det vi siktar på</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det vi lovar</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det som vore enastående</translation>
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
        <translation>Ett beteende är något andra kan se att man gör, gång på gång.</translation>
    </message>
    <message>
        <source>A goal is a result we want, worth having for its own sake.</source>
        <translation>Ett mål är ett resultat vi vill ha, värt att nå för sin egen skull.</translation>
    </message>
    <message>
        <source>A key result shows in numbers that the objective is reached.</source>
        <translation>Ett nyckelresultat visar med siffror att det övergripande målet är nått.</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>En siffra</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>An activity is something we do, with a beginning and an end.</source>
        <translation>En aktivitet är något vi gör, med en början och ett slut.</translation>
    </message>
    <message>
        <source>An amount of money</source>
        <translation>Ett belopp</translation>
    </message>
    <message>
        <source>An indicator is a number we compare over time. It is never done.</source>
        <translation>En indikator är en siffra vi jämför över tid. Den blir aldrig färdig.</translation>
    </message>
    <message>
        <source>An objective is the direction, in few words and without a number.</source>
        <translation>Ett övergripande mål är riktningen, med få ord och utan siffror.</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Beteende</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Båda tillsammans</translation>
    </message>
    <message>
        <source>Committed: we promise to get there</source>
        <translation>Åtagande: vi lovar att nå dit</translation>
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
        <source>How will you get there?</source>
        <translation>Hur tänker du ta dig dit?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Kept within limits</source>
        <translation>Hålls inom gränser</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nyckelresultat</translation>
    </message>
    <message>
        <source>Make this a behaviour</source>
        <translation>Gör detta till ett beteende</translation>
    </message>
    <message>
        <source>Make this a goal</source>
        <translation>Gör detta till ett mål</translation>
    </message>
    <message>
        <source>Make this a key result</source>
        <translation>Gör detta till ett nyckelresultat</translation>
    </message>
    <message>
        <source>Make this an activity</source>
        <translation>Gör detta till en aktivitet</translation>
    </message>
    <message>
        <source>Make this an indicator</source>
        <translation>Gör detta till en indikator</translation>
    </message>
    <message>
        <source>Make this an objective</source>
        <translation>Gör detta till ett övergripande mål</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Inte sagt ännu</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Övergripande mål</translation>
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
        <translation>Sträckmål: två tredjedelar av vägen är bra</translation>
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
        <source>The figures can be trusted</source>
        <translation>Siffrorna går att lita på</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Chefen</translation>
    </message>
    <message>
        <source>They cannot be trusted yet</source>
        <translation>Siffrorna går inte att lita på ännu</translation>
    </message>
    <message>
        <source>Three levels in words</source>
        <translation>Tre nivåer i ord</translation>
    </message>
    <message>
        <source>What can others see or hear me do?</source>
        <translation>Vad kan andra se eller höra mig göra?</translation>
    </message>
    <message>
        <source>What do you want to achieve?</source>
        <translation>Vad vill du uppnå?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Vad ska uppnås?</translation>
    </message>
    <message>
        <source>Which number is followed?</source>
        <translation>Vilken siffra följs?</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>som väntat</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>långt ifrån</translation>
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
        <translation>Inga mål än. Lägg in de få som betyder mest för kärnuppgiften.</translation>
    </message>
    <message>
        <source>Put in goals</source>
        <translation>Lägg in mål</translation>
    </message>
    <message>
        <source>Write a new goal</source>
        <translation>Skriv ett nytt mål</translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
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
    <name>HealthCard</name>
    <message>
        <source>Everybody has at least one goal.</source>
        <translation>Alla har minst ett mål.</translation>
    </message>
    <message>
        <source>Goal health</source>
        <translation>Hur målen mår</translation>
    </message>
    <message>
        <source>Of the goals you may see: those of the company and its teams, and your own.</source>
        <translation>Av de mål du får se: företagets och teamens, och dina egna.</translation>
    </message>
    <message>
        <source>People with at least one goal</source>
        <translation>Personer med minst ett mål</translation>
    </message>
    <message>
        <source>The people you manage</source>
        <translation>De du är chef för</translation>
    </message>
    <message>
        <source>Without a goal: {names}</source>
        <translation>Utan mål: {names}</translation>
    </message>
    <message>
        <source>hang below no other goal and no focus area</source>
        <translation>hör varken till ett annat mål eller till ett fokusområde</translation>
    </message>
    <message>
        <source>have had no check-in for two months</source>
        <translation>har inte haft någon avstämning på två månader</translation>
    </message>
    <message>
        <source>have wording that the coach would ask about</source>
        <translation>har en formulering som coachen skulle fråga om</translation>
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
        <translation>1. Skriv kärnuppgiften och varför den är viktig nu. Lägg in de få mål som betyder mest.</translation>
    </message>
    <message>
        <source>2. Ask the questions to each goal. What no target suits is followed by talking about it.</source>
        <translation>2. Ställ frågorna till varje mål. Det som inte passar för måltal följer ni upp genom att prata om det.</translation>
    </message>
    <message>
        <source>3. Talk about the wording with those it concerns, and note the day and the comments.</source>
        <translation>3. Prata om ordalydelsen med dem det gäller, och skriv ned dagen och kommentarerna.</translation>
    </message>
    <message>
        <source>4. Agree how, how often and with whom you follow up. Then approve the plan.</source>
        <translation>4. Kom överens om hur, hur ofta och med vilka ni följer upp. Godkänn sedan planen.</translation>
    </message>
    <message>
        <source>5. Begin every review with what you have learnt. Revise the plan when it no longer fits.</source>
        <translation>5. Börja varje uppföljning med vad ni har lärt er. Ändra planen när den inte längre passar.</translation>
    </message>
    <message>
        <source>Good goals are not easy to write, and following them up takes practice. It is normal to need several tries: a plan half right and talked about is better than a perfect one in a drawer.</source>
        <translation>Det är inte lätt att skriva bra mål, och att följa upp dem kräver övning. Det är vanligt att behöva flera försök: en halvbra plan som ni pratar om är bättre än en perfekt plan i en låda.</translation>
    </message>
    <message>
        <source>Help with the plan</source>
        <translation>Hjälp med planen</translation>
    </message>
    <message>
        <source>How do you use it?</source>
        <translation>Hur använder du verktyget?</translation>
    </message>
    <message>
        <source>It ties strategy, goals and tasks together, and says beforehand how you follow up, so that you can learn along the way.</source>
        <translation>Den knyter ihop strategi, mål och uppgifter, och säger i förväg hur ni följer upp, så att ni kan lära er längs vägen.</translation>
    </message>
    <message>
        <source>The plan is a short agreement between two levels: the owner or board and the management, or the management and a team. It says what you expect of each other in the period.</source>
        <translation>Planen är en kort överenskommelse mellan två nivåer: ägare eller styrelse och ledningen, eller ledningen och ett team. Den säger vad ni förväntar er av varandra under perioden.</translation>
    </message>
    <message>
        <source>What can the tool do?</source>
        <translation>Vad kan verktyget?</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation>Välj en dag.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>It then counts as presented: the strategy has reached {unit}.</source>
        <translation>Då räknas strategin som presenterad för {unit}.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Notera det</translation>
    </message>
    <message>
        <source>The briefing was held</source>
        <translation>Genomgången är hållen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Vilka som var där</translation>
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
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
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
        <source>Nothing is saved before you press the button, and you can undo it.</source>
        <translation>Inget sparas förrän du trycker på knappen, och du kan ångra.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdateras</translation>
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
    <name>Indicator</name>
    <message>
        <source>Company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation>Tog bort ”{title}”.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Varje kvartal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Högre är bättre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lägre är bättre</translation>
    </message>
    <message>
        <source>Moved, with all its values.</source>
        <translation>Flyttad, med alla värden.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Inget mål</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>On target</source>
        <translation>Som önskat</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Inaktuell</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Q{quarter} {year}</source>
        <translation>Kvartal {quarter} {year}</translation>
    </message>
    <message>
        <source>Should stay steady</source>
        <translation>Bör hålla sig jämnt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Week {week} {year}</source>
        <translation>Vecka {week} {year}</translation>
    </message>
    <message>
        <source>at least {target}</source>
        <translation>minst {target}</translation>
    </message>
    <message>
        <source>at most {target}</source>
        <translation>högst {target}</translation>
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
        <translation>jämnt på {target}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>{number} percentage points</source>
        <translation>{number} procentenheter</translation>
    </message>
</context>
<context>
    <name>IndicatorList</name>
    <message>
        <source>Add the first indicator</source>
        <translation>Lägg till den första indikatorn</translation>
    </message>
    <message>
        <source>An indicator is a number you follow over time to compare with, such as customer meetings a week. It is never finished.</source>
        <translation>En indikator är ett tal som ni följer över tid för att jämföra, till exempel kundmöten per vecka. Den blir aldrig klar.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Förändring</translation>
    </message>
    <message>
        <source>Company and teams</source>
        <translation>Företaget och team</translation>
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
        <translation>Senaste</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Se över det igen</translation>
    </message>
    <message>
        <source>No indicators here</source>
        <translation>Inga indikatorer här</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Sök bland indikatorer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The date to look again at measuring individuals has come.</source>
        <translation>Det är dags att se över mätningen av enskilda igen.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Vems siffror</translation>
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
        <translation>Alla indikatorer</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Läs in från fil</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Välj en i listan för att se den här.</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>Ta bort indikatorn</translation>
    </message>
    <message>
        <source>Earlier periods</source>
        <translation>Tidigare perioder</translation>
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
        <translation>Den streckade linjen är målet.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Values and targets over time</source>
        <translation>Värden och mål över tid</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Värden per period</translation>
    </message>
    <message>
        <source>You can read this indicator, but not change it.</source>
        <translation>Du kan läsa den här indikatorn, men inte ändra den.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>”{text}” är inget tal.</translation>
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
            <numerusform>%n utan nytt värde</numerusform>
            <numerusform>%n utan nytt värde</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table with values</source>
        <translation>Välj en tabell med värden</translation>
    </message>
    <message>
        <source>Measuring individuals</source>
        <translation>Mätning av enskilda</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Ny indikator</translation>
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
    <name>LibraryDialog</name>
    <message>
        <source>Begin from it</source>
        <translation>Börja med det</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Våra egna</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Sök i biblioteket</translation>
    </message>
    <message>
        <source>Take it out of the library</source>
        <translation>Ta bort ur biblioteket</translation>
    </message>
    <message>
        <source>What we have kept ourselves</source>
        <translation>Det vi själva har sparat</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
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
    <name>LinkList</name>
    <message>
        <source>Choose a goal</source>
        <translation>Välj ett mål</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidrar till</translation>
    </message>
    <message>
        <source>Contributes to one more goal</source>
        <translation>Bidrar till ett mål till</translation>
    </message>
    <message>
        <source>Goals that contribute to this one</source>
        <translation>Mål som bidrar till det här</translation>
    </message>
    <message>
        <source>It no longer contributes to that goal.</source>
        <translation>Det bidrar inte längre till det målet.</translation>
    </message>
    <message>
        <source>It now contributes to one more goal.</source>
        <translation>Det bidrar nu till ett mål till.</translation>
    </message>
    <message>
        <source>No longer contributes to “{title}”</source>
        <translation>Bidrar inte längre till ”{title}”</translation>
    </message>
    <message>
        <source>There is no other goal this one could contribute to.</source>
        <translation>Det finns inget annat mål som det här kan bidra till.</translation>
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
    <name>MapCanvas</name>
    <message>
        <source>Arrow keys walk from card to card. The list shows the same in words.</source>
        <translation>Piltangenterna går från kort till kort. Listan visar samma sak i ord.</translation>
    </message>
    <message>
        <source>Strategy map</source>
        <translation>Strategikarta</translation>
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
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strategy map as a list</source>
        <translation>Strategikartan som lista</translation>
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
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Save the strategy map</source>
        <translation>Spara strategikartan</translation>
    </message>
    <message>
        <source>Strategy map {day}</source>
        <translation>Strategikarta {day}</translation>
    </message>
    <message>
        <source>The strategy map is saved as a PDF.</source>
        <translation>Strategikartan är sparad som PDF.</translation>
    </message>
    <message>
        <source>The strategy map is saved as a picture.</source>
        <translation>Strategikartan är sparad som bild.</translation>
    </message>
    <message>
        <source>Writing the strategy map</source>
        <translation>Skriver strategikartan</translation>
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
        <translation>Bidrar till</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kärnuppgift</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Klart senast</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Öppna målet</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Öppna strategin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Show its goals</source>
        <translation>Visa målen</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som saknas</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Varför det är viktigt</translation>
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
        <translation>Går de att lita på?</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>How is it measured?</source>
        <translation>Hur mäts det?</translation>
    </message>
    <message>
        <source>How much it counts</source>
        <translation>Hur mycket det räknas</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Det räknas som</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>Mäts som</translation>
    </message>
    <message>
        <source>No value yet. The first check-in gives it.</source>
        <translation>Inget värde ännu. Den första avstämningen ger det.</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Inte över</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Inte under</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Nu: {value}</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Öppna handlingsplanen</translation>
    </message>
    <message>
        <source>Open the indicator</source>
        <translation>Öppna indikatorn</translation>
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
        <source>The numbers of an objective are in its key results.</source>
        <translation>Siffrorna för ett övergripande mål finns i nyckelresultaten.</translation>
    </message>
    <message>
        <source>This task is followed by talking about it, without a target.</source>
        <translation>Den här uppgiften följs upp genom samtal, utan måltal.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What does the target mean?</source>
        <translation>Vad betyder måltalet?</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Det vi siktar på</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Det vi lovar</translation>
    </message>
    <message>
        <source>What would be outstanding</source>
        <translation>Det som vore enastående</translation>
    </message>
    <message>
        <source>Where are the figures found?</source>
        <translation>Var finns siffrorna?</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Var siffrorna kommer ifrån</translation>
    </message>
    <message>
        <source>Who reads them?</source>
        <translation>Vem läser av dem?</translation>
    </message>
    <message>
        <source>Why: {purpose}</source>
        <translation>Varför: {purpose}</translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation>Utan målvärde bedöms målet bara efter status.</translation>
    </message>
    <message>
        <source>days, visits …</source>
        <translation>dagar, besök …</translation>
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
    <name>MilestoneList</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change “{title}”</source>
        <translation>Ändra ”{title}”</translation>
    </message>
    <message>
        <source>Its day, if it has one</source>
        <translation>Datum, om den har ett</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Move “{title}” up</source>
        <translation>Flytta upp ”{title}”</translation>
    </message>
    <message>
        <source>One more milestone</source>
        <translation>En milstolpe till</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>Ta bort ”{title}”</translation>
    </message>
    <message>
        <source>The milestone is removed.</source>
        <translation>Milstolpen är borttagen.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Det här är inget datum. Skriv det som {pattern}.</translation>
    </message>
    <message>
        <source>{title} · by {day}</source>
        <translation>{title} · senast {day}</translation>
    </message>
    <message>
        <source>{title} · done {day}</source>
        <translation>{title} · klart {day}</translation>
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
        <translation>Datum, om den har ett</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The milestone</source>
        <translation>Milstolpen</translation>
    </message>
    <message>
        <source>This is not a date. Write it as {pattern}.</source>
        <translation>Det här är inget datum. Skriv det som {pattern}.</translation>
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
        <source>For example: Be the first one the neighbours call</source>
        <translation>Till exempel: Bli den som grannarna ringer först</translation>
    </message>
    <message>
        <source>For example: I repeat what the customer needs before I answer</source>
        <translation>Till exempel: Jag upprepar vad kunden behöver innan jag svarar</translation>
    </message>
    <message>
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation>Till exempel: Lösa 85 % av jobben vid första besöket</translation>
    </message>
    <message>
        <source>For example: Write a guide for new colleagues</source>
        <translation>Till exempel: Skriva en guide för nya kollegor</translation>
    </message>
    <message>
        <source>From the goal library …</source>
        <translation>Från målbiblioteket …</translation>
    </message>
    <message>
        <source>Key result {number}</source>
        <translation>Nyckelresultat {number}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
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
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Two or three results that show in numbers that you are there.</source>
        <translation>Två eller tre resultat som visar med siffror att ni är framme.</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Vems mål är det?</translation>
    </message>
    <message>
        <source>Why is it important?</source>
        <translation>Varför är det viktigt?</translation>
    </message>
</context>
<context>
    <name>NewIndicatorDialog</name>
    <message>
        <source>Add indicator</source>
        <translation>Lägg till indikator</translation>
    </message>
    <message>
        <source>For example: Customer meetings</source>
        <translation>Till exempel: Kundmöten</translation>
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
        <translation>Läses av</translation>
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
        <translation>Önskad riktning</translation>
    </message>
    <message>
        <source>Which number do you want to follow?</source>
        <translation>Vilket tal vill du följa?</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Vem gäller talet?</translation>
    </message>
    <message>
        <source>Why is this number followed?</source>
        <translation>Varför följer vi det här talet?</translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation>Ett år eller flera: 2027, 2027–2029</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>Lägg till period</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Välj ett datum.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation>Den börjar som ett utkast. Texten skriver du sedan.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>New period</source>
        <translation>Ny period</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Ny strategi</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Short periods make it easy to change course: a quarter is usual.</source>
        <translation>Korta perioder gör det lätt att ändra kurs. Ett kvartal är vanligt.</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>A short agreement between two levels. What malapp already knows is filled in for you.</source>
        <translation>En kort överenskommelse mellan två nivåer. Det som malapp redan vet är ifyllt åt dig.</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Börja på planen</translation>
    </message>
    <message>
        <source>For which period?</source>
        <translation>För vilken period?</translation>
    </message>
    <message>
        <source>For which unit?</source>
        <translation>För vilken enhet?</translation>
    </message>
    <message>
        <source>New unit plan</source>
        <translation>Ny mål- och resultatplan</translation>
    </message>
    <message>
        <source>Put in the unit&apos;s own open goals</source>
        <translation>Lägg in enhetens egna öppna mål</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hela företaget</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Nobody has checked in yet.</source>
        <translation>Ingen har gjort någon avstämning ännu.</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Öppna: {title}</translation>
    </message>
    <message>
        <source>What has happened lately</source>
        <translation>Vad som har hänt på sistone</translation>
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
        <translation>Innan ni börjar med övergripande mål</translation>
    </message>
    <message>
        <source>Everybody knows where the company is going: there is a strategy, and it has been talked about.</source>
        <translation>Alla vet vart företaget är på väg: det finns en strategi, och den har ni pratat om.</translation>
    </message>
    <message>
        <source>It is clear who leads whom and who decides what.</source>
        <translation>Det är klart vem som leder vem och vem som bestämmer vad.</translation>
    </message>
    <message>
        <source>Leaders and people talk with each other regularly.</source>
        <translation>Chefer och medarbetare pratar regelbundet med varandra.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Objectives and key results (OKR) help a company that already works well together. They do not mend one that does not. Is this in place?</source>
        <translation>Övergripande mål och nyckelresultat (OKR) hjälper ett företag som redan fungerar bra ihop. De lagar inte ett som inte gör det. Finns det här på plats?</translation>
    </message>
    <message>
        <source>The team has a few minutes each week to look at how it goes.</source>
        <translation>Teamet har några minuter varje vecka för att se hur det går.</translation>
    </message>
    <message>
        <source>Use objectives and key results</source>
        <translation>Använd övergripande mål och nyckelresultat</translation>
    </message>
    <message>
        <source>You can switch it off again in the settings. No goal is lost by that.</source>
        <translation>Ni kan stänga av det igen i inställningarna. Inga mål går förlorade.</translation>
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
    <name>OverviewPanel</name>
    <message>
        <source>From the purpose of the company to what you do next, on one page</source>
        <translation>Från det företaget är till för till det du gör härnäst, på en sida</translation>
    </message>
    <message>
        <source>Goal sheet</source>
        <translation>Målblad</translation>
    </message>
    <message>
        <source>Goal sheet {day}</source>
        <translation>Målblad {day}</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Min egen</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Inga mål ännu</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Röd tråd</translation>
    </message>
    <message>
        <source>Save the goal sheet</source>
        <translation>Spara målbladet</translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation>Sätt det första målet</translation>
    </message>
    <message>
        <source>The goal sheet is saved as a PDF.</source>
        <translation>Målbladet är sparat som PDF.</translation>
    </message>
    <message>
        <source>The goals of the company and its teams on one page, for everybody</source>
        <translation>Företagets och teamens mål på en sida, för alla</translation>
    </message>
    <message>
        <source>When there are goals, you see here what matters most and how it goes.</source>
        <translation>När det finns mål ser du här vad som är viktigast och hur det går.</translation>
    </message>
    <message>
        <source>Writing the goal sheet</source>
        <translation>Skriver målbladet</translation>
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
    <message>
        <source>The goals of your team</source>
        <translation>Ditt teams mål</translation>
    </message>
    <message>
        <source>What your unit needs in the coming period</source>
        <translation>Det din enhet behöver under perioden som kommer</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
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
        <translation>Överenskommen åtgärd</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Beteende</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Genomgång</translation>
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
        <translation>Milstolpe</translation>
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
        <source>Task in a unit plan</source>
        <translation>Uppgift i en plan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unit plan</source>
        <translation>Mål- och resultatplan</translation>
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
        <translation>Säkerhetskopiera</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Genomgångar</translation>
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
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>New behaviour</source>
        <translation>Nytt beteende</translation>
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
        <source>New indicator</source>
        <translation>Ny indikator</translation>
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
        <source>New unit plan</source>
        <translation>Ny mål- och resultatplan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Print my red thread</source>
        <translation>Skriv ut min röda tråd</translation>
    </message>
    <message>
        <source>Print the goal sheet</source>
        <translation>Skriv ut målbladet</translation>
    </message>
    <message>
        <source>Save the action plan as PDF</source>
        <translation>Spara handlingsplanen som PDF</translation>
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
        <source>Strategy map</source>
        <translation>Strategikarta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Unit plans</source>
        <translation>Mål- och resultatplaner</translation>
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
        <source>%n person(s) brought in.</source>
        <translation>
            <numerusform>%n person inläst.</numerusform>
            <numerusform>%n personer inlästa.</numerusform>
        </translation>
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
        <source>Manager</source>
        <translation>Chef</translation>
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
        <source>Red thread as PDF</source>
        <translation>Röd tråd som PDF</translation>
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
    <name>PeriodsButton</name>
    <message>
        <source>All periods</source>
        <translation>Alla perioder</translation>
    </message>
    <message>
        <source>Bring goals along from an earlier period …</source>
        <translation>Ta med mål från en tidigare period …</translation>
    </message>
    <message>
        <source>Go through {name} …</source>
        <translation>Gå igenom {name} …</translation>
    </message>
    <message>
        <source>New period …</source>
        <translation>Ny period …</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>Öppna {name} igen</translation>
    </message>
    <message>
        <source>Period: {name}</source>
        <translation>Period: {name}</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>{name} (closed)</source>
        <translation>{name} (avslutad)</translation>
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
    <name>PickDialog</name>
    <message>
        <source>Choose what you have agreed with your own manager. Only you see this list.</source>
        <translation>Välj det du har kommit överens med din egen chef om. Bara du ser den här listan.</translation>
    </message>
    <message>
        <source>Share these</source>
        <translation>Dela dessa</translation>
    </message>
    <message>
        <source>Which goals do you share?</source>
        <translation>Vilka mål vill du dela?</translation>
    </message>
</context>
<context>
    <name>PickGoalsDialog</name>
    <message>
        <source>A few clear goals for the core task: five are usually enough.</source>
        <translation>Några få tydliga mål för kärnuppgiften: fem är oftast nog.</translation>
    </message>
    <message>
        <source>Choose a goal in the list first.</source>
        <translation>Välj ett mål i listan först.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Every open goal of the unit and the company is in the plan.</source>
        <translation>Alla öppna mål för enheten och företaget står i planen.</translation>
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
        <translation>Lägg in mål i planen</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Lägg in det</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Sök mål</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>“{title}” is in the plan.</source>
        <translation>”{title}” står i planen.</translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Bring in goals from a file …</source>
        <translation>Läs in mål från en fil …</translation>
    </message>
    <message>
        <source>Everything to a spreadsheet …</source>
        <translation>Allt till ett kalkylark …</translation>
    </message>
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
    <name>PlanList</name>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Till när</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Not for a goal yet</source>
        <translation>Inte för något mål ännu</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Inget att göra här</translation>
    </message>
    <message>
        <source>Only what is open</source>
        <translation>Bara det som är öppet</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Sök i planen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Vems plan</translation>
    </message>
    <message>
        <source>Write down what you will do to reach a goal: what, who and by when.</source>
        <translation>Skriv ner vad ni ska göra för att nå ett mål: vad, vem och till när.</translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
    <message>
        <source>Removed the talk.</source>
        <translation>Tog bort samtalet.</translation>
    </message>
    <message>
        <source>Removed the task.</source>
        <translation>Tog bort uppgiften.</translation>
    </message>
    <message>
        <source>The goal has its target again.</source>
        <translation>Målet har sitt måltal igen.</translation>
    </message>
    <message>
        <source>The review is saved. What did you learn? One line is enough, also later.</source>
        <translation>Uppföljningen är sparad. Vad lärde ni er? En rad räcker, även senare.</translation>
    </message>
    <message>
        <source>The task is followed by dialogue, without a target.</source>
        <translation>Uppgiften följs upp i samtal, utan måltal.</translation>
    </message>
    <message>
        <source>Took the goal out of the plan. The goal itself is kept.</source>
        <translation>Tog ut målet ur planen. Själva målet finns kvar.</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Choose something in the plan to see it here.</source>
        <translation>Välj något i planen för att se det här.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Inget valt</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hela planen</translation>
    </message>
</context>
<context>
    <name>PlanStateCard</name>
    <message numerus="yes">
        <source>%n approved version(s)</source>
        <translation>
            <numerusform>%n godkänd version</numerusform>
            <numerusform>%n godkända versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Ta bort planen</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Skäl: {reason}</translation>
    </message>
</context>
<context>
    <name>PlanVersionsDialog</name>
    <message>
        <source>Approved wordings</source>
        <translation>Godkända ordalydelser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Finns inte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Skäl: {reason}</translation>
    </message>
    <message>
        <source>Show only what changed</source>
        <translation>Visa bara det som ändrats</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Struket: togs bort. Understruket: lades till.</translation>
    </message>
    <message>
        <source>The plan as it is now</source>
        <translation>Planen som den är nu</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>De två säger samma sak.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Version {number}, {day}</translation>
    </message>
    <message>
        <source>What the wordings say</source>
        <translation>Vad ordalydelserna säger</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>All the goals are things to do. What are they to lead to?</source>
        <translation>Alla målen är saker som ska göras. Vad ska de leda till?</translation>
    </message>
    <message>
        <source>All the goals count something. Does one speak of quality, customers, learning or nature?</source>
        <translation>Alla målen räknar något. Säger något av dem något om kvalitet, kunder, lärande eller miljö?</translation>
    </message>
    <message>
        <source>All the goals look at the same thing. Which side of the task is left out?</source>
        <translation>Alla målen ser på samma sak. Vilken sida av uppgiften har utelämnats?</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Godkänn planen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Both parties must be named.</source>
        <translation>Båda parterna måste anges.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Avsluta planen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Core task</source>
        <translation>Kärnuppgift</translation>
    </message>
    <message>
        <source>Does not hang under a goal or focus area:</source>
        <translation>Ligger inte under något mål eller fokusområde:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Evaluate the period</source>
        <translation>Utvärdera perioden</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Utvärderad</translation>
    </message>
    <message>
        <source>Follow it up as you have agreed. At the end of the period, write what you have learnt.</source>
        <translation>Följ upp den som ni har kommit överens om. Skriv i slutet av perioden vad ni har lärt er.</translation>
    </message>
    <message>
        <source>Followed by dialogue, without a target</source>
        <translation>Följs upp i samtal, utan måltal</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>How we follow up</source>
        <translation>Hur vi följer upp</translation>
    </message>
    <message>
        <source>In dialogue</source>
        <translation>I dialog</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>It is agreed, and will soon be told in a joint briefing.</source>
        <translation>Den är överenskommen och berättas snart vid en gemensam genomgång.</translation>
    </message>
    <message>
        <source>It is being written, and nothing is agreed yet.</source>
        <translation>Den håller på att skrivas, och inget är överenskommet än.</translation>
    </message>
    <message>
        <source>It is not said how often you follow up.</source>
        <translation>Det är inte sagt hur ofta ni följer upp.</translation>
    </message>
    <message>
        <source>It is not said how you follow up.</source>
        <translation>Det är inte sagt hur ni följer upp.</translation>
    </message>
    <message>
        <source>It is not said what you do when something does not go as expected.</source>
        <translation>Det är inte sagt vad ni gör när något inte går som väntat.</translation>
    </message>
    <message>
        <source>It is not said when it is reached:</source>
        <translation>Det är inte sagt när det är uppnått:</translation>
    </message>
    <message>
        <source>It is not said where the figures come from:</source>
        <translation>Det är inte sagt varifrån siffrorna kommer:</translation>
    </message>
    <message>
        <source>It is not said who benefits, and how.</source>
        <translation>Det är inte sagt vem som har nytta av det, och hur.</translation>
    </message>
    <message>
        <source>It is not said who takes part in following up.</source>
        <translation>Det är inte sagt vilka som är med i uppföljningen.</translation>
    </message>
    <message>
        <source>It is not said why this comes now.</source>
        <translation>Det är inte sagt varför det här kommer nu.</translation>
    </message>
    <message>
        <source>More is to come out below than goes in above. Do the numbers fit together?</source>
        <translation>Det ska komma ut mer nedtill än det går in upptill. Går siffrorna ihop?</translation>
    </message>
    <message>
        <source>No talk about the wording is noted.</source>
        <translation>Inget samtal om ordalydelsen är antecknat.</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Inte sagt än</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Anteckna ett samtal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Låt den gälla</translation>
    </message>
    <message>
        <source>Revise it</source>
        <translation>Ändra den</translation>
    </message>
    <message>
        <source>Take what you have learnt into the next plan, and close this one.</source>
        <translation>Ta med det ni har lärt er i nästa plan, och avsluta den här.</translation>
    </message>
    <message>
        <source>Talk about the wording as often as it takes. Approve the plan when you agree.</source>
        <translation>Prata om ordalydelsen så ofta det behövs. Godkänn planen när ni är överens.</translation>
    </message>
    <message>
        <source>Talk about the wording. When you agree, {names} approves the plan.</source>
        <translation>Prata om ordalydelsen. När ni är överens godkänner {names} planen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>The core task is not written.</source>
        <translation>Kärnuppgiften är inte skriven.</translation>
    </message>
    <message>
        <source>The figures can be trusted</source>
        <translation>Siffrorna går att lita på</translation>
    </message>
    <message>
        <source>The figures can partly be trusted</source>
        <translation>Siffrorna går delvis att lita på</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet</source>
        <translation>Siffrorna går inte att lita på än</translation>
    </message>
    <message>
        <source>The figures cannot be trusted yet:</source>
        <translation>Siffrorna går inte att lita på än:</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>Nivån över</translation>
    </message>
    <message>
        <source>The parties are talking about the wording. Say what you think.</source>
        <translation>Parterna pratar om ordalydelsen. Säg vad du tycker.</translation>
    </message>
    <message>
        <source>The period is evaluated.</source>
        <translation>Perioden är utvärderad.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>Perioden saknas.</translation>
    </message>
    <message>
        <source>The period is over, and what was learnt is written down.</source>
        <translation>Perioden är över, och det ni lärde er är nedskrivet.</translation>
    </message>
    <message>
        <source>The period is over. The plan is kept as it was.</source>
        <translation>Perioden är över. Planen står kvar som den var.</translation>
    </message>
    <message>
        <source>The plan can be changed. The approved wording is kept beside it.</source>
        <translation>Planen kan ändras. Den godkända ordalydelsen sparas vid sidan av.</translation>
    </message>
    <message>
        <source>The plan does not build on a strategy.</source>
        <translation>Planen bygger inte på någon strategi.</translation>
    </message>
    <message>
        <source>The plan is approved, and this wording is kept.</source>
        <translation>Planen är godkänd, och den här ordalydelsen sparas.</translation>
    </message>
    <message>
        <source>The plan is closed.</source>
        <translation>Planen är avslutad.</translation>
    </message>
    <message>
        <source>The plan is in force.</source>
        <translation>Planen gäller nu.</translation>
    </message>
    <message>
        <source>The plan needs at least one goal.</source>
        <translation>Planen behöver minst ett mål.</translation>
    </message>
    <message>
        <source>The talk is noted.</source>
        <translation>Samtalet är antecknat.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>The unit has not had a joint briefing since the plan was approved.</source>
        <translation>Enheten har inte haft någon gemensam genomgång sedan planen godkändes.</translation>
    </message>
    <message>
        <source>The wording is agreed. Tell the unit in a joint briefing, then put the plan in force.</source>
        <translation>Ordalydelsen är överenskommen. Berätta om den vid en gemensam genomgång, och låt sedan planen gälla.</translation>
    </message>
    <message>
        <source>This is what the two parties have agreed for the period.</source>
        <translation>Det här har de två parterna kommit överens om för perioden.</translation>
    </message>
    <message>
        <source>What was learnt in the period is not written.</source>
        <translation>Vad ni har lärt er under perioden är inte skrivet.</translation>
    </message>
    <message>
        <source>What we do when something does not go as expected</source>
        <translation>Vad vi gör när något inte går som väntat</translation>
    </message>
    <message>
        <source>Who benefits, and how?</source>
        <translation>Vem har nytta av det, och hur?</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>Why now?</source>
        <translation>Varför nu?</translation>
    </message>
    <message>
        <source>Write a few lines in each field, then talk about the wording with the other party.</source>
        <translation>Skriv några rader i varje fält, och prata sedan om ordalydelsen med den andra parten.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>”{title}”</translation>
    </message>
</context>
<context>
    <name>PresentDialog</name>
    <message>
        <source>A joint briefing that was held counts by itself; it need not be recorded here.</source>
        <translation>En gemensam genomgång som är hållen räknas av sig själv och behöver inte noteras här.</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ett team</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Välj en dag.</translation>
    </message>
    <message>
        <source>Everybody in the company</source>
        <translation>Alla i företaget</translation>
    </message>
    <message>
        <source>Occasion (may be left out)</source>
        <translation>Tillfälle (kan utelämnas)</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>En person</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Notera det</translation>
    </message>
    <message>
        <source>The strategy was presented</source>
        <translation>Strategin är presenterad</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Which team</source>
        <translation>Vilket team</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
</context>
<context>
    <name>PresentationWindow</name>
    <message>
        <source>Space or click: next · left arrow: back · Esc: end</source>
        <translation>Blanksteg eller klick: nästa · vänsterpil: tillbaka · Esc: avsluta</translation>
    </message>
</context>
<context>
    <name>PresentedCard</name>
    <message>
        <source>Record a presentation</source>
        <translation>Notera en presentation</translation>
    </message>
    <message>
        <source>Remove the presentation: {name}</source>
        <translation>Ta bort presentationen: {name}</translation>
    </message>
    <message>
        <source>The joint briefings</source>
        <translation>De gemensamma genomgångarna</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hela företaget</translation>
    </message>
    <message>
        <source>Who it has been presented to</source>
        <translation>Vilka den har presenterats för</translation>
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
    <name>QuestionDialog</name>
    <message>
        <source>A question of your own</source>
        <translation>En egen fråga</translation>
    </message>
    <message>
        <source>Add the question</source>
        <translation>Lägg till frågan</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Ändra ordalydelsen</translation>
    </message>
    <message>
        <source>Do not ask about health, union, belief, family or pay: people are promised that malapp does not.</source>
        <translation>Fråga inte om hälsa, facklig tillhörighet, tro, familj eller lön: Alla har fått löfte om att malapp inte gör det.</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Så svarar man</translation>
    </message>
    <message>
        <source>Question ({language})</source>
        <translation>Fråga ({language})</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Spara ordalydelsen</translation>
    </message>
    <message>
        <source>The high end means</source>
        <translation>Den höga änden betyder</translation>
    </message>
    <message>
        <source>The low end means</source>
        <translation>Den låga änden betyder</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Var den står</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp frågar: {wording}</translation>
    </message>
    <message>
        <source>“{word}” sounds like something people are promised not to be asked. Press again to keep it.</source>
        <translation>”{word}” låter som något som alla har fått löfte om att slippa svara på. Tryck en gång till för att behålla det.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Ask this again</source>
        <translation>Ställ frågan igen</translation>
    </message>
    <message>
        <source>Bring back malapp&apos;s wording</source>
        <translation>Hämta tillbaka malapps ordalydelse</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>Ändra ordalydelsen</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>Ställ inte frågan</translation>
    </message>
    <message>
        <source>Move the question down (Alt+Down)</source>
        <translation>Flytta frågan nedåt (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>Move the question up (Alt+Up)</source>
        <translation>Flytta frågan uppåt (Alt+Uppil)</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ställs inte</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Er egen</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Er ordalydelse</translation>
    </message>
    <message>
        <source>malapp asks: {wording}</source>
        <translation>malapp frågar: {wording}</translation>
    </message>
    <message>
        <source>{language} is not written yet: its readers see the wording above.</source>
        <translation>{language} är inte skriven ännu: De som läser språket ser ordalydelsen ovan.</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Build the ground first. Objectives show weak management, they do not replace it.</source>
        <translation>Bygg grunden först. Övergripande mål avslöjar svag ledning, de ersätter den inte.</translation>
    </message>
    <message>
        <source>Every team has a lead with time for its people.</source>
        <translation>Varje team har en ledare med tid för sina medarbetare.</translation>
    </message>
    <message>
        <source>Nearly. Work on what is missing, or begin with one team and learn.</source>
        <translation>Nästan. Ta tag i det som saknas, eller börja med ett team och lär er.</translation>
    </message>
    <message>
        <source>One can say that something is behind without losing face.</source>
        <translation>Man kan säga att något ligger efter utan att tappa ansiktet.</translation>
    </message>
    <message>
        <source>Ready for objectives and key results?</source>
        <translation>Redo för övergripande mål och nyckelresultat?</translation>
    </message>
    <message>
        <source>Scores will not decide pay or appraisal.</source>
        <translation>Poäng ska inte avgöra lön eller bedömning.</translation>
    </message>
    <message>
        <source>Teams talk at least every other week about how it goes.</source>
        <translation>Teamen pratar minst varannan vecka om hur det går.</translation>
    </message>
    <message>
        <source>The strategy and its focus areas are written down, and people know them.</source>
        <translation>Strategin och fokusområdena är nedskrivna, och folk känner till dem.</translation>
    </message>
    <message>
        <source>They need good management and clear teams first. Ask yourself before they are switched on.</source>
        <translation>De kräver god ledning och tydliga team först. Fråga dig själv innan de slås på.</translation>
    </message>
    <message>
        <source>Tick what is true with you. Nothing is stored.</source>
        <translation>Kryssa för det som stämmer hos er. Inget sparas.</translation>
    </message>
    <message>
        <source>You are ready. Begin with one objective and two to five key results a team.</source>
        <translation>Ni är redo. Börja med ett övergripande mål och två till fem nyckelresultat per team.</translation>
    </message>
    <message>
        <source>You use them already. It is worth asking again whether the ground holds.</source>
        <translation>Ni använder dem redan. Det är värt att fråga igen om grunden håller.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
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
        <source>What must be in place</source>
        <translation>Det som måste finnas på plats</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Det vi står för</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Dit vi är på väg</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Vilka som har nytta av det</translation>
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
    <name>RedThread</name>
    <message>
        <source>Red thread {day}</source>
        <translation>Röd tråd {day}</translation>
    </message>
    <message>
        <source>Save the red thread</source>
        <translation>Spara den röda tråden</translation>
    </message>
    <message>
        <source>The red thread is saved as a PDF.</source>
        <translation>Den röda tråden är sparad som PDF.</translation>
    </message>
    <message>
        <source>Writing the red thread</source>
        <translation>Skriver den röda tråden</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Keep as is</source>
        <translation>Behåll som det är</translation>
    </message>
</context>
<context>
    <name>ReviseDialog</name>
    <message>
        <source>Its text can then be changed. Until it is adopted anew, everybody else reads the adopted text.</source>
        <translation>Då kan texten ändras. Tills den har antagits på nytt läser alla andra den antagna texten.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Take the strategy under revision?</source>
        <translation>Ta upp strategin till revidering?</translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation>Revidera</translation>
    </message>
    <message>
        <source>What has changed since it was adopted? It is kept with the new version.</source>
        <translation>Vad har ändrats sedan den antogs? Det sparas tillsammans med den nya versionen.</translation>
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
    <name>ScriptCard</name>
    <message>
        <source>Beside the pictures, in the company&apos;s language. Use your own words.</source>
        <translation>Vid sidan av bilderna, på företagets språk. Använd dina egna ord.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Det du säger</translation>
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
    <name>SeriesImport</name>
    <message numerus="yes">
        <source>%n value(s) brought in.</source>
        <translation>
            <numerusform>%n värde inläst.</numerusform>
            <numerusform>%n värden inlästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n value(s)</source>
        <translation>
            <numerusform>Läs in %n värde</numerusform>
            <numerusform>Läs in %n värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in values for “{title}”</source>
        <translation>Läs in värden för ”{title}”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
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
        <translation>Det coachen frågar om de här målen</translation>
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
        <source>Forms</source>
        <translation>Formulär</translation>
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
    <name>SignLine</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n till i mållistan</numerusform>
            <numerusform>%n till i mållistan</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
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
    <name>StateCard</name>
    <message numerus="yes">
        <source>%n adopted version(s)</source>
        <translation>
            <numerusform>%n antagen version</numerusform>
            <numerusform>%n antagna versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Skäl: {reason}</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Something is missing. You may go on all the same: write briefly why.</source>
        <translation>Något saknas. Ni kan gå vidare ändå: skriv kort varför.</translation>
    </message>
    <message>
        <source>The wording can then be changed, talked about and approved anew. The present one is kept.</source>
        <translation>Ordalydelsen kan då ändras, diskuteras och godkännas på nytt. Den nuvarande sparas.</translation>
    </message>
    <message>
        <source>Why go on?</source>
        <translation>Varför gå vidare?</translation>
    </message>
    <message>
        <source>Why is it revised?</source>
        <translation>Varför ändras den?</translation>
    </message>
    <message>
        <source>Without this the plan cannot be approved. Everything else may follow later:</source>
        <translation>Utan det här kan planen inte godkännas. Allt annat kan komma senare:</translation>
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
    <name>StrategyMap</name>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
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
        <source>Goals that belong neither to a focus area nor to another goal.</source>
        <translation>Mål som varken hör till ett fokusområde eller till ett annat mål.</translation>
    </message>
    <message>
        <source>It belongs neither to a focus area nor to another goal.</source>
        <translation>Det hör varken till ett fokusområde eller till ett annat mål.</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Nyckelresultat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>No key results yet</source>
        <translation>Saknar nyckelresultat</translation>
    </message>
    <message>
        <source>Nobody works on this yet.</source>
        <translation>Ingen arbetar med detta ännu.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Övergripande mål</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Utan plats</translation>
    </message>
    <message>
        <source>cards below: {count}</source>
        <translation>kort under: {count}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>hopfälld</translation>
    </message>
</context>
<context>
    <name>StrategyMapPanel</name>
    <message numerus="yes">
        <source>%n focus area(s) nobody works on</source>
        <translation>
            <numerusform>%n fokusområde som ingen arbetar med</numerusform>
            <numerusform>%n fokusområden som ingen arbetar med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) without a place</source>
        <translation>
            <numerusform>%n mål utan plats</numerusform>
            <numerusform>%n mål utan plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without key results</source>
        <translation>
            <numerusform>%n övergripande mål utan nyckelresultat</numerusform>
            <numerusform>%n övergripande mål utan nyckelresultat</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Nothing is missing: every focus area is worked on.</source>
        <translation>Inget saknas: alla fokusområden arbetas det med.</translation>
    </message>
    <message>
        <source>Once there are focus areas or goals, you see here how they hang together.</source>
        <translation>När det finns fokusområden eller mål ser du här hur de hänger ihop.</translation>
    </message>
    <message>
        <source>Open the strategy</source>
        <translation>Öppna strategin</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save the strategy map</source>
        <translation>Spara strategikartan</translation>
    </message>
    <message>
        <source>Show at 100 per cent</source>
        <translation>Visa i 100 procent</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>There is no map to show yet</source>
        <translation>Det finns ingen karta att visa ännu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Zoom {percent}, back to 100</source>
        <translation>Zoom {percent}, tillbaka till 100</translation>
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
        <source>The strategy</source>
        <translation>Strategin</translation>
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
    <message>
        <source>Removed the presentation.</source>
        <translation>Presentationen är borttagen.</translation>
    </message>
    <message>
        <source>The presentation is recorded.</source>
        <translation>Presentationen är noterad.</translation>
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
        <source>Challenges</source>
        <translation>Utmaningar</translation>
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
        <source>Core task</source>
        <translation>Kärnuppgift</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <translation>Tidigare version</translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation>Alla känner till den. Ta upp den till revidering för att ändra; avsluta den när perioden är slut.</translation>
    </message>
    <message>
        <source>Focus area {number}</source>
        <translation>Fokusområde {number}</translation>
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
        <source>Not yet</source>
        <translation>Inte ännu</translation>
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
        <source>Presented</source>
        <translation>Presenterad</translation>
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
        <source>Success factors</source>
        <translation>Framgångsfaktorer</translation>
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
        <source>Values</source>
        <translation>Värderingar</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Who benefits</source>
        <translation>Vilka som har nytta av det</translation>
    </message>
    <message>
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation>Skriv den med några enkla meningar. Föreslå den när andra får säga vad de tycker.</translation>
    </message>
    <message>
        <source>{day}, in a joint briefing</source>
        <translation>{day}, vid en gemensam genomgång</translation>
    </message>
    <message>
        <source>{day}, together with the whole company</source>
        <translation>{day}, tillsammans med hela företaget</translation>
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
    <name>TableImport</name>
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
    <name>TalkDialog</name>
    <message>
        <source>Before anything else: what do you know now that you did not know last time?</source>
        <translation>Före allt annat: vad vet ni nu som ni inte visste förra gången?</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Välj en dag.</translation>
    </message>
    <message>
        <source>Comments on the wording</source>
        <translation>Kommentarer till ordalydelsen</translation>
    </message>
    <message>
        <source>How the goals stood at their latest check-in</source>
        <translation>Hur målen stod vid senaste avstämningen</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nästa uppföljning</translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation>Uppföljning av planen</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Talk about the plan</source>
        <translation>Samtal om planen</translation>
    </message>
    <message>
        <source>What do we do now?</source>
        <translation>Vad gör vi nu?</translation>
    </message>
    <message>
        <source>What have we learnt?</source>
        <translation>Vad har vi lärt oss?</translation>
    </message>
    <message>
        <source>What was said about the wording, and what you changed because of it.</source>
        <translation>Vad som sades om ordalydelsen, och vad ni ändrade på grund av det.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Change the talk of {day}</source>
        <translation>Ändra samtalet {day}</translation>
    </message>
    <message>
        <source>Hold a review</source>
        <translation>Håll en uppföljning</translation>
    </message>
    <message>
        <source>Learnt: {text}</source>
        <translation>Lärdom: {text}</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>Anteckna ett samtal</translation>
    </message>
    <message>
        <source>Nothing yet. Talking about the words is how a goal becomes one that people want.</source>
        <translation>Inget än. Det är genom att prata om orden som ett mål blir något folk vill.</translation>
    </message>
    <message>
        <source>Remove the talk of {day}</source>
        <translation>Ta bort samtalet {day}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Talks and reviews</source>
        <translation>Samtal och uppföljningar</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>For which goal?</source>
        <translation>För vilket mål?</translation>
    </message>
    <message>
        <source>Move the task down</source>
        <translation>Flytta ned uppgiften</translation>
    </message>
    <message>
        <source>Move the task up</source>
        <translation>Flytta upp uppgiften</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Ta bort uppgiften</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Task {number}</source>
        <translation>Uppgift {number}</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Add task</source>
        <translation>Lägg till uppgift</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>No goal of its own</source>
        <translation>Inget eget mål</translation>
    </message>
    <message>
        <source>No tasks are named.</source>
        <translation>Inga uppgifter är nämnda.</translation>
    </message>
    <message>
        <source>Take in “{title}”</source>
        <translation>Ta med ”{title}”</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>The plan is not an exhaustive list: it shows the most important goals and tasks of the period.</source>
        <translation>Planen är inte en uttömmande lista: den visar de viktigaste målen och uppgifterna under perioden.</translation>
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
    <name>TeamsCard</name>
    <message numerus="yes">
        <source>%n more in the list of goals</source>
        <translation>
            <numerusform>%n till i mållistan</numerusform>
            <numerusform>%n till i mållistan</numerusform>
        </translation>
    </message>
    <message>
        <source>How we are doing</source>
        <translation>Hur vi ligger till</translation>
    </message>
    <message>
        <source>No team has set goals yet.</source>
        <translation>Inget team har satt mål ännu.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hela företaget</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>The conversation</source>
        <translation>Samtalet</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Medarbetaren</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Chefen</translation>
    </message>
    <message>
        <source>Used in forms, documents, invitations, calendars and headings made from now on. The rest of the window and its help keep malapp&apos;s words.</source>
        <translation>Används i formulär, dokument, kallelser, kalendrar och rubriker från och med nu. Resten av fönstret och hjälpen behåller malapps ord.</translation>
    </message>
    <message>
        <source>Without an article, as in “Record of …”. It is used in titles; sentences say “the conversation”.</source>
        <translation>Obestämd form, som i ”Dokumentation av …”. Det används i rubriker; i meningar står det ”samtalet”.</translation>
    </message>
    <message>
        <source>Words in</source>
        <translation>Ord på</translation>
    </message>
    <message>
        <source>Your word for the conversation</source>
        <translation>Ert ord för samtalet</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Era egna ord</translation>
    </message>
    <message>
        <source>another word …</source>
        <translation>ett annat ord …</translation>
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
    <name>ThreeList</name>
    <message>
        <source>Three is the aim: what is short is remembered. The others can wait for the conversations.</source>
        <translation>Tre är målet: det som är kort blir ihågkommet. Resten kan vänta till samtalen.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Agreed for {date}</source>
        <translation>Avtalat till {date}</translation>
    </message>
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
        <source>First conversation {date}</source>
        <translation>Första samtalet {date}</translation>
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
        <source>Hold the joint briefing for {title}</source>
        <translation>Håll den gemensamma genomgången för {title}</translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation>Håll uppföljningen med {name}, eller flytta den</translation>
    </message>
    <message>
        <source>Hold the review: {title}</source>
        <translation>Håll uppföljningen: {title}</translation>
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
        <source>Plan review: {title}</source>
        <translation>Uppföljning av plan: {title}</translation>
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
        <source>Read why {name} said no: {title}</source>
        <translation>Läs varför {name} sa nej: {title}</translation>
    </message>
    <message>
        <source>Said {date}</source>
        <translation>Sagt {date}</translation>
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
        <source>Write the new value: {title}</source>
        <translation>Skriv det nya värdet: {title}</translation>
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
        <source>No agreed one-to-one has come up yet. They are agreed when a conversation ends.</source>
        <translation>Ingen avtalad uppföljning har kommit ännu. De avtalas när ett samtal avslutas.</translation>
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
    <name>TopCard</name>
    <message>
        <source>The company has not set goals yet.</source>
        <translation>Företaget har inte satt några mål ännu.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Det viktigaste just nu</translation>
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
    <name>UnitPlansPanel</name>
    <message>
        <source>Close the plan?</source>
        <translation>Avsluta planen?</translation>
    </message>
    <message>
        <source>Everything will be in the file all the same.</source>
        <translation>Allt kommer med i filen ändå.</translation>
    </message>
    <message>
        <source>It is kept and can be read, but it cannot be changed again.</source>
        <translation>Den sparas och kan läsas, men inte ändras igen.</translation>
    </message>
    <message>
        <source>Longer than two pages</source>
        <translation>Längre än två sidor</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>No unit plan yet</source>
        <translation>Ingen mål- och resultatplan än</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>Spara den som den är</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Spara planen</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Planen är sparad.</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Hela företaget</translation>
    </message>
    <message>
        <source>Those who lead the company and the teams write one for each period. You will read it here.</source>
        <translation>De som leder företaget och teamen skriver en för varje period. Du läser den här.</translation>
    </message>
    <message>
        <source>Two pages on what two levels expect of each other: a core task, a few goals, and how you follow up. It is normal to need several tries.</source>
        <translation>Två sidor om vad två nivåer förväntar sig av varandra: en kärnuppgift, några få mål, och hur ni följer upp. Det är vanligt att behöva flera försök.</translation>
    </message>
    <message>
        <source>Unit plan</source>
        <translation>Mål- och resultatplan</translation>
    </message>
    <message>
        <source>Unit plan {day}</source>
        <translation>Mål- och resultatplan {day}</translation>
    </message>
    <message>
        <source>Write a unit plan</source>
        <translation>Skriv en mål- och resultatplan</translation>
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
        <translation>Tog bort planen.</translation>
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
    <name>ValueGrid</name>
    <message>
        <source>Last year</source>
        <translation>I fjol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
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
    <name>VersionsDialog</name>
    <message>
        <source>Adopted versions</source>
        <translation>Antagna versioner</translation>
    </message>
    <message>
        <source>Adopted {day} by {name}.</source>
        <translation>Antagen {day} av {name}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Finns inte där</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läs</translation>
    </message>
    <message>
        <source>Show only what changed</source>
        <translation>Visa bara det som har ändrats</translation>
    </message>
    <message>
        <source>Struck out: was removed. Underlined: was added.</source>
        <translation>Överstruket: togs bort. Understruket: lades till.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Texten</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>Texten som den är nu</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>De två säger samma sak.</translation>
    </message>
    <message>
        <source>Version {number}, {day}</source>
        <translation>Version {number}, {day}</translation>
    </message>
</context>
<context>
    <name>WordingList</name>
    <message>
        <source>Declined {day} by {name}</source>
        <translation>Avböjt {day} av {name}</translation>
    </message>
    <message>
        <source>Keep the remark</source>
        <translation>Spara kommentaren</translation>
    </message>
    <message>
        <source>Replaced {day} by {name}</source>
        <translation>Ersatt {day} av {name}</translation>
    </message>
    <message>
        <source>Said {day} by {name}</source>
        <translation>Sagt {day} av {name}</translation>
    </message>
    <message>
        <source>What do you think of the words as they are now?</source>
        <translation>Vad tycker du om orden som de är nu?</translation>
    </message>
    <message>
        <source>When the words are changed after somebody else has read them, the old ones are kept here.</source>
        <translation>När formuleringen ändras efter att någon annan har läst den sparas den gamla här.</translation>
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
        <source>Values</source>
        <translation>Värderingar</translation>
    </message>
    <message>
        <source>Vision: where do we want to be?</source>
        <translation>Vision: vart vill vi nå?</translation>
    </message>
    <message>
        <source>What must be in place for us to succeed?</source>
        <translation>Vad måste finnas på plats för att vi ska lyckas?</translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation>Dit vi är på väg</translation>
    </message>
    <message>
        <source>Who benefits from what we do?</source>
        <translation>Vilka har nytta av det vi gör?</translation>
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
    <name>_Head</name>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
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
