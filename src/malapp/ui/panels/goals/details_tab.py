"""The first tab: what the goal is and why, what hangs below it, how far it has come, and what it is part of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.fold import Fold
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.layouts import column
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.goals.below import BelowList
from malapp.ui.panels.goals.curve import CurveView
from malapp.ui.panels.goals.doing import DoingList
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.links import LinkList
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.panels.goals.thread import Thread
from malapp.ui.panels.goals.words import kind_explanation, title_question
from malapp.ui.theme import scale

_ENDS_WITHOUT_DAY = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT, GoalKind.ACTIVITY})


class DetailsTab(ScrollPage):
    """``edited(field, value)`` tells what to store, ``followed`` a Link. ``coach_place`` is the column right below the
    title: empty, for remarks on its words.
    """

    edited = Signal(str, object)
    touched = Signal()
    followed = Signal(object)

    def __init__(
        self, editing: GoalEditing, add_key_result: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, margin=2)
        self._editing = editing
        self.title = SavedForm(self._title_spec())
        self.coach_place: QVBoxLayout = column(spacing=scale.SPACE_2)
        self.first = SavedForm(self._first_spec())
        self.success = SavedForm(self._success_spec())
        self.second = SavedForm(self._place_spec())
        self.below = BelowList(add_key_result)
        self.doing = DoingList(editing)
        self._curve = CurveView()
        self._thread = Thread()
        self.links = LinkList(editing)
        self._facts = Facts()
        self.success_fold = Fold(self.tr("What it means to succeed"), self.success)
        self.place_fold = Fold(self.tr("Where it belongs"), self.second, self.links)
        self.place_fold.opened.connect(self._offer_places)
        self._sheet: GoalSheet | None = None
        self._build()
        for form in self.forms:
            form.edited.connect(self.edited)
            form.touched.connect(self.touched)
        for part in (self._thread, self.links, self.doing):
            part.followed.connect(self.followed)

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms of the tab."""
        return (self.title, self.first, self.success, self.second)

    def place_together(self, notes: QWidget) -> None:
        """Put what is asked about the key results together right below them."""
        self.body.insertWidget(self.body.indexOf(self.below) + 1, notes)

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Show a goal; ``is_another`` when it is another one than before."""
        self._sheet = sheet
        may_edit = sheet.row.may_edit
        for part in (self.title, self.first, self.success_fold):
            part.setVisible(may_edit)
        self.second.setVisible(may_edit)
        self._facts.setVisible(not may_edit)
        if may_edit:
            self._show_forms(sheet, is_another=is_another)
        else:
            self._show_facts(sheet)
        self.below.show_sheet(sheet, may_add=may_edit and not sheet.is_key_result)
        self.doing.show_sheet(sheet)
        self.links.show_sheet(sheet)
        self._curve.show_curve(sheet.goal, sheet.curve, has_measure=sheet.has_measure)
        self._thread.show_sheet(sheet)
        self.place_fold.setVisible(may_edit or self.links.has_any)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _show_forms(self, sheet: GoalSheet, *, is_another: bool) -> None:
        goal, rules = sheet.goal, sheet.rules
        self.title.row("title").set_label(title_question(goal.kind))
        self.title.row("title").set_hint("" if goal.kind is GoalKind.GOAL else kind_explanation(goal.kind))
        self.first.offer("owner_id", self._editing.owner_options(sheet))
        periods = self._editing.period_options(sheet)
        self.first.offer("period_id", periods)
        self.first.row("period_id").setVisible(bool(periods) and rules.has_end)
        self.first.row("due_on").setVisible(rules.has_end)
        self.first.row("starts_on").setVisible(goal.kind is GoalKind.ACTIVITY)
        self.first.row("recurrence").setVisible(goal.kind is GoalKind.BEHAVIOUR)
        self.success.row("scope").setVisible(goal.kind in _ENDS_WITHOUT_DAY)
        if self.place_fold.is_open:
            self.second.offer("place", self._editing.place_options(sheet))
        holders = () if sheet.is_personal else self._editing.team_options(sheet)
        self.second.offer("team_id", holders)
        self.second.row("team_id").setVisible(goal.level is GoalLevel.TEAM or len(holders) > 1)
        for field in ("contribution", "is_published", "is_own_development"):
            self.second.row(field).setVisible(sheet.is_personal)
        for form in self.forms:
            form.show_stored(sheet.values, is_another=is_another)
        self.first.row("owner_id").set_read_only(sheet.is_personal)
        self.second.row("is_published").set_read_only(not sheet.is_own)
        self.success_fold.set_summary(goal.success)
        self.place_fold.set_summary(self._place_text(goal))

    def _offer_places(self, is_open: bool) -> None:
        """Hundreds of goals may be above this one: they are gathered only for whoever looks."""
        if is_open and self._sheet is not None and self._sheet.row.may_edit:
            self.second.offer("place", self._editing.place_options(self._sheet))
            self.second.show_stored({"place": self._sheet.values["place"]}, is_another=False)

    def _place_text(self, goal: Goal) -> str:
        if goal.is_own_development:
            return self.tr("Own development")
        is_alone = goal.parent_id is None and goal.focus_area_id is None
        return self.tr("Nothing above it yet") if is_alone else ""

    def _show_facts(self, sheet: GoalSheet) -> None:
        goal = sheet.goal
        self._facts.show_facts(
            (self.tr("Why is the goal important?"), goal.purpose),
            (self.tr("Owner"), sheet.row.owner),
            (self.tr("Team"), sheet.row.team),
            (self.tr("Period"), sheet.row.period),
            (self.tr("Deadline"), format_date(goal.due_on, self.locale()) if sheet.rules.has_end else ""),
            (self.tr("How often?"), goal.recurrence),
            (self.tr("What does it mean to succeed?"), goal.success),
            (self.tr("What is it limited to?"), goal.scope),
            (self.tr("What does the goal not say?"), goal.limits),
            (self.tr("How do I contribute to the whole?"), goal.contribution),
        )

    def _build(self) -> None:
        self.body.setSpacing(scale.SPACE_3)
        self.body.addWidget(self.title)
        self.body.addLayout(self.coach_place)
        for part in (self.first, self._facts, self.below, self.doing, self._curve, self.success_fold, self.place_fold):
            self.body.addWidget(part)
        self.body.addWidget(self._thread)
        self.body.addStretch(1)

    def _title_spec(self) -> FormSpec:
        return FormSpec((FieldSpec("title", FieldKind.TEXT, title_question(GoalKind.GOAL)),))

    def _first_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("purpose", FieldKind.LONG_TEXT, self.tr("Why is the goal important?"), rows=2),
                FieldSpec("recurrence", FieldKind.TEXT, self.tr("How often?"), placeholder=self.tr("Every Friday …")),
                FieldSpec("owner_id", FieldKind.CHOICE, self.tr("Owner"), is_half=True),
                FieldSpec("period_id", FieldKind.CHOICE, self.tr("Period"), is_half=True),
                FieldSpec("starts_on", FieldKind.DATE, self.tr("Begins"), is_half=True),
                FieldSpec("due_on", FieldKind.DATE, self.tr("Deadline"), is_half=True),
            )
        )

    def _success_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("success", FieldKind.LONG_TEXT, self.tr("What does it mean to succeed?"), rows=2),
                FieldSpec(
                    "scope",
                    FieldKind.LONG_TEXT,
                    self.tr("What is it limited to?"),
                    hint=self.tr("May stand instead of a day: this task, these customers, this project."),
                    rows=1,
                ),
                FieldSpec(
                    "limits",
                    FieldKind.LONG_TEXT,
                    self.tr("What does the goal not say?"),
                    hint=self.tr("One goal rarely covers a whole task. Write what must not be forgotten."),
                    rows=1,
                ),
            )
        )

    def _place_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("place", FieldKind.CHOICE, self.tr("Belongs under")),
                FieldSpec("team_id", FieldKind.CHOICE, self.tr("Team")),
                FieldSpec("contribution", FieldKind.LONG_TEXT, self.tr("How do I contribute to the whole?"), rows=2),
                FieldSpec(
                    "is_own_development", FieldKind.CHECK, self.tr("It is for my own development and needs no place")
                ),
                FieldSpec(
                    "is_published", FieldKind.CHECK, self.tr("Everybody in the company may read this personal goal")
                ),
            )
        )
