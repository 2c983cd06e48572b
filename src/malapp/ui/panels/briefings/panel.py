"""The Briefings page: the units to the left, the briefing of the chosen one to the right."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from malapp.application.briefings import BriefingRow, BriefingStanding
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.layouts import column
from malapp.ui.kit.list_and_side import ListAndSide
from malapp.ui.kit.pages import Card
from malapp.ui.kit.table import TableView
from malapp.ui.panels.briefings.picking import HoldDialog
from malapp.ui.panels.briefings.presentation import PresentationWindow
from malapp.ui.panels.briefings.presenter import BriefingsPresenter
from malapp.ui.panels.briefings.side import BriefingSide
from malapp.ui.panels.briefings.words import standing_pill, unit_name
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.file_saving import FileToSave, save_file
from malapp.ui.theme import scale

_SIDE_WIDTH = 600


class BriefingsPanel(Panel):
    """Every unit's briefing (S1-43, S1-49c)."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "briefing_participants",
            "briefings",
            "companies",
            "conversations",
            "focus_areas",
            "goals",
            "people",
            "strategies",
            "teams",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = BriefingsPresenter(context)
        self.table = TableView(self._columns(), self.tr("Units"), key=lambda line: str(line.team_id))
        self.table.set_dense(context.preferences.density == "compact")
        self.side = BriefingSide(self.presenter)
        listed = Card(padding=scale.SPACE_2)
        listed.setFocusProxy(self.table)
        listed.add(self.table, 1)
        self.split = ListAndSide(listed, self.side, side_width=_SIDE_WIDTH)
        self.presentation: PresentationWindow | None = None
        self._is_new = True
        self.setLayout(column(self.split))
        self._connect()

    def refresh(self) -> None:
        """Read every unit anew; the chosen one stays chosen."""
        self.presenter.load()
        if self._is_new:
            self.presenter.chosen = self.presenter.home()
            self._is_new = False
        self.table.set_rows(self.presenter.rows)
        if not self.table.choose(str(self.presenter.chosen)):
            self.presenter.chosen = None
            self.table.choose(str(None))
        self._show()
        held = sum(line.standing is BriefingStanding.HELD for line in self.presenter.rows)
        told = self.tr("{held} of {all} held")
        self.subtitle_changed.emit(told.format(held=held, all=len(self.presenter.rows)))

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.side.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose the unit with ``item_id``, or the one with that briefing."""
        if not self.presenter.rows:
            self.refresh()
        line = self.presenter.find(item_id)
        if line is not None:
            self.flush()
            self.table.choose(str(line.team_id))
            self._show_earlier(item_id if any(it.id == item_id for it in line.earlier) else None)
            self.split.show_side()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def present(self) -> PresentationWindow | None:
        """Show the briefing on the other screen."""
        self.flush()
        slides = self.presenter.slides()
        if not slides:
            return None
        if self.presentation is not None:
            self.presentation.close()
        window = PresentationWindow(slides, self)
        window.destroyed.connect(lambda: self._presented(window))
        self.presentation = window
        window.begin()
        return window

    def export(self) -> None:
        """Ask for a file and write the one page."""
        self.flush()
        briefing = self.presenter.briefing
        if briefing is None:
            return
        file = FileToSave(
            self.tr("Save the briefing"),
            self.tr("Briefing {day}").format(day=self.presenter.today.isoformat()),
            "PDF (*.pdf)",
            self.tr("Writing the briefing"),
            self.tr("The briefing is saved as a PDF."),
        )
        service = self.context.services.briefings
        save_file(self.context, self, file, lambda: service.export(self.presenter.actor, briefing.id))

    def hold(self) -> None:
        """Ask when it was held and who was there."""
        self.flush()
        line = self.presenter.row
        if line is not None:
            self._ask(HoldDialog(self.presenter, unit_name(line), self))

    def prepare(self) -> None:
        """Begin a briefing for the chosen unit."""
        sentence = self.presenter.add()
        if sentence:
            self.context.messages(sentence, kind="error")
            return
        self.refresh()
        self.side.writing.when.focus("planned_for")

    def _ask(self, dialog: Dialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _connect(self) -> None:
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _line: self.split.show_side())
        self.table.clicked.connect(lambda _index: self.split.show_side() if self.split.is_narrow else None)
        self.side.back.connect(self.split.show_main)
        self.split.narrowed.connect(self.side.set_back_shown)
        self.side.preparing.connect(self.prepare)
        self.side.presenting.connect(self.present)
        self.side.exporting.connect(self.export)
        self.side.holding.connect(self.hold)
        self.side.taking_back.connect(self.presenter.take_back)
        self.side.removing.connect(self._remove)
        self.side.earlier.connect(self._show_earlier)

    def _on_chosen(self, line: object) -> None:
        if isinstance(line, BriefingRow) and line.team_id != self.presenter.chosen:
            self.side.flush()
            self.presenter.chosen = line.team_id
            self.presenter.earlier_id = None
            self._show()

    def _show_earlier(self, briefing_id: object) -> None:
        self.flush()
        self.presenter.earlier_id = briefing_id if isinstance(briefing_id, UUID) else None
        self._show()

    def _remove(self) -> None:
        self.side.flush()
        self.presenter.remove()

    def _presented(self, window: PresentationWindow) -> None:
        if self.presentation is window:
            self.presentation = None

    def _show(self) -> None:
        line = self.presenter.row
        if line is not None:
            self.side.show_row(line, self.presenter.briefing)

    def _columns(self) -> tuple[ColumnSpec, ...]:
        locale = self.locale()
        return (
            ColumnSpec("unit", self.tr("Unit"), CellKind.TITLE, unit_name, grows=True),
            ColumnSpec(
                "standing", self.tr("Status"), CellKind.PILL, lambda line: standing_pill(line, locale), widest=230
            ),
            ColumnSpec("leader", self.tr("Manager"), CellKind.PERSON, lambda line: line.leader, drop_below=560),
        )
