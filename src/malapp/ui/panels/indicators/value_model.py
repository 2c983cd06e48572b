"""The periods of an indicator as a table one can type into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QObject, Qt, Signal

from malapp.ui.kit.columns import CellKind, ColumnSpec, cell_data, header_data
from malapp.ui.kit.formats import format_number, parse_number
from malapp.ui.kit.table_model import Index
from malapp.ui.panels.indicators.presenter import GridRow
from malapp.ui.panels.indicators.words import short_period_text

translate = QCoreApplication.translate
_NOWHERE = QModelIndex()
_NUMBERS = frozenset({"value", "target"})
_WRITTEN = _NUMBERS | {"note"}


class ValueModel(QAbstractTableModel):
    """``written(starts_on, field, value)`` tells what was typed, ``unreadable(text)`` what is no number."""

    written = Signal(object, str, object)
    unreadable = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GridRow, ...] = ()
        self._locale = QLocale()
        self._may_edit = False
        self.columns = self._made_columns()

    def show_rows(self, rows: Sequence[GridRow], *, may_edit: bool) -> None:
        """Show ``rows``. The same periods with other values do not disturb the place one is writing in."""
        same = [row.starts_on for row in rows] == [row.starts_on for row in self._rows]
        if same and may_edit is self._may_edit:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._rows, self._may_edit = tuple(rows), may_edit
        self.endResetModel()

    def set_locale(self, locale: QLocale) -> None:
        """Write numbers and months in another country's way."""
        self.beginResetModel()
        self._locale = locale
        self.columns = self._made_columns()
        self.endResetModel()

    def row_at(self, row: int) -> GridRow:
        """The period of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        is_written = self._may_edit and self.columns[index.column()].id in _WRITTEN
        return flags | Qt.ItemFlag.ItemIsEditable if is_written else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, spec = self._rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            value = spec.read(row)
            return format_number(value, self._locale) if isinstance(value, float) else value or ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # Walking through cells a reader needs to hear which period and which column this is.
            text = str(cell_data(self.columns, index.column(), row, Qt.ItemDataRole.DisplayRole, self._locale))
            period = str(self.columns[0].read(row))
            nothing = translate("ValueGrid", "empty")
            return period if index.column() == 0 else f"{period}, {spec.title}: {text or nothing}"
        return cell_data(self.columns, index.column(), row, role, self._locale)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return header_data(self.columns, section, orientation, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        row, field = self._rows[index.row()], self.columns[index.column()].id
        meant: object = str(value).strip()
        if field in _NUMBERS:
            try:
                meant = parse_number(str(value), self._locale)
            except ValueError:
                self.unreadable.emit(str(value).strip())
                return False
        before = self.columns[index.column()].read(row)
        if meant != before:
            self.written.emit(row.starts_on, field, meant)
        return True

    def _made_columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec(
                "period",
                translate("ValueGrid", "Period"),
                CellKind.TEXT,
                lambda row: short_period_text(row.starts_on, row.frequency, self._locale),
            ),
            ColumnSpec(
                "value", translate("ValueGrid", "Value"), CellKind.NUMBER, lambda r: r.value.value if r.value else None
            ),
            ColumnSpec(
                "target",
                translate("ValueGrid", "Target"),
                CellKind.NUMBER,
                lambda r: r.value.target if r.value else None,
            ),
            ColumnSpec("year_ago", translate("ValueGrid", "Last year"), CellKind.NUMBER, lambda r: r.year_ago),
            ColumnSpec(
                "note",
                translate("ValueGrid", "Note"),
                CellKind.TEXT,
                lambda r: r.value.note if r.value else "",
                grows=True,
            ),
        )
