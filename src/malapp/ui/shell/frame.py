"""The open window: sidebar, header, messages and the panels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from malapp.application.troubles import Cancelled, Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui import own_words
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.shell.handover import GuestBar, Handover
from malapp.ui.shell.header import Header
from malapp.ui.shell.panel_stack import PanelStack
from malapp.ui.shell.sidebar import COLLAPSED_WIDTH, Sidebar
from malapp.ui.shell.undoing import Undoing
from malapp.ui.theme import scale

if TYPE_CHECKING:
    from uuid import UUID

    from malapp.application.changes import Change
    from malapp.ui.kit.message_bar import MessageBar
    from malapp.ui.panels.registry import PanelSpec
    from malapp.ui.shell.outside import Outside
    from malapp.ui.shell.palette import Palette
    from malapp.ui.shell.ports import ShellServices

COLLAPSE_BELOW = 1100
_TONES = {"info": "info", "success": "good", "warning": "warning", "error": "bad"}

translate = QCoreApplication.translate


class Frame(QWidget):
    """Built empty, so that it can be painted before anything is opened; ``open`` brings it to life."""

    lock_requested = Signal()
    preferences_changed = Signal()

    def __init__(self, outside: Outside, specs: tuple[PanelSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outside = outside
        self._specs = specs
        self._language = outside.preferences.language
        self._services: ShellServices | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._palette: Palette | None = None
        self.sidebar = Sidebar(specs)
        self.header = Header()
        self._message_bar: MessageBar | None = None
        self.stack = PanelStack(specs)
        self._guest = GuestBar()
        self._handover = Handover(
            self.header.acting,
            self._guest,
            self._language,
            before_change=self.stack.flush,
            changed=self._begin_again,
            report=self.report,
        )
        self._undoing = Undoing(self._language, self.stack.flush, self.tell, self.report)
        self._build()

    @property
    def messages(self) -> MessageBar:
        """The bar that tells what happened, made for the first message."""
        if self._message_bar is None:
            from malapp.ui.kit.message_bar import MessageBar

            self._message_bar = MessageBar()
            self._message_bar.closed.connect(self._message_box.hide)
            self._message_place.addWidget(self._message_bar)
        return self._message_bar

    def open(self, services: ShellServices, panel_id: str = "") -> None:
        """Show the workspace of ``services``, first the panel ``panel_id`` (or the first one there is)."""
        self._services = services
        from malapp.ui.shell.context import AppContext

        context = AppContext(
            services=services,
            tasks=self._outside.tasks,
            preferences=self._outside.preferences,
            machine=self._outside.machine,
            messages=self.tell,
            report=self.report,
            navigate=self.navigate,
            hand_over=self._handover.hand_over,
            preferences_changed=self.preferences_changed.emit,
            clock=lambda: datetime.now(UTC),
            language=self._language,
        )
        own_words.follow(services, self._language)  # first: the panels that read anew after it shall say it
        self.stack.open(context)
        self._unsubscribe = services.bus.subscribe(self._on_changes)
        self.header.set_ready(True)
        self._show_company()
        ids = [spec.id for spec in self._specs]
        if ids:
            self.navigate(panel_id if panel_id in ids else ids[0])

    def close_workspace(self) -> None:
        """Store what has been typed and drop everything that shows the workspace."""
        self.stack.flush()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self.stack.close_panels()
        own_words.forget()
        self.header.forget_panels()
        self.header.set_ready(False)
        if self._message_bar is not None:
            self._message_bar.dismiss()
        self._handover.show_session(None, ())
        if self._palette is not None:
            self._palette.deleteLater()
            self._palette = None
        self._services = None

    def navigate(self, panel_id: str, item_id: UUID | None = None) -> None:
        """Show a panel and, there, the thing with ``item_id``."""
        if self._services is None:
            return
        panel = self.stack.show_panel(panel_id)
        if item_id is not None:
            panel.show_item(item_id)

    def run_action(self, panel_id: str, action_id: str) -> None:
        """Show a panel and start one of its actions."""
        self.navigate(panel_id)
        if (panel := self.stack.current) is not None:
            panel.run_action(action_id)

    def tell(self, text: str, *, kind: str = "info", undo: Callable[[], object] | None = None) -> None:
        """Show one sentence; the ShowMessage of AppContext."""
        from malapp.ui.kit.tones import Tone

        self._message_box.show()
        self.messages.tell(text, Tone(_TONES[kind]), (self.tr("Undo"), undo) if undo is not None else None)

    def report(self, error: BaseException) -> None:
        """Show what a RuleViolation or Trouble says; whatever else is a bug goes on to the crash handler."""
        if not isinstance(error, RuleViolation | Trouble):
            raise error
        if not isinstance(error, Cancelled):
            from malapp.application.texts import texts  # needed only for a sentence that is told

            self.tell(texts(self._language).sentence(error), kind="error")

    def open_palette(self) -> None:
        """Show the command palette."""
        if self._services is None:
            return
        if self._palette is None:
            from malapp.ui.shell.palette import Palette
            from malapp.ui.shell.palette_entries import PaletteEntries

            entries = PaletteEntries(self._specs, self._services, self)
            self._palette = Palette(self, entries.fixed, entries.found)
        self._palette.open_in(self.window())

    def undo(self) -> None:
        """Take the newest edit back and say which."""
        if self._services is not None:
            self._undoing.undo(self._services.history)

    def redo(self) -> None:
        """Repeat the edit taken back last and say which."""
        if self._services is not None:
            self._undoing.redo(self._services.history)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the frame can become, which is with icons instead of words."""
        hint = super().minimumSizeHint()
        panels = COLLAPSED_WIDTH + 2 * scale.SPACE_5 + self.stack.minimumSizeHint().width()
        header = COLLAPSED_WIDTH + self.header.minimumSizeHint().width() - self.header.room_saved
        return QSize(max(panels, header), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < COLLAPSE_BELOW
        self.sidebar.set_collapsed(is_narrow)
        self.header.set_collapsed(is_narrow)

    def _build(self) -> None:
        self._message_place = row()
        self._message_place.setContentsMargins(scale.SPACE_5, 0, scale.SPACE_5, scale.SPACE_2)
        self._message_box = box(self._message_place)
        self._message_box.hide()
        panels = row(self.stack)
        panels.setContentsMargins(scale.SPACE_5, scale.SPACE_1, scale.SPACE_5, scale.SPACE_5)
        right = column(self._guest, self.header, self._message_box, spacing=0)
        right.addLayout(panels, 1)
        whole = row(self.sidebar, spacing=0)
        whole.addLayout(right, 1)
        self.setLayout(whole)
        self.sidebar.chosen.connect(self.navigate)
        self.header.search_requested.connect(self.open_palette)
        self.header.lock_requested.connect(self.lock_requested)
        self.stack.shown.connect(self._on_shown)
        self.stack.subtitle_changed.connect(self._on_subtitle)

    def _on_shown(self, spec: PanelSpec) -> None:
        self.sidebar.set_current(spec.id)
        title = _title(spec)
        self.header.show_panel(title, self.stack.subtitle(spec.id), self.stack.header_widgets(spec.id))
        self.window().setWindowTitle(f"{title} – malapp")

    def _on_subtitle(self, text: str) -> None:
        spec = next(spec for spec in self._specs if spec.id == self.stack.current_id)
        self.header.set_titles(_title(spec), text)

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        if {change.topic for change in changes} & {"companies", "people"}:
            self._show_company()

    def _show_company(self) -> None:
        services = self._services
        if services is None:
            return
        rows = services.people.people(services.session.actor())
        present = tuple(row.person for row in rows if not row.has_left)
        self.sidebar.set_company(services.people.company().name, len(present))
        self._handover.show_session(services, present)

    def _begin_again(self, panel_id: str, item_id: UUID | None) -> None:
        """Another person sits there: nothing that the one before saw may stay on screen."""
        services, shown = self._services, self.stack.current_id
        self.close_workspace()
        if services is not None:
            self.open(services, panel_id or shown)
            if item_id is not None:
                self.navigate(panel_id or shown, item_id)


def _title(spec: PanelSpec) -> str:
    return own_words.in_own_words("PanelSpec", spec.title) or translate("PanelSpec", spec.title)
