"""Which goals the coach has open remarks on (S0-02): asked off the window's thread, and remembered by their words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from malapp.application.coaching import Draft, context_of, declared_of, draft_of
from malapp.application.desk import Desk, Job, only_company
from malapp.application.goals import GoalRow, GoalService
from malapp.application.insights import counts_for_health
from malapp.application.ports import UnitOfWork
from malapp.domain.coaching import digest_of
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor, Permission, is_allowed

_REMEMBERED = 4_096


@dataclass(frozen=True, slots=True)
class _Question:
    """A goal as the coach reads it; equal questions have equal answers."""

    draft: Draft
    today: date
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
        goal.id: _Question(_draft(goal, languages, common), today, frozenset(kept.get(digest_of(goal.title), ())))
        for goal in goals
        if goal.period_id not in closed
    }


def _draft(goal: Goal, languages: Mapping[UUID, Language], common: Language) -> Draft:
    """As ``CoachService.draft`` makes it, without asking the database for each goal."""
    is_personal = goal.level is GoalLevel.PERSON and goal.owner_id is not None
    return draft_of(goal, languages.get(goal.owner_id, common) if is_personal and goal.owner_id else common)


def _answered(questions: dict[UUID, _Question]) -> frozenset[UUID]:
    return frozenset(goal_id for goal_id, question in questions.items() if _has_remarks(question))


@lru_cache(maxsize=_REMEMBERED)
def _has_remarks(question: _Question) -> bool:
    from malapp.coach import remarks  # words and rules are read when somebody asks

    draft = question.draft
    context = context_of(draft, question.today, question.kept)
    return bool(remarks(draft.text, draft.language, declared_of(draft.kind), context))
