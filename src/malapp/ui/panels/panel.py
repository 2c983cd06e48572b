"""The base of every panel: what the shell may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.tab_order import first_stop

if TYPE_CHECKING:
    from uuid import UUID

    from malapp.ui.shell.context import AppContext


class Panel(QWidget):
    """One page of the window, made when it is first shown and made anew when language or acting person change.

    The shell shows the panel's title from its PanelSpec, ``subtitle_changed`` beside it, and ``header_widgets`` (a
    filter, the primary button) to the right. It calls ``refresh`` when the panel is shown for the first time and
    whenever values of ``topics`` (repository names) were committed since: at once when the panel is visible, else
    when it is shown again.
    """

    topics: ClassVar[frozenset[str]] = frozenset()
    subtitle_changed = Signal(str)
    header_changed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def focusInEvent(self, _event: QFocusEvent) -> None:
        # A panel shows no ring of its own, and what was made when it was read is for Qt the last thing of the window.
        if (stop := first_stop(self)) is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read what is shown anew."""

    def flush(self) -> None:
        """Store at once what has been typed and not yet saved. Called before locking, undo, printing and closing."""

    def show_item(self, item_id: UUID) -> None:
        """Bring the thing with ``item_id`` (a search hit, a link from another panel) into view."""

    def arrive(self, page_id: str) -> None:
        """Somebody navigates to ``page_id``: the panel itself, or one of its pages."""

    def close_pages(self) -> None:
        """Drop what the panel itself has opened; called when the workspace closes."""

    def run_action(self, action_id: str) -> None:
        """Start one of the actions that the PanelSpec offers in the command palette."""

    def header_widgets(self) -> tuple[QWidget, ...]:
        """Widgets for the right end of the header, the primary button last; asked for after construction, and again
        when ``header_changed`` was told.
        """
        return ()
