"""Goals and the check-ins on them."""

from __future__ import annotations

from malapp.domain.goals import GoalKind, GoalLevel, GoalState, GoalStatus, ProposedBy
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
)

check_ins = entity_table(
    "check_ins",
    reference("goal_id", "goals"),
    reference("author_id", "people", person="author"),
    day("made_on", optional=False),
    choice("status", GoalStatus),
    measure("value"),
    text("comment"),
)
