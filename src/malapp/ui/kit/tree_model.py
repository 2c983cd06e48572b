"""A tree of plain objects as a Qt model, filtered inside: a proxy on an expanded tree takes half a minute a letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QLocale, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from malapp.ui.kit.columns import STRONG_ROLE, ColumnSpec, cell_data, folded, header_data, row_matches

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
#: A dragged row: its number in this model. Of no meaning, and so of no harm, in another program.
ROW_FORMAT = "application/x-malapp-row"


@dataclass(slots=True)
class TreeNode:
    """``value`` is the row's object, ``key`` stays the same when the tree is read anew (an id)."""

    key: object
    value: object
    children: list[TreeNode] = field(default_factory=list)


@dataclass(slots=True)
class _Place:
    node: TreeNode
    parent: int
    row: int
    depth: int
    children: list[int] = field(default_factory=list)


class TreeModel(QAbstractItemModel):
    """The nodes under ``columns``. Indexes carry numbers, not objects, so that a stale one can never crash."""

    def __init__(self, columns: Sequence[ColumnSpec], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._locale = QLocale()
        self._roots: Sequence[TreeNode] = ()
        self._filter = ""
        self._places: list[_Place] = []
        self._top: list[int] = []
        self._numbers: dict[object, int] = {}
        self._hits: list[object] = []
        self.is_movable = False

    @property
    def columns(self) -> tuple[ColumnSpec, ...]:
        """The columns, from the left."""
        return self._columns

    @property
    def hits(self) -> Sequence[object]:
        """The keys of the rows that match the filter, from above; empty without a filter."""
        return self._hits

    def set_roots(self, roots: Sequence[TreeNode]) -> None:
        """Show another tree."""
        self._roots = roots
        self._rebuild()

    def set_filter(self, text: str) -> None:
        """Show only rows that hold every word of ``text`` in any column, and what is above them."""
        self._filter = folded(text)
        self._rebuild()

    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        """Show the same nodes under other columns (another language)."""
        self._columns = tuple(columns)
        self._rebuild()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and numbers in another country's way."""
        self._locale = locale
        self._rebuild()

    def index_of(self, key: object) -> QModelIndex:
        """The first cell of the row with ``key``; an invalid index when it is not shown."""
        number = self._numbers.get(key)
        return _NOWHERE if number is None else self.createIndex(self._places[number].row, 0, number)

    def every_row(self) -> Iterator[tuple[object, QModelIndex]]:
        """Key and first cell of every row, each before what is under it."""
        for number, place in enumerate(self._places):
            yield place.node.key, self.createIndex(place.row, 0, number)

    def every_branch(self) -> Iterator[tuple[object, QModelIndex]]:
        """The same for the rows that have others under them."""
        for number, place in enumerate(self._places):
            if place.children:
                yield place.node.key, self.createIndex(place.row, 0, number)

    def node_at(self, index: Index) -> TreeNode | None:
        """The node of an index."""
        return self._places[index.internalId()].node if index.isValid() else None

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._children(parent)
        if 0 <= row < len(children) and 0 <= column < len(self._columns):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # also QObject.parent()
        if not index.isValid():
            return QModelIndex()
        above = self._places[index.internalId()].parent
        return QModelIndex() if above < 0 else self.createIndex(self._places[above].row, 0, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return len(self._columns)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return self.rowCount(parent) > 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.is_movable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        moving = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags | moving if self.is_movable else flags

    def mimeTypes(self) -> list[str]:
        return [ROW_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(ROW_FORMAT, str(indexes[0].internalId()).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dragged_key(self, data: QMimeData) -> object:
        """The key of a row that was dragged from this very tree, None for anything else."""
        text = bytes(data.data(ROW_FORMAT).data()).decode(errors="replace")
        number = int(text) if text.isdecimal() else -1
        return self._places[number].node.key if 0 <= number < len(self._places) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self._places[index.internalId()]
        if role == STRONG_ROLE:
            return place.depth == 0 and index.column() == 0
        return cell_data(self._columns, index.column(), place.node.value, role, self._locale)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return header_data(self._columns, section, orientation, role)

    def _children(self, parent: Index) -> list[int]:
        return self._places[parent.internalId()].children if parent.isValid() else self._top

    def _rebuild(self) -> None:
        self.beginResetModel()
        places = self._every_place()
        words = self._filter.split()
        self._hits = []
        if words:
            places = self._narrowed(places, words)
        self._places = places
        self._numbers = {place.node.key: number for number, place in enumerate(places)}
        self._top = []
        for number, place in enumerate(places):
            beside = self._top if place.parent < 0 else places[place.parent].children
            place.row = len(beside)
            beside.append(number)
        self.endResetModel()

    def _every_place(self) -> list[_Place]:
        """Each node before what is under it; without recursion, since a tree may be thousands deep."""
        places: list[_Place] = []
        waiting = [(root, -1, 0) for root in reversed(self._roots)]
        while waiting:
            node, parent, depth = waiting.pop()
            number = len(places)
            places.append(_Place(node, parent, 0, depth))
            waiting.extend((child, number, depth + 1) for child in reversed(node.children))
        return places

    def _narrowed(self, places: list[_Place], words: list[str]) -> list[_Place]:
        """The places that match, and those above them, numbered anew."""
        matches = [row_matches(self._columns, place.node.value, words, self._locale) for place in places]
        self._hits = [place.node.key for place, is_hit in zip(places, matches, strict=True) if is_hit]
        for number in range(len(places) - 1, -1, -1):
            if matches[number] and places[number].parent >= 0:
                matches[places[number].parent] = True
        numbers: dict[int, int] = {-1: -1}
        kept: list[_Place] = []
        for number, place in enumerate(places):
            if matches[number]:
                numbers[number] = len(kept)
                place.parent = numbers[place.parent]
                kept.append(place)
        return kept
