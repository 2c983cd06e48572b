"""How well a title answers what was typed: by words, never by scattered letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss"})
_SHORTEST_INSIDE = 3
_SHORTEST_TYPO = 4


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """``text`` without case, accents and Nordic letters: "Mål" and "mal" are the same."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def score(query: str, title: str) -> float:
    """0 when some word of ``query`` is not found in ``title``, else higher for a better answer.

    A word is found at the start of a word (best), with one letter wrong there (from four letters on), or inside a
    word (from three letters on).
    """
    wanted = folded(query).split()
    words = folded(title).replace("-", " ").split()
    if not wanted or not words:
        return 0.0
    points = [_best(word, words) for word in wanted]
    if min(points) == 0:
        return 0.0
    whole = 1.0 if folded(title).startswith(folded(query).strip()) else 0.0
    return sum(points) / len(points) + whole + 1.0 / (10 + len(words))


def _best(wanted: str, words: list[str]) -> float:
    return max(_points(wanted, word) for word in words)


def _points(wanted: str, word: str) -> float:
    if word == wanted:
        return 4.0
    if word.startswith(wanted):
        return 3.0
    if len(wanted) >= _SHORTEST_INSIDE and wanted in word:
        return 1.5
    if len(wanted) >= _SHORTEST_TYPO and _starts_nearly(word, wanted):
        return 1.0
    return 0.0


def _starts_nearly(word: str, wanted: str) -> bool:
    """Whether ``word`` begins with ``wanted`` but for one letter wrong, missing, extra or swapped; the
    first one is right.
    """
    if word[0] != wanted[0]:
        return False
    at = next((index for index, (a, b) in enumerate(zip(word, wanted, strict=False)) if a != b), None)
    if at is None:
        return len(word) + 1 >= len(wanted)
    rest, tail = word[at:], wanted[at:]
    swapped = tail[1::-1] + tail[2:] if len(tail) > 1 else tail
    wrong_or_missing, extra_or_swapped = (tail[1:], tail), (tail[1:], swapped)
    return rest[1:].startswith(wrong_or_missing) or rest.startswith(extra_or_swapped)
