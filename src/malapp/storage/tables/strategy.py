"""Strategies and their focus areas."""

from __future__ import annotations

from malapp.domain.strategy import StrategyState
from malapp.storage.tables.columns import choice, count, entity_table, reference, text

strategies = entity_table(
    "strategies",
    text("period"),
    text("vision"),
    text("core_task"),
    text("challenges"),
    text("opportunities"),
    choice("state", StrategyState),
    count("position"),
)

focus_areas = entity_table(
    "focus_areas",
    reference("strategy_id", "strategies"),
    text("title"),
    text("description"),
    count("position"),
)
