"""The words a company may choose between, and the texts that name them (``resources/terms``).

Every form a text needs is written out in the data; nothing is inflected here. A text is worded anew only when it names
a term for which the company has chosen another word, so that malapp's own texts stay as they are written.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from malapp.application.ports import UnitOfWork
from malapp.application.texts import Texts, texts
from malapp.domain.forms import Form, FormField
from malapp.domain.languages import Language
from malapp.domain.terms import OWN, STANDARD, Chosen, ChosenTerm, Term

_PLACEHOLDER = re.compile(r"\{(conversation|manager|employee)_(\w+)\}")


@dataclass(frozen=True, slots=True)
class TermWord:
    """One word to choose; ``forms`` by their names: one, the, many, whose, mine ..."""

    id: str
    forms: Mapping[str, str]

    @property
    def text(self) -> str:
        """The word as it stands in a list."""
        return self.forms["one"]


def offered(language: Language) -> Mapping[Term, tuple[TermWord, ...]]:
    """The words for each term, malapp's own first."""
    words = _data(language)["words"]
    return {term: tuple(TermWord(id_, forms) for id_, forms in words[term.value].items()) for term in Term}


def chosen_in(work: UnitOfWork, language: Language) -> Chosen:
    """What the company has chosen in ``language``; a word malapp does not know (any more) is its own."""
    return _known(language, work.chosen_terms.find(language=language))


def chosen_by_language(work: UnitOfWork) -> Mapping[Language, Chosen]:
    """The same for every language in which the company has words of its own."""
    made = work.chosen_terms.find()
    found = {one: _known(one, [term for term in made if term.language is one]) for one in {t.language for t in made}}
    return {language: chosen for language, chosen in found.items() if chosen}


def _known(language: Language, made: Iterable[ChosenTerm]) -> Chosen:
    found = []
    for chosen in made:
        words = [word.id for word in offered(language)[chosen.term]]
        if chosen.word in words[1:] or chosen.word.startswith(OWN):
            found.append((chosen.term, chosen.word))
    return tuple(sorted(found))


@cache
def own_texts(language: Language, chosen: Chosen = STANDARD) -> Texts:
    """The texts of ``language`` in the company's words."""
    usual = texts(language)
    return usual.replaced(_worded(language, "texts", chosen)) if chosen else usual


def own_form(form: Form, chosen: Mapping[Language, Chosen]) -> Form:
    """``form`` with its title, hint and questions in the company's words."""
    titles, hints = dict(form.titles), dict(form.hints)
    labels: dict[str, dict[Language, str]] = {}
    for language, words in chosen.items():
        for key, text in _worded(language, "forms", words).items():
            form_id, _, part = key.partition(".")
            if part:
                if form_id == form.id:
                    (titles if part == "title" else hints)[language] = text
            else:
                labels.setdefault(key, {})[language] = text
    fields = tuple(_relabelled(field, labels[field.id]) if field.id in labels else field for field in form.fields)
    return replace(form, titles=titles, hints=hints, fields=fields)


def window_texts(language: Language, chosen: Chosen) -> Mapping[tuple[str, str], str]:
    """What the window says otherwise than its catalogue, by context and source."""
    worded = _worded(language, "window", chosen)
    return {
        (context, source): text for (context, _, source), text in ((k.partition("|"), t) for k, t in worded.items())
    }


def _relabelled(field: FormField, labels: Mapping[Language, str]) -> FormField:
    return replace(field, labels={**field.labels, **labels})


def _worded(language: Language, part: str, chosen: Chosen) -> dict[str, str]:
    """The texts of one part that name a chosen term, by key."""
    if not chosen:
        return {}
    data, named = _data(language), {term.value for term, _word in chosen}
    # Of a word that malapp does not know there is one form alone.
    has_own = any(word.startswith(OWN) for _term, word in chosen)
    instead: Mapping[str, str] = data["one_form"] if has_own else {}
    return {
        key: worded_text(language, instead.get(key, text), chosen)
        for key, text in data[part].items()
        if named & {term for term, _form in _PLACEHOLDER.findall(text)}
    }


def worded_text(language: Language, template: str, chosen: Chosen) -> str:
    """``template`` with the words for its terms; KeyError for a form that a word does not have.

    An own word stands as it is, which is right where a text asks for ``one``.
    """
    words = _data(language)["words"]
    ids = {term.value: next(iter(words[term.value])) for term in Term} | {term.value: word for term, word in chosen}

    def form(match: re.Match[str]) -> str:
        term, name = match.groups()
        word = ids[term]
        text: str = word.removeprefix(OWN) if word.startswith(OWN) else words[term][word][name.lower()]
        return text if name[0].islower() else text[0].upper() + text[1:]

    return _PLACEHOLDER.sub(form, template)


@cache
def _data(language: Language) -> dict[str, Any]:
    source = files("malapp") / "resources" / "terms" / f"{language.value}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
