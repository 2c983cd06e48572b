"""Which verb a word is a form of, and what doing that verb means."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain

from malapp.coach.words import Words
from malapp.domain.languages import Language

_NORSE = (Language.BOKMAL, Language.NYNORSK)
_PAST = {
    Language.BOKMAL: (("ert", "ere"), ("et", "e"), ("t", "e"), ("a", "e"), ("d", "e"), ("dd", "")),
    Language.NYNORSK: (("ert", "ere"), ("a", "e"), ("a", "a"), ("t", "e"), ("d", "e"), ("dd", "")),
    Language.SWEDISH: (
        ("at", "a"),
        ("ad", "a"),
        ("ade", "a"),
        ("ats", "a"),
        ("t", "a"),
        ("d", "a"),
        ("it", "a"),
        ("tt", ""),
    ),
    Language.DANISH: (("eret", "ere"), ("et", "e"), ("t", "e")),
    Language.ENGLISH: (("ed", ""), ("ed", "e"), ("d", "e"), ("ied", "y")),
}


@lru_cache(maxsize=8192)
def infinitive(word: str, words: Words) -> str | None:
    """The infinitive of an infinitive or imperative; None when ``word`` is no such form."""
    return _known(_infinitives(word, words), words)


@lru_cache(maxsize=8192)
def of_present(word: str, words: Words) -> str | None:
    """The infinitive of a present form; None when ``word`` is none."""
    irregular = words.irregular_present.get(word)
    return irregular or _known(_presents(word, words), words)


@lru_cache(maxsize=8192)
def of_past(word: str, words: Words) -> str | None:
    """The infinitive of a past participle; None when ``word`` is none."""
    if word in words.irregular_past:
        return words.irregular_past[word]
    endings = _PAST[words.language]
    forms = (word[: -len(old)] + new for old, new in endings if word.endswith(old) and len(word) > len(old) + 1)
    again: tuple[str, ...] = ()
    if words.language is Language.ENGLISH and word.startswith("re") and word.endswith("ed") and len(word) > 6:
        again = (word[2:-2], word[2:-1])  # "redecorated"
    doubled = (word[:-1] + word[-2] + end for end in ("e", "a") if len(word) > 3 and word.endswith(("mt", "nt", "lt")))
    return _known(chain(forms, again, doubled), words)


def _known(forms: Iterator[str], words: Words) -> str | None:
    candidates = tuple(forms)
    for form in candidates:
        if form in words.curated_verbs:
            return form
    return next((form for form in candidates if form in words.verbs), None)


def _infinitives(word: str, words: Words) -> Iterator[str]:
    yield word
    for passive in ("es", "as"):
        if word.endswith(passive) and words.language is not Language.ENGLISH:
            yield word[:-1]
    if words.language is Language.SWEDISH and word.endswith("s"):
        yield word[:-1] + "a"
    for tail in words.entries("verbs.tails"):  # "driftsätta", "mellomlagre": a compound does what its last part does
        if word.endswith(tail) and len(word) > len(tail) + 1:
            yield tail
    if word.endswith("ast") and words.language in _NORSE:
        yield word[:-3] + "e"
        yield word[:-2]
    for ending in words.entries("verbs.infinitive_endings"):
        if ending and len(word) > 2:  # an imperative
            yield word + ending
            yield word + word[-1] + ending
    if words.language is Language.ENGLISH:
        yield from _english(word)


def _english(word: str) -> Iterator[str]:
    if word.endswith("ing") and len(word) > 5:
        yield word[:-3]
        yield word[:-3] + "e"
        if word[-4] == word[-5]:
            yield word[:-4]
    if word.startswith("re-") or (word.startswith("re") and len(word) > 5):
        yield word[2:].lstrip("-")


def _presents(word: str, words: Words) -> Iterator[str]:
    if words.language is Language.ENGLISH:
        yield word
        yield from _cut(word, (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("oes", "o"), ("s", "")))
    elif words.language is Language.SWEDISH:
        yield from _cut(word, (("ar", "a"), ("er", "a"), ("r", ""), ("r", "a"), ("as", "as"), ("s", "s")))
    else:
        yield from _cut(word, (("er", "e"), ("r", ""), ("ar", "e"), ("ar", "a"), ("es", "es")))
    if words.language in _NORSE and len(word) > 3:
        yield from (word + "e",) if word not in words.members("verbs.noun_like") else ()


def _cut(word: str, endings: tuple[tuple[str, str], ...]) -> Iterator[str]:
    return (word[: -len(old)] + new for old, new in endings if word.endswith(old) and len(word) > len(old) + 1)


@cache
def directional(words: Words) -> frozenset[str]:
    """Verbs of change, which never describe a habit."""
    general = words.members("verbs.activity") | words.members("verbs.state") | words.members("verbs.effort")
    general |= words.members("verbs.general")
    return words.members("verbs.outcome") - general
