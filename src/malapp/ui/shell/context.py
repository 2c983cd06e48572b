"""What every panel is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from malapp.application.ports import Clock
    from malapp.domain.languages import Language
    from malapp.ui.shell.ports import Machine, Preferences
    from malapp.ui.tasks import TaskRunner


class ShowMessage(Protocol):
    """Shows one sentence in the message bar of the window."""

    def __call__(self, text: str, *, kind: str = "info", undo: Callable[[], object] | None = None) -> None:
        """Show ``text``; ``kind`` is "info", "success", "warning" or "error", ``undo`` adds an Undo button that
        calls it.
        """


class Navigate(Protocol):
    """Goes to a panel."""

    def __call__(self, panel_id: str, item_id: UUID | None = None) -> None:
        """Show the panel and, there, the thing with ``item_id``."""


class HandOver(Protocol):
    """Changes who sits at the keyboard."""

    def __call__(self, person_id: UUID, panel_id: str = "", item_id: UUID | None = None) -> None:
        """Let ``person_id`` act and make the panels anew for them; then show the panel ``panel_id`` and ``item_id``.

        Asks for the passphrase when it is the workspace's own person who comes back, except in the demo.
        """


@dataclass(frozen=True, slots=True)
class AppContext:
    """The window's side of the contract with its panels.

    ``services`` is ``malapp.application.services.Services``. ``report`` shows a RuleViolation or Trouble as a
    sentence, for errors that do not belong beside a field. ``preferences_changed`` puts changed preferences in force
    and saves them: the window may be made anew by it.
    """

    services: Any
    tasks: TaskRunner
    preferences: Preferences
    machine: Machine
    messages: ShowMessage
    report: Callable[[BaseException], None]
    navigate: Navigate
    hand_over: HandOver
    preferences_changed: Callable[[], None]
    clock: Clock
    language: Language
