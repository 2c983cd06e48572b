"""Conversations, their preparations and their record."""

from __future__ import annotations

from malapp.domain.conversations import ConversationKind, ConversationState, PreparationState
from malapp.domain.goals import GoalStatus, Party
from malapp.domain.languages import Language
from malapp.storage.tables.columns import choice, count, day, entity_table, flag, reference, text, wall_time

conversations = entity_table(
    "conversations",
    reference("employee_id", "people", person="subject"),
    reference("manager_id", "people", person="subject"),
    choice("kind", ConversationKind),
    choice("state", ConversationState),
    choice("language", Language),
    text("period"),
    text("place"),
    text("purpose"),
    wall_time("planned_for", optional=True),
    day("invited_on"),
    day("held_on"),
    flag("short_notice_accepted"),
    flag("approved_by_employee"),
    flag("approved_by_manager"),
    count("follow_up_days", optional=True),
    day("first_follow_up_on"),
    flag("sharing_answered"),
    text("closing_reason"),
    count("revision"),
    count("sequence", added=0),
)

preparations = entity_table(
    "preparations",
    reference("conversation_id", "conversations"),
    choice("party", Party),
    choice("state", PreparationState),
)

answers = entity_table(
    "answers",
    reference("preparation_id", "preparations"),
    text("field_id"),
    text("text"),
    count("choice", optional=True),
    flag("is_shared"),
    count("edition", added=0),
)

record_texts = entity_table(
    "record_texts",
    reference("conversation_id", "conversations"),
    text("field_id"),
    text("text"),
    count("edition", added=0),
)

goal_reviews = entity_table(
    "goal_reviews",
    reference("conversation_id", "conversations"),
    reference("goal_id", "goals"),
    choice("result", GoalStatus),
    text("comment"),
)
