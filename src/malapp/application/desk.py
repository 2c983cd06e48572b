"""What every service works with: the open workspace, the time, new ids, and the way edits are announced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar
from uuid import UUID

from malapp.application.changes import ChangeBus
from malapp.application.history import History, Step
from malapp.application.ports import Clock, NewId, UnitOfWork, Workspace
from malapp.domain.people import Company
from malapp.domain.permissions import Actor

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Job(Generic[T, R]):
    """Slow work in two halves.

    ``work`` is a pure function of plain values for any thread, ``finish`` stores its result and must be called on the
    thread that owns the workspace.
    """

    work: Callable[[], T]
    finish: Callable[[T], R]

    def run(self) -> R:
        """Both halves at once, for callers that may wait."""
        return self.finish(self.work())


class Desk:
    """The ground the services share."""

    def __init__(self, workspace: Workspace, clock: Clock, new_id: NewId) -> None:
        self.workspace = workspace
        self.clock = clock
        self.new_id = new_id
        self.bus = ChangeBus()
        self.acting_id: UUID | None = None
        self.history = History(workspace, self.bus, lambda: self.acting_id)

    def now(self) -> datetime:
        """The present moment, aware, in the local zone of this computer."""
        return self.clock().astimezone()

    def today(self) -> date:
        """The local day."""
        return self.now().date()

    @contextmanager
    def edit(self, label: str, *, merge_key: str = "") -> Iterator[UnitOfWork]:
        """An edit that can be undone; ``label`` is a message id ``edit.*`` that undo shows."""
        with self.workspace.begin() as work:
            yield work
            changes = work.changes
        self.history.remember(Step(label, changes, merge_key))
        self.bus.publish(changes)

    @contextmanager
    def transition(self, event: str, actor: Actor, kind: str, subject_id: UUID) -> Iterator[UnitOfWork]:
        """A step of a process: audited, announced, and not undoable.

        Earlier edits hold whole values from before the step; undoing one would silently take the step back, so the
        undo list ends here.
        """
        with self.workspace.begin() as work:
            yield work
            work.audit(event, actor.person_id, kind, subject_id)
            changes = work.changes
        self.history.clear()
        self.bus.publish(changes)


def only_company(work: UnitOfWork) -> Company:
    """The company of the workspace; LookupError in a workspace whose set-up was cut off."""
    companies = work.companies.find()
    if not companies:
        raise LookupError("workspace without a company")
    return companies[0]
