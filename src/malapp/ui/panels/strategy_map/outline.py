"""The same map as a list in words, for whoever would rather read, or hear, than look."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.application.ports.maps import MapNode
from malapp.ui.kit.columns import CellKind, ColumnSpec, Pill, Progress
from malapp.ui.kit.tones import Tone
from malapp.ui.kit.tree import TreeView
from malapp.ui.kit.tree_model import TreeNode
from malapp.ui.panels.strategy_map.words import gap_note, kind_word, pill_of, title_of, tone_of


class MapOutline(TreeView):
    """``show_map(root)``; ``chosen`` and ``opened`` tell the MapNode."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), "", parent)
        self.setAccessibleName(self.tr("Strategy map as a list"))
        self.set_columns(
            (
                ColumnSpec("title", self.tr("Card"), CellKind.TITLE, title_of),
                ColumnSpec("kind", self.tr("Kind"), CellKind.TEXT, kind_word, drop_below=700),
                ColumnSpec("who", self.tr("Responsible"), CellKind.TEXT, lambda node: node.detail, drop_below=560),
                ColumnSpec("progress", self.tr("Progress"), CellKind.PROGRESS, _progress, drop_below=440),
                ColumnSpec("status", self.tr("Status"), CellKind.PILL, _pill),
            )
        )

    def show_map(self, root: MapNode) -> None:
        """Show another map; what was open and chosen stays so."""
        nodes = {node.key: TreeNode(node.key, node) for node in root.walk()}
        for node in root.walk():
            nodes[node.key].children.extend(nodes[child.key] for child in node.children)
        self.set_roots([nodes[root.key]])


def _progress(node: MapNode) -> Progress:
    return Progress(node.progress, tone_of(node))


def _pill(node: MapNode) -> Pill | None:
    """The status; where something is missing, that."""
    note = gap_note(node)
    if note and node.status is None:
        return Pill(note, Tone.WARNING)
    return pill_of(node)
