"""What both have shared, side by side, the employee first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from malapp.application.preparations import SharedAnswer, SideBySide
from malapp.domain.forms import FieldType
from malapp.domain.languages import Language
from malapp.ui.kit.avatar import Avatar
from malapp.ui.kit.buttons import QuietButton
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import Columns, box, clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.theme import scale

translate = QCoreApplication.translate
_STEPS = 5


class SharedAnswers(Card):
    """Both shared preparations; can be folded away while the two write."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: object = None
        self._fold = QuietButton("", icon="eye-off", clicked=lambda: self.set_folded(not self._is_folded))
        self._sides = (column(spacing=scale.SPACE_3), column(spacing=scale.SPACE_3))
        self._content = Columns(*(box(side) for side in self._sides), narrow=620)
        heading = SectionTitle(self.tr("What you have both prepared"))
        line = row(heading, self._fold)
        line.setStretch(0, 1)
        self.add(line).add(self._content)
        self._is_folded = False
        self.set_folded(False)

    def set_folded(self, is_folded: bool) -> None:
        """Hide the answers, or show them again."""
        self._is_folded = is_folded
        self._content.setVisible(not is_folded)
        self._fold.setText(self.tr("Show") if is_folded else self.tr("Hide"))
        self._fold.setAccessibleName(
            self.tr("Show the preparations") if is_folded else self.tr("Hide the preparations")
        )
        self._fold.set_icon("eye" if is_folded else "eye-off")

    def show_answers(self, sides: SideBySide, employee: str, manager: str, language: Language) -> None:
        """Show ``sides``; questions in ``language``."""
        shown = (sides, employee, manager, language)
        if shown == self._shown:
            return
        self._shown = shown
        for layout, name, answers in zip(
            self._sides, (employee, manager), (sides.employee, sides.manager), strict=True
        ):
            clear(layout)
            layout.addLayout(row(Avatar(name, side=24), WrapLabel(name, role="strong")))
            if not answers:
                not_shared = (
                    self.tr("Has not shared a preparation.") if answers is None else self.tr("Nothing to share.")
                )
                layout.addWidget(MutedLabel(not_shared))
            for answer in answers or ():
                layout.addWidget(answer_card(answer, name, language))
            layout.addStretch(1)


def answer_card(answer: SharedAnswer, name: str, language: Language) -> QWidget:
    """One question with what ``name`` answered; one node for a screen reader."""
    frame = QFrame()
    frame.setObjectName("answer")
    question = WrapLabel(answer.field.label(language), role="small")
    words = WrapLabel(answer_text(answer, language))
    frame.setAccessibleName(f"{name}: {question.text()} {words.text()}")
    layout = column(question, words, spacing=scale.SPACE_1)
    layout.setContentsMargins(scale.SPACE_3, scale.SPACE_2, scale.SPACE_3, scale.SPACE_2)
    frame.setLayout(layout)
    return frame


def answer_text(answer: SharedAnswer, language: Language) -> str:
    """An answer in words: the step of a scale with its ends, a tick as yes or no, and what was written."""
    parts = []
    if answer.choice is not None and answer.field.type is FieldType.CHECK:
        parts.append(translate("Conversations", "Yes") if answer.choice else translate("Conversations", "No"))
    elif answer.choice is not None:
        low, high = answer.field.ends.get(language, ("", ""))
        text = translate("Conversations", "{step} of {steps} (1 = {low}, {steps} = {high})")
        parts.append(text.format(step=answer.choice, steps=_STEPS, low=low, high=high))
    if answer.text.strip():
        parts.append(answer.text.strip())
    return "\n".join(parts)
