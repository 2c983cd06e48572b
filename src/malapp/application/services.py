"""All use cases of an open workspace in one place."""

from __future__ import annotations

from dataclasses import dataclass

from malapp.application.action_plan import ActionPlanService
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
from malapp.application.goal_check_ins import CheckInService
from malapp.application.goal_closing import ClosingService
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


class Services:
    """The use cases of one open workspace, for the window and the commands alike."""

    def __init__(self, desk: Desk, session: Session, rooms: Rooms) -> None:
        self.desk = desk
        self.session = session
        self.bus = desk.bus
        self.history = desk.history
        self.forms = rooms.forms
        self.people = PeopleService(desk)
        self.people_import = PeopleImportService(desk, rooms.tables)
        self.strategy = StrategyService(desk)
        self.strategy_versions = StrategyVersionService(desk)
        self.presenting = PresentingService(desk)
        self.briefings = BriefingService(desk, rooms.writer)
        self.briefing_timing = BriefingTiming(desk)
        self._open_goals(desk, rooms)
        self._open_talks(desk, rooms)
        self.documents = DocumentShelf(desk, rooms.reader)
        self.search = SearchService(desk)
        self.today = TodayService(desk, self.conversations, self.goals, self.agenda)
        self.coach = CoachService(desk)
        self.goal_import = GoalImportService(desk, rooms.tables)
        self.workbook_export = WorkbookExportService(desk, rooms.table_writer)
        self.keeping = KeepingService(desk, rooms.store)

    def close(self) -> None:
        """Close the workspace; nothing of it is usable afterwards."""
        self.desk.workspace.close()

    def _open_goals(self, desk: Desk, rooms: Rooms) -> None:
        """Goals and all that stands beside them."""
        self.goals = GoalService(desk)
        self.check_ins = CheckInService(desk)
        self.milestones = MilestoneService(desk)
        self.goal_places = GoalPlaceService(desk)
        self.goal_kinds = GoalKindService(desk)
        self.goal_giving = GoalGivingService(desk)
        self.periods = PeriodService(desk)
        self.closing = ClosingService(desk)
        self.goal_library = GoalLibraryService(desk)
        self.suitability = SuitabilityService(desk)
        self.goal_wordings = WordingService(desk)
        self.strategy_map = StrategyMapService(desk, rooms.writer)
        self.goal_sheet = GoalSheetService(desk, rooms.writer)
        self.red_thread = RedThreadService(desk, rooms.writer)
        self.insights = InsightService(desk, self.goals)
        self.goal_remarks = GoalRemarkService(desk, self.goals)
        self.goal_plan = GoalPlanService(desk, self.goals, rooms.writer)
        self.indicators = IndicatorService(desk)
        self.indicator_import = IndicatorImportService(desk, rooms.tables)
        self.control_measures = ControlMeasureService(desk)
        self.action_plan = ActionPlanService(desk)
        self.behaviours = BehaviourService(desk)
        self.unit_plans = UnitPlanService(desk)
        self.plan_items = PlanItemService(desk)
        self.plan_life = PlanLifeService(desk)
        self.plan_print = PlanPrintService(desk, rooms.writer)

    def _open_talks(self, desk: Desk, rooms: Rooms) -> None:
        """Conversations, from the invitation to what follows."""
        self.conversations = ConversationService(desk)
        self.preparations = PreparationService(desk, rooms.forms, rooms.writer, rooms.reader)
        self.records = RecordService(desk, rooms.forms)
        self.agreements = AgreementService(desk)
        self.summaries = SummaryService(desk, rooms.forms, rooms.writer, rooms.signer)
        self.signing = SigningService(desk, rooms.writer, rooms.signer, rooms.verifier)
        self.follow_ups = FollowUpService(desk)
        self.agenda = AgendaService(desk, rooms.calendar)
