"""Rows of plain objects as a Qt model, sorted and filtered inside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from malapp.ui.kit.columns import ColumnSpec, cell_data, folded, header_data, row_matches, sort_key

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel):
    """The rows under ``columns``; ``key`` takes from a row what stays the same when the rows are read anew."""

    def __init__(
        self, columns: Sequence[ColumnSpec], key: Callable[[Any], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._locale = QLocale()
        self._all: Sequence[Any] = ()
        self._rows: list[Any] = []
        self._filter: list[str] = []
        self._order: tuple[int, bool] | None = None

    @property
    def columns(self) -> tuple[ColumnSpec, ...]:
        """The columns, from the left."""
        return self._columns

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self._all = rows
        self._rebuild()

    def set_filter(self, text: str) -> None:
        """Show only rows with every word of ``text`` in any column."""
        self._filter = folded(text).split()
        self._rebuild()

    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        """Show the same rows under other columns (another language)."""
        self._columns = tuple(columns)
        self._rebuild()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and numbers in another country's way."""
        self._locale = locale
        self._rebuild()

    def row_at(self, row: int) -> Any:
        """The object of a shown row."""
        return self._rows[row]

    def row_of(self, key: object) -> int:
        """The shown row of ``key``, -1 when it is not shown."""
        return next((number for number, item in enumerate(self._rows) if self._key(item) == key), -1)

    def key_at(self, row: int) -> object:
        """The key of a shown row."""
        return self._key(self._rows[row])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return cell_data(self._columns, index.column(), self._rows[index.row()], role, self._locale)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return header_data(self._columns, section, orientation, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; -1 keeps the order they came in. Empty cells stand last in both directions."""
        self._order = None if column < 0 else (column, order is Qt.SortOrder.DescendingOrder)
        self._rebuild()

    def _rebuild(self) -> None:
        self.beginResetModel()
        words = self._filter
        self._rows = [item for item in self._all if not words or row_matches(self._columns, item, words, self._locale)]
        if self._order is not None:
            column, is_descending = self._order
            read = self._columns[column].read
            known = [item for item in self._rows if sort_key(read(item)) not in {None, ""}]
            empty = [item for item in self._rows if sort_key(read(item)) in {None, ""}]
            known.sort(key=lambda item: sort_key(read(item)), reverse=is_descending)
            self._rows = known + empty
        self.endResetModel()
