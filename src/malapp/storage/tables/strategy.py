"""Strategies, how they were adopted and presented, briefings, and unit plans."""

from __future__ import annotations

from malapp.domain.briefings import BriefingState
from malapp.domain.plans import PlanItemKind, PlanState
from malapp.domain.strategy import Audience, StrategyState
from malapp.storage.tables.columns import choice, count, day, entity_table, flag, reference, text

strategies = entity_table(
    "strategies",
    text("period"),
    text("vision"),
    text("core_task"),
    text("challenges"),
    text("opportunities"),
    choice("state", StrategyState),
    count("position"),
    text("core_values", added=True),
    text("success_factors", added=True),
    text("beneficiaries", added=True),
    text("revision_reason", added=True),
)

focus_areas = entity_table(
    "focus_areas",
    reference("strategy_id", "strategies"),
    text("title"),
    text("description"),
    count("position"),
    text("success_factors", added=True),
)

strategy_versions = entity_table(
    "strategy_versions",
    reference("strategy_id", "strategies"),
    count("number"),
    day("adopted_on", optional=False),
    reference("adopted_by_id", "people", person="author"),
    text("content"),
    text("reason"),
)

presentations = entity_table(
    "presentations",
    reference("strategy_id", "strategies"),
    choice("audience", Audience),
    day("presented_on", optional=False),
    reference("team_id", "teams", optional=True),
    reference("person_id", "people", optional=True, person="subject"),
    reference("presented_by_id", "people", optional=True, person="author"),
    text("note"),
)

briefings = entity_table(
    "briefings",
    reference("leader_id", "people", person="owner"),
    reference("team_id", "teams", optional=True),
    text("period"),
    day("planned_for"),
    day("held_on"),
    text("focus_areas"),
    text("goals"),
    text("challenges"),
    text("highlights"),
    text("needs"),
    text("invitation"),
    choice("state", BriefingState),
    count("position"),
)

briefing_participants = entity_table(
    "briefing_participants",
    reference("briefing_id", "briefings"),
    reference("person_id", "people", person="subject"),
)

unit_plans = entity_table(
    "unit_plans",
    text("title"),
    text("party_above"),
    text("party_below"),
    text("period"),
    reference("team_id", "teams", optional=True),
    reference("strategy_id", "strategies", optional=True),
    text("core_task"),
    text("why_now"),
    text("beneficiaries"),
    text("process"),
    text("frequency"),
    text("action"),
    text("people"),
    day("next_review_on"),
    text("reason"),
    text("learning"),
    choice("state", PlanState),
    count("version"),
    count("position"),
)

plan_items = entity_table(
    "plan_items",
    reference("plan_id", "unit_plans"),
    choice("kind", PlanItemKind),
    reference("goal_id", "goals", optional=True),
    text("text"),
    count("position"),
)

plan_talks = entity_table(
    "plan_talks",
    reference("plan_id", "unit_plans"),
    day("held_on", optional=False),
    flag("is_review"),
    text("note"),
    text("learning"),
)

plan_versions = entity_table(
    "plan_versions",
    reference("plan_id", "unit_plans"),
    count("number"),
    day("approved_on", optional=False),
    reference("approved_by_id", "people", person="author"),
    text("content"),
    text("reason"),
)
