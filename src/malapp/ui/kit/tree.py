"""The tree with wrapped titles, people, progress and status."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from malapp.ui.kit.cell_delegate import CellDelegate
from malapp.ui.kit.column_fit import drop_columns, fit_columns
from malapp.ui.kit.columns import ColumnSpec
from malapp.ui.kit.focus import ring_empty_view
from malapp.ui.kit.tree_model import TreeLines, TreeModel, TreeNode
from malapp.ui.theme import tokens
from malapp.ui.theme.icons import draw_icon

_MEASURED_ROWS = 60
_SHOWN_HITS = 500
_CHEVRON = 18


class TreeView(QTreeView):
    """Nodes under columns. ``chosen`` tells the value of the row the keyboard or mouse has reached (None: none),
    ``opened`` that of a row opened by Enter or a double click. Tab leaves it. ``name`` is spoken.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, columns: Sequence[ColumnSpec], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = TreeModel(columns, self)
        self._cells = CellDelegate(self)
        self._has_shown = False
        self._unfolded: set[object] | None = None  # what was open before the filter
        self._announced: object = None
        self._widths: dict[int, int] = {}
        self._tree.set_locale(self.locale())
        self.setModel(self._tree)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.activated.connect(lambda index: self.opened.emit(_value(self._tree, index)))

    def tree(self) -> TreeModel:
        """The model."""
        return self._tree

    def set_roots(
        self,
        roots: Sequence[TreeNode] | TreeLines,
        *,
        expand_all: bool = False,
        only_top: bool = False,
        as_kept: bool = False,
    ) -> None:
        """Show another tree; what was open and chosen stays so where it still is. At first everything is open, with
        ``only_top`` the top alone. ``as_kept`` opens what ``keep_open_rows`` kept, and what leads to the chosen row.
        """
        if as_kept and self._unfolded is not None:
            expanded, self._unfolded = self._unfolded, None
        else:
            expanded = set() if expand_all or only_top else set(self._expanded_keys())
        current = self._current_key()
        self._tree.set_roots(roots)
        if only_top:
            self.expandToDepth(0)
        elif expand_all or not self._has_shown:
            self.expandAll()
        else:
            self._expand(expanded)
        self._has_shown = True
        self.choose(current)
        self._fit_columns(is_new=True)

    def keep_open_rows(self) -> None:
        """Remember what is open before the tree is narrowed, to open it again afterwards."""
        self._unfolded = set(self._expanded_keys())

    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        """Show the same tree under other columns (another language)."""
        self._keep(lambda: self._tree.set_columns(columns))

    def set_filter(self, text: str) -> None:
        """Show only rows with every word of ``text``, and what is above them; "" shows everything again."""
        current = self._current_key()
        if self._unfolded is None:
            self._unfolded = set(self._expanded_keys())
        self._tree.set_filter(text)
        if not text.strip():
            self._expand(self._unfolded)
            self._unfolded = None
            self.choose(current)
            return
        for key in self._tree.hits[:_SHOWN_HITS]:
            above = self._tree.index_of(key).parent()
            while above.isValid():
                self.expand(above)
                above = above.parent()
        self.choose(current)

    def choose(self, key: object) -> bool:
        """Make the row with ``key`` the current one; False when it is not there."""
        index = self._tree.index_of(key)
        if not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def open_row(self, key: object) -> None:
        """Show what hangs under the row with ``key``; nothing happens when it is not there."""
        self.expand(self._tree.index_of(key))

    def current_value(self) -> object:
        """The value of the current row, None when there is none."""
        return _value(self._tree, self.currentIndex())

    def set_dense(self, is_dense: bool) -> None:
        """Low rows, so that more of them are seen."""
        self._cells.is_dense = is_dense
        self.doItemsLayout()

    def set_notes_shown(self, are_shown: bool) -> None:
        """Give the rows room for a quiet line under the title."""
        if are_shown is not self._cells.has_notes:
            self._cells.has_notes = are_shown
            self.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange:
            self._keep(lambda: self._tree.set_locale(self.locale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_empty_view(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().drawRow(painter, options, index)
        left = self.visualRect(index.sibling(index.row(), 0)).left()
        rect = options.rect
        painter.setPen(QPen(tokens.current().color("line_soft"), 1))
        painter.drawLine(left, rect.bottom(), rect.right(), rect.bottom())

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if self.selectionModel().isSelected(index):
            painter.fillRect(rect, tokens.current().color("selection"))
        if self._tree.hasChildren(index):
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            mark = QRectF(0, 0, _CHEVRON, _CHEVRON)
            mark.moveCenter(QRectF(rect.right() - 19, rect.top(), 20, rect.height()).center())
            draw_icon(painter, name, mark, "icon")

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(20)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _keep(self, change: Callable[[], None]) -> None:
        expanded, current = set(self._expanded_keys()), self._current_key()
        change()
        self._expand(expanded)
        self.choose(current)
        self._fit_columns(is_new=True)

    def _expanded_keys(self) -> Iterator[object]:
        for key, index in self._tree.every_branch():
            if self.isExpanded(index):
                yield key

    def _expand(self, keys: set[object]) -> None:
        """Open the rows of ``keys`` after the model was reset: everything is closed then."""
        for key in keys:
            index = self._tree.index_of(key)
            if index.isValid():
                self.expand(index)

    def _current_key(self) -> object:
        node = self._tree.node_at(self.currentIndex())
        return None if node is None else node.key

    def _fit_columns(self, *, is_new: bool = False) -> None:
        if self._tree.columns:
            if is_new or not self._widths:
                rows = [index for _key, index in islice(self._tree.every_row(), _MEASURED_ROWS)]
                self._widths = fit_columns(self.header(), self._cells, self._tree.columns, rows)
            else:
                for place, width in self._widths.items():
                    self.header().resizeSection(place, width)
            drop_columns(self.header(), self._tree.columns, self.viewport().width())

    def _on_current(self, current: QModelIndex) -> None:
        node = self._tree.node_at(current)
        key = None if node is None else node.key
        if key != self._announced:
            self._announced = key
            self.chosen.emit(None if node is None else node.value)


def _value(model: TreeModel, index: QModelIndex) -> object:
    node = model.node_at(index)
    return None if node is None else node.value
