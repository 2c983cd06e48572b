"""Rows of fields built from a FormSpec, with autosave and the fault beside the field it belongs to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.ui.kit.field_row import FieldRow
from malapp.ui.kit.form_spec import FieldKind, FormSpec
from malapp.ui.kit.layouts import Columns, clear
from malapp.ui.theme import scale

SAVE_AFTER_MS = 600


class Form(QWidget):
    """The rows of ``spec``.

    ``edited(field_id, value)`` comes at most SAVE_AFTER_MS after a key press even while the person keeps typing, at
    once when a choice is made, and when the field loses the keyboard or the form is hidden. A number or date that
    cannot be read is told under the field and not emitted.
    """

    edited = Signal(str, object)
    #: Something has been typed that ``edited`` has not yet told.
    touched = Signal()

    def __init__(self, spec: FormSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, FieldRow] = {}
        self._dirty: dict[str, None] = {}
        self._is_read_only = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.flush)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(scale.SPACE_3)
        self.set_spec(spec)

    def set_spec(self, spec: FormSpec) -> None:
        """Build the rows anew (another language, other options); answers with the same id stay."""
        self.flush()
        kept = {field_id: row.raw_value() for field_id, row in self._rows.items()}
        clear(self._layout)
        self._rows = {}
        waiting: FieldRow | None = None
        for field in spec.fields:
            row = FieldRow(field)
            row.changed.connect(self._on_changed)
            row.keyboard_widget().installEventFilter(self)
            self._rows[field.id] = row
            if field.is_half and waiting is not None:
                self._layout.addWidget(_Pair(waiting, row))
                waiting = None
                continue
            if waiting is not None:
                self._layout.addWidget(waiting)
            waiting = row if field.is_half else None
            if waiting is None:
                self._layout.addWidget(row)
        if waiting is not None:
            self._layout.addWidget(waiting)
        self.set_values(kept)
        self.set_read_only(self._is_read_only)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show ``values``; a field with something typed and not yet told keeps it, ids without a row are left out."""
        for field_id, value in values.items():
            if field_id in self._rows and field_id not in self._dirty:
                self._rows[field_id].set_value(value)

    def value(self, field_id: str) -> object:
        """The value of a row; ValueError when a number or date cannot be read, KeyError for an unknown row."""
        return self._rows[field_id].value()

    def values(self) -> dict[str, object]:
        """Every value by its id; ValueError when a number or date cannot be read."""
        return {field_id: row.value() for field_id, row in self._rows.items()}

    def set_error(self, field_id: str, text: str) -> None:
        """Say under the row what is wrong with it; "" takes the sentence away."""
        self._rows[field_id].set_error(text)

    def clear_errors(self) -> None:
        """Take all sentences away."""
        for row in self._rows.values():
            row.set_error("")

    def set_read_only(self, is_read_only: bool) -> None:
        """Let everything be read and copied, nothing changed."""
        self._is_read_only = is_read_only
        for row in self._rows.values():
            row.set_read_only(is_read_only)

    def focus(self, field_id: str) -> None:
        """Give the keyboard to a row."""
        self._rows[field_id].keyboard_widget().setFocus()

    def editor(self, field_id: str) -> QWidget:
        """The widget of a row that takes the keyboard."""
        return self._rows[field_id].keyboard_widget()

    def row(self, field_id: str) -> FieldRow:
        """A whole row, to hide it for example."""
        return self._rows[field_id]

    def flush(self) -> bool:
        """Tell now what has been typed. False when something cannot be read: it stays, with its fault under it."""
        self._timer.stop()
        is_clean = True
        for field_id in list(self._dirty):
            row = self._rows[field_id]
            try:
                value = row.value()
            except ValueError:
                row.set_error(row.unreadable_text())
                is_clean = False
                continue
            del self._dirty[field_id]
            row.set_error("")
            self.edited.emit(field_id, value)
        return is_clean

    def discard(self) -> None:
        """Forget what has been typed and not yet told: something else is to be shown."""
        self._timer.stop()
        self._dirty.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and self._dirty:
            self.flush()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _on_changed(self, field_id: str) -> None:
        self._dirty[field_id] = None
        self.touched.emit()
        if self._rows[field_id].spec.kind in _AT_ONCE:
            self.flush()
        elif not self._timer.isActive():  # restarting it would never save somebody who types without a pause
            self._timer.start()


class _Pair(Columns):
    """Two rows beside each other; gone when both are, or it would leave a gap."""

    def __init__(self, *rows: FieldRow) -> None:
        super().__init__(*rows, narrow=272)
        self._rows = rows
        for row in rows:
            row.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(not all(_is_taken_away(row) for row in self._rows))
        return super().eventFilter(watched, event)


def _is_taken_away(row: FieldRow) -> bool:
    """Whether ``row`` was hidden on purpose; what was never shown counts as hidden too."""
    return row.isHidden() and row.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


_AT_ONCE = frozenset({FieldKind.CHOICE, FieldKind.PERSON, FieldKind.CHECK, FieldKind.SCALE, FieldKind.STEPS})
