"""Something to be read, not changed: label and value under each other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, clear, column
from malapp.ui.theme import scale


class Facts(QWidget):
    """``show_facts`` takes (label, value) pairs; those without a value are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(spacing=scale.SPACE_3)
        self.setLayout(column(self._lines, None))

    def show_facts(self, *facts: tuple[str, str]) -> None:
        """Show other facts."""
        clear(self._lines)
        for label, value in facts:
            if value:
                line = column(WrapLabel(label, role="field"), WrapLabel(value), spacing=2)
                self._lines.addWidget(box(line))
