"""Reads a text as it was meant: one form of characters, short forms written out, typing errors mended.

Positions of the mended text can be led back to the words that were typed, for quoting them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from malapp.coach.verbs import of_past, of_present
from malapp.coach.words import Words
from malapp.domain.languages import Language

#: What is read of a text: enough for any goal, little enough to answer at once (C-10: no text may hang the coach).
READ = 1_000
_SPACES = str.maketrans(
    {"\u00a0": " ", "\u2009": " ", "\u202f": " ", "–": "-", "—": "-", "−": "-", "‑": "-", "’": "'", "´": "'"}
)
_KEY_RESULT_MARK = re.compile(r"^\s*(?:(?:KR|kr|Kr|O|M|KPI) ?\d+ ?[:.)\-]|[-*•·–]+|\d{1,2}\)|\d{1,2}\. (?=[^\W\d]))\s*")
_WORD = re.compile(r"(?<!\d)(?<!\d:)[^\W\d_]+(?:['.][^\W\d_]+)*(?:\.|'(?!\w))?")
_FINAL = re.compile(r"(?:(?<!\d)\.|[!,;:\s])+$")
SHORTEST_MENDED = 4


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as it was typed (cleaned) and as it is read (lower case, mended)."""

    typed: str
    read: str
    _starts: tuple[tuple[int, int], ...]

    def quoted(self, start: int, end: int) -> str:
        """The words typed where ``read[start:end]`` was read."""
        first, last = self._place(start), self._place(max(start, end - 1))
        begin = min(first, len(self.typed))
        stop = max(begin, min(last + 1, len(self.typed)))
        while begin > 0 and self.typed[begin - 1].isalnum():
            begin -= 1
        while stop < len(self.typed) and self.typed[stop].isalnum():
            stop += 1
        return self.typed[begin:stop].strip()

    def _place(self, position: int) -> int:
        index = bisect_right(self._starts, (position, 1 << 30)) - 1
        if index < 0:
            return position
        read, typed = self._starts[index]
        return typed + position - read


def cleaned(text: str) -> str:
    """``text`` in NFC on one line, without control characters, numbering and final stop."""
    text = unicodedata.normalize("NFC", text[:READ]).translate(_SPACES)
    text = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in text)
    text = _KEY_RESULT_MARK.sub("", " ".join(text.split()), count=1)
    return _FINAL.sub("", text)


def read(text: str, words: Words) -> Reading:
    """``text`` as it was meant."""
    typed = cleaned(text)
    lower = typed.lower() if len(typed.lower()) == len(typed) else "".join(c.lower()[:1] for c in typed)
    parts: list[str] = []
    starts: list[tuple[int, int]] = []
    length = end = 0
    plain = _is_typed_plain(lower, words)
    for match in _WORD.finditer(lower):
        new = plain.get(match[0]) or _mended(match[0], words, is_first=match.start() == 0)
        for part, start in ((lower[end : match.start()], end), (new, match.start())):
            starts.append((length, start))
            parts.append(part)
            length += len(part)
        end = match.end()
    parts.append(lower[end:])
    starts.append((length, end))
    return Reading(typed, "".join(parts), tuple(starts))


def _mended(word: str, words: Words, *, is_first: bool) -> str:
    short_forms = _short_forms(words)
    if word.endswith("."):
        written = short_forms.get(word) or short_forms.get(word[:-1])
        return written if written and len(word) > 2 else _mended(word[:-1], words, is_first=is_first) + "."
    if word.endswith("'"):
        return short_forms.get(word) or _mended(word[:-1], words, is_first=is_first) + "'"
    written = short_forms.get(word)
    if written is not None:
        if len(word) == 1 and written in words.members("head.singular") and not is_first:
            return word
        return written
    if len(word) < SHORTEST_MENDED or word in words.plain_words or word in words.known or word in words.verbs:
        return word
    if of_present(word, words) or of_past(word, words):
        return word  # an inflected verb, however rare
    return _nearest(word, words) or word


def _is_typed_plain(lower: str, words: Words) -> dict[str, str]:
    """Words typed without the letters of the language ("fore arsskiftet", "efteraaret"), with what is meant.

    One such word that nothing else explains shows how the whole text was typed.
    """
    if lower.isascii() is False or words.language is Language.ENGLISH:
        return {}
    meant = _plain_letters(words)
    found = {
        word: meant[word] for word in re.findall(r"[a-z]{2,}", lower) if word in meant and word not in words.plain_words
    }
    sure = any(len(word) >= SHORTEST_MENDED and word not in words.known and word not in words.verbs for word in found)
    if sure:
        return found
    doubled = {word: right for word, right in found.items() if len(word) > len(right)}  # "aar", "foer"
    return {word: right for word, right in doubled.items() if word not in words.known}


_DOUBLED = str.maketrans({"å": "aa", "æ": "ae", "ø": "oe", "ä": "ae", "ö": "oe"})
_BARE = str.maketrans({"å": "a", "æ": "ae", "ø": "o", "ä": "a", "ö": "o"})


@cache
def _plain_letters(words: Words) -> dict[str, str]:
    """The words of the lists by how they are typed on a keyboard without their letters."""
    found: dict[str, str] = {}
    for word in (*sorted(words.plain_words), *sorted(words.verbs)):
        for letters in (_DOUBLED, _BARE):
            plain = word.translate(letters)
            if plain != word:
                found.setdefault(plain, word)
    return found


@cache
def _short_forms(words: Words) -> dict[str, str]:
    return words.pairs("replace")


@cache
def _deletions(words: Words) -> dict[str, tuple[str, ...]]:
    """Each word of the lists under all its forms with one letter less."""
    found: dict[str, list[str]] = {}
    for word in sorted(words.plain_words):
        if len(word) >= SHORTEST_MENDED:
            for form in {word, *_one_less(word)}:
                found.setdefault(form, []).append(word)
    return {form: tuple(origins) for form, origins in found.items()}


def _one_less(word: str) -> Iterator[str]:
    return (word[:index] + word[index + 1 :] for index in range(len(word)))


@lru_cache(maxsize=4096)
def _nearest(word: str, words: Words) -> str | None:
    """The one word of the lists that is a single typing error away."""
    index = _deletions(words)
    near = {origin for form in {word, *_one_less(word)} for origin in index.get(form, ()) if _is_slip(word, origin)}
    # A different ending is grammar, not a slip, and a different first letter is mostly another word.
    near = {origin for origin in near if origin[0] == word[0] and not _is_inflected(word, origin, words)}
    return min(near, key=lambda origin: (_likeliness(word, origin), origin)) if near else None


def _is_inflected(word: str, origin: str, words: Words) -> bool:
    """Whether the two differ in the last letter only: mostly grammar, but for a letter typed twice or left out."""
    if word[:-1] == origin:
        return word[-1] != origin[-1] and origin in words.verbs
    is_ending = origin[:-1] == word and origin in words.verbs and words.language is not Language.ENGLISH
    return is_ending or origin[:-1] == word[:-1]


def _likeliness(typed: str, meant: str) -> int:
    """Swapped letters and a letter left out are the commonest slips, a wrong letter is the rarest."""
    if sorted(typed) == sorted(meant):
        return 0
    return 1 if len(typed) < len(meant) else 2 if len(typed) > len(meant) else 3


def _is_slip(typed: str, meant: str) -> bool:
    """Whether one letter was added, left out, changed, or two neighbours swapped."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    rest, other = typed[start:], meant[start:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (len(rest) > 1 and len(other) > 1 and rest[:2] == other[1::-1] and rest[2:] == other[2:])
    )
