"""A unit plan on paper: what it says, whether it keeps to two A4 pages (S3-01), and what its goals leave out."""

from __future__ import annotations

from uuid import UUID

from malapp.application.desk import Desk, Job, only_company
from malapp.application.ports import DocumentWriter
from malapp.application.ports.unit_plans import (
    PlanGoalLine,
    PlanLength,
    PlanNumbers,
    PlanTalkLine,
    PlanTaskLine,
    UnitPlanContent,
)
from malapp.application.unit_plan_view import PlanGoal, read_view
from malapp.domain.coaching import digest_of
from malapp.domain.goals import Goal, Measure
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.strategy import Strategy

#: Flags of coach.md C-8 that speak of a plan as a whole and that nothing else on the page says.
_FLAGS = ("only_activities", "quantity_only", "one_aspect", "funnel")

_IN_FIGURES = frozenset({Measure.NUMBER, Measure.PERCENT, Measure.CURRENCY})


class PlanPrintService:
    """Use cases: the plan as PDF, its length before it is made, what stands out when its goals are read together."""

    def __init__(self, desk: Desk, writer: DocumentWriter) -> None:
        self._desk = desk
        self._writer = writer

    def export(self, actor: Actor, plan_id: UUID) -> Job[bytes, bytes]:
        """The whole plan, however long; the finished job gives the PDF."""
        content = self.content(actor, plan_id)
        return Job(lambda: self._writer.unit_plan(content), lambda data: data)

    def length(self, actor: Actor, plan_id: UUID) -> Job[PlanLength, PlanLength]:
        """How much room the plan takes, as it would be printed."""
        content = self.content(actor, plan_id)
        return Job(lambda: self._writer.unit_plan_length(content), lambda length: length)

    def content(self, actor: Actor, plan_id: UUID) -> UnitPlanContent:
        """What the plan says, in the company's language."""
        require(Permission.READ_OPEN_GOAL, actor.general())
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            company = only_company(work)
            view = read_view(work, actor, work.unit_plans.get(plan_id), today)
        plan = view.plan
        talks = sorted(view.talks, key=lambda talk: talk.held_on)
        return UnitPlanContent(
            company.name,
            plan.title,
            company.language,
            today,
            plan.party_above,
            plan.party_below,
            plan.period,
            plan.state,
            plan.version,
            view.approved_on,
            _strategy(view.strategy),
            plan.core_task,
            plan.why_now,
            plan.beneficiaries,
            tuple(_line(entry) for entry in view.goals),
            tuple(PlanTaskLine(task.item.text, task.goal) for task in view.tasks),
            plan.process,
            plan.frequency,
            plan.action,
            plan.people,
            plan.next_review_on,
            tuple(PlanTalkLine(talk.held_on, talk.is_review, talk.learning, talk.note) for talk in talks),
            plan.learning,
        )

    def flags(self, actor: Actor, plan_id: UUID) -> Job[tuple[str, ...], tuple[str, ...]]:
        """What stands out when the goals are read together (S3-15, S3-16): flags of coach.md C-8 not answered yet."""
        content = self.content(actor, plan_id)
        titles = [line.title for line in content.goals]
        with self._desk.workspace.read() as work:
            kept = {it.message_id for it in work.kept_remarks.find(digest=digest_of("\n".join(sorted(titles))))}
        today = self._desk.today()

        def read() -> tuple[str, ...]:
            from malapp.coach import flags_of_set  # its words are read when a plan is shown

            found = flags_of_set("plan", titles, content.language, today=today)
            return tuple(flag for flag in _FLAGS if flag in found and f"set.{flag}" not in kept)

        return Job(read, lambda flags: flags)


def _strategy(strategy: Strategy | None) -> str:
    if strategy is None:
        return ""
    return ": ".join(part for part in (strategy.period.strip(), strategy.vision.strip()) if part)


def _numbers(goal: Goal) -> PlanNumbers:
    if goal.measure is Measure.RANGE:
        return PlanNumbers(low=goal.range_low, high=goal.range_high, unit=goal.unit)
    if goal.measure not in _IN_FIGURES:
        return PlanNumbers()
    return PlanNumbers(goal.start_value, goal.target_value, unit="%" if _is_percent(goal) else goal.unit)


def _is_percent(goal: Goal) -> bool:
    return goal.measure is Measure.PERCENT and not goal.unit


def _line(entry: PlanGoal) -> PlanGoalLine:
    goal, test = entry.goal, entry.test
    traps = (test.one_aspect, test.one_number, test.one_group) if test else ()
    return PlanGoalLine(
        goal.title,
        entry.above,
        goal.purpose,
        goal.success,
        PlanNumbers() if goal.followed_by_dialogue else _numbers(goal),
        "" if goal.followed_by_dialogue else goal.how_measured or goal.target_text,
        goal.due_on,
        goal.data_source,
        goal.data_reader,
        goal.data_reliability,
        goal.limits,
        tuple(trap for trap in traps if trap.strip()),
        goal.followed_by_dialogue,
    )
