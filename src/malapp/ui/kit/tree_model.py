"""A tree of plain objects as a Qt model, filtered inside: a proxy on an expanded tree takes half a minute a letter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QLocale, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from malapp.ui.kit.columns import STRONG_ROLE, ColumnSpec, cell_data, folded, header_data, row_matches

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
#: Stands for the parent of the rows at the top.
_TOP = -1
_BRANCH = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MOVED = _BRANCH | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
#: Of a row with nothing under it and of a branch; made once, since a tree asks for thousands.
_PLAIN = (_BRANCH | Qt.ItemFlag.ItemNeverHasChildren, _BRANCH)
_MOVABLE = (_MOVED | Qt.ItemFlag.ItemNeverHasChildren, _MOVED)
#: A dragged row: its number in this model. Of no meaning, and so of no harm, in another program.
ROW_FORMAT = "application/x-malapp-row"


@dataclass(slots=True)
class TreeNode:
    """``value`` is the row's object, ``key`` stays the same when the tree is read anew (an id)."""

    key: object
    value: object
    children: list[TreeNode] = field(default_factory=list)


class _Places(NamedTuple):
    """By a row's number: the number of the row above, the place among its neighbours, the rows right under it; and the
    number of each key.
    """

    parents: list[int]
    rows: list[int]
    below: dict[int, list[int]]
    numbers: dict[object, int]


@dataclass(frozen=True)
class TreeLines:
    """The rows of a tree from above, each before what is under it: depth (0 at the top), key and value of each.

    The first has the depth 0, none is more than one deeper than the row before it. For thousands: no object a row, and
    what is above and beside each is found out once, however often these lines are shown. They never change.
    """

    depths: Sequence[int] = ()
    keys: Sequence[object] = ()
    values: Sequence[object] = ()

    def __len__(self) -> int:
        return len(self.keys)

    def only(self, places: Collection[int]) -> TreeLines:
        """The rows at ``places``, which leave out none that has another of them under it."""
        return TreeLines(
            [self.depths[place] for place in places],
            [self.keys[place] for place in places],
            [self.values[place] for place in places],
        )

    @cached_property
    def places(self) -> _Places:
        """What is above and beside each row."""
        parents: list[int] = []
        rows: list[int] = []
        below: dict[int, list[int]] = {}
        path = [_TOP]  # the numbers of the rows above the next one, by depth; what is deeper than that is of no use
        for number, depth in enumerate(self.depths):
            parent = path[depth]
            beside = below.get(parent)
            if beside is None:
                beside = below[parent] = []
            parents.append(parent)
            rows.append(len(beside))
            beside.append(number)
            if depth + 1 < len(path):
                path[depth + 1] = number
            else:
                path.append(number)
        return _Places(parents, rows, below, {key: number for number, key in enumerate(self.keys)})


class TreeModel(QAbstractItemModel):
    """The nodes under ``columns``. Indexes carry numbers, not objects, so that a stale one can never crash."""

    def __init__(self, columns: Sequence[ColumnSpec], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._locale = QLocale()
        self._everything = TreeLines()
        self._filter = ""
        self._lines = TreeLines()
        self._parents: list[int] = []
        self._rows: list[int] = []
        self._below: dict[int, list[int]] = {}
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

    def set_roots(self, roots: Sequence[TreeNode] | TreeLines) -> None:
        """Show another tree, given as its nodes on top or as all its rows from above."""
        self._everything = roots if isinstance(roots, TreeLines) else lines_of(roots)
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
        return _NOWHERE if number is None else self.createIndex(self._rows[number], 0, number)

    def every_row(self) -> Iterator[tuple[object, QModelIndex]]:
        """Key and first cell of every row, each before what is under it."""
        for number, key in enumerate(self._lines.keys):
            yield key, self.createIndex(self._rows[number], 0, number)

    def every_branch(self) -> Iterator[tuple[object, QModelIndex]]:
        """The same for the rows that have others under them."""
        for number in self._below:
            if number != _TOP:
                yield self._lines.keys[number], self.createIndex(self._rows[number], 0, number)

    def node_at(self, index: Index) -> TreeNode | None:
        """The row of an index, without what is under it."""
        number = index.internalId() if index.isValid() else None
        return None if number is None else TreeNode(self._lines.keys[number], self._lines.values[number])

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        children = self._children(parent)
        if 0 <= row < len(children) and 0 <= column < len(self._columns):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # also QObject.parent()
        above = self._parents[index.internalId()] if index.isValid() else _TOP
        return QModelIndex() if above == _TOP else self.createIndex(self._rows[above], 0, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return len(self._columns)

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return parent.column() <= 0 and (parent.internalId() if parent.isValid() else _TOP) in self._below

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.is_movable else Qt.ItemFlag.NoItemFlags
        return (_MOVABLE if self.is_movable else _PLAIN)[index.internalId() in self._below]

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
        return self._lines.keys[number] if 0 <= number < len(self._lines) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number = index.internalId()
        if role == STRONG_ROLE:
            return self._lines.depths[number] == 0 and index.column() == 0
        return cell_data(self._columns, index.column(), self._lines.values[number], role, self._locale)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return header_data(self._columns, section, orientation, role)

    def _children(self, parent: Index) -> Sequence[int]:
        return self._below.get(parent.internalId() if parent.isValid() else _TOP, ())

    def _rebuild(self) -> None:
        self.beginResetModel()
        words = self._filter.split()
        self._hits = []
        self._lines = self._narrowed(words) if words else self._everything
        self._parents, self._rows, self._below, self._numbers = self._lines.places
        self.endResetModel()

    def _narrowed(self, words: list[str]) -> TreeLines:
        """The rows that match, and those above them."""
        everything = self._everything
        kept: list[int] = []
        deepest = 0  # so deep lies the lowest row above a match that is not among the kept ones yet
        for place in range(len(everything) - 1, -1, -1):
            is_hit = row_matches(self._columns, everything.values[place], words, self._locale)
            if is_hit:
                self._hits.append(everything.keys[place])
            if is_hit or everything.depths[place] < deepest:
                kept.append(place)
                deepest = everything.depths[place]
        self._hits.reverse()
        return everything.only(kept[::-1])


def lines_of(roots: Iterable[TreeNode]) -> TreeLines:
    """Each node before what is under it; without recursion, since a tree may be thousands deep."""
    depths: list[int] = []
    nodes: list[TreeNode] = []
    waiting = [(0, root) for root in reversed(list(roots))]
    while waiting:
        depth, node = waiting.pop()
        depths.append(depth)
        nodes.append(node)
        waiting.extend((depth + 1, child) for child in reversed(node.children))
    return TreeLines(depths, [node.key for node in nodes], [node.value for node in nodes])
