"""The strategy map as a picture one can walk by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from malapp.application.map_layout import Box, BoxKind, Sizes, picture
from malapp.application.ports.maps import MapKind, MapNode
from malapp.ui.kit.announce import announce
from malapp.ui.kit.labels import breakable
from malapp.ui.panels.strategy_map.cards import CardPainter, fold_mark
from malapp.ui.panels.strategy_map.items import CardItem, LinesItem
from malapp.ui.panels.strategy_map.walking import Step, Walk
from malapp.ui.panels.strategy_map.words import gap_note, spoken, title_of
from malapp.ui.panels.strategy_map.zooming import STEP, ZoomView
from malapp.ui.theme import scale

_MARGIN = 24
_CLICK = 5
_STEPS = {
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
}


class MapCanvas(ZoomView):
    """``show_map(root)``; ``chosen`` tells the MapNode that was reached, ``opened`` the one to go to (double click,
    Enter).

    Keys: arrows walk, Space folds a branch away, + and - zoom, 0 shows everything, 1 life size.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, zoom: float = 0.0) -> None:
        super().__init__(parent, zoom=zoom)
        self._walk: Walk | None = None
        self._root: MapNode | None = None
        self._items: dict[str, CardItem] = {}
        self._kept: list[CardItem | LinesItem] = []  # Qt does not keep the Python side of an item alive
        self._collapsed: frozenset[str] = frozenset()
        self._current = ""
        self._pressed = QPoint(-1, -1)
        self._cards = CardPainter(self.font(), self.locale())
        self.setAccessibleName(self.tr("Strategy map"))
        self.setAccessibleDescription(self.tr("Arrow keys walk from card to card. The list shows the same in words."))

    @property
    def current(self) -> MapNode | None:
        """The card that was reached last."""
        return self._walk.nodes.get(self._current) if self._walk else None

    def show_map(self, root: MapNode) -> None:
        """Show another map; what was folded and chosen stays so where it still is."""
        is_first = self._root is None
        known = {node.key for node in root.walk()}
        self._root = root
        self._collapsed &= known
        self._cards = CardPainter(self.font(), self.locale())
        if self._current not in known:
            self._current = root.key
        self._lay_out()
        if is_first:
            self.show_top()

    def choose(self, key: str) -> None:
        """Go to a card; what hides it is unfolded."""
        if self._walk is None or key not in self._walk.nodes:
            return
        above, hiding = self._walk.parent(key), set[str]()
        while above is not None:
            hiding.add(above)
            above = self._walk.parent(above)
        if hiding & self._collapsed:
            self._collapsed -= hiding
            self._lay_out()
        self._reach(key)

    def set_folded(self, key: str, is_folded: bool) -> None:
        """Fold a branch away, or unfold it."""
        if self._walk is None or not self._walk.nodes[key].children or is_folded is (key in self._collapsed):
            return
        self._collapsed = self._collapsed | {key} if is_folded else self._collapsed - {key}
        self._lay_out()
        self._reach(self._current)

    def zoom_to(self, zoom: float) -> None:
        """Zoom to life size (1.0) or any other size, the current card in sight."""
        self.zoom_by(zoom / self.zoom)
        self._bring_into_sight()

    def draw_all(self, painter: QPainter, target: QRectF) -> None:
        """Paint the whole map into ``target``, for a file."""
        current, self._current = self._current, ""
        self.stage.render(painter, target, self.sceneRect())
        self._current = current

    def map_size(self) -> QSize:
        """The size of the whole map in pixels at life size."""
        return self.sceneRect().size().toSize()

    def place_of(self, key: str) -> QRectF:
        """Where a card stands on the viewport now; empty when it is folded away."""
        item = self._items.get(key)
        return QRectF(self.mapFromScene(item.card_rect()).boundingRect()) if item else QRectF()

    def paint_card(self, painter: QPainter, box: Box) -> None:
        """Paint ``box`` at the origin."""
        hidden = self.mapToScene(0, 0).x() - box.left if self._current else 0.0  # a file shows everything
        self._cards.paint(painter, box, is_folded=box.node.key in self._collapsed, hidden=hidden)

    def is_current(self, box: Box) -> bool:
        """Whether ``box`` is the card that was reached last."""
        return box.node.key == self._current and box.kind is not BoxKind.STAND_IN

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:  # else the card would move away below the mouse
            self._bring_into_sight()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / STEP),
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: lambda: self.zoom_to(1.0),
            Qt.Key.Key_Space: lambda: self.set_folded(self._current, self._current not in self._collapsed),
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Home: lambda: self._reach(self._root.key if self._root else ""),
        }
        step = next((step for key, step in _STEPS.items() if key == event.key()), None)
        if step is not None:
            self._take(step)
        elif event.key() in acts:
            acts[event.key()]()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else QPoint(-99, -99)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if (at - self._pressed).manhattanLength() < _CLICK and (item := self._item_at(at)) is not None:
            self._reach(item.box.node.key)
            if self._is_on_fold_mark(item, at):
                self.set_folded(self._current, self._current not in self._collapsed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        item = self._item_at(at)
        self._pressed = QPoint(-99, -99)
        if item is not None and not self._is_on_fold_mark(item, at):
            self._reach(item.box.node.key)
            self._open()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            item = self._item_at(event.pos())
            QToolTip.showText(event.globalPos(), _tip(item.box.node) if item else "", self)
            return True
        return super().viewportEvent(event)

    def _lay_out(self) -> None:
        if self._root is None:
            return
        page = picture(self._root, self._cards.measure, Sizes(), collapsed=self._collapsed)
        self._walk = Walk(self._root, self._collapsed)
        self._current = self._walk.shown(self._current)
        self.stage.clear()
        cards = [CardItem(box, self) for box in page.boxes]
        self._items = {card.box.node.key: card for card in cards if card.box.kind is not BoxKind.STAND_IN}
        self._kept = [LinesItem(page.lines, page.width, page.height), *cards]
        for item in self._kept:
            self.stage.addItem(item)
        self.setSceneRect(QRectF(0, 0, page.width, page.height).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def _take(self, step: Step) -> None:
        if self._walk is None:
            return
        node = self._walk.nodes[self._current]
        if step is Step.RIGHT and node.kind is MapKind.GOAL and self._current in self._collapsed:
            self.set_folded(self._current, is_folded=False)
        elif (key := self._walk.step(self._current, step)) is not None:
            self._reach(key)

    def _reach(self, key: str) -> None:
        node = self._walk.nodes.get(key) if self._walk else None
        if node is None:
            return
        self._current = key
        self._bring_into_sight()
        self.viewport().update()
        announce(self, spoken(node, self.locale(), is_folded=key in self._collapsed))
        self.chosen.emit(node)

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _bring_into_sight(self) -> None:
        item = self._items.get(self._current)
        if item is not None:
            self.ensureVisible(item.card_rect(), scale.SPACE_6, scale.SPACE_6)

    def _item_at(self, at: QPoint) -> CardItem | None:
        point = self.mapToScene(at)
        return next((item for item in self._items.values() if item.card_rect().contains(point)), None)

    def _is_on_fold_mark(self, item: CardItem, at: QPoint) -> bool:
        if not item.box.node.children or item.box.kind is BoxKind.PURPOSE:
            return False
        return fold_mark(item.box).adjusted(-6, -8, 8, 6).contains(item.mapFromScene(self.mapToScene(at)))


def _tip(node: MapNode) -> str:
    """The whole text of a card."""
    parts = (title_of(node), node.purpose, node.detail, gap_note(node))
    return "\n\n".join(breakable(part) for part in parts if part)
