"""Typing in the search over the goals: each key press narrows what the one before has left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from panel_stage import PanelStage
from workspaces import DemoCompany

from malapp.domain.goals import GoalKind, GoalLevel
from malapp.ui.panels.goals.filtering import GoalFilter, GoalIndex

Stages = Callable[..., PanelStage]
TYPED = (
    "k", "ku", "kun", "kund", "kunde", "kunde ", "kunde s", "kunde se", "kunde", "kund", "s", "", "se k", "ser", "ø",
    "øk", "xyz", "x", "fjell", "amina", "Amina Y", "AMINA y", "ny gård", "nygard",
)  # fmt: skip


@pytest.mark.parametrize("chosen", [{}, {"level": GoalLevel.TEAM}, {"kind": GoalKind.KEY_RESULT}])
def test_what_is_typed_on_finds_the_same_as_a_search_begun_anew(demo: DemoCompany, chosen: dict[str, object]) -> None:
    listing = demo.services.goals.listing(demo.actor("P01"))
    index, found = GoalIndex(listing), set()

    for text in TYPED:
        wanted = GoalFilter(text=text, **chosen)  # type: ignore[arg-type]
        anew = GoalIndex(listing).found(wanted)
        assert index.found(wanted) == anew, text
        found.add(len(anew.rows))

    assert len(found) > 4


def test_the_rows_above_a_hit_stand_where_they_always_stand(demo: DemoCompany) -> None:
    index = GoalIndex(demo.services.goals.listing(demo.actor("P01")))
    everything = index.found(GoalFilter()).lines

    found = index.found(GoalFilter(kind=GoalKind.KEY_RESULT))

    assert [line.row for line in found.lines if line.is_hit] == [
        line.row for line in everything if line.row.goal.kind is GoalKind.KEY_RESULT
    ]
    order = [line.row.id for line in everything]
    places = [order.index(line.row.id) for line in found.lines]
    assert places == sorted(places)
    shown = {line.row.id for line in found.lines}
    assert all(line.depth == 0 or line.row.goal.parent_id in shown for line in found.lines)
