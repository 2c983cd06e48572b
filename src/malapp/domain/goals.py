"""Goals on three levels, how far they have come, and who stands behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from malapp.domain.errors import RuleViolation

TITLE_LIMIT = 2_000


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
    INDICATOR = "indicator"
    ACTIVITY = "activity"
    BEHAVIOUR = "behaviour"


class Measure(StrEnum):
    """How a goal is measured; ``measures.progress_of`` says what each does with the numbers."""

    NUMBER = "number"
    PERCENT = "percent"
    CURRENCY = "currency"
    RANGE = "range"
    MILESTONES = "milestones"
    YES_NO = "yes_no"
    ORDINAL = "ordinal"


class Commitment(StrEnum):
    """What reaching the target means: a promise, or a stretch of which 0.6-0.7 is the normal score (W-15)."""

    COMMITTED = "committed"
    STRETCH = "stretch"


class DataReliability(StrEnum):
    """What the parties say of the data a goal is followed with (S3-20)."""

    UNKNOWN = "unknown"
    RELIABLE = "reliable"
    PARTLY = "partly"
    UNRELIABLE = "unreliable"


class ClosingDecision(StrEnum):
    """What becomes of a goal in the next period; nothing carries over by itself."""

    UNDECIDED = "undecided"
    KEEP = "keep"
    CHANGE = "change"
    DROP = "drop"


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
        return self in _FINAL


class GoalState(StrEnum):
    """The agreement around the goal (cycle.md B-3)."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    AGREED = "agreed"
    CLOSED = "closed"
    DECLINED = "declined"

    @property
    def is_over(self) -> bool:
        """Whether nobody works on the goal: it is closed, or one of its two parties has declined it."""
        return self in _OVER


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
    """A goal, or what stands beside one (see GoalKind), with its owner, measure, deadline and place in the red thread.

    ``start_value``, ``target_value`` and ``current_value`` are in ``unit``; all None means that it is judged by its
    status alone. What they hold for each ``measure`` is said in ``measures``. ``weight`` is how many parts it counts
    among its neighbours. ``confidence`` (0-10) is the latest said. Acceptance and belief are two separate marks per
    party (S2-09, S2-10); ``wanted_by_employee`` is the employee's own "I want this" (S4-16). ``scope`` may stand
    instead of a date (S3-13). ``followed_by_dialogue`` marks a task that no target suits (S3-17). ``recurrence`` says
    how often a behaviour is repeated, ``starts_on`` and ``due_on`` bound an activity (S2-19). ``score`` (0..1),
    ``learning`` and ``decision`` are said when the period is closed; a score is for companies and teams only (E-16).
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
    measure: Measure = Measure.NUMBER
    range_low: float | None = None
    range_high: float | None = None
    commit_text: str = ""
    target_text: str = ""
    stretch_text: str = ""
    commitment: Commitment = Commitment.COMMITTED
    confidence: int | None = None
    weight: int = 1
    period_id: UUID | None = None
    starts_on: date | None = None
    recurrence: str = ""
    task: str = ""
    parties: str = ""
    why_now: str = ""
    relevance_person: str = ""
    relevance_company: str = ""
    beneficiaries: str = ""
    how_measured: str = ""
    data_source: str = ""
    data_reader: str = ""
    data_reliability: DataReliability = DataReliability.UNKNOWN
    limits: str = ""
    scope: str = ""
    is_own_development: bool = False
    wanted_by_employee: bool = False
    followed_by_dialogue: bool = False
    score: float | None = None
    learning: str = ""
    decision: ClosingDecision = ClosingDecision.UNDECIDED
    carried_from_id: UUID | None = None

    @property
    def is_agreed(self) -> bool:
        """Whether both parties have accepted the goal (S1-16)."""
        return self.accepted_by_employee and self.accepted_by_manager


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One report on a goal: value, what was learnt, how it goes, and a comment; newest last by ``made_on``.

    ``made_on`` is the day it tells of, ``written_on`` the day somebody wrote it down.
    """

    id: UUID
    goal_id: UUID
    author_id: UUID
    made_on: date
    status: GoalStatus
    value: float | None = None
    comment: str = ""
    confidence: int | None = None
    learning: str = ""
    written_on: date | None = None

    @property
    def entered_on(self) -> date:
        """The day it was written down; older ones tell of that day."""
        return self.written_on or self.made_on


@dataclass(frozen=True, slots=True)
class GoalLink:
    """``goal_id`` contributes to ``to_goal_id`` besides its parent."""

    id: UUID
    goal_id: UUID
    to_goal_id: UUID


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step of a goal measured by milestones."""

    id: UUID
    goal_id: UUID
    title: str
    due_on: date | None = None
    done_on: date | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class GoalWording:
    """An earlier wording of a goal, kept when it was changed after somebody else had read it (S3-19).

    ``declines``: the author declined the goal as it was worded; ``comment`` says why (cycle.md B-3, Goal).
    """

    id: UUID
    goal_id: UUID
    author_id: UUID
    replaced_on: date
    title: str
    comment: str = ""
    declines: bool = False


@dataclass(frozen=True, slots=True)
class LibraryGoal:
    """A goal kept to be reused: wording without owner, period or numbers of anybody."""

    id: UUID
    title: str
    kind: GoalKind = GoalKind.GOAL
    purpose: str = ""
    success: str = ""
    how_measured: str = ""
    measure: Measure = Measure.NUMBER
    unit: str = ""
    position: int = 0


_REACHES = frozenset({GoalStatus.REACHED, GoalStatus.PARTLY_REACHED, GoalStatus.NOT_REACHED})
_FINAL = _REACHES | {GoalStatus.NO_LONGER_RELEVANT}
_OVER = frozenset({GoalState.CLOSED, GoalState.DECLINED})
#: What each party says of a goal.
MARKS = ("accepted_by_employee", "accepted_by_manager", "believed_by_employee", "believed_by_manager")
#: Changing one of these after agreement asks both parties anew (cycle.md B-3, Goal).
AGREED_FIELDS = frozenset(
    {
        "title", "purpose", "success", "due_on", "unit", "start_value", "target_value", "measure", "range_low",
        "range_high", "commit_text", "target_text", "stretch_text", "how_measured", "limits", "scope",
        "followed_by_dialogue",
    }
)  # fmt: skip


def edited(goal: Goal, changes: dict[str, object]) -> Goal:
    """``goal`` with ``changes``; new substance of a personal one drops every mark on the old.

    An acceptance given to other words than these would let one party agree to what only the other has read (S1-16).
    """
    result = replace(goal, **changes)  # type: ignore[arg-type]  # field names are checked by replace itself
    if "title" in changes:
        result = replace(result, title=checked_title(result.title))
    touched = any(getattr(result, name) != getattr(goal, name) for name in AGREED_FIELDS)
    return asked_anew(result) if touched and goal.level is GoalLevel.PERSON else result


def asked_anew(goal: Goal) -> Goal:
    """``goal`` with nothing said of it by either party: it now says something else than they answered to."""
    was_answered = goal.state is GoalState.AGREED or any(getattr(goal, name) for name in MARKS)
    return replace(
        goal,
        state=GoalState.PROPOSED if was_answered and not goal.state.is_over else goal.state,
        accepted_by_employee=False,
        accepted_by_manager=False,
        believed_by_employee=False,
        believed_by_manager=False,
        wanted_by_employee=False,
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
    if not result.state.is_over:
        result = replace(result, state=GoalState.AGREED if result.is_agreed else GoalState.PROPOSED)
    return result


def declined(goal: Goal) -> Goal:
    """``goal`` as one party does not want it: what both had said of it falls (cycle.md B-3, Goal).

    RuleViolation when there are no two parties, they have both agreed, or the goal is over already.
    """
    if goal.level is not GoalLevel.PERSON:
        raise RuleViolation("rule.goal.marks_are_personal")
    if goal.state.is_over or goal.status.is_final:
        raise RuleViolation("rule.goal.decline_over")
    if goal.is_agreed:
        raise RuleViolation("rule.goal.decline_agreed")
    return replace(asked_anew(goal), state=GoalState.DECLINED)


def taken_up(goal: Goal) -> Goal:
    """A declined ``goal`` as a draft again, for both to say anew what they think; RuleViolation for any other."""
    if goal.state is not GoalState.DECLINED:
        raise RuleViolation("rule.goal.not_declined")
    return replace(goal, state=GoalState.DRAFT)


def checked_in(goal: Goal, check_in: CheckIn) -> Goal:
    """``goal`` as the check-in reports it."""
    value = goal.current_value if check_in.value is None else check_in.value
    confidence = goal.confidence if check_in.confidence is None else check_in.confidence
    return replace(with_status(goal, check_in.status), current_value=value, confidence=confidence)


def with_status(goal: Goal, status: GoalStatus) -> Goal:
    """``goal`` with ``status``: a final one closes it, any other takes a closed one up again."""
    if status in _REACHES and goal.kind is GoalKind.INDICATOR:
        raise RuleViolation("rule.goal.indicator_never_done", field="status")  # S2-13
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
