"""Two people's answers to the same questions, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from malapp.ui.kit.avatar import Avatar
from malapp.ui.kit.labels import SectionTitle, WrapLabel
from malapp.ui.kit.layouts import Columns, box, clear, column, row
from malapp.ui.theme import scale

NARROW = 560


@dataclass(frozen=True, slots=True)
class CompareRow:
    """A question with what each side wrote; "" is shown as not answered."""

    question: str
    left: str
    right: str


class SideBySide(QWidget):
    """``SideBySide("Thea Brekke", "Silje Nygård").set_rows(rows)``; the sides stand under each other when narrow."""

    def __init__(self, left: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = (left, right)
        self._rows: Sequence[CompareRow] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(scale.SPACE_4)

    def set_rows(self, rows: Sequence[CompareRow]) -> None:
        """Show ``rows``."""
        self._rows = rows
        clear(self._layout)
        for compared in rows:
            sides = Columns(
                self._answer(self._people[0], compared.left),
                self._answer(self._people[1], compared.right),
                narrow=NARROW,
            )
            question = SectionTitle(compared.question)
            self._layout.addWidget(box(column(question, sides, spacing=scale.SPACE_2)))
        self._layout.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.set_rows(self._rows)

    def _answer(self, person: str, text: str) -> QWidget:
        frame = QFrame()
        frame.setObjectName("answer")
        who = WrapLabel(person, role="small")
        words = WrapLabel(text or self.tr("Not answered"), role="" if text else "muted")
        # One node for a screen reader, so that it is always clear whose words are read.
        frame.setAccessibleName(f"{person}: {words.text()}")
        layout = column(row(Avatar(person, side=20), who), words, None, spacing=6)
        layout.setContentsMargins(scale.SPACE_3, scale.SPACE_3, scale.SPACE_3, scale.SPACE_3)
        frame.setLayout(layout)
        return frame
