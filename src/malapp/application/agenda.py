"""What stands in a person's calendar, on screen and as .ics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from malapp.application.desk import Desk, only_company
from malapp.application.follow_ups import may_touch
from malapp.application.own_words import chosen_in, own_texts
from malapp.application.plan_reviews import review_events, reviews_for
from malapp.application.ports import CalendarEvent, CalendarWriter, UnitOfWork
from malapp.domain.conversations import Conversation, ConversationState
from malapp.domain.followups import ActionState, FollowUp, FollowUpState
from malapp.domain.goals import GoalState, GoalStatus
from malapp.domain.languages import Language
from malapp.domain.people import Person
from malapp.domain.permissions import Actor

FOLLOW_UP_MINUTES = 30
CONVERSATION_MINUTES = 90


class AgendaKind(StrEnum):
    """What stands in the calendar."""

    CONVERSATION = "conversation"
    FOLLOW_UP = "follow_up"
    ACTION = "action"
    GOAL = "goal"
    PLAN_REVIEW = "plan_review"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One thing in the calendar; ``at`` is None for a deadline without a time. ``who`` is the other party's name.

    The next review of a unit plan has the plan's id and title, one that was held the id of the talk. ``is_dropped``:
    it is done with because it was let go, not because it was done.
    """

    kind: AgendaKind
    id: UUID
    day: date
    at: time | None
    title: str
    who: str
    is_overdue: bool
    is_done: bool
    is_dropped: bool = False


class AgendaService:
    """Use cases for the calendar: always and only the acting person's own."""

    def __init__(self, desk: Desk, calendar: CalendarWriter) -> None:
        self._desk = desk
        self._calendar = calendar

    def agenda(self, actor: Actor, first: date, last: date) -> tuple[AgendaItem, ...]:
        """The acting person's own meetings and deadlines from ``first`` to ``last``, both included, in order."""
        today = self._desk.today()
        with self._desk.workspace.read() as work:
            people = {person.id: person for person in work.people.find()}
            names = {person.id: person.name for person in people.values()}
            items = [
                *(_one_to_one(f, names[_other(actor, f)], today) for f in _own_follow_ups(work, actor, people)),
                *(_meeting(c, names[_other(actor, c)], today) for c in _own_conversations(work, actor, people)),
                *_actions(work, actor, today),
                *_goals(work, actor, today),
                *_reviews(work, actor, today),
            ]
        within = (item for item in items if first <= item.day <= last)
        return tuple(sorted(within, key=lambda item: (item.day, item.at or time.min, item.title)))

    def export_calendar(self, actor: Actor, language: Language) -> bytes:
        """The acting person's meetings as .ics with neutral titles: no name, no content (B-4)."""
        with self._desk.workspace.read() as work:
            say = own_texts(language, chosen_in(work, language))
            country = only_company(work).country.value
            people = {person.id: person for person in work.people.find()}
            events = [
                CalendarEvent(
                    f"{follow_up.id}@malapp",
                    follow_up.sequence,
                    say("calendars.follow_up"),
                    follow_up.planned_for,
                    FOLLOW_UP_MINUTES,
                    is_cancelled=follow_up.state is FollowUpState.SKIPPED or not _can_meet(people, follow_up),
                )
                for follow_up in work.follow_ups.find()
                if actor.person_id in {follow_up.employee_id, follow_up.manager_id}
            ]
            events += [
                CalendarEvent(
                    f"{talk.id}@malapp",
                    talk.sequence,
                    say("calendars.conversation"),
                    talk.planned_for,
                    CONVERSATION_MINUTES,
                    is_cancelled=talk.state is ConversationState.CANCELLED or not _can_meet(people, talk),
                )
                for talk in work.conversations.find()
                if talk.party_of(actor.person_id) and talk.planned_for and talk.invited_on
            ]
            events += review_events(work, actor, say, self._desk.now())
        return self._calendar.write(events, country=country, now=self._desk.now())


def _own_follow_ups(work: UnitOfWork, actor: Actor, people: Mapping[UUID, Person]) -> tuple[FollowUp, ...]:
    return tuple(
        f for f in work.follow_ups.find() if actor.person_id in {f.employee_id, f.manager_id} and _can_meet(people, f)
    )


def _own_conversations(work: UnitOfWork, actor: Actor, people: Mapping[UUID, Person]) -> tuple[Conversation, ...]:
    return tuple(
        talk
        for talk in work.conversations.find()
        if talk.party_of(actor.person_id)
        and talk.planned_for
        and talk.state is not ConversationState.CANCELLED
        and _can_meet(people, talk)
    )


def _can_meet(people: Mapping[UUID, Person], meeting: FollowUp | Conversation) -> bool:
    """Whether both still work here on the day; what they have held stands."""
    if meeting.planned_for is None or meeting.state is FollowUpState.HELD:
        return True
    if isinstance(meeting, Conversation) and meeting.held_on is not None:
        return True
    day = meeting.planned_for.date()
    return people[meeting.employee_id].works_on(day) and people[meeting.manager_id].works_on(day)


def _other(actor: Actor, meeting: FollowUp | Conversation) -> UUID:
    return meeting.manager_id if actor.person_id == meeting.employee_id else meeting.employee_id


def _one_to_one(meeting: FollowUp, who: str, today: date) -> AgendaItem:
    day, is_done = meeting.planned_for.date(), meeting.state is not FollowUpState.PLANNED
    is_overdue, is_dropped = day < today and not is_done, meeting.state is FollowUpState.SKIPPED
    at = meeting.planned_for.time()
    return AgendaItem(AgendaKind.FOLLOW_UP, meeting.id, day, at, "", who, is_overdue, is_done, is_dropped)


def _meeting(talk: Conversation, who: str, today: date) -> AgendaItem:
    if talk.planned_for is None:
        raise ValueError("only conversations with a date stand in the calendar")
    day, is_done = talk.planned_for.date(), talk.held_on is not None
    is_overdue = day < today and not is_done
    return AgendaItem(AgendaKind.CONVERSATION, talk.id, day, talk.planned_for.time(), "", who, is_overdue, is_done)


def _actions(work: UnitOfWork, actor: Actor, today: date) -> list[AgendaItem]:
    finished = {ActionState.DONE, ActionState.DROPPED}
    return [
        AgendaItem(
            AgendaKind.ACTION,
            a.id,
            a.due_on,
            None,
            a.what,
            "",
            a.is_overdue(today),
            is_done=a.state in finished,
            is_dropped=a.state is ActionState.DROPPED,
        )
        for a in work.actions.find(who_id=actor.person_id)
        if a.due_on is not None and may_touch(work, actor, a)
    ]


def _goals(work: UnitOfWork, actor: Actor, today: date) -> list[AgendaItem]:
    return [
        AgendaItem(
            AgendaKind.GOAL,
            goal.id,
            goal.due_on,
            None,
            goal.title,
            "",
            is_overdue=goal.due_on < today and not goal.status.is_final,
            is_done=goal.status.is_final,
            is_dropped=goal.status is GoalStatus.NO_LONGER_RELEVANT,
        )
        for goal in work.goals.find(owner_id=actor.person_id)
        if goal.due_on is not None and goal.state is not GoalState.DECLINED
    ]


def _reviews(work: UnitOfWork, actor: Actor, today: date) -> list[AgendaItem]:
    return [
        AgendaItem(
            AgendaKind.PLAN_REVIEW,
            review.id,
            review.day,
            None,
            review.plan.title,
            "",
            is_overdue=review.talk_id is None and review.day < today,
            is_done=review.talk_id is not None,
        )
        for review in reviews_for(work, actor, today)
        if not review.is_dropped
    ]
