"""Setting a new goal: what may be chosen, what is suggested, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.goals.places import Place, default_place, owner_options, place_options, team_options
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.panels.goals.words import level_word
from malapp.ui.shell.context import AppContext

_BELOW = {GoalLevel.COMPANY: GoalLevel.TEAM, GoalLevel.TEAM: GoalLevel.PERSON, GoalLevel.PERSON: GoalLevel.PERSON}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The new goal's id; or what is wrong, and with which ``field`` ("" for the whole)."""

    goal_id: UUID | None = None
    field: str = ""
    sentence: str = ""


class GoalCreation:
    """A goal that is being set. ``near`` is the goal that is chosen in the tree; ``kind`` KEY_RESULT goes under it."""

    def __init__(
        self, context: AppContext, goals: GoalsPresenter, near: Goal | None, kind: GoalKind = GoalKind.GOAL
    ) -> None:
        self._context = context
        self._goals = goals
        self._near = near
        self.kind = kind

    @property
    def is_key_result(self) -> bool:
        """Whether a key result is added: its place, level and team are those of the goal above."""
        return self.kind is GoalKind.KEY_RESULT

    def level_options(self) -> tuple[Option, ...]:
        """The levels the acting person may set a goal on."""
        return tuple(Option(level, level_word(level)) for level in self._goals.creatable_levels())

    def first_level(self) -> GoalLevel:
        """The level to begin with: below the goal that is chosen, or as near to that as the person may."""
        if self.is_key_result and self._near is not None:
            return self._near.level
        may = self._goals.creatable_levels()
        wanted = GoalLevel.COMPANY if self._near is None else _BELOW[self._near.level]
        return next((level for level in _FROM_ABOVE[_FROM_ABOVE.index(wanted) :] if level in may), may[-1])

    def suggestion(self, level: GoalLevel) -> dict[str, object]:
        """The answers to begin with on ``level``."""
        near, actor = self._near, self._goals.actor
        teams = [option.value for option in team_options(self._goals)]
        place = default_place(self._goals, level, near)
        if self.is_key_result and near is not None:
            place = Place(parent_id=near.id)
        above = self._goals.by_id.get(place.parent_id) if place.parent_id else None
        team_id = near.team_id if near is not None and near.team_id in teams else next(iter(teams), None)
        owner_id = near.owner_id if near is not None and (level is near.level or self.is_key_result) else None
        owners = [option.value for option in owner_options(self._goals, level)]
        return {
            "place": place,
            "team_id": team_id,
            "owner_id": owner_id if owner_id in owners and owner_id is not None else actor.person_id,
            "due_on": above.goal.due_on if above else date(self._today().year, 12, 31),
        }

    def owner_options(self, level: GoalLevel) -> tuple[Option, ...]:
        """Who may own it."""
        return owner_options(self._goals, level)

    def team_options(self) -> tuple[Option, ...]:
        """Which team it may belong to."""
        return team_options(self._goals)

    def place_options(self, level: GoalLevel, owner_id: object) -> tuple[Option, ...]:
        """Where it may hang."""
        return place_options(self._goals, level, owner_id if isinstance(owner_id, UUID) else None)

    def add(self, values: Mapping[str, object]) -> Outcome:
        """Store the goal."""
        level, place = values["level"], values["place"]
        if not isinstance(level, GoalLevel) or not isinstance(place, Place):
            raise TypeError("the form gives a level and a place")
        fields: dict[str, object] = {"owner_id": values["owner_id"], "due_on": values["due_on"], "kind": self.kind}
        if level is GoalLevel.TEAM:
            fields["team_id"] = values["team_id"]
        try:
            goal_id: UUID = self._context.services.goals.add(
                self._goals.actor, str(values["title"]), level, **place.values(), **fields
            )
        except (RuleViolation, Trouble) as error:
            sentence = texts(self._context.language).sentence(error)
            field = error.field if isinstance(error, RuleViolation) else ""
            return Outcome(field="place" if field == "parent_id" else field, sentence=sentence)
        return Outcome(goal_id)

    def _today(self) -> date:
        return self._context.clock().astimezone().date()


_FROM_ABOVE = (GoalLevel.COMPANY, GoalLevel.TEAM, GoalLevel.PERSON)
