"""People: names, managers, and leaving."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malapp.domain.errors import RuleViolation
from malapp.domain.people import NAME_LIMIT, Person, checked_name, leaving, with_manager


@given(st.text(max_size=250))
def test_a_name_is_cleaned_or_refused(name: str) -> None:
    cleaned = " ".join(name.split())
    if 0 < len(cleaned) <= NAME_LIMIT:
        assert checked_name(name) == cleaned
        assert checked_name(checked_name(name)) == cleaned
    else:
        rule = "missing" if not cleaned else "too_long"
        with pytest.raises(RuleViolation, match=rf"rule\.name\.{rule}"):
            checked_name(name)


@given(st.lists(st.integers(0, 7), min_size=8, max_size=8), st.integers(0, 7), st.integers(0, 7))
def test_managers_never_form_a_circle(above: list[int], who: int, manager: int) -> None:
    people = [
        Person(UUID(int=n + 1), f"Person {n}", manager_id=UUID(int=m + 1) if m < n else None)
        for n, m in enumerate(above)
    ]
    chain: set[UUID] = set()
    step: UUID | None = people[manager].id
    while step is not None:
        chain.add(step)
        step = next(person.manager_id for person in people if person.id == step)

    if people[who].id in chain:
        with pytest.raises(RuleViolation, match=r"rule\.person\.manager_circle"):
            with_manager(people[who], people[manager].id, people)
    else:
        assert with_manager(people[who], people[manager].id, people).manager_id == people[manager].id


def test_the_last_day_is_still_a_day_of_work() -> None:
    last = date(2026, 6, 30)
    person = leaving(Person(UUID(int=1), "Jonas Berge", on_leave=True), last)

    assert person.works_on(last)
    assert not person.works_on(last + timedelta(days=1))
    assert not person.on_leave
    assert Person(UUID(int=2), "Thea Brekke").works_on(date.max)
