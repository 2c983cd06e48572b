"""The events of the log in the reader's words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "AuditEvent"

EVENTS: dict[str, object] = {
    "workspace.made": QT_TRANSLATE_NOOP("AuditEvent", "Workspace made"),
    "workspace.passphrase_changed": QT_TRANSLATE_NOOP("AuditEvent", "Passphrase changed"),
    "workspace.backed_up": QT_TRANSLATE_NOOP("AuditEvent", "Backup made"),
    "session.handed_over": QT_TRANSLATE_NOOP("AuditEvent", "Keyboard handed over"),
    "session.taken_back": QT_TRANSLATE_NOOP("AuditEvent", "Keyboard taken back"),
    "edit.undone": QT_TRANSLATE_NOOP("AuditEvent", "Edit undone"),
    "edit.redone": QT_TRANSLATE_NOOP("AuditEvent", "Edit done again"),
    "authority.made": QT_TRANSLATE_NOOP("AuditEvent", "Certificate authority of the company made"),
    "person.added": QT_TRANSLATE_NOOP("AuditEvent", "Person added"),
    "person.left": QT_TRANSLATE_NOOP("AuditEvent", "Last day of work entered"),
    "person.roles_changed": QT_TRANSLATE_NOOP("AuditEvent", "Roles of a person changed"),
    "person.manager_changed": QT_TRANSLATE_NOOP("AuditEvent", "Manager of a person changed"),
    "people.imported": QT_TRANSLATE_NOOP("AuditEvent", "People imported"),
    "workbook.exported": QT_TRANSLATE_NOOP("AuditEvent", "Everything exported to a spreadsheet"),
    "goals.imported": QT_TRANSLATE_NOOP("AuditEvent", "Goals imported"),
    "strategy.added": QT_TRANSLATE_NOOP("AuditEvent", "Strategy added"),
    "strategy.submit": QT_TRANSLATE_NOOP("AuditEvent", "Strategy proposed"),
    "strategy.adopt": QT_TRANSLATE_NOOP("AuditEvent", "Strategy adopted"),
    "strategy.presented": QT_TRANSLATE_NOOP("AuditEvent", "Presentation of the strategy recorded"),
    "strategy.present": QT_TRANSLATE_NOOP("AuditEvent", "Strategy presented"),
    "strategy.revise": QT_TRANSLATE_NOOP("AuditEvent", "Strategy under revision"),
    "strategy.close": QT_TRANSLATE_NOOP("AuditEvent", "Strategy closed"),
    "briefing.added": QT_TRANSLATE_NOOP("AuditEvent", "Briefing prepared"),
    "briefing.held": QT_TRANSLATE_NOOP("AuditEvent", "Briefing held"),
    "briefing.taken_back": QT_TRANSLATE_NOOP("AuditEvent", "Briefing not held after all"),
    "goal.added": QT_TRANSLATE_NOOP("AuditEvent", "Goal added"),
    "goal.removed": QT_TRANSLATE_NOOP("AuditEvent", "Goal deleted"),
    "goal.checked_in": QT_TRANSLATE_NOOP("AuditEvent", "Check-in on a goal"),
    "goal.marked_by_employee": QT_TRANSLATE_NOOP("AuditEvent", "Goal answered by the employee"),
    "goal.marked_by_manager": QT_TRANSLATE_NOOP("AuditEvent", "Goal answered by the manager"),
    "conversation.planned": QT_TRANSLATE_NOOP("AuditEvent", "Conversation planned"),
    "conversation.invited": QT_TRANSLATE_NOOP("AuditEvent", "Invited to a conversation"),
    "conversation.moved": QT_TRANSLATE_NOOP("AuditEvent", "Conversation moved"),
    "conversation.confirmed": QT_TRANSLATE_NOOP("AuditEvent", "Invitation confirmed"),
    "conversation.started": QT_TRANSLATE_NOOP("AuditEvent", "Conversation started"),
    "conversation.held": QT_TRANSLATE_NOOP("AuditEvent", "Conversation held"),
    "conversation.in_review": QT_TRANSLATE_NOOP("AuditEvent", "Record sent for reading through"),
    "conversation.approved": QT_TRANSLATE_NOOP("AuditEvent", "Record approved"),
    "conversation.reopened": QT_TRANSLATE_NOOP("AuditEvent", "Record opened again"),
    "conversation.closed_unsigned": QT_TRANSLATE_NOOP("AuditEvent", "Conversation closed without signatures"),
    "conversation.cancelled": QT_TRANSLATE_NOOP("AuditEvent", "Conversation cancelled"),
    "conversation.completed": QT_TRANSLATE_NOOP("AuditEvent", "Conversation completed"),
    "preparation.shared": QT_TRANSLATE_NOOP("AuditEvent", "Preparation shared"),
    "preparation.taken_back": QT_TRANSLATE_NOOP("AuditEvent", "Preparation no longer shared"),
    "preparation.form_exported": QT_TRANSLATE_NOOP("AuditEvent", "Preparation form saved as PDF"),
    "preparation.form_read": QT_TRANSLATE_NOOP("AuditEvent", "Preparation form read in"),
    "document.frozen": QT_TRANSLATE_NOOP("AuditEvent", "Summary made for signing"),
    "document.signed": QT_TRANSLATE_NOOP("AuditEvent", "Summary signed"),
    "document.opened": QT_TRANSLATE_NOOP("AuditEvent", "Document opened"),
    "follow_up.planned": QT_TRANSLATE_NOOP("AuditEvent", "One-to-one planned"),
    "follow_up.moved": QT_TRANSLATE_NOOP("AuditEvent", "One-to-one moved"),
    "follow_up.held": QT_TRANSLATE_NOOP("AuditEvent", "One-to-one held"),
    "follow_up.skipped": QT_TRANSLATE_NOOP("AuditEvent", "One-to-one skipped"),
    "action.planned": QT_TRANSLATE_NOOP("AuditEvent", "Action planned"),
    "action.in_progress": QT_TRANSLATE_NOOP("AuditEvent", "Action in progress"),
    "action.done": QT_TRANSLATE_NOOP("AuditEvent", "Action done"),
    "action.dropped": QT_TRANSLATE_NOOP("AuditEvent", "Action dropped"),
}


def event_words(event: str) -> str:
    """What ``event`` of the log is called; the id itself for one written by a newer malapp."""
    source = EVENTS.get(event)
    return QCoreApplication.translate(_CONTEXT, str(source)) if source else event
