"""Goals on three levels, how far they have come, and who stands behind them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation

TITLE_LIMIT = 2_000
OUTDATED_AFTER_DAYS = 60  # cycle.md B-4: goal without check-in


class GoalLevel(StrEnum):
    """Whose goal it is; also decides who may read it (E-09)."""

    COMPANY = "company"
    TEAM = "team"
    PERSON = "person"


class GoalKind(StrEnum):
    """What the text is (S2); kind and SMART are independent judgements."""

    GOAL = "goal"
    OBJECTIVE = "objective"
    KEY_RESULT = "key_result"


class GoalStatus(StrEnum):
    """How it is going, as said at the latest check-in; NOT_STARTED until the first one."""

    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"
    REACHED = "reached"
    PARTLY_REACHED = "partly_reached"
    NOT_REACHED = "not_reached"
    NO_LONGER_RELEVANT = "no_longer_relevant"

    @property
    def is_final(self) -> bool:
        """Whether the goal is finished and waits for no more check-ins."""
        return self in {
            GoalStatus.REACHED,
            GoalStatus.PARTLY_REACHED,
            GoalStatus.NOT_REACHED,
            GoalStatus.NO_LONGER_RELEVANT,
        }


class GoalState(StrEnum):
    """The agreement around the goal (cycle.md B-3)."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    AGREED = "agreed"
    CLOSED = "closed"


class ProposedBy(StrEnum):
    """Who brought the goal up (S1-21)."""

    EMPLOYEE = "employee"
    MANAGER = "manager"
    TOGETHER = "together"


class Party(StrEnum):
    """One of the two sides of a conversation."""

    EMPLOYEE = "employee"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal with its owner, measure, deadline and place in the red thread.

    ``start_value``, ``target_value`` and ``current_value`` are in ``unit``; all three None means the goal is judged by
    its status alone. Acceptance and belief are two separate marks per party (S2-09, S2-10).
    """

    id: UUID
    title: str
    level: GoalLevel
    kind: GoalKind = GoalKind.GOAL
    purpose: str = ""
    contribution: str = ""
    success: str = ""
    parent_id: UUID | None = None
    focus_area_id: UUID | None = None
    team_id: UUID | None = None
    owner_id: UUID | None = None
    due_on: date | None = None
    unit: str = ""
    start_value: float | None = None
    target_value: float | None = None
    current_value: float | None = None
    status: GoalStatus = GoalStatus.NOT_STARTED
    state: GoalState = GoalState.DRAFT
    proposed_by: ProposedBy = ProposedBy.TOGETHER
    accepted_by_employee: bool = False
    accepted_by_manager: bool = False
    believed_by_employee: bool = False
    believed_by_manager: bool = False
    is_published: bool = False
    conversation_id: UUID | None = None
    position: int = 0

    @property
    def is_agreed(self) -> bool:
        """Whether both parties have accepted the goal (S1-16)."""
        return self.accepted_by_employee and self.accepted_by_manager


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One report on a goal: value, how it goes, and a comment; newest last by ``made_on``."""

    id: UUID
    goal_id: UUID
    author_id: UUID
    made_on: date
    status: GoalStatus
    value: float | None = None
    comment: str = ""


#: What each party says of a goal.
MARKS = ("accepted_by_employee", "accepted_by_manager", "believed_by_employee", "believed_by_manager")
#: Changing one of these after agreement asks both parties anew (cycle.md B-3, Goal).
AGREED_FIELDS = frozenset({"title", "purpose", "success", "due_on", "unit", "start_value", "target_value"})


def progress(start: float | None, target: float | None, current: float | None) -> float | None:
    """Share of the way from ``start`` to ``target``, cut to 0..1; None when it cannot be said.

    Falling targets use the same formula (cycle.md B-3, Key result). With equal start and target the goal is to hold a
    level: 1.0 at the target, else 0.0.
    """
    if target is None or current is None:
        return None
    begin = 0.0 if start is None else start
    if not all(math.isfinite(number) for number in (begin, target, current)):
        return None
    if begin == target:
        return 1.0 if current == target else 0.0
    # The difference of two huge numbers may be too large for a number; that of their halves is not. Halving always
    # would make two neighbouring tiny numbers equal.
    unit = 2.0 if math.isinf(target - begin) else 1.0
    share = (current / unit - begin / unit) / (target / unit - begin / unit)
    return min(1.0, max(0.0, share))


def edited(goal: Goal, changes: dict[str, object]) -> Goal:
    """``goal`` with ``changes``; new substance of a personal one drops every mark on the old.

    An acceptance given to other words than these would let one party agree to what only the other has read (S1-16).
    """
    result = replace(goal, **changes)  # type: ignore[arg-type]  # field names are checked by replace itself
    if "title" in changes:
        result = replace(result, title=checked_title(result.title))
    touched = any(getattr(result, name) != getattr(goal, name) for name in AGREED_FIELDS)
    return _asked_anew(result) if touched and goal.level is GoalLevel.PERSON else result


def _asked_anew(goal: Goal) -> Goal:
    was_answered = goal.state is GoalState.AGREED or any(getattr(goal, name) for name in MARKS)
    return replace(
        goal,
        state=GoalState.PROPOSED if was_answered and goal.state is not GoalState.CLOSED else goal.state,
        accepted_by_employee=False,
        accepted_by_manager=False,
        believed_by_employee=False,
        believed_by_manager=False,
    )


def checked_title(title: str) -> str:
    """``title`` with outer space removed; RuleViolation when empty or above TITLE_LIMIT characters."""
    cleaned = title.strip()
    if not cleaned:
        raise RuleViolation("rule.goal.title_missing", field="title")
    if len(cleaned) > TITLE_LIMIT:
        raise RuleViolation("rule.goal.title_too_long", field="title", limit=TITLE_LIMIT)
    return cleaned


def marked(goal: Goal, party: Party, *, accepted: bool | None = None, believed: bool | None = None) -> Goal:
    """``goal`` with one party's marks set; it is agreed once both accept (S2-09, S2-10)."""
    values: dict[str, object] = {}
    if accepted is not None:
        values[f"accepted_by_{party.value}"] = accepted
    if believed is not None:
        values[f"believed_by_{party.value}"] = believed
    result = replace(goal, **values)  # type: ignore[arg-type]
    if result.state is not GoalState.CLOSED:
        result = replace(result, state=GoalState.AGREED if result.is_agreed else GoalState.PROPOSED)
    return result


def checked_in(goal: Goal, check_in: CheckIn) -> Goal:
    """``goal`` as the check-in reports it."""
    value = goal.current_value if check_in.value is None else check_in.value
    return replace(with_status(goal, check_in.status), current_value=value)


def with_status(goal: Goal, status: GoalStatus) -> Goal:
    """``goal`` with ``status``: a final one closes it, any other takes a closed one up again."""
    if status.is_final:
        return replace(goal, status=status, state=GoalState.CLOSED)
    if goal.state is not GoalState.CLOSED:
        return replace(goal, status=status)
    stands = goal.is_agreed or goal.level is not GoalLevel.PERSON
    return replace(goal, status=status, state=GoalState.AGREED if stands else GoalState.PROPOSED)


def moved(goal: Goal, parent_id: UUID | None, everything: Iterable[Goal]) -> Goal:
    """``goal`` under ``parent_id``; RuleViolation when the goal would become its own ancestor."""
    parents = {other.id: other.parent_id for other in everything}
    above, passed = parent_id, set[UUID]()
    while above is not None and above not in passed:
        if above == goal.id:
            raise RuleViolation("rule.goal.circle", field="parent_id")
        passed.add(above)
        above = parents.get(above)
    return replace(goal, parent_id=parent_id)


def is_outdated(goal: Goal, latest: date | None, today: date) -> bool:
    """Whether an open goal has had no check-in for OUTDATED_AFTER_DAYS days."""
    if goal.status.is_final:
        return False
    return latest is None or (today - latest).days > OUTDATED_AFTER_DAYS
