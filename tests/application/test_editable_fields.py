"""Only named fields are edited by hand: ids, states, marks and owners have use cases and guards of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest
from talk_at_hand import EMPLOYEE, MANAGER, OWNER, TalkAtHand

from malapp.application import editable
from malapp.domain.briefings import Briefing
from malapp.domain.conversations import Conversation, ConversationState
from malapp.domain.followups import Action
from malapp.domain.goals import Goal, GoalLevel
from malapp.domain.people import Company, Person, Team
from malapp.domain.strategy import FocusArea, Strategy

Edit = Callable[[TalkAtHand, dict[str, Any]], object]
DRAFT = "strategy next"


def _area(talk: TalkAtHand) -> Any:
    return talk.services.strategy.add_focus_area(talk.demo.actor(OWNER), talk.demo.id(DRAFT), "Trygg drift")


def _action(talk: TalkAtHand) -> Any:
    return talk.services.agreements.add_action(talk.manager, talk.id, "Ringe styret")


def _briefing(talk: TalkAtHand) -> Any:
    return talk.services.briefings.add(talk.manager, talk.demo.id("SALG"))


# use case: (the kind it edits, the fields it takes, the edit itself by somebody who may do everything there is)
EDITS: dict[str, tuple[type, frozenset[str], Edit]] = {
    "company": (Company, editable.COMPANY, lambda t, v: t.services.people.edit_company(t.demo.actor(OWNER), **v)),
    "person": (
        Person,
        editable.PERSON,
        lambda t, v: t.services.people.edit_person(t.demo.actor(OWNER), t.demo.id(EMPLOYEE), **v),
    ),
    "new person": (
        Person,
        editable.PERSON,
        lambda t, v: t.services.people.add_person(t.demo.actor(OWNER), **{"name": "Ny Medarbeider"} | v),
    ),
    "team": (
        Team,
        editable.TEAM,
        lambda t, v: t.services.people.edit_team(t.demo.actor(OWNER), t.demo.id("SALG"), **v),
    ),
    "strategy": (
        Strategy,
        editable.STRATEGY,
        lambda t, v: t.services.strategy.edit(t.demo.actor(OWNER), t.demo.id(DRAFT), **v),
    ),
    "focus area": (
        FocusArea,
        editable.FOCUS_AREA,
        lambda t, v: t.services.strategy.edit_focus_area(t.demo.actor(OWNER), _area(t), **v),
    ),
    "goal": (Goal, editable.GOAL, lambda t, v: t.services.goals.edit(t.manager, t.demo.id("O2"), **v)),
    "new goal": (
        Goal,
        editable.GOAL | {"title", "level"},
        lambda t, v: t.services.goals.add(
            t.manager, **{"title": "Nytt", "level": GoalLevel.TEAM, "team_id": t.demo.id("SALG")} | v
        ),
    ),
    "agreed goal": (
        Goal,
        editable.AGREED_GOAL,
        lambda t, v: t.services.agreements.edit_goal(t.manager, t.id, t.goal_id, **v),
    ),
    "new agreed goal": (
        Goal,
        editable.AGREED_GOAL,
        lambda t, v: t.services.agreements.add_goal(t.manager, t.id, **{"title": "Nytt"} | v),
    ),
    "action": (
        Action,
        editable.ACTION,
        lambda t, v: t.services.agreements.edit_action(t.manager, t.id, _action(t), **v),
    ),
    "briefing": (Briefing, editable.BRIEFING, lambda t, v: t.services.briefings.edit(t.manager, _briefing(t), **v)),
    "conversation": (
        Conversation,
        editable.INVITATION | editable.FOLLOWING_UP,
        lambda t, v: t.services.conversations.edit(t.manager, t.id, **v),
    ),
}
GUARDED = {
    "id",
    "state",
    "status",
    "is_demo",
    "home_person_id",
    "conversation_id",
    "employee_id",
    "approved_by_manager",
    "accepted_by_employee",
    "short_notice_accepted",
    "revision",
    "sequence",
}


@pytest.mark.parametrize("name", EDITS)
def test_a_field_that_is_not_named_cannot_be_set(talk: TalkAtHand, name: str) -> None:
    kind, named, edit = EDITS[name]
    talk.to(ConversationState.IN_PROGRESS)
    talk.agree()
    known = {field.name for field in fields(kind)}
    assert named <= known
    assert not named & GUARDED
    with talk.services.desk.workspace.read() as work:
        before = {topic: work.repository(topic).find() for topic in ("companies", "people", "teams", "goals")}
        talk_before = work.conversations.get(talk.id)
    for field in sorted(known - named):
        with pytest.raises(TypeError):
            edit(talk, {field: getattr(talk_before, field, None)})
    with talk.services.desk.workspace.read() as work:
        assert {topic: work.repository(topic).find() for topic in before} == before
        assert work.conversations.get(talk.id) == talk_before


def test_every_editing_use_case_with_free_values_is_listed_here(talk: TalkAtHand) -> None:
    import inspect

    services = talk.services
    rooms = (services.people, services.strategy, services.goals, services.agreements, services.conversations)
    rooms += (services.briefings,)
    free = {
        f"{type(room).__name__}.{name}"
        for room in rooms
        for name, method in inspect.getmembers(room, inspect.ismethod)
        if any(p.kind is p.VAR_KEYWORD for p in inspect.signature(method).parameters.values())
    }
    assert len(free) == len(EDITS), free
    assert talk.demo.actor(MANAGER).manages
