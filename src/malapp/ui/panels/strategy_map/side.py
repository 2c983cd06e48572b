"""The chosen card in full: what the card has no room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from malapp.application.ports.maps import MapKind, MapNode
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.formats import format_date, format_percent
from malapp.ui.kit.labels import HeadingLabel, MutedLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.status import StatusPill
from malapp.ui.panels.strategy_map.words import gap_note, kind_word, pill_of, title_of

_WIDTH = 300
_ROOM = _WIDTH + 240


class MapSide(Card):
    """``show_node`` says which; ``opening`` tells the MapNode whose button was pressed."""

    opening = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._node: MapNode | None = None
        self._kind = MutedLabel()
        self._title = HeadingLabel()
        self._pill = StatusPill()
        self._facts = Facts()
        self.open = SecondaryButton("", icon="arrow-right", clicked=self._open)
        page = ScrollPage(margin=2)
        self._status = box(row(self._pill, None))
        for part in (self._kind, self._title, self._status, self._facts):
            page.body.addWidget(part)
        page.body.addStretch(1)
        self.add(page, 1).add(row(self.open, None))
        self.setFixedWidth(_WIDTH)

    def show_node(self, node: MapNode) -> None:
        """Show a card of the map."""
        self._node = node
        self._kind.setText(kind_word(node))
        self._title.setText(title_of(node))
        pill = pill_of(node)
        self._status.setVisible(pill is not None)
        if pill is not None:
            self._pill.set_look(pill.text, pill.tone, pill.icon)
        self._facts.show_facts(
            (self.tr("What is missing"), gap_note(node)),
            (self.tr("Core task") if node.kind is MapKind.PURPOSE else self.tr("Why it matters"), node.purpose),
            (self.tr("Responsible"), node.detail),
            (self.tr("Progress"), "" if node.progress is None else format_percent(node.progress, self.locale())),
            (self.tr("Deadline"), format_date(node.due_on, self.locale())),
            (self.tr("Contributes to"), "\n".join(node.also)),
            (self.tr("Below it"), self.tr("%n card(s)", "", len(node.children)) if node.children else ""),
        )
        self.open.setVisible(node.id is not None)
        self.open.setText(self._invitation(node))

    def minimumSizeHint(self) -> QSize:
        """Low: it scrolls."""
        return QSize(_WIDTH, 160)

    def _invitation(self, node: MapNode) -> str:
        if node.kind is MapKind.GOAL:
            return self.tr("Open the goal")
        return self.tr("Show its goals") if node.kind is MapKind.AREA else self.tr("Open the strategy")

    def _open(self) -> None:
        if self._node is not None:
            self.opening.emit(self._node)


class WithSide(QWidget):
    """``main`` with ``side`` beside it while there is room; nothing is lost without, the tool tips say the same."""

    def __init__(self, main: QWidget, side: MapSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main, self._side = main, side
        layout = row(spacing=14)
        layout.addWidget(main, 1)
        layout.addWidget(side)
        self.setLayout(layout)

    def minimumSizeHint(self) -> QSize:
        """Room for the main part."""
        return self._main.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= self._main.minimumSizeHint().width() + _ROOM)
