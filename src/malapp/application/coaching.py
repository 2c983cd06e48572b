"""The coach where goals are typed: remarks on a text and on a set of goals, and what is to be kept (coach.md C-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from malapp.application.desk import Desk, only_company
from malapp.domain.coaching import KeptRemark, digest_of
from malapp.domain.goals import DataReliability, Goal, GoalKind, GoalLevel, ProposedBy
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor

if TYPE_CHECKING:
    from malapp.coach import Context, Declared, Remark

_ENOUGH_WORDS = 4  # C-4, S4-16: so much said of how it is seen is a measure
_DOUBTFUL, _SURE, _CERTAIN = 3, 9, 10  # C-8, confidence_extreme


@dataclass(frozen=True, slots=True)
class Draft:
    """A text in its field, stored or still being typed, with what the fields beside it say."""

    text: str
    language: Language
    kind: GoalKind = GoalKind.GOAL
    is_personal: bool = False
    due_on: date | None = None
    has_measure: bool = False
    has_scope: bool = False
    start_value: float | None = None
    target_value: float | None = None
    confidence: int | None = None


class GoalSet(StrEnum):
    """Goals that are read together; the value is the scope of coach.md C-8."""

    KEY_RESULTS = "kr_set"
    OBJECTIVES = "objectives"
    OF_A_PERSON = "person_goals"
    OF_A_TEAM = "team_goals"


@dataclass(frozen=True, slots=True)
class SetRemarks:
    """What stands out when goals are read together: flags of coach.md C-8 that nobody has answered with "keep"."""

    flags: tuple[str, ...]
    digest_text: str
    count: int


class CoachService:
    """Use cases of the coach. It judges wording only, blocks nothing and never scores a person (E-27)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def draft(self, goal: Goal, text: str | None = None) -> Draft:
        """``goal`` as the coach reads it, with ``text`` in place of its title when one is being typed."""
        return draft_of(goal, self.language_of(goal.level, goal.owner_id), text)

    def language_of(self, level: GoalLevel, owner_id: UUID | None) -> Language:
        """The language a goal is written in: a person's own for a personal goal, else the company's."""
        with self._desk.workspace.read() as work:
            if level is GoalLevel.PERSON and owner_id is not None:
                return work.people.get(owner_id).language
            return only_company(work).language

    def remarks(self, draft: Draft, reader: Language) -> tuple[Remark, ...]:
        """At most three remarks on ``draft`` in the reader's language, without those answered with "keep"."""
        from malapp.coach import remarks  # words and rules are read when somebody types

        if not draft.text.strip():
            return ()
        context = context_of(draft, self._desk.today(), self._kept(draft.text))
        return remarks(draft.text, draft.language, declared_of(draft.kind), context, reader)

    def day_in(self, text: str, language: Language) -> date | None:
        """The day ``text`` says it is to be done by, counted from today where it says so; None without one ahead.

        For the field beside the text, as long as nobody has filled it (S2-11, S2-20).
        """
        from malapp.coach import judge  # words and rules are read when somebody types

        today = self._desk.today()
        day = judge(text, language, today=today).due_on if text.strip() else None
        return day if day is not None and day >= today else None

    def keep(self, text: str, message_id: str) -> None:
        """Remember that ``text`` stays as it is in spite of the remark ``message_id``."""
        digest = digest_of(text)
        with self._desk.edit("edit.remark_kept") as work:
            if not work.kept_remarks.find(digest=digest, message_id=message_id):
                work.kept_remarks.save(KeptRemark(self._desk.new_id(), digest, message_id))

    def of_person(self, actor: Actor, person_id: UUID) -> SetRemarks:
        """What stands out among a person's open goals, as far as the acting person may read them."""
        goals = self._open_goals(actor, level=GoalLevel.PERSON, owner_id=person_id)
        return self._read_together(GoalSet.OF_A_PERSON, goals, self.language_of(GoalLevel.PERSON, person_id))

    def of_team(self, actor: Actor, team_id: UUID | None) -> SetRemarks:
        """What stands out among a team's (None: the company's) objectives, or its goals where it has no objectives."""
        level = GoalLevel.COMPANY if team_id is None else GoalLevel.TEAM
        goals = (
            self._open_goals(actor, level=level, team_id=team_id) if team_id else self._open_goals(actor, level=level)
        )
        objectives = [goal for goal in goals if goal.kind is GoalKind.OBJECTIVE]
        plain = [goal for goal in goals if goal.kind in {GoalKind.GOAL, GoalKind.ACTIVITY}]
        scope = GoalSet.OBJECTIVES if objectives else GoalSet.OF_A_TEAM
        return self._read_together(scope, objectives or plain, self.language_of(level, None))

    def of_key_results(self, actor: Actor, objective_id: UUID) -> SetRemarks:
        """What stands out among the key results of an objective."""
        with self._desk.workspace.read() as work:
            objective = work.goals.get(objective_id)
        goals = [
            goal
            for goal in self._open_goals(actor, parent_id=objective_id)
            if goal.kind in {GoalKind.KEY_RESULT, GoalKind.ACTIVITY}
        ]
        language = self.language_of(objective.level, None)
        return self._read_together(GoalSet.KEY_RESULTS, goals, language, objective)

    def keep_set(self, remarks: SetRemarks, flag: str) -> None:
        """Remember that a set stays as it is in spite of ``flag``; another wording or goal is asked about anew."""
        self.keep(remarks.digest_text, f"set.{flag}")

    def _open_goals(self, actor: Actor, **where: object) -> list[Goal]:
        with self._desk.workspace.read() as work:
            found = work.goals.find(**where)
        return [goal for goal in found if actor.may_read_goal(goal) and not goal.state.is_over]

    def _read_together(
        self, scope: GoalSet, goals: Sequence[Goal], language: Language, objective: Goal | None = None
    ) -> SetRemarks:
        from malapp.coach import SetContext, flags_of_set

        counted = [goal for goal in goals if goal.kind not in {GoalKind.INDICATOR, GoalKind.BEHAVIOUR}]
        text = "\n".join(sorted(goal.title for goal in counted))
        if not counted:
            return SetRemarks((), text, 0)
        context = SetContext(
            note=objective.title if objective else "",
            objective_due_on=objective.due_on if objective else None,
            all_by_manager=_are_all_by_manager(counted),
            linked=[_is_linked(goal) for goal in counted] if scope is not GoalSet.KEY_RESULTS else None,
            data_is_reliable=_is_reliable(counted),
        )
        flags = set(
            flags_of_set(scope.value, [goal.title for goal in counted], language, context, today=self._desk.today())
        )
        if scope is GoalSet.KEY_RESULTS:
            flags |= _of_confidence(counted) | _of_deadlines(counted, objective)
        kept = self._kept(text)
        return SetRemarks(tuple(sorted(flag for flag in flags if f"set.{flag}" not in kept)), text, len(counted))

    def _kept(self, text: str) -> frozenset[str]:
        with self._desk.workspace.read() as work:
            return frozenset(kept.message_id for kept in work.kept_remarks.find(digest=digest_of(text)))


def draft_of(goal: Goal, language: Language, text: str | None = None) -> Draft:
    """``goal``, written in ``language``, as the coach reads it; ``text`` in place of its title."""
    return Draft(
        goal.title if text is None else text,
        language,
        goal.kind,
        is_personal=goal.level is GoalLevel.PERSON,
        due_on=goal.due_on,
        has_measure=has_measure(goal),
        has_scope=bool(goal.scope.strip()),
        start_value=goal.start_value,
        target_value=goal.target_value,
        confidence=goal.confidence,
    )


def context_of(draft: Draft, today: date, kept: frozenset[str]) -> Context:
    """What the coach is told beside the text; ``kept`` are message ids answered with "keep"."""
    from malapp.coach import Context

    return Context(
        today=today,
        has_measure=draft.has_measure,
        due_on=draft.due_on,
        has_scope=draft.has_scope,
        is_personal=draft.is_personal,
        start_value=draft.start_value,
        target_value=draft.target_value,
        confidence=draft.confidence,
        kept=kept,
    )


def declared_of(kind: GoalKind) -> Declared:
    """The field a goal of ``kind`` is typed in, by coach.md's names."""
    from malapp.coach import Declared

    return Declared("kpi") if kind is GoalKind.INDICATOR else Declared(kind.value)


def has_measure(goal: Goal) -> bool:
    """Whether the fields beside the title say how one sees that the goal is reached."""
    numbers = (goal.target_value, goal.range_low, goal.range_high)
    words = (goal.target_text, goal.success, goal.how_measured)
    return any(number is not None for number in numbers) or any(len(text.split()) >= _ENOUGH_WORDS for text in words)


def _are_all_by_manager(goals: Sequence[Goal]) -> bool:
    personal = [goal for goal in goals if goal.level is GoalLevel.PERSON]
    return len(personal) > 1 and all(goal.proposed_by is ProposedBy.MANAGER for goal in personal)


def _is_linked(goal: Goal) -> bool:
    return goal.parent_id is not None or goal.focus_area_id is not None or goal.is_own_development


def _is_reliable(goals: Sequence[Goal]) -> bool | None:
    return False if any(goal.data_reliability is DataReliability.UNRELIABLE for goal in goals) else None


def _of_confidence(goals: Sequence[Goal]) -> set[str]:
    """Confidence said at check-ins instead of in the text (coach.md C-8, confidence_extreme)."""
    said = [goal.confidence for goal in goals if goal.confidence is not None]
    is_sure = len(said) > 1 and min(said) >= _SURE
    return {"confidence_extreme"} if is_sure or any(one <= _DOUBTFUL or one == _CERTAIN for one in said) else set()


def _of_deadlines(goals: Sequence[Goal], objective: Goal | None) -> set[str]:
    if objective is None or objective.due_on is None:
        return set()
    is_late = any(goal.due_on is not None and goal.due_on > objective.due_on for goal in goals)
    return {"kr_after_objective"} if is_late else set()
