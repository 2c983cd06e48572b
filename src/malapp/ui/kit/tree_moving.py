"""Moving rows of a tree: dragged by the mouse, or stepped with Alt and the arrow keys."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from malapp.ui.kit.tree import TreeView
from malapp.ui.kit.tree_model import ROW_FORMAT


class Where(StrEnum):
    """Where a dragged row was let go, seen from the row under the mouse."""

    INSIDE = "inside"
    BEFORE = "before"
    AFTER = "after"
    ON_GROUND = "on_ground"  # below all rows


class Step(StrEnum):
    """Where a row is to go by the keyboard."""

    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"


_KEYS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Right: Step.IN,
    Qt.Key.Key_Left: Step.OUT,
}


class MovableTree(TreeView):
    """``dropped(key, target key or None, Where)`` and ``stepped(key, Step)`` tell what is wanted; nothing moves by
    itself: whoever listens changes the tree, or says why not.
    """

    dropped = Signal(object, object, object)
    stepped = Signal(object, object)
    _offered: ClassVar[Qt.DropAction] = Qt.DropAction.MoveAction

    def set_movable(self, is_movable: bool) -> None:
        """Let rows be dragged and stepped, or not."""
        self.tree().is_movable = is_movable
        self.setDragEnabled(is_movable)
        self.setAcceptDrops(is_movable)
        self.setDropIndicatorShown(is_movable)
        self.setDefaultDropAction(self._offered)
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if is_movable else mode.NoDragDrop)
        self.setAutoExpandDelay(700 if is_movable else -1)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Every place takes the row: what cannot be is explained after the drop, which a barred cursor never does."""
        super().dragMoveEvent(event)
        if _is_row(event.mimeData()):
            event.setDropAction(self._offered)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        key = _key_of(self, event.mimeData())
        if key is None:
            event.ignore()
            return
        target, where = self._target(event.position().toPoint())
        # Accepted as a copy: Qt takes the rows of a move out of the model by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if target != key:
            self.dropped.emit(key, target, where)

    def event(self, event: QEvent) -> bool:
        # Alt with an arrow key may be a shortcut elsewhere (a menu, going back): here it moves the row.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, node = self._step(event), self.tree().node_at(self.currentIndex())
        if step is not None and node is not None:
            self.stepped.emit(node.key, step)
        else:
            super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> Step | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.tree().is_movable or held != Qt.KeyboardModifier.AltModifier:
            return None
        return _KEYS.get(Qt.Key(event.key()))

    def _target(self, at: QPoint) -> tuple[object, Where]:
        index = self.indexAt(at)
        node = self.tree().node_at(index)
        if node is None:
            return None, Where.ON_GROUND
        rect = self.visualRect(index)
        edge = rect.height() / 4
        if at.y() < rect.top() + edge:
            return node.key, Where.BEFORE
        return node.key, Where.AFTER if at.y() > rect.bottom() - edge else Where.INSIDE


def _is_row(data: QMimeData) -> bool:
    return data.hasFormat(ROW_FORMAT)


def _key_of(view: TreeView, data: QMimeData) -> object:
    return view.tree().dragged_key(data) if _is_row(data) else None
