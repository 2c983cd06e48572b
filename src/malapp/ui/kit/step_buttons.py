"""The next steps of something with states, as buttons: the first possible one is the primary button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.focus import has_keyboard
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.tab_order import first_stop, stop_after


class StepButtons(QWidget):
    """``pressed`` tells the step of a button. Once it is taken and others are shown, the keyboard goes to the next
    step, or where there is none, to what stands around the buttons.

    ``is_primary_last`` puts the steps in one line that ends with the primary button; else they begin with it and break
    the line where they must.
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, is_primary_last: bool = False) -> None:
        super().__init__(parent)
        self._is_primary_last = is_primary_last
        self._place = column(spacing=0)
        self.setLayout(self._place)

    def show_steps(self, steps: Sequence[tuple[object, str]]) -> None:
        """Offer ``steps``, each with the words on its button."""
        had_keyboard = has_keyboard(self)
        buttons = [self._button(number, step, words) for number, (step, words) in enumerate(steps)]
        clear(self._place)
        if buttons:
            line = box(row(*reversed(buttons))) if self._is_primary_last else FlowRow(*buttons)
            self._place.addWidget(line)
            line.show()  # the layout would do so later, and what is not shown cannot have the keyboard
        self.setVisible(bool(buttons))
        if had_keyboard and (heir := buttons[0] if buttons else self._neighbour()) is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)

    def _neighbour(self) -> QWidget | None:
        around = self.parentWidget()
        return (first_stop(around) if around is not None else None) or stop_after(self)

    def _button(self, number: int, step: object, words: str) -> QWidget:
        made = SecondaryButton if number else PrimaryButton
        return made(words, clicked=lambda: self.pressed.emit(step))
