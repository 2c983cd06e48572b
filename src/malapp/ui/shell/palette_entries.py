"""What the command palette offers: panels, their actions, and what the search of the workspace finds."""

from __future__ import annotations

from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.ports import SearchHit
from malapp.ui.panels.registry import PanelSpec
from malapp.ui.shell.palette import Entry
from malapp.ui.shell.ports import ShellServices

translate = QCoreApplication.translate

_HITS = 12
_ICONS = {
    "people": "user",
    "goals": "target",
    "strategies": "compass",
    "focus_areas": "compass",
    "teams": "users",
    "indicators": "chart-line",
    "activities": "list-todo",
    "actions": "list-todo",
    "behaviours": "repeat",
    "milestones": "flag",
    "unit_plans": "handshake",
    "plan_items": "handshake",
    "briefings": "monitor",
}


class Guide(Protocol):
    """Who goes where the palette points."""

    def navigate(self, panel_id: str, item_id: UUID | None = None) -> None:
        """Show a panel and, there, the thing with ``item_id``."""

    def run_action(self, panel_id: str, action_id: str) -> None:
        """Show a panel and start one of its actions."""


class PaletteEntries:
    """The entries for one open workspace."""

    def __init__(self, specs: tuple[PanelSpec, ...], services: ShellServices, guide: Guide) -> None:
        self._specs = tuple(page for spec in specs for page in spec.with_pages())
        self._services = services
        self._guide = guide
        self._panel_of = {topic: spec.id for spec in self._specs for topic in spec.topics}

    def fixed(self) -> list[Entry]:
        """Panels and actions."""
        panel, action = translate("Palette", "Panel"), translate("Palette", "Action")
        entries = [
            Entry(translate("PanelSpec", spec.title), panel, spec.icon, partial(self._guide.navigate, spec.id))
            for spec in self._specs
        ]
        entries += [
            Entry(
                translate("PanelSpec", offered.title),
                action,
                offered.icon,
                partial(self._guide.run_action, spec.id, offered.id),
            )
            for spec in self._specs
            for offered in spec.actions
        ]
        return entries

    def found(self, text: str) -> list[Entry]:
        """Hits of the search that some panel can show."""
        hits = self._services.search.find(self._services.session.actor(), text, _HITS)
        return [self._entry(hit) for hit in hits if hit.topic in self._panel_of]

    def _entry(self, hit: SearchHit) -> Entry:
        kinds = {
            "people": translate("Palette", "Person"),
            "teams": translate("Palette", "Team"),
            "goals": translate("Palette", "Goal"),
            "strategies": translate("Palette", "Strategy"),
            "focus_areas": translate("Palette", "Focus area"),
            "indicators": translate("Palette", "Indicator"),
            "activities": translate("Palette", "Activity"),
            "actions": translate("Palette", "Agreed action"),
            "behaviours": translate("Palette", "Behaviour"),
            "milestones": translate("Palette", "Milestone"),
            "unit_plans": translate("Palette", "Unit plan"),
            "plan_items": translate("Palette", "Task in a unit plan"),
            "briefings": translate("Palette", "Briefing"),
        }
        panel_id = self._panel_of[hit.topic]
        title = " ".join(hit.text.split())
        kind = kinds.get(hit.topic, translate("Palette", "Panel"))
        return Entry(title, kind, _ICONS.get(hit.topic, "search"), partial(self._guide.navigate, panel_id, hit.id))
