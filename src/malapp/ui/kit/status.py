"""How something stands: pills and bars."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from malapp.domain.goals import GoalStatus
from malapp.ui.kit.cells import PILL_HEIGHT, draw_bar, draw_pill, pill_size
from malapp.ui.kit.tones import Tone, status_icon, status_text, status_tone
from malapp.ui.theme import scale

_BLOCK = 90
_STEPS = 50


class StatusPill(QLabel):
    """Icon, word and colour: ``StatusPill.of(GoalStatus.AT_RISK)`` or ``StatusPill(self.tr("Signed"), Tone.GOOD)``."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._icon = icon
        self._status: GoalStatus | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_look(text, tone, icon)

    @classmethod
    def of(cls, status: GoalStatus, parent: QWidget | None = None) -> StatusPill:
        """The pill of a goal's status; it follows the language by itself."""
        pill = cls(parent=parent)
        pill.set_status(status)
        return pill

    def set_status(self, status: GoalStatus) -> None:
        """Show a goal's status."""
        self._status = status
        self._show(status_text(status), status_tone(status), status_icon(status))

    def set_look(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show free words; without ``icon`` the one of the tone."""
        self._status = None
        self._show(text, tone, icon)

    def sizeHint(self) -> QSize:
        """Room for the whole word."""
        return pill_size(self.font(), self.text()).toSize()

    def minimumSizeHint(self) -> QSize:
        """The same: a pill is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._status is not None:
            self.set_status(self._status)

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = pill_size(self.font(), self.text())
        rect = QRectF(0, (self.height() - PILL_HEIGHT) / 2, min(size.width(), self.width()), PILL_HEIGHT)
        draw_pill(QPainter(self), rect, self.text(), self._tone, self._icon)

    def _show(self, text: str, tone: Tone, icon: str) -> None:
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.updateGeometry()
        self.update()


class ThinBar(QProgressBar):
    """A thin bar for a share of 0..1: ``ThinBar(self.tr("Progress")).set_share(0.72, Tone.GOOD)``."""

    def __init__(self, name: str, parent: QWidget | None = None, *, height: int = 6) -> None:
        super().__init__(parent)
        self._tone = Tone.INFO
        self._thickness = height
        self._step = 0
        self._ticks = QTimer(self)
        self._ticks.setInterval(40)
        self._ticks.timeout.connect(self._move)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float | None, tone: Tone = Tone.INFO) -> None:
        """Fill to ``share``; None (not known) shows an empty bar."""
        self._tone = tone
        self._ticks.stop()
        self.setRange(0, 100)
        self.setValue(round(100 * min(max(share or 0.0, 0.0), 1.0)))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(120, self._thickness)

    def minimumSizeHint(self) -> QSize:
        """A bar shorter than this says nothing."""
        return QSize(2 * scale.SPACE_6, self._thickness)

    def set_unknown(self) -> None:
        """Show that something is going on, without a share: a block that moves."""
        self.setRange(0, 0)
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticks.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.maximum() == 0:
            self._ticks.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.maximum() > 0:
            draw_bar(painter, QRectF(self.rect()), self.value() / 100, self._tone.bar)
            return
        draw_bar(painter, QRectF(self.rect()), 0, self._tone.bar)
        left = (self.width() + _BLOCK) * self._step / _STEPS - _BLOCK
        painter.setClipRect(self.rect())
        draw_bar(painter, QRectF(left, 0, _BLOCK, self.height()), 1, self._tone.bar)

    def _move(self) -> None:
        self._step = (self._step + 1) % _STEPS
        self.update()
