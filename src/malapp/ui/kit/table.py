"""A list with columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from malapp.ui.kit.cell_delegate import CellDelegate
from malapp.ui.kit.column_fit import drop_columns, fit_columns
from malapp.ui.kit.columns import ColumnSpec
from malapp.ui.kit.focus import ring_empty_view
from malapp.ui.kit.table_model import TableModel

_MEASURED_ROWS = 200


def dress_table(view: QTableView, row_height: int) -> None:
    """What every table has in common: no frame and no grid, one choice at a time, and Tab leaves it."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(row_height)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(40)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TableView(QTableView):
    """Rows of objects under columns; a click on a header sorts. ``chosen`` tells the object of the row reached (None:
    none), ``opened`` that of a row opened by Enter or a double click. Tab leaves it. ``name`` is spoken.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        columns: Sequence[ColumnSpec],
        name: str,
        parent: QWidget | None = None,
        *,
        key: Callable[[Any], object] = attrgetter("id"),
    ) -> None:
        super().__init__(parent)
        self._table = TableModel(columns, key, self)
        self._cells = CellDelegate(self)
        self._cells.has_lines = True
        self._announced: object = None
        self._table.set_locale(self.locale())
        self.setModel(self._table)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.doubleClicked.connect(self._open)

    def table(self) -> TableModel:
        """The model."""
        return self._table

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the chosen one stays so where it still is."""
        self._keep(lambda: self._table.set_rows(rows))

    def set_filter(self, text: str) -> None:
        """Show only rows with every word of ``text``."""
        self._keep(lambda: self._table.set_filter(text))

    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        """Show the same rows under other columns (another language)."""
        self._keep(lambda: self._table.set_columns(columns))

    def choose(self, key: object) -> bool:
        """Make the row with ``key`` the current one; False when it is not there."""
        row = self._table.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._table.index(row, 0))
        return row >= 0

    def current_value(self) -> object:
        """The object of the current row, None when there is none."""
        index = self.currentIndex()
        return self._table.row_at(index.row()) if index.isValid() else None

    def set_dense(self, is_dense: bool) -> None:
        """Low rows, so that more of them are seen."""
        self._cells.is_dense = is_dense
        self.verticalHeader().setDefaultSectionSize(self._cells.row_height)
        self.viewport().update()

    def show_notes(self) -> None:
        """Leave room for the quiet line under a title."""
        self._cells.has_notes = True
        self.set_dense(self._cells.is_dense)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange:
            self._keep(lambda: self._table.set_locale(self.locale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ring_empty_view(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _set_up(self) -> None:
        dress_table(self, self._cells.row_height)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._sort)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._keep(lambda: self._table.sort(column, order))

    def _keep(self, change: Callable[[], None]) -> None:
        index = self.currentIndex()
        key = self._table.key_at(index.row()) if index.isValid() else None
        change()
        if key is not None and not self.choose(key):
            self._tell(None, None)
        self._fit_columns()

    def _fit_columns(self) -> None:
        rows = [self._table.index(row, 0) for row in range(min(self._table.rowCount(), _MEASURED_ROWS))]
        fit_columns(self.horizontalHeader(), self._cells, self._table.columns, rows)
        drop_columns(self.horizontalHeader(), self._table.columns, self.viewport().width())

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._table.row_at(index.row()))

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            self._tell(self._table.key_at(current.row()), self._table.row_at(current.row()))

    def _tell(self, key: object, value: object) -> None:
        if key != self._announced:
            self._announced = key
            self.chosen.emit(value)
