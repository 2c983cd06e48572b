"""Every kind of value a workspace keeps. A new one is a table module's table and one line here."""

from __future__ import annotations

from typing import Any

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
from malapp.storage.mapping import EntityMapping
from malapp.storage.tables import adapting, conversations, documents, followups, goals, people, strategy

#: By topic: the table's name, which is also the repository's attribute in a unit of work. The second tuple names what
#: search may find; conversations, answers, notes and records are not in it and must never be.
ENTITIES: dict[str, EntityMapping[Any]] = {
    entity.topic: entity
    for entity in (
        EntityMapping(Company, people.companies),
        EntityMapping(Team, people.teams, ("name",)),
        EntityMapping(Person, people.people, ("name", "title")),
        EntityMapping(Strategy, strategy.strategies, ("period", "vision")),
        EntityMapping(FocusArea, strategy.focus_areas, ("title",)),
        EntityMapping(Goal, goals.goals, ("title",)),
        EntityMapping(CheckIn, goals.check_ins),
        EntityMapping(Conversation, conversations.conversations),
        EntityMapping(Preparation, conversations.preparations),
        EntityMapping(Answer, conversations.answers),
        EntityMapping(RecordText, conversations.record_texts),
        EntityMapping(GoalReview, conversations.goal_reviews),
        EntityMapping(Action, followups.actions),
        EntityMapping(FollowUp, followups.follow_ups),
        EntityMapping(FollowUpNote, followups.follow_up_notes),
        EntityMapping(Document, documents.documents),
        EntityMapping(Signature, documents.signatures),
        EntityMapping(SigningKey, documents.signing_keys),
        EntityMapping(Authority, documents.authorities),
        EntityMapping(StrategyVersion, strategy.strategy_versions),
        EntityMapping(Presentation, strategy.presentations),
        EntityMapping(Briefing, strategy.briefings),
        EntityMapping(BriefingParticipant, strategy.briefing_participants),
        EntityMapping(UnitPlan, strategy.unit_plans),
        EntityMapping(PlanItem, strategy.plan_items),
        EntityMapping(PlanTalk, strategy.plan_talks),
        EntityMapping(PlanVersion, strategy.plan_versions),
        EntityMapping(Period, goals.periods),
        EntityMapping(GoalLink, goals.goal_links),
        EntityMapping(Milestone, goals.milestones),
        EntityMapping(GoalWording, goals.goal_wordings),
        EntityMapping(LibraryGoal, goals.library_goals),
        EntityMapping(IndicatorPlan, goals.indicator_plans),
        EntityMapping(IndicatorValue, goals.indicator_values),
        EntityMapping(ControlMeasure, goals.control_measures),
        EntityMapping(BehaviourTick, goals.behaviour_ticks),
        EntityMapping(SuitabilityTest, goals.suitability_tests),
        EntityMapping(KeptRemark, goals.kept_remarks),
        EntityMapping(FormAdaptation, adapting.form_adaptations),
        EntityMapping(FormEdition, adapting.form_editions),
        EntityMapping(ChosenTerm, adapting.chosen_terms),
    )
}
