"""The first tab: what the goal is, what hangs below it, how far it has come, and what it is part of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalLevel
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.goals.below import BelowList
from malapp.ui.panels.goals.curve import CurveView
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.panels.goals.thread import Thread
from malapp.ui.theme import scale


class DetailsTab(ScrollPage):
    """``edited(field, value)`` tells what to store, ``followed`` a Link of the line of sight."""

    edited = Signal(str, object)
    touched = Signal()
    followed = Signal(object)

    def __init__(
        self, editing: GoalEditing, add_key_result: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margin=2)
        self._editing = editing
        self.first = SavedForm(self._first_spec())
        self.second = SavedForm(self._second_spec())
        self._below = BelowList(add_key_result)
        self._curve = CurveView()
        self._thread = Thread()
        self._thread.followed.connect(self.followed)
        for part in (self.first, self._below, self._curve, self.second, self._thread):
            self.body.addWidget(part)
        for form in self.forms:
            form.edited.connect(self.edited)
            form.touched.connect(self.touched)
        self.body.addStretch(1)
        self.body.setSpacing(scale.SPACE_4)

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms of the tab."""
        return (self.first, self.second)

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Show a goal; ``is_another`` when it is another one than before."""
        goal, is_fixed = sheet.goal, not sheet.row.may_edit
        self.first.offer("owner_id", self._editing.owner_options(sheet))
        self.second.offer("place", self._editing.place_options(sheet))
        if goal.level is GoalLevel.TEAM:
            self.second.offer("team_id", self._editing.team_options(sheet))
        self.second.row("team_id").setVisible(goal.level is GoalLevel.TEAM)
        for field in ("contribution", "is_published"):
            self.second.row(field).setVisible(sheet.is_personal)
        for form in self.forms:
            form.show_stored(sheet.values, is_another=is_another)
            form.set_read_only(is_fixed)
        if sheet.is_personal:
            self.first.row("owner_id").set_read_only(True)
            self.second.row("is_published").set_read_only(not sheet.is_own)
        self._below.show_sheet(sheet, may_add=sheet.row.may_edit and not sheet.is_key_result)
        self._curve.show_sheet(sheet)
        self._thread.show_sheet(sheet)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _first_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("title", FieldKind.TEXT, self.tr("Title")),
                FieldSpec("owner_id", FieldKind.CHOICE, self.tr("Owner"), is_half=True),
                FieldSpec("due_on", FieldKind.DATE, self.tr("Deadline"), is_half=True),
                FieldSpec("purpose", FieldKind.LONG_TEXT, self.tr("Why is the goal important?"), rows=2),
            )
        )

    def _second_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("success", FieldKind.LONG_TEXT, self.tr("What does it mean to succeed?"), rows=2),
                FieldSpec("contribution", FieldKind.LONG_TEXT, self.tr("How do I contribute to the whole?"), rows=2),
                FieldSpec("place", FieldKind.CHOICE, self.tr("Belongs under")),
                FieldSpec("team_id", FieldKind.CHOICE, self.tr("Team")),
                FieldSpec(
                    "is_published", FieldKind.CHECK, self.tr("Everybody in the company may read this personal goal")
                ),
            )
        )
