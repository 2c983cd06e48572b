"""What happens to the chosen goal: edits that save themselves and every other act, with what is wrong in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.goal_doings import Doing
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import KIND_RULES
from malapp.domain.goals import GoalKind
from malapp.domain.permissions import Actor
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.goals.places import Place, holder_options, moved_text, owner_options, place_options
from malapp.ui.panels.goals.presenter import GoalsPresenter, shortened
from malapp.ui.panels.goals.sheet import GoalSheet, sheet_of
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate
#: What is done, given the services of the workspace and who does it.
Act = Callable[[Any, Actor], object]


class GoalEditing:
    """The goal in the side panel. Every act gives the sentence of what is wrong, "" when it is stored."""

    def __init__(self, context: AppContext, goals: GoalsPresenter) -> None:
        self._context = context
        self._goals = goals
        self.goal_id: UUID | None = None
        #: The field the latest sentence is about, "" when it is about none.
        self.fault = ""
        # A goal and the day its words said: as long as nobody sets another, the day follows the words. They are stored
        # while they are typed, and "by 1 June" may be on its way to "by 1 June 2028".
        self._said: tuple[UUID, date] | None = None

    def today(self) -> date:
        """The local day."""
        day: date = self._context.clock().astimezone().date()
        return day

    def sheet(self) -> GoalSheet | None:
        """The chosen goal; None when there is none, or it is gone."""
        if self.goal_id is None or self.goal_id not in self._goals.by_id:
            return None
        return sheet_of(self._goals, self._context.services.goals.details(self._goals.actor, self.goal_id))

    def doings(self, goal_id: UUID) -> tuple[Doing, ...]:
        """What is done to reach a goal."""
        found: tuple[Doing, ...] = self._context.services.goal_doings.of_goal(self._goals.actor, goal_id)
        return found

    def save(self, field: str, value: object) -> str:
        """Store one field of the goal."""
        goal_id = self.goal_id
        if goal_id is None:
            return ""
        if field == "team_id":
            return self._to_team(goal_id, value)
        values = value.values() if isinstance(value, Place) else {field: value}
        if field == "due_on":
            self._said = None
        if field == "title":
            values |= self._day_said(goal_id, str(value))
        return self.store(goal_id, values, field=field)

    def _day_said(self, goal_id: UUID, title: str) -> dict[str, object]:
        """The day the new words say, for a goal that has none yet, or none but what its words said so far (S2-11)."""
        goal = self._goals.by_id[goal_id].goal
        is_free = goal.due_on is None or self._said == (goal_id, goal.due_on)
        if not is_free or not KIND_RULES[goal.kind].has_end:
            return {}
        coach = self._context.services.coach
        day: date | None = coach.day_in(title, coach.language_of(goal.level, goal.owner_id))
        if day is None or day == goal.due_on:
            return {}
        self._said = (goal_id, day)
        return {"due_on": day}

    def _to_team(self, goal_id: UUID, team_id: object) -> str:
        """Move a goal to another team; says what went along."""
        along: list[int] = []
        sentence = self.act(
            lambda services, actor: along.append(services.goal_places.to_team(actor, goal_id, team_id)), field="team_id"
        )
        if not sentence:
            self._context.messages(
                moved_text(self._goals, team_id, along[0]), kind="success", undo=taking_back(self._context)
            )
        return sentence

    def store(self, goal_id: UUID, values: Mapping[str, object], *, field: str = "") -> str:
        """Store fields of any goal; says so when an agreement fell by it."""
        told = []

        def store(services: Any, actor: Actor) -> None:
            told.append(services.goals.edit(actor, goal_id, **values))

        sentence = self.act(store, field=field)
        if not sentence and told[0].asks_anew:
            self.tell_asked_anew()
        return sentence

    def tell_asked_anew(self) -> None:
        """Say that an agreement fell, with the way back."""
        self._context.messages(
            translate(
                "GoalEditing",
                "You had both agreed on this goal. As it now says something else, both must agree again.",
            ),
            kind="warning",
            undo=taking_back(self._context),
        )

    def act(self, act: Act, *, field: str = "", done: str = "", quiet: bool = False) -> str:
        """Do something. With ``field`` the sentence is shown beside it, else as a message; ``quiet`` shows it beside
        whatever ``fault`` names. ``done`` is told with the way back when it went well.
        """
        self.fault = ""
        try:
            act(self._context.services, self._goals.actor)
        except RuleViolation as error:
            self.fault = error.field or ""
            is_elsewhere = error.field and error.field != field and error.field not in _PLACE_FIELDS
            if not field or (is_elsewhere and not quiet):
                self._context.report(error)
            return texts(self._context.language).sentence(error)
        except Trouble as trouble:
            self._context.report(trouble)
            return texts(self._context.language).sentence(trouble)
        if done:
            self._context.messages(done, kind="success", undo=taking_back(self._context))
        return ""

    def owner_options(self, sheet: GoalSheet) -> tuple[Option, ...]:
        """Who may own the goal."""
        return owner_options(self._goals, sheet.goal.level, sheet.goal.owner_id)

    def team_options(self, sheet: GoalSheet) -> tuple[Option, ...]:
        """Which team the goal may belong to."""
        return holder_options(self._goals, sheet.goal)

    def period_options(self, sheet: GoalSheet) -> tuple[Option, ...]:
        """Which period the goal may be for: an open one, or the one it is in."""
        periods = tuple(
            Option(period.id, period.name)
            for period in self._goals.periods
            if period.closed_on is None or period.id == sheet.goal.period_id
        )
        return (Option(None, translate("GoalEditing", "No period")), *periods) if periods else ()

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

    def link_options(self, sheet: GoalSheet) -> tuple[Option, ...]:
        """The goals it may be said to contribute to besides."""
        goals = self._context.services.goal_places.possible_links(self._goals.actor, sheet.goal.id)
        return tuple(Option(goal.id, shortened(goal.title)) for goal in goals if goal.kind not in _NEVER_ABOVE)


_PLACE_FIELDS = frozenset({"parent_id", "focus_area_id"})
_NEVER_ABOVE = frozenset({GoalKind.ACTIVITY, GoalKind.BEHAVIOUR})
