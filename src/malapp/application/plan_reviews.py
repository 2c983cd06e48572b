"""When unit plans are looked at again (S3-08, S3-09): in the calendars of those who take part, and on time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from malapp.application.ports import CalendarEvent, UnitOfWork
from malapp.application.texts import Texts
from malapp.domain.people import Person
from malapp.domain.permissions import Actor
from malapp.domain.plans import PlanState, PlanTalk, UnitPlan

#: Ended plans keep the day that was agreed, but nobody meets on it any more.
_OVER = frozenset({PlanState.EVALUATED, PlanState.CLOSED})
#: Where the count of seconds begins that a plan's entries have for SEQUENCE.
_BEGINNING = 1_767_225_600  # 2026-01-01 UTC


@dataclass(frozen=True, slots=True)
class PlanReview:
    """A review of ``plan``: one that was held (``talk_id``), or the next one as it is agreed.

    ``number`` counts the reviews of a plan from 0; ``is_led`` when the acting person is the one to hold it.
    """

    plan: UnitPlan
    day: date
    number: int
    talk_id: UUID | None
    is_led: bool
    is_dropped: bool = False

    @property
    def id(self) -> UUID:
        """What is opened: the talk, or for the next review the plan."""
        return self.talk_id or self.plan.id


def reviews_for(work: UnitOfWork, actor: Actor, today: date) -> tuple[PlanReview, ...]:
    """The reviews the acting person takes part in, those of each plan in order, the next one last."""
    held: dict[UUID, list[PlanTalk]] = {}
    for talk in work.plan_talks.find(is_review=True):
        held.setdefault(talk.plan_id, []).append(talk)
    found: list[PlanReview] = []
    for plan in work.unit_plans.find():
        lead_id = _lead(work, plan.team_id, today)
        if _takes_part(work, actor, plan.team_id, lead_id):
            is_led = lead_id == actor.person_id or (lead_id is None and actor.is_owner)
            found += _of_plan(plan, sorted(held.get(plan.id, ()), key=_held_on), is_led=is_led)
    return tuple(found)


def next_reviews(work: UnitOfWork, person: Person, today: date) -> tuple[date, ...]:
    """The days ahead on which the plan of ``person``'s own team is looked at."""
    plans = work.unit_plans.find(team_id=person.team_id) if person.team_id else ()
    days = (plan.next_review_on for plan in plans if plan.is_followed_up)
    return tuple(sorted(day for day in days if day is not None and day >= today))


def review_events(work: UnitOfWork, actor: Actor, say: Texts, now: datetime) -> Iterator[CalendarEvent]:
    """The reviews as whole days with a title that says neither which plan nor what about (B-4).

    A review that is moved keeps its UID, and one that was held makes room for the next. A plan does not count how often
    its day was changed, so SEQUENCE is the time of writing: it never goes back, and the newest file is right.
    """
    sequence = int(now.timestamp()) - _BEGINNING
    for review in reviews_for(work, actor, now.date()):
        yield CalendarEvent(
            f"{review.plan.id}-{review.number}@malapp",
            sequence,
            say("calendars.plan_review"),
            datetime.combine(review.day, time.min),
            0,
            is_cancelled=review.is_dropped,
            is_all_day=True,
        )


def _of_plan(plan: UnitPlan, talks: list[PlanTalk], *, is_led: bool) -> Iterator[PlanReview]:
    for number, talk in enumerate(talks):
        yield PlanReview(plan, talk.held_on, number, talk.id, is_led)
    is_over = plan.state in _OVER
    if plan.next_review_on is not None and (plan.is_followed_up or is_over):
        yield PlanReview(plan, plan.next_review_on, len(talks), None, is_led, is_dropped=is_over)


def _takes_part(work: UnitOfWork, actor: Actor, team_id: UUID | None, lead_id: UUID | None) -> bool:
    """The team, its lead and the level above; of the whole company's plan the owner and those who lead a team."""
    if team_id is None:
        return actor.is_owner or bool(actor.leads)
    if team_id in actor.leads or lead_id in actor.manages or (lead_id is None and actor.is_owner):
        return True
    return work.people.get(actor.person_id).team_id == team_id


def _lead(work: UnitOfWork, team_id: UUID | None, today: date) -> UUID | None:
    """Who holds the review of a team's plan; None where nobody leads it now: then it is the owner's."""
    lead_id = work.teams.get(team_id).lead_id if team_id else None
    return lead_id if lead_id is not None and work.people.get(lead_id).works_on(today) else None


def _held_on(talk: PlanTalk) -> date:
    return talk.held_on
