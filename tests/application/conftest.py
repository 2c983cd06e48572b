"""Fixtures of the use cases' tests."""

from __future__ import annotations

import pytest
from goal_bench import GoalBench
from talk_at_hand import TalkAtHand
from workspaces import DemoCompany


@pytest.fixture
def talk(demo: DemoCompany) -> TalkAtHand:
    """A conversation just planned between Jonas Berge and Amina Yusuf."""
    return TalkAtHand(demo)


@pytest.fixture
def bench(demo: DemoCompany) -> GoalBench:
    """People of the demo company who may do different things to goals, and goals to order."""
    return GoalBench(demo)
