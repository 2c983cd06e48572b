"""What waits for the acting person today, and how the round of conversations is going."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from malapp.application.agenda import AgendaItem, AgendaKind, AgendaService
from malapp.application.briefing_timing import BriefingTiming
from malapp.application.conversations import ConversationService, NextStep
from malapp.application.desk import Desk, only_company
from malapp.application.goal_declining import declined_to
from malapp.application.goal_listing import ListedGoal
from malapp.application.goals import GoalService
from malapp.application.plan_reviews import reviews_for
from malapp.domain.conversations import ConversationState
from malapp.domain.followups import FollowUpState
from malapp.domain.goals import GoalKind
from malapp.domain.permissions import Actor, Permission, is_allowed

AHEAD = timedelta(days=14)
#: A missing briefing is spoken of this long before the first conversation (cycle.md B-4).
BRIEFING_AHEAD = timedelta(days=21)
#: The review of a plan is spoken of this long before its day, to the one who holds it.
REVIEW_AHEAD = timedelta(days=7)
BACK = timedelta(days=60)
#: That the other party has said no to a goal is told for this long.
DECLINED_TOLD = timedelta(days=14)
_WAITING = {NextStep.WAIT, NextStep.DONE}
_HELD = {
    ConversationState.HELD,
    ConversationState.IN_REVIEW,
    ConversationState.READY_TO_SIGN,
    ConversationState.SIGNED,
    ConversationState.COMPLETED,
    ConversationState.CLOSED_UNSIGNED,
}


class TaskKind(StrEnum):
    """What a line on the Today panel asks for."""

    CONVERSATION = "conversation"
    FOLLOW_UP_OVERDUE = "follow_up_overdue"
    ACTION_OVERDUE = "action_overdue"
    GOAL_OUTDATED = "goal_outdated"
    VALUE_MISSING = "value_missing"
    BRIEFING_MISSING = "briefing_missing"
    PLAN_REVIEW = "plan_review"
    GOAL_DECLINED = "goal_declined"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that waits; ``who`` is the other party or empty, ``step`` set for conversations only.

    A missing briefing is about the team ``subject_id`` named ``title``, or about the company; ``day`` is that of the
    first conversation.
    """

    kind: TaskKind
    subject_id: UUID
    title: str
    who: str
    day: date | None
    step: NextStep | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Process figures of a year: how many, never what was said. Follow-ups come first (S1-60)."""

    follow_ups_held: int
    follow_ups_agreed: int
    conversations_held: int
    people: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """The Today panel. ``figures`` is None for those who may not see the whole company's process."""

    tasks: tuple[Task, ...]
    coming: tuple[AgendaItem, ...]
    figures: Figures | None
    has_people: bool
    has_strategy: bool
    has_goals: bool


class TodayService:
    """Use case: the acting person's day."""

    def __init__(
        self, desk: Desk, conversations: ConversationService, goals: GoalService, agenda: AgendaService
    ) -> None:
        self._desk = desk
        self._conversations = conversations
        self._goals = goals
        self._agenda = agenda
        self._timing = BriefingTiming(desk)

    def view(self, actor: Actor) -> TodayView:
        """What waits, what comes in the next two weeks, and the figures."""
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            has_people = len(work.people.find()) > 1
            has_strategy = bool(work.strategies.find())
            has_goals = bool(work.goals.outlines(("id",)))
        coming = self._agenda.agenda(actor, today, today + AHEAD)
        tasks = self._tasks(actor, today)
        reviews = {task.subject_id for task in tasks if task.kind is TaskKind.PLAN_REVIEW}
        return TodayView(
            tasks,
            tuple(item for item in coming if not item.is_done and item.id not in reviews),
            self._figures(actor, today),
            has_people,
            has_strategy,
            has_goals,
        )

    def _tasks(self, actor: Actor, today: date) -> tuple[Task, ...]:
        tasks = []
        for row in self._conversations.rows(actor):
            talk = row.conversation
            if row.acting_party is None or row.next_step in _WAITING:
                continue
            who = row.manager if talk.employee_id == actor.person_id else row.employee
            day = talk.planned_for.date() if talk.planned_for else None
            tasks.append(Task(TaskKind.CONVERSATION, talk.id, "", who, day, row.next_step))
        for item in self._agenda.agenda(actor, today - BACK, today - timedelta(days=1)):
            if item.is_overdue and item.kind is AgendaKind.FOLLOW_UP:
                tasks.append(Task(TaskKind.FOLLOW_UP_OVERDUE, item.id, "", item.who, item.day))
            elif item.is_overdue and item.kind is AgendaKind.ACTION:
                tasks.append(Task(TaskKind.ACTION_OVERDUE, item.id, item.title, "", item.day))
        own = [row for row in self._goals.listing(actor).rows if row.goal.owner_id == actor.person_id]
        tasks += [task for row in own if (task := _goal_task(row, today)) is not None]
        return (*self._briefings(actor, today), *self._reviews(actor, today), *self._declined(actor, today), *tasks)

    def _declined(self, actor: Actor, today: date) -> tuple[Task, ...]:
        """The goals the other party has lately said no to, and why is to be read (cycle.md B-3)."""
        with self._desk.workspace.read() as work:
            found = declined_to(work, actor, today - DECLINED_TOLD)
        return tuple(Task(TaskKind.GOAL_DECLINED, one.goal.id, one.goal.title, one.who, one.day) for one in found)

    def _reviews(self, actor: Actor, today: date) -> tuple[Task, ...]:
        """The reviews of plans the acting person is to hold, near or past their day (S3-09)."""
        with self._desk.workspace.read() as work:
            return tuple(
                Task(TaskKind.PLAN_REVIEW, review.plan.id, review.plan.title, "", review.day)
                for review in reviews_for(work, actor, today)
                if review.is_led
                and review.talk_id is None
                and not review.is_dropped
                and review.day <= today + REVIEW_AHEAD
            )

    def _briefings(self, actor: Actor, today: date) -> tuple[Task, ...]:
        """The units to brief before the conversations the acting manager has planned (S1-43)."""
        gaps = [gap for gap in self._timing.gaps(actor) if gap.day <= today + BRIEFING_AHEAD]
        if not gaps:
            return ()
        with self._desk.workspace.read() as work:
            company = only_company(work)
        return tuple(
            Task(TaskKind.BRIEFING_MISSING, gap.team_id or company.id, gap.unit or company.name, "", gap.day)
            for gap in gaps
        )

    def _figures(self, actor: Actor, today: date) -> Figures | None:
        if not is_allowed(Permission.READ_AUDIT, actor.general()):
            return None
        year_ago = today - timedelta(days=365)
        with self._desk.workspace.read() as work:
            agreed = [f for f in work.follow_ups.find() if year_ago <= f.planned_for.date() <= today]
            talks = [c for c in work.conversations.find() if c.held_on and c.held_on >= year_ago and c.state in _HELD]
            people = [p for p in work.people.find() if p.works_on(today) and p.manager_id is not None]
        return Figures(
            sum(follow_up.state is FollowUpState.HELD for follow_up in agreed),
            len(agreed),
            len({talk.employee_id for talk in talks} & {person.id for person in people}),
            len(people),
        )


def _goal_task(row: ListedGoal, today: date) -> Task | None:
    """What one's own goal asks for: an overdue activity to be finished, a figure its value, any other a word."""
    goal = row.goal
    if goal.kind is GoalKind.ACTIVITY and goal.due_on is not None and goal.due_on < today and not goal.status.is_final:
        return Task(TaskKind.ACTION_OVERDUE, goal.id, goal.title, "", goal.due_on)
    if not row.is_outdated:
        return None
    kind = TaskKind.VALUE_MISSING if goal.kind is GoalKind.INDICATOR else TaskKind.GOAL_OUTDATED
    return Task(kind, goal.id, goal.title, "", row.last_check_in)
