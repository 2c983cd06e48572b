"""Which fields of a thing a person may set by hand.

Everything else (ids, states, marks, who belongs to what) changes only through a use case of its own, with its own
guards.
"""

from __future__ import annotations

from collections.abc import Mapping

COMPANY = frozenset(
    {"name", "country", "language", "core_task", "notice_days", "uses_okr", "smart_variant", "period_length"}
)
PERSON = frozenset(
    {"name", "title", "email", "team_id", "manager_id", "language", "is_owner", "is_hr", "on_leave", "left_on"}
)
TEAM = frozenset({"name", "lead_id", "position"})
STRATEGY = frozenset(
    {
        "period", "vision", "core_task", "challenges", "opportunities", "core_values", "success_factors",
        "beneficiaries",
    }
)  # fmt: skip
FOCUS_AREA = frozenset({"title", "description", "position", "success_factors"})
_GOAL_SUBSTANCE = frozenset(
    {
        "title", "purpose", "contribution", "success", "due_on", "unit", "start_value", "target_value", "current_value",
        "measure", "range_low", "range_high", "commit_text", "target_text", "stretch_text", "commitment", "weight",
        "period_id", "starts_on", "recurrence", "task", "parties", "why_now", "relevance_person", "relevance_company",
        "beneficiaries", "how_measured", "data_source", "data_reader", "data_reliability", "limits", "scope",
        "is_own_development", "followed_by_dialogue",
    }
)  # fmt: skip
_GOAL_PLACE = frozenset({"kind", "parent_id", "focus_area_id", "proposed_by"})
GOAL = _GOAL_SUBSTANCE | _GOAL_PLACE | {"team_id", "owner_id", "is_published"}
CHECK_IN = frozenset({"status", "value", "comment", "confidence", "learning", "made_on"})
MILESTONE = frozenset({"title", "due_on", "position"})
PERIOD = frozenset({"name", "starts_on", "ends_on", "learning"})
LIBRARY_GOAL = frozenset({"title", "kind", "purpose", "success", "how_measured", "measure", "unit", "position"})
SUITABILITY = frozenset(
    {"influence", "main_part", "data", "harmless", "stable", "one_aspect", "one_number", "one_group"}
)
#: A goal of a record: whose it is, and who may read it, is settled by the conversation.
AGREED_GOAL = _GOAL_SUBSTANCE | _GOAL_PLACE
ACTION = frozenset({"what", "who_id", "due_on", "starts_on", "team_id", "goal_id", "reason"})
INDICATOR_PLAN = frozenset({"frequency", "direction"})
INDICATOR_VALUE = frozenset({"value", "target", "note"})
CONTROL_MEASURE = frozenset({"reason", "milder_means", "discussed_with", "discussed_on", "informed_on", "evaluate_on"})
BRIEFING = frozenset(
    {"period", "planned_for", "focus_areas", "goals", "challenges", "highlights", "needs", "invitation", "leader_id"}
)
UNIT_PLAN = frozenset(
    {
        "title", "party_above", "party_below", "period", "team_id", "strategy_id", "core_task", "why_now",
        "beneficiaries", "process", "frequency", "action", "people", "next_review_on", "learning",
    }
)  # fmt: skip
#: What the invitation says.
INVITATION = frozenset({"planned_for", "place", "purpose", "period", "language"})
#: What the two agree on following up and passing on.
FOLLOWING_UP = frozenset({"follow_up_days", "first_follow_up_on", "sharing_answered"})


def allowed(values: Mapping[str, object], fields: frozenset[str]) -> dict[str, object]:
    """``values`` when each is one of ``fields``; TypeError otherwise, as for an argument nobody has."""
    for name in values:
        if name not in fields:
            raise TypeError(f"{name} cannot be set by hand")
    return dict(values)
