"""The first tab: what the goal is, what hangs below it, how far it has come, and what it is part of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalLevel
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.formats import format_date
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
        self._first_facts, self._second_facts = Facts(), Facts()
        self._facts = (self._first_facts, self._second_facts)
        above = (self.first, self._first_facts, self._below, self._curve)
        for part in (*above, self.second, self._second_facts, self._thread):
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
        may_edit = sheet.row.may_edit
        for form in self.forms:
            form.setVisible(may_edit)
        for facts in self._facts:
            facts.setVisible(not may_edit)
        if may_edit:
            self._show_forms(sheet, is_another=is_another)
        else:
            self._show_facts(sheet)
        self._below.show_sheet(sheet, may_add=sheet.row.may_edit and not sheet.is_key_result)
        self._curve.show_sheet(sheet)
        self._thread.show_sheet(sheet)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _show_forms(self, sheet: GoalSheet, *, is_another: bool) -> None:
        level = sheet.goal.level
        self.first.offer("owner_id", self._editing.owner_options(sheet))
        self.second.offer("place", self._editing.place_options(sheet))
        if level is GoalLevel.TEAM:
            self.second.offer("team_id", self._editing.team_options(sheet))
        self.second.row("team_id").setVisible(level is GoalLevel.TEAM)
        for field in ("contribution", "is_published"):
            self.second.row(field).setVisible(sheet.is_personal)
        for form in self.forms:
            form.show_stored(sheet.values, is_another=is_another)
        self.first.row("owner_id").set_read_only(sheet.is_personal)
        self.second.row("is_published").set_read_only(not sheet.is_own)

    def _show_facts(self, sheet: GoalSheet) -> None:
        goal = sheet.goal
        self._first_facts.show_facts(
            (self.tr("Owner"), sheet.row.owner),
            (self.tr("Team"), sheet.row.team),
            (self.tr("Deadline"), format_date(goal.due_on, self.locale())),
            (self.tr("Why is the goal important?"), goal.purpose),
        )
        self._second_facts.show_facts(
            (self.tr("What does it mean to succeed?"), goal.success),
            (self.tr("How do I contribute to the whole?"), goal.contribution),
        )
        self._second_facts.setVisible(bool(goal.success or goal.contribution))

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
