"""A unit plan through its year: talks and reviews, its steps, and the wordings that were approved (cycle.md B-3)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from malapp.application.desk import Desk, only_company
from malapp.application.ports import UnitOfWork
from malapp.application.review_rhythm import next_review
from malapp.application.texts import texts
from malapp.application.unit_plan_view import (
    PlanView,
    approving_standings,
    missing_of,
    plan_goals,
    plan_standings,
    read_view,
)
from malapp.application.unit_plans import writable
from malapp.application.word_changes import Passage, word_changes
from malapp.domain.errors import RuleViolation
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.plans import PlanEvent, PlanGap, PlanItemKind, PlanState, PlanTalk, PlanVersion, UnitPlan, advance

#: The texts of a plan in the order they are read.
TEXTS = (
    "party_above", "party_below", "period", "core_task", "why_now", "beneficiaries", "process", "frequency", "action",
    "people",
)  # fmt: skip
_GOAL_TEXTS = ("title", "purpose", "success", "data_source", "limits")


@dataclass(frozen=True, slots=True)
class _Wording:
    texts: dict[str, str]
    goals: dict[str, str]
    tasks: str


class PlanLifeService:
    """Use cases for what happens to a plan. Taking a step is audited and cannot be undone; talks can be mended."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_talk(
        self,
        actor: Actor,
        plan_id: UUID,
        held_on: date,
        *,
        is_review: bool = False,
        learning: str = "",
        note: str = "",
        next_review_on: date | None = None,
    ) -> bool:
        """Note a dialogue on the wording, or a review. True when something was learnt, or nothing had to be (S3-08).

        The first talk takes a draft into dialogue. A review says when the next one is; where it does not, the day it
        was agreed for is over all the same.
        """
        with self._desk.edit("edit.plan_talk_added") as work:
            plan = writable(work, actor, plan_id, is_afterwards=True)
            talk = PlanTalk(self._desk.new_id(), plan_id, held_on, is_review, note.strip(), learning.strip())
            self._require_day(held_on)
            work.plan_talks.save(talk)
            if is_review:
                plan = replace(plan, next_review_on=next_review_on or _still_ahead(plan, held_on))
            if plan.state is PlanState.DRAFT:
                plan = advance(plan, PlanEvent.TALK, ())
                work.audit("plan.talk", actor.person_id, "unit_plans", plan_id)
            work.unit_plans.save(plan)
        return not is_review or bool(talk.learning)

    def next_review(self, plan_id: UUID, held_on: date) -> date:
        """The day to propose for the review after one on ``held_on``, by how often was agreed (S3-09)."""
        with self._desk.workspace.read() as work:
            say = texts(only_company(work).language)
            return next_review(work.unit_plans.get(plan_id).frequency, held_on, say)

    def edit_talk(self, actor: Actor, talk_id: UUID, **values: object) -> bool:
        """Change ``held_on``, ``note`` or ``learning`` of a talk; True as in ``add_talk``."""
        if values.keys() - {"held_on", "note", "learning"}:
            raise TypeError("only day, note and learning of a talk can be set by hand")
        with self._desk.edit("edit.plan_talk", merge_key=f"plan_talk:{talk_id}:{','.join(values)}") as work:
            before = work.plan_talks.get(talk_id)
            writable(work, actor, before.plan_id, is_afterwards=True)
            talk = replace(before, **values)  # type: ignore[arg-type]
            self._require_day(talk.held_on)
            talk = replace(talk, note=talk.note.strip(), learning=talk.learning.strip())
            work.plan_talks.save(talk)
        return not talk.is_review or bool(talk.learning)

    def remove_talk(self, actor: Actor, talk_id: UUID) -> None:
        """Delete a talk that was noted by mistake."""
        with self._desk.edit("edit.plan_talk_removed") as work:
            writable(work, actor, work.plan_talks.get(talk_id).plan_id, is_afterwards=True)
            work.plan_talks.remove(talk_id)

    def missing(self, plan_id: UUID, event: PlanEvent) -> tuple[PlanGap, ...]:
        """What the plan lacks for ``event``; those that are no lock only ask for a reason."""
        with self._desk.workspace.read() as work:
            return missing_of(work, work.unit_plans.get(plan_id), event)

    def advance(self, actor: Actor, plan_id: UUID, event: PlanEvent, *, reason: str = "") -> None:
        """Take the plan to its next state; ``reason`` is needed where something is missing, and to revise it.

        Approving keeps the wording as a version.
        """
        with self._desk.transition(f"plan.{event.value}", actor, "unit_plans", plan_id) as work:
            before = work.unit_plans.get(plan_id)
            _require_step(work, actor, before, event)
            after = advance(before, event, missing_of(work, before, event), reason=reason)
            work.unit_plans.save(after)
            if event is PlanEvent.APPROVE:
                work.plan_versions.save(self._version(work, actor, after, reason.strip()))

    def compare(self, actor: Actor, plan_id: UUID, older: int, newer: int | None = None) -> tuple[Passage, ...]:
        """Version ``older`` beside version ``newer``, or beside the plan as it is now (None); KeyError if unknown."""
        require(Permission.READ_OPEN_GOAL, actor.general())
        with self._desk.workspace.read() as work:
            plan = work.unit_plans.get(plan_id)
            view = read_view(work, actor, plan, self._desk.today())
            present = _read(content_of(work, actor, plan, self._desk.today())) if newer is None else None
        known = {version.number: _read(version.content) for version in view.versions}
        return _compared(known[older], present or known[newer or 0])

    def _version(self, work: UnitOfWork, actor: Actor, plan: UnitPlan, reason: str) -> PlanVersion:
        today = self._desk.today()
        content = content_of(work, actor, plan, today)
        return PlanVersion(self._desk.new_id(), plan.id, plan.version, today, actor.person_id, content, reason)

    def _require_day(self, day: date) -> None:
        if day > self._desk.today():
            raise RuleViolation("rule.plan.talk_ahead", field="held_on")


def _require_step(work: UnitOfWork, actor: Actor, plan: UnitPlan, event: PlanEvent) -> None:
    if event is PlanEvent.TALK:
        raise RuleViolation("rule.plan.step")  # it happens when a talk is noted
    if event is PlanEvent.APPROVE:
        require(Permission.APPROVE_PLAN, approving_standings(work, actor, plan))
    else:
        require(Permission.EDIT_PLAN, plan_standings(actor, plan.team_id))


def _still_ahead(plan: UnitPlan, held_on: date) -> date | None:
    """The agreed day, unless it is the one that has just been held."""
    return plan.next_review_on if plan.next_review_on is not None and plan.next_review_on > held_on else None


def content_of(work: UnitOfWork, actor: Actor, plan: UnitPlan, today: date) -> str:
    """The present wording as a version keeps it (see PlanVersion)."""
    goals = [entry.goal for entry in plan_goals(work, actor, plan, today)]
    tasks = work.plan_items.find(plan_id=plan.id, kind=PlanItemKind.TASK)
    content: dict[str, Any] = {name: getattr(plan, name) for name in TEXTS}
    content["goals"] = [{"id": str(it.id), **{name: getattr(it, name) for name in _GOAL_TEXTS}} for it in goals]
    content["tasks"] = [{"text": task.text, "goal": str(task.goal_id or "")} for task in tasks]
    return json.dumps(content, ensure_ascii=False)


def _read(content: str) -> _Wording:
    data = json.loads(content)
    goals = {
        str(goal["id"]): "\n".join(text for name in _GOAL_TEXTS if (text := str(goal.get(name, "")).strip()))
        for goal in data.get("goals", ())
    }
    tasks = "\n".join(str(task["text"]) for task in data.get("tasks", ()))
    return _Wording({name: str(data.get(name, "")) for name in TEXTS}, goals, tasks)


def _compared(left: _Wording, right: _Wording) -> tuple[Passage, ...]:
    """The passages that either of the two has; goals meet by what they are, not by their place."""
    found = [Passage(name, *word_changes(left.texts[name], right.texts[name])) for name in TEXTS]
    in_order = [*right.goals, *(goal for goal in left.goals if goal not in right.goals)]
    for number, goal in enumerate(in_order, start=1):
        pieces = word_changes(left.goals.get(goal, ""), right.goals.get(goal, ""))
        found.append(Passage("goal", *pieces, number=number))
    found.append(Passage("tasks", *word_changes(left.tasks, right.tasks)))
    return tuple(passage for passage in found if passage.left or passage.right)


__all__ = ["TEXTS", "PlanLifeService", "PlanView"]
