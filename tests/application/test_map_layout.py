"""Where the cards of the strategy map stand: never on each other, never outside, all of them, on any page."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from map_samples import chain_of, goal_node, map_of

from malapp.application.map_layout import Box, BoxKind, MapPage, Sizes, pages, picture
from malapp.application.ports.maps import MapKind, MapNode

SIZES = Sizes()
COUNTS = (0, 1, 30, 300)
PAGE_HEIGHT = 640.0


def measure(kind: BoxKind, node: MapNode, width: float) -> float:
    """As tall as three lines at most, narrower cards being taller."""
    lines = min(3, 1 + len(node.title) * 7 // int(width))
    return {BoxKind.PURPOSE: 40, BoxKind.AREA: 24}.get(kind, 44) + 16 * lines


def shapes() -> st.SearchStrategy[MapNode]:
    """Maps of any shape."""
    branches: st.SearchStrategy[int] = st.integers(0, 4)
    return st.lists(st.recursive(branches, lambda inner: st.lists(inner, max_size=4), max_leaves=40), max_size=6).map(
        _map_from
    )


def _map_from(shape: list[object]) -> MapNode:
    number = iter(range(10_000))

    def grown(part: object) -> tuple[MapNode, ...]:
        if isinstance(part, int):
            return tuple(goal_node(next(number), is_long=part == 3) for _ in range(part))
        return tuple(
            goal_node(next(number), below=grown(inner))
            for inner in part  # type: ignore[attr-defined]
        )

    areas = tuple(MapNode(f"area {n}", MapKind.AREA, "Fokus", children=grown(part)) for n, part in enumerate(shape))
    return MapNode("purpose", MapKind.PURPOSE, "Formål", children=areas)


def overlaps(boxes: Iterable[Box]) -> list[tuple[str, str]]:
    """Pairs of cards that cover each other; an area's head may carry nothing but itself."""
    return [
        (a.node.key, b.node.key)
        for a, b in combinations(boxes, 2)
        if min(a.right, b.right) - max(a.left, b.left) > 0.01 and min(a.bottom, b.bottom) - max(a.top, b.top) > 0.01
    ]


def outside(page: MapPage) -> list[str]:
    """Cards that stick out of the page."""
    return [
        box.node.key
        for box in page.boxes
        if box.left < -0.01 or box.top < -0.01 or box.right > page.width + 0.01 or box.bottom > page.height + 0.01
    ]


def shown(made: Iterable[MapPage]) -> list[str]:
    """The keys of the cards in reading order, repetitions left out."""
    return [
        box.node.key for page in made for box in page.boxes if box.kind is not BoxKind.STAND_IN and not box.is_continued
    ]


@settings(max_examples=60)
@given(shapes())
@pytest.mark.requirement("S0-08")
def test_any_map_is_shown_whole_and_nothing_covers_anything(root: MapNode) -> None:
    page = picture(root, measure, SIZES)

    assert shown([page]) == [node.key for node in root.walk()]
    assert overlaps(page.boxes) == []
    assert outside(page) == []


@settings(max_examples=60)
@given(shapes(), st.integers(1, 7))
def test_any_map_is_printed_whole_on_pages_that_hold_it(root: MapNode, columns: int) -> None:
    made = pages(root, measure, SIZES, columns=columns, height=PAGE_HEIGHT)

    assert shown(made) == [node.key for node in root.walk()]
    assert [overlaps(page.boxes) for page in made] == [[]] * len(made)
    assert [outside(page) for page in made] == [[]] * len(made)


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("is_long", [False, True], ids=("short", "long"))
def test_one_thirty_and_three_hundred_goals_make_a_broad_picture(count: int, is_long: bool) -> None:
    page = picture(map_of(count, is_long=is_long), measure, SIZES)

    assert overlaps(page.boxes) == []
    assert page.width <= 5 * SIZES.column if count < 30 else 0.8 < page.width / page.height < 4.5


def test_three_hundred_goals_in_a_chain_are_borne() -> None:
    page = picture(chain_of(300), measure, SIZES)

    assert len(shown([page])) == 302
    assert min(box.width for box in page.boxes) > SIZES.column / 2


def test_a_folded_branch_disappears_and_the_others_keep_their_column() -> None:
    root = map_of(30)
    first = root.children[0].children[0]
    before = {box.node.key: box for box in picture(root, measure, SIZES).boxes if box.kind is BoxKind.GOAL}

    folded = picture(root, measure, SIZES, collapsed=frozenset({first.key}))

    hidden = {node.key for node in first.walk()} - {first.key}
    assert set(shown([folded])) == {node.key for node in root.walk()} - hidden
    last_area = {node.key for node in root.children[-1].children}
    after = {box.node.key: box for box in folded.boxes}
    assert {after[key].top for key in last_area} == {before[key].top for key in last_area}


def test_a_folded_root_leaves_the_purpose_alone() -> None:
    page = picture(map_of(30), measure, SIZES, collapsed=frozenset({"purpose"}))

    assert shown([page]) == ["purpose"]


def test_every_card_but_the_purpose_is_joined_to_what_is_above_it() -> None:
    page = picture(map_of(30), measure, SIZES)
    ends = {line[-1] for line in page.lines}

    for box in page.boxes:
        if box.kind is BoxKind.AREA:
            assert (box.left + box.width / 2, box.top) in ends
        elif box.kind is not BoxKind.PURPOSE:
            assert (box.left, box.top + min(box.height / 2, SIZES.anchor)) in ends


def test_what_goes_on_in_the_next_column_says_what_it_belongs_to() -> None:
    made = pages(map_of(30, areas=1), measure, SIZES, columns=2, height=PAGE_HEIGHT)
    stand_ins = [box for page in made for box in page.boxes if box.kind is BoxKind.STAND_IN]

    assert len(made) > 1
    assert stand_ins
    assert all(box.height == SIZES.stand_in for box in stand_ins)
    assert made[1].boxes[0].kind is BoxKind.AREA
    assert made[1].boxes[0].is_continued


def test_equal_maps_are_laid_out_alike() -> None:
    assert picture(map_of(300), measure, SIZES) == picture(map_of(300), measure, SIZES)
