"""Setting a new goal: what may be chosen, what is suggested, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.goal_examples import GoalExample
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import KIND_RULES
from malapp.domain.goal_outlines import AnyGoal
from malapp.domain.goals import GoalKind, GoalLevel, LibraryGoal
from malapp.domain.periods import Period
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.goals.okr_note import may_switch_okr_on
from malapp.ui.panels.goals.places import Place, default_place, owner_options, place_options, team_options
from malapp.ui.panels.goals.presenter import GoalsPresenter, creatable_levels
from malapp.ui.panels.goals.words import kind_word, level_word
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate
_BELOW = {GoalLevel.COMPANY: GoalLevel.TEAM, GoalLevel.TEAM: GoalLevel.PERSON, GoalLevel.PERSON: GoalLevel.PERSON}
_FROM_ABOVE = (GoalLevel.COMPANY, GoalLevel.TEAM, GoalLevel.PERSON)
_KINDS = (GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.ACTIVITY, GoalKind.BEHAVIOUR)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The new goal's id; or what is wrong, and with which ``field`` ("" for the whole)."""

    goal_id: UUID | None = None
    field: str = ""
    sentence: str = ""


class GoalCreation:
    """A goal that is being set. ``near`` is the goal that is chosen in the tree; ``kind`` KEY_RESULT goes under it."""

    def __init__(
        self, context: AppContext, goals: GoalsPresenter, near: AnyGoal | None, kind: GoalKind = GoalKind.GOAL
    ) -> None:
        self.context = context
        self.goals = goals
        self._near = near
        self.kind = kind
        self.source: LibraryGoal | GoalExample | None = None

    @property
    def is_key_result(self) -> bool:
        """Whether a key result is added: its place, level and team are those of the goal above."""
        return self.kind is GoalKind.KEY_RESULT

    @property
    def uses_okr(self) -> bool:
        """Whether the company works with objectives."""
        return self.goals.company is not None and self.goals.company.uses_okr

    def kind_options(self) -> tuple[Option, ...]:
        """The kinds that may be set here."""
        may = set(creatable_levels(self.goals))
        may_okr = self.uses_okr or may_switch_okr_on(self.goals)
        kinds = [kind for kind in _KINDS if KIND_RULES[kind].levels & may]
        return tuple(Option(kind, kind_word(kind)) for kind in kinds if kind is not GoalKind.OBJECTIVE or may_okr)

    def level_options(self, kind: GoalKind = GoalKind.GOAL) -> tuple[Option, ...]:
        """The levels the acting person may set a goal of ``kind`` on."""
        levels = (level for level in creatable_levels(self.goals) if level in KIND_RULES[kind].levels)
        return tuple(Option(level, level_word(level)) for level in levels)

    def period_options(self) -> tuple[Option, ...]:
        """The open periods."""
        periods = tuple(Option(period.id, period.name) for period in self.goals.periods if period.closed_on is None)
        return (Option(None, translate("GoalCreation", "No period")), *periods) if periods else ()

    def first_level(self) -> GoalLevel:
        """The level to begin with: below the goal that is chosen, or as near to that as the person may."""
        if self.is_key_result and self._near is not None:
            return self._near.level
        may = creatable_levels(self.goals)
        wanted = GoalLevel.COMPANY if self._near is None else _BELOW[self._near.level]
        return next((level for level in _FROM_ABOVE[_FROM_ABOVE.index(wanted) :] if level in may), may[-1])

    def suggestion(self, level: GoalLevel) -> dict[str, object]:
        """The answers to begin with on ``level``."""
        near, actor = self._near, self.goals.actor
        teams = [option.value for option in team_options(self.goals)]
        place = default_place(self.goals, level, near)
        if self.is_key_result and near is not None:
            place = Place(parent_id=near.id)
        above = self.goals.by_id.get(place.parent_id) if place.parent_id else None
        team_id = near.team_id if near is not None and near.team_id in teams else next(iter(teams), None)
        owner_id = near.owner_id if near is not None and (level is near.level or self.is_key_result) else None
        owners = [option.value for option in owner_options(self.goals, level)]
        period = self._period(above.goal if above else near)
        return {
            "place": place,
            "team_id": team_id,
            "owner_id": owner_id if owner_id in owners and owner_id is not None else actor.person_id,
            "due_on": self._due_on(above.goal if above else None, period),
            "period_id": period.id if period else None,
        }

    def owner_options(self, level: GoalLevel) -> tuple[Option, ...]:
        """Who may own it."""
        return owner_options(self.goals, level)

    def team_options(self) -> tuple[Option, ...]:
        """Which team it may belong to."""
        return team_options(self.goals)

    def place_options(self, level: GoalLevel, owner_id: object) -> tuple[Option, ...]:
        """Where it may hang."""
        return place_options(self.goals, level, owner_id if isinstance(owner_id, UUID) else None)

    def add(self, values: Mapping[str, object], key_results: Sequence[str] = ()) -> Outcome:
        """Store the goal; an objective together with its ``key_results``, in one step that can be undone."""
        level, place = values["level"], values["place"]
        if not isinstance(level, GoalLevel) or not isinstance(place, Place):
            raise TypeError("the form gives a level and a place")
        fields = self._fields(values, level) | place.values()
        title, services, actor = str(values["title"]), self.context.services, self.goals.actor
        source = self.source
        results = tuple(GoalExample("", "", text.strip(), GoalKind.KEY_RESULT) for text in key_results if text.strip())
        if results:
            source = GoalExample("", "", title, GoalKind.OBJECTIVE, key_results=results)
        try:
            if source is not None:
                goal_id: UUID = services.goal_library.use(actor, source, level, title=title, **fields)
            else:
                goal_id = services.goals.add(actor, title, level, **fields)
        except (RuleViolation, Trouble) as error:
            sentence = texts(self.context.language).sentence(error)
            field = error.field if isinstance(error, RuleViolation) else ""
            return Outcome(field="place" if field == "parent_id" else field, sentence=sentence)
        return Outcome(goal_id)

    def _fields(self, values: Mapping[str, object], level: GoalLevel) -> dict[str, object]:
        kind = self.kind if self.is_key_result else values.get("kind", self.kind)
        fields: dict[str, object] = {
            "owner_id": values["owner_id"],
            "kind": kind,
            "purpose": str(values.get("purpose") or "").strip(),
        }
        if KIND_RULES[kind].has_end:  # type: ignore[index]  # the form gives a kind
            fields |= {"due_on": values["due_on"], "period_id": values.get("period_id")}
        if level is GoalLevel.TEAM:
            fields["team_id"] = values["team_id"]
        return fields

    def _period(self, beside: AnyGoal | None) -> Period | None:
        open_ones = {period.id: period for period in self.goals.periods if period.closed_on is None}
        if beside is not None and beside.period_id in open_ones:
            return open_ones[beside.period_id]
        current: Period | None = self.context.services.periods.current()
        return current

    def _due_on(self, above: AnyGoal | None, period: Period | None) -> date:
        if above is not None and above.due_on is not None:
            return above.due_on
        today = self.context.clock().astimezone().date()
        return period.ends_on if period else date(today.year, 12, 31)
