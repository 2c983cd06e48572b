"""Remarks beside a field: what was seen, why it matters, one question, and the buttons to answer with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from malapp.ui.kit.buttons import QuietButton, SecondaryButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, column
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon


@dataclass(frozen=True, slots=True)
class RemarkShown:
    """One remark in words; ``act`` is what its button says, "" for a remark that can only be kept."""

    id: str
    question: str
    why: str = ""
    act: str = ""


class RemarkList(QWidget):
    """A few remarks under each other; hidden while there is none. ``acted(id)`` and ``kept(id)`` tell the answers."""

    acted = Signal(str)
    kept = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._shown: tuple[RemarkShown, ...] = ()
        self._layout = column(spacing=scale.SPACE_2)
        self.setLayout(self._layout)
        self.hide()

    @property
    def shown(self) -> tuple[RemarkShown, ...]:
        """The remarks that are shown."""
        return self._shown

    def show_remarks(self, remarks: Sequence[RemarkShown]) -> None:
        """Show ``remarks`` instead of those before; the same ones stay as they are, with the keyboard in them."""
        if tuple(remarks) == self._shown:
            return
        self._shown = tuple(remarks)
        clear(self._layout)
        for remark in self._shown:
            self._layout.addWidget(self._note(remark))
        self.setVisible(bool(self._shown))

    def _note(self, remark: RemarkShown) -> QWidget:
        buttons: list[QWidget] = []
        if remark.act:
            buttons.append(SecondaryButton(remark.act, clicked=lambda: self.acted.emit(remark.id)))
        buttons.append(QuietButton(self.tr("Keep as is"), clicked=lambda: self.kept.emit(remark.id)))
        for button in buttons:
            button.setAccessibleDescription(remark.question)
        return _Note(remark, FlowRow(*buttons))


class _Note(QFrame):
    def __init__(self, remark: RemarkShown, buttons: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        parts: list[QWidget] = [WrapLabel(remark.question, role="strong")]
        if remark.why:
            parts.insert(0, MutedLabel(remark.why))
        layout = column(*parts, buttons, spacing=scale.SPACE_1)
        layout.setContentsMargins(
            scale.SPACE_3 + scale.ICON + scale.SPACE_2, scale.SPACE_2, scale.SPACE_2, scale.SPACE_2
        )
        self.setLayout(layout)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens.current()
        painter.setPen(colours.color("info"))
        painter.setBrush(colours.color("info"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), scale.RADIUS, scale.RADIUS)
        draw_icon(painter, "sprout", QRectF(scale.SPACE_3, scale.SPACE_2 + 1, scale.ICON, scale.ICON), "on_info")
