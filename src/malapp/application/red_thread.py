"""The red thread of one person, gathered for one page: what is expected of me and how it fits (S0-06, S0-22, S0-23)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from malapp.application.action_access import may_read_action
from malapp.application.desk import Desk, Job, only_company
from malapp.application.follow_ups import is_known_to_doer
from malapp.application.goal_figures import figures_text
from malapp.application.own_words import chosen_in
from malapp.application.plan_reviews import next_reviews
from malapp.application.ports import DocumentWriter, UnitOfWork
from malapp.application.ports.maps import (
    RedThreadContent,
    ThreadAction,
    ThreadDate,
    ThreadDateKind,
    ThreadGoal,
)
from malapp.application.strategy_map import in_force, on_the_map
from malapp.application.strategy_versions import areas_in_force, text_in_force, worded_as
from malapp.domain.conversations import ConversationState
from malapp.domain.followups import Action, ActionState, FollowUpState
from malapp.domain.goals import Goal, GoalKind, GoalLevel
from malapp.domain.languages import Language
from malapp.domain.people import Person
from malapp.domain.permissions import Actor, Permission, is_allowed, require

MOST_ONE_TO_ONES, MOST_DEADLINES = 3, 5
_OPEN_ACTIONS = frozenset({ActionState.PLANNED, ActionState.IN_PROGRESS})
_AIMS = frozenset({GoalKind.GOAL, GoalKind.OBJECTIVE, GoalKind.KEY_RESULT})


class RedThreadService:
    """Use case: the page of one person, for that person and the manager, and nobody else (E-09)."""

    def __init__(self, desk: Desk, writer: DocumentWriter) -> None:
        self._desk = desk
        self._writer = writer

    def may_print(self, actor: Actor, person: Person) -> bool:
        """Whether the acting person may have the page of ``person``."""
        return is_allowed(Permission.READ_PERSONAL_GOAL, actor.towards_person(person))

    def export(self, actor: Actor, language: Language, person_id: UUID) -> Job[bytes, bytes]:
        """The page as PDF; the finished job gives the file."""
        content = self.content(actor, language, person_id)
        return Job(lambda: self._writer.red_thread(content), lambda data: data)

    def content(self, actor: Actor, language: Language, person_id: UUID) -> RedThreadContent:
        """What the page says; RuleViolation for anybody else than the person and the manager."""
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            person = work.people.get(person_id)
            require(Permission.READ_PERSONAL_GOAL, actor.towards_person(person))
            company = only_company(work)
            strategies = in_force(work.strategies.find())
            current = worded_as(strategies[0], text_in_force(work, strategies[0])) if strategies else None
            gathered = _Gathered(work, actor, person, language)
            return RedThreadContent(
                company.name,
                person.name,
                person.title,
                work.teams.get(person.team_id).name if person.team_id else "",
                work.people.get(person.manager_id).name if person.manager_id else "",
                language,
                today,
                current.period if current else "",
                current.vision if current else "",
                (current.core_task if current else "") or company.core_task,
                gathered.team_goals(),
                gathered.goals(),
                gathered.loose_actions(),
                gathered.loose_behaviours(),
                _in_order(*_meetings(work, actor, person, today), *gathered.deadlines(today)[:MOST_DEADLINES]),
                chosen_in(work, language),
            )


class _Gathered:
    """What belongs to one person, by the goal it serves."""

    def __init__(self, work: UnitOfWork, actor: Actor, person: Person, language: Language) -> None:
        self._language = language
        self._person = person
        closed = frozenset(period.id for period in work.periods.find() if period.closed_on is not None)
        self._goals = {goal.id: goal for goal in work.goals.find() if actor.may_read_goal(goal)}
        self._areas = {
            area.id: area.title for strategy in work.strategies.find() for area in areas_in_force(work, strategy)
        }
        self._closed = closed
        mine = [
            goal
            for goal in self._goals.values()
            if goal.owner_id == person.id and goal.level is GoalLevel.PERSON and not goal.state.is_over
        ]
        self._aims = [goal for goal in mine if goal.kind in _AIMS]
        self._doings = [goal for goal in mine if goal.kind is GoalKind.ACTIVITY]
        self._behaviours = [goal for goal in mine if goal.kind is GoalKind.BEHAVIOUR]
        self._actions = [
            action
            for action in work.actions.find(who_id=person.id)
            if action.state in _OPEN_ACTIONS and may_read_action(work, actor, action) and is_known_to_doer(work, action)
        ]

    def team_goals(self) -> tuple[str, ...]:
        """What the person's team goes for: its goals, without the key results below them."""
        return tuple(
            goal.title
            for goal in self._goals.values()
            if goal.team_id == self._person.team_id is not None
            and goal.level is GoalLevel.TEAM
            and goal.kind is not GoalKind.KEY_RESULT
            and not goal.state.is_over
            and on_the_map(goal, self._closed)
        )

    def goals(self) -> tuple[ThreadGoal, ...]:
        """The person's goals with the way down to each."""
        return tuple(self._goal(goal) for goal in self._aims)

    def loose_actions(self) -> tuple[ThreadAction, ...]:
        """What the person does that belongs to none of the goals."""
        known = {goal.id for goal in self._aims}
        loose = [action for action in self._actions if action.goal_id not in known]
        return _actions(loose, [goal for goal in self._doings if goal.parent_id not in known])

    def loose_behaviours(self) -> tuple[ThreadAction, ...]:
        """Behaviours that belong to none of the goals."""
        known = {goal.id for goal in self._aims}
        return _behaviours(goal for goal in self._behaviours if goal.parent_id not in known)

    def deadlines(self, today: date) -> tuple[ThreadDate, ...]:
        """The days that goals and actions are due from today on, the nearest first."""
        due = [(goal.due_on, goal.title) for goal in (*self._aims, *self._doings)]
        due += [(action.due_on, action.what) for action in self._actions]
        coming = sorted((day, text) for day, text in due if day is not None and day >= today)
        return tuple(ThreadDate(ThreadDateKind.DEADLINE, day, text) for day, text in coming)

    def _goal(self, goal: Goal) -> ThreadGoal:
        above = self._above(goal)
        area = next((step.focus_area_id for step in (goal, *above) if step.focus_area_id is not None), None)
        figures = figures_text(goal, self._language)
        how = " ".join(goal.how_measured.split())
        return ThreadGoal(
            self._areas.get(area, "") if area else "",
            tuple(step.title for step in reversed(above)),
            goal.title,
            goal.purpose.strip(),
            goal.contribution.strip(),
            " · ".join(part for part in (figures, how) if part),
            goal.success.strip(),
            goal.due_on,
            _actions(
                [action for action in self._actions if action.goal_id == goal.id],
                [doing for doing in self._doings if doing.parent_id == goal.id],
            ),
            _behaviours(one for one in self._behaviours if one.parent_id == goal.id),
        )

    def _above(self, goal: Goal) -> list[Goal]:
        """The goals above ``goal`` that may be read, the nearest first."""
        found: list[Goal] = []
        passed = {goal.id}
        at = goal.parent_id
        while at is not None and at not in passed and at in self._goals:
            passed.add(at)
            step = self._goals[at]
            # A manager may print this page of an employee: the manager's own personal goals do not come along.
            if step.level is not GoalLevel.PERSON or step.is_published or step.owner_id == self._person.id:
                found.append(step)
            at = self._goals[at].parent_id
        return found


def _actions(actions: Iterable[Action], doings: Iterable[Goal]) -> tuple[ThreadAction, ...]:
    found = [ThreadAction(action.what, action.due_on) for action in actions]
    found += [ThreadAction(goal.title, goal.due_on) for goal in doings]
    return tuple(sorted(found, key=lambda one: (one.due_on or date.max, one.what)))


def _behaviours(goals: Iterable[Goal]) -> tuple[ThreadAction, ...]:
    return tuple(ThreadAction(goal.title, None, goal.recurrence.strip()) for goal in goals)


def _in_order(*days: ThreadDate) -> tuple[ThreadDate, ...]:
    return tuple(sorted(days, key=lambda one: (one.day, one.kind.value)))


def _meetings(work: UnitOfWork, actor: Actor, person: Person, today: date) -> tuple[ThreadDate, ...]:
    """The next conversation and one-to-ones of ``person``; those held with somebody else than the reader stay out."""
    talks = [
        talk.planned_for.date()
        for talk in work.conversations.find(employee_id=person.id)
        if talk.planned_for is not None
        and talk.planned_for.date() >= today
        and talk.held_on is None
        and talk.state is not ConversationState.CANCELLED
        and talk.party_of(actor.person_id) is not None
    ]
    one_to_ones = sorted(
        meeting.planned_for.date()
        for meeting in work.follow_ups.find(employee_id=person.id)
        if meeting.state is FollowUpState.PLANNED
        and meeting.planned_for.date() >= today
        and actor.person_id in {meeting.employee_id, meeting.manager_id}
    )
    return (
        *(ThreadDate(ThreadDateKind.CONVERSATION, day) for day in sorted(talks)[:1]),
        *(ThreadDate(ThreadDateKind.FOLLOW_UP, day) for day in one_to_ones[:MOST_ONE_TO_ONES]),
        *(ThreadDate(ThreadDateKind.PLAN_REVIEW, day) for day in next_reviews(work, person, today)),
    )
