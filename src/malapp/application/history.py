"""Undo and redo: frozen values before and after each edit, without any knowledge of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from malapp.application.changes import Change, ChangeBus
from malapp.application.ports import Workspace

STEP_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable edit; ``label`` is a message id such as "edit.goal", ``merge_key`` joins keystrokes of one field."""

    label: str
    changes: tuple[Change, ...]
    merge_key: str = ""


class History:
    """The edits of this session that can be taken back, newest last."""

    def __init__(self, workspace: Workspace, bus: ChangeBus, acting_id: Callable[[], UUID | None]) -> None:
        self._workspace = workspace
        self._bus = bus
        self._acting_id = acting_id
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undo_label(self) -> str | None:
        """Message id of the edit that undo would take back."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """Message id of the edit that redo would repeat."""
        return self._undone[-1].label if self._undone else None

    @property
    def newest(self) -> Step | None:
        """The edit that undo would take back: an Undo button compares it with the edit it was shown for."""
        return self._done[-1] if self._done else None

    def remember(self, step: Step) -> None:
        """Add an edit; consecutive autosaves of one field (same ``merge_key``) become one step."""
        if not step.changes:
            return
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and step.merge_key and last.merge_key == step.merge_key:
            self._done[-1] = Step(last.label, _merged(last.changes, step.changes), last.merge_key)
        else:
            self._done.append(step)
            del self._done[:-STEP_LIMIT]

    def undo(self) -> str | None:
        """Take the newest edit back; its label, or None when there is nothing to undo."""
        return self._move(self._done, self._undone, backwards=True)

    def redo(self) -> str | None:
        """Repeat the edit taken back last; its label, or None."""
        return self._move(self._undone, self._done, backwards=False)

    def clear(self) -> None:
        """Forget everything: another person sits down, or the values can no longer be taken back."""
        self._done.clear()
        self._undone.clear()

    def _move(self, source: list[Step], target: list[Step], *, backwards: bool) -> str | None:
        if not source:
            return None
        step = source[-1]
        ordered = step.changes[::-1] if backwards else step.changes
        with self._workspace.begin() as work:
            for change in ordered:
                value = change.before if backwards else change.after
                if value is None:
                    work.repository(change.topic).remove(change.id)
                else:
                    work.repository(change.topic).save(value)
            work.audit("edit.undone" if backwards else "edit.redone", self._acting_id(), "edit", None)
            changes = work.changes
        target.append(source.pop())
        self._bus.publish(changes)
        return step.label


def _merged(earlier: tuple[Change, ...], later: tuple[Change, ...]) -> tuple[Change, ...]:
    """``earlier`` followed by ``later``, each value once with its first before and last after."""
    joined: dict[tuple[str, object], Change] = {}
    for change in (*earlier, *later):
        key = (change.topic, change.id)
        first = joined.get(key)
        joined[key] = Change(change.topic, change.id, first.before if first else change.before, change.after)
    return tuple(joined.values())
