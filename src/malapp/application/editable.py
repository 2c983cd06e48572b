"""Which fields of a thing a person may set by hand.

Everything else (ids, states, marks, who belongs to what) changes only through a use case of its own, with its own
guards.
"""

from __future__ import annotations

from collections.abc import Mapping

COMPANY = frozenset({"name", "country", "language", "core_task", "notice_days"})
PERSON = frozenset(
    {"name", "title", "email", "team_id", "manager_id", "language", "is_owner", "is_hr", "on_leave", "left_on"}
)
TEAM = frozenset({"name", "lead_id", "position"})
STRATEGY = frozenset({"period", "vision", "core_task", "challenges", "opportunities"})
FOCUS_AREA = frozenset({"title", "description", "position"})
_GOAL_SUBSTANCE = frozenset(
    {"title", "purpose", "contribution", "success", "due_on", "unit", "start_value", "target_value", "current_value"}
)
_GOAL_PLACE = frozenset({"kind", "parent_id", "focus_area_id", "proposed_by"})
GOAL = _GOAL_SUBSTANCE | _GOAL_PLACE | {"team_id", "owner_id", "is_published"}
#: A goal of a record: whose it is, and who may read it, is settled by the conversation.
AGREED_GOAL = _GOAL_SUBSTANCE | _GOAL_PLACE
ACTION = frozenset({"what", "who_id", "due_on"})
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
