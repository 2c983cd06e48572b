"""Which panels there are. A new panel is a folder here, one line in PANELS, and a folder in tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from malapp.ui.panels.panel import Panel
    from malapp.ui.shell.context import AppContext


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """Something the command palette offers: ``title`` is the English source in the context "PanelSpec"."""

    id: str
    title: str
    icon: str = "plus"


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel as data. ``title`` is the English source in the context "PanelSpec", ``factory_path`` "module:Class".

    ``topics`` are those of the search hits that open in this panel. ``at_bottom`` puts it at the foot of the
    sidebar. ``pages`` stand beside the panel itself as tabs below the header, each a panel of its own without a place
    in the sidebar; a page's id may be navigated to like a panel's.
    """

    id: str
    title: str
    icon: str
    shortcut: str
    factory_path: str
    actions: tuple[ActionSpec, ...] = ()
    topics: frozenset[str] = frozenset()
    at_bottom: bool = False
    pages: tuple[PanelSpec, ...] = ()

    def with_pages(self) -> tuple[PanelSpec, ...]:
        """The panel itself and its pages, in the order of the tabs."""
        return (self, *self.pages)

    def factory(self) -> Callable[[AppContext], Panel]:
        """The panel's class; its module is imported now."""
        module, _, name = self.factory_path.partition(":")
        made: Callable[[AppContext], Panel] = getattr(import_module(module), name)
        return made


#: In the order of the sidebar. Titles are marked with QT_TRANSLATE_NOOP("PanelSpec", ...) so that lupdate finds them.
PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(
        "today",
        str(QT_TRANSLATE_NOOP("PanelSpec", "Today")),
        "layout-dashboard",
        "Ctrl+1",
        "malapp.ui.panels.today.panel:TodayPanel",
    ),
    PanelSpec(
        "strategy",
        str(QT_TRANSLATE_NOOP("PanelSpec", "Strategy")),
        "compass",
        "Ctrl+2",
        "malapp.ui.panels.strategy.panel:StrategyPanel",
        actions=(ActionSpec("new_period", str(QT_TRANSLATE_NOOP("PanelSpec", "New strategy period")), "plus"),),
        topics=frozenset({"strategies", "focus_areas"}),
        pages=(
            PanelSpec(
                "strategy_map",
                str(QT_TRANSLATE_NOOP("PanelSpec", "Strategy map")),
                "list-tree",
                "",
                "malapp.ui.panels.strategy_map.panel:StrategyMapPanel",
            ),
            PanelSpec(
                "briefings",
                str(QT_TRANSLATE_NOOP("PanelSpec", "Briefings")),
                "monitor",
                "",
                "malapp.ui.panels.briefings.panel:BriefingsPanel",
                topics=frozenset({"briefings"}),
            ),
            PanelSpec(
                "unit_plans",
                str(QT_TRANSLATE_NOOP("PanelSpec", "Unit plans")),
                "handshake",
                "",
                "malapp.ui.panels.unit_plans.panel:UnitPlansPanel",
                actions=(ActionSpec("new_plan", str(QT_TRANSLATE_NOOP("PanelSpec", "New unit plan")), "plus"),),
                topics=frozenset({"unit_plans", "plan_items"}),
            ),
        ),
    ),
    PanelSpec(
        "goals",
        str(QT_TRANSLATE_NOOP("PanelSpec", "Goals")),
        "target",
        "Ctrl+3",
        "malapp.ui.panels.goals.panel:GoalsPanel",
        actions=(
            ActionSpec("new_goal", str(QT_TRANSLATE_NOOP("PanelSpec", "New goal")), "plus"),
            ActionSpec("export_plan", str(QT_TRANSLATE_NOOP("PanelSpec", "Export the goal plan as PDF")), "download"),
        ),
        topics=frozenset({"goals", "milestones"}),
        pages=(
            PanelSpec(
                "overview",
                str(QT_TRANSLATE_NOOP("PanelSpec", "Overview")),
                "layout-dashboard",
                "",
                "malapp.ui.panels.overview.panel:OverviewPanel",
                actions=(
                    ActionSpec("red_thread", str(QT_TRANSLATE_NOOP("PanelSpec", "Print my red thread")), "printer"),
                    ActionSpec("goal_sheet", str(QT_TRANSLATE_NOOP("PanelSpec", "Print the goal sheet")), "printer"),
                ),
            ),
            PanelSpec(
                "indicators",
                str(QT_TRANSLATE_NOOP("PanelSpec", "Indicators")),
                "chart-line",
                "",
                "malapp.ui.panels.indicators.panel:IndicatorsPanel",
                actions=(ActionSpec("new_indicator", str(QT_TRANSLATE_NOOP("PanelSpec", "New indicator")), "plus"),),
                topics=frozenset({"indicators"}),
            ),
            PanelSpec(
                "action_plan",
                str(QT_TRANSLATE_NOOP("PanelSpec", "Action plan")),
                "list-todo",
                "",
                "malapp.ui.panels.action_plan.panel:ActionPlanPanel",
                actions=(
                    ActionSpec("new_action", str(QT_TRANSLATE_NOOP("PanelSpec", "New action")), "plus"),
                    ActionSpec("new_behaviour", str(QT_TRANSLATE_NOOP("PanelSpec", "New behaviour")), "repeat"),
                    ActionSpec(
                        "save_plan",
                        str(QT_TRANSLATE_NOOP("PanelSpec", "Save the action plan as PDF")),
                        "download",
                    ),
                ),
                topics=frozenset({"actions", "activities", "behaviours"}),
            ),
        ),
    ),
    PanelSpec(
        "conversations",
        str(QT_TRANSLATE_NOOP("PanelSpec", "Conversations")),
        "messages-square",
        "Ctrl+4",
        "malapp.ui.panels.conversations.panel:ConversationsPanel",
        actions=(ActionSpec("new", str(QT_TRANSLATE_NOOP("PanelSpec", "New conversation")), "message-square-plus"),),
    ),
    PanelSpec(
        "calendar",
        str(QT_TRANSLATE_NOOP("PanelSpec", "Calendar")),
        "calendar-days",
        "Ctrl+5",
        "malapp.ui.panels.calendar.panel:CalendarPanel",
        actions=(
            ActionSpec("new", str(QT_TRANSLATE_NOOP("PanelSpec", "New one-to-one")), "calendar-plus"),
            ActionSpec("export", str(QT_TRANSLATE_NOOP("PanelSpec", "Export to calendar")), "download"),
        ),
    ),
    PanelSpec(
        "documents",
        str(QT_TRANSLATE_NOOP("PanelSpec", "Documents")),
        "file-text",
        "Ctrl+6",
        "malapp.ui.panels.documents.panel:DocumentsPanel",
        actions=(
            ActionSpec("check", str(QT_TRANSLATE_NOOP("PanelSpec", "Check a signed file")), "shield-check"),
            ActionSpec("certificate", str(QT_TRANSLATE_NOOP("PanelSpec", "Save the company certificate")), "key-round"),
        ),
        topics=frozenset({"documents"}),
    ),
    PanelSpec(
        "people",
        str(QT_TRANSLATE_NOOP("PanelSpec", "People")),
        "users",
        "Ctrl+7",
        "malapp.ui.panels.people.panel:PeoplePanel",
        actions=(
            ActionSpec("new_person", str(QT_TRANSLATE_NOOP("PanelSpec", "New person")), "user-plus"),
            ActionSpec("new_team", str(QT_TRANSLATE_NOOP("PanelSpec", "New team")), "users"),
            ActionSpec("import", str(QT_TRANSLATE_NOOP("PanelSpec", "Bring in people from a file")), "upload"),
        ),
        topics=frozenset({"people", "teams"}),
    ),
    PanelSpec(
        "settings",
        str(QT_TRANSLATE_NOOP("PanelSpec", "Settings")),
        "settings",
        "Ctrl+8",
        "malapp.ui.panels.settings.panel:SettingsPanel",
        actions=(
            ActionSpec("language", str(QT_TRANSLATE_NOOP("PanelSpec", "Change language or colours")), "languages"),
            ActionSpec("backup", str(QT_TRANSLATE_NOOP("PanelSpec", "Back up")), "archive"),
            ActionSpec("about", str(QT_TRANSLATE_NOOP("PanelSpec", "About malapp")), "info"),
        ),
        at_bottom=True,
    ),
)
