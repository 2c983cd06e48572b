"""The company's own words for the conversation and its two parties, in each language it uses (S0-05)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language
from malapp.domain.terms import Term
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.pages import Card
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.languages import NAMES
from malapp.ui.shell.context import AppContext


class TermsCard(Card):
    """A choice for each term and language; what is chosen is in force at once and can be undone."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Your words"))
        self._context = context
        self._offered = FormSpec()
        self.form = SavedForm(self._offered)
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
        languages = services.form_adapting.languages()
        spec = FormSpec(tuple(self._rows(languages)))
        if spec != self._offered:
            self._offered = spec
            self.form.set_spec(spec)
        chosen = {
            f"{choice.term.value}:{language.value}": choice.word
            for language in languages
            for choice in services.terms.choices(language)
        }
        self.form.show_stored(chosen, is_another=False)

    def _rows(self, languages: tuple[Language, ...]) -> Iterator[FieldSpec]:
        names = {
            Term.CONVERSATION: self.tr("The conversation"),
            Term.MANAGER: self.tr("The manager"),
            Term.EMPLOYEE: self.tr("The employee"),
        }
        for language in languages:
            for choice in self._context.services.terms.choices(language):
                name = names[choice.term]
                if len(languages) > 1:
                    name = self.tr("{term} in {language}").format(term=name, language=NAMES[language])
                yield FieldSpec(
                    f"{choice.term.value}:{language.value}",
                    FieldKind.CHOICE,
                    name,
                    options=tuple(Option(word.id, word.text) for word in choice.words),
                    is_half=choice.term is not Term.CONVERSATION,
                )

    def _save(self, field: str, value: object) -> None:
        services = self._context.services
        term, _, language = field.partition(":")
        try:
            services.terms.choose(services.session.actor(), Term(term), Language(language), str(value))
        except (RuleViolation, Trouble) as error:
            self.form.answer(field, texts(self._context.language).sentence(error))
        else:
            self.form.answer(field, "")
