"""Search finds names however they are typed, and never private content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malapp.domain.conversations import Answer, Conversation, GoalReview, Preparation, RecordText
from malapp.domain.followups import Action, FollowUp, FollowUpNote
from malapp.domain.goals import CheckIn, Goal, GoalLevel, GoalStatus, Party
from malapp.domain.people import Company, Person, Team
from malapp.domain.strategy import FocusArea, Strategy
from malapp.storage.search import folded
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore

Find = Callable[[str], list[str]]


@pytest.fixture
def find(workspace: SqlWorkspace) -> Find:
    """Searches among the people, goals and teams of the demo company; the texts found, best first."""
    strategy = Strategy(uuid4(), "2026–2028", vision="Godt inneklima for alle")
    with workspace.begin() as work:
        for name, title in (
            ("Ingrid Solheim", "Daglig leder"),
            ("Jonas Berge", "Serviceleder"),
            ("Silje Nygård", "Økonomimedarbeider"),
            ("Øyvind Bjørnstad", "Kjøletekniker"),
            ("Åse Ærlig", "Læring"),
        ):
            work.people.save(Person(uuid4(), name, title=title))
        for title in ("Alle har en medarbeidersamtale i året", "Én servicebil mindre", "Svare samme dag"):
            work.goals.save(Goal(uuid4(), title, GoalLevel.COMPANY))
        work.teams.save(Team(uuid4(), "Service"))
        work.strategies.save(strategy)
        work.focus_areas.save(FocusArea(uuid4(), strategy.id, "Fornøyde kunder"))
    return lambda text: [hit.text for hit in workspace.search(text)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("silje", "Silje Nygård"),
        ("NYGÅRD", "Silje Nygård"),
        ("nygard", "Silje Nygård"),
        ("nyga\u030ard", "Silje Nygård"),
        ("oyvind", "Øyvind Bjørnstad"),
        ("øyv", "Øyvind Bjørnstad"),
        ("öyvind", "Øyvind Bjørnstad"),
        ("bjornstad", "Øyvind Bjørnstad"),
        ("bjørnstad øyvind", "Øyvind Bjørnstad"),
        ("ase", "Åse Ærlig"),
        ("aerlig", "Åse Ærlig"),
        ("okonomi", "Silje Nygård"),
        ("laering", "Åse Ærlig"),
        ("samtale", "Alle har en medarbeidersamtale i året"),
        ("MÉDARBEIDER", "Alle har en medarbeidersamtale i året"),
        ("en servicebil", "Én servicebil mindre"),
        ("2026", "2026–2028"),
        ("inneklima", "2026–2028"),
        ("fornoyde", "Fornøyde kunder"),
    ],
)
def test_names_are_found_however_they_are_typed(find: Find, typed: str, found: str) -> None:
    assert found in find(typed)


def test_the_beginning_of_a_word_comes_before_its_inside(find: Find) -> None:
    assert find("service")[0] == "Service"
    assert find("leder") == ["Ingrid Solheim", "Jonas Berge"]


def test_every_word_must_be_there(find: Find) -> None:
    assert find("silje berge") == []
    assert find("svare dag") == ["Svare samme dag"]


@pytest.mark.parametrize("typed", ["", "   ", '"', "*", "- -", "'", "NEAR(", "zzz", "\0", "😀"])
def test_what_says_nothing_finds_nothing(find: Find, typed: str) -> None:
    assert find(typed) == []


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=20))
def test_nothing_that_is_typed_breaks_the_search(workspace: SqlWorkspace, typed: str) -> None:
    for odd in (typed, f'{typed}" OR fold:*', f"^{typed} NOT ("):
        assert isinstance(workspace.search(odd), tuple)


@given(text=st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_a_hit_says_what_was_found_and_the_limit_holds(workspace: SqlWorkspace) -> None:
    goals = [Goal(uuid4(), f"Mål {number}", GoalLevel.TEAM) for number in range(30)]
    with workspace.begin() as work:
        for goal in goals:
            work.goals.save(goal)

    hits = workspace.search("mål")

    assert len(hits) == 20
    assert {hit.topic for hit in hits} == {"goals"}
    assert {hit.id for hit in hits} <= {goal.id for goal in goals}
    assert len(workspace.search("mal", 5)) == 5
    assert workspace.search("mål", 0) == ()


def test_the_index_follows_every_edit(workspace: SqlWorkspace) -> None:
    person = Person(uuid4(), "Thea Brekke")
    with workspace.begin() as work:
        work.people.save(person)
    with workspace.begin() as work:
        work.people.save(replace(person, name="Thea Lindqvist"))
        work.people.save(replace(person, name="Thea Lindqvist", title="Servicetekniker"))
    assert (workspace.search("brekke"), len(workspace.search("lindqvist tekniker"))) == ((), 1)

    with workspace.begin() as work:
        work.people.remove(person.id)

    assert workspace.search("thea") == ()
    assert workspace._connection.execute("SELECT count(*) FROM search_words").fetchone() == (0,)


@pytest.mark.requirement("E-11")
def test_private_content_is_never_in_the_index(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, path: Path, passphrase: str
) -> None:
    secret = "hemmelighet"
    day, noon = date(2026, 11, 2), datetime(2026, 11, 2, 12, 0)  # noqa: DTZ001
    person, goal = Person(uuid4(), "Thea Brekke", email=secret), Goal(uuid4(), "Mål", GoalLevel.PERSON, success=secret)
    talk = Conversation(uuid4(), person.id, person.id, purpose=secret, place=secret, closing_reason=secret)
    preparation, follow_up = (
        Preparation(uuid4(), talk.id, Party.EMPLOYEE),
        FollowUp(uuid4(), person.id, person.id, noon),
    )
    private: list[tuple[str, object]] = [
        ("companies", Company(uuid4(), "Fjellbris Klima AS", core_task=secret)),
        ("people", person),
        ("goals", goal),
        ("check_ins", CheckIn(uuid4(), goal.id, person.id, day, GoalStatus.ON_TRACK, comment=secret)),
        ("conversations", talk),
        ("preparations", preparation),
        ("answers", Answer(uuid4(), preparation.id, secret, secret)),
        ("record_texts", RecordText(uuid4(), talk.id, secret, secret)),
        ("goal_reviews", GoalReview(uuid4(), talk.id, goal.id, comment=secret)),
        ("actions", Action(uuid4(), secret)),
        ("follow_ups", follow_up),
        ("follow_up_notes", FollowUpNote(uuid4(), follow_up.id, secret, Party.MANAGER, secret)),
    ]
    with workspace.begin() as work:
        for topic, value in private:
            work.repository(topic).save(value)

    words = [word for (word,) in workspace._connection.execute("SELECT DISTINCT term FROM search_words").fetchall()]

    assert sorted(words) == ["brekke", "mal", "mål", "thea"]
    assert workspace.search(secret) == ()
    assert workspace.search("lighet") == ()


def test_an_index_out_of_step_is_found_by_checking(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str
) -> None:
    with workspace.begin() as work:
        work.people.save(Person(UUID(int=1), "Thea Brekke"))
    workspace._connection.execute("DROP TRIGGER search_entries_changed")
    workspace._connection.execute("UPDATE search_entries SET text = 'Jonas Berge'")
    workspace.close()

    assert set(store.check(workspace.path, passphrase).problems) == {
        "storage.problem.search",
        "storage.problem.structure",
    }
