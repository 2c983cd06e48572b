"""Comparing words without regard to case, accents and Nordic letters."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ŋ": "n", "ŧ": "t", "ı": "i"}
)
#: From so many letters on a word is also found inside another: "samtale" in "medarbeidersamtaler".
SHORTEST_INSIDE = 3


def folded(text: str) -> str:
    """``text`` in small plain letters: å and ä become a, ø and ö become o, æ becomes ae, é becomes e."""
    if text.isascii():
        return text.lower()
    return _without_marks(_without_marks(text).casefold().translate(_LETTERS))


def words_of(typed: str) -> tuple[str, ...]:
    """The words of what was typed, folded; signs alone say nothing."""
    return tuple(folded(word) for word in typed.split() if any(letter.isalnum() for letter in word))


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether every one of the folded ``words`` begins a word of ``text``, or a long enough one lies inside it."""
    whole = folded(text)
    return all(word in whole and (len(word) >= SHORTEST_INSIDE or _begins(whole, word)) for word in words)


def _begins(text: str, word: str) -> bool:
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def _without_marks(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
