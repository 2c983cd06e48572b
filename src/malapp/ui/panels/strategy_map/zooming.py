"""A picture that can be zoomed and moved about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from malapp.ui.theme import tokens

LEAST, MOST = 0.12, 3.0
STEP = 1.2
_READABLE = 0.62


class ZoomView(QGraphicsView):
    """``zoomed`` tells the zoom, 1.0 being life size. Ctrl with the wheel and two fingers zoom, dragging moves."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again: Callable[[], None] | None = self.show_at_best  # what a new size of the window asks for
        self.stage = QGraphicsScene(self)
        self.setScene(self.stage)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setInteractive(False)  # a drag that begins on a card moves the map as well
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def zoom(self) -> float:
        """1.0 is life size."""
        return self.transform().m11()

    def zoom_by(self, factor: float, *, at_mouse: bool = False) -> None:
        """Zoom in or out, around the mouse or the middle."""
        wanted = min(MOST, max(LEAST, self.zoom * factor))
        anchor = QGraphicsView.ViewportAnchor
        self.setTransformationAnchor(anchor.AnchorUnderMouse if at_mouse else anchor.AnchorViewCenter)
        self.scale(wanted / self.zoom, wanted / self.zoom)
        self._again = None
        self.zoomed.emit(self.zoom)

    def fit(self) -> None:
        """Show everything at once, never larger than life."""
        self.zoom_by(self._fitting() / self.zoom)
        self._again = self.fit

    def show_at_best(self) -> None:
        """Everything at once where that can be read; else as much as can be read, from the top."""
        fitting = self._fitting()
        if fitting >= _READABLE:
            self.fit()
            self._again = self.show_at_best
            return
        across = self.viewport().width() / max(self.sceneRect().width(), 1)
        self.zoom_by(min(1.0, max(_READABLE, across)) / self.zoom)
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())
        self._again = self.show_at_best

    def sizeHint(self) -> QSize:
        """As large as it may be."""
        return QSize(760, 480)

    def minimumSizeHint(self) -> QSize:
        """A map seen through a keyhole can still be walked."""
        return QSize(240, 150)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._again is not None and not self.sceneRect().isEmpty():
            self._again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (event.angleDelta().y() / 120), at_mouse=True)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), at_mouse=True)
            return True
        return super().viewportEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, tokens.current().color("window"))

    def _fitting(self) -> float:
        """The zoom that shows everything, at most life size."""
        room, whole = self.viewport().size(), self.sceneRect()
        if whole.isEmpty():
            return 1.0
        share = min(room.width() / whole.width(), room.height() / whole.height())
        return min(1.0, max(LEAST, share * 0.995))
