"""Saying no to a goal, where the one question is why, and taking it up again."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.sheet import GoalSheet

translate = QCoreApplication.translate


class GoalDeclining:
    """Both acts on the chosen goal, offered over ``parent``; ``reopened`` is told the id of a goal taken up again."""

    def __init__(self, editing: GoalEditing, parent: QWidget, reopened: Callable[[UUID], None]) -> None:
        self._editing = editing
        self._parent = parent
        self._reopened = reopened

    def decline(self) -> None:
        """Ask why, and say no to the goal."""
        sheet = self._editing.sheet()
        if sheet is not None and sheet.own_marks is not None and sheet.may_be_declined:
            dialog = DeclineDialog(self._editing, sheet, self._parent)
            dialog.exec()
            dialog.deleteLater()

    def take_up(self) -> None:
        """Make the declined goal a draft again."""
        goal_id = self._editing.goal_id
        done = translate("GoalSide", "The goal is open again. Both say anew what they think of it.")
        sentence = self._editing.act(lambda services, actor: services.goal_declining.take_up(actor, goal_id), done=done)
        if goal_id is not None and not sentence:
            self._reopened(goal_id)


def reader_text(sheet: GoalSheet) -> str:
    """Why the goal that is shown cannot be changed by the reader."""
    if sheet.declining is not None:
        return translate("GoalSide", "The goal is declined. Take it up again to change it.")
    return translate("GoalSide", "You can read this goal, but not change it.")


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
