"""What is saved comes back, in order, once, and with what changed."""

from __future__ import annotations

import types
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malapp.application.changes import Change, ChangeBus
from malapp.application.history import History, Step
from malapp.application.ports import UnitOfWork
from malapp.domain.conversations import Answer, Conversation, Preparation
from malapp.domain.goals import CheckIn, Goal, GoalLevel, GoalState, GoalStatus, Party
from malapp.domain.people import Person, Team
from malapp.domain.signatures import Authority
from malapp.domain.strategy import FocusArea, Strategy
from malapp.storage.column_types import Instant
from malapp.storage.tables.registry import ENTITIES
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore


class _UndoneError(Exception):
    """Leaves a transaction without committing it."""


@contextmanager
def _taken_back(workspace: SqlWorkspace) -> Iterator[UnitOfWork]:
    """A transaction that ends in an exception."""
    with suppress(_UndoneError), workspace.begin() as work:
        yield work
        raise _UndoneError


def _field_values(hint: Any, column: sa.Column[Any]) -> st.SearchStrategy[Any]:
    if get_origin(hint) in {Union, types.UnionType}:
        (inner,) = (one for one in get_args(hint) if one is not type(None))
        return st.none() | _field_values(inner, column)
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    if hint is datetime:
        zones = st.just(UTC) if isinstance(column.type, Instant) else st.none()
        return st.datetimes(timezones=zones)
    simple: dict[type, st.SearchStrategy[Any]] = {
        UUID: st.uuids(),
        str: st.text(),
        bool: st.booleans(),
        int: st.integers(-(2**63), 2**63 - 1),
        float: st.floats(allow_nan=False),
        date: st.dates(),
        bytes: st.binary(),
    }
    return simple[hint]


def _values(topic: str) -> st.SearchStrategy[Any]:
    entity = ENTITIES[topic]
    hints = get_type_hints(entity.kind)
    made = {field.name: _field_values(hints[field.name], entity.table.c[field.name]) for field in fields(entity.kind)}
    return st.builds(entity.kind, **made)


def _as_stored(value: Any) -> Any:
    texts = {
        field.name: unicodedata.normalize("NFC", text.replace("\0", ""))
        for field in fields(value)
        if type(text := getattr(value, field.name)) is str
    }
    return replace(value, **texts)


@pytest.mark.parametrize("topic", ENTITIES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_kind_of_value_comes_back_as_it_was_saved(
    workspace: SqlWorkspace, topic: str, data: st.DataObject
) -> None:
    value, other = data.draw(_values(topic)), data.draw(_values(topic))
    later = replace(other, id=value.id)

    with _taken_back(workspace) as work:  # so that references need not point anywhere
        repository = work.repository(topic)
        repository.save(value)
        assert repository.get(value.id) == _as_stored(value)
        assert repository.find() == (_as_stored(value),)
        repository.save(later)
        assert repository.get(value.id) == _as_stored(later)
        repository.remove(value.id)
        assert repository.find() == ()


def test_values_are_still_there_after_opening_again(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str
) -> None:
    person = Person(uuid4(), "Silje Nygård", left_on=date(2027, 1, 31))
    authority = Authority(uuid4(), b"\x30\x82\x00", b"\xff", datetime(2026, 11, 2, 8, 30, 0, 5, tzinfo=UTC))
    talk = Conversation(uuid4(), person.id, person.id, planned_for=datetime(2026, 12, 1, 10, 0))  # noqa: DTZ001
    with workspace.begin() as work:
        work.people.save(person)
        work.authorities.save(authority)
        work.conversations.save(talk)
    workspace.close()

    again = store.open(workspace.path, passphrase)

    with again.read() as work:
        assert work.people.get(person.id) == person
        assert work.authorities.get(authority.id) == authority
        assert work.authorities.get(authority.id).made_at.tzinfo is UTC
        assert work.conversations.get(talk.id) == talk
    again.close()


def test_a_point_in_time_without_a_zone_is_refused(workspace: SqlWorkspace) -> None:
    naive = datetime(2026, 11, 2, 8, 30)  # noqa: DTZ001

    with pytest.raises(sa.exc.StatementError, match="time zone"), workspace.begin() as work:
        work.authorities.save(Authority(uuid4(), b"", b"", naive))


def test_text_is_kept_in_nfc_without_nul_and_without_half_letters(workspace: SqlWorkspace) -> None:
    person = Person(uuid4(), "A\u030ase\0 \ud83d", title="\ud83d\ude00")

    with workspace.begin() as work:
        work.people.save(person)
        stored = work.people.get(person.id)
        changes = work.changes

    assert (stored.name, stored.title) == ("Åse \ufffd", "😀")
    assert changes == (Change("people", person.id, None, stored),)


def test_find_knows_equal_none_and_one_of(workspace: SqlWorkspace) -> None:
    team = Team(uuid4(), "Service")
    jonas = Person(uuid4(), "Jonas Berge", team_id=team.id)
    thea = Person(uuid4(), "Thea Brekke", team_id=team.id, manager_id=jonas.id)
    amina = Person(uuid4(), "Amina Yusuf", on_leave=True)
    with workspace.begin() as work:
        work.teams.save(team)
        for person in (jonas, thea, amina):
            work.people.save(person)

    with workspace.read() as work:
        assert work.people.find(team_id=team.id) == (jonas, thea)
        assert work.people.find(team_id=None) == (amina,)
        assert work.people.find(manager_id=(jonas.id, None), on_leave=False) == (jonas, thea)
        assert work.people.find(id=frozenset({thea.id, amina.id})) == (thea, amina)
        assert work.people.find(id=()) == ()
        assert work.people.find(name="thea brekke") == ()
        with pytest.raises(TypeError, match="no field nickname"):
            work.people.find(nickname="Jo")
        with pytest.raises(TypeError):
            work.people.find(changed_by=uuid4())


def test_find_accepts_more_values_than_a_statement_has_variables(workspace: SqlWorkspace) -> None:
    goal = Goal(uuid4(), "Svare samme dag", GoalLevel.TEAM)
    with workspace.begin() as work:
        work.goals.save(goal)

    with workspace.read() as work:
        assert work.goals.find(id=(*(uuid4() for _ in range(2_000)), goal.id)) == (goal,)


def test_values_come_by_position_and_else_in_the_order_they_were_made(workspace: SqlWorkspace) -> None:
    strategy = Strategy(uuid4(), "2026–2028")
    areas = [FocusArea(uuid4(), strategy.id, title, position=place) for title, place in (("c", 2), ("a", 0), ("b", 0))]
    people = [Person(uuid4(), name) for name in ("Thea Brekke", "Amina Yusuf", "Jonas Berge")]
    with workspace.begin() as work:
        work.strategies.save(strategy)
        for area in areas:
            work.focus_areas.save(area)
        for person in people:
            work.people.save(person)
    with workspace.begin() as work:
        work.people.save(replace(people[0], title="Servicetekniker"))

    with workspace.read() as work:
        assert [area.title for area in work.focus_areas.find()] == ["a", "b", "c"]
        assert [person.name for person in work.people.find()] == [person.name for person in people]


def test_changes_tell_before_and_after_in_order_and_leave_out_what_stayed_equal(workspace: SqlWorkspace) -> None:
    goal = Goal(uuid4(), "Svare samme dag", GoalLevel.TEAM)
    better = replace(goal, title="Svare innen to timer")
    with workspace.begin() as work:
        work.goals.save(goal)

    with workspace.begin() as work:
        work.goals.save(goal)
        assert work.changes == ()
        work.goals.save(better)
        work.goals.save(better)
        work.goals.remove(goal.id)
        assert work.changes == (Change("goals", goal.id, goal, better), Change("goals", goal.id, better, None))


def test_an_equal_value_is_not_written_again(workspace: SqlWorkspace) -> None:
    goal = Goal(uuid4(), "Svare samme dag", GoalLevel.TEAM)
    for value in (goal, goal, replace(goal, unit="timer"), replace(goal, unit="timer")):
        with workspace.begin() as work:
            work.goals.save(value)

    row = workspace._connection.execute("SELECT row_version, changed_at, changed_by FROM goals").fetchone()

    assert row[0] == 2
    assert row[1].startswith("2026-11-02 08:00:")
    assert UUID(row[2]) == workspace._stamp.instance_id


def test_what_does_not_exist_is_a_key_error(workspace: SqlWorkspace) -> None:
    with workspace.begin() as work:
        with pytest.raises(KeyError):
            work.goals.get(uuid4())
        with pytest.raises(KeyError):
            work.goals.remove(uuid4())
        with pytest.raises(KeyError):
            work.repository("secrets")
        with pytest.raises(AttributeError):
            work.secrets  # type: ignore[attr-defined]  # noqa: B018
        assert work.repository("goals") is work.goals


def test_an_exception_takes_everything_back(workspace: SqlWorkspace) -> None:
    person = Person(uuid4(), "Thea Brekke")

    with _taken_back(workspace) as work:
        work.people.save(person)
        work.audit("person.added", person.id, "person", person.id)

    with workspace.read() as work:
        assert work.people.find() == ()
    assert workspace.audit_lines() == ()
    assert workspace.search("Thea") == ()


def test_references_are_checked_at_the_end_so_that_the_order_is_free(workspace: SqlWorkspace) -> None:
    lead = Person(uuid4(), "Jonas Berge")
    team = Team(uuid4(), "Service", lead_id=lead.id)

    with workspace.begin() as work:
        work.teams.save(team)
        work.people.save(replace(lead, team_id=team.id))
    with pytest.raises(sa.exc.IntegrityError, match="FOREIGN KEY"), workspace.begin() as work:
        work.teams.save(Team(uuid4(), "Salg", lead_id=uuid4()))

    with workspace.begin() as work:
        assert work.teams.find() == (team,)
        work.teams.save(replace(team, lead_id=None))


def test_reading_cannot_write_and_transactions_do_not_nest(workspace: SqlWorkspace) -> None:
    goal = Goal(uuid4(), "Svare samme dag", GoalLevel.TEAM)

    with workspace.read() as work:
        for attempt in (lambda: work.goals.save(goal), lambda: work.goals.remove(goal.id)):
            with pytest.raises(RuntimeError, match="only reads"):
                attempt()
        with pytest.raises(RuntimeError, match="only reads"):
            work.audit("goal.saved", None, "goal", goal.id)
        with pytest.raises(RuntimeError, match="already open"), workspace.begin():
            pass
    with workspace.begin() as work:
        work.goals.save(goal)
        with workspace.read() as inner:
            assert inner.goals.get(goal.id) == goal
        with pytest.raises(RuntimeError, match="already open"), workspace.begin():
            pass
    with workspace.read() as work:
        assert work.goals.get(goal.id) == goal


def test_a_workspace_opened_in_one_thread_is_used_in_another(
    store: SqlWorkspaceStore, closed: Path, passphrase: str
) -> None:
    with ThreadPoolExecutor(1) as worker:
        workspace = worker.submit(store.open, closed, passphrase).result()

    with workspace.begin() as work:
        work.people.save(Person(uuid4(), "Thea Brekke"))
    assert len(workspace.search("thea")) == 1
    workspace.close()


def test_a_closed_workspace_says_so(workspace: SqlWorkspace) -> None:
    workspace.close()
    workspace.close()

    with pytest.raises(RuntimeError, match="closed"), workspace.begin():
        pass


def test_a_thousand_goals_are_read_by_one_statement(workspace: SqlWorkspace) -> None:
    with workspace.begin() as work:
        for number in range(1_000):
            work.goals.save(Goal(uuid4(), f"Mål {number}", GoalLevel.PERSON))
    statements: list[str] = []
    sa.event.listen(
        workspace._engine, "before_cursor_execute", lambda _c, _k, statement, *_rest: statements.append(statement)
    )

    with workspace.read() as work:
        goals = work.goals.find()

    assert len(goals) == 1_000
    assert [statement.split()[0] for statement in statements] == ["BEGIN", "SELECT"]


def test_edits_can_be_taken_back_and_made_again_on_real_storage(workspace: SqlWorkspace) -> None:
    author = Person(uuid4(), "Thea Brekke")
    history = History(workspace, ChangeBus(), lambda: author.id)
    goal = Goal(uuid4(), "Svare samme dag", GoalLevel.PERSON, owner_id=author.id)
    check_in = CheckIn(uuid4(), goal.id, author.id, date(2026, 11, 2), GoalStatus.ON_TRACK, 3.5)
    with workspace.begin() as work:
        for topic, value in (("people", author), ("goals", goal), ("check_ins", check_in)):
            work.repository(topic).save(value)
        made = work.changes
    history.remember(Step("edit.goal", made))
    with workspace.begin() as work:
        work.goals.save(replace(goal, state=GoalState.AGREED))
        history.remember(Step("edit.goal", work.changes))

    assert [history.undo(), history.undo(), history.undo()] == ["edit.goal", "edit.goal", None]
    with workspace.read() as work:
        assert (work.people.find(), work.goals.find(), work.check_ins.find()) == ((), (), ())
    assert workspace.search("samme dag") == ()

    assert [history.redo(), history.redo()] == ["edit.goal", "edit.goal"]
    with workspace.read() as work:
        assert work.goals.get(goal.id).state is GoalState.AGREED
        assert work.check_ins.find(goal_id=goal.id) == (check_in,)
    assert [hit.id for hit in workspace.search("samme dag")] == [goal.id]


def test_a_value_outside_an_enumeration_never_gets_in(workspace: SqlWorkspace) -> None:
    person = Person(uuid4(), "Thea Brekke")
    talk = Conversation(uuid4(), person.id, person.id)
    with workspace.begin() as work:
        work.people.save(person)
        work.conversations.save(talk)
        work.preparations.save(Preparation(preparation := uuid4(), talk.id, Party.EMPLOYEE))
        work.answers.save(Answer(uuid4(), preparation, "well", "Bra"))

    for statement in (
        "UPDATE conversations SET state = 'forgotten'",
        "UPDATE answers SET is_shared = 2",
        "UPDATE answers SET choice = 'many'",
    ):
        with pytest.raises(Exception, match=r"CHECK|cannot store") as caught:
            workspace._connection.execute(statement)
        assert type(caught.value).__name__ == "IntegrityError"
