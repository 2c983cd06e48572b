"""The first schema: people, strategy, goals, conversations, follow-ups, documents and the audit chain.

Frozen: what it says must stay true of files in the world, so it shares nothing with today's tables but the naming of
constraints and the meaning of column types.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from malapp.storage.column_types import Instant
from malapp.storage.migrations.wording import choice, entity, flag, plain, reference

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    _people_and_strategy()
    _goals()
    _conversations()
    _follow_ups()
    _documents()
    _chain()


def _people_and_strategy() -> None:
    entity(
        "companies",
        plain("name", sa.Text),
        choice("country", "NO SE DK"),
        choice("language", "nb nn sv da en"),
        plain("core_task", sa.Text),
        plain("notice_days", sa.Integer),
        flag("is_demo"),
        reference("home_person_id", "people", optional=True),
    )
    entity(
        "teams",
        plain("name", sa.Text),
        reference("lead_id", "people", optional=True),
        plain("position", sa.Integer),
    )
    entity(
        "people",
        plain("name", sa.Text),
        plain("title", sa.Text),
        plain("email", sa.Text),
        reference("team_id", "teams", optional=True),
        reference("manager_id", "people", optional=True),
        choice("language", "nb nn sv da en"),
        flag("is_owner"),
        flag("is_hr"),
        flag("on_leave"),
        plain("left_on", sa.Date, optional=True),
    )
    entity(
        "strategies",
        plain("period", sa.Text),
        plain("vision", sa.Text),
        plain("core_task", sa.Text),
        plain("challenges", sa.Text),
        plain("opportunities", sa.Text),
        choice("state", "draft proposed adopted communicated under_revision closed"),
        plain("position", sa.Integer),
    )
    entity(
        "focus_areas",
        reference("strategy_id", "strategies"),
        plain("title", sa.Text),
        plain("description", sa.Text),
        plain("position", sa.Integer),
    )


def _goals() -> None:
    entity(
        "goals",
        plain("title", sa.Text),
        choice("level", "company team person"),
        choice("kind", "goal objective key_result"),
        plain("purpose", sa.Text),
        plain("success", sa.Text),
        reference("parent_id", "goals", optional=True),
        reference("focus_area_id", "focus_areas", optional=True),
        reference("team_id", "teams", optional=True),
        reference("owner_id", "people", optional=True),
        plain("due_on", sa.Date, optional=True),
        plain("unit", sa.Text),
        plain("start_value", sa.Float, optional=True),
        plain("target_value", sa.Float, optional=True),
        plain("current_value", sa.Float, optional=True),
        choice(
            "status", "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"
        ),
        choice("state", "draft proposed agreed closed"),
        choice("proposed_by", "employee manager together"),
        flag("accepted_by_employee"),
        flag("accepted_by_manager"),
        flag("believed_by_employee"),
        flag("believed_by_manager"),
        flag("is_published"),
        reference("conversation_id", "conversations", optional=True),
        plain("position", sa.Integer),
    )
    entity(
        "check_ins",
        reference("goal_id", "goals"),
        reference("author_id", "people"),
        plain("made_on", sa.Date),
        choice(
            "status", "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"
        ),
        plain("value", sa.Float, optional=True),
        plain("comment", sa.Text),
    )


def _conversations() -> None:
    entity(
        "conversations",
        reference("employee_id", "people"),
        reference("manager_id", "people"),
        choice("kind", "yearly half_year extra exit"),
        choice(
            "state",
            "planned invited confirmed in_progress held in_review ready_to_sign signed completed closed_unsigned "
            "cancelled",
        ),
        choice("language", "nb nn sv da en"),
        plain("period", sa.Text),
        plain("place", sa.Text),
        plain("purpose", sa.Text),
        plain("planned_for", sa.DateTime, optional=True),
        plain("invited_on", sa.Date, optional=True),
        plain("held_on", sa.Date, optional=True),
        flag("short_notice_accepted"),
        flag("approved_by_employee"),
        flag("approved_by_manager"),
        plain("follow_up_days", sa.Integer, optional=True),
        plain("first_follow_up_on", sa.Date, optional=True),
        flag("sharing_answered"),
        plain("closing_reason", sa.Text),
        plain("revision", sa.Integer),
    )
    _what_is_said()


def _what_is_said() -> None:
    """What hangs on a conversation: preparations and their answers, the record's texts, and the look back."""
    entity(
        "preparations",
        reference("conversation_id", "conversations"),
        choice("party", "employee manager"),
        choice("state", "not_started draft shared locked"),
    )
    entity(
        "answers",
        reference("preparation_id", "preparations"),
        plain("field_id", sa.Text),
        plain("text", sa.Text),
        plain("choice", sa.Integer, optional=True),
        flag("is_shared"),
    )
    entity(
        "record_texts",
        reference("conversation_id", "conversations"),
        plain("field_id", sa.Text),
        plain("text", sa.Text),
    )
    entity(
        "goal_reviews",
        reference("conversation_id", "conversations"),
        reference("goal_id", "goals"),
        choice(
            "result", "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"
        ),
        plain("comment", sa.Text),
    )


def _follow_ups() -> None:
    entity(
        "actions",
        plain("what", sa.Text),
        reference("who_id", "people", optional=True),
        plain("due_on", sa.Date, optional=True),
        choice("state", "planned in_progress done dropped"),
        reference("conversation_id", "conversations", optional=True),
        reference("goal_id", "goals", optional=True),
        plain("position", sa.Integer),
    )
    entity(
        "follow_ups",
        reference("employee_id", "people"),
        reference("manager_id", "people"),
        plain("planned_for", sa.DateTime),
        reference("conversation_id", "conversations", optional=True),
        choice("state", "planned held skipped"),
        plain("sequence", sa.Integer),
    )
    entity(
        "follow_up_notes",
        reference("follow_up_id", "follow_ups"),
        plain("topic", sa.Text),
        choice("party", "employee manager"),
        plain("text", sa.Text),
    )


def _documents() -> None:
    entity(
        "documents",
        choice("kind", "summary goal_plan preparation_form"),
        choice("language", "nb nn sv da en"),
        plain("made_at", Instant),
        plain("sha256", sa.Text),
        plain("length", sa.Integer),
        plain("content", sa.LargeBinary),
        reference("conversation_id", "conversations", optional=True),
        reference("person_id", "people", optional=True),
        plain("revision", sa.Integer),
        plain("record_json", sa.LargeBinary),
        flag("is_void"),
    )
    entity(
        "signatures",
        reference("document_id", "documents"),
        choice("role", "employee manager"),
        reference("person_id", "people"),
        plain("name", sa.Text),
        plain("signed_at", Instant),
        plain("method", sa.Text),
        plain("certificate_fingerprint", sa.Text),
    )
    entity(
        "signing_keys",
        reference("person_id", "people"),
        plain("certificate", sa.LargeBinary),
        plain("wrapped_key", sa.LargeBinary),
        plain("made_at", Instant),
    )
    entity(
        "authorities",
        plain("certificate", sa.LargeBinary),
        plain("wrapped_key", sa.LargeBinary),
        plain("made_at", Instant),
    )


def _chain() -> None:
    op.create_table(
        "audit_lines",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        plain("at", Instant),
        plain("actor_id", sa.Uuid, optional=True),
        plain("event", sa.Text),
        plain("subject_kind", sa.Text),
        plain("subject_id", sa.Uuid, optional=True),
        plain("mac", sa.LargeBinary),
        sqlite_strict=True,
    )
    op.create_table(
        "workspace_identity",
        sa.Column("id", sa.Uuid, primary_key=True),
        plain("instance_id", sa.Uuid),
        plain("made_at", Instant),
        sqlite_strict=True,
    )
