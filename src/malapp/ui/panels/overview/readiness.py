"""Five questions to ask oneself before switching objectives and key results on (S4-07, W-15)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.pages import Card

_NEARLY = 3


class ReadinessCard(Card):
    """Ticks for oneself: nothing is stored, nobody else sees them."""

    def __init__(self, *, uses_okr: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Ready for objectives and key results?"))
        begun = self.tr("You use them already. It is worth asking again whether the ground holds.")
        before = self.tr("They need good management and clear teams first. Ask yourself before they are switched on.")
        self.add(MutedLabel(begun if uses_okr else before))
        self.ticks = tuple(CheckBox(text) for text in self._statements())
        for tick in self.ticks:
            tick.toggled.connect(self._answer)
            self.add(tick)
        self.answer = WrapLabel(role="strong")
        self.add(self.answer).add(None)
        self._answer()

    def _statements(self) -> tuple[str, ...]:
        return (
            self.tr("The strategy and its focus areas are written down, and people know them."),
            self.tr("Every team has a lead with time for its people."),
            self.tr("Teams talk at least every other week about how it goes."),
            self.tr("One can say that something is behind without losing face."),
            self.tr("Scores will not decide pay or appraisal."),
        )

    def _answer(self) -> None:
        ticked = sum(tick.isChecked() for tick in self.ticks)
        if ticked == 0:
            text = self.tr("Tick what is true with you. Nothing is stored.")
        elif ticked == len(self.ticks):
            text = self.tr("You are ready. Begin with one objective and two to five key results a team.")
        elif ticked >= _NEARLY:
            text = self.tr("Nearly. Work on what is missing, or begin with one team and learn.")
        else:
            text = self.tr("Build the ground first. Objectives show weak management, they do not replace it.")
        self.answer.setText(text)
