"""Who has heard the strategy: the company, each team, and persons it was told on their own (S0-03)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from malapp.application.strategy_presenting import HeardRow
from malapp.domain.strategy import Audience
from malapp.ui.kit.buttons import IconButton, LinkButton, SecondaryButton
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.status import StatusPill
from malapp.ui.panels.strategy.words import hearing_pill, occasion_text
from malapp.ui.theme import scale

_NAME, _HOW, _WHEN, _REMOVE = range(4)


class PresentedCard(Card):
    """``presenting`` and ``briefings_wanted`` tell the buttons, ``removing`` the row whose recording is a mistake."""

    presenting = Signal()
    briefings_wanted = Signal()
    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Who it has been presented to"))
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(scale.SPACE_4)
        self._lines.setVerticalSpacing(scale.SPACE_2)
        self._lines.setColumnStretch(_NAME, 2)
        self._lines.setColumnStretch(_WHEN, 3)
        self._present = SecondaryButton(self.tr("Record a presentation"), icon="plus", clicked=self.presenting.emit)
        briefings = LinkButton(self.tr("The joint briefings"), icon="users", clicked=self.briefings_wanted.emit)
        self.add(self._lines).add(row(self._present, briefings, None, spacing=scale.SPACE_3))

    def show_rows(self, rows: tuple[HeardRow, ...], *, may_present: bool, may_remove: bool) -> None:
        """Show ``rows``; what was recorded by hand may be removed."""
        self._present.setVisible(may_present)
        clear(self._lines)
        for place, heard in enumerate(rows):
            self._add(place, heard, may_remove=may_remove)

    def _add(self, place: int, heard: HeardRow, *, may_remove: bool) -> None:
        is_company = heard.audience is Audience.COMPANY
        name = self.tr("The whole company") if is_company else heard.name
        middle = Qt.AlignmentFlag.AlignVCenter
        self._lines.addWidget(WrapLabel(name, role="strong" if is_company else ""), place, _NAME, middle)
        self._lines.addWidget(StatusPill(*hearing_pill(heard.hearing)), place, _HOW, middle)
        self._lines.addWidget(MutedLabel(occasion_text(heard, self.locale())), place, _WHEN, middle)
        if may_remove and heard.presentation_id is not None:
            text = self.tr("Remove the presentation: {name}").format(name=name)
            button = IconButton("trash-2", text, clicked=lambda: self.removing.emit(heard))
            self._lines.addWidget(button, place, _REMOVE, middle)
