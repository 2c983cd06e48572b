"""One-to-ones, their notes, and actions."""

from __future__ import annotations

from malapp.domain.followups import ActionState, FollowUpState
from malapp.domain.goals import Party
from malapp.storage.tables.columns import choice, count, day, entity_table, reference, text, wall_time

actions = entity_table(
    "actions",
    text("what"),
    reference("who_id", "people", optional=True, person="owner"),
    day("due_on"),
    choice("state", ActionState),
    reference("conversation_id", "conversations", optional=True),
    reference("goal_id", "goals", optional=True),
    count("position"),
    reference("team_id", "teams", optional=True),
    day("starts_on"),
    text("reason", added=True),
)

follow_ups = entity_table(
    "follow_ups",
    reference("employee_id", "people", person="subject"),
    reference("manager_id", "people", person="subject"),
    wall_time("planned_for"),
    reference("conversation_id", "conversations", optional=True),
    choice("state", FollowUpState),
    count("sequence"),
)

follow_up_notes = entity_table(
    "follow_up_notes",
    reference("follow_up_id", "follow_ups"),
    text("topic"),
    choice("party", Party),
    text("text"),
    count("edition", added=0),
)
