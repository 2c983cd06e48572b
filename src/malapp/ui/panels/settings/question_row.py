"""One question of a form in the settings: how it stands, and what may be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from malapp.application.form_adapting import FormQuestion
from malapp.domain.forms import FieldType
from malapp.domain.languages import Language
from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.languages import NAMES
from malapp.ui.panels.settings.form_words import answer_words, kept_words
from malapp.ui.theme import scale

#: Most questions are answered in words; only what differs is said.
_WORTH_SAYING = frozenset({FieldType.CHECK, FieldType.GOAL_TABLE, FieldType.GOAL_PICK})
_PLACES = (("up",), ("down",), ("reword",), ("hide", "show"), ("restore", "remove"))


class QuestionRow(QFrame):
    """``wanted`` tells what is asked for: "up", "down", "reword", "hide", "show", "restore" or "remove".

    Alt with an arrow key moves the question from any of its buttons.
    """

    wanted = Signal(str)

    def __init__(self, question: FormQuestion, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self.question = question
        self._language = language
        self.buttons = self._buttons()
        words = column(
            WrapLabel(question.field.label(language), role="strong" if self._is_asked else "muted"), spacing=4
        )
        pills = self._pills()
        if pills:
            words.addWidget(FlowRow(*pills))
        for line in self._lines():
            words.addWidget(MutedLabel(line))
        side = box(self._in_columns())
        across = row(box(words), side, spacing=scale.SPACE_3)
        across.setStretch(0, 1)
        across.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        across.setContentsMargins(scale.SPACE_3, scale.SPACE_2, scale.SPACE_2, scale.SPACE_2)
        self.setLayout(across)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Before the button: Qt's own buttons take the arrow keys for going to their neighbours.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            name = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(Qt.Key(event.key()))
            if name is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                if self.buttons[name].isEnabled():
                    self.wanted.emit(name)
                return True
        return super().eventFilter(watched, event)

    @property
    def _is_asked(self) -> bool:
        return not self.question.is_hidden

    def _in_columns(self) -> QHBoxLayout:
        """The same act at the same place in every row."""
        line = row(spacing=0)
        for names in _PLACES:
            found = [self.buttons[name] for name in names if name in self.buttons]
            for button in found:
                line.addWidget(button)
            if not found:
                line.addSpacing(self.buttons["up"].sizeHint().width())
        return line

    def _buttons(self) -> dict[str, IconButton]:
        question = self.question
        shown = {
            "up": ("arrow-up", self.tr("Move the question up (Alt+Up)")),
            "down": ("arrow-down", self.tr("Move the question down (Alt+Down)")),
            "reword": ("pencil", self.tr("Change the wording")),
        }
        if self._language in question.reworded:
            shown["restore"] = ("undo-2", self.tr("Bring back malapp's wording"))
        if question.is_hidden:
            shown["show"] = ("eye", self.tr("Ask this again"))
        elif question.kept is None:
            shown["hide"] = ("eye-off", self.tr("Do not ask this"))
        if question.original is None:
            shown["remove"] = ("trash-2", self.tr("Delete the question"))
        made = {
            name: IconButton(icon, text, clicked=partial(self.wanted.emit, name))
            for name, (icon, text) in shown.items()
        }
        for button in made.values():
            button.installEventFilter(self)
        made["up"].setEnabled(not question.is_first)
        made["down"].setEnabled(not question.is_last)
        return made

    def _pills(self) -> list[QWidget]:
        question = self.question
        found: list[QWidget] = []
        if question.is_hidden:
            found.append(StatusPill(self.tr("Not asked"), Tone.NEUTRAL, "eye-off"))
        if question.original is None:
            found.append(StatusPill(self.tr("Your question"), Tone.INFO, "plus"))
        elif self._language in question.reworded:
            found.append(StatusPill(self.tr("Your wording"), Tone.INFO, "pencil"))
        return found

    def _lines(self) -> list[str]:
        question, language = self.question, self._language
        lines = []
        if question.field.ends:
            low, high = question.field.ends[language]
            lines.append(f"{answer_words(question.field.type)}: {low} – {high}")
        elif question.field.type in _WORTH_SAYING:
            lines.append(answer_words(question.field.type))
        if language in question.reworded and question.original is not None:
            lines.append(self.tr("malapp asks: {wording}").format(wording=question.original.label(language)))
        if language in question.unwritten:
            text = self.tr("{language} is not written yet: its readers see the wording above.")
            lines.append(text.format(language=NAMES[language]))
        if question.kept is not None:
            lines.append(kept_words(question.kept))
        return lines
