"""Writing a question: a new one of the company's own, or other words for one that is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.form_adapting import FormQuestion, FormView
from malapp.application.form_warnings import sensitive_word
from malapp.domain.errors import RuleViolation
from malapp.domain.forms import FieldType
from malapp.domain.languages import Language
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.tones import Tone
from malapp.ui.languages import NAMES
from malapp.ui.panels.settings.form_words import answer_words, section_words

translate = QCoreApplication.translate
_ENDS = ("low", "high")


@dataclass(frozen=True, slots=True)
class Written:
    """What the dialog was filled in with."""

    wording: str
    answer: FieldType
    section: str
    ends: tuple[str, str]


class QuestionDialog(Dialog):
    """``store`` takes what is written and raises RuleViolation, which is told beside the field it speaks of."""

    def __init__(
        self,
        view: FormView,
        question: FormQuestion | None,
        language: Language,
        *,
        store: Callable[[Written], object],
        say: Callable[[RuleViolation], str],
        parent: QWidget | None = None,
    ) -> None:
        title, primary = _titles(question)
        super().__init__(title, primary, parent, width=560)
        self._language = language
        self._warned = ""
        self._store = store
        self._say = say
        rows = self._rows(view, question, language)
        self._names = frozenset(spec.id for spec in rows)
        self.form = Form(FormSpec(rows))
        self.form.edited.connect(self._on_edited)
        self.add(self.form)
        self.add(
            MutedLabel(
                self.tr(
                    "Do not ask about health, union, belief, family or pay: people are promised that malapp does not."
                )
            )
        )
        self.form.set_values(self._values(view, question, language))
        self._show_ends()
        self.form.focus("wording")

    def submit(self) -> None:
        """Store what is written, or say what is wrong with it."""
        self.form.discard()
        self.form.clear_errors()
        values = self.form.values()
        ends = tuple(str(values.get(name) or "") for name in _ENDS)
        answer = FieldType(str(values["answer"])) if "answer" in values else self._answer
        if not self._warned_of(str(values["wording"])):
            return
        written = Written(str(values["wording"]), answer, str(values.get("section") or ""), (ends[0], ends[1]))
        try:
            self._store(written)
        except RuleViolation as violation:
            field = violation.field if violation.field in self._names else "wording"
            self.form.set_error(field, self._say(violation))
            self.form.focus(field)
            return
        self.accept()

    def _warned_of(self, wording: str) -> bool:
        """Whether the wording may be stored: one that touches what no form asks about is stored at the second press."""
        word = sensitive_word(self._language, wording)
        if not word or wording == self._warned:
            return True
        self._warned = wording
        text = self.tr("“{word}” sounds like something people are promised not to be asked. Press again to keep it.")
        self.tell(text.format(word=word), Tone.WARNING)
        return False

    def _rows(self, view: FormView, question: FormQuestion | None, language: Language) -> tuple[FieldSpec, ...]:
        label = self.tr("Question ({language})").format(language=NAMES[language])
        original = "" if question is None or question.original is None else question.original.label(language)
        hint = self.tr("malapp asks: {wording}").format(wording=original) if original else ""
        rows = [FieldSpec("wording", FieldKind.LONG_TEXT, label, hint=hint, rows=2)]
        answers, sections = view.shape.answers, view.shape.sections
        self._answer = answers[0] if question is None else question.field.type
        if question is None and len(answers) > 1:
            options = tuple(Option(answer, answer_words(answer)) for answer in answers)
            rows.append(FieldSpec("answer", FieldKind.CHOICE, self.tr("How it is answered"), options=options))
        if question is None and len(sections) > 1:
            options = tuple(Option(section, section_words(section)) for section in sections)
            rows.append(FieldSpec("section", FieldKind.CHOICE, self.tr("Where it stands"), options=options))
        is_own_scale = question is not None and question.original is None and bool(question.field.ends)
        if is_own_scale or (question is None and FieldType.SCALE_AND_TEXT in answers):
            text = FieldKind.TEXT
            rows.append(FieldSpec("low", text, self.tr("The low end means"), is_half=True, longest=200))
            rows.append(FieldSpec("high", text, self.tr("The high end means"), is_half=True, longest=200))
        return tuple(rows)

    def _values(self, view: FormView, question: FormQuestion | None, language: Language) -> dict[str, object]:
        if question is None:
            return {"answer": view.shape.answers[0], "section": view.shape.sections[0]}
        low, high = question.field.ends.get(language, ("", ""))
        wording = "" if language in question.unwritten else question.field.label(language)
        return {"wording": wording, "low": low, "high": high}

    def _on_edited(self, field: str, _value: object) -> None:
        if field == "answer":
            self._show_ends()

    def _show_ends(self) -> None:
        if "answer" not in self._names:
            return
        is_scale = self.form.value("answer") is FieldType.SCALE_AND_TEXT
        for name in self._names & set(_ENDS):
            self.form.row(name).setVisible(is_scale)


def _titles(question: FormQuestion | None) -> tuple[str, str]:
    if question is None:
        return translate("QuestionDialog", "A question of your own"), translate("QuestionDialog", "Add the question")
    return translate("QuestionDialog", "Change the wording"), translate("QuestionDialog", "Save the wording")
