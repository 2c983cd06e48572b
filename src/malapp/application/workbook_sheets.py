"""The sheets of the workbook that everything readable is exported to: their columns, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from malapp.application.action_access import may_read_action
from malapp.application.goal_rows import readable
from malapp.application.ports import Cell, Sheet, UnitOfWork
from malapp.application.strategy_versions import areas_in_force, text_in_force, worded_as
from malapp.application.texts import Texts
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel
from malapp.domain.permissions import Actor, Permission, is_allowed
from malapp.domain.strategy import FocusArea, Strategy

#: Texts of a strategy, and what is said of a goal besides its title, in the order of their columns.
_OF_A_STRATEGY = (
    "core_task", "vision", "core_values", "success_factors", "beneficiaries", "challenges", "opportunities",
)  # fmt: skip
_SAID_OF_A_GOAL = (
    "purpose", "contribution", "success", "how_measured", "data_source", "limits", "scope", "beneficiaries",
    "why_now", "relevance_person", "relevance_company", "learning",
)  # fmt: skip
Column = tuple[str, Callable[[Any], Cell]]


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids of people, teams, goals, focus areas, periods and strategies are called."""

    known: dict[UUID, str]

    @classmethod
    def of(cls, work: UnitOfWork) -> Names:
        """The names of everything that others point at."""
        named = {
            thing.id: thing.name for topic in ("people", "teams", "periods") for thing in work.repository(topic).find()
        }
        titled = {
            thing.id: thing.title for topic in ("goals", "focus_areas") for thing in work.repository(topic).find()
        }
        return cls(named | titled | {strategy.id: strategy.period for strategy in work.strategies.find()})

    def __call__(self, id: UUID | None) -> str:
        """The name of ``id``; "" for one that is not known."""
        return "" if id is None else self.known.get(id, "")


class Sheets:
    """Makes the sheets of one export, for one reader and in one language; every row is one the reader may read."""

    def __init__(self, work: UnitOfWork, actor: Actor, words: Texts) -> None:
        self._work = work
        self._actor = actor
        self._words = words
        self._name = Names.of(work)
        self._goals = readable(actor, work.goals.find())
        self._goal_ids = frozenset(goal.id for goal in self._goals)

    def all(self) -> tuple[Sheet, ...]:
        """Every sheet that has a row, in the order of the red thread."""
        sheets = (
            self._company(), *self._of_strategy(), *self._of_goals(), self._actions(), *self._of_conversations()
        )  # fmt: skip
        return tuple(sheet for sheet in sheets if sheet.rows)

    def _company(self) -> Sheet:
        name = self._name
        columns: tuple[Column, ...] = (
            ("name", lambda person: person.name),
            ("title", lambda person: person.title),
            ("email", lambda person: person.email),
            ("team", lambda person: name(person.team_id)),
            ("manager", lambda person: name(person.manager_id)),
            ("language", lambda person: person.language.value),
            ("left_on", lambda person: person.left_on),
        )
        return self._sheet("people", columns, self._work.people.find())

    def _of_strategy(self) -> tuple[Sheet, ...]:
        strategies: tuple[Column, ...] = (
            ("period", lambda strategy: strategy.period),
            ("state", lambda strategy: self._word("strategy_state", strategy.state)),
            *(_field(field) for field in _OF_A_STRATEGY),
        )
        areas: tuple[Column, ...] = (
            ("period", lambda area: self._name(area.strategy_id)),
            ("focus_area", lambda area: area.title),
            ("description", lambda area: area.description),
            ("success_factors", lambda area: area.success_factors),
        )
        briefings: tuple[Column, ...] = (
            ("team", lambda briefing: self._name(briefing.team_id)),
            ("leader", lambda briefing: self._name(briefing.leader_id)),
            ("period", lambda briefing: briefing.period),
            ("planned_for", lambda briefing: briefing.planned_for),
            ("held_on", lambda briefing: briefing.held_on),
        )
        plans: tuple[Column, ...] = tuple(
            _field(field)
            for field in (
                "title",
                "party_above",
                "party_below",
                "period",
                "core_task",
                "process",
                "frequency",
                "action",
            )
        )
        return (
            self._sheet("strategies", strategies, _strategies(self._work, self._actor)),
            self._sheet("focus_areas", areas, _areas(self._work, self._actor)),
            self._sheet("briefings", briefings, self._work.briefings.find()),
            self._sheet("unit_plans", plans, self._work.unit_plans.find()),
        )

    def _of_goals(self) -> tuple[Sheet, ...]:
        hanging = {
            topic: [thing for thing in self._work.repository(topic).find() if thing.goal_id in self._goal_ids]
            for topic in ("goal_links", "milestones", "indicator_values")
        }
        links: tuple[Column, ...] = (
            ("goal", lambda link: self._name(link.goal_id)),
            ("contributes_to", lambda link: self._name(link.to_goal_id)),
        )
        milestones: tuple[Column, ...] = (
            ("goal", lambda milestone: self._name(milestone.goal_id)),
            ("milestone", lambda milestone: milestone.title),
            ("due_on", lambda milestone: milestone.due_on),
            ("done_on", lambda milestone: milestone.done_on),
        )
        values: tuple[Column, ...] = (
            ("indicator", lambda value: self._name(value.goal_id)),
            ("starts_on", lambda value: value.starts_on),
            ("value", lambda value: value.value),
            ("target_value", lambda value: value.target),
            ("note", lambda value: value.note),
        )
        # A personal goal that was an indicator once may be published; its figures are still those of a person (E-17).
        figures = {goal.id for goal in self._goals if goal.kind is GoalKind.INDICATOR}
        readings = [value for value in hanging["indicator_values"] if value.goal_id in figures]
        readable_links = [link for link in hanging["goal_links"] if link.to_goal_id in self._goal_ids]
        return (
            self._sheet("goals", self._goal_columns(), self._goals),
            self._check_ins(),
            self._sheet("goal_links", links, readable_links),
            self._sheet("milestones", milestones, hanging["milestones"]),
            self._sheet("indicator_values", values, readings),
        )

    def _goal_columns(self) -> tuple[Column, ...]:
        name, word = self._name, self._word
        plain = ("starts_on", "due_on", "unit", "start_value", "target_value", "current_value", "confidence", "weight")
        return (
            ("goal", lambda goal: goal.title),
            ("level", lambda goal: word("goal_level", goal.level)),
            ("kind", lambda goal: word("goal_kind", goal.kind)),
            ("parent", lambda goal: name(goal.parent_id) if goal.parent_id in self._goal_ids else ""),
            ("focus_area", lambda goal: name(goal.focus_area_id)),
            ("team", lambda goal: name(goal.team_id)),
            ("owner", lambda goal: name(goal.owner_id)),
            ("period", lambda goal: name(goal.period_id)),
            ("measure", lambda goal: word("measure", goal.measure)),
            *(_field(field) for field in plain),
            ("status", lambda goal: self._words(f"documents.status.{goal.status.value}")),
            ("state", lambda goal: word("goal_state", goal.state)),
            *(_field(field) for field in _SAID_OF_A_GOAL),
        )

    def _check_ins(self) -> Sheet:
        goals = {goal.id: goal for goal in self._goals}
        rows = [
            self._with_own_words(goals[report.goal_id], report)
            for report in self._work.check_ins.find()
            if report.goal_id in goals
        ]
        columns: tuple[Column, ...] = (
            ("goal", lambda report: self._name(report.goal_id)),
            ("made_on", lambda report: report.made_on),
            ("author", lambda report: self._name(report.author_id)),
            ("value", lambda report: report.value),
            ("confidence", lambda report: report.confidence),
            ("status", lambda report: self._words(f"documents.status.{report.status.value}")),
            ("learning", lambda report: report.learning),
            ("comment", lambda report: report.comment),
        )
        return self._sheet("check_ins", columns, rows)

    def _with_own_words(self, goal: Goal, report: CheckIn) -> CheckIn:
        """Who publishes a personal goal has published the goal, not what the two wrote along the way (E-09)."""
        is_open = goal.level is not GoalLevel.PERSON
        if is_open or is_allowed(Permission.READ_PERSONAL_GOAL, self._actor.towards_goal(goal)):
            return report
        return replace(report, comment="", learning="", confidence=None)

    def _actions(self) -> Sheet:
        columns: tuple[Column, ...] = (
            ("action", lambda action: action.what),
            ("owner", lambda action: self._name(action.who_id)),
            ("team", lambda action: self._name(action.team_id)),
            ("due_on", lambda action: action.due_on),
            ("state", lambda action: self._word("action_state", action.state)),
            ("goal", lambda action: self._name(action.goal_id) if action.goal_id in self._goal_ids else ""),
        )
        rows = [action for action in self._work.actions.find() if may_read_action(self._work, self._actor, action)]
        return self._sheet("actions", columns, rows)

    def _of_conversations(self) -> tuple[Sheet, ...]:
        """Who meets whom and how far it has come; never what was said (E-03)."""
        who: tuple[Column, ...] = (
            ("employee", lambda meeting: self._name(meeting.employee_id)),
            ("manager", lambda meeting: self._name(meeting.manager_id)),
            ("planned_for", lambda meeting: meeting.planned_for),
        )
        kind: Column = ("kind", lambda talk: self._words(f"documents.kind.{talk.kind.value}"))
        state: Column = ("state", lambda talk: self._word("conversation_state", talk.state))
        one_to_one: Column = ("state", lambda meeting: self._word("follow_up_state", meeting.state))
        talks = [
            talk
            for talk in self._work.conversations.find()
            if is_allowed(Permission.READ_CONVERSATION_STATUS, self._actor.towards_conversation(talk))
        ]
        meetings = [
            meeting
            for meeting in self._work.follow_ups.find()
            if is_allowed(Permission.READ_FOLLOW_UP, self._actor.towards_pair(meeting.employee_id, meeting.manager_id))
        ]
        return (
            self._sheet("conversations", (*who, kind, state), talks),
            self._sheet("follow_ups", (*who, one_to_one), meetings),
        )

    def _word(self, enumeration: str, value: StrEnum) -> str:
        return self._words(f"table.{enumeration}.{value.value}")

    def _sheet(self, key: str, columns: tuple[Column, ...], things: Iterable[Any]) -> Sheet:
        header = tuple(self._words(f"table.column.{name}") for name, _read in columns)
        rows = tuple(tuple(read(thing) for _name, read in columns) for thing in things)
        return Sheet(self._words(f"table.sheet.{key}"), header, rows)


def _field(name: str) -> Column:
    return name, lambda thing: getattr(thing, name)


def _strategies(work: UnitOfWork, actor: Actor) -> list[Strategy]:
    """Worded as ``actor`` may read them: what is being revised is the editors' own until it is adopted."""
    found = work.strategies.find()
    if is_allowed(Permission.EDIT_STRATEGY, actor.general()):
        return list(found)
    return [worded_as(strategy, text_in_force(work, strategy)) for strategy in found]


def _areas(work: UnitOfWork, actor: Actor) -> list[FocusArea]:
    if is_allowed(Permission.EDIT_STRATEGY, actor.general()):
        return list(work.focus_areas.find())
    return [area for strategy in work.strategies.find() for area in areas_in_force(work, strategy)]
