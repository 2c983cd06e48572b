"""The company's own forms: which questions are asked, in which words and order (S0-05, S1-09)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from malapp.application.form_adapting import FormQuestion, FormView
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.form_parts import SHAPES
from malapp.domain.languages import Language
from malapp.ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import clear, column
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.languages import NAMES
from malapp.ui.panels.settings.form_preview import FormPreviewDialog
from malapp.ui.panels.settings.form_words import section_words
from malapp.ui.panels.settings.question_dialog import QuestionDialog, Written
from malapp.ui.panels.settings.question_row import QuestionRow
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back
from malapp.ui.theme import scale


class FormsPage(ScrollPage):
    """One form at a time, in one language at a time; every change is in force at once and can be undone."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.services.form_adapting
        self._form_id = next(iter(SHAPES))
        self._language: Language | None = None
        self._view: FormView | None = None
        self._shown: object = None
        self.rows: dict[str, QuestionRow] = {}
        self._offered = FormSpec()
        self.choice = Form(self._offered)
        self.choice.edited.connect(self._on_chosen)
        self._reset = QuietButton(self.tr("Reset the form"), icon="undo-2", clicked=self._on_reset)
        tools = FlowRow(
            PrimaryButton(self.tr("Add a question"), icon="plus", clicked=self._on_add),
            SecondaryButton(self.tr("Preview"), icon="eye", clicked=self._on_preview),
            self._reset,
        )
        head = Card(self.tr("Forms")).add(
            MutedLabel(
                self.tr(
                    "What you change here is asked from the next form on. What somebody has begun, printed or signed"
                    " keeps the questions it was answered with."
                )
            )
        )
        self.body.addWidget(head.add(self.choice).add(tools))
        self._lists = column(spacing=scale.SPACE_4)
        self.body.addLayout(self._lists)
        self.body.addStretch(1)

    def refresh(self) -> None:
        """Show what is stored."""
        view: FormView = self._service.view(self._actor, self._form_id)
        if self._language not in view.languages:
            self._language = view.languages[0]
        titles: dict[str, str] = self._service.titles(self._context.language)
        shown = (view, self._language, titles)
        if shown == self._shown:
            return
        self._shown, self._view = shown, view
        self._offer(view, titles)
        self._reset.setEnabled(view.is_adapted)
        self._build(view)

    @property
    def _actor(self) -> object:
        return self._context.services.session.actor()

    @property
    def language(self) -> Language:
        """The language whose wordings are shown."""
        return self._language or self._context.language

    def _offer(self, view: FormView, titles: dict[str, str]) -> None:
        forms = tuple(Option(form_id, title) for form_id, title in titles.items())
        languages = tuple(Option(language, NAMES[language]) for language in view.languages)
        kind = FieldKind.CHOICE
        rows = [FieldSpec("form", kind, self.tr("Which form"), options=forms, is_half=True)]
        if len(languages) > 1:
            rows.append(FieldSpec("language", kind, self.tr("Wording in"), options=languages, is_half=True))
        spec = FormSpec(tuple(rows))
        if spec != self._offered:
            self._offered = spec
            self.choice.set_spec(spec)
        self.choice.set_values({"form": self._form_id, "language": self._language})

    def _build(self, view: FormView) -> None:
        held = self._held()
        clear(self._lists)
        self.rows = {}
        card: Card | None = None
        section: str | None = None
        for question in view.questions:
            if card is None or question.section != section:
                section = question.section
                card = Card(section_words(section))
                self._lists.addWidget(card)
            made = QuestionRow(question, self.language)
            made.wanted.connect(partial(self._on_wanted, question))
            self.rows[question.field.id] = made
            card.add(made)
            card.show()  # at once: only what is on screen can take the keyboard
        follow_layout(self)
        self._give_back(held)

    def _held(self) -> tuple[str, str] | None:
        """The question and the button that have the keyboard."""
        for field_id, made in self.rows.items():
            for name, button in made.buttons.items():
                if button.hasFocus():
                    return field_id, name
        return None

    def _give_back(self, held: tuple[str, str] | None) -> None:
        if held is None or held[0] not in self.rows:
            return
        buttons = self.rows[held[0]].buttons
        other = {"hide": "show", "show": "hide", "restore": "reword", "up": "down", "down": "up"}
        for name in (held[1], other.get(held[1], ""), "reword"):
            if name in buttons and buttons[name].isEnabled():
                buttons[name].setFocus()
                return

    def _on_chosen(self, field: str, value: object) -> None:
        if field == "form":
            self._form_id = str(value)
        elif isinstance(value, Language):
            self._language = value
        self.refresh()

    def _on_wanted(self, question: FormQuestion, name: str) -> None:
        field_id = question.field.id
        service, actor, form_id = self._service, self._actor, self._form_id
        if name in {"up", "down"}:
            self._do(lambda: service.move(actor, form_id, field_id, -1 if name == "up" else 1))
        elif name == "reword":
            self._on_reword(question)
        elif name == "restore":
            told = self.tr("The question has malapp's wording again.")
            self._do(lambda: service.bring_back(actor, form_id, field_id, self.language), told)
        elif name == "remove":
            told = self.tr("The question is deleted. What has been answered to it is kept.")
            self._do(lambda: service.remove(actor, form_id, field_id), told)
        else:
            is_hidden = name == "hide"
            told = self.tr("The question is no longer asked.") if is_hidden else self.tr("The question is asked again.")
            self._do(lambda: service.hide(actor, form_id, field_id, is_hidden=is_hidden), told)

    def _on_reword(self, question: FormQuestion) -> None:
        def store(written: Written) -> None:
            ends = written.ends if question.original is None and question.field.ends else None
            self._service.reword(
                self._actor, self._form_id, question.field.id, self.language, written.wording, ends=ends
            )

        self._open(question, store, self.tr("The wording is changed."))

    def _on_add(self) -> None:
        def store(written: Written) -> None:
            self._service.add(
                self._actor,
                self._form_id,
                self.language,
                written.wording,
                answer=written.answer,
                section=written.section,
                ends=written.ends,
            )

        self._open(None, store, self.tr("The question is added."))

    def _open(self, question: FormQuestion | None, store: Callable[[Written], object], told: str) -> None:
        if self._view is None:
            return
        say = texts(self._context.language).sentence
        dialog = QuestionDialog(self._view, question, self.language, store=store, say=say, parent=self.window())
        if dialog.exec():
            self._context.messages(told, kind="success", undo=taking_back(self._context))
        dialog.deleteLater()

    def _on_preview(self) -> None:
        if self._view is not None:
            dialog = FormPreviewDialog(self._view, self.language, self.window())
            dialog.exec()
            dialog.deleteLater()

    def _on_reset(self) -> None:
        told = self.tr("The form is as it came with malapp. What has been answered keeps its questions.")
        self._do(lambda: self._service.reset(self._actor, self._form_id), told)

    def _do(self, act: Callable[[], object], told: str = "") -> None:
        try:
            act()
        except (RuleViolation, Trouble) as error:
            self._context.report(error)
        else:
            if told:
                self._context.messages(told, kind="success", undo=taking_back(self._context))
