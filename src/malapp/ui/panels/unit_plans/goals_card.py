"""The goals of the plan, in order."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanGoal, PlanView
from malapp.ui.kit.buttons import LinkButton, SecondaryButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import clear, column
from malapp.ui.kit.pages import Card
from malapp.ui.panels.unit_plans.goal_entry import GoalEntry
from malapp.ui.panels.unit_plans.lists import PlanLists

_BUTTONS = ("up", "down")


class GoalsCard(Card):
    """``picking`` and ``tree_wanted`` tell the buttons, ``goal_wanted`` the id of a goal to be opened."""

    picking = Signal()
    goal_wanted = Signal(object)
    touched = Signal()
    answered = Signal(str)

    def __init__(self, lists: PlanLists, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Goals"))
        self._lists = lists
        self.entries: dict[UUID, GoalEntry] = {}
        self._none = MutedLabel(self.tr("No goals yet. Put in the few that matter most for the core task."))
        self._lines = column()
        self.pick = SecondaryButton(self.tr("Put in goals"), icon="plus", clicked=self.picking.emit)
        tree = LinkButton(self.tr("Write a new goal"), icon="target", clicked=lambda: self.goal_wanted.emit(None))
        self._acts = FlowRow(self.pick, tree)
        self.add(self._none).add(self._lines).add(self._acts)

    def show_view(self, view: PlanView) -> None:
        """Show the goals as they are stored now."""
        self._none.setVisible(not view.goals)
        self._acts.setVisible(view.is_editable)
        if list(self.entries) != [entry.item.id for entry in view.goals]:
            self._build_entries(view.goals)
        for number, entry in enumerate(view.goals, start=1):
            shown = self.entries[entry.item.id]
            shown.show_goal(entry, number, last=len(view.goals), is_editable=view.is_editable)

    def flush(self) -> None:
        """Store at once what has been typed."""
        for entry in tuple(self.entries.values()):
            entry.flush()

    def _build_entries(self, goals: tuple[PlanGoal, ...]) -> None:
        """Anew, in their order; open questions stay open, and the button that was pressed keeps the keyboard."""
        open_ones = {item_id for item_id, entry in self.entries.items() if entry.fold.is_open}
        held = next(
            ((item_id, name) for item_id, entry in self.entries.items() for name in _BUTTONS
             if getattr(entry, name).hasFocus()),
            None,
        )  # fmt: skip
        clear(self._lines)
        self.entries = {}
        for goal in goals:
            entry = GoalEntry(goal)
            entry.edited.connect(lambda field, value, entry=entry: self._save(entry, field, value))
            entry.answered.connect(lambda field, value, entry=entry: self._answer(entry, field, value))
            entry.followed.connect(lambda yes, entry=entry: self._lists.follow_by_dialogue(entry.entry, yes=yes))
            entry.moved.connect(lambda step, entry=entry: self._move(entry, step))
            entry.removed.connect(lambda entry=entry: self._lists.remove(entry.entry.item))
            entry.wanted.connect(lambda entry=entry: self.goal_wanted.emit(entry.entry.goal.id))
            entry.touched.connect(self.touched)
            self.entries[goal.item.id] = entry
            self._lines.addWidget(entry)
            if goal.item.id in open_ones:
                entry.fold.set_open(True)
        if held is not None and held[0] in self.entries:
            getattr(self.entries[held[0]], held[1]).setFocus()

    def _move(self, entry: GoalEntry, step: int) -> None:
        self.flush()
        self._lists.move(entry.entry.item.id, step)

    def _save(self, entry: GoalEntry, field: str, value: object) -> None:
        sentence = self._lists.save_goal(entry.entry, field, value)
        entry.answer(field, sentence)
        self.answered.emit(sentence)

    def _answer(self, entry: GoalEntry, field: str, value: object) -> None:
        sentence = self._lists.answer(entry.entry, field, value)
        entry.answer(field, sentence)
        self.answered.emit(sentence)
