"""Which goals the coach has open remarks on (S0-02): asked off the window's thread, and remembered by their words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from malapp.application.desk import Desk, Job, only_company
from malapp.application.goals import GoalRow, GoalService
from malapp.application.insights import counts_for_health
from malapp.application.ports import UnitOfWork
from malapp.coach import Context, Declared, remarks
from malapp.domain.coaching import digest_of
from malapp.domain.goals import Goal, GoalKind, GoalLevel, Measure
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor, Permission, is_allowed

_DECLARED = {
    GoalKind.GOAL: Declared.GOAL,
    GoalKind.OBJECTIVE: Declared.OBJECTIVE,
    GoalKind.KEY_RESULT: Declared.KEY_RESULT,
}
_REMEMBERED = 4_096


@dataclass(frozen=True, slots=True)
class _Question:
    """A goal's words, and what the fields beside them say; equal questions have equal answers."""

    text: str
    language: Language
    declared: Declared
    today: date
    has_measure: bool
    due_on: date | None
    has_scope: bool
    is_personal: bool
    kept: frozenset[str]


class GoalRemarkService:
    """Use case: the goals with open remarks. What somebody has chosen to keep as it is, is not asked again (C-1)."""

    def __init__(self, desk: Desk, goals: GoalService) -> None:
        self._desk = desk
        self._goals = goals

    def open(self, actor: Actor) -> Job[frozenset[UUID], tuple[GoalRow, ...]]:
        """The goals the coach would ask something about, among those the reader may do something about.

        Of personal goals only one's own and those of the people one manages.
        """
        rows = {row.goal.id: row for row in self._goals.rows(actor) if _concerns(actor, row.goal)}
        with self._desk.workspace.read() as work:
            questions = _questions(work, (row.goal for row in rows.values()), self._desk.today())
        return Job(lambda: _answered(questions), lambda found: tuple(row for key, row in rows.items() if key in found))


def _concerns(actor: Actor, goal: Goal) -> bool:
    if not counts_for_health(goal):
        return False
    is_open = goal.level is not GoalLevel.PERSON
    return is_open or is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_goal(goal))


def _questions(work: UnitOfWork, goals: Iterable[Goal], today: date) -> dict[UUID, _Question]:
    languages = {person.id: person.language for person in work.people.find()}
    common = only_company(work).language
    kept: dict[str, set[str]] = {}
    for remark in work.kept_remarks.find():
        kept.setdefault(remark.digest, set()).add(remark.message_id)
    closed = {period.id for period in work.periods.find() if period.closed_on is not None}
    return {
        goal.id: _Question(
            goal.title,
            languages.get(goal.owner_id, common) if goal.level is GoalLevel.PERSON and goal.owner_id else common,
            _DECLARED[goal.kind],
            today,
            goal.target_value is not None or goal.measure in {Measure.RANGE, Measure.ORDINAL, Measure.MILESTONES},
            goal.due_on,
            bool(goal.scope.strip()),
            goal.level is GoalLevel.PERSON,
            frozenset(kept.get(digest_of(goal.title), ())),
        )
        for goal in goals
        if goal.period_id not in closed
    }


def _answered(questions: dict[UUID, _Question]) -> frozenset[UUID]:
    return frozenset(goal_id for goal_id, question in questions.items() if _has_remarks(question))


@lru_cache(maxsize=_REMEMBERED)
def _has_remarks(question: _Question) -> bool:
    context = Context(
        today=question.today,
        has_measure=question.has_measure,
        due_on=question.due_on,
        has_scope=question.has_scope,
        is_personal=question.is_personal,
        kept=question.kept,
    )
    return bool(remarks(question.text, question.language, question.declared, context))
