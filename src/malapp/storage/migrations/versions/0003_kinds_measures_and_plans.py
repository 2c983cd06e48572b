"""Six kinds of goals and their measures, periods, indicators, behaviours; strategy versions, briefings, unit plans."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from malapp.storage.migrations.wording import choice, entity, flag, plain, rebuilt, reference

revision = "0003"
down_revision = "0002"

_KINDS = "goal objective key_result indicator activity behaviour"
_MEASURES = "number percent currency range milestones yes_no ordinal"
_STATUSES = "not_started on_track at_risk off_track reached partly_reached not_reached no_longer_relevant"


def upgrade() -> None:
    """Widen what is there, then add what is new."""
    _companies()
    _goals()
    _actions()
    _added_columns()
    _beside_goals()
    _readings()
    _strategy()
    _plans()
    # Who has objectives and key results already goes on with them.
    op.execute(
        "UPDATE companies SET uses_okr = 1 WHERE EXISTS (SELECT 1 FROM goals WHERE kind IN ('objective', 'key_result'))"
    )


def _companies() -> None:
    rebuilt(
        "companies",
        plain("name", sa.Text),
        choice("country", "NO SE DK"),
        choice("language", "nb nn sv da en"),
        plain("core_task", sa.Text),
        plain("notice_days", sa.Integer),
        flag("is_demo"),
        reference("home_person_id", "people", optional=True),
        flag("uses_okr", default="0"),
        choice("smart_variant", "clear accepted bounded attractive", default="clear"),
        choice("period_length", "quarter tertial half_year year", default="quarter"),
    )


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
        choice("state", "draft proposed agreed closed"),
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


def _actions() -> None:
    rebuilt(
        "actions",
        plain("what", sa.Text),
        reference("who_id", "people", optional=True),
        plain("due_on", sa.Date, optional=True),
        choice("state", "planned in_progress done dropped"),
        reference("conversation_id", "conversations", optional=True),
        reference("goal_id", "goals", optional=True),
        plain("position", sa.Integer),
        reference("team_id", "teams", optional=True),
        plain("starts_on", sa.Date, optional=True),
        _text("reason"),
    )


def _added_columns() -> None:
    op.add_column("check_ins", plain("confidence", sa.Integer, optional=True))
    op.add_column("check_ins", _text("learning"))
    for name in ("core_values", "success_factors", "beneficiaries", "revision_reason"):
        op.add_column("strategies", _text(name))
    op.add_column("focus_areas", _text("success_factors"))


def _beside_goals() -> None:
    entity("goal_links", reference("goal_id", "goals"), reference("to_goal_id", "goals"))
    entity(
        "milestones",
        reference("goal_id", "goals"),
        plain("title", sa.Text),
        plain("due_on", sa.Date, optional=True),
        plain("done_on", sa.Date, optional=True),
        plain("position", sa.Integer),
    )
    entity(
        "goal_wordings",
        reference("goal_id", "goals"),
        reference("author_id", "people"),
        plain("replaced_on", sa.Date),
        plain("title", sa.Text),
        plain("comment", sa.Text),
    )
    entity(
        "library_goals",
        plain("title", sa.Text),
        choice("kind", _KINDS),
        plain("purpose", sa.Text),
        plain("success", sa.Text),
        plain("how_measured", sa.Text),
        choice("measure", _MEASURES),
        plain("unit", sa.Text),
        plain("position", sa.Integer),
    )
    entity(
        "periods",
        plain("name", sa.Text),
        plain("starts_on", sa.Date),
        plain("ends_on", sa.Date),
        plain("closed_on", sa.Date, optional=True),
        plain("learning", sa.Text),
        plain("position", sa.Integer),
    )
    entity(
        "suitability_tests",
        reference("goal_id", "goals"),
        *(choice(name, "open yes no") for name in ("influence", "main_part", "data", "harmless", "stable")),
        *(plain(name, sa.Text) for name in ("one_aspect", "one_number", "one_group")),
    )
    entity("kept_remarks", plain("digest", sa.Text), plain("message_id", sa.Text))


def _readings() -> None:
    entity(
        "indicator_plans",
        reference("goal_id", "goals"),
        choice("frequency", "week month quarter year"),
        choice("direction", "up down steady"),
    )
    entity(
        "indicator_values",
        reference("goal_id", "goals"),
        plain("starts_on", sa.Date),
        plain("value", sa.Float, optional=True),
        plain("target", sa.Float, optional=True),
        plain("note", sa.Text),
    )
    entity(
        "control_measures",
        *(plain(name, sa.Text) for name in ("reason", "milder_means", "discussed_with")),
        *(plain(name, sa.Date, optional=True) for name in ("discussed_on", "informed_on", "evaluate_on")),
        flag("is_on"),
    )
    entity(
        "behaviour_ticks",
        reference("goal_id", "goals"),
        plain("ticked_on", sa.Date),
        plain("note", sa.Text),
        flag("is_shared"),
    )


def _strategy() -> None:
    entity(
        "strategy_versions",
        reference("strategy_id", "strategies"),
        plain("number", sa.Integer),
        plain("adopted_on", sa.Date),
        reference("adopted_by_id", "people"),
        plain("content", sa.Text),
        plain("reason", sa.Text),
    )
    entity(
        "presentations",
        reference("strategy_id", "strategies"),
        choice("audience", "company team person"),
        plain("presented_on", sa.Date),
        reference("team_id", "teams", optional=True),
        reference("person_id", "people", optional=True),
        reference("presented_by_id", "people", optional=True),
        plain("note", sa.Text),
    )
    entity(
        "briefings",
        reference("leader_id", "people"),
        reference("team_id", "teams", optional=True),
        plain("period", sa.Text),
        plain("planned_for", sa.Date, optional=True),
        plain("held_on", sa.Date, optional=True),
        *(plain(n, sa.Text) for n in ("focus_areas", "goals", "challenges", "highlights", "needs", "invitation")),
        choice("state", "draft planned held"),
        plain("position", sa.Integer),
    )
    entity("briefing_participants", reference("briefing_id", "briefings"), reference("person_id", "people"))


def _plans() -> None:
    entity(
        "unit_plans",
        *(plain(name, sa.Text) for name in ("title", "party_above", "party_below", "period")),
        reference("team_id", "teams", optional=True),
        reference("strategy_id", "strategies", optional=True),
        *(plain(name, sa.Text) for name in ("core_task", "why_now", "beneficiaries")),
        *(plain(name, sa.Text) for name in ("process", "frequency", "action", "people")),
        plain("next_review_on", sa.Date, optional=True),
        *(plain(name, sa.Text) for name in ("reason", "learning")),
        choice("state", "draft in_dialogue approved in_force evaluated closed"),
        plain("version", sa.Integer),
        plain("position", sa.Integer),
    )
    entity(
        "plan_items",
        reference("plan_id", "unit_plans"),
        choice("kind", "goal task"),
        reference("goal_id", "goals", optional=True),
        plain("text", sa.Text),
        plain("position", sa.Integer),
    )
    entity(
        "plan_talks",
        reference("plan_id", "unit_plans"),
        plain("held_on", sa.Date),
        flag("is_review"),
        plain("note", sa.Text),
        plain("learning", sa.Text),
    )
    entity(
        "plan_versions",
        reference("plan_id", "unit_plans"),
        plain("number", sa.Integer),
        plain("approved_on", sa.Date),
        reference("approved_by_id", "people"),
        plain("content", sa.Text),
        plain("reason", sa.Text),
    )


def _text(name: str) -> sa.Column[str]:
    return plain(name, sa.Text, default="")
