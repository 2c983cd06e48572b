"""The goals as a tree: title, who, how far, how it goes, until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import GoalStatus
from malapp.ui.kit.columns import CellKind, ColumnSpec, Pill, Progress
from malapp.ui.kit.tones import (
    DECLINED_ICON,
    NOT_UPDATED_ICON,
    Tone,
    declined_text,
    not_updated_text,
    status_icon,
    status_text,
    status_tone,
)
from malapp.ui.kit.tree_model import TreeNode
from malapp.ui.kit.tree_moving import MovableTree


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal as the tree shows it; ``progress`` is 0..1 or None, ``owner`` a name or "".

    ``is_outdated`` says that nobody has checked in lately: then no old status is shown, least of all a green one.
    ``purpose`` stands under the title: a number never stands without what it is for (S3-15).
    """

    id: object
    parent_id: object
    title: str
    owner: str
    progress: float | None
    status: GoalStatus
    due_on: date | None
    is_outdated: bool = False
    purpose: str = ""
    is_declined: bool = False


def goal_nodes(rows: Sequence[GoalRow]) -> list[TreeNode]:
    """The rows as a tree, in their order; a row whose parent is not among them stands at the top."""
    nodes = {row.id: TreeNode(row.id, row) for row in rows}
    roots: list[TreeNode] = []
    for row in rows:
        above = nodes.get(row.parent_id)
        (roots if above is None else above.children).append(nodes[row.id])
    return roots


class GoalTree(MovableTree):
    """``tree.set_goals(rows)``; ``tree.chosen`` and ``tree.opened`` tell a GoalRow. Follows language and country.

    For thousands, ``set_roots`` takes TreeLines of any values with what a GoalRow says of itself, asked when painted.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__((), name, parent)
        self.set_columns(self._columns())

    def set_goals(self, rows: Sequence[GoalRow]) -> None:
        """Show ``rows``; what was open and chosen stays so."""
        self.set_notes_shown(any(row.purpose for row in rows))
        self.set_roots(goal_nodes(rows))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.set_columns(self._columns())

    def _columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("title", self.tr("Goal"), CellKind.TITLE, lambda row: row.title, note=lambda row: row.purpose),
            ColumnSpec("owner", self.tr("Owner"), CellKind.PERSON, lambda row: row.owner, drop_below=520),
            ColumnSpec("progress", self.tr("Progress"), CellKind.PROGRESS, _progress),
            ColumnSpec("status", self.tr("Status"), CellKind.PILL, _status),
            ColumnSpec("due", self.tr("Deadline"), CellKind.DATE, lambda row: row.due_on, drop_below=440),
        )


def _progress(row: GoalRow) -> Progress:
    return Progress(row.progress, Tone.NEUTRAL if row.is_outdated else status_tone(row.status))


def _status(row: GoalRow) -> Pill:
    if row.is_declined:
        return Pill(declined_text(), Tone.NEUTRAL, DECLINED_ICON)
    if row.is_outdated:
        return Pill(not_updated_text(), Tone.NEUTRAL, NOT_UPDATED_ICON)
    return Pill(status_text(row.status), status_tone(row.status), status_icon(row.status))
