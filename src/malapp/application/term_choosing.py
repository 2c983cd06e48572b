"""Choosing the company's own words (S0-05)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from malapp.application.desk import Desk
from malapp.application.own_words import TermWord, chosen_in, offered, own_texts, window_texts
from malapp.application.texts import Texts
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.terms import OWN, Chosen, ChosenTerm, Term, checked_own_word


@dataclass(frozen=True, slots=True)
class TermChoice:
    """The words for ``term`` in ``language``, malapp's own first, and the id of the one in use.

    ``own`` is the company's word that is none of them.
    """

    term: Term
    language: Language
    words: tuple[TermWord, ...]
    word: str
    own: str = ""


class TermService:
    """Use cases for the company's own words; what is printed or signed keeps the words it was made with."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def choices(self, language: Language) -> tuple[TermChoice, ...]:
        """Every term with its words and the one in use."""
        used = dict(self.chosen(language))
        words = offered(language)
        return tuple(_choice(term, language, words[term], used.get(term, "")) for term in Term)

    def choose(self, actor: Actor, term: Term, language: Language, word: str) -> None:
        """Call ``term`` by another word from now on; KeyError for a word that is not offered."""
        require(Permission.EDIT_COMPANY, actor.general())
        if all(known.id != word for known in offered(language)[term]):
            raise KeyError(word)
        self._choose(actor, term, language, word)

    def choose_own(self, actor: Actor, language: Language, text: str) -> None:
        """Call the conversation by a word that is in no list.

        Only the conversation: it is named in titles, where one form of a word is enough. The two parties stand in
        sentences that need more.
        """
        require(Permission.EDIT_COMPANY, actor.general())
        self._choose(actor, Term.CONVERSATION, language, OWN + checked_own_word(text))

    def _choose(self, actor: Actor, term: Term, language: Language, word: str) -> None:
        with self._desk.edit("edit.term") as work:
            found = work.chosen_terms.find(term=term, language=language)
            before = found[0] if found else ChosenTerm(self._desk.new_id(), term, language, "")
            if before.word != word:
                work.chosen_terms.save(replace(before, word=word))
                work.audit("term.chosen", actor.person_id, "chosen_terms", before.id)

    def chosen(self, language: Language) -> Chosen:
        """What the company calls otherwise than malapp in ``language``."""
        with self._desk.workspace.read() as work:
            return chosen_in(work, language)

    def texts(self, language: Language) -> Texts:
        """The texts of ``language`` in the company's words."""
        return own_texts(language, self.chosen(language))

    def window(self, language: Language) -> dict[tuple[str, str], str]:
        """What the window says otherwise, by context and source."""
        return dict(window_texts(language, self.chosen(language)))


def _choice(term: Term, language: Language, words: tuple[TermWord, ...], used: str) -> TermChoice:
    if used.startswith(OWN):
        return TermChoice(term, language, words, OWN, used.removeprefix(OWN))
    return TermChoice(term, language, words, used or words[0].id)
