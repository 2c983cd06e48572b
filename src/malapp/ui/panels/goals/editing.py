"""What happens to the chosen goal: edits that save themselves, check-ins, marks, export."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalState, GoalStatus
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.goals.places import Place, owner_options, place_options, team_options
from malapp.ui.panels.goals.presenter import GoalsPresenter, shortened
from malapp.ui.panels.goals.sheet import GoalSheet, sheet_of
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate


class GoalEditing:
    """The goal in the side panel. Every act gives the sentence of what is wrong, "" when it is stored."""

    def __init__(self, context: AppContext, goals: GoalsPresenter) -> None:
        self._context = context
        self._goals = goals
        self.goal_id: UUID | None = None

    def sheet(self) -> GoalSheet | None:
        """The chosen goal; None when there is none, or it is gone."""
        if self.goal_id is None or self.goal_id not in self._goals.by_id:
            return None
        return sheet_of(self._goals, self._context.services.goals.details(self._goals.actor, self.goal_id))

    def save(self, field: str, value: object) -> str:
        """Store one field of the form."""
        sheet = self.sheet()
        if sheet is None:
            return ""
        values = value.values() if isinstance(value, Place) else {field: value}
        was_agreed = sheet.goal.state is GoalState.AGREED
        sentence = self._try(
            lambda: self._context.services.goals.edit(self._goals.actor, sheet.goal.id, **values), field=field
        )
        if was_agreed and not sentence:
            self._tell_when_agreement_fell(sheet.goal.id)
        return sentence

    def check_in(self, status: GoalStatus, value: float | None, comment: str) -> str:
        """Report how the goal goes."""
        goal_id = self.goal_id
        if goal_id is None:
            return ""
        return self._try(
            lambda: self._context.services.goals.check_in(
                self._goals.actor, goal_id, status, value=value, comment=comment
            )
        )

    def mark(self, *, accepted: bool | None = None, believed: bool | None = None) -> str:
        """Set one's own mark."""
        goal_id = self.goal_id
        if goal_id is None:
            return ""
        return self._try(
            lambda: self._context.services.goals.mark(self._goals.actor, goal_id, accepted=accepted, believed=believed)
        )

    def owner_options(self, sheet: GoalSheet) -> tuple[Option, ...]:
        """Who may own the goal."""
        return owner_options(self._goals, sheet.goal.level, sheet.goal.owner_id)

    def team_options(self, sheet: GoalSheet) -> tuple[Option, ...]:
        """Which team the goal may belong to."""
        return team_options(self._goals, sheet.goal.team_id)

    def place_options(self, sheet: GoalSheet) -> tuple[Option, ...]:
        """Where the goal may hang."""
        options = place_options(self._goals, sheet.goal.level, sheet.goal.owner_id, sheet.goal.id)
        present = sheet.values["place"]
        if any(option.value == present for option in options):
            return options
        # Under a key result, in a closed period, or under something the reader may not see: it stays as it is.
        above = self._goals.by_id.get(sheet.goal.parent_id) if sheet.goal.parent_id else None
        text = above.goal.title if above else translate("GoalEditing", "Where it is now")
        return (*options, Option(present, shortened(text)))

    def _tell_when_agreement_fell(self, goal_id: UUID) -> None:
        details = self._context.services.goals.details(self._goals.actor, goal_id)
        if details.row.goal.state is GoalState.PROPOSED:
            self._context.messages(
                translate(
                    "GoalEditing",
                    "You had both agreed on this goal. As it now says something else, both must agree again.",
                ),
                kind="warning",
                undo=taking_back(self._context),
            )

    def _try(self, act: Callable[[], object], field: str = "") -> str:
        try:
            act()
        except RuleViolation as error:
            if not field or (error.field and error.field != field and error.field not in _PLACE_FIELDS):
                self._context.report(error)
            return texts(self._context.language).sentence(error)
        except Trouble as trouble:
            self._context.report(trouble)
            return texts(self._context.language).sentence(trouble)
        return ""


_PLACE_FIELDS = frozenset({"parent_id", "focus_area_id"})
