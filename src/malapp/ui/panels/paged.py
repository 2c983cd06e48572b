"""Several panels behind one entry of the sidebar, as tabs below the header."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.layouts import column
from malapp.ui.kit.tabs import TabBar
from malapp.ui.panels.panel import Panel
from malapp.ui.theme import scale

if TYPE_CHECKING:
    from uuid import UUID

    from malapp.ui.panels.registry import PanelSpec
    from malapp.ui.shell.context import AppContext


class PagedPanel(Panel):
    """The panel of ``spec`` with its pages. Each page is made when first shown; the header follows the one shown."""

    def __init__(self, context: AppContext, spec: PanelSpec, parent: QWidget | None = None) -> None:
        from malapp.ui.shell.panel_stack import PanelStack

        super().__init__(context, parent)
        self._specs = (replace(spec, pages=()), *spec.pages)
        self._wanted = spec.id
        title = QCoreApplication.translate("PanelSpec", spec.title)
        self.tabs = TabBar(title)
        for page in self._specs:
            self.tabs.addTab(QCoreApplication.translate("PanelSpec", page.title))
        self.stack = PanelStack(self._specs)
        self.setLayout(column(self.tabs, self.stack, spacing=scale.SPACE_3))
        self.stack.open(context)
        self.stack.subtitle_changed.connect(self.subtitle_changed)
        self.stack.shown.connect(self._on_shown)
        self.tabs.currentChanged.connect(lambda index: self.stack.show_panel(self._specs[index].id))
        self.stack.show_panel(spec.id)
        self.setFocusProxy(self.page)

    @property
    def page(self) -> Panel:
        """The page that is shown."""
        page = self.stack.current
        if page is None:
            raise RuntimeError("one page is shown from the start")
        return page

    def refresh(self) -> None:
        """Say what stands beside the title: the first page said it before anybody could listen."""
        self.subtitle_changed.emit(self.stack.subtitle(self.stack.current_id))

    def arrive(self, page_id: str) -> None:
        """Somebody navigates to ``page_id``: a page is shown, the panel's own id leaves the page as it is."""
        self._wanted = page_id
        if page_id != self._specs[0].id:
            self._show(page_id)

    def flush(self) -> None:
        """Have every page store what has been typed."""
        self.stack.flush()

    def show_item(self, item_id: UUID) -> None:
        """Bring the thing into view on the page that was navigated to."""
        self._show(self._wanted)
        self.page.show_item(item_id)

    def run_action(self, action_id: str) -> None:
        """Start an action on the page that offers it."""
        for page in self._specs:
            if any(action.id == action_id for action in page.actions):
                self._show(page.id)
                self.page.run_action(action_id)
                return

    def header_widgets(self) -> tuple[QWidget, ...]:
        """Those of the page that is shown."""
        return self.stack.header_widgets(self.stack.current_id)

    def close_pages(self) -> None:
        """Drop every page with what it shows."""
        self.stack.close_panels()

    def _show(self, page_id: str) -> None:
        self.tabs.setCurrentIndex(next(n for n, page in enumerate(self._specs) if page.id == page_id))

    def _on_shown(self, spec: PanelSpec) -> None:
        self.setFocusProxy(self.page)
        self.subtitle_changed.emit(self.stack.subtitle(spec.id))
        self.header_changed.emit()
