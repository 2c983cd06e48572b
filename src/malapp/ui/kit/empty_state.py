"""What stands where nothing is yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from malapp.ui.kit.icon_mark import IconMark
from malapp.ui.kit.labels import HeadingLabel, MutedLabel
from malapp.ui.kit.layouts import row
from malapp.ui.theme import scale

_ROUND = 56


class EmptyState(QWidget):
    """An icon, a heading, a sentence that says what to do first, and one button.

    ``EmptyState("target", self.tr("No goals yet"), self.tr("Begin with the goal …"), PrimaryButton(...))``
    """

    def __init__(
        self, icon: str, heading: str, sentence: str, button: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heading = HeadingLabel(heading)
        self._sentence = MutedLabel(sentence)
        layout = QVBoxLayout(self)
        layout.setSpacing(scale.SPACE_2)
        layout.addStretch(1)
        layout.addWidget(IconMark(icon, _ROUND, 26), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(scale.SPACE_2)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._heading)
        # Between two stretches: centred with an alignment flag a wrapping label loses its height for its width.
        middle = row(None, self._sentence, None, spacing=0)
        middle.setStretch(0, 1)
        middle.setStretch(1, 6)
        middle.setStretch(2, 1)
        layout.addLayout(middle)
        if button is not None:
            layout.addSpacing(scale.SPACE_2)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def set_texts(self, heading: str, sentence: str) -> None:
        """Show other words."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
