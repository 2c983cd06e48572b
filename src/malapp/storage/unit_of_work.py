"""One transaction over all repositories."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from malapp.application.changes import Change
from malapp.application.ports import Repository
from malapp.domain.behaviours import BehaviourTick
from malapp.domain.briefings import Briefing, BriefingParticipant
from malapp.domain.coaching import KeptRemark
from malapp.domain.conversations import Answer, Conversation, GoalReview, Preparation, RecordText
from malapp.domain.followups import Action, FollowUp, FollowUpNote
from malapp.domain.form_parts import FormAdaptation, FormEdition
from malapp.domain.goals import CheckIn, Goal, GoalLink, GoalWording, LibraryGoal, Milestone
from malapp.domain.indicators import ControlMeasure, IndicatorPlan, IndicatorValue
from malapp.domain.people import Company, Person, Team
from malapp.domain.periods import Period
from malapp.domain.plans import PlanItem, PlanTalk, PlanVersion, UnitPlan
from malapp.domain.signatures import Authority, Document, Signature, SigningKey
from malapp.domain.strategy import FocusArea, Presentation, Strategy, StrategyVersion
from malapp.domain.suitability import SuitabilityTest
from malapp.domain.terms import ChosenTerm
from malapp.storage import audit, search
from malapp.storage.repository import SqlRepository, Stamp
from malapp.storage.tables.registry import ENTITIES


class SqlUnitOfWork:
    """The repositories of one transaction, each made when first asked for (``work.goals``, ``work.people``, ...)."""

    companies: Repository[Company]
    teams: Repository[Team]
    people: Repository[Person]
    strategies: Repository[Strategy]
    focus_areas: Repository[FocusArea]
    goals: Repository[Goal]
    check_ins: Repository[CheckIn]
    conversations: Repository[Conversation]
    preparations: Repository[Preparation]
    answers: Repository[Answer]
    record_texts: Repository[RecordText]
    goal_reviews: Repository[GoalReview]
    actions: Repository[Action]
    follow_ups: Repository[FollowUp]
    follow_up_notes: Repository[FollowUpNote]
    documents: Repository[Document]
    signatures: Repository[Signature]
    signing_keys: Repository[SigningKey]
    authorities: Repository[Authority]
    strategy_versions: Repository[StrategyVersion]
    presentations: Repository[Presentation]
    briefings: Repository[Briefing]
    briefing_participants: Repository[BriefingParticipant]
    unit_plans: Repository[UnitPlan]
    plan_items: Repository[PlanItem]
    plan_talks: Repository[PlanTalk]
    plan_versions: Repository[PlanVersion]
    periods: Repository[Period]
    goal_links: Repository[GoalLink]
    milestones: Repository[Milestone]
    goal_wordings: Repository[GoalWording]
    library_goals: Repository[LibraryGoal]
    indicator_plans: Repository[IndicatorPlan]
    indicator_values: Repository[IndicatorValue]
    control_measures: Repository[ControlMeasure]
    behaviour_ticks: Repository[BehaviourTick]
    suitability_tests: Repository[SuitabilityTest]
    kept_remarks: Repository[KeptRemark]
    form_adaptations: Repository[FormAdaptation]
    form_editions: Repository[FormEdition]
    chosen_terms: Repository[ChosenTerm]

    def __init__(self, connection: sa.Connection, stamp: Stamp | None, audit_key: bytes) -> None:
        self._connection = connection
        self._stamp = stamp
        self._audit_key = audit_key
        self._changes: list[Change] = []

    def __getattr__(self, topic: str) -> SqlRepository[Any]:
        if topic not in ENTITIES:
            raise AttributeError(topic)
        made = SqlRepository(ENTITIES[topic], self._connection, self._stamp, self._changes)
        setattr(self, topic, made)
        return made

    @property
    def changes(self) -> tuple[Change, ...]:
        """What has been saved or removed so far, in order."""
        return tuple(self._changes)

    def repository(self, topic: str) -> SqlRepository[Any]:
        """The repository named ``topic``; KeyError for an unknown one."""
        if topic not in ENTITIES:
            raise KeyError(topic)
        found: SqlRepository[Any] = getattr(self, topic)
        return found

    def audit(self, event: str, actor_id: UUID | None, subject_kind: str, subject_id: UUID | None) -> None:
        """Append a line to the audit chain within this transaction."""
        if self._stamp is None:
            raise RuntimeError("this transaction only reads")
        audit.append(
            self._connection,
            self._audit_key,
            self._stamp.now(),
            event=event,
            actor_id=actor_id,
            subject_kind=subject_kind,
            subject_id=subject_id,
        )

    def noted(self, subject_kind: str, events: Collection[str]) -> Mapping[UUID, datetime]:
        """When (UTC) the audit chain last tells one of ``events`` of each thing of a kind."""
        return audit.latest(self._connection, subject_kind, events)

    def finish(self) -> None:
        """Bring the search index up to date; the last thing before the commit."""
        search.index_changes(self._connection, self._changes)
