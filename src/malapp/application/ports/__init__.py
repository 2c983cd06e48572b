"""What the use cases need from the outer rooms, as Protocols.

The outer rooms (storage, documents, signing, calendars, exchange) implement these; only ``bootstrap`` knows which class
stands behind which Protocol.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from malapp.application.ports.action_plan import (
    ActionPlanContent,
    ActionPlanGroup,
    ActionPlanHabit,
    ActionPlanLine,
)
from malapp.application.ports.briefings import BriefingContent
from malapp.application.ports.documents import (
    AppearanceContent,
    DocumentReader,
    DocumentWriter,
    FormAnswer,
    FormAnswers,
    GoalPlanContent,
    GoalPlanRow,
    PagePicture,
    PreparationFormContent,
    RecoverySheetContent,
)
from malapp.application.ports.files import (
    CalendarEvent,
    CalendarWriter,
    Cell,
    FormLibrary,
    Sheet,
    Table,
    TableReader,
    TableWriter,
)
from malapp.application.ports.maps import (
    GoalSheetContent,
    Paper,
    RedThreadContent,
    StrategyMapContent,
)
from malapp.application.ports.signing import (
    Expectation,
    Signer,
    Verifier,
)
from malapp.application.ports.storage import (
    AuditLine,
    CheckReport,
    NewWorkspace,
    Repository,
    SearchHit,
    UnitOfWork,
    Workspace,
    WorkspaceStore,
)
from malapp.application.ports.unit_plans import (
    PlanGoalLine,
    PlanLength,
    PlanNumbers,
    PlanTalkLine,
    PlanTaskLine,
    UnitPlanContent,
)

Clock = Callable[[], datetime]
NewId = Callable[[], UUID]

__all__ = [
    "ActionPlanContent",
    "ActionPlanGroup",
    "ActionPlanHabit",
    "ActionPlanLine",
    "AppearanceContent",
    "AuditLine",
    "BriefingContent",
    "CalendarEvent",
    "CalendarWriter",
    "Cell",
    "CheckReport",
    "Clock",
    "DocumentReader",
    "DocumentWriter",
    "Expectation",
    "FormAnswer",
    "FormAnswers",
    "FormLibrary",
    "GoalPlanContent",
    "GoalPlanRow",
    "GoalSheetContent",
    "NewId",
    "NewWorkspace",
    "PagePicture",
    "Paper",
    "PlanGoalLine",
    "PlanLength",
    "PlanNumbers",
    "PlanTalkLine",
    "PlanTaskLine",
    "PreparationFormContent",
    "RecoverySheetContent",
    "RedThreadContent",
    "Repository",
    "SearchHit",
    "Sheet",
    "Signer",
    "StrategyMapContent",
    "Table",
    "TableReader",
    "TableWriter",
    "UnitOfWork",
    "UnitPlanContent",
    "Verifier",
    "Workspace",
    "WorkspaceStore",
]
