"""Goals, what is reported on them, and what hangs on them."""

from __future__ import annotations

from malapp.domain.goals import (
    ClosingDecision,
    Commitment,
    DataReliability,
    GoalKind,
    GoalLevel,
    GoalState,
    GoalStatus,
    Measure,
    ProposedBy,
)
from malapp.domain.indicators import Direction, Frequency
from malapp.domain.suitability import YesNo
from malapp.storage.tables.columns import choice, count, day, entity_table, flag, measure, reference, text

goals = entity_table(
    "goals",
    text("title"),
    choice("level", GoalLevel),
    choice("kind", GoalKind),
    text("purpose"),
    text("contribution", added=True),
    text("success"),
    reference("parent_id", "goals", optional=True),
    reference("focus_area_id", "focus_areas", optional=True),
    reference("team_id", "teams", optional=True),
    reference("owner_id", "people", optional=True, person="owner"),
    day("due_on"),
    text("unit"),
    measure("start_value"),
    measure("target_value"),
    measure("current_value"),
    choice("status", GoalStatus),
    choice("state", GoalState),
    choice("proposed_by", ProposedBy),
    flag("accepted_by_employee"),
    flag("accepted_by_manager"),
    flag("believed_by_employee"),
    flag("believed_by_manager"),
    flag("is_published"),
    reference("conversation_id", "conversations", optional=True),
    count("position"),
    choice("measure", Measure, added=Measure.NUMBER),
    measure("range_low"),
    measure("range_high"),
    text("commit_text", added=True),
    text("target_text", added=True),
    text("stretch_text", added=True),
    choice("commitment", Commitment, added=Commitment.COMMITTED),
    count("confidence", optional=True),
    count("weight", added=1),
    reference("period_id", "periods", optional=True),
    day("starts_on"),
    text("recurrence", added=True),
    text("task", added=True),
    text("parties", added=True),
    text("why_now", added=True),
    text("relevance_person", added=True),
    text("relevance_company", added=True),
    text("beneficiaries", added=True),
    text("how_measured", added=True),
    text("data_source", added=True),
    text("data_reader", added=True),
    choice("data_reliability", DataReliability, added=DataReliability.UNKNOWN),
    text("limits", added=True),
    text("scope", added=True),
    flag("is_own_development", added=True),
    flag("wanted_by_employee", added=True),
    flag("followed_by_dialogue", added=True),
    measure("score"),
    text("learning", added=True),
    choice("decision", ClosingDecision, added=ClosingDecision.UNDECIDED),
    reference("carried_from_id", "goals", optional=True),
)

check_ins = entity_table(
    "check_ins",
    reference("goal_id", "goals"),
    reference("author_id", "people", person="author"),
    day("made_on", optional=False),
    choice("status", GoalStatus),
    measure("value"),
    text("comment"),
    count("confidence", optional=True),
    text("learning", added=True),
    day("written_on"),
)

goal_links = entity_table(
    "goal_links",
    reference("goal_id", "goals"),
    reference("to_goal_id", "goals"),
)

milestones = entity_table(
    "milestones",
    reference("goal_id", "goals"),
    text("title"),
    day("due_on"),
    day("done_on"),
    count("position"),
)

goal_wordings = entity_table(
    "goal_wordings",
    reference("goal_id", "goals"),
    reference("author_id", "people", person="author"),
    day("replaced_on", optional=False),
    text("title"),
    text("comment"),
    flag("declines", added=True),
)

library_goals = entity_table(
    "library_goals",
    text("title"),
    choice("kind", GoalKind),
    text("purpose"),
    text("success"),
    text("how_measured"),
    choice("measure", Measure),
    text("unit"),
    count("position"),
)

periods = entity_table(
    "periods",
    text("name"),
    day("starts_on", optional=False),
    day("ends_on", optional=False),
    day("closed_on"),
    text("learning"),
    count("position"),
)

indicator_plans = entity_table(
    "indicator_plans",
    reference("goal_id", "goals"),
    choice("frequency", Frequency),
    choice("direction", Direction),
)

indicator_values = entity_table(
    "indicator_values",
    reference("goal_id", "goals"),
    day("starts_on", optional=False),
    measure("value"),
    measure("target"),
    text("note"),
)

control_measures = entity_table(
    "control_measures",
    text("reason"),
    text("milder_means"),
    text("discussed_with"),
    day("discussed_on"),
    day("informed_on"),
    day("evaluate_on"),
    flag("is_on"),
)

behaviour_ticks = entity_table(
    "behaviour_ticks",
    reference("goal_id", "goals"),
    day("ticked_on", optional=False),
    text("note"),
    flag("is_shared"),
)

suitability_tests = entity_table(
    "suitability_tests",
    reference("goal_id", "goals"),
    choice("influence", YesNo),
    choice("main_part", YesNo),
    choice("data", YesNo),
    choice("harmless", YesNo),
    choice("stable", YesNo),
    text("one_aspect"),
    text("one_number"),
    text("one_group"),
)

kept_remarks = entity_table(
    "kept_remarks",
    text("digest"),
    text("message_id"),
)
