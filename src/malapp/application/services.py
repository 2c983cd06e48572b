"""All use cases of an open workspace in one place, each made when it is first asked for: the window shows Today long
before anybody prints a plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from malapp.application.action_plan import ActionPlanService
    from malapp.application.action_plan_print import ActionPlanPrintService
    from malapp.application.agenda import AgendaService
    from malapp.application.agreements import AgreementService
    from malapp.application.behaviours import BehaviourService
    from malapp.application.briefing_timing import BriefingTiming
    from malapp.application.briefings import BriefingService
    from malapp.application.coaching import CoachService
    from malapp.application.control_measures import ControlMeasureService
    from malapp.application.conversations import ConversationService
    from malapp.application.desk import Desk
    from malapp.application.document_shelf import DocumentShelf
    from malapp.application.follow_ups import FollowUpService
    from malapp.application.form_adapting import FormAdaptingService
    from malapp.application.form_shelf import FormShelf
    from malapp.application.goal_check_ins import CheckInService
    from malapp.application.goal_closing import ClosingService
    from malapp.application.goal_declining import GoalDecliningService
    from malapp.application.goal_doings import GoalDoingService
    from malapp.application.goal_giving import GoalGivingService
    from malapp.application.goal_import import GoalImportService
    from malapp.application.goal_kinds import GoalKindService
    from malapp.application.goal_library import GoalLibraryService
    from malapp.application.goal_milestones import MilestoneService
    from malapp.application.goal_places import GoalPlaceService
    from malapp.application.goal_plan import GoalPlanService
    from malapp.application.goal_remarks import GoalRemarkService
    from malapp.application.goal_sheet import GoalSheetService
    from malapp.application.goal_suitability import SuitabilityService
    from malapp.application.goal_wordings import WordingService
    from malapp.application.goals import GoalService
    from malapp.application.indicator_import import IndicatorImportService
    from malapp.application.indicators import IndicatorService
    from malapp.application.insights import InsightService
    from malapp.application.keeping import KeepingService
    from malapp.application.people import PeopleService
    from malapp.application.people_import import PeopleImportService
    from malapp.application.periods import PeriodService
    from malapp.application.ports import (
        CalendarWriter,
        DocumentReader,
        DocumentWriter,
        FormLibrary,
        Signer,
        TableReader,
        TableWriter,
        Verifier,
        WorkspaceStore,
    )
    from malapp.application.preparations import PreparationService
    from malapp.application.records import RecordService
    from malapp.application.red_thread import RedThreadService
    from malapp.application.searching import SearchService
    from malapp.application.session import Session
    from malapp.application.signing import SigningService
    from malapp.application.strategy import StrategyService
    from malapp.application.strategy_map import StrategyMapService
    from malapp.application.strategy_presenting import PresentingService
    from malapp.application.strategy_versions import StrategyVersionService
    from malapp.application.summaries import SummaryService
    from malapp.application.term_choosing import TermService
    from malapp.application.today import TodayService
    from malapp.application.unit_plan_items import PlanItemService
    from malapp.application.unit_plan_life import PlanLifeService
    from malapp.application.unit_plan_print import PlanPrintService
    from malapp.application.unit_plans import UnitPlanService
    from malapp.application.workbook_export import WorkbookExportService


@dataclass(frozen=True, slots=True)
class Rooms:
    """What stands behind the ports; built once by ``bootstrap``."""

    store: WorkspaceStore
    forms: FormLibrary
    writer: DocumentWriter
    reader: DocumentReader
    signer: Signer
    verifier: Verifier
    calendar: CalendarWriter
    tables: TableReader
    table_writer: TableWriter


#: Of each use case: its module, its class, and what it is made of besides the desk: rooms or other use cases.
_MADE_OF: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "people": ("people", "PeopleService", ()),
    "people_import": ("people_import", "PeopleImportService", ("tables",)),
    "strategy": ("strategy", "StrategyService", ()),
    "strategy_versions": ("strategy_versions", "StrategyVersionService", ()),
    "presenting": ("strategy_presenting", "PresentingService", ()),
    "briefings": ("briefings", "BriefingService", ("writer",)),
    "briefing_timing": ("briefing_timing", "BriefingTiming", ()),
    "documents": ("document_shelf", "DocumentShelf", ("reader",)),
    "search": ("searching", "SearchService", ()),
    "today": ("today", "TodayService", ("conversations", "goals", "agenda")),
    "coach": ("coaching", "CoachService", ()),
    "goal_import": ("goal_import", "GoalImportService", ("tables",)),
    "workbook_export": ("workbook_export", "WorkbookExportService", ("table_writer",)),
    "keeping": ("keeping", "KeepingService", ("store",)),
    "goals": ("goals", "GoalService", ()),
    "check_ins": ("goal_check_ins", "CheckInService", ()),
    "milestones": ("goal_milestones", "MilestoneService", ()),
    "goal_places": ("goal_places", "GoalPlaceService", ()),
    "goal_kinds": ("goal_kinds", "GoalKindService", ()),
    "goal_declining": ("goal_declining", "GoalDecliningService", ()),
    "goal_doings": ("goal_doings", "GoalDoingService", ()),
    "goal_giving": ("goal_giving", "GoalGivingService", ()),
    "periods": ("periods", "PeriodService", ()),
    "closing": ("goal_closing", "ClosingService", ()),
    "goal_library": ("goal_library", "GoalLibraryService", ()),
    "suitability": ("goal_suitability", "SuitabilityService", ()),
    "goal_wordings": ("goal_wordings", "WordingService", ()),
    "strategy_map": ("strategy_map", "StrategyMapService", ("writer",)),
    "goal_sheet": ("goal_sheet", "GoalSheetService", ("writer",)),
    "red_thread": ("red_thread", "RedThreadService", ("writer",)),
    "insights": ("insights", "InsightService", ("goals",)),
    "goal_remarks": ("goal_remarks", "GoalRemarkService", ("goals",)),
    "goal_plan": ("goal_plan", "GoalPlanService", ("goals", "writer")),
    "indicators": ("indicators", "IndicatorService", ()),
    "indicator_import": ("indicator_import", "IndicatorImportService", ("tables",)),
    "control_measures": ("control_measures", "ControlMeasureService", ()),
    "action_plan": ("action_plan", "ActionPlanService", ()),
    "action_plan_print": ("action_plan_print", "ActionPlanPrintService", ("action_plan", "behaviours", "writer")),
    "behaviours": ("behaviours", "BehaviourService", ()),
    "unit_plans": ("unit_plans", "UnitPlanService", ()),
    "plan_items": ("unit_plan_items", "PlanItemService", ()),
    "plan_life": ("unit_plan_life", "PlanLifeService", ()),
    "plan_print": ("unit_plan_print", "PlanPrintService", ("writer",)),
    "conversations": ("conversations", "ConversationService", ()),
    "terms": ("term_choosing", "TermService", ()),
    "form_shelf": ("form_shelf", "FormShelf", ("forms",)),
    "form_adapting": ("form_adapting", "FormAdaptingService", ("form_shelf",)),
    "preparations": ("preparations", "PreparationService", ("form_shelf", "writer", "reader")),
    "records": ("records", "RecordService", ("form_shelf",)),
    "agreements": ("agreements", "AgreementService", ()),
    "summaries": ("summaries", "SummaryService", ("form_shelf", "writer", "signer")),
    "signing": ("signing", "SigningService", ("writer", "signer", "verifier")),
    "follow_ups": ("follow_ups", "FollowUpService", ("form_shelf",)),
    "agenda": ("agenda", "AgendaService", ("calendar",)),
}


class Services:
    """The use cases of one open workspace, for the window and the commands alike."""

    people: PeopleService
    people_import: PeopleImportService
    strategy: StrategyService
    strategy_versions: StrategyVersionService
    presenting: PresentingService
    briefings: BriefingService
    briefing_timing: BriefingTiming
    documents: DocumentShelf
    search: SearchService
    today: TodayService
    coach: CoachService
    goal_import: GoalImportService
    workbook_export: WorkbookExportService
    keeping: KeepingService
    goals: GoalService
    check_ins: CheckInService
    milestones: MilestoneService
    goal_places: GoalPlaceService
    goal_kinds: GoalKindService
    goal_declining: GoalDecliningService
    goal_doings: GoalDoingService
    goal_giving: GoalGivingService
    periods: PeriodService
    closing: ClosingService
    goal_library: GoalLibraryService
    suitability: SuitabilityService
    goal_wordings: WordingService
    strategy_map: StrategyMapService
    goal_sheet: GoalSheetService
    red_thread: RedThreadService
    insights: InsightService
    goal_remarks: GoalRemarkService
    goal_plan: GoalPlanService
    indicators: IndicatorService
    indicator_import: IndicatorImportService
    control_measures: ControlMeasureService
    action_plan: ActionPlanService
    action_plan_print: ActionPlanPrintService
    behaviours: BehaviourService
    unit_plans: UnitPlanService
    plan_items: PlanItemService
    plan_life: PlanLifeService
    plan_print: PlanPrintService
    conversations: ConversationService
    terms: TermService
    form_shelf: FormShelf
    form_adapting: FormAdaptingService
    preparations: PreparationService
    records: RecordService
    agreements: AgreementService
    summaries: SummaryService
    signing: SigningService
    follow_ups: FollowUpService
    agenda: AgendaService

    def __init__(self, desk: Desk, session: Session, rooms: Rooms) -> None:
        self.desk = desk
        self.session = session
        self.bus = desk.bus
        self.history = desk.history
        self.forms = rooms.forms
        self._rooms = rooms

    def __getattr__(self, name: str) -> Any:
        # Called only for what is not there yet.
        if name not in _MADE_OF:
            raise AttributeError(name)
        module, kind, needs = _MADE_OF[name]
        given = [getattr(self, need) if need in _MADE_OF else getattr(self._rooms, need) for need in needs]
        made = getattr(import_module(f"malapp.application.{module}"), kind)(self.desk, *given)
        setattr(self, name, made)
        return made

    def close(self) -> None:
        """Close the workspace; nothing of it is usable afterwards."""
        self.desk.workspace.close()
