"""What may be done to a goal, and what doing it means for the record the goal stands in."""

from __future__ import annotations

import math
from dataclasses import replace

from malapp.application.goal_counts import is_open
from malapp.application.ports import UnitOfWork
from malapp.application.records import void_approvals
from malapp.domain.conversations import ConversationState
from malapp.domain.errors import RuleViolation
from malapp.domain.goal_kinds import checked_kind
from malapp.domain.goals import MARKS, Goal, GoalKind, GoalLevel, GoalState, Measure
from malapp.domain.measures import checked_measure, refitted, with_milestones
from malapp.domain.permissions import Actor, Permission, Standing, require
from malapp.domain.plans import PlanState

#: What the record prints of a goal, and that it prints it.
_PRINTED = (
    "conversation_id",
    "title", "purpose", "contribution", "parent_id", "focus_area_id", "unit", "start_value", "target_value", "due_on",
    *MARKS,
)  # fmt: skip
_RANK = {GoalLevel.COMPANY: 0, GoalLevel.TEAM: 1, GoalLevel.PERSON: 2}
_EDIT = {
    GoalLevel.COMPANY: Permission.EDIT_COMPANY_GOAL,
    GoalLevel.TEAM: Permission.EDIT_TEAM_GOAL,
    GoalLevel.PERSON: Permission.EDIT_PERSONAL_GOAL,
}
#: What belongs to a goal and goes with it.
_HANGING = (
    "check_ins", "goal_links", "milestones", "goal_wordings", "indicator_plans", "indicator_values", "behaviour_ticks",
    "suitability_tests",
)  # fmt: skip
_WITH_SIGNATURES = frozenset({ConversationState.SIGNED, ConversationState.COMPLETED})
_PLAN_STANDS = frozenset({PlanState.APPROVED, PlanState.IN_FORCE})


def require_edit(actor: Actor, goal: Goal) -> None:
    """RuleViolation unless the acting person may change ``goal``; a declined one is first taken up again."""
    require(_EDIT[goal.level], actor.towards_goal(goal))
    if goal.state is GoalState.DECLINED:
        raise RuleViolation("rule.goal.declined")


def require_place(work: UnitOfWork, actor: Actor, goal: Goal) -> None:
    """RuleViolation unless ``goal`` has its team or owner and hangs where the acting person may see it hang.

    A goal under somebody else's personal goal would print that goal's title in a record the owner never sees.
    """
    if goal.level is GoalLevel.TEAM and goal.team_id is None:
        raise RuleViolation("rule.goal.team_missing", field="team_id")
    if goal.level is GoalLevel.PERSON and goal.owner_id is None:
        raise RuleViolation("rule.goal.owner_missing", field="owner_id")
    if goal.parent_id is None:
        return
    parent = work.goals.get(goal.parent_id)
    if is_foreign_place(goal, parent) or not actor.may_read_goal(parent):
        raise RuleViolation("rule.goal.parent_unfit", field="parent_id")


def is_foreign_place(goal: Goal, above: Goal) -> bool:
    """Whether ``goal`` can neither lie under ``above`` nor contribute to it, whoever asks."""
    is_somebody_elses = above.level is GoalLevel.PERSON and above.owner_id != goal.owner_id
    return is_somebody_elses or _RANK[above.level] > _RANK[goal.level]


def require_kind(work: UnitOfWork, goal: Goal) -> None:
    """RuleViolation unless the company works with goals of this kind, and the kind may stand at this level."""
    others = 0
    if goal.kind is GoalKind.BEHAVIOUR and goal.owner_id is not None:
        same = work.goals.find(owner_id=goal.owner_id, kind=GoalKind.BEHAVIOUR)
        others = sum(other.id != goal.id and is_open(other) for other in same)
    checked_kind(goal, other_behaviours=others)
    if goal.kind is GoalKind.OBJECTIVE and not any(company.uses_okr for company in work.companies.find()):
        raise RuleViolation("rule.goal.okr_off", field="kind")
    is_persons_figure = goal.kind is GoalKind.INDICATOR and goal.level is GoalLevel.PERSON
    if is_persons_figure and not any(measure.is_on for measure in work.control_measures.find()):
        raise RuleViolation("rule.goal.person_indicator_off", field="kind")  # E-17


def require_period(work: UnitOfWork, goal: Goal) -> None:
    """RuleViolation when ``goal`` is put into a period that is closed."""
    if goal.period_id is not None and work.periods.get(goal.period_id).closed_on is not None:
        raise RuleViolation("rule.period.closed", field="period_id")


def settled(work: UnitOfWork, before: Goal, after: Goal) -> Goal:
    """``after`` with its numbers checked, and fitted to its measure where that is new."""
    if after.measure is not before.measure:
        after = refitted(after)
        if after.measure is Measure.MILESTONES:
            steps = work.milestones.find(goal_id=after.id)
            after = with_milestones(after, sum(step.done_on is not None for step in steps), len(steps))
    return checked_measure(after)


def require_numbers(*values: float | None) -> None:
    """RuleViolation for "nan" and "inf": no scale has them and no JSON can hold them."""
    if not all(value is None or math.isfinite(value) for value in values):
        raise RuleViolation("rule.goal.not_a_number")


def require_owners_word(actor: Actor, before: Goal, after: Goal) -> None:
    """RuleViolation when a personal goal is given away, or published by anybody but its owner (E-09)."""
    if before.level is not GoalLevel.PERSON:
        return
    if after.owner_id != before.owner_id:
        raise RuleViolation("rule.goal.owner_fixed", field="owner_id")
    if after.is_published != before.is_published and Standing.SELF not in actor.towards_goal(before):
        raise RuleViolation("rule.goal.owner_publishes", field="is_published")


def is_fixed(work: UnitOfWork, goal: Goal) -> bool:
    """Whether ``goal`` stands in a record that waits for signatures: what the record prints of it stays as it is."""
    if goal.conversation_id is None:
        return False
    return work.conversations.get(goal.conversation_id).state is ConversationState.READY_TO_SIGN


def keep_record_true(
    work: UnitOfWork, before: Goal, after: Goal | None, *, refusal: RuleViolation | None = None
) -> None:
    """What having changed ``before`` to ``after`` (None: deleted it) means for the record it stands in; call it last.

    During review both read again; while the record waits for signatures the goal is fixed, as the record is; once it is
    signed the goal may be revised by agreement (S1-23), and the paper keeps what was signed. ``refusal`` is what is
    said where the goal changes only because another thing does.
    """
    if before.conversation_id is None:
        return
    if after is not None and all(getattr(after, name) == getattr(before, name) for name in _PRINTED):
        return
    conversation = work.conversations.get(before.conversation_id)
    if conversation.state is ConversationState.READY_TO_SIGN or (
        after is None and conversation.state in _WITH_SIGNATURES
    ):
        raise refusal or RuleViolation("rule.goal.in_record")
    if conversation.state is ConversationState.IN_REVIEW:
        void_approvals(work, conversation)


def take_out(work: UnitOfWork, goal: Goal) -> None:
    """Delete ``goal`` with what hangs on it; the goals below move up to where it hung.

    RuleViolation when a conversation has looked back on it, a goal below it stands in a record that waits for
    signatures, or it stands in a unit plan that holds.
    """
    if work.goal_reviews.find(goal_id=goal.id):
        raise RuleViolation("rule.goal.looked_back_on")
    for child in work.goals.find(parent_id=goal.id):
        risen = replace(child, parent_id=goal.parent_id, focus_area_id=child.focus_area_id or goal.focus_area_id)
        work.goals.save(risen)
        keep_record_true(work, child, risen, refusal=RuleViolation("rule.goal.below_in_record"))
    for action in work.actions.find(goal_id=goal.id):
        work.actions.save(replace(action, goal_id=None))
    _take_out_of_plans(work, goal)
    for copy in work.goals.find(carried_from_id=goal.id):
        work.goals.save(replace(copy, carried_from_id=None))
    for link in work.goal_links.find(to_goal_id=goal.id):
        work.goal_links.remove(link.id)
    for topic in _HANGING:
        for value in work.repository(topic).find(goal_id=goal.id):
            work.repository(topic).remove(value.id)
    work.goals.remove(goal.id)


def require_out_of_plans(work: UnitOfWork, goal: Goal) -> None:
    """RuleViolation while ``goal`` stands in a plan that holds: two parties have agreed on it there (S3-10)."""
    for item in work.plan_items.find(goal_id=goal.id):
        if not item.text and work.unit_plans.get(item.plan_id).state in _PLAN_STANDS:
            raise RuleViolation("rule.goal.in_plan")


def _take_out_of_plans(work: UnitOfWork, goal: Goal) -> None:
    """Tasks in words stay in their plan; the goal itself leaves only a plan whose words may be changed."""
    require_out_of_plans(work, goal)
    for item in work.plan_items.find(goal_id=goal.id):
        if item.text:
            work.plan_items.save(replace(item, goal_id=None))
        else:
            work.plan_items.remove(item.id)
