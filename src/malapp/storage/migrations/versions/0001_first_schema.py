"""The first schema: people, strategy, goals, conversations, follow-ups, documents and the audit chain.

Frozen: what it says must stay true of files in the world, so it shares nothing with today's tables but the naming of
constraints and the meaning of column types.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from malapp.storage.column_types import Instant

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
    _entity(
        "companies",
        _plain("name", sa.Text),
        _choice("country", "NO SE DK"),
        _choice("language", "nb nn sv da en"),
        _plain("core_task", sa.Text),
        _plain("notice_days", sa.Integer),
        _flag("is_demo"),
        _reference("home_person_id", "people", optional=True),
    )
    _entity(
        "teams",
        _plain("name", sa.Text),
        _reference("lead_id", "people", optional=True),
        _plain("position", sa.Integer),
    )
    _entity(
        "people",
        _plain("name", sa.Text),
        _plain("title", sa.Text),
        _plain("email", sa.Text),
        _reference("team_id", "teams", optional=True),
        _reference("manager_id", "people", optional=True),
        _choice("language", "nb nn sv da en"),
        _flag("is_owner"),
        _flag("is_hr"),
        _flag("on_leave"),
        _plain("left_on", sa.Date, optional=True),
    )
    _entity(
        "strategies",
        _plain("period", sa.Text),
        _plain("vision", sa.Text),
        _plain("core_task", sa.Text),
        _plain("challenges", sa.Text),
        _plain("opportunities", sa.Text),
        _choice("state", "draft proposed adopted communicated under_revision closed"),
        _plain("position", sa.Integer),
    )
    _entity(
        "focus_areas",
        _reference("strategy_id", "strategies"),
        _plain("title", sa.Text),
        _plain("description", sa.Text),
        _plain("position", sa.Integer),
    )


def _goals() -> None:
    _entity(
        "goals",
        _plain("title", sa.Text),
        _choice("level", "company team person"),
        _choice("kind", "goal objective key_result"),
        _plain("purpose", sa.Text),
        _plain("success", sa.Text),
        _reference("parent_id", "goals", optional=True),
        _reference("focus_area_id", "focus_areas", optional=True),
        _reference("team_id", "teams", optional=True),
        _reference("owner_id", "people", optional=True),
        _plain("due_on", sa.Date, optional=True),
        _plain("unit", sa.Text),
        _plain("start_value", sa.Float, optional=True),
        _plain("target_value", sa.Float, optional=True),
        _plain("current_value", sa.Float, optional=True),
        _choice(
            "status", "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"
        ),
        _choice("state", "draft proposed agreed closed"),
        _choice("proposed_by", "employee manager together"),
        _flag("accepted_by_employee"),
        _flag("accepted_by_manager"),
        _flag("believed_by_employee"),
        _flag("believed_by_manager"),
        _flag("is_published"),
        _reference("conversation_id", "conversations", optional=True),
        _plain("position", sa.Integer),
    )
    _entity(
        "check_ins",
        _reference("goal_id", "goals"),
        _reference("author_id", "people"),
        _plain("made_on", sa.Date),
        _choice(
            "status", "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"
        ),
        _plain("value", sa.Float, optional=True),
        _plain("comment", sa.Text),
    )


def _conversations() -> None:
    _entity(
        "conversations",
        _reference("employee_id", "people"),
        _reference("manager_id", "people"),
        _choice("kind", "yearly half_year extra exit"),
        _choice(
            "state",
            "planned invited confirmed in_progress held in_review ready_to_sign signed completed closed_unsigned "
            "cancelled",
        ),
        _choice("language", "nb nn sv da en"),
        _plain("period", sa.Text),
        _plain("place", sa.Text),
        _plain("purpose", sa.Text),
        _plain("planned_for", sa.DateTime, optional=True),
        _plain("invited_on", sa.Date, optional=True),
        _plain("held_on", sa.Date, optional=True),
        _flag("short_notice_accepted"),
        _flag("approved_by_employee"),
        _flag("approved_by_manager"),
        _plain("follow_up_days", sa.Integer, optional=True),
        _plain("first_follow_up_on", sa.Date, optional=True),
        _flag("sharing_answered"),
        _plain("closing_reason", sa.Text),
        _plain("revision", sa.Integer),
    )
    _entity(
        "preparations",
        _reference("conversation_id", "conversations"),
        _choice("party", "employee manager"),
        _choice("state", "not_started draft shared locked"),
    )
    _entity(
        "answers",
        _reference("preparation_id", "preparations"),
        _plain("field_id", sa.Text),
        _plain("text", sa.Text),
        _plain("choice", sa.Integer, optional=True),
        _flag("is_shared"),
    )
    _entity(
        "record_texts",
        _reference("conversation_id", "conversations"),
        _plain("field_id", sa.Text),
        _plain("text", sa.Text),
    )
    _entity(
        "goal_reviews",
        _reference("conversation_id", "conversations"),
        _reference("goal_id", "goals"),
        _choice(
            "result", "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"
        ),
        _plain("comment", sa.Text),
    )


def _follow_ups() -> None:
    _entity(
        "actions",
        _plain("what", sa.Text),
        _reference("who_id", "people", optional=True),
        _plain("due_on", sa.Date, optional=True),
        _choice("state", "planned in_progress done dropped"),
        _reference("conversation_id", "conversations", optional=True),
        _reference("goal_id", "goals", optional=True),
        _plain("position", sa.Integer),
    )
    _entity(
        "follow_ups",
        _reference("employee_id", "people"),
        _reference("manager_id", "people"),
        _plain("planned_for", sa.DateTime),
        _reference("conversation_id", "conversations", optional=True),
        _choice("state", "planned held skipped"),
        _plain("sequence", sa.Integer),
    )
    _entity(
        "follow_up_notes",
        _reference("follow_up_id", "follow_ups"),
        _plain("topic", sa.Text),
        _choice("party", "employee manager"),
        _plain("text", sa.Text),
    )


def _documents() -> None:
    _entity(
        "documents",
        _choice("kind", "summary goal_plan preparation_form"),
        _choice("language", "nb nn sv da en"),
        _plain("made_at", Instant),
        _plain("sha256", sa.Text),
        _plain("length", sa.Integer),
        _plain("content", sa.LargeBinary),
        _reference("conversation_id", "conversations", optional=True),
        _reference("person_id", "people", optional=True),
        _plain("revision", sa.Integer),
        _plain("record_json", sa.LargeBinary),
        _flag("is_void"),
    )
    _entity(
        "signatures",
        _reference("document_id", "documents"),
        _choice("role", "employee manager"),
        _reference("person_id", "people"),
        _plain("name", sa.Text),
        _plain("signed_at", Instant),
        _plain("method", sa.Text),
        _plain("certificate_fingerprint", sa.Text),
    )
    _entity(
        "signing_keys",
        _reference("person_id", "people"),
        _plain("certificate", sa.LargeBinary),
        _plain("wrapped_key", sa.LargeBinary),
        _plain("made_at", Instant),
    )
    _entity(
        "authorities",
        _plain("certificate", sa.LargeBinary),
        _plain("wrapped_key", sa.LargeBinary),
        _plain("made_at", Instant),
    )


def _chain() -> None:
    op.create_table(
        "audit_lines",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        _plain("at", Instant),
        _plain("actor_id", sa.Uuid, optional=True),
        _plain("event", sa.Text),
        _plain("subject_kind", sa.Text),
        _plain("subject_id", sa.Uuid, optional=True),
        _plain("mac", sa.LargeBinary),
        sqlite_strict=True,
    )
    op.create_table(
        "workspace_identity",
        sa.Column("id", sa.Uuid, primary_key=True),
        _plain("instance_id", sa.Uuid),
        _plain("made_at", Instant),
        sqlite_strict=True,
    )


def _entity(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Uuid, primary_key=True),
        *columns,
        sa.Column("row_number", sa.Integer, nullable=False, index=True),
        _plain("row_version", sa.Integer),
        _plain("changed_at", Instant),
        _plain("changed_by", sa.Uuid),
        sqlite_strict=True,
    )


def _plain(name: str, kind: type[sa.types.TypeEngine[Any]], *, optional: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=optional)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(create_constraint=True, name=name), nullable=False)


def _choice(name: str, values: str) -> sa.Column[str]:
    kind = sa.Enum(*values.split(), native_enum=False, create_constraint=True, name=name)
    return sa.Column(name, kind, nullable=False)


def _reference(name: str, table: str, *, optional: bool = False) -> sa.Column[Any]:
    key = sa.ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return sa.Column(name, sa.Uuid, key, nullable=optional, index=True)
