"""What the window says in the company's own words, for the few headings that name what it has its own word for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from malapp.application.changes import Change
    from malapp.domain.languages import Language
    from malapp.ui.shell.ports import ShellServices

_said: dict[tuple[str, str], str] = {}
_unsubscribe: list[Callable[[], None]] = []


def follow(services: ShellServices, language: Language) -> None:
    """Say from now on what the company of ``services`` says, also after it has chosen otherwise."""

    def read(changes: tuple[Change, ...]) -> None:
        if any(change.topic == "chosen_terms" for change in changes):
            _said.clear()
            _said.update(services.terms.window(language))

    forget()
    _said.update(services.terms.window(language))
    _unsubscribe.append(services.bus.subscribe(read))


def forget() -> None:
    """Say what malapp says: the workspace is closed."""
    _said.clear()
    while _unsubscribe:
        _unsubscribe.pop()()


def in_own_words(context: str, source: str) -> str | None:
    """What the company says, None where it says what malapp says."""
    return _said.get((context, source))
