"""The coach in the side panel: remarks below the title, help, the guide, and what goals read together raise."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.coaching import Draft
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.ui.coaching.guide import GoalGuideDialog
from malapp.ui.coaching.help import GoalHelpDialog
from malapp.ui.coaching.notes import CoachNotes, SetNotes
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form import Form
from malapp.ui.kit.layouts import column
from malapp.ui.panels.goals.creating import GoalCreation
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

_CAN = frozenset({"convert", "split", "target_value", "success", "due_on"})


class GoalCoach(QWidget):
    """Stands below the title. ``converting(kind)``, ``filling(field)`` and ``splitting`` are told by the remarks."""

    converting = Signal(object)
    filling = Signal(str)
    splitting = Signal()

    def __init__(self, context: AppContext, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._editing = editing
        self._goal: Goal | None = None
        self.notes = CoachNotes(context, _CAN)
        for theirs, ours in (
            (self.notes.converting, self.converting),
            (self.notes.filling, self.filling),
            (self.notes.splitting, self.splitting),
        ):
            theirs.connect(ours)
        self._help = LinkButton(self.tr("Help with goals"), icon="circle-question-mark", clicked=self.open_help)
        self._guide = LinkButton(self.tr("The goal in five steps"), icon="list-todo", clicked=self.open_guide)
        self.setLayout(column(FlowRow(self._help, self._guide), self.notes, spacing=scale.SPACE_2))

    def show_goal(self, goal: Goal | None) -> None:
        """Ask about ``goal``; None: nothing may be changed, so nothing is asked."""
        self._goal = goal
        self.setVisible(goal is not None)
        draft = None if goal is None else self._context.services.coach.draft(goal)
        self.notes.consider(draft, at_once=True)

    def open_help(self) -> None:
        """Show what a goal is, and what is not."""
        dialog = GoalHelpDialog(self._context, self)
        dialog.exec()
        dialog.deleteLater()

    def open_guide(self) -> None:
        """Walk through the goal; every step is stored when it is left."""
        goal = self._goal
        if goal is None:
            return
        services = self._context.services

        def save(values: dict[str, object]) -> None:
            services.goals.edit(services.session.actor(), goal.id, **values)

        dialog = GoalGuideDialog(self._context, goal, save, self)
        dialog.exec()
        dialog.deleteLater()


class NewGoalNotes(CoachNotes):
    """Below the words of a goal that is being set: what is missing there is asked beside the goal afterwards."""

    def __init__(self, creation: GoalCreation, words: Form, place: Form) -> None:
        super().__init__(creation.context, frozenset())
        self._words, self._place = words, place
        self._is_day_chosen = False
        self.stand_below(words.row("title"))
        words.edited.connect(self._on_edited)
        place.edited.connect(self._on_placed)

    def _on_edited(self, _field: str, _value: object) -> None:
        if not self._is_field_seen():  # choosing a kind may ask something first, and that may be locked away
            return
        title, kind, level = (self._words.value(name) for name in ("title", "kind", "level"))
        owner_id = self._place.value("owner_id")
        services = self._context.services
        if not (isinstance(title, str) and isinstance(kind, GoalKind) and isinstance(level, GoalLevel)):
            return
        language = services.coach.language_of(level, owner_id if isinstance(owner_id, UUID) else None)
        self._fill_in_day(services.coach.day_in(title, language))
        # Numbers and the day are asked for in the side panel, where their fields are.
        self.consider(Draft(title, language, kind, due_on=date.max, has_measure=True))

    def _on_placed(self, field: str, _value: object) -> None:
        self._is_day_chosen |= field == "due_on"

    def _fill_in_day(self, day: date | None) -> None:
        """Put the day of the text in its field, where it is seen before it is stored (S2-11)."""
        if day is not None and not self._is_day_chosen:
            self._place.set_values({"due_on": day})


class GoalsTogether(SetNotes):
    """What the coach asks about the goals that belong together with the one that is shown."""

    def show_key_results(self, goal: Goal) -> None:
        """Read the key results of an objective together; nothing is asked of other kinds."""
        self._show_or_hide(goal, goal.kind is GoalKind.OBJECTIVE)

    def show_siblings(self, goal: Goal) -> None:
        """Read the open goals of the same person together; nothing is asked about teams here."""
        self._show_or_hide(goal, goal.level is GoalLevel.PERSON)

    def _show_or_hide(self, goal: Goal, is_wanted: bool) -> None:
        services = self.context.services
        actor = services.session.actor()
        self.setVisible(False)
        if not is_wanted:
            return
        if goal.kind is GoalKind.OBJECTIVE:
            self.show_set(services.coach.of_key_results(actor, goal.id))
        elif goal.owner_id is not None:
            self.show_set(services.coach.of_person(actor, goal.owner_id))
