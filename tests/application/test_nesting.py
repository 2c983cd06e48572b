"""Goals in the order of a tree, whatever hangs where: none is lost, none comes twice."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from malapp.application.goal_plan import nested
from malapp.application.goals import GoalRow
from malapp.domain.goals import Goal, GoalLevel


def _row(number: int, parent: int | None) -> GoalRow:
    above = None if parent is None else UUID(int=parent)
    goal = Goal(UUID(int=number), "Trygg service", GoalLevel.TEAM, parent_id=above)
    return GoalRow(goal, "", "", None, is_outdated=False, last_check_in=None, may_edit=True)


@given(st.lists(st.none() | st.integers(0, 12), max_size=12))
def test_every_goal_stands_in_the_tree_once_also_in_a_circle(parents: list[int | None]) -> None:
    rows = tuple(_row(number, parent) for number, parent in enumerate(parents))

    ordered = nested(rows)

    assert sorted(row.goal.id for _depth, row in ordered) == [row.goal.id for row in rows]
    depths = {row.goal.id: depth for depth, row in ordered}
    for depth, row in ordered:
        assert depth in {0, depths.get(row.goal.parent_id, -1) + 1}  # type: ignore[arg-type]


def test_ten_thousand_goals_below_one_another_are_put_in_order() -> None:
    rows = tuple(_row(number, number - 1 if number else None) for number in range(10_000))

    assert [depth for depth, _row in nested(rows)] == list(range(10_000))
