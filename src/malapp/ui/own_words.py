"""What the window says in the company's own words, for the few headings that name what it has its own word for."""

from __future__ import annotations

from collections.abc import Mapping

_said: dict[tuple[str, str], str] = {}


def use(texts: Mapping[tuple[str, str], str]) -> None:
    """Put ``texts`` in force, by context and source; none when the workspace is closed."""
    _said.clear()
    _said.update(texts)


def in_own_words(context: str, source: str) -> str | None:
    """What the company says, None where it says what malapp says."""
    return _said.get((context, source))
