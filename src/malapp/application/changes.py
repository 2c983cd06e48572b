"""What a use case changed, and the one bus that says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Change:
    """One stored value before and after; None stands for "did not exist". ``topic`` is the repository's name."""

    topic: str
    id: UUID
    before: Any
    after: Any


Listener = Callable[[tuple[Change, ...]], None]


class ChangeBus:
    """Announces committed changes, in order, to whoever listens."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every batch of changes; the returned function ends the subscription."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, changes: tuple[Change, ...]) -> None:
        """Tell all listeners; nothing happens for an empty batch."""
        if changes:
            for listener in tuple(self._listeners):
                listener(changes)
