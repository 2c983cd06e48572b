"""Five steps between two words, without numbers: a conversation is not a mark in school."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.theme import scale

STEPS = 5


class ScaleField(QWidget):
    """Choose one of five steps; the words stand at the ends. Arrow keys move, Delete takes the answer back."""

    value_changed = Signal()

    def __init__(self, ends: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_2)
        self._ends = (WrapLabel(role="muted"), WrapLabel(role="muted"))
        self._ends[0].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._ends[0])
        for step in range(1, STEPS + 1):
            button = QRadioButton()
            button.setFixedSize(28, 28)
            self._group.addButton(button, step)
            layout.addWidget(button)
        layout.addWidget(self._ends[1])
        self._clear = IconButton("x", "", clicked=self._take_back)
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        layout.addWidget(self._clear)
        layout.addStretch(1)
        self._group.idClicked.connect(self._on_click)
        self.setFocusProxy(self._group.button(1))
        self.set_ends(ends)
        self._show()

    def set_ends(self, ends: tuple[str, str]) -> None:
        """Show other words at the ends."""
        self._words = ends
        for label, word in zip(self._ends, ends, strict=True):
            label.setText(word)
        self._clear.set_name(self.tr("Take the answer back"))
        for step in range(1, STEPS + 1):
            spoken = self.tr("Step {step} of {steps} from “{low}” to “{high}”")
            self._group.button(step).setAccessibleName(spoken.format(step=step, steps=STEPS, low=ends[0], high=ends[1]))

    def value(self) -> int | None:
        """1 (the first word) to 5, None when not answered."""
        step = self._group.checkedId()
        return step if step > 0 else None

    def set_value(self, value: object) -> None:
        """Show 1..5 or None."""
        self._group.setExclusive(False)
        for step in range(1, STEPS + 1):
            self._group.button(step).setChecked(step == value)
        self._group.setExclusive(True)
        self._show()

    def set_read_only(self, is_read_only: bool) -> None:
        """Show the answer without letting it be changed."""
        for button in self._group.buttons():
            button.setEnabled(not is_read_only)
        self._clear.setEnabled(not is_read_only)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.set_ends(self._words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.value() is not None:
            self._take_back()
        else:
            super().keyPressEvent(event)

    def _take_back(self) -> None:
        had_focus = self._clear.hasFocus()
        self.set_value(None)
        if had_focus:
            self._group.button(1).setFocus()
        self.value_changed.emit()

    def _on_click(self, _step: int) -> None:
        self._show()
        self.value_changed.emit()

    def _show(self) -> None:
        self._clear.setVisible(self.value() is not None)
        self.setFocusProxy(self._group.checkedButton() or self._group.button(1))
