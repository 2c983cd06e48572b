"""The panels of the window: made when first shown, refreshed when what they show has changed, dropped on locking."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.ui.kit.focus import has_keyboard

if TYPE_CHECKING:
    from malapp.application.changes import Change
    from malapp.ui.panels.panel import Panel
    from malapp.ui.panels.registry import PanelSpec
    from malapp.ui.shell.context import AppContext


class PanelStack(QStackedWidget):
    """Holds the panels of ``specs``. ``shown`` carries the PanelSpec; ``subtitle_changed`` the words
    beside its title.
    """

    shown = Signal(object)
    subtitle_changed = Signal(str)

    def __init__(self, specs: tuple[PanelSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs = {page.id: spec for spec in specs for page in spec.with_pages()}
        self._panels: dict[str, Panel] = {}
        self._subtitles: dict[str, str] = {}
        self._header_widgets: dict[str, tuple[QWidget, ...]] = {}
        self._stale: set[str] = set()
        self._context: AppContext | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(0)
        self._refresh_soon.timeout.connect(self._refresh_if_seen)

    @property
    def current_id(self) -> str:
        """The id of the panel that is shown, "" when there is none."""
        return next((key for key, panel in self._panels.items() if panel is self.currentWidget()), "")

    @property
    def current(self) -> Panel | None:
        """The panel that is shown."""
        return self._panels.get(self.current_id)

    def open(self, context: AppContext) -> None:
        """Serve panels with ``context`` from now on."""
        self._context = context
        self._unsubscribe = context.services.bus.subscribe(self._on_changes)

    def close_panels(self) -> None:
        """Drop every panel with what it shows."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._refresh_soon.stop()
        for panel in self._panels.values():
            panel.close_pages()
            self.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self._panels.clear()
        self._subtitles.clear()
        self._header_widgets.clear()
        self._stale.clear()
        self._context = None

    def show_panel(self, panel_id: str) -> Panel:
        """Bring a panel, or the one with the page ``panel_id``, to the front, making it when it is shown for the first
        time; KeyError for an unknown id.
        """
        page_id, spec = panel_id, self._specs[panel_id]
        panel_id = spec.id
        panel = self._panels.get(panel_id) or self._make(spec)
        had_keyboard = has_keyboard(self)
        if (before := self.current) is not None and before is not panel:
            before.flush()
        panel.arrive(page_id)  # first: the page that is left does not have to be read once more
        self.setCurrentWidget(panel)
        self._refresh_if_seen()
        if had_keyboard and before is not panel:
            panel.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt gives it to whatever comes first in the window
        self.shown.emit(spec)
        return panel

    def take_keyboard(self) -> None:
        """Give the keyboard to the panel that is shown, unless something in it has it already."""
        if self.current is not None and not has_keyboard(self):
            self.current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def subtitle(self, panel_id: str) -> str:
        """The words beside the title of a panel."""
        return self._subtitles.get(panel_id, "")

    def header_widgets(self, panel_id: str) -> tuple[QWidget, ...]:
        """The panel's own widgets for the header."""
        return self._header_widgets.get(panel_id, ())

    def flush(self) -> None:
        """Have every panel store what has been typed."""
        for panel in self._panels.values():
            panel.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh_current()

    def _make(self, spec: PanelSpec) -> Panel:
        if self._context is None:
            raise RuntimeError("no workspace is open")
        panel = _made(spec, self._context)
        panel.setObjectName(f"panel-{spec.id}")
        panel.subtitle_changed.connect(lambda text: self._on_subtitle(spec.id, text))
        panel.header_changed.connect(lambda: self._on_header(spec))
        self._panels[spec.id] = panel
        self._header_widgets[spec.id] = panel.header_widgets()
        self._stale.add(spec.id)
        self.addWidget(panel)
        return panel

    def _on_subtitle(self, panel_id: str, text: str) -> None:
        self._subtitles[panel_id] = text
        if panel_id == self.current_id:
            self.subtitle_changed.emit(text)

    def _on_header(self, spec: PanelSpec) -> None:
        self._header_widgets[spec.id] = self._panels[spec.id].header_widgets()
        if spec.id == self.current_id:
            self.shown.emit(spec)

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        topics = {change.topic for change in changes}
        self._stale |= {key for key, panel in self._panels.items() if panel.topics & topics}
        # Not at once: the panel that made the change may still be in the middle of it.
        self._refresh_soon.start()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():  # else ``showEvent`` does it: nobody looks at a page of a panel that is not shown
            self._refresh_current()

    def _refresh_current(self) -> None:
        panel_id = self.current_id
        if panel_id in self._stale:
            self._stale.discard(panel_id)
            self._panels[panel_id].refresh()


def _made(spec: PanelSpec, context: AppContext) -> Panel:
    if not spec.pages:
        return spec.factory()(context)
    from malapp.ui.panels.paged import PagedPanel

    return PagedPanel(context, spec)
