"""The texts that are written outside the window: rule messages, documents, calendar titles, command line.

TOML files ``resources/texts/<area>.<language>.toml``, one area for each room that writes texts; a key missing in a
language is a fault that the tests find.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language


class Texts:
    """The texts of one language, by dotted key."""

    def __init__(self, language: Language, entries: Mapping[str, str]) -> None:
        self.language = language
        self._entries = entries

    def __call__(self, key: str, **params: str | int) -> str:
        """The text for ``key`` with ``{placeholders}`` filled in; KeyError for an unknown key."""
        return self._entries[key].format(**params)

    def replaced(self, entries: Mapping[str, str]) -> Texts:
        """These texts with ``entries`` in place of those with the same keys."""
        return Texts(self.language, {**self._entries, **entries})

    def keys(self) -> frozenset[str]:
        """All known keys."""
        return frozenset(self._entries)

    def sentence(self, error: RuleViolation | Trouble) -> str:
        """The sentence that tells the reader of ``error``."""
        if "reason" in error.params:
            return self(f"{error.message_id}.{error.params['reason']}")
        return self(error.message_id, **error.params)


@cache
def texts(language: Language) -> Texts:
    """The texts of ``language``, read once."""
    entries: dict[str, str] = {}
    for source in (files("malapp") / "resources" / "texts").iterdir():
        if source.name.endswith(f".{language.value}.toml"):
            entries.update(_flat("", tomllib.loads(source.read_text(encoding="utf-8"))))
    return Texts(language, entries)


def _flat(prefix: str, table: dict[str, Any]) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for name, value in table.items():
        key = f"{prefix}.{name}" if prefix else name
        rows.extend(_flat(key, value) if isinstance(value, dict) else [(key, str(value))])
    return rows
