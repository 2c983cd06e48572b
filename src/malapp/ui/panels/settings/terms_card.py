"""The company's own words for the conversation and its two parties, in each language it uses (S0-05)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from malapp.application.term_choosing import TermChoice
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language
from malapp.domain.terms import OWN, Term
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.pages import Card
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.languages import NAMES
from malapp.ui.shell.context import AppContext

LANGUAGE, OWN_WORD = "language", "own"


class TermsCard(Card):
    """A choice for each term, in one language at a time; what is chosen is in force at once and can be undone."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Your words"))
        self._context = context
        self._language: Language | None = None
        self._languages: tuple[Language, ...] = ()
        self.form = SavedForm(FormSpec())
        self.form.edited.connect(self._save)
        self.add(
            MutedLabel(
                self.tr(
                    "Used in forms, documents, invitations, calendars and headings made from now on. The rest of the"
                    " window and its help keep malapp's words."
                )
            )
        )
        self.add(self.form)

    def refresh(self) -> None:
        """Show what is stored."""
        services = self._context.services
        languages: tuple[Language, ...] = services.form_adapting.languages()
        if self._language not in languages:
            self._language = languages[0]
        choices: tuple[TermChoice, ...] = services.terms.choices(self._language)
        if languages != self._languages:
            self._languages = languages
            self.form.set_spec(FormSpec(tuple(self._rows(languages))))
        for choice in choices:  # the rows stay, and with them the keyboard
            self.form.offer(choice.term.value, self._options(choice))
        chosen = {choice.term.value: choice.word for choice in choices}
        own = choices[0].own
        self.form.show_stored({LANGUAGE: self._language, OWN_WORD: own, **chosen}, is_another=False)
        self.form.row(OWN_WORD).setVisible(bool(own))

    def _rows(self, languages: tuple[Language, ...]) -> Iterator[FieldSpec]:
        names = {
            Term.CONVERSATION: self.tr("The conversation"),
            Term.MANAGER: self.tr("The manager"),
            Term.EMPLOYEE: self.tr("The employee"),
        }
        is_half = len(languages) > 1
        if is_half:
            options = tuple(Option(language, NAMES[language]) for language in languages)
            yield FieldSpec(LANGUAGE, FieldKind.CHOICE, self.tr("Words in"), options=options, is_half=True)
        for term, name in names.items():
            half = is_half or term is not Term.CONVERSATION
            yield FieldSpec(term.value, FieldKind.CHOICE, name, is_half=half)
        hint = self.tr(
            "Without an article, as in “Record of …”. It is used in titles; sentences say “the conversation”."
        )
        yield FieldSpec(OWN_WORD, FieldKind.TEXT, self.tr("Your word for the conversation"), hint=hint, longest=200)

    def _options(self, choice: TermChoice) -> tuple[Option, ...]:
        options = tuple(Option(word.id, word.text) for word in choice.words)
        if choice.term is not Term.CONVERSATION:
            return options
        return (*options, Option(OWN, self.tr("another word …")))

    def _save(self, field: str, value: object) -> None:
        services = self._context.services
        if field == LANGUAGE:
            self._language = Language(str(value))
            self.refresh()
            return
        if value == OWN:
            self.form.row(OWN_WORD).setVisible(True)
            self.form.focus(OWN_WORD)
            return
        actor = services.session.actor()
        try:
            if field == OWN_WORD:
                services.terms.choose_own(actor, self._language, str(value))
            else:
                services.terms.choose(actor, Term(field), self._language, str(value))
        except (RuleViolation, Trouble) as error:
            self.form.answer(field, texts(self._context.language).sentence(error))
        else:
            self.form.answer(field, "")
