"""Answers the database gives without handing over the values: the newest of each."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest

from malapp.application.ports import UnitOfWork
from malapp.domain.goals import CheckIn, Goal, GoalLevel, GoalStatus
from malapp.domain.people import Person
from malapp.storage.workspace import SqlWorkspace

GOALS = [uuid4() for _ in range(3)]


def _fill(work: UnitOfWork) -> UUID:
    author = Person(uuid4(), "Silje Nygård")
    work.people.save(author)
    for number, goal_id in enumerate(GOALS):
        level = GoalLevel.COMPANY if number else GoalLevel.TEAM
        work.goals.save(Goal(goal_id, "Færre som må ringe to ganger", level, parent_id=GOALS[0] if number else None))
    for goal_id, day in ((GOALS[0], 3), (GOALS[0], 9), (GOALS[1], 5)):
        made_on = date(2026, 11, day)
        work.check_ins.save(CheckIn(uuid4(), goal_id, author.id, made_on, GoalStatus.ON_TRACK))
    return author.id


def test_the_greatest_is_found_as_reading_them_all_would(workspace: SqlWorkspace) -> None:
    with workspace.begin() as work:
        _fill(work)

        newest = work.check_ins.greatest("made_on", "goal_id")
        assert newest == {GOALS[0]: date(2026, 11, 9), GOALS[1]: date(2026, 11, 5)}
        assert work.check_ins.greatest("made_on", "goal_id", goal_id=GOALS[1]) == {GOALS[1]: date(2026, 11, 5)}
        with pytest.raises(TypeError, match="no field"):
            work.check_ins.greatest("made_on", "goal_id", colour="red")


def test_the_audit_chain_tells_when_something_was_last_noted_of_each_thing(workspace: SqlWorkspace) -> None:
    with workspace.begin() as work:
        author_id = _fill(work)
        for event, goal_id in (("goal.added", GOALS[0]), ("goal.added", GOALS[1]), ("goal.carried", GOALS[0])):
            work.audit(event, author_id, "goals", goal_id)
        work.audit("goal.added", author_id, "actions", GOALS[2])
        work.audit("goal.removed", author_id, "goals", GOALS[2])
        work.audit("goal.added", author_id, "goals", None)

        added, noted = work.noted("goals", ("goal.added",)), work.noted("goals", ("goal.added", "goal.carried"))
    assert set(added) == set(noted) == set(GOALS[:2])
    assert noted[GOALS[0]] >= added[GOALS[0]]
    assert all(at.tzinfo is not None for at in noted.values())
    lines = {(line.event, line.subject_id): line.at for line in workspace.audit_lines()}
    assert noted == {GOALS[0]: lines["goal.carried", GOALS[0]], GOALS[1]: lines["goal.added", GOALS[1]]}


def test_the_same_id_read_twice_is_the_same_object(workspace: SqlWorkspace) -> None:
    with workspace.begin() as work:
        _fill(work)
        parents = [goal.parent_id for goal in work.goals.find() if goal.parent_id is not None]

        assert parents[0] is parents[1]
        assert parents[0] == GOALS[0]
