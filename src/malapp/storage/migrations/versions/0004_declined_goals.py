"""Goals that one party has declined, with the reason among their wordings; the day a check-in was written down."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from malapp.storage.migrations.wording import choice, flag, plain, rebuilt, reference

revision = "0004"
down_revision = "0003"

_KINDS = "goal objective key_result indicator activity behaviour"
_MEASURES = "number percent currency range milestones yes_no ordinal"
_STATUSES = "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"


def upgrade() -> None:
    """Widen what a goal's state may be, then add the two columns."""
    _goals()
    rebuilt(
        "goal_wordings",
        reference("goal_id", "goals"),
        reference("author_id", "people"),
        plain("replaced_on", sa.Date),
        plain("title", sa.Text),
        plain("comment", sa.Text),
        flag("declines", default="0"),
    )
    op.add_column("check_ins", plain("written_on", sa.Date, optional=True))


def _goals() -> None:
    rebuilt(
        "goals",
        plain("title", sa.Text),
        choice("level", "company team person"),
        choice("kind", _KINDS),
        plain("purpose", sa.Text),
        _text("contribution"),
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
        choice("status", _STATUSES),
        choice("state", "draft proposed agreed closed declined"),
        choice("proposed_by", "employee manager together"),
        flag("accepted_by_employee"),
        flag("accepted_by_manager"),
        flag("believed_by_employee"),
        flag("believed_by_manager"),
        flag("is_published"),
        reference("conversation_id", "conversations", optional=True),
        plain("position", sa.Integer),
        *_goal_measure(),
        *_goal_texts(),
        *_goal_end(),
    )


def _goal_measure() -> tuple[sa.Column[Any], ...]:
    return (
        choice("measure", _MEASURES, default="number"),
        plain("range_low", sa.Float, optional=True),
        plain("range_high", sa.Float, optional=True),
        *(_text(name) for name in ("commit_text", "target_text", "stretch_text")),
        choice("commitment", "committed stretch", default="committed"),
        plain("confidence", sa.Integer, optional=True),
        plain("weight", sa.Integer, default="1"),
        reference("period_id", "periods", optional=True),
        plain("starts_on", sa.Date, optional=True),
    )


def _goal_texts() -> tuple[sa.Column[Any], ...]:
    names = (
        "recurrence", "task", "parties", "why_now", "relevance_person", "relevance_company", "beneficiaries",
        "how_measured", "data_source", "data_reader", "limits", "scope",
    )  # fmt: skip
    return (
        *(_text(name) for name in names),
        choice("data_reliability", "unknown reliable partly unreliable", default="unknown"),
    )


def _goal_end() -> tuple[sa.Column[Any], ...]:
    return (
        *(flag(name, default="0") for name in ("is_own_development", "wanted_by_employee", "followed_by_dialogue")),
        plain("score", sa.Float, optional=True),
        _text("learning"),
        choice("decision", "undecided keep change drop", default="undecided"),
        reference("carried_from_id", "goals", optional=True),
    )


def _text(name: str) -> sa.Column[str]:
    return plain(name, sa.Text, default="")
