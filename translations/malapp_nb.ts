<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal and development conversation, from strategy to signed summary and follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this computer unless you save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malapp {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActingButton</name>
    <message>
        <source>Give the keyboard back to {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the keyboard to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try malapp as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the goals of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedActions</name>
    <message>
        <source>Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedGoals</name>
    <message>
        <source>Add the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus area: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will {name} reach, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementTab</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believes it will be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not accepted it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not said whether it can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I accept this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I believe it will be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet. Waiting for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the goal itself is changed after you have agreed, both are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who brought the goal up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have both agreed on this goal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Focus area {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we mean by it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditEvent</name>
    <message>
        <source>Action done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority of the company made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in on a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation closed without signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal answered by the employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal answered by the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of work entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation form read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation form saved as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation no longer shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sent for reading through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy under revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary made for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Check the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is noted with who and when, never with content. A line taken out or changed is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is whole: no line is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BothSides</name>
    <message>
        <source>How far you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped by agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message numerus="yes">
        <source>%n thing(s) ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the meetings as an .ics file with neutral titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Open the file to add the meetings to your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With or about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no manager or people of your own to meet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSide</name>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapsLockHint</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Choose how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. First, whom is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days before the conversation the invitation is given; 7 to 10 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of new documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least notice for a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example managing director</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronised folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is on this computer only; no known service copies it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace, one encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} copies this folder to its own computers. Then {service} handles your personal data and you need an agreement with it; and a file copied while in use may be damaged. Move malapp&apos;s folder out of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the conversation now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the conversation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the summary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without signatures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation form as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a form that has come back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take my preparation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{employee} and {manager}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two say stays between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see that the conversation exists, when it is held and whether it is signed. Only the employee and the manager can open what is written in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationRecordView</name>
    <message>
        <source>Development and cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each may write an own note. It becomes part of the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals for the next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals or actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often do you meet for a one-to-one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you see something differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed before you both read it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have talked about this (leave the field empty when nothing may be passed on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both have signed, malapp puts the one-to-ones in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>A few words about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done. What {name} and you agreed is followed up in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have signed. Save or print a copy for each of you, then file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that what you agreed is written down. Then {name} and you each read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day and a time, and then invite {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without signatures: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the record while you both remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete what you agreed. Then {name} and you each read the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text and mark as invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every six weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the keyboard to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read it, it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen first. Write down together what you agree; it is saved as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {employee} and {manager} can read this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare for {when}: a few words on what matters to you are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the summary. If something is wrong, change it in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is chosen: {when}. Now invite {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation falls away: invite again for the new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary waits for you to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have finished talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for yourself. {name} reads only what you choose to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you want to bring up. {name} reads it once you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it suits me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are both prepared. Begin when you sit together: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are prepared. {name} has not answered the invitation yet: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are prepared. {name} has not shared yet. You meet {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have approved. Now {name} reads the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have both approved. The text is fixed now and waits for your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed. Now {name} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has approved the summary. Read it, and approve it if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has signed. Your signature completes the summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} invites you: {when}. Does the time suit you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is choosing a day and will invite you. You can begin to prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps} (1 = {low}, {steps} = {high})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) for you to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in malapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start malapp again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote last may not be stored. Look it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on where you are. If something looks odd, start malapp again. Where the fault is was noted on this computer, without any of your texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Progress against the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve begins with the first check-in that has a value.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the company may read this personal goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I contribute to the whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it mean to succeed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the goal important?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Choose a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages and the check of its signatures stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the two parties can open this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The copy is not encrypted: keep it where others cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can see that the document exists and whether it is signed, not what it says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Goal plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signature missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate (*.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a signed summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate that lets others check who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company gets its certificate when the first summary is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both have approved the summary of a conversation, the document to sign stands here.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip by agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPreviewDialog</name>
    <message numerus="yes">
        <source>%n answer(s) that are not shared: they are kept, and only the author reads them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared answer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaces %n answer(s) that are there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preparation of {name} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>%, days, calls …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, not believed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both agree and believe in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does it contribute to that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which goal above does it serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it matter?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalEditing</name>
    <message>
        <source>You had both agreed on this goal. As it now says something else, both must agree again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Begin with the one thing that must go well this year. Goals for teams and people can be hung under it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals under “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or show all goals again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPlaces</name>
    <message>
        <source>Company: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus area: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{team}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>Strategy {period}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalSide</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a goal in the list to see and change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read this goal, but not change it.</source>
        <translation type="unfinished"></translation>
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
        <translation>Etter plan</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal for a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal for the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPanel</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the goal plan as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsPresenter</name>
    <message>
        <source>Deleted “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestBar</name>
    <message>
        <source>Give the keyboard back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock  {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved before you press the button, and you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationView</name>
    <message numerus="yes">
        <source>%n day(s) from today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give at least %n day(s)&apos; notice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is short notice: malapp asks you whether the employee has agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is copied. Paste it into an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what {name} invites you to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Copy the text into an e-mail or a calendar entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Text of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your company gives at least %n day(s)&apos; notice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>malapp sends nothing by itself. Paste the text into an e-mail or a calendar entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has agreed to the short notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Goals and signed summaries stay until they are due to be deleted. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last day of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leaves</source>
        <translation type="unfinished"></translation>
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
        <source>Opening the workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malapp locks as soon as the work that is going on is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureTab</name>
    <message>
        <source>%, days, visits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet. The first check-in gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a target the goal is judged by its status alone.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Choose a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewConversationDialog</name>
    <message>
        <source>A room where nobody disturbs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom the conversation is with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewGoalDialog</name>
    <message>
        <source>Add goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Solve 85 % of the jobs at the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPeriodDialog</name>
    <message>
        <source>A year, or several: 2027, 2027–2029</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts as a draft. You write the text afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>All conversations are with the other party, or done. Choose “All” to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of conversations that are not yours you see dates and states, never what is said in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first one: malapp suggests a day and a purpose, and writes the invitation for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your manager plans a conversation with you, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPreparationView</name>
    <message>
        <source>Make the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper or as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this. When you share it, {name} reads the answers with a tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a form back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: {name} reads the answers with a tick. You can change them until you meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what I shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has begun: what you shared lies beside the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form can be filled in outside malapp and read back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or only its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, goal, panel or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or go to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelSpec</name>
    <message>
        <source>About malapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in people from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language or colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the goal plan as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New strategy period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the company certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Choose the form that has come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the preparation form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is saved. {name} can fill it in with any PDF program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks everything that is written here. Three or four words in a row are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase or the recovery sheet that comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>Easy to guess: it repeats the same few characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough. A few more words make it strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong. Choose words that you will remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Write the passphrase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: %n more character(s).</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of {name} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>%n left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n person(s) brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams hold people and goals together. A small company may do without.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table with people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePresenter</name>
    <message>
        <source>No team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSide</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>HR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of work: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR: keeps the list of people and sees who is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of forms and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the company …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager (holds the conversation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leave: reminders pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: writes the strategy and the company&apos;s goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseStepper</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation does not take place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanExport</name>
    <message>
        <source>Goal plan {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the goal plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal plan is saved as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the goal plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviousGoals</name>
    <message>
        <source>There are no earlier goals to look back on.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No focus areas yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our core task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Do not write about health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the passphrase and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands on the recovery sheet that was printed or saved when malapp was set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not fit. Compare it with the recovery sheet, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored the recovery sheet in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code is the only way in. It is shown now and never again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it and lock it away, or save it on a memory stick, not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is saved.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>About malapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedAnswers</name>
    <message>
        <source>Has not shared a preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the preparations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the preparations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have both prepared</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>At least {count} characters. It is yours alone: nobody else, not even your manager, can sign for you or find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have signed. The one-to-ones you agreed on are in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw your signature, or choose to type your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not hold and was not stored. Close this and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your signature you confirm that you have read the summary and that it says what you agreed. It does not mean that you agree on every opinion in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your passphrase for signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature is stored. Now {name} signs.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A changed summary is a new revision: both read and approve it anew before it is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed summary is a new revision: the signatures there are stay with the old one, and both read, approve and sign anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered. {name} sees that the time suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the summary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without signatures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed. The summary stays under Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the preparations cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without agreement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be held. You can plan a new one later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law requires signatures. The record stays as it is, with the reason shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared. {name} can read the answers with a tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. Only you can read your preparation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed. Choose a day ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write briefly why you meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not shared a preparation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyPanel</name>
    <message>
        <source>Close the period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strategy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy is kept and can be read, but it cannot be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who lead the company have not written one yet. Goals can be set all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few plain sentences where the company is going. Goals then hang below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyPresenter</name>
    <message>
        <source>Removed the focus area “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrategyWords</name>
    <message>
        <source>Adopt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody knows it. Take it under revision to change it; close it when the period is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being revised. Until then this is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being written, and nothing is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is decided, and the text is fixed. Present it to everybody, and say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is decided, and will soon be presented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies open for comments and can still be changed. Adopt it when it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies open for comments. Say what you think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take under revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is over. The text is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy is presented, and in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy is under revision. Its text can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be changed again. Adopt it anew when it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what we work towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in a few plain sentences. Propose it when others may say what they think.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Change something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the document to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the summary …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}, signed by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is fixed. To change it, choose “Change the summary” in the menu above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft. Nothing is fixed until both have approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamForm</name>
    <message>
        <source>A team can be removed when neither people nor goals belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the goals of the team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>How it is connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Answer the invitation from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day for the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the record with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File the signed summary with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or move: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal due: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the one-to-one with {name}, or move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite {name} to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-in {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and approve the summary with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it goes: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the summary with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you and {name} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the people: add them one by one, or bring them from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations, one-to-ones and goals that need you will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a goal for the company, so that everybody can see what their own goals lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the first goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to malapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters most this year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the company going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the strategy in a few sentences. Goals and conversations hang below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed one-to-ones held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people have had their conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Something else was changed since. Press Ctrl+Z until you are back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo. Its passphrase is: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here is encrypted. Unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malapp is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationView</name>
    <message>
        <source>Changed, or not fully signed</source>
        <translation>Endret, eller ikke ferdig signert</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup (*.malapp-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is written and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that malapp can use, so the passphrase is asked each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open malapp without the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and checking the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malapp keeps a backup of each day beside its file. Make one on a memory stick as well: it is encrypted and opens with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Add focus area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core task: what are we here for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New focus area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few things to put first. Three to five are enough: goals hang below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision: where do we want to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are going</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ActionCard</name>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Hands</name>
    <message>
        <source>Has approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not read it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Marks</name>
    <message>
        <source>Do you both stand behind it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} agrees to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} believes it can be done</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped, what stood in the way?</source>
        <translation type="unfinished"></translation>
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
