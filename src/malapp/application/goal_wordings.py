"""Earlier wordings of a goal and remarks on them: talking about the words is how a goal becomes accepted (S3-19)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.goal_details import readable_goal
from malapp.application.goal_guards import require_edit
from malapp.application.goal_rows import is_in_confidence
from malapp.application.ports import UnitOfWork
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import MARKS, Goal, GoalLevel, GoalState, GoalWording
from malapp.domain.permissions import Actor


@dataclass(frozen=True, slots=True)
class WordingRow:
    """A wording (or a remark on the one of its day) with its author's name; ``may_edit`` its comment."""

    wording: GoalWording
    author: str
    may_edit: bool


class WordingService:
    """Use cases for the history of a goal's words; the parties' own for a personal goal (E-09)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rows(self, actor: Actor, goal_id: UUID) -> tuple[WordingRow, ...]:
        """Earlier wordings and remarks, oldest first; nothing for who may only read the goal itself."""
        with self._desk.workspace.read() as work:
            goal = readable_goal(work, actor, goal_id)
            if not is_in_confidence(actor, goal):
                return ()
            names = {person.id: person.name for person in work.people.find()}
            return tuple(
                WordingRow(wording, names.get(wording.author_id, ""), wording.author_id == actor.person_id)
                for wording in work.goal_wordings.find(goal_id=goal_id)
            )

    def remark(self, actor: Actor, goal_id: UUID, text: str) -> UUID:
        """Say something about the present wording; it is kept with the words it was said of."""
        cleaned = _checked_remark(text)
        with self._desk.edit("edit.goal_wording") as work:
            goal = work.goals.get(goal_id)
            require_edit(actor, goal)
            wording = GoalWording(
                self._desk.new_id(), goal_id, actor.person_id, self._desk.today(), goal.title, cleaned
            )
            work.goal_wordings.save(wording)
        return wording.id

    def comment(self, actor: Actor, wording_id: UUID, text: str) -> None:
        """Write or change the comment on a wording one has replaced or remarked on oneself."""
        with self._desk.edit("edit.goal_wording", merge_key=f"wording:{wording_id}") as work:
            wording = work.goal_wordings.get(wording_id)
            require_edit(actor, work.goals.get(wording.goal_id))
            if wording.author_id != actor.person_id:
                raise RuleViolation("rule.goal.remark_by_author")
            if wording.declines:
                raise RuleViolation("rule.goal.decline_stands")
            work.goal_wordings.save(replace(wording, comment=text.strip()))


def keep_wording(desk: Desk, work: UnitOfWork, actor: Actor, before: Goal, after: Goal) -> bool:
    """Keep the title of ``before`` when another person stands behind it; whether it is kept.

    What one author changes within a day is one change: a text is saved every few seconds while it is typed.
    """
    if after.title == before.title or not _is_known_to_others(work, actor, before):
        return False
    today = desk.today()
    for kept in work.goal_wordings.find(goal_id=before.id, author_id=actor.person_id, replaced_on=today):
        if not kept.comment and kept.title == after.title:
            work.goal_wordings.remove(kept.id)
            return False
        return True
    work.goal_wordings.save(GoalWording(desk.new_id(), before.id, actor.person_id, today, before.title))
    return True


def _is_known_to_others(work: UnitOfWork, actor: Actor, goal: Goal) -> bool:
    is_answered = goal.state is not GoalState.DRAFT or any(getattr(goal, name) for name in MARKS)
    if is_answered or goal.is_published or goal.conversation_id is not None:
        return True
    if any(check_in.author_id != actor.person_id for check_in in work.check_ins.find(goal_id=goal.id)):
        return True
    below = (*work.goals.find(parent_id=goal.id), *work.goals.find(carried_from_id=goal.id))
    if goal.level is GoalLevel.PERSON:
        return any(other.owner_id != goal.owner_id for other in below)
    return bool(below) or bool(work.goal_links.find(to_goal_id=goal.id))


def _checked_remark(text: str) -> str:
    cleaned = text.strip()
    if not cleaned:
        raise RuleViolation("rule.goal.remark_missing", field="comment")
    return cleaned
