"""The table of values by period: arrow keys move, typing writes, Enter goes on to the next period, Delete empties."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from malapp.ui.kit.cell_delegate import CellDelegate
from malapp.ui.kit.column_fit import fit_columns
from malapp.ui.kit.table import dress_table
from malapp.ui.kit.table_model import Index
from malapp.ui.panels.indicators.presenter import GridRow
from malapp.ui.panels.indicators.value_model import ValueModel

_VALUE = 1


class ValueGrid(QTableView):
    """``written(starts_on, field, value)`` and ``unreadable(text)`` as ValueModel tells them. Tab leaves it."""

    written = Signal(object, str, object)
    unreadable = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = ValueModel(self)
        self._values.set_locale(self.locale())
        self._values.written.connect(self.written)
        self._values.unreadable.connect(self.unreadable)
        self._cells = _Cells(self)
        self.setModel(self._values)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self._set_up()

    def show_rows(self, rows: Sequence[GridRow], *, may_edit: bool, begin_at: int) -> None:
        """Show ``rows``; another series begins with its row ``begin_at``."""
        self._values.show_rows(rows, may_edit=may_edit)
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self._values.index(min(begin_at, len(rows) - 1), _VALUE))
        self._fit_columns()

    def values(self) -> ValueModel:
        """The model."""
        return self._values

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QTableView.State.EditingState:
            return  # the key that ended the writing comes here, too
        index = self.currentIndex()
        can_write = index.isValid() and bool(self._values.flags(index) & Qt.ItemFlag.ItemIsEditable)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and can_write:
            self.edit(index)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and can_write:
            self._values.setData(index, "")
        elif event.matches(QKeySequence.StandardKey.Paste) and can_write:
            self._paste(index)
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        index = self.currentIndex()
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and index.row() + 1 < self._values.rowCount():
            self.setCurrentIndex(index.siblingAtRow(index.row() + 1))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LocaleChange, QEvent.Type.LanguageChange}:
            self._values.set_locale(self.locale())
            self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _paste(self, start: QModelIndex) -> None:
        """Fill from the current cell with what was copied from a spreadsheet, row by row and column by column."""
        lines = QGuiApplication.clipboard().text().rstrip("\r\n").splitlines()
        for down, line in enumerate(lines):
            for right, cell in enumerate(line.split("\t")):
                index = start.sibling(start.row() + down, start.column() + right)
                if index.isValid():
                    self._values.setData(index, cell)

    def _set_up(self) -> None:
        triggers = QTableView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        dress_table(self, self._cells.row_height)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.horizontalHeader().setSectionsClickable(False)

    def _fit_columns(self) -> None:
        rows = [self._values.index(row, 0) for row in range(self._values.rowCount())]
        fit_columns(self.horizontalHeader(), self._cells, self._values.columns, rows)


class _Cells(CellDelegate):
    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.has_lines = self.is_dense = self.rings_cell = True

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("cell")
        editor.setFrame(False)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)
