"""The arrow keys reach every card of any map, and lead back."""

from __future__ import annotations

import pytest
from map_samples import map_of

from malapp.application.ports.maps import MapKind
from malapp.ui.panels.strategy_map.walking import Step, Walk


def _reachable(walk: Walk, start: str) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        at = waiting.pop()
        for step in Step:
            if (key := walk.step(at, step)) is not None and key not in found:
                found.add(key)
                waiting.append(key)
    return found


@pytest.mark.requirement("S0-08")
@pytest.mark.parametrize("count", [0, 1, 30, 300])
def test_the_arrow_keys_reach_every_card(count: int) -> None:
    root = map_of(count)

    assert _reachable(Walk(root, frozenset()), root.key) == {node.key for node in root.walk()}


def test_left_leads_to_what_is_above_and_right_to_what_is_below() -> None:
    root = map_of(30)
    walk = Walk(root, frozenset())
    for node in root.walk():
        if node.kind is MapKind.GOAL:
            assert walk.step(node.key, Step.LEFT) == walk.parent(node.key)
            assert walk.step(node.key, Step.RIGHT) == (node.children[0].key if node.children else None)


def test_down_passes_the_end_of_a_branch_and_ends_with_the_column() -> None:
    root = map_of(30)
    walk = Walk(root, frozenset())
    top = root.children[0].children
    at: str | None = top[0].children[-1].children[-1].key
    assert walk.step(at, Step.DOWN) == top[1].key
    last = top[-1]
    while last.children:
        last = last.children[-1]
    assert walk.step(last.key, Step.DOWN) is None


def test_focus_areas_are_neighbours_to_left_and_right() -> None:
    root = map_of(30)
    walk = Walk(root, frozenset())
    first, second = root.children[0].key, root.children[1].key

    assert walk.step(first, Step.RIGHT) == second
    assert walk.step(second, Step.LEFT) == first
    assert walk.step(first, Step.LEFT) is None
    assert walk.step(first, Step.UP) == root.key
    assert walk.step(root.key, Step.DOWN) == first


def test_what_is_folded_away_is_passed_and_stands_for_what_it_hides() -> None:
    root = map_of(30)
    folded = root.children[0].children[0]
    walk = Walk(root, frozenset({folded.key}))

    assert walk.step(folded.key, Step.RIGHT) is None
    assert walk.shown(folded.children[0].children[0].key) == folded.key
    assert walk.shown(root.children[1].key) == root.children[1].key
