"""The coach's words: lists a company can extend, and inventories of verbs and of words that are spelled right."""

from __future__ import annotations

import lzma
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from malapp.coach.own_words import read_own
from malapp.domain.languages import Language

_WORDS = files("malapp") / "resources" / "words"


def fragment(entries: Iterable[str]) -> str:
    """A regular expression for any of ``entries``.

    ``*`` is any ending, or one to four words when it stands alone; ``#`` is a number in digits.
    """
    parts = sorted({entry for entry in entries if entry}, key=lambda entry: (-len(entry), entry))
    if not parts:
        return r"(?!)"
    return r"(?<!\w)(?:" + "|".join(_escaped(entry) for entry in parts) + r")(?!\w)"


def _escaped(entry: str) -> str:
    words = []
    for word in entry.split():
        if word == "*":
            words.append(r"\S+(?: \S+){0,3}?")
        elif word == "#":
            words.append(r"\d[\d.,%]*")
        else:
            words.append(re.escape(word).replace(r"\*", r"[\w-]*"))
    return " ".join(words)


class Words:
    """The words of one language, merged from its own file, the shared one, its relatives' and the company's."""

    def __init__(self, language: Language, data: Mapping[str, Any]) -> None:
        self.language = language
        self._data = data
        self._lists: dict[str, tuple[str, ...]] = {}
        self._fragments: dict[tuple[str, ...], str] = {}
        self._patterns: dict[str, re.Pattern[str]] = {}

    def entries(self, key: str) -> tuple[str, ...]:
        """The list ``key`` ("time.deadline"); empty when the language has none."""
        if key not in self._lists:
            found: Any = self._data
            for part in key.split("."):
                found = found.get(part, ()) if isinstance(found, Mapping) else ()
            self._lists[key] = tuple(found)
        return self._lists[key]

    def table(self, key: str) -> dict[str, tuple[str, ...]]:
        """The table ``key`` of lists ("time.month_names")."""
        found: Any = self._data
        for part in key.split("."):
            found = found.get(part, {})
        return {name: tuple(entries) for name, entries in found.items()}

    def any_of(self, *keys: str) -> str:
        """A regular expression for any word of the lists ``keys``."""
        if keys not in self._fragments:
            self._fragments[keys] = fragment(entry for key in keys for entry in self.entries(key))
        return self._fragments[keys]

    def pattern(self, key: str) -> re.Pattern[str]:
        """The compiled expression for the list ``key``."""
        if key not in self._patterns:
            self._patterns[key] = re.compile(self.any_of(key))
        return self._patterns[key]

    def pairs(self, key: str) -> dict[str, str]:
        """The list ``key`` of "left > right"."""
        split = (entry.partition(" > ") for entry in self.entries(key))
        return {left.strip(): right.strip() for left, _, right in split}

    def members(self, key: str) -> frozenset[str]:
        """The list ``key`` as a set."""
        if key not in self._sets:
            self._sets[key] = frozenset(self.entries(key))
        return self._sets[key]

    @cached_property
    def _sets(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def number_words(self) -> dict[str, int]:
        """Number words and what they mean."""
        return {word: int(value) for value, words in self.table("measure.numbers").items() for word in words}

    @cached_property
    def months(self) -> dict[str, int]:
        """Names and short names of months."""
        return {name: int(number) for number, names in self.table("time.month_names").items() for name in names}

    @cached_property
    def curated_verbs(self) -> frozenset[str]:
        """Verbs whose meaning the coach knows."""
        names = ("outcome", "state", "effort", "activity")
        return frozenset(verb for name in names for verb in self.entries(f"verbs.{name}"))

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Infinitives of the language and of its relatives."""
        codes = (self.language.value, *self.entries("also"))
        return frozenset(verb for code in codes for verb in _lines(f"{code}.verbs.txt")) | self.curated_verbs

    @cached_property
    def known(self) -> frozenset[str]:
        """Words that are spelled right."""
        codes = (self.language.value, *self.entries("also"))
        return frozenset(word for code in codes for word in _lines(f"{code}.known.txt.xz"))

    @cached_property
    def irregular_present(self) -> dict[str, str]:
        """Present forms that no rule makes, with their infinitive."""
        return {present: verb for verb, present in self._forms("verbs.present")}

    @cached_property
    def irregular_past(self) -> dict[str, str]:
        """Past participles that no rule makes, with their infinitive."""
        return {past: verb for verb, past in self._forms("verbs.past")}

    def _forms(self, key: str) -> Iterator[tuple[str, str]]:
        for entry in self.entries(key):
            verb, _, form = entry.partition(" > ")
            yield verb.strip(), form.strip()

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """Every single word of the lists, the goals of the spelling correction."""
        return frozenset(
            word
            for entry in _leaves(self._data)
            if " > " not in entry
            for word in entry.split()
            if "*" not in word and word.isalpha()
        )


def _leaves(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, Mapping):
        for child in node.values():
            yield from _leaves(child)
    else:
        for child in node:
            yield from _leaves(child)


def _lines(name: str) -> list[str]:
    data = (_WORDS / name).read_bytes()
    return (lzma.decompress(data) if name.endswith(".xz") else data).decode("utf-8").split()


def _merged(into: dict[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    for key, value in more.items():
        if isinstance(value, Mapping):
            into[key] = _merged(dict(into.get(key, {})), value)
        else:
            into[key] = [*into.get(key, ()), *(entry for entry in value if isinstance(entry, str))]
    return into


def _read(source: Traversable) -> dict[str, Any]:
    return tomllib.loads(source.read_text(encoding="utf-8")) if source.is_file() else {}


@cache
def words(language: Language, folder: Path | None = None) -> Words:
    """The words of ``language``, read once; ``folder`` may hold a company's own ``extra.<language>.toml``.

    Raises WordsError when the company's folder or file cannot be used.
    """
    own = _read(_WORDS / f"{language.value}.toml")
    merged = _merged(_merged({}, own), _read(_WORDS / "shared.toml"))
    for relative in own.get("also", ()):
        data = _read(_WORDS / f"{relative}.toml")
        data.pop("also", None)
        merged = _merged(merged, data)
    merged = _merged(merged, _read(_WORDS / f"extra.{language.value}.toml"))
    if folder is not None:
        merged = _merged(merged, read_own(folder, f"extra.{language.value}.toml", merged))
    return Words(language, merged)
