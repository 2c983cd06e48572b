"""Saying no to a goal: the one question is why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.sheet import GoalSheet

translate = QCoreApplication.translate


class DeclineDialog(Dialog):
    """Asks for the reason and stores it; the message has the way back."""

    def __init__(self, editing: GoalEditing, sheet: GoalSheet, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("DeclineDialog", "Decline the goal?"),
            translate("DeclineDialog", "Decline"),
            parent,
            text=_meaning(sheet),
        )
        self._editing = editing
        self._goal_id = sheet.goal.id
        self.form = Form(
            FormSpec((FieldSpec("reason", FieldKind.LONG_TEXT, translate("DeclineDialog", "Why?"), rows=3),))
        )
        self.add(self.form)
        self.form.focus("reason")

    def submit(self) -> None:
        """Decline the goal, or say what is missing."""
        self.form.flush()
        reason = str(self.form.value("reason"))
        sentence = self._editing.act(
            lambda services, actor: services.goal_declining.decline(actor, self._goal_id, reason),
            field="reason",
            done=translate("DeclineDialog", "The goal is declined. You find it with the filter “Declined”."),
        )
        if sentence:
            self.form.set_error("reason", sentence)
            self.form.focus("reason")
        else:
            self.accept()


def _meaning(sheet: GoalSheet) -> str:
    other = next((marks.name for marks in sheet.marks if not marks.is_own), "")
    meaning = translate(
        "DeclineDialog", "It is then no longer open work for anybody, but it can be taken up again at any time."
    )
    if not other:
        return meaning
    reads = translate("DeclineDialog", "{name} reads what you write here.").format(name=other)
    return f"{meaning} {reads}"
