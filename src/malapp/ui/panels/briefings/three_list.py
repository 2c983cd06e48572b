"""A list to be written, one entry a line, with three as the aim (S1-50)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.briefings import LIST_LENGTH, lines
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import column
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.theme import scale


class ThreeList(QWidget):
    """``edited(field, text)`` tells what to store. A fourth line is kept; a calm word says that three is the aim."""

    edited = Signal(str, object)
    touched = Signal()

    def __init__(self, field: str, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.form = SavedForm(FormSpec((FieldSpec(field, FieldKind.LONG_TEXT, label, hint=hint, rows=3),)))
        self.note = WrapLabel(
            self.tr("Three is the aim: what is short is remembered. The others can wait for the conversations."),
            role="small",
        )
        self.form.edited.connect(self.edited)
        self.form.touched.connect(self.touched)
        self.form.touched.connect(self._count)
        self.setLayout(column(self.form, self.note, spacing=scale.SPACE_1))
        self.note.hide()

    def show_text(self, text: str, *, is_another: bool) -> None:
        """Show the list as it is stored."""
        self.form.show_stored({self.field: text}, is_another=is_another)
        self._count()

    def _count(self) -> None:
        entries = lines(str(self.form.value(self.field)))
        self.note.setVisible(len(entries) > LIST_LENGTH)
